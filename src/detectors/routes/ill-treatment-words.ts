import type { WordClass } from '../grammar/word-class.ts';

/** What is done to a patient who is treated badly, and what they go through. */
export const illTreatmentWords: readonly WordClass[] = [
  {
    // Of a patient: it was done to them, and is never kind.
    name: 'ill-done',
    words: `
      turned away, fobbed off, palmed off, brushed off, brushed aside, pushed aside, pushed from pillar to post,
      ignored, neglected, forgotten, forgotten about, abandoned, dumped, misdiagnosed, mistreated, ill treated,
      maltreated, mishandled, manhandled, misled, lied to, sworn at, hung up on, cut off, shunted, shunted around,
      shoved, shoved in, shouted at, screamed at, laughed at, laughed out, told off, dropped on, botched, mixed up,
      let down, patronised, belittled, humiliated, dismissed, bullied, victimised, gaslit, gaslighted,
      discriminated against, accused of, blamed for, judged, disbelieved, not believed, insulted, mocked,
      threatened with, held down, pinned down, pinned to, dragged, grabbed, restrained by, restrained face, tied to,
      locked in, locked out, shut in, thrown out, chucked out, kicked out, turfed out, booted out, kicked off, ejected,
      struck off, wrongly discharged, butchered, scarred, failed by, failed again, failed so badly, badly let down,
      messed about, messed around, mucked about, strung along, led a merry dance, double booked, stood up,
      told the wrong, put in the wrong, taken to the wrong, charged for, overlooked, missed off, knocked back,
      stripped of, robbed of, traumatised, sectioned wrongly, ghosted, whisked out, rushed out
    `,
  },
  {
    // They do it; what they do it to follows.
    name: 'ill-do',
    part: 'verb',
    words: `
      ignore, neglect, forget, abandon, dump, misdiagnose, fob* off, turn* away, send* away, misplace, mislay, mix* up,
      botch, drop, manhandle, humiliate, belittle, dismiss, lie* to, mislead, mishandle, mess* about, mess* around,
      muck* about, mess* up, screw* up, cock* up, bungle, strand, kick* out, throw* out, chuck* out, boot* out,
      turf* out, deny, refuse, laugh* at, shout* at, bully, fail, accuse, blame, patronise, overlook,
      discharge* without, pass* around, scar, injure, traumatise, threaten, hang* up on, swear* at, scream* at,
      talk* over, talk* down to, speak* over, rush, shove, drag, pin* down, hold* down, disregard, snub, short change,
      cancel* on, stand* up, let* down, leave* waiting, discharge* wrongly, restrain, ghost
    `,
  },
  {
    // Its object stands between: "left my dad in a corridor".
    name: 'ill-place',
    words: `
      in a corridor, in the corridor, on a trolley, on trolleys, in pain, in agony, in tears, in limbo, in the dark,
      waiting, lying, sitting, sat, standing, screaming, crying, bleeding, freezing, shivering, hanging, hungry,
      thirsty, soaked, naked, exposed, alone, on his own, on her own, on my own, on the floor, on the toilet,
      on a commode, on the commode, on hold, outside, unattended, unsupervised, without, with no, with nothing,
      with a cannula, in his own, in her own, in my own, in urine, in wet, in soiled, in a wet, in dirty, for hours,
      for days, for ages, all night, all day, overnight, stranded, to rot, to die, to suffer, to fend, to it, down,
      in a chair, in bed, in a wheelchair, in the waiting room, in the discharge lounge, in the lounge, at the entrance,
      in the foyer, by the door, in the car park, in an ambulance, half naked, half dressed, in his bed,
      in her bed, hours, untreated, unwashed, high and dry, from pillar to post, in a side room, in recovery, worse
    `,
  },
  {
    // What a patient goes through; told of somebody, and with no thanks near it.
    name: 'suffered',
    words: `
      crying in pain, crying out, crying with pain, screaming in pain, screaming in agony, writhing, in agony, howling,
      sobbing, begging for, begged for, begged them, begged you, begged to, pleaded for, pleaded with, pleading with,
      pleading for, shouting for help, shouted for help, calling for help, called for help, crying for help,
      shouting out, shouted out, black and blue, bruises, bruised, blistered, scalded, burned by, burnt by, starving,
      starved, dehydrated, malnourished, weighing, lost two stone, lost a stone, lost three stone, skin and bone,
      fell out of bed, fell on the ward, fell again, fell that, fell the same, fell twice, fallen twice, fallen three,
      had a fall on, had another fall, fell off, fell in the, ended up in tears, ended up back, ended up in resus,
      ended up in intensive, ended up with sepsis, ended up with an, ended up paying, ended up having,
      ended up going private, ended up losing, ended up in, wet himself, wet herself, wet myself, soiled himself,
      soiled herself, soiled myself, wet the bed, messed himself, messed herself, in his own, in her own, in my own,
      bleeding all over, bleeding everywhere, bled through, threw up, collapsed in, passed out in, shaking with,
      frightened to death, terrified, scared stiff, traumatised, still shaking, still traumatised, in bits,
      having nightmares, nightmares about, infected because, infection from, caught an infection, caught covid,
      caught mrsa, sepsis, lost the baby, lost her leg, lost his leg, lost my leg, lost my sight, lost his sight,
      deteriorated, went downhill, got worse and, miscarry, miscarried in, gave birth in, deaf ears, suffering,
      in excruciating, in unbearable, in severe pain, in so much pain, doubled up, doubled over, waiting for a bed,
      no bed for
    `,
  },
  {
    name: 'sent-how',
    words: `
      away, packing, from pillar to post, home ill, to the wrong, the wrong
    `,
  },
  {
    name: 'passed-how',
    words: `
      around, from, about
    `,
  },
  {
    name: 'left-how',
    words: `
      on a trolley, on trolley, on trolleys, in a corridor, in the corridor, in a chair, in a side, in a bed, in bed,
      in pain, in agony, in tears, in limbo, in the dark, in her own, in his own, in my own, in their own, in wet,
      in a wet, in soiled, in dirty, in urine, in a store, in a cupboard, in the cold, in the waiting, in a waiting,
      in the back, in an ambulance, in recovery, in a puddle, in a pool, in a gown, in a wheelchair, waiting, lying,
      sitting, sat, standing, stood, screaming, crying, bleeding, freezing, shivering, wandering, wondering, hanging,
      hungry, thirsty, soaked, soaking, naked, half naked, exposed, alone, on his own, on her own, on my own,
      on their own, on our own, on the floor, on the toilet, on a commode, on the commode, on a bedpan, on hold,
      on read, on the phone, outside, out in, behind, unattended, unsupervised, unwashed, without, with no,
      with nothing, with nowhere, with a cannula, for hours, for days, for ages, for over, for more, for nearly,
      for weeks, for months, for a day, for the whole, to rot, to die, to suffer, to struggle, to fend, to sit, to lie,
      to cope, to wait, to find, to clean, to wet, to soil, to it, to get on with it, to our own, to my own, to wander,
      to cry, all night, all day, overnight, stranded, high and dry, hours, feeling worse, feeling let down,
      feeling suicidal, feeling humiliated, feeling violated, untreated, worse off, permanently, disabled, traumatised
    `,
  },
  {
    name: 'kept-how',
    words: `
      waiting, hanging, in the dark, nil by mouth, in a corridor, on a trolley, in an ambulance
    `,
  },
  {
    name: 'made-to',
    words: `
      wait, sit, stand, strip, beg, queue, lie, share, sleep, undress, go, look, walk
    `,
  },
  {
    name: 'made-to-feel',
    words: `
      like a nuisance, like a burden, like an, like i, like we, like dirt, like rubbish, like a criminal, like a child,
      like a liar, like a bad, like a fraud, stupid, small, guilty, bad, awful, terrible, worthless, a burden,
      a nuisance, unwelcome, humiliated, ashamed, as if, as though, that i was, i was, useless, unimportant, so small,
      so bad, so useless, worse, uncomfortable, invisible, embarrassed, so stupid, silly, dirty, tiny
    `,
  },
  {
    name: 'treated-how',
    words: `
      badly, terribly, appallingly, awfully, horribly, disgracefully, with contempt, with disrespect, with disdain,
      so badly, very badly, really badly, unfairly, shamefully, like dirt, like a, like an, like cattle, like rubbish,
      like crap, like i was, like animals, as if, as though, like a nuisance
    `,
  },
  {
    name: 'spoken-how',
    words: `
      as if, as though, like, rudely, so, badly, down to
    `,
  },
  {
    name: 'talked-how',
    words: `
      to like, down to, over, about as if
    `,
  },
  {
    name: 'discharged-how',
    words: `
      by mistake, without, with no, too, at midnight, early, in pain, still, onto, for not
    `,
  },
  {
    name: 'refused-what',
    words: `
      care, treatment, help, pain relief, an, a, entry, painkillers, access, any, her, his, my
    `,
  },
  {
    name: 'given-how',
    words: `
      the runaround, the run around, the wrong
    `,
  },
];
