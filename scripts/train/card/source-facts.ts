/** What is known of a source beside its rows, in the words of those who published it. */
export interface SourceFacts {
  readonly licence: string;
  /** Where its texts come from, and what to know of its answers. */
  readonly domain: string;
  /** Who gathered it. */
  readonly origin: string;
}

/** By name of the source's file. A source that is missing here is named in the card as one of unknown licence. */
export const sourceFacts: Readonly<Record<string, SourceFacts>> = {
  'toxic-spans': {
    licence: 'CC0',
    domain: 'news comments, much politics; its texts without abuse are borderline',
    origin: 'ipavlopoulos/toxic_spans',
  },
  'jigsaw-subset': {
    licence: 'labels CC0, Wikipedia text CC BY-SA 3.0',
    domain: "Wikipedia editors' talk, lower case, no punctuation",
    origin: 'furkancaglayan, a subset of Jigsaw 2018',
  },
  davidson: { licence: 'MIT', domain: 'tweets; "offensive" is mostly casual use of four words', origin: 't-davidson' },
  hatexplain: {
    licence: 'MIT',
    domain: 'Twitter and Gab, lower case',
    origin: 'HateXplain, through Media-Bias-Group/magpie',
  },
  dynahate: {
    licence: "MIT by its author's word",
    domain: 'written by people to mislead a model, in contrasting pairs',
    origin: 'Vidgen et al., DynaHate, through paul-rottger/efficient-low-resource-hate-detection',
  },
  'measuring-hate-speech': {
    licence: 'CC BY 4.0',
    domain: 'Reddit, Twitter and YouTube',
    origin: 'Kennedy et al., Measuring Hate Speech, through paul-rottger/efficient-low-resource-hate-detection',
  },
  'implicit-hate': { licence: 'MIT', domain: 'tweets of extremists', origin: 'SALT, implicit hate' },
  edos: { licence: 'CC0', domain: 'Gab and Reddit; hate is sexism', origin: 'rewire-online/edos' },
  'hatemoji-build': {
    licence: 'CC BY 4.0',
    domain: 'written by people to mislead a model, with emoji',
    origin: 'HannahKirk/Hatemoji',
  },
  convabuse: {
    licence: 'CC BY 4.0',
    domain: 'said to a chatbot: second person, short',
    origin: 'amandacurry/convabuse',
  },
  'misogyny-reddit': { licence: 'MIT', domain: 'Reddit, labelled by experts', origin: 'ellamguest' },
  gab: { licence: 'MIT', domain: 'Gab, abuse as frequent as it comes', origin: 'Kennedy et al., Gab' },
  'counter-speech': {
    licence: 'MIT',
    domain: 'replies on Reddit; says neither abuse nor hate',
    origin: 'dan-hickey1/toxic-counterspeech',
  },
};
