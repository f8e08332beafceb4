import type { WordClass } from '../grammar/word-class.ts';

/** People in care and those who care for them, as comments name them. */
export const careWords: readonly WordClass[] = [
  {
    // One of them is an individual; "staff" and "the team" are not.
    name: 'worker',
    part: 'noun',
    words: `
      nurse, staff nurse, night nurse, doctor, junior doctor, doc, consultant, registrar, houseman, locum, surgeon,
      anaesthetist, specialist, gp, physician, receptionist, porter, midwife, matron, sister, ward sister, charge nurse,
      ward manager, nurse manager, paramedic, ambulance driver, ambulance man, ambulance woman, technician, hca,
      healthcare assistant, health care assistant, care assistant, auxiliary, nursing assistant, support worker, carer,
      care coordinator, coordinator, key worker, keyworker, named nurse, named worker, cpn, psychiatrist, psychologist,
      therapist, counsellor, social worker, health visitor, physio, physiotherapist, occupational therapist, ot,
      speech therapist, dietician, dietitian, podiatrist, chiropodist, dentist, hygienist, optician, orthoptist,
      optometrist, audiologist, radiographer, radiologist, sonographer, phlebotomist, pharmacist, dispenser, manager,
      service manager, director, chief exec, chief executive, secretary, administrator, clerk, ward clerk,
      booking clerk, call handler, operator, telephonist, security guard, guard, bouncer, cleaner, domestic, cook,
      caterer, volunteer, driver, parking attendant, warden, student nurse, medical student, trainee, practitioner,
      nurse practitioner, anp, acp, clinician, medic, bank nurse, agency nurse, triage nurse, sho, professor, dr, prof,
      crisis worker, duty worker, approved mental health professional, employee, member* of staff, staff member,
      member* of your staff, member* of your team, member* of the team, member* of the ward team, assessor,
      sister in charge, nurse in charge, person in charge, guy in charge, woman in charge, man in charge, lady in charge
    `,
  },
  {
    name: 'staffer',
    words: `
      one of the nurses, one of your nurses, one of the doctors, one of your doctors, one of the staff,
      one of your staff, one of the receptionists, one of your receptionists, one of the midwives, one of your midwives,
      one of the porters, one of the carers, one of the consultants, one of your consultants, one of the team,
      one of your team, one of the hcas, one of the healthcare assistants, one of the sisters, one of the physios,
      someone on reception, somebody on reception, someone at reception, someone on the desk,
      someone on the switchboard, somebody on the ward, someone on the ward, whoever answers the phone,
      whoever answered the phone, whoever was on reception, whoever was on shift, whoever was on the desk,
      whoever picked up the phone, whoever took the call
    `,
  },
  { name: 'title', words: 'dr, doctor, doc, mr, mrs, miss, ms, nurse, sister, matron, prof, professor, midwife' },
  {
    name: 'desk',
    words: `
      hatch, pharmacy hatch, window, front of house, booking desk, enquiry desk, information desk, shop, canteen,
      reception, desk, front desk, reception desk, main desk, phone, phones, telephone, switchboard, ward, night shift,
      day shift, nights, shift, counter, triage, clinic, outpatients, maternity, a e, ae, ed, casualty, pharmacy, x ray,
      xray, crisis line, helpline, duty, bloods, unit, department, car park, door, bookings, appointments line
    `,
  },
  {
    name: 'somebody',
    words: `
      person, woman, man, lady, lass, lassie, bloke, guy, fella, chap, girl, lad, gentleman, individual, one
    `,
  },
  {
    name: 'dear',
    words: `
      mum, mam, mom, mummy, mammy, mother in law, dad, daddy, father in law, nan, nana, nanna, nanny, gran, granny,
      grandma, grandad, granddad, grandpa, gramps, hubby, hubs, aunty, auntie, our lad, our lass, our kid, wor lass,
      wor lad, wor mam, wor dad, the missus, the wife, the husband, the bairn, the baby, the little one, the old man,
      the mother in law
    `,
  },
  {
    name: 'close',
    part: 'noun',
    words: `
      friend, mate, best friend, neighbour, next door neighbour, partner, civil partner, girlfriend, boyfriend, fiance,
      fiancee, missus, lodger, flatmate, housemate, tenant, carer, boss, colleague, workmate, teacher, step dad,
      stepdad, step mum, stepmum, step father, stepfather, stepmother, stepson, stepdaughter, stepchild/stepchildren,
      foster son, foster daughter, grandchild/grandchildren, grandson, granddaughter, great aunt, great uncle,
      brother in law, sister in law, son in law, daughter in law, mother in law, father in law, godson, goddaughter,
      godmother, twin, parent, relative, loved one, family member, newborn, twelve year old, teenage son,
      teenage daughter, pal, ex, ex wife, ex husband, client, late wife, late husband, fella, bloke, other half,
      better half, eldest, youngest, oldest, middle one
    `,
  },
];
