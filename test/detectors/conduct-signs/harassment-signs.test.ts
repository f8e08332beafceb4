// Holds offensive words: calls to hurt oneself.
import { expect, test } from 'vitest';
import { harassmentSigns } from '../../../src/detectors/conduct-signs/harassment-signs.ts';
import { sieve } from '../../../src/detectors/grammar/sieve.ts';
import { read } from '../../../src/text/reading.ts';

test.each<[string, string, boolean]>([
  ['somebody followed home', 'Followed her home from the bus stop again. I know which house now', true],
  ['messages that do not end', 'I keep messaging him and I will not stop till he answers me', true],
  ['calls on others to act', 'Tag her, share her photo, get her sacked', true],
  ['a private detail given away', 'Her home address is in my last post, go and say hi', true],
  ['a block that is evaded', 'You blocked me again? I have another account, love', true],
  ['family drawn in', 'If he will not reply to me I shall write to his wife and his boss', true],
  ['a call to hurt oneself', 'Nobody would miss you, do us all a favour', true],
  ['love that is not wanted', 'I left flowers under your windscreen wiper, you never answer', true],
  ['one sign alone', 'I saw her in the supermarket', false],
  ['persistence about a service', 'I will keep ringing every day till I get my scan results', false],
  ['one who was followed', 'A visitor followed me to my car three nights running', false],
  ['a plea for calm', 'Please stop sharing her photo, she has a family', false],
  ['praise that is to be shared', 'Tag her, share it far and wide, she was brilliant and so kind', false],
  [
    'calls that are counted',
    'I have rung her ward sixty times since Monday and shall ring till she comes to the phone',
    true,
  ],
  ['a campaign for a service', 'Share it, tag your MP, sign it again until they reopen our birth centre', false],
  ['a message asked for', 'Admin, inbox me please, I do not want to put it on here', false],
  ['a number of times', 'Moved my grandad four times in five days and he did not know where he was', false],
  ['a kind wait', 'I waited for her outside theatre with the balloons and she cried when she saw them', false],
  ['a protest', 'Everyone come to the public meeting and ask the board politely', false],
])('%s', (_, text, found) => {
  expect(harassmentSigns.scores(read(text)).length > 0).toBe(found);
  if (found) expect(sieve([harassmentSigns]).sift(read(text)).size).toBe(1);
});
