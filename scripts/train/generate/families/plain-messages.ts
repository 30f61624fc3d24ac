import type { Family } from '../family.ts';
import { linesAccusers1 } from './lines-accusers-1.ts';
import { linesAccusers2 } from './lines-accusers-2.ts';
import { linesAccusers3 } from './lines-accusers-3.ts';
import { linesAccusers4 } from './lines-accusers-4.ts';
import { linesAdvances1 } from './lines-advances-1.ts';
import { linesAdvances2 } from './lines-advances-2.ts';
import { linesAdvances3 } from './lines-advances-3.ts';
import { linesAdvances4 } from './lines-advances-4.ts';
import { linesAdvances5 } from './lines-advances-5.ts';
import { linesAdvances6 } from './lines-advances-6.ts';
import { linesAdvances7 } from './lines-advances-7.ts';
import { linesBarbs1 } from './lines-barbs-1.ts';
import { linesBarbs2 } from './lines-barbs-2.ts';
import { linesBarbs3 } from './lines-barbs-3.ts';
import { linesBarbs4 } from './lines-barbs-4.ts';
import { linesBarbs5 } from './lines-barbs-5.ts';
import { linesBarbs6 } from './lines-barbs-6.ts';
import { linesBarbs7 } from './lines-barbs-7.ts';
import { linesBarbs8 } from './lines-barbs-8.ts';
import { linesBeasts1 } from './lines-beasts-1.ts';
import { linesBeasts2 } from './lines-beasts-2.ts';
import { linesBeasts3 } from './lines-beasts-3.ts';
import { linesBeasts4 } from './lines-beasts-4.ts';
import { linesBeasts5 } from './lines-beasts-5.ts';
import { linesBeasts6 } from './lines-beasts-6.ts';
import { linesCallings1 } from './lines-callings-1.ts';
import { linesCallings2 } from './lines-callings-2.ts';
import { linesCallings3 } from './lines-callings-3.ts';
import { linesCallings4 } from './lines-callings-4.ts';
import { linesCallings5 } from './lines-callings-5.ts';
import { linesCallings6 } from './lines-callings-6.ts';
import { linesCallings7 } from './lines-callings-7.ts';
import { linesCallings8 } from './lines-callings-8.ts';
import { linesContempt1 } from './lines-contempt-1.ts';
import { linesContempt2 } from './lines-contempt-2.ts';
import { linesContempt3 } from './lines-contempt-3.ts';
import { linesContempt4 } from './lines-contempt-4.ts';
import { linesContempt5 } from './lines-contempt-5.ts';
import { linesContempt6 } from './lines-contempt-6.ts';
import { linesContempt7 } from './lines-contempt-7.ts';
import { linesContempt8 } from './lines-contempt-8.ts';
import { linesFarewells1 } from './lines-farewells-1.ts';
import { linesFarewells2 } from './lines-farewells-2.ts';
import { linesFarewells3 } from './lines-farewells-3.ts';
import { linesFarewells4 } from './lines-farewells-4.ts';
import { linesFindings1 } from './lines-findings-1.ts';
import { linesFindings2 } from './lines-findings-2.ts';
import { linesFindings3 } from './lines-findings-3.ts';
import { linesFindings4 } from './lines-findings-4.ts';
import { linesKinds1 } from './lines-kinds-1.ts';
import { linesKinds2 } from './lines-kinds-2.ts';
import { linesKinds3 } from './lines-kinds-3.ts';
import { linesKinds4 } from './lines-kinds-4.ts';
import { linesKinds5 } from './lines-kinds-5.ts';
import { linesKinds6 } from './lines-kinds-6.ts';
import { linesKinds7 } from './lines-kinds-7.ts';
import { linesLeers1 } from './lines-leers-1.ts';
import { linesLeers2 } from './lines-leers-2.ts';
import { linesLeers3 } from './lines-leers-3.ts';
import { linesLeers4 } from './lines-leers-4.ts';
import { linesLeers5 } from './lines-leers-5.ts';
import { linesLetters1 } from './lines-letters-1.ts';
import { linesLetters2 } from './lines-letters-2.ts';
import { linesLetters3 } from './lines-letters-3.ts';
import { linesLetters4 } from './lines-letters-4.ts';
import { linesLetters5 } from './lines-letters-5.ts';
import { linesLetters6 } from './lines-letters-6.ts';
import { linesLetters7 } from './lines-letters-7.ts';
import { linesLewd1 } from './lines-lewd-1.ts';
import { linesLewd2 } from './lines-lewd-2.ts';
import { linesLewd3 } from './lines-lewd-3.ts';
import { linesLewd4 } from './lines-lewd-4.ts';
import { linesLewd5 } from './lines-lewd-5.ts';
import { linesLewd6 } from './lines-lewd-6.ts';
import { linesMailbag1 } from './lines-mailbag-1.ts';
import { linesMailbag2 } from './lines-mailbag-2.ts';
import { linesMailbag3 } from './lines-mailbag-3.ts';
import { linesMailbag4 } from './lines-mailbag-4.ts';
import { linesMailbag5 } from './lines-mailbag-5.ts';
import { linesMailbag6 } from './lines-mailbag-6.ts';
import { linesMailbag7 } from './lines-mailbag-7.ts';
import { linesMockery1 } from './lines-mockery-1.ts';
import { linesMockery2 } from './lines-mockery-2.ts';
import { linesMockery3 } from './lines-mockery-3.ts';
import { linesMockery4 } from './lines-mockery-4.ts';
import { linesMockery5 } from './lines-mockery-5.ts';
import { linesMockery6 } from './lines-mockery-6.ts';
import { linesMockery7 } from './lines-mockery-7.ts';
import { linesMockery8 } from './lines-mockery-8.ts';
import { linesNicknames1 } from './lines-nicknames-1.ts';
import { linesNicknames2 } from './lines-nicknames-2.ts';
import { linesNicknames3 } from './lines-nicknames-3.ts';
import { linesNicknames4 } from './lines-nicknames-4.ts';
import { linesNicknames5 } from './lines-nicknames-5.ts';
import { linesOmens1 } from './lines-omens-1.ts';
import { linesOmens2 } from './lines-omens-2.ts';
import { linesOmens3 } from './lines-omens-3.ts';
import { linesOmens4 } from './lines-omens-4.ts';
import { linesOmens5 } from './lines-omens-5.ts';
import { linesOmens6 } from './lines-omens-6.ts';
import { linesOmens7 } from './lines-omens-7.ts';
import { linesOmens8 } from './lines-omens-8.ts';
import { linesOmens9 } from './lines-omens-9.ts';
import { linesOmens10 } from './lines-omens-10.ts';
import { linesOmens11 } from './lines-omens-11.ts';
import { linesOmens12 } from './lines-omens-12.ts';
import { linesOmens13 } from './lines-omens-13.ts';
import { linesOmens14 } from './lines-omens-14.ts';
import { linesPeoples1 } from './lines-peoples-1.ts';
import { linesPeoples2 } from './lines-peoples-2.ts';
import { linesPeoples3 } from './lines-peoples-3.ts';
import { linesPeoples4 } from './lines-peoples-4.ts';
import { linesPeoples5 } from './lines-peoples-5.ts';
import { linesPeoples6 } from './lines-peoples-6.ts';
import { linesPeoples7 } from './lines-peoples-7.ts';
import { linesPictograms1 } from './lines-pictograms-1.ts';
import { linesPictograms2 } from './lines-pictograms-2.ts';
import { linesPictograms3 } from './lines-pictograms-3.ts';
import { linesPictograms4 } from './lines-pictograms-4.ts';
import { linesPictograms5 } from './lines-pictograms-5.ts';
import { linesPictograms6 } from './lines-pictograms-6.ts';
import { linesPictograms7 } from './lines-pictograms-7.ts';
import { linesPictograms8 } from './lines-pictograms-8.ts';
import { linesPlainly1 } from './lines-plainly-1.ts';
import { linesPlainly2 } from './lines-plainly-2.ts';
import { linesPlainly3 } from './lines-plainly-3.ts';
import { linesPlainly4 } from './lines-plainly-4.ts';
import { linesPlainly5 } from './lines-plainly-5.ts';
import { linesPlainly6 } from './lines-plainly-6.ts';
import { linesPlainly7 } from './lines-plainly-7.ts';
import { linesPlainly8 } from './lines-plainly-8.ts';
import { linesPlainly9 } from './lines-plainly-9.ts';
import { linesPrejudices1 } from './lines-prejudices-1.ts';
import { linesPrejudices2 } from './lines-prejudices-2.ts';
import { linesPrejudices3 } from './lines-prejudices-3.ts';
import { linesPrejudices4 } from './lines-prejudices-4.ts';
import { linesPutdowns1 } from './lines-putdowns-1.ts';
import { linesPutdowns2 } from './lines-putdowns-2.ts';
import { linesPutdowns3 } from './lines-putdowns-3.ts';
import { linesPutdowns4 } from './lines-putdowns-4.ts';
import { linesPutdowns5 } from './lines-putdowns-5.ts';
import { linesPutdowns6 } from './lines-putdowns-6.ts';
import { linesPutdowns7 } from './lines-putdowns-7.ts';
import { linesPutdowns8 } from './lines-putdowns-8.ts';
import { linesRambles1 } from './lines-rambles-1.ts';
import { linesRambles2 } from './lines-rambles-2.ts';
import { linesRumours1 } from './lines-rumours-1.ts';
import { linesRumours2 } from './lines-rumours-2.ts';
import { linesRumours3 } from './lines-rumours-3.ts';
import { linesRumours4 } from './lines-rumours-4.ts';
import { linesRumours5 } from './lines-rumours-5.ts';
import { linesRumours6 } from './lines-rumours-6.ts';
import { linesSexes1 } from './lines-sexes-1.ts';
import { linesSexes2 } from './lines-sexes-2.ts';
import { linesSexes3 } from './lines-sexes-3.ts';
import { linesSexes4 } from './lines-sexes-4.ts';
import { linesSexes5 } from './lines-sexes-5.ts';
import { linesSexes6 } from './lines-sexes-6.ts';
import { linesSexes7 } from './lines-sexes-7.ts';
import { linesSmears1 } from './lines-smears-1.ts';
import { linesSmears2 } from './lines-smears-2.ts';
import { linesSmears3 } from './lines-smears-3.ts';
import { linesSmears4 } from './lines-smears-4.ts';
import { linesSmears5 } from './lines-smears-5.ts';
import { linesSmears6 } from './lines-smears-6.ts';
import { linesSmears7 } from './lines-smears-7.ts';
import { linesStances1 } from './lines-stances-1.ts';
import { linesVeilings1 } from './lines-veilings-1.ts';
import { linesVeilings2 } from './lines-veilings-2.ts';
import { linesVeilings3 } from './lines-veilings-3.ts';
import { linesVeilings4 } from './lines-veilings-4.ts';
import { linesVermin1 } from './lines-vermin-1.ts';
import { linesVermin2 } from './lines-vermin-2.ts';
import { linesVermin3 } from './lines-vermin-3.ts';
import { linesVermin4 } from './lines-vermin-4.ts';
import { linesVermin5 } from './lines-vermin-5.ts';
import { linesVermin6 } from './lines-vermin-6.ts';
import { linesVermin7 } from './lines-vermin-7.ts';
import { linesWarnings1 } from './lines-warnings-1.ts';
import { linesWarnings2 } from './lines-warnings-2.ts';
import { linesWarnings3 } from './lines-warnings-3.ts';
import { linesWarnings4 } from './lines-warnings-4.ts';
import { linesWarnings5 } from './lines-warnings-5.ts';
import { linesWarnings6 } from './lines-warnings-6.ts';
import { linesWarnings7 } from './lines-warnings-7.ts';
import { linesWarnings8 } from './lines-warnings-8.ts';
import { linesWhereabouts1 } from './lines-whereabouts-1.ts';
import { linesWhereabouts2 } from './lines-whereabouts-2.ts';
import { linesWhereabouts3 } from './lines-whereabouts-3.ts';
import { linesWhereabouts4 } from './lines-whereabouts-4.ts';
import { linesWhereabouts5 } from './lines-whereabouts-5.ts';
import { linesWhereabouts6 } from './lines-whereabouts-6.ts';
import { linesWhereabouts7 } from './lines-whereabouts-7.ts';

/** Single messages in the words that most people use: what is civil, sneering, veiled or hateful without strong words, beside the same words meant well. */
export const plainMessages: readonly Family[] = [
  ...linesMockery1,
  ...linesMockery2,
  ...linesMockery3,
  ...linesMockery4,
  ...linesMockery5,
  ...linesMockery6,
  ...linesMockery7,
  ...linesMockery8,
  ...linesContempt1,
  ...linesContempt2,
  ...linesContempt3,
  ...linesContempt4,
  ...linesContempt5,
  ...linesContempt6,
  ...linesContempt7,
  ...linesContempt8,
  ...linesSexes1,
  ...linesSexes2,
  ...linesSexes3,
  ...linesSexes4,
  ...linesSexes5,
  ...linesSexes6,
  ...linesSexes7,
  ...linesPeoples1,
  ...linesPeoples2,
  ...linesPeoples3,
  ...linesPeoples4,
  ...linesPeoples5,
  ...linesPeoples6,
  ...linesPeoples7,
  ...linesAdvances1,
  ...linesAdvances2,
  ...linesAdvances3,
  ...linesAdvances4,
  ...linesAdvances5,
  ...linesAdvances6,
  ...linesAdvances7,
  ...linesSmears1,
  ...linesSmears2,
  ...linesSmears3,
  ...linesSmears4,
  ...linesSmears5,
  ...linesSmears6,
  ...linesSmears7,
  ...linesWarnings1,
  ...linesWarnings2,
  ...linesWarnings3,
  ...linesWarnings4,
  ...linesWarnings5,
  ...linesWarnings6,
  ...linesWarnings7,
  ...linesWarnings8,
  ...linesCallings1,
  ...linesCallings2,
  ...linesCallings3,
  ...linesCallings4,
  ...linesCallings5,
  ...linesCallings6,
  ...linesCallings7,
  ...linesCallings8,
  ...linesMailbag1,
  ...linesMailbag2,
  ...linesMailbag3,
  ...linesMailbag4,
  ...linesMailbag5,
  ...linesMailbag6,
  ...linesMailbag7,
  ...linesLetters1,
  ...linesLetters2,
  ...linesLetters3,
  ...linesLetters4,
  ...linesLetters5,
  ...linesLetters6,
  ...linesLetters7,
  ...linesPlainly1,
  ...linesPlainly2,
  ...linesPlainly3,
  ...linesPlainly4,
  ...linesPlainly5,
  ...linesPlainly6,
  ...linesPlainly7,
  ...linesPlainly8,
  ...linesPlainly9,
  ...linesPictograms1,
  ...linesPictograms2,
  ...linesPictograms3,
  ...linesPictograms4,
  ...linesPictograms5,
  ...linesPictograms6,
  ...linesPictograms7,
  ...linesPictograms8,
  ...linesBarbs1,
  ...linesBarbs2,
  ...linesBarbs3,
  ...linesBarbs4,
  ...linesBarbs5,
  ...linesBarbs6,
  ...linesBarbs7,
  ...linesBarbs8,
  ...linesVermin1,
  ...linesVermin2,
  ...linesVermin3,
  ...linesVermin4,
  ...linesVermin5,
  ...linesVermin6,
  ...linesVermin7,
  ...linesOmens1,
  ...linesOmens2,
  ...linesOmens3,
  ...linesOmens4,
  ...linesOmens5,
  ...linesOmens6,
  ...linesOmens7,
  ...linesOmens8,
  ...linesOmens9,
  ...linesOmens10,
  ...linesOmens11,
  ...linesOmens12,
  ...linesOmens13,
  ...linesOmens14,
  ...linesRumours1,
  ...linesRumours2,
  ...linesRumours3,
  ...linesRumours4,
  ...linesRumours5,
  ...linesRumours6,
  ...linesWhereabouts1,
  ...linesWhereabouts2,
  ...linesWhereabouts3,
  ...linesWhereabouts4,
  ...linesWhereabouts5,
  ...linesWhereabouts6,
  ...linesWhereabouts7,
  ...linesKinds1,
  ...linesKinds2,
  ...linesKinds3,
  ...linesKinds4,
  ...linesKinds5,
  ...linesKinds6,
  ...linesKinds7,
  ...linesPutdowns1,
  ...linesPutdowns2,
  ...linesPutdowns3,
  ...linesPutdowns4,
  ...linesPutdowns5,
  ...linesPutdowns6,
  ...linesPutdowns7,
  ...linesPutdowns8,
  ...linesLewd1,
  ...linesLewd2,
  ...linesLewd3,
  ...linesLewd4,
  ...linesLewd5,
  ...linesLewd6,
  ...linesBeasts1,
  ...linesBeasts2,
  ...linesBeasts3,
  ...linesBeasts4,
  ...linesBeasts5,
  ...linesBeasts6,
  ...linesStances1,
  ...linesVeilings1,
  ...linesVeilings2,
  ...linesVeilings3,
  ...linesVeilings4,
  ...linesFindings1,
  ...linesFindings2,
  ...linesFindings3,
  ...linesFindings4,
  ...linesLeers1,
  ...linesLeers2,
  ...linesLeers3,
  ...linesLeers4,
  ...linesLeers5,
  ...linesPrejudices1,
  ...linesPrejudices2,
  ...linesPrejudices3,
  ...linesPrejudices4,
  ...linesNicknames1,
  ...linesNicknames2,
  ...linesNicknames3,
  ...linesNicknames4,
  ...linesNicknames5,
  ...linesAccusers1,
  ...linesAccusers2,
  ...linesAccusers3,
  ...linesAccusers4,
  ...linesFarewells1,
  ...linesFarewells2,
  ...linesFarewells3,
  ...linesFarewells4,
  ...linesRambles1,
  ...linesRambles2,
];
