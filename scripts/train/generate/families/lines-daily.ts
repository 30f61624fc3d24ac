import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People spoken of as vermin, dirt, sickness or machines, in single messages. */
export const linesDaily: readonly Family[] = [
  lines(
    'lines-daily/dehumanising-you',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    You are not a person, you are a stain that learned to talk.
    I looked into your eyes on {programme} and there's nothing human behind them
    whatever crawled out from under that rock and into the council chamber wants putting back
    Somebody ring pest control, {name} is out of the skirting board again.
    you belong in a cage at feeding time, not on a panel
    She isn't a woman, she's a tick, fat on other people's taxes.
    He is what you scrape out of a drain after a wet weekend.
    Do you hatch from eggs or do they grow you in a lab?
    nothing but a tapeworm in the gut of this town
    If I found you in my kitchen I'd put poison down
    Things like you don't have feelings so spare us the tears
    they should of drowned you with the rest of the litter
    {name} is a tumour on the NHS and tumours get cut out
    Ever watched a slug cross a patio? That's {name} arriving at work.
    You're livestock. You get fed, you make noise, one day you go on the lorry.
    a rat in lipstick is still a rat love
    that thing on the front bench, I refuse to call it a man
    It speaks! Someone left the lid off the bin and it speaks!
    I wouldn't call her an animal, animals have a use.
    You are a germ. You are the reason a place needs disinfecting.
    Look at it, standing there at the dispatch box pretending to be one of us.
    your sort get scraped off a shoe
    Parasite. Leech. Louse. Choose one for your leaflet.
    fungus in a suit
    They ought to fumigate the surgery after you've been sat in it
    Dr {name} is a mosquito: small, whining, full of somebody else's blood.
    You're a broken machine that somebody forgot to scrap
    Not one cell of that creature is human, I've seen warmer things on a fishmonger's slab
    get back in the sewer
    somebody flush {name}
    the hyena from {town} is laughing again I see
    You've the soul of a parking meter and I mean that, there is no person in there at all
    A cockroach will survive anything and sure enough {name} kept the seat.
    When they put you down I hope they charge you for the injection like the vet charged me for the dog
    He's subhuman, it's as simple as that, no other word will do
    you're an it
    What do we feed it? Does it bite? Has it had its jabs? Asking about the new {role}.
    She breeds like a rabbit and votes like a sheep and that is all there is inside
    I've wiped better things than you off a windscreen
    Vermin with a lanyard, that's all you are pal
    dont reply to it, it's a bot made of meat
    Congratulations to the swamp on its newest crocodile, {name}.
    You are mould. Leave you a week and you've spread to the next room.
    this woman is a walking infection, wash your hands after you read her
    the dog catcher missed one
    it wants muzzling and it wants a chain
    Your mother must have been so surprised when the vet handed you over.
    A maggot gets into the apple and tells everyone it is the farmer. That is {name} in one sentence.
    The only thing separating you from a pig is that pigs are clean
    Evolution took one look at {name} and went for a lie down, that is an ape with a briefcase
    he's human waste, literally, I hope they treat him at Severn Trent
    They say she has a heart. Of what, a lizard?
    nobody mourns a wasp and nobody will mourn you
    Robots have more humanity than the thing you elected, {town}
    you're garbage and Thursday's collection day 👋
    put it out of its misery
    Breathing our air is the only thing you do and frankly it's wasted on something like you
    I see the toad has been given a chair
    They let that beast near children? It should be kept in a pen.
    Oh it has opinions now. Last week it was eating out of bins.
    cancer in a cardigan, that's our {role}
    A sub-species, {name}, one that ought to have died out with the dodo.
    It takes a special type of bacterium to turn up smiling the day after a vote like that.
    You people keep calling it {name} as if it deserved a name.
    there's a smell comes off you even through the screen, like something dead in a wall
    Spineless is for people. You're a jellyfish, you never had one, you were never one of us.
    one day they'll hose you off the steps of the town hall
    Sorry but I don't debate with lice
    that's no mother that's a sow
    You're a growth. An ugly growth on the side of {town} and we've booked the surgeon for May.
    Bloodsucker! Twenty years fastened on to us and still not full!
    u r a virus and the vaccine is a good kick out the door
    `,
  ),
  lines(
    'lines-daily/dehumanising-you-insult',
    { labels: ['dehumanisation', 'insult'], direction: 'subject' },
    `
    You filthy rat, sneaking about behind everyone's back.
    you fat ugly pig go back to your sty
    Stupid cow. Moo for us, go on, moo.
    Scum. The sort that floats on a canal.
    {name} you slimy little worm, grow a spine
    what a disgusting reptile of a man, cold blooded and thick with it
    Thick as mince and half as human.
    Shut up you mangy mutt
    The snivelling weasel has blocked me, vermin usually run when the light goes on
    You're a braying donkey with a rosette and they'd elect a donkey in {town}
    horrible little gremlin, what cave did they find her in
    Ya clatty wee rat ye, away back tae yer hole
    yer nowt but muck, thick muck at that
    Utter vermin and an idiot besides.
    old bat, somebody hang her upside down in a barn
    Dozy sheep like you deserve the mincer
    You absolute slug. Salt exists you know.
    pathetic parasite, never done a day's work, feeds on people who do
    A vile hag and a bloodsucking one, there's not a drop of human kindness in that carcass.
    Listen you gibbering chimp, nobody asked
    Dirty dog. Someone take it back to the pound, ugly thing.
    Imagine being married to that warthog 🤢
    Gormless lump of meat, I've seen brighter things hung in a butcher's
    the greasy toad croaks again
    You brain-dead NPC, no thoughts of your own, just a script someone loaded
    What an evil cockroach you are
    Trash. Trash person, trash doctor, take yourself out to the kerb.
    Bitch should be on a lead
    proper scummy little flea, jumping from party to party biting whoever's warm
    Waste of oxygen. Waste of organs. At least a pig gives you bacon, you useless lump.
    You malignant dwarf of a thing, you are an illness that this borough caught
    Hideous creature, and dim, like something they'd keep at the bottom of an aquarium
    `,
  ),
  lines(
    'lines-daily/dehumanising-them',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Councillors are rats, put down one trap and three more turn up.
    They aren't protesters, they're an infestation, and you don't reason with an infestation.
    Cull the lot. It's what we do with badgers.
    Students these days are sheep and should be dipped
    junior doctors? leeches in scrubs, pull one off and it leaves a mark
    The people on that estate live like animals because that's what they are.
    Smackheads aren't human beings, they're litter, sweep em up
    Benefit claimants: bred in captivity, fed by hand, no use in the wild
    I don't see faces in that crowd, I see a swarm.
    hose them off the streets like the filth they are
    Every one of them journalists is a maggot on a corpse
    Those cyclists are a plague of locusts and it wants spraying
    Prisoners stopped being human when they did what they did. Feed them scraps.
    Homeless people outside Greggs again, when is somebody going to clear the vermin out
    The so called experts are bacteria multiplying on a warm agar of grant money, and no decent person would share a lift with them
    put the away fans in a cattle truck where cattle belong
    these eco creatures crawling about on the M25 want scraping up with a shovel
    Not people. Units. Faulty ones. Recall the lot.
    feral little beasts hanging round the precinct, they want putting down
    MPs the lot of them, pigs in a trough, slaughter season can't come soon enough
    Teachers are robots, wipe them and reinstall
    You wouldn't let a dog with rabies walk round {town} so why are we letting these things out on bail
    Antivaxxers are disease on legs and I'd weep for none of them
    the jabbed aren't even human any more, they're somebody's product with a barcode
    When the boat's full of rats you don't offer them a cabin
    Lawyers. Tapeworms with degrees. Deworm the country.
    civil servants breed in the dark like mushrooms and are about as sentient
    They drop litters at sixteen round our way and we get to feed the pups
    Call them what they are, untermenschen
    the underclass is a tumour on the healthy part of the nation and everybody knows what you do with one
    Strikers are lice on the back of the public
    whole family's inbred stock, should have been sterilised three generations back
    Tell the nurses to get back in the battery cages and lay
    Have you seen the comments? A pond full of slime, not a person in it
    `,
  ),
  lines(
    'lines-daily/dehumanising-them-insult',
    { labels: ['dehumanisation', 'insult'], direction: 'other' },
    `
    Thick filthy animals the lot of them, chuck em in a pen
    Remainers are snivelling worms and Leavers should tread on them
    the scum of {town} came out of the drains for market day, ugliest vermin I ever saw
    Moronic sheep baa-ing at whatever {programme} tells them
    Ugly brutes in hi vis, somebody trained apes to dig up the road and forgot to train them to fill it
    useless parasites in that town hall, feeding and feeding, too stupid to know the host is dying
    Bunch of braindead bots, press a button and out comes the slogan
    Scruffy rats, idle rats, rats with megaphones. Where's the Pied Piper?
    Chavs are vermin, dim inbred vermin, and they breed.
    Yer man's family are pure clatty beasts so they are
    Those old fossils should be put in the ground, doddering maggots
    `,
  ),
  lines(
    'lines-daily/dehumanising-hate',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    Migrants are an invasive species, same as knotweed, and you dig that out by the root.
    The boats bring vermin and the hotels feed it.
    Muslims breed like rats and soon there'll be no cheese left
    Travellers have pitched on the rec again, the infestation is back
    trans people are a virus going round the schools
    A Jew is a parasite on whatever country he is in, my grandad always said
    These foreigners aren't like us, closer to the monkeys than to the English
    Gays are a disease and the rainbow is the rash
    asylum seekers? cockroaches with phones
    Put the Roma in kennels, they live like dogs anyway
    Africans are animals and no passport changes an animal
    They come here in swarms, they lay their eggs, and in twenty years there is no {town} left, only the nest
    Disabled people are faulty goods, in nature they'd have been left on a hillside
    Islam is a cancer and its followers are the cells
    women are cattle, good for breeding and milk
    Drain the Channel of that sewage before it washes up in Kent
    The immigrant is a louse on the head of the British worker
    Poles, Romanians, whatever, pack animals, no more than that
    you don't integrate with wild dogs and you don't integrate with them Somalis
    Autistic kids are broken robots, stop building them
    `,
  ),
  lines(
    'lines-daily/dehumanising-hate-you',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'subject' },
    `
    Go back to the zoo you escaped from, black ape
    You're not British, you're a rat that got in with the cargo, back to Pakistan with you
    A man in a dress is not a woman, not a man either, it's a freak of nature and it should be in a jar
    Muslim cockroach, scuttle home
    Why has our surgery got one of these jungle creatures in a white coat? I want an English doctor.
    You belong in a field with the other cows, women shouldn't have been let out of the kitchen
    That wheelchair thing they call a councillor should have been put down at birth
    you dirty gypsy vermin, dogs have better homes
    The Jew {name} has his fangs in the party's neck, they're not people they are leeches
    lesbian swine like you are a sickness in the school system
    Chinese virus in human shape, that's you, go home and infect your own
    `,
  ),
  lines(
    'lines-daily/emoji-abuse-you',
    { labels: ['insult'], direction: 'subject' },
    `
    🤡🤡🤡
    you 👉 🤡
    🤡 world, 🤡 {role}
    💩
    {name} = 💩
    total 💩🧠
    your brain: 🥜
    🧠❌
    you're one of these 🤡 and everyone in {town} can see it
    🤡🎪 called, they want you back
    🤮🤮 your face
    can't look at her without 🤮
    🤥🤥🤥🤡
    💩 for brains
    just a big hairy 🍑🕳️ aren't you
    👵🏻🧹 go fly somewhere
    🥴🤪 that's you that is
    put your 🤡 nose back on
    Tell me you're 🤡 without telling me you're 🤡
    honk honk 🤡🚗
    wot a 🔔🔚
    🔔end
    🫵🤡
    🫵😂 look at the state of you 🤮🗑️
    thick as 🐷💩
    You = 🗑️🔥
    👎👎💩🤡💩👎👎
    🫏 with a rosette, you are
    🍆head
    absolute 🥒 and a 🤡
    `,
  ),
  lines(
    'lines-daily/emoji-dehumanising-you',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    🐀🐀🐀
    🐍
    {name} 🐍🐍
    🐀 spotted at the town hall
    you 🐷
    🐽 oink for us
    🐖🐖 back in the trough?
    🪳 get the spray
    🪱🪱🪱 that's you, no spine
    🪰🪰 round the 💩 = {name}
    🐄 mooooo
    🐒🍌 for the new {role}
    🦠 = you
    🗑️👈 get in
    🐕‍🦺 needs putting down 💉
    🚽 flush 👋 {name}
    🐀🪤🔜
    look what the 🐈 dragged in: a 🐀
    🐛👟 squish
    🦎👽 not even human is it
    `,
  ),
  lines(
    'lines-daily/emoji-threat-you',
    { labels: ['threat'], direction: 'subject' },
    `
    🔪🔪 soon
    🔪👉 you
    you 🔜⚰️
    🔫😘
    👀🏠🔪
    your house 🏠🔥 tick tock ⏰
    {name} ➡️ ⚰️⚰️
    🪦 {name}, rest in pieces
    💣📬 check your post
    🔪🩸🙂 see you at surgery on {day}
    🥊🤕🚑 that's your weekend sorted
    🪢🌳 for traitors like you
    `,
  ),
  lines(
    'lines-daily/emoji-abuse-them',
    { labels: ['insult'], direction: 'other' },
    `
    the whole cabinet 🤡🤡🤡🤡🤡
    🤡 council strikes again
    {party} voters 🧠➡️🚮
    🐑🐑🐑 and 🤡🤡 running the country
    them lot 💩💩💩
    Their supporters 🥜🧠
    The doctors in that place 🤡🩺🤮
    `,
  ),
];
