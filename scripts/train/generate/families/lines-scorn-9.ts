import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Comments of twenty to sixty words among strangers, on small quarrels and great ones: scorn beside heat without scorn. */
export const linesScorn9: readonly Family[] = [
  lines(
    'lines-scorn/long-comments',
    { labels: ['insult'], direction: 'subject' },
    `
    so you went on holiday in a heatwave and were surprised that it was hot, and then you wrote to a newspaper about it, and now we've all got to share a planet with you, you colossal drip
    Having endured your remarks on the green belt, the gold standard and now, God preserve us, grammar schools, I conclude that you are one of those men who mistake the echo in their own skull for applause.
    my dog has eaten two sofas and a remote and he still makes better decisions than you do, and unlike you when he talks rubbish all day long at least he's pleased to see people
    If stupidity hurt you'd be on morphine. You've been corrected by a judge, a vet and a boy of eleven on this one page, and still you come back wagging your tail with the same mangled figures in your mouth.
    Every word you've written on this thread about single mums tells us you were never loved as a child and that, having met you, nobody can blame them
    I could explain how mortgages work but I'd have to begin with numbers, and before the numbers with fingers, and it's late, and you're plainly not the type who gets to ten without taking off a sock
    Look pal, some of us have jobs. Some of us can't sit in our pants all day typing bile at lasses half our age. Have a wash, open a window, apologise to your mother, in whichever order you can manage, you mucky little gremlin.
    With respect to the gentleman from Surrey, who has never met a poor person he didn't want to lecture: you, sir, are a snob, a prig and a windbag, and your hedge is ugly too
    yall see this guy? lives in his momma's basement, got a flag for a curtain, and thinks he's gonna tell a combat nurse about sacrifice. boy you'd cry if the wifi went out
    You missed the point of the article, you missed the point of the reply, and judging by your photo you've missed a good few baths as well. Some folk shouldn't be allowed near a keyboard without a responsible adult.
    Poor Jenny. Wrong about the bins, wrong about the boiler, wrong about the bishop, and now she's weeping because someone mentioned it. Dry your eyes, you silly goose, and leave debate to people with a spine and a spell-check.
    i honestly think ur the dumbest person i ever met online and i play games with 9 year olds, one of them thinks the moon is a shop and hes ahead of u
    What astonishes me isn't that you believe the earth is flat, it's that you have managed to reach middle age without walking into the sea, since nothing you say suggests that you can tell the two apart.
    You are the reason meetings have an agenda. You are the reason agendas have a time limit. If we could put a time limit on you, you tiresome, droning, self-adoring bore, the whole parish would chip in.
    Did a woman hurt you? Did all of them? Because nobody writes nine paragraphs about a lady footballer's legs unless he's a lonely old goat with a grudge and a sticky keyboard.
    It must be so restful inside your head, with all that space and nobody home. A few cobwebs, a slogan from 2016, a jingle for gravy. And out you come with it to tell the rest of us about Ukraine, you vacant lump.
    Mate I've read some tosh under these match reports but yours takes the lot. You never kicked a ball, you never stood on a terrace, you support whoever's top, and your opinion has all the weight of a crisp packet. Glory hunter, plastic, halfwit.
    To the woman calling herself a vet in the comments: I've met vets, they can spell "spaniel". You're an airhead with a pair of wellies, and I feel sorry for any animal that has to listen to you.
    Here's a tip. When everyone at the table goes quiet, it isn't because you've won. It's because you have embarrassed yourself so thoroughly that we're all looking at our chips, you overgrown sixth-former.
    Nobody is "silencing" you, Geoff. We're walking away from you. It's what people do with smells. You've been a crank since the bypass, you'll be a crank at your own funeral, and even there I expect you'd correct the vicar.
    You strut in here as though you invented farming, and by the end of your second sentence it's clear that you couldn't keep a cactus alive, you jumped-up townie clot with your shiny boots
    Only a heartless, empty-headed shrew would read about a drowned lad and ask who's paying for the helicopter, and there you were, first in the queue, with your little purse mouth
    every time theres a story on schools u pop up, every time u say the same thing, and every time its obvious u never went to one, u absolute cabbage, give it a rest
    Ah, the great historian of Croydon has spoken. Never opened an archive, never finished a book, gets his dates from a tea towel, but he'll tell the descendants of miners what their own strike was about. Buffoon.
    I'd call you a sheep, but sheep have the decency to look confused. You just stand there, chewing, with that smug expression, while everyone with half a mind leaves the field.
    My heart goes out to the people who have to work with you. To be trapped eight hours a day with a whining, gossiping, talentless blob who can't reach the end of a sentence without blaming immigrants, the weather or her feet.
    Go on then, block me, cry to the moderators, tell them the bad man used long words. It won't make you any less of a dolt and it won't make your song any less of a dirge.
    Grow up. You're fifty-three. You've been banned from a model railway forum for sulking. There are actual toddlers who handle disappointment with more grace than you, and they've got better punctuation, you great petulant baby.
    `,
  ),
  lines(
    'lines-scorn/long-comments-harmless',
    { labels: [], direction: null },
    `
    so we went on holiday in a heatwave and we were surprised that it was hot, and before you all laugh, we're from Shetland, and I'd packed for the kids as you'd pack for Shetland
    Having read the whole report, annexes and all, I've come to the view that nobody set out to do harm, that several people might have stopped it, and that the cheapest of the twelve recommendations should have been done by Monday.
    my dog has eaten two sofas and a remote, the vet says he's bored, the trainer says I'm soft, and the insurance says read page nine. does anyone know a good chew toy for a lurcher with ambitions
    If you're in the flooded streets, go to the leisure centre now, don't wait for the knock. They've got camp beds, nappies and a very bossy woman called Pat who's got everything under control and will shout at you kindly.
    On single mothers I'd only say this: mine worked nights in a biscuit factory for eleven years and I never once heard her raise her voice. Make your policies with her in the room and I'll listen.
    Could someone explain how an offset mortgage works as though to a child, or a labrador? I've had three goes at the leaflet and I keep finding myself in the kitchen eating cheese.
    Look, some of us have jobs, some of us have kids, and some of us have both and a parent with dementia. An eleven o'clock meeting on a Tuesday isn't a public meeting. Please hold one in the evening.
    With respect to the gentleman from Surrey, I think he's mixed up two acts of parliament, the one from 1990 and the one from 2004. The older one still covers hedges, which is what matters to my neighbour and, alas, to me.
    yall i just watched a combat nurse and a retired trucker argue about sacrifice for an hour in a waffle house and then split the check and hug. there's hope for us yet
    I missed the point of the article the first time too. It's not saying that teachers are lazy, it's saying that the marking policy is, and once you see that then the angry bit at the end makes sense.
    Poor Jenny has had the boiler man in three times, the bishop for tea and the bins missed twice, all in one week, and she's still smiling. Somebody give that woman a cake.
    i honestly think the moon landing is the best thing people ever did and i get weepy when i see the footage, and im a plumber from hull who gets weepy at nothing else apart from copper prices
    What astonishes me isn't that people believe odd things, it's how kindly they'll talk about them if you ask how they came to it. I spent a winter visiting flat-earth meetings for a book. Lovely sandwiches, lonely rooms.
    You'd think that after forty years of parish meetings I'd have learned to bring a cushion. Item nine lasted an hour and ten minutes, it concerned a bench, and I can report that the bench is staying where it is.
    A word on women's football, since the comments have gone strange. I took my granddaughter on Saturday. Two thousand people, a brass band, a cracking goal with the outside of the boot, and no one was sick on the train home.
    It's so restful in the reading room at four o'clock, with all that space and nobody about. If the council shuts it for the sake of eleven thousand pounds, I'd like to be shown what else in this town does as much for as little.
    Mate I've read some match reports in my time but yours is a beauty. I was there and I'd forgotten the dog on the pitch. You've got the goalkeeper's name wrong, that's all, it's his brother who plays for them now.
    Here's a tip for anyone doing jury service. Take a book, take a jumper, and take your time. When the room goes quiet it isn't because somebody has won. It's because it matters.
    Nobody's silencing anybody, in my opinion. The hall's been double-booked by a Zumba class, the caretaker has apologised, and the debate on the bypass is moved to Thursday, same speakers, same biscuits, warmer room.
    We moved out of town to farm and by the end of the second month it was clear that we couldn't keep a cactus alive. Eight years on we've got ninety ewes. The neighbours never once laughed where we could hear them.
    I read about the drowned lad and I can't get past the bit where his father thanked the helicopter crew by name. If there's a fund for them, could somebody please put the details here.
    every time theres a story on schools i think of mr appleby who let me sit in the art room at lunch for two years cos of the bullies and never said a word about it, wherever u are sir, i paint now
    My great-grandfather was a miner and so was his, and I've got the strike diary if any historian in the Croydon area or beyond would like to see it. It's mostly about leeks, I'm afraid, and hunger.
    I'm going to say something unpopular about sheep: they're clever. Ours can open two kinds of latch. The expression is a bluff.
    Started a new job on Monday at the age of fifty-eight. Everyone's half my age, nobody's heard of a fax machine, they're patient, funny and frighteningly quick, and on Wednesday they brought me a cushion. I might stay.
    I'm angry, and I think I'm entitled to be. The letter says "your query has been closed". It wasn't a query, it was my mother's death, and I'd like a person with a name to write to me.
    Three cheers for whoever unblocked the culvert. You can tell it's an election year when a culvert gets unblocked, but I'm seventy-six, I've wet feet, and I'll take it.
    `,
  ),
  lines(
    'lines-scorn/local-and-family-digs',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Your whole family's a bunch of spongers, always was, and your kid'll be no different, he's already got the face for it and the manners
    how do you sleep next to that, mrs dunne, honest question, he looks like a boiled ham
    I see your daughter's failed her driving test again, must get her brains from the councillor side
    Mother of the year over here posting about air filters while her own two look like something the cat dragged in
    no wonder your husband ran off with the physio
    She had the old man wheeled on for sympathy, the shameless witch
    Bet your kids pretend that they're adopted
    That boy of yours is as ugly as his father and he's as dumb as you, so at least it's fair
    Round our way everybody crosses the road when she comes, the gossipy old crow, and her sister's no better, she's got a tongue like a cheese wire
    You've a face that would curdle a font, said my aunt when you read the lesson, and she's the charitable one
    your nan would be ashamed of the fat layabout you turned into
    Chair of governors? She can't govern her own gob.
    the most hated man on the allotments, and some of us have blight
    Typical of your road, all fur coat and no knickers, and you're the worst of the bunch, Linda
    Your own brother told my mate in the pub that you've always been a sneak and a crybaby. Even your blood can't stick you.
    he was a bully at school and he's a bully on the council, only difference is that the blazer's bigger
    Somebody tell Janet that her singing's killing the churchyard. They were dead already and they're getting up to leave.
    Too posh to say hello, too thick to say anything else
    We moved house to get away from people like you. Nosy, snide, smelling of cabbage, forever measuring other folks' fences.
    the babies in your playgroup have more conversation than you and they don't dribble half as much
    Your dad drank, your mum shouted, and now you're a therapist. Physician, heal thyself, you walking cliche.
    I wouldn't have her in the house, not with that perfume and not with that brain
    What a weird little family, home-made jumpers, home-made haircuts, home-made opinions, not one working brain among the five of you
    Fancy naming a child after a cheese and then telling the whole school how to behave. You ridiculous woman.
    Lord Muck at number twelve thinks his bins are better than ours, the strutting, bald, penny-pinching peacock
    `,
  ),
  lines(
    'lines-scorn/local-and-family-harmless',
    { labels: [], direction: null },
    `
    My daughter failed her driving test for the fourth time and the examiner cried too
    How do you sleep next to a snorer? Asking as the snorer.
    Mother of the year here: sent him to school in odd shoes on photo day
    no wonder the physio has a waiting list, she's a wizard with backs
    Which road has the worst potholes? Send us your ugliest and we'll print the winner
    My brother told everybody in the pub that I'd cried at Paddington, and it's true, both times
    The most hated vegetable on the allotments is, by a landslide, the courgette
    All fur coat and no knickers is the name of our vintage stall, Saturday from ten
    Fence panels down all along our back lane after the storm, anybody got a tall husband
    grandad was a bully of a man till the stroke and then he was soft as a kitten, families are odd
    Janet's singing at the churchyard tea has raised six hundred pounds, she's agreed to stop at a thousand
    The babies in our playgroup need more bibs. They dribble for England.
    Home-made jumpers swap in the village hall, ugly ones particularly welcome
    Her sister rang to say mum's wandered again, is anyone near the church who could look?
    I've a face like a boiled ham, three hours in the garden without a hat
    we named the cat after a cheese
    Lord Muck was my grandfather's name for the horse
    The crows on the school roof are mobbing the buzzard, come and see
    She was a bully at school. She wrote to me last month, thirty years on, two sides, no excuses. We're having coffee.
    Whose is the ugly vase? It was left after the wake and my aunt thinks that it might be worth something.
    Our road's WhatsApp is just people asking who has a ladder. I have the ladder. It's mine. Ask nicely.
    Nan would be so ashamed of this gravy
    Got my brains from my mum and my knees from my dad, and it should have been the other way round
    can the person who keeps measuring my fence please just knock, the kettle's always on
    penny pinching tips please, the gas bill's come
    `,
  ),
  lines(
    'lines-scorn/cross-messages-to-services',
    { labels: ['criticism'], direction: null },
    `
    I've been passed between four departments, each of which told me that another one deals with it, and I'm writing to all four in one envelope. It's a farce, and a family is sleeping in a car.
    You cancelled my mother's operation by text message at six in the morning, with a smiley. Whoever thought that was suitable should be asked to think again.
    the new booking system is rubbish, you ring at eight, you're fortieth in the queue, at half past you're told to ring tomorrow
    Doctor, I came to you with a lump and you talked to my husband. I'd like you to know how that felt.
    This is the third year running that the school has got the exam board wrong. Once is a slip. Three times is a system.
    Your crew did well, your call handler was excellent, and your complaints team has been hopeless
    Nobody told the carers that the bus had changed, so eleven pensioners had no breakfast. Please sort your communications out.
    I'm not impressed by the answer I got, I'm less impressed by the spelling, and I am least impressed by being called Mr when I'm a Mrs.
    Took a day off for your engineer. No engineer. No call. I'd like the day back.
    It's heartless to send final demands to a dead man, and I've now told you twice
    Councillor, you said at the door in May that you'd fight the closure, and last night you voted for it. I've kept the leaflet.
    The consultant was brusque, in a rush, and got my son's name wrong all through, and though the treatment worked I think he should hear it
    come on network rail, a lift that's been out since easter isn't "temporarily" out
    the reporter rang a grieving family at breakfast, it's in the code that you don't, and the paper should say sorry
    Whoever did the gritting rota forgot that hospitals are on hills
    You can't run a ward on goodwill and agency staff for ever and the board knows it
    `,
  ),
];
