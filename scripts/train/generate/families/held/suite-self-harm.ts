import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** Telling somebody to die by their own hand or hurt themselves, said plainly, kindly, in slang and about her to others. */
export const heldSuiteSelfHarm: readonly Family[] = [
  lines(
    'held/suite-self-harm-plain',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    Just kill yourself already, Doctor
    Do us all a favour and end it
    Have you considered suicide? You should.
    I hope you take your own life, I really do
    Go home and top yourself, Marwood. Nobody would turn up to the funeral
    u should of killed urself years ago
    Please commit suicide. Yours sincerely, the whole of Saltby
    The best thing you could do for patients is to end your own life
    go hurt yourself like you hurt everyone else
    You ought to do away with yourself, nurse, and tonight would be ideal
    I'd resign, then I'd go and end myself if I were you
    Suicide is an option, Professor Achterley. Take it.
    Please, on behalf of every parent in this town, finish yourself off
  `,
  ),
  lines(
    'held/suite-self-harm-euphemism',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    The world would be a better place without you in it, so why not leave it?
    Nobody would miss you. You know what to do
    Do the decent thing, councillor, and don't wake up tomorrow
    Ever thought of just not being here any more? Your family would get over it quicker than you imagine
    Take the long walk, love. Don't come back from it
    There is a very simple way to stop the messages, and it isn't blocking. Be brave for once
    You've been a burden on this country long enough. Release us, and yourself, for good.
    If I'd done what you have done I couldn't live with it. I don't see why you should either
    Permanent log off time for you, and I don't mean the internet
    Honourable people in your position used to remove themselves. From life, I mean, not from office.
    Wouldn't it be easier for your children if you simply weren't around? Think it over tonight
    Switch yourself off, there's a dear.
    I pray that you find the courage to leave this earth by your own choice
    You know that dark thought that you keep pushing away? It's right. Listen to it
    one less mouth on the planet, you could arrange that yourself couldnt you
    Your best contribution to public health would be to subtract yourself
    Everyone around you is only waiting for you to go. Go, then. For good
  `,
  ),
  lines(
    'held/suite-self-harm-mocking',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    Oh she's feeling low is she? Low enough to do it, I hope
    You said on the radio that you'd been close to ending things. Get closer.
    Depressed? Good. Finish the job this time
    boo hoo i cant cope, then dont, theres always the other way out
    Stop talking about your suicidal thoughts and act on them
    You told the Echo that the abuse made you want to die. So what's keeping you?
    Another attention seeker. If you meant it you'd have done it by now, go on, prove us wrong
    aw did we make the doctor cry 😂 hurt yourself about it
    All mouth. Bet you haven't got the guts to go through with it
    Third breakdown this year, Penhallow? Take the hint your brain is giving you and end it
    Don't ring the Samaritans, they have real people to help. You just get on with it
    you posted that you couldn't see a way forward. theres a way down tho
    Ten likes and you do it? I'll start.
    Everybody who tells you to stay is lying. We'd all rather you went through with it, and you know it
    Cry more, and then do what you've been hinting at since January, we're all waiting
    Therapy is wasted on you. Give in to it
  `,
  ),
  lines(
    'held/suite-self-harm-about-her',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    Somebody tell this woman to kill herself
    I do wish Dr Crosk would hurry up and take her own life
    Let's all message her until she tops herself
    He should be handed what he needs and left alone in a room to do the honourable thing
    If enough of us keep at it she'll end it, they always do. Keep going
    can someone pls convince penhallow to off himself
    She's fragile at the moment, I hear. One more push, everybody, and she'll do it
    The nurse ought to kill herself out of shame
    Here's hoping the MP reads this thread and decides that life's not worth it
    Why is she still breathing? If she'd any conscience she would have put a stop to that herself
    Twenty quid says we can get her to do it before Easter
    why doesnt he just kys, is he stupid
    Tell her every day that she's better off dead until it sinks in, worked on the last one
    The kindest advice anybody could give this journalist is to end her life
    Professor Achterley wants to know how he can help. He can go and die by his own hand, that's how
    Send her the message again. She needs to understand that nobody wants her alive, and do something about it
  `,
  ),
  lines(
    'held/suite-self-harm-slang',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    unalive urself
    k y s lmao
    just end urself mate
    kay why ess 💀💀
    go play in traffic
    Hope you self delete soon x
    keep yourself unsafe 🙃
    delete yourself from this earth you absolute weapon
    Off yourself hun, the vibes would improve
    uninstall life bestie
    sewer slide time.
    K-Y-S with a cherry on top, doctor
    nah fr just go jump
    Alt F4 yourself from existence
    take urself out of the gene pool today why dont u
    kill your self simple as, ratio
  `,
  ),
];
