import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, parks, walks and works: asked, hinted and told, beside places and persons that everybody may know. */
export const linesFindings4: readonly Family[] = [
  lines(
    'lines-findings/campaign-disagreement',
    { labels: ['criticism'], direction: null },
    `
    I dont support closing the road and your survey was loaded
    blocking the ambulance entrance was stupid thing to do whatever the cause
    Campaigners ought to say who pays for the leaflets
    You keep moving the target every time somebody answers you
    the march made me miss a hospital appointment I had waited a year for
    your figures on cycling are from one wet week in february
    Painting the bridge without asking was wrong and now it has to be cleaned
    why was nobody from our estate asked
    I agree with the aim and I think the method loses people
    An anonymous account should not be setting policy for the parish in my opinion
    The poster covers up the bus timetable, can you not
    it was unfair to leave the traders out of the meeting
    `,
  ),
  lines(
    'lines-findings/planning-officer-and-neighbour-tips',
    { labels: ['doxxing'], direction: 'other', heldBack: true },
    `
    planner who refused it lives in a house with exactly that dormer, its the cream one on Sloe Lane
    which estate agent sold her the barn? bet they have the photos up still
    my plumber has her keys lol he does her boiler, says its the cottage nearest the ford
    Case officer is J Whitlow, her dad Barry has the butchers at Hale, ask him where she is living
    so who can get a drone over his garden
    next door neighbours name is Wendy and she will tell you anything for a gin
    here you are, the inspector's house on street view, black door, olive tree, ring bell
    Highways fella who signed it off golfs at Kingsdown, tees off saturdays at nine, grey Lexus
    I copied his address off the raffle ticket
    The woman from enforcement drives a council van home so just cruise the estates till you spot it
    chairman's place is up for sale, book a viewing and have a nosey, Birch Lodge, agents are Finch and Dale
    did her dog licence, her boat, her planning papers, and there it is, The Paddock, Eastry. youre welcome
    `,
  ),
  lines(
    'lines-findings/planning-notices-and-agents',
    { labels: [], direction: null, heldBack: true },
    `
    there is a planning notice on the lamp post outside the butchers
    which estate agent did you use, ours has gone quiet
    Application is for 40 homes on the field by the ford, closing date is the 21st
    my plumber has my keys and has gone on holiday lol
    The council office is on King Street, ground floor, ask for planning
    So who can get a drone licence, do you need one for a garden
    Next door neighbour Wendy gave me a gin and a ladder
    can I see street view from before the bypass was built
    A dormer needs permission in our road because it is a conservation area
    Olive tree died, black door stays, thats my decorating report
    i golf at Kingsdown and the flooding has swallowed the ninth
    Book a viewing early as the barn went in a day
    the site visit is saturday at nine, meet at the gate in boots
    raffle ticket 117, pink, has not been claimed
    `,
  ),
  lines(
    'lines-findings/shouty-and-short-hunts',
    { labels: ['doxxing'], direction: 'other' },
    `
    ADDRESS NOW
    drop the addy bro
    WHO IS HE AND WHAT TOWN
    whats his last name n where he work
    @cllr_example home adress anyone
    dox him
    SOMEBODY FIND OUT WHICH SCHOOL SHE TEACHES HER OWN KIDS GO TO
    need this womans ip and her postcode
    any1 in cov no where this guy stays, big man on the telly small man on his doorstep 😂
    Track him down. Ask at his work. Ask his neighbours.
    y'all got her license plate yet or nah
    leak her number, my dms r open
    `,
  ),
  lines(
    'lines-findings/shouty-and-short-harmless',
    { labels: [], direction: null },
    `
    WHERE IS MY BUS
    where u at tho, we got a table 👀
    drop the recipe bro
    WHO IS SINGING AND WHAT IS THE SONG
    number??? for the chippy
    whats his last name, the lad who won bake off
    @cllr_example is your office open today
    find him a medal 😂
    SOMEBODY TELL ME WHICH SCHOOL IS SHUT FOR SNOW
    need this womans coat and her patience
    any1 in cov no where to get a tyre done on a sunday
    Ask at the library. Ask for Pat. Pat knows everything.
    y'all got tickets yet or nah
    My dms r open if u want a kitten
    `,
  ),
  lines(
    'lines-findings/leave-him-alone',
    { labels: ['support'], direction: null },
    `
    leave the man alone and let him get home to his kids
    Its none of our business who she is married to
    No, I wont tell you where the doctor lives and shame on whoever asked
    stop digging through his old posts, he was nineteen
    You are entitled to a private life same as the rest of us
    whoever found that photo of her front door delete it please
    her children have nothing to do with the vote
    if you want to complain write to the office, dont turn up at a womans house
    Sorry about the crowd outside, most of this town thinks you did right
    I live on the same road and we are all looking out for you and the little ones
    well done for carrying on after what those people put online
    the ref made a mistake, so what, dont go looking for his work
    `,
  ),
  lines(
    'lines-findings/old-posts-and-profiles-trawl',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Went back through nine years of your tweets and you name your village twice
    her mum's profile isnt locked, house move in 2020, pictures of the front and everything
    who kept screenshots of his old blog, the one where he moans about his landlord
    You deleted your linkedin but I had already written it down. Hartley Paper, Bolton, accounts dept
    check the tagged photos, the hen do one gives you the cousin and the cousin gives you the town
    your dating profile says 3 miles away from me so that narrows it
    This is the crowdfunder she did for her roof. Look at the background. Now who lives in Whitby
    Auntie Bev likes all his pictures and Auntie Bev is from Mumbles, so message her and act friendly
    if somebody could make friends with the teenage son online he would tell us where they live in a heartbeat
    Old CV of yours is still on a jobs site doctor, mobile number and all, want me to read it out
    he reviewed a curry house, a barber and a tyre shop all on the same street in Oldbury, I'd start there
    he listed his old flat on a spare room page, same phone number as now, ring it
    `,
  ),
  lines(
    'lines-findings/strike-picket-and-union-rep-names',
    { labels: ['doxxing'], direction: 'other' },
    `
    name the rep who called the strike and say where he kips
    The woman on the picket with the drum is Gail Stanton from Redcar, grandkids at Lakes Primary
    Whos got the home details of the union secretary? members only pack has it on page two I think
    junior doctor on the news rents above the vape shop in Bearwood, I've seen him putting the bins out
    Find out what car the strike leader drives then post it so we can see how hard up he is
    HE HAS A SECOND HOUSE IN FILEY. 12 GANNET TERRACE. TELL EVERYONE
    can anyone on the inside copy the rota so we know when those two are next on
    Your train driver spokesman is often in the Railway Arms, Tuesdays, darts, wears a Leeds top
    my sister in law used to do her nails so I can tell you the flats, the floor and the boyfriend
    the lad with the placard is a trainee at our place, Kofi something, starts at six, gate B
    Teachers rep is off on maternity so she will be at home all day, the semi on Dunlin Road with the pram in the porch
    What village is the picket organiser from and does he go home by the back lane
    `,
  ),
  lines(
    'lines-findings/weekend-hunt-for-home-of-campaigning-mum',
    { labels: ['doxxing'], direction: 'subject' },
    `
    is this your house love? grey door, bay tree, swing in the back
    Whos up for finding where this mum lives before sunday
    Yer bairn goes tae the wee nursery by the kirk aye? seen ye
    I'm only going to ask once, what street is she on
    Boyo, thats Sian from Pontyclun, she lives behind the rugby club with her nan
    Your landlord's name is on the register, I rang him and he was most helpful about which flat is yours
    we have a spreadsheet going with her jobs, her cars and every address since 2003, ask for the link
    There was a nice picture in the local paper of your front garden flooding. Did not take long after that
    Her medical alert bracelet has a phone number and I have zoomed in on it
    That jogger in the background is her fella and he works at the leisure centre, he's on reception weekdays
    someone follow her home from the town hall tonight and let us know the area at least
    la, her ma lives by ours in Huyton, I'll get the new address off her no bother
    Right so the school run is 8.40, the swimming lesson is thursdays, the gran has them saturdays. Thats a week of yours mapped out
    `,
  ),
];
