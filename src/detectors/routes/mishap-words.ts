import type { WordClass } from '../grammar/word-class.ts';

/** What goes wrong in any large service: calls, waits, dirt, food, noise, parking, letters, and who tells whom what. */
export const mishapWords: readonly WordClass[] = [
  {
    // Calls and letters that nobody answers.
    name: 'mishap',
    words: `
      rings out, rang out, ring out, just rings, rings and rings, rang and rang, ringing out, engaged tone,
      always engaged, constantly engaged, permanently engaged, nobody picks up, no one picks up, never picks up,
      never pick up, nobody answers, no one answers, no one answered, nobody answered, never answer, never answers,
      never answered, not answering, does not answer, do not answer, unanswered, goes to voicemail, went to voicemail,
      straight to voicemail, voicemail full, mailbox full, inbox full, goes dead, went dead, cuts off, cut me off,
      cut us off, cuts you off, cut off again, kept on hold, left on hold, placed on hold, stuck on hold, no reply,
      never replied, never reply, never responded, no response, never got back, not got back, not had a reply,
      never returned my, never called back, never rang back, ignored my emails, ignored my email, ignored my calls,
      hold music, got through to nobody, can not get through, could not get through, impossible to get through,
      impossible to get hold, impossible to contact, impossible to reach, impossible to speak, fell on deaf ears
    `,
  },
  {
    // What is told to whom.
    name: 'mishap',
    words: `
      left hand, contradictory, contradicted, conflicting, conflicting advice, different story, different stories,
      different answer, different answers, different things, kept in the dark, left in the dark, none the wiser,
      nobody told us, nobody told me, no one told us, no one told me, nobody knows what, no one knows what,
      without telling, without telling me, without telling us, without warning, without any warning,
      without explanation, without any explanation, without consent, without my consent, without asking, not informed,
      never informed, never told, not told, no one informed, nobody informed, miscommunication, mis communication,
      lack of communication, poor communication, no communication, zero communication, communication breakdown,
      breakdown in communication, round in circles, round the houses, pillar to post, back and forth, repeat myself,
      repeating myself, explain myself, same story, same questions, same question, passed from, passed around,
      passed between, passed the buck, passing the buck, takes responsibility, take responsibility, blaming each other,
      no record of, no trace of, not on the system, not on their system, lost in the system, slipped through,
      fell through the net, fell through the cracks, fallen through, data breach, confidentiality, mix up, mix ups,
      mixup, muddle, muddled, cock up, cock ups, balls up, blunder, blunders, error, errors, botched, mistaken for,
      meant for, intended for, belonging to another, belonging to someone, wrong patient, wrong person, wrong name,
      wrong notes, wrong address, wrong date, wrong day, wrong time, wrong place, wrong clinic, wrong hospital,
      wrong ward, wrong department, wrong medication, wrong tablets, wrong dose, wrong drug, wrong prescription,
      wrong leg, wrong arm, wrong eye, wrong knee, wrong hip, wrong side, wrong blood, wrong baby, wrong diagnosis,
      wrong information, misdiagnosed, misdiagnosis, mislabelled, misfiled, overdosed, double booked, overbooked,
      double dose, never arrived, not arrived, never came, never turned up, never showed, never materialised,
      never happened, did not turn up, did not arrive, did not show
    `,
  },
  {
    // What is not there, or not as it should be: rooms, food, nights, car parks.
    name: 'mishap',
    words: `
      filthy, dirty, grubby, unclean, unhygienic, not been cleaned, not cleaned, never cleaned, uncleaned, stank, stinks,
      stinking, stench, reeked, reeks, overflowing, bloodstained, blood on the, blood on my, faeces, urine, vomit on,
      sick on the, mould, mouldy, damp, cockroach, cockroaches, mice, rats, flies, bed bugs, bedbugs, ants, dust,
      cobwebs, sticky floor, sticky floors, hairs in, hair in, used needle, used needles, used plasters, used gloves,
      dirty sheets, stained, soiled, stone cold, ice cold, freezing, freezing cold, baking hot, boiling hot, roasting,
      sweltering, stifling, no heating, no hot water, lukewarm, congealed, inedible, uneatable, undercooked, raw,
      overcooked, tasteless, slop, gone off, out of date, half eaten, nothing vegetarian, nothing vegan, noisy, noise,
      racket, din, no sleep, not sleep, none of us slept, not slept, kept awake, kept us awake, kept me awake,
      awake all night, up all night, lights on all night, lights on until, lights were on, blared, blaring, beeping, banging doors, doors banging,
      slamming doors, doors slamming, unbearable, nowhere to park, nowhere to sit, nowhere to wait, nowhere to put,
      no parking, no spaces, not a space, parking fine, parking ticket, parking charge, parking charges, parking fines,
      quid to park, pounds to park, pay to park, paying to park, charge to park, charged to park, for parking,
      parking is a nightmare, parking nightmare, parking is a joke, broken lift, lift broken, lift out of order,
      lifts out of order, out of order, not working, did not work, does not work, do not work, that cold, so cold, perishing, nithering, baltic, brass monkeys,
      like an oven, like a sauna, like a fridge, like an icebox, with my coat on, with her coat on, with his coat on,
      slept in her coat, slept in his coat, slept in my coat, in our coats, broken chair, broken chairs,
      broken bed, broken, leaking, leaked, understaffed, short staffed, overcrowded, cramped, standing room, no seats,
      no chairs, crumbling, falling apart, run down, no privacy, no dignity, undignified
    `,
  },
  {
    // What gave out, and what it all came to.
    name: 'mishap',
    words: `
      packed in, packed up, conked out, bust, on the blink, kaput, broke down, broken down, been broken, shut down,
      scrapped, axed, building site, nobody can, no one can, nobody could, no one could, nobody would, no one would,
      nobody will, no one will, nobody bothered, no one bothered, nobody cares, no one cares, nobody seems, no one seems,
      nobody explained, no one explained, nobody apologised, no one apologised, nobody checked, no one checked,
      nobody listened, no one listened, nobody came, no one came, nobody helped, no one helped, nobody noticed,
      no one noticed, nobody asked, no one asked, only found out, only to be told, only to find, to be told there,
      to be told it, to be told that, to be told the, to be told we, to be told i, to be told he, to be told she,
      to find it, to find the, killed you, too much to ask, how hard is it, how hard can it, what is the point,
      what a joke, is a joke, who runs this, who is running, not fit for purpose, unfit for purpose, beneath contempt,
      corridor care, corridor nursing, shaming, shame on, name and shame, locking up, struck off, prosecuted, never moved,
      never worked, put on record, on record, duty of care, negligence, negligent, neglect, neglected, malpractice, unsafe, dangerous,
      inhumane, barbaric, cruel, third world, victorian, lottery, postcode lottery, shambles, shambolic, farce, chaos,
      chaotic, disorganised, ashamed, should be ashamed, sort it out, sort yourselves out, get a grip, get it sorted,
      not good enough, not acceptable, not on, unacceptable, let down, letting us down, letting patients down, failed my,
      failed our, failed us, failed me, failed him, failed her, had a fall on, fell on the ward, fell out of bed,
      bed sore, bed sores, bedsores, pressure sore, pressure sores, pressure ulcer,
      never recovered, never again, would not wish, would not send, avoid this, worst
    `,
  },
  {
    // Waits and what is put off.
    name: 'mishap',
    words: `
      hours late, hour late, minutes late, weeks late, months late, running late, ran late, hours behind, overrunning,
      delays, delay, delayed, overdue, long overdue, backlog, wasted journey, wasted trip, wasted day, waste of time,
      wasted my, wasted our, waste of a day, kept waiting, left waiting, still not seen, still not been seen,
      still have not, not been seen, never seen, postponed, cancelled on the day, cancelled again, cancelled twice,
      cancelled my, cancelled our, cancelled his, cancelled her, cancelled at, cancelled last, cancelled without,
      cancelled with no, cancelled with only, called off, put back again, put off again, pushed back, moved again, changed again,
      keeps getting cancelled, keep getting cancelled, keep cancelling, keeps cancelling, kept cancelling, fobbed off,
      sent away, turned away, sent home too, discharged too, too early, too soon, sent home with no, readmitted,
      back in the next, back in a e, taken off the list, removed from the list, knocked off the list,
      walked out, left without, went private, go private, going private, paid privately,
      pay privately
    `,
  },
  {
    // What one may lack.
    name: 'amenity',
    words: `
      explanation, apology, update, updates, privacy, dignity, response, reply, communication, follow up, aftercare,
      after care, support, blanket, blankets, pillow, pillows, pain relief, painkillers, heating, hot water, seats,
      seating, chairs, signs, signage, parking, transport, food, water, drink, drinks, interpreter, beds, wheelchair,
      wheelchairs, toilet roll, soap, hand gel, curtains, information, discharge letter, medication, paperwork, notice,
      reason, continuity, compassion, sympathy, urgency, consistency, accountability, organisation, help, changing room,
      bell, buzzer, consent, monitoring, checks, cleaning, ventilation, air con, sense of urgency, cover, care plan,
      idea when, idea what, record, records, answers, choice, warning, advice, loo roll, fan, phone signal, consultation
    `,
  },
  {
    name: 'meal',
    part: 'noun',
    words: `
      soup, bread, tea, coffee, toast, breakfast, lunch, dinner, supper, pudding, meal, sandwich, porridge, gravy, mash,
      curry, food, menu, tray, vegetable, potato
    `,
  },
  {
    name: 'ill-served',
    words: `
      cold, stale, off, raw, late, missing, burnt, dry, disgusting, lukewarm, awful, vile, foul, grim, rotten, watery,
      soggy, dire, terrible, rubbish, inedible, uneatable, forgotten, wrong, frozen, grey, rank, hard
    `,
  },
  {
    name: 'mending',
    words: `
      fixing, repairing, repair, mending, cleaning, a clean, deep clean, a good clean, clean up, paint, updating, heater,
      heating, replacing, sorting, sorting out, addressing, closing down, closing, shutting down, shutting, investigating,
      improving, overhaul, refurbishing, demolishing, gutting, tidying, some attention, sacking, bulldozing
    `,
  },
  {
    name: 'displeased',
    words: `
      unhappy, dissatisfied, disappointed, disgusted, appalled, fuming, livid, furious, horrified, saddened, dismayed,
      unimpressed, not impressed, not happy, not satisfied, annoyed, angry, outraged, upset, frustrated, fed up,
      shocked, disheartened, distressed
    `,
  },
  {
    name: 'attempt',
    words: 'calls, phone calls, attempts, emails, visits, letters, messages, trips, tries, complaints',
  },
  {
    name: 'someone-other',
    words:
      'neighbour, stranger, someone else, somebody else, another patient, another lady, another man, another woman, other patient, wrong person',
  },
  {
    name: 'strive',
    words: 'beg, chase, repeat, fight, pester, nag, argue, plead, shout, demand, insist, battle, remind, clean',
  },
  {
    // Nothing went wrong: it is denied, or asked of ahead of time.
    name: 'not-mishap',
    words: `
      no delays, no delay, without delay, kept informed, kept me informed, kept us informed, kept updated, no problems, no complaints, no fuss, not dirty, not noisy, never dirty,
      no noise, no errors, no mistakes, no mix ups, no broken, not broken, not delayed, never delayed, never late,
      quick, quickly, on time, clean and, well organised, efficient, happy with, very good, good service, helpful,
      comfortable, clear, satisfied, pleased
    `,
  },
];
