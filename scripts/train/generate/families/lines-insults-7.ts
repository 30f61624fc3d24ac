import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Demands to go, corrections, disappointment and plain talk in the words of abuse, with as many ways of belittling people. */
export const linesInsults7: readonly Family[] = [
  lines(
    'lines-insults/demands-to-resign-with-reasons',
    { labels: ['criticism'], direction: null },
    `
    Please resign. You told the House one thing on Monday and the auditors found another on Thursday.
    Time to go, minister. Four reports, four warnings, nothing done.
    I'm calling on the chief executive to step down because the board's own review says she ignored the alarm
    He should stand aside until the standards inquiry is finished, as he demanded of the last man
    Her position is untenable now that the minutes are out, and I take no pleasure in saying so
    Go. You had eighteen months and the backlog is longer than when you came.
    After the vote on {topic} I don't see how you can carry on as our group leader with any authority
    If the chair of governors won't answer questions about the exclusions, she ought to make way for somebody who will
    Resign, and take the consultants' report with you, it cost more than the nursery
    The honourable thing would be to call a by-election: you left the party we voted for
    You've lost the confidence of the staff, 412 votes to 9. Listen to them and leave.
    I signed the recall petition this morning. It isn't personal. You were suspended for a reason.
    A minister who can't say how many beds there are shouldn't be the minister for beds
    Sack the contractor, not the cleaners. And if the director signed the deal, the director goes.
    We don't want an apology on letterhead any more, we want a new headteacher by January
    Not fit for purpose: the scheme, the website and, I'm sorry to say, the leadership that defended both
    I'd have respected a resignation in March. In November it's just a headline.
    The bishop was right to go. Others who read that file should follow him.
    There is no way back from a second safeguarding failure. Step down today, please.
    You campaigned on openness and held the meeting behind closed doors; that's a resigning matter in my book
    `,
  ),
  lines(
    'lines-insults/corrections-and-polite-doubt',
    { labels: [], direction: null },
    `
    Small correction: the vote was on the amendment, the bill itself passed without one
    That quote isn't hers, it's from a parody account, look at the handle
    The chart counts appointments, not patients, so one person can be in there nine times
    I believe the photo is from 2016 and a different hospital
    I'd be careful with that figure, it includes people who moved away
    Respectfully, ivermectin was tested in several large trials and didn't help, links below
    He didn't say that. I was in the room and I have the recording if it's useful.
    This has been going round since {year} and it wasn't true then
    You may be thinking of the other Dr Khan, the dentist
    The law changed in April, so a landlord can't do that any more
    Could be, but the interval crosses one, which means they can't tell
    She wasn't paid by the company, she was paid by the university, which has a grant from the research council
    It's 'fewer' but I'm not going to die in a ditch over it
    There's no such rule, I sit on the committee, and anyone can speak for three minutes
    That isn't a mask, it's a scarf, which rather changes the study
    The story was withdrawn at lunchtime, might be worth deleting the post
    I think you've mixed up the two councils, {town} town council has no say over roads
    Hi, author here: we didn't find that. Table 3 shows the opposite, happy to talk it over
    I'd want to know who the control group were before I drew any conclusion
    Sceptical of this one. A poll of 212 readers of one website isn't the public.
    Excess deaths aren't all one thing; flu, heat and delayed care are in there as well
    The bishop quoted there died in 1997, so probably not on Instagram
    Not a lie as such, the department revised it twice, but the old number's been dead since June
    It's a common mistake: a caution isn't a conviction
    Happy to be corrected but I thought the grant ended in March
    The map shows the wrong river
    No conspiracy, I'm afraid, the camera was pointing at the wall because a pigeon had moved it
    `,
  ),
  lines(
    'lines-insults/disappointment-and-grief',
    { labels: [], direction: null },
    `
    I cried in the car after that meeting and then I went back in
    Feels like nobody in that building has ever had to choose between a bus and a meal
    We fought for three years and lost by one vote. I'm gutted and I'm going to bed.
    I don't hate anyone over it. I'm just worn out.
    My faith in the whole process is gone and I was a polling clerk
    so sad about the day centre. so angry too. both at once
    Some days I think the only honest thing in politics is the tea urn
    I was so sure they'd listen this time, more fool me
    It's been a rotten year and the letter from the DWP was the cherry on top
    The apology came eleven years late and Mum wasn't here to read it
    I left teaching on Friday. I loved it and it was breaking me.
    Not one of them looked up from their phones while she was talking about her son
    Felt ashamed of my own town tonight, hearing a girl of fifteen shouted down
    I used to think the doctors didn't care. Then I saw one asleep on the floor of the linen room.
    Our wee lad has stopped asking when the play park opens
    heartbroken tbh, third rejection, same reason, no feedback
    There's a hole in the high street where the bank was and another where the trust was
    I am furious with a disease, which is stupid, it can't read
    What a waste, all that work and the building sold to a man who wants a car park
    Nobody was to blame, said the letter. It didn't feel like that in the chapel.
    We were let down. By whom, I honestly couldn't tell you any more.
    `,
  ),
  lines(
    'lines-insults/abusive-words-at-home-in-harmless-talk',
    { labels: [], direction: null },
    `
    The liar paradox came up in the pub quiz and there was nearly a riot
    Traitors final tonight, nobody ring me
    I can't keep a secret on that show, I'd be the worst faithful and the worst traitor
    Parasites lecture moved to room 2B, bring your own samples, joke
    The clown fish at the aquarium has been named after the mayor, who came to meet it
    My toddler called the vicar a poo head during the sermon and the vicar said he'd been called worse
    'Coward' by definition needs danger; that's my whole essay plan and it's due at noon
    Scum on the pond is algae, the ranger says, keep dogs out until {day}
    Fraud prevention week: never give your PIN to anyone, not even your lovely nephew
    Idiot-proof recipe for soda bread, tested by my husband
    The Idiot is a far better novel than people remember
    'Thick' in this pattern means aran weight, if that helps
    Dense fog on the A1, lights on please
    Pig farming course for beginners, six Saturdays, wellies essential
    My old rat terrier is called Liar because he says he hasn't been fed
    Vile Bodies is on the reading list and my class think it's about the gym
    Pathetic fallacy: when the weather is sad because the hero is. Revision card 12.
    The shill in an auction bids to push the price up; the word is older than Twitter
    Dumb waiter in the old town hall restored, it's the cutest little lift
    Trout tickling is illegal now, old or otherwise
    Leech on the lettuce from the allotment, I may never eat again
    The sheep have got out on Mill Lane again, all forty of them, looking smug
    The crook in the crook-making workshop is a shepherd's one, we've had to add that to the poster
    Muppets marathon at ours, bring a cushion
    The bitch had nine puppies and all are doing well, says the vet
    Blockhead game for sale, wooden, one piece missing
    Murder mystery at the golf club: Dr {name} killed the colonel, apparently, and everyone clapped
    Rubbish collection is Tuesday this week owing to the bank holiday
    Gutless wonders: a talk on sea creatures without stomachs, at the museum
    Spineless is a lovely book about jellyfish
    The witch hazel has come out early and smells wonderful
    Treason and plot, sparklers a pound, burgers three, gates at six
    Con is short for consultant on our rota, much to their annoyance
    Monster of a pothole swallowed a pushchair wheel, child fine and delighted
    They've named the gritter Gritney Spears, so democracy does work
    Weeds are just plants nobody thanked
    Quisling was the answer to 14 down and I feel very clever
    The ghoul at number nine turned out to be Mr Patel in a sheet giving out Haribo
    Fat clinic is what the old sign says; we're the adipose research unit, second floor
    Two old goats and a kid for sale. Goats, I mean. Farm goats.
    `,
  ),
  lines(
    'lines-insults/organisations-and-policies-slated',
    { labels: [], direction: null },
    `
    That bank has lied to its customers for a decade and finally it's been fined
    The water company ought to be ashamed, nine hundred hours of sewage in one summer
    A greedy, useless, badly run rail franchise, good riddance to it
    Never use that removals firm, they're crooks, they held our sofa to ransom
    Terrible restaurant. Cold soup, warm wine, a waiter who'd clearly been crying
    The voter ID rules are daft and they'll keep my nan from voting
    Facial recognition at the football is creepy and I'm against it
    Universal credit's five-week wait is indefensible, I've seen what it does from behind the food bank counter
    That insurer is a joke, they've asked for the same form four times
    The tower block cladding scandal is corporate killing as far as I'm concerned
    Gambling adverts at half time are a plague
    The letting agents are clueless, there's a mushroom growing in our bathroom
    Private equity in children's homes is obscene
    What a stupid law, a man can be fined for feeding a pigeon and not for letting out a mouldy flat
    This policy is evil in its effects. I don't know another word for families split by a salary line
    Our broadband is slower than the horse that laid the cable
    The betting firm knew he was an addict and sent him free spins at 3am. Sickening
    Awful airline, never again, they lost my mum's wheelchair and offered a voucher
    The exam board has made a pig's breakfast of the physics paper
    Social media firms profit from hate and they know it
    Supermarket loyalty prices are a con, there I said it
    The tobacco industry lied for fifty years, it's in their own memos
    Pathetic fine. They'll make that back by lunchtime.
    The parking company are bandits, I was there six minutes to drop off a prescription
    `,
  ),
  lines(
    'lines-insults/belittling-and-dismissal',
    { labels: ['insult'], direction: 'subject' },
    `
    You're a two-bob councillor in a two-bob town, nobody outside {town} has heard of you and they're lucky
    You've never achieved a thing and it shows every time you sneer at somebody who has
    Aw, did somebody not get enough likes today
    Call yourself a doctor? I've had better advice from the back of a cereal box and it came with a toy
    Your PhD's in being offended
    If you had half a brain you'd be dangerous, as it is you're merely tiresome
    When I want the opinion of a failed comedian with a rosette I'll whistle
    Go home to your cats
    Trust me, nobody is reading your little newsletter, it lines the budgie's cage
    A jumped-up shop assistant telling surgeons how to operate. Know your place.
    Once a bin man always a bin man, stick to the bins, thicko
    Who let the intern near the microphone? Oh, she's the minister. God help us, she's clueless.
    There are lampposts in {town} with more influence than you, and they're better lit
    Take up knitting. You'd be rubbish at that too but fewer people would suffer.
    Unless you've anything intelligent to say, which you haven't, kindly belt up
    You peaked at primary school, hymn monitor, and it's been downhill since
    I had you down as stupid but I see now that I was being generous
    My advice? Leave politics, leave Twitter, leave the county. In that order. Nobody will wave.
    you're irrelevant sweetheart, a footnote to a footnote
    Some of us worked for a living while you were finding yourself in Goa, you pampered twit
    If whining was an Olympic sport you'd still come fourth
    The nation's least favourite supply teacher has spoken, everybody yawn
    `,
  ),
  lines(
    'lines-insults/belittled-as-a-woman',
    { labels: ['insult', 'identity-hate'], direction: 'subject', heldBack: true },
    `
    Run along, little girl, and let the men finish
    Back in the kitchen with you before something burns
    What would you know about families, you barren old stick
    Politics is no place for a hormonal woman and you're the proof, dear
    Typical female brain, all feelings and no sums, go and arrange some flowers
    `,
  ),
  lines(
    'lines-insults/stories-orders-conditionals',
    { labels: ['insult'], direction: 'subject' },
    `
    Met {name} once at a garden fete. Ignored the volunteers, shoved past a pram and took two scones. Greedy, graceless lump.
    If you'd an ounce of decency you'd have gone by now, but you haven't, so you'll cling on like a limpet
    Pack your bags, hand in your pass, and apologise to the cleaner for having to share a lift with the likes of you
    My nan, God rest her, used to say empty vessels make the most noise. She'd have loved you. Emptiest vessel in the county.
    We had a dog that barked at its own reflection. Reminds me of your podcast, only the dog had charm.
    Had you listened to one nurse, one, we wouldn't be here. But you don't listen, do you, you conceited ninny.
    Three things I can't stand: wasps, damp socks and {name}. The first two at least have a purpose.
    He came to our school to open the new gym. Kids asked him six questions, he answered none and told a girl her accent was 'quaint'. What an utter boor.
    Next time you feel a speech coming on, lie down till it passes, you tedious bore
    Suppose we swapped you for a mop in a bucket. Would anyone notice? The floor might.
    I served with real leaders. You, sir, couldn't lead a dog to a lamp post.
    Delete your account. Then your website. Then go and sit in a field and think about how stupid you are.
    At the hospice there's a volunteer of 91 who does more in one morning than this idle sponger has in nine years on the council
    Question for the panel: was {name} born this dim or has there been training?
    First you blamed the nurses. Then the patients. Then the weather. At no point did you blame the twerp in the mirror.
    I'd rather be stuck in a lift with a tuba band than hear that self-obsessed creature say 'as a mother' again
    Try to picture the opposite of Churchill. Now give it a lisp and a bicycle. That's our MP, the useless streak of nothing.
    Since you ask how we are, we're fine, no thanks to you, you cold-hearted old battleaxe
    Should've been drowned at birth as a career, whatever it is you do, you talentless ham
    You told a roomful of grieving parents to 'move on'. I have been polite about you for years. No longer: you're a monster.
    `,
  ),
  lines(
    'lines-insults/accusing-questions-and-hints',
    { labels: ['accusation'], direction: 'subject' },
    `
    So which tax haven is it, {name}, Jersey or somewhere warmer?
    Who gets the five per cent, you or your missus?
    Odd how your 'independent' review always finds what the sponsor wanted
    Strange that the CCTV failed that night, isn't it, councillor. Very strange.
    Would the good doctor like to tell us why she left her last hospital in such a hurry? We've heard about the patients.
    I'm only asking questions but has anyone ever seen {name}'s degree certificate?
    Do the parents know about your friend with the caravan, {name}? Perhaps they should.
    Are we allowed to say what he was doing in Thailand every Christmas
    How many names are on that petition twice, you cheat
    Isn't it time you told your followers the wheelchair is a prop?
    You don't get a villa in Portugal on an MSP's pay. Just putting that there.
    What did they promise you for keeping quiet about the deaths, a seat in the Lords?
    Why does every vote you've ever cast end up making your brother richer?
    Has the cheque from the frackers cleared yet or are you still rehearsing
    Hmm, deleted your tweets from March 2020 did you. What were you hiding, murderer?
    Who writes your stuff, Beijing or Moscow? The grammar says Moscow
    If you're a real nurse what's your PIN? Thought so. Fake.
    Remind us how many of your patients are still alive
    Funny how the only petrol station to get permission was your agent's. Funny ha ha. Funny money.
    Shall we ask the choirboys about you, reverend?
    `,
  ),
  lines(
    'lines-insults/asks-about-records-harmless',
    { labels: [], direction: null },
    `
    Which tax year does the new band start in, and does it apply in Scotland?
    Could the councillor tell us how the five per cent was worked out?
    Where can I read the independent review? The link in the minutes goes to a recipe
    The CCTV outside the library failed on Friday, so if you saw the van please ring 101
    Does anybody remember the name of the consultant who retired in spring? I'd like to send her a card
    How do I check whether my therapist is registered?
    Is it right that a petition needs an address with each name? We've some without
    My wheelchair was taken for a prop by a stage manager last night and it took three acts to get it back
    What does an MSP earn, for our Modern Studies homework
    When do the votes of each councillor get published?
    Is your PIN the number on the nursing register? I'm new and the form wants it by Monday
    How are deaths after surgery counted if the patient moves to another county?
    Do we still need planning permission for a petrol pump on a farm?
    Who writes the council's Welsh? It's beautiful
    Where did you train, {name}? My niece is choosing between Dundee and Leeds
    Can someone explain what a declaration of interest covers? My uncle farms next to the proposed site
    I've a question about expenses: does a volunteer treasurer claim mileage or not?
    `,
  ),
  lines(
    'lines-insults/counter-speech-about-tone',
    { labels: [], direction: null },
    `
    Let's keep names out of it and stick to what the plan says
    You two agree about nearly everything, go and have a pint
    I know we're all angry, but shouting at the clerk won't dig up the drain
    Please don't pile on the lad, he made a mistake and he's said so
    House rule on this page: attack the argument all you like and leave her hair alone
    Could we argue about the budget without anyone's mother being brought up?
    I've muted this thread for the night, be kind to each other
    She's wrong. She isn't wicked. There's a difference.
    He may be my political opponent but he's a decent man and he visited my mum in hospital
    Being rude to a GP never got anyone an appointment sooner
    I'd rather lose the vote than win it by being nasty
    If you're cross with the decision, the email for complaints is on the poster, they do read them
    Reminder that there's a person at the other end of this account, and she's had four hours' sleep
    Right, that's enough, comments are off until tomorrow
    I said something unfair about {name} last night. I've deleted it and rung to apologise.
    Nobody's stupid for asking. That's what the stall is for.
    `,
  ),
];
