import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Very short jabs and long grumbles at people for who they are; backhanded praise, denial of racism, denial of rights, hashtags and replies, beside harmless twins. */
export const linesOutsiders7: readonly Family[] = [
  lines(
    'lines-outsiders/backhanded-praise-subject',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    You're very articulate for a Nigerian
    You're one of the good ones, keep it that way
    I always say you can hardly tell you're a Jew
    For a girl with your condition you make quite a lot of sense
    Pretty, for a darker lass
    A gypsy who reads! Wonders will never cease
    You don't act gay at all, well done, it must take such effort not to flap
    Marvellous English. Did they have to beat it in?
    not like the other Muslims are you, you wash
    I told my wife, that {name}, he's almost one of us, give him another two generations and a bath
    Such a brave little face you've got on, considering what's wrong with it
    `,
  ),
  lines(
    'lines-outsiders/plain-praise-fair',
    { labels: ['support'], direction: null },
    `
    You're very articulate, for a man who's been up since four on the Nigerian desk. Thank you.
    So clean, that ward! The Filipino domestics deserve a medal and I've written to say so
    You're one of the good ones, my Traveller cousins say, you came back when you said you would
    I always say a Jew and a Baptist make a fine committee, well chaired tonight
    For those of us with your condition you make it look doable, cheers
    Pretty speech, darker humour, loved it, from the back row of the Caribbean elders
    A councillor who reads! And reads the Romani story time as well. Wonderful.
    You didn't have to come out on air but my gay son heard you, and slept
    Marvellous English breakfast at the mosque open day, thank you to all who cooked
    not like other doctors are you, you asked my disabled wife and not me
    I told my husband, that {name}, she stood up for our Polish lads at the depot when it wasn't easy
    Such a kind face at the asylum tribunal, you'll not know how much that did
    `,
  ),
  lines(
    'lines-outsiders/very-short-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Curry breath
    It's Mister to us, dear
    Kebab says what?
    Camel's that way
    Back in the kitchen, Doctor
    Says the import
    Bog off to Belfast, taig
    Shekels speaking again
    Diversity hire detected
    Allah can't vote, hen
    Windmill's spinning, cripple
    Less chat, more chapatti
    Okay Shylock
    Found the tinker
    Oy vey, she's off
    Beard lady at it again
    Ramadan's over, go hungry elsewhere
    `,
  ),
  lines(
    'lines-outsiders/very-short-fair',
    { labels: [], direction: null },
    `
    Curry night, Thursday
    Wrong colour bin, pet
    It's Ms Okafor to the Year 9s
    Kebab or curry?
    Camel's loose at the nativity
    Still a Muslim, still vegan
    Back in the kitchen, says the Sikh chef
    Eid Mubarak, everyone
    Chag sameach from row F
    Belfast by teatime
    Which gurdwara, love?
    Diversity of moths, superb
    Which boat to Iona?
    My Jewish mother says hello
    You lot are lovely, signed, Gypsy Kate
    Blue badge renewed, hurrah
    Nae bother, says the Polish plumber
    Deaf club's moved
    Oy vey, the parking
    Bearded gay vicar, nice sermon
    Ramadan's over, pass the cake
    `,
  ),
  lines(
    'lines-outsiders/denial-of-rights-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Strip the vote from anyone without two English grandparents and watch how civil it gets
    Foreign-born should not sit, stand, teach or judge
    If a Muslim wants justice there are Muslim countries, ours is for ours
    I'd repeal gay marriage before breakfast and gays by lunch
    No halal, no headscarf, no handout, no you
    People with learning disabilities shouldn't be let marry. Or vote. Or at large, frankly.
    Women lost us everything since 1928. Reverse it.
    Trans 'rights' is like unicorn rights: first you'd have to exist
    A Gypsy has no more claim on a school place than a swallow
    Citizenship should be like hair colour: you're born with it and fakes show at the roots
    Jews may live here so long as they remember whose it is
    `,
  ),
  lines(
    'lines-outsiders/rights-debate-fair',
    { labels: [], direction: null },
    `
    Should Commonwealth citizens keep the vote at general elections? I can see the case against and my Jamaican dad would miss it.
    Foreign-born magistrates now sit on our bench, the bench is hard for all
    If a Muslim wife wants a divorce she needs a civil marriage first, get it registered, please, says the law clinic
    I voted against gay marriage in the synod and went to my godson's wedding, and wept, and am still thinking
    No halal option on the ward menu, no kosher one either. Easy fix, surely?
    People with learning disabilities can vote! Easy-read guide in the foyer
    Women got it in 1928 on the same terms. My great-aunt was at the front of the queue with a ham.
    Trans rights case at the Supreme Court, here's what the judgment says, in plain words, both of its halves
    A Gypsy child has the same claim on a school place as any, and the admissions code says it on page nine
    Citizenship fees are a scandal at fifteen hundred a head, I'd cap them at cost. My husband's an Indian national and he'd raise the English test. Happy home
    Jewish tenants asked for a Sabbath lift. The freeholder said no, the tribunal said yes, and the lift said out of order.
    I think sharia councils should have no official standing, and nor should any church court. Equal law for all of us.
    `,
  ),
  lines(
    'lines-outsiders/im-not-racist-but-long-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I worked abroad, I've eaten with them, held their babies, and I came home knowing one thing: there's a lid on that jar for a reason and we've taken it off.
    My late wife was a nurse and she used to say the coloureds were fine till there were three of them. Then it was a bazaar. She'd know.
    We opened our church hall to those Afghans and they never said thank you, never washed a cup. It isn't in them. You cannot teach gratitude to a desert.
    I've gay friends, or did, but I've noticed that wherever they gather a place goes from lively to louche to diseased, look at any seaside town.
    Say what you like about the Gypsies, they do keep their caravans nice, and every spoon in them was once somebody else's
    I've a soft spot for the simple-minded, always have, but there's a time for a soft spot and a time for locked gates and theirs is the second
    Half my classmates were Jews, brilliant boys, and not one of them ever paid for his own milk. It's a talent, I suppose.
    In fairness to Islam it does keep its women quiet, and in fairness to us nothing else about it ought to be let through Dover
    I'm from a mining family, union to the bone, and I tell you a Pole would cut your wage and a Roma would cut your cable and neither would look you in the eye
    I used to teach in Tower Hamlets so I've earned the right: you can't make Englishmen out of that clay, the kiln's wrong
    `,
  ),
  lines(
    'lines-outsiders/long-tales-fair',
    { labels: [], direction: null },
    `
    I worked abroad, I ate with them, held their babies, and I came home to Fife knowing one thing: nobody in Malawi lets you leave hungry.
    My window cleaner's half Maltese, half Mancunian, and he's put my hens back in the run four times this month.
    My late wife was a nurse from Barbados and used to say the matron was fine until there were three of them.
    We opened our church hall to Afghan families in 2021. One lad washes the cups still. He's at dental school, the cups are spotless.
    I've gay friends in every seaside town between here and Hastings and they've restored the lot of it, bandstand by bandstand
    Say what you like about my Gypsy grandmother, she kept her wagon nice, and every spoon in it was won at cribbage
    My brother had what they called a simple mind. They locked him in Colony 4 for thirty-one years. I found the gate key last spring in a museum.
    Half my classmates were Jews from Stamford Hill, brilliant boys, and I was the only goy who knew where the fuse box was on a Friday night
    In fairness to the imam he did ask for a quiet word first, and in fairness to the vicar she did turn down the bells
    I'm from a mining family, union to the bone, and the Poles and Ukrainians down our pit in '48 taught my dad chess and the word for pickle
    I used to teach in Tower Hamlets and I've earned the right to say it: no funnier children exist, and no stricter grans
    `,
  ),
  lines(
    'lines-outsiders/hashtags-replies-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    #remigratethemall starting with the NHS canteen
    replying to the school's Diwali post: 🤮 these are not our festivals and you're not our people
    Let me guess, Norwegian? 🙄 it's never a Norwegian. Muslims gonna Muslim
    #whitelivesmatter #oursbeforetheirs #nomoreboats
    🚫🏳️‍🌈 keep the plague off our high street
    'local man' lol. local to the Hindu Kush
    This comment section knows. Roma. It's always Roma. #getthemout
    👃💰📺 every time
    ♿️ = 💸💸💸 and not one of them grateful
    'Youths'. Say Somali. Say it. They never do. They're a curse on Cardiff
    `,
  ),
  lines(
    'lines-outsiders/hashtags-replies-fair',
    { labels: [], direction: null },
    `
    Another power cut. No explanation given. The Sikh centre has hot food till ten 🙏
    #WindrushDay at the NHS canteen, curry goat, bring tupperware
    🕌➡️🍰 open day on Sunday, shoes off, forks out
    replying to the school's Diwali post: ours made a diya too, it's set fire to the windowsill a bit 😂
    Let me guess, Norwegian? 😂 only a Norwegian would bring brown cheese to an iftar
    #BlackHistoryMonth #sheffieldsteel talk on the Caribbean foundrymen, free
    🏳️‍🌈🐑 Pride in the Dales, rainbow tups, bring wellies
    'local man' lol, that's my uncle Tariq off the allotments and the pumpkin's real
    This comment section knows: where's the best Roma brass band for a wedding? #askingfor200guests
    👃💐 hay fever solidarity from the Jewish gardening society
    ♿️ access map of Cardiff's arcades is live, made by the folk who use it
    'Youths', says the paper. Somali Under-14s, say it, champions of Cardiff
    `,
  ),
  lines(
    'lines-outsiders/plumber-vermin-subject',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject' },
    `
    You're what comes up the pan after a curry, and you've the same colour
    Not a man, not a woman, not a person, some sort of fungus with a mortgage
    A rat in a kippah's a rat
    baboon in a barrister's wig
    You don't have a family, {name}, you've a litter, like all Pakis
    Whoever let it out of the enclosure should put it back, bananas provided
    I've scraped things off my boot with more right to be in England
    Gypsy flea. Hop off.
    A faulty birth, that's all you are, they ought to have sent you back to the factory
    Leech from Lagos, fat on us
    `,
  ),
  lines(
    'lines-outsiders/plumber-fair',
    { labels: [], direction: null },
    `
    You're what the ballcock needed, says the Somali plumber, of a teaspoon
    Not a man or a woman in {town} can fix a combi, only Agnieszka
    A rat in a kosher deli is a rat in any deli, environmental health were very fair and so was Mr Cohen
    baboons at the safari park had a wig off a barrister, page 4
    You've a lovely family, {name}, met your Pakistani in-laws at the boiler shop
    Whoever let the peacock out of the temple garden, please put it back, grapes provided
    I've scraped my boots, Auntie, can I come in to the prayer room
    Gypsy cob with fleas, any tips? The vet's in Lagos till Monday, at a wedding
    A faulty birth certificate kept my Jamaican neighbour out of work for two years. It was one letter.
    Leech museum, Wales, run by a Bengali couple, unexpectedly romantic
    `,
  ),
  lines(
    'lines-outsiders/bell-tower-complaints-quoted',
    { labels: [], direction: 'quoted' },
    `
    'Which boat?' That was the whole of the message, to a woman born in Rotherham. I've blocked him for her.
    We've had 'Okay Shylock' under the food bank post. Removed. Our treasurer is Jewish, and he's heard it since infants.
    Ever been told you're clean 'for one of them'? I have. By a dental hygienist.
    A troll wrote Curry Breath to Dr Nair eleven times and misspelled it twice
    Telling a Muslim councillor that Allah can't vote isn't wit, hen, it's bile, and the bell ringers don't want you back
    They asked my brother if his wheelchair was tax-deductible and then if he was. He laughed. I didn't.
    The petition says Roma are 'not compatible'. With what? I asked the man with the clipboard. He said, you know. I don't.
    On air he claimed Black mothers 'don't feel it the same'. As a midwife I must say that lie has killed women.
    A pamphlet through our door says gay teachers 'recruit'. My dad got the same pamphlet in 1988, same typeface.
    'You lot' is how every one of the letters starts. I'm a lot of one.
    My gran's carer came in crying, a neighbour had told her Africans steal. Gran threw the neighbour's scone in the bin.
    People doing the monkey noises at the under-12s tonight: we have you on film and your kids could hear
    `,
  ),
  lines(
    'lines-outsiders/canal-boat-class-accent-hate',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Elocution, dear. We hear the whippet in every vowel
    You can put an oik in ermine
    Northern, female and gobby: three reasons to mute
    What does a scrubber's daughter from the flats know of opera
    Go back to your pit village and take your chips with you, there's no cure for common
    Posh boys like you want drowning in the font, inbred chinless Norman filth
    a Scouser lecturing us on honesty ha ha ha, where's my wallet
    Bristol's full and Birmingham's thick, and you're from both
    Fetch your own sort to vote for you, those who can write an X
    They let you into Oxford for the photograph, the accent's a charity case
    `,
  ),
  lines(
    'lines-outsiders/canal-boat-class-accent-fair',
    { labels: [], direction: null, heldBack: true },
    `
    Elocution, dear, they tried it on me in 1958, I took it home and our whippet laughed
    You can put a miner's lamp in the Lords, and she did
    Northern, female and gobby, available for weddings
    What does a cleaner's daughter from the flats know of opera? All of Tosca, ask her
    Go back to the pit village on gala day and take your chips with you, the banners are out
    Posh boys and dockers' sons on the same narrowboat, one lock, no mechanical sympathy
    a Scouser taught me honesty, a Manc taught me bread, my marriage is a motorway
    Bristol's sunny, Birmingham's shut, our boat's stuck between the two
    How many MPs went to a comprehensive now? Is it half yet?
    They let me into Oxford with a Barnsley accent and I came out with it, refund declined
    `,
  ),
];
