import { type ContextWords, contextWords } from '../context.ts';

/** Top-level domains that everyday addresses end in, and that are no English words. */
export const PLAIN_ENDINGS: ReadonlySet<string> = new Set(
  (
    'com org net uk edu gov mil int info biz eu cymru wales scot london io co ie fr de es pt pl ro nl lt lv ee bg gr ' +
    'hu cz sk si hr ua ru tr se dk fi ch li lu mt cy ca au nz za zw ng gh ke ug tz pk bd lk np ph cn hk jp kr sg ' +
    'ae sa qa eg ma il br mx ar cl pe cc tv ws gg je ai dev nhs aero mobi xyz example'
  ).split(' '),
);

/** Top-level domains that are English words: an address may end in them, but so may a careless sentence. */
export const WORD_ENDINGS: ReadonlySet<string> = new Set(
  (
    'me it be in us is at so to am as by do no pm la im id re al st one name life live today world news shop store ' +
    'space app tech online email coop museum jobs pro site club academy agency foundation community digital clinic ' +
    'dental doctor hospital care health social church charity school solutions services support systems'
  ).split(' '),
);

/** Mail services for everyone, and the mail of the health service: nobody goes there, so "jane at …" is an address. */
export const PROVIDERS: ReadonlySet<string> = new Set(
  (
    'gmail googlemail hotmail outlook yahoo ymail icloud btinternet btopenworld protonmail proton tiscali ' +
    'talktalk virginmedia ntlworld blueyonder rocketmail mac gmx fastmail hushmail tutanota zoho'
  ).split(' '),
);

/** Services whose name is no word, so that it may stand without an ending: "jane83 at gmail". */
export const BARE_PROVIDERS: ReadonlySet<string> = new Set(
  'gmail googlemail hotmail yahoo ymail icloud btinternet btopenworld protonmail rocketmail'.split(' '),
);

/** Words that stand before "at" in a sentence, and are no one's name: "look at", "book online at". */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    'a an the this that these those me us him her them it you we i he she they myself himself herself yourself my our ' +
    'your his their its is are was were be been being am im ive id ill hes shes its theyre do does did done has have ' +
    'had and or but not only just even still now then here there back up down out in on off over round around away ' +
    'home online offline website websites site sites web page pages link links address addresses email emails mail ' +
    'e-mail account accounts domain new old look looks looked looking go goes going went gone come comes came coming ' +
    'see sees saw seen seeing find finds found finding get gets got getting stay stays stayed staying live lives ' +
    'lived living work works worked working shop shops shopped shopping buy buys bought buying order orders ordered ' +
    'ordering book books booked booking register registers registered registering sign signs signed login log logged ' +
    'visit visits visited visiting check checks checked checking click clicks clicked read reads more info details ' +
    'information available advertised posted published listed hosted based everyone everything someone anyone people ' +
    'staff team shares share sell sells sold selling tickets jobs job products items deals offers sale sales prices ' +
    'price donate donated donations join joined apply applied applications browse download downloaded watch watched ' +
    'stream streamed laugh laughed laughing shout shouted shouting point pointed pointing arrive arrived arriving meet ' +
    'meets met meeting start starts started end ends ended open opens opened closed petition petitions policy policies form forms report reports rota survey surveys appeal fundraiser video videos ' +
    'article articles story blog advert adverts ad ads quote quotes figures stats map menu leaflet leaflets guide list ' +
    'discount code codes voucher vouchers reviews review complaint complaints data results statement news podcast ' +
    'vacancies vacancy careers parking all any some what who where when ' +
    'why how which if so as than to from for with of by about direct directly us-all yes no ok thanks contact write ' +
    'reach please via time one also best least most last first once always not'
  ).split(' '),
);

/** What forms show where an address is to be filled in. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(
  (
    'firstname.lastname firstname.surname first.last name.surname forename.surname firstname_lastname your.name ' +
    'yourname your.email youremail your_email your-email your_name firstnamelastname initial.surname'
  ).split(' '),
);

/** Said of e-mail addresses, around one. */
export const MAILING: ContextWords = contextWords([
  'email, emails, emailed, emailing, e mail, e mails, e mailed, gmail, hotmail, inbox, address, addy, addie, mailbox',
  'ebost, e bost, ebostiwch',
]);

/** Said of persons about to be reached: right before an address it is as good, further off it is not. */
export const REACHING: ContextWords = contextWords([
  'contact, contacted, contacting, write, writes, wrote, writing, message, messaged, msg, reach, drop, ping, send, sent',
  'get hold of, get me, mail, mailed, find me, pm me, dm me, reply, replies, forward, ask for, cysylltwch',
]);

/** Before a thing or an office rather than a name: "the surgery at example dot org". */
export const ARTICLE = /(?:^|[^\p{L}])(?:the|a|an|our|your|this|that|these|those|their|local|my|his|her|some|any) $/u;
