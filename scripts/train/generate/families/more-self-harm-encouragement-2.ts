import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { criticalTwin, moreWords, tellingTwin, twin } from './more.ts';

/** The same words in help, grief, reports, dares for fun, politics and everyday talk. */
export const moreSelfHarmTwins: readonly Family[] = asReplies(
  [
    twin(
      'more-self-harm-encouragement/twin-dared',
      'more-self-harm-encouragement/dared',
      `
      What's stopping you, {name}? [Stand for leader.|The pool's lovely once you're in.|Get the dog.]
      You haven't got the [nerve|bottle] to [sing on {programme}|wear that hat to {event}], {name}. [Prove me wrong!|]
      [Double dare|Challenge]: [no crisps till {day}|a whole week off Twitter, {name}|the zip wire over {town}].
      Everybody says you won't [finish the marathon|get {issue} through]. [Prove them wrong.|We're behind you.|]
      {n} quid says {town} [stay up|win on {day}]. [Make me lose.|]
      Talk is cheap, minister. [You said you'd fund {issue}. So do it.|Put it in the budget.]
      Come on {name}, it only hurts for a second. [Get your booster.|Flu jab queue is short.]
      Oh you're at the edge of the {n} thousand target? [One more step!|Let me give you a push, signed.]
      What, still here? [Go home, {name}, it's ten at night.|Thought you'd gone to bed.|The surgery shut an hour ago!]
      Are you a coward with chillies as well? [Jalapeno first.|]
      The countdown to {name} [jumping out of a plane for the hospice|topping £{n} thousand] is on. [Go on!|Don't look down.|]
      Just do it. [No fuss, put your name in the hat.|Ring your GP. It took me {n} years.|Send the email.]
      Stop posting about wanting a dog and get one.
      Do it tonight, not tomorrow: [check on a mate|test your smoke alarm|register to vote].
      `,
    ),
    twin(
      'more-self-harm-encouragement/twin-hinted',
      'more-self-harm-encouragement/hinted',
      `
      There is a way out of this, {name}, I promise. [Talk to someone tonight.|It took me {n} months.|One call.]
      Have you ever thought of not being here? [If so please ring 116 123.|I did, and I'm glad I stayed.|]
      The dark thoughts at 3am lie to you. [Don't listen.|Morning comes.|Write them down and bin them.]
      High buildings need [sprinklers|safe cladding]. [{n} years after the fire!|When, {name}?]
      Close your eyes, {name}, breathe, let go. [That was a rough day.|Yoga at {place} on {day}.]
      You could be at peace with it by tomorrow. [You did the right thing on {issue}.|Sleep on it.]
      "If I disappeared nobody would notice", my daughter said. [Please fund CAMHS.|She's ok now, thanks to {place}.|{n} months' wait.]
      Your story isn't over, {name}. [Next chapter.|We need you back when you're well.]
      The exit is over there, past the gift shop. [{event} at {place}.|Thank me later.]
      You're tired of fighting? [Rest, then. We'll hold the line on {issue}.|So would anyone be. Take {month} off.]
      This {party} government is tired, its story is over. [Time for an exit.|Election please.]
      I'd never leave a patient alone with those thoughts. [But there are two of us for thirty beds.|Fund {issue}.]
      You know how this ends, {name}: [with a U-turn|tea and a biscuit|in extra time].
      The river's rising in {town}. [Stay away from the edge.|Sandbags at {place}.]
      `,
    ),
    twin(
      'more-self-harm-encouragement/twin-real-help',
      'more-self-harm-encouragement/mock-help',
      `
      Top tip if you feel [low|suicidal|hopeless]: [tell one person|ring Samaritans, 116 123|text SHOUT to 85258]. [It helped me.|Costs nothing.|]
      Feeling suicidal isn't weak, {name}. [My {relation} got through it.|It's an illness.|You're not a burden.]
      Self care tip for {role}s: [eat lunch|leave on time|turn this off at nine].
      Have you read the evidence on [assisted dying|Dignitas], {name}? [My dad flew there alone.|Please vote for the bill.|I'm against, and here's why.]
      As a doctor I'd ask about suicide directly. [It doesn't plant the idea.|It opens the door.|]
      We're having a whip-round for [the crisis line|a bench in her memory|the bereaved family]. [{n} quid already.|Link in bio.]
      Mental health matters. [Two year waits don't show it.|Thank you for saying it in the House.|]
      It's OK not to be OK. [My {relation} has it on a mug.|And OK to say so at work.|]
      Reach out, {name}. [Any hour.|My DMs are open.|There's always a kettle on here.]
      If anyone's struggling tonight, [you matter|please stay|talk to someone]. [I nearly didn't, and I'm glad I did.|]
      Sending you strength 🙏 [for the hearing|after your loss|for the op on {day}].
      World Suicide Prevention Day: [ask twice|we remember {n} people from {town}|the vigil is at {place}].
      Dear NHS, an end of life plan is not a prescription to die. [My nan's gave her three good years.|Talk about it.]
      Coroner says the crisis team [told him to have a bath|never rang]. [He was {n}.|Lessons, please.]
      `,
    ),
    twin(
      'more-self-harm-encouragement/twin-valued',
      'more-self-harm-encouragement/better-off',
      `
      Your {kin} would not get over it, {name}. [Mine haven't.|Please stay.|Ask me how I know.]
      Who'd come to my funeral, I used to think. [Then {n} people turned up when I was ill.|The answer was everybody.|]
      Think of the [money|time] families lose to {issue}. [{n} hundred a month for us.|]
      You're not a burden to anyone, {name}. [You're their mum.|Set that thought down.|I thought I was too.]
      I've met your {kin}. [They're so proud of you.|They told me how hard {month} was.]
      {town} without {place}: [colder, poorer, lonelier|I don't want to imagine it]. [Save it.|]
      One day your kids will read this thread and [know you stood up for {issue}|see how many people were kind].
      Everybody needs somebody. [Befrienders wanted in {town}.|Even {role}s.|Sit with someone on {day}.]
      My dad takes up a bed he doesn't need because there's no care package. [He'd give it back tonight.|{n} weeks now.]
      If you died tomorrow would your pension go to your partner? [Check the form.|Ours didn't.|]
      How many lives would be better if {issue} ended? [All of ours.|Do the sums, {name}.]
      Your patients deserve you well, {name}. [So rest.|The rota will cope.|]
      They only write nice things about nurses once they've died. [Say it now: thank you, ward 6.|]
      We'd all be better off if {issue} was [scrapped|funded|over]. [Ask anyone in {town}.|]
      `,
    ),
    criticalTwin(
      'more-self-harm-encouragement/twin-conditional-reason',
      'more-self-harm-encouragement/conditional-reason',
      `
      If {issue} upsets you that much, {name}, [vote against it|speak to us first|do something about it].
      If I'd voted like that I'd [want to explain myself|have to ask for my party card back].
      After {issue} you should do the decent thing and [resign|apologise|publish the advice].
      Since you care so much about [the planet|net zero], start with [your own flights|{body}'s boiler].
      Can't take the heat? [Nor can patients on a ward at 38 degrees. Fund the fans.|The kitchen staff at {place} can't either.]
      You lost {issue}, you lost {town}, [now listen to us|learn from it|stop digging].
      When you realise what {issue} did to [carers|the postmasters|small farms], I hope you [say so|can't rest until it's fixed].
      Unless you plan to [reply|meet us], stop telling us you're listening.
      Instead of [another summit|that interview], why not [fund a night shelter|answer the {n} letters]?
      Until you publish the figures on {issue} none of us [will trust them|can plan].
      You said you'd die on this hill. [{n} weeks later you U-turned.|Where did it go?]
      Postmasters took their own lives over this. [And you still wait for another report?|Pay the families now.]
      Men in {town} are killing themselves and your answer is [a leaflet|an app|a taskforce]. [Not good enough.|Come on, {name}.]
      Suicide in prisons is up {percent} on your watch. [What will you do?|That's a failure of policy.]
      `,
    ),
    tellingTwin(
      'more-self-harm-encouragement/twin-told-third-person',
      'more-self-harm-encouragement/third-person',
      `
      Somebody told {name} to [kill herself|kill himself|jump] over {issue}. [What is wrong with people?|Report it.|Be kind.]
      They keep telling her to [kill herself|end it|go and die]. [She's a mum of two.|All for {issue}.|Reported {n} of them.]
      A man wrote to our {role} hoping she'd [take her own life|hang herself]. [Police have it.|Staff opened it.|No words.]
      She said on {programme} that the messages made her feel suicidal. [We failed her.|Listen to it.|That's the cost.]
      [Stop piling on|Please stop], everyone. [He's said he can't cope.|There's a person there.|We've lost people this way.]
      Petition to make encouraging suicide online an offence everywhere. [Signed.|{n} thousand so far.|]
      Talk him down, please, anyone who knows {otherHandle}. [He's posting goodbye messages.|I've rung 999.]
      He typed "kys" to a fourteen year old. [A grown man.|Banned at last.|Over football.]
      "The world is better without you." [Imagine opening that at work.|They sent it to a midwife.|I got {n} of those.]
      She's been told nobody would miss her. [{town} would.|I would.|Tell her otherwise, folks.]
      My pupils say "kys" like it's hello. [Assembly on it {day}.|Any resources?|]
      Some trolls held a poll about how a {role} should die. [The platform says it's fine.|Sick.]
      He only stopped sending her "do it" messages when the court told him to.
      Telling someone to end their life is [not debate|not banter|a crime]. [Even over {issue}.|]
      `,
    ),
    twin(
      'more-self-harm-encouragement/twin-forms',
      'more-self-harm-encouragement/polls-lists-forms',
      `
      Poll for {town}: [a) bus b) tram|today or tomorrow for the barbecue|rope bridge or slide for the new park].
      1. Log off. 2. Kettle on. 3. [Never open replies after nine.|Sleep.]
      To do: [resign from the PTA, apologise to the cat, nap|delete the app, go outside].
      Step one: open window. Step two: [let bee out. Step three: close window|hear the birds].
      Nobody: / My toddler: [mummy jump! jump! again!|I can't go on] / Me: [three more puddles|we are at the gate].
      My knees: we can't go on. Me: [half a mile more|it's parkrun].
      Q: what should I do about [damp|a wasp nest|PIP forms]? A: [ring the council|leave it alone|Citizens Advice, {day}s].
      #{hash}
      #{hash} {name} #{hash}
      [Bridge|Rope|Rails] [inspection|course for cubs|works] at {town}, {day}.
      [🚆|🌊|💊|🛌] [{n} minutes late again|sea swim done|repeat prescription chaos|night night all]
      Delete the app. Then delete [the other app|the photos of lunch|the draft].
      Unsubscribe from [seventeen newsletters|{party} emails]. [Bliss.|Click here.|]
      Reasons to love {town}: [chips, sea, people|blank for you to fill in, {name}|]. [Go.|]
      Error 404 on the PIP form again. [Shut down, start over.|Who tests these?]
      `,
    ),
    twin(
      'more-self-harm-encouragement/twin-voices',
      'more-self-harm-encouragement/voices',
      `
      [lol|bruh|bestie|ngl] just [go to bed|eat something|log off] [its not that deep|{programme} will still be there|💀|ur tired]
      ok but have u considered [a nap|not replying|snacks]? [would help 🥺|asking 4 everyone]
      [Mate|Pal|Love], [do yourself a favour|look after yourself], would you? [Holiday.|We need you.|]
      My dear, the honourable course is [to say sorry|a second helping]. [I urge you to take it.|]
      I pray every night [for peace in Gaza|for my {relation}|for you and yours], {name}. [God bless.|Amen.|]
      The reading was about Judas, and how nobody sat with him. [Sit with people.|It stayed with me.]
      They won't save the [pier|hospital|pub] for us, {name}. [We'd better do it ourselves.|]
      You are hereby invited to [tea at {place}|my retirement do] by {day}.
      Prognosis: [man flu, will live|full recovery, says the vet|three weeks in a boot].
      Och, away [and get yer tea|ye go], {name}. [Ye did fine.|]
      Go chuck thisen in t'sea, it's [grand|reet warm] at {town} today. 
      Survival of the fittest: [parkrun with a buggy|the school raffle|nursery colds]. [Just about.|]
      Swan dive, {name}! [Ten out of ten.|Your face!|For charity and all.]
      Samurai exhibition at {place}. [The swords!|My lad was hooked.|Till {month}.]
      `,
    ),
    twin(
      'more-self-harm-encouragement/twin-about-disclosure',
      'more-self-harm-encouragement/about-disclosure',
      `
      Thanks for sharing your [struggles|breakdown|story], {name}. [It took guts.|I showed my son.|Better days ahead.]
      You said you were in a dark place. [Are you safe?|So was I in {year}. It lifts.|We're here.]
      Cry all you like, {name}. [Then come round for tea.|Better out than in.|I did too at {event}.]
      Signed off with stress? [Stay off till you're well.|Take every day of it.|No shame.]
      Somebody talked me down in {year}. [Best thing {town} ever did for me.|Never got her name.|I'd like to thank him.]
      Your book about surviving [helped my {relation}|has the right ending|made me ring my GP].
      Therapy saved me, pills too. [Don't give up on them, {name}.|{n} months' wait is the problem.]
      The scars on my arms are old now. [Summer sleeves at last.|Ask before you stare.|It gets better.]
      If you're as tired as you sound, [stop, sleep|let someone else chair it], {name}.
      Postnatal depression nearly took me. [Please fund the mother and baby unit.|Talk about it, dads too.]
      My brother ended his life in {month}. [Please keep pushing on {issue}.|Runs in the family, so we talk.|I miss him.]
      You're brave for still being here. [And for saying it out loud.|Stay.]
      Everyone tells you to stay positive. [I'm telling you it's fine to be sad.|You needn't.]
      This place can make you want to give up. [Log off, see friends.|Mute them all.|You owe them nothing.]
      `,
    ),
    twin(
      'more-self-harm-encouragement/twin-self-talk',
      'more-self-harm-encouragement/with-hate-words',
      `
      I'm [a useless cook|a total disgrace|an idiot], [please nobody tell my mum|somebody take the bread machine off me].
      I felt like a worthless nobody for years. [It was the illness talking.|Help is out there.|{name}, thank you for speaking.]
      My {relation} was told he was thick and ugly every day at school. [He took his own life at {n2}.|Bullying kills.|Please fund {issue}.]
      What a {fool} I am, [jumped in the pool with my phone|left my lunch on the bus]. [Bye, phone.|]
      How does anyone look in the mirror at 5am? [Night shift face.|I don't.|]
      Imagine choosing to [live in {town} and not visit the sea|eat the last biscuit]. [Fix it.|Couldn't be me.]
      Sad, {bad} and still at my desk. [It's {day}.|Home time at six.|]
      Two options for dinner: [toast or toast|beans or the other beans].
      There's suicide in my family and there's humour in my family. [Both get us talking.|]
      Such a {bad} film, I wanted to [leave|crawl under the seat]. [Then my {relation} cried at it.|]
      Only a {fool} like me would [run in this heat|bake at midnight]. [Never again.|]
      Embarrassing moment of the week: [replied all|waved at a stranger|fell off the stage at {event}]. [I want to vanish.|Bury me.]
      `,
    ),
    twin(
      'more-self-harm-encouragement/twin-swearing-alive',
      'more-self-harm-encouragement/with-swearing',
      `
      [Do it|Jump], {name}! [First one in the bloody freezing sea wins.|It's only a fucking puddle.]
      Nobody gives a shit what you [wear|weigh], {name}. [Come as you are.|We give a shit how you are.]
      [Bloody|Fucking] well done for still being here. [It's a shit illness.|Proud of you.|]
      I fucking hate suicide. [Lost another mate {day}.|Check on your lads.|Sorry for the language.]
      For fuck's sake, fund the crisis team. [A lad of nineteen died.|{n} hours on hold.|]
      What a shit week to be a {role}. [Be kind to yourself.|Wine.|One bloody day to go.]
      Bored off my arse on this train. [Jumper on, heating bust.|Kill me now, says my teenager.]
      Dying of embarrassment, swore on {programme}. [Bollocks.|Sorry mum.|]
      This hangover is killing me. [End it now with a fry up.|Never drinking again, bollocks.]
      Absolute bastard of a disease, depression. [Don't let it win.|Ring someone.|]
      Shut the fuck up, we WON? [Jumping up and down in {town}.|Crying.]
      Piss off, grief. [Two years today.|Love you dad.|]
      `,
    ),
    twin(
      'more-self-harm-encouragement/twin-stories-long',
      'more-self-harm-encouragement/stories-long',
      `
      I sat in my car for an hour in {month} and thought about ending it. A woman I'd never met tapped on the window and asked if I was all right. I'd like her to know that I wasn't, and that I am now, and that the car's been sold.
      My {relation} took her own life because of {issue} and I'm not asking for anybody to be punished. I'd like you to read the coroner's letter, {name}, all four pages, before you vote on {day}.
      We did a straw poll in the pub last night, who'd ever had a friend who killed himself, and every hand went up. Every hand. Landlord's running a men's night from {day} now. You'd be welcome.
      You talk a lot about kindness and I know people mock you for it. Here's a kind word from me. I was miserable, everybody could see it, I thought it wouldn't get better, and it did. Keep talking.
      I worked nights on a helpline for {n} years and we were trained to keep people talking. What I learned is most of them don't want to die, they want the pain to stop. Please fund the lines that are closing.
      There comes a point in a {role}'s life when he should be left alone with his family. Whatever you think about {issue}, his wife has asked for quiet, and the cliffs of social media are not where this should end.
      I've read all your threads about the abuse getting to you and not knowing how much more you can take. Take a month off. The country will still be here. We would much rather have you well than have you tweeting.
      Do you remember the {role} who walked into the sea in {year}? I was at school with her. She'd had two years of strangers telling her she should be dead. I think of that whenever somebody calls it banter.
      Your {kin} will be fine, {name}. There'll be a bad Christmas and then a better one, that's how it was for us after dad lost his seat. Politics ends, families don't. Go home and put the kettle on.
      The bridge has a telephone on it now, green button, straight through to a person. It took our group {n} years of letters. In the first winter it was used eleven times and eleven people walked home.
      `,
    ),
  ],
  {
    ...moreWords,
    n2: ['nineteen', 'twenty', 'twenty four', 'thirty one', 'forty'],
    hash: ['TimeToTalk', 'ItsOKNotToBeOK', 'WSPD', 'MondayBlues', 'AskTwice', 'SamaritansAwareness'],
  },
);
