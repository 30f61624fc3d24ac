import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats at work, on stage, online, in worship and on the road, several classes at once, and fears told, news, care. */
export const linesPeril5: readonly Family[] = [
  lines(
    'lines-peril/fear-told',
    { labels: [], direction: 'quoted' },
    `
    A man wrote that he'd burn my house down. I've not slept since Tuesday.
    they said they'd be waiting for me after school, mum had to fetch me
    Somebody told our MP he'd be "found in a ditch". This has to stop.
    got one today that just said your days are numbered. rang the police, got a crime number
    Whoever sent my colleague "we know where your kids are" should be ashamed, and in court
    he told me i'd never leave him alive. i left in april. i'm alive
    My dad gets messages saying he'll be stabbed, all because he runs the mosque foodbank
    "Watch your back" was written on the surgery door in marker this morning. Staff in tears.
    He got fourteen months for telling a referee he'd break his legs
    I report every death threat and so should you
    The note said you'll pay for this in blood. I gave it to the constable, who went pale.
    nobody should have to read that someone hopes they get shot
    telling a nurse you'll slit her throat isn't free speech
    my sister's had rape and murder threats for a blog on buggies. BUGGIES
    please stop sending her messages saying you'll kill her, she's nineteen
    "I'll run you over" he shouted at my wife on her bike. plate number's with the police
    `,
  ),
  lines(
    'lines-peril/care-warning',
    { labels: [], direction: null },
    `
    please watch your back out there love, those comments are getting nasty
    be careful walking home, two lasses got followed last week
    lock your doors tonight, there's been break ins down the crescent
    I worry someone will hurt you one day. Please take somebody along.
    you could get killed cycling without lights, I only say it because I'm fond of you
    That ladder will be the death of you, let me do it
    if you keep working nights like this you'll end up in hospital, ask me how I know
    do you have a panic alarm at the office? ours came free from the council
    don't go by the underpass, it's not safe after dark
    somebody's been asking round about you and I didn't like the look of him. tell the police
    You should know there's a gang of lads throwing stones by the bridge, go the other way
    sleep with one eye open, the baby's learnt to climb out the cot
    he'll kill you with kindness that man
    mind the road at the school gate, a car nearly had a little one yesterday
    get your brakes looked at before the moor road please
    your days off are numbered, use them before march
    `,
  ),
  lines(
    'lines-peril/news-read',
    { labels: [], direction: null },
    `
    Man, 34, charged with attempted murder after stabbing in the precinct
    house fire on Alma Terrace overnight, two in hospital, neighbours ok
    Driver who ran over lollipop man jailed for five years
    so they've found a body in the canal again
    inquest told she was poisoned by a faulty flue
    Police hunt three over brick attack on kebab shop
    a lad was glassed in the Crown on Saturday, his mum's a friend of mine
    The bomb was from the war. They blew it up on the beach at noon.
    MP's office windows smashed for third time, says staff are frightened
    anyone hear gunshots? it was the crow scarer at Hewitt's
    vigil tonight for the girl killed on the ring road, seven o'clock, bring a light
    Court heard he lay in wait in the stairwell with a hammer
    local vet says four cats were poisoned with antifreeze, keep yours in
    retired sergeant tells of the day she talked a gunman down
    `,
  ),
  lines(
    'lines-peril/threat-profanity',
    { labels: ['threat', 'profanity'], direction: 'subject' },
    `
    i'll fucking end you
    you're fucking dead mate
    gonna kick the living shit out of you
    Come near my wife's ward again and I will break your fucking neck
    fuck you and fuck your security, I'll still get you
    shut the fuck up or I'll shut you up for good
    ur getting fucked up on saturday u hear me
    I'll ram that microphone down your bloody throat, so fuck off back to London
    burn in your fucking bed
    piss off out of our village before you get hurt, and you will get fucking hurt
    one more fucking word and my lads are round yours
    I'll shove you under the fucking 42 bus
    `,
  ),
  lines(
    'lines-peril/threat-profane-insult',
    { labels: ['threat', 'insult', 'profanity'], direction: 'subject' },
    `
    dead man walking you useless fucking prick
    I'll cave your ugly fucking head in you daft twat
    you smarmy bastard i'm gonna throw you down the town hall steps
    watch yourself bitch, we're outside
    stupid cow needs her teeth fucking kicked in and I've got boots on
    gutless shitbag. I'll find you and I'll gut you for real
    cunt deserves a bullet and I hope he gets two
    say goodnight you wanker, petrol's in the boot
    you thick twat, you'll be eating through a straw by the weekend
    lying little shit gets stabbed, that's how that ends
    I'm gonna wipe that stupid fucking grin off your face with a brick, dickhead
    `,
  ),
  lines(
    'lines-peril/swearing-harmless',
    { labels: [], direction: null },
    `
    i'm fucking dead, that sketch ended me
    knackered, legs are killing me, bloody hills
    kicked the living shit out of that deadline
    fuck me that was close, lorry nearly took the wing mirror
    broke my fucking toe on the bed again
    burnt the bloody toast, set off the alarm, whole corridor out in pyjamas
    shut the front door, you got the part?!
    what a killer bloody chorus, drums are insane
    the 42 bus can get in the sea, forty fucking minutes
    my dodgy bastard boiler is trying to murder me
    piss off rain, we've got a fete to run
    smashed it you mad sod, proud of you
    `,
  ),
  lines(
    'lines-peril/threat-identity',
    { labels: ['threat', 'identity-hate'], direction: 'subject' },
    `
    we're burning your mosque and you can be in it
    no imam is safe in this town after tonight, start running
    rabbi, we're coming for yours like they came before, and this time there's no boat
    one less trans on the council by Easter, I'll see to that personally
    your wheelchair's going down them stairs with you in it, cripple
    Queers who teach get thrown off roofs and I've picked out the roof
    pack up and go home before we send you home in a box, you foreigners bleed like anyone
    any woman on my site gets what's coming and you're first, know your place
    gypsy camp goes up in flames at midnight, you with it
    take that headscarf off or I'll tie it round your neck
    a pole like you bleeds same as anyone, let me check
    there's lads here who hunt your sort on weekends. blacks, browns, we're not fussy
    `,
  ),
  lines(
    'lines-peril/identity-scene-harmless',
    { labels: [], direction: null },
    `
    we're cooking at your mosque tonight and you can be on rice
    rabbi, we're coming to yours like last year, and this time there's no rain I hope
    first trans woman on the council, I saw her sworn in personally
    your wheelchair's going up that ramp at last, two years of letters
    pack up and go home before the snow sends you home on foot, said the shop
    any woman on my site gets boots that fit, and you're first, pick a size
    gypsy fair goes up on Friday, horses by noon
    is that headscarf silk? tie it round your neck like that and it looks great
    a pole like that bends same as any tent pole
    there's lads here who hunt for fossils on weekends
    the synagogue wants extra stewards on the gate since the fire, I've put my name down
    `,
  ),
  lines(
    'lines-peril/threat-where-you-live',
    { labels: ['threat', 'doxxing'], direction: 'subject' },
    `
    14 Larch Close, blue door, no chain on it. See you tonight.
    she gets the 7.12 from {town} every weekday, push her off the platform someone
    black Corsa ending in KHU parked behind the vestry. slash it, then slash him
    your kids are at St Oswin's, out at quarter past three, I'll be at the railings
    Lives over the chip shop on Mill Lane. Bring a match
    he drinks in the Plough of a Thursday, back room, sits facing the wall. easy
    I've got her mobile off a mate, 07700 900 straight after then 412, ring and tell her she's dead
    your mum's in the Beeches, room 9. i visit too you know
    the surgery shuts at half six and you're last out by the side gate, we'll be on the other side of it
    Third house past the war memorial with the red car. Put the windows in lads
    you swim at the lido on Sundays at eight, alone, lane six. drowning's quick
    `,
  ),
  lines(
    'lines-peril/directions-harmless',
    { labels: [], direction: null },
    `
    the parcel shop's the blue door past the bank, shuts at half six
    Get the 7.12 from {town}, mind the gap on platform two, it's a big step
    someone's left their lights on, car park behind the vestry, flat battery incoming
    St Oswin's fair starts at quarter past three by the railings
    The chip shop on Mill Lane had a fire last night. No one hurt.
    darts at the Plough of a Thursday, back room, bring your own arrows
    the tearoom is third building past the war memorial with red awnings
    surgery phone line is down, use the website until noon
    the lido opens on Sundays at eight, lane six is for slow swimmers
    residents at the Beeches would love visitors on Christmas eve
    match tickets from the club shop, not on the door
    `,
  ),
  lines(
    'lines-peril/threat-sexual',
    { labels: ['threat', 'sexual-harassment'], direction: 'subject' },
    `
    someone should rape some sense into you
    you'll be begging when I get you in the back of the van
    I'd hold her down while the lads took turns
    going to strip you and leave you by the road
    I'm having you whether you like it or not and then I'm cutting you
    hope you get grabbed on the way home and made to enjoy it
    next time you're on the late bus I'm sat behind you love, and my hand's going where it wants
    no means nothing to me. you'll see on friday
    she needs tying up and teaching, I've a cellar
    rape's too good for her
    `,
  ),
  lines(
    'lines-peril/threat-dehumanising',
    { labels: ['threat', 'dehumanisation'], direction: 'subject' },
    `
    vermin like you get gassed
    you're a tick and I'm going to burn you off
    Rats need poison. I've bought some, councillor
    I will squash you like the cockroach you are
    it's not a person it's a parasite and I'll be the one cutting it out
    rabid animals get put down and your turn's next
    time to cull this thing that calls itself a doctor
    slugs get salted. see you at the salt pot
    you filthy maggot, boots on, stamping starts tonight
    a pig to the slaughter, that's what he is, and I've the knives out
    `,
  ),
  lines(
    'lines-peril/pest-harmless',
    { labels: [], direction: null },
    `
    vermin in the loft again, pest man comes Friday with the gas
    got a tick off the moor, how do I get it out of my leg
    Rats need somewhere warm. They've got in under the bowls pavilion, councillor
    squashed a cockroach on my pillow, lovely hotel
    it's a parasite of ash trees and we'll be cutting it out before spring
    the slugs get everything, does salt hurt the soil
    badger cull again this autumn and our vet's against it
    maggots by the pint at Dave's Tackle, open tonight
    our pigs go to slaughter on Monday, I never get used to it
    wasps nest in the pulpit, boots on, vicar
    `,
  ),
  lines(
    'lines-peril/threat-accusation',
    { labels: ['threat', 'accusation'], direction: 'subject' },
    `
    you robbed that charity and i'm going to take it out of your bones
    crooks like you end up floating
    lying to grieving families for money, you'll get yours in a dark alley
    Shill for pharma all you want, the bill comes as a bullet
    you faked those figures and someone's going to fake your accident
    bent ref took a bung, bent ref takes a beating
    every penny you stole from that appeal is a punch. start counting
    You've been fiddling your expenses for years and my crowbar would like a look at the receipts
    groomer. we deal with your sort in the woods
    child killers who call it medicine get no mercy off me when I find them, doctor, and I'll find you
    sold us out for a gong so we're selling tickets to your hanging
    `,
  ),
  lines(
    'lines-peril/audit-harmless',
    { labels: ['criticism'], direction: null },
    `
    the charity spent that money on offices and we want it explained, to the bone
    You told grieving families one thing and the inquiry another. Correct the record.
    your figures do not add up and I've written to the auditor
    the ref got it badly wrong and it cost us the cup
    every penny of that appeal should be published, start counting
    Your expenses for taxis look high to me and I'd like a look at the receipts
    you took a gong while the mill was closing and the town won't forget that
    the prescribing was careless and someone nearly died of it
    I expect you to face the committee on this and to answer for it
    you'll lose your licence if the council finds you knew about the exits
    `,
  ),
  lines(
    'lines-peril/drummer-tour-van',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    your van won't make it past Carlisle, we've seen to that
    play that song again and the sticks go through your ears
    gonna bottle you off and keep going when you're down
    there's a trapdoor on that stage, I do the bolts
    roadies get paid peanuts. for a bit more one of them'll drop an amp on you
    I'm front row in Hull and I'm tooled up
    You won't hear the encore where you're going
    i'll crush them hands so they never hold a stick
    `,
  ),
  lines(
    'lines-peril/drummer-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    your van won't make it past Carlisle with that clutch
    play that song again, the fills go right through me
    got bottled off in Hull in 93, still my best gig
    there's a trapdoor on that stage, mind your heel
    one of the roadies dropped an amp on his foot, any first aiders
    I'm front row in Hull and I've lost my voice already
    you killed it last night, absolutely murdered that solo
    crushed my hand in the flight case so no sticks for a month
    `,
  ),
];
