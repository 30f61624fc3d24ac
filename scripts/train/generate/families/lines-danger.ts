import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats, veiled and open. */
export const linesDanger: readonly Family[] = [
  lines(
    'lines-danger/threat-veiled',
    { labels: ['threat'], direction: 'subject' },
    `
    Lovely conservatory you've got. Glass breaks ever so easily.
    Shame if that little café of your husband's had another electrical fault.
    I do hope your brakes have been checked lately, Councillor.
    Accidents happen on country lanes, and you do like your country lanes.
    We know what time you lock up.
    Enjoy the walk to the car tonight. It's a long dark car park.
    nice dog. be awful if the gate got left open
    Everyone gets what's coming to them in the end and yours is coming sooner than you think.
    Sleep with one eye open from now on, that's all I'm saying.
    Somebody ought to teach her what happens to people who don't listen, and I know a few lads who'd volunteer.
    You have a daughter about to start at university. Think carefully about your next vote.
    Your kids have your eyes. I noticed when they got off the bus.
    The last one who tried to shut us down doesn't walk so well these days.
    I'm a patient man and I have nothing left to lose. Remember that when you open your front door.
    tick tock {name}
    Tick tock. You won't see it coming, none of them ever do.
    Funny how you always sit in the same seat by the window. Easy to see from outside.
    They'll be picking bits of that smug smile out of the pavement one of these days, you mark my words
    See you {day}. You won't see me.
    Better hope the police are quicker to your house than we are.
    Such a pretty family in the Christmas card. It would be a pity to have one fewer next year.
    Don't bother mending the fence, we'll only be back.
    I'd start wearing a vest if I were you, and not the thermal kind
    You won't be so brave when the cameras have gone home and it's only you and us.
    There is a price to be paid and I've decided who is paying it.
    Your mum lives on her own, doesn't she? Old ladies fall down stairs all the time.
    People have gone missing for less than what you've done
    Wonder how long that wooden porch would take to go up.
    I hear hospitals are dreadful at the moment. You'll be finding out for yourself.
    keep talking. every word goes on the bill and we're coming round to collect
    Count your cats before bed
    Have you told your children why they need to be careful on their bikes now? You should.
    It only takes one of us to get lucky. You have to be lucky every single surgery.
    That car of yours is very recognisable at night with the headlights on. Just an observation.
    We've been very polite up to now. That stage is over, as your windows are about to discover.
    Bins go out on a Thursday, don't they? You're always alone when you do it.
    Some people only learn when it hurts, and I've plenty of time to teach you
    There are a lot of angry men in {town} and all of them know what you look like.
    If I see you out and about I can't promise to behave myself
    I'd cancel the {day} meeting if I valued my teeth.
    What a shame it'd be if the little one didn't come out of nursery one afternoon
    Have a think about who'd look after your kids if you weren't around any more. Then withdraw the motion.
    You've made your bed. We'll be the ones tucking you in, permanently.
    Smile while you've still got something to smile with.
    Not a threat, a promise: you are going to regret that vote with every bone in your body.
    Not threatening anyone, just saying that rivers are deep this time of year and you walk by one every day.
    I'd hate for anything to happen to that horse.
    we remember faces and yours is going to need remembering from photographs
    Traitors used to hang from that bridge. Traditions can be brought back, {name}.
    Lamp posts are cheap and rope is cheaper, {name}.
    There'll be a reckoning and your name's first on the list, in red ink
    One day you'll turn round and I'll be there, and there won't be anybody to call.
    Do give my regards to your wife. I shall be seeing her before you do.
    We shall be paying you a visit, and I should not bother to put the kettle on.
    With the greatest respect, madam, I would advise you to vary your route home. Some of us are very cross indeed.
    One would so dislike to read about you in the obituaries, Professor. Do reconsider.
    Kindly inform your next of kin that you intend to go ahead with the scheme.
    Your security man has a bad knee and goes for a smoke at eight. Sweet dreams.
    Look under your car before you turn the key. Every morning. For the rest of your life, however short.
    The boys from the pub have had a whip round, and it isn't for flowers. Well, it might be.
    `,
  ),
  lines(
    'lines-danger/threat-open',
    { labels: ['threat'], direction: 'subject' },
    `
    I am going to find you and I am going to hurt you.
    gonna smash ur face in when i see u
    I will burn your surgery to the ground with you inside it
    You're dead. Simple as that.
    ur dead mate. fr. dont go town
    I've got a knife here with your name on it
    We're coming for you and then we're coming for your kids.
    Come to {town} and you'll leave in an ambulance
    Next time I see that silver bob I'm putting a brick through the back of it
    I'll break every one of those fingers so you can't type another word.
    you are going to get battered on saturday and nobody will lift a finger
    i'm outside. come out or i come in
    Show your face at the market again and I'll rearrange it for you.
    I swear on my kids' lives I will swing for that woman if she comes near our estate
    He wants kneecapping and I'm happy to do it
    I'll have you. Not today, not tomorrow, but I'll have you.
    Gonna wait for her after the council meeting with a bat and see how clever she is then
    Put the mask mandate back and I'll put you in the ground.
    You'll get acid in that pretty face
    shoot her. I'd do it myself if I had the chance, and I might get the chance
    I will drag you out of that office by your hair
    Your windows are going in tonight x
    Me and four mates, your car park, tomorrow. Bring a dentist
    Every tyre slashed, every window smashed, until you resign. That's my offer.
    Vote for it and I'll make sure you never walk through that chamber door again, because you won't be walking.
    u touch our green belt i touch ur kneecaps
    I'd run if I were you. I'd run and I'd keep on running, because when we catch you we won't stop kicking.
    I've done time for less than what I'm going to do to you
    Petrol is one fifty a litre and I reckon your house needs about five
    Nobody's going to find you when I'm done
    going to make you bleed for what you did to my brother
    If that jab kills my dad I am coming to kill you. Write it in your diary.
    If my son gets turned away from A&E one more time I'll be putting you in it
    If you so much as look at our school again you'll be carried out of the next meeting.
    Unless you take that post down by midnight your cat gets it
    Either you resign or we make you. And we won't be using ballot papers, we'll be using boots.
    Delete it or I'll delete you
    Drop the case or your little sister gets a visit
    Say that to my face and you'll be eating through a straw till Christmas
    Last warning. Close the hotel or we torch it with you watching, then you.
    I hope you've made a will because you'll need it by the weekend
    pulling up 2 ur ends with the mandem u better not be in
    she getting poked up if she comes round ours no cap
    catch these hands outside the library, 4pm, i'm not joking
    wait till i catch u lackin 🔪
    🔫🔫🔫 you know who you are {name}
    🔪🏠 soon
    ⚰️ measured yours up already
    someone's getting sparked out at the count tonight and it's you pal
    gaun tae boot yer heid in the morra, see if i dinnae
    I'll put ye through the wall of that clinic, so I will.
    ah'll be waitin by thi gate wi me brother's shotgun
    You and your whole household deserve to be put up against the wall and I'll bring the blindfolds.
    A bullet is all you're worth, and it's on its way
    I own two shotguns and a boat. Think about it.
    Crossbow's been restrung, {name}. Guess whose picture is on the target.
    The machete's coming with me to your next drop-in
    I'm going to run you over. No accident. I'll be looking you in the eye when I do it
    cyclist are you? see you on the A road, i won't be braking
    You will be executed for crimes against humanity and I've volunteered to pull the lever.
    Nuremberg two is coming and you'll be swinging on day one, we've already built the frame
    Get out of this town by Sunday or you'll be burnt out.
    You have one week to leave the country, after that we do it our way.
    I'll kill that dog of yours, then I'll start on the rest.
    Told my brother where she parks. He's not as calm as me. He'll crack her skull
    when the civil war starts you're the first door we kick in
    Gonna enjoy hearing you beg.
    We'll be waiting outside every single venue on your book tour until one of us gets hold of you.
    We're already in the building.
    Wheelie bins burn nicely right up against a front door, as you'll find out on bonfire night
    `,
  ),
  lines(
    'lines-danger/threat-wished',
    { labels: ['threat'], direction: 'subject' },
    `
    I hope somebody stabs you on the train home.
    Why has nobody taken a shot at this woman yet? Come on, lads.
    Will someone please just run her over and be done with it
    A good kicking from a few dads would sort {name} right out. Any takers?
    Fifty quid to whoever puts him in hospital.
    praying for the day some nutter gets to you before your security does
    Hope your kids get mugged by the very people you let in, and worse
    I wouldn't do anything myself but if a lorry happened to mount the kerb while you're on it I'd buy the driver a pint.
    Where's a lone wolf when you need one
    Somebody should follow him home one night and explain things with a hammer
    It's about time an MP got what that last one got.
    She needs hanging. Who's got a rope?
    who will rid us of this turbulent councillor? asking for a few thousand friends with pitchforks and petrol
    string him up from the clock tower, who's in
    I'll chip in for the bail money of anyone who lamps {name} at the summer fair
    May your house burn with you in it.
    Can't wait till the day your husband comes home and finds you at the bottom of the stairs.
    I want that surgeon to know fear. Real fear. Every night. Boys, do your thing.
    If there was any justice some squaddie would put two in the back of your head
    `,
  ),
  lines(
    'lines-danger/threat-to-others',
    { labels: ['threat'], direction: 'other' },
    `
    That hotel should be firebombed with everyone still asleep in it
    Every last journalist outside that court wants a slap and I'll be there to give it them
    If those protesters sit in front of my van I am not stopping, simple as
    The Just Stop lot need driving over, slowly, twice
    next parking warden on our street gets a spade round the head
    To the lads who robbed my shed: we've got you on camera, and when we find you you'll lose your hands.
    Tell your mates from the union we'll be at the gate with bats on Monday
    anyone in a {town} shirt near our pub tonight is getting glassed
    Whoever keyed my car, I know which flat you're in and I'm coming up with my brother to break your arm
    Shoot the judges first, then the civil servants.
    My ex's new fella is getting a visit. He won't be pretty after.
    All five G engineers should be pulled off their ladders and made to eat the cables
    somebody put a bomb under that newspaper
    Gonna stab the next kid who rides a scooter at my nan, I'm not even playing
    His mates who turned up at ours last night are all getting done, one at a time
    Every clinic that gives that jab is a target now. Staff have been warned.
    `,
  ),
  lines(
    'lines-danger/threat-insult',
    { labels: ['threat', 'insult'], direction: 'subject' },
    `
    You spineless little rat, I'll wring your neck
    Fat ugly cow, you're going to get what's coming, and I'll be holding the bat
    Vile creature. Somebody will cut that lying tongue out one day and I'll hold you down.
    oi baldy keep chirping and i'll cave that egg in
    You pathetic worm. I know people who'd break your legs for a packet of fags.
    Stupid old bag wants pushing down the stairs, and I work in your building
    Thick as mince and twice as ugly, and after {day} you'll be uglier still, I'll see to it
    coward. snake. i'm going to slit your tyres first and then you
    Smug posh tosser, see how posh you are with your jaw wired up. Coming soon.
    gobby little madam needs a fist in that mouth and she'll get it from me
    You're an idiot and a disgrace and you're going to be found in a ditch.
    moron. somebody's going to put a bullet in that empty head
    `,
  ),
];
