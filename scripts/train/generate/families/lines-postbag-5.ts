import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, fifth sack: flood defence, judge, food bank, vet charity, library trust, arts grants, wind-up voices, and daily life. */
export const linesPostbag5: readonly Family[] = [
  lines(
    'lines-postbag/flood-wall-pocketed',
    { labels: ['accusation'], direction: 'subject' },
    `
    That wall is two bricks thick and your wallet's four.
    The river came through where the money should have been.
    Half the sandbags went to your own drive, we've photographs.
    Somebody trousered the flood levy, and it wasn't the ducks
    You told us one in a hundred years. You'd been told one in ten and been paid to lose the letter.
    contractors a mate, inspectors a mate, coroner'll be a mate an all
    Blood money, that relief fund, and you drew a wage on it.
    I lost a piano, a cat and a marriage to that water while you were out measuring for your swimming pool with our grant.
    Signed off without a site visit. I call that fraud, and so will the ombudsman
    Old Noah was upfront about who'd get a berth; you sold them.
    Swindled by a man in council hi-vis, you couldn't make it up.
    `,
  ),
  lines(
    'lines-postbag/flood-wall-criticism',
    { labels: ['criticism'], direction: null },
    `
    The wall stops forty yards short of the lowest houses. That's a design you signed off, and it's wrong.
    Sirens went at ten past four. Water was in at four.
    We've been in a caravan since October waiting on your loss adjuster scheme, and the caravan leaks.
    No one dredged. I've written about it since 2011.
    Your visit on the Tuesday blocked the only road for the pumps, minister, and it did no good.
    I want the levy spent on the beck and not on a visitor centre about the beck
    maps are out of date, form's too long, helpline shuts at 5
    Saying lessons will be learned is no comfort in a kitchen with a tide mark.
    You chose the cheap option, we told you it would fail and it did
    Building on the water meadow after all this? I despair of the committee.
    `,
  ),
  lines(
    'lines-postbag/flood-and-mop',
    { labels: [], direction: null },
    `
    River's in the snug. Landlord's serving from the stairs.
    Lads from the rugby club carried my piano up on their shoulders like a dead king.
    Anyone short of a dehumidifier, ours is yours from Thursday.
    The old dear at number three refused to leave without the budgie, and quite right.
    found somebody's wedding album on the railings, pages are drying on our airer
    Watch the manhole by the Co-op, cover's lifted.
    Everything smells of fox and diesel.
    A trout in the font. I am not making this up
    Stay in, stay dry, and shout from the window if you need milk; the canoe's doing rounds.
    I fought that water with a dustpan until three in the morning
    `,
  ),
  lines(
    'lines-postbag/judge-or-lawyer-bought',
    { labels: ['accusation'], direction: 'subject' },
    `
    Suspended sentence for him, suspended disbelief for us. How much, your honour?
    The verdict was typed before the jury sat and you know who dictated it.
    Ambulance chaser, you coached that widow and kept sixty per cent.
    Your client list and your rulings overlap in a most remarkable manner, {name}.
    A perverter of the course of justice with a lovely speaking voice
    you got a nonce off cos his dad built your extension
    Legal aid milked to the last drop, three hours billed for a phone call I timed at six minutes.
    She tampered with the statement, I've the original, mine has verbs in it.
    My learned friend is neither, and the law society will presently be sent the bank slips to prove it.
    Justice is blind but you're blinkered by bullion
    Bench for sale, one careful lady owner
    `,
  ),
  lines(
    'lines-postbag/judge-or-lawyer-criticism',
    { labels: ['criticism'], direction: null },
    `
    Eighteen months for that is far too light and I hope the sentence is referred.
    Your ladyship's remark about the girl's coat was out of place in a modern court.
    Three adjournments. My daughter got ready to give evidence three times.
    I think the appeal was rightly brought and wrongly decided, for the reasons in paragraph 41 of the dissent.
    As her solicitor you ought to have rung before the hearing and not after it
    closing the county court in {town} means a two hour drive for a possession case
    The guidelines allow for remorse, fine; there wasn't any.
    You said on air the jury was wrong. A barrister should be slower to say that.
    Fees up, hours down, letters unanswered
    I'm cross about the costs order, it punishes people for complaining.
    `,
  ),
  lines(
    'lines-postbag/jury-courts-and-crime-books',
    { labels: [], direction: null },
    `
    Jury service day six, we've read every magazine including Practical Pigs.
    Hang about, was it the butler with the rope or the curate with the spanner?
    I write murders for a living and can't squash a spider.
    The body in the library's a wax one, the WI are doing Cluedo.
    Usher fell asleep and snored through the oath
    my nan was called as a witness and gave the judge her recipe for mint sauce
    Parking fine overturned!! Sweet justice
    That gallows on the green is a swing frame, the tourists do love a photo though.
    Read your thriller in one bath, came out like a prune.
    I shot the bishop, queen takes rook, mate in three, he's not speaking to me
    `,
  ),
  lines(
    'lines-postbag/food-bank-organiser-skimming',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    Amazing how the posh coffee never makes it to the parcels.
    You've a boot full of nappies and a market stall on Sundays, explain.
    Tins in the front door, tins out the back, cash in hand.
    Starving folk are good for business, eh, with a salary like that
    She takes the supermarket vouchers for herself, I've stood behind her at the till.
    Professional pauper's friend with a second home
    the referrals are made up, half them families dont exist, its a number game for the grant
    `,
  ),
  lines(
    'lines-postbag/food-bank-organiser-disagreement',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Asking people to prove they're hungry with three letters is too much.
    You closed on Good Friday without putting a notice up, and folk walked from the top estate.
    I don't like the photographs of clients on the Facebook page; take them down please.
    The parcels have no halal and no baby milk, I raised it in June.
    long queue, no chairs, not on
    You told the minister demand was stable. It isn't, and volunteers were upset to hear it.
    `,
  ),
  lines(
    'lines-postbag/food-bank-and-market',
    { labels: [], direction: null, heldBack: true },
    `
    Can you use eleven kilos of quince?
    Left two bags behind the hatch, the eggs are on top, don't sling them.
    Butcher's giving bones for stock Saturday, ask for Big Al.
    An old boy brings one tin of peaches every week, wrapped like a present
    I came in for a parcel in 2019 and I'm driving the van now.
    someone's donated a pheasant with its feathers on, help
    Who do I see about the freezer, it's dying on us
    `,
  ),
  lines(
    'lines-postbag/arts-grant-fake-artist',
    { labels: ['accusation'], direction: 'subject' },
    `
    You lifted every stanza out of a drowned woman's notebook.
    Plagiarist! I've got both books open on the bed.
    Two hundred grand of lottery money for a film nobody has seen, because there's no film.
    He didn't paint it, a student did, and the student was paid in noodles.
    Ghost-written, ghost-toured and the royalties spirited away
    The war record you dine out on belongs to another man, and his daughter has written to me.
    stole my beat, changed the key, got a brit
    That memoir's a fabrication from the foundling basket to the prison stretch.
    The bursary panel was your flatmate, your fiancée and your agent. Who on earth could have won?
    Exploiting Grenfell for a residency. You never met a single survivor and you took the fee
    Counterfeit Geordie with a ghost writer
    `,
  ),
  lines(
    'lines-postbag/arts-grant-reviews',
    { labels: ['criticism'], direction: null },
    `
    Your novel gets Hartlepool wrong in ways a day trip would have cured.
    The exhibition labels talk down to us.
    I don't think the miners should be sung at by a man in a harness, but that's taste.
    ticket prices. seventy five quid for a seat behind a pillar, you agreed to that
    Recasting the play without telling those who'd booked was poor form.
    You sample her voice and don't credit her, and I wish you would.
    Flat vocals, muddy mix, great frock
    The statue looks nothing like him. We in the village all think so and the commission should have asked us.
    `,
  ),
  lines(
    'lines-postbag/gigs-galleries-and-fairs',
    { labels: [], direction: null },
    `
    Your encore killed us, we were hoarse in the chippy.
    My ears are still bleeding from the bagpipes, ten out of ten.
    Is the life drawing class all right for a man who can't draw or undress?
    Mosh pit at fifty five, lost a filling
    Got lost in the maze, a peacock followed me the entire way.
    The drummer set fire to his own sleeve and never missed a beat
    We queued for the ghost train and the ghost was our old geography teacher.
    does the hook-a-duck still cheat or have they fixed the poles
    I wept at the pot. It was only a pot. I can't explain.
    Burlesque night raised nine hundred for the lifeboat!
    Fireworks at eight, keep your cats in
    `,
  ),
  lines(
    'lines-postbag/vet-charity-lies-for-money',
    { labels: ['accusation'], direction: 'subject' },
    `
    That limping donkey has been limping on your adverts since 2003, it must be pensionable by now.
    Animals in sheds, donors in tears, directors in Tuscany.
    You put healthy dogs down because kennels cost and drips don't raise a bean.
    Staged. The rescue, the rope, the trembling lip, staged for clicks and coppers.
    bought the pups off a farm in wales then 'saved' them for the cameras what a swizz
    There's a name for someone who breeds a crisis to sell the cure.
    My legacy solicitor tells me you rang a woman of ninety four eleven times. Vultures wait at least.
    Fake sanctuary, real Mercedes
    A hunter in a rescuer's fleece, on the shoot's payroll since the cubbing season
    Where did the badger money go to ground?
    `,
  ),
  lines(
    'lines-postbag/vet-charity-upset-supporters',
    { labels: ['criticism'], direction: null },
    `
    Putting the old collie to sleep before we'd finished the adoption checks was wrong and I'll never understand it.
    You spend more on telly adverts than on kennels. I've stopped giving.
    Your line on badger culling ignores the farmers who've shot whole herds and wept.
    Nine calls to my widowed mum about her will is too many calls.
    I loathe the new slogan.
    The trap in that photo is legal, sadly, and you said it isn't
    why rehome a lurcher to a flat with a cat. who checked
    Vet fees up by a third in your clinics with no warning. Explain it to a pensioner with a diabetic tabby
    You should have spoken up for the trail wardens and you didn't.
    `,
  ),
  lines(
    'lines-postbag/beasts-and-country-sports',
    { labels: [], direction: null },
    `
    Beaters wanted for Saturday, soup provided, bring own stick.
    The old hunt kennels are flats now, called The Old Hunt Kennels, so full marks for thought.
    Shot clay pigeons for my sixtieth, hit none, cake excellent.
    Ferret's up my sleeve as I type this.
    Killed a wasp with a copy of the parish plan, best use it's had
    lambing live is on, grab tissues
    Our bull is called Nigel and he hates umbrellas
    Dog rolled in a dead seal, windows down all the way from Cromer.
    You can follow the hounds on foot by the old railway, trail's laid at nine.
    Had to have the mare put down, twenty six years I've fed that horse.
    Skinned my knee getting over the stile, the heifers gathered round like nurses
    `,
  ),
  lines(
    'lines-postbag/gossip-as-legal-notice',
    { labels: ['accusation'], direction: 'subject' },
    `
    TAKE NOTICE that the undersigned considers you an impostor and will say so at every hustings.
    Allegedly, and I choose the adverb with care, you emptied the members' account.
    Without prejudice: you are a cheat.
    Exhibit A, the yacht. Exhibit B, the allowance. The prosecution rests
    It has been put about, and not denied, that the good lady's doctorate was purchased by post.
    I make no accusation, I only lay your expenses next to the calendar and invite the public to draw the usual inference.
    In my submission the witness is a stranger to the truth and an intimate of the petty cash
    Fraud by false representation, section two. You'll want to look it up
    On the balance of probabilities you were bribed, and beyond reasonable doubt you enjoyed it.
    The defendant, sorry, the honourable member, has form for this, has he not?
    `,
  ),
  lines(
    'lines-postbag/formal-letters-of-complaint',
    { labels: ['criticism'], direction: null },
    `
    Dear {name}, I write to register my strong objection to the closure order and to the manner in which it was announced.
    I should be grateful for sight of the legal advice on which you relied, since the conclusion seems to me untenable.
    Further to mine of the 4th, I remain dissatisfied with both the delay and the reply.
    It is our submission that the panel misdirected itself on the question of noise.
    Kindly treat this as a stage two complaint about the decision, not about any individual
    I take issue with your third paragraph, which conflates two separate policies.
    We, the residents of Tallow Court, consider the new charge unfair and ask that it be withdrawn.
    As a former clerk, I regret to say the procedure followed was irregular and the motion should be put again.
    The committee's response is wholly inadequate
    I beg to differ, madam, on the merits, the method and the map.
    `,
  ),
  lines(
    'lines-postbag/non-native-and-plain-voices',
    { labels: [], direction: null },
    `
    Hello, I am new in {town}, which day is the rubbish please?
    In my country we say the guest is from God, here you say mind the step, I like both.
    I follow your page for learn English, what means gobsmacked?
    My boss is call me duck. Is it good?
    Please, the school of my son is asking a mufti day, he is Catholic, what must he wear?
    I was hit by a football on the head in the park, very kind old man gave me mint
    The fish and the chip was bigger than the baby.
    Sorry for my writing, I wish to find the office for the bus card
    At the hospital they say pop your clothes off, I was waiting for the pop.
    Is normal to fight over this last scone?
    `,
  ),
  lines(
    'lines-postbag/a-good-word-5',
    { labels: ['support'], direction: null },
    `
    You sat on our wet stairs and listened for an hour, nobody filmed it, and I'm telling folk.
    Cracking bit of committee work today.
    Those who call you bought have never seen you turn down a biscuit from a developer. I have.
    Some of us are reading your updates out loud to our mothers.
    Thanks to you there's a lamp on the cut-through and my girl walks home the short way
    fair play butt, that took some doing
    I have taught for thirty years and that was the best assembly.
    Your voice matters here. So does your rest, so switch off for a bit.
    Every word of that column felt like someone opening a window.
    Rooting for you from bed four, bay C
    Whichever way the inquiry goes, you were kind to us from day one.
    Never met a politician I'd lend a ladder to until you
    `,
  ),
];
