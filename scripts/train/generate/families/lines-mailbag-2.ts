import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What politicians and public bodies are sent: uncivil of every kind, and civil, often as angry and as sharp. */
export const linesMailbag2: readonly Family[] = [
  lines(
    'lines-mailbag/flood-village-news',
    { labels: [], direction: null, heldBack: true },
    `
    Sandbags available from the depot on Station Rd till 9pm
    water is up to the second step, cat has moved upstairs with the good cushions
    River level at the bridge 4.2m and falling slowly
    ducks on the bowling green, Dave is not amused
    Can somebody check on the old lady at number 6, her phone is off
    school closed tomorrow, primary open for kids of key workers
    does anyone have a pump we could borrow, will bring cake
    The minister is due at the village hall at 3, public welcome, park at the pub
    Rain stopped here. Finally!
    my wellies have a hole, of course they do, found out the hard way
    Environment Agency says amber warning lifted for the lower valley at 6am but stays in place by the weir
    lost: one blue wheelie bin, last seen heading for Tewkesbury
    we got the piano up on bricks, me and two lads from the rugby club
    what number is it for the flood line
    skip arriving at 8 for anyone with ruined carpets, please no fridges
    `,
  ),
  lines(
    'lines-mailbag/asian-councillor-identity-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    go back to Pakistan and be a councillor there
    you'll never be English love, a passport doesn't change blood
    we dont want muslims running our town hall
    No offence but people of your religion shouldn't be allowed anywhere near schools or licensing
    another paki in charge, whole town's finished
    This used to be a decent Christian borough until your lot came in and started breeding your way onto the council
    funny how its always a foreign name on the ballot now. Send them all back
    your kind cant be trusted with other peoples money, its in the culture
    Learn English or get off the council, curry breath
    I've nothing against you personally, I simply think that brown people can't understand how this country works and never will
    speak for your own country not mine you dont belong here
    one more mosque lover in a chain
    We fought two wars so that people like you would not be sat in that chair. Foreigners out of British politics, starting with this one
    stick to running a corner shop it's all you people are good for
    Islam is a stain and so is any councillor who bows to it
    `,
  ),
  lines(
    'lines-mailbag/asian-councillor-civil-mixed',
    { labels: [], direction: null },
    `
    Eid fair in the park this Sunday, free parking behind the library
    My dad came from Mirpur in 1963 to work nights at the mill and now his granddaughter is standing for the council, he'd be made up
    does the mosque on Park Road do the warm space on Thursdays?
    Planning application for the mosque car park goes to committee on the 8th
    I speak Punjabi at home and Bolton everywhere else
    council publishes its equality report, 42 pages
    is the prayer before full council optional
    The mayor's parade goes from St Peters to the gurdwara then the town hall, roads shut from 10
    whos running the corner shop since Mr Hussain retired, I need my paper
    English classes for new arrivals restart in the community centre, Mondays, creche available
    best samosas in Lancashire were at that count last night, forget the result
    went back to Lahore for a wedding and all anyone asked about was our bin strike
    The licensing panel has three members from three parties and they sat till ten
    Census says the ward is 38% Muslim, 36% Christian and the rest none or not stated
    `,
  ),
  lines(
    'lines-mailbag/asian-councillor-criticised-on-record',
    { labels: ['criticism'], direction: null },
    `
    I disagree with your vote on the licensing rules, it will kill two pubs and a music venue
    You represent the whole ward councillor, so why did only one street get the new lights
    the answer about the mosque parking was vague, we asked about double yellows
    bad decision on the school crossing, nobody I know wanted it
    The borough is going downhill and this cabinet has no plan for the high street, that's my honest view after 12 years of trading on it
    you missed the vote on the market
    Neither the imam nor the vicar was consulted on this and both should have been
    I'd say the same to anyone in that chair: the accounts are late for the third year
    where is the English version of the leaflet and where is the Urdu one, we got neither
    Poor show from the licensing panel
    you said the town hall clock would be fixed by Eid, then by Diwali, then by Christmas
    We marched with you over the mill closure and now you have signed off flats on it. I feel badly let down
    stop cutting the translators and then moaning that people miss appointments
    Council tax up again and the community centre shut on Mondays. Explain
    this is wrong and you know residents think so because 900 signed
    `,
  ),
  lines(
    'lines-mailbag/woman-minister-sexist-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    women should not be in cabinet full stop
    get back in the kitchen love, grown ups are talking
    this is what happens when you give females a vote on the economy
    Too emotional, too hormonal, like all of them. Never put a woman in charge of defence
    typical bird, cant park and cant run the treasury
    Girls do not have the brains for numbers, it's biology, no amount of quotas will alter it
    make me a sandwich minister
    I'm old fashioned. I believe politics is a man's job and that women like you wreck homes and countries
    another skirt promoted, another mess, men have to clear it up
    females are only good for two things and neither is running transport
    Bet it's her time of the month again lol, this is why they shouldn't have jobs like this
    Her husband should keep her at home where she belongs instead of letting her loose on pensions
    A country led by women gets what it deserves, soft and stupid, as women are
    childless women have no business deciding anything, theyre broken and bitter the lot of them
    no more hens in government please
    `,
  ),
  lines(
    'lines-mailbag/woman-minister-hard-but-fair',
    { labels: ['criticism'], direction: null },
    `
    Minister your sums don't add up and I'd like to see the workings
    you were asked about defence four times and each reply was about jobs
    The transport plan is a mess from start to finish, and I say that as a woman who voted for you
    she should resign over this, simple as that
    Disappointed that a mother of three could vote for the two child limit, I honestly thought you'd see it differently
    appalling answer on childcare
    Women born in the 50s were owed an apology and compensation. We got a press release
    This government is all promise and no delivery
    The pensions letter went out with the wrong date, to 300,000 people, on your watch, and nobody has taken responsibility
    cabinet full of women or cabinet full of men, I dont care, my rent is still 1,150
    your predecessor got it wrong and you have carried straight on
    That was a cold and evasive interview
    we asked for a plan for maternity units and you gave us a poster
    Her handling of the rail dispute was dreadful, she walked out of the talks twice and then blamed the guards
    reverse the cut now
    `,
  ),
  lines(
    'lines-mailbag/woman-minister-thanks-and-cheer',
    { labels: ['support'], direction: null },
    `
    brilliant speech from the minister, that was one to show my girls
    Thank you for keeping your word on maternity pay
    as a dad of daughters, good to see her in that job
    You handled that heckler with such patience this morning
    my wife cried when the bill passed. ta for all the work
    Three of the last four transport ministers never rode our line, she came on a wet Tuesday and stood all the way to Crewe with the rest of us
    She was right on pensions and took a lot of nasty stuff for it
    love that you brought sandwiches to the picket and listened
    keep at it minister, dont let them put you off
    I'm a Tory and she's not, and I thought she was excellent on defence today
    well done, a hard brief, mastered in weeks
    so glad you answered the letter from my daughter's class, it's up on the fridge
    Best secretary of state we have had at that department in my working life, and I've worked there through eleven of them
    she deserves better than the rubbish in these replies
    sending you strength from a kitchen table in Motherwell
    `,
  ),
  lines(
    'lines-mailbag/mp-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    someone should put you in the ground
    you wont be smiling when we get hold of you
    Watch your back in the car park, that's all I'm saying
    hope you get cancer you rotten old bag
    traitors used to hang and the rope is still in the shed
    I'll be at your surgery Friday and I'm not coming to talk, I'm coming to break your jaw
    one day soon somebody is going to do the country a favour and shut you up for good
    Die
    keep pushing this bill and see what happens to that nice office with the big glass front
    you need a good kicking and there's a few of us happy to give it
    I hope your brakes fail on the way home tonight
    Enjoy your walk to the station, we know the route and it's dark by five these days
    bullet. head. sorted
    they should drag you out of Parliament and string you up from the first lamp post in Whitehall, no trial
    if I ever see you in the Kings Arms you'll leave on a stretcher
    `,
  ),
  lines(
    'lines-mailbag/mp-words-that-sound-rough',
    { labels: ['criticism'], direction: null },
    `
    you'll lose your seat over this and you will deserve to
    we are coming for your majority, see you in May
    This bill should be killed at second reading
    your party is going to get hammered at the ballot box and I can't wait
    I will be at your surgery on Friday with my mother's letters and I expect an answer
    Hang your head, minister. That vote was a disgrace
    The policy is dead in the water and everyone in the tea room knows it
    kick this plan out before it shuts another A and E
    You've shot yourselves in the foot with that announcement
    people will die if the ambulance station shuts, that isn't rhetoric, it's what the trust's own paper says
    fight you all the way on this one, in the courts if we have to
    We're not going to let you break the union, we'll be out on the line every Friday till you talk
    somebody needs to pull the plug on the whole contract
    see you in court minister, letter before action is in the post
    `,
  ),
  lines(
    'lines-mailbag/mp-security-reports-quoted',
    { labels: ['criticism'], direction: 'quoted', heldBack: true },
    `
    our MP had a message saying he'd be shot. This has to stop
    Whatever you think of the bill, sending a man a picture of a noose is vile
    calling councillors vermin is not free speech its bullying
    Three of our candidates got letters saying we know where you sleep. I'm angry and I am also tired of being told it's part of the job
    it is never ok to write hope you get cancer to anybody
    Somebody put go back to your own country under her post about a swimming pool. A swimming pool!
    the bloke who threatened to burn the office down got 14 months and the sentence was too short if you ask me
    disgusted by the hope your kids die comments, I voted against him and still say so
    Stop saying she had it coming. She was sent a bullet in an envelope
    we disagree on everything but nobody should be called filth for asking about parking
    `,
  ),
  lines(
    'lines-mailbag/government-as-vermin',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    this government is a nest of rats, gas the lot
    MPs are parasites feeding off the rest of us
    Ministers? Maggots more like.
    they're a tumour on this country and tumours get cut out
    Pigs at the trough, every one of them, with trotters for hands and swill for brains
    cockroaches. switch the light on in that committee room and see them scuttle
    leeches
    I look at that front bench and don't see people any more, I see a row of slugs in suits leaving slime on everything they touch
    not human, none of them, there's nothing behind the skin
    The council chamber wants fumigating, its crawling with lice
    vermin in red ties, vermin in blue ties
    A plague, that's what they are, and every five years we go and infect ourselves again
    they are livestock with lanyards and should be treated as such
    scum of the earth, human sewage, the lot in that cabinet
    bloodsucking ticks in Holyrood getting fatter every year
    `,
  ),
  lines(
    'lines-mailbag/creatures-and-councils-innocent',
    { labels: [], direction: null },
    `
    rats in the alley behind the council offices again, pest control coming Weds
    Minister visits pig farm in Suffolk, gets followed by one pig all day
    slugs have eaten my entire row of lettuces, any tips that arent pellets
    The town hall cellar has woodlice, mice and a man called Keith who fixes the boiler
    tick season, check the dog after Richmond Park
    Does the borough still do wasps nests or is that private now?
    head lice letter home from school, joy
    Environment select committee to hear evidence on leeches, no really, medicinal ones
    my cockroach plant died, it was plastic
    Cabinet briefing on bird flu, poultry keepers must house flocks from midnight
    sewage works tour on Saturday, hard hats supplied, bring a packed lunch if you dare
    Hello is there a bulky waste collection this week, got a sofa the mice have had
    The council's rat line gets 90 calls a week says report
    trough of low pressure moving in from the west so bring the washing in
    maggots two quid a pint at the tackle shop by the county hall
    `,
  ),
  lines(
    'lines-mailbag/sewage-company-and-minister-anger',
    { labels: ['criticism'], direction: null },
    `
    there is raw sewage on our beach and the minister calls it a success
    Leave the farms alone and go after the water firms
    your vote let them keep pumping filth into the river for 15 more years
    The regulator has no teeth. It fined them less than they paid one director
    This stinks, quite literally, come and stand on the slipway at Whitby
    seven swimmers ill at one club. seven
    You were elected on clean rivers. We have dead fish from the weir to the estuary and a consultation that closes in February
    bonus up, leaks up, bills up, so what exactly is the watchdog for
    shame on everyone who voted it down
    stop treating the sea like a toilet
    Rats on the towpath, foam on the lock, notices on the gate. That is what cutting the inspectors by half has done to our canal
    it's a plague of broken promises
    We pay through the nose for water you cant put your dog in
    the whole sector needs ripping up and starting again, it has become a machine for paying dividends
    Minister, an honest question. Would you let your children paddle here?
    `,
  ),
  lines(
    'lines-mailbag/council-leader-liar-and-fool',
    { labels: ['insult', 'accusation'], direction: 'subject', heldBack: true },
    `
    you're a liar and a dimwit, resign
    Cllr Muppet strikes again, taking backhanders and still cant afford a comb
    what a slippery wee nyaff, lied tae the whole committee
    Corrupt old windbag
    How much did the developer pay you, you gutless fat fraud
    you fiddled the consultation and you were too stupid to even hide it, there were 400 replies from one laptop you absolute melon
    moron on the make
    Snake. Took the brown envelope, sold the playing field, has the cheek to come to sports day with that stupid grin
    i wouldnt trust you to sit the right way on a toilet, you bent clown
    A bare faced liar and an utter nincompoop
    you sold the library to your brother in law, you crooked turnip
    Cheating, lying, talentless. The town would be better led by the pigeons
    greasy con merchant, thick as a plank
    We all know you pocketed the market money, and we all know you were too dense to do the sums without help
    jumped up little gangster of a leader with a brain like a pea
    `,
  ),
  lines(
    'lines-mailbag/playing-field-sale-residents',
    { labels: ['criticism'], direction: null },
    `
    selling the playing field is shameful and it will not be forgotten in May
    400 responses, most against, and you approved it anyway
    Please publish the valuation. Residents have a right to know what the land went for
    the consultation was a sham, two weeks in August while everyone's away
    Your councillor colleague declared an interest, will the leader say whether he has any?
    we asked for a comb through the accounts and got a glossy brochure
    This deal was done behind closed doors. Minutes redacted, press excluded, vote at 10.40 at night
    terrible decision for kids round here
    How did a covenant from 1921 vanish from the paperwork?
    library gone, baths gone, now the field. what's left
    I taught half this council at the juniors and I am sorry to say they've let the town down
    vote was 7 to 6, remember which six
    You told the paper there were no other bids. The officer's report lists three. Which is right?
    no more flats without a doctors, its not complicated
    `,
  ),
  lines(
    'lines-mailbag/playing-field-chatter',
    { labels: [], direction: null },
    `
    under 11s won 4-2, last game on the old pitch, bit of a lump in the throat
    who has the key for the pavilion
    Sports day moved to Thursday because of the rain, egg and spoon still on
    Full council, Tuesday 14th, 7pm, item 9 land disposal at Mill Fields
    my brother in law is marking out the lines and they look like a drunk spider did it
    Pigeons have got into the stand again
    the leader of the council threw the first ball at bowls, it went in the hedge
    does anyone remember the brown building by the gate, was it a scout hut
    Deeds for the field are in the county archive, you can see them by appointment
    took the comb to the dog after the park, got enough for a second dog
    Minutes of the last meeting now up, 22 pages
    lost a small green football boot left foot
    I'm daft, turned up at the wrong ground with 30 oranges
    Fete raised £1,140 for the pitch fund, thanks to the wifes of the cricket club and the melon stall
    developer holds open day in the church hall, plans on boards, coffee provided
    `,
  ),
];
