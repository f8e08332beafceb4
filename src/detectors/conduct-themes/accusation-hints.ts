// Holds a few offensive words: names for people who do wrong.
import type { WordClass } from '../grammar/word-class.ts';

/** What is told of grave wrongs and of harmless things alike: it only adds to what else is told. */
export const accusationHints: readonly WordClass[] = [
  {
    name: 'hint-of-gain',
    words: `
      were short, never seen again, only one in, only one who, on his visit, on her visit, while she slept, while he
      slept, whilst she slept, while mum slept, in his bag, in her pocket, in his pocket, on her wrist, on er wrist, on
      his wrist, wearing it, seen it on, on ebay, ebay, facebook marketplace, marketplace, vinted, gumtree, down the
      pub, in the pub, a strip, a pop, nice boat, new boat, new kitchen, new conservatory, nice car, holiday in, nice
      holiday, went short, new handbag, bigger house, villa, second home, on that salary, where she got, where he got,
      wonder where, hide your, walks out, denied all knowledge, nobody knows anything, was wearing it, it was there, by
      morning, in her handbag, into her handbag, in his wallet, in his drawer, on his wall, on her wall, in his garage,
      in her garage, in his shed, on his drive, in her kitchen, at her house, at his house, off the sideboard, off the
      windowsill, off the bedside, block paved, conservatory, extension built, new extension, new bathroom, hot tub,
      new hot tub, new motor, brand new car, range rover, drives a, who took the, where did the, skimmed, collecting
      his, do the maths, in the will, new will, their houses, her bungalow, his bungalow, rolex, belongs to somebody,
      belongs to someone, was missing, were missing, for cash, at a price, pay him, pay her, slip him, slip her,
      racket, tax, dodge, dodging, claiming for, claims for, billed for, private patients, private clinic, private
      work, across the road, sick pay, on the sick, full pay, while working, other job, second job, bump up, bumped up,
      up the list, up the queue, own brother, own son, own company, his mate, her mates, sister in law, payroll, mates
      rates, pockets, in the pocket, freebies, drug company, whiplash, sat at home, at home for, private practice,
      harley street, his private, her private, privately at, own clinic, sideline, freelancing, clocks in, clocking in,
      clocked in, clocks on, clocked on, clocking on, then goes home, goes shopping, plays golf, on the beach, in
      benidorm, signed off sick, mileage, phantom, do not exist, padded, padding, inflated, tender, tenders, bid, mates
      got, mate got, his son, jobs for, job for her, job for his, cruises, gift cards, her cut, his cut, a cut of,
      percent of, on commission, per patient, ten percent, money talks, grease, greased, slipped him, slipped her,
      slipped the, for fifty, by the head, per head, paid per, drug firm, drug firms, pharma, big pharma, a holiday,
      rotary, chairman's, chairmans, bed to the, private patient, nhs kit, nhs equipment, a job that, fancy woman,
      lover, jumping the, skip the queue, dead man, leaving do, honours, knighthood, obe, mbe, insurance firm,
      insurance company, cash only, off his brother, off her brother, off his mate, off her mate, own drive, own
      kitchen, own garden, being paid to, was paid to, were paid to, being paid by, play squash, old school, same
      school, supplies the, husband supplies, wife supplies, brother supplies, son supplies, signs it off, signs them
      off, fiver on, twenty on, on the counter, holiday flat, villa in, does private, queue jump, queue jumpers, twice
      the price, times the price, steaming, wobbling, dinner plates, sniffing, spaced, nodding off, nodded off, addict,
      alcoholic, hands shaking, hand shaking, shaking hands, falling over, asleep on, could smell it, jittery, topped
      up, hangover, bender, bottle in, cans of, of ale, quarter bottle, half bottle, when he operated, when she
      operated, while operating, while he operated, operated on my, operated on our, operated on him, operated on her,
      could not focus, using on, eyes like, bottle of wine, whiff of, drinking on, drinks on
    `,
  },
  {
    name: 'hint-of-cruelty',
    words: `
      bruises, bruised, bruising, black eye, black and blue, his hand, her hand, by the arm, by the wrist, into the
      chair, into a chair, to the chair, bedsheets, bed sheet, straps, against the wall, self inflicted, cctv, footage,
      on camera, for a laugh, for peace, night after night, quiet night, behind the curtain, behind closed doors, thick
      lip, nosebleed, lump on, cut above, broken arm, broken rib, broken nose, broken jaw, black eyes, marks on, marks
      round, marks around, head to toe, across the room, down the corridor, along the corridor, off the bed, onto the
      floor, to the floor, to the ground, in the stomach, in the mouth, in the leg, on the leg, every time she, when no
      one, curtain round, curtains round, behind the door, on her chest, on his back, on her back, can not talk, cannot
      talk, can not defend, nonverbal, swore at, swore at them, answered back, answering back, when he cried, when she
      cried, cried out, made him cry, made her cry, in a cupboard, in the store, unexplained, bruise on, red marks,
      cuts on, burns on, scratches on, in his mouth, in her mouth, to keep them, to keep him, the marks, rails down,
      rails up, cot sides, shocks, shocked him, cold shower, off his bed, off her bed, off the trolley, off the
      commode, because she asked, because he asked, because she rang, because he rang, blamed it on, smirking,
      giggling, sniggering, broke his, snapped his, snapped her, in the face, in the ribs, round the neck, begged to
      be, begged to go, begged to ring, hand down, his hands on, flashed, for pictures, pictures of her, changing room,
      changing rooms, photographing, photographed, took photos of, took pictures of, with no clothes, no clothes on,
      undressed, half dressed, stripped, on snapchat, whatsapp group, in a whatsapp, a minor, rubbed up, kissed my,
      kissed her, kissed me, kissed him, my breasts, her breasts, internal exam, internal examination, intimate exam,
      intimate examination, no chaperone, without a chaperone, gloves off, no gloves, under anaesthetic, under
      sedation, sedated, while sedated, her dms, took her home, affair, previous for, through the curtain, recording
      in, his fingers, fingers where, fingers in, where no, part of therapy, hit on, asked her out, asked my daughter,
      seeing me at, seeing her at, after hours, back to his, in his car, on his knee, stroked, stroking, stroked my,
      stroked her, cuddled, cuddling, dirty old, young girls, little girls, young lads, little boys, schoolgirl,
      schoolgirls, year old girl, pics of, phone full of, on his laptop, his patients, folder of, watched through, into
      the toilet, locked the door, into the cubicle, into the shower, got into bed, only thirteen, only fourteen, only
      fifteen, only sixteen, camera in, camera in the
    `,
  },
  {
    name: 'hint-of-deceit',
    words: `
      looked at my, looked up my, looked in my, in my records, into my records, nosed, nosing, told half, told all,
      told everybody, told the whole, told people, told her mum, told his wife, told my boss, spread it, spread round,
      posted her, shared photos, shared a photo, whole town, abortion, my abortion, had an abortion, patient details,
      my details, in the pub, told my mother, told my wife, told my dad, told her friend, told her friends, told his
      friends, told her daughter, told his son, told the school, told my employer, told my work, put on facebook,
      whatsapps, left my notes, used my number, from my file, from my notes, off my notes, from my records, looked up
      his, browsing, pregnant before i, shows patients, showing patients, round the office, my medical file, my file
      to, my file with, medical file, to my employer, to my boss, to my work, to my school, to the papers, for his
      mates, for her mates, to his mates, to her mates, mine was one, my miscarriage, his past, her past, look her up,
      look him up, failed his, failed her, never finished, cheated, printed off, printed his, another name, different
      name, under another, previous name, alias, lapsed, no insurance, uninsured, did it at, last hospital, last job,
      previous hospital, previous job, wrote himself, calls himself, calls herself, his qualifications, her
      qualifications, phd, his cv, her cv, his degree, her degree, his doctorate, stole his, real name is, on the
      register, kicked out of, thrown out of, suspended in, done it before, somebody else and, in my book, monster,
      guilty, near my, near anyone, never let, still working, still working there, still works there, still work there,
      ring of, parasite, vampire, sent down, on trial, dock, dealer, cps, danger to, a danger, walks around, got an
      award, still gets, still seeing, still treating, still nursing, still drives, still there now, not nursing, not a
      mistake, no mistake, gets a medal, gets an award, gets moved, moved to nights, never work again, keep him away,
      keep her away, liar, cheat, nicked, brute, crimes, offence, guessing, never saw him, never saw her, never looked
      at, never met him, never examined, deny it, just wrote, vanish, dispose of, binned, edited, lost the notes, hid
      the, hides the, self discharged, against advice, told everyone at, told everybody at, told everyone down
    `,
  },
  {
    name: 'hint-of-deceit-done',
    part: 'verb',
    words: `
      amend, invent, twist, pose, rehearse, delete, log* that, note* that, record* that, document* that, write* it up,
      write* up after, write* after, sign* for, sign* them, sign* off, tell* staff, order* staff, guess* the, throw*
      away, tear* up, tear* out, rip* out, write* that i, write* that she, write* that he, write* that we, make*
      evidence, inflate, exaggerate, rewrite, massage, withhold, bump* people, tick* every, tick* that, bin* it, bin*
      the, claim* she, claim* he, claim* they, lose* the notes, discharge* himself
    `,
  },
];
