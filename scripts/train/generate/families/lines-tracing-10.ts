import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Children, partners, pets, hobbies and workplaces used to find people; long stories and short hints; harmless family and work talk beside them. */
export const linesTracing10: readonly Family[] = [
  lines(
    'lines-tracing/third-person-long-tales-that-locate',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Bit of a funny one, I was at my niece's recital at Kelham Hall and who should be two rows in front but the immunologist, so her lad must be one of the oboes, and the oboes are all from Minster School
    I said to the woman at the kennels what a lovely setter and she says oh that's the news reader's, he boards it whenever he is abroad, comes Friday to Friday, so that's his house stood empty the fortnight after next
    We bought our sofa second hand last March off a couple in Alderney Close, and it wasn't until he opened the door that I clocked it was that striking doctor off the picket line, dear me, number's on the receipt
    My sister lets out a holiday cottage and the surname on the booking is him, arriving Saturday the 2nd for a week, three adults and a cot, it's the only one in the village with a blue plaque
    So the satnav sends me wrong, I turn round on a gravel drive, and out comes the campaigner herself in a towel to shout at me, past the golf range, second white gate, I will never forget it and now nor will you
    Been on the same train as her for a year. She gets on at Wem, does the crossword, gets off at Crewe, buys a bun, goes over the bridge to platform 11. I could do her day for her.
    Went for a job as a gardener. Didn't get it. But I did get a right good look at where the ex-minister keeps his boat, his cars and his mother
    I'm only the meals on wheels lady but I know for a fact that is the columnist's father in the corner flat at Jubilee, and that she comes Sundays at one with a crumble
    Long story short, his ex does my eyebrows, hers is the salon with the flamingo, and she'll tell anybody who sits down where he and the new one have set up home
    Chap in the bed opposite turned out to be the union man. Told me his life story. Told me his house name too, it's Fairwinds, up at the top of the links
    `,
  ),
  lines(
    'lines-tracing/long-tales-that-harm-nobody',
    { labels: [], direction: null },
    `
    Bit of a funny one, I was at my niece's recital and the oboes started on the wrong page, all of them, and nobody dared stop
    We bought our sofa second hand off a couple in the next village and found eleven pounds and a love letter in it, which we posted back
    So the satnav sends me wrong, I turn round on a gravel drive, and out comes a bride in wellies asking if I was the vicar
    Been on the same train for a year. Get on at Wem, crossword, off at Crewe, bun, over the bridge to platform 11. I am a hamster
    Went for a job as a gardener at the big house. Didn't get it. Got a cutting of the white rose though, and it's up my wall now
    I'm only the meals on wheels lady but my old gents tell me everything and I tell nobody, that's the job
    Chap in the bed opposite turned out to have been at the same school as me, fifty years back, same desk near enough
    I said to the woman at the kennels what a lovely setter and came home with it, husband not speaking to me
    Met the minister on the sleeper to Fort William once, she held my tea over the points and told me about her dissertation on moss
    My sister lets out a holiday cottage with a blue plaque, week of the 2nd is free if anybody wants it
    `,
  ),
  lines(
    'lines-tracing/children-and-schools-used',
    { labels: ['doxxing'], direction: 'subject' },
    `
    her youngest is the one in the wheelchair at Brook House, taxi drops her 8.40
    If you teach at Wren's Nest Infants, is there a Rufus in yours with a mum off the telly
    both boys board at Sedbergh, Evans house
    His daughter's netball's on the county site, name, position, venue, Saturday
    look for the pink bike with streamers, that's how I spotted the house
    He's got a newborn, so which health visitor patch is that, anybody?
    The eldest does a paper round, Ley Road and the closes, from six, hood up, headphones
    Cub pack's camping at Gradbach this weekend and so is the GP's lad, green scarf
    My son sits next to her son. Ask me what's on the birthday party invite.
    wonder if the kids at the junior school know that Poppy in 4W has a famous dad
    lollipop man says they cross at twenty to, the au pair and two with violin cases
    She put 'first day at big school!' and cropped the badge but not the tie. Gold and navy stripe. That's Hartsbridge
    his stepdaughter's on Hinge, two miles away
    `,
  ),
  lines(
    'lines-tracing/own-children-and-schools',
    { labels: [], direction: null },
    `
    my youngest gets the taxi to Brook House at 8.40 and sings all the way
    Is anybody's little one in 4W, what's the homework?
    Saturday netball is at the county ground, who has lifts
    the gold and navy tie is sold out everywhere, any hand me downs
    Cub pack's at Gradbach this weekend, pack a spare everything
    What are the catchments like round Ley Road, we've two starting in September
    Lollipop man is retiring, we're doing a card at twenty to nine
    First day at big school! I sobbed, she didn't look back
    Lost a pink bike with streamers, small owner distraught
    My son sits next to a lad who eats paper
    Health visitor comes Thursday, must hide the biscuits
    `,
  ),
  lines(
    'lines-tracing/pets-and-hobbies-used',
    { labels: ['doxxing'], direction: 'subject' },
    `
    follow the dachshund's instagram, the dachshund tells you everything, the dachshund's at 2 Carr Bank
    the microchip's in her name and my girlfriend's a vet nurse, so
    He'd a lost cat poster up last year with his landline on. Kept it.
    every beekeeper registers their hives and hers are behind the Moravian chapel, so is she
    Geocaching handle's Mudlark7, nearest cache to home is always the first one logged
    she enters her dahlias at Thornton show, the entry card has her house on the back
    Wild swimmer, that professor. Gaddings, Sunday sunrise, clothes in a blue bag on the wall, no one about
    Does the duck club list say where he lives? Check under call sign, radio hams have to
    Hers is the sourdough stall and the pitch fee is paid by a Mr Holt at Wharf Cottage, that'll be the boyfriend
    knit and natter, Cafe Nero, Weds, she sits under the clock, she is doing something in mustard
    He has a metal detecting permit for Hollin's field, day and time on it
    Her horse is at livery with my cousin, mucks out at six, no lights on that lane
    `,
  ),
  lines(
    'lines-tracing/pets-and-hobbies-shared',
    { labels: [], direction: null },
    `
    follow the dachshund's instagram, the dachshund hates Mondays
    update your pet's microchip when you move, mine was two houses behind
    Thornton show wants entries for dahlias by the 4th, write your class on the card
    knit and natter, Cafe Nero, Weds, under the clock, beginners welcome
    Geocache under the third bench has a frog in it
    Gaddings at sunrise, seven of us in bobble hats, best Sunday
    Where can I put two hives, anyone with an orchard?
    radio hams, what is your furthest call sign this week
    My horse is at livery with a saint who mucks out at six
    Metal detecting permit came, found a ring pull and a Roman brooch
    Sourdough stall is at the wharf this week because of the bunting
    `,
  ),
  lines(
    'lines-tracing/employers-shifts-and-bosses',
    { labels: ['doxxing'], direction: 'subject' },
    `
    she tweets in uniform hours so ring Asda Hulme and ask for her supervisor
    By day this warrior is an admin at Bland and Sons, conveyancers, Mold. The partners' emails are on their page
    name his work and I'll do the rest, they will love hearing from a hundred of us
    Her bosses are the school dinners firm, she's kitchen lead at Rosehill, on site six thirty to two
    His van says Aqua-something Plumbing, Erdington. He'll come to you if you call.
    what hours does the activist do at the care home
    the library's Sunday girl, that's her, lanyard says Jo, desk by the lifts
    I have it from a former colleague that Mr Cycling Campaign works nights in the sorting office at Mount Pleasant and naps in the canteen
    Contact her apprenticeship provider. Contact her landlord. Contact her probation, her bank, her mosque. I can supply each
    flood the practice with reviews, it's the physio on Regent Parade, she's the Irish one in on Fridays
    who's his commanding officer and what barracks
    The bloke behind the placard is a temp in the tax office at Shipley, second floor, hot desk by the printer
    `,
  ),
  lines(
    'lines-tracing/work-talk-plain',
    { labels: [], direction: null },
    `
    ring Asda Hulme and ask for the supervisor if your click and collect's wrong
    I'm kitchen lead at Rosehill, on site six thirty to two, and I love every one of those kids
    what hours do you get at the care home on a zero contract
    library's open Sundays now, desk by the lifts
    Worked nights in the sorting office for thirty years and napped in the canteen with the best
    Need a plumber in Erdington who'll come out today
    Physio on Regent Parade fixed my knee, the Irish one, book early
    Temp wanted at the tax office in Shipley, second floor, own mug
    The conveyancers in Mold lost our deeds twice, name and shame is tempting but they did say sorry
    Who's your commanding officer in the Sea Cadets these days
    contact your landlord first, then the council's housing team, the number is on the letter
    `,
  ),
  lines(
    'lines-tracing/threatening-to-release-details',
    { labels: ['doxxing', 'threat'], direction: 'subject' },
    `
    Withdraw the motion or your mother's address goes up at six
    I've a draft with your street in it and my thumb over the button, so think hard
    You have till Friday. Then every lunatic in {town} learns where you sleep
    Keep talking and I let the boys know which nursery
    Funny thing, a house number. Once it's out you can't put it back. Retract it.
    say sorry on camera or the reg, the road and the rota go live
    Your husband's ward and bed are typed out ready. It's up to you how this ends
    I wonder how you'd like strangers at the gate at all hours. Drop the complaint or we find out
    resign by noon. I've got your sister's number and so will four thousand others
    The longer you block us the more of your family tree I post
    `,
  ),
  lines(
    'lines-tracing/deadlines-without-menace',
    { labels: ['criticism'], direction: null },
    `
    Withdraw the motion, it's badly drafted and it breaks the promise you made in May
    You have till Friday to answer the residents' letter, after that we take it to the ombudsman
    publish the report by noon as the committee was told, or explain why not
    Retract the figure. The department has already said it's wrong.
    Keep blocking constituents and people will fairly ask what you don't want to hear
    Say sorry for the delay, families waited nine months on that ward
    I've a draft of my objection here, three pages, all about drainage
    `,
  ),
  lines(
    'lines-tracing/chess-congress-arbiter-hints',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    black to move: from the Pavilion, down Queen's Parade, mate at number eight, that's where our arbiter retires
    The grandmaster who tattled is billeted with a Mrs Ng in Eastbourne, near the redoubt
    What's her rating and what's her road
    He analyses on a bench at Wish Tower until dusk, alone with his thermos
    junior organiser's family have the deckchair concession, ask them for her
    opponent left his scoresheet, it's got his digits for the lift share, cheers for that
    Correspondence chess means an address, gentlemen, and I have played him by post since 1988
    `,
  ),
  lines(
    'lines-tracing/chess-congress-players',
    { labels: [], direction: null, heldBack: true },
    `
    black to move and mate in eight, answers on a postcard to the Pavilion
    Which floor of the Cavendish is the analysis room on
    I've played my pal in Perth by post since 1988, he's about to lose a bishop
    lift share to Eastbourne, two boards and a thermos
    What's her rating now? That endgame was lovely
    Lost scoresheet, round four, blue ink, much weeping
    deckchairs on the prom between rounds, bliss
    The arbiter retires after this one, collection at the desk
    `,
  ),
];
