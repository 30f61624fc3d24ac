import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sexual harassment of women and men in public life, no more explicit than needed. */
export const linesSexualHarassment: readonly Family[] = [
  lines(
    'lines-harm-and-harassment/sexual-demands-and-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    nice legs, shame about the manifesto
    Show us your tits.
    send nudes councillor
    What are you wearing under that?
    I'd give you one, and I don't even vote Labour.
    Couldn't hear a word of the speech for looking at that blouse. Undo another button for the second reading.
    Would love to bend you over the despatch box.
    Turn round so that we can all see the other side of your argument, love 😉
    Are they real?
    I bet you're filthy once the cameras are off.
    Check your DMs, I've sent you a picture of what you've been missing
    Those lips were made for something other than talking about bin collections.
    Sit on my lap and we'll talk about the first thing that pops up.
    hot. would
    Dear {name}, I have written to you four times about how I picture you in bed and not once have you had the courtesy to reply.
    how much for an hour, asking for the lads at the club
    You'd look better on your knees.
    That skirt is doing more for the party than your policies ever will. Shorter next week please
    I watch every one of your clinics on YouTube with the sound off and the bedroom door locked.
    On a scale from one to ten I'd say your chest is a nine and your economics a two.
    Come on, {name}, give us a twirl. Slowly.
    phwoar, get a load of the rack on the new health secretary
    I'd let you examine me anytime doctor, gloves off
    You need a good seeing to, that would calm you down.
    Let me know when you're in {town} again. My wife's away and I've a king-size with your name on it.
    Do you shave? You know what I mean. My mates have a bet on.
    milf
    Never mind the amendment, when do we get to see you in a bikini?
    What's it like in the sack with your husband, then? He looks as though he needs lessons, and I give them.
    oi darling fancy a ride on the old battle bus x
    I could make you scream louder than the opposition benches.
    If you were my {role} I'd be ill every day just to have your hands on me
    Your bum looked magnificent in that hi-vis, and I've saved every frame.
    Nipples out on breakfast telly again I see, cold in the studio or just pleased to see the presenter?
    I've made a montage of you licking that ice cream at the fete. Fourteen thousand views. You're welcome.
    i want to smell your hair
    Wear the red heels next time, just those, nothing else
    You could sell pictures of your feet, Dr Vane, I'd be first in the queue.
    So what size cup are we talking? The public has a right to know.
    Is it true what they say about redheads in bed? Asking the honourable member.
    One night with me and you'd forget all about {topic}.
    Nice bulge on {programme}, councillor. Get it out for the girls.
    He fills those cycling shorts a treat, tell him to bend down and check the tyres again for us.
    {name} love, you're wasted in politics, you should be on a pole.
    Bet your safe word is means test
    Open wide, minister. That's it. Wider.
    I dreamt about you again. The chain of office was all that you had on.
    I don't care what you have to say on fisheries, I care what colour your knickers are.
    Marry me. Or just sleep with me, I'm not fussy.
    Can I be your bike saddle
    Such a pretty little mouth for such long words. I can think of a better use for it, hun.
    you can sanction me any time you like, miss, I've been very, very naughty
    Reply with a pic and I'll sign your petition. A proper pic.
    I've attached a photograph of my manhood for your professional opinion, Doctor.
    Get your kit off.
    you up? thinking of you in that wet coat at the flood
    Lovely pair of... policies.
    Does the carpet match the curtains
    When you lean over the lectern you know fine well what you are doing to us, you tease.
    Fit bird like you should be at home keeping some lucky bloke's bed warm.
    If you want my vote you can come round and earn it, wear something tight.
    I'd pay good money to watch you and the shadow minister mud wrestle in your pants.
    You're the reason I have to clear my browser history, Professor.
    Been single long? Bet that you're gagging for it by now.
    My vote is between my legs. Come and canvass.
    Those yoga photos... I've zoomed in so far that my phone's hot.
    Cracking pair on the new vicar, I'd confess all sorts for a squeeze.
    Just reply with your bra size and we'll say no more about the planning objection.
    Somebody ought to spank the Deputy Leader, and I volunteer.
    I'm a gentleman, so I'll only say that you've an excellent bottom and I intend to get hold of it at the Christmas do.
    bounce for us
    hey sexy, saw you knocking doors on our street, next time come in and stay till morning
    Wouldn't kick you out of bed for eating crisps, though I'd want you to eat something else first.
    Daddy's watching you on the live stream. Cross your legs again, sweet thing.
    Take that mask off and the rest with it
    Why the trousers? You've got great pins. Next time a dress, there's a good girl.
    Hello beautiful. I am retired engineer, very lonely, very well endowed. You send me video in shower?
    It's a crime to hide a body like that behind a lanyard, let me be your whistleblower
    I'd do things to you that'd get the pair of us suspended from the whip
    Ur feet in them sandals at the food bank omg, more pls 🥵
    `,
  ),
  lines(
    'lines-harm-and-harassment/sex-life-belittled',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    We all know how she got selected and it wasn't on the doorstep.
    Slept her way onto the front bench. Ask anyone in the tea room.
    Who did you have to blow to get that grant, Professor?
    {name} got the safe seat lying down.
    She's been under more ministers than the civil service.
    Promoted on her back, sacked on her feet. It's an old story.
    How many of the cabinet have you had now? Lost count, or was there a spreadsheet?
    I hear he's on his third secretary. Wears them out, by all accounts, one every term.
    Funny how the pretty ones always get the research funding. What were the hours, eleven till late in the dean's hotel room?
    No qualifications, no experience, great pair of legs, and hey presto: cabinet.
    casting couch consultant
    Your marriage broke up because you couldn't keep your knickers on at conference, everybody in {town} knows that.
    ask her which of the lads at the station got her that exclusive, and in which position
    They say the whip only has to click his fingers and she's in his flat.
    It must be nice to get your committee places by the hotel key card.
    Frigid. That's what's behind all of this, I'm afraid, no man's been near her in years.
    You only care about abortion because you've had so many, love.
    Her OnlyFans must be paying for the campaign office.
    When did a girl like her last talk policy with her clothes on?
    The bed of every editor in London has a dent in the shape of {name}.
    Can't get a man so she takes it out on motorists, needs laying if you ask me.
    no wonder that he's so keen on the all-night sittings, his poor wife hasn't seen him and half the interns have
    You've had more members than the House of Commons.
    Who's the father, {name}? Do you even know? There's a betting market.
    Wasn't it you with the married surgeon at the Christmas do? Twice, they say, and once in the linen store.
    Quite the career for a barmaid who knew when to leave her hotel door open.
    So brave to speak about consent when you've said yes to half of Westminster.
    A woman doesn't get to the top of that trust at thirty-six with her mouth shut, if you get my drift.
    Another lonely virgin in the Lib Dems wanting to tell us about sex education.
    Some get in on merit, some get in on their knees, and I shan't say which this lady is.
    you only got the gig cos the producer wants to shag you
    Does your husband know how you got that column?
    Is there anyone on that picket line whom you haven't slept with?
    Not saying she's easy, but there's a revolving door on that bedroom.
    His little blue pills must be on expenses by now.
    I suppose that the peerage was for services rendered. Horizontal ones.
    Your ex says that you were rubbish in bed too. Doesn't surprise me, given the budget.
    Give it a rest about violence against women. With your history you were asking for it and liked it.
    Girl power, is it? More like a power nap with the chairman.
    she's had the whole rugby club and the second team
    The new CEO? Personal favourite of the chair, if you follow. Very personal. Very favourite.
    Which is it that you're paid for, the advice or the company?
    `,
  ),
  lines(
    'lines-harm-and-harassment/creepy-compliments-and-persistence',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I know you can't say it in public but I can tell by how you looked into the camera that you want me.
    Your neck. That's all. I think about your neck.
    You ignored my last twelve messages, so here's the thirteenth: dinner, wine, and you in nothing but that lanyard.
    I've got your poster over my bed. I kiss it goodnight and sometimes more.
    Mmm that uniform though nurse 🥵🥵
    You were glowing on {programme}. I'd love to see that glow spread over my pillow.
    A woman as gorgeous as you shouldn't need to work. Let me keep you.
    Smile, sweetheart! You're far sexier when you aren't banging on about {topic}.
    I was at your surgery today, only so that I could shake your hand. Haven't washed it. Soft, aren't they.
    When you bit your lip in that interview I had to leave the room.
    My goodness, haven't you filled out since last year. In all the right places.
    saw you at the pool with the kids, didn't know you were hiding THAT under the suits
    Your voice does things to me. Could you read my name out, slowly, on the next episode?
    If I were thirty years younger, my dear, you would not be safe in that lift.
    Pregnancy suits you, those curves, I've never fancied you more
    Single? No? Doesn't matter, I won't tell if you won't.
    I notice that you wore the tight one again. For me? I like to think that it's for me.
    Good girl.
    I collect clips of you walking. Just walking. From behind, chiefly.
    hi gorgeous y u no reply i sent 3 pics did u like the last one, that was all for u
    We should meet. Alone. You don't have to talk, I'd prefer it if you didn't.
    The camera loves you and so do I, especially when you bend to pick up your notes.
    You've such childbearing hips, {name}, it would be a pleasure to put them to use.
    Those freckles... how far down do they go?
    Your husband's a lucky man. If he ever gets tired of it, pass it along.
    I'd eat my dinner off that stomach, Councillor, and I've a good appetite.
    The way you hold a microphone, good grief, woman, have mercy on us older gents
    what perfume is that? I stood right behind you in the queue for ages and you never knew
    Blocked again! Playing hard to get just makes me harder, {name}.
    Let's not pretend: I've seen how you dress. You dress like that because you'd like me to look. I'm looking.
    Tell your sister she's a stunner just like you, and that I'd happily take the pair of you home
    Big strong lad like you, chair of planning, and no girlfriend? I'd soon lick you into shape.
    Hey Mr {role}, roll those sleeves up again, I want to see those forearms wrapped round me
    You don't need the make-up, angel. You don't need the clothes either.
    I shall be sitting in the front row on {day} in order to look up your skirt. Until then, Yours, an admirer.
    it's a compliment love, take it. most women your age would be grateful to be groped
    My favourite photo is the one from the beach in {year}, before you were anybody. I've printed it large.
    Why so uptight? A little cuddle in the lift never hurt anyone. See you at conference.
    `,
  ),
  lines(
    'lines-harm-and-harassment/sexual-with-insult',
    { labels: ['sexual-harassment', 'insult'], direction: 'subject' },
    `
    Dirty slag. Had half the council and still can't pass a budget.
    You saggy old trout, nobody wants to see those, cover up
    what a slapper. what a disgrace. still would though
    Too ugly to rape, that's your trouble.
    Thick cow with a nice arse, the whole career in five words.
    Put a bag over her head and I might.
    Tart. Absolute tart. Every lobbyist in London has had his hand up that skirt.
    flat as an ironing board and twice as stiff in bed I'll bet, you boring witch
    Nobody would touch you with a barge pole, you dried-up spinster, and that's why you hate men.
    little whore in a lanyard
    Bimbo. The only thing she's ever studied is the chairman's ceiling.
    Pervy little baldie with a tiny one, no wonder that he drives a big car
    Shut your trap, slut, unless you're opening it for me.
    Cheap bike of the parliamentary estate, that one, everybody's had a go.
    Fat lass but I bet she's grateful for it, look at the face on her, like a bulldog chewing a wasp.
    Oh look, it's the harlot of the health committee, knickers round her ankles and brain round her knees
    You're a prick tease and a dimwit. Pick one.
    Ginger minger. Wouldn't even with yours, mate.
    Frumpy lump, no man's been up there since decimalisation, hence the temper.
    The trollop from public health is on again, telling us to wash our hands when we know where hers have been
    Limp in the polls, limp in the bedroom, useless tosser. Ask his ex.
    Slag off the government all you want, you're the biggest slag of the lot.
    `,
  ),
  lines(
    'lines-harm-and-harassment/sexual-with-threat',
    { labels: ['sexual-harassment', 'threat'], direction: 'subject' },
    `
    One dark night I'll take what I want from you, and you'll not be so mouthy then.
    Me and the lads are going to pay you a visit and teach you what you're for.
    You want raping, and I know a few who'd be happy to queue.
    Sleep with me or those photographs go to {paper}. Your choice, {name}. You have until {day}.
    Keep talking and I'll shut that mouth with something, whether you like it or not.
    I'm going to grab you by it at the hustings and there's nothing your security can do.
    She'll be stripped and passed round when the day comes, mark my words, and I will be holding her down.
    Send me a nude by midnight or I post the fake ones everywhere, your mum's Facebook included
    wait till I catch you on your own in that car park in your little skirt
    You'll be begging me to stop. I won't.
    I've made a video with your face on it doing all sorts, answer me nicely or your voters will see it.
    hope you get what those women at the station got, and I hope it's me that does it
    `,
  ),
  lines(
    'lines-harm-and-harassment/sexual-about-others',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    the blonde next to you in the photo can come and canvass me any time, what's her name
    Lads, rank the women of the shadow cabinet by shaggability, I'll start
    Nurses on the picket line getting fitter every year, might break my leg on purpose just for a bed bath off one of them.
    That weather girl should do the forecast topless, it's the only way I would pay the licence fee.
    Female reporters only get into the dressing room for one reason and they leave with a smile on their face.
    tell your intern that I'd like to be filed under her
    Anyone else just here for the sign language lady's chest?
    All lady MPs are up for it, that's what the bar is for.
    Does the lady lawyer who asked the question do private consultations? Wow. Legs up to here.
    He should get his shirt off, that young constable behind you, and his trousers while he's at it.
    Half of those campaign girls just need a real man to sort them out, form an orderly queue.
    That new barmaid at the Conservative club is an absolute sort, I only go to committee night for when she bends down to the fridge.
    `,
  ),
];
