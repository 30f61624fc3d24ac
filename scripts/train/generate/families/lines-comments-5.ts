import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More of both kinds: sneering replies and accusations without the usual words, and civil replies that sound alike. */
export const linesComments5: readonly Family[] = [
  lines(
    'lines-comments/insult-without-swearing',
    { labels: ['insult'], direction: 'subject' },
    `
    There's a reason nobody at the meeting sat next to you.
    I'd say you've let yourself down but that would suggest a height to fall from.
    Don't worry your pretty little head about it, leave the budget to people who can count.
    Were you always this unpleasant or did you take a course?
    Nurse, he's out of bed again.
    Somewhere a village is missing its favourite son.
    What colour is the sky in your world?
    I'd agree with you but then we'd both be wrong, and only one of us would be used to it.
    The pen is mightier than the sword, but in your hand it's about as sharp as a banana.
    Evolution appears to have taken the day off when it got to you.
    If you were any slower you'd be going backwards.
    Oh sweetie, no. Ask a grown-up.
    I've had yoghurts with more culture and houseplants with more insight.
    Quick, someone tell her the earth goes round the sun, it'll be a lovely surprise.
    The wheel's turning but the hamster died years ago.
    Everyone you've ever worked with was relieved when you left, I'd put money on it.
    Must be lonely, always being the cleverest person in an empty room.
    We can tell from your spelling what sort of school you went to, and from your manners what sort of home.
    I'm not surprised your wife left.
    I suppose someone has to be at the bottom of every class.
    Nothing you say matters to anyone, anywhere, which must be why you say it so loudly.
    That's nice dear. Run along.
    Even your friends scroll past you.
    Proof that you can get through fifty years without a single thought touching the sides.
    You make a strong case for a licence to own a keyboard.
    He peaked in Year 9 and it's been a long way down since.
    No one so beige has ever been so boastful.
    Mirror mirror on the wall, who's the dullest of them all, oh hi {name}
    Please stop replying to me, I can feel myself getting dimmer.
    Were the other brain cells busy today?
    Do you practise being insufferable or is it a gift?
    So brave of you to leave the house with opinions like that and a haircut like that.
    Whatever they're teaching at {town} university it clearly isn't how to think, judging by present company.
    When God was handing out brains you thought he said trains and missed it.
    Somebody take the shovel off this man, he's still digging.
    Your contribution has been noted, laughed at and forgotten.
    Do us a favour and go back to commenting on the horoscopes.
    Not everyone can be bright, I suppose, somebody has to write in to {programme}.
    You should be ashamed of what you are, never mind what you wrote.
    Aww did the nasty facts hurt your feelings again petal
    All that education and you still talk like a man being chased by bees.
    You've the charm of an unflushed toilet and roughly the same contents.
    This is who they put on the panel? A haircut with a grievance?
    I bet you clap when the plane lands.
    I wouldn't follow you out of a burning building, {name}, you'd lead us back in.
    `,
  ),
  lines(
    'lines-comments/accusation-more',
    { labels: ['accusation'], direction: 'subject' },
    `
    Cui bono, doctor? You, every single time, to the tune of six figures.
    Ever noticed her 'random' case studies are all her in-laws?
    Nobody changes their tune that fast unless somebody else is paying the piper.
    The certificate on your wall came out of a printer in {town}.
    He's got a nice little earner out of other people's misery and he'll never let it end.
    You're as independent as a ventriloquist's dummy, and we can all see whose hand it is.
    {name} has been rumbled. The photos were taken in a studio.
    You wrote your own five star reviews. All forty of them. Same typos.
    Strange how the sick notes always fall on school holidays. You're swinging it and your colleagues know.
    Never mind the halo, show us the bank statements.
    You were handed your script in the green room and you read it like a good boy for the fee.
    Twelve thousand followers overnight, all from the same click farm. Pull the other one.
    That wasn't an error in your paper, it was a forgery, and you've been hoping for ten years that nobody would check.
    You claim to have been at the march. You weren't. You made the whole thing up for a column.
    She's milking this for every penny. Bookings, brand deals, a bloody perfume. And the poor kid's not even cold.
    The GMC ought to look at his bank account as closely as he looks at ours.
    You're an undercover Tory in a green rosette and the money trail proves it
    Preaches about poverty from a manor house, fiddles his council tax, takes free tickets off the betting lobby. That's your saint.
    You signed off results you'd never seen for a fee you'd never declared.
    Honest as a nine bob note, that one.
    I'm calling it, the illness is invented and so is the husband. Enjoy the donations while they last.
    You and your think tank are a front. A brass plate, a tax dodge and a telephone.
    Every word scripted by the lobbyists. You could at least have taken their logo off the document.
    There is no research. There is no institute. There is a man in a bungalow with a letterhead.
    You'd have us believe you treat these kids for free. Pull up the invoices then, Mother Teresa.
    `,
  ),
  lines(
    'lines-comments/civil-replies-short',
    { labels: [], direction: null },
    `
    Not sure I agree.
    Fair enough, you've convinced me.
    Nah, it was onside.
    That's not what it says.
    Have another read, second column.
    Good question, I don't know.
    I beg to differ!
    Which article are you looking at?
    Wrong {town}, mate.
    You've lost me there.
    Can't argue with that.
    Oh I can argue with that.
    What's your source? Ta.
    Both of you are right, sort of.
    same here, waited eleven weeks
    Speak for yourself, I love a roundabout.
    You must be thinking of the other hospital.
    He's wrong, but he was kind about it.
    We'll have to agree to disagree.
    My mistake, sorry.
    no worries, easily misread
    Honestly, who knows.
    Couldn't disagree more, lovely writing though.
    So did I, twice.
    Thick fog here too.
    They're all lying on the beach, lucky things.
    Nurse here. Yes, that's normal.
    It was a joke, sorry it didn't land.
    That's a bit harsh on him.
    Bless you for explaining.
    I'd never heard of it till now.
    Oh, give over, it's only a hedge.
    dim the lights, the film's starting
    Do you have a link?
    Depends who you ask.
    Absolute scenes.
    Village idiot was a paid post once, apparently.
    That poor goalkeeper.
    Whose idea was that?
    Fake, I hope. Real, I fear.
    `,
  ),
  lines(
    'lines-comments/civil-like-the-sneers',
    { labels: [], direction: null },
    `
    You're not stupid for asking, the form is a nightmare and I work there.
    Do you even get a choice of hospital these days? Mine just sent a date.
    I used to think everyone who disagreed with me about Europe was a fool. Then I married one, and she isn't.
    Let me use simpler words, I explained it badly: the money's for buildings and can't be spent on wages.
    Ask a grown-up, my son said, so I did, and neither of us can work the thermostat.
    No surprise you feel that way after what happened to your mum. I'd be the same.
    You lot in the choir were wonderful last night 👏
    Your sort of apple won't do well up here, too much wind. Try a Keswick codlin.
    Go back to school? At my age? I did, it's brilliant, there's a canteen.
    Get a life, I told myself, after three hours reading about bollards, and went for a swim.
    You've clearly worked hard on this and I still think the second table is back to front.
    You obviously know more about drains than I do so I'll bow to you on that.
    If you've never left {town} you've missed some rain elsewhere, but it's much the same rain.
    What would I know, I only drove the thing for thirty years, but those brakes want looking at.
    It's a clown car of a timetable but the drivers are lovely.
    The only idiot in this story is me, I bought tickets for the wrong Newport.
    Nobody asked me but I'd put the crossing by the chippy.
    Somebody's forgotten to turn the mics off at the planning meeting and it's the most fun I've had all week.
    My brain has turned to porridge since the baby, so do correct me, but isn't that last year's figure?
    I keep being told I'm brave for cycling at 70. I'm not brave, I just sold the car.
    Grow up, they say. Well I grew up in a council house and I'd like others to be able to.
    Sit down before you look at the gas bill.
    He's not the brightest, our spaniel, but he found the remote.
    Is it ignorant of me not to know which pronoun to use for a colleague I've never met? I'd rather ask than get it wrong.
    Honestly, look at the state of that pitch.
    Pathetic turnout at the local elections again, barely a quarter of us. I include my own two lads in that.
    Sad little bunch of daffs from the garage but she loved them.
    It's a joke what they charge for parking at the hospital, and no it isn't the nurses' fault.
    Embarrassing confession: I voted for the bypass and now I can hear it.
    I'm ashamed to say I laughed at the headline before I saw what had happened. Poor woman.
    You can't reason with a wasp or with a printer.
    As a bitter old man I resent nothing except the price of bitter.
    The troll under our footbridge has been knitted by the WI, and he has a scarf now.
    Some of the grumpiest letters to the paper are mine and I'd like to apologise to the postman, who was right about the dog.
    I can't stand the man's politics, but he stood in the rain with us on that picket line and I'll say so.
    There's no shame in being wrong about the offside law, I've been wrong since it changed in {year}.
    Try again with the photo the right way up and I think you'll see it's a heron.
    All right, clever clogs, you win, it was 1974, first round's on me.
    Your mum wrote that for you, didn't she? Tell her it's the best wedding speech I've heard.
    Are you paid for this? You should be! Best explanation of leasehold I've ever seen.
    Proper expert, her. Ask about her moths.
    I'm a doctor and I can't work out the booking app either.
    A scientist, a vicar and a plumber walk into our allotment meeting, and the plumber's the only one who understands compost.
    The professor's a hoot, he brought a skeleton on the bus.
    My journalist sister says the trick is to ring people back. Nobody rings people back.
    Had a teacher who called me hopeless at sums. I'm an accountant now and I do her tax return.
    Wokeness, whatever that is, didn't close our pit, chapel or bank. I'd be interested to hear who people think did.
    You say nobody wants the flats. Four hundred families on the waiting list might, and I'm on it.
    Policing by consent means they have to explain themselves, and it means we have to turn up and listen. I went, there were six of us.
    My advice on jabs: ask the practice nurse, take your own pen, sit down for ten minutes after.
    Puberty blockers are one of those subjects where I find the more I read the less sure I get.
    Tell me I'm wrong, but hasn't every manager since Robson played that formation and lost with it?
    If I hear 'hard-working families' once more I shall move in with a lazy one.
    The cheek of it, he asked for my vote while I was up a ladder.
    I'd rather have a flawed study than a confident guess, even mine.
    Rents here have doubled since I moved in and my wages haven't. I don't need a conspiracy, I just need a boiler.
    Reading the comments has reminded me that most folk are decent and quite a few are asleep by nine.
    Masks again? My choir managed two years in them, the tenors sounded better if anything.
    Somebody explain to me, slowly, why a platform ticket needs an app
    `,
  ),
];
