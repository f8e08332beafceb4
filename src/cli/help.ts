import { ARCHIVE_HELP } from './archive-option.ts';

/** What `houserules --help` prints. */
export const HELP = `houserules: a page of house rules, turned into decisions that quote it

Usage
  houserules check [TEXT] [options]   judge a comment, or a stream of them
  houserules explain [TEXT] [options] why and why not, for one comment
  houserules test CASES [options]     try a table of cases on a policy
  houserules diff A B [options]       what changed between two policies
  houserules --help                   this page; check --help says more
  houserules --version                the version of the package
`;

/** What `houserules check --help` prints. */
export const CHECK_HELP = `houserules check: judge a comment, or a stream of them

Usage
  houserules check "TEXT"             one comment
  houserules check --file PATH        a file: one comment; or one post a line,
                                      if its name ends in .ndjson or .jsonl
  houserules check < POSTS            one post a line, from standard input;
                                      --file - is the same

  A line is JSON: a text in quotes, or an object with the fields of a post, of
  which only "text" must be there. The answers come one a line, in order, as
  JSON: {"line":1,"id":"…","verdict":{…}}. Blank lines are passed over.

Options
  --policy NAME|FILE   west-herts (the default), cntw, or a policy of your own
                       in YAML or JSON
  --at INSTANT         when it was posted, such as 2026-03-02T09:30:00Z
  --json               the verdict as JSON, and nothing else
  --redact             the text without what the verdict acts on
  --explain            every rule: why it fired, or why not
  --colour             colours, even where the output is no terminal
  --no-colour          no colours; so does NO_COLOR in the environment
  --help, --version    this page; the version of the package

Exit codes
  0  nothing to do
  1  something to act on or to look at; in a stream, in one comment at least
  2  nothing was judged: wrong usage, a file that cannot be read, a bad policy
  3  the stream was read to its end, but some lines held no post; they are told
     on standard error by their numbers
`;

/** What `houserules test --help` prints. */
export const TEST_HELP = `houserules test: try a table of cases on a policy

Usage
  houserules test CASES --policy NAME|FILE

  CASES ends in .yaml or .json (a list of cases), .jsonl (a case a line) or .csv
  (a case a row, under a header). A case is a comment and what must come of it:

    - text: Ring me on 07700 900123
      decision: remove
      findings: [{ clause: personal-information, spans: ["07700 900123"] }]

Options
  --policy NAME|FILE   west-herts (the default), cntw, or a policy of your own
  --json               every case and its verdict as JSON
  --tap                the Test Anything Protocol
  --junit FILE         writes a report that continuous integration reads, too
  --colour, --no-colour, --help

Exit codes
  0  every case is met
  1  at least one is missed
  2  nothing was tried: wrong usage, or a table or a policy with problems
`;

/** What `houserules explain --help` prints. */
export const EXPLAIN_HELP = `houserules explain: why, and why not, for one comment

Usage
  houserules explain "TEXT"           one comment
  houserules explain --file PATH      a file with one comment
  houserules explain < PATH           the same, from standard input

Options
  --policy NAME|FILE   west-herts (the default), cntw, or a policy of your own
  --parent TEXT        the post that it replies to
  --at INSTANT         when it was posted, such as 2026-03-02T09:30:00Z
  --private            it is a private message
  --json               the verdict and its explanation as JSON, without the text
  --colour, --no-colour, --help

Exit codes
  0  it is explained, whatever the decision
  2  it is not: wrong usage, a file that cannot be read, a bad policy
`;

/** What `houserules diff --help` prints. */
export const DIFF_HELP = `houserules diff: what changed between two policies

Usage
  houserules diff A B [--posts ARCHIVE]

  A and B are each west-herts, cntw, or a policy file. With an archive of posts
  it tells which of them B decides otherwise than A; each is judged by itself.

Options
${ARCHIVE_HELP}  --samples N          so many posts of each kind of change are shown; 3
  --show-text          shows them as they are; without it they are redacted
  --each               every post that is decided otherwise, as a line of JSON,
                       without its text, and nothing else
  --json               all of it as JSON
  --colour, --no-colour, --help

Exit codes
  0  no difference
  1  the policies differ, or what they decide does
  2  nothing was compared: wrong usage, or a file that cannot be read
  3  the archive was read to its end, but some of its rows held no post
`;
