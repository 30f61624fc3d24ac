// The text beside the demo data.

/** @param {{ posts: number, lines: number, interactions: number, authors: number, page: number, shared: number }} figures */
export function readmeText({ posts, lines, interactions, authors, page, shared }) {
  return `# Demo data

**Everything here is invented**: the doctor, the campaign, the hospitals, the newspapers, every account, every word and
every number. No real person, organisation or account is meant. Handles all hold \`Example\`, \`Invented\`, \`Demo\` or
\`Xmpl\`; links lead to \`example.org\`, \`example.com\` and \`example.net\`, or have the form X gives them (\`t.co\`, \`x.com\`).

Some of the texts are abusive, because abuse is what the tool looks for. They are milder than what people in public
life receive.

| File | What it is |
|---|---|
| \`archive/\` | The X account archive of \`@DrExampleAda\`, unpacked, in the shape X has used since 2022: ${posts} own posts from 2019 to October 2026, long posts, deleted posts, likes, followers, blocks, messages and so on, with a manifest that counts them. |
| \`mentions.ndjson\` | A browser capture (Zeeschuimer) of searches for the account on 40 days of 2026: ${lines} lines, among them reposts, adverts, other people's talk, posts seen twice, posts that are gone and one broken line. |
| \`search-page.json\` | One page of the X API's search for the same account: ${page} posts, ${shared} of them also in the capture. |

The capture and the page together hold ${interactions} replies, mentions and quotes by ${authors} accounts. Two days in May and two in
September 2026 are pile-ons: the first about a clip cut from an interview, the second about a rumour of missing money.

\`archive/data/ip-audit.js\`, \`ad-impressions.js\` and \`device-token.js\` have the names of private files. They are there to be
left alone.

## How it is made

\`\`\`sh
node scripts/make-demo.js            # writes fixtures/demo
node scripts/make-demo.js some/place # writes somewhere else
\`\`\`

The script draws from templates and word lists in \`scripts/demo\` with a fixed seed: the same script gives the same bytes. A
test compares them, so run it again after any change to the lists.
`;
}
