import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens3: readonly Family[] = [
  lines(
    'lines-omens/game-studio-players-chat',
    { labels: [], direction: null },
    `
    they nerfed the rifle again and I'm back to throwing rocks
    I keep dying on the last boss, he one shots me through the wall
    kill ten wolves, bring back the pelts, classic
    my kids play this too and my eight year old shot me in the back, so proud
    Deleted my save by accident and sat in the dark for a bit
    whoever wrote that ending made a grown plumber weep
    stab the big guy in the foot when he lands, then run left
    got murdered eleven times by the same frog
    Servers are down for a patch until four, the studio said so on the page.
    Let's raid the castle at nine, I'll bring healing, you bring the bombs
    the devs opened their doors for a student day and my niece came home with a job idea
    delay it all you like, I want it to work
    launch party in the cafe, whole team looked shattered
    I have a lot of free time now so I've finally finished the fishing quest
    `,
  ),
  lines(
    'lines-omens/theatre-director-cast-row',
    { labels: ['threat'], direction: 'subject' },
    `
    break a leg, and if you dont ill do it for you
    You come out of that stage door at twenty past ten every night and it is a dark little alley.
    change the ending or lose your teeth
    I have a seat in row A for the rest of the run. I'm not there for the acting.
    You took the part off my daughter. I want you to know how that feels, to have something done to a child of yours.
    somebody ought to throw acid in that pretty director's face tonight and that somebody is me
    curtain falls on you soon
    I'd have the lighting rig checked before you stand under it again, cheers
    hope you choke on your own first night speech
    Actors are soft. You'll squeal.
    cancel the play quietly or we come up on that stage and cancel you
    `,
  ),
  lines(
    'lines-omens/theatre-front-of-house',
    { labels: [], direction: null },
    `
    Come out of the stage door and turn left, the alley is dark so we walk to the car park in pairs
    the trapdoor opened early and Banquo vanished mid sentence
    I have a seat in row A going spare for Wednesday if anybody wants it
    they changed the ending and now the butler lives
    My daughter didn't get the part but the director wrote her a kind letter
    fake blood everywhere, third stabbing of the week and we've run out of shirts
    ten of us booked, three have chicken pox
    Lighting rig was checked on Monday after a lamp came loose and we lost one rehearsal
    final bow friday then the pantomime cows move in
    choked on a mint during the quiet bit
    curtain up at half seven, the bar opens at half six
    She dies so well in act two that a woman behind me said oh no love
    smoke in the second half is only dry ice, please don't ring the fire brigade
    `,
  ),
  lines(
    'lines-omens/magistrate-court-result',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    You sent my brother down for nothing and I want you to know that I've got all the time in the world.
    wig wont save you
    One day you will walk to your car and it wont be reporters waiting
    my cousin gets out in march. he asked me to say hello and that he remembers your face very well
    Let's see you pass sentence with a broken jaw.
    the whole family was in the gallery and the whole family saw where you parked, so sleep tight
    u gave him 9 years, we'll give u less than that
    Hang him yourself or we hang the both of you from the same lamp post
    nobody lives for ever madam, some less than others
    Please give our regards to your husband at the golf club. He's there every Thursday until four, all by himself on the back nine.
    enjoy retirement, itll be short
    `,
  ),
  lines(
    'lines-omens/court-and-legal-life',
    { labels: [], direction: null },
    `
    He was sent down for six years and the family hugged outside
    see you outside the court at nine, I'll have coffees
    If you don't pay within fourteen days we may start court proceedings without further notice.
    my cousin gets out in March and we're throwing him a welcome home tea
    judges have kids too, she told the school assembly, and hers think her wig is a hamster
    The defendant threatened the shopkeeper with a knife and was found guilty of robbery, the court heard.
    Jury service starts monday, do they give you lunch
    whole family in the gallery when she was sworn in as a magistrate, dad in bits
    bigger lock fitted on the robing room after a bag went missing
    Sentence passed, no one cheered, it was just very sad all round
    they hanged people on that hill until 1802, the guide says
    my husband is at the golf club every Thursday until four, it's the secret of our marriage
    please note that trespass may lead to a civil claim against you
    got nine points and a fine, my own fault
    `,
  ),
  lines(
    'lines-omens/vicar-parish-row',
    { labels: ['threat'], direction: 'subject' },
    `
    close our graveyard path vicar and youll be in there yourself
    I do hope you check the vestry before you lock up. Anyone could be sat in there in the dark.
    god forgives, i dont
    The last parson who crossed my family left in an ambulance. Just local history for you.
    You baptised two of my grandchildren so I'll say this kindly: go back to where you came from before Sunday, or you'll be helped on your way.
    candles and old pews, hmm, one careless match vicar
    your pretty wife does the flowers on her own dont she
    preach that again and ill drag you down them pulpit steps
    hope you rot and soon
    sell the hall and we will see how the rectory looks without a roof
    A few of the men have talked it over in the Plough, and they'd like you gone by harvest one way or another.
    mind the tower stairs, vicar, there is no rail and people do get pushed
    `,
  ),
  lines(
    'lines-omens/parish-church-kindness',
    { labels: [], direction: null, heldBack: true },
    `
    the graveyard path is closed while they take down the ash tree
    Please check the vestry before you lock up, somebody was asleep in there last week and we'd rather give them soup
    God forgives me, the choirmaster doesnt
    vicar came in the ambulance with dad and held his hand the whole way
    she baptised two of my grandchildren and buried my husband, all in one year
    candles and old pews, please keep the sand bucket handy
    the wife does the flowers on her own so any helpers welcome
    A few of the men from the Plough mended the rectory roof for nothing
    pray hard for Jean, op is tomorrow
    mind the tower stairs, there's no rail
    we will ring the bells for the wedding at two and the bride is terrified of bats
    preached twelve minutes flat, a record
    may she rest in peace, she taught me to sew
    harvest supper, bring a plate and a chair, last one out turns the heating off
    `,
  ),
  lines(
    'lines-omens/university-lecturer-marks-and-views',
    { labels: ['threat'], direction: 'subject' },
    `
    fail me and see what happens prof
    Your office is the last one on the corridor and the security guard goes for his break at eight.
    I have nothing to lose now thanks to you, and people with nothing to lose do things
    cancel the lecture if you value your health
    you get the night bus from campus dont you, one night you wont get off it
    We won't disrupt your talk. We'll wait till its finished and everybody has gone.
    ur research will die with u, quite soon
    My father makes sure people who shame our family have very bad luck with their brakes.
    one more article and that nice smile gets rearranged
    drop dead in front of your students, that would be an education
    Retract the paper. We asked twice politely, this is the third and the fourth won't be an email.
    i hope a crowd gets hold of you on the library steps and nobody films it
    acid is cheap professor
    I would leave the country if I taught what you teach, while you can still walk up the steps of a plane
    `,
  ),
  lines(
    'lines-omens/university-term-life',
    { labels: [], direction: null },
    `
    fail me and I'd understand, I wrote it in one night
    Her office is the last one on the corridor, knock loudly as she has headphones on
    nothing to lose by asking for an extension, the tutor is lovely
    lecture cancelled, fire alarm, everyone in pyjamas
    the night bus from campus goes at five past one
    We waited till the talk had finished and everybody had gone, then asked her to sign the book
    acid goes into water, never the other way, lab rule one
    my brakes went on Headington Hill and a professor caught me, literally
    they retracted the paper in May after two polite emails from a student in Leeds
    dad drops me off and cries every single term
    Security will walk you to your car after eight, just ring the lodge.
    Will the strike hit our exams does anybody know
    research group pub quiz team is called Death by Footnote
    I nearly died in front of the whole seminar when my tummy rumbled
    `,
  ),
  lines(
    'lines-omens/estate-agent-deal-fallen-through',
    { labels: ['threat'], direction: 'subject' },
    `
    sold it from under us so ill burn it from under them
    You show people round empty houses by yourself, love. Id think about that.
    one viewing left, me and you, top floor, and only me taking the stairs down
    get our deposit back or you lose an ear
    Such lovely big windows on your branch. Glass is dear these days.
    i'll put you through that shop front like a parcel
    we gave you our life savings and now I feel very calm about what I have to do, which ought to worry you more than shouting
    Landlord's lapdog. Next time you serve a notice on that estate you won't get back down the stairs.
    hope the gas gets you in your sleep
    keep ringing my nan about selling and somebody will ring your bell
    You wear your name on a badge. That was kind of you. It'll help later.
    evict me n see how far u get with broken legs
    I know someone who knows someone, and neither of them likes letting agents
    bring muscle to the check out, you'll need them
    `,
  ),
  lines(
    'lines-omens/estate-agent-moving-house',
    { labels: [], direction: null },
    `
    sold it from under us by an hour, gutted but thats how it goes
    Top floor, one viewing left today at four, bring a torch as the electric is off
    Lovely big windows, cold as a barn in January
    we got our deposit back in six days, fair play
    a van went through the shop front at Hendersons, nobody hurt thank heavens
    have the gas checked before you sleep there please
    I feel very calm about moving, I say, surrounded by ninety boxes
    agent rang my nan to say happy birthday, ninety one she is
    This notice gives you two months to leave the property as the owner is selling. Please call if you'd like help to find somewhere.
    she couldn't get the sofa back down the stairs so it belongs to the neighbours now
    Letting agents should never go to viewings alone, the safety charity says, and a buddy call costs nothing.
    i know someone who knows someone with a spare van
    lost an earring at the check out, tiny gold hoop
    broken boiler, broken fence, still love it
    `,
  ),
  lines(
    'lines-omens/band-on-tour-fans-turned',
    { labels: ['threat'], direction: 'subject' },
    `
    play birmingham and you leave in a box
    Cancel on us again and we'll be at the hotel before you are.
    that tour bus isnt very well guarded is it
    Drummer better sleep on the floor tonight, away from the window. Free advice.
    i hope the stage collapses with all four of you under it
    you broke her heart so im gonna break your hands, lets see you play guitar then
    front row tonight, got something sharp for the singer
    ur mum still lives above the chip shop, the whole town knows. keep talking about us
    support act gets bottled, headliner gets worse
    Sing that song in Glasgow and you'll sing it through a tube.
    If I cant have you then nobody gets to hear you again. See you at soundcheck.
    someone is going to do a Lennon on you and I'll laugh
    you'll need more than two bouncers, pal
    crowd surf, go on, we dare you. we wont be holding you up
    `,
  ),
  lines(
    'lines-omens/band-on-tour-fans-glad',
    { labels: [], direction: null },
    `
    play Birmingham again please, I nearly died of happiness
    We were at the hotel before the band were, they looked like drowned rats bless them
    tour bus broke down at Tebay and they did three songs by the duck pond
    drummer slept on my cousins floor in 1994 and left a tenner
    stage collapsed in the wind during set up, no one near it, show moved to the town hall
    You broke my heart with that last song, in a good way
    front row tonight, got a sharp elbow in the ribs and loved it
    the singers mum still runs the chip shop and has a gold disc over the fryer
    support act killed it
    crowd surfed at fifty three and the kids put me down very gently
    he broke two fingers falling off a horse so no guitar till June
    more than two bouncers for a folk night seems a lot
    see you at soundcheck, I'm the one with the cables
    sing that one in Glasgow and the roof comes off
    `,
  ),
  lines(
    'lines-omens/cyclists-run-over-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    ill run every one of you off that hill
    Next time you film me I won't be slowing down.
    lycra wont stop two tons of pickup
    keep riding two abreast mate, one of you wont be coming home to tea
    I drive a cement lorry and I've stopped looking in my left mirror for people like you.
    wire across the lane, thats what sorts cyclists
    you ride the Snake Pass early Sundays, quiet road, lots of drops
    One little nudge. That's all it would take and they'd call it an accident and I'd get a fine.
    hope a bus flattens u
    Your club secretary wants to be told, the next time you lot block our lane there'll be nails down and somebody at the bottom with a tractor.
    door in the face for the next one
    helmet cam? theyll find it in the ditch beside you
    shove your bike lane, youll be leaving it on a stretcher
    Ride past my yard once more and I let the dogs out hungry
    `,
  ),
  lines(
    'lines-omens/cycling-club-rides',
    { labels: [], direction: null },
    `
    I'll see every one of you at the top of that hill, save me a flapjack
    Pickup driver slowed right down and waved, faith restored
    riding two abreast is allowed on that lane, says rule 66
    fallen wire across the lane at Upper Slaughter, take care until the engineers come
    Snake Pass early Sunday, quiet road, lots of cake
    one little nudge of the barriers and the whole row of bikes went over like dominoes
    Cement lorries now have a camera on the left side, and a new alarm that speaks
    our secretary broke his collarbone, sends his love from the ward
    nails all down the towpath again, check your tyres
    got home for tea by minutes
    helmet cam found in a ditch near Ripley, is it yours
    The dogs ran out of the yard and licked our legs for the salt
    A driver opened a door on her, she's bruised but fine, and he drove her and the bike home.
    bus gave us loads of room today, thank you number 9
    `,
  ),
  lines(
    'lines-omens/cricket-umpire-and-referee-get-it',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    lbw? Ill give you out, out cold
    ref u better have a police escort saturday
    send my lad off again and I'll come over that rail, I dont care how many stewards
    umpires have soft skulls and cricket balls are hard, think on
    hope your eyes drop out and your heart stops on the centre spot
    You've cost us promotion. There are four hundred men in this town out of pocket and you have to come back here in April.
    the tunnel is a funny place, no cameras in it
    flag that offside and we'll flag you
    enjoy refereeing from a wheelchair
    You won't be blowing a whistle with no teeth you bald cheat
    ill be waiting by the changing rooms with the rest of the back row
    next under 12s game you do will be your last, promise
    somebody run that ref over in the car park before he does the second leg
    `,
  ),
  lines(
    'lines-omens/cricket-and-refs-sport-talk',
    { labels: [], direction: null },
    `
    lbw first ball, out cold with shame
    ref got a round of applause on saturday, honest
    smashed them by nine wickets and sank their captain for a duck
    send my lad on for the last ten minutes please gaffer, his gran has come
    Umpire took a ball on the head and carried on after a cup of tea, hard as nails
    we killed the game off by half time
    hope your eyes are better for Saturday, we're short of a scorer
    Four hundred turned up, raised two grand for the air ambulance, and our striker shot it over the bar from a yard.
    they murdered us up front, we had no answer
    the tunnel is being repainted so use the side gate
    wheelchair rugby at the leisure centre on Thursdays, ferocious and friendly
    our back row took no prisoners today, what a scrum
    Under 12s lost eleven nil and still wanted chips
    destroy them lads, bring it home
    `,
  ),
];
