import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** People called vermin, disease, rubbish or things: one person, a group, a group for who they are. */
export const heldSuiteDehumanisation: readonly Family[] = [
  lines(
    'held/suite-dehumanisation-person',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    You are vermin
    That isn't a woman, it's a cockroach in a white coat
    Parasite. Feeding off the rest of us all your life
    She's not human, I'm sure of it. Something hatched that
    Marwood is a tick on the body of this country, fat with our blood
    You slug
    what crawled out from under a rock and put a stethoscope on it
    Dr Crosk is a disease and the public is the cure
    I don't see a person when I look at you, I see a thing that needs clearing away
    a leech, thats all penhallow is, salt him
    Maggots like you thrive wherever there's rot, councillor
    it speaks!! somebody put it back in its cage
    You're a tumour on the health service. Tumours get cut out
    Human garbage, out with the rest on bin day
    The creature on my screen just now calls itself a journalist. Pest control would know another word
    Rat. Plague carrying sewer rat, that's all this professor has ever been
    Something less than an animal, you are. Animals have loyalty
  `,
  ),
  lines(
    'held/suite-dehumanisation-groups',
    { labels: ['dehumanisation'], direction: 'other', heldBack: true },
    `
    Journalists are rats, and rats need poison
    Politicians aren't people, they're a parasite that's learnt to wear a suit
    The striking doctors are locusts, stripping the country bare
    Nothing but filth, the whole union. Flush them
    Benefits claimants breed like rabbits and eat like pigs, cull needed
    The unvaccinated are walking plague sacks, not human beings, treat them as such
    junkies outside the library again, cockroaches the lot, spray em
    Remainers are an infestation
    Brexit voters, less evolved than the apes in the zoo and half as useful
    Homeless? I'd call it litter. Sweep it up
    Activists swarming all over our town hall like maggots on meat
    Every member of that cabinet is a leech and I look forward to the salt
    Cyclists are insects. You don't mourn a fly on the windscreen
    That estate is a sewer and what lives there isn't people
    antivaxxers arent a movement theyre a mould. bleach it
    Protesters should be treated like any other vermin, trapped and disposed of
  `,
  ),
  lines(
    'held/suite-dehumanisation-identity',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other', heldBack: true },
    `
    Migrants are cockroaches and the hotels are their nests
    Jews are a virus in every country that lets them in
    Gypsies aren't humans, they're rats with caravans
    Blacks are animals, look how they behave at carnival
    A plague of Muslims is swarming over this country like locusts
    Trans people are parasites wearing women's skin
    The Roma breed like vermin and should be dealt with like vermin
    They crawl up our beaches like crabs, these Africans. Shovel them back into the water
    subhuman scum the lot of them boat people, wouldnt feed em to my dog
    Gays are a disease and we used to know how to quarantine it
    Apes in the dock again. Every time it's them, the darkies, never fully human were they
    The Pakistani community is a tumour in this town. Cut it out
    No, they aren't refugees, they're brown filth washed up with the tide
    Disabled babies are just broken things that cost money
    Females aren't fully human, more like livestock with opinions
    What do you call a coach full of Afghans? Pest delivery
  `,
  ),
];
