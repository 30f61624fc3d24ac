import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens2: readonly Family[] = [
  lines(
    'lines-omens/court-reporting-and-procedure',
    { labels: [], direction: null, heldBack: true },
    `
    That judge has a garden open day every June for the hospice
    she let him walk free because the witness never came, it says so in the report
    My aunt is a magistrate and she bakes for her whole bench
    push the button on the left at the court entrance, the door is heavy
    the jury foreman had a cold and nobody could hear the verdict lol
    the man who made threats to kill the clerk was given fourteen months today
    hes giving evidence by video link tomorrow because of the train strike
    The defence has ten minutes to close and the prosecution the same
    the court lost our papers and we have to come back in May
    Police say the judge reported three letters which threatened her family, and two people were arrested in Hull.
    When you come down those steps mind the cables, the film crews are out today
    the usher gave my nan a sandwich, what a gent
    brother got called for jury service on his wedding week
    A solicitor's letter that says legal action will follow is normal, ring them and ask for more time
    I would pay good money for a decent chair in that gallery, my back is broken
    `,
  ),
  lines(
    'lines-omens/football-club-chairman-polite-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    Nice car in the directors space. Be a pity if it wasnt there after the final whistle.
    sell the ground and see how well you sleep
    you'd do well to stay away from home games from now on, some of the lads have long memories and short tempers
    I would think very carefully before putting ticket prices up again, chairmen have left this town in a hurry before and one of them left on crutches
    hope your insurance is paid up mate
    We are reasonable people. We only stop being reasonable once.
    just a friendly word, dont walk back to the station on your own on saturday
    sacking him was your decision, what comes next is ours
    enjoy the boardroom while you still got two working knees
    Accidents happen to people who mess about with this club. Ask the last fella.
    You can hide behind the stewards for ninety minutes. Stewards go home at six, chairman, and so do you.
    someones going to have a quiet chat with you, no cameras
    `,
  ),
  lines(
    'lines-omens/football-club-chairman-peaceful',
    { labels: [], direction: null },
    `
    Nice car park that, shame its always full by two oclock on a Saturday
    we know the road out gets busy so leave ten minutes before the final whistle if you can
    Stewards go home at six, so if youve left a coat in the stand ring the club shop on Monday.
    see you tuesday night, bring the flask
    Just a friendly word about the raffle, the prize is a ham not a hamper.
    long memories in this town, my grandad still goes on about the 1958 cup run
    Chairman came round our supporters bar for a quiet chat after the game and bought everyone a pint
    my knees are gone so I'm in the seats this season
    does the insurance cover kids at the summer soccer school?
    we absolutely battered them second half and still lost one nil
    hes on crutches till christmas poor lad, did his ankle in the warm up
    prices going up again, what do you reckon to a half season ticket
    I slept like a baby after that win, woke up crying every two hours lol
    `,
  ),
  lines(
    'lines-omens/dog-rescue-pets-in-danger',
    { labels: ['threat'], direction: 'subject' },
    `
    shame if something happened to those dogs of yours
    Your little terrier looks so trusting when she's out the front. She'd take a sausage off anybody.
    you refused me that puppy so now watch your own
    lock your cat in tonight, thats all im saying
    I'd be checking the water bowls every morning if I ran a rescue and treated people the way you treat people
    kennels burn ever so quick dont they
    wouldnt let them off the lead round our way again love
    Give me my dog back by Friday or you'll be burying one of yours.
    pets go missing all the time. so do the women who run rescues
    I drive past that field twice a day and the gate is only held with string, so maybe next time you will answer my calls instead of lecturing me about garden size
    an eye for an eye and a dog for a dog
    I have a bag of pellets and a very long list
    tell your volunteers to start looking under their cars before the morning shift
    bet that pony means a lot to your daughter. fences can be cut
    `,
  ),
  lines(
    'lines-omens/dog-rescue-everyday',
    { labels: [], direction: null },
    `
    something happened to the dog next door, the vet thinks it was a bee sting
    Our terrier would take a sausage off anybody, she once followed the postman to Kettering
    please lock your cats in tonight, fireworks on the green from seven
    We check every water bowl in the morning and again after lunch.
    wouldnt let him off the lead near the lambs just yet
    Gate to the top field is only held with string at the moment so please close it behind you
    slug pellets are poisonous to dogs, keep the bag up on a shelf
    Grey whippet gone missing near the canal, answers to Mabel, don't chase her just ring us
    we refused because the garden had no fence and they were lovely about it and put one up
    look under your car before you drive off, kittens love a warm engine
    My daughter would give her right arm for a pony and I'd give mine not to muck it out
    had to bury our old lab on sunday, kids wrote letters to put in with him
    is there a waiting list for fosters?
    I drive past your kennels twice a day and always toot at the greyhounds
    `,
  ),
  lines(
    'lines-omens/farm-footpath-warnings-to-walkers',
    { labels: ['threat'], direction: 'subject' },
    `
    cross my land again and you wont be crossing anything
    There are slurry pits up here nobody has looked in for thirty years, so by all means bring your map and your opinions.
    Put that footpath sign back up and I'll put you in the ground next to it.
    My lads are out lamping most nights. Hard to tell a rambler from a fox in the dark, if you follow me.
    bring your ramblers group sunday and see how many go home
    I own a digger and forty acres and I am not a patient man
    hope the bull gets you
    Its a long way to the road if you turn your ankle, and nobody round here would hear a thing. Just something to bear in mind when you write your next report about my stiles.
    you reported me to the environment lot, now ill see to you
    keep off or be carried off
    my shotgun dont know you're from the council
    `,
  ),
  lines(
    'lines-omens/farm-footpath-peace',
    { labels: [], direction: null },
    `
    crossed the farmers land by mistake and he gave us a lift back to the village
    There are slurry pits up there so keep the children on the marked path please
    hedge trimmer is out this week, expect mud and thorns on the lane, cyclists take care
    New footpath sign is in the ground at last, thanks to whoever lent us the post driver.
    My lads are out lambing most nights and look like ghosts
    pigs eat anything, ours had the wifes hat
    ramblers group meets sunday at ten by the lychgate
    I hired a digger for a day and found three pipes nobody knew about
    the bull got out again and stood in the bus shelter till teatime
    It's a long way to the road if you turn your ankle, so take a whistle and tell somebody when you expect to be home.
    don't stand behind the trailer while hes reversing
    shotgun certificate renewals are taking about four months at present, says the firearms unit
    keep off the crops and keep dogs on a short lead, simple enough
    Somebody cut our fence and forty ewes went visiting. All home now.
    `,
  ),
  lines(
    'lines-omens/fishing-lake-bailiff-veiled',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    ban me and you'll be going in with the carp
    You're out there alone every night with a torch. I'd be a bit nicer to people if I were out there alone every night with a torch.
    You took my ticket off me in front of my boy. I don't forget that sort of thing and I'll be along to settle up when its quiet.
    keep poking your nose in swims and youll lose it
    one shove is all it takes
    they wont find you till the weed clears in spring
    There's a few of us think you need to learn some manners. Lesson is free.
    ill wrap that landing net round ur neck
    See you on the bank, when there's only the two of us.
    hope you fall in and nobody's about
    `,
  ),
  lines(
    'lines-omens/fishing-lake-nights',
    { labels: [], direction: null },
    `
    water's very deep by the dam end and theres no lifebelt there since the vandals had it
    caught a nineteen pound carp and nearly went in with it
    I'm out there alone most nights with a torch and honestly its the best part of my week
    be a cold start tomorrow, two layers of socks
    We've had a whip round for old Derek and it is for flowers, service is Thursday at eleven.
    Took my boy for his first ticket today, he caught a twig and cried
    your van tyres looked a bit flat when you left pal, might want to check
    weed clears by may usually
    one cast is all it took!!
    see you on the bank at six, just the two of us, Mick has his grandkids
    A few of us think the new bailiff has done a cracking job with the paths.
    if you fall in shout, the café has blankets
    anybody found a landing net near peg twelve
    the swans had my sandwiches and the look on their faces said they would do it again
    `,
  ),
  lines(
    'lines-omens/bus-company-replies-drivers-menaced',
    { labels: ['threat'], direction: 'subject' },
    `
    next driver who shuts them doors on me is getting dragged out the cab
    Tell whoever runs this account I finish at five and your office is on my way home.
    your depot would go up lovely
    im gonna wait for him at the terminus and we'll see how hard he is without the perspex
    Cancel the 7.12 once more. Go on. I have nothing left to lose and a full petrol can.
    one of these days somebody will do one of your drivers proper and none of us will have seen anything
    you left my mum in the rain so im coming down
    whoever is typing this better have eyes in the back of their head
    It would be so easy to find out which of you does the Sunday shift, and then we could talk about refunds face to face, slowly.
    brick, windscreen, you work it out
    I'll put you under the wheels of your own bus
    driver on the X4 wants stabbing for that and ill do it for nothing
    see you at the stop sunshine, bring a mate, bring two
    `,
  ),
  lines(
    'lines-omens/bus-company-everyday-anger',
    { labels: ['criticism'], direction: null },
    `
    next driver who shuts the doors in my face is getting a very long email
    whoever runs this account needs to know the 38 has not turned up since half past four
    your depot phone rings out every single time
    Waited at the terminus forty minutes, no bus, no board, no reason given.
    cancel the 7.12 once more and I will have to buy a car, I mean it
    You left my mum in the rain with two bags of shopping and that is shocking service
    the new timetable is a crime against anybody who works nights
    It would be so easy to put the Sunday times on the stop, and you still haven't.
    somebody put a brick through the windscreen and your answer is to take off the whole route, so three villages pay for one idiot
    Refund took eleven weeks. Slow does not cover it.
    your app killed my phone battery and then told me the bus was in Norwich
    the X4 is a joke and your excuses get worse
    drivers need proper screens, not a poster about respect
    I finish at five and the last bus goes at ten to, who plans this
    `,
  ),
  lines(
    'lines-omens/bus-daily-life',
    { labels: [], direction: null, heldBack: true },
    `
    see you at the stop, bring your mate
    driver on the X4 waited for me while I ran, what a gent
    I know what time the 38 turns round because I can see it from my kitchen
    the wheels on the bus has been in my head since toddler group
    We got dragged out of bed at five for the coach to Alton Towers
    Driver had eyes in the back of her head, told the lads upstairs to pick up their chips
    is the petrol station by the depot open on Sundays
    a pheasant hit the windscreen near Thirsk and the whole top deck screamed
    my nan fell at the terminus, the driver sat with her till the ambulance came and then rang me himself
    I have nothing left to read, anyone leave a book on the 61 please
    one of these days I'll learn the new numbers
    Buses will stop at eight tonight because of the high winds warning.
    perspex is on its way to all cabs, the union said at the meeting
    went past my stop AGAIN because I was reading
    `,
  ),
  lines(
    'lines-omens/pub-landlord-barred-revenge',
    { labels: ['threat'], direction: 'subject' },
    `
    bar me will ya, we'll see about that at closing time
    I've told my brothers and they'd like a word about how you spoke to me. They don't use many words.
    ill glass ya next time u open ur mouth
    Your face wont be pulling in customers when I'm done with it
    twenty of us friday, get the shutters down
    Landlord, a man who lives above his own bar with two small girls ought to be more polite to strangers.
    gonna smash every window in that place and then start on you
    Bar stays shut or bar gets shut. Choose.
    Keep calling time on me and somebody will be calling time on you, my friend, and they'll read it out nicely in church.
    your missus locks up on her own mondays. noticed that
    `,
  ),
  lines(
    'lines-omens/pub-chat-friendly',
    { labels: [], direction: null },
    `
    see you at closing time, I'll help with the stools
    Old building, all that timber, must cost a fortune to heat
    whoever put the bins out got a free half, thats the rule in here
    my brothers would like a word with the chef about how good that pie was
    I broke a glass and got a round of applause, mortified
    twenty of us Friday, is the back room free
    The landlord lives above the bar with two small girls so we keep it down after ten.
    Every window wants cleaning and I've run out of nephews
    mind the cellar steps theyre steep
    you got lucky at darts last night and you know it
    bar is shut Monday for the painters
    He called time, hugged everybody and cried. Thirty one years behind that bar.
    ill murder a pint after this shift
    my missus locks up on mondays so be nice, she has the good crisps
    `,
  ),
  lines(
    'lines-omens/museum-curator-statue-row',
    { labels: ['threat'], direction: 'subject' },
    `
    take that statue down and you'll be standing in its place, feet first
    Curators live in such quiet streets. You hardly expect visitors at night, do you.
    you moved our heroes, wel move you
    history has a way of dealing with women like you and it isnt gentle
    I shall be in the gallery on Thursday. You won't know which one I am. Think about that during your little talk.
    would be awful if one of those heavy cases came down on somebody
    ur next on the plinth with a rope
    They used to put heads on spikes for what you have done with that exhibition, and some of us feel the custom was dropped too early.
    ill bring a hammer and it wont be for the vases
    Keep digging up the past, dear, and someone will dig you a hole.
    hope the roof falls on the lot of you on opening night
    that label text has upset men who don't usually write letters. they usually do other things
    your own bones will be in a drawer soon enough
    put it back or we pay a call
    `,
  ),
  lines(
    'lines-omens/museum-visits',
    { labels: [], direction: null },
    `
    taking that statue down to clean it took nine people and a crane
    I shall be in the gallery on Thursday if anyone wants a tour, look for the green scarf
    The heads on the spikes are wax, tell your little one
    would be awful to move one of those heavy cases, hats off to the porters
    bring a hammer and try the coin making table, free for under twelves
    Bones in drawers, flints in trays and a mummified cat called Susan, we do love a behind the scenes day.
    opening night was a hoot, the roof leaked on the mayor
    curator let us hold a real mammoth tooth
    they found a rope and a lantern in the old gaol, both on show from monday
    People keep digging up the past in our garden, mostly clay pipes
    that label text has been changed after letters from the family
    history was my worst subject and now I volunteer three days a week, funny how it goes
    quiet street, small museum, big cake
    put it back please, said the guard, and I was forty six years old
    `,
  ),
  lines(
    'lines-omens/game-studio-patch-rage',
    { labels: ['threat'], direction: 'subject' },
    `
    nerf that rifle again and i will come to your studio with a real one
    devs should be scared to open their own front door after this update
    I pinned your studio on my map. Sixteen minutes by bike.
    ill skin u alive for deleting my save
    Imagine it's your last build. Now imagine I mean that.
    You took my game away. I have got a lot of free time now and your team page has everyone's picture on it.
    delay it again n i swear someone on that team ends up in a bag
    whoever wrote that ending deserves to be shot in the stomach and left
    hope every one of you gets cancer before launch
    community manager gets it first
    We know which cafe you all go to. Bring the servers back up.
    I would sleep with a chair against the door if I were the lead designer, seriously, because there are people on the forum with your picture and nothing else to do
    roll back the patch or we roll up
    ur kids play this too right? be a shame
    `,
  ),
];
