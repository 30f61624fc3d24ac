import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Tropes aimed at one person for who they are, quota jibes, hate in dialect and in officialese, threats and dehumanisation on such grounds, beside harmless twins. */
export const linesOutsiders3: readonly Family[] = [
  lines(
    'lines-outsiders/quota-appointment-subject',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Ticked three boxes and not one of them marked talent
    If you were a white man you'd still be stacking the leaflets
    Remind me, was it the skin or the sari that clinched the interview?
    The panel wanted a photograph and you happened to photograph brown
    you are what happens when HR picks the surgeon
    Without the headscarf you'd be nobody. With it you're a nobody the BBC rings up
    A gay, a Muslim and a woman walk into a boardroom, and it's just you, saving on chairs
    I'm sure you're awfully good at being diverse.
    Congratulations on the post. My son, who had the better degree and the wrong complexion, sends regards.
    Affirmative action in a lanyard, that's all I see when {name} gets up
    they needed a Black face for the brochure, now they're stuck with the rest of you
    Equal opportunities: you got the opportunity, we got the equal
    `,
  ),
  lines(
    'lines-outsiders/quota-appointment-fair',
    { labels: [], direction: null },
    `
    Ticked three boxes on the equality form and spilled tea on the fourth
    The panel wanted a photograph, and {name} sent the one from the carnival with the feathers
    you are the first Black woman to lead the trust and the second person from Rochdale, guess which they asked me about
    Would a name-blind shortlist help? We tried it and ended up with more Asian applicants at interview than ever before
    I'm against diversity quotas, always have been. I'm also sure this was the strongest candidate by a mile.
    A gay, a Muslim and a Quaker walk into our food bank and that's the Wednesday rota sorted
    headscarf tip from a colleague in theatre: jersey, never silk, it slips under the cap
    The brochure has eleven photographs and not one of them shows the chair, who is Sikh, and hates being photographed
    Equal opportunities training has been moved to room 4, bring your own biscuit
    Was the interview feedback any use? They told mine, a deaf nurse, to speak up. She's appealing
    I think the board should have advertised the job more widely, that's no comment on the man they hired or where he's from
    `,
  ),
  lines(
    'lines-outsiders/dual-loyalty-subject',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Which parliament do you really answer to, {name}, the one with the Thames or the one with the Jordan?
    You may sit for {town}, your purse strings run to Tel Aviv
    ask the rabbi for permission before you answer that, do
    A Jew in charge of the pension fund. Fox, meet henhouse.
    I would say your silence on this was bought but your people prefer to be the ones buying
    You pray towards a foreign city five times daily. I merely wonder where you look when it's time to vote
    Taqiyya is what it's called when your lot tell us what we'd like to hear, isn't it?
    Your caliph must be pleased with the new bus lanes
    One Union Jack badge doesn't cover thirty years of Urdu at the dinner table
    Delhi's little postman, that's what a Hindu MP is, delivering England by the street
    No one can serve two masters, and we've all seen the picture of you kissing the Pope's ring
    Go on then, condemn it. Louder. As one of them you've to say it twice.
    `,
  ),
  lines(
    'lines-outsiders/dual-loyalty-fair',
    { labels: [], direction: null },
    `
    Which parliament does a dual national vote in? I'm British and Israeli and honestly get two lots of leaflets
    ask the rabbi for his honey cake recipe before you go, do
    A Jew, a Jain and an accountant are in charge of the pension fund, and they're all Malcolm
    You pray five times daily and still make every committee, I can't manage one yoga class
    The qibla in our student house is towards the fridge, which my flatmate says is a coincidence
    Thirty years of Urdu at the dinner table and I still can't write it, any evening classes?
    I think every MP, Hindu or humanist, should say who pays for their trips to Delhi or Doha or Dallas
    Kissed the Pope's ring in 2010, dropped my rosary down a drain the same day
    Jordan water levels, Thames water levels, my thesis compares the two and my gran thinks I'm a plumber
    Friends of Palestine stall at ten, Friends of Israel stall at two, the market manager has thought of everything
    Do British Muslims feel more at home than ten years ago? A pollster rang me and I said ask my mum, she'll talk all day
    `,
  ),
  lines(
    'lines-outsiders/dialect-hate-pub',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Ah'm not bein funny like but ye cannat see a white face doon the Bigg Market these days and it turns yer stomach
    Them lot up our end wudn't know a day's graft if it bit em on the burqa
    dinnae gie me culture, they're here for the cooncil hoose and oor lassies
    He's alreet for a darkie, our Ken said, and I said that's the trouble with thee Ken, tha's soft
    Tidy village this was butt, before the Poles had the butcher's and the gays had the manse
    Gert great mosque in a Devon lane, what be next, camels on the A38
    Norn Iron has enough trouble without importing a third sort. There's nobody wants them'uns about the place
    bab, I wouldn't drink out of a cup one of them had used, and our mom wouldn't neither
    Cuz it ay their country, is it, our kid. It ay theirs and it never wull be
    Youse can have my opinion for nothing: them Nigerians would scam their own ma
    `,
  ),
  lines(
    'lines-outsiders/dialect-fair-pub',
    { labels: [], direction: null },
    `
    Ah'm not bein funny like but the Bangladeshi lads on the quiz team knaa mair aboot Jackie Milburn than ye
    Them lot up our end have got up a collection for the Syrian family and a pram and all sorts
    dinnae gie me culture, gie me a Polish bakery, the poppyseed thing's magic
    Our Ken wed a lass from Jamaica in 1961, chapel were full, and tha couldn't get near the ham
    Tidy village this is butt, Poles have the butcher's now, best faggots in the valley
    Gert big Hindu wedding up Dartmoor way, two hundred cars, an elephant made o' willow, lovely job
    ent nobody round here picks beet now bar the Lithuanians, and they're a-gorn home, so who's a-gorn to do that?
    Norn Iron's cricket team is half Craigavon half Chennai and we're winning for once
    bab, have a cup of tea, I'm Sikh not a saint, I know where your mom keeps the good biscuits
    Am yow from Tividale an all? Me dad come over from Jalandhar in sixty-four, worked the foundry, Albion till he died
    Youse can have my opinion for nothing: the Nigerian church does the best Christmas dinner in Ballymun or anywhere
    `,
  ),
  lines(
    'lines-outsiders/officialese-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I write to object on grounds of amenity, viz. that the applicants are of a type with no tradition of cleanliness.
    The Society is of the view that the character of the conservation area extends to the complexion of its residents.
    Whilst not wishing to generalise, one cannot but note a certain moral looseness among West Indian families.
    It is submitted that Romani heritage is not a material consideration, being neither material nor heritage.
    Kindly minute my concern that the homosexual gentlemen at number four will lower the tone and, in time, the price.
    Clause 9 should read: no let to asylum claimants, persons on benefit, or their dependants, pets excepted.
    The panel may wish to reflect on whether the mentally afflicted are best placed within sight of a school.
    My client feels, and I paraphrase, that an Englishman's home ought to have an Englishman in it
    In respect of the proposed gurdwara the undersigned observe that there is ample room for it in the Punjab.
    We are a broad-minded club. We simply find that Jewish members are happier elsewhere.
    `,
  ),
  lines(
    'lines-outsiders/officialese-fair',
    { labels: [], direction: null },
    `
    I write to object on grounds of amenity, viz. that the extractor fan of the gurdwara kitchen is under my bedroom window.
    The Society is of the view that the conservation area statement should mention the Huguenot and Jewish weavers who built half of it.
    Whilst not wishing to generalise, one cannot but note that the West Indian families' front gardens win every year.
    It is submitted that Romani heritage is a material consideration under the case law, see paragraph 31.
    Kindly minute my thanks to the gentlemen at number four, who gave their wedding flowers to the hospice.
    Clause 9 should be struck out: a landlord may not refuse asylum claimants or tenants on benefit in those terms.
    The panel may wish to reflect on whether patients of the mental health unit would be better served by a garden than a fence.
    My client, a Muslim widow of eighty, asks only for a dropped kerb
    In respect of the proposed pride flag the undersigned have no objection, provided that somebody else climbs the tower.
    We are a broad-minded golf club and, since 1973, that has included Jewish members, though still not jeans.
    `,
  ),
  lines(
    'lines-outsiders/rugby-bench-threat',
    { labels: ['identity-hate', 'threat'], direction: 'subject' },
    `
    We don't drop foreign players in this town, we drop foreign players off bridges
    You'll want to keep your hijab pulled tight on the walk to the car, somebody might tug it
    Pride's on Saturday. So are we. Mind how you mince.
    any tranny who shows up at the clubhouse leaves by ambulance
    Brick for your window, Abdul, and it'll not be the last, we've a whole wall of them
    The rope's still up in the old stand, gypsy boy
    see that wheelchair mate? i'd check the brakes every morning from now on, cripples roll
    Your sort get burned out round here. Ask the last family. They had a nice fence as well.
    Nice turban. Be a shame if we had it off you with your head in it
    A Jewish star on your locker so the lads know which one to kick in
    `,
  ),
  lines(
    'lines-outsiders/rugby-bench-fair',
    { labels: [], direction: null },
    `
    We don't drop foreign players in this town, we marry them off to the physio and get them a mortgage
    You'll want to keep your sports hijab pulled tight for the scrum, coach says the new ones have velcro
    Pride's on Saturday and so are the under-15s, so the parade will go round the pitch and the pitch will be purple
    any trans player who shows up at the clubhouse can ask for Bev, she'll take you through the RFU rules over a pint
    Brick for the new clubhouse wall, ten quid, Abdul's got the list
    The rope's still up in the old stand from the Traveller lads' tug-of-war, please coil it
    Nice turban! Be a shame not to have one in club colours, my mum does them in maroon and gold
    The last family to move in are Fijian, so expect the second row to get bigger
    A Jewish lock, a Tongan hooker and a Cornish ref, the captain's speech did itself
    `,
  ),
  lines(
    'lines-outsiders/harvest-pickers-dehumanise',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    You don't hire Bulgarians, you stock them
    Two-legged cattle in the bunkhouse, one with a phone
    I've had better conversation with the sprayer. They're plant, that's all, and not the growing kind.
    a swarm of Romanians came through the orchard and left not a leaf
    Somalis are what the sea coughs up
    There's an ape-like look to the pickers when they're bent over the strawberries, my wife remarked on it as well
    The Africans should be kept in the pens until the lorry is ready
    cockroaches will outlast us all and half of them are in the caravans at Wisbech
    Parasites latch on where the flesh is soft, and our flesh is very soft, ask any Afghan
    It walks, it eats, it wants a National Insurance number
    `,
  ),
  lines(
    'lines-outsiders/harvest-pickers-fair',
    { labels: [], direction: null },
    `
    You don't keep Bulgarian pickers at eight pounds an hour, you pay properly or the strawberries rot
    Two-legged race for the bunkhouse on Sunday, the Romanians are favourites, the Nepalis have been training
    I've had better conversation with the Kyrgyz lads than with any farmer in this county, chess mainly
    a swarm of bees came through the orchard and a Romanian picker just walked up and boxed them
    Somali cleaners at the packhouse won their back pay, the union rep bought cake
    The caravans at Wisbech have no hot water and the inspector's report says so, page six
    My wife remarked on it as well, the Ukrainian women sing in parts when they're bent over the rows
    The lorry's late, could someone tell the African students' placement they'll be another hour in the café
    Should seasonal visas run for nine months? The growers say yes, the Home Office says six, no one's asked the pickers
    National Insurance number desk at the church hall on Monday for new arrivals, bring your passport and patience
    `,
  ),
  lines(
    'lines-outsiders/model-railway-just-asking',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Genuine question: has any country ever got better after Muslims arrived in it?
    Why is it always a certain type who can't keep their hands off other people's daughters? Asking as a father.
    Not trolling, but what are the gays actually for, biologically
    If Black lives matter so much, why don't they look after them?
    Just wondering when exactly the Jews stopped being the victims and started enjoying it
    Can somebody explain, without calling me names, why a Gypsy's word should count in court?
    Hypothetically, if we paused all the disabled payments for one year, who'd miss them?
    Has anybody ever met a trans person who was happy, sane or worth listening to? I'll wait.
    Why do Africans need our aid when they've had as long as anyone to invent a tap
    curious what the Irish gave the world besides bombs and ballads
    Am I wrong or do the blind get a discount on everything they cannot see anyway, bit of a racket
    `,
  ),
  lines(
    'lines-outsiders/model-railway-good-faith',
    { labels: [], direction: null },
    `
    Genuine question: is it rude to eat lunch at my desk beside a Muslim colleague in Ramadan?
    Why is it that the Sikh lads at our model railway club always draw the short straw for the tea rota? Asking as a Sikh lad.
    Not trolling, but what does the plus stand for, biologically or otherwise? My nan has the badge and wants to be accurate.
    If Black Lives Matter want to use the hall on the 9th, who has the key?
    Just wondering when exactly Jewish New Year falls, I've booked the open day on it before and felt awful
    Can somebody explain, without jargon, what the law says about Gypsy sites in the green belt?
    Hypothetically, if the layout was at 70 centimetres, could wheelchair users see the viaduct?
    Has anybody met a trans person who'd be willing to talk to our sixth form? Expenses and sponge cake.
    Why do so many West African names begin with the day of the week? I love it.
    curious which Irish navvies' huts stood at Ribblehead, I'm modelling it in N gauge
    Honest enquiry: do blind visitors like to handle the rolling stock, and which pieces would you put out?
    Am I wrong or is it Hanukkah with an H this year and a Ch last year?
    `,
  ),
  lines(
    'lines-outsiders/women-referee-football-subject',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Offside is a hard rule for a lass, bless
    Get your bra off the touchline and let a man ref it
    A lesbian with cards and a grudge, wonder who'll get booked, every bloke on the pitch
    your ovaries gave that penalty
    If women understood the game they'd not be let out to play it
    Nobody minds you being a girl, pet, we mind you being on
    Should you be running in your condition? Female, I mean
    no one with a womb should be near VAR, it's slow enough
    How's the Muslim girl going to book anyone, she's not allowed to speak to men
    `,
  ),
  lines(
    'lines-outsiders/women-referee-football-fair',
    { labels: [], direction: null },
    `
    Offside is a hard rule for anybody, lass or lad, I've had it explained with salt cellars since 1981
    Get your bib on, we're short of a linesman, or lineswoman, or anything with a flag
    She blew the whistle for a foul throw in the ninetieth and I'd have kissed her, and I'm not even from Accrington
    Lesbian and bi women's five-a-side, Mondays, all abilities, bring shin pads and patience
    your knees gave out, {name}, not your brain, come back as assessor, the women's league needs you
    That was never a penalty, ref. Wrong angle, wrong call, and I've told her so on the form.
    First Muslim woman to ref in the county league on Sunday, she books them in two languages
    Nobody minds that you're a Villa fan, pet, we mind that you're loud
    Should women's matches use a smaller ball? My physio daughter says there's a case, my goalkeeper daughter threw one at her.
    no one with a season ticket should be near VAR, male, female or otherwise
    Commentary by two women and a bloke tonight, and the bloke was the one who forgot the score
    `,
  ),
  lines(
    'lines-outsiders/slurs-masked-subject',
    { labels: ['identity-hate', 'insult'], direction: 'subject' },
    `
    shut it you p*ki clown
    Typical tr**ny drivel, you painted fool
    silly old h0m0, nobody's listening
    You're a n1g nog in a nice suit, {name}, and thick with it
    what would a m0ng like you know of budgets
    g*ppo brat made good, still a scruffy little liar
    Window l1cker with a blue tick, that's our {role}
    Pipe down, coconut, you dim lapdog
    yid idiot at it again
    a right pair of wet f@ggots running that charity, you and your husband, useless both
    raghead halfwit
    You daft bint, go back to your curry
    `,
  ),
  lines(
    'lines-outsiders/reclaimed-words-fair',
    { labels: [], direction: null },
    `
    Yid Army since I was six, my zayde took me to the Lane, we sing it about ourselves and always will
    Big old queer in a small Welsh town, selling jam, living the dream
    me and my crip mates are doing the Great North Run, by which I mean rolling it
    Dyke march sets off from the fountain at noon, dogs welcome, exes tolerated
    I'm a tranny, it's my word, I'm sixty-eight and earned it at the Vauxhall Tavern, but don't you use it on the young ones
    As a proud Gyppo grandmother I use that word in my own kitchen and nowhere else
    Mad Pride picnic this Saturday, come as you are, mad as you like
    my brother calls me his favourite coconut, I call him his own worst enemy, we're both brown, it's fine
    Poofs with roofs, gay men's DIY circle, we're on guttering this week
    Nutters' knitting, we named it ourselves, all of us sectioned at least once and the scarves are immaculate
    Queer history walk of Bristol, two miles, four pubs, one plaque
    Proud scally, proud Scouser, first in our street to get a PhD, still can't say book right
    `,
  ),
  lines(
    'lines-outsiders/lifeboat-migrants-hate',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    If a Kurd can find Dungeness in the dark he can find his way back
    Every blanket on that beach is one off an English bed
    Illegals get crisps and a towel, our own lads get a parking fine
    men with no papers and no past, and I'd guess no conscience, from places that export nothing else
    A cold sea is the only honest border guard we have left
    They learn two words of English on the crossing: rights and wife
    Salvage law ought to apply, whatever washes up can be put back
    Don't give me children, the 'children' have beards, and where they come from the beards have children
    `,
  ),
  lines(
    'lines-outsiders/lifeboat-migrants-fair',
    { labels: [], direction: null, heldBack: true },
    `
    RNLI launched four times on Sunday: a kayak, two paddleboards and a dinghy with eleven Kurds aboard, all safe
    Leave the inflatables at home, please, the tide off Dungeness doesn't care where you're from
    Every blanket on that beach was knitted by the Romney WI, and they've taken up mittens
    Albanians made up a quarter of arrivals in 2022 and hardly any last year, since the returns deal. Facts for the pub.
    A cold sea kills in twenty minutes, migrant or surfer. Ring 999 and ask for the coastguard
    They learn two words of English on the crossing, says our interpreter, and one is please
    I don't want another single crossing, I'd open an asylum desk in Calais. My neighbour would send the navy. We share a hedge.
    Age checks on young asylum seekers get it wrong in both directions and the borough is left with the bill, that's the point of my motion.
    men with no papers and no past they'll speak of, then one hummed a tune and our Kurdish cook knew it
    crisps, towel, brew, that's what the volunteers give out, the same as they gave my lads off the capsized ketch
    `,
  ),
  lines(
    'lines-outsiders/gender-law-policy-fair',
    { labels: ['criticism'], direction: null },
    `
    The guidance on single-sex spaces was rushed out, helps neither women nor trans people, and the minister ought to withdraw it.
    {name} is wrong on self-identification and has never met the women's groups who asked to be heard
    I think your party ducked the question about prisons because it's hard, and that lets down trans inmates and women alike
    Your bill on conversion practices has been promised six times. Gay and trans constituents are owed a date.
    The council spent more on the immigration consultation than on the English classes it cut. Daft, and you voted for it.
    A poor speech. You quoted a net migration figure from three years ago and the chamber knew it.
    Bishops in the Lords have no place in a modern parliament, nor would rabbis or imams, and you know the argument
    Faith schools select by the back door and the trust's own numbers show it, so why did you wave this one through?
    You missed the disability access vote, {name}, and it was lost by one.
    The Traveller site plan is five years late on your watch, which suits neither the families nor the farmers
    `,
  ),
];
