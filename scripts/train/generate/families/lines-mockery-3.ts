import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Mock politeness, sneers at looks, voices and manners, beside sincere praise, concern and talk of looks and voices. */
export const linesMockery3: readonly Family[] = [
  lines(
    'lines-mockery/librarian-manners-mock',
    { labels: ['insult'], direction: 'subject' },
    `
    Charm school closed early did it love
    you've the manners of a wet goat
    Were you raised in a cupboard? Only you talk to people as though they've just opened the door on you
    miserable trout behind the desk
    smile, it might crack that sour old face and we could all have a party
    Do you get paid extra for that sneer or is it free with the cardigan
    no wonder you work with books, people must find you unbearable
    shushing folk at your age get a life you dried up old stick
    you look like you smell of pencil sharpenings and regret
    Never in my life have I met such a prim, pinched, joyless little person as you, and I was married to a tax inspector
    ooh hark at her with her stamp
    rude, plain and boring, you got the full set there darling
    a face like a late fine
    I asked for a crime novel and got a look off you that curdled the milk in my bag, you hatchet faced misery
    `,
  ),
  lines(
    'lines-mockery/librarian-manners-harmless',
    { labels: ['criticism'], direction: null },
    `
    the lady at the desk was short with my mum and I'd like somebody to ring her
    no hello, no thank you, not a good welcome to the library today
    Shushing a baby is a bit much
    why do you charge a late fine when the building was shut
    I asked for a crime novel and was told to look it up myself. That was rude and I was upset.
    manners cost nothing, please tell your staff to look up when somebody comes in
    closing at one on a saturday is no use to people with jobs
    you removed the chairs by the radiator, where are the old boys supposed to sit
    Sorry but the party for the summer reading was boring and half the books had gone
    free wifi that doesnt reach the tables isnt free wifi
    The cupboard with local history in it has been locked since may, will it open again?
    i think cutting the mobile van was mean and short sighted
    `,
  ),
  lines(
    'lines-mockery/librarian-manners-friendly',
    { labels: [], direction: null },
    `
    hark at me with my library card at last
    Were you raised round here? You sound like my aunt from Ludlow
    my late fine is now bigger than my pension lol
    I smell of pencil sharpenings, been in the craft room all day
    a wet goat got into the children's section, yes really, from the nativity
    Does the crime novel club still meet on a tuesday by the radiator
    smile for the camera, the paper is coming at two
    I was married to a tax inspector and he read nothing but westerns
    charm school was a book my gran won as a prize in 1931
    milk curdled in my bag because I stayed too long in the warm
    boring day so I've sorted my shelves by colour and now I can find nothing
    trout recipe wanted, my husband has come home with four
    get a life of Brunel out if they have one, he's doing it for school
    `,
  ),
  lines(
    'lines-mockery/bus-social-media-sarcasm',
    { labels: ['insult'], direction: 'subject' },
    `
    oh well done whoever is behind the keyboard, have you been allowed the password
    is this the work experience kid again or are you just thick
    Thank you so much for that reply. I've met bollards with more insight.
    did it hurt when you thought of that
    round of applause for the dimwit on the early shift
    wow you can copy and paste, mum will put it on the fridge
    Hiya babe x just wondering if you were dropped as a child or if you climbed up there specially
    you must be a riot at parties with your little sad face emojis
    Brilliant answer, as ever, from somebody who couldn't find a bus if it was parked on their foot
    dont strain yourself petal
    Could you pass me to an adult, or a bright dog
    what a lovely stupid reply, did you do it in crayon first and then type it up in best
    thats adorable, you think you're helping
    And today's prize for saying nothing at great length goes to you, you absolute doughnut, come up and collect your empty box
    `,
  ),
  lines(
    'lines-mockery/bus-service-sarcasm-at-service',
    { labels: ['criticism'], direction: null },
    `
    oh well done, another bus gone past full
    Thank you so much for the seventy minute wait in the hail, it was just what my hip needed
    brilliant, the app says due and then it says nothing
    round of applause for the 36, on time for the first time since easter
    And today's prize goes to the driver screen that said Hull in the middle of Bath
    your reply was copied and pasted from last week, it doesnt answer my question
    Could you pass this to somebody who can look at the timetable? The connection at Selby has been missed four days running.
    three buses at once and then none for an hour, adorable
    `,
  ),
  lines(
    'lines-mockery/bus-social-media-grateful',
    { labels: ['support'], direction: null, heldBack: true },
    `
    well done whoever is behind the keyboard at six in the morning, you got me to my exam
    Thank you so much for that reply, it was clear and quick
    hiya babe x just to say your tweet about the dog on the top deck made my day
    mum has put your letter on the fridge, she's that pleased you found her bag
    Brilliant answer, found the bus with two minutes in hand
    dont strain yourself on the snow days petal, we can see you're trying
    the work experience kid on here is doing a great job
    you must get so much grief on this account, cheers for staying kind
    A round of applause for the early shift
    I was that wet and fed up and the driver let me on for nothing, please pass on my love
    thats adorable, a birthday badge for my little lad from the driver
    insight into how the roads get gritted was really interesting, more of that please
    Lovely people, lovely buses, and a lovely big heater by the back seat.
    `,
  ),
  lines(
    'lines-mockery/scientist-accent-sneer-him-her',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    cant take her seriously with that voice, its like being told off by a balloon
    he talks as if his mouth is full of gravel and self regard
    Who taught that woman to laugh, a donkey in a lift?
    the accent on him lol sounds like he's gargling a tractor
    She ends every sentence with so, as if a thought might be about to turn up. It never does.
    posh drawl, no chin, nothing to say, next
    they want subtitles for that idiot, mumbling into his beard like a man looking for his keys
    her giggle makes me want to move abroad
    is he putting that voice on for a dare
    Honk honk honk through the entire interview, I thought a goose had got at the microphone but no it was the famous professor enjoying his own joke
    somebody hand her a lozenge and a personality
    He sounds like a vacuum cleaner reading a will, and has the same warmth
    never heard anyone murder the word nuclear so many times in one go, the clown
    that lass couldnt say boo to a goose without making it sound like a hen night
    `,
  ),
  lines(
    'lines-mockery/scientist-accent-fondness',
    { labels: [], direction: null },
    `
    the accent on him is from Orkney, I went to school with his cousin
    I laugh like a donkey in a lift, always have
    Is that a Cardiff voice? My aunt sounds the same
    her voice cracked when she talked about the reef and mine did too
    They had subtitles on at the gym and spelled nuclear with a k
    gargling salt water for the throat, three times a day says the nurse
    couldnt say boo to a goose when I was a lass and now I do two talks a week
    he mumbles because he is shy, you get used to it in lectures
    A goose honked through the entire outdoor interview and they kept it in
    who is reading the will? the solicitor or the brother
    I've a voice like gravel this morning, anyone got a lozenge
    posh drawl at work, broad Barnsley at home, thats me
    that tractor is older than the professor driving it
    `,
  ),
  lines(
    'lines-mockery/scientist-voice-support',
    { labels: ['support'], direction: null },
    `
    love her accent, made me homesick for Derry
    he talks about mud as if it were gold, brilliant interview
    Leave her giggle alone, it is the best thing on the wireless
    dont change your voice for anybody pet, we understood every word
    A woman from our estate on the news explaining rivers, I nearly wept, well done
    you said nuclear right, whoever wrote in to complain should look it up
    that laugh!! the entire bus heard me laughing along
    nice to hear a proper Black Country accent from somebody clever
    Thank you for speaking slowly and plainly, my father is ninety and he followed all of it
    she was hoarse by the end and still took questions from every child in the hall
    his beard is splendid and so was his answer
    professor you have a warm voice and a good heart
    `,
  ),
  lines(
    'lines-mockery/campaigner-attention-seeking',
    { labels: ['insult'], direction: 'subject' },
    `
    look at me look at me. thats you that is
    Anything for a camera eh, you sad needy woman
    did daddy not clap at your recorder concert
    you'd turn up to the opening of a crisp packet
    give it a rest drama queen, nobody asked
    Crying on the steps again, what a performance, and not a drop of talent in it
    pathetic how badly you want people to like you. they dont. even the pigeons on that square walk away when you get your megaphone out
    How many selfies does one damp protest need? You vain little thing.
    you only started caring about the river when your gigs dried up, face like that wasnt going to sell tickets
    attention starved nobody with a placard
    lol she's changed her profile picture again, must be a day with a y in it, desperate
    I see the village show off is back with her banner, posing by the drain like a bride. Someone throw rice at the silly mare.
    such a martyr, shall we fetch you some nails and a bigger audience
    `,
  ),
  lines(
    'lines-mockery/campaigner-harmless-chat',
    { labels: [], direction: null },
    `
    look at me, on the front page with my mouth full of crisps
    my lad had his recorder concert today, I clapped till it hurt
    Anyone got a megaphone we can borrow for saturday
    changed my profile picture to the heron by the weir
    we were so damp at that protest that the banner ran
    I am the drama queen of our house, I cried at a crisp advert
    How many selfies can a man take with one otter
    the opening of the new steps is at three with the mayor and a ribbon
    pigeons on the square have eaten the placard glue
    me me me, says the cat at five in the morning
    I want people to like my jam, so I put more sugar in it than the recipe says. It won nothing at the show.
    Throw rice or petals? The church says petals, because of the drain.
    bride and groom posing by the canal and a duck stole the bouquet
    `,
  ),
  lines(
    'lines-mockery/campaigner-support-or-critique',
    { labels: ['criticism'], direction: null },
    `
    I'm with you on the river but blocking the school run was a mistake
    The banner says twelve outfalls and your leaflet says nine
    crying on the steps wont change the water company, letters to the regulator might
    please dont film children at the protest
    you asked for our views and then talked about yourself for an hour, it was disappointing
    too many selfies on the campaign page and not enough news
    the megaphone at 7am on a sunday is out of order, some of us work nights
    I think the performance in the square put more people off than it won over
    placards left all over the grass afterwards, not a great look for a clean river group
    Your piece in the paper gave no credit to the anglers who did the testing for years
    nobody asked the village before the petition went in
    it was a good cause and badly run
    The audience at the hall deserved better answers about where the money goes.
    `,
  ),
  lines(
    'lines-mockery/plain-ugly-fat-old-you',
    { labels: ['insult'], direction: 'subject' },
    `
    ur ugly
    youre so fat it hurts to look at you
    you look like a foot
    God you've aged badly
    what a state you are
    get a haircut you scruff
    you look ill all the time, its creepy, go away
    Honestly the sight of you puts me off my dinner every single time you come on the local news and I wish they would send someone easier on the eye
    minging
    you look about ninety hun
    bald fat and boring, the full english
    Nobody wants to see your legs, put them away
    ur teeth are yellow n ur shirt is dirty n nobody likes u
    I saw you in Asda on Saturday and you are even uglier in real life, which I did not think possible
    `,
  ),
  lines(
    'lines-mockery/plain-looks-daily-life',
    { labels: [], direction: null },
    `
    these boots are ugly but warm
    im so fat after christmas lol
    my foot looks like a balloon, should I see someone
    God I've aged, just saw the photo from our wedding
    what a state the kitchen is in
    get a haircut on the market, nine pounds, nice lad
    Mum is ill all the time lately and the clinic wont see her, can anybody suggest what to do next
    saw you in Asda on saturday but you had your hands full so I didnt shout
    full english at the station cafe is a fiver
    Nan turned ninety and went down the big slide twice
    bald since I was twenty three and it saves a fortune in shampoo
    nobody tells you that your legs swell on a long flight
    yellow shirt, dirty hands, big grin, that was my boy after the allotment open day
    `,
  ),
  lines(
    'lines-mockery/plain-compliments-on-looks',
    { labels: ['support'], direction: null, heldBack: true },
    `
    you look great in that photo, really happy
    Youve not aged a day since you taught me
    dont you dare listen to them, you arent fat and you arent ugly and it shouldnt matter if you were
    your haircut suits you mate
    lovely to see you looking so well after your operation
    what a smile on that lad
    Whoever wrote that about your legs should be ashamed, you were running for the hospice
    I saw you in Asda with your boys and you were so patient with them, good on you
    my mum says you're the best dressed man on the parish council
    beautiful photo, beautiful dress, beautiful day for it
    Your face is the first thing I saw when I woke up from the anaesthetic and I will always remember how kind it was.
    sight of you in that yellow coat on the crossing cheers the whole street up
    teeth, hair, legs, who cares, you got four hundred people to give blood
    `,
  ),
  lines(
    'lines-mockery/cookery-presenter-mock',
    { labels: ['insult'], direction: 'subject' },
    `
    never trust a cook who looks like she's eaten the studio
    oh look she can boil an egg, someone ring the palace
    Does he know he's licking the spoon and not auditioning for it
    yum yum yum is all you ever say, was there a sale on at the vocabulary shop
    your pastry has more backbone than you
    big fat fingers all over that dough, no thanks sausage hands
    That breathy whisper over a potato is the most ridiculous thing on British television, and so are you madam
    you simper at a leek like it's asked you to dance
    the apron's straining, love. give the butter a week off
    who's he think he is pouting over a flan like some old film star with toothache
    Smug Sunday supper types like you make me want to live on crisps
    he's got a face like an underproved loaf
    Bless her, forty years at a stove and still as bland as the white sauce. No salt, no bite, no reason for her to be there.
    can you talk without going mmmm every two seconds you sound like a broken fridge
    `,
  ),
  lines(
    'lines-mockery/cookery-recipe-harmless',
    { labels: [], direction: null },
    `
    my pastry has no backbone, whats the trick
    i boiled an egg and set the alarm off, someone ring my mother
    Do I whisk the white sauce before the salt or after
    sausage hands in this weather, cant get my ring off
    the fridge makes a mmmm noise every night at two, is it broken
    Never trust a recipe that says serves six, it served my husband
    underproved my loaf again, it came out like a paving slab and the birds wouldnt touch it
    licked the spoon and forgot it had mustard on
    bland supper tonight, out of garlic
    That flan was eaten by the dog while we were saying grace, plate and all nearly
    my apron is straining since I took up baking, the butter has a lot to answer for
    would leeks do instead of onions, and if so how many
    fat end of the knife for crushing seeds, who knew
    `,
  ),
  lines(
    'lines-mockery/cookery-recipe-complaints',
    { labels: ['criticism'], direction: null },
    `
    the recipe says forty minutes and it took two hours
    your flan was far too salty as written, did anyone test it
    I found the whispering hard to follow, could the method go on screen
    six eggs and a pint of cream, who can afford that now
    Bland. I followed it to the letter and even the children, who eat anything, asked for ketchup.
    you never said how big the tin should be
    too much licking of spoons on this show and then back in the bowl, it isnt hygienic
    that was no way to prove a loaf, the middle was raw when you cut it
    the old series was better, more cooking and less kitchen
    Why say white sauce is easy and then cut away from it
    she put peas in a carbonara and I have not recovered
    Oven temperature missing in step three, please correct the site.
    `,
  ),
];
