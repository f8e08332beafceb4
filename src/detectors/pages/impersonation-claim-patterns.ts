import type { PagePattern, Release } from './page-pattern.ts';

const UNLESS = ['not-claim'];
const HEEDS: readonly Release[] = ['quoted', 'asked', 'denied', 'told'];

/** How somebody says that they are the body, its account or one of its people. Nobody can tell whether they are. */
export const impersonationClaimPatterns: readonly PagePattern[] = [
  {
    id: 'official-account',
    match: [
      '=this|we|i|=its|=it be =the|=our|=your|=an|=a|=now? ~2 [official-account]',
      '^ ~2 [official-account] =here|=of',
      '=our ~1 [official-account] be',
      '=follow ~2 =our|=the ~1 [official-account]',
      '^ we be ~1 [body] ~2, =this|=our|=official|=real',
    ],
    certainty: 'probable',
    because: 'says that it is an official account',
    heeds: HEEDS,
    unless: UNLESS,
    yes: ['This is the official account of the hospital', 'We are the new trust page'],
    no: ['Is this the official account?', 'The official account always replies'],
  },
  {
    id: 'team-asks',
    match: ['^ ~4, [body-team] =here', 'this|=we|=i be ~3 [body-team]', '^ ~2 body ~1 [body-team] =here', '^ [body-team] =of|=at|=for ~2 body', 'i|we =am|=are ~2 =from ~3 [body-team|body]', 'i ~1 =work|=working ~1 =in|=for|=at ~2 [body-team]'],
    certainty: 'probable',
    because: 'speaks as a team of the body, and asks for contact',
    heeds: ['quoted', 'denied', 'told'],
    unless: UNLESS,
    near: ['asks-privately'],
    yes: ['NHS support team here, send us your date of birth', 'This is the finance department. Click here for your refund'],
    no: ['Team here today was brilliant', 'The complaints team rang me back'],
  },
  {
    id: 'person-asks',
    match: ['i =am ~3 [clinician|senior]', '=this =is|=s ~1 [clinician|senior]', 'i =work ~1 =for|=at ~1 [body]', 'i =am ~2 =doctor|=nurse|=manager|=admin|=moderator [from] ~2 body'],
    certainty: 'probable',
    because: 'speaks as one of the body’s people, and asks for contact',
    heeds: ['quoted', 'denied', 'told'],
    unless: UNLESS,
    near: ['asks-privately'],
    yes: ['I am Dr Finch from the trust, DM me', 'I am one of the doctors here, add me and I will look'],
    no: ['I am a nurse on ward 5, come and say hello', 'I am a patient of Dr Finch, can he call me'],
  },
  {
    id: 'speaks-for-body',
    match: [
      '=on =behalf =of [body]',
      '=speaking =as|=for ~3 [body|senior]',
      'i|we =am|=are =the ~1 [senior] =of|=at|=for|=here',
      'i =am [clinician] ~2 from ~1 body',
      '=this =is ~1 [senior] =of|=speaking|=here|=at',
    ],
    certainty: 'possible',
    because: 'may claim to speak for the body',
    heeds: ['quoted', 'asked'],
    unless: UNLESS,
    yes: ['I am the chief executive of this hospital', 'On behalf of the trust I offer you money'],
    no: ['On behalf of my family, thank you', 'I was the matron here for 30 years'],
  },
];
