// Names illness, death and small hurts, in the words in which people speak of them who are in no danger.
import type { WordClass } from '../grammar/word-class.ts';

/** More of what a comment is: days in which nothing is wrong, whatever words are said in them. */
export const daysThemes: readonly WordClass[] = [
  // Hurts that need no more than a plaster, and fears that came to nothing.
  {
    name: 'frame-minor',
    words: `felt tip, felt tip pen, stitch, one stitch, butterfly stitches, steri strips, steri strip, plaster on, a
      plaster, sticker, a sticker, lollipop, cling film, clingfilm, frozen peas, bag of peas, cold tap, gaviscon,
      rennie, heartburn, trapped wind, pulled muscle, panic attack says, only a panic, just a panic, was a panic
      attack, false alarm, barely a mark, not a mark, just a bruise, bruised pride, hurt pride, my pride, sprain,
      sprained, twisted ankle, splinter, stubbed, paper cut, papercut, bunion, bunions, verruca, ingrown, hangnail,
      fingernail, toenail, nails coming off, nail is coming off, shut my finger, shut my thumb, thumb in the, hit my
      thumb, funny bone, grazed, graze, scraped, skinned, bump on the head, egg on his head, egg on her head, black
      eye from, hiccups, hayfever, hay fever, antihistamine, sunburn, sunburnt, wisdom tooth, braces, dentist, ear
      wax, mouth ulcer, cold sore, man cold, sniffles, the lurgy, shaving, shaved, shaving on, up his nose, up her
      nose, fished it out, pea up, bead up, lego, nit, nits, head lice, grommets, sick bug, tummy bug, norovirus,
      food poisoning off, bad prawn, dodgy kebab`,
  },
  // Meals missed for a reason, and nights without sleep that everybody has.
  {
    name: 'frame-fast',
    words: `blood test, bloods, fasting bloods, fasting blood, nil by mouth, before the op, before my op,
      colonoscopy, endoscopy, bowel prep, moviprep, the prep, ramadan, iftar, suhoor, lent, yom kippur, passover,
      fasting, fast day, intermittent fasting, 5 2, keto, slimming world, weight watchers, juice cleanse, dry
      january, sober october, since lunch, since eight last night, since midnight, dinner is late, dinners late,
      sausage roll, chip shop, takeaway, buffet, hangry, peckish, starving lol, two under two, night feeds, night
      feed, sleep training, cluster feeding, baby wont nap, wakes at five, jet lag, jetlag, next doors, building
      work, roadworks outside, seagulls, fox, foxes, car alarm, dawn chorus, night shifts, nights in a row, long
      days, double shift, run of nights, roll on thursday, roll on friday, roll on the weekend, weekend off, days
      off, annual leave, tickets go on sale, christmas eve, day before my holiday, glastonbury, taylor swift, oasis
      tickets`,
  },
  {
    name: 'frame-weather',
    words: `blew, blown, blowing a gale, gale, gales, gusts, brolly, hold on to your hats, snow, snowed, snowed in,
      humid, freezing bus, bus stop, the 42, late bus, train is late, cancelled train, replacement bus, drizzle,
      storm, windy, umbrella, teabag, teabags, loo roll, tin of, lift broken, stairs again, four flights, three
      flights, hill, hills, up that hill, treadmill, exercise bike, zumba, aqua aerobics, yoga, physio, first week
      back, back to school, school holidays, summer holidays, inset day, packed lunches`,
  },
  {
    name: 'frame-faith',
    words: `church, chapel, mosque, temple, synagogue, gurdwara, sikh, sikhs, hindu, imam, rabbi, vicar, prayers,
      hymns, choir, heaven, glory, gods hands, gods will, inshallah, alhamdulillah, amen, blessed, faith, my faith,
      resurrection, jesus, maker, scripture, psalm, till death us do part, wedding vows, vows, golden wedding,
      diamond wedding, ruby wedding, anniversary, years wed, years married`,
  },
  {
    name: 'frame-years',
    words: `at 70, at 71, at 72, at 73, at 74, at 75, at 76, at 77, at 78, at 79, at 80, at 81, at 82, at 83, at 84,
      at 85, at 86, at 87, at 88, at 89, at 90, at 91, at 92, at 93, at 94, at 95, aged 80, aged 85, aged 90, at my
      age, good age, ripe old age, grand old age, good innings, ninety, ninety two, ninety four, ninety six, a
      hundred, hundred and one, centenarian, great nan, great gran, great grandad, great grandmother, great
      grandfather, his records, census, in the war, the somme, the blitz, evacuee, national service, colliery, the
      mill, family tree, ancestry, still not dead, not dead yet, kicking the bucket, when my time comes, when its my
      time, my time comes, when the time comes, when i go, living will, lasting power, power of attorney, the
      solicitor, funeral plan, prepaid, weight off, a weight off, peace of mind, no fuss, bury me in, play at my
      funeral`,
  },
];
