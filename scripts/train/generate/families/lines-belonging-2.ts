import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt for Black and Asian people, Muslims and Jews, and as many harmless messages with the same words. */
export const linesBelonging2: readonly Family[] = [
  lines(
    'lines-belonging/black-people-despised',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Blacks are born criminals.
    Black people have contributed nothing to this country
    I cross the road when I see a black lad and so should you
    africans are just less intelligent its genetics nothing personal
    No black man ever did an honest day's work.
    The Caribbean sent us its idlers in 1948 and its idlers' grandsons run the drill scene. Send the boat back.
    THEY CAN'T EVEN RUN THEIR OWN CONTINENT WHY GIVE THEM A COUNCIL
    Too many of them on telly. Every advert a black husband. Who asked?
    Lovely people on the trains, awful people in the cities, that's the black for you
    England team? Half of them aren't English. You cannot be black and English, sorry not sorry.
    White people made everything you can see from your window. They made a drum.
    Is it racist to say they smell? Because they do.
    black women r loud rude and cant be trusted with kids, i said what i said
    A Nigerian says good morning, check your bank balance
    I've nothing against coloured folk so long as they stay in their own part of town and don't touch the food.
    The knife is in their culture like the violin is in ours
    Black History Month must be a short month's reading
    They want reparations? They should be paying us for the language and the trousers.
    In my day one did not have to be seen on the ward by a darkie, and people got well.
    Put one in the lab and equipment walks
    black lives dont matter to me and never will
    They breed, they thieve, they blame whitey, repeat
    It's a lower race, Darwin said as much, and no amount of diversity training will lift it
    There goes the neighbourhood. Somalis at number 12.
    can't be doing with em. the music, the noise, the chicken bones. blacks everywhere u look in {town} now
    A black prime minister would be the end of me paying tax
    If you want to know which school to avoid, count the black faces at the gate
    My daughter knows that if she brought one home she'd never be let through this door again.
    `,
  ),
  lines(
    'lines-belonging/black-people-everyday',
    { labels: [], direction: null },
    `
    Black people have contributed to this country since Roman York. The Ivory Bangle Lady is in the museum there.
    I cross the road when I see a black labrador because mine wants to marry all of them
    Is it true stop and search is still used on black men seven times as often as on white men?
    No black man had ever refereed in our league. Mr Osei did forty seasons.
    The Caribbean sent us its nurses in 1948. My mother was one of them and she kept the shoes.
    They couldn't even run the water on their own continent till the pump came, says the charity. Can we stop writing about Africa like this please.
    ENGLAND TEAM! Black, white, brown, knackered. LOVE THEM ALL
    Too many adverts on telly full stop. Every one a husband baffled by a washing machine.
    white people made me a casserole when dad died, black people made me nine, i have no freezer left
    black women are four times as likely to die in childbirth here. say it every day till it changes
    A Nigerian says good morning and asks after your mother, your knees, your job and your tomatoes. I love my street.
    Black History Month at the library: thirty-one days, thirty-one books, all by authors from the north
    Reparations debate tonight at the union, both sides speaking, tickets at the door
    In my day there was one black consultant in the whole region and patients asked for the other one. We got that wrong and I'm sorry for it.
    Put one in the lab and it smells of coffee for a week. Please stop bringing in the percolator.
    Black Lives Matter placards go in the city archive today, the cardboard ones too
    Somalis at number 12 brought round a tray of sambusas. There goes my diet.
    can't be doing with the music, the noise, the chicken bones. night bus to {town} again
    black coffee, black pudding, black dog asleep on my feet. saturday sorted
    If you want a good school, look at the staff who stay, not the faces at the gate.
    My daughter brought home a lad whose family's from Ghana and my wife has already asked for the jollof recipe. He says his gran will never give it.
    Sickle cell needs black blood donors. Twenty minutes and a Penguin.
    proudly black, proudly brummie, proudly rubbish at dancing
    Windrush generation: still waiting on the Home Office, still polite, still right
    Her hair is not against the uniform rules and the head has now said so in writing.
    there are two kinds of black people in this house, ones who like carnival and my dad, who likes bowls
    The black market in festival tickets is a disgrace
    Grandad says he was called names from the terraces every Saturday in {year} and scored anyway
    `,
  ),
  lines(
    'lines-belonging/asians-despised',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Pakistanis are rapists, it's in the blood.
    Indians stink out every office they work in
    chinese people are filthy eaters and thats how we got covid
    The whole of {town} is Little Karachi. Makes me want to weep.
    You'll never meet an honest Asian shopkeeper.
    They marry their cousins and then we pay for what comes out. All of them.
    NO MORE INDIANS IN THE NHS I WANT A PROPER DOCTOR
    Bloody Chinese, sly to a man, smile at you while they photograph the blueprints.
    paki shop closed good riddance
    How come every taxi driver in this town's one of them and every one of them's a wrong 'un? I'm only asking.
    Filipinos are servants by nature, nice enough, not leaders
    They don't value life as we do out East, it's a numbers game to them
    Bangladeshis: ten to a house, none in a job
    Can't tell them apart and don't wish to, one's as shifty as the next
    my mate got stabbed by asians so i hate asians simple as
    Brown faces on the board, brown envelopes under the table. You know it, I know it.
    Asian drivers. Asian landlords. Asian councillors. Spot what's wrong with this borough.
    I asked the receptionist for somebody white. Don't look shocked, you'd all do it if you dared.
    Koreans with their faces glued to books, no soul in any of them, like machines with a fringe
    It was a clean street till the sari lot arrived and hung it with washing.
    Oriental people have no feelings and I say that having worked among them
    Couldn't give a monkeys about the flood in Pakistan. Fewer of them to come here.
    Slit eyes, slit morals.
    every one of them call centre indians is a thief
    `,
  ),
  lines(
    'lines-belonging/asians-everyday',
    { labels: [], direction: null },
    `
    Pakistanis are the worst people to play at cricket when it swings. Unplayable. I adored every ball.
    Indian summer, open office windows, someone's microwaved kippers. Not the Indians, Keith.
    Chinese people in {town} had eggs thrown at them in the first lockdown. I've not forgotten it, nor should you.
    Little Karachi, the grill by the station, has closed and it makes me want to weep
    You'll never meet a shopkeeper as honest as Mr Patel: he ran after my nan with 4p
    Cousin marriage in {town}: what the Born in Bradford study says and doesn't say
    NO MORE INDIAN FOOD FOR ME TILL TUESDAY I CANNOT MOVE
    asian shop's closed for eid, milk from the garage then
    How come every taxi driver in this town knows my order at the kebab house? I'm only asking. I'm concerned.
    filipino nurses kept our icu standing. we lost three of ours. light a candle
    Ten to a house, that was the Bangladeshi families in the seventies, because nobody'd let to them. Then came the landlords' fines. Read the history.
    Can't tell my twin nephews apart and their mother, who is from Seoul, says neither can she before nine
    My mate is Asian, I'm Asian, the referee's Asian, and we're still arguing about offside
    I asked the receptionist for somebody who speaks Urdu and they'd a doctor and two nurses. Dad was so relieved.
    Korean drama has ruined me. I've no soul left, it's all been cried out, through my fringe.
    It was a dull street till the wedding at 42, sari after sari, the horse, the drums. Best Saturday in years.
    East and South East Asian heritage month: lion dance in the precinct at noon
    Please give to the flood appeal for Pakistan, whole valleys are gone
    Asian hornet spotted near {town}, please report sightings
    are you supposed to say asian or south asian on the form? i'm tamil and i tick other out of spite
    Sri Lankan head chef, Geordie accent, scariest man I ever loved
    Hate the term 'model minority' with all my heart, it's a compliment with a knife in it
    British Asians and the organ register: why the wait for a kidney is a year longer
    so many indians in the choir this term that the carol concert has a dhol
    `,
  ),
  lines(
    'lines-belonging/muslims-despised',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Muslims are the enemy within.
    I hate Muslims. No apologies.
    every single muslim supports terror they just wont say
    Islam is a lie and those who follow it are no better
    You can have a decent country or you can have Muslims, pick.
    Backward, violent, and breeding five to our one. Do the sums, {name}.
    BAN THE MOSQUES BAN THE BURKAS BAN THE LOT OF THEM
    They pray five times a day and lie the rest of it
    Letterboxes. Ha. Post something in one for me.
    Never met a peaceful one. Met some quiet ones.
    I see we've a Muslim mayor. So that's the end of {town}, a thousand years, done.
    its funny how wherever theres trouble theres a mohammed
    One does not dislike them individually; one simply observes that as a people they have produced, in six centuries, nothing but grievance and dust.
    Ramadan? More like a month of even less work.
    The beards are out again. God they turn my stomach.
    Halal this, halal that. Go and be halal in a desert.
    They treat their women like dogs and dogs like dirt so tell me again which of their values is a British one
    It was Muslims. It's always Muslims. Don't need to read the article.
    no muslim should ever teach, nurse, police or vote in a christian land
    Muzzies everywhere you look, can't get on a bus
    A follower of that desert cult will stab you in the back the day his imam says so, it's written in their book.
    Why is nobody allowed to say that their lot don't belong here? There. I've said it.
    I'd sooner have the hospital shut than named after one of them
    Once they're ten per cent they start, at twenty per cent you're finished. Look at any country on the map.
    they smile at the school gate and teach there kids to hate us at home, two faced every one
    Islam plus democracy equals zero. They can't do it. They haven't the wiring.
    `,
  ),
  lines(
    'lines-belonging/muslims-everyday',
    { labels: [], direction: null },
    `
    Muslims are asked to look for the moon tonight, and in {town} it is of course raining
    I hate Mondays in Ramadan. No coffee. No apologies.
    every single muslim i know has an aunty who says eat, and then says you've put on weight
    Cancer doesn't ask what you follow. Macmillan coffee morning at the Islamic centre, all welcome.
    You can have a decent biryani or you can have it in ten minutes, pick
    SAVE THE MOSQUE ROOF. SAVE THE CHAPEL ROOF. ONE RAFFLE, TWO ROOFS
    They pray five times a day and still find time to run the night shelter. I can't find time to hoover.
    Letterboxes at dog height should be banned, says every postie in {town}
    I see we've a Muslim mayor. She's promised to fix the clock. A thousand years, not one working clock.
    its funny how wherever theres a buffet theres my cousin mohammed
    Islamic science in six centuries: algebra, optics, the hospital. Lecture in the old library, {day} at seven.
    The beards are out again! Movember at the fire station. God they look daft.
    Halal lamb, kosher chicken, veggie haggis: our Burns Night has something for all
    "Muslim women need saving" wrote a man who has never asked one anything. I'm one, ask me. I need saving from parking wardens.
    Read the whole article, it was a Muslim bus driver who pulled the kids out
    No Muslim should have to choose between a job at the bank and a headscarf, said the tribunal
    Critics of the trust say the mosque's planning notice went up late and they are right, it did, and so did the Methodists'
    I'd love the hospital wing to be named after Dr Rahman. She delivered half of this town.
    Census: 6.5 per cent of people in England and Wales ticked Muslim, up from 4.9
    They smile at the school gate and pass the dates round at sunset. Our Year 4 mums' chat is now mostly recipes.
    ex-muslim here. i left the faith and still go home for eid because mum's kheer is proof of something
    I disagree with sharia councils having any part in divorces. That's a view on law and I've Muslim friends who campaign for the same.
    burka, hijab, niqab, what's the difference? genuinely asking so i get the training right
    Hand on heart the kindest neighbours we've had, the Hussains, both sets
    Muslim cemetery vandalised overnight, forty stones. Anyone with a dashcam near there please ring 101.
    `,
  ),
  lines(
    'lines-belonging/jews-despised',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Jews run the banks and the banks run us.
    never trust a jew with money or a secret
    Follow the shekels, as ever.
    Behind every war there's a rabbi rubbing his hands
    The small hats own your MP, your paper and your news at ten
    Everything that's wrong with this country has the same nose on it
    Anti-semitic? I just notice names. Goldstein, Goldberg, Goldman. Funny, that.
    They've been thrown out of 109 countries. Ask what they did.
    ZIONIST JEWS BEHIND THE JABS, THE MASKS AND THE 15 MINUTE CITIES. WAKE UP
    A grasping, whining, clannish people, I'm afraid, and my father said it before me
    Jew.  Enough said.
    Never a plumber, is it. Never a miner. Always the man who owns the mine.
    the holohoax gets them everything they want doesnt it
    All Jews are guilty of what's done in Gaza. Each one. The dentist, the baker, the kid in the cap.
    They crucified our Lord and they've been charging interest on it ever since
    Tight as a Jew at a wishing well, that lot at the Treasury
    you're not british if you're jewish, you've got the other passport in the drawer
    Somebody ought to have told the Jews of {town} that they are guests
    Jewish doctors look after Jewish patients and bleed the rest of us, any gentile nurse will tell you
    Scratch a communist, find a Jew. Scratch a capitalist, find his brother. Both ends of the stick, see?
    No jews at my table thank you
    🧃🧃🧃 own the media, change my mind
    `,
  ),
  lines(
    'lines-belonging/jews-everyday',
    { labels: [], direction: null, heldBack: true },
    `
    Jews in {town}: a walking tour, from the medieval street to the bagel van
    never trust my mum with a secret, the whole shul had the baby's name by lunchtime
    Follow the shekels: a beginner's guide to collecting ancient coins
    Behind every bar mitzvah there's a rabbi checking the sound system
    Small hats needed! Knitters of the neonatal unit, we are down to the last dozen.
    I notice names. On the war memorial here: Goldberg, Green, Gupta. All in 1917, all in one week.
    England expelled its Jews in 1290 and did not let them back for 366 years. I never was taught it at school.
    A noisy, generous, argumentative people, my people, and there are never enough chairs
    My grandfather was a Jew and a miner. Yes, they existed. Tredegar, two shifts, a bad chest.
    Holocaust denial is not an opinion. I have held the lists, my great-aunt is on page four.
    I'm Jewish and I've marched about Gaza and I've friends in Haifa, and people shout at me from both pavements.
    Tight as my budget is, there's honey cake. Shana tova, all.
    you can be british and jewish, source: me, queueing in the drizzle for a smoked salmon bagel
    The Israeli government's settlement policy is unlawful and ours should say so. That's aimed at ministers, not at Jews.
    Somebody ought to tell the Jews of {town} that the deli has rye bread again!!
    Are Jewish schools in the state sector allowed to close early on Fridays in winter? Yes, with the hours made up.
    Scratch a pensioner round here and you'll find someone who stood at Cable Street, or says so
    Synagogue open day, ask anything, no daft questions, there'll be herring
    no jews, no christmas carols worth singing, half of them were written by lads from the Lower East Side
    I hate that the nursery at the synagogue has to have a guard on its door. Hate it.
    🕎 night three and we've already set fire to a tea towel
    Antisemitism in football: three clubs sign up to the training
    `,
  ),
];
