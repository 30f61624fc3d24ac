import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of women, gay, trans and disabled people, polite and coarse, beside harmless talk of the same people. */
export const linesSexes1: readonly Family[] = [
  lines(
    'lines-sexes/women-council-leader-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    typical woman, all feelings and no budget
    With respect, running a council is a man's work and always has been. You would be far happier at home.
    another one who got the chair because of a quota
    you lot cant even park and now youre deciding where the parking goes
    Lovely dress, love, but leave the drainage contract to the men who understand it.
    my late father sat on that council thirty years and never once did a woman improve a meeting. you have done nothing to change the family view
    go home and feed your kids
    Not being funny but women havent got the head for big numbers, its just how the brain is wired, and putting you in charge of forty million quid is asking for it
    they needed a skirt on the front bench and you were it
    I said at the time no good comes of a town led by a female and here we are with the bins piled up to the window
    every time a woman takes the chair the meeting runs over by two hours cos none of you can stop gabbing
    No offence but ladies get emotional and a leader can't be. That is nature, not prejudice
    oh look, its the token female with her little folder
    Your sex was made to keep a house, councillor, and the state of the high street shows what happens when it forgets.
    is it that time of the month again or do you always vote like this
    `,
  ),
  lines(
    'lines-sexes/women-council-leader-ordinary',
    { labels: [], direction: null },
    `
    who is the woman who chairs planning now, is it the same one as last year
    She is the first woman to lead the council since it was set up in 1974
    my mum was a councillor for twelve years and fed four kids on the proceeds of a paper round
    do the men and women on the front bench get the same allowance or does it depend on the post
    off home to peel spuds, good meeting tonight
    what time of the month does the cabinet sit, is it still first tuesday
    Councillor, you said forty million for drainage. Is that over one year or the whole term?
    I feel quite emotional seeing the old town hall open again, my father worked in there thirty years
    lovely dress at the mayor making! where is it from
    there were two ladies in front of me at the meeting gabbing so loud I missed the bit about bins
    Half the cabinet are women this time, up from three out of ten at the last count, according to the paper.
    how many female leaders are there in Wales at the moment? doing a school project
    the meeting ran over by two hours so I missed my bus and had to ring the wife
    theres no quota for women in our party as far as I know, only a shortlist in some wards
    I left my folder under the chair in committee room two, has anyone handed it in
    `,
  ),
  lines(
    'lines-sexes/women-football-pundit-scorn',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    women dont belong in the commentary box end of
    Get back in the kitchen luv and leave the offside to us
    turned the sound off the second I heard a females voice, same as everyone in our pub
    you never played the real game, only the girls version, which isnt football its netball with shinpads
    Just saying what we all think, no bloke wants tactics explained to him by a woman.
    Here we go, another bird ticking a box on match day
    Its not your fault pet, women simply see a game as a story about feelings, you cant read the shape of a midfield because you werent built for it
    shrill as a kettle the lot of you
    Nothing against ladies presenting the weather. Football is a man's game and should be spoken of by men
    make us a brew at half time and leave the analysis alone
    My nan loves football and even she says women commentating is a joke so dont call me sexist, your sort just dont get it
    why do I have to listen to some lass who only knows the colour of the kits
    cant wait for the equality lot to give up so we can have proper blokes back on the telly instead of you
    Female voice, female opinions, mute button
    Go do the baking show where women belong, nobody at any ground in the country asked for you
    `,
  ),
  lines(
    'lines-sexes/women-football-pundit-fair',
    { labels: ['criticism'], direction: null },
    `
    I thought you were wrong about the offside, his shoulder was level
    too much talking over the replay tonight, from all three of you
    Disagree about the midfield shape. They went to a back five after the red card and you missed it
    why are the womens matches always on at noon on a sunday when half the girls who'd watch are playing themselves
    pretty dull analysis at half time, I went and made a brew
    The panel had nothing to say on tactics, just stories about the old days
    you were harsh on that lad, he is nineteen
    poor show putting the womens final behind a paywall
    not your best game behind the mic, you got two names mixed up and never corrected it
    The new kits are horrible and I wish someone on air would say so
    that was never a penalty and the female ref and the male var both got it wrong
    I wish the station would let you finish a sentence instead of cutting to adverts for betting
    bit much to call it the greatest girls team ever when they lost on sunday
    `,
  ),
  lines(
    'lines-sexes/women-football-ordinary',
    { labels: [], direction: null },
    `
    our girls under 12s won the cup and my wife cried more than they did
    anyone know what channel the womens final is on
    Is she the one who played left back for the county and then went into radio
    in the kitchen with the match on, dont tell me the score
    women and girls tickets are half price on saturday, family stand only
    My nan has had a season ticket since 1961 and she explains offside better than any bloke in our pub
    the ladies toilets at the away end are finally open, miracle
    what got more women into football round your way, was it school or the world cup
    Quick question for the commentary team, who was the first woman to call a league match on the wireless?
    lasses training is on wednesday now cos of the netball booking
    hubby made me a brew at half time so hes forgiven for the haircut
    Heard your voice on the radio in the van and nearly missed my turning, what a goal
    got my daughter proper shinpads and she wont take them off for bed
    Kick off is three, girls match first and the mens straight after, bring a coat
    `,
  ),
  lines(
    'lines-sexes/women-in-general-belong-at-home',
    { labels: ['identity-hate'], direction: 'other' },
    `
    a womans place is the home and the country fell apart when we forgot it
    Women want equality till the bill comes
    the trouble with young females today is nobody told them no
    Say what you like, households ran better when the wife knew she was second in command.
    all women lie about their age, their spending and who they were with
    Ladies are built for nurture, men for decisions. Read any biology textbook and stop pretending the two sexes are fit for the same work, it is making everybody miserable
    never trust anything with a handbag
    they nag you for forty years then take half the house
    the Lord made Eve to help, not to manage, and a church that puts women in the pulpit has stopped listening to Him
    women drivers eh, should come with a warning
    give a female a bit of power and watch her turn every office into a school playground
    im sorry but nobody ever got anything built by a committee of women, all they do is talk about how it makes them feel and order more biscuits
    Feminism gave us women who cant cook and wont shut up
    if birds were any good at engineering thered be more of them doing it, its not discrimination its being thick at maths
    happy wife my arse, keep em at home and keep em quiet
    Votes for women was where it all went wrong and I will die on that hill
    moaning is the only thing the fairer sex does better than us
    `,
  ),
  lines(
    'lines-sexes/women-in-general-plain-talk',
    { labels: [], direction: null, heldBack: true },
    `
    women get the vote in 1918 if over thirty, then all of them in 1928
    My wife manages the money and I manage the dog
    I stayed at home with three kids and I loved it, my sister went back to the bank and loved that too
    why are womens pockets so small
    more females than males pass the driving test second time round, says the survey
    Off to the biscuits aisle, the committee of women who run the food bank have sent me a list
    At our church the women take turns in the pulpit in Lent, anyone is welcome
    the survey asked couples who does the housework and who thinks they do, two very different numbers
    had forty years with the same woman and she still hides her spending on wool
    anyone got a handbag that fits a laptop and a lunch
    Biology lesson was on the two sexes in bees today, kids were fascinated
    the wife has told me no more sheds
    what share of engineering students are women these days, is it still under a fifth
    Ladies darts is on a Thursday, you dont have to be any good
    My gran always said never trust a man who wont eat your cooking
    History group on Tuesday: women who worked the canal boats in the war. Bring a cushion, chairs are hard.
    `,
  ),
  lines(
    'lines-sexes/gay-vicar-you-lot',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you people have no place in a church
    I pray for you, truly, but what you are is an abomination and a collar does not hide it.
    Typical gay, everything has to be about him
    Keep your lifestyle away from our Sunday school
    it is nothing personal reverend, only that two men together is filth in the eyes of God and always will be
    the parish went from eighty to thirty since they gave us a queer one, funny that
    your kind should be grateful youre allowed in the building let alone up the front
    Men like you are sick and you need healing not a pension
    not being funny father but I dont want my lad confirmed by a homosexual, you know what they're like round boys
    sodomite in a dog collar, whatever next
    My grandmother gave the money for that organ and she would weep to see one of you standing next to it
    gays ruin everything they get let into
    Repent. Marriage is for a man and a woman, and your sham with that other fellow makes a mockery of decent couples like us.
    dont shake his hand at the door lads lol you dont know where its been, bloody gays
    You may call it love, but I call it a disorder and so did every doctor until it became fashionable to flatter your sort
    `,
  ),
  lines(
    'lines-sexes/gay-vicar-harmless',
    { labels: ['support'], direction: null },
    `
    Glad we have you, reverend. You buried my dad with such care and your husband made the sandwiches
    gay vicar best vicar we've had, he fixed the boiler himself
    I am seventy eight and I never thought I would see two men blessed in our church. I wept, happily.
    My lad was confirmed last Sunday and you made him feel ten feet tall
    thank you for saying from the pulpit that gay people are loved, my daughter needed to hear it
    you and your partner are welcome at our table any time
    Dont let the letters get you down father, most of the parish is right behind you
    As a gay Christian I walked past that door for years. You opened it.
    lovely wedding on saturday, two brides and not a dry eye
    Proud of our parish for standing by him
    the organ sounds grand and so do you, ignore the grumblers
    Your sermon on shame helped my brother come out to our mum over the washing up
    we may not agree on marriage reverend but youre a good man and you sat with my wife till the end
    God bless you both, from two old lesbians in the back pew
    `,
  ),
  lines(
    'lines-sexes/marriage-doctrine-disagreement',
    { labels: ['criticism'], direction: null },
    `
    I think the synod vote on same sex blessings was rushed and I say so as someone who will keep coming
    My own view is that the church should leave marriage as it is, but nobody should be turned away
    the bishops statement says nothing and took nine pages to say it
    You left out what the law actually allows vicars to refuse
    don't agree with your reading of Leviticus, it ignores the rest of the chapter
    gay couples have waited long enough, stop setting up working groups
    I would have voted the other way but it was a fair debate
    Why call it a blessing if it cannot be in a service of its own? That pleases nobody
    the diocese should have told the parish before telling the newspaper
    As a gay man I found the whole debate exhausting and I wish they would either marry us or say no plainly
    Too much church time spent on sex and not enough on the roof, or the poor
    I am traditional on this and I find it unfair to be called names for it by the archdeacon
    that leaflet on conscience was badly written and I couldnt tell which side you were on
    `,
  ),
  lines(
    'lines-sexes/lesbian-teacher-sneers',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    no wonder the kids are confused with a lezzer in charge
    I don't want my daughter taught PE by one of those, thank you
    Some of us parents would feel easier if the head was normal
    youre only like that because no man would have you
    lesbians always want the kids they couldnt make themselves
    miss, with the greatest respect, women such as yourself should not be near a girls' boarding house
    Just needs a real bloke to sort her out lol. Same with all of them
    every lesbian ive met hates men and it shows in how you treat our boys
    dungarees, short hair, rainbow lanyard, yep shes one of them and now our children have to suffer it
    You have a wife?? disgusting. this is a primary school
    keep your perversion at home instead of putting a photo of your girlfriend on the desk
    As a Christian family we moved schools rather than have our girls near a woman living in that sort of sin.
    Two women bringing up a baby is cruelty in my book and you ought to hang your head
    why do lesbos always go into teaching games
    your lifestyle is a phase love, and the school should not have promoted you till you grew out of it
    `,
  ),
  lines(
    'lines-sexes/lesbian-teacher-daily',
    { labels: [], direction: null },
    `
    my wife and I are both teachers so dont ask about our august
    Miss had a photo of her wife and their dog on the desk, the dog has a better haircut than me
    is the pe teacher who coaches the girls hockey the one with short hair or the other one
    I came out as a lesbian at 43, in the staff room, by accident, over a yoghurt
    when did the law change so schools could talk about gay families again, 2003?
    Our son has two mums and a rabbit. Only the rabbit gets homework help
    lesbian couple next door are looking for a childminder two days a week if anyone knows one
    rainbow lanyard left in the hall after assembly, its at reception
    The boarding house girls are back on Sunday, can parents please not block the drive
    dungarees day for charity on friday bring a pound
    Head of year says they will read a book with two dads in it next term, here is the list if you want to look
    Bit confused, is parents evening on zoom or in the hall
    the new head and her wife moved up from Devon and theyre already in the choir
    Did you know one in thirty or so people say theyre gay lesbian or bisexual in the census
    my daughter told me shes gay and then asked whats for tea, so that was that
    `,
  ),
  lines(
    'lines-sexes/trans-campaigner-denial-and-scorn',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    You're a bloke in a frock and always will be
    sir, you will never be a woman
    Put a wig on, still a man, still a weirdo
    I say this kindly. What you have is an illness, and the people clapping you are making you worse.
    your lot are a danger to children and everyone knows it
    nobody wants to share a changing room with whatever you are
    God does not make mistakes, you did, when you butchered what He gave you
    trannies on the radio at breakfast, put me right off my toast
    cute how you think the lipstick fools anybody mate
    not a hateful person just a realist, men who think theyre women need locking in a ward not a place on a panel
    I'm not calling it "she" and neither is anyone in our club
    went to school with you when you was a lad, freak then and a freak now
    People such as yourself are confused at best and predators at worst, and I resent my taxes paying for it
    you lot wont be happy till every toilet in the land is full of men in skirts, your mental
    `,
  ),
  lines(
    'lines-sexes/trans-campaigner-friendly',
    { labels: ['support'], direction: null },
    `
    You spoke so well on the breakfast show, my trans daughter stopped eating her toast to listen
    proud of you mate, ten years since you told us in the club and not one regret I can see
    Trans people just want to get on with their lives, thanks for saying so calmly
    love the lipstick, what shade
    I went to school with her, she was kind then and shes kind now
    your talk at the library was the first time anyone explained it to me without shouting
    as a mum to a trans lad I cant thank you enough for the leaflet
    Solidarity from the lads at the depot, she has been our shop steward since spring and a good one
    nobody should have to put up with what you got in that changing room
    I used to be against all this. Then my nephew came out as trans and I listened instead of talking, and you were part of that.
    Good on the radio for having you on, and for letting you finish
    you are a woman and a brilliant one, see you thursday
    God made you and made you well, said my old nan to her trans grandson, and that is all the theology I need
    Well done on the panel. Hope the trolls leave you be
    `,
  ),
  lines(
    'lines-sexes/trans-policy-fair-argument',
    { labels: ['criticism'], direction: null },
    `
    I think the guidance on single sex wards is unclear and the trust needs to write it again
    Fair play to both sides, but sport should decide this event by event
    the waiting list for the gender clinic is five years, thats a disgrace whoever you are
    You did not answer the question about changing rooms in the new pool
    I support trans people and still think the consultation was too short
    As a woman who swims, I would like a female only session kept, and I would like the trans women I know to have somewhere safe too. Why is the council pretending that cant be done
    the ruling helps nobody if employers cant understand it
    not convinced by the evidence in that report, the sample was tiny
    Wrong to scrap the trans support group with two weeks notice
    I disagree with your view on self id, though I read the whole piece and it was civil
    the minister ducked it again, people on every side want a straight answer
    poor reporting, you quoted a politician and no trans person at all
    the form only lets me pick one of two boxes and my child is neither, please fix it
    Toilets are the least of it, try getting a GP who will read the letter from the clinic
    `,
  ),
  lines(
    'lines-sexes/trans-and-nonbinary-group-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    theres two genders and a lot of lunatics
    the whole trans thing is just a fetish with a flag
    Nonbinary means wants attention, nothing more
    Trans people make up a tiny share of the country and a huge share of the nonsense. Stop humouring them and they will vanish
    they them? more like it, none of them are real people
    men in dresses the lot, keep em away from my girls
    its a cult that mutilates kids and anyone in it should be ashamed to be seen
    Honestly I find them creepy and I wont pretend otherwise to please HR
    a bloke can chop off what he likes hes still a bloke
    In my day we had a word for these people and a place to put them, and the country was healthier for it.
    Science lesson for the pronoun mob: chromosomes. You are broken, not brave
    nobody is born in the wrong body theyre born with the wrong parents
    I dont hate trans folk, I just think they are ill, dishonest and unsafe and should not be out among normal people
    these gender goblins will be on about cats identifying as dogs next lol
    Allah made male and female, whatever calls itself between is a curse on its family
    `,
  ),
];
