// What the campaign is about: fourteen things, each with words that fit into the templates.

/**
 * @typedef {object} Topic
 * @property {string} key
 * @property {string} tag hashtag without the sign
 * @property {readonly string[]} thing what it is about, as an object: "I worry about …"
 * @property {readonly string[]} fact a clause: "last night …"
 * @property {readonly string[]} ask what the campaign wants, as a verb: "they could …"
 * @property {readonly string[]} who who meets it at work
 */

/** @type {readonly Topic[]} */
export const topics = [
  {
    key: 'corridors',
    tag: 'CountTheCorridor',
    thing: ['corridor care', 'the trolley queue', 'treating people in corridors', 'leaving people on trolleys'],
    fact: [
      '23 people were on trolleys outside the ward at 4am',
      'we ran out of screens before we ran out of patients',
      'the corridor spaces have numbers now, as if it were a ward',
      'a man of 84 ate his breakfast beside the fire door',
      'there was one call bell for eleven trolleys',
    ],
    ask: ['publish the corridor count every morning', 'count every trolley, every night', 'stop calling it a surge'],
    who: ['the porters', 'the A&E nurses', 'the trolley team'],
  },
  {
    key: 'nights',
    tag: 'SafeNights',
    thing: [
      'thin night cover',
      'running nights one doctor short',
      'the gap in the night rota',
      'one doctor covering four wards',
    ],
    fact: [
      'one registrar was covering four wards and the phone',
      'the rota had eleven gaps before the month even began',
      'nobody sat down until twenty to seven',
      'the bleep went 61 times in one shift',
      'the night team found out about the gap from a notice board',
    ],
    ask: ['set a minimum for night cover', 'publish the rota gaps', 'fill the rota before buying another dashboard'],
    who: ['the night registrars', 'the ward sisters', 'the rota coordinators'],
  },
  {
    key: 'roof',
    tag: 'MendTheRoof',
    thing: ['the leaking roof', 'the state of the building', 'propping up ward 9', 'the repair backlog'],
    fact: [
      'there are steel props between the beds on ward 9',
      'buckets are on the cleaning checklist now',
      'a ceiling tile came down beside the drug trolley',
      'theatre 3 closes whenever it rains',
      'the survey was finished in March and nobody has seen it',
    ],
    ask: ['publish the roof survey', 'mend the roof before the winter', 'say when ward 9 will be rebuilt'],
    who: ['the estates team', 'the theatre staff', 'the cleaners'],
  },
  {
    key: 'records',
    tag: 'LoginsNotLifelines',
    thing: ['the records system', 'the computer mess', 'logging in nine times a night', 'losing the system every week'],
    fact: [
      'the records system was down for seven hours and we used whiteboards',
      'I logged in to five programs to prescribe one paracetamol',
      'blood results were read out over the phone all morning',
      'the printer on AMU was the only one that still worked',
      'two patients of the same name nearly got each other’s warfarin',
    ],
    ask: ['test the software with people who work nights', 'publish the outage log', 'give every ward a paper plan'],
    who: ['the ward clerks', 'the pharmacists', 'the IT night team'],
  },
  {
    key: 'ambulances',
    tag: 'LetCrewsGo',
    thing: ['the ambulance queue', 'handover delay', 'keeping crews outside', 'using ambulances as waiting rooms'],
    fact: [
      'fourteen ambulances were parked outside with patients in them',
      'one crew spent their whole shift with the same patient',
      'a paramedic did our blood pressures for us because she was there anyway',
      'the handover target was missed 19 nights out of 30',
    ],
    ask: ['count handover delays as harm', 'let crews go after 45 minutes', 'open the ward that is standing empty'],
    who: ['the paramedics', 'the crews', 'the 999 dispatchers'],
  },
  {
    key: 'sepsis',
    tag: 'TheFirstHour',
    thing: [
      'late sepsis treatment',
      'missing the first hour',
      'skipping observations at night',
      'the wait for antibiotics',
    ],
    fact: [
      'the early warning score was right and nobody had time to look at it',
      'observations due at midnight were done at ten past four',
      'antibiotics took 190 minutes in the corridor and 48 on the ward',
      'the thermometer was shared between two bays',
    ],
    ask: [
      'publish the time to first antibiotic',
      'make observations somebody’s only job at night',
      'audit the corridor separately',
    ],
    who: ['the outreach nurses', 'the healthcare assistants', 'the microbiologists'],
  },
  {
    key: 'speakup',
    tag: 'SafeToSay',
    thing: [
      'silencing staff',
      'the culture of silence',
      'gagging people who speak up',
      'the treatment of whistleblowers',
    ],
    fact: [
      'the person I raised it with was the person it was about',
      'the form to raise a concern has 46 questions',
      'three colleagues told me to wait until after my appraisal',
      'the meeting about openness was held in private',
    ],
    ask: [
      'end gagging clauses in settlements',
      'publish what was done about each concern',
      'protect the next one who speaks',
    ],
    who: ['the guardians', 'the trainees', 'the agency staff'],
  },
  {
    key: 'maternity',
    tag: 'AnswerThePhone',
    thing: [
      'the state of maternity triage',
      'short staffing on the labour ward',
      'the unanswered maternity phone',
      'closing the maternity unit at night',
    ],
    fact: [
      'the maternity triage phone rang out nine times on Sunday',
      'one midwife was looking after three women in labour',
      'women were sent forty miles because the unit was shut',
      'the same five families have now asked for the same notes',
    ],
    ask: ['staff the triage phone round the clock', 'publish unit closures', 'let families see the review first'],
    who: ['the midwives', 'the maternity support workers', 'the families'],
  },
  {
    key: 'falls',
    tag: 'AnswerTheBell',
    thing: [
      'one nurse to twelve patients',
      'short staffing on the wards',
      'leaving call bells unanswered',
      'the rise in falls',
    ],
    fact: [
      'one nurse had fourteen patients and two who wander',
      'five people fell on one ward in one weekend',
      'the call bell record shows 22 minutes at half past two',
      'the falls mats were locked in an office',
    ],
    ask: ['publish nurse numbers by shift', 'stop counting people on training as staff', 'fund the bay nurses'],
    who: ['the ward nurses', 'the physios', 'the volunteers'],
  },
  {
    key: 'infection',
    tag: 'SinksNotSlogans',
    thing: [
      'poor infection control',
      'the state of the sinks',
      'using isolation rooms as stores',
      'the norovirus problem',
    ],
    fact: [
      'two of the four sinks on the ward have been out of order since June',
      'the isolation room is full of office chairs',
      'we closed a bay on Friday and reopened it on Saturday because of the queue',
      'the hand gel ran out before the weekend did',
    ],
    ask: ['mend the sinks', 'empty the isolation rooms', 'publish ward closures'],
    who: ['the infection nurses', 'the domestics', 'the lab staff'],
  },
  {
    key: 'inquiry',
    tag: 'PublishItAll',
    thing: [
      'the hidden half of the report',
      'the delay to the inquiry',
      'holding the inquiry behind closed doors',
      'the business of the blank pages',
    ],
    fact: [
      'pages 41 to 58 of the report are blank',
      'the review was given four weeks and no staff',
      'the families got the report twenty minutes before the press',
      'the action plan says "completed" beside things that were never begun',
    ],
    ask: ['publish the whole report', 'take evidence from night staff', 'name a date and keep it'],
    who: ['the families', 'the former staff', 'the governors'],
  },
  {
    key: 'discharge',
    tag: 'HomeSafe',
    thing: [
      'the discharge logjam',
      'keeping well people in beds',
      'sending people home at 2am',
      'the wait for care packages',
    ],
    fact: [
      'a woman fit to go home on the 3rd went home on the 29th',
      'the discharge lounge has been a ward since winter',
      'somebody was sent home at 2am in a gown',
      'one in five of our beds holds a person who is well',
    ],
    ask: [
      'pay for care packages at weekends',
      'stop discharges after ten at night',
      'count waiting to leave as waiting',
    ],
    who: ['the social workers', 'the discharge team', 'the carers'],
  },
  {
    key: 'rest',
    tag: 'SleepThenDrive',
    thing: [
      'sending people home exhausted',
      'the lack of rest rooms',
      'driving home after nights',
      'charging night staff to park',
    ],
    fact: [
      'the rest room is now a meeting room with a coffee machine for visitors',
      'a colleague fell asleep at the lights outside the hospital',
      'there is no hot food between eight at night and seven in the morning',
      'staff got parking tickets during a major incident',
    ],
    ask: ['give every night team a bed', 'pay for a taxi after nights', 'open the canteen at night'],
    who: ['the night staff', 'the juniors', 'the switchboard operators'],
  },
  {
    key: 'equipment',
    tag: 'OneScanner',
    thing: ['broken equipment', 'the broken lift', 'relying on one scanner', 'borrowing monitors from other wards'],
    fact: [
      'the lift was out, so a patient went to theatre through the canteen',
      'the one working scanner was booked for a film crew',
      'we borrowed a monitor from the vet school as a joke and then not as a joke',
      'batteries for the defibrillator trolley came from a toy shop',
    ],
    ask: ['publish the broken-equipment list', 'mend the lift', 'buy the second scanner'],
    who: ['the porters', 'the radiographers', 'the theatre team'],
  },
];
