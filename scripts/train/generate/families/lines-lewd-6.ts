import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sexual remarks, propositions and rumours, beside compliments, photographs and bodies spoken of innocently. */
export const linesLewd6: readonly Family[] = [
  lines(
    'lines-lewd/looks-praise-kind',
    { labels: ['support'], direction: null, heldBack: true },
    `
    great smile great news, congratulations on the new post
    That colour is lovely on you, my wife wants to know the shop
    you look beautiful in your wedding photos, wishing you both all the joy in the world
    Gorgeous sari auntie, you stole the show at the mela
    Your skirt blew about, your notes flew off and you carried on with the flood speech like a trooper, well done
    eyes full of mischief at 90, god love her
    What a handsome pair you two make, happy anniversary from all at the bowls club
    lovely to see you swimming again after the operation
    Fab lipstick fab shoes fab point about sewage
    Sweet accent! my nan was from the same valley and I could listen to you all day, it is like having her back
    so glad you blocked him, no one should have to read that over breakfast
    hot day long march and you still had a kind word for everyone, thank you
    `,
  ),
  lines(
    'lines-lewd/she-to-others-crude-short-and-long',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    She can audit my assets
    Phwoar is all i will say on the matter of the new minister
    anyone know if she's single and if not how strong is he
    Say what you like about her transport policy, she'd be a lovely ride
    bet the whole newsroom has had a go, bet the cameraman got close ups
    I met her once at a garden party. Handsome woman, heaving bosom, and I tell you plainly that every chap there was thinking the same thing, wives or no wives
    Somebody dm me the beach photos of this doctor before they take em down
    When she says turn over for the next programme I do 😉
    her and that other one kissing, thats what id pay my licence fee for
    Tasty for a Tory lol, or a lefty, in the dark who checks
    She was after the chairman from the day she joined, sat with her buttons undone and her hand on his knee, and now look who runs the charity
    the way that judge says guilty. i am. sentence me to her bed
    our new physio is well fit, half the squad has suddenly pulled a groin and wants it rubbed
    `,
  ),
  lines(
    'lines-lewd/she-to-others-plain',
    { labels: [], direction: null },
    `
    who wouldn't love a robin on a spade
    She can audit my allotment accounts, there are four pounds in them
    met her once at a garden party and every chap there was talking about slugs
    anyone know if the lower road is single track and how strong the bridge is
    half the squad has pulled a groin on that frozen pitch and the physio is run off her feet
    Say what you like about the tram, it's a lovely ride past the sea
    The cameraman got close ups of the otter by lying in a ditch for nine nights
    somebody dm me the time of the funeral please
    She joined the charity at seventeen to make tea, was treasurer by thirty, and now runs the place with her dog under the desk
    turn over the cushion and nobody will see the stain
    her and her wife have opened a cafe in Hebden and the buns are tasty
    The judge said guilty and his mother said I told you so, from the gallery, out loud
    my licence fee went up again and i only watch the snooker
    buttons undone, shoes off, hand on the remote, friday at last
    `,
  ),
  lines(
    'lines-lewd/very-short-advances',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    wanna hook up
    fancy a shag doc
    your bed or mine
    fit as, would bang
    phwoar look at those
    bend over love
    kiss me you fox
    need you in my bed
    spank me minister
    what colour bra
    sexy legs hun
    horny now thanks
    `,
  ),
  lines(
    'lines-lewd/very-short-plain',
    { labels: [], direction: null },
    `
    wanna share a taxi
    fancy a brew doc
    nice tins
    get the bins out
    your turn or mine
    strip the bed then
    fit as a fiddle at 88
    look at those clouds
    mind the bend, ice
    fox in the garden
    need my bed
    what colour paint
    legs gone, send help
    kiss the baby for me
    bra drawer needs sorting lol
    `,
  ),
  lines(
    'lines-lewd/longer-advances-point-hidden',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Good programme on the herring fleet, my grandfather was a cooper at Lerwick. I hope you don't mind an old sailor adding that he has not had a woman aboard for nine years and would gladly break the drought with you. The bit about the barrels was spot on.
    my mum had her hip done at your hospital and the food was nice and the parking was shocking and anyway i saw you by the lifts in that dress and i've not been able to think of anything but getting it off you since
    Two points about the rates. First, the leaflet has the wrong date on it. Second, I'd leave it all, house, dog, wife, for one night with you on a hearthrug. Please correct the leaflet.
    Your article on sheep farming was fair and I'll be sharing it with the young farmers, who by the way all agree you've the best backside to come over a stile in our valley for years. Rain due Thursday.
    i disagree about the bypass but god you get me going when you argue, all pink in the cheeks, makes me wonder if you go that colour in bed, anyway the traffic count was done in half term so its no use
    Congratulations on the appointment, well deserved after all those years in Swansea. I trust the new job will leave you some evenings, as I plan to wine you, dine you and have you against the boathouse wall.
    Love the choir, love the hymns, my wife sings alto two along from you and says you are a hoot. She doesnt know I stand at the back on thursdays for the sight of you reaching for the top shelf in that thin jumper
    As a retired colonel I have sat through many briefings, and yours on the winter roads was a model of its kind. Do you have a gentleman in your life, and if so does he satisfy you? The gritting map was first rate.
    hi from Ohio, huge fan of your castles show, we visited Conwy in the fall and it rained sideways lol. If you ever make it to Columbus you are welcome to my guest room or, honey, my room, lose the scarf and the rest of it
    The kids' crossing needs a new lamp, that's why I'm writing. It is also the case that your blouse at the meeting on Monday left little to the imagination, and mine has done overtime. Lamp is post number 31.
    `,
  ),
  lines(
    'lines-lewd/longer-plain-same-scenes',
    { labels: [], direction: null },
    `
    Good programme on the herring fleet, my grandfather was a cooper at Lerwick and not one woman was let aboard for luck, though the women did all the gutting. The bit about the barrels was spot on.
    my mum had her hip done at your hospital and the food was nice and the parking was shocking and she wore her best dress home because she said she was not going out in a nightie in front of the whole of Stoke
    Two points about the rates. First, the leaflet has the wrong date on it. Second, my house, my dog and my wife all share one bathroom and you have charged us for two. Please correct the leaflet.
    Your article on sheep farming was fair and I'll be sharing it with the young farmers, who by the way have fixed the worst stile in the valley, the one I came off on my backside. Rain due Thursday.
    i disagree about the bypass but i like how you argue, you never get personal, and you answered my neighbour though he went pink in the cheeks and shouted. The traffic count was done in half term so its no use
    Love the choir, love the hymns, my wife sings alto two along from you and I stand at the back on Thursdays holding the coats. Could somebody get me the old books off the top shelf, I can't reach with this shoulder
    As a retired colonel I have sat through many briefings, and yours on the winter roads was a model of its kind. Is there a gentleman or lady who could explain the gritting map to our residents' evening?
    hi from Ohio, huge fan of the castles show, we visited Conwy in the fall and it rained sideways lol. We lost a red scarf in the guest room of a little hotel by the wall, honey colored dog on the step, if anyone knows the place
    The crossing needs a new lamp, that's why I'm writing. The meeting on Monday left little time for it and I have had to imagine your answer, so here it is again in full. Lamp is post number 31.
    `,
  ),
  lines(
    'lines-lewd/longer-support-same-scenes',
    { labels: ['support'], direction: null },
    `
    Enjoyed the film on the fishwives, and thank you for standing up to the chap on the panel who kept on about your dress. My gran gutted herring from age fifteen and she'd have had his fingers off.
    you came round the ward at two in the morning and sat on the end of my brother's bed and talked about rugby until he stopped shaking. He is home now, he has put on weight and he talks about you like a queen
    I read every filthy reply under your gritting map before breakfast and felt ashamed of my own sex. For what it is worth, a lot of us old soldiers think you are doing a fine job.
    We met at the boathouse in Swansea years ago, you lent me a dry jumper and told me to go for the job. I got it, I married a colleague, we've two boys, and I tell them about the jumper.
    Good on the choir leader for asking that man to leave on Thursday. He'd been staring at the altos for weeks and making remarks about jumpers, and we all pretended not to hear, which was wrong of us.
    `,
  ),
];
