import { staffPolicyQuestion } from '../../../src/detectors/routes/staff-policy-question.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  staffPolicyQuestion,
  [
    {
      reason: 'a new member of staff',
      text: "I've just started with CNTW as an HCA, am I allowed to comment on posts like this from my own account?",
      finds: ["I've just started with CNTW as an HCA, am I allowed to comment"],
    },
    {
      reason: 'where the policy is',
      text: "Where's the social media policy for staff? Can't find it anywhere",
      finds: ['social media policy for staff'],
    },
    {
      reason: 'abused for a share',
      text: 'I work for the trust and got trolled after sharing your post. Is there any support for staff?',
      finds: ['trolled'],
    },
    {
      reason: 'a nurse and a video',
      text: 'As a CNTW nurse can I have a TikTok about my job or will I get wrong off my manager?',
      finds: ['As a CNTW nurse can I have a TikTok about my job or will I get wrong'],
    },
    {
      reason: 'a student',
      text: "I'm a student nurse with you, can I post pictures of my placement on insta?",
      finds: ["I'm a student nurse with you, can I post"],
    },
    {
      reason: 'staff in general',
      text: 'where do staff find the rules about Facebook',
      finds: ['staff find the rules about Facebook'],
    },
    {
      reason: 'nurses in general',
      text: 'are nurses allowed to reply to complaints on here?',
      finds: ['are nurses allowed to reply to complaints on here'],
    },
    {
      reason: 'slagged off',
      text: 'I work on reception and a patient has been slagging me off online, what support is there?',
      finds: ['slagging me off online'],
    },
    {
      reason: 'bank staff',
      text: 'Is there a social media policy for bank staff',
      finds: ['social media policy for bank staff'],
    },
    {
      reason: 'a colleague abused',
      text: "one of my team is getting abuse online from a patient's family, who do we tell?",
      finds: ['abuse online'],
    },
    {
      reason: 'trouble for likes',
      text: 'Will I get into trouble for liking political posts if I work for the trust?',
      finds: ['Will I get into trouble for liking political posts'],
    },
    {
      reason: 'an employee',
      text: 'As an employee am I ok to share this to my own page',
      finds: ['As an employee am I ok to share'],
    },
    {
      reason: 'a video in uniform',
      text: 'Are staff allowed to make videos in uniform?',
      finds: ['Are staff allowed to make videos in uniform'],
    },
    { reason: 'left alone: dogs', text: "What's your policy on visitors bringing dogs?", finds: [] },
    {
      reason: 'left alone: a quiz night',
      text: 'Staff were lovely and social on the ward, quiz night was a hoot',
      finds: [],
    },
    { reason: 'left alone: a canteen', text: 'Is there a staff canteen open to visitors?', finds: [] },
    { reason: 'left alone: a lunch', text: 'Networking lunch at the open day was class, met so many folk', finds: [] },
    { reason: 'left alone: glasses by post', text: 'Staff were brilliant and posted my glasses back to me', finds: [] },
    { reason: 'left alone: pride', text: "I work for the trust and I'm dead proud", finds: [] },
    { reason: 'left alone: a discount', text: 'Is there a staff discount at the cafe?', finds: [] },
    { reason: 'left alone: parking', text: 'Do staff get free parking?', finds: [] },
    { reason: 'left alone: phones', text: "What's the policy on mobile phones on the ward?", finds: [] },
    { reason: 'left alone: support', text: 'Support your local NHS staff!', finds: [] },
    { reason: 'left alone: a nurse who likes it', text: "I'm a nurse and I love this video", finds: [] },
    { reason: 'left alone: a course', text: 'Can staff apply for the course?', finds: [] },
    { reason: 'left alone: a job', text: 'Are you still recruiting student nurses for September?', finds: [] },
    { reason: 'left alone: a rule for all', text: 'How often do you update the rules for this page?', finds: [] },
    { reason: 'left alone: a reader', text: 'I love your TikToks', finds: [] },
    { reason: 'left alone: a patient’s post', text: 'I posted about my stay last week', finds: [] },
    { reason: 'left alone: praise online', text: 'Saw the nurses on TikTok, hilarious', finds: [] },
    { reason: 'left alone: a team', text: 'My team won the quiz', finds: [] },
    { reason: 'left alone: a comment', text: 'Great comment from the porter', finds: [] },
    { reason: 'left alone: a manager', text: 'My manager let me come to the open day', finds: [] },
    { reason: 'left alone: shifts', text: 'Do nurses do 12 hour shifts here?', finds: [] },
    { reason: 'left alone: uniforms', text: 'Lovely new uniforms for the staff', finds: [] },
    { reason: 'left alone: thanks from staff', text: 'Proud to be a porter here', finds: [] },
    { reason: 'left alone: teaching', text: "I'm a teacher, can we have a talk at school?", finds: [] },
    { reason: 'left alone: pay', text: 'Nurses deserve a pay rise', finds: [] },
    { reason: 'left alone: visitors', text: 'Can visitors take photos of the garden?', finds: [] },
  ],
  runner,
);
