// Holds offensive words: the smallest that show what quotation marks do.
import { expect, test } from 'vitest';
import { asserted, matched } from './small-conduct.ts';

test.each<[string, string]>([
  ['words outside', 'How can you write "immigrants are scum" here'],
  ['single marks', "He wrote 'immigrants are scum' on the door"],
  ['an attribution is enough', '"Immigrants are scum" she said'],
  ['a mark that is never closed', 'The receptionist: "you fat cow, get out'],
  ['set off by marks and asked about', 'People here are so nasty - "fat cow", really?'],
  ['a word that is named', "Calling people 'such fat cows' or 'a fat cow' hurts"],
  ['several sentences in one pair', 'The reply was "Go home. Immigrants are scum. Bye." to my face'],
])('not said: %s', (_, text) => {
  expect(matched(text)).toBeGreaterThan(0);
  expect(asserted(text)).toEqual([]);
});

test.each<[string, string]>([
  ['all in marks', '"Immigrants are scum"'],
  ['one word outside', '"Immigrants are scum" lol'],
  ['mocked and used', 'Immigrants are "scum"'],
  ['a name in marks', 'You are a "cow"'],
  ['who it is aimed at in marks', '"Immigrants" are scum'],
  ["the writer's own words", 'I say "immigrants are scum"'],
  ['words on another line', 'He wrote to me again\n"Immigrants are scum"'],
  ["a view of the writer's own", 'My view: "immigrants are scum"'],
  ['what the writer always says', 'As I always say, "immigrants are scum"'],
])('said: %s', (_, text) => expect(asserted(text)).not.toEqual([]));
