import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More sexual harassment and dehumanisation, understated, longer and regional, against twins on bodies, dating, animals, pests, rubbish, machines and illness. */
export const linesSlander6: readonly Family[] = [
  lines(
    'lines-slander/polite-older-gent-leer',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    My dear, your figure quite distracts one from the minutes.
    I trust your husband appreciates what he has beneath that jumper.
    At my age one still notices a bosom, and yours has livened up the planning committee no end.
    Would you model for me? Tasteful, of course, nothing on.
    you have a very kissable neck
    I have taken the liberty of imagining our weekend in Harrogate, one room, one bed, little sleep.
    If I were forty years younger you'd be in trouble, young lady, and you'd enjoy it.
    What a waste to hide those hips behind a desk.
    a woman of your proportions ought to be admired closely
    Do forgive a lonely widower for asking the colour of your underthings.
    One longs to unzip that sensible fleece.
    I've enclosed a photograph of myself without my trousers, do respond in kind.
    `,
  ),
  lines(
    'lines-slander/polite-older-gent-fine',
    { labels: [], direction: null },
    `
    My dear, your minutes are a model of the form.
    Would you sit for our portrait class? Fully clothed, two hours, tea provided.
    I trust your husband is on the mend after the hernia.
    At my age one notices draughts, and the planning committee room has a bad one.
    We had a weekend in Harrogate in one room with four grandchildren, and little sleep.
    If I were forty years younger I'd join your walk to Land's End.
    The zip on that fleece they sold us has gone, might I exchange it?
    Do forgive a lonely widower for asking, but is the lunch club open to men?
    My new hip is a marvel and I dance on Thursdays.
    a kiss from my sister's parrot is no small honour
    I enclose a photograph of the trouser press, ten pounds or nearest offer.
    what a handsome desk in your picture, is it oak
    `,
  ),
  lines(
    'lines-slander/lads-comment-pile',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    would smash tbh
    gyatt
    link to her onlyfans?
    drop the onlyfans already we know you've got one
    bro I'd let her ruin my life
    sit on me
    that jumper is working overtime lads
    what's the bra size, for science
    stood up on purpose so we could all see them, ty queen
    deepfake when
    somebody make one of her with nothing on
    he's got a bulge in that kit, zoom in girls
    back of the queue for a go on her, twelfth I reckon
    `,
  ),
  lines(
    'lines-slander/lads-comment-pile-harmless',
    { labels: [], direction: null },
    `
    smashed it
    would eat again tbh
    link to the recipe?
    drop the next episode already
    bro that ending ruined my life
    sit down, there's a sequel
    that kettle is working overtime lads
    what size is the tent, for science
    POV you're the supply teacher and the projector dies
    mute the ads, enjoy the view
    stood up and cheered, my nan thought there was a fire
    the deepfake law needs passing, thanks for pushing it
    six feet deep snow??
    take it off the heat sooner next time
    zoom in on the kit badge, it's upside down
    seventeenth in line for a go on the slide
    `,
  ),
  lines(
    'lines-slander/work-and-stage-pestering',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    give us a twirl sweetcheeks
    smile, you'd be prettier, and undo a button while you're at it
    I could do things to you that council of yours would have to minute
    been picturing you in nothing but the mayoral chain
    The scene where you got changed, I've worn that bit of the tape out.
    were your nipples cold on stage or did you see me
    Come round mine after the count and I'll show you a proper swing.
    does your bloke do it right, I bet he doesn't
    You want to be careful wearing that on a bike, I nearly came off mine, and I'd happily come again.
    let me be your dirty little secret
    got a thing for women who ring handbells, private recital at mine and lights low
    drummers have rhythm so when do I get to find out
    hiya gorgeous tell me your fantasies
    I'd lick gravy off her
    nurse! nurse! I need a bed bath and you're the one I've picked
    dinner is on me, dessert is you
    `,
  ),
  lines(
    'lines-slander/work-and-stage-harmless',
    { labels: [], direction: null },
    `
    give us a twirl, does the hem sit right
    The mayoral chain weighs more than my toddler.
    wore out the tape of your first gig, any chance of a cd
    was it cold on stage, you had gloves on
    Come round after the count, there's soup on.
    a proper swing band at last
    I'm nervous about being undressed for the scan, will there be a woman in the room?
    can you be careful on that bike, the bend by the Plough is lethal
    dirty little secret, I use instant gravy
    wheelchair dancing on Tuesday, all bodies welcome
    bed baths done, charts done, feet up
    dinner's on me, dessert's on the sideboard
    My girlfriend proposed at your gig and I said yes before the drum roll ended.
    smile, we're on the big screen!
    is it ok to ask a widow out for coffee after a year
    `,
  ),
  lines(
    'lines-slander/infestation-long',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you are a growth on this town and nobody will miss it once it's cut out
    I don't talk to it, I don't look at it, I wait for somebody to mop it up
    we've had mice, we've had damp, and now we've got you on the board, same problem really
    Whatever you are, it isn't people.
    mould in lipstick
    you weren't born, you were coughed up
    breeding is how your kind wins, like fleas
    she's the nearest thing to a virus with a car park space
    it wants feeding attention every hour or it screams, somebody put a sheet over its cage
    a blight, a canker, a fungus on the parish, needs spraying
    lower than what the cat buried
    Should've been drowned in a bucket with the runts, that sort of litter.
    `,
  ),
  lines(
    'lines-slander/infestation-long-harmless',
    { labels: [], direction: null },
    `
    Woodworm got into the back pew and the man says it can be treated, no need to burn anything.
    the growth on my neck was nothing, cut out under local in twenty minutes, do get yours seen
    I don't talk to the parrot, I don't look at the parrot, and still he bites me
    My vet has a cupboard of stuff for ear mites, which one did yours use?
    we've had mice, we've had damp, and now the board says the roof as well
    frogspawn in the ditch already
    mould on the lipstick, bin it or wipe it
    the cat coughed up something on your flyer, no comment intended
    fleas again, third spray, kids scratching
    a virus has gone round the car park staff so it's honesty boxes today
    put a sheet over the budgie's cage at nine or he screams
    canker in the old pear, should I prune now or wait for winter?
    blight's in, lift your spuds this week
    what do I do about cats burying things in the veg bed
    The runt of the litter came home with us and sleeps in a bucket by choice.
    `,
  ),
  lines(
    'lines-slander/scottish-irish-beastly',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    yer no a human being yer a midden wi legs
    clarty wee rodent
    a louse so ye are, a louse on the back o this town
    ye dirty rat ye, awa tae yer hole
    clegs has mair feelin than thon wumman
    There's things in the slurry pit I'd sooner shake hands with, and they'd be the better company.
    yer a tick, a midge, a bluidy blood sooker
    no heart in it, no blood in it, it's a scarecrow someone left out
    that yin wants dippin wi the sheep
    `,
  ),
  lines(
    'lines-slander/scottish-irish-farm-harmless',
    { labels: [], direction: null },
    `
    the midden wants shifting afore the show
    clarty boots aff at the door please
    louse shampoo sold oot at the chemist again
    thon heifer's back in the byre, panic over
    clegs are murder the day, lang sleeves
    stepped in it, new trainers, pure raging
    slurry pit gases kill, never go in after a beast, ring 999
    midges ate me alive at the ceilidh
    Scarecrow weekend starts Saturday and ours is left out in the rain already.
    dippin the sheep Tuesday if ye fancy a hand
    tick season's here, check yer dug
    wee beastie in the bath, eight legs, sendin the wife in
    `,
  ),
  lines(
    'lines-slander/waste-of-space-object',
    { labels: ['dehumanisation', 'insult'], direction: 'subject' },
    `
    you ugly pile of sick
    brainless slab of meat
    you stupid animal
    lazy parasite, get a job
    a revolting worm and a bad actor
    fat leech
    Thick as a tapeworm and about as welcome.
    you smug reptile
    what a disgusting creature you are, and dim with it
    useless scum of a woman
    pathetic bit of pond life
    you nasty little insect
    horrible vermin, can't even spell
    the rat's been on telly again talking rubbish through its rat teeth
    boring cold fish of a thing with nobody inside
    gutter trash, and stupid gutter trash too
    `,
  ),
  lines(
    'lines-slander/waste-and-pond-harmless',
    { labels: [], direction: null },
    `
    pond life survey, bring a net
    a pile of sick kids and one thermometer
    slab of meat wants an hour out of the fridge
    stupid animal ate the other slipper
    fish is cold, chips are perfect
    a useless little trap, the mouse sat on it
    revolting smell from the beck since the storm
    the gutter's full of leaves and trash from the takeaway
    Insect hotel built, no guests yet, two stars on the door
    can't spell leach or is it leech
    rat teeth never stop growing, our class learnt today
    what a lovely creature you met on your walk
    nasty bite, went red, got pills
    parasites on the bees, treating in August
    dim lamp in the reptile house so they can sleep
    `,
  ),
  lines(
    'lines-slander/quoting-leering-and-vermin',
    { labels: [], direction: 'quoted' },
    `
    he asked what bra size I was in a job interview
    someone keeps sending my sister pictures of himself and the site says it's fine
    calling people cockroaches is how it starts, my grandfather told me
    A caller told our receptionist to take her top off. He has been removed from the list.
    being told 'I would' by strangers while talking about sewage is my whole week
    they wrote vermin on the hostel door, we painted a sunflower over it
    'smash', he put, under a video about my dead brother
    don't call her a thing, she's a person with a name
    the man who called you trash is a deacon, would you believe
    reported the deepfake, thanks for warning me it was going round
    my pupils think 'rate her out of ten' is banter so today's lesson was about why it isn't
    Nobody is subhuman. If your argument needs that word you haven't got one.
    `,
  ),
  lines(
    'lines-slander/lighthouse-tour-leer-vermin',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    wouldn't mind being shut in the lamp room with you
    climb the stairs ahead of me will you, nice and slow
    blink once if you want me
    a keeper, and I'd keep you up all night
    wear that wet oilskin with nowt beneath
    my foghorn's all yours babe
    bet you moan louder than the seals
    `,
  ),
  lines(
    'lines-slander/lighthouse-tour-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    got shut in the lamp room for an hour, best hour of the trip
    go ahead of me, I'm slow on stairs
    it blinks twice then dark for nine
    foghorn kept the baby up all night
    wet oilskins on the left hook please
    seals moaning on the skerry since dawn
    the last keeper's daughter taught me to splice
    `,
  ),
];
