import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless small talk under posts: photos, holidays, dogs, dinners, football, telly, gardens, weather, trains and kind wishes. */
export const linesSmalltalk1: readonly Family[] = [
  lines(
    'lines-smalltalk/under-a-holiday-photo',
    { labels: [], direction: null },
    `
    Is that the harbour at Tenby or somewhere further round?
    we were on that very beach on Tuesday and it was bucketing down 🌧️
    Which lens did you take this with, the long one?
    Looks like the view from our caravan before they put the chalets up
    Blue sky in August! Must be abroad.
    My husband proposed on that bench. It had a back to it in those days.
    who's the chap in the hat 🙂
    Somebody has photobombed you with a choc ice, far left, red shorts
    I'd swap with you tomorrow, it's eleven degrees here and the boiler's on
    Never been, always meant to, is it worth the ferry?
    That's not sunburn, that's commitment ☀️
    If you're still there on Thursday the fish van comes at six and parks by the chapel.
    You can see our old house in the corner of this, the one with the yellow door, we sold it in 1998 and I still look for it on every postcard
    🏖️🍦 jealous from a wet car park in Corby
    Did the hotel ever find your suitcase?
    Lovely light. What time of day was it?
    Where's home after this, straight back or are you stopping in Shrewsbury?
    `,
  ),
  lines(
    'lines-smalltalk/dogs-in-the-replies',
    { labels: [], direction: null },
    `
    What breed is he, if he's any breed at all? 🐶
    that is the face of an animal who's heard the word bath
    Ours ate a remote control once and changed channel every time he lay down.
    is she a whippet or just narrow
    More dog content please, less budget content 🐕🐕
    He looks exactly like my old geography teacher after lunch
    The tail's blurry in all four pictures, which tells you everything about how the walk went
    Give that belly a scratch from everybody in Ward 9
    Fourteen is a grand age for a Lab, well done the old boy
    does he come when called or does he consider it
    You should try him on sardines, ours won't look at anything else now
    We had a collie that herded the toddlers at playgroup and nobody minded.
    Someone has clearly been in the flowerbed 😄
    Good morning to the dog. And you, I suppose!
    Can he smell the biscuit from there?
    Same ears as ours. Same guilty conscience.
    Where did you get the tartan coat, I need one for a very cold greyhound 🧡
    `,
  ),
  lines(
    'lines-smalltalk/cats-and-other-lodgers',
    { labels: [], direction: null },
    `
    The cat is reading your notes, I hope they're not confidential 🐱
    Mine sits on the keyboard whenever there's a vote
    Tortoise update when?
    a friend of mine had a hen called Margaret that lived in the porch
    She isn't asleep, she's judging the curtains.
    Why do they always pick the one visitor who's allergic?
    Rabbits chew cables, as I found out during the final of Bake Off 🐰
    how many cats is that now, three or is one a cushion
    He went missing for nine days and strolled in smelling of somebody else's perfume
    There's a parrot in our road that does the reversing lorry noise and the whole street looks round
    I count two goldfish but my daughter insists on three
    Black and white ones are all called Felix, it's the law 🖤
    That's a very large hamster. Are you sure it's a hamster?
    Budgie's doing well, thanks for asking, he's learned the Archers tune 🎶
    Wait till she discovers the Christmas tree.
    Our vet says seven kilos is too many kilos
    `,
  ),
  lines(
    'lines-smalltalk/what-is-for-dinner',
    { labels: [], direction: null, heldBack: true },
    `
    Is that a roast or a geological survey?
    Recipe please!! The sauce especially 😋
    needs more gravy but then everything does
    You've put the peas on a separate plate, are you a professional?
    My nan did hers with a tin of tomatoes and half a packet of crisps on top, and nobody ever left any
    I make that on Fridays, only with leeks, because he won't eat onion.
    What went wrong with the Yorkshire on the left
    Beans touching egg. We need to talk 😬
    Looks delicious, what time shall we all come round? 🍽️
    I burnt mine as well, it's fine with butter
    Can you freeze it, does anyone know?
    Third time lucky with sourdough: the first was a brick, the second was soup, this one's got a crust you could knock on
    half past nine is not dinner, half past nine is breakfast the wrong way round
    The custard has set, that's all I ask of any custard 🍮
    Two of us cooked this at the weekend and it fed eight
    Parsnips? In June?
    `,
  ),
  lines(
    'lines-smalltalk/saturday-football',
    { labels: [], direction: null },
    `
    What a result, I've lost my voice and my left glove ⚽🎉
    Were you at the match or watching at home?
    offside by a mile and you know it 😄
    We'll take a point away at Barrow, in that wind
    Who'd have him at left back? Nobody at our end of the table, he can't cross.
    I switched it off at two nil and missed the lot 😭
    still top of the league, still can't enjoy it
    My dad's had the same seat since 1974 and he still stands up
    See you at the away end on Boxing Day, bring the flask
    You picked the wrong year to follow Grimsby, or the right one, hard to tell
    The keeper kept us in it. Eight saves and one with his face.
    VAR again. Four minutes. I made a sandwich and ate it.
    Anyone got a spare for Tuesday? Just the one, my lad's got a cold
    Good luck next season, unless it's against us 🙃
    The pies have gone up again, three pounds ninety, and the lid doesn't fit
    Worst first half I've seen since the floodlights failed
    it's the hope i can't be doing with
    `,
  ),
  lines(
    'lines-smalltalk/on-the-telly-last-night',
    { labels: [], direction: null },
    `
    No spoilers, we're on episode four!
    so who did it? I fell asleep at the lighthouse 😴
    You came over well, though the chair was doing you no favours
    Saw you on the local news for about a second and a half
    That programme's been going downhill since they moved it to Wednesdays
    I thought the sister was brilliant in it, the one with the van
    Did they film that in Halifax? I'd know those steps anywhere.
    The ending made no sense to me but I cried all the same
    is it on catch up anywhere or have I missed it for good 📺
    What did the programme leave out, in your view?
    My mother shouted "that's her!" so loudly the dog left the room
    They always show the same clip of a corridor, don't they?
    Pottery tonight. Don't ring before nine 🏺
    Interesting that neither presenter asked where the money came from
    The subtitles had you as Doctor Pamphlet throughout
    Everyone's talking about it at work and I've only got Freeview
    `,
  ),
  lines(
    'lines-smalltalk/songs-gigs-and-choirs',
    { labels: [], direction: null },
    `
    Which version, the single or the one with the long intro? 🎸
    I had that on cassette and wore it out on the A38
    choir starts again on the 9th, altos especially welcome 🎶
    Saw them in Leeds in '83, supported by a juggler
    My favourite is side two, track three, and I'll hear no argument
    You can't beat a brass band on a cold morning 🎺
    does anyone know what the tune was at the end, with the whistle
    Good taste! Never had you down as a Northern Soul person.
    We played this at our wedding and the cake slid.
    The drummer lives two doors from my cousin and practises in the shed
    it's a grower, give it three goes
    I'd go again tomorrow if the trains were running
    The sound was muddy at the back but the second half made up for it
    Lyrics are wrong on every website. It's "harbour", not "Barbara". I asked him.
    Grade three piano on Thursday, wish my lad luck 🤞
    Too much bass, not enough accordion
    `,
  ),
  lines(
    'lines-smalltalk/gardens-and-allotments',
    { labels: [], direction: null },
    `
    Slugs have had every one of my dahlias 😢
    What do you feed the tomatoes on?
    that's bindweed i'm afraid, you'll be friends for life
    Gorgeous roses. Is the yellow one Graham Thomas?
    I'd cut it right back in February and hope for the best
    Nobody warned me about courgettes. There are forty in the porch.
    You want to get a net over those before the pigeons do
    Mine came up blind again this year, not one daffodil 🌼
    We inherited a plot with a bath in it and now the bath has carrots
    Soil's like concrete here, can't get a fork in past an inch
    is it too late for broad beans
    The robin follows me about like a foreman 🌳🐦
    Leave the ivy till the birds have gone, that's what I was told.
    First strawberry of the year! I cut it in four so we could all have some 🍓
    My neighbour's leylandii and I are not on speaking terms
    Compost advice welcome: mine is either a swamp or a haystack
    `,
  ),
  lines(
    'lines-smalltalk/weather-of-all-sorts',
    { labels: [], direction: null },
    `
    Raining sideways in Oban
    It's brightening up over here, should reach you by teatime 🌤️
    four layers and a hot water bottle and I'm still typing with gloves on
    My app says sunny. My window says otherwise.
    Frost on the inside of the windscreen this morning!
    We've had no rain since the christening
    The wind's taken next door's trampoline and nobody knows where it's gone 🌬️
    Too hot to think, too hot to sleep, and the fan has packed up
    Snow! Actual snow! In Southend! ❄️❄️❄️
    is it foggy where you are? can't see the end of our road
    Lovely evening for it, wherever you were
    Thunder all night and the cat in the wardrobe
    They've given out a yellow warning for what my grandad would have called Tuesday
    There was a double rainbow over the gasworks but I'd left my phone indoors 🌈
    Hosepipe ban starts Monday and the water butt's already empty
    Mild for November, though, isn't it
    `,
  ),
  lines(
    'lines-smalltalk/at-the-bowls-club',
    { labels: [], direction: null, heldBack: true },
    `
    Green's shut till Thursday, it's had too much water
    Who's got the key to the pavilion? I handed mine to Brian.
    Lost by one shot on the last end, that's bowls
    Whites or greys for the Saturday do?
    if you are short of a lead i can play but i'll need a lift home
    The teas were better than the bowling, and I include my own bowling in that 😊
    Somebody's left a lovely umbrella behind the scoreboard, wooden handle, name worn off
    🏆 Pairs final at two, all welcome, bring a chair
    I don't think the new mower cuts as close as the old one did
    You've a nice delivery but you're gripping too tight
    Is the indoor season starting in October or are we waiting for the heating?
    Ninety-one years old and she still beat the pair of us 💪
    fixtures are on the board, not on the website, the website's still on 2019
    Subs due by the end of the month please, cash or cheque
    Bit of a slope on rink four, always has been, my father used to swear by it
    `,
  ),
  lines(
    'lines-smalltalk/trains-and-buses',
    { labels: [], direction: null },
    `
    Is this the 8.14 or the 8.14 that comes at nine? 🚆
    stood all the way from Crewe again
    You were on my train! Coach C, opposite the bikes.
    Which platform for Hereford, does anybody know?
    The driver waited for me this morning and it's made my week 🚌💚
    No trolley, no toilet, no explanation
    We're being held outside Stockport, as tradition demands
    Take the coach, honestly, it's half the price and you get a seat
    My phone's on four per cent and I've an hour to go
    Left a green scarf on the 36 at the hospital stop, if anyone finds it
    why do they announce the delay after the train's gone 🤨
    I miss the old tickets, the little orange ones
    Somebody in the quiet coach is describing an operation in full
    Bus turned up early, so of course everyone missed it
    It was quicker by canal in 1790, I looked it up
    Got chatting to a woman going to see her first grandchild and didn't notice we'd stopped for forty minutes
    `,
  ),
  lines(
    'lines-smalltalk/birthday-wishes',
    { labels: ['support'], direction: null },
    `
    Happy birthday {name}! Put your feet up 🎂
    Many happy returns from all of us at the surgery
    have a brilliant day, you've earned it 🥳🎉
    Sixty looks good on you, and so does that cardigan
    Wishing you cake, peace and no emails until Monday
    Penblwydd hapus from a rainy Bala 🎈
    Another year older and still answering your own letters, bless you
    hope the kids made you breakfast and cleaned up after
    I share a birthday with you! Cheers from one Scorpio to another 🥂
    Happy birthday for yesterday, sorry, I was on nights
    Here's to the next fifty, may they have better parking
    Lang may yer lum reek!
    Hip hip, from the knitting circle in {town} 🧶
    A very happy birthday to somebody who never forgets anyone else's
    Don't do any work today. We'll know.
    `,
  ),
  lines(
    'lines-smalltalk/tech-trouble',
    { labels: [], direction: null },
    `
    Is it just me or is the site down again?
    Can't hear you, you're on mute 🙃
    tried it on the laptop, tried it on the tablet, spinning wheel on both
    It says my password must contain a symbol, which symbol, it won't say
    Have you turned it off and on? Sorry, somebody had to
    The link goes to a page about sheds
    My picture's sideways and I don't know how to make it stand up 😕
    You need to clear the cookies, then go back in from the start
    printer's printed page one forty times and page two not at all
    Sound's fine on my end now, whatever you did
    New phone, lost all my contacts, please message me with your name
    I've been locked out since the update. Anyone else?
    The app wants me to rate it before I've opened it ⭐
    Try the other browser, the one with the fox
    It keeps correcting "council" to "cousin" and I've sent my cousin a very odd letter 😂
    Wi-Fi reaches the stairs but not the desk
    No idea what a pdf is but my grandson says you can't edit one
    `,
  ),
  lines(
    'lines-smalltalk/get-well-and-condolence',
    { labels: ['support'], direction: null },
    `
    So sorry to hear about your dad. Mine went in March and I still reach for the phone 💛
    Get well soon, and let somebody else carry the bags
    Thinking of you and the family this week 🕯️
    hope the knee is behaving itself after the op
    Rest up. The world will keep.
    She was a lovely woman, she taught me to swim
    No need to answer this, just sending love from Paisley 💜
    Sending strength for tomorrow's scan 🤞
    It does get easier, not quickly, but it does
    I lost my sister the same way, and people's little notes helped more than I'd have guessed, so here's mine
    Take all the time you need, we aren't going anywhere
    Wishing him a speedy recovery from everyone on the 42 bus
    Glad you're home and that the toast was edible
    aww I'm so sorry about Bramble, they leave a big gap for such small animals 🐾
    Be kind to yourself, have the second biscuit
    `,
  ),
  lines(
    'lines-smalltalk/hair-coats-and-glasses',
    { labels: [], direction: null, heldBack: true },
    `
    New glasses? They suit you 🤓
    Where's the coat from, I've been after that green for years
    love the haircut, very Bake Off final
    That tie has its own weather system
    My sister has the same jumper in purple
    Did you knit it or did someone knit it at you?
    The boots! 🥾😍
    Is the badge for sale anywhere, the one with the heron?
    You look cold, has nobody got you a scarf
    Nice to see pockets on a dress at last
    I see the lucky socks are out, must be an election 🗳️
    It's the earrings for me, little buses
    Red's your colour, should wear it more
    Wellies with a suit is a bold choice but I can see the puddle
    was that shirt ironed with a saucepan 😄
    `,
  ),
  lines(
    'lines-smalltalk/good-morning-and-good-night',
    { labels: [], direction: null },
    `
    Morning all from a misty Whitby ☕
    Night night, early start for me
    Good evening from the late shift, kettle's on
    how is it only wednesday
    Off to bed with a book and a hot lemon 📚
    Happy Friday everybody, nearly there 🙌
    Morning! Sun's out, washing's out, all's well.
    See you all tomorrow, same time, same nonsense
    Afternoon, sorry I'm late, dentist
    Up at five with the baby, so hello to anyone else who is 👶
    Sunday evening feeling has started and it isn't even four o'clock
    sleep well when you get there
    Top of the morning from the bottom of the garden
    It's still dark here and the milk's gone off, otherwise fine
    Bank holiday Monday and I've woken at six out of spite 😐
    `,
  ),
  lines(
    'lines-smalltalk/lighthouse-open-day',
    { labels: [], direction: null, heldBack: true },
    `
    A hundred and ninety-six steps and my calves remember each one
    Who lives in the cottage at the bottom nowadays?
    We went up when it still had a keeper, he gave us shortbread 🙂
    is there a loo at the top. asking now rather than later
    The lamp's only the size of a melon, amazing when you think how far it carries
    Shut for wind on Saturday, try the Sunday
    You took the picture I've been failing to take for thirty years 📷
    Kids under a metre can't go up, we found out after queueing
    Foghorn demonstration at noon, hold on to your hat and your dog
    My great grandfather painted that gallery rail, dangling off a plank, for eleven shillings
    Lovely day out but bring your own sandwiches 🥪
    Which way round is the tide for walking over?
    Guide was excellent, talked for an hour and never looked at his notes
    Better than I expected, and I expected a lot
    `,
  ),
];
