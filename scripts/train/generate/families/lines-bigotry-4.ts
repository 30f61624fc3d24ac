import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred in plain hurried words, rights denied, polite and regional wordings and a dozen scenes, with twins that praise, report or criticise policies of and for the same groups. */
export const linesBigotry4: readonly Family[] = [
  lines(
    'lines-bigotry/rights-denied',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Muslims shouldn't be allowed to vote
    ban gays from adopting
    Take the franchise off women and watch the country mend
    deaf parents shouldn't keep their babies
    No burials for Jews in our churchyard or anywhere near it
    strip them of passports, every Nigerian going
    It should be legal to refuse a Traveller a pint
    People with learning disabilities must not breed and there ought to be a law
    Sack all trans teachers today
    Black officers ought not to have powers over white people
    landlords should be free to say no Irish again, it worked
    I'd make it an offence to speak Polish in the street
    The sooner Sikhs are barred from the army the safer our boys will be from their own side
    dont give them school places, roma dont need school
    Hindus can have their temple when they've got their own island
    what right has a foreigner to a hip
    Men have no business caring for infants and the law should keep them out of it
    marriage isn't for lesbians, never was, tear up the certificates
    `,
  ),
  lines(
    'lines-bigotry/rights-asked-and-granted',
    { labels: [], direction: null },
    `
    Muslims can vote at the mosque this time, it's a polling station
    ban on gays adopting ended twenty years ago this month
    Take the franchise to women who never registered, we're knocking doors Saturday
    deaf parents should get an interpreter at the birth
    Burials for Jews resumed in the old plot after the wall was repaired
    passports for every Nigerian nurse's kid, sign the petition
    It's not legal to refuse a Traveller a pint, ask the licensing officer
    People with learning disabilities may marry and there's a leaflet in easy read
    All trans teachers welcome at the union social today
    Black officers ought to have the same powers and the same promotion odds
    landlords aren't free to say no Irish, my dad kept the card from his window all the same
    I'd make it compulsory to learn hello in Polish, it's on every street
    Sikhs have served in the army since before my regiment had a name
    dont close the school, roma kids just got settled
    Hindus have their temple planning meeting on the island of Portsea, 7pm
    what does a hip operation cost a foreigner who pays tax, same as me
    Men on the ward caring for infants now get their own locker room, finally
    marriage isn't for everybody, but lesbians in our family can't stop doing it
    `,
  ),
  lines(
    'lines-bigotry/plain-hurried-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    sick of them, sick of all of them, bloody Muslims
    no more Africans please
    dont like jews
    They're dirty people, gypsies
    I hate gay people and thats my right
    all lesbians want is attention
    Women shouldn't be in charge of anything
    get rid of the Poles
    its always the Asians isnt it
    Indians are rude, smelly and rude
    Never trust a Muslim neighbour, I learnt that the hard way and so will you
    theyre not normal them trans
    Romanians. Scum.
    Don't want Blacks on our street, never have, never will
    who cares about refugees they're nothing
    this lot from Somalia are the worst people I ever lived near and I've lived near some
    I would never let my kids play with a Traveller kid
    Irish are scum all of them
    autistic kids ruin every class they're in, put them somewhere else and lock it
    it's the Jews again, it's always been the Jews, wake up
    Bi people are just greedy and confused
    Chinese are the filthiest people alive I don't care who I upset
    `,
  ),
  lines(
    'lines-bigotry/plain-hurried-friendly',
    { labels: [], direction: null },
    `
    sick with envy, bloody Muslims next door have a barbecue going
    no more African prints left please restock
    dont like cards but the jewish museum ones are nice
    They're lovely people, the gypsies who come for the cherries
    I love gay people and thats my whole personality
    all lesbians want is a decent bar in this town
    Women should be in charge of everything for a week and see
    get the Poles to play, best band of the night
    its always the Asian aunties who bring enough isnt it
    Indian takeaway was late, cold and late
    Never met a better neighbour than the Muslim lady at 12, she feeds my fish
    theyre just normal them trans girls at work, moan about parking like the rest of us
    Romanians. Stars. Saved our harvest.
    Want more Black authors on our shelf, any tips
    who cares for refugees here? they need a lift to the dentist
    this lot from Somalia are the best neighbours I ever had and I've had some
    I would let my kids play with anyone who brings the ball back
    Irish are through to the final all of them
    autistic kids get the hall first on Saturdays, quiet hour, then the bouncy castle
    it's the Jewish deli again, it's always been the deli, wake up and smell the salt beef
    Bi people are on the flyer this year, at last
    Chinese lanterns are the prettiest things alive I don't care who I upset
    `,
  ),
  lines(
    'lines-bigotry/understated-and-polite',
    { labels: ['identity-hate'], direction: 'other' },
    `
    One does notice that things go missing when the Irish visit.
    I merely observe that civilisation stops at the Severn.
    They are not quite our sort, the Hebrews, are they
    Perhaps Muslims would be more comfortable elsewhere. Anywhere, really.
    We find the Roma don't suit the village
    with regret I must say the Black candidate is rarely the able one
    It would be kinder if the severely disabled were not brought into restaurants where others are eating
    I have no quarrel with homosexuals provided I never have to see, hear or employ one
    Ladies lack the temperament for the bench; that's no insult, merely anatomy.
    Your club was so pleasant before it became, shall we say, colourful
    Some races take to honesty more readily than others, I'll put it no higher
    A certain kind of name on the application tells me all I need and I file it under the table
    I'd say the Pole has his uses, like the mule
    heritage people on one side, newcomers on the other, and a good high wall is all I ask
    My late husband never allowed a Catholic past the porch and our silver is complete
    `,
  ),
  lines(
    'lines-bigotry/understated-and-polite-harmless',
    { labels: [], direction: null },
    `
    One does notice that the biscuits go missing when the choir visits.
    I merely observe that the signal stops at the Severn.
    They are not quite our hymns, the Hebrew ones, but the altos adore them
    Perhaps Muslim visitors would be more comfortable with the side entrance, it has the ramp and the shoe rack.
    We find the Roma fiddlers suit the village fete rather well
    with regret I must say the Black Sheep ale has run out
    It would be kinder if restaurants left room between tables for wheelchairs
    I have no quarrel with the homosexuals at number nine except that their roses shame mine
    Ladies, the bench by the pavilion is wet paint; that's no insult, merely weather.
    Your club was so quiet before the steel band and I for one am converted
    Some committees take to honesty more readily than others, I'll put it no higher
    A certain kind of name on the application shouldn't matter, which is why we now hide it
    I'd say the Pole star has its uses, like the map
    heritage railway on one side, newcomers' garden on the other, and a good low gate is all I ask
    My late husband never allowed politics past the porch and our Catholic and Orange friends both came to his wake
    `,
  ),
  lines(
    'lines-bigotry/regional-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    them Pakis want fettling, dirty so and sos, t'lot of em
    cannae thole Catholics, never could, bunch o chancers
    Nowt but trouble, gyppos, allus have bin
    whey aye the Muslims is taking ower and they're aal bad uns
    Proper job if they foreigners cleared off out of Cornwall, they'm no good any of em
    yer English are scum, pure scum, so yis are
    Ah wouldna gie a tinker the steam aff ma tea, thievin breed
    la, them Somalis are all wrong uns, all of em, get them out of Toxteth
    I ay having it, Indians next door, they stink our kid
    Prods? Not a decent bone in one o them
    lasses cannit drive an cannit think an that's flat
    mun, they gays in the rugby club is turning my guts, chuck em out butt
    innit though bruv all Poles is wastemen
    he's a mong like the rest from that special school, dee shouldn't let em out
    yon Romanians'd have the teeth out yer heid
    `,
  ),
  lines(
    'lines-bigotry/regional-harmless',
    { labels: [], direction: null },
    `
    them taps want fettling, mucky so and sos, t'lot of em
    cannae thole folk that sing agin Catholics, never could
    Nowt but good neighbours, gypsy family down our lane, allus have bin
    whey aye the Muslims is opening a chippy and the batter's mint
    Proper job if they foreigners stay on in Cornwall, couldn't pick a daff without em
    yer English are grand when yis are losing, so yis are
    Ah'd gie the Traveller wumman the steam aff ma tea and the scone forby
    la, them Somalis run the best under tens in Toxteth
    I ay missing it, Diwali next door, they save us a plate our kid
    Prods and Taigs, said wee Agnes, and all of us skint, so pass the soup
    lasses in the pit band cannit half blow an that's flat
    mun, they gays in the rugby club have got us a kit sponsor, drinks on them butt
    innit though bruv the Polish kid is cold at chess
    he's a belter like the rest from that special school, dee smashed the relay
    yon Romanians'd sort the tyre before yer heid was oot the door
    `,
  ),
  lines(
    'lines-bigotry/firm-criticism-of-policy-and-faith',
    { labels: ['criticism'], direction: null },
    `
    The council's Traveller site policy is a shambles and you voted for it
    I think halal slaughter without stunning should end, same as every other unstunned method
    Your asylum hotel contract is a bad deal for refugees and for taxpayers
    the bishops were wrong to block gay weddings
    I disagree with the Israeli government on this and I'll say so without a word against Jews
    Net migration is too high for the houses we build. That's on ministers, not on migrants.
    As a Muslim I found your sermon thin
    You had a year to fix the disabled access and you've fixed a sign
    I don't agree that the rules on changing rooms were thought through, for trans people or for anyone
    The mosque extension takes nine parking spaces and the plan offers none back. Object on that, nothing else.
    The Irish government's tax line doesn't add up
    women's refuge money cut again, poor decision, poorly explained
    You quoted the Polish figures wrongly twice. Correct it.
    I oppose faith schools, all of them, church ones first
    your SEND plan fails autistic kids and I'd like an answer
    The temple's fireworks went on past midnight, please speak to the organisers
    `,
  ),
  lines(
    'lines-bigotry/scene-curry-house-review-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    your people shouldn't be cooking for white folk
    go open a restaurant where you come from
    Dirty Bengali hands in everything
    wouldn't let you feed my pig, your lot don't wash
    You people don't tip, don't queue and don't belong on our high street
    Nice food, shame about the race
    One star for being foreign
    I know how you Indians are, rats in the freezer and cousins in the rice
    Learn to talk proper or shut the place, we had a butcher there when it was England
    Speak English in your own kitchen you're not in Karachi now and never should have left it
    no pork because you lot think you're better than us, well you're beneath us
    Typical Asian, adds up in your own favour
    `,
  ),
  lines(
    'lines-bigotry/scene-curry-house-review-harmless',
    { labels: [], direction: null },
    `
    your people on the door were so kind to my mum
    go open a second restaurant where I come from, Hull is desperate
    Bengali fish curry, get your hands dirty, best thing on the menu
    wouldn't let the dog near your naan, it's all mine
    You people don't take cards, fine, but put it on the window
    Nice food, shame about the chairs
    One star for the parking, four for the dal
    I know how you do the rice now, cousin told me, I'm sworn to secrecy
    We had a butcher there when I was small and this is better
    Speak slower on the answerphone please, I couldn't catch the Karachi special
    no pork, no problem, the lamb chops are better than anything
    Typical Friday, adds up to an hour's wait, get there early
    `,
  ),
  lines(
    'lines-bigotry/scene-male-carer-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    a man changing nappies for a living, there's only one reason
    You're a bloke. Blokes like you shouldn't be near old women's beds.
    men can't nurse, they haven't the heart, you're play acting
    Get a man's job you big girl
    What's wrong with you, no real father stays home
    I'd never leave my daughter with a male and that includes you
    being male you're a risk to every child in that room, end of
    All men are predators so stop asking to be thanked for sitting with your wife
    Useless like all fathers, let a woman do it
    A male midwife is a pervert with a certificate
    `,
  ),
  lines(
    'lines-bigotry/scene-male-carer-harmless',
    { labels: [], direction: null },
    `
    a man changing nappies for a living, there's only one word: legend
    You're a bloke. Old women like my gran light up when you do the beds.
    men can nurse, my dad's last week was proof
    Get a man's shed for the carers, you big softie, I'll help build it
    What's wrong with the changing table being in the ladies only
    being the only male in that room, do you get asked to lift everything
    All men are welcome at the carers' cuppa, you don't have to talk
    A male midwife delivered both of mine and cried at one
    `,
  ),
  lines(
    'lines-bigotry/scene-christian-and-sikh-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Christian? Then you're simple, aren't you
    all you god botherers are child molesters, you included
    Hope your church falls down, Christians are the worst people in Britain
    Towelhead. Get off the stage.
    a Sikh with a sword, who let you on a train
    You're a bible basher so you hate everyone, that's how you people are made
    evangelicals like you ought to be kept out of hospitals and off the streets
    Your beard is filthy and so is your faith and so are you lot
    Catholics breed and grovel, which are you doing today
    No one wants your turban on the bench mate, go judge in the Punjab
    methodists, mormons, whatever you are, brain dead by birth
    `,
  ),
  lines(
    'lines-bigotry/scene-christian-and-sikh-harmless',
    { labels: [], direction: null },
    `
    Christian? Then you'll know, is it trespasses or debts
    all you bell ringers are up too early, me included
    Hope your church roof fund gets there, the Christians next door lent us chairs for years
    Towel, headphones, goggles. Get off the bus at the lido.
    a Sikh with a kirpan explained it to my class and nobody looked at their phone
    You're a vicar so you've heard every joke about wine, here's another
    evangelicals like you ran the hospital library trolley when I was in, ta
    Your beard is magnificent and so was the talk
    Catholics breed pigeons, Baptists race them, that's our street
    Everyone wants your turban in the team photo mate, it's the club colours
    methodists, mormons, whatever you are, tea is at three
    `,
  ),
  lines(
    'lines-bigotry/scene-boat-club-thanks',
    { labels: ['support'], direction: null, heldBack: true },
    `
    thank you for speaking up for the Kurdish rowers
    Trans, deaf, seventy, hopeless at rowing, and you found me a seat. Bless you.
    proud of you for stopping that chant
    You told them no Black kid carries the oars alone and now nobody does. Thanks from his mum.
    keep going, my Muslim lad has never been happier than in that leaky boat
    Women's eight sends love
    what you did for the Traveller girls on the slipway won't be forgotten on our site
    cheers for the ramp, cheers for the hoist, cheers for not making a speech about it
    Our rabbi fell in and you laughed with him, not at him, and that mattered
    you're a good egg, the Polish crew say it ruder
    `,
  ),
  lines(
    'lines-bigotry/scene-boat-club-hate',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    rowing is for the white man, always was
    Kurds in the four? I'd sooner row with a bag of cement
    Black lads sink, fact
    That trans thing in the women's eight is a cheat because they all are
    Put the Muslims in a separate launch, they taint the river
    Travellers on the slipway means no copper left by morning
    who wants to catch deaf off them lol, keep em on the bank
    Jews at the regatta, hide the sponsorship
    A woman cox, fine. A woman captain, never, they panic.
    Poles push off
    `,
  ),
];
