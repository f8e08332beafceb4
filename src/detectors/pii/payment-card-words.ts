import { type ContextWords, contextWords } from '../context.ts';

/** What a payment card is called, and what stands beside its number. */
export const PAYMENT_CARD: ContextWords = contextWords([
  'card, cards, card number, card no, long number, visa, mastercard, master card, amex, american express, maestro',
  'debit, credit card, debit card, discover, diners, jcb, cvv, cvc, cv2, cvv2, expiry, expires, exp, valid thru',
  'pan, barclaycard, monzo, revolut, starling',
]);

/** Cards that pay for nothing here. */
export const OTHER_CARD: ContextWords = contextWords([
  'appointment card, library card, gift card, giftcard, gift cards, loyalty card, membership card, clubcard',
  'nectar card, boots card, advantage card, blue card',
  'oyster card, travel card, bus pass, ehic, ghic, sim card, id card, staff card, smartcard, sim, imei',
]);
