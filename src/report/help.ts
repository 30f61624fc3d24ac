/** Where somebody in danger can turn. */
interface HelpService {
  readonly name: string;
  /** What it is for, a few words. */
  readonly use: string;
  readonly contact: string;
  /** To press on a page; `null` where one could be pressed by mistake. */
  readonly link: string | null;
}

/** What can be done about a message of danger, and who helps in the UK. Read again before each release. */
export const help = {
  checked: 'Nov 2026',
  steps: [
    'Keep the evidence before you block or report: the link, the date, a screenshot that shows the handle and the ' +
      'whole thread. Posts get deleted.',
    'Report it on the platform, and to the police where you feel unsafe. You need not read it again: somebody you ' +
      'trust can do both from this list.',
  ],
  services: [
    { name: 'Police', contact: '999 in danger, else 101', link: null, use: 'a crime, or fear of one' },
    {
      name: 'National Stalking Helpline',
      contact: '0808 802 0300',
      link: 'tel:+448088020300',
      use: 'Suzy Lamplugh Trust',
    },
    { name: 'Samaritans', contact: '116 123', link: 'tel:116123', use: 'to talk, at any hour' },
    {
      name: 'Report Harmful Content',
      contact: 'reportharmfulcontent.com',
      link: 'https://reportharmfulcontent.com/',
      use: 'platform does nothing',
    },
    {
      name: 'The Cyber Helpline',
      contact: 'thecyberhelpline.com',
      link: 'https://www.thecyberhelpline.com/',
      use: 'harm done online',
    },
  ],
} as const satisfies { checked: string; steps: readonly string[]; services: readonly HelpService[] };
