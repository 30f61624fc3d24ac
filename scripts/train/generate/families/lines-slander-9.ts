import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Middling and long everyday messages: accusation, insult, leering and dehumanisation without wit, with twins of the same length and mood. */
export const linesSlander9: readonly Family[] = [
  lines(
    'lines-slander/everyday-long-accusation',
    { labels: ['accusation'], direction: 'subject' },
    `
    You only say these things because you get paid to and the second the money stops you'll say the opposite
    I dont believe for one minute that you were attacked, I think you made it up to get your name in the paper
    all that money people gave and not a penny has gone where you said it would, you should be ashamed and you should be arrested
    She knew what he was doing to those children, she kept quiet and she got promoted, that makes her as guilty as him
    You're not a nurse, you've never been a nurse, I looked you up and there's nothing there
    People died because of the lies you told and you just carry on as though nothing happened
    he's been taking money off the developers for years and now he wants us to believe he cares about green space
    we gave you our trust and you stole from us, I hope the police find every single penny
    It's obvious you work for the government, nobody gets that much airtime unless they're being told what to say
    you cheated in that race and took the place from a girl who had trained honestly for it
    I've reported you to the charity commission because what you are doing is fraud
    You would sell your own grandmother and in a way you did, ask the care home
    the man is a criminal, he was a criminal in his last job and he'll be one in his next
    your illness comes and goes with the cameras doesn't it, funny that, I call it lying for benefits
    You took sides with the people who want to destroy this country and that makes you a traitor in my book
    Do us all a favour and come clean about the money, you took it, we know you took it, your own brother says you took it
    `,
  ),
  lines(
    'lines-slander/everyday-long-criticism',
    { labels: ['criticism'], direction: null },
    `
    I don't think you should be paid for this when the volunteers get nothing, and I'd say that to anyone in your place
    people gave a lot of money and deserve to hear how it was spent, so please put something up this week
    She should have spoken up about the children's home sooner, and I think she knows it, but I'm glad she has now
    I looked at your numbers and mine come out lower, can you show how you got there
    You got it wrong about the masks and it would help if you said so plainly
    he says he cares about green space and yet he voted for the flats, and I'd like him to square those two for me
    we gave you our trust and I feel you've let it slip, though it isn't too late to put right
    It's always the same four people on these panels and I wish you'd ask somebody who lives here
    your office said Tuesday, then Friday, then nothing, and my mother is 90 and still without heating
    The way you spoke about people on benefits upset me and I'd ask you to think about it
    I've asked the charity to explain the gap in the accounts and I'll wait for the answer before I say any more
    you're wrong about the war memorial, and I say that as someone who agrees with you on most things
    Not a word from you about the closure, not one, and we were counting on you
    The rule about phones makes sense but the way it came in was chaos and my daughter missed her bus
    you keep saying there is no money for the crossing while the roundabout gets a sculpture
    `,
  ),
  lines(
    'lines-slander/everyday-middling-insult',
    { labels: ['insult'], direction: 'subject' },
    `
    I really don't like you and neither does anyone I know
    you are such a horrible person I don't know how anybody works with you
    just go away will you, people are sick to death of you
    Every time you open your mouth you prove how stupid you are
    you're the most annoying person on here by a mile
    What a nasty woman. Nasty to look at and nasty to listen to.
    I hope you know how much people despise you round here
    You are a bad person and you always will be
    stop talking, nobody cares what you think, you're nothing
    he is so full of himself it's painful to watch
    I've hated you since the first time I saw you on telly
    you're a joke, your family's a joke and your book's a joke
    can't believe anyone takes this idiot seriously
    You make my blood boil you smug so and so
    is there anybody more useless than this man in public life
    I feel nothing but contempt for you
    she's got a horrible voice and a horrible attitude and needs taking down a peg
    oh give it a rest you silly little girl
    you should be ashamed of yourself, you vile excuse for a woman
    `,
  ),
  lines(
    'lines-slander/everyday-middling-harmless',
    { labels: [], direction: null },
    `
    I really don't like the new logo and neither does anyone I know
    this heat is horrible, I don't know how anybody works in it
    just going away for a few days, will catch up when I'm back
    Every time I open the fridge there's another lemon
    that advert is the most annoying thing on the radio by a mile
    I hope you know how much people think of you round here
    It's a bad idea and I'd sooner we didn't
    couldn't stop talking, nerves, sorry if I went on
    the film is so full of itself it's painful, don't bother
    I've loved you since the first time I saw you on telly
    a joke for your collection: two snails walk into a chip shop
    can't believe anyone takes two sugars
    My blood pressure's up so no salt, no cheese, no fun
    is there anything more useless than a wet tea towel
    I feel nothing in my toes, is that normal after a long swim
    she's got a horrible cold and needs a week off
    oh give it a rub with lemon, comes up lovely
    I was ashamed of how I spoke to the lad at the till, so I went back
    you looked sick of it all tonight, hope you get a rest
    `,
  ),
  lines(
    'lines-slander/everyday-middling-leer',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I don't care what you're saying, I just like looking at your body
    you look so hot when you're cross, come and be cross with me in bed
    can I have a private photo please, nobody else will see it
    I know you're married but I think about having sex with you all the time
    wear something tighter next time, us men at the back would thank you
    You've got a lovely bottom, I watched it all the way down the corridor.
    what would it take to get you into bed
    he can arrest me any day, cuff me to the headboard officer
    is it true what they say about women in your job, wild when the door's locked
    I told the lads what I'd do to you and they all want a turn
    you shouldn't dress like that if you don't want us getting excited
    Show me yours, I've already sent you mine.
    I bet your skin tastes nice
    good evening beautiful do you do massages with extras
    let me be the one to undress you tonight
    does your girlfriend let anyone watch
    i like my women bossy and naked
    `,
  ),
  lines(
    'lines-slander/everyday-middling-body-harmless',
    { labels: [], direction: null },
    `
    I don't care what the scales say, I like my body now
    you look so hot up there, is there no fan on that stage
    can I have a photo with you please, my mum won't believe me
    I know you're married, I did the flowers!
    wear something warmer next time, there's a draught at the back
    You left a lovely bottle bag in the corridor, shall I post it?
    what would it take to get you to open our fete
    is it true women in your job still can't get stab vests that fit
    what age did you talk to your kids about sex, mine's ten and asking
    dress however you like, it's a barn dance
    show me yours, I've shown you mine: worst school photo
    my skin's sore after the radiotherapy, do you know a good cream
    good evening, do you do massages for bad backs at the centre
    help to undress at night is what I miss since my carer's hours were cut
    does your girlfriend want the spare ticket
    the changing rooms need locks that work, my daughter won't go
    watched it all the way down the river till it sank
    `,
  ),
  lines(
    'lines-slander/everyday-middling-dehumanise',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    I don't see a person when I look at you, I see a rat
    you're not one of us, you're not even one of anything
    people like you aren't people
    treat it like the dirt it is
    She's no better than the thing you find under a stone
    you're an animal and should be kept like one
    there is nothing human left in that man
    what you are is rubbish, and rubbish gets thrown out
    You crawl around this town like a cockroach and nobody can get rid of you.
    a leech, living off other people's blood and calling it public service
    it's breeding season and the vermin are on the council again, you at the front
    you're a cancer in this school
    I wouldn't call you a dog because dogs have feelings
    he isn't a man he's a germ
    don't feed it, don't answer it, it'll scuttle off
    `,
  ),
  lines(
    'lines-slander/everyday-middling-nature-harmless',
    { labels: [], direction: null },
    `
    I don't see the rat any more, the cat has seen to that
    people like you make this place what it is
    treat it like any cut, soap and a plaster
    found a slow worm under a stone and put the stone back
    should they be kept in a hutch or out on the grass
    rubbish gets collected on Wednesday over the bank holiday
    somebody left the lid off the bin and a fox climbed out
    leeches are used on the burns unit, did you know
    it's breeding season so keep your dog on the lead by the dunes
    I've had cancer in this breast and that one, ask me anything
    dogs have feelings, ours sulked for a week
    wash your hands, there's a germ going about
    don't feed the ducks bread, oats are fine
    The crab scuttled off with my sandwich and I let him.
    my son's scared of dirt and you helped me understand why
    cockroach in the shower block, told the site office
    `,
  ),
  lines(
    'lines-slander/everyday-mood-harmless-support',
    { labels: ['support'], direction: null },
    `
    I don't always agree with you but you don't deserve this
    ignore the trolls, you did the right thing
    sick of seeing good people treated like this, thinking of you
    you're not a liar, you're the only one who told us straight
    stay strong love, most of us are with you
    I was wrong about you and I'm sorry
    Nobody should have to put up with that, you carried yourself so well.
    thank you for showing the accounts when you didn't have to
    you helped my dad and I'll never forget it
    your hair's fine, your point was better
    shut the laptop and have a bath, we'll still be here tomorrow
    honest as they come, you, and I've known you thirty years
    cried reading that, keep going
    we don't hate you, we're proud of you, the loud ones don't speak for the street
    `,
  ),
  lines(
    'lines-slander/pub-quiz-host-abuse',
    { labels: ['accusation', 'insult'], direction: 'subject', heldBack: true },
    `
    you gave your mates the answers you weaselly drip
    fixed quiz run by a fat headed fibber
    pocketed the jackpot you tight greasy toad
    can't read, can't add, can still cheat
    a boring man and a bent one
    you rigged the tie break, you pathetic shyster
    hand over the snowball money you dismal crook
    `,
  ),
  lines(
    'lines-slander/pub-quiz-host-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    my mates gave me the wrong answers all night
    we fixed the mic with tape
    won the jackpot, forty eight pounds and a gammon
    can't read my own writing, lost two points
    the tie break was how long is the Tamar
    snowball's at ninety next week
    greasy pens, sticky table, top night
    `,
  ),
];
