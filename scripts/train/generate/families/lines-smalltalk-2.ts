import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless lower-case chat of talk pages and forums about edits, sources, blocks and versions, with everyday forum housekeeping. */
export const linesSmalltalk2: readonly Family[] = [
  lines(
    'lines-smalltalk/talk-page-lower-case',
    { labels: [], direction: null },
    `
    yes i would but the save thing is greyed out for me
    ok that may be just an example then, understood
    real title any ideas anyone it isnt printed on the label
    i moved it back because the other page was older
    have you a page number for that or only the book
    sorry that was me i wasnt logged in
    it says born 1931 in one place and 1932 in the other which is it
    fine by me, go ahead and merge them
    can somebody who knows spanish look at the second paragraph
    undone, the table broke
    i dont see where the old section went did it get archived
    thanks will read the policy tonight
    no objection here but wait a week in case someone else has
    what does nac mean at the end of that
    the map is upside down or i am
    yep same on mobile the box covers the words
    `,
  ),
  lines(
    'lines-smalltalk/about-sources',
    { labels: [], direction: null },
    `
    A fan site isn't a source, however well it's laid out.
    Where did the 40 per cent figure come from? The report says 31.
    the link is dead, is there an archived copy anywhere
    I've got the 1962 edition at home and will check it this evening 📚
    That newspaper was quoting this article, so we'd be going in a circle
    Blogs are out but an interview with her in the local paper would be usable I think
    do obituaries count as independent
    Two books say Tuesday, one says Thursday, and the gravestone only says March
    Please add the date you looked at it, web pages change.
    cant access that, its behind a paywall, could you quote the sentence
    Primary source, so fine for the date but not for the claim that she was the first
    I wrote to the museum and they've never heard of it 🤨
    The footnote is attached to the wrong sentence, easy mistake
    Somebody put "citation needed" in 2011 and it still is
    if no one can find anything by the weekend i'll take the line out, it can always go back
    `,
  ),
  lines(
    'lines-smalltalk/about-edits-and-reverts',
    { labels: [], direction: null },
    `
    I reverted you by accident, fat thumbs, now put right 😬
    why was my change removed, it was only a comma
    Could you leave an edit summary? It helps the rest of us follow.
    You've both undone each other three times now; shall we talk here instead
    the lead is too long, four paragraphs would do
    I took out "famous" because the reader can decide that
    Restored the picture, nobody had said what was wrong with it
    good catch, that was a leftover from the template
    This isn't vandalism, he's new and pressed the wrong thing
    Your version reads better but mine has the right year, so I've mixed the two 🤝
    My mistake, I was looking at the old revision
    the infobox says living and the text says was. one of them needs to change
    Nothing personal in it, I'd have removed it whoever wrote it
    split the discography off i say, its longer than the life
    When I hit publish it ate the last line, has anyone else had that?
    Moved from the top of the page, new topics go at the bottom please
    `,
  ),
  lines(
    'lines-smalltalk/about-blocks-and-accounts',
    { labels: [], direction: null },
    `
    Your block ended yesterday, so you should be able to edit again
    i think the whole library got blocked because of one kid on the computers
    How long is the protection on that page meant to last?
    I'm on a shared address at the college so that wasn't me 🙁
    You'd need an admin to look, I can't lift it myself
    is there a form for unblocking or do i just write here
    It's only a temporary one, thirty-one hours, then you're back
    Forgot my password and the email's from a firm that closed in 2008
    Two accounts is allowed if you say so on both pages ✅
    A warning isn't a black mark, everybody's had one
    no hard feelings, i'd have blocked me as well with those edits
    I asked for my name to be changed in April, does anybody know where the queue is
    The filter stopped me because I typed the word Scunthorpe 😄
    Signing with four tildes puts your name and the time
    why am i being asked if im a robot every single time
    `,
  ),
  lines(
    'lines-smalltalk/record-and-stamp-forums',
    { labels: [], direction: null, heldBack: true },
    `
    matrix number ends in A2 so its the second pressing
    Anyone know the plate on this penny lilac? Corner letters are too faint for me
    sleeve is vg, disc plays right through with one tick on side b
    I'd leave it unsoaked, the cover's worth more than the stamp
    the label is orange on mine and yellow on yours, perhaps a different factory
    No insert, was there ever one?
    sold as seen. i saw it and im not selling it 😎
    Mono or fold-down stereo? You can tell by the piano.
    My late uncle's albums are going to the society, he'd have liked that
    perforation 14 one way and 15 the other, measured twice
    who sings second voice, she isnt credited
    Beautiful postmark, I used to change trains there
    found in a church sale for 20p, wiped with a cloth, sounds like new 🎶
    that catalogue is ten years out of date, take the prices with salt
    `,
  ),
  lines(
    'lines-smalltalk/software-versions-and-buttons',
    { labels: [], direction: null },
    `
    which version are you on, mine has no such menu
    It moved in the last update. Three dots, then More, then More again.
    there used to be a button for that on the left
    Went back to 4.2 and it works, so it's something in 4.3
    Fixed in the nightly build, should be out on Thursday 🎉
    I'm using the old skin and it looks all right to me
    same error here, code 0x something, then it closes
    Does this run on the computers at the library, or is it phone only?
    did you tick the box at the bottom. everyone misses the box at the bottom
    The beta wants 9 gigabytes and I've got two
    It isn't a bug, they call it a feature, we call it Gerald
    Export first, then delete. In that order. Ask me how I know 😭
    dark mode please, my eyes are fifty-eight
    Can't reproduce, could you give the steps one by one?
    Worked after a restart, no idea why, closing this
    `,
  ),
  lines(
    'lines-smalltalk/naming-and-spelling',
    { labels: [], direction: null },
    `
    Is it MacDonald or Macdonald? The plaque and the book disagree.
    It's pronounced "Anick", as in panic without the p
    one l or two in your surname, i'm doing the place cards
    The village has an e, the river hasn't, and the pub can't make up its mind
    should the title have the hyphen
    Everyone there says "Slawit", nobody says all the letters 🙂
    Your autocorrect has turned the mayor into a mare 🐴
    Less or fewer? Asking for a pedantic friend 📝
    i always thought it was spelt with a k, well well
    In Welsh it'd be a different letter at the front after "yn"
    Her married name was Pugh, which is why you aren't finding her in the census.
    it's "minuscule". i know. it looks wrong to me too
    Apostrophe's wandered off again on the school sign
    We used to call that a ginnel, my wife calls it a twitten
    Half the street was renamed in the sixties so old letters go to the wrong house
    `,
  ),
  lines(
    'lines-smalltalk/thread-housekeeping',
    { labels: [], direction: null },
    `
    For anyone just joining: yes the date has moved, no the venue hasn't
    Wrong thread, sorry, carry on
    See the pinned post, third one down, it answers most of this
    bumping this as it got lost over the weekend
    Commenting so I can find it again
    This has been asked before but I can't find the thread either
    Mods, could you move this to Plumbing?
    Summary so far: two say yes, four say it depends, one has posted a picture of a cat 🐱
    Please keep it about the bypass, there's another thread for the bins
    part two below, it wouldn't let me post it all in one go
    link in the first reply, not in the text, they hide posts with links
    closing comments at ten as I'm off to bed, back in the morning
    Sorry for the double post, signal dropped in the tunnel
    ^ this
    what she said 👆
    Deleted and reposted because of a typo in the phone number
    `,
  ),
  lines(
    'lines-smalltalk/kind-words-to-editors',
    { labels: ['support'], direction: null },
    `
    thanks for tidying that up, i'd got in a right knot
    Lovely work on the lighthouse article 👏
    You were patient with me when I hadn't a clue, and I'm still here because of it
    nice one, works now
    Much obliged for the scan, it settles the matter
    welcome aboard! shout if you need anything
    This is the best-sourced page on the whole topic and I know it's mostly your doing
    Cheers for looking into it so quickly 🙏
    Have a cup of tea, you've been at it since seven ☕
    what a helpful answer, ta
    I've learned more from this thread than from a term of evening classes 📚💛
    A star for you, for finding that 1904 timetable ⭐
    glad you decided to stay
    Brilliant photos, and generous of you to let everyone use them
    Appreciated, as ever. You explain things without making anyone feel small.
    `,
  ),
  lines(
    'lines-smalltalk/disagreeing-on-a-page',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    You removed three sourced sentences and gave no reason, please put them back
    I don't think the committee handled this well, nobody told us there was a vote
    that was closed far too early, one day isn't long enough
    The new layout is worse for anyone over forty 🙁
    You're reading the rule more strictly than it was written
    With respect, the summary leaves out everything that the other side said
    adding your own book as a reference isn't really on
    I was disappointed in how that discussion went, newcomers were talked over
    it's the fourth time you've changed it without asking on here
    The foundation spends a lot on dinners and not much on servers 🤨
    You said you'd consult and then you didn't, that's my whole complaint
    Poorly argued, though I happen to agree with where it ends up
    your tone with the new editor was sharp, a softer word would have done
    Protecting the page in your own preferred version looks bad even if it wasn't meant
    `,
  ),
  lines(
    'lines-smalltalk/half-sentences-and-nods',
    { labels: [], direction: null },
    `
    this
    Fair point.
    well, quite
    oh I see
    not as far as i know
    Could be either
    ah, the other Newport
    Ditto 🙋
    nope, Tuesdays only
    who knows
    Which one?
    Soon, I hope 🤞
    or maybe not 😐
    seconded
    about time
    🙌🙌
    Now you mention it
    If only!
    as you were
    No rush
    fair enough, didn't know that
    better late than never
    🤷
    it depends on the wind
    `,
  ),
  lines(
    'lines-smalltalk/asking-advice-of-strangers',
    { labels: [], direction: null },
    `
    Can anyone recommend a plumber who answers the phone?
    What would you do with a spare room that's too small for a bed?
    looking for a walk under four miles with a cafe at the end ☕
    My son's been offered two schools and we can't decide, any parents here?
    how do you get candle wax out of a tablecloth
    Is it worth insulating a house you might sell in two years?
    Best place to see the fireworks without paying? 🎆
    Need a lift to Kettering on the 14th, happy to share petrol 🚗
    Does anybody still mend clocks
    should i tell my boss i've applied elsewhere or wait until i hear
    First time flying alone at seventy-three. What do I need to know? ✈️
    Someone told me vinegar, someone else told me never vinegar. Which?
    We're moving to your part of the world in May, where's good for families
    What's a fair price for a second-hand piano, if the low C sticks?
    good books for a ten year old who only likes volcanoes 🌋
    `,
  ),
  lines(
    'lines-smalltalk/lost-and-found',
    { labels: [], direction: null },
    `
    Found: one child's shoe, left, blue, outside the chemist 👟
    Has anyone seen a tabby with half a tail near the rec?
    Keys handed in at the post office, there's a plastic duck on them 🦆
    I dropped an earring somewhere between the car and the altar
    Whoever picked up my purse on the X2 and gave it to the driver, you're a star 🌟
    still looking for my brother's bike, red Raleigh, wobbly basket
    Hearing aid found in the cinema, row G, whistling quietly
    She's home! Shut in a neighbour's shed the whole time 😊
    is this anyone's cardigan it has been on the railings a week
    A tortoise has arrived in our garden. It isn't ours. It won't say whose it is 🐢
    Lost, sentimental value only, a tape measure that belonged to my dad
    glasses case but no glasses, under the bench by the bandstand
    Someone's post keeps coming to us, Flat 2 instead of House 2
    `,
  ),
  lines(
    'lines-smalltalk/village-buildings-and-names',
    { labels: [], direction: null },
    `
    What was that building before it was a carpet shop?
    Always wondered why it's called the General when it only does feet
    The clock's been stopped at ten past four since I was at school 🏫
    Is the old baths being turned into flats or is that another rumour
    my mum danced there on Saturdays, when it was the Palais
    There's a plaque round the side if you can get past the bins
    You can tell which houses were built first by the chimneys
    who owns the field behind the hospital these days? just curious, we used to sledge on it
    Odd place for a post box, halfway up a hill with nobody near
    It looks better without the scaffolding 👌
    They filmed an advert outside our chippy once and painted the door, it's never been as smart
    The library's moved upstairs and the lift's out 🏢😕
    every road out of here goes past that roundabout in the end
    Was the ghost in the left wing or the right? My aunt cleaned there, she'd know
    Two pubs, one church, no shop. Thirty years ago it was the other way about.
    `,
  ),
  lines(
    'lines-smalltalk/model-railway-exhibition',
    { labels: [], direction: null, heldBack: true },
    `
    Is that a Hornby Dublo or one he built himself?
    the little man on the platform has been waiting since 1987 🙂
    Doors at ten, trade stands upstairs, soup in the hall
    Points stuck at the junction, a touch of graphite will see to it
    My wife says it's me or the layout, and I've asked which room she'd be in 😄
    No smoke units this year because of the alarm
    lovely ballasting on that siding, what did you use, tea leaves?
    Wrong livery for the period but I'd never say so aloud
    Grandad let me drive the express and I ran it into a cow 🐄🚂
    how do you get it all in the car
    I could watch the shunting puzzle all day
    We lost our club room when the school closed, so we're in a barn until somebody finds us a home
    Scratch-built from cereal boxes, would you believe
    The signal box is our local one, down to the geraniums 🌺
    `,
  ),
  lines(
    'lines-smalltalk/pictures-and-uploads',
    { labels: [], direction: null },
    `
    the photo is of his brother i think, the one with the moustache
    Could you upload a bigger one? It goes blurry on the big screen
    Who took it? We need the photographer's say so before it goes on the page
    that flag is back to front
    Cropped out the thumb 👍
    Is there one of her without the microphone in the way?
    taken in 1922 so it should be free to use by now
    The caption says left to right but there are five names and six people
    I drew it myself on the bus, so no permission needed ✏️
    picture doesn't load for me, just a little blue square
    Nice diagram, only the arrows are going the wrong way round
    I'd use the one by the river, she looks more herself
    Colours have come out green, was it through glass?
    it was deleted in june because nobody filled in the licence
    `,
  ),
];
