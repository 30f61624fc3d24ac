import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, second sack: inquiry witnesses, school trusts, podcasts, allotments, coroners, choirs and pets. */
export const linesPostbag2: readonly Family[] = [
  lines(
    'lines-postbag/inquiry-witness-cover-up',
    { labels: ['accusation'], direction: 'subject' },
    `
    The hard drive fell in the canal, did it? How very tidy.
    A masterclass in losing emails, from the man with the most to lose by them.
    You perjured yourself before lunch and had the fish.
    sweep sweep sweep, is there any room left under that rug
    What the witness describes as a lapse of memory I describe as an alibi, rehearsed and paid for.
    He shredded Tuesday's minutes on the Monday, so he must be psychic as well as bent.
    I sat in the gallery and watched you tell the chairman things that my brother's phone records prove you made up.
    Whoever coached you for that hearing deserves a BAFTA and you deserve a cell
    The truth went missing on your watch and you were the last one seen with it.
    Redacted means guilty, mate. Forty pages of guilty
    You've protected them for nineteen years and been looked after for it. Knighthood in the post?
    They say the fish rots from the head; well, we've been handed the head and it's got your glasses on.
    You knew. You signed. You hid it.
    `,
  ),
  lines(
    'lines-postbag/inquiry-witness-criticism',
    { labels: ['criticism'], direction: null },
    `
    I found your evidence on the emails unconvincing, and the follow-up letter made it worse.
    Seven times you said you could not recall. Families came a long way to hear something better than that.
    The inquiry should never have accepted a redacted bundle.
    You ought to have kept minutes. It's basic.
    sat through all of it and i still dont know why the alarm wasnt passed on
    An honest mistake, no doubt, but one that cost a year and you have not said sorry for the year.
    Why was the whistleblower's letter left in a tray from May till August?
    Blaming the software for a management decision won't wash with anybody who worked there.
    I believe you acted in good faith and I also believe you got it badly wrong.
    The terms of reference are so narrow a ferret couldn't turn round in them
    Your counsel's tone with the bereaved was shabby and you should have stopped it
    `,
  ),
  lines(
    'lines-postbag/academy-chief-pocketing',
    { labels: ['accusation'], direction: 'subject' },
    `
    One glue stick between three children and a Range Rover for the chief executive. Join the dots.
    Your cousin's firm does the photocopiers, your husband's does the minibuses, who does the conscience?
    The exam results were cooked. We all saw who was holding the ladle.
    You sent the weak ones home on test day and called it a record year, fiddler.
    Headteacher? Head embezzler more like
    i used to do the books for that trust and lets just say there were two sets
    Related party transactions is a grand phrase for stuffing your kin's mouths with dinner money.
    How does one lease a portable classroom from oneself, {name}? Asking for the fraud squad.
    The uniform's only sold at one shop and we know whose name's above the lease
    Robbed the music fund to pay for a logo, then robbed it again to pay for the launch of the logo
    Nobody gets a pay rise like that for nowt. What did you have on the governors?
    A racketeer with a lanyard and an assembly voice.
    `,
  ),
  lines(
    'lines-postbag/academy-chief-criticism',
    { labels: ['criticism'], direction: null },
    `
    No parent I know was consulted about the uniform change, and two hundred pounds for a blazer and PE kit is beyond many of us.
    Detention for a broken zip is ridiculous, miss.
    Your pay went up by nine per cent while the teaching assistants were cut; please justify it.
    The isolation booths should go. My daughter spent eleven days in one
    I don't agree with dropping French. At all.
    The letter home blamed parents for attendance without once mentioning the bus being axed.
    You described the Ofsted report as positive. I've read it, and paragraphs four to nine are nothing of the kind.
    banning conkers, honestly, have a word with yourselves
    Moving SEN pupils into the portacabin was a bad decision poorly communicated
    Results are up and I'm glad, but you can't leave the forty pupils off-rolled in Year 11 out of the sum
    Would it kill the trust to answer an email inside a fortnight?
    `,
  ),
  lines(
    'lines-postbag/playground-and-homework',
    { labels: [], direction: null },
    `
    My son has decided he will be a wolf for World Book Day and has started biting the sofa.
    Head lice again. I'd burn the whole house down if it weren't half term.
    Who's bringing the bomb prop for the Year Six Blitz play, we've a papier mache one but the cat's been at it
    she cried all the way in and came out with a best friend called Barnaby
    Is it non-uniform on Friday or have I dreamt it?
    Packed lunch attacked by a gull, child unharmed, sandwich deceased
    The children made you a card with far too much glitter, we'll bring it to your office on Monday.
    Thirty nine years a lollipop man. I've held up lorries, hearses and once a circus.
    My homework was eaten by a real dog and no one has ever believed me
    Sports day! Egg and spoon got nasty, fathers' race got nastier.
    School's shut, boiler's burst, I've got four of them building a den under my desk on a Teams call
    He asked where the moon goes in the day and I've not had a moment's peace since.
    `,
  ),
  lines(
    'lines-postbag/podcaster-for-hire',
    { labels: ['accusation'], direction: 'subject' },
    `
    Mattress adverts don't pay for that studio. Which embassy does?
    astroturf with a microphone
    Curious that your views changed the very week the sponsor did.
    I shall be charitable and call you an independent voice, available for lease by the hour.
    Rent-a-gob. Tariff on request
    Who writes your cue cards, and what's the exchange rate from roubles?
    You sold your listeners a course, a powder and a coin, and all three were worth the same.
    The guest was a plant, the tears were a plant, and you're the gardener raking it in
    Mike's on, morals off, kerching
    he shouts about the elite then flies home on their plane, its a con lads its always been a con
    Everything that comes out of that woman's mouth was invoiced first.
    Controlled opposition. Look up who registered the company.
    `,
  ),
  lines(
    'lines-postbag/podcaster-pushback',
    { labels: ['criticism'], direction: null },
    `
    You let that guest talk for an hour and didn't ask about the retraction once.
    The claim at 23 minutes is false; the Hansard reference is easy to check.
    too many ads. i counted nine. NINE
    Your take on the rail strike left out the guards entirely, which is a big thing to leave out.
    I'm a long time listener and that was the weakest episode you've done
    Running a supplement advert straight after a segment on cancer was tasteless.
    Could you correct the bit about Stornoway, since nobody there has ever voted on it?
    You asked for balance, so here it is: both your guests agreed with each other and with you.
    That clip was cut so as to drop her answer. Put the whole thing up
    A gloomy, lazy hour on a subject that deserved homework.
    I unsubscribed over the football bit, if you want to know. It was unkind and it wasn't funny.
    `,
  ),
  lines(
    'lines-postbag/listening-and-telly',
    { labels: [], direction: null },
    `
    Listened on the night bus and missed my stop by three villages.
    Nobody spoil who the murderer is, I'm only on episode two
    That bit about the ferret in the pulpit finished me off.
    Watched the whole war documentary with my grandfather and he only spoke once, to say the boots were wrong.
    Hunted all over for the theme tune, anyone?
    You pronounced Belvoir wrong and half of Leicestershire fell off its chair.
    Is there a transcript? My hearing aids and your accent are at war.
    killing eve on again, i say nothing gets dusted while thats on
    turn the music down under the talking please, love the show
    I follow four gardening podcasts and have killed every plant they ever mentioned
    Cliffhanger! I could throttle the scriptwriters, in the nicest way.
    The wife fancies the weatherman and the weatherman's been wrong all week, she'll not hear a word
    `,
  ),
  lines(
    'lines-postbag/allotment-treasurer-thief',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    Thirty plots paid for manure and the only thing that got delivered was to thy own beds.
    The kitty walked. It had your slippers on.
    Let us speak plainly: the seed fund was plundered, and the treasurer has a new greenhouse.
    Best in show, my foot. You bought that marrow in Spalding and you've been swindling the cup for years
    A light-fingered secretary and a waiting list that only moves for them as slips him a tenner.
    who had the key? who had the key? you had the key
    The padlock money, the hose money, the Christmas drink money. Pinched, pinched and pinched.
    Sold us blight-free tubers out of your own blighted shed, you knew, you took the cash
    `,
  ),
  lines(
    'lines-postbag/allotment-grumbles',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Putting the rent up by half without a meeting is no way to run an allotment.
    The manure should've been shared by plot, not by who got there first, and I said so to the treasurer's face.
    Banning cockerels, fine. Banning sheds over six foot when half of us have one already, daft.
    I think the judging of the marrows was wrong and so did most of the tent.
    minutes of the AGM dont mention the hosepipe row at all
    You locked the gate at four on a Sunday in June, secretary. Four!
    Waiting lists ought to be printed and pinned up; the current arrangement satisfies no one.
    `,
  ),
  lines(
    'lines-postbag/allotment-and-garden',
    { labels: [], direction: null, heldBack: true },
    `
    Slugs ate the lot. War declared.
    Hang the onions somewhere dry and swear at them weekly.
    anybody want rhubarb I am begging you
    I buried the old spaniel under the quince and it's never fruited like it.
    My leeks have rust, my beans have fly and I have lumbago.
    Pulled a live incendiary out of plot nine this morning, army came, lovely lads, they took courgettes.
    Shoot tips off the sweet peas now or you'll get nothing but leaf
    Does poison ivy grow here or is this just ordinary?
    `,
  ),
  lines(
    'lines-postbag/consultant-blood-on-hands-for-fee',
    { labels: ['accusation'], direction: 'subject' },
    `
    You put my mother on that pathway to free up a bed and you call yourself a healer.
    Licensed to kill, it seems, and pensioned for it.
    How many did you let slip away before anybody looked at the spreadsheet?
    The death certificate says natural causes. The signature says otherwise.
    A bung for every implant. Ask him about the skiing conferences
    I put it to you, doctor, that the operation was never needed except by your private practice.
    Your patients pay twice, once at the desk and once at the undertaker's.
    He diagnosed what the insurer asked him to diagnose, for which I believe the technical term is corruption
    you falsified the charts i was the student nurse stood next to you
    Dr Death with a book deal
    Selling hope by the bottle to people with weeks left, and you with a nursery to decorate
    Never sat an exam in her life, that one. The certificate's from a website
    `,
  ),
  lines(
    'lines-postbag/consultant-complaint-of-care',
    { labels: ['criticism'], direction: null },
    `
    My mother was moved four times in two nights and no one rang us, and your board paper calls flow a success.
    I'm angry about the discharge. She went home with a cannula in.
    You should have listened when the midwives wrote to you.
    Closing the stroke beds before the ambulance times improved was the wrong way round.
    Doctor, the way you spoke about obese patients on that panel was careless and it'll keep people from coming in.
    eighteen weeks they said. its been seventy. dont tell me thats on track
    Calling the deaths unavoidable before the review has reported was premature.
    I do not accept that nothing could have been done differently on the Sunday.
    Private lists on a Friday while the NHS list waits: legal, yes, but I wish you'd stop it.
    There was no interpreter for my neighbour and so she nodded at everything. That's a failure of the clinic you run.
    The bereavement letter spelt his name wrong. Twice
    `,
  ),
  lines(
    'lines-postbag/grief-and-memory',
    { labels: [], direction: null },
    `
    Buried Dad on Thursday in the rain with his flat cap on the lid.
    I still set two cups out.
    it would have been his 30th today, going to sit on the bench with a bacon roll and tell him the scores
    The cat keeps looking behind the bedroom door for her.
    Her last words were about the bins, which was so like her that we laughed till we cried.
    Does it get any easier, the second winter?
    They shot the old horse in the paddock where he was foaled and he never knew a thing, and I've not stopped since.
    We scattered him off the pier and the wind had other ideas
    You don't know me but we both lost somebody on that road.
    Cancer is a thief. That's all I've got today.
    House is too quiet. The clock's too loud
    He died as he lived, arguing with the referee.
    `,
  ),
  lines(
    'lines-postbag/pets-and-wildlife',
    { labels: [], direction: null },
    `
    My parrot has learned the smoke alarm and does it at four a.m.
    The cat brought me half a pigeon and looked proud, the carpet looks like a crime scene.
    Fox in the henhouse, seven gone, I could howl.
    Has anyone seen a tortoise going north on Alma Street? He's faster than you'd think.
    dog ate the remote and now every time he barks it's ITV
    He hunts flies with the seriousness of a chess master.
    Vet says she's fat. Vet is no longer my friend.
    The hedgehog's back!! Under the trampoline!! I'm fifty six and I screamed!!
    A swan went for the vicar, nothing broken but his dignity.
    Rats the size of slippers behind the takeaway
    We found him by following the smell. It was the laundry basket. It was a dead mouse. It was my good jumper.
    that gull watches me eat, knows where i sit, bides its time
    `,
  ),
  lines(
    'lines-postbag/choir-stage-and-craft',
    { labels: [], direction: null },
    `
    Tenors, you murdered the Faure, but you did it with feeling.
    We need two more sopranos and somebody who can hang bunting without falling off.
    I dropped a stitch in the war memorial poppy and had to rip back four hours
    curtain up at seven, trap door works now, Brian has stopped bleeding
    Is it the Messiah with cuts or the full bottom-number?
    Break a leg tonight! Not literally, Maureen, we've no understudy
    The pantomime dame's wig caught fire on the Saturday and got the biggest cheer of the run.
    Shot in black and white on an old Zenit, developed it in the bath.
    Bell ringers wanted. No muscles needed, only counting and the loan of your Tuesdays
    Somebody stabbed a hole in the big drum, we suspect the trombones
    `,
  ),
  lines(
    'lines-postbag/links-and-corrections',
    { labels: [], direction: null },
    `
    It's Houghton-le-Spring, not Houghton le Springs.
    Here's the map you wanted, page 12, the blue dotted line is the old footpath.
    Small point: the mill burned in 1911, the chapel in 1913.
    Wrong town mate, there's two of them
    fewer buses, not less buses. I'll see myself out
    Scan of the leaflet below, apologies for the thumb.
    Think you've put last year's date on the poster
    You want the other {name}, the one who does the crosswords.
    For the record, a peewit and a lapwing are one and the same bird.
    Your link goes to a page about hot tubs. Not complaining, but
    That photo's Whitby, surely? The abbey rather gives it away.
    `,
  ),
  lines(
    'lines-postbag/come-and-see-us',
    { labels: [], direction: null },
    `
    Come round to the back door, we never use the front, and mind the goose.
    We've been watching out for you at the window with the bunting up since nine.
    Got you in my sights for the tombola, councillor.
    I'll track you down at conference and make you try the tablet, my auntie's recipe.
    There's a price on your head at the quiz, beat the vicar and it's a bottle of port
    Next time you're passing ours I'll not let you leave without a plate.
    The lads at the fire station know your face now, so expect to be put up the ladder.
    we're coming for you in the egg and spoon race, train hard
    I know your secret, it's the cardamom isn't it
    `,
  ),
  lines(
    'lines-postbag/a-good-word-2',
    { labels: ['support'], direction: null },
    `
    Whatever they print on Sunday, this street knows what you did for the Begums.
    You took the trouble to come to the funeral. We noticed.
    Chin up bonny lass, it's nobbut noise.
    I was on that ward in April and I owe you my left leg, more or less literally.
    Superb questioning this morning, calm as a millpond.
    For what it's worth from a stranger in Fife: you're doing fine.
    my lad with autism watched your whole talk, first thing he's ever sat through
    Honest people in public life are rarer than corncrakes, so please don't give up.
    We named the new lamb after you. She's stubborn and all
    Solidarity from the night shift at the sorting office
    You had every reason to shout back and you didn't, and my daughters saw that.
    The petition would've sunk without you, we're raising a glass tonight.
    `,
  ),
  lines(
    'lines-postbag/landlord-lobby-shill',
    { labels: ['accusation'], direction: 'subject' },
    `
    A tenants' champion with eleven buy-to-lets, is it? Pull the other one, it pays rent.
    You're not a journalist, you're a press office with a byline and a retainer.
    Follow the money and it goes straight up your drive.
    That think tank is a post box and you are the stamp
    Whose payroll are you on this month
    They didn't elect you, they purchased you, and they've kept the receipt
    Name your donors. Go on. All of them, with the brown ones as well.
    Your entire campaign is a front, and any solicitor who looked at the filings for ten minutes would tell you so.
    Twice bankrupt, thrice rebranded, still taking deposits off students for flats that don't exist.
    the survey you quote was made up in a pub by your own intern
    Slippery as an eel in a bucket of baby oil and every wriggle is billable
    `,
  ),
  lines(
    'lines-postbag/rents-and-roofs-criticism',
    { labels: ['criticism'], direction: null },
    `
    Your amendment takes out the only clause with teeth in it. Why?
    I rent a room with black mould and I'd like to hear you say the word damp just once in a housing speech.
    The licensing scheme you brought in has four inspectors for nine thousand houses, it isn't a scheme, it's a leaflet.
    Selling the council flats on Mill Bank was a mistake then and it's a mistake now
    You cite an average rent of six fifty. Find me one.
    Evictions rose in your own borough last year, which your thread forgot to mention.
    as a landlord with one flat i think youve lumped me in with the sharks and its unfair
    No to the tower. Too tall, too dear, no doctors' surgery
    The cladding fund opened, closed and reopened in the time it takes me to boil an egg, and leaseholders are sick of it.
    I'm afraid your reply to the tenants' union was patronising in the extreme.
    `,
  ),
  lines(
    'lines-postbag/weather-roads-and-neighbours',
    { labels: [], direction: null },
    `
    Hail the size of peas, then sun, then a rainbow over the tip.
    Next door's trampoline is in our cherry tree.
    Black ice on the Snake, two cars in the wall, everyone out and walking about.
    somebody's alarm has been going since Tuesday and I am one night away from joining the sea scouts
    Burst main on Nelson Street, there's a lad in a kayak.
    The pothole has been adopted, it has a name and a Christmas hat
    Hot enough to fry an egg on a hearse.
    I hate February. Ban it.
    Power's off, candles on, we've discovered the children
    Storm took the chapel weathercock clean off and stuck it in the Co-op sign
    Any road up, the gritter's called Spready Mercury
    `,
  ),
];
