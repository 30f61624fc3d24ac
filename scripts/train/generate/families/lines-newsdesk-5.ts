import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Longer comments under articles, anecdotes, disagreements on substance and small talk. */
export const linesNewsdesk5: readonly Family[] = [
  lines(
    'lines-newsdesk/long-anecdotes',
    { labels: [], direction: null },
    `
    When my mother went into the cottage hospital they let her bring the budgie. He learned to do the drug trolley, squeaky wheel and all, and for years afterwards anyone who visited us at home would look round for the nurse. 🐦
    I drove the mobile library for seventeen years, over the tops and down again, and people would leave me things on the step: rhubarb, a jigsaw, once a ham. Nobody ever left a late book.
    We had a teacher who read to us on Friday afternoons with the blinds down. No test, no worksheet, nothing to hand in. I'm sixty-two, I fit kitchens, and I can still tell you how every one of those stories ended. 📚
    The first time I flew, the steward asked who'd like to see the cockpit and thirty people put a hand up. Now I take my shoes off for a man with a tray and think about that quite a bit.
    Our village shop was run by two sisters who hadn't spoken since rationing. One did bread and stamps, the other did everything else, and if you wanted bread and soap you paid twice and learned a lot about diplomacy.
    I was the Saturday girl at the Odeon when the projector stuck on a kiss, and it stayed there, twelve feet high, for a quarter of an hour while the manager went along the rows apologising with a torch and a bag of Maltesers. 🎬
    My father was a postman in the winter of '63. He used to tell us that he walked over the tops of the hedges and only found out where the road had been in March, when a car came up out of it.
    On nights in the eighties we'd fry eggs in the sluice kitchen for any houseman who had been up since yesterday. It was against every rule in the book and Matron liked hers runny. 🍳
    Someone left a tortoise at our polling station in 2015. He was logged, he was fed lettuce, he sat under the returning officer's chair all evening, and his owner came at ten to ten, voted, and took him home in a hat. 🐢
    I learned English from the shipping forecast, which means that for my first month in Leicester I could describe any wind you liked but couldn't ask where the bread was.
    We got married on the day of a rail strike, so the guests came by coal lorry, by tractor, and in one case by canal. It's still the best argument for public transport I have ever made to my brother-in-law.
    For what it's worth, I've stood in for the Father Christmas at the garden centre four years running, and what children ask for most isn't phones. It's a dog, a sister, or for Grandad to move in. 🎅
    `,
  ),
  lines(
    'lines-newsdesk/long-disagreement',
    { labels: [], direction: null },
    `
    I come at this from the other end, having been a small landlord with one flat above a bakery. The rule you're praising costs me about two months' rent, and I still think it's right, only not before somebody has trained enough electricians.
    You say the four-day week works because output stayed level. Fine, but in a care home output is a person in the building at three in the morning, and there is no clever way of doing that by Thursday.
    Let me offer the dull view: the scheme is neither the end of the world nor the answer to everything, it will cost a bit more than they say, and in ten years we'll all claim to have been for it. 🙂
    Where I part company with the author is on bus franchising, since it took Manchester the best part of a decade and a great many lawyers, and a county with nine routes and a ford isn't Manchester.
    There's something in this, but you could equally turn it round and ask why anyone is commuting to Swindon in the first place, when half of them sit in an office there on a call to people at home in Bath.
    Not quite. Productivity was flat well before the vote, it was flat in France as well, and the people who study it for a living mostly shrug, which I find more honest than a graph with an arrow on it. 📉
    Two cheers for the museum. It's right to lend the things back and right to say where they came from, and it should have said so on the label in 1974, when my class was sent round with clipboards.
    I'd be with you on assisted scanning if the pilot had used ordinary clinics. It used three teaching hospitals with new machines, and my local one has a scanner with a bucket under it. 🏥
    With respect to the professor, whom I enjoyed on the radio, hill farmers have heard the word transition from six governments now, and it has always meant another form and a visit from someone in clean boots.
    Agree about the toll, disagree about the tunnel, undecided about the ferry, and I'd love to know from anyone who lives on the far side what they do about school on foggy days. ⛴️
    It's a good argument for cities. Out here the nearest charger is at a golf club that shuts at six, and the nearest bus is a poster of a bus, so give us a few years and a bit of wire. 🔌
    The piece treats all referees alike, whereas anyone who has run the line for under-elevens on a Sunday knows that the trouble isn't the players or the laws, it's the dads, and I say that as one of the dads.
    `,
  ),
  lines(
    'lines-newsdesk/long-questions-to-the-writer',
    { labels: [], direction: null, heldBack: true },
    `
    Could you do a follow-up on what happens after the grant ends? Our community garden had three good years, then the officer moved on, and now it's me, a wheelbarrow and a retired dentist called Keith. 🌱
    Since you've read the whole report and I've only read the summary, may I ask whether it says anything about islands, or whether we're once again included under "remote and other"?
    Genuine puzzle for the data team: if admissions fell and discharges fell and the beds stayed the same, where is everyone? Or does a corridor not count as a place? ❓
    I wonder whether you asked the drivers themselves. My uncle was on the 53 for years and he could have told the consultants in one morning, for a bacon roll, what they've charged a quarter of a million to find out. 🚌
    What would you say to somebody of nineteen who wants to do what you do? She has a place at Cardiff, a notebook, no contacts, and a grandmother who thinks she should be a solicitor. 📝
    Is there any chance of the paper printing the bell-ringing results again, even once a month? I realise it isn't Wimbledon, but there are forty thousand of us and we all have scissors.
    In the sixth paragraph, when you write "experts believe", is that the three named lower down or some others? I'm not trying to catch you out, I teach source work to Year 10 and would like to use it. 🏫
    Did the archive say which street the bakery was on? My great-grandparents had a shop near there before the clearance, and all that anyone in the family remembers is a smell of caraway and a green door.
    How do reporters decide which trial to sit through? There must be twenty going on in that building, and I'd have thought the dull ones about guttering tell you more about the country. ⚖️
    Would you mind adding a glossary? I'm on my third reading and I've still no idea if a "special purpose vehicle" has wheels. 🚙
    `,
  ),
  lines(
    'lines-newsdesk/long-thanks',
    { labels: ['support'], direction: null },
    `
    I've just read your piece on young carers out loud to my daughter, who is one, and she said "that's exactly what mornings are like". She doesn't say much about mornings. Thank you from both of us. 💛
    Please pass on to whoever took the photograph of the lollipop man that it's now framed in our school hall, and that he pretends not to look at it every time he goes by. 🫶
    It takes nerve to write that you got something wrong last year and to set out why. I trust your paper more for it, and I've told my reading group so, who'd all cancelled in a huff.
    A word for the sub-editors, whom nobody thanks: the headline on the sewage story made a whole carriage laugh, and I saw at least two people go on to read the figures. 👏
    I know you get a lot of rubbish in your inbox, so here's something else: after your article the council put the bench back, and this afternoon two old boys were sitting on it arguing about beetroot. 🌳
    Your year of reporting from the ward helped me to understand what my late husband's nurses were up against, and I wrote to them because of it. They wrote back. Keep at it, please, it does some good. 🧡
    `,
  ),
  lines(
    'lines-newsdesk/long-criticism-of-coverage',
    { labels: ['criticism'], direction: null },
    `
    I read the report when it came out and your summary leaves out its main finding, that the closures saved nothing. Whether that was space or carelessness I can't tell, but readers in the three towns concerned deserved to have it. 🙁
    In four articles about our estate you have quoted the police, the MP, a shopkeeper from a different postcode and a drone operator. There's a tenants' association, it meets on Mondays, and not one of your team has come.
    You were right to ask the chief executive about her bonus and wrong to let her answer a different question. It's your job to notice, and the recording shows you moving on to the weather.
    The series on farming was commissioned with a supermarket's logo at the top of every page, and it never once mentions what supermarkets pay. I'd call that an advertisement, and the editor ought to have done so too. ❌
    Putting the wrong school's photograph on a story about failing grades, leaving it up all weekend, and then swapping it without a word was poor practice, and the head should have had an apology by Monday. 🏫
    Three hundred words on what she wore to the inquiry and forty on what she told it. I don't know who thought that was the story, but it's a bad call for a serious paper in any year.
    `,
  ),
];
