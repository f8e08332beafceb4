import fc from 'fast-check';
import type { Engine } from '../evaluate/engine.ts';
import type { History } from '../evaluate/history.ts';
import type { Attachment, Post } from '../evaluate/post.ts';
import type { Verdict } from '../evaluate/verdict.ts';
import type { Policy } from '../policy/policy.ts';

/** A post, the author's past and the time, and the personal data that stands in the text. */
export interface Occasion {
  readonly post: Post;
  /** Left out where the host knows nothing of the author. */
  readonly past?: readonly Earlier[];
  /** An ISO 8601 instant; left out where the host does not say. */
  readonly at?: string;
  /** What the host's platform has; left out where the host does not say. */
  readonly platformCan?: readonly string[];
}

/** What an author did on an earlier day: a text, and the rules that it broke. */
export interface Earlier {
  readonly text: string;
  readonly broke: readonly string[];
  readonly at: string;
  /** What was done about it; left out where the host does not say. */
  readonly took?: readonly string[];
}

/** Instants of one month, at and about the hours of a weekday; `from` is its first day. */
function instants(from: number, times: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: from, max: 28 }), fc.constantFrom(...times))
    .map(([day, time]) => `2026-03-${day < 10 ? '0' : ''}${day}T${time}Z`);
}

const noon: fc.Arbitrary<string> = instants(1, ['12:00:00']);
const HOURS: readonly string[] = ['12:00:00', '12:00:00', '08:59:59', '09:00:00', '16:59:59', '17:00:00', '23:30:00'];
/** Days by which a post may reach the host late; what is older by more may have been dropped. */
const LATE = 7;
/** Where attached links lead: a body's own site, a shortened link, another body's, and one that hides where it leads. */
const ADDRESSES = [
  ...['https://www.nhs.uk/page', 'https://bit.ly/x', 'https://example.org', 'https://nhs.uk@example.org/'],
];
const level: fc.Arbitrary<number> = fc.constantFrom(0, 0.2, 0.6, 1);

/** What a host may have done before, and what its platform may have. */
const STEPS = ['remind', 'warn', 'mute'];
const ABLE = ['hide', 'mute', 'limit-replies'];

/** Posts with these texts; signals are the names of the host's own classifiers. */
export function posts(texts: fc.Arbitrary<string>, signals: readonly string[] = []): fc.Arbitrary<Post> {
  const attachment: fc.Arbitrary<Attachment> = fc.record(
    {
      kind: fc.constantFrom('image', 'video', 'audio', 'link', 'link'),
      text: texts,
      url: fc.constantFrom(...ADDRESSES),
    },
    { requiredKeys: ['kind'] },
  );
  const known = {
    author: fc.record({ role: fc.constantFrom('public', 'public', 'staff', 'own-account') }, { requiredKeys: [] }),
    visibility: fc.constantFrom('public', 'private'),
    parent: texts,
    quoted: fc.array(texts, { maxLength: 2 }),
    attachments: fc.array(attachment, { maxLength: 2 }),
    signals: fc.record(Object.fromEntries(signals.map((name) => [name, level])), { requiredKeys: [] }),
    humanDecision: fc.constantFrom('approved', 'rejected'),
  };
  const nothing = fc.constant({});
  const oneThing = fc.oneof(...Object.entries(known).map(([field, value]) => value.map((one) => ({ [field]: one }))));
  const { humanDecision: _, ...undecided } = known;
  const muchElse = fc.record(undecided, { requiredKeys: [] });
  return fc.tuple(texts, fc.oneof(nothing, oneThing, muchElse)).map(([text, rest]) => ({ text, ...rest }) as Post);
}

/** Posts with a past under a policy: now and then the same text again, and rules broken before. */
export function occasions(given: fc.Arbitrary<Post>, policy: Policy): fc.Arbitrary<Occasion> {
  const rules = policy.rules.map(({ id }) => id);
  return given.chain((post) => {
    const text = fc.constantFrom(
      ...[post.text, post.text.toUpperCase(), `${post.text} then`, `well, ${post.text}`],
      ...['something else', '\u{1f44d}'],
    );
    const was = { text, broke: fc.subarray([...rules]), at: noon };
    const quiet: fc.Arbitrary<Earlier> = fc.record(was);
    const told: fc.Arbitrary<Earlier> = fc.record({ ...was, took: fc.subarray(STEPS) });
    const some = fc.oneof(fc.array(quiet, { maxLength: 6 }), fc.array(told, { maxLength: 6 }));
    return fc.option(some, { nil: undefined }).chain((past) => {
      const last = Math.max(1, ...(past ?? []).map(({ at }) => Number(at.slice(8, 10)) - LATE));
      const known = { post: fc.constant(post), ...(past ? { past: fc.constant(past) } : {}) };
      const more = { at: instants(last, HOURS), platformCan: fc.subarray(ABLE) };
      return fc.record({ ...known, ...more }, { requiredKeys: past ? ['post', 'past'] : ['post'] });
    });
  });
}

/** The history that an engine keeps of a past. */
export function historyOf(past: readonly Earlier[], engine: Engine): History {
  const none = engine.record(undefined, { text: '' }, verdictOn([], engine), { at: '2020-01-01T00:00:00Z' });
  return past.reduce<History>(
    (history, { text, broke, at, took }) =>
      engine.record(history, { text }, verdictOn(broke, engine), { at, ...(took ? { taken: took } : {}) }),
    { ...none, posts: [] },
  );
}

/** As much of a verdict as a record is made from. */
function verdictOn(rules: readonly string[], { policy }: Engine): Verdict {
  return { policy, findings: rules.map((rule) => ({ rule, outcome: 'remove' })), actions: [] } as unknown as Verdict;
}
