import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Urging somebody to harm themselves, beside everyday advice, orders and regrets. */
export const linesRemedies2: readonly Family[] = [
  lines(
    'lines-remedies/tv-cook-recipe-moans',
    { labels: ['criticism'], direction: null },
    `
    learn to make a trifle before you put one on telly
    leave the custard alone for heavens sake
    That recipe says forty minutes and it was raw in the middle. Test it before you print it.
    cut the chat and show us the pan
    please just stop putting chilli in everything
    You told people to fast for three days with no mention of seeing a doctor. Take that segment down, somebody could get hurt.
    whoever edits this should slow down a bit, couldnt see what went in
    throw that sauce away and start over
    turn the music off, we cant hear the recipe
    sharpen your knife!! painful watching you saw through that loaf
    have you considered cooking something that costs less than twenty quid
    drop the diet series, it is harmful nonsense and you were asked not to run it
    skip the holiday clips, we tuned in for the food
    `,
  ),
  lines(
    'lines-remedies/councillor-planning-nobody-would-miss-you',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    nobody would miss you
    who would even come looking if you went in the canal tonight
    Genuinely curious what keeps you going. I would of packed it in years ago with a life like yours, and I mean life not politics.
    there is a way out for people like you and it starts at the top of the multi storey
    hope you dont make it to morning, and by your own hand too
    your wife would be relieved. your children would be relieved. the ward would be relieved. be brave for once
    time for the big sleep cllr 😴⚰️
    If I had your face and your record I'd have done it already, so what's the hold up?
    ask yourself who needs you. exactly. so go
    lie on the track
    You've built nothing and fixed nothing. Perhaps being dead would suit you, give it a go this week.
    drown yourself in one of our potholes
    you should of been brave enough to finish it the first time
    `,
  ),
  lines(
    'lines-remedies/councillor-town-tips-and-signs',
    { labels: [], direction: null, heldBack: true },
    `
    whos got a spare ladder, nobody round our way has one
    look both ways at the level crossing, barrier is stuck up again
    park at the top of the multi storey, always space
    go along the canal then over the little footbridge, dont take the path by the weir its flooded
    if the dog goes in the water dont jump in after it, ring for help and throw something that floats
    Nobody will notice if you paint the back of the fence a different colour, so save yourself the trouble.
    finish the first coat, let it dry, then have a brew
    stay off the track kids, trains dont stop
    what keeps me going is tea and the thought of my own bed
    anyone coming to look for conkers saturday? starts at the park gate
    My uncle Ted passed in the night, at home, with all of us round him. The allotment will not be the same. If you knew him come for a drink at the club.
    hold the ladder for me, dont let go, i mean it
    our cat went missing tuesday, please check sheds and garages
    be brave and ask the neighbour, worst he can say is no
    give the bowls club a go this week, first one free
    `,
  ),
  lines(
    'lines-remedies/councillor-planning-get-it-fixed',
    { labels: ['criticism'], direction: null },
    `
    fill the potholes before somebody drowns in one
    Mill Lane crossing has had no barrier since May. Who needs to be hurt before you ring the railway?
    do your job or stand down
    you approved it, you live with the traffic
    Nothing built, nothing fixed, nothing answered. Try turning up to the ward surgery this week, it would make a change.
    call off the demolition and go back to the residents
    hand back the allowance rise
    have a day off from ribbon cutting and read the flood report
    stop dumping the bins contract on parishes
    be brave for once and vote against your own group
    please end the meeting at a sensible time, carers had to leave before item nine
    withdraw the plan. its dead. everybody hates it
    go and stand at that junction at half eight with a pushchair, then tell us its fine
    `,
  ),
  lines(
    'lines-remedies/third-person-poster-encouraged',
    { labels: ['self-harm-encouragement'], direction: 'other' },
    `
    that presenter should do himself in
    The striker's agent ought to take a long drop off a short pier and I'd happily hold his coat. Kill yourself fella.
    if that vicar had any shame he would be hanging from his own bell rope by sunday
    tell the lad to jump!! jump jump jump
    Anybody who works for that paper should go home and slit their wrists.
    dont talk her down officers let her drop
    she keeps saying she cant cope so why is everybody stopping her, let her crack on and die
    these activists should set themselves on fire next 🔥
    Hope your brother reads this. Tell him from me the world is full and he should make some room.
    every last traffic warden wants to walk out in front of a lorry tbh
    get him to starve himself properly, none of this two day rubbish
    your mate in the video should take the easy way out, do it
    `,
  ),
  lines(
    'lines-remedies/third-person-everyday-advice',
    { labels: [], direction: null },
    `
    someone hand her a cuppa
    tell the lad to jump when the rope comes round, not before
    he should see a dentist with that
    she ought to take the easy way round, that hill is murder
    The officers talked him down in the end and everybody on the bridge clapped. Hope he gets the help he needs.
    let her crack on, shes got till friday
    tell him from me to make some room in the van for the drum kit
    my brother says hes dying to see you all, get the kettle on
    take the long drop slide at the pool its brilliant
    the vicar rang the bell rope so hard on sunday he left the floor 😂
    get him to eat something first, he's no use to anybody hungry
    tell your mate to set the video to record, the panel show is on at nine
    anybody whos cold, walk out to the front of the church, there is soup
    She should try swimming. It got my knee working again and she'd enjoy the company.
    he keeps saying he cant cope with spice and then orders the vindaloo lol
    `,
  ),
  lines(
    'lines-remedies/third-person-official-should-act',
    { labels: ['criticism'], direction: null },
    `
    he should go. simple as
    that presenter ought to correct the record tonight
    The whole board should walk out the door and let the nurses choose a new one.
    tell the minister to get off the fence
    she should hand the report over or step aside
    whoever runs that paper needs to take the story down and say sorry to his mum
    these activists should set up somewhere that doesnt block an ambulance
    make the chief exec stand in that queue
    somebody talk the governors out of this please
    if that panel had any shame they would publish the minutes by sunday
    The agent should have kept quiet. He has made it worse for the lad and ought to step back.
    get the traffic wardens to do the school road instead of the empty car park
    they want to stop and think, a child could have died on that ride
    `,
  ),
  lines(
    'lines-remedies/scientist-vaccine-off-yourself',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    off yourself prof
    inject yourself with the whole fridge and be done
    You frightened my mother with your numbers. Count backwards from ten and then stop your own heart.
    be a good scientist and run the experiment: what happens to the world without you? my guess is it improves
    yo go play in traffic nerd
    uninstall life bro
    commit sudoku 😂😂 you know what i mean, do it
    As an American I just wanna say please go ahead and eat a bullet, professor.
    hope the guilt gets so heavy you hang
    the climate would thank you for stopping your own emissions, all of them, breathing included. go on, lead by example
    neck yourself you absolute lab rat
    take a bath with the toaster
    `,
  ),
  lines(
    'lines-remedies/scientist-lab-and-home-instructions',
    { labels: [], direction: null },
    `
    count backwards from ten and breathe out on one
    run the experiment twice and write down what you see
    uninstall the app, restart, install it again
    go play outside, its twenty five degrees
    unplug the toaster before you poke a fork in it please
    As an American I just wanna say y'all need to try iced tea, go ahead, live a little.
    take a bath, light a candle, ignore your email
    keep it in the fridge, dont freeze it, use by friday
    do the sudoku first then the crossword, thats the rule in our house
    bite the bullet and ring them, youll feel better after
    Learn to code they said. So at sixty three I did, and my first program tells me when to water the tomatoes.
    stop, look at the numbers again, one of them is upside down
    roll your sleeve up, look at the poster, done before you know it
    my neck is killing me after that chair, try putting a cushion behind it
    stay off it for two days, ice it, then gentle stretches
    `,
  ),
  lines(
    'lines-remedies/scientist-asked-to-publish',
    { labels: ['criticism'], direction: null },
    `
    publish the data prof
    come off the telly and answer the letter in the journal
    You frightened a lot of old people with that graph. Take it down or put the error bars on.
    stop guessing and run the trial
    go back and count again, the numbers do not add up
    please just say you dont know when you dont know
    have you tried reading the replies from people who work on wards
    the university should end that sponsorship, its killing trust
    lead by example and stop flying to six conferences a year
    Please think before you tell people to come off their tablets. Someone might do it and be very ill.
    drop the jargon mate, talk english
    hand the model over to somebody independent
    retract it. you know you should
    `,
  ),
  lines(
    'lines-remedies/charity-worker-low-mood-goaded',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    cry about it then kill yourself
    if youre so sad why are you still here 🙄 window is right there
    You posted about feeling low last night and all I thought was, finally. Please follow through.
    attention seeker. if you meant it youd be dead by now. prove it
    dont ring the helpline, they have better people to talk to. just get on with it
    giving up is the first good idea youve had
    wish youd stop whining and actually do it
    Nobody is coming to save you, sweetheart, and nobody should. Let go.
    your depression is right about you, listen to it
    I hear the charity has a good funeral plan. Use it before Christmas, will you.
    `,
  ),
  lines(
    'lines-remedies/low-mood-please-stay',
    { labels: ['support'], direction: null, heldBack: true },
    `
    please stay. please
    cry as much as you want and then ring someone, any hour
    You posted about feeling low last night and I have been thinking of you since. Are you with anybody? Please dont sit on your own with it.
    dont listen to it, depression tells lies
    ring the helpline, they will talk as long as you like
    step away from the window love, put the kettle on, message me
    dont do it mate. i was there two years ago and im so glad i didnt
    If you are thinking of ending your life, call 999 or go to A and E. You are not wasting anyone's time.
    give your tablets to your sister to look after tonight x
    hang on in there, one hour then the next one
    i would miss you. loads
    let go of the guilt pal, none of it was your fault
    Nobody expects you to be back at work. Sleep, eat something, let your mum in when she knocks.
    it gets lighter, honest, dont give up on it yet
    are you safe right now? tell us where you are and someone will come
    `,
  ),
  lines(
    'lines-remedies/telling-of-own-past-illness',
    { labels: [], direction: null },
    `
    ten years today since i tried to end my life. had toast this morning with my kids
    I stopped eating at fifteen. Took me until thirty to enjoy a pudding.
    used to cut myself, dont anymore, ask me anything
    lost my dad to suicide in march and still go to text him about the cricket
    I took pills in 2009 and a nurse called Jean sat with me all night. I think about Jean a lot.
    some days i still want to disappear but i get up and feed the dog
    was in hospital in the spring with my head, home now, garden helps
    my brother died by suicide. please talk to your brothers
    told my gp i didnt want to be alive and she didnt even blink, just pulled her chair round
    Jumped at the chance to speak to the sixth form about my breakdown. Half of them stayed behind afterwards.
    the voice still tells me to do things, i just dont do them
    group tonight in the church hall for anyone bereaved by suicide, seven till nine, bring yourself thats all
    had a wobble, rang my sponsor, went to bed, woke up. thats a win
    Our leaflet on self harm for parents is out today: stay calm, listen, lock medicines away, ask straight out.
    `,
  ),
  lines(
    'lines-remedies/quoted-told-to-die-reports',
    { labels: [], direction: 'quoted' },
    `
    someone just told me to kill myself because of a bin collection tweet
    got a letter saying do us a favour and jump. handed it to police
    My daughter is fourteen and a girl in her year sent her kys every night for a month. The school did nothing until we printed them out.
    reported him for telling her to take pills, account gone by teatime
    this week alone: hang yourself, drink bleach, nobody would miss you. i run a library
    he shouted top yourself at the lineswoman and got a three year ban, good
    Telling somebody who is ill to end it is not banter, it is vile, and the club has passed the names on.
    to whoever wrote go and die on my post about the donkey sanctuary, i hope your day gets better
    they wrote i should be dead in the comments of a hymn
    the man who told the councillor to drown herself was fined at the magistrates today
    A stranger wrote that my wife ought to finish the job. She is a nurse and had just come off nights.
    teacher told us if you see kys in a chat screenshot it and show a grown up
    never say just do it to someone who says they want to die, not even as a joke
    `,
  ),
  lines(
    'lines-remedies/office-wit-and-hint-emoji',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    🪢🌳 for you
    see that cliff? 👉🏔️ off you pop
    k y s
    k!ll urs3lf
    you + train track = happy town
    your move: 🔪🛁
    roses are red violets are blue, theres a noose in the shed and its waiting for you
    Just a thought for the suggestion box: have you ever tried not existing? Very low effort, and everyone in the comments would benefit.
    someone needs a one way ticket to the bottom of the reservoir, thats you hun
    do a flip 😂 off the roof
    tick tock. time u were off. and not to bed
    press F for you already, hurry up so we can mean it
    two words: gas, oven. bye 👋
    `,
  ),
  lines(
    'lines-remedies/office-wit-and-emoji-plain',
    { labels: [], direction: null },
    `
    🛌 night night, up at five
    💊 dont forget your antihistamine, pollen is mad today
    see that hill? 👉🏔️ thats where the pub is
    off you pop then, have a lovely holiday 👋
    do a flip 😂 go on off the low board, i will film it
    roses are red violets are blue, theres cake in the kitchen and some is for you
    tick tock, time you were in bed young man
    press F5 and hurry up the queue is moving
    For the suggestion box: have you ever tried not booking a meeting at half four on a Friday? Everyone would benefit.
    one way ticket to Whitby please, might never come back lol
    dont forget to turn the gas off under the potatoes
    delete this before the boss sees it 🙈
    mow round the tree 🌳 and mind the washing line
    its in the shed, behind the rope, next to the reservoir of old paint tins
    `,
  ),
  lines(
    'lines-remedies/absence-and-regrets',
    { labels: ['support'], direction: null },
    `
    can't make it tonight but hope it goes well
    sorry to miss the meeting, im with you all the way
    Wish I could be there on Saturday. Save me a seat next time and give the choir my love.
    gutted i wont be at the match, shout loud for me ref
    cant come in, tested positive, you lot will smash it
    thinking of you at the funeral tomorrow, sorry we are too far away
    So sorry for your loss. Your dad taught me to swim and I never sank once after.
    dont worry about replying, just look after yourselves
    go careful on the roads home after the vigil all
    Have to leave before the end, but thank you councillor for staying behind to answer every one of us.
    not there in person, there in spirit, knock em dead
    rest in peace marjorie, best lollipop lady this town ever had x
    take all the time you need, we will cover your shifts
    `,
  ),
];
