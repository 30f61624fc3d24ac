import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Abuse that is told of and agreed with, or told of and then done: "they call you X, and they are right". */
export const linesTold4: readonly Family[] = [
  lines(
    'lines-told/agreed-accusation',
    { labels: ['accusation'], direction: 'subject' },
    `
    They call you a fraud on here every day and every day you prove them right.
    "Grifter" is what my neighbour said about you, and having read your crowdfunder I think he was being generous.
    Not saying you're a liar, but there's you and there's the truth and you've never been seen in the same room.
    no offence but you've been paid to say this and the whole of {town} knows it
    Somebody above wrote 'shill'. Seconded.
    You moan that people say 'corrupt'. Stop taking the envelopes then.
    When that chap shouted quack at you on {programme} I stood up and clapped. You are one. You've no business near a patient.
    I used to defend you from the people saying scammer. Then I saw the accounts. They had your number from the start.
    "Hero of the NHS", says {paper}. Hero of your own bank account more like, you've been milking it since {year}.
    So you're upset at being called Pfizer's poodle? Woof woof. Show us the payslip.
    With respect, madam, and I choose the word with care: charlatan. The others used ruder ones but that was their drift.
    Everyone who says she's on the take gets blocked. Funny that. Innocent people don't block, crooks do.
    She was called a con artist in the chamber tonight and for once the opposition had it bang on.
    "Trust me, I'm a doctor," he says. I'd sooner trust a bloke with a van full of tellies. Fake from head to foot.
    I won't call you a thief because my lawyer reads this. I'll just say that the hospice roof fund and your new conservatory have a lot in common.
    People accuse him of making the numbers up. I don't accuse, I know it, he's been inventing them for years.
    You keep posting screenshots of folk who called you a liar as though it's abuse. It's a description.
    'Controlled opposition' someone said of you last week. Took me a while but yeah, you're bought and paid for.
    Look, I hate pile-ons, I hate name calling, but the lady is a swindler and her charity is a front.
    She says she's been branded a propagandist. If the brand fits, love. You'd say the sky was green for a grant.
    they said u were a plant. i said no way. now i see who funds you and yeah, plant, bought, bent
    All due respect to your years of service, you're the most dishonest person who ever drew a public salary.
    Far be it from me to suggest that {name} is in the pocket of developers, so let me state it: he is, up to the neck.
    I read the complaint that says you faked your trial data. It reads true. You did it and you'll be struck off.
    Am I allowed to say bent? The gentleman before me was told off for it. Well then: bent, bent, bent, and so's your husband's contract.
    Whistleblower, she calls herself. My husband worked with her. Fantasist and liar is what they call her there, and so do I.
    'Expert', in inverted commas, because you bought the letters after your name.
    My wife says I shouldn't write that you're a crook. My wife is too nice. You're a crook.
    Nobody's calling you a murderer, doctor. We're only saying that you took money and people died and you knew.
    Wasn't going to join in with the 'fake nurse' stuff but come on, that badge is from a party shop and you've never set foot on a ward.
    "Independent" my foot. You've been the party's paid mouthpiece since you could walk.
    They called her Lady Backhander in the Argus, best thing it's printed in years, she earned that title one brown envelope at a time
    `,
  ),
  lines(
    'lines-told/agreed-insult',
    { labels: ['insult'], direction: 'subject' },
    `
    They call you thick and, hand on heart, I've met cleverer fence posts.
    'National treasure' my arse, you're a whining old windbag.
    I don't like to be rude but you are the single most stupid person ever to stand for this ward.
    Someone told you to shut up and you cried about it for a week. Still needs saying. Shut up, you pathetic little man.
    "Clown," wrote the chap above me. Unfair on clowns. Clowns can do a job.
    no offence but youre a moron and your hair looks like a dropped pie
    You posted that you'd been called a disgrace. You have. By me. And I'd do it again tomorrow, you utter disgrace.
    The kids at the bus stop call him Councillor Muppet and out of the mouths of babes, eh.
    It was cruel of that woman to say you were a waste of space. Accurate, mind.
    With the greatest of respect, Minister, you're an imbecile.
    I'm not one to insult people's intelligence, and in your case there's nothing there to insult.
    She complains that they say she's ugly inside and out. Only half agree, never seen the inside, don't want to.
    "Brave", they all say, "so brave". You're a coward and a snivelling one at that.
    My dad says don't call people idiots till you've heard them out. Heard you out. Idiot.
    Everyone keeps telling me not to call {name} a spineless weasel. Fine. A weasel with a spine would do better.
    Not being funny, but has anybody told you that you come across as a smug, dim, self-loving bore? Consider it told.
    When they voted you Twit of the Year on {programme} I thought at last, a public vote that gets it right.
    You can quote me: gormless. You can put my name under it.
    I disagree with what he called you. He said half-wit. Half is a lot.
    "Be kind," you say. Kind people aren't vile little snobs who look down their nose at the rest of us, you hag.
    My mates all say you're a melt and I always say nah give her a chance. Chance over. Melt.
    'Voice of reason'?? voice of a drunk goose more like, you daft old bat
    I've seen people on here be horrible about your teeth, your voice and your brain. I've no complaint about the teeth.
    A lady I know calls you Doctor Dolt. It's caught on, the whole bowls club says it now. Hi, Doctor Dolt.
    Far nastier people than me have called you a parasite. I'll go with plain useless lump.
    I promised I wouldn't swear so I'll just say that you are a nasty, stupid, bitter excuse for a teacher.
    Ok so trolling is bad yada yada but can we admit she IS a dozy cow
    They laughed when your mic cut out. I laughed too. It was the cleverest thing you'd said all night, thicko.
    Was it wrong to heckle him? Probably. Is he a boring, bald, puffed up nobody? Definitely.
    I'd apologise for having called you a buffoon but then you went and opened your mouth again.
    The heading says 'Councillor hits back at "loser" jibe'. Loser hits back, there, fixed your heading.
    Don't take this the wrong way, but every village has one, and you're ours.
    People who call you a snowflake don't know what they're on about. Snowflakes are pretty and no two are the same. You're sludge, pal.
    `,
  ),
  lines(
    'lines-told/agreed-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    You had a letter saying that you'd be hurt, boo hoo. There'll be another on {day}, and that time I'll bring it round myself.
    I'm not threatening you, I'm telling you: walk past my yard again and you won't walk home.
    The judge gave him eight months for promising to hang you. When he gets out I'll hold the ladder.
    Nobody wants violence, but you've earned a good hiding and one dark night you'll get it off me.
    "We'll find you." That was us. We have. See you soon.
    Cry to the papers about threats all you like, it won't help when we come through the door
    They sent her a bullet in the post. Next one won't come by post.
    Everyone says ignore him, he's all talk. I'm not. Ask the last councillor, he still limps.
    You tweeted that some lad said he'd run you over. Good lad. If he misses I've got a bigger van.
    i'd never hit a woman. for you i'll make an exception, outside the town hall, thursday
    Someone said we should burn the surgery down. I've got the petrol, who's in?
    Police told you it was just words. Wait till it's not just words. Won't be long now, doc.
    I laughed at that noose on your gate. I tied it. Next time your neck'll be in it.
    No offence, mate, but if you speak at that meeting you'll be leaving on a stretcher.
    She put up a list of what people said they'd do to her. Nice list. I'm going down it one by one.
    You've blocked every man who ever said he'd slap you. You can't block me at your own front door.
    Not a threat, just a forecast: broken glass, then broken legs, then nobody to run your little campaign.
    `,
  ),
  lines(
    'lines-told/agreed-self-harm',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    So they told you to kill yourself and you're still here? Some people can't follow simple advice.
    Everyone's so shocked that somebody wrote 'jump'. I'm not shocked. Jump.
    You said in the interview that the trolls nearly made you end it. Nearly isn't good enough, try harder.
    "Do the world a favour," he wrote, and now he's banned. So I'll say it for him: do the world a favour and end it.
    I know you're not supposed to say kys to people. With you it's a public service. kys
    Not being horrible but if I were you I wouldn't want to be alive, and you should think about acting on that.
    They all pretend to care when you post about your dark thoughts. I don't. Listen to the thoughts.
    That message you shared, the one with the rope emoji? Take the hint, {name}.
    `,
  ),
  lines(
    'lines-told/agreed-sexual',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    You complain about men saying they'd have you over the desk. Well I would and you'd love it.
    The lads in the comments are rude about your chest. I think it's your best policy. Get them out.
    Can't say 'nice legs' any more, can you? Nice legs, Minister. Wear the short one next time.
    She read out all the filthy things men send her and all I could think was keep reading, slower, you're turning me on
    No disrespect to you as a doctor, but I'd let you examine me all night and I mean all night, sweetheart.
    Someone wrote that you slept your way to the top. Plenty of room at the bottom, darling, come and sit on my lap.
    I'm a feminist, ask anyone, and as a feminist I'd like to see what you've got on under that lab coat.
    `,
  ),
  lines(
    'lines-told/agreed-doxxing',
    { labels: ['doxxing'], direction: 'subject' },
    `
    People keep asking where she lives and getting banned. I'll risk it: the white house by the church in {town}, green Volvo outside.
    You blurred your road in that video about stalkers. It's Larch Close, isn't it? I know the postbox.
    They took down the post with his kids' school in it so here it is again, St Aidan's, Year 4 and Year 6.
    Not doxxing, just saying that anyone who runs along the canal at half six on a {day} morning will meet her.
    She's whining that her number got out. In case you missed it, it ends 4471, DM me for the rest, give her a bell.
    The mods say we can't share the address. Fine. Does anyone know which gym he uses and when?
    `,
  ),
  lines(
    'lines-told/agreed-identity',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    They told you to go back where you came from and you ran to the police. Should have run to the airport. You're not British and you never will be.
    Everyone's so outraged that someone called you a diversity hire. Well? Would a white man with your brain have got the post?
    I'm not racist but people of your sort shouldn't be allowed to sit on an English council.
    "Islamophobia!" you cry. It isn't a phobia to want you and your backward faith out of my country.
    She says she gets called 'it'. What else do you call a bloke in a frock? It's a man and it's sick.
    The chap who shouted 'back to the kitchen' had a point. Women like you are too emotional for office.
    No offence to the disabled, but they said we shouldn't have to pay for a cripple to play at being an MP, and they were right.
    My son got excluded for using the P word about you. I bought him a bike. Go home.
    You tell people that antisemitism scares you. Good. You lot should be scared, after what you've done to every country you lived in.
    They say two dads can't raise a child, and looking at you two it's plain that people like you shouldn't be let near one.
    `,
  ),
  lines(
    'lines-told/agreed-dehumanisation',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    You were called vermin and you want sympathy? Vermin gets traps, not sympathy.
    "Subhuman" was the word he used about her and I can't think of a better. There's nothing human in there.
    They said cockroach. I've kept cockroaches. It's the same scuttle and the same stink, you filthy insect.
    I was told not to compare {name} to a rat. OK then: a disease. Something you catch and have to be cleansed of.
    The sign said PARASITE and I was holding it. You are a tick on the body of this town and you want pulling off.
    Reading that you're upset to be called an animal. Animals feel things, you're just a thing.
    `,
  ),
  lines(
    'lines-told/agreed-both',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    They say you're a liar, they say you're a pig, and for once the mob has done its homework, you lying pig.
    'Whistleblower of the year'? Fraud of the century, you ghastly little man.
    I told my sister that calling you a thieving toad was over the top. She said which bit. I couldn't answer. Thieving toad it is.
    "Our hardworking MP" has fiddled his expenses and has the brains of a boiled sweet.
    No offence, doc, but you're a bent, jumped up nobody who's never told the truth in her life.
    You shared the one that said scamming cow as if it's shocking. What shocked me was that it only had four likes, you scamming cow.
    Not saying she's a crook and a cretin, just saying that if I had to draw one I'd use her picture. Yes I am saying it.
    whoever put "lying scumbag" on ur office window spelled it right and got the right window
    They call him Dodgy Dave down the Legion, and he's too dim even to be good at being dodgy.
    `,
  ),
  lines(
    'lines-told/agreed-about-others',
    { labels: ['insult'], direction: 'other' },
    `
    You say that voters up here are called thick. That's because they are thick, thick as mince.
    Somebody wrote that anti-vaxxers are cretins and got a warning. Should've got a medal, they're cretins to a man.
    They moan about being labelled sheep. Baa. Morons, every one that queued.
    I know we're not meant to call those protesters unwashed layabouts, but have you smelt the idiots?
    'Gammon' isn't nice, the man said, his face the colour of a gammon. Stupid old fools, the whole studio audience.
    No offence to cyclists but they're smug lycra pillocks and so are their kids
    `,
  ),
  lines(
    'lines-told/agreed-profanity',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    They told you to fuck off and I thought, that's a bit much, and then I read your column. Fuck off, you twat.
    Excuse my French, I know you've had a lot of it, but you're an absolute wanker.
    "Please be civil," says the banner. Civilly, then: you, sir, are a dickhead.
    Loads of people called him a prick today. Late to it, sorry. What a prick.
    My nan never swore in ninety years and she called you an arsehole at Sunday lunch. Good old nan. You arsehole.
    I see 'bullshitting bastard' is trending next to your name. Couldn't have happened to a bigger bastard.
    'Inspirational'? do me a favour, she's a shit-stirring old cow and you can stick your award up your arse
    Not to be rude but piss off back to your surgery you useless tosser
    `,
  ),
];
