import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Calls to violence, wishes of harm, plain threats and routines given away, beside idiom, sport, lawful politics and mourning. */
export const linesCallings4: readonly Family[] = [
  lines(
    'lines-callings/vicar-parish-comings-and-goings',
    { labels: [], direction: null },
    `
    i'll see to the flowers
    something is happening with the organ, it wheezes
    You'll get yours after the service, one mince pie each.
    weve dealt with the pigeons, now there's enough room in the tower for the ringers
    Be careful going down the vestry steps in the dark, the bulb has gone.
    theres a hole in the churchyard wall and its just the size of our terrier
    lovely glass in that church, the sun comes through and lands on your head in colours
    made my peace with the new hymn book
    I should sort my will out really, the vicar had a leaflet about it next to the jam
    choir won't be singing on Easter Monday, because half of them will be in Tenby.
    give us something to eat as well as something to pray about
    when i lost her the whole parish fed me for a month
    can someone have a word with the boys about the bell ropes
    The magician at the fete made the curate disappear and then couldn't get him back out of the box for ten minutes
    smiling all day, the baptism was a riot
    `,
  ),
  lines(
    'lines-callings/vicar-sermon-disagreed-with',
    { labels: ['criticism'], direction: null },
    `
    that sermon was a mess
    You won't get young people back by lecturing them vicar
    something has to change because the collection plate is empty and so are the pews
    I disagree with your line on the boats, reverend, and I shall say so at the council on Wednesday, but I'll pass you the biscuits as usual.
    selling the hall was the wrong thing to do
    careful with the microphone, it shrieked all through the lesson and my hearing aid nearly exploded
    the bishop should see to the roof before buying a new website
    don't make promises at a funeral that the parish can't keep
    the diocese will get a firm letter from us, it has been dug in on this for months
    too long, too loud, too many slides
    I lost patience when the notices took longer than the prayers
    moving evensong to four oclock has killed it stone dead
    a vicar shouldn't tell people how to vote, and that goes for whichever side
    let the bell ringers back in you have punished them enough
    who dealt with the graveyard grass this year because it was shameful
    `,
  ),
  lines(
    'lines-callings/nurse-strike-crowd-calls',
    { labels: ['threat'], direction: 'other' },
    `
    plough through the picket line
    if I was driving that ambulance i'd put my foot down and go straight over them
    strikers want hosing down with boiling water
    Somebody ought to set light to that brazier hut while the lazy lot are stood inside it.
    when does someone have the balls to smash one of these union leaders
    put the ringleader in one of her own beds
    I hope every nurse on that picket gets hit by a car and has to wait nine hours on a trolley to be told there's nobody in.
    rail strikers should be tied to the tracks and left for the first train
    In my father's time the army would have been sent in and the strikers shot, and the country would have been back at work by dinner
    line the junior doctors up, two volleys, done
    bin men on strike, chuck em in the crusher
    Teachers walking out again. Knives out, everyone.. and I mean that, cut one and the rest will crawl back to the classroom.
    lets go down there at dawn and give the pickets a beating theyll never forget
    their union rep should have an accident on the way home
    `,
  ),
  lines(
    'lines-callings/nurse-strike-picket-scenes',
    { labels: [], direction: null },
    `
    picket line has a brazier and the good biscuits
    ambulance driver put his foot down in our drive and took out the gnome, he was mortified
    Somebody set light to the toast on the picket, so we had fire brigade solidarity as well.
    it rained so hard on the strike we were hosed down by eight
    line up for bacon rolls, two queues
    Rail strike on Thursday so I'm tied to the desk at home, the first train is Friday at five.
    bin men are back, wheelie out tonight
    My father was a docker and they were out for six weeks in 1970. Dinner was bread and dripping, and my mother pawned her ring.
    at dawn the nurses sang on the hospital steps and the porters beat time on a bin
    boiling water spilled on my foot at work, wear proper shoes
    who's got the megaphone
    Union rep had a baby on the way home from the rally, in a layby, and called her Hope.
    teachers walking out at ten, march leaves the park at half past
    get your knives and forks out, curry on the picket courtesy of the gurdwara
    i hope every nurse gets some sleep tonight
    `,
  ),
  lines(
    'lines-callings/nurse-strike-argued-against',
    { labels: ['criticism'], direction: null },
    `
    i dont support this strike
    walking out in january is wrong and patients will be hurt by it
    the union leader has overplayed her hand and ought to be voted out by her own members
    My operation was cancelled for the third time. I'm in pain and I'm angry, at both sides.
    hit the bosses not the sick
    nurses deserve a raise but not by shutting the chemo unit, that's a line i cant cross
    sack the health secretary then sit down and talk
    No sympathy here. I worked forty years on the buses and never once left an old lady stood in the rain.
    this dispute is crawling along and the government wont get off its backside
    the army driving ambulances is a sticking plaster
    it is time somebody banged their heads together and got a deal done
    Strike all you like, but the pickets should have let the blood van through the gate without an argument.
    doctors striking with the nurses makes it hard to cover A and E
    youve lost me with this one
    the minister set fire to two years of goodwill in one interview
    `,
  ),
  lines(
    'lines-callings/librarian-home-found',
    { labels: ['doxxing'], direction: 'other' },
    `
    her flat is over the vape shop
    Librarian's real surname is on the parish website, search for it and you'll get the house as well.
    she walks home along the towpath, no lights
    the one with the red glasses, works mondays to thursdays, back door, about ten past five
    Drop me a line if you've got the home address for the woman who runs story time. Some of us want to pay her a visit.
    i went to school with her brother and he still lives on beech avenue with the boat outside, ask him
    What number bus does the librarian get? Asking because I'd like to be on it.
    her little lad goes to the after school club at st annes til half five and its the gran who collects
    just read her phone number off the poster in the vets, here you go everyone, 0 double 7
    lives with her mum. end terrace. yellow bins out the front
    does anybody have a picture of his house
    Tuesday is swimming, she'll be in lane two at the leisure centre, then the sauna by herself.
    land registry is three quid and worth every penny, its the cottage with the wisteria and she bought it in 2015
    husband drives for the dairy, blue float, starts from the depot at four
    `,
  ),
  lines(
    'lines-callings/librarian-places-and-hours',
    { labels: [], direction: null },
    `
    the library is over the vape shop now
    story time mondays to thursdays, ten past two, back door for buggies
    What number bus gets to the library from the leisure centre?
    brown envelope left in the phone box library, is it yours
    the towpath has no lights so wear something bright for the book walk
    My brother still lives on Beech Avenue, where we grew up, and there's still a boat outside that has never once been in water.
    poster in the vets about a lost tortoise
    our bungalow has a wonky gate and the postman hates it
    I want to trace the history of my house, and the lady in local studies showed me how to use the land registry and the old maps.
    wisteria cottage is open for the garden trail
    lane two is for slow swimmers apparently
    Yellow bins go out Tuesday, library bags go back Wednesday, that's my whole week.
    grandad drove a milk float from the depot at four each morning for thirty years
    gran collects him from the after school club and they go straight to the library
    whats the number for renewals please
    `,
  ),
  lines(
    'lines-callings/librarian-safety-backed',
    { labels: ['support'], direction: 'quoted', heldBack: true },
    `
    somebody posted our librarian's address last night and its been taken down, thank you whoever reported it
    please don't share where she lives, even as a joke
    walked her to her car after story time because a man had been asking which one she drives
    To the person asking for the librarian's home number: no. We have told the police.
    hope you feel safer now the page with your house on it has gone
    he put up a photo of her street door and the whole town told him where to get off
    My sister went through this. Strangers knew her bus and her gym. Tell the council, they have a duty to keep you safe.
    asking for her route home is stalking and the law says so
    stand with our library staff, nobody should have their kids school posted online
    the moderator deleted your phone number within a minute, sorry you had that
    We took turns sitting in the children's section all week so that she wouldn't be alone after the address went round.
    hands off our librarian
    you dont owe anybody your surname, keep wearing just the first name badge
    change your route for a week love and ring me any time, that post was horrible
    proud of the staff who refused to give out her shifts to a stranger
    `,
  ),
  lines(
    'lines-callings/tv-baker-wished-dead',
    { labels: ['threat'], direction: 'subject' },
    `
    choke on your own sponge
    hope your oven blows up in your face
    i hope the next thing you eat kills you
    Really hoping you develop diabetes and they take both feet off.
    can somebody poison her tea already
    you ruined saturday night telly. id love it if you tripped carrying a big knife and that was that
    get botulism
    Your husband died and I thought good, now you.
    wishing anaphylaxis on you sweetheart, nuts or shellfish im not bothered which as long as nobody finds the pen in time
    may you scald and may it never heal
    Never liked you on the old show and I like you less on this, so if the studio ceiling comes down mid recipe there'll be cheering at number nine.
    next time you get covid dont get over it
    stick your head in that oven while its on gas and somebody lock the door behind you
    you should of gone in the car crash instead of that nice weather man
    `,
  ),
  lines(
    'lines-callings/tv-baker-kitchen-disasters',
    { labels: [], direction: null },
    `
    choked on a crumb laughing at the weather man
    my oven blew up on christmas eve and we had turkey from the chippy
    Is rhubarb leaf really poison or is that an old wives tale?
    kill the heat once the caramel goes amber then beat in the butter
    got a big knife for my birthday and ive already cut two fingers
    Dad has type two diabetes so we do the sponge with half the sugar and nobody at number nine has noticed yet.
    burn the top a bit, its nicer
    my husband died last spring and I make his bread every Sunday. It never rises like his did.
    scalded my hand on jam, ran it under the tap for twenty minutes like the programme said and it healed fine
    nut allergy here, carry two pens, read every label
    smash the biscuits in a bag with a rolling pin, great for stress
    Whip it until it's dead stiff and then fold in the raspberries, which will bleed a bit but never mind.
    drowning in courgettes, send recipes
    ceiling came down in the kitchen, plaster in the trifle, ate it anyway
    next time you have covid try ginger and honey, got me over it
    `,
  ),
  lines(
    'lines-callings/tv-baker-show-criticised',
    { labels: ['criticism'], direction: null },
    `
    that bake looked raw to me
    the new judge is killing the fun
    hope they drop the silly music next series
    I wish you would weigh things instead of guessing, I wasted six eggs and a whole afternoon following that clip.
    too much shouting on the show now, old one was better
    should of sent the trifle home, not the nice lad with the pie
    your knife skills make me nervous, tuck your fingers in
    Get rid of the adverts halfway through the final, they ruined it.
    The cookbook is badly edited. There's no oven temperature on page ninety, and the bread recipe leaves out the salt.
    the ceiling in that tent leaks every series, sort it
    scrap the celebrity version
    nobody can find those ingredients outside london
    He served chicken that was pink in the middle on national television and no one said a word, which is how people end up ill.
    poisonous atmosphere in the tent tonight, bring back the hugs
    `,
  ),
  lines(
    'lines-callings/cycle-lane-campaigner-run-down',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    i will run you over
    next time ur on that bike im not braking
    Two tonnes of van says you lose.
    door's opening right when you go past, ill make sure
    got a dashcam and i'll turn it off specially for you you lycra wearing muppet
    Going to put you through a windscreen.
    fishing line across the path at neck height, dont say i didnt tell you
    one nudge at the lights and youre under the wheels of the truck behind. ive driven artics for thirty years and i know where the blind spot is
    cut your brakes while you were in the cafe, enjoy the hill
    You ride with your little girl on the back. You'd want to think about that before you block our road again, because I won't swerve for either of you.
    gonna clip u into the river
    wont be no ghost bike for you just a stain
    Every taxi driver in this town has your picture and we've got a bet on who gets you.
    il snap that frame then il snap your neck
    keep cycling down our street and see if you make it to the end of it
    `,
  ),
  lines(
    'lines-callings/cycle-lane-rides-and-scrapes',
    { labels: [], direction: null },
    `
    ran over a nail, walked home
    im not braking well in the wet, do i need new pads
    Two tonnes of gravel dumped across the path by the river, take the road.
    van door opened on me but i swerved and only bent the frame
    put the bike through the wash cycle of a hailstorm today
    Cut your brake cable too long and it frays, learned that one halfway down a hill.
    my little girl rides on the back and rings the bell at every dog
    taxi driver in town picked up my dropped glove and chased me to the lights with it, faith restored
    fishing by the path is fine but keep your line in please
    I've driven artics for thirty years, and I run free sessions where cyclists climb in the cab and see the blind spot for themselves.
    snapped a chain, snapped a spoke, snapped at my wife, sorry love
    the ghost bike for tom has fresh flowers
    truck nudged the lights over and now theyre stuck on red
    Neck ache from the new handlebars, any tips?
    bet i make it to the cafe before you
    `,
  ),
  lines(
    'lines-callings/cycle-lane-argued-over',
    { labels: ['criticism'], direction: null },
    `
    rip the lane out
    the bollards will cause a crash
    You've blocked our road for a bike lane nobody rides, and the ambulance took ten minutes to get to my father.
    drivers are being hit in the pocket again
    cyclists who jump red lights should be fined on the spot
    i wont vote for any candidate who backs this
    that junction is deadly and your paint did nothing to fix it, we need a kerb
    bin the trial
    Please put lights on. I nearly hit one of your members on Friday and I'd never have forgiven myself.
    the campaign picked the wrong street in my opinion
    taxis are losing trade and the council just turned off the comments, that stinks
    Run the numbers again. There were fourteen bikes and nine hundred cars between eight and nine, I sat and counted them with a flask.
    clip your argument down mate the leaflet is six pages
    turning the high street one way has killed three shops
    wands knocked flat within a week, waste of money
    `,
  ),
  lines(
    'lines-callings/judge-lynch-calls',
    { labels: ['threat'], direction: 'other' },
    `
    somebody get a rope and a tree for that judge
    eighteen months for that?? drag the judge out of his fancy house and let the mothers have him
    give the solicitor the same as what the victim got, blade and all
    time the people took justice in their own hands, start with the bench
    feed the magistrate to the pigs
    Every judge on the appeal court should be made to kneel and get one in the back of the head.
    who will rid us of this judge, i mean it, name your price
    burn his wig with him under it
    It's no good writing letters. What's needed is twenty men with hoods and a van, and he'd never pass a soft sentence again.
    bring back hanging and start with the judges lol im not even joking
    car bomb. thats how they used to deal with judges like this and it worked
    stone her on the court steps
    rough him up a bit, see if he still thinks assault is a minor matter
    parole board next, barricade the door and gas the room
    `,
  ),
  lines(
    'lines-callings/judge-court-facts',
    { labels: [], direction: null },
    `
    the judge gave him eighteen months
    My brother is a solicitor and he's on his knees with paperwork.
    jury out til monday
    hanging ended in britain in the sixties
    pigs blocked the road to the magistrates court, farmer very sorry
    Court three had no heating, so the judge let everyone keep their hoods up and coats on.
    the wig is horsehair and it itches, he let me try it on school trip day
    he was charged with assault and possession of a blade, and the mothers of both boys sat together in the gallery
    name your price for the old court benches, theyre going to auction
    car park on the court steps side is shut, use the tree lined one behind
    parole board hearing moved to the back room
    twenty men and women were sworn in, twelve were picked, and i went home and cut the grass
    The rope across the landing is there because the carpet is three hundred years old.
    back of my head is in the court sketch, im famous
    read a history of the assizes, people were transported for a loaf
    `,
  ),
];
