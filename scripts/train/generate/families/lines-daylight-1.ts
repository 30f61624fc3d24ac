import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless: kindness near danger words, supporters who watch over a person, and threats quoted or reported. */
export const linesDaylight1: readonly Family[] = [
  lines(
    'lines-daylight/care-on-the-road-home',
    { labels: [], direction: null },
    `
    drive carefully, we want you home in one piece
    Mind how you go, that lane floods.
    black ice on the bypass tonight so take it steady
    Have you had your brakes looked at? That noise on Sunday worried me.
    text me when you're in
    don't you dare cycle home without lights
    Watch your back tyre, it looked soft when you pulled off.
    If you hit a deer up by the reservoir stay in the car and ring someone, they can be nasty when they're hurt.
    There's a crash at the roundabout, three cars, so leave early or you will be sat there till six.
    That junction has killed two people since I moved here. Please go round by the church.
    Dinnae be out on that moor road efter dark, the sheep just sit in the middle of it.
    You'll be dead on your feet after a night shift, get a taxi and I'll pay half.
    got you a spare torch and a hi vis because you walk along that verge like you've got nine lives
    I know you finish at ten. Do you want a lift? I'm coming past anyway.
    wear a helmet
    `,
  ),
  lines(
    'lines-daylight/street-that-brings-food',
    { labels: ['support'], direction: null },
    `
    we know where you live, the whole street does, and the casserole is on the step
    Left you some soup by the back door. No need to answer the bell.
    Number forty here. We heard the hammering of the rain on your roof and thought of you, well done for Thursday.
    Somebody has been creeping up your path at six every morning and I confess it is me, putting your bins out. You have enough on.
    I went through your side gate to feed the cat as agreed. She is fine and so proud of you, as are we.
    We followed you all the way from the community centre to say thank you but you walk too fast for my knees!
    told the postman which one's yours so he could bring the flowers round the side. everyone thinks you're great
    Our lad is outside yours with a shovel. You've done so much for this close that a bit of snow clearing is the least we can do.
    You can't hide from the WI, there is a lemon drizzle coming and you have earned it.
    I've had my eye on your garden wall since the storm, it's about to go. My husband will fix it for nowt after what you did for our mam.
    lasagne incoming. don't argue. you did good today
    Whoever lives at the end house with the ramp: thank you for speaking up about the kerbs.
    `,
  ),
  lines(
    'lines-daylight/birthday-murder',
    { labels: [], direction: null },
    `
    I'm going to kill you, you organised this behind my back!! best birthday ever
    You absolute sneak, I will never forgive you for the kazoo band, I cried laughing
    i could murder you for telling them my age haha
    You're dead to me, you ate the last mince pie and blamed the dog
    right who told her about the party. own up. someone's getting tickled
    My wife says she'll have my guts for garters if I don't get a photo with you on Saturday
    I'll get you back for that speech at your fiftieth, and there WILL be slides
    oh you wait. you just wait. I have pictures of your perm
    We are holding the cake hostage until you come downstairs
    Nobody move, she's coming up the path, hide behind the sofa
    You nearly gave me a heart attack jumping out from behind that curtain, I'm seventy eight you daft lump
    there were about thirty of us lying in wait in your kitchen in the dark, I was crouched next to the bread bin
    I shall be plotting my revenge until your retirement do
    `,
  ),
  lines(
    'lines-daylight/coach-and-players-after-the-match',
    { labels: ['support'], direction: null },
    `
    I'll find you after the match, want to shake your hand
    we're coming for you Saturday ref, with a cuppa, because nobody else thanked you in that sleet
    You ran them ragged. Brutal session, brilliant session.
    you killed it out there
    Best attacking display I've seen from our under twelves, thank you coach
    You battered yourself for that last hundred metres and it showed, what a finish
    absolutely savage backhand mate, teach me
    never seen a goalie throw herself in front of so many shots. hero
    Deadly from the free throw line again. Proud to be your nan.
    You fought like a lion and lost on points. Nowt to hang your head about.
    That was a massacre and we were the ones massacred, but you kept the kids smiling. Ta for everything this season.
    I will be waiting at the finish with a foil blanket and a bag of chips, you've got this
    You smashed your target by four minutes!!!
    `,
  ),
  lines(
    'lines-daylight/dead-good-dialect-praise',
    { labels: ['support'], direction: null },
    `
    you're a dead good teacher
    Miss you were sick today, our whole form said so
    That set was filthy. Drums were disgusting. More please
    proper beast on the hills you are
    Yer a wee animal, so ye are, carrying aw that shopping up for her
    wicked lesson sir, the volcano was mint
    You're an absolute weapon at quizzes and we want you on our team
    mad skills, mad respect
    She's a monster on the cello. Bravo.
    ya jammy beggar, winning the raffle twice, couldn't happen to a nicer lass
    That's lush mind, tidy work, you're some girl
    tha's a reyt good un, don't let em tell thee different
    canny speech that pet, had us in bits
    Gert lush, my babber. Killed me with that ferret story.
    you absolute machine, four hundred sandbags in one afternoon
    You ugly-cried on live telly and so did I, thank you for being honest
    `,
  ),
  lines(
    'lines-daylight/stay-off-the-roof-love',
    { labels: [], direction: null },
    `
    stay off the roof, love
    Get down from that ladder before you break your neck, you're not thirty
    don't touch the fuse board with wet hands
    That chainsaw wants a proper guard on it. You'll have your fingers off.
    Please don't jump in the quarry, however hot it gets. The water is four degrees.
    You shouldn't be lifting that with your back
    who let you near a nail gun
    Careful with that bonfire, hedgehogs get under there
    Keep away from the cliff edge after all this rain, bits of it keep dropping off
    watch out for ice on your step
    If you will insist on climbing that tree to rescue the drone, at least have somebody stood at the bottom.
    Those berries would kill a horse, don't let the little one near them
    It'll end in tears, that trampoline. Ask my collarbone.
    put your phone down and look where you're walking, I nearly had to fish you out of the canal
    eat something, you've gone the colour of putty
    you need to drink more water or you will pass out in this heat
    `,
  ),
  lines(
    'lines-daylight/waiting-and-walking-with',
    { labels: ['support'], direction: null },
    `
    We'll walk you to your car. Every night this week if you like.
    there are six of us outside and we're not leaving till you're safely on your train
    I'm the big fella by the door, nobody's getting past me tonight
    I can wait for you at the school gates, I'm there anyway with mine
    Tell me which way you go home and I'll come with the dog, he looks fierce and he's a pudding
    Standing guard at the mosque door on Friday with half the cricket club, proud to.
    Somebody sits in a car opposite your office at five? That's me and Brenda. We've brought biscuits. You're not on your own.
    ring me any hour, I'll be round in four minutes
    our lot will form a line either side so you can get in, heads up, don't rush
    We are watching over you, vicar, and so is Him upstairs
    Taking the night shift on your porch with a flask, my brother does mornings. Sleep, please.
    they'd have to come through the whole of the bowls club first
    I follow you on here and I'll follow you to the count as well, someone should be by your side
    we got your back. all of us. all weekend
    Nobody lays a finger on our rabbi. The street has spoken and we've drawn up a rota.
    `,
  ),
  lines(
    'lines-daylight/moderators-minding-the-stream',
    { labels: ['support'], direction: null },
    `
    mods are on it, I've banned eleven of them already, you carry on playing
    I screenshot everything they send so you don't have to read it
    Reported. Blocked. Reported again. Keep going!
    if one more of them pops up I'm on the ban hammer, go and enjoy your tea
    I've been tracking their accounts for your solicitor, it's all in a spreadsheet, take your time
    We keep a log of who says what and when, and the police have the link. You're safe to post.
    don't look at your mentions tonight, let us do it for you
    hit the kill switch on comments if you need to, nobody will blame you
    I've got the raid on slow mode, honestly they get bored in ten minutes, you're doing amazing
    we see every single thing they post about you and we bin it
    `,
  ),
  lines(
    'lines-daylight/quoting-and-standing-against',
    { labels: [], direction: 'quoted' },
    `
    Whoever put "get out or get burned out" on that shutter: we've painted over it and we're staying
    someone told her to go and die under this post. 400 likes. what is wrong with people
    Anyone who writes "hope your kids get it" to a nurse needs to take a long look at themselves
    He said he'd be waiting outside hers with a bat. I said I'd be waiting with the sergeant.
    Telling a woman that you "know what time she locks up" isn't free speech, it's a threat.
    "string him up" under a story about bin collections. Give over
    To the lad who called our imam a rat: come and say salaam, there's samosas, you might learn something
    Read the replies and count how many say she should be raped. Then tell me this is about parking.
    It says "we will find you" in green crayon. We framed it in the staff room. We are still open.
    You don't get to call refugees vermin and then ask why the thread was closed
    Saw "one bullet would sort it" under her photo and reported it, please do the same
    no, "it's just banter" doesn't cover telling a referee that you'll break his legs
    The phrase "watch yourself, sweetheart" was sent to her nine times. None of us will be quiet about it.
    If your argument needs "go back where you came from" then you've lost it
    `,
  ),
  lines(
    'lines-daylight/own-report-short',
    { labels: [], direction: 'quoted' },
    `
    got another "we know your school run" today
    that's four death threats this week
    police have it now
    Another one. "Tick tock." Crime reference number obtained.
    And there it is, "hope you choke", before I've had my toast.
    Today's post: one gas bill, one letter saying I'll be shot
    someone's posted my address again
    he's back on a new account. same line about my daughter
    "You won't see Christmas" is number thirty one
    So apparently I deserve the noose. For a cycle lane.
    was called a fat cow eleven times by lunch
    They've found my mum's phone number now.
    Got told to kill myself over a crossword clue
    "burn the witch" in my inbox, from a bloke called Keith
    The voicemail just breathes and then says my road name
    bomb threat at the clinic this morning. all fine. back in after lunch
    `,
  ),
  lines(
    'lines-daylight/own-report-longer',
    { labels: [], direction: 'quoted' },
    `
    I've read most of them out to my husband in a silly voice, but the one that named our nursery I took straight to the station.
    Someone followed me from the hustings to the bus stop last night saying I'd get what was coming. I'm fine. The driver was marvellous.
    For those asking why I no longer give my running route: a man waited on it, twice, and told me so afterwards.
    A stranger wrote to tell me he would like to watch me drown. I forecast rain for a living. That was all I'd done.
    My inbox since the red card: three offers to fight, one promise to burn my van and a lovely note from the linesman's mum.
    He told the court he "didn't mean it" when he said he would slit my throat. I meant it when I cried for a week.
    They sent a picture of my front door with the word SOON. The officer has fitted an alarm and I've bought a bigger kettle.
    it started with "you're ugly" and by Thursday it was what they'd do to me in a car park. I've stopped opening them
    When I took this job the caretaker showed me where the panic button was. On Tuesday I used it, a man was shouting that he would have my head.
    Please don't share the video of him threatening me, my kids are on here
    I keep a folder. It has gone from insults about my hijab to somebody describing my walk home. That folder is with the detective now.
    We had to move Mum out because they worked out which sheltered flats she was in and started ringing at night.
    Received at 3.14 this morning, from a doctor's son no less: "people like you should be put down". Good morning all.
    my manager printed the threats and put them in a ring binder like it was a catalogue
    Yes I reported it. Yes they have his name. No I can't say more till the hearing.
    `,
  ),
  lines(
    'lines-daylight/own-report-asking-for-help',
    { labels: [], direction: 'quoted' },
    `
    anyone know how to stop people adding me to groups where they post my number
    How do you all cope with "I hope your family dies"? Asking from the loo floor.
    is it worth ringing 101 about a tweet that says he'll smash my windows
    Could somebody tell me if a letter with white powder in it, which was talc, still counts as a crime?
    Union rep says log every "slag" and "bitch", with times. It's a long document.
    Who do I see about a pupil's dad saying he'll be waiting for me at hometime?
    what do I tell my ten year old when she reads that someone wants me hanged
    Do I keep the envelope? It's got a blade in it. Touching nothing till I hear back.
    They've made a page with my photo and a target over it. Has anyone ever got one of these taken down?
    does the platform do anything about rape threats or is it just a form that goes in the sea
    `,
  ),
  lines(
    'lines-daylight/love-you-to-death-family',
    { labels: ['support'], direction: null, heldBack: true },
    `
    love you to death our kid, don't ever change
    Your grandad would have burst with pride
    I'd take a bullet for you and I'd definitely take the bins out for you
    you kill me, honestly, best sister going
    come here so I can squeeze you till you squeak
    We'd be lost without you. Blow the doubters.
    I'd walk over hot coals, broken glass and the M6 for you
    Mam's hunting high and low for a frame big enough for your certificate, she's that chuffed
    crying my eyes out in Greggs reading this, so so proud
    You gave them hell in that meeting and you still made it back for bath time
    Nobody can touch you, bab
    I've told everyone on the ward you're mine. They're sick of hearing it.
    `,
  ),
  lines(
    'lines-daylight/nursing-care-with-blunt-words',
    { labels: [], direction: null },
    `
    we need to get some blood off you Tuesday, don't eat beforehand
    They're going to cut it out and you will be home by teatime
    You'll feel a sharp stab and then nothing
    It hurts like hell for two days and then it's gone, honest
    nurse says they'll knock you out and then whip the tooth
    Don't scratch. It'll scar. Ask me how I know.
    Your leg's going to look horrible when the cast comes off, all thin and hairy, that's normal
    the physio is a sadist and the best thing that ever happened to my hip
    Is somebody staying with you tonight? After a bang on the head you shouldn't be alone.
    The dead skin comes off by itself, leave it be
    ask for the tiny needle, they keep one back for kids and cowards like me
    She's bleeding a bit less and they're keeping her in till Wednesday
    You could drop dead at any age, my mother used to say, so have the pudding
    Finish the whole course even if you feel better, or the bugs that survive come back stronger
    `,
  ),
  lines(
    'lines-daylight/hospice-and-grief',
    { labels: [], direction: null },
    `
    He died at home with the window open and the blackbird going, as he wanted
    Sorry to hear your dad's gone. Mine went in March.
    we buried him in his Rovers scarf
    I miss her so much it could finish me off some mornings, then the dog needs out
    The last thing she said was "don't let them give me trifle"
    Is it wrong that I laughed at the crematorium when the curtain stuck?
    you don't get over it, you get round it
    They turned the machine off at four. She wasn't in any pain.
    Nobody tells you about the forms. Nineteen copies of the death certificate and still the water board wanted him on the phone.
    My husband has weeks, they think. We're going to the sea tomorrow regardless.
    it'll hit you in the supermarket by the tinned peaches, that's how it got me
    Wishing you a gentle week. The first funeral's the worst.
    would you do a reading at the graveside, you knew him longest
    `,
  ),
  lines(
    'lines-daylight/expecting-a-visit',
    { labels: [], direction: null },
    `
    we'll be round yours at seven, hide the good biscuits
    I'm outside, which buzzer is it
    Send us your address again, I've lost it, it's for the wedding invite
    See you Saturday! We know the way this time.
    what time do you finish, I'll meet you by the clock
    Coming to get you at half eight, be ready, bring wellies
    You can run but you can't hide from the sponsored walk sign up sheet
    I saw you in Boots but you were miles away
    is that your car with the roof rack? you've left a light on
    Still at the same place? I'll drop your tent back.
    Let us know where you're staying and we'll come and take you for a curry
    I can see your house from the top of the Ferris wheel, somebody's let your hens out
    we shall descend on you en masse, eleven adults and a Labrador, you were warned
    `,
  ),
  lines(
    'lines-daylight/worried-for-a-friend-who-is-low',
    { labels: ['support'], direction: null },
    `
    please don't go. stay on the line with me, I'm putting my shoes on
    The world's better with you in it, I mean that
    If it gets that dark again, bang on my door. I don't care what time it is.
    you're not a burden you're my best mate
    I know you said you wanted to end it. Thank you for telling me. I'm coming over.
    Give the tablets to Sue for now, just so they're not in the house. We love you.
    Samaritans are 116 123 and they don't mind silence, I sat silent with them for an hour once
    whatever they wrote about you dying, ignore it, we need you here
    I've been on that bridge, pal. Somebody stopped. Let me be your somebody.
    Nothing you did deserves this, not one thing. Eat some toast. Live till Tuesday and then we'll do Wednesday.
    I don't want to lose you
    have you eaten? have you slept? do you want the cat?
    `,
  ),
  lines(
    'lines-daylight/neighbour-saw-a-stranger',
    { labels: [], direction: null },
    `
    There was a man looking over your fence at dinner time, turned out to be the meter reader
    did you leave your back window open? there's a ladder against it
    Somebody tried the door handles all down our side last night, check your car
    Heads up, white van going slowly past the school again, police have been told
    your alarm went off at two, I had a look round, it was a moth
    A lad was asking which house was yours. I told him nothing. Said he was a courier but he'd no parcel.
    I've kept the plate number for you in case you want to give it to the officer
    have you thought about one of those doorbells with a camera
    Lock up tonight. There's been three break-ins on the estate and they're fishing keys through letterboxes.
    Take your address off the electoral roll, the open one, you just tick a box
    Best to have your post sent to the office, we all do it since the trouble
    Get your surname off the bell
    `,
  ),
  lines(
    'lines-daylight/teasing-encouragement',
    { labels: ['support'], direction: null, heldBack: true },
    `
    knock em dead tomorrow!
    break a leg, you daft thing
    Go get em tiger
    You've got a killer closing line there, don't bottle it
    Slay, as my granddaughter says. Apparently it's good
    give it some welly and take no prisoners
    They won't know what's hit them when you open with that graph
    shoot for the moon, worst case you get a nice walk home
    Blow the roof off
    You've a cutting eye and a warm heart, that's the whole job
    Burn bright lass, the rest of us are tealights
    go on, ruffle feathers, rattle cages, frighten the horses
    You'll destroy that interview and there'll be two trays of flapjack whatever happens
    `,
  ),
];
