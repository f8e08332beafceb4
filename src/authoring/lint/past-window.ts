import { windowsIn } from '../../policy/windows.ts';
import type { LintCheck } from './check.ts';

/** The last of the times in which a rule holds is over, and it will not fire again. */
export const pastWindow: LintCheck = {
  code: 'lint/past-window',
  level: 'warning',
  says: 'All the times in which a rule holds are over.',
  mend: 'write the next one, such as the weeks before the next election, or take the rule out.',
  *find(policy, { today }) {
    if (today === undefined) return;
    const windows = windowsIn(policy);
    for (const rule of new Set(windows.map((one) => one.rule))) {
      const own = windows.filter((one) => one.rule === rule);
      const last = own.reduce((latest, one) => (one.to > latest.to ? one : latest));
      if (last.to >= today) continue;
      yield { at: last.at, message: `rule \`${rule}\` holds no more: its last time, to ${last.to}, is over` };
    }
  },
};
