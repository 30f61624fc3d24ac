import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary comment-section talk: elections, holidays, medicine, shops, farms, books, obituaries, and housekeeping in the thread. */
export const linesNewsdesk3: readonly Family[] = [
  lines(
    'lines-newsdesk/live-blog-election-night',
    { labels: [], direction: null },
    `
    Sunderland again first? They must run with the boxes 🗳️
    What time is {town} expected to declare?
    Recount in a seat with a majority of nine, and the returning officer has just gone for a sandwich. This is why I stay up.
    Swing of six on the postal votes alone
    Our polling station was a caravan behind the Co-op, and very cosy
    Can a seat be won on a coin toss? My lad says so and I don't believe him
    The exit poll has been within twenty seats in nearly every year since 2005, so if I were anybody's spin doctor I'd stop telling us to wait and see and go and get some sleep
    Turnout 48. Sigh.
    Dogs at polling stations 🐶🗳️ remains our finest export
    Where do the independents stand on the hospital car park, does anyone know?
    Could someone post the numbers for Ynys Môn, my page has frozen
    Bucket on head, fourth from left, got more votes than my cousin
    Nobody has won yet, they've just lost at different speeds
    Counted here for thirty elections. You get a rubber thimble, a cup of orange squash and a very strong feeling about people who draw little faces instead of a cross. 📝
    Proportional would look quite different, see the chart at 01:14
    Off to bed, wake me if Wales goes odd 😴
    When does the new lot actually start, is it Monday?
    First vote ever for my daughter tonight, she wore her good coat ✌️
    `,
  ),
  lines(
    'lines-newsdesk/travel-supplement',
    { labels: [], direction: null },
    `
    Don't miss the ferry across, it's two euros and the best thing there ⛴️
    Was that the hotel with the peacocks?
    Your "hidden gem" has a coach park for eighty
    We went in 1982 on a motorbike with a tent and a tin opener, slept in an olive grove, and were brought breakfast by the farmer's mother, who laughed at my husband's knees. It's an airport now.
    Which passport queue is it these days?
    Go in May. Not August. May.
    Had the same room, different view: bins 😁
    The article says an hour from the airport, which is true if you're a crow
    Anyone been with a pushchair? Is it cobbles all the way?
    Llandudno gets overlooked, and so does its goat population 🐐
    Seven nights for that price, flights or no flights?
    I cycled it with a bad knee at sixty-eight and can tell you that the hill on day three is not "gentle", that the pub at the top is shut on Tuesdays, and that the view makes up for both ☀️
    Lovely photos, I can almost smell the sun cream
    Travel insurance, people
    The sleeper's back on from Brussels, so you needn't fly at all
    Bring cash, the card machine lives on the other island
    What do the people who live there make of it?
    Third time in Whitstable, still haven't had an oyster 🙃
    `,
  ),
  lines(
    'lines-newsdesk/new-drug-and-health-advice',
    { labels: [], direction: null },
    `
    Relative or absolute risk? It matters a lot here.
    Coffee's good for us this week, I see ☕☕
    In mice 🐭
    How many were in the trial, and for how long?
    My consultant says the same thing in plainer words: walk, eat your greens, take the tablet, ring me if your ankles swell
    Is it on the NHS yet or only in the States?
    I have had type 1 since I was six, that's fifty-one years of needles, and my grandson with the same thing has a gadget on his arm that talks to his phone. So I do read these pieces with some hope, whatever the cynics say 💙
    Not a cure then, a delay, and a delay is worth having
    "Linked to" isn't "caused by", and I shall be saying so until I'm carried out
    Ten thousand steps was a pedometer advert, from Japan, in the sixties
    Does anyone know if it mixes with warfarin? I'll ask the pharmacist anyway.
    Sleep advice from a man with no children 😴🙂
    Been on it a year, dry mouth, otherwise grand
    The nurse at our practice runs a group for this on Thursdays in the library, free, biscuits of the plain sort, and I've learned more there than from any article
    Who paid for the study? It's at the foot of the paper, not in the report.
    Flossing vindicated 🦷
    Vitamin D from October, says my doctor, and not the giant tubs
    Could you link the Cochrane review too?
    `,
  ),
  lines(
    'lines-newsdesk/obituary-page',
    { labels: [], direction: null },
    `
    He taught me woodwork in 1974 and I've still got the stool
    What a life 🖤
    Didn't she also do the voice of the kettle in that advert?
    I met her once, at a bus stop in Ludlow, without the faintest idea who she was. We talked about plums for twenty minutes and she gave me her newspaper.
    Beautifully written, especially the ending
    Rest well, sir
    The obituary leaves out the brass band, which he'd have been cross about, since he always said the band was the job and the laboratory was the hobby 🎺
    Ninety-eight! And gardening until the week before.
    Who's the young woman beside him in the second picture?
    My mum nursed with her at Bart's in the war years and said she could make a bed in the dark, swear in Greek and get any doctor to apologise
    Saw him bowl at Taunton, four for nineteen, in a hat
    Small correction from the family: it was Ealing, not Acton, and the dog was called Biscuit
    Funny how you think certain people will always be about
    Sad news to wake up to 😢
    They don't say what became of the boat
    `,
  ),
  lines(
    'lines-newsdesk/high-street-and-shops',
    { labels: [], direction: null },
    `
    Woolworths pick and mix, never bettered, I'll say no more 🍬
    What's going in there instead, has anyone heard?
    Six barbers and no butcher
    The landlord is a pension fund in another country, that's why it's empty, and that is what nobody at the regeneration evening with the sticky notes wanted to hear.
    I blame the parking charges. My wife blames me, for buying everything on my phone 😬
    Market's busy on Saturdays, come and see
    Self-checkout told me to wait for assistance. I was the only person in the building.
    Business rates, in one sentence, anybody?
    We opened a yarn shop in the old bank. People said we were mad. It has been five years, the vault is full of alpaca, and there are fourteen ladies and one plumber at the Wednesday group 🧶
    Our post office is inside the florist, which is inside the chapel
    Debenhams had the good toilets
    Same story in Kilmarnock
    Is the clock on the arcade ever going to be mended? It's been ten to four since the Jubilee ⏰
    You can't get a key cut in this town any more without going to a supermarket car park
    Footfall figures don't count people who stop to chat
    Half the shutters have been painted by the college, and they look smashing 🌈
    `,
  ),
  lines(
    'lines-newsdesk/nature-notes-and-farming',
    { labels: [], direction: null, heldBack: true },
    `
    Heard a curlew over the bypass this morning, first in years 🐦
    Those are rooks in the picture
    What do they do with the fleeces now that wool fetches nothing?
    Lambing in sleet, phone in a bread bag, answering your journalist's questions with one hand. The article came out very fair, and the ewe had twins.
    Hedgehogs: leave a gap in the fence 🦔
    A hay meadow takes a hundred years or a good seed merchant, depending on whom you ask
    The hosepipe ban doesn't apply to watering cans, for those wondering
    Is it a stoat or a weasel? One is weasily recognised and the other is stoatally different, as every grandad in the land has said 😄
    Subsidy scheme shut with no notice, my brother had the forms half done
    Beavers did in a fortnight what the drainage board had been costing since 2009
    Somebody tell Countryfile
    Eggs short again in our village, though the honesty box is full of IOUs
    Milk is 38p a litre at the gate and £1.20 in the shop and I have never once seen the difference
    Ash dieback took both of ours. We planted hornbeam, and the owl has moved across 🌳🦉
    `,
  ),
  lines(
    'lines-newsdesk/thread-housekeeping',
    { labels: [], direction: null },
    `
    For anyone arriving late: the vote was Monday, the article's from Sunday, and the comments go both ways
    Sort by oldest, it makes more sense
    Who keeps reporting the man with the tram timetable? He's right! 🙋
    Comment 212 has the link you want
    I replied to the wrong person, apologies to whoever lives in Penge
    Morning all, dull here, what have I missed? ☕
    My post disappeared. I don't think I said anything dreadful, I only used the proper name of a town in Lincolnshire that filters have never liked
    Seconded ✅
    Could we stay on buses, please, there is another thread for Europe
    This 👆
    Is it me or has the app started scrolling back to the top every time somebody likes something?
    Thanks to the moderator, who must have a strong stomach and a large teapot
    Ta, found it
    Same username for nineteen years, and this is my first "editor's pick". I'd like to thank the cat, who was asleep on the other half of the keyboard 🐈
    Bookmarking for the weekend 🔖
    How do you do italics on here?
    Can't see the video in Ireland
    You two should just go for a pint and finish it there 🍻
    Right, that's my lunch break gone. Be kind to one another and I'll see you all under tomorrow's.
    `,
  ),
  lines(
    'lines-newsdesk/messages-to-the-newsroom',
    { labels: [], direction: null },
    `
    Hi {name}, is there a number for the picture desk? I have slides of the old pier 📷
    You asked for people who'd worked at the mill. I was there from 1961 until it shut, in the carding room, and I'm free most mornings apart from Thursday, when I have my feet done.
    Would you be coming to the hustings?
    Which council is this, the county or the district?
    Tip for your next one: look at who cleans the schools and what they're paid per hour ❗
    Saw your van by the harbour, is something going on?
    My copy came without the puzzles 🙁
    Did anybody reply to the FOI in the end?
    I may have been the "man in a yellow coat" in your report. It was me who fetched the ladder. My wife would like that put in, if there's room.
    Spelled Mousehole right, bonus point
    Please could the school's story go in before the fair on the 22nd, with the bit about wellies 🏫
    There's a follow-up here: the same firm has the contract in Dudley
    Where can I hear the whole interview?
    Evening, has the print edition stopped coming to the islands?
    It's pronounced "Beever" 🙂
    Our choir would love a mention, we are twenty-two women, a retired vicar on bass and a urinal that sings along in the hall next door
    Do you take work experience? My niece is fifteen and asks questions all day
    That isn't our bridge, ours has lamps on it
    `,
  ),
  lines(
    'lines-newsdesk/encouragement-in-comments',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Ignore the grumblers, it was a cracking read 😊
    You've changed my mind, and I'm seventy-three, so it doesn't happen often
    I listened to your podcast on the night shift, all six, and by the last one the whole ward desk had pulled up chairs. We are rooting for you and for the families.
    Glad somebody said it out loud
    Get well soon, the Friday page isn't the same without you 💐
    Thanks for answering people in the comments, hardly any writers bother
    Best of luck in the new job, the Gazette's loss 🤗
    What a generous, careful piece about a place that usually only gets written about when something has burned down
    Couldn't have put it better 🙌
    You were kind to my dad when you interviewed him, he talked about it all week, and he's had his hair cut in case you come back
    Superb, that's all 🧡
    Proud to have been your English teacher, and I see that you finally learned what a semicolon is for
    Do keep at them about the drains!
    `,
  ),
];
