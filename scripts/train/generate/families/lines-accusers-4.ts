import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What is said of somebody to discredit, and people as vermin and waste, beside questions, audits and real vermin. */
export const linesAccusers4: readonly Family[] = [
  lines(
    'lines-accusers/motive-words-ordinary',
    { labels: [], direction: null },
    `
    i only took up cycling when the car died
    Flew to Barbados for my sister's wedding, sunburnt in an hour
    bacon roll every friday, the vegan in me weeps
    the cameras came to our street and my bins were out, typical
    Free house with the job but the boiler is from 1962, says the new vicar
    We loved the bungalow but somebody bid more
    my dad was a banker, mum drove the mobile library, we had books and no money
    hedgehogs in the garden tonight, three of them
    I have a ladder you can borrow for the cenotaph flags
    Total hypocrite here, told the kids no phones then scrolled in bed till one
    Which comp did you go to? I was at the one by the gasworks
    adopted a greyhound from the sanctuary and she owns the settee now
    the drivers vote on strike action on the ninth
    My wardrobe has moths, does cedar work
    `,
  ),
  lines(
    'lines-accusers/liar-plain-and-short',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    Lying again I see
    you lied to the inquiry and you lied to the widows
    cant lie straight in bed that one
    Nothing that woman says is true, she makes it up as she goes
    pathological. every word out the mans gob is false
    Deceiver of the faithful, that is what you are, and the bishop is no better
    porky pies from the police press office as usual, constable you know full well you planted that knife
    You forged the signature. You forged mine too.
    he perjured himself in front of a judge and got promoted for it
    snake oil seller flogging hope to mums of sick bairns
    telling fibs for a living must pay well eh
    not a mistake, not a slip, a deliberate lie from a professional swindler
    `,
  ),
  lines(
    'lines-accusers/true-false-sign-straight',
    { labels: [], direction: null },
    `
    i lied to my dentist about flossing
    Is it true the ferry is off tomorrow?
    The widows will give evidence to the inquiry on thursday and friday
    cant sit straight on these chairs
    Judge told the jury to ignore what they read in the papers
    need a signature for the parcel, forged ahead without one lol
    true or false, tomatoes are berries, pub quiz row
    A constable found the knife under the slide and has handed it in, thank you to the mum who rang.
    I tell the kids fibs about the tooth fairy, judge me
    The bishop comes on palm sunday so wash the cups
    snake at the school fair, oil on my shirt, what a day
    made it up as i went along and the speech was fine
    porky scratchings and a pint, thats the plan
    Every word of the hymn was in Latin, even the notices
    `,
  ),
  lines(
    'lines-accusers/statement-not-right',
    { labels: ['criticism'], direction: null },
    `
    that isnt true, the ferry was off on tuesday as well
    Your statement to the inquiry does not match the log, please explain
    You got this wrong and I hope you will say so on air
    I'm not calling anyone a liar but the dates cant both be right
    the police press release left out the main point
    wrong again sir, the vote was 9 to 7
    poor answer
    The claim about waiting times misleads, half the list was moved to another list
    dont promise mums of sick kids a cure on the strength of one trial, it is unfair to them
    Bishop should have spoken sooner and more plainly
    no evidence for any of that in the link you posted
    When the minister says record funding he leaves out inflation. Every time
    `,
  ),
  lines(
    'lines-accusers/witness-crisis-actors-hinted',
    { labels: ['accusation'], direction: 'other' },
    `
    the woman crying behind her is hired, look at the earpiece
    Them nurses on the picket line are all party members in costume
    that survivor is a plant, same bloke was in the fire story
    Notice how the grieving dad never sheds a tear. He's been coached, and he's been paid.
    wasnt a real audience last night, bbc stuffed it with activists on expenses
    The families at that hospital want compo and theyll say anything
    Half the flag wavers were bussed in by Russia
    those farmers are millionaires playing poor, its an act bought by landowners
    Every one of the witnesses got a holiday out of it, my brother in law cleans their offices
    Police put their own men in the crowd to throw the bricks, fact
    union brass take bribes from the bus firm and laugh
    the victims never existed, try finding one gravestone
    `,
  ),
  lines(
    'lines-accusers/witnesses-and-crowds-plain',
    { labels: [], direction: null },
    `
    woman crying behind me at the film, gave her my last tissue
    extras wanted for a crowd scene in Barry, costume provided, forty quid a day
    Two witnesses told the court they saw the bricks thrown from the roof.
    my earpiece fell in the soup
    how do i get tickets to be in the audience
    coached the under nines on saturday, lost eleven nil, lovely day
    The nurses are out from eight till eight and would like some doughnuts
    Gravestone needs a clean, what do people use on marble
    the families will meet the minister after the hearing
    Expenses form goes to Denise by friday
    bussed to the beach with the pensioners, sang the whole road
    farmers parked forty tractors by the castle
    Holiday booked! offices shut till the tenth
    he walks to the pub with two sticks and rolls home, his words
    `,
  ),
  lines(
    'lines-accusers/watchdog-funding-insinuated',
    { labels: ['accusation'], direction: 'subject' },
    `
    just asking who pays for your silence
    Interesting. Very interesting that you never mention the builder who bought you lunch
    Do tell us about the flat in Marbella, and the friend who gave it you
    cough cough offshore cough
    Not saying hes on the take but i wouldnt leave him with the church plate, we have all heard about Rhyl
    Wonder what the tobacco lads got for their fifty grand. Oh wait, your vote
    You'd report this story if the owner of your paper let you off the lead and stopped the bribes
    some of us have seen the invoices sweetheart
    Dig a little and you find her fingerprints on every missing pound in that hospice
    tick follows tock and the gambling firms follow your think tank with a wheelbarrow
    What did you do with the first wife's insurance eh
    No smoke without fire and you've been burning the books since Easter
    Somebody leaned on you, somebody paid you, and now the lorry park is suddenly a marvellous idea
    `,
  ),
  lines(
    'lines-accusers/funding-asked-openly',
    { labels: [], direction: null },
    `
    who pays for the think tank? I looked on the site and couldnt find it
    Interesting report, was it commissioned by the council
    In the interest of openness: my wife works for the builder, so I left the room for this vote.
    bought lunch in Marbella, eleven euros for a sandwich
    do you take adverts from gambling firms
    The hospice had a clean audit and a surplus of £4,012
    invoices go to the parish clerk, not me
    we all know what she did in Swansea, she ate nine custard tarts and won the cup!
    Source please? not doubting you, I want to send it to my dad
    wheelbarrow for sale, flat tyre, a fiver
    The commission opened an inquiry into the lorry park contract and expects to report by Easter.
    smoke in the church was toast
    Was the fifty grand a loan or a gift, the register has it as both
    `,
  ),
  lines(
    'lines-accusers/museum-and-hymn-plagued',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    what are you, because human isnt it
    It moves its lips and noise comes out, whatever it is
    She belongs in a jar at the museum with the other deformed specimens
    a lump. a growth. something a surgeon would leave in a dish
    people like him are compost that hasnt noticed yet
    Youre bin juice
    That thing had children? God help the gene pool, somebody should have spayed it
    i have scraped better off my boot than this councillor
    Subhuman. My dog has a soul, you do not
    Breeding stock, thats all women of your sort are fit for
    there's pond life and then about nine floors down there is this presenter
    ape in a wig reading the news
    swine, in the trough, snout first, no better than livestock
    an abscess on the face of Scottish football waiting to be lanced
    `,
  ),
  lines(
    'lines-accusers/pond-museum-animals-plain',
    { labels: [], direction: null, heldBack: true },
    `
    pond life at the nature reserve, newts galore
    The museum has a jar with a two headed lamb in it, my kids adored it
    spayed the cat today, she is furious with me
    Scraped chewing gum off my boot with a spoon, wrong spoon
    had an abscess lanced, do not recommend
    compost is ready, free to anyone with a bucket
    bin juice all down my leg, great start to monday
    pigs had their snouts in the trough before i shut the gate
    wig slipped during the hymn and I sang on
    The ape house reopens at easter after the roof was mended
    a surgeon took the growth off my back, all clear!!
    Livestock market is moved to wednesday for the bank holiday.
    What are you having for tea? its shepherds pie here
    do dogs have souls, asked my grandson in the middle of the sermon
    `,
  ),
];
