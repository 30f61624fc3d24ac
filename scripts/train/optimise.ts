/** State of Adam (Kingma and Ba, 2015) for one small table. */
export interface Adam {
  readonly gradient: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
  steps: number;
}

const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.999;
const SMALL = 1e-8;

export function adamOf(table: Float32Array): Adam {
  const zeros = (): Float32Array => new Float32Array(table.length);
  return { gradient: zeros(), first: zeros(), second: zeros(), steps: 0 };
}

/** One step down the gathered gradient, which is then zero again. */
export function adamStep(table: Float32Array, adam: Adam, rate: number): void {
  adam.steps += 1;
  const { gradient, first, second } = adam;
  const step = (rate * Math.sqrt(1 - SECOND_DECAY ** adam.steps)) / (1 - FIRST_DECAY ** adam.steps);
  for (let at = 0; at < table.length; at += 1) {
    const g = gradient[at] as number;
    const m = FIRST_DECAY * (first[at] as number) + (1 - FIRST_DECAY) * g;
    const v = SECOND_DECAY * (second[at] as number) + (1 - SECOND_DECAY) * g * g;
    first[at] = m;
    second[at] = v;
    table[at] = (table[at] as number) - (step * m) / (Math.sqrt(v) + SMALL);
  }
  gradient.fill(0);
}

interface RowStep {
  readonly row: number;
  readonly width: number;
  readonly gradient: Float32Array;
  readonly step: number;
}

/** One AdaGrad step (Duchi, Hazan and Singer, 2011) of a row of a large table; `squares` gathers its squared gradients. */
export function adagrad(table: Float32Array, squares: Float32Array, given: RowStep): void {
  const { row, width, gradient, step } = given;
  const from = row * width;
  for (let i = 0; i < width; i += 1) {
    const g = gradient[i] as number;
    if (g === 0) continue;
    const square = (squares[from + i] as number) + g * g;
    squares[from + i] = square;
    table[from + i] = (table[from + i] as number) - (step * g) / (Math.sqrt(square) + SMALL);
  }
}
