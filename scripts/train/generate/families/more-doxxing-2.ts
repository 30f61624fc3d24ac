import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { moreWords, tellingTwin, twin } from './more.ts';
import { placeWords } from './place-words.ts';

/** Places, times, families, numbers and questions where nobody is exposed or hunted. */
export const moreDoxxingTwins: readonly Family[] = asReplies(
  [
    twin(
      'more-doxxing/twin-own-family',
      'more-doxxing/family-told',
      `
      My [eldest|youngest|lad|girl] is in year [three|five|eight|ten] and [loves it|has no teacher since {month}|needs an EHCP]. [Can you help, {name}?|]
      [My husband|My wife|My partner] is [a plumber|a teacher in {town}|the vicar here] and [voted for you|works every weekend|is worried about {issue}].
      That's my [sister|brother|cousin] in the photo with you at {event}! [She was thrilled.|Made his year.|]
      My mum's {n} past eighty, [on her own|deaf in one ear] and needs the bus to {place}. [Please save it.|]
      Our {kin} go to [gymnastics|Scouts|dance class] at the leisure centre every {day} and it's closing. [Where will they go?|]
      I've a boy who [plays for {town} under twelves|does a paper round|works the deli at Tesco] and he wants to be a {role}.
      [Same school as my nephew|My niece was in your class|I was in your year], {name}! [Mr Finch for maths, remember?|Small world.|]
      My in-laws run a [pub|garden centre|B&B] in {town} and {issue} will finish it. [Come and see for yourself.|]
      Our kids get the number {n} bus and it's been cut. [Two miles on an unlit road.|Who decided that?|]
      My [mother|father] is on [ward 6|the dementia unit] at {place}. [The staff are angels.|Not enough of them.|What are the visiting hours?]
      Congratulations on the [wedding|baby|new puppy], {name}! [Lovely news.|Hope you're all well.|]
      Twins! [Double trouble.|Congratulations, {name}.|Ours are at nursery now.|]
      Who picks up your kids when surgery runs late? [Childcare is the real barrier for women in politics.|We need a creche in the council.]
      My daughter's wedding is {day} in {town} and the road is being dug up. [Any chance of a delay, {name}?|]
      `,
    ),
    twin(
      'more-doxxing/twin-routes-of-things',
      'more-doxxing/routes-and-habits',
      `
      Every [morning|{day}] without fail I see [a heron|the same fox|three herons] on the canal end of {road}. [Made my day.|]
      I cycle along {road} to work at {hour} and the potholes are [lethal|as deep as a bath]. [Please look, {name}.|]
      [Guided walk|Fun run|Litter pick]: {road} to the weir and back, {day}, {hour}. [All welcome.|Dogs too.|]
      Get off at {town}, platform 2, then follow the signs to the hall. [Two minutes' walk.|Step free.|]
      First Saturday of the month the food bank is at {place}. [Tins please.|{name} will be there to meet people.|]
      The 6.48 to {town} is [late|packed|two carriages] again. [Coach B like sardines.|Delay repay, here I come.|]
      Parking on {road} is a nightmare at school run time. [Could we have a crossing?|Wardens, please.|]
      Where does the {town} march start? [The park behind {place}, {hour}.|Meet at the bandstand.|]
      Choir on {day}, yoga on {day}, collapse on {day}. [My week.|{town} has it all.|]
      The back way to {place} is through the park, much quicker on foot. [Ramp on the left for wheelchairs.|]
      The bus swaps route from {day}: past the bakery on {road}, then {place}.
      We're on holiday in Cornwall. [Rained since {day}.|The campsite has a seal!|]
      Tennis club open day, {town}, {day}, {hour}. [Rackets to borrow.|Cake.|]
      Dog walk, brew, {issue} on the radio. [Perfect {day}.|{emoji}|]
      `,
    ),
    twin(
      'more-doxxing/twin-asks-public',
      'more-doxxing/asks-innocently',
      `
      [Just curious|Asking for a friend], which ward does {road} fall in? [Boundary's changed.|Postcode finder is down.|]
      I'd like to send {obj} a card. Is the [constituency office|hospital|publisher] address best?
      [Weird|Daft] question but does anyone know which room {event} is in?
      Is it {road} where the pothole is, or the next one along? [I'll report it.|The map's not clear.|]
      Who does the bins round {town} now? [Ours were missed.|Number please.|]
      Anyone work at {place}? [Is the blood test walk-in still on {day}?|Did my scarf turn up in waiting room 2?]
      Taxi drivers of {town}: are you busier since {issue}? [For an article.|DM me, can be anonymous.]
      Which nursery has places in {town}? [{n} on the waiting list at ours.|30 hours, they said.]
      Did anyone work with my gran at {place} in {year}? [Sister Jean, ward 6.|Making a book for her birthday.]
      What time does {event} finish on {day}? [Need to book a sitter.|Last bus is {hour}.]
      {name}, where do you stand on {issue}? [Go on, tell us.|I looked on your site.|]
      {name}, where did you get that coat? [Gorgeous.|My wife wants it.|]
      Can someone work out where this old photo of {town} was taken? [About {year}, tram on the left.|My great gran's shop.]
      Has the surgery moved? [The old place on {road} looks empty.|Sat nav took me to a car park.]
      Where's everyone from? [{town} here.|Just for fun.|{emoji}|]
      `,
    ),
    twin(
      'more-doxxing/twin-offers-and-trades',
      'more-doxxing/offers-and-trades',
      `
      I have [two tickets for {event}|a spare buggy|the minutes of the meeting]. [Who wants them?|DM me.|First come.]
      Got swaps: {n} stickers for the last two I need. [Year six are obsessed.|]
      {n} likes and I [shave my head for the hospice|post the baby picture with the perm|wear the {town} shirt on {programme}].
      £{n} reward for my lost cat, last seen on {road}. [Ginger, chipped, shy.|Kids in bits.|]
      Who's adding their street to the flood map? [The council want evidence by {day}.|Link below.]
      Full details of {event} in my bio. [Free, book ahead.|Family friendly.|]
      Found a phone in {place}. [Handed to reception.|Yours? Ask at the desk.|]
      I work for the council and [there is a form for that, let me find it|you're right, that crossing is overdue].
      Historian here. For old family addresses start with [the 1921 census|the parish books|the archive in {town}].
      Sending the petition to everyone who asks. [{n} thousand so far.|Tonight's the deadline.|]
      Save this before it goes: helpline numbers for [carers|flooding|domestic abuse], and Samaritans on 116 123.
      Crowdsourcing: [best chippy in {town}|potholes, with street and photo please|books on {issue}].
      The leaflet about {event} is going round {town}. [Want some to deliver?|We're short of people for {road}.]
      Looking for a [plumber|childminder|dentist] near {town}. [Recommendations?|Numbers by DM please.|]
      `,
    ),
    twin(
      'more-doxxing/twin-pictures-places',
      'more-doxxing/pictures-and-clues',
      `
      That church spire behind you gives it away, {name}: [sunny {town}!|my home town!|I got married there.]
      Zoom in on the window, there's a [cat|ghost, I swear|tiny dog asleep]!
      Photo of the flooded end of {road}, taken this morning. [Drains blocked since {month}.|Please send someone.|]
      From the sunset it has to be the [north|west] coast. [Gorgeous.|Skye?|]
      Your new constituency office looks great, {name}. [Loving the ramp.|Is it open {day}s?|]
      Estate agents want [{n} hundred thousand for a cupboard|£{n} a week for one room] in {town}. [Where will our kids live?|]
      Lost: grey coat, left on the number {n} bus. [Sentimental.|]
      Here's {name} and the team outside {place} on {day}. [Thanks for visiting, it meant a lot.|More pics to follow.]
      Ran the old picture through the archive. [{town} market, {year}.|It's my great uncle in the hat.]
      Anyone recognise this bird? [Big, brown, cross.|On the feeder in {town}.|]
      My marathon map spells out [NHS|a wonky duck]. [Starts in {town}.|{n} quid raised so far.]
      A van with no plates is dumping rubbish on {road}. [Reported.|Who deals with it?|]
      What three words for the accident if you ring 999 from the fell. [Saved us once.|Download it.|]
      Grid reference of the bothy in the replies. [Bring coal.|Leave it tidy.|]
      `,
    ),
    twin(
      'more-doxxing/twin-work-public',
      'more-doxxing/work-told',
      `
      I work at {place} and [we are {n} nurses short|it's my last shift|I've never seen it like this]. [Please come and see.|]
      Great care from the team at {place}. [Reception, porters, all of you.|Thank you Dr Khan.|]
      [Day job|Side job] for me too: supply teacher and [{day} market stall|night care]. [{issue} hits both.|]
      Dr Vane's clinic has moved to {place}, {day}s, referral by your GP.
      We're on nights at {place} this week and the canteen closes at {hour}. [Anyone?|Toast again.]
      You'll find our stall outside {place} on {day} from {hour}. [Come and sign.|Badges for the kids.|]
      Picket at {place} from {hour}. [Bring soup.|Honks welcome.|Solidarity, ward 6.]
      Reception says the blood results are back on {day}. [Fingers crossed.|]
      New job! [I start at {place} on {day}.|Third desk from the window, next to the biscuits.|]
      Evening class at {place}, {hour}, anyone can walk in. [{issue} for beginners.|Spanish, first one free.|]
      Who teaches the [law|nursing|history] degree in {town}? [Thinking of applying.|]
      Head's email for the governors' vacancy is on the school site. [We need parents.|]
      Volunteer drivers wanted for {place}. [Two hours a week, {day}s.|Mileage paid.]
      Home visits have stopped in {town}. [My mum's housebound.|Who decided?|]
      `,
    ),
    twin(
      'more-doxxing/twin-seen-now',
      'more-doxxing/seen-now',
      `
      [Guess who|You'll never guess who] just [passed her driving test|got into {town} uni|had a baby]. [My girl!|Me!|]
      LIVE: {name} on {programme} now. [Turn it on.|Making sense on {issue}.|]
      Sighting: [kingfisher|red kite|actual sun], {road}, {n} minutes ago. 
      She's on in five minutes at {event}. [Hall 2, row seats left.|Stream below.]
      Same train as {name} last {month} and she [gave up her seat|was marking papers|shared her crisps]. [Lovely woman.|]
      Following the count in {town}. [Will post the result.|Turnout's up.|]
      In A&E at {place} with my kid, [{n} hours so far|staff are wonderful|one doctor on].
      Just met {name} at {event}! [So kind to my daughter.|Took time for everyone.|Thank you.]
      My mate's fitting broadband on {road}. [Finally.|{n} years we waited.]
      Neighbour's alarm has been going since {hour}. [{day} night bliss.|Council won't come out.]
      Beach, {town}, chips, seagull. [You know the rest.|{emoji}|]
      Just voted. [In and out in two minutes at {place}.|Dog came too.|Bring ID!]
      Power's off on {road} and round {place}. [Anyone else?|Back by {hour} they say.]
      Look who came to our assembly today! [Thank you {name}.|Year five had {n} questions.|]
      `,
    ),
    twin(
      'more-doxxing/twin-neighbourly-you',
      'more-doxxing/hints-you',
      `
      How are things [in {town}|on ward 6|at the office] today, {name}? [Snowed in here.|]
      I know your [book|work on {issue}|sister's bakery], {name}. [Big fan.|]
      Your new office sign is [very smart|easy to spot], {name}. [Well done the team.|]
      Lovely Christmas lights in {town} this year, {name}. [Who paid?|Kids loved the switch-on.]
      Number ten next? [Just saying, {name}.|{party} could do worse.|]
      Postcode lottery. [{issue} in one phrase.|In {town} you get it, in the next town you don't.]
      Your helpline rings out, {name}. [Is there another number?|Tried at {hour} and {hour}.]
      You moved my dad to a better ward. [Never forgot it, {name}.|Thank you.]
      {name}, does the school on {road} know [the grant's been approved|you're coming {day}]? [They'd love to.|]
      I deliver post round {town} and [every second door asks about {issue}|the dogs are getting bigger]. 
      We're practically neighbours, {name}, I'm in the next constituency. [Come to {event}.|]
      Still driving that old [Volvo|Yaris|minibus], {name}? [Ours did {n} thousand.|Respect.|]
      Your choir has a lovely sound, {name}. [The concert at {place} was a treat.|Same again next year?]
      Your campaign page still shows last year's date, {name}. [Thought you'd want to know.|]
      `,
    ),
    twin(
      'more-doxxing/twin-calls-to-public',
      'more-doxxing/calls-to-ring-and-turn-up',
      `
      Everyone ring the council on 01632 960{n}0 and ask about {issue}. [Office hours.|Be polite.|]
      [Protest|Vigil] outside the TOWN HALL, {day} {hour}. [Bring drums.|Bring the kids.|Share.]
      Turn up to the planning meeting, {place}, {day}. [Public gallery's open.|Register to speak.]
      Put 116 123 in your phone. [You might need it for a mate.|Samaritans, day or night.]
      Order your free [tests|saplings|smoke alarm] from the council site. [Took two minutes.|]
      Pass this round {town}: the blood van is at {place} on {day}.
      Send your objections to the planning office, {town}, by {day}. [Template in the thread.|Quote the case number.]
      Phone-in on {issue}, {programme}, {hour}. [They want to hear from nurses.|Number on the site.]
      [Convoy|Tractors] through {town} on {day} over the farm tax. [Expect delays.|Routes agreed with police.]
      Don't email, write. [The office on {road} reads letters first.|Letters get counted.]
      Leaflet {road} with us on {day}? [Two hours, then chips.|Meet at the library.]
      Book your appointment online before {hour}. [Gone by five past.|That's {issue}.]
      Film the debate on {day}, would you? [I'm on shift.|For my students.]
      Please don't protest outside {role}s' homes. [Kids live there.|Come to the town hall instead.]
      `,
    ),
    tellingTwin(
      'more-doxxing/twin-told-about',
      'more-doxxing/records-told',
      `
      Someone posted [her|my|{name}'s] home address over {issue}. [Report it, don't share it.|It's been taken down, thank you.|How is that allowed?]
      They found [my|her|his] kids' school from a photo. [Think before you post.|We've had to move them.|]
      Please blur number plates and house numbers. [Learned that the hard way.|Somebody traced mine.|]
      My mobile was on a leaflet as "ring this {role}". [{n} calls by midnight.|New number now.|]
      [Companies House|The electoral roll] should let {role}s hide their home address. [After what happened to {name}.|Petition below.]
      The council forgot to black out residents' addresses in the minutes. [I've told the ICO.|Apologise, please.]
      [Mine|My details] were in the {body} data leak. [Change your passwords.|Nobody told us for {n} weeks.]
      If you see [her|{name}'s] address being passed round, [report it|don't RT, even to condemn it|tell the police].
      A man followed [a nurse|my {relation}|our candidate] home from {place}. [He had read her shifts online.|Police were brilliant.|Be careful.]
      He asked strangers online which nursery a {role}'s kids go to. [He got a visit from the police.|Vile.|]
      "We know where your kids go to school" is [a threat|what they sent me|not free speech]. [Over {issue}.|]
      Doxxing is [a crime|harassment]. [Sharing it is too.|Delete it.|Thank you for saying so, {name}.]
      The MOT site and street view make stalking easy. [My ex found me.|Change the law, {name}.]
      Protesters at {name}'s house last night. [Her {kin} were inside.|Whatever you think of {issue}, no.]
      `,
    ),
    twin(
      'more-doxxing/twin-fragments',
      'more-doxxing/fragments-and-forms',
      `
      {road}, {town}: [lights out|flooded|closed til {hour}].
      {town} 👀 [snow!|goal!|what's going on?]
      🚗 [Queue back to {road}.|M6 shut.|Electric at last!]
      📍 {place}, {town} ➡️ [polling station|blood donors|{event}]
      ☎️ 111 [option 2|for mental health|not 999]
      🏠 [Home at last|Affordable ones please|{n} on the waiting list] 🐕
      Name: [Biscuit|Fergus|Dolly]. Breed: [lurcher|mostly fluff]. Home wanted: yes. [{town} rescue.|]
      1. Passport 2. driving licence 3. bus pass [are fine as voter ID|all count on {day}].
      Who: everyone. Where: {place}. When: {day}, {hour}. [Why: {issue}.|]
      Q: where do I vote? A: [on your card|{place} for us on {road}|the council site will say].
      "Where's the clinic?" {place}. "When?" {day}. [Sorted.|Thanks for asking.]
      addy for the food bank? [anyone|pls|got {n} tins]
      postcode?? [for the sat nav|parking|the hall I mean]
      {road} [🌸|🍂|❄️] [today|so pretty]
      #{hash} [{road}|{town}|{place}, {hour}]
      Drop a pin 📍 if [your bins were missed|you've seen our cat|you are in for the sponsored walk]
      `,
    ),
    twin(
      'more-doxxing/twin-long',
      'more-doxxing/long-and-wordy',
      `
      I don't normally do this, but since nobody at the council answers I'd like people to know what {road} is like after rain. We're in the end terrace with the solar panels and the water comes up to the step. {name}, you'd be welcome to come and see it.
      My cousin does the bins round {town} and he says they're two crews down, with one lorry off the road since {month}. He starts at four. He says thank you to whoever leaves the biscuits out on {road}.
      So I did a bit of digging in the accounts. The company that runs the home is registered abroad. It took {n} million from {body} last year and the staff are on minimum wage. I'm not saying it is against the law, I'm saying it should be.
      For everyone who's asked, yes, I went to school in {town}, yes, my parents still live there, and yes, I'll be back for {event} on {day} with my little boy. Come and say hello, bring cake.
      Does anybody here live near {place} and fancy doing us a favour? The choir needs somebody to open up on {day}s at {hour}, put the heating on and lay out {n} chairs. You don't need to sing.
      I think public figures do have a right to privacy. Argue with {name} about {issue} all day long, I do, but her house, her kids and her phone number are nobody's business.
      I saw you at the swings last summer with your kids, {name}, and I didn't want to disturb you, but I'd like to say thank you for what you did about {issue}. My son has his place now.
      He says he wants debate and fair play to him, he's at {event} on {day} till {hour}, questions from the floor, no tickets. I'm going to ask about {issue}. Who's coming?
      When my mother had to go into {place} we sold the bungalow on {road} to pay for it. I visit on {day}s. She asks when she can go home. That's social care in this country, {name}, and I don't know what to tell her.
      We have lived at number {house} since {year}. In that time the bus went, then the post office, then the bank, then the doctor. If you shut {place} too then there's nothing left on this side of {town}.
      `,
    ),
  ],
  {
    ...moreWords,
    ...placeWords,
    hash: ['FoundCat', 'LostDog', 'PollingDay', 'DogsAtPollingStations', 'RoadClosed', 'CommunityMatters'],
  },
);
