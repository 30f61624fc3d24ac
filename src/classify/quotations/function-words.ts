/**
 * Words that say little by themselves, as folded for comparison (no apostrophes): a quotation is not found again by these
 * alone. Written by hand. Negations are among them so that a dropped "not" changes a quotation without hiding its source.
 */
export const functionWords = `
a an the this that these those here there
i me my mine myself im ive ill id we us our ours ourselves were weve well wed you your yours yourself youre youve youll youd
he him his himself hes she her hers herself shes they them their theirs themselves theyre theyve theyll it its itself itll
who whom whose which what when where why how
am is are was were be been being isnt arent wasnt werent aint
do does did done doing dont doesnt didnt have has had having havent hasnt hadnt
will would shall should can could may might must wont wouldnt shouldnt cant cannot couldnt mustnt
and or but if so than then as because while though although
of in on at to from by for with without about into onto over under up down out off after before between through during
not no nor never yes just very really also too even still again only more most some any all both each every much many such
one thats theres whats lets let get got go going want know think say said like
`
  .trim()
  .split(/\s+/);
