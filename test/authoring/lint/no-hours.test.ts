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
  { reason: 'a day alone is no opening time', policy: said('The market is on Monday.'), says: [] },
]);
