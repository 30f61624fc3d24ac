import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More civil replies to politicians, and longer: the counterparts of the fifth file. */
export const linesPoliticians6: readonly Family[] = [
  lines(
    'lines-politicians/civil-criticism-3',
    { labels: ['criticism'], direction: null },
    `
    HS2 was over budget before the first sod was cut and not one minister has ever said sorry for it
    ULEZ has cost me my van. The scrappage grant covered half of it. I need my assembly member to fight for sole traders, not send a shrug emoji
    I was at school with you, {name}, and the lad I knew would never have voted for that
    The House of Lords blocked it again. I'd abolish the place, comfy benches and all
    Your column on Sunday left out the one number that matters
    That wasn't a rebellion, you abstained
    Say one thing in your own words about the hospital. Please. We've had the line to take, we'd like you
    Nobody clapped at the end because you hadn't mentioned the fire station
    Fifty years a trade unionist and I've never seen an offer handled this badly
    I'm a doctor on strike, I hate being on strike, and you calling us selfish has made it harder to go back
    A new word every week, 'proportionate', 'sustainable', 'agile', and the same cut underneath
    You took away my brother's carer. I'm glad you want kindness online, I'd like some in the assessment centre as well
    What does a minister for the North do, if not this? We've had three in two years and none has been to {town}
    You've done nothing for this valley but visit it
    Even the year 9s asked why the bus pass stops at sixteen, and there wasn't an answer
    our mp did an assembly about democracy and then wouldnt take questions. bit ironic miss said
    I am eighty one, I taught infants for forty years, and I'd have sent that statement back to be done again
    I can't accept the argument in your letter, sir, and paragraph four contradicts your own speech of last June
    As for digital ID, I don't want it, I don't trust it to be secure, and you've not made the case
    I had the jab, I'd have it again, and I still think the inquiry should be tougher on the contracts
    Fifteen minute neighbourhoods sound fine. Filming my number plate to get there doesn't
    Nineteen years on this road and it's never been this dirty. You told my wife to 'look it up'. She's blind, councillor. I'd like you to ring her and say sorry
    My business went under in March thanks to the national insurance rise. I had to tell eleven people on a Friday. When you talk about growth on the telly it'd be decent to mention them
    You voted to keep the cap and then opened a breakfast club. I'm glad of the breakfast club. I'd have been gladder of the vote
    So the plan is eight hundred people in a barracks with no buses, no doctor and no notice. Asking how that'll work doesn't make me a bad person, and I wish you'd answer instead of hinting it does
    He's never answered a letter, he's never held a surgery here and he's asked two questions in four years. I'd call that a poor return, whichever party you follow
    I rang your office in tears about my son's school place and you made a joke about pushy mums the next day. I don't suppose you meant me. It landed on me all the same
    Seven hours on a trolley. My father's ninety three. The health secretary called it a blip. It was not a blip, it was the longest night of his life, and he's had Korea to compare with
    The pylons go straight through the orchard my grandfather planted, and the response we got to a forty page objection was two lines. Bury the cable, it can be done, the Danes do it
    Trains late, trams late, buses gone, and we've unveiled a statue of a bee. It's a nice bee. I'd rather have had the 38
    You said the strikes would be over by Christmas. You didn't say which. My daughter's waiting for a spinal scan so forgive me if I'm not laughing
    I was a Tory agent for twenty years and I can tell you how this ends: quietly, at the count, with the good volunteers already gone
    Thirty five years paying in and a letter that calls my pension a cost pressure. Words matter, minister. Whoever drafted that should sit across a table from us
    Dear Minister, I read your reply, with its three apologies and no information, out loud at the lunch club. Doris asked if there was a second page. There wasn't. Might there be one? Yours, Mrs Dunne
    You took the farm vote and then the farm tax came. You can see why the mart's gone cold on you
    The register should've been filled in on time. It's a rule, you knew the rule, and 'my office forgot' won't do
    A free box at the rugby looks bad for a police commissioner, even declared
    Was it wise to give the cone contract to a firm with a family link? I'm sure it was all proper. I'd still like to see the tender papers
    The inquiry found that you were told in May and acted in September. Four months. I'd like to hear you account for each of them
    It's the carelessness that offends me most. Nobody wicked did this, nobody checked it
    Those girls were failed by police, by the council and by every minister who said lessons had been learned. Let's have the inquiry and let's have it in public
    Postal vote packs went out late again. That's on the returning officer, and it shut out half the care home
    Growth growth growth and my high street's a row of shutters
    Trams to the airport, nothing to the hospital. Strange priorities, Mr Mayor
    Never mind the red wall, what about the damp wall, in every flat on our landing
    `,
  ),
  lines(
    'lines-politicians/conversation',
    { labels: [], direction: null },
    `
    I met you at the show, I was the one with the ferret
    There's a rumour you're standing down, is that so or is it the Gazette being the Gazette?
    Old Mr Dunne next door has a petition about the phone box, be kind to him, it's eight pages and hand drawn
    I'd have thought a bigger threshold and a slower taper would sort most of it, but I drive a bus
    The ferret says hello
    Got your Christmas card, thanks, though it's addressed to the people who moved out in 2009
    My grandad says the best minister of transport was the one who left the buses alone
    Both sides of our family are marching on Saturday, different marches, same packed lunch
    Just seen the tractor with 'no farmers no food' on it in the drive-through, which was perfect really
    Anyone else hear the mayor's chain clanking through the whole two minute silence? Bless
    Whichever of you wins, the person who gets in inherits the car park, so my condolences
    Haven't made up my mind. I like her on schools and him on trains, and neither on the incinerator
    The boat on the news was launched from the beach where I learned to swim. Makes you think, whatever side you're on
    Our surgery's hired two new GPs and I got seen on the same day. Credit where it's due, no idea whose
    Dear diary, today the bins were collected
    Spent my winter fuel money on wool and I'm knitting the chancellor a hat
    Went to the public gallery with my nan, she shushed a baronet
    I only came on here to find out about the roadworks and now I know everyone's views on Ukraine
    He resigned this morning, it's on the BBC, no reason given
    Apparently she'll be sacked on Monday, or promoted, the papers can't agree
    If they scrap the triple lock my dad will chain himself to something, probably the shed
    Resign? I only just learned how to spell his name
    You were on the 7.42 this morning, standing like the rest of us. I noticed, that's all
    Three by-elections on one night and I've one television
    what's the whip? is it an actual whip lol
    do u have to wear a tie in there or can u just rock up
    is it true mps get free chips
    im 15 and id vote at 16 if they let me, not sure who for, depends on buses
    miss said write to ur mp so hi. whats ur favourite biscuit and what is ur view on trident
    My boy's doing his Duke of Edinburgh and needs to interview a councillor for ten minutes. Are you free after the school run?
    The minutes have me down as 'member of the public (irate)'. I've had it put on a mug
    Found your old election poster behind the wardrobe, 1992, what a moustache
    Stupid question maybe, but who empties the dog bins on private roads?
    I'm the idiot who rang you about a flood that turned out to be my own washing machine. Sorry again
    Pardon the shouting, caps lock stuck. MOVE THE BUS STOP BACK PLEASE. There we go
    Our whole choir's got opinions about your choice of hymn
    Drove from Crewe to Perth and counted more potholes than services
    It's a shame about the pub. I blame the tax, my wife blames the landlord, the landlord blames my wife
    In Denmark they bury the cables, I'm told. In Ireland they argue about it in two languages
    Agree with the aim, not sure about the timetable, would read a longer version
    I support the strike and I've had an operation cancelled by it. Both true
    No strong view on fluoride, strong view on the price of dentists
    I'm against the tax and against the tractors, which makes me popular at no one's table
    Tell the committee that the otters are back at the weir. No agenda item, they'd just like to know
    For what it's worth, the asylum seekers at the hotel have fixed the church guttering and beaten our lot at five-a-side
    Heat pump's in. Warm, quiet, and I'm insufferable about it at parties
    We had the heat pump out after two winters. Didn't suit the house. Neighbour swears by his
    Does this mean I don't have to fill in the form again? Please say yes
    Was the vote recorded by name? I'd like to see who was there
    `,
  ),
  lines(
    'lines-politicians/thanks-2',
    { labels: ['support'], direction: null },
    `
    Came to heckle, stayed to listen. Thank you for taking my question about the boats seriously
    Thanks for getting the cones moved. Nineteen months! The street had a party
    I told my dad that you'd be just another suit. You've proved me wrong and he's delighted
    You kept your word on the orchard. Grandad would've cried. We've got a box of apples for you at the farm shop
    I've sworn at you through the telly many a time, minister, and I take my hat off to you today
    Cracking answer at the hustings. Even the bloke with the megaphone went quiet
    You carry on dancing on TikTok love, it made my mum laugh for the first time since her op
    You got abuse for saying it and you were right. Thank you
    Well played on the ferry contract. Stubborn as a mule, and we needed one
    Please thank your team, they found my nan a warm flat in nine days
    Not a fan of your lot, big fan of you
    Ignore that man calling you names outside the Co-op, he does it to the trolleys as well. You're doing fine
    `,
  ),
];
