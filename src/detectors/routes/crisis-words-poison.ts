// Names methods and means of suicide and self-harm, in the words in which people ask for help.
import type { WordClass } from '../grammar/word-class.ts';

/** What is taken and should not be, how much of it, and what people ask about it. */
export const crisisPoisonWords: readonly WordClass[] = [
  {
    name: 'household-poison',
    words: `bleach, antifreeze, anti freeze, screen wash, screenwash, weedkiller, weed killer, detergent, washing pod,
      washing pods, washing tablet, washing capsule, dishwasher tablet, dishwasher tablets, nail varnish remover,
      nail polish remover, white spirit, turps, turpentine, paraffin, lamp oil, slug pellets, rat poison, mouse poison,
      ant powder, drain cleaner, drain unblocker, oven cleaner, toilet cleaner, descaler, vape juice, vape liquid,
      vape fluid, e liquid, button battery, batteries, a battery, magnet, magnets, hand gel, hand sanitiser, dettol,
      zoflora, caustic soda, battery acid, acid, petrol, diesel, lighter fluid, fabric softener, disinfectant,
      essential oil, foxglove, laburnum, deadly nightshade, death cap, surgical spirit, methylated spirits, meths,
      fence paint, wood stain, glue, superglue, cyanide, arsenic, pesticide, sheep dip`,
  },
  {
    name: 'took-in',
    words: `drank, drunk, drinking, swallowed, swallowing, necked, downed, ate, eaten, eating, chewed, chewing,
      chewed through, chewing through, sucked, gulped, supped, sipped, licked, glugged, got into, got hold of, been into,
      been at, got at, had a mouthful of, had a drink of, helped himself to, helped herself to, put in her mouth,
      put in his mouth, in her mouth, in his mouth, inhaled, sniffed, injected, jabbed, polished off, put away, scranned,
      horsed, horsed down, took, taken, taking`,
  },
  {
    name: 'small-age',
    words: `is one, is two, is three, is four, is five, is 1, is 2, is 3, is 4, is 5, only one, only two, only three,
      only four, only 1, only 2, only 3, only 4, just one, just two, just three, months old, month old, year old,
      years old, toddler, toddlers, yr old, yo, 18 months`,
  },
  {
    name: 'booze',
    words: `vodka, voddy, gin, whisky, whiskey, wine, rose, rosé, prosecco, rum, brandy, cider, buckfast, bucky, baileys,
      sherry, port, tequila, bottle of red, bottle of white, litre of, bottle of something, booze, scotch, lambrini,
      frosty jack, frosty jacks, jack daniels, special brew, drink in my hand`,
  },
  {
    name: 'may-i-mix',
    words: `can i drink, can you drink, is it ok, is it okay, is it safe, safe to, am i allowed, are you allowed, interact,
      interacts, interaction, while on, whilst on, leaflet says, avoid, allowed, cooking, recipe, alcohol free, one glass,
      a glass, small glass, raffle, hamper, tombola`,
  },
  {
    name: 'how-much',
    words: `how many, how much, what dose, the dose, dose of, lethal dose, what amount, what quantity, what strength,
      what is the most, what number of, how little, how few, how big a dose, how high a dose, how strong, minimum dose,
      smallest dose, whats the dose, what is the dose, is ten, is twenty, is thirty, is forty, is fifty, would ten,
      would twenty, would thirty, would forty, would fifty, does it take, would it take, how long does, how long would,
      how long before, how quickly does, how quickly would, how fast does, how fast would, would a, will a, what mix,
      what combination, which tablets, which pills, which medication, which is quicker, which one is quicker, how deep,
      how far down, how high`,
  },
  {
    name: 'fatal-end',
    words: `do it quickly, do it painlessly, do the job, do me in, do you in, does me in, finish me, finish you off,
      finish me off, finish it, end it, end me, see me off, take me out, kill me, kill you, kill someone, kill a person,
      kill an adult, to kill, to die, die from it, before you die, till you die, until you die, to be over, be all over,
      to be fatal, be fatal, is fatal, lethal, never wake, never wake up, not wake, not wake up, not to wake up,
      not waking up, stop my heart, stops my heart, stop your heart, stop a heart, stop breathing, put me to sleep,
      put you to sleep, be dead, for it to work, no coming back, not come back from, not survive, to finish the job,
      make sure, be certain, be sure, bleed out, black out for good, go for good, past saving, kick in and kill,
      to be gone, do it for good`,
  },
  {
    name: 'dying-way',
    words: `drowning, hanging, hypothermia, bleeding out, bleeding to death, bled out, freezing to death, suffocating,
      suffocation, asphyxiation, starvation, starving to death, starving yourself, overdosing, an overdose, jumping off,
      jumping from, falling from, carbon monoxide, car exhaust, exhaust fumes, exhaust pipe, helium, electrocution,
      electrocuting, hosepipe, cyanide, slitting your, cutting your wrists, cutting your throat, gassing, insulin overdose,
      paracetamol overdose, antifreeze, morphine overdose, being hit by a train, going under a train, dying, to die,
      to drown, to suffocate, to bleed out, to freeze`,
  },
  {
    name: 'feel-ask',
    words: `peaceful, painless, painful, hurt, hurts, hurting, quick, quickest, slow, works, feel like, feel anything, feel much,
      feel it, be over, instant, instantly, meant to be, supposed to be, easiest, how long, like falling asleep,
      like going to sleep, suffer, know anything about it, still work, reliable, best way`,
  },
  {
    name: 'skip-dose',
    words: `stopped, stopping, skipping, skipped, binning, binned, missing, refusing, refuses, flushed, flushing, not taking, not take, not injecting, not inject, come off, coming off, came off, quit, hiding, hides, spitting out, thrown away, chucked`,
  },
  {
    name: 'vital-drug',
    words: `insulin, dialysis, chemo, warfarin, heart tablets, heart pills, heart meds, anti rejection, epilepsy tablets, steroids, blood thinners, inhaler, feed, feeds`,
  },
  {
    name: 'why-skip',
    words: `lose weight, loses weight, losing weight, thin, skinny, die, on purpose, deliberately, be with, no point, given up, gives up, over with, get it over, had enough, enough of, says she, says he, see what happens, does not care, not care, slowly, nature take, let it, so i, so she, so he, week ago, days ago, wants to, want to, again`,
  },
];
