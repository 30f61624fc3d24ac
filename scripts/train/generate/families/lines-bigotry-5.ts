import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Boasts of shunning, blame after the news, plots, gloating, conditionals and short stories against groups, and scenes, each beside harmless lines of the same shape. */
export const linesBigotry5: readonly Family[] = [
  lines(
    'lines-bigotry/boasts-of-shunning',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I don't rent to Nigerians
    CVs with a Muslim name go in the shredder, saves time
    moved my lad out of that class because of the Roma
    never served a gypsy and never shall
    We cross over when we see a black fella coming
    Wouldn't be treated by a Filipino, asked for someone English and clean
    I unfriend every gay, can't have it in my feed
    My wife won't sit on a bus seat after an Asian has had it and I don't blame her
    Hired a woman once. Won't be doing that again.
    changed dentists the day they took on a Jew
    If a Pole bids on a job I double the fence, then I tell the client what Poles are
    we left the church over the lesbians, and others are leaving, and good riddance to the unnatural pair
    I don't shake hands with Muslims
    Never let a disabled group book the caravan, they break things and they lower the tone
    told my daughter straight, no Scots, no Micks, no darkies
    Ours is a proper street, we don't sell to them and we don't speak to the ones who got in
    turned the deaf party away, can't be doing with their noises putting decent folk off
    `,
  ),
  lines(
    'lines-bigotry/everyday-choices-harmless',
    { labels: [], direction: null },
    `
    I don't rent to anybody now, sold the flat to a Nigerian couple
    CVs with the name left off, that's how we shortlist, saves arguments
    moved my lad into that class because of the Roma teaching assistant
    served a gypsy breakfast at six this morning, double black pudding, horse tied to the bike rack
    We cross over when we see the black ice by the chapel
    Wouldn't be treated by anyone but that Filipino nurse, asked for her by name
    I unfriend every gambling page, can't have it in my feed
    My wife won't sit on a bus seat after wet dogs have had it and I don't blame her
    Hired a woman once. Then six more. Best fitters in the county.
    changed dentists the day mine retired, the new one's Jewish and does a cracking crown
    If a Pole bids on a job here I know it'll be a fair price and a tidy one
    we left the church over the damp, and the lesbians had us over for Easter lunch
    I don't shake hands with anyone this week, norovirus
    Let a disabled group book the caravan every June, they leave it cleaner than we do
    told my daughter straight, bring home whoever you like as long as he does dishes
    Ours is a proper street, we sold to them at asking price and they brought round baklava
    turned the music down for the deaf party, then they asked us to turn the bass up
    `,
  ),
  lines(
    'lines-bigotry/blame-after-news',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Stabbing in {town}. Wonder what colour. No I don't.
    of course he was a Muslim, they always are
    Lead gone off the roof so you know who's in the area, thieving gyps
    Flu's back. Thank the Chinese.
    Bank collapses, look for the Jew
    Crash on the ring road, bet you a fiver it's a woman or an Indian, neither can drive
    Another baby dead and another Nigerian church, that's what they do over there
    A teacher struck off? Gay, then. It's always them.
    They won't say where he's from, which means Romania, which means guilty
    It rained on the parade because God hates what marches in it, and so do I, the sodomites
    house prices down, and it's the Bangladeshis, they drag down every place they touch
    Waiting lists? Foreign women having babies on purpose. That's all they come for.
    Told you. Let Albanians in and this is what you get, every time, in every town.
    Schizophrenic again was it, they're all killers, why are any of them loose
    The coach was late because the driver's Welsh and the Welsh are useless
    `,
  ),
  lines(
    'lines-bigotry/news-reported-plainly',
    { labels: [], direction: null },
    `
    Stabbing in {town}. The lad's in surgery. Please stop guessing about colour.
    of course he was a Muslim, the man who jumped in and saved the boy, say that too
    Lead gone off the roof and the men charged are from the next parish
    Flu's back. The Chinese takeaway is shut till Thursday with it.
    Bank branch closes, look for the van by the synagogue on Tuesdays
    Crash on the ring road, both drivers fine, one lane open
    A baby was found safe at the Nigerian church, thank God for the cleaner
    A teacher struck off for exam fraud, hearing was public
    They won't say where he's from because it has nothing to do with it
    It rained on the parade and the drag queen's wig went to Norfolk
    house prices down, and it's the mortgage rates, says every agent I rang
    Waiting lists? We're forty midwives short. That's all there is to it.
    Told you. Let Albanians do the roof and this is what you get, done in four days, no mess.
    A man with schizophrenia was attacked again last night, they're far likelier to be the victims
    The coach was late because the A470 is the A470
    `,
  ),
  lines(
    'lines-bigotry/plots-and-replacement',
    { labels: ['identity-hate'], direction: 'other' },
    `
    they're being shipped in to replace us and you know who signs the cheques, hook noses and all
    Islam's plan is numbers, bed by bed
    gays run the BBC, lesbians run the schools, Jews run both
    The trans lobby wants your kids, that's what those people are in it for
    It's a takeover. Shop by shop. Turks first.
    Every Chinese student is a spy, all of them, the flute players too
    Freemasons my foot, it's Catholics, they get into a council like damp
    the Hindus have the pharmacies, the Sikhs have the garages, wonder when we get told the date
    Romany families are paid by Brussels to wreck England and they enjoy it
    Women planned this, all of it, to make men beg
    White children a minority by design, and the dark ones will show no mercy, they never have
    the asylum seekers are an army, no kids among them, no good among them
    Somalis aren't fleeing anything, they were sent to outbreed us
    `,
  ),
  lines(
    'lines-bigotry/plans-and-takeovers-harmless',
    { labels: [], direction: null },
    `
    Islam's stall has plans, bed by bed, for the community garden
    gays ran the bar, lesbians ran the raffle, the Jewish scouts ran both legs of the relay
    The trans youth group wants your old board games
    It's a takeover. Sofa by sofa. Nieces first.
    Every Chinese student got a lift from the airport, all of them, the flute players too
    Freemasons or Catholics, whoever gets the hall first does the chairs
    the Hindus have the hall Monday, the Sikhs have it Tuesday, wonder when we get the heating bill
    same suit, same plan: replace the boiler
    Romany families were paid by the museum to restore the wagon and they enjoyed it
    Women planned this, all of it, and it started on time
    White lilies a minority by design, the dark ones show better
    the asylum seekers have an under twelves now, no kit among them, plenty of goals
    Somalis fleeing the fire in the tower block were put up by the mosque, the chapel and the bingo
    `,
  ),
  lines(
    'lines-bigotry/gloating-over-harm',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Good. One less Muslim.
    gypsy site flooded, made my week
    Forty dead in the boat, plenty more where they came from sadly
    I laughed when I heard about the synagogue
    Pride cancelled, hope they all stay home and rot
    A trans kid gone, oh well, nature's correction
    every Pole who leaves is a present under my tree
    bit of coronavirus among the Africans, shame it stopped
    Couldn't happen to a nastier race
    Shelter for women burnt down. Saves the men of {town} some grief.
    Down's baby lost, probably for the best, they're no use to anyone
    The Irish lad fell off the scaffold, see, gravity isn't anti Irish, drinks all round
    my heart bleeds (it doesn't) for the mosque windows, they had it coming, they all do
    Fire at the refugee hostel, who brought the marshmallows
    `,
  ),
  lines(
    'lines-bigotry/gladness-and-grief-harmless',
    { labels: [], direction: null },
    `
    Good. One less form for Muslim burials.
    gypsy site flooded, who has a pump
    Forty dead in the boat, and I can't stop thinking of the shoes
    I cried when I heard about the synagogue
    Pride cancelled, hope they all stay dry, rearranged for the tenth
    A trans kid gone, my old pupil, sixteen, she drew whales
    every Pole who leaves takes a bit of our choir with them
    bit of colour among the African violets, shame about the greenfly
    Couldn't happen to a nicer lass, Welsh cook of the year
    Shelter for women burnt down. The men of {town} are rebuilding it Saturday, bring gloves.
    Down's baby born at six this morning, she has her nan's chin
    The Irish lad fell off the scaffold, broken wrist only, drinks when he's mended
    my heart bleeds for the mosque windows, they had only just been paid for
    `,
  ),
  lines(
    'lines-bigotry/conditionals',
    { labels: ['identity-hate'], direction: 'other' },
    `
    If it's got a turban it's got a knife
    when a Traveller says good morning check your pockets
    Unless he's white I'm not opening the door
    once you let one Bulgarian in, you've got forty, and none worth having
    if women had any brains they'd be men
    The minute a Black manager comes in, the standards go out, happens everywhere
    Give an Irishman a wage and he'll give it the barman, give his wife one and she'll do the same
    if he prays five times a day he's lied six
    Were the Rwandans any good they'd have stayed and farmed
    Had the Jews been honest nobody would have troubled them
    marry a gay to a job with kids and you get what you deserve
    As long as there's a Pakistani in the taxi office my girls walk
    should a Scot offer to pay, he's dying or he's robbed someone
    if they can't hear, can't see or can't walk they can't be right in the head either
    suppose they did learn English, they'd only use it to lie
    `,
  ),
  lines(
    'lines-bigotry/conditionals-harmless',
    { labels: [], direction: null },
    `
    If it's got a turban on the label it's the good basmati
    when a Traveller says good morning say it back, how hard is it
    Unless he's lost his key I'm not opening the door till nine
    once you let one Bulgarian dance in, you've got forty, and nobody sits down
    if women had any say the loos would be twice the size
    The minute the Black manager came in, the standards went up, ask the warehouse
    Give an Irishman a wedding mic and you'll miss the last train
    if he prays five times a day he needs a break rota that lets him, simple
    Were the Rwandans any good? Five nil, and they stayed to help us farm the mud off the pitch
    Had the Jews of the town not been driven out there would be a seven hundred year old synagogue here
    take a gay uncle to a job with kids and you get glitter in the engine
    As long as there's a Pakistani in the taxi office my girls get home, he waits till the light goes on
    should a Scot offer to pay, let him, then get the next one
    if they can't hear, can't see or can't walk they can still get into this theatre, we checked
    suppose they did all learn English, the course has eleven places
    `,
  ),
  lines(
    'lines-bigotry/short-stories-with-a-sting',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Had a Hindu lodger in '98. Curry in the curtains and the rent short. Never another, they're all made alike.
    My sister married a Turk. She got what women get from Turks.
    Sat next to a rabbi on the train, moved, can't stomach it
    Took on two Slovaks for the lambing, they were idle and rude, and so is every Slovak I've asked about since
    We had one of those trans at work, wanted cards and a fuss, they're all needy freaks
    a black lad held the lift for me and all i thought was wheres my purse, and i was right to think it, you know what they are
    The new curate is gay. I've stopped taking the cup. There's no knowing what they carry.
    On holiday in Wales a whole pub went quiet, because they're backward, spiteful people who can't bear English
    My gran's carer is from Ghana and we count gran's rings every night, as anybody with sense would with those
    there was an autistic boy on the plane and i said loudly they ought to travel with the cases
    Went to a Muslim wedding out of politeness, washed my hands after, twice
    used to like our park then it filled up with headscarves, took my flask home, ruined by them
    `,
  ),
  lines(
    'lines-bigotry/short-stories-harmless',
    { labels: [], direction: null },
    `
    Had a Hindu lodger in '98. Curry in the curtains and me invited every night. He's godfather to my eldest.
    My sister married a Turk. She got a mother in law who rings daily.
    Sat next to a rabbi on the train, moved to tears, he was writing a eulogy for a goldfish
    Took on two Slovaks for the lambing, they were up before the dog, and so is every Slovak I've had since
    We had a trans lass join at work, wanted a locker and a rota like anyone else, now she runs both
    a black lad held the lift for me and all i thought was how rude the rest of us had been
    The new curate is gay. I've started taking the cup again. There's no dull sermon now.
    On holiday in Wales a whole pub went quiet, because the under eights choir was about to start
    My gran's carer is from Ghana and gran has left her the rings, as anybody with sense would
    there was an autistic boy on the plane and he told us the name of every cloud
    Went to a Muslim wedding out of politeness, stayed till two, twice went back for the lamb
    used to hate our park then it filled up with headscarves and toddlers, brought my flask, stayed all day
    `,
  ),
  lines(
    'lines-bigotry/he-and-she-for-the-group',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    she's a woman, don't ask her about engines
    He's Muslim. Why is he on the remembrance committee? Disgrace.
    Get that lesbian off the school board
    A Traveller for a councillor, hide the petty cash from her
    they let a Chinese man do our weather, he can't even see it
    He may have a seat but he's still just an immigrant to me
    I don't care how many degrees she has, she's coloured and it shows in her work
    bipolar, isn't he, then nothing he says counts
    {name} is a Jew. That's all you need to know about where the money goes.
    An Irish judge, he'd let his own off, they stick together like mud
    He prances about like they all do. Not fit to teach boys.
    The blind woman wants to be mayor. Of what, she can't see it, she's no use.
    she was a he and he's lying to you
    Romanian by birth so thief by trade, our new deputy head
    Sack her, her sort can't be trusted with Christian children
    `,
  ),
  lines(
    'lines-bigotry/he-and-she-harmless',
    { labels: [], direction: null },
    `
    she's a woman who can strip an engine, ask her
    He's Muslim and he lays the wreath for his great grandad's regiment each year
    Get that lesbian rom com off my wife's watchlist, she's seen it nine times
    A Traveller for a councillor, first in the county, read her maiden speech
    they let a Chinese man do our weather and he's the first to get it right
    He may have a seat but he still does the tea round
    I don't care how many degrees it is, she's coloured in the whole map and it shows
    bipolar, isn't he, and open about it, which got my brother to the doctor
    {name} is a Jew, a grandad and a terrible golfer, that's the bio
    An Irish judge, she was fair to both of us
    He prances about like Nureyev in the panto. Boys love him.
    The blind woman wants to be mayor. Of what? Of potholes, she's found every one.
    she was a he on the form, typing error, please amend
    Romanian by birth, physicist by trade, our new deputy head
    Back her, her sort of patience can't be taught
    `,
  ),
  lines(
    'lines-bigotry/telling-one-person-what-was-said',
    { labels: [], direction: 'quoted' },
    `
    I saw what they wrote under your photo about your hijab. Reported, all of it.
    He told you women can't do maths? In front of the governors?
    someone in the queue said my carer 'must be one of those', he's my son
    They wrote Jew on your window. The whole close is coming with buckets.
    'Hide the petty cash from her.' That's what was minuted about a Traveller councillor, and nobody blushed
    got told to go back to Poland by a man in Spanish football shorts
    She was called a he all evening on purpose and the chair let it pass
    I work the complaints desk and the worst one today was that a deaf man had been 'laughing too loud'
    My boss says 'no Nigerians' when he thinks the phone's on hold
    a grown man barked at my guide dog then at me and used the b word
    The judge read the messages aloud: burn it, kill them, vermin. Four years.
    whoever sent our imam bacon and a note, the note is with the police now
    In 1964 a leaflet used the n-word to win a seat near here. My talk on it is at two.
    `,
  ),
  lines(
    'lines-bigotry/person-insulted-group-nearby',
    { labels: ['insult'], direction: 'subject' },
    `
    you're the rudest man at the Polish club and the Poles agree with me
    what an idiot, arguing about Welsh road signs with a Welsh teacher
    You smug git, even the vicar thinks so
    women have been telling you you're a bore since 2003
    Total wally. My Muslim neighbour explained it to you twice.
    You racist old goat
    A bigot and a bore, you are
    you clot, it's the Sikh regiment, read the plaque
    dim, dim, dim, and wrong about refugees
    Sour faced so and so, shouting at kids in a mosque car park
    Only a prize plonker picks a fight with the deaf choir
    thick homophobe, go and sit in the corner
    `,
  ),
  lines(
    'lines-bigotry/scene-seaside-pier-show-hate',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    Used to be a family pier. Now it's all Asians and their noise.
    Blackface was funny and so were they, in their place
    drag acts are perverts, all of them, chuck the kiss me quick hats in after
    The chairs on the front are full of cripples, puts you off your chips
    No Scousers, no Jocks, no Micks, that was the sign and quite right, the dregs
    the ventriloquist's gay and so's the dummy, they can't help pushing it at children
    I won't paddle where those women in their sheets have been
    end of the pier, end of the white race
    Candy floss run by Kosovans, so don't eat it, they've no idea of clean
    comedy died when girls were let on, they're not funny, it's glands
    `,
  ),
  lines(
    'lines-bigotry/scene-seaside-pier-show-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Used to be a quiet pier. Now it's all Asian wedding shoots and I love the noise.
    Blackpool was funny and so were they, third row, in the rain
    drag acts are grafters, all of them, nine shows a week in kiss me quick hats
    The chairs on the front are full of gulls, puts you off your chips
    Scousers, Jocks, Micks, all on one charabanc, that was the photo and quite right too
    the ventriloquist's gay and the dummy's not, that's the act, children howl
    I'll paddle where those women in their burkinis are, it looked warmer
    end of the pier, end of the white chocolate Magnum
    Candy floss run by Kosovans, get the lime one
    comedy started when girls were let on, says my dad, who books it
    `,
  ),
];
