import { english } from '../grammar/english.ts';
import { type Scorecards, scorecards } from '../grammar/scorecard.ts';
import { aimedWords } from './aimed-words.ts';
import { everydayWords } from './everyday-words.ts';
import { harassmentHounding } from './harassment-hounding.ts';
import { harassmentWatching } from './harassment-watching.ts';
import { harmlessSigns } from './harmless-signs.ts';
import { harmlessWords } from './harmless-words.ts';

/** Signs that one person is hounded: several must come together. */
export const harassmentSigns: Scorecards = scorecards({
  classes: [
    ...english,
    ...aimedWords,
    ...harmlessWords,
    ...everydayWords,
    ...harassmentWatching,
    ...harassmentHounding,
  ],
  cards: [
    {
      id: 'hounding',
      because: 'may hound a person',
      needs: ['you|your|he|his|staff|title|pointed|whoever'],
      least: 7,
      signs: [
        { of: 'follow', points: 4, says: 'somebody watched or followed' },
        { of: 'found-out', points: 4, says: 'what was found out about somebody' },
        { of: 'their-own', points: 2, says: 'somebody’s family, home or account' },
        { of: 'private-place', points: 2, says: 'a place where people are private' },
        { of: 'again-and-again', points: 4, says: 'again and again' },
        { of: 'until-broken', points: 4, says: 'until somebody gives in' },
        { of: 'contact', points: 4, says: 'messages and calls' },
        { of: 'crowd-call', points: 4, says: 'calls on others to act' },
        { of: 'expose', points: 3, says: 'somebody exposed' },
        { of: 'or-else', points: 2, says: 'a last chance' },
        { of: 'taunted', points: 3, says: 'lets somebody know they are watched' },
        { of: 'unwanted-love', points: 3, says: 'love that is not wanted' },
        { of: 'self-harm-call', points: 4, says: 'tells somebody to hurt themselves' },
        { of: 'you-end', points: 2, says: 'a way to die' },
        { of: 'you|your', points: 1, says: 'somebody spoken to' },
        { of: 'he|his', points: 1, says: 'somebody spoken of' },
        { of: 'title', points: 1, says: 'somebody by their title' },
        { of: 'whoever', points: 1, says: 'whoever did something' },
        ...harmlessSigns,
      ],
    },
    {
      id: 'hurt-yourself',
      because: 'may tell somebody to hurt themselves',
      needs: ['you|your'],
      least: 5,
      signs: [
        { of: 'self-harm-call', points: 4, says: 'says they should' },
        { of: 'you-end', points: 2, says: 'a way to die' },
        { of: 'you|your', points: 1, says: 'somebody spoken to' },
        ...harmlessSigns,
      ],
    },
  ],
});
