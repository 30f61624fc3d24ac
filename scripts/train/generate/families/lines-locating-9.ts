import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Mostly giving and asking of whereabouts in further scenes and verbs, with fewer harmless twins. */
export const linesLocating9: readonly Family[] = [
  lines(
    'lines-locating/hs2-style-rail-protest-engineer',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Site manager lodges at the Fox, Room 4, breakfast at six
    he's been tracked down to a semi in Quainton Meadow
    who's got eyes on the engineer
    Her home's been located, spread the word
    I'd welcome sight of his address
    his hard hat has the surname on, his pass has the rest
    they clock off at four and he's last out, through gate B
    We're compiling where each director lives. Two to go
    he stays over at his girlfriend's in Aylesbury weeknights, the maisonettes
    the whole project team's emails and home numbers got sent out by mistake, and I saved it
    found out where she spends her weekends. Thame. Allotment. Alone.
    Whoever gets me his private number gets a pint
    she's been seen house hunting in Wendover Dean, the agent's a pal
    `,
  ),
  lines(
    'lines-locating/rail-works-harmless',
    { labels: [], direction: null },
    `
    Site meeting's at the Fox, upstairs room, breakfast rolls at six
    the leak's been tracked down to a valve in Quainton Meadow
    who's got eyes on the level crossing, is it still down
    Her cat's been located, spread the word
    I'd welcome sight of the noise report
    his hard hat saved his life, says the surgeon
    works stop at four and lorries leave by gate B, that was the promise
    We're compiling where each oak stood. Two to go
    we stay over at my girlfriend's in Aylesbury weeknights because of the drilling
    the whole project timetable got sent out by mistake, and it says 2041
    found out where the newts spend their weekends. My pond.
    Whoever gets the hotline to answer gets a pint
    we've been house hunting in Wendover Dean and nobody will insure us
    `,
  ),
  lines(
    'lines-locating/vegan-chef-farmers-angry',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Her place is called Nettlecombe. Muck spreader passes the end of the lane daily, lads
    ring the restaurant and ask when she's next cooking, then tell the rest of us
    Anyone delivered veg to her house?
    her dad's a beef man near Leominster, what's his name, he'll be in the herd book
    what's the betting it's that barn with the glass front at Eardisley
    goes to yoga in the scout hut Wednesdays, comes out in the dark about nine
    Give us your address then and we'll bring the cows round
    Chap at the mart reckons she's renting off the Prossers, first left after the dip
    phone numbers for her suppliers, her landlord, her bank manager, whoever you've got
    I've marked her gateway with baler twine so you'll all know it
    kids get the minibus at the war memorial, quarter past eight
    `,
  ),
  lines(
    'lines-locating/farm-gate-harmless',
    { labels: [], direction: null },
    `
    Our place is called Nettlecombe. Muck spreading's done, windows can be opened, lads
    ring the restaurant and ask when the asparagus starts
    Anyone delivering veg boxes out our way?
    my dad's a beef man near Leominster and he asked for your lentil recipe
    what's the betting that barn with the glass front never gets finished
    yoga in the scout hut Wednesdays, bring a torch for the path
    Give us a shout and we'll bring the tractor round
    Chap at the mart reckons hay will double by Christmas
    phone numbers for vets, hauliers and the knacker are on the back of the diary
    I've marked our gateway with baler twine so the ambulance can find it
    minibus leaves the war memorial, quarter past eight, wellies on
    `,
  ),
  lines(
    'lines-locating/uniform-policy-headteacher',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Head lives in Elmsworth, Poplar Drive, it's got a conservatory the size of my house
    what's his wifes name on here
    Parents: he does the Park Run at Heaton, you can have it out with him at the finish line
    I got his home number from the old PTA list, inbox me
    which car's the heads, the merc?
    he'll be on the ferry to Santander on the 22nd with a roofbox
    anyone's kids friends with his kids?
    Go round his. It's two minutes from the Londis, blinds, bay tree, can't miss.
    Somebody take a photo of where he parks every night
    He takes his own lad to swimming at the Ponds Forge, 5pm Thursdays, sits in the gallery
    His mam's on our avenue, 63, she's ninety but she'll answer the door
    Where does Mr fancy shoes go for his lunch??
    I shall be waiting outside his dentist's on Monday with a ruler for his skirting. Ashby Road, ten o'clock
    `,
  ),
  lines(
    'lines-locating/school-open-day-harmless',
    { labels: [], direction: null },
    `
    Open evening's at Elmsworth, use the Poplar Drive gate, buggy park by the conservatory
    what's the uniform shops name on here
    Parents: Park Run at Heaton is raising for the minibus, cheer at the finish line
    I got the absence number from the newsletter, it rings out
    which car park's for staff, I keep getting told off
    we'll be on the ferry to Santander on the 22nd, so please don't fine us, it's a funeral
    anyone's kids starting in reception in September?
    Go round the back. It's two minutes shorter and no mud.
    Somebody take a photo of the PE kit list, the dog ate ours
    I take my lad to swimming at Ponds Forge and sit in the gallery in my coat
    My mam's ninety and still has her school tie
    Where does year seven go for its lunch??
    I shall be outside the school on Monday with a petition and a ruler. Ten o'clock
    `,
  ),
  lines(
    'lines-locating/verbs-of-finding-out',
    { labels: ['doxxing'], direction: 'subject' },
    `
    tracked her to Lytham
    I've pinpointed the flat
    sniffed out his new number
    Took me a while but I have ferreted out her village: Nether Poppleford
    looked him up, he's at 90 Corporation Street
    googled her dad, rang her dad, dad says she's in Wigan
    ID'd the bloke, details within
    unmasked: real name, real job, real road
    traced the landline to a house in Prestatyn
    geolocated that selfie to the Quays, tower two, facing the swing bridge
    tailed her as far as Junction 9
    dug up his planning application, address and all
    we clocked where you turned in
    worked out the school from the tie
    followed the dog walker, found the dog, found the house
    got a hit on the plate, it's registered in Bury
    paid a fella forty quid and he came back with her address and date of birth
    smoked him out, he's at his mother's
    Nailed it down to two houses, anyone able to walk by?
    Had her looked into. Two flats, one in Hulme.
    `,
  ),
  lines(
    'lines-locating/verbs-of-finding-out-harmless',
    { labels: [], direction: null },
    `
    tracked my parcel to Lytham, I live in Leeds
    I've pinpointed the typo
    sniffed out the new bakery
    Took me a while but I have ferreted out the original minutes
    looked it up, it's from Macbeth
    googled my dad, turns out he won a cup in 1962
    ID'd the fungus, don't eat it
    unmasked: our secret Santa is Keith
    traced the smell to a lunchbox in the hall
    geolocated the old postcard to the Quays, before the swing bridge
    tailed a gritter as far as Junction 9, respect to those drivers
    dug up a Roman coin in the carrots
    we clocked you on University Challenge
    worked out the answer from the crossing letters
    followed the diversion, found the sea, found the chip shop
    got a hit on the number one pub quiz of the year, we came last
    paid a fella forty quid and he came back with my gutters cleaned and a hug
    smoked the salmon myself, come and try
    Nailed down the loose boards, hall's safe again
    Had the dog looked at. Two ticks, one bill.
    `,
  ),
  lines(
    'lines-locating/verbs-of-sharing',
    { labels: ['doxxing'], direction: 'subject' },
    `
    dropping her address in the chat in 3, 2
    pasted his number all over the gents
    circulating the councillor's home email, cc the lot of them
    his street's been put in every group from Ayr to Kilmarnock
    chalked her house number on the prom
    stick her phone number on a dating site
    I've handed her address to people who'll use it
    airdropped where he lives to the whole carriage
    tweeted his landline, deleted, tweeted again: 01632 960665
    Bung us her details would you
    Read out his home address on the phone-in before they cut me off, Hallam Rise, twelve
    swap you her Instagram for her street
    printed five hundred, her photo and where she lives, who's leafleting
    cough up, where's she live
    `,
  ),
  lines(
    'lines-locating/verbs-of-sharing-harmless',
    { labels: [], direction: null },
    `
    dropping the link in the chat in 3, 2
    pasted the wallpaper upside down all over the gents
    circulating the agenda, cc the lot of you
    forwarded you the tickets
    our fundraiser's been put in every group from Ayr to Kilmarnock
    chalked a hopscotch on the prom, have a go
    stick the phone number of the helpline on the fridge
    airdropped the dog photo to the whole carriage
    tweeted, deleted, tweeted again: it's the 14th, not the 15th
    Bung us a fiver for the raffle would you
    sling me the running order
    slide over that spreadsheet when you've a minute
    Read out your poem on the phone-in and had to stop halfway
    swap you a courgette for anything that isn't a courgette
    printed five hundred, the photo and what to look for, who's leafleting for the lost whippet
    cough up, who ate the last one
    Ping me the recipe and I'll share it on the big page
    `,
  ),
  lines(
    'lines-locating/mp-surgery-and-home',
    { labels: ['doxxing'], direction: 'subject' },
    `
    constituency office is a front, the real house is Tarrant Lodge, behind the golf course
    she's in the flat in Kennington Mon to Wed, Courtenay something, basement
    Which Sainsbury's does the MP use
    expenses form gives the flat, lovely
    he drives up Fridays, stops at Watford Gap for a burger about two
    what's the name of that researcher he's always with and where's she from
    lads she's door knocking on Prior Street now without any police
    His agent's home address is on the leaflet, his isn't, so ask the agent
    second home, first floor, name on bell is the maiden name
    caught her leaving by the kitchens at the Guildhall, that's the way she always goes
    been told he's sleeping in his office, room 428
    she canvasses with her daughter, school's Park Lane Academy, year 9
    Nanny's on Facebook. Says what park they're going to.
    `,
  ),
  lines(
    'lines-locating/mp-surgery-harmless',
    { labels: [], direction: null },
    `
    constituency office has moved, it's now behind the golf shop, step-free
    she's in Westminster Mon to Wed so surgeries are Friday
    Which Sainsbury's is the stall outside
    expenses form is twelve pages for one train ticket
    I drove up Friday, stopped at Watford Gap and aged ten years
    what's the name of the caseworker who rang me back, I'd like to thank her
    we were door knocking on Prior Street, got soaked, two cups of tea
    The agent's address has to be on the leaflet by law, that's the imprint
    your second reading speech, first class, name one MP who did it better
    leaving by the kitchens at the Guildhall is fine for wheelchairs, ask the porter
    she spoke to our daughter's class, year 9 haven't stopped debating since
    Nanny's ninety and she voted by post for the first time
    `,
  ),
  lines(
    'lines-locating/coming-round-talk',
    { labels: ['doxxing', 'threat'], direction: 'subject' },
    `
    what's the address I'm in the mood to hurt somebody
    see number 30? with the tree? that's getting torched
    someone get me her postcode so I can get at her
    U live near the Esso. I live near the Esso. Funny what could happen.
    I'm at your gym. I'm by your locker. You're dead.
    give us his number I'll tell him how I'm gonna do him
    nice little cottage Tarrant Lodge, thatch goes up a treat
    she's on Prior Street now, go and knock her teeth out
    You get the last bus, you cross the rec, you don't get home
    found your van at Quarry Bank. Next time you're in it when it burns
    Anybody know his running route? I've a car that needs denting
    Your nan opens the door to anyone. Remember that
    We've had a look at where your lads train and it's ever so easy to get in. Stop writing.
    `,
  ),
  lines(
    'lines-locating/coming-round-kindly',
    { labels: [], direction: null },
    `
    what's the address I'm in the mood to dance
    see number 30? with the tree? they do carol singing for the hospice
    someone get me the postcode so I can get there for the buffet
    U live near the Esso. I live near the Esso. Lift share?
    I'm at the gym. I'm by the lockers. I'm dead, that class was brutal.
    give us his number I'll tell him how proud we are
    nice little cottage museum, thatch was redone by a lad of nineteen
    they're on Prior Street now with the tombola, go and knock a coconut off
    You miss the last bus, you cross the rec, you get home with one shoe
    found your van keys at Quarry Bank. Behind the bar
    Anybody know a flat running route? I've a knee that needs kindness
    My nan opens the door to anyone, please tell your canvassers to show a badge
    We've had a look at where our lads train and it's ever so dark. Floodlights, please.
    `,
  ),
  lines(
    'lines-locating/lighthouse-keeper-novelist',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    the author rows over Tuesdays for stores, pier steps, noon tide
    pseudonym, my foot: he is the retired harbourmaster's eldest, and the house has the only red chimney
    Boatman says she's over on the island by herself until Michaelmas
    could the person who sold him the typewriter let us have the delivery note
    Her publisher's parcels are left at the chandlery, so wait there
    I recognised the view in chapter two and I've been, and knocked, and here's how you get there
    radio licence gives the callsign, callsign gives the house
    who does the novelist's teeth, is it still Pengelly's in Fore Street
    ferry manifest for Thursday, second name down, with the mobile beside it
    if you wish to catch her at home come by sea
    `,
  ),
];
