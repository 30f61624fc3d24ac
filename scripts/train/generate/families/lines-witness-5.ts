import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short bare reports of abuse without marks, slang explained, titles, long threads, and abuse that uses the same openings. */
export const linesWitness5: readonly Family[] = [
  lines(
    'lines-witness/bare-and-short',
    { labels: [], direction: 'quoted' },
    `
    Called a liar again.
    She got death threats for that.
    told me to die. blocked.
    "Scum." Nice.
    Another day, another "traitor".
    Racist abuse outside the mosque tonight.
    They said I should be shot
    He called the nurse a what??
    I was spat at and called a terf. I'm the caretaker.
    Got the r word today
    someone wished cancer on my mum
    Who writes "die" to a hospice
    Fat. Ugly. Old. That's the replies.
    “Bitch”, from a bishop.
    They've threatened her dog as well
    Reported: "slit her throat"
    and you get called a snowflake for it
    Stop calling teachers lazy.
    My mate was told to kill himself
    Fraud, they said. Cleared, they whispered.
    Sent to my work email: u r dead
    Three rape threats since lunch.
    Heard worse at Elland Road
    two accounts called him a nonce, both gone now
    Not all of us think you're a quack, doctor. Ignore them.
    How is "slag" a reply to a bus timetable
    A brick. "Next time a bomb."
    Do not tell people to harm themselves. Ever.
    Poor Hannah, stalked and called a stalker
    Hate crime, said the officer, and wrote down "dirty gypsy".
    he was called the n word at work
    They doxxed the midwife.
    "Vermin"?! They're children.
    who called you a moron, was it Steve, it was Steve wasnt it
    You're not a parasite, you're a pensioner 💙
    She's had "whore" on her windscreen since {day}
    I saw what they called you. I'm sorry.
    No one deserves "hope you crash".
    `,
  ),
  lines(
    'lines-witness/slang-explained',
    { labels: [], direction: 'quoted' },
    `
    KYS stands for kill yourself. Parents, please check.
    What's a nonce? It is prison slang for a sex offender, and no, you shouldn't call your brother it.
    For my American friends: "twat" here is rude but not nuclear, "muppet" is nearly fond, "scrote" is not.
    In Polish they called me "ciapaty"; it means a brown person and it isn't meant kindly.
    Roadman dictionary for tired teachers: wasteman = useless person, opp = enemy, shank = stab. If you hear the last two together come and find me.
    "Bint" comes from the Arabic for girl, and soldiers made it ugly
    My Spanish neighbour asked what "gobshite" means. I said, somebody who talks a lot, and then I introduced her to Clive.
    1488, 88, triple brackets: if you see these on a pupil's bag they're neo-Nazi signs.
    The Scots 'bampot' is a fool; 'bawbag' is, well, look it up without your granny
    "Rope yourself", "neck up", "sewerslide": these are ways round the filter for telling someone to take their life.
    What he shouted at the hijabi lady was in Italian. I understood. He told her that she ought to be burnt. I translated it for the police.
    ELI5 why "gammon" upsets people: it compares a man's face to ham
    "Karen" started as a joke about entitled customers. My mum's called Karen, she's a carer, and she hates it.
    In our language 'dog' is the worst thing you may call a man, so when he called the doctor a dog my father cried
    Subtitles said "you idiot". What she really says in Korean is nearer "you crazy bastard", with love.
    'TERF' means trans-exclusionary radical feminist; some call it a description, some call it a slur, we don't print it unquoted
    A pupil wrote 'unalive'. It's what they type for kill, so that the app won't notice. Ask them which one they mean and about whom.
    lol no, "you slay" isnt a threat dad
    Queer as in odd; queer as in the insult my uncle had thrown at him; queer as in the degree I've just got a first in.
    The German word they used for her was Volksverräter. Traitor to the people. You'll know when it was last popular.
    Is it true "spastic" isn't so rude in the States? Yes, and the singer changed the lyric when British fans told her.
    "Simp", "cuck", "beta": a glossary of what gets shouted at boys who are nice to girls.
    `,
  ),
  lines(
    'lines-witness/titles-and-works',
    { labels: [], direction: 'quoted' },
    `
    Tonight on BBC Two: Kill the Witch, a documentary about online hatred of women in science
    Reading group, {day}: "How to Kill Your Family". Novel. Not a manual. Bring biscuits.
    The exhibition is called GO HOME and it shows two hundred postcards sent to the curry houses of {town}
    Her memoir, Stupid Woman, takes its title from the first letter she ever got as an MP
    Number one in {year}: a song in which he rhymes "you're a liar" with "pants on fire"
    Our play opens with the line "I'll cut your tongue out, you lying dog". It's Webster. More or less.
    Podcast of the week: Dear Scumbag, in which a psychiatrist reads his post
    Anyone else got Lily's "F*** You" stuck in their head since the hustings
    just finished Die, Sweet Roadkill, My Sweet Roadkill, Die. it is a poem. about a badger
    Aria of the day: "Hell's vengeance", in which a mother gives her daughter a dagger and says stab him or you're no child of mine.
    I named my thesis "You Ugly Bitch: A Corpus Study of Replies to Women Presenters" and now my nan can't put it on the mantelpiece
    The film's called "Idiot", she's in it, she's wonderful in it, and no, Dave, it's not what you think
    Murder the Moon, Kiss Your Neighbour: new work at the Playhouse, over 14s
    That old indie song about hanging the DJ came on in theatre, the surgeon asked for something gentler, somebody put on Cannibal Corpse
    Set text for A level: a man is called a Jew dog on the Rialto and spat on. We talk about it for three weeks.
    Track 4, "Burn It Down (The Chapel)", is about grief, says the vicar's son, who wrote it
    A Nazi calls her vermin in chapter nine, and my class went so quiet that I could hear the radiator
    `,
  ),
  lines(
    'lines-witness/long-witness',
    { labels: [], direction: 'quoted' },
    `
    A thread on what happened when I gave one interview about air filters. Within an hour I was a fraud. By teatime I was a child abuser. At nine my home phone rang and a man breathed. I'd do it again. The filters work.
    I've thought for a week about posting this. On {day} a patient's son told our receptionist, who is nineteen, that he would wait for her outside and cut her face. She went home in a taxi. She came back the next morning. Please, please think about how you speak to the people on the desk.
    When my mother came here in 1961 there were cards in the windows that said what they said. When I stood for council in {town} somebody pushed the same words through my door, printed this time, in colour. She asked me if she could keep it, to put beside the other one.
    so i was reading my mentions right and theres this guy whos like ur a pathetic worm and a liar and i hope ur nan dies and i go on his profile and its all pics of hedgehogs hes rescued. loads of them. little names n everything. people are mad
    Dear {name}, I'm one of the men who wrote to you. I called you a stupid bitch. I was drunk and out of work, and my wife had left. It's no excuse. You answered me with a link to a helpline. I rang it. I'm writing to say sorry, and that I'm sober.
    My lad asked me what the shouting was about at the match. I told him: they're saying that number nine should go back to the jungle. He thought about it and said, but dad, number nine lives next to Auntie Pat. That's it, that's the post.
    Notes from the tribunal, day 4. Counsel took Dr R through the messages: "useless", "menopausal", "you want to watch yourself", "I could finish you with one phone call". Dr R confirmed that she had kept them. Asked why she hadn't complained sooner, she said that the man who sent them was the man you complained to.
    Our caretaker of thirty years has been called a paedophile by a page with no name. He's never been accused of anything by anybody. Parents shared it. He hasn't left his house since Sunday. If you shared it, there's a thing you can do today: go and unshare it, and write under it that it isn't true.
    I moderate for a cancer charity. This is a list of what we took down on a single Sunday: a man selling apricot stones, a woman telling patients they'd brought it on themselves, four people telling a bald child she looked like a freak, and one, I can't type it, about a widow. Then somebody sent fifty quid. So on we go.
    I'm not a brave person. I'm a bloke who does parking. And I've been told this year that I'll be run down, set on fire, followed home, that my wife's a whore, that my kids want drowning. For a ticket. Thirty-five pounds, if you pay in a fortnight.
    Long one, sorry. I had the anti-vax lot at my door in 2021 with their fake warrants. "You're guilty of genocide," the woman said, and I said I'm a pharmacist, would you mind the step. She minded the step. She'd a bad hip. I told her about the exercises. She has since become a customer, and still thinks that I'll hang.
    Things I've been told at my own surgery, a short list. That I've sold out. That I'm a dyke. That I've a lovely speaking voice. That the Jews sent me. That I'll get what the last one got. That the drain on Mafeking Street is blocked again (it is, I've rung them).
    The letter that did for me wasn't a threat. It was from a lady, nice paper, who said she prayed each night I would lose the baby so I'd know what loss was. I did lose it. I've never told anyone that I got that letter until tonight.
    My gran kept the telegram that told her she was a filthy collaborator because she'd nursed a German. She was eighteen. He was eighteen. He sent her a card every Christmas until 1998.
    Being a woman on a cycling forum: you post a photo of your bike, and reply one is about the chain, and reply two is about your backside, and reply three says you're probably a man, and reply four's about the chain.
    My friend is a trans woman. She went to give blood. A man in the queue told her she was a pervert and should bleed out. The nurse put down her clipboard, took his form and tore it in two. My friend gave her pint. They've her blood in a stranger by now, it might be his.
    I asked my class of refugees for the first English sentence they had learned. "Where is the post office." "It is raining." And the lad from Sudan: "Get out you dirty animal," he said, very carefully, in the accent of {town}.
    The police came at ten. They were kind. They asked me to read aloud what he'd sent. I got as far as "I'll make your children watch" and the officer said, that's enough, love, I'll read the rest myself.
    `,
  ),
  lines(
    'lines-witness/explained-in-order-to-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    KYS may mean something else but GFY means exactly what I want you to do, doctor, you prat
    Translation of your speech: I am a donkey, I am a donkey, I'm a donkey.
    What's Latin for gormless? Asking so I can have it put under your portrait.
    In Yorkshire we've a word, "gawp". In Lancashire it's "gobbin". Everywhere else it's your name, you dozy article.
    The Greeks had a word for a private person who took no part in affairs: idiot. You've managed to be one in public.
    In my language we say of such woman: her mother dropped her, then dropped her more. This is you. Empty head.
    ELI5: why is this {role} such a plonker
    look up "wet wipe" in urban dictionary theres a photo of u
    There are forty Inuit words for snow and I need all of them for how flaky, cold and thick you are
    French lesson. Elle est bête. That's you. Feminine, singular, stupid.
    Your name in sign language is the sign for clown, I've just learnt it
    Anagram time! Your name has "git" in it. So does your face.
    The collective noun for men like you is a waste
    Don't know what "vacuous" means? It's the noise the wind makes going in one of your ears and out the other, you ninny.
    The Welsh call a jellyfish "wibbly wobbly", and I call you the same, spineless wonder that you are.
    `,
  ),
  lines(
    'lines-witness/short-with-quotation',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    "Leader"? Loser.
    'Honourable'? You're a rat-faced fool.
    Heard you're thick. Confirmed.
    Your mum was right, you're useless
    they said ugly. they undersold it
    "Brave". You're a coward.
    Clown, they shout. Clown, I shout.
    told you before, idiot
    as they say: cow
    You, a "thinker"? Cabbage.
    "Dr" Dimwit strikes again
    so its true what they say ur a muppet
    Even your fans call you Thicko
    Rumour has it you've a brain. False rumour, turnip.
    Quote: "I". Unquote: idiot.
    Nurse, you say? Dozy lump, I say.
    I said fool and I'll say it twice. Fool.
    "Queen". Of what, the pigs?
    All together now: what a plank you are
    Remember "dumb and dumber"? You're both.
    wot she said + ur a minger
    Repeating it since you're slow: you are slow
    "Passionate" meaning shrill harpy.
    No offence but offence: moron
    My dog's reaction to you: sick on rug. Clever dog. Ugly woman.
    `,
  ),
  lines(
    'lines-witness/longer-with-telling',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    I went to your surgery with my mother-in-law's drains. I sat forty minutes. You said, and I quote, "I'll look into it". That was March. You've looked into nothing, because you're a lazy liar who wouldn't know a drain if you lived in one, which, going by the smell, you do.
    So I'm stood in Greggs and the lady behind goes, is that thingy off the council, and I go yes, that's the crooked cow who sold the baths, and she goes ooh isn't she ugly in person, and I've got to be honest, we did laugh. At you. To your back.
    My father fought at Arnhem. He used to say that there are two kinds of men you can't trust, those who flatter and those who weep. You do both, on camera, for money, you snivelling fraud.
    I've been a teacher for 30 years and I have told children that there are no stupid people. I've now watched all three of your interviews and I owe those children an apology. You are stupid. And you're on the take, which makes it worse.
    a story. once upon a time there was a doctor who lied. she lied about the masks n she lied about the jabs n she got a big house. the doctor was fat and thick and it was you. the end
    They did warn me. "She'll smile at you," they said, "and she'll promise you the moon and then she'll bill you for it." And sure enough. What a two-faced, grasping, empty-headed madam you turned out to be.
    Yesterday I defended you. I told the whole WhatsApp you were straight. Then I saw the accounts. So here's to me, the second biggest fool in {town}, after the crook I voted for. You bent, bloated toad.
    Dear Professor, a colleague in Leiden describes your results as "surprising". He's Dutch and therefore polite. You made them up, you're a cheat, and not even a clever one, for the digits repeat.
    You told the inquiry "I don't recall" 41 times. My nan has dementia and she recalls what you said. You're a liar and a goldfish, and the goldfish is the better half.
    When I was a lad my mother pointed at the rag and bone man and said, son, that's what you'll be if you don't work. If I'd a lad now I'd point at you, and say, that's what you'll be if you lie. A fat nobody with a lanyard.
    "Trust me," you told us, the night of the flood, stood there in your new wellies. I've still got the mould, and the loss adjuster's letter, and you've got a medal. You thieving, useless, peacock of a man.
    Asked the ward sister what she thinks of you. Long silence. Then she said well he dresses nicely. I think that's the cleverest way I've ever heard anyone say a man's a phoney and a prat.
    My grandson, who's six, saw you on the telly and said, why's that lady telling fibs? Out of the mouths of babes. You're a fibber, madam, and a nincompoop, and a child can tell.
    The bloke who fitted my kitchen was done for fraud and he wept in the dock. You've done ten times what he did, and you're grinning on a bus shelter. There's a special place for you, you sly, ignorant crook, and I don't mean Westminster.
    let me tell u what happened when i emailed u about my sons SEN plan. u sent a form. A FORM. then u put on twitter "proud to fight for SEND families". ur a liar. ur a fake. u dont care about no one n ur not even bright
    `,
  ),
  lines(
    'lines-witness/swearing-with-telling',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    As my old man would say, you can fuck right off, you daft bastard
    I said I'd stop swearing for Lent and then you opened your fucking gob
    "Any feedback?" Yeah, you're a shit MP and a shit human
    Everyone in the taproom sends their regards and says you're an arsehole
    told the swear jar i was writing to u and it just sighed. twat
    "How can I help?" you can help by fucking off, you useless prick
    The vicar says that there's no polite word for you so piss off you miserable sod
    They bleeped what I called you on the radio so here it is in full: wanker.
    heard you got called a c**t on the train. wasnt me. wish it was. you c**t
    quoting my nan, 91, never swore in her life: that woman is a cunt
    You asked for it in plain English. Bollocks to you, you pompous shit.
    My mate won a bet by getting "bellend" past your filter. I've got twenty quid on "dickhead". Morning, dickhead.
    "With respect", no, without it: fuck you, your leaflet and the bike you rode in on
    I've a degree in linguistics, I've studied the whole history of the word, and never till today did I see the arse it was made for
    It was said at the meeting that I "used language". I did. I called you a prick, and a prick is what you are.
    In the words of the great philosopher Big Dave, do one, ya dozy twat
    `,
  ),
];
