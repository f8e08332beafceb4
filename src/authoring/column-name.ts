/**
 * Words that programs name columns by, and those of tables of cases. Where a table has no header, its first row is what
 * somebody wrote: nothing that is said of anybody can be made of these.
 */
const WORDS: ReadonlySet<string> = new Set(
  [
    'text txt message msg comment comments body content contents post posts reply replies',
    'tweet caption parent thread title subject full raw original plain id ids key uid uuid guid index row line author user username name display screen handle',
    'account profile who from sender created posted published sent updated edited at on by in to date time datetime',
    'timestamp day hour year utc page url uri link permalink source platform channel network group language lang locale',
    'likes shares score count total views reactions type kind status state visibility role label labels category',
    'case cases about why decision clause spans rule rules not action actions signposts needs picture repeat prior breaches taken',
    'quoted attachments signals human decision',
  ].flatMap((line) => line.split(' ')),
);
const LONGEST = 40;

/** True for a name that programs give to columns, such as `created_at`, `commentText` or `User ID`: it may be shown. */
export function isColumnName(name: string): boolean {
  if (name.length > LONGEST) return false;
  const words = name
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(/[ _.-]+/u);
  return words.some((word) => word !== '') && words.every((word) => word === '' || WORDS.has(word));
}
