import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats in replies, headlines, lists, rhymes and sermons and in the mouths of campaigners, cranks and customers, with as many harmless ones. */
export const linesMenace10: readonly Family[] = [
  lines(
    'lines-menace/menacing-retorts',
    { labels: ['threat'], direction: 'subject' },
    `
    Laugh now. You'll be crying in casualty.
    Block me, I'll knock.
    Ha, good answer. Try it with my hands round your throat.
    No I won't calm down. I'll come down. To yours.
    lol "debate me" nah bro ill deck u
    Report it then. See who gets to you first, them or me.
    So you blocked my other account. You can't block a hammer.
    Apology not accepted. Beating still scheduled.
    ^ this one dies
    Wrong answer. There were two options and you just picked the one with the hospital in it.
    keep smiling in ur lil selfies, teeth are temporary
    Mute me all you want, you'll hear the glass.
    Big words. Small neck.
    I said I was sorry once, in court, for the last fella. I won't say it for you.
    That's three strikes. I only strike once.
    nah we're past letters now
    Oh you've got lawyers? I've got cousins.
    You said on air you're not afraid of anyone. Challenge accepted, see you at the studio door.
    Yes it IS a threat. Write it down. Frame it.
    Thanks for confirming you'll be there, so will I, with something for your kneecaps
    and when i catch u in spoons? what then? silence? thought so. gonna be a lot of silence after
    Your honour, it was self defence. I'm just practising that for when I have seen to you.
    `,
  ),
  lines(
    'lines-menace/menacing-sermons-and-cranks',
    { labels: ['threat'], direction: 'subject' },
    `
    The wages of sin is death, and I have been sent to pay you.
    Thou shalt not suffer her to live. It's written, and I can read.
    The Lord will smite you and He's asked our Gary to drive
    We the people sentence you. It will be carried out at your home at a time of our choosing, common law, no appeal.
    5G, jabs, chemtrails, and you behind the lot of it. There's a resistance, we are armed and your name's top.
    I've issued a notice of liability. Next comes the sheriff, that's me, and then the tree.
    They put a chip in my mother so I'll put a drill through you, doctor
    the white hats have your location and the green light. enjoy the last weekend
    Jezebel was thrown from a window and the dogs ate her. How high's your office?
    We will purge the temple and you, false priestess, will be purged with it, bloodily, before the altar you've dirtied.
    the storm is here. u wont survive it. we are the storm lol
    Your ancestors are calling you home and I've offered to post you.
    My angel says blood for blood and my angel is never wrong. It told me about the gate code too.
    When the lights go out for good there'll be no police, and I've your picture on my fridge for that night
    Citizens' arrest on Saturday. Resist and we use force. Don't resist and we use it anyway.
    Mark of the beast on your lanyard. The sword comes for the marked first, and my brother collects swords.
    `,
  ),
  lines(
    'lines-menace/menacing-customers-and-campaigners',
    { labels: ['threat'], direction: 'subject' },
    `
    You can keep your refund, I'll take it out of your ribs.
    Badger killers like you get what badgers get.
    Every animal in your lab will be free and you'll be in the cage, bleeding, see how you like being cut
    Tell the landlord's agent that if she serves one more notice she'll be served up.
    fix my wifi or i fix ur jaw
    Evict my mum and I'll be the last thing you ever evict.
    We'll stop the pylons if we have to hang the man who drew the map off the first one
    One more runway meeting and the chairman goes in the engine
    You gave my boy a fixed penalty for littering. I'll litter the lane with you.
    Oil boss, enjoy your yacht. We've people who swim.
    turn my gas off and ill turn you off at the neck
    Lost your parcel? We've lost people, said the depot lads, so keep your complaint to yourself, missus.
    The hunt rides Saturday. Get in the way again with your horn and your camera and you'll be under hooves.
    You failed my driving test for clipping a kerb. Next time you step off one, look out for me.
    If one more fish dies in my stretch of the river, water man, you're going in with weights on.
    Sold me a dodgy motor did ya. Sleep light, pal. Forecourts burn.
    She took the farm off us with a pen so I'll take her fingers off with the loppers, then let's see her sign things
    Refuse me benefit again and the security glass won't help you, I've measured it and it isn't that thick
    `,
  ),
  lines(
    'lines-menace/menacing-headlines-lists-rhymes',
    { labels: ['threat'], direction: 'subject' },
    `
    LOCAL MP FOUND IN SKIP, NATION SHRUGS. Coming soon.
    Snip snip, said the shears to the councillor's lip
    This week: Monday rally, Tuesday pub, Wednesday you.
    Wanted, dead. Not fussed about the alive bit.
    one two buckle my shoe, three four i'm kicking down your door, five six guess who's got sticks
    Things that burn: wood, paper, witches, your office, in that order, from noon
    Limerick time. A doctor from {town} so bold, was found in a ditch stone cold. Who did it? said they. I did, so I say. So do as you're bloody well told.
    Obituary, draft two. {name}, suddenly, at the hands of the public.
    Hush little nurse don't say a word, or I'll break your legs like I broke that bird
    Ashes to ashes, dust to dust, if the fall doesn't get you the lads just must
    Bingo card: egged, floured, slapped, stabbed. Three down, full house on Friday.
    Shopping: cable ties, gaffer, bleach, you
    remember remember what happens in november, u on top of the bonfire
    Before and after pics. Before: you at the podium. After: red paste. Will update.
    For sale, one consultant's spleen, collection only, still in use at present
    `,
  ),
  lines(
    'lines-menace/harmless-retorts',
    { labels: [], direction: null },
    `
    Laugh now. You'll be crying by the second verse.
    Block me, I'll live.
    Ha, good answer. Try it on my mother, she taught debating.
    Report it then. I'd say exactly the same to the moderators.
    ^ this one made me snort tea
    Apology accepted. Pint still scheduled.
    keep smiling in ur lil selfies, suits u
    nah we're past letters now, it's going to the ombudsman
    That's three strikes this month and we've still not had an offer
    Oh you've got lawyers? We've got law students. Loads of them. For free.
    Yes it IS a complaint. Write it down. Give me a reference number.
    Thanks for confirming you'll be there, so will I, with a flask and a grudge about the bins
    You said on air you're not afraid of anyone. You've not met our head cook.
    and when i catch u in spoons? drinks. loads of drinks. u legend
    Your honour, it was self defence. The biscuit came at me.
    Say that again and I'll vote for you
    pistols at dawn, sir! or failing that, a strongly worded spreadsheet
    Them's fighting words. Trifle is NOT a breakfast.
    Mute me all you want, the choir's still practising upstairs till nine
    I'd fight you on this but you're right, damn it
    `,
  ),
  lines(
    'lines-menace/harmless-sermons-and-cranks',
    { labels: [], direction: null, heldBack: true },
    `
    The wages of sin is death, and the reading was given by a lad of six who shouted the last word
    Thou shalt not park on the zigzags
    The Lord will judge us all, you and me both, so let's be kind while we wait
    We the people of Mill Lane request a bin.
    5G mast's gone up by the school and I'd like to see the planning file. Not burning it down. Reading it.
    Vengeance is God's, not ours. Pray for the man who did this and for the family he did it to.
    Jezebel gets a rough press. Fascinating sermon from the new curate, dogs and all.
    When the lights go out there's a flask and blankets at the chapel hall, all welcome
    My angel says hello. She's three and dressed for the nativity.
    the storm is here. two trees down, trampoline in the river, everyone ok
    I don't believe a word about chips in vaccines, but I'd like my mum's heart problem looked into properly
    repent, said the man with the sign, and also do you know where the toilets are
    Hell, according to my RE class, is double maths with the radiator stuck on
    I'll be praying for you, Minister, and I'll be praying harder for your officials
    Judgement Day in the marrow class is Saturday, and brother will turn against brother
    The plagues at our allotment so far: slugs, frost, Barry
    `,
  ),
  lines(
    'lines-menace/harmless-customers-and-campaigners',
    { labels: [], direction: null },
    `
    You can keep your refund, I've found the receipt was from another shop. Sorry.
    Badger cull vote tonight, please ring your MP and be polite
    Every animal in that shelter will be free to a good home by Sunday
    fix my wifi or i swear i will have to talk to my family
    Evict one family on our road and you'll find all of us on the pavement, singing
    We'll stop the pylons in the High Court if we have to sell every cake in Suffolk
    One more runway meeting and I shall know all of the planes by name
    turn my gas off they said, there's a leak, get out, so here i am in the road in a towel
    Lost your parcel? It's in our hen house, courier thought it was the porch
    The hunt rides Saturday. Monitors needed, cameras on, stay off private land and don't engage.
    Failed my driving test for clipping a kerb, examiner held on to the door like the lifeboat had gone
    If one more fish dies in that river I'm inviting the water boss to drink from it, on camera, with a straw
    Sold me a dodgy motor, so it's small claims, and I've kept every text
    She saved our farm with a pen and a very long night of reading. Solicitors, eh.
    Refused benefit for the third time. I've nothing left to appeal with but I'm appealing.
    We'll chain ourselves to that beech. It's three hundred years old and so is Maureen.
    ur burger place gave me food poisoning and a free drink. was on that bathroom floor praying for death
    Strike dates are out. If the employer won't talk, the trains won't run. See you on the picket.
    Threatened with bailiffs over a bill that isn't mine. Who do I ring?
    `,
  ),
  lines(
    'lines-menace/harmless-headlines-lists-rhymes',
    { labels: [], direction: null },
    `
    LOCAL MP FOUND IN SKIP, rescuing perfectly good chair
    Snip snip, said the barber, and off came my lockdown hair
    This week: Monday clinic, Tuesday clinic, Wednesday fall over.
    Wanted, alive: one tabby, answers to Kevin
    one two buckle my shoe, three four someone's at the door, it's carol singers, it's november
    Things that burn: wood, paper, my shoulders, in that order, from noon
    Obituary. Our kettle, suddenly, after twelve years' service.
    Hush little baby, the night nurse said, and she walked him up and down till the sky went red
    Ashes to ashes, we won it at last, one run in it and a slip catch going fast
    Bingo card: jargon, cough, you're on mute, dog. Full house by ten past nine.
    Shopping: cable ties, gaffer, bleach, party rings. It's either a school play or a crime.
    remember remember, keep pets in, november
    Before and after pics. Before: me at mile one. After: red paste. Raised £640.
    For sale, one consultant's exercise bike, still used as a clothes horse
    COUNCIL AXES CHRISTMAS, or moves the lights to the other end of the high street, depending which paper you read
    Dead: the wasp. Injured: my pride, one lamp, the cake.
    `,
  ),
];
