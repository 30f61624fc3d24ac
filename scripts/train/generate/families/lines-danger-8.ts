import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More harmless messages in the words of danger, most of them said to somebody, and some more that mean it. */
export const linesDanger8: readonly Family[] = [
  lines(
    'lines-danger/said-to-you-harmless',
    { labels: [], direction: null },
    `
    I know where you live, you daft thing, I helped you carry the piano in!
    I know what you did last summer: two weeks in Tenby and not one postcard
    We've been watching you... on catch-up, all six episodes, when's the next series?
    Somebody ought to teach her to drive a tractor properly, and I've the field free on Sunday
    You can run but you can't hide from the parkrun cake rota, {name}, it's your turn
    I'm coming for you with a hoover if those crumbs are still there when I'm back
    You're going down! (Says the lift. It has been saying so for an hour. We are stuck.)
    Wait till I get my hands on that new paperback of yours
    Your time is up, Councillor, said the chair, and the poor man was mid-sentence about drains.
    I've got my eye on you, the blackbird said to the cat, or that's how it looked from the sink
    Your days are numbered, that's how advent calendars work
    Don't make me come up there, as every mother of teenagers has shouted twice this morning
    Someone's going to get hurt on those steps, can you have the handrail looked at?
    You'll never work in this town again if they close the last factory, none of us will
    Think of your children when you vote tonight, and their lungs, and their buses.
    I hope you've made a will! Mine took an hour at the solicitor's on free will week.
    Have you told your next of kin where you keep the fuse box? Sensible thing to write down.
    Please look under your car before you drive off, a hedgehog has been sleeping there
    Nice house! Be a shame not to have a party in it
    It would be a pity if the little one missed the panto, there are two tickets going spare
    Do give my regards to your wife, I shall see her at choir before you're home
    Keep talking, {name}, every word of that speech was worth hearing
    You have a daughter starting at uni too? Tell her to pack a tin opener and a doorstop.
    Nobody is going to stop you, so apply for the thing, the closing date's {day}
    You've seen nothing yet, wait for the second half
    hand over the biscuits and nobody gets hurt
    Funny how you always sit in the same pew, my father did too, thirty eight years by the pillar
    `,
  ),
  lines(
    'lines-danger/where-and-when-harmless',
    { labels: [], direction: null },
    `
    What time does the gym on the retail park open, and is the spin class full?
    He's on the touchline every Sunday in the rain, my husband, shouting at the under twelves to tie their laces
    I get off the 38 at the garage and the cat's already waiting on the wall
    Anyone else's kids on the late school bus? It's twenty minutes behind and the driver's not answering
    I was in the queue behind the lord mayor at the chippy in 1987 and I still bring it up
    Plain clothes officers will be on the common this week after reports of a man following runners
    The candidate's address on the ballot says only which constituency, so I've no idea whether he's local. Should it say more?
    Parking permits: please bring proof of address, your vehicle registration and a strong will
    Will the mobile library still stop by the phone box at Lower Wick?
    My number's changed, those who need it have it, the rest can email
    Someone on here must know: which road has the horse chestnut with the swing?
    Whose blue Fiesta is blocking the ambulance bay? Lights are on. Please move it.
    We've put a map up of every defibrillator in town, add any we've missed
    Found a mobile by the slipway, cracked screen, photo of two spaniels on it, it's behind the bar
    Could the owner of the grey Skoda outside {place} come back, there's a dog in it and it's hot
    The photo was taken from our kitchen window, that's snow on the hill behind
    Follow the diversion signs, not your sat nav, or you'll end up in my uncle's yard again
    I see the Premier Inn by the docks is full of wind turbine engineers, lovely lads
    Register of interests shows a flat in London that he lets out. He declared it, so fair enough.
    Home visits are on Wednesdays, the district nurse has our key safe code and a great sense of humour
    Taxi from the station to the conference venue is about nine pounds, or it's a pleasant walk by the canal
    Which hospital did you train at? I think we may have been on the same firm in the nineties.
    Our lass works Saturdays at the shoe shop and comes home knowing everybody's business
    Where do swifts go at night? Truly, where do they sleep?
    The inquiry sits at the old vicarage in Great Marling, doors open at nine, bring photo ID
    Tracking says my parcel is in {town}. I am not in {town}. I've never been to {town}.
    Can I find out who my landlord is? The agent won't give me a name and the boiler's been off a month.
    Seen the minister's diary? Eleven meetings with developers and none with tenants.
    Neighbourhood watch meets at ours, last house before the woods, mind the step
    `,
  ),
  lines(
    'lines-danger/low-days-harmless',
    { labels: [], direction: null },
    `
    Been signed off with depression, telling people so that I can't hide from it
    My mum says she's a burden. She raised five of us on a dinner lady's wage. Some burden.
    Not feeling brave today so I've cancelled everything and put the cricket on
    End of life care should not depend on jumble sales.
    it's been a year since i last hurt myself and nobody knows so i'm telling you lot
    The note on the kitchen table said gone to shops, back soon, and he never was. Heart attack by the bread.
    Would I be missed, I asked the cat. The cat looked at the bowl.
    I stopped taking my tablets without telling the doctor and it was a bad idea, don't do what I did
    We planted a rope of daffodils along the railway fence for those who died there
    They're putting phones up at the cliff car park with a direct line to the Samaritans. Good.
    Some of us did go off the rails at fifteen and were put back on by one decent youth worker
    What do you say to a friend who keeps saying goodbye? I don't want to get it wrong.
    Grief group was just me and the vicar tonight, we did a jigsaw
    Asked for help, got a form. Filled in the form, got a leaflet. The leaflet says ask for help.
    He wants to die at home and I want him to, and the hospice nurse is an angel about all of it
    Her last tweet was about soup. You never know what somebody's carrying.
    You never finish anything, my dad used to say, and I thought of him when I got my degree at sixty one
    Tired. Not of life, just of this week.
    What happens to the young people once the drop-in shuts? Forty of them came on Thursday.
    `,
  ),
  lines(
    'lines-danger/condemned',
    { labels: [], direction: 'quoted' },
    `
    'I know where your kids get off the bus' isn't free speech, it's a crime with a sentence attached.
    A brick came through the window with a note that said next time it'd be petrol. The baby was in the room.
    Screenshots of all the 'where does she live' tweets have gone to the police and to your employers' HR departments.
    The defendant told the court that it was only a joke when he wrote that he'd be waiting with a knife.
    Three of my colleagues have left medicine after strangers said that they'd hang for giving out vaccines.
    Whoever wrote 'jump' under that girl's post, I hope somebody who loves you reads it and has a long talk with you.
    She reads out her abuse on stage: the rope ones, the bleach ones, the ones with her postcode. The room goes silent.
    We do not tolerate members calling for anybody to be harmed. The man with the gallows sign has been expelled.
    A stranger asked my six year old for our house number in a game chat. Parents, check those settings.
    They call it accountability when they film a nurse's number plate. It's intimidation.
    `,
  ),
  lines(
    'lines-danger/threat-more',
    { labels: ['threat'], direction: 'subject' },
    `
    I helped you carry your shopping once. Next time I'll be carrying something else, and you'll be on the floor.
    Panto season, {name}: we're behind you. With a crowbar.
    Roses are red, your windows are glass, pass that bylaw and see what comes to pass
    Your guide dog won't see us coming either
    My granddad buried worse than you in the desert and I've still got his spade.
    I've watched your house burn in a dream three nights running. I'm a man who makes his dreams come true.
    Let's play a game. It's called how long can a councillor hold her breath, and I'll be keeping the time.
    The fella who did my roof owes me a favour. He's very good with a nail gun. You're out on Thursday evenings, I gather.
    i kno a man who knos a man and for a grand u disappear
    `,
  ),
];
