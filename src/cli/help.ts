/** What `houserules --help` prints. */
export const HELP = `houserules: a page of house rules, turned into decisions that quote it

Usage
  houserules check [TEXT] [options]   judge a comment, or a stream of them
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
