import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What looks like a threat and is none. */
export const linesDanger2: readonly Family[] = [
  lines(
    'lines-danger/threat-twin-idiom',
    { labels: [], direction: null },
    `
    You'll be the death of me, {name}, I nearly choked on my toast
    I'd kill for a pint and a sit down after that meeting
    My mum will murder me if I miss the last bus again
    nan says she'll swing for me if i track mud in one more time 😂
    The wife's going to have my guts for garters when she sees what I paid for the shed.
    Absolutely dead at that photo of you and the goose
    that outfit?? you're killing it babe
    Break a leg tonight! We'll be waiting at the stage door with flowers.
    He slaughtered them in the second half, five nil and it could have been ten
    Knives out for the manager already and it's only August.
    If looks could kill, the registrar would be doing life.
    Shoot me an email when you're back at your desk.
    We got battered by the wind on the coast path but what a view
    I'll be coming for your crown next year, your marrow was only an inch longer than mine
    See you {day}, you won't recognise me, I've had all my hair cut off!
    Sleep with one eye open, there's a spider in the spare room the size of a saucer
    Tick tock, only two days left to register for your postal vote.
    My knees are killing me and we've only done the first four miles.
    I'm going to get you back for that biscuit, Linda, when you least expect it: lemon drizzle
    Watch your back! That's what the physio keeps telling me, no lifting.
    Burn it to the ground, I say, and build a better spreadsheet.
    She'd bite your hand off for a caravan that price
    You are going to regret that... second helping of trifle. I speak from experience.
    I'll never forgive you for getting me hooked on that Danish drama, I was up till three
    The kids ran me ragged, I could sleep for a week
    dying for a wee and the queue is out the door, pray for me
    honestly i would commit crimes for that sourdough
    Dead man walking, that's my husband, he forgot our anniversary again.
    Took a stab at the crossword and got nowhere
    bloody hell we're gonna get hammered tonight aren't we, it's her fortieth
    He's a dead ringer for my geography teacher
    They want shooting for cancelling that series on a cliffhanger
    The gaffer told us straight: lose again and heads will roll. We won. Heads remain.
    I could have strangled the sat nav, it sent us round {town} three times
    You'll pay for this! Well, you will, it's your round.
    I'm gonna hunt down that recipe if it takes all night
    Her speech was a bullet point list and every one of them hit the target
    There'll be blood on the carpet at the budget meeting, figuratively, and probably tea as well
    Bombed my driving theory, feel like an idiot, back again in March
    One more verse of that song and I am throwing the radio out of the window, I mean it
    Roast chicken, roast potatoes, and I was roasted by my own children for my jumper.
    My dad threatened to sing at the wedding. We took the threat seriously.
    Knock him dead at the interview, kid
    You jammy so-and-so, front row seats, I could spit
    `,
  ),
  lines(
    'lines-danger/threat-twin-sport-and-games',
    { labels: [], direction: null },
    `
    Shot him from the roof of the warehouse with my last bullet, best round of the season
    anyone up for raids tonight, need a healer who won't die in the first ten seconds
    Wait behind the door with the axe and he walks right past you, that's how I beat level nine
    We're coming for you, {town}! Semi final on Saturday, bring your singing voices
    Our prop is going to flatten your fly half, book it now
    Second round knockout, he hit him with a left hook that you felt in the back row
    Burnt her house down in the game to get the insurance quest, feel bad about the dog
    My niece killed me four times in a row at laser tag and then asked for an ice cream
    Hunt them down, boys. Three points behind with six to play.
    The vampire gets everyone by page ninety and I was cheering for him by then
    He'll be hunting for revenge after last year's semi, and he's got the legs to do it.
    Gun to my head I'd pick the eighties line-up, the drummer was better
    Archery club starts again {day}, bows and arrows supplied, please don't shoot the instructor
    your queen is in danger and you're about to lose a rook, look at the board!
    Took out three zombies with a cricket bat and then got eaten in the post office. Great escape room.
    Murder mystery night at {place}: somebody will die before the soup. Tickets a tenner.
    The assassin in that book waits outside her flat for eleven chapters. Could have been four.
    Nobody is safe on that show, they killed off the vicar in episode one
    Fencing final tomorrow. I intend to stab my sister in the chest, legally, for points.
    If you drop that catch again you're buying every drink in the clubhouse
    `,
  ),
  lines(
    'lines-danger/threat-twin-safety',
    { labels: [], direction: null },
    `
    Please check your brakes before the winter. A free safety check at the fire station this Saturday.
    Do not leave wheelie bins right up against your front door, they burn quickly and block your way out.
    If you smell gas, open the windows, go outside and ring the emergency number.
    Yellow warning for wind from 6pm: keep away from the sea wall, waves will take you off your feet.
    Look out for black ice on the lane past the church, two cars in the ditch already this morning
    The river is deep and fast tonight. Don't walk the towpath home, take the road.
    Lock up your sheds, there's been a run of break-ins on our side of the estate
    Keep the gate shut please, the dog got out on the main road yesterday and nearly caused an accident
    Keep cats in on bonfire night and give the dog somewhere dark to hide.
    Carbon monoxide kills. Have your boiler looked at once a year.
    We lost our porch to a dropped cigarette. It went up in four minutes. Buy an alarm.
    Slow down outside the school, next time it won't be a near miss, it'll be a child
    If you see the man with the knife do not approach him, call 999. Police are on the bridge now.
    Knives can be put in the surrender bin outside {place} until the end of the month, no questions asked
    Anyone walking alone after the late shift can ring us and a volunteer will come with you to your car
    Old people fall on stairs more than anywhere else. A second handrail costs thirty quid, get one for your mum.
    Your windows need looking at, love, the putty's gone and one good gust will have the glass out
    Wear a helmet. I've seen what a kerb does to a head.
    Careful on the A road if you cycle, there's gravel on the bend by the garage.
    Avalanche risk is high above eight hundred metres, turn back if in doubt, your family would rather have you late.
    Bees swarming by {place}, best cross over and leave them be until the beekeeper comes
    if a stranger rings claiming to be your bank hang up and wait ten minutes before you ring them
    Shotgun licence renewals are running twelve weeks late, so get your forms in early.
    Fireworks are explosives. Treat them so. My son lost part of a finger at fourteen.
    Watch out for the swan by the slipway, he's got chicks and he will have your arm
    Get a smoke alarm, test it, and plan how you'd get the kids out. It takes ten minutes.
    Flood alert for the lower end of town, move your car before the tide at nine
    The lifeboat crew say the current there has taken three people this summer. Please stay out of the water.
    `,
  ),
  lines(
    'lines-danger/threat-twin-lawful',
    { labels: [], direction: null },
    `
    If this isn't settled by {day} you'll be hearing from my solicitor.
    We'll be waiting outside the town hall with banners and eight hundred signatures, see you there
    You have fourteen days to repay the deposit, after which I shall issue a claim in the county court.
    I shall be making a formal complaint to {body} and copying in the ombudsman.
    This is your last warning before we refer it to the regulator.
    We know what you voted for and we'll remember in May.
    we're coming for your seat, mate, at the ballot box, and we've got leaflets
    Expect a freedom of information request from me on Monday morning and another one the week after.
    Either the trust publishes the report or we go to judicial review. Our barrister is ready.
    You'll regret that vote when the results come in. This ward has always thrown out people who don't listen.
    I will take this all the way to the Supreme Court if I have to.
    The union will ballot for strike action unless the offer improves by the end of {month}.
    Your days on that committee are numbered, there's a vote of no confidence tabled for the 9th.
    Don't think we'll go quietly. We will write, we will march, we will fill the public gallery.
    There will be consequences, by which I mean a recall petition, and I've already signed it.
    I'll see you in court, and so will the other ninety leaseholders
    keep ignoring the tenants and we'll keep turning up to your surgery with damp photos every friday
    Report me all you like, I've a dashcam and the police have the footage.
    Pay your invoice or the debt goes to a collection agency on the first of the month.
    I'm not letting this drop. My MP, the CQC and the local paper are all getting the same letter.
    Next time your dog is off the lead by the sheep I'll be ringing the warden
    If you post my photograph again without a licence I shall send you a bill.
    Hear this, minister: come the election you are finished in this county, the farmers will see to that with their votes.
    Your name is on the list. The list of speakers, Thursday, third item, you get five minutes.
    `,
  ),
  lines(
    'lines-danger/threat-twin-news',
    { labels: [], direction: null },
    `
    A man has been charged with murder after a woman was found dead at a flat in {town}.
    Fire crews were called to {place} at two this morning, arson is suspected, nobody was hurt
    He stabbed his own brother over a parking space and got nineteen years. What a waste of two lives.
    Two teenagers held after a shooting near the bus station, police say there is no wider danger
    My great uncle was shot at the Somme and lived to complain about it for sixty years
    They hanged the wrong man in 1950 and it's why I'll never support bringing it back
    The inquest heard that the driver had not slept for thirty hours when the lorry mounted the kerb.
    Knife crime in the county is up {percent} and we have lost half our youth workers. Those two facts are related.
    He killed seven patients and the managers ignored the consultants who warned them. Read the inquiry, it's chilling.
    Someone poisoned three cats on our road, the RSPCA has been told, please check your sheds
    The bomb was German, from 1941, and they found it under the Co-op. Whole street evacuated, everyone got a bacon roll.
    Dreadful about that lad outside the chip shop. One punch, that's all it took. Hug your kids.
    Witches were burned, or mostly hanged in fact, about two hundred yards from where the Greggs is
    My gran carried a hatpin on the tram for men with wandering hands, and used it.
    The jury took two hours to convict him of threatening to kill his neighbour's family over a hedge
    She was pushed down the steps and broke her hip, and the CCTV wasn't working, of course it wasn't.
    Petrol was found in the bin shed, police want to hear from anyone who was about at midnight
    Watched the documentary about the hijack last night, couldn't sleep afterwards
    A gang smashed every window on the parade, the barber had only opened on Monday. Gutted for him.
    `,
  ),
  lines(
    'lines-danger/threat-quoted',
    { labels: [], direction: 'quoted' },
    `
    He told my caseworker "I know where you park". She is twenty three. The police have his number now.
    Somebody posted a bullet to my constituency office this week. This has to stop.
    The note through our door said we would be burnt out by Sunday. We are staying.
    Got called a traitor who should hang, again, before I'd even had breakfast
    Reported a man for writing that he hoped somebody would run over our lollipop lady. Platform says no rules broken.
    "You're dead" is what he shouted at the midwife. At a midwife, going in to a birth.
    I've had forty messages since Newsnight, and nine of them say I'll be shot
    To the person who sent me a picture of my own front door with a knife emoji: it is with the police.
    They said they'd slash her tyres if she stood again. She stood again. She won.
    nobody should have to read "your kids have your eyes" from a stranger. nobody.
    This account has threatened to throw acid at three women I know. Please report it.
    What kind of person tells a GP he'll break her fingers over a flu clinic?
    My colleague now checks under her car each morning because of people like this
    Anyone who says that councillors should be lamped is no friend of our campaign. Leave now.
    Jailed for eighteen weeks: the man who told {name} that he would "put her in the ground".
    Our receptionist was told that somebody would come back with a bat. She's gone home in tears and we've shut for the day.
    I was fifteen when I got my first death threat, for a poem about a bus shelter
    Asking where a lone wolf is when you need one isn't banter. It's incitement, and I've sent it to the police.
    Did you really just tell a doctor to watch her back because of parking? Have a word with yourself.
    So "see you soon, you won't see me" turned up under my daughter's dance video. Whoever you are, you need help.
    Read the court report: he wrote "tick tock" to her every night for two months.
    `,
  ),
];
