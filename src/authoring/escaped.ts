/** Signs of markup, each as HTML and XML both write it. */
const WRITTEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What may not stand in HTML or in XML 1.0 (2.2), even escaped: control characters and lone surrogates. */
const NOT_ALLOWED = /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text that reads the same in HTML or XML, between tags and in quoted attributes. What neither may hold is U+FFFD. */
export function escaped(text: string): string {
  return text.replaceAll(NOT_ALLOWED, '\u{fffd}').replaceAll(/[&<>"']/gu, (sign) => WRITTEN[sign] ?? '');
}
