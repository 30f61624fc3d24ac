import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** The same at length: tirades, stories and mock concern about a group, and as long harmless messages beside them. */
export const linesBelonging10: readonly Family[] = [
  lines(
    'lines-belonging/tirade-on-a-group',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I've lived on this road since 1961 and I'll tell you when it went downhill: the day the first Pakistani family got the keys to number 30. Nothing against them as such, only that they are loud, dirty and not our sort, and now it's all of them and none of us.
    ok so hear me out, every job ive lost was to a woman or a pole and every girl that dumped me went off with a black guy, so am i meant to like these ppl? cos i dont. i cant stand any of them
    What a gay couple wants with a baby I can't imagine and would rather not. A child needs a mother. Anything else is a sort of theft, and the judges who wave it through ought to be made to explain themselves to decent families.
    We had a carnival once with floats and a beauty queen. Then it had to be for everyone. So now it's drums, dreadlocks and jerk chicken and people like us stay indoors, because wherever that race gathers there's noise at six and blood by midnight.
    Twenty years I drove a minicab in {town} and I could write you a league table: Irish don't pay, Somalis argue, Roma run, and the worst of the lot are women in a group, who are sick in the back and cry about it.
    You want to know why your GP can't see you? I sat in that waiting room on Monday, I counted, and there were nine white faces out of thirty. The rest had no business in the country, never mind the queue, and not one of them looked ill to me.
    The trouble with the disabled, and I know we're not allowed to say so, is that they've been told they are special. They aren't. They're unlucky, they're expensive, and they should be grateful and quiet like my great-aunt was.
    Let me explain it to you simply as you work in a university. Islam does not reform. A Muslim does not integrate. He waits, he multiplies and then he rules, and there's no exception to that in fourteen hundred years.
    i was on the train n this tran sat opposite, lipstick n everything, hands like a navvy, and ppl were just reading there papers like its normal!! its not normal its revolting n im not gonna be told to clap
    An old Jewish trick, this: you set up the charity, you set up the newspaper that praises the charity, and you set up the bank that holds the money. By the time the goyim have woken up there's a wing of the hospital with your name on it.
    Where do you suppose the lead from the chapel roof went? And the copper from the substation, the diesel from my tank and the whippets from the Cross Keys? A week after the travellers pulled on to the common, that's where. I don't need a court to tell me what those people are.
    Y'all can keep your diversity. My grandaddy's town had one church and one color and nobody locked a door, and now it's Hondurans at the ballpark and Haitians at the laundromat and I wouldn't walk my dog there.
    Somebody at work said we ought to have a woman for the top job this time. I said why? We have had two. One wept and the other one was vindictive. It's how the sex is made, you can't have a captain who changes with the moon.
    Pity the English child in a class of thirty where twenty-six speak Urdu. Nobody asks him. He'll leave with a headful of samosa recipes and no idea of Agincourt, since the teacher's one of them as well, and she'll see that her own get on.
    My church has flown that rainbow rag from its tower for a month. I've written to the bishop. Scripture calls it filth, tradition calls it filth and any man with a stomach calls it filth, and I shall be taking my collection envelope elsewhere.
    Old people got the cheap houses, the free degrees and the final salary, they voted to wreck the rest, and they sit there in A&E with a bit of a cough taking up space. I honestly hate them. There should be a cut-off.
    First they told us it was families. Look at the pictures: men, men, men. Beards, trainers, smirks. I know soldiers and those aren't refugees, that's an advance party, and every hotel they're put in is a barracks with a buffet.
    Nobody hates Poles more than I do and I employ eleven of them. They drink, they lie about hours, they sleep in the van. If there was an Englishman left who'd get out of bed they'd all be on the coach to Gdansk by morning.
    Explain to me as if I am five why a lesbian needs maternity leave, or a lesbian bookshop, or lesbian anything. If nobody had told them they were interesting, they would have gone on being what they were, which is plain girls nobody asked to dance.
    They say the Irish are charming. I was stationed there. I never met a people so given to murder, self-pity and rain, and the finest thing to come out of the island was the ferry that took me off it.
    My theory, for what it's worth at this hour, is that black folk were fine when they'd somebody to tell them what to do, an' all this trouble is jus' what happens when you give em flats and microphones. there i said it. goodnight
    As an Asian man I find Africans lazy, as my father did, and his father in Kampala before him. They had our shops for free in '72 and in a year the shelves were empty. Some peoples cannot keep a thing going. This is not racism, this is business.
    It begins with one headscarf on reception. Then it's a prayer room where the broom cupboard was, then the canteen stops doing bacon, and by and by you look round the ward and there's not a Christian face in it but the one in the bed. I call it conquest by lanyard.
    Autism this, autism that. When I was at school there was one odd boy, he was thrashed, and he turned out an accountant. Now every mother with a badly behaved brat wants a label and a taxi, and the brats are as thick and nasty as ever.
    `,
  ),
  lines(
    'lines-belonging/long-tale-of-neighbours',
    { labels: [], direction: null },
    `
    I've lived on this road since 1961 and I'll tell you when it changed for the better: the day the first Pakistani family got the keys to number 30. Mrs Akhtar sat with my wife for every one of those last eleven weeks, and she's never mentioned it since.
    ok so hear me out, every job ive lost was to a funding cut and every girl that dumped me had a point, so theres no one to be angry at except maybe my haircut. moving on. its a new week. got an interview at the warehouse
    What a gay couple goes through to adopt I could not have imagined. Three years, eleven panels, a social worker who asked which of them would do the ironing. On Friday the judge gave their lad a wig to try on and the whole court clapped.
    We had a carnival once with floats and a beauty queen, and I was the beauty queen, 1968. Now there's steel pans and jerk chicken as well and I'm still on a float at seventy-four, in a hat that a Trinidadian plumber built me out of coat hangers.
    Twenty years I drove a minicab in {town} and I could write you a league table of singers: Irish first, Welsh a close second, and hen parties of nurses last but loudest. The Roma brass player who paid me with a solo in the rain beats all of them.
    You want to know why your GP can't see you? I sat in that waiting room on Monday and I counted: one doctor where there used to be four. Partners retired, nobody applied, and the building's owned by a fund in Jersey. That's where I'd start asking.
    The trouble with the word 'special', my daughter says, is that people say it in a voice. She has cerebral palsy, two dogs and a degree in acoustics, and she'd like a ramp at the post office, not a voice.
    Let me explain it to you simply, as my imam did to me when I was ten: you fast so you know what hungry is, and you eat together after so that nobody else has to. Then he gave me a Twix. Fourteen hundred years and it comes to a Twix.
    i was on the train n this trans woman sat opposite, and a lad started on her, and honestly three of us just got up n sat round her and talked about bake off till her stop. nobody planned it. one was a vicar i think
    An old Jewish joke, this: a man is washed up on an island and he builds two synagogues. Why two? That's the one I pray in, he says, and that's the one I wouldn't set foot in. Told to me by my father-in-law, a warden of the second.
    Where did the lead from the chapel roof go? The police got them in the end: two brothers from the golf club, with a van and a scrap contact. A good few folk in this village owe the families on the common an apology, and I'm ashamed to say I'm one.
    Y'all should see our little town now. One diner was all we had. Then the Honduran bakery came, and a Haitian lady took over the laundromat and put in a piano, and my grandaddy, who's ninety-one, goes there to dance with his dog.
    Somebody at work said that we ought to have a woman for the top job this time. I said why this time? We've had two, both good, and one of them taught me to read a balance sheet. Put the best name forward, and if it's hers, hurrah.
    In my class of thirty there are nineteen languages and last week they taught one another to count in all of them. Nobody's behind. The boy who speaks only English now swears he's fluent in Urdu up to seven, and did Agincourt with carrots for longbows.
    My church has flown a rainbow flag from its tower for a month. I wrote to the bishop, being one who doesn't hold with change, and he came round, he had two slices of the fruit cake and told me about his brother. I haven't taken my name off the rota.
    Old people got cheap houses and free degrees, some of them, and my gran got a slum, a mangle and a husband back from Burma who never slept again. It's a daft way to cut the country up. Tax wealth if you like. Leave birthdays out of it.
    First they told us it was families, then that it was spies. I went and looked. Forty men and boys in a hotel that smelled of damp, and a whiteboard with the English for plumber, tooth, thank you, bus. One of them had drawn his street from memory.
    Nobody's been let down by Poles more than I have and that is because the Poles I employed have gone home. Eleven of the best plasterers in the county. The pound fell, the forms doubled, and now I've a waiting list till {month} and a sore back.
    Explain to me as if I am five why the lesbian bookshop closed, because I loved that place. I was fourteen, it had a bell on its door, and the woman at the till let me read a whole novel standing up and never once asked if I was buying.
    They say the Irish are charming. I was stationed there at nineteen, scared and disliked with reason, and an old woman in Newry gave me a slice of cake and told me to go home to my mother. I've carried that cake for fifty years.
    my theory for what it's worth at this hour is that every black barber in this town is also a marriage counsellor. there i said it. went in with a fade n a broken heart, came out with neither. goodnight
    As an Asian man I lost a shop in Kampala and started again in Leicester from a suitcase. This is not a sad story. The first person who bought from me was a Jamaican bus driver. He wanted a fuse. We've been friends since 1972.
    It began with one volunteer in a headscarf on reception. Then she knew everyone's name, and then the old boys asked for her by hers, and by and by the chaplain gave her a key to the quiet room, because she'd been praying in the broom cupboard and never said.
    When I was at school there was one odd boy, and he was thrashed for it. I'm the odd boy. I was told that I'm autistic at fifty-eight, by a nice young woman with a clipboard, and I went and sat in the car and felt my whole life turn over and lie down quietly.
    `,
  ),
  lines(
    'lines-belonging/concern-with-a-curl-of-the-lip',
    { labels: ['identity-hate'], direction: 'other' },
    `
    One does so worry about the little Muslim girls. Nobody's told them yet that they have been born into a mistake.
    I'm praying for the gays of this parish, that they may be healed of it, or, failing that, that they may be quieter.
    Poor dears, it isn't their fault, Africans simply weren't given the same equipment up top, and I think it's cruel to expect algebra of them
    My heart goes out to any woman in management. It must be awful to be so far out of your depth with everybody watching.
    It'd be kinder in the long run if trans folk were told the truth, that they fool nobody and repel everyone. I only want what is best for them.
    Bless the Irish, somebody has to fall off the scaffolding
    we should help refugees to be happy, and i think they'd be happiest far away, among their own sort, where their habits don't offend
    Shouldn't somebody protect disabled people from the humiliation of trying? Marathons, elections, dating. It's embarrassing for all of us.
    I fret for the Travellers' children. Imagine knowing that your father's a thief and your mother's a fortune teller and you'll be both.
    Have we asked whether Jews are really comfortable here? I mean, wouldn't everybody be more comfortable, if they considered their position?
    Such a shame about the lesbians. A little effort, a little lipstick, and some chap might have overlooked the rest.
    Asians are so good with figures, aren't they? As long as somebody's checking their sums and counting the petty cash.
    Old folk get confused bless em, best not to let them vote on things that will outlive them, which is everything
    I say it as a friend of Islam: it has had a good run, it's given us the coffee, and it is time its people grew up and stopped.
    hun i feel sorry for u ppl in wheelchairs i really do, id rather be dead, wouldnt anyone
    Immigrants must find our ways so bewildering. Paying for things, for instance. Washing. Telling the truth.
    I do hope somebody's keeping an eye on our coloured curate. They get so excitable.
    You have to admire Romanians. It takes real application to fill a whole country's prisons in under ten years.
    My dear, Chinese people don't feel the cold or pain or sorrow as you do, so I shouldn't lose sleep over the factory.
    Perhaps the single mothers would be less bitter if we stopped telling them that they're any use
    Nice to see one of them doing an honest job for once. Ghanaian, is he? You can hardly tell till he opens his mouth.
    What a lovely mosque. It'll make a splendid library when they've gone.
    `,
  ),
  lines(
    'lines-belonging/concern-that-is-concern',
    { labels: [], direction: null },
    `
    One does so worry about the girls at the Muslim school now that the bus has gone. It's two miles, there's no pavement and it's dark by four.
    I'm praying for the gay couple whose windows were put in, that they may sleep tonight, and I've left a lasagne
    Poor dears, they've put the whole Nigerian dance troupe in a dressing room with one mirror and a boiler
    My heart goes out to any woman in management with a hot flush, a board paper and a broken fan.
    It'd be kinder in the long run if trans patients were told the truth about the wait. Five years, not eighteen months. People can plan for a fact.
    Bless the Irish dancers, one of them has fallen off the staging and got up still doing it
    we should help refugees be happy here and the first thing every one of them says is: english class, near a bus, with a crèche
    Shouldn't somebody ask disabled people before building the thing to help disabled people? I'm free Tuesdays.
    I fret for the Traveller children who are moved on the week of their exams. Four this year. The head's been marvellous.
    Have we asked whether our Jewish students feel safe at the fair? Because three have told me that they don't.
    Such a shame about the lesbian film night, the projector died, so Carol acted out the last reel
    Asian elders group: so good with figures that they've found a hole in the council's accounts. Petty cash, £4,000.
    Old folk get lonely bless em, ring one, ask about their first job, put your feet up
    I say it as a friend of the mosque: your car park at Friday prayers blocks the ambulance bay and I'd love us to fix it together.
    hun i feel for u with that wheelchair and our lifts, i really do, want me to ring the landlord
    Immigrants must find our forms so bewildering. I was born here, I've a law degree and I cried at page nine.
    I do hope somebody's looking after our new curate. First winter out of Jamaica, and the vicarage has no heating.
    You have to admire the Romanian lads who dug out the whole close after the snow and wouldn't take a penny
    My dear, nobody should have to do twelve hours in that factory, and the Chinese women who stood up and said so are braver than I am.
    Perhaps the single mothers would be less tired if the nursery opened before the factory did
    Nice to see our Kofi on the telly! Ghanaian grandad's in bits, so's the street.
    What a lovely mosque. It was a library, then a carpet shop, and now it's full again.
    `,
  ),
  lines(
    'lines-belonging/hated-without-one-rude-word',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I always wipe the seat after one of them, Indians I mean.
    You can tell a lot about a town by how many Somalis it has. You can tell it's over.
    Funny how the crime map and the mosque map are the same map.
    I moved my mother from that home when I saw the carers. All black. She's used to people like us.
    It used to be such a nice school. Look at the names on the register now.
    I would rather my son told me he had six months than told me he was gay
    We're very lucky in our village, we've none of them. Travellers. Touch wood.
    Two women vicars in one deanery. I'm told it's possible to be received into Rome within the year.
    Check the surname, then check your change
    I notice the whole committee has gone kosher. Draw your own conclusions about the lease.
    If they were really women they would not need telling to sit down to it.
    I've nothing to say about refugees that my new locks don't say for me
    you know what poles are like. you don't? lend one your drill
    She brought her wife. To a christening. We left by the side door with the children's eyes covered.
    There are some people you see on the pavement and you simply think, not here. It's the robes.
    I asked for a proper English plumber, they sent a Lithuanian, and I sent it back.
    My grandfather didn't storm a beach so there could be an Imran on the parish council
    The lad next door has Down's. We've put up a higher fence. It's better for the children not to see it.
    Would you want to be buried next to one? Well then.
    Some of us were here first, and one of these days some of us will remember it.
    A black Father Christmas. The poor kiddies. Ours screamed, and I'm proud of him.
    Count your spoons, the Irish side's arriving
    `,
  ),
];
