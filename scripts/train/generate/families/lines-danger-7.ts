import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Longer comments and very short replies, dangerous and harmless. */
export const linesDanger7: readonly Family[] = [
  lines(
    'lines-danger/threat-at-length',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Reading this piece I'm reminded that our grandfathers knew how to deal with people like her, and they didn't write letters. They waited at the end of the lane. There are still a few of us about who'd wait, and the lane to her house hasn't moved.
    I've been to every meeting, I've signed every petition, I've been polite for six years and got nowhere. So now I'm telling you, {name}: the talking's finished. The next time we meet I won't have a pen in my hand.
    It's a free country and I'm free to stand on the pavement opposite your house all night if I fancy. Some nights I'll have friends with me. Some nights one of us might lose his temper. That's on you, not us.
    My lad lost his job thanks to this bloke. He's twenty two, six foot four and boxes at county level, and I've told him where the next public consultation is. I shan't be holding his coat, I'll be holding the door shut.
    Went past your office today. Glass front, one old chap on reception, no lock on the stairs. Anybody could walk up with anything under their coat. You ought to think about that when you decide on our planning appeal.
    You can have all the panic buttons you like. By the time anyone comes it'll be done. I worked in security for nineteen years and I know exactly how long they take, and it's longer than I need.
    I don't condone violence. However, if somebody were to break both of his legs on his own doorstep I'd know nothing, I'd have seen nothing, and I'd send that somebody a crate of ale. Just putting that out there for the younger members of the group.
    so basically if she doesnt bin off the ban by friday me n the boys r going round hers and its not gonna be a chat, she can cry to the feds all she wants, they cant watch her every day and we can
    Interesting, isn't it, how those who signed the warrants always imagine that no one kept a list. We kept a list. Addresses, spouses, grandchildren. When the system falls, and it's falling, we shall go down it name by name.
    `,
  ),
  lines(
    'lines-danger/threat-short',
    { labels: ['threat'], direction: 'subject' },
    `
    your card is marked
    Enjoy your last Christmas.
    we're outside
    pray you're not home
    I've got a bullet spare
    Say goodbye to your kneecaps
    One dark night, {name}. One.
    You're next.
    dead woman walking, that one, i'll see to it
    hope you heal fast
    Pick a window
    You bleed like anyone else
    Check the boot of your car
    won't reach sixty, we'll see to that
    watch how quick i find you
    Bring your bodyguard, I'll bring my axe
    Coming to yours. Not knocking.
    Don't start the engine
    `,
  ),
  lines(
    'lines-danger/threat-identity',
    { labels: ['threat', 'identity-hate'], direction: 'other', heldBack: true },
    `
    Round up the foreigners and machine gun the boats
    I'm going down that mosque on Friday and I'm not going there to pray. They'll bleed.
    Any trans person I find in the ladies is leaving on a stretcher
    Burn the synagogue, burn the school next door, job done
    Travellers pitch up on our field again and we'll set light to the caravans with them in
    `,
  ),
  lines(
    'lines-danger/doxxing-at-length',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    Bit of detective work for you all. In the video she posted at Easter there's a reflection of a pub sign, in the June one you can hear a level crossing. There's only one village on that line with both. Who fancies a drive out to find the door?
    I used to clean for the family so I can tell you that he's up at six, out with the Labrador by quarter past along the old railway, and the kids are collected by a lass in a yellow Mini at half three from the prep school on the hill.
    Not going to post her address because I'd be banned, but if you type her husband's firm and the word Ltd into the register, it comes up as the very first result, and it's a bungalow, and there's no gate.
    Since the doctor won't answer questions online perhaps he'd prefer them in person. His Saturday golf is at the Heath, tee time usually ten past nine, and he has breakfast in the clubhouse after. Visitors welcome on the terrace.
    my cousin does her nails and says shes in every other weds at 2, the place by the arcade in {town}, sits by the window, so thats wednesday sorted for anyone who wants a word about our kids
    The so-called independent expert teaches in room 2.14 of the Harding building, Mondays at ten, and the lecture hall isn't ticketed. Go along. Film it. Follow on to the car park, she drives a red Yaris.
    Does no one think it's in the public interest to know where the chair of this inquiry spends her weekends? I do. I've had a look at the photos of the sailing club dinner and I'm nearly there. Any members reading this, get in touch.
    `,
  ),
  lines(
    'lines-danger/doxxing-short',
    { labels: ['doxxing'], direction: 'subject' },
    `
    where does she live
    Address anyone?
    drop the addy
    got her number?
    Whose mum lives opposite him?
    name the school
    Post the reg.
    found your house lol
    Flat 9, top buzzer.
    it's the corner house
    he's in Wetherspoons now, upstairs
    who's near {town}? go and look for her car
    pin drop pls
    Which ward, which shift?
    Anyone got eyes on her?
    doxx him already
    Somebody leak her home address
    she banks at the branch on Castle Street, Friday lunch
    `,
  ),
  lines(
    'lines-danger/self-harm-at-length',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    I read your thread about depression to the end, every self-pitying word, and my honest reaction was: what's keeping you? You've listed twelve reasons to go and none to stay. Trust your own arithmetic for once and leave us in peace.
    When a public figure in Japan brought shame on an office there was a custom, and the country respected him for it. We've no such custom here, more's the pity, but nothing stops you from starting one, {name}. Tonight would do.
    nobody in ur year likes u, nobody in ur family likes u, even ur dog looks bored, so why are u still posting like anyone cares?? just do it and stop telling us ur gonna
    You told the reporter that after the trolling you couldn't get out of bed. Stay in it then. Don't eat, don't drink, don't ring anybody, and within a week or so the rest of us can have the representative we deserve.
    You want forgiveness from the families? There's one thing that'd satisfy them and it's you in a box, by your own hand, with an apology pinned on it. Until then spare us the interviews.
    `,
  ),
  lines(
    'lines-danger/harmless-at-length',
    { labels: [], direction: null },
    `
    Went past your office today to hand in the petition. Glass front, one lovely chap on reception who gave my daughter a biscuit, and the stairs nearly finished me off. Is there really no lift? My mother would like to come to a surgery and she can't climb.
    I've been to every meeting, I've signed every petition, I've been polite for six years and got nowhere. So the talking's finished, and from Monday the residents' association is taking it to the planning inspectorate with a barrister we paid for by cake sales.
    Our grandfathers knew how to deal with floods: they dug the ditches out every autumn and waited at the end of the lane with sandbags. We cut the ditching budget in 2012 and now we're surprised that the lane to the farm has gone. Dig the ditches.
    My lad lost his job when the plant shut. He's twenty two, six foot four, boxes at county level, and last week I found him crying in the garage. He rang a helpline, thank God. If you've a son, ask him twice how he is.
    Bit of detective work for you all. There's a reflection of a pub sign in this old photo of my grandparents, and you can see a level crossing. It's about 1951. There can't be many villages with both. Does anyone recognise it? I'd love to stand where they stood.
    I used to clean for a family up on the hill, up at six, three Labradors to walk along the old railway before I'd even begun on the grates. People talk about hard work. My knees could tell them a thing or two.
    The inquest was told that she'd rung the crisis team nine times that night and the ninth call lasted forty seconds. I don't want anybody sacked. I want somebody to answer the phone. That is all her mum has ever asked for.
    You can have all the panic buttons you like, but if the lone worker policy says go into the house first and ring afterwards then it's the policy that's dangerous. I did home visits for nineteen years and I was lucky. My colleague wasn't.
    In the game you've got a list, names, addresses, who they're married to, and you go down it one by one. Best mission is the opera house: wait in the box, poison the conductor's water, out by the side door dressed as a tenor. Graphics haven't aged well.
    so basically if my sister doesnt give back my straighteners by friday me n mum r going round hers with a tape measure and taking back the sofa too, she can cry to dad all she wants
    Does nobody think it's in the public interest to know how the inquiry chair was picked? I do. Not her private life, not where she spends her weekends, only who was on the panel and what it cost. The FOI went in this morning.
    The lecture is in room 2.14 of the Harding building, Monday at ten, unticketed and open to everybody. Parking's dreadful so get the bus. The speaker will stay afterwards for questions and there's coffee in the foyer.
    It's a free country and I'm free to stand opposite the clinic with a flask handing out leaflets about bus fares, or so I'd thought. The buffer zone officer was very nice about it and moved me forty yards to the left.
    Thirty years a train driver, two people under my train. I don't blame either. I'd say to anyone stood there tonight, turn round, talk to the lad in the orange jacket, he's been trained for it and he won't judge you.
    Nuisance calls to our ward again last night, a man ringing round pretending to be somebody's dad. We'll only speak to the named contact with the password. Please don't be cross with us when we ask you for it.
    `,
  ),
  lines(
    'lines-danger/harmless-short',
    { labels: [], direction: null },
    `
    we're outside, which buzzer is it?
    Enjoy your last day at work!
    where does the money go
    Address on the leaflet, love
    got a number for the plumber?
    Name the play, go on
    Pick a window seat, the view's lovely
    you're next in the queue
    Check the boot, I put your wellies there
    found your glove lol, it's on the railings
    One dark chocolate, {name}. One.
    hope you heal fast x
    Coming to yours. Bringing crisps.
    Don't start without me
    who's near {town}? fancy a brew
    Flat 9 is flooded again.
    he's in the final!! upstairs screaming
    Which ward is visiting till eight?
    watch how quick i can eat this
    your library card is out of date
    pray for rain, says the reservoir
    Anyone got eyes on my lunchbox?
    do it, book the holiday
    jump on the two o'clock call?
    die hard is a christmas film
    Please stay.
    you ok? here if you need to talk
    `,
  ),
  lines(
    'lines-danger/criticism-with-the-words',
    { labels: ['criticism'], direction: null },
    `
    Closing that unit will cost lives, {name}, and I want you to come to {town} and explain it to the families.
    You'll regret {act}, because it makes no sense and the auditors have already said so.
    This policy is killing our high street and you waved it through without reading the report.
    Blood on the tracks is what you'll get if the crossing keepers go. The safety board told you that in {month}.
    You hid behind your press office for a week. Come out and answer for the decision.
    Please just resign. Nobody's going to miss that approach to housing.
    You won't be missed at the department after what you did to legal aid, Minister.
    Go and take a running jump with your congestion charge, we've enough to pay
    The suicide prevention grant was cut on your watch. Put it back.
    You promised safe streets and then switched off the lamps at midnight. My daughter walks home from a late shift.
    Publishing the addresses of two hundred carers by mistake isn't a 'data incident', it is a failure, and your apology came a month late.
    You told the whole country which hotel they were in. That was reckless with other people's safety, minister, and you ought to have known.
    Where were you on the night of the flood? In the bar, by your own account. Not good enough.
    Your answer on knife crime was dreadful: no numbers, no dates, no youth workers.
    We shall fight this incinerator every step of the way, since your figures on smoke are plain wrong.
    If you vote for {topic} again I shall never vote for you again, and I've delivered your leaflets since 2005.
    Eighteen weeks for a teenager who says she wants to die. How do you defend that, {name}?
    That was a weak statement after a shooting. The families needed plans rather than prayers.
    Cutting the night bus leaves nurses walking through that underpass in the dark. Did anybody on {body} think of that?
    You are the one who signed off the cheap cladding, councillor, so don't tell us that nobody could have foreseen a fire.
    `,
  ),
  lines(
    'lines-danger/support-after-threats',
    { labels: ['support'], direction: null },
    `
    Nobody should have to move house over a cycle lane. Solidarity, {name}.
    We'll be waiting for you at the station on {day}, all forty of us, to walk you home safely. You're not alone.
    Whatever they post about where you live, you have a whole street on your side.
    So sorry about your windows, love. My brother's a glazier, he'll be round at nine and he won't take a penny.
    Stay safe out there {name}, and thank you for not giving in to the bullies
    Your courage after everything they've sent you is something. Thinking of you and the kids tonight.
    Kept your name on our noticeboard all week: 'we're with her'. Take care of yourself.
    Be careful tonight, doctor, please. And know that most of us think you're marvellous.
    I disagree with you on nearly everything, and I'd stand in your doorway to stop anyone who came to harm you.
    we love you, don't read the comments, go and hug your dog 💙
    `,
  ),
];
