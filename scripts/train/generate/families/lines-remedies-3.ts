import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Urging somebody to harm themselves, beside everyday advice, orders and regrets. */
export const linesRemedies3: readonly Family[] = [
  lines(
    'lines-remedies/vicar-hymn-told-to-meet-maker',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    go and meet your maker early reverend
    heaven is nice apparently so hurry up there, dont wait for natural causes
    If you believe in the next world so much why not leave this one tonight? The choir can manage.
    climb that spire then climb over the edge
    drown in ur own font
    put stones in your cassock and walk into the river love
    pray for the courage to do away with yourself
    stop clinging on you daft old man, let yourself die
    You cancelled the carols and upset my mam. Lock the vestry door, kneel down and finish yourself off, amen.
    jesus died for us, now your turn. chop chop
    the graveyard has a spare plot, fill it by the weekend
    bet god is as sick of you as we are, end your misery
    Best sermon you could give us would be a suicide note.
    `,
  ),
  lines(
    'lines-remedies/vicar-church-notices',
    { labels: [], direction: null },
    `
    climb the spire on heritage day, mind the last step its narrow
    walk down to the river after the service for the blessing of the boats
    lock the vestry door and hang the key on the nail please
    kneel if you can, sit if you cant
    stop clinging to the radiator and sing lol
    If you can't manage the choir steps, wait at the side and someone will bring communion to you.
    hurry up the hall, raffle at three
    put your cassock in the wash reverend its got custard on it
    The graveyard grass needs a strim by the weekend, bring gloves and leave the bluebells alone.
    my favourite hymn is abide with me, have it at my funeral please and make them do all the verses
    fill the font jug from the tap not the butt
    amen to that. go on home and get warm
    we buried mam on friday. the vicar held my hand the whole way down the path
    pray for the people of the valley after the flood, and bring blankets
    take a stone, write a name, put it by the candle
    `,
  ),
  lines(
    'lines-remedies/librarian-closing-hours',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    dont close on saturdays, its the only day kids can come
    keep the large print, my aunt lives for it
    End the fines for children. Nobody learns to love reading that way.
    put the papers back where people can sit with them
    You got rid of the man who ran the chess club. Ask him back and mean it.
    get off the phone at the desk and serve somebody
    the self service machine has died again, please mend it or take it away
    shut the cafe if you must but leave the warm room open
    let people eat a sandwich for pitys sake
    consider opening till eight one evening, some of us work
    take that poster down, it frightens the little ones
    this is a slow death for the branch and you know it councillors, stop it now
    move the toilets sign so we can see it
    `,
  ),
  lines(
    'lines-remedies/police-officer-drowning-own-gun',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    bite your own truncheon and choke pig face no joke go choke to death
    use the taser on your own head till you stop twitching
    You lot never came when we got burgled. When your black dog comes, dont ring us. Just go quietly into the woods.
    handcuff yourself to the rails and wait for the 8.15
    do a line of rat poison officer
    hand in your badge and then your life
    drive off the pier and keep the windows shut
    suffocate
    be a hero constable and take yourself out
    hope the nightmares win and you finally pull the plug on yourself
    Aye pal, away and dig a hole, lie doon in it and dinnae get back up. Ever.
    make your last arrest your own heart 😂
    step out on the M6 with your eyes closed
    Your colleague did it in January and the world kept turning. Follow him.
    `,
  ),
  lines(
    'lines-remedies/police-road-and-water-safety',
    { labels: [], direction: null },
    `
    dont step out on the hard shoulder, get behind the barrier and ring
    stay off the pier in this wind
    If a friend tells you they want to die, stay with them and call us. You will never be in trouble for asking.
    lock your shed, hide the ladder, leave a light on
    keep the windows shut if the smoke comes your way
    dinnae drive through the ford, turn round and go by the top road
    wait for the 8.15, the 7.50 is off
    chew it properly or youll choke, he tells the dog. the dog does not listen
    hand in your old knives at the station, no questions asked, bin is by the front desk
    pull the plug out, wait ten seconds, put it back in. router fixed
    The black dog on Station Road has been found and is eating the sergeant's lunch.
    our colleague took his own life in January. we miss him every shift. if you are struggling knock on any door in this building
    close your eyes, its a surprise, ok open
    dig a hole twice as wide as the pot and lie the roots out flat
    walk your bike across
    `,
  ),
  lines(
    'lines-remedies/police-told-to-act',
    { labels: ['criticism'], direction: null },
    `
    get out of the car and walk the estate
    stop arresting teenagers for swimming and put up a lifebelt
    You never came when we got burgled. Send somebody, even now.
    hand the file to another force, you cannot mark your own homework
    chief constable should go, and go this week
    slow down in your own cars round here, you nearly killed a cyclist
    please answer the 101 line, an hour and ten I hung on
    put the cameras back at the bridge
    drop the charge against that pensioner
    two lads drowned and still no sign. do something!
    read your own report on custody deaths and then act on it
    Leave the buskers be and go after whoever is selling pills outside the college.
    `,
  ),
  lines(
    'lines-remedies/campaigner-dog-rescue-go-away-for-good',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    get put down
    they should of had you put to sleep not the dog, book yourself in
    do everyone a solid and go extinct
    log off. forever. from life
    Go for a long swim, far out, past the buoys, and dont turn back.
    when the tablets are on the table remember all of us who want you to
    your mum should plan your funeral, you should give her a reason
    why are you breathing tho
    oxygen is for winners, stop using it
    you look exhausted babe, rest. in peace. soon. see to it
    Be sound and hurl yourself off the Liver Building will ya
    set a date for it, tell us, well bring popcorn
    vanish. i dont mean move house. i mean be found in a field
    Seriously who'd care if you were gone? Not your followers. Not your dog. End of.
    `,
  ),
  lines(
    'lines-remedies/campaigner-dog-walks-and-breaks',
    { labels: [], direction: null },
    `
    had to have our old lad put to sleep this morning, he was fourteen, be kind today
    log off and take the dog out
    swim parallel to the beach, stay inside the buoys, turn back before you are tired
    set a date for the sponsored walk and ill bring popcorn
    rest up, youve been coughing since the fair
    why are the tablets on the table, the dog can reach that!! put them up high
    Going away for a bit, no phone, just me and a tent and a wet spaniel. See you all in September.
    be sound and hurl us that ball back will ya
    seriously who ate the last scone. own up
    book yourself in for the microchip clinic, free on thursday
    vanish on holiday for a fortnight, that is the dream
    dont leave dogs in hot cars, dogs die in hot cars
    found in a field near Otley, brown collar, very waggy
    sit. stay. SIT. never mind
    remember to breathe lol, its only a dog show
    `,
  ),
  lines(
    'lines-remedies/campaigner-go-rest-thanks',
    { labels: ['support'], direction: null },
    `
    you look exhausted babe, rest, we can run the stall
    go home! youve done enough for one winter
    Log off, let us argue with them for you. The dogs need you fit.
    dont stop, they want you to stop
    keep breathing, keep walking, same as we tell the dogs
    ignore the ones who tell you to vanish, my kids have your poster on the wall
    Take the week. Sleep till noon. Nobody who matters will think the less of you.
    your followers care. your dog definitely cares
    come for sunday dinner, bring the spaniel, stay as long as you want
    see somebody about that cough before it finishes you off x
    dont you dare resign
    get yourself a proper coat out of the donation tin for once
    stand up straight and let them boo, we are right behind you
    `,
  ),
  lines(
    'lines-remedies/nurse-strike-wish-gone-long',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    My operation was put off for the second time, so I am home again with a bad hip. While you are stood on your picket line have a think about whether anyone needs you on this earth, then go and lie under the ambulance.
    lovely weather today, shame youre in it. kill yourself nurse. anyway has anyone seen the new car park charges
    Used to respect nurses. Now I would tell each of you to go up to the roof of that hospital and keep on walking.
    hang urself with ur lanyard hun
    plenty of needles on your ward, pick one, air in the arm of life, gone. please
    I've read all your posts from start to end and there is nothing there worth staying alive for. My honest advice would be to go tonight, while it's quiet and nobody is watching.
    dont come home from your shift. ever. find a quiet cupboard and do it there
    bin the placard, then bin yourself, permanently, wrists first
    You keep saying you are at breaking point. Good. Break. Then do what people who break do.
    you know what would save the nhs money? you dying. so make it snappy
    put yourself in the morgue and save the porter a trip
    `,
  ),
  lines(
    'lines-remedies/nurse-strike-long-ordinary',
    { labels: [], direction: null },
    `
    My operation was put off for the second time so I'm home with a bad hip. Has anyone got a frame I could borrow? I'd send my son to pick it up.
    lovely weather today, stand in it while you can, then go to the car park machine before two or they fine you
    Walk up to the fourth floor, keep on past the lifts, and ward six is the quiet one on the left.
    hang your lanyard on the hook or youll be back for it like i was
    dont come home from your shift and start cleaning, sit down first, thats what my mum always said
    I've read the whole leaflet from start to end. It says rest tonight, drink lots, and ring if the arm goes red.
    make it snappy, last porter trolley goes at four
    we all know how it feels at breaking point so theres a tea table by the morgue stairs of all places, help yourself
    bin the old sharps box, sign for a new one
    Karen from ward six is retiring. Give her a wave on Friday, and stop crying Dave.
    pick a quiet cupboard for the christmas tree, and dont block the fire door
    Just give in and buy the comfy shoes. Everyone says they are ugly, everyone is right, buy them anyway.
    take a deep breath for me, and out, and have a biscuit
    `,
  ),
  lines(
    'lines-remedies/nurse-strike-tell-trust-to-act',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    My mother lay on a trolley for nineteen hours. Whoever runs that hospital should come down from the top floor and look her in the eye.
    sit down with the union and end this
    call off the strike, sick people are suffering
    pay them or watch them walk, your choice minister
    stop charging dying peoples families to park
    You keep telling staff to be resilient. Try hiring somebody.
    go back to work please, my lads heart operation cant wait
    close the posh canteen and open the ward one at night
    take the mindfulness poster down, give them a break room with a door
    drag yourselves to the table, both sides
    a woman was sent home with two paracetamol and died. dont bury that report
    cut the managers before you cut the cleaners
    Make one phone number for the lot and answer it.
    `,
  ),
  lines(
    'lines-remedies/short-blunt-mixed-scenes',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    please die
    go hang
    stop living
    end it tonight
    perish pls
    now would be a good time to die, and you can manage that yourself
    remove yourself permanently
    just do it coward, the chair and the rope
    die slowly and do it yourself
    make today your last
    walk into a propeller lad
    starve
    bye forever, your hand, your choice, our joy
    `,
  ),
  lines(
    'lines-remedies/short-blunt-mixed-plain',
    { labels: [], direction: null },
    `
    please ring
    go on then
    jump in, water's warm
    stop moaning and eat it lol
    end of shift at last
    now would be a good time to plant garlic
    remove the lid and stir
    just do it, book the ticket
    sleep well x
    make today count, ring your nan
    leave it with me
    hang on a sec
    drop it in the box by the door
    wait there im coming
    cut it out you two
    mind the propeller when you tie up the boat
    `,
  ),
  lines(
    'lines-remedies/short-blunt-mixed-critical',
    { labels: ['criticism'], direction: null },
    `
    please apologise
    go back and read it
    stop the cuts
    end the contract tonight
    just answer
    pull the advert
    fix the lift!!
    give the money back
    cancel it, nobody asked for it
    make it the last time
    leave our library alone
    wrong again, check your facts
    drop this daft policy
    `,
  ),
  lines(
    'lines-remedies/documentary-presenter-question-forms',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    when are you going to kill yourself, asking for everyone who watched that
    why didnt the shark have you and why dont you go back in and let it
    is it not tiring being alive when you are that useless? lay it down
    Do you ever stand on a platform and feel a little tug? Trust the tug.
    can you please overdose before series two
    what would it take, a fiver? ill give you a fiver to jump off the ferry
    how many more people have to tell you to die before you listen
    Wouldn't it be lovely and peaceful if you simply never woke? You could arrange that.
    any chance you could go missing in the mountains on purpose
    do you want a hand tying the knot or can you manage your own noose
    isnt it time you joined your late husband? he is waiting and we are waiting
    `,
  ),
  lines(
    'lines-remedies/documentary-viewers-question-forms',
    { labels: [], direction: null },
    `
    when are you going to repeat the one about the moors
    why didnt the shark have the seal, i couldnt look
    is it not tiring carrying that camera up a mountain?
    Do you ever stand on a platform and get on the wrong train? I went to Crewe by accident on Sunday.
    can you please put subtitles on series two
    how many more sleeps till the otter one
    Would it be lovely and peaceful on the island in October, or just wet? My late husband always wanted to go.
    do you want a hand tying the tent down
    any chance of walking boots that last more than a year
    ever thought about trying a canoe, its quieter than you think
    who do we write to about the music, asking for everyone with hearing aids
    what would it take to get you to come and speak to the scouts, well give you a fiver and a sausage
    isnt it time for bed, she says, at half seven
    `,
  ),
];
