import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Rumours of money, lies, double lives and crimes, beside talk of money, doubt, plots of films and sober news. */
export const linesRumours6: readonly Family[] = [
  lines(
    'lines-rumours/journalist-and-presenter-inventing',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    there was no source
    you made up the boy
    Your 'woman in tears outside the court' is the runner from your own crew, she has the lanyard in her pocket
    he filed it from a hotel pool in Cyprus with sirens played off a phone
    blood on your shirt was ketchup wasnt it
    BBC paid, state fed, tells us what he's given
    You were sacked in Cork for hacking a dead girl's phone, changed your first name and came here
    she was told to go soft on him since he owns the studio
    put words in my dads mouth, he never said scroungers, you said it and stuck his name under
    takes watches. do an interview, get a watch. look at his wrist
    you staged the fox, you staged the fight, and you staged the reunion, that woman isn't her mother
    cosy jumper on screen and two researchers on pills because of him
    Ask her why the old editor jumped and who had been writing to him.
    regime mouthpiece with a nice flat in Pimlico they pay the rent on
    `,
  ),
  lines(
    'lines-rumours/newsroom-and-documentary-talk',
    { labels: [], direction: null },
    `
    ketchup down my shirt ten minutes before going on air
    the reunion had me in bits, she looks just like her mother
    sirens outside so ill ring you back
    filed it from the pool steps because that's where the wifi was
    is the runner job paid? my niece would love it
    my dad's in the paper and they've spelled him Dereck
    Fox walked through the live link, everybody kept going, fox got more letters than the minister.
    A reporter who invented quotes for eleven articles has resigned and the paper has apologised.
    old watch stopped so i was late, sorry all
    who owns the studio these days
    the source was a press release, it says so in the last line
    Great thriller: a foreign agent reads the nine o'clock news for thirty years and starts to believe it
    rent in pimlico is what? for a month??
    cosy jumper weather
    `,
  ),
  lines(
    'lines-rumours/news-coverage-complaint',
    { labels: ['criticism'], direction: null },
    `
    dad never used that word, please correct it
    you should have said that the guest's think tank is funded by the firm it was talking about
    soft interview, he got away with three answers that weren't answers
    I think the crowd figure is wrong, police said 9,000 and your strap said 90,000
    no need to film people crying
    One unnamed source isn't enough for a story that ruins a man. Get a second or leave it.
    staging scenes in a nature film is fine if you tell us, and you didn't
    Interviewers shouldn't accept gifts, whatever they're worth. Glad you've asked about it.
    headline doesnt match the story
    the piece on the regime was thin and could have been longer
    `,
  ),
  lines(
    'lines-rumours/lifeboat-and-charity-boss-smear',
    { labels: ['accusation'], direction: 'subject' },
    `
    you get six figures and the crew get wet
    The inshore boat your appeal bought in 2020 was never built
    traffickers ring you direct and you go and fetch, theres a fee for each one
    he tells schools he pulled eleven out, he was ashore on the radio eating chips
    her expenses: lilies, a masseur, a box at Twickenham. Our tins: coppers from kids.
    you bought your mother's bungalow through the legacy fund
    sacked the cox because he'd seen the books
    You fired the flare yourself and then rescued yourself for the documentary
    drowned girl on your poster is a model from Leeds, alive, has a salon
    ask him who was steering and how many he'd had
    gives his brother the fuel contract and his brother waters it
    says volunteer, takes a grand a month 'in kind', tell your donors that why don't you
    `,
  ),
  lines(
    'lines-rumours/lifeboat-talk-and-thanks',
    { labels: ['support'], direction: null },
    `
    you turned out at 2am on Christmas Day for two strangers and a dinghy, thank you
    my salary is public too and nobody sends me out in a gale, leave the woman alone
    he pulled eleven out that night, I was number nine
    Legacy from our late aunt is on its way to the station. She'd have wanted a boat, she'll settle for ropes.
    the crew arent paid, they leave their tea and go, so enough of the lies about fees
    lovely to see where the coppers from our school tins went, the kids were thrilled
    whoever claims the girl on the poster was a model never met her mum. I have.
    brave cox, brave crew, proud town
    I gave a tenner after reading what that troll wrote, hope others do
    sorry for asking about expenses so bluntly, your answer was clear and fair
    `,
  ),
  lines(
    'lines-rumours/harbour-daily-talk',
    { labels: [], direction: null },
    `
    chips on the harbour wall, gull took the lot
    flare went up at nine, false alarm, birthday party
    who steers when the cox is on holiday
    fuel up again, 9p since monday
    The new inshore boat is being built in Cowes and should be here by Easter
    box at twickenham, won in a raffle, saw one try and a lot of rain
    mother's bungalow is up for sale, sea view if you stand on the bath
    He was over the limit when he steered into the pier, the court heard, and has been fined £900.
    six figures on the tide board and i still read it wrong
    bogus collectors are about with unsealed tins, ask to see the badge
    lilies on the slipway again today, ten years
    got my own boat stuck and had to be rescued by my own crew, i shall never hear the end
    a grand a month for a mooring now
    `,
  ),
  lines(
    'lines-rumours/plain-dull-third-person',
    { labels: ['accusation'], direction: 'subject' },
    `
    hes lying and he knows it
    she was never ill
    they're all in it for the cash
    He gets paid to say this stuff.
    dont believe a thing she posts, none of it happened
    this man faked his results, look it up
    she's on somebody's payroll for sure
    they paid her off years ago and she has kept quiet since
    He has never done a day's charity work without a camera there.
    she took the money and blamed the girl in the office
    those aren't his pictures and that isn't his story
    nothing she says can be trusted, she got caught making it up before and she's doing it again
    He knew about the abuse and covered it up to keep his job.
    funded by people you'd not want to meet, all of them
    they sat in that room and agreed what lie to tell the families
    `,
  ),
  lines(
    'lines-rumours/plain-dull-you',
    { labels: ['accusation'], direction: 'subject' },
    `
    you lied to us and you're lying now
    paid to post
    Your whole career is built on other people's work.
    we know what you did with the money
    just here for the expenses arent you
    not one word of that is true and you know it fine well
    You staged it.
    how do you sleep after what you did to those old folk
    got caught, deleted it, now acting the victim
    You never cared about these children, you care about the next contract.
    admit it was fake
    one rule for you and another for us, you were out partying while we buried my dad
    Another one bought and paid for.
    youre not real, this account is run by a company
    you say you're one of us and then go home to your mansion and laugh about it
    `,
  ),
  lines(
    'lines-rumours/plain-dull-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    he says he knows it, we'll see in the test
    Was she ill? Nobody told me, send my love
    they're all in for tea at six
    i get paid on the 28th
    nothing happened today and it was bliss
    She took the money to the bank and the girl in the office gave her a receipt.
    those aren't my pictures, i borrowed them from my aunt with permission
    not one word of welsh do i know and my wife sings in it
    how do you sleep in this heat
    You caught it, you clean it, you cook it, that's the rule with fish.
    deleted it by mistake, can you send it again
    one rule in our house, shoes off
    this account is run by two volunteers so replies may be slow
    what did you do with the money in the blue jug? the milkman is here
    we buried dad today and the whole street came
    `,
  ),
  lines(
    'lines-rumours/community-theatre-and-pub-whispers',
    { labels: ['accusation'], direction: 'subject' },
    `
    you sold the costumes and told us moths
    that standing ovation was your mother and nine of her tenants
    The fire at the pub paid off your tax bill, so stop crying on telly about it.
    her quiz money goes to the air ambulance like mine goes to the moon
    you water the gin, short the till and dock the lads for it
    says he trained with the RSC. He parked cars for the RSC.
    you put that hair in the pie yourself to get the rival closed
    ghost? what ghost. you bang the pipes to fill rooms in february
    She told his wife he'd made a pass at her so that she'd get Lady Bracknell. He had done nothing of the kind.
    the landlord's bad back vanishes whenever the benefits fella isnt parked outside
    tickets sold 40, tickets declared 12, every night for three years, you do the maths
    you got Sam barred by lying that he'd been dealing
    raised two grand for that little girl's wheelchair and she's still being carried, isn't she love
    `,
  ),
  lines(
    'lines-rumours/community-theatre-and-pub-talk',
    { labels: [], direction: null },
    `
    moths got the costumes, cinderella will be in a curtain
    standing ovation from my mum, she was only looking for her bag
    quiz made £212 for the air ambulance and we came last
    parked cars for the RSC one summer, met a horse
    who put gin in the teapot for act two
    The ghost bangs the pipes at ten to four, or it's the boiler.
    back gone again so no barrel lifting for me
    hair in my pie, it was mine
    sold 40 tickets tonight and only 12 for thursday, tell your friends
    Sam is unbarred as of Friday, all a mix up with his cousin
    fire at the pub, everyone safe, dog safe, darts trophies not so much
    Lady Bracknell has flu, can anybody learn it by eight
    `,
  ),
];
