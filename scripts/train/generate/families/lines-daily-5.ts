import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary replies to people in public life and among friends: reactions, queries, links, jokes. */
export const linesDaily5: readonly Family[] = [
  lines(
    'lines-daily/short-reactions',
    { labels: [], direction: null },
    `
    nope
    source?
    lol
    this
    This.
    really?
    Yep
    yup, same here
    No.
    wait what
    huh
    hmm
    Hmm, not so sure
    oh dear
    oh no 😬
    says who
    Since when?
    when?
    where tho
    Why though
    how come
    link?
    link pls
    broken link
    Which one?
    both
    neither
    first!
    bump
    following for answers
    Asking for a friend.
    same
    Same tbh
    mood
    big mood
    fr
    no cap
    deadass?
    bet
    say less
    slay
    iconic
    rip
    oof
    yikes
    cringe, but in a nice way
    ngl I laughed
    idk maybe
    tbf he did say that
    fair
    fair enough
    Fair point, well made.
    agree to disagree
    Agreed
    Disagree
    100%
    exactly that
    Precisely my view.
    quite
    Hear hear
    hard pass
    not today thanks
    I'll think about it
    depends
    it depends who you ask
    prove it
    Evidence please.
    citation needed
    big if true
    wrong thread?
    wrong {name} I think
    not me
    who dis
    new phone?
    on my way
    5 mins
    running late soz
    ta
    cheers m'dears
    nice one
    sound
    champion
    smashing
    lovely jubbly
    get in
    crikey
    blimey
    strewth
    eek
    phew
    brr
    zzz
    ???
    ...
    ok
    okay then
    k
    kk see u there
    done
    sorted
    voted
    signed and shared
    retweeted
    muted
    deleted my last, sorry
    edit: typo
    *their
    you're*
    `,
  ),
  lines(
    'lines-daily/council-and-constituency',
    { labels: [], direction: null },
    `
    What time does the count start on {day}, and can the public watch?
    Is the tip open on bank holidays? The website says two different things.
    How do I object to a planning application if I missed the letter?
    the streetlight outside number forty has been off since clocks went back
    Could you tell me who owns the verge by the bypass, you or National Highways?
    Any news on the crossing outside St Peter's? You said spring.
    my green bin has been stolen, who steals a bin
    When you say affordable, affordable to whom?
    pothole on the corner of the high street has its own postcode now
    Did the motion pass in the end? I had to leave to get the last bus.
    I filled in the survey but it logged me out on page six
    can I renew a resident's permit by phone, my mum hasn't got the internet
    Which ward am I in after the boundary change? The map is blurry.
    Will you be at the hustings in the Methodist hall?
    I don't always vote for you but you answered my email in a day, so fair play
    We spoke at the fete about the footpath. Has the landowner been in touch?
    How much did the new logo cost, out of interest?
    thirty four signatures so far for the zebra crossing
    I asked in March, I asked in May, I'm asking again: is there a date for the lift at the station?
    Council tax up {percent} again. I get why, but a pensioner on my road is choosing between that and oil.
    what does a {role} do all day, genuine question from my ten year old
    Is the library still doing warm space on Wednesdays?
    The minutes say deferred, deferred to when
    My postal vote never came, is there still time to do anything?
    you need photo ID now don't forget, a bus pass counts if you're over sixty but not if you're a student, make of that what you will
    Do you hold a surgery in the north of the ward? Two buses is a lot with a buggy.
    I think twenty is right near schools and daft on the dual carriageway.
    the low traffic thing has made our street quieter and my mum's street busier so I honestly don't know
    Why are the town hall steps covered in tape?
    Good meeting tonight. Long. Chairs could be softer.
    Hi {name}, I emailed about my son's school transport on the ninth and have had only the automatic reply. Could someone ring me? Mornings are best.
    Could the speed sign be moved past the bend? Nobody sees it where it is.
    has the swimming pool question been answered yet or are we treading water
    I work nights so I can't come to a two o'clock consultation, is there an evening one?
    That field floods every February, I can send you photos back to {year}
    Whose idea was the giant planter? Asking because my wing mirror would like a word 😄
    Great that the toilets by the bandstand are open again.
    blue badge renewal took eleven weeks but the lady on the phone was an angel
    if you're counting heads for the new bus, that's three from our house
    I read the whole budget paper, all two hundred pages, and table nine doesn't add up to table four. Am I missing something?
    Would you support a deposit scheme for bottles?
    Will the vote be recorded by name?
    We'd like you to open our summer fair, no speech needed, just scissors
    `,
  ),
  lines(
    'lines-daily/health-and-science',
    { labels: [], direction: null },
    `
    Is it safe to have the flu and covid jabs in the same arm?
    my GP said wait six weeks, pharmacist said two, who's right?
    I take warfarin, can I eat spinach or not
    How do I get referred for ADHD as an adult in Wales?
    Four months for a hearing test seems long, is that usual?
    the physio exercises work if you do them. I know because I didn't, and then I did.
    Dr {name}, would you mind explaining what absolute risk means? I always get muddled.
    What was the sample size?
    Interesting paper, but wasn't it in mice?
    I had shingles at forty and would not wish it on anyone, get the vaccine if you're offered it
    is there a walk in centre open in {town} tonight? toddler with a temperature
    not medical advice but paracetamol and a film
    I'm sceptical about the study because they left out the over seventies. Happy to be corrected.
    My husband had his hip done on {day}, home by {day}, walking to the shop a week later. Astonishing.
    Could you do a thread on HRT shortages? My chemist just shrugs.
    Does the app work for under sixteens?
    I was on the trial! Placebo group, sadly, but I got a pen.
    the side effects lasted a day, sore arm and a nap
    How long after a concussion can she play rugby?
    blood pressure 128 over 79, doctor pleased, wife amazed
    Mum's carer's allowance form is thirty one pages. Is there anybody who helps with it?
    You mentioned a helpline on {programme}, could you post the number for it?
    Long covid clinic has closed here. Where do we go now?
    I couldn't get through at eight, nor at half past, and then it was all gone. What's plan B?
    The midwives at {town} are worn out and wonderful
    I gave blood today, third time, the biscuit selection has improved
    smear booked, been putting it off for two years, wish me luck
    Which mask is best for building dust?
    Why do they weigh you with your boots on
    anyone else get hiccups with this inhaler?
    That graph starts at forty, not nought. Looks worse than it is.
    what's the difference between an epidemic and an outbreak, pub quiz dispute
    My dentist has gone private and I've been ringing round since January, nearest is fifty miles off.
    Eye test flagged something, hospital by teatime, treated next day. Never skip one.
    `,
  ),
  lines(
    'lines-daily/news-and-doubts',
    { labels: [], direction: null },
    `
    I heard the interview and came away knowing less than before.
    Not sure I buy that figure. Where's it from?
    That's not what the report says, though; page twelve says the opposite.
    the headline and the article are about two different things
    Watched it live, the quote's been cut short.
    Interest rates held again then. Mortgage stays where it is for us.
    Wasn't this announced last year too?
    I voted for it and I'm starting to wonder
    I voted against and I was wrong, it's been good for the high street
    You may well be right but I'd want to see it tried somewhere first.
    Both things can be true
    my dad remembers the last time they nationalised the railways and says the sandwiches got worse but the trains came
    What would you cut instead?
    I'd love to know what {party} would do differently, seriously
    Every government since {year} has promised this.
    Is that per year or over the whole parliament?
    hang on, didn't he say the reverse on {day}?
    Turnout of {percent}. That's the story, surely.
    Polls have been wrong before, I'll wait for the exit one
    The recount has been going for five hours and the Guides want their hall back
    Strikes are on again Friday so I'm working from the kitchen table
    {paper} has it on page two, nobody else is carrying it
    If the Lords send it back does it start all over again?
    I don't know enough about farming tax to have a view and I suspect that makes me unusual on here
    Serious question: who actually benefits from the new rule? I run a small bakery with six staff and my accountant says it costs us nine hundred a year, while the chain across the road pays nothing extra at all.
    Good on the courts for publishing the whole judgment
    This was in the local paper in {month}, glad the nationals have woken up
    the weather lady called it 'changeable' and I've never felt so seen
    Scotland has had this for ages, ask how it went there
    I see both sides. Landlords are leaving and tenants are scared and nobody has built anything here since I was at school, so maybe start with building.
    he sounded tired. they all do.
    Cautiously pleased, will believe it when the first spade goes in
    still no manifesto then? election's in nine days
    Not my party, not my cup of tea, but that was a gracious concession speech
    Correct me if I'm wrong but isn't that devolved?
    `,
  ),
];
