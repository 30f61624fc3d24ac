import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Innuendo at professionals' posts (breast clinic, lifeboat, archive, weather, bakery …) and plain talk of the same work. */
export const linesOgling3: readonly Family[] = [
  lines(
    'lines-ogling/breast-clinic-post-leering',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I'll check yours if you check mine, no appointment needed
    Volunteer examiner here, warm hands, own stool
    Show us how it's done then doctor, on yourself, for educational purposes
    Those two look perfectly healthy to me from here
    can I be the mammogram machine
    Two lumps noted under the lectern, recommend further handling
    If you're giving them away after surgery I know a good home
    Early detection? I detected them the minute you walked on
    Left one's winning. Sorry, were you saying something about survival rates?
    I'd queue round the block for you to cop a feel of me and return the favour
    What size are they, professionally speaking
    A pink ribbon and nothing else, that's how you'd raise a million
    Bet the radiographer fancies you an' all, I'd pay to see that screening
    My wife's had her letter. Send me one. Put your number on it.
    `,
  ),
  lines(
    'lines-ogling/breast-clinic-harmless',
    { labels: [], direction: null },
    `
    Had my first mammogram, ninety seconds of squashing and a cup of tea after
    The letter comes between fifty and fifty three, ring the unit if yours hasn't
    One breast bigger than the other is normal, a new dimple is not
    Found the lump in the shower on a Sunday and was scanned by Friday, don't wait
    they let me keep my skirt on, only the top comes off
    Men get breast cancer too, my uncle did, check behind the nipple
    The radiographer had warm hands and a filthy Geordie laugh and I was grateful for both
    How do you show it on yourself when you've a frozen shoulder? Is there a leaflet for lying down
    Double mastectomy in May, flat and fine and swimming again
    Survival rates by stage are on slide nine
    Pink ribbon tombola raised six hundred and eleven pounds
    Implants don't stop you being screened, tell them when you book
    my wife's had her letter and she's terrified, is there somebody she can ring
    What size prosthesis fits the pocket in those bras? The nurse wasn't sure
    `,
  ),
  lines(
    'lines-ogling/lifeboat-crew-innuendo',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I'd fall off the pier for a kiss of life off that one
    Get the drysuit unzipped skipper, it's only us
    Mouth to mouth, is it first come first served
    You can winch me up any time, and I'll not be wearing the harness
    Lads, what shift is the blonde on, I feel a capsizing coming on
    She'd get a rise out of a drowned man
    been practising my recovery position, on my back, waiting for you pet
    wet hair, out of breath, that's my screensaver sorted
    Save a wave, ride a coxswain
    What d'ye wear under the yellow wellies hen, be honest wi us
    Call yourself a volunteer? Volunteer for a bit of overtime in my cabin
    She handles a throw line lovely, makes you wonder what else she handles
    That lifejacket's hiding everything God gave you and it's a crime at sea
    `,
  ),
  lines(
    'lines-ogling/lifeboat-harmless',
    { labels: [], direction: null },
    `
    Kiss of life on a spaniel at Sandsend, it worked, owner in bits
    The drysuit zip has gone again, three hundred quid, anybody any contacts
    Mouth to mouth is no longer taught first, start with compressions
    winched up with a broken ankle and the winchman sang to me
    What shift is the new coxswain on? I've a cake for her
    Recovery position, chin up, top knee bent, stay and talk to them
    Wet hair, out of breath, missed the start of my own wedding: shout at noon
    You wear thermals under the yellow wellies if you have any sense, hen
    She throws a line forty metres into wind and never once hit me with it
    That lifejacket wants its crutch strap done up or it'll ride over your head
    Overtime doesn't exist for volunteers, but there is a bacon roll
    Capsized a dinghy in front of my in-laws, swam ashore, carried on with the picnic
    `,
  ),
  lines(
    'lines-ogling/archivist-and-librarian-innuendo',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Take the glasses off, shake the bun out, we all know the film
    I've an overdue item you can stamp
    Quiet ones are always the worst, I bet you're a screamer in the stacks
    Would you mind awfully reaching for something on the top shelf while I hold the ladder
    Handle my parchment with those white gloves, madam
    She may close the library but she'd open for me
    Dewey got a number for what I'd do to you
    Shush me again, slower
    I should very much like to be catalogued by you, at length, in a locked room, unclothed
    Special collections is it? Show us yours.
    strict, tweedy, filthy underneath, my favourite genre
    You can fine me, cuff me and revoke my ticket, miss
    I come in for the large print but I stay for the large everything else
    `,
  ),
  lines(
    'lines-ogling/archivist-and-library-romance-harmless',
    { labels: [], direction: null },
    `
    The romance shelf has moved, the steamy ones are behind large print, ask at the desk, nobody's judging
    I've an overdue item from 1994, will you take an apology
    White gloves are out of fashion, clean dry hands are better for parchment
    She closed the library and wept on the steps and so did the caretaker
    Quiet ones upstairs, toddlers downstairs, that's how we've always run it
    Could you hold the ladder while I get Trollope down
    The duke takes his shirt off in chapter four and the book group had a lot to say
    My ticket's been revoked for a coffee stain I did not make
    Is there a Dewey number for books about kissing? For my sister's talk on Mills and Boon
    Enemies to lovers, only one bed, snowed in at a Peak District pub, ten out of ten
    Special collections open Thursday, the love letters of a Bradford weaver are on show
    Regency heaving bosoms got me through chemo and I will hear nothing against them
    Take your glasses off when you use the microfilm reader, it's easier on the neck
    `,
  ),
  lines(
    'lines-ogling/weather-presenter-body-talk',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    shift left a bit love you're covering Norfolk, actually don't, turn sideways
    I've a depression only you can lift
    Somebody's put on a bit round the isobars
    Dress her in that green again and let the screen show through
    She could forecast a blizzard and I'd still have my trousers off
    Pregnant is it or pies? Either way it's the best chest she's had
    High pressure building down here darling
    Never mind gusts of sixty, hope one of them gets up that skirt
    I record you with the sound off
    Bring back the old one, better pins
    Cheeky weekend with me in the Lakes and I'll show you precipitation
    How can a bloke plan his hay with them two jiggling over the Pennines
    `,
  ),
  lines(
    'lines-ogling/weather-presenter-harmless',
    { labels: [], direction: null },
    `
    You're covering Norfolk, shift left a bit
    Green dress against green screen, only your head was over Wales and it made my week
    Gusts of sixty tomorrow, take the trampoline in
    I've the sound off because of the baby, could you leave the map up longer
    That depression has my hay written all over it
    warm front through by teatime then sunshine for the fair
    Bring back the old symbols, the new ones look like fried eggs
    She presented to her due date in flat shoes, more power to her
    High pressure building, so hang your sheets out
    Cheeky weekend in the Lakes ruined by precipitation, thanks for the warning mind
    A gust got up the mayor's kilt at the cenotaph and he carried on, hero
    Isobars like a thumbprint, I'm not taking the ferry in that
    How can a bloke plan his hay when it's showers over the Pennines till Friday
    `,
  ),
  lines(
    'lines-ogling/dm-slides-polite-creepy',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Forgive an old man, but I lie awake thinking of your mouth
    I have written to you eleven times about how you make me feel below the waist, the least you could do is reply
    A lady of your bearing must have needs that go unmet in {town}
    My late wife had your hips. I wonder whether I might see them properly.
    Might I enquire, in confidence, as to the colour of your underthings
    I am a gentleman and would of course pay for the hotel
    If one may say so, one finds one's eyes drawn south of the brooch
    Kindly consider being my mistress, I'm told your salary is modest
    You strike me as a woman who has never been properly handled
    i am engineer in Leeds very lonely you have body of my dream please send
    Sat behind you at evensong and smelled your hair all through the Magnificat
    I shall be at your surgery Saturday with a matter of some firmness
    Do you touch yourself when you win a vote? One is curious.
    Permit me to say that I should take great liberties if we were alone in that lift
    `,
  ),
  lines(
    'lines-ogling/dm-polite-old-fashioned-harmless',
    { labels: ['support'], direction: null },
    `
    Forgive an old man, but your speech kept me awake in the best way
    My late wife had your laugh, and she'd have voted for you twice
    Sat behind you at evensong, you've a lovely alto, do join us
    I have written eleven times to the trust; you were the only one who replied, thank you
    A lady of your bearing should not have had to put up with that chairman
    I am a gentleman of ninety and permit me to say that you were splendid
    i am engineer in Leeds, you help my family with the papers, god bless you madam
    One finds one's eyes rather damp, well said
    Might I enquire where to send a donation in my sister's memory? You were so kind to her
    I shall be at your surgery Saturday only to shake your hand
    Kindly consider standing again, the village would be lost
    You strike me as someone who listens, and that's rarer than rubies
    What a hat, what a sermon, what a bishop
    Thank you for handling my complaint properly, nobody had before
    `,
  ),
  lines(
    'lines-ogling/footballers-and-pundit-women',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    She can come off the bench and on to me
    Only reason to watch the women's is shirt swapping
    good engine, nice bumpers
    You don't know the offside rule but I'd let you play me onside all night
    Get the studio a glass table
    Best thing on that pitch was the physio running on, bounce bounce bounce
    she's had more players than the loan market
    Which of the back four have you no been through, hen
    Commentary's dire, put a camera in the dressing room and mute her
    Sports bra off for a hat trick, petition here
    Her analysis was tight. So were the trousers, lads.
    I'd volunteer as the wall if she took free kicks in that
    Pundit? I've seen better heads, though I expect hers is excellent
    `,
  ),
  lines(
    'lines-ogling/football-idioms-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    She came off the bench and scored with her first touch
    Shirt swapping at full time, both keepers in tears, that's the game I love
    great engine on her, box to box for ninety minutes
    We were all over them, got it in the mixer, nobody could finish
    Tight at the back, dirty in the tackle, lovely on the ball
    He pulled him down in the box, stonewall penalty, you need a new set of eyes ref
    Loan market's been kind to us, three in and no fee
    Sports bras tested for the under-funded women's side by a kit firm in Bolton, free of charge
    Two footed, she'll go through the back four like a dose of salts
    Commentary's dire, I mute it and put the radio on
    hat trick against the Vale and still on the bus by six
    I was in the wall for that free kick and I still can't sit down
    Her analysis was tight and she drew on the screen like a proper geek, love it
    `,
  ),
  lines(
    'lines-ogling/baker-and-caterer-double-meanings',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Nice baps, and I'm not looking at the counter
    I'd lick the bowl and then the baker
    You can knead me till I rise
    warm buns, sticky fingers, get your pinny off
    Is it cream filled and so would you be
    Bit of flour on your chest there love, hold still while I brush it
    Soggy bottom? Bring it here, I'll be the judge
    She needs a good stuffing, that {role}
    Who ate all the cake, look at the back on it, still I'd have a slice
    Proved twice overnight, same as I would with you
    I like a tart who knows her way round a kitchen
    What time do you put your sausage rolls out because I've one for you now
    `,
  ),
  lines(
    'lines-ogling/baker-and-caterer-harmless',
    { labels: [], direction: null },
    `
    Nice baps, are they the ones with potato water in?
    I licked the bowl and I'm forty eight, no shame
    Knead it for ten minutes, let it rise by the boiler, knock it back
    warm buns at the foodbank door, that's what people remembered
    Soggy bottom on the quiche, blind bake it longer
    Proved twice overnight in the fridge, best crust I've had
    Flour all down the front of my suit and I was due in chambers at ten
    The turkey needs a good stuffing and I'm not doing it at five in the morning
    What time do the sausage rolls come out? Asking for a fire crew
    Custard tart or treacle tart, this parish could split over it
    Who ate all the cake, there were forty slices, I counted
    Glaze it with egg and a brush, not milk
    `,
  ),
  lines(
    'lines-ogling/sexual-humiliation-and-frigid',
    { labels: ['sexual-harassment', 'insult'], direction: 'subject' },
    `
    Frigid old trout, nobody's had the key to that in years
    A good seeing to might sort your face out
    Dried up prune, that's where the temper comes from
    you're the reason lights go off
    Wants a man, doesn't deserve one, silly cow
    Needle-dicked wee nyaff, even your wife says you're a disappointment
    The village bike's got a new saddle and still squeaks
    slag with a doctorate
    Your ex told the whole shift what you're like in bed, wet lettuce
    Impotent in the chamber and, I hear, everywhere else, you limp rag
    Tart's back on Question Time, cleavage first, brain following by post
    Desperate hag, pawing at the young lads on the campaign bus
    Cougar? Moth-eaten moggy more like, put the claws in and the tights on
    `,
  ),
  lines(
    'lines-ogling/sexual-health-and-menopause-harmless',
    { labels: [], direction: null },
    `
    Dryness after the menopause is common and the cream is on prescription, ask
    Impotence can be an early sign of heart trouble, so see your GP, lads
    I was told I was frigid for eleven years. It was endometriosis.
    Sex hurts since the radiotherapy, is there a nurse who deals with that
    Free condoms at the pharmacy by the bus station, no questions
    The clap clinic, as my nan still calls it, opens late on Tuesdays
    Chlamydia test kits fit through the letterbox and the results come by text
    HIV on treatment cannot be passed on, say it at every dinner party
    No libido on these tablets, is it worth swapping
    PrEP is available at the clinic on Castle Street, walk in before ten
    Vaginal atrophy is a rotten name for something so fixable
    Erections, heart tablets and when not to mix them: pharmacist's talk, Friday
    Syphilis is up again in the north east and nobody should die of embarrassment
    The coil fitting was sore for a minute, they offered me numbing gel, take it
    `,
  ),
  lines(
    'lines-ogling/trans-and-queer-body-interrogation',
    { labels: ['sexual-harassment', 'identity-hate'], direction: 'subject' },
    `
    Show us what the surgeon left you with, tranny, since you want to be a woman so bad
    Which hole does a thing like you use then
    Dyke like that just needs the right bloke, form a queue
    You still got it tucked away down there or is it in a jar?
    I'd need a few pints before I looked under that skirt, lad
    bet you cry when the boyfriend finds the surprise
    two lesbians on the council and neither will let a man watch, selfish
    Poof in a dog collar, who plays the lady in the vicarage
    Prove you're a lass. Off with it. On camera.
    Gay boys like you will bend over for any grant going
    Nonbinary? Drop your kecks and we'll fill the form in for you
    Can you even finish with that, freak, asking on behalf of the electorate
    `,
  ),
  lines(
    'lines-ogling/trans-and-queer-health-harmless',
    { labels: [], direction: null },
    `
    Trans men with a cervix still need screening, ring us, you won't be called by the wrong name
    Waiting four years for a first appointment at the gender clinic and that's now the short list
    The vicar and his husband are hosting the harvest supper, bring a pudding
    Two lesbians on the council and both of them on the potholes committee, living the dream
    Which box do I tick on the form if I'm nonbinary? The lad on reception found me a pen and shrugged kindly
    The surgeon was happy with how it healed, so am I
    Chest binding safely: eight hours at most, never overnight, a leaflet is on the desk
    We're a gay couple wanting fertility advice, does the county fund it
    My boyfriend cried at the registry office, no surprise there
    Bowel screening doesn't care who you love, do the kit
    Our queer book club is full of grandmothers and the odd lad in a skirt
    `,
  ),
  lines(
    'lines-ogling/group-leering-and-objectifying',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    Nurses these days aren't a patch on the old ones, bring back stockings
    Women MPs should be ranked by who you'd have, start the list
    All them Labour lasses go like a barn door
    Lady referees? I'd only book one
    Student protesters, best crop of legs since 1968
    Teachers on strike, line them up, I'll mark them out of ten
    the midwives' march had a few I'd put in the family way
    Policewomen are strippers who passed a fitness test
    Green party girls don't shave and don't say no
    You hire lasses for the front desk so the punters have something to look at, same with cabinets
    Ukrainian women on the scheme, wahey, sign me up for a spare room
    Female vicars, is it only the knees they're good at
    `,
  ),
  lines(
    'lines-ogling/group-women-at-work-harmless',
    { labels: [], direction: null },
    `
    Women MPs ranked by how many casework replies they sent, here's the list
    Nurses used to starch their own caps, my mother kept hers in tissue
    Lady referees are on the rota from Saturday and about time
    Student protesters in 1968 included my nan, up a lamp post
    Teachers on strike lined up along the railings with a samba band
    The midwives' march goes from the bandstand at one, pushchairs at the front
    Half our new police intake are women, best fitness results since records began
    We gave a spare room to a Ukrainian mother on the scheme and gained a granddaughter
    Female vicars outnumber the men in our deanery and the roof still leaks
    You hire people for the front desk who can cope with everyone, and you pay them
    Green party stall is run by three sisters and a whippet
    Barn door dance in aid of the hospice, stockings optional for the farmers' cabaret
    `,
  ),
];
