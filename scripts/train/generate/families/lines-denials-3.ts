import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Against telling people to die, appeals to stop it, news of deaths and inquests, and talk of preventing suicide. */
export const linesDenials3: readonly Family[] = [
  lines(
    'lines-denials/telling-people-is-vile',
    { labels: [], direction: null },
    `
    Nobody should be told to kill themselves
    Telling people to kill themselves is vile, full stop
    Telling a nurse to hang herself over a waiting time is not "free speech", it's cruelty
    no one should open their phone and read kys. no one.
    You can hate {act} without wishing anybody dead
    It is never ok to say that somebody should die, not even a Tory, not even a Trot
    Nobody deserves to be told to jump off a bridge for voting the wrong way
    I read the replies. Why are grown adults telling a GP to end her life? It's horrible and it isn't who we are in {town}.
    Wishing death on an MP isn't protest
    "Kill yourself" is not an argument. Never was, never will be.
    My {relation} was told to drink bleach for wearing a mask. She's seventy. It's got to stop.
    Criticise the man's policies all day but don't tell him to die, there's never any call for that
    We must not be a country that tells its doctors to top themselves
    It should be a sacking offence to message a colleague that they'd be better off dead
    Whatever you think of her, she doesn't deserve to be told to slit her wrists
    Sick to my stomach that a sixteen year old campaigner was told to neck herself. She deserves a sandwich and an apology.
    we can argue about bins without anyone being told to die, surely?
    The people urging you to die have never sat with a family after a suicide. I have. Nobody should ever say it, even as a joke.
    Calls for a councillor to be hanged have no place on our page, admin has removed them
    No, "she should kill herself" isn't banter, Gary, and I'd like it taken down please
    I don't care which side you're on, you don't tell someone to starve themselves to death
    It's not brave to tell a stranger to end it from behind an egg avatar. Kindness is braver.
    Saying "do the world a favour and die" to anybody is beneath us all
    rather than telling people to kill themselves could we try asking if they're alright
    Urging suicide is a crime in this country and it should be, I'm glad the law says so
    Death threats are never deserved. Not by her, not by him, not by the bloke who designed the one-way system.
    I teach year 9 and we spent all of form time on why nobody should type kys at anyone. They got it. They were great.
    Not one person in public life should have to hear that their kids would be happier if they were dead
    `,
  ),
  lines(
    'lines-denials/stop-telling-her',
    { labels: [], direction: null },
    `
    Stop telling her to kill herself
    Please stop telling him to die, he's somebody's dad
    Don't tell people to kill themselves. Please. Just don't.
    Leave her be. She does not need to hang herself, she needs the council to answer an email
    Can everyone stop wishing the man dead? He only shut a car park
    STOP TELLING TEENAGERS TO KILL THEMSELVES
    nobody tell anyone to jump tonight, ok? be nice, it's nearly Christmas
    Guys, don't be telling Dr Nair to end it, she looked after my mum
    Delete the "hope you die" comments please, his family read this page
    She won't be killing herself and you lot won't be asking her to. Comments off.
    Mods, could you remove the ones urging {name} to harm herself? Thank you
    Don't say that to him. Don't ever say that to anyone. You don't know who's standing on what bridge
    Let's all agree not to tell each other to die over {topic} 🙏
    Stop it now, she mustn't be told she's better off dead, she's been so poorly
    I'd ask everyone to please not use the word "die" at our MP, tag him about the potholes instead
    If you've told someone on here to kill themselves, please go back and say sorry. I once did and I'm so glad I apologised.
    would you want someone telling your daughter to cut herself? no. so please don't tell somebody else's
    Reported the one telling you to overdose. Reported, blocked, and I've brought you a flapjack.
    Don't pass on the video where they tell her to die, it only spreads it
    They need to quit telling this kid to end himself. He missed a penalty. That's all.
    Don't join in. When the pile-on says die, be the person who says stay.
    We refuse to have anybody on this forum told to top themselves, whichever way they voted
    Lads, leave the ref alone, nobody's to tell him to die again, he's sixteen and he's reffing for petrol money
    Instead of telling a midwife to kill herself why not write to {body} about staffing
    no more "do everyone a favour" messages to Cllr Bright please. She's a person, she's grieving.
    Please nobody reply to {otherHandle} telling him to die either, that's not how we do things
    I'm begging people not to say rope to a woman who has just left hospital
    Oi, no telling folk to die on my timeline, we do dogs and cake here
    `,
  ),
  lines(
    'lines-denials/news-and-inquests',
    { labels: [], direction: null },
    `
    She did not kill herself, the coroner found; it was an accident
    Coroner: no evidence he meant to take his own life
    The inquest heard that Mr Whitlock didn't jump, he slipped on the ice
    It wasn't suicide. The family would like people to stop saying so.
    BREAKING: no one killed in the gas explosion in {town}, fire service confirms
    She did not hang herself, as was first reported, and {paper} has printed a correction
    Jury returns open verdict; no finding that the prisoner killed himself
    Suicide rate in {town} fell for a third year, new figures show
    The report says that {n} patients did not need to die
    My brother's death certificate says misadventure. He didn't kill himself. He was buying fireworks.
    police say nobody died when the footbridge came down, two people treated for shock
    Three prisoners who told staff they wanted to die were left without checks, the ombudsman found. None should have died.
    Reminder to editors: say "died by suicide", don't name the method, and never say she "succeeded"
    The minister told the House that no veteran should ever feel that suicide is the only way out
    {link} Man talked down from bridge by bus driver: "I just told him not to jump and asked about his cat"
    Dr Finch told the inquest that the girl had been told online to kill herself hundreds of times, and that nobody had stopped it
    It's wrong to print that the farmer shot himself. The coroner said in terms that he did not.
    He did not starve himself, his benefits were stopped. There's a difference and the inquiry should say so.
    Rumours that the singer had killed herself are untrue. She's on tour in Norway.
    No, the councillor has not died. He has moved to Hull.
    A man who urged strangers online to end their lives was jailed at {town} Crown Court
    "She didn't want to die, she wanted a bed," her mother told {programme}. I had to pull over.
    The review found that {n} deaths were not suicides but falls from an unguarded ledge
    Samaritans volunteers took a call every ten seconds last year. Most callers, they say, don't want to die, they want the pain to stop.
    Clarification: an earlier version of this story said the teacher took an overdose. She did not, and we apologise to her family.
    The bill would make it an offence to encourage people to harm themselves. It has my support, and should have yours.
    Not a single rough sleeper died in our borough this winter. I want that on the front page for once.
    Inquest adjourned. The family ask that nobody speculate on whether he killed himself.
    `,
  ),
  lines(
    'lines-denials/prevention-talk',
    { labels: [], direction: null, heldBack: true },
    `
    World Suicide Prevention Day: asking about it doesn't put the idea in anyone's head
    Suicide is preventable. Fund the crisis team, {name}.
    We've put phones on the bridge, and barriers, and a bench. In two years nobody has gone over.
    Training tonight: how to ask somebody straight out whether they're suicidal, and what to do when they say yes
    Self-harm isn't attention seeking. Ask what's wrong, don't ask to see.
    Paracetamol in small packs saved thousands of lives, and it's the dullest law you ever saw. More dull laws please
    Andy's Man Club, {day} at seven, no need to book, biscuits
    If you can't keep yourself safe tonight go to A&E or ring 999. If you can but it's hard, 111 and option 2.
    The safety plan goes on the fridge: who to ring, where to go, what to put out of reach
    Thank you for voting for the suicide prevention strategy. My son would've been thirty.
    Every barber in {town} can now take the free course on spotting someone at risk
    I volunteer on the helpline. You never know the endings, but you do know that they stayed on till the sun came up.
    PAPYRUS HOPELINE247 is there for under 35s, in case anybody on this thread wants it
    As a crisis nurse: removing the means works. The urge passes, mostly within the hour. Buy the hour.
    Men in construction are three times likelier to take their own life and we're going site to site with bacon rolls to change it
    Eating disorders kill more than any other mental illness. Early treatment means they needn't. Please don't make us wait for a BMI.
    The Zero Suicide Alliance course takes twenty minutes and you can do it in your pyjamas
    Survivors of suicide bereavement meet in the Quaker hall, first {day} of the month
    Grateful for a sensible column in {paper} today, no method, no blame, helpline at the foot
    A question for the hustings: what will you do so that fewer young farmers kill themselves?
    Lived experience panel wanted for {body}. If you've thought of ending your life and are well enough to talk about services, we'd pay you for your time.
    The opposite of suicide isn't happiness, said our speaker, it's connection
    Our school's rule is tell an adult, even when your friend made you swear not to. Better a cross friend than none.
    Mental health beds save lives, and so do buses to get visitors to them
    Wear yellow on {day} for lads who didn't get to grow old, and ask the ones who still can how they're doing
    Mind's guide on how to support a suicidal friend is good. Listen more than you talk, it says, and stay.
    `,
  ),
];
