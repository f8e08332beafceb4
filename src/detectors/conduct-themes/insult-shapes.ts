// Holds offensive words: the small patterns that an insult is told by.
import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';

/** Small classes that hold the patterns together. */
export const insultShapeWords: readonly WordClass[] = [
  {
    name: 'sad-as',
    words: 'sad, nasty, horrible, pathetic, bitter, vile, ugly, silly, stupid, miserable, smug, petty, ignorant',
  },
  {
    name: 'slur-adjective',
    words: `
      lazy, fat, ugly, stupid, thick, daft, rude, ignorant, nasty, smug, arrogant, lying, miserable, horrible, evil,
      useless, pathetic, greedy, selfish, cruel, dirty, idle, vile, spiteful`,
  },
  {
    name: 'less-able',
    words: `
      slower, thicker, dimmer, dumber, denser, lazier, dafter, fatter, uglier, stupider, duller, wetter, greasier,
      smugger, weaker`,
  },
  {
    name: 'least-able',
    words: `
      thickest, dumbest, dimmest, densest, ugliest, fattest, stupidest, nastiest, meanest, daftest, slowest, saddest,
      vilest, laziest, wettest, weirdest, foulest, slimiest, smuggest, pettiest, dullest`,
  },
  {
    name: 'more-able',
    words: 'brighter, smarter, sharper, warmer, friendlier, livelier, cleverer, nicer, kinder, politer',
  },
  {
    name: 'sore-spot',
    words:
      'boil, blot, stain, wart, blight, pimple, carbuncle, pox, plague, rash, verruca, haemorrhoid, disgrace, embarrassment, waste',
  },
  {
    name: 'worn',
    words: 'lanyard, uniform, suit, tunic, tie, dress, wig, skirt, scrubs, blazer, coat, cardigan, fleece',
  },
  {
    name: 'own-creature',
    words: `
      mate, best mate, friend, neighbour, flatmate, housemate, cat, dog, puppy, kitten, rabbit, hamster, parrot, horse,
      pony, budgie, boy, girl, lad, lass, husband, hubby, wife, missus, da, mammy, daddy, ma, old man, other half,
      fella, bloke, better half, usband, babby, bairn, bab, toddler, baby, teenager, twins`,
  },
  {
    name: 'own-thing',
    words: `
      sat nav, satnav, google maps, alexa, siri, printer, laptop, phone, tablet, kettle, tv, telly, wheelchair, scooter,
      car, van, bus, lift, machine, app, website, system, computer, alarm, clock, trolley, zimmer, crutch, bed, door,
      gull, seagull, pigeon, wasp, goose, squirrel, fox, knee, hip, back, leg, bladder, bowel, gallbladder, appendix,
      thyroid, heart, lung, kidney, pancreas, tooth, brain, hair, weather, wind, rain, traffic, roundabout, car park,
      barrier, ticket machine, form, letter, leaflet, poster`,
  },
  {
    name: 'own-illness',
    words: `
      cancer, norovirus, covid, flu, arthritis, gout, sciatica, migraine, endo, endometriosis, diabetes, dementia,
      asthma, crohns, eczema, psoriasis, shingles, parkinsons, ms, epilepsy, tumour, sepsis, gallstones, kidney stone,
      kidney stones, winter, january, monday, mondays, virus, bug, disease, depression, anxiety, ocd, pain, chemo`,
  },
  {
    name: 'as-dense',
    words: 'dense, thick, dim, dumb, ugly, charming, slimy, warm, cold, bright, gentle, caring, friendly, welcoming',
  },
  {
    name: 'as-lead',
    words: 'a, an, lead, mince, two, shit, shite, muck, sin, pig, clarts, treacle, custard, planks, bricks',
  },
];

const NAME = 'belittling-mild-name|belittling-name';
/** All names that belittle. */
const NAMED = `${NAME}|fool-name|foul-name|scum-name|base-name|dialect-name|fool-maybe`;

/** Signs that are found by how words stand together. */
export const insultShapes: readonly PhrasePattern[] = [
  { as: 'insult-banter', match: '=our [first-name]' },
  { as: 'to-an-illness', match: '[malady] ~0, you' },
  {
    as: 'insult-fond',
    match: [
      `my =wee|=old|=own|=best|=big|=little|=poor? ~1 kin|own-creature be|='s a ~3 [${NAMED}]`,
      `my|='s ~1 kin|own-creature be ~2 [${NAMED}]`,
      `[${NAMED}] =my|=our kin|own-creature`,
      `my kin|own-creature =called|=calls|=call [=me|=us|=him|=her|=it]`,
      `own-thing be|='s a? ~3 [${NAMED}|slur-adjective|belittling-trait]`,
      `own-thing|=sign|=signs|=screen be|='s ~2 [wits-mock|wits-scorn|thick-as]`,
      `^ own-illness ~1, you ~2 [${NAMED}|slur-adjective|belittling-trait]`,
      '[=signed|=sincerely|=regards] a =grateful|=grumpy|=happy|=very|=relieved',
    ],
  },
  {
    as: 'belittling-idiom',
    match: [
      'mock-opener ~1 [mock-clever-sure|=genius]',
      '=imagine =being =so|=that|=this|=as? ~1 [dim-wit]',
      '=being|=be|=as [dim-wit] =as you|he|this|role|first-name',
      '=this|=that|=so [dim-wit] =every|=for =day|=a',
      '[more-able|=more] ~1 low-thing|low-creature|=gateposts|=traffic|=lampposts|=wheelie ~1 =than the|=that|=whoever|=you|his|your',
    ],
  },
  {
    as: 'insult-told',
    match: [
      `be =not|=no|=never a? ~2 [${NAME}|fool-name|foul-name|scum-name|base-name|slur-adjective]`,
      `=call|=calling|=called|=treat|=treated|=treating ~5, [${NAME}|fool-name|foul-name|scum-name|base-name]`,
      'he|role|person|=guard|=someone|=somebody|=who [=said|=shouted|=screamed|=yelled|=muttered|=wrote|=typed] ~1, you|=fuck|=piss|=shut|=sod',
    ],
  },
  {
    as: 'insult-of-oneself',
    match: [
      `^ ~2 [${NAMED}] =here !=said|=who|=thinks|=has|=wrote|=is`,
      'my kin ~1 be|get [=called]',
      `i|we be a? ~2 [${NAME}|fool-name|foul-name|scum-name|base-name]`,
    ],
  },
  {
    as: 'belittling-shape',
    match: [
      '^ ~2 =give|=stop|=quit|=pack|=enough|=leave =over|=off|=it|=in|=of|=up? [=crying|=whinging|=whingeing|=moaning|=blubbing|=weeping|=bawling|=snivelling|=whining|=sobbing|=bleating]',
      `=special|=rare|=certain|=particular =kind|=sort|=breed|=type =of ~1 [${NAMED}]`,
      '[=thinks|=reckons|=imagines] he|they|you be a ~1 role|=expert|=celebrity|=professor|=somebody',
      '=who =does|=did|=cut|=cuts|=cutting your|his [=hair|=fringe|=barnet] ~3, the|a',
      'he|you|they|role|person ~2 =looks|=look|=looking =like a [=burst|=dropped|=melted|=kicked|=squashed|=unmade|=wet] !=tomato|=balloon',
      'he|you|role|person ~5 =sounds|=sound|=sounded =like a ~1 [noise-maker|=puncture|=lawnmower|=seagull|=walrus|=duck|=dalek]',
      '=head|=skull|=heid|=napper ~6 =nowt|=nothing|=sawdust|=air|=space|=fluff ~1 [=in|=inside|=upstairs] =it|=there|=that? !=for',
      '[=voice|=laugh|=head|=breath|=hair|=legs|=arse|=gob|=accent] =like a ~3 =and|=with',
      '=my =dog|=cat|=hamster|=budgie ~3 =looks|=look|=smells|=tastes [=better|=nicer]',
      '=my =dog|=cat|=budgie|=hamster|=goldfish|=parrot|=rabbit|=tortoise|=toddler ~1 =could|=can|=paints|=draws|=sings|=writes|=dances|=does ~3 [=better]',
      '=if you|he be =any [less-able]',
      'you be a [sore-spot]',
      'he|you|role|they|=director|=board|=lot can =not ~1 [simple-deed] ~3 simple-thing',
      'i =have =had|=seen|=met|=known|=got|=scraped|=trod|=passed ~2 [more-able|=better|=more] ~3 =than|=from|=in|=off|=out ~2 low-thing|low-creature|simple-thing',
      '[low-thing|low-creature] =have|=has|=is|=could|=would|=knows|=shows ~2 =better|=more|=brighter|=friendlier|=quicker|=smarter ~6 =than',
      '[more-able|=more] ~1 =from|=in|=out|=off =of? =a ~2 =than =that|=this|he|you|they',
      '[least-able] ~1 person|role|=human|=creature|=thing|=on|=in|=i',
      'belittling-trait =young|=old|=little|=wee|=big|=fat? [person:one]',
      `[${NAME}] =in =a|=an worn`,
      'slur-adjective ~1 [belittling-mild-name|beast-abuse]',
      '=old [belittling-mild-name|beast-abuse] !=on|=at|=in|=of',
      '[more-able] ~2 =than role|this|=that|he|they',
      '[as-dense] =as as-lead',
      '[=about] =as ~1 =as !i|we|=possible|=usual|=good|=it',
      '=known|=met|=seen|=had|=owned ~1 [=brighter|=smarter|=sharper|=cleverer] !=than|=days|=times|=service|=care|=treatment',
      '[belittling-mild-name] =and a? ~1 belittling-mild-name',
      `=clumsy|=great|=absolute|=total|=complete|=right|=proper|=utter|=prize|=pure [${NAME}|fool-maybe] $`,
      '=worth =less =than [=the|=my|=a|=what]',
      '=fit =to [=look|=run|=lead|=clean|=wash|=touch|=walk|=feed] ~3 low-thing|low-creature',
      '=the =way =i [be] =a',
      '=only =thing =lower|=smaller|=thicker|=thinner|=emptier [=than] your|his',
      '=what =a [sad-as] ~1 person:one you|he',
    ],
  },
  {
    as: 'belittling-shape',
    match: [
      '[brighter] ~4 =than|=in !i',
      '=more [portrait-trait] ~3 =than|=in',
      '=more [portrait-trait] =in|=off|=on|=from|=out',
      'the [portrait-trait] =of a',
    ],
  },
];
