// Holds a few offensive words: names that angry people give to others.
import type { WordClass } from '../grammar/word-class.ts';

/** People whom a comment may be aimed at: staff, by office or title, and those who are pointed at. */
export const aimedWords: readonly WordClass[] = [
  {
    name: 'title',
    words: `
      dr, mr, mrs, ms, prof, professor, sister
    `,
  },
  {
    name: 'staff',
    part: 'noun',
    words: `
      nurse, doctor, doc, medic, consultant, registrar, houseman, sho, surgeon, anaesthetist, anesthetist, clinician,
      psychiatrist, psychologist, psych, shrink, therapist, counsellor, physio, physiotherapist, dietician, dietitian,
      podiatrist, chiropodist, dentist, hygienist, orthodontist, optician, audiologist, pharmacist, dispenser,
      radiographer, sonographer, pathologist, phlebotomist, vampire, midwife, health visitor, matron, ward sister,
      ward manager, bed manager, charge nurse, staff nurse, night nurse, night carer, agency nurse, bank nurse,
      community nurse, district nurse, student nurse, mental health nurse, triage nurse, hca, healthcare assistant,
      health care assistant, care assistant, carer, care worker, support worker, key worker, keyworker, social worker,
      youth worker, play worker, cpn, care coordinator, receptionist, clerk, ward clerk, secretary, call handler,
      porter, cleaner, domestic, cook, canteen boss, security guard, bouncer, warden, parking attendant, doorman,
      paramedic, ambulance driver, ambulance crew, crew, driver, gp, practice manager, practice nurse, manager,
      deputy manager, director, chief exec, chief executive, ceo, chairman, governor, trust lawyer, safeguarding lead,
      finance lead, lead, chaplain, vicar, priest, volunteer, assistant, technician, lab tech, coordinator,
      co ordinator, discharge coordinator, moderator, admin, helpline worker, locum, quack, sawbones, maintenance man,
      estates man, staff, member* of staff, nursing staff, medical secretary, interpreter, coroner, inspector, trustee,
      board member, estate manager, caretaker, security, peer worker, recovery worker, specialist, oncologist,
      cardiologist, paediatrician, pediatrician, gynaecologist, obstetrician, neurologist, urologist, dermatologist,
      orthopod, radiologist, haematologist, geriatrician, gastroenterologist, rheumatologist, ophthalmologist,
      haemo nurse, scrub nurse, theatre nurse, team leader, officer, case manager, appointee
    `,
  },
  // Known by where they work or what they look like: "the lad on the desk", "her with the pink hair".
  {
    name: 'pointed',
    part: 'noun',
    words: `
      woman, man, lady, girl, lad, lass, lassie, bloke, guy, fella, feller, wench, bird, doll, boy, chap, geezer, cow,
      bitch, bastard, cunt, prick, dickhead, rat, snake, coward, witch, hag, toerag, bint, slag, swine, pig, monster,
      creature, creep, weasel, jobsworth, so and so, piece of work, madam, character, trans person, pensioner,
      youngster, gentleman, git, sod, arsehole, tosser, wanker, scumbag, faker, snob, clown, joker, liar, fool, idiot,
      muppet, melt, snitch, grass, mob
    `,
  },
  {
    name: 'whoever',
    words: `
      whoever, who ever, anyone who, anybody who, any man who, any one who, the one who, them who, those who,
      all of you, every one of you, every one of them, the lot of them, the lot of you, you lot, yous, youse,
      you people
    `,
  },
];
