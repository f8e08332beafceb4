// Holds offensive words: the words of veiled threats.
import type { WordClass } from '../grammar/word-class.ts';

/** Where somebody can be found, who will come, and why. */
export const threatApproach: readonly WordClass[] = [
  {
    // When and where somebody can be got at.
    name: 'reach',
    words: `
      know which door, know what time, know when you, know when she, know when he, know when they, know every exit,
      know your house, know her house, know his house, know your car, know her car, know his car, know your road, know
      your street, know your face, know your name, know what you look like, know what she looks like, know what he
      looks like, know you now, know what you drive, know what she drives, know the code, code for the, know how to
      find, how to find his, how to find her, come find, seen your car, seen your van, seen your house, seen him, i
      have seen where, got your number plate, your number plate, your reg, got your reg, got your address, have your
      address, got your name, got her name on it, got his address, got her address, where she parks, where he parks,
      where you park, stop parking in, parks in bay, lives near me, live near me, near where i live, your front door,
      which bus, her bus, his bus, what time her, what time his, what time your, walk you home, walk home alone, drives
      home, dark car park, staff car park, dark walk, dark alley, dark lane, the street lights, the light is out, when
      she comes out, when he comes out, when you come out, cums out, come out of work, when she finishes, when he
      finishes, when you finish, finish your shift, end of your shift, end of her shift, end of his shift, after your
      shift, outside work, clock off, knock off, go home sometime, to your motor, to her motor, to your car, to her
      car, to his car, out in town, outside asda, outside tesco, them stairs, your windscreen, the car park at, round
      the car park, walks alone, park up, parks up, parks round, what time she, what time he, what time you, what car,
      what road, school they, school your, what gym, same gym, which gym, your local, her local, his local, where you
      drink, where she drinks, where he drinks, where you shop, where you sleep, where she sleeps, where he sleeps,
      where they sleep, bedroom window, kitchen window, how you get home, how she gets home, how he gets home, way to
      work, route home, your route, her route, his route, the bus she, the bus he, the train she, the train he, walks
      through, cuts through, alleyway, rear entrance, service corridor, back stairs, lifts get stuck, nights on her
      own, lone worker, nobody would hear, no one would hear, nobody hears, scream all, nights are drawing, when it
      gets dark, lights are off, watching you, watching her, watching him, watch her leave, watched you, seen where,
      saw where, spotted your, spotted her, found your, found his, found out where, got a picture, looked you up,
      looked her up, looked him up, semi on, bungalow on, end of terrace, cul de sac, your street, her street, his
      street, our street, not a big town, live on the same, live round the, our paths, paths cross, paths will cross,
      bump into each, gets her hair, drinks at, walks her dog, walks his dog, walks the dog, walk your dog, on his
      bike, on her bike, bike to work, bungalow you have, house you have, place you have, home you have, way doctor,
      lovely bungalow, drives the little, drives the red, drives the blue, drives the white, drives the black, drives
      the silver, nice tyres, nice motor, nice bike, what your motor, your motor, his motor, her motor, your bike,
      where he parks up, remember where you, one road out, only one road, out of that hospital, i will be on it,
      crossin, desk between us, glass between us, between us, security on the door, nobody on the door, walk his dog,
      walk her dog, down the rec, the rec again, gets visited, getting visited, visited tonight, from nine, ninth
      floor, multistorey, off the multistorey, at your mam's, at your mum's, at your mother's, your mam's again, your
      mum's again, know you cycle, you cycle, know you walk, know you run, know you jog, know you drive, know you live,
      know you work, know you park, know you drink, know you shop, walks on his own, walks on her own, on his own from,
      on her own from, from the corner shop, the corner shop, your little lad, your lad's, little lad's at, lad is at,
      girl is at, your kids school, walk round tesco, round tesco, round asda, nerve to walk, show his face, show her
      face, waiting in the car park, in that car park, car park is very dark, down the lane, when he retires he, bullet
      with your name, his name on it, her name on it, your name on it, been watching you, been watching her, been
      watching him, walking home alone, walks home alone, works alone at, nobody would hear you, nobody would hear her,
      bump into you in town, into me in town, meet you in town, which school your, what school your, your bedroom
      window, outside your window, his back door, her back door, your back door, what time you finish, what time she
      finishes, what time he finishes
    `,
  },
  {
    // The writer will come, or somebody will be met.
    name: 'coming',
    words: `
      coming for, coming after, coming up, coming over, coming to get, coming with, come down there, come down and,
      come up and, come over that, come back for, come back with, come find, come looking, come knocking, come to your,
      come to her, come to his, come in with, then i come, we come, then we come, we are coming, i am coming, going
      down there, go round there, drive there, drive up there, driving over, be up there, be down there, be sat, wait
      for her, wait for him, wait for you, lie in wait, lying in wait, follow you, follow her, see you outside, seeing
      you, meet you, bump into, run into you, run into her, run into him, catch you, catch him, catch up with, get my
      hands, after you, look for him, pay a visit, pay him a visit, pay her a visit, pay you a visit, paying a visit, a
      knock, hearing a knock, knock on your, knock on her, knock on his, knock at, up there tomorrow, mins away, nearer
      than, closer than, closer than you, walk in there, walking in there, march in, kick off, kicking off, shows her
      face, shows his face, show her face, show his face, show your face, shows their face, showing her face, get in
      the way, gets in the way, comes near, come near, cross my path, crosses my path, my path, next time i see, if i
      ever see, ever see, ever meet, comes here again, come here again, again and i, one more letter, one more word,
      any man, any man who, anyone comes near, anyone touches, next one of you, next one who, again il, again ill,
      again an i, looking for you, looking for him, looking for her, be waiting outside, come for you, is on her way,
      are on our way, on our way, on the way now, in the car now, getting in the car, outside already, in the car park
      now, down your road, up your road, on your road, on your street, round your house, round yours, round hers, round
      at yours, down your way, up your way, your end, see him at, see them at, see her on the, see him on the, finding
      out where, going to find out who, gets found, hunting, hunted, hunt for, come hunting, come calling, come to
      call, come a knocking, knocking at, at your door, at her door, at his door, through your door, through her door,
      through his door, through them doors, through those doors, over that counter, over that desk, over the counter,
      over the desk, behind that glass, behind that desk, behind the desk, behind that counter, behind glass, drag her,
      drag him, drag them, pull you, outside and, steps out, come outside, out that door, out of that door, first
      sight, on sight, next i see, once i find, when i find, when we find, if i find, if we find, if we get, if i
      catch, if we catch, wait till i, wait until i, till i see, until i see, just let me, let me catch, let me find,
      let me at, five minutes with, ten minutes with, five minutes alone, in a room with, locked in a room, wish i
      could get, can not wait to meet, looking forward to meeting, looking forward to seeing, do not come here, do not
      come on, come anywhere, sets foot, steps foot, on my property, on my land, on my path, on my doorstep, on my
      drive, my door again, at my door again, my house again, come to my, comes to my, rings me again, texts again,
      touches me again, touch me again, touch her again, touches her again, touch my mum again, talks to my, looks at
      my, lays a finger, lay a finger, lays a hand, lay a hand on, gets in my, stands in my, in my way, i will be
      seeing, be seeing mr, be seeing dr, be seeing him, be seeing her, coming up that, comin up that, up that ward, up
      that ward with, when i am done, when i have finished, finished with you, done with him, done with her, through
      with you, by the time i, when i arrive, when ah get, be on shift when, shift when, on shift tonight, catch her
      at, catch him at, catch you at, ten minutes in, five minutes in, have five minutes, they should drag, should
      drag, next nurse who, next doctor who, next person who, the next nurse, the next doctor, not going to be me, is
      going to get it, going to get it, gets it first, next time you see, next time anyone, next time anybody, next
      time we meet, next time we, next time i am in, see you in person, not bringing flowers, bringing flowers, come
      collecting, walk out of there, not be walking out, will not be walking, walk back out, follow that, follow her
      home, follow him home, going to follow, one of these nights, what scared is, know what scared, name the day, see
      you on the ring, wait till your shift, wait until your shift, wait til your, until your shift, i start with, and
      work up, work my way, i start on, or i start, sets foot in, foot in our, foot in this, come near our, will get
      you, going to get you, i come back, i come find, or i come, again i come, paid a visit, getting a visit, needs a
      visit, hunt you down, hunt him down, hunt her down, all the time in the world, wait til the lights, till the
      lights, until the lights, when the lights, lights go off, waiting for you outside, waiting for you when, i will
      be waiting for him, i will be waiting for her, i will be waiting outside, waiting outside your, waiting outside
      her, waiting outside his, see you soon doctor, see you when you, see you at home, see you at your, minutes from,
      mins from, hours from, half an hour from, ten minutes off, after the pub, when the pub shuts, pub shuts, comes to
      my door, come to my door, in my cab, in my taxi, hops in, hops in the back, first one in a, the first one i, the
      first one in, sat upstairs, at the back of the bus, get hold of her, get hold of him, after her with, after him
      with, waiting for her outside, waiting for him outside, waiting for her when, waiting for him when, waiting for
      her at, waiting for him at, wait till i get, wait until i get, five minutes alone with, coming round there, going
      round there, coming round to yours, coming round yours, if i ever see her, if i ever see him, if i see her in, if
      i see him in, if i see you in town, when i see you in, when i see her out, when i see him out, sets foot in here,
      comes up our, comes up my, comes near our, turns up here again, turn up here again, parks up here again, shows up
      again, turns up again
    `,
  },
  {
    // Others who will come along.
    name: 'gang',
    words: `
      my brothers, me brothers, me and the boys, all the cousins, my dad's got, my dads got, family are coming, plenty
      of us, loads of us, we are coming, my crew, the whole estate, round our way, boys round here, lads round here, my
      village, set the dogs, alsatian, rottweiler, pit bull, pitbull, xl bully, gypsies, the mob, sending someone,
      sending somebody, send the boys, send round, from the ends, heavies, my brothers are, my brother will, me and my
      brothers, with my brothers, my dad is coming, my brother and his mates, his brothers, the lads from, couple of
      mates, couple of lads, couple of the lads, carload, vanload, mob handed, team handed, handy lads, big fellas,
      bikers, doormen, squaddies, dozens of us, hundreds of us, there is a lot of us, not coming alone, not come alone,
      bringing friends, man for that, for fifty quid, for a hundred quid, for a few quid, owe me a favour, owes me a
      favour, favour to call, call in a favour, the word out, put the word, word is out, lads are on, boys are on, your
      security lads, let the families, the families have, ragdoll, ragdolled, somebody to sort, someone to sort,
      somebody to see to, someone to see to, photo up behind the bar, the lads from the club, not buying him a drink,
      not buying her a drink, my cousins are, my cousins will, my cousins know, my cousins from, my uncles are, half
      the estate is, half the estate are, half the town is coming, which ends, my boys are, my boys will, my mates
      will, gets out of, gets out on, out on licence, strangeways, barlinnie, wandsworth, belmarsh, armley, walton
      nick, been asking about, been asking what, been asking where, my lads will, me and the lads will, me and my lads,
      me and the lads are, my brothers will, my brothers and, my cousins, the boys will, three of us waiting, three of
      us coming, five of us coming, a few of us coming, mates and a, my lads are coming, my dad's coming, my brother's
      coming, my brothers are coming, send the lads, send someone round, send somebody round, someone sent round, lads
      on standby, lads ready, my dogs on, set my dog, set the dog, my fella's coming, my fella will, my man says, my
      man will, gets out next, out of prison and
    `,
  },
  {
    // Those whom somebody loves.
    name: 'their-kin',
    words: `
      your kids, your kid, your children, your daughter, your son, your wife, your husband, your missus, your mam,
      your mother, your mother's, your dad, your baby, your little girl, your little boy, your grandkids, your boy,
      your girl, your lad, your cat, your partner, your home, your house, your loved ones, his kids, his family,
      his children, his daughter, his son, his little girl, his little boy, his house, his home, his car, his dog,
      her kids, her kid, her husband, her family, her children, her daughter, her fella, her house, her home, her mum,
      her mam, her dog, her cat, their kids, their children, their families, their homes, their houses, their cars,
      consultant's daughter, doctor's wife, doctor's kids, doctor's house, kid's school, kids school, lovely kids,
      lovely house, nice house, nice home, nice car, nice dog, nice cat, nice kids, nice family, pretty wife,
      pretty daughter, bonny bairn, her little, his little, your little, her baby, his baby, her boy, her girl, his boy,
      his girl, her lad, his lad, your wife and, your husband and, your parents, her parents, his parents, her nan,
      his nan, her gran, your gran, your grandma, grandkids, grandson, your sister, her sister, his sister,
      your brother, her brother, his brother, stepkids, your bairn, your bairns, her bairns, his bairns, your weans,
      her weans, your pet, your pets, her pet, her horse, pony, budgie, koi, greenhouse, caravan, your allotment,
      your boat, pride and joy, everything you love, someone you love, somebody you love, those you love, who you love,
      people you love, what you love, what she loves, what he loves, all you love, near and dear, at the school gate,
      school gates, nursery run, school run, picks them up, pick them up, drops them off, drop them off, playground,
      rec, the park after school, his wife, his mother, your family, her son, the kids, your nan, your dog
    `,
  },
  {
    // What the writer says was done to them.
    name: 'grievance',
    words: `
      you took my, she took my, he took my, took my mum, took my dad, took my mam, took my baby, took my son, took my
      daughter, took my wife, took my husband, lost my baby, you killed my, killed my, murdered my, thanks to him,
      after what you, after what she, after what he, after what they, for what you did, for what she did, for what he
      did, what you did to, what she did to, what they did to, did this to, did that to, laughed at my, held me down,
      grieving man, nothing left to lose, got nothing left, ruined our lives, destroyed my, destroyed our, wrecked my,
      broke my family, you still have yours, keep yours, yours is still, do not deserve yours, you have kids, dies on
      that table, dies in there, if my son dies, if my wife dies, whoever did this, done to my, what you have done,
      what she has done, what he has done, what youve done, in the ground because, cost us our, murderers, smirked at,
      grinned at, sneered, made my mum cry, made my wife cry, made my mam cry, mugged me off, mugging me off, took my
      kids, took the kids, take my kids, took my children, took my licence, clamped my, clamped me, towed my, chucked
      me out, kicked me out, called the police on, called security on, grassed me, grassed on, snitched, dobbed, my
      girl in there, my lad in there, my boy in there, signed that letter, signed that discharge, signed the discharge,
      crippled me, put up with you, if i get turned, who tells me, says no to me, tells me no, stitched me, whoever
      killed my, whoever hurt my, whoever touched my, touch my kids, touched my daughter, touched my son, touches my,
      the one who killed, the one who hurt, you lost my baby, you took my baby, after what you did, after what she did,
      after what he did, after what they did, what that nurse did, what that midwife did, what your guard did, what
      your doctor did, ruined my life and, you will pay for what, so why should you
    `,
  },
];
