// Names violence, abuse and threats, in the words in which those say it who suffer or fear it.
import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';

/** Somebody in the hands of others, lost, or about to do harm. */
export const heldThemes: readonly WordClass[] = [
  {
    name: 'in-danger',
    words: `on their own since, on her own since, on his own since, left on their own, left on her own, left on his own,
      been left on, left alone since, nobody with them, nobody with him, nobody with her, nobodys with,
      no adult with, no grown up, windows up, windows shut, locked in a car, locked in the car, strapped in,
      bright red face, left in the car, in the car outside, get in a taxi, in a taxi with suitcases,
      with suitcases, been crying since, crying since last night, can hear the youngest, crying through the wall,
      screaming through the wall, moaning through the wall, through the wall, through the ceiling,
      flies at the window, flies at, post piling up, milk piling up, curtains have been shut, curtains shut since,
      not seen her since, not seen him since, keeps my passport, has my passport, keeps my phone, locked me in,
      lock me in, locks me in, locked us in, lock us in, when they go to the shop, borrow this one, borrowed phone,
      cleaners phone, this is the cleaners, marks on my back, my back has marks, my back is marked, strangle marks,
      marks on her neck, bruises on, finger marks, hes waiting outside, asked me not to say, not to say owt,
      not to tell, told me not to tell, not allowed to tell, mum told me to hide, told me to hide, for the cutting,
      fgm, cutting season, she thinks it is holiday, thinks it is a holiday, on the plane, taking me abroad,
      taking her abroad, taking us abroad, taking my sister, going to marry me, marry me off, make me marry,
      marrying me, my uncles are coming, uncles are coming, brothers are coming, my brothers are coming,
      found out about my boyfriend, found out about me, dishonour, hes no son, no son of mine, when mum goes,
      when mum is out, when mam goes, makes me sit, sit on him, comes in my room, comes into my room, our secret,
      touches me, carer slaps, slaps mam, slaps my, slaps her, slaps him, hits mam, hits mum, camera is off,
      cameras off, due back at, shes due back, hes due back, back any minute, hes back, hes in again,
      kicked the door in, kicking the door in, in the wardrobe, under the bed, hiding in, red towel,
      three red towels, if she needs help, help me get out, get me out, get us out, under the bathwater,
      head under, heads under, shook the baby, shaking the baby, safer in heaven, better in heaven, poured petrol,
      white spirit through, through our letterbox, match after it, be a match, next time there will be,
      old service pistol, pistol, shotgun, got a gun, has a gun, showed me it on, one for you,
      one for you one for me, next time it will be, wrong stop, go off with anybody, go off with anyone,
      wandered off, walked out of ward, walked out of a&e, walked out of the ward, walked out of the, cannula in,
      with the cannula, in a nightdress, in a nightie, in her nightie, in a dressing gown, tartan slippers,
      in her slippers, red wellies, doesnt talk, loves water, hes going to the pit, thinks hes going to,
      heading for a house, please look for, look out for her, look out for him, keep an eye out, has anyone seen,
      has anybody seen, seen an old lady, gone twenty minutes, gone since, not been home, not come home,
      hasnt come home, never came home, no meds with, without her meds, without his meds, left her phone,
      left his phone, phone on the bed, turned off her location, turned off his location, location off,
      clothes folded, folded on the rocks, hospital wristband, shoes on the, bag was found, coat was found,
      by the lock gates, nobodys found her, nobodys found him, still not found, on top of the pylon, on the pylon,
      up a pylon, up the crane, on the crane, on the roof of, outside the sixth floor, on the ledge, wrong side of,
      other side of the railings, other side of the barrier, on the parapet, on the balcony rail,
      daring the coppers, live video, going live, livestream, on stream, posted his own address,
      posted her own address, his own address, her own address, somebody who knows her, someone who knows her,
      who knows her address, does anyone have his number, does anyone have her number, message me now,
      if you mean what you wrote, meant what you wrote, what you wrote about, anyone from the ward reading,
      ring 999, somebody ring 999, knife to the dog, knife to my, held a knife, said i was next, i was next,
      youre next, checks the mileage, checks my mileage, checks my phone, took our passports,
      has our passports, keeps our passports, passports when we landed, has his passport, has her passport,
      sleeps in the chicken shed, sleep in the shed, sleeps in the shed, in the back room, spirit out,
      get the spirit out, get the devil out, pepper in her eyes, no food to, not let me keep the baby,
      not let her keep the baby, wont let me keep, will not let me keep, husband was in the room,
      he was in the room, he answers for me, speaks for me, stood behind me the whole, squeezing my wrist,
      tag in my coat, tracker in, driving me home, knows where our mothers live, knows where my mum lives,
      knows where my family, twelve of us in one house, ten of us in one room, no wages, not paid us,
      cant leave until, i shook her, i shook him, shook her really hard, shook him really hard, now shes quiet,
      now hes quiet, gone quiet now, gone really quiet, forgets where he lives, forgets where she lives,
      doesnt know his way, doesnt know the area, went for a paper, went for milk, went for a walk and,
      went to the shop and, its dark now, dark now and, getting dark and, still not back, not back yet,
      should have been back, absconded, secure unit, 1 1 for a reason, no shoes, grey trackies, school uniform,
      never got off the, bus came without, phone goes straight to, phones off now, last seen getting into,
      got into a car with, older man, older lad, met him online, met online, wants her to meet,
      sending him pictures, asked for pictures, wire round his neck, wire round her neck, cord round her neck,
      hanging off the, dangling off, sat on the edge of the, stood on the edge, legs over the, over the barrier,
      on the wrong side, in ribbons, his arm is in ribbons, not opening my messages, not reading my messages,
      left me on read, snap of his arm, sent me a snap, long sleeves in this heat, bin is full of plasters,
      full of plasters, blood on her sheets, blood on his sheets, blood on her sleeves, full of blades,
      out the cabinet, gun cabinet, shotgun out, crying in the barn, picked the tree, not in her bed,
      not in his bed, opened her diary, read her diary, found her diary, off a game, man off a game,
      lad off a game, met off a game, waiting for my 12, waiting for my daughter, waiting for my son,
      waiting for her outside, waiting for him outside, outside her school, outside his school, gone to meet him,
      gone to meet her, went to meet him, going to meet him, told her hes fourteen, told him hes fourteen,
      says hes fifteen, slumped over, slumped over his, slumped over the wheel, over his steering wheel,
      asleep at the wheel, doors locked, fell asleep in the car with, lying in the road, lying on the path,
      on the pavement not, face down on`,
  },
  {
    name: 'voices-say',
    words: `the voices n me, voices and me, the voices had, voices had a vote, voices are back, voices again, voices
      wont, choirs back, the choirs back, choir in my head, a womans voice, a mans voice, a voice who, quite kind,
      keeps telling me, telling me the canal, telling me to open, telling me to cut, telling me to jump, telling me
      to do, tells me to do, told me to do it, says do it, do it do it, like a radio, radio in my head, only stops
      when, only shuts up when, wont stop till, wont stop until i, stopped the olanzapine, stopped my olanzapine,
      stopped my meds, stopped my tablets, stopped the tablets, came off my meds, come off my meds, stopped his
      meds, stopped her meds, stopped my clozapine, cameras in the, cameras in my, chip in my, eyes of the baby,
      babys eyes, know what i have to do, what i have to do, i have to do it, telly is telling, telly told me, telly
      is talking to, messages in the, god wants me, god told me, the devil, demons, possessed, they are coming for
      me, coming to get me, poisoning my food, food is poisoned, through the plugs, through the sockets, watching me
      through, man in the loft, woman in the loft, man in the walls, wants me to burn, wants me to jump, wants me to
      cut, wants me to hurt, want me to hurt, before hell let me, before it lets me, let me sleep, wont let me
      sleep, they told me to, it told me to, it says to, says i have to, says i must, telling me its time, says its
      time, hears them again, hearing them again, people who arent there, people that arent there, talking to
      nobody, talking to people who`,
  },
  {
    name: 'will-harm',
    words: `through the bus queue, through the queue, into the crowd, into a crowd, into the queue, putting this,
      plough into, drive into, do his school, do his school in, do the school, do my school, everyone should stay
      home, stay home tomorrow, stay off school, dont come to school, dont come in tomorrow, a full tank, can of
      petrol, see if they ignore me, ignore me after, listen to me after, bringing a bat, bring a bat, bringing a
      knife, bringing my knife, taking a knife, keep swinging, find the man who, find the one who, going to find
      him, going to find her, got his address, got her address, know which nursery, know which school, know where he
      drinks, doin him, do him, gonna do him, doing him, outside the chicken shop, he violated, set fire to the,
      setting fire to, set fire to myself, with me in it, with us in it, with them in it, burn it down, burn the
      place, take him with me, take her with me, take them with me, take the kids with, taking them with, taking him
      with me, take someone with me, one more person, looks at me funny, hurt someones kid, hurt somebodys kid, keep
      swinging till, i will kill, im going to kill, gonna kill him, gonna kill her, going to kill him, going to kill
      her, kill the lot, thats the strange bit, before someone gets hurt before i, scared ill hurt, scared i might
      hurt, scared i will hurt, frightened ill hurt, frightened i will, afraid ill hurt, stop me before`,
  },
];

/** The same where the words vary. */
export const heldPhrases: readonly PhrasePattern[] = [
  {
    as: 'in-danger',
    match: [
      `=two|=three|=toddlers|=kids|=bairns|=baby|=toddler|=children|=child|=babies|=weans|=boys|=girls ~6
        =car|=audi|=bmw|=van|=corsa|=focus ~8 [=windows|=boiling|=asleep|=crying|=locked|=nobody|=red|=screaming]`,
      `=kids|=bairns|=baby|=toddler|=toddlers|=children|=child|=babies|=weans|=ones|=youngest|=little ~8
        [=alone|=own|=unattended] ~3 =since|=again|=all|=for|=overnight`,
      `he|they|somebody ~2 [=lock|=locks|=locked|=shut|=shuts|=chained|=tied|=bolts|=bolted] ~1
        =me|=us|=her|=him|=them|=kids|=mam|=mum ~2 =in|=inside|=up|=out`,
      `he|they|somebody ~2 [=slaps|=hits|=punches|=kicks|=nips|=pinches|=shakes|=drags|=beats|=burns|=ties] ~1
        =mam|=mum|=nan|=dad|=grandad|=gran|=her|=him|=me|=us|=baby|=kids|=them|=it`,
      '=taking|=take|=flying|=sending ~5 [=cutting|=cut|=married|=marry|=marriage|=wedding|=fgm]',
      `=walked|=wandered|=slipped|=gone ~2 =out|=off ~8
        [=slippers|=nightie|=nightdress|=pyjamas|=gown|=barefoot|=cannula|=coat|=shoes|=ward]`,
      `=has|=have ~1 =anyone|=anybody|=you ~1 [=seen] ~8
        =son|=dad|=mum|=mam|=husband|=wife|=nan|=brother|=sister|=daughter|=lad|=lass|=man|=lady|=woman|=girl|=boy|=grandad|=him|=her`,
      '=not ~2 =been|=come|=came [=home|=back] ~3 =since|=last|=yet|=from|=tonight|=all',
      `he|somebody ~2 =up|=on|=off|=outside ~3
        [=pylon|=crane|=ledge|=parapet|=scaffolding|=railings|=gantry|=roof|=sill|=aqueduct|=viaduct] ~2`,
    ],
  },
];
