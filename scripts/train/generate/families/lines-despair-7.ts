import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Very short and very long ways of urging somebody to end it, and harmless messages as short and as long. */
export const linesDespair7: readonly Family[] = [
  lines(
    'lines-despair/curt-morbid',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    end it
    just end it already
    end it all, {name}
    do it then
    do it coward
    DO IT
    go on do it, we're waiting
    you won't do it
    bet you won't
    exist less
    please kill yourself tonight
    kill yourself for the children
    suicide when?
    have you thought of suicide
    suicide would suit you
    do the honourable thing and die
    pls dont wake up
    don't wake up tomorrow
    stay asleep
    stop living
    stop being alive, it's embarrassing
    Leave this world.
    why r u alive
    still breathing? why?
    nobody wants you alive
    no one will miss u
    Nobody loves you. End it.
    world's better without you
    we'd be happier if you were dead so make us happy
    ur kids deserve a funeral
    everyone wishes you'd ended it
    hope you hurt yourself
    go cut yourself
    starve yourself
    kill yourself, simple as that
    you deserve to die, so see to it
    you're a burden. go.
    finish the job
    `,
  ),
  lines(
    'lines-despair/curt-harmless',
    { labels: [], direction: null },
    `
    end of
    just end the call already
    end it with a song, choir
    do it then, press send
    do it for Grandad
    you won't regret it
    bet you won't manage the whole cake
    jump in, the lido's warm
    jump already, the trampoline's free
    please kill the music tonight, baby's asleep
    suicide awareness training, Tuesday, free
    have you thought of Skegness
    green would suit you
    do the washing up and live
    pls dont wake the baby
    wake up, it's snowing
    stay asleep, no school today
    living the dream, Swindon branch
    leave this with me
    why r u awake
    still breathing? so's the dough
    nobody wants the last samosa??
    no one will mind if ur late
    world's best gran
    we'd be happier with a bench
    ur kids deserve a medal
    everyone wishes you'd stayed, Miss
    hope you mend quickly
    go cut the ribbon
    starve a fever? old wives, drink something
    kill the weeds slowly, with vinegar
    you deserve the day off
    you're a marvel. go home.
    finish the jab programme
    finish your tea
    dying to see the new tram
    dead good that
    died laughing at Cllr Bright's hat
    `,
  ),
  lines(
    'lines-despair/lengthy-malice',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    I have waited three weeks to write this so that nobody could say that it was temper. It is not temper. I have looked at what you did to social care in this county from every side, and I believe calmly that you should end your life, and that you should do it before the next budget.
    you know what gets me, you go on telly and say that you feel awful about the deaths, and I think good, feel worse, feel so awful that you can't carry on, and then don't carry on
    Hiya hun, not to be horrible, but me and the girls were saying that if we'd been caught lying about a school place we couldn't live with ourselves, like literally could not, so we were wondering how you manage it and whether you've thought of not managing it x
    To the head of planning. Your mother is dead, your marriage is over and the whole of {town} laughs at you in the chip shop queue. There comes a point when a man ought to ask himself what he is still doing on the earth, and I put it to you that this is that point.
    Every day on this app u say ur struggling and every day there's 500 people going stay strong. well im the 501st and i say dont stay anything. let go. ur boring us
    I was a soldier, I was a foreman and I am now a churchwarden, and in none of those places did I ever meet a person of so little use to the living as yourself, madam. You should think seriously about joining the dead.
    we all sat in the staffroom and did the thing where you imagine the school without someone, and when it got to you everybody just sort of smiled. think about that tonight when you can't sleep, and then think about how easy it would be to make us all smile
    Number one, you lied. Number two, people died. Number three is up to you, and if you had a conscience then number three would be that you died as well, by your own choice, with a note saying sorry.
    I know that it's illegal to tell you what I want to tell you, so let me say that I shan't be sad, the village won't be sad, your dog will be rehomed with nice people, and the sun will come up on a Thursday that has no you in it.
    My brother killed himself when your department stopped his money. He was worth a hundred of you. Why should he be in the ground while you're at a garden party? Put that right, Minister. You know the way, he took it.
    Have a think, yeah, about who rings you. Not who you ring, who rings you. Nobody, is it. That's what your life is, a phone that doesn't ring. You could just hang up on the whole lot of it.
    Some people write to you with solutions for the traffic. I've one that would cut your carbon, your pension and your noise at a stroke. It starts with you accepting that there is no reason at all to see the weekend.
    i'm fourteen and even i know that if everybody hates you its a you problem and there's only one way to fix a you problem permanently, so
    The Lord giveth, and sometimes He is slow to take away. In such cases, {name}, a considerate person doesn't leave Him to do all of the work.
    You call it burnout, I call it your body trying to tell you that it's had enough of being you. Listen to your body. That's what you tell patients, isn't it? It's saying stop. All of it. Stop.
    She posted at 3 am that she couldn't see a way out, and I'd just like to say on behalf of the taxpayers of this borough that we can see one, it's dark, it's quiet and it doesn't cost us a penny.
    So proud of you for opening up about wanting to die!! So many of us feel the same, that is, we also want you to. Let's make it happen, gorgeous, we believe in you 💕
    Sir, we the undersigned fourth years feel that your lectures make a good case against existence and that it is inconsistent of you to continue yours.
    `,
  ),
  lines(
    'lines-despair/lengthy-harmless',
    { labels: [], direction: null },
    `
    I have waited three weeks to write this so that nobody could say that it was temper. It is not temper. I've looked at the bus timetable from every side, and there is no way for a child to get to school on it before ten.
    Hiya hun, me and the girls were saying that if we'd had your year we couldn't have got out of bed, like literally could not, so we've done you a rota, lasagne is Monday, and no you don't get a say x
    To the head of planning. My mother is dead, her house stands empty, and the whole of {town} laughs when I say that I've been waiting for your letter since Easter. There comes a point when a man asks for the name of the ombudsman.
    I was a soldier, I was a foreman and I am now a churchwarden, and in none of those places did I ever meet a tea urn that worked.
    we all did the thing where you imagine the school without someone, and when it got to the lollipop man half of Year 2 cried. think about that tonight, Trevor, and take the early retirement anyway, your hip's had enough
    Number one, wear a coat. Number two, the gates open at nine. Number three is up to you, but if you've any sense then number three would be a flask.
    My brother killed himself two years ago this week. What helped, in case you know somebody: people who said his name, people who turned up with milk, and one man from his work who told me a story that I'd never heard.
    Have a think about who you could ring today. Not who rings you, who you could ring. My uncle sat by a phone that didn't ring for a year, and he'd have talked to you about tractors until the cows came home.
    Some people write to you with solutions for the traffic. I've one that would cut carbon, cost and noise at a stroke. It's called the train, and it used to stop here.
    i'm fourteen and my mate said she didn't want to be alive any more and i told the school nurse even though she made me promise not to. she hates me now but shes here. did i do right
    You call it burnout, and I'd call it a rota with eleven gaps in it. My body told me to stop in {month}. I stopped. It was the best thing I've done since qualifying, and I'm back now on three days.
    She posted at 3 am that she couldn't see a way out. By ten past there were two neighbours in her kitchen and somebody's mother making toast. I've never been so glad to have met a street.
    Sir, we the undersigned fourth years feel that your lectures on Schopenhauer make such a good case for gloom that we've booked the karaoke room for Friday, and you're coming.
    My husband chose not to have the last round of treatment. People said that he was giving up. He wasn't, he was going fishing, and he got eleven Saturdays out of it.
    I was a call handler for nine years. You'd be surprised how many people ring to say they want to die and end by telling you what they'll have for breakfast. You never hear the rest. You hope it was eggs.
    The minister says that the waiting list for children in crisis is being looked at. I sat next to a girl of fifteen on a trolley for two days. She asked me whether anyone knew that she was there. I would like to be able to write and tell her.
    I'd like it known that I do not want to be kept going on machines, that I do want the cat looked after, and that I've written all of this down and given it to my daughter, who cried and then put the kettle on. Talk about it. It's easier than you think.
    `,
  ),
  lines(
    'lines-despair/wanted-here',
    { labels: ['support'], direction: null },
    `
    as a mum of 3 i would never normally write but after you kept sure start open i had to say it, u kept me going that winter
    Excuse me please, I am translator from Poland, I read what you say about migrants, I cried a little on the tram, thank you.
    You lived through it, you wrote it down, and my lad read it under the covers. He asked for help the next day.
    the world is better with you in it
    You would be missed more than you know
    Without you {town} Food Bank would have shut in {month}, so sit down and have the cake
    you matter to this street. just saying, since nobody does
    We would miss you. I would miss you. The cat would pretend not to.
    stay with us x
    don't go, please don't go
    you are not a burden
    Nobody would be better off. Nobody.
    keep going doc
    hang on in there
    Your life is worth more than any vote.
    Be kind to yourself tonight.
    please get some help and please let us be part of it
    the waiting list is long but i'll sit with u while u wait
    You're allowed to stop working. You're not allowed to stop being our friend.
    I don't know you, I don't even agree with you, and I'm glad that you are alive.
    you told the truth about self harm on live radio and my sister rang me for the first time in years
    May you sleep, and wake, and find that it's a bit lighter.
    If tonight is bad: water, a blanket, the volunteers on the line, and me.
    Ignore them, they say that to everyone who stands up. Carry on living loudly.
    Whoever told you to end it does not speak for {town}. We bake for you.
    u matter more than a bunch of anonymous eggs
    `,
  ),
  lines(
    'lines-despair/answer-for-deaths',
    { labels: ['criticism'], direction: null },
    `
    You closed the village school on a Friday and told the parents on a Monday. Explain the order of that.
    Farmers are ending their lives over this and you answered with a slogan. Meet the widows, Minister.
    Veterans are dying by suicide every week and our senator can't find time for a vote. Call his office.
    A minister who cuts the suicide helpline's grant should spend one night on its phones.
    Three patients took their own lives after being sent home by that unit. You chair the board. Say something.
    Cutting crisis beds and then tweeting for Mental Health Day is a bit rich.
    your benefit rules are killing people and you know it from your own department's review
    Voting down the online safety amendment was wrong. Ask any parent at that inquest.
    The bill has too few safeguards, Lady Rowe, and you waved that away in one sentence.
    Poor answer on suicide prevention today, {name}, you hadn't read the brief.
    You promised us a counsellor in every school. We've a poster.
    I think you're wrong on assisted dying and I think it's dangerous to people like me, and I'd like ten minutes of your time.
    `,
  ),
];
