import { incompleteBeta } from './beta.ts';

/**
 * The chance that Student's t with `freedom` degrees of freedom lies further from 0 than `t`, either way: Abramowitz and
 * Stegun 26.7.1 with the regularised incomplete beta function by its continued fraction (26.5.8).
 */
export function studentBeyond(t: number, freedom: number): number {
  const x = freedom / (freedom + t * t);
  return incompleteBeta(x, freedom / 2, 0.5);
}

/** How far from 0 Student's t lies with the chance `beyond`, both ways together; by halving. */
export function studentLimit(beyond: number, freedom: number): number {
  let low = 0;
  let high = 1000;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (studentBeyond(middle, freedom) > beyond) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
