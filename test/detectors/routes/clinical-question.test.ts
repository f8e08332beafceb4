import { clinicalQuestion } from '../../../src/detectors/routes/clinical-question.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  clinicalQuestion,
  [
    { reason: 'a medicine and drink', text: 'Can I drink on sertraline?', finds: ['Can I drink on sertraline'] },
    {
      reason: 'a medicine and a jab',
      text: "Is it safe to have the flu jab if I'm on warfarin?",
      finds: ["Is it safe to have the flu jab if I'm on warfarin"],
    },
    {
      reason: 'what a medicine does',
      text: 'does anyone at the trust know if lithium makes your hair fall out',
      finds: ['does anyone at the trust know if lithium makes your hair fall out'],
    },
    {
      reason: 'a tablet with another',
      text: 'can u take cold and flu tablets with blood pressure meds',
      finds: ['can u take cold and flu tablets with blood pressure meds'],
    },
    {
      reason: 'a missed tablet',
      text: 'forgot my pill last night do i take two today',
      finds: ['forgot my pill last night do i take two today'],
    },
    {
      reason: 'a dose',
      text: "What's the maximum dose of paracetamol for a child?",
      finds: ["What's the maximum dose of paracetamol for a child"],
    },
    {
      reason: 'how long a medicine takes',
      text: 'How long does sertraline take to work',
      finds: ['How long does sertraline take to work'],
    },
    {
      reason: 'a side effect that may pass',
      text: 'Do the side effects of sertraline wear off??',
      finds: ['Do the side effects of sertraline wear off'],
    },
    {
      reason: 'stopping a medicine',
      text: 'is it ok to come off citalopram cold turkey',
      finds: ['is it ok to come off citalopram cold turkey'],
    },
    {
      reason: 'the strongest of its kind',
      text: 'whats the strongest painkiller you can get over the counter',
      finds: ['whats the strongest painkiller you can get over the counter'],
    },
    {
      reason: 'a feeling, and whether it is normal',
      text: "I've come off my olanzapine cold turkey and I feel rotten, is that normal?",
      finds: ["I've come off my olanzapine cold turkey and I feel rotten, is that normal"],
    },
    {
      reason: 'a rash, and what to do',
      text: "My toddler's got a rash that doesn't fade with a glass, what should I do",
      finds: ["My toddler's got a rash that doesn't fade with a glass, what should I do"],
    },
    {
      reason: 'a wound, asked in the next sentence',
      text: 'Stitches gone a bit green and smelly since my op. Do I need to come back in?',
      finds: ['Stitches gone a bit green and smelly since my op. Do I need to come back in'],
    },
    {
      reason: 'signs of an illness',
      text: 'what are the symptoms of a dvt, my calf is hot and swollen',
      finds: ['what are the symptoms of a dvt, my calf is hot and swollen'],
    },
    {
      reason: 'a part of the body that ails',
      text: "Ear's been blocked for a month, what's the best thing for it?",
      finds: ["Ear's been blocked for a month, what's the best thing for it"],
    },
    {
      reason: 'whether it is an illness',
      text: "My little lad's come out in spots all over his back, is it chickenpox do you think?",
      finds: ["My little lad's come out in spots all over his back, is it chickenpox do you think"],
    },
    {
      reason: 'whether an illness is passed on',
      text: "Is ADHD hereditary? I think I've got it",
      finds: ["Is ADHD hereditary? I think I've got it"],
    },
    {
      reason: 'one illness or another',
      text: "What's the difference between bipolar 1 and bipolar 2",
      finds: ["What's the difference between bipolar 1 and bipolar 2"],
    },
    {
      reason: 'a sprain or a break',
      text: 'how do you know if its a sprain or a break',
      finds: ['how do you know if its a sprain or a break'],
    },
    {
      reason: 'a result that needs explaining',
      text: 'What does it mean when your platelets are low',
      finds: ['What does it mean when your platelets are low'],
    },
    {
      reason: 'a reading that may be bad',
      text: 'my consultant said my psa is 7, is that bad?',
      finds: ['my consultant said my psa is 7, is that bad'],
    },
    {
      reason: 'after an operation',
      text: 'How many days after a vasectomy can you go back to the gym?',
      finds: ['How many days after a vasectomy can you go back to the gym'],
    },
    {
      reason: 'driving after an operation',
      text: 'When can I drive after a hip replacement',
      finds: ['When can I drive after a hip replacement'],
    },
    {
      reason: 'worry about a pain',
      text: 'I keep getting a stabbing pain under my ribs, should I be worried',
      finds: ['I keep getting a stabbing pain under my ribs, should I be worried'],
    },
    {
      reason: 'help for a habit',
      text: "I've been using heroin for six years and I want to stop. Where do I even start?",
      finds: ["I've been using heroin for six years and I want to stop. Where do I even start"],
    },
    {
      reason: 'help for a son',
      text: 'My son is smoking cannabis every day and hearing voices. Is there anyone we can talk to?',
      finds: ['My son is smoking cannabis every day and hearing voices. Is there anyone we can talk to'],
    },
    {
      reason: 'pregnant, and what may be taken',
      text: "I'm 20 weeks pregnant and got a headache that won't shift. Can I take anything?",
      finds: ["I'm 20 weeks pregnant and got a headache that won't shift. Can I take anything"],
    },
    {
      reason: 'two medicines compared',
      text: 'Would amitriptyline help with my sciatica or is gabapentin better?',
      finds: ['Would amitriptyline help with my sciatica or is gabapentin better'],
    },
    {
      reason: 'how long one can pass it on',
      text: 'How long will he be infectious',
      finds: ['How long will he be infectious'],
    },
    {
      reason: 'whether it can wait',
      text: 'My ankle is swollen and numb. Will it wait till morning?',
      finds: ['My ankle is swollen and numb. Will it wait till morning'],
    },
    {
      reason: 'a medicine asked about by its name alone',
      text: 'Does amitriptyline stop working after a while',
      finds: ['Does amitriptyline stop working after a while'],
    },
    {
      reason: 'left alone: an opening word that asks nothing',
      text: 'Could not have asked for better pain relief',
      finds: [],
    },
    { reason: 'left alone: what to pack', text: 'Should I bring my own pyjamas for one night?', finds: [] },
    { reason: 'left alone: a concert', text: 'Who is singing at the carol concert?', finds: [] },
    { reason: 'left alone: opening times', text: 'What time is the asthma clinic on Thursdays?', finds: [] },
    { reason: 'left alone: parking', text: 'Is there parking at the diabetes centre?', finds: [] },
    { reason: 'left alone: a song', text: 'Lithium by Nirvana got me through my teens', finds: [] },
    {
      reason: 'left alone: a wait is a service question',
      text: 'How long is the waiting list for an ADHD assessment?',
      finds: [],
    },
    {
      reason: 'left alone: a group is a service',
      text: 'Do I need to book for the depression support group?',
      finds: [],
    },
    {
      reason: 'left alone: fetching a prescription',
      text: 'Can I pick up my prescription from the hospital pharmacy after 5?',
      finds: [],
    },
    { reason: 'left alone: praise for advice', text: 'Great advice from the pharmacist today, thank you!', finds: [] },
    { reason: 'left alone: a statement about oneself', text: "I take sertraline and I'm not ashamed of it", finds: [] },
    {
      reason: 'left alone: a pain in the neck is no pain',
      text: 'What a pain in the neck that car park is',
      finds: [],
    },
    {
      reason: 'left alone: normal at work is not a symptom',
      text: 'Is it normal to have to pay for parking when you work there?',
      finds: [],
    },
    { reason: 'left alone: praise for a team', text: 'My diabetes nurse is a star', finds: [] },
    {
      reason: 'left alone: a department that moved',
      text: 'Medical records department has moved, just so folk know.',
      finds: [],
    },
    {
      reason: 'left alone: psychologists are not patients',
      text: 'Do clinical psychologists get free parking at the open day?',
      finds: [],
    },
    {
      reason: 'left alone: a cured pain asks nothing',
      text: 'The pain was gone within a day of my op, thank you all',
      finds: [],
    },
    { reason: 'left alone: a drink in a garden', text: 'Can we have a drink in the garden?', finds: [] },
    {
      reason: 'whether a bodily thing is normal',
      text: 'Is it normal to sweat at night after giving birth?',
      finds: ['Is it normal to sweat at night after giving birth'],
    },
    {
      reason: 'a colour that worries',
      text: 'His wee is dark brown, what does that mean?',
      finds: ['His wee is dark brown, what does that mean'],
    },
    {
      reason: 'whether treatment is needed',
      text: 'Stood on a rusty nail, do I need a tetanus?',
      finds: ['Stood on a rusty nail, do I need a tetanus'],
    },
    {
      reason: 'somebody with training is asked for',
      text: 'Any nurses on here? My toe is purple',
      finds: ['Any nurses on here? My toe is purple'],
    },
    { reason: 'left alone: a supper is no burn', text: 'What is on for Burns night?', finds: [] },
    { reason: 'left alone: nerves are no illness', text: 'Is it normal to be nervous before an interview?', finds: [] },
    {
      reason: 'a question after a condition, without a mark',
      text: 'If you stop sertraline all at once does anything happen',
      finds: ['If you stop sertraline all at once does anything happen'],
    },
    {
      reason: 'left alone: whom it is for',
      text: 'Anyone over 65 can have the flu jab',
      finds: [],
    },
    {
      reason: 'left alone: what was once',
      text: 'When was penicillin first used here?',
      finds: [],
    },
  ],
  runner,
);
