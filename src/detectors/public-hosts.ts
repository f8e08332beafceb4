/** Where public bodies of the United Kingdom have their pages and their mail. */
const PUBLIC_HOSTS: ReadonlySet<string> = new Set(
  'nhs.uk nhs.net nhs.scot nhs.wales hscni.net gov.uk gov.scot gov.wales parliament.uk police.uk'.split(' '),
);

/** True for a host of a public body. */
export function isPublicHost(host: string): boolean {
  return isUnder(host, PUBLIC_HOSTS);
}

/** True where a host, or what it is a part of, is one of some. */
export function isUnder(host: string, hosts: ReadonlySet<string>): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => hosts.has(labels.slice(at).join('.')));
}
