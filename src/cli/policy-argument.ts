import { Refusal } from './exit.ts';

/** The one policy that a command is asked about: named alone, or with `--policy`. */
export function policyNamed(positionals: readonly string[], option: string | undefined, command: string): string {
  const [name, another] = option === undefined ? positionals : [option, ...positionals];
  if (another !== undefined) throw new Refusal('houserules: give one policy');
  if (name !== undefined) return name;
  throw new Refusal(`houserules: which policy? houserules ${command} FILE; or west-herts, or cntw`);
}
