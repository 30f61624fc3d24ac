import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats that curse, accuse or dehumanise as well, and support, criticism and idle swearing in the same violent words. */
export const linesMenace8: readonly Family[] = [
  lines(
    'lines-menace/cursing-menace',
    { labels: ['threat', 'profanity'], direction: 'subject' },
    `
    I'll fucking kill you
    Fuck around and find out, councillor. Finding out happens in the car park.
    you're fucking dead mate, proper dead
    Gonna beat the living shit out of you after the game
    Shut the fuck up or get shut up, doctor, with my boot
    I swear to fucking God I will burn that office to the ground
    kick ur fuckin teeth in
    Watch your fucking back, {name}, that's all I'm saying.
    What the fuck did you say about my mother? Right. Coat's on. I am coming over there to break you.
    come near my kids with that needle and i'll shove it so far up your arse you'll taste it and then ill snap your arm
    We're outside. Come the fuck out or we come the fuck in.
    you don't fuck with {town}, we bury people who fuck with {town}
    i hope you get your fucking head kicked in tonight
    Somebody shoot this fucker before he gets to the vote
    Put one more fucking bollard in my road and I'll put you under it in wet cement
    Best shit yourself now and get it over, because we are on our way up in the lift with bats
    Leave. The fuck. Now. Or in pieces.
    You'll piss blood for a month once my brothers have done with you
    I don't give a shit if I get life. You won't have one.
    smash her fucking windows, smash her fucking car, then wait for her to come out
    f.u.c.k you, ur gettin sh@nked
    Bloody hell, man, how many times? Next time you tow my van I'll bloody well run you down in it.
    `,
  ),
  lines(
    'lines-menace/denouncing-menace',
    { labels: ['threat', 'accusation'], direction: 'subject', heldBack: true },
    `
    You're a paid shill and paid shills end up in the river.
    Fraud of a scientist. We know what you faked and we'll beat the truth out of you.
    child killer with a stethoscope, i'm going to see you hanged
    You've sold this country to Brussels, you traitor, and traitors get shot
    He took the bribes, she signed the forms, and both of them are getting a crowbar.
    Every one of those deaths was for your bonus, you quack, and every one will be paid for out of your hide
    corrupt copper. bent as they come. ill find u off duty
    Liar! You lied to the inquest and I'll have your lying tongue out with pliers.
    thieving mp robbed our pensions, time to rob her of her legs
    you groom kids in that classroom and we are coming to drag you out of it by the neck
    Grifter. Crook. Corpse.
    Bought and paid for by big pharma, soon to be dead and buried by me
    You scammed my nan out of her savings with your fake charity and I am going to put you through a wall
    The globalists pull your strings, professor. I'm going to pull your fingernails.
    war criminal in a nice suit, no trial needed, just a wall and six volunteers
    You rigged the planning vote for your builder mates. My mates are builders too. Fond of wet concrete?
    plagiarist, cheat, con woman, and from thursday an inpatient, cos im putting you there
    Your research is bent and I'll bend your spine to match
    `,
  ),
  lines(
    'lines-menace/vermin-and-extermination',
    { labels: ['threat', 'dehumanisation'], direction: 'subject' },
    `
    You're a rat and I put down rats.
    cockroach. gonna step on you and hear you crunch
    Parasites like you get burned off the skin, hold still
    It's not murder if it isn't human, {name}, and you aren't, so I'll sleep fine after.
    Mad dogs get shot behind the barn, and that is where you and I are going.
    vermin in a lanyard. bringing the gas 🐀
    You're an infection in this town and I'm going to cut you out with something dirty
    A tick like her needs twisting till the head comes off, and I've good strong fingers.
    pig. slaughter day is friday. squeal
    slug, meet salt. salt is my four brothers
    Cull the badgers? I'd sooner cull you, you maggot, and I've got the licence, the lamp and the night off.
    Your kind breed like flies in that town hall so we're coming with the swatter, a big one, with nails
    less than an animal. when we string you up we'll do it like a carcass
    Weeds like you want pulling up and burning and I've got Saturday free
    We'll skin you, snake
    `,
  ),
  lines(
    'lines-menace/identity-menace-personal',
    { labels: ['threat', 'identity-hate'], direction: 'subject' },
    `
    Go back where you came from or we'll send you in a box, Priya.
    A woman with a mouth like that needs a fist in it. They all do.
    ur hijab makes a good handle for dragging u down the street and thats what were gonna do
    Queers like you get found in canals and I know the canal.
    I'll smash that wheelchair, cripple, and then I'll smash whoever has to crawl out of it.
    No brown man is going to be mayor of {town} while I still own a rifle.
    Jew doctor, we have the matches, you have the house, do the sums
    trans freak walks past our site every morning. one of these mornings the lads are putting him in the skip and the skip in the crusher
    Get your Pakistani clinic off our high street or it burns on Friday after prayers with you in it
    Females shouldn't be in the Commons and I'll gladly drag the first one out by the hair. You, for instance.
    hey gay boy ur getting bashed at the bus stop same as last week but worse
    Gypsy councillor? We burnt the caravans and we'll burn the council chamber.
    Poles out, starting with you, nurse, tonight, and you'll not be walking to the airport
    An African teaching our kids English. Not after we've paid you a visit with the bats.
    You Muslims want beheadings, we'll start with yours, Imran
    all lesbians need is a kicking and a real man, and me and the boys are bringing you the first
    `,
  ),
  lines(
    'lines-menace/cheering-in-violent-words',
    { labels: ['support'], direction: null },
    `
    You're a killer speaker and I'd follow you over the top
    Go on, knock them dead tonight {name}, we'll all be watching
    absolute weapon of a nurse, thank you for last night
    You fight for us and we will fight for you, every door, every street, till polling day
    Don't let them grind you down. Hit back with facts, as you always do.
    Smash it at the hustings tomorrow x
    i would take a bullet for my midwife fr, she saved us both
    You tore that minister's figures to ribbons and made me laugh while you did it. Thank you.
    Dying to read the new book, doctor! Preordered two.
    Keep on hammering away about the mould. It's working, ours got treated on Tuesday.
    We've got your back. Anyone who comes for you goes through four hundred grateful patients, and we've all got casseroles.
    That was a massacre of a select committee and you were magnificent
    GIVE THEM HELL RUTH!!!
    You literally saved my dad's life on that ward. He'd be dead. I'd have no dad. There is no card big enough.
    May God strike down every illness that comes near you, sister, for what you did for my boy
    I hope you win, I hope you bury them at the ballot box and then sleep for a week
    ur gonna kill this interview hun, blow them away
    Threats won't silence you and we won't leave you standing there on your own. See you outside at ten, all of us.
    Battle on, Mrs Oduya, the whole of Year 4 is behind you with paper swords
    Attagirl. Straight for the jugular, and all of it minuted.
    I've seen what they send you. I'm so sorry. You're braver than they are and there are far more of us.
    Thank you for fighting the closure tooth and nail. My gran can still get her eyes done in {town}.
    Best doctor alive, and I'm alive to say so
    You're a dangerous woman, to bad landlords. Long may it last.
    Crushed it, bossed it, nailed it. Now have a lie down.
    `,
  ),
  lines(
    'lines-menace/deadly-policy-criticism',
    { labels: ['criticism'], direction: null },
    `
    People will die because of this vote.
    This cut is going to kill somebody, and I'd like that minuted.
    You've butchered the bus timetable
    how many more cyclists have to be killed before you lot lift a finger
    Axing the hospice grant is cruel and you should be ashamed to have voted for it
    Closing the only A&E within forty miles will cost lives, minister. It's arithmetic.
    You stabbed our nurses in the back with that pay offer
    That budget has a gun to the head of every head teacher in {town}
    You're strangling the high street with these charges
    The plan is a slow death for our village school and I think you know it.
    Your party is dead to me after this
    I'm so angry about the winter fuel payment I could spit. Old folk froze. You voted for it.
    killing off the youth club then wondering why kids hang about with knives, genius
    This is murder by spreadsheet and I don't say it lightly. My mother waited nineteen hours.
    You'll pay for this in May, councillor, at the ballot box, in every ward.
    The bill is a hammer to crack a nut and it will break a lot of fingers in farming
    Shot yourself in the foot there, {name}, the figures on page nine say the reverse
    A poisonous little leaflet. You can do better than this.
    Your housing policy is a ticking time bomb and it's under my daughter's flat
    If you won't fix the cladding you are gambling with people's lives, ours
    This library closure buries forty years of work. I'd ask you to think again.
    u killed our town centre with that one way system, no one can park, shops are dropping like flies
    The trust ignored nine warnings and a baby died. Somebody has to answer for that, in public, under oath.
    Fire whoever signed this off.
    Every abstention last night was a kick in the teeth for carers
    You dropped a bomb on small farms and then went to lunch
    I'd say the scheme should be taken out and shot, but the scheme would miss its appointment
    `,
  ),
  lines(
    'lines-menace/swearing-at-nobody',
    { labels: [], direction: null },
    `
    Fuck me this rota is killing me
    what a fucking killer of a hill, my legs are dead
    Bloody hell, the electric bill nearly finished me off
    holy shit that was a knockout punch, best fight in years
    My arse is dead from this plastic chair. Nine hours. Nine.
    Oh for fuck's sake, I've stabbed myself with the dog's vitamin syringe
    I'm fucked. Dead on my feet. Three nights done, one to go, mother of God.
    Shit, the hob's on fire, brb
    that bassline fucking slaps
    Bollocks. Shot myself in the foot with the nail gun's safety on, somehow. Bruise the size of a plum.
    Christ almighty, who parks a hearse at a wedding
    Hit my shin on the sodding bedframe and saw God
    damn that penalty, straight through my soul, i'm deceased
    Well, bugger. The river's taken the summerhouse.
    Piss poor bowling, murdered for 27 in an over
    I could fucking murder a bacon roll
    Absolute shitshow at the station, cancelled, cancelled, on fire, cancelled
    jesus the ending. they shot the dog. i'm suing
    `,
  ),
];
