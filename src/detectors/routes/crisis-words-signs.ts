// Names methods of suicide and self-harm.
import type { WordClass } from '../grammar/word-class.ts';

/** Faint signs: each is said of harmless things as well, and two kinds in one comment seldom are. */
export const crisisThemeWords: readonly WordClass[] = [
  {
    name: 'sign-danger',
    words: `by the throat, hitting me, smashing up, smashing the, smashing things, smashing everything,
      outside trying, trying to get in, broke my arm, broke my jaw, broke my nose, broke my rib, broke my ribs,
      on his way home, on his way back, on his way over, black eye, strangled, let me leave, let me out,
      finish the job, finish me off, frightened of him, scared of him, scared of my husband, scared of my partner,
      locked me, locked in, followed me, stalking me, two bairns here, kids upstairs, kids here, kids are here,
      bairns upstairs, baby is here, he is outside, ex is outside, outside my house, outside the house, in the house,
      at the door, phone wallet, left his phone, left her phone, not come home, covered in blood, slurring, wont wake,
      pushed me, hits me, used a belt, punched me, kicked me, slapped me, grabbed me, throttled me, choked me,
      am pregnant, covered in bruises, hidden the knives, hidden all the knives, hide the knives, locked out, beats me,
      beating her, beating him, off his head, off her head, is violent, court order, inside with the baby,
      texting from, under the covers, got me pinned, an axe, machete, screaming he will, screaming at us,
      threatening us, threatening me, going to kill us, going to kill me`,
  },
  {
    name: 'sign-mind',
    words: `the demons, demons, devil, evil, possessed, sending messages, him messages, me messages, her messages,
      watching me, coming for me, out to get me, poisoned, poisoning, cameras, chip in, not slept, not eaten,
      not sleep, hallucinating, paranoid, psychosis, psychotic, everything is connected, jesus, satan, telly is,
      radio is, tv is, cut them out, chosen one, reading my mind, through the telly,
      through the tv, through the radio, in the walls, listening to me, talking about killing, wants me dead,
      trying to kill me, hearing voices, the voices, manic and, voices in, chip in me, being followed`,
  },
];
