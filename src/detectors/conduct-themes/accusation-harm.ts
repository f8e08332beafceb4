// Holds offensive words: violence and sexual crimes.
import type { WordClass } from '../grammar/word-class.ts';

/** Violence, cruelty and neglect, as they are laid to somebody who cares for patients. */
export const accusationHarm: readonly WordClass[] = [
  {
    name: 'assault',
    part: 'verb',
    words: `
      slap, smack, punch, kick, thump, clout, wallop, whack, strike, bully, fling, shove, push, yank, grab, pin* down,
      hold* down, hold* him down, hold* her down, hold* face down, kneel* on, stand* on, stamp, squeeze, twist, pinch,
      choke, throttle, smother, suffocate, restrain, tie, tie* up, tie* to, strap, strap* down, lock* in, shut* in,
      rough up, manhandle, rag, bounce, dump, burn, scald, slam, ram, stab, force feed, ram down, torture, torment,
      terrorise, intimidate, blackmail, humiliate, degrade, taunt, dope, sedate, spike, starve, gag, tip* out of,
      tip* off, lamp, deck, bray, leather, headbutt, bruise, wrestle, jump on, wring, rough* up, rough with, shake,
      swing, swing* at, lay* into, lash* out at, set* about, take* a swing, put* his hands on, put* her hands on,
      put* hands on, lay* a hand on, lay* hands on, get* hold of, knock* over, knock* about, knock* out, push* over,
      tip, frogmarch, haul, heave, chuck, lob, sling, toss, slap* about, clip, cuff, cane, whip, poke, prod, flick,
      kneel, straddle, trample, twist* his arm, twist* her arm, bend* back, break* his, break* her, snap* his,
      snap* her, crack* his ribs, crack* her ribs, cut* off her hair, cut* his hair off, shave* his, hose, hose down,
      douse, dunk, soak, freeze, lock* in the, lock* out, leave* in the cold, zip tie, cuff* to, gaffer tape, muzzle,
      pin* to, pin* against, hold* against, hold* under, force* feed, force* down, shove* down, cram, ram* into,
      jab* with, inject* against, stick* a needle, stick* needles, burn* with, throw* water, throw* a cup, throw* food,
      spit* in, spit* at, spit* on, wee in, piss in, rub* his face, rub* her face, swear* at, scream* at, screech at,
      yell at, shout* at, call* her a, call* him a, goad, wind* up, victimise, tease, ridicule, imitate, mimic, film,
      photograph, bend* the fingers, bend* his fingers, bend* her fingers, pull* out his, pull* out her,
      pull* my catheter, pull* his catheter, rip* out, rip* his, rip* her, yank* out, drag race, race, knelt on,
      pull* her hair, pull* his hair, pull* my hair, wrench, shake* my, shake* her, shake* him, shake* the, slam* his,
      slam* her, drop* him, drop* her, drop* my, throw* him, throw* her
    `,
  },
  {
    // Whom staff care for.
    name: 'hurt-who',
    part: 'noun',
    words: `
      old lady, old man, old boy, old girl, old folk, old folks, pensioner, dementia patient, man with dementia,
      woman with dementia, lady with dementia, person with dementia, alzheimers, autism, learning disabilities,
      can not tell anyone, cannot speak, can not speak, could not speak, newborn, toddler, teenager, fifteen, a girl,
      overseas nurse, filipino, black women, black woman, black patients, asian, wean, inmates, in the next bed,
      next bed, bay opposite, blind, a dying man, a dying woman, dying man, dying woman, nana, granda, grandma, uncle,
      aunt, auntie, aunty, great aunt, nephew, niece, cousin, missus, granddad, godson, my mate, mom, mum, mam, dad,
      nan, gran, granny, grandad, mother, father, brother, sister, son, daughter, wife, husband, friend, neighbour,
      partner, mate, lad, a patient, patient, resident, my baby, a baby, baby, child, kid, children, student, trainee,
      service user, bairn
    `,
  },
  {
    // How cruelty is told: marks, places, pretexts.
    name: 'hurt-where',
    words: `
      broke her ribs, broke his ribs, finger marks, handprints, round the face, across the legs, across the face, round
      the head, to the chairs, cable ties, gaffer tape, over her face, said he had fallen, said she had fallen, logged
      it as, when the cameras are off, camera was off, cameras off, wiped it, cctv would prove, as punishment, as a
      punishment, a punishment, punishes, to punish, because he press, for pressing, because she pressed, deliberately,
      intentionally, a quiet night, shut her up, shut him up, shut them up, keep them quiet, keep her quiet, keep him
      quiet, soon as visitors go, when visitors go, when the family go, when nobody is looking, no one is looking,
      thumb marks, grip marks, nail marks, bite mark, bite marks, cigarette burn, cigarette burns, rope marks, carpet
      burns, burst lip, bloody nose, cracked her, cracked his, covered in bruises, on the backside, round the ear,
      round the throat, by the throat, by the ear, by the arms, by the legs, by the ankles, by her hair, by his hair,
      said she tripped, said he tripped, said she slipped, says he did it himself, says she did it herself, for
      wetting, for soiling, for buzzing, for not eating, for wandering, for spilling, because she would not, because he
      would not, because he wouldnt, because she cried, because he cried, because she wet, because he wet, when she
      thinks, when he thinks, thinks nobody, thought nobody, thought no one, did not know i was, on the night shift,
      till he went blue, till she went blue, like a doll, like a sack, like rubbish, like meat, in temper, in a temper,
      in a rage, lost her temper, can not speak up, can not fight back, can not answer back, would not stop shouting,
      would not stop crying, would not stop ringing, in his room all, shut him in, shut her in, locked him in, locked
      her in, assisted to floor, assisted to the floor, bruise the size, handprint, hand print, hand mark, slap mark,
      welts, weals, laughed at him, laughed at her, laughed in her face, laughed in his face, and laughed at, over his
      mouth, over her mouth, to quiet him, to quiet her, to quieten, nips the, nipped the, marks on three, bruises off,
      took the bruises, slapped my, legs and told me, left the gate, for spite, strip the, strips the, stripped him,
      stripped her, stripped them, hose them, hosed down, hosed him, hosed her, like cattle, held the phone away, would
      not let her ring, would not let him ring, jabbed him, jabbed her, held her under, scalding bath, boiling bath, no
      clothes on the, he is in a wheelchair, she is in a wheelchair, out of his wheelchair, out of her wheelchair, a
      flannel in, flannel over, punched in the back, kicked in the back, until he went blue, until she went blue, till
      he turned blue, blood on her nightie, blood on his pyjamas, finger shaped bruises, finger shaped, lock the
      troublesome, the troublesome ones, the difficult ones, the noisy ones, the ones who can not, the ones that can
      not, in the garden in january, made the women undress, makes the women undress, make the women undress, was
      pushed by, pushed me down, pushed him down, pushed her down, stood on my glasses, pillow on him, pillow on her,
      put the pillow, tied to the bed, tied grandma, tied him to, tied her to, dressing gown cord, bruises her own,
      pinched the skin, twisted his arm, twisted her arm, bent her fingers, bent his fingers, slapped his, slapped her
    `,
  },
  {
    name: 'sexual-wrong',
    words: `
      rape, raped, rapes, raping, rapist, molested, molests, molesting, groped, gropes, groping, groper, touched up,
      touches up, feels up, felt up, feeling up, fondled, fondles, fondling, fingered, sexually, sexual abuse, indecent,
      indecently, put his hand up, hand up her, hand up my, hands up her, wandering hands, up my daughter's top,
      up her top, up her skirt, up her gown, under her gown, under my gown, down her top, no need for it,
      when there was no need, touching patients, touches patients, touched patients, touching women, touching kids,
      touching children, touching girls, interfering with, interfered with, messing with kids, exposed himself, wanking,
      masturbating, masturbated, slept with, sleeps with, sleeping with patients, having sex with, had sex with,
      shagging, shags, affair with a patient, messaging my, messaging her, messaging kids, messaging girls, for nudes,
      asking for pictures, grooming, groomed, grooms, groomer, nonce, paedo, paedophile, pedo, predator, pervert, perv,
      sex pest, voyeur, peeping, hidden camera, filming her, filmed her, filming him, filmed him, filming them,
      filming patients, kiddie fiddler, child porn, indecent images, underage, perving, pervy, leering, ogling,
      rubbed himself, rubbing himself, pressed himself, pressed up against, tried to kiss, stuck his tongue,
      tongue down, hand on her thigh, hand on my thigh, up my skirt, up my gown, up her dress, in her knickers,
      in my knickers, in his pants, in her pants, down his trousers, down my top, touched my breasts,
      touched her breasts, squeezed my breast, squeezed her breast, examined her without, examined me without,
      while she was under, while i was under, had his way, took advantage of, taken advantage of, taking advantage of,
      dick pic, dick pics, nudes, sexting, sexted, dirty texts, dirty messages, my daughter's dms, added my daughter,
      adding girls, adding patients, snapchatting, meeting girls, meets patients, takes them home, dating a patient,
      dating patients, relationship with a patient, relationships with patients, got her pregnant,
      got a patient pregnant, likes them young, too friendly with the, too close to the kids, on the sex offenders,
      sex offender, sex offenders register, watching her undress, watches them undress, watched her undress,
      watched me undress, peeping through, under the cubicle, phone under, up skirts, upskirting, spy cam,
      put his fingers, called it treatment, called it an examination, called it a check, part of the therapy,
      part of the treatment, tried it on, tries it on, trying it on, came on to, comes on to, coming on to, hitting on,
      chatting up, chats up, chatted up, sleeping with her, sleeping with him, sleeping with his, sleeping with one,
      seeing her patient, seeing his patient, seeing a patient, seeing him on the side, seeing her on the side,
      at his flat, at his house after, in the back of his car, sat on his lap, too touchy, touchy feely, handsy,
      gets handsy, letch, lech, lecherous, sleaze, sleazy, dirty bastard, dirty sod, dirty beast, filthy pig,
      filthy beast, disgusting man, my sixteen year old, my fifteen year old, my thirteen year old, pics of women,
      pics of patients, photos on his phone, pics on his phone, videos on his phone, wank bank, got off on, gets off on,
      gets his kicks, peeked, peeping tom, spying on, watching the women, watching women, got pregnant by,
      pregnant by her, pregnant by his, she was a patient, was his patient, was her patient, films people,
      filming people, films patients, films women, whole folder of, records his sessions, records her sessions,
      gropes his, gropes her, gropes staff, gropes juniors, gropes student, leers at, rubs up, rubs against,
      brushes up against, presses up, pins student, corners student, corners nurses, plays them for,
      followed my daughter, followed her into, followed me into, locked the door behind, got in with her,
      makes the women undress, makes women undress, makes girls undress, undress for no reason,
      undress when there is no, no reason to undress, made her undress, made me undress, made my daughter undress
    `,
  },
  {
    name: 'killing',
    words: `
      killed my, kill my, murders, murdering, murderer, murderers, manslaughter, homicide, let him die, let her die,
      let them die, let me die, left him to die, left her to die, left to die, leave him to die, put her in the ground,
      put him in the ground, as good as killed, as good as put, almost killed, tried to kill, finished him off,
      finished her off, finish him off, finish her off, finished off, saw him off, saw her off, did away with, bumped
      off, put down like, euthanised, euthanasia, smothered, suffocated, poisoned, too much morphine, pushed that
      morphine, turned the drip up, turned it up, turned up the, unplugged, pulled the plug, syringe driver, injected
      her with, injected him with, never needed, butcher, butchered, butchers, blood on his hands, blood on her hands,
      blood on their hands, came out in boxes, in boxes, in a coffin, body count, dead because, died because of, dead
      because of, is dead because, dead thanks to, died thanks to, brain damaged because, brain damaged, disabled
      because, born dead, stillborn, took her own life, her own life, drove her to, death certificate, signed the
      certificate, natural causes, dnr, dnar, do not resuscitate, need this bed, needed the bed, wanted the bed, free
      up the bed, wanted her bed, wanted his bed, each other's dead, buried their mistakes, burying their, let die,
      wanted him dead, wanted her dead, angel of death, organs, his organs, her organs, without asking, lethal dose,
      fatal dose, lethal injection, ten times the dose, double doses, double the dose, the wrong blood, air in the
      line, potassium in, hand over her mouth, hand over his mouth, stopped his heart, stopped her heart, switched him
      off, switched her off, turned him off, turned her off, turned off his, turned off my, switched off his, switched
      off her, his monitor, her monitor, brothers monitor, his oxygen, her oxygen, his machine, her machine, cut off
      his oxygen, took his oxygen, cost my, cost him his life, cost her her life, cost her life, cost his life, robbed
      me of, robbed us of, took him from us, took her from us, sent him to his death, sent her to her death, to his
      death, to her death, signed her death, signed his death, responsible for the death, responsible for his death,
      responsible for her death, caused his death, caused her death, caused my, caused the death, reason my, the reason
      my, why my mum is, why my dad is, killed before, has killed, kills people, kills patients, killing patients,
      killing people, killing them off, killing off, death toll, how many more, how many dead, how many deaths, more
      bodies, bodies piling, another death, another dead, three dead, four dead, two dead, dead in a week, deaths on
      his, deaths on her, under his knife, under her knife, on his watch, on her watch, died screaming, died begging,
      died alone because, died in agony because, died thirsty, died hungry, choked to death, bled to death, starved to
      death, bled out, left to choke, left to bleed, left to starve, left to rot, leave her to rot, left him to rot,
      left her to rot, rot in, rotting, playing god, plays god, decides who, deciding who, chooses who, had a good
      innings, bed blockers, clear the beds, clearing beds, clear a bed, sped it up, speed it up, hurried along, hurry
      it along, hurried him along, helped her along, helped him along, helped along, eased him out, eased her out,
      finished the job, done for my, put her to sleep, put him to sleep, never woke, never woke up, killed more, kills
      more, killed half, watch him die, watch her die, watched him go, watched her go, let him go, let her go, rather
      watch, rather let, which patients will go, who will go first, go first, who dies, next to die, bets on,
      sweepstake, whiteboard, killing somebody, killing someone, killing folk, kill folk, kill people, kill anyone,
      kill somebody, killed somebody, killed someone, killed a man, killed a woman, killed a child, killed a baby,
      killed two, killed three, gave him too, gave her too, gave them too, times the dose, so she would be quiet, so he
      would be quiet, to shut her, to shut him, to keep her quiet, knocked her out, knocked him out, knocked out with,
      doped up, drugged up, dosed up, given something, slipped her something, slipped him something, slipped my,
      something in her, something in his, something in the, in her tea, in his tea, in their tea, in her drink, in his
      drink, in her drip, in his drip, murdered, serial killer, is a killer, the killer of, are killers, that killer,
      went cold, go cold on the, let a man, let a woman, let my dad starve, dad starve,
      mum starve, nan starve, now mum is dead, now dad is dead, now he is dead, now she is dead, was triple, triple
      dose, the triple, three times the dose, another woman's chemo, another man's, another patient's, someone else's
      blood, clinical waste, incinerated, incinerator, two hours before my, poisoning people, poisoning patients, nearly
      killed my, nearly killed him, nearly killed her, she nearly killed, he nearly killed, let patients die, let
      patients lie, wrong dose on purpose, a double dose so, double dose to, killed our, killed his, killed her, killed
      him, killed them, killed that, killed a, killed the, killed those, killed eleven, killing my, killing our,
      killing his, killing her, killing that, kills his, kills her, what happened was he died, what happened was she
      died, three porters dead, stopped his heart pills, heart pills stopped, pills stopped to
    `,
  },
  {
    name: 'gross-neglect',
    words: `
      in his own filth, in her own filth, own filth, left lying, left to lie, own piss, asked for water, begged for
      water, refused water, refused him water, poured it down, down the sink, ignored her screams, sit and bleed, left
      to bleed, on tiktok, watching netflix, finished her sandwich, finished his, having parties, while she told us,
      while he told us, stood and watched, watched him die, watched her die, on purpose, missed it on purpose,
      deliberately, withheld, withholds, withholding, with held, refused him, refused her, denied him, denied her,
      switched off the, alarm off, buzzer off, took his buzzer, took her buzzer, buzzer away, call bell away,
      unplugged, wasnt worth it, told them not to, would not section, not to section, heartbeat dropped, no hand wash,
      unwashed, dirty needle, dirty needles, reuses needles, reused needles, reuse needles, reuses, same needle,
      straight from the toilet, gave me that infection, gave him that, gave her that, gave me hep, wrong kidney, wrong
      leg, wrong lump, wrong eye, wrong breast, wrong hip, took out the wrong, cut the wrong, cut me open, sewn, left
      inside, swab inside, guinea pig, botched, bodged, wrecked by, maimed, crippled, mutilated, disfigured, will never
      walk, left a student, let a student, a student to do, unqualified, not qualified, never qualified, was qualified,
      that he was qualified, on the commode for, three days without, refused pain relief, his tablets away, gave him
      nothing, gave her nothing, maggots, maggot, to the bone, wasted away, parched, flower vase, buzzer out, buzzer
      pulled, buzzer on the, unplugged his, unplugged her, ignored his buzzer, ignored her buzzer, ignored alarms,
      ignored the alarm, ignored the alarms, silenced the alarm, muted the, earbuds, watching youtube, on netflix,
      tiktok dances, doing tiktoks, filming tiktoks, playing games on, playing on her, playing on his, online shopping,
      doing her nails, painting her nails, getting a takeaway, eating pizza, eating cake, having a party, having a
      sleep, having a nap, sneaked off, snuck off, sloped off, skived, went home early, went for a fag, went for a
      smoke, outside smoking, outside vaping, stepped over, stepped over him, stepped over her, turned her back, turned
      his back, would not come, refused to call, refused to treat, refuses to
      treat, refuse to treat, cancelled the ambulance, cancelled her ambulance, told her to die, told him to die, wait
      to die, sent home to die, does not care if, on a whim, to teach him, to teach her, out of spite, spiteful,
      malicious, malice, wicked, just because she, just because he, against his will, against her will, against my
      will, without consent, without my consent, without her consent, without his consent, never consented, did not
      consent, sterilised, sterilised her, operated on the, took the wrong, removed the wrong, wrong baby, swapped
      babies, left a swab, left scissors, left a needle, sliced through, cut through my, cut her, severed, perforated,
      butchered, left her disabled, left him disabled, left me disabled, left her paralysed, left me paralysed, left
      her blind, left him blind, left him brain, left her brain, for practice, practising on, let the trainee, let a
      trainee, let the student, let a receptionist, receptionist do, half awake, awake on the table, felt it all, could
      feel everything, texting his, texting her, on facetime, facetiming, on whatsapp, watching the match, watching the
      football, watching porn, doing the crossword, doing a crossword, reading a magazine, reading the paper, brew in
      hand, finishing a, finished her, finished their, kebab, 
      while he choked, while she choked, while he died, while she died, while he bled, while she
      bled, while he screamed, while she screamed, while people, turns the call bells, call bells off, bells off,
      buzzers off, buzzers unplugged, bells unplugged, buzzer unplugged, unpluged, alarms off, at source, soaking bed,
      same nappy, same pad, bloody sheets, own sick, own vomit, pool of urine, not a drop, a drop of water, drop of
      water, never gave him, never gave her, sleep from, sleep till, sleeps all, sleeps on, kips, kipping, having a
      kip, get the doctor out of bed, would rather watch, rather watch, removed a healthy, healthy breast, healthy
      kidney, healthy womb, healthy ovary, healthy teeth, healthy tooth, perfectly healthy, wrong embryo, sent him home
      to, sent her home to, hooked on, got my mam hooked, got him hooked, got her hooked, got me hooked, eleven of us,
      ten of us got, all got infections, got infections, spread it to, knowing he had, knowing she had, asleep in the
      relatives, shoes off, with her feet up, with his feet up, while my mother fitted, sat round the corner, parked up
      round, parked round the corner, tracker shows, tracker says, their shift ended, shift was ending, clocking off,
      about to clock off, without agreeing, never agreed, did not agree, i never agreed, she never agreed, he never
      agreed, drilled perfectly, drilled into, turned off his, turned off my, serving out of date, out of date drugs,
      out of date chicken, mother fitted, child fitted, son fitted, never given his, never given her, because she was
      on her break, because he was on his break, because it was her break, watching television, watching the telly,
      starved my, starved him, starved her, starved them, starved a, starving my, starving him, starving her, starving
      patients, oxygen off because, took his oxygen off, took her oxygen off, took the oxygen off, oxygen mask off,
      noise annoyed, the noise annoyed, alarm annoyed, buzzer annoyed, dead by breakfast, dead by morning, dead by
      teatime, dead by the morning, dead within the hour, dead an hour later, dead the next day, nobody unwrapped,
      never unwrapped, untouched tray, water out of reach, told the others to leave him, told the others to leave her,
      leave him screaming, leave her screaming, left him screaming, left her screaming, feeds them off, fed them off,
      calls the residents, calls them animals, like animals, because he wanted away, because she wanted away, wanted to
      get away, away for the golf, to get to the golf, wrong blood, criminally negligent, grossly negligent, gross
      negligence, criminal negligence, wilful neglect, wilful negligence, negligent with, is negligent, was negligent,
      was grossly, never ran my, never ran the, never sent my sample, never sent the sample, binned my sample, went for
      his fag, went for her fag, on his fag break, on her fag break, on her phone while, on his phone while, playing
      candy crush
    `,
  },
];
