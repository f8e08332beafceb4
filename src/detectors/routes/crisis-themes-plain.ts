// Names illness and death, in the words in which people speak of them who are in no danger.
import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';

/** What a comment is, a third time: how things ended, what is done for others, what is asked and said in passing. */
export const plainThemes: readonly WordClass[] = [
  // It ended well, or the one it befell is grown.
  {
    name: 'frame-ended',
    words: `walking again, running again, driving again, talking again, singing again, dancing again, dancing by,
      dancing at, back on the dance floor, back on his bike, back on her bike, back at school, back at nursery,
      back in goal, back playing, back for the party, back to ignoring us, back to bossing, bossing me about,
      bossing us about, cheeky self, his old self, her old self, my old self, thriving, running around, running about, eating us out of, good as gold, lesson learnt, lesson learned, never again lol,
      his gcses, her gcses, at college now, at uni now, at catering college, in year one, in year two, starts nursery,
      started nursery, taller than me, nearly five, nearly six, nearly eighteen, plays for, works for,
      works as a, is a nurse now, is a paramedic now, is a teacher now, a mum now, a dad now, a granny, a granny now,
      a grandad now, grandad now, three grandbairns, got grandkids, has kids of her own, kids of his own,
      we still laugh, still laugh about, laugh about it now, we laugh, can laugh, dine out on, bought a lottery ticket,
      lives to tell, live to tell, here typing, why im here, still here because, turns out, turned out, turned out to be,
      it was only, was only asleep, only asleep, just asleep, says the ecg, ecg says, ecg was, scan says, scan was clear,
      came back clear, clear now, says its clear, found safe, home safe, safe and well, safe and sound,
      the wrong bus, in the bookies, at the bookies, in his slippers,
      got away with it, got away with, survived the, no lasting damage, stitched up lovely, stitched it up, patched me up,
      patched him up, patched her up, fixed me, fixed him, put me right, put him right, set me right, new lease of life,
      lease of life, rang that bell, rang the bell, last chemo, in remission now, clear of cancer, eight pound,
      seven pound, nine pound, beautiful boy, beautiful girl, baby boy, baby girl, healthy boy, healthy girl,
      called andrew, named after the, named him after, named her after, mother and baby doing well, gas and air,
      hauled me out, pulled me out, fished me out, dragged me out, fetched him back, fetched our, brought him round,
      brought her round, got him back, got her back, had him back, had her back, still love the sea, still love it,
      best day of my life, best thing i did, best decision, best phone call, best call i ever, wouldnt change,
      today i am happy, happy mother, good tears, happy tears, tears of joy, ever since and, is mending,
      mending nicely, healed, all healed, healing nicely, covered with, tattoo over, settled on, on the right depot,
      on the right tablets, right tablets, the right meds, stable now, well since, coping fine,
      im coping, coping all right, coping alright, managing fine, managing all right, managing alright, okay in himself,
      ok in himself, fine in himself, ok in herself, i am well, im well, shes ok, what a relief,
      dog fine, cat fine, only queasy, this time round, number two, with my second, after our second, with our first`,
  },
  // Done for others, given and joined.
  {
    name: 'frame-cause',
    words: `surgical skills day, skills lab, rope access, rope rescue, height safety, since the law, the law changed,
      behind the counter since, fire brigade who, fire brigade were, appeal, rnli appeal, samaritan for, a samaritan, samaritans volunteer, answer calls for, i volunteer for, our choir, the choir,
      choirs, concert for, in aid of, proceeds to, all proceeds, profits to, tickets a fiver, tickets are, collection tin,
      tombola, coffee morning, tug of war, bungee, bungee jump, bungee jumping, wing walk, parachute, sky dive, rowing the,
      cycling from, swim for, run for, running for, walk for, walk through the night, walking through the night,
      hi vis please, sponsored walk, every penny, just giving, justgiving, gofundme, so far raised, raised over, our total,
      open day, open evening, stall in, noticeboard, church noticeboard, parish magazine, poster deadline,
      conference on, survey about, looking into why, take part, past experience, lived experience, support group,
      is there a group, any groups, groups for, families bereaved, people bereaved, bereaved by, hearing voices group,
      young carers, carers group, peer group, safe place to talk, talk to your mates, check on your mates,
      check on your neighbours, look out for each other, one in four, three out of four,
      biggest killer, leading cause, men under fifty, suicide rates, national figure, prevention, prevention isnt,
      campaign, campaigning, crossing on, town hall, our mp, the mp, bishops, consultation, the only inpatient,
      closing the, closes the unit, cost lives, night ambulance, sooner or later, budget, housing crisis, staffing crisis, cost of living, midlife crisis, career suicide, winter beds, guideline, guidelines,
      nice guideline, published, best law, fewer packs, packs of paracetamol, under 18s, over 60s,
      says rise in, shocking numbers, the inquest, coroner, plaque, archive, the old asylum, in the fifties,
      safetalk, asist, naloxone at, teach naloxone, network rail course, learn to ask, learned cpr, did cpr, cpr on, on resus annie, the dummy, back blows then, nellie the elephant, push hard, tumbler, stick it on your, on your fridge, print it, keep button, locked up this christmas, trusts video, fire drill,
      lockdown drill, pretend casualty, student nurses, drama students, very realistic, fake blood, halloween, fancy dress,
      safeguarding module, mandatory training, my students, year 5s, year 6s,
      esol ladies, our class, guides, brownies, cubs, beavers, scouts, cadets, young farmers,
      miles for, lengths for, abseil, abseiling, wing walk, skydive, sky dive, bungee, bungee jump, zip wire,
      zipwire, sponsored, sponsor me, just giving, justgiving, raising money, raised money, papyrus, for mind,
      for samaritans, for macmillan, charity jump, charity swim, coastal path, walking the, amnesty, knife
      amnesty, shotgun amnesty`,
  },
  // Said in passing of what is no danger.
  {
    name: 'frame-idiom',
    words: `hide and seek, best hide, adulting, adulting complete, buzzing, fingers crossed, what a woman, what a man,
      what a lady, what a character, loo roll, hello chippy, hymn book, the altar, first dance, the bouquet, best entertainment,
      knee jokes, a joke from, no more jokes, had me in floods, surgical skills, skills day, own prawn cocktail,
      boilers been out, boiler is out, heating is off, bins again, the recycling, hosepipe ban, sudoku, wordle, jigsaw,
      shoot me now, shoot me please, kill me now its, living death, early grave, will to live, sell my nan, sell my own, sell my soul, sell my granny, fight someone for,
      bacon butty, twix, crumpet, lucazade, lucozade, never drinking again, actual death, actual murder, actual corpse,
      am a corpse, a corpse with, pure deid, dead to me, dieing of, dead proud, dead excited, dead chuffed, dead good,
      dead funny, dead easy, dead nice, dead posh, drop dead, death trap, deathtrap, death stare, death row,
      killing me softly, live and let die, dont fear the reaper, suicide squad, kill the lights, die hard,
      killer heels, killer queen, killer whale, phones dead, phone is dead, battery dead, batterys dead, bus is dead,
      battery is dying, phone dying, about to die so, absolutely melting, out of our misery,
      keeled over, smelling salts, nearly had a coronary, slaughtered us, murdered me, nearly murdered, murder by,
      murder bake, screamed like a, blue murder, banshee, gave me the fright, frit, face down in the, ball pit,
      throw me in the, throw me off, controller, level four, on that level, that level, boss level, in the clyde,
      sunday just, set pieces, ninety third minute, last minute, lost to rangers, lose to, beat us, hamstring,
      call the coastguard, call a ambulance lol, poison helpline, my her cooking, his cooking, mother in laws,
      on fire call, mouth on fire, hot sauce, chilli, bobble hat, put next to, actually pass away,
      gonna dieee, gonna dieeee, im dyinggg, student loan, gas bill, electric bill, council tax, hold music, panpipes,
      into the abyss, the abyss, found frozen, frozen to death, cobwebs, im a skeleton, by spring,
      dead and buried before, before that letter, before my appointment, a spider, spider the size, ruined her life, ruined my life, ruined his life, screen time, us isnt making it, send reinforcements, send wine, spellcheck, typo, lucky escape, what a send off,
      no black, rest easy, plenty of gin, pass the gin, pass the sherry, green bananas, tomatoes, leeks, lemon drizzle, what keeps me goin, my love of, as gods my witness,
      crossword, quiz question, team name, hr have, bands called, my band, screamed at the telly, dressed as,
      made me want to, makes me want to, makes you want to, who else wants to, anyone else want to, live under a
      bridge, finished me off, killing me, are killing me, is killing me, would die for, id
      die for, dying for a, could murder a, murder a pint, murder a curry, buried in paperwork, drowning in
      paperwork, drowning in emails, dead on my feet, bored to death, frozen to death, scared to death,
      worried to death, starved to death, tickled to death, talked to death, going to kill me for, mam is
      going to kill me, mum is going to kill me, wife is going to kill me, wifes going to kill me, boss is
      going to kill me, will kill me when she sees, shrunk her, milk coma, never show my face, mortified,
      dont want to die of, die of something, hear that once more, once more ill, one more time ill, one more time
      and ill`,
  },
  // Asked about a service, a medicine or a form.
  {
    name: 'frame-asked',
    words: `which building, what time does, what time do, what number do you, what number is it, whats the number for a,
      is there a group, is there parking, is there a support, is it safe to, is it ok to take, is it alright to take,
      do i have to fast, should i check, should i mention, can i hand, where do i take, where do i hand, were do i hand,
      where can i take, take them back, hand in, leftover, left over tablets, old tablets, unused, safe disposal, disposal,
      be took, morning or at night, take together, together for a, with antibiotics, on citalopram, glass of wine,
      come off sertraline, come off them, how slowly, with the doctors help, gp says, pharmacist said, what dose for,
      how many can i have have in a day, in a day with, heavy cold, is it eight still, opening hours, pick ups, take self referrals, self referral, refer straight, refer someone,
      refer a, over 65s, open at weekends, cover gwynedd, in the north of the county, only in town, near kettering, on behalf of, asking so i can, updating a, im putting it in, student social worker, claim for,
      what is it actually for, actually for, what does it do, why will they only, why is there no, why are there, why do they,
      managing with, daft way to run, beyond a joke, not good enough, a disgrace, shoddy, thats poor, not urgent,
      just annoyed, waiting for talking, waiting for camhs, on the list for, months on the list, wait for an,
      four year wait, referral got lost, bounced our referral, bounced twice, never rang back, no one rang me back,
      hoax calls, wants scrapping, needs scrapping, spell check that one, link goes to, a 404,
      ready to go home, waiting on my tablets, waiting on my meds, help with the stairs, help with the form, help
      with my form, help with parking`,
  },
];

/** What becomes of somebody, told by an age or a trade. */
export const plainPhrases: readonly PhrasePattern[] = [
  {
    as: 'frame-ended',
    match: [
      '=he|=she|=hes|=shes|=im|=i|=theyre ~1 be? [=four|=five|=six|=seven|=eight|=nine|=ten|=eleven|=twelve|=thirteen|=fourteen|=fifteen|=sixteen|=seventeen|=eighteen|=nineteen|=twenty|=thirty|=forty|=fifty] ~1 =now|=today|=next|=tomorrow',
      '[=thought|=sure|=convinced] ~2 i =was ~1 =dying|=gone|=finished|=dead',
      '[=thought] =it =was ~3 =heart|=stroke|=end|=attack',
    ],
  },
];
