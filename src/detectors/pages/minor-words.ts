import type { WordClass } from '../grammar/word-class.ts';

/** Ages, schools and children. */
export const minorWords: readonly WordClass[] = [
  {
    name: 'age',
    words: `
      4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, five, six, seven, eight, nine, ten, eleven, twelve, thirteen,
      fourteen, fifteen, sixteen, seventeen
    `,
  },
  {
    name: 'small-age',
    words: `
      1, 2, 3, one, two, three, 6 months, 18 months, nearly 2, nearly 3, nearly 4, months old, weeks old, days old
    `,
  },
  {
    name: 'age-yo',
    words: `
      4yo, 5yo, 6yo, 7yo, 8yo, 9yo, 10yo, 11yo, 12yo, 13yo, 14yo, 15yo, 16yo, 17yo, 8yr, 9yr, 10yr, 11yr, 12yr, 13yr,
      14yr, 15yr, 16yr, 17yr, 10f, 11f, 12f, 13f, 14f, 15f, 16f, 10m, 11m, 12m, 13m, 14m, 15m, 16m
    `,
  },
  {
    name: 'year-group',
    words: `
      y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, yr1, yr2, yr3, yr4, yr5, yr6, yr7, yr8, yr9, yr10, yr11
    `,
  },
  {
    name: 'nth',
    words: `
      1st, 2nd, 3rd, 4th, 5th, 6th, 7th, 8th, 9th, 10th, 11th, 12th, 13th, 14th, 15th, 16th, 17th, first, second,
      third, fourth, fifth, sixth, seventh, eighth, ninth, tenth
    `,
  },
  {
    name: 'no-child',
    words: `
      dog, puppy, cat, kitten, horse, rabbit, years qualified, anniversary, retired, hip, knee, years married, vet,
      ward birthday
    `,
  },
  { name: 'years-old', words: 'years old, year old, yrs old, yr old, yo, y o, years of age, yr olds' },
  {
    // What follows a number that is no age.
    name: 'unit',
    words: `
      weeks, week, wks, months, month, days, day, hours, hour, hrs, hr, minutes, minute, mins, min, seconds, stone,
      st, lb, lbs, kg, kilos, pounds, quid, miles, mile, km, cm, mm, inches, ft, foot, feet, percent, per, th, st in,
      nd, rd, years into, years in, years sober, years clean, years post, years on, years clear, years cancer,
      years free, years married, years retired, years qualified, years late, years ago, years since, years now,
      years with, years as, years and, years at, years here, years, and a half weeks, and half weeks,
      and a half stone, half weeks, and a half months, half stone, am, pm, times, percent of, weeks pregnant
    `,
  },
  {
    // What makes a number a place in a row or a share.
    name: 'rank',
    words: `
      on the, in the, of the, in line, from, people, patients, places, behind, ahead, down, up, out of, of, doors,
      floors, beds, points, or, to, a, for, x
    `,
  },
  {
    name: 'school-year',
    words: `
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, one, two, three, four, five, six, seven, eight, nine, ten, eleven
    `,
  },
  {
    name: 'school',
    part: 'noun',
    words: `
      school, primary, primary school, infant school, infants, junior school, juniors, academy, nursery, high school,
      secondary school, grammar school, secondary, preschool, pre school, playgroup, nursery school, comprehensive,
      college prep, prep school, middle school, special school
    `,
  },
  {
    name: 'attends',
    words: `
      goes to, go to, attends, at, from, in, is at, is in, started at, just started at, starts at, who goes to,
      who attends, pupil at, is a pupil at
    `,
  },
  {
    name: 'child',
    words: `
      son, daughter, little boy, little girl, boy, girl, grandson, granddaughter, niece, nephew, child, kid, stepson,
      stepdaughter, lad, lass, little one, youngest, eldest, middle one, toddler, baby brother, baby sister,
      little brother, little sister, brother, sister, twins, foster child, foster son, foster daughter, godson,
      goddaughter, wee boy, wee girl, bairn, wean, pupil
    `,
  },
  {
    name: 'adult-now',
    words: `
      when i was, when i, used to be, back when, years ago, as a child, remember when, at the age of, since i was,
      before i was, when he was, when she was, by the time
    `,
  },
  {
    name: 'only-kid',
    words: `
      kid, child, teenager, teen, minor, schoolgirl, schoolboy, school kid, little kid, young person, schoolkid, pupil
    `,
  },
  {
    name: 'school-thing',
    words: `
      primary school, high school, secondary school, junior school, primary, infants, school still
    `,
  },
  { name: 'title', words: 'mr, mrs, miss, ms, dr, sir, nurse, sister, headteacher, teacher, teacher at' },
  {
    name: 'birthday-soon',
    words: `
      next week, next month, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday,
      tomorrow, today, in a week, in a month, in june, in may, in july, this year, soon, next year, last week,
      yesterday, at the weekend, in january, in february, in march, in april, in august, in september, in october,
      in november, in december
    `,
  },
  { name: 'birth', words: 'born on, born in, was born, birthday is, date of birth, dob' },
  {
    name: 'street',
    words: 'row, street, road, avenue, lane, drive, close, crescent, terrace, gardens, court, grove, way, place, mews',
  },
];
