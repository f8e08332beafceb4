/** What one field of plain data was and is; of a list, what it gained and lost. `at` is a JSON Pointer. */
export type FieldChange =
  | { readonly at: string; readonly was?: unknown; readonly is?: unknown }
  | { readonly at: string; readonly gained: readonly unknown[]; readonly lost: readonly unknown[] };

/**
 * The fields in which two values of plain data differ, none where they are the same. The order of fields and of lists
 * does not matter: no list of a policy means anything by its order.
 */
export function fieldChanges(was: unknown, is: unknown, at = ''): readonly FieldChange[] {
  if (canonical(was) === canonical(is)) return [];
  if (Array.isArray(was) && Array.isArray(is)) return listChanges(was, is, at);
  if (!isRecord(was) || !isRecord(is))
    return [{ at, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) }];
  const [old, young] = [Object.keys(was), Object.keys(is)];
  // Two mappings without a field in common are not one that changed.
  if (old.length > 0 && young.length > 0 && !old.some((field) => young.includes(field))) return [{ at, was, is }];
  const fields = [...new Set([...old, ...young])];
  return fields.flatMap((field) => fieldChanges(was[field], is[field], `${at}/${escaped(field)}`));
}

/** What stands in both is left out; of the rest, mappings with the same fields are the same one changed. */
function listChanges(was: readonly unknown[], is: readonly unknown[], at: string): readonly FieldChange[] {
  const lost = without(was, is);
  const gained = without(is, was);
  const changes: FieldChange[] = [];
  for (const one of [...lost]) {
    const other = gained.find(
      (candidate) => isRecord(one) && isRecord(candidate) && shapeOf(one) === shapeOf(candidate),
    );
    if (other === undefined) continue;
    changes.push(...fieldChanges(one, other, `${at}/${is.indexOf(other)}`));
    lost.splice(lost.indexOf(one), 1);
    gained.splice(gained.indexOf(other), 1);
  }
  return gained.length + lost.length === 0 ? changes : [...changes, { at, gained, lost }];
}

/** What is in a list oftener than in another. */
function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = other.map(canonical);
  return list.filter((one) => {
    const at = left.indexOf(canonical(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Text that is the same for the same data, in whatever order it was written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? '';
  const fields = Object.keys(value).sort();
  return `{${fields.map((field) => `${JSON.stringify(field)}:${canonical(value[field])}`).join()}}`;
}

function shapeOf(value: Readonly<Record<string, unknown>>): string {
  return Object.keys(value).sort().join();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name as it stands in a JSON Pointer (RFC 6901). */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
