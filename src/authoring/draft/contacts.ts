import { detect } from '../../detectors/detect.ts';
import type { Contact, PolicySource } from '../../policy/schema.ts';

const SHORT_NUMBER = /\b(?:call|calling|ring|phone|dial|on|use nhs|nhs)\s+(\d[\d ]{1,12}\d)\b/iu;
const URL = /\bhttps?:\/\/[^\s<>()“”"]+[^\s<>()“”".,;:!?]/u;

/** How to reach somebody, as far as a sentence says it. */
export type Reach = Pick<Contact, 'email' | 'phone'> & { readonly url: string | null };

/** The e-mail address, the telephone number and the link in a sentence of the page. */
export function reachIn(sentence: string): Reach {
  const found = detect(sentence, { kinds: ['email', 'phone'] });
  const first = (kind: string): string | undefined => {
    const place = found.find((one) => one.kind === kind);
    return place && sentence.slice(place.start, place.end);
  };
  const [email, phone] = [first('email'), first('phone') ?? SHORT_NUMBER.exec(sentence)?.[1]];
  return {
    url: linkIn(sentence),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}

/** Addresses and numbers that the page itself gives, so that a comment may repeat them; nothing where it gives none. */
export function allowedBy(text: string): NonNullable<PolicySource['allow']> | undefined {
  const found = detect(text, { kinds: ['email', 'phone'] });
  const all = (kind: string): readonly string[] => [
    ...new Set(found.filter((one) => one.kind === kind).map(({ start, end }) => text.slice(start, end))),
  ];
  const [emails, phones] = [all('email'), all('phone')];
  if (emails.length + phones.length === 0) return undefined;
  return { ...(emails.length > 0 ? { emails } : {}), ...(phones.length > 0 ? { phones } : {}) };
}

function linkIn(sentence: string): string | null {
  const link = URL.exec(sentence)?.[0];
  return link !== undefined && /^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:[/?#].*)?$/iu.test(link) ? link : null;
}
