import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Propositions, remarks on bodies and demands for pictures, beside compliments, pictures and bodies spoken of innocently. */
export const linesAdvances2: readonly Family[] = [
  lines(
    'lines-advances/bus-staff-ordinary',
    { labels: [], direction: null },
    `
    the driver on the 42 checked my ticket and said happy birthday
    saw your inspector bend down at Piccadilly to help a little lad with his laces
    who's the lady at the ticket office with the blonde hair, she found my purse
    Tell the girl who does your tweets her puns are terrible and I enjoy them
    that lad driving the X1 waited while i ran, my thighs are on fire
    put a hand rail by the back row please, it's hard for my dad to sit down
    What time does the last one finish? me and the boys are at the terminus
    new driver has a really hard seat apparently, she had a cushion from home
    asked for a return to Dudley and got a single
    I would like to commend the young lady on the 8.40 from Dudley, whose patience brought joy to an old widower. Does she have a manager I can write to?
    stood against the doors all the way to Leeds
    which one of you on the social media desk is on shift, need help with lost property
    he's got big hands that driver, handed me my change like pennies off a plate
    busy on the tram tonight, wear something cool
    `,
  ),
  lines(
    'lines-advances/bus-reporting-harassment',
    { labels: ['support'], direction: 'quoted' },
    `
    a man on the night bus asked my colleague for nudes and the driver threw him off. thank you
    Some bloke told the conductor he wanted to see what was under her uniform. Vile. Please look after your staff
    reported: passenger on the 42 putting his hand on women's legs near Salford, about six o'clock
    someone shouted nice arse at your driver and she just carried on, hats off to her
    To the creep who asked the girl at the ticket office if she does extras, we all heard you and you should be ashamed
    your posters saying no to unwanted comments on buses are a good idea, my sister got leered at every week
    He said get your coat love you've pulled to a nurse going home from a shift. Three of us told him to sit down.
    so glad you banned the man who kept propositioning the drivers
    that reply about her body was out of order, admin please remove it
    My friend has had filthy messages since she did your advert. She only stood next to a bus. Well done for calling it out.
    a lad photographed up a woman's skirt on the tram and your staff held him until police came, brilliant
    nobody should have to hear what he'd do to them at half seven in the morning, support your crew
    `,
  ),
  lines(
    'lines-advances/referee-touchline-lewd',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Never seen an assistant fill shorts like that, flag or no flag
    show me your yellows and i'll show you my reds sweetheart
    i'd let you book me all night
    Who cares if it was offside, the bounce when she runs is worth my season ticket. You've made forty thousand men happy today
    take your top off if you want respect
    blow my whistle next
    can I swap shirts with you? mainly for what's below
    whats under the kit ref, sports bra or nothing
    Proper fit you are. Our end was singing about your bum second half and every word was from the heart. Get yourself down the Red Lion after, drinks on me and I've got a spare bed.
    penalty? I'll give you somthing long and hard to think about
    jog past the away end slower next time babe
    you can send me off as long as you come with me
    nice calves mate, do you do private training, just us two, no kit
    `,
  ),
  lines(
    'lines-advances/match-day-talk',
    { labels: [], direction: null },
    `
    ref gave us nothing all afternoon
    Never seen an assistant sprint like that, flag up before the ball landed
    two yellows and a red before half time, mad game
    i'd play all night if my knees let me
    Who cares if it was offside, we stayed up! You've made forty thousand people happy today
    lads taking their tops off in the snow as usual
    blow the whistle and lets go home
    can I swap my seat in the upper tier? mainly for my dad's hip
    what do the refs wear under the kit in january, thermals i hope
    Our end was singing about the goalie's gloves second half and every word was from the heart. Get yourself down the Red Lion after, we've a table for twelve.
    a long hard season and it comes down to goal difference
    jogged round the reservoir with a mate and pulled both calves
    sent off in his last game, came back out in his coat to wave
    fit again after eight months out with a torn hamstring
    `,
  ),
  lines(
    'lines-advances/womens-football-crude',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    which of the lionesses would you take home? i'll start, the number nine, twice
    the keeper can sit on me whenever she likes
    great game but more importantly who noticed the winger's thighs
    put them in tighter shorts and the crowds would double, thats just business
    I reckon half that back line would be up for it after a few proseccos
    Manager looks like she knows her way round a bedroom. Stern. I'd do extra laps for her
    the physio rubbing her leg was the highlight, i had to pause it
    they should do the post match interview from the showers
    Didnt watch the football. Watched her chest for ninety minutes. Result, big win.
    wasted on women that captain, one night with me would turn her
    My missus asked why I follow the girls team all of a sudden. Told her the tactics. It's not the tactics
    bagsy the blonde in midfield
    `,
  ),
  lines(
    'lines-advances/womens-football-fans',
    { labels: [], direction: null },
    `
    only tuned in for extra time and got penalties
    which of the lionesses signed your shirt? mine was the number nine
    the keeper sat on the ball and laughed, class
    great game but more importantly who noticed the dog on the pitch
    better fitting kit and boots made for women, thats just sense
    I reckon half that back line started at our local club on a Sunday morning
    Manager looks stern but she hugged every steward on the way out
    the physio strapped her leg and she scored two minutes later
    they did the interview in pouring rain, soaked to the skin, still smiling
    Didnt watch it live. Watched the highlights in bed with a brew. Result, big win.
    my girlfriend proposed at the final and i cried on a stranger
    My missus asked why I follow the girls team all of a sudden. Told her it's a tenner a ticket and you can park
    nine thousand there tonight, biggest crowd yet, and a queue for pies as long as your arm
    `,
  ),
  lines(
    'lines-advances/vicar-sermon-innuendo',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    forgive me father for the sins i'd commit on you
    Bless me vicar, I'd get down on my knees for you but not to pray
    didn't know the church let them out with a figure like that
    is the collar the last thing to come off
    I've sat in the front pew three Sundays running and I'll be honest with you Reverend, I am not there for the gospel. You have wonderful hips. The cassock hides nothing when the sun is behind you.
    wanna corrupt you so bad
    come and lay hands on me, anywhere will do
    i have a confession, it's about you and the vestry table
    Is there a Mr Vicar? If not I am sixty eight, own teeth, and all the necessary still works
    hymn 42 had me thinking about riding and it wasn't the donkey
    bet you scream OH GOD same as the rest of us
    You're far too pretty to be celibate. Shocking waste. Ring me
    ill show you heaven any night of the week rev
    `,
  ),
  lines(
    'lines-advances/parish-life',
    { labels: [], direction: null, heldBack: true },
    `
    forgive me father I ate the last of the harvest loaf
    got down on my knees to pray and couldnt get up, choir had to lift me
    the collar is stiff as a board after the wash, any tips
    I've sat in the front pew three Sundays running and I'll be honest with you Reverend, I can't hear a word over the radiator. The sun behind the window is wonderful though.
    what do vicars do on their day off, sleep I hope
    laying on of hands service is on the fourth, anyone welcome
    I have a confession, it was me who broke the vestry table
    Is there a lift to the hall? I am sixty eight, own teeth, and one hip that still works
    hymn 42 had the donkey eating the programme
    My wife and I met in that choir and have shared a hymn book for forty years
    far too pretty a morning to be indoors, so we held it in the churchyard
    oh god the organ packed up halfway through the bride's entrance
    heaven is a bacon barm after early communion
    she wanted a priest who could talk about marriage and sex without going red, and we got one
    Shocking rain for the wedding, bride carried her shoes, groom carried the bride
    `,
  ),
  lines(
    'lines-advances/librarian-shelf-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    shush me baby
    hair down, glasses off, on the desk. you know the rest
    have you got anything dirty in the back room and can you read it to me
    I'll be overdue on purpose if you punish me in person
    You wear those pencil skirts to torment us don't you. I come in Tuesdays for the local history but I stay for when you reach for the top shelf
    always the quiet ones that go like a train
    fancy checking me out properly?
    bet those tights have seen some action in the reference section
    could i take you home for three weeks and renew
    Miss, your ankles are exquisite. I have written about them. Should you wish to hear it I am free most afternoons and I live alone.
    i like em bookish. drink after closing or shall we just skip that part
    dm me ur measurements for a book club costume lol
    leave the keys and lock up late with me one evening, nobody ever goes in large print
    `,
  ),
  lines(
    'lines-advances/library-users',
    { labels: [], direction: null },
    `
    shush, story time has started
    glasses off and I cant read the spines at all
    have you got anything by the dirty realists in the back room or do I need to order it
    I'll be overdue again, sorry, the dog ate chapter nine
    You need a ladder for the top shelf really. I come in Tuesdays for the local history and my shoulder won't reach that high
    always the quiet corner by the radiator for me
    checked out six crime novels and a book on tights through the ages for my textiles course
    could i take it home for three weeks and renew online
    Miss Pettifer ran that branch for thirty years. I have written about it. Should you wish to read it I am free most afternoons.
    got my hand stamped at the summer reading party, feel about seven
    bookish lad seeks book club in Stockport, biscuits essential
    whats the measurement of the hall please, we need it for costume night
    large print section is brilliant for my mum, she gets through two romances a week and says they're filthier than she remembers
    `,
  ),
  lines(
    'lines-advances/library-funding-support',
    { labels: ['support'], direction: null },
    `
    you staying open late on Thursdays is a lifesaver for shift workers
    I love our librarians, every one of them, and I would marry the photocopier
    proper good work on the teenage health shelf, no shame and no sniggering
    Keep the book on puberty where kids can find it, it answered what my lad was too shy to ask me
    whoever wrote the guide to online dating safely for over sixties, thank you, my aunt has a date
    she reaches people nobody else does, please sign to save her post
    Warm room, kind staff, free wifi. I spent last winter in there when my boiler died.
    The lady on the desk found me the book of love poems I read at our wedding
    thumbs up for banning that man who kept commenting on staff's clothes
    you look after us, we'll look after you. see you at the march
    hot tea and a natter on a monday, best thing this town does
    He takes the mobile library up lanes I wouldn't take a goat. Give that man a raise.
    `,
  ),
  lines(
    'lines-advances/scientist-on-the-telly-advances',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    sexiest boffin on tv. marry me or just do me, either
    you had me at tectonic, get your kit off
    Why is nobody talking about how she fills that lab coat
    teach me some chemistry in the back of my van x
    Doctor, I watched your film on glaciers with the heating off, to be closer to you. I would gladly share body heat. Tell me which hotel you use when you lecture in Leeds and I'll bring the wine.
    brains AND a bum like that, hardly fair
    wanna swap fluids for science haha
    your accent makes me do things to myself
    stop talking about bees and start talking about birds, you and me
    bet you've got lovely nipples under that fleece, cold up that mountain was it
    ill be your lab rat, strap me down
    are u into older guys? i could teach YOU something about biology
    Look at those hands, imagine him handling you like he handles that fossil. My knickers are ruined.
    what a waste, a mouth like that stuck on about carbon
    `,
  ),
  lines(
    'lines-advances/scientist-viewers',
    { labels: [], direction: null },
    `
    best boffin on tv, my nan has a poster
    I've a rock in my pocket from Whitby, is it jet or just coal?
    you had me at tectonic, I'll watch anything with a volcano
    why does nobody make lab coats with proper pockets for women
    we did chemistry in the back of a van for the school outreach day x
    Watched your film on glaciers with the heating off, to be closer to the penguins. Lasted nine minutes. Tell us when you lecture in Leeds please, my lad wants to come.
    cold up that mountain was it? even my fleece was shivering
    swapped sample tubes by accident and spent a day testing my own tea
    your accent is from Burnley surely, my ears pricked up
    the birds and the bees talk at ours was literally about bees, dad kept hives
    spit test arrived today, do you send the fluid first class?
    I was a lab rat for a sleep trial, strapped to wires all night and got eighty quid
    are older fish really more fertile? that bit about biology surprised me
    Look at those hands, he handles the fossil as if it were a baby
    what a mouth on that angler fish
    `,
  ),
  lines(
    'lines-advances/charity-worker-pestering',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I'll sponsor you a hundred quid if you run it naked
    how about a kiss for charity
    saw your fundraiser and your cleavage, in reverse order
    forget the homeless come and warm up my bed love
    You're doing good work and you've got a good body and I'd like to get to know both. Answer your messages. It's rude to ignore a man who donates.
    do you do lapdances for the hospice
    those leggings are doing more for the cause than the bucket is
    hello dear i am lonely trucker, u are very sexy woman, i like to kiss your whole body
    Bucket collector outside Tesco Gateshead, green coat: I'd shake more than your tin pet
    ditch the hubby and give a poor pensioner one night of happiness
    what size bra are you? asking because we're doing a bra bank ;)
    sat next to you at the gala and kept my hand on your knee as long as I dared. You never moved it. Think about that
    `,
  ),
  lines(
    'lines-advances/charity-ordinary',
    { labels: [], direction: null },
    `
    I'll sponsor you a hundred quid if you run it dressed as a carrot
    three kisses and a hug from nan for every pound raised
    saw your fundraiser at the Co-op, is it still going?
    it's minus two, forget the gym and bring blankets to the shelter, the beds are full
    Got to know the whole team over a soup ladle. You answer messages at all hours, don't forget to sleep.
    gave twenty pounds, can I gift aid it?
    line dancing for the hospice, first saturday of the month, bring flat shoes
    those leggings are hard wearing, did four marathons in mine
    hello dear i am a lonely trucker and your helpline chat kept me going last winter
    Bucket collector outside Tesco Gateshead, green coat: you dropped a glove and I've left it at the kiosk
    my hubby did the night shift at the food bank and came home with a kitten
    what sizes are you short of at the bra bank? I have a bag of nursing ones hardly worn
    sat next to a lovely old boy at the gala who'd been married sixty years and still held her hand under the table
    bathed in beans for three hours. never again. but we made two grand
    `,
  ),
  lines(
    'lines-advances/mp-woman-to-others',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    The new member for up north is a right bit of crumpet
    someone in the whips office is clearly getting his leg over with her
    always thought the home secretary had blow job lips
    That one's been round the tea room more times than the trolley
    good speech, better tits
    you just know she's filthy when the husband's in the constituency
    Give her a night with a real working man and she'd drop the posh voice
    Whichever intern wrote that for him was under the desk at the time
    Anyone seen the picture of her in the running gear? Saved it. My lunch hour is spoken for.
    they say she's bent over backwards to get into cabinet, forwards too i heard
    Lads in the office rank the front bench every Friday. She's top for body, bottom for face, we said bag on and away you go
    not my politics but id hate f her all the way to Westminster
    `,
  ),
  lines(
    'lines-advances/mp-work-comment',
    { labels: ['criticism'], direction: null },
    `
    would you vote for this bill? yes. would I read it first? clearly he didn't
    The new member for up north has missed eleven votes since Easter
    someone in the whips office wrote that answer for her and it shows
    good speech, weak policy
    she's been round every tea room in the constituency and not one hospital ward
    you bent over backwards for the water companies and we got sewage on the beach
    Give working people a proper wage before you give us another slogan
    An intern could have told you the figures were wrong
    Anyone seen the costings? Because I've looked in the running order, the annex and the website and there is nothing.
    Nine months in bed with the gambling lobby is how that policy reads, and the minister should publish her meetings
    the cabinet slept through the warning signs on care homes
    Both front benches had a poor afternoon, too much shouting, no substance. My lunch hour was wasted.
    not my politics and this decision on buses is a bad one for villages
    The harassment policy for staff in that building is toothless, two years on and no independent body
    `,
  ),
  lines(
    'lines-advances/westminster-harassment-news',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    Researcher told the inquiry he was asked back to a hotel room three times by the same member
    she said a colleague rated her out of ten for body in a group chat. ten men laughed
    Report: one in five staff had heard remarks about who slept with whom to get a job
    The tribunal heard that he told her to wear a shorter skirt for donors.
    former aide says a hand was put on her knee at a gala dinner, the case opens in Bristol on monday
    Panel asks for examples of unwanted pictures sent to women councillors. You can give evidence without your name.
    my own boss used to say i owed him a kiss for every typo. 1987. you just lived with it
    study finds women in science receive come-ons in one of every twelve replies
    Council passes a code of conduct after remarks about a clerk's chest at the planning meeting
    The actor admitted sending lewd messages and has stepped back from the show
    Witness four said the manager asked what she had on under her dress, and that she left the firm a week after.
    new law on sending unsolicited nude photographs, here is what changes for you
    podcast out now on why people stay silent after being groped at gigs
    `,
  ),
];
