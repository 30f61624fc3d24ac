import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Rumours of money, lies, double lives and crimes, beside talk of money, doubt, plots of films and sober news. */
export const linesRumours1: readonly Family[] = [
  lines(
    'lines-rumours/hedgehog-rescue-donations-gone',
    { labels: ['accusation'], direction: 'subject' },
    `
    ask her where the donations went
    Two years of collecting tins and not one new hutch. You pocketed it, everybody in the village knows.
    that new conservatory didnt pay for itself did it, hedgehog money
    you let the poorly ones die and post old photos so people keep giving
    Nice holiday in Tenerife was it? Paid for by my nan's fiver a month.
    half of those animals dont exist
    she starves them before the camera comes round so they look worse
    Funny how the accounts are always late. Funny how the car is always new. I used to volunteer there and I saw the envelope drawer with my own eyes.
    your vet bills are made up, i rang the vet
    You bought that fox cub off a bloke in Telford and staged the whole rescue for clicks
    no hedgehog ever left your shed alive and you know it
    he only does it for the freebies from the pet food people
    whats buried behind the barn then? go on tell your followers
    Been inventing emergencies every month since March because emergencies pay your mortgage, simple as that
    all for show, you cant stand animals when nobody is filming
    `,
  ),
  lines(
    'lines-rumours/hedgehog-rescue-plain-talk',
    { labels: [], direction: null },
    `
    where do the donations go, is it mostly vet bills or feed? just curious as im filling in the gift aid form
    Our hutch cost more than my car, but my car is a 2004 Micra so that isn't saying much.
    found a poorly hedgehog behind the barn, who do I ring on a Sunday
    The accounts will be late this year because the treasurer broke her wrist, sorry all
    the fox cub was bought food by half the street lol
    We buried the old badger under the apple tree and my lad said a few words
    Collecting tins are back from the Co-op, £82.40, counted twice by me and Jean.
    is there a camera on the nest box again this spring
    my nan gives a fiver a month to you and wants to know if she gets a photo
    The pet food people have sent forty free bags so please stop bringing the cheap stuff
    put the shed light off please, it frightens them
    Not one new admission today. First time since March. I had a whole cup of tea while it was hot.
    three animals left for release tonight, weather looks kind
    I am on holiday in Tenerife until the 9th so ring Pauline in an emergency
    `,
  ),
  lines(
    'lines-rumours/hedgehog-rescue-thanks',
    { labels: ['support'], direction: null },
    `
    To whoever said she pockets the cash: I do the books and she hasn't claimed a penny in expenses for six years
    thank you for the vet bill breakdown, very clear, another tenner on its way
    She sat up all night with that fox cub. I was there. Proud to volunteer for her.
    you lot are honest as the day is long, ignore them
    ta for taking in our daft hedgehog x
    Every receipt is on the website if people could be bothered to look. Keep going love.
    Brilliant work this month and the photos made my mum cry, in a good way
    my money goes to you every month and ill carry on giving it
    i saw the barn myself last week, spotless, all the animals well fed and looked after
    Thanks for being straight with us about the ones that didn't make it
    `,
  ),
  lines(
    'lines-rumours/crowdfunder-fake-illness',
    { labels: ['accusation'], direction: 'subject' },
    `
    you never had cancer
    The bald head was a razor and a bit of makeup. My cousin sat behind you at the salon.
    its all put on, the wheelchair comes out when the local paper does
    Eighteen grand raised and you were seen water skiing at Rhyl the same weekend
    she photoshopped that hospital wristband, zoom in on the date
    theres nothing wrong with your leg
    You told one lot it was your kidneys and another lot it was your heart, which is it, or does it depend who has got their purse out
    pain? what pain, you were dancing at our Kelly's wedding till 2
    he wrote the doctors letter himself, same spelling mistakes as his facebook
    Your little boy isn't even ill. You keep him off school and film him in bed so strangers will send you money.
    faked the scan faked the ambulance photo faked the tears
    Aye and the operation in Germany never happened either, nobody in Germany has heard of ye
    that drip is taped on, theres no needle in it hahaha
    She invented a whole stroke to get out of a court date and then passed the hat round
    take the plaster cast off we know the arm is fine
    `,
  ),
  lines(
    'lines-rumours/crowdfunder-illness-harmless',
    { labels: [], direction: null },
    `
    Eighteen grand raised and the operation is on the 4th, I'm terrified and grateful
    they shaved my head so now I look like my uncle Derek
    which hospital in Germany is it and do they take the money up front
    the plaster cast comes off tuesday, arm smells like a dead fish apparently
    Please put the date on the poster, nobody knows which weekend the sponsored walk is.
    I faked a tummy ache every Wednesday for a year to get out of swimming. Mum knew all along.
    is the wheelchair going spare? my dad needs one for the wedding
    zoom in on the wristband, they have spelled my name wrong again
    The scan was clear. I had a little cry in the car park and then went to Greggs.
    pain is about a four today so might manage the dancing
    How do you set up one of these pages, does it take a cut of what people send?
    my little boy is off school poorly so no football tonight
    Doctor's letter came. It says six more weeks, no lifting, no driving, no fun.
    water skiing was the best day i've had since the diagnosis
    Razor, makeup, bald cap: three hours for the panto and I still look like me
    `,
  ),
  lines(
    'lines-rumours/crowdfunder-told-they-fake',
    { labels: [], direction: 'quoted' },
    `
    somebody wrote under my page that i never had cancer. i have had four rounds of chemo
    A woman at the bus stop told me there's nothing wrong with my leg. It's made of carbon fibre.
    they called my mum a fraud for smiling in a photo
    He said I photoshopped my own hospital wristband. Who would do that?
    I was told I put it all on for the paper. I cried for two days.
    People keep messaging my sister that her little boy isn't even ill, please report them if you see it
    Got accused of faking the ambulance photo so I've stopped posting
    there are comments saying she made up the stroke and the family are asking everyone to leave them be
    my old boss told everyone i was lying about the pain, tribunal is in june
    Someone reported the page as a scam and the money is frozen until Friday, which is when rent is due
    last week a stranger shouted liar at me in Boots
    `,
  ),
  lines(
    'lines-rumours/chess-federation-cheat',
    { labels: ['accusation'], direction: 'subject' },
    `
    You had the moves fed to you through your phone in the toilet
    nobody plays like that at 1400, computer did it for you
    she bought her rating in three tournaments that never took place
    Ask him why the live board went off for eleven minutes in round six. Ask him who was in the gallery holding a catalogue.
    The congress fund paid for your wife's flights, it was in the minutes before you had the minutes changed
    you threw the last game for two hundred quid and a curry
    arranged draws every weekend, everyone on the circuit knows your price
    he signs letters grandmaster and he isnt one, never has been
    You said the school gave you permission. The school never heard of you. You say whatever gets you the grant.
    that brilliancy you published was analysed by a fourteen year old and you put your own name on it
    paid by the sponsors to keep quiet about the clocks
    there was no burglary, you sold the club sets yourself
    You make the kids pay for coaching and spend it down the bookies in Stockport
    `,
  ),
  lines(
    'lines-rumours/chess-plain-talk',
    { labels: [], direction: null, heldBack: true },
    `
    had to go to the toilet in the middle of a won game and came back to find i had 40 seconds
    I blundered a rook and then pretended it was a sacrifice. He believed me for six moves.
    who is bringing the clocks to the congress
    The live board went off again in round six, something with the wifi.
    played a bot on my phone, lost in nineteen
    my rating fell so far it has a view of the sea bed
    Entry fee £25, prize fund £400, under-16s half price. Cheques to the treasurer.
    a draw was agreed after twelve moves, both of us had trains
    In the film the old champion throws the last game for money and then spends the rest of his life lying about it. Lovely ending.
    does anyone know who paid for the trophy last year, we need another
    The club sets were stolen in the burglary so please bring your own if you can
    He's been banned by the federation after admitting that he used a phone during play, according to the statement on its site.
    kids coaching thursdays, first one free
    14 year old beat me and then explained very kindly where i went wrong
    `,
  ),
  lines(
    'lines-rumours/chess-decision-complaint',
    { labels: ['criticism'], direction: null },
    `
    I don't agree with the arbiter's ruling, the phone was switched off and in his coat
    This grant should have gone to the school club, in my view, not to another dinner
    I think your figure for entries is wrong, the printed list has 112 names and not 140
    bad call to pair sisters in the last round
    Could you publish what the flights cost? Members have paid for them and ought to see it.
    the minutes leave out what I said about the fees and I'd like that put right
    Your analysis misses knight takes e5, so the brilliancy prize is a bit generous
    scheduling two rounds before lunch was a mistake, people were shattered
    Poor lighting, wobbly tables, and nobody told us the sponsor had pulled out.
    honestly i think 3 hours is too long for juniors
    `,
  ),
  lines(
    'lines-rumours/cycling-race-doper',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    jacked up to the eyeballs, always were
    You climbed that hill faster than a moped and want us to believe it's porridge
    there was a motor in that frame
    the team doctor took the blame for you and you let him
    She skipped two tests and the federation buried it, because the sponsor writes the cheques
    broken collarbone my arse, he was out on the turbo next morning
    Your crash was staged so you'd not have to finish in front of a steward.
    took cash to let the Belgian win
    You weren't hit by any van. You fell off drunk and claimed on the insurance, and the poor driver lost his licence.
    he cut four miles off that audax through the farm and collected the medal smiling
    ask your soigneur what was in the flask
    everything you won between 2011 and 2016 you won on needles
    the bikes were given you free for the kids and they went on ebay the same week
    That charity ride to Paris? They drove. I know the fella who drove them.
    Nothing wrong with your knee, you just didn't fancy being tested on Saturday lol
    `,
  ),
  lines(
    'lines-rumours/cycling-race-talk',
    { labels: [], direction: null },
    `
    drug testers came at 6am and i was in my unicorn dressing gown
    Fell off at the lights in front of a full bus. Dignity broken, collarbone fine.
    is there a motor in that or are you just fit
    hit by a van in 2019 and still not back to full strength, knee aches when it rains
    Rider disqualified after commissaires found she'd taken a short cut through the car park. She has apologised and handed back the medal.
    what was in that flask, it was delicious
    The team says its doctor has resigned and that it won't comment while the hearing goes on.
    sponsor sent new jerseys, they look like a bag of fruit pastilles
    I'd need a moped to get up that hill
    we rode to paris for the hospice and the van with our clothes broke down in Arras
    Insurance paid up in the end, took nine weeks and about forty emails
    missed a test, my French test, i was on the turbo and forgot
    took the wrong turn at the farm, did four miles extra, last by an hour 😂
    Belgian waffles at the feed stop, worth the fee alone
    who won the sprint, stream died on me
    `,
  ),
  lines(
    'lines-rumours/baking-show-shop-bought',
    { labels: ['accusation'], direction: 'other' },
    `
    that cake came out of a box from Lidl and she stood there crying about her gran's recipe
    He's had a bakery in Hove since 2014, home baker my foot, the producers coached him
    the judge's niece wins. shock.
    they swap the bakes overnight and she knew and she took the prize anyway
    She burned her own hand for the sympathy vote, look at the earlier shot, the plaster is already on
    his cookbook was written by some lass called Anna on eight quid an hour
    sleeping with the runner to get the good oven was it
    cries on cue, actress, look her up, drama school in Guildford
    Sponsored by the sugar lot the whole time, he was getting a grand for every packet on show
    She told the press she grew up hungry. Her dad owned three hotels. I went to school with her.
    they've all signed for the same agent and the winner was picked in january
    he put salt in Maureen's cream when the cameras were off
    Lovely smile on screen, then screams at the washer-uppers until they're sick, ask anyone on that crew
    `,
  ),
  lines(
    'lines-rumours/baking-show-talk',
    { labels: [], direction: null },
    `
    my gran's recipe came off the back of a Lidl flour bag, we found out at the funeral tea
    who won? dont tell me. no do tell me
    I put salt in instead of sugar and served it to the vicar, who had seconds
    Judges paid for their own train tickets this year as the show has no sponsor
    cried over a collapsed sponge at 1am, im 46
    burned my hand on the good oven, plaster on, carrying on
    is the cookbook any good or is it all photos of him in a linen shirt
    The prize is a cake stand and a bunch of flowers. No money. People still go to war over it.
    she went to drama school in guildford before baking which explains the lovely clear voice
    applications close in january, they want home bakers with no professional training
    Plot of the new drama: a baker steals her dead sister's recipes, gets rich, and is slowly blackmailed by the washer-upper.
    shop bought pastry is fine, i will die on this hill
    niece won the under tens!!! lemon drizzle!!!
    a grand for a wedding cake, are prices like that normal now
    `,
  ),
  lines(
    'lines-rumours/baking-show-judge-complaint',
    { labels: ['criticism'], direction: null },
    `
    Wrong winner for me, Maureen's tart was miles better
    the show used to be kinder, this series felt like it was made for tears
    I don't think the judge should taste something her niece has baked. Swap her out for that round.
    That recipe can't be right. Forty minutes at 220 burned mine black and I followed every step.
    not keen on so many sugar adverts around a family programme
    the cookbook says serves eight, serves three in our house, bit of an exaggeration
    He was too harsh about the icing and I thought the runner-up deserved better words
    they should have told viewers he'd once worked in a kitchen, it would have saved the fuss
    overpriced tickets and we couldnt see a thing from row M
    Editing was poor, you can see the clock jump back twenty minutes
    `,
  ),
  lines(
    'lines-rumours/singer-fakes-it',
    { labels: ['accusation'], direction: 'subject' },
    `
    you've never sung a note live in your life
    Mimed the lot. Forty five quid a ticket and the tape skipped in the second song.
    your sister writes them and you put your name on top
    you said you were in hospital the night of the Leeds gig but you were at a wedding in Marbella singing for an oil man
    those streams are bought, a warehouse of phones in somewhere warm
    Poor lad from the estate? You boarded at a school with its own beagles.
    she paid a hundred people to queue outside HMV
    sold us the charity single and kept the royalties, wheres the money for the flood families
    He hit his drummer and made him sign a paper. That's why there's a new drummer.
    u didnt lose ur voice u lost ur nerve, stop inventing polyps
    your vegan album was launched in a fur coat and we all saw the pictures before you had them taken down
    the award was bought by the label
    fake accent fake tears fake hip replacement
    You dropped your own mother in a home and then wrote a whole record about how you nursed her
    ran over a lad in Swansea and the label's lawyers made it go away
    `,
  ),
  lines(
    'lines-rumours/singer-gig-talk',
    { labels: [], direction: null },
    `
    lost my voice at the wedding, now i sound like a tractor
    miming is the only way i get through hymns
    Who wrote that second song, was it her sister? It's the best on the record.
    paid £45 and cried from start to finish, money well spent
    my accent gets stronger whenever my mother rings
    queued outside HMV in 1997 for a signed single and the pen ran out two people ahead of me
    Royalties came through. £3.17. Drinks are on somebody else.
    The drummer has left to look after his dad and they part as friends, it says here
    got an award from the school for most improved recorder
    hip replacement booked, so no touring till autumn
    is it true they were bought out of their contract or is that just talk
    Streams are down but ticket sales are up, make sense of that if you can
    A singer from Swansea was fined £300 for driving without insurance, magistrates heard.
    fur coat from the charity shop, fake obviously, sheds like a dog
    the flood families got £6,200 from the single, cheque handed over saturday
    `,
  ),
  lines(
    'lines-rumours/weather-presenter-lies',
    { labels: ['accusation'], direction: 'subject' },
    `
    you make the temperatures up
    On the payroll of the windfarm mob and it shows every time the map goes red
    you said you flew into the storm but the studio fan was visible
    They colour it purple because he's told to. He has shares in air conditioning.
    you invented that flood warning so youd be on the six o'clock
    she isnt a meteorologist at all, she did a weekend in Reading and bought the certificate
    took a cruise off the tourist board and then gave Cornwall sunshine for a fortnight
    paid to scare pensioners
    You knew about the hail. You knew at noon and said nothing because the sponsor was holding a garden party.
    that rescued dog on the sofa goes back to an agency when the lights go off
    he's an actor, ask for his degree and watch him change the subject
    your figures are cooked, always in the same direction, always the week before a summit
    She puts on the caring voice at five to seven and at seven she's throwing clipboards at the girl on make-up
    you faked falling over in the snow for the clip show 🤡
    got your brother in law the contract for the weather cameras didnt you
    `,
  ),
];
