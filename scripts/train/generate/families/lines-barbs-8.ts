import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults in the scenes of hobbies and clubs, regional names, mock politeness; the same scenes and words without an insult. */
export const linesBarbs8: readonly Family[] = [
  lines(
    'lines-barbs/bird-watchers-none',
    { labels: [], direction: null },
    `
    mistook a carrier bag for an egret and took nine photos of it
    robin on the tomato canes this morning
    I whisper at ducks, they whisper back, it's a nice arrangement
    fifty today and spending it with finches, no regrets
    Who has the warden's number, there's a swan on the slip road
    big lens, small bag, sore shoulder
    crumbs in my beard fed a sparrow for the whole of lunch
    bald eagle at the centre is called Trevor
    Counting gulls for the survey on Sunday, bring a clipboard and a warm hat.
    My husband bought camouflage trousers and I lost him in the car park, laughing stock of the family now.
    bat box talk at seven, children welcome
    plum jam for sale in the hide, honesty tin on the left
    a slow year for terns they say, too windy in june
    head in the clouds, boots in the mud, good day
    `,
  ),
  lines(
    'lines-barbs/charity-campaigner-last-words-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    give it a rest sunbeam
    How's the weather up your own backside, genius?
    well if it isnt little miss perfect with her petition
    Dear oh dear. Another lecture from a woman who looks like she argues with scarecrows and loses.
    you make beige look daring
    shush now tiny
    im embarrassed for your mum
    Whoever taught you to write should apologise and whoever taught you to think never turned up.
    you smug sanctimonious drip, nobody died and made you saint of the food bank
    boring boring boring, you and your boring hair and boring coat and boring cause of the month
    The only thing more tiresome than your campaign is you, in person, near a buffet.
    muddle head
    a charity case yourself love, and I mean upstairs
    Off you trot do gooder, there's a mirror somewhere missing you
    Ugly inside, uglier outside, thats my donation
    you are a joke with no punch line and no one at the bar is laughing with you
    `,
  ),
  lines(
    'lines-barbs/flower-arranging-tv-critics-odd-names',
    { labels: ['insult'], direction: 'subject' },
    `
    flibbertigibbet
    you daft brush, tulips don't like heat
    Listen noddy, the vase goes the other way up.
    great galumphing nana
    Nothing but a popinjay with secateurs
    What a charmless old battleaxe you are when the camera moves off you and often when it doesn't.
    dopey dora of the dahlias
    silly sausage would be too kind, so: fool
    hopeless hannah has put the stems in upside down again, you scatty article
    you big girls blouse, it was a thorn
    Sat there like a garden gnome with indigestion, a proper lump, and the face of somebody who's been told the bill.
    drongo brained flower fairy
    halfpenny short of a shilling you are chuck
    Couldn't you get a real presenter instead of that gawping ignoramus? Oh wait, it is your show, you dimbo.
    giddy goat in a pinny
    noodle brain with a watering can
    `,
  ),
  lines(
    'lines-barbs/flower-arranging-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    called a daft brush by my nan all my life and I miss it now
    tulips don't like heat so keep them away from the radiator
    The garden gnome with the chipped hat is called Noddy and he stays
    silly sausage of a dog ate the oasis foam, vet says he will be fine
    my pinny is covered in lily pollen, does it wash out
    thorn in my thumb since sunday, any tips
    I was a halfpenny short of a shilling at the bus stop in 1961 and the conductor let me on, never forgot him.
    is flibbertigibbet one word or two
    the goat got into the church hall and ate second prize
    stems upside down in the bucket for an hour, it works
    banana skins round the roses, old wives tale or true
    Who is the presenter on Tuesdays, her sweet peas were a joy.
    fairy lights on the arch look lovely tonight
    `,
  ),
];
