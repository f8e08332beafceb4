import { petition } from '../../../src/detectors/pages/petition.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  petition,
  [
    {
      reason: 'a petition to sign',
      text: 'Please sign our petition to keep the pool open',
      finds: ['Please sign our petition'],
      certainty: 'certain',
    },
    {
      reason: 'a petition to share',
      text: 'Can everyone share this petition',
      finds: ['Can everyone share this petition'],
      certainty: 'probable',
    },
    {
      reason: 'one that was just begun',
      text: 'I have started a petition about the lifts',
      finds: ['I have started a petition'],
      certainty: 'probable',
    },
    {
      reason: 'one that lies somewhere',
      text: "There's a petition going round at the library",
      finds: ["There's a petition going round"],
      certainty: 'probable',
    },
    {
      reason: 'names that are counted',
      text: 'Only 200 more signatures to go',
      finds: ['more signatures'],
      certainty: 'probable',
    },
    {
      reason: 'a name to be added',
      text: 'Add your name to the call for a new scanner',
      finds: ['Add your name to the call'],
      certainty: 'probable',
    },
    {
      reason: 'a link to a site for petitions',
      text: 'www.change.org/p/save-our-pool',
      finds: ['www.change.org/p/save-our-pool'],
      certainty: 'certain',
    },
    {
      reason: 'a site in a sentence',
      text: 'It is on petition.parliament.uk/petitions/999999.',
      finds: ['petition.parliament.uk/petitions/999999'],
      certainty: 'certain',
    },
    {
      reason: 'a call without the word sign',
      text: 'The petition is in the chip shop, pop in',
      finds: ['petition'],
      certainty: 'possible',
    },
    { reason: 'left alone: consent is signed too', text: 'I signed the consent form', finds: [] },
    { reason: 'left alone: a petition long ago', text: 'I signed a petition about this years ago', finds: [] },
    { reason: 'left alone: what became of one', text: 'What happened to that petition?', finds: [] },
    { reason: 'left alone: signing in at a desk', text: 'Please sign in at reception', finds: [] },
    { reason: 'left alone: the signs of an illness', text: 'Know the signs of sepsis', finds: [] },
    { reason: 'left alone: to say that none may be posted', text: "Please don't share petitions here", finds: [] },
    { reason: 'left alone: an address that only ends alike', text: 'See exchange.org/rates', finds: [] },
  ],
  runner,
);
