import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Caribbean-British, Asian-British, London and Lancashire jeers, old-fashioned and pompous ones, with harmless twins. */
export const linesJeers2: readonly Family[] = [
  lines(
    'lines-jeers/caribbean-british-carnival-funding',
    { labels: ['insult'], direction: 'subject' },
    `
    yuh too fool
    Big man like you and still cyan read a budget, eediat
    She face favour sour mango and she mind favour the seed.
    wasteman in a waistcoat
    Hush, nuh. Empty barrel make the most noise and you rolling since Monday.
    You is a real poppyshow, councillor.
    What a craven, bright-up-yuhself little man.
    My auntie took one look and said: him head tough like breadfruit.
    Galang bout yuh business, yuh dunce bat.
    him chat like him swallow dictionary and it stick sideways
    Stoosh for nothing. Not a drop of sense, pure talc and perfume.
    the ting is a joke man, a walking joke, even the pigeons pon Brixton Road laugh
    mawga argument, mawga brain, one big fat head to carry them
    `,
  ),
  lines(
    'lines-jeers/caribbean-british-carnival-joy',
    { labels: [], direction: null },
    `
    my costume make me look a real poppyshow and me nah care
    Empty barrel in the yard if anybody want one for a pan
    I'm too fool, I left the rum cake on the 37
    Auntie say the breadfruit tough this year, blame the freight.
    Big man like me crying at a steel band, don't tell nobody
    craven for that curry goat already and it's nine in the morning
    Bright and early at the mas camp please, sequins don't stick themselves
    Them pigeons pon the float stealing the patty, look at them
    the sound system was wasteman levels of bad till Errol kicked it
    Hush nuh, the elder's speaking
    Stoosh little hat she had on, gorgeous, where from?
    Respect to the council lady, she walked the whole route in proper shoes.
    `,
  ),
  lines(
    'lines-jeers/south-asian-british-restaurant-licence',
    { labels: ['insult'], direction: 'subject' },
    `
    full ullu, this one
    Arre what bakwas, who gave the gadha a microphone
    pagal ho gaye ho? someone fetch her a cold flannel
    You have the brains of a samosa, without the filling.
    My mum says even the aunties feel sorry for you, and they never feel sorry for anyone.
    bewakoof number one, with bar in politics
    He went to uni for seven years and came back a bigger bandar
    What a kanjoos little heart you have, bhai.
    Bro thinks he's the hero of the film, looks like the guy who parks the car.
    nikamma since year 7, ask anyone at our school
    Ek number ka joker. Give him a red nose and a ward budget.
    chal hatt you're a wet poppadom
    she's the sort who'd burn water and blame the pan, the gas board and her sister-in-law
    `,
  ),
  lines(
    'lines-jeers/south-asian-british-family-teasing',
    { labels: [], direction: null },
    `
    I'm a full ullu, queued an hour for the wrong counter
    arre what bakwas weather for a mela
    My brother is a bewakoof who put the samosas in the tumble dryer bag, we laughed till we cried
    pagal traffic on the Stratford Road, leave early
    Mum calls me nikamma every Eid and then feeds me for six
    The sat nav is a gadha, it sent the whole baraat to Wolverhampton
    chal, see you at the consultation, bring your dad
    Even the aunties approved of the licence conditions, that's peace in our time
    Wet poppadoms at the function, disaster, send replacements
    Shukriya for ringing my nani back, she talked about it all week
    that bandar of a toddler climbed the mandap, it's on video
    I burned water last night. Actually burned it. Pan's in the bin.
    `,
  ),
  lines(
    'lines-jeers/london-teens-on-the-youth-club-vote',
    { labels: ['insult'], direction: 'subject' },
    `
    ur dad's a better politician and he's a plumber who can't plumb
    bruv is moist
    nah this guy's a certified wet wipe 😭😭
    ain't no way a grown woman typed that, go sit in the corner
    L take L haircut L human
    You're so peak, miss, honestly, even the supply teacher was safer.
    who let this paigon on the stage he can't even hold the mic right
    dead trim dead vibes dead speech
    she's giving substitute nan
    man's got a forehead like the Westway and it's just as empty at 3am
    your whole personality is a laminated badge
    imagine being forty six and this dumb, rah
    clapped AND boring, pick one fam
    `,
  ),
  lines(
    'lines-jeers/london-teens-chatting-harmlessly',
    { labels: [], direction: null },
    `
    nah that speech was calm still
    my trim is dead my exams are dead but the youth club is open so we move
    bruv the vending machine took my last pound, peak
    ain't no way they listened to us, I'm actually shook
    rah is that the same lady who came to our school?? safe
    the wifi in there is moist, no lie
    L bus, L rain, W free pizza
    I'm so clapped in that photo delete it 😭
    she's giving favourite auntie
    imagine being forty six and still doing kickflips, respect
    my mandem got a grant, I'm crying
    Who holds the keys Sundays? Asking for like nine of us.
    `,
  ),
  lines(
    'lines-jeers/lancashire-mill-town-precinct',
    { labels: ['insult'], direction: 'subject' },
    `
    tha'rt as thick as a Bury pudding
    She could start an argument in an empty loom shed and lose it.
    gawmless beggar, always has been
    He's one clog short of a pair, that lad.
    Stood there wi a face like a ruptured custard.
    Owd misery guts from t'corn exchange is on again
    You were a bit of a barm cake at nursery, and you've not so much grown as risen.
    If you had another brain, it'd be lonely an all
    all fur coat and no knickers, that manifesto and the fella who wrote it
    powfagged listening to such a mithering little man
    Eeh, some mothers do have em and yours should have kept the receipt.
    `,
  ),
  lines(
    'lines-jeers/lancashire-mill-town-gentle',
    { labels: [], direction: null },
    `
    I'm powfagged, four hours on t'leaflet round
    Bury pudding and a brew after, anyone?
    our Jean could start an argument in an empty house, love her to bits
    All fur coat and no knickers, this new shopping centre, there isn't even a bench.
    Stop mithering me about the fountain, it'll be on by Whit
    The custard ruptured. Long story. Trifle is now soup.
    one clog short of a pair at the dance troupe, lost property please
    me, gawmless, stood at a bus stop they took away in June
    Eeh that were grand, them lasses singing on the town hall steps
    I've a face like a wet Wakes week but I'm chuffed to bits underneath
    barm cakes still 40p in the market hall, tell your friends
    `,
  ),
  lines(
    'lines-jeers/retired-major-writes-with-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    Madam, you are a chump.
    I have commanded mules with a firmer grasp of policy than yours.
    What an insufferable little pipsqueak they have put in front of the cameras.
    One would not trust you to guard a latrine.
    A bounder, a bore and, on the evidence of Tuesday, a nincompoop.
    Sir, your intellect would be improved by a short spell in a jar.
    You strike me as the kind of fellow who salutes his own bath robe.
    Poltroon!
    In my day a blockhead of your calibre was given a whistle and sent to count blankets.
    Pray spare us further emissions from that vacuum you call a mind.
    My late wife had a word for creatures such as you. It was cad. She was being charitable.
    Fatuous ass. No further comment.
    This preening jackanapes could not lead a conga out of a burning canteen.
    `,
  ),
  lines(
    'lines-jeers/retired-major-is-cross-but-civil',
    { labels: ['criticism'], direction: null },
    `
    Madam, I must disagree, and on four counts.
    The decision to scrap the cadet hall was ill judged and I shall say so on Thursday.
    I have commanded men through worse muddles, but seldom one so easily avoided as this.
    That reply did not answer the question put. I put it again.
    Rotten policy, decently explained.
    Your figures for the drill ground are three years out of date, as the annex shows.
    One would have expected the ward to be consulted before the padlock went on, not after.
    With respect, the veterans' breakfast deserved better than a form letter.
    A poor show on the war memorial railings, and I expect it put right by November.
    I voted for you. On this I regret it. There it is.
    `,
  ),
  lines(
    'lines-jeers/thesaurus-swallowing-columnist',
    { labels: ['insult'], direction: 'subject' },
    `
    There is a certain species of mediocrity which mistakes a podium for a pedigree, and we have just watched it clear its throat.
    Her prose has the musculature of blancmange and her thinking the same, left out overnight.
    To call him vacuous would be unjust to vacuums, which at least pick something up.
    A mind so narrow that its two ideas have to walk in single file.
    What this person lacks in depth is amply supplied in surface.
    Behold: the triumph of confidence over cerebrum.
    A human footnote, in the wrong book.
    I do not say she is a bore; I say the speaking clock hangs up on her.
    Imagine, dear reader, an umbrella with opinions.
    One almost admires the commitment to being dim in such a variety of ways.
    The gentleman has delusions of adequacy
    Pygmy in a pulpit. There, I've said it.
    `,
  ),
  lines(
    'lines-jeers/columnist-enjoys-objects-and-weather',
    { labels: [], direction: null },
    `
    The new civic sculpture has the musculature of blancmange and I find I have grown rather fond of it.
    My own first novel was so dull the speaking clock hung up on it.
    To call this soup vacuous would be unjust to vacuums.
    The lift at Holborn has delusions of adequacy
    I am a human footnote and perfectly content at the bottom of the page.
    Imagine, dear reader, an umbrella that opens only indoors. I own it.
    Two ideas a week is my ration, and this week both arrived on the bus.
    She writes with more depth than most of us manage in a lifetime; read the lecture.
    What the hotel lacks in hot water is amply supplied in tartan.
    Malvolio remains the finest pompous ass in English drama, preening and cross-gartered to the last.
    A narrow argument, I thought, but walked with a firm step.
    `,
  ),
  lines(
    'lines-jeers/backhanded-praise-after-the-interview',
    { labels: ['insult'], direction: 'subject' },
    `
    so brave of you to go on telly with that face
    Well done, you nearly finished a thought there!
    Wow, big words. Did the intern underline them for you?
    I love how you don't let being clueless hold you back 💕
    You were almost coherent today, bless, has the dosage changed?
    I think it's wonderful they let anyone have a go at being an MP now.
    Gold star for turning up, petal. Shame about the talking.
    It takes real talent to be that dull on a subject that interesting.
    Finally a politician who makes my toddler seem well briefed, congratulations
    honestly your confidence is inspiring, i'd never leave the house if i was that thick
    10/10 for effort, 0/10 for having anything between the ears
    What a refreshing lack of charisma.
    She scrubs up nicely for somebody who cuts her own hair with a strimmer
    so glad you found a job where it doesn't matter if you're any good
    `,
  ),
  lines(
    'lines-jeers/straight-praise-after-the-interview',
    { labels: ['support'], direction: null },
    `
    so brave of you to go on telly after the week you've had
    Well done, you finished every answer and didn't let him rush you!
    big words well explained, my gran followed all of it
    I love how you don't let the shouting hold you back 💕
    You were the only calm person in that studio, thank you.
    Gold star for turning up when the other three sent apologies.
    It takes real talent to make drainage that interesting.
    Finally a politician who can talk to a toddler and a professor in the same sentence
    honestly your patience is inspiring, I'd have walked off
    ten out of ten for effort and ten for being well briefed
    What refreshing candour about the mistakes.
    You scrub up nicely, and I say that as the woman who saw you at the tip in wellies.
    so glad they gave the job to somebody good
    `,
  ),
  lines(
    'lines-jeers/faux-concern-for-their-state-of-mind',
    { labels: ['insult'], direction: 'subject' },
    `
    has anyone checked her medication?
    Are you ok hun? Only you seem to be having a funny turn on a national platform.
    somebody ring his carer he's got the laptop again
    Sending prayers for whatever is loose in there 🙏
    Not being mean, but when did the nurse last look in on this one?
    Genuinely worried, it's been three posts and not one has touched the ground.
    You poor love. It must be exhausting carrying all that nothing around.
    Is there a grown up with you?
    Bless. The lights are on but the meter's run out.
    have a lie down sweetheart the big thoughts have clearly been too much
    Would you like us to call someone? A psychiatrist? A vet?
    It's a full moon so we should probably be gentle with him
    one sandwich short again, pass her the wafers and turn the telly up
    `,
  ),
  lines(
    'lines-jeers/real-concern-for-somebody',
    { labels: [], direction: null },
    `
    has anyone checked on her since the procedure?
    Are you ok? You sounded hoarse on the radio and I hope it's only a cold.
    somebody ring his carer please, the flat's gone dark early
    Sending prayers for whatever this week throws at you 🙏
    When did the district nurse last look in on Arthur at 22?
    Genuinely worried about the lad who spoke third, he looked done in
    You poor love. Five funerals in a month, I don't know how you're standing.
    Is there a grown up at the crossing at half three any more?
    I do hope your family get you to themselves for a few days.
    The lights are on at the surgery but nobody's answering, what's up?
    have a lie down, the casework will still be there tomorrow
    My own medication makes me talk nonsense by eight so ignore any late replies
    Full moon tonight, watch the slipway, high water's a big one.
    `,
  ),
  lines(
    'lines-jeers/voice-and-accent-mocked',
    { labels: ['insult'], direction: 'subject' },
    `
    that voice could strip a caravan
    You sound like a kazoo having a nervous breakdown.
    I mute you and my dog stops limping.
    Does she come with subtitles or do we just guess at the vowels?
    he talks like he's reading a shampoo bottle he disagrees with
    Plummy drivel from a mouth full of marbles
    Nasal. Whiny. Endless. Like a hoover that went to Durham.
    turn her down lads my crisps have gone soft
    Every sentence goes up at the end like he's asking permission to exist
    put on voice put on tan put on everything
    You could clear a lifeboat with that laugh
    I've heard better diction from a blocked sink
    ooh get er, telephone voice and a council lanyard
    she honks. there's no other verb. the woman honks.
    `,
  ),
  lines(
    'lines-jeers/voice-and-accent-harmless',
    { labels: [], direction: null },
    `
    my voice could strip a caravan after that rally, lozenges please
    The tannoy at Crewe sounds like a kazoo in a bucket.
    Could the livestream have subtitles? The hall echo eats the vowels.
    I mute the adverts and my dog stops howling
    Lovely to hear a Fife accent on the health brief.
    that shampoo bottle read aloud bit had me in stitches, you should do voices
    i honk when i laugh, sorry to the row in front
    Marbles found in the chamber carpet. Whose?
    Hard to hear you over the hoover in the corridor, could you post the text?
    Our sink gurgles in what I can only describe as Welsh
    She goes up at the end when she's nervous and I find it very human.
    telephone voice activated: good morning, Hargreaves Butchers
    `,
  ),
  lines(
    'lines-jeers/age-mocked-both-ways',
    { labels: ['insult'], direction: 'subject' },
    `
    back to the crèche, junior
    what's this fossil still doing above ground level
    He has underpants older than her and they've more experience
    Does your mum know you're up past bedtime running the council?
    Dust him off, wheel him in, point him at the wrong lobby.
    Grandad's wandered off the coach again and found a microphone
    twelve years old and already a disappointment in a lanyard
    You were out of date when teletext was new, you dried up old relic.
    I've got yoghurt with more life behind it and more ahead of it
    Still got the price tag on that suit, still got milk teeth under the opinions.
    doddery. dithery. done.
    Carbon-date this man's ideas, and then the man
    bit old for pigtails and a bit young for sense aren't we
    `,
  ),
  lines(
    'lines-jeers/age-mentioned-harmlessly',
    { labels: [], direction: null },
    `
    back to the crèche for pick up, then I'll read the report
    I am a fossil and I still managed the online form, so can you lot
    Grandad wandered off the coach at Whitby and was found buying kippers, all well.
    Twelve years old and she spoke to the whole chamber without notes, wow
    My underpants are older than this coalition
    doddery me has lost the petition sheet again, sorry
    Is the junior panel open to seventeen year olds?
    Carbon dating puts the boat at 1620, come and see it at the museum
    past my bedtime but the count is too exciting
    Milk teeth, first bus, first vote, it goes in a blink.
    the yoghurt in the members' fridge has been there longer than the leader
    `,
  ),
];
