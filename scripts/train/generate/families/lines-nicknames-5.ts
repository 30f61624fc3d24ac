import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Names called and ridicule without names, beside the same words for the things that they mean. */
export const linesNicknames5: readonly Family[] = [
  lines(
    'lines-nicknames/reporter-and-podcaster-slurs-on-wits',
    { labels: ['insult'], direction: 'subject' },
    `
    hack. dull dreary talentless hack
    who ties this simpleton's bib before she types
    I have read shampoo bottles with more insight than you, and they did not have a photo of a smirking potato at the top
    your podcast is two hours of a dunce agreeing with himself
    cant spell cant think cant dress, welcome to the political desk
    You write like a man wearing mittens and you reason like one who has eaten them.
    what a bland, pasty, forgettable little drone she turned out to be
    mate ur hairline has more sense than u, at least it knows when to leave
    tedious know all who knows nowt
    Nice article. Did your mum read it? She must be the one.
    clickbait clown with a wonky face
    A pound shop poet with the looks of a bruised pear and the manners of a bailiff
    go and play in the sandpit with the other infants you whiny wee wimp
    `,
  ),
  lines(
    'lines-nicknames/reporter-and-podcast-comments',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    your article has three errors in the first line
    two hours is far too long for that podcast, cut it in half
    The headline is clickbait and the story underneath says the opposite
    dull interview, you let the minister off every hook
    I could not follow the reasoning in the piece about bailiffs
    the photo at the top has nothing to do with our village
    tedious, I am afraid, and not like your usual work
    why no reply from the pensioners in your report on the pound shop closing
    you were unfair to the pupils and you should print that they won the prize
    bland panel, bland questions, switched off at ten past
    I think the poem was weak and the one about the pear tree last year was far better
    dreary sound, could barely hear the guest over the mittens rustling or whatever it was
    `,
  ),
  lines(
    'lines-nicknames/bus-staff-and-nurse-swipes',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    cheeky cow at the desk, who the hell do you think you are, bloody nobody thats who
    driver is a miserable fat bastard
    shove your timetable you stupid tart
    Waited an hour to be jabbed by a cack handed bitch with cold fingers, hope you read this love.
    lazy arsed tweet monkey, answer the fucking question
    thick as shit the lot on this account, you especially, Gaz
    you smarmy sod, sorry for any inconvenience my arse, get a brain
    piss poor nurse and a piss poor excuse for a woman
    useless effin lump behind the glass, told her so to her ugly mug and ill tell her again
    Oh do fuck off you simpering twerp
    jobsworth wankstain on the 43 this morning, yes you with the ginger tash
    talk to me like that again you snotty bitch and ill complain, dozy slag
    `,
  ),
  lines(
    'lines-nicknames/late-one-liners-at-police-and-vicars',
    { labels: ['insult'], direction: 'subject' },
    `
    plod by name plod by nature, thick as a truncheon
    woodentop
    you couldnt catch a cold constable
    Vicar you are as much fun as a wet funeral and not as well attended
    chubby little sergeant out of breath on the stairs haha, lay off the pasties piggy
    humourless old crow
    he preaches like hes reading out a gas bill and looks like he cant pay it
    a bungling fool in a big hat
    Curate of the year? Cure for insomnia of the year, the droopy long drip
    the sort of copper who gets lost in his own car park, dopey as a drugged sloth
    sanctimonious bore with his sandals and his horrible toes
    did they make you inspector for a bet
    `,
  ),
  lines(
    'lines-nicknames/late-one-liners-police-and-church-ordinary',
    { labels: [], direction: null },
    `
    caught a cold from the choir
    a wet funeral but a good turnout for old Stan
    sloth at the zoo moved, we all cheered
    Gas bill has gone up again
    sergeant ran up the stairs with the pasties, still warm
    crow on the church roof shouting at everyone
    sandals in november, brave toes
    lost my own car in the car park, level four it was
    Truncheon from 1890 in the museum case by the door
    reading out the notices takes longer than the sermon
    cure for insomnia wanted, tried warm milk
    big hat day at nursery tomorrow
    `,
  ),
];
