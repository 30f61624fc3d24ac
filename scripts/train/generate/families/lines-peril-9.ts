import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Strikes, schools, courts, councils, sport stars and shops: more threats in trade words, against trade talk, games, films and illness. */
export const linesPeril9: readonly Family[] = [
  lines(
    'lines-peril/building-trade',
    { labels: ['threat'], direction: 'subject' },
    `
    you'll be in the foundations of that bypass
    got a nail gun and a clear line to you
    I'll plaster you over and paint you magnolia
    cement boots, your size
    that cherry picker you posed in, I'll have you out of it at full height
    safety inspector is it? you'll want a harder hat
    I'll drill a hole in you
    my lump hammer, your fingers, Monday
    Skips get collected without anyone looking in. Remember that at committee
    scaffold boards slip. ask the last surveyor
    gonna angle grind your door hinges then you
    we'll lag your pipes for you, windpipe first
    `,
  ),
  lines(
    'lines-peril/building-trade-harmless',
    { labels: [], direction: null },
    `
    you'll be in the brochure for that bypass
    got a nail gun and a clear weekend, want that fence done
    I'll plaster over it and paint it magnolia
    hammered my own thumb Monday, black nail
    that cherry picker you posed in, mine's scared of heights
    safety inspector is it? you'll want a hard hat, they're in the hut
    drill a hole in it, plug, screw, done
    Skips get collected Friday, get your old carpet in
    scaffold boards slip in frost, salt them
    gonna angle grind the old gate hinges
    we'll lag your pipes for you before winter, it's free over seventy
    knocking through tomorrow, dust everywhere
    `,
  ),
  lines(
    'lines-peril/supply-teacher',
    { labels: ['threat'], direction: 'subject' },
    `
    sir ur getting banged out at the gates
    my big cousins coming at half 3 lol u better have a back door
    give me my phone back or its ur jaw
    miss we no which bus u get n theres 8 of us
    im bringing something in on monday and it aint homework
    everyone in 10C wants to see you get sparked
    he took my vape so im taking his eye
    bet you wouldnt be so hard if i chucked that chair at ur head. i will aswell
    parents evening my dad is gonna drop you in front of everyone
    compass in your neck next lesson sir
    thought u was safe cos ur leaving? we'll find ur next school
    gonna push her down the science stairs on friday whos filming
    `,
  ),
  lines(
    'lines-peril/supply-teacher-harmless',
    { labels: [], direction: null },
    `
    sir ur at the gates already its 7am
    my big cousins coming at half 3 to get me cos mums at work
    give me my phone back pleeease
    miss we got the same bus as u n theres 8 of us singing sorry
    im bringing something in on monday for ur leaving do
    everyone in 10C wants to see you come back
    he took my vape and tbh fair
    chucked a chair out the skip and its well comfy
    parents evening my dad is gonna embarrass me in front of everyone
    compass and protractor next lesson sir or just rulers
    thought u was leaving? find a school near us
    fell down the science stairs on friday whos got crutches
    the detention killed me sir it was two hours of long division
    `,
  ),
  lines(
    'lines-peril/sprinter-athlete',
    { labels: ['threat'], direction: 'subject' },
    `
    lost me four hundred quid. you'll lose a leg
    I'll take a bat to both ankles
    false start like that costs people. it'll cost you at the hotel
    next time you're on the blocks I hope the gun's real and it's pointing your way
    you pulled up on purpose and my acca died so now you do
    I train at your track. The showers there have no cameras
    hamstring gone? wait till I've been at it with a saw
    run home fast pal cos we're behind you
    throw a match again and we throw you, off the tier
    miss another pen and you're not getting on that bus
    I hope someone jumps you and takes more than the medal
    my bookie's not the only one who breaks thumbs
    `,
  ),
  lines(
    'lines-peril/sport-harmless',
    { labels: [], direction: null },
    `
    lost me voice and a tenner. worth it
    you beat the record and both your rivals, ankles of steel
    false start like that cost him the final, gutted for the lad
    next time you're on the blocks we'll be in row D
    she destroyed the field, absolutely killed them on the bend
    I train at your track. The showers there have no hot water
    hamstring gone? wait till I've strapped it before you try again
    run home fast, dinner's on
    that tackle nearly cut him in half and it was clean, ref
    we're going to batter them in the scrum, bring your gumshield
    sudden death, four three, keeper saved it with his face
    they'll be out for revenge after the first leg
    you'll pay for that missed pen in training, burpees
    knocked out in round one again, same old Town
    my acca died because of a corner, such is life
    smash it on Sunday, attack from the gun
    shoot! SHOOT! why did nobody shoot
    `,
  ),
  lines(
    'lines-peril/film-game-book-harmless',
    { labels: [], direction: null },
    `
    the bit where he drowns the butler had me behind a cushion
    I'm on chapter nine and if the vicar dies I'm throwing it out the window
    we shot the stabbing scene at dawn, forty takes, so much fake blood
    who do you think poisoned the colonel? my money's on the nurse
    your villain says "I know where you sleep" and the whole cinema gasped
    respawn then come at them from the roof with the shotgun
    i got one shotted by a chicken
    burn the village or save the mage, which ending did you get
    My murder mystery weekend needs a corpse, are you free
    that actor gets killed off in everything he's in
    hunt the boss at night he's weaker, stab the tail
    you kept dying on the lava level and chat loved you for it
    it's a thriller about a stalker in a lighthouse, out in paperback Thursday
    he said I'll be back and he was, nine sequels
    did they really have to blow up the bridge in the last episode
    our am dram killer forgot his knife and used a banana
    playing the assassin class, poison build, any tips
    `,
  ),
  lines(
    'lines-peril/kitchen-illness-harmless',
    { labels: [], direction: null },
    `
    beat the eggs till they're pale then fold
    chop its head off, gut it, score the skin, salt
    smash the garlic, burn nothing
    kill the heat before you add the cream
    whip it, whip it hard, then leave it alone
    my back is murdering me, can I double up on the tablets
    bone saw sound at the dentist, I nearly fled
    the chemo's poison really, but it's my poison and it's working
    blood in my wee, three days, no pain
    stabbed myself with the EpiPen upside down, thumb's numb
    feel like I've been run over by a tractor, is that flu
    throttle the flour through a sieve, no lumps
    they're going to break my jaw and reset it, I'm petrified
    cut out my gallbladder Tuesday, home by Wednesday
    skin the tomatoes, drown the aubergine in oil
    hit my head on the cupboard and I keep seeing stars
    strangulated hernia they said, sounds like a crime
    her heart stopped for two minutes and your crew brought her back
    `,
  ),
  lines(
    'lines-peril/court-verdict',
    { labels: ['threat'], direction: 'subject' },
    `
    let him walk and you won't
    judges live in houses, houses burn
    you gave evidence against my brother so you'll give blood as well
    the sentence he got is the sentence you get only mine's quicker
    grasses die in ditches and you grassed
    hope the jury likes flowers, they'll be buying some for you
    Tell the truth in that box on Thursday and Friday won't come
    my client list includes men who hurt people for pleasure, barrister, and one of them's read your closing speech
    he's done his time for you now you do yours, in traction
    witnesses forget or they get forgotten
    I'll be out by spring and I know which face I want to see first and it's yours, for the last time
    magistrate or not you'll kneel
    I'd change your plea to the lord because I'm your executioner
    `,
  ),
  lines(
    'lines-peril/court-harmless',
    { labels: [], direction: null },
    `
    let him walk round the block, it helps with the nerves
    judges live in another world, I was on a jury once
    you gave evidence against your own brother, that took courage
    the sentence he got is too short for what he did to her
    hope the jury gets a decent lunch
    Tell the truth in that box on Thursday and you'll sleep on Friday
    he's done his time now let him work
    witnesses forget, that's why there's CCTV
    I'll be out by spring and I know which face I want to see first, mum's
    We will see you in court, madam, as the tenancy deposit was never protected
    you'll be hearing from my solicitor about the hedge
    pursue this and my client will seek damages and costs
    I'd change your plea only after talking to the duty solicitor
    appeal's lodged. we're going to win this one
    `,
  ),
  lines(
    'lines-peril/cafe-harassed',
    { labels: ['threat'], direction: 'subject' },
    `
    put that poster down or your windows come down
    brunch served with broken glass tomorrow
    your barista's getting scalded
    we'll turn the tables over, then you
    I'd close early if I was you. And for good
    serve that lot again and you're getting served
    got a sledgehammer with your coffee machine's name on and a spare swing for you
    the chip pan's right by your arm all day isn't it
    one star. no stars by saturday, no café, no you
    nice beard, be a pity to light it
    `,
  ),
  lines(
    'lines-peril/cafe-harmless',
    { labels: [], direction: null },
    `
    put that poster up in our windows if you like
    brunch came with a bit of broken glass in it, please check the dishwasher
    your barista's got scalded, hope her hand's healing
    we'll turn the tables round for the band
    I'd close early if I was you, red warning for wind
    serve that lot again and you'll need a bigger kettle
    the chip pan caught at ours last year, get a blanket by the fryer
    one star. cold toast, long wait, surly lad on the till
    smashed avocado again? smash something new, love
    nice beard, don't light that birthday cake too near
    `,
  ),
  lines(
    'lines-peril/podcast-history',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    history will show you got a musket ball in Leicester
    off with your head, and I'm bringing the block
    tell lies about the Empire again and you'll be a chapter yourself, a short one
    they burned people for less in 1555 and I've matches
    I'll have you racked, then quartered, then posted round the regions
    assassins get plaques in the end. I'd like mine outside your studio
    walk the plank or be pushed professor
    you'll fall like Rome mate, but in an afternoon and down some steps, with my hand in your back
    `,
  ),
  lines(
    'lines-peril/podcast-history-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    history shows a musket ball went clean through his hat at Leicester
    off with her head in episode four, I had to pull over
    tell us about the Empire again, warts and all
    they burned people for less in 1555, as you said, and in my own town
    was he really racked and then quartered, professor
    the assassin gets a plaque and the victim gets nothing, how's that
    pirates never did walk the plank, I feel robbed
    Rome fell in an afternoon on your show and I missed my stop
    `,
  ),
];
