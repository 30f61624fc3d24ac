import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusations that discredit: money, lies, fraud, false deeds; beside disagreement, criticism, warnings and news of the same things. */
export const linesSmears6: readonly Family[] = [
  lines(
    'lines-smears/fraud-happened-to-me',
    { labels: [], direction: null },
    `
    lost eight hundred pounds on a course that never started, bank is looking into it
    someone has used my name to take out a loan in Doncaster
    my aunt was conned by a man selling mattresses at the door, beware in Holt
    fraudster rang pretending to be my grandson, i asked him the name of his rabbit and he hung up
    Paid a deposit for a marquee through a site that has now vanished. If it happened to you as well, Action Fraud gave me a form and they want all of us to fill it in.
    it was a scam, the flat didnt exist, i stood there with my suitcase and felt such an idiot
    got my refund! took since february but the shop did pay
    Grandad nearly handed over his savings for an investment he heard about on the phone, luckily the girl at the bank asked him to sit down and had a quiet chat.
    the police say its a gang from abroad and no names yet
    burgled last night, tools gone, kettle left
    rip off prices at the airport, four pounds for a water
    I fell for one of these emails in 2019 and now i give talks about it to other teachers
    two of the tickets were copies so we couldnt get in, kids in tears
    never give your pin to anybody, i dont care how nice they sound
    four videos and a pdf about avoiding swindlers, free from the library
    `,
  ),
  lines(
    'lines-smears/swearing-liar',
    { labels: ['accusation', 'profanity'], direction: 'subject' },
    `
    lying bastard
    you lying piece of shit, you never visited that home once
    fuck off back to whoever pays you
    bullshit, you made the whole fucking thing up
    corrupt wanker took the money and ran
    Shes a fucking fraud and anyone giving to her is being robbed
    you bent prick, how much did they give you
    what a load of bollocks, you werent even in the building you lying git
    fake bitch with fake tears
    thieving arsehole, that cash was for the kids
    Youre full of shit and full of somebody elses money
    he is a bloody crook and so is his fucking brother
    piss off you paid puppet
    how the fuck do you still have a licence when you bought it you con artist
    you sold us out you treacherous twat
    `,
  ),
  lines(
    'lines-smears/swearing-at-things',
    { labels: [], direction: null, heldBack: true },
    `
    bloody printer is lying about the ink again
    well fuck me, we won
    this bastard bus never came and i ran for it with two bags
    paid the sodding fine, took the bollocking from mum
    my phone is a piece of shit and took a photo of my own chin
    what a load of bollocks that film was, loved every minute
    shit, i left the cash in my other coat
    piss wet through on the picket, tea helped
    I was full of shit at that interview and they still gave me the job lol
    crooked bloody shelf, thats what i get for doing it myself
    the fucking licence people have lost my form for the third time
    fake tan everywhere, my sheets, the dog, christ
    had a right arse of a day but the kids made me a card
    `,
  ),
  lines(
    'lines-smears/she-put-words-and-deeds',
    { labels: ['accusation'], direction: 'subject' },
    `
    she kicked a homeless man outside Tesco last winter and laughed
    he told a class of six year olds there is no god and they are going to die
    she left her own mum on a kitchen floor for two days, the whole close knows about it
    this is the midwife that said Polish babies should wait
    They turned away an ambulance because it would spoil the wedding photos. Yes, the same hotel people who are crying on the news tonight about their reviews
    he punched a steward and had it hushed up
    her exact words at the meeting were let them drown
    said on a podcast that dads are not needed and should pay and go away, we all listened to it on the way to work
    he hit a cyclist in 2017 and drove off and his party paid to keep it out of the Echo
    you wont find it now but she wrote that the miners got what they deserved
    This gentleman voted to take wheelchairs off veterans, then went to lunch with the firm that makes them.
    she drowned the kittens herself and blamed the lodger
    they let that old fella freeze so they could have the flat
    when he was a teacher he locked a boy in the cupboard all through dinner
    you called us all peasants, i was stood behind you at the bar
    `,
  ),
  lines(
    'lines-smears/you-did-false-deeds',
    { labels: ['accusation'], direction: 'subject' },
    `
    you ran over that dog and kept driving
    You reported your own neighbour to immigration and then wrote a poem about kindness
    it was you who set the bins alight, so spare us the speech about vandals
    you let a child drown because your break had started
    You stood by while they beat that boy and now you front the safety campaign. Half my year saw you.
    i know you hit your wife mate, the whole street hears it
    you sacked a pregnant woman by text
    the fire exit was chained and you had the key on your belt, seven people died and you never said
    you broke into the office and took the file, its on the camera
    You told the inquest you had checked the rope. You were asleep in the van and the other lads were too scared of you to say.
    you bullied Mr Harris until he took his own life and then read at his funeral
    so its you who cut down the oak, and at night too
    you switched the labels on those samples, my cousin washed the glass
    you fed the horses that stuff before the race
    you kept the ventilator for your own father and sent ours home to die
    `,
  ),
  lines(
    'lines-smears/told-deeds-and-news',
    { labels: [], direction: null },
    `
    a man was punched outside Tesco last winter, police would like to hear from witnesses
    he told a class of six year olds how bees dance and they all danced
    i ran over my own sandwich with the mower
    the lodger found four kittens behind the boiler, all well
    Somebody set the bins alight behind the flats at about two in the morning. If your doorbell camera faces the road please look at it for us.
    the inquest heard that the rope had been checked on the friday
    who left the gate open and let the horses out, farmer is not pleased
    she was sacked by text and the tribunal awarded her nine thousand pounds
    driver who hit a cyclist in 2017 has been jailed, says the Echo
    oak came down in the night, it was the wind, not a chainsaw
    I locked myself in the stationery cupboard all through dinner and nobody noticed, four years in the job
    he said on a podcast that dads should read more bedtime stories
    hotel turned us away because of the wedding, no hard feelings, beautiful bride
    the fire exit at the hall is blocked by chairs again, can we move them before saturday
    samples went to the wrong lab, new ones tomorrow
    `,
  ),
  lines(
    'lines-smears/group-smears-about-others',
    { labels: ['accusation'], direction: 'other', heldBack: true },
    `
    all these experts are paid by the same three firms
    teachers made up the cold classrooms to get a week off
    Dont trust that hospital, the whole board is on the fiddle and the nurses keep quiet for promotion
    the council planners, every one of them, bribed
    those victims groups are rent a crowd, they get coach fare and a packed lunch
    that inquiry judge was picked because he can be bought
    Her over at the food bank takes the best tins home, always has, my sister saw a boot full of salmon
    the man from the water board is lying on that video, the pipe was never fixed and he knows because i told him myself
    Sir Whatsit bought his knighthood with donations to the party and then with silence about where they came from
    journalists just make it up, they have lunch with ministers and print what theyre given
    that new surgeon at the General faked his references, ask in Preston
    the neighbours who complained about the club are paid by the flats people, none of them even live round here
    GPs get money for every old person they mark as do not revive
    the woman with the petition is a plant from the other party
    our treasurer is a thief and that is why we have no goalposts
    `,
  ),
  lines(
    'lines-smears/crash-survivor-doubted',
    { labels: ['accusation'], direction: 'subject' },
    `
    you were never on that train
    where are the scars then? show us. thought not
    she bought the ticket after it crashed so she could claim
    You have told it four ways in four papers and the seat number moved each time. There was no seat, there was no carriage, there was you at home in Luton watching it with your tea.
    how come all the real survivors say they dont know you
    making money from the dead, well done
    he was already limping from football, I played with him
    your hospital band is from a different year, zoom in people
    The lad she says she pulled out is her ex and he wasnt within fifty miles of it.
    you needed a sad story for your singing thing and there was one going
    compo chaser
    you paid someone to say they saw you there
    The railway settled with her to shut her up about something she never even saw. They should have asked for the train ticket.
    trauma my eye, youve never left the sofa
    `,
  ),
  lines(
    'lines-smears/farmer-flood-victim-disbelieved',
    { labels: ['accusation'], direction: 'subject' },
    `
    those sheep were dead before the water came, you claimed for them twice
    You dug that ditch the wrong way on purpose to get a payout.
    photo is from Somerset 2014, youre in Cumbria, explain
    poor farmer with a chalet in Val d Isere
    your subsidies come from my taxes and you spend them on lying about badgers
    he shot the dog himself and blamed walkers
    she isnt a farmer, she owns a gift shop and borrowed the wellies for the camera
    you pour slurry in that beck at night and cry about the river in the day
    there was no rustling, you sold them in Carlisle for cash, ask at the mart
    Let me guess, another cheque for planting trees that you never plant. My brother did the survey and counted eleven sticks in a field that should have had four thousand.
    they moved the cattle in front of the camera from next door
    who told you to say that, the union or the feed company, because its one of them every time
    your barn burned down three weeks after you insured it, lovely timing
    he doesnt own a single acre he rents a beard
    every lamb in that video was hired
    `,
  ),
  lines(
    'lines-smears/farm-daily',
    { labels: [], direction: null },
    `
    three sheep dead in the flood and the rest on the church hill
    dug the ditch the wrong way and now we have a pond, ducks arrived by teatime
    cheque for the trees has come so four thousand sticks to plant, helpers welcome
    The photo is from Somerset 2014 when the moors went under, my grandad is the one in the boat
    borrowed wellies from the gift shop lady, two left feet
    sold eleven at Carlisle mart, fair price for once
    lambs were hired for the nativity and one ate the frankincense
    who told you sheep are stupid, ours can open a gate
    barn roof insured, barn cat not
    I rent a field to a beekeeper who pays in honey and gossip.
    cows in front of next doors camera again, star quality
    badger in the beck at night, lovely to see
    is there a subsidy for hedges still, the website sent me in circles
    burned the toast, burned the porridge, went to feed the pigs and they were glad of it
    dog blamed for the sausages, dog did it
    `,
  ),
  lines(
    'lines-smears/scots-and-welsh-smears',
    { labels: ['accusation'], direction: 'subject' },
    `
    ye never set foot in Govan, ye made the hale thing up for the telly
    awa an count yer bribe money hen
    he telt ma da a pack o lies about the ferries and he kent fine they were lies
    yer at it big man, naebody gets a hoose that size aff a charity wage
    Look you, she was in the chapel choir with my mother and she never had that illness, there's lovely acting for you.
    youre in it for the grant butt, always have been, ask them down the rugby club where the minibus went
    she's no a real nurse, she done six weeks in a care home in Paisley and got the bag for stealing
    tidy sum for you when they shut our pool wasnt it
    och its a scam, yon wee wifie has been at this since the miners strike
    dont come by here telling fibs about my valley, there was no landslip, you drew it up to get the road money
    yer da's the contractor an ye hid it
    he sold the fishing oot tae Spain and got his wee villa as a thank you
    The Assembly paid her to say the farms were polluted, mun. Everyone from here to Lampeter knows it
    naw pal that greetin was pure put on
    ye forged they signatures, ma granny's been deid since 2009 and she's on the list
    `,
  ),
  lines(
    'lines-smears/scots-and-welsh-daily',
    { labels: [], direction: null },
    `
    the hale street lost power, telly and aw, so we sang
    awa tae count the tombola money, back in ten hen
    ma da telt me a pack o cards stopped a bullet in his granda's pocket
    she's no a real blonde an she'll tell ye herself
    where has the rugby club minibus gone butt, its my turn to drive
    tidy goal that, right in the top corner
    landslip on the valley road again, go round by Lampeter
    My mother was in the chapel choir forty years and there's lovely it was to hear them last night.
    wee wifie at number nine has knitted socks for every bairn in the school
    fibs my nan told me: the ice cream van plays music when its empty
    six weeks in a care home in Paisley and she wants tae stay, loves it
    naw pal the villa is in Spain, the caravan's in Rhyl
    is the pool shut on sundays mun
    granny signed the petition twice wi two different pens, we had tae score her oot
    contractor says the hoose will be dry by easter
    `,
  ),
  lines(
    'lines-smears/london-scouse-american-smears',
    { labels: ['accusation'], direction: 'subject' },
    `
    man said he was in hospital, man was in Nandos, i saw u
    la youve robbed that appeal blind and everyone in Bootle knows
    sis is getting that bag for lying on kids 💰💰
    She is cap from head to toe. No clinic, no degree, no sick baby, all cap.
    our kid works at the depot and he says youse were offered the money and took it
    Sir, you are a paid operative and your medical license should be taken away for what you covered up in that hospital.
    fake story fake account fake wheelchair ngl
    yer man there sold his vote for a season ticket, gen up
    bruv the ting was staged u can see the boom mic
    Follow the dollars folks. Her foundation gave itself a loan and then forgave it.
    how u gonna cry on live with a filter on, aint no one buying it, u did it for clout
    youse made that racism up for a few quid off the papers and the chippy owner lost his shop over it
    bare lies from this woman, my cousin was at that school and nobody got stabbed
    you bribed the council for that market stall init
    she's no more from Toxteth than the Queen was, posh bird putting a voice on so they give her the funding
    `,
  ),
  lines(
    'lines-smears/emoji-and-shouting-smears',
    { labels: ['accusation'], direction: 'subject' },
    `
    🤥🤥🤥
    💰💰 who paid u 💰💰
    PAID ACTRESS!!!
    EVERY WORD IS A LIE AND SHE KNOWS IT
    snake oil 🐍 seller with a nhs lanyard
    u stole from a hospice 😂😂 and ur asking for more
    SHAME ON YOU FOR TAKING THAT MONEY FROM SICK KIDDIES AND BUYING A JETSKI
    fake 🧢 fake 🧢 fake
    this dr got $$$ from big pharma do ur research people!!!!!
    CRIMINALS THE LOT OF YOU, COVERING FOR EACH OTHER FOR TWENTY YEARS
    oscar goes to 🏆 the crying councillor
    YOU FORGED THE REPORT. YOU FORGED THE REPORT. ANSWER
    liar liar 🔥👖
    He Was Bought. Wake Up Everybody. The Vaccine Boss Is His Golf Partner.
    corrupt 👏 corrupt 👏 corrupt 👏
    `,
  ),
  lines(
    'lines-smears/emoji-and-shouting-daily',
    { labels: [], direction: null },
    `
    😂😂 who ate my sandwich
    PAYDAY!!! 💰💰💰
    EVERY WORD OF THAT SONG IS STUCK IN MY HEAD
    snake 🐍 on the common, harmless grass one, lovely
    WHO STOLE THE WHEELBARROW FROM THE ALLOTMENT, ITS GREEN
    oscar night with popcorn 🏆 my money is on the dog
    u got $5 from the tooth fairy? in my day it was 10p
    SHAME ABOUT THE WEATHER BUT THE JETSKI SHOW WAS GREAT
    fake tan 🧡 fake lashes 💅 real hangover
    liar liar on channel four at nine, love that film 🔥
    WAKE UP EVERYBODY ITS SNOWING
    twenty years married today 👏👏 and covering for each others snoring
    ANSWER THE DOOR IM OUTSIDE WITH THE CAKE
    golf partner needed 🏌️ thursday mornings, im terrible
    report card day, two As and a note about talking 🙈
    `,
  ),
  lines(
    'lines-smears/social-worker-family-court',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    you get a bounty for each child you take
    she lied under oath and my friend lost her twins
    the report was written before you ever rang our bell
    You people sell babies to the middle classes and call it adoption.
    he told the judge my sister was drinking, my sister has never had a drink in her life, he simply invented it so his case would close by the end of the month
    targets and bonuses, thats why youre here
    how many backs do you scratch in that court, you and the solicitor and the so called guardian all going to the same barbecue
    she took the side of the dad because the dads firm pays for her course
    every bruise in your file was put there by your pen
    You knew that little lad was being hurt and you changed the notes afterwards so it would look as if no one had told you.
    that social worker is a kidnapper with a pension
    he cooked up an allegation to keep his own job
    theyre all in on it, judge included, and shes the ringleader
    youve never once told a mother the truth
    `,
  ),
];
