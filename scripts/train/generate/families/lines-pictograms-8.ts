import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages with emoji, often in place of a word: hatred, insults and threats, and the same emoji meant innocently. */
export const linesPictograms8: readonly Family[] = [
  lines(
    'lines-pictograms/long-smears-of-officials',
    { labels: ['accusation'], direction: 'subject' },
    `
    Three times you told the hearing there was no other bidder 🤥 and three times you lied, the contract went to your golf partner ⛳ and a new car appeared on the drive the week after, what a coincidence
    Everyone at the club knows that you took cash in a carrier bag 🛍️💷 from the pub landlord to look the other way over the noise, you are as bent as they come and the badge is for show
    I have followed your so called research for years and not one of those fish was ever weighed 🐟📊 you sat in a caravan in Fife and made the numbers up to keep the grant rolling in, fraud
    You cry for the cameras about the hospice, lovely, and then you go home to a house bought with its money 🏡😢 my sister worked in the accounts and she saw the transfers, thief
    The match was fixed ⚽💰 plain as day. You were told two nil and a late penalty and you delivered it like a waiter, so I hope the holiday in Dubai was worth selling your whistle for
    Call yourself a war reporter 🎥 that was filmed in a quarry near Buxton with smoke from a joke shop, I know the quarry, I know the man with the smoke, you have been faking it since the nineties
    He says on his page that he served two tours with the marines 🪖🤡 I have checked and he was a pastry cook in Aldershot, a walking lie in a bought medal, and you lot voted him in
    let me guess who wrote your speech, the water company 🚰🤑 same as who paid for your conference trip and your wifes job, you are their creature and have never once voted for the people who live here
    Took money from both sides of the bypass row 🛣️💸 then had the nerve to chair the meeting, a crook with a gavel. The ledger will come out one day and then we will see who is smiling
    Your miracle cure for bad backs is chalk and talc 💊🐍 sold at thirty pounds a tub to pensioners, you know it, your supplier knows it, and I shall tell anyone who walks into that shop what a swindler you are
    the petition had nine thousand names and you wrote six thousand of them yourself in the back office ✍️👻 dead people, dogs, a cricket team from 1954, cheating is all you know how to do
    This so called nurse on the picket is a paid agitator 🎭💷 bussed in by the union, I have seen her with a different job at every demo from here to Glasgow, never emptied a bedpan in her life
    `,
  ),
  lines(
    'lines-pictograms/long-money-golf-quarry-harmless',
    { labels: [], direction: null },
    `
    Three times I told my wife there were no biscuits left 🤥 and three times the tin rattled as I sat on it, so I am now on the settee with a blanket and no biscuits
    Lost a golf ball ⛳ on the fourth, found it in the hood of my own coat when I got home, my partner says it should count as a hole in one
    Carrier bag 🛍️ full of five pence pieces turned up on the step of the lifeboat shop with a note that said from the pub, sorry about the noise on regatta night, which we thought was handsome
    Weighed forty fish today 🐟📊 in a gale in Fife for the summer survey, and the only thing that got bigger was my respect for people who do it in January
    They filmed a war film in the quarry near Buxton 🎥💨 last week and the smoke blew over the village, my nan took the washing in and told a German officer to wipe his boots
    My uncle was a pastry cook in Aldershot 🥐🪖 all through his service and used to say that he had seen more action over the last custard tart than most men see at sea
    Water company 🚰 dug up the road on monday, filled it on wednesday, and dug it up again on friday because one of the lads had left his lunch box in it, so that is our summer gone
    the petition for a crossing has nine thousand names ✍️ and I collected six hundred of them outside the chippy in my lollipop coat, best diet I was ever on, you cant eat while people are signing
    chalk dust and talc 💊 on everything in the school hall, the gym club and the Irish dancers shared it for one night and left footprints like a crime scene 👣
    I have had a different job in every town from here to Glasgow 🎭 and been a nurse, a barmaid, an elf and the back end of a bus in a road safety play, and I emptied bedpans in most of them
    Bypass opened at noon 🛣️🎉 and by ten past there was a queue on it, two horses, a hearse and a man selling strawberries 🍓 who had clearly been planning for this since the public inquiry
    `,
  ),
  lines(
    'lines-pictograms/long-kindness-after-abuse',
    { labels: ['support'], direction: 'quoted' },
    `
    Saw that somebody left a row of 🐒🐒🐒 under your picture from the ward. My mother was on that ward for seven weeks and you were the reason she ate, so please count this as one message that outweighs the lot
    The man who wrote that you should be put down like a dog 🐶 for the school merger has been in front of the magistrate, as you know, and I just want to say that I opposed the merger too and I am glad
    They said you only got the job because of the chair ♿ and I laughed out loud, since I was on the panel and you were better than the rest of us put together
    To whoever posted 🔪🔪 at our ref, he is a postman, he has two little girls, he gives up his saturdays for eleven quid and a pie 🥧 and the whole league is behind him
    I am seventy nine and I do not understand why grown people send a lady MP pictures of aubergines 🍆😡 but my late wife would have chased them down the road with a broom, and I would have held her coat
    someone told you to go and die over a library opening time 📚😢 please dont give it another thought, the lamp in that window has been getting people home for years and you are the one who lights it
    Reading the replies under your synagogue piece made me feel ill ✡️🤮 so I did what my dad taught me, wrote to my own MP, rang my Jewish friend, and baked something 🍰
    when they called the trans girls on your team it 🏳️‍⚧️ and sent clown faces, my under twelves asked if they could paint the goalposts pink and blue, so come and see them on sunday
    Ok you dropped a clanger with the recycling dates 🗑️😂 but the people calling you thick and fat and worse have gone far past a joke, chin up love, nobody on our lane thinks that of you
    You keep getting told to go home to Africa 🌍 and I keep thinking of the night your church hall took in forty of us off the stuck train, with blankets and jollof 🍛 and a telly for the football
    My brother is a police officer and he gets the pig 🐷 thing daily, he has learned to laugh, but I saw him read out what they wrote to you after the flood and he was not laughing. Thank you for going in
    Our imam had bacon 🥓 posted to his house again. This time the butcher on the corner found out, and he has put up a sign saying that he knows who buys what and that all are neighbours here ☪️❤️
    `,
  ),
];
