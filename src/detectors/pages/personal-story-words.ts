import type { WordClass } from '../grammar/word-class.ts';
import { CONDITIONS, EVENTS, STATES } from '../pii/health-words.ts';

/** What a post says where it tells of somebody's loss, illness or life. */
export const personalStoryWords: readonly WordClass[] = [
  {
    name: 'loss',
    words: `
      died, dies, passed away, passing of, sudden death, the death of, death of our, her death, his death, lost his life,
      lost her life, lost their lives, lost her baby, lost his wife, lost her husband, lost my, lost her son,
      lost his son, lost her daughter, lost his daughter, lost their, took his own life, took her own life, taken his own life, taken her own life,
      die by suicide, died by suicide, to suicide, in memory of, in loving memory, memorial for, memorial to,
      funeral, condolence, condolences, bereaved, bereavement, grief, grieving, stillborn, stillbirth, miscarriage,
      miscarriages, baby loss, devastated, heavy hearts, heavy heart, heartbroken, mourn, mourning, mourns,
      rest in peace, widow, widower, was killed, were killed, sadly missed, deeply missed, would have been
    `,
  },
  {
    name: 'ailment',
    words: `
      ${[...CONDITIONS, ...STATES, ...EVENTS].join(', ')},
      recovery, recovering, recovered, survivor, survivors, survived, surviving, survives, sober, sobriety,
      drinking, self-harm, self-harmed, attempt, lived experience, living with, lives with,
      lived with, diagnosed, diagnosis, disability, disabled, blind, deaf, hearing loss, stammer, stammers, stammered,
      stutter, wheelchair, prosthetic, amputee, amputees, blade, scars, scarred, birthmark,
      premature, prematurely, neonatal, born at, born with, ivf, menopause, trauma, traumatic, abuse,
      assault, assaulted, attacked, punched, spat at, racially abused, homeless, homelessness, slept rough, prison,
      refugee, refugees, asylum, fled, trafficked, care leaver, in care, foster, trans, transition, transitioned,
      coming out, came out, gay, lesbian, bisexual, non binary, down's, dwarfism, restricted growth,
      alopecia, vitiligo, hearing voices, heard voices, gambling, eating disorders, suicide, ending his life,
      ending her life, end my life, end her life, end his life, carer, caring for
    `,
  },
  {
    name: 'tells-of',
    words: `
      he, she, his, her, him, they, who, i, my, me, meet, story, stories, blog, poem, podcast, film, letter, journey,
      shares, shared, tells, told, talk, talks, talked, speaks, spoke, speaking, opens up, writes, wrote,
      written, describes, described, explains, explained, reads, performs, sings, sang, joins, volunteer, survivor
    `,
  },
];
