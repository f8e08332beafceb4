import { hoursQuestion } from '../../../src/detectors/routes/hours-question.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  hoursQuestion,
  [
    { reason: 'whether anybody is there', text: 'Hello, is anybody there?', finds: ['is anybody there'] },
    {
      reason: 'a bare hello',
      text: 'Hello? Anyone there? Need to know if the clinic is open tomorrow',
      finds: ['Hello', 'Anyone there'],
    },
    { reason: 'a hello that asks', text: 'Hello?', finds: ['Hello'] },
    { reason: 'left alone: a hello that greets', text: 'Hello', finds: [] },
    {
      reason: 'knows that somebody is there',
      text: "You posted ten minutes ago so I KNOW someone's there!!",
      finds: ['You posted ten minutes ago so', "I KNOW someone's there"],
    },
    {
      reason: 'how long a reply takes',
      text: 'How long till someone replies to a message on here?',
      finds: ['How long till someone replies to'],
    },
    {
      reason: 'why nobody replies',
      text: 'Why is nobody replying to my messages',
      finds: ['is nobody replying to my messages'],
    },
    { reason: 'when they are online', text: 'When are you lot online then?', finds: ['When are you lot online then'] },
    { reason: 'never an answer', text: 'I never get an answer', finds: ['I never get an answer'] },
    { reason: 'nobody ever answers', text: 'Nobody EVER answers on here', finds: ['Nobody EVER answers on here'] },
    {
      reason: 'whether comments are read',
      text: 'Do you read these comments or is it just a robot?',
      finds: ['Do you read these', 'is it just a robot'],
    },
    {
      reason: 'whether messages are looked at',
      text: 'Does anyone actually look at these messages',
      finds: ['Does anyone actually look at these'],
    },
    { reason: 'a robot', text: 'Am I talking to a bot?', finds: ['Am I talking to a bot'] },
    {
      reason: 'an answer to a message',
      text: "Can you answer my DM please it's about the open day",
      finds: ['Can you answer my DM'],
    },
    {
      reason: 'an answer soon',
      text: 'Quick one, is parking free on bank holidays? Please answer asap',
      finds: ['Please answer asap'],
    },
    {
      reason: 'waiting for days',
      text: 'been waiting 4 days for a reply to my dm',
      finds: ['been waiting 4 days for a reply'],
    },
    {
      reason: 'seen and not answered',
      text: "It says you've seen my message. Any chance of a reply?",
      finds: ["It says you've", 'seen my message'],
    },
    {
      reason: 'time to post, none to reply',
      text: "You've time to post pictures of cake but not to reply to patients",
      finds: ["You've time to post pictures of cake but not to reply"],
    },
    {
      reason: 'posts and never answers',
      text: "why do you post stuff then never answer anyone's questions",
      finds: ["you post stuff then never answer anyone's questions"],
    },
    {
      reason: 'wrote and heard nothing',
      text: 'sent you a message last Tuesday and heard nowt back',
      finds: ['sent you a message last Tuesday and heard'],
    },
    {
      reason: 'a courtesy not shown',
      text: "Could you at least have the courtesy to reply? It's been three weeks.",
      finds: ['courtesy to reply'],
    },
    {
      reason: 'looked after at night',
      text: 'Is this page checked at night?',
      finds: ['Is this page checked at night'],
    },
    {
      reason: 'weekends',
      text: 'Do you work weekends on here or is it Monday to Friday?',
      finds: ['Do you work weekends on here or is it Monday to Friday'],
    },
    {
      reason: 'who looks after it',
      text: 'Is anyone monitoring this account?',
      finds: ['Is anyone monitoring this account'],
    },
    {
      reason: 'answer on here',
      text: 'Why do I have to email? Just answer me on here.',
      finds: ['Just answer me on here'],
    },
    { reason: 'left alone: opening times of a café', text: 'Is the cafe in the main entrance open today?', finds: [] },
    { reason: 'left alone: opening times of a garden', text: 'Is the garden open to visitors on weekdays?', finds: [] },
    {
      reason: 'left alone: office hours of a pharmacy',
      text: 'Is the outpatient pharmacy open from 9 to 5?',
      finds: [],
    },
    {
      reason: 'left alone: office hours of the writer',
      text: "I work 9 to 5 Monday to Friday so I can't make any of the sessions",
      finds: [],
    },
    { reason: 'left alone: a lost phone', text: 'Could someone tell me where to hand in a lost phone?', finds: [] },
    {
      reason: 'left alone: a phone that nobody answers is not the page',
      text: 'Nobody answers the phone on ward 4',
      finds: [],
    },
    { reason: 'left alone: a reply that came', text: 'Quick reply from the ward, thank you', finds: [] },
    { reason: 'left alone: answers in praise', text: 'They answered all my questions and more', finds: [] },
    { reason: 'left alone: a meeting at a fair', text: 'Were you there on Saturday at the fair?', finds: [] },
    { reason: 'left alone: a visit long ago', text: 'Were you there when the Queen opened it?', finds: [] },
    { reason: 'left alone: a quiz', text: 'The answer to the quiz was Tony Blair', finds: [] },
    { reason: 'left alone: reading a post is praise', text: 'I read your post with tears in my eyes', finds: [] },
    { reason: 'left alone: a robot that operates', text: 'The robot surgery video is class', finds: [] },
    {
      reason: 'left alone: praise for those who reply',
      text: "Whoever's doing the replies today, you're doing a grand job pet",
      finds: [],
    },
    { reason: 'left alone: a promise', text: "We'll be there!", finds: [] },
    { reason: 'left alone: a café and its people', text: 'Who runs the cafe?', finds: [] },
    { reason: 'left alone: visiting hours', text: 'What are the visiting hours?', finds: [] },
  ],
  runner,
);
