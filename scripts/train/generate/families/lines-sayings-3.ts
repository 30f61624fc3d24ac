import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats, beside the same words of body, weapon, violence and death used otherwise. */
export const linesSayings3: readonly Family[] = [
  lines(
    'lines-sayings/reported-threats-quoted',
    { labels: [], direction: 'quoted' },
    `
    he wrote "i will cut your throat" to a nurse and got eight weeks
    Someone sent our vicar a card that said you will burn, with a match taped inside.
    a man shouted i will kill you at the lollipop lady over a parking space, this morning, in front of infants
    what do you do with a voicemail that says your dead, keep it or delete it
    Court heard the message read "we know your school run". She moved house twice.
    They told the ref they would break his legs and he is sixteen years old
    got called a dead man for giving out a parking ticket, shaking as i type
    The jury listened to a recording in which he says he will petrol bomb the office, then they broke for lunch
    my daughter was told to drink bleach by a stranger because of a netball score
    Last year 40 MPs had threats of murder, according to the report on the wireless.
    somebody put get shot under my poem about ducks, honest to god
    "Hang him" was sprayed over the library door, and the caretaker had it off by nine with a wire brush.
    i had ill smash your face in for asking a lad to take his feet off the seat
    They read out the note. It said your kids are next. Nobody in the chamber spoke for a minute.
    `,
  ),
  lines(
    'lines-sayings/politics-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    vote for that and you are a dead woman
    The last one got a knife in him, remember that at your next surgery.
    we will string the lot of you from Westminster bridge
    i will be stood at the count with something in my coat for you
    civil war is coming and you get it first
    You closed our steelworks so I will close your eyes, permanent like.
    hope the ira come back just for you
    Traitors used to lose their heads in this country and yours is going on a spike
    give me ten minutes in a locked room with that minister and a pair of pliers
    Someone should run him through and be done.
    your constituency office is above a bakers, that'll go up lovely
    if we cant vote you out we will shoot you out
    MPs only listen to blood, so blood it is and yours will do nicely love
    Step outside of parliament and I promise I will cave your head in with that megaphone
    wear a stab vest darling youll need it
    `,
  ),
  lines(
    'lines-sayings/politics-idiom-news',
    { labels: [], direction: null },
    `
    they have knifed another leader, that is four in six years
    the bill died in the lords on a wet wednesday
    You fired the starting gun on the race so who else is in
    Bullet points please minister, my attention span is shot.
    blood on the carpet at party headquarters, according to the papers
    So the whip cracked and they all fell into line? No surprise there.
    is the by election going to be a bloodbath or a damp squib what do you think
    She came out all guns blazing on the sewage question and the front bench looked at its shoes
    backbenchers smell blood apparently
    They are fighting over the corpse of a policy nobody liked in the first place.
    my money is on a dead heat in Carlisle
    if you want a scrap over rates you will get one at conference, bring sandwiches
    polls put a gun to his head, so he blinked
    the chancellor has robbed Peter to pay Paul and then mugged Paul in an alley, as my uncle says
    You will have to fall in behind the winner or go down fighting. Either way I will watch it with crisps.
    `,
  ),
  lines(
    'lines-sayings/politics-criticise-decision',
    { labels: ['criticism'], direction: null },
    `
    this budget will kill the high street
    You stabbed the miners in the back when you voted for that.
    winter fuel cut was a knife in the ribs for my parents
    The crime bill is toothless and you ought to vote it down
    you cut the fire stations and now you turn up for a photo with a hose
    How many will freeze to death this year because of that vote? Please answer the question.
    you were silent on the bombing, and i expected better from my own mp
    Sending arms to a regime that bombs hospitals is wrong, whatever the contract says.
    you torpedoed a good scheme out of spite for the mayor
    The campaign was a car crash from start to finish, and you should own it.
    council tax is bleeding us dry and the street lights dont even work
    knife crime is up and youth clubs are shut, do the sum
    You ducked the debate, you dodged the press, you hid behind a press officer. Come and face us.
    the rail plan has been strangled at birth by the treasury and you let them do it
    `,
  ),
  lines(
    'lines-sayings/cooking-food-deadly',
    { labels: [], direction: null },
    `
    your chilli blew my head off, recipe please
    Kill the heat, lid on, ten minutes, do not peek
    bash the garlic with the flat of the knife and the skin falls off
    I burnt the bottom and served the top, nobody died
    Smash the potatoes, oil, salt, hot oven. Thank me later.
    dead chuffed with my first sourdough, it sank but it has a face
    choked on a fish bone at the chippy and a bus driver did the heimlich on me
    what do i do with a neck of lamb, butcher gave it me for a fiver
    you murdered that steak in a good way, is it rare all through
    Bleed the meat on a rack before you put it near the salt
    too much chilli and acid, i think, but the texture was lovely
    Beat six eggs, break up the bread, drown it in milk and leave it overnight. My nan made it in the war.
    id fight my own brother for the last roast potato
    Could you strangle a sprout? Because I had a go at Christmas, with a fork.
    hang the pheasant three days no more, or the neighbours will ring the police about the smell
    `,
  ),
  lines(
    'lines-sayings/cooking-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    ill put your hand in the fryer
    Hope you swallow glass with your dinner
    next time you eat out, chef will spit and I will be behind you with the boning knife
    going to carve you like a sunday joint
    I work in a kitchen so I have good knives, and I finish at ten, and you leave that studio at half past. Do the maths.
    you need boiling alive
    Someone slip something in his soup and lets be shot of him for good, who works in that canteen
    my rolling pin your skull
    choke on it and die you horrible woman, and if you dont i will help
    Would gladly hold your face on a hot grill till you stopped whining about gluten.
    gut you like a fish i would
    should be roasted on a spit this one, slow, and his kids made to turn the handle
    `,
  ),
  lines(
    'lines-sayings/recipe-grumbles',
    { labels: ['criticism'], direction: null },
    `
    your recipe is a crime against soup
    The batter never set and I wasted six eggs on it, so a bit of honesty about timings please.
    forty quid for a dead fish and three peas?
    knife was blunt and the pie was burnt
    You killed a good show when you sacked the baker with the moustache
    hospital food is a disgrace, my dad nearly choked on a chicken bone in his jelly
    too much salt, would kill a snail
    The book tells you to smash an avocado for nine pages. I wanted supper.
    school dinners got butchered by the new contract and my lad comes home starving
    you slaughtered the welsh cakes on that programme, they go on a bakestone not under a grill
    hit the shelf price of butter again and i am done with you as a shop
    Poor service last night: wrong drinks, cold bread, and a fight in the kitchen we could all hear
    `,
  ),
  lines(
    'lines-sayings/games-films-music-fans',
    { labels: [], direction: null, heldBack: true },
    `
    headshot from the roof with a bow, get in
    you killed me three times last night, add me for a rematch
    Boss on level nine has a hammer and a chip on his shoulder, any tips?
    that solo was FIRE
    i died on the bridge again because somebody forgot to bring a rope
    Bring me the horizon, then bring me a chair, my knees are dead.
    we lost to a ten year old with a shotgun who called everyone sir
    new single bangs, the drop is nasty, the video is sick
    Your bass line on that record could break ribs. What amp was it?
    In the western the sheriff gets hanged in the first reel and then it goes backwards
    who else cried when the horse drowned in that film about the boy
    stab in the dark but is it the one with the clown
    shoot first, reload behind the crate, never trust the medic
    The band played like their hair was on fire and I lost a shoe in the crowd. Best night since 2006.
    anyone want to raid with me and my dad, he is terrible but he brings bombs and biscuits
    `,
  ),
  lines(
    'lines-sayings/gaming-gig-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    gonna find out where you stream from and slit you
    you die for real next time
    Your gig on Friday? I will be in the pit with a blade, wear something light.
    hope a stage light drops on your head and splits it
    Keep playing that protest song and somebody will shoot you off the stage and I will buy the record.
    swat this guy lads and hope they dont miss
    this isnt a game anymore i have a real one and its loaded
    i want to see u hang live on stream
    Somebody meet this critic at the stage door and rearrange his face so his own mum cant tell it from mince
    when you come to Leeds you go home with no fingers, play guitar then
    I will set fire to your tour bus while you sleep on it
    `,
  ),
  lines(
    'lines-sayings/games-film-reviews-harsh',
    { labels: ['criticism'], direction: null },
    `
    killed off the only good character in episode two, cheers writers
    The patch broke the sniper rifle and you have not said one word about it.
    sequel is a dead horse with a new saddle
    your review gave away the murderer in line three, thanks a bunch
    You buried the vocals under drums and it spoils a good tune.
    way too much gore and no story, i was bored
    The fight scenes are cut so fast I could not tell who was punching whom.
    selling a gun skin for nineteen quid to kids is shameful
    That remix strangled the life out of a classic, sorry, just my view.
    sound at the arena was a bloodbath, all i could hear was the bass hitting the roof
    he was miscast, couldnt throw a punch to save his life
    Lag kills every match after eight at night, so fix your servers before you sell us another map
    the ending was shot in the dark and it was rubbish in the light as well
    `,
  ),
  lines(
    'lines-sayings/tired-worn-out-jokes-on-self',
    { labels: [], direction: null },
    `
    im dead
    my feet are killing me after that march
    Shoot me now, it is only tuesday
    stick a fork in me im done
    I could murder a cuppa, whose round is it
    half marathon broke me, came 400th and kissed a lamp post
    Bury me with the remote and a packet of custard creams.
    on my last legs here, night four of five, and the vending machine ate my pound
    Had to drag myself out of bed by the scruff of the neck this morning.
    kill me if i ever say yes to a bouncy castle again
    hit the wall at mile nineteen and a woman dressed as a banana overtook me
    Would you believe I put my back out sneezing? Thirty four and in bits.
    ive aged ten years doing this loft, if i fall through the ceiling tell the cat i loved her
    brain is fried, eyes like two burnt holes in a blanket, off to bed, night all
    Hanging this morning. Never again. Whoever brought out the tequila has blood on their hands lol
    `,
  ),
  lines(
    'lines-sayings/history-church-war',
    { labels: [], direction: null },
    `
    what year did they hang the last highwayman in York, do you know
    our village lost nine men at Loos and one of them is my great uncle
    The axe came down twice, poor Mary
    burnt at the stake for owning a book, imagine
    You said the plague pit is under the car park. Are the bones still there?
    knights got buried with a dog at their feet, i like that
    Guy Fawkes jumped and broke his own neck, so the rope never got him
    They threw him from the tower and called it an accident. Nothing changes!
    Incendiary bombs took our church roof off in 1941, and the bell fell and cracked in two.
    he died for us, thats what easter is, not the chocolate
    Does anybody have a photo of the old gun battery before it slid into the sea?
    we sang abide with me at the graveside and the wind took the hats off
    smugglers hid brandy in a coffin, said the guide, and I believe her
    A cannon ball through the tent and he went on shaving, according to the letters.
    `,
  ),
  lines(
    'lines-sayings/history-church-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    you will be in that graveyard by Lent vicar
    ill crucify you on your own church door
    Open that mosque and we bring petrol on the first Friday, tell your elders.
    should have been burnt at the stake with the other witches, ill gather the wood myself
    there is a bomb in ur church. or is there. enjoy the christening
    Historian my arse, I will ram that statue through your chest
    gas him gas him gas him
    Whoever digs a hole for this curator can borrow my spade, and he can be alive when he goes in it
    coming to evensong with a machete rev
    we will do to you what they did to the king
    Put a cross on her lawn and light it, then drag her out to look.
    your coffin is measured
    `,
  ),
  lines(
    'lines-sayings/animals-weather-harmless',
    { labels: [], direction: null },
    `
    lightning hit the church and killed the power
    heron had a frog by the throat, poor thing, then dropped it in my lap
    Storm took our trampoline over three gardens and broke a greenhouse
    you will catch your death in that jacket, go home
    it is hammering down in Preston
    Fox killed all four hens last night. My little lad found them. He has made a cross.
    the heat is murder on the top deck, open your windows please driver
    A wasp got me on the neck and I kicked over a whole tray of scones
    bullfinch flew into the glass, stunned not dead, sat on my palm then off he went
    does your snake bite, asking for my niece who wants to hold him
    Fog so thick you could hang your coat on it
    snow on the hill and the ewes are dying for a bit of hay, road shut at both ends
    two swans fighting on the canal, feathers and blood and a man with a broom
    Flood was up to my neck by the bridge. Your crew pulled me out, and my shopping.
    `,
  ),
  lines(
    'lines-sayings/emergency-staff-thanks',
    { labels: ['support'], direction: null },
    `
    You pulled my dad out of a burning car. What do I even say to that?
    the nurse held my hand while i bled all over her clean floor, angel
    thanks to the bobby who talked the lad off the bridge, took guts
    Your paramedic got his heart going again after eleven minutes dead, and he is sat here eating toast.
    big up the fire crew in Bolton, house gutted but all five out alive
    whoever did the stitches in my face did a belting job, cant see a mark
    They took knives off three kids outside our school and nobody got hurt. Well done, officers.
    lifeguard dragged me in by the hair and id like to buy her a drink
    you were kicked and spat at on shift and you still came back to check on my nan
    surgeon broke my leg again to set it straight and now i can dance
    Cheers to the bomb squad lads who got up at 4am for what turned out to be a bucket.
    You told us straight that he was dying and you sat with us, and I shall be grateful all my life
    my husband was choking and your call handler kept me calm, god bless her
    `,
  ),
  lines(
    'lines-sayings/bus-train-traffic-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    push you under the tram i will
    Whoever runs this account needs a slap then a stabbing
    If my bus is late once more I will come to your depot and break the first face I see, and I hope it is yours.
    you lot want shooting and im volunteering
    i hope that cyclist goes under a wheel and i hope its my wheel
    tell your driver im gonna find him at the terminus and glass him
    Your brake lines, my cutters.
    Had enough now. Got a can in the boot and a lighter, and your ticket office is made of wood.
    warden i will ram that machine down ur throat til u stop breathing
    See that traffic camera woman, somebody tie her to the bumper and drive.
    ill take your head off your shoulders you jobsworth
    next speed van i see gets driven into with you in it
    `,
  ),
  lines(
    'lines-sayings/bus-train-traffic-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    the 42 is dead on time for once, somebody pinch me
    is the level crossing stuck again or did the signal die
    Driver got me home with a flat tyre and a broken wiper, what a man
    Hit a deer near Thetford. Car is a wreck, I am fine, deer walked off.
    you can get the night bus from the stop by the coffin makers
    my bike chain snapped, i went over the bars and kissed the kerb
    someone left a set of false teeth on your 7.15, do you have lost property?
    petrol up again, ill be walking to my own funeral at this rate
    I was glued to somebody's armpit from Leeds to York, so a hook to hang from would be nice
    That bend is a death trap when the leaves are down, do watch it on your way home tonight.
    cut up by a hearse on the ring road, cant exactly beep
    your driver waited while i ran, lungs on fire, bless him
    Smashed my phone getting off at Crewe. Is there anywhere near the station that does screens?
    a pigeon took my sausage roll at platform 4, looked me dead in the eye
    `,
  ),
];
