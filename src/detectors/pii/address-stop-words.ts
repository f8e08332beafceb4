/** Words that are no part of a street or place name, whatever their case: small words, and what is counted. */
export const STOP_WORDS: ReadonlySet<string> = words(`
  a about absolutely after again ago all almost already also although always am an and another any anyone anything
  are around as ask at away awful back bad be because been before being bit both but by came can cannot can't cant
  come comes could couldn't day days dear did didn't do does doesn't doing don't done dont down each either else
  ever every everyone everything except few for from full gave get gets getting give given go goes going gone good
  got great had half has hasn't hate have haven't having he he's hello help her here hi him his hope how however i
  i'd i'll i'm i've if im in into is isn't it it's its just keep kept know known last later least left less let like
  little long lot lots love made make makes making many may maybe me might mine more most much must my need needs
  never next no nobody none nor not nothing now of off often ok okay on once one ones only onto or other others
  ought our ours out over own per perhaps please pls plus poor put quite rather really right said same saw say says
  see seen she she's should shouldn't since so some someone something soon sorry still such sure take taken takes
  taking ta than thank thanks thankyou that that's thats the their them then there there's these they they're thing
  things think this those though through thus till time times to today together told tomorrow tonight too took try
  trying two under until up upon us use used using usually very via wait waited waiting want wanted wants was wasn't
  way we we're we've well went were weren't what what's when where which while who whole whose why will with within
  without won't wont would wouldn't x yes yesterday yet you you're your yours yr pm noon midnight january february
  march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun second
  seconds sec secs minute minutes min mins hour hours hourly hr hrs night nights week weeks weekly weekend weekends
  month months monthly year years yearly yrs yo decade decades century aged mile miles km kms metre metres meter
  meters yards feet foot ft inch inches cm mm kg kgs g mg mcg ml litre litres lb lbs stone oz pint pints degree
  degrees percent pc pound pounds quid pence p k m mph tonne tonnes people person persons patient patients staff
  nurse nurses doctor doctors consultant consultants gp gps midwife midwives paramedic paramedics ambulance
  ambulances man men woman women lady gentleman gentlemen child children kid kids baby babies boy boys girl girls
  adult adults visitor visitors member members team teams family families friend friends bed beds bay bays ward
  wards bedroom bedrooms bed-roomed room rooms floor floors storey storeys chair chairs seat seats seater car cars
  bus buses train trains stop stops lane-wide space spaces ticket tickets machine machines phone call calls letter
  letters email emails text texts appointment appointments visit visits admission admissions operation operations op
  ops scan scans test tests blood bloods dose doses tablet tablets pill pills injection injections jab jabs vaccine
  vaccines cancer hospital hospitals clinic clinics surgery surgeries star stars starred point points mark marks
  score scores reason reasons example part parts piece pieces step steps stage stages shift shifts round rounds cup
  cups coffee coffees tea teas meal meals sandwich sandwiches chance chances attempt attempts complaint complaints
  question questions issue issues problem problems different extra further additional separate single double entire
  short quick brief busy main narrow wide wrong right-hand left-hand dual-carriageway consecutive straight x-ray
  x-rays post-op pre-op number numbers mixed bed-blocking bag bags box boxes bottle bottles page pages section
  chapter paragraph version level odds`);

/** Those that are good first words of names with a capital: "Long Lane", "Old Station Row", "Hospital Road". */
export const NAMES_TOO: ReadonlySet<string> = words(`
  back clinic doctor far first full good great half hospital lady last little long main much narrow never next old over
  phone point right round second short single stone straight surgery the train under upon`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
