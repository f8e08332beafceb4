/** The line of a policy's page on which a place stands, from 1. */
export function lineOfPage({ text }: { readonly text: string }, start: number): number {
  return text.slice(0, start).split('\n').length;
}
