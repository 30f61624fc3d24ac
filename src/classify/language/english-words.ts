/**
 * Everyday English words, without apostrophes, that no other language in Latin letters uses often. Written by hand:
 * function words, words of talk online, spellings of dialects and of African-American English.
 */
export const sureWords = `
the and that this these those they them their theyre theyve with without what when where which who whos whose why how
you your youre yours youve youll yourself u ur yall youd urself
are arent was wasnt were werent been being isnt aint has hasnt have havent having had hadnt does doesnt did didnt dont doing
done will wont would wouldnt should shouldnt could couldnt cannot cant might must shall
about above after again against all almost along already although always another any anyone anything around away because
before behind below between both but cause coz cuz each either else enough even ever every everybody everyone everything few
from further gonna gotta hardly he her hers here herself hes him himself his into its itself just lets like maybe me
most much my myself never nobody none nor not nothing now of off often only other others our ours out over own perhaps
quite rather really same shes she since some somebody someone something sometimes somewhere soon still such than thanks thank
thats then there theres therefore though through thru thus together too toward towards under until upon us very wanna
weve were well wed whatever whether while within yes yeah yet your it if for by or to is at
get gets getting got gotten give gives giving go goes going gone went come comes coming came make makes making made take takes
taking took taken know knows knew known knowing think thinks thinking thought say says saying said see sees seen saw look looks
looking looked want wants wanted need needs needed let tell tells telling told ask asks asked talk talking talks speak keep
keeps find found feel feels feeling felt leave left call called calling try tries trying tried work works working worked
put puts show shows hear heard believe hope love loves loved hate hates hated stop stops stopped help helps wait watch
watching read write writing wrote learn live lives living play playing run running turn start started seem seems mean means
bring happen happened happens understand remember deserve deserves matter wonder wish
people person man men woman women girl girls boy boys guy guys kid kids child children mother father mom mum dad son daughter
brother sister friend friends family wife husband world country life house home school work money time times day days today
tonight tomorrow yesterday week year years night morning thing things way place word words name reason truth lie lies liar
right wrong good better best bad worse worst great nice big little small old new young long high free real true false sick
sorry happy sad stupid dumb ugly crazy funny black white gay straight own first second last next many more less one two three
fuck fucking fucked fuckin shit shitty bitch bitches ass damn hell crap bullshit fool idiot idiots moron trash dick pussy
hoe hoes lol lmao lmfao smh tbh wtf omg idk imo ngl plz pls thx bro bruh dude fam homie
im ive ill id aint dat dis dem dey doe tho tha da wit wid yo ya wat wut sum cud shud wud nuffin nuthin nothin somethin everythin
finna tryna boutta talkin bout em outta kinda sorta lemme gimme dunno init innit mate lad lass bloke
aye nae wee didnae cannae dinnae isnae wasnae naw oan awa frae tae wi yer ye youse
government police media news vote party law president minister war state states american america british britain england
english white house doctor doctors nhs hospital council health vaccine climate
hello hey bye please shut cool awesome congratulations congrats welcome dear sir madam wow omfg oops
god jesus christian muslim muslims jews jewish islam
`;

/** English words that other languages write too, also where they stand above: they speak for English only in company. */
export const sharedWords = `
a i in on an as be do no so we am my up oh ok okay ha haha x us ah may can die den man men set most fast war here will
under over was all not for or to is me at it go by he one of see her has had son come place week real help last bad still
party president police media minister more well such into mate let money lad dis dem dat dey da em im aye oan tha ya wit yo
plz bro lol live mean own put place even list her says true hell ass black state see till kinda sum wee do del an gut
`;
