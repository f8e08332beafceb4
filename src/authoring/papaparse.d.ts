/** What we use of Papa Parse; its published types would bring all of Node into code that has none of it. */
declare module 'papaparse' {
  export interface Step {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly code: 'MissingQuotes' | 'InvalidQuotes' }[];
    /** How far the text was read, in UTF-16 code units: to the end of the row. */
    readonly meta: { readonly cursor: number };
  }
  const papaparse: {
    readonly Parser: new (config: {
      readonly delimiter: string;
      readonly newline: '\n';
      readonly step: (results: Step) => void;
    }) => {
      readonly parse: (input: string, baseIndex: number, ignoreLastRow: boolean) => Pick<Step, 'meta'>;
    };
  };

  export { papaparse as default };
}
