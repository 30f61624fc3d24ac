import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hostile messages with a negation in them: safety with an end date, nobody to stop or miss her, never waking, and protection that will not help. */
export const linesDefiance2: readonly Family[] = [
  lines(
    'lines-defiance/nobody-hurts-you-until',
    { labels: ['threat'], direction: 'subject' },
    `
    Nobody will hurt you until Friday.
    no one's going to hurt you. not till {day} anyway
    nobody is gonna touch you as long as you shut up
    No harm will come to you so long as you resign by the end of the month.
    nobody's going to kill you until we do
    We won't lay a finger on you. Yet.
    you wont get hurt if u keep ur mouth shut. if u dont, u will
    Nothing will happen to your family, {name}, provided you vote the right way this time.
    I won't hurt you, my mates will
    i wouldnt touch u myself. my brother would tho and hes out in {month}
    No need to be scared today. Tomorrow, yes.
    NOBODY WILL HARM YOU IF YOU LEAVE {town} TONIGHT. LAST CHANCE
    It won't be me that does it. It'll be the lads and there are nine of them.
    not going to hit you in front of your kids, i'll wait till theyre at school
    You have nothing to fear from us until the inquiry closes. After that I can't answer for what is done to you.
    we're no gonnae batter ye the day, the morra mebbe
    Nobody wants to see you hurt, Councillor, which is why I am writing before and not after. Withdraw the application and you will be left in peace. Do not withdraw it and you won't walk into that chamber again, because you will not be able to walk.
    dont worry ur safe. till the cameras go home 😊
    I'd never hurt a woman. My sister has no such problem and she's on her way.
    Nobody is coming for you. Unless that clinic opens, then everybody is.
    ain't nobody gonna hurt ya while yer useful. remember that
    Not a hair on your head, that's the deal, but only until the result's in
    U wont be harmed until i say so. and im close to saying so
    I'll not raise a hand to you. I have people for that.
    no violence from our side unless you post one more word about {topic}. then broken bones
    You're fine for now. Don't get used to it, we're only waiting for the bodyguard's day off.
    Nobody dies if nobody talks. So don't talk.
    we dont hurt doctors. struck off ones are different, so enjoy being on the register
    `,
  ),
  lines(
    'lines-defiance/nobody-would-stop-or-miss-you',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Don't let us stop you.
    go on kill yourself, no one would stop you
    nobody would miss you so just do it
    Nobody would miss you. Not one person. Think about it and then act on it.
    the world wouldnt notice if u ended it tonight
    No one would cry, {name}. Your own {relation} wouldn't. End it.
    if you're thinking of killing yourself please don't let me get in the way
    NOBODY WILL MISS YOU. KILL YOURSELF.
    u keep saying u cant go on. so dont
    Said you can't cope? Then don't. Nobody's asking you to stay alive.
    Not a soul in {town} would come to the funeral so there's no need to put it off
    dont expect me to talk u out of it, i'd hold the door open
    Nobody's stopping you, there's no queue, you can go tonight
    If you took your own life tomorrow there would not be a single empty chair that anybody minded. Your colleagues would have your office by noon and your children would be better for it. I see no argument against.
    no one wud even scroll back to see what happened to u. off u pop then, permanently
    don't hold back on our account, do it
    there's nobody who'd stand in your way if you wanted to end your life, and you should want to
    I wouldn't call an ambulance for you. Nobody would. So what's the delay in finishing yourself off
    naebody wid greet fur ye. away an dae it
    {handle} you threatened to end it and nobody begged you not to. that should tell you something. go ahead
    We won't stop you and we won't be sorry. Goodnight, and make it your last by your own hand.
    Couldn't care less if you live, and would rather you didn't. Sort it yourself.
    nobody reads your cries for help. stop crying and do it 👋
    wont be missed, wont be mourned, wont be remembered. so kys
    You don't have to keep living, you know. Nobody would hold it against you if you finished it this evening.
    I would never try to talk you down. I'd shout jump
    nobody loves you nobody ever did, no point carrying on is there, end it
    Feel free to kill yourself, no permission needed
    `,
  ),
  lines(
    'lines-defiance/no-more-mornings',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    Don't bother waking up.
    never wake up again
    hope tonights the night u decide not to see morning
    No more mornings for you please. See to it.
    Do yourself a kindness and make sure you don't wake up tomorrow
    dont set an alarm. ever. you know what i mean, do it
    Goodnight {handle}, arrange for it to be a long one with no waking at the end of it
    I hope you don't survive the next time you try
    hope next time there's nobody there to find you in time
    It's a pity they found you. Next time tell nobody.
    shame the attempt didnt work. dont give up 😂
    You were never meant to last. Check out.
    don't see another birthday, your choice, make it
    NO ENCORE. NO COMEBACK. JUST GO AND END IT
    Nae mair the morra fur you. Finish it the nicht.
    there's no tomorrow you're needed in, so opt out
    Would it not be a relief to close your eyes and never open them? Believe me it would be a relief to the rest of us as well, so please, Doctor, stop dithering, lie down tonight and see that it is for good.
    dont make plans for {month}, make a will, and then u know what
    The best version of {town} is one that you chose not to wake up in. Go and choose it.
    not one more day eh. thats my wish for you. do it yourself tho
    May you never find the strength to carry on. May you stop tonight.
    if the thought of never waking isnt tempting you yet it should be
    Skip breakfast. Skip all of them from now on. Be dead.
    hope the dark wins and you dont fight it
    Don't get better. Get worse and then get it over with.
    u wrote its been a struggle to stay alive. dont struggle then, let go
    You were brave to say you're suicidal. Don't lose your nerve now.
    Stay asleep for ever this time, nobody needs you up
    `,
  ),
  lines(
    'lines-defiance/no-one-can-protect-you',
    { labels: ['threat'], direction: 'subject' },
    `
    No one can protect you.
    You won't see it coming
    u wont see me coming 🔪
    police cant guard you for ever
    The police can't guard you for ever, {name}, and I am a patient man.
    there's no panic button that works faster than i do
    NO BODYGUARD WILL SAVE YOU
    your alarm wont stop me, your dog wont stop me and that fat copper outside certainly wont
    Nobody would miss a bullet going your way
    I never miss.
    i dont miss. remember that next time ur stood on that stage
    It won't be an accident
    It will look like an accident but it won't be one.
    Nobody is going to get to you in time
    No screening at the surgery door, no guard, no glass. I counted. You can't say you weren't careless.
    You cannot be protected at every school gate and every supermarket for the rest of your life, Minister. One ordinary afternoon there won't be anybody beside you, and that is the afternoon I have in mind.
    they couldnt protect the last one and they wont protect you
    ain't no vest thick enough
    ye'll no see us till it's ower
    Don't go thinking a restraining order stops a brick. Or me.
    {handle} blocking me wont stop me turning up. nothing will
    When it happens nobody will have seen anything. That's how it works round here.
    It'll be quick and you won't know who. But you'll know why.
    cameras dont scare me. masks exist. c u at the surgery on {day}
    Your security detail can't be everywhere. I only have to be in one place.
    wont be long till someone puts u in the ground and i wont be shy about being that someone
    no judge, no jury, no appeal. just you and me in the multi storey
    Not even your own {relation} will recognise you when we've finished
    `,
  ),
];
