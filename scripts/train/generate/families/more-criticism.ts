import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { moreWords } from './more.ts';

function criticism(id: string, templates: string): Family {
  return { id, labels: ['criticism'], direction: null, templates: lines(templates) };
}

/** Criticism of acts, votes and views in many constructions, from dry to furious, none of it of the person. */
export const moreCriticismShapes: readonly Family[] = asReplies(
  [
    criticism(
      'more-criticism/angry-and-civil',
      `
      I'm [furious|livid|so angry I could scream] about {issue}. [You let us down, {name}.|Nobody asked {town}.|Three years of promises.]
      [Shame on {party}|Shameful vote|A disgraceful decision] on {issue}. [{town} will remember.|My {relation} is the one who pays.|]
      How can anyone defend {issue}? [Children are going hungry.|People died waiting.|Have you seen {place} lately?]
      This is a betrayal of [carers|farmers|pensioners|the WASPI women|our town], {name}. [You promised us.|Look at your own leaflet.|]
      You are wrong about {issue}. [Badly wrong.|Again.|And I say that as a {party} voter.]
      I've had it with [the excuses|this government|all parties] on {issue}.
      What an appalling [answer|decision|piece of policy]. [People in {town} can't eat warm words.|]
      Not good enough, {name}. [Not by a mile.|{n} months and nothing.|You know it isn't.]
      {issue} is a [farce|fiasco|shambles|disaster], and it's on [your|{body}'s] watch.
      You voted for it, you own it. [{place} shuts on {day}.|Please come and explain it to the parents.]
      Utter rubbish, that claim on {issue}. [Page {n}, {percent}.|Please stop repeating it.|]
      Don't tell us we're better off. [We aren't.|My bill is up {percent}.|Come and see our fridge.]
      [I despair|I give up|I'm done] with {party} over {issue}. [Sorry, {name}.|]
      `,
    ),
    criticism(
      'more-criticism/sarcasm-about-policy',
      `
      Brilliant plan. [Shut {place}, then wonder why A&E is full.|Tax the farm, then import the food.|Paint a bike on the road, call it a cycle lane.]
      Oh good, another [taskforce|tsar|roadmap|listening exercise] on {issue}. [That'll fix it.|My nan feels better already.|]
      [Genius|Inspired|Masterstroke]: {issue}, announced on a Friday night in {month}. 
      So the answer to {issue} is [an app|a leaflet|asking people to be resilient]. [Right.|Slow clap.|👏]
      I'm sure {body} will get to the bottom of {body}. 
      Thoughts and prayers for the [potholes|sewage|{n} month wait]. [Any money, though?|]
      Clearly what {town} needed was [another gyratory|fewer buses|a statue]. 
      Ah yes, "world beating". [{n} hours on a chair.|Tell my {relation}.|]
      Nothing says levelling up like [closing the library|one train an hour|a boarded up high street].
      {issue}: all the [cost|pain] of a policy and none of the [benefit|gain]. 
      They'll be recycling that {matter} speech till {year2}. [Green at least.|]
      Great to see {percent} of the money reach {town}. [The consultants need to eat too.|]
      What could go wrong with {issue}? [See {year}.|Ask Wales.|We tried it, it went wrong.]
      `,
    ),
    criticism(
      'more-criticism/lists-and-threads',
      `
      1. {issue} is unfunded. 2. {topic} is ignored. 3. Who voted for this? [Answers, {name}?|]
      1/ On {issue}: the evidence is thin. 2/ The cost isn't. 3/ [Please think again.|Withdraw it.]
      Three problems with {issue}: [cost, timing, fairness|it's late, it's dear, it doesn't work|patients, staff, trust].
      - no impact assessment\\n- no vote\\n- no date\\n[Is that how {issue} gets done?|Poor, {name}.]
      For: tidy. Against: [my mum can't get to {place}|everything else]. [I'm against {issue}.|]
      Q: did you read the {n} responses on {issue}? Q: did anyone? 
      Then: "{issue} is safe with us". Now: [gone|cut by {percent}|under review].
      What we were told: {n} million. What came: {n} thousand. [Where did it go?|Explain, please.]
      Who gains from {issue}? Landlords. Who pays? Tenants. [Wrong way round, {name}.|]
      #{hash} #{hash2} [No to {issue}.|Scrap it.|Think again.]
      👎 [{issue}|to the vote tonight|from {town}]
      (1) late (2) vague (3) unfair. That's the {matter} white paper. 
      Promise {year}: build it. Promise {year}: build it. {month} {year}: field.
      `,
    ),
    criticism(
      'more-criticism/disagree-with-respect',
      `
      I like you, {name}, but on {issue} [you're wrong|I can't follow you|we part ways]. 
      With respect, [the vote was a mistake|the column was unfair to {town}|you've misjudged {issue}].
      [Normally|Usually] I agree with every word. [Not on {issue}.|This isn't worthy of you.|]
      As a [doctor|teacher|farmer|Christian|trans woman|veteran], I have to say {issue} [worries|frightens|disappoints] me. 
      Can I push back? [The trial had {n} people.|{issue} hits women hardest.|That isn't what {body} found.]
      You've done good work on {topic}, which makes {issue} [harder to understand|so disappointing].
      Maybe I've missed something but {issue} seems [unfair|unworkable|back to front]. 
      I'd rather [tax wealth|fund GPs|wait for the inquiry] than do {issue}. [Why not?|]
      Thank you for replying. I still think {issue} is a mistake.
      My faith tells me {issue} is wrong. [Yours may differ.|I'll pray and I'll vote.|]
      You're entitled to your view and I to mine: {issue} is a step backwards.
      I defended you over {topic}. I can't defend {issue}. [Sorry.|]
      Reasonable people can disagree on {issue}. [I do, strongly.|But not by making up figures.|]
      `,
    ),
    criticism(
      'more-criticism/third-person',
      `
      {name} got {issue} wrong. [Simple as that.|And should say so.|{percent}, it was.]
      Has {name} explained the vote on {issue}? [No.|Not to us.|Not to {paper} either.]
      {otherHandle} {otherHandle} she voted for {issue}, [it's in Hansard|twice|look it up]. [Not impressed.|]
      The council [botched|rushed|buried] {issue}. [{n} thousand wasted.|Heads should roll, frankly.|]
      That interview did {name} no favours. [Dodged {issue} {n} times.|Answer the question.|]
      {party} has no answer on {issue}. [None.|Neither do the others.|]
      I expected better from {name} on {issue}. 
      If she thinks {issue} will win {town}, she's mistaken.
      He should [apologise for the remark|withdraw the amendment|correct the record on {issue}].
      {body} marks its own homework on {issue}. [That has to stop.|]
      They closed {place} and called it "improving access". 
      Nobody in {party} will say what {issue} costs. [Why?|]
      It was wrong when the Tories did it and it's wrong when Labour do it. [{issue}, I mean.|]
      `,
    ),
    criticism(
      'more-criticism/conditional-and-demand',
      `
      If {issue} is so good, [trial it in your own seat|publish the modelling|put it to a vote].
      Unless {issue} is fixed by {month} [{place} will close|I won't be voting {party}|people will leave].
      Either fund {issue} or [drop it|be honest that you won't].
      Stop hiding behind {body}. [You set the budget.|Decide.|]
      Come to {town} and tell us {issue} is working. [We'll bring the receipts.|Any {day}.|]
      Apologise to the [nurses|postmasters|families], {name}. [In the House, not on here.|It's overdue.]
      Read the report. [Page {n}.|Then vote.|It says the opposite.]
      Before you cut anything else, [sit in A&E for a night|try the PIP form|get the last bus from {town}].
      When will you [answer|publish|meet them]? [I've asked {n} times.|]
      Had you listened in {year} {place} would still be open.
      Do the right thing on {issue}: [vote no|abstain at least|back the amendment].
      Explain {issue} to my {relation}. [She's lost {n} pounds a week.|In plain words.|]
      Resign over {issue}? [I would.|Someone should.|It used to be normal.]
      `,
    ),
    criticism(
      'more-criticism/long-personal',
      `
      My {relation} has worked at {place} for {n} years. On {day} they told her by email that it's closing. You opened the new wing in {year}, you cut the ribbon, we have the photo on the fridge. I'd like you to come back and explain it.
      I did everything right. I paid my stamp, I brought up three children, and they moved my pension age with a letter that never came. When you say there isn't the money for us I wonder what there is the money for.
      We are a fourth generation dairy farm. Nobody here is rich. If dad dies before {month} we keep it, if he dies after we sell. That's a dreadful thing to make a family talk about at Christmas, and {issue} did it.
      I marched about Gaza and I marched about Ukraine and I'm not a hater of anybody. When you say people like me are extremists you are wrong, and you make it harder for the rest of us to talk to our neighbours.
      I'm a trans man and a constituent, and I've lived quietly in {town} for {n} years. Nothing you said in that debate matched my life. I wish you had asked to meet one of us before you voted.
      I'm a survivor, I gave evidence, and I waited {n} years for the inquiry into the gangs. Your party voted against it twice. I'm glad you have changed your mind. I'd like to hear you say why it took so long.
      The cameras went up on {day}, I drive an old van to jobs, and it's £{n} a week before I've earned a penny. Clean air, yes. But you told us there'd be help and there is none that I can claim.
      My dad died of what the coroner called neglect. Nobody was cruel to him. There were two nurses for thirty beds. {issue} doesn't give us one more nurse, and that is why I think the plan is wrong.
      `,
    ),
    criticism(
      'more-criticism/short-and-blunt',
      `
      [No|Nope|Wrong|Nonsense|Rubbish], {name}. [{percent}.|Read it again.|{issue} isn't that.|]
      Bad [vote|call|idea|law|take]. [Sorry.|Very bad.|Think again.|]
      [Weak|Poor|Thin|Lazy] [answer|argument|article|thread]. [Where's {issue}?|]
      {issue}? [Too late.|Still waiting.|A mess.|A con trick of a policy.]
      Didn't answer the question. 
      [U-turn|Delay|Excuse] number {n}. 
      [Not in my name.|Not what we voted for.|Broken promise.] 
      Worst [budget|bill|answer] in years.
      Hypocritical policy. [{issue} for them, cuts for us.|]
      Tone deaf, that tweet about {issue}. [Delete?|]
      {n} words, no plan.
      Too little, {name}. [And late.|]
      Disagree. [Strongly.|Here's why: {link}|{issue} hurts carers.]
      `,
    ),
  ],
  {
    ...moreWords,
    year2: ['2030', '2035', '2040', 'the next century'],
    hash: ['ScrapTheCap', 'SaveOurLibrary', 'FarmersProtest', 'PayThemNow', 'StopTheSewage', 'WASPI', 'CeasefireNow'],
    hash2: ['PMQs', 'Budget', 'bbcqt', 'NHS', 'UKPolitics'],
  },
);
