import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Long letters with one sentence of abuse, beside letters as long and as heated. */
export const linesRambles1: readonly Family[] = [
  lines(
    'lines-rambles/surgery-letters-threat-tucked-in',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Dear doctor, I have been registered at your practice since 1988 and never once complained about the parking or the phones. But after what you did to my wife's prescriptions I will be waiting by your car one evening with a bar, and you will learn. Kindly pass my regards to the nurses.
    i rang at eight, i rang at nine, i got told call back tomorrow. my lad had a fever of 39 and your receptionist was eating crisps. next time i come in im putting your head through that glass screen mate. anyway he is on antibiotics now and a bit better
    Thank you for your reply on statin guidelines. I have read the papers and I accept the point about relative risk, though the absolute benefit seems small. Still, doctors like you ought to be hanged in public, and I look forward to the day it is arranged. Yours sincerely, a retired chemist.
    You said in your article that waiting lists will fall by spring and I hope they do because my sister has been on one for fourteen months with her hip. I hope you get cancer before then and have to queue behind her. That is all I wanted to say really.
    someone is going to burn that clinic down with you in it and i wont be ringing 999. other than that the new website is easier to use than the old one and the lady on the desk on tuesday was lovely, so its not everybody, just saying
    I watched your interview on the telly while doing the ironing and I have to say you speak well about vaccines and the flu season. Shame that you will not live to see the next one. People know what time you finish on a Thursday. Have a pleasant weekend.
    My father was a GP in Swansea for forty years and he visited people at home in snow. You lot do it all on a screen. Break your legs and we could see how you like a telephone appointment, and believe me there are three of us happy to do it.
    Right so im not an angry man, i coach under tens, i pay my tax, i give blood. But if you stop my mums tablets again i will come down there and batter you in front of your whole waiting room. Please ring her on monday after dinner
    With the greatest respect for your qualifications, your views on assisted dying are monstrous. I trust that God will strike you down, and if He is slow some of us shall not be. The church hall is booked on the ninth if you should still be able to walk to it.
    Honestly doc the leaflet about diabetes was useful and i have cut out the biscuits. What was not useful was sending my brother home with chest pain. He died. So now I am going to make sure you die as well, slowly, and I have got nothing left to lose.
    a few of us from the estate were talking about your plan to shut the walk in centre and none of us think its about safety, its about money. Keep going with it and you will get acid in your face. put that in your consultation
    Good morning, I noticed that you have been advising the government on masks again. I have no quarrel with the science as such. I only want you to know that traitors used to be shot against a wall, and that plenty of ex servicemen still own the means. Good day to you.
    got your letter about missed appointments, fair enough i missed two cos of work shifts changing all the time. but a fine?? come and collect it. i dare ya. you'll go home in a box. and tell the pharmacy my inhaler is still not there
    Your paper on cycling injuries is quoted by every council in Kent and so we have lost half our parking. I do hope that the next lorry driver to pass your bicycle does not brake. It would be a fitting end. Otherwise the statistics were clearly presented, I grant you that.
    `,
  ),
  lines(
    'lines-rambles/surgery-letters-sad-and-cross',
    { labels: ['criticism'], direction: null },
    `
    Dear doctor, I have been a patient of your practice since 1991 and I never complained before. But my husband waited nine days for a blood result that was sitting in somebody's inbox, and by then the infection had spread. Please look at how results are checked, because it could happen to another family.
    i rang at eight, rang at nine, sat in the queue for fifty mins listening to that tune and then it cut off. my little girl had a temperature of 39. i ended up driving to a and e in tears. that system is a disgrace and somebody needs to sort it
    Thank you for the reply on statins. I have read the trial and I think your summary overstates the benefit for people over eighty, since hardly any were in it. You should correct the leaflet. I am not against medicine, I took tablets for my heart for years, but patients deserve the real numbers.
    You said that waiting lists will fall by spring. My sister has been in agony with her hip for fourteen months, she cries getting out of the bath, and she has now been moved to the back of the list for the second time. Promises like that feel cruel from where we sit.
    I am a retired ward sister and it breaks my heart to see the walk in centre close. People will die because of this decision, I mean that as a plain fact, as the nearest casualty is twenty six miles by one bus. Was any of that looked at before the vote was taken?
    my brother went in with chest pain and was sent home with a leaflet on anxiety. he died on the sofa that night with the telly still on. i dont want money, i want to know who looked at the trace and why nobody rang us after
    Your paper on cycling injuries leaves out anyone who was killed outright, because the dead do not turn up in clinic records. That is a huge hole. I lost my cousin under a lorry in Croydon and he would not be counted at all. Would you consider adding the coroner's data?
    Honestly the new letters about missed appointments are shocking. I missed one as I was at my dad's funeral, I rang to say so, and I still got told I cost the service thirty quid. Whoever wrote that wording should read it out loud to a grieving person and see how it lands.
    I know you are all run ragged and I clapped on my doorstep like everyone else. All the same, being told over the phone that I had lost the baby, while I was stood in the queue at the supermarket, was handled terribly. Please train people to ask if it is a good time.
    So let me get this right, I can order a sofa at midnight and track it to my door, but nobody on earth can say where my mother's scan went. Marvellous. Three departments, two faxes, one lost envelope. You couldn't make it up, and I am sick of chasing it.
    As a Muslim doctor myself I disagree with what you wrote about fasting and insulin. It is not true that patients will refuse to discuss it. Mine talk about it every year if asked kindly. The advice was lazy and put people off coming, and I would urge you to speak with the mosque in Luton.
    The advice on masks has changed four times since autumn and each time it was announced as though it had always been so. I am shielding after a transplant. I can cope with not knowing, we all can, but do not pretend. That damages trust a good deal more than an honest mistake.
    you cut my mums tablets off with no warning because of some audit and she was shaking for a week. i was so angry i had to walk round the block twice before writing this. please put them back or tell us the plan, shes 83 and frightened
    Your views on assisted dying are wrong, in my opinion, and I say so as someone who nursed two parents to the end. Fear of being a burden is real. The bill you are backing has no answer for that and I was disappointed that you brushed the question aside on the radio.
    `,
  ),
  lines(
    'lines-rambles/councillor-finding-the-address',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Thank you Councillor for your detailed reply about the low traffic scheme and I do see the point about the school run. For anyone else reading, she lives in the end terrace on Mill Rise with the red door and the caravan, so do go and tell her in person.
    not being funny but 400 houses on a flood plain is mad and everyone said so at the meeting. does anyone know where this councillor lives? what street? post it here and we can all go round and park on his lawn, see how he likes the traffic
    I looked into you last night as I couldn't sleep. Your husband teaches maths at the boys' grammar, your Skoda is parked behind the chemist every weekday, and your mum is in the care home by the canal. Just thought folk would like to know who's deciding on our bins.
    The bus gate has made twelve thousand pounds a week and none of it spent on buses. Anyway I've got his mobile number off a leaflet from his old business and I'm putting it in the group tonight, ring him at three in the morning like my baby does.
    As a matter of public interest I have been to the Land Registry and paid three pounds. Your house number and what you paid for it will be printed on a flyer and put through every door in the ward by Sunday, unless you vote against. I remain a lifelong supporter of the library.
    I agree with most of your speech about affordable homes, we do need them, my own kids are stuck renting. But could someone find out which school this woman's children go to? I'd like a word at the gates with her. Cheers all and enjoy the bank holiday
    you say you walk to work every day, yeah, past the bakery, left at the bowling green, out the house at ten to eight, blue coat. ive seen you. im putting the route up so that other residents can meet you as well. regarding the potholes theyre still not fixed
    Dear Sir, the allotment rents have gone up by a third and the taps don't work. As you will not answer letters at the town hall I have traced your home in the village through your daughter's wedding pictures, and I have shared it with the forty other plot holders.
    Can any of you clever lot with computers get me this fella's home address, phone and what he drives? He's just voted to shut our swimming baths. My grandkids learnt there, I learnt there, it is the only warm place in January for the old folk.
    The report says cutting street lights saves eighty grand. Fine. Here is the reg of his silver Astra so you can spot it in the dark, and he's at his girlfriend's flat above the launderette most fridays. Let us see how safe he feels. Merry christmas to everybody else on here
    I am generally in favour of solar farms, they're quiet and the sheep graze underneath. However the chair of planning has not been straight, so I followed her home from the meeting and the name of the cottage is now up on our page with a map. People have a right.
    Who's got a pic of this councillors house? the one with the extension. we need it for the banner with the house number on it. also does anyone want two tickets for the panto on saturday as our ted has gone down with tonsillitis, cant refund them
    `,
  ),
  lines(
    'lines-rambles/councillor-addresses-and-streets-as-business',
    { labels: ['criticism'], direction: null },
    `
    Thank you Councillor for the detailed reply about the low traffic scheme. I live at the end of Mill Rise and since the planters went in I count ninety cars an hour past my red door, where it used to be twenty. Come and stand in my front garden at half eight and count them.
    not being funny but 400 houses on a flood plain is mad. does anyone know which streets flooded in 2007? i want to post the list for the meeting because the developer says none did and i remember rowing boats down our road, absolute nonsense from them
    The bus gate has made twelve thousand pounds a week and not a penny of it has gone on buses. I have the figures from a freedom of information request and I'm putting them in the residents' group tonight so that everybody can see them before you vote on it again.
    Your office number on the leaflet rings out, the mobile goes to a full mailbox and the surgery at the library was cancelled twice. How is a person meant to find you? I only want to talk about the damp in my flat, it has got into the baby's cot now.
    I looked up our house at the Land Registry for three pounds and it turns out that the council owns the verge, so it's your tree that has come through our roof. Eleven months I've been asking. My husband is on oxygen and the rain drips beside his machine.
    The report says cutting street lights saves eighty grand a year. My daughter walks home from the late shift past the launderette in pitch black with her keys in her hand. She was followed in November. What price did you put on that? I think it was a dreadful vote.
    you say you walk to work every day so you must have seen the pavement by the bowling green. my nan went over on it and broke her wrist in two places. reported it four times, got four reference numbers, not one man with a shovel. come on
    Dear Sir, allotment rents have risen by a third and the taps do not work. Forty plot holders have signed the enclosed. We would like you to visit on any Sunday, there'll be tea and somebody's marrow cake, but we'd also like an honest answer on where the money went.
    The planning papers gave my full name and home address to the whole internet when I objected to the solar farm. I have an ex who isn't allowed to know where we live. Take it down tonight, please, this is a serious failure and I've had to sleep at my sister's.
    I can't believe you've voted to shut the swimming baths. My grandkids learnt there, I learnt there, and for some of the old ones it's the only warm hour of their week. There was two million for a new car park. Whose idea of a priority is that? Not ours, I can tell you.
    Which school will the new estate's children go to? Ours is full, the next is full, and the third has buckets in the corridor. You waved it through in eleven minutes. I timed it from the gallery. With respect that isn't scrutiny, it is a rubber stamp with biscuits.
    Just a grumble about the Christmas lights, councillor. Ours used to run from the chemist to the bakery and folk came from Rhyl to see them. This year one string and a deflated snowman. I know money's tight but it looked sadder than nothing, and the traders are fuming.
    `,
  ),
  lines(
    'lines-rambles/told-what-came-in-the-post',
    { labels: [], direction: 'quoted' },
    `
    I have been a parish clerk for nineteen years and on Monday I opened a card which said I would be found in the reservoir with my hands tied. Over a dog waste bin. The police have it. I will carry on with the minutes but I did not sleep much.
    Whoever rang the food bank and told our Maureen that he'd slit her throat wants to know that she is seventy four, she makes the soup, and she was back at the counter next morning. We are all disgusted. If you recognised the voice on the recording please tell the police.
    You were right to read it out in the chamber. I hope you get stabbed like the other one, that is what somebody sat down and typed to you, on a Sunday, about a bus timetable. I didn't vote for you and never will, but nobody should have to open that.
    my mum is a head teacher and after the uniform letter a dad wrote were coming to burn your house while you sleep. she laughed it off at tea but then i heard her checking the back door three times. please think what you are sending to people
    Dear Minister, I disagree with nearly all that you have done to disability benefits. Even so I was appalled to read that a man told you he would put a bullet in your children. It does no good to our cause and he does not speak for those of us in wheelchairs.
    During the strike I was told by a stranger on here that nurses like me should be lined up and shot. I had just come off a thirteen hour shift where I held a dying man's hand. I reported it, got an automatic reply, and the account is still up.
    The court heard that he'd sent her forty messages, among them I know where to bury you, after she refused him a parking permit. Six months suspended. I worked beside her in that office and she has never gone back to a public counter. It doesn't seem enough to me.
    Some brave soul wrote to our vicar that he'd be hung from his own bell rope for blessing two women. He read it from the pulpit, then announced hymn 412 and the jumble sale. I'm not religious but I went up and shook his hand afterwards. Sick what people write.
    can people stop it with the ref. he gave a soft pen, yes, we lost, yes. but someone messaged him saying your kids will be dead by monday and he is a postman who does it for forty quid. thats not football and whoever it is should be banned for life
    As chair of the trust I have to tell supporters why the shop is closed this week. A caller said the place would be bombed with the volunteers inside because we gave coats to refugees. We will reopen once the police are happy. Thank you for the cakes and the kind cards.
    `,
  ),
  lines(
    'lines-rambles/teachers-told-to-end-it-midletter',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Dear Head, the new homework app logs our Callum out every night and we've had two detentions for work he had done. I saw on your page that you have been off with depression. Do us all a kindness and don't come back from the next dark patch. The app needs fixing by Friday.
    I read your piece on exam stress twice. Some of it is sensible, sleep and breakfast and so on. But you admit you once stood on a bridge, and frankly you should have jumped, nobody would have missed the lectures. My daughter got seven grade eights without any of it.
    sir no offence but everyone in year 11 took the mick out of that video and if i was you id just kill myself tbh. also is the mock on paper 1 or paper 2 because nobody told us and its tomorrow morning lol
    The uniform rule about plain black socks is petty, and I say that as a governor of eleven years elsewhere. You complain that the criticism is making you ill. Then take the whole bottle and have done with it. We shall find a replacement before half term.
    Thank you for explaining the cuts to the music lessons, it was more than the council did. My boy plays the cornet and will be gutted. You say you feel like giving up. Well do it properly then, there's a rope in the PE shed, nobody would stop you.
    Oh dear, poor miss is sad on the internet again. We had forty in a class and no heating in 1963. If life is too much for you the railway line is behind the playing field, trains every twelve minutes. In my day we got on with it and had milk.
    Your argument about phonics rests on two small studies, and I would draw your attention to the larger Scottish one. Considering how wrong you've been for so long, ending your own life would be the decent and honourable course. I attach the references for your convenience.
    we had parents evening over zoom and it cut me off mid sentence after five min. five! you moan online about your mental health all day, just cut deeper next time love and give the rest of us peace. will the trip money be refunded or not
    I taught for thirty years, so I know that marking never ends and that the children can be unkind. But you're weak, and weak people like you are better off dead by their own hand, sooner the better. On a brighter note the daffodils by the gate look splendid.
    so you lost your husband and now everyone has to be nice about the ofsted report? go and join him. nobody needs you here. my eldest still cant read a clock and he is nine, that is the actual issue and i want a meeting about it
    Hi, just replying about the bake sale. I can do two trays of flapjack, nut free. About your other post, the one where you said you can't see a way forward: there isn't one, you should go to sleep and not wake up, the kids will be fine with the deputy.
    I've sat on this for a week so it wouldn't be written in temper. You excluded my son for vaping and he has missed his prelims. You say it keeps you awake. Good. I hope the guilt gets so heavy that you finish yourself off. I'd sleep soundly then.
    `,
  ),
  lines(
    'lines-rambles/teachers-and-parents-speak-of-dark-patches',
    { labels: ['support'], direction: null },
    `
    Dear Head, the homework app logs our Callum out every night and that wants fixing by Friday please. But I also saw that you've been off with depression. I had two years of it after my divorce. Take as long as you need, and don't come back for our sakes till you're well.
    I read your piece on exam stress twice and then gave it to my wife. When you wrote about standing on the bridge I had to put the paper down, because our son stood on one and nobody stopped to talk. Thank you for staying, and for saying it to teenagers.
    sir everyone in year 11 took the mick at first but then like four people said they felt the same and one of them has gone to see the nurse about it. so it did work. just wanted to say that. also is it paper 1 or paper 2 tomorrow
    The sock rule is petty and I'll go on saying so. That's a different matter from the messages you've been getting, and if it is making you ill then please hand your phone to somebody for a week. You matter more than hosiery, and so do your own small children.
    My boy plays the cornet and we're gutted about the music lessons, but you didn't make that cut and you told us straight. You said you felt like giving up. Please don't. Half of the parents at the gate would stand with you if they were asked, so ask us.
    We had forty in a class in 1963 and no heating, and we also had Mr Pugh, who took his own life in the Easter holidays, and no one ever spoke of it. I'm eighty now and I still think of him. I am glad that teachers can talk these days.
    I don't agree with you on phonics, never will, and I attach the larger Scottish study. But I have been a Samaritan for twelve years and I wanted to say that your talk about the overdose at nineteen was the bravest thing I've heard in a school hall. Well done.
    I taught for thirty years and there were nights when I thought that the children would be better off without me. They wouldn't have been, and yours wouldn't either. Ring the union helpline, they got me a counsellor inside a week. And the daffodils by the gate look splendid.
    you lost your husband in march and you were on the gate in april saying morning to every child by name. i dont know how you did it. when my dad died i couldnt get out of bed. my eldest says youre the only one who explains clocks properly
    Hi, two trays of flapjack from me, nut free. About your other post, the one where you couldn't see a way forward, can I pop round with one of the trays tonight? No need to tidy up. I've been there, with the curtains shut, and company helped more than advice did.
    I was going to write in a temper about my son's exclusion and my sister told me to wait a week. I've waited. I still think two weeks was too long for vaping. But you rang him yourself to ask if he was coping, and he cried after, and I'm grateful.
    Suicide is the biggest killer of young men in this county and we have one counsellor for nine schools. Those are the figures I put to the board on Tuesday. Your letter of support made a difference, they have agreed to look at a second post, so thank you from our group.
    `,
  ),
  lines(
    'lines-rambles/mp-inbox-lewd-line-between-points',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Dear Madam, I write to urge you to oppose the new fishing quota, which will finish off the small boats here. I must add that I watched you at the dispatch box and imagined you bent over it with your skirt up. I look forward to your answer on the quota.
    Thank you for taking the time to answer about pensions. Very full reply. I would take my time with you as well, every inch, and you'd be begging for a second reading. Meanwhile my sister was born in 1954 and has lost nearly thirty thousand pounds, which is a scandal.
    ok so the rail fares thing i do agree its a rip off, 84 quid to leeds and no seat. but be honest nobody is listening to a word when your tits look like that in the green top. wear it again tuesday. anyway renationalise it
    I've voted your way since 1979 and I worked in the steelworks till it closed. You speak well for a young lad. I'd like to get my hand down those nice trousers of yours, and you'd soon forget about the by-election. Please send the leaflet on heating grants.
    The clause on ground rents is badly drafted as it leaves out existing leases. My solicitor agrees. I would withdraw my objection in return for a night in a hotel with you, no knickers, and you needn't tell your husband. Otherwise I shall have to take this to the tribunal.
    Morning love, hope you're well, lovely to see you at the agricultural show with the heifers. You've got a better pair of udders than any of them and I'd have given you first rosette and a good milking. My query is about the bypass at the top of our lane.
    I enclose a petition signed by two hundred and six residents regarding the post office. I also enclose a picture of myself, undressed, since you seem like a woman who doesn't get enough of it. My hours are flexible. The nearest counter is now nine miles off.
    not political really just wanted to ask what colour pants u wear in parliament and do u shave. me and the lads have a bet on. also when is the bit of road by the tesco getting done its wrecked my tyre
    Your bill on dog theft has my full backing, we lost our spaniel in March and my wife hasn't been the same. I hope I may be frank: I think of your mouth on me when I watch the committee. Do let us know the date of the debate.
    She makes decent points on childcare to be fair and my two cost more than the mortgage. But come on lads, who is not picturing her on her knees under the desk? I'd keep her busy till the division bell. Fifteen hours free would help us a lot though.
    As an engineer I found the minister's grasp of heat pumps rather good. As a man I found myself hard throughout. If you would care to come up to Derby I could demonstrate both, one after the other, you cheeky thing. The insulation figures in table four need checking.
    Dear Sir, I'm writing about my late mother's care fees, a sum of sixty thousand. I know that you're single, since you told the magazine. Come round, let me undress you on her old settee and we'd say no more of the fees. I'm a big girl and I don't bite.
    `,
  ),
  lines(
    'lines-rambles/mp-inbox-fish-fares-and-clothes',
    { labels: [], direction: null },
    `
    Dear Madam, I write to urge you to oppose the new fishing quota. My husband has a twenty six foot boat, he goes out at two in the morning, and with this he may land no bass from June. I'd be glad to bring him to your surgery if he can stay awake.
    Thank you for taking the time to answer about pensions, it was a very full reply. My sister was born in 1954, she cleaned offices all her life with bad knees, and she's had to take in lodgers. She says to tell you that one of them can at least cook.
    ok so rail fares, 84 quid to leeds and i sat on my own suitcase next to the toilet with a man's hen party of some sort in green tops singing all the way. actually quite a good laugh but not for 84 quid is it
    I worked in the steelworks till it closed and my trousers still had the burn marks when we buried my mate Len in February, he'd asked that we all wear our old gear. Forty of us at the crem in boots. Please could you send that leaflet on heating grants?
    My solicitor says that the clause on ground rents leaves out existing leases, like ours. We've had one night's sleep in three since the bill came. My husband wants to go to the tribunal and I want to sell up and live in a hotel in Tenby. Could your office advise?
    Morning, lovely to see you at the agricultural show. The heifer that licked your coat is called Doris and she took first rosette, you'll be pleased to hear, and no, the stain won't come out, mine never did. My actual query is about the bypass at the top of our lane.
    I enclose a petition signed by two hundred and six residents about the post office. I also enclose a picture of the queue in the rain last Thursday, pension day. The gentleman in the dressing gown is my neighbour, he had only come out for his milk and then joined it.
    what do mps actually wear in parliament in a heatwave, do they let you take your jacket off? asking as we have to wear full blazers and a kid fainted in assembly. my teacher said i should write to you as a proper letter so this is that
    We lost our spaniel in March. Someone cut the wire and took her and the pups. My wife still puts the bowl down. I watched the committee on dog theft all afternoon with my mouth open, I'd no idea how many it was. Do let us know the date of the debate.
    Childcare for my two costs more than the mortgage, so I'm on my knees by Thursday doing nights at the warehouse while he does days. We meet in the hall. It isn't a moan, we chose to have them and they're a scream, but fifteen hours free would change our lives.
    As an engineer I've fitted some three hundred heat pumps and two of those were in Derby vicarages with no insulation whatsoever, colder inside than out. Figures in table four look right to me for a modern semi. For old stone houses you'd want to double them, at the very least.
    I was sexually harassed at work for three years by a manager who commented on my body each morning at the photocopier. The tribunal found in my favour. I am writing since the time limit for claims is three months, and it took me longer than that to say it aloud.
    `,
  ),
  lines(
    'lines-rambles/charity-boss-repeats-the-lewd-stuff',
    { labels: [], direction: 'quoted' },
    `
    I run a hospice shop in Hull. Last week a man who was donating jigsaws told our volunteer that he'd pay a tenner to see her naked, and when she asked him to leave he laughed. She's sixty eight and a widow. We have barred him, and our volunteers have my full backing.
    When she posted about the charity run all she got was bounce for me darling and worse, dozens of them. She was running for her brother who died of leukaemia. Lads, have a word with each other. She raised four thousand pounds and you couldn't raise a decent sentence.
    I was a young MP's caseworker for two years and it was part of my job to open the letters. The one that said I want to watch you shower came with a stamp and a return address. We gave it to the police. I now work in a garden centre.
    For those asking why our presenter has shut off comments: after the weather on Sunday one viewer wrote that he would like her legs round his neck, and nineteen people liked it. She is a scientist with a doctorate in clouds. We'd ask that you talk about clouds.
    my sister is a paramedic and a drunk told her to get your kit off and give me mouth to mouth while she was picking glass out of his own mate. she finished the job. then she sat in my car and shook. dont tell me its banter
    Dear editor, your paper called it a cheeky message. It said I'd ruin you in bed, sent to a councillor at midnight by a man she had met once, over planning. There was nothing cheeky about it, as any woman on the council could have told you. Please correct the piece.
    You asked for examples for the inquiry into abuse of referees. Under fifteens match, I'm nineteen, and a grown man on the touchline shouts show us what is under that shirt love. Nobody said a word. I gave a throw-in, I went home and handed my whistle in.
    I see that the swimming teacher had a message saying he filled his trunks nicely and did he do private lessons with the lights off. People find it funny because he's a bloke. He doesn't, he has asked to be taken off the website. Leave the man alone.
    A trustee once said to me at the Christmas do that he could feel his pledge growing every time I leaned over. I laughed, as we needed the minibus. I've been ashamed of that laugh for ten years. If you're new to fundraising, you need not laugh. Tell your manager.
    `,
  ),
  lines(
    'lines-rambles/refugee-charity-polite-contempt',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    Dear Trustees, I gave to your appeal for blankets for a decade and do not regret it. But you are an African yourself, I see from the photograph, and Africans simply have not the intelligence to run a budget. Please put an Englishman in charge of the accounts.
    thank you for the info about the drop in, my neighbour came for the soup and liked it. only thing is you being a muslim, sorry but none of you can be trusted round women, it is in the blood. so i wont be sending my daughter to volunteer
    I have read your annual report with care and the sums on page nine add up. It does not alter the fact that women are not made for leadership, their minds are too small for it, and you prove it every time that you address a public meeting.
    I'm all for helping people who are on their uppers, we were on our uppers in 1984. But you're a gypsy, and gypsies are born thieves the lot of them, so no I won't be handing a tin with your face on it to my grandchildren.
    As a retired colonel I have commanded men of every background. You ask for donations towards a prayer room. Jews such as yourself always have a hand in someone's pocket, it is simply your nature. I shall give to the lifeboats, as I have since Suez.
    Interesting talk at the library on Tuesday about housing and I learnt a lot about rent arrears. Shame they let a trans person like you give it. You people are an abomination and shouldn't be allowed in any building with children. The tea was good, thank the staff.
    Your point about interpreters in court was a fair one. I still say that Pakistanis like you should never have been let off the boat, you breed and you take and this town is ruined by the lot of you. My bins have not been emptied either, since Monday week.
    Might I gently suggest that you being deaf is the reason why the helpline is so poor? Disabled people are a burden and ought not to be given proper jobs over the healthy. I mean it kindly. I worked the switchboard at Preston from 1971 and knew every voice.
    well done on the sponsored walk, 22 miles in that wind, fair play. still wouldnt give you a penny mate, youre gay and gays are perverts who shouldnt be near a youth club. my nephew did the walk as well and his blisters were horrendous
    Good evening. I am writing with regard to the night shelter on Chapel Street, which I do not oppose. I oppose you. The Irish are drunks and idlers to a man and you, madam, with that accent, are asking us to fund your cousins. Kindly remove me from your list.
    My late wife was a Hindu and so I am no bigot. Blacks like yourself however are violent by nature, any magistrate would tell you, and so putting you over a boxing gym for lads is asking for trouble. I do hope the roof is mended before the winter.
    Your documentary on the mills was well filmed and my gran was in the crowd at the back. But why must a Chinese girl present it? You people have no feelings, you all look alike and you bring nothing but sickness. Otherwise the music was a pleasure.
    `,
  ),
  lines(
    'lines-rambles/refugee-charity-groups-as-facts',
    { labels: [], direction: null, heldBack: true },
    `
    Dear Trustees, I gave to your appeal for blankets for a decade. I came from Uganda in 1972 with one case and my father's accounts book, and it was an English widow in Leicester who gave us our first blankets. It is on my bed now, rather thin, like me.
    thank you for the info about the drop in, my neighbour came for the soup. shes muslim and wanted to know is it halal and is there a time thats women only, because of what happened to her on the journey. if not no worries she says the bread was lovely
    Page nine of the annual report says that two thirds of the women at the refuge had been strangled at least once, and that a third were pregnant at the time. I had to read it twice. May I quote that to our Women's Institute in Oswestry next month?
    We were on our uppers in 1984 during the strike, and it was the Gypsy families on the back field who brought us a whole sack of potatoes and some coal. My dad never forgot. Nobody has written that down anywhere, so I'm writing it to you for the archive.
    As a retired colonel I served with Gurkhas, Sikhs, Glaswegians and one Mormon. I'm told that the memorial on the green lists only the parish dead. Private Singh was lodging at the forge when he was called up in 1940, and killed at Imphal. Would he count as parish?
    Interesting talk at the library on Tuesday on housing. My child is trans and was put out of a shared house in Bristol the week before Christmas, so I was sat at the back with my heart in my mouth. Could you send the slide with the numbers to ring?
    My mother's from Mirpur and her village is under the reservoir. She says you could see the top of the temple and the top of the mosque in a dry year, side by side. She's eighty six and would love to tell it to your oral history people, in Punjabi.
    I'm deaf and I worked the text relay line at Preston from 1994, so I know what a good helpline looks like. Yours hangs up after ninety seconds of silence, which for us means every time. I am not cross, I just thought that nobody deaf had been asked.
    22 miles in that wind, fair play to all of you. me and my husband did it with the gay outdoor group, we got lost twice and one of us fell in a bog and it was me. blisters horrendous. how do we send in the sponsor money
    My grandfather came from Mayo and saw the card in the window, no blacks, no Irish, no dogs. He slept in the Chapel Street shelter his first night. He was killed on the motorway in 1964, laying it. I'd like to pay for one bed there for a year.
    My late wife was a Hindu and I am a lapsed Methodist, so there was confusion at the crematorium. The boxing gym lads, black and white, carried her, since she'd done their books for twenty years. I wanted somebody to know how well those boys behaved.
    Your documentary on the mills had my gran in the crowd at the back. She'd told us that the Chinese seamen of Liverpool were sent away in 1946 without a word to their wives, and her best friend was one of those wives. Might there be a film in that?
    `,
  ),
  lines(
    'lines-rambles/passing-on-the-hate-post',
    { labels: [], direction: 'quoted' },
    `
    As rabbi of a small congregation in Essex I was asked by the children what the writing on our gate meant. It said Jews are poison, leave. I told them that it meant somebody is unhappy and cannot spell. The vicar and the imam came with scrubbing brushes.
    My consultant is a Nigerian woman and the finest doctor I've met in fifty years of being ill. The man in the next bed told her I'm not having a filthy black touch me. She smiled and found him someone. I wish I had shouted. I'm writing to the hospital instead.
    Your channel let the comments stand all weekend, including the one saying that trans people are all perverts who should be put away. My daughter is fifteen and reads it. Criticism of policy is one thing and I can live with it. That was hate, and you left it up.
    I was spat at on the number 43 and called a dirty paki, go home. I am a maths teacher from Oldham, home was two stops further. The driver stopped the bus, turned the engine off and made him get down. Please find that driver and thank her from me.
    Members will know that a letter to our treasurer stated cripples should be drowned at birth. She read it aloud from her wheelchair, in a steady voice, and moved on to the raffle. The committee condemns it utterly. Anyone with knowledge of the sender should speak to the constable.
    they sent our womens team loads after the cup game. get back in the kitchen all women are thick, that sort, hundreds of them. we had just got ten thousand people through the gate. im not upset for me but my little sister plays in goal and she saw
    During the hustings a leaflet went round saying that the Muslims are an invading plague upon Bolton. I'm the Conservative candidate, my Labour opponent is a Muslim, and I wish to state without any ifs that it did not come from us and that it's vile. He's a good neighbour.
    In my grandmother's diary for 1951 she wrote that the landlady told her no coloureds, you people smell. She was a nurse at that time in Paddington. I read the page to my class each October, and each October someone cries, and somebody asks why we keep it.
    I disagree strongly with the bishop over marriage in church, and I've written to him saying so. But I want no part in the petition now doing the rounds, which says homosexuals are a disease in the pews. It's wicked. My own brother sat in those pews for sixty years.
    `,
  ),
  lines(
    'lines-rambles/planning-letters-vermin-talk',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Dear Councillor, the report on drainage was thorough and I have only two remarks. Paragraph six gives the wrong year for the culvert. And you yourself are a tapeworm in the gut of this borough, living on what others eat, and need flushing out. I remain available for a site visit.
    im a plasterer so i know damp when i see it and thats rising damp in the community centre. get a membrane in. you tho youre not even a person you are something that crawled up out the drain. should cost about six grand if you get a local lad
    I welcomed the extra crossing by the infants' school as we'd asked since 2011. But I look at you in the chamber and I do not see a human being, just a slug in a chain leaving slime over everything it touches. Could the beeper be turned down at night?
    You vermin. You sit there gnawing at our taxes like the rat you are and it's time that someone put down traps. On the matter of the market stalls, my wife has sold eggs there for thirty years and would like to keep the corner by the bank if at all possible.
    Thank you for visiting mum's sheltered flats and for listening about the lift. I said to her after, did you notice, there's nothing behind the eyes, it is an animal in a suit, you could put it in a pen and feed it scraps. She liked your tie. The lift broke again.
    Having chaired a charity I appreciate how hard it is to close a building. Having met you I have come to see that you are mould, nothing more, and mould wants bleach. The accounts for the hall are enclosed together with the keys and a list of who has borrowed chairs.
    The swans on the lake are nesting and the fence is down again so dogs get in. Those birds are worth ten of you. You are a parasite and a bloodsucking tick, not fit to be counted as one of us. The gap is by the second bench, it needs four posts.
    What a lovely carnival, the weather held and the brass band played Abide With Me. Then you got up to speak, and I thought, here it comes, the maggot on the meat. Creatures like you ought to be scraped off and binned. Thanks to all who baked for the tea tent.
    we got the refund for the garden waste bin so cheers for that. my husband says i should leave it there but i wont, you are a cockroach and your whole family are cockroaches and the sooner you lot get stamped out the better for wigan. brown bin is still cracked
    I've studied the transport plan and I concede that the tram would cut journeys by nine minutes. That does not make you a man. You're a lump of offal on legs, a thing, and I refuse to address a thing by a title. My objection concerns the depot noise only.
    Regarding hedge cutting in the nesting season, I quote the Act below for your benefit. It's meant to protect living creatures of some value, hence it would not cover you, who are a germ, a stain on a slide. Please confirm what date the contractor starts on our lane.
    so you got covid, the virus caught a virus then. thats all you are, an infection, this town was healthy until you got in and it wants rid of you like any disease. do you know if the vote on the skate park is still on, my lads have done a presentation
    `,
  ),
  lines(
    'lines-rambles/planning-letters-rats-drains-swans',
    { labels: ['criticism'], direction: null },
    `
    Dear Councillor, the report on drainage was thorough and I have only two remarks. Paragraph six gives the wrong year for the culvert. And there are rats, actual rats, the size of my slipper, coming up through the bit you said was sealed. I'd like someone to admit that the job was botched.
    im a plasterer so i know damp when i see it and that mould in the community centre isnt condensation from toddlers breathing like your officer said. somebody painted over it. waste of nine grand. get a membrane in and stop fobbing people off
    We asked for that crossing since 2011 and it took a child being hit to get it. I was the one who held his coat under his head. So forgive me if I did not clap at the ribbon. The beeper is too loud at night, but I'd take it ten times over.
    My wife has sold eggs on the market for thirty years and you propose to move her by the drains, next to the bins, where in August there are maggots in the gutter. Would you buy an egg there? The plan was drawn by somebody who has never bought a cabbage outdoors.
    You visited mum's sheltered flats and promised the lift within a month. It is now five. She's on the third floor with one leg. She said that she feels like an animal in a pen, and being her daughter I cannot get that out of my head. It's shameful.
    Having chaired a charity I know how hard it is to close a building, but to change the locks on a Friday with the playgroup's guinea pigs still inside was not clever. We had to post lettuce through the letterbox. Please, next time, give people a week's notice.
    The swans on the lake are nesting and the fence is down again, so dogs get in. Two eggs were lost on Sunday. I rang the warden, who rang the contractor, who said it was yours. It's four posts and a roll of wire. A child could see that this is neglect.
    What a lovely carnival, the weather held, the band played Abide With Me. Then the burgers. Eleven people were sick, my sister was on a drip, and the hygiene notice dates from 2019. I'm not after blood, but the council licensed that van and should say so publicly.
    we got the refund for the garden waste bin so cheers. still got cockroaches in the flat though and so has everyone on our landing. pest control came, put down one trap, left. one trap!! for six floors. its a joke and my babys on the floor all day
    I concede the tram would cut nine minutes. However the depot will run its washer at four in the morning beneath the windows of a cancer ward, and your noise study was done on a Sunday in August. That isn't evidence, it is theatre, and I ask that you withdraw it.
    Regarding hedge cutting: your contractor flailed our lane in May with chicks in the nests. I picked eleven out of the mud with my grandson, who's six, and he asked who did it. I quote the Act below. This was against the law, and somebody signed it off.
    so the vote on the skate park got moved again because half the committee had covid. get well soon to them obviously. but its been moved four times, my lads did a presentation and learnt it off by heart, and theyre losing faith that anyone will ever listen
    `,
  ),
  lines(
    'lines-rambles/scientist-called-bought',
    { labels: ['accusation'], direction: 'subject' },
    `
    Dear Professor, I enjoyed the chapter on peat and learnt a good deal about sphagnum. It's plain all the same that you are on the payroll of the wind firms and invented the figures in table three. I've footed enough invoices in my life to know a forger when I read one.
    my nan had all her jabs and she was fine, arm ached a bit. but you are a liar and always have been, you get paid per needle by the drug companies and everyone on our street knows it. hope the grandkids school reopens soon
    The model predicted two degrees and we have seen one point three so far, which is a fair hit if you allow for soot. Nonetheless you're a fraud. You never ran it, you stole it off a student, then you paid her to be quiet. I teach physics in Paisley.
    I listened on the tractor this morning and agreed with you on badgers and hedges. Then I remembered that you're not even a real doctor, you bought that certificate, the whole career is fake from top to bottom. We lost nine cows to TB in the autumn and it broke dad.
    Hello from Ohio. We have river floods here also. Over here folks have figured you out, you're a government plant who takes cash to scare people, there isn't one honest word in you. My basement had four feet of water and the cat was on the boiler.
    Thank you for coming to the sixth form, my son hasn't stopped talking about squid since. I have to tell you though that you're a con artist, the expedition never happened, those pictures are from a tank in Plymouth, and you pocketed the grant. He wants to study marine biology.
    Excellent graphics on the bulletin last night, very clear on the cold front. I see that you left the car park in a new electric Jaguar, so we all know who's been slipping you envelopes to say the word climate. You are bent, madam. Rain had been forecast for Ludlow; none came.
    I've been a beekeeper since I was eleven and I lost nine hives after they sprayed the rape. You signed that spray off as safe because they bribed you, you're a criminal in a lab coat and you knew. The queen in hive four lived. I've called her Hope.
    The trial had a decent sample, proper blinding and a sensible end point. What a pity that its author is a traitor, selling our patients' records to the Chinese for a villa. Everyone in the field knows that. On page two, the confidence interval is printed the wrong way round.
    you dont have ME you never did. you faked being ill for the sympathy and the book deal, youre a grifter and you rob sick people like my wife who really is in bed nineteen hours a day. shes had to give up the choir and her job
    I found your leaflet about lead pipes useful, and we've had ours tested. But don't think we have not noticed that you work for the water board on the sly and cook the results. Crook. Our street is forty houses and seven of them have come back over the limit.
    With all respect to the committee: she has lied under oath, she has fiddled her expenses, and the charity is a front for laundering money. There, somebody has said it. I'd further ask whether the minutes for June are available, as I was in hospital with my gallbladder.
    `,
  ),
  lines(
    'lines-rambles/scientist-figures-and-who-paid',
    { labels: ['criticism'], direction: null },
    `
    Dear Professor, I enjoyed the chapter on peat and learnt a good deal about sphagnum. Table three puzzles me. The figures don't add to a hundred, and the source is a report from the wind firms. I'd expect that to be said on the page and not hidden in a note.
    my nan had all her jabs, arm ached, fine. my uncle had a clot after his and ended up in the royal for a month. nobody would put it on the form for ages. its not anti anything to say that should have been written down and looked into
    The model predicted two degrees and we've seen one point three so far. You went on the radio and called it spot on. It was not spot on, it was a fair hit with soot allowed for. I teach physics in Paisley and I'd knock marks off a pupil for that.
    We lost nine cows to TB in the autumn. The lorry came at six and dad stood in the yard in his good coat. I agree with you on hedges, but your claim that farmers are paid well for culled stock is false, and I can show you the cheques.
    Hello from Ohio. My basement had four feet of water and the cat was on the boiler. The map said that our street was at no risk. I'm not saying that anyone lied, I am saying that the map is wrong, it was paid for in 1996, and somebody ought to redraw it.
    The grant was for a ship and eleven weeks at sea. The report says four weeks and half of the pictures are from a tank in Plymouth. There may well be a good reason, weather perhaps, but the public paid two million and your answer to my question was one line long.
    Rain was forecast for Ludlow; none came. Rain was not forecast on Sunday and the marquee went through the vicarage hedge with the cake still in it. I know it's a science. I am only saying that my late mother's knee had a better record than your bulletin, and it was free.
    I've been a beekeeper since I was eleven and lost nine hives after they sprayed the rape. The safety trial you signed ran for ten days. Ten! A colony takes six weeks to show harm. In my view it was a bad decision and the licence should be suspended until it's done properly.
    The trial had a decent sample and proper blinding, but the patients' records were passed to a firm abroad and the consent form never said so. That's a breach. My own scan is in there. I want to know who agreed to it and what is being done to get them back.
    My wife is in bed nineteen hours a day with ME. Your paper says exercise, and she tried it as she trusts doctors, and it put her back a year. When patients said so you told the press that they were hostile. They weren't hostile, they were ill. Please withdraw it.
    Our street is forty houses and seven are over the limit for lead. The water company had its own samples since 2020. It sat on them. I found your leaflet useful, but telling mothers to run the tap for a minute is a poor sort of answer to that.
    `,
  ),
  lines(
    'lines-rambles/long-insults-in-a-reply-about-buses',
    { labels: ['insult'], direction: 'subject' },
    `
    You dozy lump. Thirty four minutes in the rain for the 19 and then two come, and you put a smiley face on it. My mother is ninety and had her new shoes on. Is there any chance that the timetable at the hospital stop could be changed, because it's from last winter?
    I drove for the company from 1977 till they privatised it and we knew every passenger by name. To be fair the new buses are warmer. It is only a shame that they put a brainless ninny like you on the messages, you couldn't find your own backside with a map.
    Good afternoon, could you tell me whether dogs are allowed on the open top to Whitby? Ours is a whippet, very quiet. I asked last week and some thick as mince halfwit answered about bicycles, I think that was you, wasn't it, you absolute donkey. Many thanks in advance.
    i know its not easy with roadworks and that, my cousin drives and he gets shouted at all day. but you are honestly the stupidest person i ever dealt with in my life, is there anything in that head at all? just want my six quid back
    Councillor, having read all ninety pages on the franchise I can say that option two is the cheapest by a distance. I can also say you're a pompous windbag with a face like a dropped pie, and that nobody in the ward can stand the sound of you. Option two, please.
    The driver on Friday helped my dad with the frame and waited until he'd sat down, so do pass on our thanks. You however are a jumped up little nobody, a failure in a cheap tie, and I pity whoever has to look at you over breakfast. It was the ten fifteen.
    She's right about the fares cap being good for young folk, my lad uses it to get to college in Merthyr. Pity she's got a voice like a cat in a tumble dryer and the brains of a turnip. I had to mute the telly. When does the cap run out does anyone know?
    Bus lanes work, the evidence from Nottingham and Ghent is very clear, and I have cycled in both. It is therefore a tragedy to have the case made by a waddling buffoon such as yourself, too dim to read out his own notes. Do resign and let an adult do it.
    Hiya, I lost a purple glove on the 86, it was my friend's who died so it does matter to me. The woman on your desk, you, love, are a miserable ugly old trout and I told you so at the time. It has a button shaped like a daisy.
    I'm seventy nine and I don't hold with strong language. So I'll merely say, young man, that you are a worthless article, idle and gormless, and that your parents must be bitterly ashamed of what they produced. My pass was refused on the twelfth at Corporation Street at twenty past nine.
    we waited, we rang, we waited again. the kids had their swimming stuff on under their clothes. in the end walked it, three miles. and then i see your post about excellence. clown. total muppet of a man. any road the pool was shut as well so there you go
    My husband says I ought to count to ten. One, the stop has no seat. Two, the screen is dead. Three, the fares went up. Four, you are an imbecile. Five, the last bus leaves before the film ends. I got to five and it seems to have helped a little.
    `,
  ),
  lines(
    'lines-rambles/long-letters-about-buses-and-lost-gloves',
    { labels: [], direction: null },
    `
    Thirty four minutes in the rain for the 19 and then two come. My mother's ninety, she had her new shoes on, and she said at least we can choose. So we let the first one go and got on the empty one like a pair of film stars. Soaked, mind.
    I drove for the company from 1977 till they privatised it and we knew every passenger by name. There was a chap who rode to the end and back daily with a turnip in a string bag. When he died eleven drivers went to the funeral. Nobody ever found out about the turnip.
    Good afternoon, could you tell me whether dogs are allowed on the open top to Whitby? Ours is a whippet, very quiet, not very bright, frightened of donkeys. I asked last week and was told all about bicycles, which was interesting, but she can't ride one. Many thanks in advance.
    i feel so stupid, i got on the wrong 6 and ended up in a field near wigan with a dead phone. driver let me sit in the warm till he went back. i must have looked a right muppet crying over a bus. just want to know his name to send a card
    Having read all ninety pages on the franchise I can say that option two is the cheapest and option four has the nicest photographs. I'm a windbag myself, as my wife will confirm, so I shall keep to the three minutes. Will there be a hearing loop in the hall?
    The driver on Friday helped my dad with the frame and waited until he had sat down. Dad isn't himself since the stroke, he calls everyone nobody, it's the only word that comes. She said nobody yourself, and he laughed for the first time since March. It was the ten fifteen.
    My lad uses the fares cap to get to college in Merthyr. He was written off at school, told he was thick by a teacher who should've known better, and now he's doing level three bricklaying. Two pounds each way. When does the cap run out, does anyone know?
    I'm the failure in the cheap tie who fell up the steps at the opening of the bus station, and yes, the video is very funny. My grandchildren have put music to it. I'd like it known that the knee is fine and that the ribbon was cut in the end.
    Hiya, I lost a purple glove on the 86, it was my friend's who died so it does matter to me. The lady on your desk looked through three boxes. She found a trumpet, false teeth and a wedding cake topper but no glove. It has a button shaped like a daisy.
    I'm seventy nine and was refused with my pass on the twelfth at Corporation Street. I felt worthless, standing there, with everyone looking. A young man with a ring in his nose paid for me and wouldn't take it back. If he reads this, you must come for your dinner.
    we waited, we rang, we waited again. kids had their swimming stuff on under their clothes. in the end walked it, three miles, singing. pool was shut. chips on the wall instead. my daughter says best day ever so theres no pleasing or displeasing some people lol
    My husband says I ought to count to ten before I write. One, new seat at the stop. Two, the screen works. Three, the driver waves. I'd a whole complaint ready from last year and now have nothing to put in it, which for a woman like me is very hard.
    `,
  ),
];
