import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusations that discredit: money, lies, fraud, false deeds; beside disagreement, criticism, warnings and news of the same things. */
export const linesSmears5: readonly Family[] = [
  lines(
    'lines-smears/strike-criticised',
    { labels: ['criticism'], direction: null },
    `
    I think this strike is a mistake and patients will pay for it
    Your claim of 35 percent is misleading because it uses the wrong inflation measure
    should a general secretary earn that much while members use food banks? id say not
    refusing to talk on the weekend helped nobody
    the minister got the numbers wrong again this morning
    not everyone who voted no is against you
    I lost my mums operation date twice. I support nurses but I dont support this timing.
    ballot turnout was barely half, worth remembering
    the trust spent four million on agency cover it could have put into wages
    please dont use that photo again, the woman in it has asked you to stop
    the union backed the wrong horse on pensions
    walking out of the talks was a stunt
    you are mistaken about bank shifts, they are paid at a lower rate
    a good offer and i think you should have put it to members sooner
    `,
  ),
  lines(
    'lines-smears/weather-presenter-he-she',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    he reads what the ministry sends him and theres no such storm
    she gets a backhander from the umbrella trade lol but seriously shes paid to scare us
    turned the map red on purpose, they told her to
    hes no forecaster, hes an actor from a cruise ship
    her qualification is a weekend in Exeter and a nice coat
    they fake the heat. He admitted it to my barber
    paid by the council to hide the flooding from house buyers
    made up the name of that storm to sell car insurance
    she predicted sun because the festival paid for it. we lost two tents
    theyre told what to say, all of them, no exceptions
    Its never been 38 in Lincolnshire and he stood there and swore to it, the man would swear to anything for a fee.
    the snow on her report was filmed in Canada
    he deleted last years forecast so nobody could check
    owned by the energy giants, that one
    `,
  ),
  lines(
    'lines-smears/weather-daily',
    { labels: [], direction: null },
    `
    umbrella trade must be booming this week
    the map has turned red and so have i
    actor from a cruise ship sang at our wi, storm outside, perfect
    lost two tents and a trombone at the festival
    she has a nice coat that forecaster, where is it from
    who names the storms? i want one called Nigel
    38 in Lincolnshire and my barber has no fan
    checked last years photos and the snow came on the same day
    they told me to bring sun cream so naturally it hailed
    filmed the flood from the bedroom window, car insurance wants pictures
    weekend in Exeter, rained sideways, lovely cathedral
    paid twelve pounds for an ice cream the size of a thimble
    energy giants on the news again, bills up
    he predicted rain for the wedding and the bride hid his phone
    I swear the cat knows before the met office does.
    `,
  ),
  lines(
    'lines-smears/chef-recipe-theft-and-fakes',
    { labels: ['accusation'], direction: 'subject' },
    `
    that soup came out of a tin, i saw the label behind you
    you nicked that recipe from a blind widow in Bradford and put your name on it
    never worked in a kitchen, worked in marketing
    the reviews are all your mum, your agent and three bots
    You claim its local beef. The lorry says Poland. You lie on the menu and you lie on here.
    paid placement dressed up as grandmas secret
    he underpays those lads cash in hand and pockets the tips
    poisoned a wedding in Frome and bribed the inspector
    Rats in the store room, and you knew it and served four hundred covers
    your sourdough story is fiction, you were never in a monastery
    she fakes the bake, theres one from the supermarket under the table
    your cheque for praising that air fryer clear yet?
    three stars bought with three lunches
    `,
  ),
  lines(
    'lines-smears/cooking-and-till',
    { labels: [], direction: null, heldBack: true },
    `
    this soup came out of a tin and im not ashamed
    nicked a recipe from my sister and she nicked it from the telly
    grandmas secret was lard
    agent says the flat has no kitchen, just a kettle
    four hundred covers on mothers day, feet like balloons
    beef off the lorry at six, pies by eleven
    what was the wedding in Frome with the cheese tower
    tips are shared out on sunday and the kp gets the same as the chef
    cash in hand for oysters on the quay
    my sourdough is dead, long live my sourdough
    supermarket cake under the table in case mine collapses
    The inspector gave us five, mum cried in the walk in fridge.
    poisoned myself with my own prawns, day off
    three stars from me, would have been four with bread
    fake crab sticks, guilty pleasure, fight me
    `,
  ),
  lines(
    'lines-smears/mayor-and-town-hall-him',
    { labels: ['accusation'], direction: 'subject' },
    `
    he bought the chain, everyone in Grimsby knows it
    the man has never told the truth on a weekday
    hes got shares in the quarry and votes on the quarry
    she promised my estate a lift and then said she never said it, we have her on film laughing about it
    They split the flood money between themselves in the snug of the Fox.
    he put his own son down as three different employees
    she lost the election and had the box recounted by her husband
    that man is a crook and the chain just makes him shiny
    the fire at the records office was very lucky for him, wasnt it, with the audit due on monday
    her landlord gave her the vote, shes his creature
    they wrote themselves into the will of a confused old lady
    he says twin town trip, the receipts say casino
    she claims a carer allowance for a mother who died in 2016
    mayor told the sixth formers that only fools pay tax
    the whole lot are at it, him first
    `,
  ),
  lines(
    'lines-smears/mayor-daily',
    { labels: [], direction: null },
    `
    the mayor bought the chain a new ribbon
    hes got shares in a greyhound, a sixteenth i think, its left ear
    lift broken on our estate again, 9 floors, shopping
    twin town trip leaves from the Fox at five
    recount at the bowls club, tie, biscuits
    fire at the records office was put out with no one hurt
    the quarry lake is lovely in this light
    my son has three different employers and still lives at home
    an old lady in the snug told me she had danced with a minister
    does carers allowance change when mum goes in to hospital
    Audit went fine, on monday we sleep.
    only fools and horses marathon, i laughed again at the chandelier
    the receipts say 2 teas 1 flapjack, mayor paid
    she lost the election by nine votes and shook every hand in the room
    shiny new shoes for the mayor making and blisters by the sandwiches
    `,
  ),
  lines(
    'lines-smears/mayor-criticised',
    { labels: ['criticism'], direction: null },
    `
    the mayor should step out of the room when the quarry is discussed
    I dont think a twin town trip was the right use of 9k
    you promised a lift by easter. we have waited two years
    This recount was a mess from start to finish
    flood money must go to the flooded, please publish the list
    not impressed with the mayors answer on tax
    why have a chauffeur for half a mile
    employing relatives is allowed but it shouldnt be
    my estate voted for you and i regret it
    audit was late and the excuse was weak
    The council says it consulted, but the letter reached us after the closing date.
    she ought to apologise for laughing at that question
    you were misinformed about the records office mr mayor
    pay rise of eleven percent for chief officers is indefensible this year
    `,
  ),
  lines(
    'lines-smears/plain-paid-to-say',
    { labels: ['accusation'], direction: 'subject' },
    `
    you are paid to say this
    someone pays you to post
    your being paid
    hes paid by them
    she only does it for the cash
    they give you money and you say what they want, thats all this is
    I am sorry but it is quite obvious that somebody is paying this lady to come on here every morning and defend the trust, no normal person has the time
    my husband reckons you get about five hundred pounds for each one of these interviews and he is usually right, so no, I wont be taking your word on the school closures
    paid stooge
    you take money from both sides
    you have been paid for this article, everyone at work thinks the same
    he never used to talk like that before the sponsors came along, now its all whatever they want to hear because they own him and he needs the wage
    its just about money for you and always was
    anything for a fee this one
    just tell us which company you are really working for
    `,
  ),
  lines(
    'lines-smears/plain-paid-longer',
    { labels: ['accusation'], direction: 'subject' },
    `
    Good morning. I have followed you since the flood and I used to respect you, but it is plain to me now that the builders are giving you money and I will be telling my neighbours the same.
    we had a good laugh at work today about your post because our supervisor used to do your accounts and she says you get two grand a month from that lot to keep quiet about the river
    whats the going rate these days for a doctor to say its safe, asking because you obviously know
    Nobody gives up a good job in Leicester to run a campaign for nothing. You are earning from it, your wife is earning from it and the rest of us are the mugs with the leaflets.
    my mum has sold raffle tickets for you for six years and now it comes out youve been taking a wage from the pot the whole time and telling her it was voluntary
    a nice sum landed with you the day before the vote. we have eyes
    Not one of these people would be on the steps of the town hall if the cash dried up, and she would be the first to go home because she was the first to be bought
    the truth is the brewery gives him free beer and a retainer
    all your opinions come with an invoice
    yeah and im sure the two weeks in Florida had nothing to do with you changing your mind about the runway, course not, pull the other one, they bought you
    Ive worked with people like him. They find out who has the deepest pockets, they say what those pockets want, then they come on here and act like its conscience.
    You are being rewarded for this behind closed doors and it will come out
    so the tobacco people pay her and she tells kids vaping is fine, that is what is going on here
    mate ur literally sponsored
    `,
  ),
  lines(
    'lines-smears/plain-wages-and-money',
    { labels: [], direction: null },
    `
    im being paid on friday, shall we get a takeaway
    she only takes cash at the market
    my husband reckons its about five hundred pounds for a new exhaust and hes usually right
    Does anyone know what a teaching assistant is paid in Leicester? My daughter has an interview there tomorrow and the advert only says competitive, which could mean anything.
    they pay us weekly now and i keep forgetting to put some by
    the company i work for is closing at christmas so if anyone hears of driving work give us a shout, i have a clean licence and my own boots
    we paid for the swings by selling jam
    wage slip came by post, first one ever, mum framed it
    a fee of ten pounds for players, kids free
    Free beer at the brewery open day if you walk there, that is what my neighbour says and he has been three years running.
    two weeks in Florida, home to a flooded kitchen
    He earns a bit extra by cutting hair on sundays in the garage and the whole street looks better for it
    paid off our mortgage today after 25 years!!
    my supervisor used to do accounts and now she breeds alpacas
    all invoices to the blue tray please
    `,
  ),
  lines(
    'lines-smears/plain-liar-dull',
    { labels: ['accusation'], direction: 'subject' },
    `
    you are a liar
    this is a lie and you are a liar
    lying again
    i know you are lying because i was there
    shes lying to you all
    he lies about everything, big things and little things, always has
    Sorry but none of this is true and she knows it. She told the same story last year with a different town in it.
    you have lied to the parents, lied to the staff and now you are lying to the paper about how the fire began
    dont listen to this man he tells lies for a living
    you never spoke to a farmer did you. you made it up
    My wife rang the office this afternoon and they told her there had been no meeting at all on the tuesday, so what you wrote here about being shouted at by the bursar is a lie.
    its false she is making it up for sympathy
    just admit that you made up the phone call
    he was caught lying in 2014 and hes still at it now
    proven liar, ask the tribunal
    `,
  ),
  lines(
    'lines-smears/plain-liar-longer',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    I went through your post line by line with my daughter who works in the same building and between us we could not find a single thing that happened the way you tell it, so please stop deceiving people.
    Can everyone sharing this please know that there was no dog, there was no ambulance and there was no kind stranger in a green coat. She writes this stuff in bed.
    you say your car was scratched because of your views on the bypass but my son parked next to you and the scratch was there in june. you tell lies to get attention and its tiring
    never in my life have i seen anybody tell so many untruths in one interview and keep a straight face
    Ask him which school. Ask him which year. He cant answer because he made the whole attack up and the police know that he did.
    honestly the amount of rubbish this woman invents about her neighbours, none of it has any basis, she just sits there and thinks what would go down well tonight
    so you were on the train when it happened, and in the hospital when they came in, and at the vigil too? you were at none of them, you fantasist
    There is no abuse in your inbox. You send it to yourself from a second account and then take a picture for the newspapers.
    what a performance. that trembling voice was put on, I know her from choir and she talks nothing like that
    he didnt resign on principle he was pushed out for lying on a form and since then hes been lying about why
    your brother says you didnt visit your mum once in that home, so all those moving posts about holding her hand are made up and you should take them down
    you knew it was false when you posted it and you left it up for nine days because it suited you
    She has deceived every one of us from the first day
    no lad came up to you in the street and thanked you. didnt happen. doesnt happen. you wrote it on the toilet
    I feel a fool for having believed your tears on that sofa, my sister in law does make up for the show and she says you asked for the drops
    `,
  ),
  lines(
    'lines-smears/told-about-being-called-liar',
    { labels: [], direction: 'quoted' },
    `
    he called me a liar in front of the whole shop, all i did was ask for a receipt
    got an email today saying im a paid shill lol, still waiting for the money
    Somebody wrote fraud on my surgery door in marker pen. We have reported it and the clinic will open as usual at eight.
    she was told by a stranger that she made up her own baby, can you imagine
    Third message this week accusing me of taking bribes. For the record I reply to each with a link to my register of interests.
    they shouted traitor at my dad in the car park and he is 79
    a man at the game yelled that the ref was bent and my little girl asked what it meant
    to whoever keeps telling people im a crisis actor, i work in a bakery
    the police are looking into posts that say our nurse poisoned patients, please dont share them
    I had fake doctor, quack and con artist before breakfast. The block button is a wonderful thing.
    my pupils get told that i dont have a degree by some bloke on facebook
    He said I invented my brothers death. I have kept the message for the officer who is coming on monday.
    apparently i said that children should be locked up, i have never said any such thing and the full recording is on our site
    being accused of theft by a person with no name and a cartoon for a face is a strange way to start the day
    read out in court today, the post that called her a corrupt witch, and you could have heard a pin drop
    `,
  ),
  lines(
    'lines-smears/con-and-scam-plain',
    { labels: ['accusation'], direction: 'subject' },
    `
    scammer
    its a scam dont give him anything
    youre scamming people
    this lady is a con, she did the same in Doncaster
    you conned my aunt
    he takes peoples money and gives them nothing, thats fraud and hes a fraudster
    please be careful everyone, this man is not raising money for any hospital, he is raising it for himself and he has done it before in two other towns under two other names
    fake charity fake numbers fake person
    how do you keep getting away with ripping people off
    You promised a refund in february and I now see that you promised a refund to forty others. You never meant to pay any of us, you planned it from day one.
    She is deceiving elderly people with that health club of hers and taking their pensions off them
    total con job from start to finish and she knows exactly what shes doing
    swindler
    he will take your deposit and vanish, same as he did with the marquee
    ur whole page is a rip off and ur laughing at us
    `,
  ),
  lines(
    'lines-smears/con-and-scam-longer',
    { labels: ['accusation'], direction: 'subject' },
    `
    I paid your so called academy eight hundred pounds for a course that turned out to be four videos and a pdf. You are not a teacher and you never were, you are somebody who takes money off desperate people.
    theres a reason she moves every three years, its when the creditors catch up and folk start comparing notes about the holiday lets
    you are running a racket with those parking permits and I will say it until someone listens, half the tickets are for cars that were not even there and you pocket the appeal fees
    Anyone tempted by his cure should know that the before and after photos are of two different men, and that the second man is his cousin.
    he set up the appeal, he named himself as the trustee, he paid himself a salary out of it and then he wept on local radio about how little was left. what a crook
    Do you feel nothing when some old boy hands over his savings for your magic mattress, knowing as you do that its foam from the market with a new cover sewn on?
    so the lottery money for the youth club went on a hot tub, at your house, which you then rented out. nice work
    you dress up as a community hero and meanwhile youre stealing from the community shop, i do the till and i can count
    Her whole story of the burgled workshop was for the insurance. There were no tools, we helped her move in and it was a bike and a kettle
    what sort of person starts a fundraiser for a funeral that was already paid for by the council, well, this sort, look at him
    you sold the same shed to me and to three others
    The lad is nineteen, he has no training, he calls himself a financial guru and every chart he shows is drawn by hand. He is fleecing other teenagers.
    they keep two sets of books at that club and the chairwoman writes both
    Be honest for once, youre in it to rob them
    `,
  ),
];
