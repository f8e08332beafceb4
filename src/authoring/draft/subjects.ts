import type { Condition } from '../../policy/condition.ts';

/** What a page may speak of, the words for it, and what finds it in a comment. */
export interface Subject {
  /** As it is put to a person. */
  readonly name: string;
  readonly says: RegExp;
  /** Detectors; where the library has none of them, a person decides. */
  readonly kinds?: readonly string[];
  /** Conditions of another kind. */
  readonly when?: Condition;
  /** How the draft reads the page's words, where they leave that open. */
  readonly read?: string;
}

/** What a page answers, or sends people elsewhere for. */
export interface Route extends Subject {
  /** The name of the contact, and what it is called. */
  readonly contact: string;
  readonly label: string;
}

/** Whatever tells who somebody is, or how to reach them. */
const PERSONAL = [
  ...['email', 'phone', 'address', 'postcode', 'nhs-number', 'hospital-number', 'nino', 'date-of-birth'],
  ...['payment-card', 'bank-account', 'full-name'],
];
const REPEATED =
  'Proposed: the third time in 30 days that somebody posts the same comment, or nearly the same, is a repetition.';
const ABUSIVE =
  'Proposed: abuse is insults aimed at people; civil criticism of a service or of somebody’s work is none.';

/** In no order: a sentence may speak of several. */
export const SUBJECTS: readonly Subject[] = [
  {
    name: 'abuse',
    says: /\babus\w+|\binsult\w*|\brude\b|\bpersonal attacks?|\battacks?\b(?=.*\b(?:member|people|person|patient|staff|visitor|other|individual))|\bname.?calling|\bderogatory|\bmock\w*|\bbull(?:y|ies|ying)\b|\bmean.spirited|\bhurtful|\bdemean\w*|\bdegrad\w*|\bmalicious\b|\bremarks about people/u,
    kinds: ['insult'],
    read: ABUSIVE,
  },
  {
    name: 'harassment',
    says: /\bharass\w*|\bbull(?:y|ies|ying)\b|\bintimidat\w*|\bvictimis\w*|\bstalk\w*|\bhound\w*|\bvexatious/u,
    kinds: ['harassment'],
  },
  {
    name: 'targeting staff',
    says: /\btarget\w* (?:\w+ ){0,3}?(?:staff|employee|officer|colleague)|\b(?:abus\w+|attacks?|harass\w*)\b[^.;]{0,40}\b(?:staff|moderators?|volunteers?|officers?|employees)\b/u,
    kinds: ['staff-target'],
  },
  {
    name: 'naming staff',
    says: /\bnam(?:e|es|ing)\b[^.;]{0,40}\b(?:staff|employees?|officers?|individuals?|clinicians?|doctors?|nurses?|teachers?)\b|\bidentif\w+ (?:\w+ ){0,2}?(?:staff|employees?|officers?|members? of staff)/u,
    kinds: ['staff-name'],
  },
  {
    name: 'threats',
    says: /\bthreat\w*|\bviolen(?:t|ce)\b|\bincit\w* (?:\w+ ){0,3}?violence|\bintimidat\w*/u,
    kinds: ['threat'],
  },
  {
    name: 'hate',
    says: /\bhat(?:e|eful|red)\b|\bracis\w*|\bsexis\w*|\bhomophob\w*|\btransphob\w*|\bdiscriminat\w*|\bislamophob\w*|\banti.?semiti\w*|\bxenophob\w*|\bslurs?\b|\bprejudice (?:against|about)|\bprotected characteristic\w*|\bmisogyn\w*|\bablei\w*|\bagei\w*|\bbigot\w*|\bremarks about [^.;]{0,60}\b(?:beliefs?|race|religion|background)/u,
    kinds: ['hate'],
  },
  {
    name: 'swearing',
    says: /\bswear\w*|\bprofan\w*|\bfoul\b|\b(?:bad|strong|offensive|obscene|explicit|crude|inappropriate) language|\bexpletive\w*|\bvulgar\w*|\blanguage that (?:\w+ ){1,3}?(?:rude|offensive|obscene)/u,
    kinds: ['profanity'],
    read: 'Proposed: swearing is strong swear words; mild ones are left alone.',
  },
  {
    name: 'sexual content',
    says: /\bobscen\w*|\bsexual(?:ly)?\b(?! orientation| offence| harassment)|\bporn\w*|\bindecent|\blewd|\bsexual harassment/u,
    kinds: ['sexual'],
  },
  {
    name: 'what may be defamatory',
    says: /\bdefam\w*|\blibel\w*|\bslander\w*|\b(?:unproven|unfounded|unsupported|false) (?:\w+ )?(?:accusation|allegation|claim)s?|\bclaims about (?:a|named)|\bmalicious (?:or \w+ )?statements?|\baccus\w*/u,
    kinds: ['accusation'],
    read: 'Whether a claim is true cannot be seen in a comment, so a person decides.',
  },
  {
    name: 'advertising',
    says: /\badvert\w*|\bpromot(?:es?|ing|ion\w*)\b(?! (?:a |discrimination|hat|harm|violence|\w+ (?:party|petition)))|\bcommercial\b|\bsell(?:s|ing)?\b|\bmarketing\b|\bsolicit\w*|\bticket resale|\boffers? of\b|\boffers to\b|\bauction/u,
    kinds: ['advert'],
  },
  {
    name: 'repeated comments',
    says: /\bspam\w*|\brepetiti\w*|\bduplicat\w*|\brepeated (?:\w+ ){0,2}?(?:messages?|comments?|posts?)|\bposted (?:\w+ )?(?:several|many|multiple) times|\b(?:repeated|posted) multiple times|\bidentical\b|\bthe same (?:comment|message|post|thing)|\bflood\w*|\bchain messages?/u,
    when: { repeats: { atLeast: 2, withinDays: 30 } },
    read: REPEATED,
  },
  {
    name: 'what is off the subject',
    says: /\boff.topic|\bunrelated\b|\birrelevant|\b(?:be|keep|remain|stay|stick|are|is) [^.;]{0,40}(?:relevant|on topic|to (?:the )?(?:topic|subject|point))|\bnot (?:relevant|related)|\bsubject of the (?:\w+ )?post|\bnot relate to/u,
    when: { offTopic: true },
    read: 'How far from the subject a comment may go is not said. What finds it is never sure, so a person decides.',
  },
  {
    name: 'bad links',
    says: /\blinks?\b[^.;]{0,60}\b(?:inappropriate|malware|virus\w*|offensive|harmful|illegal|phishing|adult)|\bphishing|\bmalware|\bscams?\b/u,
    kinds: ['inappropriate-link'],
  },
  {
    name: 'links',
    says: /\b(?:external|outside|unrelated|other|third.party|gratuitous) (?:\w+ )?(?:links?|websites?|sites?|pages?)|\bno links?\b|\blinks? to (?:other|external|outside|unrelated|auction)|\blinks?,? (?:other than|except|apart from|unless)\b/u,
    kinds: ['link'],
    read: 'Proposed: every link is meant. Where the page lets some through, ask for `links: { except: […] }` and name them.',
  },
  {
    name: 'personal information',
    says: /\bpersonal(?:ly)? (?:or \w+ |and \w+ )?(?:information|details|data|identif\w+)|\b(?:confidential|sensitive) or personal\b|\bpersonal, |\bprivate (?:information|details|data)|\bcontact details|\byour (?:surname|address|phone)|\bidentif\w+ (?:any|an|other|private|a specific) (?:individual|person|people)/u,
    kinds: PERSONAL,
    read: 'Proposed: personal information is contact details, full names, dates of birth, and numbers that belong to one person or account.',
  },
  { name: 'e-mail addresses', says: /\be-?mails?(?: addresses)?\b(?! (?:us|me|the|our|for|to)\b)/u, kinds: ['email'] },
  { name: 'telephone numbers', says: /\b(?:tele)?phone numbers?|\bmobile numbers?/u, kinds: ['phone'] },
  {
    name: 'addresses',
    says: /(?<!e-?mail )(?<!web )\baddress(?:es)?\b(?! (?:the|this|this|your|any|it)\b)/u,
    kinds: ['address', 'postcode'],
  },
  {
    name: 'bank details',
    says: /\bbank (?:details|accounts?)|\b(?:credit|debit|payment) cards?/u,
    kinds: ['payment-card', 'bank-account'],
  },
  {
    name: 'information on patients',
    says: /\bpatient (?:information|details|data|confidential\w*)|\b(?:medical|health|hospital) (?:records?|information|details|data)|\bidentify a (?:patient|client|service user)|\bwhere you(?: a|')re being treated|\b(?:details|photos|names)\b[^.;]{0,30}\b(?:patients?|clients?)\b/u,
    kinds: ['person-health', 'nhs-number', 'hospital-number'],
    read: 'Proposed: information on a patient is the health or hospital stay of somebody who is named, or an NHS or hospital number.',
  },
  {
    name: 'confidential matters',
    says: /\bconfidential\b|\bcase details|\bunpublished\b/u,
    kinds: ['confidential'],
  },
  {
    name: 'other people’s work',
    says: /\bcopyright\w*|\bintellectual property|\bpermission to use|\b(?:images?|pictures?|photos?|content|material) (?:that )?you (?:do not own|took|own)|\btrade ?marks?\b/u,
    kinds: ['copyright-notice'],
  },
  {
    name: 'what breaks the law',
    says: /\billegal\w*|\bunlawful\w*|\bbreak(?:s|ing)? (?:the|any) law|\bcriminal\b|\bcrimes?\b|\bagainst the law|\bviolat\w+ (?:of )?(?:the|any) law/u,
    kinds: ['illegal-activity'],
    read: 'Proposed: offering, seeking, teaching or boasting of crime; asking for help or telling of a burglary is neither.',
  },
  {
    name: 'party politics',
    says: /\b(?:party.political|political(?:ly)?|politics|polling|candidates?|electoral|elections?|canvass\w*)\b|\bpolitical part(?:y|ies)/u,
    kinds: ['politics'],
  },
  { name: 'petitions', says: /\bpetition\w*|\bcampaign(?:s|ing)?\b/u, kinds: ['petition'] },
  {
    name: 'fundraising',
    says: /\bfund.?rais\w*|\bdonations?\b|\bcrowd.?fund\w*|\bask\w* for money|\bappeals? for money/u,
    kinds: ['fundraising'],
  },
  {
    name: 'surveys',
    says: /\bsurveys?\b|\brecruitment for (?:studies|research)|\bresearch participants/u,
    kinds: ['survey'],
  },
  {
    name: 'children',
    says: /\bunder (?:1\d|the age)|\bchild(?:ren)?(?:'s)?\b|\bminors?\b|\byoung people\b/u,
    kinds: ['minor'],
  },
  {
    name: 'impersonation',
    says: /\bimpersonat\w*|\bpretend\w*|\bfake (?:\w+ )?(?:accounts?|profiles?)|\b(?:accounts?|profiles?)\b[^.;]{0,40}\bfake|\bposing as\b/u,
    kinds: ['impersonation-claim'],
  },
  {
    name: 'legal proceedings',
    says: /\blegal (?:proceedings|cases?)|\bcourt\b|\btrials?\b|\binquests?\b|\bcontempt\b|\bsub judice/u,
    kinds: ['legal-proceedings'],
  },
  {
    name: 'methods of suicide or self-harm',
    says: /\b(?:suicid\w*|self.harm\w*|harm (?:your|one)self)\b[^.;]{0,60}|\b(?:methods?|quantities|means) [^.;]{0,40}(?:suicid|harm)|\bdetails of methods/u,
    kinds: ['suicide-method'],
  },
  {
    name: 'misinformation',
    says: /\bmis-?information|\bdis-?information|\bmislead\w*|\b(?:false|inaccurate|incorrect|untrue) (?:or \w+ )?(?:information|claims?|content)|\bdeceptive|\bfake news/u,
    kinds: ['misinformation'],
  },
  { name: 'capitals', says: /\b(?:capitals?|capital letters|shouting|all caps)\b/u, kinds: ['all-capitals'] },
  {
    name: 'provocation',
    says: /\btroll\w*|\bprovo\w*|\binflammatory|\bdisrupt\w*|\bantagoni\w*|\bgoad\w*/u,
    kinds: ['provocation'],
  },
  {
    name: 'advice on treatment',
    says: /\b(?:give|offer|share)\b[^.;]{0,20}\bmedical advice|\brecommend\w* (?:doses?|treatments?|medic\w+)|\btherapy\b/u,
    kinds: ['treatment-promotion'],
  },
];

/** What a page says it is for, and the detector of comments that ask for it. */
export const ROUTES: readonly Route[] = [
  {
    name: 'people at risk',
    contact: 'help-now',
    label: 'Help for people at risk',
    says: /\bin crisis\b|\burgent help|\bin (?:\w+ )?danger\b|\b(?:ending|end|take) your (?:own )?life|\bsuicid\w*|\brisk of harm|\bown safety|\bin distress|\bsamaritans|\bfeel(?:ing)? unsafe/u,
    kinds: ['crisis'],
  },
  {
    name: 'complaints',
    contact: 'complaints',
    label: 'How to complain',
    says: /\bcomplain(?:ts?|ing)?\b|\bconcerns about (?:care|treatment)|\bpals\b|\bpatient advice and liaison/u,
    kinds: ['complaint', 'staff-complaint'],
  },
  {
    name: 'medical questions',
    contact: 'medical-advice',
    label: 'Medical advice',
    says: /\b(?:medical|clinical|health) (?:or \w+ )?(?:advice|questions?|quer(?:y|ies)|enquir\w+)|\badvice about your health/u,
    kinds: ['clinical-question'],
  },
  {
    name: 'somebody’s own care',
    contact: 'own-care',
    label: 'Questions about your own care',
    says: /\b(?:individual|patient)(?:'s|s)? (?:\w+ ){0,3}?(?:care|treatment|cases?|appointments?)|\bupdates on patients|(?<!\baffects? )\byour (?:appointment|support|treatment|case|care)\b/u,
    kinds: ['individual-care'],
  },
  {
    name: 'when somebody is there',
    contact: 'our-hours',
    label: 'When we are here',
    says: /\b(?:monitor(?:ed|s|ing)?|staffed|(?:office|working|opening) hours|working days?|repl(?:y|ies)|respond(?:ed)?|response)\b/u,
    kinds: ['hours-question'],
  },
  {
    name: 'questions about the rules',
    contact: 'these-rules',
    label: 'Questions about these rules',
    says: /\b(?:appeal|moderation decision|decision|questions?|quer(?:y|ies))\b[^.;]{0,80}\b(?:rules|policy|guidelines|decision|moderat\w+|wrong|principles|this page)|\bappeal\b/u,
    kinds: ['rules-question'],
  },
];
