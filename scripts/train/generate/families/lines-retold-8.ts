import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** The thinner classes once more: doxxing, dehumanisation, hate and profanity posed as hearsay or quotation, beside tellings, offers of help and harmless quotations. */
export const linesRetold8: readonly Family[] = [
  lines(
    'lines-retold/crossword-and-quiz-doxxing',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Riddle me this, I've a blue door, a monkey puzzle out front and a magistrate inside, which end of Cadogan Rise am I
    Pub trivia: the coroner's wife teaches piano from home, name the road. Answers, it's Elm Bank, 12
    "I'd rather not say where I'm from." Bless, it's Tregaron, her folks have the ironmonger's, flat above
    Somebody's nan plays bingo with her nan so yes I can tell you it's the sheltered flats by the bowling green, buzzer 6
    A fella at work plumbed her bathroom in and he's still got the job sheet, postcode and all, DM me
    I didn't say she's at the Tuesday yoga in the Memorial Institute, half six till eight, back entrance. Somebody with my thumbs did
    Her running app's public, just saying. Starts and finishes at the same gatepost on Weir Lane every dawn
    Don't shoot the messenger, here's her works extension, 4471, she's hot-desked by the lifts on the third floor
    People want to know where the judge moors. I believe a boat called Kittiwake, Pontoon C, weekends.
    The school photo blurred the badge but not the bus stop, it's the Hollins, isn't it, so that's where her twins go
    `,
  ),
  lines(
    'lines-retold/crossword-and-quiz-doxxing-told',
    { labels: [], direction: 'quoted' },
    `
    A pub quiz in {town} had our coroner's road as an answer. The quizmaster's been spoken to. He thought it was local interest
    They found the mooring from a duck in the back of her photo
    The plumber who passed round her job sheet has lost his trade card and good riddance
    Please all check your running apps. Mrs T's was how they knew which gatepost.
    "I'm just saying it's public" is what he told the sergeant, holding a map with a cross on it
    Her nan's buzzer went through the night for a week. Her nan's 93 and thought it was the angels
    I was the school office. We blurred the badge. We never thought of the bus stop
    so it's twenty lads all adding one clue each and none of them reckon they've done anything
    My extension at work was put on a protest page and I learnt eleven new words for woman by noon
    Judge has had to sell the boat.
    `,
  ),
  lines(
    'lines-retold/zoo-and-garden-voice-dehumanise',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Gardeners' tip, if you find one of those under a stone you salt it, and that's you I'm talking about
    "I've feelings too." An eel has nerves, it's not the same
    My mate keeps reptiles and he says there's more going on behind the eyes of the one that died
    Which kingdom would you say you're in, plant, animal, or stuff you scrape off a hull
    It talks! Somebody put the lid back on before it gets out of the bin
    To borrow from the exterminator's van, no job too small, and here you are
    I heard you reproduce. God help us, it spores
    The farmer in me says that's a runt and it should've been knocked on the head, and I'm looking at your photo
    Someone described you as a human being and I asked for evidence
    You're what's left in the sieve, you're not one of us, you never were
    `,
  ),
  lines(
    'lines-retold/zoo-and-garden-told',
    { labels: [], direction: 'quoted' },
    `
    The keeper who spoke up for the chimps has had bananas posted to her by the crate, with notes. She's from Ghana.
    I've been likened online to bindweed, scum and a blob. I run a community garden, I'm fond of all three, but not like that
    He asked whether our chair was plant or animal, and got the laugh, and she laughed too, and then she was in the toilets a long while
    "Exterminate the lot of them" isn't a gardening tip when the lot of them are the Romanian pickers
    They said she'd bred like mildew. She's one son. He's on the spectrum. He read it
    Comments closed after a Mr Ball proposed salt be put on our speaker
    They keep calling my wife "it". Has it eaten, is it crying. I want somebody to understand what that does
    vermin was the word in the leaflet, parasites was the word in the paper, and Anca was the name of the woman who got hit
    `,
  ),
  lines(
    'lines-retold/zoo-and-garden-harmless-animal-quotes',
    { labels: [], direction: null },
    `
    "Release the beast!" means our gran's been let near the karaoke
    The sign says "please don't feed the volunteers" and I feed them anyway
    Our keeper calls the tapir "your worship" and it answers
    They've named a cockroach after my ex, it was for charity, he sponsored it himself
    "Salt the slug" is a cocktail. Do not order it
    Reading "The Parasites" by du Maurier on the tram and getting looks
    You're a total animal on that rowing machine Bernadette, "beast mode" as our Kyle would say
    Vermin control's van has "we knock 'em dead" on it, and under that, "member, St Bride's choir"
    "Runt of the litter" my brothers called me, they're five foot six, I'm a lock forward
    `,
  ),
  lines(
    'lines-retold/hustings-hate-as-question',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Question for the lady in the scarf, why should any of us take orders from your religion, it's a cult of savages
    My neighbour's too polite so I'll do it, when are you people going to stop pretending you're British
    Would the candidate agree that women go soft in the head every month and shouldn't have the vote, let alone the seat
    Is there a cure for what you are, or do we just keep the children away
    "My wife and I," said the female candidate. Sick. There's your headline, sick
    I hear there's a quota for Jews at head office, explains you and explains where the money goes with your race
    People said they'd never seen a Traveller in a suit. I said check the label, they're all born thieves, you as well
    Since you raise it, no, I don't think a man of your colour can speak for a county like this, and nor did my father
    `,
  ),
  lines(
    'lines-retold/hustings-hate-called-out',
    { labels: [], direction: 'quoted' },
    `
    At the hustings a chap asked the Jewish candidate where the money goes. The other four candidates got up and sat beside him.
    Point of order, chair, that was not a question, that was a slur with its voice going up at the end
    "On immigration, could you go first?" they asked her. She did go first. She'd a very good answer on visas
    A gentleman wanted to know if I'm cured. Of hay fever, no
    I'm her opponent. I want her to lose on Thursday and I want whoever wrote savage on her posters found.
    somebody hissed at him because of his turban, in a church hall, under a sign saying all welcome
    The rival leaflet with the big nose drawn on has been withdrawn, and nobody will say who held the pen
    Told that as a Traveller I'd steal the spoons I brought my own spoons to the second hustings and gave them out
    She got asked if she'd be able to think straight at certain times of the month. She asked if he'd be able to at any
    `,
  ),
  lines(
    'lines-retold/profanity-polite-frames',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    May I say, with all the warmth at my disposal, go fuck yourself you preening ninny
    "Yours sincerely" my arse, you're about as sincere as a wet fart, shithead
    In the words of my late father, a churchwarden, you are a right shower of piss and a fathead
    Somebody rude called you an arsehole. I'd never. Arseholes do a job, you fucking ornament
    Minutes should show that I called the chair a dozy fucker and that nobody spoke against
    Would madam care for a nice big cup of shut the fuck up, being such a tit
    They ask me to be constructive, right, construct this, bollocks to you, you brainless git
    My swear box is full and it's all you, you pissy little bastard
    Auto-correct keeps making you a duck. You're not a duck. You're a thick bastard
    `,
  ),
  lines(
    'lines-retold/swearing-harmless-and-quoted-friends',
    { labels: [], direction: null },
    `
    "Well bugger me" said the bishop, on finding his own hat
    You wrote "fuck yes" on my dissertation in pencil and I've kept it ten years, best supervisor going
    My nan's last words were "is that bloody gas off" and it was
    Title of the talk is "Shit Happens: sewage and the Severn", free, all ages, sort of
    The parrot says "arse" in the voice of a previous vicar
    what a belting bastard of a goal, "top bins" as the kids say
    Swear box raised two hundred quid for the lifeboat so thanks to everyone and to Big Sue in particular
    "Effing and jeffing" turns out to be two spaniels at number six
    Bloody hell {name} you absolute legend, "no chance" they said, eighteen votes in it
    `,
  ),
  lines(
    'lines-retold/rowing-club-abuse-quips-held',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    "We missed the cut by a whisker." You sold the place, cox, and everyone in the boathouse knows the price
    Heard the lottery grant bought one boat and one conservatory, remind me which is at your house
    My stroke-side pal says the medals you wear at dinners were your brother's, you phoney
    Ever wonder how someone passes a weigh-in, a drug test and a DBS in the same week? Ask our captain, she forged two
    They say the river keeps its secrets. Your treasurer doesn't. You've been skimming off the juniors
    Not cheating, oh no, just a motor under the seat of everything you've ever won
    If lying were a crew you'd be all eight and the man shouting
    Apparently safeguarding complaints get lost in your bag. Apparently that's been handy for your friends
    `,
  ),
  lines(
    'lines-retold/rowing-club-told-held',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    The junior girls' coach got an email saying she'd be held under the landing stage. Over a seat in the quad.
    Our captain's been accused of wearing her brother's medals. Her brother rows like a wardrobe
    "Fat cox", they shouted off the bridge, at a boy of twelve, and threw a traffic cone
    The club has banned for life the member who posted where our safeguarding lead lives
    Towpath cyclist told the lightweight women to get their kit off. They caught him up at the lock. They only wanted his name for the report.
    he wrote to her that she'd look better face down in it. it meaning the river. she's out on it alone at five most mornings
    Masters squad have agreed to follow the juniors' coach in the launch till it's safe. Eight old men and a flask
    Called a dyke by a man in a blazer, on the day we won Henley. Blazer's been asked to leave. Dyke's on the trophy
    `,
  ),
  lines(
    'lines-retold/i-am-told-i-am',
    { labels: [], direction: 'quoted' },
    `
    I am told I'm a harridan. I'd to spell it for him.
    Today I am a groomer, a Marxist and a Tory plant. Tomorrow I've the dentist
    seems I'm to blame for the weather and should be burnt. bit damp for it
    Evidently I'm a eunuch, a lesbian and someone's bit on the side. I don't know where I find the time
    I'm a vile traitor, I read. I was doing the church flowers so I read it twice
    According to my mentions I've died. According to my mentions this is good.
    Learnt this evening that my children ought to be taken off me by a man with an eagle for a face
    He said my stammer was an act. I w-wish.
    As of four o'clock I'm a disgrace to nursing, as of five I'm on nights
    You may address me as "that Paki doctor", as several have, or you can call me Doctor and get your ears done
    `,
  ),
  lines(
    'lines-retold/you-are-told-you-are',
    { labels: ['insult'], direction: 'subject' },
    `
    You are told you're a harridan and still you come to the window
    Today you're a fool, tomorrow you'll be a fool with a bus pass
    seems you're to blame for dull being a word
    According to your mentions you're a halfwit. According to me they're rounding up
    Learnt this evening that you've a degree. In what, gawping?
    Evidently God was called away when he got to your chin, and again at your mind
    As of four o'clock you're the biggest drip in {town}, and the reservoir's leaking
    You may address the meeting. The meeting would as soon be addressed by a sock
    I read that you were "formidable". I think they meant for a gargoyle
    You wrote a memoir? Who held the crayon?
    `,
  ),
  lines(
    'lines-retold/practical-help-from-trades',
    { labels: ['support'], direction: null },
    `
    I'm a locksmith, been doing it since I was sixteen, your back door's on me, "no charge" means no charge
    Taxi drivers' association has said you ride free till the trial's over
    Barrister here, happy to look over anything they've sent you, I've a strong stomach and a stronger pen
    We've swapped the rota round so you're never on the desk by yourself, and Big Gav's asked for lates
    Dog section's retired Alsatian needs a home with a garden, he's soft as butter but nobody at your gate'll know that
    Glazier. Saw the news. Be with you by ten.
    I do IT at the college and can get your name scrubbed off those listings, give me a weekend and a curry
    The window cleaners have all said they'll keep an eye, we're up ladders anyway
    Let me take the kids to school this week, they can come with mine, we've room for two and the hamster
    Nobody's driving you to court but me, and I've hoovered the van
    `,
  ),
];
