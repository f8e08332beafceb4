// Holds offensive words: what is thrown at somebody outright.
import type { WordClass } from '../grammar/word-class.ts';

/** What makes abuse direct: whom it is aimed at, sneers that go before a name, and northern and Scots ways to say it. */
export const directAbuseWords: readonly WordClass[] = [
  // What small or low thing a person is made of: "a … of a man".
  {
    name: 'made-of',
    words: `
      dwarf, runt, worm, toad, rat, weasel, snake, slug, maggot, coward, bully, lump, streak, streak of piss, long streak of piss, streak of misery,
      excuse, sorry excuse, clown, fool, idiot, moron, prat, prick, dick, twat, cow, bitch, pig, hag, witch, trout, troll, goblin, gremlin, gargoyle,
      sack, sack of spuds, bag, bag of wind, turd, weed, wimp, wretch, slob, creep, ghoul, sod, git, tyrant, hitler, rodent, vulture, leech,
      parasite, heifer, whale, hippo, walrus, moose, ogre, bulldog, rottweiler, shrew, harpy, battleaxe, gorgon, dragon, crone, scarecrow, waste,
      puddle, drip, jellyfish, slimeball, spiv, waste of space, apology, imitation, insect, louse, flea, stain, smear, skidmark, pustule, boil
    `,
  },
  // Nothing else is meant by these, whoever is spoken to.
  {
    name: 'go-boil',
    words: `
      away and boil your head, awa and boil your head, awa and bile yer heid, away and bile yer heid, away an bile yer heid, awa an bile yer heid,
      awa n bile yer heid, away n bile yer heid, go boil your head, go and boil your head, gan and boil yer heid, away and bile your heid,
      awa an boil yer heid, away an boil yer heid, bile yer heid, boil yer head, awa and shite, away and shite, awa an shite, away an shite,
      away tae fuck, awa tae fuck, away to fuck, get tae fuck, git tae fuck, get yersel tae fuck, go an shite, away and raffle yourself, away and raffle yersel, awa an raffle yersel,
      awa and raffle yersel, away and take a running jump, take a running jump, take a long walk off a short, go take a running jump, go and take a running jump, gan and shite,
      shut yer geggie, shut your geggie, shut yer cakehole, shut yer puss, shut yer pus, shut yer heid, shut yer face, steek yer gub, shut yer gub, shut yer gob ya,
      dry yer eyes ya, away ye go ya, yer heid's full of mince, heid full o mince, heid full of mince, head full of mince, yer head's full of mince, yer aff yer heid ya,
      yer maw, yer da sells avon, yer a pure roaster, go and play on the motorway, away and play on the motorway, away and play wi the traffic, away and play with the traffic,
      go and play in the traffic, go play in the road, go and play with the traffic, kiss ma arse, lick ma baws, suck ma baws, ram it up yer, shove it up yer, stick it up yer, bolt ya,
      gan canny ya, haway and shite, howay and shite, had away and shite, hadaway and shite, haddaway and shite, away wi ye ya, gerroff ya, sod off ya, naff off ya, piss off ya
    `,
  },
  // Before a name that is mild by itself: together no fun is left.
  {
    name: 'sneer-first',
    words: `
      nobody cares what you think, no one cares what you think, nobody cares what you, no one cares what you, nobody asked you, no one asked you, nobody asked for your, no one asked for your,
      nobody likes you, no one likes you, everyone hates you, everybody hates you, no wonder he left you, no wonder she left you, no wonder your husband left, no wonder your wife left,
      who cares what you, who asked you, who the hell asked you, get back in your, get back under your, crawl back, crawl back under, go back to your, slither back, get back to your, back to your bedsit, back to your cave, back under your,
      shut up, shut it, shut your, belt up, pipe down, jog on, do one, get lost, get stuffed, sod off, bugger off, naff off, get a life, get a grip, get a job, get a wash, get a brain, grow up, drop dead, go and die
    `,
  },
  // After a verb of asking or meeting: whoever was got on the phone works there.
  {
    name: 'was-given',
    words: `
      rang up and got, rang and got, phoned and got, phoned up and got, called and got, put through to, passed to, passed on to, spoke to, speaking to, spoken to, had to deal with,
      dealt with by, seen by, served by, answered by, got stuck with, stuck with, ended up with, greeted by, treated by, looked after by, triaged by, fobbed off by, met by
    `,
  },
  // A comparison that only abuse makes.
  {
    name: 'never-such',
    words:
      'bigger, nastier, ruder, thicker, uglier, worse, fatter, viler, lazier, colder, sourer, stupider, meaner, greater, more useless, more miserable, more gormless, more pathetic, more vile, more evil, more stupid, more ignorant, more horrible',
  },
  {
    name: 'dug-up',
    words: `
      been dug up, dug up, been exhumed, been embalmed, been dragged through a hedge, been pulled through a hedge, slept in a skip, slept in a hedge, slept in a bin, fell out of a skip, fallen out of a skip, fell in a skip,
      crawled out of a skip, crawled out of a bin, crawled out of a drain, crawled out from under, been hit with a shovel, been hit with a spade, been slapped with a kipper, been set on fire and put out, been thrown together,
      been assembled in the dark, been drawn with the wrong hand, been drawn by a toddler, got dressed in a skip, lost a fight with, swallowed a bulldog, swallowed a wasp, been sat on, escaped from a zoo, escaped from the zoo,
      been left out in the rain, been washed up, melted, been through a mangle, been tipped, was put together with, been made from leftovers
    `,
  },
  {
    name: 'told-by-nan',
    words:
      'used to say, always said, always says, would say, my nan says, my gran says, my granny, as my, as we say, song, band, pub quiz',
  },
  {
    name: 'sounds-like',
    words: `cats in a bin, cats in a bag, cats in a sack, cat in a bin, cat in a blender, cat in a washing machine, cat being, cats being, cats fighting, cat fight, cows giving birth, cow giving birth, a cow in labour, cows in labour, drowning cat, drowning cats, dying cat, dying cats, strangled cat, strangled cats, wounded, donkeys, a donkey, dying donkey, foghorn, bag of spanners, bag of frogs, hyenas, a hyena, nails down, nails on, bin lorry, dying, a bag of cats, sack of cats, scalded cat, scalded cats, foxes, foxes at it, walrus, walruses, a blocked drain, a drain`,
  },
  {
    name: 'small-doing',
    words:
      'craft group, knitting group, choir, walking group, book club, coffee morning, drop in, garden, allotment, quiz, bake sale, fun run, art group, art class, poem, poems, painting, paintings, drawing, song, dance, show, panto, stall, group, club, cafe, blog, video, project, campaign, campaigning, charity, do, event, speech, award, awards, medal, badge, certificate',
  },
  {
    name: 'small-scorn',
    words:
      'pathetic, rubbish, embarrassing, an embarrassment, cringe, shit, crap, shite, laughable, a joke, tragic, woeful, dire, garbage, pointless, worthless, sad',
  },
  {
    name: 'vile-thing',
    words: `
      fungus, wart, carbuncle, tapeworm, slug, parasite, maggot, cockroach, verruca, skidmark, haemorrhoid, bogey, pustule, cesspit, sewer, blocked drain, dung heap, dungheap, slurry pit, stain, disease, plague, wet fart, walking fart, dose of, pox, leech, tick, boil, canker, festering, bad smell, stench, landfill, slop bucket
    `,
  },
  // Where family or friends are teased, and laugh.
  {
    name: 'told-fondly',
    words: `
      we both laughed, we laughed, he laughed, she laughed, they laughed, had us laughing, we were laughing, had a laugh, laughed his head off,
      laughed her head off, i told my, i tell my, i said to my, i say to my, as i told my, as i call my
    `,
  },
];
