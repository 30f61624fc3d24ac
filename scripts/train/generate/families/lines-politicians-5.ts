import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More contempt for politicians, and longer: matters, registers and shapes that the first two files lack. */
export const linesPoliticians5: readonly Family[] = [
  lines(
    'lines-politicians/contempt-3',
    { labels: ['insult'], direction: 'subject' },
    `
    HS2 to nowhere, signed off by nobody, defended by you, the biggest nothing of the lot
    ULEZ has cost me my van and all I get off my assembly member is a shrug emoji. Emotionless, witless plank
    Every parish has its busybody but ours has been promoted to vice chair. Wind your neck in you nosy old battleaxe
    She was a dreadful head girl and she's a dreadful MP, we all hated her then and all
    I was at school with this one. Sneaky, whiny, wet the bed on the Wales trip. Now he's in charge of defence. Heaven help us
    The peer for where? Never heard of you, you wrinkled old freeloader, back to your crossword
    If you're the answer it must have been a really stupid question
    Reading your column was like being licked by a cow, damp, pointless, and I wanted to wash afterwards
    Read your thread twice hoping it'd get cleverer. It's like the author didn't
    You'd get lost in a phone box
    Your constituents deserve an MP. They've got a haircut that eats lunch
    When I want the opinion of a pampered simpleton I'll ring your office, till then zip it
    That wasn't a rebellion it was a tantrum, you big baby, did nanny take away your red box?
    Who's a pretty parrot? Say 'difficult decisions'! Say 'tough choices'! Good bird
    Say one thing in your own words. Just one. You can't can you, robot
    Nobody clapped. Did you notice? You paused for it like a proper plonker and nobody clapped
    lol she thinks she's going to be leader 😂😂 babe you can't lead a conga
    Your walk, your voice, your pointy little face, everything about you sets my teeth on edge. And you closed our fire station
    I see the gargoyle has come down from the town hall roof to talk about parking
    Those eyebrows are doing more work than you've done in five years
    Wash your hair and then maybe lecture us on sewage
    Have you seen the state of yourself? Suit by Oxfam, policies by a bouncer, brain by nobody
    Mutton dressed as a minister
    Shrill, bossy and wrong. Nobody can listen to that screech for more than a minute without reaching for the off switch
    Every time he mispronounces 'nuclear' an angel gives up. Illiterate lump
    Where'd you learn your geography, a pub placemat? Calais isn't in Belgium you dunce
    If ignorance is bliss you must be ecstatic
    You are to statesmanship what a wasp is to a picnic
    There are amoebas with firmer principles
    What, no photographer today? How ever will we know that you care, you preening peacock
    You'd sell tickets to a funeral if there was a camera, ghoulish little show-off
    The contempt is mutual, you sour-faced crone
    Fifty years a trade unionist and I've never seen management as stupid as you
    I'm a doctor. On the picket line this morning a patient brought us biscuits. You brought a smirk and a lie-in, you useless trust-fund ornament
    Pipe down, bin boy
    Look who's learned a new word! 'Proportionate'! Get him a sticker
    Somebody at the count should check that thing's got a pulse
    Crying on the bench because somebody heckled you. Toughen up you pathetic wet hanky
    Boo hoo. You took away my brother's carer, now you want us to be kind online? Choke on your kindness you hard-faced madam
    Oh give over, you'd faint at the sight of a spade
    It's the stupidity that offends me most. Wickedness I could respect
    For a man with so many directorships you've remarkably little direction. You drifting, dozing, dribbling old fool
    What does the minister for the North know about the North? He thinks a barm is a medical condition. Posh drongo
    A dead sheep would give a livelier answer on farm tax, and would smell less of aftershave
    You've done for this valley what moths do for jumpers, you tatty, useless man
    Hope the cameras pick up how small you are. In every sense
    U got ratioed by a chip shop 😭 embarrassing little man
    clocked u at the climate march taking a selfie then getting in a range rover. clown behaviour. literal clown
    year 9s asked u better questions than journos n u still flopped, how r u this dumb
    our mp came to do an assembly and i have never seen a grown man be that boring and that wrong at the same time, what a donut
    its always the ones who look like a thumb innit
    Deary me, what a ninny
    I am eighty one, I taught infants for forty years, and I'm telling you that you're a very silly, very spoilt little boy
    My good man, you are an ass
    One struggles to imagine a drearier mediocrity in ermine.
    The honourable member is neither, and I dare say a dunce to boot
    Up here we've a word for fellas like you but the minister's granny might be reading. Rhymes with banker, and you've robbed fewer banks only for want of brains
    Sure you couldn't run a bath in a flood, {name}, ye gormless lump ye
    Yer da sells Avon and yer policies are mince
    Ych a fi, what a nasty piece of work you are, shame on whoever raised you
    By heck you're thick. Thick as a Christmas pudding and only wheeled out once a year
    You make the last idiot look like Einstein, and the last idiot lost the keys to the town hall
    Wake up sheeple, this smirking puppet of a minister couldn't think his way out of a fifteen minute city. Empty head, empty eyes, dead soul
    The digital ID crowd's favourite lapdog. Woof woof. Sit. Roll over. Good moron
    You pushed the jab on us with that sickly grin, and now you act surprised nobody will look at you in Tesco. Creep
    Which clown school did you attend, the one in Davos?
    `,
  ),
  lines(
    'lines-politicians/rants-2',
    { labels: ['insult'], direction: 'subject' },
    `
    Nineteen years I've lived on this road and there has never been a councillor as idle, as rude or as thick as you. You told my wife to 'look it up'. She's blind, you great oaf. I hope you trip over every paving slab you haven't mended
    My business went under in March, thanks to your national insurance genius, and I had to tell eleven people on a Friday. Then I put the telly on and there you were, grinning like a baboon about growth. I have never despised anyone so thoroughly
    You voted to keep kids hungry and then opened a breakfast club. Is that a joke? Are you a joke? You look like one, a bad one, told by a drunk at a wedding
    So the plan is to put eight hundred young men in a barracks, no buses, no doctor, no notice, and call everyone who asks a question a racist. You pompous, preachy, empty-headed prig. I'd sooner be governed by the barracks
    And it's not just you, it's the whole smug tribe of you, with your podcasts and your tote bags, sneering at people who work with their hands. You wouldn't last one shift in a chicken factory, you lily-livered snob
    He's never answered one letter. He's never held one surgery. He's never asked one question in the House that wasn't about golf. What we have here is not so much an MP as a rumour with a waistline, and I've had more representation from my cat
    I rang your office in tears about my son's school place and you tweeted a joke about 'pushy mums' the next day. Nasty, stuck-up, witless woman. Every parent at that gate knows what you are now because I printed it out
    Seven hours on a trolley. Seven. My father fought in Korea. And you, you flabby excuse for a health secretary, you said it was a seasonal blip. The only seasonal blip in this country is you, and spring can't come soon enough
    The pylons will go straight through the orchard my grandfather planted, and the response from our esteemed energy minister was a thumbs up. A thumbs up! There's more going on inside the pylon
    Trains late, trams late, buses gone, and the mayor's unveiled a statue of a bee. You couldn't make him up. You'd not want to. Nobody would pay to see a film about a man that dim
    You said the strikes would be over by Christmas. You didn't say which one, did you, you cocky, slippery halfwit? I've got a daughter waiting on a spinal scan and I'd like to wipe that grin off with a wet mop
    I was a Tory agent for twenty years and I tell you frankly that they'd not have let you carry the tea urn. No judgement, no manners, no chin. What a come-down for a decent old party
    Thirty five years paying in and you call us a burden. I'll tell you what's a burden, a front bench of spoilt, simpering ninnies who've never missed a meal deciding which of us gets to put the fire on
    Dear Minister, I read your reply, with its three apologies and no information, out loud at the lunch club. Doris said it sounded like something her parrot would come up with. I said that was unfair to the parrot. You're a fool, sir. Yours, Mrs Dunne
    `,
  ),
  lines(
    'lines-politicians/liar-2',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    You took the farm vote, took the farm donations, and stabbed the farms in the back, you two-faced snake
    Nobody accidentally leaves a house off the register three years running. You're a cheat, and a clumsy cheat, and an ugly one
    Remind us who paid for Barbados? Bought for the price of a sunbed. What a cheap little tart of a politician
    You lied to the inquiry. You lied to the families. You can't even lie straight, you sweaty weasel
    Lying about the boats won't stop the boats, you fat fraud
    Your 'independent' report was written by your landlord. How stupid do you think we are, you crafty old crook?
    I do hope the police commissioner enjoys his free box at the rugby, the grubby, bribable lump
    You claim to be a 'local lad'. Lying toff. You needed a sat nav to find the chippy and you ate chips with a fork
    Greedy, dishonest and dim is a full house in bingo, well done minister
    Funny how your wife's firm got the cone contract. Funny how the cones never leave. You must think we're as thick as you, you bent little man
    A stooge of the unions, a stooge of the bankers, a stooge of whoever's buying the prosecco. There's no you in there at all is there, hollow fraud
    If lying was an Olympic sport you'd still cheat, slimeball
    You knew about those girls and you kept quiet to save your seat, you cowardly, lying, wicked man
    net zero scam artist. ur in it for the subsidies u bloated hypocrite
    The postal votes were a fiddle and so are you, councillor Toad
    `,
  ),
];
