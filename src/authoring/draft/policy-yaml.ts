import { Document, isMap, isNode, isPair, isScalar, isSeq, type Node, Scalar } from 'yaml';
import type { PolicySource } from '../../policy/schema.ts';
import type { Question } from './question.ts';

/** Found in the drafted file by whoever looks for what is left to settle. */
const MARK = ' QUESTION: ';
const INTRODUCTION = [
  ' A draft, made from the words of the page. Nothing in it is settled before you have read it.',
  ' Each QUESTION below is for you: answer it, mend what is wrong, and take the line out.',
].join('\n');
/** No line is folded, because a page that is quoted may be searched for. */
const STYLE = { lineWidth: 0, flowCollectionPadding: false, doubleQuotedAsJSON: true } as const;
/** Lists of names stand on one line. */
const ON_ONE_LINE = new Set(['actions', 'because', 'detects', 'kinds', 'signals', 'days', 'emails', 'phones', 'of']);

/** What a block of YAML does not keep: white space at its beginning or alone on a line, and what cannot be seen. */
const NOT_KEPT = /^\s|\n[^\S\n]+(?=\n|$)|[^\P{C}\n]|[\p{Zl}\p{Zp}]/u;

/** A policy as the text of a YAML file, each question above the part it is about. `textPath` takes the page's place. */
export function policyYaml(source: PolicySource, questions: readonly Question[], textPath?: string): string {
  const data = textPath === undefined ? source : { ...source, text: textPath };
  const document = new Document(data, { aliasDuplicateObjects: false });
  const general = questions.filter(({ at }) => at === '').map(({ text }) => MARK + text);
  document.commentBefore = [INTRODUCTION, ...general].join('\n');
  for (const { at, text } of questions) if (at !== '') comment(document, at.split('/').slice(1), MARK + text);
  layOut(document.contents);
  return document.toString(STYLE);
}

function comment({ contents }: Document, path: readonly string[], text: string): void {
  let node: unknown = contents;
  for (const name of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
    // A comment stands before a field's name, which is a plain text until it needs one.
    node = path.length === 1 && pair ? pair.key : (pair?.value ?? (isSeq(node) ? node.items[Number(name)] : undefined));
  }
  if (isNode(node)) node.commentBefore = node.commentBefore ? `${node.commentBefore}\n${text}` : text;
}

function layOut(node: unknown, name = ''): void {
  if (isSeq(node)) {
    node.flow = ON_ONE_LINE.has(name);
    node.items.forEach((item, at) => {
      if (isNode(item) && !node.flow && name !== '' && at > 0) (item as Node).spaceBefore = true;
      layOut(item);
    });
  }
  if (!isMap(node)) return;
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const field = String(pair.key.value);
    if (isScalar(pair.value) && field === 'text') pair.value.type = styleOf(String(pair.value.value));
    if (isSeq(pair.value) && ['clauses', 'rules', 'protections'].includes(field)) pair.key.spaceBefore = true;
    layOut(pair.value, field);
  }
}

/** A page stands as it is, line by line, where YAML keeps it so; else in quotes, with what cannot be seen as escapes. */
function styleOf(text: string): 'BLOCK_LITERAL' | 'QUOTE_DOUBLE' | 'PLAIN' {
  if (!text.includes('\n')) return Scalar.PLAIN;
  return NOT_KEPT.test(text) ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
}
