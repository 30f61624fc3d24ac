import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Veiled threats, threats of arrival and against family and home, beside appointments, elections, complaints and warm wishes. */
export const linesWarnings1: readonly Family[] = [
  lines(
    'lines-warnings/bus-lane-veiled-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    nice bike you ride in on every morning. roads are dangerous love
    Would be an awful pity if your brakes stopped working one of these days
    you vote for that bus lane and you'll be needing a wheelchair space on one
    I sit behind you on the 42 most mornings. You never look round. You ought to.
    careful crossing the ring road cllr, some of us drivers wont bother slowing down for you
    keep painting lines on our street and somebody will be drawing one round you in chalk
    cabbies have long memories and we all know your face now. Dont expect to get home safe if you ever flag one of us down
    watch yourself, or we finish what that car started
    Funny thing about cyclists who make enemies, they tend to end up under lorries. Just an observation, councillor.
    my van weighs three and a half tonnes and you weigh what, ten stone? think about that when youre out pedalling thursday
    wouldnt stand too near the kerb if I were you
    you picked a fight with every delivery driver in Stockport and we are out at all hours, on every road you use. Sleep well
    one dark wet night pal, no cameras on that stretch, thats all im saying
    You took my parking. I'll be taking something off you, and you will feel it a lot more than I did.
    enjoy having two working knees til the consultation closes
    `,
  ),
  lines(
    'lines-warnings/bus-lane-ordinary-travel',
    { labels: [], direction: null },
    `
    nice bike lane but the road is dangerous at the bottom by the chippy, watch out when its wet
    I get the 42 most mornings and never once got a seat
    careful crossing the ring road this week folks, the lights are out by the hospital
    brakes went on my van so i'll be on the bus till thursday lol
    Would be a pity to lose the shelter outside the post office, my mum waits there
    see you at the stop at ten to eight
    My knees wont thank me for cycling up that hill again
    enjoy the new bus lane while its quiet, the students are back monday
    there are no cameras on that stretch by the look of it, just paint
    cabbie this morning told me his whole life story, lovely fella, got me home safe at two am
    Does anybody know if a wheelchair space is kept on the early bus? Its for my dad, he has his clinic on Tuesdays.
    sat behind a learner the whole way in, slowly slowly
    lorry stuck under the bridge again, thats three this year
    Look round before you open your car door on Mill Road please, the cycle path goes right past the parking now and a lad came off last week.
    I'll be taking the tram from now on
    night bus driver waited for me while I ran, absolute hero
    `,
  ),
  lines(
    'lines-warnings/surgery-arrival-warnings',
    { labels: ['threat'], direction: 'subject' },
    `
    coming down there first thing and god help whoever is on the desk with you
    see you in the car park doc, gloves off, no witnesses
    I finish work at five. You finish at six. That gives me an hour to sit and wait for you with my brother.
    You refused my dad his tablets so me and my uncles are paying you a visit, and we wont be needing an appointment
    ill be stood by the staff door tonite and you can explain it to my fists
    on my way now with a bat. hope youve got plasters in
    Locked doors wont help u when we turn up
    Receptionist says you go out the back way. Good to know. Thats where you will find me then and you wont enjoy the chat
    you struck my mother off the list and now I'm going to strike you, simple as, tomorrow lunchtime
    Me and half the estate are coming to that clinic monday and nobody in a white coat is walking out of it
    outside. six o clock. bring a friend to carry you
    I have booked the last slot on Friday under another name. It will only be you and me in the room, doctor, and I have plenty to get off my chest with these two hands.
    dont bother ringing the police ill be in and out before they find their keys, and you'll be on the floor
    u wont see me coming
    we are gonna catch up with you doctor, one evening soon, when your guard is down
    `,
  ),
  lines(
    'lines-warnings/surgery-appointments-daily',
    { labels: [], direction: null },
    `
    coming down there first thing with my sample, what time does the desk open?
    see you in the car park at ten to, mum says she'll drive
    I finish work at five and you shut at six so I should just make it
    on my way now, stuck behind a tractor, please keep my appointment
    The last slot on Friday was under my married name, sorry for the mix up
    my uncles both had their flu jab there and said it didnt hurt a bit
    ill be stood outside by the staff door if you want to hand me the prescription
    locked doors when i turned up at nine, is it a bank holiday or something
    Visit from the district nurse tomorrow lunchtime so I've hidden the biscuits
    Dad needs his tablets by Monday, can anyone on the estate give me a lift to the chemist in town? Happy to give petrol money.
    got something on my chest doctor, been coughing since Sunday
    We wont be needing the appointment after all, she is much better
    Room 4, up the stairs, bring your glasses and a list of what you take
    you will feel a little scratch and then its all over, honestly nothing to worry about, I bring my two every autumn
    nobody told me the clinic had moved so I turned up at the old one like a lemon
    they found my keys at reception thank god
    `,
  ),
  lines(
    'lines-warnings/school-gate-family-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    your own kids walk to school dont they. past the canal. on their own
    You excluded my boy. Lets see how you like it when something happens to yours.
    Pretty little girl you have. Shame if she got hurt because her dad cant leave other peoples children alone
    tell your lad to watch his back in year 9
    how would you feel if somebody waited for your daughter after netball
    Headmasters should remember that they have families too, and that families are easily broken, bones included.
    mess with my son over a haircut and I'll mess with your whole family
    my lads in the same football team as yours. tackles can go wrong miss
    I know you've got twins in reception. You want them to stay in one piece? then drop it
    does your wife still jog alone round the reservoir? lot of weirdos about these days, be a shame if one took an interest
    fifteen of us dads had a talk in the pub. Next time you keep one of ours back for detention, one of yours doesnt get home that night
    kiss ur kids goodbye every morning. properly
    An eye for an eye head teacher, a child for a child
    what school do your grandkids go to again? never mind, we already found out and they wont be so happy there from now on
    Your husband parks in the dark bit by the bins. We might have a word with him, the sort with steel toecaps.
    `,
  ),
  lines(
    'lines-warnings/school-run-chatter',
    { labels: [], direction: null },
    `
    your kids walk to school dont they? could mine tag along past the canal on Tuesdays
    My boy got a haircut before the photo and looks about forty
    who can wait with my daughter after netball, my shift runs over till four
    twins start reception monday and I'm the one crying lol
    the dads had a talk in the pub and we are putting a team in for the charity five a side
    Shame about the rain at sports day but the little girl in lane three stole the show
    detention for chewing gum, he was so proud of himself
    does your wife still run that jogging group round the reservoir? I'd like to join but I'm slow
    Kiss and drop only at the front gate please, the dark bit by the bins is for staff parking.
    grandkids back at school so the house is quiet and I miss the noise already
    drop it off at the office and they will pass it to his form teacher
    What time do they get home from the museum trip tonight? Nobody has had an email and my mother is meant to be collecting from the hall.
    same families run that fete every year and I take my hat off to them
    Bones week in science so mine keeps asking which one is the kneecap
    good morning from a tired mum, lunch box forgotten, again
    `,
  ),
  lines(
    'lines-warnings/planning-row-home-damage',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    glass is expensive these days. hope youre insured
    Lovely conservatory you've got there. One brick would do it
    pass those flats and youll wake up to no windows
    wood burns easily cllr and thats a lot of timber cladding on your house
    your roses will be the first thing to go, then the fence, then we start on whoever is indoors
    Approve forty houses on our meadow and I promise you that you'll have no house of your own to go back to.
    does your letterbox have a flap on the inside? it should have, petrol runs right through otherwise
    Tyres first. Then windscreen. Then you.
    me and my digger could have your front wall down in a minute flat and i dont much care whos behind it
    you bulldoze our allotments we torch your home, fairs fair
    Thatched roof. Dry summer. Just saying, a man who upsets his whole village ought to sleep in his shoes
    Keep a bucket of water by the bed tonight
    I drive past your bungalow twice a day and each time I think how simple it would be to put it through the lounge with your family sat watching telly
    when the new estate goes up, yours comes down, and we dont plan on knocking first
    `,
  ),
  lines(
    'lines-warnings/planning-row-objections',
    { labels: ['criticism'], direction: null },
    `
    glass is expensive and these flats are all glass, who thought of that
    One brick finish for the lot of them, it looks like a prison
    wood cladding burns easily so why was it approved at all
    Approving forty houses on our meadow without a new school is a shocking decision and I will say so at the meeting.
    the drawings show no windows on the north side, that cant be right
    Bulldozing allotments for a car park. You should be ashamed of this plan, honestly, people have had those plots since the war
    you passed it in four minutes. four
    I drive past twice a day and each time the verge is in a worse state, the digger has had half of it
    no garages, one space per home, everybody will park on the pavement. badly thought out
    the wall came down in the storm and it still hasnt been repaired by the council
    Thatched cottages all around it and you put a metal roof on, it doesnt fit
    we will fight this application all the way to the inspector
    the consultation was a joke. Letters came through my letterbox the day after it closed
    fence is a metre too high and nobody at the council has bothered to come and measure it
    I will be speaking against you at the next meeting and I'll bring every neighbour on the close with me
    My front room will be in the dark from two o clock if this goes up, and not one councillor came round to look
    `,
  ),
  lines(
    'lines-warnings/mp-formal-tone-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    Dear Sir, I would advise you to review your personal safety arrangements before the vote on Wednesday, as you will need them.
    It is with regret that I must inform you that your health will not survive another term.
    Kindly consider what a car accident would mean for your family. Then vote accordingly.
    Madam, persons of my acquaintance are minded to call on you at your residence. They are not gentle. Yours etc.
    I remain, for now, your peaceful constituent. That will end on Friday and so, I fear, will your good looks.
    With respect, you have forty eight hours to resign before steps of a physical nature are taken
    Please be aware that your movements have been noted and that you will be dealt with in due course
    One hesitates to speak of consequences, but traitors in this country used to be hanged and I see no reason why you should be spared it.
    I write politely today. The next thing to arrive from me will not be a letter and I would not open it near the children if I were you
    Thank you for your reply, which I found unsatisfactory. You will shortly learn what happens to those who disappoint me.
    As a courtesy, I am letting you know that we shall be waiting when you leave the constituency office
    May I suggest that you put your affairs in order, Minister
    You may regard this as a final notice: withdraw your bill or forfeit your safety
    Sir, there are men in this town who would break your legs for a pint, and I intend to stand my round this weekend
    it would be prudent, in my humble opinion, not to attend Sunday's parade if you wish to leave it on your feet
    `,
  ),
  lines(
    'lines-warnings/mp-formal-letters-harmless',
    { labels: ['criticism'], direction: null },
    `
    Dear Sir, I would advise you to read the bill again before the vote on Wednesday, since clause nine makes no sense at all.
    It is with regret that I must inform you that you have lost my support.
    Kindly consider what the cut would mean for families on low pay, then vote accordingly
    Madam, your reply was unsatisfactory and I shall be taking the matter to the ombudsman. Yours etc.
    I remain your disappointed constituent
    With respect Minister, you promised this within forty eight hours and it is now three weeks
    Please be aware that your absence from the debate has been noted by those of us who watched it
    You will shortly learn at the ballot box what this town thinks of the closure
    May I suggest you visit the constituency more often than at parades
    I write politely today, as I did in March and in May, and still nobody in your office has dealt with the damp in my mother's flat.
    One hesitates to speak of failure but what else is it when trains are cancelled five days running?
    Consider this my final notice that I am leaving the party after thirty one years, with sadness and over this vote alone.
    Sir, in my humble opinion the bill is a poor piece of drafting and should be withdrawn
    Thank you for your letter. It doesnt answer one of my questions
    As a courtesy I am letting you know that our branch will be waiting for an explanation on Friday and that feelings are running high
    your consequences section runs to half a page, which is not a serious impact assessment
    `,
  ),
  lines(
    'lines-warnings/referee-crowd-menace-her',
    { labels: ['threat'], direction: 'other' },
    `
    she wont make it to the tunnel next time
    somebody needs to be waiting by that refs car after the final whistle
    He gave a pen for that? hope he checks his wheel nuts before the motorway
    find the linesman and put his flag where the doctors cant get it
    lads she drinks in the Railway after games. you know what to do
    that fourth official has got a slap coming and I hope I'm there when its handed out
    Ref lives two streets off my cousin. He is getting a visit tonight with bricks
    They should be made to walk out through the home end, all three of them, see how brave they are with no stewards
    hes a dead man if he does our derby
    sort her out lads, nobody will say a word to the police
    Someone ought to run that bloke over in the car park. I'd have a whip round for the petrol
    her whistle will be going down her throat one of these saturdays mark my words
    let him enjoy his lift home with the other officials. its a long lonely road over the moor, and half our lot drive that way
    get his kids teams fixture list, then he will know what its like to have grown men screaming on the touchline and more than screaming
    watch what happens to him at the station
    `,
  ),
  lines(
    'lines-warnings/referee-match-ordinary',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    she had a poor game today, that was never a penalty
    the ref was waiting by the tunnel to explain it to the captain, fair play, but the decision was still wrong
    He gave a pen for that? shocking call from the linesman, flag should have been up
    you were miles behind play all afternoon and it cost us
    That final whistle came a minute early and nobody can tell me different
    stewards made the home end walk the long way round to the station, badly organised again
    I've reffed kids on a sunday for years and I'd have given that as a dive every time
    fourth official put up six minutes, six, for what
    We were robbed on saturday, simple as that, and the panel should look at it
    slap on the wrist for a tackle like that isnt good enough
    brave call but the wrong one
    The derby needs a more experienced official than this, she let the game run away from her in the first half and never got hold of it again
    second yellow for kicking the ball away, when our lad got kicked black and blue for an hour and nothing was given
    whistle happy today werent we
    you lost control of it from the first tackle sir
    `,
  ),
  lines(
    'lines-warnings/council-candidate-veiled-doorstep',
    { labels: ['threat'], direction: 'subject' },
    `
    knock on doors round our end and you might not get your hand back
    canvassing in the dark are we? wouldnt fancy your chances down Lime Street
    put one of them leaflets through mine and the dog gets fed early
    Big brave candidate on telly. Different story when its just you and us in a stairwell
    step foot on this estate again and they'll be carrying you off it
    I know it's raining but that isnt why you should stay indoors sunday
    we've got a welcome planned for your battle bus, bring helmets
    every hustings has a back exit and we have lads on all of them
    Your posters got slashed last night. Posters dont bleed.
    wrong part of town for you sunshine, folk go missing round here
    hows the car alarm? working ok? test it tonight
    stand for election here and I promise you wont be standing long
    You've been warned by better people than me, Mr Candidate, and you laughed. My cousins aren't the type that get laughed at. Come Thursday you will find that out the hard way at the count.
    do yourself a favour and pull out while youve still got teeth to smile with
    next time you wave at my mother from that van there'll be somebody under it with a spanner
    `,
  ),
  lines(
    'lines-warnings/council-candidate-election-talk',
    { labels: [], direction: null },
    `
    we'll beat you at the ballot box and then buy you a pint
    youre finished at the polls, the whole ward has had enough
    canvassing in the dark and the rain, my feet are soaked but the doors were friendly
    put one of them leaflets through mine please, the dog ate the last one
    see you at the count on Thursday, may the best candidate win
    Battle bus broke down outside the bingo so they canvassed the queue instead
    hustings tonight at the church hall, doors open half six, use the back exit after as the front is being painted
    you wont know what hit you on polling day, our lot have knocked on six thousand doors
    posters up on every lamp post down Lime Street, who takes them all down again?
    my cousin is standing for election in the next ward and she's got my gran stuffing envelopes
    coming for your seat in May cllr, with better leaflets
    warned my mother the van would wave at her and she waved back like the queen
    Big brave me on the telly tonight for nine seconds holding a rosette, blink and you'll miss it
    we are going to wipe the floor with them on the doorstep this weekend, bring comfy shoes and a pen
    the stairwell in Nelson House has no bulb so take a torch if you're leafleting up there
    Thursday is polling day, remember your photo card
    `,
  ),
  lines(
    'lines-warnings/very-short-warnings-one',
    { labels: ['threat'], direction: 'subject' },
    `
    tick tock then bang
    watch your back
    sleep with one eye open
    your time is coming, coward
    you're next
    we're coming for you
    lock your doors tonight
    dead woman walking
    better start running
    last warning before it hurts
    I'll find you
    not long left for you now
    say your prayers doc
    youre gonna get it
    dont go out alone, we're hunting
    `,
  ),
  lines(
    'lines-warnings/very-short-daily-one',
    { labels: [], direction: null },
    `
    tick tock, cake's in the oven
    watch your back lifting that sofa
    slept with one eye open, newborn life
    your time is up, next speaker please
    you're next in the queue love
    we're coming for tea at four
    lock your doors, windy tonight
    walking the dog, back soon
    better start running, bus leaves at ten
    last warning, tickets close Friday
    I'll find you a seat
    not long left now til Christmas
    said my prayers, exam at nine
    youre gonna love it
    dont go out without a brolly
    nap time finally
    `,
  ),
];
