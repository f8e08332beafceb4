/** Words that head the name of a body, business or public place, or name what is held at one. */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(`
  a&e abbey academy agency agents agm airport aldi annexe appointment appointments arena argos asda aquarium
  association asylum audiology bakery adran canolfan clinig deintyddfa bank bar barclays barbers barber beauty bhf bistro boots brewery builders
  bureau cafe canteen cathedral cemetery centre centres charity chemist chemists church cinema class classes clinic
  clinics club coffee college company consulting consulate coop co-op costa council councils courthouse crematorium
  creche cqc crown-court currys dealership dental dentist dentists department depot dept diner doctors dvla dwp
  embassy event exhibition factory fair firm foodbank foundation freepost funeral garage gallery general gp gps
  fferyllfa greggs group gym hairdressers harvester headquarters healthwatch hmrc hospice hospital hospitals hostel hotel hq
  hsbc hub imaging inc infirmary inn institute jobcentre kfc kiosk lab laboratory laboratories labs leisure
  library lidl limited llp lloyds ltd mcdonalds mcdonald's macmillan meddygfa meeting meetings mencap mission miu morrisons
  mosque museum nando's nandos natwest nightclub nspcc nhs nightclubs nursery office ombudsman offices optician
  opticians organisation outpatients parliament pharmacy phlebotomy physiotherapy radiology maternity oncology
  pharmacies pals phso physio physiotherapy plc podiatry police practice prison pub pubs reception restaurant retail
  rnib rnid rspca salon sainsburys samaritans santander sainsbury's scanner sdec school schools seminar services session
  sessions shop shops showroom smiths solicitors solicitor specsavers spoons stadium stall starbucks station store
  stores studios subway supermarket superdrug surgery surgeries synagogue takeaway tavern temple tesco tescos
  swyddfa theatre theatres townhall trust trusts tsb unit uned university utc utcs vaccination vet vets vodafone waitrose walk-in
  warehouse wetherspoons wickes wilko workshop workshops ymca ysbyty zoo`);

/** The same of two words; the first alone would say nothing. */
export const ORGANISATION_PHRASES: ReadonlySet<string> = phrases(`
  albert square,and q,baker street,blood test,blood tests,buckingham palace,building society,bus stop,
  business centre,business park,care centre,care home,care homes,charing cross,children's home,citizens advice,
  city hall,civic centre,coffee house,community hall,coronation street,council house,crown court,day centre,
  day hospital,downing street,
  estate agents,family hub,fire station,food bank,football ground,funeral directors,funeral home,
  great ormond,guest house,harley street,head office,health centre,health hub,industrial estate,job centre,
  leisure centre,magistrates court,main building,main site,marie curie,market hall,medical centre,medical practice,memorial hall,minor injuries,
  nursing home,opening hours,opera house,parish hall,park and,park hotel,po box,polling station,post office,
  premier inn,privet drive,public house,ramsay street,red cross,red lion,registry office,residential home,
  resource centre,retail park,royal arms,royal oak,salvation army,science park,scout hut,sesame street,
  shopping centre,sports centre,sports hall,support group,town hall,trading estate,trust hq,urgent care,urgent treatment,village hall,white hart,
  youth club`);

/** Names of businesses that need no other word to be one. */
export const BRANDS: ReadonlySet<string> = words(`
  aldi argos asda barclays boots costa cqc currys dvla dwp gregg greggs halfords harvester healthwatch hmrc hsbc kfc
  lidl lloyds macmillan mcdonalds mcdonald mencap morrisons nando nandos natwest nspcc rnib rnid rspca sainsburys
  sainsbury samaritans santander specsavers starbucks subway superdrug tesco tescos tsb vodafone waitrose
  wetherspoons wickes wilko ymca`);

/** Words that tie a body to its place: of being, opening and holding, of when, and of the parts of a site. */
export const TIES: ReadonlySet<string> = words(`
  is are was were be being been at on in the a an our its it it's has have had will can now still currently just
  also here there that that's which where only new old address postcode post code sat nav satnav number no of for
  called one itself based located situated site building main side big little moved moves moving relocated
  relocating reopened reopens reopening opens opened opening open closes closed closing runs running held takes
  taking place happening meets meet serving starts starting and off every each daily weekly monday mondays tuesday
  tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays mon tue tues wed
  thu thurs fri sat sun week weeks morning mornings afternoon evening tomorrow today tonight next soon appointment
  appointments department dept entrance reception car park parking a&e put use using type enter try taking accepting
  patients offering y yr`);

/** Words after which a body is only a landmark: "near the hospital". */
export const LANDMARK_LINKS: ReadonlySet<string> = words(`
  near nr nearby nearest beside behind opposite opp outside past above over across round around from by leaving left
  under below facing`);

/** Words before a body that is none in particular: "no surgery", "any hospital". */
export const NOT_THAT_ONE: ReadonlySet<string> = words('no any another every each which what whichever without');

/** Bodies that are also states one is in: "in hospital", "from work", "after surgery". */
export const STATES: ReadonlySet<string> = words(
  'a&e church class college hospital prison school surgery university maternity physio',
);

/** What is held at a body's place: a place right after it may be anybody's. */
export const OCCASIONS: ReadonlySet<string> = words(`
  appointment appointments class classes event exhibition meeting meetings seminar services session sessions
  vaccination`);

/** Short names by which hospitals are known. */
export const SHORT_NAMES: ReadonlySet<string> = words(`
  rvi qe qeh qeuh jr uhw uhnm uhcw lgi bri dri hri mri gri rie ria rah gwh rgh rlh rch ruh qmc nnuh uclh gosh wgh
  hgh`);

/** Labels of what is told of a person. */
export const IDENTIFIERS: ReadonlySet<string> = words('dob d.o.b born birthdate nino surname forename mrn');

/** Words of living, moving and sending: what follows is a home. */
export const HOME_CUES: ReadonlySet<string> = words(`
  live lives lived living stay stays staying stopping moved moving move relocated reside resides residing resident
  rented renting rents address addresses home house flat bungalow place digs pad based deliver delivered delivering
  delivery parcel parcels package packages post posted mail mailed letter letters prescription send sent write wrote
  round pop popped neighbour neighbours collect collected pick picked find drop dropped door doorstep c/o lodging
  lodges i'm im we're she's shes he's hes they're mum mum's mums dad dad's dads nan nan's nans gran gran's mam mam's
  brother sister son daughter husband wife whereabouts bins tenant landlord doxxed dox`);

/** Words of the person speaking or spoken of: an organisation named before one of these is not what follows. */
export const PERSON_WORDS: ReadonlySet<string> = words(`
  i i've i'd i'm my me mine we we've our ours us he he's his him she she's her hers they they're their them you your
  to from mr mrs miss ms`);

/** Words of going somewhere, home or not. */
export const FINDING: ReadonlySet<string> = words('find drop dropped pick picked pop popped round place collect');

/** What a home or a body may do: "moved", "is now at". The subject stands before it. */
export const MOVES: ReadonlySet<string> = words('moved moving move relocated based find address post stays place');

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s*,\s*/u));
}
