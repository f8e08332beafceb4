/** A path that is written in a file, as seen from where that file's own path is written. Paths with `/`, beginning with a dot. */
export function relativeTo(file: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${file.slice(0, file.lastIndexOf('/') + 1)}${path}`.split('/')) {
    if (part === '.' || part === '') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts[0] === '..' ? parts.join('/') : `./${parts.join('/')}`;
}
