import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Long comments and rants with one insult or accusation inside, and rants as long and angry that stay civil. */
export const linesInsults4: readonly Family[] = [
  lines(
    'lines-insults/rant-with-one-insult',
    { labels: ['insult'], direction: 'subject' },
    `
    I have lived in {town} for fifty-one years, paid every penny of council tax, raised three children and buried a husband here, and in all that time I have never seen the high street in such a state. The charity shop has closed, the bank has gone, even the chippy has given up. And what does our councillor do? Poses for a photo with a litter picker, the gormless article.
    Right then. My father waited eleven hours on a trolley, he's eighty-six, he fought in Malaya, he never asked for anything. The staff were angels. The corridor was full. So when I hear you on the radio saying pressure is 'seasonal' I have to pull the car over, because only a complete and utter fool could stand in that corridor and call it seasonal.
    Not going to get into the rights and wrongs of the strike because my daughter is a junior doctor and I'd be biased, but I will say this, the tone of the interview was smug, the facts were wrong, the haircut was wrong, and the man giving it is a pompous windbag who has never done a night shift in his life.
    I read your article in {paper} with interest, as I read all your articles, since I am retired and have the time. You raise two decent points on housing supply and one on land tax. The rest is padded, derivative and smug, much like its author, who has been an insufferable little prig since the student union and clearly intends to die one.
    We moved here for the schools. We moved here because the prospectus said outstanding. Three heads in four years, no maths teacher since Easter, and now a letter home telling us to 'trust the process'. I don't trust the process and I don't trust you, you hopeless woman, you couldn't run a tombola.
    Look I dont normally comment on these but I had to say something. my sons on the waiting list for camhs 2 yrs now and nobody rings, nobody writes, and ur sat there in ur nice studio laughing with the presenter about it. heartless cow. anyway if anyone knows a good charity for teenagers with anxiety pls pm me
    There are fourteen potholes on Mill Lane. I have numbered them. I have photographed them with a ruler. I have sent the photographs to the highways department on six occasions with a stamped addressed envelope, and on each occasion I have had the same reply from the same dimwit, namely yourself, telling me the road was inspected in June.
    For the avoidance of doubt I support vaccination, I have had all mine and so have the kids. What I can't abide is being lectured about it by a jumped-up telly doctor with veneers who talks to the rest of us as if we'd just wandered in from a field. Send somebody normal next time. Plenty of good nurses could do it better.
    So the pool shuts in March. My kids learned to swim there, my mum does aqua aerobics there for her hip, the sub-aqua club has been going since 1974. And the vote was carried by one, and that one was you, who told us all in the Red Lion you'd never let it happen. Weasel. Hope you can live with it, because the rest of us have to drive to the next county for a paddle.
    I'm a lifelong member of {party} and I stuffed envelopes for you in two elections. I sat in the rain outside the polling station with a flask. I defended you to my own sister. And today you voted for the cut anyway, without so much as a phone call, because deep down you are a coward and a crawler and I was too soft to see it.
    Interesting documentary overall, nice footage of the moors, good to hear from the farmers for once. Shame about the presenter. Why do they always pick some simpering airhead who doesn't know a ewe from a tup and giggles at the mud? My wife turned the sound down and we read the subtitles. Otherwise eight out of ten.
    Sat through the whole two and a half hours at the village hall last night. Forty questions, most of them good, some of them very good, the lady with the spreadsheet was brilliant. Not a straight answer to any. At the end he said he'd found it 'a useful listening exercise'. What an oaf. I've had more from a self-checkout.
    Dear {name}, thank you for your letter regarding the day centre, which arrived nineteen days after it closed. I note you 'share our disappointment'. My brother has Down's syndrome and now sits in front of the television all week asking when the bus is coming. You do not share it. You're a callous, empty creature and I hope your own family never needs anything of you.
    ok so my take on this. the policy, fine, whatever, i could go either way, both sides have some points and the data isnt great. but her?? the way she rolls her eyes when a patient is speaking?? absolutely vile individual, couldnt care less about people, it oozes out of her. thats all i wanted to say thanks for coming to my ted talk
    We asked for three things at the meeting: a date, a cost and a name. We got none of them. I understand budgets are tight, I run a small business, I know what it is to juggle. But I also know when someone is stringing me along, and this strutting peacock of a portfolio holder has been stringing {town} along since the spring.
    As somebody who worked in the NHS for thirty-four years, in portering and then in sterile services, I can tell you exactly why the theatres stand empty on a Friday afternoon, and it isn't the porters. But they never ask us, do they. They ask some overpaid clot with a lanyard and a flipchart, and he's got it wrong again on the telly tonight.
    The figures you quote are from 2016. They were revised in 2018, again in 2020, and the series was withdrawn last year because of a change to the way admissions are coded. This is explained on the first page of the release in bold type. Either you cannot read, in which case I am sorry for you, or you're simply dense.
    When I was a lad the doctor knew your name and your mother's name and came out in the snow. Now I hold for fifty minutes to be told I'm number thirty-one in the queue, and when I get there it's a child in trainers telling me to lose weight. Which is rich coming from that tub of lard. Bring back proper doctors.
    Been reading this account for about a year now, at first because my partner has ME and I wanted to learn. Some of the links are useful, I'll give you that. But the constant self-pity, the selfies in bed, the begging for sympathy, honestly you're a tedious attention-seeking drama queen and you make it harder for the people who are really ill.
    The bus used to come at ten past. Then twenty past. Then Tuesdays and Thursdays. Now it's an app you ring, that sends a taxi, that doesn't come. I'm 79. I don't have an app. I wrote to the mayor and he sent me a leaflet about the app. I ask you. The man must be soft in the head. My neighbour took me to the chiropodist in the end.
    `,
  ),
  lines(
    'lines-insults/rant-with-one-accusation',
    { labels: ['accusation'], direction: 'subject' },
    `
    I've followed the bypass saga since 1997 and I've been to more exhibitions about it than I care to count. Every option has been costed, every option has been rejected, and then out of nowhere comes a sixth option that happens to run along the edge of land sold last autumn by the chairman's brother-in-law. You all know it. He took a cut and we'll be breathing the fumes.
    My mother went in with a broken hip and came out in a box. She'd been doing the crossword in the morning. They put her on a driver without asking us, they wrote things on a chart, and the consultant who signed it now goes on {programme} to talk about compassion. She killed my mother and I don't care who reads this.
    Lovely to see so many people at the fun run and I'm told eleven thousand pounds was raised, which is a credit to {town}. I'd only ask people to look at where last year's went. Nine grand came in and the hospice says it got two. The organiser has a new hot tub. I'm not daft and nor are you. She's been stealing it.
    The thing you need to understand about these long covid clinics is the money. Each referral carries a tariff. Each tariff goes to the provider. And the doctor who tells you that you have it, who sits on the panel that writes the guideline, has been making the whole illness up since 2020 to keep the tap running. Dr {name}, take a bow.
    I used to believe in him. I wore the badge. I gave up a weekend a month for eighteen months to ring strangers in marginal seats. Then a friend who works in the office told me what he says about us when the door's closed and who pays for his flat. He's owned, lock, stock and barrel, by the people he pretends to fight.
    Have a look at the timeline. Planning refused in March. Dinner in May, at the golf club, there's a photo on Facebook. Planning approved in June with no debate and three councillors absent. New kitchen at the chairwoman's by August. If that isn't a bung I'm the Queen of Sheba.
    Nice thread, lots of graphs, lots of replies from other blue ticks telling you how brave you are. What you leave out is that your institute got four million from the company that makes the filters. So forgive me if I don't rush out and buy one. You're a sales rep with a PhD and you've frightened half the mums at our school for profit.
    They told us it was safe, they told us it was tested, they told us it was a hundred per cent. My cousin is thirty-four and she can't climb the stairs. You were on every channel saying roll your sleeve up. You knew. I think you knew from the beginning and you took the money and the OBE and let people be crippled.
    Our kids' football club needed a new roof, so the parents raised it, every penny, cake by cake. The cheque went to the trust. The trust says it was 'absorbed into general funds'. The treasurer of the trust is our local MP's wife. I have written to them both. In my book that's theft and the pair of them are thieves.
    I'm not one for conspiracies, I believe we landed on the moon and I've had all my boosters. But a candidate nobody had heard of in April wins the selection in May with four hundred postal votes from two houses? Pull the other one. She rigged it, her agent rigged it, and the party looked the other way because she'll do as she's told.
    `,
  ),
  lines(
    'lines-insults/long-rant-civil',
    { labels: ['criticism'], direction: null },
    `
    I have lived in {town} for thirty-eight years and I have never written to a councillor before. The library taught both my sons to read. It is the only warm place on the estate with no till in it. You voted to close it on a Thursday evening with no debate and I would like you to explain to me, to my face, what I am supposed to tell the lady next door who goes every day.
    My father waited eleven hours on a trolley and the staff did everything they could. I don't blame the nurses, I don't blame the porters. I blame a decision taken four years ago to close thirty beds with no plan for winter, and you were the minister who took it. I am angrier than I have ever been and I want an answer, not a leaflet.
    We asked for three things at the meeting, a date, a cost and a name, and we left without any of them. I understand budgets are tight. I run a garage, I know what it is to choose between two bills. But if you ask people to give up an evening in the rain, at least bring the figures. It was a waste of everyone's time, yours included.
    The trial had 212 people in it, no control group, a third dropped out and the main outcome was changed halfway through. None of that is in your thread. I've no doubt you mean well, but twenty thousand people have now shared a claim that the paper itself doesn't make, and some of them will stop their tablets. Please correct it today.
    I was a member of {party} for twenty-six years, I stuffed envelopes, I ran the raffle, I sat outside polling stations with a flask. Today I cut up my card. You voted for a measure that will take four thousand pounds a year from my disabled daughter, and the letter you sent to explain it used the word 'fairness' three times. I'm heartbroken and I'm done.
    Every September the same story: the drains on Station Road back up, the cellar floods, the council sends a man with a clipboard and the man says it's the water company, and the water company says it's the council. Eleven years. Eleven. I'm sick of it. Could one of you, just one, put your name to it and get the thing dug up?
    The bus used to come at ten past. Then twenty past, then Tuesdays and Thursdays only, and now it's an app that sends a taxi that doesn't come. I am 79 and my hospital is fourteen miles off. I don't want a leaflet about the app. I want a bus. It is a disgraceful way to treat a village and I shall be saying so at the hustings.
    Not going to pretend I'm neutral, my wife's a midwife and comes home in tears most weeks. But when the minister stands up and says staffing is at record levels without mentioning that the number of hours worked has dropped, it's misleading, it's demoralising, and it makes people like her wonder why they bother. Say the whole number or don't say a number at all.
    So the pool shuts in March and we're told it's because of energy bills. Fine. Then show us the bills. Show us the quote for the solar panels that the swimming club paid for and that no one in the building ever opened. I've read the minutes from cover to cover, it isn't mentioned. This has been a farce and a badly run one.
    Sat through two and a half hours at the village hall last night. Good questions, some brilliant ones, the lady with the spreadsheet should be chancellor. Not one straight answer from the platform. I walked home furious, and I'm still furious this morning, so here is mine again in writing: who owns the land, and when did you find out?
    I voted leave, I'd vote leave again, and I think this deal is dreadful. The fishermen were promised one thing and got another, the paperwork at Dover is a nightmare for anybody small, and every time someone points it out they're told to be more positive. I'm not positive. I've lost a contract I'd held since 1983. Fix the forms.
    Teachers round here are buying pencils out of their own pockets, the roof of the hall is held up with scaffolding, and the academy trust has a new headquarters with a water feature. I've no quarrel with the staff in it. But somebody chose that water feature and somebody signed the cheque and parents are entitled to be livid.
    I'm a GP, I've been one for twenty-two years and I've never been so tired. We see forty patients a day, we ring another twenty, we do the letters at midnight. So yes it stings to be called part-time in the House of Commons. I'd invite the gentleman to come and sit with me for one Monday. I'll make the tea. I think he'd change his speech.
    ok this has been bugging me all day. the interviewer asked her about the waiting list four times. FOUR. and each time she talked about the other lots record. i dont care about 2009 i was in primary school. i care that my brother hasnt been seen by anyone in two years. just answer the question man its not hard
    Whatever you think of the scheme, and I've gone back and forth on it myself, the way it was brought in was a shambles. Planters dropped overnight, no warning to the carers who park there, an ambulance stuck on day one. You can't drop a thing like that on people and then call them selfish for shouting. Start again and ask first.
    The inquest took three days. Three days for my sister's whole life. The coroner said the risk assessment was inadequate and that's a word I'll never be able to hear again without shaking. We don't want anybody hounded, we don't want names in the paper. We want the form changed and we want somebody senior to say sorry to Mum.
    There are fourteen potholes on Mill Lane, I've numbered them in chalk. Number nine took my exhaust off. Number four put the postman in A&E. I have reported each one on your website, which is itself a kind of pothole, and had fourteen automated thank-yous. I don't need thanking. I need tarmac. I'll bring the shovel if you bring the lorry.
    For months we were told the algorithm was only advisory. Now it turns out that nine in ten decisions followed it without change, and that nobody checked whether it was right for people with three jobs or none. Families lost their homes over it. I find the minister's statement evasive and frankly insulting, and I hope the committee calls him back.
    As a farmer I get blamed for the river, the hedges, the cows and the weather. Some of it's fair. But when the water company pours raw sewage in above the weir for nine hundred hours and gets a fine that's smaller than its boss's bonus, and you stand at our gate talking about slurry, you'll forgive me if I don't offer you a cuppa.
    This will be an unpopular view on this page but the doctor was right and we were wrong. She said the unit wasn't safe, we marched with banners, we called it a betrayal, and the review has now found eleven avoidable harms. I carried one of the banners. I am sorry I didn't listen and I'm angry with the trust for letting us think it was all about money.
    `,
  ),
  lines(
    'lines-insults/plain-anger-harmless',
    { labels: [], direction: null },
    `
    Fuming. Forty minutes early for the appointment and they'd cancelled it by a text to my old number
    I could scream. Third school place appeal, third adjournment
    Angry doesn't cover it, they've painted double yellows round my parked car
    Raging at the news tonight, had to go and dig the potatoes to calm down
    sick and tired of the roadworks on Castle Street, thats it thats the tweet
    Somebody keyed my dad's mobility scooter. I hope their conscience troubles them.
    Livid that the bank's shutting its last branch and calling it 'an exciting new chapter'
    It makes my blood boil that the forms are only online when half of them on our stair have no internet
    Tell me I'm not the only one who swore at the radio just now
    Right, I've had enough. I'm standing for the council. Who's got a clipboard?
    Oh for heaven's sake, they've put the bench back facing the wall
    Spent the day on hold to {body} and I'm now on first-name terms with Vivaldi
    Who cancels a children's carnival for a 'risk of drizzle'? We're in {town}!
    absolutely done with this printer, this week and this government's website in that order
    It's an outrage what they charge for a cheese sandwich on that train
    Cross as two sticks, the heritage people have turned down Mum's stairlift
    Never been so angry in my life as when I opened that heating bill, then I saw it was for the whole block
    You what?! They've dropped the goalie??
    No, no, no. Not the bakery as well. What's left?
    My temper's gone, my phone's at 2% and the replacement bus is a minibus
    `,
  ),
  lines(
    'lines-insults/frank-words-to-a-person-harmless',
    { labels: [], direction: null },
    `
    You've lost me, {name}. What does 'revenue neutral' mean in pounds?
    I nearly didn't recognise you without the beard, suits you, come and judge the marrows again
    You're braver than me, I couldn't read my own mentions after that programme
    Don't be daft, {name}, of course you can bring the dog
    You're not stupid, the form is. I've filled in nine of them and I still need the guide.
    Your voice went a bit at the end there, get some honey and lemon down you
    You owe me a pint, minister, you said it'd open by Easter and it's Easter
    I can't believe you've been a nurse for forty years, you look about thirty, what's the secret?
    Calm down, both of you, it's a scarecrow competition
    You and I will never agree about fox hunting but that was a fine speech about your mother
    You were wrong about the ferry and I was wrong about the bridge, so shall we call it quits?
    Sit down before you fall down, doctor, you've been on since yesterday
    Go home, get some sleep, let somebody else carry the banner tomorrow
    Your argument's got a hole in it the size of the Humber, but I like where you're heading
    You dropped a glove outside {place}, it's on the railing
    Sorry for shouting at you in the car park, I'd just had bad news and it wasn't your fault
    You look so like my late aunt that I had to sit down, and she was a beauty
    Did you get dressed in the dark again, dear brother? Odd shoes on {programme}, Mum's thrilled
    You're a councillor, not a magician, I know. But could you ask them about the lights?
    Your old maths teacher here. Nought out of ten for the sum in that leaflet, ten for effort. Very proud.
    Shut the front door, you WON? By how many??
    You'll hate me for this but I think the other side had the better evidence today
    You've grown, you cheeky thing, last time I saw you you were stuck in the library railings
    Be honest with us please, is it closing or isn't it? We can take it
    Get lost on the way to the hall? It's behind the chip shop, follow the bunting
    You don't need to reply, I only wanted you to know the grant saved us
    You must be sick of hearing it, but is there any news on the lift?
    I'd rather hear 'I don't know' from you than another five minutes on the weather
    Behave yourselves in Brighton, you lot, and bring me back some rock
    Ask me in an hour, I'm up to my elbows in a cow
    `,
  ),
];
