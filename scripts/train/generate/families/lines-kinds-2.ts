import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt of groups without slurs, often by a hint, aimed at one of them or at all; the same hints without contempt. */
export const linesKinds2: readonly Family[] = [
  lines(
    'lines-kinds/gay-head-teacher-told',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    a gay man shouldnt be round little boys
    what you do in private is your affair but you have no business teaching my kids
    Men of your persuasion should not run a primary school
    you can't have children so you want ours
    does your husband wear the dress at prize giving lol
    Leviticus was written for people like you, headmaster, and I pray you read it
    keep your lifestyle out of assembly
    My son came home asking about two dads. I felt ill. I blame you and that rainbow on the door
    its not natural and deep down you know it
    another limp wrist in charge, thats the discipline gone
    We all liked you until we found out what you are, and now I can't shake your hand without thinking about it
    I bet the staff room is fabulous darling 🙄 get a real man in
    you and your kind are why families are leaving
    I pity you really, going through life with no wife and that sickness in you, thinking its love
    Its a church school and you're an abomination in a nice suit
    `,
  ),
  lines(
    'lines-kinds/gay-head-teacher-plain',
    { labels: [], direction: null },
    `
    our head teacher married his partner in the half term and the kids made a banner
    prize giving is at two, ties please
    i have two dads and both of them cry at assembly
    Pride flag on the door blew off in the storm, has anybody found it
    My husband teaches year six and I teach year two, and nobody in the staff room will let us be on the same quiz team
    The church school governors voted on the new relationships policy and sent it out for parents to read
    Does section 28 come up in the history syllabus? I was at school under it
    took the kids to see the pantomime, the dame wore a dress made of crisp packets
    feeling ill, cant do the school run, can anyone take two boys
    when i came out my mum said she knew and could i pass the peas
    Same sex couples can adopt through the council here, the evening is on the ninth
    we read Leviticus in the bible group, mostly the bits about mildew
    A shake of the hand and a new suit, thats my first day as deputy done
    Gay men can give blood now on the same questions as everyone
    private matters should go to the head by email, not the class chat
    `,
  ),
  lines(
    'lines-kinds/gay-of-group-under-post',
    { labels: ['identity-hate'], direction: 'other' },
    `
    they've got a whole month, what do straight people get
    sick of seeing gays kissing on casualty while im having my tea
    Homosexuality is a disorder whatever the BBC says
    They recruit. Always have done. That is what these youth groups are for
    never trust one in the showers lads
    Lesbians just havent met the right bloke
    nothing against them but why must they flaunt it in front of families
    the village was decent before that pair bought the post office and now it smells of scented candles and sin
    Two mums isn't a family vicar, it is a fashion, and you blessed it
    all of them are promiscuous, you only have to look at the figures
    bisexuals are just greedy and cant be trusted with anybodys husband
    A decent country would have kept it illegal and we'd have a lot less disease. There I said it
    adam and eve not adam and steve 🤷
    every soap now has one of those couples holding hands, makes me want to heave
    poofters, sorry, am i allowed to say that, ruined our local, used to be a mans pub
    `,
  ),
  lines(
    'lines-kinds/gay-life-plain',
    { labels: [], direction: null, heldBack: true },
    `
    pride march route has changed, starts at the war memorial at noon
    my two mums run the post office and one of them is a terrible sorter
    Kissing under the mistletoe on casualty last night, did anyone see it
    the lesbian book club is reading a thriller and we all guessed the vicar
    Met my husband in the showers at the rugby club, he'd nicked my shampoo lol
    our local does a quiz, a drag bingo and a very good pie
    It was illegal until 1967 here and until 1980 in Scotland, so my uncle waited
    bisexual and married to a bloke, still bi, still cant cook
    What do people wear to a civil partnership?
    LGBT youth group on wednesdays at the library, ages 13 to 18, squash and toast
    Scented candles in the village shop, two for a fiver
    We have been together since 1974. For the first ten years the neighbours thought we were brothers, and we let them
    the vicar asked us to do a reading and I chose the one about the geese
    Straight friends are welcome at the choir too, we're short of basses
    figures on HIV are down again this year, get tested, its free
    `,
  ),
  lines(
    'lines-kinds/trans-councillor-told',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you will never be a woman, sir
    Lovely frock mate shame about the shoulders
    a bloke in a wig telling us about bus lanes
    You were born male and you will be buried male and no form changes that
    does the mayor know its a man he keeps calling madam lol
    i wont use your pronouns so dont bother asking
    its mental illness and they've put it on the council
    I remember you when you were Kevin and you looked a lot happier. You're fooling nobody except yourself
    Men in frocks shouldn't be allowed to judge the baby show, and I am saying what every mum here thinks
    whatever you are you should not be near a school
    cosplay councillor, that is all this is
    You poor confused thing. Somebody ought to have helped you years ago instead of clapping
    we can all see the adams apple love
    what sort of message does it send to have someone like you cut the ribbon, my daughter asked what it was and I had no answer
    `,
  ),
  lines(
    'lines-kinds/trans-councillor-plain',
    { labels: [], direction: null },
    `
    our councillor is trans and mostly talks about drains
    I changed my name by deed poll, cost me less than a pair of shoes
    bus lane cameras go live monday
    my son was born a girl on paper, and the paper took four years to catch up
    Wig for sale, auburn, worn once to a hen do
    the mayor cut the ribbon with the wrong scissors
    which form do I need for a new passport after a gender recognition certificate
    Kevin, if you see this you left your frock at the panto rehearsal
    She told us her pronouns at the first meeting and then asked who had taken the biscuits
    Trans day of remembrance at the Quaker meeting house, seven oclock, candles provided
    are the ladies by the bandstand open in winter
    The waiting list at the gender clinic is more than five years in our region, the health board said on Friday
    looked a lot happier in the photo, said my mum, and she was right, I'd just come out
    The baby show was judged by three mums, a fireman and me
    confused about the new bins? so is everyone, see page two
    `,
  ),
  lines(
    'lines-kinds/trans-of-group-under-post',
    { labels: ['identity-hate'], direction: 'other' },
    `
    trans is a fetish and we're all meant to clap
    Theres two sexes and the rest is a cry for attention
    They want into girls changing rooms and anybody who objects is a bigot, well call me a bigot because they turn my stomach
    its a cult that preys on autistic kids
    woke nonsense, chaps in lipstick in charge of the crown jewels next
    These people aren't well and the NHS should treat the head not the body
    never met one who wasnt a creep
    Your documentary made them look normal. They are not normal. They are sad men playing dress up
    a trans athlete is just a cheat with long hair
    girls with beards and boys with handbags, i weep for this country
    I would not sit beside one on the bus, would you? you dont know what they are or what they have under there
    attack helicopter jokes write themselves with this crowd
    They should have their own toilets, their own prisons and preferably their own island
    The whole trans lobby is men who hate women and women who hate themselves
    every one of them has a screw loose, ask any nurse when the manager isnt listening
    `,
  ),
  lines(
    'lines-kinds/trans-life-and-policy-plain',
    { labels: [], direction: null },
    `
    the trans swim is on thursdays at eight, the pool is closed to others
    I am a nurse on a ward and we follow the new single sex guidance, which takes some explaining
    my nephew started testosterone and now has a worse beard than his dad
    The court ruled on the meaning of sex in the Equality Act, and the guidance for toilets and changing rooms is out for comment
    documentary about trans pensioners tonight at nine, bring tissues
    Does the sports body allow trans women in the over forties league? I read two different things
    long hair, handbag, lipstick, and i still forgot my keys
    I think elite sport should be split by sex and I also think trans people deserve a kind word and a place to play
    Lost: a blue handbag on the number 9 bus
    non binary teen here, gcse maths can do one
    sat beside a lovely trans lady on the bus, we compared knees
    Prisons policy is on page thirty of the report, with the numbers for each year
    all the nurses clapped when Alex rang the bell
    Chaps, the changing room at the cricket club has no hot water
    our union runs a course on trans staff and the law, mondays
    `,
  ),
  lines(
    'lines-kinds/muslim-mayor-told',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    this is a christian country and you are a guest in it
    sharia mayor of the week
    how long before you make us all face mecca love
    take that rag off your head if you want my vote
    your lot will outbreed us and then what
    You may smile for the cameras but your book tells you to lie to us
    I see you opened the food bank. Halal only I suppose, and the English can starve
    which of your four wives did the sandwiches
    you cant be loyal to the king and to allah so which is it
    Never trusted a muslim in office and you have done nothing to alter my mind, with your prayer breaks and your cousins on every committee
    Keep your call to prayer in Pakistan where it belongs
    why does a religion of peace need so many excuses, you tell me doctor
    one of your brothers did the bombing and you have the nerve to lay a wreath
    It's sad really, a clever girl like you brainwashed by a desert cult and calling it choice
    `,
  ),
  lines(
    'lines-kinds/muslim-mayor-plain',
    { labels: [], direction: null },
    `
    eid mubarak from the fire station 🌙
    the mayor is fasting so the civic lunch has become a civic supper
    Which way is mecca from the hospital chapel, is there a sign
    My cousins all turned up for the wreath laying in their best coats
    does the food bank take halal tins? we have a box
    i wear a hijab and a hard hat and yes they fit
    Left my rucksack on the 36, blue, contains only sandwiches
    Our mosque opens its doors on Sunday, tea and samosas, shoes off please, everybody welcome
    four sisters in my house and one bathroom, pray for me
    The king visited the mosque in 1998 when he was Prince of Wales, and grandad still has the photo
    Call to prayer was on the local radio during lockdown and my neighbour, who is a Methodist, said it calmed her dog
    What do you do for fasting if you are diabetic? asked my GP and she gave me a leaflet
    clever girl passed her driving test, dad is hiding his keys
    christian and muslim clergy cricket match, three wickets for the vicar
    Ramadan hours at the pharmacy: open until eleven
    `,
  ),
  lines(
    'lines-kinds/muslim-of-group-under-post',
    { labels: ['identity-hate'], direction: 'other' },
    `
    islam is incompatible with our way of life full stop
    they treat women like dirt and we roll out the carpet
    Once there is a mosque the pub shuts, the dog walkers vanish and it isnt England any more
    Not all of them are terrorists but funny how it works the other way round
    they dont integrate they colonise
    You teach at that school miss so you know what their boys are like. They've no respect for a woman, it is how they are raised
    post boxes walking down the high street, gives me the creeps
    Every grooming gang, same faith, same story. They think our girls are theirs
    I wouldn't get into a cab with one of them driving
    bacon sarnie day outside the new mosque who's in 🥓
    They smile at you in the shop and go home and pray for our end, my neighbour read it somewhere
    christmas will be banned by the time they are finished with us
    muslims cant take a joke, thats the joke
    `,
  ),
  lines(
    'lines-kinds/muslim-life-plain',
    { labels: [], direction: null },
    `
    The pub shut last year and the landlord sold it to the mosque, who kept the bar as a coffee counter
    who wants to share a cab to the airport, driver is my uncle so no smoking
    women's prayer space is getting a new carpet, thank god
    As a Muslim dad of three girls I coach the under tens, mostly by shouting their names wrong
    bacon sarnie for the lads, egg for me and Imran, brown sauce for all
    Planning meeting about the mosque car park is on the fourteenth, bring your views on the trees
    my neighbour knocked at sunset with a plate of dates and I nearly cried
    Is the takeaway by the station halal?
    dog walkers please shut the gate by the mosque, the cats get out
    does anyone else do christmas and eid, my bank card needs a lie down
    The imam told us a joke about a camel and I am still explaining it to my wife
    Boys from the madrasa cleared the snow for the whole street
    we had a mufti day at school and a real mufti came, he was very confused
    Respect for your teacher comes before anything, my mother says, and she still kisses books that fall on the floor
    A Muslim burial should be within a day if it can be, so the coroner has a weekend rota now
    `,
  ),
  lines(
    'lines-kinds/traveller-campaigner-told',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    pay some tax then talk to us about rights
    whose lawnmower did you sell to buy that suit
    You people leave a mess wherever you stop and then cry discrimination
    funny how your sort never learned to read but can spell human rights
    get your caravan off our green and your face off the telly
    Did you tarmac your way into the BBC love
    one of your cousins did my mums roof so forgive me if I dont believe a word
    I listened to your talk at the library and counted my spoons afterwards
    your kind dont want a home you want everyone elses
    You say you are proud of your heritage, and what is that exactly, bare knuckle fights and stolen dogs?
    marrying your girls off at sixteen and you want to lecture us on education
    nobody wants you here thats why the gates are locked
    take the hint and move on, thats what your people do isnt it
    A gypsy on the parish council, hide the silver and the lead off the church
    Theres no such thing as an honest one and a nice accent wont change that
    `,
  ),
  lines(
    'lines-kinds/traveller-campaigner-plain',
    { labels: [], direction: null },
    `
    I grew up on a site outside Doncaster and learned to read from the backs of cereal boxes
    council tax on the pitch is due in april, where do I pay it
    appleby fair starts thursday, roads will be slow
    My granda was a tinsmith and mended half the kettles in Fermanagh
    Gypsy, Roma and Traveller history month, talk at the library, free
    the green gates are locked because of the mud, use the lane
    lawnmower for sale, one careful owner, my dad
    a caravan is warmer than my sister's flat I promise you
    Who do I speak to about water on the transit site, the tap has been off since Sunday?
    lost dog, lurcher, grey, answers to Queenie, last seen by the church
    married at twenty six, which my aunties say is ancient lol
    The police bill changed the law on roadside stopping and our group has written a short guide to it
    did anyone tape the programme about Romany flowers, my mother was in it
    new roof on the chapel, done in two days by the Doran brothers, and a tidy job too
    proud of our Bridget, first in the family with a degree
    `,
  ),
  lines(
    'lines-kinds/traveller-of-group-under-post',
    { labels: ['identity-hate'], direction: 'other' },
    `
    pikeys are on the rec again lock your sheds
    everything not nailed down goes when they turn up
    they dont want education they want scrap
    No tax, no insurance, no manners, and the police run scared of them
    travellers my foot they never go anywhere
    You want to see the state they left the cricket field in inspector, that is who they are, it's in the blood
    I'm not prejudiced but name me one who has done a days honest work
    their kids are feral and half of them arent in school
    the fair should be banned, it only brings those people and their thieving
    Romanian gypsies begging with drugged babies, my wife saw it in Leeds, they're all at it
    put the site next to the tip, theyll feel at home 😂
    why should they get special pitches when they contribute nothing but dog mess and crime
    inbred the lot of them, look at the weddings
    `,
  ),
  lines(
    'lines-kinds/traveller-life-plain',
    { labels: [], direction: null, heldBack: true },
    `
    the site by the ring road has flooded, six families moved to the leisure centre
    whoever owns the horse on the verge its loose again
    scrap man comes tuesdays, leave it by the shed
    Traveller children at our school have their own liaison teacher and attendance is up
    big wedding saturday, eleven bridesmaids and one of them is me
    can a traveller register with any GP? yes, no address needed
    The cricket field needs resowing after the circus, the fair and the rain
    We moved every few weeks when I was small and my mother taught us sums with horse prices
    diesel prices have me parked up till friday
    Council is consulting on fifteen pitches near the old tip, objections and support both by the second
    hare coursing is not our way and i am tired of saying it
    born in a wagon, now i live in a bungalow in Swindon, the missus won
    lock your sheds, two bikes gone from the allotments this week
    What does kushti mean? my nan used to say it
    the priest blessed the trailers and then asked to see inside one for the chandelier
    `,
  ),
  lines(
    'lines-kinds/migrant-nurse-told',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    go back to where you came from, we managed before you
    learn english before you touch my dad
    I couldn't understand a word you said and I shouldn't have to in my own hospital
    you're here for the benefits dressed up as a nurse
    Dont lecture us about our NHS, you have been here five minutes
    your accent makes me nervous, get me a British one
    One of those people from over there who think a visa makes them local. It doesn't dear
    You took a job from a local lass and now you want a pay rise for it
    Nobody asked you to come so nobody has to listen to you. Keep your head down and be thankful
    what does a Filipino know about the price of bread in Hull
    you lot send it all home anyway
    This isnt your country, you will never understand it, and I wish you people would stop telling us how to run it
    are nurses where you come from allowed to be this mouthy
    `,
  ),
];
