import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People who will not give, ask or use an address, a number or a school, and who tell others not to. */
export const linesReassuring3: readonly Family[] = [
  lines(
    'lines-reassuring/do-not-post-her-address',
    { labels: [], direction: null },
    `
    Please don't post her address
    please do not post his address on here
    Nobody needs to know where she lives
    Take that down, it's someone's home
    take the photo down mate you can see her house number
    Do not go to her house
    Don't go to his house, don't ring his mum, don't wait outside his work. Write to the office like everyone else.
    Leave her family alone
    leave her kids out of it, they're at primary school
    {otherHandle} you've left her street name in that screenshot, could you crop it out please?
    Her address isn't public and shouldn't be
    Her address is private. Please delete the post and anything that shows the road.
    Why would anyone need to know where a GP lives? The surgery's got a front door. Use that one.
    No protests at people's homes, please. {place} at noon, bring a placard.
    Not outside her house. Never outside anybody's house. That's a rule of this campaign.
    Can someone report the post with the doctor's phone number in it? I've done it but it needs more of us.
    Stop sharing where he lives, there's a baby in that house
    DO NOT SHARE HER ADDRESS. REPORT AND MOVE ON.
    dont share the number plate pls theres a family in that car
    Naebody needs tae ken whaur she bides
    Tak that doon pal, that's the wumman's hoose
    Tek that down, lad, that's somebody's home tha's showing
    ay lad delete that will yer, that's her actual road
    yo take that down, that lady got kids living there
    You may be as cross as you like with {name} about {act}, and I am too, but nobody gets to put her home address online. There are children in that house, and an elderly dad. Please take it down now, and please, if you saved it, delete it.
    we dont do doxxing in this group. any address goes straight in the bin
    Please don't tag her daughter. She isn't a politician, she's doing her GCSEs.
    Where the man lives is nobody's business but the postman's
    Blur the house please 🙏
    No one should be publishing home addresses of judges, full stop
    `,
  ),
  lines(
    'lines-reassuring/dont-want-to-know-where-you-live',
    { labels: [], direction: null },
    `
    I don't know where you live and don't want to
    I don't want her address, I want an answer
    I don't want her address
    no idea where u live and dont wanna know lol just sign the petition
    I'm not asking where you live, {name}, only which ward you're standing in
    We have no idea where he lives and that's how it should stay
    I wasn't following you, I promise! I get the same bus. I'll sit downstairs from now on if it's more comfortable.
    Sorry if that sounded odd. I've never looked up where you live and I never would.
    I don't need your phone number, doctor, just the name of the cream
    I'd never come to your house. I'll see you at the surgery on {day} at my proper time.
    I won't be turning up at your home, it's your home. I'll write.
    Nobody from our group will ever come to your door, not to protest and not to leaflet
    didn't ask where she lives, asked where she stands
    Don't tell me which school, I just wondered whether they'd got the new dinners yet
    I haven't got your address, so the thank-you card has gone to the constituency office. Hope it finds you x
    All I need to know is what you think about {topic}. Where you live is your own affair.
    Ah dinnae ken whaur ye bide and ah dinnae want tae ken, jist gie us an answer aboot the bus
    I've no clue where yer live la and I'm not arsed, I only want to know about the baths
    I don't know where tha lives, nor do I need to, but tha's welcome round here for a brew
    ain't nobody tryna find out where you stay, we just wanna know when the meeting is
    We don't keep members' addresses. Never have done. Email only.
    I'm not tracking you, it's the parcel that I'm tracking 😂
    Happy to send it to your office. No need for a home address, I wouldn't want you giving that to strangers like me.
    When I was canvassing in {town} an old lady asked me if I knew where the MP lived, and I said no, and I wouldn't tell you if I did, and she said good lad, that was a test, he's my nephew.
    i dont know you, i dont know your family, i dont know your street. i just liked ur speech
    I don't want to know her real name. She writes beautifully and that's enough.
    Not looking for your house, looking for the village hall. Is it left at the pub?
    I WILL NEVER COME TO YOUR HOME. Letters only, second class, as is traditional.
    No one here's watching you. We just keep an eye on the votes.
    `,
  ),
  lines(
    'lines-reassuring/i-wont-share-his-number',
    { labels: [], direction: null },
    `
    No, I won't share his number
    No. I'm not giving out her address, stop asking please
    I'm not telling anyone which school your kids go to
    Don't worry, we haven't told anyone where you're staying
    I would never give your address to anybody, {name}
    Sorry, we can't tell you where the doctor lives. The surgery opens at eight.
    Three people have asked me for her number today and three people have been told no
    Your secret's safe. Not a soul knows where you've moved to and not a soul will hear it from me.
    We deleted the spreadsheet. Nobody has your home address any more, and we've told the regulator it happened.
    he asked where u live and i said no chance x
    I do know where she lives, because she's my sister, and no, I'm not saying. Send your flowers to the office!
    I don't hand out people's details. Not for money, not for a story in {paper}.
    Some fella was in asking which house was yours. We all said we'd never heard of you. Love, everyone at the Co-op.
    Aye he wis askin whaur ye stey. We telt him naethin, hen.
    Nobody on our street'll tell 'em where you live, love. Lips sealed.
    we didn't tell him nothing, he asked for your address and we played dumb lol
    nobody's getting that address outta me, girl, I got you
    I've taken your number off the poster, sorry, should never have been on there
    Your name won't be in the report, your street won't be in the report, your children's school won't be in the report
    The electoral roll entry is anonymous now, so no one can look up where you live. All done 👍
    This reporter wanted your mum's address and I shut the door. Politely! Well, fairly politely.
    We'll never publish where a patient lives. Never have, never will.
    I found your wallet with your driving licence in it at {place}. I haven't shown anyone the address. I've handed it in at the desk in a sealed envelope with your first name on it, and they'll ask you a question before they give it back, so it's safe.
    cant give u his mobile mate, hes asked me not to, ill pass on a message tho
    NO I AM NOT POSTING HIS ADDRESS. He's a dentist, not a war criminal, bless him.
    She fled a violent man. I won't be telling you, or anybody, what town she's in.
    We don't dox people here, not even ones we can't agree with
    The photo's been cropped so you can't see the house. Your garden looks lovely, mind.
    `,
  ),
  lines(
    'lines-reassuring/keep-it-private-advice',
    { labels: [], direction: null, heldBack: true },
    `
    You don't have to say where you live
    Never give your address out
    never ever give ur address to anyone on here hun
    You needn't print your home address on the ballot paper any more, candidates may ask for the ward only
    Turn location off before you post photos of the kids
    A tip from an old hand: have your post sent to the town hall, never to your own front door
    Don't wear your school lanyard in selfies, sweetheart, people can read it
    Go ex-directory, get your details taken off the open register, and use the office number for everything
    Hide your running route on the app. Mine started and stopped at my own gate, silly me.
    Under-18s: nobody who is really your friend needs your street or your school
    Ask Companies House to swap your home for a service address, it costs about thirty quid
    If a caller asks where you live, you can say no. It's fine. You can just say no.
    Say "{town}" and leave it at that
    Dinnae tell fowk yer address, hen, even the nice yins
    Divvent put yer hoose number on the internet, man
    Don't be putting yer postcode on Facebook, Mam, we've talked about this
    don't be dropping your location on live, wait till you back home, then post
    Keep your daughter's school off your profile, I'd hate a stranger to know it
    Candidates' training, {day}: how to keep your home address to yourself. Biscuits provided.
    You can blur your house on the map for good. Click "report a problem" and drag the box over it.
    Teach little ones their address in case they're lost, and teach them whom not to tell it to
    PLEASE REMEMBER: no addresses, no phone numbers, no surnames of children in this forum
    A councillor I trained with used to hold surgeries in her front room until one evening she realised that everyone in the borough knew the colour of her curtains. Use the library. It's warm, there are people about, and nobody finds out where you live.
    Shred envelopes before they go in the recycling
    Your new number is withheld as standard, so patients only ever see the practice's
    You were right not to tell him which train you'd be on
    Ask for your address to be left off the court papers, love, the clerk will know how
    No need for a surname or a street, just "Pat from the allotments" will do us
    Refuges don't publish where they are, and that's why there's no pin on our map 💜
    `,
  ),
];
