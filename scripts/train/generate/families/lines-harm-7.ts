import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats and their harmless twins: school uniform, wind farm, care home, cyclists, markets, choirs, hospitals, prison, weapons. */
export const linesHarm7: readonly Family[] = [
  lines(
    'lines-harm/uniform-policy-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Send my daughter home over socks again and I'll be waiting at the gate with her uncle, who isn't the talking kind.
    blazers burn nicely sir. with sir in
    Compasses have a point. So does my lad, and his is you're going to get cut.
    You'll be the first head in this county to have a tie used on him.
    year 11 got a sweepstake on who decks you at prom
    Measure her skirt with that ruler once more and I will break every knuckle you hold it with.
    On your way across the field at quarter to eight, whistling. I do love a whistle. It tells me how near you are.
    Isolation booth? I'll show you an isolation booth. It's under Beeston woods and there's no air.
    My husband's parole officer would hate me to tell him what you called our son.
    keep picking on kyle and ur lab coat goes up with u in it mrs {name}
    Exclude him and he's got all day, every day, for you. And so have his cousins.
    A chair came through the staffroom window last time. It wasn't aimed last time.
    `,
  ),
  lines(
    'lines-harm/uniform-policy-harmless',
    { labels: [], direction: null },
    `
    Send my daughter home over socks again and I'll be waiting at the gate with the governors' complaints form.
    a chair leg went through the hall window, art project, nobody hurt
    They've excluded him and he's got all day, every day, in his room, and it's breaking me.
    The blazers are a hundred and five pounds. That's daylight robbery and you know it.
    year 11 got a sweepstake on which teacher cries first at prom, my money's on you sir
    Measuring skirts with a ruler in 2026. I'm raging, and the whole PTA is raging with me.
    strangled by my own tie on a bus door, true story
    He came home with a split lip and I'd like to know what the school is doing about the boys who did it.
    Lab coat caught the bunsen, {name} had it out in two seconds, hero
    `,
  ),
  lines(
    'lines-harm/wind-farm-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    A hundred and ten metre drop from the nacelle, and you'll want to come up for the press.
    I'll lash you to a blade and wait for a westerly.
    put up pylons and well hang summat off em. you
    Eagles get chopped up by these things. So would a junior minister.
    Every access road has a cattle grid and every cattle grid can have a wire across it at neck height.
    The surveyor's already been run off by the dogs, and they were on leads that time.
    I was a rigger for thirty one years and you'd be amazed how quietly a person can be dropped.
    The bearings aren't the only thing up there that'll seize, {name}, I'd watch your heart.
    If the cable comes across my land you'll be buried in the same trench, at regulation depth.
    sub station goes live. you dont
    Ofgem can have what's left of her for the meter
    `,
  ),
  lines(
    'lines-harm/wind-farm-harmless',
    { labels: [], direction: null },
    `
    Eagles get chopped up by these things, and no one at the ministry wants to count them.
    I was a rigger thirty one years and saw two men fall, so don't tell me harness checks are red tape.
    If the cable comes across my land I'll fight you through the tribunal, {name}, trench by trench.
    put up pylons and you'll hang for it at the ballot box is what grandad says
    The wire across the track is for sheep. Cyclists duck, or get off.
    A hundred and ten metres up, changing a bearing, with a thermos and my mate Iolo singing.
    Don't climb the substation fence for your ball, it'll kill you stone dead.
    westerly took the gazebo, the bunting and very nearly the mayor
    The surveyor got chased by our geese, we sent him home with eggs.
    `,
  ),
  lines(
    'lines-harm/care-home-closure-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Dad lasted nine days after you moved him. I've promised him you won't last ten.
    There's a pillow with your name embroidered on it.
    You'll be old one day and somebody will put the wrong pills in your little paper cup. I've told my daughter to train as a carer for it.
    wheel her to the top of the hill and let go. see how she likes being moved
    A hoist can drop. Ask my auntie. Ask me to show you.
    If you shut Rosemount then me and the rest of the families will do to you what you're doing to them, only we'll be quicker.
    Bath's run. It's hot. In you come, Mr Chief Executive.
    Mother died confused, calling out, holding nobody's hand. I have arranged in my mind just the same for you, {name}, and lately not only in my mind.
    You deserve a broken hip on a cold floor and fourteen hours before anyone comes, and I know a way to see you get it.
    when my nan goes you go xx
    `,
  ),
  lines(
    'lines-harm/care-home-closure-harmless',
    { labels: [], direction: null },
    `
    Dad lasted nine days after you moved him. I want you to say his name out loud at the meeting. It was Leonard.
    Somebody put the wrong pills in her paper cup and nobody rang us for six hours.
    Fourteen hours on a cold floor with a broken hip before the ambulance came. She was ninety one.
    Mother died confused, calling out, and the night carer held her hand. I'll never forget you, {name}.
    wheeled nan to the top of the hill to see the fireworks, lost my grip, she screamed go again
    The hoist dropped him. Please have every one of them checked today.
    If you shut Rosemount I'll be outside County Hall each morning with the rest of the families.
    my husband says put a pillow over his face if he ever joins the ukulele group
    You'll be old one day too, and I hope you get kinder treatment than you've shown our residents.
    Bath's run, radio on, she's singing, you lot are marvellous
    `,
  ),
  lines(
    'lines-harm/low-traffic-cyclist-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Planters don't stop a Transit. Neither do you.
    I'll take the door to you. One flick of the handle, straight under the skip lorry.
    fishing line. your height. the greenway
    Another bike lane? Another ghost bike then, white, flowers, your helmet on it.
    Can't brake for everyone, can I, and I've decided who.
    Drove behind you Thursday for two miles. Thought about it at every junction. Next Thursday I won't be thinking.
    All the cabbies at the rank have got your picture, and one or two have got dodgy eyesight as well.
    Lycra and tarmac. Tarmac generally wins, {name}, as you'll discover.
    some hero run him over, reverse, and do it again with the wipers on
    Spoke's a handy thing, filed down.
    Bollards up by Friday means you down by Saturday.
    `,
  ),
  lines(
    'lines-harm/low-traffic-cyclist-harmless',
    { labels: [], direction: null },
    `
    Got doored on the high street, straight under the skip lorry's nose, driver stopped a foot short.
    Someone strung fishing line across the greenway at neck height. Please, please ride slowly and tell the police if you see any more.
    The ghost bike on Mare Street is for my sister. She was twenty six.
    Drove behind you Thursday for two miles and you signalled every junction, model cyclist, {name}.
    Bollards up Friday, ambulance stuck by Saturday. Rip them out.
    planters don't stop a transit apparently, one's in the hairdresser's window
    I came off on the tarmac and tarmac generally wins. Six weeks in plaster.
    The cabbies at the rank think you're killing their trade, come down and talk to them.
    that hill is trying to kill me and so is my wife who chose it
    `,
  ),
  lines(
    'lines-harm/market-trader-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Double my pitch fee and I'll fillet you next to the haddock, luvvie, pound a bowl.
    I sharpen at five, open at six. Come at half past five.
    Pound of flesh. I've the scales and all.
    Stallholders pull together, inspector. Six of us, six limbs counting the head and the other bit.
    there's a shutter comes down hard and a neck would fit under it
    Ripe for bruising, you are.
    Had one of your lot in here with his tape measure in 1998. Ask around what he measures now. Ceilings.
    Close the covered market and I'll see that you're carried out through it, past every stall, and we'll have a whip round for the mop.
    You wouldn't know a hand of bananas from a hand in a bag, but you're about to {name}
    Watch your fingers round that till hatch. We'll be watching them.
    `,
  ),
  lines(
    'lines-harm/market-trader-harmless',
    { labels: [], direction: null },
    `
    Fillet it or leave the head on, luvvie? Pound a bowl after three.
    I sharpen at five, open at six, and by half six I've usually cut myself.
    Pitch fees doubled. You're bleeding us white, inspector, and there'll be nobody left to bleed.
    the shutter came down on my neck once and I've been an inch shorter since
    Stallholders pull together, so when Reg had his heart attack we ran his stall six weeks.
    Bruised peaches half price, battered books ten pence, broken biscuits free to bairns.
    Close the covered market and you tear the heart out of this town. Every voter in it will remember.
    had a lad in with a tape measure from the council, frightened the life out of us, only wanted the lights
    Watch your fingers in that till drawer, {name}, she bites.
    `,
  ),
  lines(
    'lines-harm/weapon-pictures-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    New machete. Unboxing video drops when you do.
    Been on the range all morning, imagining. Tight grouping.
    My crossbow's legal, your skull's soft, the rest is timing.
    Grandad's service revolver still turns over. Six in, five for practice.
    🔪🩸 {name} 🩸🔪 coming soon
    They sell samurai swords on the market next to the phone cases. Eighteen quid for the pair of you.
    i filed the end of a screwdriver in dt today. guess who its for miss
    I don't collect knives to look at, put it that way, and you've made the shortlist.
    Bought two knuckledusters and a ticket to your book launch. Signing on the title page, please, and then I'll sign you.
    this hammer was my fathers and his fathers and will be in your forehead
    Had your photo laminated so that I can wipe it down between throws.
    `,
  ),
  lines(
    'lines-harm/weapon-pictures-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    New machete for the brambles, blisters already.
    Been on the range all morning with the cadets. Tight grouping from the smallest girl, crack shot.
    Grandad's service revolver went to the regimental museum, deactivated, with his letters.
    They sell samurai swords on the market next to the phone cases and it ought to be stopped, {name}. A boy died here in June.
    this hammer was my fathers and his fathers and has had four new handles
    I collect knives, mostly Sheffield pocket ones, fruit knives, nothing longer than a finger.
    made a screwdriver in dt today, miss said it was the best in the year
    Bought a ticket to your book launch and will knock over anyone between me and the canapes.
    🔪🎃 pumpkin carving at the library, saturday, aprons provided 🎃
    Axe throwing for the hen do: aunt Maureen hit the bull, then the ceiling.
    `,
  ),
  lines(
    'lines-harm/blackmail-conditional-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Delete it by six or lose a finger for each hour after.
    You can drop the inquiry or I can drop you, from the multi storey.
    apologise on your page or your lads getting done outside college
    Say one word at the inquest and yours will be the next one held.
    Back the motion and breathe easy. Oppose it and, well, breathe while you can.
    I'd consider a quiet retirement very seriously. A loud one's been planned for you.
    Unless the licence is renewed, councillor, your evening walks will be shorter than you are used to. About half.
    Keep my name out of your mouth or I'll come and take the teeth out that it has to pass.
    Pay what you owe the lads or they're having it out of your hide, a strip at a time
    Change your evidence, doctor. You have a steep staircase and osteoporosis.
    Choose. The podcast or the kneecaps.
    Turn up to the tribunal and you'll turn up in the estuary.
    `,
  ),
  lines(
    'lines-harm/blackmail-conditional-harmless',
    { labels: [], direction: null },
    `
    Delete it by six or my solicitor will be in touch.
    If that story runs, run with it, it's the best thing you've ever written.
    Back the motion and I'll back you. Oppose it and I'll be standing against you in May.
    Unless the licence is renewed the club closes and eleven of us are out of work.
    Apologise on your page, {name}, or I take it to the standards board.
    I'd consider a quiet retirement very seriously. You've done thirty years and look worn out.
    pay the lads what you owe or we're going to ACAS
    Stop feeding that gull or you'll lose a finger.
    Turn up to the tribunal in good time, bring the payslips, and don't let them rattle you.
    You have a steep staircase and osteoporosis, so the OT will fit a second rail on Monday.
    Say one word about my cooking and you're washing up.
    `,
  ),
  lines(
    'lines-harm/glacier-expedition-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    There's a crevasse I've been saving for you since base camp.
    Cut the rope. With pleasure. With a bread knife, to make it last.
    polar bears havent eaten since march and youre on the next flight
    You took the credit for our survey, {name}, so I'll take your gloves.
    Minus forty, no tent pegs, nobody to radio. Sign up for my next expedition, do.
    Leave him on the col. Let the ravens peer review him.
    `,
  ),
  lines(
    'lines-harm/glacier-expedition-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    His partner cut the rope and he crawled out on a broken leg, what a book.
    Minus forty, lost two toes and my favourite spoon.
    polar bear walked through camp at three and nobody breathed
    Fell in a crevasse to the armpits, and they took a photo before they pulled me out.
    Reviewer two buried our paper alive, {name}.
    Ravens pecked the seals' eyes out on the ice, nature's no picnic.
    `,
  ),
];
