// Holds offensive words: what is wished on people, and what is hinted that they will come to.
import type { WordClass } from '../grammar/word-class.ts';

/** Fates: illnesses, deaths and injuries that are wished, and what one who was hurt would need. */
export const threatFateWords: readonly WordClass[] = [
  {
    name: 'attack-wish',
    words: `
      with any luck, with a bit of luck, touch wood, please god, dear god, dear lord, god let, please let, roll on the day,
      nothing would please me more than, nothing would make me happier than, all i want for christmas is,
      would give anything to see, would give my right arm to see, would be nice if, would be lovely if, would be great if,
      be nice to see, hope and pray, would pay money for,
      hope, hoping, hopefully, wish, wishing, wished, pray, praying, prayin, prays, here is hoping, heres to,
      fingers crossed, everything crossed, let us hope, would love it if, would love for, would love to see,
      would love nothing more than, can not wait for, can not wait till, can not wait until, can not wait to,
      can not wait to see, cant wait, would not shed a tear if, would not cry if, would not lose sleep if,
      would laugh if, would cheer if, would celebrate if, would dance if, would be happy if, would be made up if,
      would be delighted if, be glad when, be happy when, be laughing when, will laugh when, will cheer when,
      will dance when, will celebrate when, looking forward to, god willing, dreaming of, dream of, dream about,
      manifesting, wud love, only wish, would pay to see, pay good money to see, would pay money to see, begging god,
      asking god, light a candle, cursing, would not care if, could not care less if, world would be better if,
      be funny if, be hilarious if, serve her right if, serve him right if, serve you right if, serve them right if,
      serves her right if, about time, hopin, pleased if, crossing my fingers
    `,
  },
  {
    name: 'attack-suffer',
    part: 'verb',
    words: `
      get* wiped out, get* taken out, get* squashed by, get* crushed, get* electrocuted, get* struck,
      get* flattened by, get* mauled, get* savaged, get* bitten, get* terminal, get* ill, get* really ill,
      get* something nasty, get* something incurable, get* something painful, get* something terminal,
      get* an illness, get* a disease, get* a tumour, get* a brain tumour, get* hit with, get* dementia,
      get* leukaemia, get* bowel cancer, get* gangrene, get* flesh eating, get* dragged under, get* pushed under,
      get* chucked, get* thrown, get* stamped on, get* done over, get* done in, get* filled in, get* bottled,
      get* glassed, get* slashed, get* cut up, get* shanked, get* torched, get* burnt alive, get* burned alive,
      get* blown up, get* bombed, get* mugged on, get* carjacked, get* drowned, get* strung up, get* lynched,
      get* hung, get* hanged, get* a beating, get* a good hiding, get* battered to, get* a knife, get* a bullet,
      be killed, be run over, be hit by, be stabbed, be shot, be murdered, be beaten, be struck down, be crushed,
      be dead by, be dead before, be dead soon, be in a coffin, be in the ground, wrap* your car, wrap* her car,
      wrap* his car, wrap* their car, total his car, plough into, crash* and burn, drive* off a cliff, drive* into,
      drive* off, go* off the road, go* off a cliff, go* through a windscreen, go* up in flames, go* up in smoke,
      go* down with, go* out in a box, come* to a sticky end, come* to harm, meet* a sticky end,
      meet* with an accident, have* an accident, have* a fatal accident, have* a crash, have* a car crash,
      have* a nasty accident, have* a nasty fall, have* a massive heart attack, have* a massive stroke,
      have* a slow death, have* a painful death, drop* down dead, fall* down dead, fall* off a roof,
      fall* out of a window, fall* down a well, fall* under a train, fall* in the canal, fall* in the river,
      fall* in front of, keel* over dead, choke* to death, choke* on your, choke* on her, choke* on his,
      choke* on their, choke* on it, burn* to death, burn* alive, freeze* to death, starve* to death, bleed* out in,
      bleed* dry, rot* in, rot* away, rot* from, waste away, die* slowly, die* in agony, die* in pain, die* horribly,
      die* painfully, die* of, die* from, die* next, die* soon, die* in a, die* tonight, die* on the, die* roaring,
      die* in the gutter, die* like, lose* your legs, lose* her legs, lose* his legs, lose* your sight, lose* a leg,
      lose* everything, lose* everyone, lose* someone, lose* a baby, lose* her baby, lose* your baby, lose* her kids,
      lose* his kids, bury your kids, bury her kids, bury his kids, bury your children, never see christmas,
      never see tomorrow, never see another, never see morning, never see your kids, never see her kids,
      not make it home, never make it home, not wake up, does not wake up, do not wake up, never wakes up,
      fail to wake up, know what pain, know real pain, feel* what, feel* every, feel* the pain, go* through the same,
      catch* it and, catch* something nasty, catch* something incurable, catch* something horrible, catch* ebola,
      catch* aids, catch* hiv, contract cancer, end* up on a trolley, end* up on a slab, end* up on life support,
      end* up in a box, end* up in a wheelchair, end* up in the morgue, end* up in the canal, end* up in a ditch,
      end* up under a, end* up paralysed, end* up brain dead, need* a colostomy, need* a wheelchair for,
      be paralysed, be crippled, be left to die, be left to rot, suffer* like, suffer* a, suffer* the,
      get* cancer of, get* the big c, pop* your clogs, pop* her clogs, pop* his clogs, snuff* it soon, expire,
      burst into flames, explode, spontaneously combust, meet* your maker, meet* her maker, meet* his maker,
      get* buried, get* cremated, get* put in, get* left in a corridor to die, get* left to die
    `,
  },
  {
    name: 'attack-illness',
    words: `
      coronavirus, corona, covid 19, norovirus, mrsa, c diff, superbug, a superbug, tb, smallpox, aids, crohns,
      necrotising fasciitis, pneumonia, the pox, syphilis, a clot,
      ms, motor neurone disease, mnd, parkinsons, alzheimers, bone cancer, lung cancer, throat cancer, skin cancer,
      ovarian cancer, testicular cancer, pancreatic cancer, brain cancer, cancer of the, stage four cancer,
      stage 4 cancer, terminal, the big c, an aneurysm, aneurysm, a brain bleed, brain haemorrhage, brain hemorrhage,
      a blood clot, meningitis, rabies, leprosy, gangrene, flesh eating bug, flesh eating disease, cholera, typhoid,
      plague, monkeypox, herpes, syphilis, an std, bowel disease, kidney failure, liver failure, heart failure,
      organ failure, locked in syndrome, coach crash, a coach crash, plane crash, a plane crash, train crash,
      a train crash, bus crash, house fire, a house fire, a fire, head on collision, fatal accident,
      a fatal accident, horrible accident, nasty accident, a slow one, a slow and horrible death, a long slow death,
      a lingering death, an early grave, early death, an early death, paralysis, a collision, a juggernaut,
      juggernaut, a tram, a tractor, a bin lorry, bin lorry, a van
    `,
  },
  {
    name: 'attack-need',
    words: `
      her own bed, his own bed, your own bed, their own bed, their own beds, your own beds, a bed of her own,
      a bed of his own, bed next to, a bed next to, own trolley, own stretcher, new teeth, new set of teeth,
      new kneecaps, new face, new jaw, new legs, false teeth, dentures, undertaker, an undertaker, undertakers,
      a coffin, coffin, hearse, a hearse, body bag, a body bag, funeral plan, funeral director, a headstone,
      gravestone, plastic surgeon, a plastic surgeon, plastic surgery, reconstructive surgery, stitches,
      own ambulance, an ambulance, a stretcher, neck brace, a neck brace, body cast, full body cast, a straw,
      through a straw, jaw wired, the morgue, a morgue, mortuary, icu, intensive care, resus, life support,
      own medicine cabinet, crutches, a wheelchair, a surgeon, a doctor herself, a doctor himself, a dentist,
      a&e herself, a&e himself, a priest, last rites, a glass eye, eye patch, dental records, last breath
    `,
  },
  {
    name: 'attack-result',
    words: `
      dead, a dead man, a dead woman, dead meat, a goner, toast, history, done for, finished, sorry, regret, rue,
      wish, pay, paying, suffer, suffering, bleed, bleeding, cry, crying, beg, begging, scream, screaming, hurt,
      crippled, know about it, know all about it, sorry he was, sorry she was, wish he had, wish she had,
      wish they had, getting it, get it, get hurt, get decked, get battered, get knocked out, hospital, hospitalised,
      unconscious, in a heap, in bits, on the floor, on the deck, in pieces, need, needing, never, swing, swinging,
      meet, trouble, hell to pay, murder, bloodshed, carnage, sparks will fly, what for, what is coming, learn,
      lesson, gets it, cop it, catch it, have it, walking with a limp, limping, picking, spitting, last thing,
      remember me, know my name
    `,
  },
  {
    name: 'attack-meet',
    words: `
      get hold of, gets hold of, got hold of, get my hands on, gets my hands on, got my hands on, get our hands on,
      lay my hands on, lay hands on, catch up with, caught up with, track down, hunt down, bump into,
      run into, come across, clap eyes on, set eyes on, lay eyes on, catch, am done with,
      am finished with, have finished with, finish with, get through with, find out who,   next see,
      run across, corner, get alone, collar, get a hold of, next meet, find out where, work out who, find out which,
      get me hands on
    `,
  },
  {
    name: 'attack-blaze',
    words: `
      up in smoke, up in flames, to the ground, to ashes, to a cinder, to cinders, to rubble, to smithereens,
      sky high, petrol through, petrol bombed, lit match, a lit match, box of matches, can of petrol,
      gallon of petrol, jerry can of petrol, a match to, a lighter to, in flames, bulldozed with, torched with,
      burned with, burnt with, bombed with, blown to bits, blown to smithereens, blown to kingdom come,
      flattened with, razed
    `,
  },
  {
    name: 'attack-design',
    words: `
      designed, designs, designing, invented, invents, came up with, thought of, thought up, dreamt up, dreamed up,
      programmed, coded, built this app, wrote this form, wrote the form, made these gowns, made these forms,
      chose the, picked the, composed, recorded the, hold music, put the, parked in, parked across, ate my, ate the,
      nicked my, took my parking, left the, keeps leaving, decided to paint, painted the, set the temperature,
      turned the heating, switched the, moved the, installed the, positioned the, planned the car park, priced the,
      vending machine, machine, printer, wifi, website, app, the system, computer, tannoy, playlist, radio, alarm,
      jingle
    `,
  },
  {
    name: 'attack-gang',
    words: `
      me and the lads, me and the boys, me and my mates, me and my brother, me and my brothers, me and my lads,
      me and my cousins, me and our kid, me and my dad, me and him, me and a few, the lads and me, the boys and me,
      my brother, my brothers, my lads, my boys, my cousin, my cousins, my uncle, my uncles, my mates, my mate,
      my son, my sons, our kid, my old man, my dad, my husband, my fella, my bloke, my boyfriend, my family,
      my people, my crew, a few of us, some of us, us lot, the boys, the lads, a couple of the lads,
      some friends of mine, a friend of mine, people i know, certain people, a few people, the whole family,
      all my family, every one of my family, my man, my missus
    `,
  },
  {
    name: 'attack-victim',
    part: 'noun',
    words: `
      board, whole board, entire board, whole team, entire team, whole shift, night shift, panel, committee,
      idiot who, person who, one who, ones who, man who, woman who, lot who, family, whole family, entire family,
      kids, bloke who, fella who, guy who, lad who, lass who, girl who, clown who, one that, person that, people who,
      anyone who, anyone responsible, everyone responsible, person responsible, people responsible,
      those responsible, one responsible, anybody who, everyone involved, everybody involved, anyone involved,
      consultant who, nurse who, doctor who, receptionist who, one on the desk, lot of em, lot of yous, lot of youse,
      whole lot, whole bunch, every last one, hospital boss, suit, pen pusher, bean counter, fat cat, locum,
      specialist, anaesthetist, oncologist, orderly, operator, caseworker, assessor, bouncer, agency staff,
      technician, trainee, junior, locum doctor, nurses station
    `,
  },
];
