// Holds offensive words: the smallest that show what a negator does.
import { expect, test } from 'vitest';
import { asserted, matched } from './small-conduct.ts';

test.each<[string, string]>([
  ['one negator denies', 'Immigrants are not scum'],
  ['before the verb of thinking as well', 'I do not think immigrants are scum'],
  ['of all', 'Not all immigrants are scum'],
  ['"never said"', 'I never said that immigrants are scum'],
  ['doubt', 'I doubt that immigrants are scum'],
  ['"far from"', 'Immigrants are far from useless'],
  ['a myth', 'It is not true that immigrants are scum'],
  ['two words in one denial', 'Neither muslims nor immigrants are scum'],
  ['a denial doubled in dialect', "Immigrants ain't no scum"],
  ['a deed denied', 'We should never attack immigrants'],
  ['harm is denied: that protects', 'Immigrants should not be attacked'],
  ['a question that answers itself', 'Who would attack immigrants?'],
  ['a question that is answered', 'Are immigrants scum? No.'],
  ['kindly words as they stand', 'Immigrants are human'],
  ['kindly words denied twice', 'I do not say immigrants are not human'],
  ['a slanted question about kindly words', "Aren't immigrants human too?"],
  ['a complaint that a group is wronged', 'Refugees are not respected in this hospital'],
  ['a wrong is not to be allowed', 'Immigrants should not be allowed to suffer'],
  ['a name denied', 'She is not a silly cow'],
  ['a name that is not to be used', "Don't call her a silly cow"],
  ['nobody ever said so', 'Nobody is saying that immigrants are scum'],
  ['as bad as others is no worse', 'Immigrants are no more useless than anyone else'],
  ['thanks that nothing could better', 'Immigrants work here. They could not have been more trusted'],
])('not said: %s', (_, text) => {
  expect(matched(text)).toBeGreaterThan(0);
  expect(asserted(text)).toEqual([]);
});

test.each<[string, string]>([
  ['"nothing but" is no denial', 'Immigrants are nothing but scum'],
  ['"no doubt"', 'No doubt immigrants are scum'],
  ['"can not wait"', "I can't wait to attack immigrants"],
  ['"not only"', 'Immigrants are not only useless'],
  ['"no" of something named before', 'All mouth and no brain, immigrants are scum'],
  ['"no" as an answer', 'No, immigrants are scum'],
  ['what is not realised is so', 'Do people not realise that immigrants are scum?'],
  ['what is not cared about is so', "I don't care that immigrants are scum"],
  ['a question with a slant', "Isn't it clear that immigrants are scum?"],
  ['"why don\'t we"', "Why don't we attack all immigrants?"],
  ['the clause before', "I'm not racist, immigrants are scum"],
  ['"but" begins anew', 'I have nothing against them but immigrants are scum'],
  ['"because" begins anew', 'I never go there because immigrants are scum'],
  ['the negator tells which are meant', 'Immigrants who do not work are scum'],
  ['denied to put worse in its place', 'Muslims are not people, just scum'],
  ['whoever does not think so is wrong', "Anyone who doesn't think immigrants are scum is blind"],
  ['kindly words denied', 'Immigrants are not human'],
  ['leave denied', 'Immigrants should not be allowed to vote'],
  ['kindly words laughed off', 'The idea that immigrants are human is laughable'],
  ['kindly words doubted', 'Are immigrants even human?'],
  ['kindly words in a question that answers itself', 'Why should we respect immigrants?'],
  ['what happens with a name takes nothing from it', 'I will not go back to such a silly cow'],
  ['nobody told the writer so', 'Nobody told me immigrants were scum'],
  ['if not they then nobody', "If immigrants aren't scum then nobody is"],
  ['somebody said nothing', 'The manager said nothing, such a silly cow'],
  ['no way to deny it', 'There is no denying that immigrants are scum'],
  ['what is not regretted was done', 'I do not regret calling her a silly cow'],
])('said: %s', (_, text) => expect(asserted(text)).not.toEqual([]));

test('a group that others are measured by is not cleared by "nobody"', () => {
  expect(asserted('Nobody is as useless as immigrants')).toEqual(['is-vile']);
});
