import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Comments under news articles: contempt of other readers, of politicians and of groups, and debate of the same subjects. */
export const linesLetters7: readonly Family[] = [
  lines(
    'lines-letters/long-replies-to-fellow-commenter-mixed-news',
    { labels: [], direction: null },
    `
    I read the report on care home fees this morning and then I read your comment, and it made me think of my own father. We sold his house to pay for four years of it. I don't have an answer, but I'm grateful that somebody put the question so clearly.
    My husband is a surveyor and he says that you're nearly right about the cladding, except that the lease decides who pays for the fire doors. Ours runs to 61 pages. It took him a whole weekend and a family size tin of biscuits to find the clause.
    The train was late, the kettle had broken, and then I came across this discussion on grammar schools and it cheered me up. I went to one and my twin brother didn't. He's the richer of us, I'm the one with the Latin, and we both think the test was daft.
    i dont usually reply to people but your comment about food banks has stayed with me all day. ive driven taxis for 20 years and lately i get asked to wait outside while somebody picks up a parcel. nurses, a soldier once. i dont run the meter
    Interesting article on the ferry dispute and good pictures too. I would just add that the crew on our boat were sacked by video in 2022 and some have never found work since. My cousin was the bosun. He drives a school bus now and the children adore him.
    We had a neighbour who believed fluoride was the cause of everything. He was a lovely old boy with theories about the moon as well, and when he died there were a hundred people at the church. You can be wrong about a lot and still be missed.
    The school meals figures are on page four of the document, which I have linked below. The headline rate fell because the count changed in 2018, so it isn't wise to compare the two columns. I made that very mistake myself in a letter to the governors last spring.
    I spent my career in the foreign service and I think you have the Cyprus question about right, though I'd put more weight on the property claims. Where would you start? Most of the plans I saw failed on the matter of who gets the orange groves.
    Well that's my Sunday made. I came for the cricket and stayed for the piece about the hospital chaplain, who sat with my sister all night though she told him she'd no faith whatsoever. They talked about whippets till the morning. She still mentions it.
    oh here i am again, failed geography twice, trying to understand the gulf stream. so if the ice melts and the current slows do we get colder or hotter? the article says one thing and the diagram says the other, somebody help a daft lump out
    Housing policy is complicated and honest people differ over it. I would build on the old brickworks, my neighbour would build on nothing, and my son would build on my neighbour. We agree about the bus stop, so the parish council has begun there.
    With the greatest respect to the gentleman above, I believe his claim on tidal power is out by a factor of ten. The Swansea scheme would've given about 0.5 of a terawatt hour each year. I worked on the bid and am happy to share the workings with anyone.
    `,
  ),
  lines(
    'lines-letters/long-condemnations-of-public-figures',
    { labels: ['insult'], direction: 'other', heldBack: true },
    `
    I watched the whole committee session on the water companies and what struck me wasn't the sewage. It was the chief executive, a preening, waxy, hollow man with the brain of a mannequin, who had to be told by the person behind him which river he was talking about.
    My late father always said never trust a minister who jogs. This one jogs, grins, waves and hasn't had a thought since about 1998. She's an empty tracksuit, and I do not see why the rest of us should have our libraries shut by a grinning imbecile.
    There was a time when the archbishop of anywhere could speak on poverty and be heard. Now we have this bleating old sheep in a frock, too dim for the City and too dull for the pulpit, wringing his soft hands over the welfare bill. An embarrassment.
    the mayor came to open our new skate park and couldn't even cut the ribbon, three goes it took him. sums him up. hes a chubby useless lump in a chain who has never done anything for this town but eat its sandwiches and my kids think so too
    Say what you like about the last leader of the council, and I have, but he could at least read. His successor moves her lips when she looks at a spreadsheet. A more stupid, petty, self adoring woman I have not come across in half a century of local politics.
    We listened to the tech billionaire on the radio over breakfast, explaining that we'd all live on Mars. My wife said he sounds like a spoilt toddler who's swallowed a dictionary. I think she was far too kind to the smirking, pasty, friendless weirdo.
    The film critic in your Friday section is a dried up snob who hates joy. He gave two stars to the picture that made my whole family laugh and five to three hours of Belgians washing a cow. No taste, no humour, and to judge by his photograph no mirror.
    Good interview, shame about the subject. That rail regulator is a fathead of the old school, pink, plump and perfectly useless, and if you sat him on a platform at Didcot for a year he still wouldn't notice that there weren't any trains.
    Another day, another rebel backbencher on the sofa with his big wet eyes. Do they breed them somewhere, these simpering half wits? He voted for the thing in March, he cries about it in June, and he hasn't the spine or the sense to explain either.
    I don't follow tennis but my daughter does, and even she says that the commentator is a leering old bore with a voice like gravel in a hoover. He knows nothing about the women's game. Pension him off and stick a potted fern in the box instead.
    what a shower. i sat through the entire debate on dentists because my molars in bits and not one mp in there could string a sentence together, red faced donkeys braying at each other then off to the bar, thick as gravy, every party
    The new director of the museum wants to move the dinosaur. Of course he does, the bearded ninny. A jumped up curator of teapots, all scarf and no substance, with a head so far up in the clouds that it's a marvel he can find his own overpriced bicycle.
    `,
  ),
  lines(
    'lines-letters/long-fair-words-on-public-figures',
    { labels: ['criticism'], direction: null },
    `
    I watched the whole committee session on the water companies. The chief executive couldn't name the river his own firm had been fined over, and he'd had three weeks to prepare. It's not good enough and the board should be asking why he took a bonus in June.
    My late father always said never trust a minister who won't meet the people affected. She has shut nineteen libraries without visiting any of them. I wrote in March, I wrote again in May, and the reply I got was about leisure centres. That's a careless way to govern.
    There was a time when a bishop could speak on poverty and be heard. I'm sorry to say this one weakened his case by getting the welfare figures wrong. The point was sound, the homework was poor, and his opponents spent the week on the error.
    the mayor came to open our new skate park which was nice of him but theres no lights and no toilets, three years weve been promised it and half of it is missing. he should of told the builders to finish before he got the scissors out
    Say what you like about the last leader of the council, at least the accounts came out on time. Under his successor they're two years late, and she hasn't explained it. In half a century of local politics I can't remember anything so slack.
    We listened to the tech billionaire on the radio over breakfast, explaining that we'd all live on Mars. My wife asked who would mend the drains. I think the presenter gave him far too easy a ride on the factory injuries, which is what he was there to discuss.
    The film critic in your Friday section gave away the ending in his second line. He did the same thing with the submarine picture. Two stars, five stars, that's his own business, but spoiling it for a family who had booked for Saturday is bad manners.
    Good interview, though I found the regulator's answers thin. He's had powers to fine the firm since 2020 and has used them once. If you can't get a train out of Didcot then a consultation on the complaints form is hardly the remedy.
    Another rebel backbencher who voted for the thing in March and regrets it in June. I'm glad he has changed his mind, truly, but the impact assessment was there to read in the spring and he ought to have read it before he walked through the lobby.
    I don't follow tennis but my daughter does and she's right that the commentary was poor. He talked about the player's dress for most of the first set and missed a break point. The BBC should choose somebody who's interested in the women's game.
    i sat through the entire debate on dentists because my molars in bits and i counted 14 mps in the chamber, fourteen, with half the country unable to get a check up. the rest had something better to do. rotten attendance and it was on all sides
    The new director of the museum wants to move the dinosaur, and I think that it's a mistake. Children have run through those doors to meet it since 1979. His plan costs two million and the roof above the teapots still leaks. He's got his priorities upside down.
    `,
  ),
];
