/** Last words of street names that are seldom anything else, so that they count in lower case too. */
export const STREET_TYPES: ReadonlySet<string> = words(`
  alley approach arcade ave aven avenue av avenues boulevard blvd brae brow bypass byway causeway chase circus close
  clos cloisters common copse cottages cotts court crescent cres cresc croft crofts crossway cul-de-sac dale dell
  dene drove embankment esplanade estate fold garth gardens gdns ginnel glade glebe glen grove gr grn hamlet heights
  highway la lane lanes ln loan loaning lodges loke maltings mead meadow meadows mews mount orchard paddock paddocks
  parade parkway passage pend pightle promenade quadrant quay rd rigg rd road rise riverside roundway sq square st
  str street snicket spinney tce ter terr terrace terraces thoroughfare track twitten vale vennel villas walk wharf
  wood woods wynd yard`);

/** Words that end street names and are common in themselves: "10 minute drive", "a 2 way street", "9 out of 10 way". */
export const COMMON_TYPES: ReadonlySet<string> = words(`
  acre acres arch bank banks bay beach beeches bottom bridge broadway buildings burn bury castle cl circle centre
  corner cottage course crest cross crossing cut cutting down downs dr drive drives edge elms end farm field fields
  firs flats ford front furlong garden gate green ground grounds haven heath hey hill hills hollow holme hurst
  island knoll ladies lawn lawns lea leas leaves leys limes links main market marsh mill moor moorings nook oaks park
  pastures path pines place pl plain plaza point pond ride ridge ring road row rows rushes shaw side slade slope
  springs stairs station steps strand stream towers view views village warren water waters way ways weir well wells`);

/** Street types that are ordinary words all the same, and need a capital or a cue of living there. */
export const ORDINARY_TYPES: ReadonlySet<string> = words(`
  approach av chase close common court crescent dale dell estate fold gr glen la loan lanes mead meadow mount
  orchard parade passage quay rise square st track vale walk wood woods yard`);

/** Ends of one-word street names: "Upper Sneddlegate", "Broadway", "The Headrow". */
export const STREET_ENDING: RegExp = /^(?:\p{L}{3,20}(?:gate|row|way|side)|broadway|cheapside|strand)$/u;

/** A Welsh name in one word with hyphens: "Tan-y-Bryn", "Maes-yr-Haf". */
export const WELSH_NAME: RegExp =
  /^(?:bryn|cae|caer|clos|coed|cwm|erw|gerddi|glan|gwaun|hafan|heol|llwyn|llys|lon|maes|min|nant|pant|parc|pen|plas|pont|porth|rhiw|rhos|tan|tre|trem|ty|waun)-(?:yr?|ar|dan)(?:-\p{L}{2,16}){1,2}$/u;

/** Street words that come first: Welsh "Heol y Bryn", French-Jersey "Rue de la Croix". */
export const LEADING_TYPES: ReadonlySet<string> = words(`
  bryn cae caer clos cwm cwrt erw ffordd gerddi gwaun heol lon llwybr llys maes min-y parc pen pentre pont porth
  rhes rhiw rhodfa rue sgwar stryd tan tre trem troed waun y`);

/** Ends of names of houses and blocks. */
export const HOUSE_TYPES: ReadonlySet<string> = words(`
  apartments barn barns bothy buildings bungalow byre cabin chalet chapel cottage cottages court croft farm
  farmhouse farmstead forge gatehouse grange granary hall heights house lodge longhouse manor mansions manse mill
  oast oasthouse parsonage park place point priory quarters rectory residence school schoolhouse stables steading
  tower towers vicarage villa villas wharf works`);

/** Ends of names of houses that people live in. */
export const HOMELY_TYPES: ReadonlySet<string> = words(`
  barn barns bothy bungalow bwthyn byre cottage cottages croft farm farmhouse farmstead forge grange hafod lodge manse
  oast taigh tigh ty tyddyn villa`);

/** The same where no capital says that it is a name. */
export const PLAIN_HOUSE_TYPES: ReadonlySet<string> = words(`
  barn bungalow cottage farmhouse grange house lodge mansions manor schoolhouse villa`);

/** Words before the number or letter of a part of a house or site. */
export const UNIT_WORDS: ReadonlySet<string> = words(`
  apartment apt appt bedsit berth bungalow caravan chalet cottage flat flt house lodge maisonette mooring penthouse pitch
  plot room studio suite unit`);

/** Those of them that are as often something else, and need a numbered street or a postcode after them. */
export const LOOSE_UNITS: ReadonlySet<string> = words(
  'berth caravan chalet cottage house lodge pitch plot room suite unit',
);

/** Those of them that people live in, on a site with a name: "Caravan 31, Seaholme Park". */
export const SITE_HOMES: ReadonlySet<string> = words('berth caravan chalet mooring');

/** The same, if somebody is said to live there: "Lodge 4, Hopewood Park" may be a ward. */
export const LIKELY_SITE_HOMES: ReadonlySet<string> = words('cottage house lodge pitch plot');

/** Flats known by their floor: "Top Flat", "Ground Floor Flat", "Basement Flat". */
export const FLOORS: ReadonlySet<string> = words(`
  attic basement bottom downstairs first fourth front garden ground lower middle rear second third top upper
  upstairs`);

/** First words of Gaelic names of houses, and small words inside them: "Tigh na Mara", "Cnoc an Fhraoich". */
export const GAELIC_HEADS: ReadonlySet<string> = words('baile cnoc creag druim taigh tigh');
export const GAELIC_LINK: RegExp = /^(?:a|an|am|na|nam|nan|a'\p{L}{2,20})$/u;

/** Words that may stand in lower case inside names of streets and places. */
export const LINKS: ReadonlySet<string> = words(`
  a'r ap and at by cum de du en in juxta la le les next o' of on super the under upon with y yr ym`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
