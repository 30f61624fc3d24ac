/**
 * What X's developer terms say of giving on what its API gave, in our words. Source: the developer policy's part on redistribution,
 * as it read in August 2026. No legal advice.
 */
export const xTermsOfSharing =
  "X's developer policy (content redistribution, as read in August 2026) lets ids be given on, but of content that came by its API no more than 50,000 posts " +
  'to one person a day, none to the public, and what is deleted at X must be deleted within a day of being asked. Read the policy of today before you hand this on.';
