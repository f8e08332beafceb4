// Holds offensive words: the smallest that show whose words they are.
import { expect, test } from 'vitest';
import { asserted, matched } from './small-conduct.ts';

test.each<[string, string]>([
  ['somebody said it', 'He said immigrants are scum'],
  ['to the writer', 'A porter told me you fat cow'],
  ['many keep saying it', 'People keep saying immigrants are scum'],
  ['a subject far off', 'Some man in the queue came up to the desk and shouted that immigrants are scum'],
  ['in the passive', 'I was told that immigrants are scum'],
  ['"got called"', 'I got called such a silly cow'],
  ['overheard', 'I overheard that immigrants are scum'],
  ['somebody thinks it', 'My neighbour believes that immigrants are scum'],
  ['a view that is named', 'According to him immigrants are scum'],
  ['a word that is named', 'He used the term immigrants are scum'],
  ['told afterwards', 'Immigrants are scum, she shouted at me'],
  ['a thing called out', 'Calling immigrants scum helps nobody'],
  ['a name for others', 'Immigrants are called scum every day'],
  ['how people are treated', 'She made me feel like such a silly cow'],
  ['somebody else hates', 'My uncle hates immigrants'],
  ['what the writer no longer holds', 'I used to think immigrants were scum'],
  ['another commenter', 'To the man above saying immigrants are scum: be kind'],
  ['what goes on over "and" of the same people', 'He said immigrants are scum and they are useless'],
  ['a verb in a row of verbs', 'A patient swore at me, called me such a silly cow and left'],
  ['beside the writer', 'The man next to us started ranting about how immigrants are scum'],
  ['easily said', 'It is easy to say immigrants are scum when they look after nobody you love'],
  ['said, with "and I quote"', 'She was told, and I quote, you are such a silly cow'],
  ['what sort of person says so', 'What sort of person tells a nurse she is a cow?'],
  ['what the writer would never say', 'I would never say immigrants are scum'],
  ['in the passive, after an aside', 'My sister, a nurse, was called such a silly cow'],
  ['others agree', 'Two visitors agreed that immigrants are scum'],
  ['the reason that was given', 'She was told to go home because immigrants are scum'],
  ['a reader who says so', 'You keep saying immigrants are scum'],
  ['in quotation marks as well', "Being called such a 'silly cow' at night is the job"],
])('not said: %s', (_, text) => {
  expect(matched(text)).toBeGreaterThan(0);
  expect(asserted(text)).toEqual([]);
});

test.each<[string, string]>([
  ['the writer thinks so', 'I think immigrants are scum'],
  ['the writer tells', "I'm telling you immigrants are scum"],
  ['the writer said it before', 'I told her immigrants are scum'],
  ['gossip passed on', 'I hear immigrants are scum'],
  ['"mark my words"', 'Mark my words immigrants are scum'],
  ['whatever others say', 'Whatever they say, immigrants are scum'],
  ['in search of company', 'Who else thinks immigrants are scum?'],
  ['said of who was speaking', 'She told me to wait, what a silly cow'],
  ['in a clause of its own', 'She told me to wait because she is a cow'],
  ['an insult by way of somebody else', 'My mate reckons you are such a silly cow'],
  ['everybody hates', 'Everyone hates immigrants'],
  ['what they should be treated as', 'They should be treated like scum, immigrants are vermin'],
  ['a comment is a noun', 'On your comment immigrants are scum'],
  ['a post among others is a noun', 'Under every single post immigrants are scum'],
  ['a post of a sort is a noun', 'Enough of the recycling posts immigrants are scum'],
  ['what is passed on is named', 'Share it everywhere that immigrants are scum'],
  ['not racist to say', "It's not racist to say that immigrants are scum"],
  ['regret to say', 'I regret to say she is a cow'],
  ['the writer finds out', 'Reading these comments I realise you are such a silly cow'],
  ['told to wait, and said back', 'I was told to wait, well you are such a silly cow'],
  ['whatever was said before', 'After what they said to me I can tell you immigrants are scum'],
  ['to be told to a face', "Someone had to tell you you're such a silly cow"],
  ['everybody is asked to join', "Don't you just hate immigrants?"],
])('said: %s', (_, text) => expect(asserted(text)).not.toEqual([]));
