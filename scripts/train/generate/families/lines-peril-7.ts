import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats at length and in few words, by many voices, to and about third parties too, against long and short plain messages. */
export const linesPeril7: readonly Family[] = [
  lines(
    'lines-peril/third-parties',
    { labels: ['threat'], direction: 'other' },
    `
    somebody shoot that lot on the bridge
    we'll burn the hostel down with all of them inside
    Any strike breaker gets his legs broken, pass it on
    I'd machine gun the jet skis off the bay myself
    lynch the driver, save the court the bother
    gonna batter every fan in blue on saturday
    him from number nine wants killing for what he did to them ponies, and I'll do it
    those kids on the mopeds need knocking off with a bit of wire
    string up the bankers one per lamp post
    we're going to find the fella that robbed the church and break his fingers, all ten
    whoever nicked the charity tin is getting stabbed
    my neighbour's next. I've had it. I'm going round with the mattock
    put the inspectors in a bag and drop them off the quay
    if the lads from that yard look at my sister again we're coming in masked
    `,
  ),
  lines(
    'lines-peril/third-parties-harmless',
    { labels: [], direction: null },
    `
    somebody photograph that lot on the bridge, what costumes
    we'll heat the hostel this winter with all of them chipping in
    Any strike breaker gets cold tea, pass it on
    the lifeboat brought nine in off the channel and one was a baby
    leave the driver to the court, that's what it's for
    gonna sing louder than every fan in blue on saturday
    him from number nine wants thanking for what he did for them ponies
    those kids on the mopeds need somewhere legal to ride
    string up the bunting one per lamp post
    I hope they find the fella that robbed the church and he has to meet the old ladies whose jars he took
    whoever nicked the charity tin, leave it on the step, nothing said
    my neighbour's next for the new bins
    put the biscuits in a bag and drop them off at the quay
    the lads from that hotel beat us five two, good game
    `,
  ),
  lines(
    'lines-peril/long-grudge',
    { labels: ['threat'], direction: 'subject' },
    `
    I've written to you eleven times about the care of my wife and had nothing but form letters. I shan't write a twelfth. I'll come in person and I won't be leaving quietly and neither will you.
    Thirty one years I've worked that dock and you closed it with a click. There are men here with nothing left but time and temper, and I've told them all where you take your lunch hour walk. Enjoy it.
    When I was a boy a man who spoke about our dead the way you do was taken behind the British Legion and taught manners. We're old now but we've sons, and they've been told to finish the lesson.
    You gave my lad a red card in front of a scout. That was his one chance. So I'm going to make sure you never run again, and I'm going to take as long over it as I like.
    not being funny but if you keep putting my ex up in that refuge of yours im gonna come down there and go through every one of you til i get to her
    Three winters I've watched that woman on the telly tell farmers how to farm. One night she'll break down on a lane round here and it'll be one of us with the tow rope, and we'll know just where to put it.
    I do not make threats idly. I served. I am telling you, as one tells a dog, that if the planning notice goes up on that field then I will come to your office and put you through the wall.
    My therapist says write it down, so here goes: I imagine you opening the door, I imagine your face, and I imagine hitting it until there isn't one. Soon it won't be imagining.
    Took my licence, took my cab, took my living. Do you know what a man does all day with no work? He sits in his car outside your house and thinks about what he's going to do when you come out.
    you told the whole internet my name and i lost my job at the nursery so now its my turn, im gonna tell my brothers yours and they arent nice like me
    I hear you're back teaching on Monday. So is my daughter's phone, filming, and so am I, at the gate, with two friends who've been inside for GBH and don't mind going back.
    My mother would weep at what I mean to do to you, and I'll do it all the same, come the dark nights.
    `,
  ),
  lines(
    'lines-peril/long-grudge-harmless',
    { labels: [], direction: null },
    `
    I've written to you eleven times about the care of my wife and had nothing but form letters. I shan't give up. I'll come in person on Friday to your open hour and I'd like someone to explain the dates to me.
    Thirty one years I worked that dock and it closed with a click. There are men here with nothing left but time, so we've started a boat shed, and I've told them all you'd come and cut the ribbon.
    When I was a boy my grandfather took me behind the British Legion and showed me the name on the stone. I took my own sons yesterday and none of us could speak.
    You gave my lad a red card in front of a scout. He cried all the way home. Then he said you were right and it was a shocking tackle. Thought you'd like to know.
    Three winters I've watched that woman on the telly tell farmers how to farm. One night she broke down on our lane and it was me with the tow rope. She stayed for tea and knows her sheep, I'll give her that.
    I do not write letters idly. I served. I am telling you, as one old soldier to another, that if you feel the way you say you feel then ring somebody tonight, ring me.
    My therapist says write it down, so here goes: I was so angry when the ward shut that I threw a plate. I've swept it up now and I'm ready to help with the campaign.
    Took my licence after the seizure, took my living with it. Do you know what a man does all day with no work? He sits in his kitchen and thinks. Your podcast keeps me company.
    I hear you're back teaching on Monday. My daughter's made you a card and is threatening to hug you at the gate, so brace yourself.
    my brothers are coming up from Cardiff for the funeral, they aren't big talkers but they'll carry him
    The dark nights are coming so we're running a walking bus home from choir. Nobody goes alone.
    `,
  ),
  lines(
    'lines-peril/two-to-four-words',
    { labels: ['threat'], direction: 'subject' },
    `
    you're next
    dead woman walking
    see you in hell, soon
    knife's out
    enjoy your last christmas
    bye bye kneecaps
    coming for ya
    u r dead
    Ready to bleed?
    RIP you
    found you. run
    hope you can fight
    bang bang councillor
    i'll end you
    nowhere's safe for you
    kill him
    finish her off
    you'll hang
    just you wait till dark
    snap your neck
    grave's dug
    stab incoming
    bricks at the ready boys
    `,
  ),
  lines(
    'lines-peril/two-to-four-words-harmless',
    { labels: [], direction: null },
    `
    you're next in line
    dead phone, sorry
    see you in Hull, soon
    we know. we're coming too
    kettle's out, use a pan
    enjoy your first christmas
    bye bye gallstones
    your turn tonight, bins
    coming for tea
    I'm dead 😂
    Ready to bake?
    RIP my sourdough
    found you on the leaderboard
    hope you can make it
    bang on, councillor
    won't be long, traffic
    get him outside, he needs a wee
    nowhere's open
    killed it
    finish it off, there's only a slice
    just you wait till pudding
    snap! same coat
    pond's dug
    jab incoming, roll your sleeve up
    spades at the ready, girls
    `,
  ),
  lines(
    'lines-peril/ex-and-stalker',
    { labels: ['threat'], direction: 'subject' },
    `
    if I can't have you no one's going to
    you can change your number, I can still reach your throat
    smile for me tomorrow at the crossing or you'll be sorry you didn't
    I'll do something to you that'll stop any man looking twice
    answer me. ANSWER ME or i'm coming up
    You married him? I'll make you a widow.
    stood under your window, think i might come up it
    I own you till you're dead and then i'll own the grave
    I forgive you. That's why it will be quick.
    block this and it's your new fella that gets hurt
    we're meant to die together and I've picked when
    get home safe tonight. I mean it, get home before I do
    `,
  ),
  lines(
    'lines-peril/family-chat-harmless',
    { labels: [], direction: null },
    `
    if I can't have the last roastie no one's going to
    I've still got your key, shall I feed the fish
    you can change your number, but text me the new one
    smile for me tomorrow, it's passport photos
    answer me. ANSWER ME or i'm eating your chips
    You married him? I'll buy you a toaster!
    stood under your window with the takeaway, buzz me up
    I forgive you. That's why there's cake.
    we're meant to retire together and I've picked where
    get home safe tonight, text when you're in
    don't make me come up there and tidy that room myself
    your dad will kill me if I forget the tickets
    wait till I get my hands on that baby, those cheeks
    `,
  ),
  lines(
    'lines-peril/mock-polite',
    { labels: ['threat'], direction: 'subject' },
    `
    Dear madam, it would be a great pleasure to attend your funeral and a greater one to cause it
    With respect, sir, I intend to thrash you on the steps of your club
    Might I suggest you acquire a stab vest before the hustings?
    kindly inform your next of kin
    One hopes the ambulance response times in your constituency have improved. You'll be needing one.
    I remain, yours faithfully, the man who is going to shoot you
    we regret to inform you that your legs will be discontinued
    A little bird tells me you lunch alone on Thursdays. Do order well this week; it would be sad to go hungry to it.
    no hard feelings but I will be hurting you quite badly
    pardon the intrusion when I kick your door in
    It is my considered view that you should be horsewhipped, and I own both horse and whip
    please accept this as formal notice of a beating
    `,
  ),
  lines(
    'lines-peril/mock-polite-harmless',
    { labels: [], direction: null },
    `
    Dear madam, it would be a great pleasure to attend your fundraiser
    With respect, sir, I intend to beat you at the marrow table
    Might I suggest you acquire a hi vis vest before the litter pick?
    kindly inform the next volunteer of the alarm code
    One hopes the ambulance response times in your constituency have improved. Ours was fifty minutes.
    I remain, yours faithfully, the man who is going to shoot your wedding, and would like to know if the chapel has power
    we regret to inform you that your favourite biscuits will be discontinued
    If you'd be so good as to stand still near the window, the light's lovely
    A little bird tells me you lunch alone on Thursdays. Do join our table.
    no hard feelings but I will be beating you quite badly at scrabble
    pardon the intrusion when I ring the bell, I've the raffle prize
    please accept this as formal notice of a complaint under stage two
    `,
  ),
  lines(
    'lines-peril/second-language',
    { labels: ['threat'], direction: 'subject' },
    `
    I make you suffer, I promise on my mother
    you will see what happen when we catch
    my friends they wait for you at the station, they are angry and have the sticks
    in my country we cut the tongue for this
    tomorrow you not wake up
    You think police help? Police is far. I am near.
    i come i break everything and then you
    God give you cancer or I give you knife, choose
    I explode your car inshallah and nobody cry
    you finish. is over for your life
    `,
  ),
  lines(
    'lines-peril/second-language-harmless',
    { labels: [], direction: null },
    `
    I make you soup, I promise on my mother, is best in {town}
    you will see what happen when children catch the ball, so happy
    my friends they wait for you at the station, they have the flowers
    in my country we cut the melon like this
    tomorrow I not wake up early, is Sunday
    You think bus come? Bus is far. I am walking.
    i come i fix everything and then we eat
    God give you health and long life doctor
    my car is explode tyre on the M4, I am late for class sorry
    you finish exam. is over! celebrate now
    `,
  ),
  lines(
    'lines-peril/weather-flood',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    forecast for you on wednesday is a bloody nose with a chance of worse
    got it wrong about the hay again, so I'm coming to the studio with a pitchfork
    you told them the river wouldn't rise. I'll hold your head in what's left of my kitchen till the bubbles stop
    should be staked out on the beach at low tide for what she said about flood defences, and I've the stakes
    outlook: grim, you, lay-by, me
    when the next storm hits I'm tying you to the pier
    I hope lightning gets you and if not I've jump leads
    stand in front of that map one more night and I'll come through the screen and brain you
    `,
  ),
  lines(
    'lines-peril/weather-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    forecast for us on wednesday is a bloody cold wind with a chance of worse
    got it right about the hay again, so I'm sending you a bale
    the river's in my kitchen up to the second drawer, nobody hurt
    sandbags and stakes at the beach car park at low tide, help needed
    outlook: grim, take a coat
    when the next storm hits I'm tying down the trampoline
    lightning got the church spire and the jump leads got the verger's car going
    stand in front of that map one more night, your last before the baby, we'll miss you
    you were wrong about the frost and it killed my dahlias, I'm seething
    `,
  ),
];
