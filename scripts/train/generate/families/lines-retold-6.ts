import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Indirect speech, passives, forms, recipes, weather, sport and shop talk: abuse told and condemned beside abuse that hides behind the same forms. */
export const linesRetold6: readonly Family[] = [
  lines(
    'lines-retold/post-office-widow-indirect-speech',
    { labels: [], direction: 'quoted' },
    `
    It was put to the postmistress, through the grille, that she might like to be cremated early.
    She was given to understand that her dog would be the first to go.
    He let it be known he'd be happy to do time for her, and asked for six second class
    It has been suggested to me by a stranger that I jump. I've suggested to the stranger that he talk to someone.
    Reference was made to my late husband, to my weight, and to a length of hosepipe
    I was invited, in green ink, to burn.
    We were told we'd be found, so we found the police
    Mrs Achterberg was described, to her face, as a hun and a leech; she weighed his parcel
    the word going about is that she robbed the till in 2003, which is the very thing the inquiry cleared her of
    Hopes were expressed, in several hands, that I should contract something slow
    She'd been promised a visit. She'd been promised petrol. What she got was half the street sat in her front room
    `,
  ),
  lines(
    'lines-retold/post-office-passive-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    It has been decided that you'll not be opening up on Monday. Nor walking.
    Arrangements have been made, dear. You'll want to wear something dark
    Steps will be taken. You'll be underneath them
    One is given to understand your dog eats anything it's thrown. One has a bag of something.
    Let it be known that I sleep three doors down and I own an axe
    your name was read out last night among friends and it wasn't for a raffle
    A visit is planned. Flowers are not.
    It's thought best you don't scream, it only annoys him
    You are hereby served with notice of a hiding
    Regrettably you've been put forward, seconded and carried, by six men, into the canal, minutes to follow
    `,
  ),
  lines(
    'lines-retold/recipe-and-forecast-forms-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    Recipe for a councillor: one turnip, leave in a damp room, add lipstick. Serves nobody
    Forecast: fog, dense, settling between your ears for the rest of the term
    Lost and found. Lost: her marbles. Found: nothing worth handing in
    Multiple choice. Is she a) dopey b) spiteful c) minging d) tick all
    For sale, one spokeswoman, no brain, loud, smells of ham, buyer collects
    Shipping news. You: poor, becoming very poor, losing your looks
    Ofsted judgement on your personality: special measures, closure advised
    Definition, noun, a numpty: see photograph of yourself
    Assembly instructions: step one, find a spine. You can't, can you, jellyfish
    Patch notes 2.1, still a clown, face bugs not fixed
    `,
  ),
  lines(
    'lines-retold/recipe-and-forecast-forms-harmless',
    { labels: [], direction: null },
    `
    Recipe says "beat until dead" and I think that's a misprint for bread
    Forecast: fog, dense, so the "Murder Mystery Steam Train" is now just a mystery
    Lost and found. Lost: my marbles, real ones, cat's eyes, sentimental
    Multiple choice for the fete: is the pig named a) Sir Oinks b) Councillor c) tick all
    For sale, one "haunted" wardrobe, loud, smells of ham, buyer collects
    Shipping forecast as lullaby: "poor, occasionally very poor", gets our Edith off every time
    Ofsted said "requires improvement" and the caretaker said "so do they", framed it
    Definition of "numpty" wanted for a Dutch exchange pupil, gentle as you can
    Assembly instructions say "do not strangle the hinge", I've strangled the hinge
    Patch notes: "fixed a bug where the goose could not be stopped". Bring back the goose
    The vet's had a look and says "he's just like that", ninety pounds
    `,
  ),
  lines(
    'lines-retold/forms-of-abuse-cited-by-moderator',
    { labels: [], direction: 'quoted' },
    `
    Removed: a mock small ad offering our colleague for sale by weight.
    Not allowed here: recipes in which a real woman is an ingredient. Yes, Trevor, even if it rhymes
    Hidden by admin because it gave odds on her being attacked
    Rule 4 exists due to the person who wrote a fake obituary for a living librarian
    The meme with her head on a heifer has been deleted and so has its maker
    We leave up "your policy is bonkers". We take down "you are a cretin who should be sterilised". It isn't hard
    comment hidden, it was a poem, the poem was about hitting her with a shovel
    For transparency, last month we took out 31 posts naming her street, 12 wishing her ill and 1 selling eels
    Muted for a week: user who asks every woman on the allotment page what she's wearing to dig
    Appeal denied. "Only a crossword clue" it may be, but the answer was RAPE and the clue was her name
    `,
  ),
  lines(
    'lines-retold/hospital-parking-campaigner-doxxing-told',
    { labels: [], direction: 'quoted' },
    `
    They worked out her hospital shifts from when her kitchen light went on and then published it
    Her sat nav history got leaked by an ex and a page with ten thousand members is going through it like it's a treasure hunt
    A man's been fined for putting a tracker on a campaigner's Polo and sharing the dot
    We don't give out rotas over the phone because last year somebody said he was her uncle.
    I've asked folk to stop sending me her postcode. I don't want it. I'm her friend, I've got it.
    the estate agent's old listing with her floor plan has been going round, which room's the baby's and all
    "Just put her name in the land registry," the host said, on air, and three hundred people did
    It took them an hour, from a reflection in a kettle.
    Strangers in the lane, photographing bins. That's what happens when you post a house
    My number's been on a sex line advert since I asked about the multi-storey, so if I don't pick up that's why
    `,
  ),
  lines(
    'lines-retold/hospital-parking-campaigner-doxxing-coy',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Look closely at the kettle in her video. That's the gasworks behind. So that's the even side of Hopper Street, isn't it
    "I've moved somewhere safe." Over the bakery in Ottery then, going by the van in shot
    Someone with time on their hands could sit in the multi-storey, level 2, bay 44, ten to eight, she's always prompt
    I'll not print her number but if you took the dentist's and swapped the last two you'd be saying hello to her
    Interesting that the old listing's still up on the agent's site, 16 The Rookery, baby's room at the back over the flat roof
    They do say her ex would love to know about the flat at Marine View. Consider him tagged
    Who's good at maps? Got a selfie off her balcony with a church with two clocks, let's get it narrowed down by teatime
    For those asking (you know who you are) she's at her mam's till the 9th, Llanon, the bungalow with the boat
    small world, my wife does her nails, quarter past two every third Saturday at Glitz on the parade
    `,
  ),
  lines(
    'lines-retold/paralympian-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A stranger came up as I was loading my chair and said it'd be kinder to have put me down at birth. I'd just won bronze.
    "Faker", because I stood up to reach the oat milk
    They've called her a scrounging cripple under a photo of her at work. At. Work.
    Commentary box chat got leaked, and I shan't say what they called our blind cyclist
    my son has downs and somebody made a gif of him
    DWP hotline had nine calls saying I can walk. I can. Eleven steps. I count them
    Kids copying how he talks is one thing. It was the dad who started it.
    Being told you're an inspiration by the same fella who calls your mate a window licker, pick one pal
    Charity says half of disabled people it asked had been told they're a drain, a burden or better off dead
    The crowd booed the heckler who did the impression. Proper booed. My girl squeezed my hand.
    `,
  ),
  lines(
    'lines-retold/paralympian-hate-backhanded',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Inspirational! For a spastic.
    "I'm disabled, not stupid." Cripples generally claim that
    My taxes, your ramp, and folk wonder why normal people can't stand your sort
    A lass at work says wheelchairs should have their own hours at the shops so the rest of us needn't look, I said hear hear, looking at you
    Genuine question, why do they let people with faces like yours on telly at teatime, there are kids eating
    In the old days there were homes for the likes of you, out of the road, and the old days had a point
    they tell me deaf people are just the same as us. then you make that noise
    No offence but autistics shouldn't be let near a vote, and you're what, chair of it?
    I heard you're "proud". Of what, being born wrong? You and your kind drag us all down
    `,
  ),
  lines(
    'lines-retold/furious-not-abusive-two',
    { labels: [], direction: 'quoted' },
    `
    Forty years I've known her and some nobody calls her a nonce for running Brownies, I could chew the carpet
    Put that filth about her bairns where I can see it again and I'll have you in front of a judge, so help me
    I will name every man who liked it at the AGM. Every one. I've a list and a loud voice
    You told a grieving woman it served her right. Shame on you. Shame on you and on your page.
    STOP SENDING HER PICTURES OF ROPES
    I'm that mad I've cleaned the oven. They said she'd murdered her patients. She sat with my mam till four in the morning.
    No. No no no. You do not get to say you'll "see to" our Julie and then come in for your paper
    whoever posted her clinic times: there's a lass in a refuge who used that clinic. are you proud
    It's grotesque that we're discussing bollards and she's being called a whore in capital letters
    I am a patient man, ask anyone, but the next person I hear say she had it coming can find another choir
    `,
  ),
  lines(
    'lines-retold/hearsay-to-third-parties',
    { labels: ['insult'], direction: 'other' },
    `
    They do say them lot on the parish council share a brain and it's on loan to Hexham
    My mate reckons every cyclist is a sanctimonious pillock in nappies and I've yet to meet one that isn't
    To quote my nan on the neighbours, thick as pig muck and twice as fragrant
    Everyone's saying the other team's fans are inbred halfwits. Everyone's right.
    I'm only passing it on, but the drivers at that depot are idle gormless lumps to a man
    "Civil servants are the backbone." Backbone? Jelly in lanyards, dim as dusk
    Is it me or are all the folk phoning this show complete dunces
    `,
  ),
  lines(
    'lines-retold/accusation-profanity-quoted-in-ballot-count',
    { labels: [], direction: 'quoted' },
    `
    Count staff were called cheating effers by a man with a biro behind each ear
    He accused the returning officer of swallowing ballots. She'd had a Tunnock's.
    "Rigged!" they bawled at teenagers earning nine pounds an hour to stack paper
    A losing candidate has withdrawn his claim that the teller was "a bent cow in the pay of the Lib Dems"
    I've been a poll clerk since decimalisation and was last night called a stasi tart
    someone wrote LIARS in the snow outside the leisure centre where we were counting. it was quite neat
    The video saying my mum stole postal votes has been seen by two million people. My mum's the caretaker, she was moving a mop.
    They told the {town} returning officer to count her days instead. We've upped security for the by-election.
    `,
  ),
  lines(
    'lines-retold/ballot-count-accusation-rumour',
    { labels: ['accusation'], direction: 'subject' },
    `
    Someone's cousin saw you carry a box out the fire door, I'll leave that there
    I'd like it explained how you won a village that hates you, unless the pencil was yours and so was the rubber
    Just asking, how many dead people do you know? Because they all voted for you
    The postie reckons you'd a carrier bag of blank ones on the back seat, you vote thief
    There's an old word for someone who buys a seat with other people's names, forger, it suits you
    Bet your biggest donor slept well. Bet he picked the wallpaper in that office too
    Recount it all you like, a swindle counted twice is still a swindle and it's still yours
    `,
  ),
  lines(
    'lines-retold/lambing-vet-student-selfharm-told',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    A vet student lost a ewe on camera and by morning six hundred people had told her to follow it.
    Our profession has one of the worst suicide rates going, and folk type "do it" at a lass of twenty with iodine to her elbows
    They kept on asking what she was waiting for. Lambing was what she was waiting for. She'd forty to go.
    Read your messages to a vet out loud in the byre and see if the beasts can stand it
    Vetlife took more calls that week than in any week of last year, after the pile-on about the ewe
    "Put yourself to sleep" isn't clever, it's a thing a coroner reads out
    he'd sent a picture of the blue bottle. just that. she knew what it was, she's a vet, that's why he sent it
    I rang her each night at ten and we talked about tractors until it was safe to stop
    `,
  ),
  lines(
    'lines-retold/lambing-vet-student-selfharm-remarks',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    "I did my best for her." The ewe's at peace. Your turn, same road
    A good shepherd knows when one's not worth the feed. Be your own good shepherd
    You've got the keys to the drugs cupboard and I've got nothing but encouragement
    Hear vets do away with themselves a lot. Hear it's catching. Here's hoping
    what are you still stood there for? there's a barn, there's a beam, there's nobody about
    My wee girl cried over that lamb, and I told her the bad lady would be gone soon, so don't make a liar of me, see to it
    If remorse was real you'd not be posting about it, you'd be past posting
    Folk are asking whether you'll qualify. I'm asking whether you'll have the guts to spare us finding out
    `,
  ),
  lines(
    'lines-retold/support-that-repeats-threat-words',
    { labels: ['support'], direction: null },
    `
    I'll be at your surgery at nine sharp and I'm bringing my entire crochet group
    We know where you work and the cakes are on their way there
    Watch your doorstep tonight. That's all I'm saying. (It's marmalade.)
    You're going to get what you deserve, which is a medal if I've any say
    I'm coming for you at six, {name}, be ready, coat on, we're going for chips
    There's a lot of people out to get you elected
    Someone ought to hunt you down and give you a proper thank you, and I've the bloodhound for it
    You won't hear me coming, I've new slippers, but the soup'll be on your step by noon
    The lads have drawn straws for who gets to drive you to the count, and there was nearly a scrap
    I've found out where your mum lives and she's getting the whole WI's hyacinths
    `,
  ),
  lines(
    'lines-retold/threats-that-borrow-support-words',
    { labels: ['threat'], direction: 'subject' },
    `
    We'll be waiting to welcome you out of the hall, with chains
    You're in our thoughts, mainly the ones about the quarry
    I'd love to walk you to your car. You'd not get in it
    Sending love, and two fellas from Widnes to break your arms
    Thank you for all you've done. Now I'll do you.
    Put your feet up, hen, while you've still got feet
    The whole street's behind you. Close behind you. With bats
    There's a cake on your step. I'd not eat it. I'd not let the wee one near it either
    Guard of honour for you Friday, both sides of the path, every man with a bottle
    Stay safe, as they say, it won't help but do try
    we've organised a collection for you. of teeth
    `,
  ),
  lines(
    'lines-retold/ambulance-control-call-takers-told',
    { labels: [], direction: 'quoted' },
    `
    I take 999 calls. A man whose wife was choking called me a useless slut and I talked him through it and she lived, and I'm fine, I'm fine
    Someone told our dispatcher he hoped her kids died waiting. She sent the crew. She put the kettle on.
    "I'll find out who you are" is said to us roughly twice a night.
    A caller told Moira he'd come down and torch the control room when he'd got his stookie off
    she has a tally on a post it. five gates is a swear word, a star is a threat, a heart is ta duck
    He wanted to know what I had on. His mother was on the floor.
    Recorded line, the one where he says what my accent makes him want to do. Played to the court in March.
    They don't see us so they say it. Same as online my supervisor says, only with breathing.
    `,
  ),
  lines(
    'lines-retold/solidarity-without-marks',
    { labels: [], direction: 'quoted' },
    `
    keep seeing you're a liar you're a cow you're finished on every post of hers and she's out there in the rain fixing the flood gates
    calling a bin lady scum then leaving your bags out on the wrong day, make it make sense
    told to go kill herself for saying the crossing's unsafe. the crossing IS unsafe. a lad died
    men going I'd smash that under a clip of her burying her dad
    he goes you want slapping you do, to a registrar, at his own wedding
    and then he's like die bitch and then he's like anyway what time do you shut
    all she said was hedgehogs need a gap and it's been hope you get raped ever since
    my phone goes ping ugly ping witch ping we know your street ping mum do we have milk
    they go back where you came from, she goes Wolverhampton?, they go you know what I mean, she did know
    somebody said we should bring back the ducking stool for her and the whole bus laughed except this one old boy who stood up
    `,
  ),
  lines(
    'lines-retold/abuse-in-reported-dialogue-no-marks',
    { labels: ['insult', 'threat'], direction: 'subject' },
    `
    so I says to the wife that daft bint wants her head kicked in and the wife goes well go and kick it then, so open up
    he goes who's the ugly one and I go that's our councillor and he goes shall we jump her, tonight after darts
    my boy asked what happens to stupid ladies who shut youth clubs. I said daddy burns their cars with them in
    Told the barber about you. He said slit her. I said she's too thick to notice. We laughed. He lent me the razor
    Me: don't do it. Also me: that brainless crone's getting a brick to the skull, what time's she home
    they ask me why I hate you and I say she's a smug vacant trollop and she'll be a smug vacant stain on the road
    Doctor doctor I want to throttle this gormless hag. Doctor says use both hands, so I will
    she says I won't be bullied, I says no you'll be buried, you fat lump
    `,
  ),
  lines(
    'lines-retold/firm-replies-to-abusers',
    { labels: [], direction: 'quoted' },
    `
    You wrote that you'd strangle me. I've kept it. My solicitor has kept it. Good day.
    I see I'm a "deluded old biddy". I'm also chair of finance, and your grant's on Tuesday's agenda, and I'll be fair about it, because that's the job
    Sir, you have now called me that word four times and asked for a meeting once. I'd have led with the meeting
    I won't be answering the part about my daughter. The police will.
    Don't tell my staff to go hang themselves and sign it "concerned resident".
    Right, I've read it, you'd like me deported. To Dudley?
    Your comment that women like me cause earthquakes has been passed to the geologist
    You said you'd know my car anywhere. So would the officer sat behind it
    To the eleven of you who copied and pasted the same rape threat, your spelling mistake has the lot of you linked
    I've had worse from better, and I'm still voting for the skate park
    `,
  ),
];
