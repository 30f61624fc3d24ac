import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Reports and condemnations of threats, crime news, fears for somebody's safety, dark jokes among friends, and more plain and long threats beside them. */
export const linesMenace7: readonly Family[] = [
  lines(
    'lines-menace/menaces-reported',
    { labels: [], direction: 'quoted' },
    `
    He said "I'm going to kill you" down the phone while my daughter was on the other line. Police have the recording.
    Got told today I'm "a dead woman walking". By a man with a golden retriever as his picture.
    a bloke wrote to our surgery saying he'd burn it down over a repeat prescription
    I've had "see you outside" four times this week. I have stopped going outside. That's the point, isn't it.
    "You're next" was sprayed on the shutters of my office when I arrived. The cleaner cried. I made her tea.
    They wrote that somebody ought to shoot my husband. He's a lollipop man.
    The message reads: nice kids, shame if they never got home from school. I'm sharing it so that you see what we are sent.
    just reported a tweet saying the midwife "wants stabbing". twitter says its fine. how is that fine
    Man jailed for nine months after telling MP "I will cut your throat"
    Detectives want to trace a caller who said a bomb had been left at the vaccination centre
    Please stop sending "hope you die" to a woman who reads the weather.
    Some keyboard hero has promised to hang me. I've asked if he'd like to discuss bus routes instead.
    When I was twelve, lads put a note in my bag saying they would break my legs. I'm a consultant now, and I still check my bag.
    To whoever put a dead rat through the letterbox of our Sikh councillor: we've got you on camera
    "Rope, tree, journalist" is on a T-shirt and people buy it for their dads. I'm a journalist and I'm somebody's dad.
    Last night's threats came in at two, at ten past and at half past, each with more knives. I rang 101.
    the threat was "we know what bus you get". i'm 16. i get that bus
    Court heard he messaged the professor "tick tock" every day for a month and followed her to her choir
    It's not banter. He typed that she'd be raped and left in a bin. I want my club to ban him for life.
    My staff are twenty-three and they open letters saying they'll be blown up. Think about that before you call us thin skinned.
    Wow. "Your days are numbered, nurse." All I did was ask him to put his mask over his nose.
    Witness statement, part two. He leaned on the counter and told me accidents happen to pharmacists.
    Who says "I'll put you in a wheelchair" to a man in a wheelchair?
    Survey of councillors: one in ten told they'd be killed, one in five threatened at home
    If you are the one who told a ten year old he'd be "dealt with" because his mum's a minister, shame on you.
    He didn't say he'd hurt me. He said he'd hate for me to be hurt. I know what that means, and so did the sergeant.
    Trustees condemn the threats to burn down our hostel in the strongest terms
    my mum deleted it before i could see but i heard her tell dad the word was "acid"
    Two lads arrested over social media posts calling for the hotel to be torched
    Threatening to hit a paramedic is a crime. Saying it "as a joke" is too. Signed, one with a fractured cheek.
    She's had to move. She's had to change the kids' school. All because a stranger kept writing that he would "come and finish it".
    I read all of my threats aloud at the event, in a posh voice, and folk laughed till the one about my son
    "Get her", they shouted, and somebody did. That's how words work.
    Question for anyone who's been through it: our neighbour has said he'll set about my husband with a spade over the fence line. We've told the police. Do we move out while they look into it or is that letting him win?
    These comments under your post are vile. Hope you've got people around you tonight.
    `,
  ),
  lines(
    'lines-menace/words-disowned',
    { labels: [], direction: 'quoted' },
    `
    Nobody should ever say "hope you get stabbed" to anyone, and I include people whose views I can't stand.
    I don't agree with a word he says, but whoever wrote "string him up" under his post needs a long look in the mirror
    Calling for someone to be shot isn't free speech, pal. It's a crime.
    Delete this. You can't go round telling doctors they'll hang.
    are you seriously telling a nurse to watch her back? get help
    Saying "someone should run her over" about a teenager with a placard. You're fifty-four, Keith.
    Mods, can we get rid of the comment that says he should be thrown off a roof
    It's the "I know where you live" ones that matter, constable, not the swearing
    Hang on, did you just say you'd set fire to a bus with people on? Over a fare?
    Telling a mother her child deserves to die is about as low as it gets
    Jokes about bullets and MPs stopped being funny a while back
    We left that WhatsApp group. Somebody put "let's burn the mosque" and forty people put thumbs up.
    You may think "a good hiding" is only a phrase. It's what my father called it.
    I'd like an apology for the line about lamp posts. I'm a critic of the government, and so are you, and we don't do that.
    If your side says "hang them" and my side says "shoot them", we've both lost
    that "be a shame if" stuff is straight out of a gangster film and you sent it to a dinner lady
    The word rope should not appear in a message to a doctor. Ever.
    Condemn it. Don't say "but". Condemn it: nobody deserves a death threat for reading out figures.
    `,
  ),
  lines(
    'lines-menace/crime-and-court-pages',
    { labels: [], direction: null },
    `
    Man stabbed outside kebab shop in {town}, two held
    Murder inquiry after body found in canal
    woman 71 shot with air rifle while walking dog, police appeal for dashcam
    Arson attack on village hall leaves playgroup homeless
    He was given life with a minimum of twenty-two years for killing his wife
    Three petrol bombs thrown at empty shop, nobody injured, road reopened
    The jury saw the hammer in a clear plastic bag. It looked like any hammer.
    Knife amnesty bins will be outside the police station until {month}
    Teen who threw acid sentenced this morning; victim read her own statement and did not look at him once
    Attack on ambulance crew: driver pleads guilty
    Coroner records unlawful killing in care home case
    Explosion heard in {town} was a gas main, says the fire service
    Listening to that podcast about the poisoner of the spa hotel. Terrible man. Fascinating wife.
    A bullet casing on our playing field, in {town}, at nine in the morning. I've been a caretaker for thirty years.
    Our neighbour was killed by a drunk driver on this bend. It's four years today.
    They found the lad who did it. It won't bring her back.
    Police were called to a report of a man with a sword. It was a scarecrow.
    Cold case solved after 41 years thanks to a cigarette end and a stubborn sergeant
    Row over hedge ends with two pensioners bound over to keep the peace
    Bomb from the war dug up on the building site, four streets evacuated, tea urn running at the chapel
    The inquest was told he had been threatening nobody but himself for weeks
    Anyone who saw the attack on {day} by the bus station please ring the police, the poor lad's in a coma
    `,
  ),
  lines(
    'lines-menace/fearing-for-safety',
    { labels: [], direction: null },
    `
    I'm frightened somebody is going to get killed if this carries on
    Please look after yourself, there are some dangerous people about
    are u safe?? that guy outside ur office looked well dodgy
    I worry that one day one of them will come to your door. Have the police been round?
    Don't go to the rally by yourself. I mean it. I'll come with you.
    Somebody is going to hurt that girl if the school keeps sending him home with a telling off.
    After what happened to that MP I check the exits at every surgery I hold. I never used to.
    We fear for the safety of every child crossing there
    Can someone walk {name} to her car after the meeting, it's been nasty in there
    I keep thinking she'll be found dead. She's been missing since Tuesday.
    Is it safe to come to the mosque on Friday? My mother is scared and I don't know what to tell her.
    If he comes near you again ring 999 and then ring me
    He's a danger to himself and he's not answering the door. Who can I call?
    You must get proper locks on that office, and a camera, and not sit with your back to the window, please
    They'll kill somebody, those drivers. It'll be a child and there'll be flowers on the railings.
    I am not OK with my daughter being followed home by grown men in a van. What's being done?
    One of our patients could die waiting for that scan. I'd be failing in my duty if I did not say so.
    Stay indoors tonight if you can, folks, it's kicking off in the centre
    ngl im scared for the refs at this level
    Nobody should need a stab vest to run a library
    I'm begging you to leave him, Lou. One of these days he won't stop at your arm.
    My son is a prison officer and every time the phone goes at night I think that's it.
    someone threw a bottle at the bishop. is he hurt? is everyone ok?
    `,
  ),
  lines(
    'lines-menace/friends-and-their-dark-humour',
    { labels: [], direction: null },
    `
    touch my chips and you die, you know the rules 😂
    If you spoil the finale I am selling your children
    I will end you at Scrabble on Sunday, you cheating old bat, love you, bring wine
    mum i swear if you post that baby photo i'm putting you in a home
    I've told my husband that if he retires early I'll need a shovel and an alibi
    You got tickets without me?! Dead. Both of you. See you Friday, I'll bring the crisps.
    My sister says if I'm late to the wedding she'll feed me to the alpacas
    Say that about my Yorkshire puddings again and you'll be wearing the gravy, {name} x
    best mate: i hate u. me: i hate u more. him: pint? me: six
    I'm writing you out of the will, Kev, all forty quid of it
    When I die I want the choir committee to lower me down so they can let me down one last time
    Our office skeleton has been sat in the chair of the man who waited for IT. It wears his lanyard.
    gran's threatening to haunt us if we have her cremated in the beige cardi
    He forgot our anniversary so I've hidden one shoe of every pair
    Paramedic humour, not for the squeamish: we had a lad who'd superglued his hand to a frozen goose
    if u marry him im wearing white and objecting, this is a promise bestie
    My students have made a voodoo doll of me with tiny marking in its hand. Accurate.
    Last one there buys the round or walks the plank
    you absolute menace, you sent my boss the duck video, i'll get you back for this one day lol
    Grandad's last words will be "who touched the thermostat"
    Don't make me come down there and water that tomato myself
    I know where you live, I've got your spare key and I am not afraid to tidy
    `,
  ),
  lines(
    'lines-menace/plain-menace-again',
    { labels: ['threat'], direction: 'subject' },
    `
    ur getting it after school
    Say goodnight, minister.
    We're going to get you, and there's nothing your police can do about it
    i'll do time for you
    No one touches my pension and lives.
    You've made an enemy tonight with nothing to lose and a big dog.
    He won't make it to polling day.
    You will never be safe again.
    she's gonna regret opening her mouth when we're stood in her kitchen
    Consider this your one and only warning before somebody is hurt.
    I want you to be afraid every time a car slows down beside you. That'll be us one night.
    Bring that clipboard near my door again and you'll be eating it through broken teeth.
    Better get your affairs in order.
    This ends with you on a slab.
    I can get to you any time I like.
    you got lucky on tuesday. luck runs out
    They should have finished the job. I will.
    Anything could happen to a girl like you and on Friday it will
    Shut the campaign down or we shut you down, love, for good
    YOU TOOK MY HOUSE I TAKE YOUR BREATH
    Blood will be spilled over this road scheme and it's going to be yours, Mr Whitlock.
    Payback's coming. Bring plasters.
    Enjoy the use of your eyes while you have them, you nosy reporter
    Just you, me and a quiet lane. That's all I'm asking for. Five minutes.
    `,
  ),
];
