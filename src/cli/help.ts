import { ARCHIVE_HELP } from './archive-option.ts';

/** What `houserules --help` prints. */
export const HELP = `houserules: a page of house rules, turned into decisions that quote it

Usage
  houserules check [TEXT] [options]   judge a comment, or a stream of them
  houserules explain [TEXT] [options] why and why not, for one comment
  houserules test CASES [options]     try a table of cases on a policy
  houserules diff A B [options]       what changed between two policies
  houserules lint POLICY              what is amiss with a policy
  houserules coverage POLICY          a page, sentence by sentence
  houserules simulate --posts ARCHIVE what a policy would have done to an archive
  houserules init PAGE [options]      draft a policy for a page of house rules
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

/** What `houserules lint --help` prints. */
export const LINT_HELP = `houserules lint: what is amiss with a policy, and what is left to settle

Usage
  houserules lint POLICY      a file in YAML or JSON, west-herts or cntw

Options
  --at INSTANT         the time to look at it from, such as
                       2026-03-02T09:30:00Z; now, if left out
  --json               the findings as JSON, and nothing else
  --sarif              the findings as a SARIF 2.1.0 log
  --colour             colours, even where the output is no terminal
  --no-colour          no colours; so does NO_COLOR in the environment
  --help, --version    this page; the version of the package

Levels
  error       somebody may be acted on, or sent on, wrongly
  warning     a part of the policy does nothing, or soon will
  question    the page leaves it to you, and you have not settled it yet

Exit codes
  0  nothing, or only questions
  1  errors or warnings; a policy that does not load is an error
  2  nothing was looked at: wrong usage, or a file that cannot be read
`;

/** What `houserules coverage --help` prints. */
export const COVERAGE_HELP = `houserules coverage: a page, sentence by sentence, with what enforces it

Usage
  houserules coverage POLICY  a file in YAML or JSON, west-herts or cntw

Options
  --json               the sentences as JSON, and nothing else
  --html FILE          a page of its own, for browsers, that needs no network
  --colour             colours, even where the output is no terminal
  --no-colour          no colours; so does NO_COLOR in the environment
  --help, --version    this page; the version of the package

Exit codes
  0  every sentence is covered
  1  some are not
  2  nothing was looked at: wrong usage, a file that cannot be read or written,
     a policy with mistakes
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
  --show-text          with their texts, redacted, not only their lines
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

/** What `houserules simulate --help` prints. */
export const SIMULATE_HELP = `houserules simulate: what a policy would have done to an archive of comments

Usage
  houserules simulate --posts ARCHIVE --policy NAME|FILE --html REPORT.html

  Comments are judged in the order of the archive. Give the author and the time
  of each, and rules on repetition are decided too. Ctrl-C ends the command with
  what came of the part that was read.

Options
${ARCHIVE_HELP}  --policy NAME|FILE   west-herts (the default), cntw, or a policy of your own
  --html FILE          writes a page with charts, tables and samples, that needs
                       no network, to a file whose name ends in .html
  --show-text          samples with their texts, redacted, not only their lines
  --samples N          samples of each rule and certainty, 0 to 20; else 2
  --json               all figures as JSON, and nothing else
  --colour, --no-colour, --help

Exit codes
  0  the archive was read to its end
  2  nothing was judged: wrong usage, a file that cannot be read or written, a
     bad policy, an archive without comments in it
  3  the archive was read to its end, but some rows held no comment; they are
     told by their lines
  4  interrupted by Ctrl-C: the figures are those of the part that was read
`;

/** What `houserules init --help` prints. */
export const INIT_HELP = `houserules init: draft a policy for a page of house rules

Usage
  houserules init PAGE.txt            a page of plain text, a line a paragraph
  houserules init PAGE.html           a web page; its words go to PAGE.txt
  houserules init PAGE.md             a page in Markdown; its words likewise

  Writes PAGE.yaml: each sentence of the page with what it does, rules for what
  can be found in a comment, and a QUESTION wherever the page leaves something
  open or its wording does not show what is meant. The policy loads as it is,
  but it is a proposal: read it before you use it.

Options
  --out FILE           where the policy goes; - prints it, the page in it, and
                       writes no file
  --id NAME            its name, words-joined-by-hyphens
  --title TEXT         the page's title; left out, its first heading
  --publisher TEXT     whose page it is
  --url URL            where the page is published
  --force              write over files that are there
  --help, --version    this page; the version of the package

Exit codes
  0  the policy was written
  2  nothing was written: wrong usage, a page that cannot be read, a file that
     is there already
`;
