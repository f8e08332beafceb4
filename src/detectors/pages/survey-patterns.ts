import type { PagePattern, Release } from './page-pattern.ts';

const HEEDS: readonly Release[] = ['quoted', 'denied', 'told'];
const OF_BODY = ['of-body', 'may-i'];

/** How readers are asked to answer questions for somebody’s study. A survey of the body’s own is none. */
export const surveyPatterns: readonly PagePattern[] = [
  {
    id: 'fill-it-in',
    match: ['call-on-you ~4 [fill-in:base|fill-in:ing] ~4 survey', '^ lead* [fill-in:base] ~4 survey', '=few|=five|=ten|=spare|=minutes ~4 =for ~1 my|our ~1 [survey]', '=mind [=completing|=answering|=filling] ~4 survey|=questions', 'fill-in:base ~2 my|our ~2 [survey]'],
    certainty: 'probable',
    because: 'asks readers to fill in a survey',
    heeds: HEEDS,
    unless: OF_BODY,
    yes: ['Please fill in my survey', 'Would you mind completing this questionnaire?'],
    no: ['I filled in the survey', 'Where do I complete your survey?'],
  },
  {
    id: 'own-survey',
    match: ['my|our|kin|=a|=this|=quick ~2 [survey]', '[survey] =on|=about|=into', '[survey] =for my|our'],
    certainty: 'probable',
    because: 'puts a survey before readers',
    heeds: ['quoted', 'denied', 'told'],
    near: ['asks-help'],
    unless: OF_BODY,
    yes: ['My questionnaire is anonymous and closes on Friday', 'Survey on sleep, takes 5 minutes'],
    no: ['I got a survey after my visit', 'The staff survey needs to be heard, please'],
  },
  {
    id: 'looks-for-people',
    match: [
      'recruit ~4 [sure-participant]',
      'recruit ~4 participant ~8, =for|=to|=in|=into ~4 [study|survey|paper-for]',
      'recruit ~3 participant ~4 =to [=interview]',
      'recruit ~3 participant ~1 =for [study|survey]',
      '=looking|=seeking|=recruiting ~8 =for ~2 my|our|=a ~1 [paper-for|study]',
    ],
    certainty: 'probable',
    because: 'looks for people to take part in a study',
    heeds: HEEDS,
    unless: OF_BODY,
    yes: ['Looking for participants for a sleep study', 'We are recruiting volunteers for research into tinnitus'],
    no: ['Are you looking for volunteers in the shop?', 'Great to see the trust doing research'],
  },
  {
    id: 'take-part',
    match: ['^ lead* [take-part] ~1 =in ~4 study|survey|paper-for', 'call-on-you ~2 [take-part] ~1 =in ~4 study|survey', 'you be ~1 [=eligible] ~3 study', '=eligible ~2 =for|=to ~2 our|=a|my [study]', 'our|my [study] ~1 =has|=needs|=is|=have|=on'],
    certainty: 'probable',
    because: 'asks readers to take part in a study',
    heeds: HEEDS,
    unless: OF_BODY,
    yes: ['Take part in our online study of grief', 'You are eligible for our study'],
    no: ['I took part in a study with you', 'I am on a trial for a new drug here'],
  },
  {
    id: 'for-a-paper',
    match: ['i be ~3 [researcher] ~3 researches', 'researches ~4 [paper-for]', '=for my ~1 [paper-for]', '[paper-for] =on', 'researcher [=here] ~1 recruit'],
    certainty: 'probable',
    because: 'asks on behalf of a study',
    heeds: HEEDS,
    near: ['asks-help', 'take-part', 'survey:one', 'participant'],
    unless: OF_BODY,
    yes: ['I am a psychology student researching body image and need people to answer questions', 'Doing my masters project on shifts, can anyone spare ten minutes'],
    no: ['I am a student nurse and loved my placement', 'She wrote her dissertation on your ward’s garden'],
  },
  {
    id: 'poll-or-paid',
    match: ['=quick|=short|=little ~1 [=poll]', '[=poll] ~6, poll-ask', 'incentive ~2 [=focus] =group', '[=focus] =group ~8, incentive', 'fill-in ~4 [survey] ~6 incentive'],
    certainty: 'probable',
    because: 'polls readers, or pays for answers',
    heeds: HEEDS,
    unless: OF_BODY,
    yes: ['Quick poll: are you for or against?', 'Paid focus group on private care'],
    no: ['The polling station is in the hall', 'The consultant had to focus the laser'],
  },
];
