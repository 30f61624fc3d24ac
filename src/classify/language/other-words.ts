/** Everyday words of a language in Latin letters, to know it by. */
export interface OtherWords {
  /** `null` for words of the languages that the detector library tells apart by itself. */
  readonly code: string | null;
  /** Words without apostrophes, none of them a word or common misspelling in English. */
  readonly words: string;
}

/**
 * Words that show that a text is not in English, or not wholly. Languages with a code are those spoken in Britain that the
 * library does not know; Hindi and Urdu in Latin letters go by ``.
 */
export const otherWords: readonly OtherWords[] = [
  {
    code: null,
    words: `
que qué pero porque los una unos nada muy siempre eres esta está este esto también más ella ellos nunca ahora todo todos
mucho gracias hola señor cuando donde quien según sobre hasta desde yo tú usted qui je suis cest les des une dans avec pour pas vous
nous elle mais très jai tout bien merci laissez moi toi ich und der ist nicht ein eine sie wir aber auch mit auf für dich mich sind
kein keine habe wenn weil noch nur schon het een niet dat zijn maar ook voor wat ik jij heb geen wel naar deze che sono mio mia
suo della grazie mille anche questo questa perché davvero ciao você não uma muito isso mas ele ela obrigado ang ng mga sa ako ikaw
siya hindi kasi naman lang talaga din po di walang wala yan iyan ito och är jag inte det att som på med ikke og jeg nie się jest nic
czy jak bir bu için çok değil ve ne yang dan tidak ini itu saya kamu untuk ada wallah habibi khalas inshallah yalla
`,
  },
  {
    code: 'cy',
    words: `
yn y yr mae maer maen ac nid dwi dwin oedd ddim wedi bod gan hyn syn nhw ei eu eich ein fy dy dydy dyw roedd roeddwn bydd fydd os ond
gyda gydar pawb neb dim un bob i o iawn diolch fawr ar am at gwybod meddwl yw ydy ydych wyt rydym sydd dros ni ti chi yma yno hynny
newydd cymru cymraeg bore heno dydd bobl pobl eisiau gael cael wneud dweud fel hefyd mor rhaid cyn wrth pan fod
`,
  },
  {
    code: 'ga',
    words: `
agus an tá bhí níl ní is go ag ar le leis faoi seo mé tú thú sé sí muid sibh siad do a bhfuil raibh nach bhuil aon duine daoine
gach lá maith agat agam aici againn cad cé conas cathain céanna arís anois ach nó gan riamh fós sula gur gurb chun den don bhfear
rud rudaí anseo ansin ansiúd freisin cén míle
`,
  },
  {
    code: 'gd',
    words: `
agus tha chan eil bha bhith nach air anns ann leis seo thu sinn sibh iad do a an nan ach cha cò ciamar dè carson cuin
gu agam agad aige againn dhut dhomh math glè mòr tapadh leibh leat daoine gach latha fhathast cuideachd neach duine
`,
  },
  {
    code: 'so',
    words: `
waa waxaa waxa waxay waxba oo ka ku ah ayaa ayuu ayay ayaan iyo uu ay la ee aan inaan inaad inuu loo lagu laga sida qof qofna dadka
marka haddii wuxuu waan wuu way baa buu adiga aniga isku mid badan wax walba weli hadda soo sii maalin run
`,
  },
  {
    code: 'hi',
    words: `
hai hain hoon nahi nahin kya kyun kyu aur ka ki ke ko se mein aap hum yeh ye woh wo koi kuch kisi kabhi sab bhi toh tha raha rahi rahe karo kar karna gaya gayi bola bolta bolti bolna pata sahi bilkul yaar bhai matlab apna apne apni mera meri mere tera teri
tere usko uska unko unka hota hoti hote ab bas abhi lekin magar agar bahut bohot acha accha achha logon phir
`,
  },
];
