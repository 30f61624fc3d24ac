import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { ordinarySlots } from './ordinary-slots.ts';

const slots = {
  ...ordinarySlots,
  chore: lines(
    '[rota|commute|spreadsheet|inbox|tax return|gas bill|school run|night shift|homework|heatwave|hay fever|train fare|long read|paperwork|diet|move|new phone|marking|dissertation|queue|hill|stairs|ward round|canvassing]',
  ),
  thing: lines(
    '[printer|laptop|bus|kettle|phone|sat nav|app|website|password reset|captcha|lid|zip|umbrella|boiler|alarm clock|car|bike|wifi|Zoom link|login page|form|ticket machine|door|shoelace|fridge|IKEA wardrobe|computer|hoover]',
  ),
  treat: lines(
    "[coffee|cup of tea|bacon sandwich|nap|lie-in|pint|holiday|takeaway|biscuit|hot bath|seat on the train|day off|proper summer|good book|decent chip shop|full night's sleep|{food}]",
  ),
};

/** Violent and rude words that mean no harm: idioms, things cursed, oneself mocked. */
export const idioms: readonly Family[] = [
  {
    id: 'idioms/killing-me',
    labels: [],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      [This|The|My|That] {chore} is [killing|slaying|murdering|finishing|destroying|crucifying] me [{emoji}|today|, {name}|]
      I'd [kill|die|murder|stab a man|commit crimes|sell my {relation}] for a {treat} [right now|{emoji}|]
      [Could|I could] [murder|kill|slaughter|demolish|destroy] a {treat} [{emoji}|after that|]
      I [nearly|almost] [died|wet myself|had a heart attack|choked on my tea] [laughing|when I saw the bill|when the {pet} jumped out|] [{emoji}|]
      [Dead|Dying|I'm dead|I died|Deceased|RIP me|I'm screaming] [{emoji}|at this|at your last post|after that {chore}]
      [Mum|My {relation}|My boss|The wife|Sir] [will|is going to|would] [kill|murder|strangle|throttle|shoot|lynch] me [if|when] [I'm late|I forget the milk|she sees the bill|I miss tea] [{emoji}|]
      [Kill|Killing|Killed] [two birds with one stone|time|the lights|the engine|the mood|some time in {town}]. [{emoji}|]
      [My|These] [feet|knees|back|new shoes|eyes|ears] [are killing me|is killing me|are murder|are dead] [after {n} miles|today|]
      That [joke|outfit|dress|dance|haircut|remix|line] [is killer|killed me|slays|is to die for|is sick|is wicked|is deadly|is the bomb] [{emoji}|]
      [Curiosity killed the cat|You're killing me|Dead on|Dead right|Dead funny|Dead good|Dead easy|Dead chuffed|Drop dead gorgeous|Over my dead body|Knock 'em dead|Break a leg] [{name}|, {name}|{emoji}|]
      [Knackered|Shattered|Hanging|Dying] after [that {chore}|the {chore}|{n} hours of the {chore}]. [Shoot me now.|Just put me down.|Bury me with a {treat}.|{emoji}]
      [Somebody|Someone] [shoot me|kill me now|put me out of my misery|take this phone off me] , [another|more] {chore} [{emoji}|]
      [Suicide squeeze|Suicide door|Kamikaze|Death by chocolate|Bloody Mary|Snakebite|Zombie] [is|was] [a {team} play|a pudding|on the menu|{n} quid] [in {town}|] [{emoji}|]`),
  },
  {
    id: 'idioms/shots-and-fights',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Shoot|Fire|Ping|Drop|Lob|Whack] me [an email|a message|a text|your CV|the link|it over] [when you can|by {day}|, {name}|] [{emoji}|]
      [Worth|Give it|I'd take|Take|Have] a [shot|stab|crack|punt|bash|go] [at it|{name}|, nothing to lose|]
      [Bombed|I bombed|Totally bombed|Died on stage in|Crashed and burned in|Smashed|Killed] [my interview|the exam|that test|karaoke|the gig in {town}] [{emoji}|]
      [{name}|They|He] [murdered|butchered|massacred|slaughtered] that [song|anthem|accent|recipe|hymn|reading] [bless|{emoji}|]
      [Hit|Hmu|Give] me [up|a shout|a bell] [if you're in {town}|when you're back|] [{emoji}|]
      [Fighting|Still fighting|Battling|Beat|Lost the fight against] [fit|{condition}|for the library|a cold|off sleep|jet lag] [{emoji}|]
      [Pull the trigger|Bite the bullet|Jump the gun|Stick to your guns|Sweating bullets|Silver bullet|Under fire|In the firing line|Smoking gun|Loose cannon|Trigger warning] [on {topic}|, as they say|?|{emoji}]
      [Die-hard|Diehard|Hardcore|Rabid|Mad keen] [{team}|{programme}|tea|cricket|{food}] fan [here|since {year}|{emoji}]
      [Kick|Kicked|Punching] [off is at {n}|the habit|above my weight|the bucket list off in {month}|the can down the road again]
      [Burn|Burned|Burning] [the toast|the candle at both ends|{n} calories|my mouth on the {food}|all the CDs|off the gorse] [{emoji}|]
      [Deadline|Headshot|Hangover|Hang out|Hang on|Hanging basket|Hangman|Kill switch|Slasher film|Shooting schedule|Photo shoot|Screenshot] [{day}|in {town}|at {n}|?|{emoji}]
      [Hang|Hang on] [in there|a minute|it on the wall|the washing out|up on cold callers] [{name}|{emoji}|]
      [Cut|Slash|Axe|Gut|Trim|Behead] the [budget|prices|roses|fish|hedge|crap] [by {percent}|first|before {month}|]
      [He|She|{name}] [stole my heart|killed it|took a beating at the polls|was grilled on {programme}|got roasted|was hammered by {n} votes|wiped the floor with them] [{emoji}|]
      [Shot|Jab|Second shot|Booster shot] [in the arm|booked for {day}|done] [, sore arm|{emoji}|]`),
  },
  {
    id: 'idioms/things-cursed',
    labels: [],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      [This|That|My|The] [stupid|bloody|fucking|damn|useless|rubbish|idiot|sodding|shitty|effing|blasted] {thing} [again|won't work|has died|is broken|hates me|ate my coat] [{emoji}|]
      I [could|will|want to|am about to] [strangle|kill|murder|smash|burn|shoot|throw out of the window] [this|that|my|the] {thing} [{emoji}|, {name}|]
      [Die|Die,|Rot in hell|Go to hell|Fuck off|Shut up|Piss off|Drop dead|Curse you], [wasps|Mondays|{thing}|{weather}|slugs|mosquitoes|hay fever|cold callers|nits|moths|algebra] [{emoji}|]
      [What a|Such a] [bastard|bitch|bugger|swine|sod|pig|cow|twat] of a [day|{chore}|hill|{thing}|crossword|level|jar to open|week] [{emoji}|]
      [Fucking|Bloody|Sodding|Chuffing] [{weather}|{thing}|{chore}|{day}|{month}|hell|traffic on the ring road|hay fever|autocorrect] [{emoji}|again|!]
      [Hate|I hate|Loathe|I despise|Can't stand] [{day}s|{weather}|the {chore}|coriander|marmite|moths|my {thing}|wasps|this song|the clocks going back] [with a passion|so much|{emoji}|]
      [{weather}|Winter|Rush hour|{day}|Flu|Migraine|Cancer|Covid|Dementia] is [a bitch|a bastard|evil|a nightmare|shit|the worst|a cruel disease|a fucker] [{emoji}|]
      [Kill|Murder|Exterminate|Poison|Get rid of] the [wasps|slugs|rats|weeds|moths|bindweed|virus|moss|aphids] [before {month}|with vinegar|: how?|humanely|]
      [Fuck|Screw|Sod|Stuff|Bollocks to|To hell with] [this {weather}|{day}s|the diet|cancer|it, I'm having a {treat}|the {chore}|2020|dementia|anxiety] [{emoji}|]
      [Dumb|Stupid|Thick|Moronic|Brain-dead] [autocorrect|phone|algorithm|chatbot|parking app|{thing}|sat nav] [sent me to {town}|changed it to {food}|thinks I'm {n}] [{emoji}|]
      [Useless|Pathetic|Feeble|Miserable|Crap|Shit|Ugly] [{weather}|umbrella|tomatoes|hotel|{thing}|coffee|carpet|wallpaper|new logo|building] [in {town}|{emoji}|this year|]
      Who [designed|invented|sold me] this [piece of shit|heap of junk|stupid|crappy|god-awful] {thing}? [{emoji}|]`),
  },
  {
    id: 'idioms/self-talk',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [I'm|I am|God I'm|Lord I'm] [such|] [an idiot|a muppet|a clown|a pig|a fool|a numpty|a disgrace|a moron|a lazy cow|a fat git|thick|useless|a twat] [, I left the {thing} on|for believing that|today|, sorry {name}|{emoji}|]
      [I look|Looking|I feel] like a [pig|corpse|zombie|tramp|whale|troll|goblin|witch|slag] [today|in this photo|before coffee|without my glasses|{emoji}]
      [Stupid|Silly|Dumb] me [{emoji}|, wrong {day}|, wrong thread|, forgot the {thing}|]
      [Ignore me|Sorry, ignore me], I'm [an idiot|thick|being dense|half asleep|a plonker], [read it wrong|wrong {name}|thought it was {month}]
      [My|This] [brain|body|memory|face|hair] is [garbage|trash|a joke|an idiot|dead|disgusting|useless] [today|before {n}|after the {chore}|{emoji}]
      [Talk about|Note to self:] [a stupid mistake|don't be a dick|don't text after wine|charge the {thing}, you fool|buy milk, idiot] [{emoji}|]
      I [ate|scoffed|inhaled] the [whole|entire] {food} like a [pig|animal|beast|savage] [{emoji}|, no regrets|]
      [Shoot me|Kill me|Slap me|Bury me] [now|] , I [replied all|sent the wrong link|called my boss mum|wore odd shoes to work] [{emoji}|]
      [I'm|I am] [a bad|the worst|a terrible|an evil] [mother|son|{role}|cook|driver|cat person|gardener] [, the {pet} agrees|but I try|{emoji}|]
      [Old|Fat|Grumpy|Silly|Ancient|Sad] [git|bag|fool|bugger|hag|so-and-so] [that I am|here|speaking], [I need a {treat}|I still like {team}|I forgot {day}] [{emoji}|]
      [Hello|Hi], I'm the [idiot|fool|moron|muppet|genius] who [parked in {place}|brought {food} on the bus|asked about the {thing}] [{emoji}|]`),
  },
  {
    id: 'idioms/animals-and-words',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Saw|Spotted|Heard] a [cock|tit|great tit|blue tit|shag|bitch and her pups|cow|ass|pig|rat|vermin catcher|snake|cockroach|monkey|ape|parasite] [in|at|near] [the garden|{town}|the zoo|{place}] [{emoji}|]
      [Our|The] [bitch|old cow|sow|cock|rat|pig|snake] [had {n} pups|won best in show|is in calf|needs a vet|escaped in {town}|weighs {n} stone] [{emoji}|]
      [Faggots and peas|Spotted dick|Toad in the hole|Cock-a-leekie|Fat rascals|Knob of butter|Eton mess] [for tea|in {town}|recipe?|, yes please|{emoji}]
      [Visited|Passing through|Next stop|Born in|Moving to] [Scunthorpe|Penistone|Cockermouth|Sandy Balls|Twatt|Shitterton|Dick Place|Lickey End|Essex|Middlesex|Sussex] [{day}|{emoji}|]
      [Dick|Randy|Fanny|Willy|Gaylord|Roger] [Smith|Jones|from {town}|Whittington] [was|is] [my {relation}'s name|a {role}|speaking {day}|in the play]
      [Retarded|Retard] [growth|the spark|ignition|flame retardant sofa|timing] [explained|in {year} engines|label {link}]
      [Dumb|Mute|Blind|Deaf|Lame|Crazy] [waiter|button|spot|charity event in {town}|duck president|paving|golf] [{emoji}|, who knew|]
      [Master|Slave|Execute|Abort|Kill|Child|Parent|Orphan|Zombie] [process|cylinder|command|branch|server] [failed|explained|on Linux|question {link}]
      [Bloody|Rare|Raw|Dead|Stuffed|Battered] [steak|meat|fish|haddock|sausage|Mary] [{n} quid|in {town}|, please|{emoji}]
      [Pussy|Pussy willow|Pussycat|Beaver|Donkey|Jackass] [in bloom|cartoon|sanctuary in {town}|photo of the day] [{emoji}|{link}|]
      [Scum|Trash|Garbage|Filth|Waste] [on the pond|collection {day}|in the river at {town}|to energy plant|bags {n}p|removal]`),
  },
  {
    id: 'idioms/held-back',
    labels: [],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      [If|One day] this {thing} [beeps|crashes|jams|freezes] [again|once more] I [swear|promise] it's going [in the river|off a cliff|under a bus] [{emoji}|]
      [Nothing|Nobody|No one] [slaughters|butchers] a [hymn|pun|Bake Off custard] like my {relation} [{emoji}|]
      [Bloodbath|Carnage|Massacre|Murder|Hell on earth] at the [sales|buffet|jumble sale|bring and buy|village fete] [{emoji}|]
      [My|The] {chore} [has me in a chokehold|owns my soul|will be the end of me|took me out back and shot me]
      [Plot|Storyline]: [the butler did it|she poisons him in act {n}|the villain hangs|he's stabbed by the {pet}]. [{programme}, eh.|No spoilers!]
      [Knife|Sword|Axe|Rifle|Gun] [sharpening|throwing|club|range|dog] [open day|lessons|for sale] in {town}
      [That's me|Call me] [executed|hung out to dry|toast|buried] by [a {n}-year-old at chess|autocorrect|the quiz] [{emoji}|]
      [Wouldn't|I wouldn't] hurt a fly but [I'd fight you for|would wrestle anyone for] the last {treat}
      [Strangled|Tortured|Beheaded] [metaphor|daffodils|Barbie found] [of the day|by the {pet}|under the sofa] [{emoji}|]
      {team}? [Dead and buried by half time|A dagger to my heart|Torture to watch|Put them out of their misery]. [{emoji}|]`),
  },
];
