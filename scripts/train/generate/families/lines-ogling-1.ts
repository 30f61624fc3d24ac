import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Leering, propositions and demands for pictures under public people's posts, and harmless talk of the same scenes. */
export const linesOgling1: readonly Family[] = [
  lines(
    'lines-ogling/river-clean-up-waders-leering',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Never mind the sewage, who else paused it when she bent over for that shopping trolley
    those waders are doing god's work from behind
    I'd get in the water if you were the one towelling me off after
    Lovely river. Lovelier view where the camera drops at 0:42.
    Turn round slower next time pet, some of us are on bad wifi
    You want volunteers? Lose the anorak and you'll have every man in {town} down there
    wet T-shirt would have raised more than that bucket did
    My wife asked why I've taken such an interest in phosphates. I showed her your picture and she stopped asking.
    Forty minutes about invertebrates and all I learned is that rubber suits her
    do you keep the waders on, indoors, if asked nicely
    Bend at the knees, sweetheart. Or don't, and keep filming.
    I've a hot tub, no phosphates in it, room for one campaigner and no costume needed
    She says the outfall is disgusting, I say the rear elevation is anything but
    Didn't catch a word of that, too busy wondering what's under the fleece
    `,
  ),
  lines(
    'lines-ogling/river-clean-up-harmless',
    { labels: [], direction: null },
    `
    Those waders leak at the left knee, borrow mine on Sunday
    got soaked to the skin pulling that trolley out and would do it again
    Bend at the knees when you lift the tyres, we had two bad backs last year
    Who else paused it at 0:42 to look at the otter?
    Lovely view of the weir from behind the mill if you want a better camera spot
    We need volunteers with strong arms and no objection to smelling of mud until Tuesday
    My wife is asking why the hot tub has river weed in it
    The rear of the outfall is where you need to sample, not the grating
    Can somebody bring dry towels and a change of clothes for the Cubs' leaders
    Forty minutes about invertebrates and I was glued to it, my favourite was the caddis
    rubber gloves, size large, please, the small ones split
    The fleece you lent me is washed and on the church hall peg
    Phosphates are up again below the works, I have put the figures on the group page
    Wet through, cold, happy. Fourteen bags and one bicycle.
    `,
  ),
  lines(
    'lines-ogling/council-webcam-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Stand up when you speak councillor, the webcam's cropping the best bit
    item 7, bin storage. item 8, those legs.
    I move that the lady member for {town} undo another button, do I have a seconder
    Twelve of us on the stream, eleven here for the blouse
    Somebody tell the clerk to angle that camera down a touch, purely democratic reasons
    She can call me to order any night of the week
    You'd make a cracking mayoress with nothing on but the chain
    Been to every meeting since you were elected love and it isn't for the drainage
    what's she wearing under that desk is what the residents want to know
    Nice to see the standing orders include something worth standing for, if you take my meaning, gents
    Point of information, is the councillor single and does she like a firm hand
    If she leaned any closer to that microphone I'd have to leave the room
    I abstain from the vote but not from looking
    Your report was dry. I trust you're not, ha ha
    `,
  ),
  lines(
    'lines-ogling/council-webcam-harmless',
    { labels: [], direction: null },
    `
    Could the clerk angle the camera down, we can only see ceiling tiles
    Stand up when you speak please, the back row cannot hear
    Twelve of us on the stream, eleven waiting for the bin storage item
    The microphone picks up the buttons on your jacket every time you move
    The mayor's chain dates from 1897 and is far too heavy for anyone's neck
    item 7 bin storage, item 8 table legs for the village hall, deferred again
    I second the motion and would like it minuted that I am cold
    Been to every meeting since you were elected and you always answer properly
    That report was dry but thorough, cheers for the appendix
    Point of information, which standing order lets the public film from the gallery?
    He undid his top button, it was thirty degrees in there and no window opens
    If you lean too close to the desk the webcam loses your face entirely
    I abstained because I had not read the drainage paper and I am ashamed to say so
    Any chance of subtitles, my mother watches every one and is deaf as a post
    `,
  ),
  lines(
    'lines-ogling/physio-video-propositions',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I've a stiff something that wants seeing to and it's not my neck
    Do you do home visits after dark, cash, no towel
    Show us that stretch again in shorter shorts
    I'd tear my hamstring on purpose for ten minutes on your table
    Bet you're flexible in the sack an all
    would happily be manhandled by you doctor, no anaesthetic, no chaperone
    Your hands are wasted on pensioners
    That glute bridge should come with an age rating. I watched it eleven times and not for my back.
    How much for the extras love? Don't play coy, all you massage lot do them
    My lower back is fine. Lower than that there's a problem only you can fix x
    do one without the leggings
    Been told I need a thorough going over. Free Thursday? I'll bring wine and leave the gown open.
    Hips like that and she wants us looking at the skeleton
    Asked the missus to do what you did at the end of that clip, she slapped me, you up for it instead?
    `,
  ),
  lines(
    'lines-ogling/physio-video-harmless',
    { labels: [], direction: null },
    `
    My neck's been stiff since the caravan, does this one help?
    Do you do home visits? My dad can't manage your stairs since his hip
    Show us that stretch again but from the side please, I can't see where the foot goes
    Tore my hamstring at walking football, aged sixty three, serves me right
    I'm about as flexible as a church door but ten minutes a day is helping
    Your hands are magic, my frozen shoulder moved for the first time since March
    I asked for a chaperone at my pelvic floor appointment and nobody minded a bit
    That glute bridge has sorted my lower back, watched it eleven times to get it right
    How much for a sports massage, and is there parking?
    leggings or shorts for the first session? I've never been to a physio
    The gown opens at the back, so bring a cardigan, it's freezing in there
    Pelvic pain after birth is common and treatable, ask to be referred, do not sit with it in silence
    Asked the missus to count my squats and she fell asleep
    Hips don't get better by being rested on a sofa, more's the pity
    `,
  ),
  lines(
    'lines-ogling/picture-demands-direct',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    send one from the bath
    Pics or it didn't happen, and I don't mean of the hedgehogs
    I sent you mine, manners say you send yours
    Where's the other account, the one you charge for?
    Go on, one cheeky snap, my nan's dying and it'd cheer me up
    You never opened what I sent you Tuesday. It took me ages to get the lighting right.
    Full length please, and none of those jumpers
    Any more like the beach one from 2014 or did you delete the good stuff
    I'd vote for you if you dm'd me something to keep me company in the booth
    a tenner for feet, twenty for the rest
    Nobody's asking for your opinion on buses darling, we're asking for a bikini shot
    What does a man have to do to see below the lanyard
    Fair's fair, you posted your manifesto, now post what you sleep in
    `,
  ),
  lines(
    'lines-ogling/picture-requests-harmless',
    { labels: [], direction: null },
    `
    Send one from the bath stone quarry if you get up there, the light's glorious
    Pics or it didn't happen, I refuse to believe you saw a hoopoe in {town}
    I sent you my photo for the newsletter on Tuesday, did it arrive?
    Where's the other account, the one with the allotment pictures?
    Full length please for the programme, white background, and your Sunday jumper if you like
    Any more like the beach one from 2014? We're putting together a display on the groynes
    Could you message me a scan of the minutes, the link is dead
    ten pounds for the calendar, twenty with the mug
    Has anybody got a snap of the cake before the dog got it
    The lighting took me ages and the badger walked straight past
    what do you sleep in when it's minus six in a bell tent, asking for Guides leaders
    You never opened the attachment did you. It had the raffle numbers in.
    Have you got one without the bin in the way? It is for the Best Kept Village board
    Bikini shots of me at Margate in 1971 are now in the museum, I am officially heritage
    `,
  ),
  lines(
    'lines-ogling/slept-her-way-roundabout',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    We all know which desk she was interviewed on, or under
    Promotion by pillow
    Funny how the chair of the panel and our {name} shared a hotel corridor in Harrogate
    She didn't climb the ladder so much as whoever was holding it
    Ask her what she did for the grant. On second thoughts, don't, kiddies read this.
    knees must be sore after that reshuffle
    Selected from a shortlist of one, after a long lunch, curtains drawn
    I hear the whips have nothing on her because she had nothing on either
    Horizontal careers service worked a treat for you then
    It's not what you know, it's who you've breakfasted with, eh councillor
    Professor at 38? My arse. More like the old dean's little thank-you.
    She's been round every office in that trust and left her earrings in half of them
    there's a reason the editor's wife moved out the week you got your column
    Talent, she says. The kind you need a do not disturb sign for.
    `,
  ),
  lines(
    'lines-ogling/promotion-talk-harmless',
    { labels: [], direction: null },
    `
    She climbed the ladder while I held it, and I was more frightened than she was
    Interviewed me across a desk the size of a snooker table, got the job though
    Professor at 38, first in her family to stay on past sixteen, we are made up for her
    Selected from a shortlist of five after a very long lunch and two recounts
    my knees are sore after three days canvassing those steps
    Shared a hotel corridor in Harrogate with a hen party and did not sleep a wink
    Promotion by exam, not by who your dad golfs with, is all I ask
    I left my earrings in the committee room, if found please hand to reception
    It's who you know in this county and it always was, ask anyone who farms
    Breakfast with the regional director was beans and a lecture
    Careers service at school told me hairdressing, I am now a consultant anaesthetist
    The whips rang twice during bath time and got short shrift
    Do not disturb sign still on her office from the reshuffle, poor woman's not left in days
    The editor gave her that column because her council tax story was the best we ran all year
    `,
  ),
  lines(
    'lines-ogling/sexual-rumour-parish',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Heard you were at it in the vestry with the organist
    There's a video, apparently, and half the rugby club's got it
    Her and the surveyor, in the show home, on the show bed. My cousin fitted the blinds.
    Apparently she likes an audience, ask anyone who was at the conference in Blackpool
    Everyone at the depot's had a go, so the lads say
    our MP's a swinger, you only need to look at the pampas grass
    Word is she does things for parking permits
    Not saying it's true but three different fellas described the same tattoo
    Twice divorced and you can guess what she was up to on those site visits
    {name} has been seen coming out of the Premier Inn more often than the cleaners
    She'll have anyone, that one. Milkman, deacon, the lad from the tip.
    the baby's got the agent's ears, just putting it out there
    Rumour has it the good doctor examines some patients more closely than others, wink wink
    I know for a fact she's on one of those sites under a different name, blonde wig and all
    `,
  ),
  lines(
    'lines-ogling/parish-gossip-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Heard you were in the vestry with the organist sorting out that cipher, any luck?
    There's a video, apparently, of the bull getting out, and half the rugby club's in it
    Her and the surveyor found dry rot behind the blinds in the show home
    pampas grass is a nightmare to dig out, that's all it means in our street
    Everyone at the depot's had a go on the new sweeper
    Twice divorced and happy as Larry, she told the Mothers' Union so herself
    Seen coming out of the Premier Inn at six in the morning in a wedding hat, it was me
    The baby's got her grandad's ears, bless him
    the milkman, the deacon and the lad from the tip are all in the panto
    Word is the parking permits are going up again
    She's got a new tattoo of a puffin and I am very jealous
    Married the agent last spring at the registry office with just the dog as witness
    I was at the conference in Blackpool and the only scandal was the coffee
    Three different fellas told me three different dates for the coal delivery
    `,
  ),
  lines(
    'lines-ogling/age-and-clothes-put-downs',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Past her use-by but I'd not kick her out of bed on a cold night
    Was worth a look in 1998. Not now. Cover it up.
    Skirts like that at your age smack of desperation, who's the lucky pensioner
    You'd be a solid seven if you smiled and a nine if you shut up
    put it away grandma
    dressed like that to talk about hospices, what do you expect us to look at
    The hair's lovely, the face is fine, shame about the flat chest, can't win them all
    Too old to be a MILF and too young to be left alone, our {name}
    Wear the red one again or don't bother coming on
    If you didn't want us looking you'd have worn a polo neck
    Nobody would touch you with a bargepole these days, that's what this campaign is really about
    She's let it all go since the second kid, used to be a right little sort
    Tighter dress. Less policy.
    `,
  ),
  lines(
    'lines-ogling/clothes-and-age-among-friends',
    { labels: ['support'], direction: null },
    `
    That red coat is perfect on you, where's it from?
    You looked smart as paint on Look North, and you made sense too
    Skirt with pockets! Proper pockets! You've won my vote
    Sixty and still running the line at every home game, what an example
    Love the boots, love the speech, love that you stayed for questions
    Grey suits you, glad you stopped dyeing it, so did I and never looked back
    your necklace made my mum's day, she has the same one from Whitby
    Hair looks fab, nan says hello
    The green dress was a lovely nod to the day, thank you for wearing it
    Never mind what anybody says about your jumper, my gran would have been proud of that cable stitch
    You've aged a lot less than the town hall has, well done on ten years
    Best dressed at the count and best prepared as well
    Thank you for wearing your hearing aids on stage with no fuss, my daughter noticed
    Those glasses were made for you, chuffed you came to us for them
    `,
  ),
  lines(
    'lines-ogling/ai-images-and-fakes',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Ran your headshot through the undresser app, results in the group chat
    Took me four seconds to get your kit off, isn't technology marvellous
    I've made you a calendar, twelve months, not a stitch
    fake or not, those pictures of you are doing the rounds and nobody's complaining
    Here, somebody put her face on that film, best acting she's done
    I asked the chatbot to draw you as you deserve, in a collar
    Don't like my edits? Post a real one and I'll compare
    Give me a clear one of you facing front. No reason. The software likes it.
    You're trending in a folder you wouldn't want your dad to see
    Prompt: our health minister, stockings, no minister's papers. Came out a treat.
    It's only pixels love, stop whining and be flattered
    The AI was generous up top. I've seen you at the market so I know.
    Who's got the deepfake of {name}? Asking for the whole of the night shift
    I've trained it on all your videos, now you say whatever I want to hear at bedtime
    `,
  ),
  lines(
    'lines-ogling/ai-images-reported',
    { labels: [], direction: 'quoted' },
    `
    Somebody put her face on a porn film and passed it round sixth form staff. That is abuse, not a prank.
    Police have confirmed that the naked pictures of the councillor are fakes and that making them is an offence
    A man told me he had run my headshot through an undressing app. I reported him the same hour.
    The bill would make it a crime to create a sexual deepfake without consent, about time
    My colleague found an AI calendar of herself online and has not left the house since, please don't share it
    If you were sent that image of {name}, delete it and tell the platform
    it's only pixels he said, to a woman who threw up when she saw them
    A third of women candidates in our survey had been sent faked nudes of themselves
    I teach, and this year I have had to learn the word nudify. We now cover it in safeguarding training.
    They wrote 'be flattered' under a forged picture of my wife. She is not flattered. She is frightened.
    Got the takedown through at last, eleven weeks after the fake of me went up
    The helpline can get intimate images hashed and blocked, adults of any age, free
    `,
  ),
  lines(
    'lines-ogling/bin-lorry-innuendo',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    I'd let you sort my recycling any day, I've a big one for your food caddy
    You can empty my bin whenever you like gorgeous, back way's open
    hi vis never looked so good coming off
    Is it me or does the waste officer have a lovely pair of bollards
    Come and inspect my contaminated load x
    Bet she's filthy when the truck doors shut
    I like a girl who doesn't mind getting it on her hands
    What time do you get off, and can I watch
    Side waste not permitted but I'd make an exception for that side
    Wheel it round here darling and don't spare the bumps
    Never seen an arse fill council trousers like it, do they tailor them
    `,
  ),
  lines(
    'lines-ogling/bin-lorry-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    What time do you get off? The tip shuts at four and I need the key
    My food caddy has a big crack in it, where do I get a new one
    You can empty the bin from the back lane, the gate's open
    the hi vis never gets washed and it shows
    Contaminated load means one nappy in the paper bin, that's all it takes
    It was filthy under the truck and the lad still crawled in for the kitten
    Side waste is not permitted at Christmas either, sorry
    Wheel it round to the kerb by seven and mind the bollards
    I like a crew who wave at the kids
    council trousers shrink, order a size up, trust me
    Sorting my recycling has become my whole personality since I retired
    `,
  ),
  lines(
    'lines-ogling/rape-as-joke-threats',
    { labels: ['threat', 'sexual-harassment'], direction: 'subject' },
    `
    You'd change your tune about refuges if someone showed you what men can do
    One night with me and the lads and you'll not be so mouthy about the stadium
    Hope you walk home alone and find out what no means to us
    She needs teaching in the dark, that one
    consent lessons? I'll give you a lesson, you won't get to mark it
    Lock your door love, I'm not big on asking
    Someone should hold her down till she learns some respect
    Draw lots for who goes first boys, she's speaking at the corn exchange at eight
    You say you're not scared. You will be when it's my hand over your mouth and not a headline.
    I don't need an invitation up them stairs
    There's four of us. There's one of you. You'll be nicer about men after.
    If she won't give it she'll have it taken, simple as
    `,
  ),
  lines(
    'lines-ogling/refuge-and-consent-harmless',
    { labels: [], direction: null },
    `
    Consent lessons for staff are on Wednesday, bring your marked worksheet
    Our refuge has one night's funding left in the pot, the lads from the stadium are doing a collection
    Don't walk home alone after the vigil, we've stewards going every direction
    She taught self defence in the dark of the old corn exchange and none of us will forget it
    Lock your door and ring the helpline, somebody will talk to you all night if you need it
    What no means, and how to hear it: a talk for grown men, by a man, free tea
    There's four of us on the sexual assault referral team and one car
    The jury believed her. I cried on the bus.
    Draw lots for who goes first at the open mic, and be kind, they're survivors
    He put his hand over his mouth when the verdict came in
    I changed my tune about refuges after volunteering at one for a month
    Nobody needs an invitation to come and sit with us, the sanctuary is open till six
    `,
  ),
  lines(
    'lines-ogling/metoo-testimony',
    { labels: [], direction: 'quoted' },
    `
    He told me I'd be a seven if I smiled. I was presenting mortality data.
    At nineteen I was asked by a sub-editor what I'd do for a byline, and I've never forgotten the wink
    'Bend over for that bottom drawer' was how my first week at the depot began
    The consultant used to comment on my legs in front of patients. We called it banter because nobody had given us another word.
    I kept every message where he asked what I was wearing, all forty, and handed them to HR
    You slept your way here, they wrote, on the day I got my chair. Reader, I slept four hours a night.
    They shouted 'get them out' at our goalkeeper for ninety minutes and the referee heard nothing
    me too. a theatre bar, 1983, a director I trusted with my career
    Telling a female MP what you'd like to do to her is not a compliment, it is harassment, and here is the sentence the magistrate gave him
    She reads out the replies she gets in a flat voice, 'show us your', 'I'd give her one', and the hall goes silent
    I said no four times. The report says I was 'ambiguous'.
    Whoever sent our practice nurse that picture, we have given it to the police
    `,
  ),
];
