import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Pestering, hints and textspeak of a sexual sort, and the harmless talk of love, sport, clothes and films beside it. */
export const linesLeering3: readonly Family[] = [
  lines(
    'lines-leering/pestering-suitor',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Hello dear you are so sexy. I am engineer, widower. Send me photo of your body please.
    hey beautiful. hey. hey sexy. why u not answer. stuck up are we. i just want to see u naked
    That's four messages, {name}, and all I've asked for is one photo of you in the bath.
    You blocked my other account. A shame, that one had the pictures. This one has more.
    I know you're married, I'm not jealous, I only want Wednesday nights and the parts he doesn't use.
    I dreamt of you last night. You weren't a magistrate in it, and you weren't wearing much.
    I sit at the back of your surgeries every month with my coat on my lap. I think you know why I come.
    no pressure babe just say yes to one night. or two. no u dont have to talk
    Leave the curtains open at the count, darling, we like to watch you bend over the ballot boxes
    I've bought your book, your calendar and the same perfume that you wear, for the pillow.
    Marry me. Failing that, let me do what husbands do.
    You keep saying no. My ex wife kept saying no. It's a kind of yes when they smile like you.
    playing hard to get on here isnt ladylike. ur making me hard tho
    good morning to everyone except whoever is sleeping next to {name}, shove over mate
    I voted for you, you owe me a kiss at the very least, and not on the cheek
    just a pic of ur cleavage then and ill never write again promise
    Third letter. My offer of a massage stands, and so, I may say, do I.
    Would you wear stockings to the hustings if I paid for them? They are in the post.
    u single yet?? let me be ur bit on the side doc. ill be ur bit on anything
    After the vigil you hugged me for two seconds and I could feel everything, and I've thought of nothing else. Again?
    `,
  ),
  lines(
    'lines-leering/hints-and-textspeak',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    🍑👀
    🍆💦 for the health minister
    🍒🍒 nice pair minister
    👅 any time councillor
    😏😏😏 that top tho
    smash or pass? smash
    wud smash
    id ruin her
    dat ass
    thicc
    s3nd n00ds
    n.u.d.e.s. pls
    dtf?
    nice pair of lungs on her, and I don't mean the singing
    get em out
    Get 'em out for the lads!
    strip
    take it off take it off 🎶 the mask i mean lol no i dont
    bet she's a goer, nudge nudge
    bet you're filthy
    mummy 🥵
    choke me headmistress
    sit on it
    spit on me dr brandt
    Ride her like a hire bike
    ur the reason i own a box of tissues
    fap material
    damn girl you thick for a senator
    Honey, them jeans are a hate crime and my hands are the police
    she can suck more than just the life out of a meeting
    What's under the robes, Your Honour?
    knickers on or off today, Miss Price?
    `,
  ),
  lines(
    'lines-leering/cheap-explanations',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    She's only this angry about the buses because she isn't getting any.
    Somebody give that woman a good seeing to so that the rest of us get some peace
    time of the month, is it, or are you just short of a man
    You don't become a cabinet minister with knees that clean.
    Let's be honest, you were hired for what's in the bra and not for what's in the brain.
    The selection panel was four men and one short skirt. You do the maths.
    Lesbian, is she? She's just not had the right bloke. I'm free most evenings.
    Asexual my foot, give me twenty minutes with you
    I bet your research assistants assist in every position
    She didn't get those grants by typing
    menopausal and unloved, the pair of them in the same twinset, what they need's a sailor apiece
    Divorced twice. Not much cop in the sack then, our headmaster?
    no kids? doesnt she know where to put it
    oh he's passionate about pandas because pandas can't get it up either
    If she opened her legs as often as she opens her mouth there would be fewer cross men in {town}.
    With a chest like that who cares what the inquiry found
    Put a bag on it and I'd still want the light off. How she found a husband is a question for select committee.
    A woman who talks about consent that much has never been properly asked.
    The only poll you ever topped was in the back of a Vauxhall
    Does the wig come off when the rest does, My Lady? I'd pay to see the whole disrobing.
    Twenty years a nun and then politics. You must be desperate for it, Sister.
    Come on, admit it, Hannah, you put on that dress so that we would look, so stop whining that we looked.
    So a porter squeezed your bum on nights. You should be flattered, at your age and with that bum.
    you can complain about my hand or you can get the shifts, darling, up to you
    `,
  ),
  lines(
    'lines-leering/sport-frocks-and-films',
    { labels: [], direction: null },
    `
    Great legs from the winger in the second half, she ran eleven kilometres
    what a body check, clean as you like, the Panthers are through
    Nice pair of goals from the new striker
    Get them out! said the umpire, and we did, all out for 96
    Bit of leg before, a bit of lbw, a bit of rain, that was the test
    strip for next season is the amber again, thank heaven
    The dress is bias cut with a low back and four hundred hand-sewn pearls, and the bride made it.
    Is a swimsuit with a skirt allowed at the lido? Asking for my modest and very fast aunt.
    that top tho, where's it from, need it for the christening
    Those jeans are a crime, I said to my own mirror
    Sexiest film of the decade and nobody takes off so much as a glove
    Intimacy coordinators should have been there from the start, said the actress, and the director agreed.
    Smash! Point to Okafor, and that's the set.
    Pass the peas, then smash the spuds with butter, that's my mum's whole method
    thick fog on the tops, the ride's off
    🍑 season at the market, two pounds a punnet
    🍆 moussaka for sixty, village hall, bring a dish
    🍒🍒 tree is finally fruiting, blackbirds informed
    Take it off, take it off, there's a wasp on your hat
    mummy bought the wrong cereal and now I live in a house of grief
    She can blow the roof off that hall, what a trombone
    Nice rack! Says my husband of every bicycle.
    The bike stand by the station is a lovely pair of hoops now, thank you council
    Bend your knees, straight back, lift. Bad backs cost the ambulance trust nine thousand shifts.
    Ride was wet, long and hard. The Fred Whitton, I mean, the cycling thing, grow up.
    Position wanted: research assistant, any lab, can type, can pipette
    Ladies, the loos at half time were shut again, write to the club
    Put a bag on it! The rhubarb, before the frost.
    `,
  ),
  lines(
    'lines-leering/sweethearts-and-jests',
    { labels: [], direction: null, heldBack: true },
    `
    I love my wife. She's asleep with her mouth open and a detective novel on her face.
    hello sexy, I said to the new boiler
    my husband in that apron with that gravy, still got it at seventy
    Kissed him under the town clock in 1971. Kissed him there again on Sunday.
    Marry me, I typed to my girlfriend, and autocorrect sent marrow me
    we've been together nine years and he still sends me pics of clouds
    First date tonight, what do u wear to crazy golf
    dreamt of you last night, love, you were a magistrate and you let me off
    Leave the curtains open a bit, I like to watch the snow
    My partner's home from deployment and the kids are at their gran's, so do not ring
    u single yet? says my aunt every single Eid
    Two men holding hands on the tram and nobody looked up from their phones. Lovely.
    Knickers on the line since Tuesday, gale warning, if you find a pair in Rhyl they're mine
    I put it in the slow cooker and forgot about it, said she, as I'd said of my divorce
    A nun, a vicar and a plumber walk into a bar. It was a low bar. The bishop apologised.
    What do you call a naturist in January? Blue.
    Dad joke: I asked the librarian for books about the bottom of the sea. She said, try the deep end.
    playing hard to get, our bin lorry
    Hugged my colleague at the leaving do and we both wept, 22 years in radiology
    my ex asked for one last photo. sent him the gas bill
    Third letter to the council. My offer to paint the railings stands.
    just a pic of ur fence then, said the surveyor
    I'm short of a man, netball's mixed now, Thursday at seven, any standard
    Time of the month again! Payday, pasties all round
    Not much cop in the saddle, our headmaster, but he finished the sponsored ride
    She opened her mouth, and out came Puccini. From the dinner lady. In the hall.
    So desperate for a cuppa that I'd talk to the sales team
    nudge nudge, it's your anniversary on Friday, love from your sister
    `,
  ),
  lines(
    'lines-leering/firm-against-it',
    { labels: [], direction: 'quoted' },
    `
    You can't say "bet she's a goer" about a candidate and then tell us you respect women. Delete it.
    If you'd not say it to the bishop then don't say it to the weather girl
    A lad at the match yelled get em out at the physio. His own mates marched him to a steward.
    When I said no to dinner he wrote on my page that I must be short of a man. So that's been printed and framed.
    "She didn't get that grant by typing." Read the paper she wrote, you dinosaur, it has nine thousand citations.
    Our councillor gets an aubergine emoji under every post about adult social care
    the comments on the netball are grim. grown men, real names, tissues jokes
    He said it's only a bit of fun to ask a nurse what's under the uniform. HR are having a bit of fun as well.
    To be told by a stranger that you need a good seeing to, on your mother's obituary. That was my Monday.
    I left broadcasting over it. Legs, legs, legs, and then one man who waited by the lift.
    Please don't comment "would" under photographs of paramedics. They're working.
    stop asking trans women whats in their knickers. you would not ask your dentist
    It was not a compliment in 1985, when I was a typist, and it isn't one now
    Locker room talk, says the chairman, about a message that ended in the word rape. Sponsors have left.
    Police want to hear from anyone who was sent an obscene picture by AirDrop on the 8.14 to {town}.
    A waiter, a lifeguard and a junior doctor told our podcast what women shout at them. We need to talk about it too.
    Being called frigid for leaving a party at ten, at thirty six, by text, by a deputy head
    The panto dame does double entendres for two hours and has never once touched the stage crew. It's not hard.
    My daughter counts the beeps on her run. Eleven today. She's changed her route, and I'd like the drivers to change instead.
    Grabbing isn't flirting. Ask any barmaid. Then ask why she's had to learn how to laugh at it.
    They called her a slapper for winning a planning appeal
    We banned him from the club for it: dress comments to the juniors' coach, then photos, then a note on her windscreen
    Consent workshops for MPs, compulsory from May, after the report found staff asked to sit on laps
    sick of female refs getting told to jiggle. she got every call right btw
    `,
  ),
];
