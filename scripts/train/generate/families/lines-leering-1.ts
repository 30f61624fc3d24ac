import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Leering remarks on bodies, propositions and demands for pictures, and friendly messages in the same words. */
export const linesLeering1: readonly Family[] = [
  lines(
    'lines-leering/ogling-body',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    nice tits
    nice rack, Minister
    great legs, shame about the policy
    Those legs go all the way up, don't they, Councillor? 😏
    I'd vote for your bum any day
    phwoar
    phwoarrr get an eyeful of the new MP
    would
    i would. twice. with the lanyard on
    I wouldn't kick you out of bed, Dr Vane
    couldnt tell you a word she said, was watching her chest
    Your blouse is doing more work than your argument and I'm grateful for both buttons.
    That skirt should be in the register of members' interests, it certainly raised mine.
    mute the telly lads she's on again, best view in {town}
    Stand up again so we can see the rest of you
    turn round luv
    bend over and pick up that report again, slowly
    Give us a twirl, sweetheart, then you can tell us about sewage.
    MILF
    gilf alert on Question Time
    that arse on the deputy mayor, my god
    u got a body on u for a geography teacher
    Proper curves on that midwife. Might get my wife pregnant again just for the visits.
    I've paused the interview at 4:12 where you lean over. You're welcome, gents.
    Lips like that are wasted on a press conference
    sexy little thing aren't you when you're cross
    You look hot when you lie, {name}
    wearing that on breakfast telly, she's gagging for it
    Doctor, I've a swelling, and it started when you came on screen.
    Is it cold in the chamber, Miss, or are you just pleased to see the Speaker? We can all tell.
    You have very beautiful breast, I like see more, I am serious man.
    Whatever the lady says about long covid, the lady fills a jumper.
    `,
  ),
  lines(
    'lines-leering/come-ons',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    fancy a shag?
    Come sit on my face, Minister, it's the only seat you'll keep
    my place or yours, I don't care what your husband thinks
    DM me your knicker size
    what are u wearing right now
    What colour bra today then? Last week's was white, we noticed.
    send nudes
    send pics. not the ones with clothes on
    nudes or it didnt happen
    Let's see the goods before we vote, show us your chest
    post a bikini pic and I'll sign ur petition
    Feet pics? I'll donate a tenner to the hospice per foot.
    I'll back the cycle lane if you come round and thank me in the bedroom
    One night with me and you'd forget all about net zero.
    Your husband's away at conference, isn't he? I could keep your side of the bed warm.
    Is your husband satisfying you? You seem tense at the despatch box.
    does ur man give it to u proper? dont look like it
    When did anyone last give you a good seeing to?
    You need a real man between your sheets, {name}, and then you'd stop going on about childcare.
    A good hard night would cure you of feminism.
    bet ur wild after two proseccos. dinner?
    Would you like to see what I'm holding as I watch you on the news?
    I am touching myself as you speak about pensions
    sending u a photo of mine, rate it out of ten
    You haven't answered my picture. Too big for you?
    Do you like it rough, Dr Khan? You argue like you like it rough.
    how many men have you had, councillor. be honest. transparency in public life
    Are you a screamer? Just asking questions
    bed. now. bring the lab coat
    I've a room at the Premier Inn and half a bottle left, and you've the best mouth on the scrutiny committee.
    Give us a kiss and I'll delete the comment
    You don't have to reply. Just wear the red one on Thursday if the answer's yes. I'll be watching.
    `,
  ),
  lines(
    'lines-leering/suave-and-icy',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Forgive an old man, but a figure such as yours ought not to be hidden behind a lectern.
    My dear, in my day a girl with your attributes would have been married, mounted and grateful by twenty.
    I trust that somebody helps you out of those boots of an evening? I would volunteer, and I'd take my time.
    One imagines that you were quite something on your back before you discovered committee work.
    I say this as an admirer of the female form: lose the jacket next time, and the scarf.
    Your voice does things to a chap. Read us the minutes again, lower, and in less.
    Purely scientific question, Professor. Natural, or did you have them done?
    I'm told that lady surgeons have very good hands. I should like to judge that for myself, ideally before lunch.
    Charming interview. I listened twice and I looked the third time. One hopes you wear as little at home.
    Not harassment, darling, an appreciation: I have thought of you undressed at every full council since {month}.
    Were I thirty years younger I should have you over the mayoral desk, chain and all.
    As a widower I find your lunchtime programme a comfort, chiefly below the belt.
    smile more sweetheart, and undo one more button, you'll find the board much easier to persuade
    I wonder what a woman like you does for a man behind closed doors. I wonder it quite often, and at length.
    Has it ever struck you that you might have been promoted for your behind? I only ask since I've been behind you in the lift.
    Take it as a compliment, but half of us come to the surgery for the way you bend to the bottom drawer.
    The gentleman on the left is answering. The gentlemen on the right are looking down your dress. I was on the right.
    You'd be so much more persuasive in a swimsuit, madam.
    Allow me to say that pregnancy suits you, there's so much more of you to hold.
    How is it you're single? Cold? Or is it that nobody's yet warmed you up properly? Applications close when?
    `,
  ),
  lines(
    'lines-leering/at-the-lads',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Get your top off, Councillor, the girls at the hairdressers want a word
    Oi Tom, them trousers leave nothing to the imagination. Keep wearing them.
    would climb that junior doctor like a tree and i dont care who knows
    Daddy 🥵 sit on the front bench and spread
    Mr Wells I'm a mum of two from 4B and I'd like a very private parents' evening, wink wink, bring the ruler
    How big is it, Minister? The majority was tiny so one worries.
    bet hes hung. prof giles drop the pic
    Is your wife getting enough from you or are you always at conference, gorgeous? I'm five minutes away.
    saw u in cycling shorts. saw everything. thank u. more
    Boys that pretty shouldn't be allowed near a ministry unless it's in my bedroom
    Bend over, paramedic, I want to check your pulse
    pls step on me sir. in the boots. no the wellies. and nothing else
    show us what's under the kilt or you won't have my second preference
    Do you shave down there, Reverend? A parishioner wonders.
    Send the gym selfie again, wider angle, lower
    he can examine me any time, cold hands and all, and I'd examine him right back whether he liked it or not
    you gay? either way i'd have a go, and i'd bet that you'd let me after two pints
    Lovely bum on the weatherman, I put it as my screensaver and my husband's jealous. Turn to the map for longer, Iwan x
    my mates have a bet on ur size. settle it
    I know you blocked me, Sam. I just can't stop thinking of what I'd do to you in that tie.
    `,
  ),
  lines(
    'lines-leering/kind-words',
    { labels: ['support'], direction: null },
    `
    Lovely dress on Newsnight, and a lovelier answer on kinship carers.
    great legs on that campaign, it'll run and run
    You looked so well on Breakfast, {name}, the haircut really suits you!
    Your jumper is doing as much good as your argument, is it a Fair Isle?
    Nice pics from the relief walk, thank you for carrying the flag for us
    Stand up again and say it louder, please, we're with you
    That coat! Where's it from? Also well said on the sewage.
    Your voice does the shipping forecast justice, thank you for thirty years
    Happy birthday to my beautiful wife, who has taught infants for twenty years and still laughs at my jokes
    hot on the heels of the ombudsman, brilliant work from your office
    Love the new glasses, you can see right through the minister with them
    Pregnancy suits you, congratulations from the whole allotment, and please sit down at the count
    The midwife who caught our twins has the best hands in {town}
    What a body of work. Congratulations on the lifetime award, Professor.
    Sexy it isn't, drainage, but you've explained it better than anybody
    I'd vote for you any day, with or without the bus lane
    You turned up on crutches and stood through the whole vigil, bless you
    gorgeous speech, cried into my chips
    What a mouth on that lad! Best Feste we've ever had at the school, hats off to Mr Wells.
    Great figures on literacy, the head and her staff deserve every bit of praise
    You look tired on telly. Not a criticism, a hug. Get some rest.
    You've got the loveliest smile in A&E and you kept it on for eleven hours
    beautiful hair, beautiful braids, and the way she told that panel to mind their business, stunning
    Doctor, the swelling has gone and I can kneel in church again. Thank you.
    Bravo for breastfeeding in the chamber, it's 2025, babies eat
    `,
  ),
  lines(
    'lines-leering/come-ons-twins',
    { labels: [], direction: null },
    `
    fancy a brew?
    Come and sit with us, Minister, there's a seat at the back by the urn
    my place or yours for the book group? I've got the bigger table
    What are you wearing to the school Christmas do? I've only got the velvet
    send pics of the pothole, the council wants three angles and something for scale
    pics or it didnt happen, I said, so he sent me the badger
    DM me your shirt size, kits are being ordered Monday
    Post a photo of your tomatoes and I'll sign your petition for the bees
    Is your husband any better after the op? Tell him that the darts team is hopeless.
    Is your landlord satisfying the repairing obligation? There's a form for that.
    One night with the teething twins and you'd forget all about net zero too
    Does your man do a proper MOT? Mine charges for looking
    A good hard frost would sort out the slugs
    when did anyone last give that cupboard a good clear out
    bed. now. the baby's asleep. run
    How many have you had, councillor? I've had four boosters and the flu one.
    Do you like it rough or smooth, the peanut butter, settle a marriage
    Big enough for you? Courgette of the year, Perth Show.
    I've a room at the Premier Inn and no charger, does anybody at conference have a spare
    Feet pics needed for podiatry coursework, verrucas especially, ask first, consent form attached
    Undo one more bolt and you'll find that the panel slides out
    Rate mine out of ten. It's a lemon drizzle.
    Give us a wave if you see us, orange cagoules, last bus
    Are you a screamer on rollercoasters or do you go quiet like my nan
    Would you like to see what I'm holding? It's the letter. We've got the crossing!!
    He's hung the bunting upside down again
    wear the red one on thursday, it's non-uniform for heart week
    `,
  ),
];
