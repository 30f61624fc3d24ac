import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless: offers, warnings, promises and plans worded like threats or traces, more guarding, quoting and reporting. */
export const linesDaylight5: readonly Family[] = [
  lines(
    'lines-daylight/warnings-that-are-kind',
    { labels: [], direction: null },
    `
    be careful who you lend that strimmer to
    You'd better watch it, that scaffold's loose
    I'm warning you now, the cheese one is enormous
    You'll regret it if you don't take a coat
    don't go in the park after the storm, branches are still coming down
    Last warning about the tickets, they'll be gone by Friday
    mark my words, that pram will not fold
    Take care on Thursday, the hall floor has just been polished and Doris went over
    I would hate for anything to happen to that piano, get it off the damp wall
    something bad's going round school, it's the sick bug, wash your hands
    You've been warned, my brother is doing the speeches
    Think twice about that path, the bull's out
    it'd be a shame if your greenhouse went in this wind, tie it down
    enjoy it while it lasts, snow by Tuesday
    There will be consequences if you eat all that rhubarb
    your days of free parking are numbered, meters in June
    `,
  ),
  lines(
    'lines-daylight/promises-to-turn-up',
    { labels: ['support'], direction: null },
    `
    See you at the vigil. We'll all be there, candles and all
    we're coming, forty of us, two coaches, with banners for you
    I'll be at every one of your meetings from now on. Front row. Clapping.
    You'll be seeing a lot more of me, I've signed up to leaflet
    My sister and I will be outside the court for you at nine
    Expect us. We've made bunting.
    I know exactly where you'll be on Saturday and I'm bringing my mother, she adores you
    count on me to be lurking by the tea urn in case you want rescuing
    We will not stop until that ramp's built. Thank you for starting it.
    Next time you're in {town} you will be met off the train by a brass band, I'm not joking
    got the date, got the place, got the dog lead, see you on the march
    I'm going to hunt down every last signature for you
    We'll be ready for them this time and you won't be stood there by yourself
    you picked a fight with the water company and we're right behind you
    `,
  ),
  lines(
    'lines-daylight/fans-who-followed-for-years',
    { labels: ['support'], direction: null },
    `
    followed you since the blog days, never missed one
    I've watched you for years from the back pew and you've grown so much
    You don't know me but you got me through chemo
    I have every photo you ever published, they're up the stairs in frames
    saw you on the tube, was too shy to say hello, thank you for the books
    been stalking this page for the new recipe and here it is!!!
    We listen to you at four each morning in the milking parlour. The cows know your voice.
    obsessed with this series
    Every Sunday I look out for your hat in the crowd and feel better
    nobody's ever described my illness like you did, I felt seen
    You walked past our stall and my daughter hasn't washed the hand you shook
    know your lines better than you do by now, encore
    I couldn't take my eyes off you in the second half, what a save
    your old music teacher here. I always knew where you were headed.
    `,
  ),
  lines(
    'lines-daylight/standing-with-a-minority-target',
    { labels: ['support'], direction: null },
    `
    you belong here, whatever they paint on the wall
    This is your country as much as mine, sister
    We scrubbed it off before the kids came. Nobody in this street wants you gone.
    Gay, straight, martian, you're our councillor and a good one
    Shabbat shalom. We'll be on the steps again this week.
    I'm a white bloke of sixty eight and I'd like it known that they don't speak for me
    Your hijab, your business, great interview
    They came here to frighten you and found three hundred of us singing
    if they come for you in the morning they'll find me on your step with a flask
    you are not the problem. you were never the problem
    keep refereeing in that wheelchair, you see more than most
    My trans granddaughter drew you a dragon, what address can I send it to, an office one is fine
    Stay. Please stay. The surgery would fall down without you.
    Your people and mine have been burying each other's dead in this town for a century, we'll not let some lads in a van change it
    love to you and your lads tonight
    `,
  ),
  lines(
    'lines-daylight/what-they-said-and-what-we-did',
    { labels: [], direction: 'quoted' },
    `
    he shouted "I know where you park". So now we all park there
    They wrote GO HOME on her bins. She's from Rotherham.
    the note said "leave or else" and the whole choir signed the back of it
    A man rang the helpline to say he'd petrol bomb it, and the police had him by teatime
    When someone calls a dinner lady scum online, that's somebody's mother, so no, I don't find it funny
    "Kill all badgers and their lovers" was on the gate this morning, spelled right for once
    My head of year got told she should be gassed. She teaches geography. Look at yourselves.
    they're passing round a photo of her front door, please report not share
    Calling a seven year old a terrorist because of her name. On a reading app. I despair.
    One of the comments said he'd pay to watch the vet hang. I'm the vet's mum. Hello.
    "you're next", said the message to our imam, the week after the fire. That's why there's a police car.
    he sent her a picture of himself with no trousers and the caption "for you". He's been sacked.
    Saying "no one will miss you" to a grieving man is about the lowest thing I've read
    I see "traitor" and "rope" in the same sentence and I stop reading and start reporting
    Nobody should have to hear "I'll burn your shop down" over a parking space
    thirteen people liked the one saying she wants drowning. I know two of them. I've rung them.
    `,
  ),
  lines(
    'lines-daylight/police-and-charity-advice',
    { labels: [], direction: 'quoted' },
    `
    If someone posts "I'll be outside your work", keep the link, tell your manager, dial 101
    Examples we see: "I will ruin you", "tell anyone and you're dead", "I've got your pictures"
    A message such as "watch what happens to your dog" can be a criminal offence
    Received a rape threat? You can report without giving your address to the court
    Do not reply to "how much do you value your children". Screenshot, block, report.
    Candidates tell us "we know your kids' school" is the one that makes them stand down.
    sentences like "do us a favour and jump" count, even with a laughing face
    We tell staff: a caller who says he has a knife is believed until shown otherwise
    Training slide four, "just kidding, or am I", how to log veiled threats
    The guidance now lists wreaths, bullets in the post and printed maps of the victim's route as intimidation
    being told to die isn't part of the job, whoever your employer is
    Posting where a judge lives is an offence, "just saying" or not
    `,
  ),
  lines(
    'lines-daylight/research-and-news-on-abuse',
    { labels: [], direction: 'quoted' },
    `
    one in six messages to women MPs held an insult, says the study
    Survey finds half of GPs' receptionists were called names last month, "stupid cow" the commonest
    A climate scientist reads her hate mail to music at the Fringe
    "Lock her up, throw away the key, then bury the key" was the printable one, the minister told the committee.
    Referees as young as fourteen tell of parents threatening to wait in the car park
    Man who told streamer he would come to her flat is given a restraining order
    Councillor quits after "we'll get your girls" note, third this year
    The paper counted 212 posts calling the swimmer a freak. It left out the worst.
    They analysed thousands of tweets using the word vermin about asylum seekers
    Racist abuse at the U15s: a banana, a chant, a silence from the bench
    Clergy were sent drawings of coffins, synod hears
    fined for telling a traffic warden he deserved to be run over
    slurs at a blind footballer, club bans two for life
    `,
  ),
  lines(
    'lines-daylight/own-report-dry-humour',
    { labels: [], direction: 'quoted' },
    `
    my most faithful reader promises me a shallow grave, every second Tuesday, since 2017
    Someone wants me "silenced". Join the queue behind my wife
    I've been called a Nazi and a communist in one bus ride
    "Ugly old bat" it says. I'd quibble with old.
    A death threat with a second class stamp. I'm hurt.
    Threatened with a kicking by a man holding a choc ice
    the troll spelled my name right today, so that's growth
    he's told me to drink bleach again, I've told him I'm more of a stout woman
    They'd hang me from the pier, but it's shut for repairs.
    quoted in court: "I'll stick your trombone where the sun won't shine"
    got "die you woke librarian" embroidered on a cushion for the staff room
    Fan mail: one marriage offer, one promise to break both my knees, same man
    `,
  ),
  lines(
    'lines-daylight/own-report-exhausted',
    { labels: [], direction: 'quoted' },
    `
    I can't open the app without someone wishing cancer on me
    every night this week, silent calls and then a laugh
    they went after my dad today. he is 84. he asked me what a nonce was
    I used to walk to work. Now I'm driven, because of the man with the petrol can.
    It's the little ones that get me. "Careful." Just that, from someone new each day.
    My daughter's teacher has a photo of the man who keeps saying he'll take her
    I stood down last night. You can only be told so often that they'll cut you.
    the hate's gone up since the vote. I've had my face put on a pig, on a rat, on a coffin
    we had the kids sleep at my sister's after the brick
    They said they'd out me to my mum. I'd rather do it myself, so, hi mum.
    somebody keyed "grass" on my car in the staff car park
    Tired. Seventy three messages since lunch and all of them about my body.
    Not posting for a bit. Someone described my kitchen to me.
    he knows my shifts. he told me my shifts. security have been told
    `,
  ),
  lines(
    'lines-daylight/finding-people-for-good',
    { labels: [], direction: null },
    `
    does anyone know the lady who found my purse? I want to thank her
    Trying to trace my birth mother, Leeds, 1968, any help welcome by private message
    who's the lad that pulled my dog out of the weir, I owe him a pint
    Looking for anyone who was in Mrs Pratt's class at Hill Top juniors
    missing: Arthur, 81, flat cap, may be confused, last seen near the bus station, ring 101
    Found, one wedding ring, describe the engraving and it's yours
    which surgery do you hold on Saturdays and is it the library or the chapel?
    what's the name of the choir with the tall conductor
    need a number for a chimney sweep who answers
    I'm after the family of a sailor whose medal I've got
    Has anyone seen our tortoise, he'll not have gone far
    where can I write to the author, care of the publisher?
    where do you get your jumpers
    Tracked the parcel, it's in Daventry having a think
    `,
  ),
  lines(
    'lines-daylight/telling-where-a-public-thing-is',
    { labels: [], direction: null },
    `
    surgery's at the Methodist hall this Friday, ten till noon
    You'll find us by the bandstand, look for the orange gazebo
    the vicarage garden is open Sunday, way in through the lych gate, tea a pound
    Book signing at two, Waterstones, the one by the station
    count's at the leisure centre, doors half ten, bring ID
    The office is 3 Market Place, up the stairs, closed Wednesdays
    Meet by the war memorial at 6.45, we set off on the dot
    he trains juniors Tuesdays and Thursdays at the track, new members welcome
    route of the parade goes High Street, Castle Street, prom
    Clinic van's in the Asda car park till four
    we leave the church after the wedding about three so expect traffic on the hill
    The café with the green awning, I'll be the one with the sousaphone
    `,
  ),
  lines(
    'lines-daylight/thank-you-under-a-hard-week',
    { labels: ['support'], direction: null, heldBack: true },
    `
    don't let the beggars grind you down
    Keep going, most of us are quiet and most of us are with you
    those vile messages say nothing about you and plenty about them
    I'm so angry on your behalf I've cleaned the oven
    You shouldn't need guts of steel to fit a cycle rack, but you've got them
    whatever the loudmouths say, Mum got her hip because of you
    sending a hug, a curry voucher and a very large dog photo
    Block, breathe, biscuit. You're doing right by us.
    nobody who matters believes the lies
    I read the filth they sent you and I wanted to say, one stranger to another, that I think you're brave
    switch it off and go in the garden, we'll hold the fort
    you took the hits so the kids got the crossing. we'll not forget
    `,
  ),
  lines(
    'lines-daylight/teachers-talking-to-and-of-class',
    { labels: [], direction: null },
    `
    fire drill third period, out by the far gate, no running
    Year nine murdered Macbeth this morning, I mean the play
    sit down, shut the window, who has my board pen
    They're little horrors and I'd walk into the sea for them
    marking till midnight, dead by Friday
    Detention for anyone who throws another chip
    the hamster died in the holidays and we're telling them it's gone to Devon
    Whoever put a frog in my bag, he's safe, he's in the pond, see me
    mock results are brutal but they always are
    nobody leaves till we've found the scissors, all thirty pairs
    One more trip to the nurse and I'm calling home, Jayden, it's a paper cut
    Ofsted are coming. Hide the glitter.
    `,
  ),
  lines(
    'lines-daylight/dogs-cats-and-rescue',
    { labels: [], direction: null },
    `
    she bites when scared so put the lead on from behind
    He was beaten by the last owner and still leans on you
    put to sleep at four o'clock on my lap, seventeen, best girl
    Our vicious guard dog has let the window cleaner rub her belly
    neutered, chipped, flatulent, free to good home
    home check is Saturday, they just want to see your fences
    the cat brought me a rat's head. I said thank you
    Muzzle's for scavenging, not for teeth, please stop crossing the road
    killed a slipper, maimed a cushion, slept
    if you see a loose husky don't chase him, he'll think you want to play
    Feral kittens behind the bowling alley, trap's going down tonight
    that dog would lick a burglar to death
    She needs an owner with no kids, no cats, no nerves
    `,
  ),
  lines(
    'lines-daylight/scientists-and-weather',
    { labels: [], direction: null },
    `
    a killer heat for these latitudes, forty in the shade at Kew
    yellow warning for wind, danger to life from flying debris
    stay away from the coast tonight, waves will take you off the wall
    We attack the problem from both ends: fewer emissions, higher kerbs
    The models were shot down twice before they were believed
    ice sheet's dying faster than the last report said
    lightning hit the school weathercock. he spins the other way now
    toxic algae, keep dogs and toddlers out of the lake
    Hottest June since they hung the thermometer up
    the storm's coming for us about three, batten down
    drought's murdering the beeches on the ridge
    Parasites control the ant and make it climb, the poor little zombie
    Blast radius of the volcano's marked in red, the chip shop's in it
    dropped a lead ball on a dead fish for science, tenner to the first lad who guesses why
    `,
  ),
];
