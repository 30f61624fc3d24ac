import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody is found out of lust or hatred, third parties put up, and the harmless fields that look like it. */
export const linesFinding6: readonly Family[] = [
  lines(
    'lines-finding/creepy-and-sexual',
    { labels: ['doxxing', 'sexual-harassment'], direction: 'subject' },
    `
    Where do you live gorgeous, I want to watch you undress through the gap
    She showers at the gym under the arches about seven, single ladies' cubicle, boys.
    Her number's 07700 900291 if you fancy a good time, she doesn't say no
    lives alone, ground floor, never shuts the blinds, what a body, number 3
    Tell me which bus you get on darling and I'll sit right behind you with my hand down my trousers
    Leaked her nudes AND her street, you're welcome fellas
    What flat is she in? I'd climb up for a lick of that.
    Posted her on the escort site with her real mobile and her real road. Enjoy the callers, councillor.
    I know your run, I know your shorts, I know the bench where you stretch. Wednesday, then, sweet cheeks.
    what uni halls is the mps daughter in, she's well fit, i'd be up the drainpipe
    Sat behind you on the 9 again. Getting off at your stop again. Smelled your hair again.
    Anyone with her hotel room number? I'd like to deliver something long and hard.
    Her knicker drawer is second down, left of the window, says my mate who did the wiring. House with the blue gate.
    You bend over to lock your bike at 8.20 by the museum and it makes my morning, nurse. See you there.
    does she swim at the lido on her own, what time, asking with one hand
    `,
  ),
  lines(
    'lines-finding/hateful-with-place',
    { labels: ['doxxing', 'identity-hate'], direction: 'subject' },
    `
    Which house has the Muslim doctor moved into? Our street should be told so we can move them out.
    The trans teacher lives at 9 Teasel Close. Parents, you know what he is.
    anyone know where this jew parks
    There's a family of foreigners in the councillor's house at Pudding Court and her brother's shop is next door, let them know we want our country back
    Her mosque's the one by the viaduct. So now we know where to send the pig's head.
    two lesbians and a baby, white bungalow, Mill End, someone ought to call on them
    Someone tell me which village the gypsy councillor's pitched up in so we can turn the hoses on her
    The imam's kids get the 36 at ten past eight. Time this town had its buses back.
    Where do they pray, where do they park, where do they sleep? Map every one of them.
    Found the home of the foreign doctor who took our lad's job, flat over the dentist. Send him packing.
    its a bloke in a dress n he works at the wool shop, wherry st, go n have a laugh at it
    Which block are the asylum lot's lawyers in? She's one herself, Patel or whatever, what's her road
    A wheelchair user wants our high street dug up. He's at number 2, the ramp gives it away, go and block it.
    Another Irishman on our council. They should all be shipped back over. Quince Avenue, hang a flag on his gate.
    That Jewess on the trust board has a daughter at St Botolph's and I think the other parents ought to be warned.
    `,
  ),
  lines(
    'lines-finding/other-people-put-up',
    { labels: ['doxxing'], direction: 'other' },
    `
    The lad who robbed my shop lives at 44 Kettle Hill with his nan. Pay him a visit.
    anyone know who this girl is, she keyed my car, i want her address
    Names and streets of every family that took the asylum hotel jobs, below.
    This is the registration of the bloke who cut me up and this is where I followed him home to.
    Who's the landlord of that house? Where does HE live?
    My ex lives with her new man at plot 9 behind the retail park, if anybody's owed money
    Found the seller who scammed us. Flat 2 over the launderette. Share share share.
    Which hotel have they put the migrants in? What floor are the families on? When do the kids go out?
    The protester with the drum is a Tilda Rowe, student, second-year house on Harrow Hill, red bins
    List of staff at the animal lab, with home towns and cars, updated weekly
    That juror is my hairdresser's cousin and she drives the 36 bus
    who recognises the benefit cheat in this pic? name n road n ill ring the dwp n then ill ring him
    The witness is staying with an aunt in {town}, big house by the tennis courts. Somebody ought to have a quiet word.
    Convicted or not, he's back at his mother's in Linnet Way and you've a right to know
    Found out which unit the striking bin men's rep lives in, caravan site, third row
    The vegan who shouted in the butcher's: here's her shop, her shift and her surname.
    Does anyone know where the referee's lad goes to school
    Which block's the refuge in? My wife's in there and I want to speak to her.
    Here's the number of the girl who laughed at my son: 07700 900826. Have at her.
    Where've they rehoused the family off the news? Somebody on the removals must know.
    The neighbours who complained about our cockerel are at Damson Cottage, ring the bell at dawn
    Got the real name of the streamer, she's Holly something from Crewe, her dad's a fireman there
    the lads who did the horse live on the travellers' site second trailer in, go sort it
    `,
  ),
  lines(
    'lines-finding/wards-and-members',
    { labels: [], direction: null },
    `
    Which ward am I in? One side of our road votes for one lot and we vote for another.
    who's my mp
    Put your postcode in and it tells you who represents you. Mine said 'vacant'.
    How do I find out who the councillor for the new estate is?
    Does {name} live in the constituency? I don't mind if not, but I'd like the surgeries to be in it.
    We've been moved from {town} North to {town} East and nobody's budged an inch.
    Boundary review maps are at the library to be scribbled on.
    You don't need her home, you need her office. Ring them, they're good.
    What's the best way to reach a member of the Lords? By letter, I'm told, and by patience.
    Our parish councillor knows where every drain is. That's who I vote for.
    Polling card says the hall. Last time said the school. I'll follow the crowd.
    Is it the county or the borough that does bins? I've lived here forty years.
    He was parachuted in from London and it shows.
    my mp's not answered since june
    A candidate should know her patch. Ask her where the bus stops and the price of a stamp.
    The mayor's surgery is by appointment. Town hall, first Friday.
    Would you ever hold a drop-in at our end of town, {name}? The estate never sees anybody.
    Police commissioner, anyone? What does he do and where does he do it?
    They've drawn the line through the middle of the pub. Public bar Labour, saloon Tory.
    Find your polling station with your postcode, not with your memory.
    `,
  ),
  lines(
    'lines-finding/moving-and-looking-for-a-home',
    { labels: [], direction: null },
    `
    Is Lower Snetchley a nice village? We've seen a house there.
    what area of {town} is good for a family
    Looking to rent a two bed near the hospital, nurse, no pets, quiet apart from the trombone.
    Viewed one today with a satellite dish in the bath.
    Estate agent says 'deceptively spacious'. It deceived me.
    Which side of the river floods? The survey's coy.
    Flat hunting again. Landlord's selling. Third time in five years.
    Does anybody know who owns the empty house by the church? I'd love to buy and mend it.
    how far from the school do you have to live to get in this year
    They want £1,400 for a room and the room's a corridor.
    Lovely semi for sale in our road, kind neighbours, one mad parrot.
    Are there any wheelchair bungalows in {town} at all?
    Moving day! Number 22 has its lights on and its kettle too.
    House names: is 'Dunroamin' still funny?
    We had our offer accepted on the little house with the blue door and I can't stop saying so.
    First night in our own council flat. Ground floor, by the lock. My daughter has chosen the smaller room for the view of the ducks.
    Key workers priced out of the towns they keep going: that's the story, {paper}.
    Second homes: eleven lit windows in the whole harbour last night.
    Anyone lived near the crematorium? Is it odd? Is it peaceful?
    I miss my old street. Nobody had a car and everyone had a bucket.
    `,
  ),
  lines(
    'lines-finding/history-and-forebears',
    { labels: [], direction: null },
    `
    Where did Dickens live when he wrote that one?
    Blue plaque going up for the suffragette who lived at the end of our terrace.
    My great-gran's address in 1921 was 'behind the tannery'.
    who lived in a house like this 👀 roman mosaic under the co op
    A talk on the lunatic asylum's register of patients, 1850 to 1900, by our archivist.
    Looking for descendants of a bugler from {town} killed at Loos. His medal's turned up.
    The doctor in 1919 lived over the surgery and took eggs in payment.
    Parish register says he was baptised at nine and hanged at thirty.
    what school did attlee go to, pub quiz, quick
    Census night 1939: my nan is listed as 'unpaid domestic duties', the cheek.
    The old rectory is where the hymn was written, so says the board outside.
    Does anyone have a photograph of Kettle Hill before the bypass?
    Born in a workhouse, died a mayor. I've walked the whole of it, from door to door.
    Ancestry says I'm 2% Viking. That explains the temper.
    I've traced the house my grandfather was evacuated to. A stranger showed me his name on the barn door.
    The bishop's palace had nineteen servants and we have their wages.
    Which regiment wore a badge with a cat? Found it in a tin.
    My adoptive mother helped me find the first one. We had tea. We both cried on the cake.
    Street names after slavers: change them, explain them, or both?
    Tudor doctor's house for sale. Priest hole. No parking.
    `,
  ),
  lines(
    'lines-finding/courts-and-papers',
    { labels: [], direction: null },
    `
    A 43-year-old man from {town} will appear before magistrates on {day}.
    Pensioner of Mill End fined for feeding seagulls
    Reporting restrictions mean the family can't be named.
    The coroner heard that she'd been walking home from her shift.
    Two arrested after drugs raid on house near the station
    Why do newspapers print a defendant's street? Serious question for {paper}.
    Judge lifts anonymity of the boy who killed, says the crime demanded it
    council named and shamed over damp flats
    The trust has apologised to the patient, known as Mrs B.
    Whistleblower to give evidence from behind a screen
    Police cordon round a property in the east of the town, residents asked to use the back lane
    a woman in her fifties was taken to hospital, say police. that's my aunt, she's ok, thanks all
    The court of protection sat in private and I'm glad of it.
    Planning notice: two storeys, land to the rear of the Fox
    Landlord ordered to pay back a year's rent to tenants of Harrow Hill
    Tribunal lists are published. You can go and sit at the back. Everybody should, once.
    Minister's constituency office vandalised for third time
    The jury was sent home for the weekend
    Company fined after fall from scaffold. Company's named. Fall guy's not.
    Inquest opens into the deaths at the care home
    `,
  ),
  lines(
    'lines-finding/press-and-official-contact',
    { labels: [], direction: null },
    `
    Hi, I'm a reporter with {paper}. Would you be willing to talk about the closure? My email's in my bio.
    Press contact for the trust please, deadline four o'clock
    who do i speak to at {body} about an interview
    Could we use your photo of the flood with credit? Please follow and I'll message you.
    Morning {name}, researcher on {programme} here, are you free for a chat about {topic} tomorrow?
    Media enquiries: the duty press officer, any hour, number on our site.
    We approached {name} for comment through the party.
    Is that email on your staff page still right? Mine's bounced.
    Where should I send the invitation, your parliamentary office or the constituency one?
    Would the professor speak to our sixth form? What's the best route to her diary?
    I've got minutes that show what they knew. How does one send you documents safely?
    Signal tip line's open, sources protected, always.
    Put your complaint to the editor first, then to the regulator.
    what's the address for school council letters to the prime minister, 10 downing st yeah?
    Care of the stage door will find any of the cast, cards only, no food
    Fan mail for the goalie: send it to the ground, he reads every one.
    The correct address for service is the trust's solicitor, not the ward.
    Freepost and then one word. That's all you write on the envelope.
    Send donations of blankets to the fire station, not to the family please, they need quiet.
    Cards for the twins' hundredth birthday can go to the care home at the top of the hill, it's their own idea.
    Dear Sir, kindly inform to which department my application for research shall be posted.
    `,
  ),
  lines(
    'lines-finding/trades-and-deliveries',
    { labels: [], direction: null, heldBack: true },
    `
    Any electrician who'll come out to Snetchley before Christmas?
    Driver, I'm the house with the inflatable flamingo.
    parcel says delivered to neighbour. which neighbour. there are nine
    Man with a van needed, one sofa, one flight of stairs, one very heavy cat tree.
    Sorry we missed you, says the card. I was in. I was at the door. I had my hand on the handle.
    Number 14 on the order should be 41, my sausage fingers
    Window cleaner's round is Tuesdays, leave the side gate open
    Does the milkman still come to Larch Rise?
    Takeaway went to 7 The Maltings instead of 7 Malting Lane and they've eaten it
    I'm your postman. Please, for my ankles, put a number on your gate.
    Chimney sweep recommendations? Ours has retired to a bungalow with no chimney.
    Meter reader came while I was in the bath and shouted the numbers up
    who does tree surgery round {town}, its leaning on next door
    Ambulance crews can't find half the houses on our lane at night. Numbers you can read, folks. It matters.
    Christmas card list lost with the old phone. Aunties, send me your addresses by text, and yes, you too Jean.
    Wheelie bins at the kerb by six, handles out, said the leaflet, and by noon not a lorry in sight.
    Turn left at the chapel, over the cattle grid, mind the geese, and that's our farm shop.
    Satnav takes them all into the ford. Every week. We keep a rope.
    `,
  ),
  lines(
    'lines-finding/meetups-and-events',
    { labels: [], direction: null },
    `
    Meet at the bandstand, two o'clock, bring a flask.
    where u at
    Vigil tonight, seven, outside the town hall. Candles in jars please.
    She'll be signing books at the shop in the arcade from noon.
    Rally assembles at the cenotaph and ends at the park. Stewards in orange.
    What time does the minister speak and can the public get in?
    Hustings: Methodist hall, {day}, half seven. All five candidates have said yes.
    I'm the one with the yellow umbrella.
    Which door's the demo at, front or back? I've got a wheelchair and a placard.
    see u at the rec at 4, under the big tree, bring ur ball
    Ward walk with Cllr Bright on Saturday, start at the bus shelter, potholes and dog mess our theme.
    {name}'s on stage at the festival tent at three. I'll be at the front with my knitting.
    Where's everyone watching the final?
    The clinic on wheels will be in the market square till four
    Open day at the fire station. Kids may squirt things.
    Junior doctors' picket, main entrance, eight till noon, honk and bring cake.
    Full council's on Wednesday at six, public gallery's up the spiral stairs.
    is the gig still at the same place or moved cos of rain
    Public inquiry sits at the old county hall, and you can just walk in and listen.
    Choir's singing carols at the station from five. Commuters, be kind to the tenors.
    `,
  ),
  lines(
    'lines-finding/whereabouts-of-ministers-as-criticism',
    { labels: ['criticism'], direction: null },
    `
    Where was the minister when the wards flooded? On a beach.
    Your surgery's been cancelled four months running, {name}. Where are you?
    He lives ninety miles from the people he's paid to represent and it shows in every vote.
    where were you when the school shut
    A second home paid for by us and not one affordable house built. That wants answering.
    You didn't declare the flat. You should have. It's in the rules.
    MPs hiding their diaries from the public isn't good enough
    Three lobbyists' dinners in one week, according to her own register, and no time for a carers' meeting.
    The council leader flew business class to a climate conference. Explain that to the bus users.
    Not one councillor from the estate they're knocking down. Not one who's ever parked there either.
    I looked up your voting record. It's worse than your leaflet.
    Directorships: four. Questions asked in the House: two.
    Come to our end of town and see the damp, instead of sending a photographer to the nice end.
    You publish our names on objections and black out the developer's. Wrong way round.
    She's always on telly and never in the office
    The trust refuses to say who took the decision. Public money, public names.
    Your office phone's been off the hook since the vote.
    Why was the meeting held at noon in a village with no bus?
    `,
  ),
];
