import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Arson and damage, threats at family, pets, colleagues and workplaces, and fires, homes, families and pets with nothing to fear. */
export const linesMenace4: readonly Family[] = [
  lines(
    'lines-menace/burn-and-break',
    { labels: ['threat'], direction: 'subject' },
    `
    I'm going to burn your house down.
    We'll torch the surgery.
    gonna put ur windows in tonight
    That office of yours is going up in flames and so is anybody in it.
    Your car's getting keyed, then it's getting crushed, then it's your turn.
    Petrol, rag, letterbox. Sleep on it.
    ill set fire to that camper van with u in it
    Every new sign you put up on your campaign hut we'll smash, and then we'll start on the people inside.
    BRICK. WINDOW. YOUR BEDROOM. 3AM.
    Does your insurance cover arson, Mr Dunne? I ask as an interested party with a lighter.
    Paint stripper over your bonnet this time. Over your head next.
    Going to flood your cellar, cut your phone line and see who comes to help you. No one will.
    I drove past your place again. It'd burn in ten minutes. I've a box of matches and no job to get up for.
    we smashed the clinic doors once and well smash em again with u lot behind them
    Your greenhouse was a practice throw.
    Let's see how green you are when your nice thatched roof goes up, eco boy, because I'm coming up there with a flare
    Kick your door in, wreck the lot, chuck you down the stairs, home for tea.
    Somebody's going to put a firework through your letterbox come bonfire week and that somebody is typing this
    I have demolished bigger buildings than yours with people shouting inside them.
    there wont be a church left when were done vicar
    We burnt the last one out. You can smell it still if you stand by the gate. You're on the same street.
    I'll ram the gates with the tractor and I won't be stopping at the gates.
    cut ur brake cables lol u wont even notice till the hill
    Sugar in your tank, nails in your drive, and a shovel in the face if you come out to look
    That nice new scan unit you opened? Rubble by Christmas. Be in it, please.
    hope you've got smoke alarms, you nurses' home lot, because tonight's a good night for a fire and I'm bored
    The bulldozer is hired. It's you I'm knocking down.
    smash the camera smash the car smash the reporter
    Thing about electric cars, they burn lovely, and yours is on our road.
    i cn see ur house from here n i got a catapult n ball bearings. heads down fam
    Your allotment, your shed, your bees. All ash by Sunday. Then you.
    Anyone who rents to you gets their shop burned out. Spread the word.
    `,
  ),
  lines(
    'lines-menace/kin-in-danger',
    { labels: ['threat'], direction: 'subject' },
    `
    I'll hurt your kids.
    Your daughter walks home alone, doesn't she? Someone ought to teach you what losing a child is like.
    gonna slap your mum then im gonna slap you
    We'll start with your wife.
    You took my son away so I will take yours. One each. Fair.
    nice pic of ur family on holiday. 4 of u. soon 3
    Tell your little lad to look both ways. I drive a very heavy van.
    Your old mum's in a home with a code on the door. I've got the code.
    How would you like your husband returned? Whole, or as he falls?
    Every one of your brood is going to suffer for what you voted through.
    Your father can hardly walk, Professor. He certainly can't run.
    ur sis looks fit. shame what's gonna happen to her face
    If I can't get at you I can get at your sister, she's easy to find and easy to break.
    MY KIDS GO HUNGRY, YOUR KIDS GO MISSING
    Grandchildren are such a weak spot, aren't they, m'lord. I've been looking at yours.
    I bet your wife screams louder than you do. I'm going to find out.
    An eye for an eye, doctor. My baby died. You have a baby.
    u got a new baby yeah? congrats. pram looks easy to tip in a canal
    We shan't touch you, dear. We shall merely let you watch.
    Pick one. Which of your boys do you like best? You'll be keeping that one.
    I'd put your lad in hospital so you could find out what your own waiting list is like
    the whole family. granny first
    Your brother drinks in my local. After today's vote he'll be drinking through a hole in his cheek.
    It won't be you who answers the door, will it? It'll be her. That's what I'm counting on.
    watch ur kids in the park yeah. coz we do
    Next school run is your last with a full car
    I hope your babies choke. I hope someone makes sure of it. I hope you've hired a nanny who hates you as much as I do.
    `,
  ),
  lines(
    'lines-menace/pets-at-risk',
    { labels: ['threat'], direction: 'subject' },
    `
    I'm going to poison your dog.
    cute cat. would be a shame if it met my van
    Your spaniel is very trusting, she'll take a bit of meat off anyone, even me.
    Horses in the bottom field, aren't they? I've got a knife and a torch.
    say bye to fluffy
    I'll wring that parrot's neck and then I'll wring yours.
    The hens were a warning. The dog's next, after that we're up to people.
    Your guide dog won't see me coming either.
    we took the rabbit. we'll take the kid's pony next. stop the campaign
    How long can a terrier tread water, {name}? Keep posting and we'll both know.
    Keep him indoors, that old tabby, I set traps.
    Next time you take my badger side, I drop your dog with the same gun
    I shot the last one that barked at me and I'd shoot its owner too.
    ur puppy looks tasty lol gonna kick it like a ball
    Hang your dog from your gate, that's what we did to the last busybody round here.
    `,
  ),
  lines(
    'lines-menace/staff-and-building',
    { labels: ['threat'], direction: 'subject' },
    `
    We'll petrol bomb the clinic and every nurse in it.
    Bomb in your office. Happy Monday.
    your receptionist will get it first
    Any intern of hers who picks up the phone to me again gets a beating, tell them that
    I'm coming down to that newsroom and I'm going to start at the desk by the door and work my way along.
    Your whole team should be scared to open the post.
    there's a bomb at the school. tell the head she should have listened
    The security guard's sixty if he's a day. He'll fold, and then it's just you and me and the filing cabinets.
    Everybody who works for that council tax department is a target, starting with you on reception, Carla
    gonna shoot up the town hall
    Ask your staff if they'd die for you. We'll ask them too.
    Evacuate. That's the only polite word you'll get.
    I've told your secretary what I'll do to her if you don't ring back and now I am telling you
    The ambulance crew that comes to our street on Saturday gets bricked. You've been told, blue light boys.
    Whoever covers your surgery while you hide at home gets the beating that was meant for you.
    Next midwife sent to my door by you goes home with her arm in a sling.
    We know every face on your ward and every car in your staff car park. Pick who goes first.
    Your campaign volunteers are soft little students. Lamb to the slaughter, mate, lamb to the slaughter.
    your camera man wont be holding anything after i stamp on his hands
    I hear you have a lab. I hear labs explode. I hear I've got a cousin who cleans there.
    A parcel's on its way to your department. Don't shake it.
    Tell your porters to wear helmets, it's going to rain slates
    I've a grudge, a lorry and a good idea what time your staff meeting is
    School's getting sprayed tomorrow. And I don't mean for wasps.
    `,
  ),
  lines(
    'lines-menace/fires-and-breakages',
    { labels: [], direction: null },
    `
    We burned the toast and set the fire alarm off, sorry to all at the surgery
    Somebody put a brick through the library window last night and the children's corner is full of glass. Heartbroken.
    gonna put ur windows in tuesday if the weather holds, says the builder
    That bonfire was up in flames before the mayor had found the matches
    Does your insurance cover escaped ferrets, asking for a friend with a caravan
    Petrol is up four pence again. Sleep on that, Chancellor.
    Paint stripper takes the colour off a banister nicely but open a window
    Our cellar flooded, the phone line went and the whole street came to help
    Smash the avocado, poach the egg, job done
    Kicked the door in because I'd locked myself out with the oven on. Landlord not amused.
    i cn see ur house from here!!! top of the big wheel!!!
    The bulldozer is hired. Goodbye, ugly conservatory.
    Fire drill at two, please leave by the nearest exit and don't go back for your sandwich
    My brakes went on the hill and I ended up in a hedge, all fine, lost a wing mirror
    Someone chucked a firework into the skip behind the chippy. Police were told. No one hurt.
    BRICKS. SAND. CEMENT. Collect from our drive, free
    The barn burnt down in the night. The cows are out, the lad's got a singed eyebrow and we're thankful.
    Every old sign on the A-road wants smashing up and replacing, you can't read one of them
    I'll burn you a copy of the wedding disc, gran
    Keyed my own car getting the shopping out. Idiot.
    torch, blanket, crisps, that's the sleepover list
    Thing about electric cars, the heater's lovely
    Let's wreck the joint! Ten kids, one bouncy castle, no survivors in the jelly department
    The fire service spent nine hours on the moor because somebody left a barbecue. Please don't.
    Matches, kindling, dry logs, then blow gently and pretend you know what you're doing
    I have demolished bigger sandwiches than that
    My chilli has burned three grown men this weekend and I'm not sorry
    The old mill went up in 1974 and my dad was first on the hose
    Anyone's smoke alarm go off at four for no reason? Ours did, nearly had a heart attack.
    That office of yours needs gutting and starting again, said the decorator, and she was right
    `,
  ),
  lines(
    'lines-menace/families-safe-and-sound',
    { labels: [], direction: null },
    `
    Your daughter walked home with ours, hope that's ok, they've had fish fingers
    I'd do anything to keep your kids safe at that crossing
    nice pic of ur family on holiday, 4 peas in a pod
    Tell your little lad to look both ways, lorries come flying round there
    My mum's in a home with a code on the door and none of us was allowed in for months. I'll not forget it.
    We'll start with your wife, said the vaccinator, and you can hold her hand
    Grandchildren are such a weak spot, aren't they. I bought the drum kit.
    gonna hug your mum then im gonna hug you
    They took my son into theatre at nine and gave him back to me at four. I'd kiss every one of them.
    Which of your boys do you like best? Whichever one's asleep.
    I am scared for your family after what was posted last night. Is anybody looking after you?
    Your father can hardly walk and still he was out leafleting in the sleet. What a man.
    ur sis looks fit as a fiddle after that op, amazing
    My baby died on that ward. I don't want anyone punished. I want to know why.
    watch ur kids in the paddling pool it's freezing
    It's your husband I feel sorry for, having to live with all that campaigning and no dinner
    Any family that gets through GCSEs without a slammed door is lying
    The whole family's got it. Granny first, bless her, now even the au pair.
    You've got kids, councillor, would you let them cross there? Would you honestly?
    I've lost a child too. If you ever need to talk to somebody who knows, I'm here.
    Leave her family out of it. Argue with her vote, not her toddler.
    u n ur brother r gonna get it now mum's seen the vase 😂
    Next school run is the last one of term. Praise be.
    My nan would have clipped you round the ear for chewing with your mouth open in the Commons
    `,
  ),
  lines(
    'lines-menace/pets-and-farm-harmless',
    { labels: [], direction: null },
    `
    Someone's putting down slug bait where dogs walk. It'll poison them, please stop.
    cute cat! would be a shame not to see more pics of it
    The fox had all the hens. Eleven of them. I sat on the trough and cried.
    Your spaniel is very trusting, she got in my car and sat in the front
    Had to have the old dog put to sleep this morning. The vet was so kind.
    say hi to fluffy
    How long can a terrier stare at a shut fridge? Keep watching and we'll both know.
    Keep him indoors, that old tabby, it's fireworks tonight
    Farmers shot three dogs that were worrying sheep. Nobody wanted it. Use a lead.
    i'd kill for a puppy but the landlord says no
    Wring it out well before you hang it up, that dog towel stinks
    Horses got out on the dual carriageway and four lorry drivers made a wall. Legends.
    The parrot says "I'll get you" in my late husband's voice. It's oddly comforting.
    My cat brings me heads. Just heads. What is she trying to say?
    Trap, neuter, return: that's how we deal with the strays behind {place}
    Your guide dog is the best behaved person in this hospital
    ur puppy looks so soft, gonna squish it and never give it back
    Slaughterhouse closing means sixty miles in a lorry for our lambs, and nobody in Westminster cares
    We lost a ewe to the river. Pulled her twin lambs out with a shepherd's crook and a lot of swearing.
    That gander will have your leg off, go round by the orchard
    `,
  ),
  lines(
    'lines-menace/workplaces-and-scares',
    { labels: [], direction: null },
    `
    There was a bomb scare at the station so I'm going to be late, sorry
    a suspicious parcel at the sorting office turned out to be a vibrating teddy
    I'm coming down to that newsroom with doughnuts
    Ask your staff if they'd like to be paid properly. We'll ask them too.
    Evacuated from the town hall for a smell of gas, standing on the grass with the whole planning team, quite jolly
    Security guard's sixty if he's a day and he carried my mother's chair up two flights. Give him a rise.
    The porters should have helmets, slates came off the roof in the gale and just missed one
    shoot at the town hall today! wedding photographers everywhere
    Everybody in that council tax department is only doing a job, leave the lass on reception be
    I told your secretary I'd ring back and now I've forgotten why
    Our ambulance was bricked on Saturday. Two crew in stitches. What is wrong with people?
    A parcel's on its way to your department, it's the pens you asked for, don't shake it, they leak
    Your campaign volunteers are sweet, they fixed my gate
    School's getting sprayed tomorrow for wasps so use the side door
    Whoever covers your surgery while you're off, make them bring cakes, it's tradition
    Lab exploded in applause when the results came in
    There's a leak in the staff car park and a queue for the bucket
    My boss is a target man. Targets, targets, targets.
    `,
  ),
];
