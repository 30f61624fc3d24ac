import type { Slots } from '../family.ts';
import { words } from '../list.ts';

/** Fillers of everyday messages. */
export const ordinarySlots: Slots = {
  greet: words('Hi|Hello|Hiya|Morning|Hey|Good morning|Evening|Dear {name}|Hi {name}|Morning {name}||||'),
  team: words(
    'Leeds|City|Arsenal|Hearts|Hibs|Celtic|Wrexham|the Reds|Spurs|the Blades|Town|the Rams|Swansea|England|the Lionesses|Scotland|the Villa',
  ),
  food: words(
    "curry|shepherd's pie|lentil soup|a Victoria sponge|jollof|dal|roast lamb|stew|pancakes|Welsh cakes|tablet|fish pie|falafel|cheese on toast|haggis|scones|ramen|toad in the hole",
  ),
  pet: words('dog|cat|rabbit|hamster|tortoise|spaniel|greyhound|old cat|budgie|puppy|kitten|lurcher|guinea pig|hen'),
  condition: words(
    'breast cancer|diabetes|endometriosis|asthma|sepsis|depression|dementia|epilepsy|MS|ME|eczema|a stroke|prostate cancer|anorexia|PTSD|HIV|sickle cell|a miscarriage|bowel cancer|psychosis|vaginal atrophy|erectile dysfunction|long covid|autism|schizophrenia',
  ),
  bodyPart: words(
    'breast|anus|vagina|penis|cervix|testicle|bowel|vulva|womb|rectum|prostate|nipple|scrotum|bladder|throat|brain|skin',
  ),
  group: words(
    'Muslim|Jewish|Black|Asian|gay|lesbian|trans|disabled|deaf|Polish|Romany|Irish|Nigerian|Sikh|Hindu|Catholic|autistic|bisexual|Chinese|Bangladeshi|Ukrainian|Somali|Jamaican|working class|female|older|young|Christian|nonbinary|refugee',
  ),
  people: words(
    'Muslims|Jews|Black women|gay men|lesbians|trans people|disabled people|women|immigrants|refugees|Travellers|older people|single mothers|Asian nurses|EU citizens|Black men|asylum seekers|white working class boys|autistic children|bisexual people|Sikhs|Catholics|foreign students',
  ),
  weather: words('rain|snow|wind|sun|fog|heat|drizzle|hail|ice'),
  service: words(
    'bins|buses|street lights|potholes|drains|trains|trams|parking permits|school places|library hours|GP appointments|blood tests|flu jabs|booster jabs|hospital parking|planning applications|allotments|the tip',
  ),
};
