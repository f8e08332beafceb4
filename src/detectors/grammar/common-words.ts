/**
 * Common words, by how many of a thousand comments hold them, at least: counted over 5,626 comments of patients that two
 * NHS trusts published. A pattern that must have a rare word is asked for only where that word stands.
 */
const SHARES: readonly (readonly [perThousand: number, words: string])[] = [
  [300, `and the to`],
  [200, `i very was`],
  [150, `a my not staff`],
  [100, `all for good have helpful in is it me of on with`],
  [60, `are as at be been care could excellent friendly more nothing service that they time were you`],
  [
    30,
    `after always am ambulance an better but by call can caring did do everything feel from get great had happy
      has help hospital kind made much no people really so support thank there this ward we well what when would`,
  ],
  [
    20,
    `about advice amazing appointment back because being brilliant done everyone felt food given got health
      helped her how if information just like listened long looked lovely need needed nice nurses or out patient
      patients phone professional received she team them think too treatment up us wait waiting which who xxxx
      your`,
  ],
  [
    10,
    `'s able activities also answer any anything appointments arrived before best both came clear comfortable
      communication contact covid crew day doctor doing ease efficient enough every experience explained extremely
      family fantastic fault first found gave getting give go going gp having he here home hours informative into
      job keep kept know life listen lot make mental needs nhs now nurse one only other our over paramedics person
      pleasant polite problem problems put questions quick quickly safe say see services should some someone stay
      supportive take talk than thanks their things through times told took treated understand understanding way
      will wonderful work`,
  ],
  [
    6,
    `absolutely again answered around arrive ask asked assessment attentive available bad between bit busy called
      cared change class clean come community course different difficult doctors does down dr driver due during e
      easy especially etc even exercises far feeling few find fine grateful hard helping him his hour improve
      improved informed issues lady last left listening little looking lots making many medication member mind
      minutes most mum myself never new night nursing off ok overall own pain perfect pleased positive prompt
      provided quicker reassuring respect response right room said same satisfied seen situation sometimes son
      speak spoke start still such sure system taken telephone then thing thorough transport trouble under use
      visit want weeks went where whole within without`,
  ],
  [
    4,
    `actually advise although another anxiety anyone appreciate attention attitude away bed calls calm check
      child clearly coming complaints concerns condition confidence courteous cpn daughter days drivers each else
      emergency enjoyed exercise explain explaining face form group house however husband impressed improvement
      instead involved its kindness knowledgeable lack late leave manner maybe medical mins moment months next
      offered once options ot paramedic parents physio place plan point poor possible provide quite rang recommend
      referral referred regular relaxed return round sent session sessions short since straight supported surgery
      talking tell therapist though thought throughout try trying two understood until used useful visits waited
      week while whilst why working wrong years`,
  ],
  [
    2,
    `above access admission admitted advised age air already amount answering anxious apart appreciated approach
      approachable appropriate area areas arrival asking attend attended aware awful baby believe beneficial
      benefit beyond big blood booking car carer carers case caused centre changed changes checks children
      circumstances clinic coffee comments compassion compassionate complaint completely confident considerate
      consultant consultation contacted conversation cope correct credit crisis current dad date deal dealt delay
      department despite detail diagnosis difference dignity disabled discharge discharged discussed discussion
      duty earlier early easier effective empathy end equipment ever exceptional expected extra fabulous fact fast
      feedback finish follow forward full future giving gone hand handler hands happen happened happening
      healthcare hear heart helps high honestly hope idea important individual info initial issue journey keeping
      knew knowing knowledge later learn learning leaving leg length less let level levels liked list live local
      longer look lost makes man manage managed may meals members mobility morning move name none number obviously
      occasions offer often old online open operation operator opinion others outstanding pandemic particularly
      past patience pay perhaps personal phoned physiotherapist pick plans please plenty poorly post present
      pressure previous procedure process professionalism professionals progress promptly public quality question
      rather re ready realise reason reassurance reassured receive reception recovery reduce regarding relevant
      required responded ring running rushed saved saw saying second seeing seem seemed self seriously several
      shown sit social something soon sooner sorted spoken staffing stop stroke struggling superb symptoms taking
      talked tea thankyou therapy these those today together toilets towards training treat tried tv unable
      unreadable updated using visited visiting visitor walk wanted warm waste ways welcome welcoming wheelchair
      wife wish worked worker worse x year yes yet`,
  ],
];

const SHARE_OF: ReadonlyMap<string, number> = new Map(
  SHARES.flatMap(([share, words]) => words.split(/\s+/u).map((word) => [word, share] as const)),
);

/** How many of a thousand comments hold a word, at least; 0 for all but common words. */
export function shareOf(word: string): number {
  return SHARE_OF.get(word) ?? 0;
}
