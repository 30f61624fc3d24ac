import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, the longer letters: charges, disagreements, daily tales and thanks of more than twenty words. */
export const linesPostbag13: readonly Family[] = [
  lines(
    'lines-postbag/longer-letters-of-charge',
    { labels: ['accusation'], direction: 'subject' },
    `
    When the orchard trust was wound up there was eleven thousand in the account on the Tuesday, and by the Thursday there was a receipt for a ride-on mower, and I've seen you on the mower.
    I was your constituency secretary for two winters, and I typed the invoices for office furniture that was delivered, every stick of it, to a flat in Marbella.
    You can hire as many reputation managers as you like but it won't unsign the affidavit, and the affidavit is a tissue of inventions from the date at the top to the name at the bottom.
    so let me get this right, the helicopter was hired by the hospice, flown by your son, and landed at a vineyard, and we're to call it a fundraising visit
    Nobody in the trade believes you wrote that pathology report yourself, because it turns up word for word in a brochure put out by the people who make the dye.
    My mother gave you her savings to contest the will and you contested them into your own client account, where they've been resting, as the priest said, ever since.
    If the planning inspector ever asks how a bat survey came to be dated on Christmas morning, I should be delighted to tell him whose laptop it was written on and what was paid.
    It takes a special sort of professor to lose a control group, find a benefactor and gain a knighthood in the same financial year, and the word for that sort begins with F.
    They trusted you with the keys to the almshouse, and what do we find, rents paid in cash, rooms let to your drinking friends, and the ledger at the bottom of the duck pond.
    You tell the cameras you're fighting for the fishermen while the trawler company that's killing them covers your rent, your researcher and your daughter's pony.
    `,
  ),
  lines(
    'lines-postbag/longer-letters-of-disagreement',
    { labels: ['criticism'], direction: null },
    `
    When the orchard was sold we were told the money would plant another, and six years on there's no orchard and no report, so please put it on the agenda for the next meeting.
    I chair the patients' group, and I have to tell you that the decision to move bloods to the retail park was taken without us, has doubled the missed appointments, and ought to be undone.
    You said in the debate that no pupil would travel more than three miles, and my two leave the house at ten to seven, change at the garage, and get in after the register.
    The trouble with your statement on the fishing deal isn't the tone, it's that the tonnage is wrong, the dates are wrong and the under-tens aren't in it at all.
    i wanted to like this budget, i really did, but a freeze for carers and a cut for buses and a rise for fireworks just isnt the right way round for a place like ours
    I've voted for you four times, councillor, and I'm writing because the way the gypsy site was closed, on a Sunday, with bailiffs, in sleet, was a thing I never want done in my name again.
    Perhaps the professor would explain why the confidence interval was dropped between the preprint and the press conference, since it crosses zero and I should have thought viewers might care.
    Your department took fourteen months to tell my neighbour she qualified, and she'd been dead for two of them, so no, I'm not reassured by the new dashboard.
    I accept that the bridge had to shut. What was badly done was shutting it the day before the show, with the diversion sent over a ford and not one sign in place.
    You asked for views on the merger and I sent three pages; what I got back was a photograph of you at the launch, which I thought a poor reply to a fair question.
    `,
  ),
  lines(
    'lines-postbag/longer-tales-of-nothing-much',
    { labels: [], direction: null },
    `
    I went in for a light bulb and came out with a kayak, two fence panels and a ficus, and the light's still out, and the ficus has already tried to kill itself off the windowsill.
    Our lollipop lady has been attacked by the same goose on nine consecutive mornings, and the juniors have now drawn up a battle plan involving a colander and half a malt loaf.
    The lad next door practises the drums in his bedroom from four till six, and I hated it until he was away at camp, and then the house was so quiet I could hear my own knees.
    Does anybody else's mother ring to say she's got nothing to say, describe a stranger's operation in full, with blood, and then ask why you sound tired?
    we chased a balloon shaped like a shark the length of the prom, me and eleven strangers, and a copper caught it with his hat and got the biggest cheer since the war
    My grandfather could shear a sheep in under a minute and never learned to tie a bow tie, so he was married, buried and once interviewed on the BBC in a clip-on.
    If you follow the lane down past the burnt mill there's a bench with no view at all, only a wall, and I've had some of the best thoughts of my life on it.
    At the hospital they asked for my next of kin and I gave the dog's name, I was that far gone, and a nurse rang the house and reckons she had a very nice chat.
    The removal men dropped the wardrobe, found my aunt's false teeth in it, found four hundred pounds in the teeth case, and sat down on the kerb to a round of bacon rolls.
    Somebody has left a fully dressed scarecrow at the bus stop, and I've now said good morning to it three times, and on the third, I swear on my life, it was a new driver having a smoke.
    We lost by an innings, the tea urn blew up, the umpire's car was hit for six, and as we were loading the kit a hailstorm came and finished off the sandwiches; grand day.
    Is there a club for people who bought a bread maker and are too ashamed to sell it, and if so does it meet somewhere with shop bread?
    `,
  ),
  lines(
    'lines-postbag/longer-words-of-thanks',
    { labels: ['support'], direction: null },
    `
    I don't write to politicians as a rule, but when the flood took my shop you were there in waders before the insurers had found the postcode, and I'd like that to be on the record somewhere.
    My daughter has alopecia, and the day you took your wig off on the regional news she went out to play without her hat for the first time in a year.
    Plenty of folk will tell you what you got wrong today, so here's one to say the bit about foster carers was spot on and made a hard week easier in this house.
    you stayed behind after the talk for forty minutes with my shy lad and his folder of bus timetables and you asked real questions, you're one in a million
    Whatever's being said about you in the papers this weekend, the forty of us in the wheelchair rugby know who got us our hall back and we'll say it to anyone.
    It can't be easy to stand there being called a liar when you've every page of the evidence in your bag, and you kept your temper and let the pages speak; well done.
    `,
  ),
];
