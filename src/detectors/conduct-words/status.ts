// Holds offensive words: names for people who abuse others.
import type { WordClass } from '../grammar/word-class.ts';
import { negationWords } from './negation.ts';
import { tellingWords } from './telling.ts';

/** Words that tell how a thing is said: denied, reported, condemned, said of oneself, or said of others by "they". */
export const statusWords: readonly WordClass[] = [
  ...negationWords,
  ...tellingWords,
  {
    name: 'oneself',
    words: `
      i am, i was, i have been, i will be, i feel, i felt, i can be, i look, i looked, i look like, i feel like, i felt like,
      i must be, i must have been, i am being, i was being, i became, i am just, i sound, i sound like, i look and feel,
      we are, we were, we have been, we are all, we were all, we felt, we felt like, we are both, we can be, we must look,
      my fellow, our fellow, fellow, myself, ourselves, call myself, calling myself, called myself,
      consider myself, identify as, identified as, identifies as, describe myself as, see myself as, myself as, ourselves as,
      made me feel, makes me feel, make me feel, made me look, made us feel, makes us feel, made me out to be,
      feeling like, felt like, feel like, love being, loved being, love to be, proud to be, silly me, more fool me, me being, me being such`,
  },
  { name: 'us', words: 'us, us lot, we' },
  {
    name: 'as-one',
    words:
      'as a, as an, being a, being an, speaking as a, speaking as an, as another, as one, from a, from an, from one',
  },
  {
    name: 'such-people',
    words: `
      these people, those people, that lot, this lot, them lot, these lot, those lot, people like that, people like them,
      people like these, that sort, their sort, their kind, that kind, their ilk, that ilk, her ilk, that type, their type,
      the lot of them, the whole lot of them, every one of them, every last one of them, every single one of them,
      each and every one of them, all of them, most of them, half of them, many of them, the rest of them, none of them,
      not one of them, any of them, the whole bunch of them, the whole damn lot, the bunch of them, each one of them`,
  },
  // People of whom "they" may be said, beside those of roles, kin and groups.
  {
    name: 'collective',
    words: `
      staff, members of staff, the team, reception, management, the hospital, the surgery, the practice, the trust, the council, the department, the ward,
      the nhs, the government, the police, security, the clinic, the pharmacy, the company, the board, the school,
      the service, pals, the home, the crew, the panel, the powers that be, admin, triage, switchboard, labour, the tories,
      patients, visitors, parents, relatives, families, the public, others, colleagues, students, teachers, bosses,
      neighbours, friends, thugs, racists, bigots, trolls, yobs, drunks, bullies, politicians, tories, companies, idiots`,
  },
];
