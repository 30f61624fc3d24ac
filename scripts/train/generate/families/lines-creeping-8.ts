import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain short sleaze and plain short dehumanising remarks at a carnival, mountain rescue, museum, tribunal and quarry inquiry, with harmless twins. */
export const linesCreeping8: readonly Family[] = [
  lines(
    'lines-creeping/carnival-queen-organiser-underwear-and-skirt',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    can see your knickers from the float, don't stop
    thong or full brief, I've a fiver on it
    wiggle for the camera treacle
    that skirt's a belt and I'm not moaning
    who needs fireworks when you've a chest like that in sequins
    my dad's had his binoculars on you since the brewery corner
    you should charge, I'd pay, I've paid for worse
    send me the costume after. unwashed
    spank her with the bucket, all for charity
    wouldn't mind being that feather
    Every year I ask you to ride on my float and every year you say your knee, well I've two knees you can sit on
    nobody dresses like that for the children's hospital, you dressed like that for me
    `,
  ),
  lines(
    'lines-creeping/carnival-costumes-and-floats-plainly',
    { labels: [], direction: null },
    `
    lift it up a bit, banner's dragging
    can see your flat from the float, wave
    wind machine broke, use a hairdryer
    sequins or feathers, I've a fiver on feathers
    wave for the camera treacle
    that skirt's a curtain and I made it myself
    who needs fireworks when you've a samba band in sequins
    my dad's had his spot by the brewery corner since noon
    you should charge for parking, I'd pay, it's for charity
    send me the costume after, I'll wash it with ours
    shake the bucket, all for charity
    wouldn't mind a hat with that feather
    Every year I ask you to judge and every year you say your knee, well this time we've got you a throne with wheels
    nobody knits like that for the children's hospital, you've done ninety elephants
    `,
  ),
  lines(
    'lines-creeping/mountain-rescue-woman-plain-come-ons',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I'd break a leg for you to carry me
    share a sleeping bag? for warmth
    nice peaks
    mouth to mouth please
    strip off, skin to skin, that's what they teach isn't it
    you can rope me up any night
    What's a body like that doing in a cagoule
    if I ring at midnight will it be you that comes, and will you be out of breath
    big lass, strong hips, I bet you could crack a man like a walnut, sign me up
    lost on the fell and all I thought was I hope it's the redhead with the nice backside
    zip down a bit it's not that cold
    `,
  ),
  lines(
    'lines-creeping/mountain-rescue-callouts-plainly',
    { labels: ['support'], direction: null },
    `
    I broke a leg and you carried me, thanks
    shared your sleeping bag with my boy, legends
    nice work on the peaks last night
    mouth to mouth saved my brother
    you stripped off your own coat for a stranger, that's what I'd teach
    you can have my raffle money any night
    What a team, out in cagoules at midnight in that
    you rescued my wife
    when I rang at midnight it was you that came, out of breath and smiling, I'll never forget it
    big lass, strong arms, she held the stretcher for three hours and told me jokes, sign her up for a medal
    lost on the fell and all I thought was I hope someone comes, and you did
    keep warm up there
    `,
  ),
  lines(
    'lines-creeping/museum-director-plain-it-and-thing',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    don't touch it you'll catch something
    this thing runs a museum
    stuff it and put it in with the birds
    you aren't one of us, you aren't one of anything
    people have feelings, you've got fur
    that creature gets paid more than my mum
    I don't count you as a person and neither should the payroll
    They dug you out of the peat and should have put you back
    put a label round its neck, specimen, origin unknown, no use to science
    you breed? god help us
    `,
  ),
  lines(
    'lines-creeping/museum-objects-plain-it-and-thing',
    { labels: [], direction: null },
    `
    what is that, top shelf, blue
    is it alive, the axolotl
    don't touch it you'll set the alarm off
    this thing ran a whole mill
    they stuffed it and put it in with the birds in 1890
    you aren't one of the guides are you, sorry
    it's got hands and everything, that clock
    people had feelings about the fur display
    that dinosaur gets more visitors than my mum
    I don't count the stairs as a route and neither should the access map
    They dug him out of the peat and my lad wants to know his name
    put a label round the neck of the vase, origin unknown, and someone in {town} will know it
    do they breed here, the newts
    `,
  ),
  lines(
    'lines-creeping/quarry-inquiry-officials-and-protesters-plain-vermin',
    { labels: ['dehumanisation'], direction: 'other', heldBack: true },
    `
    council's riddled with them, same as woodworm
    they all want exterminating, planners
    vermin. end of
    treehuggers live like badgers and should be gassed like badgers
    blood suckers, every one in that office
    just meat in suits
    Get the terriers in, they've gone to ground in the Shire Hall
    they're not folk, they're fleas off the same dog
    bosses at the quarry are toads and their kids are tadpoles, drain the pond
    it's a nest, you don't talk to a nest, you pour something on it
    can't call that rabble human with a straight face
    `,
  ),
  lines(
    'lines-creeping/quarry-inquiry-wildlife-and-buildings-plainly',
    { labels: [], direction: null, heldBack: true },
    `
    council's roof is riddled with woodworm, same as ours
    they all want reading, those planning papers
    ravens. nesting. end of
    there's too many lorries, thin them out
    treehuggers and badgers, that's the inquiry on Tuesday
    blood donors, every one in that office, fair play
    just sandwiches in suits, that site visit
    Get the terriers in the car, the inspector's here at the Shire Hall
    they're not fleas, they're springtails off the same log
    toads at the quarry pond and the kids count tadpoles, don't drain it
    it's a nest, you don't work near a nest, you ring the ecologist
    can't call that bus shelter finished with a straight face
    `,
  ),
  lines(
    'lines-creeping/tribunal-and-complaint-accounts-plain',
    { labels: [], direction: 'quoted' },
    `
    he said lift it up a bit. I was carrying a stretcher.
    "what is that" they wrote, under my face, my burned face
    I reported the thong comment and the group admin laughed
    manager kept asking her to sit on his knee, tribunal found for her
    someone posted "exterminate" about planners and my husband is one
    they called the rescue lads meat, I've asked for it to come down
    the word was creature, and it was said to a woman with a stammer
    Dear editor, you printed a letter which calls young mothers breeding stock. Why?
    no more "nice peaks" on our page please, she's pulled people off that hill for twenty years
    every woman on the float had a hand up her skirt that day and not one of us said so till now
    the nest remark was about Roma families and we will not have it here
    `,
  ),
];
