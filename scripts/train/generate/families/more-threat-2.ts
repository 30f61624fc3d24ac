import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { criticalTwin, moreWords, tellingTwin, twin } from './more.ts';

/** The words and constructions of threats in warnings, news, history, games, politics and kindness. */
export const moreThreatTwins: readonly Family[] = asReplies(
  [
    twin(
      'more-threat/twin-shame-if',
      'more-threat/shame-if',
      `
      [Lovely|Nice|Beautiful] [office|garden|front door|spot] you've got there, {name}. [Would be a shame not to have the kettle on.|Whose are the roses?|]
      Be a [shame|pity] if [the library closed|nobody came to {event}|the hall roof fell in before the grant came]. [Tell your neighbours.|]
      I'd hate for [anyone to miss out|the crossing to come too late|this to get lost]. [Please raise {issue}.|]
      Accidents happen on that corner, {name}. [Two this {month}.|When is the mirror going up?|Drive carefully, folks.]
      People fall on those stairs every day at {place}. [A handrail, please.|My {relation} broke a wrist.]
      I'm sure you and the {kin} will be [perfectly happy|made welcome] in {town}. [Best chips in the county.|]
      You look after yourself now. [Long week.|Flu's going round.|Get some rest before {event}.]
      [Sleep|Rest] well, {name}, [you've earned it|big day tomorrow|{n} hours in that chamber!].
      How's the new [door|alarm|boiler]? [We have the same one and it never stops.|Worth the money?]
      Do you ever worry about your walk home from {place}? [The lights on {street} are all out.|I've asked the council {n} times.]
      It would be so easy to [fix|put right|reach a deal]. [Just a line in the budget.|Two signs and a bit of paint.|]
      Enjoy your [weekend|holiday|evening], {name}. [Might be the last dry one.|Make the most of it before {month}.]
      No harm in [asking|a second opinion|trying], {name}. [The worst they can say is no.|]
      Careful, {name}. [Ice on the steps at {place}.|The tea's hot.|That stage is wobbly.]
      `,
    ),
    criticalTwin(
      'more-threat/twin-ultimatum',
      'more-threat/ultimatum',
      `
      [Vote for|Back] {issue} and [you lose my vote|see what happens in May, at the ballot box|I'll be campaigning for the other lot].
      [Drop|Withdraw|Correct] [that amendment|the plan|the figure] or [we strike on {day}|we go to judicial review|the residents will appeal].
      You have until {day} to [reply to the consultation|register to vote|answer the FOI]. [After that it's the ombudsman.|Then we go to the press.]
      If {issue} goes through [there will be empty shelves|we'll have to close|I'm handing in my notice|patients will be harmed].
      If my {relation} loses PIP because of {issue} I am coming to your surgery [with every bit of paper|to ask you why|and I'll wait my turn].
      It's simple: either [fund it|publish the advice] or [scrap it|expect to be asked every week].
      Unless you change your mind on {issue}, expect [a packed public gallery|{n} thousand letters|me at every meeting].
      One more [delay|U-turn|broken promise] on {issue} and I'll [cancel my membership|spoil my ballot|vote Green].
      Next time you come to {town} [bring an umbrella|come to the estate, not just the high street|meet the nurses as well].
      Cross-party or nothing on {issue}. [Last chance before the election.|Time's running out.]
      Last chance to [object|comment|sign] before {day}. [The form is a pain but do it.|]
      Do that again and [I'll write to the Speaker|you'll have lost this ward|the union will ballot].
      Keep pushing {issue} and [you'll lose the seat|the branch will deselect you|voters will push back].
      There will be consequences [at the polls|for {party}|in {town}] for {issue}, and there should be.
      `,
    ),
    twin(
      'more-threat/twin-family-worries',
      'more-threat/family-of',
      `
      Tell your {kin} to [wrap up warm|come and say hello|keep the dog off the lambs], {name}.
      [Hope|I hope] your {kin} [get|gets] [well soon|the school place|over the bug]. [Ours had it too.|]
      Would you feel the same about {issue} if your own {kin} had to [wait {n} months|get two buses|sit in that corridor]? [Honest question.|]
      My {kin} are going to suffer because of {issue}. [Please think again.|What do I tell them?]
      An eye for an eye makes the whole world blind. [Ceasefire now.|That goes for both sides.]
      How old is your youngest now? [Mine starts school in {month}.|They grow so fast.]
      It's not the politicians I worry for. It's their {kin}. [They never stood for anything.|Leave families out of it.]
      The sins of the fathers shouldn't be visited on the {kin}. [Scrap the two child cap.|]
      We teach our {kin} to lock the door and [ring|text] when they get home. [It shouldn't be like that in {town}.|]
      Who protects the {kin} of {role}s? [Nobody it seems.|Budget for it, please.]
      My {relation} was attacked on {street} on {day}. [Please ask for more lights.|He is home and well.|Thank you for your card.]
      Dog first, then the kids, then tea, then bed. [{day}s, eh.|Normal night here, {name}.]
      She's got a [husband|mother|brother] in the care home too, hasn't she? [She'll understand {issue}.|]
      Our {kin} sleep with the lights on since the break-in. [Police never came.|{town} needs its station back.]
      `,
    ),
    twin(
      'more-threat/twin-wishes',
      'more-threat/wishes-and-curses',
      `
      [Hope|I hope|Praying] you [win|get home in one piece|get over that cough|are next in the queue for the booster].
      Can't wait to [read your book|dance at the wedding|see you on the bill|hear you've been found a seat].
      I'd [love|pay good money] to [see you on Strictly|watch you debate {otherHandle}|see that play again].
      I cried when I read his obituary. [A good man.|{town} has lost a friend.|He fought for {issue} to the end.]
      [With any luck|God willing|Inshallah] [the rain will hold off|they'll vote it down|she'll be home by {day}].
      If there's any justice [{issue} will be sorted|the postmasters will be paid|{town} will go up this year].
      We want them to [suffer less|hurt less|have a good death]. [That's what assisted dying is about for us.|Hospices need money.]
      Only good {day} is a day off[, {name}|. Hurry up].
      Six feet under snow [in {town}|up at the farm] and the gritter's broken down. 
      You deserve a [medal|rest|holiday|pint], and it's coming. [{event}, my round.|]
      I hope it's not cancer, {name}. [Two weeks for the results.|Fingers crossed for you.|My {relation} had the same scare.]
      I'd call an ambulance but [it's a four hour wait|last time none came]. [That's {issue} for you.|]
      My dad died screaming in pain on a trolley. [No drugs, no staff.|Please don't let it happen to others.]
      May she rest in peace. [Dead at {n}.|Buried {day}.|The whole of {town} turned out.]
      `,
    ),
    twin(
      'more-threat/twin-someone-should',
      'more-threat/someone-should',
      `
      Someone should [teach this lad to cook|run {issue} past a nurse first|sort out that roundabout|finish the cycle path].
      Why has nobody [filled|fixed|painted|taken out the rubbish at] {place} yet? [What are we waiting for?|]
      £{n} to anyone who [finds my cat|runs the 10k dressed as a {role}|beats my quiz score].
      All it takes is one [person|angry mum|good {role}|vote] to [change a law|start a campaign|stop this closing]. [Any volunteers?|]
      Any proper country would have [built it by now|dealt with {issue} years ago|fixed the trains].
      [Lads|Folks|Brothers|Sisters], you know what to do: [vote|bring a tin for the food bank|get your jab|sign by {day}].
      I'm not saying do it, I'm saying [the cake is half price|nobody would notice if you had a nap|{town} is nice in {month}].
      A good beating is what this [rug|carpet|egg white] needs. [Arms like jelly.|]
      Drag them into the 21st century, {name}. [Fax machines at {place}!|Online forms please.]
      Release the hounds! [Charity dog walk, {day}, {place}.|All nine beagles need homes.]
      It's about time {role}s [stopped living in fear|got a pay rise|had panic buttons]. [Thank you for asking the question.|]
      Are there no [volunteers|coaches|bell ringers] left in {town}? [Somebody go and help them on {day}.|]
      Somebody needs to put her in [charge|the Lords|the England team]. [What a {role}.|]
      Where's a [plumber|dentist|locksmith] when you need one, eh {name}?
      `,
    ),
    twin(
      'more-threat/twin-gallows-and-history',
      'more-threat/gallows-and-tribunals',
      `
      The Nuremberg trials [opened in 1945|exhibition is at {place}|are on my A level paper]. [Worth a visit.|Any book tips?]
      The penalty for treason in {year} [was not what people think|was changed by Parliament]. [Good piece here.|]
      My {relation} sat on a tribunal. [{n} years of PIP appeals.|She'd have plenty to say on {issue}.|]
      Public hangings [ended in 1868|drew crowds in {town}]. [The museum has the ledger.|Grim read.]
      I'm against the death penalty. [Always was.|Even for that.|And I lost a {relation} to murder.]
      MPs will debate bringing back hanging because of a petition. [It won't pass.|What do you think, {name}?|I hope you'll speak against.]
      [Guillotine|Rope|Scaffold] props for the school play, {day}, {place}. [A Tale of Two Cities.|Les Mis.] [Tickets {n} quid.|]
      People who shout "traitor" and bring a noose to a march [need arresting|frighten my staff]. [Thank you for saying so.|]
      Mock gallows outside Parliament again. [Vile.|This has to stop.|Where were the police?]
      They shot deserters at dawn, {n} of them from {town}. [Pardoned in 2006.|My great grandad was one.]
      Citizen's arrest is [a bad idea|hardly ever legal], says my {relation} the barrister. [Call 101.|]
      The Exodus reading, "thou shalt not suffer a witch to live", [was used to kill women in {town}|is badly translated].
      Heads on London Bridge, the Tower, all of it. [Kids loved the trip.|Horrible Histories was right.]
      Every {role} who backed {issue} should be [questioned by the inquiry|made to publish the advice|asked under oath].
      `,
    ),
    twin(
      'more-threat/twin-visits',
      'more-threat/visits-and-watching',
      `
      [See you|I'll see you|We'll see you] [{day}|at the surgery|outside {place}]. [Bringing the petition.|I'll be the one with the pram.|Ticket booked!]
      I was stood behind you [at {event}|in the queue] and [was too shy to say hello|didn't want to bother you]. [Thank you for {issue}.|]
      My bedroom light has been off since {n} past eleven. [Power cut on {street}.|Who do I ring?|]
      Knock knock. Who's there? [The canvassers, and it's raining.|Postman, finally.|Wendy. Wendy who? Wendy bins get emptied?]
      Some of us from [the allotments|the branch|ward 6] will be dropping by after {event} [with cake|to hand in {n} letters|to say thanks].
      Did you get our [letter|parcel|card]? [The kids made it.|We sent it to the office in {month}.|]
      I know the way you walk home, {name}, [I'm on the same street and the lights are out for me too|those steps are lethal in ice].
      Police can't be everywhere. [But one car for {town}?|Bring back the beat.|That's why we run a street watch.]
      Ever get the feeling {issue} is [being forgotten|going nowhere]? [Same.|]
      I've booked the day off to [come to {event}|hear the debate|knock on doors with you].
      Leave the back door open for the cat, my mum said. [Now we have three.|Came home to a fox.]
      Walked past your office today. [Lovely display on {issue}.|You were all hard at it.|The sign's come loose, by the way.]
      My ex was outside the house again {day}. [The police said ring back.|Please change the stalking law.|I'm scared, {name}.]
      Look out of the window! [Rainbow over {town}.|Snow!|Starlings.]
      `,
    ),
    twin(
      'more-threat/twin-property-news',
      'more-threat/property-fire-post',
      `
      [Your|Our] office [flooded|had its window cracked in the storm|needs a ramp]. [Can we help?|Open again {day}.]
      Petrol is [cheap|dearer] in {town} this week. [{n}p a litre.|Queue to the roundabout.]
      Fire at {place} [out now|under control]. [Everyone safe.|Smoke over half of {town}.|Thank you to the crews.]
      Tyres first, then brakes. [MOT {day}.|That's £{n} gone.|]
      Check under the car for [cats|hedgehogs|the kitten] before you turn the key. [Cold mornings.|]
      Don't open that email, {name}. [It's a scam, fake parcel.|My {relation} lost {n} hundred.]
      Expect [delays|a delivery|noise] at {place} on {day}. [Gas works.|]
      Bonfire night in {town}: [matches|sparklers|rockets] for sale to kids again. [Ban them?|My dog is terrified.]
      You closed [our library|our hospital|the pub], where are we meant to [meet|go]? [Lonely place now.|]
      I drive a tractor past your office [every {day}|to the rally about the farm tax]. [Give us a wave.|]
      Get a smoke alarm, {town}. [Free from the fire station.|It saved my {relation}.]
      Someone burnt the poster at {place}. [Kids, probably.|Reported.|We've put up a new one.]
      ULEZ cameras cut down on {street} again. [Who pays? We do.|Daft.]
      Acid spill on the ring road, [avoid|closed til {n}].
      `,
    ),
    tellingTwin(
      'more-threat/twin-told-about',
      'more-threat/remember-what-happened',
      `
      Remember what happened to [the {role} in {town}|that {role} on {day}]? [We need security at surgeries.|He was stabbed for doing his job.|Never again.]
      The man who threatened to [burn down|bomb|smash up] {place} got {n} months. [Good.|Justice.|Thank you for giving evidence.]
      "[You'll hang|We're coming for you|Watch your back|I know where you live]" is what [my {relation} got|they wrote to the midwife|landed in our inbox] for speaking on {issue}.
      [She|He|A {role} I know] was told [someone would burn her house down|he'd be shot|her kids would pay]. [Over {issue}!|She's moved.|Police have it.]
      Threats [to kill|of arson|of rape] against {role}s are up {percent}. [Staggering.|What's the plan?|Source: the union survey.]
      [Nobody|No one] should have to check under their car because of {issue}.
      They put a noose on the gate of {place}. [Who does that?|I took it down.|The kids saw it.]
      The message said I'd be [dead by {day}|dragged out of my house]. [I'm still here.|I've told the police.|Still voting for {issue}.]
      Court hears how a man of {n} told a {role} he would ["cut her throat"|"finish her"|break her legs]. [Sentencing on {day}.|]
      I got a bullet in the post after {programme}. [Not asking for sympathy, asking for quieter words.|]
      Funny how the same people who [shout "hang them"|send death threats] [complain about free speech|go quiet in court].
      Anyone who saw [the man with the knife at {place}|who threw the brick] ring 101. [You can stay anonymous.|]
      When they say "just words", remember they told [her|him|{name}] they would [rape|kill|burn] [her|him|them].
      He said he'd kill me and the police said block him. [That's it.|{issue} in one sentence.|Change the law.]
      `,
    ),
    twin(
      'more-threat/twin-voices',
      'more-threat/voices',
      `
      [bruv|fam|bro|lil man] [this exam's gonna kill me|ur getting smoked at FIFA|catch me at {event}|i'm dead 💀] [no cap|watch|].
      on god [{town} are getting slapped 5 nil|this song slaps|my nan's roast is to die for]
      Me n the boys [are gonna smash the 10k|will be down {day}, bring snacks|fancy a curry], {name}.
      Madam, I should very much like to [shake your hand|hear you again|buy you lunch]. [A splendid thrashing of that argument.|]
      Vengeance is mine, saith the Lord. [So leave it to Him, and be kind.|Today's sermon at {place}.]
      The angel of the north is at our door, near enough. [Come and see it, {name}.|]
      Prescription for {name}: [one week off, taken with tea|two paracetamol and a box set].
      I hate needles. [They jabbed me before I'd noticed, thank you {place}.|Fainted. Again.]
      [We the people|The 99 per cent] are [done waiting|out on {day}]. [Peaceful march, bring banners.|]
      Right hen, [away and get your tea|that's you done, says the nurse|keep the heid].
      Nah then, tha'll [catch thi death|be wet through] in that rain, {name}.
      As a [butcher|slaughterman|vet|farmer] I can tell you {issue} [won't help welfare|will cost jobs]. [Ten seconds, done properly, no pain.|]
      Gonna [slap|spark up] some [paint on the fence|bacon and the barbecue] {day} 😂
      Firm but fair, the whole Shed End for {name}. [Tackle of the season.|]
      `,
    ),
    twin(
      'more-threat/twin-lists',
      'more-threat/lists-countdowns-dialogue',
      `
      {n} days, {name}. [Then it's half term.|Count them.|Christmas!] ⏳
      3. 2. 1. [Lift off.|Your turn, {name}.|Happy new year!]
      Things to do {day}: [milk, bread, {event}|1. wash car 2. vote].
      To buy: [rope, tape, tent pegs|petrol, firelighters, sausages|spade, compost, bulbs]. [Camping, here we come.|]
      Judge: and what was your score? [Seven!|It's a no from me.]
      Her: I care about {issue}. Me: [puts kettle on|pulls up a chair|same].
      1/ {issue} hurts {town}. 2/ My {relation} suffered. 3/ [So please meet us.|Here's what we ask.]
      First the letter. Then the meeting. Then the [petition|march]. [That's how you win, {name}.|]
      Roses are red, violets are blue, [{issue} is dull and the chamber is too|{town} got a bus and it's full of us too].
      Q. How do you stop a leak at {place}? A. [A bucket.|Ask me in {month}.]
      🔥🏠 [Log burner on.|Cosy.|Ban them, {name}?]
      🔪🥕 [Sunday lunch.|Soup day.|New knife, mind your fingers.]
      🚑 [Thank you to the crew who came out to {street}.|{n} hours, {name}.|]
      💀📅 {day} [in the archive basement|and no coffee|, marking {n} essays].
      `,
    ),
    tellingTwin(
      'more-threat/twin-long-we',
      'more-threat/long-we',
      `
      I'm a quiet man, I've never been in trouble in my life. But {issue} has taken everything my dad built and I don't sleep. I don't want revenge on anybody, I'd like one {role} to sit at our kitchen table and go through the figures with me. Is that so much?
      Those of us who served this country don't threaten people. A few of my old unit have been saying on here that the boots are coming for {role}s like you. They don't speak for me, and I've reported them.
      I've written to you about {issue} {n} times and had nothing. On {day} I'll be at {place} with my file and a flask and I'll sit in the waiting room till somebody has five minutes. I promise to be polite about it.
      Last night a man rang my mother, who is {n} past eighty, and told her that he'd burn the house down with her in it because I spoke about {issue}. She asked him if he was lonely. I've told the police. I'm still speaking on {day}.
      {town} is full of lads with no jobs and plenty of time. Some of them shout things at you that I'd be ashamed of, "we'll get you" and worse. The boxing club gets them off the street and it's losing its grant. Please help us keep it open.
      You block nobody, you answer most of us, and you still get told you'll swing. I don't agree with you on {issue}, never will, but no one should have to walk to work with a panic alarm in her pocket.
      We lost {n} jobs at the plant because of {issue} and feelings are running high. Somebody daubed "you're dead" on the office door. That isn't us. The shop stewards will be there on {day} to scrub it off.
      I see you are at {event} on {day}. After what happened in {month} the school wants extra stewards on the door. If you need anyone to walk you to the station two of our dads have offered.
      In {year} somebody sent my {relation} a letter saying he knew where the children went to school. Nothing ever came of it, but she looked over her shoulder for years. When you say it's part of the job, think of that.
      They came to the surgery with a rope, {name}, a real one, and left it on the step. The receptionist is nineteen. She still came in on {day}. Whatever people think about {issue} I hope they remember she's somebody's daughter.
      `,
    ),
  ],
  moreWords,
);
