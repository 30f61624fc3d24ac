/**
 * Words that insult whoever they are said of, wherever they stand: hidden in masked text though no rule that looks at the words
 * round them saw an insult. Words with a harmless meaning besides are left to the rules.
 */
// biome-ignore format: a word list reads best in rows
export const alwaysHidden: ReadonlySet<string> = new Set([
  'bitch', 'bitches', 'cunt', 'cunts', 'whore', 'whores', 'slut', 'sluts', 'twat', 'twats', 'wanker', 'wankers', 'arsehole',
  'arseholes', 'asshole', 'assholes', 'dickhead', 'dickheads', 'knobhead', 'bellend', 'bellends', 'motherfucker', 'motherfuckers',
  'bastard', 'bastards', 'scumbag', 'scumbags', 'moron', 'morons', 'idiot', 'idiots', 'imbecile', 'imbeciles', 'retard', 'retards',
  'nigger', 'niggers', 'nigga', 'faggot', 'faggots', 'tranny', 'trannies', 'paki', 'pakis', 'kike', 'kikes', 'paedo', 'paedos',
]);
