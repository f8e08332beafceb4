import isEmail from 'validator/lib/isEmail.js';
import { type Detector, defineDetector } from '../define-detector.ts';

/** An address about its `@`; the validator decides. Bounded, so that time stays linear. */
const SHAPE = /[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9.-]{1,120}[a-z0-9]/giu;

/** Finds e-mail addresses, as written and as spelt out to get past a filter. */
export const email: Detector = defineDetector({
  name: 'email',
  sources: [
    {
      title: 'RFC 5322, Internet Message Format, section 3.4.1',
      url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
      settles: 'what may stand on either side of the @',
    },
  ],
  limits: [{ kind: 'misses', text: 'jane at nhs', because: 'a domain needs a dot, written or spelt out' }],
  anchors: { at: true },
  *find(reading) {
    for (const { 0: written, index } of reading.text.matchAll(SHAPE)) {
      if (!isEmail.default(written)) continue;
      yield { start: index, end: index + written.length, certainty: 'certain', because: 'a valid e-mail address' };
    }
  },
});
