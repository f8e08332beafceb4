/** Endings that English words have too, but seldom: a domain without a scheme may end in them where more speaks for it. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set(
  (
    'name one world news shop store space app tech online email coop museum jobs pro site club academy agency ' +
    'foundation community digital clinic dental doctor hospital health church charity school solutions services ' +
    'support systems blog bet casino poker porn sex sexy adult cam webcam dating vip win bid loan loans credit trade ' +
    'trading money cash finance fund capital gold best guru ninja rocks social media video stream movie film live life ' +
    'today fit fitness yoga diet beauty salon hair spa boutique fashion click link top fun wtf pics photos photography ' +
    'gallery art design studio works build builders plumbing repair repairs cleaning garden events party wedding ' +
    'kitchen cafe bar pub restaurant pizza menu taxi cab limo holiday holidays travel tours rent rentals estate house ' +
    'property land market sale deals discount promo gift gifts page website host cloud network center centre'
  ).split(' '),
);

/** Short hosts of links that hide where they go, and of pages that people keep: an ending of theirs may be a word. */
export const KNOWN_HOSTS: ReadonlySet<string> = new Set(
  (
    'bit.ly t.co t.me wa.me m.me fb.me fb.com x.com youtu.be goo.gl ow.ly is.gd v.gd cutt.ly rb.gy tiny.cc tinyurl.com ' +
    'shorturl.at rebrand.ly buff.ly lnkd.in amzn.to amzn.eu adf.ly linktr.ee lnk.to lnk.bio bio.link beacons.ai ' +
    'discord.gg paypal.me cash.app monzo.me about.me g.page g.co forms.gle tny.im s.id u.to qr.ae dlvr.it trib.al ' +
    'ift.tt spoti.fi apple.co bbc.in gofund.me chng.it dub.sh t.ly bl.ink soo.gd clck.ru vk.cc shorte.st ouo.io'
  ).split(' '),
);

/** Hosts that shorten or carry whatever anybody puts there, so that the host itself tells nothing. */
export const OPEN_HOSTS: readonly string[] = [
  'bit.ly, t.co, t.me, telegram.me, wa.me, m.me, goo.gl, ow.ly, is.gd, v.gd, cutt.ly, rb.gy, tiny.cc, tinyurl.com',
  'shorturl.at, rebrand.ly, buff.ly, lnkd.in, adf.ly, linktr.ee, lnk.to, lnk.bio, bio.link, beacons.ai, discord.gg',
  'discord.com, tny.im, s.id, u.to, t.ly, bl.ink, soo.gd, clck.ru, vk.cc, shorte.st, ouo.io, mega.nz, mediafire.com',
  'drive.google.com, dropbox.com, wetransfer.com, reddit.com, imgur.com, tumblr.com, vk.com, ok.ru, rumble.com',
  'bitchute.com, odysee.com, gab.com, 4chan.org, 4channel.org, x.com, twitter.com, snapchat.com',
];

/** What people write before an address they send others to. */
export const POINTING: readonly string[] = [
  'visit, go to, see, check out, check, on, at, from, via, website, web site, site, webpage, link, url, click, book at',
  'look at, find us at, find me at, is, try, search, google, join, order from, order at, buy from, more at, page, called',
];

/** Before a word for a dot, these are no name of a site: "a dot com", "the dot com boom". */
export const NO_LABEL: ReadonlySet<string> = new Set(
  'a an the this that these those my your our his her their its is was and or of in on at to for with as'.split(' '),
);

/** Bodies and pages that somebody edits, as those of `public-hosts.ts`: nothing is judged by a word in their addresses. */
export const TRUSTED_HOSTS: readonly string[] = [
  'royalmail.com, gov.ie, ac.uk, sch.uk, mod.uk, who.int, bbc.co.uk, bbc.com, bbc.in, itv.com, sky.com, channel4.com, theguardian.com',
  'independent.co.uk, telegraph.co.uk, thetimes.co.uk, dailymail.co.uk, mirror.co.uk, metro.co.uk, reuters.com',
  'chroniclelive.co.uk, watfordobserver.co.uk, wikipedia.org, cqc.org.uk, nice.org.uk, ombudsman.org.uk',
  'samaritans.org, mind.org.uk, talktofrank.com, gamcare.org.uk, gambleaware.org, gamstop.co.uk',
  'beateatingdisorders.org.uk, macmillan.org.uk, cancerresearchuk.org, diabetes.org.uk, bhf.org.uk',
  'brook.org.uk, childline.org.uk, nspcc.org.uk, healthwatch.co.uk, bmj.com, thelancet.com, nursingtimes.net',
  'rcn.org.uk, justgiving.com, change.org, youtube.com, youtu.be, google.com, google.co.uk, amazon.co.uk',
  'careopinion.org.uk',
];
