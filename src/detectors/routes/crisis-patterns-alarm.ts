// Holds wordings of violence at home, of abuse and of emergencies.
import type { CrisisPattern } from './crisis-pattern.ts';

/** Two signs that together tell of an emergency: of a body, of a mind, or behind a wall. */
export const alarmPatterns: readonly CrisisPattern[] = [
  {
    id: 'body-alarm',
    certainty: 'probable',
    because: 'somebody may be dying or hurt now',
    wide: true,
    now: true,
    unless: ['laugh', 'praise-plain', 'study', 'study-weak', 'leisure'],
    match: [
      '=face|=mouth|=smile|=eye ~4 [drooped] ~8+ limb-fails',
      'limb-fails ~8+ =face|=mouth|=smile|=eye ~4 [drooped]',
      "other|='s ~1 =face|=mouth ~1 =has|=is|=be|=have|=gone|=all ~2 [drooped]",
      'pallor ~10+ [chest-sign]',
      '[chest-sign] ~10+ pallor',
      '[seized]',
      'loved:one|he|person:one ~1 be|=still ~1 [=bleeding] ~4 blood-much',
      '^ ~3 [=bleeding] ~3 blood-much',
      '[=blood] ~2 =is|=be|=everywhere|=coming|=keeps ~2 blood-much ~6+ =help|=he|=she|=stop|=do',
      `loved:one|he|doer ~2 not|=wo ~2 =let ~1 [=me|=us|=her|=mum|=mam|=anyone] ~1
        =call|=ring|=phone|=near|=use|=speak|=talk|=get|=leave|=eat`,
    ],
  },
  {
    id: 'behind-a-wall',
    certainty: 'probable',
    because: 'tells of violence now',
    now: true,
    wide: true,
    unless: ['laugh', 'study', 'told-tale', 'trivial', 'leisure'],
    match: [
      'through-wall ~8 [screams] ~8+ blows',
      '[screams] ~8+ blows ~6+ through-wall',
      'through-wall ~8 [screams] ~8+ =again|=kids|=child|=baby|=help|=every|=scared|=now|=police',
      'male-kin ~3 comes-in ~6+ [at-night]',
      'male-kin ~3 [=touches|=touching|=touched] ~1 =me|=her|=my',
      `doer|they ~3 going-to|=will|=would ~1 [=kill|=murder|=stab|=shoot|=batter|=hurt] ~1
        =me|=us|=her|=him|victim ~8+ finds-out`,
      `finds-out ~8+ he|they|=dad|=partner ~2 going-to|=will|=would [=kill|=murder|=stab|=shoot|=batter] ~1
        =me|=us|=her|victim`,
      '[=honour|=forced] =marriage|=killing|=based ~8+ =me|=my|=going|=flight',
      '=taking|=sending|=flying|=take|=send ~2 =me|=her ~4 =to|=get ~1 [=married|=marry] ~6+ =not|=do|=help|=want',
    ],
  },
  {
    id: 'commanded',
    certainty: 'probable',
    because: 'tells of a mind in an emergency',
    now: true,
    wide: true,
    unless: ['laugh', 'praise-plain', 'study'],
    match: [
      '[=danger|=risk] =to =my ~1 baby:one',
      '[=voice|=voices] !=like ~3 commands',
      '=man|=woman|=something|=someone|=people|=thing|=it|=they|=noise ~4 [in-head] ~6 commands',
      '[in-head] =who|=that ~4 commands',
      `[=telly|=tv|=radio|=phone|=kettle|=walls|=mirror|=dog|=god|=angel|=angels|=jesus] ~3 telling-or-tell ~1
        =me|=him|=her|=us`,
      'i ~2 =keep|=cannot|=not ~3 picturing-or-imagining ~3 [smothering]',
      `picturing-or-imagining|thinking-or-about|musing|urge-or-urges|=visions|=images|=flashes|=scared|=could ~4
        [smothering]`,
      '=both|=all ~3 =be ~1 =better|=happier|=safer ~1 =off? ~1 [=gone|=dead]',
    ],
  },
  {
    id: 'frail-and-gone',
    certainty: 'probable',
    because: 'somebody at risk is missing',
    now: true,
    wide: true,
    unless: ['study', 'praise-plain', 'found-again'],
    match: ['[confused-frail] ~10+ wandered', 'wandered ~10+ [confused-frail]'],
  },
];
