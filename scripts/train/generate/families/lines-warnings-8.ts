import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Veiled threats, threats of arrival and against family and home, beside appointments, elections, complaints and warm wishes. */
export const linesWarnings8: readonly Family[] = [
  lines(
    'lines-warnings/short-criticism-of-acts',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    terrible decision, truly
    this cut will hurt people
    you got this one wrong
    kill this bill
    scrap the plan now
    shoot that idea down please
    Dead in the water, this policy
    poor answer to a fair question
    late again, no reason given
    your advert is misleading
    broken promises, every one of them
    vote it down on Thursday
    a shambles from start to finish
    not good enough, try again
    `,
  ),
];
