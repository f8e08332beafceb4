import type { WordClass } from '../grammar/word-class.ts';

/** What is said of a complaint that somebody makes. */
export const complaintWords: readonly WordClass[] = [
  {
    name: 'formal-complaint',
    part: 'noun',
    words: 'complaint, grievance, formal complaint, official complaint, written complaint',
  },
  { name: 'complaints', words: 'complaints, grievances, a complaint, formal complaints' },
  {
    name: 'lodge',
    part: 'verb',
    words: `
      make, raise, lodge, log, file, register, put in, put, submit, send, record, start, open, treat, take, hand in, note,
      enter
    `,
  },
  { name: 'take-as', words: 'treat, log, record, take, count, consider, class, regard, accept, note, enter' },
  {
    name: 'outraged',
    words: 'livid, furious, fuming, disgusted, appalled, outraged, angry, raging, seething, upset, horrified',
  },
  {
    name: 'handled',
    words: `
      treated, spoken to, talked to, talked down to, dealt with, handled, left, ignored, dismissed, fobbed off, laughed at,
      shouted at, looked after, messed about, passed around, discharged, sent home
    `,
  },
  {
    name: 'other-body',
    words: `
      council, landlord, school, college, supermarket, shop, airline, hotel, bank, energy company, water board, police,
      bus company, train company, housing association, ofcom, ofgem, neighbour, neighbours, trading standards, insurer,
      insurance company, restaurant, takeaway
    `,
  },
];
