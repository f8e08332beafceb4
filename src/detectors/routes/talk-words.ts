import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';

/** What is not about the trust: shops and other services; and what shows that it is, after all. */
export const talkWords: readonly WordClass[] = [
  {
    // Whom else one may complain of, wait for or want to reach.
    name: 'others-case',
    words: `
      council, the council, british gas, scottish power, eon, edf, octopus energy, energy company, water company, bins, bin men, binmen, landlord, housing association, school dinners, school trip, school uniform, headteacher, head teacher, school has, schools have, plumber, plumbers,
      builder, builders, roofer, electrician, boiler man, gas man, gas board, water board, electric company, airline,
      easyjet, ryanair, jet2, caravan, hoover, washing machine, dishwasher, tumble dryer, car insurance, insurance
      company, building society, mortgage, amazon, ebay, vinted, tesco, tescos, sainsburys, asda, aldi, lidl,
      morrisons, waitrose, marks and spencer, m and s, superdrug, specsavers, argos, currys, ikea, b and q, primark,
      next day delivery, supermarket, checkout, self checkout, chippy, chip shop, takeaway, mcdonalds, greggs, costa,
      nandos, just eat, deliveroo, restaurant, broadband, broadband company, internet provider, virgin media, bt, o2,
      vodafone, three mobile, talktalk, phone contract, tv licence, royal mail, evri, dpd, courier, postman, post
      office, estate agent, mechanic, dvla, hmrc, tax office, passport office, jobcentre, job centre, dwp, universal
      credit, barber, hairdresser, nail bar, northern rail, lner, bus company, bus service, bus driver, stagecoach,
      arriva, first bus, taxi firm, uber, roadworks, potholes, pothole, traffic lights, high street, town centre,
      retail park, leisure centre, swimming baths, football club, season ticket, ticket office, greenhouse, allotment,
      lawnmower, hermes delivery, carpet fitter, my parcel, our parcel, holiday company, travel agent
    `,
  },
  {
    // With one of these it is care that is spoken of, whatever else is.
    name: 'of-care',
    words: `
      ward, wards, hospital, hospitals, hosp, nhs, trust, a e, casualty, urgent care, clinic, outpatients, maternity,
      nurse, nurses, doctor, doctors, consultant, midwife, midwives, surgeon, registrar, paramedic, paramedics,
      ambulance, ambulances, physio, psychiatrist, therapist, cpn, carer, carers, gp, surgery, receptionist, matron,
      patient, patients, appointment, appointments, appt, operation, op, scan, x ray, xray, mri, biopsy, results, referral,
      waiting list, waiting room, discharged, discharge, admitted, chemo, treatment, medication, meds, prescription,
      tablets, pharmacy, 111, 999, pals, camhs, crisis team, car park, visiting, in labour, trolley, switchboard
    `,
  },
  {
    // It was put right, and is told as that.
    name: 'settled',
    words: `
      put it right, put right, put things right, all put right, sorted it straight away, sorted it there and then, sorted now,
      all sorted, sorted in the end, they apologised, apologised and, proper apology, lovely apology, all forgiven,
      no harm done, all good now, fixed now, now fixed, mended now, has been fixed, made up for it, more than made up,
      credit where, could not have been nicer, no longer a problem, not any more, back then, in those days
    `,
  },
];

/** Advice to another who reads, put to nobody at the trust; and shops, where their names are words of another sense. */
export const advice: readonly PhrasePattern[] = [
  {
    as: 'others-case',
    match:
      '=in|=at|=from|=to|=the|=my|=our [=boots|=sky|=hotel|=train|=bank|=pub|=garage|=gym|=vet|=vets|=cinema] !=holiday|=shoes',
  },
  {
    as: 'advised',
    match: [
      '^ ~1 [=speak|=talk|=ring|=call|=phone|=contact|=ask|=try|=email|=message|=see|=tell|=mention|=text] ~4 your !=service|=team|=staff|=page',
      '^ ~1 =get =in [=touch] =with !i|we|my|our',
      '^ ~1 =get [=hold] =of ~2 your|=them',
      '^ ~1 [=speak|=talk|=ring|=call|=phone|=contact|=ask|=try|=email|=message|=complain|=report] ~3 =pals|=them|=111|=healthwatch !=back|and|but',
      'you =should|=need|=could|=might|=want ~2 [=ring|=contact|=phone|=call|=ask|=speak|=email|=try|=complain|=request]',
      '=have|=did you ~1 [=tried|=try|=rung|=rang|=asked|=spoken|=thought|=phoned|=considered] !my|i|we|our|=sending|=giving',
      '^ ~1 [=tell|=ask|=remind] ~3 =nurse|=doctor|=gp|=them|=midwife|=surgeon|=anaesthetist|=staff ~6, you',
      'you =should|=need|=could|=might|=want|=can ~4 [=pals|=ombudsman|=cqc|=healthwatch|=citizens]',
      '=sorry =to [=hear|=read] ~3 you|your',
      '=hope you|your ~1 [=feel|=feeling|=get|=are|=find|=mum|=dad|=appointment]',
      '=if i =were|=was [=you]',
    ],
  },
];
