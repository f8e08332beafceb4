import type { WordClass } from '../grammar/word-class.ts';

/** What robs people of sleep, comes too late or never works, and hours at which nobody should be sent out. */
export const grievanceWords: readonly WordClass[] = [
  {
    name: 'system-thing',
    words: `
      website, app, booking system, phone system, system, online booking, portal, signs, signage, check in, self check in,
      parking, car park, parking machine, ticket machine, call centre, helpline, phone line, automated line, triage form,
      online form, appointment line, queueing system, queue system
    `,
  },
  {
    name: 'hopeless-as',
    words: `
      hopeless, useless, rubbish, pointless, terrible, awful, ridiculous, confusing, a joke, joke, nightmare, dreadful, diabolical,
      shocking, unusable, impossible, pathetic, appalling, extortionate, daylight robbery, a rip off, rip off, a shambles, dire,
      a farce, a maze
    `,
  },
  {
    // What keeps others awake.
    name: 'noise-maker',
    words: `
      noise, noises, racket, din, shouting, laughing, laughter, staff, nurses, buzzers, buzzer, alarms, beeping, bleeping,
      lights, light, banging, doors, trolleys, telly, tv, snoring, screaming, phones, phone, chatting, chatter, talking,
      party, parties, music, cleaners, hoover, drilling
    `,
  },
  {
    // An hour and a state in which nobody should be out.
    name: 'ill-hour',
    words: `
      at midnight, at night, after midnight, at one in the morning, at two in the morning, at three in the morning,
      at four in the morning, at 1am, at 2am, at 3am, at 4am, in the middle of the night, in the small hours, in the dark,
      in the rain, in the snow, in his slippers, in her slippers, in my slippers, in his pyjamas, in her pyjamas,
      in my pyjamas, in her nightie, in her nightdress, in a gown, in his gown, in her gown, in my gown, in his socks,
      in her socks, in bare feet, barefoot, with no coat, without a coat, with no shoes, without shoes, with no key,
      with no keys, with nobody
    `,
  },
  {
    name: 'came-late-for',
    words: `
      appointment, appt, date, operation, op, clinic, slot, scan, funeral, death, died, had died, passed, deadline, event,
      procedure, test, visit, expired, gone
    `,
  },
];
