/** The 121 postcode areas of the United Kingdom, those of Guernsey, Jersey and the Isle of Man, and the forces' BF. */
export const POSTCODE_AREAS: ReadonlySet<string> = words(`
  ab al b ba bb bd bf bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy
  g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr
  nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc
  wd wf wn wr ws wv yo ze`);

/** Inner London areas whose districts may end in a letter, with the letters that may stand there. */
export const LETTERED_DISTRICTS: Readonly<Record<string, string>> = {
  e: 'w',
  n: 'cp',
  w: 'abcdefghjkpstuw',
  ec: 'abehmnprvwxy',
  nw: 'w',
  se: 'p',
  sw: 'aehpvwxy',
  wc: 'abehnrvx',
};

/** Ends of measures and ordinals that are also good last letters of a postcode: "B12 2nd", "M1 8gb", "E5 6ft". */
export const MEASURES: ReadonlySet<string> = words(
  'ds ed fe ft gb hr hz lb nd ng pt px rd st tb th tx ug wd ww xl yd yr',
);

/** Words that name a code of another sort when they stand right before it. */
export const CODE_LABELS: ReadonlySet<string> = words(`
  asset badge barcode batch bay bed block blood bloods bleep bus car chapter code codes coach corridor desk door
  drug equipment error exit flight form gate gene grade grid id invoice item junction key level licence license
  locker log lot machine mark model module motorway no number order page part password patent pin plate platform
  product protein pump queue rack receipt ref reference reg registration room route row screen seat section sequence
  serial shelf size sku spine stand step strain tag theatre ticket token tracking train type user username version
  vitamin voucher ward zone`);

/** Words that say a postcode is meant, or that somebody's whereabouts are. */
export const POSTCODE_CUES: ReadonlySet<string> = words(`
  postcode postcodes postal satnav nav zip us covered cover area catchment nearest locality locally here`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
