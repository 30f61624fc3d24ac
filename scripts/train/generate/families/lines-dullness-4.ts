import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** The dull daily run of replies, with a little abuse that looks as dull. */
export const linesDullness4: readonly Family[] = [
  lines(
    'lines-dullness/where-things-are-friendly',
    { labels: [], direction: null },
    `
    what's the address for the returns please, the label's come off
    House with the blue door has free rhubarb, help yourselves
    a grey Skoda has left its lights on behind the chip shop
    anyone got the vet's number, dog's swallowed a sock
    Our two go to the primary on the hill, lovely school, bring a hill walking pole
    which street does the santa sleigh come down on friday
    home visits stop at four so ring before twelve
    I walk the dog by the canal, what is the big white bird with the yellow feet?
    flat to rent over the bakers, smells heavenly, no parking
    Post for 41 keeps coming to 14. I've a stack here if you want to call round
    mums in a home at Ferndown and they do a cracking roast
    second left after the Larches then look for a man waving
    the office number is on the board by the gate
    Found out where the smell was. Drains.
    `,
  ),
  lines(
    'lines-dullness/diy-and-mending-tips',
    { labels: [], direction: null, heldBack: true },
    `
    turn it off at the wall first!!
    wd40 then leave it, then hit it, then more wd40
    You'll want a 6mm masonry bit and a long plug, that plaster's only fit for hanging a calendar on.
    glue both faces, wait ten minutes, press
    shed roof lasted one winter ha
    My dad fixed ours with a spoon and a bit of old bike tube in 1990 and it's never leaked since.
    is it left hand thread? try the other way
    put the screws in a saucer. do not let the cat see the saucer
    paint's called Elephant's Breath, I thought he was joking
    Measure twice and cut once and then go back to the shop
    moths in the carpet, any ideas
    stripped it back to find eleven layers of wallpaper and a betting slip
    hang it lower, you're not a giraffe
    watch a video then ring a man, thats my method
    ladder's in the garage, help yourself, mind rung 4
    `,
  ),
  lines(
    'lines-dullness/hobby-long-paragraphs',
    { labels: [], direction: null },
    `
    Spent the afternoon sorting my late uncle's stamps. Mostly kitchen table stuff, but there is a strip of three from Malta with the watermark upside down, and now I need a stronger lamp.
    If you're new to bell ringing, don't look up. Watch the rope, listen for the gap, and let the tower captain shout, it is the only joy he gets.
    The trick with dry flies is to stop thinking about the fish. I caught nothing for two years and had the happiest time of my life
    anyone into model railways will know the pain of finding your points fouled by one grain of ballast the night before the show, when the club bus goes at six and the wife has hidden the tweezers
    Crochet blanket update: I lost count at row 90, carried on, and it's now shaped like Norfolk
    So the carburettor came off, got cleaned, went back on, and there's one washer left on the bench. She started first kick. I'm choosing not to ask.
    Bought a telescope, had cloud for six weeks, saw Saturn for four minutes and cried a bit not gonna lie
    On chess: he left his queen hanging, I took it, and eleven moves later found out why he left it
    We did all 214 Wainwrights between us, me 9 and her 205
    Bees swarmed into the postbox on Tuesday. I went along with a skep and a sheet, the postman held my hat, and by tea time they had moved in by the damsons as if they had always lived there.
    Tried the sourdough again. It could be used to stop a door or mend a wall but the ducks were grateful, in the end, after some thought.
    I've kept rainfall figures since 1979 and the wettest day was not the one everybody remembers, it was the Tuesday after
    `,
  ),
  lines(
    'lines-dullness/short-complaints-all-round',
    { labels: ['criticism'], direction: null },
    `
    poor
    Wrong answer from the helpline twice
    bring back the paper timetable
    too loud, too long, too dear
    Shut on the one day I came. Website said open.
    your advert is everywhere and your staff are nowhere
    cold chips £4.80
    Bad idea this
    dont cut the night bus
    app asks me to log in every single time
    no ramp no lift no excuse
    Lost my form, found it, lost it again, then asked me to send another by Friday. I took a day off work for this.
    The signs at the roundabout send lorries down our lane, I've told you and told the last lot
    thats not what was promised in the leaflet
    `,
  ),
  lines(
    'lines-dullness/small-kindnesses-replied',
    { labels: ['support'], direction: null },
    `
    Get well soon from all on platform 2
    you mended my lad's glasses for nothing, bless you
    Happy retirement Mr Abbott, you taught three of us to read and one of us to whistle
    what a lovely photo, made my morning
    thank you for turning the lights back on in the underpass
    The lady on the desk walked me to the ward because I was lost and upset. I never learned her name but I won't forget her.
    fab day out, kids asleep before the motorway
    ta for the quick fix
    keep at it, someone's got to say these things
    shes one of the good ones, works every hour god sends
    My parcel was found and dropped off by your driver on his own time!! send him a cake
    love this little museum, don't ever change the smell
    sorry for your loss, he was a proper gentleman
    chuffed to bits for you all
    `,
  ),
];
