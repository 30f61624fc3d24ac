import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** Friendly swearing, words taken back by those they were used against, dialect and idiom. */
export const heldSuiteIdiom: readonly Family[] = [
  lines(
    'held/suite-idiom-friendly-swearing',
    { labels: [], direction: null, heldBack: true },
    `
    Fuck yes!! We saved the library!!
    Holy shit, is that the actual score?
    Bloody hell it's cold in this village hall
    Well bugger me, the bus turned up
    I fucking love this hospital radio station
    My bastard printer has eaten the petition again
    This winter is a bitch, pass the thermos
    You magnificent bastard, you actually got it through committee 😂
    Shit, sorry, wrong link. Here's the right one
    what a fucking goal, did you see it from the stand prof??
    Damn it all, I've left my hat at your surgery
    Arse. Forgot to vote. Is the station still open?
    No bollocks, no jargon, ten minutes: that's the kind of briefing I like
    Hell of a storm last night, half the allotment is in next door's pond
    the wifi here is absolute dogshit so i may drop out of the call
    Crap, I've just realised that the meeting was yesterday
    Covid for the fourth time. For fuck's sake.
  `,
  ),
  lines(
    'held/suite-idiom-reclaimed',
    { labels: [], direction: null, heldBack: true },
    `
    Proud dyke, prouder councillor's wife, loudest voice at the count
    Queer as hell and running for the school governors
    As a fat woman I use the word fat. It's a description, not a sin
    Me and my fellow crips are taking over the accessible bay, with bunting
    Old bag and proud of it, eighty three on Sunday
    I'm the mad one in our family, got the bipolar certificate and the tea towel
    Nasty women unite! Badges on the stall, two pounds each
    My mates and I call ourselves the Bald Gits, we're walking Offa's Dyke for the hospice
    Queers for the NHS, meet at the clock tower, bring glitter
    yes im a geek, im a nerd, im the woman who reads the appendix
    Being a right royal pain in the arse to the water company is my retirement hobby
    We're the witches they couldn't burn, says our choir's new hoodie
    Ginger and unashamed. We demand factor fifty on prescription!
    I, a certified idiot, put diesel in the petrol car on the way to your event
    Autistic nerd here with a forty slide deck about your bus timetable, you're welcome
    Two poofs and a pug, that's us, we'll feed the volunteers on Saturday
  `,
  ),
  lines(
    'held/suite-idiom-dialect',
    { labels: [], direction: null, heldBack: true },
    `
    Ey up duck, is tha comin to t'meeting or what
    Alreet pet, hoo's the bairn?
    Where you to, my lover? We're all in the skittle alley
    Yer maw's lookin awfy weel efter her operation, Doctor
    What's occurring, butt? Surgery open tomorrow, is it?
    Ah'm fair clemmed, any pies left at t'stall?
    It's pure baltic the day, awa hame and get the kettle on
    Now then old cock, how's the hip?
    I'll go to the foot of our stairs, a Labour win in Thirle!
    Och ye daft wee besom, ye left yer scarf in ma motor
    tha great soft lummox, tha's only gone an won it 🏆
    He was stood there mithering about the bins for an hour, bless him
    Haway man, that ref wants his eyes testing
    Gizza shout when you're done nattering with the mayor, queen
    Wisht, I'm some poorly with this cold, maid
    Us be proper chuffed with that there new bandstand
    Feel like death warmed up, our kid's the same, is there summat going round?
  `,
  ),
  lines(
    'held/suite-idiom-banter',
    { labels: [], direction: null, heldBack: true },
    `
    You muppet, you've left your lunch on my desk again 😂 see you at home x
    Get out of town, you never got into the finals!
    Shut up!! You're coming to OUR village fete? Amazing
    You beast, forty miles on that knee
    Oh you're a wicked woman, posting cake at this hour
    Ya big daftie, of course we'll look after the rabbit
    Cheeky sod, I taught you that joke
    She's a machine, that midwife, three babies before breakfast
    Sick, mate. Properly sick. When's the album out?
    You jammy so and so, front row tickets for the cricket
    I hate you, that's the most beautiful garden I have ever seen
    lol behave yourself professor you'll get us both thrown out of the quiet coach
    Stop it, I'm crying, the penguin walk 😭
    Who's a clever monkey then? First class honours, our Bethan
    My pig of a cat has eaten the councillor's salmon sandwich
    You absolute animal, you did the abseil dressed as a kidney
  `,
  ),
];
