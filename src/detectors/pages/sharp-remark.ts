import { type Detector, defineDetector, type Found } from '../define-detector.ts';
import { BRIEF, isWordedAs, pointsApart } from '../wording/worded-as.ts';
import { placeOf, sharpestKind, type Worded, wordedIn } from '../wording/wording.ts';
import { IN_REPLY_TO } from './in-reply-to.ts';

/** From so many points of some kind of abuse on a remark is worded more like it than comments mostly are. */
const SHARP = -2.5;
/** And from so many in few words: jeers are short. */
const SHARP_IN_BRIEF = -4;
/** One word, or a picture, says too little to be. */
const FEWEST = 2;

/** Finds remarks that are worded more like abuse than comments mostly are, though by themselves they may be none. */
export const sharpRemark: Detector = defineDetector({
  name: 'sharp-remark',
  family: 'other',
  languages: ['en'],
  sources: [IN_REPLY_TO],
  limits: [
    {
      kind: 'misses',
      text: 'Would he like some cheese with that whine',
      because: 'words that everybody uses mock only by what they answer',
    },
    {
      kind: 'overreaches',
      text: 'Where were you when he needed you? You failed him and you know it',
      because: 'who is cross with a service may be as sharp',
    },
  ],
  find: (reading) => wordedIn(reading).filter(isSharp).map(foundIn),
});

function isSharp(stretch: Worded): boolean {
  const least = stretch.words < BRIEF ? SHARP_IN_BRIEF : SHARP;
  return (
    pointsApart(stretch, sharpestKind(stretch)) >= least &&
    stretch.withoutPictures().words >= FEWEST &&
    !isWordedAs('crisis', stretch)
  );
}

function foundIn(stretch: Worded): Found {
  const place = placeOf(stretch, sharpestKind(stretch));
  return { ...place, certainty: 'certain', because: 'worded more like abuse than comments mostly are' };
}
