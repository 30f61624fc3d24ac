import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages with emoji, often in place of a word: hatred, insults and threats, and the same emoji meant innocently. */
export const linesPictograms1: readonly Family[] = [
  lines(
    'lines-pictograms/clinic-replies-monkey-for-colour',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject', heldBack: true },
    `
    who let this 🐒 near a stethoscope
    Back up your tree love 🐒🌴 and send us an English doctor
    saw your interview about the vaccine, couldnt hear a word over the jungle 🐵 noises
    🦍🦍 in a white coat, what has the NHS come to
    Nobody with your skin should be touching patients. Fetch a 🍌 and sit down
    my nan asked for a proper nurse and they sent in a 🐒. she hasnt stopped crying, thirty years she paid in and thats what turns up at the bed
    go swing 🐒 somewhere else
    the surgery smells of bananas 🍌 since your lot took over the rota
    They taught a 🦧 to hold a needle and now we are meant to clap 👏
    its not a doctor its an ape with a lanyard 🦍😂
    you people belong in a cage 🐒 not on a ward. I said the same to the receptionist and she didnt disagree
    Black consultants 🙈 whats next, the zoo doing dentistry
    oh look another 🐒 telling us to wash our hands
    Can hear the drums from here doc 🥁🐵 swing back to wherever you came from
    Waited four hours in A and E only to be seen by 🦍. Not being funny but there is a limit to what a person should put up with in their own country
    `,
  ),
  lines(
    'lines-pictograms/zoo-and-safari-days',
    { labels: [], direction: null },
    `
    the baby 🐒 at the zoo nicked my sons glasses
    Back from the safari park with no wing mirrors, the 🐵 had both of them off in a minute
    two 🦍🦍 in the new enclosure and they just sat there eating celery
    my nan sponsors a 🦧 for her birthday every year, they send her a photo in the post
    who gave the toddler a 🍌 in the car seat, its in everything
    Doctor says eat more potassium so its 🍌 on toast for me till Christmas
    Went up a tree 🌴 to rescue the cat and had to be rescued myself 😂
    jungle 🐵 theme for the ward party on friday, bring a mask if you have one
    year of the 🐒 baby, explains a lot lol
    Four hours in the rain to see one gorilla 🦍 asleep behind a bush and honestly it was worth every minute, the keeper told us all about his knees
    See no evil 🙈 hear no evil, thats me when the gas bill comes
    can hear the drums 🥁 from the carnival from our back garden
    cheeky 🐒 my grandson, hid my teeth
    Our vet also does the monkeys 🐒 at the wildlife park, she says they remember who gave them the injection
    They taught an orangutan 🦧 to paint and its better than mine 😂
    `,
  ),
  lines(
    'lines-pictograms/estate-planning-row-vermin',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you 🐀 crawled out of the town hall drains again
    every councillor in that chamber is a 🐀 and youre the fattest of them
    slithering about with your petition, typical 🐍 not a drop of human blood in you
    I look at you and I see a 🐛 under a stone
    not a person, just 🗑️ that learned to talk
    youre a tick 🕷️ on this village, feeding off people who work
    Somebody put down poison 🐀 because she is back with her leaflets, sniffing round the old school site again like she owns it
    🪱 get back in the mud
    the planning committee is a nest of 🐍🐍 and she hatched first
    Honestly thought it was a 🐷 on its hind legs at the hearing till it asked for the minutes
    leech 🩸 thats all u are, stuck to the parish and sucking
    You dont breathe, you infest 🪰. I watched you at the library meeting buzzing from one table to the next and I needed a wash after
    human shaped 💩 in a hi vis
    when they dug up the bus lane they should have left you in the hole with the other 🐀🐀
    `,
  ),
  lines(
    'lines-pictograms/garden-and-house-pests',
    { labels: [], direction: null },
    `
    🐀 in the compost again, council cant come till tuesday
    Pest control found a nest under the decking, eleven of them 🐀
    there was a 🪳 in the office kettle and now nobody drinks tea
    Grass snake 🐍 in the pond this morning! about two foot long and not bothered by us at all
    turned over a stone and my daughter named every 🐛 she found
    Tick 🕷️ on the dog after the walk, vet pulled it out in the car park for nothing
    the 🐷 at the city farm had nine piglets, two called after councillors
    How do you get 🪱 for a wormery, do you just dig
    bins not emptied, flies everywhere 🪰🪰 and its 28 degrees
    my school science project was leeches 🩸 and nobody would sit with me
    Does anyone know if humane traps work on 🐀? We have had scratching in the loft since the flood and I cannot bring myself to put poison down with the cats about
    trod in 💩 right outside the town hall
    Found a slow worm 🐍 at the planning site so the digger has to wait
    got a hole in the shed floor the size of a football and a family of rats 🐀 behind it
    🪰 in my soup, free pudding
    `,
  ),
  lines(
    'lines-pictograms/bin-strike-criticism',
    { labels: ['criticism'], direction: null },
    `
    three weeks of rats 🐀 and not a word from the depot
    The council let the bins overflow and now the whole street has flies 🪰 so yes I am cross with this decision
    poison 🐀 in a park where kids play was a daft idea, please take it up
    You promised weekly collections in May. It is August and our alley is 💩 from end to end
    a poor answer on the drains tonight councillor 🙄
    the new recycling rules are 🗑️ nobody can follow them
    pest control at 90 quid a visit 🤮 is a disgrace for pensioners
    I think the committee got the old school site wrong 🤔 and I said so at the hearing, no hard feelings to anyone
    Sorry but that bus lane plan is a dogs dinner 🐶
    snakes and ladders 🐍🎲 this planning system, up one rung and down six
    the bin strike leaflet explained nothing 😡 who wrote it
    Smell is coming from the pumping station again 🤢, third time reported, still no engineer
    why does the piggery 🐷 get permission and our playground does not
    Shutting the tip on a bank holiday. Great thinking 👏👏 now there are mattresses all along the lane and someone will have to pay to shift them
    `,
  ),
  lines(
    'lines-pictograms/vicar-rainbow-service-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    🏳️‍🌈 = 🤮
    a church is no place for 🏳️‍🌈 filth like you
    keep your 🏳️‍🌈 away from our kids you perverted lot
    Two grooms at the altar 🤮 God will deal with the pair of you
    if you want to mince about do it in private vicar 💅 decent people are trying to pray
    so the new curate is a 🌈 one, well that collection plate can stay empty as long as a homosexual is passing it
    🧚 in a dog collar, the bishop should be ashamed to have your kind in holy orders
    they are sick in the 🧠 the lot of them, it used to be treated
    your husband?? 🤡 men dont have husbands, its unnatural and we all know it
    With respect 🙏 reverend, people of your orientation are disordered and should not be near the choir boys
    🍑 chasers in the pulpit, whatever next
    lesbians cant christen babies 👶 they are an offence to nature
    I pulled my granddaughter out of Sunday school the minute I saw that flag 🏳️‍🌈 because gays are a bad influence and everybody on the pews was thinking it
    ☔ prayed for rain on your pride parade, you people deserve nothing better
    the rainbow was Gods promise 🌈 not a banner for deviants like you
    `,
  ),
  lines(
    'lines-pictograms/vicar-rainbow-service-pride',
    { labels: ['support'], direction: null },
    `
    🏳️‍🌈 = ❤️ thank you vicar
    a church with a 🏳️‍🌈 on the door is where I finally felt at home
    Two grooms at the altar and not a dry eye 😢💍 beautiful service reverend
    so proud of the new curate and her wife, lovely sermon 🙏
    our kids made the 🏳️‍🌈 bunting and they would like it back after harvest please
    my husband and I have been married ten years today 🎉 and you were the only minister who said yes
    Whoever tore down the flag 🏳️‍🌈 can do one, we have bought three more
    God bless you for speaking up for gay people 🙏 my brother needed to hear it thirty years ago
    Lesbian couple here, just had our twins christened 👶👶 with the whole congregation clapping
    🌈 prayed for sun on pride and we got it
    the abuse you got for that blessing was vile 🤮 stand firm, most of the village is with you
    Decent people are glad you came 💐
    I pulled a face when I first saw the rainbow 🌈 on the noticeboard. Then my grandson came out and I am ashamed of that face now. Thank you for being kind to him
    as an old bloke in the pews I say let them marry 👏
    Vicar you were brave on the radio ❤️ dont read the comments
    `,
  ),
  lines(
    'lines-pictograms/bus-driver-headscarf-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    bus was full of 🧕🧕🧕 felt like I was in Kabul
    🧕 behind the wheel now, no wonder its late
    cant see their faces cant trust them 🧕 simple
    letterboxes 📮 on the number 9 again, send them home
    ☪️ is a cancer on this country and your timetable proves it
    Why is it always the 👳 who drive like that, they have no business on our roads
    the bus company hires nothing but 👳🏾 these days because they breed cheap and moan less
    I wont sit next to a 🧕 and I tell them so, they are all hiding something under there
    Another day another 💣 religion at the depot, prayer mats out at break and normal people waiting in the rain
    Ramadan 🌙 so the drivers are useless for a month, ban the lot of them
    you lot hire 🐪 jockeys then wonder why we walk
    Once there were proper British conductors who said good morning. Now it is all ☪️ and scowls, these people do not belong here and never will
    smelt of curry 🍛 from the front seat to the back, thats what you get with pakis at the wheel
    not being racist but muslims 🕌 shouldnt be allowed to carry schoolchildren
    📮📮 two of them got on at the mosque and the whole lower deck moved, quite right as well
    `,
  ),
  lines(
    'lines-pictograms/bus-and-headscarf-daily-life',
    { labels: [], direction: null, heldBack: true },
    `
    bus was full of schoolkids 🎒🎒 felt like I was fourteen again
    my sister 🧕 passed her PCV test today, first woman at her depot!!
    driver 👳 waited for my mum with her frame, what a gentleman
    posting box 📮 outside the mosque has been moved to the co-op
    Ramadan mubarak 🌙 to everyone on the early shift
    Bought my first hijab 🧕 for the job interview, navy or grey do you think
    the number 9 smelt of curry 🍛 and I was so hungry I got off and bought one
    Camel ride 🐪 on the beach in Tenerife, never again
    I sit next to the same lady 🧕 every morning and she saves me the crossword
    eid prayers 🕌 so the 14 is on diversion till noon
    Grandad 👳🏾 drove the night bus for thirty one years and never had a day sick
    proper British weather for the bus stop ☔
    there is always one person who plays music out loud 🎶 on the lower deck
    Once there were conductors who said good morning 🚌 and punched your ticket. I still have a pocketful of those tickets somewhere in the loft, my wife says throw them out
    ☪️ exam tomorrow in RE, cant remember the five pillars
    `,
  ),
  lines(
    'lines-pictograms/referee-knife-and-coffin',
    { labels: ['threat'], direction: 'subject' },
    `
    🔪 for you after the whistle
    see you in the car park ref 🔪🔪 bring a friend
    its ⚰️ for whoever gave that penalty and it was you
    I'll be waiting at the tunnel with 🔨 and so will my brothers
    you wont referee again once we've done your knees 🦵💥
    tick tock ⏰☠️ ref
    Any more decisions like that and youll be carried out in a ⚰️ mate, thats a promise
    hope your car 🔥🔥 with you in it
    three of us, one of you, and a long walk to the station 👊🩸
    Some ref gave a throw in wrong in our league last year and he got his jaw broke. You are next 🙂🔪
    one more booking for our lads and its a 🔫 in your mouth
    gonna slit ya 🔪 from ear to ear ya daft sod
    dig a hole 🪦 you'll need it saturday
    I hope you drop dead ☠️ in the warm up and they play on over the top of you
    wear a stab vest next week 🔪 because the north stand remembers faces and mine is the last one youll see
    `,
  ),
  lines(
    'lines-pictograms/match-day-knives-and-skulls',
    { labels: [], direction: null },
    `
    🔪 for the birthday cake please, whoever took it
    see you in the car park lads 🚗 bring the flask
    we were dead and buried ⚰️ at half time then scored four
    that tackle did my knees in 🦵 off to the physio monday
    our striker is on fire 🔥🔥 three in two games
    tick tock ⏰ kick off in an hour and dad cant find his scarf
    Dug a hole for the corner flag 🕳️ and hit a water pipe
    final whistle and I am deceased ☠️ what a game
    I'll be waiting at the tunnel for a signed shirt 🙏 been a fan since 1974
    ref gave a throw in wrong and even he laughed 😂
    The lads are under the knife 🔪 this week, two hernias and an ankle, hope the surgeon supports us
    killed me that late goal 😩🔫
    skull and crossbones ☠️ on our away flag since before I was born
    I hope you get a good warm up and a dry pitch ref ☀️ nobody deserves another saturday like last week, my lad was in the under nines and said you were dead nice to him
    ten man shot on sight 🎯 bottom corner, never in doubt
    `,
  ),
  lines(
    'lines-pictograms/referee-decision-criticism',
    { labels: ['criticism'], direction: null },
    `
    never a penalty 🙄
    worst decision of the season ref 🟥 he got the ball
    ref had a shocker 😤 but the lads didnt turn up either
    That offside call killed us ☠️ and I would like the league to explain it
    three yards out of the box, three 🤔
    Booking a kid for celebrating with his mum is a bit much 🟨
    you got the handball wrong mate, watch it back 📺 and say so, fans respect that more
    Another week another game ruined by the video people 📺🙄
    play on?? he was holding his shin together 🩸
    Fair play to the ref for the red but the first yellow was soft 🟨 and it changed the match, simple as
    seven minutes added from where ⏰
    I am not saying you are bent ref. I am saying you need your assistants to shout up 👀 because two of them had a better view
    `,
  ),
  lines(
    'lines-pictograms/mp-goat-and-camel-slur',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    🐐 botherer in parliament, great
    go home to your 🐪 and your tent
    Asian MPs 🤮 never voted for one and never will
    You don't represent me, you represent 🇵🇰. Take your family and go back there
    how much curry 🍛 does it take to get elected round here, asking for a white friend
    your sort cant run a corner shop 🏪 let alone a constituency
    The Member may have been born in Leicester but a 🐕 born in a stable is not a horse, and no Asian will ever be English
    👳👳👳 taking over the benches, its an invasion
    nobody asked for sharia ☪️ in Sunderland you bearded immigrant
    🌍 go find another part of it, this bits ours
    I notice you talk about the floods as if you were one of us 🏴󠁧󠁢󠁥󠁮󠁧󠁿 you are a guest in this country, so behave like one or leave
    Shove your diwali 🪔 up your turban
    we dont want your kind of 🥘 or your kind of people
    packing your bags yet? 🧳✈️ all of you out, thats what my vote is for
    People from your part of the 🌍 are simply not suited to government, the history is plain and no amount of politeness will alter it
    `,
  ),
  lines(
    'lines-pictograms/mp-asian-heritage-warmth',
    { labels: ['support'], direction: null },
    `
    the 🐐 of constituency MPs, fixed my mums visa in a week
    you represent me and my street very well 👏
    First Asian MP for our town and my dad cried at the count 😢❤️
    happy diwali 🪔 to you and your team from all at the allotment
    Born in Leicester, proud of Lahore 🇵🇰🏴󠁧󠁢󠁥󠁮󠁧󠁿 and so am I, thank you for saying it
    That curry 🍛 night for the flood fund raised eleven hundred pounds. Well done to your whole family for cooking
    ignore the idiots telling you to go home, you are home 🏡
    the way they spoke about your turban was a disgrace 👳 shame on them
    You spoke for the corner shops 🏪 when nobody else would
    eid mubarak ☪️ from your neighbours at number 12
    A bearded bloke in wellies knee deep in our kitchen at midnight 🌊 and it turned out to be the MP. Never voted for your lot before but I shall now
    dont pack your bags, we need you here 🙏
    People from every part of the 🌍 live on our road and you know half of them by name
    asked a question, got an answer in two days 📬 ta very much
    `,
  ),
  lines(
    'lines-pictograms/food-and-travel-goats-camels',
    { labels: [], direction: null },
    `
    Messi is the 🐐 dont argue
    our goat 🐐 ate the tent
    flights to Lahore 🇵🇰✈️ have gone mad, six hundred quid each
    making my nans 🍛 for the office tomorrow, she says I will get it wrong
    Packing my bags 🧳 for Pakistan and my mum has filled mine with teabags
    corner shop 🏪 closed so no milk
    Best thing about growing up Asian in Bradford was two lots of presents 🎄🌙
    got on a camel 🐪 in Morocco, got off on the wrong side
    Find me another part of the 🌍 where you get four seasons in a morning
    I bought a tent 🏕️ on the internet and it came with no poles and the instructions in Norwegian
    My uncle ties his turban 👳 in four minutes flat, me twenty and it still leans
    nobody asked for raisins in the 🥘 sandra
    Asian aunties 👏 at a wedding 👏 will find you a husband before the starters
    Voted this morning at the village hall with the dog 🐕. He got a biscuit, I got a pencil. The lady on the desk said turnout was up on last time
    how much rice for eight people 🍚 asking for a friend
    `,
  ),
  lines(
    'lines-pictograms/presenter-clown-insults',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    🤡 of the year
    what a 🤡 and you get paid for it as well
    The lights are on but nobody is home is it love 💡🧠
    imagine having a face 🥔 like that and choosing television
    voice like a 🐐 in a bucket
    your brain 🧠 must be in mint condition, never been used
    Dim, dull and dreary 🥱 you are the reason my husband goes to bed early
    you look like a thumb 👍 in a tie
    thick as 🧱 and twice as boring
    Did your mum cut your hair 💇 or did you lose a bet, absolute state of you
    💩 presenter, 💩 questions, 💩 hair
    Sat through twenty minutes about the tides and learned one thing 🌊 which is that you are a halfwit
    I have met brighter 🪨
    ur a joke 😂😂 go back to hospital radio with the rest of the nobodies
    Every time you open your mouth 👄 the average IQ of the nation drops. My spaniel reads a script better and she has one eye
    `,
  ),
];
