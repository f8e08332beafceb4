function words(line: string): ReadonlySet<string> {
  return new Set(line.trim().split(/\s+/u));
}

/** Titles that a surname alone may follow. */
export const TITLES: ReadonlySet<string> = words(
  'mr mrs miss ms mx mister missus sir dame lady lord madam master councillor cllr pc reverend rev',
);

/** Titles and callings of those who work in care: what follows is praised, blamed or thanked at work. */
export const STAFF_TITLES: ReadonlySet<string> = words(`
  dr doctor nurse sister matron midwife consultant professor prof surgeon physio physiotherapist gp paramedic
  therapist chaplain receptionist hca registrar anaesthetist dentist optician pharmacist radiographer radiologist
  psychiatrist psychologist cpn rmn dietitian podiatrist counsellor porter caseworker specialist practitioner
  director chairman chairwoman chair ceo
`);

/** Titles that are titles in small letters too. */
export const PLAIN_TITLES: ReadonlySet<string> = words('mr mrs ms mister');

/** Words of places and bodies that are surnames after a first name. */
export const SURNAMES_TOO: ReadonlySet<string> = words(`
  hill wood king young white green kent head street mills west north day carter york page price power stone bell
  post row moss field marsh banks bishop french ireland england holland wales chester bolton preston walsh burton
  lane bridge march may august friday crown knight winter summer spring frost snow gates
`);

/** Name particles in lower case. */
export const PARTICLES: ReadonlySet<string> = words('de da del della di van von der den la le bin ibn al el ap ab st');

/** Words that open a sentence or a greeting with a capital; taken off the front of what may be a name. */
export const OPENERS: ReadonlySet<string> = words(`
  a about absolutely actually after all also although always am amazing an and another any anyone anybody apologies
  apparently are aren't as ask at awful aw aww bad be because been before best bless both brilliant but by bye can
  can't cannot cheers come compare concerned congrats congratulations condolences could couldn't currently dear did
  didn't disgusted disgusting do does doesn't don't dont during even ever every everybody everyone excellent fab
  fabulous fantastic finally first following for forget from fyi gave get give given glad good got great happy has
  hasn't have haven't he heard hello her here hey hi his honestly hope hopefully hoping how however huge i i'm i've
  if im in info is isn't it it's its just know last later learned let lets let's like literally little lol look
  looking love lovely luckily many massive maybe me meet meanwhile might more most much must my name named nasty
  neither never new news next nice no nobody none not nothing now of off ok okay old omg on once one only oh or our
  out outstanding over passed people perhaps please pls poor pray praying prayers probably proud quick quite rather
  re really regarding remember rip rumour sad sadly said same saw say saying see seeing seen sending shame share she
  shocking should shout since so some somebody someone somewhere sorry special spotted still stop such super sure
  surely tell terrible thank thanks thankyou that that's the their them then there these they they're this those
  though thought thoughts thx to today told tonight too tragic truly turns u under unfortunately until up update
  upset urgent us very via visited visiting was wasn't watch we we're we've welcome well went were what what's when
  where whether which while who who's whoever why will wish wishing with without wonderful wonder word would
  wouldn't wow yeah yep yes yesterday yet you you're your patient patients neighbour neighbor friend mate brother
  mum dad mam nan gran grandad son daughter wife husband uncle auntie aunt cousin ex breaking guess gossip
  everyone's interesting fact reminder warning attention psa beware details full set number lady man woman boy girl
  baby little young local former resident colleague manager
`);

/** Words that make a run of capitalised words a body, a place, an event or a heading, and no person. */
export const NOT_NAMES: ReadonlySet<string> = words(`
  a&e academy accident action acute admissions advice age aid alliance ambulance anxiety appeal appointment april
  army ask association august autism avenue award awards awareness ball bank bay bbc beach bed birth block blood
  board bridge bristol britain british building burton bus business cafe campaign camhs campus cancer cardiff
  cardiology care carers castle cathedral centre center challenge chapel charity chief childline children's
  christmas church city claim clinic clinical close club college commission committee community company complaints
  conference connect council counselling county court covid cqc crescent crisis crown day death december dementia
  department depot derby diabetes diabetic diamond director disability discharge disease dorset drive drop duchess
  duke durham east easter edinburgh elderly emergency endoscopy england english epilepsy essex estate europe evening
  executive eye facebook factory faculty farm february festival flu foundation friday friends fund fundraiser
  gallery garden gardens gate general ghost glasgow google government gp great green group grove gulf hall hampshire
  head health healthcare heart helpline hepatitis high hill hiv hospice hospital hospitals hotel house housing hub
  icu infirmary information initiative inn inquiry insight institute intensive international ireland irish january
  journal july june junction kent kidney king kingdom king's labour lane league leeds leukaemia library lifeline
  line liver liverpool lodge london ltd lung lymphoma macmillan manchester manor march marathon maternity mayor
  meadow medical medicine memorial mental mews midlands mills mind minister ministry monday month motor museum
  national neonatal neurology news nhs night north northern norfolk northumberland november nottingham number nurses
  nursing october office officer oncology open opening orthopaedic outpatient outpatients oxford oxfam paediatric
  paediatrics palace palliative park parkinson's parkinsons parkrun parliament partnership pathway patient patients
  peer people pharmacy physio place plaza policy post practice primary prince princess prison programme project
  psychiatric public queen queen's queens race radiology ramp reception recovery red regional rehab rehabilitation relay
  reply research residential resource resus retreat review rise river road room royal row run safe samaritans saturday
  scan school scotland scottish screening secondary secretary section senior september service services shout sickle
  social society south southern speech spring square stadium staff star station street stroke studio suicide suite
  summer sunday support surgery surrey survivors sussex syndrome talking team tel terminal terrace theatre therapies
  therapy thursday tower town training transplant trauma trust tuesday tunnel twitter uk unit united university
  urgent valley vaccine victim view villa village virgin volunteers wales walk ward wards watford way wednesday week
  welfare wellbeing welsh west western whatsapp white wing winter women's wood workers world yard year york
  yorkshire young youth youtube google apple amazon tesco boots asda lidl aldi argos sainsburys monday's mr's st
  saint alzheimer's alzheimers crohn's crohns down's downs bell's
`);

/** Full names of bodies, and of people whom buildings, charities or diseases are called after. */
export const NAMESAKES: ReadonlySet<string> = new Set([
  'marie curie',
  'sue ryder',
  'john radcliffe',
  'black bull',
  'red lion',
  'white horse',
  'black horse',
  'white hart',
  'green man',
  'white swan',
  'black swan',
  'red bull',
  'golden fleece',
  'blue bell',
  'golden lion',
  'white lion',
  'grey horse',
  'royal oak',
  'kings head',
  'queens head',
  'rose crown',
  'old ship',
  'black prince',
  'prince albert',
  'queen victoria',
  'lord nelson',
  'robin hood',
  'florence nightingale',
  'mary seacole',
  'james cook',
  'james paget',
  'william harvey',
  'alder hey',
  'edith cavell',
  'elizabeth garrett',
  'nye bevan',
  'aneurin bevan',
  'darent valley',
  'stoke mandeville',
  'lou gehrig',
  'guillain barre',
  'bobby moore',
  'roy castle',
  'katharine house',
  'leonard cheshire',
  'barbara castle',
  'princess alexandra',
  'queen elizabeth',
  'great ormond',
  'hemel hempstead',
  'milton keynes',
  'tunbridge wells',
  'abbots langley',
  'kings langley',
  'whitley bay',
  'jesus christ',
  'god almighty',
  'potters bar',
  'bishops stortford',
  'kings lynn',
  'burton latimer',
  'gerrards cross',
]);

/** Words that may follow a first name in lower case without being a surname. */
export const NOT_SURNAMES: ReadonlySet<string> = words(`
  a about after again all already also always am an and any are aren't as asked asks at attempted away back bad be
  beat became because been before being bless both broke brought but by called came can can't cannot collapsed come
  comes could couldn't did didn't died do does doesn't done down each every fell felt for from gave gets gave give
  given go goes going gone good got great had hadn't has hasn't hates have haven't he helped her here hers him his
  how i i'm i've if in is isn't it its it's just keeps kept knew knows last later left let like lives lost loves
  made make makes maybe me might miscarried missed more moved must my near needed needs never next nice no not now
  of off ok on once one only or our out over overdosed passed please put quit ran really rang relapsed runs said saw
  says see seems sent she should since sister so some still such suffered suffers take takes tells than thanks that
  the their them then there they thinks this thought till to today told too took tried until up us very wants was
  wasn't we well went were what when where which while who whole why will with without wins won't works worked would
  yesterday yet you your nurse nurses doctor dr staff ward team midwife matron consultant hospital unit clinic
  receptionist surgeon carer mum dad mam nan gran son daughter wife husband brother friend mate neighbour baby
  cancer stroke dementia diabetes depression anxiety hiv bipolar pregnant diabetic lovely amazing brilliant
  fantastic sectioned admitted discharged diagnosed ill poorly sick today tomorrow tonight soon love x xx xxx street
  road lane hospital's ward's close avenue house school college church wood park paul's michael's hill
`);
