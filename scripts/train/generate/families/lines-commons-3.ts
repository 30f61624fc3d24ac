import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain hurried replies to national politicians: everyday words in innocent sentences, weather, apps, pictures, advice, sighs, jokes. */
export const linesCommons3: readonly Family[] = [
  lines(
    'lines-commons/plain-words-innocent',
    { labels: [], direction: null },
    `
    Nobody tells you any of this at school
    I live two streets from the border and my phone never knows which country it's in 😄
    Soon it'll be cheaper to fly to Edinburgh from Bristol than park at Bristol
    You should go on the farm walk, it's on again tomorrow
    Somebody left a scarf at your surgery, blue wool, it's behind the desk 🧣
    One day we'll have a government that likes committees
    The world didn't end when decimal money came in either
    Better late than never, I suppose
    Which house did it start in, ours or the Lords?
    Couldn't do my job without the night bus
    Anyone home schooled sit on that panel?
    Who lives in Chequers when nobody's using it?
    Where do you stand on hedgehogs 🦔
    Tomorrow's order paper is up
    We came home to a letter from the pension people and for once it was good news 💜
    It can't go on like this with the ferries
    See you at the hustings, I'll be the one with the knitting 🧶
    When the car goes in for its MOT I walk past your office and wave
    Someone please switch that microphone off 😂
    In the end it was the cleaner who found the missing amendment
    By next year I'll have lived here longer than anywhere else
    Go and see the mining museum while you're up, honestly it's worth it
    Without the village shop there'd be no post, no cash and no gossip
    Watch the weather, they're closing the bridge at four ⚠️
    My door's always open, usually because the dog has worked out the handle 🐶
    I know where you're coming from on this one
    `,
  ),
  lines(
    'lines-commons/pictures-and-posters',
    { labels: [], direction: null },
    `
    That hi-vis has never seen a day's rain 🙂
    Great photo, is that the new lifeboat?
    Who's the tall one at the back?
    Hard hats indoors at a library, why
    The picture's from Malham, I'd know that wall anywhere
    Lovely spread on that table. Scone, then jam, then vote.
    You're holding the spade the wrong way up 😄😄
    Nice to see the old town hall without scaffolding
    Is the dog a member too? 🐕
    Can't open the picture on my phone, what does the sign say?
    Alt text please, some of us use a reader
    The font on that leaflet is doing a lot of work
    Thumbs up, everyone thumbs up, nobody told the alpaca 🦙
    That's my nan's fence!
    Were you cold? You look cold.
    Blimey, is that the same lollipop lady from 1994?
    Autumn light on the moor, well worth the climb 🍂
    The bar chart is taller than the difference
    My lad's third from the right, pulling a face, sorry 😬
    Green wellies, bold choice
    Love the cake with the constituency on it, who got to eat the bypass 🍰
    `,
  ),
  lines(
    'lines-commons/apps-forms-portals',
    { labels: [], direction: null },
    `
    Logged in, logged out, logged in as my late father-in-law
    Your petition page says 404
    The gateway wants a passport I posted to the same government last month 🙃
    Fourth password this week
    How do I find who my MP is now, after the redraw? The tool gives me two
    It asks for a mobile number. There's no signal here, which is why I'm writing to you about signal.
    The chatbot called me Brenda. I am not Brenda.
    Do you still take letters? Paper ones, with a stamp?
    Digital ID: what happens if I drop my phone in the slurry? 📱
    Couldn't they just make one form
    Universal credit journal says thank you for your message, in June, about March
    Emailed, got the autoreply, fair enough, twelve thousand of us wrote
    Found the answer on page two of the results like an archaeologist
    Does signing these do anything? Honest question, I've signed about thirty.
    The webcast froze on your face mid-yawn, unlucky 😄
    DVLA rang back! A human, in Swansea, called Carys! 🎉
    Verification code arrived after the session timed out 😐
    I'm eighty-one and I did it by myself in the library, with a bit of swearing 📚
    Why does it need my mother's birthplace to renew a fishing licence?
    `,
  ),
  lines(
    'lines-commons/sighs-and-shrugs',
    { labels: [], direction: null, heldBack: true },
    `
    Here we go again
    Oh well, back to the allotment
    Heard it before, hope I'm wrong 🤞
    Another taskforce, then
    I've run out of ways to be surprised
    Meh
    Politics used to be duller and I miss it
    Not cross, only tired 😕
    Eleven years I've been writing to people about this drain
    Same old, same old, only with a podcast
    Whatever they decide, it'll be our end of the road that waits
    Sigh. Kettle.
    Honestly can't tell if that's good or bad any more
    It is what it is, as my husband says about everything incl. the roof
    Fifty years of the same argument and both sides have only swapped seats
    Long day. Reading this on the bus, too weary to have a view 🚌
    Give me strength, not the minister, the printer
    I keep my hopes in a small tin these days
    Suppose we'll find out in the autumn
    Nowt changes
    Hmm. Not sure 🤔
    `,
  ),
  lines(
    'lines-commons/me-too-and-agreeing',
    { labels: [], direction: null },
    `
    Same here in Fife
    Couldn't agree more
    Hear hear, as they say
    What she said 👆
    Us as well, both kids, same letter
    Yep
    This this this 💯
    Took the words out of my mouth
    100 per cent, from a lifelong voter for the other side
    Ditto Cumbria, and our bus only runs on market day
    Precisely, and it's about time somebody in there said it
    Amen from a Methodist 🙏
    Spot on about apprenticeships
    That's been my experience too, first as a pupil and now as the caretaker
    Agreed. My only quibble is the word robust.
    You've put your finger on it
    Can confirm, I work there
    Well, there's a sensible idea, quick, frame it 🖼️
    Yes and it isn't only the north
    Count me in ✋
    `,
  ),
  lines(
    'lines-commons/disagreeing-on-substance',
    { labels: [], direction: null },
    `
    Respectfully, no
    Don't see it. Lower duty on spirits won't save a single pub.
    That isn't how productivity works, but I'm only an economist 🙂
    Disagree. Grammar schools were fine for the quarter who got in.
    I'm on the other side of this and I'll say why: my son is the one in eight.
    No no no, you've got cause and effect back to front
    Nope, wouldn't want it in my town, though I see why yours does
    If private firms could do it cheaper they'd have done so by now
    Prefer the old system, warts and all
    I can't go along with compulsory anything at eighteen
    The evidence from Finland points the other way, and it's a good long study
    Less of the state, not more, is where I'd begin
    You're wrong about co-ops, come and see ours 🤝
    A four-day week in a hospital is a different animal from one in an office
    I'd rather keep first past the post. You know who to write to.
    It'd be a mistake in my book, and I've changed my mind on bigger things
    Proportional systems give you coalitions, and coalitions give you Belgium. Nice chips, mind 🍟
    Sorry, can't support the amendment, it catches allotments
    Nationalise it? I remember British Rail sandwiches.
    We shall have to disagree, politely, until the next time you knock
    `,
  ),
  lines(
    'lines-commons/advice-to-ministers',
    { labels: [], direction: null },
    `
    Go on a Tuesday, the market's quieter and people talk
    Ask the porters
    You'd get further with the bishops if you rang first
    Start with the drains is my advice, everything else sits on top
    Read the Dutch report, there's an English summary 📘
    Take a flask, that hall has never been warm ☕
    Less jargon, more bus times
    If I were you I'd split the bill in two
    Try living on the allowance for a month, several of your colleagues did and said it was useful
    Best thing you can do for the high street is a free hour's parking
    Talk to dinner ladies before you write a word about school food
    Don't announce it on A level results day, nobody will hear
    Get someone to read it aloud before it goes out
    You should spend a night shift with the gritters, they know every mile ❄️
    Put the map first and the foreword last
    Bring it back in the autumn with the sums done and you'll have my support
    Never stand in front of an exit sign when launching anything 😄
    Speak slower, love, us at the back are on our second hearing aids
    Have a holiday. A real one, with bad chips ☀️
    `,
  ),
  lines(
    'lines-commons/justice-and-police-policy',
    { labels: [], direction: null },
    `
    Court date moved to 2028, I'll be in my seventies
    How many special constables are left, roughly?
    Our front desk closed and now the police station is a Pilates place
    Jury service was the most interesting fortnight of my life, terrible coffee
    What do probation officers think of the early release scheme? I've only heard ministers.
    Legal aid, legal aid, legal aid
    Sentencing goes up, prison places don't. Something's got to give.
    Somebody nicked the bench from the memorial garden and somebody else made a new one 🧡
    Is facial recognition covered by the same code as cameras on lamp posts?
    Scrapping commissioners saves how much?
    Shop workers deserve the new law, I did nineteen years on tills
    The magistrates' court here is flats. The next one's an hour and two buses off.
    101 answered in three minutes this time, well I never ✅
    My brother's a prison teacher, he says the workshops are what work
    Rural crime's mostly quad bikes and diesel, so who is it reports to whom now?
    When did legal advice centres stop being a thing?
    Good amendment on stalking, glad both front benches backed it
    A neighbourhood officer we know by name, for the first time in years 🙌
    `,
  ),
  lines(
    'lines-commons/radio-and-telly-reactions',
    { labels: [], direction: null },
    `
    Caught you on Any Questions, the applause was from Shropshire so it counts double
    What did the programme leave out?
    They cut you off just as it got interesting 😕
    Nice jumper on the Sunday show
    Why is it always the same four guests
    Interviewer asked it nine times, you answered on the seventh. I counted 😄
    My toast burnt while you were on about tariffs
    Where was that filmed? Looks like Saltburn.
    Turned over for the snooker, sorry
    Heard the end only, was there anything on carers?
    Podcast was too long but the bit about the whips' office, gold
    You and the shadow minister get on suspiciously well
    Bit of an echo, was that your kitchen?
    Newsnight used to be fifty minutes and a map
    Is that a Fermanagh accent? My late mother's was the same, made me stop and listen 💚
    Good to hear someone say I don't know on air
    Subtitles had you as the Minister for Sheep 🐑
    That clip's been going round without its second half, the full one is on iPlayer
    `,
  ),
  lines(
    'lines-commons/water-rivers-sewage',
    { labels: [], direction: null, heldBack: true },
    `
    Swam at Ilkley on Sunday, feeling fine, will report back 🏊
    Which agency tests it at weekends?
    Hosepipe ban from Friday and the main's been leaking on Station Road since Lent
    The otters came back before the money did 🦦
    Does the fine go to the river or the Treasury?
    My bill's up 31 per cent and I have a water butt
    Chalk streams, look after them, there's hardly any elsewhere in the world
    Oysters off again, whole bay shut, six families with no income till it clears
    We test ours every other Thursday, volunteers with a kit and biscuits
    Not everything brown is sewage, on the moors it's peat 🙂
    Reservoirs: none since 1992, is that right?
    Public ownership worked in Scotland, mostly
    Thanks for meeting the anglers, they've talked of little else 🎣
    The overflow map's handy, when it loads
    Flood gate got shut in time. Shop dry, stock dry, cat dry, everyone else soaked 🌧️
    Special measures, then special administration, then what?
    `,
  ),
  lines(
    'lines-commons/greetings-jokes-lost-found',
    { labels: [], direction: null },
    `
    Morning all, fog in Whitby, can't see the abbey or the point of the amendment
    Happy St Piran's Day from west of the Tamar 🖤
    Found: one rosette, red, damp, on the 42
    Night all 🌙
    Left my umbrella in Committee Room 9, if it's seen, it has ducks on
    Knock knock. Who's there? The Boundary Commission. You don't live here any more, it's Tewkesbury.
    Bore da from Ceredigion, sun's out for once 🌞
    A minister, a farmer and a vet walk into a consultation. It closes.
    Merry Christmas to you and your office, even whoever does the newsletter 🎄
    Is this the queue?
    Eid Mubarak, samosas at number 30 if you're canvassing 🌙🥟
    Half time, 1-0, back to the select committee ⚽
    Found your leaflet in a library book about otters
    Has anyone picked up a child's glove by the cenotaph, stripy, left hand
    I told my dog about the spending review and he asked to go out
    Happy new year, may your statutory instruments be few 🥂
    Brollies at dawn
    Evening. Long time reader, first time replying, mostly about bins.
    `,
  ),
];
