import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called animals, disease, waste or machines, sexual remarks; animals, illness and bodies spoken of innocently. */
export const linesVermin2: readonly Family[] = [
  lines(
    'lines-vermin/vaccine-clinic-illness-talk',
    { labels: [], direction: null },
    `
    Had my flu jab and my arm is like lead
    the growth on my neck turned out to be nothing, cried in the car park with relief
    is a cold sore catching if I kiss the baby on the head
    norovirus on ward 6, no visitors until thursday please
    My husband's tumour has shrunk by a third. We don't know you but we wanted you to know your trial did that
    mould in the bathroom again and the landlord says open a window
    why does it burn when they clean it
    chickenpox party in our house by the look of it, spots on all three
    the boil was lanced this morning and I can finally sit down to watch the cricket
    wart gone! only took 14 weeks and a tub of stuff from boots
    I had measles in 1961, a dark room, my mother reading to me through the door.
    could you say again which germ causes the cough that whoops
    Gangrene came up in the museum talk and my lad was delighted, I was not
    two doses then a booster is that right or have I skipped one
    cancer support group meets at the library, tea from half ten, bring someone if you like
    `,
  ),
  lines(
    'lines-vermin/religion-as-disease',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    islam is a cancer and muslims are the cells
    Jews are a parasite that every host gets rid of in the end
    muslims multiply like mould in a damp house
    you bring one family from the mosque into a street and its like dry rot. nothing to see for a year and then the floor goes
    catholics are lice, always were, my father said it in Larne and I say it now
    the jews have their suckers in the bank and in the bbc, same octopus
    Hindus are a rash spreading down the Melton Road
    The so-called community around that temple isnt a community. It is a fungus, and it thrives because no one dares let in the light
    sikhs flies round a bin honestly
    not people. muslims are not people like us and a documentary wont make them people
    jewish is not a faith its a bloodsucking thing that walks upright
    why do we let that vermin build another mosque
    Pakistanis and their brood hatching out in every terrace from here to Keighley
    Keep the Muslims in quarantine and then the country might start to heal.
    cockroaches pray five times a day apparently
    `,
  ),
  lines(
    'lines-vermin/religion-interfaith-daily',
    { labels: [], direction: null },
    `
    the mosque is doing a blood drive on friday, all welcome, biscuits provided
    Our synagogue roof has dry rot and the quote made the treasurer sit down.
    my muslim neighbour fed the cat for a fortnight and now the cat has moved in with her
    flies everywhere at the langar kitchen today so we ate inside, best dal in Southall
    Can someone from the temple say when Diwali fireworks start, my dog needs his tablet first
    the Catholic primary has nits going round, so has the C of E, so has everybody
    Rabbi told a joke about an octopus at the school assembly and I've been trying to remember it all day
    hindu wedding on Melton Road so expect drums and one very patient white horse
    The imam sat with my mum at the hospice, her cancer was in the last stage, they talked about roses for an hour
    fungus on the old yew in the churchyard, tree man booked
    is there a quarantine rule for bringing a parrot from Lahore? my uncle won't move without it
    sunday school made caterpillars from egg boxes. Glitter in my tea.
    the Sikh lads from number 40 dug out every car on our road in the snow
    vicar, imam and rabbi did the 10k dressed as bees for the food bank
    `,
  ),
  lines(
    'lines-vermin/religion-heard-and-told',
    { labels: ['support'], direction: 'quoted', heldBack: true },
    `
    he called jews a parasite on the phone-in and you cut him off in two seconds flat. Good
    My daughter was told by a boy on the bus that Muslims are a disease. She is nine. Your thread helped me find what to say
    thank you rabbi for answering the man who wrote lice
    Comparing worshippers to mould isn't opinion, it's how hatred starts, and I was glad to read your letter
    someone painted rats on the gurdwara door last night, neighbours had it clean by eight
    the word cancer was used about my faith at a council meeting and only you objected
    no religion is an infection. thats it thats the tweet
    i'm catholic from Derry and got called vermin at work in the 80s, you never forget it, so good on you for speaking up for them now
    Reported the cockroach comment. Hope you are ok
    well said, nobody who saw that film could still say they breed like flies
    your calm reply to the quarantine remark made my whole mosque laugh and then clap
    It was me who rang in about the fungus leaflet, a lovely PC came round and took it seriously
    `,
  ),
  lines(
    'lines-vermin/referee-called-rubbish-object',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you're a bin bag with a whistle
    Ref you are what gets hosed off the terrace at midnight
    that is not an official it is a traffic cone and even a traffic cone knows where to stand
    scum off the top of a pond
    what comes out of a drain rod has more to offer the game than you son
    Human waste. I'd say more but you would need ears
    You are dirt, you have always been dirt, and when they have finished with you they'll sweep you under a stand at Rotherham where the rest of the dirt lives
    just sewage in black shorts
    bit of old chewing gum stuck on the boot of football
    i've trod in better than you
    empty crisp packet of a man blowing about in the wind, somebody pick it up and put it out with the rest
    `,
  ),
  lines(
    'lines-vermin/referee-bins-and-litter',
    { labels: [], direction: null },
    `
    Bins are thursday this week because of the bank holiday
    who puts the litter out at the rec, is it us or the away team
    chewing gum all over the dugout bench, my best trousers
    the ref stopped play because a carrier bag blew into the goal and everyone cheered it
    traffic cones on Station Road till 6 for the parade
    my brother drives for the tip and he has furnished his entire flat from it lol
    crisp packets from 1984 turned up when they dug the pitch, same flavour still sold
    drain rods anyone? the changing room shower is backing up
    Landfill tax has gone up again so the club is asking people to take their cups home, thank you.
    scum on the pond means the pump has stopped, clean the filter first
    brown bin for grass cuttings green bin for glass, or have I got that the wrong way round for twenty years
    Volunteers swept the whole stand in forty minutes and found three pounds eighty, two gloves and a tooth
    i dropped the whistle in the mud and had to shout peep
    referee found my lad's shin pad and posted it back to us. Posted it!
    `,
  ),
  lines(
    'lines-vermin/benefit-claimants-as-breeding-stock',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    they breed em in that estate like battery hens
    claimants are ticks on a dog that works
    spay the lot of them, you would do it for a stray
    Single mums on that estate drop litters. Not children, litters.
    dolies. grubs. lift a stone in Jaywick and there they are
    stop feeding pigeons and pigeons go away, same goes for the people at your food bank
    anyone living in those flats is farm stock, born in a pen, fed in a pen, and when the hatch opens they put their snouts out
    queue outside the job centre like maggots round a chop
    the underclass should be neutered at 16
    They arent poor they are feral. Different species. You can see it in the jaw
    I worked forty one years and I wont be told that the creatures lounging outside that Spar are my neighbours.
    sluggish, pale and they multiply in the dark. the unemployed or woodlice, who can say
    no brain just a mouth and a womb
    give them a wheel like a hamster and charge the phone off it
    `,
  ),
  lines(
    'lines-vermin/benefit-food-bank-notes',
    { labels: [], direction: null },
    `
    Hens are laying again so there's eggs for the food bank from me
    our estate has a community shed now and it's mostly blokes and one hamster
    job centre said bring two forms of id and I'd brought the dog's passport by mistake
    are strays neutered for free if you get universal credit? asking for my mum's cat
    Single mums group moved to Wednesday as the hall has pigeons in the rafters
    dog had nine in her litter and the flat is too small for ten
    unemployed since may but the allotment is keeping me sane
    the hatch at the kitchen opens at 12 sharp, soup and a roll
    I lift stones with the kids in the park to see woodlice. Costs nothing, takes up an hour.
    can anyone lend us a pen for the new puppy til pay day
    Forty one years in the same factory and I had my first week signing on. The girl at the desk was kindness itself.
    tins, nappies and cat food please, that is what runs out first
    She bred canaries in a council flat in Hulme and every Sunday the landing sounded like a jungle
    free school holiday club has a few places, farm trip included
    `,
  ),
  lines(
    'lines-vermin/librarian-drag-hour-group-hate',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    gays are a disease you dont let near a child
    Perverts, all of them, queer vermin crawling about between the picture books
    trans people are mutants sorry not sorry
    Put the lesbians in the zoo where folk can pay to look
    a transgender isn't a he or a she, it's an it, a thing somebody stitched up
    homosexuals recruit because they cant breed. like a virus does
    that parade is a sewer with a brass band
    I don't call them people. I call them the infected, and if you stand next to one at the library counter long enough you'll be one too
    bisexuals are just animals on heat
    rainbow maggots
    Two men pushing a pram. Even dogs know better.
    gay men are filth and the bleach hasnt been made
    freakshow specimens, pickle them in a jar with a label on
    what hatched these things. trans. in my day there werent any and then somebody left the lid off
    `,
  ),
  lines(
    'lines-vermin/librarian-drag-hour-fond',
    { labels: ['support'], direction: null },
    `
    My two sons dads are my best friends and their dog is a menace lol
    Lovely story hour, the kids were little monkeys as usual and Miss Flamingo kept her wig on
    thank you for having the picture book with the two penguins
    proud of our library. The brass band at Pride played like angels
    my trans daughter got her first library card with her own name on it today and the lady at the counter never even blinked
    gay vicar, straight organist, very bent candlestick. best church in Hove
    who wore the caterpillar costume?? my little lad wants it for his birthday
    Two mums, three cats and a toddler who thinks she's a bat, we felt so welcome
    you handled those people shouting outside like a proper lady
    I was a frightened young lesbian in Wigan in 1974 and a librarian lent me a book without a word. I think of her often, keep doing what you do
    dogs welcome at the parade and mine wore a bow tie
    can the zoo story be on again next month please it was ace
    the rainbow over the car park after the shouting had gone felt like somebody's joke. A good one.
    `,
  ),
  lines(
    'lines-vermin/mp-needs-leash-verbs',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    somebody muzzle that
    who let you off your lead
    you want tagging, worming and shutting in at night
    Back in your cage MP
    he foams at the mouth the minute a microphone comes near, rabid, should be kept away from children
    Good grief, it has learnt to type.
    She was hissing at the minister on Wednesday and I swear her tail went up
    can we get this one house trained before the next vote, its done it on the carpet again
    Roll over, beg, fetch, good boy. have your biscuit from the whips
    I would not keep you in a kennel, I would not do that to the kennel, I'd have you out in the yard on a chain with a tin dish
    go lick yourself in the corner
    you slithered in on a by election and you have been shedding skin on the green benches ever since
    your mother should have been told at the vets
    `,
  ),
  lines(
    'lines-vermin/mp-dog-leads-and-cages',
    { labels: [], direction: null },
    `
    Could the MP ask the minister about dog licences
    our kennel has space for two over Easter, puppies not please
    my cat hissed at the canvasser and then followed him down the whole avenue
    Lead off in the big field, lead on by the lambs. easy
    vet says worming every three months, is that right for a greyhound
    The muzzle law came in too fast for the charities, one of the few things my mum and I agree on.
    how old must a pup be to be tagged
    she rolls over for a biscuit, begs for a sausage and will fetch nothing at all
    Got my MP to open our show and a terrier did it on her shoe and she laughed till she had to sit down
    rabies jab done, passport done, now we only need the ferry to run
    hamster out of cage. repeat, hamster out of cage
    snake shed its skin in one piece, my son has taken it to school in a tube
    thank goodness for the night vets in Hereford, they saw him at 3am
    dont feed the ducks bread its bad for them
    the office dog is asleep on the casework again, sorry for the delay
    `,
  ),
  lines(
    'lines-vermin/travellers-field-group',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    gypsies are two legged rats
    get the pikeys off the rec before they spawn
    Travellers infest a place, that is the word, there is no politer one
    a traveller site wants fencing and a vet not a teacher
    bring in pest control for the gypsy camp
    You call it a community and i call it a nest, and when you find a nest you don't consult it
    gypsy kids run wild like a pack of dingos. not even children really
    horse thieves with fleas, the whole roma tribe
    they leave muck because they are muck. gypsies always have been
    Romani blood is dirty blood thats science
    i see the tinkers have hatched again on the showground
    what do travellers and bindweed have in common
    Fence it, bait it, and by the weekend there will be no gypsies left on that verge scratching about.
    Would you let wild boar have a doctors surgery. Then why them, why the travellers
    `,
  ),
  lines(
    'lines-vermin/travellers-field-plain',
    { labels: [], direction: null },
    `
    traveller families have asked for a water tap and I cant see why not
    the horse fair is the second week of june this year
    Wild boar have had the verge up again past Coleford.
    Gypsy cob mare for sale, 14 hands, quiet in traffic, good with kids
    bindweed. i have been digging for six days and i can hear it laughing
    my nan was Romani and made pegs, and I've still got the last dozen in a tin
    who fences the rec when the circus comes
    The teacher who visits the site in Appleby says reading ages have gone up by two years in one
    fly tipping on the showground was a builder from Leeds, police have the van
    could pest control check the old pavilion, there is a wasp nest over the door
    kids from the caravans came in for story time and one of them corrected me on the breed of the pony
    how many pitches are in the new plan and who pays for the bins
    the romani exhibition at the museum is small but lovely, go before the 9th
    Camp on the rec is gone this morning, field left clean, somebody even stacked the cones
    `,
  ),
  lines(
    'lines-vermin/travellers-defended',
    { labels: ['support'], direction: 'quoted', heldBack: true },
    `
    nobody should hear their kids called rats at the school gate, traveller or not
    the word nest in that councillors email was disgusting and I've told him so
    my wifes family are Irish Travellers, and after a year of being told we infest the place your piece made her cry the good way
    pest control he said. About families. I'm glad you put it in the minutes
    thanks for standing up when that man shouted dirty blood
    Calling Roma people weeds is how my great grandparents ended up on a train. Thank you for not looking away
    I was brought up saying pikey and thought nothing of it. I was wrong and I'm old enough to say it.
    someone sprayed vermin on the caravans and the lads from the rugby club scrubbed it off
    good for you for quoting it back to him word for word, see how he likes it
    you dont need to agree about the site to agree that humans arent fleas
    sent the post about wild dogs to the police. Looked after our neighbours, will again
    he wrote that the camp would hatch more by summer, and my mother, who was born in one, asked me to say thank you for answering him with such patience
    `,
  ),
  lines(
    'lines-vermin/cyclists-pest',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    lycra lice
    cyclists want swatting
    A cyclist is a mosquito with a mortgage
    they swarm onto the A24 every sunday like wasps on a jam tart and no one is allowed to say so
    bloody cockroaches on wheels every man jack of them
    not road users, road kill in waiting, like hedgehogs only hedgehogs are nice
    Cyclists ought to be culled, I would start with the ones that wear cameras and work along to the ones with the little trailers.
    thick as a flock of starlings and leave as much mess
    how do you tell a pedal pusher from a slug, the slug stops for lights
    what are they even for. cyclists. whats the purpose of the organism
    vermin in padded shorts, and the council builds them runs like gerbils
    I blow the horn and they scatter like pigeons. They're barely sentient
    `,
  ),
  lines(
    'lines-vermin/cyclists-lane-plain',
    { labels: ['criticism'], direction: null },
    `
    The lane ends in a lamp post
    I am a cyclist and that junction is a disgrace to whoever drew it
    they took nine parking bays for a lane that gets six bikes an hour. I counted
    swatted a wasp at 20 mph and nearly went in the canal, can you cut the brambles
    some riders jump the lights and I wish they wouldn't, it makes it worse for the rest of us
    wands are up, wands are down, wands are up again. Make your minds up
    dead hedgehog on the cycle path a week now, who clears it
    Cameras on helmets do nothing for road manners. Better training would. You cut the training.
    too narrow for my mum's trike
    council says consultation, I say nine slides and a biscuit
    crows have more say in the planning of this route than the shopkeepers did
    pigeons nest under that bridge and the surface is lethal, I have told you three times
    you painted a bike on the tarmac and called it infrastructure
    the gerbil run between those fences feels unsafe at night, lights please
    Drivers and cyclists both lose out here, it's a bad design
    `,
  ),
];
