// Holds offensive words: shapes of what the kind forbids, with examples.
import type { ConductPattern, Release } from '../conduct/conduct-pattern.ts';

const HEEDS: readonly Release[] = ['quoted', 'condemned'];
const UNLESS = ['accuse-not', 'deed-not'];
const CHARGE = 'lays a crime or gross misconduct to an identifiable person';
const STAFF = 'role:one|accuse-title|charge-office:one';
/** Somebody who can be told: by office and place, by what they did, by a name, or as whoever was there. */
const WHO = [
  `the|this|your|our|my|his|=them|=those ~2 ${STAFF} ~6`,
  'the|this|=them|=those|your person:one|number|=one|=pair =who|=that|=on|=in|=at|=doing|=from|=behind ~6',
  '=whoever =was|=is|=on|=did|=does|=ran|=runs|=looked|=had ~6',
  '=him|=her|=he|=she|=them =on|=in|=at|=behind|=with|=from|=who|=that ~6',
  `^ ~1 ${STAFF} =on|=in|=at|=from|=with|=called|=who ~6`,
  `^ ${STAFF} ~1`,
  'person:one|=one ~5 =who|=that ~2',
  '^ ~1 person:one|number =on|=in|=at|=behind|=with|=who ~6',
];
/** Deeds for which names have patterns of their own, too. */
const PLAIN = [
  '!not|=nearly|=would|=have [deed-kill:ed] my|our|his|=a|=an|=two|=three ~1 named|kin|=patient|=resident|=baby|=man|=woman|=girl|=boy|=lad|=lass',
  '[=touched|=touching|=felt|=feeling|=feels|=touches] =me|=her|=him|=us|=them =up',
  '[=groped|=fondled|=molested|=raped|=flashed|=assaulted] =me|=us|my|our|his',
  '[=nicked|=nicks|=nicking|=stole|=steals|=stealing|=pinched|=pinches|=pinching|=robbed|=swiped|=lifted|=pocketed|=thieved] !=a ~4 deed-loot',
  '[=robbing|=robs|=robbed|=fleecing|=milking|=bleeding|=ripping] ~3 =blind|=dry|=off',
  '[=sells|=sold|=selling|=flogs|=flogging|=flogged] ~4 deed-loot|deed-sold ~3 deed-illicit',
  '[=sells|=sold|=selling|=flogs|=flogging|=flogged] ~2 deed-drug|deed-private',
  '[=smokes|=smoking|=smoked|=snorts|=snorting|=snorted|=sniffs|=sniffing|=deals|=dealing|=dealt|=injects|=injecting] =in? deed-drug',
  '[=invented|=falsified|=fabricated|=forged|=faked|=doctored|=altered|=backdated|=shredded|=changed|=rewrote|=tippexed|=fiddled] ~4 deed-record',
];
const WRONGS = [
  '[deed-wound:ed] =him|=her|=me|=us|=them ~3 =with ~1 deed-weapon',
  '[=let|=lets|=left|=watched] my|our|a|the ~1 kin|deed-frail|named =to? ~1 =bleed|=die|=choke|=starve|=rot|=drown|=suffocate|=bleeding|=dying|=choking|=dehydrate',
  '[=sent|=sends|=showed|=shows|=showing|=gave|=gives|=passed|=passes|=leaked|=posted|=forwarded|=emailed|=texted] my|our|his ~2 deed-secret =to|=on|=round ~2 deed-prying',
  '[=told|=tells|=telling] my|our|his|the ~2 deed-prying ~2 =about|=that|=what|=where my|our|=i|=her|=his ~2 deed-secret|=was|=had|=pregnant|=pregnancy|=abortion|=live|=lived',
  '[=clocks|=clocked|=signs|=signed|=logs|=logged] =in|=on =and|=then? =then? =goes|=went|=leaves|=left|=sleeps|=slept|=disappears|=vanishes|=naps|=buggers|=clears|=sods|=nips',
  '[=takes|=took|=taking] the =rest|=best|=half|=lot|=pick =of? ~2 =home',
  '[=asked|=asks|=demanded|=demands|=wanted|=charged|=charges] my|our|=me|=us|=him|=her|=them ~1 =for? ~2 =quid|=pound|=pounds|=fiver|=tenner|=money|=cash|=bung|=hundred ~2 =before|=or|=if',
  '[=wanted|=demanded|=asked|=took|=takes|=wants] =for? ~2 =quid|=cash|=bung|=fiver|=tenner ~2 =before|=or|=off|=from ~2 my|our|=he|=she|=they|=we|=patients|=families',
  'be [deed-wound:ing|deed-kill:ing] my|our|the|a|=them|=him ~2 kin|deed-frail|deed-limb',
  '[=texting|=scrolling|=facetiming|=vaping|=snoring|=swiping] ~2 =through|=during|=while|=throughout|=when|=as my|our|=her|=his|=he|=she|=they|kin',
  '!not|=nearly|=would [deed-wound:ed] my|our|=mums|=dads ~3 deed-limb',
  '[=helped|=helps|=helping] =himself|=herself|=themselves|=themself =to ~4 deed-loot',
  '[=unplugs|=unplugged|=unplugging|=mutes|=muted|=muting|=silences|=silenced|=switches|=switched|=switching|=turns|=turned|=turning] ~1 =off? ~2 =bells|=bell|=buzzers|=buzzer|=alarms|=alarm|=monitor|=monitors|=oxygen =off? =so|=because|=cos he =can|=could|=does|=did|=will|=would|=wants|=wanted',
  '[=unplugs|=unplugged|=unplugging|=mutes|=muted|=muting|=silences|=silenced|=switches|=switched|=switching|=turns|=turned|=turning] ~1 =off? ~2 =bells|=bell|=buzzers|=buzzer|=alarms|=alarm|=monitor|=monitors|=oxygen =off? =to =sleep|=watch|=avoid|=play|=scroll|=nap|=chat|=have|=get',
  '[=keeps|=kept|=keeping|=pockets|=pocketing|=pocketed] ~2 =cash|=money|=change|=takings|=difference|=deposit|=proceeds|=rest !=for|=to|=safe|=towards|=in',
  '[=claiming|=claims|=claimed|=bills|=billing|=billed] ~1 =for ~4 deed-unworked',
  '[=filmed|=films|=filming|=photographed|=photographs|=photographing] my|our|his|=me|=her|=patients|=women|=girls ~4 =toilet|=shower|=naked|=undressed|=undressing|=changing|=bath|=asleep',
  '[=made|=makes|=making] ~4 =up ~4 deed-invented',
  '=made|=makes|=making|=wrote|=writes|=logged|=invented|=put ~2 =up|=down|=in? ~6 deed-paper ~4 =never|=not [=happened|=happen|=existed|=took]',
  '=looked|=looks|=looking|=went|=goes|=going|=read|=reads|=accessed|=snooped ~2 =up|=at|=in|=into|=through? ~2 my|our|his ~4 =records|=notes|=file|=files|=details|=address|=results ~8, [deed-gossip]',
];
/** Everyone who may be meant, for every deed. */
const ACCUSED = WHO.flatMap((who) => [...PLAIN, ...WRONGS].map((deed) => `${who} ${deed}`));

/** Grave wrongs told as a fact of one who can be found. A person must judge them. */
export const accusationWhoPatterns: readonly ConductPattern[] = [
  {
    id: 'accuse-whoever',
    kind: 'accusation',
    match: ACCUSED,
    heeds: HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: CHARGE,
    yes: [
      'The man who did my scan touched me up',
      "Your security man broke my son's arm for nothing",
      'Whoever was on triage killed our Sean',
      'them two on nights helped themselves to her purse',
      'that GP made up a whole appointment',
      'the receptionist looked up my records and told my ex',
    ],
    no: [
      'The man who did my scan was lovely',
      'your security man broke up a fight',
      'the receptionist looked up my records and found the letter',
      'the nurse made up the bed',
      'the nurse helped herself to my biscuits',
    ],
  },
  {
    id: 'accuse-named-wrong',
    kind: 'accusation',
    match: WRONGS,
    heeds: HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: CHARGE,
    yes: ['Nurse Odelle Vane broke my wrist', 'Bram Tollemarsh helped himself to the raffle money'],
    no: ['Nurse Odelle Vane bandaged my wrist', 'Bram Tollemarsh helped himself to cake'],
  },
  {
    id: 'accuse-and-who',
    kind: 'accusation',
    match: [
      ...WRONGS.map(
        (deed) => `^ he ~3 ${deed} ~12, this|the|=him|=her ~1 ${STAFF}|person:one =on|=in|=at|=behind|=from|=with`,
      ),
      'they|he ~2 [=changed|=altered|=falsified|=forged|=backdated|=fiddled|=changing|=altering] the|my|his ~1 =time|=date|=cause =of =death',
      `${STAFF}|named ~1 =did =it|=that|=this =in [=front] =of =me|=us`,
    ],
    heeds: HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: CHARGE,
    yes: [
      "She's been looking up her ex's medical records and telling all of Barrow, that girl on reception",
      'They changed the time of death',
    ],
    no: ['She has been so kind, that girl on reception', 'They changed the time of my appointment'],
  },
  {
    id: 'accuse-asked-after',
    kind: 'accusation',
    match: [
      `=ask ~2 named|${STAFF}|he|they ~4 =what|=where|=why|=how|=about ~8, [deed-hidden]`,
      `=ask ~2 named|${STAFF}|he|they [deed-hidden]`,
      `[=ask] ~2 named|${STAFF} =what ~1 he|they =does|=do|=did|=gets|=got|=is|=was ~2 =to|=with|=up|=hiding`,
      `=know|=knows ~1 =what ~3 ${STAFF}|named ~1 =does|=did|=gets|=is ~4 [deed-hidden]`,
    ],
    polarity: 'fixed',
    heeds: HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: 'hints that an identifiable person did a grave wrong',
    yes: ["Ask Mr Dunstan what he does to the lassies when the door's shut", 'ask the matron where the money went'],
    no: ['Ask Mr Dunstan what time he opens', 'ask the matron about visiting'],
  },
];
