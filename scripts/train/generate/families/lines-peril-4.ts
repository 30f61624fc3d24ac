import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain hurried threats in every person, tense and dialect, coded ones, trials and ropes, against plain talk with the same verbs. */
export const linesPeril4: readonly Family[] = [
  lines(
    'lines-peril/plain-verbs-future',
    { labels: ['threat'], direction: 'subject' },
    `
    I'm going to hurt you
    i will kill you
    gonna find you and batter you
    we'll do you in
    ill smash ur face in
    I'll throttle you with my own hands
    you're getting done over
    I'm gonna strangle her
    ima beat u black n blue
    gonna have you off the end of that pier
    we are going to murder him
    I shall see to it that you are harmed
    i'll break both ur legs
    I'm coming to finish what he started
    will be putting you in hospital very soon
    you're going to get your head stamped on
    I'll drown you in your own pool
    I'll set fire to you
    going to run you down first chance i get
    Me and my brother are going to jump you
    I'll knife you
    `,
  ),
  lines(
    'lines-peril/plain-verbs-want',
    { labels: ['threat'], direction: 'subject' },
    `
    I want to kill you
    would love to punch you till my hand broke
    so tempted to drive round there and lamp her
    I dream about pushing you off something high
    dying to get you on your own in a locked room
    All I think about on nights is how I'd hurt you
    I could kill you and sleep fine after
    wouldn't think twice about shooting you
    i'd happily do time for you
    Nothing would make me happier than watching you burn
    ten minutes with him that's all I ask, me, him and a claw hammer
    If it was legal I'd have strangled you by now, and I'm close to not caring if it's legal
    if i ever see you in the street its over for you
    Let me at her
    itching to put one on you
    you make me want to pick up a weapon and come looking for you
    `,
  ),
  lines(
    'lines-peril/plain-verbs-harmless',
    { labels: [], direction: null },
    `
    I'm going to hurt tomorrow after that spin class
    i will kill that tomato plant i know it
    gonna find you and buy you a drink
    we'll do you a discount
    ill smash this interview i can feel it
    he's getting done for speeding
    I'm gonna beat my own time if it kills me
    you're getting your hair done aren't you
    I want to kill this weed before it gets in the lawn
    would love to punch the air but my shoulder's in a sling
    so tempted to drive round there and get chips
    I dream about pushing my trolley down an empty aisle
    dying to get you on your own for a proper natter
    I could murder a curry and sleep fine after
    All I think about on nights is my bed
    if i ever see you in the street ill say hello
    Let me at that trifle
    itching to put up the tent
    nothing makes me happier than watching the stubble burn off, is that odd
    my brother is going to jump for charity, ten thousand feet
    this wine is going to finish me off
    `,
  ),
  lines(
    'lines-peril/nearly-did-it',
    { labels: ['threat'], direction: 'subject' },
    `
    I was stood behind you at the tills today. Could have done it then.
    you walked right past me this morning and you've no idea how near you came
    had you in my sights on Saturday, next time I won't hesitate
    came to your door last night, had the bat and everything, lights were on so i left it. they won't always be on
    lucky I was with my kids or you'd be in intensive care
    If the police hadn't turned up you'd be dead. They can't turn up every time.
    nearly had you with the car didn't I
    I followed you from the studio to the tube and nobody noticed a thing
    That egg was a practice throw
    it was me that cut your hedge wires. next is the brakes
    you got away with it once cause i'd had a drink. I'm sober now
    sat outside yours for an hour making up my mind
    `,
  ),
  lines(
    'lines-peril/nearly-harmless',
    { labels: [], direction: null },
    `
    I was stood behind you at the tills today. Could have said hello but I went shy.
    you walked right past me this morning in your new coat, no idea it was you
    had a heron in my sights on Saturday, best photo I've taken
    came to your door last night with the collection tin, lights were off so i left it
    lucky I was with my kids, they knew what to do when I fainted
    If the ambulance hadn't turned up I'd be dead. Thank the crew for me.
    nearly hit a deer with the car on the top road
    I followed you from the first series to the last and never missed one
    That egg was a practice one for the spoon race
    it was me that cut your hedge, hope it's straight
    sat outside the surgery for an hour making up my mind to go in. glad I did
    you got away with that at chess cause i'd had a drink
    `,
  ),
  lines(
    'lines-peril/dialects',
    { labels: ['threat'], direction: 'subject' },
    `
    ah'll knock yer melt in so ah will
    yer gettin yer heid kicked in big man
    gonnae rip yer jaw aff
    I'll batter ye up and down the Falls, so I will, see if I don't
    ye'll get a hidin ye'll niver forget, bonny lad
    a'll deck ye, marra
    I'll leather thee
    tha wants thi 'ead caving in and I'm t'one to do it
    You're getting leathered lad, swear on me nan
    I'll bang yow one that 'ard yow'll wake up in Dudley
    I'll twat him wi a shovel
    gunna chin im, simple
    I'll give you such a clout you won't know your own name, butt
    Where's he to? I'll have his guts, mind
    man's getting wet up if he comes ends again
    you're gonna get dropped, blud, on sight
    gurt big slap comin your way, then the river
    sort thee out proper, down by th'cut, no witnesses
    yous are gettin kneecapped, no word of a lie
    ye want filled in and I'm your man
    `,
  ),
  lines(
    'lines-peril/dialects-harmless',
    { labels: [], direction: null },
    `
    yer heid's in the clouds big man, ye left yer keys in mine
    it's pure chucking it doon, gonnae grab me a brolly
    I'll walk ye up and down the Falls, so I will, see the murals
    ye'll get a feed ye'll niver forget, bonny lad
    we're painting the deck, marra, fetch a brush
    tha wants thi boiler looking at and I'm t'one to do it
    You're getting a pay rise lad, swear on me nan
    I'll show yow one that good yow'll move to Dudley
    clouted me own thumb wi a mallet, butt, you should've heard me
    Where's he to? I've got his tea, mind
    man's getting wet waiting on this bus, when's it come ends
    gurt big cake comin your way, down by the river
    sort thissen out a nice sit down and a brew
    me nan leathered all of us at dominoes
    ye want that form filled in and I'm your man
    `,
  ),
  lines(
    'lines-peril/dealt-with',
    { labels: ['threat'], direction: 'subject' },
    `
    you'll be dealt with
    People like you need taking care of, permanently
    it's time she was removed, and I don't mean from the committee
    He'll be put to sleep like the sick animal doctor he is not
    steps are being taken, you'll feel them
    A decision has been reached about you among certain friends of mine.
    we have ways of shutting mouths
    you're on borrowed time and the lender's at the door
    someone's going to switch you off
    silence can be arranged my dear
    no more talks after thursday. you'll understand why on thursday
    we make problems go away and you're a problem
    `,
  ),
  lines(
    'lines-peril/dealt-with-harmless',
    { labels: [], direction: null },
    `
    your query will be dealt with in ten working days
    People like you need taking care of too, have a day off
    it's time the skip was removed
    the dog was put to sleep at home, so peaceful
    steps are being taken out of the stage front, mind the gap
    A decision has been reached about the bandstand.
    consider this the first draft
    you're living on borrowed eggs, I'll need them back for Sunday
    someone's going to switch you off mute before you speak, I hope
    arrangements have been made for you to be met at the station
    You're top of the list now for a plot
    your number's come up in the raffle, it's the hamper
    silence in the library please my dear
    no more talks after thursday, the hall's being painted
    we make stains go away and yours is a tough one
    pay attention to the van outside, it's the blood donor one
    next time it won't be a letter, we're going paperless
    `,
  ),
  lines(
    'lines-peril/trials-and-ropes',
    { labels: ['threat'], direction: 'subject' },
    `
    Nuremberg 2 is coming doctor and the rope's already cut to length
    you jabbed kids. you hang. no appeal
    There'll be a people's court and I will pull the lever
    gallows for the lot of you at the vaccine bus
    treason still carries death in my book and I'm the one with the book
    a wall, a blindfold, a dozen volunteers. soon
    tarring and feathering first
    The tumbrils are rolling, madam, and your name is on the first
    She should be shot for what she did to care homes. I'd form a queue.
    hang the judge from the flagpole of his own court
    string the weather girl up an all, she's in on it
    when the uprising comes you won't get a trial you'll get a ditch
    heads on spikes worked for centuries. london bridge has room for yours
    crimes against humanity get you the needle and not the sort you like
    `,
  ),
  lines(
    'lines-peril/trials-harmless',
    { labels: [], direction: null },
    `
    Nuremberg is coming up in week six of the course and the reading list's long
    you jabbed both my kids and neither cried
    There'll be a mock court on Friday and year nine will be the jury
    gallows humour is how we get through nights on the vaccine bus
    treason still carried death in 1946, as the museum panel explains
    string the weather vane up again, it's pointing at the pub
    The tumbrils roll in at the end of act two, madam, front row gets dry ice
    hang the judge's portrait in the front hall
    heads on spikes on london bridge, your talk on that was grisly and great
    she was shot at the wall in 1916 and he never spoke of it
    He'll stand trial in March. Let the jury decide and leave his mum alone.
    I oppose hanging, always have, even for the worst of them
    my grandad faced a firing squad of questions about his medals from year four
    tarring the roof first, feathering the nest later
    `,
  ),
  lines(
    'lines-peril/or-else',
    { labels: ['threat'], direction: 'subject' },
    `
    resign or be carried out
    Take the video down or I take you down. Your pick
    drop the case and nobody gets hurt
    you've 24 hrs to say sorry before we stop being nice
    leave {town} or leave this earth
    shut up or be shut up
    Either you stand aside or someone will make you, with a bat
    delete it. last warning. after that its physical
    pay what you owe my uncle or he'll have it out of your hide
    If you speak at that rally you die, if you don't you don't, clear enough?
    stop now and you'll keep your looks
    Withdraw your name from the ballot. It would be safer for your boys.
    do as you're told and your legs stay the way they bend now
    unless that clinic shuts by Monday there'll be people hurt and you'll be the first
    open your mouth to the police and you won't be opening it again
    vote yes and you'll regret it for the short time you've left
    `,
  ),
  lines(
    'lines-peril/or-else-harmless',
    { labels: [], direction: null },
    `
    resign or be voted out, up to you, signed every ward member
    Take the video down or add subtitles please. Your pick
    drop the lid slowly and nobody gets burnt
    you've 24 hrs to say yes before we offer it to the next on the list
    leave {town} by nine or you'll hit the match traffic
    Either you stand aside or the chair will have to call a vote
    delete it. last warning. after that it's a seven day ban from the group
    pay what you owe the library or they'll stop your card
    If you speak at that rally we'll come, if you don't we'll come anyway
    stop now and you'll keep your deposit
    Withdraw your name from the list by Monday if you can't do the relay
    do as the physio tells you and your legs stay strong
    unless that clinic shuts its window there'll be pigeons in
    open your mouth, say aah, that's all it was
    vote yes and you'll regret it, the small print is dreadful
    apologise or I'm taking you to the standards board
    `,
  ),
  lines(
    'lines-peril/night-ferry',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    it's a long way down from the car deck and you take the late crossing
    nobody hears a splash at three in the morning skipper
    you'll be feeding crabs off the point
    I'll sink that boat with you below
    us trawlermen know where the currents drop things
    cross our picket at the harbour and you swim home with your hands tied
    he wants keelhauling and I've the keel
    your next lifeboat shout will be your own
    `,
  ),
  lines(
    'lines-peril/night-ferry-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    it's a long way down to the car deck and they've only the one lift
    nobody hears the tannoy at three in the morning skipper
    we were feeding gulls off the point
    the boat sank at its mooring with my good boots below
    us trawlermen know where the currents drop nets, come and ask
    nobody crossed the picket at the harbour, soup was good
    swam home from the buoy with my hands like ice
    your next lifeboat shout will be your hundredth, bless you all
    `,
  ),
];
