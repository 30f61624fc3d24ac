import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages to and about politicians and officials, uncivil and civil: clean contempt brit to figures and promises civil. */
export const linesHustings1: readonly Family[] = [
  lines(
    'lines-hustings/clean-contempt-brit',
    { labels: ['insult'], direction: 'subject' },
    `
    I have met garden gates with a firmer grasp of economics than you.
    You could not run a bath, let alone a department
    Ten years on those benches and not one thought of your own has ever troubled you.
    It must be lovely going through life as untroubled by knowledge as you are, Minister
    My nine year old could have answered that, and she'd have done it without reading off her hand.
    you are the reason people give up on voting. you personally
    Every time you open your mouth the average intelligence of the chamber falls a notch.
    What a small, small man you turned out to be.
    I'd ask what you were thinking but we both know there was nothing going on up there
    A lettuce would have put up more of a fight. A damp one.
    Nobody has ever left a meeting with you better informed, councillor.
    Your own mother must turn the telly over when you come on
    Lightweight. Always was, always will be. Can't believe they gave you a red box.
    There's a village somewhere short of its chief attraction and I believe you represent it
    you have the charisma of a bus shelter and half the usefulness
    Out of your depth in a puddle, as my old sergeant used to say of officers like you.
    You've been promoted to exactly the level where the whole country can see how little there is to you.
    I look at you and I weep for the party my father joined.
    What we have in you, {name}, is a rosette with nobody pinned to it.
    If brains were petrol you wouldn't have enough to get round a Polo mint
    Not the sharpest tool in the cabinet, and that's against stiff competition from the spoons
    I've scraped more backbone off a kipper
    All mouth and no trousers that's you all over
    An empty taxi drew up at the town hall and you got out of it
    They sent you because nobody who mattered was free, and it showed.
    You're not fit to carry her briefcase never mind do her job
    Third rate mind, first class expenses. That's your epitaph sorted.
    You have the self-awareness of wallpaper paste.
    We asked for a representative and got sent a waxwork with a slogan
    Honestly I've had more sense out of the speaking clock
    As a constituent I feel about you roughly what I feel about black mould
    Proud of you? I wouldn't trust you to hold my coat.
    `,
  ),
  lines(
    'lines-hustings/furious-civil-brit',
    { labels: ['criticism'], direction: null },
    `
    I am so angry about this vote I had to go and stand in the garden. Please explain it to your constituents.
    Eleven hours on a trolley. Eleven. My dad fought for this country. Minister, this cannot carry on.
    You told us the library was safe in May. It shut in October. We deserve a proper answer.
    Voting to cut disability payments the week before Christmas is cruel and I'll never understand it
    Absolutely livid about the parking charges at the hospital, who on earth thought this was fair?
    This budget hammers anyone on a low wage and rewards anyone with a second home. Dreadful.
    FOUR YEARS waiting for a cycle crossing outside a primary school. FOUR. Get it done.
    I've written to you six times about the damp and had one automated reply. That's not good enough.
    The answer you gave to the committee was wrong on the numbers and wrong in principle
    Scrapping the night bus with two weeks' notice is a disaster for cleaners and porters, think again
    No councillor who has ever tried to get a wheelchair down that pavement would have signed this off
    Closing the only swimming pool for miles is short-sighted and mean and I'm furious
    The policy is a shambles from beginning to end. Withdraw it, talk to teachers, start over.
    You abstained. On that of all things. I'm lost for words.
    Rubbish decision on the allotments. Whole street is fuming and so am I.
    How can it take nineteen months to reply to a planning enquiry? It's hopeless
    i cant believe you voted for this i really cant. my sister is going to lose her carer
    I never thought I'd see the day a {party} council would sell the park. Heartbroken and very cross.
    Raw sewage on the beach AGAIN and the fine is less than a day's profit. When will somebody act?
    If the minister really believes waiting lists are coming down I'd invite her to sit with me in clinic any Tuesday
    This isn't levelling up, it's a hanging basket and a press photographer. We needed the railway.
    Your statement left out the only figure that matters, which is how many children are still in B&Bs
    Disgusting state of the underpass, needles everywhere, third complaint this year to the council
    The delay was indefensible, the consultation was a fig leaf, and I hope the judge says so
    I'm sick to the back teeth of leaflets telling me crime is down when my shop's been done twice since Easter
    Terrible speech. No plan for social care, no money for councils, nothing for carers.
    You promised a new surgery at three elections running. We are still parking on the rubble.
    My mum's winter fuel payment went so you could balance a spreadsheet. She sat in her coat all January.
    It was a bad law in March and it is a worse one now. Vote it down.
    Forty quid to park at my husband's bedside. Somebody in that ministry has lost all sense of proportion
    The whole scheme is mad. Mad! Who puts a bus lane where there's no bus?
    I disagree with every word of that and I'll be at your surgery on {day} to tell you why
    `,
  ),
  lines(
    'lines-hustings/sneering-questions-brit',
    { labels: ['insult'], direction: 'subject' },
    `
    Do they hand out the job with a packet of crisps these days, or how did you get it?
    Is there anybody at home when the lights are on, {name}?
    Tell me, does it hurt being that dim or do you get used to it?
    Who ties your laces in the morning, the special adviser?
    Did you write that yourself or did the cat walk over the keyboard?
    How does someone like you manage to put their own shoes on the right feet?
    Genuine question: have you ever been good at anything?
    Remind me, what is it you're for?
    And you're supposed to be the clever one are you?
    Were you born without shame or did you have it taken out privately?
    Does your carer know you're on Twitter, councillor
    Are you being paid by the cliché or is it by the yard?
    Can somebody check whether the minister has been plugged in properly this morning?
    what colour is the sky on your planet love
    When did you last have a thought that wasn't faxed to you?
    Do you rehearse being this dreary or does it come naturally?
    Oh look who's woken up. Did nanny let you stay up late?
    Is it a condition of membership in {party} that you leave your brain in the cloakroom?
    Should you not be somewhere opening a shed?
    Which end of the donkey do you talk out of, I can never tell
    Did they run out of grown-ups before they got to you?
    And what would you know about work, you who's never so much as held a spade?
    do you ever listen to yourself and cringe or is that just the rest of us
    Who let you near a microphone again?
    Is this stupidity or do you practise?
    Could you be any more of a doormat for your leader if you had Welcome printed on you?
    `,
  ),
  lines(
    'lines-hustings/honest-questions-brit',
    { labels: [], direction: null },
    `
    Do they still hand out postal vote forms at the library, or is it all online these days?
    Is there anybody at home at the constituency office on a Friday? I need to drop off some papers.
    Tell me, does the new rule apply to existing tenants or only to new lets?
    Who signs off a dropped kerb, is that the county or the district?
    Did you write to the trust about the eye clinic in the end, and did they answer?
    How does someone with no internet fill in the consultation?
    Genuine question: when does the ward boundary change take effect?
    Remind me, what time is the count expected to finish?
    Were the minutes of the planning meeting ever published?
    Does your office do appointments over the phone for people who can't get into town?
    Can somebody check whether the minister's letter reached the head teacher?
    what colour are the new recycling bags meant to be, we've had three different ones
    When did you last raise the level crossing with Network Rail? Asking for the whole of Station Road.
    Which committee is looking at school transport, I can never tell from the website
    Will you be at the hustings in St Mary's hall on Thursday, and can we bring questions on the day?
    And what does the bill say about grandparents who are kinship carers? I read it twice and I'm still unsure
    Is it true that the minor injuries unit is reopening at weekends?
    do you have a date for the ferry coming back into service please
    Who do I speak to about a broken street lamp on a private road?
    Should I bring ID to vote in a parish council election as well?
    Could you tell us how many social homes are in the new estate, out of the 240?
    May I ask which way you intend to vote on the amendment about leasehold?
    Have you had any reply from the Home Office regarding my neighbour's visa? It's been eight months.
    What happens to the money if the bypass isn't built?
    is the budget on wednesday or thursday and will it be on the radio
    How many of the inspectors you announced last year have started work?
    Any chance of a meeting with the villages along the pylon route?
    `,
  ),
  lines(
    'lines-hustings/be-off-with-you',
    { labels: ['insult'], direction: 'subject' },
    `
    Nobody asked you. Nobody ever asks you.
    Oh do shut up, there's a good chap
    Pipe down, minister, the adults are speaking.
    Run along now and let somebody with a brain have a turn
    Back in your box, councillor.
    go away. just go away and stop talking. nobody wants to hear it from you of all people
    Give it a rest you boring little man
    Put a sock in it, you've said enough stupid things for one week
    Save your breath, we stopped listening to you in about 2014
    Take your thoughts and prayers, fold them small and swallow them
    I'd rather hear from the dog. Hush.
    Sit down, you're embarrassing yourself and your whole family
    Your opinion is worth exactly what we paid for it which is nothing
    Yawn. Wake me when somebody important says something.
    Still here? I thought you'd crawled back under the lectern
    Stick to cutting ribbons sweetheart, thinking's not for you
    We don't want your explanations, we want you to zip it and vanish
    Jog on. The country has heard quite enough of your whining.
    No one cares what you think, failed in three jobs and now failing in a fourth
    Off you trot back to whichever golf club found you
    Blah blah blah. Does it ever stop talking?
    Enough out of you, pipsqueak
    Shush now. Let the people who can count discuss the budget.
    You had your say at the ballot box and came fourth, so belt up
    get lost you absolute nobody
    Be quiet Derek. You were a useless councillor then and you're a useless ex-councillor now.
    `,
  ),
  lines(
    'lines-hustings/quiet-please-harmless',
    { labels: [], direction: null },
    `
    Nobody asked us about the new school badge, but we quite like it
    Shut up, you got the selfie with the mayor as well?! Jealous!
    Pipe down at the back please, the returning officer is about to read the result
    Run along to the village hall before three if you want cake, the candidate's husband made it
    Please go away for a proper fortnight, you look shattered and recess is for resting. Love from all in the office.
    Give it a rest lads, it's only a parish council by-election
    Put a sock in the collection for the homeless shelter: clean, warm, any size
    Save your breath for Saturday, it's a steep street and we've two hundred doors
    I'd rather hear from the nurses than from any party on this, could you get one on the panel?
    Sit down with your children and fill in the play area survey, closes Monday
    My opinion is worth exactly one vote, same as yours, see you at the polling station
    Wake me when the marginals start declaring, I've got the flask
    Still here in the sports hall at 4am, second recount, crisps all gone
    Stick to the left for the polling station, right is for the toddler group
    No one cares for that roundabout like the Rotary Club, it's a picture this year
    Off you trot, ponies! The mayor opens the show at ten.
    Enough out of me, over to Cllr Bright for the bins update
    Hush in the chamber as the minute's silence was kept. Very moving.
    Let people who can count come forward, we need six tellers by {day}
    get lost every time i try to find the county hall, can someone post a map
    Be quiet near the nesting site please, councillors and ducklings alike
    The speaker shouting order order is my ringtone now, sorry not sorry
    The debate went on till ten and then the heating broke. Nobody got a vote.
    `,
  ),
  lines(
    'lines-hustings/told-untruths-on-purpose',
    { labels: ['accusation'], direction: 'subject' },
    `
    You lied about the hospital, you lied about the pool and now you're lying about lying
    Bare-faced liar, and on the steps of a church too
    You knew. You knew in March and you looked us in the eye and said otherwise.
    Bought and paid for by the developers, every last inch of you
    How much did the brewery slip you for that licence, councillor?
    He says it's about safety. It's about his brother-in-law's tarmac firm.
    I wouldn't believe you if you told me it was raining and I was stood in it
    Fiddled your expenses, fiddled the figures, fiddling while the A&E burns
    That charity of yours is a laundry with a logo.
    the consultation was rigged and you rigged it
    On the take. Ask anyone who sat on planning with him.
    You don't care about those children, you care about a photo with those children
    Crooked as a dog's hind leg, our esteemed leader of the council
    That money went into your pocket and one day we'll prove it
    Say what you like on {programme}, everybody here knows you sold that land to your mates
    You took an oath and you've been wiping your feet on it ever since, you fraud
    There's a name for taking PPE contracts through a pub landlord and it's theft
    Cash for access, dinners for amendments. That's the whole of your career in two lines.
    Not a mistake. A con. You meant every penny of it.
    You've been in the water companies' pay since before the last election
    Funny how the road past your house got resurfaced first. Thief of public money, that's all you are.
    Convenient illness, minister. Couldn't face the committee with all those lies to remember.
    She invented that constituent. There is no Margaret. She makes them all up.
    Pull the other one. You deleted those messages because they'd have put you in the dock.
    Never done a day's honest politics in your life
    You'd sell your own gran's bus pass for a peerage and we all know who's buying
    `,
  ),
  lines(
    'lines-hustings/figures-and-promises-civil',
    { labels: ['criticism'], direction: null },
    `
    The figure you gave on the hospital is out of date: it was 212 in March and 309 in June.
    You looked us in the eye in March and said it would stay open. What changed?
    I'd like to see the correspondence with the developers published, all of it, so we can judge for ourselves
    How much was the licence fee, councillor, and was it put out to tender?
    The register shows your brother-in-law's firm was on the list. Shouldn't you have left the room for that item?
    That's not right I'm afraid. It was raining, I was stood in it, and the drains were blocked.
    The expenses rules are far too loose and the whole House should tighten them
    The consultation had a leading question at number four and nobody will trust the result
    A photo with children isn't a policy for children. Where's the money for nurseries?
    Where did the section 106 money go? I've been through the accounts and can't find it.
    You pledged on the radio to publish the report by Easter and we are now in {month}
    Selling that land below market price was a poor deal for the taxpayer whoever bought it
    Contracts awarded without competition ought to be looked into by the auditors, whichever party signed them
    Not a cut, you say. It's twelve per cent less in cash, so what would you call it?
    Donations from water companies don't sit well with a vote on water fines. I'd return them.
    Why was the road past the golf club resurfaced before the one past the school? Honest question, I expect there's a reason, but residents would like it.
    Missing the committee for a second time lets everyone down, please rearrange
    The constituent in your speech didn't get the outcome you described. She's my aunt, she's still waiting.
    Deleting messages during an inquiry is a breach of the guidance and the guidance exists for good cause
    You've misread the table. Those are attendances, not admissions.
    Three manifestos, one promise, no railway station
    It isn't true that every school got more money. Ours got less, and I can send you the letter.
    The leaflet has the bar chart wrong again, ten per cent drawn as half
    Peerages for donors need to end. All parties, no exceptions.
    You quoted half of the sentence from the report and the half you dropped says the opposite
    Your letter thanks me for supporting the scheme. I wrote to oppose it. Somebody please read the post.
    `,
  ),
];
