import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary replies to journalists and comments on science, schools, weather, housing, food and broadcasting. */
export const linesNewsdesk2: readonly Family[] = [
  lines(
    'lines-newsdesk/weather-warning-story',
    { labels: [], direction: null },
    `
    Amber from noon, it says, and here in Conwy the sun's out and the neighbour is painting his fence ☀️
    Do the names go back to A in September?
    Took the trampoline down this time, having learned 😬
    What people forget about 1987 is how warm it was that night. I stood at the window in a nightie at three in the morning and watched a greenhouse go past, quite upright, as if it had somewhere to be.
    River gauge is on the government site, updated every fifteen minutes, if anyone near the weir wants it
    Snow? In this economy? ❄️
    The map has Shetland in a box again. We're not in a box, we're two hundred miles further north.
    Council gritter round here is called Spready Mercury and I won't hear a word against it 🚛
    Which schools are shut, is there a list anywhere?
    Forecast for 6pm was dead right, in fairness
    I've kept a rain gauge since 1979 and this is the fourth wettest February in it, not the wettest. The wettest was 2020. Happy to send your weather desk the notebook, which only has a small amount of jam on it.
    Bins have gone, so has the bin road 🌧️🌧️
    Hope everyone's warm. Soup here.
    The Beaufort scale isn't in miles per hour, it's in forces
    Who decides between yellow and amber, is there somebody in Exeter with a dial?
    Lost: one gazebo, white, last seen heading for Norfolk
    Would it kill off the slugs at least? Asking for my lettuces
    Ferry's off until Thursday. Shop has bread, no milk, plenty of wine, so we shall manage.
    `,
  ),
  lines(
    'lines-newsdesk/school-admissions-and-exams',
    { labels: [], direction: null },
    `
    Catchment here is 0.41 miles, which is roughly the length of our road plus the chip shop 🏫
    Are the grade boundaries out before or after the results?
    Bit unfair on the Year 9s, who have had three heads in three years and still got the best science marks in the county
    I marked English papers for a decade. You get a pound or two a script, a stiff neck, and about once a summer an essay so good that you go and read it out to whoever is in the kitchen.
    📝 a 4 is a C, roughly
    Mine got his sixth choice and he loves it there
    You could tell us what the academies say.
    Nobody mentions the buses. If the school is nine miles off and the last bus goes at ten to four, then there is no choir, no chess and no detention either.
    Did the figures include resits?
    League tables tell you where the cheap houses aren't
    Back in my day, begins my dad, and then we all find something to do in another room
    What's a "progress score" when it's at home?
    Latin! In a comp! In Rotherham! Good.
    The exam hall clock stopped in my geography A level in 1994, and the invigilator, a retired sailor, told the time by the sun coming through the gym windows. We all passed.
    Half of this is down to sleep, I reckon 😴
    She talked about this on the radio last week, rather well I thought
    Apprenticeships get one line at the bottom, as usual
    Ours walks there with four friends and a football and is home by half past three, soaked
    `,
  ),
  lines(
    'lines-newsdesk/housing-and-planning-page',
    { labels: [], direction: null },
    `
    How many of the 340 are affordable, and affordable to whom?
    It was a field, then it was a car park, now it's going to be "The Orchard" 🌳
    I'm in favour, which I gather is unusual on this page
    Has anyone asked Southern Water?
    My son and his wife both work full time, she at the surgery and he on the roads, and they live in my back bedroom with a baby and a bicycle. So build them, I say, and mend the drains as well.
    Garages on Mill Lane have stood empty since before the flood
    Nice drawing. There's always a woman with a balloon. 🎈
    Objections close on the 14th, portal's slow, so write it in a document first and paste it over
    What are the bats doing in there anyway?
    The inspector allowed it on appeal, so I don't see how this council had any say in the end, whatever the leaflet tells you
    Second homes are 41% of our village, and on a January night you can count the lit windows on your fingers
    Leasehold explained in one line: you own it until you want to put up a shelf
    Who lives above the shop these days? There used to be a dentist.
    Height isn't the trouble, parking is 🚗🚗
    Prefabs were meant to last ten years. My aunt was in hers for forty-six and cried when they gave her a maisonette.
    🏠 Rent's gone up, boiler's gone off
    Doesn't the conservation officer get a look at it first?
    I can't find the traffic survey in the bundle, can anyone point me to the page?
    `,
  ),
  lines(
    'lines-newsdesk/space-and-stars',
    { labels: [], direction: null },
    `
    Saw it from the allotment at ten past nine, low in the west, orange as a Belisha beacon 🌠
    Is that miles or kilometres in the caption?
    Clouded over. Every single time.
    Small thing, but a light year is a distance, so nothing can "take light years" to do anything, however long the planning committee makes it feel
    How much did the probe cost compared with, let's say, one mile of bypass?
    🚀🌕
    I was seven when they landed. My father woke us, and the set took an age to warm up, and all I can honestly remember is that my brother was allowed biscuits.
    Can you see it without a telescope?
    Pluto fans, hold the line ✊
    The lecture's at the observatory on Friday, doors at seven, bring a coat because the roof opens
    "Habitable" is doing a great deal of work there
    Why do they always land in the desert, is it just that nobody minds?
    Astonishing picture
    A friend who builds the cameras says the colours are chosen afterwards, like paint for a hallway, but that they do mean something, and he'll bore you for an hour about sulphur if you let him
    Which end is the front?
    It makes my overdraft seem very small, thank you 🙂
    Northern lights over Whitby on Sunday, green then pink, and the whole street out in dressing gowns 💚💜
    `,
  ),
  lines(
    'lines-newsdesk/recipes-and-restaurants',
    { labels: [], direction: null },
    `
    Is that level or heaped teaspoons?
    Made it last night without the fennel, because there's no fennel in Wick, and it was lovely 🍲
    Forty-five minutes my eye. Two hours and every pan in the house.
    As a Cumbrian I must ask what that is, since it's certainly not a Cumberland sausage: it has ends
    Ninety quid a head and you were still hungry on the bus 😁
    Could one freeze it?
    My gran put a spoonful of strong tea in hers, wouldn't say why, and took the reason with her. I have tried it with and without for thirty years and it's better with.
    Scones: jam first. I shan't be taking questions. 🍰
    What is "foraged" about a carrot?
    The photo's of a different dish, I think, unless the rice has gone invisible
    Coeliac here, so thanks for the flour note ✅
    You should try the place next door to the launderette, four tables, no menu, the lady just brings you things until you ask her to stop
    Salt!
    Oven temps for fan please
    Reviewing a restaurant on its second night seems a bit quick, I'd give anybody a month to find out where the spoons are
    Mine sank in the middle, filled the hole with cream, called it a feature
    Anyone know if they do a highchair and a vegan gravy?
    `,
  ),
  lines(
    'lines-newsdesk/letters-page-language',
    { labels: [], direction: null, heldBack: true },
    `
    "Fewer", surely 🙂
    Sir, my late uncle also owned such a teapot, and if your correspondent would care to turn hers over she will find a small blue anchor, which means that it was made before the fire and is worth rather more than she paid.
    First cuckoo, Tuesday, Devizes
    Can we settle on how to say scone, or shall we leave that to the next generation?
    I counted nine uses of "iconic" in Saturday's magazine, one of them about a bollard
    Where I grew up a "ginnel" had a roof on it and a "snicket" didn't
    Re: cryptic 14 down, is there a misprint or have I lost my marbles? ❓
    May I thank the gentleman who returned my umbrella on the number 9, he had tied a ribbon on it
    The crossword setter got me with "flower" again, that's a river, and it has been a river for sixty years, and I fall in it every time
    Was delighted to learn that someone else irons their newspaper
    Split infinitive, page 4, otherwise a fine edition
    Norfolk has no motorways. We have mentioned this before. We shall mention it again.
    It's "toe the line", with a toe
    Answer to Mrs P: bicarbonate, warm water, leave overnight
    `,
  ),
  lines(
    'lines-newsdesk/radio-and-tv-appearance',
    { labels: [], direction: null, heldBack: true },
    `
    Heard you on the four o'clock bulletin, clear as a bell
    What did the programme leave out? It felt as if there had been a third interview.
    She explained it well, I thought, and he kept looking at his notes
    The cat walking along behind you was the star 🐱
    Is there a transcript? My hearing aids don't care for that theme tune.
    Anyone catch the name of the town in the first clip, the one with the tramlines?
    I don't agree with everything you said about farming, but on the supermarkets you're dead right, and it was good to hear it from somebody who has obviously stood in a field
    Sound was a bit boxy, were you in a cupboard? 😄
    They cut him off for the pips!
    Repeated at half nine tonight, then on the app for a month
    "More on that story later", and there wasn't
    Lovely accent, Fife is it?
    The bookcase! Is that the green Penguin crime series on the second shelf, and have you got the one with the trains in it? I've been after it for years. 📚
    Can anyone explain why there were four people on the panel and not one of them from Wales?
    Bit quick for me, I had to wind it back twice
    My toddler waves at the newsreader and the newsreader, in our house at least, is held to have waved back 👋
    Tuned in late, who's the chap with the beard?
    Good question from the lady in Stockport
    Subtitles said "the chancellor's exchequered trousers" 😂😂
    `,
  ),
  lines(
    'lines-newsdesk/criticism-of-the-desk',
    { labels: ['criticism'], direction: null },
    `
    The BBC spent eleven minutes on the horse and two on the flood
    You ran his denial but not the letter he was denying, and readers can't judge one without the other.
    A press release with a byline, that's all this is
    Why is the regulator never named? It had the complaint in its drawer for fourteen months and did nothing, and it gets off in this article with "a spokesperson said".
    Poorly researched, I'm afraid 🙁
    The minister's answer made no sense and you let it go by
    Your chart has no axis. A chart without an axis is wallpaper 📉
    I thought the tone towards the cleaners was sneering, and I don't think they would have been described like that if they had been dentists
    Two freelance pieces in a month using the same anonymous cabbie. Readers notice.
    The paper sacked its last court reporter in 2017 and it shows in every line
    Not your best
    You said on Tuesday it was settled and on Friday it was "in doubt", and nowhere have you told us which of those was wrong
    Asking a grieving man how he feels isn't an interview, and the editor should have cut it
    No context on the rates rise, no comparison with Kent or Surrey, no word from the opposition: thin stuff ❌
    Ofsted's claims repeated without a single check
    I asked for a correction in June, July and September. The page still says Doncaster is a village.
    `,
  ),
  lines(
    'lines-newsdesk/replies-to-columnists',
    { labels: [], direction: null },
    `
    Enjoyed that, though I was on the other side by the end of it
    Isn't there a third option, which is to leave it exactly where it is and plant something round it?
    Your second point holds, your first one doesn't, and I'm not sure your third one is a point 🙂
    Whatever happened to the piano?
    Every summer somebody writes this column and every summer I nod all the way through and then go and buy a barbecue
    As a retired bell-ringer of some forty years I must defend the bells, which were there first, and which ring for fifty minutes a week, a good deal less than the average strimmer 🔔
    Counterpoint: Wigan
    Lost me at "we all". I don't own a paddleboard.
    Which is it, then, too many tourists or too few?
    😐
    The 1970s were brown, cold and full of strikes, but the bus came
    You'd like my aunt. She has held that view since Suez.
    I think about this whenever I go past the old swimming baths, how many people must have learned to float in there, and now it sells carpets
    Hear hear
    Good column, wrong conclusion
    Surely the simplest answer is that people are tired, they get home at seven, and nobody wants to go out again to a meeting about bollards
    Did someone dare you to use "lugubrious"? 😎
    Yes to all of it except the dig at caravans
    `,
  ),
];
