import type { WordClass } from '../grammar/word-class.ts';

/** Callings, places of work, and how names are given. */
export const staffNameWords: readonly WordClass[] = [
  {
    // Before a name it is as good as a title.
    name: 'calling',
    words: `
      dr, doctor, doc, nurse, staff nurse, charge nurse, student nurse, specialist nurse, matron, midwife,
      student midwife, professor, prof, surgeon, consultant, registrar, anaesthetist, physio, physiotherapist,
      paramedic, paramedics, hca, healthcare assistant, health care assistant, care assistant, support worker,
      receptionist, porter, ward sister, ward clerk, ward manager, nurse practitioner, phlebotomist, radiographer,
      sonographer, pharmacist, dietitian, occupational therapist, speech therapist, therapist, psychologist,
      psychiatrist, counsellor, social worker, care coordinator, health visitor, cpn, chaplain, dentist, podiatrist,
      audiologist, optometrist, secretary, nurses, midwives, doctors, receptionists, porters, hcas, physios, cleaner,
      domestic, volunteer, healthcare worker, call handler, ambulance driver, consultant dr, consultant mr,
      consultant miss, consultant mrs, surgeon mr, surgeon miss, surgeon mrs, my consultant mr, my consultant mrs,
      my consultant miss, ot, oncologist, cardiologist, gynaecologist, paediatrician, dermatologist, neurologist,
      radiologist, keyworker, key worker, security guard, manager, sr, sen, chief executive, chief exec, ceo,
      medical director, chief nurse, chairman, tea lady, call taker, dinner lady, health care worker, student doctor,
      junior doctor, house officer, sho, gp, locum
    `,
  },
  { name: 'sister-title', words: 'sister' },
  { name: 'plain-title', words: 'mr, mrs, miss, ms' },
  {
    name: 'called',
    words: `
      called, named, was called, was named, name of, by the name of, 's name was, 's name is, badge said, badge says,
      name badge said, name was, name is, calls himself, calls herself, known as
    `,
  },
  {
    name: 'work-place',
    words: `
      ward, reception, the desk, front desk, switchboard, outpatients, maternity, a e, ae, ed, casualty, x ray, xray,
      radiology, pharmacy, triage, theatre, theatres, icu, itu, nicu, scbu, day surgery, the day unit, phlebotomy,
      bloods, endoscopy, physio, oncology, the clinic, the unit, pals, the canteen, bookings, labour ward,
      delivery suite, the booking line, the phone, your team, the team, the ambulance crew, your department,
      audiology, the crisis team, the eye clinic, recovery, intensive care, the stroke unit, bay, night shift, nights,
      the chemo unit, dermatology, minor injuries
    `,
  },
  {
    name: 'at',
    words: `
      on, at, in, from, of, over at, who works on, who works in, who works at, who works for, works in, works on,
      working on, working in, at the, on the, in the, from the, your, of the, behind the
    `,
  },
  {
    name: 'patient-sign',
    words: `
      strictly, romeo, panto, concert, film, programme, theatre group, teach at, taught at, mum, dad, mam, nan, gran,
      grandad, my husband, my wife, my son, my daughter, my partner, my friend, admitted, patient, is in, was in,
      my sister, my brother, my baby, our baby, our son, our daughter, visiting, visit
    `,
  },
  {
    name: 'not-staff',
    hides: true,
    words: `
      doctor who, dr foster, dr who, dr martens, doc martens, nurse jackie, doctor lane, nurse lane, dr pepper,
      sister hospital, sister ward, sister company, sister act, porter lane, porter street, nurse uniforms, dr google,
      doctor google, nurse friday, manager monday, nurse associate, nurse associates, dr jekyll, dr no, dr zhivago,
      doctor strange, consultant connect, nurse bank, gp online, gp connect, gp federation, nurse of the year,
      doctor dolittle, dr dolittle, midwife led, nurse led, consultant led
    `,
  },
  {
    name: 'desk',
    words: `
      reception, the reception, switchboard, the switchboard, the desk, the front desk, bookings, booking line,
      outpatients, outpatients bookings, x ray, xray, pharmacy, the phones, the phone, triage, the pharmacy
    `,
  },
];
