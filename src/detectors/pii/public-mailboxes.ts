/** Where public bodies of the United Kingdom have their mail: a person's own address there is personal, an office's is not. */
const PUBLIC_DOMAIN =
  /(?:^|\.)(?:nhs\.(?:net|uk|scot|wales)|hscni\.net|gov\.(?:uk|scot|wales)|police\.uk|parliament\.uk)$/u;
/** What offices are called. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    'pals palsteam comms communications press media info information enquiries enquiry inquiries contact contactus feedback ' +
    'complaints complaint compliments experience patientexperience foi governance reception admin appointments appointment ' +
    'bookings booking referrals referral records sar volunteering volunteers charity fundraising recruitment membership ' +
    'helpdesk help support website webmaster switchboard librarian library chaplaincy research trustoffice'
  ).split(' '),
);

/** True for the mailbox of an office (`pals@…`, `trust.communications@…`) of a public body: nobody's personal address. */
export function isPublicMailbox(address: string): boolean {
  const at = address.lastIndexOf('@');
  if (!PUBLIC_DOMAIN.test(address.slice(at + 1))) return false;
  return address
    .slice(0, at)
    .split(/[._-]/u)
    .some((part) => OFFICES.has(part));
}
