import type * as z from 'zod';

/** What a schema expected where it found an issue, in the words of a problem: `a list`, `one or two`, `at least 1`. */
export function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return article(issue.expected);
  if (issue.code === 'invalid_value')
    return issue.values
      .map(String)
      .join(', ')
      .replace(/, ([^,]*)$/u, ' or $1');
  if (issue.code === 'too_small')
    return (
      { string: 'at least one character', array: 'at least one entry' }[issue.origin as string] ??
      `at least ${issue.minimum}`
    );
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  if (issue.code === 'invalid_key') return 'a name';
  return issue.code === 'invalid_format' && issue.format === 'url' ? 'a URL' : issue.message;
}

function article(type: string): string {
  const name = { int: 'whole number', array: 'list', object: 'mapping', record: 'mapping' }[type] ?? type;
  return `${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}`;
}
