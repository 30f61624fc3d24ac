import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless: longer messages of care, guarding, reporting, daily talk and complaint that hold several danger words. */
export const linesDaylight10: readonly Family[] = [
  lines(
    'lines-daylight/long-care',
    { labels: ['support'], direction: null },
    `
    I saw you walking home past the quarry again in the dark, so I have left a spare head torch in your porch, because the thought of you going over that edge keeps my wife awake at night.
    You were killed by that audience for the first ten minutes and then you fought back, joke by joke, until they were hanging on every word, and I've never been so proud to have carried your amp.
    We have your address from the newsletter and we are not afraid to use it: expect a hamper, two knitted hats and a very bad drawing of a horse from class four, with all our thanks.
    When I was at my lowest I wanted to die, and you answered the phone at three in the morning and talked to me about tomatoes until it got light, so please hear me when I say you matter.
    They'll try to wear you down with shouting, they always do, but there are hundreds of us who've watched how you treat people and we'll be stood right behind you at the vote.
    If that man turns up at your gate again ring us before you ring anybody, we are forty yards away, my lad plays prop and I have a bell that wakes the dead.
    `,
  ),
  lines(
    'lines-daylight/long-own-report',
    { labels: [], direction: 'quoted' },
    `
    To those asking whether I'm all right after Friday: yes, a man told me in front of my daughter that he would set fire to our house, and yes, he has been charged, and no, I'm not giving up the library campaign.
    I've had nine hundred messages since the match and about a third say that I should be hanged, shot or at least fired, so forgive me if I don't reply to the nice ones for a day or two.
    He kept a list of the times that I put the bins out, when the lights went off and which bus my mother takes, and he read it to me over the phone. He's in custody. I still look at the clock.
    My twelve year old asked what "we're going to make you watch" meant, because it was on the card that came with the flowers, and that was the day I asked the sergeant about moving.
    For the record I didn't call anyone a name. I said masks were sensible on the chemo ward, and got a photo of a bullet with my initials on it from a man who breeds budgies.
    `,
  ),
  lines(
    'lines-daylight/long-daily',
    { labels: [], direction: null },
    `
    Spent the whole weekend ripping out the old kitchen, smashed a tap, flooded the cellar, electrocuted myself a little bit, and found a love letter from 1931 behind the range addressed to somebody called Dolly.
    My grandad shot rabbits, my dad shot weddings and I shoot hoops, so when I said at school that we were a shooting family there was quite a conversation with the head.
    Does anyone know whether the blue van that goes up and down our road at six is the milkman or the fish man, because I've been chasing it in my dressing gown for a week and I'm no nearer to a kipper?
    The imam, the rabbi and the Methodist minister have entered the raft race together again, and last year they sank within sight of the Catholics, who threw them a rope and then a bucket of custard.
    I put the wrong house number on the form, so the stairlift was fitted next door, and now Mr Hussain, who is thirty one and runs marathons, says that he's never going back to walking.
    We were hunting for a parking space near the maternity unit, she was screaming at me and at the sat nav, and a traffic warden took one look, lifted the barrier and told us to name it after him. Meet Nigel.
    The surveyor says the beams are riddled with death watch beetle, the chimney's about to come down and the cellar has rats, but the estate agent says it has charm.
    `,
  ),
  lines(
    'lines-daylight/long-complaint',
    { labels: ['criticism'], direction: null },
    `
    You stood in our village hall and swore that the surgery was safe, and eleven months later there's a padlock on the door and my neighbour, who's eighty six, takes two buses to have her blood pressure done.
    I'm disgusted by this decision. Disgusted. Not one of you on that committee has pushed a wheelchair up that hill in the rain, and if you had then you would never have scrapped the minibus.
    Your documentary spent fifty minutes on the killer's childhood and forty seconds on the three women, whose names you got wrong, and I think you owe their families a proper apology and a correction.
    I don't think you're a bad man, but you were asked four straight questions about the sewage and you gave four speeches about growth, and people in wellies deserve an answer.
    `,
  ),
];
