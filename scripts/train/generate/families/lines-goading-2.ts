import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Goading to suicide, starving or cutting in roundabout, joking and third-person forms, beside harmless uses of end, cut, kill, die and starve. */
export const linesGoading2: readonly Family[] = [
  lines(
    'lines-goading/nobody-would-care',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    nobody would care if you died tonight
    who'd even come to your funeral. get it over with
    Not one person would ask where you'd gone, so you might as well go.
    you'd be forgotten by teatime, doesn't that make it easier
    No tears from me if you did it
    Your own kids would shrug. Do it and see.
    if you ended things tomorrow the only one upset would be the cat, and only till somebody fed it
    I'd not cross the road to stop you
    nobody's coming to talk you down pal
    Who would you leave behind? Exactly. Nothing in the way, then.
    the council would save on a chair. that's your whole legacy, now be off this earth
    we wouldnt even notice so whats the harm in doing it
    there'd be a minute's silence and then we'd all carry on happier
    `,
  ),
  lines(
    'lines-goading/nobody-would-care-about-things',
    { labels: [], direction: null },
    `
    nobody would care if you wore jeans to the count
    who'd even come to a pub quiz on a Sunday
    Not one person asked where the old bus shelter had gone.
    it'll be forgotten by teatime, don't lose sleep
    No tears from me if they scrapped the one-way system
    Your own kids would laugh if you did karaoke. Do it and see.
    if the meeting ended at nine the only one upset would be Derek
    I would care. I'd care very much, and so would the whole of the choir.
    nobody's coming to fix the lift pal, third week now
    Who'd miss a committee like that? Wind it up.
    nobody notices a librarian till the library's shut
    we wouldn't even notice a new logo so what's the harm in keeping the old one
    My dad thought nobody would care. Four hundred came to the church. I wish he'd seen it.
    `,
  ),
  lines(
    'lines-goading/ballet-critic-and-starving',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    stop eating
    You could do with not eating again for a very long time
    starve yourself like you did at nineteen, it was the only time you looked decent
    skip breakfast. skip lunch. skip the rest of your life
    I see you're out of the clinic. You were prettier when you were fading away, go back to it.
    your anorexia was the best thing about you, bring it back
    every mouthful you take is a mistake, put it down and waste away
    eat nothing till you're nothing
    recovered?? shame. un-recover
    Nobody wants the healthy version. Go hungry until there's none of you left.
    you should be ashamed to eat. so don't. ever
    Let yourself dwindle, dear, no one's going to bring you soup.
    `,
  ),
  lines(
    'lines-goading/food-and-starving-twins',
    { labels: [], direction: null },
    `
    I'm starving, what time does the chippy shut
    stop eating my crisps
    skip breakfast, the buffet at the hospice do is enormous
    eat nothing spicy before the blood test, they said
    starve a fever my gran used to say, and she was wrong
    You could do with eating something before the debate, love
    out of the clinic today!! had a whole sandwich and cried with pride
    please don't go back to not eating, you were so poorly and we were so scared
    The council wants to starve the museum of cash until it closes.
    My sister's anorexia nearly had her. If skipping meals feels like winning, tell somebody today.
    every mouthful was a joy, five stars
    put the cake down and back away slowly, it's for the raffle
    `,
  ),
  lines(
    'lines-goading/cutting-hair-budgets-cake',
    { labels: [], direction: null },
    `
    cut it short at the back please
    just cut it, it's only a fringe
    cut deeper into the sponge, the jam's at the bottom
    Cut the budget again and there'll be nothing left to cut.
    you need to cut yourself some slack
    cut yourself a bigger slice, it's your birthday
    They cut us to the bone and then came back with a second round.
    cut the ribbon already, we're freezing
    Go on, cut your losses and sell the boat
    cut yourself a fresh key from mine, I'll never remember to drop it off
    I cut myself on a sardine tin and fainted in front of the vicar
    wrists killing me after that drum solo
    long sleeves in june because the office air con is set to Norway
    Nobody cut you off, the mic just died
    `,
  ),
  lines(
    'lines-goading/cutting-urged',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    cut yourself again, go on, for us
    go cut
    you've got scars, get some new ones
    cut deeper next time
    we all know why you wear long sleeves. keep at it
    Shouldn't you be in the bathroom hurting yourself by now
    You deserve to bleed and I think you agree, so get to it.
    hope you relapse tonight
    one hundred days clean? break it
    Give yourself what you give yourself when you're sad, you've earned double.
    hurt yourself more, it clearly isn't working yet
    Relapse party at yours when?
    i'd draw blood too if i looked like that, don't let me stop you
    `,
  ),
  lines(
    'lines-goading/third-person-about-the-owner',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    she should just kill herself
    when is {name} going to do the decent thing and take his own life
    She says she's on the edge. Somebody give her some encouragement.
    can't believe he's still alive tbh, thought he'd have done himself in by now
    {name} should follow her late husband's example
    If he had any honour he'd not see the weekend, and by his own choice
    Let's all write to her every day till she does it.
    keep piling on lads he's nearly there, one more push and he'll top himself
    hope she reads this and does it
    the woman needs to put herself out of her own misery
    Poll: will he end it before or after the by-election? I say before, and I'm bringing cake.
    oh he's suicidal is he? about time
    why hasn't {handle} killed himself yet, asking for a village
    `,
  ),
  lines(
    'lines-goading/third-person-worry',
    { labels: [], direction: null },
    `
    she said she wants to end it, is anyone near {town} who can knock?
    somebody tell him he's loved before he logs off
    when is {name} going to take his own advice and have a weekend off
    She says she's on the edge. Somebody ring her mum please.
    can't believe he's still alive, ninety-eight and digging potatoes
    He should follow his late father's example and put in a decent goalkeeper
    Let's all write to her every day till she knows she isn't alone.
    keep at it lads he's nearly there, one more push and he's up the Munro
    hope she reads this and comes home
    the woman needs a holiday and a gin
    He's suicidal and they've given him an appointment in fourteen weeks. Fourteen.
    has anyone heard from {handle} since last night, not like her to go quiet
    `,
  ),
  lines(
    'lines-goading/cheering-on-balcony-post',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    omg she posted a goodbye, everybody clap
    tick tock, ten minutes gone and still typing, be dead already
    I'd hold the gate open for you, on you go and don't come back alive
    popcorn's ready, get on with dying
    Lovely goodbye note. Now stick to it.
    please please please really die this time
    Goodnight, and I do mean the long one. Good choice.
    `,
  ),
  lines(
    'lines-goading/cheering-on-half-marathon',
    { labels: ['support'], direction: null },
    `
    yesss he's finally doing it, number 4471
    Bravo, at last. Don't lose your nerve on the hill
    go go go
    5 4 3 2 1 and she's OFF
    you can do it girl, two miles, then chips
    don't turn round, don't stop, bacon at the end
    I'll hold your coat
    see it through mate, we're at the bridge with a banner
    Best news all week, you got your place
    Your legs will beg you to end it at mile ten. Ignore them, they lie.
    he's nearly there lads make some noise
    please please please be sub two hours
    `,
  ),
  lines(
    'lines-goading/world-without-you',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    the world is better without you
    Imagine how happy your wife would be if you weren't alive. Imagine it hard. Act on it.
    it'd be quieter, kinder and cheaper here with you dead, and you're the one who can arrange that
    Everything you touch gets worse. Take yourself out of it.
    your children deserve an ending to this. give them one
    remove yourself from the world
    there's a you shaped hole waiting in the ground
    You're a burden on everyone who has to love you. Lift it.
    You asked what you could do to make amends. Die. Choose it.
    the sums are easy: world minus you equals nicer
    `,
  ),
  lines(
    'lines-goading/world-with-you',
    { labels: [], direction: null },
    `
    The world is poorer without your nan's ginger cake.
    Imagine how happy your wife would be if you came to the seaside. Imagine it hard. Act on it.
    it'd be quieter, kinder and cheaper here without the fireworks
    Everything the firm touches gets worse. Take the contract away from it.
    your children deserve a bus to school
    take yourself out of the group chat for a week, it did me the world of good
    We'd be better off. You'd be better off. So why the delay on the merger?
    {town} would breathe easier with a low emission zone
    If you feel like a burden tonight, you aren't. My mum felt that and I'd give anything to carry her bags again.
    the sums are easy: village minus post office equals nothing
    a world without you in it isn't one I fancy
    the panto is not the same without you
    `,
  ),
  lines(
    'lines-goading/you-know-what-to-do-hints',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    There's one way this stops and you've thought of it already, haven't you. Good.
    I shan't spell it out. You know where this ends and whose hand ends it.
    you've been halfway there before so go the rest
    Sleep on it. And then stay asleep.
    time to call it a life
    Have you thought any more about not being here? You should.
    make tonight your last bad night, if you follow me
    you could be at peace by midnight x
    some problems have a permanent solution and so do you
    Take the hint the universe keeps giving you, and go.
    `,
  ),
  lines(
    'lines-goading/you-know-what-to-do-plain',
    { labels: [], direction: null },
    `
    you know what to do. vote
    There's one way this stops: a zebra crossing.
    I shan't spell it out. You know where the biscuits are.
    only one way out of that estate since they closed Mill Lane
    Sleep on it and ring me at nine
    time to call it a night
    The exit's been blocked by bins all along, tell the fire officer
    Have you thought any more about the allotment? You should.
    last one out turn off the lights please, meter's on
    suicide is not a solution to a bad year, and it has been a very bad year, so come and sit with us
    you could be at the coast by midnight x
    take the hint and book the dentist
    You know what they'll say, and you know it isn't true.
    `,
  ),
  lines(
    'lines-goading/end-it-contract-and-war',
    { labels: [], direction: null },
    `
    just end it, the contract's been a farce from the start
    End the war. End it now.
    kill it on stage tonight
    end this lease or I will
    put the scheme out of its misery, minister
    Pull the plug on the podcast, it died around episode nine
    end it all: the fees, the forms, the fax machine
    You've killed off the only decent character in the whole serial
    Finish it with him, sis, he's never going to change
    call it a day, the pitch is waterlogged
    it's over, walk away, sign nothing
    Take the petition out of its misery, 11 signatures and two are dogs
    murder on the dancefloor and you KILLED it
    let the bill die quietly
    `,
  ),
  lines(
    'lines-goading/end-it-about-a-life',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    just end it, your life's been a farce from the start
    End yourself. End it now.
    kill yourself on stage tonight, give the crowd something
    call it a day. call it your last
    put yourself down like the dog
    Pull your own plug
    end it all: the job, the marriage, the breathing
    you've been dying to. so do
    Finish with living, it's never going to change for you
    your life's over anyway, make it official
    let yourself die quietly, spare us the interview
    You've had your go. Time you gave it up, this life business, and by your own doing.
    Close the account. The big one.
    `,
  ),
  lines(
    'lines-goading/radio-historian-historical-hints',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    You lecture on Cato. Take his lesson to heart and be gone.
    in ancient rome a man this disgraced knew how to bow out. do you
    The samurai had a custom for shame like yours, professor
    Cleopatra had more dignity, and you know how her tale closed. Your turn.
    history would thank you for leaving it early
    socrates took it without whining. go and be like socrates
    You've a taste for tragic ends. Treat yourself.
    dates matter, so pick one and die on it
    Be a footnote: born, disappointed everyone, chose to go.
    a roman would've fallen on it by now mate
    `,
  ),
  lines(
    'lines-goading/radio-historian-history-chat',
    { labels: [], direction: null, heldBack: true },
    `
    You lectured on Cato and I stayed in the car to hear how he died.
    in ancient Rome a disgraced man was expected to take his own life, says the guide, then offered us crisps
    The samurai episode was grim but fair, professor
    did Cleopatra really kill herself or was she helped along?
    Socrates drinks up in chapter three, spoilers
    Write your closing chapter, your editor is begging
    You've a taste for tragic ends. I counted nine suicides in one series and had to pause it.
    pick a date and we'll book the hall
    the ending of that book finished me off
    Be kind to footnotes
    fell on his sword in the cabinet sense, i.e. a seat in the Lords
    `,
  ),
  lines(
    'lines-goading/resign-or-rest',
    { labels: ['criticism'], direction: null },
    `
    Do the decent thing and resign.
    step down, you're not up to it
    Why are you still in post after the audit?
    You should have gone last year with the rest of the board.
    the trust would be better off without you in charge
    go. just go. hand back the chain
    Nobody on the ward would miss your management style
    Your time's up as chair. End it with some grace.
    you ought to take a long rest from the microphone
    If you had any honour you would withdraw the planning application
    Leave politics. Enjoy your garden. Let somebody else have a go.
    one more budget like that will kill the high street
    `,
  ),
  lines(
    'lines-goading/dying-plants-phones-laughter',
    { labels: [], direction: null },
    `
    my phone's dying so do it quick
    I am DEAD, the goose just walked into the bank
    let it die, it's only a spider plant
    dying on my feet here, where's the taxi
    You killed my orchid, you murderer, I leave you one week
    laughed so hard I nearly passed away in Aldi
    the tomatoes have decided not to live
    put me out of my misery, who won Bake Off
    the laptop's topped itself again
    if I have to sit through another slideshow bury me under the car park
    death by flip chart
    it's dead jim. bin the toaster
    that bassline kills me every time
    my battery wants to die and honestly same, what a Monday
    `,
  ),
  lines(
    'lines-goading/prevention-posters',
    { labels: [], direction: null },
    `
    Thinking about ending your life? Talk to us, day or night.
    It's okay to say the word suicide. Asking doesn't put the idea there.
    Men's shed, Tuesdays, because too many of our lads have taken their own lives
    If somebody says nobody would miss them, don't laugh it off. Ask.
    Are you still here at the end of a hard day? That took strength.
    barbers trained to listen, poster in the window, cut and a chat
    ask twice
    You don't have to want to live for ever. Get to the morning, then ring.
    Signs on the bridge now with a number on them, about time
    Harmful comments under a post from someone in crisis can be reported by anybody. Takes one minute.
    stay safe, stay with us, stay on the line
    Hurting yourself? Our nurses won't tell you off.
    `,
  ),
  lines(
    'lines-goading/regional-goading',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    away an kill yersel
    awa and dae yersel in
    gan and top yersen, nee bugger'll greet
    tha wants to finish thissen off, tha does
    go ed, end it la
    do us a favour butt and die by yer own hand
    yous should be dead by your own doing so yous should
    Wind yer neck in and then stop livin
    get yerself gone from this life, our kid
    naebody wid miss ye, hen, so whit's keepin ye
    proper job if 'ee did away with 'eeself
    end yourself fam
    bruv just dead yourself no one's checking for you
    `,
  ),
  lines(
    'lines-goading/regional-harmless',
    { labels: [], direction: null },
    `
    away an boil yer heid ye big daftie, see ye Sunday
    awa and dae yersel a piece, ye must be starvin
    gan on and hev a pint, nee bugger'll know
    tha wants to sit thissen down, tha looks done in
    go ed, get on it la
    do us a favour butt and bring the long ladder
    yous should be dead proud so yous should
    naebody wid miss that bus shelter, hen
    get yerself home, our kid, yer mam's worried sick
    proper job, and 'ee did it all by 'eeself
    fam i'm dead, who let him cook
    on ye go pal, through the turnstile
    ah'm that scunnered ah could greet. say something nice
    `,
  ),
];
