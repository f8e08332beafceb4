import { conditionsOf } from '../../policy/condition.ts';
import type { Policy } from '../../policy/policy.ts';
import { acts } from '../acts.ts';
import type { LintCheck } from './check.ts';

/** A protection whose grounds no rule acts on, so that there is nothing for it to hold back. */
export const idleProtection: LintCheck = {
  code: 'lint/idle-protection',
  level: 'question',
  says: 'No rule acts on what a protection names, so that it holds nothing back.',
  mend: 'add the kinds or signals that rules act on and the page protects; or keep it, as a guard on rules to come.',
  *find(policy) {
    const acted = groundsOf(policy);
    for (const [at, { id, grounds }] of policy.protections.entries()) {
      const named = [...(grounds.kinds ?? []), ...(grounds.signals ?? []).map((name) => `signal:${name}`)];
      if (named.some((ground) => acted.has(ground))) continue;
      const message = `protection \`${id}\` holds nothing back, because no rule acts on ${listed(grounds)}; is one missing?`;
      yield { at: `/protections/${at}/grounds`, message };
    }
  },
};

function groundsOf({ rules }: Policy): ReadonlySet<string> {
  return new Set(
    conditionsOf({ rules: rules.filter(acts) }).flatMap((condition) => {
      if ('detects' in condition) return condition.detects;
      return 'signal' in condition ? [`signal:${condition.signal}`] : [];
    }),
  );
}

function listed({ kinds = [], signals = [] }: Policy['protections'][number]['grounds']): string {
  const names = [...kinds.map((kind) => `\`${kind}\``), ...signals.map((name) => `the signal \`${name}\``)];
  return names.length === 0 ? 'anything' : names.join(' or ');
}
