import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A last mix of plain reports, brief condemnations, abuse led in by "I heard", "they say" and "you said", and harmless talk in the same words. */
export const linesHearsay10: readonly Family[] = [
  lines(
    'lines-hearsay/plain-everyday-condemnation',
    { labels: [], direction: 'quoted' },
    `
    calling a disabled man a scrounger is disgusting
    telling someone to die over a tweet is not normal
    nobody should be threatened for doing their job
    saying you'd rape someone is a crime, not an opinion
    I can't believe people are still calling her a murderer
    you can disagree with him without calling him a faggot
    she didn't deserve to be called a fat ugly bitch
    sending death threats to a doctor, what a world
    sick of seeing "liar" under everything she does
    please report anyone who says they know where he lives
    he has been getting abuse all day, idiot, scum, the lot
    wishing cancer on anyone is wrong
    so sad to see a young girl told to kill herself for singing badly
    this is not criticism, this is calling a woman a whore
    I don't agree with her at all but nobody should be told they'll be stabbed
    stand up to this, they called the bus driver a terrorist and everybody looked at their phones
    making monkey noises in 2024, honestly
    shocked by the number of people saying he should be shot
    don't share the post with her house in it
    no woman should open her phone to a stranger's penis
    `,
  ),
  lines(
    'lines-hearsay/heard-and-seen-insults',
    { labels: ['insult'], direction: 'subject' },
    `
    heard you on the radio, what an idiot
    saw you on telly, you're even uglier than they said
    they say the camera adds ten pounds, how many cameras were on you fatty
    read your article, you're a moron
    someone sent me this, who is this clown
    they told me you were clever, you're thick
    my wife turned you off, she can't stand your stupid face
    I was told you'd apologise, you haven't, you're scum
    people keep retweeting you, why, you're a dumb cow
    you said sorry, nobody believes you, pathetic man
    I've listened to what you said twice and you're an even bigger fool the second time
    my neighbour met you, said you're an arrogant little toad, I said tell me something new
    `,
  ),
  lines(
    'lines-hearsay/heard-and-seen-harmless',
    { labels: [], direction: null },
    `
    heard you on the radio, what a morning
    saw you on telly, you're taller than they said
    they say the camera adds ten pounds, can it add them to my wages
    read your article, you're in the Gazette too
    someone sent me this, who is this singer
    they told me you were on at eight, is it nine
    my wife turned you up, she can't stand missing it
    I was told you'd moved house, hope the boxes are done
    people keep retweeting you, the duck one, you've gone viral
    I've listened to what you said twice and I still can't find the turn off for the car park
    `,
  ),
  lines(
    'lines-hearsay/abuse-of-quoted-supporters',
    { labels: ['insult'], direction: 'other' },
    `
    everyone saying "be kind" is a spineless idiot
    whoever wrote "leave her alone" is as thick as she is
    her fans say she's brave, her fans are morons
    the "poor him" brigade are a bunch of snivelling wets
    stop saying she gets abuse, you pathetic lapdogs
    people calling it hate need their empty heads testing
    imagine defending him, you absolute clowns
    to the halfwit who said "she has a family", so do pigs
    reported the reporters, whining little toads all of them
    ignore the "stay strong" crowd, they're imbeciles
    `,
  ),
  lines(
    'lines-hearsay/supporters-of-supporters-harmless',
    { labels: ['support'], direction: null },
    `
    everyone saying "be kind" is right
    whoever wrote "leave her alone" speaks for me
    her fans say she's brave, her neighbours do too
    ignore the noise, listen to the "stay strong" crowd
    to the lady who said "she has a family", thank you
    people calling it a triumph were there, so was I
    imagine having her patience, I'd love a teaspoon of it
    we said we'd stand with you and we are, by the war memorial, with flasks
    `,
  ),
  lines(
    'lines-hearsay/plain-accusations-with-say',
    { labels: ['accusation'], direction: 'subject' },
    `
    you said you didn't know, that's a lie
    you say you're not paid, we all know you are, shill
    they say you fixed the vote and you did
    I heard you took money from the developer
    everyone knows you lied
    you keep saying trust me, you're a con man
    people say innocent until proven guilty, you're guilty
    my mate who worked there says you stole the tips
    you told the police you were at home, liar liar
    admit what you said to the board was false
    `,
  ),
  lines(
    'lines-hearsay/plain-questions-with-say-harmless',
    { labels: [], direction: null },
    `
    you said you didn't know, who would?
    you say it's not paid, is there lunch at least
    they say you fixed the clock, it's lovely to hear it again
    I heard you took money for the lifeboat, where do I drop mine
    everyone knows you by now, you're the one with the trumpet
    you keep saying trust me and the knot holds every time
    my mate who worked there says tips are shared
    you told the group you were at home, I rang, no answer, is the bell bust?
    `,
  ),
];
