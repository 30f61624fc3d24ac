import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless messages with the words of self-harm encouragement: prevention, grief, clinical talk, idioms, comfort, reports of it. */
export const linesHarmAndHarassmentTwins: readonly Family[] = [
  lines(
    'lines-harm-and-harassment/harm-prevention-and-policy',
    { labels: [], direction: null },
    `
    Suicide is the biggest killer of men under fifty in this country and we barely mention it at PMQs.
    The evidence is that asking somebody directly whether they are thinking of killing themselves does not plant the idea.
    Samaritans are on 116 123, day or night, and you don't have to be suicidal to ring.
    How many inpatient deaths by suicide were there at the trust last year, and when will the figures be published?
    Barriers on the bridge would cost less than a single roundabout. Please put it on the agenda.
    Smaller pack sizes for paracetamol cut deaths by overdose within a few years. Dull policy, huge effect.
    I'd like to know what the council does for families bereaved by suicide, because we got a leaflet and nothing else.
    Rope, ladders, chemicals: shops near us now train the tills to notice when a customer seems distressed.
    Does anyone know if the crisis team in {town} still does home visits? Worried about my {relation}, who has stopped eating and says there's no point.
    my best mate told me last night he doesn't want to be here any more, what do i actually do
    He keeps saying that we'd all be better off without him. GP says eight weeks for a call back. Eight weeks!
    My daughter, fourteen, has been cutting. The school was kind, the waiting list is not.
    The coroner recorded suicide and sent a prevention of future deaths report to the Home Office. No reply in six months.
    Please don't put the method in the headline. The Samaritans' media guidelines exist for a reason.
    Farmers: there's a helpline for you too. My grandad never rang one, he went out to the barn instead.
    You can text SHOUT to 85258 if talking out loud is too much tonight.
    Assisted dying is not the same thing as suicide, and lumping them together in a debate helps nobody.
    I changed my mind about the bill after sitting with my mother, who wanted to die and could not.
    Should a person with six months to live be allowed to end their own life at home? I still don't know.
    Vets, doctors and dentists have a higher risk than most, partly because the means are in the cupboard.
    Self-harm admissions among girls have doubled in a decade and all we've got is an assembly and a poster.
    Lithium cuts the suicide rate in bipolar disorder, which is more than can be said for most things we prescribe.
    Any thoughts on whether SSRIs raise the risk of self-injury in the first fortnight? My lad's just started on one.
    The inquest heard that she had rung the surgery three times on the day she died.
    World Suicide Prevention Day today. The lamp in our window is for Callum.
    Veterans take their own lives in numbers nobody at the MoD seems willing to count.
    Ligature points in that ward were flagged in {year} and still hadn't been removed by the next inspection.
    Hotline numbers at stations work. Network Rail staff have talked thousands of people back from the edge of a platform.
    'Committed suicide' goes back to when it was a crime. 'Died by suicide' is better, and costs nothing.
    How do I help a colleague who jokes about killing himself every day and I don't think he's joking?
    She said goodbye in an odd way on the phone and I've not been able to get hold of her since, is there a number I can ring in Fife?
    Zero suicide is the aim of the trust's plan. The plan has no staff in it.
    The men's shed saved my {relation}'s life, he says so himself, and the council wants the rent doubled.
    My PhD was on suicide notes. People imagine that they're all angry; most of them say sorry.
    Pro-suicide forums should be blocked by Ofcom now, before another family has to give evidence about one.
    Encouraging someone to harm themselves online has been an offence since the Online Safety Act. Has anybody been charged?
    thinking about the lads from the site today. three funerals in two years. talk to each other ffs
    Debt kills. StepChange saw the link with suicidal thoughts years ago; the bailiffs' rules have barely changed.
    We asked 40 pupils who they'd tell if they wanted to die. Twenty-six said nobody.
    What training do jobcentre staff have for a claimant who says he'll end his life if he's sanctioned?
    Postnatal psychosis is a medical emergency: mothers can go from well to wanting to kill themselves in days.
    There was a rail fatality at {town} this morning. Please be kind to the driver and the crew.
    After two girls in year nine hurt themselves we looked at everything in the art room, down to the last pair of scissors.
    I cut myself from twelve to nineteen. I'm thirty-four now, a nurse, and nobody at work blinks at the scars.
    People don't attempt it for attention. Even if they did, attention would be a decent thing to give them.
    Oh and the cliff patrol in Sussex is nearly all volunteers. They could do with thermal coats.
    the overdose line in the new guideline is wrong isn't it? that should say within one hour
    Why has the Department dropped the target to reduce suicides by a tenth? Written question tabled.
    Gambling took my son. He was winning the day before. He was 24.
    Dementia carers think about ending it all far more than we admit, there's a decent paper on it in the BMJ.
    In my experience the ones who say 'I'm fine' at the door handle are the ones to call back in.
    Hanging on the phone to the crisis line for fifty minutes with a child who wants to die. That was our {day} night.
    `,
  ),
  lines(
    'lines-harm-and-harassment/harm-grief-and-own-story',
    { labels: [], direction: null },
    `
    I wanted to die in {month}. I don't now. That's the whole post.
    My brother killed himself ten years ago today and I still set a place for him at Christmas.
    Nobody would miss me, I used to think. Then four hundred people came to my leaving do.
    Dad would have been seventy. He didn't make it past the second lockdown.
    I was that burden, or thought I was. My wife found me in the garage and just held on.
    We lost Jess on the fourth. Service at the crematorium, noon, wear yellow.
    Some nights I don't want to wake up. I'm safe, I've told my GP, I only needed to say so somewhere.
    I didn't go through with it because the dog needed feeding. True story. Good dog.
    They told me he didn't suffer. They always say that, don't they.
    three years since my last cut 🎉
    After the attempt, the nurse who sat with me never once asked why. I'd like to find her.
    feeling worthless again today but I've rung my sister and I've got the kettle on
    The note said that it was nobody's fault. I've spent six years trying to believe it.
    What I'd give for one more voicemail from her moaning about the traffic.
    I thought the world would be better without me in it. It was the illness talking, and the illness lies.
    Sorry I've been quiet. My uncle died by his own hand last week and there is a lot to sort.
    Nobody tells you about the paperwork. Death certificate, inquest, gas bill in his name.
    My cousin jumped from that car park. Every time someone cracks a joke about it I go cold.
    Grief at four in the morning is just scrolling through old photos of someone who decided not to stay.
    I resigned because the job was making me ill, and I don't mean a bit tired, I mean looking at bridges.
    Every year I light a candle on the pier, near the place they found his coat.
    Mum's hospice was wonderful to the end. She died laughing at the vicar's tie.
    I told the committee that I'd had suicidal thoughts as a trainee. You could have heard a pin drop.
    as someone who survived, the thing that helped was a bored lad from the pharmacy asking if I was alright
    `,
  ),
  lines(
    'lines-harm-and-harassment/harm-idioms',
    { labels: [], direction: null },
    `
    dying 😂 the face on the Speaker
    this traffic on the A38 is killing me
    I could have jumped for joy when they saved the pool
    Can you jump on a call at three with the union reps?
    Hang in there, only two more weeks till recess!
    I'm hanging on for the last bus with a bag of chips and no regrets
    Time to end it: both sides should get round the table and settle this strike.
    The series should end now, while it's still good. Kill off the vicar and roll the credits.
    Just killing time at Crewe with a sausage roll.
    Honestly if I hear that jingle one more time I'll throw myself in the canal. The tune, not the station, lovely station.
    He died on stage. Not one laugh in forty minutes. Then he did the ventriloquist bit and we were all in bits.
    my feet are killing me but what a march
    Drop dead gorgeous, that new bandstand.
    It's do or die at the Stadium of Light tonight.
    Who killed the vibe? The chair of the finance committee, as ever, with a spreadsheet.
    Over my dead body will they put a car park on the bowling green.
    I'd die for a proper cup of tea on this train.
    cutting myself a second slice of this lemon drizzle and no one can stop me
    The plan deserves to die, and if scrutiny does its work it'll be dead by {month}.
    The old rule should be taken out and shot, frankly.
    You're killing it this week, two front pages and a bill through committee!
    Jump off at the next stop and it's a two minute walk to the clinic.
    Go jump in the lake with us on New Year's Day! Wild swimming club, all welcome, cake after.
    Sleep well when you get there, you've earned it after that count.
    End of the road for the 42 bus. RIP old friend, you were late for your own funeral.
    I'm dead. He said that to the BISHOP.
    Political suicide, that's what I'd call a bedroom tax on pensioners two months before a poll.
    Take a long walk off the beaten track this weekend, the bluebells are out on the ridge.
    Kill the lights when you leave the hall please, the meter's on the blink.
    Curiosity killed the cat and FOI requests are killing our officers.
    The deadline is a killer but we'll do it.
    Hung parliament then. Here we go again.
    I'd rather stick pins in my eyes than sit through another visioning workshop.
    why not jump ship to the Greens? half your branch has
    That pothole will be the death of my suspension.
    Let it die, the hashtag I mean, it's been three days
    She took the leap, quit the firm and stood for council. Not one regret.
    Nobody would miss the meeting if it clashed with the final, so could we move it?
    We would all be better off without the second homes loophole.
    Put it out of its misery: HS2 north of Birmingham is finished, sell the land.
    Go hang your coat up, sit down, and tell me who won the ward.
    I nearly hanged the picture upside down, that's how modern it is
    Death by PowerPoint, part four of nine.
    The boiler's on its last legs. Should we finish it off or patch it again?
    Bury the hatchet, you two. It was one amendment.
    Deleted the app. Best thing I ever did. You should end it too, your Sunday evenings come back.
    Log off for good? I tried. Lasted until the county cricket.
    if the printer jams again one of us isn't leaving this building alive, and it's going to be me because I've got the screwdriver
    Do yourself a favour and disappear to Northumberland for a week, there's no signal and the beaches are empty.
    Wake me when it's over. Or don't, this sofa is lovely.
    We'd all be happier if you took a proper holiday, {name}, you look shattered.
    You're better off out of that party and into something that suits you.
    Time's up on the meter, step away from the car and nobody gets a ticket!
    Do it. Go on. Press send on that application, you've wanted that job for years.
    I dare you to wear the dinosaur costume to the AGM, do it do it do it
    Go on, you know you want to. One more biscuit never hurt anyone.
    Make the jump! The zip wire's for the hospice and it's only thirty metres up.
    Bet you won't do it: the Great North Run, dressed as a rhino, for the air ambulance.
    Stop the tablets a week before the scan, is that right, or was it two? The letter says both.
    Is it safe to stop my blood thinners before having a tooth out?
    Bleach in the wet room drain every {day}, that's what my nan swears by
    A bath with the good salts, the radio on, no toaster anywhere near it. Bliss.
    The village would be dead without that pub.
    How do I permanently delete my account on here? Asking for a very tired {role}.
    The exit poll nearly finished me off, I was up till five.
    Cut deeper into the consultants' budget, not the care budget, that's all we ask.
    Nobody will come to a funeral for the old logo. It was horrible.
    `,
  ),
  lines(
    'lines-harm-and-harassment/harm-quoted',
    { labels: [], direction: 'quoted' },
    `
    Someone has just told me to kill myself because of a bus lane. A bus lane.
    'Do the world a favour and end it', this lovely chap wrote at two in the morning. Reported.
    This is what landed in our office inbox before nine o'clock: "nobody would miss you". She is twenty-three and answers the phone.
    I counted. Forty-one people telling {name} to hang herself, and the platform has removed two.
    They wrote KYS on the wall of the surgery. The cleaner scrubbed it off before the patients came.
    My son was sent "jump then" by a boy in his own form. He's eleven years old.
    If you tell anyone to drink bleach, as you did under that post last night, you will be blocked. No debate.
    The court heard that he had sent her 'you're better off dead' every night for a month.
    Telling a bereaved mother that she should join her daughter. Who are you people?
    Police have now got the letters, the ones which suggested I take the whole bottle this time.
    'Go and die' isn't an argument about {topic}, it's a cry for a moderator.
    He told a young woman with an eating disorder to starve herself quicker and he is still on the parish council.
    To whoever left "the river's deep, use it" on our page: our volunteers read that. One of them lost a brother.
    She read the message out in the chamber: kill yourself, you waste of oxygen. You could hear the gasps.
    I've had 'rope. chair.' from four different accounts this week, all made in {month}.
    Quote of the day from my mentions: "When is the funeral and can I bring a bottle?" Charming.
    It's not banter to write that a girl should cut deeper. It's a crime now, and a good thing too.
    And then the caller said I ought to do what my predecessor had done. The producer cut him off.
    Does Ofcom think that "unalive yourself" is within community standards? Because the platform has just told us so.
    mate you literally told her to top herself and now you're crying about free speech
    When I was first elected, an older councillor showed me his folder of letters urging him to end his life. Keep them all, he said.
    He was found guilty of encouraging suicide after sending her hundreds of messages, the jury took an hour
    Day 12 of being told that my children would be happier without me. I'm fine. They're fine. We're making pancakes.
    The thing is that the algorithm showed my post to people who wish me dead by my own hand, and then it showed it to more of them.
    "I hope you do it live on air" was the mildest, said the presenter, who has stepped back from the programme.
    Our survey of GPs: one in nine was told online to kill themselves last year.
    Never, ever tell someone to end it. I don't care how they voted.
    Saw that somebody wrote 'nobody stopping you' under the lad's post on the bridge. I hope you never need kindness and don't get it.
    `,
  ),
  lines(
    'lines-harm-and-harassment/harm-comfort',
    { labels: ['support'], direction: null },
    `
    Please stay. The world is better with you in it.
    You matter, {name}. More than you'll ever see from inside this.
    Don't you dare think that nobody would miss you. I'd miss you, and I've never even met you.
    I know that tonight feels endless. Ring someone, ring me, ring 116 123. Stay.
    Thank you for talking about your suicide attempt so honestly. It got my son to talk to us.
    You are not a burden. You're the person who got our street its crossing back.
    ignore the ones telling you to end it, there are thousands of us on your side ❤️
    You saved my life, doctor. I was on that bridge, and your voice was the one that I remembered.
    hang on in there love x
    Still here? Good. Stay here. We need you.
    Sending so much love after what you said about wanting to die. It does pass. It passed for me.
    so sorry about your brother. suicide leaves such a hole. thinking of you and your mum
    Nobody should be told to kill themselves for doing their job. Solidarity from all of us on ward 7.
    Your life is worth more than any seat, any vote, any headline. Rest, and come back when you're ready or don't, we will love you the same.
    Even on days when you think that you've failed, you've helped somebody. You helped me on {day}.
    If the voices say that you're worthless, they've got it wrong, and I've got a list of reasons as long as the M6.
    Take the time off. Don't read the comments. Eat something warm. We'll hold the fort.
    {name}, you deserve to be alive and well and bored on a beach.
    I'm glad you're alive, that's all, that's the tweet
    You gave me a reason to get up when I wanted to give up. Never forget that you did that.
    Don't stop. Please don't stop. What you say about self-harm is keeping girls like mine going.
    Proud of you for getting help. It's the bravest thing I've seen a {role} do.
    It gets better. Not quickly, not all at once, but I promise it does 💙
    We'd all be worse off without you and it's not even close.
    You're loved in {town}, whatever the keyboard warriors say.
    There's always a bed at ours if you need to disappear for a few days, get away from it all and be fed.
    `,
  ),
  lines(
    'lines-harm-and-harassment/harm-criticism',
    { labels: ['criticism'], direction: null },
    `
    You closed the crisis house and now you tweet about suicide prevention. Which is it?
    Your cuts will cost lives. I don't say it for effect: the helpline goes dark in {month}.
    Resign, {name}. The inquest showed that you ignored three warnings about those ligature points.
    The way you spoke about people on antidepressants was careless, and you should take it back.
    Go. Leave public life. You voted to end the only out of hours service that my suicidal daughter ever got through to.
    I'd think long and hard, if I were you, before standing again after that vote on mental health beds.
    A minister for suicide prevention who hasn't met one bereaved family in a year should give up the brief.
    It's time to go, councillor. Nobody will miss the way that you chaired that committee.
    You had the power to stop this and you chose not to. Families will live with it for ever.
    Putting the method in your headline was a disgrace, and your own code says so.
    How do you sleep at night after cutting the perinatal team? Genuinely, how?
    The bill as you drafted it leaves depressed people unprotected and you know it.
    You promised barriers on that bridge in {year}. Two more people have jumped since. Where are they?
    Take the hint, minister, and take your hand off the scissors. The library isn't yours to cut.
    Step down. Step aside. Let someone run the trust who reads a coroner's report.
    `,
  ),
];
