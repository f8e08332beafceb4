import { complaint } from '../../../src/detectors/routes/complaint.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  complaint,
  [
    {
      reason: 'asks how to complain',
      text: 'How do I complain about a ward please',
      finds: ['How do I complain about a ward please'],
    },
    {
      reason: 'asks where a complaint goes',
      text: 'where does one go to lodge a grievance about parking fines',
      finds: ['where does one go to lodge a grievance about parking fines'],
    },
    {
      reason: 'asks whom to complain to in everyday words',
      text: 'who do i moan to officially about the food',
      finds: ['who do i moan to officially about the food'],
    },
    {
      reason: 'asks for the procedure',
      text: 'What is the procedure for putting in a formal complaint about the eye clinic',
      finds: ['What is the procedure for putting in a formal complaint about the eye clinic'],
    },
    {
      reason: 'asks on behalf of somebody',
      text: 'How would my mum go about complaining',
      finds: ['How would my mum go about complaining'],
    },
    {
      reason: 'asks for the department',
      text: 'do you have a complaints department or is it just a black hole',
      finds: ['do you have a complaints department or is it just a black hole'],
    },
    {
      reason: 'wants it logged, beside a story',
      text: "I'd like it logged as a complaint that the taxi never came. She waited in the porch with her hat on until dark.",
      finds: ["I'd like it logged as a complaint that the taxi never came"],
    },
    {
      reason: 'asks where it goes, beside thanks',
      text: "where do yer send a complaint and a thank you? i've one of each and only the one stamp",
      finds: ['where do yer send a complaint and a thank you'],
    },
    { reason: 'to a council', text: 'Where do I send a complaint to the council about the bins?', finds: [] },
    { reason: 'one that was heard', text: 'I made a complaint in May and it was all put right', finds: [] },
    { reason: 'asks for PALS', text: 'How do I get in touch with PALS?', finds: ['How do I get in touch with PALS'] },
    { reason: 'has written to PALS', text: "I've written to PALS already", finds: ["I've written to PALS already"] },
    {
      reason: 'wants to complain',
      text: "I want to make a formal complaint about how my dad's discharge was handled",
      finds: ["I want to make a formal complaint about how my dad's discharge was handled"],
    },
    {
      reason: 'says that they complain',
      text: 'I am making an official complaint regarding the state of the toilets',
      finds: ['I am making an official complaint regarding the state of the toilets'],
    },
    {
      reason: 'says that this is one',
      text: "This is a complaint. My appointment was cancelled with 20 minutes' notice.",
      finds: ["This is a complaint. My appointment was cancelled with 20 minutes' notice"],
    },
    {
      reason: 'wants it to be taken as one',
      text: 'Please treat this as a formal complaint',
      finds: ['Please treat this as a formal complaint'],
    },
    {
      reason: 'opens with the word',
      text: 'Complaint about the noise from your generator',
      finds: ['Complaint about the noise from your generator'],
    },
    {
      reason: 'chases an earlier one',
      text: 'Still no reply to the complaint I made in January',
      finds: ['Still no reply to the complaint I made in January'],
    },
    {
      reason: 'asks how long one takes',
      text: 'my complaint has been ignored for a month',
      finds: ['my complaint has been ignored for a month'],
    },
    {
      reason: 'made one and heard nothing',
      text: 'I put a complaint in six weeks ago and not a peep from anyone',
      finds: ['I put a complaint in six weeks ago and not a peep from anyone'],
    },
    {
      reason: 'was told to put it in writing',
      text: 'Been told to complain in writing but to who??',
      finds: ['Been told to complain in writing but to who'],
    },
    {
      reason: 'wants something done',
      text: 'Not happy at all. I want something done.',
      finds: ['Not happy at all. I want something done'],
    },
    {
      reason: 'deserves an apology',
      text: 'My mother deserves an apology for what she went through',
      finds: ['My mother deserves an apology for what she went through'],
    },
    {
      reason: 'wants it looked at by somebody independent',
      text: "I believe my care plan was not followed, and I'd like an independent person to look at it",
      finds: ["I believe my care plan was not followed, and I'd like an independent person to look at it"],
    },
    {
      reason: 'wants it on record',
      text: "I want it on record that this isn't OK",
      finds: ["I want it on record that this isn't OK"],
    },
    {
      reason: 'will go to the ombudsman',
      text: 'I will be taking this to my MP and the ombudsman',
      finds: ['I will be taking this to my MP and the ombudsman'],
    },
    { reason: 'will take it further', text: 'How do I take this further?', finds: ['How do I take this further'] },
    {
      reason: 'seeks a lawyer’s advice',
      text: "I'm seeking legal advice about what happened to my wife",
      finds: ["I'm seeking legal advice about what happened to my wife"],
    },
    {
      reason: 'asks who is answerable',
      text: "I'd like to speak to whoever's responsible for this shambles",
      finds: ["I'd like to speak to whoever's responsible for this shambles"],
    },
    {
      reason: 'calls for an investigation',
      text: 'This needs investigating. My son was sent home with appendicitis.',
      finds: ['This needs investigating. My son was sent home with appendicitis'],
    },
    {
      reason: 'says that heads should roll',
      text: 'think heads should roll for the state of that ward',
      finds: ['think heads should roll for the state of that ward'],
    },
    {
      reason: 'a call that nobody answers',
      text: 'Phoned the booking line all week and it just rings out',
      finds: ['Phoned the booking line all week and it just rings out'],
    },
    {
      reason: 'what there was none of',
      text: 'Four hours in the clinic with no explanation',
      finds: ['Four hours in the clinic with no explanation'],
    },
    { reason: 'left alone: what was told in time', text: 'The ward kept us informed of the delay', finds: [] },
    { reason: 'left alone: no complaint is praise', text: 'No complaints from me, food was spot on', finds: [] },
    {
      reason: 'left alone: cannot complain is praise',
      text: "Can't complain, weather held out for the garden party",
      finds: [],
    },
    {
      reason: 'left alone: a complaint of the body is an illness',
      text: 'My main physical complaint is a bad knee',
      finds: [],
    },
    {
      reason: 'left alone: a job in complaints is a job',
      text: 'Thinking of applying for the complaints officer job, is it hybrid?',
      finds: [],
    },
    {
      reason: 'left alone: somebody who never complained is praised',
      text: 'My gran never complained a day in her life',
      finds: [],
    },
    {
      reason: 'left alone: others who moan are not the writer',
      text: 'Some folk would moan if you gave them a tenner',
      finds: [],
    },
    { reason: 'left alone: friends are pals too', text: 'Went with my pals to the open day', finds: [] },
    {
      reason: 'left alone: one regret in praise is no complaint',
      text: 'The only complaint I have is that the jelly ran out',
      finds: [],
    },
    {
      reason: 'left alone: a plan to complain that was dropped',
      text: 'I was going to complain about the food but honestly it was lovely',
      finds: [],
    },
    {
      reason: 'a wait, and what is thought of it',
      text: 'Nine hours in A&E with a two year old. Disgusting.',
      finds: ['Nine hours in A&E with a two year old. Disgusting'],
    },
    {
      reason: 'left alone: raising money is not raising a complaint',
      text: "I'd like to raise money for the baby unit",
      finds: [],
    },
    {
      reason: 'left alone: a manager may be thanked',
      text: 'Please pass on my thanks to the manager of ward 6',
      finds: [],
    },
    {
      reason: 'left alone: an answer that came is no demand',
      text: 'I got an answer the same day, brilliant',
      finds: [],
    },
    {
      reason: 'left alone: a new member of parliament is a guest',
      text: 'Will the new MP be coming to the opening?',
      finds: [],
    },
    { reason: 'left alone: a medical investigation is care', text: 'I needed no further investigation', finds: [] },
    {
      reason: 'left in a bad place',
      text: 'My uncle was left in a wet bed until the evening',
      finds: ['My uncle was left in a wet bed until the evening'],
    },
    {
      reason: 'a mistake with somebody else’s medicine',
      text: "The night staff gave my gran another patient's inhaler",
      finds: ["The night staff gave my gran another patient's inhaler"],
    },
    {
      reason: 'something lost',
      text: "You lost my dad's glasses and his dentures",
      finds: ["You lost my dad's glasses and his dentures"],
    },
    {
      reason: 'nobody came',
      text: 'Nobody answered the buzzer the whole night',
      finds: ['Nobody answered the buzzer the whole night'],
    },
    {
      reason: 'sent home in no state for it',
      text: 'Our neighbour was sent home at midnight in his slippers',
      finds: ['Our neighbour was sent home at midnight in his slippers'],
    },
    {
      reason: 'cancelled over and over',
      text: 'My operation has been cancelled four times',
      finds: ['My operation has been cancelled four times'],
    },
    {
      reason: 'a dirty place',
      text: 'The toilets on the ward were filthy',
      finds: ['The toilets on the ward were filthy'],
    },
    {
      reason: 'a poor service',
      text: 'Appalling care from start to finish',
      finds: ['Appalling care from start to finish'],
    },
    {
      reason: 'shame',
      text: 'You should be ashamed of how you treat old people',
      finds: ['You should be ashamed of how you treat old people'],
    },
    {
      reason: 'anger',
      text: 'I am absolutely livid about how my sister was spoken to',
      finds: ['livid about how my sister was spoken to'],
    },
    {
      reason: 'made to feel small',
      text: 'I was made to feel like a nuisance for asking',
      finds: ['I was made to feel like a nuisance for asking'],
    },
    {
      reason: 'told without a subject',
      text: 'Fobbed off yet again by the booking line',
      finds: ['Fobbed off yet again by the booking line'],
    },
    {
      reason: 'a wait with a hardship in it',
      text: 'Fourteen hours on a trolley with a broken ankle',
      finds: ['Fourteen hours on a trolley with a broken ankle'],
    },
    {
      reason: 'lack of privacy',
      text: 'They discussed my results in front of the whole waiting room',
      finds: ['They discussed my results in front of the whole waiting room'],
    },
    {
      reason: 'somebody who did not turn up',
      text: 'Patient transport never turned up this morning',
      finds: ['Patient transport never turned up this morning'],
    },
    { reason: 'left alone: nobody was ever ignored', text: 'I have never felt ignored on this ward', finds: [] },
    { reason: 'left alone: treated well', text: 'My mother was treated like a queen', finds: [] },
    { reason: 'left alone: not bad at all', text: 'The food was not bad and the staff were lovely', finds: [] },
    { reason: 'left alone: a trifle is no complaint', text: 'My complaint is that the raffle had no wine', finds: [] },
    {
      reason: 'left alone: a complaint that was handled well',
      text: 'The lass who dealt with my complaint last year was a star',
      finds: [],
    },
    { reason: 'left alone: complaints of the body', text: 'Lung complaints were common down the pit', finds: [] },
    {
      reason: 'a night without sleep',
      text: 'None of us got a wink of sleep on that ward',
      finds: ['None of us got a wink of sleep on that ward'],
    },
    {
      reason: 'a letter that came too late',
      text: 'The letter came four days after the appointment',
      finds: ['The letter came four days after the appointment'],
    },
    {
      reason: 'sent out at an hour when nobody should be',
      text: 'They put my grandad in a taxi at midnight in his slippers',
      finds: ['They put my grandad in a taxi at midnight in his slippers'],
    },
    {
      reason: 'asking that did not help',
      text: 'I have asked for a chair since Monday',
      finds: ['I have asked for a chair since Monday'],
    },
    {
      reason: 'left alone: a shop is not the trust',
      text: 'The queue in the supermarket was a disgrace',
      finds: [],
    },
    {
      reason: 'left alone: advice to another',
      text: 'You should ask PALS about that',
      finds: [],
    },
  ],
  runner,
);
