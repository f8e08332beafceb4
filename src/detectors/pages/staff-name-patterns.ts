import type { PagePattern } from './page-pattern.ts';

/** How a member of staff is named: by calling, by where they work, by a badge. */
export const staffNamePatterns: readonly PagePattern[] = [
  {
    id: 'calling-and-name',
    match: [
      'calling [name]',
      '!my|our|his|kin [sister-title] name',
      '=dr|=prof|=sr ~0, [name]',
      'calling =and =nurse|=dr|=doctor [name]',
      'calling name =and|=plus [name]',
    ],
    certainty: 'probable',
    because: 'names a member of staff',
    yes: ['Dr Okonjo kept me waiting', 'nurse janine took my blood'],
    no: ['We live on Doctor Lane', 'The nurse was wonderful'],
  },
  {
    id: 'calling-then-name',
    match: [
      'calling ~5, called [name]',
      'calling ~1, called [name]',
      'my|our|your|the|=a ~1 calling =there|=here? ~0, [name]',
      'calling ~2, plain-title [name]',
      'calling ~0, name =and [name]',
      'called [name] ~6, calling|=works',
      'my|our|the|your calling =is|=was [name]',
    ],
    certainty: 'probable',
    because: 'names a member of staff',
    yes: ['There is a receptionist called Denise', 'the midwife, Karen, never came back'],
    no: ['The nurse called me on Friday', 'The midwife, bless her, never stopped'],
  },
  {
    id: 'name-then-calling',
    match: [
      '[name] ~0, =the|=a|=our|=my|=your ~1 calling',
      'plain-title [name] =the|=my|=our|=is|=was ~4 calling',
      '[name] ~0, calling ~1 =at|=on|=in work-place',
      '[first-name] ~0, calling !=and|=who|=said|=called|=came|=rang',
    ],
    certainty: 'probable',
    because: 'names a member of staff',
    yes: ['Shout out to Owen the physio', 'Is Miss Ravensdale the surgeon still here?'],
    no: ['My friend Lucy met the nurse', 'Mr Hartley was on the ward'],
  },
  {
    id: 'name-at-work',
    match: [
      '[name] at ~2 work-place',
      '[name] =and name at ~2 work-place',
      '[name] be =on|=at|=in ~1 desk',
      'plain-title [name] at ~2 desk',
      '=thank|=thanks|=grateful|=indebted =to|=you? plain-title [name]',
      'called [name] ~6, work-place',
    ],
    certainty: 'possible',
    because: 'may name a member of staff',
    unless: ['patient-sign'],
    yes: ['Emma on ward 12 deserves a medal', 'Noreen on reception was cold to me'],
    no: ['My dad Ron on ward 12 loved it', 'Florence Ward was spotless'],
  },
];
