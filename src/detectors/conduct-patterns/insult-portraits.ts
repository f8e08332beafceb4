// Holds offensive words: examples of how somebody is drawn to be laughed at.
import type { ConductPattern, Release } from '../conduct/conduct-pattern.ts';

const HEEDS: readonly Release[] = ['quoted', 'oneself', 'condemned'];
const UNLESS = ['endears', 'clinic-talk', 'target-kindly', 'my', 'our'];
const SMALL = '=big|=little|=great|=old|=massive|=wee|=fat|=tiny|=silly|=sad|=nasty';

/** Somebody drawn by a likeness, a part for the whole, or an adjective and any noun at all. */
export const insultPortraitPatterns: readonly ConductPattern[] = [
  {
    id: 'my-dog-does-better',
    kind: 'insult',
    match: 'my|our|a|=seen ~2 [low-creature] ~2 !=had|=was|=were|=is ~6 =than <you|he|they|role|your>',
    polarity: 'fixed',
    heeds: ['quoted', 'condemned'],
    unless: ['endears', 'clinic-talk', 'i-am-less'],
    sure: 'possible',
    because: 'holds a beast or a thing to be better than somebody',
    yes: ['My dog writes better replies than you', 'my left shoe has more sense than they do'],
    no: ['my dog was thinner than his', 'my toddler was braver than me'],
  },
  {
    id: 'trait-of-a-thing',
    kind: 'insult',
    match: [
      '=the|=all|=half|=same|=about|=has|=have|=with ~3 [portrait-trait] =of a|=an|=two !praise-name|=professional|=lifetime|=good|=true|=real|=lion|=nurse|=doctor|=patient|=child|=person|=loved|=family|=relative',
      '<you|your|he|his|they|role|somebody|person> ~6, [portrait-of]',
      '<you|your|he|his|they|role|somebody|person> ~6, [mocking-idiom]',
      '[mocking-idiom] ~5, <you|your|he|his|they|role>',
      '=trust <you|he|they|role> ~1 =with ~3 [low-creature|simple-thing|thing-name]',
    ],
    polarity: 'fixed',
    heeds: HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: 'likens what somebody is like to something low',
    yes: ['He has the bedside manner of a bulldozer', "you're the human equivalent of a damp towel"],
    no: ['my nan has the memory of a young woman', 'nobody would trust you with that form'],
  },
  {
    id: 'article-of-a-man',
    kind: 'insult',
    match: [
      'slight|contempt|=poor|=sorry ~1 [portrait-lump:one] =of|=for =a|=an ~1 person|role|=human|=being|=mother|=father',
      '^ ~1 portrait-sour ~1 [portrait-lump:one] =of|=for =a|=an ~1 person|role|=human|=being',
      '=what =a|=an ~1 [portrait-sour|slight-plain] ~4 <you|he|this|role|person> ~2 be !=to',
      '=what =a|=an ~1 [portrait-sour|slight-plain] ~1 person|=madam|=creature|=individual|=specimen|=man|=woman|=thing ~5 $',
      '[portrait-mind] =reply|=comment|=post|=response|=remark|=opinion|=question|=drivel|=take|=statement|=people|=person',
      `you ~1 portrait-sour|slight ~1 [${SMALL}] ~2 $`,
      '^ ~8 you [=big|=little|=massive|=wee|=tiny|=silly|=sad] portrait-sour|slight ~1 $',
      '=got|=get|=won|=bought|=found ~1 your|his|their ~3 =badge|=degree|=licence|=license|=qualifications|=job|=certificate|=uniform|=lanyard|=training|=pin|=diploma ~4 [portrait-prize]',
      '=another [=genius|=einstein|=expert|=clown] =on|=in|=at|=behind',
    ],
    polarity: 'fixed',
    heeds: HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: 'draws somebody to be laughed at',
    yes: [
      'Useless article of a man',
      'what a thoroughly unpleasant little madam she is',
      'got your badge out of a cracker did you',
    ],
    no: ['what a sad day it is', 'what a long list you have', 'another expert opinion was asked for'],
  },
];
