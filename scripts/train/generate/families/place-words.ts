import type { Slots } from '../family.ts';

/** Fillers of doxxing: addresses, plates and numbers are invented, the numbers from those kept for drama. */
export const placeWords: Slots = {
  her: ['she', '{name}', 'this {role}', 'that {role}', 'he', '{handle}', 'this woman', 'this bloke'],
  obj: ['her', '{name}', 'this {role}', 'him', 'them', 'the {role}'],
  hers: ['her', 'his', "{name}'s", "this {role}'s", 'their', "that {role}'s"],
  house: ['4', '12', '17', '23', '31', '58', '66', '104', '9a', '142'],
  road: [
    'Larch Road',
    'Example Street',
    'Mill Lane',
    'Chapel Row',
    'Orchard Close',
    'Station Road',
    'Victoria Terrace',
  ],
  postcode: ['LS99 9ZZ', 'SN99 9ZZ', 'CF99 9ZY', 'NR99 9XX', 'BL99 9ZZ', 'HU99 9YY'],
  plate: ['ZZ99 ZZZ', 'XX00 XXX', 'QQ21 ZZZ', 'ZX99 QQQ'],
  phone: ['07700 900123', '07700 900456', '01632 960789', '01632 960012', '07700900877', '01632 960 345'],
  place: [
    'the Meadow Lane surgery',
    'St Example’s hospital',
    'ward 6 at the General',
    'Larch Road primary',
    'the council offices in {town}',
    'the walk-in on {road}',
    'the academy in {town}',
    'the county hospital',
  ],
  hour: ['five', 'half six', '6pm', '9.30', 'four o’clock', 'eight', '7.15', 'half past three'],
};
