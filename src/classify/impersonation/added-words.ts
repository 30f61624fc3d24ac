/** Words that claim to be the person or to speak for them: what impersonators add most. */
export const claimingWords: readonly string[] = words(`
  official officials offical ofcl real reel thereal true actual genuine original verified authentic the only
  backup back up bkup bak support help helpdesk helpline team hq staff office admin assistant manager agent service services care
  private priv prvt personal secret account accounts acct acc alt new newest second secondary 2nd main page profile
  me itsme its iam thisis hereis here contact press media reply replies messages dm giveaway
`);

/**
 * Words that name a place, a title or an occupation, or that only fill: as often a namesake's as an impersonator's.
 * None is a single letter: it would be taken off handles that merely begin or end with it.
 */
export const fillingWords: readonly string[] = words(`
  dr doctor prof professor mr mrs ms miss sir lady dame rev phd md mp mep msp cllr
  uk us usa eu gb eng england scotland wales ireland london ldn global world intl int
  news live online social info tv fm radio show daily today now updates posts writes
  fan fans fanpage club parody fake not watch quotes bot
  old former and for xx xo one two
`);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
