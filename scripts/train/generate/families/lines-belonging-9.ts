import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** The same in a few words: blunt contempt, blunt dehumanising, blunt dismissal, and short harmless messages beside them. */
export const linesBelonging9: readonly Family[] = [
  lines(
    'lines-belonging/blunt-about-groups',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Women: useless.
    gays make me ill
    Sick of Jews.
    Bloody Irish
    muslims out
    Typical Asians
    blacks eh
    Sod the Poles
    TRAVELLERS = THIEVES
    Trans is a lie.
    refugees not wanted
    Lesbians, ugh
    Down with the disabled
    Somalis stink
    Christians are idiots
    Foreign filth merchants everywhere
    Stupid old people
    Deport every Albanian tonight
    Jew money, Jew news
    Never employ a female
    No queers allowed
    hate indians so much
    Gippos back. Great.
    Romanians! Guard your wallets
    Who invited the Nigerians?
    Muslims lie. Muslims always lie.
    God hates homosexuals
    Less women, more sense
    Ban Islam
    too many chinese here
    Aren't Arabs awful?
    Wretched foreigners
    bloody spastics holding up the bus
    White is right
    She-males make me vomit
    Immigrants ruin everything
    Scots, drunk and mean
    I don't like brown people
    `,
  ),
  lines(
    'lines-belonging/brief-about-groups',
    { labels: [], direction: null },
    `
    Women: priceless.
    gays make me laugh, my gays do
    Sick of journalists. Not of jews, autocorrect!
    Bloody Irish Sea, seasick again
    muslims out tonight looking for the moon
    Typical Asian hornet, sighted in Kent
    blacks, greys and one navy coat left
    Soda bread like the Poles make
    TRAVELLERS = TROUSER BOOTH FANS
    Trans is a prefix.
    refugees wanted a choir, got one
    Lesbians, yay
    Down with the steps, said the disabled
    Somalis sing
    Christians are carolling, shut the cat in
    Foreign films everywhere at this festival
    Stupid old printer
    Departing Albania tonight, heartbroken
    new jew-ish cookbook, gimme
    Never seen a female blackcap before!
    No queues allowed
    hate indigestion so much
    Gypsy jazz is back. Great.
    Romanians! Happy national day
    Who invited the Nigerians? I did. Bring jollof.
    Muslims vote. Muslims sometimes don't bother.
    God loves homosexuals
    Less noise, more women on the panel
    Ban plastic
    too many chinese takeaways to choose from
    Aren't Arab stallions awfully handsome?
    Wretched foreign office hold music
    bloody drizzle holding up the bus
    White is right for the bathroom
    Sea swell makes me vomit
    Immigrants built this hospital
    Scots, warm and funny
    I like brown bread people
    `,
  ),
  lines(
    'lines-belonging/blunt-beasts-and-filth',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Muslim rats.
    Black apes
    jews r lice
    Gypsy vermin back again
    REFUGEES ARE MAGGOTS
    Polish pigs
    Immigrant scum is a disease
    Gay plague rats
    trans things
    Barely human, Romanians
    Women are dogs
    Asian cockroaches under every counter
    What crawled in? Afghans.
    Squash the migrants like bugs
    Irish swine
    The handicapped are cabbages
    Feminazi slime
    A nest of Jews
    exterminate, said the dalek, re: travellers
    Zoo's open: African family next door
    lesbian hogs
    Catholic sheep, Catholic fleas
    Pakistanis = bacteria
    Old folk are mould
    Such ugly animals, Somalis
    Syrians: two-legged germs
    Put muzzles on Muslims
    Roma, stray dogs with phones
    They're monkeys mate
    Infested with Indians
    trannies arent ppl
    Chinese bats
    `,
  ),
  lines(
    'lines-belonging/brief-beasts-and-filth',
    { labels: [], direction: null },
    `
    Drowned rats, us, after the parade.
    Black apes: gorillas, bonobos, siamangs
    kids r lousy again
    Gypsy horse back again
    FISHING MAGGOTS, PINT, £4
    Polish pig roast, Saturday
    Migraine is a disease
    Guy the Gorilla, stuffed
    transit vans are things of beauty
    Barely human before coffee
    Women with dogs welcome
    Asian elephants under every bridge, poem
    What crawled in? A newt.
    Squash the butternut like this
    Irish swans
    The gardeners are cabbage mad
    Hagfish slime, wow
    A nest of jays
    exterminate, said the dalek, re: my toddler
    Zoo's open: African penguin feeding at two
    hedgehogs!!
    Catholic school sheep trip
    Patients = people, bacteria = bacteria
    Old bread is mould
    Such ugly animals, pugs, and I love mine
    Syrian hamster: two-legged today, vet booked
    Put bonnets on corgis
    Rome's stray cats with opinions
    They're monkeys mate, that's Gibraltar
    Infested with ladybirds
    teenagers arent morning ppl
    Chinese dragons
    `,
  ),
  lines(
    'lines-belonging/blunt-to-one',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Go home, Paki.
    Shush, woman
    u gay freak
    Back to Poland, {name}
    Silly girl. Sit down.
    You smell of curry
    Dirty Jew
    ok tranny
    Muslims like you don't belong
    WHITE DOCTOR PLEASE
    Not a real woman
    Wheel yourself off
    Thick Paddy
    Learn English, immigrant
    cripple
    Who let her kind in?
    Black so hired
    Gypsy blood will out
    Jewish, isn't she. Figures.
    Old hag, past it
    your a woman so no
    Barren dyke
    Take your hijab elsewhere
    Deaf and dumb, {name}, mostly dumb
    Wrong skin for this town
    never trust an arab doctor like him
    Fenian
    Ask your imam for permission
    Make me a sandwich, professor
    Foreigners don't get opinions here
    Autistic freak
    he, not she, he
    Ching chong councillor
    Bible nut like all your lot
    `,
  ),
  lines(
    'lines-belonging/brief-to-one',
    { labels: [], direction: null },
    `
    Get home safe, Priya.
    Hush, woman, the cake is a secret
    u gay icon
    Back from Poland, {name}?
    Silly goose. Sit down, soup's up.
    You smell of curry, is there any left
    Dirty joke
    ok auntie
    Muslims like you make the canteen fun
    WHICH DOCTOR PLEASE
    A real woman of steel
    Wheel yourself over here, seat's clear
    Thick jumper weather, Paddy
    Learn English free, Tuesdays
    ripple or double decker
    Who let her cook? Genius.
    Black tie so hired
    Gypsy violin will out-sing you
    Jewish, isn't she? Then maybe not the pork pie.
    Old flag, new pole
    youre a woman so smear test, book it
    Barry's bike
    Take your hijab to the match, it's freezing
    Deaf and delighted, {name}, loved the captions
    Wrong bin for this town
    trust dr arabi like you trust your nan
    Friend
    Ask your imam for a reference
    Make me a trustee, professor
    Everyone gets opinions here
    Autistic and free
    she, not he, thanks
    Charming councillor
    Bible and nut roast at six
    `,
  ),
];
