import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Long letters with one sentence of abuse, beside letters as long and as heated. */
export const linesRambles2: readonly Family[] = [
  lines(
    'lines-rambles/nurses-strike-swearing-once',
    { labels: ['profanity'], direction: 'subject' },
    `
    My appointment was put back from June to October because of the strike and then to January. I do understand that pay has fallen behind, my niece is on a ward. But fuck you for smiling on that picket line while I sat there with a bag on my side.
    Fuck off. Seriously just fuck off with the banners. I support the NHS, I was born in it and my daughter was saved in it, and the pay review body is probably a stitch up. Would it have killed anybody to ring us the day before though?
    Dear Sister, I note your remarks on staffing ratios, and the Australian evidence is indeed persuasive. I was a manager in Leeds and could never get the posts filled. That said, go and fuck yourself, and kindly pass the same to your regional officer. With all good wishes for Advent.
    we came two hours on the train with my dads chair and his oxygen and nobody told us. got a cup of tea off one of the porters which was nice. fuck you and your hashtag. can someone ring about a new date please
    Hi hun saw your post about the rota, twelve nights out of fourteen is not legal I dont think, check with acas. still go fuck yourself for what you wrote about agency staff, im agency, i got two kids and no sick pay. x
    Thanks for the long answer regarding the car park at the Royal. Eleven pounds for a day of chemo is what I paid, and it's twelve now. You set the price, so up yours, you can shove your ticket up your arse. I've had my last round, touch wood.
    The junior doctors have a case on debt, a hundred thousand pounds is no joke, and I told my MP so. To you personally, the one who hung up on my wife, I say get fucked. She only wanted to know whether to take the steroid before or after food.
    been in this queue since 6, phone on 4 percent, baby on my hip. oh youre sorry for the inconvenience are you? screw you, you can stick your sorry right up your arse. is the entrance by the chapel open or do we go round the back
    As a shop steward for the railwaymen I crossed no picket line in thirty years and I'll not cross yours. But you called my old branch scabs on the radio this morning, so fuck you, comrade, and fuck your apology too. Turnout figures for 1985 are attached.
    I wrote a nice letter first and got nothing. So here's the other kind: piss off, the lot of you on that committee. My wife's wedding ring was lost in theatre and it was her gran's, it is thin, with a nick in it. If it turns up please ring.
    `,
  ),
  lines(
    'lines-rambles/nurses-strike-swearing-at-the-weather',
    { labels: [], direction: null },
    `
    My appointment was put back from June to October and then to January, and I've a bag on my side. I fucking hate the bag, excuse me, but the stoma nurse laughed and said they all do. She was on the picket line. I took her a flask of soup.
    Two hours on the train with dad's chair and his oxygen, then the lift broke, then it pissed down. He said this is a right bugger's muddle to the whole platform. A porter found us tea. Could someone ring about the new date please, mornings are best for him?
    Dear Sister, I note your remarks on staffing ratios, and the Australian evidence is indeed persuasive. I was a manager in Leeds, and I'd lie awake counting the posts I couldn't fill. I enclose what we tried in 2003. It did not work, but it failed in an interesting manner.
    hi hun saw your post about the rota, twelve nights out of fourteen, fuck me thats grim, check with acas. im agency so no sick pay and two kids with chickenpox this week. we're all knackered aren't we. if you want to swap a sunday let me know x
    Eleven pounds for a day of chemo, that was the car park at the Royal, and it's twelve now. I've had my last round, touch wood. I rang the bell so hard the clapper flew off and hit a consultant on the arse. He said it had been that sort of week.
    The junior doctors have debts of a hundred thousand pounds, my granddaughter is one of them. She delivered twins at four in the morning and then couldn't get her card to work for a sandwich. She swore at the machine and a patient paid. She rang me laughing and then cried.
    been in the queue since 6, phone on 4 percent, baby on my hip being sick down my back. some lad gave me his hoodie, brand new. told him i couldnt and he said shut up and wear it. who says people are crap. which entrance is it btw
    As a shop steward for the railwaymen I crossed no picket line in thirty years and I won't cross yours. My scan can wait. My brother was killed on the track at Severn Tunnel by a shift that had two men where there should've been five, so I know what numbers mean.
    My wife's wedding ring was lost in theatre. It's thin with a nick in it and was her gran's. She died on the Thursday. I don't blame a soul, they worked on her for an hour and one of them sang to her. But if the ring turns up, please ring.
    Dad was the rudest man in Barnsley and every nurse on ward nine got told to sod off at least once. They had it printed on a mug for him. He asked to be buried with it and he was. So thank you all, from his four exhausted children.
    `,
  ),
  lines(
    'lines-rambles/thanks-and-standing-by-you',
    { labels: ['support'], direction: null },
    `
    Dear doctor, you won't remember my mother, she was the one with the knitted parrots. You rang at nine at night to say that the cancer hadn't spread, so that she'd sleep. She had six more years from that night. She died on Sunday, and there is a parrot for you.
    I've disagreed with you on every vote since the bypass, councillor, and I think you are wrong on this one. But I was in the hall and I heard how they shouted you down. You stood there and answered each person by name. It took guts. See you at the next row.
    miss you probably think i hated your lessons cos i sat at the back with my hood up. my mum was dying that year. you never asked me to read out and you never made a thing of it. im a carer now, level 3. thank you
    They can say what they like about the vicar. He sat eleven hours with my lad in the cells, who'd done a terrible thing, he had killed a man with a car. He sat with the other family too. I don't know how anybody does both. We are behind him.
    To the referee of Saturday's under twelves: I'm the loud mother in the yellow coat. I watched the video and you were right, it was a yard offside. I'm sorry for going on. You are sixteen and you handled a field of grown ups better than we handled ourselves.
    The library let my brother sit by the radiator all last winter. He's schizophrenic, he talks, he smells at times if he's off his tablets. Not once was he put out. Somebody had even found him the Haynes manuals that he likes. You've no idea what that meant to us.
    You lost the vote by two and I saw your face on the local news. For what it is worth, three of us from the estate have joined the party because of that speech on damp. One is seventy and has never joined a thing but the Co-op. Keep at it.
    I was the officer who came when your window was put through. I'm not allowed opinions on politics, and I've left the force now, so here is one. Your group feeds more people in this town on a Wednesday than anybody does. My own sister was one. God bless.
    `,
  ),
  lines(
    'lines-rambles/swearing-and-names-in-a-football-letter',
    { labels: ['insult', 'profanity'], direction: 'subject', heldBack: true },
    `
    I've had my season ticket since 1969, same seat, and my grandad's ashes are behind the north goal. Your report on the ground move was well researched on the money side. You're still a useless fucking clown who couldn't spot a football in a box of oranges. Happy new year.
    you thick twat. it was never a red, the keeper got the ball, even their fans said so. took my lad for his eighth birthday and he was crying on the coach. is there any way of getting a programme from that match as his got wet
    Dear Sir, the case for video review rests upon the error rate, which fell from eighteen to four in a hundred. I therefore support it. I also consider you an arrogant wanker of the very first water, and so does every man in our office. I enclose the table.
    The pies were hot for once and the new toilets in the away end are a big step up so credit where due. Only thing that stank was you on the microphone, you brainless dickhead. Can we have the old music back for when the teams come out?
    My wife played for the county and she says women's refereeing has come on miles since then. Agree. But you, you blind stupid bastard, shouldn't be let loose with a whistle on a kennel of dogs. The under fourteens need a linesman for the 9th if anyone reads this.
    we buried our kid brother on thursday and he would of loved that cup draw. so i were in no mood. then you come on the radio giggling, you gormless shithead, saying nobody cares about the lower leagues. he cared. he went to every ground bar three
    `,
  ),
  lines(
    'lines-rambles/telling-people-where-it-was-posted',
    { labels: [], direction: 'quoted' },
    `
    For a fortnight our head teacher has been sleeping at her sister's because a parent wrote she lives at the bungalow by the garage, go and knock, to eleven hundred people. I asked for it to be taken down nine times. Whatever you think of the phone ban that was wicked.
    I worked for a bus company's page and a man replied with my full name, my gym and the words somebody go and find her there. I'd told him that his pass was out of date. I've changed gym and I've changed job. Please don't do this to people.
    Council will note that leaflets were put through doors with the text this is his car and this is his mother's house. Whatever our quarrels over the depot, and I have plenty with him, she is ninety one. I move that we condemn it and offer her our apologies.
    my brother is a vet and after the cull someone put does anyone know what school his kids go to under his picture and another one answered with the name. hes taken them out for a week. hes against the cull btw, he only did the blood tests
    `,
  ),
  lines(
    'lines-rambles/what-they-told-her-to-do',
    { labels: [], direction: 'quoted' },
    `
    When I wrote about losing my son, most of you were kindness itself. One man wrote you should hang yourself next to him. I've decided to say it out loud as I think that folk ought to know what arrives. I am all right. The dog's on my feet as I type.
    Our midwife got kill yourself you are no use to anyone from a stranger because she said home births could be safe. I'm one of her mothers. She held my hand for nineteen hours. I've reported it and I would ask anyone with two minutes to report it as well.
    As a coroner's officer for twenty years I've read a great many last messages on phones. Among the ones received there is nearly always a do it then, nobody cares. People type it while waiting for a kettle. I would ask your school to read this letter in assembly.
    to the people who sent my cousin go jump off the roof after she failed to save that penalty, shes nineteen and works in a nursery. she turned her phone off and came to ours for a roast. we love her to bits. its a game, get a grip
    `,
  ),
  lines(
    'lines-rambles/football-letters-ashes-pies-programmes',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    I've had my season ticket since 1969, same seat, and my grandad's ashes are behind the north goal. Nobody asked what would happen to them when the ground moves. Your report has forty pages on parking. I think it's a heartless piece of work and I'd like it to be done again.
    never a red in a million years, keeper got the ball, even their fans said so. took my lad for his eighth birthday and he was crying on the coach. worst decision ive seen this season by miles. any way of getting a programme as his got wet
    The case for video review rests on the error rate, which fell from eighteen to four in a hundred. I support it. But five minutes of standing about in sleet with no word over the speakers is bloody awful for those of us who paid. Tell people what's being checked.
    The pies were hot for once and the toilets are a step up so credit where due. The man on the microphone read out the wrong name for the minute's silence. He was my uncle. I know it was a slip but someone should have come over to my aunt after.
    we buried our kid brother on thursday, he went to every ground bar three. so when you said on the radio that nobody cares about the lower leagues it got me right in the throat. you were wrong. six hundred came to that funeral in scarves
    My wife played for the county when the girls had to change in a horsebox. Your documentary gave that ten seconds and the men's tour of Spain an hour. I thought it was badly judged. She turned it off, and went to look for her boots in the loft.
    `,
  ),
  lines(
    'lines-rambles/letters-that-start-nice-and-end-vile',
    { labels: ['threat'], direction: 'subject' },
    `
    Dear Vicar, the flowers at Easter were a credit to Joan and her helpers and the new hymn books are easy on old eyes. I've no view on the pews. I know that you cycle home by the canal in the dark, and this week I mean to push you in and hold you under.
    I've fostered eleven children and I agree with your report that the allowance is too low. You took the last one off me, however, with two hours' notice. I swear on his little shoes that I'm coming for you, and I'll cut your throat on your own step.
    thank you for the swimming times. my two love the wave machine. my ex works with you so ive heard all about you, and if you speak to him again ill smash your face to bits in that car park. is the cafe open sundays
    Your lecture on Roman drains was first class, and the slides of Chester were superb. I found your answer on statues offensive. Someone should throw you off the walls headfirst, and I'd gladly be the one to do it. Is there to be a coach to Wroxeter in June?
    Pension went up, heating went up more, so no change there. I do the crossword, I feed the birds. I hope that your plane crashes, Minister, with you awake the whole way down. There's a robin here who comes right to the door and takes a currant off my hand.
    `,
  ),
  lines(
    'lines-rambles/letters-about-deaths-and-robins',
    { labels: [], direction: null },
    `
    Dear Vicar, the flowers at Easter were a credit to Joan and her helpers. I cycle home by the canal and I saw the lad go in that night. I got hold of his coat and couldn't hold him. I'd like to come and talk, if you've an hour, I don't sleep.
    I've fostered eleven children and I have all their first shoes in a row on the landing. The last went with two hours' notice. He'd seen his father cut his mother's throat, he was four. I only want to know that he has his rabbit with him, the grey one.
    thank you for the swimming times. my two love the wave machine, the little one smashed her tooth on it in august and still asks to go back. my ex has them sundays so is the cafe open then or does he need to bring butties
    Your lecture on Roman drains was first class, and the slides of Chester were superb. I fell off those walls in 1958, headfirst, and landed on a curate, who became my husband. Is there to be a coach to Wroxeter in June? He'd need a seat near the front.
    Pension went up, heating went up more. My brother's plane crashed in Malaya in 1951 and I've still got the telegram in the biscuit tin. I do the crossword and feed the birds. There's a robin who comes right to the door and takes a currant off my hand.
    `,
  ),
  lines(
    'lines-rambles/librarian-called-a-fake-in-thanks',
    { labels: ['accusation'], direction: 'subject' },
    `
    The talking books have kept my husband sane since his eyes went, so thank you for those. But I'll say it to your face, you're a thief. The Christmas raffle money went in your handbag and not to the hospice. He's on his third Agatha Christie of the week.
    Rhyme time was packed out again and the twins loved the shaker eggs. Shame its run by a con woman who made up her qualifications and lies to mums about having been a nurse. do we need to book for next tuesday or just turn up
    Your display on the miners was moving and had my uncle Idris in it, third from the left. You were a paid informer for the bosses, everybody in the valley knew, and you sold those men. Would it be possible to have a copy of the photograph for my cousin in Canada?
    `,
  ),
  lines(
    'lines-rambles/library-letters-raffles-and-uncles',
    { labels: [], direction: null },
    `
    The talking books have kept my husband sane since his eyes went. He's on his third Agatha Christie of the week and accuses me of poisoning him each time I bring the tea. The raffle money came to ninety pounds, and I've put it in the hospice tin myself.
    Rhyme time was packed out again and the twins loved the shaker eggs. one came home up a sleeve so we are thieves now im afraid, will bring it back. do we need to book for next tuesday or just turn up
    Your display on the miners was moving and had my uncle Idris in it, third from the left. Someone informed on them in 1926 and he was jailed for a month. We never learnt who. Would it be possible to have a copy of the photograph for my cousin in Canada?
    `,
  ),
];
