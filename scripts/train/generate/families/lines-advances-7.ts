import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Propositions, remarks on bodies and demands for pictures, beside compliments, pictures and bodies spoken of innocently. */
export const linesAdvances7: readonly Family[] = [
  lines(
    'lines-advances/comedian-and-musician-groupie-talk',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    your fingers on that cello, do me next
    funny AND filthy, what hotel
    play my g string
    bet backstage is a right orgy, save me a spot on your knee
    second row tonight, no bra, sing to me and see what happens
    The bassoon is a long thing to hold in your mouth madam and you do it splendidly. I shall dream of it
    that joke about being bad in bed, bollocks, come here and prove it
    you sweat lovely under them lights id lick it off
    oi drummer man do you keep that rhythm up all night because my mate's in the toilets waiting
    Been to eleven of your gigs hoping you'd pick me out. I know the dressing room door at the Apollo. Wear the vest and leave it open, that's all I want from life.
    your hips swing i swing, lets swing proper, wife's up for it too
    conduct me with that little stick
    sax and sex thats my weekend if youre free
    Conductor's backside is the reason for season tickets in row A
    `,
  ),
  lines(
    'lines-advances/concert-ordinary',
    { labels: [], direction: null },
    `
    your fingers must be numb, three hours of cello in a tent
    which hotel is nearest the Apollo? travelling from Dundee with my mum
    broke my g string in the first bar and finished on three
    second row tonight, no coat, freezing, worth it
    The bassoon is a long thing to carry on the tube madam, and you did it with a buggy too. I take my hat off
    that joke about being bad in bed, my wife elbowed me so hard
    dripping with sweat under those lights and still hit the top note
    oi drummer man you dropped a stick, my mate's got it, he's by the toilets
    been to eleven gigs hoping they'd play the slow one, and tonight they did
    swing band at the Legion on friday, hips permitting
    conductor's little stick flew into row A and a child handed it back
    sax lessons for beginners, thursday, above the vape shop
    my husband serenaded me out of tune from the car park and got told to move the Corsa
    `,
  ),
  lines(
    'lines-advances/swimmer-photo-and-holiday-snaps',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    hubba hubba what a beach bod, more please and wetter
    That bikini's wasted on Cromer, come to mine I've got a paddling pool and no neighbours
    who took this and did you reward him after
    could you turn over so we see if youre done on both sides
    drop the towel
    Nice view and the sea's all right too. Been staring for ten minutes, had to turn the phone away from the wife
    wouldn't mind rubbing the cream in, every nook
    what about the ones you didnt post. everyone has some. be generous
    nipples like fighter pilots thumbs
    Didn't have you down for a tattoo there nurse. Where does the tail end up? Let's have a look.
    sand gets everywhere and so would i
    saved to the special folder x
    `,
  ),
  lines(
    'lines-advances/holiday-snaps-friends',
    { labels: [], direction: null },
    `
    what a beach, more pictures please!
    zoomed in and there's a seal behind you
    paddling pool's up, neighbours invited, bring your own towel
    who took this? they've cut your head off again
    turn the sausages over so theyre done on both sides
    dropped my towel in the sea and walked home in a bin bag
    Nice view and the sea's all right too. Been staring for ten minutes trying to find your caravan
    rub the cream in behind your ears, that's where mine goes, doctor said so
    have you got the ones you didnt post? mum wants the group photo for her wall
    bikini still fits, stomach has other plans
    Didn't have you down for a tattoo nurse! My sister has the same swallow on her wrist.
    sand in the sandwiches, sand in the bed, sand in the dog
    saved to the family folder x
    stunning sunset, and you both look so happy and brown
    `,
  ),
  lines(
    'lines-advances/dinner-lady-and-cafe-about-him-and-her',
    { labels: ['sexual-harassment'], direction: 'other', heldBack: true },
    `
    the barista's bum in them jeans, i'll have it to go
    new chef on saturday kitchen, id let him baste me
    Slip her a tenner and see what's on the special menu, wink
    that waitress who won the bravery award, brave or not I'd have her over the counter
    landlady's got a balcony you could do Shakespeare off. Told her so. Barred. Worth it.
    He can toss my pancakes while the missus watches
    I asked the woman who runs the food bank cafe whether she was on the shelf as well and how much for a nibble of her neck
    Would love to see her mopping that floor on all fours wearing the pinny and not a lot besides
    she'd get bigger tips if she flashed a bit of tip
    everyone on table six agreed the lad's too pretty for straight girls and should be passed round
    baked her own cake topless i hope
    Them at the chippy say the blonde goes out the back with the potato man for a fiver
    `,
  ),
  lines(
    'lines-advances/cafe-and-kitchen-talk',
    { labels: [], direction: null },
    `
    barista drew a bum in my latte foam and it was meant to be a peach
    new chef on saturday kitchen forgot to baste the turkey
    Slip a tenner in the jar for the waitress who found my hearing aid
    landlady's got a balcony with tomatoes growing all over it
    he can toss a pancake and catch it behind his back
    what's on the special menu? i can see pie and something rude sounding in French
    Asked the woman who runs the food bank cafe if she needs shelves, I've wood going spare
    mopping the floor on all fours because the dog ate a mop
    bigger tips in december, everyone's full of sherry
    She bakes topless cakes, no icing on the top, just berries, half the price
    table six have been holding hands since the soup, it's their golden wedding
    the potato man comes out the back at six every morning, rain or shine
    breast or thigh? i said to the vicar and the whole table went quiet, it was only chicken lol
    `,
  ),
  lines(
    'lines-advances/moderators-and-groups-on-sexual-replies',
    { labels: ['criticism'], direction: 'quoted', heldBack: true },
    `
    your staff left show us your tits under my post for nine days and told me it met the guidelines
    I reported a man for asking my wife to send nudes and got a robot answer
    Station says it takes harassment seriously, yet the phone in laughed when a caller said he'd like to bend her over the desk
    the club put out four lines about the songs on the assistant referee's body. weak.
    you called it banter when he asked the trainee who she'd slept with. its not banter
    Six women told you about his hands and you moved the women
    Why does the comments page let someone write what he'd do to the weather lady, name and all, and delete mine for saying bloody?
    the paper's headline was about her legs. In this day and age
    your policy on unwanted advances runs to thirty pages with no phone number on it
    council told her to cover up after he sent the lewd email. backwards
    The training video blames the skirt. Bin it and start again
    my complaint about the photo he sent has been open since february
    `,
  ),
  lines(
    'lines-advances/last-plain-advances-to-you',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    cant sleep thinking about your bum
    if you ever get bored of your boyfriend my bed is massive
    Cold night in Paisley, could dae wi you on top ae me hen
    come sit on daddys lap minister
    do you like to be watched
    lets get you out of that wet coat and everything under it
    my mates dared me to ask how big your bra is so, how big
    You have very kissable shoulders. I'd begin there, and by the time I'd reached your knees you would have forgotten the whole inquiry.
    I dont agree with a word but id still take you up the Mersey tunnel
    tidy that, wouldn say no, bend over by yer now is it
    bab you can park your bum on my face any day of the week
    want to see what a real man looks like with no kecks on? check your inbox la
    Sir, I'm not even in your area, I only follow for the trousers and what swings in them
    i rate your knockers above your policies
    `,
  ),
  lines(
    'lines-advances/short-about-her',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    id do her
    nice arse on the sister
    she's shaggable, just
    wow would wreck that
    legs open for business that one
    shes easy, ask anyone
    Great rack. Awful coat.
    who's tapping that
    he can have me anytime, phwoar
    tasty bird, bit posh
    `,
  ),
  lines(
    'lines-advances/short-ordinary-about-her',
    { labels: [], direction: null },
    `
    id vote her for captain
    nice cake from the sister
    she's here, just
    wow what a save
    legs like jelly, that one
    shes easy to talk to
    Great choir. Awful coat.
    who's tapping on the wall
    bet she's tired
    give her one of mine
    he can have my seat, grand lad
    tasty pie, bit salty
    `,
  ),
  lines(
    'lines-advances/short-to-you-again',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    strip
    bend over
    sit on my face
    bed. now. you and me
    your bum is unreal
    nice lips, wrap em
    undress me with that voice
    what bra size
    smash or pass? smash
    been wanking over you all week
    `,
  ),
  lines(
    'lines-advances/short-to-you-ordinary',
    { labels: [], direction: null },
    `
    strip lights are buzzing
    bend your knees
    sit by the window
    bed. now. bath tomorrow
    your pun is unreal
    can i touch the sheep
    pics or it didnt happen
    nice gloves, wrap up
    dress code for the wake?
    what shoe size
    pass the smashed potatoes
    been waiting for the plumber all week
    hotel was lovely thanks
    `,
  ),
  lines(
    'lines-advances/long-about-her-office-gossip',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    I used to work in the same building as the woman who now runs the trust, and I can tell you nobody talked about her reports. We talked about the black skirt and who was getting inside it that month.
    Listened to the whole phone in on my rounds today. Lovely manner on the lady from the hospice, but my mind was elsewhere I confess, mostly under the table with her, and I nearly put the van in a ditch near Ormskirk.
    So the new chief of the bus company is thirty six and blonde. Right. And we're meant to think the board chose her for her timetables, when one look tells you which of them she has been keeping warm on the away days.
    My neighbour had her round about the hedge dispute and she stood on the step in those tight jeans for ten minutes. He said he'd have signed anything she wanted as long as she kept bending down to stroke the dog.
    Not being funny but if they send that particular midwife to our estate again half the husbands will be trying for another baby. I'd have no bother getting started if she was the one lying there, put it that way
    The lads in our WhatsApp have a tally of every time the sports lady crosses her legs. Record is fourteen, against Denmark. Whoever loses has to send her a message telling her what he would do about it.
    Can't say I followed the inquiry today, too busy watching the barrister for the families. Somebody ought to take those pins out of her hair, clear the room, and give her the cross examination she's clearly crying out for.
    She came to open our fete and I got stuck behind her in the cake queue. Lord what a view. I told my mate on the coconuts I'd be thinking of it at bedtime and he said you and me both, there's enough there to share.
    Everyone goes on about how brave he was pulling that dog out of the river, and fair enough, but did nobody else see the wet shirt? I've got it on my phone and the girls on nights have passed it round with some suggestions he would blush at.
    People ask how a lass from Barnsley with two GCSEs ends up advising ministers. Come off it. There's one exam she passed and it was marked in a hotel on Whitehall with the curtains drawn.
    I've nothing against women priests, in fact I would welcome that one in any position she likes. Saw her up a ladder fixing the lights last advent and had to go and stand outside in the frost.
    if she wants my support for the library she can come round here in just that woolly hat and ask me nicely, and im told by people who'd know that she does ask very nicely once she's had a few
    `,
  ),
  lines(
    'lines-advances/long-about-her-ordinary-stories',
    { labels: [], direction: null },
    `
    I used to work in the same building as the woman who now runs the trust, and I can tell you everybody talked about her filing. She kept spare tights, a torch and a whole fruit cake in the bottom drawer.
    Listened to the whole phone in on my rounds today. Lovely manner on the lady from the hospice, and I had to pull the van over near Ormskirk because I was thinking of my dad and couldn't see.
    So the new chief of the bus company is thirty six and started as a driver. She told our group about learning timetables by heart in bed with a torch, which is the sort of thing I did too.
    My neighbour had her round about the hedge dispute and she stood on the step for ten minutes in the rain stroking the dog. In the end they measured it with his wife's knitting wool and shook hands.
    Not being funny but that particular midwife has delivered half our estate. My husband fainted, she caught him with one arm and carried on telling me to push with the other.
    The lads in our WhatsApp have a tally of every time the commentator says in many ways. Record is fourteen, against Denmark. Whoever loses has to buy the chips on Friday.
    Went to watch a day of the inquiry for my law course. The barrister for the families has a pin for every folder, and you could feel the room hold its breath when she stood up.
    She came to open our fete and got stuck behind me in the cake queue. Bought a lemon drizzle, sat on a hay bale in a good dress and talked to my mum about hips until it was time for the raffle.
    Did nobody else see that his shirt was soaked through and he was blue with cold when he brought that kid out of the river? The girls on nights wrapped him in foil and gave him soup.
    People ask how a lass from Barnsley with two GCSEs ends up advising ministers. Night school, a loan, a bedsit in Tooting and a mum who sent a parcel of food down on the coach each month.
    Saw the curate up a ladder fixing the lights last advent, tinsel round her neck, singing. Our verger is seventy and held the bottom with his eyes shut because he cannot bear heights.
    if you want the library kept then come on saturday in your woolly hats, bring the kids and a flask, and ask people nicely to sign because they do, once they've had a biscuit
    `,
  ),
  lines(
    'lines-advances/long-propositions-to-you',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Enjoyed the programme about canals and I'll get to the point. I have a narrowboat at Stoke Bruerne, a double berth and no ties. You'd not need to pack a nightdress, nor would you get much reading done.
    I know it's your job to be nice to everyone on here but the way you put a kiss at the end of that reply about bins did something to me. Been walking round all day like a man in love, only more so below the belt. Let's meet.
    Hiya, my wife and I both think you're gorgeous and we've talked about it a lot and we would like to invite you over for a very special evening. We're clean, we're in Solihull and we have done this before with a dental nurse.
    My knee is fine now thanks to you. The rest of me isn't, because ever since you pressed down on my thigh I can't stop imagining your hands further up, and I think if you were honest you felt it as well.
    You talk about stress in the service. What you want is somebody to run you a bath, get in behind you, and take your mind off sergeants. I'm five minutes from your station and I finish at six.
    Look, I'm not some weirdo. I've a good job with the water board. But you can't go on television with your top three buttons undone and not expect a fella to say he'd like to undo the fourth with his teeth.
    Congratulations on the honour from the King, very well deserved for the swimming lessons. Now I have to ask, since nobody else will: is the costume a present he gets to unwrap or can an old lifeguard have a go first?
    I was the tall one at the back of your book talk in Hexham. I didn't ask my question because there were ladies present. It was whether you'd come up to room nine and read to me, and whether you'd keep your boots on.
    We disagree about badgers, fine, but I bet we would agree about plenty with the lights off. Opposites attract and all that. Send me a picture of you looking cross, I like you cross, preferably in a bathrobe.
    This is going to sound forward, I've had a few. You came on after the snooker with your hair wet and I said to the cat, that is what I want for my birthday, wet hair and all, and no clothes. Birthday is on the sixth
    been following your cycling lane posts for a year and i have to tell you the shorts are why. not the lanes. i drive a transit. next time you ride past Longsight give us a stand up on the pedals
    Your talk at the chapel about the flood wall was very clear and afterwards I asked if you wanted a lift. You said no thank you. I'd still like to give you one, lift or otherwise, and my flask and back seat are at your disposal.
    `,
  ),
  lines(
    'lines-advances/long-ordinary-messages',
    { labels: [], direction: null },
    `
    Enjoyed the programme about canals and I'll get to the point. I have a narrowboat at Stoke Bruerne, a double berth full of old lamps, and I would gladly give the lot to your museum if someone can carry them.
    I know it's your job to be nice to everyone on here but the way you put a kiss at the end of that reply about bins made my nan's day. She has been walking round telling the whole close that the council loves her.
    Hiya, my wife and I both think your talk was gorgeous and we would like to invite you over to our hall in Solihull for an evening. We can pay petrol and there'll be a hotpot, we've done this before with a beekeeper.
    My knee is fine now thanks to you. The rest of me isn't, because ever since I got back on the bike my thighs and bottom have been on strike, and I had to go down the stairs backwards this morning.
    You talk about stress in the service. My sergeant used to tell us to go home, run a bath, get in, and not think about the job until the water was cold. I still do it, five years after I finished.
    Look, I'm not a fashion expert. I've a job with the water board. But if the top three buttons on a coat come undone in the first week then the shop should take it back without asking who chewed it.
    I was the tall one at the back of your book talk in Hexham. I didn't ask my question because I got shy. It was whether the lady in room nine was based on your mother, and whether you kept her boots.
    We disagree about badgers, fine, but I bet we would agree about plenty over a pint. I've sent you a picture of my fields after the rain so you can see where the sett is.
    I came in after the snooker with my hair wet and the cat had given birth in the laundry, six of them, on my only clean dress. Birthday's on the sixth if anyone wants to buy me a new one
    been following your cycling lane posts for a year and i have to tell you i sold the transit. went past Longsight on two wheels this morning, standing up on the pedals like i was twelve
    Your talk at the chapel about the flood wall was very clear and afterwards a stranger gave me a lift home with my flask and my wet dog on the back seat. Would whoever it was like a jar of marmalade?
    `,
  ),
  lines(
    'lines-advances/long-support-and-criticism',
    { labels: ['support'], direction: null },
    `
    Ignore the man who says he would like to see you in fewer clothes. My late wife was a presenter for the local station in the eighties and she had a drawer of such letters. She kept them to show our daughters what not to put up with.
    I read the replies under your photo from the beach clean and felt ashamed to be a bloke. You collected forty bags of rubbish in a gale, and they wrote about your bottom. Thank you for doing it, we'll be there next month.
    She did right to walk off the pitch when they started singing about her body. Every coach I know would back her, and so would the lads, most of whom have sisters or wives and plenty of sense.
    Anyone who thinks the head only got the job by sleeping with somebody should have seen the school before her. Leaking roof, no books, nobody staying. She's turned it round in three years and knows each family by name
    You asked for stories, so here's ours. My husband was pestered for photos by a woman at his work and everyone laughed. Your helpline was the first place that didn't, and he slept that night for the first time in weeks.
    As somebody who cleaned the studios for years I saw how those girls were spoken to by men who thought they owned them. It has got better because people like you put your hand up and said stop.
    Our daughter is nursing on the ward where that patient kept asking the staff to get into bed with him. The sister moved her, wrote it all down and rang us to say she was all right. Good people, all of them.
    thanks for asking the minister why it takes fourteen months to deal with a man who sends pictures of himself to strangers, you kept your temper better than i would have
    he stood up in the meeting and said he would not sit on a panel where the chair talks about women's legs, and then he left. quiet man, never says much. made me proud to know him
    Your film about dating after divorce was tender, funny and sad. I watched it in bed with the dog and for once did not feel like the only woman of fifty eight in Swindon who'd forgotten how to be kissed.
    You've been so patient with all the daft questions about sex after a stroke. My man and I are both shy and would never have asked anyone, so seeing it written plainly has done us more good than you could know.
    To the lady on the front desk who told that councillor his remark about her blouse was not welcome: the whole queue heard, the whole queue was with you, and I'm sorry none of us said it louder.
    `,
  ),
];
