import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Both themes again, abusive and harmless: long comments, short replies, rushed typing. */
export const linesHarmAndHarassmentForms: readonly Family[] = [
  lines(
    'lines-harm-and-harassment/harm-long-and-short',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    I have followed your career from the parish council to the green benches and in all that time I can't think of one person whose life you've improved. It's not too late to leave the world a little better than you found it, by leaving it. Do consider that this evening.
    Read your piece in {paper} about how the abuse has made you feel that there is no way forward. For once we agree. There isn't one. A sensible woman would accept that, write her letters, tidy her desk and make sure she isn't around for breakfast.
    So you had a breakdown, the poor thing had a breakdown, and now we are all supposed to clap because you came back from it. I wouldn't have bothered coming back. I'd have stayed in that hospital bed and turned my face to the wall, and so should you.
    When our surgery closed my wife lost her will to live and I watched it happen. I want you to lose yours. I want you to sit alone with what you did until you cannot bear it, and then I want you to stop bearing it.
    mate no offence but if my own party had dumped me and my missus had left and my face was on the front of every paper id just end it there n then, idk how u get out of bed, maybe dont
    No more second chances for you. No comeback tour, no podcast, no jungle. Just a locked door and a decision. I know which one I'd like you to make.
    the end is closer than you think, and it's you who holds the key. use it
    end it
    pls die by ur own hand ty
    then do it
    please don't make it to Friday
    hurt yourself again, it suited you
    we're all waiting. go.
    nobody would even check on you
    you'd look peaceful
    Why wait for old age?
    one word: overdose
    Try again. Harder this time.
    no one is coming to save u so give up
    #DoItAlready {name} and take the pain away for all of us
    10 reasons to live: 1. er
    what's keeping you here? really? it can't be love
    Shall we start the collection for your wreath, or would you rather surprise us?
    Dear Doctor, heal thyself. Failing that, the other thing.
    you always finish what you start, you said in the leaflet. so finish yourself
    idk who needs to hear this but {name} does: stop living
    Punch yourself in the face every time you think of the word reform, and don't stop until you see blood.
    Set fire to yourself outside the ministry if you care that much about the climate. I'll bring marshmallows.
    I hope the loneliness gets you before the cancer does and that you help it along.
    Not a soul would lie down in front of a bus for you. But you could lie down in front of one for us.
    `,
  ),
  lines(
    'lines-harm-and-harassment/harm-long-and-short-harmless',
    { labels: [], direction: null },
    `
    I have followed this bill from the first reading to the last and I still can't say which way I would vote. My father wanted to die at home, in his own bed, at a time of his choosing. My mother, on the same ward, fought for every last hour. Whose law do we write?
    Read the piece in {paper} about doctors who feel that there is no way forward. I was one of them in {year}. A colleague noticed that I'd stopped eating lunch, sat down next to me and didn't get up again until I had told her the truth.
    When our surgery closed my wife had to drive forty minutes for a blood test, and the bus stops at six. Nobody is going to die of that, says the ICB. Well, on a February night on the A66 with black ice I'm not so sure.
    Three lads from the same rugby club in eighteen months. We've put the Samaritans number on the beer mats, on the back of the changing room door and on the fixture list. It isn't much. The captain now ends every training session by asking who's not all right.
    mate no joke but if you're feeling like that ring someone, ring me, it's half three and I'm up with the baby anyway
    No more second chances for the contractor. No extension, no bailout, no consultants. Just end the contract and bring the bins back in house. It's what every ward on this council voted for in May.
    the end is closer than you think: last leg of the coast path tomorrow, then chips
    end it already, the match was lost at half time
    then do it, book the tickets
    please don't make it Friday, I'm at the dentist
    nobody even checked the meter
    you'd look great in the panto, do it!
    Why wait for old age? Learn the banjo now.
    One word: naloxone. It reverses an opioid overdose and every pub toilet should have a kit.
    Try again. The website falls over on the second page, then works.
    no one's coming to save the bandstand so we're doing it ourselves on {day}, bring gloves
    10 reasons to live in {town}: 1. chips 2. the moor 3. my nan
    What's keeping you in Westminster? Genuinely, come home, the pub quiz misses you.
    Shall we start the collection for the wreath at the cenotaph, or has the Legion done it?
    Finish what you started and get the second platform open before you cut another ribbon.
    idk who needs to hear this but stop putting wet wipes down the loo
    I punched the air so hard at that result that I've hurt my shoulder.
    Set fire to the toast again, alarm went off, whole floor evacuated, I shall never live it down.
    Loneliness is as bad for you as fifteen cigarettes a day, hence the soup lunch on Tuesdays.
    Lie down in front of the diggers if you have to, that meadow has been common land since 1640.
    A teenager on our street was talked down from the flats by a police officer who just kept asking about his hamster.
    Is there any support for the staff who cut somebody down? My brother's a prison officer and he hasn't slept since.
    She hadn't wanted to live, she told us, and then the community choir needed an alto.
    I'd rather my taxes went on night nurses than on another review into why patients die waiting for them.
    what do u say to a mate whose dad has just killed himself, nothing seems right
    `,
  ),
  lines(
    'lines-harm-and-harassment/sexual-long-and-short',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I'm sure that the report is terribly worthy, but like every other red-blooded man in the audience I spent the forty minutes wondering whether those were stockings or tights, and whether your husband minds you going out like that. Do come back next year, same seat for me please, same skirt for you.
    Interesting how she went from the press office to the cabinet in three years flat. I used to work on that corridor. The light in the chief whip's room was on late, the door was shut, and she'd come out doing up her buttons. That is how the sausage gets made.
    I've written to you before, {name}, and you never answer, which I find rather exciting. I like to imagine that you read these in the bath. I should like to be the sponge. My number is at the bottom as usual and I shall be awake until two.
    Let's be honest, nobody is on this page for the politics. You've got the best backside in local government and you know it, or you would not have stood with it to the camera for the whole of the ribbon cutting. My mate's made it his screensaver.
    oh my days the way ur dress rode up on the stage, was in the 2nd row and saw EVERYTHING, not complaining, same again tmrw pls
    would smash
    get em out
    sit on my face
    lovely jubblies
    DTF?
    bet she goes like a train
    more cleavage less chat
    I've got something long and hard for you, and it isn't a consultation
    Bra or no bra today? Vote below
    come to bed eyes, come to bed voice, so come to bed
    Boxers or briefs? Show, don't tell, Minister.
    hubba hubba, who ordered the stripper, oh it's the new chief medical officer
    You can lobby my member whenever you fancy x
    You're single, I'm single, my flat's two streets off your office, let's get sweaty
    She only rose because he did.
    is he hung? asking the ex wife
    Someone's had a boob job on expenses.
    Does she come with the car?
    there's a thread with pics of your bum from every PMQs since March and it's a thing of beauty
    my hands, your waist, no witnesses 😏
    Girls like you ought to be enjoyed and not heard.
    `,
  ),
  lines(
    'lines-harm-and-harassment/sexual-long-and-short-harmless',
    { labels: [], direction: null },
    `
    I'm sure that the report is worthy, but like everybody else at the back I couldn't hear for the first forty minutes, because the hearing loop in that hall has been broken since Easter. Do come back next year, same seat for me please, and a microphone for you.
    Interesting how she went from the post room to the board in nine years. I used to work on that corridor. The light in her office was on late because she was doing an accountancy degree at night, with a toddler asleep on two chairs. That's how it was done.
    I've written to the council before and nobody ever answers. The changing rooms at the pool have no lock on the women's side, the shower curtain is gone, and my daughter won't go any more. My number is at the bottom as usual. A bolt costs four pounds.
    Let's be honest, nobody reads the leaflet for the politics. They read it for the dog. Put the spaniel back on the front, standing with his backside to the camera as he did at the ribbon cutting, and you'll hold the seat till 2040.
    oh my days the dress on the mayor at the carnival, feathers EVERYWHERE, I was in the 2nd row and sneezed for an hour
    would recommend, great clinic
    get them out of the loft, the Christmas lights I mean
    sit down, love, you've been on your feet since six
    lovely jumper
    goes like a train, that new e-bike of mine
    more trees less concrete
    It's been a long and hard consultation and I'd like my evenings back.
    Sports bra recommendations for a half marathon please, ladies! Size 36F and no bounce.
    come to bed, the count won't finish till five, he said. It finished at ten past two.
    Boxers, retrievers and one very wet spaniel at the dog show in aid of the hospice.
    Who ordered the strip lights for the new ward? Nobody can sleep.
    You can lobby your member at Central Lobby any Wednesday, just ask for the green card.
    My flat's two streets from the office and I still manage to be late.
    She only rose to ask about the minutes.
    Is the picture hung yet? The portrait of the old matron, in the foyer.
    Does the car come with the job, or has the mayor always walked?
    my hands, your pastry, one disaster of a village bake-off
    Girls like ours ought to be heard: youth council elections close on {day}.
    A breast surgeon, a plumber and an imam walk into our pub quiz. They win. They always win.
    I wore a mini skirt to the march in 1968 and I'm wearing waterproof trousers to this one. Same placard.
    The naked bike ride comes through {town} at noon, so the vicar has moved the christening to two.
    Nude life drawing in the village hall on {day}, bring your own charcoal, heating will be on for Derek's sake.
    `,
  ),
  lines(
    'lines-harm-and-harassment/sexual-long-and-short-quoted',
    { labels: [], direction: 'quoted' },
    `
    "Get em out", under a video about childhood asthma. Thirty-one likes.
    To everyone writing 'would smash' beneath a paediatrician's talk: your names are on your profiles, and so are your employers.
    He asked her on air whether she wore stockings or tights. It was {year}, not 1973, and the presenter laughed along.
    I was told today that I only rose because a man did. I've a first in engineering and the patience of a saint, and the second has run out.
    My colleague gets 'I like to imagine that you read these in the bath' from a man who writes on his firm's notepaper.
    A lad in the second row filmed up her dress and put it online. She was giving a talk on flood defences.
    'DTF?' No, Gary, she's the director of public health.
    they told her to kill herself AND asked what she was wearing, the same account, ten minutes apart
    Someone made a thread of photos of a woman MP's bottom and the moderators say it doesn't break the rules.
    When they say 'then do it' to a girl who's posted that she wants to die, that's encouragement, and that's an offence.
    "Nobody would even check on you." He was wrong. Six of us went round.
    He put 'end yourself' under my obituary for my dog. I don't get angry any more. I just take a screenshot.
    `,
  ),
];
