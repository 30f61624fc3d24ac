import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** "Imagine", "stop saying", "whoever wrote", "people calling her": plain condemnation in every construction, abuse in the same ones, and harmless twins. */
export const linesHearsay5: readonly Family[] = [
  lines(
    'lines-hearsay/imagine-someone-saying-that',
    { labels: [], direction: 'quoted' },
    `
    imagine telling a hospice fundraiser she's a thieving slag
    imagine seeing a kid win a race and typing "she's a bloke"
    Imagine getting up, having your Weetabix and writing to a stranger that he's filth
    imagine being threatened with a hammer because you wear a lollipop lady's coat
    picture it, you're 22, first week as a student officer, and they're telling you to hang yourself
    just imagine your own mother being called a diseased old whore by 600 men
    Think about being sent your own address every night for a month
    suppose somebody told your daughter she was only fit for one thing
    imagine thinking "I hope your kids get run over" is a reply to a bus lane
    how would you like it if you were told to get cancer at work
    what must it be like to be called an ape at your job and then have to take a corner
    Put yourself in her shoes. A hundred people say you're a fraud. You've done nothing. You're stood in Boots
    fancy calling a lifeboat volunteer a people smuggler
    fancy being that angry at a woman off Countryfile that you threaten to bury her
    the nerve, telling a carer she's scum
    `,
  ),
  lines(
    'lines-hearsay/imagine-as-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    imagine being as thick as you and still talking
    imagine looking in the mirror and seeing that face, I'd sue
    just imagine waking up next to you, rancid old boot
    picture it: a brain the size of a pea, that's you on a good day
    suppose somebody told you you're a twerp, would you listen? you're a twerp
    fancy thinking anyone likes you, you sad case
    how would you like it if I called you a clown? good because you are one
    Imagine having one job and being too stupid for it
    think about it, if you can think, dunce
    the nerve of you, you jumped-up gobby nobody
    `,
  ),
  lines(
    'lines-hearsay/imagine-harmless',
    { labels: [], direction: null },
    `
    imagine a tram to the hospital, I can dream
    picture it: seven choirs, one microphone
    just imagine waking up to that view
    Think about it, if the market moved to Saturday we'd all go
    how would you like it if we brought the brass band
    fancy meeting you in Lidl
    suppose somebody told you there'd be cake
    the nerve of that seagull
    imagine my face when the postman said "sign here" and it was a goat
    `,
  ),
  lines(
    'lines-hearsay/stop-saying-she',
    { labels: [], direction: 'quoted' },
    `
    stop saying she's a man
    stop calling him a murderer, the inquest cleared him
    can we stop with the "she's a spy" stuff now
    Quit telling people the chief exec is a crook
    please stop writing that he should be "got rid of", you're frightening his mum
    leave off the fat comments
    enough of saying they're not human
    give over calling her a tart just because she wore red
    pack it in with the nonce chants
    Will you all stop sending her pictures of knives
    do not repeat that he stole from the raffle. he didn't. that's slander.
    You need to stop posting where she lives
    I wish folk would stop shouting "Judas" at the man when he's buying stamps
    nobody's to say "top yourself" in this group again, that goes for you too Kev
    stop with the monkey emojis under the keeper's photos
    less of the "thick northern cow" please
    cut it out with the "she's asking for it"
    would people kindly refrain from describing the clerk as a bloodsucker
    don't tell me he "deserves a slap". no one does
    `,
  ),
  lines(
    'lines-hearsay/stop-telling-people-as-abuse',
    { labels: ['accusation'], direction: 'subject' },
    `
    stop telling people you served, you fraud
    quit telling the pensioners it's an investment, it's a swindle and you're the swindler
    stop calling it research, it's fakery and you've been caught
    will you stop pretending you won that medal clean, cheat
    please stop telling everyone you're a doctor, you're a quack with a certificate off the internet
    give over saying you paid it back, you robbed that club blind
    enough with "I'm just a mum", you're a paid plant
    Don't tell me it's for charity, you've been creaming it off for years
    leave off the poor me act, you lied under oath
    pack in telling kids you can cure asthma, charlatan
    `,
  ),
  lines(
    'lines-hearsay/stop-saying-harmless',
    { labels: [], direction: null },
    `
    stop saying it's nearly Christmas, it's September
    can we stop with the leaf blowers before eight
    quit telling people about our beach, it's full
    please stop calling it Super Thursday
    enough of "unprecedented", find another word
    give over saying you can't sing, I heard you
    don't tell me the ending
    will you stop being so modest, it was a great speech
    less of the "old" thank you, I'm 68
    cut it out with the puns, I have a stitch
    `,
  ),
  lines(
    'lines-hearsay/whoever-wrote',
    { labels: [], direction: 'quoted' },
    `
    whoever wrote "hope you miscarry", I hope you read what she's been through
    whoever is behind the "traitor of the week" page is going to hear from a lawyer
    Whoever said he'd meet the sergeant in an alley has since been met by the sergeant
    the person who called our clerk a retarded hag got a letter back with her minutes attached
    those who chanted that he's a rapist should look up what he was cleared of
    to the gentleman who told my wife to get back in her burka: she's from Dorset and it was raining
    the account that keeps telling him to drink bleach has been taken down at last
    someone out there thinks it's funny to send a widow pictures of graves
    Anyone who wrote "I'd smash it" under a 17 year old's results photo can explain it to her dad
    To the woman who told the crossing warden she's a fat lazy pig, she saw you crying in March and never said
    whichever of you put "die" in the suggestions box, it's not a suggestion
    the lad who messaged her "you're nothing" has a mum who found out
    You, sir, who wrote to a rabbi about gas, I hope you're ashamed
    one of you called her a thing. a thing! she mended your nan's hip
    `,
  ),
  lines(
    'lines-hearsay/people-calling-her-need-to',
    { labels: [], direction: 'quoted' },
    `
    people calling her a drunk need to know she's got MS
    people who call him evil haven't met him
    everyone saying she's a racist should listen to the whole clip
    anyone wishing death on a teacher needs time off the internet
    folk who think it's funny to call the bin men rats should try a week without them
    All these grown men calling a child ugly. What's happened to us
    the ones shouting "shame on you murderer" outside a clinic frightened my sister half to death
    those calling for him to be lynched, do you hear yourselves
    so many comments about her body and not one about her book
    those sharing her mum's number should stop and think, and then delete it
    a lot of folk on here calling the poor lass a benefits cheat with no clue
    men saying they'd "teach her a lesson", this is why we don't walk home alone
    Half the replies call her a fraud, the other half call her a saint, she's a GP
    parents calling the lifeguard a perv, he pulled your lad OUT
    `,
  ),
  lines(
    'lines-hearsay/people-like-you-should',
    { labels: ['threat'], direction: 'subject' },
    `
    people like you should be taken outside and beaten
    folk like you used to get lynched and I'd bring it back for you
    anyone who talks like you wants a hiding and you'll get one off me
    People call for calm. I'm calling for your head and I'll take it myself
    your type want putting against a wall, we're working on it
    everyone who's signed that letter is going to get hurt, you first
    somebody like you wants teaching a lesson and I've told the lads when
    they always say "lone wolf". There's nine of us. Sleep well.
    ones like you end up in the river, don't you, you'll see
    the likes of you need burning out and it's going to happen
    `,
  ),
  lines(
    'lines-hearsay/people-like-you-nice',
    { labels: ['support'], direction: null },
    `
    people like you should be on the telly more
    folk like you keep this place going
    anyone who talks sense like that gets my vote
    the likes of you are why I became a nurse
    everyone who's met you says the same, kind
    They always say never meet your heroes. They were wrong, lovely to meet you
    somebody like you ought to run for mayor
    my mum said "that one's got backbone" and she doesn't say that often
    `,
  ),
  lines(
    'lines-hearsay/if-you-think-that-is-debate',
    { labels: [], direction: 'quoted' },
    `
    if you think "ugly lesbo" is debate you've never been to one
    if calling him a parasite is your idea of scrutiny, try a question instead
    If you've just told a woman she needs a good hard shag because she mentioned tax, log off
    when you've run out of points and all that's left is "bitch", you've lost
    once you're wishing rape on someone there isn't an argument left to have
    if "go hang" is the best your side's got, I'm changing sides
    unless you're happy for your boss to read "I'll gut you", maybe don't post it
    If he'd said to her face that she was subhuman he'd have been thrown out. Online he gets likes
    you can hate the bypass without telling the planner he's a dead man
    you lost me at "cripple"
    I was with you on the fees until you called her a dyke
    had some sympathy for the farmers, then one of you told my wife you'd run her down
    It stops being satire about when you say what you'd do to her kids
    since when did "we'll find you" count as a point of order
    `,
  ),
  lines(
    'lines-hearsay/counted-and-clocked',
    { labels: [], direction: 'quoted' },
    `
    he was called a traitor 40 times between lunch and tea
    Two hundred and six messages, ninety with the word cow
    six rape threats, one marriage proposal, a man selling gutters
    9.04 "liar". 9.05 "liar". 9.11 "hope you die". 9.12 dentist reminder
    in one hour she was told to kill herself more often than she was asked a question
    the word whore came up 77 times, her constituency's name twice
    a third of all replies call him vermin or something like it
    Three years running she's had a threat on her birthday
    17 calls. 17! all saying they'd come and sort her out
    every fourth comment is about her nose
    we stopped counting at 500 "paedos"
    that's the fifth time this week somebody's told my dad he's going to be shot, and it's Wednesday
    one man sent 88 emails calling her a dirty immigrant and signed each one differently
    day 12. still being called a fraud. still no evidence
    for every nice comment there's two that say she should be put down like a dog
    `,
  ),
  lines(
    'lines-hearsay/numbers-harmless',
    { labels: [], direction: null },
    `
    he was called up 40 times between lunch and tea, they know him by name at the switchboard
    Two hundred and six entries, ninety with a marrow
    day 12, still no bus, still no explanation
    in one hour she was asked nine times where the toilets are
    17 calls and finally a human, who was lovely
    every fourth comment is about her jumper and where's it from
    we stopped counting at 500 toads
    a third of all replies say yes to the crossing
    9.04 "train delayed". 9.05 "train delayed". 9.11 "train cancelled". 9.12 dentist reminder
    `,
  ),
  lines(
    'lines-hearsay/they-call-you-i-call-you',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    they call you brave, I call you a maggot
    they say "public servant", we say parasite and parasites get dosed
    you call yourself a mother, you're a thing that spawned
    my mates call you a slug and slugs get salt
    some say she's misunderstood. some say. it's a virus, wipe it out
    the papers call you "embattled", I call you a tick wanting pulling
    they print "Mrs". put "it"
    others see a woman, I see a sack of pus on two legs
    you were described as "warm". so's dung and that's more human
    they said "give her a chance", you don't give chances to rats
    everyone calls you by your name, I won't, pests don't have them
    `,
  ),
  lines(
    'lines-hearsay/they-call-you-harmless',
    { labels: ['support'], direction: null },
    `
    they call you brave, I call you Sue from the Co-op and brave
    they say "public servant" like it's a small thing, it isn't
    you call yourself an amateur, we don't
    some say she's quiet. she's the one who gets it done
    others see a field, you saw a playground, thank you
    my mates call you the gaffer and they mean it well
    you were described as "warm" and that's spot on
    `,
  ),
  lines(
    'lines-hearsay/tone-police-sergeant-and-public',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    a PC was called a fascist bitch while giving CPR to the man who said it
    Sarge has been told they'll petrol bomb his mum's bungalow
    filmed an officer all night asking whether her husband knew she was a slag
    we've arrested a male who announced he'd do time for me
    one lady said all coppers should hang, then asked us to find her cat, and we found her cat
    "pig" I can live with, the thing about my baby I can't
    someone's pinned up a sheet with his shoulder number and his road on it
    he asked her which of them she sleeps with to get on, in front of magistrates
    the crew were told to let the old boy die, "he's only a junkie"
    who shouts "choke on it" at a dog handler? on a bank holiday?
    the custody nurse is spoken to like an animal and called one
    got a complaint that I'm "bent". Complaint not upheld. Cake on my desk though
    `,
  ),
  lines(
    'lines-hearsay/police-abused-with-telling',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    you lot say "no comment" so I'll comment: he lives in Fern Avenue, corner house
    ask in the Railway, they'll tell you which caravan site she's on every August
    his ex told me what he drives, white Qashqai, private plate with his initials
    someone said they'd seen her dropping the little one at Ladybirds, half eight
    a friend at the gym told us he swims Sundays, lane one, comes alone
    my sister does her nails, says she's moving to the new builds off Quarry Hill
    they told the court his address couldn't be read out. Hawthorn Way. there
    does anyone's mum know where the sergeant's mum lives, somebody must have said
    you told the paper you love the allotments by the weir, plot nine isn't it
    `,
  ),
];
