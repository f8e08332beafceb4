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
      arrived, telephone appointment, conversation, medication, call handlers, section 2, section 3, drivers,
      wheelchair, ambulances, plates, intervention, personal benefits, assessment form, [redacted, redacted,
      unreadable, form filled, checks, health checks, boiling water urn, at reception, with reception, reception,
      for dr, to dr, for the nurse, for the consultant, the form, before the scan, the scan, eye clinic,
      with this dressing, dressing, dressings, hairdressers, ring the ward`,
  },
  // How a visit is told, and a rescue.
  {
    name: 'told-as-past',
    words: `was, were, had, made, felt, seemed, used, were not, could not, had not, could have, should have, waited,
      arrived, called, helped, explained, received, needed, brought, saw, listened, treated, looked after, sat with,
      turned, stayed, waiting, was sent, was seen, was taken, was given, was left, was so, was very, was a, was an,
      were so, were very, were all, were there, were with, had been, had a, had me, had us, had our, got me, got us,
      got him, got her, took us, took him, took her, came to, came out, came in, went to, went in, went into,
      went home, gave us, gave him, gave her, made me, made us, made him, made her, saved, caught, learnt, learned,
      realised, decided to, managed, managed to, finished, enjoyed, hated it, cried, laughed, spent, won, met,
      passed, failed, fell asleep, woke up, rescued, survived, visited, watched, heard, knew, believed, became,
      grew, lived, worked, moved, married, passed away, supported, spoke, talked, rushed, drove me, walked me,
      brought me, picked me, kept me, held me, pulled me, turned out, worked out`,
  },
];
