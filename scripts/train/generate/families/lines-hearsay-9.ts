import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Passive and indirect reports of abuse, furious defenders, jokes and slogans retold; abuse behind citations of the target; harmless citations. */
export const linesHearsay9: readonly Family[] = [
  lines(
    'lines-hearsay/passive-and-indirect',
    { labels: [], direction: 'quoted' },
    `
    she was told to shut her mouth or have it shut
    he's been branded a cheat and it isn't true
    it was suggested to her that she hang herself. suggested!
    they were referred to throughout as cockroaches
    I was invited to go and play in traffic
    it's being claimed that the clerk's a thief
    we've been accused of trafficking children, by people who've seen our minibus
    he was likened to an orangutan by a man selling raffle tickets
    Her weight was discussed for forty minutes on a phone-in, the word was heifer
    my mother was asked whether she'd ever been a prostitute, by a reporter, at a bus stop
    a question was shouted about which of them she'd slept with
    it's been put to me that I'm a disgrace to my race
    our building was described as a nest that needs smoking out
    the lad had it explained to him that gays are ill
    Fears have been raised after a deputy head was promised a "proper hiding"
    the doctor had been warned that she'd be buried with her vaccines
    they've had it said to them that the baby should've been aborted
    he's supposed to have been at it with the books, so they say, and they say wrong
    she got compared to a toilet brush, a troll and a serial killer, in that order
    `,
  ),
  lines(
    'lines-hearsay/your-own-words-thrown-back',
    { labels: ['threat', 'insult'], direction: 'subject' },
    `
    you said "bring it on" you daft cow, it's being brought, you'll be in bits
    "I'm not scared of trolls" be scared of my fists then, idiot
    you wrote that words can't hurt, you thick pig, bats can and mine will
    told us you've a black belt, clown, I've a hammer and I'll use it
    what was it, "I sleep soundly"? I'll be through that window, you ugly coward
    "my door is always open" cheers moron, I'll be in to break your arms
    you boast you never run, you fat slug, you'll run Saturday when you see us with the bars
    "over my dead body" fine by me you pathetic little worm, that's the plan
    `,
  ),
  lines(
    'lines-hearsay/own-words-quoted-nicely',
    { labels: [], direction: null },
    `
    you said "bring it on" about my chilli and I'm bringing it on Saturday
    "my door is always open" and it was, and there was a dog in it
    you wrote that words can't hurt, try saying goodbye at platform two
    told us you've a black belt, is it from Next
    what was it, "I sleep soundly"? not with our foghorn you won't
    "over my dead body" said Dad, about the satnav
    you boast you never run, I saw you run for the 56
    "I'm not scared of spiders" she said from on top of the photocopier
    `,
  ),
  lines(
    'lines-hearsay/furious-defenders-loud',
    { labels: [], direction: 'quoted' },
    `
    ENOUGH. she's a teacher. You do not threaten to burn a teacher
    HOW is "die slut" still up after nine hours????
    I am so angry I can't type, they sent a noose to a vicar
    Don't you EVER call my wife a Paki again
    no no no no, you don't get to tell a bereaved mum she's faking it
    what the hell is wrong with everyone, she's FIFTEEN and you're asking what she's wearing
    raging here. they told an autistic kid to go and die and thought it was hilarious
    absolute bloody shambles of a platform, I report rape threats and get a smiley
    Cowardly, that's what it is, sending "we'll get your kids" from an account with no name
    If one more man says she asked for it I swear I'll write to his mother
    bastard thing to write, that, "hope your baby's next", whoever did it ought to be before a judge
    I don't swear but bloody hell, calling a lifeboatman a traitor
    SHE IS NOT A MAN. SHE IS NOT A CHEAT. SHE IS FASTER THAN YOU
    utterly vile what's been put on here about Muslims tonight, my surgeon's one, my daughter's walking because of him
    god help me if I read one more "send em all back"
    `,
  ),
  lines(
    'lines-hearsay/jokes-memes-slogans-retold',
    { labels: [], direction: 'quoted' },
    `
    they've put his face on a pig and shared it eleven thousand times
    the mug says "rope, tree, MP" and you can buy it with free postage
    somebody made a game where you slap her. my students play it
    the song with the line about drowning the mayor got an encore. I left
    T-shirts outside the ground calling the keeper a nonce, fifteen quid
    a sticker on the lamp post: "hunt the traitor" and her photo
    someone printed beer mats with my colleague as a cockroach
    the chant rhymes her name with whore and the under-elevens know all the verses
    It's a "meme", they say. It's my sister with a bullet hole drawn on.
    the fancy dress was him in a coffin, won first prize
    they do an AI voice of her begging for it. Reported, reported, reported
    banner on the bridge says JAIL THE QUACK, she's a paediatrician
    a Guy in my MP's suit went on the bonfire and the children were told to cheer
    hashtag with "fraud" and her name, trending above the football
    `,
  ),
  lines(
    'lines-hearsay/hate-others-say-it-better',
    { labels: ['identity-hate'], direction: 'other' },
    `
    the bloke on the bus said what we all think, too many Asians
    my priest says gays choose it, and they choose hell
    can't even say "normal" now because of the trans lot, freaks
    "Black lives matter" not to me they don't
    everyone's heard of Jews and money, well it's true
    you hear the word "refugee", I hear Muslim men after our girls
    they taught us at school that all people are equal, should have taught us to count, whites built this
    I tell my kids don't play with gypsies
    so they say women can be bishops, women can't even park
    as they'd say in the old days, no dogs no Irish, they had it right
    so-called "special needs", in my day we called it thick and kept them away from ours
    `,
  ),
  lines(
    'lines-hearsay/bus-priest-school-sayings-harmless',
    { labels: [], direction: null },
    `
    the bloke on the bus said what we all think, too many stops
    my priest says the roof will see him out
    can't even say "scone" now without a fight
    everyone's heard of the Forth Bridge, well it's finished
    you hear the word "quiz", I hear free crisps
    they taught us at school that Pluto was a planet
    I tell my kids don't play with the thermostat
    as they'd say in the old days, shut that door
    so they say women can't be train drivers, my nan drove one in the war
    `,
  ),
  lines(
    'lines-hearsay/hecklers-at-hustings-reported',
    { labels: [], direction: 'quoted' },
    `
    at the hustings a man yelled "shoot him" and the chair said order
    woman at the back shouted slag each time she stood up
    we heard "foreigner", "fraud", "fatty", then the Green got her turn
    he leaned over the table and told her quietly that he'd see her in the ground
    Someone asked from the floor whether the candidate was still on his tablets, ha ha
    door-knocking in {town}: two maybes, a dog bite, "hang yourself love"
    a leaflet came back with "die Jew" across her forehead
    the fella at number 40 said if I came up his path again he'd set fire to me, so down as undecided
    she was followed to the car by lads asking how much for all of us
    canvassers were told the area isn't for blacks; the area voted for him
    my teller got called a murdering bitch outside a primary school
    count was held up as a man had to be walked out for saying he'd gut the winner
    `,
  ),
  lines(
    'lines-hearsay/doorstep-chat-harmless',
    { labels: [], direction: null },
    `
    at the hustings a man yelled "louder" and the chair found the switch
    door-knocking in {town}: two maybes, a dog lick, a leek
    the fella at number 40 said if I came up his path again I could have a cup of tea
    a leaflet came back with a crossword done on it
    someone asked from the floor whether the heating was on
    she was followed to the car by a goose
    count was held up as a man had lost his glasses in box nine
    my teller got called Sir by a poodle's owner
    we heard "potholes", "buses", "bins", then the tea came round
    `,
  ),
  lines(
    'lines-hearsay/deadnames-and-misuse-told',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    they keep calling our treasurer by his old name and asking what's in his pants
    she was laughed out of the changing room, "it's got a beard", she hasn't
    my trans son was asked in the chip shop whether he'd been chopped yet
    a teacher read out the register, used the wrong name on purpose, then "he, she, it"
    the leaflet says people like my sister are men in wigs coming for your daughters
    nobody at work says freak any more, they say it with the door
    told at the blood bank my sort weren't wanted, by another donor, not by the nurse, the nurse was ace
    the bus driver was asked to throw "that thing" off and threw off the man who asked
    `,
  ),
  lines(
    'lines-hearsay/sexual-over-reported-praise',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    mum says you've a lovely voice, I'd love to hear it moaning
    the review said "supple", I'd like to test that
    they gave you an award for service, you can service me
    "breathtaking performance" well you've got me panting, legs like those want opening
    my book club adores you, I just picture you in the bath
    the caption says "bending the rules", keep bending sweetheart, nice view
    your fans ask for a selfie, I'm asking for one without clothes
    you told the interviewer you're shy, I'd soon cure that with you on my lap
    `,
  ),
];
