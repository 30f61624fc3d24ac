import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short ones only, under nine words: reports and condemnations, abuse with a quotation or a telling verb, harmless hearsay. */
export const linesHearsay11: readonly Family[] = [
  lines(
    'lines-hearsay/brief-reports-of-every-class',
    { labels: [], direction: 'quoted' },
    `
    he told her to die
    they're calling him a paedo again
    "I'll find you" - charming
    she got rape threats for this
    someone posted her address
    stop calling her fat
    stop with the death threats
    who told you to kill yourself??
    "bitch" isn't an argument
    they called my dad a thief
    he was called a monkey
    a "plague", he said. Of children.
    not okay to threaten nurses
    nobody deserves to be called vermin
    reported: "hope you get cancer"
    I've been told I'm subhuman
    she's not a whore, thanks
    he's no fraud
    we get "scum" daily
    my mum isn't "it"
    another noose in the post
    "go back home" she was told
    they want her hanged. For poetry.
    don't tell people to jump
    he wrote cow, I replied moo
    asked for her bra size. Blocked.
    "ugly" says the anonymous one
    they chanted rapist at him
    told me I'd be next
    called a liar by strangers, daily
    brick, window, note: "traitor"
    it's a threat, report it
    who calls a vet a murderer
    "Jew" as an insult. in 2024.
    another day, another "slag"
    I was told to drink bleach
    her kids read "die mum die"
    please remove "retard" from your post
    he keeps asking her for nudes
    they doxxed the lollipop man
    "smash her face in", said a dentist
    "nonce", spray painted, wrong house too
    `,
  ),
  lines(
    'lines-hearsay/brief-insults-with-telling',
    { labels: ['insult'], direction: 'subject' },
    `
    they're right, you're thick
    "expert", what an idiot
    everyone says you're ugly
    mum says you're a weasel
    told you, moron
    heard you speak. Dimwit.
    "talent" lol you stink
    so you say, clown
    you call that singing, loser
    people hate you, you creep
    says who? says you, halfwit
    "doctor" Dopey more like
    I said what I said, you cow
    ask anybody, you're a joke
    rumour is you're an imbecile
    `,
  ),
  lines(
    'lines-hearsay/brief-accusations-with-telling',
    { labels: ['accusation'], direction: 'subject' },
    `
    "charity", you robbed it
    they say crook, I agree
    so-called doctor, total quack
    heard you fiddled the books
    you said no bribes. Liar.
    "independent" paid shill
    everyone knows you're a fake
    you told the court lies
    "won" it, you cheated
    word is you're bent
    stop saying truth, you lie
    my cousin says you conned her
    `,
  ),
  lines(
    'lines-hearsay/brief-threats-with-telling',
    { labels: ['threat'], direction: 'subject' },
    `
    "safe journey" you won't have one
    heard you're home alone. see you soon
    my lads say you're next
    "goodnight" for good, I'll see to it
    word is you get stabbed Friday
    ask who burned the last one's car
    I said I'd kill you, I meant it
    `,
  ),
  lines(
    'lines-hearsay/brief-harmless-hearsay',
    { labels: [], direction: null },
    `
    they say it'll rain
    "closed" again
    heard you're in {town} Friday
    mum says hi
    told you it'd sell out
    who said that, him or the dog?
    "fresh" he said, about the whelks
    you said half seven
    apparently it's my turn
    so-called express train
    rumour is there's cake
    she told me about the otters
    "nearly there" says every guide
    stop saying hump day
    ask Brian about the key
    everyone says try the crumble
    word is he's hung up his whistle
    reported the streetlight, number 30
    "mind the gap" and I didn't
    he calls it jazz
    people say the film's better
    I said what I said, pineapple's fine
    says who? says the timetable
    they're right, it's thick fog
    `,
  ),
  lines(
    'lines-hearsay/brief-disagreement',
    { labels: ['criticism'], direction: null },
    `
    "consulted" who? not us
    you said June. It's October
    so you say, show the figures
    told us one thing, did another
    "temporary" since 2016
    heard it all before, where's the bus
    they say progress, I see cuts
    you promised a ramp
    `,
  ),
  lines(
    'lines-hearsay/brief-thanks',
    { labels: ['support'], direction: null },
    `
    everyone says you're brilliant, you are
    mum says thank you
    "hero" is right
    told you you'd do it
    they doubted you, we didn't
    heard the speech, proud of you
    you said you'd help and did
    my gran calls you an angel
    `,
  ),
];
