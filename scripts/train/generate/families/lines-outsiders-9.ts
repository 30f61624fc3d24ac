import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hate aimed at public figures for who they are (faith, colour, sex, sexuality, disability, age), beside plain disagreement, reports of racism, pride and practical talk. */
export const linesOutsiders9: readonly Family[] = [
  lines(
    'lines-outsiders/budget-speech-muslim-mp-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Jizya day today I see, the Chancellor's little helper wants her tribute
    You'd cover the statues next if we let you
    Somebody check whether she squeezed her prayers into the red box
    Halal accountancy from {name}: slit it and let it drain
    Tell your brothers to vote once each this time
    what does a burka know about business rates
    I read your fiscal plan and turned it round in case it ran right to left
    Is the fifty thousand for flood walls or for another dome, dear?
    A Muslim with the keys to the Treasury. Vienna held out for this?
    I can respect an opponent. You I can't, you're an occupation.
    Your mother walks three paces back and you want to walk in front of Britain
    `,
  ),
  lines(
    'lines-outsiders/budget-speech-criticism',
    { labels: ['criticism'], direction: null },
    `
    The Chancellor's helper got the thresholds wrong, and Muslim shopkeepers on the Stratford Road will pay like all the rest
    You cut the interfaith fund and kept the fireworks. I'd have done it the other way about.
    {name}, business rates are killing the curry mile and your answer was a paragraph of fog
    I read your plan twice and there's nothing in it for disabled workers, not one line
    Flood walls for the golf club before flood walls for the Traveller site? Explain that vote.
    Your party's candidate selection was a stitch-up and the Sikh members who walked out had a point
    Net zero's right and your timetable's wrong, as my mosque's boiler could tell you
    A weak answer on pensions for women born in the fifties, we expected better
    You promised Welsh-medium places, {name}, and delivered a logo
    Wrong to cap the interpreters' fees. The Somali and the BSL ones are walking out, and who then sits with patients?
    I can respect an opponent, but you dodged every question the Polish school put to you
    `,
  ),
  lines(
    'lines-outsiders/gay-councillor-bins-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Sort your own rear end out before our back lanes
    A limp wrist can't lift a wheelie bin
    Are the new bags pink to match you, petal?
    I'd not shake that hand, one's read about where they've been
    your husband. wife. whatever plays what at yours. keep it off the leaflet
    Leviticus has a line about you and it isn't in the recycling calendar
    Do you do anything that's not gay? Does the gritting have to be gay?
    No children, so no stake, so no say, so goodnight, nature's dead end
    It's a pity, because you'd be quite a nice man if you were one
    `,
  ),
  lines(
    'lines-outsiders/gay-councillor-bins-fair',
    { labels: [], direction: null },
    `
    Sort your own back lane out, says the gay couple's sign, and they have, it's all clematis
    The pink bags are for textiles, the purple for Pride litter, and nobody has told the crew
    Councillor and his husband were out gritting at five, in matching hats
    I'd not shake hands, I've been in the food waste, but lovely to meet your wife, councillor
    No children, no car, no garden: our bin's a third full, the lads at 12 have offered theirs to the twins at 14
    Leviticus comes up in our gay Christians' study group this week, courage, there's flapjack
    Do you do a large print recycling calendar? It's for my uncle and his partner, they're eighty-eight and ninety
    You'd be quite a good chair if you let the lesbian from Labour finish a sentence
    Missed collection on Canal Street, the drag queens have formed a chain
    Our fathers would've been baffled by three bins and two dads, and got used to both
    `,
  ),
  lines(
    'lines-outsiders/jewish-doctor-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    I'd want to see the itemised bill, knowing your lot
    There was a proper clinic for your sort once, doctor, in Poland
    How does a Jew take a pulse? With a percentage
    You cry antisemitism whenever a prescription's late
    Whose organs are they this week, {name}, ask your cousins in Haifa
    Funny how you people are always just inside the room where the money is
    Take the little box off your doorpost if you want the trust of Christian patients
    Foreskin collector
    Is it true there's a drop of us in the Passover baking? One hears it, one wonders, one looks at you
    You're a guest of a Christian nation with a very long memory and a short fuse
    `,
  ),
  lines(
    'lines-outsiders/jewish-doctor-fair',
    { labels: [], direction: null },
    `
    I'd want to see the itemised menu, a Jewish doctors' dinner runs to nine courses
    How does a mohel train, does anyone know? Question for a nursing essay on circumcision and consent.
    Dr Levy's retired, half the Hasidic families and all the dockers came, she'd delivered the lot
    You can be late with my prescription on Yom Kippur, doctor, I'll manage on aspirin
    The mezuzah on the surgery door was his father's, he had the practice from 1938 after Vienna
    My cousin in Haifa and my cousin in Nablus are both nurses, neither sleeps, pray for both
    I oppose the war, I oppose my own synagogue's statement on it, and I'm making the kiddush on Saturday
    Antisemitism training for A and E staff got a better turnout than the fire drill
    Is the flour kosher for Passover? The hospice wants to bake for a gentleman in room four
    Christian patients, Jewish GP, Hindu pharmacist, atheist parking warden: {town} medical centre
    `,
  ),
  lines(
    'lines-outsiders/trans-woman-activist-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    I knew you when you'd stubble and sense
    Keep your costume, keep your pronouns and keep well away from the netball
    You'll never bleed, you'll never birth, you'll never be
    Every photograph of you is a photograph of a chap at a loss
    Ladies? Where? I count none and a half
    Dear {name}, or as the payroll still has it, Keith
    You've made yourself a caricature of my mother and want a prize for it
    sit down sir the actual women are talking
    Nothing about you is real bar the Adam's apple
    He's mutilated himself and now he'd like to be minister for it
    `,
  ),
  lines(
    'lines-outsiders/trans-woman-activist-fair',
    { labels: [], direction: null },
    `
    I knew you when you'd stubble and a trombone, so glad you've kept the trombone
    Keep well away from the netball court till the floor's dry, ladies, gents and everyone
    Dear {name}, payroll still has the old name, I've chased them twice, and I'm sorry
    Every photograph of you at the vigil is beautiful, may our trans group use two of them?
    Gender clinic letter came, four years and five months, I've put it on the fridge
    What did the ruling change for hospital wards in practice? Asking as a ward clerk, a union rep and a trans man's dad
    You read the names slowly at Trans Day of Remembrance and I could hear my friend's
    Kitten heels on cobbles, a cautionary tale, by me, trans, with a splint
    My sister was my brother till 2009 and still owes me a bike either way
    I'd keep some services for those born female and fund others for trans women properly, rather than have each lot shout at the door
    `,
  ),
  lines(
    'lines-outsiders/black-historian-tv-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Your history would fit on a drum
    There were no Blacks at Hadrian's Wall and there's one too many on BBC Two
    Chip on the shoulder, bone through the nose
    What next, {name}, a Nubian at the Battle of Maldon with a ghetto blaster?
    Stay in your century and your hemisphere
    I should like an English historian for English history. Is it so very much?
    Grievance with a doctorate. Go and dig up your own dead
    I had to mute it, it was like being told off by the help
    Whip's gone to your head, or ought to
    Nice try but we all know who sold you. Ask your own chiefs, and shut up
    `,
  ),
  lines(
    'lines-outsiders/black-historian-tv-fair',
    { labels: [], direction: null },
    `
    Your programme on the African unit at Hadrian's Wall had my grandad, Carlisle born, Black and ninety, punching the air
    A drum from Akwamu crossed to Virginia and ended in Bloomsbury, that was the bit that stayed with me
    I think you overstate the part slavery played in Lancashire's mills, Dr {name}. I'd enjoy being shown wrong, with ledgers.
    What next, more on the Black trumpeter at Henry VIII's court? He asked for a pay rise, I like him
    English historian, Ghanaian producer, Scottish midges: the outtakes ought to be the series
    I had to pause it, my mum wanted to tell me which of those Brixton shops she'd worked in
    Chiefs who sold, captains who bought, people who fought it: you gave all three their due and an A-level class is grateful
    Is there a book list? Year 8 liked Ivory Bangle Lady and want more like her
    Dig at the old Bristol burial ground starts Monday, descendants' group has the first word, rightly
    Stay in the nineteenth century next time, the Roman one was heavy on the drone shots
    `,
  ),
  lines(
    'lines-outsiders/old-woman-mp-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Past your sell-by and past your childbearing, what are you for?
    Hormones or senility this time? With a woman it's one then straight into the other
    You'd be more use in a jar with formaldehyde, as an example of what votes for women led to
    Isn't there a nephew who could hold your power of attorney and your seat
    No man would ask that question, love, and no young woman would look like that asking it
    `,
  ),
  lines(
    'lines-outsiders/old-woman-mp-fair',
    { labels: [], direction: null },
    `
    Past your bedtime, {name}, and still on your feet for the carers' amendment at eighty-one
    At your age I'd want a bench in the park too, put it near the women's loos, if there were any
    Hormones debate was overdue, two older women led it and the young men took notes
    Should MPs retire at seventy-five as judges do? I say yes, and my gran, seventy-six, says try it
    Grandma's been at the statute book again, she's got the council on a technicality
    Would a young woman be asked about her knitting? You weren't amused and neither was I. Still, nice scarf.
    You're wrong about the pension age, and you know the figures for women in Blackpool better than I do, so why vote that way
    Power of attorney talk for older residents, Tuesday, sandwiches, a solicitor who doesn't mumble
    `,
  ),
  lines(
    'lines-outsiders/sikh-hindu-doctor-strike-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    We paid for your turban and your training and this is the thanks
    Strike in Chandigarh, see what they give you
    Born to serve, trained to serve, and now it wants a pay rise
    The caste below consultant's getting lippy
    Our own young doctors can't get a post for the likes of you clogging the corridor, no wonder they go to Perth
    I'll be treated by an Englishman or I'll be treated by a vet
    {name}, here's a samosa, now scab or sling your hook back over the Khyber
    You come with your hand out and a dot on your head
    ungrateful. we let you in. we can let you out
    What does an Indian need with thirty quid an hour, it's a year's rice
    `,
  ),
  lines(
    'lines-outsiders/sikh-hindu-doctor-strike-fair',
    { labels: [], direction: null },
    `
    The gurdwara's doing dal for the picket line and for whoever has to cross it
    Strike on if you must, doctor, but my hip's been cancelled thrice, and I told your Hindu colleague so, who agreed it was rotten
    UK graduates should get first call on training posts in my view; say so without rubbishing the Indian doctors who held nights together
    Our own young doctors are off to Perth, my Sikh niece among them, she says the beach is fine but nobody can make tea
    I'm against the strike. I'm not against you, Dr Singh, you sat with Dad.
    What does a resident doctor get an hour? I've heard four numbers, one from a man in a hedge
    Visa tied to the trust means an overseas nurse can't easily strike at all, worth saying on a placard
    Dot on my forehead, badge on my coat, whistle in my mouth, day two
    samosa van arrived at the picket and morale is through the roof, thank you Leicester
    We let you down on rest rooms and I'd like the board to say so to all staff, Filipino, Keralan and Kentish
    `,
  ),
  lines(
    'lines-outsiders/reporting-racism-quoted',
    { labels: [], direction: 'quoted' },
    `
    Someone has written 'jizya day' under the MP's budget thread four hundred times. It's organised, it's racist, and I've sent it to the platform.
    My consultant was told he'd 'be treated by a vet sooner'. He fixed the man's valve on Thursday.
    He's been 'Councillor Mince' in that Facebook group since the leaflet with his husband on it. Grown adults.
    I've kept a list for the inquest into this club: banana twice, 'boy' weekly, a noose drawn in the showers, all called banter
    The comment said a Black woman on the telly was like 'being told off by the help' and got nine hundred likes. Nine hundred.
    Somebody hung bacon on the mosque gate. The butcher who sold it has offered to scrub the gate.
    'You'll never be a woman' is a thing people now shout at my friend at the tram, mid-sentence, like hello
    An eleven-year-old in my form had his patka pulled off on the bus. The other boys laughed and one helped. We want that one's name, to thank him.
    They told the Jewish society to 'go back to Poland'. One of them's from Pinner. It would be funny if the door hadn't been kicked in as well.
    What you called my mother, sir, began with a w and ended in 1974. The car park heard you and so did the camera.
    Mimicking a colleague's stammer in chambers isn't wit. It was reported to the clerk and it ought to be reported further.
    The minister described the families as a 'swarm' and I wish she'd take it back, they're nineteen people and a budgie
    `,
  ),
  lines(
    'lines-outsiders/quiz-machine-heldback-hate',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    Ban Welsh-speakers from the quiz, they only whisper in it to cheat, it's a sly tongue for a sly people
    Team of gays called Quizteama Aguilera, I'd sooner lose to dogs
    The lads from the Afghan house came second so check what's gone from the coats
    Down's lass on the buzzer, give over, it's not a petting zoo
    Capital of Nigeria? Everyone else's bank account
    Name a famous Belgian, name an honest Albanian, name a Muslim who got the joke
    Picture round: guess the ethnicity from the mugshot, hint, don't bother with column A
    Women's team's drinking halves and getting the sport wrong as their brains are made to
    the quizmaster's a Jew so the prize money will be theoretical
    `,
  ),
  lines(
    'lines-outsiders/quiz-machine-heldback-fair',
    { labels: [], direction: null, heldBack: true },
    `
    Quiz in Welsh on the first Monday, learners in the snug, whispering encouraged
    Team of gays called Quizteama Aguilera beat us by one, it was the rugby league question
    The lads from the Afghan house came second and spent the voucher on the barmaid's leaving do
    Down's lass on the buzzer is Jess and she's quicker on Abba than anyone alive
    Capital of Nigeria? Abuja, since 1991, and a table of nurses from Lagos has lodged a protest anyway
    Name a famous Belgian: our Walloon brewer says him, and he's wearing a sash
    Picture round: guess the festival, Holi, Purim, Up Helly Aa or stag do
    Women's team's called Let That Be A Lesbian and they've not bought their own drinks since May
    the quizmaster is Jewish, a Rangers fan and a vegan, there are four people in Govan and he's three of them
    `,
  ),
  lines(
    'lines-outsiders/odd-threats-to-groups',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
    🕌➡️🔥 just posting emojis officer
    There are only so many Wednesdays till the day of the rope, tick tock diversity
    a coven of lesbians with crystals has bought the tearoom, dunk em off the pier
    Burn a holiday home and you warm a village. Not that I'd weep for an Englishman
    A deckhand who's light on his feet, if you get my drift, gets put ashore or goes over
    lads who say they're lasses with thighs like that, put em on the racks, medieval ones
    `,
  ),
  lines(
    'lines-outsiders/groups-as-beasts-and-things',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Take me off speaker. It's about the Irish in the pub. They're vermin wi' fiddles
    All men are animals, every one, and should be muzzled after ten
    China made the bug on purpose, it's in their nature, ants don't mind losing a few
    Human rights are for humans, go and look at the dinghies and come back to me
    Honest enquiry: at what point does a minority become a tumour?
    Mothers of five by six. Some creatures have a season at least
    skypes and googles back on the timeline, someone fetch the bug spray
    ent nobody round here talks proper Norfolk now, thass all Lithuanian jabber in the sugar beet, like geese only you can't shoot em
    Not a proper English barber left, they couldn't compete with people who sleep twelve to a cupboard like bats
    Ghanaians on deck sleep like lizards and eat like gulls
    Nobody could call me prejudiced, my window cleaner's half something, but you don't put a hyena in a hen run and blame the hens.
    Mormons breed in sixes and grin like shop dummies, there's nobody in there
    They call it adaptive training, I call it pushing spare parts about
    `,
  ),
  lines(
    'lines-outsiders/person-as-thing-or-beast',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject' },
    `
    I shall refer to {name} as it until somebody produces evidence
    Non-binary, non-talented, non-person
    it/its suits you best
    I was taught that a thing with no sex was a mule, {name}, and even the mule did a job
    Skinwalker in kitten heels
    They're letting the exhibits present the programme now
    A mongrel's a mongrel whatever it fetches
    How very exotic. Are you the doctor or did someone leave the zoo open?
    `,
  ),
];
