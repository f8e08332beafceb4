// Holds offensive words: examples of names that people are called to their face.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { BEFORE, DEGREE, NOT_ANOTHER, STRONG, YOU, YOU_ARE } from './insult-parts.ts';

/** A strong name, or a beast, thrown at "you". */
export const insultYouPatterns: readonly ConductPattern[] = [
  {
    id: 'you-name',
    kind: 'insult',
    match: [
      `${YOU} ${BEFORE} ${BEFORE} [${STRONG}]`,
      `${YOU} slight ~4, [${STRONG}]`,
      `${YOU} slight|slight-filler* slight [=fuck|=fucks|=shit|=shits|=shite]`,
      `${YOU} ${BEFORE} slight ${BEFORE} !fond [beast-name|beast-vile]`,
      `${YOU} slight ~3, !fond [beast-vile]`,
    ],
    sure: 'certain',
    // "Not one of you cares you …" denies something else.
    polarity: 'fixed',
    unless: ['calls-you', 'endears', 'told-fondly'],
    because: 'calls somebody a name that is only ever abuse',
    yes: ['you absolute wanker', 'your a fat slag', 'you dim fuck', 'no idea have you, you thick ugly cow'],
    no: ['thank you all', 'I am not calling you scum', 'you lucky cow', 'you have a lovely dog'],
  },
  {
    id: 'you-name-told',
    kind: 'insult',
    match: [
      `${YOU} ${BEFORE} ${BEFORE} [${STRONG}]`,
      `${YOU} ${BEFORE} slight ${BEFORE} !fond [beast-name|beast-vile]`,
      'you|your ~5, !fond|slight|a|the|my|his|our|your [beast-vile:one|base-name:one|foul-name:one|foul-either:one] $',
    ],
    sure: 'possible',
    polarity: 'fixed',
    heeds: ['quoted', 'condemned', 'oneself'],
    unless: ['calls-you', 'endears'],
    because: 'calls somebody a name, or tells of one who did',
    yes: ['they told me Tuesday you useless cow', 'nobody asked for your opinion, fatty'],
    no: ['he said "you fat cow" to my daughter', 'they told you Tuesday'],
  },
  {
    id: 'you-are-name',
    kind: 'insult',
    match: [
      `${YOU_ARE} ~3 ${NOT_ANOTHER} be ${BEFORE} ${BEFORE} [${STRONG}]`,
      `be ${YOU_ARE} ${BEFORE} ${BEFORE} [${STRONG}]`,
    ],
    sure: 'certain',
    because: 'calls somebody a name that is only ever abuse',
    yes: ['You lot are thieving scum', 'are you a complete twat'],
    no: ['you are a star', 'you said he was rude', 'thank you all', 'you are not scum'],
  },
  {
    id: 'like-you',
    kind: 'insult',
    match: [
      `[${STRONG}|beast-vile] =like <you>`,
      `[${STRONG}] ~1, crowd-end`,
      `crowd-end ~1, be? ${BEFORE} [${STRONG}]`,
      `[${STRONG}] ~2, =every|=all|=each ~3 you|they`,
    ],
    sure: 'certain',
    polarity: 'fixed',
    because: 'calls somebody a name that is only ever abuse',
    yes: ['nobody needs scum like you', 'wankers, the lot of them', 'Every one of you is a parasite'],
    no: ['nurses like you', 'legends, the lot of you', 'there is nobody like you'],
  },
  {
    id: 'you-are-beast',
    kind: 'insult',
    match: [
      `${YOU_ARE} ~3 ${NOT_ANOTHER} be ${BEFORE} slight ${BEFORE} !fond [beast-name|beast-vile]`,
      `you|you-all ~1 be ${DEGREE} [beast-vile:many] $`,
      `<you|your> ~2 be a slight-filler|slight|swear-more* [beast-abuse:one|=pig|=rat]`,
    ],
    sure: 'certain',
    because: 'calls somebody a name with a slight beside it',
    yes: ['You are a lying little snake', 'you are a cow'],
    no: ['you are a lucky cow', 'you are a daft old moo', 'you are not a fat cow'],
  },
  {
    id: 'you-beast',
    kind: 'insult',
    match: [
      'you [beast-vile:one] $',
      'you|your ~5, !fond|slight|a|the|my|his|our|your [beast-vile:one|base-name:one|foul-name:one|foul-either:one] $',
      `^ you ${DEGREE} [beast-vile]`,
      'you slight-filler slight-filler* [beast-vile]',
    ],
    sure: 'probable',
    polarity: 'fixed',
    unless: ['endears', 'calls-you'],
    because: 'calls somebody a beast or worse',
    yes: ['You snake', 'told everyone my business, you rat', 'Get back under your bridge, troll'],
    no: ['did you see the cow', 'you poor cow', 'can you bring your dog'],
  },
];
