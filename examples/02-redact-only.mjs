// Take phone numbers and e-mail addresses out of a text, with no policy at all. Run: node examples/02-redact-only.mjs
import { detect } from 'houserules/detectors';

const text = 'Ring Mabel on 0191 498 0144 or write to mabel@example.org';
let clean = text;
for (const { kind, start, end } of [...detect(text, { kinds: ['phone', 'email'] })].reverse()) {
  clean = `${clean.slice(0, start)}[${kind}]${clean.slice(end)}`;
}
console.log(clean);
