import { type ContextWords, contextWords } from '../context.ts';

/** Said of phone numbers and hardly ever of others; looked for in the words around one. */
export const PHONING: ContextWords = contextWords([
  'ring, rings, rang, ringing, call, calls, called, calling, phone, phones, phoned, phoning, telephone, tel, teleph',
  'dial, mob, mobile, mobiles, moby, cell, handset, landline, land line, fax, text, texts, texted, texting, txt, sms',
  'whatsapp, whats app, watsapp, whatsap, viber, imessage, facetime, telegram, msg, contact, bell, buzz, tinkle',
  'answerphone, voicemail, answer machine, hmu, get hold of, ask for, pick up, picks up, direct line, speak to, reach',
  'rhif, ffon, ffoniwch, ffonio, tecstio',
]);

/** Said right before a phone number, but of other numbers too. */
export const NUMBERING: ContextWords = contextWords([
  'number, numbers, number is, num, digits, line, on, try, get me, no',
]);

/** What numbers of things are called, written right before one; a phone number with such a label is left alone. */
export const LABELS: ContextWords = contextWords([
  'order, order no, order number, ref, reference, invoice, receipt, voucher, po, parcel, tracking, tracked, consignment',
  'serial, sn, s n, asset, asset tag, barcode, bar code, isbn, issn, ean, upc, sku, gtin, imei, model, part no',
  'part number, batch, lot no, lot number, meter, mprn, mpan, ticket, queue, booking, case no, case number, complaint no, datix',
  'incident no, incident number, claim no, claim number, policy no, policy number, licence, license, charity no',
  'charity number, charity, company no, company number, reg no, registration, vat, utr, membership, library card',
  'loyalty card, clubcard, nectar, crime no, crime number, item no, item number, catalogue, chapter, page, version',
  'account, account no, account number, acc no, sort code, card number, card no, pin, passcode, password, wifi, flight',
  'postid, tweet, patent, product code, product, doi, planning application, application no, application number, job no',
  'pcn, pcn no, pcn number, penalty charge, penalty notice, notice no, notice number, permit no',
  'log no, form, section, act, hospital number, hospital no, mrn, unit number, nhs number, nhs no, ods, ukprn, urn',
]);

/** Near a freephone or other number of an organisation: a line for the public, no person's own. */
export const PUBLIC_LINE: ContextWords = contextWords([
  'helpline, helplines, help line, crisis line, crisis team, support line, advice line, hotline, switchboard',
  'information line, info line, booking line, customer service, customer services, charity, listening service, quit smoking, stop smoking, smoking line, out of hours, leaflet says, magnet',
]);

/** Beside a landline: it may well be the line of a ward or a practice. */
export const OFFICE: ContextWords = contextWords([
  'switchboard, pals, reception, receptionist, ward, surgery, gp, gps, clinic, hospital, pharmacy, chemist, dentist',
  'appointments, booking line, helpdesk, help desk, department, dept, outpatients, council, practice, health centre',
  'team, service, unit, hub, front desk, enquiries, bookings, centre, children s centre, library, club, college, office',
]);

/** Somewhere before a landline: it is that of an office that is there for everybody. */
export const PUBLIC_OFFICE: ContextWords = contextWords([
  'office number, office line, constituency office, mp, mps, councillor, councillors, parliament, town hall',
]);

/** Near a number that strangers ring or write from to cheat: it is told as a warning. */
export const CHEATS: ContextWords = contextWords([
  'scam, scams, scammer, scammers, scamming, fraud, fraudster, fraudsters, phishing, smishing, con artists, cold call',
  'cold caller, cold callers, cold calling, spam call, spam calls, spam text, nuisance call, nuisance calls, action fraud',
]);

/** Before a number too short to be whole: "ring me on 960001". */
export const LOCAL_CALL =
  /\b(?:ring|call|phone|tel|telephone|text|dial|bell|reach|landline|mum|nan|home)\b(?:[ ](?:me|us|him|her|them|my|mum|mam|dad|nan|home|number|no|back|landline|phone))+(?:[ ](?:on|at|is|number))?[: ]{1,3}$/u;
