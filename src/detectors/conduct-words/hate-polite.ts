// Holds hateful words: what the examples of polite hate are made of.
import type { WordClass } from '../grammar/word-class.ts';

/** Hate without a hard word: whiteness kept, worth doubted, and what is said of all of a group. */
export const hatePoliteWords: readonly WordClass[] = [
  {
    name: 'our-place',
    words:
      'ward, wards, hospital, hospitals, nhs, street, streets, town, towns, village, villages, school, schools, country, britain, england, scotland, wales, ireland, ulster, clinic, surgery, estate, neighbourhood, area, race, bloodline, queue, waiting room, doctors, nurses, staff, board, city, island, isles, community, churches, culture, valleys',
  },
  {
    name: 'nativeness',
    words:
      'white, english, british, christian, straight, native, scottish, welsh, irish, protestant, anglo saxon, pure, indigenous',
  },
  // Things that are white and belong to nobody's race.
  {
    name: 'white-thing',
    words:
      'board, boards, sheets, walls, coat, coats, goods, paper, linen, and clean, and bright, and shiny, and tidy, tiles, paint, with, tie, socks, noise, rose, roses, cross, flag, spirit',
  },
  {
    name: 'no-like-us',
    words: `
      as clean as us, as clean as we are, as clean as normal, as clean as our own, as bright as us, as civilised as us, as good as us, as clever as us, as honest as us, as tidy as us, as advanced as us,
      like us, like you and me, like normal people, the same as us, our sort, our sort of people, one of us, our kind of people, quite like us, up to our standards, up to our standard, used to our ways,
      used to soap, used to running water, used to indoor plumbing, used to toilets, used to working, raised like us, brought up like us, brought up to queue, brought up to wash, brought up to work, house trained, housetrained, toilet trained`,
  },
  {
    name: 'them-folk',
    words: `
      them people, those people, these people, that sort, that lot, this lot, them lot, their sort, their type, their lot, their kind, those types, these types, people of that sort, people from there, folk like that, folk like them,
      people of colour, coloureds, coloured people, coloured folk, coloured nurses, coloured doctors, coloured lady, coloured chap, ethnics, ethnic types, foreign types, foreign sorts`,
  },
  {
    name: 'care-only',
    words: `
      money, cash, their own, themselves, benefits, handouts, gold, profit, profits, power, control, the pound, our money, free money, free houses, what they can get, what they can take, freebies, their own kind, their own sort, drink, drugs, a handout,
      a free ride, breeding, their allah, jihad, sharia, attention, their pronouns, themselves and their own, queue jumping, the next handout, sex, kiddies, curry`,
  },
  {
    name: 'hired-for-show',
    words: `
      box ticked, ticks a box, ticks the box, ticks all the boxes, tick box, tick box hire, tickbox, box ticking, box ticker, token black, token asian, token gay, token muslim, token woman, token cripple, token disabled,
      diversity hire, diversity hires, diversity appointment, dei hire, dei hires, quota hire, quota filler, to fill a quota, fill the quota, for the quota, filling a quota, woke hire, positive discrimination hire, political correctness hire`,
  },
  {
    name: 'got-post',
    words: `
      job, jobs, post, role, position, promotion, promoted, appointed, hired, employed, the gig, place at, place on the course, scholarship, award, badge, registration, degree, title, interview, through the door, into medical school, into nursing, elected`,
  },
  {
    name: 'loving',
    words: `
      kissing, snogging, cuddling, holding hands, hand in hand, in bed, married, marrying, getting married, getting wed, having a baby, havin a baby, having babies, having a bairn, having a wean, having kids, having children, with a baby, with a child, with kids, and a baby,
      raising a child, raising kids, raising a baby, raising children, bringing up a child, bringing up kids, bringing up a baby, adopting, adopting a baby, adopting a child, adopting kids, fostering, on a birth certificate, as parents, being parents, calling themselves parents, calling themselves married, pushing a pram, at the altar`,
  },
  {
    name: 'against-nature',
    words: `
      sick, just sick, pure sick, sickening, wrong, just wrong, so wrong, plain wrong, unnatural, not natural, no natural, not normal, isnae normal, isnt right, is not right, not right, disgusting, disgrace, vile, gross, minging, boak, abomination, a sin, sinful, sin, perverted, pervy, perverse, against nature, against god,
      against god's plan, turns my stomach, makes me sick, makes me boak, makes me want to throw up, throw up, puke, vomit, should be illegal, ought to be illegal, should not be allowed, child abuse, cruel, cruelty, unholy, creepy, weird, freaky, not how nature, not what nature, not what god, not a family, no family`,
  },
  {
    name: 'in-my-day',
    words: `
      in my day, in our day, in my time, back in my day, when i was a lad, when i was a girl, when i was a boy, when i was young, when i was at school, years ago, back then, in the old days, in them days, in those days, in the seventies, in the sixties, in the fifties`,
  },
  {
    name: 'clip-round',
    words: `
      a clip, clip round, clip around, clipped round, a clout, clouted, a slap, the belt, the cane, the slipper, a hiding, a good hiding, a thick ear, thick ears, a smack, smacked, a belt, retards, retard, spastics, spastic, spacker, spackers, mongs, mong, thick, slow, dunce, dunces, naughty kids,
      naughty, lazy, loonies, nutters, the funny farm, locked up, put away, put in a home, in a home, in the asylum, drowned, nancies, nancy boys, poofs, puffs, queers, bent, shirtlifters`,
  },
  {
    name: 'own-folk',
    words:
      'our own, our own people, our own nurses, our own doctors, our own lads, our own lasses, our own girls, english ones, british ones, white ones, some english, some british, proper english, proper british, local lads, local girls, local ones, locals, natives, a white one, an english one, a british one',
  },
  {
    // An excuse before the insult.
    name: 'hedge',
    hides: true,
    words: `
      no offence but, no offence, no disrespect but, not being funny but, not being racist but, i am not racist but, i am no racist but, not a racist but, im no bigot but, not homophobic but, not sexist but, not ableist but,
      call me old fashioned but, call me old fashioned, some of my best friends are, with the best will in the world, i do not mind the, do not mind them but,
      do not get me wrong but, not politically correct but, might not be pc but, not very pc but, say what everyone is thinking, someone has to say it, only saying what, just saying what`,
  },
  {
    // Said against such sayings, or of oneself.
    name: 'polite-not',
    words: `
      demanding a white, demands a white, demanded a white, asked for a white, asks for a white, asking for a white, wanted a white, wants a white, should be banned, ban him, ban her, upthread, racist, racism, bigot, bigots, homophobic, homophobia, ableist, wrong to say, nobody should, no one should, not acceptable, unacceptable, ashamed, shame on, stop saying, who says, love is love, congratulations, congrats, lovely, beautiful, so happy for, proud, my wife and i, me and my wife, me and my husband, my husband and i, our son, our daughter,
      as a gay, as a disabled, as an autistic, i am autistic, im autistic, my son is, my daughter is, i was called, they called me, used to call me, thank god times, thank goodness, glad times, things have changed, how far we have come, progress, awareness, diagnosed, diagnosis`,
  },
];
