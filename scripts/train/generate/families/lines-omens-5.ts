import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens5: readonly Family[] = [
  lines(
    'lines-omens/mosque-churchgoers-community-news',
    { labels: [], direction: null },
    `
    the mosque on Garth Street has a new boiler and a toasty hall for the lunch club
    Every Muslim family on our road sent round food for us after the fire, we were moved to tears
    lorry parked across the entrance during friday prayers, can someone move it
    The synagogue open day is on Sunday, ring the bell at the side door
    my Polish neighbour put a card through the letterbox to say the parcel is with her
    the imam and the vicar had a bake off and the vicar burnt his scones
    Sikhs from the temple handed out hot meals to stranded drivers all night
    Catholics marching past my front window with the band, lovely to see the children in white
    A man was jailed for throwing bottles at worshippers last spring, the judge said such hatred had no place here.
    site for the travellers will have twelve pitches and a tap, the plan says
    hindus in our street lit the whole place up for diwali, best night of the year
    8pm outside the hotel, bring coats and toys for the asylum families, size three to ten years
    The prayer hall roof was smashed by a tree in the storm so Friday is at the leisure centre
    Does anyone know when the Methodist jumble sale opens
    the holy days move each year with the moon, my mate at work explained it
    `,
  ),
  lines(
    'lines-omens/museum-curator-arrival-and-following',
    { labels: ['threat'], direction: 'subject' },
    `
    On my way to your museum. Not for the pots. For you.
    I have bought a ticket for your talk, and I have bought something else to bring along
    You get the tram at quarter to six. So do I, now.
    been walking ten paces behind you all week and you never looked round once
    put the statue back or ill put you in the case
    Coming up the steps with the hammer. Can you see me yet?
    How are the gallery floors for blood? We'll find out.
    next wednesday, late opening, when the guard goes for his tea, your mine
    I was at the window table when you had your birthday dinner. Your husband had the fish. I could have touched him.
    every curator who signed that paper is going to get a visit, alphabetical order, ur second
    hope the ceiling comes down on you in front of a school party
    You moved house but you did not move far enough
    i'm parked outside. nice porch light.
    We will meet, you and I, in one of those dim corridors among the mummies, and nobody will hear very much.
    that sword in cabinet three still sharp is it, ill find out for you
    `,
  ),
  lines(
    'lines-omens/museum-visitors-ordinary',
    { labels: [], direction: null },
    `
    On my way to your museum. Mostly for the cake.
    I have bought a ticket for your talk, should I bring something to sit on?
    You get the tram at quarter to six from the museum stop, last one before seven
    been walking round the pottery rooms all week with sketchbook and a bun
    put the statue back in the garden, it looked far better by the pond
    Coming up the steps with a double buggy. Is there a lift?
    next wednesday is late opening, guard says come at seven when it's empty
    Every curator who signed my programme was so kind to a nervous student
    Ceiling came down in the east wing so that gallery is shut until June
    that sword in cabinet three still sharp? asks my nephew, aged seven
    We will meet at the mummies at eleven, and whoever is last buys the tea.
    i'm parked outside, which door is it for deliveries?
    My wife had the fish in your cafe and I had the pie, both very good for the price
    dim corridors upstairs, my eyes couldn't read the labels at all
    `,
  ),
  lines(
    'lines-omens/animal-charity-boss-children-and-partner',
    { labels: ['threat'], direction: 'subject' },
    `
    Put that dog to sleep and I'll put you to sleep
    Shame your twins play out front where anyone could lift them
    your boyfriend still do the late shift at the petrol station? on his tod?
    kill switch on the life support if i ever see you in hospital
    Dear trustee, you refused me a kitten. I know which school run is yours, I know the gap in the railings, and I have all term.
    i hope someone locks you in a crate and forgets
    You took my dogs from me. I'll take something from you, and it won't be a dog.
    lets see how ur little lad likes being muzzled
    rehome them or we rehome your teeth
    What you did to that stallion will be done to you, slowly, by people who know knots.
    you and your family won't be having a christmas
    We are done asking. The kennels, then the office, then your bungalow.
    wait till its your baby going missing
    You should be put down. I'd do it for free in my own shed.
    tick tock love. tick tock
    `,
  ),
  lines(
    'lines-omens/animal-charity-adoptions-and-losses',
    { labels: [], direction: null },
    `
    Had to put our old dog to sleep on Tuesday and the house is so quiet
    Shame your twins were out, the puppies would have loved them
    your boyfriend was so patient with our nervous greyhound at the open day
    does the kitten have to stay in for three weeks or four
    You took my dogs for the day when I had my operation and I'll never forget it
    i locked myself in the kennel and forgot my phone, an hour with nine beagles lol
    lets see how the little lad likes his new muzzle training, cheese helps
    rehomed two rabbits through you and theyre ruling the sofa now
    Vet says the stallion must be put down if the leg does not mend, we are heartbroken
    We are done with the kennels, then the office needs paint, then cake at my bungalow
    she goes missing every bonfire night and comes back at dawn for toast
    you and your family are in our thoughts this christmas, Rolo was one in a million
    Dear trustee, I have the forms for the cat, may I bring them on the school run?
    Keep the crate open with a blanket over and let her come out by herself
    tick season love, check behind the ears
    `,
  ),
  lines(
    'lines-omens/pub-landlord-you-will-pay',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    bar me again and ill glass you over your own pumps
    Sunday. Closing time. Car park. Bring whoever you like.
    Me n the boys are stopping by for one last pint then we're taking you round the back
    You'll be pulling pints with no fingers
    Nobody is threatening anyone. I merely observe that the previous tenant also refused to listen and that he now eats through a straw.
    shut up the quiz night n well shut u up
    know where your cellar key hangs and youll be locked down there by sunday
    if your lad serves on thursday he's getting it instead of you, i'm not fussy which one
    gonna open you up like a bag of crisps
    You've upset the wrong family, ask around the Bransty what happens to people who do that.
    Hope your liver packs in before your lease does
    we'll be in the snug every night till you step out the back by yourself.
    Call the police all you want mate, they go home after an hour and we don't
    my uncle has a digger and no licence, would hate him to turn up at your extension while you are in bed
    `,
  ),
  lines(
    'lines-omens/pub-regulars-banter-and-news',
    { labels: [], direction: null },
    `
    barred myself from the fruit machine, wallet is over the moon
    Sunday. Closing time is half ten this week. Car park shut for the fair.
    Your thatch is looking fab this summer landlord, who did it?
    Me n the boys are stopping by for one last pint before the wedding
    she murdered that karaoke number and the whole snug cheered
    Nobody is refusing to pay, I just think eight quid for chips needs a warning label on it.
    shut up shop early for quiz night didnt they
    know where your spare darts are, behind the clock
    if your lad serves on thursday tell him the pie was spot on
    open a bag of crisps and that labrador appears from nowhere
    You've upset the dog landlord, he sat on my feet sulking all night
    my liver needs a week off after that beer festival
    we'll be in the snug at eight, bring grandad and his dominoes
    police were called to a fight outside the Bransty, one man hurt and the road is shut till morning
    my uncle has a digger if the extension needs doing, decent rates
    `,
  ),
  lines(
    'lines-omens/parish-vicar-courteous-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    Reverend, I notice you never lock the vestry. Anyone could be waiting in there for you one night.
    Say your prayers, vicar. Properly this time.
    The graveyard has one or two plots left. I have chosen yours.
    It would be a pity if the children's choir were to lose their vicar in Advent, so do reconsider
    I lit a candle for you on Sunday. Next time I'll light more than a candle.
    you christen babies in that font vicar, i'll hold ur head in it
    Should you read those banns I cannot answer for what my brothers will do to you at the lych gate
    move my mothers headstone and youll be lying next to her
    Turn the other cheek and we'll break that one too
    old vicarages have such poor wiring. families asleep upstairs and all
    Keep women out of that pulpit or somebody will be carried out of it
    may your tongue rot and your eyes fail and your daughters bear you nothing but grief
    The bell rope would take your weight I reckon
    We have been patient, Father. Patience is finished. Friday we come to the house and you will kneel to us.
    meek shall inherit the earth and you'll be getting six feet of it early
    `,
  ),
  lines(
    'lines-omens/parish-life-services-and-graves',
    { labels: [], direction: null, heldBack: true },
    `
    Reverend, did you know the vestry was left open on Tuesday? I locked it.
    Said my prayers properly this time, first in years
    The graveyard has one or two plots left and the parish council must decide on more land
    The children's choir lost their sheet music in the flood so Advent will be carols we know by heart
    I lit a candle for your mother on Sunday
    christened at that font in 1951 and my granddaughter will be too, on the fifth
    the banns will be read three times starting this week at the half past nine
    headstone has moved in the frost, who do I ring about it
    old vicarages have such poor heating, we wore hats to the meeting upstairs
    First woman in our pulpit on Easter Day, what a sermon
    may your daughters have every joy in their marriage, Father, from all of us at the lunch club
    The bell rope snapped and our Keith ended up on his bottom
    Friday we come to the house for the study group, shall I bring chairs?
    the meek may inherit the earth but they need to sign up for the flower rota first lol
    Rest eternal grant unto her. A kind neighbour and the worst driver in the village.
    `,
  ),
  lines(
    'lines-omens/student-union-calls-on-others',
    { labels: ['threat'], direction: 'other' },
    `
    somebody at that uni needs to push him down the library stairs
    Whoever shares a hall with her: you know what to do. Pillow.
    Everyone meet at the lecture theatre at noon and drag the old fool out by his hair
    wont someone spike her drink already
    Students used to have backbone. In my day he'd have been taken behind the boiler room and come out with no teeth.
    Would one of you lads in second row take a bat to him
    fifty quid to the first person who breaks that lecturers nose
    get him. all of you. dont wait
    If you see her cycling home give her a nudge into the traffic for the rest of us
    the dean lives for his little dog so start there boys, a bit of chocolate in the garden
    Smash her lab up and smash her up with it, then maybe the rest of the department will stop cutting up mice.
    can a medic on her corridor just swap her insulin
    open season on the vice chancellor, happy hunting
    I'm too old and too far off. But you younger ones are near her every day, and scissors cost nothing.
    `,
  ),
  lines(
    'lines-omens/student-union-campus-life',
    { labels: [], direction: null },
    `
    somebody at that uni needs to fix the library stairs, I nearly broke my neck
    Whoever shares a hall with Priya: her mum left a cake at the porter's desk
    Everyone meet at the lecture theatre at noon, pub after
    Watch your drink at freshers, cover it and tell bar staff at once if you think it has been spiked
    Students used to have a bar in the boiler room in my day
    Would one of you lads in second row lend me your notes
    fifty quid to the first person who finds my bike, its red with a basket
    get him to sign your form before noon or you cant graduate
    If you see her cycling home tell her she left her lights at mine
    the dean lives near us and his little dog barks at the bin men
    She's cut up about losing the lab after eleven years, the department has handled it so badly
    a medic on my corridor stayed up with me when my sugar dropped, absolute hero
    vice chancellor got dunked in custard for charity, loved every second
    I'm too old for a degree they said. Start Monday, aged sixty seven.
    `,
  ),
  lines(
    'lines-omens/estate-agent-you-and-your-house',
    { labels: ['threat'], direction: 'subject' },
    `
    lose my deposit and you lose an ear
    Your own place is on Hadley Rise isn't it? Would be a shame to see it gutted.
    viewing tomorrow at 3, just you and me in an empty house. can't wait
    raise my rent again and ill raise a hammer
    Three bedrooms, lovely bay window, two kiddies asleep at the back. I could write the advert for yours.
    You have put a family on the street. I would so like your family to know what the street is like, and they are going to.
    gonna nail u to one of ur boards
    Empty property, no neighbours, thick walls. Keep booking your viewings, sweetheart, one of them is me.
    evict us n i'll make sure u leave the office in a bag
    bricks for your bmw and a bigger brick for you
    I'll be the one holding the match
    Nice photo of you outside number nine. We've got some photos of you too. You in the gym, you at the school, you asleep.
    hope a chimney lands on you
    you'll give me them keys or ill take the hand they're in
    `,
  ),
  lines(
    'lines-omens/estate-agent-home-buying-talk',
    { labels: [], direction: null },
    `
    lost my deposit when the chain broke, third time this year
    Your place on Hadley Rise has been gutted and done up beautifully
    viewing tomorrow at 3, just me and my sister, is there parking?
    they raised my rent again so I'm back at my dads with his hammer and his opinions
    Three bedrooms, lovely bay window, kiddies' room at the back. Offers over two ninety.
    We were evicted in May and the agent, of all people, found us somewhere to live. Not all bad.
    nailed one of ur boards back up after the wind took it
    Empty property, no chain, thick walls. Sounds ideal for my drum kit.
    leave the office with a bag of keys and none fit, story of my week
    brick is cracked over the front door, is that a survey job
    Nice photo of you outside number nine. The team looks pleased.
    chimney came down on our bay window in the gale, insurance are on it
    you'll get the keys at noon on Friday once the money clears
    never hold a match near a loft you have just had sprayed, the leaflet says
    `,
  ),
  lines(
    'lines-omens/band-singer-stalker-tour',
    { labels: ['threat'], direction: 'subject' },
    `
    saw u through the tour bus window asleep. could of done anything
    you wrote that song about me and now youll answer for it in leeds
    Some fan is going to rush the stage and you are going to look down and see red
    We belong together and if you marry him I will have to stop the wedding. I've practised.
    cancel glasgow and we cancel you
    your drummer lives alone, start with him shall we
    Put your hands up in the chorus and see who's got you in their sights lol
    one bottle to the head is all it takes babe
    I've sat in the flat under yours for three weeks now. You hum when you wash up. Soon I shall knock.
    every gig you ever do from now i'll be by the exit, knife or no knife, you choose
    Enjoy being alive for the encore
    gonna string you up with your own guitar lead
    `,
  ),
  lines(
    'lines-omens/band-singer-fans-on-tour',
    { labels: [], direction: null },
    `
    I've got tickets for every night. My bank manager is in tears.
    saw u through the tour bus window and waved like a loon
    you wrote that song about leeds didnt you, my mum lived on that road
    Some fan threw a giant teddy on stage and the bassist fell over it
    We danced to your song at our wedding and my nan sang the chorus
    cancelled glasgow trip because of the snow, any chance of another date
    your drummer lives for those fills, what a machine
    Put your hands up in the chorus if you cried as well
    hit my head on the amp carrying it upstairs, band life
    I've sat in the flat for three weeks with a broken leg and your album has kept me alive
    every gig you ever do from now i'll be by the exit, easiest way to the last bus
    Killed it last night!! best encore ive ever seen
    no more music from the park after eleven, council rules
    string snapped twice on your guitar and you never missed a beat
    The drummer of another band told the court a stalker had followed her bus and threatened her for a year
    `,
  ),
  lines(
    'lines-omens/cyclists-as-a-group-run-off-road',
    { labels: ['threat'], direction: 'other' },
    `
    I speed up when I see lycra
    any cyclist on the B road this sunday is getting my wing mirror in the back of the skull
    piano wire across the trail at neck height, thatll sort em
    Somebody ought to knock one or two of them off for good, and then perhaps the remainder would take the hint and use the train.
    push them under the lorries where they belong
    drawing pins first then shotguns
    two abreast means two for the price of one if you're in a pickup
    Every club rider who swears at my horse will be eating through a tube by harvest
    why dont we just run em over everyone hates them anyway
    They can't outrun a Land Rover and they can't outrun me
    hope the whole peloton goes down a ravine
    next bloke in a helmet who bangs on my bonnet is going under it
    The Thursday group pass my farm at seven. I've a slurry tanker and no patience, so they'd be wise to make their wills.
    open the car door just as they reach you, works a treat, one less
    `,
  ),
  lines(
    'lines-omens/cyclists-club-rides-and-roads',
    { labels: [], direction: null },
    `
    I slow down when I see lycra, some of them are my cousins
    any cyclist on the B road this sunday take care, deep gravel by the bridge
    Fallen wire across the trail at the ford, we have told the council
    Somebody knocked one of our riders off near Thirsk and drove away. He's sore but sitting up.
    push your bike across at the lorry park, signs say so
    drawing pins on the lane again, third puncture this month
    two abreast is allowed on that road if there's room, it's in the code
    Every club rider who says hello to my horse gets a wave back
    why dont we just start at nine instead of six, everyone hates the early one
    They can't outrun a border collie and neither can I
    the whole peloton went down on that wet bend, nobody badly hurt
    helmet saved my life, cracked clean in half, wear one
    The Thursday group pass our farm at seven and my dad holds the gate for them
    open your car door with the far hand so you look over your shoulder first
    `,
  ),
];
