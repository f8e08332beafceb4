// Names suicide and self-harm, in the words in which people speak of them round about.
import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';

/** What is said of one's own end without its name. */
export const hintThemes: readonly WordClass[] = [
  // Known, or it would be mended to an insult.
  { name: 'not', words: 'cnt, carnt, cudnt, wudnt, dnt, wnt' },
  {
    name: 'own-end',
    words: `wont be waking up, not wake up, never wake up, the big sleep, big sleep, joining him, joining her,
      joining them, join him this week, be with him soon, be with her soon, my own grave, my own funeral,
      undertaker wont, ashes by the, it would look like an accident, look like an accident, policy pays out,
      pays out on an accident, life insurance, wont be for long, not for much longer, not be here much longer,
      still here worse luck, still here more is the pity, waking up still here, sick of waking up, sick o wakin up,
      why did i wake, woke up again worse luck, wasnt meant to wake, this time ill, i will do it right,
      do it right this time, make sure this time, wont make that mistake, make that mistake twice, failed twice,
      failed last time, survived it last time, take the box this time, not wake up this time, same plan,
      same thoughts, the plan is, ringed the day, picked the day, picked a day, picked my day, on the anniversary,
      wont see forty, wont see christmas, wont see the summer, wont be here, not be here come, not be around,
      wont be around, wont be alive, not be alive, be dead by, dead by, wont be breathing, be gone by,
      gone by the weekend, gone by monday, gone by morning, checking out, check out early, clocking off for good,
      logging off for good, logging out of life, log out of everything, log out permanently, logging off irl,
      log off irl, uninstalled everything, cancelled me, delete myself, deleting myself, unalive, unaliving, kms,
      ctb, end myself, off myself, top myself, do myself in, doing myself in, finish myself off, see myself off,
      taking my leave, take my leave, my way out, way out of this, gentle way out, easy way out for me,
      simple remedy, a permanent solution, stopping the pain, stop it myself, stopping it myself, pushing in,
      turn the light off, last one out, free up a place, freeing up a place, freeing up a bed, free up the bed,
      give my slot, give my place, give someone my place, wont need the next one, wont need the appointment,
      wont need it, shant be needing, nobody will need to, never have to open it again,
      make sure they never have to, save you the bother, save the council the bother, save everyone the bother,
      save you the trouble, spare everyone, less of a burden, costs more than im worth, worth more dead,
      better off with me gone, different mum, id rather be dead, sooner be dead, rather be dead, id sooner be dead,
      wish i was dead, wish id died, shouldve died, should have been me, wish it had been me, wouldnt step back,
      wouldnt move out of the way, wouldnt get out of the way, driver braked, he wont always, hoping the cold,
      let the cold, hope i dont wake, hope it takes me, pray i dont wake, on the way down, read it on the way down,
      not using the stairs, not taking the stairs, not planning on using the stairs, not coming back down,
      not coming back up, one way ticket, one way trip, no return ticket, bit of the platform, end of the platform,
      spot on the cliffs, spot on the bridge, spot picked out, place picked out, picked a tree, picked the spot,
      chosen the spot, chosen my spot, found my spot, know a spot, bridge has no camera, walking out to the sea,
      walk into the sea, walking into the sea, swim out, swim until, swimming out, walk into the river,
      goods train, the 6 15, under a bus, under a lorry, in front of a train, jump off, going off the bridge,
      bridge on my way, bridge on the way home, off the bridge, over the railings, hanging from, hang from,
      swing from, tying the knot, tie the knot, working on a hook, got the hook, belt and a door, belt and door,
      toaster, bath is running, baths running, engine in his garage, engine running, whole tub, whole press,
      every blue one, jam jars, two jam jars, putting one by, saving them up, saved them up, saved enough,
      stash of, stashed, drawn up what i need, i have what i need, got what i need, got everything i need,
      have the stuff, got the stuff, stuff in my bedside, in my bedside drawer, in the bureau drawer,
      code to the store room, patted her handbag, found the way, loaded it, which of my pills, kindest in one go,
      in one go, enough here for, enough for the both, for the both of us, enough for two, nice sherry,
      wherever she is, wherever he is, be where she is, be where he is, be with my husband again,
      be with my wife again, follow her soon, follow him soon, one more day in me, not got another,
      no more days in me, a few days left in me, i wont see march, wont see march, wont see april, wont see june,
      wont see next, not see next, see the morra, there is no wan, tomorrow i not open, not open my eyes,
      close my eyes for good, close for long time, jump from floor, i jump from, open window, opened the window,
      window on the sixth, window only opens, window doesnt lock, door doesnt lock, joist would hold, joistd hold,
      beam would hold, measured it, measuring it all up, picked the tree, picked her tree, picked his tree,
      the tree by, one that matters is loaded, is loaded, loaded the, waited on the line, lay on the line,
      lain on the line, before the courage came, courage came, lost my nerve, bottled it,
      couldnt make myself do it, cant make myself do it, make myself do it, nearly did it, almost did it,
      did it on bin day, if i did it on, nobody would have to miss work, i wont be a bother, not be a bother,
      be a bother to anybody, bother anybody after, going together on, go together on,
      put her in the ground and then, and then myself, then me, end him and then me, and then me,
      then turn it on myself, easy to let go, just let go of the wheel, steer into, steered into,
      crossed the white line, felt peaceful, feels peaceful, looking forward to it now, ready for the water,
      never been feart, stones in my pockets, rocks in my pockets, weighted, heavy coat on and, walk till i drop,
      walk until i drop, walk into the snow, lie down in the snow, lay down in the snow, feel my heart slow,
      stopped my dialysis, stop my dialysis, stopped taking my heart, cutting down my insulin, skipping my insulin,
      didnt take any insulin, no insulin today, stopped my anti rejection, stopped buying anything with,
      long date on it, no point buying, no point renewing, no point booking, not renewing, small envelope,
      came in the post today, mine came today, stuff from abroad, ordered it from abroad, parcel came,
      bought what i came for, bought what i needed, got what i came for, boots polished, make it four,
      make it three, i will be number, ill be next, im next, next one is me, wants it over with, want it over with,
      over with and so do i, weve agreed, we have agreed, we agreed it, the car and the pipe, got the pipe,
      a pipe from the, sealed for the wife, written down and sealed, sealed it, tonight probably, probably tonight,
      maybe tonight, it might be tonight, tonight i reckon, tomorrow probably, done two tours, came home to this,
      tried everything, tried it all, nothing left to try`,
  },
  {
    name: 'last-words',
    words: `wont hear from me again, not hear from me again, never hear from me again, last you will hear, last
      youll hear from me, my last post, last post from me, this is my last, last message from me, final post, final
      message, last time i post, been nice knowing you, nice knowing you, nice knowing yous, ta ra then, tara then,
      thats me done, thats me then, thats me finished, thats me out, im out for good, night night all, goodnight
      all, goodnight everyone, farewell, goodbye everyone, goodbye all, bye everyone, bye all, so long everyone,
      wasnt your fault, wasnt their fault, not your fault, no ones fault, dont blame yourselves, dont blame
      yourself, you did your best, you tried, you did try, tried your best, who tried, thank you for trying, thanks
      for trying, thank you all for trying, thank you for everything you tried, did what you could, look after my
      cat, look after my dog, look after the dog, look after the cat, feed my cat, feed the cat, feed the dog, feed
      biscuit, somebody feed, someone feed, please feed, someone take the dog, someone take my, somebody take my,
      have my dog, take my dog, will need a home, needs a home, found a home for, home for the, gone to my cousins,
      cats gone to, dogs gone to, given the dog, given my dog, given the cat, given my cat, given her rabbit, gave
      the dog, gave my dog, keys under the, key is under, left the key, left a key, spare key, tell the kids, tell
      my kids, tell the bairns, tell my girls, tell my boys, tell my mam, tell my mum, tell our, dont let my nan,
      dont let my mum, dont let the kids, dont let my kids, dont let her find, dont let him find, dont let them see,
      sorry to everyone, sorry everyone, sorry to you all, sorry to whoever, sorry to the driver, sorry for whoever,
      sorry for the mess, sorry about the mess, whoever finds me, whoevers on, whoever is on, ill be found, found
      quite quickly, someone will find, no flowers please, no flowers, donations to the, password on the fridge,
      passwords on the, passwords are, bins out, fish fed, fed the cats, cats fed, bills paid, paid the gas, paid
      the rent, paid the bills, everything is straight, everythings straight, everything straight, everythings
      sorted, everything is sorted, cancelled the milk, cancelled the papers, cancelled the sky, cancelled
      everything, sold the car, written how, written down how, written it all down, letters are, letters written,
      wrote the letters, a letter each, apologise for 1987, rang to apologise, came round with, shook my hand, no
      hard feelings, said thank you to, settled up, ticked off everything, bar the one, that was the only bit
      worrying, was the last thing, my job done, jobs done, thats my job done, get the kids through, after christmas
      dinner, one last christmas, last weekend with, their last, its the last, none of them know, nobody knows its,
      nobody suspects, they think im fine, they think i am fine, think im on the mend, at peace with it, im not
      upset, not even sad, not even angry, not scared, im not frightened, made my mind up, made up my mind, made our
      minds up, made up our minds, weve decided, i have decided, ive decided, decided now, it is decided, its
      decided, intend to see it through, see it through, once you have decided, decision is made, tonights the
      night, tonight is the night, tonight i think, this is the night, it will be tonight, itll be tonight, finding
      out soon, counting down, see me in school tmrw, kinder than i deserved, more than i deserved, better than i
      deserved, deserved better than me, the vet who will collect, vet wholl collect, who will collect him, who will
      collect her, collect the dog, given mum the spare key, the spare key, feels tidy, all tidy now, tidied
      everything, put my house in order, house in order, sorted the paperwork, paperwork is on, papers are on the
      table, papers are in, insurance papers, funeral is paid, funerals paid, paid for my funeral, burial plot,
      chosen the songs, picked the songs, picked my songs, dont come looking, dont look for me, dont bother looking,
      no need to look for me, dont wait up, wait up for me, see yous on the other side, see you on the other side,
      other side x, up there with, watch over, watching over you all, be good for your, be good for mum, be good to
      one another, be good to each other, be kind to each other when, thank you for the card and goodbye, thanks for
      having me, it was nice being, was nice while it lasted, ive had a good run, had a good run, had my time, my
      time is up, times up, i am ready now, im ready now, ready to go now, im off now, thats all from me, thats all
      folks, i wont be replying, wont be replying, wont be reading, wont be here to read, by the time you read, by
      the time anyone reads, when you read this, if youre reading this`,
  },
  {
    name: 'asks-how',
    words: `would it be quick, would it hurt, does it hurt, is it quick, is it painful, is it painless, quick and
      painless, quick and not hurt, be quick and not, hurt the whole time, how long does it take to, how many would
      it take, how many does it take, how much would it take, how many to, how many is enough, how many is too many,
      what dose, lethal dose, fatal dose, how high does, how high do, how high would, how deep, how far down, how
      cold does, survive it, dont survive, so you dont survive, making sure it works, sure it works, make sure it
      works, reliability, a column for, methods with, method that, spreadsheet of methods, no lectures, asking for
      the record, too late by then, how many hours is too late, leave it long enough, pump your stomach, pump the
      stomach, pumped your stomach, can they bring you back, do they send the police round, send the police round
      if, if somebody has already done it, already done it, how long after someone dies, if you drown, if you hang,
      if you jump, if ur dead, if i was dead, when im dead, when i am dead, after im dead, once im dead, once im
      gone, after im gone, should do it, if i should do it, before i do it, until i do it, going to do it, gonna do
      it, gna do it, do it tonight, doing it tonight, id like an hour first, want an hour first, is dangerous
      asking, how many is dangerous, how much is dangerous, many co codamol, asking 4 me, asking for me, asking 4
      myself, asking for myself, how deep the, how deep is the, how cold is the, how fast do the trains, what time
      do the trains, does anyone check, how often do they check, check every 15, every 15 mins, does it stop u being
      sick, stop you being sick, sick them back up, sick it back up, keep them down, dont report me, not a cop, dont
      call anyone, dont send anyone, will it work, does it work if, is it enough, would it be enough, would that be
      enough, would that do it, will that do it, does that kill, can it kill, can that kill, will it kill me, would
      it kill me, kill a person, kill an adult, how long before anyone, how long till someone, notice im gone,
      notice i was gone, trouble if ur dead, if your dead`,
  },
  {
    name: 'harms-self',
    words: `relapsed, relapsed again, just relapsed, clean and ive just, just broke it, broke my streak,
      back on the blades, scratched through my stitches, my stitches, through my stitches,
      stopped going in for the stitches, little slice, slice of myself, sliced myself, cut myself, cutting myself,
      cut again, cutting again, both arms, up both arms, up my arms, all up my arm, my thighs, cant stop bangin,
      banging my head, bangin my hed, head off the wall, head on the wall, hed of the wall, hand over the ring,
      on the hob, burn myself, burning myself, burnt myself, one of them wont shut, wont close up,
      wont stop bleeding, sock is soaked, sleeve is soaked, deeper than, deeper this time, needs stitches,
      steri strips ran out, pick up the scissors, picked up the scissors, plastic fork, tin cover, with a razor,
      razor blade, sharpener blade, pencil sharpener, sewed his lips, sew his lips, cut his stomach,
      cut on his neck, cut his neck, cut her neck, cut her wrists, cut his wrists, open my neck, cut himself,
      cutting himself, cutting herself, cut herself, sh last night, sh last nite, w sh, self harm again,
      self harming again, laxatives, pins under my skin, needles under my skin, things under my skin,
      put things inside, swallow batteries, swallowing batteries, swallow blades, swallowed a blade,
      pulled my stitches, opened my stitches, picked my stitches, open it up again, opened it up again,
      just broke it, broke it both arms, held my hand over, on the ring till, the other one tomorrow,
      burnt my arm on purpose, on purpose, hurt myself on purpose, hit myself, punched the wall till, till it bled,
      until it bled, till they bleed, banging my head, head against the wall`,
  },
  {
    name: 'will-not-eat',
    words: `water only, of water only, only water, black coffee, nothing but water, nothing but black, ice cubes,
      refused all food, refusing all food, refusing food, refuse food, refused food and water, all food and water,
      no food or water, not eating not drinking, eating and drinking, stopped eating, stopped drinking, packed in
      eating, spits out, spat out every, every spoon, starving is slow, starve myself, starving myself, starving
      herself, starving himself, fasting to die, fast to die, to feed me, no one is to feed, nobody is to feed,
      turned his face, turned her face, face to the wall, not eaten, not eaten since, hasnt eaten, havent eaten,
      hasnt ate, havent ate, aint eaten, day 6, day 8, day 9, day 10, day 11, day 12, day 14, nine days, she
      disappears, until i disappear, eating is for, since monday no food, do not take food, not take food, not
      taking food, hunger strike, fainted in pe`,
  },
];

/** The same where the words vary. */
export const hintPhrases: readonly PhrasePattern[] = [
  {
    as: 'own-end',
    match: [
      'i ~3 [=dead|=gone|=ashes|=buried|=cremated] ~1 =by|=before|=come|=soon|=tonight|=tomorrow|=already|=anyway',
      'i ~4 =not ~2 [=alive|=waking|=breathing] ~3',
      '=me|=im ~2 [=off] ~3 =bridge|=cliff|=roof|=cliffs|=viaduct|=pier|=quay|=flyover',
      '=nothing|=nowt ~2 [=stopping] =me',
      'i ~3 =not ~1 [=here|=around|=about] =by|=come|=tomorrow|=after|=for ~3',
      '=you ~2 =not =have =to [=worry|=bother|=deal|=see|=hear|=ring] ~3 =me|=again',
      '=not =be [=alive]',
      `i ~4 [=joining|=join|=follow|=following] ~1 he|they|somebody ~4
        =this|=soon|=on|=by|=tonight|=tomorrow|=in|=then|=the`,
      'i ~3 =be [=with] ~1 he|they|somebody ~3 =again|=soon|=by|=tonight|=before|=at|=end',
      '[=undertaker|=coroner|=crem|=headstone|=obituary] ~6 =me|=my|=i',
      '=my ~2 [=undertaker|=obituary|=headstone|=hearse|=wake|=ashes]',
      'i ~3 [=finish|=finishing|=end|=ending|=leave|=leaving|=quit|=quitting] ~1 =with? =this|=my =life|=world',
      `=dead|=gone|=die|=dying [=by]
        =monday|=friday|=sunday|=saturday|=christmas|=exams|=summer|=august|=morning|=weekend|=end`,
      'i ~2 [=hate|=dread] ~1 =waking|=wakin|=mornings ~1 =up?',
      'i ~3 [=rather|=sooner|=prefer] ~2 =dead|=die|=gone',
      '=one|=two|=few|=couple ~1 =more|=last ~3 =then [i] ~4 =done|=gone|=out|=off',
      `=last [=christmas|=birthday|=weekend|=supper|=meal|=summer|=holiday|=time] =with|=together|=for ~3
        i|they|=everyone|somebody|=all|=kids`,
    ],
  },
  {
    as: 'last-words',
    match: [
      '[=feed|=feeding] ~2 =cat|=dog|=cats|=dogs|=rabbit|=hamster|=fish|=hens|=horse|=budgie|=parrot|=tortoise|=guinea',
      '[=key|=keys] ~2 =under|=beneath|=behind ~2 =mat|=pot|=gnome|=stone|=brick|=bin|=plant|=doormat|=step',
      `[=home|=homes|=someone|=somebody] =for|=to ~3
        =cat|=dog|=cats|=dogs|=rabbit|=rabbits|=hamster|=fish|=koi|=hens|=horse|=budgie|=parrot|=tortoise|=ferrets|=pigeons`,
      `=given|=gave|=giving|=give|=given ~2
        [=cat|=dog|=cats|=dogs|=rabbit|=hamster|=hens|=horse|=budgie|=parrot|=tortoise|=ferrets|=pigeons] ~1 =to|=away`,
      '=you|=yous|=youse|=ye ~2 =did|=done|=tried ~1 [=best|=all|=could]',
      '=was ~1 =not|=nobody ~1 =your|=their|=anyone|=anybody|=her|=his [=fault]',
      '=is ~1 =not ~1 =your|=yer [=fault]',
      '=not [=blame] =yourselves|=yourself|=anyone|=anybody|=them|=him|=her',
      '=not =let ~3 [=see|=find|=read|=hear] ~3 =me|=news|=it|=this|=body',
      '[=sorry] ~1 =to|=for ~1 =whoever|=everyone|=driver|=all|=you|=my|=mum|=mam|=kids|=dad|=family ~1',
      `[=cancelled|=cancelling] ~2
        =milk|=papers|=paper|=sky|=gym|=netflix|=subscription|=phone|=contract|=everything|=dentist|=holiday`,
      'i|=we|=have ~3 [=decided] $',
      'i|=we|=have ~1 [=decided] =now|=and|=it|=already',
      '[=made] ~2 =mind|=minds ~1 =up?',
    ],
  },
  {
    as: 'asks-how',
    match: [
      '[=how|=what|=which] ~10 =die|=kill|=survive|=drown|=lethal|=fatal|=painless|=bleed|=overdose|=hang|=suffocate',
      '[=how] =many|=much|=high|=long|=deep|=quick|=fast ~8 =dead|=enough|=works|=work|=wake|=feel|=hurt',
      '[=does|=would|=will|=is] =it ~2 =hurt|=quick|=painful|=painless|=slow ~3',
      '=tips|=advice|=best|=easiest|=quickest|=surest ~2 [=way|=for|=on] ~4 =sure|=die|=go|=end|=works|=it',
    ],
  },
];
