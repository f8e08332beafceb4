// Holds wordings of suicidal thought and self-harm.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crisis } from '../../../src/detectors/routes/crisis.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { read } from '../../../src/text/reading.ts';
import { runner } from '../../runner.ts';

describeDetector(
  crisis,
  [
    {
      reason: 'somebody who does not move',
      text: 'Wee man next door has fell and he’s no moving',
      finds: ['man next door has fell and he’s no moving'],
    },
    {
      reason: 'a child not yet born that lies still',
      text: 'I’m 38 weeks and haven’t felt him move since yesterday',
      finds: ['weeks and haven’t felt him move'],
    },
    {
      reason: 'a wreck with somebody in it',
      text: 'A van’s gone over on the back lane and the driver’s trapped',
      finds: ['driver’s trapped'],
    },
    {
      reason: 'what a small child drank',
      text: 'my little boy drank his nan’s medicine',
      finds: ['little boy drank his nan’s medicine'],
    },
    {
      reason: 'a rash and a glass',
      text: 'rash on our lad that doesn’t go when you press the glass',
      finds: ['rash on our lad that doesn’t go when you press the glass'],
    },
    {
      reason: 'who keeps the key',
      text: 'my husband keeps the key and I’m not allowed out',
      finds: ['husband keeps the key and I’m not allowed'],
    },
    {
      reason: 'a wedding by force',
      text: 'my family will kill me if I don’t marry him',
      finds: ['kill me if I don’t marry'],
    },
    {
      reason: 'what is told of bruises',
      text: 'I always say I walked into a door',
      finds: ['say I walked into a door'],
    },
    {
      reason: 'a stranger who lures a child',
      text: 'A man keeps messaging my 12 year old asking for pictures',
      finds: ['man keeps messaging my 12 year old asking for pictures'],
    },
    {
      reason: 'arms carried to where people are',
      text: 'a lad says he’ll take a gun into the clinic tomorrow',
      finds: ['lad says he’ll take a gun into the clinic'],
    },
    {
      reason: 'a fault taken off others in leaving',
      text: 'Tell my mum it wasn’t her fault',
      finds: ['Tell my mum it wasn’t her fault'],
    },
    {
      reason: 'a promise that cannot be given',
      text: 'I can’t promise my nurse I’ll be safe this weekend',
      finds: ['I can’t promise my nurse I’ll be safe'],
    },
    {
      reason: 'wounds that get deeper',
      text: 'Lost count of how many this week. They’re getting deeper',
      finds: ['They’re getting deeper'],
    },
    {
      reason: 'a limb that a child broke',
      text: 'My lad broke his arm on the trampoline, three fits of giggles later he’s in plaster',
      finds: [],
    },
    { reason: 'a pint of blood given', text: 'Gave my 50th pint of blood today, only felt faint the once', finds: [] },
    {
      reason: 'who runs out of staff, not of strength',
      text: 'Can’t go on like this with one receptionist for 9,000 patients',
      finds: [],
    },
    { reason: 'a mind called dead in anger', text: 'some brain dead moron on the desk lost my letter', finds: [] },
    { reason: 'a cot that is given away', text: 'free cot to a good home, message me', finds: [] },
    {
      reason: 'a question to those who spent money',
      text: 'Anyone want to explain the £4m?? Still waiting',
      finds: [],
    },
    { reason: 'a menu on the telephone', text: 'Option 1, option 2, option 9, cut off', finds: [] },
    { reason: 'clothes that are missing', text: 'My brother’s clothes have gone missing twice', finds: [] },
    { reason: 'a rash that fades', text: 'My rash fades when I press a glass, phew', finds: [] },
    { reason: 'a wedding long ago', text: 'My parents married at the hospital chapel in 1961', finds: [] },
    { reason: 'news of others', text: 'Sad to read about the wee boy who fell in the river last summer', finds: [] },
    { reason: 'a wish to die in plain words', text: 'i want to die', finds: ['want to die'] },
    { reason: 'not wanting to live', text: 'She says she does not want to live', finds: ['not want to live'] },
    {
      reason: 'not wanting to be here, with no more said',
      text: 'I don’t want to be here any more',
      finds: ['don’t want to be here any more'],
    },
    {
      reason: 'ending it, said with anger and swearing',
      text: 'So fucking done. Gonna end it tonight',
      finds: ['end it tonight'],
    },
    { reason: 'killing oneself in a regional word', text: 'Gonna top mesen', finds: ['top mesen'] },
    { reason: 'a txt-speak word for it', text: 'kms tonight', finds: ['kms'] },
    {
      reason: 'suicidal, said of a friend',
      text: 'My mate is suicidal and I don’t know who to ring',
      finds: ['mate is suicidal'],
    },
    {
      reason: 'a plan that is being thought about',
      text: 'I keep thinking about suicide',
      finds: ['I keep thinking about suicide'],
    },
    { reason: 'better off dead', text: 'I’d be better off dead', finds: ['I’d be better off dead'] },
    {
      reason: 'others are thought to be better off',
      text: 'Everyone would be better off without me. Night night x',
      finds: ['better off without me'],
    },
    {
      reason: 'nobody would notice',
      text: 'nobody would even notice if I was gone',
      finds: ['nobody would even notice if I was gone'],
    },
    { reason: 'tablets at the ready', text: 'I’ve got the tablets lined up', finds: ['I’ve got the tablets lined up'] },
    {
      reason: 'a rope in the hand, told in anger at the service',
      text: 'your crisis team told me to have a bath, I had a rope in my hand',
      finds: ['crisis team told me to have', 'I had a rope in my hand'],
    },
    {
      reason: 'an overdose that was taken',
      text: 'I’ve taken a whole box of paracetamol',
      finds: ['I’ve taken a whole box of paracetamol'],
    },
    {
      reason: 'an overdose by somebody else',
      text: 'daughter has taken an overdose, 111 have me on hold',
      finds: ['daughter has taken an overdose'],
    },
    {
      reason: 'standing where people jump',
      text: 'I’ve been stood on the bridge for an hour',
      finds: ['I’ve been stood on the bridge'],
    },
    {
      reason: 'a wish to jump',
      text: 'thinking of throwing myself off the roof',
      finds: ['throwing myself off the roof'],
    },
    { reason: 'a farewell to everybody', text: 'This is my last post. Love you all.', finds: ['is my last post'] },
    { reason: 'letters that were left', text: 'I’ve written the letters', finds: ['I’ve written the letters'] },
    { reason: 'self-harm that has begun again', text: 'she’s cutting again', finds: ['she’s cutting again'] },
    {
      reason: 'an urge to harm oneself',
      text: 'the urge to hurt myself is so strong',
      finds: ['urge to hurt myself'],
    },
    { reason: 'fear of what one may do', text: 'I’m scared of what I might do', finds: ['scared of what I might do'] },
    { reason: 'no way to go on', text: 'I can’t go on like this any more', finds: ['I can’t go on like this'] },
    { reason: 'no reason to live', text: 'I’ve got nothing to live for', finds: ['nothing to live for'] },
    { reason: 'tired of life', text: 'so tired of living', finds: ['so tired of living'] },
    { reason: 'not safe alone', text: 'I’m not safe tonight', finds: ['I’m not safe tonight'] },
    {
      reason: 'voices that command',
      text: 'The voices are telling me to do it',
      finds: ['voices are telling me to do it'],
    },
    {
      reason: 'seeing things and no sleep',
      text: 'my husband is seeing things and hasn’t slept in 5 days',
      finds: ['husband is seeing things and hasn’t slept'],
    },
    {
      reason: 'violence now',
      text: 'he’s hitting me again and the kids are upstairs',
      finds: ['he’s hitting me again'],
    },
    {
      reason: 'a person missing who left a note',
      text: 'My brother’s missing, he left a note',
      finds: ['brother’s missing, he left a note'],
    },
    { reason: 'somebody who does not breathe', text: 'she isn’t breathing', finds: ['she isn’t breathing'] },
    { reason: 'a small child in danger', text: 'my baby has gone blue', finds: ['my baby has gone blue'] },
    {
      reason: 'a crisis line that nobody answers',
      text: 'Crisis line just keeps ringing out',
      finds: ['Crisis line just keeps ringing'],
    },
    {
      reason: 'a number asked for',
      text: 'what’s the number for the crisis team, it’s urgent',
      finds: ['number for the crisis team'],
    },
    {
      reason: 'help asked for in few words',
      text: 'urgent mental health help number?',
      finds: ['urgent mental health help number'],
    },
    {
      reason: 'faint signs add up',
      text: 'I’ve left instructions for the cat. I’m so tired.',
      finds: ['I’ve left instructions for the cat. I’m'],
    },
    {
      reason: 'a wish that is still there after years',
      text: 'Ten years ago I wanted to die and I still want to die',
      finds: ['wanted to die', 'want to die'],
    },
    {
      reason: 'a poison that a small child got at',
      text: 'He has drunk half a bottle of Zoflora and his lips are burning',
      finds: ['drunk half a bottle of Zoflora'],
    },
    {
      reason: 'what would kill, asked for',
      text: 'Which is quicker, train or tablets?',
      finds: ['quicker, train or tablets'],
    },
    {
      reason: 'a stroke by two of its signs',
      text: 'she can’t lift her arm and her face has drooped',
      finds: ['can’t lift her arm and her face has drooped'],
    },
    { reason: 'left alone: praise for work that is done', text: 'Well done all', finds: [] },
    { reason: 'hair that is dyed', text: 'I want to die my hair blue, will it affect the patch test', finds: [] },
    { reason: 'a team that plays badly', text: 'Sunderland’s defence is committing suicide every week', finds: [] },
    {
      reason: 'a farewell on leaving a job, told in the sentence before',
      text: 'Retiring Friday after 34 years. Goodbye everyone and thank you for everything',
      finds: [],
    },
    { reason: 'one faint sign alone is left alone', text: 'I’m so tired after that shift', finds: [] },
    { reason: 'a denial is left alone', text: 'I’m not suicidal, just fed up', finds: [] },
    {
      reason: 'a refusal to die is left alone',
      text: 'I don’t want to die of something they could have caught',
      finds: [],
    },
    { reason: 'hyperbole about a drink', text: 'dying for a coffee', finds: [] },
    { reason: 'hyperbole about shame', text: 'I could have died of embarrassment', finds: [] },
    { reason: 'a figure of speech about stairs', text: 'These stairs will be the death of me', finds: [] },
    {
      reason: 'laughter takes a figure of speech back',
      text: 'If I hear that jingle once more I’ll end myself 😂',
      finds: [],
    },
    { reason: 'an annoyance takes it back too', text: 'That hold music makes me want to die', finds: [] },
    { reason: 'a campaign is left alone', text: 'World Suicide Prevention Day is on 10 September', finds: [] },
    { reason: 'a course is left alone', text: 'Two places left on the suicide awareness training', finds: [] },
    { reason: 'the bereaved are left alone', text: 'I lost my brother to suicide in 2016', finds: [] },
    { reason: 'a death in the past', text: 'My uncle killed himself in 1994', finds: [] },
    {
      reason: 'a recovery is left alone',
      text: 'Ten years ago I wanted to die. Today I walked my daughter down the aisle.',
      finds: [],
    },
    { reason: 'what a book tells', text: 'In the film he tries to kill himself', finds: [] },
    { reason: 'people in general', text: 'People who feel suicidal need more than a leaflet', finds: [] },
    { reason: 'advice to others', text: 'If you are feeling suicidal please call Samaritans on 116 123', finds: [] },
    { reason: 'a natural death', text: 'My dad died peacefully on ward 6', finds: [] },
    { reason: 'anger about a death', text: 'They left him to die in a corridor', finds: [] },
    { reason: 'a crisis of another kind', text: 'The cost of living crisis is hitting our food bank', finds: [] },
    { reason: 'opening hours of a team', text: 'Crisis team opening hours have changed', finds: [] },
    { reason: 'the end of a call', text: 'I wanted to end this call', finds: [] },
    { reason: 'a limit reached, and no more', text: 'I’m at the end of my tether with the parking', finds: [] },
    { reason: 'a view from a bridge', text: 'Standing on the bridge watching the fireworks, lovely', finds: [] },
    { reason: 'medicine taken as it should be', text: 'Took two paracetamol and went to bed', finds: [] },
    { reason: 'an accident with a knife', text: 'I cut my finger with a kitchen knife', finds: [] },
    {
      reason: 'emergencies that are over',
      text: 'My husband collapsed at work in March and the ambulance was there in six minutes',
      finds: [],
    },
    { reason: 'things that are missing', text: 'My appointment letter has gone missing', finds: [] },
  ],
  runner,
);

interface Phrasing {
  readonly round: number;
  readonly crisis: boolean;
  readonly text: string;
}

const phrasings = readFileSync(new URL('crisis-phrasings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Phrasing);

/** Rounds were written before the words and patterns that answer them; nothing is taken out of a round. */
describe('crisis in phrasings of many kinds', () => {
  const found = (text: string): boolean => crisis.detect(read(text)).length > 0;
  const share = (of: readonly Phrasing[]): number => of.filter(({ text }) => found(text)).length / of.length;
  test('there are enough of both', () => {
    expect(phrasings.filter((one) => one.crisis).length).toBeGreaterThanOrEqual(260);
    expect(phrasings.filter((one) => !one.crisis).length).toBeGreaterThanOrEqual(160);
  });
  test('nearly every cry for help is heard', () => {
    expect(share(phrasings.filter((one) => one.crisis))).toBeGreaterThanOrEqual(0.93);
  });
  test('figures of speech, campaigns and old stories are left alone', () => {
    expect(share(phrasings.filter((one) => !one.crisis))).toBeLessThanOrEqual(0.02);
  });
});
