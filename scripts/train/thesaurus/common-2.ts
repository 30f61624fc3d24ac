/** Words that most groups of messages turn on. One group a line: its name, and words of like meaning and use. */
export const common2Groups = `
a-angryadj: angry furious livid fuming annoyed cross irate
a-funny: funny hilarious amusing witty comical silly daft
a-sorry: sorry apologetic regretful ashamed
a-dead: dead deceased buried cremated gone finished toast doomed
a-dangerous: dangerous unsafe reckless harmful toxic deadly lethal
a-inferior: inferior subhuman primitive savage uncivilised backward barbaric
a-unnatural: unnatural abnormal perverted degenerate deviant immoral sinful
a-foreign: foreign alien immigrant illegal
a-british: british english scottish welsh irish
a-public: public official registered published elected
a-private: private personal home confidential anonymous secret
a-fair: fair reasonable balanced proportionate sensible valid
a-important: important vital crucial essential urgent
a-interesting: interesting fascinating informative useful helpful
a-intens: very really so totally completely utterly absolutely extremely proper bloody fucking effing frigging flipping damn dead well pure
a-hedge: maybe perhaps possibly probably apparently seemingly allegedly supposedly
s-you: you u ya ye yer youse y'all yall yourself yourselves thou
s-your: your ur yours yer
s-she: she her hers herself
s-he: he him his himself
s-they: they them their theirs themselves
s-we: we us our ours ourselves
s-i: i me my mine myself im
s-someone: someone somebody anyone anybody everyone everybody
s-will: will 'll gonna shall wanna gunna finna
s-should: should ought must better needs shd
s-would: would could might may 'd wd
s-not: not never nor neither without dont doesnt didnt wont cant isnt arent wasnt
s-ifword: if unless until till when whenever once
s-because: because cos cuz coz since as
s-but: but however although though yet
s-question: who what where when why how which whose wot wat
s-here: here there nearby outside inside round
s-soon: soon tonight tomorrow later shortly next
s-now: now today already currently
s-quant: all every each most many some few several
s-greeting: hello hi hey morning evening hiya alright
s-laugh: haha hahaha lol lmao rofl lmfao hehe pmsl
s-interj: oh ah wow blimey crikey gosh jeez omg ugh meh tut
s-yes: yes yeah yep yup aye indeed exactly absolutely
s-please: please pls plz kindly
s-swear: fuck fucking fucked shit shitty bloody bollocks bugger crap arse damn hell piss pissed wtf ffs
s-texting: ppl bc tbh imo imho idk btw afaik smh
`;
