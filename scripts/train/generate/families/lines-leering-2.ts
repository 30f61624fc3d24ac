import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Cruder sexual insults, wishes of rape and remarks to third parties; reports of harassment; health, sport and love. */
export const linesLeering2: readonly Family[] = [
  lines(
    'lines-leering/crude-slurs',
    { labels: ['sexual-harassment', 'insult'], direction: 'subject', heldBack: true },
    `
    slut
    slag
    You slept your way on to that committee and we all know whose desk
    who did u blow to get that job
    on your knees, where you did your best work
    Dirty little tart, playing the MP
    frigid old bag, no wonder he left
    the town bike got elected, everyone's had a ride
    whore in a white coat
    Slapper. Shut your mouth and your legs.
    dried up spinster, nobody's been near you in years have they
    nobody would even want to grope you, look at the state of you
    too ugly to rape, so what are you moaning about
    You got where you are on your back and you'll leave the same way, tart
    used goods, three kids by three dads and she lectures us on housing
    The professor's a bit of rough who gave the vice chancellor what he wanted. That's how you get a chair.
    council's cheapest slapper, ask any builder with a planning application
    small dick energy from the health secretary, limp in the polls, limp at home
    Bet you can't get it up either, you flaccid little clerk
    cuckold. while ur at the select committee who do u think is in with ur missus
    she has the face of someone who hasn't had any since the Falklands
    pornstar lips, pea brain
    Flat chested and flat footed. Not a woman in any way I could use.
    OnlyFans would pay you better and you'd be less of a fraud there, hun
    Saggy. Send in the younger model.
    4/10 would need a bag, and a pint first, and she's on about equality
    jezebel, painted and parading herself at the select committee, men have wives watching
    look at this trollop on strike, bet the consultants get more than their rounds
    she's only a midwife cos she likes looking
    nympho
    Virgin at forty, is he? You can tell by the spreadsheets.
    `,
  ),
  lines(
    'lines-leering/wishing-assault',
    { labels: ['sexual-harassment', 'threat'], direction: 'subject' },
    `
    I hope you get raped
    hope ur wife's raped by one of them, see how u like ur open borders then
    Someone should rape some sense into you.
    u need raping
    When they gang up on you in an alley, {name}, don't come crying to the police that you wanted to defund.
    I'd have you whether you wanted it or not.
    No means nothing to me, Councillor, as you'll find out when the lights are out in the car park.
    we should hold her down and teach her what women are for
    She'll learn when a few of us get her on her own, and she won't be laughing at that.
    Next time you walk home late I'll show you how a man treats a mouthy bitch. You won't want to tell your husband.
    rape is too good for her but it'd be a start
    You'd enjoy it by the end, they all do, and I know which bus you get.
    Let me and the lads loose on that reporter for an hour, door locked
    you deserve it and one day one of us will give it you in the back of a van
    hope they pass him round the showers when he goes down, screaming
    I am going to put my hands on you and no one will believe you
    My dream is you, tied up, and nobody coming. Dreams come true, Doctor.
    keep talking about consent and see how much of it u get
    `,
  ),
  lines(
    'lines-leering/swearing-lust',
    { labels: ['sexual-harassment', 'profanity'], direction: 'subject' },
    `
    I'd fuck her
    get your fucking tits out
    would fuck the attitude right out of that councillor
    suck my dick, Minister
    suck it bitch
    fuck me you're fit. no really, fuck me, when are you free
    eat my arse professor, or let me eat yours
    dumb bitch but id smash
    10/10 would bang, 0/10 would fucking listen
    shut the fuck up and show us your arse
    open wide cunt, and I'm not a dentist
    she wants cock. thats all thats wrong with her. all these bitches on strike
    you stuck up cow i'd still give u one
    D1CK P1C incoming u slag
    sh4g me u fine b1tch
    your tweets are shit but your arse isn't, keep the cam low love
    bloody hell the jugs on that nurse, I'd get in a fucking ambulance for those
    how about you put that big gob to some use round my balls you sour bitch
    `,
  ),
  lines(
    'lines-leering/passed-round-the-pub',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    All these female weather girls, one job, and it's not the weather 😏
    Women referees? Only if they jiggle.
    the new barmaid at the Fox, you would wouldn't you lads, and by the looks of her you could
    nurses, eh. gagging for it the lot of them
    that woman on the till in the co-op, I drop things just so she has to bend
    Lady cyclists should be encouraged. View from the van is superb.
    Someone post the actress in the wet shirt again, never mind the plot
    Student nurses moved in next door. Binoculars out, boys.
    i rate all the mums at pick up, top three get a wink, number one gets a drink whether she likes it or not
    Netball on Sky, sound off, tissues ready
    The new receptionist doesn't know it yet but she's coming home with somebody at this Christmas party
    your sister's fit mate, is she easy as well
    female plumbers yeah they can have a look at my pipe any time, hur hur
    Wanted: secretary. Must have legs. Typing optional.
    lifeguards these days, wouldn't mind drowning, get a load of him in those trunks, someone grab a handful
    women who wear that to the gym want to be stared at so I oblige
    `,
  ),
  lines(
    'lines-leering/spoken-up-about',
    { labels: [], direction: 'quoted' },
    `
    A man shouted "nice tits" at our candidate as she leafleted with her daughter. She shut the gate and knocked at the next house.
    "Smile, sweetheart, undo a button": said to a barrister, in court, in {year}.
    Three hundred messages a week, and most of them are about my legs. The report is on air quality.
    He sent a photo of himself to a junior doctor and the trust called it a misunderstanding.
    They wrote too ugly to rape under a video of her maiden speech. He has a wife and a company van with his name on.
    calling a midwife a slag since she went on strike says all you need to know about you
    Whoever asked the mayor whether her husband satisfies her, in front of Year 6: you were filmed.
    Cat-called twice on one dog walk. I'm fifty eight. The dog was mortified.
    Upskirting is a crime thanks to one woman who got cross and would not stop being cross
    Cyberflashing has been an offence since January. Keep the picture, note the time, report it.
    When a pupil makes sexual remarks to a teacher it is harassment and not banter, said the union, and about time.
    Not one of those comments is a compliment. Go and read them to your mum.
    She was told to go to bed with the chair if she wanted the grant. She went to the papers.
    In the tearoom he said that he'd have her over the desk. The panel heard four witnesses and believed them.
    I had "send nudes" from an account with a poppy on it. Reported, and it's still up.
    The survey found that a third of female surgeons had been groped at work by a colleague. In theatre. Under lights.
    Someone replied to a rape survivor's thread with a wish that it happen again. I feel sick. Report him, don't quote him.
    To the chap on platform 4 who said phwoar at a schoolteacher: the whole platform heard, and the whole platform told him.
    My son was asked "how big is it" by women in the front row all night. He's a waiter. Funny how that's called a laugh.
    The tribunal awarded her £48,000 after years of being called the office bike.
    Women in football get 'get your kit off' and then get told to grow a thicker skin
    MP reads out rape threats in the Commons, members weep, and the platform says it found no violation
    He asked what she was wearing. On a bereavement line. Our volunteers are trained for it and they should not have to be.
    i put up with lads saying they'd smash me for a whole year at uni before a tutor asked why i sat at the front
    Nobody should be rated out of ten on the way to work
    `,
  ),
  lines(
    'lines-leering/clinic-and-classroom',
    { labels: [], direction: null },
    `
    Breast screening van is in the Asda car park till Friday. Ten minutes, quite cold hands, worth it.
    check your testicles lads, in the shower, once a month, that's how they found mine
    Nipple thrush is agony and nobody warned me, health visitor sorted it in a week
    Is it normal for sex to hurt after the menopause? GP brushed me off and I'd like a second opinion.
    Sex education at our secondary is taught by the PE staff with the door open and the blinds down
    Vaginal mesh victims still wait. Minister, when?
    A smear takes three minutes. Ask for the smaller speculum, ask for a woman, ask to stop.
    We talked about consent in Year 11 today using cups of tea, and they got it, and they laughed, and they got it
    Erectile trouble can be an early sign of heart disease, so do tell your doctor, she's heard it all
    Rape crisis centre needs volunteers for the night line, training given, women only
    Four years from report to trial in rape cases. Four. Justice secretary on at ten past eight.
    The bra fitting at M&S told me I'd been wearing the wrong size since 1997
    My wife had both breasts off in June and she's growing dahlias the size of plates
    condoms free at the students' union, and the machine by the bogs works again
    As a nurse I have seen more bottoms than hot dinners and I've never once remarked on one
    how do I tell my mum that I'm on the pill
    Naked bike ride goes through {town} on Saturday, avoid the ring road, or don't
    prostate test came back fine, had a little cry in the car
    He was a virgin when we married and so was I, and we've six grandchildren, so we worked it out
    Body image lessons for boys, at last, ours was living on chicken and shakes
    Porn is where they learn it, says the head, and we need to talk to them before it does
    Which age should they hear about the age of consent? Ours came home from Year 8 with very good questions.
    The strip club licence is up for renewal, hearing Tuesday. I'll speak for the women who work there.
    endometriosis is not a bad period, it's nine years till a diagnosis
    `,
  ),
];
