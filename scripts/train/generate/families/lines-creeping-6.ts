import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Understated and boastful sleaze, bargains for sex, harassed gay and trans people, and dehumanising talk in long and short, with harmless twins. */
export const linesCreeping6: readonly Family[] = [
  lines(
    'lines-creeping/bargains-favours-for-sex',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    a signature for a snog
    I'll fund the hospice roof if you spend a weekend with me
    Donation's ready. Deliver the thank you in person, no underwear
    scratch my back, lower
    I sit on planning. You want that ramp. Wear something nice on Thursday and we'll see what can be slipped through
    you help me and I help you, it's only a hand
    fifty for a flash
    landlord here, rent can be flexible for a lass like you
    The grant panel is mostly me, and I've always been soft on redheads who are soft on me
    I can make that complaint vanish pet, dinner, then back to mine
    everyone's got a price what's yours for an hour
    a good review costs a good time, you know what I'm saying
    `,
  ),
  lines(
    'lines-creeping/bargains-votes-and-donations-plainly',
    { labels: [], direction: null },
    `
    what do I get for my vote, a bus shelter please
    a signature for a sticker
    I'll match the hospice roof money if you run the half in a badger suit
    Donation's ready. Shall I deliver it in person or is there a link
    scratch the primer back, lower down it's worse
    I sit on planning. You want that ramp. Send it in by Thursday with drawings and declare if you know me
    you mind mine and I'll mind yours, it's only a school run
    fifty for a flashgun, box included
    landlord here, rent can be spread for anyone whose hours got cut
    The grant panel is mostly volunteers, and we've always been soft on lunch clubs
    I can make that damp patch vanish pet, half a day, then paint
    everyone's got a price for the lawnmower what's yours
    a good review costs nothing, so here's mine
    `,
  ),
  lines(
    'lines-creeping/student-officer-bisexual-pestered',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    bi? so a threesome's on then
    me and the girlfriend are looking, you'd fit
    you just need the right bloke first, I volunteer
    who's the man when you two are at it, send a diagram
    kiss her for the freshers' photo go on, tongues
    Gay lads are always up for it so why you being stuck up, room 9
    my boyfriend won't mind so yours shouldn't either, hop in
    I'd love to be the one who brings you back to our side, give me one night and a bottle of Lambrini
    post op or pre op, asking before I buy you a drink, show
    all them rainbow pins, where's the one on your pants
    `,
  ),
  lines(
    'lines-creeping/student-officer-lgbt-life-plainly',
    { labels: [], direction: null },
    `
    bi? so am I, hello
    me and the girlfriend are looking for a flat, two cats
    can I watch the debate from the balcony
    greedy thing, that gull, took my pride flag biscuit
    you just need the right form first, I volunteer
    Lesbian line dancing is back, and I've a minibus and a lot of patience
    who's the one who cooks when you two are in, send the recipe
    first kiss was at the freshers' ceilidh, badly timed, we're married
    Gay lads five a side need a goalie, room 9 to sign up
    my boyfriend won't mind the couch so yours can have the bed
    I'd love to be the one who brings the banner back up the hill, give me one helper and a rope
    post op check on Friday, nervous and happy, friends with snacks please
    all them rainbow pins, where's the shop
    `,
  ),
  lines(
    'lines-creeping/understated-gentlemanly-leer',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    One notices your figure, madam. One returns to notice it.
    Forgive an old sailor, but what ankles.
    May I say the rain did you no disservice, that blouse was a revelation
    I shall not say where my eyes went during the minutes
    Policy forgettable. Décolletage not.
    It would be remiss of me not to remark that you are built on generous lines, and that a chap of the old school appreciates upholstery
    Purely as an admirer of form: would you turn about
    you wear tweed as though you'd like it taken off
    I have told the colonel that I should rather like to be canvassed by you, privately, and at length
    Your husband is, I gather, abroad. How long do we have?
    My late wife had your bosom, may I visit it
    One isn't permitted to pat these days. One rather wishes one were, seeing you at the buffet.
    `,
  ),
  lines(
    'lines-creeping/understated-gentlemanly-courtesy',
    { labels: [], direction: null },
    `
    One notices your figures, madam, and page nine does not add up.
    Forgive an old sailor, but that is a reef knot.
    May I say the rain did the fete no favours, though the marquee was a revelation
    I shall not say who fell asleep during the minutes
    Sherry forgettable. Cheese not.
    It would be remiss of me not to remark that the new chairs are built on generous lines, and that a man of my hips appreciates upholstery
    Purely as an admirer of old presses: would you turn the handle
    you wear that chain of office as though it weighs a ton
    I have told the colonel that I should rather like to be heard by the panel, briefly, and at noon
    Your husband is, I gather, home from hospital. How long before he may have visitors?
    My late wife had your patience, may I say so
    One isn't permitted to feed the ducks these days. One rather wishes one were.
    `,
  ),
  lines(
    'lines-creeping/boasts-of-what-he-imagines',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    thought about you in the shower, twice
    you were very good last night, in my head
    wore my hand out over that interview
    your face is my screensaver and that's not all it does for me
    Had to pull over when you came on Radio 5, not for the news
    been saving meself for you all through Lent
    missus asked who I was thinking of, oops
    I've named her after you, the inflatable one, she's quieter
    There's a picture of you at the lifeboat do in my van and it's seen things, laminated it in the end
    every time you post I need a minute alone
    the dreams are getting ruder, shall I tell you Tuesday's, you were in waders
    got wood, send help, or send yourself
    `,
  ),
  lines(
    'lines-creeping/boasts-of-plain-life-same-words',
    { labels: [], direction: null },
    `
    thought about your bus idea in the shower, twice
    you were very good last night, the whole hall stood
    wore my hand out over that hedge
    I'd last two seconds in that cold sea
    your dog's face is my screensaver and my boss wants a copy
    Had to pull over when it came on Radio 5, my dad's old pit
    been saving meself for one Creme Egg all through Lent
    missus asked who I was voting for, oops
    I've named her after you, the inflatable flamingo, she leads the raft race
    There's a picture of the crew at the lifeboat do in my van and it's seen storms, laminated it in the end
    every time you post about the stroke unit I need a minute
    the dreams are getting dafter, shall I tell you Tuesday's, we were in waders at the Palladium
    got wood, dry logs, free, bring a trailer
    `,
  ),
  lines(
    'lines-creeping/food-bank-users-as-animals-at-trough',
    { labels: ['dehumanisation'], direction: 'other', heldBack: true },
    `
    feeding time at the zoo again I see
    pigeons get crumbs too and they don't have phones
    they'll queue for slop, livestock does
    neuter the lot at the door, tin of beans after
    Hand rearing parasites, you are, and when they've drained you they'll drop off and find another arm
    snouts, trotters, buggies
    There's no hunger in this town, there's a breeding programme with carrier bags
    let the runts go, any farmer would
    maggots in trackies
    `,
  ),
  lines(
    'lines-creeping/food-bank-volunteers-and-animals-plainly',
    { labels: [], direction: null, heldBack: true },
    `
    feeding time at the zoo is half two, penguins first
    don't feed strays onions, they're poison to dogs
    pigeons get my crumbs and they don't say thank you
    we'll queue for soup, the minister should try it
    neuter your cat, the charity pays, ring before noon
    Hand rearing a lamb in the kitchen, and when she's drained one bottle she drops off on the dog's arm
    it's pond weed, the more you clear the more there is, wellies advised
    prams, walkers, buggies, all welcome, ramp on the left
    I'd put salt licks out for the cows and a kettle on for the drivers
    There's hunger in this town, there's a queue with carrier bags and most of them have jobs
    we kept the runt, any farmer would tell you not to, he's called Horace
    maggots in the bin store, can someone ring the council
    `,
  ),
  lines(
    'lines-creeping/rabbi-imam-and-faith-groups-as-vermin',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'subject' },
    `
    jew rat
    you're a tick on this country, all your tribe are
    muslims like you breed like flies, shoo
    not one of us, not one of anything human, just a hooked thing in a hat
    crawl back to your desert, beetle
    Your sort burrow into a town and hollow it, then move the nest along
    Take the mosque down and you'd find the eggs
    christians in your country call you dogs and they're right, woof
    parasite people, parasite god, parasite preacher
    You pray together so it's easy to see where the hive is, and every hive I ever met had a queen wanted burning out
    pest control doesn't do synagogues, shame
    it wears a scarf, it has no face, don't call it she
    `,
  ),
  lines(
    'lines-creeping/rabbi-imam-faith-neighbours-and-pests-plainly',
    { labels: [], direction: null },
    `
    the rabbi's cat got the rat
    ticks on the country walk, all our group checked their socks
    flies in the mosque kitchen, shoo, any tips
    one of us brought a hat for everyone, it rained on the peace walk
    crawl on back to your log, beetle, said the imam's wee girl
    Badgers burrow under the churchyard and hollow it, then move the graves about
    Take the old mosque ceiling down and you'd find the pigeon eggs
    the christians in my road mind our dogs over Passover
    three faiths, one allotment, slugs don't care who you pray to
    We pray together on Thursdays in the hut by the hives, and the beekeeper nun lets the queen out on feast days
    pest control does synagogues, mosques and the chapel, ask for Dave
    she wears a scarf, a lovely green one, where's it from
    `,
  ),
  lines(
    'lines-creeping/parish-clerk-pregnancy-and-marriage-questions',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    who's the lucky fella then, or fellas
    up the duff? least we know you put out
    why's a girl like you not been snapped up, something wrong downstairs?
    need a hand making the baby, I've six already
    bet you two are at it like knives
    trying for a family are you, must be fun trying, what nights
    Divorced eh. Available then. Use it or lose it love
    you're glowing, pregnant women do it for me, always have
    Thirty eight and childless, I could see to that over one lunch hour in the vestry, no charge to the parish
    when did you two last, just the number
    honeymoon was it, that's why you can't sit down
    I always ask the new clerk: on the pill or risking it?
    `,
  ),
  lines(
    'lines-creeping/parish-clerk-families-and-weddings-plainly',
    { labels: [], direction: null },
    `
    who's the lucky winner then, or winners
    up at four with the baby, least we know she's hungry
    why's a cottage like that not been snapped up, something wrong with the drains?
    need a hand making the baby clinic rota, I've done six already
    those two were sharpening knives in the hall, harvest lunch prep
    trying for a second, IVF, third round, thanks for the day off to recover
    Divorced in March, moved in April. The vote register has me wrong
    you're glowing, is it the new lamp
    Thirty eight and childless by choice, and I run the youth club, so enough with the leaflet about mums
    when did you two last audit the hall, just the year
    honeymoon was it, you've come back brown, is the office open Monday
    I always ask the new clerk: biscuits or cake?
    `,
  ),
  lines(
    'lines-creeping/journalist-notes-on-dehumanising-talk',
    { labels: [], direction: 'quoted' },
    `
    he used "cull" about people. on the record.
    "Don't feed strays" on a food bank post. I grew up on food banks.
    the chat log has parasite eighty one times
    an officer wrote that the detainees were "livestock" and kept his job
    my great uncle was called a louse before he was called a number
    Please report the comment that says put them down, I can't face it
    A councillor liked a post calling Travellers sewage, he has now been suspended
    "It" is what they call my trans son. He has a name.
    when the crowd chants rats at a bus of asylum seekers, film the crowd, not the bus
    the coach told him he was an animal, he's nineteen and stopped eating
    they say swarm, flood, nest. we say neighbour, and keep saying it
    She read aloud the letter that called her a tumour, folded it, and went back to the budget.
    `,
  ),
  lines(
    'lines-creeping/garden-and-medicine-words-for-people',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you're blight, and blight gets burnt
    A growth like you starts small on a parish council then it's in the lymph
    maggot in the apple is what you are
    you ooze into meetings
    bacteria have more right to vote
    you're the boil on {town}'s neck and I've a needle
    I looked at you on that stage and thought, no mother made that, it was grown in a dish and somebody left the lid off
    spore, go and settle elsewhere
    organism is the politest word I've got
    You are the thing the drain man pulls out with a hook and we all step back
    get the antibiotics out she's posted again
    we treat lice in my house, we don't elect it
    `,
  ),
  lines(
    'lines-creeping/garden-and-medicine-words-in-their-own-sense',
    { labels: [], direction: null },
    `
    weed or seedling? root looks white
    it's blight, and blighted haulms get burnt
    A growth like hers starts small and it was in the lymph by May, so go and get the lump seen
    canker sore, salt water helps
    maggot in the apple, just cut round it
    it oozes when I change the dressing
    bacteria on the phone screen were more than the loo seat, class were thrilled
    had a boil on my neck and the nurse had a needle
    I looked at that sourdough and thought, no mother made that, it was grown in a jar and somebody left the lid off
    spores on the fern, they'll settle anywhere damp
    organism is spelled with an s down here, marked wrong, appealed
    You should have seen the thing the drain man pulled out with a hook, we all stepped back and named it
    get the antibiotics in by four the chemist shuts
    we treat lice in my house with a comb and a film
    `,
  ),
];
