import type { Certainty } from '../define-detector.ts';
import type { Pattern } from '../grammar/pattern.ts';

/** A shape of words in comments that own up to copying, or complain of it. */
export interface CopyrightPattern extends Pattern {
  readonly certainty: Certainty;
  readonly because: string;
}

/** What half of a claim, or of copying owned up to, a shape holds; `pleased` and `lawful` speak against both. */
export type Half =
  | 'own'
  | 'maker'
  | 'taken'
  | 'no-leave'
  | 'demand'
  | 'goods'
  | 'copying'
  | 'giving'
  | 'pleased'
  | 'lawful';

/** A shape that tells nothing without another. */
export interface HalfPattern extends Pattern {
  readonly id: Half;
}

const OWNS_UP = 'owns up to posting the work of somebody else';
const CLAIMS = 'says that a work of theirs was used without leave';

/** Shapes of copying owned up to, and of claims. */
export const copyrightPatterns: readonly CopyrightPattern[] = [
  { id: 'claim', certainty: 'possible', because: CLAIMS, match: '[claim]' },
  {
    id: 'my-work-used',
    certainty: 'probable',
    because: CLAIMS,
    match: [
      'use:ed|sneak:ed|take:ed|use:ing|sneak:ing|take:ing my|our ~3 [work] ~6, without-leave',
      '[without-leave] ~4 use:ed|use:ing|take:ed|sneak:ed my|our ~3 work',
      'my|our ~3 [work] ~6, use:ed|take:ed|sneak:ed|use:ing ~4, without-leave',
      'this be my|our ~3 [work] ~8, without-leave',
      '[took] ~10, without-leave',
      '[took] ~6 stop ~8 without-leave',
      '[use:base] my|our ~3 work ~4, without-leave',
      'work ~4 [took] ~8, without-leave',
    ],
  },
  {
    id: 'you-used-mine',
    certainty: 'possible',
    because: CLAIMS,
    match: [
      'this be my|our ~3 [work] you|they ~2 use:ed|take:ed|sneak:ed|use:ing|use:base',
      'you|they have? ~1 sneak:ed my|our ~3 [work]',
      'you|they be ~1 use:ing my|our ~3 [work]',
      '[took] this ~1 work and ~4 use:ed|use:ing',
      'work ~3 you ~3 use:ed|use:ing be [mine]',
      'you|they ~1 [sneak:ed] this ~4 =from my|=me|our|=us',
      'this be my|our ~3 [work] and ~8 not ~4 =permission|=credit|=asked|=paid',
    ],
  },
  {
    id: 'taken-from',
    certainty: 'probable',
    because: OWNS_UP,
    match: [
      '[sneak:ed] ~5 =off|=from|=offa ~3 owner',
      'take:ed ~4 work ~4 =off|=from ~2 [owner]',
      'take:ed|take:ing this =straight? =off|=from ~2 [owner]',
      '^ ~2 take:ed this|the|a ~3 =off|=from ~2 [owner]',
      '=screenshotted|=screenshot ~5 =off|=from|=behind ~2 [owner]',
      'not my ~1 work ~6, [sneak:ed|take:ed]',
      '^ ~2 [sneak:ed] this|it|=these ~4 =off|=from',
      '[sneak:ed] the|a|this ~2 work ~4 =off|=from',
    ],
  },
  { id: 'has-mark', certainty: 'possible', because: OWNS_UP, match: '[watermark]' },
  { id: 'plagiarise', certainty: 'possible', because: CLAIMS, match: '[plagiarise]' },
  {
    id: 'copied-from',
    certainty: 'probable',
    because: OWNS_UP,
    match: [
      '[copied] ~5 =off|=from|=out|=behind ~2 owner',
      '[copied] ~5 =off|=from a|the =torrent|=torrents|=site|=stream',
      '[copied] ~8, =behind the|a =paywall',
    ],
  },
  {
    id: 'watermark',
    certainty: 'probable',
    because: OWNS_UP,
    match: [
      'remove:ed|remove:ing|remove:base ~5 [watermark]',
      '[watermark] ~3 =cropped|=removed|=gone|=out|=off|=and =all',
      '[watermark] and all',
      'remove:ed|remove:ing ~1 the =photographer|=artist|=owner ~1 [=name|=signature]',
    ],
  },
  {
    id: 'whole-text',
    certainty: 'probable',
    because: OWNS_UP,
    match: [
      'paste:ing|paste:ed ~2 whole ~3 [written-work]',
      'i|we will|can paste:base ~2 whole ~3 [written-work]',
      'whole ~1 [written-work] ~4, paste:ed|=copied|=below',
      '[written-work] ~5 =in =full =below',
      '=full [=lyrics|=text|=chapter|=story] ~5 =below',
      'paste:ing|paste:ed ~5, =behind|=from the|a [=paywall]',
      '=here be the? whole ~1 [written-work] ~5 free|of|=from|=copied|=pasted',
      '[written-work] ~4 =behind the|a? =paywall ~4 free|paste:ed',
      'get =round|=around|=past|=over the|this? [=paywall]',
    ],
  },
  {
    id: 'free-film',
    certainty: 'probable',
    because: OWNS_UP,
    match: [
      '=full|=whole|=complete|=entire [film] ~8, free',
      '=free [=download|=downloads|=torrent] ~4 film',
      '[film] ~6, =free =download|=stream|=torrent',
      'i|we ~2 =uploaded|=upload|=ripped|=recorded|=filmed the|a|this? ~3 [film]',
      '=ripped|=ripping the|a|this? ~3 [film]',
      '=watch|=watching|=watched ~4 [film] =for? =free =on|=at|=here',
    ],
  },
  {
    id: 'of-another',
    certainty: 'probable',
    because: OWNS_UP,
    match: [
      'use|paste|take|sneak ~2 =someone|=somebody|=anyone [=else] ~3 work',
      'not my =own [work]',
      'not my ~1 [work] =but|=credit|=found|=saved|=got',
    ],
  },
  {
    id: 'mark-removed',
    certainty: 'probable',
    because: OWNS_UP,
    match: [
      'remove:ed|remove:ing ~1 the|their|his|a|my ~3 [signature]',
      '[signature] ~2 remove:ed',
      '[signature] ~2 =gone|=missing|=chopped',
    ],
  },
  {
    id: 'mine',
    certainty: 'possible',
    because: CLAIMS,
    match: [
      'this ~1 work be [mine]',
      'my|our ~3 [work] you have|be =got|use:ed|use:ing|=put',
      'my work ~1 my [signature]',
      '=where be my [=fee|=royalties|=royalty|=cut|=payment|=credit]',
      'you|they ~3 [sneak] ~3 work',
      '[sneak] ~2 work =off|=from ~2 owner',
    ],
  },
  {
    id: 'helped-self',
    certainty: 'possible',
    because: CLAIMS,
    match: ['[helped-self] ~2 my|our ~4 work', '[helped-self] ~6 =own|=theirs|=yours|=else'],
  },
  {
    id: 'lifted',
    certainty: 'possible',
    because: CLAIMS,
    match: [
      '[sneak:ed] ~6, =from|=off|=of my|our|=his|=her ~3 work|outlet',
      'sneak:ed ~2 my|our|=his|=her ~3 [work]',
      'sneak ~4 [idea-work]',
      '=owe|=owes|=owed|=due ~3 [=fee|=fees|=royalties|=credit] ~6 work',
      'i|we not ~1 [=licensed|=license|=licence|=cleared|=authorised|=lent|=released] ~4 work',
      '=put|=add|=stick|=without my|our|=his|=her =name ~1 =on|=to|=under|=beside ~2 [idea-work]',
      'your ~2 outlet be ~2 my|our ~3 [idea-work]',
      '=stop|=cease|=quit|=desist|=require ~6 use:ing ~2 my|our ~3 [work]',
      '[=attribute] ~3 work',
      'work ~3 [=attribution]',
      '[=creative] =commons',
      '=licensed [=cc]',
      '=left|=leave|=leaving|=missed|=missing ~1 =out|=off ~1 the ~1 [maker]',
      '[written-work] ~3 =in =full $',
      '=here be ~6 [written-work] ~3 =in =full',
      '[=paywall|=paywalled] ~4 =busting|=buster|=dodge|=dodging|=bypass|=removed|=around|=round|=past|=text',
      'take:ed ~4 =from|=off my|our ~3 [idea-work]',
      '[=royalties] ~6 =owed|=due|=for|=on',
      '=owed|=due|=pay|=paid|my|our|not [=royalties]',
      'remove:ed|remove:ing ~2 my|our|=her|=his =name|=handle|=initials ~1 =off|=out|=from ~3 [work|' +
        '=bottom|=corner|=it|=top]',
      'work ~8, [infringe]',
      '[infringe] ~4 work',
      '[=infringement|=infringes|=infringing] ~4 rights',
      '=constitutes|=constitute|be ~2 [=infringement|=infringing]',
      '=cracked|=nulled|=pirated|=ripped|=modded ~2 [film-only]',
      'film-only ~1 [=keys|=key|=keygen|=crack|=activator]',
    ],
  },
  { id: 'word-copyright', certainty: 'possible', because: CLAIMS, match: '[=copyright|=copyrighted|=trademarked]' },
  {
    id: 'saved-off',
    certainty: 'possible',
    because: OWNS_UP,
    match: [
      '[=saved|=grabbed|=downloaded|=ripped] it|this|=these =off|=from ~4 =site|=website|=page|=insta|' +
        '=google|=pinterest|=blog',
      '=rip|=ripped it|this|=them =to|=onto|=off [=mp3|=disc|=usb|=youtube|=cd|=dvd|=drive]',
      'paste|=scanning|=scanned ~2 =chapter|=chapters|=page|=pages ~2 of the|a|this|my [written-work|film]',
      'whole ~3 [film|written-work] ~6 free',
    ],
  },
  {
    id: 'pirated',
    certainty: 'probable',
    because: OWNS_UP,
    match: [
      'i|we ~3 [pirated]',
      '[pirated] ~10, giving|=sale|=sell|=selling|=each|=wants|=want',
      '[=login|=logins|=password] ~6 owned-media',
      'owned-media ~3 [=login|=logins|=password|=passwords]',
      '[pirated] ~4 of|=available|=for|=here|free',
      'get|=got|=have ~3 [pirated]',
    ],
  },
];
