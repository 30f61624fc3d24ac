import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short and unmarked tellings beside short disguised abuse: second-hand talk, half-sentences, non-native speakers, quote tricks, mixed classes. */
export const linesRetold5: readonly Family[] = [
  lines(
    'lines-retold/short-told-threats',
    { labels: [], direction: 'quoted' },
    `
    He said he'd glass her.
    They've threatened the lollipop lady now
    Bomb hoax at a crèche. Vile.
    Promised to break her fingers, a pianist's fingers
    A noose, in the post, to a dinner lady
    apparently I'm to be shot at dawn
    wished her dead, then wished her merry xmas
    "Watch your back" on a get well card
    Who sends a bullet to a midwife?
    Told he'd be knifed. He's a poet.
    She was threatened, I was there, I'll testify
    My councillor got a hearse sent round.
    "You're next" sprayed on a Wendy house
    Death threats over a pedestrian crossing, good grief
    `,
  ),
  lines(
    'lines-retold/short-disguised-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    He said he'd glass you. I'm holding his coat.
    Not a threat. A date. Saturday.
    "Safe travels" he said, loosening the wheel nuts. You drive the blue one?
    Dead woman talking, as they say
    Who'd find you first, do you think?
    My knuckles have been asking after you
    Rumour has it you bleed
    I quote: you're next.
    word of advice, sleep somewhere else
    Somebody's nan told me you drown on the ninth
    `,
  ),
  lines(
    'lines-retold/short-told-insults-and-hate',
    { labels: [], direction: 'quoted' },
    `
    Called a hag before breakfast
    "Thick as mince" was his opener
    my boy got called a spaz on the bus
    He barked go home at my dentist
    They said a slur. At a christening.
    Apparently I'm a gobby mare. Noted.
    Bimbo! To a High Court judge!
    Somebody shouted chink at our vicar's wife
    "Fat" nine times, "wrong" none
    She's been called worse, she shouldn't have been
    Imagine being called scum for feeding people
    Nana was told she's a benefit scrounger, at 91
    we got dyke yelled at us outside Greggs, again
    A "silly little girl", says he, to a surgeon
    `,
  ),
  lines(
    'lines-retold/short-disguised-insults',
    { labels: ['insult'], direction: 'subject' },
    `
    Who dressed you, spite?
    "Expert". Stop it, my sides
    Not calling you dense, light does though, it bends round you
    My toddler asked what a plank was so I played your speech
    As they say in Barnsley, you're neither use nor ornament
    was it cold the day they handed out brains, did you stay in
    To quote everyone: ugh, her
    Bless, it can type
    I heard you peaked at playgroup
    They lied, there is such a thing as a stupid question, you
    You're somebody's cautionary tale, hen, and an ugly one
    "Fresh thinking" from a stale bun
    Did a committee design your face?
    `,
  ),
  lines(
    'lines-retold/non-native-nurse-tells',
    { labels: [], direction: 'quoted' },
    `
    I am coming from Kerala nine years ago and today patient tell me I am dirty, I wash his feet after, it is my job
    In my language we have no word for what he call the ward sister, I am glad for this
    Man is saying me he will wait by bus stop and then I see. I told manager, manager walk with me, thanks God for manager
    She ask why people write to doctor please kill yourself. I do not know how to explain her this country today
    my daughter translate for me the letter and she begin to cry so I understand without the finish
    He think I don't understand word "parasite" but in Polish is pasożyt, is almost same
    Yesterday was shouting to us from car, "speak English", we was speaking Welsh, my husband is teach me
    They put photo of my supervisor and of her house. Is not allowed this. I have reported to police two times
    Please be gentle to her, she is receiving many ugly messages about her breasts, she only made film of bees
    `,
  ),
  lines(
    'lines-retold/non-native-disguised-abuse',
    { labels: ['threat'], direction: 'subject' },
    `
    In my country we say a woman with long tongue have short life. I tell you this as friend is not
    How you say in English, when somebody fall in front of tram but not by accident? This word I am wanting for you
    My brother ask me what is your face look like so he don't hit wrong lady
    I am not threaten. I only explain you what is happen to your legs
    You told on television "come and talk to me". I come. I don't talk.
    there is a proverb, the dog who bite is buried, so we have dug already for you
    People are telling it is big river in your {town}, very deep, very good for such doctor in sack
    Sorry for my bad English, I mean to say I will cut you, is it correct grammar
    `,
  ),
  lines(
    'lines-retold/quote-then-abuse-her-own-words',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    "I have nothing to hide" except the expenses, you shifty old weasel
    "Judge me by my record" ok. Guilty, greedy, gormless
    Quote, I came into politics to serve, unquote. Serve yourself, piggy, with both trotters in the till
    "As a scientist" as a bought and paid for buffoon, you mean
    "We're all in this together" said the lying lump from her second home
    You wrote that trust is earned. You wouldn't know, you've only ever stolen it, you cretin
    "Hand on heart". There's no heart there, there's a wallet, and it's ours, and you're a creep
    "My door is always open" so's your beak, you squawking swindler
    what was the line, "for the many"? many lies from one very dim fiddler
    "Ask me anything": how does a dullard like you launder that much?
    `,
  ),
  lines(
    'lines-retold/quote-then-disagree-politely',
    { labels: ['criticism'], direction: null },
    `
    "Nothing to hide" would sit better with me if the minutes had been published
    "Judge me by my record" fair enough. The record on housing repairs is bad.
    You wrote that trust is earned. I'd agree, and you lost mine over the hospital site
    "As a scientist" you ought to have shown the error bars
    "We're all in this together," and yet the village halls lost their grant and the golf day kept its own
    "My door is always open" I've tried it three Fridays running and it was locked
    Hand on heart you said there'd be a vote. There wasn't a vote. I was cross and I still am
    what was the line, "for the many"? explain the cut to school transport to the many on my estate
    "Ask me anything." All right: why did you abstain?
    You say "robust consultation", I say you got thirty replies, and ignored twenty-eight
    `,
  ),
  lines(
    'lines-retold/i-never-said-i-said',
    { labels: ['threat'], direction: 'subject' },
    `
    I never said kill her, I said nobody'd be sorry if I ran you down, learn to read
    For the record I didn't say acid, I said bleach, and I said your eyes
    Get it right, it wasn't "hunt you down", it was I know where you are already so there's no hunting in it
    they've twisted my words, what I wrote was that you'd want to check the car seat for wires
    Did I say shoot? I said aim. You heard the rest because you know you've earned it
    What I actually told the paper is that if the courts won't do you in, me and the lads will
    No I did not threaten your family. I said families are fragile and yours is about to find out
    I was misquoted. I said both kneecaps.
    Clarification: at no point did I say "beat her up". I said beat her till she stays down
    `,
  ),
  lines(
    'lines-retold/i-never-said-misquoted-harmless',
    { labels: [], direction: null },
    `
    I never said kill the hedge, I said trim it, and now look
    For the record I said "brownies", plural, and one was delivered
    They've twisted my words, I told the paper I was "a bit disappointed" in the marrow judging
    I was misquoted. I said both teapots.
    At no point did I say the choir was flat, I said it was level
    Did I say shoot at three? I meant the wedding photos, four o'clock by the willow
    You've got me wrong pal, I said she's a cracking bowler not a cracked one
    What I actually told the vicar was that I'd do the bins if Ron did the bells
    I said I'd be "gunning for you" at the egg and spoon and I stand by it, see you on the start line Pam
    `,
  ),
  lines(
    'lines-retold/food-bank-volunteer-ally-tells-off',
    { labels: [], direction: 'quoted' },
    `
    Take that down, Neil. You can't tell a volunteer you hope she starves.
    No, calling her a gyppo isn't "just what we said growing up". We were wrong growing up
    I blocked my own cousin today. He'd told a lass at the food bank to hang herself with her tabard
    Did you seriously ask what her tits are like, under a post about nappies?
    It isn't funny to tell people which door she comes out of. She has a violent ex.
    You don't have to like her. You do have to stop saying somebody should set fire to her.
    reported, blocked, and I've rung your mam, see how you like explaining the word wench to her
    If you've time to type that a woman's a waste of skin you've time to carry a crate, we open at nine
    That's a threat, mate. Dress it up how you like with your "just saying"
    "It's only words" is what you say about words nobody's said to you
    `,
  ),
  lines(
    'lines-retold/food-bank-fake-helper',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Worried about you, truly, so worried I think you should take yourself out of the picture
    If you ever feel you're a burden on people it's because you are, trust that feeling and follow it all the way
    reach out if you're struggling. I'll tell you to go through with it
    I Googled helplines for you and then thought no, let her
    Nice of them to check on you. I wouldn't have. I'd have drawn the curtains for you and left you to it
    They say talk to someone. Talk to the bottom of the quarry
    hugs hun. remember you can stop the pain for ALL of us any time you choose, permanently
    `,
  ),
  lines(
    'lines-retold/wind-farm-meeting-minutes',
    { labels: [], direction: 'quoted' },
    `
    Minute 9. A member of the public referred to the developer's agent as a lying cow. The chair asked him to leave.
    Minute 12. Cllr {name} read out an anonymous note stating she'd be "hung off the first turbine". Noted with disgust.
    Mr P. said that if he caught the surveyor on his land he'd bury her. Mr P. was reminded that meetings are recorded.
    From the floor: a remark on the speaker's accent, not minuted, for which an apology was sought and not had
    The clerk regrets that her number was given out and asks members to stop ringing it to breathe.
    Matters arising: the effigy. It has been taken down. The constable has its hat.
    AOB. A resident asked whether the ecologist "does it with the bats". The ecologist said the bats have standards.
    Resolved, that no person attending shall be called vermin, inbred, or a Green, as a term of abuse.
    `,
  ),
  lines(
    'lines-retold/wind-farm-agent-abuse-in-official-style',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Minute 1. It was observed that the agent is not a person as such, rather an outbreak
    Proposed by me, seconded by the dog: that you're livestock and should be moved on with a prod
    The consultation response of this household is that you are a wart with a Land Rover
    Item for information, a slithering thing in a gilet has been seen at the hall, treat as you'd treat any adder
    Under "species affected" I have put you. Invasive. Needs eradicating at the root
    Dear Agent, or whatever the correct form of address is for pond life
    In summary the site supports newts, bats, and one bloodsucker in a hard hat, of which only the first two count as living creatures worth a jot
    Officers' report: specimen has a pulse but nothing to suggest it's one of us. Recommend drains be closed
    `,
  ),
  lines(
    'lines-retold/everyone-is-saying-sexual',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    All the dads reckon they would. I'm taking names and my own's at the top
    The lads in the scaffold yard have your picture up and it's not for your views on fostering
    What's that they call you, the member for my bedroom?
    Everyone's too shy to ask so, are they real and can I check
    a mate of a mate says you go like a train, choo choo, make room
    "Any questions?" Yes miss, what's under the robe
    The general feeling in row H was that you'd look better bent over that lectern
    Heard you're single. Heard you're lonely. Heard you make lovely noises
    They say judges wear nothing underneath, send proof your ladyship
    I'm told I mustn't comment on how you fill that uniform so I'll be doing it with my hands in my pockets
    `,
  ),
  lines(
    'lines-retold/sexual-comments-named-and-shamed',
    { labels: [], direction: 'quoted' },
    `
    All I did was read the weather and a viewer's written in to say where he'd like to point my isobars
    The scaffold firm has taken down the picture of our MP and sent its lads on a course. Good.
    Judge spoke today about being asked by a defendant what she had on under her robe.
    fostering campaigner asked are they real. by a deacon
    Every woman in the fire service has been told what somebody would do with her hose
    He put a zoomed-in photo of her backside on the tenants' page with a rating. There's kids in that group
    Complaint upheld: member had repeatedly asked the clerk for a kiss and described her mouth in emails
    She quit the choir because a bass wouldn't stop sending her what he called poems
    "Lovely noises" he said to her, at a hustings, into a live mic, with his wife beside him
    My old headmaster used to call it "just banter, girls", and we were fourteen, and I've not forgot a word of it
    `,
  ),
  lines(
    'lines-retold/lifeboat-shop-harmless-sayings',
    { labels: [], direction: null },
    `
    "Drown your chips" is what our vinegar's called, it's a bestseller
    The coxswain says "go jump in the sea" as a goodbye, he means the Boxing Day dip
    New on the shelf, a tea towel reading "old trout" with a picture of an actual old trout
    We've a first edition of "Coroner's Pidgin" gone for nine quid, somebody's had a bargain
    As they say round here, there's no bad weather, only a poor choice of knickers
    My gaffer calls the till "that evil beast" and pats it when it opens
    Sign on the door, "back in a mo, gone to save a life", and he had
    "Hang him by the ears" says the label on the knitted rabbit
    everyone is saying you are the one to ask about barometers
    I'm only repeating what the sat nav told me, and it told me to turn left into the harbour
    `,
  ),
  lines(
    'lines-retold/cricket-club-women-team-mixed',
    { labels: ['insult', 'identity-hate'], direction: 'subject', heldBack: true },
    `
    "Growing the women's game." Like mould, you shrill halfwit, girls can't bowl and never will
    Old boys at the bar say a woman's place is the teas, and you'd cock those up as well you dozy bint
    I'd explain the lbw law to you but you're a lass and a thick one
    They picked an Asian skipper for the diversity and got a mouthy dunce who can't count an over, that's your kind all over
    Not sexist, I just think females have no business on a square, least of all a lummox like you
    Scorebook reads, one lesbian, nought brains, extras
    Umpire's opinion is that you lot should stick to netball and you should stick to breathing if you can manage it, dimwit
    what's the sound of a cripple captaining a side? idiotic, going by yours
    `,
  ),
  lines(
    'lines-retold/cricket-club-women-team-told',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    Our opening bat was told to stick to the teas. She made ninety and then she made the tea, to spite them
    Secretary's statement: what was said to our captain about her religion has cost that member his membership
    Third man spent eleven overs commentating on our bowler's chest. The umpire gave him five penalty runs and I'd have given him a taxi
    Someone put the girls' fixture list up with their ages circled. Police have it.
    "Get off the square, sweetheart" from a man who's never made double figures
    my gran captained this club in 1961 and says they threw pears at her
    The bar has banned two for chanting about the wicketkeeper's turban
    They asked our skipper if she'd a licence for that moustache. She is 14.
    `,
  ),
  lines(
    'lines-retold/you-asked-what-they-think-accusation',
    { labels: ['accusation'], direction: 'subject' },
    `
    You asked what local folk think. They think you're on the fiddle
    Several people, none of whom wish to be named, say you invented the diagnosis for the cameras
    I'm no expert but even my budgie can tell those tears were rehearsed
    "Independent adviser" is Latin for on the take is it
    Would it be impertinent to ask which regime is paying you this month
    my aunt was at school with you and she says you cheated then an all
    There's talk you set fire to it yourself for the insurance and I find the talk persuasive
    Let's say, hypothetically, a charity boss ran three sets of invoices. Let's say, hypothetically, she's you.
    The word on the boats is you sold us for a seat on a quango
    You'll sue if I say you're bent so I'll say you're about as straight as the Snake Pass
    Another day another sob story from our resident hoaxer
    `,
  ),
  lines(
    'lines-retold/accusations-rebutted',
    { labels: [], direction: 'quoted' },
    `
    No, she didn't burn down the pavilion for the insurance. I'm the loss adjuster. It was a toaster.
    The claim that he invented his cancer is false and cruel, and I was in the next chair
    People keep asking which regime pays me. The regime is Lincolnshire County Council and it pays me late
    Crisis actor, they called her. Her boy was seven.
    Corrections and clarifications: we repeated an allegation that Ms {name} forged invoices. She did not. We're sorry.
    My aunt's telling everyone the headmistress cheated at school. My aunt was expelled.
    The libel settlement's in and "on the take" cost him forty thousand pounds and a very small apology on page 30
    heard on the school run: doctor so-and-so is a plant. what, like a fern?
    Being accused of faking your own stalker by your stalker is quite the hall of mirrors
    `,
  ),
  lines(
    'lines-retold/profanity-in-disguise-two',
    { labels: ['profanity', 'threat'], direction: 'subject' },
    `
    "Have a nice day" she says, the bitch, she won't be having many more when I catch up with her
    My mum said count to ten. I got to four. You're a fucking corpse
    I promised the wife no language so you're a hecking dead woman, ach no, you're a fucking dead woman
    as the Bard put it, sod off or I'll brain you, you arsehole
    they bleeped me on the radio. what I said was I'll break that bastard's jaw, and the bastard's you
    I'm putting this politely: shut your cakehole you cow or I'll come and shut it with my boot, arsehole
    "Language!" you said. Fine. In plain English I'm going to fucking end you
    Translated from the Welsh it means I'll drag you up the hill by your shitty hair
    `,
  ),
  lines(
    'lines-retold/teachers-lesson-on-abuse',
    { labels: [], direction: 'quoted' },
    `
    Year 10 PSHE: we read real comments sent to a paralympian and asked who'd say them to her face. Nobody would.
    Exercise B. Is "go and play in traffic" (a) a joke (b) encouragement to self-harm? Discuss in pairs.
    One boy admitted he'd sent something like that. He's writing to her. It's the best thing I've seen in twenty years.
    In the wars they called people lice first, I told them, then look. They looked.
    I asked for examples of hate speech and had to stop after the third hand because it was all things said to the girl in the second row
    homework is to find a comment that was later apologised for. mine was the man who told a nurse she should be raped
    Miss cried a bit when she showed us hers. It said we know what time you lock the art room
    Pupils learn that posting where someone lives isn't debate, and that "I was only asking" isn't a defence
    A lad asked what if it's true that she's ugly. The class groaned him into the floor, bless them
    `,
  ),
];
