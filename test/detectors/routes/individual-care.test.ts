import { individualCare } from '../../../src/detectors/routes/individual-care.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  individualCare,
  [
    {
      reason: 'news of a parent',
      text: 'Any news on my mum? She went down to theatre at 11',
      finds: ['Any news on my mum? She went down to theatre at 11'],
    },
    {
      reason: 'how a brother is',
      text: 'Can anyone tell me how my brother is doing',
      finds: ['Can anyone tell me how my brother is doing'],
    },
    {
      reason: 'whether somebody was moved',
      text: 'has dad been moved off the assessment unit yet??',
      finds: ['has dad been moved off the assessment unit yet'],
    },
    {
      reason: 'why somebody was moved',
      text: 'Can you tell me why my sister was moved from Morpeth to Carlisle without us knowing?',
      finds: ['Can you tell me why my sister was moved from Morpeth to Carlisle without us knowing'],
    },
    {
      reason: 'whether somebody has eaten',
      text: 'Please could you check whether my grandad has eaten today',
      finds: ['Please could you check whether my grandad has eaten today'],
    },
    {
      reason: 'in capitals',
      text: 'WHAT IS HAPPENING WITH MY HUSBAND. 12 HOURS AND NOT ONE PHONE CALL',
      finds: ['WHAT IS HAPPENING WITH MY HUSBAND. 12 HOURS AND NOT ONE PHONE CALL'],
    },
    {
      reason: 'what somebody was given',
      text: "What medication has my dad been put on? They won't tell us owt.",
      finds: ["What medication has my dad been put on? They won't tell us owt"],
    },
    {
      reason: 'whether somebody was discharged',
      text: 'Is my son still on leave from the ward or has he been discharged?',
      finds: ['Is my son still on leave from the ward or has he been discharged'],
    },
    {
      reason: 'which ward',
      text: 'my mam was taken in last night, which ward is she on?',
      finds: ['my mam was taken in last night, which ward is she on'],
    },
    {
      reason: 'where somebody is',
      text: 'Could somebody please find out where my dad has been transferred to',
      finds: ['Could somebody please find out where my dad has been transferred to'],
    },
    {
      reason: 'a neighbour in a bed',
      text: 'my neighbour is in bed 9 with a stroke, anyone know how she is?',
      finds: ['my neighbour is in bed 9 with a stroke, anyone know how she is'],
    },
    {
      reason: 'a neighbour’s injection',
      text: "My neighbour's at home, can you check if he's had his depot?",
      finds: ["My neighbour's at home, can you check if he's had his depot"],
    },
    { reason: 'home today', text: 'Is my partner allowed home today?', finds: ['Is my partner allowed home today'] },
    {
      reason: 'a daughter in intensive care',
      text: "How's my little girl doing in HDU?",
      finds: ["How's my little girl doing in HDU"],
    },
    {
      reason: 'why somebody was sent home',
      text: 'how come my wife was sent home at 3 in the morning',
      finds: ['how come my wife was sent home at 3 in the morning'],
    },
    {
      reason: 'one’s own assessment',
      text: "When's my assessment going to be? Been on the list since last March.",
      finds: ["When's my assessment going to be? Been on the list since last March"],
    },
    {
      reason: 'one’s own referral',
      text: "What's happening with my referral to gynae? Been 14 months",
      finds: ["What's happening with my referral to gynae? Been 14 months"],
    },
    {
      reason: 'one’s own results',
      text: 'any idea when my scan results will be back',
      finds: ['any idea when my scan results will be back'],
    },
    {
      reason: 'one’s own cancelled appointment',
      text: 'why has my cardiology appointment been cancelled again',
      finds: ['why has my cardiology appointment been cancelled again'],
    },
    {
      reason: 'one’s own place on a list',
      text: "I've been referred to the memory clinic, how far down the list am I?",
      finds: ["I've been referred to the memory clinic, how far down the list am I"],
    },
    { reason: 'one’s own bloods', text: 'What did my bloods show?', finds: ['What did my bloods show'] },
    { reason: 'when one is seen', text: 'When am I getting my hip done?', finds: ['When am I getting my hip done'] },
    {
      reason: 'a letter that may have come',
      text: "did you get the letter from my GP about my son's assessment?",
      finds: ["did you get the letter from my GP about my son's assessment"],
    },
    {
      reason: 'somebody should look it up',
      text: "can you look up what's going on with my referral",
      finds: ["can you look up what's going on with my referral"],
    },
    {
      reason: 'nothing heard of a date',
      text: 'still not had a date for my knee op, what is going on',
      finds: ['still not had a date for my knee op, what is going on'],
    },
    {
      reason: 'who looks after a daughter',
      text: "who is my daughter's care coordinator now that Jan's left",
      finds: ["who is my daughter's care coordinator now that Jan's left"],
    },
    {
      reason: 'nothing heard of a scan',
      text: "Why haven't I heard about my MRI",
      finds: ["Why haven't I heard about my MRI"],
    },
    {
      reason: 'left alone: thanks for care that is over',
      text: 'Dad came home on Friday and is doing really well, thank you all.',
      finds: [],
    },
    {
      reason: 'a place on a list',
      text: 'Referred to the eye clinic in March, heard nothing',
      finds: ['Referred to the eye clinic in March, heard nothing'],
    },
    { reason: 'whose patient one is', text: 'Which consultant am I under?', finds: ['Which consultant am I under'] },
    {
      reason: 'left alone: thanks for an operation that was put off',
      text: 'My op was cancelled once but they were lovely',
      finds: [],
    },
    { reason: 'left alone: a building is no patient', text: 'Any update on the new lifts?', finds: [] },
    { reason: 'left alone: visiting hours', text: 'Is there an update on visiting hours over Christmas?', finds: [] },
    { reason: 'left alone: beds in general', text: 'How many beds are there at Hopewood Park these days?', finds: [] },
    { reason: 'left alone: take care is a greeting', text: "Take care everyone, it's icy out there", finds: [] },
    {
      reason: 'left alone: treatment that finished',
      text: 'My treatment finished on Friday and I rang the bell. Thank you all.',
      finds: [],
    },
    {
      reason: 'left alone: waits in general',
      text: "What's the average wait for talking therapy in North Cumbria?",
      finds: [],
    },
    { reason: 'left alone: a new unit for babies', text: "How's the new baby unit coming along?", finds: [] },
    {
      reason: 'left alone: an appointment in praise',
      text: "My son's appointment was bang on time, brilliant",
      finds: [],
    },
    { reason: 'left alone: another person’s mother is no patient', text: 'Is your mum coming to the fete?', finds: [] },
    {
      reason: 'left alone: where to go on the day',
      text: 'Where do I go when I arrive for an appointment?',
      finds: [],
    },
    { reason: 'left alone: a birth long ago', text: 'My baby was born here 30 years ago today!', finds: [] },
    { reason: 'left alone: work experience', text: 'Can my son do work experience with you?', finds: [] },
    { reason: 'left alone: staff in the heat', text: 'How are you all coping with the heat?', finds: [] },
    { reason: 'left alone: a car park', text: 'Any news on the car park?', finds: [] },
    {
      reason: 'an appointment to be changed',
      text: 'Could I move my physio session to the afternoon?',
      finds: ['Could I move my physio session to the afternoon'],
    },
    {
      reason: 'a letter that has not come',
      text: "My clinic letter hasn't arrived",
      finds: ["My clinic letter hasn't arrived"],
    },
    {
      reason: 'a call that was missed',
      text: 'I had a missed call from the hospital about my scan',
      finds: ['I had a missed call from the hospital about my scan'],
    },
    {
      reason: 'where somebody is who is known by name',
      text: 'Which ward is Mabel Oakroyd on?',
      finds: ['Which ward is Mabel Oakroyd on'],
    },
    {
      reason: 'transport that has not come',
      text: "My transport still isn't here",
      finds: ["My transport still isn't here"],
    },
    {
      reason: 'a prescription to be chased',
      text: 'Please can you chase my prescription',
      finds: ['Please can you chase my prescription'],
    },
    {
      reason: 'somebody to interpret',
      text: 'We need a Farsi interpreter for Tuesday',
      finds: ['We need a Farsi interpreter for Tuesday'],
    },
    { reason: 'out of theatre', text: 'Is Wilfred out of theatre yet?', finds: ['Is Wilfred out of theatre yet'] },
    { reason: 'left alone: an open day is no appointment', text: 'Has the open day been moved?', finds: [] },
    { reason: 'left alone: a good wait', text: 'My scan was on time and the letter came the next day', finds: [] },
    {
      reason: 'where it has got to',
      text: "I'd like to know where we are up to with his assessment",
      finds: ["I'd like to know where we are up to with his assessment"],
    },
    {
      reason: 'a carer who has left',
      text: 'My CPN has left and nobody has been in touch',
      finds: ['My CPN has left and nobody has been in touch'],
    },
    {
      reason: 'left alone: gifts are not awaited',
      text: 'I sent the nurses a card and some biscuits',
      finds: [],
    },
  ],
  runner,
);
