import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Groups told to go, denied rights or existence, blamed for all ills or wished harm; and harmless messages built alike. */
export const linesBelonging5: readonly Family[] = [
  lines(
    'lines-belonging/no-place-for-them',
    { labels: ['identity-hate'], direction: 'other' },
    `
    No place for Muslims here.
    Go home Poles
    We don't serve gypsies and we don't want them served
    Jews can find somewhere else to live, they always do
    keep {town} white
    Shut the door behind the last immigrant and brick it up
    There is an island off Scotland with nobody on it. Put the gays there. Two problems solved, sheep permitting.
    The women can leave the room, we're voting.
    One-way ticket, no refund, every Somali in the borough. I'd chip in.
    Our village, our people. If you weren't christened at St Mary's you're only passing through and I'd thank you to pass faster.
    NOT WELCOME: TRAVELLERS. NOT NOW NOT EVER
    black families should take the hint and look at other streets
    They don't fit. They never will fit. You can't sew wool on to plastic. Asia for the Asians, I say, and the dales for us.
    Trans in the women's swim? Not while I've breath. Let them have their own pool, or a puddle.
    No Irish, no blacks, no dogs. Best sign my grandad ever hung, and I'd hang it again.
    Special needs kids belong in special places, a long way off, where the rest of us needn't trip on them
    We should've sent the Windrush back unopened
    I'm all for refugees, in Rwanda
    why dont they all just live somewhere hot together n leave us be, brown ppl i mean
    Not on our doorstep. Not on our bus. Not on our benches at the school gate with their pots and their prayers.
    We voted them out, so when do the Romanians go? Date please.
    Britain had a natural border, and then it had a soft heart, and now it has three million Mohammedans. Empty it out.
    Lesbians need not apply
    This is a family estate: no queers, no junkies, no asylum
    I'd take back every passport handed out since 1997 and then we'd see who's English
    Segregate the wards. Ours, theirs, and theirs in a tent.
    Strip them of citizenship, load them up, wave. The Pakistanis first.
    pack your bags abdul 👋🛫
    Real Christians should have the first and last say on who breathes our air, and Hindus aren't on my list
    If you can't sing the anthem in a proper accent, get off the island.
    `,
  ),
  lines(
    'lines-belonging/place-for-everyone',
    { labels: [], direction: null },
    `
    No place for parking here.
    Go home Poles! said the ski coach, and we'd all left ours on the coach
    We serve anyone, gypsies, judges, hen dos, provided they wipe their feet
    Jews, Sikhs, Quakers and the Rotary are sharing one hall till the roof's mended
    keep {town} tidy
    Shut the door behind the last hen and bolt it, there's a fox about
    There is an island off Scotland with nobody on it, and my gay uncles have rented it for a fortnight of birdwatching. Sheep permitting.
    The women can leave the room first in a fire drill, apparently, it's 1954 in here
    One-way ticket, no refund, and then the train's cancelled. Every Saturday. I'd chip in for a coach.
    Our village, our people: meet the newcomers at the bring and share, from Kerala, Kyiv and Kettering
    NOT WELCOME: WASPS. NOT NOW NOT EVER
    black bins should go out by seven, look at other streets, learn
    They don't fit. They never will fit. These school shoes are a scandal.
    Trans swim session, first Sunday, staffed by volunteers, the puddles are our own
    "No Irish, no blacks, no dogs." My mother saw that card in a window in Paddington and kept walking, in the rain, eight months gone.
    Special needs kids belong in the school play like everyone, so ours has a signing narrator and a quiet exit
    We sent the parcel back unopened
    I'm all for dragons in mythology, in moderation, and not at the cabinet office
    why dont they all just live somewhere warm together, three care homes shut this winter
    Not on our doorstep, say the objectors. It's six flats for disabled veterans. Come off it.
    I've been asked when I'm going home. Half past five, love, when the surgery shuts.
    Britain had a land bridge, and then it had a wave, and then it had an accent problem. Prehistory for beginners.
    Lesbian line dancing, beginners need apply, we're short of rows
    This is a family estate: no ball games, no bonfires, no explanation
    How many passports have been handed out since 1997? Home Office tables here {link}
    Segregated wards were ended by nurses who just moved the beds. Oral history, {day}.
    Strip the wallpaper, load up the skip, wave to the neighbours. New mosque kitchen week one.
    pack your bags abdul, you got into durham!! 🎉
    I can't sing the anthem in any accent, the top note's a killer
    If you were told you're not welcome at our gym because of your hijab, write to me. That isn't our rule and that man no longer works here.
    `,
  ),
  lines(
    'lines-belonging/no-rights-for-them',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Gays should not be allowed to marry, adopt or hold hands.
    women dont need rights they need husbands
    Take the vote off anyone on disability
    Trans isn't real so there's nothing to have rights about
    Muslims should have no seat in any chamber, no say in any school, no vote in any ward.
    You don't exist. Non-binary doesn't exist. It's a hobby.
    I would make it illegal again and I'd jail the first hundred homosexuals as a lesson
    Roma aren't an ethnic group, they're a crime pattern
    The mentally handicapped ought to be sterilised, kindly, at sixteen
    Equality Act? Rip it up. Some folk are not equal and your foreigners are Exhibit A.
    Why should a black get the same sentence, he's more likely to do it again
    NO BENEFITS NO BED NO LAWYER FOR ANYONE BORN ABROAD
    A Jew can't be loyal, therefore a Jew can't be a minister. It's only logic.
    Palestinians? Invented in 1964. There's no such people and nobody to feel sorry for.
    There's no such thing as Islamophobia, you can't be phobic of something that deserves it
    wives should get permission for a bank card like in the old days
    I don't believe in autism. I believe in slapping.
    Let landlords choose. If I don't want Indians and their curry in my flat I ought to be able to write so on the advert, and in a free country I would.
    Refugees get food and a fence, that's as many rights as they've earned.
    They can call it a marriage till they're blue, two women is a lodging arrangement and always will be second class
    Lock up schizophrenics for good, no appeal
    No Catholic should sit on the throne, on the bench or on a jury
    Should deaf couples be permitted children? I should say not.
    The Irish were never a nation, just Britain's unruly servants
    Ban the burqa, ban the beard, ban the birth rate
    rights for tr@nnies? what about rights for normal ppl not to have to see it
    `,
  ),
  lines(
    'lines-belonging/rights-argued-and-told',
    { labels: [], direction: null, heldBack: true },
    `
    Gays were not allowed to marry until 2014, and the first couple in {town} did it at one minute past midnight.
    women dont need reminding, we need the crèche back
    Take the vote to anyone on disability: postal forms are in large print at {place}
    Trans isn't short for transport, autocorrect
    You don't exist, said the council tax website, to my wife, on the phone, in person
    They made it illegal again in Uganda and my friend is in hiding. Please sign.
    Roma are an ethnic group in law, and so are Irish Travellers since the case in 2000
    Sterilised without being asked, at sixteen, because she had fits. My aunt told me only at the end.
    Equality Act? Read it. Section 149 is your friend, governors.
    Why does a black defendant get the longer sentence? The review asked, seven years on we still wait.
    NO BENEFITS NO BED NO LAWYER: what happens to refused families in {town}. Read our report.
    Jews could not sit in the Commons till 1858; Rothschild was elected five times before they let him in.
    I think the definition of Islamophobia is badly drafted and would chill fair argument. I also think that spitting at a woman in a scarf is a crime.
    until 1975 wives needed a man's signature for a bank loan. my mum forged it
    I didn't believe in autism until the boy I taught explained to me what the lights sounded like.
    A landlord who wrote 'no coloured' on the advert, and a law that stopped him: sixty years of race relations acts.
    Refugees get £49.18 a week for food and bus fares if self-catered. That is the figure, whatever you've read.
    Two women, one lodging arrangement, forty-one years. On Saturday we're getting married.
    Should the monarch be able to be Catholic? The law says no. Discuss, sixth form, 400 words.
    Deaf couples, hearing babies: what it's like to sign your first joke to your mum
    The ban on the burqa in France, ten years on: did it do what was promised?
    rights for renters, rights for ramblers, rites for druids, this manifesto has a sense of humour
    Disabled people's right to a home with a lift. It shouldn't need a placard.
    Votes for women, said the sash. Tea for women, said the urn. 1912, our hall.
    Can a religious school lawfully favour its own faith? Up to a point, here's the point.
    `,
  ),
  lines(
    'lines-belonging/harm-wished-on-a-people',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
    Sink every boat with them in it.
    Hang the gays, bring it back
    someone should burn that mosque down with them inside
    All Jews deserve what's coming and it's coming soon
    Shoot one Traveller and the rest will move along nicely
    THE ONLY GOOD MUSLIM IS A DEAD ONE
    I hope the hostel goes up tonight, and I hope the fire brigade takes its time, they're only foreigners
    Petrol's cheap and the camp's made of canvas.
    Blacks want a lynching or two, focuses the mind
    Machine guns on the beach at Dover. Two weeks. Done.
    trans ppl should b put down like dogs, painless if u must
    Women like that need a beating, any woman that answers back does
    Let them drown. Let it be filmed. Let the rest watch before they set out.
    the camps had the right idea 🔥✡️
    We'll be out Friday to clear the Romanians, bring bats, bring your sons
    May the Lord strike down every sodomite in this city and if He's busy, we're free
    One day soon English lads will go door to door on that estate and no brown face will open a second time
    Round up the imams. Wall. You know the rest.
    Hope corona comes back and only does the Chinese
    Gas is too expensive for 'em now, use a shovel
    Nobody'd weep if a bomb went off at Pride, I'd toast it
    Kick the next Pole you see. Kick him for England.
    The lesbians on Mill Lane want sorting out, and there's six of us in the Crown who know how
    Immigrants beware: this town has lamp posts and we've rope
    a disabled kid should be smothered at birth, save us all the bother
    If it were up to me the Roma would be driven into the sea by dogs
    Put them all on one plane and let it have an accident
    Old people should've been left to covid, next time we'll make sure of it
    `,
  ),
  lines(
    'lines-belonging/harm-feared-mourned-or-meant-of-things',
    { labels: [], direction: null },
    `
    Sink every boat with your pencil: battleships at the day centre.
    Hang the rainbow flags, bring the ladder back
    someone burned that mosque's bins last night with bangers in them, please check your cameras
    All Jews who died in the raid are named on the wall, and there's a stone for the ones whose names we never had
    Shoot one roll of film with the Traveller families, said the arts council, and the photographer stayed for eleven years
    THE ONLY GOOD SLUG IS ONE ON SOMEBODY ELSE'S HOSTAS
    I hope the hostel stays up tonight. I hope that the fire brigade gets there. There are families in it.
    Petrol's dear and our campsite's made of canvas so we're having salad
    A memorial to the lynched: six hundred steel columns, one for each county
    Machine guns on the beach at Dover, 1940: found by a dog on Tuesday, army attending
    our old dog had to be put down, painless, my trans son held her paw the whole time
    Eggs like that need a beating, any egg does
    They drowned. It was filmed. The coastguard's log says who was rung, and when, and who did not go.
    the camps: my great uncle walked out of one. he was four stone and he lived to dance at my wedding
    We'll be out Friday to clear the Romany churchyard of brambles, bring loppers, bring your sons
    May the Lord bless every couple in this city, and if the bishops won't, we're free
    Lads went door to door on that estate after the riot with brooms and paint and said sorry for what others had done
    Round up the imams, the vicar and the rabbi: the five-a-side needs a keeper
    Covid killed more of the Chinese takeaway trade than rents ever did
    Nobody'd weep if that sound system blew up at Pride, two hours of feedback
    Kick the ball to the Pole, he's on his own on the left!
    The lesbians on Mill Lane want sorting offices to open on Saturdays, and so do the six of us in the Crown
    Immigrants in the hotel were told to stay away from the windows as the crowd threw bricks. One of them is my pharmacist.
    a disabled kid was turned away from the slide, save your bother, we've written
    The plane had an accident, everyone walked off, the steward's being made an honorary Bajan
    Old people were left to covid in that home, and the inquiry heard today who made sure of it
    Death to the spinning beach ball on my laptop
    Burn the sage, not the scones, it was a Jewish-Wiccan tea and it got out of hand
    `,
  ),
  lines(
    'lines-belonging/a-people-to-blame',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Everything went wrong when they let the Pakistanis in.
    Who crashed the economy? Follow the menorah.
    immigrants = no houses no gp no school places no future
    Blame the women. Crime, divorce, obesity, boys in tears: it all starts the day she gets a job.
    Floods in {town} and what do you expect, the Lord sees your Pride parade
    If your bins aren't done, thank a foreigner. If your knee isn't done, thank a foreigner.
    The potholes? Gypsies. The fly-tipping? Gypsies. The missing cat? You guess.
    ITS NOT THE TORIES ITS NOT LABOUR ITS THE MUSLIMS
    The war, the flu, the price of fish. Somewhere behind each you'll find a Jew with a pen.
    We had no knives before the blacks and no acid before the Asians
    My son can't get a flat since every flat's got a Bulgarian in it, and twelve more in the shed
    Gay teachers are why boys can't read
    the disabled have bankrupted this council, taxi by taxi
    Europe fell apart once its females were given a say, see for yourself, take any date you like
    Why are the trains late? Why's the pound down? Why's nobody having babies? Trannies, feminists and Poles, in that order.
    measles is back because they are back
    The Irish brought the bomb, the beer gut and now the Taoiseach's opinions
    Boomers stole my house, my pension and my planet, I hate every grey head I see on the bus
    Where there's mould there's damp and where there's decline there is Islam
    cant get an appointment cos its all burkas in the waiting room with 9 kids each
    `,
  ),
  lines(
    'lines-belonging/blame-laid-elsewhere',
    { labels: [], direction: null },
    `
    Everything went wrong when they let the lease run out. Not the tenants' fault, Pakistani or otherwise.
    Who crashed the economy? Follow the mini-budget.
    immigrants aren't why there's no houses no gp no school places, ask who stopped building
    Blame the goalie. No, blame the groundsman. It's never our midfield.
    Floods in {town} and what do you expect, the culvert hasn't been cleared since {year}
    If your bins aren't done, thank the contractor. If your knee is done, thank a nurse from Manila.
    The fly-tipping? White van from out of county, it's on camera. The Travellers handed in the footage.
    ITS NOT THE TORIES ITS NOT LABOUR ITS THE LEAVES ON THE LINE
    Black Death, 1349: they blamed Jews, beggars, lepers and the planets. It was fleas.
    Knife crime in Glasgow was white, poor and drunk, and they treated it as a health matter, and it halved.
    My son can't get a flat since half the street is holiday lets
    Boys can't read because nobody's reading to them; come to dads' story hour
    taxi bills for SEND pupils are high since the county shut its own schools. it's not the kids' doing
    Why are the trains late? Why's the tea cold? Why's the guard laughing? Women's Institute special, platform 2.
    measles is back because jabs are down, in every postcode and every faith
    The Irish brought the canals, the hospitals and my grandmother
    Boomers didn't steal my house, forty years of policy did, and my nan's in a bedsit
    Where there's mould there's a landlord
    cant get an appointment, the waiting room's empty, the phone's engaged, explain
    Who do I blame for this hangover? Myself, and the Polish wedding. Mostly the wedding.
    `,
  ),
];
