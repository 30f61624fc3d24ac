import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt for groups, blunt and polite, beside the same groups spoken of, spoken to and speaking. */
export const linesPrejudices4: readonly Family[] = [
  lines(
    'lines-prejudices/defending-people-shown-scorn',
    { labels: ['support'], direction: null },
    `
    Deaf teachers are brilliant and so are you
    That comment about your turban says all about him, nothing about you
    no child is ugly or muddled, mine are Irish Jamaican and gorgeous
    Immigrants built this hospital and I am not having it
    you belong here, end of, love from Wigan
    Racists can bore off
    So sorry the vicar had to read that rubbish about women, we adore her
    Anyone who sneers at a carer should try a night shift
    Your accent is lovely, it reminds me of my gran in Cork
    Standing with our Jewish friends this weekend, candles at six
    trans kids deserve a kind word and a school dinner like any other kid
    Big respect to the Traveller mums who spoke to the committee
    `,
  ),
  lines(
    'lines-prejudices/faith-and-nation-stereotype-drunk-and-short',
    { labels: ['identity-hate'], direction: 'other' },
    `
    blacks cant swim
    gingers and jews, no thanks
    all muslims lie
    girls cant park fact
    gays spread disease
    Hindus worship cows cos theyre as dumb as them
    immigrants stink up the stairwell
    never employ a brummie or a bengali, both slow
    deaf and dumb, same thing
    poles out
    Mormons are inbred and so are the Amish
    too many browns on my telly
    trans women are just perverts
    nurses from abroad are butchers
    your sort always steal
    lesbos hate men cos they look like them
    `,
  ),
  lines(
    'lines-prejudices/short-everyday-same-groups',
    { labels: [], direction: null, heldBack: true },
    `
    black swimmers meet at seven
    ginger jews unite, there are four of us
    all muslims welcome, and everyone else
    girls can park here free
    gays for Grimsby Town
    Cows in the lane again, ask the farmer
    immigrants day at the museum
    employ a brummie, we make tea
    deaf club bingo friday
    Poles voted yesterday, turnout was huge
    are Mormons allowed coffee?
    more brown bread please
    trans women in sport, debate at nine
    nurses from abroad start monday
    lesbian book fair, bring cash
    Christians fast at Lent, sort of
    `,
  ),
  lines(
    'lines-prejudices/library-and-parish-exclusion',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    a librarian with a turban, what will you stamp the books with, your sword
    I shall not be attending while that woman wears the collar, God made Eve second for a reason
    drag queen reading to toddlers, perverts the lot, every gay is after the little ones
    You are Pakistani so spare us the talk about grooming, its your hobby
    Lets keep the allotment society for people whose grandfathers fought here rather than newcomers with odd vegetables and odder gods
    albino kid gave me the shivers on your poster, use a normal one
    who put a Hindu in charge of the Christmas lights, he'd sooner light an elephant
    my dog has more right to this country than a Sudanese lodger
    foreign students cheat, its all their countries teach, so your first class degree means nowt
    your people have been moaning since slavery, change the record or change the continent
    A blind councillor cannot see the problem. Ha. Seriously though, resign and let an able man have a go
    not saying all Gypsies are crooks, just every one Ive met and you
    `,
  ),
  lines(
    'lines-prejudices/library-and-parish-everyday',
    { labels: [], direction: null },
    `
    Librarian wanted, Gujarati helpful, love of large print essential
    who put the Christmas lights up so well? Mr Patel and his ladder
    the vicar wore her collar under a Spurs scarf
    drag queen bingo raised 1,100 for the lifeboat
    Allotment newcomers have grown okra, callaloo and a marrow like a canoe
    Talk on slavery and the sugar trade moved to the church hall
    my lodger is from Sudan and teaches me backgammon
    blind since birth, happy to answer daft questions on Thursday at story time
    Foreign students went home for Easter so the chippy is quiet
    Albinism awareness day, hats and sunglasses on
    Is the Romani language class for beginners or do you need some already
    Grandfathers who fought here and grandfathers who fought there, one memorial, two minutes silence
    Parish census of 1851 lists nine Irish weavers in our house
    `,
  ),
  lines(
    'lines-prejudices/police-and-fire-quota-sneers',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    diversity hire, skin first exam second
    They lowered the ladder so women could climb it, now folk burn
    A Muslim chief constable, so who do we ring when its your lot
    the badge looks stolen on you mate, lads from Brixton belong in the back of the van
    lesbian fire chief, at least the moustache is regulation
    Short, brown and female. Three boxes ticked, no brains required.
    I'd trust a burglar before a Traveller in uniform, probably the same lad
    dyslexic copper what a joke, how do your type write a statement, crayons
    My taxes should not fund a prayer mat in a police station, nor the creature of a faith like that kneeling on it
    we want officers who look like the town, not like the bazaar
    hand your helmet back princess its a job for men
    trans officers searching people is filth, I'd sooner be searched by a rapist
    `,
  ),
  lines(
    'lines-prejudices/police-and-fire-everyday',
    { labels: [], direction: null },
    `
    new chief constable is Muslim, a Villa fan and scared of geese
    women firefighters open day, climb the ladder if you dare
    station has a prayer room and a ping pong table
    Dyslexic coppers network helped me pass the sergeants exam
    8 percent of officers are from ethnic minorities, up from five
    Short people of Britain, can you reach the smoke alarm
    Lads from Brixton cycled to Brighton for the burns unit
    Which box do I tick, I am Irish, Indian and a bit Cornish
    my daughter wants to be a helmet when she grows up
    Officers danced at Pride again, knees like hinges
    is there a traveller liaison officer for Kent
    a burglar took my hijab pins and left the telly
    `,
  ),
  lines(
    'lines-prejudices/police-and-council-criticism',
    { labels: ['criticism'], direction: null },
    `
    Stopping black teenagers on a hunch is poor policing and drives witnesses away
    the report calls the force sexist and the chief's answer was feeble
    you closed the only women's night shelter, think again
    Recruitment drive spent two million on posters and hired nine
    Evicting the Traveller families in January with no site ready was heartless
    The council translated the leaflet into Polish by machine and it said bins are married
    answer the question about the mosque planning form, yes or no
    no hearing loop in the chamber. Again.
    Hate crime line rang out four times, I gave up
    Diversity training by slideshow is a waste of a morning
    It took three letters to get a ramp and then you built steps to it
    I voted for you but you got this wrong on refugees
    `,
  ),
];
