import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A last round of brief and middling threats of every kind, and long, sad, angry and cheerful messages that hurt nobody. */
export const linesMenace13: readonly Family[] = [
  lines(
    'lines-menace/brief-and-mixed-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    dont sleep
    Goodbye, doctor. Forever.
    I smell blood and it's yours
    your street is burning tonight
    ur moms next
    Die by my hand
    Nice knowing you.
    Say when. No, I'll say when.
    You breathe because I let you.
    Tomorrow. You. Me. Knife.
    hands or feet? choose
    I'll finish you.
    enjoy the wheelchair
    Bones heal. Yours won't.
    You won't see it coming and you won't see anything after.
    stop or be stopped, nurse
    gonna put you to sleep like our old collie
    Mind how you go. I mean it. I've loosened things.
    There's a hole in the woods with nobody in it. Yet.
    next time we bring more than eggs
    Last chance to walk away with a face.
    They'll carry you out of there
    You've been warned, it's blood now
    lights out soon pal
    tape, sack, river
    Ready for your accident?
    I've sorted you a plot by the fence.
    One phone call. That's how far you are from a kicking.
    🔥🏠 = ur weekend
    no more mr nice man with a hammer
    Be home at eight. Be alone. Or we'll be less nice.
    U messed up. Now u bleed.
    `,
  ),
  lines(
    'lines-menace/middling-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    I hear you're giving out prizes at our school. I'll be giving something out too, out of a rucksack.
    The vet who put my dog down without asking had better not be on call when I'm next in with a crowbar.
    If I were your mother I'd start choosing hymns
    Strange how a person can be on telly every night and not know a single karate move. We'll find out how long you last.
    Gave your photo to the doormen. They've promised you a special sort of welcome, down the fire stairs, head first.
    u think ur safe cos ur famous lol, famous ppl bleed on camera thats all
    Striker or not, miss a penalty like that again and you'll be needing your metatarsals looked at, by us, with a brick
    Your Honour let him off. We won't. And we don't let judges off either.
    We had a pact in the regiment about people who talk down the dead, and I'm the last man left to keep it. I am eighty. I can still manage a trigger.
    Cancel culture? I'll cancel your breathing.
    I'm not a violent lass but for you I'd learn, in fact I've signed up, Tuesdays and Thursdays, and we're on to throats
    Get a dog. Get two. Makes no odds to me and my cousins.
    The ferry's a long crossing and the rail's quite low, Minister. See you on deck.
    My nephew's just come out the Marines with a temper and I've shown him all your tweets
    take a good look at your tunnel on the way home lad. it's where it'll be
    Whatever the Crown Prosecution Service decides, we have decided
    The union can't protect you in a dark car park, and neither can the RSPCA, for that matter, so feed your own cat while you can
    Two ways to lose weight, doctor. Diet, or we take a limb.
    It'd take me six seconds to climb on that stage. I've counted. Security takes nine.
    Shake hands with me on Saturday, do. I'll have hold of you then, and I'm strong.
    Yous at the council have until the bins are emptied. After that it's yous that get emptied.
    Been reading about your allergy. What a lot of nuts there are in the world.
    If that baby dies in your hands then you'll die in mine
    A man can only take so many parking fines before he starts thinking about who he would run down first, and I've thought, and it's you.
    No hard feelings when it happens, yeah? It's just that you're the face on the leaflet.
    I'd cross three counties on my knees to push you under a train.
    You made a joke about our saint. There are brothers who'll make you a martyr to comedy. I will drive them.
    When you hear the motorbike, that's me. When you stop hearing it, I'm in.
    `,
  ),
  lines(
    'lines-menace/harmless-drawn-out',
    { labels: [], direction: null },
    `
    Every morning I pass your poster on the bridge and the weather has taken your nose off and drawn a smile on you that's friendlier than the first one, so whoever your printer is, keep him.
    You took forty minutes to come to the phone when my dad was choking. I'm not after anyone's job. I want to know how many people were on that shift, and I want it never to happen to the next family.
    Let me tell you how it'll go. You'll be doing your shopping, there'll be a tap on your shoulder, and it'll be some old boy whose cataracts you did, crying by the frozen peas. It happens to my wife every week.
    I used to be a decent runner. Then came the knee, then came the dog, then came the pandemic, and yesterday I did a mile in the rain, was overtaken by a woman with a pram and have never been so happy.
    right listen up cos im only saying this the once, the tickets r in my name, the coach goes at six n if ur late we r leaving without u n ur sandwich
    When one has fished as long as I have one learns the pike always goes back to the same water. I'm in no hurry. I've never yet caught him and at eighty three I have begun to think he is laughing.
    They told us at the meeting that nothing could be done. There's always something can be done. So we have dug out the tithe map, found a right of way from 1811 and sent it to the inspector by recorded delivery.
    A friend of mine says I should let it go. A friend of mine hasn't seen what is left of our village hall. I'm not letting it go, I'm standing for the parish council.
    Me and the wife had a vote at breakfast. All those in favour of getting the loft done. Carried, two nil, with the dog abstaining.
    I was held up at knifepoint in the shop last year, and the thing that's stayed with me is how young he was and how his hand shook more than mine did. I asked the court to get him into something. They have. He bakes.
    I will not shout. I won't swear. I'm simply going to stand at the end of your road with a clipboard each evening until we have counted all the lorries, because the developer says there are nine and we make it sixty.
    The night they bombed our street my nan was under the table with a budgie and a bishop. She told it every Christmas and each year there was less bishop and more budgie.
    So angry I had to walk round the block. Twelve hours on a chair, my wife grey in the face, one doctor for ninety people, and he apologised to us, HE apologised, and he was about nine and dead on his feet. Fund it, for pity's sake.
    Somebody told me I would be hated if I became a magistrate, and there are days. But last week a man I'd sent down years ago stopped me by the bread. I thought, here it comes. He said thank you, I've got a little girl now.
    We had the bomb squad out because of my wheelie bin. Somebody'd left a clock in it. A clock. I want it known that the lads who came were lovely and the robot is called Dennis.
    I'm seventy-nine, I have one lung, and I've been told I might go at any time, so I'd like my hedge row settled this month if it's all the same to you.
    My boy says he wants to be a bouncer. He's four foot two and gentle as milk. I said what would you do if they wouldn't leave? He said I would ask them what's wrong.
    You asked what the strike's about. It's about coming off a shift and sitting in your car not able to turn the key, because you can't think who'd be dead if you'd had one more pair of hands. It isn't about the money, though God knows the money's bad.
    tbh i thought he was gonna hit me. big guy, neck tattoo, coming straight at me in the car park. he goes "scuse me love you left ur purse on the roof" and walked off. i sat there and bawled
    I kept a shotgun for forty years on the farm and handed it in the week after the wife died, because I knew myself. Farmers reading this: ring somebody. The lad from the union came out and stayed till milking.
    `,
  ),
  lines(
    'lines-menace/harmless-short-medley',
    { labels: [], direction: null },
    `
    dont sleep in, trains are off
    Goodbye, doctor, and happy retirement!
    I smell bread and it's mine
    Your street's on telly tonight
    ur moms next in the queue
    Bones heal. Mine did. Thank you, fracture clinic.
    Tomorrow. You, me, brunch.
    You won't see it coming, the ending, I gasped
    hands or face? both, wash both
    I'll finish your chips.
    lights out soon, power cut till nine
    tape, scissors, wrapping paper
    There's a hole in the road with nobody in it. Since April.
    You've been warned, it's garlic
    Be home at eight, dinner's in the oven
    no more mr nice guy, i'm muting the group chat
    Last chance to book for the panto
    They'll carry you out of there singing
    next time we bring more eggs
    Mind how you go, the step's loose
    It's war now. They've moved the biscuits.
    Say when. With the gravy.
    U messed up. Now u wash up.
    Nice knowing you, hairline
    Stop or I'll be stopping the mobility scooter on your toe, watch where you're going with that phone, love
    you breathe in, you breathe out, and you push, she said, and out he came
    he's armed with a clipboard and he's not afraid to tick
    It'll be a bloodbath, said the butcher of the village quiz
    going to get you, gonna get you, gonna get those tiny toes
    Kicked, bitten, weed on. Lovely day at nursery.
    Hit him where it hurts: the crossword
    A hit, a palpable hit! Our Hamlet's foil came apart and went in the orchestra.
    `,
  ),
];
