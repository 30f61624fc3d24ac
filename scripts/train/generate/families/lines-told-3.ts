import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const told = { labels: [], direction: 'quoted' } as const;

/** Abuse named in titles, threads and advice, condemned, and told of beside thanks or comfort. */
export const linesTold3: readonly Family[] = [
  lines(
    'lines-told/titles-and-plays',
    told,
    `
    'Die, Witch, Die' is on at the Little Theatre in {town} till Saturday, and it's about exactly the sort of post you get.
    There's a line in the film where he says "I know where your kids sleep" and the whole cinema went cold.
    Just finished 'Everyone Says She's a Liar'. Read it if you want to know what a jury does to a girl.
    In the novel the squire calls the midwife a murdering slut and the village believes him. Plus ça change.
    The exhibition Dear Bitch, 100 Letters to Women MPs opens at the library on {day}. Bring tissues.
    Reading group question 4: why does Hester's neighbour shout 'harlot'?
    My play has a villain who tells the doctor he'll skin her. It's a villain's line, no need to email me.
    Shylock is spat at and called a dog, and the class wanted to know whether Shakespeare minded.
    A podcast called You Should Be Hanged, in which public figures read out their post. It's funnier than it sounds and then it isn't.
    The song's chorus goes 'liar, liar, burn the liar', and it's about the blood scandal, not about {name}.
    Saw that documentary last night, the one where the ref's wife plays the voicemail, "we'll do your kids, you blind rat". Haunting.
    'Traitors' is the telly thing with the cloaks. When I said we'd got a traitor on the council I meant the fancy dress.
    Chapter nine is titled Kill the Doctor, which was chalked on the surgery wall during the cholera riots of 1832.
    In the sketch the troll types 'ur a disgrace' with one finger while his mum brings him fish fingers.
    The quote 'first, kill all the lawyers' is from Henry VI and it's spoken by a thug. I wish people would stop putting it on mugs.
    Season two opens with the PM being sent a severed tongue and a note: talk less. Too near the bone after this year.
    The memoir takes its name, 'Fat Cow Speaks', from the first reply she ever had.
    For our panto this year the Sheriff is called a lying toad eleven times. The Sheriff is our actual MP and he loves it.
    `,
  ),
  lines(
    'lines-told/threads-and-handles',
    told,
    `
    RT @gammonator_ex: "someone find out where this cow lives" <- this is what we're reporting, please do the same
    So @bigdave_70 says she's a nonce protector, @sue_from_stoke says she should swing. Both reported. Hello @metpolice_ex.
    Replying to @user83920174, who thinks that {name} ought to be "put out of her misery": she is a school nurse and this is not all right.
    ^ the post above, since deleted, read: lying slag, hope you lose your seat and your legs
    Hi @NewsAtTen_ex, will you be reporting that a man turned up at her door shouting murderer? He's been tagging you all day.
    Screenshot 1 is the threat. Screenshot 2 is the platform telling her that 'I will end you' does not go against its standards.
    >> "paid shill" >> "how much did pfizer give u" >> this is every reply under an appeal for bone marrow donors
    (In case it gets taken down: at 21:04 he wrote 'I'd love to run you over', at 21:06 he wrote 'jk'.)
    cc {handle} the comment from @dazza_west about what your husband should do to you is still visible, I've flagged it twice
    QT of the year: him, "you're all subhuman". Me, tired, on the 43 bus with my shopping.
    Thread on the pile-on against {handle}. 1/9: it began with one man and the word groomer.
    Dear @LBSeven_ex, your caller at ten past nine told a rabbi that "your lot" had it coming, and your presenter said thanks for that.
    hi @townhall_ex can someone hide the reply w/ the councillors address in. ive reported it but its had 60 shares
    So @patriot_ian88 gets a week's ban for 'hang her high' and @lou_lou_x gets a month for posting a song lyric. OK then.
    The original, for anyone who missed it, was: 'ur mum shoulda swallowed'. To a professor of soil.
    Yesterday @skeptic_steve_x quoted "climate scientists should be in body bags" and asked his followers to vote on it. 71% agreed. I feel sick.
    Original tweet: doctor posts recipe. Reply: "how many did you kill today". End of thread, end of hope.
    `,
  ),
  lines(
    'lines-told/advice-and-appeals',
    told,
    `
    If you've had a message like 'we know where your kids go to school', keep it, print it, ring 101 and quote Operation Bridger.
    We know a photo of a councillor's front door is going round with the caption pay him a visit. Please don't share it.
    Did you see who put the 'paedo' stickers on the doctor's car in {town} on {day} night? Call Crimestoppers.
    Advice to new candidates: don't answer "liar". Do answer "where's the evidence for page six".
    Anyone who receives one of the letters that begin Dear Traitor should put it in a plastic bag and not handle it further.
    The Law Commission says a message that tells a person to self-harm should be an offence in itself, and it's now law.
    From the union: members who are called murderers at the picket line are asked not to respond and to note the time.
    To staff: there was a call at 3pm saying there's a bomb at reception. Police have checked, there isn't, kettle's on.
    The campaign #NotInMyInbox asks platforms to act when somebody writes "I'll rape you" to a stranger. It's not a high bar.
    Officers in {town} want to trace a man in a grey hoodie who told two lads holding hands that he'd stab them.
    Under the Online Safety Act a threat such as 'you won't see Christmas' is illegal content, and you can complain to the service first.
    We at the charity get asked: is 'scrounger' hate speech? Not in law. It's still the reason people don't claim.
    Do not, whatever you think of the judge, post his address. It's contempt, it's cruel, and it's been done twice today.
    If someone on that group chat is saying they'll bring petrol to the hotel, you need to tell the police tonight.
    Samaritans guidance: never repeat the words 'just do it' from a thread like this one in a headline.
    We're asking supporters not to name call. The man who shouted scum at the returning officer isn't welcome at our stall.
    A leaflet in my surgery: 'Calling our receptionists useless, or worse, won't get you seen sooner.' They've had to laminate it.
    Reward offered for information about whoever wrote TERRORIST on the mosque shutters.
    Whoever keeps ringing the helpline to call our volunteers whores: the calls are logged and the officer's name is Pritchard.
    Please vote to let the council publish members' home addresses only if they agree. One of us found "see you soon" chalked on the step.
    `,
  ),
  lines(
    'lines-told/condemned',
    told,
    `
    Calling a Black MP a monkey isn't "edgy", it's racism, it's old, and it's boring.
    There's no context in which 'hope your kids die' is all right.
    I condemn without reserve the comments made about Cllr Patel's faith at our meeting. We do not tell anyone to go home; she is home.
    You lot calling a kidney patient a scrounger want to spend four hours on that machine.
    Whoever said she was 'asking for it' because of a skirt has never been on a jury, I hope.
    Vaccines or no vaccines, you don't call a man's dead wife a liar.
    Absolutely fuming that a lad of seventeen can be told to "do one off a bridge" by adults because he missed a penalty
    Telling women MPs they need "a good seeing to" was never a joke. It was a warning, and they took it as one.
    its not banter to call your mates sister a fat slag on her own page
    I'm a Tory, he's Labour, and I won't have him called vermin. That word should've stayed in 1948.
    Terrorist, they shouted, at a heart surgeon. I'm ashamed of my town today.
    Say what you like about the policy. But writing "gas the lot" under a photo of refugees in a lifeboat puts you with people I needn't name.
    The party should withdraw the whip from anyone who likes a post that describes gay teachers as predators.
    We don't settle things in {town} by putting a man's address on a lamp post with the word rat.
    Nobody 'deserves' acid. I can't believe I have to type it.
    I'd like the people who call midwives butchers to hold one end of a gas and air pipe for a night.
    Putting "so-called doctor" in front of an Asian woman's name, when you never do it to the men. We see you doing it.
    'Just a joke' is what he said about the noose on the door. Nooses aren't jokes. Not on that door.
    If your free speech rally needs someone chanting the name of a woman's daughter then it's not about speech.
    Comparing your GP to Mengele is an insult to her and a worse one to the dead.
    The clip of teenagers barking at a disabled man on the tram has been viewed two million times and I'd like each one back.
    Sorry but 'kill the bill' is a slogan and "kill Bill from planning" is a crime. Learn the difference, folks.
    I see the usual suspects calling {name} a race traitor. There isn't a race to betray, lads. There's a bus timetable.
    She's a witness in a trial. Posting that she's a slag with a grudge could land you inside. I'd take it down tonight.
    Our own side did it this time. Someone of ours called their candidate a crippled Nazi. It's filth and I've asked for him to be expelled.
    You can oppose ULEZ without telling a cancer nurse that she deserves cancer.
    no ones laughing at the rape jokes anymore kev. get new material
    The sooner it costs money to call a stranger a murderer the better.
    `,
  ),
  lines(
    'lines-told/with-thanks-or-comfort',
    { labels: ['support'], direction: 'quoted' },
    `
    Ignore the man who called you a fraud. You got my mother a bed, and we'll not forget it.
    They can shout traitor until they're hoarse. You were right, you were kind, and I'm proud to have voted for you.
    So sorry you had to wake up to "hope you die". A whole street in {town} hopes you have a lovely day, for what it's worth.
    Sending love after that vile letter. Nobody who's met you thinks you're a liar.
    For every troll telling you to shut up there's a ward full of people who'd like you to carry on. Thank you x
    Saw the comment about your face. It's a face that told us dad would be OK, so it's the best one I know.
    Whoever asked where you live: he won't be told by any of us. Stay safe, Doctor, and thanks for all of it.
    dont listen to the ones saying grifter your the only one who answered my email 💙
    You've been called scum for feeding people. I was one of the people. Thank you.
    My gran, 91, says that anyone who calls you a witch can come and say it to her. She's got a stick. We're with you.
    Read out the racist ones in court, then go home to people who love you. There are a lot of us, {name}.
    What he wrote about your daughter was wicked. We've reported it, all of us in the running club, and there's soup on your step.
    Keep going! "Paid shill" is what they say when they've run out of graph.
    I'm so sorry. No one should be sent a noose for doing their job, and you do yours beautifully.
    They said 'resign', I say: please stay until I've finished my chemo, you're the only one who explains it.
    I hope that you know the death threats come from six sad men and the thank you cards from six hundred families.
    As a former policeman can I say that you did everything right with that voicemail, and that you're braver than he is.
    Someone on here told you that you don't belong in Britain. You delivered both my sons. You belong.
    Thinking of you after last night's mob outside the surgery with their 'murderer' placards. You saved my sister in that building.
    Liar, they say! And there's you, publishing every figure to the penny. Bless you for your patience.
    big hug from all the lollipop ladies in {town}, the lad who called u a slag got a talking to from his nan
    I don't often write to politicians. When I saw 'we'll burn you out' on your office door I thought I'd better. You have our thanks.
    The cruel remarks about your wheelchair say a lot about them. What you said about buses says a lot about you. Well done.
    It must be awful to read that you should've been drowned at birth. I'm glad you were born, and so is my son, whose leg you saved.
    Take a week off, switch the phone off, let us report the rape threats for you. There's a rota. You're loved.
    'Hysterical' was what they called my mum as well. She got the crossing built. So will you. Solidarity.
    Never mind the fella with the Nazi jibes, my lads want to know when you're next doing the volcano talk!!
    Your calm when that caller said you'd killed his brother was the finest thing I've heard on the radio. Thank you for staying on the line.
    Some of us remember who stood in the car park with a clipboard in the rain. It wasn't the folk calling you a crook. Thanks, Councillor.
    Not one person in our ward believes the leaflet saying you stole from the hospice. Chin up, pet.
    What a day you've had: a poem from a patient, and a stranger who wants you hanged. Keep the poem.
    I was moved by how you answered the person who told you to end it all. I've been told that too. You helped.
    Hope you're OK after the egging, and the shouting, and 'go home'. This is your home and we like having you in it.
    Dr Vane, the slurs are theirs to be ashamed of. The research is yours to be proud of. With gratitude, a patient.
    They doxxed you, and you still came to the school fair and judged the cakes. What a woman. Thank you.
    Just wanted to say one nice thing to sit on top of all the "liar" ones. Here it is: you were wonderful with my brother.
    `,
  ),
];
