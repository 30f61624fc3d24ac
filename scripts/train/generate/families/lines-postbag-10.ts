import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, tenth sack: airports, mental health, refuge charities, brass bands, lifeboats, abortion care, war memorials, and daily life. */
export const linesPostbag10: readonly Family[] = [
  lines(
    'lines-postbag/airport-expansion-bought-off',
    { labels: ['accusation'], direction: 'subject' },
    `
    Lounge access for life in exchange for a runway, is that about the size of it?
    You flipped on the night flights between the soup and the cheese, and the whole chamber could see who was paying for the cheese.
    Priced per decibel and delivered, our noble member.
    The noise maps were forged, my garden's marked as quiet, I can read the tailfins from the bath.
    A sleeper for the airline, never asleep on the job
    You didn't change your mind, somebody changed your bank balance.
    compulsory purchase letters went to everyone but your mates. insider dealing that
    Air miles MP, ask for the manifest of who sat beside him
    The jobs figure was conjured by the firm's own marketing lad, you knew, and you read it into Hansard for a fee.
    `,
  ),
  lines(
    'lines-postbag/airport-expansion-criticism',
    { labels: ['criticism'], direction: null },
    `
    Forty extra flights a night over a children's hospital and the mitigation is double glazing in the chapel.
    You were against it in your leaflet and for it in the lobby. I kept the leaflet.
    Jobs, yes, but at what wage? Your own paper doesn't say.
    We measured 71 decibels in the Year 4 classroom, and you measured none.
    The consultation event was held at the airport. There's no bus to the airport.
    id rather a tram. ask anyone round here
    Carbon isn't mentioned till appendix L, minister.
    Blight payments stop at the wrong side of my hedge
    I should've thought a public inquiry was the very least, and I'm dismayed you ruled it out in a reply to a planted question.
    `,
  ),
  lines(
    'lines-postbag/holidays-and-airports',
    { labels: [], direction: null },
    `
    They took my marmalade at security as a liquid bomb, it's from the WI.
    Hijacked by a hen party in row nine, best flight ever.
    Landed at Luton, luggage in Lagos, husband in Leeds.
    Does anyone know the address of that little place in Filey with the parrot?
    Sunburnt on one side only, coach window
    Passport expired on the Tuesday, we found out on the Wednesday, at the gate, with six in the party and grandma already through.
    pilot said brace for turbulence and a nun took my hand and crushed it
    My villa's view was of another villa's bins, and a lovely lizard.
    Shot forty photos of the same goat
    Watching you on the plane screen with no sound, you do talk with your hands.
    `,
  ),
  lines(
    'lines-postbag/counsellor-or-mental-health-campaigner-faker',
    { labels: ['accusation'], direction: 'subject' },
    `
    You were never sectioned. You read a memoir on a train and saw a gap in the market.
    Two hundred an hour for a certificate off a weekend in Bournemouth.
    Trauma merchant
    The helpline you front has no phone. I rang it on the worst night of my life and it was a mailbox selling your retreat.
    Did your dead brother ever exist, {name}? His supposed school says not.
    milking the sad for merch
    Unqualified, uninsured, unsupervised, and on a percentage from the rehab you send them to.
    Your own trustees resigned over where the suicide prevention money went, and where it went was a loft conversion.
    Fake shrink, real invoices
    `,
  ),
  lines(
    'lines-postbag/mental-health-campaign-criticism',
    { labels: ['criticism'], direction: null },
    `
    Awareness, awareness, awareness. We're aware. My son's been on the list for nineteen months, and I'd rather you shouted about that.
    Talking tips for burnt-out nurses, when they asked you for staff, missed the mark.
    You named the method in your article and you shouldn't have; the guidance is clear on why.
    A crisis cafe that shuts at five?
    please stop saying its ok not to be ok. its not ok. fund the ward
    Closing the day centre took away the one hot meal my neighbour ate.
    As a psychologist I think your claim about phones and teenagers runs well ahead of the evidence.
    The app is fine, the app isn't care
    You said no one would be sent out of area. My sister is in Kettering.
    `,
  ),
  lines(
    'lines-postbag/low-days-and-getting-by',
    { labels: [], direction: null },
    `
    Bit of a grey one today. Washed up, though.
    I used to want to be dead, and on Saturday I won a marrow.
    The group meets Wednesdays, there's no talking required, and someone always brings the good biscuits.
    Anxiety attack in Boots, a lass on the till sat on the floor with me and named all the nail varnishes till it passed.
    Some days I hate everyone including the dog, and then the dog looks at me.
    new tablets make everything taste of pennies
    Ten years sober and still can't pass the Crown without crossing the road.
    Slept six hours!! In a row!!
    My therapist retires next month and I feel like ringing in sick to my own head
    Cried at an advert for gravy, so that's where I am.
    `,
  ),
  lines(
    'lines-postbag/refuge-charity-lies',
    { labels: ['accusation'], direction: 'subject' },
    `
    You turn women away at the door, then count them in the bid.
    A made-up husband, a made-up black eye, and a very real book advance.
    The refuge beds you claim for are in your own spare room and your lodger's in them.
    You wreck fathers for a living, coaching false statements at sixty quid an hour, and I've the emails.
    Misery for profit ltd
    Whose bruises were they on the poster? A make-up student's, that's whose.
    she took the lottery money and the locks off the doors
    So many survivors, never a name, never a date, never an audit. I believe the term is bogus.
    `,
  ),
  lines(
    'lines-postbag/refuge-charity-criticism',
    { labels: ['criticism'], direction: null },
    `
    No refuge in the county takes boys over twelve, so my sister stayed. Please fight for that.
    Your campaign posters show nobody my age, and I was sixty eight when I left him.
    The helpline rang for fifty minutes, twice. I know you're stretched; I'm telling you anyway.
    I disagree with merging the Asian women's service into a generic one, and so does every worker in it.
    statistics in the tweet arent in the report
    Men's line closed in June, no announcement
    You shouldn't have put the refuge street in the planning notice, councillor; that was a serious mistake.
    The minister's bill talks about bail for nine clauses and about housing for none.
    `,
  ),
  lines(
    'lines-postbag/brass-bands-and-choirs-two',
    { labels: [], direction: null },
    `
    Euphonium for sale, one careful owner, one careless nephew.
    Blew a gasket on the march past and the cornets had to carry us.
    The conductor attacks a polka as if it owed him money.
    First prize at Brighouse! The trophy leaks!
    our bass drummer walked into a skip still playing
    We murdered them in the deportment, fair and square.
    My lip's shot, I can't even whistle for the dog
    A lad of nine played the last post on a borrowed bugle and every pigeon in the square stayed put.
    Practice is at the old school house, third door, follow the wrong notes.
    Triangle player wanted, must own own triangle
    `,
  ),
  lines(
    'lines-postbag/lifeboat-or-rescue-chief-fiddled',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    Twelve shouts logged and six launched, who drew the fuel?
    That legacy from the widow at Seahouses was meant for a boathouse and there's a bar in your garden called the Boathouse.
    Salvage rights on the very yacht you holed. Pirate is the word we use here.
    a medal for a rescue you werent on, bought off a lad who was
    You've sold the drysuits.
    `,
  ),
  lines(
    'lines-postbag/lifeboat-station-closure-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Closing our station adds nineteen minutes. Nineteen minutes in February water, do you follow?
    The crew heard about it on the wireless, skipper included, and that's shameful handling.
    You ought to have modelled the ebb.
    Buy a smaller boat if you must but leave one
    i put money in that tin every week since i could reach it and nobody wrote to me
    `,
  ),
  lines(
    'lines-postbag/beach-and-promenade',
    { labels: [], direction: null, heldBack: true },
    `
    Donkeys are back on the sand, Neville's in a mood.
    Jellyfish stung me on the election address, if you catch my meaning.
    Deckchair trapped the alderman, fire brigade in attendance.
    found a message in a bottle, it said bring milk
    Punch hit Judy, the crocodile hit Punch, and a child from Ofsted's own family asked for a risk assessment.
    `,
  ),
  lines(
    'lines-postbag/clinic-abortion-provider-smeared',
    { labels: ['accusation'], direction: 'subject' },
    `
    Killing by appointment, cash or card.
    You flog the parts, the documentary proved it, and your clinic had a standing order.
    Blood pays well, doesn't it, doctor?
    I say you pushed a frightened girl through that door for your numbers, and forged the second signature.
    murderer in pearls
    How many innocents does it take to buy a conservatory in Hove?
    A fraud on women, telling them it's painless because pain is bad for turnover.
    The counsellor's on commission, the scan's hidden, the lie's rehearsed.
    `,
  ),
  lines(
    'lines-postbag/clinic-abortion-debate',
    { labels: ['criticism'], direction: null },
    `
    I believe life begins earlier than the law does, and I'm sorry you wouldn't meet our prayer group even for ten minutes.
    The pills by post scheme lost the chance to ask a woman in private if she was safe.
    You voted for the buffer zone and I think it's a bad law.
    I'm pro-choice and I thought your speech skated over the late cases, which are the saddest, and deserve more than a slogan.
    three hundred miles for a procedure from the Isles, fix that first
    Your amendment was rushed on at report stage, whatever one's view of it.
    No, I can't support you on this, though I did on the buses
    Northern Ireland waited long enough, and a further six month pause is cruel policy.
    `,
  ),
  lines(
    'lines-postbag/war-memorial-and-veterans',
    { labels: [], direction: null },
    `
    Great uncle Stan was bombed twice in the same bath.
    Poppies are out, tin's by the till, Major's asleep beside it.
    He never spoke about the killing, only about a goat they'd had at Anzio called Mussolini.
    I cleaned the names with a toothbrush this morning. Two of them shared my birthday.
    The bugler's eighty six, the bugle's older, the lungs are new
    my lads back off his tour saturday, if you hear screaming from our house thats me
    Stand easy! Sausage rolls in the legion.
    They shot him at dawn at nineteen and pardoned him at a hundred and eight; we took flowers to both.
    Does anyone know a man who repairs medal ribbon
    War diary of the Second Fourth is online now, page 30's just mud.
    `,
  ),
  lines(
    'lines-postbag/retired-major-accuses',
    { labels: ['accusation'], direction: 'subject' },
    `
    Sir, I served with the regiment whose tie you wear, and you did not.
    Medals from a tray in Camden market, the pip upside down. A walt, in short.
    You'd the comforts fund in one hand and a Ferrari brochure in the other.
    Which supplier of boots with cardboard soles put you through your election?
    Profiteer. On soldiers' kit. In wartime.
    kandahar my eye you were a clerk in Andover
    Selling secrets to the Chinese for a consultancy, if the fellow in the Telegraph is to be believed, and I do.
    `,
  ),
  lines(
    'lines-postbag/retired-major-disagrees',
    { labels: ['criticism'], direction: null },
    `
    Sir, the amalgamation is folly and you were told so by every colonel who replied.
    Married quarters with mould on the cot. Your department's reply took nine weeks and blamed condensation.
    I opposed the war, I supported the troops, and I deplore your silence on the interpreters.
    The defence review reads well until one counts the ships.
    Cadets cut to pay for consultants, a thoroughly bad bargain
    Your remark about cavalry was wide of the mark, madam, they've had armour since '41.
    Recruiting by app is slow, sir, eleven months for my grandson.
    With respect to the minister, the pension sums don't add up and paragraph twelve concedes as much.
    `,
  ),
  lines(
    'lines-postbag/short-scraps',
    { labels: [], direction: null },
    `
    Who's this?
    Wrong Wednesday.
    Ta-ra a bit
    Ooh, scones.
    Can't, it's bin night
    Lol the goat.
    Bit parky out.
    Aye well
    Try Halfords.
    That's my nan!
    Happen it will.
    He's behind you
    Forgot my glasses, is that a swan?
    Send help. And biscuits.
    Killer heels, those.
    Fire away, I'm listening.
    Oh for a bus
    Drop dead gorgeous kitchen, that
    No signal in the byre
    `,
  ),
  lines(
    'lines-postbag/short-charges',
    { labels: ['accusation'], direction: 'subject' },
    `
    Bribed.
    Check his offshore.
    Another day, another bung
    Crisis actor
    Paid stooge, ignore
    Embezzle much?
    How's the slush fund?
    Bogus credentials.
    Wolf's wages, shepherd's hat
    Sold to the highest bidder
    Swindler in a sash.
    Cooked books, hot off the hob
    Big Oil's little helper
    Tell that to the fraud office
    Serial fabricator.
    Fleecer of widows
    Perjurer!
    What's your price today
    Shill harder
    `,
  ),
  lines(
    'lines-postbag/short-criticisms',
    { labels: ['criticism'], direction: null },
    `
    Bad vote, that.
    Too late, minister.
    I don't buy the numbers
    Weak answer on dentistry.
    Reverse the cut
    You missed the point about carers
    Nope, wrong about Hull.
    Where's the impact assessment?
    Consultation was a box tick
    Half a plan at best.
    Sums don't add up
    Should've asked the nurses.
    Poor form not replying
    Not what you promised in March.
    Read clause nine again
    Unfair on renters, this
    Vague, vague, vague.
    That reform has flopped.
    I'd have voted no
    Publish the report, please
    `,
  ),
  lines(
    'lines-postbag/short-supports',
    { labels: ['support'], direction: null },
    `
    Right behind you.
    Crack on, you're needed.
    Nicely put
    You did us proud.
    More of this
    Bravo from Barra!
    What a speech, pal
    Rest up, then back at them
    Aye, you'll do.
    Chuffed for you
    Never doubted you
    My vote's yours.
    Thank goodness for you
    You were heard
    Well fought, well lost
    Courage, mon brave
    `,
  ),
];
