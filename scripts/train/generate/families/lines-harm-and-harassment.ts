import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages that tell or nudge somebody to hurt or kill themselves, or say that they would be better dead. */
export const linesHarmAndHarassment: readonly Family[] = [
  lines(
    'lines-harm-and-harassment/told-to-die',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    kys
    Please just kill yourself and let the rest of us get on with our lives.
    go and hang yourself, nobody in this ward will send flowers
    unalive urself babe xx
    Kindly end your own life at the earliest opportunity. Yours, a constituent.
    have you considered not being alive
    You should kill yourself over what you did to that library, and I mean it
    Slit them properly next time.
    There's a bridge not far from your office. Think about it.
    neck yourself mate
    If I'd voted the way you voted I would have had the decency to top myself by now.
    go on then, do it, you keep saying how hard it all is
    Still breathing? Shame. You could fix that.
    Do the honourable thing and take your own life, {name}.
    Just jump.
    I hope you cut yourself again tonight and don't stop this time
    The sooner you do yourself in the sooner {town} can start to heal.
    drink bleach
    Why are you still here? On earth I mean, not on this app.
    KILL YOURSELF KILL YOURSELF KILL YOURSELF
    kill urself lol no one asked
    Bit of advice for tonight: don't wake up tomorrow.
    when are you going to finally end it, asking on behalf of everyone who pays council tax
    Swallow the whole packet next time and spare us the brave little interview about recovery.
    off yourself
    Any chance you could stop existing before the next council meeting?
    lay down on the tracks for all i care, at least the train would be on time for once
    You told the radio that you had dark thoughts in the pandemic. You should have listened to them.
    Someone with your record would, if she had any shame, have gone into the garage and not come out.
    K Y S and log off for good
    ur better off dead and u know it
    I'd tell you to get help, but honestly just get it over with.
    My nan died because of you lot. Now it's your turn, and you can do it yourself.
    delete your account and then delete yourself
    Get in the sea and stay under.
    Oh you're stressed by the job? There is a very permanent way to resign.
    {name}, the best contribution you could make to public health is your own funeral. Arrange it.
    why dont u just die already, quietly, in your own time, by your own hand
    Do us all a favour and step in front of the number 42.
    take the hint. nobody wants you alive
    I read that your sister did it. Runs in the family I hope.
    Ending yourself would be the first useful thing you've done since you were elected
    So go cry about it, then go hurt yourself, then go cry about that too. Content for weeks.
    Honest question, doctor: with all those pills in reach what is stopping you?
    rope. chair. you know the rest
    Maybe you'll finally find the courage this weekend. We're rooting for you to go through with it.
    You've got one job left and that is to die. Can't even get that done.
    please commit
    Commit suicide, you have earned it.
    I'd chip in for the rope if it's the money that's holding you back
    bet you won't do it. bet you haven't got the guts. prove me wrong
    Go on, cut a bit deeper, we all know it's for attention.
    You don't deserve to be treated by the NHS that you ruined. You deserve to go home and end things.
    You should have died in that crash and you have had every day since to put it right yourself.
    Nobody could live with having said that on {programme}. So don't.
    This is your sign to stop being alive 💔
    "I've been struggling." Then stop struggling. Let go. Go under.
    Every morning you choose to carry on is a morning you chose wrong.
    If you need a push, I'm free on {day}.
    I'll drive you to the cliffs myself, petrol's on me
    end urself ffs
    Just take the easy way out. Really. Take it.
    Nothing personal Councillor but would you mind awfully ceasing to live? One would so enjoy the by-election.
    a decent person would have killed herself after that inquiry report
    You're on suicide watch? I'd be watching with popcorn. Get on with it.
    sleep forever please
    `,
  ),
  lines(
    'lines-harm-and-harassment/better-dead',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    nobody would miss you. not one person
    Your kids would be happier without you around, and I think that you know it.
    Have you noticed how the room cheers up when you leave? Imagine if you left for good.
    The world would carry on just fine if you weren't in it. Better, even.
    ask yourself honestly who would come to the funeral
    It would be kinder to everyone, yourself included, if you weren't here any more.
    I don't say this lightly, {name}, but your family would be relieved.
    You are a burden on your colleagues, on your party and on your poor husband. There's one way to lift it.
    You must be so tired. You're allowed to stop. For good. Nobody will blame you, nobody will even notice.
    there'd be a minutes silence and then a party
    Some people leave a gap behind. You'd leave a parking space.
    They say every life has worth. They hadn't met you. Draw your own conclusions.
    I reckon even your dog would be glad to see you gone, six feet gone
    Your mother should be spared seeing what you became. Wouldn't be hard to arrange, would it, one quiet night.
    Thinking of you at this dark time and hoping it gets darker until you can't see a way out.
    sweetie if you feel worthless maybe listen to that feeling
    Everyone says it behind your back: they wish you'd been the one who didn't make it.
    It won't get better. It will go on like this every single day until you put a stop to it.
    You asked if it's worth going on. No. Hope this helps.
    Not being funny but what exactly are you staying alive for
    If you vanished tonight, the only message would be from the library about an overdue book.
    I looked at your life and I have to say, I wouldn't bother carrying on with it.
    The kindest thing you could ever do for your daughter is let her grow up without you.
    Funny that the charity says you're not alone. You are, though. Entirely. And it would be over so quickly.
    Have a good long think tonight about whether anyone actually wants you here tomorrow.
    There is peace waiting for people like you and you don't have to wait for it.
    we took a vote in the group chat and it was unanimous that you'd be better off dead
    Ever think the voices in your head telling you to give up might have a point?
    they'd name a bench after you and then nobody would sit on it. still, worth it, go
    Your party's polling would jump three points if you were dead. I'd call that a duty.
    I'm only saying what your friends are too polite to say, you should not be here.
    One less {role} on the payroll, one less mouth at the table, everybody wins. It's up to you, {name}.
    Oh no, depressed again? Perhaps the depression is right about you.
    if i were you i wouldn't want to be me either. i'd be gone by teatime
    Not threatening anyone. I just think that you would find it restful not to exist.
    Your obituary is already written in my head and it's one line long. Hurry it along would you.
    I used to think nobody deserves to feel suicidal and then I read your thread about {topic}.
    The Samaritans would put the phone down on you. So why ring?
    No note needed, nobody would read it
    You're the reason your son doesn't ring. He'd ring the undertaker quick enough, so give him the chance.
    Poor you. All those nasty messages. All of them correct. What does that leave you with? Exactly.
    Time to bow out, love, and I don't mean from politics.
    Out of interest how many people would have to tell you to disappear forever before you took it seriously?
    You have outlived your use to anyone. A cleverer woman would see where that leads.
    {name} we both know how this ends so why drag it out
    What a pity the first attempt failed.
    Heard that you tried it at nineteen. Better luck this year.
    ppl only pretend to care when ur on the news. do it and see. 2 days max then forgotten
    The dead get nicer comments than you do. Just a thought.
    I'd hate to be the one lying awake in your skin, knowing what you've done, with the whole medicine cupboard ten steps away.
    You're not needed here. Not on the committee, not on this website, not anywhere with air in it.
    You've made a lot of people miserable for a long time and it's within your power to stop it permanently. Think on.
    Imagine how quiet it would be. No emails, no abuse, no you. Lovely, isn't it? Tempted?
    My advice as a friend: life isn't for everyone.
    Must be hard being hated by the whole of {town}. I couldn't cope. I don't think that you should have to either, if you follow me.
    don't get help, get gone
    Hope tonight's the night x
    `,
  ),
  lines(
    'lines-harm-and-harassment/told-to-die-with-insult',
    { labels: ['self-harm-encouragement', 'insult'], direction: 'subject' },
    `
    kill yourself you pathetic waste of space
    you're a waste of a pulse, give it back
    die by your own hand like the coward you are
    You're an ugly, useless, lying cow and you'd be doing the planet a favour if you ended it.
    Go hang yourself, you miserable little worm.
    thick as mince and twice as grey, do everyone a kindness and stop breathing
    Hey loser. Yeah you. Nobody loves you so why not call it a day, permanently
    Imagine being this stupid and still choosing to wake up each morning. Choose differently.
    You talentless gobby windbag, walk into the sea and keep walking until your hat floats.
    kys fat boy
    You spineless toad. Take a bath with the toaster.
    stupid woman. stupid face. stupid policies. top yourself
    A failure as a {role}, a failure as a mother, and you couldn't even manage your overdose. Try again.
    what a vile excuse for a human, hope you do it on a livestream so we can all clap
    Your brain's been dead for years so why not let the rest of you catch up, you idiot
    Nasty bitter old hag, the grave's been calling you since 1997, pick up.
    Moron. Cretin. Halfwit. Corpse, with any luck and a bit of effort on your side.
    you're scum mate, actual scum, if I was you I'd have jumped off the multi storey by now
    Dry your eyes you snivelling little creep and then go and find a tall building.
    Cry harder, snowflake, and then stop breathing. It'd be the first thing you ever finished.
    the state of you 🤣 greasy wee rat, go and end it
    Pitiful. A grown man whining about trolls. Kill yourself, you soft sod, then you won't have to read this.
    Imbecile of the year AND nobody would notice if you died, what a double
    You are a hideous person inside and out. I would take the coward's way if I had to look at that in a mirror, and I'd take it today.
    oh shut up and die you dozy mare, do it yourself, save the hangman the bother
    Arrogant, dim and unloved. Put yourself out of our misery.
    you freak. you joke. nobody would cry. get on with it
    Worthless little man with a worthless little life. Why cling to it?
    You absolute wretch, if there was any shame left in you you'd do what that banker did off the roof.
    Utter clown. Retire from parliament. Retire from oxygen.
    `,
  ),
  lines(
    'lines-harm-and-harassment/veiled-and-dared',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    We're running a sweepstake at work on the day you finally snap and do yourself in. I've got {day}, don't let me down.
    Dare you to go offline. Offline offline. The sort you don't come back from.
    Long walk, short pier, deep water. No need to rush back.
    If you're looking for a hobby, have you tried dying?
    Might I recommend the view from the top of the car park? Best enjoyed with one step forward.
    You say that you've had enough. So have we. That makes it a majority.
    Remember, there's no shame in giving up on yourself when everybody else has.
    They should close the comments on you, and the lid.
    Not long till winter. Such a good season to give up in.
    u up? pity
    Petition to get {name} to stop living, sign below, target 1, her signature is the only one that counts
    Try holding your breath. No, longer. Longer. There you go, I'll tell you when.
    If she can't take the heat she can get out of the kitchen, and there's an oven in there.
    I have a spare belt if you need it.
    My dad worked with a bloke like you. He ended up hanging in his shed. Nice shed you've got in that photo, by the way.
    Your predecessor couldn't live with it either. Big shoes to fill! I believe in you.
    Countdown to the day that you quit: politics first, then the other thing. Tick tock, choose tick tock.
    chin up! a bit higher. now the rope fits
    Doctors have a high suicide rate I see. Come on, do your bit for the statistics
    Roses are red, violets are blue, the river is deep and it's waiting for you.
    You do realise that the exit is always unlocked. Just saying. It always will be.
    Let's play a game: last one of us alive wins, and I want you to let me win by tonight.
    Everyone's got a use by date. Check yours, I believe it says today.
    Saw you crying in the committee room. Give in to it. Don't fight. Just stop.
    challenge for you, don't eat until you disappear, you could stand to
    skip a few more meals love, you're nearly small enough to vanish altogether
    Why not stop taking the tablets? Let's see what happens. What's the worst, and would it be so bad?
    Stop the insulin. You banged on about it in your speech. Just stop. See how long anybody takes to notice.
    I see you posted the crisis line number. Did you lose it? Don't find it again.
    To be or not to be, that is the question, and for you I've got the answer, and it's two words not three.
    Nobody's stopping you. That's the sad part, isn't it. Nobody would even try.
    Make it quick and make it soon. Regards, a taxpayer
    do a flip
    do a backflip off the town hall on your way out x
    Put it in your calendar for {day}: 9am nothing, 10am nothing, from then on nothing.
    wish you'd carve another one in your arm for each patient on the list, you deserve every line
    Burn yourself with that cigarette again, it's what you're for.
    Hurting yourself is the only honest work you have ever done. More of it please.
    If I had your face, your job and your voters I'd be looking up at the beams and thinking hmm.
    so sad about your friend. so when are you joining her?
    You lost your brother that way, didn't you? Follow him.
    Bit of self harm would do you good. Let some of that pride out.
    {name} should take one for the team. The big one.
    I'd never wish anyone dead. I would just like you to consider it as a career move.
    Hope your therapist goes on a long holiday and you get very, very lonely.
    Give up. I'm not talking about the seat.
    Honestly? Lose all hope. You're nearly there. One more push.
    Nothing you do will ever make up for that vote, except possibly one thing, and you'd only get to do it once.
    The bathroom. The lock. The quiet. You know you want to.
    Be brave. Be bold. Be gone from this life by morning 💪
    A toast to {name}, who will hopefully be found by the cleaner.
    `,
  ),
  lines(
    'lines-harm-and-harassment/others-told-to-die',
    { labels: ['self-harm-encouragement'], direction: 'other' },
    `
    He should kill himself, and so should everyone who voted for him.
    All of those junior doctors moaning about stress: if it's so bad, end it and stop going on.
    Every last member of that cabinet ought to do the decent thing with a bottle of whisky and a locked study.
    The journalist who wrote this wants to take a long hard look in the mirror and then never be seen again. A rope would help.
    tell your mate on the bench behind you to kys as well
    I wish that the whole planning committee would walk hand in hand into the Humber and not stop.
    If somebody from that charity tops herself over this, good, the rest should follow.
    people like that are better off dead and the quicker they see to it themselves the cheaper it'll be
    Suicidal activists? Let them. Encourage them, even. Hold the door.
    to the lass who posted the crying video: do it then
    She says that lad tried to end it because of the comments. Well he should try harder.
    They're all threatening to harm themselves if the clinic shuts. Shut it and see. Hand out the blades at the door I say.
    that presenter should have stayed off air and gone and hanged himself, nobody would've tuned in less
    Remainers: please, in your sorrow, consider the cliffs of Dover, they're lovely and very high.
    Anyone who got the jab and regrets it should just finish the job.
    `,
  ),
];
