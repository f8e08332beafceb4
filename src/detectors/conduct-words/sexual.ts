// Holds offensive words: lewd remarks and offers.
import type { WordClass } from '../grammar/word-class.ts';

/** Lewd acts, bodies and offers; what patients need words for is not here. */
export const sexualWords: readonly WordClass[] = [
  {
    name: 'lewd-verb',
    part: 'verb',
    words: `
      shag, bang, bone, screw, fuck, hump, roger, rut, ride, smash, tap, nail, pump, rail, pound, plough, pork,
      finger, fondle, grope, lick, lick* out, eat* out, go* down on, get* into the pants of, get* in the pants of,
      give* one to, slip* one to, get* off with, cop* a feel of, spank, motorboat, tongue, undress, strip, mount,
      bonk, poke, poke* her, bend* over, have* my way with, wank* over, wank* off over, toss* off over, perv* on,
      perv* over, deflower, defile, do* things to, get* my hands on, sniff, nosh* off, suck* off, rim, fist,
      raw dog, rawdog, clap the cheeks of, smash* her back doors in, smash* the back doors off
    `,
  },
  {
    name: 'lewd-act',
    part: 'noun',
    words: `
      shag, quick shag, quickie, bonk, blowjob, blow job, bj, handjob, hand job, nosh, noshing, gobble, wank,
      tit wank, threesome, foursome, orgy, gangbang, gang leg over, hook up, hookup, knee trembler, rim job,
      rimjob, good quick dirty weekend, roll in the hay, booty call, one night stand, sex chat,
      cyber phone sexting, lap dance, happy ending, sucky sucky, good seeing to, seeing to,
      good hard right seeing to, some fun tonight, naughty fun, adult fun, cheeky shag, bit of slap and tickle,
      slap and tickle, a bit of the other
    `,
  },
  {
    name: 'lewd-part',
    part: 'noun',
    words: `
      tit, titty, boob, boobie, booby, knocker, jug, melon, norks, bap, bristol, bazooka, funbag, rack, cleavage,
      arse, ass, backside, bum, booty, butt, camel toe, fanny, pussy, minge, snatch, gash, clunge, muff, punani,
      vag, cunt, cock, dick, knob, prick, willy, schlong, todger, package, bulge, balls/balls, bollocks/bollocks,
      nipple, thong, knickers/knickers, bra, pants/pants, underwear/underwear, body, legs/legs, curves/curves,
      lips/lips
    `,
  },
  {
    name: 'lewd-look',
    words: `
      nice, lovely, cracking, great, perfect, massive, huge, big, fit, peachy, tight, juicy, fine, hot, sexy,
      gorgeous, amazing, phwoar, phwoarr, phwoooar, fwoar, decent, smashing, tasty, tidy, stunning, banging,
      bangin, bouncy, pert, round, the state of the, look at the, check out the, check out those, look at those,
      look at that, check out that, what a pair of, what a set of, great pair of, lovely pair of, nice pair of,
      cracking pair of, some pair of, fantastic, incredible, saggy, flat, tiny, wet, that, those, them
    `,
  },
  {
    name: 'lewd-hot',
    part: 'adjective',
    words: `
      sexy, shaggable, fuckable, bangable, doable, horny, fit as fuck, fit as, hot as fuck, hot as hell, well fit,
      dead fit, proper fit, so fit, lush as, sexy as fuck, sexy as hell, milfy, busty, slutty, naughty, kinky,
      frisky, saucy, tasty, foxy, smoking hot, smokin hot, hot af, fit af
    `,
  },
  {
    name: 'lewd-name',
    part: 'noun',
    words: `
      milf, dilf, gilf, milf alert, cougar, sexpot, stunner, hottie, sex kitten, slut, slag, slapper, tart,
      bit of stuff, bit of crumpet, crumpet, totty, top totty, bit of skirt, bit of fluff, eye candy, sex bomb,
      babe, piece of ass, piece of arse, wee ride, yummy mummy, cock tease, cocktease, cumslut, cum slut,
      sugar daddy, sugar baby, cum dumpster, sex toy
    `,
  },
  {
    name: 'lewd-come-on',
    words: `
      get them out for the lads, get them out for the boys, get your tits out, get your boobs out, get ur tits out,
      get her tits out, get your kit off, get your clothes off, get them off, get your knickers off,
      get your bra off, get naked for me, get your arse out, get your cock out, get your dick out,
      get your knob out, flash your tits, flash us your tits, flash us your boobs, flash us your bits, flash us your knickers, flash us your bra, flash us your arse, show us your tits, show me your tits, show us your boobs,
      show me your boobs, show us your arse, show us your bum, show us your bits, show us your knickers,
      show me your pussy, show us your fanny, show me your body, show us what you have got under,
      show us what you got under, show us some skin, send nudes, send me nudes, send us nudes, send noods,
      send nood, send pics of your tits, send me a pic of your tits, send us a nude, send me a nude, got any nudes,
      any nudes, want nudes, swap nudes, trade nudes, sell nudes, selling nudes, dick pic, dick pics, cock pic,
      cock pics, tit pics, sit on my face, sit on my cock, sit on my dick, suck my cock, suck my dick,
      suck my knob, suck me off, suck my balls, lick my balls, lick my arse, lick my ass, lick my pussy, gobble my,
      choke on my cock, choke on my dick, bend over for me, bend over for daddy, spread your legs for me,
      spread them for me, spread em, wrap your legs round, wrap your lips round, wrap your lips around,
      ride my face, ride my cock, ride my dick, ride me all night, get in my pants, get into my pants,
      bed bath any time, bed bath anytime, bedbath any time, bedbath anytime, bed bath any day, bedbath any day,
      sponge bath any time, sponge bath anytime, sponge bath any day, bed bath from her, bed bath off her,
      bed bath off him, bed bath from him, sponge bath from her, sponge bath off her, bed bath off the,
      bed bath from the blonde, take my temperature any time, take my temperature anytime, take my temp any time,
      take my temp anytime, gagging for a shag, gasping for a shag, i am horny, so horny, feeling horny, am horny,
      im horny, horny as fuck, horny af, making me horny, makes me horny, made me horny, got me horny,
      gives me a hard on, gave me a hard on, give me a hard on, giving me a hard on, gives me a boner,
      giving me a boner, gave me a boner, got a boner, got a semi, gives me a semi, gave me a stiffy,
      gives me a stiffy, gives me wood, wet my knickers, cream my pants, creamed my pants, cum in my pants,
      cum on your, cum on her, cum in your, cum in her, cum all over, cum for me, jizz on, jizz over, jizz in,
      spunk on, spunk over, empty my balls, wank over, wanking over, had a wank, have a wank, having a wank,
      have a wank over, wank bank, spank bank, wet dream about, wet dreams about, fap to, fapping to, fap over,
      nut to her, bust a nut
    `,
  },
  {
    name: 'lewd-hint',
    words: `
      gives great head, give great head, gives amazing head, gives head, give good head, good at giving head, gives good blowjobs,
      things i would do to that, things i would do to those, things i would do to her, things i would do to him,
      things i would do to them, things i would do to you, things i could do to that, things i could do to her,
      things i could do to him, things i could do to you, things i want to do to her, things i want to do to him,
      things i want to do to you, things i want to do to that, what i would do to her in, what i would do to him in,
      nudes for, add me on snap for, my onlyfans, my only fans, check my onlyfans, link in bio for naughty,
      add my kik, sit on my lap, sit on my knee love, sit on this, suck on this, suck this, get on your knees,
      on your knees for me, bend over love, bend over darling, bend over sweetheart, open your legs, come to daddy,
      come to bed with me, come sit on, come and sit on, in my bed tonight, in bed with me, share my bed,
      warm my bed, keep my bed warm, jump into bed with, jump in bed with, hop into bed with, hop in bed with,
      hop in my bed, climb in my bed, climb into bed with, get you into bed, get her into bed, get you in bed,
      get her in bed, in her knickers, in your knickers, up your skirt, up her skirt, down your top, down her top,
      under your skirt, under her skirt, under that uniform, under those scrubs, under that skirt,
      under that tunic, under them scrubs, under her scrubs, under his scrubs, under her uniform,
      under your uniform, under his uniform, out of those scrubs, out of that uniform, out of her uniform,
      out of them scrubs, out of your uniform, take my pulse any time, take my pulse anytime,
      take my blood pressure any time, check my prostate any time, check my prostate anytime, examine me any time,
      examine me anytime, examine me any day, touch me up any time, rub me down any time, rub me down anytime,
      mouth to mouth any time, mouth to mouth anytime, give me mouth to mouth, kiss of life any time,
      kiss of life anytime, give me the kiss of life, nurse me any time, nurse me anytime, play doctor with me,
      play doctors and nurses, doctors and nurses with me, handcuff me any time, handcuff me anytime,
      tuck me in any time, tuck me in anytime, inject me any time, stick a needle in me any time, strip search me,
      frisk me any time, gagging for it, up for it tonight, looking for sex, looking for nsa, nsa fun,
      no strings fun, no strings sex, no strings attached fun, discreet fun, discreet sex, any ladies up for,
      any girls up for, any lads up for, any women up for, any horny, came in my pants, shoot my load,
      blow my load, drop my load, touching myself, touch myself to, milk my prostate, tickle my prostate,
      netflix and chill, my nudes, nudes in bio, nudes below, dirty stop out,
      in my pants that, tie me up any time, jump my bones, jump her bones, give me head,
      giving head, gives good head, on top of me all night, kiss it better sexy, make me cough any time,
      make me cough anytime, knock one out, rub one out, crack one off, split me in half, ride me like, swallow my,
      sausage surprise, meat and two veg any, cop a feel, copping a feel, takes it from behind,
      take it from behind, taking it from behind, body made for sin, nice set of pins, cracking set of pins,
      friends with benefits, friend with benefits, hung like a donkey, hung like a horse, hung like a, well hung,
      touch myself thinking, touching myself thinking, play with myself thinking, playing with myself,
      face in her boobs, face in her tits, face between her legs, face between his legs, face in between her,
      eat her for breakfast, eat him for breakfast, mount her, jump on that
    `,
  },
  {
    name: 'lewd-do',
    part: 'verb',
    words: `
      sit* on my lap, sit* on my face, sit* on my knee and, climb* into bed with me, get* into bed with me,
      hop* into bed with me, ride* my face, ride* my cock, bend* over for me, bend* over my desk,
      bend* over my bed, suck* my cock, suck* my dick, suck* me off, lick* my balls, lick* my pussy,
      touch* my cock, touch* my dick, stroke* my cock, spank* me, spank* my, lick* me all over, lick* her all over,
      tie* me to the bed, make* me cum, make* her cum, swallow my load, jump* my bones, jump* her bones,
      strip* for me, strip* off for me, undress for me, nosh* me off, toss* me off, wank* me off, finger me,
      grind* on me, grind* up against, twerk on me, rub* up against her, rub* up against him, rub* up against me,
      milk my prostate, eat* her out, eat* me out, feel* her up, feel* him up, feel* you up, get* my leg over,
      get* my end away, dip* my wick, slip* her one, slip* you one, slip* him one, give* her one, give* him one,
      give* you one, give* her a portion, give* her a seeing to, show* her my cock, show* you my cock,
      pull* his pants down, pull* her pants down and, take* me from behind, take* her from behind,
      make* sweet love to, make* love to that, get* jiggy, get* freaky, have* a threesome, get* in her pants,
      get* in your pants, get* in his pants
    `,
  },
  {
    name: 'lewd-bare',
    words:
      'with nothing on, nothing on underneath, wearing nothing, in nothing but, with no clothes on, without a stitch on, without her clothes, without his clothes, without that uniform, without those scrubs, in the buff, in the nip',
  },
  {
    name: 'lewd-offer',
    words: `
      anyone fancy a, anyone fancy, anyone want a, anybody fancy a, who fancies a, who wants a, do you fancy a,
      does anyone fancy a, fancy a, fancy some, you fancy a, up for a, looking for a, who is up for a,
      anyone up for a, anyone up for, want a, how about a, could do with a, gagging for a, dying for a,
      gasping for a, desperate for a, need a, needs a, in need of a, after a, give me a, give us a, gis a, giz a,
      give him a, give her a, offer me a, offering me a, come round for a, meet me for a, meet up for a,
      pop over for a, any chance of a, chance of a
    `,
  },
  {
    name: 'lewd-any-time',
    words: `
      any time, anytime, any day, any day of the week, all day long, all night long, till the cows come home, every night, tonight, in a heartbeat, no questions asked, given half a chance, given the chance, right there, all day, raw, senseless, so hard, from behind, over the desk, into next week, in the cupboard, in the linen cupboard, on the trolley, in the store room,
      if you know what i mean, nudge nudge, wink wink, if you catch my drift
    `,
  },
  {
    name: 'lewd-would',
    words: `
      i would, i so would, i definitely would, id, would, i totally would, i know i would, i wanna, i want to,
      i would love to, i would like to, i could, i would happily, i would gladly, i need to, i am going to, i will,
      let me, i wish i could, can i, could i
    `,
  },
  {
    name: 'lewd-not',
    hides: true,
    words: `
      sex education, sex clinic, sex change, same sex, opposite sex, single sex, safe sex, unprotected sex,
      sex therapy, sex therapist, sex life, sex drive, sex of the baby, baby sex, sex of our baby, sex reveal,
      sex discrimination, painful sex, pain during sex, sex after, sex during, sex hurts, biological sex,
      mixed sex, mixed sex wards, sex hormones, had sex, have sex, having sex, tap water, tap on, on tap, tap in,
      tap card, nail clinic, nail varnish, nail bar, toe nail, finger nail, breast pump, insulin pump, milk pump,
      pump up, screw up, screwed up, screws in, bone marrow, bone scan, bone density, bone clinic, wet room,
      wet ward, wet floor, flat bum, ride home, ride in, bike ride, charity ride, lift home, rack and ruin,
      magazine rack, bike rack, bike racks, coat rack, jug of water, water jug, water jugs, a jug of, melon and,
      body scan, body check, body image, big body, great body of, legs up, leg over the bed, bang on,
      bang up to date, bang on time, bang in, big bang, finger prick, finger clip, finger food, finger on,
      nice bum note, bum note, bum deal, bum wipe, smash it, smashed it, smashing it, pound for, pound shop,
      pounds, pink pound, spread the word, good ride, smooth ride, ambulance ride, rough ride, bumpy ride,
      a wee ride in, strip light, strip lights, strip of tablets, test strip, mount up, lick of paint, poke fun,
      poked fun, dick turpin, cock up, cock ups, cocked up, body language, body temperature, body clock
    `,
  },
  {
    name: 'lewd-care',
    words: `
      breast screening, mammogram, smear, smear test, cervical, cervix, prostate, testicle, testicular, lump,
      lumps, erectile, erection problems, impotence, viagra, std, sti, contraception, condom, condoms, pill, coil,
      implant, chlamydia, gonorrhoea, hiv, prep, gum clinic, menopause, hrt, prolapse, vaginismus, endometriosis,
      thrush, breastfeeding, breastfeed, breast feeding, milk bank, pumped, expressing milk, expressed, feeding, latch, latched, nipple shield, mastitis,
      mastectomy, reconstruction, implants, lumpectomy, stitches, episiotomy, labour, birth, midwife appointment,
      consent, abuse, abused, assault, assaulted, rape, raped, harassment, survivor, victim, victims, police,
      inappropriate, complaint, bullied, rape crisis, helpline, scan, ultrasound, colonoscopy, endoscopy, enema,
      suppository, catheter, examination, rash, itchy, sore, pain, painful, swollen, swelling, screening, checked,
      check your, surgery, operation, scar, physio exercises, physio appointment, physio session, physio sessions, need physio, had physio, having physio, physio for my, posture, varicose, ulcer, dressing, fracture, broken, prosthetic,
      prosthetics, prosthesis, artificial leg, artificial legs
    `,
  },
  // Told by those who were wronged, or who look into it.
  {
    name: 'lewd-wronged',
    words: `
      consent, abuse, abused, abuser, assault, assaulted, rape, raped, rapist, harassment, harassed, survivor, survivors, victim,
      victims, police, inappropriate, complaint, complained, reported, rape crisis, helpline, safeguarding, without asking`,
  },
];
