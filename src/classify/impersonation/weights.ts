/**
 * How far each thing seen, alone, makes an account one that could be taken for the subject; 0 to 1. They were set by
 * hand on the made-up sets of test/classify/impersonation, and are documented in docs/impersonation.md.
 * Several add up as `1 − (1 − a)(1 − b)…`, so that more evidence never lowers a score.
 */
export const weights = {
  /** A handle that differs only in what the eye skips: 0 for o, rn for m, underscores, doubled letters. */
  handleLooksSame: 0.85,
  /** One slip: a letter left out, added, swapped with its neighbour or hit beside. */
  handleOneSlip: 0.6,
  /** One letter for any other. */
  handleOneLetter: 0.55,
  /** Two changes in a long handle. */
  handleTwoChanges: 0.52,
  /** The handle with a word that claims to be the person: official, real, backup. */
  handleClaimingWord: 0.7,
  /** With a place, a title, a number. */
  handleFillingWord: 0.55,
  /** Somewhere within a longer one. */
  handleInside: 0.5,
  /** Made of the words of the subject's name. */
  handleOfName: 0.5,
  /** Its last letters dropped. */
  handleCut: 0.52,
  /** Initials and family name, alone or with a title; and with a word that claims to be the person. */
  handleInitials: 0.5,
  handleInitialsClaiming: 0.55,
  sameNameElsewhere: 0.6,
  /** One of the subject's own former handles, in other hands. */
  formerHandle: 0.9,
  /** The name looks the same and is written in other characters: nobody does so by chance. */
  nameDisguised: 0.75,
  nameSame: 0.55,
  /** The name with a word such as official or backup. */
  nameClaiming: 0.52,
  nameSimilar: 0.4,
  /** Initials and family name, with the subject's own title. */
  nameInitialsTitled: 0.5,
  copiedBio: 0.6,
  sameAvatar: 0.6,
  younger: 0.1,
  writesAsSubject: 0.45,
} as const;

/** From this score on an account is listed. */
export const candidateScore = 0.5;

/** How much is left of a handle's weight when many could bear it by chance, by number of letters and digits; from seven on all. */
export const shortHandleFactors: readonly number[] = [0, 0.1, 0.15, 0.2, 0.35, 0.5, 0.75];
/** A handle that is one common name. */
export const oneCommonNameFactor = 0.5;
/** A handle that is one word of the subject's longer name. */
export const oneNameFactor = 0.65;
/** A handle, or a display name, that is a common first name and a common family name. */
export const commonFullNameFactor = 0.75;
/** A display name of a single word. */
export const oneWordNameFactor = 0.5;
