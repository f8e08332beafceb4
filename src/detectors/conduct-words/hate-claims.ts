// Holds hateful words: what is claimed of groups in words that name none.
import type { WordClass } from '../grammar/word-class.ts';

/** Claims of takeover, of privilege and of pretence, and what groups are called by way of what they wear or carry. */
export const hateClaimWords: readonly WordClass[] = [
  {
    name: 'group-token',
    words: `
      wheelchair, mobility scooter, scooter, blue badge, guide dog, hearing aid, walking stick, rainbow, alphabet, pronoun, pronouns,
      lgbt, lgbtq, pride, trans, tranny, gay, queer, hijab, burka, burqa, niqab, turban, headscarf, prayer mat, mosque, ramadan,
      halal, sharia, dinghy, small boat, small boats, boat, boats, asylum, migrant, migrants, refugee, caravan, tarmac, pikey, tinker, gypsy,
      diversity, woke, inclusion, autism, autistic, adhd, fibro, fibromyalgia, anxiety, mental health, depression, sicknote, sick note,
      benefit, benefits, dole, pip, motability, disability, fatty, obese, foreign, immigrant, muslim, jewish, zionist, black lives,
      blm, bame, feminist, lesbian, sob story`,
  },
  { name: 'group-brigade', words: 'brigade, mafia, lobby, cult, mob, invasion, takeover, bandwagon, agenda' },
  {
    name: 'dog-whistle',
    words: `
      great replacement, being replaced by, replacement of our, replacing us, outbreeding us, outbreed us, breeding us out,
      white genocide, islamification, islamisation, islamization, islamic takeover, muslim takeover, sharia law coming,
      under sharia, londonistan, bradistan, eurabia, no go areas, no go zones, zionist lobby, jewish lobby, zionist bankers,
      rothschild, rothschilds, international bankers, they control the media, control the banks, run the banks, goyim,
      cultural enrichers, cultural enrichment, enriched by, enriching our, diversity is our strength lol, diversity hire,
      diversity hires, diversity appointment, dei hire, token black, token asian, token muslim, box ticking hire,
      remigration, remigrate, mass deportation, mass deportations, deport the lot, deport them, deport them all, send them all back,
      send the lot back, send the lot home, send them all home, sent back where, sent back to where, back on the boat,
      back on the boats, back on a boat, back on their boats, back on the plane, back in their dinghy, back in the dinghy,
      sink the boats, sink the dinghies, let them drown, england for the english, britain for the british, for british people, for the british people, for english people, for white people,
      scotland for the scots, ireland for the irish, wales for the welsh, british jobs for, keep britain white, keep england white,
      pure english, true english, proper english people, proper english person, real english people, real english person,
      proper british people, real british people, real brits, real britons, actual english, actual british, not really english,
      not really british, not proper english, not proper british, will never be english, will never be british, never be one of us,
      not our kind, keep to your own kind, stick to your own kind, stick with your own kind, our own kind, half breed, halfbreed, mongrel race, mongrel children,
      master race, racial purity, superior race, inferior race, lesser race, men in frocks, man in a frock, men in dresses,
      man in a dress, men in skirts, man in a skirt, men in wigs, man in a wig, blokes in frocks, blokes in dresses,
      bloke in a dress, bloke in a frock, bloke in a wig, blokes in wigs, lads in dresses, fellas in frocks, men pretending to be,
      man pretending to be a, tea towel on, tea towels on, towel on their, towel on his, towels on their, bin bag on her, bin bags on, dressed as a letterbox, like letterboxes, like a letterbox, letterbox outfit, in letterbox, pretending to be a woman, pretending to be women, pretending to be a girl, thinks he is a woman,
      think they are women, think they are girls, playing dress up, dressing up box, bearded ladies, bearded lady, chick with a,
      chicks with, ladies with bits, women with penises, woman with a penis, chop their bits, mutilated men, only two genders,
      only two sexes, there are two genders, gender ideology, trans ideology, trans agenda, gay agenda, lgbt agenda, woke agenda,
      gender nonsense, gender rubbish, gender bending, pronoun nonsense, pronoun police, alphabet people, alphabet soup people,
      unnatural lifestyle, deviant lifestyle, perverted lifestyle, sinful lifestyle, god hates, burn in hell for being,
      adam and steve, against god, abomination unto, abomination in, shoved down our throats,
      rammed down our throats, cannot be cured of it, spreading aids, aids spreader, aids spreaders,
      christ killers, killed jesus, happy merchant, hook nose, big noses and, shekels, holohoax, hitler was right, six million lies,
      camel jockeys, camel shaggers, goat herders, goat botherers, cave dwellers, mud huts, mud hut, straw huts, jungle bunnies,
      banana boat, banana boats, bongo bongo, third world habits, third world hygiene, third world doctor, third world doctors,
      third world nurses, third world standards of, third world filth, importing the third, import the third, from the jungle,
      out of the jungle, swinging from trees, just off the boat, fresh off the boat, straight off the boat, straight off a boat,
      straight off the plane, off the banana, work shy gypsies, lock up your, count the spoons, count your spoons, nail everything down,
      fake disability, fake disabilities, faking it for, faking for benefits, put on for benefits, put it on for, miracle recovery when,
      not really disabled, nothing wrong with them just lazy, too lazy to walk, drain on the taxpayer, drain on the state, should have been aborted, should be sterilised, sterilise them,
      should be sterilized, put down at birth, drowned at birth, useless eaters, defectives, genetic defects, bad genes,
      weak genes, should not be allowed to breed, should not be allowed kids, stop them breeding`,
  },
  {
    name: 'claim-boat',
    words:
      'boats, boat, dinghy, dinghies, lorry, lorries, rubber dinghy, rubber boat, small boats, channel, calais, banana boat',
  },
  {
    name: 'claim-perk',
    words: `
      front of the queue, top of the queue, head of the queue, front of the line, top of the list, jump the queue, jumps the queue,
      jumped the queue, jumping the queue, straight to the front, straight to the top, first in line, priority over, before us,
      ahead of us, before our own, ahead of our own, before the english, before british, everything for free, everything free, free this,
      free that, free everything, free house, free houses, free housing, free hotel, free hotels, four star hotel, five star hotel,
      4 star hotel, 5 star hotel, hotels, new phones, iphones, council house, council houses, new teeth, all the benefits, benefits,
      handed everything, handouts, hand outs, everything on a plate, red carpet, rolled out the red, waited on hand, never paid in,
      never paid a penny, not paid a penny, never put a penny, paid nothing in, paid in nothing, put nothing in, not contributed,
      our taxes, our money, taxpayers expense, at our expense, on our money, our beds, our appointments, our jobs, our houses,
      blue badge, blue badges, free car, free cars, new car, brand new car, motability car, freebies, special treatment,
      compensation, payouts, payout, visa, visas, passports, a passport`,
  },
  {
    name: 'claim-after',
    words: `
      just after, only after, just want, only want, all want, after, just here for, only here for, here for the, come here for,
      come for the, come over for, only in it for, just in it for, all get, always get, get all the, getting all the, given all the, just fishing for,
      straight to, go straight to, always first, claim, claiming, all claim, all on, milk, milking, scrounge, grab, grabbing, swan off with, walk off with`,
  },
  {
    name: 'faith-curse',
    words: `
      no place, no place in, no place here, no business, not welcome, banned, outlawed, poison, a poison, cancer, a cancer, evil, a disease,
      disease, a plague, a virus, cult, a cult, death cult, a death cult, barbaric, backward, backwards, medieval, stone age, filth, filthy,
      satanic, demonic, devil worship, sick, sickening, perversion, a perversion, sin, a sin, a mental illness, mental illness, disorder,
      a mental disorder, incompatible, not compatible, out of our, out of this, out of england, out of britain, violent religion,
      religion of violence, religion of hate, religion of terror, rape culture, ruining this, ruining our, taking over, takes over, spreading in`,
  },
];
