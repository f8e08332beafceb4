// Holds offensive words: what is disguised.
import { expect, test } from 'vitest';
import { mayBeDisguised } from '../../../src/detectors/grammar/disguise-signs.ts';

test.each(['f**k this', 'w a n k e r', 's.h.i.t', 'f-u-c-k', 'b🤬tch', 'sh!t', 'c--t', 'n*****'])(
  '%s may be disguised',
  (text) => expect(mayBeDisguised(text)).toBe(true),
);

test.each(['Lovely staff!', 'I waited 2 hours - too long', 'thanks 🎉 all', 'a cup of tea', 'e-mail me', ''])(
  '%s is not',
  (text) => expect(mayBeDisguised(text)).toBe(false),
);
