import { isPublicHost } from '../public-hosts.ts';

/** What offices are called. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    'pals palsteam comms communications press media info information enquiries enquiry inquiries contact contactus feedback ' +
    'complaints complaint compliments experience patientexperience foi governance reception admin appointments appointment ' +
    'bookings booking referrals referral records sar volunteering volunteers charity fundraising recruitment membership ' +
    'helpdesk help support website webmaster switchboard librarian library chaplaincy research trustoffice'
  ).split(' '),
);

/** True for the mailbox of an office (`pals@…`, `trust.communications@…`) of a public body: nobody's own, as a person's is there. */
export function isPublicMailbox(address: string): boolean {
  const at = address.lastIndexOf('@');
  if (!isPublicHost(address.slice(at + 1))) return false;
  return address
    .slice(0, at)
    .split(/[._-]/u)
    .some((part) => OFFICES.has(part));
}
