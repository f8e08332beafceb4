import { noHours } from '../../../src/authoring/lint/no-hours.ts';
import { describeCheck, withSentence } from './linted.ts';

const hours = { days: ['mon'], from: '09:00', to: '17:00' };
const said = (quote: string) => (one: Parameters<typeof withSentence>[0]) =>
  withSentence(one, { quote, kind: 'promises' });

describeCheck(noHours, [
  {
    reason: 'days of the week',
    policy: said('We read comments Monday to Friday.'),
    says: ['/clauses/5/quote: clause `added` says `Monday to Friday`; are those the hours?'],
  },
  {
    reason: 'times of the day',
    policy: said('We are in from 9am until 5.30pm.'),
    says: ['/clauses/5/quote: clause `added` says `9am`; are those the hours?'],
  },
  {
    reason: 'hours by name',
    policy: said('We reply in working hours.'),
    says: ['/clauses/5/quote: clause `added` says `working hours`; are those the hours?'],
  },
  {
    reason: 'given',
    policy: (one) => {
      said('We reply in working hours.')(one);
      one.hours = hours;
    },
    says: [],
  },
  { reason: 'none are kept', policy: said('We do not keep office hours.'), says: [] },
  { reason: 'none are kept, in short', policy: said('We don’t have any working hours.'), says: [] },
  {
    reason: 'none are kept but these',
    policy: said('We keep no office hours but 9am to noon.'),
    says: ['/clauses/5/quote: clause `added` says `9am`; are those the hours?'],
  },
  {
    reason: 'what does not happen outside them',
    policy: said('We do not answer outside working hours.'),
    says: ['/clauses/5/quote: clause `added` says `working hours`; are those the hours?'],
  },
  { reason: 'a day alone is no opening time', policy: said('The market is on Monday.'), says: [] },
]);
