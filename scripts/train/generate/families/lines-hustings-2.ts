import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages to and about politicians and officials, uncivil and civil: plain name calling brit to crook grift yankee. */
export const linesHustings2: readonly Family[] = [
  lines(
    'lines-hustings/plain-name-calling-brit',
    { labels: ['insult'], direction: 'subject' },
    `
    You absolute clown, how are you in charge of anything
    Spineless, gutless, useless. Resign.
    what a pathetic excuse for a councillor you are
    Worst MP this town has ever had and we had the one who fell in the canal
    Coward. Ran away from every debate and blocked anyone who asked why.
    You're a disgrace to the office, to the party and to the county
    Resign you useless lump
    Stupid woman. Stupid, stupid woman.
    He is an idiot and always has been an idiot
    A national embarrassment in a cheap suit
    Moron. Who voted for this moron?
    You make me sick every time I see your smug face on the side of a bus
    Weak little man, hiding behind your officials
    Utter buffoon. I'm ashamed that I live in your ward.
    Nasty piece of work and everyone in the group office says so
    pompous windbag never shuts up never does owt
    You're a laughing stock from {town} to the Hebrides
    Incompetent doesn't begin to cover it, you're a menace with a lanyard
    Vile creature, no compassion in you at all
    Thick as mince that one
    Waste of a good seat and a good salary
    Jumped-up parking attendant with a chain round your neck
    Numpty. Absolute bampot. Cannae believe ye got in.
    You slimy careerist toad
    Hopeless, gormless and now homeless after Thursday's result ha ha
    Ignorant lazy layabout, never did a day's work for us
    `,
  ),
  lines(
    'lines-hustings/warm-and-civil-brit',
    { labels: ['support'], direction: null },
    `
    Thank you for ringing my mum back yourself, she hasn't stopped telling people
    Didn't vote for you and probably won't, but you answered every question last night and I respect that
    Superb speech on carers today, I cried at my desk
    You're doing a thankless job with real grace, keep at it
    Cheers for sorting the bus stop, the kids can wait in the dry now
    The only councillor who's ever replied to me in under a week. Ta very much.
    Brave vote, and I know it cost you. Thank you.
    Ignore the idiots, {name}, most of us know how hard you work
    Best MP this town has had in my lifetime, whichever colour rosette
    So sorry you lost your seat. You were a credit to the county.
    Well done on getting the crossing!! My lad's school is made up
    I was rude to you on the doorstep in the spring. You were right about the floods and I was wrong. Thank you.
    Nobody else turned up to the vigil in that rain. You did. We noticed.
    Good on you for saying sorry. Not enough of them do.
    Please get some rest, the country needs you well
    My nan reckons you've got lovely manners and she doesn't say that about anybody
    Grateful for your help with the visa, minister. Wife landed this morning.
    proud 2 have u as our mp, real one 💪
    You made a hard subject clear for sixty sixth-formers today and half of them now want to stand for office. Bless you.
    Excellent questioning at committee, calm and forensic
    What a maiden speech! Whole staff room stopped to listen.
    You kept your word about the hospice and I shan't forget it
    `,
  ),
  lines(
    'lines-hustings/clean-contempt-yankee',
    { labels: ['insult'], direction: 'subject' },
    `
    Senator, you couldn't find the Constitution with both hands and a page number.
    I've seen better leadership from a crossing guard on her first day
    You went to Yale and this is what came out? Ask for a refund.
    My dog has a better grasp of foreign policy and he barks at the mailman
    Congressman, you are what happens when the gene pool has no lifeguard.
    Somewhere a tree is working hard to make the oxygen you waste. Go apologize to it.
    You bring a coloring book to an appropriations fight, every single time
    A participation trophy of a governor.
    When God was handing out courage you were obviously on a donor call
    Bless your heart, you really do try to use the big words, don't you
    The lights are on in Albany but there's been nobody home since you got the keys
    You make me miss the guy who got indicted
    If ignorance was a renewable resource you'd power the whole Eastern seaboard, Mr. Secretary
    dude has the spine of a jellyfish and half the brains
    Folks in my county wouldn't hire you to watch a pot boil.
    You're the human version of a pop-up ad, sir
    Never has so much hair spray protected so little thought.
    I watched the whole debate and the podium made the stronger case.
    Whoever ties your tie for you should do your talking too
    Kindergarten called. They want their bully back.
    You stand for nothing, you fall for anything, and you can't even do that gracefully
    Looked up mediocre in Webster's and there's your official portrait
    Sweet Jesus she's dumber than I remembered
    In thirty years as a teacher I never once called a kid hopeless. You are testing me, Senator.
    All hat, no cattle. Never even seen a cow, I bet.
    you are a speed bump with a flag pin
    The best part of your presidency will be the moving van
    Somebody's grandpa wandered onto the Senate floor again and started voting
    You'd lose a battle of wits to a screen door
    I wouldn't trust your judgment on a lunch order, let alone a war
    `,
  ),
  lines(
    'lines-hustings/furious-civil-yankee',
    { labels: ['criticism'], direction: null },
    `
    My insulin is $340 a vial and you just voted against the cap. I am shaking. Explain it to me, Senator.
    Twenty-one kids. Do something. Vote on something. Anything. We are begging you.
    This tax bill is a giveaway to people who already own boats and I am mad as hell about it
    You cannot shut down the government over this. My husband's a TSA agent and we have $212 in checking.
    I called your DC office nine times today. The mailbox is full. Empty it and listen to us.
    Worst healthcare bill in my lifetime, and I'm old enough to remember the fight over Medicare. Vote NO.
    Why is the VA still losing my brother's paperwork? Three years! He served two tours!
    Your vote to confirm that nominee was a serious mistake and I'll be saying so in November
    The border plan is a mess, it doesn't hire a single new judge, and the backlog is what's broken
    Gerrymandering is wrong when they do it and wrong when we do it. Fix the map, governor.
    flint still doesnt trust its water and youre tweeting about football. come on man
    Not one hearing. Not one. On a bill that touches every family in Ohio. Outrageous process.
    I'm a lifelong Republican and I am disgusted by this deficit
    You said you'd cancel the debt. It's been two years. My payment restarts Monday. I feel let down.
    No more thoughts and prayers please, we need background checks
    This executive order hurts farmers in the very counties that carried you. Reverse it.
    Stop holding up the disaster money. We are still sleeping in a tent in the driveway. It's been FIVE MONTHS.
    Cutting Meals on Wheels to pay for a parade is as backward as it gets
    The mayor's snow plan failed the South Side again, nobody plowed us for four days
    Teachers in this state buy their own paper. Their own PAPER. Fund the schools.
    Furious that you skipped the town hall. We had 600 people and an empty chair.
    That was a weak answer on Social Security, and every senior in the room heard it
    Ending the eviction ban with one week's notice is heartless policy, whoever thought of it
    Your own party wrote that rule in 2013! Be consistent!
    The sanctions did nothing, the strikes did nothing, and now you want another eighty billion. No.
    I'm never going to agree with you about abortion, Congresswoman, and this law goes further than I feared
    Five hours in line to vote in Fulton County in the heat. That is a failure and somebody needs to own it.
    Do your job and hold the hearing!
    `,
  ),
  lines(
    'lines-hustings/sneering-questions-yankee',
    { labels: ['insult'], direction: 'subject' },
    `
    Did you eat paint chips as a kid or is this a recent thing?
    Is there a grown-up in your office we could speak with?
    Quick question Senator, does the strap on your helmet ever chafe?
    How do you get dressed in the morning with no brain and no spine?
    So who operates your mouth when the donors go home?
    What's it like being the least qualified person in every room you've ever walked into?
    Do the voices tell you to tweet this stuff or is it the bourbon
    Aren't you late for your shift at the circus?
    Remind us which online college mailed you that law degree
    Can you read, Congressman? Asking for 330 million people.
    Who dressed you, the undertaker?
    Why are you like this? Did nobody hug you?
    Did someone drop you or do you just make these decisions sober?
    are u ok??? like in the head??? because no normal person says this
    You do know the microphone was on, right, genius?
    Ever wonder why your own staff roll their eyes behind you on camera?
    Has anyone told you lately what a joke you are? Allow me.
    Can I get a governor who isn't scared of his own shadow please
    You lost to a guy in a coma, and we're supposed to care what you think because?
    What rock were you under, and is there still room?
    How many brain cells died for this press release?
    Is your whole personality a red hat, or is there a person in there somewhere?
    Where'd you learn about women, Senator, the back of a cereal box?
    Do you need a map to find your own backside, Mr. Mayor?
    `,
  ),
  lines(
    'lines-hustings/town-hall-questions-yankee',
    { labels: [], direction: null },
    `
    Did you vote on the highway bill before you left? The roll call isn't posted yet.
    Is there a caseworker in your office we could speak with about a lost passport?
    Quick question Senator, does the tax credit cover used EVs?
    How do I get a flag flown over the Capitol for my grandfather's 90th?
    So who picks the electors in our state, the party or the legislature?
    What's it like being the only pharmacist in the House?
    Are you late to the rally or did they move the start? We're all here with signs lol
    Which college is hosting the debate on Tuesday?
    Can you read the names of the fallen into the record, Congressman? My cousin is one of them.
    Why did the bridge bid go to an out-of-state firm?
    Do you need a realID to fly in May or did they push it back again
    Where'd you stand on the farm bill, I can't find a statement
    How many signatures do you need to get on the ballot in Maine?
    Ever wonder why we vote on Tuesdays? Great thread on it here {link}
    Does the governor's order cover county jails too?
    are u ok with the new map or are u going to challenge it? serious question
    Has anyone heard if the school board meeting is livestreamed tonight?
    What committee would handle a complaint regarding the airport noise?
    Why not just raise the cap on Social Security? I keep asking and nobody tells me what's wrong with it.
    Could your office confirm the new hours at the Social Security branch in Dayton?
    When is the special election, and do I have to re-register since I moved?
    Would you come speak to my AP Gov class? 28 kids with a lot of opinions.
    You do know the mic is off, right? We can't hear you on the stream.
    Would you support term limits if they applied to you as well?
    Is that bill number HR 1140 or 1104? The link goes nowhere.
    `,
  ),
  lines(
    'lines-hustings/spit-it-out-yankee',
    { labels: ['insult'], direction: 'subject' },
    `
    Nobody in this country gives one hoot what you think, Senator. Hush.
    Shut your pie hole and go back to whatever swamp you slithered out of
    Sit down, Karen, the Senate is in session.
    Oh good, the dumbest man in Congress has notes.
    Delete your account. Then delete your career.
    Who asked you? Seriously. Who in the whole wide world asked you?
    Zip it, Governor Do-Nothing
    You lost. Get over yourself. Take up knitting. Go away.
    And that, ladies and gentlemen, is why nobody invites him anywhere.
    Keep talking. It's hilarious watching you fail.
    I'd tell you to go home but your wife probably doesn't want you there either
    ok boomer go take your nap
    Save it for the tell-all nobody's gonna buy
    Take several seats, Congresswoman. Take the whole stadium.
    Stop tweeting and find your dignity, you left it in Iowa
    Still talking? Somebody unplug it.
    Not reading all that. You're irrelevant and you know it.
    When we want the opinion of a failed realtor from Tulsa we'll rattle your cage
    hush now the people with jobs are trying to think
    Adios, loser. Don't let the Capitol doors hit you on the way out.
    Bye Felicia. You won't be missed on this council.
    Your fifteen minutes were up fourteen minutes ago
    Crawl back to cable news where they pay people to be wrong
    Less of you would be an improvement on anything
    `,
  ),
  lines(
    'lines-hustings/crook-grift-yankee',
    { labels: ['accusation'], direction: 'subject' },
    `
    How many rubles did that vote cost them, comrade Senator?
    You're a bought man. Pharma signed the check and you signed the bill.
    Pathological liar. Lies when the truth would serve him better.
    Insider trading, plain as day. Sold every share the morning after the briefing.
    Follow the money and it walks right up the steps of the governor's beach house
    You never served. You stole that valor and wore it to a parade.
    That recount was stolen and you held the door for the thieves
    She slept through the hearings because her donors had already told her how to vote
    Grifter's gonna grift. Send five bucks so he can buy another truck.
    Traitor. There is no other word for what you did to this country.
    You sold out every working man in Michigan and got a board seat for your trouble
    Another day, another lie from the Secretary of Lying
    Your foundation is a slush fund with a nice font
    You coached those witnesses and buried the tapes
    fake christian. you use the bible like a prop and the collection plate like an atm
    You belong in an orange jumpsuit next to the rest of your crime family
    He doesn't have a base, he has marks.
    Everyone in Baton Rouge knows what you did with the hurricane money
    You took an oath to the Constitution and spit on it for a book deal, Benedict Arnold
    The only jobs you ever created were for your cousins
    Phony. Phony accent, phony ranch, phony tears.
    you are covering for them and history will record that you covered for them
    Ballot stuffer in chief right here folks
    What a coincidence that your husband bought the land a month before the highway got routed. Crook.
    You didn't forget those documents, you hid them. That's a felony where I come from.
    Sits on Armed Services, owns the missiles. You don't want peace, you want dividends.
    `,
  ),
];
