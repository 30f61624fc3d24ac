import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Wishes that somebody were dead or gone, beside comfort, farewells and figures of speech. */
export const linesFarewells4: readonly Family[] = [
  lines(
    'lines-farewells/bus-service-complaints',
    { labels: ['criticism'], direction: null },
    `
    38 late again, sort it
    Your app is dead, your timetable is fiction and your fares are up
    you left a schoolgirl at a dark stop in the rain and she was in tears, that isnt on
    Ending the night bus puts nurses in danger. Think again
    Hi, could the person reading this please pass on that the ramp failed for the third time and my son missed his chemo
    no replies after ten when the last bus is at eleven is no help to anyone
    driver ran a red light at the hospital and could have killed a man with a frame
    Sorry messages with a link are worth nothing
    Kill the new route, bring back the old one
    It is high time you stopped blaming the roadworks, they finished in June
    an hour at the stop with a baby and three went past full
    I'll not be renewing my pass, you lost me
    `,
  ),
  lines(
    'lines-farewells/about-a-campaigner-third-person',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    she should do herself in and save the taxpayer
    Somebody tell him the rope's cheap at the moment
    why hasnt this woman topped herself yet serious question
    He keeps saying he's at the end of his tether. Let go of it then, pal
    if he had any decency he would've taken his own life after the report came out
    They say she tried in the spring. Wish she'd tried harder
    somebody send this lad a card saying please die, signed the lot of us
    hes suicidal? class, no one talk him down
    Let her cut herself, let her starve, who cares, one gob less
    everyone reply with a candle until she gets the hint and ends it lol
    the sooner he realises that he's better off dead the sooner we get our allotments back
    `,
  ),
  lines(
    'lines-farewells/about-a-campaigner-in-mourning-and-care',
    { labels: ['support'], direction: null },
    `
    she lost her lad to suicide and has raised forty grand for others since, leave her be
    He keeps saying he's at the end of his tether, can somebody local pop round with soup
    everyone reply with a candle for Joan who passed on Sunday
    Somebody tell him how much the allotments mean to us, he's been low
    They say she nearly died in the spring. Lovely to see her back on the picket
    He talked openly about cutting himself as a boy and my daughter put her sleeves up and told me. Thank you sir
    send this lad a card, he's eleven and starting treatment
    she deserves a decent rest after that report
    I'd drive her to every march myself
    no one works harder, no one gets less thanks
    glad the police took those messages to her seriously
    if he had given up we would have no youth club, so raise a glass
    `,
  ),
  lines(
    'lines-farewells/deleting-accounts-and-leaving-sites',
    { labels: [], direction: null },
    `
    deleting this account on Friday, find me on the other one
    I'm done with this site, bye all, it's been a laugh
    log off and touch grass mate, I mean that kindly, I'm doing the same
    Leaving the group chat before my aunties plan another cruise
    end of an era, the forum closes at midnight
    nobody will notice im gone but I'm giving up socials for Lent
    This is my final post as comms officer. Be nice to Priya, she starts Monday
    how do you permanently delete your profile? it keeps asking if I'm sure
    disappearing for a fortnight, no signal in Sutherland
    my old page got hacked so I killed it off
    Farewell to the blog, 12 years of moths and nobody reading
    is it time to go when your own mum mutes you haha
    the app crashed and took all my sourdough photos with it
    `,
  ),
  lines(
    'lines-farewells/marriages-jobs-and-shows-that-end',
    { labels: [], direction: null },
    `
    we've decided to end it after eighteen years, still friends, he keeps the dog
    Ended my lease, ended my gym membership, new me
    my marriage is over and I ate a trifle in the bath about it
    She finished with me by text outside Greggs
    The panto finishes on the fourth and then I sleep till spring
    sacked on a Tuesday, hired on the Wednesday, what a week
    It's the last curtain for our little theatre, bring tissues and a cushion
    I've hung up my stethoscope. Forty one years. Garden next
    The mill closed and half the town left with it
    He jumped ship to the rival choir, traitorous baritone
    wind up the committee, share out the biscuits
    put my notice in!! feels like getting out of jail
    Ex has moved on, I have moved to Rhyl
    `,
  ),
  lines(
    'lines-farewells/weather-presenter-sarcasm-of-death',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    oh no youre sad? dont do anything silly. or do. definitely do
    Sunny with a chance of you doing us all a favour and dying by Friday
    Wow another selfie, the case for you ending it grows stronger by the hour
    congratulations on surviving, nobody asked for that
    Top tip for the new year: don't see it
    i believe in u, i believe u can go through with it this time 👏
    Roses are red, your forecast was wrong, off yourself darling, you've been here too long
    sending you strength to finally end things permanently babe
    Be the change. Be gone. Be six feet under and put yourself there
    What's the difference between you and a barbecue summer? folk would miss the summer. now away and end it
    you could make one last person happy today, me, by killing urself
    keep your chin up, makes it easier for the noose
    `,
  ),
  lines(
    'lines-farewells/weather-and-winter-blues',
    { labels: [], direction: null, heldBack: true },
    `
    Sunny by Friday they reckon, I'll believe it when I see it
    this rain makes me want to lie down in a dark room until spring
    January is long and I'm short of puff, money and biscuits
    Top tip for the new year, buy boots that dont leak
    the barbecue summer died at half past two
    sad lamp has arrived, face like a lighthouse
    don't do anything silly on the ice, the sea froze in 63 and my uncle went through it
    Wow another named storm, my fence is already in Wales
    surviving on soup. roses are dead, dahlias are dead, me next
    My rhubarb has come up so hope is not lost
    Is anybody else really low this month or just me
    six feet of snow in Aviemore and folk are out in shorts
    Chin up, the clocks go forward on Sunday
    `,
  ),
  lines(
    'lines-farewells/people-asking-senders-to-stop',
    { labels: [], direction: 'quoted' },
    `
    Please don't write 'nobody would miss you' to a stranger. Someone wrote it to my son
    stop telling her to end it. just stop
    I have asked you three times not to message my wife that she should take her life
    You typed 'jump' at a weather girl because it rained on your barbecue. Have a think
    to whoever keeps sending me razor emojis and 'go on', my solicitor has the lot
    mods can you remove the reply urging him to kill himself
    My nephew died after months of messages like that, so no, it isn't a joke
    a lad in my form used to say it to me daily, go hang yourself, and I still hear it at forty
    Reading out what she was sent: you are a burden, do it tonight. I had to stop there
    Two hundred people told a pensioner to die by her own hand over a hedge
    the teacher took my phone cos I put kys in the chat. fair enough I shouldnt have
    Encouraging suicide is a crime in this country, as the man who wrote to our vicar found out
    `,
  ),
  lines(
    'lines-farewells/gaming-and-quiz-deaths',
    { labels: [], direction: null },
    `
    died eleven times on the same boss, putting the pad down
    kill the dragon first then loot
    one life left and the cat sat on the keyboard
    I jumped off the tower by accident and lost all my gold
    respawn at the church and go left
    Which king died of a surfeit of lampreys? Our table said Henry and got it
    suicide bomber creeper blew up my kid's castle, tears before bed
    he rage quit at one nil lol
    you die if you touch the lava, thats the rule, says my four year old about the rug
    end the turn before you heal
    My lad has ended his streaming channel to do his A levels
    got killed by my own nan on the karting level
    Game over, off to bed, school in the morning
    `,
  ),
];
