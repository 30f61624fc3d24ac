import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary comments under newspaper articles: money, courts, sport, health and travel. */
export const linesNewsdesk1: readonly Family[] = [
  lines(
    'lines-newsdesk/interest-rates-and-wages',
    { labels: [], direction: null },
    `
    So what does a quarter of a point mean for somebody on a tracker with eleven years to go? The piece gives the average for London and I live in a terrace in Burnley.
    Savers get forgotten in every one of these stories 🙁
    Could you put the inflation figure and the wage figure on the same chart next time?
    My first mortgage was at fifteen per cent and we sat on garden chairs for two winters, so I do have some sympathy, but the house cost twice what I earned and not nine times, which nobody under forty will let me forget.
    Base rate held. Kettle on. ☕
    Good explainer, though I think you've mixed up the mean and the median in paragraph four.
    Isn't the bigger story that firms have stopped hiring juniors?
    📈 going up, trousers going down, as my old manager used to say at budget time
    The bit I don't follow is gilts. Who is buying them, and why do they mind?
    Half right. Yes, food went up because of energy, but butter went up because of butter.
    I run a chip shop. Oil has doubled, fish has doubled, potatoes were fine until the wet spring, and now customers tell me a large cod is the same money as a pub lunch, and they aren't wrong.
    Ask an economist, get three answers and an invoice 😄
    Where's the link to the actual minutes?
    You say "consumers are confident". Which ones? Nobody has asked in our street.
    Real terms, please, or the number tells us nothing
    On the whole I agree, except that I'd have started with rents, since that is where the money goes before anyone gets near a supermarket or a holiday or any of the other things in your third paragraph.
    Fascinating that Belgium manages it
    Pension went up Monday, gas went up Tuesday. Quick, wasn't it.
    Can anyone recommend a book on this for a complete beginner? 📚
    The comments below this article explain it better than the article, which is either good news for the comments or a point for the editor to think about over the weekend 🙃
    `,
  ),
  lines(
    'lines-newsdesk/crown-court-report',
    { labels: [], direction: null },
    `
    How long does a jury usually stay out on something like this?
    Thank goodness for a report that tells you what was said in the room, who said it and in what order, rather than what somebody on a panel thought about it afterwards.
    Adjourned again 😴
    Is it the magistrates who deal with this, or does it go straight up to the Crown Court?
    The judge's remarks are published in full on the judiciary site, eleven pages, worth a read before anyone decides the sentence was too long or too short.
    Did the clerk really bring a dog in? 🐶
    I did jury service in that building in 2011. The roof leaked on us, the lift stuck twice, and there was one vending machine that sold nothing but prawn cocktail crisps. It doesn't sound as though much has changed.
    Concurrent or consecutive? It makes quite a difference.
    You're thinking of Scotland, where there were three verdicts and fifteen jurors
    Backlog's at a record, says here, so the trial date is in the spring after next. Imagine waiting for that, on either side.
    Minor correction: a recorder is a part-time judge, not the person who takes the notes 🙂
    What happens to the van now, does anyone know?
    Nice sketch of the court. The artist has given everybody the same chin.
    Legal aid rates haven't moved in years, so half the duty solicitors in our county have gone off to do conveyancing and the other half are driving ninety miles between police stations.
    Reporting restrictions, presumably. That's why there's no name.
    Interesting that he represented himself, and more interesting that he won
    Comments will close once the jury goes out, folks, so be quick
    I'd have liked a line about what the defence said.
    Two years from charge to trial over a boundary hedge? 🤨
    My daughter wants to be a court reporter after reading your series. She's ten, she sits in the kitchen taking down everything we say in a notebook, and frankly the dog comes out of it best.
    `,
  ),
  lines(
    'lines-newsdesk/match-report-below-the-line',
    { labels: [], direction: null },
    `
    Seven out of ten for the keeper? Did you leave at half time 😂
    That's the first match report I've seen that mentions the wind, and the wind was the whole match. Both goals came at the same end and the corner flag was lying flat for twenty minutes.
    ⚽⚽⚽ and still fifth
    Who was the number 14, the lad who came on at right back?
    Fair write-up from a reporter who, I happen to know, supports the other lot.
    Anyone got a spare for Tuesday away? Will pay face value and throw in a lift from Kettering.
    The offside was tight, the penalty wasn't, and the sending off I couldn't see because the chap in front had brought a giant inflatable banana.
    You should come and watch the women's side sometime, same ground, six quid, better passing.
    My grandad took me in 1968 and I took my grandson on Saturday. Same step, same view of the gasworks, different pie. He asked when the adverts would be over.
    Where does this leave us on goal difference?
    Nil-nil, but one of the good ones
    Couldn't disagree more about the midfield, although the point about long throws is spot on and I hope somebody at the club reads it
    Hull is lovely in November, said no away fan ever 🌧️
    Four changes at once never works. It didn't work in August either.
    Pitch looked like a farm
    Does VAR come in at this level next season or the one after that?
    "Industrious" is what you write when there is nothing to write, isn't it?
    Brought my mum, who has never been to a game. She liked the linesman's shorts, she liked the tea, she thought ninety minutes was about right, and she wants to know whether they do it every week.
    Up the Mariners 🖤🖤
    Rearranged for the 9th because of the frozen pitch, for anyone with a train booked
    `,
  ),
  lines(
    'lines-newsdesk/waiting-list-story',
    { labels: [], direction: null, heldBack: true },
    `
    Eleven months for my hip, and then they were marvellous and I was home in two days
    Are these people waiting or pathways? One person can be on three lists at once, and I have never seen a paper explain that on the front page.
    Why is it always the General that gets a photographer? Is it the clock tower?
    Someone in the family works in booking and says half the trouble is letters. They go out second class, they arrive after the date, and then the patient is marked down as not having turned up.
    🏥 ❓ which trust is this about, it only says "a northern hospital"
    I rang at eight and was forty-first.
    Physio first is sensible for knees. It was sensible for mine.
    Not to be difficult, but the graph begins at four million, so a small dip looks like a cliff
    The surgeon drew me a picture on the back of a menu card and I understood more from that than from any leaflet. I still have it on the fridge.
    When does the new eye unit open, was it June?
    It isn't beds, it's what happens after the beds: my neighbour was well enough to go home on the third and went home on the nineteenth, because nobody could find anyone to come in and help her wash.
    Pharmacists could do a lot more of this if someone let them
    Have an upvote for mentioning the porters
    Wales counts it differently, so you can't put them side by side like that
    I had my cataract done on a Sunday by a man humming Abba and can now read number plates across the car park. Five stars.
    What's the source for the 18 per cent?
    Community hospitals used to take the strain, and ours is flats now 🏠
    Honest question, does private cover even get you seen any sooner round here?
    Sending this to my sister, who manages a ward and will have views
    `,
  ),
  lines(
    'lines-newsdesk/rail-fares-and-delays',
    { labels: [], direction: null },
    `
    Split at Didcot and save nineteen pounds, you're welcome 🚆
    We were turned out at Crewe at ten at night with a hen party, two monks and a cello. Everyone shared their crisps. Best journey I've had in years, although I did miss the christening.
    Is the 07:42 a train or a rumour?
    The article doesn't say who sets the fares. I think most people would be surprised.
    Leaves. Actual leaves. 🍂
    On the Continent, as my brother-in-law never stops telling us, you can go from one end of Austria to the other for the price of a Leeds to York return with a sandwich.
    Does the railcard work before half nine or not? The app says one thing and the man says another
    They announced the platform and two hundred of us went over the bridge like wildebeest
    I worked the signals at Gloucester for twenty-six years and can tell you that a "signal failure" is nearly always a cable, a badger or a puddle.
    New seats are like ironing boards, old seats were like sofas. That's the review.
    Anyone else remember smoking carriages, and coming home smelling like a kipper?
    Delay repay came through in four days, credit where it's due 👌
    See you all on the replacement bus 🚌
    What about Sundays? No one writes about Sundays.
    I'm a wheelchair user and I'd happily swap free wifi for one ramp that turns up when it was booked to.
    Reopening the Tavistock line would do more than any of this
    Good photo of the viaduct, who took it?
    Three reasons it won't be finished by 2030: nobody has bought the land, the design has changed twice, and the bats have got lawyers.
    Quiet coach my foot
    Commuter for thirty years, and I've written two novels and learned Italian between Haywards Heath and Victoria. The trick is never to look up when they apologise.
    `,
  ),
  lines(
    'lines-newsdesk/dinosaur-find',
    { labels: [], direction: null, heldBack: true },
    `
    Ninety-five million years old and still in better nick than my shed 😄
    How can they tell it's a new species from one bit of jaw?
    Was this on the Isle of Wight again? They must trip over them.
    My son would like it known that it is a theropod and not "a kind of big lizard", and that he is available to check your articles after school except on Wednesdays, when he has swimming.
    Lovely to see the volunteers named
    Which museum is it going to, and will it be behind glass or can the little ones touch a cast?
    The scale drawing next to a double-decker bus is a great British tradition
    I thought the interesting bit was buried right at the end, namely that the tooth marks belong to something else altogether and nobody yet knows what
    Paper's open access, link in my reply below
    Someone walked a spaniel past that for years
    Pronounce it for us please 🙏
    Geology teacher here. If anyone fancies a look at the same beds, go at low tide, keep away from the foot of the cliff, wear a hat and tell somebody when you'll be back.
    Feathers or no feathers?
    "May have weighed as much as a piano": upright or grand?
    `,
  ),
  lines(
    'lines-newsdesk/festival-and-theatre-reviews',
    { labels: [], direction: null },
    `
    Two stars!? Were we at the same play? The whole row behind me was sobbing by the interval, and one of them was an usher who must have seen it thirty times.
    Thanks, that's saved me sixty quid 🙃
    What did you make of the second act, though? You stop at the interval.
    The set was the best thing in it, and the best thing on the set was the staircase
    Ian, if you're reading, they have moved the matinee to half past two 🎭
    I took my dad, who is deaf, to the captioned performance. He laughed a beat ahead of everyone else because he reads faster than actors talk.
    Running time, please! Some of us have a last bus
    More reviews from outside London, more of this
    I thought the lead undersold it, to be honest, and the understudy on Thursday didn't
    Is it suitable for a nine-year-old who cries at adverts?
    Edinburgh in August: four flights of stairs, a room that smells of feet, one light bulb and the best hour of your life 🎉
    Who wrote the music, please? It isn't in the programme or in the review
    Stalls K14, pillar. Enough said.
    Not for me, but I can see why people love it
    The critic says nobody under thirty will get the jokes about fax machines, and I can report that my nieces, nineteen and twenty-two, had to be handed tissues.
    Loved the chorus 🎶🎶
    Which version of the ending did they use, the long one with the letter or the short one?
    Am dram does this every spring in our village hall with a cardboard moon and someone's actual grandmother, and I'd put it up against any of them
    Tenor had a cold, I think
    Touring to {town} in March, I see, booking opens Friday
    `,
  ),
  lines(
    'lines-newsdesk/criticism-of-a-headline',
    { labels: ['criticism'], direction: null },
    `
    The headline says the opposite of paragraph six. Please fix it.
    You quote the ministry four times and the teachers not once, and that's not a balanced report however neatly it's written
    Disappointing piece 😕
    I've followed your work for years and this one needed another day. The figure is from 2019, the photo is from a different town, and the expert turns out to run the company.
    A correction on page 28 isn't good enough for a mistake on page 1.
    Why publish his version with no reply from the school?
    Lazy use of "locals". Which locals? I've lived here since 1983 and nobody knocked.
    You left out the cost, which is the only thing the meeting was about ❗
    Paywalling the public health advice was a poor decision by the paper, whoever made it
    Clickbait. The story underneath is decent, so why wrap it in that?
    Three polls out of five went the other way and you chose the two that fitted
    The interview never got round to the obvious follow-up: if the bridge was safe in May, why was it shut in June, and who signed it off in between?
    Sloppy about the dates
    I don't agree that "both sides" is the right frame when one side is a peer-reviewed trial and the other is a man with a podcast 🤨
    Your newspaper campaigned for this cut and now reports the result as if it had dropped from the sky
    Too quick to print, too slow to correct
    Respectfully, you misread the table. Column three is households, and you've written people all the way down.
    `,
  ),
  lines(
    'lines-newsdesk/thanks-to-the-reporter',
    { labels: ['support'], direction: null },
    `
    Brilliant piece of work, thank you 👏👏
    Finally somebody sat through all nineteen meetings so that the rest of us didn't have to. I hope your editor buys you a very good dinner.
    You explained it better in six hundred words than the inquiry did in six hundred pages
    Subscribed because of this series 💛
    My mother was one of the people in your report, she's passed away now, but she kept the cutting in her handbag and showed it to bus drivers. Thank you for spelling her name right.
    Keep going, local papers matter 💪
    Clear, fair, and funny in the right place.
    I rarely write in. This one made me put down my toast.
    Well done on the award, richly deserved 🏆
    Your patience with the press office deserves a medal of its own
    So glad you went back to talk to the families a year later, hardly anyone does
    Sharing this with my whole department in the morning, and printing it for the two who don't do links 🙌
    Good on you for owning the mistake so quickly and so plainly
    We read your column aloud at breakfast, my husband does the voices, and the day after you said you might retire there was real gloom over the marmalade 🥹
    Bravo {name} 🎉
    That's what journalism is for
    `,
  ),
];
