import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary harmless replies to a doctor or nurse who campaigns on hospitals, staffing and waiting lists: questions, small talk, half agreement. */
export const linesPlain1: readonly Family[] = [
  lines(
    'lines-plain/questions-on-the-hospital-plan',
    { labels: [], direction: null },
    `
    Does the council have any say in this at all?
    Where do the ward clerks come into it?
    So which of the two sites keeps its A&E overnight?
    What did the programme leave out, in your view?
    who actually owns the land the old infirmary stands on
    Is the eight week figure from referral or from first appointment?
    Why is it always the General? Is it the building? 🏥
    How many of those beds are physically there and how many are on a spreadsheet
    Genuine question, what happens to the hydrotherapy pool?
    When does the consultation close, and can people without internet answer it by post?
    Would a second scanner help if there is nobody to read the pictures?
    Does this cover community midwives or only those on the rota at the maternity unit?
    Sorry if you've answered this already but what's a virtual ward ❓
    Can anybody tell me where the minor injuries unit moved to after Easter?
    Which trust runs the walk-in centre these days? It has changed hands three times since I lived there.
    Is there a version of the report that's readable on a phone 📱
    What is the difference between a nursing associate and a nurse, in one sentence, for my mum?
    and who pays for the taxi home at 3am when the last bus went at ten
    Has anyone costed doing nothing?
    Do agency shifts count in that total or are they left out?
    Any idea why the Tuesday clinic is full and the Thursday one is half empty 🤨
    Is it the same in Wales, or do they count it differently?
    What would you do first if somebody handed you the budget tomorrow?
    Did the minister answer the bit about car parks?
    how does a porter become a union rep, asking for my brother
    `,
  ),
  lines(
    'lines-plain/half-agreement-on-staffing',
    { labels: [], direction: null },
    `
    I don't agree with everything but on this you're dead right
    Not sure about pay, but the point on rest rooms is hard to argue with.
    You had me until paragraph four.
    Mostly yes. The bit on apprenticeships, no.
    I vote the other way and I still think nobody should do thirteen hours without a break
    Fair on the numbers, less fair on the reasons.
    Agree with the diagnosis, not with the prescription 😄
    Right problem, wrong fix, if you ask me
    I'd put it differently: it's not too few nurses hired, it's too many leaving by year three.
    OK, that's one I hadn't thought of.
    We'll have to differ on the strike but I take the point about the car park charges.
    I came here to disagree and ended up nodding at half of it
    Two cheers. I'm keeping the third back until I've seen the staffing tables.
    There is something in what you say, though I'd want to see it tried in a small place first.
    Hmm. Yes and no 🤔
    You're right about nights. You're wrong about weekends, at least at our place.
    As a rule I can't stand threads, but this one made sense
    Good argument for the cities, doesn't work where the nearest hospital is forty miles off
    I'd go further than you, actually
    Don't think it's the managers this time. Ours are as stuck as the rest of us.
    Well put, even if I'd quibble with the word crisis 😐
    That's half the story and you tell that half well
    Not my politics, but she explained it better than our side did.
    Broadly on board, except that the training places need teachers and the teachers are on the wards.
    `,
  ),
  lines(
    'lines-plain/waiting-room-stories',
    { labels: [], direction: null },
    `
    Sat next to a man with a tortoise in a shoebox on Monday. It was the wrong sort of clinic.
    Four hours in, the vending machine ate my pound and a lad gave me half his KitKat 🍫
    My dad waited eleven months for his knee and then they did it on a Sunday.
    The receptionist at ours remembers everyone's dog
    I took a book, finished it, and started on the leaflets
    They called a Mrs Evans and five of us stood up 😂
    When I was on ward 9 the tea trolley came at half six and you could set your watch by it
    Got seen in twenty minutes at the walk-in. Nobody was more surprised than me.
    Mum's cataract was cancelled twice, third time lucky, she can read the number on the bus now 🚌
    the telly in there has been stuck on the same property show since last winter
    My appointment letter came the day after the appointment.
    Spent my birthday in fracture clinic and the plaster nurse sang
    We were in the corridor so long that my gran got to know the cleaner's whole family
    Went for my bloods, came out with a knitting pattern
    Three hours forty. Would have been less but for the coach party from the falls.
    A student nurse called Joy sat with my aunt until I got there from the airport 💛
    I've been to that hospital for a birth, two broken wrists and a carol concert.
    Our lad had his tonsils out in June, finally, and the jelly was lime
    The chairs there are bolted together, so when one person laughs you all know about it
    Rang at eight, was fortieth in the queue, made porridge, was second by the time it had cooled 🥣
    Nine weeks from GP to scan. I kept a note of it on the fridge.
    They lost my notes and found them under somebody else's sandwich.
    My neighbour drives for the hospital cars and says the best talk is always on the way home
    no complaints from me, in at nine, out by eleven, lovely lass on the desk
    Every time I go, the lift to level 3 is out. Every single time.
    `,
  ),
  lines(
    'lines-plain/weather-and-app-and-picture',
    { labels: [], direction: null, heldBack: true },
    `
    Morning! Dry here for once ☀️
    Is that the ring road behind you? It looks almost pretty.
    love the new profile picture
    The app has turned my comment into a reply to somebody in Norway
    That cat in the background is not listening to a word 🐱
    Hope you had a coat on, it was wild up there
    Your sound drops out at two minutes if anyone is making a list
    I can hear a bit of Lancashire in there, am I right?
    Pouring down in Swansea, as is traditional 🌧️
    Great photo, terrible car park
    why does this site show me your posts a day late
    Is that mug from the old staff canteen? We had those!
    It froze on your face mid-sneeze, sorry, I did laugh
    Nice jumper 🧶
    Snow forecast for Thursday so I suppose the clinics will be empty again
    It's been one of those Mondays. Kettle on.
    Evening all from a very windy Whitby 🌊
    The captions think you said patient flour
    What breed is the dog? He was the best thing on the panel 🐶
    stuck behind a tractor on the A44 and listening to your interview
    Blimey, that's a sunset
    Anyone else getting the video sideways?
    I don't have the app any more so I'm reading this on my son's tablet
    Your clock is an hour behind, it's bothering me more than the waiting lists 😄
    First frost on the windscreen today. Flu jab weather.
    `,
  ),
  lines(
    'lines-plain/criticism-of-trust-decisions',
    { labels: ['criticism'], direction: null },
    `
    The trust should have published the risk assessment before the vote, not after.
    Your college sat on this for a year and now wants applause.
    I think you were wrong to share that chart without the axis.
    The board minutes for March are still not on the website. Why?
    Closing the day centre first and asking later was a poor way to go about it
    You said no beds would go. Twelve have gone.
    Disappointed that your petition never mentions carers once.
    That press release left out the winter figures, and I don't think it was by accident 🤨
    the union let the bank staff down on this one
    Your answer on the radio was vague, and people noticed
    A consultation with two options, both of them closure, isn't one.
    Three reasons this won't happen: nobody owns it, nobody has budgeted for it, and it needs a law.
    I'm sorry, but the campaign has gone quiet on social care since the summer 😕
    They moved the blood clinic to a retail park without a bus stop. Who signed that off?
    Not good enough from the integrated care board, again
    You can't quote one ward on one bad night and call it the national picture.
    The department knew in November and told the hospitals in February.
    Asking nurses to pay for parking and then running a wellbeing week 🙃
    I expected better from your society than a two line statement
    Too many meetings, too few outcomes, and the same seven people at each of them
    She should correct the bit on dentists, it was out of date when she said it
    The app was bought without asking a single receptionist, and it shows ❌
    Your plan for the cottage hospital has no staff in it. It's a plan for a house.
    Complaint sent in May, acknowledged in July, answered never.
    I find the campaign's tone on managers unfair, most of ours are ex nurses doing two jobs
    `,
  ),
  lines(
    'lines-plain/thanks-and-cheering-on',
    { labels: ['support'], direction: null },
    `
    Thank you for sticking with this 💚
    Keep going, we're right behind you
    You explained it so my nan could follow it, and she's ninety-one
    Well said, doc 👏👏
    Proud to have worked on the same corridor as you
    this is why I follow you
    Signed, shared, and the neighbours are signing too ✅
    You and your team got my brother through March. Never forgotten it.
    Glad somebody finally said it on air 🙌
    Hope you get some sleep before the next one
    Cracking piece. Sent it to our MP.
    From one night nurse to another, ta 🫶
    We don't say it often enough, but thanks
    So pleased you got the meeting. Fingers crossed 🤞
    Your thread got the lift mended. I mean it, it's working today.
    brilliant on the radio, calm and clear
    The whole bay was watching you on the telly and cheering 🎉🎉
    You make me want to finish my training
    Sending tea and solidarity from Paisley ☕
    Take the weekend off, you've earned it
    Best thing I've read on discharge in years, and I've read too much on discharge
    Bless you for thinking of the kitchen staff, nobody ever does 💛
    good luck tomorrow, our whole surgery will be watching
    I was scared of the jab and your video sorted me out. Thanks, nurse.
    May your tea be hot and your handover short
    `,
  ),
  lines(
    'lines-plain/corrections-and-sources',
    { labels: [], direction: null },
    `
    Small correction: it was 2013, not 2012.
    Source?
    Where's the figure of one in nine from?
    It's Aneurin with an e 🙂
    I think that graph is for England only
    The report says "up to" 400, which isn't the same as 400.
    Link doesn't open for me, says the page has moved
    Wasn't that the old trust, before the merger?
    Minor point, a health visitor is a nurse too
    There's a newer table, came out on Thursday, figures are a bit better 📈
    You've counted Monmouthshire twice, I believe
    per 1,000 or per 10,000? makes a difference ❗
    Is there a paper behind this or is it a press notice?
    Page 47, second footnote, it's all there 📚
    The median is eleven weeks, the mean is nineteen, both of you are right
    That quote is usually given to Bevan but nobody has ever found where he said it
    just checking, is that whole time equivalents or people?
    Not Kent, it's Essex. Otherwise spot on 👌
    The picture is of the old Royal, that was pulled down before my daughter was born
    Do you have the raw numbers? I'd like to plot them without the pandemic years.
    The BBC page says 6.2 and yours says 6.8, which one is later?
    A mate in procurement says the contract ended in June, so that line may need changing 📝
    I read the whole thing and couldn't find the word "target" once
    Typo in slide three: pubic health 😬
    Thanks, found it in the annex. You were right, I was looking at the wrong year.
    `,
  ),
  lines(
    'lines-plain/short-replies-of-every-day',
    { labels: [], direction: null },
    `
    This.
    Oh dear 😬
    Same in Leeds
    and the dentists?
    Blimey
    Good question 🙋
    Not in our town
    I wish
    Every word 💯
    Since when?
    It depends
    Ha, true
    Sigh 😢
    Saving this for later
    Seconded
    Nope, not round here
    Who knows 🤷
    what a week
    Interesting. More please
    Finally ✌️
    Say it louder
    you what now 🤨
    Much like ours, then
    Go on…
    Bookmarked 📌
    I had no idea
    Hear hear
    Can't argue with that 🙂🙂
    `,
  ),
  lines(
    'lines-plain/careers-fair-chatter',
    { labels: [], direction: null, heldBack: true },
    `
    My niece starts at Keele in September, paramedic science, beside herself 🎉
    Is forty-three too old to retrain? Asking for me.
    They had a stand at the school with a plastic pelvis, and that's how our Ben chose physio
    Which hospital would you pick for a first job, city or seaside?
    I did my training when you still lived in at the nurses' home and had to be back by ten
    What grades do they want now, it was three Os and clean fingernails in my day
    Go for it. You'll be tired and you'll laugh a lot.
    Operating department practitioner is the job nobody tells you about at school
    someone tell my daughter that radiography isn't about radios 😄
    You should come and talk at our sixth form, they'd love it 🏫
    Placement in Barrow, digs above a chip shop, best year of my life
    I left for a desk job and came back after eighteen months, missed the noise
    Does anyone know if the bursary covers travel?
    the lad on the ambulance stand had the best pens
    One day I'd like to do what you do. For now it's GCSE biology 📚
    `,
  ),
];
