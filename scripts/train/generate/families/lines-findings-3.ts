import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, parks, walks and works: asked, hinted and told, beside places and persons that everybody may know. */
export const linesFindings3: readonly Family[] = [
  lines(
    'lines-findings/scientist-university-dig',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Prof Aldane, room 3.17, back stairs, door is never locked
    You were at Keele, then Ghent, now you rent in Headington. See, not hard
    who funds her mortgage, I want the deeds
    Her mother in law was easy to find, she plays bridge in Marlow and gives out lifts
    the paper has a private address for letters in the 1998 version, dig that one out boys
    he has a stammering son at the Grange school
    I have a list of all the scientists on that panel with home towns and spouses, first ten below
    whats your middle name professor? need it for the records search
    Does the climate woman cycle in along the river or come by the ring road
    My lass is a student of his, she has seen him go in a house on Iffley something, corner plot
    Vaccine lady has moved. New place is over the bridge in Botley, removal van was there tuesday
    got into her old blog, she mentions the view of a gasworks and a chip shop called Neptunes, over to you
    full list of the lab's students and their emails here, ask them why they work for him
    `,
  ),
  lines(
    'lines-findings/university-visitor-questions',
    { labels: [], direction: null, heldBack: true },
    `
    what building is the talk in and which floor
    The lab open day is friday, back stairs, door will be unlocked
    I was at Keele, then Ghent, and now I fix boilers
    my mother in law plays bridge in Marlow and swears by your book
    the paper from 1998 is hard to find, does the library hold it
    Whats your middle name short for? saw it on the cover
    my son has a stammer and he asked you a question, thank you for waiting for him
    Where do the panel sit, can people at the back hear
    Is there a bike rack by the river entrance or should I come by the ring road
    Removal van got stuck under the bridge at Botley again
    the chip shop called Neptunes is shutting after fifty years
    I have a list of all the talks and times if anyone wants it
    Students live on my street and they are no bother, they even take the bins out
    can I email your department for the data behind the chart on page four
    `,
  ),
  lines(
    'lines-findings/science-policy-grumbles',
    { labels: ['criticism'], direction: null },
    `
    I dont think the study shows what you say it shows
    Small sample, no control group, big headline
    Professor, the model was wrong in spring and nobody has explained why
    You should have released the data with the paper
    the press office wrote a daft title and the rest of us had to live with it
    Too many of these panels are picked from the same three universities
    I found the second half of your talk hard to follow and the slides were tiny
    It was a bad call to shut the schools and I said so then
    your advice changed four times in a month
    The river figures leave out the sewage works, which is the whole point
    Asking pensioners to fill in a form on a phone was never going to work
    this report cost two million and tells us rivers are wet
    `,
  ),
  lines(
    'lines-findings/vicar-and-the-rectory-whispers',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    The vicar sleeps at the curate's house when he is poorly, its the pebble dash one
    whos got the rectory number, the private line
    she moved out of the vicarage after Easter and they wont say where, so, ears open everyone
    Reverend's boy boards at Callow Hall, Drake house
    I know which hospice your mother is in, vicar
    new rector was Alan before, look up Alan Prewett in Truro and you will get the old address and the sister
    where does that vicar go on her day off? fridays isnt it
    you can see into her study from the footpath. second window. light goes off at eleven
    The churchwarden who locked us out is Muriel Catt, Pound Cottage, drives a Micra badly
    Somebody put up a map of where the clergy in this deanery live, it is only fair
    he holidays in the same caravan at Tenby first two weeks of August, plot 60, so thats where you find him
    Her letters come to the flat over the post office, my sister sorts them
    `,
  ),
  lines(
    'lines-findings/church-fete-and-parish-news',
    { labels: [], direction: null },
    `
    The vicar is poorly so the curate is taking the service
    who has the number for booking the church hall
    She moved out of the vicarage after Easter and we gave her a good send off
    where does the path behind the rectory come out
    my mother is in the hospice and the hymn singing has cheered her no end
    ask the organist for a lift, he goes past your way
    We are in the same caravan at Tenby as last year and the shower is still cold
    Pound Cottage tea garden, cream tea four pounds, in aid of the bells
    The bells woke my baby but I rather like them
    Is there a map of the graves? looking for my great grandfather Alan, buried about 1911
    day off is friday so please ring the office on other days, says the vicar
    letters for the harvest appeal can be left at the post office
    the light in the study window is a timer, I left it on by mistake, sorry street
    `,
  ),
  lines(
    'lines-findings/volunteer-names-and-children',
    { labels: ['doxxing'], direction: 'other' },
    `
    These are the women who run the group: Tash Bowyer, Kim Leigh, Dawn Osei, all of Crowmarsh
    her eldest is called Jonah and he gets the 7.55 to sixth form
    Post the kids names, see how she likes it
    the little girl goes to brownies at the Methodist on mondays, no prizes for guessing whose
    I'm putting the whole committee up, names, streets, phone numbers, the lot
    Twins, aged six, Acorn Nursery then Park Infants, mum collects in a black people carrier
    Staff list leaked!! receptionists too, get saving before its pulled
    what's the daughter called, she was tagged at a party in june
    His colleague sat on the left in the picture is Neil Abara. Neil is at the Reading branch and he has a wife who sells candles online
    found the sons insta, 15, plays guitar, skate park after school
    The volunteers on the door all wore name stickers so here is a clear photo, sort it out between you
    somebody tell me what football team the councillor's lads train with and on which night
    Got three of the teachers' surnames so far from the play programme, can anybody fill in the others and where they come from
    `,
  ),
  lines(
    'lines-findings/volunteer-rota-and-children',
    { labels: [], direction: null },
    `
    Names please for the cake stall, we have Tash and Dawn so far
    my eldest gets the 7.55 to sixth form and leaves his lunch on it
    Brownies is at the Methodist on mondays, there are spaces
    the whole committee would love to meet you, thursday, bring a chair
    Twins aged six say thank you for the fire engine ride
    Whats the youngest age for the skate park sessions after school
    Our childminder is retiring, does anybody know a good one with a space in june
    Name stickers for the door volunteers are in the blue tub
    His wife sells candles for the hospice and they smell like christmas
    what night do the under tens train and is it boots or trainers
    Proud of my daughter, she played guitar in front of the whole school
    Please do not tag children in pictures from the party unless the mum has said yes
    the play programme has my lads surname spelt wrong but he doesnt mind
    Can someone fill in for me on the gate saturday, I have my sisters wedding
    `,
  ),
  lines(
    'lines-findings/courier-and-delivery-leaks',
    { labels: ['doxxing'], direction: 'subject' },
    `
    delivered to you today, didnt I? nice hallway
    i do the parcels round there and I can confirm its number 19
    her takeaway comes from the Golden Bowl to Sutton Court, flat 5, extra prawn crackers
    who here drives for one of the delivery firms, type her surname in the handset
    She showed the box. The barcode scans. It gives the post town
    Mate of mine fits kitchens, he did hers, white units, and he says its down by the weir in Marsh End
    you forgot to blur the label on your wine delivery lol, thanks for that
    Window cleaner here. I do his. Up the drive past the stone lions
    pizza lad told me her door name is Rosemount
    Send something signed for to her office and ask them to forward it, then track where it lands
    I worked for the gas board and had cause to read this gentleman's meter, so if you want the address come to me
    what florist delivers to her? say its a surprise and they read the address back to you
    The postcode is visible on the third photo if you turn your phone upside down
    `,
  ),
  lines(
    'lines-findings/courier-parcels-ordinary',
    { labels: [], direction: null },
    `
    My parcel says delivered but it isnt here
    i do the parcels round here and the hill nearly kills me
    whoever signed for the box at number 19 please can I have it back, its my daughters birthday
    Takeaway from the Golden Bowl went to the wrong flat and they ate it
    Do you need a barcode to send it back or does the shop print the label
    The window cleaner comes up the drive whistling and my dog joins in
    where is the sorting office now the old one is shut
    driver left the wine in the wheelie bin on bin day
    Flowers came and there was no card, who are you, thank you
    The gas board want to read my meter and I cannot find the cupboard key
    my address has the wrong postcode on every sat nav so the pizza goes to the farm
    Kitchen fitters coming at eight, they rang at ten
    turn the photo upside down and it looks like a face
    please write the flat number on the envelope, half our post comes back
    `,
  ),
  lines(
    'lines-findings/asking-politely-for-private-details',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Good afternoon. Would some kind person let me have Dr Varley's private residence
    Might anybody possess the home telephone number of this gentleman? I should like to take the matter up in person
    I am compiling a register of the members and their home addresses and would be glad of assistance
    It would be in the public interest to know which street the chairman resides on
    I have made enquiries and understand you live at the Gables with your second wife
    Could a former colleague confirm her present employer and place of work? She left our firm under another name
    I gather that your daughter is a student in Durham, at which college I shall shortly know
    If residents could note the registration of her motor and the hours at which it is parked, and send them to me, I will collate
    With respect, somebody ought to publish where the panel members live so that the public can visit
    `,
  ),
  lines(
    'lines-findings/polite-public-requests',
    { labels: [], direction: null },
    `
    Good afternoon. Would some kind person let me have the opening hours of the record office
    Might I have the telephone number of the box office please
    I am compiling a history of our lane and would be glad of old pictures
    Where, may I ask, does one buy a ticket for the horse show?
    Could a former pupil confirm what year the gymnasium was built
    I am tracing my grandmother, maiden name Lovell, born near Durham about 1902
    To whom should residents send comments on the planning notice, and by when
    Does one need to register for the lecture or simply attend
    May I thank the chairman for a clear and patient reply
    I understand the member is away until Monday, I shall write then
    My second wife and I met at your father's concert in Ripon
    Perhaps someone could tell us which hall the choir is in, the poster does not say
    The parish register gives the village but not the farm, has anybody seen the tithe map
    `,
  ),
  lines(
    'lines-findings/family-history-and-old-names',
    { labels: [], direction: null, heldBack: true },
    `
    Looking for cousins of my dad, surname Trickett, moved to Canada in the fifties
    what was your gran's maiden name, mine was a Lovell too
    found my great uncle on the war memorial, cried my eyes out
    The census has six of them living in two rooms over a stable
    My family came from Sylhet and ran a cafe on this street, I would love photographs
    whos the man holding the pig in this picture of my grandparents wedding
    The 1939 register says she was a tram conductor, nobody ever told us
    got my dna back and I am apparently a quarter Norwegian, explains the jumpers
    How do I order a birth certificate for my own mother
    i was adopted and the agency has sent me my file, going to open it with my wife tonight
    my aunties old address was bombed so there is just a car park
    Old school photo from 1964, Im third from left with the wonky fringe
    `,
  ),
  lines(
    'lines-findings/threat-by-visit-hints',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I know where you park
    see you at the station tomorrow, platform 2, you will be in the beige coat
    tick tock, Elm Grove
    Such a quiet cul de sac you have. Only one way in
    you were in Lidl on sunday with your mum. Trolley full of cat food
    Funny thing, my nephew is in the same class as your Rosie
    My van was outside yours all afternoon and you never even looked up
    Your upstairs light was on late last night
    we are practically neighbours you know, I can see your washing from my sisters
    So thats what you look like in the dressing gown. Number 40 needs thicker curtains.
    dont fret, ive only told a few people where the kids break up from school
    `,
  ),
  lines(
    'lines-findings/neighbourly-small-talk',
    { labels: [], direction: null },
    `
    I know where you parked, I was in the next bay, lovely to meet you
    see you at the station tomorrow for the tin rattle, platform 2
    Such a quiet road since they shut the factory
    hows the new knee doctor? you were limping at the fair
    you were on the telly on sunday, my mum rang me to say put it on
    My nephew is in the same class as the lad who won your poetry prize
    the van was outside all afternoon with its hazard lights on, is it anyones
    Our upstairs light flickers when the bus goes by
    we are practically neighbours, I am just over the river, come to our open garden
    number 40 put up the best christmas lights on our street
    enjoy the train home, thanks for coming all this way to judge the leeks
    Martin on the till at the garden centre says the tulips are half price
    When do the kids break up? I have lost the letter
    ive told a few people about the choir so expect some new faces tuesday
    `,
  ),
  lines(
    'lines-findings/reporting-a-doxxing',
    { labels: [], direction: 'quoted' },
    `
    Someone has posted a nurses address on this page, please can an admin remove it
    They put my number plate online and I have told the police
    I got a message saying we know where you live and I feel sick
    A man in the comments is offering £50 for her name, how do I report that
    heads up, the bloke with the flag picture is asking which school her kids go to
    My colleague had her house photographed and shared last night
    Police say sharing the referees home address was an offence and two people were spoken to
    she had to move after strangers wrote where she parks
    the council has asked everyone to stop printing members home addresses
    I saw the tweet with your road on it, I have flagged it, sorry this is happening to you
    For the record I did not post that map, I took it down as soon as I saw it
    Our branch was told to take off our name badges because somebody put the rota on facebook
    the post that said go round to his mums is still up after three days
    what do you do when a stranger comments the name of your street
    `,
  ),
  lines(
    'lines-findings/privacy-advice',
    { labels: [], direction: null },
    `
    Turn off location on your running app before you post the route
    blur the door number and the plate, takes ten seconds
    You can ask to have your address left off the open register
    Dont put up holiday pictures until you are home
    check what old posts say about your school, pet and street, scammers love that
    A PO box is about thirty quid a month and worth it for small traders
    Company directors can give a service address instead of their home
    tell your mum not to tag you, mine put our whole road on there
    How do I hide my phone number on the village page
    my daughter is a trainee police officer, what should she change on her profile
    Shred the delivery labels, or give them to a guinea pig like we do
    never give your maiden name or your birthday to a quiz about which biscuit you are
    is it safe to show the school badge in a first day photo
    The union has a good leaflet for nurses on keeping home life and work apart
    `,
  ),
  lines(
    'lines-findings/campaigner-unmasking',
    { labels: ['doxxing'], direction: 'other' },
    `
    who is behind this campaign, I want a face and a surname
    The cycling account is a bloke called Russ Hendry, IT at the building society, Swindon
    she isnt anonymous to me, we were at Brownhills together, Lisa Tubb
    Let's unmask the lot
    Her writing style is the same as a teacher who blogs from Penarth so I reckon its her, sixteen clues below
    tell his boss, its Morley Fabrications, switchboard opens at 8
    Do any of you know anybody at her work? find out what days she is in and who her manager is
    Reverse search the profile pic, comes up as a wedding in Fife, groom is him
    anon no more: Yusuf, 29, pharmacist, Small Heath, and he has a sister at Aston uni
    he slipped up in 2016 and gave his birthday and the name of his road, screenshot saved
    The woman with the megaphone works at a nursery. which one. anyone.
    I reckon the trans campaigner's old name is on a swimming results page, somebody scroll through and post it
    you lot are good at this, heres the voice note, whose voice is it and where are they from
    `,
  ),
  lines(
    'lines-findings/campaign-leaflets-and-questions',
    { labels: [], direction: null },
    `
    who is behind the new mural, it is lovely and I want to say thanks in person
    The cycling campaign meets above the building society, second tuesday
    she and I were at Brownhills together and still swap recipes
    My boss at the fabrication yard let us all off early for the march
    does anyone know how to get a petition to the full council
    Profile pic is me at a wedding in Fife, yes I was the one in the kilt
    Pharmacist in Small Heath stayed open late for my inhaler, that man is a star
    the woman with the megaphone got us all singing, even the stewards
    sixteen clues in the treasure hunt and we are stuck on clue three
    Which nursery has places for two year olds from january?
    whose voice is it on the station announcements, I find it calming
    Could the person who lent me a placard collect it please, it is in my hall
    birthday party for the campaign on the green, bring a dish
    `,
  ),
];
