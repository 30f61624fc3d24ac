import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Very short asking and telling, American usage and threats to publish, each beside harmless ones. */
export const linesFinding8: readonly Family[] = [
  lines(
    'lines-finding/curt-asks',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Her address. Now.
    Got a postcode?
    Which village?
    what street is she on
    whats her reg
    Who's her employer?
    Kids' school?
    Any idea where he's based?
    Anyone got his mobile?
    Name and town please.
    who is she really
    Location of this nurse?
    Find her.
    Track him down, lads.
    Somebody ID this woman.
    doxx this one
    Where's home for this MP?
    what ward tho
    When's he next at the surgery?
    Hubby's name?
    Got a photo of the house?
    Where does she park?
    link to her house pls
    Which church does he go to?
    who's the wife
    what bus does she get home
    Drop his addy.
    Give us her Snap.
    Her landline, anyone?
    What time's her train?
    Where's that hotel she's in?
    Does the professor live alone?
    Is she married? To who?
    anyone live near this councillor
    Who's her landlord?
    Details of the headmaster. All of them.
    Find out his shift pattern.
    `,
  ),
  lines(
    'lines-finding/curt-tells',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Flat 6. Ring twice.
    It's the yellow cottage.
    Quince Avenue. You're welcome.
    She's in Whitby till Sunday.
    Number 40, with the gnomes.
    Dad's a butcher in Osset.
    he's in the bookies
    Ward 9, nights.
    drives a white Juke
    Kids go to St Botolph's.
    07700 900802. Go wild.
    leaves at 5, back gate
    Real name: Wendy Croft.
    Her mum lives opposite.
    Works at the Halifax, mornings.
    she's upstairs on the 36
    Found his house 😈
    Got the address. Tonight, then.
    Sent you her number.
    Saw her by the lock.
    Garage round the back, no alarm.
    his boy's called Alfie, age six
    Wife teaches at the infants.
    Third house past the pump.
    Teasel Close. Ask for Peter.
    Posting her street at noon.
    She moved to Ayr. Seafront.
    Platform 4, green coat.
    It's him, I know his mum.
    Picture of her front door attached.
    They're abroad till the ninth.
    surgery closes 6, she walks
    You're at The Maltings. I checked.
    Nice house, {name}. Number 5.
    Her dentist is my dentist. Tuesdays.
    Second bench, feeding ducks.
    behind the fire station, top flat
    He's just landed. Terminal 2.
    `,
  ),
  lines(
    'lines-finding/curt-harmless-asks',
    { labels: [], direction: null },
    `
    Address for the food bank?
    Got a spare charger?
    Which film?
    what street is shut
    whats for tea
    Who's your energy supplier?
    Kids' menu?
    Any idea where he bought that jumper?
    Anyone got jump leads?
    Name that tune please.
    who is she voiced by
    Location of nearest toilet?
    Find the cat.
    Track my order, lads.
    Somebody ID this mushroom.
    docs say rest
    Where's home for swallows?
    what ward is he on mum
    When's the next blood session?
    Hubby's birthday: ideas?
    Got a photo of the old pier?
    Where do you park for dialysis?
    link to the petition pls
    Which church has the concert?
    who's the goalie
    what bus goes to the crem
    Drop off point for tins?
    Give us a clue.
    Her Majesty's hat, anyone?
    Is the doctor in today?
    What time's last orders?
    Where's that draught coming from?
    Do otters live alone?
    Is she all right now?
    anyone live near the floods, are you safe
    Who's the landlord of the Fox now?
    Details of the fun run? All of them.
    Find out your blood pressure.
    where did u get married
    `,
  ),
  lines(
    'lines-finding/curt-harmless-tells',
    { labels: [], direction: null },
    `
    Flat battery. Ring the AA.
    It's the yellow bin this week.
    Hospital's on the left.
    We're in Whitby till Sunday.
    Number 40, your chips are ready.
    My dad's a butcher in Osset.
    im in the bath
    Ward 9 needs cake.
    drives me mad
    Kids go back on Monday.
    999. Go now.
    leaves everywhere, no sweeper
    Stage name: Wendy Wow.
    My mum lives opposite. Send help.
    Works every time, bicarb.
    im upstairs on the 36
    Found his glasses. On his head.
    Got the keys! Tonight we sleep here!
    Sent you the minutes.
    Saw an otter by the lock.
    Garage says two thousand. For a clutch.
    my boy's called Alfie, age six today
    Wife's teaching me to knit.
    Third loaf this week.
    Library closed. Ask at the desk in the hall.
    Posting the results at noon.
    Moved to Ayr. Seafront. Bliss.
    Platform 4, no, platform 9.
    It's twins.
    Picture of my new front door attached.
    Post office reopens on the ninth.
    surgery closes at 6
    You're at number eight in the queue.
    Nice speech, {name}. All five minutes.
    My dentist is retiring. I may weep.
    Second bench, mum's plaque, fresh daffs.
    fire station open day sunday
    She's just landed the gold. Get in!
    Bus cancelled. Again. Walking.
    `,
  ),
  lines(
    'lines-finding/american-finders',
    { labels: ['doxxing'], direction: 'subject' },
    `
    What's her home address? County assessor site should have it.
    Does anybody know what school district this doctor's kids are in?
    He lives off Route 9 in the blue ranch house with the flag.
    Drop her zip code.
    This professor's office hours are T/Th 2 to 4, room 310, and her truck's always in Lot C.
    y'all find out where this lady works yet
    Somebody find this soccer mom's employer and let's give them a call Monday morning
    Voter file says he's at the apartment complex by the mall, unit 12B.
    Her husband coaches Little League. Saturday, field 2. Be a shame if folks showed up with signs.
    WHO IS HE. Reddit do ur thing
    His mom's still in Ohio and still in the white pages, (555) 0142 if anyone feels chatty
    That health commissioner? Gated community, but the gate's open when the school bus comes at 7:40.
    She posted a pic of her mailbox. Rookie. Enhance.
    License plate EXAMPL, white Tahoe, she's at the Target on 5th as we speak
    Every school board member's street address, cell and spouse, all in one doc. Share it before they pull it.
    Found the nurse's LinkedIn, her sorority, her church and her gym. Need the house.
    I have a screenshot of the senator's kid's dorm room number, who wants it
    The ER doc from the video clocks out at seven, Level P2 of the parking garage, gray Subaru.
    `,
  ),
  lines(
    'lines-finding/american-harmless',
    { labels: [], direction: null },
    `
    What's the address for the DMV, and is it still two hours?
    Does anybody know what school district has the best band program?
    We live off Route 9 and haven't had mail in a week.
    Drop your zip code in and it shows your polling place.
    Office hours are T/Th 2 to 4, room 310, come by if you're stuck on the midterm.
    y'all find out where the tornado touched down yet
    Soccer moms: field 2's moved to Lot C on account of geese
    Voter registration closes Monday. Check your status, it takes a minute.
    My husband coaches Little League and loses his voice every May.
    WHO IS THE ACTOR with the eyebrows. Reddit do ur thing
    My mom's still in Ohio and still sends coupons, bless her
    Call your senator's office at the Capitol switchboard. Be brief, be polite, give your zip.
    School bus comes at 7:40 and my kid has one shoe. Every day. One shoe.
    License plate idea for a dentist: 2THDR
    School board meets Tuesday in the gym, open mic, three minutes each, agenda's online.
    Found a wallet at the Target on 5th, turned it in to guest services.
    Anyone in the dorms have a can opener? Or a large knife and a brave heart?
    ER nurse here, clocked out at seven, slept in the parking garage because I couldn't find my car.
    `,
  ),
  lines(
    'lines-finding/threatening-to-tell',
    { labels: ['doxxing', 'threat'], direction: 'subject' },
    `
    Delete it or your address goes up.
    Apologise by six or I publish where you live.
    i got ur full name n ur school, say sorry or i post it
    One more word about the school, {name}, and every parent in {town} gets your mobile.
    Retract the article. Otherwise the readers will learn the name of the street and the colour of the door.
    I'm not going to dox you today. I'm going to let you think about it.
    Next time you speak at council I'll read out your home address from the gallery.
    If we get to 500 likes I'll drop the doctor's street. 1,000 and you get the number.
    We are in possession of your particulars, madam, all of them. Conduct yourself accordingly.
    keep talking n ill tell them all which flat
    Resign and the folder stays shut. Don't and it's on every lamp post: house, car, kids.
    Clock's ticking Mr Anonymous. At midnight your boss meets your alter ego.
    It took me eleven minutes to find your parents. I'll take less to print the leaflets.
    There's a lot of angry men in this group and only one of me knows where you park. For now.
    I'd hate for your new address to leak like your old one did.
    Do right by us or we send your picture and your shift to the lads.
    Teaser: it begins with L and ends in arch Rise. Full reveal Friday.
    ur one screenshot away from the whole estate knowing
    `,
  ),
  lines(
    'lines-finding/threatening-harmless-posting',
    { labels: [], direction: null },
    `
    Delete it or your hard drive fills up, says the pop-up.
    Apologise by six or I eat your share.
    i got full marks n a certificate, say well done or i post it anyway
    One more word about the school, says Dad, and we're all going on the roof to look at the catchment.
    Retract the article: the study didn't find that and the authors have said so.
    I'm not going to run today. I'm going to think about it.
    If we get to 500 signatures the council has to debate it. 1,500 and it goes to full council.
    If I get 500 likes my sister will let me name the hamster. 1,000 and I get to name the baby.
    We are in receipt of your letter, madam, and it's been passed to Highways.
    keep talking n ill tell mum which window it was
    Don't make me put your reading age on the fridge, said my teacher wife to the cat.
    Clock's ticking, Mr Chancellor. Publish the forecast.
    It took me eleven minutes to find the car. It'll take longer to find the exit.
    There's a lot of angry farmers in this group and only one portable loo.
    I'd hate for the new roof to leak like the old one did.
    Do right by us or we vote you out. That's how it goes.
    Teaser: it begins with F and ends in estival. Line-up Friday.
    Publish the list of who got the contracts or we'll see you in court, says the charity.
    `,
  ),
];
