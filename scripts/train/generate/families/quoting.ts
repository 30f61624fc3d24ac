import type { Slots } from '../family.ts';
import { lines, words } from '../list.ts';

/** Fillers of messages that repeat what abusers say. */
export const quotingSlots: Slots = {
  /** The person abused. */
  who: lines(`
    you
    you
    {name}
    {name}
    her
    him
    {handle}
    [a|this|our|my] {role}
    [a|the] [hard-working|local|young|good|retired|decent] {role}
    [our|a] [MP|local MP|GP|doctors|nurses|councillor]
    [someone|somebody|anyone] [who works for the NHS|in public life|doing their job]
    [women|women like her|doctors|teachers|disabled people|these campaigners]`),
  they: words('they|they|she|he'),
  she: words('she|she|he'),
  them: words('them|her|him'),
  their: words('their|her|his'),
  /** What somebody is called, in quotation marks or none. */
  label: lines(`
    {saidLabel}
    {saidLabel}
    a "{saidAccusation}"
    a '{saidAccusation}'
    a "{saidInsult}"
    a '{saidInsult}'
    "{saidLabel}"
    '{saidLabel}'
    “{saidLabel}”
    a ‘{saidAccusation}’`),
  /** A word on its own. */
  ql: lines(`
    "{saidAccusation}"
    "{saidInsult}"
    '{saidAccusation}'
    '{saidInsult}'
    “{saidInsult}”
    ‘{saidAccusation}’
    {saidAccusation}
    {saidInsult}`),
  qw: lines(`
    "{saidWord}"
    '{saidWord}'
    “{saidWord}”
    {saidWord}
    the word {saidWord}`),
  saidWord: lines(`
    {saidInsult}
    {saidAccusation}
    [gammon|karen|boomer|snowflake|remoaner|terf|tranny|paki|pikey|gyppo|faggot|poof|dyke|retard|spastic|mong|spaz|cripple|chav|coloured|half-caste|queer|bint|slut]`),
  /** A whole sentence, in the quotation marks people use, or in none. */
  q: lines(`
    "{saidLine}"
    "{saidLine}"
    "{saidLine}"
    '{saidLine}'
    '{saidLine}'
    “{saidLine}”
    ‘{saidLine}’
    "{saidLine}."
    {saidLine}
    *{saidLine}*`),
  /** Where the writer stands. */
  stance: lines(`
    [It's|This is|That's|It is] [not on|disgusting|unacceptable|vile|horrible|abuse|harassment|a disgrace|sickening|beyond words|so wrong|never OK]
    [Solidarity|Sending love|Sending strength|Much love|Thinking of you|In solidarity|Big hug] [{name}|to you|to all {role}s|] [{emoji}|x|]
    [We're|We are|I'm|I am|{town} is|Most of us are] [with|behind|standing with] [you|{name}|her|him] [{emoji}|]
    [Don't|Please don't|Never] let them [win|get to you|grind you down|silence you|put you off]
    [Keep going|Ignore them|Block them|Keep speaking up|Chin up|Stay strong|You've got this] [{name}|{emoji}|]
    [Be kind|Do better|Grow up|Have a word with yourselves|Enough|Just stop|Shame on them|What is wrong with people?|Who raised these people?]
    [This|It] [has to|needs to|must] stop
    [They|These people|Trolls|He] [should|need to|ought to] be [ashamed|banned|prosecuted|reported|called out]
    [She|He|You] [deserve|deserves] [better|so much better|an apology|our support]
    No [wonder|surprise] [good people|women|doctors|young people] [leave|won't stand|give up|quit]
    [Words matter|Words have consequences|Language like that got {name} hurt|This is how it starts|Jo Cox was not so long ago]`),
  /** Why the label is wrong. */
  rebuttal: lines(`
    [She's|He's|They're|You're|{name} is] a [doctor|nurse|{role}|mother of two|carer|scientist with {n} years' experience|volunteer|human being]
    [She|He|{name}] [has|'s] [worked|served|given] {n} years [in the NHS|in {town}|to this community|to public service|]
    [She|He|{name}] [delivered my baby|saved my {relation}'s life|got our street safe|found my mum a bed|answers every letter|sat with my dad all night]
    [She|He|{name}] [declares every penny|publishes the accounts|doesn't take a salary|works for free|has no links to any company]
    [Not a shred|No sign|Not one bit] of evidence
    [The best|Best|Finest|Most honest|Hardest working] {role} [we've ever had|I know|in {town}|in the business]
    [Try|You try] [doing {n} night shifts|working a weekend in {place}|reading the paper first|meeting {them}]
    [I've|I have] known [her|him|{name}] {n} years and [never met anyone more honest|it's nonsense|that's rubbish]`),
  /** What follows where the abused tell it themselves. */
  after: lines(`
    [I've|We've] [reported|passed|sent|given] it to the police
    [I won't|We won't|Not going to|I'm not going to] be [silenced|bullied|scared off|quiet]
    [It's|This is] not [OK|part of the job|what I signed up for|normal]
    [I'm|We're] [fine|OK|tired|shaken|used to it, sadly|taking a break from here]
    [Still|I'm still|We're still] [turning up|here|going to work tomorrow|holding my surgery on {day}]
    [Blocked|Deleted|Muted|Screenshotted|Logged]
    [Thank you|Thanks] [to everyone|all] for the [kind words|support|lovely messages]
    [Just|Only] because I [asked|spoke] about {topic}
    [Please|Be] [think before you post|be kind|look after each other]`),
};
