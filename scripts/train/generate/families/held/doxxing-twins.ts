import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { harmless } from './marks.ts';

/** Addresses, hours, schools, cars and numbers that are anybody's to know, or the writer's own. */
export const heldDoxxingTwins: readonly Family[] = [
  {
    ...harmless(),
    id: 'held/doxxing-home-twin',
    twinOf: 'held/doxxing-home',
    templates: lines(`
      {venue}, if anyone fancies [coming to the public meeting|joining the count|a free flu jab] on {day}
      [FYI|For those asking]: the {service} has moved to {venue}
      We live [on|near] {street} and the {trouble} is [unbearable|back again]. Can you [help|come and look], {name}?
      Took me [five minutes|one search] to learn that {venue} is where the {service} is now. [Thanks|Cheers], website!
      [Green|Blue|Red] door, [ramp at the side|next to the chemist], {venue}: that's the {service}. You can't miss it
      Walked the dog past {street} again today and the {trouble} [has not been touched|is worse], {name}
      The planning notice for {street} is on the lamp post: {n} flats, no parking. [Objections|Comments] by {day}
      My [nan|mum] [was born|grew up] at number {n} {street}. [All gone now|It's a Tesco these days|Lovely to see it restored]
      Why is the protest outside {venue}? The {service} [isn't even there|shut in {month}].
      Letters to {name} go to the House of Commons, London SW1A 0AA, [no stamp needed|it says on the website]`),
    slots: {
      venue: [
        'the Corn Exchange, Market Street',
        'the Methodist hall on Mill Lane',
        '2 Civic Square',
        'the library in {town}',
        'unit {n}, Dock Road',
        'the health centre on Weaver Street',
      ],
      service: [
        'vaccination clinic',
        'constituency office',
        'food bank',
        'register office',
        'advice surgery',
        'polling station',
      ],
      street: ['Larkspur Close', 'Tannery Row', 'Quarry Bank Road', 'Mafeking Street', 'Harbour Point'],
      trouble: ['fly tipping', 'street light', 'damp', 'pothole', 'noise from the pub', 'sewer smell'],
    },
  },
  {
    ...harmless(),
    id: 'held/doxxing-who-knows-where-twin',
    twinOf: 'held/doxxing-who-knows-where',
    templates: lines(`
      [Anyone|Does anybody] know which [room|hall|ward] the {event} is in? [My printer's broken|The email didn't say].
      [Locals of {town}|Hive mind]: where exactly do I park for the {event}?
      What's the postcode for the {event}? [Satnav|My phone] [is useless|took us to a farm] {mark}
      Still looking for the [address|number] of {office}. The website has the old one; who has the new?
      Can someone at {office} look up my [case|referral|complaint] please? [Sent it in {month}|Reference lost]
      Which {role} covers [our village|this postcode|the new estate] after the boundary change? {name} or somebody else?
      {name}, be a dear and tell us where {office} [has moved to|is now]. [Went to the old place|There's no sign].
      There must be somebody on here who knows what street the {event} [starts from|goes down]
      Does {name} still hold a surgery on {day}s? [Which library|Where is it]? [Need help|It's] about my PIP
      Which train do I take for the {event}? [Coming from {town}|First time]. Thanks in advance`),
    slots: {
      event: ['clean air rally', 'hustings', 'Covid memorial', 'public inquiry', 'carers’ lunch', 'open day'],
      office: [
        'the housing office',
        'your constituency office',
        'patient transport',
        'the ombudsman',
        'the records department',
      ],
      mark: ['', '😅', '🗺️', '🙏'],
    },
  },
  {
    ...harmless(),
    id: 'held/doxxing-hours-and-routes-twin',
    twinOf: 'held/doxxing-hours-and-routes',
    templates: lines(`
      I [come|walk] out of {work} at {time} on my own and the path has no lights. [Can you|Could the council] [help|do something], {name}?
      {time} {day}s, {work}, side entrance: that's when the [drop-in|blood test|repair café] is.
      The {time} from {town} is [cancelled|two carriages] again. [Standing since|No seat before] Reading. [Fix it|Over to you], {name}
      Opening hours at {work} are [a joke|useless] for anyone who works: {time} till noon!
      My {relation} jogs along the canal at {time}, rain or shine, at eighty. [What's your excuse|Proud of her], {name} {mark}
      I finish my shift at {work} at {time} and there's no bus until {day}, so to speak
      Who's at {work} on {day}? I'm [in|on the desk] from {time}, [come and|do] say hello
      Does the clinic at {work} still close at {time}? [Nobody picks up|Need to bring mum].
      Tracked my own rides on the app: {n} miles, {n} near misses, [all|most] outside {work}. [Where's our cycle lane|Please look at the junction]
      Phone lines at {work} open at {time} and by five past you are number {n} in the queue`),
    slots: {
      work: [
        'St Hild’s hospital',
        'the Weaver Street practice',
        'county hall',
        'the university library',
        'the Brook Lane clinic',
        'the leisure centre',
      ],
      time: ['half five', '7.40', '6am', 'ten to nine', '21:15', 'quarter past four', 'eight'],
      mark: ['', '🏃‍♀️', '💪', '😊'],
    },
  },
  {
    ...harmless(),
    id: 'held/doxxing-children-and-family-twin',
    twinOf: 'held/doxxing-children-and-family',
    templates: lines(`
      My [youngest|eldest|daughter|son] goes to {school} and there are {n} in the class. [Is that legal|What will you do], {name}?
      Thank you for [visiting|opening the new wing at] {school} [yesterday|on {day}], {name}. The children [loved it|haven't stopped talking]
      {school} [needs|has asked for] a lollipop person: cars [fly|tear] past the gates at {time}
      Which school do you get into from [our street|the new estate]? {school}? [Asking as a dad|The council can't say]
      {school} uniform is £{n}0 now, {name}. [Two kids|On universal credit]. [Help|Do something].
      I run {shop} and the rates have gone up {percent}. [Come and see|Pop in], {name}
      My husband and I keep {shop}; your [bill|scheme] would [save|finish] us, {name}
      Can somebody who has children at {school} confirm it is shut for snow? [Which gate|What time]?
      I collect from {school} at {time} and the air is [thick|blue] with exhaust. [Keep campaigning|Thanks for measuring it], {name}
      Ofsted has [finally|now] said {school} is good. [Well deserved|What a team|Congratulations to the head] 🎒`),
    slots: {
      school: ['Hazel Bank Primary', "St Brannoc's", 'Kingsmead Academy', 'our primary', 'Little Acorns nursery'],
      shop: ['a bakery on Station Parade', 'a small garage in {town}', 'the post office', 'a hair salon in {town}'],
      time: ['3.15', 'ten past three', '8.45', 'half three'],
    },
  },
  {
    ...harmless(),
    id: 'held/doxxing-vehicle-twin',
    twinOf: 'held/doxxing-vehicle',
    templates: lines(`
      [Somebody|One of the neighbours] has dumped {car} [across the dropped kerb|outside {place}], no plates. [Who do I tell|Can it be lifted], {name}?
      Had to sell {car} because of [the charge|the insurance]. [Now what|There's no bus], {name}?
      Which car does ULEZ [hit|catch]? Is {car} from {year} [all right|exempt]? [The reg checker is down|Asking for my mum]
      I drive {car} and I still think [the cycle lane|clean air] [matters|is a good idea] 🚗
      Got a parking ticket on {car} while visiting [mum|my dad] in hospital. £{n}0! {name}, [please|can you] raise this
      {car} just [cut up|knocked over] a cyclist by {place} and drove off. Police [informed|are there]. Stay safe all
      Saw {name} [get on|climb off] the number {n} bus [this morning|on {day}] like a normal person. [Respect|Fair play]
      Everyone in {town} look out for {car}: mine, stolen [last night|on {day}] from {place} 😢 [Police told|Ring 101]
      The disabled bays at {place} are full of vans again. [Level|On level] {n} the lift is broken too
      Tailed by {car} flashing its lights all the way to {place}. [Why are people like this|Still shaking]`),
    slots: {
      car: ['a silver Yaris', 'a blue Golf', 'a white Tesla', 'my old Corsa', 'a red Mini', 'a black Transit'],
    },
  },
  {
    ...harmless(),
    id: 'held/doxxing-number-and-mail-twin',
    twinOf: 'held/doxxing-number-and-mail',
    templates: lines(`
      {number} is the [helpline|number] for {matter}. [Ring|Call] [any time|day or night], it's free {mark}
      [Got|Keep] this by the phone: {number}, {matter}
      Fed up of [waiting|the queue]? The direct line for {matter} is {number}, says [the leaflet|the website]
      Who's got the number for {matter}? The office one just [rings out|goes to a machine]
      I rang {number} about {matter} and a [lovely|patient] woman answered. [Thank you|Credit where it's due], {name}
      My number's on the form I sent [in {month}|on {day}], please ring me about {matter}, {name}
      Watch out: texts from {number} [pretending to be|claiming to be] {matter} are a scam
      Write to {mail} about {matter}, that's the address {name} [gave|read out] on {programme}
      Is {mail} still right for {matter}? [Mine bounced|It came back|No answer in {n} weeks]
      Put the [text|SMS] of the petition in an email to {mail} before {day}, folks 📮`),
    slots: {
      number: ['01632 9601{n}', '01632 9600{n}', '119', '101', '111'],
      matter: [
        'patient transport',
        'repeat prescriptions',
        'the flood warnings',
        'council tax support',
        'bereavement support',
        'the casework team',
        'the test results',
      ],
      mail: ['casework@office.example', 'consultation@council.example', 'info@trust.example'],
      mark: ['', '📞', '☎️', '💙'],
    },
  },
];
