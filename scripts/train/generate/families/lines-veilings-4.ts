import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats without strong words and with unusual ones, beside real deadlines, visits and wishes of luck. */
export const linesVeilings4: readonly Family[] = [
  lines(
    'lines-veilings/bus-company-clerk-menaces',
    { labels: ['threat'], direction: 'subject' },
    `
    whichever one of you types these replies, you're getting a slap
    late again. tell your driver im waiting at the terminus with a golf club
    First one of your inspectors I meet gets thrown off at speed
    Is this Chloe? I know your shift ends at eight, Chloe.
    im gonna find whoever runs this page and feed em their own keyboard
    Make me late for my dads funeral and therell be another one at your depot
    you have got one hour to refund me or the lass in the ticket office gets it
    torch the garage and lock the gates first
    Pray I never sit behind you on a double decker with this bootlace in my pocket
    tell yer gaffer he's a deid man walking
    put my fare up again and ill put you in traction
    I will wait. I have a thermos, a good view of your staff exit and a length of pipe.
    Someone ought to push your manager in front of one of his own buses
    wallop is what you'll hear, then nowt
    `,
  ),
  lines(
    'lines-veilings/bus-company-clerk-harmless',
    { labels: [], direction: null },
    `
    whichever one of you types these replies, you deserve a biscuit
    Is this Chloe? I think you found my grandsons glasses yesterday
    late again but your driver waited at the terminus for an old lady so fair enough
    left a golf club and a thermos on the 61, has anyone handed them in
    can i get a refund within the hour or does it take days
    Which inspector do I speak to about a lost pass?
    the lass in the ticket office gets a gold star from me
    my shift ends at eight, is there still a bus after that
    Broke my leg and im in traction, can i pause the season ticket
    I will wait at the staff exit with the lost puppy till your driver comes out, hes got a blue collar
    pushed the stop button in front of me and the one behind and neither rang
    dads funeral is on friday, could the cortege use the garage entrance for ten minutes
    yer gaffer gave me a lift hame in the snow, tell him cheers
    Bootlace caught in the doors this morning, my own fault, driver was ever so patient
    `,
  ),
  lines(
    'lines-veilings/bus-company-complaints',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    ill never use your buses again, shambles from start to finish
    Refund me within seven days or I start a small claim
    your driver slammed the doors on my mums arm and drove off, i want his number for the complaint
    another fare rise? you are bleeding us dry
    This is the third time you have left schoolkids in the rain and I am writing to the traffic commissioner
    if the 7.40 doesnt turn up tomorrow ill lose my job, do you even care
    waited an hour, froze half to death, no apology
    your new app is a crime against pensioners
    the service has been strangled by cuts and then you blame the passengers for leaving
    Heads should roll at head office for this timetable
    we will be outside your depot on monday with banners until you bring back the night bus
    sack whoever thought one bus for two colleges would do
    `,
  ),
  lines(
    'lines-veilings/secrets-and-silence-doctor',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    keep quiet and you keep your tongue
    Talk to the inquiry, doctor, and we talk to your sons. With pliers.
    Delete the post. Then we wont need to come and delete you.
    withdraw your statement or be withdrawn from the reservoir by divers
    Nobody would miss a woman living alone up that track for what, a week? ten days?
    you said your piece. now dig your plot
    a clever man would take early retirement before a stranger arranges it for him with a tyre iron
    sign it or well break your writing hand and you can sign with the other
    My advice, stop asking about the care home, the last auditor stopped when his ear came off
    there is a hole already dug on the moor. its about your size
    silence is healthy. ask any man in a wheelchair
    Step down by noon and you'll walk out. Step down after noon and you will be lifted.
    cough up the names or cough up teeth
    `,
  ),
  lines(
    'lines-veilings/secrets-and-silence-harmless',
    { labels: [], direction: null },
    `
    keep quiet in the scan, it is loud but quick, the doctor says hum a tune
    Delete the post please, it has the wrong date on it
    withdraw your statement in writing if you have remembered the day wrongly, thats all you need do
    I bit my tongue so hard on that toffee i saw stars
    Divers are checking the reservoir wall this week, dont be alarmed
    theres a hole already dug for the cherry tree, just needs planting
    Nobody would miss the old photocopier, it has not worked in ten days
    sign with the other hand if youve broken your writing one, the bank allows it
    the stranger changed my wheel with a tyre iron and wouldnt take a penny
    talk to the inquiry team, they were gentle with my sons and me
    My early retirement starts at noon and I shall walk out singing
    the dentist got my teeth out with what looked like pliers, never felt a thing
    has anyone names for the raffle? i need to cough up twelve by tonight
    My auntie lives alone up that track so the nurse rings her each morning
    `,
  ),
  lines(
    'lines-veilings/tv-gardener-odd-blunt',
    { labels: ['threat'], direction: 'subject' },
    `
    id bury you under your own compost
    someone fetch the shears, his ears are coming off
    You deserve a wasp nest down the throat and I know where there's one
    ought to be tied behind the ride on mower and given a tour of the estate
    let me drop a slab on those hands and see how you prune then
    I would pay good money to watch you drown in slug pellets, and more to be the one holding your nose
    run him through with a bamboo cane
    if i ever meet you at chelsea im putting your head through the glasshouse
    gonna hoe ya in half
    Give me the hosepipe and his neck. Ten seconds.
    come and film in Telford, we have a woodchopper with your measurements
    ill have your guts to tie up my runner beans, dont think i wont come down there
    `,
  ),
  lines(
    'lines-veilings/tv-gardener-harmless',
    { labels: [], direction: null },
    `
    id bury the bulbs under your own compost next time, works a treat
    someone fetch the shears, that hedge is coming off at the knees
    theres a wasp nest down our drain, who do i ring
    we'll plant you a rose when your baby comes
    Tie back the stems and give the mower a rest till april
    dropped a slab on my own foot trying your patio idea, three stitches and a lovely patio
    run a bamboo cane through the pot so the sweet peas have something to climb
    mulch her well, feed her in march and that old rose will thank you
    met you at chelsea and you let my mum hold the trophy, made her year
    put my head through the glasshouse pane like a fool looking for the cat
    Cut dahlias to the neck after the first black frost
    the hosepipe ban starts monday so fill your butts
    do slugs drown in beer or just get merry
    hoe between the rows weekly, it chops the weeds in half and saves your back
    Telford show was packed, bought a chopper for the twigs
    `,
  ),
];
