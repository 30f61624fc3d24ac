import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What is said of somebody to discredit, and people as vermin and waste, beside questions, audits and real vermin. */
export const linesAccusers1: readonly Family[] = [
  lines(
    'lines-accusers/clinic-doctor-on-pharma-payroll',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    how much did the drug company slip you this month
    Pfizer pays your mortgage, doctor, everyone on this page is aware of it.
    You never told us about the conference in Lisbon and who settled the hotel bill. I think your patients should know their GP is on a retainer.
    another white coat who sold her oath for a brown envelope
    has the bribe from the drug firm cleared yet?
    My nan trusted you for thirty years and all that time you were pushing pills for commission, a tenner a box from what I hear
    she gets a bonus for every jab she puts in an arm, ask her, she wont deny it
    Nice kitchen in your photo. Didn't get that on an NHS wage did you love
    you wrote that leaflet because the manufacturer handed you the words
    Funny how the surgery got a new extension the same week you came out in favour of the injections. Some of us can add up.
    u r just a rep with a stethoscope round ur neck, paid to say it
    Read between the lines folks. He consults for the very firm that makes the stuff and he'll swear blind its safe
    The truth will out, doctor, and so will your bank statements, every last dirty penny of industry cash
    `,
  ),
  lines(
    'lines-accusers/clinic-money-honest-questions',
    { labels: [], direction: null },
    `
    who funded the study please, I couldnt see it on the page
    Is the new extension at the surgery open yet? My mum has an appointment friday
    Do GPs get a payment for each flu jab, or is it part of the contract? Genuinely curious as my son is doing a project
    It says at the foot of the paper that the drug company supplied the tablets and had no say in the results.
    could you link the declaration of interests, doctor? ta
    got my cheque from the insurance at last so the kitchen is going in on monday
    Declared: I was given travel and one night in a hotel in Lisbon by the conference organisers in 2019. Nothing since.
    how much does a box of these pills cost the nhs anyone know
    I used to be a rep for a manufacturer of inhalers, mostly it was driving round Kent with a boot full of leaflets
    pharmacy said a tenner a box without prescription
    Bank statement came today. Note to self, stop buying biscuits.
    my white coat shrank in the wash and i look like a child playing hospitals
    Our practice publishes average pay every year, it is on the website under About Us, near the bottom.
    trust the nurse who does the injections on tuesdays, never felt a thing
    `,
  ),
  lines(
    'lines-accusers/clinic-she-was-never-paid',
    { labels: ['support'], direction: null },
    `
    she was never paid a penny for that talk, I booked her
    Stop saying he's on the payroll. He isn't, he declared the lot, and you'd know if you looked
    thank you doctor for putting your interests up front, wish more did
    I typed up the accounts for that surgery for nine years. No brown envelopes, just a lot of bills for paper towels.
    Dont let them tell you she was bought. she sat with my dad till 2 in the morning and nobody paid her for it
    He gave his fee to the hospice, every time
    for the hundredth time there is no bonus per jab, leave the poor woman be
    Dr Hallam gets grief about drug money every week and answers kindly every week, hats off
    people who invent stories about bribes should spend one shift in that clinic
    well said doc and thanks for the clear answer on funding
    ignore the comments about commission, your patients know what your like x
    It takes courage to keep explaining the figures when strangers call you a shill.
    `,
  ),
  lines(
    'lines-accusers/fake-doctor-fake-degree',
    { labels: ['accusation'], direction: 'subject' },
    `
    where did you buy the doctorate, ebay?
    Not on the register. Never was. This woman has been practising with a certificate she printed at home
    your degree is from a website
    I rang the university and nobody there has heard of you, so thats you finished pal
    phd my arse, you made it up and we found out
    Ask him which year he graduated and watch him squirm because there was no year and no graduation
    She borrowed the title Professor the way other people borrow a lawnmower and never gave it back
    u never served in the army either did u, walt
    Those medals are off a market stall. My father earned his and you shame every man who did
    CV full of holes, references written by your own husband, and they still gave you a headship
    calls himself a scientist and he cheated his way through every exam he ever sat
    You copied your thesis off a girl in Leeds and hoped shed never see it. She saw it
    QUALIFIED IN WHAT??? fraud, pure and simple
    The letters after your name are a con and I've told the council so
    `,
  ),
  lines(
    'lines-accusers/degree-and-certificate-daily-life',
    { labels: [], direction: null },
    `
    where did you do your doctorate? thinking of applying for the same one
    bought a frame for my certificate on ebay and it turned up cracked
    The register is public, you type in the surname and it gives the year of qualification.
    graduated today!! mum cried, dad fell asleep
    I have a PhD and cannot work the printer
    What is the difference between a lecturer and a professor over here? In America we use it for everybody
    feel like a total fraud on my first day as a headteacher, is that normal
    my grandads medals were on a market stall in Stockport, long story, we got them back
    She resat her exams at forty and is now a consultant at the Royal
    can anyone recommend somebody to proofread a thesis, 80k words, geography
    Borrowed next doors lawnmower in May and still have it, oops
    The regulator confirmed his registration lapsed for six days because of a direct debit error and was then restored.
    cv advice please, two years gap, was caring for my dad
    Trading standards say a man from Hull has been charged with selling false diplomas. Trial is set for June.
    `,
  ),
  lines(
    'lines-accusers/degree-critique-of-a-claim',
    { labels: ['criticism'], direction: null },
    `
    The title on the caption is wrong, she is a senior lecturer not a professor, please correct it
    thesis is thin on method and the sample is tiny, I wasnt convinced
    you should of listed your qualifications on the leaflet, patients want to know
    I don't think a degree in history equips anyone to judge this vaccine data, and the panel should have had a statistician
    appointing a head with no teaching reference on file was sloppy by the governors
    That exam question was unfair and the mark scheme is worse
    The programme ought to have told viewers he is a nutritionist and not a doctor.
    poor checks by the agency, again
    with respect professor, chapter four does not support what you said on the radio
    The certificate scheme is a waste of public money in my view
    No citation, no page number, no year. Do better please
    Register search has been broken for a fortnight, sort it out
    `,
  ),
  lines(
    'lines-accusers/charity-worker-lining-pockets',
    { labels: ['accusation'], direction: 'subject' },
    `
    You've had a new car, two cruises and a conservatory off the back of dying kids
    the collection tins go straight in her handbag, seen it with my own eyes
    Not one blanket reached Ukraine. You flogged the lot at a boot sale in Telford
    hope the donkeys enjoyed paying for your boob job
    Ten years I gave my five pound a month. Turns out it was keeping you in gin
    Scam charity, scam boss, scam accounts. Dont give them owt
    He sits on 120 grand a year while pretending to feed the homeless, and the rest he launders through his brothers firm.
    u robbed pensioners and ur still smiling
    So the raffle hamper was won by your sister again, what are the odds. fix
    that foodbank is a front for her own larder and the whole estate knows it
    I know a con artist when I meet one and I met one at your fun run
    Everyone in the village has worked out what you did with the roof fund, Reverend. We're just too polite to say it in church
    Keep crying on camera, it keeps the donations rolling in to your personal account doesnt it
    `,
  ),
  lines(
    'lines-accusers/charity-money-ordinary',
    { labels: [], direction: null, heldBack: true },
    `
    where does the money from the collection tins go? happy to help count it
    my sister won the raffle hamper AGAIN and wont share the gin
    Annual accounts are on the Charity Commission site, income was £212,400 and 88p in the pound went on services.
    Five pound a month comes out on the first, can I change the date please
    two cruises this year for my in laws, none for us lol
    Roof fund has reached nine thousand. Bring a cake on Sunday and we might get the lead done by spring.
    does the boot sale in Telford still happen on bank holidays
    The auditors found the till was short by £31, which turned out to be a bag of coins behind the urn.
    we took 40 blankets to the depot and the driver gave us a lift home
    Personal account or charity account, which one do I put on the gift aid form
    I ate the whole foodbank volunteer biscuit tin on shift, confession time
    Hull Crown Court heard that the treasurer, 61, denies taking money from the lifeboat appeal. The case continues.
    fun run is at ten, parking by the larder shop
    Loved the donkeys, my little lad wants to adopt one
    `,
  ),
  lines(
    'lines-accusers/charity-criticism-of-spending',
    { labels: ['criticism'], direction: null },
    `
    120 grand for a chief executive is too much for a charity this size, sorry
    Your accounts are four months late and the trustees owe us an explanation.
    Disappointed that so little of the appeal reached the families. I'd like to see a breakdown before I give again.
    why spend on a gala dinner when the hostel has no heating
    Cancelling my direct debit, three letters a week asking for more is a waste of stamps
    The raffle was badly run and nobody saw the draw
    I think paying for a new logo was a poor decision tbh
    the board approved the pay rise in private and that was wrong
    tins should be sealed and numbered, ours werent
    Far too much on fundraising, not enough on donkeys
    Publish the minutes. If the roof money was moved to the boiler then say so plainly and we can discuss it
    that advert with the crying child was manipulative, please pull it
    `,
  ),
  lines(
    'lines-accusers/patient-campaigner-made-up-illness',
    { labels: ['accusation'], direction: 'subject' },
    `
    you were never ill
    Funny how the wheelchair only comes out when there's a camera about. Saw you dancing in Magaluf
    nothing wrong wi ye hen, ye just like the attention
    She shaved her own head for the sympathy and the sponsorship, there is no cancer
    which hospital? which ward? thought so. Liar
    Her bruises are make up. My cousin does theatre and says its not even good make up
    Long covid my foot, hes swinging the lead on full pay and playing golf in the week
    I've read your story three times and every time the date changes. You invented that baby.
    benefits cheat pretending to be poorly, somebody ring the dwp
    U faked the seizure on live telly for followers, sick in the head if you ask me
    It never happened. No attack, no ambulance, no stitches, just a woman wanting a book deal out of a sob story
    he's no more autistic than my kettle, its a label he bought to get out of work
    Oscar for that limp please
    You made your own daughter ill to get on breakfast tv and one day she will work it out
    `,
  ),
  lines(
    'lines-accusers/illness-ordinary-talk',
    { labels: [], direction: null },
    `
    i was never ill until i had kids, now its a cold a week
    which hospital were you in? I was on ward 7 at Wrexham
    My wheelchair only comes out for long distances, I can walk a bit on good days.
    pretended to be poorly in 1987 to miss cross country and mum still brings it up
    Dancing in Magaluf with a bandaged foot, not my finest hour
    Does anyone know if long covid counts for the blue badge
    the limp is from football, forty years ago, before you ask
    Theatre make up course starts September. We do bruises in week three and beards in week four
    shaved my head for Macmillan and my ears are freezing
    I get the date of my own operation wrong every time, was it march or may
    full pay for six months then half, check your contract
    Kettle's broken, golf's cancelled and I've got a stinking cold. Cheers Tuesday.
    DWP rang today, form lost in the post, start again
    A study of 900 patients found that most who reported seizures had waited over a year for a scan.
    `,
  ),
  lines(
    'lines-accusers/illness-defended',
    { labels: ['support'], direction: null },
    `
    she IS ill, I drove her to chemo every tuesday
    Please stop telling disabled people they're faking. Some of us can walk one day and not the next
    Sorry you get called a liar over this. I had the same ward and the same awful soup and believe every word
    he isnt swinging the lead, he can hardly climb the stairs
    thank you for telling your story, it took guts on live telly
    Whoever is saying the baby was invented, I was the midwife. Leave this family alone.
    you dont owe strangers your medical notes pet
    my sister hid her stick for years because of comments like that, so good on you for using yours
    no one would choose this for attention
    Proud of you Gwen, wheelchair and all
    To the person asking for proof of cancer: have a word with yourself
    I saw the scan myself and I will vouch for him any day of the week
    `,
  ),
  lines(
    'lines-accusers/flood-photos-staged',
    { labels: ['accusation'], direction: 'subject' },
    `
    nice staging, who held the hose
    That puddle was filled with buckets for the picture, my neighbour watched your lot do it
    crisis actor
    Same little girl in three different floods, explain that one Mr Reporter
    you rolled that sofa in mud yourself you absolute faker
    The crying farmer is an actor from Bristol. I recognised him off a sofa advert, so pull the other one
    photoshop and a smoke machine, bbc finest
    They were paid fifty quid each to stand in the river looking sad, and he directed it like a pantomime
    lady with the dog has been wheeled out at every tragedy since 2015. PLANT
    You moved that teddy into shot. Journalists like you always carry one in the boot
    Fake tears fake mud fake news fake woman
    im a plumber and that water is going the wrong way, u set it up
    I've never seen so many hired mourners, the councillor must have had them bussed in from an agency
    Her house never flooded at all. She lives up the hill and came down to get on the news and claim
    `,
  ),
  lines(
    'lines-accusers/flood-photos-plain',
    { labels: [], direction: null },
    `
    who took the photo with the dog on the roof? its brilliant
    filled forty buckets last night and the cellar still has a foot of water in it
    Can we use your picture in the parish newsletter please, with a credit?
    the sofa floated out the front door and down to the chip shop
    We staged a mock rescue at the weekend so the cadets could practise in the river.
    My mud photo looks fake because the sun came out just as i took it
    actor from that sofa advert was in our pub, shorter than you think
    is that the same little girl from the rowing club? she's grown
    Smoke machine set off the alarm at panto rehearsal, firemen lovely about it
    A reverse image search shows the second picture is from Carlisle in 2015. Might want to swap it.
    plumber coming at nine, pray for me
    the teddy was found and washed and is back with Alfie
    Council bussed us up the hill to the leisure centre and gave us soup
    Insurance want photos of everything, even the hoover, even the wet plants
    `,
  ),
  lines(
    'lines-accusers/flood-photos-corrections',
    { labels: ['criticism'], direction: null },
    `
    that picture isnt from our flood, take it down
    The caption gives the wrong river and the wrong year, poor journalism for a national paper
    You shouldn't have filmed that man crying. Leave people some dignity.
    No source for the photo, no date, no name. I'd like better from the evening news
    cropping out the drain made it look worse than it was imo
    too much sad music over the report, just give us the facts
    It was misleading to use library footage and not say so
    the council took nine hours to bring a single sandbag, shameful
    Reporter stood in the only puddle in the street. Daft bit of telly
    moving the toys for a better shot breaks the code and the editor should say sorry
    Agency pictures used with no credit for a local lad, not good enough
    I'd question that water level figure, the gauge at the bridge says otherwise
    `,
  ),
  lines(
    'lines-accusers/author-stole-the-work',
    { labels: ['accusation'], direction: 'subject' },
    `
    you nicked that recipe off a granny in Bolton
    stolen. every line of it
    That melody belongs to my late uncle and you have been dining out on it since 1994
    plagiarist!!! i put both pages side by side and its word for word
    He lifts jokes from kids on tiktok and passes them off as his own, thieving get
    Your so called research was done by a student you sacked. We remember her name even if you don't
    The mural is traced, you pinched it from a Spanish lad and pocketed the grant
    she had a ghost write the whole thing and cant even spell herself
    ripped off my design, changed the colour and stuck it on a mug, you crook
    AI wrote your sermon vicar and you stood there taking the credit like a common cheat
    Hand the prize back. That poem was somebody else's and you damn well knew when you sent it in
    Them cakes are from Asda with the box thrown away, fraud of the WI
    I was at the workshop where you copied from my notebook, so spare us the humble speech
    funny how every idea in your book was in his first
    `,
  ),
  lines(
    'lines-accusers/author-borrowing-and-credit',
    { labels: [], direction: null, heldBack: true },
    `
    nicked this recipe off my granny in Bolton and it never fails
    Could you tell me which page the quote is from? Want to cite it properly
    stole your idea for the mug rack, hope thats ok, looks lovely in our kitchen
    A tribunal will hear the claim that the song was copied from a 1994 demo. Both sides deny wrongdoing.
    my bike was stolen outside the library so i was late for the poem thing
    Full credit to Rashid for the design, I only chose the colour
    The student who did the research is the first author and I am last, as it should be.
    Asda cakes, box thrown away, told everyone i baked. no regrets
    how do I tell if AI wrote my pupils essays
    We sing that hymn to a tune borrowed from a drinking song, the vicar told us on sunday
    traced the mural on with a projector then painted it by hand, took nine days
    Word for word the same as last years letter, they must have it saved
    I am the ghost writer of my husbands birthday speech, fee one curry
    Where can I buy the notebook you showed at the workshop
    `,
  ),
];
