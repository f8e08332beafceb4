import { rulesQuestion } from '../../../src/detectors/routes/rules-question.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  rulesQuestion,
  [
    { reason: 'why a comment went', text: 'Why was my comment deleted?', finds: ['Why was my comment deleted'] },
    { reason: 'which rule', text: 'What rule did I break?', finds: ['What rule did'] },
    {
      reason: 'where the rules are',
      text: 'Where can I read the house rules for this page please',
      finds: ['can I read the house rules for this page'],
    },
    {
      reason: 'since when',
      text: 'Since when was tagging people not allowed?',
      finds: ['Since when was tagging people not allowed'],
    },
    {
      reason: 'changed at will',
      text: "You can't just go changing your community guidelines when you feel like it",
      finds: ["can't just go changing your community guidelines"],
    },
    {
      reason: 'changed principles',
      text: 'Have your social media principles changed?',
      finds: ['Have your social media principles'],
    },
    {
      reason: 'how often they change',
      text: 'How often do you update the rules for this page?',
      finds: ['do you update the rules for this page'],
    },
    {
      reason: 'the latest version',
      text: 'Is this the latest version of your social media rules?',
      finds: ['Is this the latest version of your social media rules'],
    },
    {
      reason: 'goalposts',
      text: 'you keep moving the goalposts on what we can post on here',
      finds: ['moving the goalposts on what we can post'],
    },
    {
      reason: 'whom to ask',
      text: 'Who do I talk to about your social media?',
      finds: ['Who do I talk to about your social media'],
    },
    {
      reason: 'use of a photo',
      text: "I'd like to use one of your photos for our school newsletter",
      finds: ['like to use one of your photos'],
    },
    {
      reason: 'a comment that vanished',
      text: "I'm livid that my comment has vanished",
      finds: ['my comment has vanished'],
    },
    {
      reason: 'whether something may be said',
      text: 'Will I get blocked for saying the new website is rubbish?',
      finds: ['Will I get blocked for'],
    },
    {
      reason: 'whether something may be said, told first',
      text: 'So if I say the food is poor will I wake up blocked?',
      finds: ['if I say the food is poor will I wake up blocked'],
    },
    {
      reason: 'whether it will stand',
      text: 'Will you delete this if I say your waiting list is a disgrace?',
      finds: ['Will you delete this if I'],
    },
    { reason: 'a nose', text: 'Will I get a blocked nose if I stop the spray?', finds: [] },
    { reason: 'a road', text: 'Are people getting kicked out for the fire drill?', finds: [] },
    { reason: 'a review', text: 'Why have you deleted my review?', finds: ['you deleted my review'] },
    {
      reason: 'swearing',
      text: "what's the policy on swearing on this page",
      finds: ["what's the policy on swearing on this page"],
    },
    {
      reason: 'a picture that went',
      text: 'I posted a picture earlier, was my post removed?',
      finds: ['was my post removed'],
    },
    { reason: 'who decides', text: 'Who decides what comments stay up?', finds: ['Who decides what comments'] },
    {
      reason: 'naming staff',
      text: 'are we allowed to name staff on here if its a good thing',
      finds: ['are we allowed to name staff on here'],
    },
    {
      reason: 'when they changed',
      text: 'when did you change your commenting rules',
      finds: ['when did you change your commenting rules'],
    },
    { reason: 'banned', text: 'Am I banned from your page?', finds: ['Am I banned from'] },
    { reason: 'stop it', text: 'Stop deleting negative comments', finds: ['Stop deleting negative comments'] },
    {
      reason: 'a fundraiser',
      text: 'Can I post about my fundraiser on here?',
      finds: ['Can I post about my fundraiser on here'],
    },
    { reason: 'a poster', text: 'can I share your poster in our community group', finds: ['can I share your poster'] },
    {
      reason: 'switched off',
      text: 'Comments switched off again, what are you hiding',
      finds: ['Comments switched off'],
    },
    { reason: 'to be let back', text: 'please unblock my account, I said sorry', finds: ['unblock my account'] },
    { reason: 'left alone: flowers', text: 'What are the rules on bringing flowers into intensive care?', finds: [] },
    {
      reason: 'left alone: rules are rules',
      text: 'Rules are rules but letting my boys wave through the window cost nobody anything',
      finds: [],
    },
    {
      reason: 'left alone: a menu',
      text: 'Have you changed the menu? The veggie lasagne was actually nice',
      finds: [],
    },
    {
      reason: 'left alone: one’s own principles',
      text: "My principles won't change: nobody should wait two years.",
      finds: [],
    },
    { reason: 'left alone: a visiting policy', text: 'Has the visiting policy changed at all since Covid?', finds: [] },
    { reason: 'left alone: an appointment', text: 'Can I change my appointment on the app?', finds: [] },
    { reason: 'left alone: change in life', text: 'Change is hard but the recovery college made it doable', finds: [] },
    { reason: 'left alone: smoking', text: 'Is vaping allowed outside?', finds: [] },
    { reason: 'left alone: a catheter', text: 'The catheter was removed on Tuesday', finds: [] },
    { reason: 'left alone: a raffle', text: 'Rules of the raffle please?', finds: [] },
    { reason: 'left alone: dogs', text: 'Are dogs allowed?', finds: [] },
    { reason: 'left alone: a car park', text: 'I was blocked in by an ambulance in the car park', finds: [] },
    { reason: 'left alone: praise', text: 'I love your posts', finds: [] },
    { reason: 'left alone: a job', text: 'Will the post be advertised again?', finds: [] },
    { reason: 'left alone: photos on a wall', text: "Can I bring photos for my mum's wall?", finds: [] },
    { reason: 'left alone: a scar', text: 'My stitches were taken out and the scar is hidden', finds: [] },
  ],
  runner,
);
