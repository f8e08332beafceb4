/** CNTW’s social media principles, byte for byte as published; its no-break spaces are written as escapes. */
export const page = `Our social media principles

We want our social media platforms to be a welcoming space where people feel comfortable to talk to us and each other.
The principles below explain what we will and will not do with our social media.
These principles might change, so if they’re important to you, please check this page regularly.

What we will do

  • The Communications team works from Monday to Friday, 9am to 5pm. We regularly monitor our social media accounts during those hours. (We schedule posts to appear outside of these hours, but that doesn’t mean someone is online to check messages at those times.)
  • We’re keen to hear from you, and we’ll read all comments and messages sent to us. We can’t reply to every message or comment. But we will get back to you, or pass your message on to the relevant team, where appropriate.
  • We aim\u00a0to reply to messages that require a response on the same or next working day, but we can’t always guarantee this.
  • We’ll treat you with the same politeness and respect you’d expect if you were dealing with us face-to-face or on the telephone.
  • We may ask you to send an email to us with your contact details, or direct you to contact a particular team, rather than dealing with your question on social media. We do this so that the right person can help you with your question or concern.
  • We have guidance for our staff about personal use of social media and how we will support them with this. CNTW staff can find our Social Networking Policy on our intranet.

What we won’t do

  • We can’t discuss or comment on any individual’s care or treatment through social media, because this is confidential information and social media is a public space.
  • We can’t deal with complaints sent to us on social media. There’s a process which we need you to follow for making a formal complaint, which you can find on our\u00a0Complaints page.
  • We can’t answer clinical or medical questions – the people monitoring our social media accounts aren’t healthcare professionals. But we’ll do our best to signpost where to get information, advice or support as appropriate. If you need urgent help or you’re in crisis, please seek help using the information on our\u00a0‘Need Help Now’ page.

What we’d like you to do in return

We ask that anyone engaging with us on social media channels does so with courtesy and respect. Please remember that we’re human too, and the person monitoring the social media account is trying their best to help.

We believe people are entitled to share their views, and we won’t remove a post or block someone just because they say something negative.

But we will not tolerate posts, messages or comments which:

  • Contain hateful or discriminatory comments about things such as disability, race, religion, culture, sexual orientation, gender or identity
  • Contain swearing or other profane, defamatory, offensive or violent language
  • Are abusive towards members of staff or the public
  • Target a member of staff (we do take complaints about our employees very seriously; if you have an issue or concern about an individual please follow our\u00a0Complaints process.)
  • Contain links to inappropriate material
  • Discuss illegal activity
  • Share someone’s confidential or personal information
  • Contain advertising
  • Are mean-spirited or intended to cause offence or hurt

If a post, comment or message directed at us goes against these standards, we may hide or delete the comment, block the account that posted it, and/or report it to the social media platform where appropriate. In certain cases, we may send comments to the police or take legal action in the case of threatening, libellous or defamatory posts.

If you have any questions, please get in touch with us by emailing\u00a0[email\u00a0protected]`;
