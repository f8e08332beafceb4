import { threatWords } from '../conduct-words/threats.ts';
import { english } from '../grammar/english.ts';
import { type Scorecards, scorecards } from '../grammar/scorecard.ts';
import { aimedWords } from './aimed-words.ts';
import { everydayWords } from './everyday-words.ts';
import { harmlessSigns } from './harmless-signs.ts';
import { harmlessWords } from './harmless-words.ts';
import { threatApproach } from './threat-approach.ts';
import { threatDares } from './threat-dares.ts';
import { threatHarm } from './threat-harm.ts';
import { threatMenace } from './threat-menace.ts';
import { threatParts } from './threat-parts.ts';

/** Signs of a threat: harm that is vowed, wished or hinted at, and somebody whom it may come to. */
export const threatSigns: Scorecards = scorecards({
  classes: [
    ...english,
    ...threatWords,
    ...aimedWords,
    ...harmlessWords,
    ...everydayWords,
    ...threatMenace,
    ...threatDares,
    ...threatHarm,
    ...threatApproach,
    ...threatParts,
  ],
  phrases: [
    {
      as: 'vowed-harm',
      match: [
        '=i|we ~1 will|want ~3 !not [hurt|wreck]',
        'my [kin|=lads|=boys|=brothers] ~1 will ~3 hurt|wreck',
        '=i|we ~1 be ~1 [hurt:ing|wreck:ing]',
      ],
    },
    { as: 'harm-thought-of', match: '=i|we ~1 would|can|may ~3 !not [hurt|wreck]' },
    {
      as: 'called-harm',
      match: [
        'anybody|whoever|god-of should|will|may|want ~3 [hurt|attack|wreck]',
        'want|need|deserve ~2 [injury|attack:ing]',
        'deserve|should ~1 [hurt|attack|dying|injury]',
      ],
    },
    { as: 'gets-harm', match: ['get:base|get:ing ~3 [injury|weapon|body|hurt:ed]', 'get:base|get:ing ~1 [wreck:ed]'] },
    {
      as: 'wished-harm',
      match: [
        'wish-word ~7 [doom|hurt|attack|dying|injury|attack-suffer]',
        'may you|he|they|god-of ~4 [doom|hurt|dying|attack-suffer]',
      ],
    },
    {
      as: 'own-weapon',
      match: ['=i|=we|my ~3 [weapon]', '^ own|get ~2 [weapon]', '[weapon] ~3 with|for you|your|he|his'],
    },
    {
      as: 'again-then',
      match: [
        '[again-word] ~4+ and|or ~1 i|we|you|he|they|it|my will|would|am-now|hurt:base',
        '[=or] i|we|my ~1 will|am-now|hurt:base|wreck:base',
      ],
    },
    {
      as: 'once-met',
      match: [
        '[if] ~2 i|we see|meet|find|catch|get ~1 he|you|they|title|staff|whoever',
        'wait [until] i|we see|meet|find|catch|get',
      ],
    },
    {
      as: 'knows-ways',
      match: [
        'i|we [know] ~1 who ~2 you|he|they ~1 live|park-verb|work|go',
        'i|we|he [know] ~1 your|his|their private|kin|their-things',
      ],
    },
    {
      as: 'harms-things',
      match: [
        '[wreck] ~3 your|his|their|this|the|all ~2 their-things',
        'your|his|their ~2 [their-things] ~4 wreck:ed|fire|wreck:base',
        '[fire] ~3 your|his|their|this|the|it ~2 their-things',
      ],
    },
    {
      as: 'body-harm',
      match: ['[hurt|attack|attack-break] ~3 body|limb', 'your|his|their ~2 [limb]', '[limb] ~2 broken'],
    },
    {
      as: 'done-to-me',
      match: [
        '[hurt|attack] i',
        'kin ~2 will|would|may ~1 [hurt|attack]',
        'kin ~2 have|get:ed ~4 [wreck:ed|hurt:ed]',
        '=i|=we ~1 have|get:ed my ~3 [wreck:ed|hurt:ed]',
      ],
    },
  ],
  cards: [
    {
      id: 'threat',
      because: 'may threaten harm',
      needs: ['you|your|he|his|staff|title|pointed|whoever|their-things|their-kin'],
      least: 5,
      within: 2,
      signs: [
        { of: 'attack-veiled|attack-self|attack-dead', points: 4, says: 'words that threats are known by' },
        { of: 'vowed-harm', points: 4, says: 'harm that is vowed' },
        { of: 'harm-thought-of', points: 3, says: 'harm that is thought of' },
        { of: 'called-harm', points: 4, says: 'harm that others should do' },
        { of: 'gets-harm', points: 4, says: 'harm that somebody gets' },
        { of: 'wished-harm', points: 4, says: 'harm that is wished' },
        { of: 'harms-things', points: 4, says: 'harm to what somebody owns or works in' },
        { of: 'again-then', points: 3, says: 'what follows if it is done again' },
        { of: 'once-met', points: 3, says: 'a meeting to come' },
        { of: 'knows-ways', points: 3, says: 'knows where somebody lives or goes' },
        { of: 'own-weapon', points: 4, says: 'a weapon at hand' },
        { of: 'pity', points: 3, says: 'harm told as a pity or an accident' },
        { of: 'taunt', points: 4, says: 'a dare' },
        { of: 'fire', points: 4, says: 'fire' },
        { of: 'warning', points: 3, says: 'a warning' },
        { of: 'hard-man', points: 3, says: 'what the writer is capable of' },
        { of: 'lesson', points: 3, says: 'revenge' },
        { of: 'deadline', points: 2, says: 'a last chance' },
        { of: 'reach', points: 3, says: 'where somebody can be got at' },
        { of: 'coming', points: 3, says: 'somebody will come' },
        { of: 'gang', points: 3, says: 'others who will come along' },
        { of: 'grievance', points: 3, says: 'a wrong to be avenged' },
        { of: 'weapon', points: 3, says: 'a weapon' },
        { of: 'injury', points: 3, says: 'an injury' },
        { of: 'dying', points: 2, says: 'death' },
        { of: 'body-harm', points: 2, says: 'a part of the body that is hurt' },
        { of: 'wreck', points: 2, says: 'things broken' },
        { of: 'their-kin', points: 1, says: 'somebody’s family' },
        { of: 'hurt', points: 1, says: 'violence' },
        { of: 'body', points: 1, says: 'a part of the body' },
        { of: 'their-things', points: 1, says: 'what somebody owns or works in' },
        { of: 'you|your', points: 1, says: 'somebody spoken to' },
        { of: 'he|his', points: 1, says: 'somebody spoken of' },
        { of: 'title', points: 1, says: 'somebody by their title' },
        { of: 'attack-play', points: -4, says: 'play, or a trifle' },
        { of: 'told-with-pity', points: -4, says: 'told by who pities those it happened to' },
        { of: 'done-to-me', points: -4, says: 'harm done to the writer' },
        ...harmlessSigns,
      ],
    },
  ],
});
