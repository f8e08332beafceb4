import type { CrisisPattern } from './crisis-pattern.ts';

/** Things put in order, leave taken, and what is to be after: a person looks. */
export const leavePatterns: readonly CrisisPattern[] = [
  {
    id: 'puts-in-order',
    certainty: 'possible',
    because: 'puts everything in order as if to go',
    wide: true,
    unless: [
      'plain-business',
      'praise-plain',
      'palliative',
      'study',
      'study-weak',
      'parting',
      'lost-property',
      'works-on',
      'ill-only',
      'leisure',
      'donating',
    ],
    match: [
      '^ ~1 [=tell] ~10+ =sorry|=tried|=loved|=goodbye',
      '=who ~2 look-to ~2 my|the [pet-name]',
      'i ~3 =picked|=chosen|=chose|=planned ~2 [=songs|=hymns|=coffin|=readings]',
      `other ~2 =written|=made|=wrote|=writing|=making =a|=his|=her [=will] ~8+
        =worried|=scared|=terrified|=only|=frightened`,
      '=gave|=given|=giving|=gives ~1 =my|=his|=her ~2 [treasure] ~2 =to|=away',
      '=look|=care|=mind ~1 =after|=of ~1 =my ~2 [pet-name]',
      `=left|=leaving|=wrote|=found|=leaves ~2 [=letter|=note|=message|=voicemail|=card] ~1
        =saying|=says|=that|=to|=with ~4 =sorry|=goodbye|=bye|=love|=loves|=forgive`,
      '[put-in-order] ~10+ after-me',
      'after-me ~10+ [put-in-order]',
      '[put-in-order] ~6+ =and ~2 put-in-order',
      '=home|=homes|=someone|=somewhere|=place =for ~3 [pet-name] ~10+ put-in-order|after-me',
      `=could|=can|=would|=please|=someone|=somebody|=who|=anyone ~3 look-to ~3 my|the|our|=him|=her ~2
        [pet-name] ~8+ =from|=key|=gone|=if|=when|after-me|=for`,
      '[=cwtch|=kiss|=cuddle|=hug|=kisses] ~4 the-kids ~3 =for|=from =me',
      '=tell|=let|=remind ~2 the-kids ~8 =dad|=mum|=mam|=daddy|=mummy|=mammy ~2 [=loved|=loves|=tried]',
      `[=written|=wrote|=writing|=recorded|=filming|=recording] ~1 =to? =for? ~3 the-kids
        !=school|=consultant|=dentist|=doctor`,
      `=letter|=letters|=card|=cards|=note|=notes|=video|=videos|=envelope|=envelopes ~2 =for|=to ~1
        =each|=every|=all|=my ~4 [the-kids|=18th|=21st|=birthdays|=weddings]`,
      '[my-remains] !=insurance|=plan|=clock|=my|=mass|=temperature|=is|=image|=scan|=fat|=weight|=hurts|=aches|=works',
      '=plan|=planning|=ways|=thinking ~3 =how|=to|=of ~3 [=leave|=leaving] =them|=him|=her|=everyone|=my',
    ],
  },
  {
    id: 'will-be-news',
    certainty: 'possible',
    because: 'foretells their own death',
    wide: true,
    unless: ['praise-plain', 'laugh', 'works-on', 'leisure'],
    match: `make-the-news ~4
        [=paper|=chronicle|=news|=gazette|=echo|=mail|=papers|=telly|=headline|=statistic|=death|=number|=list]`,
  },
  {
    id: 'parting-message',
    certainty: 'probable',
    because: 'says goodbye',
    wide: true,
    now: true,
    unless: ['parting', 'praise-plain', 'study'],
    match: [
      'person:one|loved:one|he|doer ~2 =just? message-act ~6+ [parting-words] ~12+ now-silent|=dead|=off|=gone',
      `person:one|loved:one|he|doer ~3 =goodbye|=farewell ~1
        [=text|=message|=texts|=messages|=voicemail|=note|=video|=email|=post|=letter]`,
      `=got|=had|=received|=sent|=read|=have|=found ~4
        [=text|=message|=texts|=voicemail|=note|=email|=letter|=whatsapp|=snapchat] ~2 =from|=off ~4
        person:one|loved:one ~6+ parting-words`,
      `=his|=her|=their ~1 [=text|=message|=note|=post|=status|=letter] ~1 =just? =said|=says|=reads|='s|=was|=is
        ~6+ parting-words`,
    ],
  },
  {
    id: 'not-to-be-stopped',
    certainty: 'possible',
    because: 'tells of a plan to die',
    wide: true,
    figurative: true,
    unless: ['praise-plain', 'leisure', 'study', 'work-life'],
    match: [
      'will-be-done ~4 [too-late-then]',
      '[too-late-then] ~6+ i|it|=me ~2 will-be-done',
      '^ ~2 [do-not-send] ~4 =me|=anyone|=anybody|=police|=ambulance|=help|=now|=tonight|=time|=it|=my ~4',
      'i ~2 not [=come|=coming|=be] ~1 =coming? ~1 =home|=hame ~2 =tonight|=this|=again|=ever',
      '=home|=hame ~6+ =not =coming|=be =coming? ~1 =home|=hame [=again]',
      'the-kids ~8+ i ~2 not =be? ~1 =coming|=come|=back [=home|=hame]',
    ],
  },
];
