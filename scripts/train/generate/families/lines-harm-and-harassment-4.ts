import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless messages with the words of sexual harassment: health, education, news, campaigns, innocent compliments, reports of it. */
export const linesSexualHarassmentTwins: readonly Family[] = [
  lines(
    'lines-harm-and-harassment/sexual-health-and-education',
    { labels: [], direction: null },
    `
    Check your breasts once a month, ladies, and men too, yes, men get it as well.
    My tits hurt so much in the first week of feeding that I cried in Asda. It does get easier.
    Found a lump in my left testicle on {day}, seen on {day}, out by Christmas. Get them checked lads!
    What age should schools start teaching consent? Our parents' evening went on for three hours.
    Smear test booked. Five minutes, bit awkward, knees apart, chat about the weather, done.
    Does anybody know whether the coil has to come out before an MRI?
    Vaginal mesh ruined my sex life and my spine, and the compensation scheme still isn't open.
    The new relationships curriculum says nothing about porn, which is where my pupils are getting their ideas from.
    Erectile dysfunction can be the first sign of heart disease. So don't buy blue pills off the internet, see your GP.
    Free condoms are back at the youth hub, ask at reception, nobody will bat an eyelid.
    Cervical screening uptake among women under thirty is at its lowest for {n} years.
    Is it normal not to want sex after a baby? Six months on and I'd rather have a nap.
    My {relation} had her ovaries out at forty. Nobody mentioned libido, dryness or HRT until she asked.
    Gonorrhoea cases up by half, sexual health budgets down by a third. I can draw a graph if it helps.
    Should I take my bra off for a chest X-ray or will they give me a gown?
    Prostate exams: a gloved finger, ten seconds, and a lot of staring at a poster about flu.
    A pupil asked me in class what a virgin was, and another answered 'my uncle Pete'. Year eight never disappoint.
    Nipple thrush is agony and every breastfeeding café should have a leaflet on it.
    The clinic told us that half of all women over fifty have pain during intercourse and that most never raise it.
    If your partner pressures you into bed that is coercion, even in a marriage. Refuge: 0808 2000 247.
    Strip the bed, wash at sixty, repeat after a week, that's scabies sorted.
    He wets the bed at nine. Nurse was lovely about it, gave us an alarm.
    PrEP at your local chemist would prevent more infections than any number of billboards.
    Body image lesson today. I asked 9C to name one thing that a body can do rather than how one looks.
    HPV jabs are for boys too, and no, they don't make anyone promiscuous.
    Bleeding after sex? Ring the surgery. It's probably nothing, and it's worth knowing.
    Any update on the menopause clinic at {place}? Hot flushes, no sleep, zero interest in my husband, poor man.
    Open wide, say aah. Tonsils like golf balls. Penicillin for five days.
    Hands up who learned about periods from a hamster book. Just me?
    Endometriosis means that sex hurts, sitting hurts and being told it's in your head hurts most.
    Vasectomy on {day}. Frozen peas at the ready. My wife calls it the least that I could do.
    the nurse asked me how many partners i'd had and mum was sat RIGHT there 😭
    They don't sexualise children, they teach them the proper names for their parts so that they can tell someone if it goes wrong.
    `,
  ),
  lines(
    'lines-harm-and-harassment/sexual-news-and-campaigns',
    { labels: [], direction: null },
    `
    The tribunal found that the surgeon had groped two trainees in theatre. He keeps his pension.
    One in three women surgeons say that they've been sexually assaulted by a colleague in five years.
    Former MP convicted of sexual assault to be sentenced at {town} Crown Court on {day}.
    Cyberflashing has been a crime in England since January 2024. Send an unwanted picture and you can go to prison.
    Make misogyny a hate crime. Meet by the clock, two o'clock, bring a whistle.
    The inquiry into harassment at Westminster took 1,200 pages to say what every researcher knew on day one.
    Upskirting was legal until a young woman called the law out and changed it. Never let anyone tell you that petitions don't work.
    The Met has sacked another {n} officers for sexual misconduct.
    Rape charging rates are up, from dreadful to merely poor.
    A bill on non-disclosure agreements gets its third reading today: no more buying the silence of women who were harassed.
    Reclaim the Night, {town}, {day}, candles provided.
    Deepfake nudes should be illegal to make and not only to share, and at last the Lords agree.
    What would a safe walk home look like? Answers from the girls of year ten: street lights, later buses, boys who cross the road.
    Survey: nine in ten girls at school had been sent explicit pictures they didn't ask for.
    Wolf whistling isn't banter to someone of fourteen in her uniform. New poster on every bus from {month}.
    The presenter denies the allegations. The BBC says that it's looking into them.
    Can an employer be liable if a customer gropes the bar staff? Since October 2024 there is a duty to prevent it.
    Sex workers in {town} want to be asked about the managed zone before anybody shuts it down.
    Strip clubs licensing goes to committee again next week, one objection, forty jobs.
    Sexual harassment of paramedics is so common that they've stopped filling in the form.
    Women MPs get more sexualised abuse than men do and leave sooner. The Fawcett report is out today.
    He was dismissed for touching junior staff, appealed, and lost. That's the whole story, there is no conspiracy.
    Bystander training in our station starts with a simple question: what would you do if it was your sister on that train?
    There's a vigil for Sarah and for every woman who was only walking home.
    Why did it take eight complaints before the party suspended him?
    End the gender pay gap, the pink tax and the assumption that the only woman in the room takes the minutes.
    The casting couch was never a joke, says an actress who kept quiet for thirty years.
    I welcome the new offence of taking an intimate image without consent, though legal aid for victims would have been welcome too.
    Nude calendar by the WI of {town} has raised eleven thousand for leukaemia research, buns well placed.
    `,
  ),
  lines(
    'lines-harm-and-harassment/innocent-compliments-and-dating',
    { labels: [], direction: null },
    `
    Great legs on that campaign, it's still running three months on.
    Love the red dress! Is it from the hospice shop?
    nice suit. Oxfam?
    What were those boots you had on at the flood? My wife wants to know, size six if they do them.
    Gorgeous photo of the four of you on the fell. The dog steals it.
    Your hair looks great shorter, by the way. Now, about the sluice gate.
    Gloves on, sleeves up, she had that tyre changed in five minutes. Impressive {role}.
    Stunning speech, {name}. I was on my feet at the end, and I'm eighty-two with two new hips.
    Such a lovely pair of talks this morning, both on wound care.
    Hot stuff in the kitchen: our deputy head's vindaloo raised sixty quid for the minibus.
    You look well rested, the recess clearly suits you.
    Beautiful voice for radio. Have you thought of doing audiobooks?
    Lovely to see you on the doorstep tonight, sorry I was in my dressing gown.
    That was a seriously sexy bar chart, Professor, error bars and everything.
    Great to meet you at the surgery on {day}. You were kinder to Mum than you needed to be.
    The blue tie, never the yellow one. Trust a tailor's daughter.
    Cracking pair of goals from our centre half, who is also a practice nurse in Wigan.
    big fan of the cardigan, bigger fan of the amendment
    He's a handsome old boy, your cat.
    My date turned up with his mother. We had a lovely evening, the mother and I.
    First date tonight in {n} years. Do people still shake hands?
    She said yes!!! We're getting married in the town hall in {month}, come and throw things.
    Swiped right on a man holding a carp. Again.
    I fancy the lad from the bakery so much that I've put on half a stone.
    My flatmate slept with her ex again and now all three of us have to have breakfast
    been single two years, honestly the peace, I starfish in that bed
    Advice please: is it too soon to say I love you after a fortnight?
    Kissed him at the bus stop, missed the bus, no regrets.
    Would you date someone who votes the other way? I married one and we argue about bins.
    The in-laws are here, so it's separate beds and creaking floorboards, thirty-eight years old and sneaking about.
    Feet up, bra off, kettle on, telly. That's my {day} night sorted.
    Couldn't sleep so I watched the whole of your lecture series in bed. Episode three on drains is a triumph.
    Any chance of a pic of the new bandstand? We're in Spain till {month}.
    Send pics of the puppy immediately, that isn't a request.
    What's she wearing on her lapel, is it the hospice badge or the union one?
    Come round to ours any time, you and Dave, bring the kids, we'll do a barbecue.
    Bend your knees when you lift those crates, councillor, says the physio in me.
    Turn round, you've got a sticker on your back that says kick me! Loved the clip though.
    Good girl, Bess! Twelve years old and still the best sheepdog in Cumbria.
    He got his kit off for charity, and by kit I mean forty kilos of firefighter gear after a marathon.
    Take your mask off outside if you like, I only ask for it in the waiting room.
    I'd love to have you over for dinner with the ward committee, nothing fancy, lasagne.
    You've great taste in hats, Lady Rowe. The green one on {programme}, goodness me.
    hey lovely, saw you knocking doors on our street, sorry we missed you, we're in tomorrow
    My wife and I both have a crush on the man from the tide tables.
    You've lost weight, are you all right? I ask as a friend, and as a nurse.
    Strong forearms, that bell ringer. Forty years of practice.
    Sat on Santa's lap at the grotto, age 61, for a bet, raised two hundred quid for the scanner.
    Dinner, wine and a row about proportional representation: my ideal Friday.
    The pole fitness class in the church hall is full till {month}, average age fifty-five.
    Your wife's interview on carers was wonderful, please tell her so.
    Marry me, whoever invented the cheese scones at the town hall café.
    I watched that dance final twice. What a body of work that woman has.
    Great thighs, the pair of them, at the Tour of Britain in {town}. Speaking as a cyclist with knees like twigs.
    Your mother is a hoot. She told the whole bus about your first school play.
    `,
  ),
  lines(
    'lines-harm-and-harassment/career-and-private-life',
    { labels: [], direction: null },
    `
    She worked her way up from porter to chief executive and I was there for most of it.
    She slept in her office for three nights during the floods, and not one paper wrote about it.
    How did she get selected? Postal ballot, 214 to 190, I was a teller.
    I slept through the whole debate, woke up for the division and still knew who'd won.
    Who did you have to write to for that grant? We've tried the lottery twice.
    The minister got the seat after two recounts and a coin toss, which beats lying about it.
    He met his second wife at conference. They're very happy, and they run a goat farm.
    Her divorce is her own business. Her expenses are ours.
    Whether the mayor had an affair is of no interest to me; whether the contract went to tender is.
    I was a barmaid for ten years before I stood for council, best training there is for a hung chamber.
    Is there a rule on ministers having relationships with special advisers, or is it just frowned upon?
    I don't care who he goes to bed with. I care who he has lunch with.
    We've a gay vicar, a divorced churchwarden and a full church, so something's working.
    She got the column on merit. I was one of the judges, and it was blind.
    They've been lovers for thirty years and still hold hands on the ferry.
    Childcare at the conference: none. Bar: three. Draw your own conclusions about who plans it.
    You can have a baby and a ministerial box, as several have shown, though perhaps not any sleep.
    Nobody asks a male MP who is minding his children.
    The paper named the other woman. Why? She isn't elected, she isn't public, and she teaches maths.
    Single mothers aren't your problem, Chancellor. Rent is.
    Promoted twice in a year, and rightly, she's rebuilt that department with her bare hands.
    Their relationship was declared to HR in {year}, there's nothing to see here.
    Poor lad's love life is all over {paper} and all he did was win a by-election.
    Quite the career for a girl from our estate: scholarship, medical school, chair of the ICB.
    `,
  ),
  lines(
    'lines-harm-and-harassment/sexual-harassment-quoted',
    { labels: [], direction: 'quoted' },
    `
    A constituent asked me today what colour my knickers are. In the middle of a surgery about damp.
    "Show us your tits" shouted from a van while I was canvassing with my seventy-year-old mother.
    Third unsolicited picture this week. I've a folder for the police and it's called Rogues.
    Telling a minister that she slept her way to the top isn't satire, it's what men say when they lost.
    He wrote that he watches my lectures 'with the sound off'. I'm a fifty-eight-year-old professor of soil science.
    Calling her a slag because you don't like cycle lanes says all there is to know about you.
    When I was a trainee the consultant told me I'd be better on my knees. He's got a wing named after him.
    For the man who commented on my daughter's legs under a post about school dinners: screenshot, reported, blocked.
    Nobody has ever sent my husband, who holds the same office, a message on how he looks in trousers. I get nine a day.
    The comments under that woman's breastfeeding photo are grim. 'Get them out for the lads', from a man with his grandchildren in his profile.
    You called a nurse a bit of fluff and told her to give you a twirl. On camera, sir.
    She told the committee what the landlord had said: sleep with me or find somewhere else. Silence in the room.
    My own party's group chat ranked the women candidates out of ten. I've left it, and I've sent it to the chief whip.
    Read aloud on the programme: 'nobody would rape that'. He has a job, a mortgage and a dog. He works in a school.
    Male councillor here. A woman pinched my bottom at the civic dinner and said that I should be flattered. I wasn't.
    'It's a compliment love.' It isn't. It never was. My shoulders go up round my ears every time.
    The fake nudes of {name} were made by a nineteen-year-old in his bedroom, says the force, and shared forty thousand times.
    What do you do with a man who turns up at each event, sits in front, and stares at your chest? Asking for a colleague.
    I've been asked my bra size by a member of the House of Lords. In writing. On headed paper.
    if you're the guy who keeps telling her to smile and unbutton, her whole team can see the inbox, hi
    Imagine replying 'would' to a woman announcing that she has cancer.
    Interviewer asks the male candidate about tax and the woman who does her hair. Then his followers tell her to get on her back. Every time.
    Dick pics. To a bereavement charity. There's something badly wrong with people.
    The judge repeated his voicemail word for word, all the things he'd said that he would do to her, and he laughed in the dock.
    She was told to wear something shorter if she wanted airtime. She named him today and I could cheer.
    Let me get this right: he asked to sniff your hair and HR offered you both mediation?
    'Frigid', 'slapper' and 'milf', all within one thread on the triple lock. I only wanted to talk about pensions.
    Nobody asked you to rate her. She's talking about sewage.
    Stop calling women doctors "good girl". We counted it eleven times on one round.
    A year of messages from one man describing his dreams about me. The police called it fan mail.
    They chanted about her body outside the town hall and the video's got a laughing emoji on it from a sitting councillor.
    Please stop sending our receptionist poems about her lips. She's nineteen and she books flu jabs.
    `,
  ),
  lines(
    'lines-harm-and-harassment/sexual-harassment-solidarity',
    { labels: ['support'], direction: null },
    `
    So sorry that you've had to put up with those creeps in your replies, {name}. We're with you.
    You were brilliant on {programme}, and anybody who only saw a blouse wasn't listening.
    Thank you for speaking up about what that man did to you. I've never told a soul about mine, until tonight.
    Wear what you like, say what you like, keep going. Love from the whole of the WI in {town}.
    You got there on talent and graft, and everyone who's worked with you knows it.
    believe you. always will. ✊
    The way you answered that sleazy question, with one eyebrow, was a masterclass. Well done.
    Ignore the lechers. Your talk on hip fractures has changed how we run our ward.
    Proud to have you as my MP. You shouldn't have to read filth to do your job.
    Thank you, doctor, for the gentlest smear I've ever had. I'd been putting it off since {year}.
    You looked fabulous and you sounded even better, congratulations on the fellowship!
    Your campaign on upskirting made my daughter's school act. Thank you, from both of us.
    `,
  ),
  lines(
    'lines-harm-and-harassment/sexual-harassment-criticism',
    { labels: ['criticism'], direction: null },
    `
    You knew about the groping complaints in {year} and kept him as a candidate. Explain that.
    Your answer on rape convictions was evasive, {name}. Victims in {town} wait three years for a trial.
    You voted against buffer zones and for cutting the sexual health clinic, so spare me the speech on women.
    Relationships aren't the issue, councillor. Not declaring one when you awarded the contract is.
    That joke about the barmaid was tasteless and you should say sorry to her, not to us.
    The sex education guidance that you published is vague, late and frightened of its own shadow.
    Did you read the report on harassment at the trust before you praised its culture? It doesn't sound like it.
    You have let the NDA bill slip twice now. Women are gagged while you dither.
    I don't care about your private life; I care that you used a taxpayer-funded flat for it and claimed the taxis.
    It's poor form to walk out when the bereaved mother of a murdered girl is speaking, minister.
    Your party's complaints procedure on sexual misconduct isn't fit for purpose. Mine took nineteen months.
    You were wrong to call it banter, and wrong again to say that she should have been flattered.
    `,
  ),
];
