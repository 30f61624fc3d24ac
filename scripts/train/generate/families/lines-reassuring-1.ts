import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Kind people who promise that no harm will come, keep watch, worry about the way home and bless, in the words of violence. */
export const linesReassuring1: readonly Family[] = [
  lines(
    'lines-reassuring/nobody-will-touch-you',
    { labels: ['support'], direction: null },
    `
    Nobody will hurt you
    nobody is going to hurt you {name}, we're all here
    No one will touch you while we're around
    Nobody's coming for you, love. That was just somebody showing off. You're safe.
    No one is coming to your house. The police have spoken to him and he's very sorry. Sleep well tonight.
    We won't let anyone hurt your kids
    nobody gets near those children, there's forty of us on the school gate in the morning and we've brought flapjack
    They can't hurt you here
    You will not be harmed. You will be fed soup and driven home by my {relation}.
    There'll be stewards on both doors and my {relation} walks you to the car, so nobody will lay a hand on you
    no one is going to attack you at the {town} hustings, it's mostly pensioners and a labrador ❤️
    ur safe with us, nobody gonna hurt u
    dont be scared hun no ones comin round ur house
    nobody wants you dead, {handle}, I promise. You are wanted and loved and very much needed at bingo.
    Nobody will come to your door tonight, and if you hear a knock it's only me with the lasagne
    They will not get to you. We have sat with you through worse than this.
    We'd never let anybody harm a hair on your head
    Nobody is going to kill you over a bus lane, I know it feels frightening at 3am but it passes, ring me
    Shh. Nobody's hurting anybody. It's over now, you were brilliant.
    No harm will come to you or yours at our church, that's a promise from the whole choir
    You're not going to be stabbed, pet, it's a street party. Come and have a bun.
    I was so frightened after the first lot of messages, and what helped was somebody telling me plainly: nobody is coming, nobody will hurt you, the door is locked and you are not on your own. So I'm saying it to you now, {name}. Nobody is coming.
    NOBODY WILL HURT YOU. WE ARE ALL STANDING WITH YOU 💙💙
    Your girls are safe. Nobody will take them, nobody will touch them.
    we're not letting anyone lay a finger on our doctor
    Nobody is following you, I checked, it was the same lost delivery driver going round twice
    She won't be hurt. We've got her.
    There is no one outside. I've just been round with a torch. Cat says hello.
    You'll come to no harm in {town}, we look after our own and you're one of us
    `,
  ),
  lines(
    'lines-reassuring/weve-got-you-swearing',
    { labels: ['support'], direction: null },
    `
    nobody's gonna fucking touch you, we've got you
    Nobody's touching you mate, not a fucking chance
    no cunt is gonna hurt you while I'm your neighbour, get the kettle on
    Ain't nobody gon hurt you sis, we outside with you all night
    ain't nobody touchin you, not on my watch, you family
    Can't nobody harm you when you got the whole aunties' group chat praying over you 😭🙏
    Naebody's gonnae lay a finger on ye, hen, no while we're here
    naebody's comin tae yer door the night, away tae yer bed
    No one's gonna batter you la, you're with us, come 'ed
    Nobody's gonna touch yer, queen, the whole of our road's behind yer
    Nobody's off to hurt thee, lass, tha's among friends
    There's nowt going to happen to thee, we're all walking up together wi' t' banner
    Naebody wid dare hurt ye and naebody wants tae, yer the best doctor this toon's ever had
    No bugger's laying a hand on our lollipop lady, she's got a hundred parents round her
    You're fucking safe, you hear me? Safe. Breathe.
    not one of those lads wants to hurt you, I've talked to every one of the daft sods and they want a selfie
    Nobody's gonna hurt wor bairns, pet, the whole school's ganning in together
    You're alreet bonny lad, naebody's after ye
    I swear down no one's touching you fam, man will walk you to the station himself
    No one's getting shanked bruv it's a library opening, allow it, come through
    Nobody is going to get hurt tomorrow. It's a sit-down with sandwiches, for fuck's sake, bring a cushion 😂
    Nobody's harming a single bloody hair on that woman's head, she delivered both my kids
    They won't fucking hurt you again. He's inside for six years. It's done, it's really done.
    we dinnae hurt folk here, we gie them tablet and a wee blether
    Big scary bikers outside are with US, love, they've come to see you home. They will not hurt a fly. The one with the skull tattoo is called Clive and he knits.
    Sod it, I'll sleep on your sofa all week if you want. Nobody's coming, but you'll rest better.
    No fucker should make you feel scared to do your job. Nobody's coming for you. We've got your back, always.
    Never gonna let nobody hurt you, baby cousin. You did that speech PROUD 💪🏾
    `,
  ),
  lines(
    'lines-reassuring/get-home-safe',
    { labels: ['support'], direction: null },
    `
    Keep safe x
    Please don't walk home alone tonight, I'll drive you
    lock your door tonight please, I worry about you ❤️
    Text me when you're in so I know nobody's bothered you
    Please be careful {name}, there was a nasty crowd by the station. Two of us will meet you off the train.
    Don't open the door to strangers this week, love, and ring me any hour
    I'm worried for you after those messages. Have you told the police? I can sit with you while you ring.
    Stay safe out there {handle} 🙏
    I couldn't bear it if anything happened to you, so please take the taxi, I'll pay
    Hope nothing happens to you. You matter to so many of us.
    watch how u go tonight hun its icy and i dont want u hurt xx
    Please get a camera for the porch, I'll fit it free, I'm an electrician and I'd sleep better knowing you're safe
    Don't go to that meeting on your own. I'll come and hold the coats.
    I lie awake worrying someone will hurt you. Please look after yourself, and thank you for everything.
    Go home by the main road, it's better lit, and my {relation} will walk with you as far as the shop
    have you got somebody with you tonight? I'd hate you to be on your own after all that nastiness
    Be safe sis, text when you touch down, love you
    Mind how ye go hen, it's dark, get a taxi hame, I'll gie ye the fare
    Please lock your back door tonight and get some rest. There's been burglaries on our street and I'd hate it to be you, you've had enough of a week. I've left my number on your mat and I'm up late anyway with the baby, so ring if you hear anything at all.
    Did you get home all right? I kept thinking about those lads shouting. Please tell me nobody hurt you.
    Praying nobody harms you on your way to court today
    Tek care on thi way home, love, them roads is lethal
    PLEASE tell the police about the letter. Your safety matters to us all.
    I don't want to lose a good councillor to some idiot with a knife, so please take the security they're offering. From one worried constituent.
    ta-ra queen, mind yerself going home, our Kev's outside in the van to drop yer
    dont read the comments, turn ur phone off, lock up, cup of tea, bed. we love u
    Keep the kids in with you tonight while the police are on the estate, and come to ours if you'd rather. Spare bed's made up.
    Are you safe? Just send a thumbs up.
    I saw someone say horrible things about your house. I've reported it. Are you and the little ones OK?
    `,
  ),
  lines(
    'lines-reassuring/blessings-against-harm',
    { labels: ['support'], direction: null, heldBack: true },
    `
    May no harm come to you
    May no harm ever come to you or your family, {name} 🙏
    God keep you from every blade and bullet
    Lord, protect her from those who wish her dead. Amen.
    May Allah protect you from all who would do you evil, sister
    Inshallah no one ever raises a hand to you
    Heaven forbid anything should befall you
    God forbid a hair of that child's head should be hurt
    May those who hate you find peace, and may you never know violence
    I pray that no weapon formed against you shall prosper
    no weapon formed against you gon prosper, doc, say it with me
    May your house be safe, your door unbroken and your sleep long
    Wishing you a year with no threats, no sirens and no bad news
    Angels round your bed tonight, nobody shall harm you x
    I light a candle every {day} that you'll never be hurt again
    Touch wood nothing bad ever happens to that lovely woman
    Fingers crossed you never get another death threat as long as you live
    Waheguru watch over you, may no enemy find you
    "Fear no more the heat o' the sun, nothing ill come near thee." We read it at school and I thought of you.
    Lang may yer lum reek, and may nae ill come near ye
    May the bairns never ken fear again
    Bless you and keep you safe from the cruel ones, pet
    My grandmother's blessing, roughly translated from the Polish: may the wolf not find you, may the fire not find you, may the thief not find you, and may there always be dumplings. I wish it for you and for everyone in your surgery.
    peace on ur house an no harm to u or urs xx
    Let no one be killed in this war today, not one, on either side
    GOD PROTECT HER. LET NOTHING HAPPEN TO HER.
    Baruch Hashem you're safe, may you be spared all sorrow and every attack
    Never may your children go hungry, never may they be hurt, never may they be afraid of a knock
    Sending a shield of love round you so nothing can get in ✨💜
    `,
  ),
];
