import type { PhrasePattern } from '../grammar/grammar.ts';

/** Who would do what to whom. */
export const threatShapes: readonly PhrasePattern[] = [
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
];
