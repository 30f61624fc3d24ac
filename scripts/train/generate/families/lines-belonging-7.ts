import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** One person attacked for belonging to a group; one person spoken to fairly; hate told, condemned and answered. */
export const linesBelonging7: readonly Family[] = [
  lines(
    'lines-belonging/you-for-what-you-are',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Go back to Pakistan, {name}.
    You're a woman. Know your place.
    shut up u gay
    Nobody elected an immigrant to tell us how to live
    Of course you'd say that, you're a Jew.
    Your people have done enough harm here, doctor.
    what would a muslim know about british values
    Get back in the kitchen love and leave the budget to the grown-ups
    You will never be English. You can wear the poppy, you can do the voice, but look in a mirror.
    ONE MORE WORD FROM YOU ABOUT RACISM AND YOU CAN GET ON THE BOAT HOME
    I won't be lectured on children by a lesbian who'll never have a normal family
    You're not a she. You're a he with a hobby and everyone on that platform's laughing at you, sir.
    Only got the job cos ur black
    Can I see a white doctor please, no offence, I just don't want your hands on me
    An Irish accent reading the English news. Clear off home and read it to the cows.
    With a surname like that I'm amazed you can hold a pen, let alone a seat
    Typical Indian, all smiles and no spine, and you smell of it too
    You disabled lot always play the sympathy card, {name}, and you're the joker in the pack
    Does your husband know you're out? Does your imam?
    I don't take orders from girls.
    I'd listen to you if you hadn't a rag on your head
    Take off that towel and speak English
    Gypsy girl with a degree is still a gypsy girl, check your pockets everyone
    You people. Always you people. Always with your hand out, {name}.
    How's a cripple going to run a borough, you can't even run a bath
    Dear Minister, I have looked into your ancestry, and it explains a very great deal: no Jew ever put this nation first, nor shall you.
    hormones again {name}? this is why females shouldnt be let in parliament
    Funny how it's a pole telling us to be proud of britain. ur here to fix toilets
    You're too old to be breathing our air, grandma, never mind sitting in the Lords
    Batty boy councillor, {town} wants a man
    Who let the tranny on the panel
    Your sort killed Christ and now you're after the green belt.
    Stick to curry
    Every time you speak I'm reminded why my grandfather fought to keep Africans out of here
    As a Catholic you'll obey Rome before you obey me, so no, Mr Dunne, I'd not vote for one of your tribe
    `,
  ),
  lines(
    'lines-belonging/she-and-he-for-what-they-are',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    She's only there because she's brown.
    He's gay so don't leave him with the cadets
    another diversity hire, look at the colour of her
    {name} isn't British and never will be, I don't care what's printed on his passport.
    Look at the state of that. Is it a man or a woman? It's a disgrace whatever it is.
    what do you expect from a muzzie mayor, she hates us all
    Put a woman like that in charge of a hospital, and you've a hormonal dictatorship with curtains.
    Hallam? That's not the family name. Look up what it was in Vilna. Then you'll understand the bias.
    She should be sent back to Nigeria with her PhD stuffed in her hand luggage
    He talks like a retard as he is one, no idea why they give microphones to spastics
    their new reporter is a hijabi so that's me finished with that channel
    Dr Khan. Khan, I ask you. On a Tuesday clinic in Devon.
    He'd be quite a clever chap if he weren't a Paddy.
    A bloke in a dress is your new equality lead. I refuse to say 'she' for it.
    shes a single mum from a council estate and a mixed race one at that, what can she teach my kids
    Don't read her column, she's a lesbian and it shows: bitter, barren and wrong on buses
    Our new vicar is a woman, therefore we have no vicar
    {name} wears his little cap and pretends it's about housing. It's always Israel with them, always.
    Refugee turned councillor? Ungrateful foreigner on expenses, that's your headline
    the old bat's 79, she should be in a home drooling, not in a debate
    Romanian nurse did my bloods, counted my fingers after
    that lad with the stammer on Newsnight, my god, get a normal one
    `,
  ),
  lines(
    'lines-belonging/you-as-beast-or-filth',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject' },
    `
    You're not a woman, you're a thing.
    Back to the jungle, monkey
    hope theres a wheel in your cage u little traveller rat
    Muslim vermin like you should never have been let near a classroom
    Look at you, {name}, a stain on a white town
    I don't argue with subhumans, and a Jew is where subhuman starts
    how did a chimp get a medical degree 🐒
    You filthy gypsy animal. Do they hose you down before council?
    A cockroach in a hijab is still a cockroach, even on Question Time.
    Your kind are a disease and you, doctor, are a symptom.
    She isn't a person, she's what washed up with the boat
    It barks, it limps, it claims. Disabled activist, they call it.
    I've scraped better than you off my boot, you Polish dirt
    Lesbian slug
    Someone get the net, the ape's got hold of the microphone again
    You're an error in the species, son, you trans lot all are, and errors get rubbed out
    woof woof good girl, thats all a female mp is, a bitch on a lead
    Breeding like a rabbit and living like one, aren't you, Mrs Oduya
    Irish pig
    He's a germ from a germ family from a germ country and he has got our MP's ear
    `,
  ),
  lines(
    'lines-belonging/you-with-menace-for-what-you-are',
    { labels: ['identity-hate', 'threat'], direction: 'subject' },
    `
    We hang faggots here, {name}. Consider moving.
    your mosque, your car, your house. in that order. we know how to treat muslims
    Black girls who open their mouths in this town get them shut with a boot
    You'll be wearing a star again soon and then you'll be wearing nothing
    Next time I see you in that scarf I'll pull it tight till you stop
    Leave {town} by Friday, Paki, or leave it in a bag
    i'm going to beat the trans out of you
    A woman like you needs teaching a lesson and there are four of us ready to give it
    Gyppos burn lovely. How's the caravan, {name}?
    It would be a pity if a wheelchair rolled off platform 4. Cripples are so clumsy.
    get out of my country before i carry you out by the hair
    Poles get knifed round my way. Don't walk home.
    For every refugee you bring in we'll break one of your fingers, foreigner, and we've noticed that you've only the ten.
    Dykes should be raped straight and I'd do it for free
    old woman, your hip's one shove from the grave and I hate your whole generation enough to do it
    `,
  ),
  lines(
    'lines-belonging/you-for-what-you-are-warmly',
    { labels: [], direction: null },
    `
    When do you go back to Pakistan, {name}? Give your mum our love, and bring me a shawl.
    You're a woman after my own heart, chutney on everything
    shut up you're gay too?? same school, same year, neither of us knew
    Of course you'd say that, you're a Leeds fan.
    Your people came from Mayo too? Which end?
    what would you as a muslim want us to know for the ward training? we'll follow your lead
    Get back in the kitchen, love, your timer's going and it smells like the crumble
    You'll never be English, said my gran to my Welsh dad, approvingly
    I'd love to be lectured on children's books by you, your wife said you've a thousand of them
    You're not a sir. You're a dame, it was in the honours list, and everyone on that platform's cheering.
    got the job!!! first black partner in the firm, mum has told the entire bus
    Can I see the same doctor please, Dr Khan, she's the only one who's listened
    An Irish accent reading the shipping forecast. I could listen till the cows come home.
    With a surname like that I'm amazed that you're not related to my whole village, are you from Sylhet?
    Do you disabled lot, as the minister would put it, fancy a pint after the lobby?
    Does your husband know you're out in the lead? Fifty metres to go!
    I don't take orders after ten, girls, kitchen's closed
    I'd love to know how you pin that headscarf so it stays put on a ward round
    How's a wheelchair user meant to get to your surgery, Minister? There are eleven steps.
    Dear Minister, I've looked into my ancestry and we're cousins: same grandmother, from Vilna, same chin.
    hot flush again {name}? this is why we shouldnt be made to sit by the radiator in parliament
    You're never too old to be breathing sea air, grandma, get in the car
    Where are you from, if you don't mind my asking? Your accent's just like my late husband's.
    Stick the curry in the oven, we're late
    You're a Gypsy girl with a degree and your nan would be dancing on the steps of that wagon
    He's gay and he's leading the cadets, and he's had them win three years running
    Our new vicar is a woman and therefore the flower rota has at last been put in a spreadsheet
    The lad with the stammer on Newsnight, my god, he was superb. Took his time and so he should.
    She's 79, she's in a debate, and she's just quoted the standing orders from memory
    Good girl, that's all an assistance dog wants to hear
    It barks, it limps, it claims the sofa. Rescue greyhound, week one.
    how did a chap like you get a medical degree with two kids and no kitchen? hats off
    `,
  ),
  lines(
    'lines-belonging/told-what-was-said',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    "Go back to Africa," he said. To a midwife. With his own grandchild in her arms.
    Someone has sprayed 'no blacks' on the youth club door again
    A man shouted poofs at us from a van. We're both 70. We waved.
    got called a terrorist on the tram today, had my toddler with me, nobody said a word
    My mother was told that Irish were dirty; she scrubbed that step till it dipped.
    The leaflet called Roma families "vermin". We've passed it to the police and to the Electoral Commission.
    Trending this morning: "Hitler was right". Seventeen thousand posts. What are the platforms for?
    He told the tribunal that he'd only said women were "decorative", as if that helped
    "It. What is it?" That's what the lad at the till asked his mate about me. I'm a regular.
    Chanted at a lad of 19 taking a corner: monkey noises. Three home games behind closed doors, and not enough.
    CCTV shows the man who yelled "dirty Jew" at a schoolboy on the 253. Do you know him?
    In {year} a consultant described my Down's baby as a mongol and asked if we'd like to leave her there.
    Any idea how to answer a neighbour who says foreigners bring disease? She's ninety and I do her shopping.
    The word on my locker was tranny. The caretaker had it off by nine and bought me a Twix.
    Under the charity's appeal: "let them drown", "sharks need feeding too", "turn back or sink". Under an appeal for blankets.
    My son asked me at bedtime why a boy said that Muslims aren't allowed in the team
    Radio Rwanda called the Tutsi cockroaches, for months, between songs. That's how it begins, so don't laugh at a word.
    Court: pensioner who told Polish family to "f*** off home" given community order
    "I'd like a doctor of my own kind." Forty years I've been hearing it. I say, human? And I carry on.
    Our survey of women MPs: 'get back in the kitchen' is still the commonest, 'too ugly' the runner-up
    the comments on a video of a deaf girl singing. "retard". "put it down". humans wrote that
    He calls them illegals. He calls them a swarm. I call them Samir and his mum.
    Graffiti by the site: Gypos out. Misspelt, even. My cousin added the second p and the children painted flowers round it.
    Nan's diary, 1937: "The lodger says the Jews are a sickness. I gave him his notice and his bacon."
    One of the boys in my class says gay as if it meant bad. We had a talk. He's seven. He'd a lot of questions.
    The email to our councillor said she would 'look better in a burqa on a boat home'. Born in Bolton, if that mattered.
    `,
  ),
  lines(
    'lines-belonging/condemned-or-denied',
    { labels: [], direction: 'quoted' },
    `
    Nobody should say that Jews run anything but the deli.
    It is wrong to call refugees cockroaches. It was wrong in 1938 as well.
    I don't hate Muslims and I'm sick of being told by that man that I should
    "Women can't lead": said by people who've never met my mother
    Anyone who thinks that gay people are ill wants to sit down with a history book and a biscuit
    stop calling disabled ppl scroungers!! my sister works harder than u
    If you write 'they breed like rats' about your own neighbours, the moderators will remove it, and so they ought.
    Calling Travellers thieves to a man would be unlawful of a landlord, and it's ugly of a councillor
    The claim that black patients feel less pain is false, it was always false and it's still killing people.
    I was brought up to think Catholics were dirty. It was a lie, I was a child, and I'm ashamed how long it took me.
    Describing trans kids as freaks isn't free speech, it's picking on children
    No, Poles don't "steal jobs". Check the vacancy figures for care in {town}.
    Antisemitic chants aren't banter, they're antisemitic chants
    WE DO NOT WANT YOUR 'SEND THEM HOME' BANNERS ON OUR SEAFRONT
    Who still says 'spastic'? A candidate for mayor, it seems. He should withdraw.
    I would never say old people are a burden and I'd be glad if the chancellor stopped implying it
    To those who shout "go home": we are. It's the blue door. Mind the step.
    It takes no courage at all to call a woman a cow from behind a cartoon frog
    Dehumanising words come before dehumanising deeds, and "infestation" is such a word
    My faith does not teach that gays are filth, whatever the man with the megaphone says
    Slurs are no part of this club. P-word, n-word, any of it: you're off the pitch and out of the bar.
    Islam isn't "a cancer". Cancer is a cancer, and the man who treated mine prays five times a day.
    `,
  ),
  lines(
    'lines-belonging/answering-a-hater',
    { labels: [], direction: null },
    `
    You don't speak for {town}. We like our neighbours.
    Have you ever met a Traveller? I mean sat down, tea, names?
    delete this mate, youre better than that
    That's not what the figures say. Crime by people born abroad is about the same as by people born here.
    My wife is one of the women you mean. She'd still pull you out of a burning car, it's her job.
    I reported it, love. Don't read the rest, put the kettle on.
    So which of us would you send home first, the cardiologist or the lollipop man?
    Please think about the gay kid in your family. There's bound to be one. He's reading this.
    NOT IN MY NAME. NOT IN MY CHURCH
    I'm Jewish, I've got an overdraft, where do I collect my bank?
    Hatred of strangers is a heavy thing to carry about, sir, and I hope that you get to put it down.
    You say them, I say us. Born the same ward, same week.
    Disabled people don't owe you a thing, least of all an explanation
    lol i'm the immigrant. i'm also the one who fixed your broadband on tuesday
    I used to think like you. A Sikh lad pulled my brother from the canal. It took me longer to climb out.
    Trans people have been here as long as people have. You'll be all right.
    Your nan was from Cork, Darren.
    Can we disagree about numbers at the border without talking about families as if they were rubbish?
    the muslims you're scared of are me n my sister and we're scared of geese
    Old? I prefer 'vintage'. Now hold the door, young man.
    `,
  ),
];
