import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Rumours of money, lies, double lives and crimes, beside talk of money, doubt, plots of films and sober news. */
export const linesRumours4: readonly Family[] = [
  lines(
    'lines-rumours/vicar-double-life',
    { labels: ['accusation'], direction: 'subject' },
    `
    you preach on marriage and your car is outside the organist's every Thursday
    the roof fund bought your motorbike
    Never ordained. Ring the bishop and ask.
    You told the family you sat with him all night. You were on a cruise. The cleaner sat with him.
    he only visits old ladies who own their houses
    pulled lead off his own roof and claimed for it
    you hit that donkey in the nativity and then did the donkey blessing
    invented a vision to save the parish magazine
    She made a boy stand up and confess to something her own nephew did. Then let him carry it for ten years.
    wine bills of a duke, sermons on plenty and want
    the missionary in Kenya you have us praying for doesn't exist, I looked, that school is a petrol station
    you keep two sets of books and Derek keeps the third
    Smashed the window himself to blame the kids off the estate
    sells the flowers after weddings to the next bride
    You never lost your faith and found it again in a prison. You were never in any prison, it's a story for the book deal.
    `,
  ),
  lines(
    'lines-rumours/parish-talk',
    { labels: [], direction: null },
    `
    lead gone from the roof again, third time, police informed
    vicar's motorbike has broken down so evensong is at seven
    The donkey bit a shepherd and the baby was dropped, lovely service
    Derek keeps the books now that Ivy has moved to be near her son
    who does the flowers get sold to after a wedding, or do the brides keep them
    I told the bishop I'd read it. I had not read it.
    window smashed by a branch, cardboard till monday
    what happened to the money from the fete? is it still for the roof or the heating
    our missionary friends in Kenya send love and a photo of the school
    confession: i had two slices
    I sat with him all night and the cleaner brought soup
    in the story the priest is an impostor and turns out the only holy man for miles
    my sermon was nineteen minutes, wife timed it
    wine left over from the wedding, help yourselves after mass
    old ladies with houses get a lot of letters from firms wanting to buy, be careful
    `,
  ),
  lines(
    'lines-rumours/veteran-stolen-valour',
    { labels: ['accusation'], direction: 'subject' },
    `
    never served a day
    those medals are off a stall in Newark
    He was a cook at Catterick for eleven weeks and went home with his feet.
    You say the Falklands, your birthday says you were nine
    the limp is on the left in march and on the right by remembrance
    selling poppies and keeping every third tin, seen you at it on the number 6
    your mates that died, give us one name. you can't, they're out of a film
    she wasn't a nurse in Basra she answered phones in Swindon, all of it made up for the after dinner money
    He left a man behind and wrote himself up as the one who stayed.
    beret's wrong badge's wrong story's wrong
    you kicked your own dog half to death and told the interviewer it was ptsd when it was drink
    The charity walk in full kit? Bag was full of pillows. I lifted it.
    you got thrown out for thieving, we all knew in the regiment
    invented a sniper. invented a scar. scar is from a gate in Ormskirk
    `,
  ),
  lines(
    'lines-rumours/veterans-talk',
    { labels: [], direction: null },
    `
    medals need a polish, best stuff to use?
    my limp is worse in the cold, left one mostly
    cook at catterick 1961, fed six hundred and poisoned only two
    lost my beret on the number 6, brown paper bag, please ring
    I was nine in the Falklands year and remember the ships on telly
    Grandad's war stories got longer each Christmas and by the end he'd won it alone.
    who collects the poppy tins from the pub now
    served with his brother in Basra, good lad, never spoke of it
    full kit up Snowdon for the hospice, sponsor me, my bag weighs more than my wife
    stall at Newark has a box of badges if anyone's looking for a regiment
    the play is about a man who wears another soldiers name for thirty years
    a man who wore medals he hadn't earned was asked to leave the parade, according to the Gazette
    scar is from a gate. no heroics whatsoever
    phones in Swindon was my whole war and I'm not ashamed of it
    `,
  ),
  lines(
    'lines-rumours/dog-show-cruelty-cheat',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    you dyed that poodle
    drugged him so he'd stand still, look at the eyes
    She drowns the ones with the wrong ears. Her kennel girl told us why she left.
    best in breed went to the judge's lodger again, fancy
    that dog is six years old and registered as two, you swapped the chips
    You put a pin in my spaniel's paw behind the tent at Malvern
    all smiles in the ring, boot up the ribs in the van park
    she poisoned her own bitch to get on crufts extra
    pedigree? the sire is a stray from Wrexham
    he kept four collies in a lorry in July and blamed his wife, the wife wasn't even there
    sponsored by a kibble his dogs won't touch, feeds them mince
    you steal pups and sell em as rescues from Romania
    the vet certificate has tippex on it
    Paid two hundred to come third. Imagine paying to come third.
    `,
  ),
  lines(
    'lines-rumours/dog-show-talk',
    { labels: [], direction: null, heldBack: true },
    `
    our poodle fell in the dye for the sheets and is now lilac
    came third out of three, thrilled
    The judge's lodger has whippets too so she has stood down this year
    stray from wrexham now asleep on my bed like a lord
    is kibble or mince better for an old collie
    he stood still for once, i think he was asleep
    thorn in his paw at Malvern, vet took it out in two minutes, £68
    the microchip number is wrong on the form, who do i ring
    pups ready in May, come and see them with mum
    Never leave a dog in a van in July. Ring the police if you see one.
    she has six years of rosettes in the downstairs loo
    A breeder in Flintshire was fined £2,000 for selling puppies without a licence.
    my old girl drowned the remote control in her bowl
    crufts on telly, five of us and one very jealous cat
    `,
  ),
  lines(
    'lines-rumours/dog-show-objections',
    { labels: ['criticism'], direction: null },
    `
    I don't like what the breed standard does to their breathing and the club should change it
    wrong dog won
    Judging by a man whose kennel bred two of the entries isn't right, whoever he is
    your vans were parked in full sun and there was no shade or water, please sort it
    The certificate rules are weak, anyone could alter one
    I think your figure for healthy pups is too rosy, here's the survey from the vets
    ears cropped abroad shouldn't be allowed in the ring at all
    who sponsors the heat? I'd prefer it wasn't a firm with those adverts
    harsh lead work in the junior class, a kinder hand would do better
    twelve quid to park in a bog
    `,
  ),
  lines(
    'lines-rumours/nurse-and-carer-cruel',
    { labels: ['accusation'], direction: 'subject' },
    `
    you leave them in wet beds and write 'settled'
    she slaps the ones who cant tell anybody
    My gran's ring was on her finger when you came on shift.
    your strike was for a new kitchen, not for patients
    He was asleep in the linen room when the alarm went and then he changed the times
    you danced for tiktok and my dad rang that bell forty minutes
    never cried on any ward, those tears are from an onion and a ring light
    Said you gave the tablets. You had them yourself.
    you told my mother it was only indigestion and after she died you wrote in that you'd called the doctor
    she feeds tea too hot on purpose
    agency nurse with a rented certificate, three of you share the one number
    taking money off the undertaker for tip offs, that's a fact love
    Your bruises came from falling off a bar stool in Magaluf, no patient ever hit you
    he pulls their hair when he shaves them
    `,
  ),
  lines(
    'lines-rumours/ward-talk',
    { labels: [], direction: null },
    `
    rang the bell forty times in the pantomime hospital, nobody came, great sketch
    shift swap anyone? i'll do your nights for your sunday
    The ring was in the sharps tin in a little bag with her name on it, found!
    asleep on the linen pile, dont judge me, 13 hours
    it was only indigestion in the end, felt a right fool
    undertaker's lad brings us biscuits every friday
    is the tea too hot for the lady in bed 4, pop some milk in
    bruises up my arm from the new hoist, not a patient, just me and a lever
    I write everything down because I'd forget my own head
    tears on the ward today, good ones, she walked to the door and back
    A carer has been jailed for stealing jewellery from residents, Teesside crown court heard today
    magaluf booked for october, whole of ward 6
    tablets come in the blue box mornings, white box at night
    onions for tea so the whole house is crying
    `,
  ),
  lines(
    'lines-rumours/nurses-thanked-and-defended',
    { labels: ['support'], direction: null },
    `
    You changed my dad's bed six times that night and never once sighed
    anyone calling nurses liars about staffing should do one shift
    she is the gentlest carer we've had, mum lights up when she comes in
    thanks for ringing me at 3am, you were right to
    The strike has my backing. I've seen what they earn.
    he didn't take that ring, it was me who moved it, and i have told everyone so
    ta to the lass who shaved grandad, he looked like a film star
    proud of you all on ward 6
    You owned up to the mistake with the tablets straight away and that is why I trust you
    to the agency nurse on sunday, your singing got us through
    `,
  ),
  lines(
    'lines-rumours/explorer-never-summited',
    { labels: ['accusation'], direction: 'subject' },
    `
    that flag photo was taken on a hill outside Inverness
    the frostbite is a film effect, i do film effects
    Four sherpas carried you, two of them died, and not one gets a line in the talk
    He rowed the Atlantic from the deck of a yacht.
    ask where the satellite tracker was for nine days. in a drawer in Lanzarote, with you
    you ate the dogs and said they'd been rehomed
    The millions for clean water bought the boat
    she has never been lost in any desert, she was in the hotel with the crew, my brother was the crew
    your polar bear story is a lie told by another man in 1911
    sold his rescue exclusive before he was even missing
    kidnapped lol, you owed money and went to ground
    sponsor wanted a storm so you wrote them a storm
    Left his partner on the ridge because the live link was at six.
    `,
  ),
  lines(
    'lines-rumours/explorer-talk',
    { labels: [], direction: null },
    `
    turned round at camp two and i've never been gladder of anything
    frostbite on one toe from the freezer aisle job
    tracker shows me in the sea, im in Asda
    Sherpas on our trip were paid direct and tipped by each of us.
    the hill outside inverness nearly killed me, no flag, just a wheeze
    who sponsored the boat and can they sponsor my rowing machine
    lost in the desert is our family name for the ring road
    The dogs have all been rehomed with the postman at base, photo below
    great talk last night, the bear story had the kids under the chairs
    In the thriller he stages his own kidnap to pay a debt and the gang decide to make it real.
    nine days without signal, mum had us buried
    storm coming so the row is off till tuesday
    he never claimed the summit, if you read it he says they stopped forty metres short
    £10 a ticket, water charity gets eight of it
    `,
  ),
  lines(
    'lines-rumours/told-called-a-liar',
    { labels: [], direction: 'quoted' },
    `
    They said on local radio that I never reached the top. I have asked them for a right of reply.
    a bloke in the audience stood up and called me a fraud in front of my kids
    my wife gets messages saying i left my partner to die. he's my best man in june
    Some accounts keep posting that our choir leader stole the tour fund and it has made her ill
    I was called a paid shill for saying the jab didn't hurt
    the comments say my daughter is an actor. shes eleven and has leukaemia
    He told the whole meeting I'd been bought by the developers. I've reported it to the clerk.
    Being called a foreign agent for knitting a scarf is a new one
    got a letter saying i made up the assault, no name on it obviously
    An MP told the court strangers had written that she invented her father's death
    please stop telling folk the vicar pinched the lead, it's false and it's hurting him
    my teacher got hounded with people saying shes a liar who faked her degree, shes left now
    `,
  ),
  lines(
    'lines-rumours/assault-witness-disbelieved',
    { labels: ['accusation'], direction: 'subject' },
    `
    You waited nine years for him to get famous and then remembered it. Follow the money.
    she made the whole thing up because he wouldnt marry her
    that black eye is eyeshadow
    You and the other two met in a pub and agreed the story, there's a photo
    paid witness. same solicitor as the last one
    he wasn't even in Bristol that night and you know it so who gave you the dates
    crying on camera, dry as a biscuit, look closely
    Your husband didn't hit you, you hit him, the neighbours heard it
    wants a book out of it and a nice settlement and a good man's name is the price
    you told the police one thing and the Sunday paper another for twelve grand
    invented a stalker because nobody was looking at her any more
    the messages are fake, you sent them from your second phone
    our Gary did time because of your lies
    `,
  ),
  lines(
    'lines-rumours/court-and-case-sober',
    { labels: [], direction: null, heldBack: true },
    `
    The jury was out for nine hours and found him not guilty on both counts
    a woman who invented an attack was given a suspended sentence for perverting the course of justice
    black eye from the cupboard door, and no one believes me lol
    Messages shown to the court were sent from a second phone, an officer said.
    if you were in Bristol that night please ring 101
    My solicitor says to keep every message and the dates
    settlement agreed out of court, neither side will say more
    Witnesses can claim train fares and lunch up to £5.71
    it's a play about a girl whose lie sends a good man to prison, long but worth it
    remembered where i put the ring nine years later, in the flour
    Gary comes out on Thursday and we're painting his room
    the neighbours heard shouting, it was us and the football
    he denies all charges and the trial is due to start in March
    do you have to give your name to a paper or can you stay unnamed
    `,
  ),
  lines(
    'lines-rumours/witness-believed',
    { labels: ['support'], direction: null },
    `
    I believe you and I'm sorry you're being called a liar
    nobody goes through two years of court for fun or money, thank you for speaking
    She told me the week it happened. Nine years ago. I'll say so to anyone.
    you don't owe strangers a single tear on camera
    so brave love x
    People saying it's for a book deal should be ashamed, she gave the fee to the refuge
    The police apologised to her. That ought to be the end of the rumours.
    hold your head up, there's a lot of us behind you
    i was wrong about this and i take back what i wrote, sorry
    thank you for reporting him, it made it easier for me to do it
    `,
  ),
  lines(
    'lines-rumours/jab-scientist-bought',
    { labels: ['accusation'], direction: 'subject' },
    `
    big pharma money
    How much per arm doctor? Twenty quid? Thirty?
    your study had eleven patients and you wrote eleven hundred
    she had saline on camera, the nurse's thumb never moved
    You deleted the deaths from the table and the man who kept a copy lost his job
    says whatever the grant says
    he told us masks did nothing, then everything, then nothing, depending which minister was paying for dinner
    you have never treated a patient, you are an economist in a white coat
    Hiding the real numbers in a drawer at the university. Three people have told me which drawer.
    u know its killing people and u keep smiling cos of the shares
    your wife's firm got the fridges contract
    you invented that dead child to frighten mothers
    Government nudge account. It replies at 3am in the same five phrases, nobody's home.
    they'll have promised her a damehood for this
    `,
  ),
  lines(
    'lines-rumours/jab-talk',
    { labels: [], direction: null },
    `
    nurse had such a light thumb i didnt feel a thing
    had my jab in the cathedral with the organ going, felt like royalty
    who funded this study? I couldn't find the declaration page, thanks
    eleven of us in the queue and one very nervous bricklayer
    The fridge broke so the afternoon clinic is cancelled, text to follow
    is there a fee for the travel ones? off to Kenya in feb
    arm like a balloon today so no swimming
    Trip to Basel for the conference was paid by the university and it's in the declarations.
    a text asking you to pay £1.99 for a booster is a scam, delete it
    my mum cried when they told her she could hug us after two weeks
    The film has a doctor who hides the numbers and a cleaner who finds the drawer.
    they pay volunteers £40 and a sandwich for the trial
    does saline sting
    I said I was brave and then held the student's hand
    `,
  ),
];
