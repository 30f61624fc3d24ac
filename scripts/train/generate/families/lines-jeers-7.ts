import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Longer jeers and rants at a person, letters and replies, and long harmless letters, quarrels and confessions beside them. */
export const linesJeers7: readonly Family[] = [
  lines(
    'lines-jeers/long-rants-about-a-library-closure',
    { labels: ['insult'], direction: 'subject' },
    `
    I took my daughter to that library every Saturday for nine years and she came out of it cleverer than you'll ever be, which, having heard you on the radio, I now realise took her about a fortnight.
    There were four thousand books in there and you've plainly not got to the end of one with pictures, so I suppose it makes sense that you can't see what the fuss is about, you barren little man.
    Large print, is it? Shall I write it in large print? You. Are. A. Dope.
    the photocopier in that place jammed every day since 1996 and it still gave the public more than you have, with less whining and a nicer display on the front
    You closed a room full of thought because you'd never needed one
    My mum was the Thursday librarian and she used to say there's no such thing as a stupid reader, only stupid people who don't, and then she'd point at your photo in the Gazette.
    Overdue. That's you. Overdue, dog-eared, back page missing, and not one person's put in a request.
    in the Dewey system he'd go under fungi
    I'd call you illiterate but that's a thing a person can mend with help and a bit of kindness, whereas you seem to have been finished like this at the factory.
    Shhh, dear, the adults are reading.
    `,
  ),
  lines(
    'lines-jeers/long-letters-about-a-library-closure',
    { labels: ['criticism'], direction: null },
    `
    I took my daughter to that library every Saturday for nine years, and I want you to know that your vote on Monday shut the one warm room we had between the swimming lesson and the bus.
    There were four thousand books in there and a photocopier that jammed since 1996, and people loved all of it, and the consultation you signed off asked us only about opening hours.
    My mum was the Thursday librarian. She has had a letter from HR and nothing from you, and that was badly done.
    Overdue: an answer about where the large print stock has gone.
    I'm sure you read the report, so tell us which page persuaded you, because I've been through it with a highlighter and it argues for keeping the place open.
    the saving is smaller than the cost of the new council sign, and yes I've checked both
    Closing a library to fund a website for people who go to the library to use the internet is an odd bit of thinking, councillor.
    you said volunteers would run it and there isn't a rota, a key or a heater
    Wrong, short-sighted and rushed through before half term, and I say that as somebody who delivered your leaflets.
    `,
  ),
  lines(
    'lines-jeers/long-put-downs-over-a-rural-bus-cut',
    { labels: ['insult'], direction: 'subject' },
    `
    Whoever told you that you had a gift for public speaking was either your mother or somebody who wanted your seat on the bus, and given how you sat there steaming up the window I know which.
    You know that noise the old 73 made on Cold Ash hill, all grinding and smoke and no getting anywhere? I thought of it fondly when you rose to speak, because at least the 73 stopped if you rang a bell.
    he stood at our bus stop for a photograph in a scarf his assistant had to tie for him, and a sheep looked at him with what I can only call pity
    The driver, the conductor, the man who hoses the seats: any one of them would make a better fist of it than that bag of wind in a pashmina.
    I'm eighty four and I've buried two husbands and a pig and not one of them was as slow on the uptake as you are, dear.
    Single to Nowhere please, and take this great nelly with you
    It must be nice to go through life with no idea how you come across, like a cow on a bouncy castle, all effort and no shame.
    Some people are a breath of fresh air. You, madam, are the other end of the bus.
    `,
  ),
  lines(
    'lines-jeers/long-stories-about-a-rural-bus',
    { labels: [], direction: null },
    `
    You know that noise the old 73 made on Cold Ash hill, all grinding and smoke? My knees now make it on the stairs and I think of that bus with love.
    I'm eighty four and I've buried two husbands and a pig, and I'd like to know how I'm to get to the chiropodist after the first of March.
    a sheep got on at Priors Dean, went two stops and got off at the green, and the driver said he's had worse passengers and most of them were his cousins
    The man who hoses the seats let my grandson have a go of the hose and that, I'm told, is his career settled.
    Single to Winchester please and somebody tell me whether the return is still valid if I stay for evensong
    It was like a cow on a bouncy castle, me running for the last bus in those shoes, and the whole pub cheered when I made it.
    He stood at our stop in the sleet for an hour counting passengers himself with a little clicker, and whatever his party I'll not forget that.
    scarf found on the 73, hand knitted, mustard, smells of dog
    I disagree about the subsidy but you came, you sat, you listened, you even took the window seat with the spring.
    `,
  ),
  lines(
    'lines-jeers/hospice-fundraiser-spite',
    { labels: ['insult'], direction: 'subject' },
    `
    Even the tombola looked away.
    She comes to our hospice once a year to have her photograph taken next to people with actual courage and you can see the tulips drooping as she passes.
    the raffle prize nobody wanted was tea with you, they redrew it twice and then someone swapped it for a car sponge
    You've a smile like a cash machine, cold slot, and it's out of order more than it's in
    What a ghoul, gliding round in pearls, patting hands as if she was testing melons
    He ran three hundred yards of the fun run, stopped at the camera, and walked home with a face like the last quiche.
    You are to compassion what a paddling pool is to the navy
    I bought your autobiography off the bric a brac for 20p and I want my 20p back along with the wasted hour and whatever it was in my head that died around chapter two.
    phony warmth, real halitosis
    Glum, grasping and graceless, she could curdle the WI's finest by standing upwind.
    `,
  ),
  lines(
    'lines-jeers/hospice-fundraiser-thanks-and-muddle',
    { labels: [], direction: null },
    `
    I bought your autobiography off the bric a brac for 20p and read it in one go in the day room, and the bit about your grandad's pigeons made us both laugh at the wrong moment.
    the raffle prize nobody collected is a car sponge, green ticket 114
    My husband died here in May. You came to the tulip day and patted his hand and he told everyone for a week that you'd got cold fingers and a good heart.
    He ran three hundred yards of the fun run, stopped to help an old boy with his lace, and came in dead last to the loudest cheer of the day.
    I ran like a paddling pool full of custard, finished in two hours, raised six hundred
    Whoever made the last quiche, it was awful, and I went back for more.
    tombola: won a tin of pears I donated
    Melons, pearls, a signed cricket bat and a ghoulish clown painting still to shift in the silent auction.
    `,
  ),
  lines(
    'lines-jeers/planning-row-scorn-at-the-chair',
    { labels: ['insult'], direction: 'subject' },
    `
    If they ever grant permission for a mind in there I hope it's got parking.
    She presides over planning the way a damp presides over plaster.
    retrospective consent should be refused for his face
    You couldn't tell a gable from a garden gnome and the gnome, by the look of things, has been writing your speeches and wearing your waistcoats.
    An eyesore in a good location, that's what you are
    There's an old saying in our village that an empty house has the noisiest shutters and I have never understood it so well as when you banged on for forty minutes about soffits.
    chair of planning? couldn't plan a sneeze
    demolish the ego, keep the facade, oh wait that's all there is
    what a dreary little tick-box of a man, he probably files his toenails by date
    You're a material consideration all right: polyester
    I've seen livelier things on a flood plain, and better drained
    `,
  ),
  lines(
    'lines-jeers/planning-row-objections-and-jokes',
    { labels: [], direction: null },
    `
    couldn't plan a sneeze this week, moved house, lost kettle, hello new neighbours
    I object to application 44 on grounds of light, height and the badger, in that order
    The thing is an eyesore in a good location and I'll fight it to appeal, and I'll do it without being rude to anybody on the committee, who've been patient.
    a garden gnome has been entered in the register of interests, would the owner please collect
    Retrospective consent for the treehouse was refused and the kids have appealed in crayon.
    An empty house has the noisiest shutters. Twelve years now. Can the council not make them sell it?
    forty minutes on soffits and I was gripped, what's wrong with me
    there is damp in the plaster, damp in the minutes and damp in my left boot
    You spoke against the thing I wanted and you were probably right about the drains, blast it.
    polyester waistcoat, real badge, thirty years on the door of that town hall, happy retirement Stan
    I've seen drier flood plains. Please defer.
    `,
  ),
  lines(
    'lines-jeers/vaccine-clinic-scorn-at-a-doctor',
    { labels: ['insult'], direction: 'subject' },
    `
    doctor? doctor what, Pepper?
    You've a bedside manner that'd make a coffin feel crowded.
    Science says, science says. Polly says it too and she craps on newspaper.
    I wouldn't let you take my temperature or, for that matter, my coat.
    She has that voice they use on dogs and the very elderly, the cold needle of a woman, and every time she opens her mouth I lose the will to have arms.
    sheep in a white coat, baa louder doc
    lab rat with a fringe
    You studied seven years to read the back of a box, congratulations, pea brain
    the only thing you've ever immunised is yourself, against thinking
    Your charts are like your personality, flat, with one nasty spike.
    A clammy handed little pill of a man. Hard to swallow and no effect.
    quick scratch? she's been a pain in the arm since February
    `,
  ),
  lines(
    'lines-jeers/vaccine-clinic-doubts-and-thanks',
    { labels: [], direction: null },
    `
    I'm nervous of needles and she used the voice they use on nervous dogs and do you know what, it worked.
    doctor what? sorry, missed the surname, lovely lady, blue glasses
    my arm hates me but I'm done till October
    I haven't made my mind up about the new one and I'd like somebody to talk me through the side effects without treating me like a sheep.
    Your chart has two lines the same colour, could you label them for us older pea brains?
    hard pill to swallow, literally, do they come smaller
    I asked a dozen awkward questions, the pharmacist answered eleven and looked up the other.
    the queue at the clinic was past the chip shop so I got both done
    A quick scratch, a sticker of a rhino and a biscuit. I'm fifty eight.
    Not having mine this year after the reaction last time, and my GP agrees.
    clammy hands, cold room, kind nurse
    lab rat reporting back: trial visit three was fine, parking wasn't
    `,
  ),
  lines(
    'lines-jeers/school-uniform-policy-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    Head? Somebody check there's one on there.
    You've the presence of a forgotten PE kit.
    must try harder, can't, E minus human being
    I was taught by monsters with chalk in their ears and I tell you they'd have run that governors' meeting better than you, you limp little lunchbox.
    blazers compulsory, brains optional, as we see from the podium
    he's the lad nobody picked, grown up, with a lanyard to get his own back
    Dear Parent, your headteacher is a drip, please sign and return
    She measures skirts with a ruler because it's the only maths she can do.
    bottom set governor
    You talk to grown women as though we'd been caught chewing, you starchy, gusset-faced little dictator of socks.
    detention's too good for you, you'd only bore the chairs
    a right wee clype in a cardigan, never grew out of telling
    `,
  ),
  lines(
    'lines-jeers/school-uniform-policy-disagreement',
    { labels: ['criticism'], direction: null },
    `
    Sixty two pounds for a blazer is the wrong policy and I think you know it.
    My lad was sent home over socks on the day of his mock, and that was a daft decision made by a sensible school.
    You told us the consultation was open and the supplier had already been paid.
    measuring skirts in a corridor is humiliating for girls, stop it please
    the forgotten PE kit rule punishes whichever parent works nights
    I felt spoken to like a child at that meeting, headteacher, and I wasn't the only one.
    Must try harder on second-hand stock. C minus, room to improve, willing to help.
    it can't be compulsory and unaffordable at the same time
    I'd rather you'd put the money into the maths department, and I said so in June, and I'll say so again in the survey with full stops.
    Governors were told, governors nodded, governors should have asked.
    `,
  ),
  lines(
    'lines-jeers/insulting-recipes-and-fictional-characters',
    { labels: [], direction: null },
    `
    this lasagne recipe is a liar and its mother was a shepherd's pie
    Mr Collins is the most pompous worm in literature and I adore every scene he ruins.
    Whoever wrote serves four has never met my brothers, the deluded optimist.
    The baddie in the new drama is an oily two-faced creep and that actor deserves a Bafta for it.
    Hamlet, mate, make a decision, you absolute drip.
    stupid meringue, wept all over the plate, had to be rebranded as a mess
    my Sim has drowned himself in the paddling pool again, thick as two planks
    Umbridge. That's the tweet. I hated her more than the one with no nose.
    Gaston is a himbo and a bully and my niece boos him from behind a cushion
    The dragon in book three is a moron, who sleeps on gold with a bad back?
    that crumble was a crumbling disgrace, pass the custard, let us never speak of it
    Toad is a reckless, boastful, car-stealing idiot and somehow my favourite
    Eeyore gets it right more often than the news does, the miserable old darling
    `,
  ),
  lines(
    'lines-jeers/self-deprecation-in-all-moods',
    { labels: [], direction: null },
    `
    I'm the doughnut who booked the church hall for the 31st of June
    forty four years old and beaten by a childproof cap
    Absolute pillock here, I waved back at somebody who was hailing a taxi.
    My face in the photo is like a slapped haddock, crop me out, I beg you.
    thick as I am, I finally get what you mean by the threshold, it's the bit below the bit
    I've the memory of a colander and the knees of a deckchair, but I can still run a tombola.
    Call me a soft old fool but I cried at the lollipop man's last crossing
    so my typo has called the bishop a bison and gone to nine hundred people, bury me
    my singing voice could close a motorway and I'm in the choir anyway
    Numpty of the year nominee: me. I've been campaigning in the wrong ward since Tuesday and they were all ever so nice about it.
    Looked in the mirror and saw my dad in a wig. Alright Dad.
    i am a fossil, ask my grandchildren, they've put a label on me
    what a wally i am, the phone was in my hand, i was ringing it with the landline
    As chair I was dull, slow, badly prepared and had egg on me. Minutes attached. I'll do better in May.
    `,
  ),
  lines(
    'lines-jeers/plainly-affectionate-teasing',
    { labels: [], direction: null },
    `
    Never change you big daft lump, we love you. Well, change your socks.
    you absolute melon, you've left your own leaving present in the pub, I've got it, call me
    oi baldy, proud of you 😂❤️
    told the wife she's a menace with that sat nav, she told me I'm a menace without one, 41 years tomorrow
    you're a terrible dancer and the best aunt going, come Sunday, bring the trifle
    Get well soon trouble, the ward's too quiet and nobody's nicked my biscuits
    look at this pair of plonkers, same jumper, same bus, didn't plan it, my mum and dad
    Welcome home our kid, you great soft sausage, kettle's on
    sorry for calling you a donut in front of the scouts, you were one, but sorry, love you bro
    To my sister the muppet on her graduation: first one of us, you did that, I'm in bits.
    `,
  ),
  lines(
    'lines-jeers/drag-story-hour-scorn-at-the-organiser',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    The hungry caterpillar had more going on upstairs.
    you'd be out-read by a beanbag
    She stood there clutching a glitter pen like it was the Magna Carta, the self important noodle.
    All sequins and no sense, and I mean the councillor, not the turn
    Once upon a time there was a twerp who ran a branch library. The end.
    somebody give this drip a colouring book and a juice box
    tell you what, even the gruffalo's got better teeth
    Page one, line one, lost already, poor thick lamb
    a voice to make toddlers volunteer for naps
    What a puffed up little jackdaw, collecting shiny applause
    `,
  ),
  lines(
    'lines-jeers/drag-story-hour-chat',
    { labels: [], direction: null, heldBack: true },
    `
    the hungry caterpillar got a standing ovation and a wig
    my toddler out-heckled everyone, sorry
    Glitter pen on the good carpet. Vinegar? Cold water? Prayer?
    beanbags needed for story corner, any colour but beige
    Not my cup of tea for little ones and I told the library so politely, and they told me about Thursday rhyme time instead.
    once upon a time the projector worked
    The gruffalo costume has no teeth since the wash, donations welcome
    all sequins and no sense of direction, she did the first verse to the fire exit
    jackdaw nicked a sequin off the windowsill, nature's critic
    juice box incident in row two, all mopped up
    `,
  ),
];
