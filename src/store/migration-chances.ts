/** Step 0012 of the cache's shape: the chances of a verdict in a fifth of the room. Released: it never changes, nor do the names in it. */
const names = [
  'threat',
  'doxxing',
  'self-harm-encouragement',
  'sexual-harassment',
  'identity-hate',
  'dehumanisation',
  'accusation',
  'insult',
  'profanity',
  'support',
  'criticism',
];

const steps = names.map((name) => `coalesce(CAST(round(classes->>'$."${name}"' * 10000) AS INTEGER), '')`);

export const chancesSql = `
-- They were JSON; now they are as model/chances.ts says.
UPDATE verdicts SET classes = rtrim(${steps.join(" || ',' || ")}, ',') WHERE classes IS NOT NULL;
`;
