/** Words that newspapers and careful writers star. Of two that fit, the one named first is read. */
// biome-ignore format: a word list reads best in rows
export const starredWords: readonly string[] = [
  'fuck', 'cunt', 'shit', 'twat', 'prick', 'bitch', 'wanker', 'bastard', 'dick', 'cock', 'arse', 'ass', 'slut',
  'whore', 'tits', 'piss', 'pissed', 'fucker', 'fucking', 'fucked', 'fuckin', 'fucks', 'shite', 'shitty', 'bullshit', 'bollocks',
  'arsehole', 'asshole', 'dickhead', 'knobhead', 'bellend', 'motherfucker', 'motherfucking', 'cunts', 'twats', 'bitches', 'pricks',
  'wankers', 'bastards', 'crap', 'slag', 'nonce', 'pussy', 'rape', 'raped', 'kill', 'suicide', 'porn', 'paedo', 'pedo', 'retard',
  'retarded', 'nigger', 'nigga', 'niggers', 'faggot', 'faggots', 'fag', 'tranny', 'trannies', 'paki', 'pakis', 'spastic', 'dyke',
  'chink', 'kike', 'coon', 'scum', 'idiot', 'idiots', 'liar', 'scam', 'scammer', 'fraud', 'grifter', 'shill', 'moron', 'wank', 'minge',
];
