import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt for groups, blunt and polite, beside the same groups spoken of, spoken to and speaking. */
export const linesPrejudices3: readonly Family[] = [
  lines(
    'lines-prejudices/states-criticised-not-people',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Russia invaded its neighbour and must answer for it
    China jails people for their faith and our ministers should say so out loud
    the french government got the fishing deal it wanted and we got sprats
    I think the American health system is barmy
    Israel's bombing of the hospital was wrong. Hamas taking hostages was wrong. Both.
    India's ban on that documentary was petty
    Iran beating women over a scarf, sickening regime, brave people
    Spain should pay its share for the rescue boats
    The Irish government botched the housing and Dublin friends say worse
    Qatar should never have been handed the cup
    Pakistan's cricket board changes the coach more often than I change my socks
    Hungarys law against pride marches is a disgrace to Europe
    `,
  ),
  lines(
    'lines-prejudices/not-really-one-of-us',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    no matter how long you live here youll never be a Yorkshireman with that face
    Where are you REALLY from? No. Before that. Thought so.
    Wearing a kilt doesnt make a Sikh a Scot
    A converted Jew is still a Jew to me vicar
    englishness is in the blood and yours is from Karachi, read a different anthem
    being born in Belfast to a Chinese mother makes you a tourist
    you can change the name from Mohammed to Mo, we still see you
    Charming accent. Almost passes. Yet one always knows, doesn't one, with people of your background.
    our village, our fete, our maypole. nobody invited the turban
    Poppy looks wrong on a brown chest sorry
    you speak about us and our history like you have any, you got here on a plane
    real women have periods so sit down, you dont count
    not proper welsh, not proper anything, half caste
    an mp called Patel telling me about british values hahaha go and find your own
    `,
  ),
  lines(
    'lines-prejudices/belonging-everyday',
    { labels: [], direction: null },
    `
    proud Yorkshireman, proud Sikh, terrible at cricket
    Where are you from? I'm from Wick, need someone to share a lift to Inverness
    my cousin wore a kilt and a turban to his graduation and looked magnificent
    Born in Belfast to a Chinese mum, my accent confuses every taxi
    Great grandad fought at Ypres with the Lahore division, we wear a poppy for him
    I took the citizenship test yesterday, what year was the poor law lol
    british Asian, season ticket since 1988, never seen us win at Wembley
    Mo is short for Mohammed but only my mum uses the long one, when im late
    Village fete is on the green, maypole at two, samosa stall by the gate
    half Welsh, half Nigerian and wholly fed up of this rain
    moved to Cornwall forty years back and I'm still called the new chap
    People who ticked mixed in the census: 1.7 million
    I converted at 40 to marry Ruth and can now make a decent kugel
    What does it mean to feel English? radio phone in at ten
    `,
  ),
  lines(
    'lines-prejudices/rights-denied-politely',
    { labels: ['identity-hate'], direction: 'other' },
    `
    women should not be allowed to vote, look what happened
    disabled couples ought to be sterilised for everyones sake
    I don't believe a Muslim should be permitted to sit in Parliament. It is nothing personal.
    strip the gays of the right to marry and to teach
    No passport for anyone with foreign grandparents, simple
    let the sikhs fund their own hospitals and keep out of ours
    Trans people have no place in a public toilet, a ward or a shop, keep them out of decent sight
    A landlord should be free to say no blacks, no Irish, no dogs. Some of us miss it
    Jews ought to be barred from high office, their loyalty being elsewhere.
    vote should be for men who own land, not single mums with four dads
    asylum seekers dont deserve a doctor let them rot with toothache
    its kinder to segregate. blacks are happier with blacks and we are happier without
    Take babies off learning disabled mums at birth, they arent fit to own a goldfish
    people with HIV brought it on themselves, gays mostly, no free pills for them
    `,
  ),
  lines(
    'lines-prejudices/rights-news-and-history',
    { labels: [], direction: null },
    `
    Swiss women got the federal vote in 1971, later than I thought
    no blacks no Irish no dogs: exhibition about 1950s lodgings, free on Sundays
    Jews could not sit in Parliament until 1858
    Tablets for HIV mean you cant pass it on, come along and get tested
    Decriminalised in Scotland in 1980, my uncle and his friend held a tea party
    Photo ID is needed to vote, free certificate from the council
    Can a trans man use the mens ward if he asks? what does the guidance say
    learning disabled couples tell their love stories, BBC Two tonight at nine
    The Race Relations Act was sixty years ago and my mother remembers the morning
    Sikhs have been exempt from helmet law on motorbikes since the seventies
    Free school meals rule for asylum seekers children has changed, see the council page
    single mums coffee at eleven, toys out
    Catholics were barred from voting until 1829 and still cannot be king
    my passport came back with my wifes photo in, is there a form for that
    `,
  ),
  lines(
    'lines-prejudices/rights-arguments-fair',
    { labels: ['criticism'], direction: null },
    `
    I'd keep prayer out of council meetings, whoever is praying
    Sports bodies should set fair rules for womens races and explain them without sneering at anyone
    prisoners voting? I say no, judge says yes, fine
    The gender recognition form is too slow and too costly
    I dont support assisted dying and plenty of disabled campaigners feel the same
    Voter ID put off thousands of older and poorer people, scrap it
    Housing rule that bars anyone under five years residence seems hard on refugees with kids
    you voted against the equal pay motion and I want to know why councillor
    Women only train carriages would be a step backwards
    Bishops, hereditary peers, the lot. Clear the Lords out.
    single sex wards are something patients were promised and you failed to deliver
    Positive discrimination may be well meant but I think its unlawful here
    `,
  ),
  lines(
    'lines-prejudices/blunt-about-own-group',
    { labels: [], direction: null },
    `
    we Brits abroad are embarrassing, I hid behind a menu in Magaluf
    as a woman of sixty I can tell you we hold grudges like nobody else
    us Irish would argue with a signpost
    Speaking as a Muslim, our mosque committee couldnt organise tea in a teapot
    I'm autistic and yes I will talk about trams for an hour, you did ask
    old men like me moan about the bins because nobody lets us moan about our knees
    we gays do love a theme night and a laminated schedule
    my fellow atheists can be such bores at Christmas
    being deaf means I can nap anywhere, highly recommend
    Nigerians and being on time have never met, my own wedding began at four instead of one
    Proud Geordie, no coat, frozen solid, wouldnt admit it
    we Indians will feed you until you beg
    As a trans woman my only agenda is getting the cat in before ten
    white middle aged men with podcasts, yes I am one, sorry
    I'm dyslexic so I red this twice and still got it rong ha
    `,
  ),
  lines(
    'lines-prejudices/football-pitch-prejudice',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    no gays in my dressing room sorry, banter is finished once one of them walks in
    womens football is not football its a netball trip with shin pads
    he dives because hes Argentinian, cheats from the cradle
    Muslim centre half fasting before a cup tie, useless to us, should have signed a Christian
    ref was asian thats why we lost, they know cricket and nothing else
    lads with boyfriends cant tackle
    Its Africa's lack of discipline again. No brain in the back four
    a lass commentating on the darts, turn her down
    england shirt looks daft over a burka, take it off or take yourself off
    Wheelchair fans get the best view for half price, wish my legs didnt work an all, moaners
    deaf linesman, brilliant, might as well be a mongol for what he spots
    get the polish kid off, foreign lads have no heart for our badge
    Jewish chairman so obviously no money for a striker, fingers wont open
    Trans kid in the under tens? Freak. Get it off the grass.
    `,
  ),
  lines(
    'lines-prejudices/football-pitch-everyday',
    { labels: [], direction: null },
    `
    gay footballers fan club has its own banner behind the goal now
    keeper is fasting till sundown, so kick off moved to eight and the dates came out at half time
    Argentinian lad tackles like a lorry, I love him
    women's darts final on now, one hundred and eighty!!
    the asian lads league at Aston has forty teams
    Deaf referee uses a flag and a buzzer, works a treat
    My burka wearing aunt knows every score since 1990
    Wheelchair bay tickets for saturday went in an hour
    Who is the Polish kid on the wing, he is rapid
    brain says stay in, heart says Accrington away
    our chairman is Jewish so no friday night derbies for him, his wife is delighted
    Rainbow laces this weekend, mine snapped in the warm up
    is the under tens mixed or do girls play sunday
    Only one in a hundred top coaches is black, the players union says
    `,
  ),
  lines(
    'lines-prejudices/referee-and-club-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    ref lost control after the second card
    The club took far too long to act on racist chants, months not days
    moving the women's game to a tuesday for a men's friendly was poor
    terrible pass, no excuses, he should have squared it
    Ticket prices for disabled fans' carers went up and nobody said why
    your statement on homophobia names nobody and does nothing
    that signing was a waste of four million
    The FA ban of three games for a slur is too soft
    Kick off at nine on a sunday is no good for anyone with church or kids
    you played a striker at left back, explain
    Scotland were awful, I say that as a Scot in the tartan army
    boo the anthem if you like but I thought it was bad manners
    `,
  ),
  lines(
    'lines-prejudices/wives-and-husbands-remarks',
    { labels: ['identity-hate'], direction: 'other' },
    `
    his wife is Thai so we all know how he paid for her
    a wife who earns more than the man isnt a wife shes a problem
    She married one of them. Beautiful girl too. What a waste of English blood
    two brides and no groom, turns my stomach
    a husband who stays home with babies is a woman with stubble
    Philippine brides want a visa and a grave to dance on, all of them
    That's what you get for marrying an Egyptian, they lie to your face and pray after.
    I hear the councillor's wife is in a wheelchair, poor chap, imagine being tied to that instead of a proper woman
    Indian men beat their wives its their culture dont act shocked
    marry out of your race and you deserve ugly muddled kids
    women over thirty are leftovers, fellas take note
    divorced, childless and female, no wonder she cares about newts, what else is she for
    polish wives are on the make, keep the bank card hid
    `,
  ),
  lines(
    'lines-prejudices/wives-and-husbands-everyday',
    { labels: [], direction: null },
    `
    my wife is Thai and her mum thinks my curry is a war crime
    Two brides, one cake, eleven bridesmaids and a very confused vicar
    husband stays home with the twins and I drive the bin lorry
    She married an Egyptian dentist so her teeth are lovely now
    widows lunch, first monday, men welcome too
    how do I bring my husband over from Manila, the form is 80 pages
    Interracial couples tell their stories on radio 4 at eleven
    my wife uses a wheelchair and overtakes me on every hill down
    Divorced at fifty, childless, six newts in the pond, happy
    He asked her father in Punjabi and got every verb wrong
    Women over thirty get a letter for the study, answer if you like
    Polish wedding last night, i have no idea what I drank
    One in ten couples in England are of mixed ethnicity
    `,
  ),
  lines(
    'lines-prejudices/women-news-presenter-polite-contempt',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    ladies lack the gravity for world affairs, I say so with affection
    you are far too pretty to worry about inflation dear
    Could the BBC kindly find a gentleman to discuss war
    females get hysterical, see above
    never trust anything that bleeds for a week to read the headlines
    I've long held that a woman who shouts is a bore and a woman who thinks is a rarity.
    go have a baby and leave physics to people with the head for it
    single mothers produce criminals and you lot give them a microphone
    feminists are just girls who were never asked to dance, and here is another on the sofa
    girl boss lol you mean somebody's secretary got loose
    Women judges weep, women police trip, women MPs gossip. Discuss.
    no wonder britain is soft, its run by birds
    tell your dad to let you out less sweetheart, science is a mans game
    `,
  ),
  lines(
    'lines-prejudices/women-science-and-news-everyday',
    { labels: [], direction: null },
    `
    female physicists met at Durham to talk about dark matter
    my mother shouted at the telly every night and she was a judge
    A woman from Motherwell won a bronze in judo
    Is inflation up or down, the lady on the news went too fast for me
    two women and a man are up for the chair
    Hysterectomy at 40, back at work in eight weeks, ask me anything
    Single mum of three, finished my chemistry degree at last!!
    There were no women in the Cabinet until 1929
    feminist book group reads a thriller this month for a change
    girls code club needs laptops and biscuits
    heart attacks in women are missed more often than in men, know the signs
    why do blokes never read instructions, asks a bloke with three screws left
    Pretty blouse on the weather today where is it from
    Women under 25 can get the jab from any chemist
    `,
  ),
  lines(
    'lines-prejudices/hospital-car-park-quiet-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    a whole ward of foreigners sat about on our money
    Asian families come twenty to a bed, no idea of manners
    the porter is one of those transsexuals, made my mum feel ill
    Why are we treating travellers before tax payers
    fat people and old people should pay double
    Arab mother in maternity again, out they pop, one a year, like a factory
    african nurses are rough, its how they are brought up, no tenderness in them
    downs babies should be stopped before they start, cost too much
    One wonders whether the Bengali gentleman in the kiosk has ever met a bar of soap.
    they speak their own language at the desk, plotting or laughing at us, cant be trusted
    Get a proper Christian chaplain, not a witch doctor from wherever
    psychiatric patients ought to be fenced off, they arent safe and they arent any use
    gay nurse wiping my dad? no chance, bring me a woman
    `,
  ),
  lines(
    'lines-prejudices/hospital-car-park-everyday',
    { labels: [], direction: null },
    `
    parking is three pound fifty now and the machine eats cards
    Twenty of us came to see grandma, nurse let us in two at a time bless her
    Bengali, Urdu and Polish speakers wanted for the welcome desk
    the chaplains are a rabbi, an imam, a humanist and Father Pat
    African violets in the waiting room need water
    Down's screening clinic is in the blue wing, second floor
    I speak Tagalog to my mum on the phone and the whole bay joins in
    South Asian people get diabetes younger, on average by ten years
    porter told me she came out as trans at 60 and never looked back
    old man in the kiosk knows every patient by crossword
    Traveller health bus is in car park C on wednesdays
    Gay nurse, straight doctor, crooked teeth: my hip op in short
    my dad prefers a male nurse for washing, is that ok to ask
    Psychiatric ward has a new garden, patients planted the beans
    `,
  ),
  lines(
    'lines-prejudices/hate-reported-in-the-news',
    { labels: [], direction: 'quoted' },
    `
    Man fined 400 pounds after telling a driver to go back to Africa
    court heard he called the family dirty gypsies and spat on the van
    Police want to hear from anyone who saw the swastika daubed on the synagogue
    Survey: half of Muslim women have been told they do not belong here
    the letter said no woman could run a fire brigade, she has run it eleven years since
    Councillor suspended over post saying disabled children cost too much
    She told the tribunal her boss said Poles are only good for lifting
    A word on the wall said gays out, neighbours painted a rainbow over it by tea
    in 1968 the sign on my dads factory gate said no coloureds, he told me yesterday
    Hate crime recorded against Jews doubled in a year
    someone on the bus said I smelled of curry, I had in fact just eaten a curry, but still
    Teacher struck off after telling class that Islam is a disease
    Who remembers being told left handed kids were the devils
    `,
  ),
];
