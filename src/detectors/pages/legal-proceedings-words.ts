import type { WordClass } from '../grammar/word-class.ts';

/** Courts, those who stand before them, and how one gets there. */
export const legalProceedingsWords: readonly WordClass[] = [
  {
    name: 'court',
    words: `
      court, the court, high court, county court, crown court, magistrates court, court of appeal, supreme court,
      family court, court of protection, coroners court, employment tribunal, tribunal, the dock, the stand,
      the judge, judge, the jury, the inquest, the tribunal, inquest, the coroner
    `,
  },
  {
    name: 'sue',
    part: 'verb',
    words: `
      sue, prosecute, take* legal action against, bring* a claim against, bring* a case against, take* you to court,
      take* them to court, take* this trust to court, take* the trust to court, take* this to court,
      start* proceedings against, press* charges
    `,
  },
  {
    name: 'legal-case',
    words: `
      court case, legal case, negligence claim, negligence case, clinical negligence claim, clinical negligence case,
      medical negligence claim, medical negligence case, medical negligence, clinical negligence, injury claim,
      lawsuit, law suit, legal action, legal proceedings, court proceedings, civil claim, compensation claim,
      employment tribunal, tribunal claim, tribunal case, discrimination claim, claim, case, class action,
      group action, civil action, legal claim, unfair dismissal claim
    `,
  },
  {
    name: 'sure-case',
    words: `
      court case, legal case, negligence claim, negligence case, clinical negligence claim, clinical negligence case,
      medical negligence claim, medical negligence case, lawsuit, law suit, legal action, legal proceedings,
      court proceedings, employment tribunal, class action, group action, civil claim, tribunal claim,
      unfair dismissal claim, judicial review, private prosecution
    `,
  },
  {
    name: 'ongoing',
    words: `
      ongoing, open, opens, opened, starts, started, starting, start, begins, began, continues, resumes, adjourned,
      listed, listed for, set for, being heard, is heard, under way, underway, live, next week, next month, on monday,
      on tuesday, on wednesday, on thursday, on friday, this week, today, tomorrow, in january, in february, in march,
      in april, in may, in june, in july, in august, in september, in october, in november, in december, is on, is in,
      still going, going through, before the, pending, currently, is due, due to, coming up, going on, issued, begun,
      lodged, filed, brought, has been, is being
    `,
  },
  { name: 'solicitor', part: 'noun', words: 'solicitor, lawyer, barrister, legal team, legal representative' },
  {
    name: 'witness',
    part: 'noun',
    words: `
      witness, defendant, claimant, barrister, prosecutor, prosecution, jury, juror, expert witness, accused,
      plaintiff, magistrate
    `,
  },
  {
    name: 'testify',
    words: `
      told, said, heard, admitted, gave evidence, giving evidence, give evidence, pleaded, pleads, testified, claimed,
      found guilty, is out, still out, deliberating, under oath, on oath, cross examination, cross examined,
      in the dock, in the box, on the stand, was asked, denied, denies
    `,
  },
  {
    name: 'paper',
    words: `
      letter before action, letter before claim, letter of claim, writ, summons, court papers, injunction,
      legal letter, solicitors letter, particulars of claim, pre action letter, subpoena, court order,
      witness statement, cease and desist
    `,
  },
  { name: 'out-of-court', words: 'out of court, settlement, an nda, a gagging order, full and final settlement' },
  {
    name: 'court-threat',
    words: `
      see you in court, see yous in court, see you all in court, see them in court, see you lot in court,
      see you at the tribunal, see u in court, meet you in court
    `,
  },
  { name: 'seek', words: 'take, took, taking, drag, dragging, get, getting, haul, see, have' },
  {
    name: 'not-legal',
    hides: true,
    words: `
      trial shift, trial shifts, on trial shift, on trial shifts, trial run, trial period, free trial, tennis court, food court, basketball court,
      court road, court street, court house lane, earls court, clinical trial, drug trial, trial and error,
      jury service, jury duty, hearing test, hearing aid, hearing aids, hearing clinic, mental health tribunal,
      mental health review tribunal, pip tribunal, benefits tribunal, just in case, in case, in case of, in any case,
      case of, bad case, case notes, case manager, case worker, worst case, best case, sad case, case study,
      suit case, court yard, tribunal for my pip, case load, my claim for travel, travel claim, jury is out on
    `,
  },
  { name: 'no-win', hides: true, words: 'no win no fee, no win no fee lawyer, no win no fee solicitor' },
  {
    name: 'no-suit',
    words: `
      do not want to sue, not about suing, not going to sue, will not sue, would never sue, not suing, never sue,
      no intention of suing, no intention of
    `,
  },
  {
    // Words that are said of courts and hardly of anything else.
    name: 'court-word',
    words: `
      the courts, through the courts, pursuing a claim, claim for compensation, inquest, coroner, coroners,
      coroners court, high court, county court, crown court, magistrates, magistrates court, court of appeal,
      supreme court, legal proceedings, court proceedings, legal action, legal claim, negligence claim,
      negligence case, clinical negligence, medical negligence, libel, libellous, slander, defamation, defamatory,
      prosecuted, prosecuting, prosecution, charged with, been charged, is charged, was charged with, the cps, suing,
      sue you, sue them, sue the, cross examined, cross examination, verdict, unfair dismissal, employment tribunal,
      in the tribunal, at the tribunal, et1, before the judge, in front of a judge, in front of the judge, judge says,
      judge said, the judge, in court, at court, to court, before the court, the court, court case, court date,
      court hearing, out of court, gagging order, sign an nda, signed an nda, made us sign, barrister, lawsuit,
      papers were served, issue a claim, issue proceedings, settled for six figures, settled out of court,
      settlement offer, class action, private prosecution, my lawyers, my lawyer, my solicitors,
      my solicitor, your solicitors, legal team will, will be used in evidence,
      used in evidence, witness in the, witness in, pending trial, on trial, goes on trial, stand trial, trial starts,
      jury
    `,
  },
  {
    name: 'not-now',
    words: `
      usher, jury service, jury duty, do i need, do we need, should i, is there, legal advice, advice from,
      do not want, not one for, never sue, would not sue, lives by, next to the court, opposite the court,
      near the court, years ago, in the 60s, in the 70s, in the 80s, in the 90s, back in, court of protection, forms,
      book for, works as, work at, i work, is a solicitor, is a lawyer, is a barrister, is a judge, legal department,
      car park, tennis, panto, film, book, drama, telly, programme, lasting power, will writing, probate,
      conveyancing, the pit, my job
    `,
  },
];
