import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { moreWords } from './more.ts';

function ordinary(id: string, templates: string): Family {
  return { id, labels: [], direction: null, templates: lines(templates) };
}

/** What most replies are: news, questions, stories, jokes, facts and small talk, short and long. */
export const moreOrdinaryShapes: readonly Family[] = asReplies(
  [
    ordinary(
      'more-ordinary/political-talk-neutral',
      `
      {issue} is up on {day}. [Second reading.|Anyone know the time?|Free vote, I hear.]
      [Labour|The Tories|The Greens|The SNP|Reform] [are whipping it|are split|table an amendment|haven't said]. [We'll see.|]
      I voted remain, my {relation} voted leave, we still [share a shed|do Sunday lunch].
      Polls say {percent} [for|against] {issue}. [Margin of {n}.|Old poll though.|]
      Depends what you mean by {issue}. [In Scotland it's devolved.|Two bills, same name.|]
      Both sides on {issue} have a point. [I keep changing my mind.|Listening.|]
      The [judgment|white paper|report] on {issue} is out. [{n} pages.|Summary here: {link}|]
      {name} v {otherHandle} on {programme} at {n2}. [Popcorn.|On now.|]
      My [MP|councillor] wrote back about {issue}. [Two sides of A4.|Stock letter but quick.|]
      {town} count: [turnout {percent}|recount|result by three]. 
      Ukraine, Gaza, Sudan. [So much grief.|Turned the radio off.|Where do you send money?]
      Postmasters' hearing resumes {day}. [Live stream in the thread.|]
      What's the difference between {issue} and {topic}? [Genuine question.|GCSE homework.|]
      `,
    ),
    ordinary(
      'more-ordinary/stories',
      `
      Got on the wrong train at {town}, ended up at {town}, met a man with a parrot called {name}. [Best {day} in ages.|]
      My {relation} queued {n} hours to see the late Queen and came home with six new friends and a blister.
      First day as a {role}. [Locked myself in the stationery cupboard.|Called the boss mum.|Nobody died, so that's good.]
      We delivered {n} hundred parcels from the church hall in lockdown. I still have the hi-vis. [Good people, {town}.|]
      When I came here from Lagos in {year} the first person to help me was a bus driver. [He waited while I read the map.|I am one now.]
      The power went, the whole street came out with candles, and someone brought a cello.
      Took my dad to {place} for his jab. He told the nurse a joke from {year} and she laughed. [Made his week.|]
      The cat got into the polling station at {place} and sat on the ballot box. [Impartial, the clerk said.|]
      I was on strike {day} and a lady gave us a tray of samosas and a telling off about the weather.
      {n} years ago today I passed out at {event} and a {role} caught me. [Reader, I married him.|Still mortified.|]
      My nan rang the phone-in about {issue} and got cut off because she'd put the kettle on.
      Our lad said his first word at {place}. [It was "bus".|It was "no". He'll go far in politics.]
      Lost my wedding ring in {month}, found it today in the compost. [Told nobody till now.|]
      `,
    ),
    ordinary(
      'more-ordinary/questions-to-you',
      `
      {name}, [are you speaking at {event}?|is the surgery on {day} drop-in?|did you see the letter from {body}?]
      Where can I read [your maiden speech|the evidence on {issue}|more on {topic}]? 
      Would you [come to our school|judge the scones|read to the cubs] on {day}? [They're nine and full of questions.|]
      Is {issue} [an England thing|devolved|retrospective]? [Can't find it on the site.|]
      What do you [read|listen to|do] to switch off, {name}? [I knit.|]
      Can a [student|carer|Commonwealth citizen] vote in {town} on {day}?
      How does one become a [councillor|magistrate|governor]? [Is there training?|]
      Any update on {place}? [My {relation} asks daily.|No rush.|]
      Did you get home all right in the snow, {name}?
      Which [translation|edition|chapter] would you start with? 
      Who do I thank at {body}? [They sorted it in a day.|]
      Is that a real [sloth|medal|moustache] behind you?
      Are masks still needed at {place}? [Dad has his chemo on {day}.|]
      `,
    ),
    ordinary(
      'more-ordinary/information',
      `
      [Reminder|FYI|Heads up]: {place} closed on {day}. [Back {month}.|Use {town} instead.|]
      {issue} consultation ends {day}. [{link}|Anyone can reply.|Paper copies at the library.]
      Voter ID: passport, driving licence, bus pass. [Student cards don't count.|]
      The {town} meeting is now online. [Link by {day}.|Captions on.|]
      New study: {percent} of [patients|pupils|commuters] [sleep badly|cycle|eat breakfast]. {link}
      Road shut between {town} and {town}. [Sheep.|Lorry of eggs.|Burst main.]
      Flu and covid jabs at {place}, no booking, till {month}. 
      Minutes of {day}'s meeting are up. [Item {n} is {issue}.|]
      The {n} bus now stops at {place}. [Every half hour.|From {month}.|]
      Thread by {otherHandle} on {issue} is worth your time. [{n} parts.|]
      Correction: it's {day}, not {day}. [Sorry.|Too much coffee.|]
      On this day in {year}, {town} got its first tram. [{emoji}|]
      Recall on {n}0 thousand heaters, check yours. {link}
      `,
    ),
    ordinary(
      'more-ordinary/emotion-no-target',
      `
      [Crying|Sobbing|In bits] at [the choir|that ending|a nature programme]. [{emoji}|Again.|]
      So [tired|cold|happy|nervous|proud] [today|of our kids|about results day]. [Wish us luck.|]
      I hate [Mondays|goodbyes|this headache|hospital car parks]. [{emoji}|]
      Scared for my {relation}, op on {day}. [She's in good hands at {place}.|Say one for her.|]
      What a [match|day|mess in my kitchen|sunrise]! 
      It's been a horrible year and I'm glad it's {month}. 
      Lonely tonight. [Radio on.|Anyone else up?|The dog helps.]
      Raging at myself, [missed the deadline|left my bag on the bus]. 
      Can't stop laughing at [the auto captions|my dad on Zoom|a goose in {place}].
      Grief is odd. [Found his glasses today.|{n} months.|Some days are fine.]
      Exhausted, proud, starving. [End of nights.|Marathon done.|Count finished.]
      Nervous about {event}, I've never spoken in public. [Tips?|Breathe, they say.|]
      That made my blood boil, and then they played the brass band. [Calm now.|]
      `,
    ),
    ordinary(
      'more-ordinary/short-fragments',
      `
      [Same here|Me too|Likewise|Snap|Ditto], {name}.
      [Ooh|Oof|Phew|Blimey|Crikey], {issue} [again|already|on a {day}].
      [Bookmarked|Saved|Reading now|Noted|On it]. 
      [{town}|Yorkshire|Fife|Gwent] [says hello|here|represent]. 
      [Yes|No|Maybe|Possibly], [but not in {month}|ask my {relation}|with gravy].
      [Which one|Who|When|How come]?
      [Tea|Chips|Snow|Trains]. [Always.|{emoji}|Discuss.]
      [👀|🤔|👏|😅|☕|🐕] [{issue}|{town}|{day}]
      [Morning all|Night all|Happy {day}]. 
      [Fair enough|Good point|Could be|Hadn't thought of that]. 
      [Typo|Link broken|Wrong thread|Sound's off], {name}?
      #{hash} [{town}|{emoji}|]
      ^^ [this|what she said|same].
      `,
    ),
    ordinary(
      'more-ordinary/faith-school-work',
      `
      Sermon on [the Samaritan|Job|loaves and fishes] today. [Thought of {place}.|The vicar cried.|]
      Eid Mubarak to [all in {town}|you and yours, {name}|the night shift]! [Samosas at ours.|]
      Shabbat shalom from {town}. [Candles lit.|Phone off.|]
      Year six asked what a {role} does. ["Goes to meetings", said one.|I said listens, mostly.|]
      Marking {n} essays on {issue}. [Three good ones.|One was about cheese.|]
      Audit week. [Send biscuits.|Every form in triplicate.|]
      Union meeting {day}: pay, rotas, and who broke the microwave. 
      Harvest in at last. [{n} hours on the combine.|Pigeons got the rest.|]
      Placement on ward 6 starts {day}. [New shoes.|Terrified, excited.|]
      My apprentice passed! [Level three.|Prouder than she is.|]
      Retired after {n} years at {place}. [Handed the keys in.|Cake was enormous.|]
      The imam, the rabbi and the vicar of {town} walk into a cafe every {day}. [Really, they do.|]
      Detention for my son: he corrected the teacher on {topic}. [He was right too.|]
      `,
    ),
    ordinary(
      'more-ordinary/long-musing',
      `
      I've been turning {issue} over in my head all week and I still don't know. My {relation} works in it and says one thing, the papers say another, and when I read the report itself it said a third. Perhaps that is what an honest answer looks like.
      We moved to {town} in {year} for a job that lasted {n} months and we never left. The rain's dreadful, the buses are a rumour, and there's a woman at {place} who remembers everyone's birthday. I wouldn't swap it.
      If anyone's wondering what happens at a citizens' jury: {n} of us, names from a hat, four weekends, a great deal of tea. I went in sure about {issue} and came out knowing how much I didn't know.
      The hardest part of nursing isn't the blood, it's the phone calls. The best part is the woman who came back on {day} with a tin of shortbread to show us that she could walk. Twelve years in and I still can't decide if I'm staying.
      Growing up we had one politician in the street and everybody knew which door to knock on. He had a dog called {pet2} and never once wore a tie. I think of him when I read these replies.
      Does anyone else find that the older they get the less certain they are? At twenty I knew what I thought about {issue}, {topic} and everything else. Now I mostly want people to have somewhere warm to sit.
      I teach history, so I get asked if it has ever been this bad. Yes, often, and people planted trees anyway. The {year} lot argued about {topic} just as fiercely and then shared a bus home.
      The choir at {place} has a refugee from Kherson, two retired miners, a barrister, and me. We can't agree on {issue}. On {day}s for ninety minutes we don't have to.
      `,
    ),
  ],
  {
    ...moreWords,
    n2: ['half seven', 'nine', 'ten', 'six'],
    pet2: ['Nye', 'Clem', 'Winston', 'Biscuit', 'Bevan'],
    hash: ['WordleScore', 'StrictlyFinal', 'SixNations', 'BankHoliday', 'NatureWatch', 'BookClub', 'snowday'],
  },
);
