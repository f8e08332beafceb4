/**
 * What people say under a public body's posts that breaks no rule anywhere, as unlike each other as can be: in ASCII,
 * of several words, with and without stops, digits and capitals. Whatever finds something in each of them finds it in
 * nearly every comment.
 */
export const ORDINARY_COMMENTS: readonly string[] = Object.freeze([
  'thank you so much',
  'Lovely to see this.',
  'Is parking free on Sundays?',
  'bravo to the whole ward',
  'Glad mum got her new hip!',
  'when does the clinic open',
  'Great news for our town',
  '10 out of 10, brilliant crew',
  'My son was born here in 1998.',
  'Sharing with friends',
  'Does bus 7 still go by?',
  'happy birthday from us both x',
]);
