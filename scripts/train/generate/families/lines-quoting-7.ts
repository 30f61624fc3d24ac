import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const told = { labels: [], direction: 'quoted' } as const;
const harmless = { labels: [], direction: null } as const;

/** Harmless twins of endorsement, mock sympathy and mock questions: sympathy, disagreement with abuse, talk about words meant. */
export const linesQuoting7: readonly Family[] = [
  lines(
    'lines-quoting/disagreeing-with-abuse',
    told,
    `
    nine hundred likes for calling her pathetic. nine hundred people who owe her an apology
    The heckler had one word and it was the wrong one.
    I've thought about what he said, that you're a screeching harpy. I've heard you speak. You've a lovely low voice and he's scared of it.
    they say she staged the attack. I'm the paramedic. She did not stage a fractured cheekbone.
    he called you a witch and I nearly threw my tea at the telly
    You were called useless on page 4 and on page 5 there's a photo of the sixty flats you got built. Editors, eh.
    Disagree with every insult in this thread, and I'm a Tory, and she's anything but.
    even people who can't stand her think that the noose picture went too far
    I don't agree that he's a weasel. He's shy. It comes across as shifty, he knows it does.
    Whoever drew that cartoon of her as a pig should know that her kids take that paper into school
    they asked us for one word about our MP. The paper printed "repulsive". Most of us wrote "busy".
    A lot of you are saying that she cried for the cameras. There weren't any cameras. I was the one holding her coat.
    the graffiti says cheat. the audit says clean. I'll go with the audit
    my brother in law says that all doctors are on commission, my brother in law also says he can speak to owls
    'Child killer', he told her, and the child he meant is alive, nine years old, and plays the trombone.
    So a forum banned people for saying she took bribes, and they call it censorship. It's called libel, I had to learn that too.
    People who think that Dr Vane is a Chinese agent have plainly never seen her try to use the photocopier
    The thing about "she's only in it for the fame" is that she hides in the stationery cupboard when the press come
    They laughed at her lisp in the chamber. My lad has a lisp. He wants to be a councillor now so we're calling it a win.
    It was said at the hustings that he's a plagiarist. It was said by somebody reading from a leaflet that had been copied from another leaflet.
    Nobody I know would have voted to call her scum. We would have voted about the bins, had anybody asked.
    when the caller said spiv in a white coat, the presenter ought to have cut him off rather than chuckle
    The meme says he eats babies. He's a vegetarian.
    you'd think from the comments that {name} had set fire to an orphanage. she moved a taxi rank
  `,
  ),
  lines(
    'lines-quoting/sympathy-in-earnest',
    told,
    `
    Hugs. I read what he wrote about your scars. I've the same ones and I think they're like rivers.
    aw love did somebody call you names again? come round, kettle's on, bring the dog
    It must be awful to be hated by people who've never met you. We have met you. We're the other sort.
    Poor lamb, four hundred messages and every one of them about your nose. Sending you cake.
    Don't cry, people only say that you're cold because they've never seen you with the babies.
    So brave of you to share what they send. I made my sons read it, all of it, at the table.
    I'd like to apologise on behalf of my street, one of us wrote that letter and all of us know who.
    Grew up with a dad who called me thick, so when I saw what that man said to you I felt nine again. You're anything but.
    Take tomorrow off. The world won't end because a bloke in {town} thinks you're a fraud.
    saw the clip of him calling you a liar in the street and you just said "mind the ice". class x
    Your colleagues on nights wanted you to know that we've printed out the worst one and put it through the shredder, ceremonially, with a kazoo.
    We're so sorry, Siân. Nobody should come back from burying her mother to find "good riddance" on the door.
    from one "hysterical woman" to another: eat something, sleep, then give them hell on {day} x
    I was told I should die too, three years ago, after a debate on hedges. It does stop. Ring me whenever.
    Dear Mr Wells, my class heard that somebody called you a coward. We drew you some lions. Yours, Year 2.
    Reading that they'd threatened your little girl made me feel sick. What do you need? Lifts? A spare room? We've both.
    keep your chin up doc, them as shouts quack are usually first in line when their chest goes tight
  `,
  ),
  lines(
    'lines-quoting/words-in-earnest',
    told,
    `
    Is it ok to call the character a hag in my review, given that she's called Hag in the credits?
    My dictionary gives nincompoop, ninny and noodle on one page. A good page.
    In what year did 'silly' stop meaning blessed? I've a sermon to write.
    Do I need quotation marks if I report that the witness called the constable a moron?
    The word bint is only Arabic for girl, it was soldiers that made it rude
    Do people under thirty know that "spinster" was a job?
    We're adding "karen" and "gammon" to the school's list of words to talk about. Parents, what else are you hearing?
    How do you translate 'numpty' into German? My exchange student needs it for her essay about parliament.
    My great-aunt says "harlot" of anyone in a skirt above the ankle, God included probably
    a bot flagged my post because I wrote that the c*ckerel had woken me. can a human please look
    Interesting that there's no male word for slag that a man would mind
    I've been asked what the abbreviation kys means. Please tell your children it isn't a joke and please tell them why.
    The judge wanted to know what a "melt" was. Counsel said that it was "a person lacking in resolve, my lady".
    Subeditor's note: it's 'Ms Hale said she had been called "a disgrace"', not 'disgraced Ms Hale'. These aren't the same. Fix online and in print.
    Thesis finding: the word 'traitor' goes with 'MP' forty times as often as it did in {year}. Graph in the reply.
    why do we say cow for a nasty woman when cows are the nicest people I know. signed, a dairy farmer
    Cretin, cripple, lunatic: all three are in the old Acts of Parliament and all three were meant as plain description.
    "Toerag" comes from the cloth that tramps wound round their feet. It deserved better.
    Crossword: 'Contemptible person (4)'. I've got _ E R _. Not turd, then.
  `,
  ),
  lines(
    'lines-quoting/more-negation',
    harmless,
    `
    This isn't abuse, it's a planning objection, and I've put please at the end
    no I don't hate cyclists, I married one, I hate where he keeps the wheels
    You're not a murderer for putting your cat to sleep. You were her friend right to the end.
    I'm not accusing anyone but one of us ate the last mince pie and it wasn't the curate
    She isn't lying, the minutes are missing a page, look at the numbers at the bottom
    He never was a doctor and never said so; the paper put Dr because his middle name's Doctor. Honest. Doctor Brown of {town}.
    not a scammer just a bad typist, the link should've been .org
    I'm not one of those who think that the mayor's a lizard. I think that she's tired.
    You aren't corrupt for taking a box of eggs, but do write it down in the book
    Nobody's calling Ruth a racist. We're asking her to change the wording on a poster, and she's said yes.
    it isn't that immigrants take the appointments. there are fewer appointments. I do the rota
    You don't have to be thin, white or twenty to swim here, you only have to shower first
    I don't think women are worse surgeons. I'm alive because of one and she sews beautifully.
    Nothing against Muslims, Christians or the Salvation Army band, but it's 7 a.m. on a Sunday and I'm on nights
    we're not at war with the parish next door, we'd just like our tractor back
    The professor wasn't paid by the drug firm. The professor was paid by the university, late, like all of us.
    You didn't betray anyone by changing your mind. You read something. It used to be allowed.
    "Not fit for office" was about the lift, by the way, the office has no lift
    Deaf isn't daft. Put your hand down from your mouth and I'll hear you perfectly.
    I won't call him a hero and I won't call him a villain. He drove the lorry he was told to drive.
    Being poor is not a crime and neither is being posh, Jeremy, but please stop calling it supper
    Don't blame the Romanians, the strawberries were late because of the rain
    Nobody ever died of being contradicted, as my gran told the bishop
    I've nothing bad to say of trans people, I've one for a daughter and one for a dentist, and the dentist's the one who hurts
    you're not ill because you're weak, you're ill because of a virus, that's what viruses do
  `,
  ),
];
