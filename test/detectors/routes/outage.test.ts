import { outage } from '../../../src/detectors/routes/outage.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  outage,
  [
    {
      reason: 'a page that would not load',
      text: "Your facebook page wouldn't load at all yesterday, what happened?",
      finds: ["Your facebook page wouldn't load"],
    },
    {
      reason: 'a platform that was down',
      text: 'Twitter was down and I missed the message about the clinic',
      finds: ['Twitter was down'],
    },
    {
      reason: 'a platform that crashed',
      text: 'Tried messaging you all morning but insta kept crashing. Is it your end?',
      finds: ['insta kept crashing', 'Is it your end'],
    },
    {
      reason: 'no way on to the page',
      text: "couldn't get on ur page for 3 days??",
      finds: ["couldn't get on ur page"],
    },
    {
      reason: 'down again',
      text: 'Your page is useless, down again all weekend',
      finds: ['Your page is useless, down again all'],
    },
    {
      reason: 'a site that times out',
      text: 'Is your website down? It keeps timing out',
      finds: ['Is your website down'],
    },
    {
      reason: 'a link that is dead',
      text: 'The link in your bio is broken',
      finds: ['The link in your bio is broken'],
    },
    {
      reason: 'a message that would not send',
      text: "messenger wouldn't send my message",
      finds: ["messenger wouldn't send"],
    },
    {
      reason: 'a stream that froze',
      text: 'Your live stream kept freezing, missed half of it',
      finds: ['Your live stream kept freezing'],
    },
    {
      reason: 'a blank page',
      text: "can't see any of your posts since yesterday, just a blank page",
      finds: ['blank page'],
    },
    { reason: 'a page on a telephone', text: 'page not loading on my phone', finds: ['page not loading on'] },
    { reason: 'a message that bounced', text: 'My DM to you bounced, did you get it?', finds: ['DM to you bounced'] },
    {
      reason: 'a site that crashes',
      text: 'why does your site crash every time I click on vacancies',
      finds: ['does your site crash'],
    },
    {
      reason: 'a platform that was offline',
      text: 'facebook was offline all day so I never saw the closure notice',
      finds: ['facebook was offline all'],
    },
    { reason: 'an app that plays up', text: 'Was Facebook playing up last night?', finds: ['Was Facebook playing up'] },
    {
      reason: 'a site out of reach',
      text: "I can't access your website from work",
      finds: ["can't access your website"],
    },
    { reason: 'left alone: a lift', text: "Lift's been down since Monday and the ward's on level 5.", finds: [] },
    {
      reason: 'left alone: a telephone line',
      text: 'The appointment line was down all morning, is there another number?',
      finds: [],
    },
    { reason: 'left alone: a mood', text: 'Feeling a bit down today but the staff here made me smile.', finds: [] },
    {
      reason: 'left alone: a screen in a hall',
      text: 'The self check-in screens in Outpatients were unavailable again today.',
      finds: [],
    },
    { reason: 'left alone: tears', text: 'I broke down in tears when I read this post', finds: [] },
    { reason: 'left alone: praise for a page', text: 'Your page is brilliant, keep it up', finds: [] },
    { reason: 'left alone: what a site says', text: "The website says you're open till 8", finds: [] },
    { reason: 'left alone: a broken arm', text: 'My broken arm is on the mend', finds: [] },
    { reason: 'left alone: a ticket machine', text: "the ticket machine in the car park wasn't working", finds: [] },
    { reason: 'left alone: a worker called link', text: 'The link worker was really helpful', finds: [] },
    { reason: 'left alone: a machine', text: 'The machine in x-ray was down so we waited ages', finds: [] },
    { reason: 'left alone: a baby', text: "Our baby wouldn't feed and the midwife sorted it", finds: [] },
    { reason: 'left alone: a video in praise', text: 'The video was lovely', finds: [] },
    { reason: 'left alone: a laptop', text: "My laptop died so I'm on my phone", finds: [] },
    { reason: 'left alone: a writer’s own words', text: 'Put down your phones and clap', finds: [] },
    { reason: 'left alone: a wait', text: 'The queue was down the corridor', finds: [] },
    { reason: 'left alone: somebody let down', text: 'I feel let down by the whole thing', finds: [] },
    { reason: 'left alone: a sad day', text: 'Gone downhill this place', finds: [] },
    { reason: 'left alone: feelings', text: 'Feeling down? Ring the Samaritans', finds: [] },
    { reason: 'left alone: a lesson', text: 'Please write it down for my mam', finds: [] },
    { reason: 'left alone: a sign', text: 'The sign for the car park is broken', finds: [] },
    { reason: 'left alone: a bed', text: 'The bed was broken', finds: [] },
    { reason: 'left alone: heating', text: 'The heating is off again on ward 4', finds: [] },
    { reason: 'left alone: a wish', text: "I'd load the car and come if I could", finds: [] },
  ],
  runner,
);
