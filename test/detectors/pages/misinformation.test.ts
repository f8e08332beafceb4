import { misinformation } from '../../../src/detectors/pages/misinformation.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  misinformation,
  [
    {
      reason: 'what a vaccine does not do',
      text: 'The MMR jab causes autism',
      finds: ['MMR jab causes autism'],
      certainty: 'possible',
    },
    {
      reason: 'what a vaccine is not',
      text: 'Those vaccines are poison',
      finds: ['vaccines are poison'],
      certainty: 'possible',
    },
    {
      reason: 'what a vaccine does not hold',
      text: 'There are microchips in the flu jab',
      finds: ['microchips in the flu jab'],
      certainty: 'possible',
    },
    {
      reason: 'an illness that is denied',
      text: 'Covid was a hoax from start to finish',
      finds: ['Covid was a hoax'],
      certainty: 'possible',
    },
    {
      reason: 'a cause that is denied',
      text: 'HIV does not cause AIDS',
      finds: ['HIV does not cause AIDS'],
      certainty: 'possible',
    },
    {
      reason: 'a treatment that is denied',
      text: 'Chemo kills more people than cancer ever does',
      finds: ['Chemo kills more'],
      certainty: 'possible',
    },
    {
      reason: 'a cure that is said to be hidden',
      text: 'They are hiding the cure for cancer',
      finds: ['hiding the cure'],
      certainty: 'possible',
    },
    {
      reason: 'a cause that is none',
      text: '5G gave everyone the virus',
      finds: ['5G gave everyone the virus'],
      certainty: 'possible',
    },
    { reason: 'left alone: the fact itself', text: 'Vaccines do not cause autism', finds: [] },
    { reason: 'left alone: a question', text: 'Does the MMR cause autism?', finds: [] },
    {
      reason: 'left alone: what others think',
      text: 'People who say vaccines are poison put babies at risk',
      finds: [],
    },
    { reason: "left alone: one's own side effects", text: 'The jab gave me a sore arm', finds: [] },
    { reason: 'left alone: a fear in the family', text: 'My aunt thinks the jab changes your DNA', finds: [] },
    { reason: 'left alone: another hoax', text: 'The bomb threat was a hoax', finds: [] },
    { reason: 'left alone: what a treatment did', text: 'Chemo made my hair fall out but it saved my life', finds: [] },
    { reason: 'left alone: a quotation', text: 'Stop sharing "covid was a hoax" posts', finds: [] },
  ],
  runner,
);
