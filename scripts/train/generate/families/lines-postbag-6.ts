import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, sixth sack: fracking, care homes, election counts, influencers, dementia research, quarrels over signs, and daily life. */
export const linesPostbag6: readonly Family[] = [
  lines(
    'lines-postbag/care-home-owner-neglect-for-profit',
    { labels: ['accusation'], direction: 'subject' },
    `
    You fed my gran on forty pence and put the rest on a horse.
    Three nurses on the rota, two of them fictional.
    Body bags and bonuses, that's your annual report.
    she had bedsores to the bone and you billed us for the mattress
    Profiting off the dying since before it was fashionable
    The CQC got a guided tour and a hamper. We got a funeral.
    He doctored the MAR sheets the night before inspection. The pen was still wet.
    I want the police to dig into every one of those sudden declines of yours.
    How long were they dead before you stopped charging, be honest?
    That home is a till with beds in, and you empty it nightly.
    You took power of attorney off a woman who thought you were her sister. We've a solicitor now.
    `,
  ),
  lines(
    'lines-postbag/care-home-owner-complaint',
    { labels: ['criticism'], direction: null },
    `
    Two carers for thirty residents at night is unsafe and I've told your manager twice.
    Fees rose by a fifth and the lift's still out.
    Mum's glasses, teeth and hearing aid went missing in the same month. I'd like better than a shrug.
    You shut the garden because of one fall. Let them have the garden.
    The inspection says requires improvement; your banner says outstanding. Take it down.
    visiting hours cut to one hour, on what grounds?
    I wasn't rung when he fell. I found out from the bruise
    Agency staff who don't know her name are no substitute for the ones you let go.
    As an MP you voted against the staffing ratio and I've seen what that vote looks like at three in the morning.
    Minced beef four nights running, it's not good enough
    `,
  ),
  lines(
    'lines-postbag/old-folk-and-visits',
    { labels: [], direction: null },
    `
    Grandad thinks the fire drill is the Luftwaffe and he's magnificent in it.
    She's ninety eight and wants to know who's seeing to the bull.
    Every Thursday he asks is the war over and every Thursday we tell him and every Thursday he cheers.
    Which is the home with the budgie called Winston?
    Bowls in the corridor got vicious
    mam keeps hiding biscuits in the piano
    I watch him sleep and count, same as he did with me.
    My aunt hunted for her handbag for an hour, it was on her arm, we both had a good scream.
    Does she want the window open, the window shut, or the window discussed
    The chiropodist comes Fridays and it's like the Queen's arrived.
    They've put Dad's address on his walking frame in case he goes off to Burnley again
    `,
  ),
  lines(
    'lines-postbag/returning-officer-rigged-count',
    { labels: ['accusation'], direction: 'subject' },
    `
    Boxes went in heavy, came out light. You held the torch.
    Vote thief
    There's a reason the recount was stopped at a majority of nine, and it was wearing your chain of office.
    So the pencil marks just rubbed themselves out, did they?
    I scrutineered that table. You binned a bundle of ours behind the tea urn.
    Selling ballots on a housing estate, a grand a street, that's how your seat was won.
    democracy? you bought it off the shelf
    The register's got more corpses than the cemetery and they all seem to admire you.
    Cheating came to you so natural you forgot to hide the string.
    The count was a pantomime and you, Dame, had the result tucked in your bodice since noon.
    He intimidated nobody. He merely paid them
    `,
  ),
  lines(
    'lines-postbag/returning-officer-criticism',
    { labels: ['criticism'], direction: null },
    `
    Postal packs arriving the day after polling day is a shambles and I expect an answer.
    A polling station up nine steps, in this century!
    You should've allowed the second recount with a majority in single figures.
    My husband of fifty years was turned away over an expired bus pass. I'm furious about this rule and you voted for it.
    Four hours to declare a ward of six hundred votes
    The map puts our village in a seat forty miles off, and your submission to the boundary people didn't object.
    i queued an hour in the hail and they ran out of papers, sort it out for may
    Leaflet said free bus. Small print said weekdays. Elections are on a weekday, granted, but it didn't turn up.
    It was wrong to announce the result before the agents were told.
    I didn't like your victory speech one bit: no word for the losers, no word for the counters.
    `,
  ),
  lines(
    'lines-postbag/hustings-and-polling-day',
    { labels: [], direction: null },
    `
    Dog outside polling station number one, he's a whippet and he's undecided.
    I spoilt my paper by accident, sneezed.
    Teller's been on that chair since seven with one sausage roll.
    Knife edge! I can't watch, I'm in the car park with the caretaker.
    Our canvasser got bitten by a goose and finished the street.
    Is it a cross or a number on the green one
    the count's in the sports hall so results come with a whiff of trainers
    I fought that ward five times and the best I ever did was third and a scone.
    My target was ten doors, I did two and had tea at both
    Voted. Blister. Pub.
    The hung council's meeting in the Hanging Gate, you couldn't write it
    `,
  ),
  lines(
    'lines-postbag/influencer-mum-con',
    { labels: ['accusation'], direction: 'subject' },
    `
    Rented Lambo, rented nursery, rented tears.
    That's not a giveaway, that's a data harvest with a buggy on top.
    Your skincare is a three quid cream in a sixty quid jar and you know the factory.
    Did the sick toddler get the money, or did the kitchen island?
    Monetising your kids' meltdowns, and lying about the diagnosis for clicks
    hun you photoshopped the ultrasound
    I ordered in March. It's a box of air. There's eleven thousand of us in a group now and you're on the run from all of us.
    Multi-level mummy, hooking new mothers at their lowest for a pink car
    The burglary never happened, the insurance did.
    Your followers are bots from a shed in Minsk and your brand deals are obtained by deception.
    `,
  ),
  lines(
    'lines-postbag/influencer-mum-disagreement',
    { labels: ['criticism'], direction: null },
    `
    You ought to label the gifted pram as gifted.
    I don't think that cot bumper is safe and the Lullaby Trust doesn't either.
    Filming him while he was being sick wasn't kind to him.
    Please stop saying breast is effortless. Mine bled.
    Delivery took seven weeks and your inbox is a brick wall
    The school run post about free meals mums was thoughtless, some of us follow you.
    three ads in one bedtime story, too much
    Your sleep training advice is fine for six months and wrong for six weeks, and you don't say which.
    It was a mistake to share the nursery's name, and to leave it up after you'd been asked.
    I'd like fewer affiliate links and more of the burnt dinners
    `,
  ),
  lines(
    'lines-postbag/babies-and-bedtimes',
    { labels: [], direction: null },
    `
    She was born in the car park at Asda at four minutes past midnight, seven pound two, everyone's grand.
    I haven't slept since the clocks changed. The clocks of 2022.
    Teething is a hate crime against me personally
    He calls the hoover Gary.
    my toddler looked me dead in the eye and posted the car keys down the drain
    Killer nappy in aisle six, please send wipes.
    Is it normal for a newborn to sound like a goat in a cupboard?
    They're at the biting stage, I've a full set of dental records up my arm.
    House is a bombsite, baby's asleep, I regret nothing.
    We follow the bear book to the letter: swishy swashy, then a row about socks.
    The health visitor weighed him, hugged me, and I bawled on her lanyard
    First day at nursery. I hung about behind the bins like a spy.
    `,
  ),
  lines(
    'lines-postbag/dementia-researcher-fabricator',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    Same blot, three papers, flipped and cropped. I teach sixth form and even I can spot it.
    Your mice never existed, professor.
    A career built on Photoshop and other people's dying mothers.
    When the lab books burned it was the making of you, and who had the matches?
    P-hacker, grant-taker, data-faker.
    that wonder drug did nowt and you sold your shares the day before
    `,
  ),
  lines(
    'lines-postbag/dementia-researcher-queries',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    The effect is half a point on an eighteen point scale, professor, and calling that a breakthrough raised hopes in this house that it shouldn't have.
    Your control group was ten years younger.
    Figure 2 and figure 5 look alike to me; would you check?
    I think the trial stopped too soon and the brain bleeds were tucked away in a supplement.
    pre-registration would have helped here. a lot
    Carers were asked nothing, and we'd have told you the forms were unfillable.
    `,
  ),
  lines(
    'lines-postbag/labs-stars-and-stones',
    { labels: [], direction: null, heldBack: true },
    `
    Saw Saturn's rings from a Lidl car park through a plumber's telescope.
    My fossil's a drainpipe, the museum was gentle about it.
    Do worms have a favourite end?
    PhD handed in, liver handed in
    Killed the culture by sneezing. Four months' work. Going to lie on the floor.
    centrifuge sounds like a hoover being sick again
    I attack each crossword with a pencil and a rubber and a sense of doom.
    `,
  ),
  lines(
    'lines-postbag/fracking-geologist-paid-opinion',
    { labels: ['accusation'], direction: 'subject' },
    `
    They drill, you spin, and the invoice reads expert opinion.
    How's the hush money treating you, doctor? Tremor free?
    Gas in the taps, gas in your portfolio
    A hired hat. Last year it was asbestos being good for us.
    You knew about the fault line, you had it on your wall, you moved the pin.
    Tobacco, shale, opioids: show me a poison and I'll show you your signature with a fee note stapled to it.
    Independent as a dog on a lead
    ay up its mr ten per cent
    The seismograph was switched off by somebody, and that somebody drives home in a company Jag.
    A geologist for sale by the yard, sedimentary ethics and all
    `,
  ),
  lines(
    'lines-postbag/fracking-geologist-objection',
    { labels: ['criticism'], direction: null },
    `
    A 2.9 cracked our chimney, doctor, so kindly don't call it a tickle.
    You looked at one borehole. There are six.
    Your consultancy work for the firm should've been mentioned in the first paragraph, not the last.
    I don't accept that lorries every four minutes past a primary is low impact.
    wrong about the aquifer, wrong about the lagoon, and late with the report
    The moratorium was right and lifting it is rash.
    Calling objectors emotional did your argument no favours.
    Methane figures need to be measured at the wellhead and not guessed from an aeroplane
    You make the security case well. The climate case you don't make at all.
    `,
  ),
  lines(
    'lines-postbag/quarry-mine-and-steel',
    { labels: [], direction: null },
    `
    Granda went down at fourteen and came up with a cough and a tenor voice.
    They blast at noon, don't jump.
    The last shift walked out to the band playing Gresford and there wasn't a dry eye nor a clean face.
    Blew the chimney up on Sunday, kids sold squash, it was like a fair
    Shot-firer's ticket, 1971, found it in his Bible.
    is the mining museum lift safe for a lass with a bad hip
    Lungs shot, back gone, best mates a man could have, he said.
    They've turned our slag heap into a ski slope!
    Furnace out. You could feel the cold walk down the street
    I married a steelman; burn holes in every towel
    `,
  ),
  lines(
    'lines-postbag/referee-weather-and-fate',
    { labels: [], direction: null },
    `
    Linesman's flag must have been nailed to his sock.
    Robbed! Daylight robbery! Nine minutes of added time for what, a bee?
    I hope that VAR machine falls in the Mersey.
    Snow at Easter, an outrage, I've written to the bishop.
    My satnav is a liar and a coward.
    That umpire couldn't see a sightscreen if it was handed to him
    the sea took my sandwiches the wind took my hat and the car park took nine quid
    Lottery: one number. Again. It's a conspiracy of balls
    Whoever invented flat pack should be made to sit on it.
    British summer time, what a swindle.
    Whichever pigeon that was, I know your face
    `,
  ),
  lines(
    'lines-postbag/firms-that-cheat-us-not-you',
    { labels: [], direction: null },
    `
    The water company's bill is a work of pure fiction and I told them so.
    Got scammed on a caravan, nine hundred quid, report done, feeling daft, warn your mum.
    That cruise line is having people on with its free drinks.
    Which? says the warranty's worthless, for anyone else about to buy one.
    Fraud squad rang about my cloned card, turns out it bought a kayak in Luton
    they charged me a booking fee to pay the admin fee
    Bank shut the branch, took the cash machine, left us a leaflet about community
    Watch out for a text from a fake courier, three in our street got it.
    My phone provider hates me, there's no other explanation for the roaming.
    Crooked shelf, missing screw, cheery Swedish man. I give up.
    Rail replacement donkey would have been quicker
    `,
  ),
  lines(
    'lines-postbag/bilingual-signs-sell-out',
    { labels: ['accusation'], direction: 'subject' },
    `
    Paid by the word to translate what nobody reads, and the firm's your missus.
    You took London's shilling and you've been singing for it since.
    A plant. MI5 has been putting your sort in Plaid meetings since the sixties
    Sold our language for a CBE, you did, bach.
    That culture grant went on a cottage and the cottage went on Airbnb.
    Collaborator, they'd have said in my father's day.
    Which ministry writes your indignation for you?
    you're no more a native speaker than the cat, you learnt it off a tape for the job money
    He fiddled the school census to shut Bryn Glas, twenty ghosts short
    `,
  ),
  lines(
    'lines-postbag/bilingual-signs-disagreement',
    { labels: ['criticism'], direction: null },
    `
    Shutting Bryn Glas will finish Welsh in this valley and your impact assessment says otherwise without a shred of proof.
    The translation on the new sign means something about bladders. Check before you print.
    I'm all for the language, but not for sacking a good lifeguard over it.
    You spoke English throughout at the Eisteddfod and that grated.
    second homes tax too low, said it before
    The Gaelic unit has lost its only teacher and your answer was a strategy document.
    Dropping the Cornish service to one Sunday a year is mean
    I think the twenty limit was handled badly, in both languages
    `,
  ),
  lines(
    'lines-postbag/a-good-word-6',
    { labels: ['support'], direction: null },
    `
    Da iawn ti, keep at it.
    You were the first official person who said sorry to us. I've kept the letter in the good drawer.
    That's how you chair a meeting!
    The wee ones in my class drew you as a superhero with a clipboard.
    Hold your nerve on the bypass, the silent lot are with you
    When they heckled you about the grant you just opened the books, and I thought, aye, she'll do.
    Your plain words about postnatal depression got me through a Wednesday.
    I'd back you in a gale.
    Your report is the reason my brother's name is on that stone. We are grateful for every comma.
    sending a hug and a pasty
    Good on you, doc. Straight talk and no swagger.
    `,
  ),
];
