/** West Hertfordshire’s house rules, byte for byte as published; its no-break spaces are written as escapes. */
export const page = `Our social media channels play an important role in keeping our local communities, patients and staff informed on what we’re doing as a Trust, on the platforms they use and value.\u00a0

We’ve seen our follower numbers grow significantly in recent years and know how much people value hearing from us on the social platforms they use.

The information on this page sets out our approach and what we expect of our followers.


How we work

We update and monitor our social media accounts during normal office hours, Monday to Friday, 9am–5pm.

Social media platforms may occasionally be\u00a0unavailable\u00a0and we accept no responsibility for our lack of service due to any downtime.\u00a0

If you follow us on social media, we do not automatically follow back. A retweet, mention, follow or share from us, does not imply endorsement of any kind.\u00a0

We are unable to\u00a0provide\u00a0updates on patients, or\u00a0provide\u00a0medical advice directly through our social media channels.\u00a0


House rules

We want our social media channels to be inclusive, positive and inspiring spaces for everyone.

Please follow our simple house rules to ensure that everyone has the same experience.

  • All users must comply with the social media platform's Terms of Use as well as our own social media community guidelines.
  • Comments should be relevant to the subject of the original post. Any comments that are unrelated or repeated multiple times will be deleted or reported as spam. Equally, posts that advertise services unaffiliated to those run by the Trust will also be deleted.
  • We are strongly committed to equality, diversity and inclusion and have a zero tolerance to any forms of harassment and discrimination.
  • We will remove, in whole or in part, posts that we feel are inappropriate, abusive, defamatory or discriminatory against any individual or group.
  • Anyone repeatedly engaging with us using content or language which falls into the above categories will be blocked and/or reported to the associated social media platform. We will not tolerate or respond to abusive messages.
  • We reserve the right to modify or change these community rules at any time.\u00a0
  • You are wholly responsible for any content you post including content that you choose to share.
  • Please do not share any personal information relating to yourself or another individual/individuals, including email addresses, phone numbers or addresses in public posts. Posts or comments that include this kind of information will be removed.
  • Please do not share any patient information in your posts, whether in written text or images/photos.
  • If you do not own the intellectual property of content, do not post it on social media.

Contact us

If you have any questions regarding these rules or any other queries regarding social media, please contact westherts.communications@nhs.net.`;
