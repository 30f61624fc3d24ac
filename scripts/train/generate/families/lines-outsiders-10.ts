import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short jabs at groups and persons and a few long ones, with short and long harmless twins, to balance lengths. */
export const linesOutsiders10: readonly Family[] = [
  lines(
    'lines-outsiders/short-groups-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Muslims out, simple
    islam ruins everything it touches
    no mosques. no more. none
    Jews again, quelle surprise
    Gypsies lie, water's wet
    never hire a Pole
    Women can't, that's the trouble
    Black people and punctuality, lol
    Indians smell, there I said it
    gays make me heave
    Trans is a lie
    Autism's an excuse for brats
    benefits cripples
    Refugees my arse, freeloaders
    Albanian equals dealer
    Britain was better whiter
    Close the gurdwara, open a pub
    Hindus and their filthy rivers
    Catholics can't think for themselves
    Too many Somalis, too few ferries
    Our country, our faces
    Whites only would be quieter
    Roma? Count the spoons
    Africans couldn't run a bath
    schizos belong locked away
    Females shouldn't vote
    the Welsh are sly
    Chinese, therefore spying
    Diversity means fewer of us
    Migrants ruin, natives pay
    Lesbians hate men, fact
    Foreigners first, as per
    Down's kids don't belong in schools
    All tinkers thieve
    Blame the rabbis
    `,
  ),
  lines(
    'lines-outsiders/short-groups-fair',
    { labels: [], direction: null },
    `
    Muslims out in force, litter picking
    islam awareness week starts Monday
    no mosques open on the bank holiday?
    Jewish New Year tomorrow, honey sold out
    Gypsies arrive at Stow on Thursday
    never beat a Pole at chess
    Trust a Scouser to bring cake
    Women can't get mammograms here, petition below
    Black history walk, Brixton, ten sharp
    Indians need 40 off 12
    gays and dolls, am-dram musical
    Trans health clinic moves upstairs
    Autism's in our family three times over
    benefits advice for disabled tenants, room 2
    Old folk's lunch, bring a pudding
    Refugees' football, Wednesday, astroturf
    Albanian lessons, anyone?
    Britain was colder in 1963, says Jamaican nan
    Close the gurdwara gate after langar, please
    Hindus, Jains, Buddhists, one bake sale
    Catholics versus Anglicans, five-a-side
    Somalis top the GCSE table again
    council house, 1951, still standing
    They never close, our Turkish bakers
    Bengali tent, longest queue, worth it
    Our street, our Eid party
    White Welsh, Black Welsh, all damp
    Roma film night, subtitles
    Africans' choir seeks tenors
    schizophrenia research needs volunteers
    Female voters, 1918, photo please
    the Welsh are through to the semis
    Chinese, Thai or chippy?
    Diversity form's eleven pages, daft
    Migrants' helpline changes number Monday
    Lesbians, gardeners, or both, Tuesdays
    Foreigners' registration cards, 1940, in the archive
    Down's kids stole the nativity, bless
    All tinkers' tools wanted for museum
    Ask the rabbi, she'll know
    `,
  ),
  lines(
    'lines-outsiders/short-person-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Speak English, Doctor
    get back under the turban
    Your kind always whinge
    Typical Jew answer
    Another brown one
    Sit down, sir, you're no lady
    ask your imam first
    Too foreign for {town}
    Women's brains, eh
    Hush, hop-along
    What tribe's this?
    pope's puppet
    Your passport's a typo
    Queer as folk, half the use
    Can you even read English?
    Have you tried being normal, autist?
    Grow a womb then talk
    Stick to the bazaar
    Your skin got you this
    Gypsy is as gypsy does
    We didn't elect your husband's boyfriend
    Home is that way, Begum
    `,
  ),
  lines(
    'lines-outsiders/short-person-fair',
    { labels: [], direction: null },
    `
    Speak up, Doctor, Gran's deaf
    Not from here, can you recommend a gurdwara?
    get some sleep under that turban, cousin
    Your kind of jollof, extra smoky
    Typical Leeds Jew, says my wife, proudly
    Another brown bin missed
    Sit down, sir, it's your seat, says the guard
    ask your imam about Saturday parking
    Pick fruit with the Bulgarians, Sunday, farm open day
    Too far from {town} for a kosher butcher
    Women's brains study seeks over-fifties
    Hop along to the wheelchair disco
    What tartan's this, Sikh?
    pope's visit, roads closed
    Your passport photo, Auntie, honestly
    Queer as Folk repeats tonight
    Off to Rwanda to teach, back in June
    Can you read Arabic? Need a label checked
    You people at Polish Saturday school are angels
    Never one for church, always one for chapel tea
    thy Jamaican ginger cake's gone, lad
    Have you tried the autism-friendly screening?
    Your skin cream, the one for eczema on brown skin?
    Gypsy jazz, Friday, pay what you can
    We met your husband, lovely fella, councillor
    Home safe, Mrs Begum? Text me
    A man, a nun and a Hindu priest, all stuck in our lift
    Native speakers of Gaelic wanted, primary two
    Is the step-free entrance round the side?
    Which mass is in Polish?
    `,
  ),
  lines(
    'lines-outsiders/long-grumbles-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    My street had a butcher, a baker and a lad who did keys, and now it has four shops with writing I can't read, and nobody will say the simple thing, which is that we were invaded by people who do not like us and whom I do not like.
    You can dress it up as equality if you want, but when a woman gets a post in engineering a bridge somewhere gets weaker, and when three of them get one you might as well swim, because that is how the sexes were made.
    I sat in casualty for six hours on Sunday and heard every language but my own, and I thought, these people never built a hospital in their lives, they only know how to fill one, and they should be treated last if treated at all.
    They held a minute's silence for some trans person on the bridge and I kept walking, because you cannot mourn what isn't real, and I'd tell the mother the same, she had a son and the rest was fancy dress.
    When I was a lad the Jewish tailor knew his place and gave you a fair pair of trousers, and now his grandson owns the paper that tells me what I may think of him, which rather proves what everybody said at the time.
    Put a site in for the Travellers, they tell us, and the trouble will stop, but you do not stop wasps by building them a nicer jar, and there's no such animal as a settled tinker, as anyone who has lost a trailer can tell you.
    `,
  ),
  lines(
    'lines-outsiders/long-grumbles-fair',
    { labels: [], direction: null },
    `
    My street had a butcher, a baker and a lad who did keys, and now it has a Kurdish grocer, a Polish baker and the same lad, older, still doing keys, and the rates went up again so God knows who'll be left by Easter.
    You can dress it up as equality if you want, but two women engineers sharing one badge, one desk and one hard hat between them is a budget cut, and I've told the director that in front of them both and they clapped.
    I sat in casualty for six hours on Sunday beside a Yemeni granny who shared her sesame biscuits with the whole row, and by midnight eleven of us, Welsh, Somali and one lost Dutchman, were playing rummy on a trolley.
    They held a minute's silence for a trans lad on the bridge and I stopped, because I knew his mother from the wool shop, and afterwards we stood about not saying much, and then somebody had a flask, thank heaven.
    When I was a lad the Jewish tailor on our road let my father pay by the week for a wedding suit, and last month his granddaughter turned up at Dad's funeral with the old account book, marked paid in full.
    Put a site in for the Travellers, we've told the council since 2008, with taps and a school bus, and the trouble over verges will stop, since it's having nowhere lawful to pull in that causes it, for them and for us.
    `,
  ),
];
