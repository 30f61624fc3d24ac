import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Very short chat in broad speech, American and British, and short or plain abuse in the same speech, with more accusations, lewdness and threats. */
export const linesBanter5: readonly Family[] = [
  lines(
    'lines-banter/wee-short-ones',
    { labels: [], direction: null },
    `
    Aye right pal 😂
    get tae, ye're never fifty
    Ya dancer!
    Belter.
    howay the lads
    ta duck
    Mint that.
    Nowt so queer as folk
    Shurrup, our Sheila
    hadaway man
    Alreet bonny lad?
    Gan on then ye greedy get, last pie
    lmao u wild
    This nigga funny 😭
    bitch same
    girl bye, see you at 8
    Dead. I'm dead. Bury me.
    Sick set bro
    safe fam, bless up
    peak times bruv
    Swear down?
    Gwan my son!
    Oi oi saveloy
    Cracking pair of tits at the feeder (great, and a coal)
    Tidy darts, butt
    Iechyd da, you old rogues
    Shut the front door!
    What a daft wee dug
    hell yeah doc, ship it
    Bums on seats, people
    Cheers me dears, ya filthy animals
    Well, slap my thigh
    nae bother hen
    Och, yer a wee scunner so ye are, come here
    Proper Baltic, freezing my bits off
    Jammy sod, row 1!
    No way jose, you legend
    Sweating cobs here
    Ye'll have had yer tea
    `,
  ),
  lines(
    'lines-banter/overheard-blethers',
    { labels: [], direction: null, heldBack: true },
    `
    Two old fellas on the 12: "Dead, is he?" "No, Doncaster." "Same thing."
    My neighbour shouts "come here, you little bastard" at nine each night, and a very small tortoise comes
    Auntie's WhatsApp status: I am not deaf I am ignoring you all, especially Raymond
    wee wifie at the stop telt me ma jaiket wis boggin and then gied me a mint. love this city
    Heard at the baths: "If you wee in this pool, Liam, I'll know and God'll know."
    Lad at work puts "sent from my nan's bungalow" on every email, the whole firm's crying
    When a Yorkshireman says your cake is "not bad" you may weep with joy
    Grandad's review of the colonoscopy: bugger of a morning, nice lasses, good biscuits
    mam's just asked Siri to shut its cakehole
    The hairdresser told me that I have a fat head, in the sense of generous
    He proposed on the ferry, she was being sick, she gave a thumbs up. Crying. Beautiful.
    Uber driver roasted my whole outfit, my whole life, five stars
    Bouncer called me "madam" and my husband "it". We're having a lovely birthday.
    Old boy at the bar says that he's killed more pot plants than the frost of '63
    Cousins arguing whether it's a barm, a bap or a cob. Somebody's going to get hurt. Possibly with a barm.
    My driving examiner said "Jesus" twice and "bloody hell" once and I still passed??
    Nan on the smear test: I've had worse from a bus seat. Book it, girls.
    The choir's fallen out over who is flat. It's Clive. It has been Clive since 1991. We'd die for Clive.
    `,
  ),
  lines(
    'lines-banter/wee-short-nasty',
    { labels: ['insult'], direction: 'subject' },
    `
    Yer maw must be black affronted, ya tube
    away ye go ya daft article, naebody's listenin to ye
    Haud yer wheesht, ye ugly auld boot
    Thick, thee.
    soft get.
    absolute melt of a man
    Divvy. Meff. Councillor. Same word.
    Giz peace ya roaster
    ya pudden heided gowk
    Numpty wi a knighthood
    gormless, her
    Ye're as much use as a chocolate fireguard and ye've a face like wan left in the sun
    Lump. Big useless lump.
    what a rotter and what a dullard, eh, {name}?
    Wazzock! Get thissen home
    Ooh, look at Lady Muck, all fur coat and no brain
    dumb ass councilman
    you trash fr
    Clown ass professor
    Shut yo dumb self up
    Nobody like you. Nobody ever liked you.
    L + ugly + doctor of nothing
    sad act you are, our kid wouldn't even mug you off, he'd feel bad
    Tha couldn't pour watter out of a boot wi t' instructions on th'heel, tha great daft lummox
    You're dull as ditchwater, butt, and twice as slimy
    Ye've a mooth like the Clyde Tunnel and nowt passin through but wind, ya eejit
    scruffy bint, wash your hair
    rank. ur rank. thats the tweet
    Bin juice in a blazer
    Whit a coupon on that. Like a skelped haddock. Get it aff the telly.
    Yer patter's mince, yer policy's mince, yer heid's mince
    Proper thick, you, en't ya
    `,
  ),
  lines(
    'lines-banter/fly-chancers',
    { labels: ['accusation'], direction: 'subject' },
    `
    Robbin get
    Yer at it. Yer aw at it, but you're the worst, ya thievin swine
    Who paid ye? Come on, hen. Who paid ye.
    liar liar yer kilt's on fire, and we've seen the bank statements
    cap merchant. you never worked one shift on that ward, fraud
    Scammer! Give Ms Brown her lil money back!
    grifter been grifting since the day you got that mic
    Yous sold us for a bag a chips, Judas
    Your lot fiddled the postal votes, la, everyone in Walton knows, you cheat
    You en't no doctor, my love. You's a snake oil pedlar with a nice voice.
    That's never a limp. Tha's swinging it for t' compo, tha fraud, I've seen thee dance.
    Jobs for the boyos, is it? Corrupt as the day is long, you and your brother-in-law.
    bought ya, didn't they. wrapped ya up an took ya home. paid puppet
    Howay man, ye made that survey up on the Metro, ye lying hound
    Big pharma's wee pet. How much a jab, doctor? Thirty pieces?
    Where the money at pastor? WHERE IT AT? You stealing from widows.
    The only thing ye've ever run is a racket
    deceitful wee nyaff, ye swore on yer mother there'd be nae cuts
    `,
  ),
  lines(
    'lines-banter/lewd-in-broad-speech',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Phwoar hen, ye can take ma temperature any day, rectal an aw
    ey up, get 'em out for t' miners, doctor
    Show us yer knickers, councillor, gan on, divvent be shy
    I'd ride ye ragged, so a would, posh yin or no
    you thick in all the right places nurse lemme get a physical
    bend over that podium one time for the culture
    Cor, wouldn't mind bein the bicycle under that, my lover
    Come by here, bach, and sit on my knee, I've something for your petition
    Gyal bad u know, pattern me a pic, no clothes, I won't show mandem
    lush pair on it, fair play, how much for a squeeze?
    Get yer kecks off, girl, it's only telly
    damn ma, them lips wasted on politics
    ow bist? fancy a bit a how's yer father behind the Labour club, yow dirty wench
    Ah'm tellin ye, gie me wan night wi that minister, she'd be walkin like a cowboy
    mm mm mm. that professor could grade me naked. answer ya dms sweetness
    Gerrem oot, pet! Whole toon wants a look!
    `,
  ),
  lines(
    'lines-banter/broad-threats-again',
    { labels: ['threat'], direction: 'subject' },
    `
    Ye're gettin done. The night. Bring yer pals.
    Watch yer back, wee man
    Gonna smoke you, councilman, on God
    I'll stab ye. Simple.
    You lucky it's daytime. Come dark I'll drag you out that office by the neck.
    Tha'd best sleep wi t' light on
    A'll brek yer airms, pal, baith ae them, and ye can write yer wee column wi yer teeth
    Trust me bro you're leaving in a bag
    Oi doc. Me and the boys know a ditch.
    step in these ends again and see if u step out
    Ah hope ye like hospital food since ah'm pittin ye on it
    Got a brick with your name on it, la, spelled right and everything
    We will be burning you out by the weekend, boy, house an' barn an' all
    Hoy hinny, ye'll be found in the Tyne
    Keep on. Keep on and I'll take a bat to you in front of your own mam.
    Next time I see you I'm swinging, don't care who's with you, don't care if it's your baby
    cross me again bab and I'll have yer eyes out
    Listen yeah, one phone call, one moped, one blade. That's you done.
    `,
  ),
];
