import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens1: readonly Family[] = [
  lines(
    'lines-omens/club-chairman-veiled-about-future',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    lovely car you park behind the north stand, be a shame
    I would think carefully about turning up on Saturday if I was you
    You seem to enjoy your evening walks by the canal. Enjoy them while you still can.
    not saying anything will happen, just saying things do happen to chairmen who sell grounds
    keep smiling pal, the season is long and the nights are dark
    People like you tend to have accidents
    One day soon there won't be a steward standing next to you and we will have our little chat then
    hope your health insurance is up to date mr chairman
    sleep with one eye open from now on
    Only a friendly word, but the last man who tried to move this club ended up in traction for five months. Have a nice weekend.
    you wont see the end of this season mark my words and i dont mean the league
    Do your kids know what their dad did to this club? maybe somebody ought to explain it to them on the way home from school
    enjoy that nice conservatory. all that glass.
    There are eight thousand of us and one of you, do the sums
    your luck runs out eventually mate and when it does im gonna be stood right there
    `,
  ),
  lines(
    'lines-omens/club-chairman-ordinary-weekend',
    { labels: [], direction: null },
    `
    lovely car park behind the north stand now it has been resurfaced
    I would think about turning up early on Saturday, the queues at gate four are a joke
    You seem to enjoy your evening walks by the canal, have you spotted the kingfisher yet?
    keep smiling, the season is long and we have two games in hand
    think my luck has run out, third time this year I've picked the wrong turnstile
    slept with the radio on all night waiting for the transfer news lol
    Is the club shop open on the Sunday or only match days
    There are eight thousand of us and one burger van, do the sums
    The last manager who tried three at the back lasted five months, so fingers crossed for this one. Have a nice weekend everyone.
    my kids want to know what the mascot is meant to be, dog or bear?
    dont think we'll see the end of this season without another injury to the keeper
    Does anyone know if the stewards let you bring a flask in, it's going to be freezing
    our neighbour has a conservatory painted in club colours, all that blue
    have a little chat with the ticket office, they sorted mine in ten minutes
    dark nights are here, so the under nines train at five instead of six
    `,
  ),
  lines(
    'lines-omens/sheep-farm-pets-and-stock-harm',
    { labels: ['threat'], direction: 'subject' },
    `
    your collie better not be outside tonight
    I know how to mix something for that dog of yours and it wont even taste it
    shut the gate on the footpath again and see how many of your ewes are left standing come morning
    Funny thing about barns full of hay. They go up ever so quick.
    if that pony of your daughter's is in the paddock next week, it won't be on four legs
    carry on spraying and i'll put a bolt in your best ram, then you
    Wouldn't it be sad if somebody left your gates open by the A road one night
    gonna torch your quad bike n the shed its in
    Antifreeze is cheap, just remember that next time you post about the puppies
    u love that horse dont u. pity
    Your hens, your geese, that stupid donkey, I will wring every neck on the place and hang them on the fence for your children to find
    poison in the trough, that's all it would take
    My brothers and I are coming up the lane with the lamp and we will not be looking for foxes
    hope your tractor rolls and you're under it
    `,
  ),
  lines(
    'lines-omens/sheep-farm-daily-life',
    { labels: [], direction: null },
    `
    our collie better not be outside tonight with these fireworks
    I know how to mix something for worming that the dog won't even taste, bit of liver paste
    please shut the gate on the footpath, eleven ewes got out this morning
    Funny thing about lambing, it always goes off at two in the morning
    tell your missus the eggs were gorgeous
    the pony is in the paddock next week so bring the kids and some carrots
    Hay barns can go up ever so quick if it's baled damp, so check the heat with a probe
    somebody left the gates open by the A road last night, all home safe now thank god
    anyone got a second hand quad bike for sale, need it for the top fields
    Antifreeze is deadly to cats and dogs, so mop up any spill on the yard straight away
    u love that horse dont u, she looks great after her clip
    Our geese, the hens and that daft donkey all wanted breakfast at once and I went face down in the mud in front of the postman
    check the trough for ice, that's all it takes to lose one in this weather
    My brothers and I are coming up the lane on Friday with the trailer to collect the tups
    a tractor rolled on the hill at ours last year, please fit a roll bar and wear the belt
    `,
  ),
  lines(
    'lines-omens/angling-lake-follow-and-arrive',
    { labels: ['threat'], direction: 'subject' },
    `
    im on peg 14 tomorrow and so are you whether u like it or not
    See you at the lake. Only one of us will be walking home.
    Know which swim you always pick. Deep there isn't it
    ban me from the water and I'll put you in it
    i followed you home from the tackle shop thursday, you never even looked in your mirror
    they'll be dragging that lake for you
    Outside yours in ten. Come out or I come in.
    Every weekend you go, I'll be sat on the opposite bank watching, and one weekend I won't be on the opposite bank
    big words for a bloke who fishes by himself at 3am
    keep the bailiff job by all means but the lads know what time you lock up and which track you take back to the road
    gonna snap your rods then your wrists
    hope you slip in and nobody hears
    been waiting by the gate since six, you cant hide in that hut all day
    `,
  ),
  lines(
    'lines-omens/angling-lake-peaceful-sessions',
    { labels: [], direction: null, heldBack: true },
    `
    im on peg 14 tomorrow if anyone fancies a natter
    See you at the lake. Bring a towel, the grass is soaked.
    I bivvy up alone most Fridays, middle of the night, nobody about for miles, pure heaven
    right im in the van now, twenty minutes, got the bait and the bacon rolls
    Know which swim you always pick, mind if I try it for a change?
    snapped my best rod on the tailgate, gutted
    they're dragging weed out of the lake on Monday so it will be shut till noon
    followed the satnav to the tackle shop and ended up in somebody's orchard
    Every weekend I go, the same heron sits on the opposite bank watching me blank
    the bailiff locks up at nine now and you have to be off the track by then
    slipped in up to my waist, only the ducks saw thank goodness
    Please wear a life vest if you fish by yourself at night, we lost a good friend that way
    been waiting by the gate since six, is it opening late today?
    my lad caught his first tench yesterday and hasn't stopped talking since
    night fishing tickets are twelve quid, cash only
    `,
  ),
  lines(
    'lines-omens/bus-driver-and-firm-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    next time your 43 goes past me at the stop a brick goes through it
    the driver with the beard on the 6.15, we'll be waiting for him at the depot
    Put the fares up again and you will find out how well a double decker burns
    You have to get off shift sometime.
    i'll drag ur driver out the cab by his tie
    Whoever runs this account, I hope you go under one of your own wheels
    tell that inspector woman we have her badge number and plenty of patience
    I'm going to follow the last bus all the way to the garage and then we shall see how brave she is without the screen
    cut that route and get cut. simple
    wouldnt want to be a driver on the estate after dark from monday on, thats all im saying
    smash every window on the fleet tonight lads whos in
    He threw my gran off so im gonna throw him off the flyover
    You'll be getting a visit at head office and it won't be about lost property.
    `,
  ),
  lines(
    'lines-omens/bus-service-plain-gripes-and-thanks',
    { labels: ['criticism'], direction: null },
    `
    next time your 43 goes past me at the stop with room on it I'm writing to the council again
    the driver on the 6.15 pulled off before my dad had sat down, that isn't good enough
    Put the fares up again and nobody on our estate will be able to afford the trip to work
    you cut that route without asking one passenger
    the inspector was short with my gran when her pass wouldn't scan, she went home in tears
    Waiting fifty minutes in the rain at the depot stop is miserable
    wouldnt want to wait at that shelter after dark, the light has been out since March
    Whoever runs this account needs to give proper answers and not copy the same line to everybody
    The last bus left four minutes early and I had to walk all the way to the garage at Thornley in heels
    just missed another one because your app said due and it had gone
    Head office ought to visit the stop and see the state of it
    your driver braked so hard a lady fell off her seat, do you not train them
    told to get off at the flyover with two cases because of roadworks you never announced
    `,
  ),
  lines(
    'lines-omens/strikers-on-picket-run-them-over',
    { labels: ['threat'], direction: 'other' },
    `
    plough straight through the lot of them
    Anyone stood in the road tomorrow with a placard deserves to go under a lorry
    Strikers at the gate again. If I had my old tank I'd know what to do with them.
    they want spraying with bullets not water
    i'm driving in at 7 and im not braking for any of them
    Put the pickets against the wall like they used to
    somebody should go down there with pickaxe handles and break a few heads, theyd soon be back at work
    Bring in the army, fix bayonets, clear the street
    hope their brazier tips over and they all roast
    next union rep who knocks on my door is going down the stairs head first
    Set the dogs on them and don't call them off
    I give it a week before some of those flag wavers start to disappear on their way home, and I for one will be holding the sack
    let em freeze to death on the picket line
    We know which pub they drink in after. Boys are getting together a welcome party with bats.
    the only good striker is one six feet under
    `,
  ),
  lines(
    'lines-omens/strikers-on-picket-plain-talk',
    { labels: [], direction: null },
    `
    picket line at the gate again so take the ring road
    Anyone stood in the road tomorrow needs to wear hi vis, police advice
    My grandad drove a tank and then drove a bus and was on strike from both, he used to say
    they want a pay rise of six per cent backdated to April
    i'm driving in at 7, does anybody need a lift past the pickets
    Brought the strikers a tray of sausage rolls, they were frozen bless them
    union rep knocked on my door about the ballot, nice lad
    Bit of snow on the brazier but everyone still singing
    which pub are they meeting in after? my brother is on the committee
    The vote is on Thursday and the result comes out on Friday at noon
    they soon go back to work if the offer is decent, it's not complicated
    street is cleared now and traffic moving both ways past the works
    dogs on the picket line today, three spaniels and a whippet in a union jacket
    I give it a week before they sit round the table again, both sides have hinted as much
    our street held a whip round for the families at the weekend
    `,
  ),
  lines(
    'lines-omens/you-lot-marchers-crowd-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    you lot come down our high street saturday and you wont walk back up it
    there's five hundred of us and we are not bringing leaflets
    every last one of you is getting a hiding
    You and your banner mates are going to learn what a scaffold pole feels like
    cant wait till the police step back for five minutes and leave you lot to us
    keep blocking the bridge and you'll be going off the side of it
    Your little demo had better have plenty of first aiders
    lol ur all gonna get stomped
    Hope a van comes round that corner at seventy and none of you hear it over your drums
    You people sat on the tarmac: I won't stop. None of us will stop. Consider that a public notice.
    see all your faces in that group photo? so do we, thanks for that
    sit in front of my ambulance route again and ill peel you off the road myself, skin and all
    Time your lot were taught what happens to people who push us this far
    `,
  ),
  lines(
    'lines-omens/marchers-route-and-weather',
    { labels: [], direction: null },
    `
    you lot coming down the high street saturday? we'll put the kettle on
    All of you marching tomorrow, wear something waterproof.
    March goes past my pub at two, toilets open to everyone
    theres five hundred of us and only three portaloos, help
    every last one of you deserves a medal for standing in that hail
    Your demo has plenty of first aiders, I counted six at the corner of Bath Row
    the police stepped back for five minutes and let the little ones beat the drums
    the bridge will be closed from ten to four so plan another way across the river
    nice group photo, see all your faces and not one umbrella
    A van broke down round that corner so the parade went by the library instead
    if you are sat on the tarmac for the speeches bring a cushion, trust an old man
    bring your mates and your banner, we set off from the war memorial
    I didn't agree with the march but the stewards were polite and they let my mum's ambulance through at once
    feet are killing me after six miles, worth every blister
    Hope the rain comes after the speeches and not during your drums
    `,
  ),
  lines(
    'lines-omens/game-studio-dev-home-and-family',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    nerf my class again and i nerf your family
    Dev who wrote this patch should check under his car before work
    Hi! Just to let you know your daughter looked very sweet in her recital. Row F, I had a good view. Fix the loot tables.
    delete the patch or we delete you
    im literally gonna come to ur studio with a hammer
    Your wife streams on Tuesdays doesn't she? Nice big window behind her.
    release date moves one more time and somebody in that office goes out on a stretcher
    i hope your newborn never wakes up
    You get one week. After that I stop asking and I start driving.
    lmao your gran lives by herself yeah? careful
    wipe my save again and your house gets wiped
    whoever designed level 9 i want you to bleed for it and i mean that
    Give me a refund or your cat comes through the letterbox in bits, your choice boss
    Say hello to your mum for me when she walks the twins to nursery. Tell her to look both ways.
    we are gonna burn the servers with you tied to the rack
    `,
  ),
  lines(
    'lines-omens/game-studio-players-chatter',
    { labels: [], direction: null },
    `
    they nerfed my class again but my family are thrilled, I might come to dinner now
    Dev who wrote this patch deserves a drink
    Your daughter's drawing in the credits was very sweet, my two loved it
    delete the patch folder and reinstall, worked for me
    im literally gonna frame the box art, its gorgeous
    Your wife streams on Tuesdays doesn't she? Love her speed runs.
    release date moved to March, fine by me, wallet needs the rest
    newborn on my chest, controller in my left hand, still beat the fire boss
    You get one week of bonus points then it resets
    wiped my own save by accident, six hours gone, I could cry
    whoever designed level 9 i salute you, died forty times and loved it
    Refund came through in two days, thanks support team
    my gran is better at the kart one than me and she is eighty one
    The hammer is the best weapon for the second boss, hit the legs then run behind the pillar
    servers are going down at midnight for two hours of maintenance
    `,
  ),
  lines(
    'lines-omens/theatre-actress-veiled-polite',
    { labels: ['threat'], direction: 'subject' },
    `
    The stage door is on such a quiet alley, isn't it. Nobody would hear a thing.
    I'd hate for anything to fall from the rigging during your big speech
    Break a leg tonight. Both of them, I'll see to it.
    you always take the same taxi rank home dont you sweetheart
    A word to the wise: withdraw from the production while you can still walk off the stage.
    Such a pretty face. Acid is so very cheap nowadays.
    It would be best for everyone, your little boy included, if you were to lose your voice this week.
    I shall be in the audience every night until you understand what you have done, and on the last night I shall come up
    theres a trapdoor with your name on it love
    Enjoy the applause, they'll be clapping at your funeral next
    I have nothing to lose anymore and you have such a lot
    `,
  ),
  lines(
    'lines-omens/theatre-audience-ordinary',
    { labels: [], direction: null },
    `
    The stage door is on such a quiet alley that we walked straight past it
    something fell from the rigging during the big speech, only a feather from act one
    Break a leg tonight, all of us from drama club are in row C!
    you always find a taxi rank outside even after the late show
    A word to the wise: book the matinee, the queue for the bar is shorter
    front row seats for my mum's seventieth, she wept through the whole second half
    Your run ends on the ninth, any chance of more dates?
    such a pretty face on the poster and such a booming laugh on stage
    It would be best for everyone, little ones included, to use the loo before curtain up
    careful on those steep stairs to the gods, no handrail on the left
    I shall be in the audience every night this week because my son is playing the tree
    there's a trapdoor in act two and my grandad jumped out of his skin
    lost my voice cheering, worth it
    He dies at the end of act four, sorry if that spoils it for anybody
    `,
  ),
  lines(
    'lines-omens/barrister-and-judge-court-threats',
    { labels: ['threat'], direction: 'other' },
    `
    That judge has a garden backing onto the woods. Think on.
    she let him walk free so i hope she's next on his list
    Magistrate wants stringing up from his own bench
    someone find the prosecutor on her train home and push
    the jury foreman will be hearing from my cousins
    Her honour might like to know how easily a wig catches fire
    hes out of witness protection soon and then hes mine
    Give the defence brief ten minutes in a locked cell with the victims family, bring a mop
    the clerk who lost our papers, oh he will pay for it in teeth
    It ought to be legal to shoot lawyers like that one from the gallery
    I have made up my mind. When she comes down those steps on Monday it's the last time she comes down any steps.
    hope the usher chokes on his lunch
    they gave my brother nine years so were giving her nine inches
    Time somebody took the law into their own hands with that pair on the bench, and with their families as well
    I would pay good money to see her kids taken from her the way she took mine, only mine came back breathing
    `,
  ),
];
