import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Animals, pests, rubbish, illness and machines that are only that; emoji that mean no harm. */
export const linesDaily3: readonly Family[] = [
  lines(
    'lines-daily/animals-pests-machines',
    { labels: [], direction: null },
    `
    There's a rat in my compost bin the size of a loaf, what do I do?
    Rats under the decking again, the council say eight weeks for pest control.
    Does anybody know a decent ratcatcher round {town}? Ours has retired.
    my hamster is not a rat mum
    The kids' school is shut because vermin got into the kitchens
    Cockroaches in the flat above and the landlord won't answer his phone
    we've got bed bugs 😭 send help
    Put poison down on Monday, found two dead mice on Wednesday, felt awful all week
    Can you make Natural England publish the badger cull numbers by county?
    I'm against the cull, vaccinating badgers works and it's cheaper
    The farmer next door lost forty head of cattle to TB, it broke him.
    Pigs are honestly cleverer than our spaniel
    my piglets escaped and were found outside Greggs, true story
    that cow has been stood in the road since breakfast and the school bus can't get by
    Moo! First calf of the year 🐮 mother and baby doing well
    Slugs have had all my lettuces. Every one.
    what keeps slugs off hostas that isn't pellets
    Salt is cruel, use a beer trap, they die happy
    A wasps' nest in the loft, three hundred quid to shift, is that normal?
    wasp in the car on the M6, nearly died
    Leeches are still used on surgical wards, you know, they help reattached fingers take.
    Just pulled a tick off the dog, do I need to keep it for the vet?
    If you've been walking in the New Forest check your legs for ticks, Lyme is no joke.
    Our cat brought a live snake into the utility room and went back out for another.
    The reptile house at the zoo is warm, dry, and free for under threes, ideal for February
    Lizards don't make eye contact, they just sort of disapprove
    head lice letter home from school AGAIN
    nit comb, loads of conditioner, every other night for a fortnight, that's what worked for us
    Worms are the best thing you can have in a garden
    kid's got worms, chemist says treat the whole house, lovely
    The foxes on our street scream like they're being murdered, every January without fail
    Whoever's leaving bin bags out on a Sunday, the foxes thank you
    It stinks by the canal, there's scum all along the bank and dead fish by the lock
    Raw sewage in the river a hundred days last year. A hundred.
    Who do we ring about the drain outside the chippy? It's overflowing again
    rubbish collection moved to Thursday btw
    The bins haven't been emptied for three weeks and the maggots have arrived
    Took the whole lot to the tip, old sofa, broken mower, my dignity
    what a load of rubbish they've left on the beach, gloves on tomorrow at ten if anyone fancies helping
    garbage in, garbage out, as my stats lecturer used to say about datasets
    Fly tipping on the bridleway again, fridges this time
    Dog mess outside the nursery, can you get a bin put in?
    I trod in something horrible and it came all the way through the house with me
    The mould in our bathroom has been painted over twice by the housing association and it's back both times
    black mould makes my son's asthma worse, I've got photos and a letter from the GP
    Fungus on the lawn shaped like a fairy ring, my daughter is beside herself
    Mushrooms have come up in the damp flat under ours, actual mushrooms
    My mother was told on Tuesday it's a tumour, they're operating on the fourth.
    They cut the whole cancer out and she's ringing the bell on Friday 🎉
    Stomach bug has gone through the whole house, nobody's human before noon
    honestly I'm not human until I've had a coffee
    I've turned into a zombie, newborn twins, no sleep since August
    I'm a slug today. Sofa. Blanket. Toast.
    been such a couch potato all weekend and I regret nothing
    I eat like a pig at Christmas and I will not be taking questions
    Dad calls me the hoover because I finish everyone's chips
    I'm blind as a bat without these glasses
    like a headless chicken this morning, two meetings, one shoe
    She's a little monkey, climbed right out of the cot at eleven months
    our toddler is a complete animal when there's cake
    He's a machine that lad, four hundred miles for the hospice and still smiling
    Our striker is a beast, thirty goals and he's nineteen
    what a beast of a climb that was, legs have gone
    she's a workhorse, ask anyone on the ward
    busy bee this one, three committees and a marathon
    You're a dark horse, didn't know you could sing
    {name} is the GOAT of parish minutes
    Printer has died. It was a robot with a grudge and it shall not be missed.
    The washing machine's eaten another sock, it is getting a taste for them
    Are we sure the checkout machine at Tesco isn't alive? It sounded hurt.
    talked to a chatbot for an hour about my water bill, then a human fixed it in two minutes
    is this account a bot? no followers and it posts every nine seconds
    Robots are doing hip operations in {town} now, my uncle had his on Monday
    How does the vaccine actually kill the virus? Asking for my year nines
    Norovirus on ward six, visiting's off till Thursday
    Is it true the germ can live on a door handle for days?
    MRSA swabs came back clear thank goodness
    Parasites lecture at nine on a Monday should be illegal, tapeworm slides and a bacon sandwich do not mix
    the parasite film won the Oscar, have you still not seen it?
    Malaria is carried by a mosquito the size of your fingernail, and it kills a child every minute, so yes I'll be buying nets
    Mosquitoes in Kent now apparently 🦟
    Japanese knotweed is an invasive species and the bank won't lend on the house till it's gone
    grey squirrels should be controlled, reds have vanished from here since I was a girl
    Culling deer is grim but without wolves what do you suggest?
    They're putting our dog down this afternoon. Fifteen years. I can't stop crying.
    had to have the old cat put to sleep, the vet was lovely about it
    The kennels are full, could you share this? Staffies mostly, all soft as butter
    please muzzle your greyhound on the common, it's had a go at two cats
    whose dog is it howling on Albert Road, poor thing's been on its own since eight
    cage looks small for two guinea pigs no?
    battery cages were banned in {year}, these are colony ones, look it up
    The lambs went on the lorry today, never gets easier even after forty years
    sheep on the A-road, slow down past the garage
    Sheepdog trials at the show ground on {day}, my money's on Fern
    A swarm of bees has settled on the war memorial, don't spray it, ring a beekeeper
    locusts are on the menu at the science festival, crunchy, a bit like Twiglets
    Flying ants day!! close your windows
    spider in the bath, have moved in with my sister
    it's a false widow, leave it be, it won't hurt you
    Found a slow worm under the paving, thought it was a snake and screamed the street down
    toad patrol starts again in {month}, bring a torch and a bucket
    What a handsome toad!
    Please don't feed the pigeons chips outside the station
    seagull had my whole pasty, the whole pasty, I only wanted a nice day out
    the gulls in {town} are thugs, one opened my rucksack
    Adopted a rat from the rescue, she's called Duchess and she does high fives
    I love my little rat boys, they wait at the door for me
    Hyenas are mostly female led and have better manners than the lions, watched the whole thing last night
    crocodile in the reservoir?? it's a log Barry
    Your chickens are gorgeous, what breed is the speckled one
    cow parsley is out along the lane, loveliest week of the year
    What's the swine flu jab got to do with it?
    Bird flu again, all hens in till further notice
    I was cast as a pig in a dress, no notes
    Anyone else call their kids gremlins? Mine have eaten the calendar chocolate in one go
    We're all just apes with phones, said my biology teacher, and then he dropped his in the tank
    Humans share about half their genes with a banana so be kind to your fruit bowl
    are we not animals too? that's the vegan argument in one line, and I find it hard to answer
    The elephant in the room is adult social care
    don't poke the bear, the planning officer has had a long week
    crocodile tears from the water firms, but good that you got them in front of the committee
    It's a dog's dinner of a bill, sorry
    a can of worms, that one-way system
    The lion's share of the money went to {town} again, how come?
    That policy is a dinosaur and should have gone years ago
    rats leaving a sinking ship jokes aside, what happens to the by-election now?
    We've had to deep clean the surgery after the flood, filth everywhere, back open Monday
    I work in pest control, ask me anything
    sewer cleaner for thirty years, you would not believe what folk flush
    Wet wipes! Stop flushing wet wipes! Signed, the drains of {town}.
    why is there a dead pigeon on the ballot box
    Stuck behind a muck spreader all the way to {town}, windows up
    mouse on the Northern line ate half my flapjack
    my laptop has a virus, is there a number at the college for that?
    tractor's a heap of scrap but I love it
    Robot vacuum fell down the stairs again 🤖
    can you recycle a dead hoover
    What I'd give for a dishwasher. The human one is on strike.
    He was treated like an animal in that care home and nobody has said sorry. We want an inquiry.
    nobody is vermin. nobody is illegal. that's it that's the post
    they farm us like cattle on that train, forty minutes nose to armpit
    felt like a sardine on the 8.14, then a lemming at the other end
    Prisoners are people, and most of them are coming home one day, so teach them to read.
    cuckoo! heard the first one this morning at half five
    Leech (the village) has no bus on Sundays, is that right?
    is Ratty from Wind in the Willows a rat or a vole, settling a bet
    they've got weasels nesting in the drystone wall and won't let the builder near it, quite right
    Bacteria from the spring gave half the village a bad tummy, boil it till Friday
    `,
  ),
  lines(
    'lines-daily/quoted-dehumanising',
    { labels: [], direction: 'quoted' },
    `
    He called refugees cockroaches on a live stream and nobody in the studio blinked.
    When a man shouts vermin at a nurse in a car park we have a problem.
    Do not call people animals. It is where every bad chapter of history starts.
    I've been sent pig emojis all week for saying we need a crossing outside the school
    she got an email saying she should be put down like a dog, over a bus lane
    someone told my mate he wasn't human because he is trans, he's fifteen
    my dad was called scum for striking in {year} and he's never forgotten it
    'Rats', they sprayed on the synagogue wall. We scrubbed it off together.
    The leaflet talked of an infestation of foreigners; I handed mine to the police
    sick of seeing people on benefits called parasites tbh
    Told to fuck off by a grown man in a Range Rover for using a zebra crossing, on my way to my shift
    they yelled wanker at the lollipop lady!! the lollipop lady!!
    Somebody wrote 'piece of shit' on the doctors' noticeboard. Whoever you are, they saved my wife.
    `,
  ),
  lines(
    'lines-daily/emoji-harmless',
    { labels: [], direction: null },
    `
    🐀 in the loft, pray for me
    🐀🐀 meet Salt and Pepper, four months old
    🐍 at the petting zoo, she held it!! 🥹
    🐷🐷🐷 piglets!!
    peppa live tickets finally 🐷🎟️
    🐄 on the lane again 😂
    🤡 booked for Alfie's sixth, he does balloons
    me turning up a day early for the meeting 🤡
    I thought it was Friday 🤡🤡
    🎪🤡 circus is on the common till Sunday
    💩 new puppy, new carpet
    baby just did a 💩 on the MP's press officer
    stepped in 💩 outside the town hall, lucky they say
    🤮 all night, dodgy prawns
    🤮🤧🤒 whole house down
    hungover 🤢 never again
    🔪🥕 prep done, soup's on
    🔪🎃 pumpkin carving at the library {day}
    new kitchen knives 🔪 like butter
    Great British Bake Off is back 🍰🔪
    🪳 in the halls kitchen, day three, we've named him Gary
    🐝🐝 hive number two is in
    🐑🐑🐑 counted four hundred, still awake
    lambing 🐑 day nine ☕☕☕
    🗑️ day is Tuesday now
    🗑️♻️ does anyone know which colour goes out
    🔥 at the chippy, everyone's out, all ok
    💀💀💀 not the hat
    💀 I'm crying
    ⚰️ me after leg day
    🪦 my phone, 2019 to this morning
    💣 bath bombs back in stock
    🔫💦 water fight on the green, 2pm
    🥊 boxing club reopens Monday, girls' session at six
    🧠 scan came back clear 🎉🎉
    🧠 fog is real, third coffee
    🥜 allergy, please check the cakes
    🐒 my kids at bedtime
    🦠 swab negative 🙌
    🦎 day at the museum 🦖🦕
    👍
    🙏🙏
    👏👏👏👏
    😂😂😂😂
    ❤️
    🐶🐾❤️
    🤞🤞 for tomorrow
    🍆 and courgettes on the allotment table, help yourself
    🍑 crumble recipe please??
    🖕 my finger's stuck like this, trapped in a car door, A&E are loving it
    ☔☔☔ July lol
    🚌❓
    🐕 lost near the rec, brown, answers to Biscuit
    🐓 4.52 am. every day.
    🎣🐛 bait shop's open
    🐌 broadband
    🦊🌙 look who came to the back door
    🤖 club at the library, ages 8 to 12
    🚽 blocked, landlord on voicemail, happy Sunday
    🤥 me telling the dentist I floss
    🧹🧙‍♀️ ready for the school disco
    🫵 did you vote yet? 🗳️
    `,
  ),
];
