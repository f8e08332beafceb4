import type { WordClass } from '../grammar/word-class.ts';

/** What is not for the public, how people come by it, and how they say so. */
export const confidentialWords: readonly WordClass[] = [
  {
    name: 'inside-paper',
    words: `
      internal messages, internal chat, internal message, confidential email, confidential memo, internal email,
      internal emails, internal memo, internal memos, internal document, internal documents, internal report,
      internal investigation, staff email, all staff email, private minutes, private board minutes,
      private board papers, confidential board papers, confidential report, confidential document,
      confidential documents, confidential files, incident report, serious incident report, incident form, datix,
      datix report, handover sheet, handover sheets, handover notes, investigation report, disciplinary,
      disciplinary hearing, hr file, personnel file, rota, draft report, draft of the report, draft of the cqc report,
      leaked email, leaked memo, leaked report, leaked document, leaked documents, leaked minutes, leaked letter,
      safeguarding report, safeguarding file, safeguarding meeting, case conference, case file, case files,
      case notes, child protection plan, child protection meeting, whistleblowing report, staff whatsapp,
      staff whatsapp group, staff group chat, staff chat, the group chat, teams chat, the post mortem report,
      confidential annex, internal figures, internal review, closure plan, the closure plan, restructure plan,
      the child protection conference, child protection conference, private meeting, closed meeting, closed session,
      redundancy letters, email they sent all staff, email to all staff, the email they sent all staff,
      email sent to staff, redundancy list, the redundancy list
    `,
  },
  {
    name: 'patient-paper',
    words: `
      the patient's notes, patient's notes, patient's records, the patient's file, his notes, her notes, their notes,
      his records, her records, their records, his medical records, her medical records, his file, her file,
      patient notes, patients notes, patient records, medical records, his results, her results, his blood results,
      her blood results, her blood tests, his blood tests, his scan, her scan, the patients file, his chart,
      her chart, their file, patient list, the patient list, cctv, the cctv, the whiteboard, whiteboard,
      patients names, the patients names, patient names, the file, post mortem, post mortems, blood tests back,
      his diagnosis, her diagnosis
    `,
  },
  {
    name: 'came-by',
    words: `
      seen, i have seen, saw, i saw, looked up, looked at, read, i read, got hold of, got a copy, got a copy of,
      have a copy, have a copy of, have got, got, have, was shown, been shown, been sent, sent me, been passed,
      passed to me, been given, been leaked, leaked to me, posting, sharing, post, share, photo of, picture of,
      screenshot of, screenshot from, screenshots of, screenshots from, screenshots, screenshot, here is, copy of,
      a draft of, found, accessed, sneaked a photo of, sneaked a picture of, took a photo of, had a look at,
      had a look on, someone leaked, leaked, attached, attached is, downloading, got hold, forwarded, forwarded me,
      forwarded to me, got sent
    `,
  },
  {
    name: 'insider-means',
    words: `
      on the system, on the screen, on the computer, on systmone, on emis, on rio, in the system, on reception sent,
      i work there, i do the accounts, i was in it, i was in the meeting, i was in the room, i type the letters,
      my mate on reception, my friend works there, as the, i am the, on the case, my mate works
    `,
  },
  {
    name: 'says-secret',
    words: `
      stays between us, between us but, someone on the inside, somebody on the inside, people on the inside,
      someone inside told, do not say i told you, do not say i said, should not post this, should not share this,
      should not be showing, should not be saying this, not supposed to post, this is confidential but,
      it is confidential but, confidential but, strictly confidential, in confidence but, i should not be telling you,
      should not be telling you this, should not be telling you, should not tell you this, should not really say,
      should not be sharing this, should not be posting this, should not say this but, not supposed to share,
      not supposed to say, not supposed to tell, not supposed to know, not meant to say, not meant to share,
      not allowed to say this, not allowed to share this, do not tell anyone i told you, do not tell anyone i said,
      you did not hear this from me, you did not hear it from me, did not hear it from me, between you and me,
      between me and you, off the record, hush hush, keep this quiet but, keep it quiet but, keep this to yourselves,
      not public yet, is not public yet, not been announced yet, has not been announced, before it is announced,
      under embargo, embargoed, signed an nda, signed a confidentiality, breaking my nda, could lose my job for this,
      do not quote me, do not quote me on this, not for sharing, not for public, not for the public,
      do not want this out, does not want this out, do not want it out, do not want you to know this,
      not announced yet, not announced, not been made public, i am breaking confidentiality,
      breaking confidentiality here, breaking confidentiality but, technically breaking confidentiality,
      cat is out of the bag, cats out of the bag, cat's out of the bag, from a reliable source, a reliable source,
      source inside, inside source, i am a whistleblower, as a whistleblower, whistleblower here, keep it to yourself,
      in strictest confidence, not meant to know, not meant to be out, my lips are sealed but,
      heard it from someone inside, i will get sacked for this, could get sacked for this, would lose my job
    `,
  },
  {
    name: 'our-patient',
    words: `
      we had a patient, we had a lady, we had a bloke, we had a man in, we had a woman in, we had someone in,
      had a patient in, had a patient on, the patient in bed, the patient in bay, the lady in bed, the man in bed,
      the bloke in bed, a patient of mine, one of my patients, a client of mine, one of my clients, i nursed,
      i treated, i looked after a
    `,
  },
  {
    name: 'can-tell',
    words: `
      can tell you, can confirm, can say, could tell you, happen to know, know for a fact, know the family,
      was known to us, were known to us, was known to, known to services, known to social services
    `,
  },
  {
    name: 'case-role',
    words: `
      social worker, health visitor, care coordinator, nurse, hca, receptionist, secretary, manager, investigator,
      insider, case worker, teacher, support worker, paramedic, porter, someone who works there, an employee,
      ex employee, member of staff
    `,
  },
  {
    name: 'case-of',
    words: `
      on the case, on his case, on her case, on that case, on this case, involved in, working on, for the family,
      for that family, on the ward that night, on shift that night, on duty that night
    `,
  },
  {
    name: 'ours',
    words: `
      my notes, my own notes, my records, my results, my file, my own records, my medical records, my letter,
      subject access request, freedom of information, foi, published, on the website, on your website,
      available online, where can i, where do i, public meeting, my mums notes, my dads notes, came out today,
      in the paper, in the press, privacy notice
    `,
  },
  {
    name: 'leaks',
    words: `
      leaked memo, leaked email, leaked report, leaked document, leaked minutes, leaked letter, leaked documents,
      leaked emails, leaked draft, leaked from
    `,
  },
  {
    name: 'inside-friend',
    words: `
      my mate, a mate, my friend, a friend, my cousin, my wife, my husband, my sister, my brother, my mum, my dad,
      my daughter, my son, my neighbour, someone i know, a nurse i know, a friend on the board, a friend in,
      a mate in, my aunt, my partner
    `,
  },
  {
    name: 'works-inside',
    words: `
      works on reception, works there, works in records, is a ward clerk, is a nurse there, is a receptionist,
      on the board, on reception, in security, in records, in hr, ward clerk, was on shift, does the post mortems,
      on the ward, who works there, is on the board, a porter there, types the letters, is a secretary there
    `,
  },
  {
    name: 'tells',
    words: `
      saw, says, said, told me, showed me, sent me, read, looked, seen, let slip, reckons, tells me
    `,
  },
  {
    name: 'known-face',
    words: `
      off the telly, from the telly, off the tv, from the tv, famous, celebrity, footballer, singer, off eastenders,
      off corrie, the mayor, well known
    `,
  },
  {
    name: 'in-here',
    words: `
      gave birth here, was in here, was admitted, in last night, on the ward, brought in, was in last night,
      is in here, had the baby here, on shift, in rehab here
    `,
  },
];
