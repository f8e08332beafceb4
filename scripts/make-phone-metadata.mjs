// Writes src/detectors/pii/phone-metadata.ts: the countries of libphonenumber-js's metadata that `phone` carries.
// Run: node scripts/make-phone-metadata.mjs
// Source: metadata.max.json of the installed libphonenumber-js (MIT), made from Google's libphonenumber (Apache-2.0).
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { version } = require('libphonenumber-js/package.json');
const source = require('libphonenumber-js/metadata.max.json');

/** The United Kingdom and the islands that share +44; then those from whose countries many people live here. */
const HOME = ['GB', 'GG', 'IM', 'JE'];
const ABROAD = 'IE FR DE ES IT PT PL RO NL BE LT BG GR HU CZ SK UA TR US CA JM IN PK BD NG GH KE ZA ZW AU NZ PH'.split(
  ' ',
);
const CARRIED = [...HOME, ...ABROAD];
/** Where a country's list holds its layouts. They are for writing numbers; we only ask whether a number exists. */
const FORMATS = 4;

const countries = Object.fromEntries(
  CARRIED.map((country) => [
    country,
    source.countries[country].map((field, index) => (index === FORMATS ? [] : (field ?? 0))),
  ]),
);
const codes = Object.entries(source.country_calling_codes)
  .map(([code, holders]) => [code, holders.filter((country) => CARRIED.includes(country))])
  .filter(([, holders]) => holders.length > 0);
const metadata = { version: source.version, country_calling_codes: Object.fromEntries(codes), countries };

writeFileSync(
  new URL('../src/detectors/pii/phone-metadata.ts', import.meta.url),
  `// Made by scripts/make-phone-metadata.mjs from libphonenumber-js ${version}, metadata.max.json (MIT; Google's
// libphonenumber, Apache-2.0). Do not edit: run \`node scripts/make-phone-metadata.mjs\`.
import type { MetadataJson } from 'libphonenumber-js/core';

/** ${HOME.join(', ')}, ${ABROAD.slice(0, 16).join(', ')},
 * ${ABROAD.slice(16).join(', ')}: as JSON. */
const PLANS: string = String.raw\`${JSON.stringify(metadata)}\`;

let plans: MetadataJson | undefined;

/** Numbering plans of ${CARRIED.length} countries, without layouts; read once, on first use. */
export function phoneMetadata(): MetadataJson {
  plans ??= JSON.parse(PLANS) as MetadataJson;
  return plans;
}
`,
);
