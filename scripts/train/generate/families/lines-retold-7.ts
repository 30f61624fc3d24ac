import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Diary, letter, phone-in, funeral, stage and shop-floor tellings of abuse, beside abuse posed as memory, riddle, wager, toast, dream or kindly advice. */
export const linesRetold7: readonly Family[] = [
  lines(
    'lines-retold/phone-in-presenter-tells',
    { labels: [], direction: 'quoted' },
    `
    We've had to drop the call from Derek, who was about to tell a bereaved mother she'd made it up
    Producer in my ear saying the text line's gone sour. One here wants our guest put against a wall. We'll not be reading any more.
    Apologies for the language of our last caller, he's told the surgeon he'd carve her, and we've his number for the police
    For balance: of the 212 messages about Mrs Singh, 9 concern bins and 203 concern her being a Singh
    That's three gentlemen in a row who've asked what our reporter's wearing. It's radio. It's a cagoule.
    caller on line two says my co-host is a stuck up tart, line three says hello to his nan
    I've presented this show since the miners and I have never before had to ask a guest whether she'd got home
    She was live when it came through her earpiece that they'd posted her mother's address. She finished the item.
    `,
  ),
  lines(
    'lines-retold/phone-in-listener-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    Long time listener, first time caller, wanted to say you've the voice of a goose in a bin and the wits of the bin
    "Coming up after the news." Heartburn, whenever it's you, you drippy mare
    My husband throws slippers at you. He's aiming at the stupidest thing in the room and it's coming out of the set
    Who's the daft bat sitting in for the good one
    I'd a parrot could interview better, and it was a stuffed parrot, and it'd more charm
    You asked us to text in our pet hates. You. It's you, pet.
    they tell me radio's for ugly folk and having seen the poster outside the station I can confirm
    What's black and white and vacant all over? Your CV love
    Is there an off switch on you or just on the wireless, you honking great bore
    `,
  ),
  lines(
    'lines-retold/dream-and-memory-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    I keep having this lovely daydream where I shut your hand in the mayor's car door till it comes off
    Reminds me of when my uncle found out who'd grassed. We still don't mention the well. You're mentioning too much
    My horoscope says make someone pay this week, and I've picked the someone, and she's got your coat on
    The kids asked for a story so I told them about the witch who got pushed in the oven at number 22, and they said when, and I said soon
    I'm not a violent man, ask the last one, oh
    Do you ever feel you've already had your last birthday? I've a feeling you've had yours. I'll make certain
    Remember the fella who used to have your job? Nobody else does, either. I saw to that, I'll see to you
    There's a spot in the woods I'm keeping for you, nice bluebells, soft digging
    `,
  ),
  lines(
    'lines-retold/dream-and-memory-told-of-threats',
    { labels: [], direction: 'quoted' },
    `
    I still dream about the one who said he'd shut my hand in a door. I'm a harpist. He knew I'm a harpist.
    He wrote to her of bluebells and soft digging, and she's not set foot in a wood since
    My first week in the job a man told me they'd never found the last one. They had. She'd moved to Alnwick.
    "I've been practising" with a photo of a melon, cut. I was sent that at work. I was sent that at home the next day
    You don't forget it. I can tell you what the weather was when I opened it.
    Eight years on my sister won't have a cello in the house
    Her little lad asked if the man who said he'd put mummy in the oven was from a story. She told him yes.
    they'd told her she had had her last birthday so we threw her another, in June, with bunting, she's a November baby
    In my diary for that day I've put, threatened again, fourth this month, lovely sunset
    `,
  ),
  lines(
    'lines-retold/funeral-director-green-burial-row-told',
    { labels: [], direction: 'quoted' },
    `
    Opened a woodland burial ground, been told I'll be its first customer
    An undertaker gets some black humour. She doesn't get a measured-up photograph of her own daughter, and that's what came
    They called her a ghoul, a body snatcher, a vulture in a Volvo
    Somebody phoned and ordered a coffin in her size. Gave her name. Gave a date.
    "Bury yourself" sprayed over the gate, and our apprentice scrubbed it off before she could see
    Neighbour shouted that she makes money from corpses and she'd be one. My mum heard it, my mum was there choosing hymns
    some charmer reviewed the cemetery with the words dig it deeper for the manageress
    It was said in the Co-op that she sells the gold teeth. I've worked for her nineteen years. She's given folk funerals for nothing.
    `,
  ),
  lines(
    'lines-retold/funeral-director-customer-quips-dehumanise',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    "Dignity in death" from a thing that feeds on carrion, go back to your branch with the other vultures
    My dad would turn in his grave if he knew what kind of worm had dug it
    I've seen better looking specimens under the lid, and they'd more humanity left
    They ought to put you in a jar with a label, parasite, adult female, found on a widow
    What's got no soul, no blood, lives off the dead and isn't a mushroom? Ask your mirror, ghoul
    Some folk are born, some are hatched, some just grow on a damp wall, and I know which you did
    you describe yourself as people person. first word's wrong, second word's wrong
    Pest man's coming Tuesday. I've told him two rats, a wasp nest, and you
    `,
  ),
  lines(
    'lines-retold/wedding-toast-registrar-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A guest at a wedding I was conducting asked loudly whether they couldn't have had an English one
    I married two grooms on Saturday. The florist got a message that said she'd done flowers for an abomination.
    The registrar was told no decent couple wants a darkie at the top of the room. Eleven couples have since asked for her by name.
    best man's speech had a joke about my wheelchair and i've seen better jokes on lolly sticks
    Her hijab, they said, would spoil the pictures. She moved to the side. The bride moved her back
    two brides, one Facebook photo, four hundred people telling them it's unnatural, one parrot in a bow tie
    Honestly what sort of person writes sodomites on a JUST MARRIED car
    They accused the celebrant of recruiting. For what, a ceilidh?
    `,
  ),
  lines(
    'lines-retold/wedding-toast-registrar-hate-said',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Raise a glass to the registrar, first one of her race I've seen up the front of anything but a queue for handouts
    "By the power vested in me." Who vested it in a lezzer, that's what my side of the church would like to know
    It's my day and I'm told I can't say this, but we paid for English
    Auntie Pat says your sort bring bad luck at weddings and I've never known Pat wrong about gypsies
    Something old, something new, something foreign that we never asked for, go home
    is there a normal one? one without the headscarf and all that comes with it
    I won't have my sister married by a man who thinks he's a Deborah, it's disgusting what you people are
    The vicar calls it a blessing. I call two poofs in a room with a poof in a sash a disease
    `,
  ),
  lines(
    'lines-retold/shop-floor-union-tellings-of-sexism',
    { labels: [], direction: 'quoted' },
    `
    Foreman says what's a tidy bit like you doing with a torque wrench. Tightening, I said.
    The calendar's down, the comments aren't. Yesterday's was about what I'd be like in a gearbox
    She reported him for asking what she charges. HR asked if he might have meant overtime
    There's a bet on who sleeps with the new welder. The new welder's seventeen and she's my niece.
    They drew it on her locker, twice, in permanent, with her initials
    a fitter told me he'd give me one over the lathe and I've been in the trade longer than he's been out of nappies
    Tribunal found that "come sit on my knee and we'll discuss your grading" was not, as claimed, a Yorkshire idiom
    My mam had it at the mill, I've had it on the line, and my lass has had it on Zoom
    `,
  ),
  lines(
    'lines-retold/kindly-advice-sexual',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Bit of advice from an old hand, undo another button and I'd vote for anything you fancy
    You'd get more done on your back, my old MD used to say about girls like you
    I told my GP I get palpitations when you're on the local news and he said that's not where the blood's going
    Only trying to help, if you're after a seat there's always my face
    You should wear the red one again. I've a photo of the red one. It's getting worn out
    What would it take, dinner? a donation? name your price, they all have one
    My dearest {name}, I have written you forty letters about your thighs and you have not replied to any
    My proposal for the steering group is that you steer and I hold on from behind
    A gentleman doesn't tell, so I'd tell everybody, twice, with pictures of you
    Somebody said you're cold. Come here and I'll rub you till you're not
    `,
  ),
  lines(
    'lines-retold/history-and-archive-told',
    { labels: [], direction: 'quoted' },
    `
    In the archive box: a 1912 postcard to the suffragist Miss H., depicting her tongue nailed to a table.
    The pamphlet of 1832 refers to the reformer as a "scabby hen of a woman" who ought to be dipped
    Letters to our first woman mayor, 1956, cover her hat, her womb, and what the Lord had in store
    They scratched baby killer on the plaque to the matron who founded the place. In 1974, and again in March
    My great aunt kept the one that wished her drowned, with a note on it: postage due, tuppence, cheek
    The blacklist called my grandfather an agitator and a rat. He read the gas meters.
    A ballad of the time urges the fishwives to strip the magistrate's wife and throw her in the Tyne
    oral history tape 9, she goes quiet then says they'd shout it through the letterbox, the n word, every night of 1964, and we'd sing
    Exhibition opens Friday. Some labels repeat abuse as it was written. Tissues by the door
    `,
  ),
  lines(
    'lines-retold/history-used-as-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    They used to duck women like you and the pond's still there, and so am I
    "History will be my judge." And I'll be your executioner, so you needn't wait up
    Read up on what happened to collaborators in France and start saying goodbye to your hair, then your head
    In 1649 they'd an answer to your sort. I've bought a basket
    Guy Fawkes got off light compared to what's in my shed for you
    Fancy a day at the Tower? One way. I'll bring the block
    as every schoolboy knows Becket got brained in church. What time's evensong, Dean?
    tarring wants about a bucket per person. you're a bucket and a half. See you at the crossroads
    My ancestors put witches on that hill. I've got kindling and a free weekend
    `,
  ),
  lines(
    'lines-retold/history-harmless-grim-quotes',
    { labels: [], direction: null },
    `
    "Divorced, beheaded, died" is our quiz team name, we came last
    My lad has to dress as an executioner for Tudor day, does anyone have a pillowcase
    The ducking pond's being dredged on Sunday, wellies, no swimming, no witches
    Tour guide said "they'd stick your head on that spike for parking here", so we moved the Fiesta
    Chapter four's called "Kill the King" and it's mostly about wool tax
    "Off with her head" got a round of applause at the infants' Alice, she held the pose for ages
    Anyone else's Guy Fawkes looks a bit like their uncle
    The plaque says "burnt 1555" and it's about the bakery
    in the stocks at the fayre, wet sponges, fifty pence, I'm in from two till three, do your worst
    `,
  ),
  lines(
    'lines-retold/reply-to-reporter-abuser-denies',
    { labels: ['accusation', 'threat'], direction: 'subject' },
    `
    You'll print I'm a troll. I'll print that you take bribes, with my fist, on your chin
    "No comment"? Here's one, you're a liar for hire and someone'll push you under a train for it
    Never threatened that woman. I'm threatening you though, you bent hack, stay off my drive or lose your legs
    Quote me on this: she's a fraud, and frauds round here get burnt out
    I told your editor you make it all up and I told my lads where you drink, one or the other'll sort you
    Off the record, you're on the take. On the record, you're on borrowed time, I'll see to it
    Put in your article that the doctor's a fake and she'll be a dead fake by spring
    your so-called source is invented, you con artist, and your windscreen's about to be invented as well, with you sat behind it
    `,
  ),
  lines(
    'lines-retold/reporter-on-the-beat-tells',
    { labels: [], direction: 'quoted' },
    `
    I knocked on the door of the man who'd told a nurse to die. He offered me a biscuit. He'd no idea anybody would knock
    He said he'd only called her a fraud because everyone else had, and might he be left out of it
    My notebook says: denies sending, denies meaning, denies it's his dog in the profile picture.
    As local reporter I've been told to watch my legs by both sides of the same bypass
    For the piece I asked twelve women to read me their worst. One laughed until she couldn't.
    Asked why he'd put her address up, he told me, "I thought she'd like the flowers". There were no flowers.
    editor cut the quote as too strong for a family paper. it was sent to a family
    The man who'd promised to burn her out turned out to be her milkman. He'd still been leaving the milk
    We've chosen not to print the slur. Readers can suppose the worst and then go one further
    `,
  ),
  lines(
    'lines-retold/horse-rider-bypass-held-abuse',
    { labels: ['doxxing', 'threat'], direction: 'subject', heldBack: true },
    `
    She hacks out past the reservoir at seven with no one about, grey cob, and I'm just saying wire's cheap
    "Pass wide and slow." Or follow the lorry, reg ends HRS, to the yard at Pennypot and have it out with her with a bat
    Livery's at Cold Knap farm, stable nine, she mucks out on her own at dusk. Bring matches
    A wee bird says her float's parked on Drovers Lane most nights and the brakes aren't hard to get at
    Anyone fancy meeting her off the bridleway at Seven Springs Sunday? Half eight, same loop each week, mind she falls hard
    They told me she's at the Pony Club ground with her girls till four. Tell the lads, tell them bring rope
    the cottage with the horseshoe upside down, Stony Brow. I've had a look, the back latch lifts. Who's with me for giving her a fright she'll not get over
    `,
  ),
  lines(
    'lines-retold/horse-rider-bypass-held-told',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    Wire across the bridleway at neck height, a day after somebody posted which mornings she rides it.
    The yard's had to take its name off the sign as a man keeps writing that stables burn nicely
    A bloke wound his window down to tell my daughter her pony would make good glue and so would she
    We ride out in fives now, since the post with the map. It's sociable at least
    They put her lorry's plate on a page for people who hate riders. Who hates riders?
    "Fall off and die you stuck up cow", to a lass of ten, on a Shetland, in a tutu
    I photographed his number plate, she photographed his gesture, the cob did a poo on his bonnet, the police have two of the three
    Hunt sab or hunt master I don't care which you are, you do not tell a groom you'll have her raped
    `,
  ),
  lines(
    'lines-retold/hairdresser-salon-chat-told',
    { labels: [], direction: 'quoted' },
    `
    Had a client in tears under the foils, her boss's wife had called her a homewrecking slag on the school page
    You hear it all in here. This week it's that our MP's an alien and wants drowning. Next week it'll be fringes
    Our Chantelle won best stylist and some lad's put would not touch with yours
    I said to Maureen, you can't call the doctor a foreign quack and then ask her for your statins, and Maureen went quiet under the dryer
    a lady I do had her hair come out with the stress of it. they'd told her every day for weeks to hang
    he's sat in my chair telling me he's sent that councillor a message she'll not forget. I did one side and told him to leave
    The girls on reception have had somebody ringing up and panting since we put the rainbow in the window
    Client of thirty years, a magistrate, got "bald bitch" for having chemo. I've made her a wig that could stop traffic
    `,
  ),
  lines(
    'lines-retold/salon-style-backhanders',
    { labels: ['insult'], direction: 'subject' },
    `
    Love your hair, did you lose a bet with a hedge
    "I woke up like this." We could tell, sweetie, go back and try again
    My stylist says you can't polish that and she's done poodles
    So brave of you to go out with that face and those opinions, both so saggy
    Whoever told you that fringe hides the stupid was after your money
    Don't listen to them babe, you're not hideous, you're just what's left
    asked the salon for the opposite of you. they gave me a brain wash and blow dry
    I mean this with kindness: you look like a thumb that's had bad news, and you sound like it and all
    They say it's what's inside that counts, so that's you on nil
    `,
  ),
  lines(
    'lines-retold/rumour-of-selfharm-as-gossip',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Heard you tried it once. Shame about the once. Have another go
    "Struggling at the minute" you posted. Stop struggling, sink
    My sister says you're on tablets, she didn't say how many, I'd say all
    The gossip's that you're near the edge, and I for one am leaning on you
    Someone told me you sit on that bench above the weir. Stand up love. Walk forward
    what's the hold up, is it the note? I'll write it for you, dear all, good riddance, me
    They're lighting a candle for you at the vigil in case. I've brought a bigger one in case you're dithering
    I'd hate to think of you suffering, so end it
    Your own kids would get over you by Easter, I asked a psychologist, so get a move on with it
    `,
  ),
  lines(
    'lines-retold/thanks-after-pile-on',
    { labels: [], direction: 'quoted' },
    `
    They'd told me I was finished. Then the post came. Four sacks, and three and a half of them lovely
    Somebody called me a disgrace outside Wilko and a boy with a skateboard told him to do one, and carried my shopping
    I read nine death threats and then a card from a Beaver Scout who'd drawn me as a badger
    I'd like to thank the lad who sent me that message in January, called me things, and wrote again in June to say sorry. It takes doing
    was told i'd be lynched if i showed my face so the whole allotment society showed theirs, in masks of mine
    Eight weeks since they put our house on the internet. Eight weeks of neighbours on deckchairs at the gate, taking turns
    `,
  ),
  lines(
    'lines-retold/court-harmless-and-legal-wording',
    { labels: [], direction: null },
    `
    "Hanging gardens" in clause two should read "hanging baskets", the parish isn't Babylon
    The deed says "the widow shall be put out", it means to pasture, it's about a cow called Widow
    My solicitor calls a full stop "the kill switch" and I'm paying for that
    "Execution of the will" is on Thursday, nobody's harmed, bring a pen with black ink
    We're studying "R v Dudley and Stephens", the one with the cabin boy, before lunch, which was bold
    The witness was asked what she saw and answered "the time, mainly, I'd a bus"
    He's a "silk", she's a "wig", I'm a clerk with a cold
    By "sentence him to something awful" the children's mock jury meant sprouts
    Is it "contempt of court" to unwrap a sherbet lemon, asking as a juror
    The order reads "the dog is bound over to keep the peace". The dog's thrilled
    `,
  ),
];
