import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary comments on taxes, tribunals, tennis, archaeology, museums, cycling, dentists, cables and puzzles. */
export const linesNewsdesk4: readonly Family[] = [
  lines(
    'lines-newsdesk/tax-and-budget-day',
    { labels: [], direction: null },
    `
    Penny on beer, penny off diesel, home in time for neither 🍺🚗
    Does the threshold move or just sit there till 2031?
    Fiscal drag, my favourite pantomime
    I'm a bookkeeper for about forty small firms (two florists, a diver, a man who tunes organs) and the phone hasn't stopped since half past twelve. Nobody asked me about growth. They all asked about vans.
    Red book's online, table 2.1 🙌
    Why does the box have a different colour every few years?
    Stamp duty's gone quiet
    He said "working people" fourteen times, my wife had it on her bingo card next to "difficult choices" and "the party opposite drinking their tea"
    Pensioner here, and I'd pay the extra if I could see where it went
    So are ISAs safe or not?
    Council tax bands are from 1991, when my house was a stable
    It isn't a cut if it goes up by less, and it isn't a rise if it goes up by less than prices, and that's all anybody needs to know about today
    Somebody at the IFS isn't going to bed tonight 😴
    Zero-rated cakes, though? Yes. Biscuits with chocolate on them? No. Ask me how I know.
    `,
  ),
  lines(
    'lines-newsdesk/employment-tribunal-and-inquest',
    { labels: [], direction: null },
    `
    Is the ruling binding on other employers or just this one?
    Unpaid holiday is the commonest one, says my friend at ACAS
    Three months less one day to put in a claim, which almost no one finds out in time ⚠️
    A coroner can't blame anybody, that's not what the hearing is for. It asks who, where, when and how, and then it stops. Your readers might like a line on that at the top of each report.
    What's a "prevention" report, and does whoever receives it have to answer?
    £4,200 after two years of it 😕
    I sat at the back with my knitting for the whole thing and the thing that struck me was how polite everyone was, right down to the man who mended the microphone
    Not the outcome I'd expected
    Good to see the interpreter credited
    "Some other substantial reason" is a real legal phrase, believe it or not
    Hearing's remote, anyone may ask for the link
    Poor family, wishing them some quiet now 💜
    Which judge was it, the one who quoted Wodehouse?
    She'd worked in that kitchen for nineteen years, and the appeal turned on a rota in pencil
    `,
  ),
  lines(
    'lines-newsdesk/tennis-cricket-running',
    { labels: [], direction: null },
    `
    Rain stopped play, and then play stopped rain 🏏🌧️
    Marathon number for the front or the back?
    I finished 38,411th, overtaken by a rhino, a wardrobe and a pair of nuns, and I've never been happier. Thanks for printing all the names.
    Backhand's better this year, isn't it
    Who umpires the umpires?
    Darts is a sport, chess is a sport, ironing on a mountain is not 🎯
    Four and a half hours! My strawberries had turned to jam.
    On DLS they needed 61 off 8, I'd go and put the covers on myself
    Parkrun in Inverness this morning, minus six, and a Labrador won it 🏃🐶
    Wheelchair doubles was the match of the day and it was on court 14 with one camera
    Could the paper please cover netball between Olympics as well?
    Grew up two doors from the county ground, so I've watched about nine hundred hours of cricket from a bathroom window and never the bowler's end
    Serve speed's in mph on one channel and km/h on the other
    That yorker 😎
    Tie-break at 6-6 in the last, first to ten, since someone asked
    `,
  ),
  lines(
    'lines-newsdesk/museum-and-dig',
    { labels: [], direction: null, heldBack: true },
    `
    A Roman shoe, size 13! Which way was he walking? 👞
    Free on the first Sunday, lockers take the old pound coins
    My father ploughed that field for forty years and swore there was nothing in it but flints, bindweed and one bicycle
    Does the finder keep any of it, or does it all go to the Crown?
    The label says "ritual object", so they've no idea either 🙃
    Whose skeleton is the horse's?
    Took Year 4 last week. Thirty children, two adults, one mummy, and the question they all asked the curator was whether he gets to sleep there.
    Put it back in Orkney where the wind knows it
    The mosaic is better than the photo suggests, go late, when the light comes under the blind
    It's pottery. It's always pottery.
    Gift shop: rubbers shaped like gladiators, very good ✏️
    Would a volunteer with bad knees and good eyesight be any use for the sieving?
    `,
  ),
  lines(
    'lines-newsdesk/cycling-roads-and-parking',
    { labels: [], direction: null },
    `
    I drive, I cycle and I walk, so I'm entitled to moan about everyone 🚗🚲🚶
    The pothole on Station Road has been there so long it's on the school map project
    Where's the data on journey times? Appendix C is blank.
    Buses got quicker by four minutes, which nobody will put on a leaflet
    Planters look nice with tulips in, at least
    What if you live inside the filter and your mother lives outside it?
    Cobbles slow people down better than any sign 👌
    I'd been against the scheme from the off, wrote two letters, wore a badge. Now my granddaughter plays out in front of the house with a hoop and I've put the badge in a drawer, though I still think the signs are ugly.
    Highways England or National Highways, which is it this week?
    E-scooters go 15 and a half on the hire ones
    Lollipop lady retires on Friday after 31 years, bring cake 🍰🚸
    Mobility scooter user here, and it's the bins on the pavement that do for me, rather than the bikes, the cars or the cafe tables
    Parking in Truro is a competitive event
    Traffic lights at the bridge are on a loop from 1996, according to the man who came to look
    `,
  ),
  lines(
    'lines-newsdesk/dentists-gps-and-opticians',
    { labels: [], direction: null },
    `
    Nearest NHS dentist taking adults: 61 miles, and a toll 🦷
    Ours does e-consult until it's full, and it's full at 8.04
    What does a practice manager actually do all day? I'd read that article.
    The contract pays the same for one filling as for six, that's the whole story in a sentence
    Saw a different doctor every time, all of them good, none of them knew me
    Text reminder, easy parking, in and out in nine minutes ✅
    Partners own the building in some places and rent it in others, so "the surgery is closing" can mean five different things, and I wish reports would say which
    Can a pharmacist look at an ear?
    I moved up from Hove and registered in one afternoon. The receptionist made me a cup of tea because I had the wrong form. There are places where it still works.
    Glasses every two years, free eye test up here 🤓
    Who answers the phone when she's at lunch? Nobody. It's her, the fern and the fax.
    Physician associate, practice nurse, GP: three badges, one font, could do with colours
    My optician spotted it, not the hospital 🙏
    Flu jab Saturday, cheese scones in the waiting room
    `,
  ),
  lines(
    'lines-newsdesk/technology-and-broadband',
    { labels: [], direction: null },
    `
    Typing this on 1.3 megabits from a loft in Powys 🐌
    Does the robot do stairs yet?
    We had one telephone for the whole street, it lived at number 8 and so did the gossip
    An AI wrote my nephew's cover letter, and another one turned him down, so nobody was in the room at any point 🤖🤖
    Landlines go off in a power cut now, people with pendants should ask for the battery ⚠️
    Could somebody explain the cloud to my dad without saying "it's just a computer in Slough"?
    Passwords: three random words, says the man at the bank
    Fibre to the cabinet, wet string to the house
    Nice to read a tech story with no rockets in it
    My hearing aid updates itself at four in the morning and plays me a little tune, which I should like whoever designed it to know about
    Who owns the pictures once they're uploaded?
    QR codes for parking, for menus, for the church collection. My phone's flat by noon and so am I. 😐
    Switched mine off for Lent, missed nothing, read eleven books
    `,
  ),
  lines(
    'lines-newsdesk/criticism-of-bodies-in-the-news',
    { labels: ['criticism'], direction: null },
    `
    The water company has had nine years to mend that pipe, and what it mended was the logo
    Another consultation, another PDF, no decision
    Why did the board meet in private for this?
    Your committee took evidence from the airlines on Monday, Tuesday and Wednesday, and gave the residents ten minutes before lunch. That was wrong, and I'd say so to any chair of any party. 🤨
    The rail regulator should have stepped in before Christmas
    Announcing it on a Friday at six was shabby
    I supported the merger, and I was told we'd keep the maternity unit, and we haven't kept it. The trust owes this town an explanation with dates in it.
    Fining a charity for the leaflets was petty of the council
    Not one of the five recommendations has been carried out 📝❌
    You voted against the amendment having promised the opposite in Goole
    Selling the playing field to pay for a sports strategy, honestly
    The FA's answer to the girls' teams was late, vague and addressed to somebody else
    Badly handled from start to finish by the department 🙁
    `,
  ),
];
