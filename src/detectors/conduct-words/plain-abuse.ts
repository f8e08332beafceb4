// Holds offensive words: likenesses, names and wishes that can mean nothing else.
import type { WordClass } from '../grammar/word-class.ts';

/** What makes abuse plain: whose mind somebody is said to have, what a crowd is called, and jeers at groups of people. */
export const plainAbuseWords: readonly WordClass[] = [
  // Nobody's mind is praised by one of these.
  {
    name: 'small-mind',
    words: `
      whelk, winkle, cockle, haddock, cod, kipper, herring, sardine, pilchard, trout, goldfish, gnat, flea, midge,
      wasp, amoeba, newt, tadpole, slug, snail, worm, maggot, woodlouse, moth, pigeon, seagull, budgie, hen, chicken,
      turkey, sheep, dead sheep, donkey, cow, gerbil, hamster, guinea pig, sloth, pea, frozen pea, walnut,
      pickled walnut, peanut, sultana, sprout, turnip, cabbage, potato, carrot, parsnip, swede, mushroom, boiled egg,
      egg, rusk, biscuit, crumpet, pork pie, teaspoon, spoon, brick, breeze block, plank, fence post,
      gatepost, bollard, doorstop, door knob, doorknob, bucket, shovel, rock, pebble, teabag, wet sock, dishcloth,
      flannel, mop, bedpan, kidney dish, cone, stapler, rocking horse, lobotomised, dung beetle, jellyfish, clam,
      limpet, sea cucumber, oyster, lettuce, marrow`,
  },
  {
    name: 'mind-part',
    words:
      'brain, brains, brain cells, brain power, brainpower, wits, intellect, intelligence, iq, mind, mental capacity',
  },
  // What a crowd of people is called who are none.
  {
    name: 'beast-crowd',
    words: `
      pigs, animals, rats, snakes, leeches, vultures, hyenas, maggots, cockroaches, slugs, weasels, toads, savages,
      wretches, ghouls, lowlifes, low lifes, parasites, vermin, bitches, cows, witches, swine, jackals, ticks, worms,
      bloodsuckers, degenerates, monsters`,
  },
  // Strong where one is called so outright: "an absolute …".
  {
    name: 'cur-plain',
    words: `
      bitch, witch, hag, cow, prick, dick, knob, nob, cock, fanny, fud, pig, snake, rat, toad, weasel, ghoul, creep,
      slag, scumbag, minger, swine, wretch, skank, slapper, harpy, gargoyle, lowlife`,
  },
  // Beside a name these leave no room for fun.
  {
    name: 'scornful',
    words: `
      whinging, whingeing, whining, whiny, moaning faced, snivelling, sniveling, grovelling, bitter, twisted, nasty,
      spiteful, hateful, poisonous, vindictive, malicious, vicious, wicked, rotten, horrible, horrid, smug, pompous,
      arrogant, sanctimonious, self important, jumped up, stuck up, snotty, snooty, gobby, mouthy, ignorant,
      pig ignorant, bigoted, cowardly, deluded, demented, senile, dried up, washed up, sad, pathetic, pitiful, tragic,
      useless, worthless, idle, bone idle, workshy, smelly, stinking, manky, minging, greasy, creepy, sleazy, slimy,
      sly, two faced, lying, thieving, heartless, callous, evil, gormless, glaikit, hackit, boggin, clatty, brainless,
      thick, stupid, dumb, fat, ugly, interfering, meddling, attention seeking, scrounging, freeloading, friendless,
      shrivelled, wizened, decrepit`,
  },
  // Names for people of a group that are said to wound, and have no other sense in the plural.
  {
    name: 'slur-folk',
    words: `
      queers, dykes, lezzers, poofs, poofters, trannies, cripples, spastics, spazzes, retards, mongs, loonies,
      looneys, nutters, nutjobs, nut jobs, nutcases, nut cases, headcases, head cases, mentals, mental cases, psychos,
      schizos, lunatics, fruitcakes, fruit loops, basket cases, window lickers, window-lickers, gyppos, gypos, pikeys,
      tinkers, didicoys, coffin dodgers, wrinklies, bed blockers, jungle bunnies, pakis, darkies, coons, wogs, chinks,
      yids, jihadis, towelheads, ragheads, illegals, dinghy people, boat people, towel heads, rag heads,
      weirdo trannies`,
  },
  {
    name: 'kill-dead',
    part: 'verb',
    words: `
      gas/gassed, hang, shoot, drown, cull, exterminate, euthanise, sterilise, castrate, behead, bomb, lynch, neuter, lobotomise,
      electrocute, put* down, string* up, line* up and shoot, chuck* in the sea, throw* in the sea, dump* in the sea,
      put* up against a wall, put* against a wall, put* against the wall, send* to the gas chamber, machine gun, firebomb`,
  },
  {
    name: 'slur-one',
    words: `
      tinker, gyppo, gypo, pikey, didicoy, queer, dyke, lezzer, poof, poofter, tranny, cripple, spastic, retard, mong, loony,
      nutter, schizo, psycho, lunatic, nutjob, nutcase, headcase, paki, darkie, coon, wog, chink, yid, jihadi, towelhead, raghead`,
  },
  // Harm that nobody wishes in jest on people of a group.
  {
    name: 'kill-off',
    part: 'verb',
    words: `
      gas/gassed, hang, shoot, drown, burn, cull, exterminate, euthanise, sterilise, castrate, behead, stone, bomb,
      lynch, neuter, lobotomise, electrocute, put* down, put* to sleep, wipe* out, finish* off, switch* off,
      string* up, line* up and shoot, put* up against a wall, put* against a wall, put* against the wall,
      stand* against a wall, chuck* in the sea, throw* in the sea, dump* in the sea, send* to the gas chamber, deport,
      lock* up, lock* away, round* up, chain* up, cage, ship* out, ship* off, ship* back, send* back, kick* out,
      chuck* out, sling* out, turf* out`,
  },
  // How people who changed sex, or dress as they like, are jeered at.
  {
    name: 'trans-jeer',
    words: `
      freak in a wig, freak in a dress, freak in a frock, freak in a skirt, freak in heels, freak in lipstick,
      thing in a wig, thing in a dress, thing in a frock, thing in lipstick, bloke in a wig, bloke in a dress,
      bloke in a frock, bloke in a skirt, bloke in drag, bloke in lipstick, bloke in tights, man in a wig,
      man in a dress, man in a frock, man in a skirt, man in drag, man in lipstick, man in tights, lad in a dress,
      lad in a wig, fella in a dress, fella in a frock, geezer in a dress, men in dresses, men in frocks, men in wigs,
      men in skirts, blokes in dresses, blokes in frocks, blokes in wigs, blokes in skirts, lads in dresses,
      lads in frocks, fellas in frocks, bricklayer in a dress, hod carrier in a dress, trucker in a dress,
      brickie in a dress, rugby player in a dress, pretend woman, pretend women, fake woman, fake women,
      make believe woman, pretend lady, pretend ladies, pretend girl`,
  },
  {
    name: 'sex-named',
    words: `
      lass, woman, lady, girl, female, wife, man, bloke, lad, fella, real woman, real lady, real girl, real man,
      real lass, proper woman, proper lass, proper man, proper bloke, actual woman, biological woman`,
  },
  // Brought by people, it is said, to be shunned for it.
  {
    name: 'plague-brought',
    words: `
      aids, hiv, covid, the virus, corona, coronavirus, tb, measles, ebola, monkeypox, mpox, scabies, lice, bed bugs,
      bedbugs, the plague, polio, hepatitis, syphilis, disease, diseases, germs`,
  },
  {
    name: 'plague-bring',
    words: 'gave, give, gives, brought, bring, brings, bringing, spread, spreads, spreading, started, carry, carried',
  },
  // Of one's own age, and of one who is cross: no group is meant.
  {
    name: 'old-name',
    words: `
      old fool, old fools, old fart, old farts, old bat, old bats, old hag, old git, old gits, old sod, old sods,
      old bag, old trout, old goat, old bugger, old cow, old witch, old dog, old devil, old rogue, old bastard,
      old pervert, old crone, old codger, old idiot, old moron, old misery, old snob`,
  },
  // Things, of no group.
  {
    name: 'coloured-thing',
    words: `
      old rubbish, old crap, old shit, old shite, old tosh, old nonsense, old garbage, old junk, old trash, old guff,
      old tat, old waste, old dross, old muck, old drivel, old bull, old bullshit, old bollocks, brown shit, brown crap,
      brown muck, brown filth, brown slime, brown poo, black shit, black filth, black muck, black slime, white trash bag,
      white trash bags, green shit, black rats, brown rats, black rat, brown rat, black flies, black beetles`,
  },
  // What staff do to whoever speaks of them.
  {
    name: 'answers-me',
    words: `
      telling me, telling us, tells me, tells us, told me, told us, asking me, asks me, answered the phone,
      answers the phone, picked up the phone, hung up on me, hung up on us, put the phone down on, put me on hold,
      sent me, sent us, sends me, taking my blood, took my blood, served me, serving me, checking me in, booked me in,
      jabbed me, discharged me`,
  },
  // What no decent person says that anybody does not deserve.
  {
    name: 'denied-thing',
    words: `
      healthcare, health care, nhs treatment, free treatment, any treatment, medical treatment, beds, a bed, our beds,
      help, our help, any help, sympathy, our sympathy, pity, oxygen, the oxygen, the air they breathe, the air,
      a vote, the vote, rights, any rights, human rights, kids, children, babies, our money, benefits, a penny,
      housing, a house, jobs, a job, to live, to breathe, to exist, to vote, to breed, to be here, to be alive,
      to be treated on, to have children, to have kids, to work here, life, a life, a place in`,
  },
  {
    name: 'proudly',
    words:
      'and proud, n proud, and proud of it, and loud, out and proud, proud to be, pride network, as we say, reclaim, reclaimed, reclaiming',
  },
  // A rule is judged, and not those it is about.
  {
    name: 'of-policy',
    words: `
      policy, policies, decision, rule, rules, layout, scheme, charging, car parking, parking charges, making disabled, forcing,
      form, forms, leaflet, letter, signage`,
  },
  // What those are called who are not yet anything.
  {
    name: 'future-rogue',
    words: `
      future terrorist, future terrorists, future bomber, future bombers, future stabber, future stabbers,
      future rapist, future rapists, future criminal, future criminals, future scrounger, future scroungers,
      future thief, future thieves, future drug dealer, future drug dealers, terrorist in waiting,
      terrorists in waiting, rapist in waiting, rapists in waiting, terrorist in the making, terrorists in the making,
      little terrorist, little terrorists`,
  },
];
