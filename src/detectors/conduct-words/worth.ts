// What is granted to people: where it is denied to a group, it is hate.
import type { WordClass } from '../grammar/word-class.ts';

/** Worth, rights and place: kindly words, that hate only by being negated. */
export const worthWords: readonly WordClass[] = [
  {
    name: 'worthy',
    words: `
      human, humans, human beings, fully human, real people, people, proper people, equal, equals, our equals,
      my equal, as good as, as good, as smart as, as smart, as clever as, as clever, as intelligent as,
      as intelligent, as capable as, as capable, as human as, as important as, as valuable as, as worthy as,
      as equal, as strong as, as competent as, capable, capable of, competent, intelligent, smart, clever, bright,
      sharp, wise, educated, educable, attractive, beautiful, pretty, good looking, handsome, sexy, lovable,
      likeable, desirable, pleasant, nice, decent, good, good people, nice people, kind, honest, truthful,
      trustworthy, reliable, dependable, loyal, faithful, moral, virtuous, respectable, honourable, hard working,
      hardworking, useful, productive, helpful, beneficial, important, significant, valuable, precious, sacred,
      worthy, worthwhile, worthy of, deserving, deserving of, fit to, fit for, fit to be, suited to, suitable,
      suitable for, cut out for, qualified to, clean, hygienic, civilised, civilized, cultured, sane, normal,
      natural, right in the head, all there, right, stable, rational, logical, reasonable, harmless, peaceful,
      welcome, trusted, to be trusted, like us, one of us, part of our society, part of this country, british,
      english, proper british, real women, real men, women, men, compatible with, compatible, integrated, born equal,
      created equal, innocent, grateful, funny, brave, strong, fit to live, fit to work, fit to lead, fit to vote,
      fit to breed, made to lead, made for, good enough, good for anything, any good, any use, much use,
      up to the job, up to it, any better, better than, any different, of any value, of any use, of value, of use,
      worth it, worth anything, worth a thing, worth much, worth a penny, worth a damn, worth a shit,
      worth the effort, worth saving, worth protecting, worth helping, worth treating, worth listening to,
      worth the bother, worth the trouble, worth the money, worth knowing, worth my time, worth our time,
      worth the time, worth living, worth defending, worth caring about, worth fighting for, worth mourning,
      worth the paper, worth bothering with, worth the air they breathe, worth the oxygen, worth talking to,
      worth a second thought, worth educating, worth keeping alive, worth keeping, worth the same, worth as much,
      worthy of life, worthy of love, worthy of respect`,
  },
  {
    name: 'allowed',
    words: `
      allowed, permitted, let, trusted, accepted, employed, hired, welcomed, elected, appointed, promoted, respected,
      tolerated, let in, let out, let near, let loose, left alone with, put in charge, in charge, in power,
      anywhere near, alone with, out in public, in public, let anywhere near, at large, walking the streets, born,
      alive, here, in this country, in our country, in our hospitals, in the same room, on the same ward,
      left unsupervised, on our streets, entitled to, eligible for, legal, normalised, celebrated, wanted, entitled,
      eligible, near children, around children, near patients, near kids, around kids, near my kids, relevant,
      relevant to, treated on the nhs, treated in our hospitals, treated here, treated for free, given free,
      given our, given houses, given benefits, given jobs, given a vote, given the vote, given rights,
      given equal rights, given asylum, given citizenship, given power, given a platform, given a say,
      given special treatment, given priority, given the same`,
  },
  {
    name: 'may-do',
    words: `
      live, exist, breathe, be alive, vote, work, drive, teach, breed, reproduce, have kids, have children, have babies, have a vote, have a say, have the vote, have rights, have any rights, have the same rights, have equal rights, have a voice, have an opinion, have opinions, have jobs, have power, have access, have a place, adopt, marry, get married, be parents, raise children, raise kids, own property, own houses, own anything, lead, govern, rule, run for office, hold office, be in charge, be in power, be in government, be in politics, be managers, be doctors, be nurses, be teachers, be near, be around, be here, be in this country, be in the same, be born, be out in public, be seen in public, go out, go outside, go to school, go to university, attend school, speak, talk, complain, be heard, be left alone, mix with, integrate, enter, come in, come here, come into, come to this country, come near, cross the border, land here, settle here, stay, stay here, remain, move here, move in, get jobs, get benefits, get treatment, get treated, get treatment on the nhs, get free treatment, get nhs treatment, get help, get council houses, get housing, get a job, get a council house, use the nhs, use our nhs, use our hospitals, use the same, use our, use women's, use the ladies, receive, claim benefits, claim, practise their religion, practice their religion, wear, build mosques, pray, hold hands, kiss, be together, compete, play, serve, serve in the army, join the army, join the police, be soldiers, represent, stand for, treat patients, look after, care for, touch, handle, operate on, think, decide, make decisions, inherit, be treated, be respected, be believed, be trusted, belong, belong here, belong in, belong in this country, belong with, belong anywhere, deserve, deserve to live, deserve life, deserve respect, deserve rights, deserve help, deserve love, deserve anything, deserve to, deserve equal, deserve the same, deserve sympathy, deserve to breathe, deserve to exist, deserve to be, deserve a, deserve any, deserve our, fit in, matter, count, count as, qualify as, feel pain, feel emotions, feel love, know how to, understand, learn, know what, contribute, add anything, bring anything, offer anything, give anything, do anything, integrate into, assimilate, adapt, behave, follow rules, be educated, be civilised, be cured, be saved, be helped, be trusted with, lead men, be surgeons, hold down a job, think straight, think for themselves, look after themselves, control themselves, help themselves, tell the truth, drive a car, park, read, write, wash, speak english, speak the language, string a sentence together, do maths, run a country, run anything, keep a job`,
  },
  {
    name: 'worth-thing',
    words: `
      worth, value, respect, soul, souls, morals, morality, moral compass, decency, honour, honor, humanity,
      brain, brains, brain cells, intelligence, iq, common sense, sense, shame, conscience, empathy, emotions,
      purpose, point, reason to exist, reason to live, reason to be here, right to exist, right to live, right
      to life, right to be here, business being, business here, culture, civilisation, civilization,
      contribution, redeeming qualities, redeeming features, good qualities, talent, skills, ability, abilities,
      loyalty, integrity, manners, self control, self respect, backbone, spine, standards, class, significance,
      merit, benefit, place in our society, place in society, place in this country, place in our country, place
      in our hospitals, place in the nhs, place in government, place in politics, place in medicine, place on
      earth, place in the world, place in a civilised society, part in, role in, compassion, kindness, our
      money, our respect, good in them, anything, nothing, everything, to offer, to give, to contribute, to add,
      to be proud of, in their heads, between their ears, going for them, of value, of worth, good about them,
      discipline, stamina, nous, wits, temperament, work ethic, aptitude, mental capacity, brain power,
      brainpower, gumption, common decency, head for it`,
  },
  // What those have none of who are wronged, too: a lack of it is often told in pity.
  {
    name: 'worth-had',
    words: `
      right, rights, place, dignity, feelings, heart, use, right to vote, right to complain, right to an
      opinion, right to work, claim, history, future, hygiene, education, importance, benefits, place here,
      sympathy, help, love, pity, life, happiness, freedom, equality, protection, mercy, treatment, a life, a
      voice, a vote, a chance, our help, human rights, interest in, no one, to say, voice, say, vote, hope, say
      in, access, choice, home, homes, money, support`,
  },
  {
    name: 'dismiss-no',
    words:
      'no place for, no room for, no need for, no use for, no place here for, no space for, no time for, no hope for, no cure for, no excuse for, no future for, no point in, no sympathy for, no respect for, no love for',
  },
  {
    name: 'dismiss',
    words: `
      too many, far too many, way too many, overrun by, overrun with, infested with, crawling with, swarming with,
      riddled with, flooded with, flooded by, swamped by, swamped with, invaded by, ruined by, run by, taken over by,
      plagued by, plagued with, polluted by, polluted with, teeming with, overpopulated with, heaving with,
      filled with, drowning in, destroyed by, controlled by, bankrupted by, infected with, enough already with,
      overwhelmed by, packed with, stuffed with, rammed with, bursting with, choked with, clogged up with,
      clogged with, bunged up with, rampant with, rife with, full of, infestation of, plague of, flood of, floods of,
      swarm of, swarms of, hordes of, horde of, tide of, invasion of, influx of, a nest of, cesspit of, replaced by,
      replaced with, outnumbered by, conquered by, colonised by, colonized by, drained by, bled dry by, outbred by,
      sponged off by, more than enough, quite enough, enough bloody, enough fucking, up to our necks in,
      knee deep in`,
  },
];
