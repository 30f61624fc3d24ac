import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt of groups without slurs, often by a hint, aimed at one of them or at all; the same hints without contempt. */
export const linesKinds6: readonly Family[] = [
  lines(
    'lines-kinds/migrants-life-plain-2',
    { labels: [], direction: null },
    `
    st kilda trip cancelled, high seas
    the Chinese lantern parade starts by the chemist at dusk
    ten to a room on the scout trip and the snoring was biblical
    Overseas students are sharing Christmas dinner with local families again, sign up by the fifth
    what is the polite thing, do you tip here or not? signed confused from Kolkata
    the queue for the Afghan bread goes round the block
    Our lodger is from Albania and he has taught the cat to sit
    irish dancing, tuesdays, whisky for the parents afterwards lol
    Four sorts of soup at the refugee lunch, all orange
    My name is hard to say so the bus driver calls me Captain
    home office letter arrived, leave to remain, i screamed the house down
    I'd like lower immigration and I also want the ones who came treated well. Those two go together for me
    the post office is run by the Patels and they know every parcel on the road
    lead piping found under the nursery, water off until noon
    census says one in six of us was born abroad
    `,
  ),
  lines(
    'lines-kinds/jewish-hints-quick-jabs-you',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    shekels dont earn themselves eh
    your nose for a story eh, must be the genes
    Kindly remember that you are here on sufferance, as your people have been everywhere
    a presenter with dual loyalty, great
    you'd sell your gran with the discount sticker still on
    Every time you open your mouth about Palestine we remember what you are, not what you say
    big hooter small heart
    why is it always one of your lot in the middle
    such a shame about your husband, converting to all that, he was C of E and perfectly normal
    No ham, no bells, no sense of fair play. You can live here for a thousand years and not be of here
    they forgot to mention in your profile which side your bread is buttered, kosher butter i assume
    `,
  ),
  lines(
    'lines-kinds/jewish-hints-plain',
    { labels: [], direction: null },
    `
    shalom from a wet bench in Kent, waiting for the number 10
    small nose, big sneeze, hay fever season
    my husband converted and now he corrects my blessings
    ham or cheese? cheese for me, i'm kosher style which means guilty
    The elders of the congregation met about the leaking roof
    I speak as a Jew who disagrees with the war and prays for the hostages and the children of Gaza, both, every night
    gran still has the discount sticker on her good lamp
    who is in the middle of the photo, is that uncle Sol
    bread is buttered, tea is poured, where are you
    Presenter wanted for Jewish hospital radio show, sunday mornings
    church bells at ten, shul at nine thirty, our street is up early whatever you believe
    it costs how much?? in this world??
    What do you say to someone sitting shiva? I dont want to get it wrong
    a discount for members of the Jewish walking club, just say shalom at the till
    thousand year old prayer book on show at the library
    `,
  ),
  lines(
    'lines-kinds/women-jabs-headteacher-nurse-you',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    shut up and put the kettle on
    well someone isnt getting any younger is she
    A headmistress should be seen at flower shows, not in the press
    men lead, you lot organise the raffle
    did you get your bloke to check the sums
    women with short hair and loud voices, no ta
    you girls always stick together against common sense
    You're proof that a clever woman is an unhappy one
    Pilot? I thought you were bringing the trolley
    my wife says the same daft things, difference is she doesn't get a microphone
    Perhaps when you've had a baby you will understand real work, until then you are only half a woman playing at bosses
    you come across as shrill, most of your sex do
    feminine intuition isnt evidence constable
    a lady umpire, so now we'll be out because she felt it
    I was brought up to hold doors for ladies, not to take orders from them
    `,
  ),
  lines(
    'lines-kinds/women-jabs-plain',
    { labels: [], direction: null },
    `
    kettle on, feet up, marking done
    isnt getting any younger, my knee, said the nurse
    my wife says the trolley on platform two does the best tea
    raffle prizes please, no more bath salts
    hold the door, im carrying the flower show
    headmistress in the press today with a very large marrow
    she got a microphone for her birthday and the street knows it
    The pilot came on and said good morning, it was my sister, and I yelled
    Half a woman, half a fish, our school play is going well
    constable, my intuition says the cat is in the loft
    baby arrived thursday, eight pounds, both tired
    women's institute on the moon lander, talk by a real engineer
    did you check the sums, I make it forty two
    lady umpires wanted for sunday league, tea included
    real work starts when they learn to walk, says gran
    `,
  ),
  lines(
    'lines-kinds/black-women-and-men-dull-you',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    speak properly innit
    you people always have an attitude
    bet you smell of coconut oil lol
    Why dont you set up your own BBC in Nairobi and leave ours alone
    I dont see a headteacher I see a tick in a box and a bad wig
    is your dad in prison or just gone
    so they made a black girl the mermaid and a black bloke the bishop, joke country
    You're pretty for a dark girl, shame about the politics
    A gentleman of your heritage will find the village keeps itself to itself
    can't blame you, it takes your lot a few more generations to get civilised
    Black excellence, thats what, turning up on time?
    My taxes raised you, boy, so mind your manners
    we both know you'd be on a corner somewhere if it wasnt for a scholarship
    Not one of the saints in our window looks like you vicar. Think on that
    `,
  ),
  lines(
    'lines-kinds/black-dull-plain',
    { labels: [], direction: null },
    `
    coconut oil has gone solid in the cold again
    saints in our window are being cleaned, all nine
    speak properly into the mic, the back row cant hear
    dad is in the band, mum is in the bar, i am in despair
    wig day at school, headteacher won
    scholarship for black history students at Leeds, apply by june
    The new bishop was born in Spanish Town and raised in Nuneaton and preaches like both
    bad attitude from my toaster this morning
    my heritage is Ghanaian, Scottish and whatever makes this nose
    The village keeps bees, hens and gossip
    a mermaid on the roundabout, that's modern art
    excellence awards for black nurses, friday, black tie or best cloth
    what generation tv is that, it has a knob on
    turning up on time for once, please clap
    mind your manners in the queue says nan, and hands me her bags
    `,
  ),
  lines(
    'lines-kinds/disabled-hints-charity-you',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    aw did you type that with your nose
    not being horrible but youre hard to look at
    People with your difficulties should have somebody to check their posts
    life must be so empty for you
    benefit olympics gold medallist right here
    Could they not find a healthy one for the interview
    we get it you're broken, move on
    so brave to go outside looking like that
    You'll forgive me, but I don't think a person who needs help in the toilet should tell me how to run a railway
    nobody would date that so of course youre bitter
    a special presenter for special viewers
    You've turned your affliction into a career and I find that rather ghastly. Suffer in private like people used to
    your poor husband, a life sentence
    wheely boring
    `,
  ),
  lines(
    'lines-kinds/disabled-hints-plain',
    { labels: [], direction: null, heldBack: true },
    `
    nose pressed on the bakery window, do they open at nine
    does he take sugar, my mate? six, his teeth are a legend
    broken lift again at the railway station, use platform one
    my husband does the toilet runs and i do the crosswords, thats marriage with MS
    Healthy one for tea today, salad, dont laugh
    interview went well, they had a hoist and good biscuits
    i date, i dance, i drive, all on wheels, sorry am busy
    We lost our special bus in the cuts, and the day feels empty without the driver's terrible songs
    gold medallist visiting the hydro pool saturday
    people with long covid, how do you manage stairs
    Difficulties logging in? ring the desk
    affliction of the week: shingles, do not recommend
    what charity takes old mobility scooters near Rhyl
    Presenter on the telly had the same leg as me and my boy shouted look mum
    brave is what they call me for buying milk, so I bow now
    `,
  ),
  lines(
    'lines-kinds/gay-men-jabs-mixed-you',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you and your boyfriend have fun in hell
    No family man would have come up with that policy, but then you wouldn't know
    limp council limp leader
    mr and mr potato head lol
    Your sort always go into the theatre or the church, never anything useful
    What you call love I call a filthy habit, and I'd say the same to your face, doctor
    You can dress it up with a ring and a cake but everyone at that wedding was laughing
    keep your hands where the lads can see them coach
    I used to enjoy your gardening column, then I saw the photograph with your friend. I have put the book in the bin
    normal people dont need to announce it
    proper poof that one, listen to him
    sad old queen
    `,
  ),
  lines(
    'lines-kinds/gay-jabs-plain',
    { labels: [], direction: null },
    `
    sad old queen bee found in the hive, keeper replacing her
    my boyfriend burned the pinny, then the pie, then the glove
    disco at the school friday, lights out by nine
    mr and mr on the cake, the baker made them both too tall
    family man, foster dad, gay, tired
    keep walking up the hill and turn left at the theatre
    who wears the ring on which hand, we cant agree
    no gardening column this week, he is on honeymoon with Paul
    hell of a wedding, the vicar did the worm
    LGBT foster carers evening, tea and honest answers
    Filthy habit, biting nails, how did you all stop
    our coach and his fella brought the oranges
    I came out at 61, after the funeral, to my daughters. They had known since the Eurovision of 1998
    luv a pasty
    normal service resumes on the trams at six
    `,
  ),
  lines(
    'lines-kinds/traveller-of-group-2',
    { labels: ['identity-hate'], direction: 'other' },
    `
    theres no such thing as an ethnic traveller, just folk who wont pay rent
    I feel for the animals, they treat a horse like they treat their wives
    You teach them to read miss and theyll only use it on the safe
    a decent landlord puts the sign up: no travellers, and so would I
    Irish tinkers in the chapel, it was the collection plate I watched
    blood will out with that sort
    They turn up with a hundred caravans, ruin the rugby pitch and your council gives them skips and a smile
    tramps with big weddings
    Why do they get a history month. History of what, nicking?
    gyppos at the hospital, thirty of them round one bed shouting, turn them out sister
    They say its a culture. So is mould
    you'll always smell them before you see them
    `,
  ),
  lines(
    'lines-kinds/traveller-news-plain-2',
    { labels: [], direction: null },
    `
    thirty of us round one hospital bed and nan told us all to hush so she could hear the racing
    rugby pitch is waterlogged, game off
    skips at the stopping place were emptied monday
    My wife is from a Traveller family and I had to ask four brothers for her hand
    collection plate went round twice for the roof
    The pub took its no travellers sign down in 2016 after the county court case
    mould on the chalet walls, landlord is coming
    quote for the drive came in at three thousand, does that sound right
    The wagon in the museum was built in Reading around 1910 and painted by a lady of eighty
    safe journey to all going to Stow fair
    Crown is doing lunches again, two courses for a tenner
    Travellers die about ten years younger than the rest of us, says the health report, and the nurse on the site is one post for the whole county
    animals at the fair checked by the RSPCA, all well bar one sore hoof
    is the site warden about today? need a key
    `,
  ),
  lines(
    'lines-kinds/migrant-pity-and-disgust-you',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    poor you, did the rice run out
    You'll never get our humour so dont try it on the radio
    im sure it was awful in your country but moaning at us is a bit rich
    do they have roads where you come from councillor
    asian bloke running a morris side, do me a favour
    curry breath at the podium
    Chinese virus chinese scientist, whats there to add
    The trouble with you Indians is that you love a title and hate a days work
    I bet its all cousins in that taxi office of yours
    eat a dog lately?
    You're a visitor, and a visitor should wipe his feet and hold his tongue
    one more brown face on the weather, i cannot tell you all apart
    your french, you surrender, sit down
    Whatever the judge said you'll be an Afghan until you die and that means I will not have you near my girls' school
    nice try Ivan, back to the tractor
    `,
  ),
  lines(
    'lines-kinds/migrant-own-stories-plain',
    { labels: [], direction: null },
    `
    the rice ran out and my mum declared an emergency
    Ivan has the tractor till four
    wipe your feet please the hall has been mopped
    our morris side has a Sikh, a Dane and a dentist
    curry night at the bowls club, veg option
    i couldnt understand the humour on the radio until I moved in with a Yorkshireman, now I cannot explain it to anyone
    Do taxi drivers still need the knowledge test here?
    my girls' school did a Diwali breakfast, sweets before nine, chaos by ten
    It was awful to leave. My brother carried the cat in his coat, and the cat is called Dover now
    what are the roads like over the tops
    Title of the talk: how a Chinese scientist ended up farming in Fife
    morning weather from Priya, rain then more rain
    Judge ruled for the family and they can stay
    french neighbours brought snails, we brought pickled eggs, nobody won
    Asian mums running club, all paces, even mine
    `,
  ),
  lines(
    'lines-kinds/reports-of-hate-quoted-a',
    { labels: [], direction: 'quoted' },
    `
    someone shouted go back home at my nan on the tram and she said what, Wythenshawe?
    A man told the councillor that jews run everything and the chair threw him out
    we had a letter calling our vicar an abomination, and it has gone to the police
    They wrote no blacks on the shutter again, I have painted over it
    Got called a cripple by a cyclist today. I was in the cycle lane with my chair because the pavement was shut
    he said women cant referee so I've kept the tape and sent it to the league
    The tweet said muslims out, it had nine hundred likes, and I reported it
    my trans son was told he is mentally ill by a supply teacher, the head has dealt with it
    kids at the bus stop were chanting pikey at a girl, I stepped in
    If you hear someone say theyre all thieves about Travellers, please write it down with the time and tell us
    the troll called our MP a diversity hire. Its still up, why?
    Survivors remember the signs: no Irish, no blacks, no dogs
    i was asked where im really from four times at one wedding
    a parent said gay teachers recruit. I have taught for 30 years and cannot even recruit a chess club
    In court the man admitted sending messages that called the doctor one of the tribe and worse
    `,
  ),
  lines(
    'lines-kinds/reports-of-hate-support-b',
    { labels: ['support'], direction: 'quoted' },
    `
    saw what they said about your headscarf, absolutely not on, we're with you
    Whoever told you to go back where you came from has never had your night shift, nurse. Thank you
    being called a tick in a box after that speech, you must be fuming. We're proud of you
    that joke about your wheelchair was foul. you were brilliant
    Calling you sir was meant to hurt. You kept your calm and answered on the bus lanes, which is more than he deserved
    a woman can read the football fine and you prove it, ignore the kitchen jokes
    im sorry that people yell pikey at your kids, mine will walk with them
    the banana emoji lot do not speak for our club, chin up lad
    my gran heard the same about jews in 1936 in cable street and she would have hugged you
    Nobody who calls autism an excuse has met my sister. Thanks for speaking out
    They say you people dont belong. You delivered both my babies. You belong
    he wrote that gay dads are not a family, well come to our street party and bring yours
    reported the one about boat people, hope its gone soon
    your reply to the bloke with the pronoun whinge was perfect
    Loud minority, that sort. The rest of Whitby is glad you came
    `,
  ),
];
