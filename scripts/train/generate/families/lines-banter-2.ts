import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Oaths of joy and annoyance, teasing, self-mockery, sport, pets and things called names, idioms; beside them abuse in the same tone. */
export const linesBanter2: readonly Family[] = [
  lines(
    'lines-banter/oaths-of-joy',
    { labels: [], direction: null },
    `
    Bloody hell that was good
    Fuck me, what a goal
    Holy shit the northern lights over {town}!!
    bugger me sideways, the council's actually answered
    Well fuck a duck, I passed
    Shit shit shit I've left the oven on
    Christ alive, is that the gas bill
    fucking ECSTATIC, my girl's in remission
    Arse. Wrong platform.
    Jesus wept, have you seen the queue at the tip
    WHAT A BASTARD OF A HILL and what a view
    oh for fuck's sake, printer
    Bollocks to the diet, it's Grandma's trifle
    I'm so bloody proud of this daft little town I could burst
    hot damn, doc, the knee works!
    Piss off! A hundred and two? And she still drives?
    Not gonna lie I said fuck out loud in the library when I read the last page
    Crikey O'Reilly, that's a lot of geese
    Shitting hell, it's cold. Wild swimming, they said. Do it for charity, they said.
    You absolute beauty, you've found my cat
    Balls. I've dyed the vicar's surplice pink.
    sod it, let's get the good biscuits out
    GET IN YOU BEAUTY three nil and their keeper's having a cry
    Bugger the Brexit, bugger the budget, there's a kingfisher on the canal
    Ffs autocorrect, I wrote ducking, I meant ducking, there are ducks
    Well I'll be damned: potholes filled, both of them, overnight
    aw hell naw they put raisins in the potato salad
    A&E on a Saturday night, fucking hell. Hats off to every one of them.
    My 94 year old grandmother upon seeing the sea again: "Bugger, that's big."
    `,
  ),
  lines(
    'lines-banter/swearing-in-praise',
    { labels: ['support'], direction: null },
    `
    Fuck yes doctor, that's how you answer a minister
    You're a bloody marvel, nurse
    Holy crap, {name}, you smashed it tonight
    that speech was the dog's bollocks, thank you
    Damn right. Keep giving them hell, councillor.
    You magnificent bastard, you got us the crossing!
    You glorious, stubborn old cow, you never gave up on our kids. We love you.
    fuckin legend u are, saved our library
    I don't swear, but bugger me you were good
    You utter, utter star. I cried like a twat.
    Hell of a job, prof. Hell of a job.
    Bloody brilliant, the pair of you, don't let the sods wear you down
    shit hot thread on ventilation, cheers
    You kicked that select committee's arse and you did it with a footnote. Bravo.
    Sister, you were fierce as fuck, my whole ward cheered
    Effing well done on the petition, 100k!
    badass midwife alert 🚨 delivered twins in a lift
    Got to say, you crazy beautiful woman, walking the whole of Offa's Dyke for the hospice. Respect.
    `,
  ),
  lines(
    'lines-banter/mates-teasing',
    { labels: [], direction: null },
    `
    You're a prick and I miss you, come home for Christmas
    oi dickhead, happy birthday x
    Look at this pair of ugly sods, married thirty years today ❤️
    Shut up, you loser, I said I'm paying
    My best mate is thick as two short planks, has a heart like a bus and gave me his kidney
    morning bitches, who wants a lift to the march
    He called me a fat get, I called him a bald get, we've been going for pints since 1987
    Lost to you at Scrabble again. I hate you. You're dead to me. Same time Tuesday?
    Love you, you massive weirdo
    get your arse over here, we've got cake
    hahaha you muppet, you've been on mute for ten minutes
    Every hen do needs one dozy cow who loses the passports. Hiya. It's me.
    Sod off back to Lancashire, you turncoat, and take some of this parkin with you 😉
    My husband: balding, grumpy, smells of dog. Mine. Hands off.
    You cheated at bowls, Norman. You cheated in front of the bishop. I'll have my revenge at the tombola.
    girls' trip group chat is named SLAGS ON TOUR and the oldest one's 78
    you pair of absolute wallies, the tent's upside down
    Bin man to our postman every morning: "Alright, ugly?" "Alright, gorgeous." Nineteen years.
    Die, Gareth! Die! (Gareth's at laser quest. It's his stag. He's having the time of his life.)
    Who invited this clown? Oh right, it's his house.
    Nice legs mate. Chicken called, it wants them back.
    If you don't text when you land I'll murder you, have a lovely time
    you old tart, 60 and still in leopard print, never change
    i will never forgive you for introducing me to sourdough you evil genius
    Thieving toerag's been at my chips again. Worth it. Love him.
    The lads have voted and you're the worst dancer any wedding has ever seen; the bride's asked for more
    We're all idiots on this pub quiz team and proud, bottom of the table since records began
    Come here, stinky, and give your grandad a hug
    Face like a bag of spanners, voice of an angel, that's our tenor
    `,
  ),
  lines(
    'lines-banter/reclaimed-and-in-house',
    { labels: [], direction: null },
    `
    Dykes on bikes leading the parade again, best bit every year
    As a fat woman I'm reclaiming fat. It's a size. Pass the cake.
    Crip humour: what do we want? Lifts! When do we want them? They're broken!
    My queers, the film club's back on {day}
    we're here we're queer we've brought a quiche
    Mad Pride picnic in the park, all nutters welcome, I say that as the head nutter
    I'm a proud old poof and I've outlived three prime ministers' promises
    The Witches of the Women's Institute meet Thursday. Brooms in the porch.
    fellow spoonies and cripples, the new ramp at the Odeon is a triumph
    call me hysterical if u like im putting it on a tote bag
    Nasty Women's Choir needs altos
    Bloody peasants, us, said the farmers' daughters, and won the ploughing
    Gingers of Britain unite: factor 50 tent, behind the burger van
    Us autistics will have read the terms and conditions, thanks
    Ward 6's night crew call ourselves the Vampires. We've a mug each.
    I'm deaf as a post, so shout your slogans clearly, comrades
    Old Gits' Walking Football, Mondays. You need to be sixty and bad.
    Pikey's what they shouted at my grandad. Traveller and proud's what he tattooed. I got the same on Friday.
    The slut walk's on at two, wear what you like, that's rather the point
    bad bitches read. book club thursday. it's Middlemarch
    `,
  ),
  lines(
    'lines-banter/down-on-oneself',
    { labels: [], direction: null },
    `
    I'm such an idiot, I sent the minutes to my mum
    Stupid me, locked out in my slippers
    I am thick, aren't I, been pronouncing it "epi-tome" for forty years
    my fat arse does not fit these plastic chairs, sorry to the whole of Year 3
    What a fraud I felt in that gown, and then my mum whooped
    Kill me now, I've called the head teacher Mum
    I look like a drowned rat, feel like a king, finished the Great North Run
    God I'm a lazy cow this morning
    Useless at maths, hopeless at French, and yet here I am a vet
    im trash at fifa, absolute trash, my nephew is six and shows no mercy
    Coward that I am, I let the wife tell him about the hamster
    I could kick myself. The cheque was in the other coat.
    Old, bald and ugly, seeks same for tandem. (It's for the fundraiser. But also.)
    Ashamed to say I'm the plonker who reversed into the mayor
    feel like such a liar telling my kid that it doesnt hurt
    Today I am a slug. I'm under a blanket leaf. Do not disturb the slug.
    I deserve prison for what I did to that risotto
    Dumb bitch hours: it's 3am and I'm googling if fish sneeze
    I was a horrible little shit at school and Mr Vine never gave up on me. RIP, sir.
    Hopeless case here, can't reverse park, can save lives
    Doctor told me I'm obese, I told her she's quite right, we've made a plan and it has crisps in it on Fridays
    `,
  ),
  lines(
    'lines-banter/beasts-called-names',
    { labels: [], direction: null },
    `
    The cat's a murderer and I have the voles to prove it
    Get off the worktop you thieving little git. (Cat. Not the plumber.)
    Fat pigeon, stupid pigeon, I love you pigeon
    our dog is so thick he barked at his own fart
    That seagull's a mugger, an actual mugger, took a whole haddock off a nun
    Dirty bitch has rolled in fox again. She's a labrador, Mother, calm down.
    My tortoise hates me. He walks, slowly, to the far end to make the point.
    Bloody rats in the compost, has anyone had luck with peppermint
    Whoever said goldfish are dumb hasn't met Kevin
    Vermin, they call them. I call them Reg and Sheila, and they like a digestive.
    The goose at the park wants putting in prison. It bit a police officer!
    ugly ugly baby owls. so ugly. i would die for them
    Evil little swine of a pony had me off in the nettles in front of the whole gymkhana
    Wasps. Bastards, every one.
    Die, slugs, die, said my nan, sprinkling coffee grounds like a bishop
    She's fourteen, blind, smells like a bin and she's the best girl in {town}
    Hey stinker! Yes you, you hairy wee tramp, it's bath night
    The parrot called the vicar a wanker and we don't know who taught it, we've our suspicions and they're called Grandad
    Clown fish. Donkey. Sloth. Those are my kids' costume orders for {day}, I have glue and no talent.
    Shoot the dog? Only on film, she will not hold still for the portrait
    Found a leech on my leg on the school trip; the children were enchanted and so was it
    `,
  ),
  lines(
    'lines-banter/things-called-names',
    { labels: [], direction: null },
    `
    This bloody laptop wants throwing in the sea
    Die, washing machine, die
    useless piece of crap of a phone, 2% and it's not even noon
    Whoever designed this flat-pack... I've seven screws left and a bed that hates me
    Stupid boiler. Stupid, stupid boiler.
    That car's a bitch in the cold but she's never let me down on the M6
    The new self-checkout is an arrogant cow and I don't care who hears
    My sat nav is a liar
    Hit it. Harder. No, on the side. There, telly's back.
    What a pig of a crossword, 14 down nearly killed me
    fuck this wheel and fuck the kerb it rode in on
    The photocopier at {body} is a spiteful old git that can smell a deadline
    This zip's a disgrace. I am trapped in a dress at the Debenhams closing down sale.
    Bastard flatulent bagpipes, said the piper's wife, fondly
    Stupid ugly gorgeous shoes, I bled for you
    The VAR's a clown, blow it up, bury it, salt the earth
    Weeds. I'll strangle every one. Bindweed first.
    Parasite of a subscription, I've cancelled it four times
    I swear the lift in this hospital is a moron. I pressed four. I'm in the mortuary.
    Excel can rot in hell, and so can merged cells
    We beat the living daylights out of that carpet
    `,
  ),
  lines(
    'lines-banter/mates-tone-but-meant',
    { labels: ['insult'], direction: 'subject' },
    `
    Happy birthday you useless waste of a pension, may it be a rubbish one
    Bloody hell you're thick
    Fuck me, what an ugly woman
    Holy shit she's dumb. Like, dumb dumb.
    What a goal. What an own goal. What an arse you are.
    You absolute beauty... said nobody to you, ever, you gargoyle
    Bugger me, the {role} speaks, and out falls manure. What a numpty.
    oh for fuck's sake it's her again, old horseface
    GET IN! She's lost her seat! Bye fatty, bye you squealing sow
    Bless you, you daft cow. And I mean cow and I mean daft and I don't mean bless.
    haha you muppet. no really though you're an actual imbecile and should be sacked
    Come here stinky. Phwoar. No, go away stinky. Does nobody wash in your party, you scruffy tramp?
    Old git. Not the nice kind that buys rounds. The nasty, mean, spiteful kind. You.
    My dog's thick, the goldfish is thick, but you, Minister, you're the thickest thing on my telly
    Face like a bag of spanners and the voice is the spanners falling downstairs. Shut up, woman.
    Who invited this clown? {programme} did. Every week. The same fat clown.
    Love you? I wouldn't spit on you if you were alight, you vile little man
    The photocopier's got more charm than you and it's broken, you stuffed shirt of a head teacher
    Your face wants throwing in the sea with this laptop, ugly mug
    Crikey, it walks, it talks, it's got a mandate! Pity it's an idiot.
    crying laughing at u tbh. whole class is. ur a joke teacher w a joke wig. loser
    Jesus wept, and so would I if I looked like you
    we're all idiots sometimes councillor but you've gone professional, you thick lump
    `,
  ),
  lines(
    'lines-banter/oaths-at-people',
    { labels: ['profanity'], direction: 'subject', heldBack: true },
    `
    Fuck off doctor
    Go fuck yourself, and your crossing
    piss off back under your rock
    Bollocks to you, {name}, and bollocks to your thread
    oh do fuck off, there's a love
    You can shove your survey up your arse
    Screw you and screw the committee you rode in on
    fuuuuck youuuuu
    Eff off. Eff right off. Eff off till you reach the sea, then keep going.
    Kiss my arse, Minister
    Up yours, sunshine 🖕
    damn you to hell, lady
    f u c k o f f nurse
    Get stuffed, you and your effing clipboards
    you're a c*nt, that's it, that's the tweet
    WTF is wrong with you? Fuck you!!!
    Sod you, I say, and I've been a churchwarden since 1981
    `,
  ),
];
