import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../src/evaluate/describe.ts';
import type { Condition } from '../../src/policy/condition.ts';

describe('a condition in plain English, after “It asks for”', () => {
  test.each<[Condition, string]>([
    [{ detects: ['phone'] }, 'phone number'],
    [{ detects: ['phone', 'email', 'nino'] }, 'phone number, email address or National Insurance number'],
    [{ detects: ['phone'], atLeast: 'probable' }, 'phone number (probable)'],
    [{ detects: ['phone'], atLeast: 'possible' }, 'phone number'],
    [{ phrases: ['a secret phrase'] }, 'one of the policy’s own phrases'],
    [{ pattern: 'a+' }, 'one of the policy’s own patterns'],
    [{ signal: 'spam', atLeast: 0.8 }, 'the signal spam at 0.8 or more'],
    [{ repeats: { atLeast: 1 } }, 'the same comment, or nearly, posted once before'],
    [{ repeats: { atLeast: 2, withinDays: 7 } }, 'the same comment, or nearly, posted 2 times within 7 days before'],
    [{ breaches: { of: ['x'], atLeast: 1 } }, 'a breach of another rule'],
    [
      { breaches: { of: ['x'], atLeast: 3, withinDays: 90 } },
      '3 breaches by this author within 90 days, this one among them',
    ],
    [{ breaches: { of: ['x'], atLeast: 2 } }, '2 breaches by this author, this one among them'],
    [{ taken: { actions: ['warn'], atLeast: 1 } }, 'warn taken before, once'],
    [
      { taken: { actions: ['warn', 'mute'], for: ['abuse'], atLeast: 2, withinDays: 30 } },
      'warn or mute taken for abuse before, 2 times within 30 days',
    ],
    [{ links: {} }, 'a link'],
    [{ links: { to: ['bit.ly'] } }, 'a link to bit.ly'],
    [{ links: { except: ['nhs.uk', '*.gov.uk'] } }, 'a link that is not to nhs.uk or *.gov.uk'],
    [{ longerThan: 200, unit: 'words' }, 'a comment of more than 200 words'],
    [{ capitals: { atLeast: 0.8, leastLetters: 20 } }, 'a comment in capital letters'],
    [{ languageOtherThan: ['en', 'cy'] }, 'a comment in none of these languages: en, cy'],
    [{ between: [{ from: '2026-03-30', to: '2026-05-07' }] }, 'a day from 2026-03-30 to 2026-05-07'],
    [{ platformCan: 'mute' }, 'a platform that can do this: mute'],
    [{ parentDetects: ['insult', 'threat'], atLeast: 'probable' }, 'a reply to abusive words or threat (probable)'],
    [{ offTopic: true }, 'a comment that is not about the post it replies to'],
    [{ monitored: true }, 'a time when we are there'],
    [{ monitored: false }, 'a time when nobody is there'],
    [{ author: 'public' }, 'an author from the public'],
    [{ author: 'own-account' }, 'our own account'],
    [{ attachment: 'image' }, 'a post with a picture'],
    [{ author: 'staff' }, 'an author on the staff'],
    [{ visibility: 'private' }, 'a private post'],
    [{ attachment: 'link' }, 'a post with a link'],
    [{ language: 'not-latin' }, 'a text in another script'],
    [{ not: { visibility: 'private' } }, 'not a private post'],
    [{ all: [{ detects: ['phone'] }, { visibility: 'public' }] }, 'phone number, and a public post'],
    [{ any: [{ detects: ['phone'] }, { phrases: ['x'] }] }, 'phone number, or one of the policy’s own phrases'],
  ])('%j', (condition, says) => expect(inWords(condition)).toBe(says));
});
