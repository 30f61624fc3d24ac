import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt of groups without slurs, often by a hint, aimed at one of them or at all; the same hints without contempt. */
export const linesKinds5: readonly Family[] = [
  lines(
    'lines-kinds/trans-presenter-doctor-you-2',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    what do your patients call you, doctor it
    can we have a real lady on next week
    Your voice gives the game away sweetheart
    you took a womans prize, a woman's job and a woman's name
    Poor lass, chopping yourself up to be a very short man
    mutton dressed as ram
    Does your mother know her daughter has gone or did you bury that with the photographs
    delusion isnt bravery so stop handing each other awards
    I wont be examined by somebody who cant tell what they are
    You people are obsessed with toilets. Use a bush
    He. Him. Sir. Bloke. See how easy that is
    Dress it in sequins and call it Susan, it is still a joiner from Rochdale
    how do you look at your kids knowing you took their dad away for a costume
    theres a word for a man who lies about what he is and it isnt she
    As a biologist, I pity you, as a ratepayer I resent you and as a mother I would keep my children well away from you
    `,
  ),
  lines(
    'lines-kinds/trans-presenter-doctor-plain-2',
    { labels: [], direction: null, heldBack: true },
    `
    Susan the joiner did our stairs, ask her about the newel post
    sequins everywhere after the ballroom night, found one in my soup
    what do i call the doctor, is it mister or doctor for a surgeon
    my kids call me Maddy, they chose it because it is half mum half daddy
    The voice class for trans women is on Mondays, and the tutor used to be in opera
    got my new birth certificate in the post and cried on the mat
    very short man seeks very short trousers
    mother kept the old photographs and asked which ones I wanted on the wall
    Real ladies day at the races on thursday, hats compulsory, gents too
    ram for sale, texel, two years, gentle
    I changed my name on everything except the library card because the librarian said it with such love
    prize for best marrow went to a trans man from Diss, controversy over the marrow only
    is hair removal covered on the nhs anywhere
    toilets at the services are shut, use the ones at the garage
    biologist on the radio was good about clownfish
    `,
  ),
  lines(
    'lines-kinds/trans-sport-school-hinted',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you lot are a phase, like yo yos
    A person like yourself belongs in therapy not in a staffroom
    which bits did you keep lol
    We dont want your ideology or your lipstick at our sports day thanks
    go on then what is a woman, you should know youve read about them
    My girl lost the race to you and your big hands. I hope you're pleased with your pretend medal, whatever you are
    Miss? thats a mister if ever I saw one
    every time you post another woman is erased
    so sad to see what was a fine young man parading about in his sister's clothes and a whole village told to curtsey
    dont call yourself a mother you never had a womb
    its ma'am!!! 😂
    somebody who mutilated themselves is giving the talk on wellbeing, you could not make it up
    Your existence is a lie you want the rest of us to tell
    keep your blue hair and your badges away from year 3
    `,
  ),
  lines(
    'lines-kinds/trans-sport-school-plain',
    { labels: [], direction: null },
    `
    yo yos are back, year 3 are obsessed
    sports day moved to friday because of the heat
    my trans daughter wanted to do the egg and spoon with her friends so the school just let the kids choose
    netball coach wanted, lipstick optional, whistle essential
    What does the new guidance say about pupils who want to use a different name? The staffroom has three opinions
    blue hair washes out in ten goes they said, it has been thirty
    big hands are useful in goal
    my brother was my sister till I was nine and he still cant beat me at cards
    The medal fell in the pond, a mother waded in, all on film
    Therapy waiting times for teenagers are a year here
    we are told the talk on wellbeing is in the hall, bring a cushion
    miss, miss, the hamster has got out
    badges for the school council arrived with council spelt wrong
    The governing body for swimming has set up an open category, first meet in autumn
    phase three of the building work starts at half term so parents park at the pub
    `,
  ),
  lines(
    'lines-kinds/trans-of-group-2',
    { labels: ['identity-hate'], direction: 'other' },
    `
    biology 1 mental patients 0
    they'd be laughable if they werent after your kids
    Call a spade a spade, its men who like the feel of tights
    each one is a walking side effect
    Your station flies that flag, inspector, for a handful of perverts, and cant find my stolen bike
    trannies reading to toddlers in a library paid for by me
    i dont hate them i just dont want to share a planet lol
    They cried bullying, they got the law changed, they ruined the swimming. Sad, bitter, damaged people the lot
    Trans women are to women what panto is to Shakespeare
    No decent employer should have to put up with that sort of exhibitionism in the office
    teen girls catching it off each other like nits
    next theyll identify as buses
    It is a mask for something darker and the parents who go along with it want their heads looking at, same as the patients
    cross dressers used to have the manners to keep it in the bedroom
    `,
  ),
  lines(
    'lines-kinds/trans-criticism-and-law-plain',
    { labels: ['criticism'], direction: null },
    `
    inspector you flew six flags and still cant find my stolen bike
    The clinic's waiting list is a scandal whoever is on it
    I disagree with the council's plan for mixed toilets, women on our estate want their own and said so calmly at the meeting
    library story time was badly advertised, nobody knew it was on
    Swimming rules changed three times in a year, thats unfair on trans swimmers and on the girls as well
    your report uses sex and gender as if they were the same word. Sloppy
    the law is a mess and the minister should say so
    poor handling by the school, telling the parents by email at six on a friday
    Your programme had four people talking about trans lives and not one trans guest
    a costly court case that a phone call could have settled
    employer's policy is eleven pages and tells no one what to do
    switch it off, the debate tonight was just shouting
    as a mother i wanted more time to read the proposal before the vote
    Office lockers were removed and nobody asked the staff, trans or otherwise, bad idea
    `,
  ),
  lines(
    'lines-kinds/muslim-teacher-hijab-you',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    what are you hiding under that tea towel
    Miss Iqbal teaching RE to christian kids, laughable
    did you pick the scarf or did your brother
    Cover up all you like we know what your lot believe
    You are teaching our children to hate their own country, its what your mosque sends you for
    five prayers a day who is marking the books
    I am sorry for you, truly. Under all that cloth there's probably a nice girl who would love a swim
    go and teach in Kabul and see how far you get
    how many in your family are on a watch list
    I asked for a pork sausage at the school fair and got a lecture, thats what we get for letting your sort run the PTA
    do you get stoned if you're late lol
    england was england before you people opened your first corner shop
    your religion was spread by the sword so spare us the lesson on tolerance
    Dear Mrs Khan, we moved our daughter. She needs teachers who share our civilisation
    `,
  ),
  lines(
    'lines-kinds/muslim-teacher-plain',
    { labels: [], direction: null },
    `
    tea towel on my head, king number two in the nativity, still got it
    Mrs Khan has moved to year five and taken the good stapler
    my scarf pin went missing in assembly and thirty children looked for it
    Swim for women only, tuesdays at six, burkinis fine
    who is marking the mocks, please say its not me
    pork sausage left hand side, halal right, veggie in the middle, thats the school fair in a nutshell
    The RE syllabus now has six faiths and humanism and I've nine lessons to fit it in
    Is half term going to fall on eid this year? Need to know about cover
    I chose to wear hijab at 22, my mum doesnt and we nick each others coats
    five prayers a day and one school bell, you get quick at washing
    the corner shop keeps my paper for me and asks after my knee
    Our daughter needs a lift to the maths challenge on Friday, anyone?
    shaking hands with every parent, need a lie down
    a lesson on tolerance which ended in a fight over the glue
    brother of mine, stop using my good shampoo
    `,
  ),
  lines(
    'lines-kinds/muslim-doctor-mp-hinted',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    funny, they never mention your religion when its a bomb
    With a name like that you were never going to vote for our lads
    you and the bearded fellas can go and protest somewhere hot
    You don't drink, you don't eat what we eat, you dont laugh, so what exactly are you doing representing Blackpool
    camel parking at westminster now is it
    I prefer a doctor who doesn't think I'm an infidel
    what does your imam tell you to think today
    not in my name, not in my town, not with that prayer mat in the boot
    Your kind only get in on the postal votes from the terraced streets
    how very moderate you sound, they all do until there's enough of them
    get some sun back in your desert
    Member for Islamabad South 👏
    When I see you in the chamber I see the end of what my grandfather fought for. Nothing personal
    its always the quiet ones at the mosque
    `,
  ),
  lines(
    'lines-kinds/muslim-doctor-mp-plain',
    { labels: [], direction: null },
    `
    I dont drink so I am always the one driving, my mates owe me a fortune
    my grandfather fought at Monte Cassino with the Punjab regiment and his medals are in Blackpool
    prayer mat, stethoscope, biscuits, thats the boot of my car
    quiet ones at the mosque today, the sound system broke
    The bearded fella at the bike shop fixed it for nothing
    loyal customers get the tenth kebab free
    postal votes must be in by ten on the day
    camel rides at the county show, two pounds
    MP's surgery is in the mosque hall this month as the library is shut
    doctor Rahman told me to eat less salt and then gave me his mums recipe for it
    Does the hospital have a prayer room open at night? My shift starts at nine
    What the imam said about the flood was simple, fill sandbags
    some sun at last, the whole ward is by the window
    protest about the bypass starts at the terraced end of the road
    A Muslim chaplain sat with us all night though we are Catholics, and he knew the words
    `,
  ),
  lines(
    'lines-kinds/muslim-of-group-2',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Show me one muslim country you would want to live in
    cousins marrying cousins thats why they're like that
    The men are all the same, charming until the door shuts
    halal is barbaric and so are the people who want it
    you let one family in the street and in a year its an entire bazaar, prayer times, double parked cars and no English
    not a race so i can say what i like, its a backward creed for backward folk
    Sharia patrols soon you watch
    too many mohammeds in the class register now, teacher
    Your church is opening its doors to them for Ramadan. They would burn it if they had the numbers, vicar
    the burka is a bin bag, stick it out for collection
    can't trust any of their charities, you know where it goes
    Wherever they settle there's trouble, look at a map
    I feel sick when I smell that incense place, all those shoes outside
    `,
  ),
  lines(
    'lines-kinds/muslim-news-plain-2',
    { labels: [], direction: null },
    `
    shoes outside the mosque got rained on, forty men hopping home lol
    there are three mohammeds in my five a side team so its Big Mo, Mo and Steve
    the church and mosque are sharing a car park during Ramadan
    Bazaar at the town hall in aid of the hospice, prayer times on the door
    cousins from Lahore are staying and have learned the word brew
    the charity sent two ambulances and the accounts are online
    Halal abattoir plans go before the committee on Monday, with a vet's report on stunning
    a map of old mosques in Britain, starting with Woking in 1889
    is the incense shop by the canal still open, my wife wants the rose one
    The men cook on Fridays at our place, it is mostly smoke and confidence
    iftar in the street, bring a chair, bring your neighbour
    hate crime against Muslims rose last year according to figures out today
    double parked again by the school, doesnt matter whose wedding it is
    My son is revising the five pillars and keeps forgetting charity, which his sister says is typical
    what country was your gran from, the one with the pink house?
    `,
  ),
  lines(
    'lines-kinds/traveller-nurse-teacher-hinted',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    once one of them always one of them, nurse or not
    you can take the girl out of the trailer
    Did you get your certificate off the back of a lorry
    I would check the drug cupboard if I were your ward sister, knowing your family name
    your sort and schools, thats a new one
    Miss, with relations like yours I'm surprised they gave you a key
    so whats in it for the clan
    youll be off with the swallows once the cash is in
    I heard you speak and it was moving, which is apt because that is what the neighbours want you lot to do
    how many horses did they swap you for
    settled folk built this town and your people only ever camped on it
    you scrub up well for a gyppo
    We've had your kind on the common before. Lovely manners at the door and then the bikes went
    Dont you dare compare a few evictions to real hardship, your people bring it upon themselves wherever they go
    `,
  ),
  lines(
    'lines-kinds/traveller-nurse-teacher-plain',
    { labels: [], direction: null, heldBack: true },
    `
    swallows are back in the barn, three weeks early
    left my keys in the drug cupboard and had to ring the ward sister, mortified
    I am a Romany nurse and my nan still thinks I should be selling lace
    trailer needs two new tyres, who is cheap near Wisbech
    certificate framed, hung, and already crooked
    Our clan is so big the christening needed two sittings
    Bikes for sale on the common, car boot from seven
    Irish Traveller pupils sat the new exam in Shelta words for fun and taught the teacher
    horses loose on the bypass, police there now
    a few evictions went wrong last winter and the ombudsman agreed with the families
    How does a travelling family get a school place in the middle of term?
    moving house tuesday, pray for the piano
    tarmac is being laid on Station Road, expect queues and that smell
    neighbours brought us cake when we pulled in and the kids swapped marbles
    Family name Cooper, gave it to the council and they asked which one, there are ninety
    `,
  ),
  lines(
    'lines-kinds/migrant-councillor-presenter-hinted',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you sound foreign and you vote foreign
    We took you in off a boat and this is the thanks
    people from over there always think they know better
    dont tell me about british values, you learned them off a test
    Half the world wants in and you happen to be one that got through. It doesn't make you a councillor in my eyes
    Try that accent in a market in Barnsley pal
    how much did you pay the smuggler
    born in Bucharest, now on the bins committee, watch your wheelie
    what would a Pole know of a Lancashire town, go and fix a sink
    passport british, heart elsewhere
    No immigrant should hold office, no matter how often they bake for the fete. I'm sorry, but this is our home, you have one already
    hungarian goulash for brains
    The likes of you should send a postcard not a manifesto
    `,
  ),
  lines(
    'lines-kinds/migrant-councillor-presenter-plain',
    { labels: [], direction: null },
    `
    goulash on the stove, come round
    english is my fourth language and the spelling is a crime scene
    I learned British values from a queue in Wilko
    passport came! citizenship ceremony on the ninth, mayor, anthem, sausage rolls
    My sink is blocked, does anyone know a plumber who works sundays
    councillor Nowak holds her surgery at the market in Barnsley, by the tripe
    we came for the weather said my dad every single day it rained
    postcard from Bucharest took five weeks and arrived wet
    wheelie bins, brown week
    Life in the UK test, how many tries did you take? I took two because of the wives of Henry
    the accent is Lithuanian Geordie, be patient
    who do i pay for the market stall
    half the world and his wife at the fete on sunday
    Born in Chile, came as a baby in 1974 with a union banner round me for a blanket. That banner is in the museum now
    migrants rights network meets online thursdays
    `,
  ),
  lines(
    'lines-kinds/migrants-of-group-2',
    { labels: ['identity-hate'], direction: 'other' },
    `
    deport the lot and start with the ones on your poster
    Chinese buy the flats and spit in the street, thats progress
    indians own the surgery the chemist and the post office, convenient
    they live ten to a room because they like it
    Foreigners dont queue, dont tip, don't say sorry
    it was a lovely seaside town until the home office filled it with strangers who stare
    the irish are back, hide the whisky and the lead piping
    these students from overseas buy their degrees and cant string a sentence together
    My road has four sorts of foreigner now, and I'd not give you tuppence for any
    Refugees welcome? not by me they arent, they stink the bus out
    They breed, they claim, they vote labour, thats the plan
    every crime in this paper has a name i cant pronounce
    A nation is a family, minister, and you have let the lodgers into the bedrooms
    Africans, Afghans, Albanians, and thats just the As in the police log
    give them a tent on st kilda and see how much they love us then
    `,
  ),
];
