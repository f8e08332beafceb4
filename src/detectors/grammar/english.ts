import type { WordClass } from './word-class.ts';

/** Pronouns, auxiliaries, negators and other closed classes, and the people that comments speak of. */
export const english: readonly WordClass[] = [
  {
    name: 'stop',
    words:
      'but, although, though, whereas, however, and i, and it, and they, and we, and he, and she, and you, and the, and my, and our, because i, because it, because my, so i, so we, while i, when i, until i',
  },
  { name: 'i', words: 'i, me, myself, meself' },
  { name: 'we', words: 'we, us, ourselves, our' },
  { name: 'my', words: 'my, mine, ma, me own' },
  { name: 'our', words: 'our, ours, wor' },
  { name: 'you', words: 'you, ye, yous, youse, yourself, yourselves, y all, yas, thee, u' },
  { name: 'your', words: 'your, yours, thy, your own' },
  { name: 'he', words: 'he, she, him, her, himself, herself' },
  { name: 'his', words: 'his, her, hers' },
  { name: 'they', words: 'they, them, themselves' },
  { name: 'their', words: 'their, theirs' },
  { name: 'it', words: 'it, itself' },
  { name: 'this', words: 'this, that, these, those' },
  { name: 'the', words: 'the, th, t' },
  { name: 'a', words: 'a, an, another, some' },
  {
    name: 'all',
    words:
      'all, every, each, any, both, whole, entire, all of, most, every single, any of, every one of, every last one of, all the, most of, half',
  },
  {
    name: 'number',
    words:
      'one, two, three, four, five, six, seven, eight, nine, ten, dozen, hundred, thousand, million, couple, few, several, many',
  },
  { name: 'be', words: 'be, am, is, are, was, were, been, being, s' },
  { name: 'have', words: 'have, has, had, having' },
  { name: 'do', words: 'do, does, did, doing, done' },
  { name: 'get', part: 'verb', words: 'get' },
  { name: 'will', words: 'will, shall, going to, am going to, are going to, is going to, about to, ll' },
  { name: 'would', words: 'would, d' },
  { name: 'can', words: 'can, could' },
  {
    name: 'should',
    words:
      'should, must, ought to, need to, needs to, have to, has to, had better, better, deserve to, deserves to, supposed to, got to, want to',
  },
  { name: 'may', words: 'may, might, maybe, perhaps' },
  {
    name: 'modal',
    words:
      'will, shall, going to, would, can, could, should, must, ought to, need to, needs to, have to, has to, had better, may, might',
  },
  {
    name: 'not',
    words:
      'not, never, no, nobody, no one, none, nothing, neither, nor, without, hardly, barely, scarcely, nowhere, no longer, nae, naw, nowt, zero',
  },
  {
    name: 'very',
    words:
      'very, really, so, such, too, absolutely, totally, completely, utterly, proper, properly, pure, dead, well, bloody, fucking, effing, flipping, frigging, friggin, sodding, just, all, quite, pretty, truly, literally, actually, honestly, simply, just plain, downright, outright, right, real, total, absolute, complete, utter, such a, fully, that, as, extremely, incredibly, seriously, genuinely, clearly, obviously, always, nothing but, even, ever so, some kind of, sort of, kind of, a bit, rather, still, ever, super, mega, deffo, definitely, all just, basically, essentially, fundamentally, inherently, naturally, generally, usually, mostly, also',
  },
  { name: 'and', words: 'and, or, plus, as well as' },
  { name: 'or', words: 'or' },
  { name: 'but', words: 'but, however, although, though, yet' },
  { name: 'if', words: 'if, when, whenever, unless, once, next time' },
  { name: 'to', words: 'to' },
  { name: 'of', words: 'of' },
  { name: 'in', words: 'in, on, at, by, near, outside, inside, around, behind' },
  { name: 'for', words: 'for' },
  { name: 'with', words: 'with' },
  { name: 'like', words: 'like, as, such as' },
  { name: 'who', words: 'who, what, why, how, when, where, which' },
  { name: 'say', part: 'verb', words: 'say, tell, ask, reply, shout, claim, write, call, state, mention, answer' },
  { name: 'think', part: 'verb', words: 'think, believe, reckon, feel, guess, suppose, know' },
  { name: 'want', part: 'verb', words: 'want, wish, hope, pray, would like, would love, fancy' },
  {
    name: 'day',
    words:
      'today, tonight, tomorrow, now, right now, this morning, this afternoon, this evening, this week, monday, tuesday, wednesday, thursday, friday, saturday, sunday, later, soon, next week',
  },
  {
    name: 'person',
    part: 'noun',
    words:
      'person, man, woman, guy, bloke, fella, fellow, chap, lad, lass, lassie, girl, boy, lady, gentleman, human, individual, folk, kid, child, geezer, dude, mate, character, one, lot, bunch, crowd',
  },
  {
    name: 'role',
    part: 'noun',
    words:
      'nurse, doctor, consultant, receptionist, porter, midwife, matron, paramedic, gp, hca, healthcare assistant, care assistant, carer, surgeon, registrar, manager, ward manager, ward sister, sister, charge nurse, physio, physiotherapist, pharmacist, radiographer, psychiatrist, psychologist, therapist, counsellor, social worker, cpn, secretary, director, chief executive, chief exec, ceo, chairman, chair, clerk, ward clerk, security guard, guard, parking attendant, traffic warden, warden, cleaner, caterer, cook, driver, ambulance driver, call handler, staff, staff member, member* of staff, employee, worker, team, admin, admin team, admin person, social media person, social media team, moderator, phlebotomist, dentist, optician, volunteer, student nurse, sho, clinician, medic, health visitor, care coordinator, key worker, support worker, police officer, pcso, councillor, mp, dr',
  },
  {
    name: 'kin',
    part: 'noun',
    words:
      'mum, mam, mom, mother, ma, dad, father, nan, nana, gran, granny, grandma, grandad, grandfather, grandmother, son, daughter, bairn, wean, baby, child, kid, brother, sister, wife, husband, partner, boyfriend, girlfriend, fiance, uncle, auntie, aunt, cousin, nephew, niece, friend, mate, neighbour, toddler, grandson, granddaughter, stepson, ex, other half, missus, hubby, bestie, teen, teenager, lad, lass, little one, little boy, little girl, boy, girl, sis, bro',
  },
];
