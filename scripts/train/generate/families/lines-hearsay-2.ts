import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Supporters, relatives, journalists and targets quoting and counting abuse, abusers who quote or tell, and everyday reported speech. */
export const linesHearsay2: readonly Family[] = [
  lines(
    'lines-hearsay/local-reporter-target-quotes-own-inbox',
    { labels: [], direction: 'quoted' },
    `
    Today's post: one thank you, two corrections, five "scum"
    I've been called vermin for reporting a planning meeting
    got told I'm "the lowest form of life" for spelling a road wrong
    A man rang the newsdesk to say I was a parasite and should be put down. I write the gardening column.
    "journalists are rats" is on a mug you can buy now apparently
    someone likened me to something on the sole of a shoe, in three paragraphs, with commas
    they say we're cockroaches. we're four people and a kettle
    being called subhuman over a bin story was not how I saw my Tuesday going
    readers have asked what I get sent so here's a sample: maggot, leech, filth, disease
    He wrote that I'm not a person. My mum follows this account.
    an email headed "Animal". that was me. I was the animal
    I keep a tally: "pest" 12, "germ" 4, "thing" 9
    You may dislike the article. You may not call my photographer a monkey.
    calling us a plague won't get your letter printed
    `,
  ),
  lines(
    'lines-hearsay/reporter-dehumanised-with-quotes',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    they call you a journalist, I call you vermin
    "human interest" story by something that isn't human
    my nan had a word for your kind, lice
    people say you're only doing your job, so is a tapeworm
    everyone keeps saying she's a person too. she isn't, it's a rat with a notebook
    you call yourself "press", we call it an infestation and we know what to do about those
    heard you crawled out again this morning, go back under the floorboards
    told the kids not to look at you, they'd catch something, you're a disease on legs
    what was that you said, "I have feelings"? cockroaches don't
    "one of us" you wrote. no. we're people
    your editor says you're human, I'd want that confirmed by a vet
    `,
  ),
  lines(
    'lines-hearsay/newsroom-harmless',
    { labels: [], direction: null },
    `
    you wrote "Mill Lane" and it's Mill Road, small thing
    my nan had a word for weather like this, claggy
    the headline says rats but the story's about one hamster?
    "Human interest" section is always the best bit
    people say local papers are dying, ours got me my cat back
    heard you on the radio this morning, well explained
    vet says it's not a disease, just an allergy to the new carpet
    what was that you said about the swimming baths? I missed the meeting
    `,
  ),
  lines(
    'lines-hearsay/mp-staff-count-and-log',
    { labels: [], direction: 'quoted' },
    `
    we log everything. Last week: 11 death threats, 3 of them before breakfast
    Our caseworker picked up the phone and was told the office would be torched
    of 2,300 messages analysed, one in nine wished the minister harm
    "rope" was the commonest word in her mentions on Thursday
    please stop ringing to tell the interns they'll get what's coming to them, they're twenty-one
    He was called a traitor 40 times in one afternoon, which he says is down on last month
    the letter said she'd be next. Police have it.
    I open the post. I've opened "I hope you get stabbed" with a second class stamp on it
    a man was given eight weeks for saying he'd shoot her at the surgery
    The court heard that he had written "I am coming to your house to end you" and sent it twice
    officers were told of a message which said the politician would be "strung up"
    our survey found that four in ten women councillors had been threatened with violence
    staff have taken down the poster on which somebody had written that he should hang
    we've had to fit a panic button because of men who say they'll slit her throat
    it's not "robust feedback" to say you'd like to see someone's head on a spike
    she's asked me not to show her the ones about acid any more
    `,
  ),
  lines(
    'lines-hearsay/mp-threats-through-others',
    { labels: ['threat'], direction: 'subject' },
    `
    a mate of mine says he'd happily put one in your head, and I'd hold his coat
    they said it couldn't happen to another MP. it'll happen to you
    "Enjoy your recess", you won't be coming back from it
    tell your security I said good luck, they can't stop all of us
    I hear you're opening the fete. we'll be there with something for you, you'll bleed
    people round here are talking about stringing you up and I've said I'll bring the rope
    You said you want to meet voters face to face, right, I'll cave yours in
    my old man told me never hit a woman but he never met you so watch it
    they do say accidents happen on that road, yours will
    told the wife this morning, somebody's going to have to finish that one off, might as well be me
    "we will not be intimidated" give it a week and a petrol can
    word is you walk home. word is you'll regret it.
    `,
  ),
  lines(
    'lines-hearsay/mp-critics-no-abuse',
    { labels: ['criticism'], direction: null },
    `
    you said "no cuts" in May and voted for cuts in June
    your leaflet says you saved the bus, the bus has gone
    I asked you a plain question and you answered "it's complex". it isn't
    people are saying you ducked the vote and on this one they're right
    "Listening exercise" my foot, the decision was made in March
    You told the meeting it would cost nothing and now it's nine million
    my neighbour wrote to you four times and says he never got a reply
    She keeps saying "difficult choices", the choice was easy and it was wrong
    `,
  ),
  lines(
    'lines-hearsay/vicar-parishioners-indirect-speech',
    { labels: [], direction: 'quoted' },
    `
    they told our vicar she'd burn in hell and should be silenced for preaching in a dress
    apparently a woman in a dog collar is "an abomination", who knew
    he'd had a note under the wiper saying queers had no place in a pulpit
    some chap asked her during coffee whether she slept with the bishop to get the job
    My parish priest is being called a heretic and a whore online and he isn't even sure which he minds more
    stop saying the curate is a pervert because he runs a youth club
    "Judas" someone wrote on the noticeboard, in marker, over the flower rota
    whoever has been posting that our rector steals from the plate: the accounts are on the table at the back
    it's been said that she's a witch. it was said by a churchwarden. in 2024
    we were told from the gate that gay couples are filth
    I will not repeat what was said to her at the lychgate except that it ended in "and your children"
    People who say a woman priest is a joke should come at two in the morning to the hospice with her
    not alright to tell the vicar he's a paedo because you don't like the guitar service
    ignore the "fake priest" lot Rev
    a lady of eighty told me she'd been called a bigoted old hag for ringing the bells
    `,
  ),
  lines(
    'lines-hearsay/vicar-insults-with-quotation',
    { labels: ['insult'], direction: 'subject' },
    `
    they say god loves everybody, he's making an effort with you then you pathetic creep
    my mum says you're a drip and my mum likes everyone
    I'd call you a clown but clowns get asked back
    you call it a "sermon", I call it a halfwit reading out loud
    the whole choir says you're a pompous twit behind your back
    someone should tell you that you're a sanctimonious old fool so I am
    "Judge not" so I'll just say prat
    told the organist you were a plank and she said which end
    what did your mother say when she saw what she'd had, you ugly weasel
    people like you should be ignored because you're dull, vain and stupid
    quote of the week from our resident idiot: "pray for the council". cretin
    `,
  ),
  lines(
    'lines-hearsay/parish-harmless',
    { labels: [], direction: null },
    `
    the sermon said "love thy neighbour" and I looked straight at his leylandii
    my mum says the new vicar does a cracking Nativity
    whoever wrote "fire and brimstone cake" on the bake sale sign, well played
    "Judge not" is going on a tea towel for the marrow competition
    told the organist to slow down and she said which end of the hymn
    they say the spire's leaning, surveyor says it's always leaned
    I don't agree with the rector about pews and he says that's allowed
    `,
  ),
  lines(
    'lines-hearsay/vaccine-nurse-furious-supporters',
    { labels: [], direction: 'quoted' },
    `
    I'm FUMING. she held my dad's hand when he died and you lot call her a murderer
    how dare anyone say nurses should be tried and hanged
    Whoever emailed that she's "a killer in scrubs", I hope you never need her, but if you do she'll come
    sick to my stomach reading these. poisoner? she gives out flu jabs in a village hall
    right I've had it. no more "Nazi doctor" comments about my sister. block block block
    Don't you dare tell her she has blood on her hands
    what is the matter with people, telling a nurse they'll see her at Nuremberg
    you wrote "baby killer" to a midwife. Read that back. out loud. to someone you love
    Shame on everyone who liked the post saying she should get a taste of her own needle
    absolutely raging that a woman who worked four nights running comes home to "hope you rot"
    NO she is NOT a fraud and NO you can't shout it at her in Asda
    if one more person tells me my wife's in on it I shall scream into a cushion
    they've gone after her MUM now, calling her the mother of a monster
    bloody furious, some bloke told our practice nurse that she'd be dealt with
    `,
  ),
  lines(
    'lines-hearsay/nurse-accused-with-telling',
    { labels: ['accusation'], direction: 'subject' },
    `
    you told my gran it was "safe", you're a liar
    "Informed consent" says the woman on commission
    my neighbour's a carer and she says you get forty quid a jab, corrupt
    admit you lied to patients, everybody knows you did
    they clap for you, I say you're a fake and a drug pusher
    "just following guidance", that's what frauds say
    somebody told me you're not even registered, are you. quack
    I've read the files and you covered it up
    stop saying "side effects are rare", you've been paid to bury them
    reported to the NMC for lying to the public for money
    it's being said you signed off the doses knowing. you did, didn't you, crook
    so you "lost" the records? pull the other one, you shredded them
    `,
  ),
  lines(
    'lines-hearsay/clinic-thanks-with-quotes',
    { labels: ['support'], direction: null },
    `
    you said "sharp scratch" and I didn't feel a thing, thank you
    my gran says you've got the gentlest hands in {town}
    They told me I'd be in and out, and I was, with a sticker
    "You're doing brilliantly" you told my terrified teenager. He was. Thanks to you.
    everyone in the queue was saying how kind the nurses were
    I told my mates we should all send you biscuits
    as my little one would say, you're the best doctor nurse lady
    `,
  ),
  lines(
    'lines-hearsay/streamer-short-ones',
    { labels: [], direction: 'quoted' },
    `
    "trash", from a guy with 2 followers
    'ugly', really? grow up
    "kys" gets a ban. read the rules
    mods pls, someone called her the r word again
    chat stop saying he's a simp
    lol he said i'm a waste of skin
    "uninstall life" isn't a meme
    we don't do "kill urself" jokes in here
    he got called slurs the whole lobby and still won
    reporting that "get raped" comment btw
    I got "go back to the kitchen" 14 times tonight. new record
    who tf tells a 15 yr old to die over minecraft
    someone just donated a fiver to call me fat lmao thanks for the fiver
    ignore the "fell off" guys
    imagine swatting someone bc they beat u at chess
    told to shut my whore mouth in the first ten seconds, so that was the intro
    "paedo" in the chat again, banned, next
    They clip me, post it, and write "look at this freak" and then a thousand people do
    `,
  ),
  lines(
    'lines-hearsay/streamer-profanity-with-quotes',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    "gg" my arse you fucking bot
    chat says you're shit, chat's right, you're a shit streamer and a twat
    as the kids say ratio, as I say fuck off you knob
    you said "be nice in chat", piss off dickhead
    mum said don't swear online so with respect you're a fucking tool
    everyone says you're a wanker, turns out everyone's right
    "pro player" are you fuck, you useless prick
    I heard you quit. good. stay quit you stupid arsehole
    told my squad you're a cunt and they said we know
    stop saying "lag", you're just shite, you bellend
    `,
  ),
  lines(
    'lines-hearsay/gaming-harmless',
    { labels: [], direction: null },
    `
    chat says left, I say right, chat was right
    he yelled "I'm dead" and then somehow wasn't
    "kill the boss" ok which boss, there's four
    as the kids say, that slapped
    my mum walked in right when the game shouted "finish him"
    they said nerf it, dev said no, dev's got a point
    told my squad I'd be five minutes, an hour ago
    who said "just one more game"? it's 3am
    `,
  ),
  lines(
    'lines-hearsay/researcher-and-police-plain-report',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    The sample includes posts in which the historian is called a whore, a Jew-lover and a liar
    Annotators disagreed on whether "somebody do something about her" was a threat
    We received a report of a man telling passers-by that he would shoot the broadcaster
    In our data "traitor" appears 4,108 times, mostly at night
    A 52-year-old from {town} has been charged with sending messages that encouraged a woman to take her own life
    Interviewees described being told they were "better off dead", "asking for it" and "not really British"
    The judge read out one of them, which said she'd be raped, and then put the paper down for a moment
    One account was responsible for a third of the posts that called him an ape
    respondents said that being branded a thief in public was worse than the swearing
    She told the inquiry that her address had been read aloud at a rally
    Can you give a statement about the man who said he'd hurt your dog?
    by week four the commonest insult had moved from "idiot" to "groomer"
    the tribunal found that he had been referred to as "it" by three colleagues over a period of months
    `,
  ),
  lines(
    'lines-hearsay/sexual-with-quoted-words',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    you said "any questions?" yeah, what are you wearing under that
    my mates say you'd be up for it, are you
    "Weather girl" more like wet weather girl, get them out for us
    everyone in the pub said they'd do you, I said I'd go first
    heard you're single, I've got something here that'd cheer you up, want a pic
    they say brains are sexy but it's your arse I'm watching
    told the wife I was watching the forecast, I was watching your chest
    as the song says let's get physical, your place, leave the heels on
    "warm front moving in" I'd like to move in on yours darling
    somebody should tell you what that blouse does to a man, I've been at it all morning
    you talk about "consent" a lot for a girl with lips like that
    my brother reckons you're a screamer. settle the bet
    `,
  ),
  lines(
    'lines-hearsay/weather-harmless',
    { labels: [], direction: null },
    `
    you said "dry by noon" and I've hung the washing out, on your head be it
    my mates say you should do the cricket commentary as well
    "Warm front moving in" not in {town} it isn't
    told the wife it'd hail, she said nonsense, it hailed
    they say it's coming from Iceland, can we send it back
    somebody should tell the sky it's June
    as the song says, here comes the sun
    `,
  ),
  lines(
    'lines-hearsay/wheelchair-campaigner-friends',
    { labels: [], direction: 'quoted' },
    `
    she's been told she's faking it because she stood up to reach a shelf
    "scrounger" shouted from a van, every week, same van
    people calling him a cripple need to have a word with themselves
    My friend uses a chair and gets asked if she can still have sex. by taxi drivers.
    He said disabled folk are a drain. I asked him to say it to my face at eye level. he didn't
    someone told her in the lift that she ought not to have been born
    the comment about putting people like my brother down, that's been reported
    it's a hate crime to call my daughter a spaz, yes even as a joke
    how many times must she read that she's lazy, bitter, a fraud
    "benefit cheat"? she's a tax inspector
    a bloke said it would've been kinder to let him die at birth and the whole bus heard
    they left a note on her windscreen saying she isn't disabled, just fat
    I asked him not to call me "it". He asked whether it could hear.
    told by a doorman that my sort were a fire hazard, in those words
    `,
  ),
];
