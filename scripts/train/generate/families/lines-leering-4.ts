import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Very short and very long sexual remarks, and harmless messages as short and as long. */
export const linesLeering4: readonly Family[] = [
  lines(
    'lines-leering/curt-lewd',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    sexy
    show us ur tits
    tits or gtfo
    nice bum
    nice arse, councillor
    fit
    fit af, wasted on politics
    well fit, would do
    i'd tap that
    I'd hit it
    hubba hubba
    get in my bed
    sit on my lap
    suck me off, Sam
    bj?
    blow me
    bend over
    spread em
    on your back, love
    get your kit off
    more cleavage please
    lose the cardigan
    shorter skirt next time
    wear less
    what bra size
    you wet?
    hard for u rn
    horny for the lady in green
    come to daddy
    good girl 😏 now strip
    naked pics?
    want to see u naked
    rate my dick pic
    need a good spanking, you
    Over my knee, Minister.
    Who's the busty one?
    look at the knockers on that
    `,
  ),
  lines(
    'lines-leering/curt-decent',
    { labels: [], direction: null },
    `
    fit and well again, thanks
    fit bit broke at 9,999 steps
    nice bus
    nice arch, councillor
    show us ur kites
    get in my good books
    sit on the left for the view
    spread em thin, the scones
    on your bike, love, it's quicker
    get your kit on, kick-off's two
    more custard please
    lose the roundabout
    shorter queue next time
    wear layers
    what hat size
    wet again in Oldham
    hard cheese
    come to dinner
    good girl, Bess, now fetch
    naked flames not allowed in the hall
    want to see u Friday
    rate my shed
    need a good night's sleep, you
    over the moon, Minister's coming!
    who's the bowler?
    look at the knobs on that dresser
    tap that, it sounds hollow
    hit it for six
    blow on it, it's hot
    bend left at the church
    suck it and see, cough sweets half price
    stripped pine or painted?
    bust of the founder, found in a skip
    hot today
    busty blonde is a daffodil, before anyone writes in
    screw loose on the swing, reported
    laid a patio
    `,
  ),
  lines(
    'lines-leering/lengthy-lewd',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I've followed your career with great interest, from the first leaflet, where you wore the yellow top, to last night's debate, where I'm afraid I didn't take in one word on fisheries. Would you consider private tuition? I'd supply the wine, and you needn't supply much in the way of clothing.
    so i was at the hustings right and ur stood there in them trousers going on about special needs and im thinking ive got a special need love and its getting bigger
    My wife and I disagree on you. She says that you're sound on libraries. I say that I'd like you across the returns trolley with your glasses on. We agree that you should be re-elected.
    not gonna lie i only joined the union cos of u. every rally im behind u and its the best view in the movement. if u ever want to negotiate u know where i stand, right up close
    A quick word about your campaign photograph. The chin is good, the hair's good, and if the photographer had gone eight inches lower you'd have had my vote, my brother's vote and the entire rugby club.
    You came to inspect our school, and there wasn't one man in that staffroom who was thinking about phonics. I'll say no more, except that the desk in room five is sturdy and the door locks.
    Dear Doctor, you asked me to undress behind the curtain and I've been wondering since why it is always the patient who must. Next time let us take turns. I ask as one adult to another, and I've booked a double appointment.
    Mate at work said that you looked tired on the news, and I said she looks like she's been up all night doing what I'd like her to be up all night doing, and the whole van fell about, so this is from all six of us, get some rest, you'll need it
    You write that men talk over you in meetings. I would never. I would sit quite silent opposite, thinking about your mouth and what it's for.
    I know I'm only a student and you're my professor but you wear that perfume on purpose and stand that close on purpose and we both know what the office hours are for. I'll bring the essay. I won't be needing a chair.
    Lads, hear me out, mute her, slow it down to half speed, and watch from 2.10 when she reaches up for the chart. Thank me later. And thank you, Doctor, reach up more.
    As a gay man I'm allowed to say that your packet in that lycra has done more for cycling in {town} than the entire council. Next time no jacket tied round it, please, I drove forty miles.
    `,
  ),
  lines(
    'lines-leering/lengthy-decent',
    { labels: [], direction: null },
    `
    I've followed your career with great interest, from the first leaflet, which had our road spelt wrong, to last night's debate, where I took in every word on fisheries and then rang my brother in Grimsby to argue about it.
    so i was at the hustings right and ur stood there going on about special needs and my lad whos never sat still in his life sat still. he wants to know if u like trains
    My wife and I disagree on you. She says that you're sound on libraries, and I say that nobody who closes one on a Saturday can be. We agree that the tea was good.
    A quick word about your campaign photograph. If the photographer had gone eight inches lower we'd have seen the dog, and that dog is worth four hundred votes round here.
    Dear Doctor, you asked me to undress behind the curtain and I couldn't manage the buttons with this hand, and you waited, and talked about the cricket, and never once looked at the clock.
    Mate at work said that you looked tired on the news, and I said she's been up three nights with the floods, and the whole van went quiet. From all six of us, get some rest.
    I'm a student and my professor wears a perfume that sets off my asthma. How do I say so without it sounding rude? Her office hours are the size of a wardrobe.
    My daughter wants to be a physio with a rugby club. Her gran says, all those legs! She says, Gran, it's mostly ankles and paperwork.
    They fitted my new hip on Monday, and on Tuesday a lad of twenty five had to wash me, and I was dreading it. He put a towel wherever a towel could go, and he told me about his goldfish. That's what dignity looks like.
    Our marriage guidance counsellor asked when we'd last had a night to ourselves. We both said, what, in the same house? We've booked Whitby. Separate chips, same bed.
    My mother modelled corsets in 1958 and has the cuttings to prove it. She is ninety, she was a magistrate for twenty years, and she says that both jobs taught her to stand up straight.
    I teach biology, so it's my week for the reproduction module, and I can report that thirty one teenagers will giggle at the word oviduct until the sun goes cold. Then one asks a proper question about her aunt's IVF and you could hear a pin drop.
    `,
  ),
  lines(
    'lines-leering/steamed-up-harmless-idioms',
    { labels: [], direction: null },
    `
    The inspector screwed up the dates, so the hearing's been moved
    Shagged out after the marathon, feet like mince
    The council is in bed with the developers, says the paper, and I can't fault its reporting
    stripped bare, that's what the cuts have left, one librarian and a rubber plant
    This queue sucks
    Naked ambition isn't a crime in politics, it's more of a uniform
    what a cock-up at the ticket office
    Blue tits have taken the nest box!!
    two great tits and a nuthatch before breakfast
    The vicar's bloomers are on the line again (rolls, for the fete, she proves them outdoors)
    Rough night on the ferry, green faces all round
    I'm so turned on to jazz since you played that record, said my granddad at tea, and we let it lie
    Climax of the play is in Act 4, boys, pull yourselves together
    The pipe wants a longer nipple, the plumber told my mother, who's never recovered
    Big Ben is bigger than I thought
    cockapoo stuck behind the altar, please hold
    She came twice last year and played every song we knew
    It's a knockout, jugs of squash provided
    Balls! All over the pavilion! Who left the cage open
    Beaver released on the estate, farmers wary
    My seat is wet, said the candidate, and it's also marginal
    Swallow before you speak, Councillor, the microphone's live and that's a large flapjack
    Get laid back, it's only the AGM
    Fanny packs are back, says my American niece, and half the bus turns round
    `,
  ),
];
