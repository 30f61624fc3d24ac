import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Third lot of questions and answers: science, law, sport, faith, getting there, lost things, food, how and why. */
export const linesQuestions3: readonly Family[] = [
  lines(
    'lines-questions/how-does-it-work',
    { labels: [], direction: null, heldBack: true },
    `
    How does a heat pump get heat out of cold air? 🥶
    Same trick as your fridge, only backwards
    Why is the sky paler at the edge?
    What makes bread rise when you use soda and no yeast 🍞
    Buttermilk. The acid wakes up the soda.
    How do they know how deep the ice is without drilling?
    Radar from a plane, flown in stripes ✈️
    If the tide goes out here, where does it go to?
    Does the vaccine need to be kept frozen all the way to the islands?
    Just chilled, a cool box on the ferry will do
    Can noise get round a corner? Our hall says yes.
    Low notes do, high ones don't 🎺
    is a megawatt a lot
    It'd boil about four hundred kettles, give or take
    How come you can see the moon in the daytime? Asked by Ivy, six 🌙
    Hello Ivy, because it's bright and it's on our side of the world just then
    Which came first, the tarmac or the pipe under it? Because they keep digging in that order.
    Would a planet of the same size but without water have weather?
    It would, Mars has dust storms the size of Africa 🪐
    Who checks the checkers, i.e. how does peer review really go?
    `,
  ),
  lines(
    'lines-questions/rules-and-rights',
    { labels: [], direction: null },
    `
    Can a landlord say no to a cat now?
    Not without a reason, under the new act 🐱
    Is a verbal yes from planning worth anything?
    Get it on paper
    do I have to be in the room to object or can my letter be read out
    How long does a judge have before the ruling is handed down?
    No set time. Weeks, often. ⚖️
    Who may carry a case up to the Lords, sorry, the Supreme Court?
    Does jury service count as work?
    Your boss needn't pay you but must let you go
    What's the limit on an e-bike?
    Fifteen and a half miles an hour, then the motor cuts out 🚲
    Are you insured if the village carries the maypole over a public road?
    Must the clerk publish the minutes or only keep them?
    Publish, within a month, drafts will do
    Where does a right of way end if the path goes into the sea?
    At the sea, I'd imagine 😄
    Is parking on a dropped kerb an offence or simply rude? ❓
    Both
    When was the last time anyone used the stocks, legally speaking?
    1872, Newbury, for being drunk in church
    `,
  ),
  lines(
    'lines-questions/sport-and-play',
    { labels: [], direction: null },
    `
    Who do you support, Minister, and think carefully 😁
    Accrington. Always have.
    What was the score at half-time? ⚽
    one all, their keeper's limping
    Is the pitch inspection at nine or ten
    Why's it called silly mid-off?
    Because you'd be silly to stand there 🏏
    Are there walking football places left for Tuesdays?
    Two! Bring shin pads and a sense of humour
    How many miles was that in the end, and are the knees talking to you?
    Twenty-six point two and they're not 😅
    Does anyone know whether the club shop does junior sizes?
    When are the girls getting their own changing room?
    Funded in May, so maybe by the autumn 🤞
    Which lane is for slow swimmers? I got overtaken by a bishop.
    Far left, next to the steps 🏊
    Could a non-member have a go at bowls one evening?
    Any evening, flat shoes, that's all we ask
    Did they ever find the cup?
    It was in the caretaker's airing cupboard the whole time 🏆
    `,
  ),
  lines(
    'lines-questions/lost-and-found',
    { labels: [], direction: null },
    `
    Has anyone handed in a grey mitten after the carol service? 🧤
    It's on the radiator in the porch
    Whose bike is chained to the noticeboard?
    Did somebody leave a trombone at the town hall, and how
    Is there a lost property desk at the conference or do things just vanish?
    Second floor, ask for Maureen
    Anyone missing a budgie, blue, talks, says 'order, order'? 🐦
    what happens to all the umbrellas
    Sold for the hospice every June ☂️
    Where did you last have them? said my wife, holding my glasses
    Who's got the key to the hall?
    Trevor had it. Then Pam. Nobody since Pam.
    Would the owner of a small brown teddy in a nurse's outfit please make herself known 🧸
    We do! She's five, and she hasn't slept
    Could my scarf be on the press bench? Red, long, bit of egg on it.
    Found a USB stick marked 'speech FINAL final 3', anybody's?
    Mine, and there is a final 4 😬
    `,
  ),
  lines(
    'lines-questions/food-and-kettle',
    { labels: [], direction: null },
    `
    What's in the vegetarian one? 🥧
    Leek, and hope
    Is there going to be food or should we eat before we come?
    Soup and a roll, pay what you can 🍲
    Who made the lemon drizzle and will she marry my brother
    Where's the best chippy within a walk of the conference centre?
    Turn left at the lights and follow your nose 🍟
    does the hospital canteen do gluten free on nights
    Toast, if you ask Sandra
    How do you take your tea, Professor? We're settling an argument.
    Milk second, no sugar ☕
    Why do meetings only ever have those two biscuits?
    Has the café on the pier reopened?
    Easter, they reckon
    Which is right, bap, barm, cob or stottie? 🥖
    Cob. I'll hear nothing else.
    Can we grow enough wheat here for all our own bread?
    Nearly, in a dry year, though the strong flour still comes from Canada
    Did you get any lunch in the end? It looked like a long sitting.
    a banana at four 🍌
    `,
  ),
  lines(
    'lines-questions/church-mosque-and-choir',
    { labels: [], direction: null, heldBack: true },
    `
    What time is evensong when the clocks change? ⛪
    Half past five as always, only darker
    Is the iftar open to neighbours, and may we bring something? 🌙
    Please come! Dates or fruit would be lovely
    Who plays the organ when Mr Lowe's in Spain?
    Does one stand or sit for the second hymn, I never know
    Watch the front row 😄
    How many steps to the top of the tower?
    One hundred and sixty-three, mind your head at forty
    When does the gurdwara kitchen serve until?
    All day Sunday 🍛
    Why purple in Advent?
    are bellringers born or trained
    Trained, Thursdays, seven thirty, no experience needed 🔔
    What does the Hebrew over the door say?
    'This is the gate', from the Psalms
    Could a tone-deaf man join the basses?
    We've several
    Is the rector a she? Lovely sermon, either way.
    She is, since Michaelmas
    Which saint is the one with the gridiron?
    Lawrence 🕯️
    `,
  ),
  lines(
    'lines-questions/work-life-of-public-people',
    { labels: [], direction: null },
    `
    What made you go into public health?
    A dirty pump in Malawi and a very good teacher 😊
    How many letters do you get in a week?
    Three hundred odd, and one of them always about geese
    Is the green bench as hard as it looks?
    Did you always want to be a nurse, or were you going to be a vet like everyone in Year 3? 🏥
    do councillors get holidays
    Not from the phone 📱
    What's the first thing you read in the morning?
    Who writes your speeches, and does that person need a rest?
    I do, and I do 😴
    Are you the Helen who did the pantomime in 1991?
    Guilty 🙋
    When do you find time for the garden?
    Where do trainee reporters start, now that the weeklies have gone?
    What would you have done if you hadn't got in?
    Gone back to the lab and been perfectly happy
    Does it get any easier, speaking in front of that many people?
    Never. You just learn where to put your hands.
    How do I become a magistrate with no law degree?
    You don't need one, there's an open evening in Wrexham on the 4th
    `,
  ),
  lines(
    'lines-questions/asking-for-a-friend',
    { labels: [], direction: null },
    `
    Can you wash a council recycling bag? Asking for a friend 😐
    Is it rude to leave before the votes of thanks, asking for my bladder
    asking for a friend: how long can one live on hospital toast
    My friend (me) would like to know if the raffle is drawn before the last bus 🚌
    Would a person notice if another person wore odd shoes to the Palace? 👞
    They'd be looking at the hat
    Purely hypothetical, how does one get candle wax off a mayoral chain?
    Brown paper and a warm iron 🙂
    Friend wants to know, is there a prize for most apologies sent to one committee?
    Do they check the 'I have read the terms' box? Friend.
    No one in the world has read the terms, tell your friend to relax 😎
    For reasons I can't go into: do geese hold grudges? 🪿
    Oh, for years
    Not me, my neighbour, but what's the record for overdue library books?
    Ours was 61 years, came back with a note and a box of fudge 📚
    Say someone had told her mother-in-law she liked the curtains. Is there a way back from that?
    There is not 😄
    `,
  ),
  lines(
    'lines-questions/getting-there',
    { labels: [], direction: null },
    `
    Where's the entrance now that the front's all scaffolding? 🚧
    Round the side, past the bins, blue door
    Is there step-free access to the upper gallery?
    A lift, yes, though it only holds one chair ♿
    How long does it take from Aberystwyth, honestly?
    Three hours, four behind a caravan 🚗
    Can I get through by the canal or is the towpath still shut
    open again since Monday
    Which building is the inquiry in, the old court or the new civic?
    Does the postcode on the flyer work? It took me to a field with a horse.
    We've had four people meet that horse, sorry! Use the school's one 🐴
    Any room to lock up bikes?
    Forty hoops, under cover 🚲
    When you say 'opposite the Lamb', is that the pub or the statue?
    Pub. The statue is a ewe.
    Are dogs allowed in the marquee?
    What's the parking like?
    Awful. Walk if you can 🚶
    is it on the third floor or the floor marked 3
    The floor marked 3, which is the fourth, welcome to the university
    `,
  ),
  lines(
    'lines-questions/plain-answers',
    { labels: [], direction: null },
    `
    Yes.
    No, not yet
    Both, as it happens 🙂
    About seven weeks
    Only on the county side of the bridge
    I asked them that very thing and they're going to write to me
    It was 2014, I looked it up 📚
    Nobody, as far as I can find out. It's an orphan, that road.
    Because the grant was for benches and couldn't be spent on lights
    My aunt lived there, so I can tell you: nineteen steps and no rail
    Somebody in finance, I expect
    To answer Joan: the blue ones are for glass
    ✅ confirmed with the box office
    Wherever there's a dropped kerb
    Three reasons: the lease, the asbestos, the bats 🦇
    It depends on whether you count Rutland
    You'd have to ask the trustees, I only do the website
    She meant the first edition, the second has a different map
    Once a fortnight, alternate Thursdays, except in the weeks when it isn't
    I should have said, it's kilometres 😬
    Good question, and the truth is that we don't know
    No idea mate
    Behind the piano, where it has always been 🎹
    Someone from the district will come out and measure it, they told me, within ten working days
    `,
  ),
  lines(
    'lines-questions/encouraging-questions',
    { labels: ['support'], direction: null },
    `
    Anything we can bring to the picket? It's cold out 🔥
    How did your mum's operation go? Thinking of you all 💜
    Are you feeling better? We missed you on the programme
    Did the fundraiser make it? We put in our jar of pennies 🫶
    isn't she good, though, our nurse
    Where would this campaign be without you? Nowhere, that's where 👏
    Do you know how many of us you speak for? Thousands, I'd say.
    When's the launch party, you deserve one 🥳
    Can somebody please give this woman a medal 🏅
    What a first speech! How are the nerves now? Really proud of you
    Will you have a proper rest over Easter? You've done so much for the ward.
    May I thank the gentleman who answered me about carers' allowance, it came through today
    Who says nobody listens? You did, and my son has his place 🏫
    Why do I feel hopeful after hearing you? Whatever it is, keep at it 🌱
    Would you let the team know that the letter made us both cry, the good sort 💛
    How lucky are we to have a headteacher like that?
    `,
  ),
  lines(
    'lines-questions/topic-and-opinion',
    { labels: [], direction: null, heldBack: true },
    `
    What's your view on {topic}, if you have one?
    Is there a middle way here? I don't agree with everything, but on the buses you're dead right
    Where do the Greens stand on it 🌳
    Has any other country tried this?
    Denmark, and Finland in part
    Would you say it's better or worse than it was five years ago?
    Worse for renters, better for trains, same for potholes
    do you think they'll vote it through in the end
    By two or three, I'd bet
    Why this and why now?
    What would change your mind? That's what I'd like to ask all of them.
    How does that square with what the chief nurse told the committee?
    Is anybody making the case for doing nothing? Sometimes that's cheapest 🤔
    Who loses out if it goes ahead? I can think of the market traders, and who else?
    The cricket club
    Can we agree that it needs lights, whichever plan wins? 🚦
    What does {town} get out of it?
    A roundabout with a sheep on 🐑
    Does your party have a line or are you free to say what you think, as a {role}?
    When will we know?
    Next spring, all being well
    `,
  ),
];
