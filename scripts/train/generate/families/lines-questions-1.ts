import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain questions put to public people of every kind, and plain answers to them. */
export const linesQuestions1: readonly Family[] = [
  lines(
    'lines-questions/who-decides-what',
    { labels: [], direction: null },
    `
    Who actually signs off the gritting rota, county or district?
    does the council have any say in bus fares or is that all the operator 🚌
    Which committee does the allotment rent go to?
    Is it the mayor or the combined authority who holds the skills money?
    So whose job is the hedge?
    Where do the parish clerks come into it, if anywhere?
    I always thought Highways England ran that bit. Did it change hands at some point?
    Genuine question: can a ward councillor overrule an officer, or only grumble? 🤨
    Nobody ever says who appoints the coroner. Anybody know?
    Officers recommend, members vote, and the inspector has the last word if the developer appeals
    The county, as far as I know. The district only empties the bins.
    Would that be devolved, or is Westminster still holding it?
    Neither of them, it belongs to the water company 🙂
    Remind me which of the three tiers does swimming pools
    It goes to cabinet on the ninth, then scrutiny may call it in, and only after that does anything get built
    how come the town council has a mayor as well as the region? two chains, one budget?
    Licensing is a separate panel, love, planning can't touch the hours
    Who chairs it these days?
    Still the same lady as in 2019, I believe
    What exactly is a portfolio holder holding? 😄
    `,
  ),
  lines(
    'lines-questions/opening-hours-and-times',
    { labels: [], direction: null },
    `
    What time do the doors open on Saturday?
    is the walk-in clinic on over the bank holiday 🏥
    Half nine till four, closed for lunch
    Has anyone been to the tip since the hours changed? Do I still need to book?
    When's the last entry for the flower tent 🌷
    Are you open Sundays in winter?
    Only the first one of the month, I'm afraid
    Could someone tell me whether the phlebotomy lot start at eight or half past
    it says 10 on the poster and 11 on the website. which is right?
    11! The poster was printed before the organist broke his wrist, sorry 😬
    Do they let you in late if the bus doesn't turn up?
    They do, just sit at the back
    How early do we have to queue for the book signing, and is there a loo?
    Does the MP's surgery run through August or is everyone at the seaside
    Any idea if the museum shop stays open once the galleries shut? My nan wants a tea towel.
    yes, half an hour longer ☕
    Dawn till dusk it says on the gate. Which in December means about lunchtime.
    Does the webinar start at seven our time or seven Brussels time? 🕖
    Ours.
    `,
  ),
  lines(
    'lines-questions/numbers-and-sources',
    { labels: [], direction: null },
    `
    Where does the figure of 40,000 come from?
    Source?
    Is that per year or since records began 📊
    Do you have a link to the full paper and not just the press release?
    What was the sample size, out of interest
    Table 6, second column, if it helps anyone
    Can I ask how 'rural' is defined in that chart?
    Percent of what, though? 🤔
    Has this been adjusted for age? Because half of our village is over seventy.
    It has, see footnote b
    Anyone got a version of the graph that starts at zero?
    I can only find the 2021 data. Was there nothing newer to go on?
    The ONS series stops in March, which is why she uses the regional one from there 📉
    Are those people, or appointments? One person could be in there six times.
    Good spot, it's appointments
    Might we see the raw numbers for Wales?
    Did the survey ask teenagers themselves or their parents?
    Is a billion here a thousand million? My grandfather would want to know 🙃
    Page 14 gives 3.2 and page 15 gives 3.4, am I misreading something?
    different denominators, confusing I know
    Thanks, that was the bit I was missing
    `,
  ),
  lines(
    'lines-questions/what-does-it-mean',
    { labels: [], direction: null, heldBack: true },
    `
    What's a quango when it's at home?
    Sorry to be thick but what does 'statutory consultee' mean in practice
    It means they must be asked, not that they must be listened to 😐
    is mitigation the same as compensation or have I got that wrong
    How would you define 'community asset'?
    Could you explain herd immunity the way you did on the radio, with the umbrellas? ☂️
    what's the difference between a junior doctor and a resident doctor please
    None, they changed the word
    In plain English please, what is a precept?
    It's the parish's slice of your council tax
    does 'clopen' exist or did my son make it up 😄
    So is an adjournment just a posh tea break?
    Define 'soon' 🙂
    When they say 'shovel-ready', is there an actual shovel?
    IANAL = I am not a lawyer, for anybody wondering
    Why do scientists say 'significant' when they don't mean big?
    Because to a statistician it only means unlikely to be luck, and by now it's too late to change it
    what is the third letter in SENCO for
    Needs, I believe. Special Educational Needs.
    And a 'hustings' is always plural? 🗳️
    `,
  ),
  lines(
    'lines-questions/spelling-and-saying',
    { labels: [], direction: null },
    `
    Is it councillor with two Ls or is that the therapist?
    Two Ls and a C. The other one has an S in it.
    How do you pronounce your surname? My mum and I have a bet on 🤞
    It rhymes with 'sofa', she said so on the quiz
    does Towcester rhyme with toaster??
    Yes and it never stops being funny 😁
    Practice or practise, doctor? Asking for a sign writer.
    noun has the c, verb has the s, same as advice and advise
    Shouldn't it be 'fewer' buses 🤓
    Does the apostrophe go before the s in Mothers' Union?
    After. There are lots of mothers.
    What is that accent, is it Barrow?
    Close, it's Ulverston
    Am I the only one who always reads 'misled' as mizzled
    Why is colonel said with an R, who did that
    Blame the French for spelling it and the Italians for saying it
    Any Welsh speakers here? Is the double D in the station name like the th in 'this'?
    it is, da iawn 🙌
    Plural of referendum, quick, my teacher is looking at me
    Referendums. The Romans would not mind 🏛️
    `,
  ),
  lines(
    'lines-questions/does-anyone-know',
    { labels: [], direction: null },
    `
    Does anyone know if the talk was recorded?
    Has anybody got a spare ticket for the debate on Thursday 🎟️
    Could someone put the link in the comments, I can't get it to copy on this tablet
    Anyone else's app showing the video upside down? 🙃
    mine too, turned it off and on, fine now
    Is there somebody who can lend the playgroup a tea urn?
    We've one in the vestry, message the wardens
    Do any of you remember what the building was before it was a Poundland?
    Woolworths, and the Co-op furniture hall before that
    Has anybody else had the letter twice 📬
    Three times here, and one for a man who moved out in 2006
    Anyone know a plumber who answers the phone?
    Somebody must have a photograph of the old bandstand. Who has a loft?
    Did anyone catch the name of the second speaker, the lady with the green scarf?
    can someone explain the joke to me 😅
    It's a pun on the Latin. Not worth it.
    Is anybody here at the Leeds one? I'm by the pillar with a large bag.
    Anybody fancy sharing a lift from Skipton, I've two seats 🚗
    Nope, no idea, following for the answer
    Same question here!
    `,
  ),
  lines(
    'lines-questions/history-of-places',
    { labels: [], direction: null, heldBack: true },
    `
    When was the viaduct last used for trains?
    1964, the usual reason
    Why is it called Pudding Lane, was there a bakery?
    Puddings were the guts that fell off the butchers' carts, sadly not cake 🍰
    Does the ghost of the mill owner get a vote on the conversion? 👻
    Who was the Jubilee Clock for, which jubilee?
    Victoria's diamond one, look under the weathercock for the date
    Am I right in thinking that the market cross once stood where the taxi rank is now?
    How old is the yew?
    Older than the church, possibly older than the village 🌳
    was there ever a harbour at {town} or is the name just showing off
    There was a canal basin, filled in after the war, which is why the car park floods
    What's the carved fish about over the library door?
    St Mungo's salmon, I should think
    Which of the three pubs did the Luddites meet in?
    All three claim it. None has any proof.
    Did they move the whole cottage stone by stone or just the front? 🏠
    Has there always been a dip in that road?
    Since the pit closed, yes. Whole street drops an inch a decade.
    `,
  ),
  lines(
    'lines-questions/polls-and-either-or',
    { labels: [], direction: null },
    `
    Quick poll: paper ballot or online? 🗳️
    Scone first then jam, or are we not discussing that today
    Would you rather have one big park or four small ones?
    Four small. You can walk to those.
    A, definitely A
    Which cover do you prefer, the lighthouse or the gulls?
    Gulls 🐦
    Bring back the evening surgeries: yes, no, or only on Wednesdays?
    only wednesdays, my shift ends at six
    Where's the 'none of these' button
    I clicked the wrong one, can I change my vote? 😬
    You can't, it's locked, but I'll count you as blue
    Hands up who has read all ninety pages 🙋
    Got to page 31 and the dog ate 32 🐶
    Option C, though I'd like to know what it costs first
    On a scale of one to ten how wet were you by the time the band arrived?
    Eleven
    Results of last week's poll: 61 for the zebra, 39 for the lollipop lady, nobody for doing nothing
    tea or coffee at the committee, and why is it always neither
    Is 'both' allowed? 🙏
    `,
  ),
  lines(
    'lines-questions/quiz-night',
    { labels: [], direction: null },
    `
    Name the only Prime Minister with a degree in chemistry
    Thatcher, easy one ✅
    Round two: which bone is the smallest in the body?
    The stirrup, and my team got it, thanks to your podcast, doctor 🎉
    How many MPs does the Isle of Wight send?
    Two, since last time
    Whose face was on the back of the old tenner, the brown one
    Darwin, with the hummingbird
    What colour is an airline's black box
    Orange! Everybody falls for it 😄
    Can you guess where this was taken? First correct answer gets nothing.
    Whitby, from the 199 steps, looking back
    is it Scarborough
    Wrong coast 🙃
    For a bonus point: in which year did the county get its first woman constable?
    1919?
    Near enough, 1918
    Who said 'events, dear boy' and did he really?
    Macmillan, and probably not
    True or false, a jiffy is a unit of time?
    True, but physicists cannot agree how long it is ⏱️
    `,
  ),
  lines(
    'lines-questions/criticism-asked-as-question',
    { labels: ['criticism'], direction: null },
    `
    Why did your department take eleven months to answer one letter?
    How can you call it a consultation when the form closed before the meeting?
    Isn't it odd that the review was done by the people being reviewed 🤨
    Why weren't the carers asked?
    You voted for the cut in March and now you're against it. What changed?
    Did nobody at the trust think to check the bus times before moving the clinic?
    where was this concern when the school field was sold
    Can the minister explain why the pilot was dropped before it had any results? I don't think the reasons given hold up.
    So three consultants, two reports and no pavement?
    What did the programme leave out? Everyone who rents, as far as I could tell.
    Does the charity really need four directors and no van?
    How is it fair that Band A pays and the quarry doesn't ❓
    Was there any reason to print it in grey on grey? Half my members can't read it.
    If the plan is so good, why has it been hidden on page 212?
    Your article asks a fair question and then answers a different one, why?
    Who thought half-term was a good week to shut the baths? 🏊
    Are we honestly meant to believe that nobody costed it
    Why tell the papers before you told the staff?
    When will the committee admit that the one-way system was a mistake?
    `,
  ),
  lines(
    'lines-questions/thanks-for-answering',
    { labels: ['support'], direction: null },
    `
    Thank you for taking my question on the phone-in, I was so nervous 😊
    May I just say how clearly you put that?
    Can I shake your hand next time you're in Kendal 🤝
    How do you stay so patient with all of us? Bless you.
    Have I told you that your leaflet got my dad to his check-up? Well, it did 💛
    You answered every single person in the queue. Thank you
    Is there anything we can do to help? Envelopes, cakes, driving?
    where do I sign, I'm in 🙌
    Why aren't there more like you on the panel? Superb tonight.
    Are you all right after that marathon session? Put your feet up, you earned it ☕
    Did you know that our whole class wrote about you for the project? 📚
    Could not have asked it better myself, well done
    Honestly, who else would have stayed till ten to explain drains? Grateful 💚
    Would you pass on our thanks to the night staff on Ward 6, we never got their names
    Do keep asking those questions, some of us are cheering in the kitchen 🎉
    Best answer I've had from anybody in four years of asking
    May we send flowers to the office? The whole choir would like to.
    Please don't stop, your Q and A on Fridays is the highlight of my mum's week 🌼
    `,
  ),
  lines(
    'lines-questions/health-queries',
    { labels: [], direction: null },
    `
    Can you have the flu jab and the shingles one on the same day?
    Yes, one in each arm
    is it normal for a cast to itch this much in week two 😕
    Do I take the tablets with food or before?
    Best ask your pharmacist, she'll have your notes in front of her 💊
    How long is the wait for physio in Fife these days?
    Eighteen weeks, I was told. It turned out to be seven.
    Does the eye clinic put drops in, i.e. should my husband drive me?
    They do, so yes, take the husband 🚗
    Is a cold going round or is it only our house?
    Our house too 🤧
    Which leaflet was it that you held up on breakfast telly?
    Does it matter if it's the left knee or the right for the insurance form?
    Why is it always the General? Is it the building, or the bus going there?
    What's a good age to start having your hearing checked?
    Fifty-five, and anyone younger who says 'what?' a lot 👂
    Has the blood van been to Alston yet?
    Came Tuesday. Good biscuits.
    can adults get slapped cheek? asking for a friend with a red face
    `,
  ),
  lines(
    'lines-questions/school-gate',
    { labels: [], direction: null },
    `
    Is it non-uniform tomorrow or next Friday?
    Next Friday, she's sent two emails 🏫
    What are Year 4 meant to bring for the Romans?
    a sheet and some gold card apparently
    Do governors get paid?
    Not a bean
    Who do I speak to about the free breakfast, the office or the head?
    Where does the 12-month figure for absences start, September or January
    Has anyone found a left wellie, size 9, with a frog on it? 🐸
    Hanging on the railings by the bike shed
    When are the mocks?
    Are teaching assistants covered by this pay deal or is it teachers only?
    Teachers only. The TAs come under the council scale.
    How do they choose the head girl now, is it still by a vote?
    Why does the first day back always fall on a Thursday?
    Two inset days, then straight to the weekend, the children love it 😁
    Might the minister come and try our dinner hall at ten past twelve? It's quite something.
    My lad asks whether you had to do PE when you were at our school
    What's a fronted adverbial, reader, I am forty-four
    `,
  ),
];
