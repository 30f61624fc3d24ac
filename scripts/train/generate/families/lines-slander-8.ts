import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Mixed insults, accusations, leering and dehumanisation in hurried replies to people of many callings, with friendly, tired and blunt twins. */
export const linesSlander8: readonly Family[] = [
  lines(
    'lines-slander/receptionist-phone-rage',
    { labels: ['insult'], direction: 'subject' },
    `
    rude bitter old dragon
    you jumped up secretary
    does being horrible come naturally
    you enjoy saying no don't you, you miserable woman
    a face like thunder and manners to match
    Worst human being I have ever dealt with and I've been to prison.
    you must be so lonely to be this nasty
    hate ringing because I might get you
    cold hearted witch
    you're the reason people stay ill
    Power mad over a diary, how sad is your life.
    sour puss
    the computer's got more feeling than you and more brains
    I hope somebody treats your mother the way you treat us, you heartless article
    nasty nasty nasty
    `,
  ),
  lines(
    'lines-slander/receptionist-phone-tired',
    { labels: ['criticism'], direction: null },
    `
    forty minutes on hold
    I was cut off at number two in the queue
    you were sharp with my dad
    saying no is your job, I know, but there's a way of saying it
    the woman before me was crying and got nothing
    Please stop asking what's wrong in front of the whole waiting room.
    The online form shuts at nine and I work nights, so when exactly am I meant to fill it in?
    nobody told us the clinic had moved
    third time this month my script's been lost
    not your fault, but the system is dreadful
    I rang, I emailed, I came in, and I'm still no further on
    `,
  ),
  lines(
    'lines-slander/parent-blogger-pile-on',
    { labels: ['insult'], direction: 'subject' },
    `
    worst mother on the internet
    you don't deserve children
    smug mummy with a smug house
    bet your kids can't stand you
    Terrible parent, terrible writer, terrible fringe.
    raise your own kids instead of moaning you lazy woman
    you're what's wrong with mothers now, selfish and soft
    no wonder he left you
    I pity the child who calls you mum
    you make motherhood look like a disease, you whining drip
    narcissist
    All you do is moan, moan, moan, get a grip woman, nobody made you have them
    attention starved loser
    `,
  ),
  lines(
    'lines-slander/parent-blogger-harmless',
    { labels: [], direction: null },
    `
    worst mother ever, me, forgot world book day
    your poor kids, chicken pox in that heat
    I don't deserve these children, they made me breakfast
    he left at six, I'm on my own with twins, how do you do bath time
    my teenager can't stand me this week and I've been told that's normal
    terrible fringe, cut it myself
    someone take me off this rota
    Selfish I know but I hid in the car and ate the good chocolate
    moan moan moan, sorry, long day
    nobody made me have three, I know, and still I'd like one wee alone
    who calls you mum at 4am, mine too
    lazy Sunday, pyjamas, beans
    I was hard on you over the sleep post and I'm sorry, you were only saying what worked
    disease going round nursery again, hand foot and whatever
    `,
  ),
  lines(
    'lines-slander/imam-rabbi-vicar-neutral-insult',
    { labels: ['insult'], direction: 'subject' },
    `
    hypocrite
    holier than thou windbag
    you pray loud and live small
    not fit to lead a conga line
    a disgrace to your own congregation
    You've emptied that place single handed with your droning.
    nobody asked for your thought for the day, you bore
    sanctimonious creep
    what a cold fish to have at a funeral
    your mother must be so disappointed in you
    you wouldn't know kindness if it sat in the front row, you bitter man
    preening peacock in robes
    fake smile, limp handshake, empty head
    the most unpleasant clergyman I ever shared a biscuit with
    the cheek of you, you pious little squirt
    `,
  ),
  lines(
    'lines-slander/imam-rabbi-vicar-harmless',
    { labels: [], direction: null },
    `
    I'm a hypocrite, I said no sugar and had two
    long windbag of a hymn, lovely tune
    pray for my sister, op's at eight
    led the conga line round the hall at iftar, never forget it
    cold fish supper after the service as usual
    your thought for the day got me through the ring road
    who do we ask about a stone setting
    empty seats last week, was it the football?
    limp from the pilgrimage but happy
    Disappointed about the date clash, we'd hoped to come to both.
    the peacock from the hall got into the vestry again
    can I share a biscuit recipe for Purim
    front row's damp, sit further back
    droning noise is the boiler, not the bishop
    `,
  ),
  lines(
    'lines-slander/reporter-slander-short',
    { labels: ['accusation'], direction: 'subject' },
    `
    fake news
    you make up quotes
    paid to smear good people
    who ordered this hit piece
    Nobody said that to you, you wrote both halves.
    council mouthpiece
    you hacked that phone
    bought by the brewery
    your source is your imagination
    how much did the developer give your paper to bury it
    you doctored the photo to make him look guilty
    liar with a notepad
    spy
    You set that lad up, got your front page, and never lost a wink. Judas with a press card.
    `,
  ),
  lines(
    'lines-slander/reporter-criticism-short',
    { labels: ['criticism'], direction: null },
    `
    headline's wrong
    you misquoted me
    please ring both sides next time
    a thin piece, one source, no reply from the council
    The photo's from last year and it makes him look guilty.
    why bury the correction on page nine
    you printed a child's name and shouldn't have
    too many adverts to read the thing
    Who owns the paper these days, and does the developer advertise in it?
    it reads like the press release
    you've never once come to a meeting
    that wasn't news, that was a rumour
    I said most, you wrote all, and my boss has seen it
    `,
  ),
  lines(
    'lines-slander/streamer-plain-hate',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    ur shit
    uninstall you fucking bot
    chat rules wont let me say it so you're a sad bastard
    nobody watches this crap but your mum
    trash player trash person fuck off
    shut your mouth you annoying little prick
    your laugh makes me want to smash my bloody headset you dickhead
    how are you this bad you fucking donut
    L streamer, dumb bitch, muted
    cry about it you soft twat
    imagine simping for this cow lmfao shes a dog
    no skill no looks no friends, piss off back to work
    You're a boring bastard with a boring bastard voice.
    carried by your team you useless fuck
    `,
  ),
  lines(
    'lines-slander/streamer-plain-friendly-swearing',
    { labels: [], direction: null },
    `
    I'm shit at this level help
    uninstalled that crap update
    fuck that boss
    my mum watches you, she swears more than chat
    trash drop rates
    your laugh kills me every bloody time
    how is the lag this bad
    no skill just luck lmao, I'll take it
    L me, slept through the stream
    boring bastard of a tutorial then wow
    carried the whole team you absolute hero
    piss easy if you go left at the well
    donut giveaway when
    headset's fucked, any under forty quid
    muted my boss, not you
    `,
  ),
  lines(
    'lines-slander/campaigner-creepy-plain',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    hot for an activist
    your place or mine
    you need a real man
    marry me or at least let me see you naked
    why so many clothes
    I get off on angry women so keep shouting
    shame about the politics, great arse
    Come and protest in my bedroom.
    id listen if you were topless
    tell me your bra size and I'll sign
    thinking dirty thoughts about {name} again
    i've got something for you to hold and it isn't a placard
    one kiss, go on, nobody's looking
    are you wet from the rain or pleased to see me
    you'd be fitter without the specs, or with nothing but the specs
    can't stop staring at your mouth. do you know what it does to men
    `,
  ),
  lines(
    'lines-slander/campaigner-plain-harmless',
    { labels: [], direction: null },
    `
    hot for a march, bring water
    your place or mine for the banner painting
    need a real man or woman to lift this piano
    she said yes!! wedding's in spring
    why so many leaflets
    shame about the rain, great turnout
    protest songs in the back bedroom studio tonight
    tell me your coat size and I'll bring the hi vis
    are you wet from the rain? towels in the hall
    Nobody's looking after the tea urn, any offers
    new specs, can finally read the small print
    get off at the second stop and keep walking
    I'd sign but I'm not in the ward
    topless bus tour, I mean open top
    `,
  ),
  lines(
    'lines-slander/councillor-vermin-hurried',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you're a rat and rats get everywhere
    not a human being that one
    vile creature
    what is it, seriously, what species
    subhuman
    Parasites like you live off the rest of us till we drop.
    you're a virus and the ballot's the cure
    oxygen thief
    it's got no feelings don't bother being nice to it
    lump of filth
    a plague with a parking permit
    you people aren't people and you least of all
    animals have more decency, you're below them
    worm
    get it out of my sight before I'm sick
    `,
  ),
  lines(
    'lines-slander/councillor-vermin-harmless',
    { labels: [], direction: null },
    `
    rats in the alley behind the bakery, can you get pest control out
    what species is the tree they want to fell
    get this thing out of our road, it's been parked since Easter
    virus going round the count so we wore masks
    oxygen tank delivery can't get past the bollards
    lump on the pavement outside 12, my mum tripped
    plague pits under the car park, says the dig
    the animals at the city farm need a new fence
    a permit for a skip, how long does it take
    worms in the new turf, it's doing well
    filth on the underpass walls, and the light's gone
    We are people, not a caseload, is how I'd put it to the committee.
    creature comforts: seats, a bin, a light
    get well soon, we're all thinking of you
    I dropped the ballot in the wrong box, does it still count
    `,
  ),
  lines(
    'lines-slander/firm-no-thanks-harmless',
    { labels: [], direction: null },
    `
    I'm not interested, thank you
    please stop emailing me
    unfollowing for a while, nothing personal, need quiet
    we'll have to agree to differ
    No. And I'd like you to take no for an answer.
    I don't think we'd get on and that's fine
    you're not for me but my wife's a fan
    I've had enough of this thread, night all
    don't agree, don't want to argue, do want my tea
    that hurt my feelings if I'm honest
    I was angry when I wrote that and I've deleted it
    I expected a reply and felt a bit foolish waiting
    leave it with me, I'm too cross to answer well today
    never meet your heroes they say, well I did and you were kind
    you've lost my vote but not my manners
    I'm blunt, I'm from Barnsley, no offence meant
    `,
  ),
  lines(
    'lines-slander/morris-side-insults',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    prancing fool with bells on
    you've the grace of a dropped wardrobe
    biggest plonker in the side
    everyone quit because of you, you tyrant of the hankies
    can't dance, can't count, can't be told
    face as sour as your squeezebox
    you're an oaf in clogs
    nobody will miss your jigs you puffed up ninny
    `,
  ),
  lines(
    'lines-slander/morris-side-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    the fool's bells fell off mid dance
    dropped a stick on my own foot, grace of a wardrobe me
    side's short of a man for May morning
    everyone quit smoking together, good on them
    can't count past six hops after a cider
    squeezebox for sale, wheezes
    clogs need new irons
    we'll miss your jigs, safe travels
    `,
  ),
];
