import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More threats in rarer constructions, those that also tell where to find somebody, and as many harmless ones beside them. */
export const linesThreats5: readonly Family[] = [
  lines(
    'lines-threats/rarer',
    { labels: ['threat'], direction: 'subject' },
    `
    Question for the group: crowbar or cricket bat for Mr Dunne? Poll closes at teatime, we set off after.
    Not asking, {name}. Telling. Out of {town} by Sunday in one piece or out of it Monday in several.
    A man in my position has little to fear from prison at his age and you would do well to bear that in mind when you next cross my path alone
    Police can take my phone, they can't take my hands and my hands are all I'll need for your neck
    To do list: milk, bread, strangle the chair of governors
    Been to see the river. It's high enough. Been to see where you park. It's near enough.
    they wont find all of you
    You think a panic button works quicker than I do?
    Some days I wake up and think not today. One day I'll wake up and think today, doctor.
    Reported me did you? Grand. Now I've nothing to lose and you've got two ankles.
    Better a life sentence for me than another term for you
    whoever's turn it is to guard her on thursday, call in sick, you don't want to be standing next to it
    I hear bones make the same noise as celery. We could test that, you and me.
    Every dog has its day and every grass has its night.
    Should {name} be found face down in the boating lake, I was at home all evening with my mother. Write that down now.
    If only you knew how close I stood. If only you knew what was in my pocket.
    Told the wife I might be going away for a bit. She asked how long. I said depends what they give you for a councillor.
    im not gonna say what im gonna do because then its a crime but you will 100% be there when it happens
    You put a price on my land. I've put one on your head. Mine's been accepted.
    Was going to write a rude letter. Decided to sharpen something instead.
    Smile for the camera while you've still got the teeth to do it
    The boys in the club have drawn straws for you and I got the short one, so I'll be seeing you
    What a shame your stab vest doesn't cover your face
    Less talking from you from now on, or we'll see to it you're fed by tube
    I forgive you, I do, but my brothers don't, and they've left the house already.
    Ever seen what a nail gun does to a tyre? To a foot? You will.
    hey siri how long does it take to bury a headmaster
    Bring your umbrella tonight, it's going to rain bricks on that stage
    Tell me, are you allergic to anything? Lead? Steel? Only want to be sure it takes.
    We sank one of your little campaign boats. Next time you'll be aboard.
    You ask what we want. We want you frightened, then we want you gone, and we don't mind how far down.
    Hands off our hospital or we have your hands off at the wrist, fair's fair
    `,
  ),
  lines(
    'lines-threats/with-whereabouts',
    { labels: ['threat', 'doxxing'], direction: 'subject' },
    `
    she comes out of the studio by the side gate at six and we'll be waiting with bats
    You take the same short cut past the allotments at half five every evening. One evening you won't come out the other end.
    Silver estate, baby seat in the back, parked behind the surgery from eight. I've got a Stanley knife and all morning.
    He drinks in the snug at the Fox on Thursdays, sits on his own, bring the lads and shut the door after you
    Number nine, the one with the green gate. Petrol's in the boot. Who's driving?
    Kids get picked up at quarter past three from St Anne's by the grandmother. She's slow on her feet. Just an observation.
    Fourth floor, end office, window faces the car park, nice clear line of sight 🎯
    anyone want to do her, she swims at the lido 7am tuesdays, no security, changing huts dont lock
    He gets the 18.42 to {town}, front carriage, and there's never a guard on. Somebody shove him under it.
    Your cottage is the last before the ford and the phone signal is dreadful out there. Nobody would hear a thing.
    Got her address off the electoral roll, will share with anyone who promises to use a hammer
    Night shifts till the end of the month and she walks home by the underpass, so if any of you want a word with this nurse, knuckles first, that's the place
    `,
  ),
  lines(
    'lines-threats/rarer-harmless',
    { labels: [], direction: null },
    `
    Question for the group: crowbar or spade for getting a stubborn rose out? Poll closes at teatime.
    To do list: milk, bread, strangle whoever invented self-assembly wardrobes
    Been to see the river. It's high, nearly at the second step. If you're parked by the bridge, move.
    Told the wife I might be going away for a bit. She asked how long. I said it's a Test match, five days if it doesn't rain.
    Was going to write a rude letter to {body}. Had a scone instead. Recommend it.
    Smile for the camera, Year 6, teeth or no teeth
    The boys in the club drew straws and I've got to be Father Christmas again
    I forgive you for the parking, {name}, but my hydrangea doesn't
    Ever seen what a nail gun does to a foot? I have, it's why I teach workshop safety.
    hey siri how long does it take to boil an egg at the top of Ben Nevis, asking from a very cold tent
    Bring your umbrella tonight, it's going to chuck it down on that stage
    Are you allergic to anything? The nurse asks four times, bless her, it's so that nobody gets hurt
    We sank one of the pedalos. Nobody aboard. The Scouts are in disgrace and damp.
    You ask what we want. We want the bus back, we want it hourly, and we don't mind what colour.
    Hands off our hospital! March from the cenotaph at eleven, pushchairs at the front
    Hear that noise? It's celery. My husband is eating celery. I may not be responsible for my actions.
    Every dog has its day, and ours is spending his upside down in the radiator's warm spot
    Whoever's on shift on Thursday, call in well, there's a surprise party for the sister at four
    I want him caught, I want him tried and I want that family to have some peace
    Stab vests for parking wardens. That's where we have got to in {town}, and nobody on the council blinks.
    Police can take my statement, they can't give me back my bike
    My grandmother kept a revolver from the war under the tea towels. Handed in last week, the constable had to sit down.
    some days i wake up and think not today, pillow. not today
    It will all come out in the end, said the surgeon about my stitches
    Had a bloke outside with a bat. An actual bat, pipistrelle, wrapped in a hanky. Rescue centre's number anyone?
    She's put a price on my land that made me laugh till I wept. It's a bog, madam.
    They won't find all of it, you know, said the archaeologist happily, up to her knees in Roman drain
    The kids have built a trap for the tooth fairy involving rope, marbles and a bucket. I fear for my ankles.
    Taking the bins to tribunal feels like overkill even for our residents' association
    Ready, aim, fire! Three sixes from the lad and a broken greenhouse. Sorry Mr Whitlock.
    Crossbow club cancelled, coach has put his shoulder out lifting the target
    Sharpening day at the repair cafe: bring knives wrapped up please, and one mower blade each
    Is there life after a PhD? Is there sleep? Will I be hunted down for my library fines?
    Nowhere to run, nowhere to hide: the church fete committee needs a treasurer
    My dad was a prison chaplain and walked one man to the drop. He never ate breakfast on that date again.
    Poison pen letters, a body in the font and a suspicious curate. Village panto auditions {day}!
    I was certain somebody was behind me in the underpass last night. It was my own echo, but please could we have the lamps mended?
    Nobody hurt, nobody cross, two fire engines and one very flat souffle
    this heat is going to finish me off, i'm a puddle, tell my cactus i loved her
    Ten more minutes on that hold music and I'll be confessing to crimes I didn't commit
    Mate of mine got glassed in there years back, it's a lovely family place now, does a cracking Sunday roast
    The lions at the zoo get fed at two and it's not for the squeamish, half a goat
    `,
  ),
  lines(
    'lines-threats/whereabouts-harmless',
    { labels: [], direction: null },
    `
    The minister comes out at six by the front steps, so have your banners up by quarter to, and keep it good humoured
    Surgery is at the library, Saturday ten till twelve, ring the office to book, all welcome
    Take the short cut past the allotments and you'll miss the traffic, but wear boots
    Number nine with the green gate is the collection point for the food bank till {day}
    School pick-up is quarter past three and grandparents are on the list now, thank heavens
    Fourth floor, end office, lovely view over the car park, and the lift is broken again
    Book signing at the Corn Exchange, {name} will be there from two, form an orderly queue
    The 18.42 to {town} is cancelled, so that's four hundred of us on the platform wanting somebody's head on a plate
    Lido opens at seven on Tuesdays, huts don't lock, so leave your valuables at home
    The last cottage before the ford does eggs, honesty box by the wall, phone signal dreadful
    `,
  ),
  lines(
    'lines-threats/told-again',
    { labels: [], direction: 'quoted' },
    `
    A gang of lads told the lollipop lady they'd smash her kneecaps. She's sixty-eight. She has had that crossing for thirty years and she cried in my kitchen.
    He asked me, very civilly, whether my smoke alarms worked. The police asked me to write down the exact words, so there they are.
    Podcast out now: what it does to you when a stranger counts down the days to your murder, and how I got through day zero
    Nan read me a letter she had as the only woman on the council in {year}: "Women who talk back get a beating." She framed it.
    Content note, threats. The email said he was going to pour acid on me "so nobody has to look at you on the telly". Arrest made last night, thank you Humberside.
    When my son asked why there's a panic button by the coats, I told him some people say they'd like to hurt mummy. What would you have said?
    "They'll find you in the canal by Christmas." It's January, pal. I'm in the bath.
    Any advice? A patient's father says if she dies then so do I. He's grieving, I don't want him charged, but I'm frightened.
    The things shouted at the linesman today: break his legs, hang him, we know your car. He is sixteen years old and it was a friendly.
    Researchers coded 52,000 replies sent to candidates. Most were dull, some rude, and one in ninety wished them dead or promised to do it.
    Someone's put "needs a bullet" under the school's post about nits. About nits!
    I was told I would be raped and then I was told I'd no sense of humour, by the same man, in the same minute
    `,
  ),
];
