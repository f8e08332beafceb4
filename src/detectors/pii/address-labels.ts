/** Words before a number that make it the number of something other than a house. */
export const LABELS: ReadonlySet<string> = new Set(
  `about act age aged all another approx around band bay bays bed beds bleep both bus buses channel chapter circle
    clinic code corridor covid day dial door entrance every ext extension first floor form gate grade junction last
    level line list locker mile my nearly next number-one only option order other our outpatients over page park
    part pin platform press question rack ref roughly route row screen seat section since stage step stop theatre
    their these those ticket top type under version ward week within year zone`
    .trim()
    .split(/\s+/u),
);
