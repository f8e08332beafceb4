import { staffComplaint } from '../../../src/detectors/routes/staff-complaint.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  staffComplaint,
  [
    {
      reason: 'a nurse was unkind',
      text: 'My nurse Leopold was off with me today',
      finds: ['My nurse Leopold was off with me today'],
    },
    {
      reason: 'a doctor was rude to somebody’s wife',
      text: 'Dr Farnaby-Cole was rude to my wife',
      finds: ['Dr Farnaby-Cole was rude to my wife'],
    },
    {
      reason: 'somebody known by their place',
      text: 'The woman on the front desk was abrupt',
      finds: ['The woman on the front desk was abrupt'],
    },
    {
      reason: 'a relative clause in between',
      text: 'The nurse who took my blood was really rude',
      finds: ['The nurse who took my blood was really rude'],
    },
    {
      reason: 'an adjective before the noun',
      text: 'had a rude receptionist on Monday',
      finds: ['had a rude receptionist on Monday'],
    },
    {
      reason: 'rude to a named relative after a comma',
      text: 'that receptionist wants sending on a course, so rude to my nana',
      finds: ['that receptionist wants sending on a course, so rude to my nana'],
    },
    {
      reason: 'a relative was left waiting',
      text: 'The nurse left my mam waiting in a corridor for three hours',
      finds: ['The nurse left my mam waiting in a corridor for three hours'],
    },
    {
      reason: 'somebody was laughed at',
      text: 'The physio hurt me and just laughed it off',
      finds: ['The physio hurt me and just laughed it off'],
    },
    {
      reason: 'shouted at a patient',
      text: 'Sister on ward 9 shouted at my mam for pressing her buzzer',
      finds: ['Sister on ward 9 shouted at my mam for pressing her buzzer'],
    },
    {
      reason: 'rolled her eyes',
      text: 'The midwife rolled her eyes when I asked for pain relief',
      finds: ['The midwife rolled her eyes when I asked for pain relief'],
    },
    {
      reason: 'hung up the phone',
      text: 'The bloke on the switchboard hung up on me twice',
      finds: ['The bloke on the switchboard hung up on me twice'],
    },
    { reason: 'passive voice', text: 'I was ignored by the consultant', finds: ['I was ignored by the consultant'] },
    {
      reason: 'gossip within hearing',
      text: 'two of the nurses were gossiping outside my curtain',
      finds: ['two of the nurses were gossiping outside my curtain'],
    },
    {
      reason: 'keeps doing it',
      text: 'My CPN keeps cancelling on me at the last minute',
      finds: ['My CPN keeps cancelling on me at the last minute'],
    },
    {
      reason: 'did not listen',
      text: "I felt the doctor didn't listen to me",
      finds: ["I felt the doctor didn't listen to me"],
    },
    {
      reason: 'did not apologise, after a comma',
      text: "Dr Quillon-Hart was late, didn't apologise",
      finds: ["Dr Quillon-Hart was late, didn't apologise"],
    },
    {
      reason: 'would not look',
      text: "The registrar wouldn't look at me",
      finds: ["The registrar wouldn't look at me"],
    },
    {
      reason: 'never asked',
      text: 'the psychiatrist never once asked me how I was feeling',
      finds: ['the psychiatrist never once asked me how I was feeling'],
    },
    {
      reason: 'does not ring back',
      text: "Our social worker hasn't returned a single call",
      finds: ["Our social worker hasn't returned a single call"],
    },
    {
      reason: 'made somebody feel small',
      text: 'The health visitor made me feel like a terrible mother',
      finds: ['The health visitor made me feel like a terrible mother'],
    },
    {
      reason: 'what was said',
      text: 'Your dietician told me I was just greedy',
      finds: ['Your dietician told me I was just greedy'],
    },
    {
      reason: 'told that it was in the head',
      text: 'I was told by a consultant that it was all in my head',
      finds: ['I was told by a consultant that it was all in my head'],
    },
    {
      reason: 'spoke as to a fool',
      text: 'Dr Farnaby-Cole talked to my wife as if she was thick',
      finds: ['Dr Farnaby-Cole talked to my wife as if she was thick'],
    },
    {
      reason: 'an attitude',
      text: 'Nurse in charge last night had a right attitude with my dad',
      finds: ['Nurse in charge last night had a right attitude with my dad'],
    },
    {
      reason: 'a concern about a person',
      text: "I'd like to raise a concern about my care coordinator",
      finds: ["I'd like to raise a concern about my care coordinator"],
    },
    {
      reason: 'a complaint about a doctor',
      text: 'How do I complain about a doctor please',
      finds: ['How do I complain about a doctor please'],
    },
    {
      reason: 'a bad experience with somebody',
      text: 'Had a horrible experience with the phlebotomist',
      finds: ['Had a horrible experience with the phlebotomist'],
    },
    {
      reason: 'said of them in the next sentence',
      text: 'I saw the consultant on Friday. He was so dismissive.',
      finds: ['I saw the consultant on Friday. He was so dismissive'],
    },
    {
      reason: 'known by what they wear',
      text: 'A woman in a navy tunic told my grandad to stop making a fuss',
      finds: ['A woman in a navy tunic told my grandad to stop making a fuss'],
    },
    { reason: 'left alone: a fault that is denied', text: 'The porter was not rude in the least', finds: [] },
    {
      reason: 'left alone: the writer was the one in a temper',
      text: 'I was aggressive and the nurse calmed me down',
      finds: [],
    },
    { reason: 'left alone: praise', text: 'The nurse was lovely and never once made me feel silly', finds: [] },
    {
      reason: 'left alone: listening is praise',
      text: 'Dr Farnaby-Cole listened to every word and explained it all',
      finds: [],
    },
    { reason: 'left alone: could not be better', text: "The receptionist couldn't have been more helpful", finds: [] },
    {
      reason: 'left alone: staff in general are not one person',
      text: 'Honestly the worst hospital. Dirty floors, rude staff.',
      finds: [],
    },
    { reason: 'left alone: staff who are busy', text: 'Staff rushed off their feet but always smiling', finds: [] },
    {
      reason: 'left alone: a nurse who was abused is not at fault',
      text: 'the receptionist was abused by a man in the queue',
      finds: [],
    },
    {
      reason: 'left alone: a rude patient is not on the staff',
      text: 'A rude patient was shouting in the waiting room',
      finds: [],
    },
    { reason: 'left alone: a cold room is not a cold doctor', text: "The doctor's waiting room was cold", finds: [] },
    {
      reason: 'left alone: not judging is praise',
      text: 'Our midwife was patient, kind and not at all judgemental',
      finds: [],
    },
    { reason: 'left alone: no pain is praise', text: "Nurse didn't hurt me one bit when she took my blood", finds: [] },
    { reason: 'left alone: staying is praise', text: "The paramedic didn't leave my side all night", finds: [] },
    {
      reason: 'left alone: talking problems over is care',
      text: 'I could discuss my problem with my key worker',
      finds: [],
    },
    { reason: 'left alone: the name of a programme', text: 'Dr Who is on BBC1 tonight', finds: [] },
    {
      reason: 'left alone: abuse elsewhere is deplored',
      text: 'Be kind to receptionists, they get so much abuse',
      finds: [],
    },
    {
      reason: 'left alone: a late but kind consultant',
      text: 'Consultant ran late but apologised and took his time with us',
      finds: [],
    },
    {
      reason: 'as if somebody were nothing',
      text: 'The dentist told me I was too fat to treat',
      finds: ['The dentist told me I was too fat to treat'],
    },
    {
      reason: 'one of two',
      text: 'One nurse was lovely, the other ignored me all night',
      finds: ['One nurse was lovely, the other ignored me all night'],
    },
    {
      reason: 'displeased with a manner',
      text: "I wasn't happy with how the registrar spoke to me",
      finds: ["I wasn't happy with how the registrar spoke to me"],
    },
    {
      reason: 'left alone: as if one were family',
      text: 'The nurse treated me as if I was family',
      finds: [],
    },
  ],
  runner,
);
