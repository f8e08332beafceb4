import { type ContextWords, contextWords } from '../context.ts';

/** What a sort code is called. */
export const SORT_CODE: ContextWords = contextWords([
  'sort code, sortcode, sort codes, sort, s c, sc, srt code, s code',
]);

/** What the number of a bank account is called. */
export const ACCOUNT_NUMBER: ContextWords = contextWords([
  'account number, account numbers, account no, account num, account, acc number, acc no, acc num, acc, acct, acct no',
  'acct number, a c, a c no, a c number, ac no, ac number, account#, acc#',
]);

/** What shows that an account is a bank's. */
export const BANK: ContextWords = contextWords([
  'bank, banks, bank details, bank account, bacs, chaps, faster payment, bank transfer, transfer, transfers',
  'direct debit',
  'sort code, sortcode, pay into, pay in to, paid into, payable, donate, donations, send money, send it to, iban',
  'barclays, lloyds, natwest, hsbc, santander, monzo, nationwide, halifax, starling, rbs, tsb, revolut, co-op bank',
  'first direct, metro bank, chase, virgin money, building society, money into, money to',
]);

/** Accounts that are no bank's. */
export const OTHER_ACCOUNT: ContextWords = contextWords([
  'electric, electricity, gas, water, energy, council tax, broadband, utility, edf, octopus, british gas, parking',
  'amazon',
  'patients know best, app, login, username, library, gym, customer account',
]);
