import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary and kind words that a word-matcher could take for danger; held back, to choose by. */
export const linesKindly2: readonly Family[] = [
  lines(
    'lines-kindly/look-after-yourself',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Take care of yourself, doctor
    look after yourself and the children
    Get some sleep, you've earned it
    go home and rest the emails will keep till monday
    Time to stop for a cuppa, I'd say ☕
    please switch your phone off and put your feet up
    You can't pour from an empty jug, so have a lie-in
    Mind how you go on those roads tonight
    eat something warm and get to bed thats an order from the parents
    Be gentle with yourself this week, {name}
    Do nothing tomorrow. Absolutely nothing. Doctor's orders, for the doctor!
    have a bath a biscuit and an early night love
    Take all the time off you need, the ward will manage
    no one could carry all that alone let others share it
    Wrap up warm on the picket line, won't you
    its ok to quit for the day you know put the kettle on
    You look done in. Bless you, have a holiday.
    Give yourself a break, you've been running the place for three weeks
    Log off, walk the dog, forget us till Tuesday 🐕
    sleep tight miss see you after half term
    Stop worrying about us and look to your own health, councillor
    hope you and the little ones are keeping well in all this
    Ignore that lot and go and have your tea
    Rest up, there'll be casework enough when you're back
    you never stop!! please do, just for a weekend
    Lie down before you fall down, as my gran used to say
    Put yourself first for once, nurse
    hope the operation goes well and you sleep right through it
    Let the deputy take over and you take a blanket
    end the day with something nice a film or a big pudding
    Leave the marking, go to the beach, we parents won't tell
    Save some energy for yourself, you've given us plenty
    Kill the Wi-Fi and read a book, you deserve the peace
    mind that back of yours we need you lifting trophies not patients
    drink your water take your vitamins keep being brilliant
    Rest easy tonight knowing you saved my dad
    `,
  ),
  lines(
    'lines-kindly/please-stay',
    { labels: ['support'], direction: null, heldBack: true },
    `
    we would miss you something rotten
    Don't go, the school needs you
    Please stay, there's nobody else who listens
    you matter to more people than you know
    dont give up not over one bad by-election
    So glad you are here, {name}
    Life is hard but you make ours easier
    hang in there nurse springs coming 🌷
    I'm alive because of you and I think of it daily
    Whatever they write, {town} would be poorer without you
    stick around, we've only just got you
    Nobody would be better off if you left, least of all us
    if today feels unbearable ring someone ring me ring anyone
    You are not a burden, you're the reason my mum laughs again
    Stay with us. Things do get lighter.
    one day at a time mate were right behind you
    Do not let them drive you out, we voted for you
    It's been a dreadful year and you're still standing. Bravo.
    Wanted to end it once myself; so grateful I rang the Samaritans
    keep breathing keep going youve people who love you
    Your speech on suicide prevention had my brother asking for help
    We can't lose you as well, so have that rest and come back
    You talked me down on the worst night I ever had. Thanks.
    hold on love it passes i promise it does
    Don't you dare resign, I've just learnt to spell your name
    theres a place for you at our table always
    no need to be strong every day we like you wobbly too
    That darkness you wrote about, I know it, and you're not alone
    My son is here today because you picked up the phone
    didnt want to wake up in march and now i do thanks doctor
    Hang on to the good letters, bin the rest
    Please don't hurt over those headlines, no one here believes them
    you belong here and dont let anybody say different
    We need more of you, not fewer
    honestly whod read the register with all the voices if you left
    Chin up and shoulders back, the whole staffroom's rooting for you
    I hope you see 100, and still heckle the council
    `,
  ),
  lines(
    'lines-kindly/end-of-term-jokes',
    { labels: [], direction: null, heldBack: true },
    `
    End of term at last, sir, what are we watching?
    shall we end it with a song or the raffle
    Jump in, the water's lovely, said the swimming teacher, lying
    drop everything and come to the fete theres a llama
    Do us a favour and bring biscuits to the meeting
    I'm dying of laughter at the minutes from last month 😂
    my phones dead so message my wife instead
    Retired at last. They'll find me in the shed.
    finish off that slice yourself its the only one left
    no one would know if we had a second pudding
    Is it the last assembly on Friday or have I lost track?
    Reception class may now go and jump in the puddles
    the printers dead the kettles dead and im not far behind lol
    Cutting the cake at four, somebody fetch a knife
    You'll be hanging the bunting again this year, I take it?
    Just do it, buy the ridiculous hat
    Ending on a high: the caretaker on the trombone
    can someone hang these coats up before the governors arrive
    What's your poison, councillor, mild or bitter?
    this heat will be the death of my tomatoes
    your goldfish is fine it was only sleeping
    We all have to go some time, and the last bus is ten forty
    When's your leaving do, and is there a buffet?
    shoot me an email when the rotas out
    The rope goes round the maypole, not the vicar
    are you killing off the detective in book six or what
    That quiz finished me off, question nine especially
    chairs need to go back at the end or maureen will have a fit
    My knitting circle would kill for a stall that near the tea urn
    over the edge of the sandpit with you then said every dad
    I've called time on my allotment, the slugs have it now
    nearly choked on a crisp when the mayor did the floss
    A long walk would help, you said, so I've booked the Pennine Way
    Nobody's leaving till this trifle is gone
    Which is the final night of the panto, Saturday or Sunday?
    it's curtains for us, the new ones come Tuesday, floral
    The choir's finishing with Jerusalem, like it or lump it
    kicked the bucket over mopping the hall soaked my socks
    `,
  ),
  lines(
    'lines-kindly/pills-and-prescriptions',
    { labels: [], direction: null, heldBack: true },
    `
    Do I take the pills before food or after, doctor?
    has my prescription gone to the chemist on the square
    how many paracetamol can my mother safely have with her other tablets
    Missed last night's dose, should I double up or carry on as normal?
    what happens if i stop the steroids do i cut down slowly
    Medicine review's due, can it be done by telephone?
    These sleeping tablets leave me groggy till lunch
    The blister packs are the wrong strength, five not ten
    Are the pink ones for blood pressure or for the dog?
    left my inhaler on the train can reception sort a spare
    is it alright to have a sherry with antibiotics
    My repeat's been stuck since the bank holiday
    could you ask if they do it as a liquid he cant swallow capsules
    Old tablets go back to the pharmacy, don't they, not down the loo?
    nurse said one a day and the box says two, which wins
    I've come off the antidepressants, as we agreed, and I'm doing fine
    Needle phobia here, is there a nasal one?
    how long before the painkillers work after having a wisdom tooth out
    Can you overdo vitamin D? Asking as a man with three bottles
    Self-harm training for staff is on the 4th, is that right?
    The bleeding stopped after the plaster, so do I still need stitches?
    who signs for controlled drugs on the night shift now
    I cut myself slicing bread, is my tetanus up to date?
    my dad keeps hiding his pills in the plant pot 🪴
    which leaflet has the crisis line number the green one
    Calpol at four, then again at eight, have I got it right?
    swallowed a cherry stone am i all right
    Pharmacy shuts at half five so I've sent my neighbour
    The mental health nurse, is she on Tuesdays or Wednesdays?
    Can I drive on this new medicine, it says drowsy
    Blood thinners and kale, there's a problem there, I gather
    what dose of antihistamine for a big lad of twelve
    Ran out of insulin needles, what's the quickest way to get some?
    Are the waiting times for counselling still eighteen weeks?
    `,
  ),
  lines(
    'lines-kindly/bridges-trains-cliffs',
    { labels: [], direction: null, heldBack: true },
    `
    We're walking over the Humber Bridge on Sunday for the hospice
    lovely cliff walk at Whitby, you can see seals
    is the path along the edge open or did it fall in the sea
    Jumped on the first train to {town} with my flask
    Year 6 are going up the tower, so flat shoes please
    you get a cracking view from the top of the car park
    I stood on the bridge for an hour and saw one kingfisher
    Did your lot do the abseil down the town hall yet?
    Mum wants to do a skydive for her eightieth, any medical objection?
    off to beachy head with the ramblers packed lunch and a brolly
    Sponsored jump off the pier, who's in? Water's nine degrees
    the railway line behind us is being electrified in may
    whats the safest way down to the beach with a pram
    Dad used to drive trains over the Forth Bridge
    Took the cable car up, came down on our backsides
    my class made bridges out of spaghetti mine held a brick
    Is there a lifeguard at the deep end on school days?
    Missed the train by a whisker, jumping on the next one
    whens the footbridge at {town} station getting its lift
    rivers high this morning so we fished from the wall
    Cliff railway's closed till Easter, we had to use the steps
    Do dogs need leads on the coastal path?
    going wild swimming in the lake at dawn, mad or what
    Has anyone told the council the bridge railings are loose?
    The tunnel's shut so take the ferry
    our guides did the gorge walk and loved the plunge pool
    i like a train window me nothing to do but look
    High ropes on Thursday, permission slips to {name} please
    Which viaduct was it in the film, the steam train one?
    stepped off at the wrong platform and ended up in crewe
    You can see your surgery from the top of the ferris wheel 🎡
    The balcony seats are steep, so stairs or lift for my aunt?
    `,
  ),
  lines(
    'lines-kindly/condolences-and-cheer',
    { labels: ['support'], direction: null, heldBack: true },
    `
    so sorry to hear about your father he was a gentleman
    nobody does it better sir
    Thoughts with you all after losing {name}
    May your dear mum rest in peace 🕊️
    You'd never know it was your first night on, smashing performance
    We lit a candle for your brother at evensong
    rip to your lovely old dog he was a fixture at the surgery
    condolences from the allotment society her sweet peas were legendary
    Happy retirement, you've served your sentence with honour
    enjoy your last day monday youve been a diamond
    To die for, that lemon drizzle, thank your wife
    Killed it at the debate last night, well played
    I nearly died laughing at your speech, do another
    Gone but never forgotten, your grandad taught half this town
    drop dead gorgeous garden councillor well deserved rosette
    you knocked em dead in the school play miss
    Deepest sympathy from the bowls club, we'll keep his chair
    Break a leg at the conference!
    Not a dry eye at the funeral, you spoke so well
    go on jump at it youd make a cracking head teacher
    Grief's a long road, and there's company on it whenever you want
    No pain like it. Holding your hand from down the street.
    what a way to go out top of the league ta for everything
    You slayed at karaoke, doctor, and I've got the video
    sorry for your loss pet call if you want the shopping doing
    farewell mr {name} physics will never be as much fun
    Goodbye and good luck, the staffroom toaster will pine for you
    She went peacefully thanks to you and the night team
    That baby is a miracle and you're why she made it
    hope the last chapter of your career is the daftest yet
    Bless him, ninety-six and still cheating at dominoes. We loved him.
    dead proud of you as they say in our house
    Final whistle, final term, and still the best coach in the county
    You gave my wife a good death at home. I can't repay that.
    cheers for stopping to help when I came off my bike
    seventy today and dancing like a man of sixty-nine many happy returns
    Your nan would be over the moon today
    Keep on living, laughing and annoying the planning committee
    well be lost without you at the crossing enjoy spain
    Hanging your photo in the hall next to the founders, fitting I think
    `,
  ),
  lines(
    'lines-kindly/a-wet-tuesday',
    { labels: [], direction: null, heldBack: true },
    `
    The world hasn't ended, it's just the boiler
    nothing left to live for now bake offs finished haha
    Is there any point coming in for the last lesson, it's only videos?
    I give up, how do you fold a fitted sheet
    goodbye cruel diet hello pork pie
    Please don't leave the gate open, the goats get out
    cant go on like this we need a bigger freezer
    Just end the meeting at nine for once, chair
    Are you leaving at Easter or staying on to July?
    `,
  ),
];
