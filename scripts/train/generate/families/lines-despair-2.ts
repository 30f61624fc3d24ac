import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Oblique ways of telling somebody not to be alive, and harmless messages in the same constructions. */
export const linesDespair2: readonly Family[] = [
  lines(
    'lines-despair/veiled-favour',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Do us all a favour and stop breathing.
    do the country a favour and dont wake up
    Do yourself and everyone else a kindness, {name}, and leave this life.
    be a love and cease to exist
    Could you possibly arrange not to be alive by Christmas? Much obliged.
    If it's not too much trouble, expire.
    one small favour: dont be here tomorrow. anywhere.
    would it kill you to kill yourself? oh wait
    have you tried not existing
    Have you considered the great silence? I hear it suits people like you.
    Ever thought of just stopping? Completely, I mean.
    Take the long walk, {name}. The one without a return.
    Time you took that last long walk into the snow, old man
    You may be some time, as Oates said. Off you go, and be as brave as he was about it.
    The world would be lighter by one, and that's the whole point.
    imagine how much lighter the world would be. imagine it. then make it so
    the planet has eight billion people, it can spare you
    Reduce your carbon footprint to zero, Professor. You know how. Permanently.
    since u care so much about emissions stop emitting. all of it. breath included
    If overpopulation bothers you, lead by example.
    Why are you still here? On earth I mean.
    still alive? shame. fixable tho
    Oh you woke up again. Try harder not to.
    Some candles should put themselves out.
    There's a door out of all this and nobody is holding you back from it
    The exit is right there. Use it. And I don't mean the one to the car park.
    log off. from everything. forever. body too
    Unsubscribe from life, it's one click
    hope your next sleep is the long one and that it's your own choice
    May you find the courage to leave us all in peace, permanently and soon.
    A better person would have removed herself from the world by now.
    The nicest thing you could do for {town} is stop being in it, or in anywhere
    `,
  ),
  lines(
    'lines-despair/veiled-question',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    What keeps you alive, spite?
    how do u look in the mirror and still choose to carry on living
    What would it take for you to give up on life? Asking for several thousand people.
    Do you ever lie awake and think, everyone is right, I should not be here? You should.
    isnt it about time you called it a day. the whole thing. existence
    Is there a reason you haven't ended it, or did you forget that as well as the waiting lists?
    Wouldn't it be restful, not being anyone any more? Do think it over, {name}.
    whats stopping u? genuinely. ur not happy we're not happy
    You do realise you can just leave? Not the party. Everything.
    Were I you, with your record and your face, would I see any point in the morning? I would not, and nor should you.
    Tell me, when you have finally wrecked the hospital, will you have the grace to go the way of its patients?
    how many people have to tell you to end it before you take the hint
    Did you never read the stoics? They left the room when the smoke got too thick. The room is thick with you.
    Why prolong it?
    Why bother with tomorrow? There is nothing in it for you and nobody in it for you.
    ever wonder what today would be like without you? nicer, {name}. the answer is nicer
    When's the last time anybody was glad that you exist? Follow that thought where it goes.
    Do you not get tired of being you? There's a cure for that
    Suppose you simply did not get up again. Who would be harmed? I can see only winners.
    Which is it to be, {name}, another year of everybody loathing you, or a bit of peace, the final sort?
    You always say you are a woman of action. So act. On yourself.
    What if I told you that no one is coming to talk you out of it? Because no one is.
    have u ever noticed that when u leave a room everyone breathes out? now think bigger
    Can anyone think of one reason she should go on living? Answers on a postage stamp.
    Does anybody else think he'd be doing the honourable thing if he weren't around by the weekend
    if life is so precious why are u wasting one
    would it be so bad, darkness? more dignified than daytime telly at least. consider it
    how about u do what the lemmings do hun
    who's going to tell her that giving up is allowed 🙂 nobody would judge u babe
    Any chance of you becoming a memory this week?
    `,
  ),
  lines(
    'lines-despair/veiled-verse',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Roses are red, violets are blue, the world would be brighter in the absence of you, so get to it
    tick tock {name} tick tock. when u gonna do it
    10 9 8 7 6 5 4 3 2 1 and shes still here, boooo. end it already
    Day 14 of asking Dr Brandt to end her life
    day 1 of waiting for you to give up on living. will update
    Three days to Christmas. Give your family the gift of not having you.
    The clock says ten, the kettle's on, it would be nicer if you were gone, for good, by your own hand
    Humpty Dumpty didn't wait to be asked, {name}
    One for sorrow, two for joy, three for the day that you stop existing, old boy
    ⏳ for {name}. do the brave thing
    u + 🪦 = 😌 make it happen
    👉🚪🌑 bye forever u know what i mean
    💀 pls. you. soon. by choice
    ur life: 🗑️. ur move: end it
    ⚰️ has your name on. climb in hun
    RIP in advance, don't let me down
    Happy birthday! Make it the last one, yeah? No need to wait for nature.
    new year new you: dont see it in
    Advent calendar idea: behind every door a note telling her to end it all
    Countdown conundrum: nine letters, what you ought to commit, {name}. Yes you've got it.
    Knock knock. Who's there? Not you by Sunday, if you've any sense of shame left in you
    a haiku. leaves fall, you linger / nobody asked you to stay / follow the leaves down
    If at first you don't succeed in leaving this world, try, try again
    Eeny meeny miny moe, you're the one who has to go, end it nice and end it slow
    hush little councillor dont you cry, nobody minds if you choose to die
    And so to bed, and not to rise, would be the kindest of goodbyes. For you, {name}. Sweet dreams and please don't wake.
    Ding dong, we're waiting to sing it for you
    Poll: should {name} A) kill herself B) A
    petition for you to stop being alive, 400 likes and you have to
    rt if u think he should end it
    `,
  ),
  lines(
    'lines-despair/veiled-favour-harmless',
    { labels: [], direction: null },
    `
    do us a favour and come to the meeting, we need eleven for a quorum
    Do yourself a kindness, {name}, and turn the news off after nine.
    would it kill you to indicate at the roundabout
    have you tried turning the council off and on again
    Have you tried not replying? I find it works wonders with my brother-in-law.
    Take the long walk round by the canal, the short one is flooded
    The long walk from the station did me more good than a month of tablets, but take the tablets too if the GP says so
    Reduce your carbon footprint, Professor? She came by bus from {town} with three bags of kit
    The world is lighter by one great comedian tonight.
    Why are you still up?
    Why are you still here? Your shift ended at two, go home woman
    still alive? my tomato plants ask the same of each other
    Oh you woke up then! Half the village heard your alarm.
    There's a door at the back if you need to slip out, nobody minds in our church
    The exit is right there by the fire extinguisher, the other one is locked until the hinge is fixed
    log off, have a bath, it'll all still be rubbish in the morning but you'll be cleaner
    Unsubscribe from the newsletter, it's one click, allegedly
    Could you possibly arrange not to be away at Christmas this year? Mum is counting.
    One small favour: don't be here tomorrow before ten, the electrician's got the power off.
    be a love and put the bins out
    Please cease and desist sending me brochures for cruises
    If it's not too much trouble, check when your passport expires
    hope your next sleep is a long one, you've earned it after those nights
    I am just going outside and may be some time, the hosepipe ban ends at noon
    A better person would have removed himself from the sofa by now. Not me, there's cricket.
    overpopulation of gulls on the front, the council is leading by no example at all
    Some candles put themselves out if the wick's too short, trim it a bit longer
    May you find the peace you deserve in retirement, Sister Bernadette, and a decent chair
    The nicest thing you could do for the market square is plant some trees in it
    don't wake up early for the sale, it's all seconds
    The planet has eight billion people and every one of them was in front of me at Boots
    `,
  ),
  lines(
    'lines-despair/veiled-question-harmless',
    { labels: [], direction: null },
    `
    What keeps you alive on nights, coffee or spite? Mine's flapjack.
    isn't it about time we called it a day, this debate's been running since lunch
    What would it take for you to give up your seat to a pregnant woman, sir, a bugle?
    Do you ever lie awake and think, did I lock the surgery?
    whats stopping u from going? its free and there's soup
    You do realise you can just leave? Not every meeting needs all nine of us.
    Is there a reason you haven't ended the contract, given they've missed the target three years in a row?
    How do you carry on teaching through a term like that? I take my hat off.
    Why bother with tomorrow's session if the vote is already whipped?
    Why prolong the consultation? Eighty per cent have said yes.
    When's the last time anybody told you that they're glad you exist? Well, I am.
    Do you not get tired of being asked the same thing about the ring road? I would.
    Suppose you simply did not get up on Sunday. Who would be harmed? Stay in bed, vicar's wife's orders.
    Wouldn't it be restful, not being on any committee? Do think it over, {name}, you've done your bit.
    Did you never read the stoics? Lovely on grief, hopeless on neighbours.
    Any chance of you becoming a regular on Thursdays? The group loved you.
    Which is it to be, another year of mould or a bit of peace and a dehumidifier?
    Can anyone think of a reason the lights are still red at that junction at 3 am?
    how many people have to tell you to see someone about that cough before you take the hint
    What if I told you somebody will come and talk it through with you, tonight, for nothing? Ring the listening line.
    Have you ever noticed that when Mrs Oduya enters a room the children breathe out? That's what a good head does.
    is giving up allowed? asking about sourdough
    if life is so precious why does my GP have eight minutes for it
    Would it be so bad, a winter without a new strain? Consider it, viruses.
    how about we do what the Dutch do and put the cycle lane first
    Does anybody else think he did the honourable thing by paying it all back?
    who's going to tell her that she's allowed to rest
    You always say you are a woman of action. The pothole outside number forty awaits.
    Ever thought of just stopping for a cuppa? Completely, I mean, phone off.
    Does it get easier, after the first year without him? Everyone says so and I can't see it yet.
    `,
  ),
  lines(
    'lines-despair/veiled-verse-harmless',
    { labels: [], direction: null },
    `
    Roses are red, violets are blue, the bins are on Thursday and recycling's on Tuesday too
    tick tock {name}, the cake won't eat itself
    10 9 8 7 6 5 4 3 2 1 and it's lift-off for Year 5's rocket!
    Day 14 of asking the council to mend the swing
    day 1 of giving up sugar. will update if alive
    Three days to Christmas and I've wrapped nothing but a sandwich
    One for sorrow, two for joy, nine on the lawn and the cat's beside himself
    ⏳ for results day. be kind to the teenagers near you
    🪦 spotted the oldest stone in the churchyard today, 1641, a baker
    💀 the way she said per my last email
    Day 212 sober. Nobody asked, I'm telling you anyway.
    RIP in advance to my knees, it's the Great North Run
    Happy birthday! Hope it's not the last one in the old house.
    new year new me: same coat
    Advent calendar idea: behind every door a note telling a nurse that she's doing fine
    Knock knock. Who's there? Not the plumber.
    a haiku. leaves fall on the line / the operator is sorry / nobody believes
    If at first you don't succeed, ring at 8.01
    hush little baby don't you cry, Daddy's got the last lateral flow and it's negative, hooray
    And so to bed, and not to rise till ten, that's what annual leave is for
    Ding dong the works are done, the bypass opens Monday
    Poll: should the panto be A) Aladdin B) Aladdin again
    petition to stop the clocks going back, 400 likes and parliament has to
    rt if u think the lido should open earlier
    ⚰️ my phone, 4 years old, fell in the paddling pool, no flowers
    Humpty Dumpty didn't have to wait eleven hours on a trolley
    👉🚪 back in five minutes, gone for milk, shop open honour system
    Eeny meeny miny moe, which of these queues will be this slow
    `,
  ),
];
