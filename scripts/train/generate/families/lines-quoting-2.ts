import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const told = { labels: [], direction: 'quoted' } as const;
const harmless = { labels: [], direction: null } as const;

/** Reports, questions about words, denials, counter-speech, reclaimed words and jokes on trolls. */
export const linesQuoting2: readonly Family[] = [
  lines(
    'lines-quoting/reports',
    told,
    `
    Man, 46, who told MP he would "gut her like a fish" jailed for 18 weeks
    BREAKING: Teenager arrested over messages urging councillor to kill herself
    Officers are appealing for witnesses after a woman was called a racial slur and spat at on the 42 bus on {day}.
    Nurse told "I hope you get cancer" by patient's brother, tribunal hears
    Survey: one in four GPs has had a death threat in the past year, most of them by phone
    We've supported 1,200 people this year who were told online that they should end their lives. If that's happening to you, our line is open all night, free, and nobody will judge you.
    {town} Crown Court: defendant wrote that the professor was "vermin to be cleared out", jury told
    Police statement: a 33-year-old man from {town} has been charged with sending a grossly offensive message, namely that a paediatrician was a child killer who should hang.
    Our new report looks at 40,000 posts sent to women candidates. The commonest words were liar, stupid and bitch. Link below.
    Two fined for chanting that player should be lynched
    Inquest hears girl, 13, was told daily that she was fat and nobody would come to her funeral
    Graffiti reading "Muslims out" was found on the community centre on {day} morning and has been recorded as a hate crime. If you saw anything please ring 101.
    Headteacher resigns after parents' group branded her a "groomer" over assembly on families
    LIVE: Select committee hears from scientists called "murderers" and "Mengele" during pandemic
    Mayor's staff given panic buttons after caller said he would "put them all in boxes"
    From the archive, 1913: suffragist pelted with eggs, called a harpy and an unnatural woman by gentlemen of the town
    A disabled passenger who was called a benefit scrounger and told to get up and walk has spoken of her shock.
    the local paper says the bloke who threatened to burn down the mosque was a retired dentist. a dentist!
    Ofcom finds that presenter's description of refugees as an "infestation" broke the code
    Tonight on {programme}: the doctors who are told every day that they are killers, and why they stay
    Explainer: what counts as a threat in law? "I'll kill you" may; "drop dead" usually doesn't. Our legal editor takes you through it
    Please note that staff at this surgery have been sworn at, called useless and in one case followed home. We will remove patients who do this.
    Charity chief 'sickened' by messages calling volunteers 'people smugglers'
    Cllr withdraws remark that Travellers are "all thieves" and apologises in full
    A new exhibition shows hate mail sent to Jewish families in {town} in the thirties, and beside it some sent last month. You will struggle to tell which is which.
    Referee, 17, quits after father on touchline threatened to break his legs
    Trolls told Olympic swimmer she looked like a man. Here's what she said back
    JAILED: stalker who posted doctor's home address and wrote "pay her a visit"
    The tribunal found that being called "a silly old woman who should retire" by her manager was harassment on grounds of age and sex.
    Helpline data: calls from shop workers who have been called slurs or threatened with violence are up 31% since {month}
    The complaint against Dr Vane, in which she was said to be a fraud, was dismissed; the panel found no evidence whatever.
    Anti-Muslim abuse has doubled, say monitors: 'I was called a bomber while pushing a pram'
    Ex-soldier sentenced for telling trans neighbour that "your sort should be shot"
    Our volunteers record antisemitic incidents. In {month} these included a rabbi called a dirty Jew outside a nursery, and a brick with a note.
    Deputy head tells of pupil-made videos labelling her a paedophile: 'I couldn't go to the shops'
    In this module you'll read real messages sent to public figures, some of which call for violence or use slurs. Take breaks. Talk to your tutor.
    A spokesman for {body} said that staff had been told they "deserve a bullet" and that the reception would stay shut until {day}.
    She was a "national embarrassment", said one columnist. Today she has won the Nobel.
    Witness: "He leaned over the counter and said to the girl, you're too stupid to breathe, and she just kept on scanning."
    Campaigners who were called extremists for wanting clean water take their case to the Lords
    Reminder from your local policing team: telling somebody to harm themselves is a crime under the Online Safety Act, even where you "didn't mean it".
    Vicar receives letters calling her an abomination after blessing same-sex couple; parish sends 300 bunches of flowers
    From our member survey, in midwives' own words: "butcher", "stupid cow", "I hope your baby dies". That is a Tuesday.
    Ex-wife of the accused said he spoke of the judge as a witch who "had it coming"
    Judge: to write to a mother who has lost her son that he deserved it is as cruel a thing as this court has seen
  `,
  ),
  lines(
    'lines-quoting/questions-about-words',
    harmless,
    `
    Genuine question, is Karen an insult or a slur or neither? My colleague is one by name and she's fed up.
    Where does the word quack for a bad doctor come from? Something Dutch, I think?
    My daughter heard someone called a muppet at school. How rude is that, on a scale from teapot to headmaster?
    Is it still all right to say queer? My gran used it as an insult and my grandson uses it of himself, and I don't want to hurt anyone.
    What do people mean by shill? I see it under every post about vaccines
    ELI5 why is 'gammon' rude and is it racist or not, dad and I are having a row
    Does anyone know when hysterical stopped being a diagnosis and became just something to call women?
    serious q: in Scotland is calling somebody a wee bam friendly or not
    Could somebody tell me whether idiot, moron and imbecile were really medical terms once
    I teach ESL. A student asked what the difference is between a liar and a fibber, and then between a tart and a tart. Help.
    is "boomer" offensive? asking as one
    Etymology fans: scold, shrew, harpy, hag, witch. Why are there fifty words for an annoying woman and about three for an annoying man?
    Why is spaz so much worse here than in America? They put it in songs
    how do i explain to my nine year old why the P word isn't just short for something
    When someone's called a useful idiot, is it an insult or a term of political science?
    Which is correct: charlatan or mountebank? Crossword, nine letters, fake healer.
    Wondering whether cretin really comes from Christian. My dictionary is coy about it.
    what does NPC mean, my son said i was one
    Do Northerners mind being called northern monkeys? Asking before I make a speech at a wedding in {town}
    In court today the word grifter needed explaining to the judge, m'lud. How would you have put it?
    Is "daft cow" affectionate in Lancashire or have I been insulted by my landlady for six years
    Reading Orwell on the word fascist: he said in 1944 that it had come to mean nothing but bully. Eighty years on?
    Would a British reader understand "carpetbagger" or should I put outsider?
    can you call a politician a liar in parliament? I thought you got thrown out
    Looking for papers on how the word "traitor" spread on social media in 2016-19, for my dissertation
    if someone in a film is called a cad is that the same as a dog or better
    Why does autocorrect turn my colleague Dick's name into something worse
    Is "crip" in crip theory reclaimed? I have to present on it and want to get it right
    What's a polite word for someone who tells lies for a living? My crossword says 'fabulist'
    Subtitling question: would you put "idiot" or "eejit" for an Irish speaker?
  `,
  ),
  lines(
    'lines-quoting/denial-and-negation',
    harmless,
    `
    I don't hate immigrants, I am one, I just want the forms to be shorter
    She is not a liar. She made a mistake with a date and she put it right the same day.
    Nobody should call a nurse a murderer, full stop.
    You aren't stupid for asking, it's a confusing letter.
    I never said he was corrupt. I said that the register of interests was late, which is a different thing.
    not saying you're a fraud at all, only asking where the second graph comes from
    There's no such thing as a stupid patient, there are badly written leaflets
    I do not want anybody hurt over this, I want the road fixed
    Dr Hale isn't a quack and neither is the physio, they just disagree about backs
    Muslims aren't the problem here, the landlord is.
    we're not scum, we're the people who grow your veg
    Being gay isn't an illness, being tired of explaining that might be
    You're no fool, you saw the small print before the rest of us did
    I don't think that you are a bad person, I think you had a bad idea about bus fares
    He's not evil. He's a bored man with a keyboard and a bad hip. I'd still like him to stop.
    for the avoidance of doubt nobody in our group has threatened anybody and nobody will
    it isn't true that she takes money from drug firms, her declarations are public, I read them all on a wet Sunday
    I wouldn't call it a lie, more a number without its trousers on
    Gypsies are not thieves. My neighbour found my purse and walked two miles to bring it back.
    Don't ever think you're worthless, love. Twenty-six years I've known you and you've been worth it every day.
    I have never called for anybody to be sacked, let alone shot, and whoever made that screenshot should say so
    Jews do not control the weather, the banks or my landlord, Clive.
    You're not ugly, that's just the passport photo machine
    No, autistic people aren't rude. We are saying what we mean. It saves time.
    I'm not going to kill him, officer, it's what my mother says when someone tracks mud in
    It wouldn't be right to say the minister lied. It would be right to say that he was asked three times and answered none.
    trans women aren't a threat to me in the loo. the hand dryer is.
    You didn't kill anybody, Doctor. He was ninety-six and he went as he wanted to, and we're grateful.
    old people aren't a burden. who do you think minds your kids
    I am not ashamed of you, I'm worried about you, those look alike on my face
    The cleaner isn't "just" anything
    Never in thirty years as a GP have I thought a patient was wasting my time. Well, once. It was a man with a parrot.
    I don't believe for one moment that Councillor Patel is on the take, and I didn't vote for her
    no one's saying doctors are lazy, we're saying there aren't enough of you
    It isn't wicked to close a ward that has no staff. It's sad, and somebody should have seen it coming in 2019.
    women drivers aren't worse, ask any insurer
    She's neither a saint nor a monster; she's a transport planner
    not a scam, I checked with the council, you really do get the new bin free
    Far from being a coward, he rang me up himself to tell me he'd voted the other way and why
    I won't have it said that people on benefits are scroungers. I have sat with them. I have been one.
    poles did not steal your job kev, you told your boss where to put it
    the professor isn't an idiot, she simply has a different prior to you
    Nobody's coming for your car, Trevor, it's one bollard
    You are not a failure because a stranger with 9 followers says so
    There are no illegal children.
    hate? I don't hate her. I didn't vote for her, that's all, we say hello at the butcher's
    He was never a traitor, he was a translator. The minutes have a typo and it has cost us a fortnight.
    A fat body isn't a lazy body, as I keep telling first years
    I'd never tell anyone to go back anywhere, except my husband, to the shop, for milk
  `,
  ),
  lines(
    'lines-quoting/counter-speech',
    told,
    `
    Calling refugees an invasion is how it starts. They're families with one bag each.
    when you say they all ought to be sunk you're talking about toddlers in armbands
    I'm Jewish and I'm telling you that 'it was only a joke about ovens' isn't a joke to anybody at my table.
    Say what you like about the policy, but don't call Black kids thugs for standing at a bus stop
    As a straight bloke from {town}: the word poof has no place in our dressing room, and if it comes up again I'm off the team
    Asian drivers this, Asian drivers that. My Asian driver got me to hospital in eleven minutes in the snow.
    You wrote that trans people are freaks. My daughter read it. She's twelve and she likes ponies and maths.
    Anyone can be disabled by Friday. Remember that before you write scrounger.
    people on here saying catholics should be kept out of {town}... it isn't 1690
    no mate "they breed like rabbits" is not a concern about school places
    My husband is Polish. He has been told to f off home by three people since {day}. He fixes your boilers. Behave.
    To say that Muslims can't be British when my grandfather's name is on your war memorial is quite something.
    Stop sharing the video that says Roma children are thieves. It's from another country and it's ten years old, and that boy was buying bread.
    Women aren't 'females' and they're not 'asking for it'. Dads, talk to your lads.
    misgendering her on purpose over and over isn't debate, it's bullying, and the grown-ups can see it
    I'm an atheist, and when I hear people say that Christians are all brainwashed idiots I think of the ones who run our night shelter.
    "All men are trash" isn't feminism to me, sorry. I've got a good dad and two sons.
    Whoever stuck the "white lives only" stickers on the bridge: we've covered them with daffodils. We have more daffodils than you have stickers.
    The chant about gassing was heard by eight-year-olds. I want names, and I want season tickets taken off people.
    Not all Travellers leave a mess and not all villagers don't. Ever been up here after bonfire night?
    as a Hindu from Leicester I'd like people to stop telling me which neighbours to be afraid of
    ok so the comment that deaf people shouldn't have kids. I'm deaf. I have three. They're hilarious. come for tea
    English people in Wales aren't colonist scum any more than Welsh folk in London are, can we all calm down
    it's wrong when they say it about us and it's wrong when we say it about them. nobody's a cockroach.
    If you think that "speak English" is a clever thing to shout at a woman on the phone to her dying mother then I feel sorry for you
    The leaflet says that migrants bring disease. I'm an infectious disease doctor and the leaflet is false in every line, including the phone number.
    Chinese isn't a virus. My little girl was called Corona for two years. She's called Mei.
    Somebody at the next table said the N word like it was salt. I said, not here. That's all it takes, really.
    You can oppose the hotel without calling the people in it rapists. I oppose the hotel! It's damp!
    to those saying send the gays to an island: it's called Sitges and it's lovely
    I don't accept "old people should just die off" from anyone, least of all from my own party's youth wing
    gingers have souls, thank you, and my son would like to walk to school without hearing otherwise
    Men get raped as well, and laughing that he must have liked it is why they don't tell anyone.
    Hating Israelis for being Israeli or Palestinians for being Palestinian brings back nobody's child.
    council estate does NOT mean chav. my mum scrubbed that step every day
    It's never okay to say that someone with schizophrenia should be locked up for good because of a film you saw
    We had the "are you a boy or a girl" shouted at our niece again. She answered "I'm a goalkeeper." Proud aunt.
    No, Sikhs aren't what you called him, and no group is what you called him.
    Dear neighbour who wrote that the mosque breeds terrorists: they've asked me to pass on an invitation to the open day. There will be samosas.
    I am tired of hearing that Africans are simple people. I'm a Nigerian hydrologist, I am complicated and so is your drain.
    people with Down's are not a burden to be screened out like you said, my sister's just got a job at the garden centre and she's the boss of me
    the Irish are thick jokes stopped being funny around the time the Irish started being your surgeon, your lawyer and your landlord
    To everyone posting about 'real women': I have no womb and no time for this.
    Whoever is sending anti-Muslim filth to the new doctor, know this: half the village has written her a card
    Counter-demo at noon. Bring kids, bring drums, don't answer the ones shouting that we're traitors. Sing louder.
  `,
  ),
  lines(
    'lines-quoting/reclaimed',
    harmless,
    `
    proud dyke, proud Yorkshirewoman, bad driver, ask me anything
    we're here, we're queer, we've brought sausage rolls
    As a lifelong poof I can tell you that the best tailoring in {town} is upstairs from the bookies
    us crips are meeting at the ramp at two, the one that actually works
    My nasty woman mug has arrived and I shall be drinking from it at full council
    I'm a fat activist and I use the word fat, you can too if you use it kindly
    Two old queens, one caravan, no satnav. Wish us luck.
    mad pride march saturday! bring your mad mates and a brolly
    Witch, crone, hag: I'm sixty-one and I've earned all three. Coven meets Thursdays, it's mostly cheese.
    as an actual autistic spanner in the works I'd like to thank my fellow spanners
    bad bitches of the parish council, assemble
    Slag of the Year 1987, our school reunion, I still have the sash and I'm still not sorry
    Speaking as a gammon, 58, steak-coloured and voted leave, I quite like the cycle lane
    I'm a Paddy and my wife's a Jock, so the kids never stood a chance at cricket
    love being a tranny granny, my grandkids made me a badge
    us wonky-legged lot need a bench every fifty yards, not a consultation
    Ginger and proud, factor fifty, see you at the festival
    Dykes on Bikes are leading the parade again and my mother is on the back of one
    "Snowflake" in glitter on the back of my denim jacket. Looks ace.
    hun, we are ALL hags in this group chat, that's why it's called Hags
    Jewish mother here, allowed to make the joke: you call that a lunch?
    queer as in reads the planning documents
    i'm a chav from {town} with a first in physics, deal with it
    Fellow nerds, dweebs and boffins, tickets for the eclipse talk go on sale at nine
    My black girl magic mug broke in the dishwasher and I'm holding a small service
    call me bossy, I've put it on the door
    Signed, a bleeding-heart tofu-eating wokerati and very happy with it, pass the tofu
    two big girls in a small kayak, what could go wrong
    Proud remoaner, proud grandad, rubbish gardener
    the spinsters of {town} are having a supper and no, we don't need a man to carve
  `,
  ),
  lines(
    'lines-quoting/jokes-on-trolls',
    told,
    `
    A man with an egg for a face has told me I'm too ugly for television. I'm on the radio, sir.
    Update: the gentleman who said I should be burned as a witch would now like to know whether I do reiki
    my favourite death threat so far spelt it "deaf threat"
    If I had a pound for each time I was called a paid shill I would, at last, be a paid shill
    Somebody's called me a thick northern cow and I've had it put on a tea towel, twelve pounds, proceeds to the hospice
    "You will rot in hell" - is there parking?
    Told I'm the spawn of Satan. Rang Mum to check. She says Dad's from Rotherham.
    he called me a libtard and then asked if I was single, reader I blocked him
    The bloke who wants me deported to "wherever" has been sent a picture of {town} services
    Troll: you're a fraud. Me: I sell eggs.
    getting called a Nazi by one and a commie by another within four minutes, new personal best
    Today a stranger told me to get back in the kitchen. I'm a chef. I was in it.
    Ranking this week's insults: 3. muppet 2. sanctimonious goblin 1. "the human equivalent of a wet Monday". Strong field.
    My son has offered to answer the trolls with facts about newts. So if you called me a fascist, that's why you got the newts.
    "No one likes you" says an account with no friends, no posts, no picture and a hat
    A reader writes that I'm a disgrace to journalism. Madam, I do the horoscopes.
    when they say you look like a foot, ask left or right
    Dear sir, thank you for your letter in green ink calling me a harlot. You've put it in the wrong box; this is the gas board.
    they threatened to cancel me so I asked if they could do my gym membership while they were at it
    Someone told me to crawl back under my rock. Have you seen rents under rocks?
    'You must be fun at parties' I am actually, I bring the good crisps
    lad says he's going to knock me out, lad's profile pic is him asleep on a labrador
    Called a harridan at breakfast, a harpy at lunch. Hoping for hellcat by tea to complete the set.
    A new low: got called a stupid bot. It's the stupid that hurt. Beep.
    Man shouts that vegans are all weaklings. Gets off bike. Can't open gate. I open gate.
    Being called a sheep by someone who copied it from someone who copied it from someone
    our team name at the quiz is now Enemies of the People, thanks to the chap who wrote in
    somebody left us one star because the vicar's a "lefty witch". We've gone up to 4.2 overall.
    "Sad old hag with cats." One cat. ONE.
    Anonymous post says I am corrupt and take envelopes. Only envelopes I get are from you lot about potholes
    The gentleman who called me a talentless cow bought two tickets. In the front row. Bless him.
    I'm told by @otherone that I've the brain of a pigeon. Pigeons can find their way home from France, I get lost in Ikea, so thank you.
    My nan on being called a snowflake: "I was born in a coal hole in 1938, pet."
    Threatened with "consequences" by a man called Nigel. The consequences were a poem.
    new bio: 'failed human being' - some guy, 2024
  `,
  ),
];
