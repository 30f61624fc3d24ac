import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats to groups and third parties, calls to others, and threats that carry other classes as well. */
export const linesThreats2: readonly Family[] = [
  lines(
    'lines-threats/groups',
    { labels: ['threat'], direction: 'other' },
    `
    Burn the hotel down, the lot of it, doors locked
    Time the people of {town} went down there with pitchforks, and I mean the sharp end
    Every last MP wants lining up and shooting
    the judges who let him off should be found and hung, all three
    Somebody needs to drive a truck through that march
    round up the activists and put them in the crusher with the cars
    We should be throwing these journalists out of helicopters
    next eco loon who sits in my lane is getting run over, try me
    Kill all traffic wardens 😂 no seriously I've a list and a van
    Petrol bombs through the mosque windows is the only language left
    These consultants on their picket lines should be mown down
    Everyone who sold that vaccine is going to hang, and I'll sell tickets
    Shoot the boats. Let the sea do what's left.
    any copper who tries to shut down our protest is leaving on a stretcher
    If the Lords block it we storm the place and drag them out by the ermine, and they won't all get to the ambulance
    lads get down the asylum hotel tonight 8pm, bring bats, bring lighters, leave phones at home
    I say we go and fetch him ourselves. The family won't lift a finger if we take what he did out of his hide.
    Who's up for giving that protest camp a proper hiding on {day}? Steel toecaps please
    The only good landlord is one at the bottom of his own stairs, lads, let's make some good landlords
    bring back the rope and give it to us, we'll do the politicians for free
    We ought to take those striking porters round the back and break their arms so they've something to strike about
    My dad says he'd put the whole council in the gas chamber and press the button himself and he means it.
    They want a civil war? Fine. Start with the teachers, work up.
    If ONE of them touches a girl in this town there'll be bodies in the harbour, guilty or not
    That ref should have his legs broken on the way to his car
    Hunt saboteurs: we know your minibus, and next time the quad bikes won't be stopping at the hedge
    Put a bomb under Parliament and finish what Guy started, I'm deadly serious, who's with me
    any farmer here got slurry and a shotgun for these inspectors, we'll give them a right welcome and they'll not be back
    all of us together outside the clinic 9am, the nurses have to come out some time and when they do we make sure it hurts
    i hope every single one of them drowns
    If anyone knows a lad who does kneecaps, the housing officer deserves a pair
    Smash up every camera and smash up anyone who comes to mend it
    let's pay the lollipop man a visit after dark, teach him to touch our kids, bring a bat each
    Lynch mob when? I've got rope
    The whole jury should be dealt with, one by one, on their own doorsteps
    Our ancestors knew what to do with a tax collector. There's a weir and there's a sack.
    They'll be carrying cyclists out of that lane in bits when I've finished
    somebody throw that headteacher off the roof
    Any parking officer comes down our street we let the dogs off. They've not been fed.
    `,
  ),
  lines(
    'lines-threats/incitement-named',
    { labels: ['threat'], direction: 'subject' },
    `
    Patriots, you know what needs doing. She's speaking in {town} on {day}. Make it her last.
    will nobody rid us of this turbulent GP? a grand cash to whoever does
    RT if you'd put {name} in the ground yourself
    Somebody get hold of this woman outside the station and teach her a lesson she'll not get up from
    Five hundred quid for the first lad to knock him spark out, a thousand if he stays down
    Let's all meet this councillor at the bus stop, shall we, and see how she likes being outnumbered. Bring eggs. Bring rocks.
    If there are any ex-squaddies out there with a conscience, you know where she works, do your duty
    all it takes is one brave person with a blade. be that person
    Go get her, boys. No marks on the face, we want her recognisable for the coffin.
    Anyone fancy a trip to his surgery with some battery acid? Asking for a friend
    Would some kind soul with a lorry and no licence to lose please meet Mr Whitlock on his bike
    I can't do it myself with my hip but whoever takes him out gets my house, and I'm not joking
    `,
  ),
  lines(
    'lines-threats/with-insult',
    { labels: ['threat', 'insult'], direction: 'subject' },
    `
    Pathetic little worm, I'll squash you flat and wipe you off my boot
    You ugly old hag, wait until somebody shoves you down the town hall steps
    thick as mince and soon to be mince, hope you like combine harvesters
    You cowardly, spineless excuse for a man. I'm going to beat you in front of your voters.
    what a moron. gonna enjoy knocking the other half of your brain out
    Fat useless pig, you'll be on a spit by summer
    You disgusting creature, I'd gladly hold your head under in the font
    Silly cow keeps flapping her mouth, I'll wire it shut with a punch
    You're a snivelling toad and you'll die like one, flat on the A road
    Brainless puppet. We'll cut your strings for you, and a few tendons while we're there.
    Smug four-eyed know-it-all, I'll put those glasses through the back of your head
    Imagine being that stupid and walking about with no protection 🤡 someone's going to cave your clown face in
    you gobby mare, come up north and ill rip your head off
    The man is an oaf and a bully, and if he shows his fat face at the Legion we'll throw him through the window, and it's not open
    Vile witch. Burn her, properly, stake and all, I'll light it.
    you weasel faced grass, snitches get their throats cut
    {name} is a waste of oxygen so let's stop the supply, plastic bag ought to do
    Nasty bit of work, aren't you. I'm nastier. See you outside.
    Stuck-up cow, I'll drag you round the playground by that posh scarf till you go blue
    gormless lump couldn't run a bath, certainly can't run from me and my brothers, see you tonight
    `,
  ),
  lines(
    'lines-threats/with-profanity',
    { labels: ['threat', 'profanity'], direction: 'subject' },
    `
    I'll fucking kill you
    fuck you and fuck your surgery im going to put it through with a jcb while youre sat in it
    Keep talking shit and you'll get your fucking legs broke
    come and say that to my face and I'll bury you, fuck off back to London while you can still walk
    You're fucking dead mate, fucking dead
    Swear to god I will fuck you up so bad your own kids won't know you
    stfu or get stabbed the fuck up, easy
    Shove your consultation up your arse before I shove it there for you with a pickaxe handle
    gonna beat the shit out of you saturday no word of a lie
    Piss off out of {town} by Sunday or we'll set fire to your fucking car with you strapped in
    Jesus fucking wept, will someone just shoot her already
    Fuck around with my benefits again and you'll find out what a lump hammer feels like
    hope you get hit by a bus you're taking the piss out of disabled people, in fact fuck it I'll drive
    Sod the ballot box, you'll get a fucking bullet
    `,
  ),
  lines(
    'lines-threats/with-insult-profanity',
    { labels: ['threat', 'insult', 'profanity'], direction: 'subject' },
    `
    you absolute cunt im coming to your next meeting and im going to knock you out cold
    Dirty little bastard, I'd cut your balls off and post them to your mother
    Thick bitch, you'll get your head kicked in and you'll have fucking asked for it
    lying wanker, hope someone fills you full of lead
    Fuck off you tosser before I come through this screen and throttle you
    You're a twat, a coward and a dead man, in that order
    Stupid cow. Next time I see you I'll run you off the fucking road
    what a prick. someone glass this prick. ill do it myself if he comes up here
    Arrogant arsehole thinks he's safe in his ivory tower. Towers burn, dickhead, and we've got matches
    shut your mouth slag or get it shut, permanently
    you smarmy git ill ram that microphone down your fucking throat till it comes out the other side
    `,
  ),
  lines(
    'lines-threats/with-identity-hate',
    { labels: ['threat', 'identity-hate'], direction: 'subject' },
    `
    Get back on the boat you came on before we sink it with you in it, foreigner
    Your sort of Muslim should be shot before you get anywhere near a council seat
    hijab makes a handy rope, ill show you
    We'll be sending you home in a box, Paki
    Trans freaks like you get kicked to death where I come from, so come up and visit
    Women who talk back like you used to get a good beating and you'll be getting one soon
    a gay doctor touching children, no chance, we'll hang you off the pride flagpole
    Jew. You'll get yours, and there won't be enough left to bury
    One black MP less by the weekend, that's the plan, and you're the one
    You ought to be in an oven with the rest of your tribe, professor
    Wheelchair won't get you far when we come for you, cripple. Ramps work both ways.
    We'll do you the way we did your lot in Belfast, you Fenian
    irish scum, go home or get buried here
    Hope somebody drops a bacon sandwich and then a brick on your mosque-going head
    Gypsy councillor, gypsy caravan, petrol, match. You follow, traveller girl?
    `,
  ),
  lines(
    'lines-threats/with-identity-hate-groups',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    Deport them or drown them, every Muslim off this island one way or the other
    Take the Roma site apart with bulldozers at night, no warning, while they sleep in it
    Machine gun the Pride parade and I'd call it a good day's work
    Every Jew in that synagogue should be looking at the door
    gas the travellers
    the only way to stop the immigrants is bodies on the beach, ours wouldn't have thought twice in 1940
    Lads, the blacks on the estate need reminding whose estate it is. Friday. Tools.
    Trans people in the ladies? They'll be coming out on a stretcher, I'll see to that
    If women keep getting the top jobs we'll have to go back to knocking them about till they know their place
    Poles out by the end of the month or the windows go and then the heads go
    We should bury them up to their necks and use their own stones on them, see how Islam likes it
    `,
  ),
  lines(
    'lines-threats/with-accusation-or-dehumanising',
    { labels: ['threat', 'accusation'], direction: 'subject' },
    `
    You took the pharma money, you lied about the trial, and for that you'll be dragged from your bed
    Corrupt from head to toe and when we get our hands on those brown envelopes we'll get our hands on your neck too
    Fraud. Embezzler. Corpse, by Easter.
    Admit you faked the data or we'll get it out of you with pliers
    She's robbed every pensioner in {town} and I hope one of them gets to her with a carving knife
    Liar liar pants on fire, and the rest of you, I've got the lighter
    you're a shill for big pharma and you'll swing for it, live stream and all
    Killer. You gave those jabs for cash. I'd inject you with your own poison till you stopped twitching.
    Bent as a nine bob note this councillor, taking backhanders off developers, wants chucking in the foundations of one of his flats
    We have the proof you're in on it. When it comes out there'll be no trial, just a tree.
    `,
  ),
  lines(
    'lines-threats/vermin',
    { labels: ['threat', 'dehumanisation'], direction: 'subject' },
    `
    Vermin like you get put down. I've a licence and a quad bike.
    You're a rat and I lay poison for rats
    a cockroach with a stethoscope. Boots on, lads, time to stamp.
    One does not argue with a tick, {name}, one burns it off. I have the match.
    you aint human, you're a disease, and im the cure, see you on friday with the bleach
    Rabid dog of a woman. There's only one thing to do with a rabid dog and I own the gun for it.
    `,
  ),
];
