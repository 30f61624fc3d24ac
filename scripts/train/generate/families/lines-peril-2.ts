import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Revenge, counting of days, sending of others and wishes of harm, against bills, films, sport, ballots and care. */
export const linesPeril2: readonly Family[] = [
  lines(
    'lines-peril/youll-pay-plain',
    { labels: ['threat'], direction: 'subject' },
    `
    you will pay for what you did and not with money
    Oh you're gonna pay. In person. I'll see to it myself.
    he'll pay for that in blood
    Someone's got to pay for our Kieran and it's going to be you, love
    you owe us and we collect with our fists
    I've waited nine years to get even and I can wait until you're out on your own
    that debt gets settled down the back lane
    it's coming back on you and it's coming hard
    We don't forget and we don't do courts. We do it our way, at night.
    what you did to her gets done to you, and then a bit extra from me
    revenge is a dish yeah and you're getting served saturday
    I promised my dad on his deathbed I'd put you in the ground next to him
    you started this, my family will finish it and you
    `,
  ),
  lines(
    'lines-peril/youll-pay-bills',
    { labels: [], direction: null },
    `
    you will pay less if you switch before April
    Oh you're gonna pay, it's your round
    he'll pay for that in the second half, legs are gone
    paying for it soon by direct debit, watch for the letter
    Someone's got to pay for the hall so it's two pound on the door
    you owe us for the minibus, no rush
    I've waited nine years to get a council tax refund and it came today
    that debt got settled with the help of Citizens Advice
    it's coming back on Friday after the repair, the big kettle
    We don't forget a birthday in this choir and we don't do small cakes
    revenge is the name of the pub quiz team, we're on table six
    I promised my dad on his deathbed I'd vote, so I did
    you started this litter pick and my family will finish it off on Sunday
    my knees will pay for that 10k tomorrow
    `,
  ),
  lines(
    'lines-peril/youll-pay-ballot',
    { labels: ['criticism'], direction: null },
    `
    you'll pay for this at the ballot box
    Come May you're out, and every street on this estate will have helped
    we're coming for your majority, all four hundred of it
    Your days as leader are numbered after that vote on the library
    you can't sack forty carers and expect to keep your seat
    Watch your back bench, minister, they like this bill no better than we do
    I'll see you at the count and I'll be the one smiling
    we will fight you on this all the way to the High Court and you'll be paying our costs
    You broke your word on the swimming baths and voters round here have long memories
    that decision will haunt you at the next election
    The members will have your resignation by conference, and deservedly
    expect a judicial review on your desk by monday
    This policy kills people and you were told so by every charity in the room
    the union will bury this pay offer, and rightly, it's an insult to night staff
    `,
  ),
  lines(
    'lines-peril/days-numbered',
    { labels: ['threat'], direction: 'subject' },
    `
    days are numbered pal
    Count your Sundays, vicar. You've not many.
    not long left for you now, I've made my mind up
    tick tick tick. that's you that is
    make the most of this summer because I'm making sure there isn't another
    I give him till bonfire night, then we're having him
    somebody's going to get to you before the year's out and it might as well be me
    write your will hen
    enjoy your tea tonight it could be the last, you never know who's been in the kitchen
    Say your goodbyes. I'm not kidding about.
    you've had your warning, there's no second one, next you hear is my boots on your stairs
    you'll be dead by friday
    ye'll no be around tae see Hogmanay, mark my words, we'll make sure o it
    `,
  ),
  lines(
    'lines-peril/days-numbered-harmless',
    { labels: [], direction: null },
    `
    the days are numbered in pencil on the wall planner
    Count your Sundays, vicar, you've booked three christenings on one
    not long left now, I've the removal van at ten
    You won't see the clocks go back, you're in Spain that week
    tick tick tick. that's your new kitchen timer that is
    make the most of this summer because they forecast rain from August
    I give the old boiler till bonfire night
    somebody's going to have to write the year's accounts and it might as well be me
    write your will in October, the solicitors do it free for charity
    enjoy your tea tonight, there's plenty more in the kitchen
    We said our goodbyes at the hospice this morning. She went quietly.
    the phone battery will be dead by friday
    library book warning, second one, next you hear it's a fine
    ye'll be around tae see Hogmanay wi us, mark my words, Granny's making the dumpling
    `,
  ),
  lines(
    'lines-peril/sending-others',
    { labels: ['threat'], direction: 'subject' },
    `
    I won't touch you myself, I've people for that
    sending some friends round, they're not talkers
    there's a fella in Bootle who'll do you for a grand and I've just had my bonus
    I put your name about in the right places. Don't be surprised when a car pulls up
    somebody will be in touch with you and you won't enjoy the touching
    got a cousin just out who owes me one. you're the one
    we passed your picture round the lads at the gym and they're keen
    Ask around about the Dohertys. Then ask yourself if you still want to give that talk.
    I've hired it done
    the boys know where, they know when. all I do is nod
    it only takes one of my followers love, and some of them aren't well
    `,
  ),
  lines(
    'lines-peril/sending-others-harmless',
    { labels: [], direction: null },
    `
    I won't touch the electrics myself, I've people for that
    my nephews are on their way to yours with the wardrobe
    sending some friends round with soup, they're talkers, sorry
    there's a fella in Bootle who'll do you a new gearbox for a grand
    two of them set off an hour ago, put the kettle on if you like, they've got the tiles
    I put your name about in the right places and the foodbank wants you as a trustee
    somebody will be in touch with you about the grant
    you'll be visited by the health visitor on day ten
    got a cousin just out of catering college who owes me one, he'll do the buffet
    we passed your petition round the lads at the gym and they all signed
    Ask around about the Dohertys, they do lovely hanging baskets
    the boys know where the tent goes, all I do is nod
    hired it for the day, the marquee, they put it up for you
    I've told my followers to be kind to you, it only takes one
    `,
  ),
  lines(
    'lines-peril/wish-of-harm',
    { labels: ['threat'], direction: 'subject' },
    `
    hope someone shoots you
    can somebody please just run her over already
    I pray that a patient of yours loses it with a knife one day
    wish that bloke with the acid had turned left instead of right
    If there's any justice he'll be found in a ditch
    about time someone did a proper job on you
    hoping for a gunman at the next one
    I'd cheer if they strung her up
    You deserve to be beaten with your own placard till you stop moving
    ought to be hanged, drawn and quartered on the green, and I'd hold the horses
    would love it if your house went up tonight
    why has nobody thrown him under a train yet
    Where's a nutter with a machete when you need one
    I want to see you bleed on live telly
    should've finished you off when they had you on the floor
    shame the brick missed
    `,
  ),
  lines(
    'lines-peril/wish-harmless',
    { labels: [], direction: null },
    `
    hope someone shoots the wedding in black and white
    can somebody please just run her over to the station, she's missed the bus
    I pray that no patient of yours ever waits twelve hours again
    wish that bloke with the leaf blower had turned left instead of right
    If there's any justice he'll be found in the hall of fame
    about time someone did a proper job on our pavement
    hoping for a good crowd at the next one
    I cheered when they strung up the lights
    You deserve to be carried home on a placard after that march
    the lamb ought to be quartered and roasted slow
    would love it if your house came up for sale again
    why has nobody thrown him a leaving do yet
    Where's a man with a strimmer when you need one
    I saw you bleed a radiator on live telly, very handy
    should've finished the soup when they had it on the stove
    shame the ball missed, your daughter deserved that goal
    `,
  ),
  lines(
    'lines-peril/incitement',
    { labels: ['threat'], direction: 'subject' },
    `
    everyone go to hers tonight and bring petrol
    Who's up for paying him a visit with me? Need four strong lads and a van
    if you see this woman in town give her a kicking from me
    Patriots, you know what to do with traitors like this one
    rope, tree, councillor. some assembly required
    drag him out of the town hall someone
    come on {town} are we men or what, get round there and do his windows
    Stop signing petitions about her and start throwing punches at her
    first to knock his teeth out gets a crate off me
    don't let her leave the building in one piece
    Somebody in that hospital must have the guts to stop that doctor for good
    spit in her food, trip her on the stairs, make every day hell for her
    get him lads. get him good
    let's all meet outside her office at five and see how fast she can run
    a tenner each and we could get it done properly, no more him
    `,
  ),
  lines(
    'lines-peril/incitement-harmless',
    { labels: [], direction: null },
    `
    everyone come to ours tonight and bring pudding
    Who's up for paying him a visit with me? He's on ward six and bored stiff
    if you see this woman in town give her a hug from me
    Runners, you know what to do with hills like this one
    drag him out of the office someone, it's his birthday
    come on {town} get round there and do her windows, she can't reach since the fall
    start throwing ideas at her, she's taking notes for the manifesto
    first to knock all the skittles down gets a crate off me
    don't let her leave the building without her card, we all signed it
    Somebody in that hospital must have found my hearing aid
    let's all meet outside her office at five and see how fast she can cut a ribbon
    a tenner each and we could get the bench done properly
    get him lads. great tackle
    rope, tarpaulin, pegs. some assembly required
    Stop shouting at her and start writing to the ombudsman
    `,
  ),
  lines(
    'lines-peril/accidents-happen',
    { labels: ['threat'], direction: 'subject' },
    `
    Those ladders you go up for the bunting. One day one of them's going to give, I'd think
    be a shame if something was to happen to you on that hill walk of yours
    Careful on the ice, people fall. People get helped to fall.
    nice little café. burns easy i bet
    old wiring in your house isn't it. terrible thing an old house, up in minutes, nobody'd suspect a soul
    I'm not threatening you. I'm telling you how it goes for people who cross us.
    funny how whistleblowers end up, isn't it. think on
    anything could happen between now and the inquiry, to anybody, and in particular to you
    wouldn't take much would it. one push
    You've a lovely family. Keep it that way and keep your mouth shut.
    `,
  ),
  lines(
    'lines-peril/accidents-happen-harmless',
    { labels: [], direction: null },
    `
    accidents happen. specially with toddlers and felt tips
    Those ladders you go up for the bunting, one's cracked, please use mine
    be a shame if it was to rain on that hill walk of yours
    Careful on the ice, people fall. I was in plaster for six weeks
    nice little café. easy to miss i bet, needs a sign
    old wiring in your house isn't it. get the rewire grant while it lasts
    you swim every morning alone don't you? would you like company, I worry
    quarries are deep, please don't let the kids swim there
    I'm not telling you off. I'm telling you how the rota goes for people new to us.
    funny how the cat ends up in your chair, isn't it
    I'd hate for you to have a tumble, put a rail in
    anything could happen between now and full time
    wouldn't take much would it, one more signature
    You've a lovely family. It was a joy to have you all at the farm.
    `,
  ),
  lines(
    'lines-peril/farm-hunt',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    set foot on my land again and I'll set the dogs on you, then the slurry
    trespassers end up in the pit
    We've pigs here. Pigs'll eat anything, bones and all.
    I'll have thee off that quad and under it
    sabs like you get horsewhipped and this time I shan't hold back
    The gun cabinet's not locked. Just so you know for Saturday.
    you come filming round my lambing shed and you'll go home in a feed sack
    next time it'll be your tail docked lass
    we shoot things that worry sheep and you're worrying mine
    tha'll get a pitchfork where it hurts
    `,
  ),
  lines(
    'lines-peril/farm-hunt-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    set foot in the bottom field and you'll lose a welly, the slurry's out
    We've pigs here. Pigs'll eat anything, including my phone.
    come and film round my lambing shed whenever you like
    the gun cabinet's got to be checked before the licence renews on Saturday
    I'll have thee on that quad by spring, tha just needs practice
    lost two ewes to a loose dog, had to shoot neither dog nor owner thankfully, just rang the police
    the vet says we can't dock tails after the first week
    tha'll get a pitchfork for thi birthday, thi old one's bent
    killed the rats, mended the barn, buried the old collie under the ash. hard day
    trespassers end up shutting more gates than the ramblers' club does
    `,
  ),
];
