import type { WordClass } from '../grammar/word-class.ts';

/** Talk of a visit to a hospital, a surgery or a shop: what most comments are about, and no cry for help is. */
export const visitThemes: readonly WordClass[] = [
  {
    name: 'of-a-visit',
    words: `nurse, nurses, doctor, doctors, dr, consultant, consultants, surgeon, physio, physios, physiotherapist,
      physiotherapy, midwife, midwives, receptionist, receptionists, staff, team, teams, ward, wards, clinic,
      clinics, department, hospital, hospitals, surgery, practice, appointment, appointments, appts, visit, visits,
      treatment, treatments, treated, procedure, operation, scan, scans, x ray, mri, ct, blood test,
      blood tests, test, tests, results, session, sessions, groups, activities, exercises, advice, information,
      communication, explained, explaining, questions, answered, service, services, care, cared,
      transport, patient transport, taxi, covid, vaccine, jab, facilities, waiting room, waiting area,
      waits, delays, delay, on time, punctual, meals, cleanliness, environment, experience, experienced,
      feedback, survey, management, trust, nhs, patient, patients, referral, referred, assessed,
      assessment, discharge, pharmacy, chemist, improve, improved, improvement, improvements,
      available, contact, contacted, phone call, phone calls, text reminder, letter sent, support worker,
      social worker, counsellor, therapist, volunteer, porter, porters, paramedics, paramedic, crew,
      ambulance crew, call handler, seen by, was seen, been seen, seen quickly, seen promptly, attended, attending,
      arrived, telephone appointment, conversation, medication, call handlers, section 2, section 3, drivers,
      wheelchair, ambulances, plates, intervention, personal benefits, assessment form, [redacted, redacted,
      unreadable, form filled, health checks, boiling water urn, at reception, with reception, reception,
      for dr, to dr, for the nurse, for the consultant, the form, before the scan, the scan, eye clinic,
      with this dressing, dressings, hairdressers, ring the ward`,
  },
  // How a visit is told, and a rescue.
  {
    name: 'told-as-past',
    words: `was, were, felt, seemed, used, were not, could not, had not, could have, should have,
      arrived, called, helped, explained, received, needed, brought, saw, listened, treated, looked after, sat with, stayed, was sent, was seen, was taken, was given, was left, was so, was very, was a, was an,
      were so, were very, were all, were there, were with, had been, had me, had us, had our, got me, got us, got her, took us, took him, took her, came to, came out, came in, went to, went in, went into,
      went home, gave us, gave him, gave her, made us, made him, made her, saved, caught, learnt, learned,
      realised, managed, managed to, finished, enjoyed, hated it, laughed, spent, won, met, rescued, survived, visited, watched, heard, knew, believed, became,
      grew, lived, worked, married, passed away, supported, spoke, talked, rushed, drove me, walked me,
      brought me, picked me, kept me, held me, pulled me, turned out`,
  },
];
