import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless small talk at its longest and at its shortest: rambling anecdotes and forum posts, and replies of a word or four. */
export const linesSmalltalk4: readonly Family[] = [
  lines(
    'lines-smalltalk/rambling-replies',
    { labels: [], direction: null },
    `
    I was only going to look in for five minutes, but then somebody put the urn on, and there was a slideshow of the old tramways, and I ended up staying until they stacked the chairs.
    We've had a dog, two cats, a hedgehog that came in of its own accord and, for one memorable weekend, a heron in the bath, and none of them has made as much mess as the decorators.
    if you're going by car don't follow the brown signs, they take you through the ford, go on past the garage, turn left at the school and park behind the church hall 🚗
    My mother is ninety-four, lives on her own, does the crossword in ink and says the only thing wrong with the world is that nobody draws the curtains properly any more.
    Does anyone remember a children's programme, early seventies perhaps, with a mouse who lived in a lighthouse and a woman who talked to him through the letter box, or did I have a fever?
    The train stopped, the lights went off, a man at the far end began to sing quietly in Welsh, and by Builth we were all at it, including the guard 🎶
    I tried the recipe exactly as you wrote it, apart from the lamb, the apricots and the oven temperature, and it came out rather dry, so I wonder where it went wrong.
    Our street was without power for nine hours, so we took everything out of the freezers, lit somebody's barbecue and met people who'd been living two doors down since 2003.
    Every year I say I won't grow marrows, every year one hides under the leaves until it's the size of a toddler, and every year the hospice gets chutney whether it wants it or not 🥒💚
    Long time reader, first time replying, and I only want to say that the pond behind you in the video is the very one I fell into on my tenth birthday in my new coat.
    `,
  ),
  lines(
    'lines-smalltalk/long-forum-posts',
    { labels: [], direction: null },
    `
    i tried to add the reference but the box keeps closing when i paste so i have put it here instead could someone who knows how please move it across when they have a minute
    Before we rename it, could we look at what the other pages in the series are called, because I changed one last year and then had to change eleven more to match?
    the version from tuesday had the dates right and the one from wednesday has the pictures right so what we really want is thursday 🙂
    I've no strong view on the wording, but if we say "home town" a reader will think she was born there, and both of the sources say that the family moved when she was six.
    You asked who blocked the library computers. Nobody did it by hand, it was automatic, it runs out on Friday, and until then you can edit from your phone or from your house.
    someone put a note on my page saying my edit was a test, it wasnt a test, i was fixing the name of the road, so where do i go to say that
    It may well be that the record was pressed twice, once in Hayes and once abroad, which would explain the two labels, but without a copy of the other one in front of us we're guessing.
    Sorry for the slow reply, I've been away without a computer, and I see that you've sorted it out between you in the meantime, so please ignore my question from last week ✅
    `,
  ),
  lines(
    'lines-smalltalk/a-word-or-four',
    { labels: [], direction: null },
    `
    Whereabouts?
    Lovely spot
    Tea?
    Oh dear 😬
    Go on then
    which page
    Snowing here!
    Wrong Keith
    Nice bike
    Ha! 😂
    Sold out
    anyone
    What channel?
    Good dog 🐕
    Nearly home
    done, thanks
    Not in Norfolk
    Back Monday
    Mind the step
    Happens to everyone
    who won
    Pass the gravy 🍗
    Still waiting
    Someone's hungry!
    It's the end of May
    Ask Maureen
    One more sleep 🎄
    see above
    Every single time
    You should try it
    `,
  ),
  lines(
    'lines-smalltalk/beekeepers-meeting',
    { labels: [], direction: null, heldBack: true },
    `
    Lost a swarm over the wall on Sunday, and it has settled in the postbox, so if your letters are late that's the reason 🐝
    Where's the queen?
    They're calm in the morning, cross before thunder and impossible when the ivy's out, which is also a fair account of my husband
    New frames arrived
    Smoker won't stay lit, does anybody use dried bracken or is it better to go without?
    Stung twice, worth it 🍯
    You want to leave them alone in this wind, have a look when it's warmer, and put a brick on the roof in the meantime
    Heather honey!
    who borrowed the extractor
    Our treasurer keeps his hive on top of the multi-storey and swears the bees know which floor is theirs
    `,
  ),
];
