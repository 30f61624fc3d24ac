import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More ordinary harmless replies to a health campaigner: plain where/who/when talk, hospital food, buses, praise of others, pets and tea. */
export const linesPlain4: readonly Family[] = [
  lines(
    'lines-plain/where-who-when-and-live',
    { labels: [], direction: null },
    `
    I live between two hospitals and belong to neither
    Where I grew up the district nurse had a bicycle and a whistle 🚲
    Are you live now or is this a repeat?
    Which school was the talk at? My girls came home full of it 🏫
    We live in hope and in Rochdale
    who's on at the Alex tonight, is it still the locums
    When do the new doctors start, is it the first Wednesday?
    Nobody lives on that estate who hasn't got a cousin at the hospital
    Where did the old league tables go, they used to be on one page
    It's the end of an era, the WRVS tea bar shuts on Friday ☕
    I know someone who had it done in Leeds, and someone who had it done in Lithuania, and both can dance
    Is there anyone here from Fermanagh?
    We'd have moved house for a GP like that
    Home from hospital today, sofa, cat, soup 🏠🐱
    The world and his wife was in that pharmacy
    Soon be spring, and then we can hold the meeting outdoors 🌱
    One day they'll put the physio room near the lift
    How far is it by car without the toll bridge?
    You know where to find us, table by the door, yellow cloth
    Without the volunteers there'd be no wheelchairs at the door
    At the end of our road there's a bungalow that was the TB sanatorium
    `,
  ),
  lines(
    'lines-plain/hospital-food-and-tea',
    { labels: [], direction: null },
    `
    The fish pie on a Friday was honestly fine
    Toast at 4am after having a baby. Nothing has ever come near it. 🍞
    who thought of jelly AND custard, give them a medal 🏅
    Is there a halal option on the wards now or do families still bring it in?
    My uncle rated each meal out of ten and sent it to the catering manager, who came up to see him
    They cook it in Wales and warm it up in Kent, I read
    Sandwich, crisps, apple, the holy trinity of day surgery
    Bring your own pepper 🌶️
    A banana costs a pound ten in the foyer shop
    I don't think soup should have a skin but I'm fussy
    Would it be so hard to keep the canteen open for the night staff?
    The tea was weak, the talk was strong
    We had a cook called Bernadette who knew who liked the corner piece 😊
    No gravy in bay 3, riots expected 😁
    Can you ask them why diabetics always get the same yoghurt?
    `,
  ),
  lines(
    'lines-plain/praise-for-colleagues-and-teams',
    { labels: ['support'], direction: null },
    `
    Give the night team a hug from bed 14 🤗
    My hat's off to the pharmacists, they never shut
    You've got the best ward in the county and I've tried three
    Please tell the lad who pushed my chair that I got home fine and the joke was good
    Student nurses, you're doing great 💪
    thanks to whoever answers the phones on level 5
    You made a hard week lighter. Simple as that.
    The whole of our parent group is cheering for you and your staff 📣
    Lovely to see carers getting a mention, thank you
    Ten years clear in May, and you were there on day one 🧡
    Hope the inspection goes well, you all deserve a good one
    Never been so well looked after as by your lot at Easter
    So glad that you're back at work, we missed you
    I'll be there on Saturday with both my sisters and a drum 🥁
    You speak for a lot of us who haven't the nerve
    Diolch o galon, for Dad and for the rest of us
    `,
  ),
  lines(
    'lines-plain/buses-roads-and-parking',
    { labels: [], direction: null },
    `
    The 17 goes right to the door but only if you tell the driver
    Two changes and a hill, for a blood test
    Parking was £6.40, the appointment was four minutes 🚗
    Anyone driving in: the roundabout's shut, go by the crematorium
    why did they put the drop-off on the far side from A&E
    I cycled there and there was a hook in the wall and a sign saying not to use it 🚴
    Traffic on the ring road is backed up to the garden centre, leave early for your clinic
    The ferry was cancelled so the whole island missed its eye appointments ⛴️
    My mother won't get in a taxi with a stranger, so it's me, every other Thursday
    Blue badge bays were full of builders' vans on Monday
    You can see the ambulances queue from the top deck
    The park and ride stops at six, visiting starts at half past. Somebody must have noticed.
    If they'd move the stop by fifty yards the old folk wouldn't need to cross 🚏
    Left home at 7, got there at 10, home for the football ⚽
    Is the multi-storey open again after the crack?
    `,
  ),
  lines(
    'lines-plain/staff-shortage-opinions',
    { labels: [], direction: null },
    `
    It isn't a shortage of nurses in the world, it's a shortage of nurses who can pay rent in Oxford
    Training takes three years, leaving takes a month
    Retire and return worked for our department
    I'd come back tomorrow for a crèche
    Midwives want to be midwives, not data clerks
    Flexible shifts would keep me. A badge won't. 🙂
    So many good people from Kerala on our ward and they can't get a visa for their mums to visit
    Nobody goes into radiotherapy physics by accident
    We've three vacancies and one applicant, and she's applied for two of them
    Honestly the agency staff at ours are great, I just wish they could find the toilet
    Rotas come out on a Friday for the Monday, how's anyone to book a plumber
    You can't run a stroke unit on goodwill and Quality Street 🍬
    What about the lab people? Never a word about the lab people 🔬
    older nurses know things that aren't in any course
    We had twelve students and kept two
    Half the rota is in Perth, and I don't mean the one in Scotland 🌏
    `,
  ),
];
