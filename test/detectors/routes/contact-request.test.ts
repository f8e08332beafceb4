import { contactRequest } from '../../../src/detectors/routes/contact-request.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  contactRequest,
  [
    {
      reason: 'whom to contact',
      text: 'Who do I contact about a lost hearing aid on ward 3?',
      finds: ['Who do I contact about a lost hearing aid on ward 3'],
    },
    {
      reason: 'whom to write to',
      text: 'She has missed four visits. Who do I write to?',
      finds: ['Who do I write to'],
    },
    {
      reason: 'whom to speak to',
      text: 'Who would I speak to about hiring the hall?',
      finds: ['Who would I speak to about hiring the hall'],
    },
    {
      reason: 'how to get hold of somebody',
      text: 'whats the best way to get hold of the ward manager',
      finds: ['whats the best way to get hold of the ward manager'],
    },
    {
      reason: 'the right team',
      text: "Who's the right team to ask about room hire at the Carleton Clinic?",
      finds: ["Who's the right team to ask about room hire at the Carleton Clinic"],
    },
    {
      reason: 'which department',
      text: 'Which department deals with travel expenses?',
      finds: ['Which department deals with travel expenses'],
    },
    {
      reason: 'who is in charge of something',
      text: "Who's in charge of bookings for the chapel?",
      finds: ["Who's in charge of bookings for the chapel"],
    },
    { reason: 'who handles something', text: 'Who handles press enquiries?', finds: ['Who handles press enquiries'] },
    {
      reason: 'where to send something',
      text: 'Where do I send questions about your social media rules?',
      finds: ['Where do I send questions about your social media rules'],
    },
    {
      reason: 'a number',
      text: 'can I have a phone number for the eating disorders service',
      finds: ['can I have a phone number for the eating disorders service'],
    },
    {
      reason: 'another number',
      text: 'The appointment line was down all morning, is there another number?',
      finds: ['The appointment line was down all morning, is there another number'],
    },
    {
      reason: 'a direct line',
      text: 'Do you have a direct line for the pharmacy',
      finds: ['Do you have a direct line for the pharmacy'],
    },
    {
      reason: 'an email address',
      text: 'Is there an email for the volunteering team please',
      finds: ['Is there an email for the volunteering team please'],
    },
    {
      reason: 'anyone who has it',
      text: 'anyone got the number for switchboard?',
      finds: ['anyone got the number for switchboard'],
    },
    {
      reason: 'a postal address',
      text: 'need the address to send a thank you card',
      finds: ['need the address to send a thank you card'],
    },
    {
      reason: 'a form that does not work',
      text: "your contact form doesn't work, how else can I reach you",
      finds: ["your contact form doesn't work, how else can I reach you"],
    },
    { reason: 'an address that does not work', text: "email's down at your end?", finds: ["email's down at your end"] },
    {
      reason: 'to be rung',
      text: 'can you ring me on 01632 960144 after 4, ask for Mabel',
      finds: ['can you ring me on 01632 960144 after 4, ask for Mabel'],
    },
    {
      reason: 'to be rung in other words',
      text: "Give us a bell back please, I'm on 07700 900456",
      finds: ["Give us a bell back please, I'm on 07700 900456"],
    },
    {
      reason: 'a relative to be rung',
      text: "Can you get someone to phone my mam, she's not on the internet",
      finds: ["Can you get someone to phone my mam, she's not on the internet"],
    },
    {
      reason: 'a message back',
      text: 'please message me about the stall',
      finds: ['please message me about the stall'],
    },
    {
      reason: 'offers details',
      text: "Can I give you my details on here so somebody can ring me about the carers' group?",
      finds: ["Can I give you my details on here so somebody can ring me about the carers' group"],
    },
    { reason: 'an order in two words', text: 'Ring me.', finds: ['Ring me'] },
    {
      reason: 'how to be reached, and how not',
      text: 'My hearing has gone, so please email not ring',
      finds: ['My hearing has gone, so please email not ring'],
    },
    {
      reason: 'offers to send a number',
      text: 'Happy to send you my number if that helps',
      finds: ['Happy to send you my number if that helps'],
    },
    {
      reason: 'why it must be an email',
      text: 'Why do I have to email? Just answer me on here.',
      finds: ['Why do I have to email? Just answer me on here'],
    },
    {
      reason: 'somebody to talk to',
      text: 'Is there anybody I can talk to about becoming a governor',
      finds: ['Is there anybody I can talk to about becoming a governor'],
    },
    {
      reason: 'thanks to pass on',
      text: "I'd like to get in touch with the nurse who looked after me to say thanks",
      finds: ["I'd like to get in touch with the nurse who looked after me to say thanks"],
    },
    {
      reason: 'a way other than the telephone',
      text: 'Is there a live chat I can use?',
      finds: ['Is there a live chat I can use'],
    },
    { reason: 'a team named', text: 'Trying to reach cardiology', finds: ['Trying to reach cardiology'] },
    {
      reason: 'left alone: a number that is given',
      text: 'Saved the ward number in my phone, great service',
      finds: [],
    },
    { reason: 'left alone: an email that came', text: 'Got your email about the open day, see you there!', finds: [] },
    {
      reason: 'left alone: a view on email',
      text: "Emailing is fine for some but my mam's 84 and hasn't got a computer.",
      finds: [],
    },
    { reason: 'left alone: no questions', text: 'No questions, just wanted to say thanks', finds: [] },
    { reason: 'left alone: praise for a team', text: 'What a team!', finds: [] },
    { reason: 'left alone: a call that came', text: 'They rang me back within the hour, superb', finds: [] },
    { reason: 'left alone: a call in the past', text: 'The person I spoke to said she would ring the ward', finds: [] },
    { reason: 'left alone: an idiom', text: "I'd call that a result!", finds: [] },
    { reason: 'left alone: number one is praise', text: 'Your number one fan here', finds: [] },
    { reason: 'left alone: a quiz', text: 'Which team won the quiz?', finds: [] },
    { reason: 'left alone: a bell at the bed', text: 'The call bell was answered straight away', finds: [] },
    { reason: 'left alone: a bell at the end of treatment', text: 'I rang the bell on Friday', finds: [] },
    { reason: 'left alone: a promise to ring', text: "I'll ring in the morning thanks", finds: [] },
    { reason: 'left alone: who is no request by itself', text: 'Who said nurses had it easy?', finds: [] },
    { reason: 'left alone: reminders', text: 'Text message reminders are a great idea', finds: [] },
    {
      reason: 'in Scots',
      text: 'Wha dae I phone aboot ma appointment?',
      finds: ['Wha dae I phone aboot ma appointment'],
    },
    {
      reason: 'a number that is dead',
      text: 'The number for the clinic is just dead',
      finds: ['The number for the clinic is just dead'],
    },
    {
      reason: 'a message that was sent',
      text: 'I have sent you a private message',
      finds: ['I have sent you a private message'],
    },
    {
      reason: 'a call back',
      text: 'Any chance of a ring back from the physio?',
      finds: ['Any chance of a ring back from the physio'],
    },
    {
      reason: 'to be put through',
      text: 'Can you put me through to whoever books the scans',
      finds: ['Can you put me through to whoever books the scans'],
    },
    { reason: 'left alone: a call that came', text: 'The doctor rang to see how I was', finds: [] },
    {
      reason: 'whom to ring, said and not asked',
      text: 'I have no idea who to ring about this',
      finds: ['I have no idea who to ring about this'],
    },
    {
      reason: 'in another way',
      text: 'Could you text rather than ring, I am deaf',
      finds: ['Could you text rather than ring, I am deaf'],
    },
    {
      reason: 'left alone: advice to another',
      text: 'Get in touch with your surgery about it',
      finds: [],
    },
  ],
  runner,
);
