import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens7: readonly Family[] = [
  lines(
    'lines-omens/local-paper-letters-and-notices',
    { labels: [], direction: null },
    `
    Print a correction please, the jumble sale is on the ninth not the sixth
    Are you a gambling man? The editor picked four winners on Saturday
    Our yard dogs are loose at weekends so post parcels over the gate
    brave dog on page five, pulled a toddler back from those steep stairs
    Ask the chap at the front desk, he keeps old copies back to 1962
    Pull the tab and the paper folds out into a map, simple but clever
    It's a small town with a deep river, teach your children to swim.
    We've made a donation to the hospice in place of flowers
    i never forget a face but names, hopeless
    Nobody was hurt when the crane fell, they'd all gone to lunch
    there's a friday market now as well as saturday
    the people in your article are my aunt and uncle and theyre chuffed to bits
    Your reporter was told to stop or get hurt, and she still went to court and told them everything. That takes some doing.
    `,
  ),
  lines(
    'lines-omens/pet-threats-to-campaigners',
    { labels: ['threat'], direction: 'subject' },
    `
    hope you kissed your cat goodbye
    next bonfire has your spaniel on it
    Rabbit hutch. Bolt cutters. You figure it out.
    that parrot wont be the only thing with its neck broken
    You want to save badgers? Save your own pets first, i'm quicker
    I've left a little meat by your hedge. Don't worry about which bit of the hedge
    aww what a cute pup. does he float
    Your tortoise is older than you and by Sunday it will be flatter than you
    open the aviary one night and let my ferrets do the talking
    Isn't it sad how many dogs are snatched from gardens in your street, or will be
    drop the petition or ill drop the kitten
    im going to feed you to ur own pigs
    we'll see who's vegan when your goat comes back as a parcel
    A tack in the apple, a horse in the ground. That is all the warning you get from me.
    `,
  ),
  lines(
    'lines-omens/pets-at-home-stories',
    { labels: [], direction: null },
    `
    kissed my cat goodbye and she bit my nose, normal tuesday
    keep your spaniel in on bonfire night, ours hid in the bath
    Rabbit hutch going free, needs bolts and a coat of paint.
    that parrot swears like my late husband
    You want to save badgers? Slow down on the Hexley road after dark, I saw three
    I've left some meat in the fridge for the dog, the sitter knows which shelf
    aww what a cute pup does he swim
    Your tortoise is older than me and has better knees
    the aviary blew open last night and my budgies are somewhere near the church
    Isn't it sad how many dogs are snatched from gardens, ours has a chip and a padlock now
    dropped the petition off with four thousand names on it and a paw print
    i feed the pigs before i feed myself
    our goat ate a parcel, two socks and the label
    There was a tack in the hoof, the farrier got it out and she is sound again.
    `,
  ),
  lines(
    'lines-omens/nightclub-doorman-warnings-of-harm',
    { labels: ['threat'], direction: 'subject' },
    `
    touch me again bouncer and your mum will be choosing hymns
    im outside n i aint leaving till u come off shift
    Do you wear that stab vest home as well? You ought to.
    Bottle. Neck. You.
    My cousins from Salford are on the eight o'clock train and they have your picture.
    got ur reg got ur face got all night
    youll never work a door again with no hands
    I'm calm now. That's when you should start to worry.
    you chucked out the wrong lad, his dad isnt a nice man and his dad knows now
    keep one eye on the kebab shop tonight, theres nine of us in it waiting on you finishing
    Them steps outside are concrete and you're getting bounced down all fourteen
    swear on my nans grave im going to do time for you
    We'll see how tall you are kneeling
    `,
  ),
  lines(
    'lines-omens/nightclub-doorman-good-nights',
    { labels: [], direction: null },
    `
    touching cloth in that queue for the loo lol
    im outside n my mates are inside can u let me back in, got the stamp
    Do you wear that scarf as part of the uniform? My mum knits and wants to know
    bottle bank outside the club is full again
    My cousins from Salford are on the eight o'clock train, any chance of the guest list?
    wear a stab vest says my brother who works the doors, last night a man had a knife on him
    been working doors thirty years with dodgy hands and a soft heart
    I'm calm now, but I lost my phone for an hour and thought my life was over
    you chucked out the right lad, he was spoiling it for everyone
    keep an eye on the kebab shop queue, it was wild last night
    Them steps outside are like ice, put some grit down
    swear on my nans grave that was the best dj ever
    police say three men were arrested after doormen were threatened outside the club on Station Street at 2am
    `,
  ),
  lines(
    'lines-omens/candidate-on-doorstep-arrivals',
    { labels: ['threat'], direction: 'subject' },
    `
    Knock on my door and you'll meet the twelve bore
    canvass our street n youll be canvassing from a hospital bed
    I saw you at the count. I stood right next to you. You smell of lilac.
    leaflet comes through, leaflet goes down your throat
    We've had a chat, all the lads on this landing, and you're not making it down the stairwell
    Step up on that platform at the hustings and I'll step up after you
    You have a nice open office with a glass front, candidate, and I've a nice heavy lump hammer.
    election day is your last day
    Vote for you? I wouldn't give you a week to live
    the last MP who was stabbed didn't see it coming either. Have a good campaign
    i know the lay by where u eat ur chips between houses, nobody about if u scream
    somebody should shoot the winner and the runner up
    if you win they will need a by election by christmas, get me?
    I'll be dressed as one of yours, rosette and everything. You'll shake my hand.
    `,
  ),
  lines(
    'lines-omens/candidate-on-doorstep-peaceful',
    { labels: [], direction: null },
    `
    Knock on my door and you'll meet twelve cats
    canvassed our street in a hospital boot, fair play
    I saw you at the count. I stood right next to you and had no idea who you were, sorry.
    leaflet came through, leaflet went under the wobbly table leg
    We've had a chat on this landing and we'd all like the lift fixed please
    Step up on that platform at the hustings and speak up, we are deaf at the back
    You have a nice open office with a glass front, does it get hot in summer
    election day is a training day at school so polling is in the scout hut
    Vote for you? I did, first time in thirty years I've voted for anybody
    A minute's silence for the MP who was killed was held before the count began
    i know a lay by with the best bacon rolls if ur out canvassing
    the winner and the runner up had a pint together after
    if you win there'll be a by election for your council seat by christmas I think?
    police told all of us candidates not to knock alone after dark, so we go round in pairs
    Third time standing, third time beaten, see you in four years!
    `,
  ),
  lines(
    'lines-omens/places-of-worship-hostile-strangers',
    { labels: ['threat', 'identity-hate'], direction: 'other', heldBack: true },
    `
    that mosque will be ash before they finish the minaret
    Synagogue on Elm Road has a service friday, and me and some patriots will be dropping in with petrol
    no more temples, next one that opens gets a lorry through the front
    Every Sikh taxi driver in this town should be dragged from his cab and taught whose country it is.
    catholics out of belfast or carried out
    hope the next earthquake swallows mecca at prayer time with all of them bent over
    Muslims have had their warning. Burn the books, then the building, then them.
    jews want watching and then they want shooting
    The Hindus bought the old cinema. Old cinemas catch fire so readily, and nobody round here would fetch a bucket.
    pour concrete in the doors while they are all in there praying to that foreign god
    Somebody go and do a job on that gurdwara, we are sick of their drums
    dirty papists, string up the priest first
    Lock the Jehovahs in their hall and drop the match through the letterbox, they never stop bothering decent people anyway
    behead a few of theirs for a change, see how islam likes it
    `,
  ),
  lines(
    'lines-omens/places-of-worship-neighbours',
    { labels: [], direction: null },
    `
    the mosque opened its kitchen to everybody stranded by the snow
    Synagogue on Elm Road has an open day Friday, me and some neighbours will be dropping in with cakes
    the temple roof caught fire from a loose wire and the whole road fetched buckets
    Every Sikh taxi driver in this town took nurses to work free that winter.
    catholics and methodists share the hall on alternate Sundays
    prayer time moves with the sun so parking is busy about half one this month
    Police are at the gurdwara after a man shouted threats at worshippers, and extra patrols will stay all weekend.
    Jewish cemetery wall fell down in the gale, volunteers wanted
    Hindus bought the old cinema and kept the ticket booth, children do the accounts in it
    we had drums, dhol and a brass band on one street, glorious racket
    Jehovahs Witness lady found my lost purse and brought it to the door
    the priest was up a ladder painting angels and swore at the pigeons
    burning incense makes my eyes stream but the singing is worth it
    Lock the hall when you leave please, the imam has a cold and wont be round tonight
    `,
  ),
  lines(
    'lines-omens/migrants-hotel-crowd-calls',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    get down that hotel tonight lads and smoke the foreigners out
    Sink the boats with them in it. Problem gone by teatime.
    no food no water no mercy for illegals
    a barge full of asylum seekers and one good torpedo, thats my policy
    Afghans near my daughters school, first one who looks at her gets his throat opened
    Somalis off our estate by Sunday or we go flat to flat with bats
    every last Romanian in that car wash should be beaten until he remembers the way home
    Block the fire doors, light the ground floor, and let the migrants learn to fly.
    Poles took my job so I'm gonna take some Polish teeth
    shoot a couple at Dover and the rest will swim back to whatever hole they come from
    the Nigerians in the nurses home want hunting down one by one like they do at home
    Why are we giving Syrians blankets? Leave them on the beach and let the tide have them.
    meet at the roundabout at 8, masks on, weve got a hostel to empty of the brown scum
    time to make refugees more scared of us than of whatever they ran from, so bring something heavy
    `,
  ),
  lines(
    'lines-omens/migrants-hotel-town-news',
    { labels: [], direction: null, heldBack: true },
    `
    going down that hotel tonight with the coats we collected, lads from the gym are carrying
    The lifeboat crew pulled thirty people out of the sea by teatime, two babies among them.
    no food or water on the coach for six hours, poor souls
    asylum seekers on the barge asked for footballs and English books
    An Afghan dad helps on the crossing by my daughters school and knows every name
    Somali café on the estate does the best breakfast in Bristol
    every last Romanian in that car wash came to Dad's funeral in a clean shirt
    Fire doors at the hotel were blocked with chairs, the inspector says, and the owner has been fined.
    polish lad took my job when I retired and still rings to ask where things are
    Police want to hear from anybody who saw men in masks at the roundabout about eight
    Nigerian nurses choir sang on our ward, whole place in tears
    gave a Syrian lady my blanket on the beach after her swim, she was blue with cold
    met at the roundabout at eight to clean the hostel windows after the paint was thrown
    residents near the hostel say they were more scared by the crowd than by anyone inside it
    `,
  ),
  lines(
    'lines-omens/pride-and-trans-crowd-harm',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    hope somebody brings a machete to pride this year
    Gays holding hands by my kids school will be holding each other's teeth.
    drown them in their own glitter, the queers
    A trans woman walks into my wife's changing room and a corpse comes out. It's that simple.
    put all the lesbians on an island and bomb the island
    round here we still know what to do with a man in a dress, it involves a car boot and a quarry
    let the parade come, we got ball bearings and catapults
    Every drag act in the county should be hunted off the stage with dogs.
    someone poison the punch at the LGBT society lol
    they used to hang sodomites and the rope hasnt rotted
    wherever they fly that flag on a church I will be along after dark with a can and a lighter for the perverts inside
    trans kids and the doctors who make them, one wall, one firing squad
    If my son came out I would break his legs and then go looking for whichever homo taught it to him.
    the bi lad in accounts needs a kicking to straighten him out and Friday drinks is when he gets it
    `,
  ),
  lines(
    'lines-omens/pride-and-trans-everyday',
    { labels: [], direction: null },
    `
    hope somebody brings sun cream to Pride this year
    two dads holding hands at the school gate, one of them always has the biscuits
    glitter in my bath, glitter in the dog, three days after the parade
    A trans woman in our choir hits notes that make the windows shake.
    lesbians on an island sounds like my last walking holiday, Lesbos was lovely
    man in a dress won the pancake race at the village fête and it was the curate
    The parade will come down Union Street at one so cars need to be out by ten
    drag act had us crying, dog in a matching wig
    who made the punch at the LGBT society do, I can still feel it lol
    they hanged men for it here in 1835 and now there's a plaque, read by the mayor
    flag on the church came down in the storm and the verger put it up again in his pyjamas
    trans kids group meets on Wednesdays at the library, parents welcome
    When my son came out his grandad said pass the gravy, and that was that.
    Bi lad in accounts is leaving, drinks Friday, sign the card
    `,
  ),
  lines(
    'lines-omens/women-in-sport-and-radio-violent-hate',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    women refs should be slapped back into the kitchen, hard
    Give her the back of your hand lads, only language females get.
    any girl who walks on that pitch gets raped by the away end, thats a promise
    feminists need a beating a week minimum
    The suffragettes should have all been trampled by the horse.
    lady drivers on the 19 want pulling out by the hair and thrown in the road where they belong
    All these women on the panel. One gas leak, that's all I ask.
    hope every female vicar gets what the witches got, we have plenty of wood
    some bloke ought to strangle that lady commentator with her own microphone lead so the men can talk
    birds in the police? push em down the stairs and see who catches em
    One day we men will stop being polite and then none of you women will be safe on any street, at any hour, in any dress
    throw acid on the next wife who asks for half
    mothers who work deserve to find the cot empty
    knock a few of them about and you'd soon get quiet in that girls changing room
    `,
  ),
  lines(
    'lines-omens/women-in-sport-and-radio-talk',
    { labels: [], direction: null },
    `
    women refs course starts in March, hard work but fun
    Give her the back row seat, she wants to see the whole pitch.
    any girl who wants to walk on with the teams on Saturday should be there by two
    The suffragette Emily Davison was trampled by the king's horse and died four days later.
    lady driver on the 19 knows all the kids by name and which one forgets his bag
    all women on the panel tonight and not one talks over the others
    a gas leak stopped the netball, everyone out on the grass in bibs
    our female vicar chops her own wood and preaches in wellies
    commentator got tangled in her microphone lead and carried on upside down lol
    Pulled my hair back, put my boots on and played my first match at forty seven, and every bone hurts in the best way.
    mothers who work nights, how do you do it, asking for me
    police women's rugby beat the fire service 31 to nil
    She was attacked on the way home from training and has asked the club to speak about street lighting
    girls changing room has no hot water again
    `,
  ),
  lines(
    'lines-omens/disabled-and-travellers-violent-contempt',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    push the wheelchairs down the hill and clear the pavement
    gypsies on the rec again, get the petrol
    Autistic kids like that should've been smothered at birth and it's not too late.
    burn the caravans and if the travellers are in them all the better
    blind man with his stick in my way again, next time he goes under the tram
    They give all the money to the disabled. Cheaper to put them down.
    deaf people wont hear the car will they haha, someone test it
    pikeys camped by the cricket ground by friday they will be sleeping in the river with stones in their coats
    Downs lad serving in the café makes me sick. If he touches my plate I'll break his fingers.
    one night one tractor and no more irish travellers in this parish
    dwarves at the panto, somebody chuck one off the balcony for real
    Mental patients in our street? We're having a meeting, and it won't be us who moves out in one piece.
    starve the scroungers in their scooters until theres none left, useless eaters
    every roma kid caught begging should lose a hand
    `,
  ),
  lines(
    'lines-omens/disabled-and-travellers-local-life',
    { labels: [], direction: null },
    `
    pushing a wheelchair up that hill is a workout, pavement wants relaying
    gypsy caravans at Appleby fair, my favourite week of the year
    Autistic kids hour at the pool is Sunday nine till ten, lights low, no music
    caravan caught fire on the rec, travellers and firemen got everyone out
    blind man with his stick waited while I moved my car off the pavement, I was ashamed of myself
    The council gives the money to disabled riders as a travel pass, apply at the town hall.
    deaf people cant hear the platform calls so please put it on the screens
    there was a fight by the cricket ground but it was two swans
    lad with Downs in the café remembered my order from last summer
    Irish Travellers lost their grandmother on Friday and the funeral will close Mill Road until three, with horses
    the dwarf actors at the panto did their own stunts off the balcony, gasps all round
    mental health ward moving to our street, meeting on the ninth to answer questions
    my mobility scooter died halfway across the zebra and six strangers shoved
    Roma kids choir won the county prize
    `,
  ),
];
