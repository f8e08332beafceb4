import type { WordClass } from '../grammar/word-class.ts';

/** How people tell of their own way through care, and what they want done about it. */
export const ownPathWords: readonly WordClass[] = [
  {
    // Somebody is in the middle of care; said of nobody else.
    name: 'on-the-way',
    words: `
      referred, re referred, rereferred, was referred, been referred, put forward for, listed for, on the list,
      on the waiting list, on a waiting list, on your list, on your waiting list, on your books, waiting list,
      waiting since, been waiting, still waiting, am waiting, are waiting, is waiting, waiting on, waiting to hear,
      waiting to be seen, waiting for a date, waiting for results, due for, due a, due to have, due to see, due to be,
      due in, due at, overdue, booked in, booked for, booked on, under the care, under your care, under dr, am under,
      is under, supposed to have, supposed to be seen, supposed to be having, supposed to get, supposed to hear,
      meant to have, meant to be seen, meant to be having, meant to hear, meant to be getting, told i would, told we would,
      told someone would, told somebody would, discharged from, transferred from, transferred to, moved to ward,
      admitted, readmitted, operated on, biopsied, scanned, assessed for, triaged, consultant 's letter, nhs app,
      the app, patient portal, my portal, zesty, patients know best, choose and book, ers, on the system,
      had my bloods, had bloods, had my scan, had a scan, had an mri, had a ct, had an x ray, had a biopsy, had tests,
      had my tests, had a blood test, had my op, had surgery, had my operation, had an operation, saw the consultant,
      saw a consultant, saw the specialist, saw the surgeon, seen the consultant, seen in clinic, seen by
    `,
  },
  {
    // What one wants done to one's own place, letter or record.
    name: 'see-to',
    part: 'verb',
    words: `
      chase, chase up, check, check on, look up, look into, find out, update, correct, amend, change, cancel, move, swap,
      rearrange, reschedule, rebook, postpone, bring forward, confirm, resend, send, send out, send over, forward,
      reissue, print, expedite, speed up, hurry up, transfer, appeal, access, view, obtain, request, get a copy, get hold,
      see, get, find, book, collect, track, query, verify, release, upload, add, remove, download, share, explain
    `,
  },
  {
    // A record of one's own, whatever stands before it.
    name: 'record-thing',
    words: `
      my notes, medical notes, hospital notes, medical records, hospital records, health records, my records, his notes,
      her notes, his records, her records, birth records, maternity notes, birth notes, my file, discharge summary,
      discharge letter, discharge notes, clinic letter, scan images, scan pictures, x ray images, scan report,
      test results, blood results, scan results, biopsy results, mri results, results letter, my results, his results,
      her results, subject access request, vaccination record, vaccine record, immunisation record, blood group,
      nhs number, hospital number, next of kin, my gp, my address, my details, my contact details, my phone number,
      my care plan, his care plan, her care plan, my diagnosis, blood type, sick note, fit note
    `,
  },
  {
    name: 'altered',
    words: `
      moved, changed, switched, swapped, rearranged, rescheduled, rebooked, cancelled, postponed, brought forward,
      put back, pushed back, sent, resent, reissued, checked, looked at, looked up, chased, sorted, confirmed, corrected,
      amended, updated, transferred, forwarded, earlier, sooner, later, over the phone, by phone, face to face, by video,
      on another day, another day, another date, another time, a different day, a different date, a different time,
      nearer home, closer to home, nearer
    `,
  },
  {
    name: 'on-your-books',
    words: 'down for, down as, still down, still registered, on file, on your records, on record as, in the system',
  },
  {
    name: 'someone-there',
    words: 'someone, somebody, hospital, clinic, the team, your team, ward, department, surgery, nurse, nurses',
  },
  {
    name: 'operated-part',
    words: `
      knee, hip, tonsils, cataract, cataracts, gallbladder, gall bladder, hernia, shoulder, eyes, eye, wrist, ankle,
      foot, feet, wisdom teeth, grommets, adenoids, carpal tunnel, bunion, spine, kidney, heart, hysterectomy
    `,
  },
  {
    // Nothing came, or what came is not what was said.
    name: 'not-come-yet',
    words: `
      heard nothing, not heard, never heard, heard back, heard anything, no news, no word, no letter, no date, no appointment,
      not received, never received, never got, not got, not had, never had, no call, no update, radio silence, nothing yet,
      nothing since, nothing through, still nothing, still no, still not, still waiting, not come, never came, not arrived,
      not showing, not contacted, not been contacted, not been told, nobody has told, no one has told, nobody told me,
      not sure when, not sure if, not sure whether, not sure where, not sure what, no idea when, no idea if, no idea what,
      no clue when, do not know when, do not know if, do not know what, do not know where, wondering when, wondering if,
      wondering whether, wondering how, wondering what, lost my, lost the letter, missed my, can not make, can not attend,
      can not get to, unable to attend, unable to make, different date, wrong date, wrong day, wrong address, two letters,
      need to know, want to know, like to know, been told nothing, months ago, weeks ago, months now, weeks now, disappeared,
      please advise, any chance, asap, urgently
    `,
  },
];
