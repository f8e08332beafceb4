// Holds offensive words: abuse of somebody who is named.
import type { WordClass } from '../grammar/word-class.ts';

/** What is abuse only of one who is named or described. What a patient may complain of is not here. */
export const staffAbuseWords: readonly WordClass[] = [
  {
    name: 'vile-name',
    part: 'noun',
    words: `
      old drunk, fat drunk, disgrace* of a human, disgrace* of a human being, disgrace* of a man,
      disgrace* of a woman, disgrace* to the human race, excuse* for a doctor, excuse* for a nurse,
      excuse* for a midwife, excuse* for a surgeon, joke* of a human, waste* of a uniform, waste* of space,
      waste* of oxygen, waste* of skin, waste* of air, waste* of a wage, vile piece* of work, nasty piece* of work,
      evil piece* of work, horrible piece* of work, piece* of work, old hag, hag, witch, evil witch, wicked witch,
      cow, old cow, right cow, moody cow, miserable cow, sour faced cow, rat faced cow, stupid cow, evil cow, boot,
      old boot, evil boot, evil old boot, toad, snake, weasel, rat, worm, slug, maggot, leech, toerag, thug,
      knuckle dragger, brute, ogre, gargoyle, goblin, troll, gremlin, dragon, old dragon, battleaxe, harpy, dinosaur,
      fossil, cretin, imbecile, halfwit, half wit, dimwit, nitwit, numpty, numbskull, dunce, thicko, dullard, moron,
      idiot, clown, muppet, wally, plank, plonker, pillock, prat, berk, dope, airhead, bimbo, tart, trollop, slapper,
      slag, slut, tramp, skank, floozy, creep, pervert, perv, sleaze, sleazebag, slimeball, lowlife, scumbag,
      scum/scum, vermin/vermin, parasite, leper, animal, beast, pig, fat pig, sow, heifer, whale, blob, lump,
      fat lump, lard arse, lardarse, slob, fat slob, munter, minger, mutt, dog, mongrel, freak, weirdo, psycho,
      psychopath, sociopath, nutter, nutjob, maniac, sadist, monster, devil, demon, she devil, little hitler,
      jumped up little hitler, hitler, nazi, gestapo, fascist, dictator, tyrant, jobsworth, tosser, wanker, bellend,
      knobhead, dickhead, twat, cunt, bitch, bastard, arsehole, prick, git, sod, bugger, turd, shit, shitbag, tit,
      knob, fanny, bint, minge, gobshite, scrote, bawbag, fud, rocket, walloper, roaster, fanny baws, weapon,
      balloon, melt, wet lettuce, drip, wimp, coward, spineless coward, yellow belly, failure, loser, nobody, reject,
      mistake, abortion, embarrassment
    `,
  },
  {
    name: 'vile-state',
    words: `
      evil, pure evil, wicked, vile, poisonous, rotten to the core, rotten, scum, filth, garbage, vermin, thick,
      thick as mince, thick as pig muck, thick as pigshit, thick as pig shit, thick as two short planks,
      thick as a plank, thick as shit, dense, gormless, brain dead, braindead, dead behind the eyes,
      not right in the head, wrong in the head, soft in the head, ugly, pig ugly, butt ugly, ugly as sin, minging,
      fat, morbidly obese, obese, bald, smelly, stinks, stinks of sweat, smells like a skip, smells like a bin,
      smells of wee, smells like shit, reeks, face like, has a face like, a face like, face only a mother,
      hit with every, fell out of the ugly tree, heart of stone, heart of ice, cold hearted, stone hearted, soulless,
      heartless, two faced, slimy, sly, snide, spineless, gutless, bitter and twisted, twisted, deranged, demented,
      unhinged, insane, mental, mad as, off her head, off his head, off her rocker, off his rocker, needs sectioning,
      should be sectioned, wants sectioning, inbred, jumped up, stuck up, up her own arse, up his own arse,
      up himself, up herself, full of shit, talks shit, talks out of, a disgrace to humanity, subhuman, sub human,
      should crawl back, crawl back under, go crawl under, under a rock, under the rock, back in the gutter,
      in the gutter, belongs in a zoo, should be in a zoo, belongs in a cage, could not find his arse,
      could not find her arse, could not organise a, should be put down, nobody likes, no one likes, everyone hates,
      everybody hates, we all hate, hated by everyone, despised by, no mates, no friends,
      no wonder your husband left, no wonder her husband left, no wonder his wife left,
      gets off on, loves the sound
    `,
  },
];
