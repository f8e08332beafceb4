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
  const { starts, features, counts, squares } = flatOf(rows, values);
  const weights = new Float64Array(values.length);
  let bias = 0;
  const positive = rows.filter(({ isPositive }) => isPositive).length;
  const signs = Float64Array.from(rows, ({ isPositive }) => (isPositive ? 1 : -1));
  // Both sides count as much as each other, however many of each there are.
  const slack = Float64Array.from(
    rows,
    ({ isPositive }) => (isPositive ? positive : rows.length - positive) / (rows.length * cost),
  );
  const alphas = new Float64Array(rows.length);
  const order = Int32Array.from(rows, (_, at) => at);
  const next = shuffler();
  for (let round = 0; round < ROUNDS; round++) {
    next(order);
    for (const at of order) {
      const [from, to] = [starts[at] as number, starts[at + 1] as number];
      const [sign, alpha] = [signs[at] as number, alphas[at] as number];
      let sum = bias;
      for (let own = from; own < to; own++)
        sum += (weights[features[own] as number] as number) * (counts[own] as number);
      const slope = sign * sum - 1 + alpha * (slack[at] as number);
      const changed = Math.max(0, alpha - slope / ((squares[at] as number) + (slack[at] as number)));
      if (changed === alpha) continue;
      alphas[at] = changed;
      const step = sign * (changed - alpha);
      bias += step;
      for (let own = from; own < to; own++) {
        const one = features[own] as number;
        weights[one] = (weights[one] as number) + step * (counts[own] as number);
      }
    }
  }
  return { weights: weights.map((weight, at) => weight * (values[at] as number)), bias };
}

/** The features of all rows behind one another, what each counts, where those of a row start, and the sum of their squares and the bias'. */
function flatOf(rows: readonly Row[], values: Float64Array) {
  const all = rows.reduce((sum, { features }) => sum + features.length, 0);
  const [starts, features] = [new Int32Array(rows.length + 1), new Int32Array(all)];
  const [counts, squares] = [new Float64Array(all), new Float64Array(rows.length).fill(1)];
  let put = 0;
  for (const [at, row] of rows.entries()) {
    for (const [own, one] of row.features.entries()) {
      const count = (values[one] as number) * (row.counts[own] as number);
      [features[put], counts[put]] = [one, count];
      squares[at] = (squares[at] as number) + count * count;
      put++;
    }
    starts[at + 1] = put;
  }
  return { starts, features, counts, squares };
}

/** Puts numbers in another order each time, the same in each run (Fisher and Yates; Park and Miller's numbers). */
function shuffler(): (numbers: Int32Array) => void {
  let state = 1;
  return (numbers) => {
    for (let at = numbers.length - 1; at > 0; at--) {
      state = (state * 48_271) % 2_147_483_647;
      const other = state % (at + 1);
      [numbers[at], numbers[other]] = [numbers[other] as number, numbers[at] as number];
    }
  };
}
