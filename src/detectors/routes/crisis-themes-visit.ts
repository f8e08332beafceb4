import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';

/** Talk of a visit to a hospital, a surgery or a shop: what most comments are about, and no cry for help is. */
export const visitThemes: readonly WordClass[] = [
  {
    name: 'of-a-visit',
    words: `nurse, nurses, doctor, doctors, dr, consultant, consultants, surgeon, physio, physios, physiotherapist,
      physiotherapy, midwife, midwives, receptionist, receptionists, staff, team, teams, ward, wards, clinic,
      clinics, department, hospital, hospitals, surgery, practice, appointment, appointments, appts, visit, visits,
      treatment, treatments, treated, procedure, operation, op, scan, scans, x ray, mri, ct, blood test,
      blood tests, test, tests, results, session, sessions, groups, activities, exercises, advice, information,
      communication, explained, explain, explaining, question, questions, answered, service, services, care, cared,
      transport, patient transport, taxi, covid, vaccine, jab, facilities, waiting room, waiting area, waited, wait,
      waits, waiting, delays, delay, on time, punctual, meals, cleanliness, environment, experience, experienced,
      feedback, survey, manager, management, trust, nhs, patient, patients, referral, referred, assessed,
      assessment, discharge, pharmacy, chemist, prescription, improve, improved, improvement, improvements,
      available, contact, contacted, phone call, phone calls, text reminder, letter sent, support worker,
      social worker, counsellor, therapist, carer, carers, volunteer, porter, porters, paramedics, paramedic, crew,
      ambulance crew, call handler, seen by, was seen, been seen, seen quickly, seen promptly, attended, attending,
      arrived`,
  },
  {
    name: 'told-as-past',
    words: `was, were, had, made, felt, seemed, used, were not, could not, had not, could have, should have, waited,
      arrived, called, helped, explained, received, needed, wanted, brought, saw, listened, treated, looked after,
      sat with, ended, turned, stayed`,
  },
];

export const visitPhrases: readonly PhrasePattern[] = [];
