// Learns a weight for each of some features by dual coordinate descent on a linear support vector machine with squared hinge loss
// (Hsieh and others, "A dual coordinate descent method for large-scale linear SVM", ICML 2008). The same each time.

/** An example: the numbers of its features, and what each of them counts in it. */
export interface Row {
  readonly features: readonly number[];
  readonly counts: readonly number[];
  readonly isPositive: boolean;
}

/** A weight for each feature, and what is added to their sum. */
export interface Learnt {
  readonly weights: Float64Array;
  readonly bias: number;
}

const ROUNDS = 30;

/** `values`: what a feature is worth before anything is learnt. `cost`: how much an error counts beside a weight. */
export function learn(rows: readonly Row[], values: Float64Array, cost: number): Learnt {
  const weights = new Float64Array(values.length);
  let bias = 0;
  const positive = rows.filter(({ isPositive }) => isPositive).length;
  // Both sides count as much as each other, however many of each there are.
  const shares = { true: rows.length / (2 * positive), false: rows.length / (2 * (rows.length - positive)) };
  const inverse = rows.map(({ isPositive }) => 1 / (2 * cost * shares[`${isPositive}`]));
  const squares = rows.map(
    ({ features, counts }, at) =>
      features.reduce((sum, one, own) => sum + ((values[one] as number) * (counts[own] as number)) ** 2, 1) +
      (inverse[at] as number),
  );
  const alphas = new Float64Array(rows.length);
  const order = rows.map((_, at) => at);
  const next = shuffler();
  for (let round = 0; round < ROUNDS; round++) {
    next(order);
    for (const at of order) {
      const { features, counts, isPositive } = rows[at] as Row;
      const sign = isPositive ? 1 : -1;
      let sum = bias;
      for (let own = 0; own < features.length; own++) {
        const one = features[own] as number;
        sum += (weights[one] as number) * (values[one] as number) * (counts[own] as number);
      }
      const alpha = alphas[at] as number;
      const slope = sign * sum - 1 + alpha * (inverse[at] as number);
      const changed = Math.max(0, alpha - slope / (squares[at] as number));
      if (changed === alpha) continue;
      alphas[at] = changed;
      const step = sign * (changed - alpha);
      bias += step;
      for (let own = 0; own < features.length; own++) {
        const one = features[own] as number;
        weights[one] = (weights[one] as number) + step * (values[one] as number) * (counts[own] as number);
      }
    }
  }
  return { weights: weights.map((weight, at) => weight * (values[at] as number)), bias };
}

/** Puts numbers in another order each time, the same in each run (Fisher and Yates; Park and Miller's numbers). */
function shuffler(): (numbers: number[]) => void {
  let state = 1;
  return (numbers) => {
    for (let at = numbers.length - 1; at > 0; at--) {
      state = (state * 48_271) % 2_147_483_647;
      const other = state % (at + 1);
      [numbers[at], numbers[other]] = [numbers[other] as number, numbers[at] as number];
    }
  };
}
