import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More retold and condemned abuse from friends, rivals, teachers and targets, abusers who report or quote, and harmless hearsay. */
export const linesHearsay3: readonly Family[] = [
  lines(
    'lines-hearsay/supply-teacher-colleagues-speak',
    { labels: [], direction: 'quoted' },
    `
    year nines made a fake account where she's called a slag, the school did nothing
    a PARENT told him he was a waste of space, at parents' evening, with the child sat there
    she's had "fat cow" scratched on her car
    Our supply was called a retard by a boy of eleven who'd heard it at home
    "get a real job you dosser" to a man with two degrees and 31 maths books to mark
    imagine telling a teacher you hope her baby dies
    people who say teachers are lazy scroungers are welcome to have 9C on a windy Friday
    someone wrote that she should be sacked and slapped. In the PTA chat.
    stop calling him a groomer, he lent a child a tissue
    My brother teaches PE, gets called a nonce weekly, laughs it off, doesn't sleep
    heard a dad say he'd have the head's teeth out over a detention
    the kids asked me if it was true what the internet says, that I'm a pervert
    is it any wonder they're leaving when they get "thick bitch" for setting homework
    I was referred to as a "jumped-up little nobody" and, separately, as a "Nazi", about lanyards
    whoever put up the post saying Miss is a druggie should take it down tonight
    union says 1 in 5 of us has been threatened by a parent, I make it three in my corridor alone
    told to go and drown in the nearest lake because of the blazer rule. by a solicitor.
    `,
  ),
  lines(
    'lines-hearsay/supply-teacher-insulted-by-telling',
    { labels: ['insult'], direction: 'subject' },
    `
    my kid says you can't spell and I can see why, you're thick
    "qualified" in what, being a lump?
    the other mums call you Miss Potato and honestly it's kind
    you told my son to "use his brain", try it yourself you numpty
    everybody in the chat agrees you're a waste of a salary and a nasty cow
    I said to the head she's a halfwit and he didn't argue
    those who can't do teach, those who can't teach are you, moron
    what's this about "high expectations" from a dimwit like you
    My lad calls you the goblin. suits you
    I heard they only took you because no one else applied, you sad loser
    he says you shout. I say you're a stroppy little idiot
    stop telling children they can be anything, look what you turned into, a joke
    reported you to the governors because you are a vile bully and a dunce
    "Lovely to meet the parents" fake smile, ugly soul, empty head
    `,
  ),
  lines(
    'lines-hearsay/school-harmless-reported-speech',
    { labels: [], direction: null },
    `
    my kid says you do the best voices
    he told me he got "excellent" for effort and has stuck it on the fridge
    the other mums say it's non uniform on Friday, is that right
    you told my son to use his brain and he's been asking where it is
    everybody in the chat thinks it's the 9th, letter says the 10th
    I said to the head that the gate's broken and he's sent someone
    "dog ate my homework", except it did, photo attached
    My lad calls you Captain. He means it well
    I heard they're doing Oliver this year
    `,
  ),
  lines(
    'lines-hearsay/accused-union-rep-defended',
    { labels: [], direction: 'quoted' },
    `
    they're saying he pockets the strike fund. he doesn't even claim his mileage
    "sell-out", "scab", "management stooge", make your minds up
    stop putting it about that she's on the take
    It was alleged on a WhatsApp group that our rep had been bribed with a parking space
    The bloke who called him a thief on the picket line has apologised, fair play
    I've known her twenty years so "bent as a nine bob note" made me laugh then made me cross
    why are you telling the night shift he's a liar, were you in the room?
    whoever painted "rat" on the locker, it's been seen
    the branch has had to put out a statement that nobody stole anything
    apparently I'm a communist plant now. I'm from Goole
    according to some account with a lion on it she's skimming off the hardship money
    anyone calling our steward corrupt can come to the next meeting and say it with evidence
    got called a liar, a bully and a bottle job before the kettle had boiled
    `,
  ),
  lines(
    'lines-hearsay/union-rep-accused-through-talk',
    { labels: ['accusation'], direction: 'subject' },
    `
    word on the floor is you took a bung
    the lads say you sold us out and I believe the lads
    "solidarity" he says, with his hand in the tin
    my mate in payroll saw what you get, you're on the take
    you call it a "deal", we call it being bought
    I told everyone at break that you're management's nark and they all nodded
    They say every union man has his price. Yours was a car park space, you sellout
    somebody's been fiddling expenses and your name keeps coming up, thief
    who was it said "not a penny less"? same liar who signed for less
    heard you had dinner with the director the night before. stitched us up
    stop saying you fought for us, you lied to us from day one
    as the old boys put it, bent
    `,
  ),
  lines(
    'lines-hearsay/strike-disagreement-harmless',
    { labels: ['criticism'], direction: null },
    `
    you said hold out, then settled for three per cent, and I think that was wrong
    the lads say the ballot was rushed and they've a point
    you call it a deal, I call it a poor one
    I told everyone at break I'd be voting no and why
    "Not a penny less" was a bad promise to make
    my mate in payroll worked it out and we're worse off, please explain
    they say a rep should answer emails. it's been a month
    `,
  ),
  lines(
    'lines-hearsay/imam-and-rabbi-neighbours-stand-up',
    { labels: [], direction: 'quoted' },
    `
    "terrorist sympathiser" for hosting a soup kitchen, dear me
    my neighbour the imam was spat at and called a P word outside Greggs
    they told our rabbi to get back in the oven. I've no words. police have
    People writing "burn it down" under pictures of a mosque, we can see your names
    someone said the synagogue should be levelled and someone else put a thumbs up
    stop telling Muslims to condemn things, they've condemned them, you were busy shouting "go home"
    he came to our school and a mum called him a child abuser to his face because of his beard
    I'm Church of England and I'm telling you that calling Jews vermin is a sin
    a pig's head and a note saying "leave or else". In a village with one set of traffic lights
    whoever chalked a swastika by the bins should know that Mrs Levy scrubbed it off at 83
    It isn't a joke to say all of them ought to be deported, my dentist heard you
    the imam read us the letters, "goat", "filth", "invader", then asked if anyone wanted more tea
    he says he's used to being told he's got a bomb. he shouldn't be used to it
    reported the guy who said hijabs should be ripped off
    they yelled that we killed Jesus. my nine year old said she didn't
    if "Islam is a cancer" is your opener then no I won't debate
    `,
  ),
  lines(
    'lines-hearsay/faith-hate-through-quotes',
    { labels: ['identity-hate'], direction: 'other' },
    `
    they say "religion of peace", I say kick every Muslim out
    my grandad said it and it's still true, Jews can't be trusted with money
    we're told to call them "travellers", they're gypsies and they're all thieves
    everyone says it in private, there's too many blacks round here
    "asylum seekers" my backside, they're all rapists from backward countries
    as my mate says, you can take the Pole out of the gutter
    so-called "trans women" are sick men and should be treated as such
    They tell us we need them. We don't need Romanians, we need them gone
    heard the call to prayer today, heard enough, ship the lot out
    the doctor says autistic people can live full lives, well they shouldn't be allowed kids
    stop saying Islamophobia, it's just common sense to hate them
    I told the council we don't want Africans in our street, end of
    `,
  ),
  lines(
    'lines-hearsay/faith-and-neighbours-harmless',
    { labels: [], direction: null },
    `
    the imam said "bring a dish" and there were ninety trifles
    my grandad said it and it's still true, never trust a dry Sunday
    they say the bells are too loud, we've been asked to muffle them
    heard the call to prayer today from the bridge, lovely voice
    everyone says the synagogue does the best jumble
    I told the council we don't want the road widened in our street
    as my mate says, you can take the lad out of Hull
    who was it said good fences make good neighbours? ours blew down
    `,
  ),
  lines(
    'lines-hearsay/questions-to-the-abusers',
    { labels: [], direction: 'quoted' },
    `
    why would you threaten a dog rescuer
    what made you write that she deserves to be raped
    Do you tell your own mum she's a dried-up old hag?
    would you say "die slowly" to her face
    who taught you that it's fine to call people vermin?
    Have you any idea what it does to a family, reading that their dad should be hanged?
    did you feel better after telling a teenager she's disgusting
    so you sat down, opened the app and typed that a stranger should kill himself. then what? tea?
    is "paedo" really the best you've got for a man who disagrees about bins
    how is "hope your house burns" an answer to what he said about cycling
    Where do you work, that you can call women sluts all day? Asking rhetorically. Don't answer.
    Can somebody explain what a librarian did to be called a fascist pig?
    you do know it's illegal to tell someone you'll stab them?
    what on earth possessed you to send that poor man a picture of a noose
    Are you proud of "retard"? Your children can read it you know
    genuinely, what's your plan after "shut up bitch"? where does the conversation go from there
    `,
  ),
  lines(
    'lines-hearsay/dog-rescuer-threats-reported-speech',
    { labels: ['threat'], direction: 'subject' },
    `
    you say "every dog deserves a chance", you won't get one
    my uncle said he'd set his on you and I said film it
    they told me you were alone at the kennels nights. not tonight you won't be
    I said I'd get that dog back and I said what I'd do to whoever stopped me. that's you
    "we don't rehome to that address" say that again and I'll shut your mouth for good
    the lads have been talking, your van's going up in flames
    ask anyone in {town} what happens to people who cross our family
    Heard you bark when you're frightened. We'll find out.
    you were asked nicely. Next time it's bricks
    Somebody said you've got a bad hip. I'll do the other one
    people keep telling me to calm down and I am calm, I'm calmly telling you I'll hurt you
    `,
  ),
  lines(
    'lines-hearsay/dog-rescue-harmless',
    { labels: [], direction: null },
    `
    you say every dog deserves a chance and ours took his, then took the sofa
    they told me you were open till four
    my uncle said he'd have the old greyhound if nobody else will
    "does not get on with cats" is an understatement
    the lads have been talking and we'd like to paint your kennels
    Heard he barks when he's frightened, ours did too for a month
    I said I wasn't getting another dog. I said that.
    ask anyone in {town}, she'd get up at 3am for a hedgehog
    `,
  ),
  lines(
    'lines-hearsay/irony-from-friends',
    { labels: [], direction: 'quoted' },
    `
    charming, apparently she's a fascist and a communist, busy girl
    "ugly cow" says Gary, profile picture: a van
    ah yes, nothing says free speech like telling a pensioner to drop dead
    Lovely. My wife is a "demented harpy" according to a man who sells vapes
    so I'm a traitor, a spy and a lizard, no wonder I'm tired
    oh good, the "she's on drugs" theory is back
    Well that's me told. "Dense" with two s's? no, with a c and a k, different word
    "you should be shot" and a smiley, so polite
    What a treat, eleven men explaining that she's a slag
    today's menu: death wish, starter portion
    Breaking news, woman speaks, forty blokes say she's fat
    thrilled to learn from the comments that my dad is a Satanist. he does the tombola
    how sweet, somebody's written "hope you choke" on a birthday post
    Bless, he's called her thick and spelt it fick
    Another day, another "crook". We'll need a bigger drawer
    apparently the correct response to a recipe is "die witch". noted
    `,
  ),
  lines(
    'lines-hearsay/irony-that-abuses',
    { labels: ['insult'], direction: 'subject' },
    `
    oh look the "genius" is back, how's the empty skull
    charming as ever, you toad-faced bore
    "award winning" what, fattest head in show?
    apparently you're an author, of what, your own stupidity?
    what a treat, the village idiot has posted
    lovely to see "our hero", the biggest drip in the county
    so brave, so clever, so full of it, you preening plonker
    "national treasure" could somebody bury it again then
    well well, if it isn't the "expert" who couldn't find his backside with a map, dope
    bless, she thinks she's clever
    let me quote you in full: "blah blah I'm a moron"
    I'm told there's a brain in there. I've seen no sign
    `,
  ),
  lines(
    'lines-hearsay/not-okay-to-rules',
    { labels: [], direction: 'quoted' },
    `
    not okay to call anyone a tranny
    it's never fine to send a woman what you'd like to do to her
    you can't go round telling people their kids will be taken
    Please don't post "someone should shoot him", we will ban you
    no, calling her a fat slag is not an opinion
    House rules: no "kill yourself", no home addresses, no names for people's bodies
    There is no version of "I know where you sleep" that is a joke
    nobody should open their laptop to "hope you get cancer"
    Disagree all you like. You don't get to say he's not human
    it isn't clever to write nonce under every photo
    we shouldn't have to say this but do not tell our volunteers to go and hang
    Comments closed. Too many of you think "burn the witch" is wit
    this page won't host people calling refugees rats
    free speech doesn't cover "I'll put you in a wheelchair"
    being called a dirty Jew isn't rough and tumble
    think the policy's daft? write that. don't write that she's a diseased pig
    enough now with "rope", "ditch" and "bullet". it's a recycling centre
    if you've been sent anything like "we're outside", ring 999 and then us
    `,
  ),
  lines(
    'lines-hearsay/quoted-short-replies',
    { labels: [], direction: 'quoted' },
    `
    'traitor', really?
    ignore the 'fraud' crowd
    "witch"? what century is this
    they called you WHAT
    reported the death threat
    did he just say "slut"?
    someone said you should hang. no.
    "scum", lovely
    don't read the "die" ones x
    "go home" - she IS home
    he wrote whore. blocked
    who's calling her a nonce??
    saw the "hope you rot", sending love
    no one deserves "kys"
    another 'grifter' I see
    'Retard' isn't banter, Dave
    screenshot the rape threat please
    you're not ugly, he is wrong
    he said the P word. out
    "liar" x 16 today
    thats a threat, tell the police
    I saw what they called you
    "pig"? behave
    is that "dyke" comment still up
    `,
  ),
  lines(
    'lines-hearsay/short-abuse-in-quotation-marks',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    "chess grandmaster" more like chess grandmuppet
    'author' lol, talentless
    they said you were thick. understatement
    "tactical genius", absolute plank
    everyone says it, you're boring and you stink
    'influencer'? nobody's ever liked you, loser
    "blunder" is your middle name you dozy lump
    my cat says you're an idiot
    as predicted, moron
    you said "good game", shut up you smarmy creep
    heard about you. pathetic
    "humble" my eye, you swollen-headed nit
    word of the day: imbecile. see profile picture
    they told me not to be rude, ok, you're a fool
    quote this: you are a disgrace and a bore
    `,
  ),
  lines(
    'lines-hearsay/chess-and-crosswords-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    "Knight falls on bishop" is not a headline you expect
    he said mate in four and it was mate in six
    the clue says "idiot (5)" and I had fool with a space left
    they told me to castle early. I castled early. I lost early
    'Scoundrel' at 14 across took me all of lunch
    "resigns" she wrote and then had to explain to her boss it was chess
    my gran says real players don't talk
    twelve down, "kills time", best clue this year
    everyone says the setter's cruel on Fridays, I say firm but fair
    The commentator kept saying blunder and even I could see it
    `,
  ),
];
