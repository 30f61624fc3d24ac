import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Dialect, moderators, angry friends and hurried bystanders who report abuse of every class; abuse led in by a telling verb; gossip and quotation about anything else. */
export const linesHearsay6: readonly Family[] = [
  lines(
    'lines-hearsay/dialect-retellings',
    { labels: [], direction: 'quoted' },
    `
    wor lass got called a fat hoor on the Metro, ower a seat
    some radge telt the lollipop wifie he'd panel her
    he were called a nowt and a scrounger, and him wi' one lung
    me mam's in bits la, some fella's said she should be dead
    'er next door got told 'er was a filthy gyppo, 'er's from Dudley
    they're after saying our Niamh's a traitor over a flag, wise up
    an old boy at the mart told she as she wanted drownding, I said that en't right
    aye so they've cried him a beast, a paedo, the lot, an he's never so much as dropped litter
    Duw, calling the poor dab a whore over a bypass, there's lovely
    proper took the mick when she fell, "put it down" they was shouting, like she was an 'orse
    a wis telt a should jump aff the Erskine, ower a gritter
    she got mithered summat rotten, blokes asking what she'd got on
    my duck you should see what they've wrote on his van, 'thief' in red
    yer man said he'd put her windies in, so the peelers were round
    bruv they told my aunty to go back to where she came from, she's from Lewisham
    it's a crying shame, tha knows, folk telling a nurse she wants locking up and worse
    `,
  ),
  lines(
    'lines-hearsay/dialect-abuse-with-telling',
    { labels: ['insult'], direction: 'subject' },
    `
    wor kid says yer a proper divvy an he's not wrang
    me mam reckons you're a minging old trout
    they telt me ye were daft, they never telt me ye were this daft, ya numpty
    yow call that a speech? yow'm a wazzock
    everyone down the club reckons you're a muppet bruv
    our nan allus said, empty vessels, and thee's a bucket, gormless article
    "honoured to serve" away an bile yer heid ya bampot
    I heard tell you'm a gurt lummox and now I seen it
    yer own da says you're an eejit
    they call ye "doctor", I call ye a glaikit tube
    so I says to our Tracy, look at the state of that dozy mare, and I meant you
    `,
  ),
  lines(
    'lines-hearsay/dialect-harmless',
    { labels: [], direction: null },
    `
    wor kid says the match is off
    me mam reckons you're a dead ringer for our Jean
    they telt me ye were on the radio the day, braw
    our nan allus said red hat no drawers, never knew what she meant
    everyone down the club reckons it's rollover tonight
    I heard tell they'm doing cream teas after
    yer man said it'd be grand and it was grand
    so I says to our Tracy, that's never her off the news, and it was!
    "canny" he says, about the best pie in Durham
    `,
  ),
  lines(
    'lines-hearsay/sexual-messages-described-plainly',
    { labels: [], direction: 'quoted' },
    `
    he asked the weather girl for a pic of her feet
    someone told my mate he'd like to see her in stockings, at a budget hearing
    men in her dms every night asking if she shaves
    a councillor aged 70 was told she's still got it and what he'd do with it
    "sit on my face" isn't a question to the panel
    he keeps telling the physio she can massage something else
    reported the one who asked what colour her bra was
    Our junior minister was sent a naked picture during questions
    my son's teacher had her head put on a porn star's body and passed round year ten
    they score the newsreaders out of ten and say which they'd have first
    She asked for book tips and got fourteen men asking what she wears in bed
    a bloke rang the phone-in to ask the historian if she's as filthy as the Tudors
    not a compliment, telling a cyclist you wish you were her saddle
    some lad told the swimmer he'd paused it at the good bit
    please stop asking my sister how much for a night
    women in this job get told they must've been on their knees for it. Every promotion. Every one
    `,
  ),
  lines(
    'lines-hearsay/sexual-through-hearsay',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I've heard what you're like in bed, want to prove it
    the lads told me you go commando, true?
    you said "touch base", I'd rather touch something else of yours
    people say you're frigid, give me an hour alone with you
    my mate swears he's seen your nudes, share them with the rest of us
    "hands on experience" eh, I'll give you hands on, all over
    everyone asks about your policies, I'm asking about your bra size
    they tell me you like it rough
    told my missus I'd leave her for one night with that mouth of yours
    you asked for suggestions, I suggest bending over that desk
    word is you give private tours, my hotel or yours, bring the riding boots
    somebody on here said you've no knickers on in this one and now I can't stop looking
    as they say in the trade, nice rack
    `,
  ),
  lines(
    'lines-hearsay/double-meanings-harmless',
    { labels: [], direction: null },
    `
    you said "touch base" four times, drink
    I've heard what your lemon drizzle's like, want to prove it at the fete
    the lads told me you coach under nines now
    my mate swears he's seen an otter by the weir
    "Hands on experience" means I swept up for a week
    you asked for suggestions, I suggest a bench
    they tell me you like it strong, two sugars
    nice rack, said my wife, about the spice rack
    word is you give tours of the clock tower, when's the next
    `,
  ),
  lines(
    'lines-hearsay/moderators-and-admins',
    { labels: [], direction: 'quoted' },
    `
    admin here, three people removed for calling a member a slag
    removed: "someone put a bullet in him"
    Post deleted as it told another user to harm herself. If you saw it and it's hit home, Samaritans are on 116 123
    I don't care who started it, you can't call him a sand n word and stay
    locked the thread, too many "hang the lot" comments
    if I have to delete one more "she's a paedo" I'm closing the page
    warning given to the member who asked for the headmaster's home address
    we got 12 reports about the "useless spaz" remark and it's gone, sorry it took so long
    Reminder that describing travellers as vermin breaks rule 2 and the law
    Taking this down. You called a bereaved dad a liar and a murderer.
    muted for a week for telling Jan to drop dead
    the one with the picture of the noose has been sent to the police, please don't share copies
    yes we saw "rape her". yes he's banned. no he can't come back
    `,
  ),
  lines(
    'lines-hearsay/friends-comforting',
    { labels: [], direction: 'quoted' },
    `
    don't let the "fat and forty" bloke ruin your weekend
    you are not a fraud, you're not a fake and you're not what that man called you
    hun I saw what she wrote, you are NOT a bad mum and nobody wants you dead
    you've been called worse by better, remember "harpy"?
    chin up, last year's "traitor" is this year's freedom of the borough
    I know the one about your baby hurt. I'm round at six with chips
    he says you're worthless, he's known you nine minutes, I've known you thirty years
    whatever they call you, slag, liar, lefty loon, you're our Bev
    if you get another one saying they're outside ring me, any time, I mean it
    so he called you a dried up old spinster. you've got three allotments and a motorbike
    please don't believe the ones telling you to end it, I need you here, so does the dog
    Ugly? You? Has he been to the optician
    sorry you're getting the "send her back" treatment again, we've all written to the paper
    they only say you're a witch because you were right
    mate, "talentless" from a man who plays air drums
    `,
  ),
  lines(
    'lines-hearsay/friend-voice-that-abuses',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    hun everyone thinks it so I'll say it, kill yourself
    I'm telling you as a friend, you should end it
    don't listen to the ones who say stay, they're lying to you, go
    they say suicide's never the answer. for you it is
    you asked what would make people happy. you, dead, by your own hand
    as my mum would say, be a love and top yourself
    "talk to someone" they say. no need, just do it tonight
    I read you were low. lower's better. six feet
    you said nobody would notice. correct. so do it
    honestly the kindest advice anyone's given you: don't be here tomorrow, see to it yourself
    whoever talked you down last time did us no favours, go back up
    they told you you're loved, they tell everyone that, they'll get over it, finish it
    `,
  ),
  lines(
    'lines-hearsay/friends-ordinary-advice',
    { labels: [], direction: null },
    `
    I'm telling you as a friend, that fringe suits you
    don't listen to the ones who say it can't be done, the Rotary said that about the pool
    they say rest is the answer. so rest
    you asked what would make people happy, a bin by the bus stop
    as my mum would say, be a love and shut the gate
    "talk to someone" they said so I joined bell ringing
    you said nobody would notice the new sign, I noticed
    I read you were poorly, get well soon
    `,
  ),
  lines(
    'lines-hearsay/sprinter-and-fans-hate-reported',
    { labels: [], direction: 'quoted' },
    `
    she ran 10.9 and they called her a monkey
    he missed one hurdle and it's "go back to Nigeria"
    Why is a banana on the track? We all know why. Find who threw it
    the "that's a man" crowd have been at it since the heats
    a child held up a sign with the n word on and his dad took a photo
    sponsors got 900 emails saying she's too dark for the poster
    he's British when he wins and "that foreigner" when he's fourth
    coach was told to control his "animal"
    stop measuring her jaw with a ruler and calling it science
    I've covered athletics thirty years and never heard a crowd tell a girl of nineteen to get her gender checked till tonight
    the lad in lane six gets "spaz" from the same terrace every Saturday, he runs blades, he's faster than all of them
    they asked her to prove she's a woman, then told her she was an ugly one
    proud of our club for chucking out the men who made slitty eyes at Mei
    `,
  ),
  lines(
    'lines-hearsay/sprinter-hate-direct-with-quotes',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    "Team GB" with that name? you're no more British than a camel
    they say you're a girl, we all know you're a man, get out of women's sport
    commentator called you "local lad", local to where, the jungle?
    my gran says your sort were only ever good for running and she'd know, go home
    you said you're proud to wear the flag. take it off, it's not for blacks
    "inspiration" they say, cripples should have their own telly channel so we needn't look
    heard you praying before the race, no muslims on our podium
    I told them, let one in and you'll never win white again
    people say hero, I say anchor baby, pack up and take your mum with you
    so you're "non-binary" now, you're a mental case like all of them
    `,
  ),
  lines(
    'lines-hearsay/athletics-harmless',
    { labels: [], direction: null },
    `
    commentator called you "local lad" and the whole pub cheered
    you said you're proud to wear the flag and it showed
    my gran says she once beat a man on a bicycle
    "on your marks" and my daughter, aged two, sat down
    they say the track's fast, must be the tailwind
    I told them you'd medal and I've won nine quid
    the officials said false start, replay says no
    `,
  ),
  lines(
    'lines-hearsay/unmarked-quotations-flowing',
    { labels: [], direction: 'quoted' },
    `
    then he goes you're a stupid fat cow and puts the phone down on her
    and I'm stood there thinking did you really just tell a vet you hope his kids burn
    she opens it and it says we're going to cut your tongue out, no name
    bloke behind me starts, she's a liar, she's a crook, lock her up, so I moved seats
    he said it in front of the whole meeting, that she was an old slapper, and nobody stopped him
    they ring at 3am, say die, hang up. every night since the vote
    my first email as clerk was you useless bitch where is my dog bin
    So this lad leans out of a Transit and yells dyke, and I yelled wrong number
    next thing there's a comment, hope she gets raped by one of them, and forty likes
    the note said get out of our country and it was tied to a brick
    I answered and a voice said your daughter has lovely hair. We've rung the police
    she reads it aloud, dead flat, you are a cockroach and we are the boot, and goes on to agenda item four
    he wrote that I'm a paid liar, I replied with my payslip, he wrote that it's forged
    all I did was ask about the drains and I was told people like me should be put to sleep
    `,
  ),
  lines(
    'lines-hearsay/quoted-back-at-target-abuse',
    { labels: ['accusation'], direction: 'subject' },
    `
    "I have never taken a penny" - narrator: he took the pennies
    you said on air you'd read it. you hadn't, you're lying
    quote "every pound goes to the animals" unquote, yeah via your kitchen extension, embezzler
    "hand on heart" says the perjurer
    you told them you were hacked, lol, liar
    what you call a clerical error the rest of us call theft
    so your "cousin" got the contract. bent
    you claimed you were at the bedside, records say Tenerife, fantasist and fraud
    "independent expert" paid by who? shill
    You wrote "I welcome an inquiry" and then shredded the lot
    `,
  ),
];
