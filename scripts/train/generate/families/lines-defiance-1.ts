import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hostile messages with a negation in them: promises, questions why not yet, addresses that need no hiding, and warnings never to feel safe. */
export const linesDefiance1: readonly Family[] = [
  lines(
    'lines-defiance/no-threat-but-a-promise',
    { labels: ['threat'], direction: 'subject' },
    `
    That's not a threat, that's a promise.
    not a threat love just telling u whats coming
    Don't call it a threat. A threat is something that might not happen.
    this isnt a threat its a appointment. {day} night
    I DON'T MAKE THREATS. I BREAK JAWS.
    Don't think I won't do it
    dont think i wont put u through that surgery window
    Do not imagine for one moment that I am not serious, {name}. I shall find you and I shall hurt you.
    nobody threatens you on here, we just let you know the date
    {handle} no threats from me. just a baseball bat and a free weekend
    I'm no threatenin ye hen, I'm tellin ye. You're gettin it
    Screenshot this all you want, it's not a threat until I'm on your doorstep and by then you won't have a hand to type with
    You can't report a promise 😂 see you soon
    the police said my last email wasn't a threat so let me be clearer this time, I am going to kill you
    don't flatter yourself that i'm joking
    I never threaten anybody. I turn up.
    Not a threat. A forecast: blood, yours, by the weekend.
    dont u dare think this is banter, ur getting done in
    It wouldn't be the first councillor I've put in hospital and it won't be the last
    Please do not take this as a threat, doctor. Take it as notice. You have had months to resign and you chose to carry on, so what happens to you in the car park is nobody's fault but your own, and I for one will not be losing any sleep over it.
    ah'm not one for empty words me, ah'll knock thi head clean off
    No threats, no warnings, no second letter. Next time it's me in person with a hammer.
    you think i havent got the guts? stay in on {day} and find out
    NOT JOKING. NOT DRUNK. COMING TO {town} TO END YOU
    I don't say what I don't mean, and I mean to see you dead
    U wont laugh when i promise u something twice. i promised u a kicking, remember
    Don't doubt me {name}. My word is good and my aim is better.
    you call it intimidation, i call it not letting you get away with it. legs first
    never broke a promise in my life and i promise you wont see another {month}
    `,
  ),
  lines(
    'lines-defiance/why-not-dead-yet',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Why haven't you killed yourself yet?
    why havent u killed urself yet 😂
    how come you've not topped yourself
    WHY ARE YOU NOT DEAD YET
    Not dead yet? Pity.
    still not done it? what's keeping you
    why don't you just end it, {name}
    why dont u just kill urself n save us the bother
    Haven't you got the hint by now? Nobody wants you alive. Do it.
    {handle} genuine question why have you not ended your life
    You said in that interview that you had thought about suicide. Why didn't you go through with it?
    you couldnt even do that right could you. have another go
    Is there any reason you have not yet taken your own life, Councillor? I ask on behalf of the whole ward, which I believe has been more than patient with you and would think it the first decent decision you ever made in office.
    isnt it time you killed yourself
    Don't you think you should be dead by now
    why aintcha hung up yer boots for good pal, and i dont mean retire, i mean die
    Why won't you just kill yourself like a normal person would
    u not dead? disappointed. get on with it
    Surprised you haven't offed yourself after that debate tbh. Nothing stopping you.
    I can't believe you still haven't done the decent thing and ended it
    how have ye no killed yersel yet wi a face like that
    Shouldn't you be dead? You promised us. Stick to it this time.
    wouldnt it be easier to not be here anymore. go on then
    Why not tonight? You've no surgery tomorrow and no friends to ring.
    every morning i check if youve done it and every morning you havent. what are you waiting for, an invitation? here it is. kill yourself
    Cannot understand why somebody so hated doesn't simply end it. You really should.
    Didn't I tell you last week to kill yourself? Why are you still posting
    why wont you die, its not hard
    `,
  ),
  lines(
    'lines-defiance/no-need-to-hide-number',
    { labels: ['doxxing'], direction: 'subject' },
    `
    No need to hide, we all know it's number 14 Marlow Close
    I don't usually post addresses but here's hers: 27 Tansy Road, {town}
    i dont normally do this but hes at 6 Fallow Court, top flat
    not hard to find you is it. 31 Pellow Street, red door
    You didn't think we'd find it, did you? 8 Heron Rise, the one with the caravan.
    She won't tell her constituents where she lives so I will. 52 Brackley Row.
    don't bother going private, it's 19 Withy Lane and the whole group has it
    no secret where the doctor lives. white bungalow at the end of Sorrel Avenue, grey estate on the drive
    Wasn't difficult. Land Registry, three quid, 4 Curlew Gardens.
    {handle} cant hide behind a office address forever. home is Flat 9, Tern House, {town}
    HE DOESNT LIVE IN THE WARD!!! HE LIVES AT 73 ASHLEY VIEW, {town}
    never mind her work email, her own mobile is 07700 900418
    It isn't in the register of interests, funnily enough, but the councillor's house is the second on the left in Barley Mews and he is never out before ten.
    dont ask me how i got it but her mums address is 12 Quill Street, she stays there weekends
    Not telling you to do anything with it, simply noting for the record that the professor's home is 40 Larkham Drive
    u didnt hide it very well, 5 gorse way. lol
    She's no in {town} at all, she's up at 22 Rannoch Brae wi her sister
    I wouldn't want anyone to have to search for it so here it is, 16 Thistle Park, side entrance, ring twice.
    No point blocking me when I have your number: 07700 900276. There you go everybody
    Nobody gave me this, I worked it out from the church in the window: 3 Chantry Steps, {town}, upstairs.
    Cllr thinks taking his address off the nomination paper means we don't know. Wrong, it's still 88 Dunnock Road
    the GP isn't ex directory 👀 she is at 11 Mallow Terrace
    not being funny but anyone can see from the bins thats 25 Copse Hill, his house
    You can't stop people knowing that you moved to 7 Saltmarsh Cottages in {month}
    I am not ordinarily in favour of publishing private details. However, as the Member declines to meet any of us, I see no reason why her address, 34 Verity Crescent, and the number of her husband's car, should not be known to every one of her neighbours.
    hes not at home in the week, hes at the girlfriends, 61 Pinder Street {town}
    Didn't take ten minutes. Name, street, postcode, the lot, all in the file I have just shared.
    its not doxxing if its true. 17 Hazelbeck Close
    `,
  ),
  lines(
    'lines-defiance/never-walk-home-easy',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    You'll never walk alone again. One of us will always be behind you.
    never going to feel safe again are you. good
    dont sleep. dont even blink
    Don't sleep tonight {name}, you won't want to be lying down when we come in
    i wouldnt walk the dog after dark anymore if i were you
    There is nowhere in {town} you can go that I cannot follow
    no lock will keep us out
    not a single night will pass without somebody standing outside your house, and one of those nights he won't just stand
    DON'T TURN YOUR BACK. NOT ONCE.
    Nae place tae hide noo. We're comin
    you cant watch every window
    Never leave your drink. Never leave your door. Never leave your kids. We only need the once.
    I wouldn't get too comfy in that new house
    there's no such thing as a safe seat when i know which train you're on 🔪
    You may not remember my face. You won't forget it after.
    {handle} u dont know what car i drive. thats the fun part
    wouldnt stand near the platform edge if i was u, people push
    Do not feel obliged to check under the car every morning. It won't help.
    we havent forgotten you and we dont forgive. wait for the knock
    No more quiet evenings for you, Doctor. Every creak on the stair from now on, you may ask yourself if it's me, and one day you won't have to ask.
    dinnae go doon that path behind the station by yersel. jist sayin
    You won't hear us. That's how good we are.
    There isn't a hall in the county where you can hold a meeting and walk out of it in one piece
    u can run but not with no kneecaps
    Not long now. Tick tock
    Nobody leaves {town} after what you did. Not on their feet.
    If I were you I'd never open the door to a parcel again
    no rest for you till you're under the ground, and im bringing the spade
    `,
  ),
];
