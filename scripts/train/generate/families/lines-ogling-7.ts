import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Roundabout and understated sexual harassment (false compliments, offers, jokes, hints) in fresh scenes, with twins. */
export const linesOgling7: readonly Family[] = [
  lines(
    'lines-ogling/few-words-leer',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    would. twice.
    phwoar, the minister
    Wouldn't say no after a kebab
    Legs eleven, brains nil
    Bit of alright, her
    What a waste of a good mouth
    hubba hubba councillor
    On all fours? Vote me in
    Lips like that on committee
    Baggsy the redhead
    Nice pair of manifestos
    Any chance, darlin?
    Thanks for the mammaries
    sit on my lap for the results
    rear of the year right there
    single? need daddy?
    Would smash, wouldn't listen
    `,
  ),
  lines(
    'lines-ogling/few-words-harmless',
    { labels: [], direction: null },
    `
    would go. twice a week.
    phwoar, that lemon drizzle
    Wouldn't say no to a cuppa
    Smash burger van's at the fete
    get in, my van passed
    Legs eleven, bingo at the Legion
    Bit of alright, this weather
    What a waste of a good hall
    hello hello councillor, long time
    On all fours looking for a contact lens
    Lip balm for the marchers, pink box
    It would ruin the view
    Baggsy the window seat
    you up for the quiz?
    Nice pair of swans on the cut
    Any chance of a lift, Darren?
    Thanks for the memories
    the cat sat on my lap for the results
    Rear of the hall, round the bins
    Undo one more screw and it drops out
    single to Hull, please
    Smashing turnout
    `,
  ),
  lines(
    'lines-ogling/opera-and-stage-performers-leer',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Top C? I'd settle for the top off
    Front stalls, right hand side, you can see straight up the second act
    A soprano's lungs need room and by heaven she's got the room
    Never liked Carmen till I met those thighs
    Encore in my hotel room, bring the corset, leave the tenor
    The costume department deserves a knighthood for what it left out
    Wardrobe malfunction please, once, before I die
    I bought the box so I could look down, and I don't mean on the orchestra
    bet she hits that note every time somebody's lucky
    Your Desdemona was moving, mostly up and down
    The casting couch must be threadbare by now, sweet
    Voice like an angel, bosom like two of them wrestling
    `,
  ),
  lines(
    'lines-ogling/opera-and-stage-harmless',
    { labels: [], direction: null },
    `
    Top C at seventy one, the rafters shook, we stood
    Front stalls, right hand side, you can see straight into the trombones
    The corset in act two is real whalebone and she sang in it for forty minutes
    Never liked Carmen till your production, knives and all
    Wardrobe malfunction: the tenor's beard went into the soup
    I bought the cheap box seat, saw half a duchess and one swordfight
    An intimacy coordinator was in every rehearsal and the bed scene felt safe and true
    My Desdemona dried on the last night and the stagehand fed her the line
    Costume department seeks brocade, nothing shiny
    Encore was a Welsh lullaby, not a dry eye
    The casting was open, two hundred turned up, and the milkman got Figaro
    Burlesque troupe over sixties, tassels, feathers, new hips, sold out in {town}
    `,
  ),
  lines(
    'lines-ogling/hairdresser-and-tailor-hands',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I'd love an inside leg off you, take your time with the tape
    Shampoo and a grope, what do you charge
    rub my head, then the other one
    Needs taking in at the waist and taking out to dinner and taking, full stop
    Pins in your mouth, I can think of something
    Snip snip miss, mind what you lean on me, on second thoughts don't mind
    Drop the hem? I'd rather you dropped it altogether
    The way you bend over that basin is keeping half the street in haircuts
    You can fit me any time. Cubicle two. Curtain's long enough.
    I'm sixteen stone of man and every inch needs measuring by you
    Brazilian for the boss lady? Put it online, we'll rate it
    `,
  ),
  lines(
    'lines-ogling/hairdresser-and-tailor-harmless',
    { labels: [], direction: null },
    `
    An inside leg is measured on a man standing straight with his phone out of his pocket
    Shampoo and set, seven pounds for pensioners, tea thrown in
    rub the lotion into the scalp twice a day, it does grow back after chemo
    Needs taking in at the waist, I've lost three stone since the diagnosis
    Pins in her mouth, tape round her neck, gossip in full flow, that's my auntie at work
    Drop the hem an inch and it'll do for the christening
    Bent over that basin for thirty years and my back's a question mark
    Cubicle two's curtain has come off its rail
    My hairdresser spotted a mole behind my ear and probably saved my life
    Every inch of that kilt is hand pleated
    Waxing before a scan isn't needed, come as you are, said the sonographer, and I could've kissed her hand
    `,
  ),
  lines(
    'lines-ogling/generous-offer-with-price',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I'll fund the playground, you know what I'd want for it, wear heels
    There's five hundred in it and nobody would ever know but the minibar
    Planning objection withdrawn if madam comes for supper, and breakfast
    Would a weekend in Bruges change how you vote, if the bed was big
    I give generously to women who are generous back
    Rent's no problem my dear, we can settle it another way
    I can get you on the panel. Hotel's on the ring road. Room's a double.
    How much for an hour, and I don't want your views
    A kiss would see that petition signed by every man in the yard, more than a kiss and I'd sign it twice
    You scratch my back, top to bottom, in the bath
    `,
  ),
  lines(
    'lines-ogling/generous-offer-harmless',
    { labels: ['support'], direction: null },
    `
    I'll fund the playground swings, no plaque, thank you for asking on the bairns' behalf
    There's five hundred in it from the darts league, well deserved, keep going
    Objection withdrawn, you explained the drainage so well, come to supper with your family
    Consider us a sponsor for as long as you need one, brilliant work
    Rent's no problem this month, pay when the shop's back on its feet, we're rooting for you
    I can get you on the panel and I'd be proud to, they need your voice
    Weekend in Bruges for two from all your old pupils, take your mum, you've earned it
    Would an hour of a retired accountant's time help? It's yours, free
    Every man in the yard signed your petition, keep at it
    Bathroom fitted for the hospice at cost, least we could do for what you did for dad
    A generous woman, you, and it hasn't gone unseen
    `,
  ),
  lines(
    'lines-ogling/scientist-lab-coat',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    You've got chemistry, I've got biology, shall we make a mess
    Let's see your sample, professor
    Big brain, bigger jugs, girls like that didn't exist in my day
    Show me the data. All of it. Slip the coat off.
    My hypothesis is that you're not wearing a bra. Peer review welcome.
    Girl you must be a pipette because I'd like you in my hand
    STEM? I'll give you stem
    Nobel for that backside
    Imagine being her lab partner, you'd get nowt done but her
    Put the particle physicist in a swimsuit and I'd fund CERN
    Marie Curie never looked like that in goggles, I'd glow for her
    I'd swab her
    `,
  ),
  lines(
    'lines-ogling/scientist-lab-harmless',
    { labels: [], direction: null },
    `
    Slip your coat off before you leave the lab, it's full of plutonium for all I know
    Samples in the freezer on the left, not the one with the ice lollies
    Swab the back of the throat, count to five, try not to bite the nurse
    Chemistry between those two presenters is a joy, like an old married pair of geese
    My hypothesis is that the dog ate the control group
    Girls in STEM day: forty made slime, one made a fire, all fine
    Nobel for whoever fixes the centrifuge
    Peer review back, reviewer two is unkind about my graphs
    Lab partner for thirty years, best man at my wedding, godfather to our cat
    Goggles on, hair up, sleeves down, no exceptions, not even for the minister
    Marie Curie's notebooks are still kept in lead boxes
    The data shows condoms reduce transmission, and here's the link to all of it
    `,
  ),
  lines(
    'lines-ogling/mum-in-politics-pregnancy-breastfeeding',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Can I have a go after the baby
    Feeding time in the chamber, form a line
    Someone's been at it then, who's the lucky donor
    Pregnancy's done wonders for the view
    Milk's good for you they say, I'd take mine direct from the source
    knocked up by which of the front bench, place your bets
    When you're done being a mother come back to being fit
    Bet she's wild with the hormones, ring me if he's too tired
    Leaking in a live debate, best telly of the year, screenshot saved for later
    Yummy mummy MP, put the babby down and turn round
    Baby brain but what a body, bounce back quick love
    `,
  ),
  lines(
    'lines-ogling/pregnancy-and-breastfeeding-harmless',
    { labels: [], direction: null },
    `
    Can I have a hold after the baby's fed?
    Feeding in the chamber is allowed, standing order forty one, and nobody should raise an eyebrow
    Milk donors needed for the neonatal unit, they collect from your door
    Sore, cracked, ready to give up, then a volunteer came at nine at night and fixed the latch
    She breastfed through a two hour debate and still caught the wrong figure on page six
    A donor gave us our daughter and we don't know his name and we toast him each birthday
    Leaking in a live interview happened to me in 1992, I wore a cardigan ever after
    Pregnant at forty six and the midwife's younger than my car
    Hormones have me crying at the tide tables
    Put the babby down on his back to sleep, every time
    Nipple shields, lanolin, patience and a box set
    Maternity cover for councillors passed, nineteen votes to eighteen
    `,
  ),
  lines(
    'lines-ogling/widow-campaigner-propositioned',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Bed must be cold since he passed, I'm a good hot water bottle
    Black suits you. So would nothing.
    A widow knows what she's missing, that's the beauty of it
    Mourning's over darling, somebody ought to christen that double bed
    Lonely at night are we? I've his build, I'm told
    Sorry for your loss. Are you on the market?
    You look good crying, have you any more photos of you crying
    Grief makes women grateful, so I've heard, drop me a line
    He'd want someone to keep you serviced
    Eighteen months without it, you'd go off like a firework
    Met you at the memorial bench. You filled it lovely.
    `,
  ),
  lines(
    'lines-ogling/widow-campaigner-harmless',
    { labels: ['support'], direction: null },
    `
    The bed's cold since mine passed too, I sleep on his side, thinking of you
    Black suits you and so did that yellow scarf he'd have laughed at, well done today
    Sorry for your loss, and thank you for turning it into a law
    Lonely at night are we? There's a dozen of us on the widows' chat, come and join, all welcome
    You cried on the stand and so did the court clerk, brave woman
    He'd want someone to service that boiler, I'm round on Tuesday, no charge pet
    Met you at the memorial bench, you gave me half a scone and my life back
    Eighteen months without him and you've changed the rules for every driver in Wales, incredible
    Grief made you fierce and we're grateful
    No need to answer, only to say the whole street's behind you
    I've his build, so if his coats want a home I'd wear them with honour
    `,
  ),
  lines(
    'lines-ogling/judges-and-barristers-fantasies',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Gown and nothing else, m'lady, I plead guilty
    Sentence me to your chambers
    A stern wig and a riding crop, that's my bail conditions
    I put it to you that you're gagging for it
    Cross examine me, nude, no recess
    Objection: too many clothes
    I'd perjure myself for a rummage under that silk
    She took silk, now take it off
    Who else got themselves arrested in the hope of that solicitor
    May it please the court to see her from behind again, exhibit A
    you can hold me in contempt, hold me anywhere
    `,
  ),
  lines(
    'lines-ogling/judges-and-barristers-harmless',
    { labels: [], direction: null },
    `
    She took silk on Monday, first from our estate, the whole stairwell's on the guest list
    I put it to you that the last samosa was yours
    Gown, bands, wig, and I'd left my skirt in Preston, robing room lent me one
    Cross examined for five hours about what I wore that night. The rules have changed since, thank God.
    Sentence was eight years, her statement was read, nobody moved
    Objection: too many biscuits in the jury room and no water
    Complainants in sexual offence cases have anonymity for life, please take that post down
    Bail conditions include not going near the dance school
    Silk nightie entered as exhibit A in a burglary, returned pressed
    Held in contempt for filming on the steps, deserved
    A solicitor who listens is worth a rummage through the whole directory
    `,
  ),
  lines(
    'lines-ogling/spurned-hint-at-third-party',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    His new agent's a bit of skirt half his age, wonder what she's filing
    The press officer's got a mouth for more than statements
    Lucky husband, I'd have her daughter-in-law and all
    Look at the sign language girl, I know what I'd do with those hands
    the receptionist's been through the whole practice, partners included
    Wouldn't mind being deputy with that under me
    That lass holding the banner on the left, jugs like church bells
    Interns get younger and the skirts get shorter and the minister gets smilier
    Barmaid at the Plough, mate, bend it like a shelf you could rest a pint on
    Bus hostess types, they all do it for a tip
    `,
  ),
  lines(
    'lines-ogling/third-party-harmless',
    { labels: [], direction: null },
    `
    His new agent's half my age and twice as organised
    The sign language interpreter's hands were a performance in themselves, my deaf son cheered
    Who's the woman behind him with the clipboard? She sorted our ramp in two minutes, I owe her flowers
    Receptionist's been through every file and found my scan
    That lass holding the banner on the left is my sister, wave
    Barmaid at the Plough rang round every farm when the child went missing
    Interns get paid at last, living wage, from April
    Press officer's statement was clear, short and had a joke in it
    Her daughter-in-law made the cake, three tiers, bells on top
    Tip the bus hostess, she's on minimum wage and kind
    Deputy's rest day was cancelled and she still turned out for our vigil
    Short skirts were banned at my bank in 1979 and so was I
    `,
  ),
  lines(
    'lines-ogling/bell-ringers-and-knots-innuendo',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    You've a lovely grip on that sally, show me on mine
    Tower captain can pull me off any Sunday
    Nice clappers on the new ringer
    Ding dong, and that's before she's got her coat off
    Full circle, handstroke, backstroke, stop it I'm only human
    I'd tie you in a bowline and wait for the tide
    Any knots in your repertoire for a bedpost, akela
    She went up on the rope and I've not been the same since, no tights on
    Quarter peal with her would finish me in two minutes
    `,
  ),
  lines(
    'lines-ogling/bell-ringers-and-knots-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    You've a lovely grip on that sally now, keep the tail end in your left
    Tower captain pulled me off the tenor because my hands were bleeding
    The clappers are out for rebushing till Advent
    She went up on the rope, stay broke, landed on the curate, both fine
    Handstroke, backstroke, breathe, and don't look up
    A bowline won't slip, a granny will, says my gran
    Treble bob at seven, bring cake
    Quarter peal for our doctor's retirement, forty four minutes, two tears
    Coat on, the ringing chamber's four degrees
    Any knots for tying tomatoes that don't cut the stem?
    `,
  ),
  lines(
    'lines-ogling/romance-novel-and-film-talk',
    { labels: [], direction: null },
    `
    The sex scene on page ninety is tender and funny and has cramp in it, finally a realist
    My romance won Best Later Life Love Story, he's a retired lockkeeper, she's a dowser
    I skip the steamy bits when my daughter reads it to me in hospital, she doesn't
    A bodice gets ripped and then, mark you, repaired, she's a seamstress
    Wouldn't recommend the film with your dad on the sofa, just saying
    Nude life class needs models, all shapes, cash in hand, heater provided
    Lady Chatterley in the barn, outdoor theatre, bring a rug and an open mind
    Two shepherds, one hut, the slowest slow burn in Northumberland, I wept
    The kiss at the end got a cheer from the whole over seventies matinee
    Erotic poetry evening at the bookshop, wine, cheese, Donne
    Blush-making but beautifully translated, said our vicar of the Catullus
    Rodin's bronze couple are back from cleaning and the school party has questions
    `,
  ),
];
