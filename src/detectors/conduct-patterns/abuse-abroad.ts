// Holds offensive words: examples of swearing and insults in other languages than English.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';

/** Swearing and insults in other languages: what is said about them in those is not understood, so a person decides. */
export const abuseAbroadPatterns: readonly ConductPattern[] = [
  {
    id: 'swearing-abroad',
    kind: 'profanity',
    match: ['[swear-abroad]'],
    sure: 'probable',
    polarity: 'fixed',
    heeds: ['quoted', 'reported'],
    because: 'a swear word of another language',
    yes: ['Kurwa, znowu odwołana wizyta', 'ffyc off', 'bhenchod parking machine', 'what a bumbaclaat joke'],
    no: ['my mum cooked kutta for us', 'Dziękuję bardzo', 'shukriya doctor sahib', 'diolch yn fawr'],
  },
  {
    id: 'insult-abroad',
    kind: 'insult',
    match: ['[insult-abroad]'],
    sure: 'probable',
    mild: true,
    foreign: true,
    polarity: 'fixed',
    heeds: ['quoted', 'reported', 'oneself'],
    because: 'a name for a fool or worse in another language',
    yes: ['Idiotka, wracaj do pracy', 'cau dy geg', 'ullu ke patthe', 'you are an olodo'],
    no: ['idiopathic', 'siostra była miła', 'dw i yn iawn', 'aap bahut acche hain'],
  },
];
