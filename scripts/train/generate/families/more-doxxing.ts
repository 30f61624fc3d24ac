import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { aimed, moreWords } from './more.ts';
import { placeWords } from './place-words.ts';

/** Ways to help strangers find somebody or to ask for it: family, routes, work, pictures, records, offers and hints. */
export const moreDoxxing: readonly Family[] = asReplies(
  [
    aimed(
      'more-doxxing/family-told',
      ['doxxing'],
      `
      Her [eldest|youngest|lad|girl] is in year [three|five|eight|ten] at {place}. [Gate opens at {hour}.|Blonde, purple rucksack.|]
      [The husband|Her partner|His wife] is [a plumber, van outside {house} {road}|a teacher at {place}|the vicar at St Example's, {town}].
      That's {name}'s [sister|brother|cousin] behind the counter at [Boots|the chippy|the post office] on {road}. [Say hi from all of us.|]
      Mum's called [Jean|Margaret|Parveen|Sheila], lives at {house} {road}, [on her own|deaf as a post, knock loud|since the husband died].
      Fun fact, {name}'s {kin} [go|goes] to [gymnastics|Scouts|dance class|swimming] at {place} every {day} at {hour}.
      He has a boy who [plays for {town} under twelves|does a paper round on {road}|works the deli at the big Tesco]. [Just so you know.|]
      [Same school as my nephew|My niece is in her class|My kids are in the same year]: the {role}'s daughter is at {place}. 
      The in-laws run [the Red Lion|the garden centre|the B&B] at {town}. [She's there every Sunday lunch.|Ring and ask for the family discount.|]
      Her {kin} get[|s] the number {n} bus from {road} at {hour}, on their own. 
      This {role} has a [mother|father] on [ward 6|the dementia unit] at {place}, [visits after {hour}|visiting is open to anyone].
      Look up the [wife|husband|son] instead. Same surname, [runs a nail bar on {road}|estate agent in {town}|Instagram is wide open, tags the house].
      You've got twins at {place} haven't you, {name}? [Small world.|Nice uniform.|I can see the playground from here.]
      The nanny picks the children up at {hour} from {place}, [grey Skoda|{plate}], always the [side gate|back entrance].
      Her daughter's wedding is {day} at [the church on {road}|St Example's]. [Big family, all in one place.|{hour} sharp.|Open to the public technically.]
      `,
    ),
    aimed(
      'more-doxxing/routes-and-habits',
      ['doxxing'],
      `
      Every [morning|{day}|night] without fail, [same bench|same path|same table], [the canal end of {road}|the park behind {place}]. That's where you'll find {obj}.
      {her} cycles [to work|home] along [{road}|the towpath], [red|yellow] helmet, [about {hour}|never a minute late].
      [Dog walk|Run|School run] {hour}, {road} to [the rec|the weir|{place}] and back. [Set your watch by it.|No phone on her.|]
      Gets off at {town}, [platform 2|the 17.40|second carriage], then [walks through the underpass|cuts through the churchyard]. Alone.
      [First Saturday|Every other {day}] of the month she does the food bank at {place}. [No security, they all wear name badges.|Comes out about {hour}.]
      If you hang around [the Costa on {road}|the bike racks at {place}] at {hour} you'll [see|meet|bump into] [{name}|this {role}|her].
      {her} parks on [level 3|the top floor|the street behind {place}] and walks back to it after dark.
      Stays at the [Premier Inn|Travelodge|same hotel] on {road} when [Parliament sits|she's in {town}], [room's usually first floor|breakfast at {hour}].
      Choir on {day}, yoga on {day}, [mosque|church] on {day}, all on foot from {road}. [I've seen it for weeks.|Creature of habit, our {role}.]
      {name} is on the [6.48|7.12|18.05] to {town} right now, [coach B|quiet coach|by the toilets]. [Somebody meet the train.|]
      She swaps route, but it's always past [the bakery on {road}|{place}] by {hour}.
      The back way out of {place} is through [the kitchens|the loading bay], that's how they sneak {obj} out. [Car waits on {road}.|Now you know where to stand.]
      He's on holiday till {day} [in Cornwall, the campsite by the harbour|so the house at {road} is empty].
      Tuesdays, tennis, {town} club, court [3|4], {hour}. [That's the {role} you all want.|Cheers, a member.]
      `,
    ),
    aimed(
      'more-doxxing/asks-innocently',
      ['doxxing'],
      `
      [Just curious|Purely out of interest|No reason|Asking for a friend], [where does {her} live|what's {hers} address|does {her} live alone]?
      [I want|I'd like|Some of us want] to send {obj} [flowers 💐 haha|a little surprise|something through the door]. Home address, anyone?
      [Weird|Funny] question but does anyone know {obj} in real life? [Which end of {town}?|What street roughly?|Kids?]
      We should all go and [sing outside|visit|serenade|protest at] {hers} house. [Who's got the details?|Where is it?|Coach from {town}?]
      [Is it|Am I right it's] {road} that {her} lives on, or [the next one along|{road}]? [Don't want to bother the wrong neighbour.|]
      Who [cleans|delivers|does the post] round {hers} way? [Need a house number.|Message me.|There's {n} quid in it.]
      Anyone [work|temp|got a mate] at {place}? [Need to know when {name} is in.|What shift is she on this week?|What door does she use?]
      Taxi drivers of {town}: where do you drop {obj}? [Asking nicely.|£{n} for the street.|]
      Which [nursery|primary|secondary] is nearest to where {her} lives? [Working something out.|Process of elimination.]
      Used to live next to {obj}? [Get in touch.|Tell us the address.|DM me, I'll make it worth your while.]
      What time do {hers} [kids|children] finish on a {day}? [Thought I might say hello to mum.|]
      {name}, where do you [park|go running|get your hair done|take the baby]? [Go on, tell us.|I'd like to be there.|]
      Whats ur addy {name} [i just wanna talk|lol|got something 4 u|dont be shy].
      [Can|Could] somebody [geolocate|work out where] this photo of {hers} [garden|kitchen|front step] [was taken|is]? [You people are good at this.|]
      Has {her} [moved|sold up|gone away]? [New address please.|The old place on {road} looks empty.|]
      `,
    ),
    aimed(
      'more-doxxing/offers-and-trades',
      ['doxxing'],
      `
      I [have|'ve got|can get] {hers} [address|mobile|kids' school|shift pattern]. [Who wants it?|DM me.|First ten replies.|Retweet and I'll post it.]
      Got {hers} [number|postcode|reg]. [Will swap for|Trade you for] {otherHandle}'s.
      {n} likes and I [post|drop|share] {hers} [home address|street|private number].
      £{n} to whoever [posts|finds|sends me] {name}'s [real name|address|number].
      Who's [adding|got] {name} for the [map|list|spreadsheet]? [We have the {role}s of {town} up to K.|Address and car please.]
      [Full|Complete] [dox|doxx|info|details] on this {role} [in my bio|on the other site|in the pinned post|dropping {day}].
      [Dox|Doxx] [her|him|them|this {role}] [already|please|, someone|now].
      Found it. [Took five minutes.|She should lock her accounts.] [Street, number, even the gate code.|Ask and I'll tell you.] {hers} [house|flat] is ours, lads.
      I work [for the council|in the GP's|for the phone company|at the DVLA] and I [could look {obj} up|have just looked {obj} up]. [Interested?|{road}, {town}.]
      Private investigator here. For [{name}|this {role}] I'd start with [the mother's obituary|the planning portal|the running app]. [Home within the hour.|]
      Sending {hers} address to [everyone who asks|{otherHandle}|the group] [tonight|now]. [You're welcome.|]
      [Screenshot|Save] this before they take it down: {house} {road}, {town}.
      Crowdsourcing: [where does {name} drink, shop, worship, park|every sighting of this {role}, time and place, under this tweet].
      The leaflet with {hers} home address is [going round {town}|being printed|up on lamp posts]. [Want some?|Help us deliver.]
      `,
    ),
    aimed(
      'more-doxxing/pictures-and-clues',
      ['doxxing'],
      `
      That [church spire|blue door|water tower|corner shop] behind you gives it away, {name}. [{road}, isn't it?|{town}, top of {road}.|See you soon neighbour.]
      Zoom in on the [window|parcel label|bin|reflection]: {house} {road}. [Sloppy.|Thanks {name}.|]
      [Photo|Pic|Video] of {hers} [house|car|front garden|gate], [taken this morning|from across the road|number on the door]. [Recognise it, {town}?|]
      From the sunset and the pylon it has to be the [north|top] end of {road}. [Confirmed by street view.|She's ours.]
      Your [house move|new kitchen|extension] photos were helpful. [Rightmove still has the floor plan and the address.|{house} {road}, {n} hundred thousand.|]
      [Estate agent listing|Old Rightmove ad|Airbnb page] for {hers} house, [address, floor plan, the lot|spare key under the frog]: {link}
      The {role} in the grey coat getting into {plate}, that's {obj}, [{day}|just now], {road}.
      Here's [the wife|the kids|{name}] outside {place} this [morning|afternoon]. [More pics to follow.|Same time tomorrow.|]
      Ran {hers} picture through a face search. [Old surname, old workplace, and now {road}, {town}.|Guess which estate.|]
      Anyone recognise the [school jumper|pub|staircase|view]? [That's where {her} is hiding.|Help us find {obj}.]
      She posted the [marathon map|dog walk|sunrise run]. [Starts and ends at one house, {road}.|Door to door, how kind.]
      The number plate was in shot for a second: {plate}. [Keep your eyes open, {town}.|]
      What three words for {hers} front gate: [spoon.lamp.river|cups.tall.grass|]. [Enjoy.|You're welcome.|]
      Sat nav coordinates of {hers} [place|cottage|caravan] [in the replies|below|sent to the group].
      `,
    ),
    aimed(
      'more-doxxing/work-told',
      ['doxxing'],
      `
      Under {hers} married name {her} works [at {place}|for the firm on {road}|in the bank in {town}]. [Let her boss know.|Ring and ask.|]
      Employer of {name}: {place}. Manager's extension [4471|2208|{n}]. [Get her sacked.|Keep calling.|]
      [Day job|Real job|Side job]: [{place}, reception till {hour}|supply teacher at {place}|locum at {place}, {day}s].
      The anonymous {role} behind {handle} is [a nurse|a dentist|a teacher|a physio] at {place}. [Pass it on.|We know, love.|Real name to follow.]
      {her} is the only one on [nights|the late shift] at {place} [{day}|this week]. [Door's on the latch for the smokers.|]
      You'll get {obj} at the [picket|stall|drop-in] outside {place} from {hour}. [Ask for the mouthy one.|Bring friends.|]
      Operating list, {place}, {day}: [{name}, theatre 2, from {hour}|that's our {role}]. [Car park C after.|]
      Locker {n}, second floor, {place}. [That's where {her} keeps her bag.|Says {name} on it.]
      [Reception|The porter|Her colleague] says {her} is back at {place} on {day}. [Be there.|Let's show her.|]
      Her LinkedIn says [London|freelance] but it's {place}, [third desk from the window|works from home Mondays, {road}].
      Home visits [in {road}|round the {town} estate] every {day}, [blue Corsa|{plate}], that's this {role}.
      That {role} does [an evening class|a Saturday clinic|Sunday school] at {place}. [Anyone can walk in.|Starts {hour}.]
      School that employs {obj}: {place}. Head's email [is on the site|goes to everyone]. [She's on the gate at {hour}.|]
      `,
    ),
    aimed(
      'more-doxxing/seen-now',
      ['doxxing'],
      `
      [Guess who|Look who|You'll never guess who]'s [sat opposite me|just walked in|two in front in the queue] at [{place}|the services|{town} station]. [{name}. Come quick.|This {role}.|With the kids.]
      LIVE: {name} at [the Harvester|Nando's|the soft play] in {town}, [table by the window|with family|no minders].
      [Spotted|Sighting]: this {role}, {road}, {n} minutes ago, heading for [the station|{place}]. [Who's nearby?|Keep it updated.|]
      She's in [the big Sainsbury's|B&M|Primark], {town}, [baby aisle|tills|self checkout]. [I'll follow her out.|Photo in a sec.|]
      Same flight as {name} 😏 lands {town} {hour}. [Someone be at arrivals.|Gate 9 if you want her.|]
      Following {hers} [cab|car|bus] [out of {town}|down {road}] now. [Will post where it stops.|Turned left.|]
      In A&E at {place} and the {role} is here with [her kid|her mum], cubicle [3|7]. 
      {name} just checked into [my hotel|the spa|the campsite]. [Room {n}.|Car's {plate}.|Ha.]
      At the same wedding as {obj}, [the barn at {town}|{road}]. [Marquee, no security.|Here til {hour}.|]
      My mate's fitting [a kitchen|an alarm|broadband] at {hers} house on {road} [as we speak|this week]. [Back door key's under the pot.|]
      Neighbour here. {her} has just [got home|gone out|left for the airport]. [Lights off at {house} {road}.|Kids with her.]
      Beach, {town}, {hour}, [striped windbreak|red swimsuit], {name} and family. [Go and ask about {issue}.|Tell her what we think.]
      Just served {obj} [a flat white|fish and chips] on {road}. [Paying by card, I've got the name.|She's sitting outside.|]
      `,
    ),
    aimed(
      'more-doxxing/hints-you',
      ['doxxing'],
      `
      [How's|How are things on|Nice on|Quiet on] {road} [today|these days], {name}? [😉|House number's easy to remember.|]
      I know your [street|door|postcode|school run|gym], {name}. [Begins with {letter}.|Shall I tell them?|They'd love to know.]
      [Your|That] [new|red|green] front door is [very nice|easy to spot], {name}. [Number {house}.|{road} is lucky to have you.|]
      Lovely [hanging baskets|curtains|Christmas lights] at number {house}, {name}.
      Number {house}. [Know what I mean, {name}?|That's all I'll say.|{town} people will understand.]
      {postcode}. [Just a random postcode, {name}.|Look familiar?|😘]
      Ends in [0123|0456|0789], doesn't it, {name}? [Your mobile I mean.|Should I ring?|The whole group has it now.]
      [You|Your lot] moved to {town} to hide, didn't you, {name}? [{road}, I hear.|It didn't work.|We've told everyone.]
      {name}, does [your neighbour at {house}|the school on {road}] know [who you are|what you do]? [I'll be telling them.|They do now.]
      Funny, I deliver to {road}. [Parcels for a certain {role}.|See your {kin} at the window a lot, {name}.]
      We're practically neighbours, {name}. [I can see your conservatory.|Your bins go out on {day}, right?|{road} is a small place.]
      Still driving the [silver|blue|white] [Golf|Yaris|Focus], {name}? [{plate}, if I'm not mistaken.|Saw it outside {place}.]
      Your little one has a lovely singing voice, {name}. [The concert at {place} was public.|Same seat next year?|]
      Interesting that your [Strava|Vinted|Facebook] still shows {road}, {name}.
      `,
    ),
    aimed(
      'more-doxxing/calls-to-ring-and-turn-up',
      ['doxxing'],
      `
      [Everyone|All of you|Patriots] ring {phone} [tonight|at {hour}|, it's her home] and [breathe|ask about {issue}|don't let {obj} sleep].
      [Protest|Party|Vigil|Honk-in] outside {hers} HOUSE, {house} {road}, {day} {hour}. [Bring drums.|Bring the kids.|Share.]
      Turn up at {hers} [church|gym|kids' sports day], {place}, {day}. [Cameras on.|Make it awkward.|]
      Put {phone} into [every takeaway app|every loan site|the plumbers' group]. [That's {name}.|She'll love it.|]
      Order {obj} [{n} pizzas|a skip|a taxi]: {house} {road}, {town}.
      Pass this round {town}: the {role} lives [over the bakery|in the end house|at number {house}] on {road}. [Tell her yourselves.|]
      [Post|Send] your [complaints|used masks|dog mess] to {house} {road}, {postcode}, it's {hers} home.
      WhatsApp the {role} direct on {phone}. [She hates it.|Her private one.|Kids might answer.]
      [Convoy|Tractors|Bikes] to {hers} farm{dot} {road}, outside {town}, [gate with the white stones|first left after {place}]. {day}.
      Don't email the office, [ring the mother on {phone}|go round the house, {road}|catch {obj} at {place}].
      Leaflet {road} so {hers} neighbours know [who lives at {house}|what a {role} they've got].
      Book an appointment with {name} under a false name at {place}. [Then she has to see you.|Room 4.|]
      [Film|Follow|Photograph] {obj} leaving {place} {day}, {hour}, [side door|staff entrance], and post it here.
      `,
    ),
    aimed(
      'more-doxxing/records-told',
      ['doxxing'],
      `
      [Companies House|The electoral roll|The charity register|Land Registry, three quid] gave me {hers} [home address|house]. [{road}.|Anyone can look.|Link below.]
      {name}'s [divorce papers|probate file|old CV|court listing] [has|have] the address on. [{house} {road}.|Page {n}.|]
      In the [leaked|hacked] [party|union|hospital] list {her} is row {n}: [mobile {phone}|{house} {road}, {postcode}].
      The council forgot to black out {hers} address in [the planning objection|the register|the minutes, page {n}]. [Get it while it's there.|]
      [Date of birth|Maiden name|NI number|Bank], [all of it|the lot] for this {role}, [pasted below|in the channel]. 
      Reverse search {phone}. [It's {name}'s.|Comes up with {road}.|]
      Search {hers} maiden name and {town}. [Second result, phone and all.|Thank me later.]
      {name} is a [director of|trustee of] something at {house} {road}. That's no office, that's [her semi|where the kids sleep].
      Real name of {handle}: [first name and surname in my next post|starts with {letter}, works at {place}|{name}, {road}, {town}].
      MOT history for {plate} puts {hers} car in {town} every year. [You're getting warm.|Do the rest yourselves.]
      An old phone book from {year} has the family at {house} {road}. [They never moved.|Still there.]
      The baby's [birth notice|christening] in {paper} gives the [parish|hospital|street]. [So much for hiding, {name}.|]
      The school newsletter names {hers} kid and the class. [It's on the web, {place}, {month} issue.|]
      `,
    ),
    aimed(
      'more-doxxing/fragments-and-forms',
      ['doxxing'],
      `
      {house} {road}.
      {postcode} 👀
      {plate} 🚗 {name}
      📍 {road}, {town} ➡️ [{name}|{role}|her]
      ☎️ {phone} [go|{name}|you know what to do]
      [🏠|🏡] {house} {road} [🎂 {day}|👶 {place}|🐕 {hour}]
      Name: {name}. Street: {road}. [Car: {plate}.|Shift: till {hour}.|Kids: {place}.]
      1. {road} 2. {place} 3. {plate} [Any questions?|That's {name} for you.|Go.]
      Who: {name}. Where: {place}. When: {day}, {hour}. [Why: you know why.|]
      Q: where does {name} live? A: [{road}, {town}|ask me privately|above {place}].
      "Where's she live?" {road}. "Number?" {house}. [Sorted.|Next.]
      addy? [anyone|{name}|pls|dm]
      [addy|@|number|school|reg]?? [need it|dm|dm me {name}s|asap]
      {road} 🤫 {name}
      #{hash} [{road}|{town}|{place}, {hour}]
      [Drop|Send] the [pin|postcode|street] 📍 [of {obj}|pls|so we can visit {name}]
      `,
    ),
    aimed(
      'more-doxxing/long-and-wordy',
      ['doxxing'],
      `
      I don't normally do this, but since {name} thinks it's fine to tell us how to live, people might like to know she's in the end terrace on {road}, the one with the solar panels, and she's generally in by {hour}. Go and tell her politely what {issue} has done to you.
      My cousin does the bins round there and he says the {role} lives at {house} {road}, two cars, one of them {plate}, two small kids and a yappy dog. Always somebody in on a {day}. I'm only saying what anyone with eyes could see.
      So I did a bit of digging. The company's registered to a house in {town}. The house is on {road}. There's a photo of it on the planning site with the same blue door as in her Christmas video. Not rocket science, is it {name}?
      For everyone who's asked me privately, yes, I was at school with her, yes, I know where the parents live, it's the bungalow on {road} opposite {place}, and yes, she's there every Sunday from {hour} with her little boy.
      Does anybody here live near {town} and fancy doing the rest of us a favour? We'd like to know which house on {road} belongs to this {role}, what time she sets off and which school the children get dropped at. No need to do anything, only watch and report.
      Public figures have no right to privacy in my view. {name}, {house} {road}, {postcode}, telephone {phone}. If she can send her leaflets to my house then I can send my opinions to hers.
      I saw you at the swings on {road} with your {kin}, {name}, and I thought, well she only lives round the corner, I might as well let people on here know that's where you are most days after {hour}.
      He says he wants debate. Fine. He's at {place} every {day} till {hour}, he walks to the car down {road} with his headphones in, you can't miss him. Have the debate there.
      `,
    ),
  ],
  {
    ...moreWords,
    ...placeWords,
    letter: ['L', 'M', 'C', 'O', 'S', 'V'],
    dot: [':', ',', '.'],
    hash: ['FindHer', 'WhereDoesSheLive', 'DoorKnock', 'NameAndShame', 'DoxTheDoc', 'HomeVisit'],
  },
);
