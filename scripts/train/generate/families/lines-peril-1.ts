import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats after a match, at a surgery desk, over a bus lane and elsewhere, against harmless messages of the same scenes. */
export const linesPeril1: readonly Family[] = [
  lines(
    'lines-peril/referee-car-park',
    { labels: ['threat'], direction: 'subject' },
    `
    you won't be walking back to your car on sunday
    Two of our lads will have a word with you by the bins, and they don't use words much
    gonna break that whistle arm of yours
    bring a stretcher next time you ref us
    My brother did six years for less than what you pulled today. He gets out in March and I've told him all about you
    If you blow for one more penalty against us I will come on that pitch and put you on the floor
    lads are waiting in the car park, don't bother showering
    Never mind the FA hearing, it's the walk to the station you should be worrying over
    that's your knees done next week
    we lost the league cause of you so you lose your teeth
    you'll get a boot in the ribs for every minute you added on
    I'd wear a gumshield under that smart black kit if I were you ref
    `,
  ),
  lines(
    'lines-peril/referee-car-park-harmless',
    { labels: [], direction: null },
    `
    I'll walk you back to your car on Sunday, it's icy
    broke my whistle, can you bring a spare
    lads are waiting in the car park with the kit, don't bother rushing
    Two of our lads will have a word with the league about the pitch, it was like a bog
    that's my knees done, forty years of running the line
    bring a physio next time, we had three go down with cramp
    My brother reffed for six years and he gets his pension in March. He still talks about the penalty he missed in the cup.
    you'll get a boot full of mud for every minute you stand in that goalmouth
    I'd wear a thermal under the kit if I were you ref, it's brass monkeys up here
    If you come on the pitch at half time we'd like to hand you the raffle prize
    took a boot in the ribs in the first half and still finished the match. hero
    we lost the league on goal difference so we lose the sponsor, gutted
    `,
  ),
  lines(
    'lines-peril/surgery-desk',
    { labels: ['threat'], direction: 'subject' },
    `
    I'm coming down there now and you'd best have that glass screen up
    put the phone down on me again and i'll put you down
    My mum dies, you die. Simple as that.
    what time do you lock up on your own love? just so I know when to pop by with my mates
    tell me there's no appointments to my face and see if you've still got one after
    I know it was you on the desk. I never forget a voice, and you won't forget me either once I've finished
    next time there'll be no screen between us
    I've been chucked off the list so I've nothing to lose have I. See you at closing.
    you're getting a slap, thursday, first thing
    Every window in that surgery is going through until someone sees my lad
    i swear down i will drag you over that counter
    You lot think you're safe behind a buzzer. Buzzers break. So do arms.
    gonna burn the place down with you in it if you don't give me my tablets
    `,
  ),
  lines(
    'lines-peril/surgery-desk-harmless',
    { labels: [], direction: null },
    `
    I'm coming down there now with the form, have you got a pen
    phone went down on me again, could you ring back
    My mum died on Tuesday. You were all so gentle with her.
    what time do you lock up? just so I know when to drop off the sample
    popping by with chocolates on Thursday first thing, don't tell the doctors
    I know it was you on the desk, I never forget a voice, you calmed me right down
    They've chucked me off the list by mistake because I moved. Who do I see about it?
    the buzzer's broken and so is the door, I stood outside ten minutes
    slap a plaster on it she said, and it worked
    Every window in that surgery needs a clean
    i swear down i will dance over that counter if the results come back clear
    burning when I pass water, do I need to see someone today?
    dying for a wee and the loo's out of order
    `,
  ),
  lines(
    'lines-peril/bus-lane',
    { labels: ['threat'], direction: 'subject' },
    `
    Cycle to work tomorrow and I'll have you off it
    I drive a tipper down that road at half six every day and I shan't be braking for you
    you ride, i drive, do the maths
    Next time I see that yellow helmet I'm putting my foot down, and I don't mean on the brake
    There's a lot of us white van drivers that know what you look like now
    gonna door you
    you'll be under my wheels before that consultation closes
    Put one more bollard in our road and we'll wrap it round your head
    a bloke in our depot's offered fifty quid to whoever clips you first
    Mind yourself on that roundabout. Brakes fail all the time, don't they?
    shame if somebody cut your cables eh
    `,
  ),
  lines(
    'lines-peril/bus-lane-harmless',
    { labels: [], direction: null },
    `
    Cycle to work tomorrow and I'll join you at the lights
    I drive a tipper down that road at half six every day and I always give you lot room
    hope you bounce back after the fall
    you ride, i drive, we'd both like fewer potholes
    Mind yourself on that roundabout, my brakes failed there last winter and I've not trusted it since
    got doored on the high street this morning, bruised but ok
    Next time I see that yellow helmet I'm buying you a coffee
    a bloke in our depot's offered fifty quid to whoever fixes the tea urn
    my cables need cutting to length, can you do it saturday
    a fox went under my wheels last night and I was in bits
    They've wrapped the bollards in knitting for the jubilee, look
    There's a lot of us van drivers who'd back you if the loading bays stayed
    `,
  ),
  lines(
    'lines-peril/climate-lecture',
    { labels: ['threat'], direction: 'subject' },
    `
    We shall be in the audience on the ninth. Not all of us are coming to listen.
    your hockey stick graph is going down your throat
    People like you got lamp posts in other countries
    there's a bullet with a degree on it
    When the lights go out, as your policies ensure, I know whose house I'm visiting first with my shotgun
    Enjoy the grant money while you've still got hands to count it
    scientists fall off buildings you know. happens a lot
    I'd have you shot and I'd bring my own ammunition
    The day of reckoning comes for all who lie about the weather and yours is pencilled in
    no security at that university, i checked. walked right up to the lab door
    Keep publishing. We keep a list. Lists get worked through.
    one day soon you'll open a parcel and that'll be that
    `,
  ),
  lines(
    'lines-peril/climate-lecture-harmless',
    { labels: [], direction: null },
    `
    We shall be in the audience on the ninth, third row, the noisy grandparents
    your hockey stick graph is going up on our classroom wall
    there's a typo on slide nine with a degree sign on it
    When the lights go out, as they did in the storm, I know whose house I'm visiting first: the one with the wood burner
    no parking at that university, i checked. walked from the station
    roofs fall off buildings in that sort of wind you know. happens a lot now
    I keep a list of your papers and I'm working through it slowly
    shot the whole lecture on my phone if anyone wants the link
    one day soon you'll open a parcel and there'll be a jumper from my nan in it
    Day of reckoning for the gas boiler: engineer comes Monday
    I don't buy the model. The error bars are wide and I'd like to see the raw series.
    `,
  ),
  lines(
    'lines-peril/reporter-court',
    { labels: ['threat'], direction: 'subject' },
    `
    Print my son's name again and I'll find a way to get yours on a headstone
    journalists get their fingers broke round here
    take the article down by six or we come and take it down with you
    you've made a right enemy of our family and there's forty of us
    He's been told who wrote it. He asked for a photo of you.
    Your paper can't guard you twenty four hours
    I'd think about moving if I was in your shoes, and I'd do it before the weekend
    my cousin says hi from wandsworth, he says he'll see you soon as
    snitches get stitches and reporters get worse
    You've got until Friday to print an apology, after which it isn't in my hands what the boys do
    come near the court again with that notebook and you'll be eating it, pen an all
    your tyres were just the start
    `,
  ),
  lines(
    'lines-peril/reporter-court-harmless',
    { labels: [], direction: null },
    `
    You printed my son's name wrong again, it's got two Ts
    reporters get their fingers cold round here, bring gloves
    please take the photo down by six, the family hasn't been told yet
    there's forty of us in our family and every one has bought the paper
    I'd think about moving desk if I was in your shoes, that radiator leaks
    You've got until Friday to print a correction, after which we shall write to the regulator
    my cousin says hi from wandsworth, he says he'll see you at the wedding
    needed six stitches, the A and E piece you wrote was spot on about the wait
    my tyres were just the start, the clutch went too
    They read his name out in court and I had to leave the room
    Your paper can't survive on cat pictures, but I'm enjoying them
    come to the court again on Monday, the verdict's due and nobody else is covering it
    `,
  ),
  lines(
    'lines-peril/vicar-roof',
    { labels: ['threat'], direction: 'subject' },
    `
    Vicar, your church isn't the only thing round here that can catch light
    say one more word about refugees from that pulpit and you'll be needing a burial plot
    I've dug graves in your churchyard for thirty years. One more's no trouble.
    we'll see if your god stops a brick
    It'd be a pity if that vestry door was found open and you inside, cold
    you're going to meet your maker sooner than the diocese planned
    I will be at evensong with a hammer
    keep flying that flag off the tower and someone'll fly you off it
    turn the other cheek then, I'll do that one too
    The lads from the Bull said leave it till after Christmas. I said why wait.
    You'd do well not to be alone in there of an evening, reverend. There's them as means you harm and I'm one
    going to kick your head in
    `,
  ),
  lines(
    'lines-peril/vicar-roof-harmless',
    { labels: [], direction: null },
    `
    Vicar, your candle isn't the only thing that caught light on Sunday, check the sleeve
    say one more word about the roof fund and I'll write you a cheque just to stop you
    I've dug graves in your churchyard for thirty years and I'd like to retire at Easter
    we'll see if the new gutter stops a storm
    The vestry door was found open again and it's perishing cold inside
    my dad went to meet his maker on Monday and he'd like you to do the service
    I will be at evensong with a flask
    who's flying the flag off the tower for St George's? my knee won't do the steps
    The lads from the Bull said leave the carols till after the darts
    You'd do well not to be alone up that ladder of an evening, reverend, shout and I'll foot it
    going to kick off the fete at noon, bring cake
    hammer and nails needed for the crib, anyone?
    `,
  ),
  lines(
    'lines-peril/threat-insult-streamer',
    { labels: ['threat', 'insult'], direction: 'subject' },
    `
    you absolute muppet i'm gonna smash your face through your monitor
    Laughing now, you spotty little rat. You won't be at the meetup when I get my hands on you
    say it irl you coward and i'll knock you spark out
    fat ugly clown, you're getting jumped at the con
    someone put this idiot in hospital already, i'll chip in
    you're thick as mince and you'll be flat as it too
    Pathetic worm. One of these streams your door is coming in and we'll all be watching.
    gobby little gremlin needs his jaw wired shut, volunteering
    waste of oxygen, i'll sort that for you
    come outside you melt. two minutes. that's all i need to end you
    You're the dumbest person on this platform and I'm going to batter you for it at the expo in {town}
    ugly cow wants drowning
    `,
  ),
  lines(
    'lines-peril/streamer-harmless',
    { labels: [], direction: null },
    `
    you absolutely smashed that boss, my face through the whole fight was a picture
    say it irl at the meetup, i'll have the merch on
    we got jumped by three squads at the bridge and still won
    someone put this man on the front page already
    knocked him spark out in round two, check the clip
    my jaw is wired shut after the op so im just lurking in chat today
    come outside the safe zone, two minutes, i'll cover you and we end the duo behind the rock
    your door is coming in the post, the replica one from the game, i was watching the tracking
    One of these streams I'm going to beat you to the top of the board
    flat as a pancake, that tank just rolled over my mech
    drowning in loot over here, take some
    kill the healer first then burn the boss, i'll kite
    i'm at the expo in {town} on saturday, is the battering ram prop going to be on show?
    `,
  ),
  lines(
    'lines-peril/landlord-eviction',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    You serve that notice on my sister and I serve you with a bat
    evict us and you'll not see christmas
    Gas leaks happen in big houses like yours too you know
    we know you collect the rent in person on the first. So do we, now.
    i'll put you out a window same as you put us out a door
    My lads will bring the keys back. In your eye.
    Landlords end up at the bottom of the cut round our way
    Bailiffs? Send them. Then I'll come for you after, and I won't knock.
    not one tenant would call you an ambulance so think on when you're up that stairwell with me
    `,
  ),
  lines(
    'lines-peril/landlord-eviction-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    You served that notice on my sister and she's served you with a defence at the county court
    evicted the week before christmas, four kids
    Gas leaks happen in big houses like this, please get someone out today
    we know you collect the rent in person on the first, can it be the third this month
    i'll put the bins out the front same as you asked
    My lads will bring the keys back Saturday after football
    you'll be glad you fixed the boiler when the snow comes
    Bailiffs came at nine. I'd already gone, the council found us a room.
    sofa went out the window because it wouldn't go down the stairwell
    You'll be hearing from Shelter and from environmental health about the mould
    `,
  ),
];
