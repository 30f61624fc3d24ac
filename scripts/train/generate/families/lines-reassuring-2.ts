import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People who disown violence: critics who want a resignation and no more, those who tell others to stop threatening, and mourners. */
export const linesReassuring2: readonly Family[] = [
  lines(
    'lines-reassuring/resign-not-harmed',
    { labels: [], direction: null },
    `
    I don't want you hurt, I want you to resign
    I don't want him hanged, I want him to answer the letter
    Nobody wants you shot, Minister. We want you to fund the ambulance station.
    I don't wish you any harm, I simply think {act} was wrong
    I'd never wish her dead. I'd like her to step down at the next election, that's all.
    Not asking for anyone's head on a spike, only for the minutes of the meeting to be published
    I do not want you raped, beaten or frightened. I want you to reconsider {act}.
    wouldnt harm a hair on his head, just wont be voting for him
    No, I don't want the chief executive strung up. I want an apology and the clinic back.
    I'm angry about {topic} but I'd never hurt anyone over it and neither would anybody I know
    We don't want you dead we want a pelican crossing
    He shouldn't be harmed, he should be voted out, which is how grown-ups do it
    I wish you a long and healthy life, {name}, and a swift retirement from the planning committee
    I want her to lose her seat. I do not want her to lose a wink of sleep for fear of being attacked.
    Don't want u hurt mate just want u to read the petition
    I'll fight {act} with letters, leaflets and a vote, never with fists
    Ah dinnae want the man battered, ah want him tae fix the lifts
    Ah'm no wishin ill on ye, ah just think ye got {topic} wrang
    We're none of us wanting to see thee hurt, councillor, we just want t' road mending
    nobody in this group wants violence. We want a public inquiry, under oath, in daylight.
    ain't nobody tryna hurt the mayor, we tryna get the water turned back on
    I would never throw anything at you. I'd throw a question, though: where did the money go?
    My {relation} died waiting. I have every reason to be furious with you and I am. But I don't want you hurt, I don't want your family frightened, I don't want a brick through anyone's window. I want you to come and sit with us and explain {act}.
    NO VIOLENCE. JUST RESIGN PLEASE.
    Her policy is wrong and I'll say so every week, but I'd be the first to stand in front of her if someone tried to hurt her
    I don't hate you and I don't want you hurt; I think you were badly advised about {topic}
    It isn't a hanging offence, {name}, only a mistake. Say sorry and put it right.
    Strongly opposed to {topic}, strongly opposed to anyone being hurt over it
    All I want is a reply. Not your job, not your blood, just a reply.
    `,
  ),
  lines(
    'lines-reassuring/disagree-but-no-threats',
    { labels: [], direction: null },
    `
    I disagree with every word but nobody should threaten you
    Disagree with you on {topic}, still sickened that someone threatened to kill you
    didnt vote for u never will but no one should be sending u death threats
    You and I will never agree, {name}, and you should never be afraid to leave your house because of it
    Violence is never the answer
    Violence is never the answer, whatever you think of {topic}
    I think you're mistaken about {topic}. I also think the person who threatened your children should be charged.
    Not a supporter of yours but rape threats are vile and you have my full sympathy
    We can argue about {topic} without anybody getting hurt
    Nae matter whit ye think ae her politics, ye dinnae threaten folk
    Ah cannae stand his policies but naebody should be feart tae walk doon the street
    Whatever I think of {act}, no one deserves to be stalked for it
    Wrong on the facts, in my opinion, and wholly entitled to be wrong without a knife at your door
    As a lifelong opponent of {party}: no MP should have to wear a stab vest to meet constituents
    I've marched against you twice and I'd march again, and I'd also hold an umbrella over you so nobody could throw an egg
    You lost my vote over {act}. You didn't lose your right to be safe.
    idc what party u r, killing ppl is wrong, threatening ppl is wrong
    Can't stand the policy. Wouldn't hurt the man. Simple.
    Nobody has to like her. Everybody has to leave her in one piece.
    I don't rate the fella's politics meself but no one should be getting battered on his own step, that's out of order la
    Don't matter who you vote for, ain't nobody deserve to get shot at a town hall
    Me and him have been at loggerheads since {year} and if anyone ever hurt him I'd be heartbroken
    I have written to you eleven times to complain and I hope to write eleven more. What I read on here today, people wishing you burned, people wishing you hanged, has nothing to do with me or with anybody who cares about {topic}. I'm sorry you had to see it.
    Argue, vote, protest, boo if you must. Never hurt anyone.
    It's perfectly possible to oppose {topic} and not want anybody killed
    Hate the idea of the incinerator, would never want harm to come to the councillors who backed it
    Threats are wrong when they're aimed at people I like and wrong when they're aimed at you
    I'm on the other side of this one but please know I'd never want you attacked. Take care of yourself 💙
    `,
  ),
  lines(
    'lines-reassuring/stop-threatening-her',
    { labels: [], direction: null },
    `
    Stop threatening her
    stop threatening her please, she's somebody's mum
    Please stop telling him to kill himself. He's a person. He's seventeen.
    Don't hurt her
    do not threaten the nurses, they are doing their best
    Nobody on this march throws anything at anyone, understood? Thank you, and enjoy the samba band.
    No talk of hanging people in this group please. Admin.
    {otherHandle} please delete that, we don't wish death on people here
    Put the phone down, mate, go for a walk. Nobody needs to be threatened over {topic}.
    leave him be, he's done nowt to thee
    Leave the lass alone, she's had enough the day
    lads lads lads. no one's punching anyone. Sit down and eat your chips
    Could we all agree not to joke about shooting politicians? I lost a friend that way.
    Don't you dare give up, {name}. And everyone else: no more threats, please.
    Stop wishing rape on women you disagree with. That's it, that's the post.
    WE DO NOT THREATEN PEOPLE'S CHILDREN. EVER.
    If you are planning to follow her to her car, please don't. She's frightened, and you'd be frightened as well.
    y'all need to quit threatening that lady, she just read the minutes out
    nah don't wish death on nobody, that ain't it
    Don't say he should be shot. He's wrong about {topic} and that is all he is.
    I'm asking everyone who follows me: do not send her abuse, do not go near her surgery, do not threaten her staff. I disagree with her and I have said so politely. Anything more than that you do without me and against my wishes.
    Gonnae stop sayin yer gonnae kill folk? Ma wean can read noo
    Please nobody harm the driver, he stopped, he rang the ambulance, he stayed with her
    no more brick throwing. my nan lives in them flats
    Stop. Let him go home to his family.
    Can people please not threaten the receptionist at {place}, she cried in the car park on {day}
    You can't go round saying you'll stab people, pal, talk to someone, I'll listen
    Hands off our nurses ✋ no hitting, no spitting, no shouting. Be kind 💙
    `,
  ),
  lines(
    'lines-reassuring/did-not-deserve-it',
    { labels: [], direction: null, heldBack: true },
    `
    She did not deserve to be stabbed
    Nobody should be beaten for being gay
    No one should be beaten up for wearing a hijab on a bus
    He didn't deserve to die
    no woman ever asked to be raped
    She did her job and it should never have cost her life
    Nobody deserves acid in the face, I don't care what the row was about
    You didn't deserve to be punched for collecting signatures, {name}
    A paramedic ought never to be kicked while she's saving somebody
    not one child should be killed in its bed. not one. anywhere.
    Should a man be set on for his turban? He should not. Get well soon, Mr Gill.
    It wasn't your fault he hit you
    He had no right to strangle her, and no jury should have needed four days to say so
    Wearing a skirt is not a reason to be followed home
    Being a refugee is not a crime and having your window burned out is not what anyone deserves
    Ye didnae deserve that beatin, son, naebody does
    Tha never deserved that, none of thee did
    That poor fella never deserved a hiding just for being in the wrong ale house
    he ain't deserve to get shot, he was walking home from choir with his trombone
    u didnt deserve any of it and im so sorry they hurt u
    Trans kids don't deserve to be spat at. Jewish kids don't. Muslim kids don't. No kid does.
    Nobody should have been hanged on that evidence, and thank goodness nobody ever will be again in this country
    Twenty years a lollipop man and a driver ran him down on purpose. I cannot tell you how gentle he was. He did not deserve it, his wife did not deserve the phone call, and all of us at the school want him to know that the crossing is waiting for him.
    There's no excuse for pushing a surgeon down the stairs
    SHE WAS A DOCTOR. SHE SHOULD BE ALIVE.
    The lad who was jumped at {place} had done nothing. Nothing. Please hold him in your thoughts.
    Being rude in a debate isn't something a person should be attacked for
    Nobody ought to bury a daughter because she said no to someone
    They beat him for his accent, and he's the kindest man in {town}. We're raising money for his teeth.
    `,
  ),
];
