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

/** What a host is called that is some body's, and nobody's own. */
const BODY = /trust|hospital|infirmary|hospice|ambulance|council|healthcare|care|surgery|clinic|charity/u;

/** True for the mailbox of an office (`pals@…`, `trust.communications@…`) of a body: nobody's own, as a person's is there. */
export function isPublicMailbox(address: string): boolean {
  const at = address.lastIndexOf('@');
  const [name, host] = [address.slice(0, at), address.slice(at + 1)];
  if (!isPublicHost(host)) return OFFICES.has(name) && BODY.test(host);
  return name.split(/[._-]/u).some((part) => OFFICES.has(part));
}
