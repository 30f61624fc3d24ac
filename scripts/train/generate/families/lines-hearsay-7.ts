import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Parents, solicitors, charity staff and bystanders who report or condemn; abusers who cite dads, mates, papers and the target; quotation marks about nothing bad. */
export const linesHearsay7: readonly Family[] = [
  lines(
    'lines-hearsay/solicitors-and-official-statements',
    { labels: [], direction: 'quoted' },
    `
    Our client denies that she is, as alleged, a thief, and invites you to remove the post by noon
    I write on behalf of Mrs Patel, whom you described on 3 March as a terrorist and a whore
    The trustees condemn the messages in which our chief executive was threatened with acid
    the board has seen material suggesting he be "put down" and has referred it
    To allege that a doctor kills patients for money is defamatory, sir, however many exclamation marks follow
    The governors wish to make clear that telling the head she will be raped is a criminal matter
    we stand with our colleague, who has been subjected to antisemitic abuse including the words "dirty" and "rat"
    members of the public are reminded that threats to drivers, such as last week's "I'll follow you home", will be prosecuted
    an injunction now forbids him from calling the claimant a paedophile
    In evidence is a voicemail in which the defendant says he will have her legs broken
    the university does not tolerate students being told that their race makes them stupid
    Statement from the club: the chant calling the visiting keeper an ape was heard by stewards and recorded
    The complainant was called "mental", "defective" and "it" by a manager and has been awarded compensation
    You are hereby asked to cease publishing the registration, route and timetable of my client's car
    `,
  ),
  lines(
    'lines-hearsay/pompous-letters-that-threaten-exposure',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I understand from a neighbour of yours that Ivy Cottage is the one with the wisteria
    as reported to me, madam takes the 8.15 from platform three, rear carriage
    for the benefit of those enquiring, the gentleman's surgery hours at the other place are Tuesdays two till six, side entrance
    You may wish to know, since you asked, that his daughter is at the sixth form on Priory Road
    I'm reliably told the mobile ends in 417, who has the rest
    a correspondent informs me you worship at St Luke's, ten o'clock, third pew on the left
    would any reader who's heard where the author has moved kindly say so below
    "of no fixed abode" my foot, he's in the narrowboat by lock nine
    `,
  ),
  lines(
    'lines-hearsay/pompous-letters-harmless',
    { labels: [], direction: null },
    `
    I understand from a neighbour that the wisteria walk opens at ten
    Sir, your correspondent says "less than ten cars". Fewer, surely.
    It's said that Wellington slept at the Crown. He didn't, the beds are too short
    as reported to me, the 8.15 has lost its rear carriage again
    you may wish to know, since you asked, that the recipe uses suet
    a reader informs me that I've been saying "Beaulieu" wrong for sixty years
    I'm reliably told that the swifts are back
    "Of no fixed abode" would make a fine name for a narrowboat
    `,
  ),
  lines(
    'lines-hearsay/parents-and-children-ask',
    { labels: [], direction: 'quoted' },
    `
    my daughter read that you should be hanged and asked if you'd done something bad
    mummy what's a grifter, she said, it says it about the lady from the library
    our youngest wants to know why they say the weather man should die
    my 8yo saw the word slut under your video and thought it was a typo for salt
    he's ten, he asked me what "gas them" means and why someone wrote it to his rabbi
    Kids in my class repeat it now, "you're a retard miss", they get it off these pages
    "why did that man say he'd hurt you dad" and I said he was tired. what do you say
    she drew a picture for you because people called you ugly. Where do I send it
    my teenager has seen more rape threats than I've had hot dinners
    I've got to explain to a five year old why someone wrote go home on our wheelie bin
    little one heard a man call the lollipop lady a bloody foreigner, she told him that's rude
    Our lad wrote an essay on you, googled your name, first thing up was "traitor scum"
    girls in year 11 say they'd never stand for anything after reading what's said to you, whore this, kill her that
    `,
  ),
  lines(
    'lines-hearsay/citing-dads-and-mates-insults',
    { labels: ['insult'], direction: 'subject' },
    `
    my dad says you're a tosspot and he's a magistrate
    my teacher said there's no such thing as a stupid person, she's not met you
    asked my five year old what she thought, she said "smelly lady". out of the mouths of babes, you hag
    the wife calls you Shrek, no offence to Shrek
    I read your book to the dog and he left, you dull stupid man
    three different people today told me what a prat you are, unprompted
    my nephew does an impression of you, he just drools
    our whole office has a bet on when you'll say something that isn't idiotic
    ask anyone you went to school with, nasty little weasel then, nasty big weasel now
    My physio says breathe when I'm annoyed. I've breathed. You're still a pillock.
    the polls say 12 per cent like you, who are these people, you odious slimeball
    her indoors reckons you've a face like a smacked arse
    `,
  ),
  lines(
    'lines-hearsay/citing-dads-and-mates-harmless',
    { labels: [], direction: null },
    `
    my dad says you're wrong about the tides and he's a harbour master
    the wife calls you the sensible one, which from her is a medal
    asked my five year old what she thought, she said more dinosaurs
    even my boss stopped to listen and he doesn't stop for fire drills
    I read your book to the dog and he stayed for all of it
    our whole office has a bet on the result of the cake vote
    my nephew does an impression of you, it's affectionate, mostly hands
    My physio says walk more so I've joined your Sunday lot
    ask anyone you went to school with, they're all coming to the reunion
    `,
  ),
  lines(
    'lines-hearsay/defenders-of-the-accused',
    { labels: [], direction: 'quoted' },
    `
    she's not a "crisis actor", I was on that bus
    he is not a thief. I audited it. me. personally.
    you've got him down as a predator because he wears a mac, catch yourselves on
    "foreign agent" lol she can't even get a Nando's loyalty card to work
    they've decided our headmaster's a communist on account of a beard
    Saying he killed them for the beds is a wicked lie and my mother was in one of those beds
    nobody faked the flood, I'm stood in it, stop calling the warden a liar
    If she's a con artist she's a bad one, she lent me forty quid and forgot
    I don't even like him but no he isn't a nonce and you can't just say that
    the accusation that the midwife sold data is nonsense from end to end
    So the "bent ref" you're all on about gave his fee to the hospice
    they say "shill" to the vet about flea drops. FLEA DROPS
    calling everyone a liar who's read something you haven't gets us nowhere
    Cleared on all counts and still "fraud" every time he posts a picture of his greenhouse
    `,
  ),
  lines(
    'lines-hearsay/disagree-without-abuse',
    { labels: ['criticism'], direction: null },
    `
    he isn't what they call him but he did get the figures wrong
    you say "common sense", I'd say a guess
    I've defended you for years and even I think this was badly handled
    she told the inquiry she couldn't recall, and I'm afraid that won't do
    "Lessons will be learned" is what you said after the last one
    I hear the reasons and I still think closing the ward is wrong
    you were quoted as against it in spring, what changed
    my branch asked me to tell you they're disappointed, and so am I
    it was you who said judge me on the waiting list. We have. It's longer.
    `,
  ),
  lines(
    'lines-hearsay/critics-answered-by-supporters',
    { labels: ['support'], direction: null },
    `
    I disagree with everyone above, I thought you put it well
    some of you say she was cold, I thought she was careful
    "Out of touch"? she was at my mum's bedside at Christmas
    they said you'd quit by June, still here, well done
    people moan he's never around, he's been in our village hall every month
    Critics say it can't be done. You're doing it. Carry on
    not what I'd have voted for but he kept his word and I respect that
    you asked if anyone still backs you. Me, and the whole of Tennyson Close
    `,
  ),
  lines(
    'lines-hearsay/i-told-we-said-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    I told my mates we should wait till you're on your own
    we said in the group chat, Friday, balaclavas, your place
    said it before and I'll say it again, I'll put you on the floor
    told you what'd happen if you opened your mouth. it's happening
    promised my brother I'd see you hurt and I keep promises
    I've asked around and they all said same price, two broken hands
    mentioned you at training, the heavy bag's got your face on and you're next
    Let me tell you a story about a man who talked too much. He hasn't got knees. You've still got yours.
    they asked me what I want for my birthday, ten minutes with you and a locked door
    You keep saying "come and say it to my face" so I am, with a crowbar
    let's just say we agreed who's driving and who's doing the hitting
    swore on my nan I'd get you and I'm not burning in hell over you
    `,
  ),
  lines(
    'lines-hearsay/i-told-we-said-harmless',
    { labels: [], direction: null },
    `
    I told my mates we should wait till the sale's on
    we said in the group chat, Friday, waterproofs, your place
    said it before and I'll say it again, salt the water
    told you what'd happen if you left the gate open, sheep in the kitchen
    promised my brother I'd see a whole Test match with him
    mentioned you at training, two of the lads want signed gloves
    let's just say we agreed who's driving and who's having the cider
    You keep saying come and say hello so I am, Saturday, blue coat
    they asked me what I want for my birthday, ten minutes in a steam engine
    `,
  ),
  lines(
    'lines-hearsay/dehumanising-words-condemned-short-and-long',
    { labels: [], direction: 'quoted' },
    `
    people aren't vermin
    "swarm"? they're families
    he called asylum seekers a plague and the room clapped, I walked out
    don't call patients bed blockers and don't call them cabbages
    my nephew isn't a vegetable, he's called Owen and he likes trams
    the word "infestation" was used about my street, by an elected man
    Calling protesters animals is how it starts, my grandmother would tell you how it ends
    "breeding" is for cattle, not for the mums at our playgroup
    I was asked on air if I agreed they were locusts. I said I agreed they were cold
    she signs off every show with the nicest name she's been called that day, last night it was pond life
    we don't describe rough sleepers as rubbish here, thank you
    he'd written of the strikers that they should be wormed and wormed again
    whoever posted a can of fly spray under the Roma choir's photo, we got what you meant
    `,
  ),
  lines(
    'lines-hearsay/dehumanising-others-with-telling',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    they're not "migrants", they're rats off a ship
    so-called "rough sleepers", I call it litter that breathes
    my dad says spray the lot, and he's right, lice the whole family
    the council says "residents", I say infestation
    "protesters" lol cattle, herd them into the sea
    everyone on our road says the same about number nine's lot, vermin
    we're told to be kind to junkies. zombies. put them out with the bins
    as the farmer said, when they breed like that you thin them
    tell me again how they're people, I only see maggots
    heard on the bus: "they're animals". correct
    `,
  ),
  lines(
    'lines-hearsay/pest-control-and-farm-talk-harmless',
    { labels: [], direction: null },
    `
    the council says it's not an infestation, it's "seasonal activity". it's rats
    my dad says spray the lot and plant beans instead
    as the farmer said, when they seed like that you thin them
    heard on the bus: "they're animals", about the new llamas at the city farm
    the school letter says lice again, whole class
    tell me again how maggots are the best bait, he says, on our honeymoon
    "vermin free since 1962" said the plaque, and a mouse sat on it
    they're not weeds, the lady said, they're volunteers
    `,
  ),
  lines(
    'lines-hearsay/crossword-drummer-food-critic-retold',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    I set a crossword with a wrong tense and was told to swallow poison
    gave two stars to a pub and the landlord's brother says he knows my car
    "deaf, dumb and ugly" was how they introduced our drummer
    somebody wants my fingers broken so I can't play "that racket" again
    the chef told her on camera she'd the palate of a dog and the backside to match
    a solver in {town} writes every week to call me a degenerate, in perfect copperplate
    he slated the pies so they posted a map to his mum's
    one man threatened to stuff the menu down my throat, another threatened me with the lasagne itself
    our singer gets "nice tits" between every song, she's started a jar, it's paid for the van
    got called a traitor to the county for saying jam first
    the puzzle page inbox: slur, slur, "is it ASPIC?", slur
    `,
  ),
];
