import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More plain threats in further verbs and constructions, questions, stories, replies and schoolyard ones, with harmless messages in the same moulds. */
export const linesMenace9: readonly Family[] = [
  lines(
    'lines-menace/further-verbs-of-harm',
    { labels: ['threat'], direction: 'subject' },
    `
    I'm going to throttle you.
    We'll scalp you, sunshine.
    i wanna watch u burn
    You're getting run out of {town} with broken ribs.
    Somebody's going to take a swing at you and I've got first dibs.
    Consider yourself hunted.
    gonna lamp you one when you least expect it
    They will need dental records.
    You'll be eating soup till summer.
    I'll put you six feet under, you and your petition.
    We will make an example of you that this county never forgets.
    The minute you're alone, {name}, you're mine.
    prepare to be carried
    I'd shove you down a mineshaft without spilling my tea, and there's one at the end of my land.
    Your blood on the market square. That's my manifesto.
    I've a mind to come in there and box your ears until they bleed, and I've never left a mind unmade.
    Skull. Kerb. You do the maths, prof
    We'll drag you behind a pickup, boy, see how liberal you feel
    If looks could kill you'd be dead. Luckily I don't rely on looks.
    gonna headbutt u into next week
    Gutting you like a mackerel would be the best thing I've done on a Tuesday for years
    You'll not see your grandchildren grow up, I'll make certain of that.
    He is going to be glassed, kicked and left, in that order.
    i will haunt your street till you make a mistake and then i will make you scream
    We intend to do to you what you did to our town: rip the heart out.
    you're walking round on borrowed legs pal
    Fair warning, I bite, I scratch and I carry.
    Nothing would please me more than to hear your neck go, and I mean to please myself.
    Your name came up down the gym. Six of us. No gloves.
    The knives are out for you, and I don't mean in the papers, I mean in our kitchen drawer with the tape off.
    Dig two graves they say. I've dug the one. It's five foot eight, same as you.
    A wee dunt wi the car is all it would take and I pass you every morning.
    ill cave in ur telly face in real life
    You shall be flogged, sir, and since no magistrate will order it, I shall do it in the street.
    I want you to suffer and I'm going to arrange it.
    `,
  ),
  lines(
    'lines-menace/menacing-questions',
    { labels: ['threat'], direction: 'subject' },
    `
    Do you value your life?
    Ever been hit with a shovel?
    how brave are you without your bodyguard
    What would your kids do without a mum? Want to find out?
    Can you swim with your hands tied?
    Are you scared yet? You ought to be. What time do you lock up?
    who's going to protect you when the cameras go home, because i'll still be here
    Is that a stab vest or are you just pleased to see me? Won't matter, I aim low.
    Did you think we wouldn't find you? Did you think we'd be kind when we did?
    wanna know what a hospital looks like from the other side, nurse?
    Fancy a swim in the quarry, councillor? We'll hold your feet.
    Which window do you sleep behind, the left or the right?
    Do I look like a man who's joking? You'll see how I look. Up close. On your stairs.
    Would anyone even look for you?
    do u want to wake up tomorrow yes or no
    How many punches do you reckon you could take, Professor? I've a tenner on three.
    Have you made a will, dear? Do it today.
    you know what we do to people who snitch on the estate dont you
    What's the difference between you and a pinata? We'd be sorry to break the pinata. See you Saturday with the sticks.
    `,
  ),
  lines(
    'lines-menace/playground-and-town-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    miss ur getting jumped after detention
    wait til home time sir, my dads coming n hes bare angry n hes got a bat
    say that to my face at the chicken shop n see if u leave
    whole of year 11 wants to batter u, queue starts here
    screenshotting this for when ur lying on the floor crying
    delete my grade or i delete u
    my brother just got out n hes gonna knock u spark out at parents evening
    You park across my drive once more and I will drag you out of that Range Rover at pick-up in front of all the mums.
    Tell your husband if he looks at our skip again I'll put him in it, and I'll put the lid down.
    Grass on the stall holders again and you'll be found in your own wheelie bin.
    swear im gonna trip her down the stairs at college, watch me, thursday third period
    Every Blue in {town} knows your face now ref. Don't bother coming back for the return leg unless you like ambulances.
    Come on our allotments with that clipboard and you're compost.
    Barred me, did you? I'll be back at closing time to bar you from breathing.
    You reported my dog. I'll set him on you, then he's done something worth reporting.
    the next man who clamps my taxi loses the hand he did it with, i know its you gaz
    Put the parish newsletter out with my name in it again, vicar, and they'll be printing yours with a black border
    ur lucky theres cctv in that corridor. there isnt any in the bike sheds
    `,
  ),
  lines(
    'lines-menace/stories-that-end-in-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    There was a doctor round here once who talked like you. There isn't now.
    My grandfather had a word with a councillor in 1974. Nobody ever found the bicycle.
    Had a dream last night. You were begging. I woke up happy and went to fetch the spade.
    I once waited nine hours in a hedge for a man. He'd been rude to my mother. You've been ruder.
    funny thing happened, i was sharpening my fishing knife and ur face came on the telly and i thought yeah
    Told my therapist what I'd like to do to you. She rang the police. So I've stopped telling people.
    We had a fox that kept coming back too. It's a hat now. You keep coming back.
    When I was inside I shared with a fella who cuts brake pipes. He's out on the fourth. I gave him your reg for a laugh and he wasn't laughing.
    Took the kids to the zoo and saw the crocs being fed, and one of them said daddy, could a man fit? I said a small one. I said a professor.
    Last year someone else in your chair got a bit mouthy, went for a jog, came back with no front teeth. Do you jog?
    Mother always said to finish what you start. I started on your front gate.
    A priest, a journalist and a minister walk into a bar. I'm stood behind the door with a bar.
    My uncle taught me two trades, plastering and hurting people, and I've given up plastering. Hello {name}.
    We buried a sheep dog on the hill last week and the lad said dad, you've dug it far too long. I said it's for two. He said who? I said wait for the vote.
    so i goes to the bloke in the tool shop, what would you use on a headteacher, and he laughs, and i dont
    `,
  ),
  lines(
    'lines-menace/ordinary-moulds-of-harm-words',
    { labels: [], direction: null, heldBack: true },
    `
    I'm going to throttle this printer.
    i wanna watch the world burn, said my toddler, or possibly "watch the worm turn"
    We're getting run out of milk by nine every morning since the new estate
    Somebody's going to have to take a swing at the budget and I've got first dibs
    Consider yourself hugged.
    The minute you're alone with a baby they fill the nappy
    prepare to be carried away, the soundtrack is gorgeous
    Our dentist needed my records and found them under a different Mr Jones
    I'll be eating soup till summer, someone gave us forty butternut squashes
    The skull on my desk is plastic, his name is Kenneth, patients like him
    He's six feet under water, that car, and the sign did say ford
    If looks could kill, the cat would be on a list
    I'm gutting the bathroom at the weekend. Free sink to collector.
    Gutted a mackerel for the first time, aged fifty, cried a bit, ate it
    I've a mind to come to that meeting and clap until my hands hurt
    your name came up down the gym, they need a treasurer
    The knives are out, along with the forks, because we've lost the spoons
    Dig two holes, one for the plum and one for the pear, and plenty of muck
    We'll drag the boat up behind the pickup before the storm
    A bump with the car at five miles an hour and it's nine hundred quid
    I want them to stop suffering, those hens, and I'm going to write to the minister
    The surgeon broke my jaw on purpose, in two places, and now I can chew. Science!
    gonna headbutt the next low beam in this pub, i know it
    Fair warning, I sing.
    My nan skinned rabbits for the whole street in the war
    You'll see your grandchildren grow up, Mr Steel, that scan's clear
    They ripped the heart out of our town when they shut the mill, and it's never had another
    i bite my nails, i scratch my psoriasis, i carry on
    Let's make an example of this pothole and give it a blue plaque
    She'll haunt that piano till she gets the left hand right
    The bouncer lamped him and the bouncer's been charged, so that's that
    I'd shove him down the slide myself but there's a queue of under fives
    `,
  ),
  lines(
    'lines-menace/harmless-questions-alike',
    { labels: [], direction: null },
    `
    Do you value your local paper?
    Ever been hit by a door? Try our ward's.
    how brave are you with hot sauce
    What would our kids do without a lollipop lady? We're about to find out.
    Can you swim? Lifeguards wanted at the lido, {month} start
    Are you scared of needles? So's my consultant, turns out.
    who's going to protect us when the flood wall money goes
    Did you think we wouldn't find out it was your birthday?
    wanna know what a hospital looks like from the other side? open day saturday
    Fancy a swim in the quarry? They've made it safe, there's a shop
    Which window do you want open, the left or the right?
    Would anyone look after two guinea pigs for a week?
    do u want to wake up early tomorrow for the car boot yes or no
    How many jabs is that now, Professor? My arm's lost count.
    Have you made a will? The charity's free wills week starts {day}
    you know what we do with leftovers on this estate dont you, big fridge, help yourself
    What's the difference between a duck? Dad's favourite. Nobody has ever laughed.
    Does it hurt much, a hip replacement? I've put it off for two years.
    Why do they shoot deer in the park at all, and who gets the venison?
    Is it dead? Ours just lies there with its legs up. It's a tarantula, vet says they do that when they moult
    `,
  ),
  lines(
    'lines-menace/playground-and-town-harmless',
    { labels: [], direction: null },
    `
    miss ur getting jumped on by every kid in reception when ur back, they missed u
    wait til home time, my dads got pizza n hes bare happy
    say cheese
    My brother just got out of hospital and he wants to thank every one of you on the ward by name
    You park so beautifully, whoever you are in the tiny Fiat
    Deleted my essay. Deleted. It was four thousand words and due at noon and I want to lie in the road.
    Come on our allotments with that pushchair any time, there's strawberries
    ur lucky theres cctv in that corridor, thats how we got ur phone back
    Grass cuttings to the brown bin please, not over the wall on my head
    Parents' evening went well, only one of us cried and it was the head of maths
    year 11 prank: four hundred cups of water in the staff room, one ducking of a deputy head, no casualties
    Barred from the bowls club for laughing. Me. At eighty eight.
    The dog had the postman's trousers again. I've sent him flowers. The postman.
    swear im gonna trip down the stairs at graduation in these heels, watch me
    Every Blue in {town} knows your face now, you're the man who caught the ball with a pie in each hand
    The taxi got clamped outside the maternity ward. Baby came in the back. Clamper has been named godfather.
    Tell your husband our skip's here if he wants rid of that door
    The lads from the estate turned up at my gate at nine with hoods up and shovels, and cleared the snow off the whole row
    `,
  ),
  lines(
    'lines-menace/anecdotes-ending-well',
    { labels: [], direction: null },
    `
    My grandfather had a word with a councillor in 1974. We got the zebra crossing.
    Had a dream last night that my teeth fell out in front of the mayor
    I once waited nine hours in a hedge for a kingfisher. Worth the damp.
    Told my therapist what I'd like to do about my job. She said, so do it. I'm a baker now.
    We had a fox that kept coming back too. She's called Susan.
    took the kids to see the crocs being fed. daddy, could a man fit? yes, said the keeper cheerfully. we left
    Last year someone in my chair won the raffle, so I'm staying put
    Mother always said to finish what you start. I've been knitting this jumper since {year}.
    A priest, a journalist and a minister walk into a bar. It was the food bank launch, lovely do.
    When I was inside I learned to read off a volunteer of sixty who took no nonsense. I'm on the parole board's leaflet now.
    Punched a shark once, or a large cod, nobody believes either
    They threatened to take my licence off me at eighty and I said thank God, I've been dreading that roundabout
    Twenty years back he'd have thumped me for saying it. He bought me a half and said I was right about the wing-backs.
    A burglar came in, saw the state of our hallway and, I'm fairly sure, tidied
    `,
  ),
];
