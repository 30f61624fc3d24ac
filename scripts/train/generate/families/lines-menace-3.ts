import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Calls on others to hurt, wishes of harm, and calls to lawful action, good wishes and self-mockery beside them. */
export const linesMenace3: readonly Family[] = [
  lines(
    'lines-menace/somebody-ought',
    { labels: ['threat'], direction: 'subject' },
    `
    Someone should put a bullet in her.
    Somebody needs to teach that man a lesson he won't get up from.
    why has nobody punched him yet
    Where's a lone nutter when you need one?
    Will no one rid us of this turbulent councillor? Asking the lads with the vans.
    One of you must have a gun licence. Do the country a favour.
    Can't believe no grieving dad has been round to that doctor's house yet
    she wants a good hiding and theres plenty here who could give it
    A decent society would have had him taken out and shot.
    It only takes one brave soldier, {name}, one.
    Surely one of her patients has a kitchen knife and an afternoon free
    Somebody run this woman over please, reward offered
    Won't somebody just get rid of her. Permanently. I'm not fussy how.
    if a few of the boys met him off the ferry i for one would see nothing
    In a better age the people would have dragged you from that chamber by your heels, and I see no reason why they shouldn't revive the habit.
    who's up for giving this one a kicking? say aye
    I'd buy a pint for the man who breaks his nose. Two if it's both his arms.
    It needs doing, everyone knows it needs doing, and one day somebody will have the guts to do it to you.
    Time the farmers took a pitchfork to the minister and I don't mean as a prop
    give me one good reason why this guy is still breathing. someone fix that
    Not saying do it. Not saying don't. Saying she lives alone.
    She ought to be horsewhipped through {town} and the tickets would sell out
    There must be one squaddie left with spine enough to deal with this one properly
    I reckon if enough of us turned up at his gate he'd not be walking anywhere the next day. Who's in?
    Does anybody know any proper hard lads round {town}? Got a professor who wants visiting.
    the man who shoots this one will never buy a drink again
    He should be thrown off the top of the multi-storey, and I'll hold coats.
    Into the pond with her, stones in her pockets, like our great grandparents would have done.
    Whoever gets to her first, give her one from me, on the jaw
    put him up against a wall. youre all thinking it im just typing it
    Just needs one lorry driver with a sense of civic duty, cyclist boy
    They ought to bring back the stocks for you, and let us use half-bricks.
    `,
  ),
  lines(
    'lines-menace/ill-wishing',
    { labels: ['threat'], direction: 'subject' },
    `
    I hope you get stabbed on your way home
    Hope somebody breaks into your house and you find out what fear is
    i hope a mob catches you
    May you meet the wrong man in the wrong alley very soon
    Praying for the day somebody caves your skull in
    I hope your brakes fail on the motorway
    You deserve to be beaten up and I hope it's on camera
    Wish the lad with the egg had been holding a grenade
    i hope one of the criminals you let out comes straight to your place first. would be poetry
    I'd love it if you got pushed in front of a train. I'd frame the front page.
    Hopefully next time they don't miss.
    Let's see how you like it when someone puts your mother in intensive care. I hope they do.
    One can only pray that the next patient to lose his temper with you has something heavy to hand.
    hope ur kids get run over so u know how it feels
    What a wonderful morning it'll be when the radio says they've found your body
    I want to see you hurt. I want to see you scared. I want it live.
    May your enemies find you before the ambulance does.
    Sooner they string you up the better, I'll bring sandwiches
    fingers crossed somebody bricks him on the march tmrw 🤞🧱
    Ooh I do hope somebody ploughs into that little protest of yours
    I look forward to the day the mob breaks through your gates and your screams are on the six o'clock news.
    It couldn't happen to a nicer person, I'll say, when they blow up your office.
    Wouldn't shed a tear if you were gunned down on your own doorstep
    you got mugged? shame they left you breathing
    pity the fire brigade got there in time
    If karma exists you'll be knifed by one of your own clients. I'm a big believer in karma.
    Every night I ask the Lord to send someone to break you.
    Just read you've been attacked. Good. Do it again lads, harder.
    the bloke who threw that milkshake went easy on you. next one should be acid
    Best outcome is she's found hanging from a lamp post by her own neighbours
    Hoping for a nice short funeral for you
    `,
  ),
  lines(
    'lines-menace/egging-others-on',
    { labels: ['threat'], direction: 'subject' },
    `
    Get him lads
    Go round there and smash the place up, all of you, I'll drive
    Right who's got petrol. She's in and the lights are on.
    kill this man. rt if you agree
    Everybody meet at his house at nine, bring something heavy
    If you see this woman in {town} don't argue with her. Hit her.
    hunt her down boys, no mercy
    Fifty quid to whoever spits in his face and a hundred if you break his glasses with his face behind them
    Make her afraid to leave the house. Every day, every one of us, until she stops.
    Don't sign a petition, lads. Kick his door off.
    Pass it on: the jab doctor is giving a talk on Saturday. Let's make it her last.
    DO NOT LET HIM LEAVE THAT BUILDING ON HIS FEET
    swarm him. pull him off the stage. stamp on him. simple as
    anyone in cardiff wanna earn 200 for 5 mins work on a journalist, bring own bat
    Brothers, this one has insulted us all. You know what has to be done with him, and God will reward you.
    Spike her drink, shave her head, chuck her in the dock. Somebody's hen do must be passing.
    all patriots to the town hall. she doesn't go home tonight
    Take her down. I don't mean in the polls.
    Just ram their bikes, the police don't care, start with that one
    Next time he's canvassing, set the dogs on him, and film it for the group
    Come on then, which of you is man enough to go and finish what that lad started on the MP?
    give the pigs something else to do and go put her windows in 😂 deadly serious tho
    Parents! You've got keys, cars and bats. This teacher has a name. Work it out.
    Throw everything at him, and by everything I mean bricks
    We need volunteers for Thursday, strong lads, no phones, balaclavas provided. Target's the one in the white coat.
    Shoot first, ask the scientist questions later
    Rule one, scare her. Rule two, hurt her. Rule three, nobody saw anything.
    no more marching lads. time to start with the heads of these health chiefs, his first
    `,
  ),
  lines(
    'lines-menace/lawful-rallying',
    { labels: [], direction: null },
    `
    Get him lads! Tackle! Oh that's a lovely tackle
    Everybody meet at the town hall at nine, bring something loud
    Somebody needs to teach that man to park
    Who's in? Four of us so far for clearing the brook
    Make your voice heard. Every day, every one of us, until they listen.
    DO NOT LET THEM LEAVE THAT CHAMBER WITHOUT AN ANSWER
    swarm the inbox! polite emails only, quote the reference
    Take her down to the coast for a weekend, she's earned it
    Hunt him down and thank him if you see him, big chap, paramedic, tattoos of otters
    Time the farmers took the minister for a walk round a flooded field
    Fifty quid to whoever finds our tortoise
    Right, who's got petrol? Mower's out and the cricket starts at one.
    Let's give this professor the welcome she deserves, with a full house and hard questions
    Share if you agree: the surgeon who saved our boy deserves a knighthood
    If you see this woman in {town} buy her a pint, she ran the food bank all winter
    Throw everything at it, lads, we've ten minutes to get one back
    Go round there and help her carry the sandbags, all of you
    Strong volunteers wanted for Thursday. The piano is going to the second floor.
    Somebody has to stop this closure and it looks like it's going to be us
    any proper hard lads round here fancy the mud run for the hospice
    Don't march, vote. Actually do both.
    Boycott them. Don't buy it, don't stream it, don't click.
    Kick him out! In May, with a pencil, like grown-ups
    she wants a good holiday and there's plenty here who'd chip in
    Someone get rid of that bin lorry before I lose my mind
    Does anybody know a solicitor round {town}? Got a landlord who wants sorting.
    Won't somebody just rid us of this hold music
    `,
  ),
  lines(
    'lines-menace/wellwishing-and-grumbling',
    { labels: [], direction: null },
    `
    I hope you get home safe
    Hope the lad who stabbed him gets a long sentence and some help
    Praying for the day somebody finds a cure for this
    i hope a crowd catches you when you stage dive
    Hope your brakes are sorted, that grinding was awful
    You deserve to be beaten in this election and I hope it's on live television
    May your enemies step on Lego, {name}
    I hope you lose your seat, I hope it's by one vote and I hope it's mine
    Wish the lad with the egg had kept it for his breakfast
    I look forward to the day you're voted out and I can have a quiet cup of tea
    hope ur kids get better soon, chicken pox is grim
    I want to see him in court. I want to see the emails. I want it in public.
    May you always get the trolley with the wobbly wheel
    Hopefully next time they don't miss the penalty
    I wouldn't shed a tear if that shopping centre was knocked down
    if karma exists you'll get every red light from here to the coast
    Just read you've been attacked. Please be all right. Whatever I think of your politics, nobody should go through that.
    Hope it rains on your barbecue, you know what you did
    pity the fire brigade had to come out for burnt toast
    Every night I ask the Lord to send someone to help you all on that ward
    What a wonderful morning it'll be when the radio says it's over
    You got mugged? Oh no. Do you need anything, shall I come round?
    fingers crossed he gets hammered on the march tomorrow by the weather, not wishing worse
    Best outcome is a public inquiry with teeth
    Let's see how you like it when you're on hold for an hour, chief executive
    I don't wish her harm. I wish her a long retirement, starting now.
    Hoping for a nice short meeting
    I hope you break a leg! Opening night at last
    wouldn't wish this bus service on my worst enemy
    May your socks be forever damp, sir
    One can only pray that the next person in this post has read the guidance
    Hope your tea goes cold
    `,
  ),
  lines(
    'lines-menace/self-directed-despair-light',
    { labels: [], direction: null, heldBack: true },
    `
    I could kick myself, the form was due yesterday
    shoot me now, it's another away day with an icebreaker
    Someone please run me over before I have to watch my own interview
    i deserve a slap for forgetting her birthday
    Hang me out to dry, I voted for them
    Just bury me with the marking
    Punch me if I ever say yes to being PTA treasurer again
    I want to bang my head on this desk until the spreadsheet balances
    put me out of my misery, did we get the grant
    My own stupid fault. Could have strangled myself with that lanyard.
    Kill me. The microphone was on.
    If I miss this train I will lie down on the concourse and let the pigeons have me
    stick a fork in me, twelve clinics in five days, done
    I am going to have my own head on a platter when the editor sees that typo
    Throw me in the sea. I replied all.
    Somebody take this phone off me before I tweet the health secretary again
    Beat myself up all night about what I should have said to that family
    I ought to be locked up for what I just did to that risotto
    hit me with a bus but make it on time for once
    Flog me. I left the choir's music on the roof of the car.
    `,
  ),
];
