// Holds offensive words: how groups of people are named, in the open or by a nod.
import { groupWords } from '../conduct-words/groups.ts';
import { slurWords } from '../conduct-words/slurs.ts';
import type { WordClass } from '../grammar/word-class.ts';

const SHARED = ['group', 'group-plural', 'group-maybe', 'group-adjective', 'head', 'outsiders', 'the-folk', 'faith', 'group-thing'];
const SLURS = ['slur', 'slur-sense'];

/** Groups by their names, as the patterns of hate know them, and by coded names of their own. */
export const hateGroupWords: readonly WordClass[] = [
  ...groupWords.filter(({ name }) => SHARED.includes(name)),
  ...slurWords.filter(({ name }) => SLURS.includes(name)),
  {
    name: 'them-people',
    words: `
      that lot, them lot, this lot, these lot, those lot, your lot, ur lot, their lot, next lot, his lot, her lot, them people, these people, those people, this people, them ones, those ones, that sort, those sort, them sort, their sort, your sort, this sort of person,
      that kind, their kind, your kind, ur kind, ur kinds, your kinds, her kind, his kind, your ilk, their ilk, his ilk, that breed, your breed, their breed, this breed, that type, them types, those types, same community, certain community, certain communities, certain people, certain postcodes, certain types, certain cultures, certain backgrounds, certain demographic, certain demographics,
      a certain faith, a certain persuasion, certain religion, certain religions, you know the ones, you know which ones, you know who, you know what i mean, know the ones i mean, know who i mean, we all know who, we all know which, people like that, folk like that, folks like that, people like them, people like him, people like her, people like you, one of them, one of those, one of that lot, one of his cousins, not one of them, half of them, new arrivals, arrivals, guests, our guests, visitors from overseas, so called refugees, so called asylum, doctors and engineers, the religion of peace, religion of peace,
      wheelchair brigade, rainbow brigade, alphabet brigade, pride brigade, woke brigade, blue badge brigade, zimmer brigade, burka brigade, hijab brigade, mosque crowd, synagogue crowd, church crowd, temple crowd, curry house, cornershop, half of pakistan, half of africa, half of india, half of poland, half of romania, half of eastern europe, half the world, rest of the world, world and his wife, all and sundry, any tom dick, every tom dick, every mohammed, another mohammed, some mohammed, mohammed, muhammad, abdul, ahmed, patel, singh, abdi, dr patel, vikram, ali, aisha, fatima, khan, the natives, darkies, a dark, dark nurse, dark doctor, dark one, dark ones, darker, shade of, coloured, tinted, off white, of colour, ebony, swarthy, tanned, sun tan, foreign sounding, unpronounceable, cannot pronounce, funny name, funny names, strange names, foreign name, foreign names, accents, foreign accent, funny accent`,
  },
  {
    name: 'group-more',
    words: `
      gays, lesbians, gay lot, trans kids, trans kid, trans lot, trans women, trans woman, trans men, trans man,
      trans people, trans person, trans nurse, non binary, they thems, they them, bisexuals, bisexual, queers, dykes,
      homos, lgbt, lgbtq, lgbtqi, rainbow lanyard, rainbow lanyards, rainbow flag, rainbow flags, pride flag,
      pride flags, pride month, pride badge, pronoun badge, pronoun badges, out and proud, two dads, two mums,
      two mams, same sex, drag queens, drag queen story, men in dresses, man in a dress, bloke in a dress,
      bloke in a wig, blokes in dresses, lady doctors, women doctors, women drivers, women in charge, fat women,
      menopausal women, career women, feminists, feminist, men are, girlies, jews, the jews, jew, zionists, zionist,
      israelis, muslims, islam, islamic, mosques, the mosque, imam, hijab, hijabs, niqab, niqabs, burka, burkas,
      burqa, headscarf, headscarves, turban, turbans, towel on, towel heads, tea towel, prayer mat, sharia, sikhs,
      hindus, buddhists, jehovahs, catholics, prods, prod, a prod, fenians, fenian, taigs, huns, papists, proddies,
      proddy, protestants, mormons, christians, bible bashers, god botherers, happy clappies, blacks, black lot,
      black doctors, black ones, black one, whites, browns, brown people, brown doctors, asians, asian lot,
      asian mothers, asian families, africans, nigerians, nigerian, ghanaians, kenyan, kenyans, somalis, somali,
      ethiopians, eritreans, sudanese, zimbabweans, ugandans, caribbean, caribbeans, caribbean lot, jamaicans,
      jamaican, west indians, pakistanis, pakistani, indians, bangladeshis, bengali, bengalis, sri lankans, tamils,
      afghans, afghan, iraqis, iraqi, iranians, syrians, syrian, kurds, kurd, turks, arabs, arab, palestinians,
      palestinian, palestine, egyptians, libyans, moroccans, algerians, chinaman, wuhan, orientals, japanese, koreans,
      vietnamese, thais, thai, filipinos, filipino, filipina, malaysians, poles, romanians, romanian, bulgarians,
      bulgarian, lithuanians, latvians, albanians, albanian, ukrainians, ukranians, ukrainian, russians, hungarians,
      slovaks, czechs, eastern europeans, eastern european, greeks, italians, spaniards, portuguese, germans, krauts,
      kraut, frogs, frog, paddies, paddy, taffs, taffies, jocks, sweaties, scousers, scouser, geordies, brummies,
      mancs, cockneys, southerners, northerners, yanks, aussies, americans, brazilians, gypsies, gypsy, gypos,
      travellers, traveller, roma, romas, tinkers, pikeys, itinerants, knackers, immigrants, immigrant, migrants,
      migrant, refugees, refugee, asylum seekers, asylum seeker, asylum hotel, asylum hotels, foreigners, foreigner,
      foreign doctors, foreign nurses, foreign staff, overseas nurses, overseas doctors, overseas staff, illegals,
      boat people, dinghies, dinghys, dinghy, small boats, integration, multiculturalism, multicultural,
      diversity day, mixed race, mixed marriage, half caste, mixed couple, mixed families, mixed race families,
      cripples, cripple, cripples like you, spastics, retards, retard, mongs, autistics, tourettes, downs, downs kids,
      downs babies, handicapped, deaf ppl, blind ppl, dwarf, dwarfs, dwarves, midget, midgets, schizos, schizo,
      schizophrenics, psychos, nutters, loonies, mental patients, epileptics, diabetics, fatties, fatsos, defectives,
      invalids, disabled babies, geriatrics, geriatric, boomers, boomer, old folk, old ppl, oldies, old codgers,
      coffin dodgers, bed blocker, bed blockers, over eighty, over seventy, over eighties, over seventies,
      anyone over, zimmers, wrinklies, young uns, young folk, gen z, millennials, snowflakes, snowflake generation,
      benefit mums, chavs, chav, scroungers, dossers, druggies, junkies, smackheads, alkies`,
  },
  {
    name: 'group-mild',
    words: `
      women, men, males, females, males are, females are, disabled, disabled people, the disabled, adhd, autism, deaf,
      blind, wheelchair, wheelchairs, dyslexia, special needs, learning disabled, learning disabilities, mentally ill,
      autistic, bipolars, epileptic, the elderly, old people, pensioners, oaps, young people, young ones, the young,
      youngsters, teenagers, the over, over 70, over 80, generation, equality, inclusion, diversity, prayer room,
      prayer rooms, mosque, ramadan, eid, diwali, halal, kosher, pronouns, two women, two men, birds, pole, french,
      irish, polish, catholic, jewish, hindu, sikh, asian, african, indian, chinese, black nurse, black nurses,
      black doctor, black women, black woman, black men, black man, female doctors, female surgeon, female surgeons,
      male nurses, male midwife, male midwives, lady doctor, the sick, the infirm, single mums, teen mums,
      single mothers, fat people, obese people, the obese, homeless, addicts, deaf people, blind people,
      premature babies, disabled kids, disabled children, foreign doctor, foreign nurse, babies that, the mentally ill`,
  },
  { name: 'old-somebody', hides: true, words: 'old man, old woman, old lady, old dear, old friend, old boy, old self, old days' },
];
