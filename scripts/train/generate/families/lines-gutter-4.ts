import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short ugly words, plain and disguised, beside their innocent neighbours. */
export const linesGutter4: readonly Family[] = [
  lines(
    'lines-gutter/mixed-scenes-long-harmless',
    { labels: [], direction: null },
    `
    just got in from walking the dog in the rain and seen my own face on the news behind you, hair like a burst cushion
    I have voted in every election since 1974 and my pencil has been on a string every single time
    school says no trainers so we spent saturday in the shoe shop with a lad who would rather be in prison
    nine hours on a trolley with my nan and the porter who sang to her deserves a medal and a bacon roll
    fell asleep in the documentary about eels, woke up, still eels
    cake is soup, my fault, read 15 as 50, the dog is thrilled
    bus fare up, pay down, knees gone, but the crocuses are out so there we are
    my dad switched off the telly at half time and went and creosoted the fence in the dark, thats derby day for you
    soft lad here went to count potholes for the survey and fell in one
    order number B1TC-4400 came with no screws, has anybody else had that from them
    my password was Tr@mp0line7 until my son guessed it in four goes
    doughnut stall raised £212.50 for the lifeboats, jam all over the treasurer
    the vicar lost his place in the hymn so we sang verse three twice and nobody minded
    `,
  ),
  lines(
    'lines-gutter/reported-and-banned-long',
    { labels: ['support'], direction: 'quoted', heldBack: true },
    `
    I saw what they wrote under your post, m0nkey with a zero as if that hides it, and I have reported all nine
    you should not have to read slag and cow every morning before work, love from a fellow governor
    being called a nonce for doing your job is not fair comment. thank you for staying
    nobody at our mosque was surprised by the word raghead but everybody was surprised how kindly you answered
    my dad drove buses for thirty years and got called worse than that P word, he says keep your chin up duck
    whoever sent you that picture with "spaz" on it, we are with you and the ramp is staying
    they call you a witch and a hag because you were right about the river, keep testing
    stood next to you when he shouted poofter and I should have said something, I will next time
    the scum chant was a disgrace, refs are people, see you saturday
    you were called a fr@ud in our village group and eleven of us put them straight
    my girl wants to be a scientist still, even after reading thick bint under your talk, so thank you
    our ward blocked the man who kept writing fat cow, sorry it took a week
    `,
  ),
  lines(
    'lines-gutter/rats-pigs-slugs-more-dehumanising',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    w0rm
    slug in a tie
    p@rasite on the public purse
    filthy swine should be in a sty
    human landfill
    walking rash
    stray dog somebody let into the council
    baboon
    ape in a wig
    g0rilla
    `,
  ),
  lines(
    'lines-gutter/pigs-slugs-worms-weather',
    { labels: [], direction: null },
    `
    slug on my lettuce, slug in my shoe
    worm count for the science club, 41 under one square
    bacon butty van is outside the surgery at 7
    oink oink said the whole of row F at the panto
    gorilla suit needed by friday, adult medium
    wig for the barrister play, itchy but fine
    rash on his leg has cleared up, thanks for asking
    stray dog safe at the kennels, answers to Bruce
    landfill site shuts at four on sundays
    gutter is full of moss, ladder wanted
    wheat germ on porridge, trust me
    baboons stole a wiper off our car at the safari park
    parasite won best picture, subtitles and all
    it has learned to open the fridge, the cat I mean
    `,
  ),
  lines(
    'lines-gutter/late-extra-liar-thief-lines',
    { labels: ['accusation'], direction: 'subject' },
    `
    thief
    th!ef in a chain
    fake doctor fake degree
    fiddling ur expenses you robbing git
    con m4n
    two faced fibber
    brown envelopes for breakfast
    bought and paid for, pu55y of the developers
    charity my arse, straight in your pocket
    j u d a s
    rigged it, you bent ref
    c0n artist wi a lab coat
    `,
  ),
  lines(
    'lines-gutter/late-extra-envelopes-and-pockets',
    { labels: [], direction: null },
    `
    brown envelopes for the raffle, can anyone spare some
    hole in my coat pocket, lost a tenner
    lab coat boil wash, will it shrink
    two faced clock on the tower, both wrong
    fiddle player needed for the ceilidh
    robbing the piggy bank for chip money again
    rigging on the old ship is being done this spring
    pussy willow out by the canal already
    degree show opens friday, free wine
    judas tree in bloom outside the chapel
    expenses form, where do I sign
    stop thief, said the vicar to the squirrel
    `,
  ),
];
