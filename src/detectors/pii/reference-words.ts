import { type ContextWords, contextWords } from '../context.ts';

/** What numbers of things are called: next to one of these a number is no person's, whatever its check digit says. */
export const REFERENCE: ContextWords = contextWords([
  'order, orders, order no, ref, ref no, reference, invoice, receipt, voucher, coupon, quote no, po, purchase',
  'parcel, tracking, consignment, delivery, shipment, courier, docket, serial, sn, s n, asset, asset tag, tag',
  'barcode, bar code, qr, qr code, isbn, issn, doi, ean, upc, sku, gtin, imei, model, part, part no, lot no, lot number, batch',
  'pump, cylinder, bottle, meter, machine, device, monitor, nebuliser, wheelchair, hoist, scanner, printer',
  'locker, ticket, queue, booking, case no, case number, complaint, complaint no, datix, incident, vacancy',
  'tender, contract, licence, license, charity, charity no, company, company no, vat, utr, gmc, nmc, hcpc',
  'policy, policy no, membership, member, library, library card, loyalty card, gift card, clubcard, nectar',
  'oyster, customer, crime, crime no, petition, signatures, population, budget, coordinates',
  'version, timestamp, item, catalogue, flight, reg, registration, wifi',
  'password, postid, tweet, channel, episode, isrc, grant, raffle, lottery, ballot, patent, fridge',
  'error, error code, product code, access code, post id, video id, boiler, mattress, trolley',
  'pcn, pcn no, pcn number, penalty charge, penalty notice, notice no, notice number, claim no',
  'claim number, prescription, specimen, sample, blood form, permit, quid, spent',
]);
