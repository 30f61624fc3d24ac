import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless: plain everyday replies in a hurry near danger words, from friends, customers, parishioners, fans and the targets themselves. */
export const linesDaylight7: readonly Family[] = [
  lines(
    'lines-daylight/plain-arrangements',
    { labels: [], direction: null },
    `
    are you in tonight? will knock about eight
    Running late, don't start without me
    is he still working at the garage? I've got his coat
    Let me know when you leave and I'll put the oven on
    I've got your address from last year's card, has it changed
    We're all coming round whether you like it or not
    you going home by the coast road? bring milk
    tell me where to send the invoice
    Saw your car at the vets, hope all ok
    got his email? need to send him the rota
    who's picking your mum up from hospital
    I'll follow you in mine, don't lose me at the lights
    `,
  ),
  lines(
    'lines-daylight/plain-thanks-after-help',
    { labels: ['support'], direction: null },
    `
    thank you for fighting for us
    you saved his life, no other words
    Thanks for ringing me back at that hour
    we wouldn't have coped, thank you all
    You told me straight that it was cancer and you sat with me. I never thanked you.
    my son would be dead if you hadn't shouted
    so grateful, what a team
    Cheers for finding our dog
    Thank you for coming to the house when nobody else would
    You hit the nail on the head last night
    ta for the lift, the lecture and the pie
    Couldn't have buried Dad without your kindness
    you got the truth out of them, thank you
    thanks for standing in the way of that lorry, madwoman, we love you
    The hostel's warm because of you
    you took on the giants and won
    `,
  ),
  lines(
    'lines-daylight/plain-get-well',
    { labels: ['support'], direction: null },
    `
    hope you're on the mend
    rest up you've had a beating from that flu
    Heard about your fall, thinking of you
    You're tough as old boots, you'll be back
    don't rush back, the pulpit will keep
    beat it once, beat it again
    Sorry you were attacked. The whole practice is in bits about it. Get well.
    broken jaw or not you're still the best looking chess player in Kent
    sending love to you and the surgeons
    What that man did to you was wicked and we're all here
    one day at a time duck
    we've got your shifts covered, sleep
    The dog misses you, I miss you, the class hamster is indifferent
    fight on, lovely
    `,
  ),
  lines(
    'lines-daylight/plain-outrage-at-abuse-of-target',
    { labels: [], direction: 'quoted' },
    `
    who the hell sends a nurse a death threat
    just seen what they wrote about your kids. sickening
    "she deserves to be hit" wow. reported
    The one about acid needs to go to the police today
    someone's put your street name in the comments, I've flagged it
    did he really say he would wait for you after evensong??
    Can't repeat what was shouted at the keeper, it was racist and it was loud
    I read out "kill yourself" to my class and asked how it would feel. Silence.
    that voicemail. my God. "we'll bury you". I'm so sorry
    they called you a paedophile for reading a story in a frock, unbelievable
    Forty grown men telling a girl of nineteen what they'd do to her. Shame.
    please tell me you've reported the one with the gun emoji
    He called my friend a mongrel to her face and the bus went quiet
    saying a reporter should be "dealt with" isn't fair comment
    what he wants done to Muslims would fit on a Nazi poster, I've told the club
    `,
  ),
  lines(
    'lines-daylight/plain-target-updates',
    { labels: [], direction: 'quoted' },
    `
    update: arrested. he's 19. he said he'd stab me
    For everyone asking, yes, the "you're finished" letters were from a neighbour
    no surgery today, a man rang to say he'd shoot whoever opened the door
    three accounts, same person, all saying they'll find me
    They've charged him over the messages about my mother
    I'm ok. He got as far as the porch. He kept yelling that I'd pay.
    cctv's up now, after the "see you soon" cards
    Trial date's in. He sent me 600 messages, one a rope, most of them hearts.
    the school has the photo of him, so do the neighbours
    this morning's haul: slag, traitor, hag, and a very nice recipe from Jean
    somebody booked me a hearse. it turned up. the driver was mortified
    had to cancel the signing, bomb threat, sorry all
    He wrote my full address under the video and added "do your worst". It's down now.
    new number from tomorrow, the old one's been passed round
    they threatened the café too, so please go and buy a scone
    still here
    `,
  ),
  lines(
    'lines-daylight/safety-plan-between-friends',
    { labels: [], direction: null },
    `
    Don't put where you are till you've left
    have you got a safe word with the kids' school
    share your location with me till you're in
    Tell the train crew, they're good about it
    keys in hand, phone charged, ring me
    change your passwords and your bins day while you're at it
    I've told security what he looks like
    Don't go out the front, come through the kitchens with us
    get the locks changed, Dave will do it for cost
    ask the hotel not to put calls through
    let the desk sergeant know you'll be on late
    Best not wear your lanyard on the bus
    stay at ours as long as it takes
    `,
  ),
  lines(
    'lines-daylight/congratulating-a-defender',
    { labels: ['support'], direction: null },
    `
    you tore that argument to pieces, magnificent
    Your cross examination was lethal
    savage review, fair as well, I booked a table elsewhere
    You buried that lie on live radio. Thank you.
    finally somebody went for the water bosses
    ruthless with the facts, gentle with the people, that's you
    the way you shut him down without raising your voice
    hung him out to dry with his own spreadsheet!
    destroyed the trolls with one photo of a kitten
    You took that minister apart and put him back tidier
    killer question, killer shoes
    Nobody skewers a press release like you
    that knocked the wind out of me, brilliant poem
    you exposed the whole racket and they hate it, keep at it
    `,
  ),
  lines(
    'lines-daylight/swearing-in-joy',
    { labels: ['support'], direction: null },
    `
    bloody hell you did it
    you magnificent bastard, we've got our library back
    oh my god you jammy sod well done
    hell yes!!!!!!
    what a bloody performance
    Damn, that was good
    You clever, clever cow, you've only gone and won it (said with forty years of friendship)
    get in you beauty
    blimey o'reilly you were good on that panel
    flaming marvellous
    I swore so loud at the telly when you won that the neighbours came round
    effing brilliant, excuse my French, vicar
    holy moly the bells!!
    shut the front door, an MBE!
    `,
  ),
  lines(
    'lines-daylight/pests-and-wildlife-control',
    { labels: [], direction: null },
    `
    mice behind the cooker, what kills them quickest and kindest?
    trap the mink, release the vole, that's the plan
    The grey squirrels want shooting, the ranger says, the kids say otherwise
    put out bait boxes where the dog can't get
    Wasp nest over the pram, fella's coming at noon
    crush the box moth caterpillars, they taste bad so nothing eats them
    Exterminator came about the bedbugs, two treatments, wash it all at sixty
    we drown slugs in beer, they go happy
    culling deer is grim, so is a bare wood
    signal crayfish are vermin in law, you can't put them back
    clothes moths ate my good trousers
    rat man's here
    knotweed: dig, dose, despair
    `,
  ),
  lines(
    'lines-daylight/funerals-of-things-and-end-of-places',
    { labels: [], direction: null },
    `
    RIP to my washing machine, 2004 to this morning
    the high street's dead, three vape shops and a ghost
    Last orders at the Railway tonight, come and mourn
    they're knocking down the baths I learned to swim in
    hang up your boots, says the knee
    my phone took its own life in the bath
    end of the line for the 9.14
    The market isn't dying, it's being strangled by rents
    bury me with the remote
    fax machine finally executed, small service in the post room
    goodbye old car, you smelled of dog and you never let us down
    closing down sale, everything must go, me included
    `,
  ),
  lines(
    'lines-daylight/angry-parent-and-customer-plain',
    { labels: ['criticism'], direction: null },
    `
    you lost my daughter's coursework and nobody has said sorry
    I've rung nine times
    Why wasn't I told he'd been hit?
    you said Tuesday. it's Friday
    You charged my dead mother for a phone. Twice. After I sent the certificate.
    this is the third year you've forgotten the vegetarians
    My son was left on the coach. I'm beyond angry.
    no reply to my last four emails, so I'm asking here
    your driver was rude to my nan
    you stopped her carer with a text message
    we paid for a clown and got a man in a jumper
    Answer the question please
    Not happy. At all.
    You've ruined what was a nice page with all these adverts
    I want a refund and I want it this week
    the changing rooms were filthy and you charge eight pounds
    I'm taking this to the ombudsman
    you'll be hearing from our solicitor about the boundary
    `,
  ),
  lines(
    'lines-daylight/legal-and-formal-firmness',
    { labels: [], direction: null },
    `
    please be advised that proceedings will be issued unless the deposit is returned in 14 days
    We shall enforce the order
    I intend to complain to the regulator and to copy in my MP
    bailiffs may attend after the ninth
    the tribunal will hear it in the morning, bring your bundle
    Kindly remove the caravan or it'll be removed at your cost
    final notice: library book, Moby Dick, 2011
    Council will prosecute dog fouling, fixed penalty a hundred pounds
    Your tenancy ends on the thirtieth, keys through the door please
    failure to attend may lead to the appeal being struck out
    hit by a parking charge? you've 28 days
    you have a right to know who complained, within limits
    I'll see them in the small claims court, it's seventy quid well spent
    he is bound over to keep the peace
    `,
  ),
  lines(
    'lines-daylight/protest-without-menace',
    { labels: [], direction: null },
    `
    we will be outside the town hall at noon, peaceful, bring pans
    Everybody write to her. Be polite. Be many.
    they'll have to listen to four thousand of us
    we're going to block the consultation with questions
    no violence, no masks, sandwiches
    Sit down in the road? My hip says stand.
    fight the closure! signatures at the chemist
    keep the pressure on till the vote
    silent vigil, candles in jars, dogs welcome
    boycott the café till they pay the tips
    March for the tip! (the recycling one)
    vote them out, it's what the pencil's for
    hands off our moor
    we shan't be moved, mainly because of the deckchairs
    `,
  ),
  lines(
    'lines-daylight/museum-and-emergency-crews',
    { labels: [], direction: null, heldBack: true },
    `
    cut him out of the cab in nine minutes, new record for our watch
    training burn Saturday, don't ring us, it's meant to be on fire
    dummy casualty wanted, must lie still in a pond
    Cliff team dragged a cow up by winch, cow unmoved
    the guillotine's real, the basket's a replica
    shout came at four, two kayakers, both alive, one engaged
    thumbscrews are in case three, giggling teenagers in case two
    stretcher drill: you're dead, lie down, no snoring
    mummy's head is off display while they do the scan
    We break doors so ring us if you've locked the chip pan in
    executioner's mask is mostly Victorian tat I'm afraid
    mock bomb exercise at the ferry port, loud bangs, all planned
    hose down the ghost train, pigeon's been in
    `,
  ),
];
