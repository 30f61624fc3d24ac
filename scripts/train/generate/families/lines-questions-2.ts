import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More questions and answers: journeys, books, weather, animals, voting, farming, small talk with public people. */
export const linesQuestions2: readonly Family[] = [
  lines(
    'lines-questions/buses-and-trains',
    { labels: [], direction: null },
    `
    Does the 84 still go round by the hospital? 🚌
    It does until seven, then it goes straight down the hill
    Why do all three come at once, is there a scientific reason?
    There is! It's called bunching, a Hertfordshire man wrote about it
    how far is it to walk from the station to where you're speaking
    Ten minutes, twelve with a pram
    Who owns the footbridge, Network Rail or the train lot?
    Where do I stand for the replacement coach?
    By the flower stall, someone in orange will shout
    Is a railcard any good before half nine?
    Will it ever be electrified beyond Market Harborough? My guess is no 🚆
    Did you come by car or on the train with the rest of us? 🙂
    Train, and I stood from Crewe
    Which side do I sit on for the view of the estuary?
    Left going out, right coming home
    When they say 'leaves on the line', what do the leaves do to it?
    They make a sort of jelly, slippery as ice 🍂
    Can you take a tandem on the ferry?
    Anyone at Preston know what's up? Board is blank.
    Signal failure, have a brew ☕
    `,
  ),
  lines(
    'lines-questions/voting-and-forms',
    { labels: [], direction: null, heldBack: true },
    `
    Do I need to bring ID if I vote by post?
    No, only at the polling station 🗳️
    Where's our polling place now that the chapel is flats?
    The scout hut, behind the Spar
    can I vote for two people or just one? the form says 'up to'
    Up to two, since two are standing down
    May a sixteen-year-old sign a petition to the council?
    Does a spoilt paper get counted at all?
    They are counted as rejected and read out with the rest
    How come there's a county election without any district one?
    What happens in a tie?
    Straws or a coin. It has been done with a pack of cards. 🃏
    I'm a student, home is Hull, term is Bath, where do I register?
    Both if you like, but you may only vote once in a general one
    Which box do I tick if the house belongs to my sister and I'm only the lodger?
    Is the deadline midnight or five in the afternoon? Panicking slightly 😬
    Midnight, breathe
    Would you stand again if they asked you?
    Are there any candidates from the ward itself? I counted one, and she's moving.
    Why pencils?
    Because ink smudges when folded, nothing more exciting than that ✏️
    `,
  ),
  lines(
    'lines-questions/animals-and-gardens',
    { labels: [], direction: null },
    `
    Is that your own cat on the keyboard or a visitor? 🐱
    A visitor. He comes on Mondays.
    What breed is the dog behind you, and does he do autographs 🐶
    Has anyone seen a swift yet this year?
    Two over the gasworks on Tuesday night!
    Which end of a hedgehog house faces south?
    Can you move a robin's nest if it's in the kettle
    Best leave them, they'll be gone in a fortnight and you can buy a kettle
    How do I tell a slow worm from an adder?
    Slow worms blink 🐍
    Does the beaver bill cover Devon only?
    Are gulls protected, even the one who had my chips? 🍟
    Even him
    When should I cut back lavender, doctor, since you seem to know everything?
    Never into old wood. August, after flowering.
    what's eating my kale
    Pigeons. It's always pigeons.
    Is there a list of who to ring if a swan's on the road? 🦢
    Did the tortoise wake up?
    She did, had half a strawberry, and went back in
    Do goldfish really forget?
    `,
  ),
  lines(
    'lines-questions/book-and-broadcast',
    { labels: [], direction: null },
    `
    What was the piece of music at the end of the programme? 🎶
    Elgar, the slow movement, played on a brass band
    Is chapter nine about somebody real?
    Half of somebody, half of somebody else, she told the Guardian
    When is the paperback out
    Who reads the audiobook? Please say it's you.
    It's her, and she does all the voices 😄
    Anyone else think she undersold it a bit on the Today programme?
    A little, yes, but they only gave her four minutes
    Where can I listen again from abroad?
    Did the interviewer cut in on purpose or was it a delay on the line 🎧
    Why does nobody ask the second question, the one that we're all shouting at the wireless?
    Which of your books should I begin with?
    Start with the one on tides, everyone does 🌊
    Does the film keep the sad ending?
    No spoilers but bring a hanky 😢
    How many drafts, out of curiosity?
    will there be a series three? my gran needs to plan
    Could the podcast come with a transcript? I'm deaf and my husband tells it badly.
    It's on the site under each episode 📝
    `,
  ),
  lines(
    'lines-questions/weather-and-flood',
    { labels: [], direction: null },
    `
    Is it raining where you are? It's glorious in Ayr ☀️
    bucketing here 🌧️🌧️
    What's the difference between a watch and a warning?
    A watch means get ready and a warning means it's coming
    Has the ford gone over yet?
    Up to the second white post at noon
    Who names the storms, and have they never met a Doris they liked?
    Why does it always snow on a by-election ❄️
    Does anybody know if the Snake is open?
    Shut at Ladybower, fine from the Glossop end
    how windy does it have to be before they close the bridge to high-siders
    Fifty, I believe, and sixty for everyone else 💨
    Where do you pick up sandbags nowadays, the depot or the fire station?
    Is this what 'once in a hundred years' looks like? It's the third since 2012.
    It's a one per cent chance every year, they can come in a row
    When did we last have a proper summer, '18? '22?
    '76, my father would say, and then he'd tell you about the standpipes
    Was that thunder or the quarry? ⛈️
    Quarry. Two o'clock on the dot.
    Will the fete go ahead if it stays like this?
    In the hall if wet, same as ever 🌈
    `,
  ),
  lines(
    'lines-questions/farm-and-shore',
    { labels: [], direction: null, heldBack: true },
    `
    What's a fair price for a round bale up your way?
    Depends who's asking. Twenty-two delivered.
    Does the new scheme pay for hedges that are there already?
    Only if you gap them up 🌾
    How many days at sea does the quota come to for an under-ten?
    Is the mart on Monday or has lambing pushed it back 🐑
    Usual Monday. Bring the brown envelope, the vet's paper, and your own flask.
    Can the NFU lady tell us whether ponds are in or out?
    In, as of the spring
    why do cows lie down
    They're tired, same as us 🐄
    Who is meant to mend the sea wall below the church, the Crown or the Environment lot?
    Where did all the cockles go?
    Warm water, or so the college says
    Do you have to have a licence to gather seaweed?
    For your own pot, no
    Is a smallholding a farm for rates?
    Whose tractor is that on the cover, it's a beauty 🚜
    Old Mr Pugh's, a 1958, starts first time
    What did they sow in that blue field past Brackley?
    Linseed!
    `,
  ),
  lines(
    'lines-questions/permission-and-manners',
    { labels: [], direction: null },
    `
    May I use your chart in a lesson? Credit given of course 📚
    Please do
    Might we borrow the slides for the WI?
    Do you mind if I quote you in the parish magazine, about the newts?
    Is it all right to bring a baby to the hearing? She mostly sleeps.
    Babies welcome, the gallery has a cry room behind it 👶
    Am I allowed to ask something off topic
    Go on 🙂
    Would it be cheeky to ask for a signed one for the raffle?
    Could we ask you to judge the marrows? 🏆
    Can I post this to our group, or is it for followers only?
    Should I call you Doctor, Professor or just Ann?
    Ann will do, my mother calls me Professor when she's cross
    Who do I write to for an interview, you or the press office?
    The press office, they're nice, they answer by Friday
    May we film the count from the balcony?
    If you've a pass, yes, but no flash please 📷
    Shall I resend it? I'm worried that it went into the spam.
    excuse me, is this seat taken (virtually speaking) 😄
    Would you object to a sixth-former shadowing you for a day?
    `,
  ),
  lines(
    'lines-questions/rhetorical-sighs',
    { labels: [], direction: null },
    `
    Is it Friday yet? 😴
    Who needs sleep anyway
    When did a loaf get to be one pound eighty? 🍞
    Does anything ever happen in August
    What would we do without Radio 4?
    Why do I bother opening the envelope, I know what's in it
    How is it nearly Christmas? I've only just put the paddling pool away 🎄
    Where does the time go, eh
    Remember when you could just ring a person?
    Isn't that always the way?
    Who'd be a treasurer 😅
    And what have the Romans ever done for Lincoln, apart from the road, the wall and the drain?
    Can you believe it's ten years since the old baths went?
    Was there ever a meeting that couldn't have been a note on the door
    Do I look like a man who understands VAT?
    Since when is 62 old 🤨
    Must it be beige?
    What's not to like about free soup 🍲
    Need I say more? I need. Here's part two.
    Am I alone in missing the old timetable, the one with the little steam engine on the front?
    You're not alone, I kept mine
    `,
  ),
  lines(
    'lines-questions/about-her-in-third-person',
    { labels: [], direction: null },
    `
    Did she say anything about the libraries? I came in late
    She did, right at the beginning: two stay open, one goes to volunteers
    Is he the one who used to teach at St Aidan's?
    That's his brother 🙂
    Where's she from, originally? I can hear a bit of Fife
    Wasn't she on the panel with the astronomer?
    Has the MP given a view on this, or is she still reading it?
    Still reading, her office says
    Do they ever get a day off, these nurses? 🏥
    How long was he a GP before he stood?
    Nineteen years, in Grimsby mostly
    what's her podcast called again
    Which one's the new chair, tall or small?
    The small one with the big folder 📁
    Did they answer the lady from Thanet?
    Sort of. Promised to write to her.
    Will he be at both days of the inquiry?
    Only the second, he's got a clinic on the first
    Anybody know whether she'd do a school visit?
    She came to ours! Brought a jar of leeches. The children still talk about it 😁
    Why does everyone call her the Brigadier?
    `,
  ),
  lines(
    'lines-questions/money-and-bills',
    { labels: [], direction: null },
    `
    How much is it for a family of five?
    Under twelves free, everyone else four pounds
    What does a new roof for a village hall come to these days 🏠
    Is VAT added to that?
    Who pays when the lamp post is on a private road?
    The residents, between them, sorry to say 💡
    are donations through the app charged a fee
    About two per cent, the bank way is better
    Do pensioners still get the fuel payment if one of us works?
    Where did the underspend from last year end up?
    Back in reserves, line 44 📈
    Can a charity hold two years of running costs, is there a rule on that?
    There isn't a rule, only guidance, and most trustees aim for six months
    Does the living wage rise in April or in May?
    Why's the cash machine at the chemist's out again?
    How do you claim Gift Aid on cakes? Genuinely.
    You can't. Not even on flapjack 😐
    Could we see what the other tender was
    Half a million over how many years, did it say?
    Five, so a hundred thousand each, which buys a zebra crossing and a half
    Is it worth appealing the band?
    `,
  ),
  lines(
    'lines-questions/criticism-plain-and-short',
    { labels: ['criticism'], direction: null },
    `
    Why no Welsh version?
    You dodged the question about the wards. Will you answer it now?
    How many of your eleven promises were kept? I make it three.
    What's the use of a helpline that shuts at four? ☎️
    Didn't the same panel say the opposite in 2020?
    Where is the equality assessment? The law asks for one and I can't find it.
    Is this journalism or a press release with a photo on top 🙄
    Why should the villages pay for a tram that stops at the ring road?
    Asked twice, answered never. Third time: who chose the contractor?
    Do you really call two weeks' notice a consultation?
    Was a single disabled person in the room when the kerbs were drawn?
    can't you see the new form is worse than the old one, minister? it asks for a fax number
    So when the figures went up it was your policy and when they fell it was the weather? 📉
    Who benefits from a bypass that ends in a field
    Would it have cost so much to say sorry?
    Why was the only objector given ninety seconds ⏱️
    Are you going to correct the headline? The study says no such thing.
    If not now, when? You've had the report since Easter.
    `,
  ),
  lines(
    'lines-questions/thread-housekeeping',
    { labels: [], direction: null },
    `
    Where does this thread start? I seem to have come in at the end 🧵
    Top of the page, the one with the map
    For anyone arriving late: yes it was recorded, no there isn't a slide pack, the cake has gone 🍰
    Is there a part two?
    Tomorrow, once I've found my notes
    Who was that reply meant for, me or Gwen?
    Gwen, sorry, wrong button 😬
    could you pin the one with the dates
    📌 done
    Did I miss the answer to the question about parking?
    You did: behind the school, free after six 🚗
    Why can I see half the replies and not the other half?
    Some people have their accounts set to private
    Has this been answered further up? If so, ignore me.
    Can we keep it to the pavement and leave the dog for another day?
    What does 'bump' mean under a post?
    It moves it up so that more people see it, nothing sinister 🙃
    Are you all getting the little bell every time somebody says 'following'?
    The short answer's no, the long one's in the comments
    `,
  ),
];
