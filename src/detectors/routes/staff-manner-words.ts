import type { WordClass } from '../grammar/word-class.ts';

/** What is said of nobody but a person who dealt with the public badly, and who such a person may be. */
export const staffMannerWords: readonly WordClass[] = [
  {
    // Those who work there, taken together or by the place where they stand.
    name: 'crew',
    words: `
      nurses, doctors, consultants, receptionists, porters,
      midwives, carers, hcas, healthcare assistants, assistants, paramedics, surgeons, therapists, physios, security,
      security guards, radiographers, sonographers, pharmacists, reception, receptions, front desk, switchboard,
      admin team, admin staff, ward staff, night staff, day staff, agency staff, bank staff, crew, ambulance crew,
      management, managers, secretaries, call handlers, volunteers, cleaners, students, junior doctors,
      health visitors, social workers, psychiatrists, dentists, clinicians, medics, whoever answered, whoever answers,
      the team, your team, that team, this team, night shift, phlebotomists, technicians, radiologist, neurologist,
      cardiologist, gynaecologist, dermatologist, oncologist, urologist, rheumatologist, paediatrician, obstetrician,
      haematologist, endocrinologist, ophthalmologist, optician, audiologist, gastroenterologist, nephrologist, intern,
      nursing staff, medical staff, reception staff, office staff, theatre staff, a e staff, phone operator, attendant,
      steward, usher, chaplain, interpreter, security man, security men, admin lady, admin woman, desk staff
    `,
  },
  {
    name: 'staff-many',
    words: 'staff, staff members, members of staff, people, team, lot, girls, lads, women, men, ladies',
  },
  {
    // A person who is doing a job, by what they wear or do: "the lad in scrubs", "the woman taking my bloods".
    name: 'at-work',
    words: `
      in blue, in navy, in green, in white, in grey, in maroon, in purple, in the blue, in the green, in scrubs,
      in uniform, in a uniform, in a tunic, in the tunic, in a lanyard, with a lanyard, with the lanyard, with a badge,
      with the clipboard, with a clipboard, on duty, on nights, on days, on shift, behind the desk, behind the counter,
      behind the glass, behind the screen, behind reception, at the hatch, on the door, on the gate, on the phones,
      on the phone, on the other end, on the end of the phone, on the line, taking my, taking the, taking his,
      taking her, taking blood, taking bloods, doing my, doing the, doing his, doing her, doing bloods, doing obs,
      answering the, examining me, examining my, scanning me, treating me, treating my, seeing to, serving, triaging,
      booking me in, checking people in, checking me in, handing out, bringing round, giving out, pushing the,
      pushing my, driving the, wheeling me, wheeling my, moving me, lifting me, lifting my, weighing me, washing me,
      washing my, helping me, bringing the, running the, cleaning the, fitting my, fitting the, calling me in, in charge, i saw, we saw, i spoke to, i spoke with, we spoke to, i dealt with,
      we dealt with, i got, i was seen by, we were seen by, that saw me, that saw us, supposed to be looking after,
      meant to be looking after, looking after my, called himself a doctor, calls himself a doctor, at the desk
    `,
  },
  {
    name: 'ill-mannered',
    words: `
      rude, so rude, ruder, rudest, rudely, rudeness, abrupt, abruptly, dismissive, dismissively, dismissed me,
      dismissed my, condescending, patronising, patronizing, sarcastic, sarcastically, sarcasm, snotty, snooty, snarky,
      snippy, snappy, arrogant, arrogance, unprofessional, unprofessionally, curt, curtly, brusque, brusquely, surly,
      stroppy, disrespectful, impatient, unsympathetic, uncaring, unfeeling, unkind, heartless, callous, judgemental,
      judgmental, heavy handed, ham fisted, rough handed, discourteous, impolite, ill mannered, bad mannered,
      obnoxious, belittling, insensitive, intimidating, standoffish, stand offish, offhand, off hand, short with me,
      short with us, short with my, short with him, short with her, sharp with me, sharp with my, sharp with us,
      off with me, off with us, funny with me, cold with me, cold towards me, cold towards us, rough with me,
      rough with my, rough with him, rough with her, too rough, really rough, very rough, so rough, quite rough,
      cross with me, cross with my, nasty to, nasty with, horrible to, horrible with, mean to me, mean to my, mean to us,
      mean to him, mean to her, vile to, awful to me, awful with, uninterested, disinterested, not interested,
      unapproachable, unfriendly, unhelpful, unwelcoming, inconsiderate, tactless, flippant, blase, bossy, haughty,
      aloof, huffy, narky, arsey, mardy, crabby, ratty, snidey, snide, sneery, supercilious, stuck up, self important,
      holier than thou, high and mighty, power trip, jobsworth, jobsworths, attitude problem, aggressive, hostile,
      confrontational, argumentative, couldnt care less, could not care less, could not have cared less,
      could not give a, could not be bothered, can not be bothered, could not be arsed, could not wait to get rid,
      bedside manner, poor attitude, bad attitude, attitude stinks, attitude stank, bad manners, no manners,
      lack of manners, no compassion, no empathy, no sympathy, no respect, no patience, lack of empathy,
      lack of compassion, lacked empathy, lacked compassion, lacked any, zero empathy, zero compassion, zero interest,
      showed no interest, no interest in, ill tempered, bad tempered, short tempered, foul mood, bad mood, like dirt,
      like muck, like something on, like a nuisance, like an idiot, like a criminal, like an inconvenience, like a liar,
      like cattle, like a child, like i was stupid, like i was thick, like a piece of, like a number, like rubbish,
      like i was nothing, like i did not matter, like i was invisible, like i was wasting, like i was lying,
      two heads, manhandled, incompetent, unpleasant, inattentive, neglectful, unempathetic, uncivil, ill natured
    `,
  },
  {
    // What nobody who serves the public should do. Their forms are made.
    name: 'slight',
    part: 'verb',
    words: `
      follow us round, follow me round, follow us about, follow him round, slag* off, bitch about, bad mouth, badmouth, gossip about, moan, moan at, grumble, chastise, tell* my son off, wave* me off, swear, curse, shout, shout at, yell at, scream at, bark at, snap at, swear at, sneer, tut, scoff, smirk, snigger, mock, ridicule,
      humiliate, belittle, patronise, dismiss, ignore, interrupt, scold, berate, lecture, fob* me off, fob* us off,
      fob* him off, fob* her off, brush* me off, brush* us off, brush* it off, brush* me aside, brush* off, fob* off,
      talk over, speak over, talk across, talk down to, speak down to, talk through me, look down on, look through,
      look straight through, look right through, roll* her eyes, roll* his eyes, roll* their eyes, laugh at,
      laugh* in my face, laugh when, laugh about, hang up on, hang up, put* the phone down, slam* the phone down,
      slam, shove, push* my, push* me, grab, yank, manhandle, jab, prod, poke, drag, accuse, blame, insult, bully,
      threaten, intimidate, embarrass, shame, judge, mimic, argue with, huff, sigh, shush, shoo, gossip, snatch,
      tell* me off, tell* us off, tell* her off, tell* him off, tell* my mum off, tell* me to shut, tell* me to calm,
      tell* me to stop, tell* me to get, tell* me i was, tell* me it was all, tell* me there was nothing,
      tell* my mum to, have* a go at, make* fun of, make* me cry, make* her cry, make* him cry, reduce* me to tears,
      reduce* her to tears, walk* off, walk* away, walk out, storm* off, storm* out, turn* her back, turn* his back,
      turn* their back, turn* their backs, turn* me away, turn* us away, throw* me out, kick* me out, refuse, refuse to,
      cut* me off, cut* me short, rush* me, rush* us, rush* through, lie to, mutter, moan about, bicker, yawn, snort,
      raise* her voice, raise* his voice, point* blank refuse, wave* me away, wave* us away, glare, stare through,
      speak* to me like, talk* to me like, treat* me like, treat* us like,
      treat* her like, treat* him like, look at me like, look* at us like, look* me up and down, shrug, shrug* off,
      barge in, burst in, wake* her, drop* my, lose* his temper, lose* her temper, leave* me in tears,
      leave* her in tears, leave* me feeling, discuss* me, discuss* my, talk* about me, talk* about us, question* my
    `,
  },
  {
    // Before "lad" or "woman" it says whose lad: the one of the car park.
    name: 'trade',
    words: `
      security, parking, ambulance, physio, scan, blood, bloods, tea, dinner, cleaning, admin, x ray, mri, eye, front,
      bookings, theatre, transport, switchboard, catering, lab, dental, out of hours, 111, 999, agency, bank, triage
    `,
  },
  {
    name: 'uniform',
    words: 'tunic, scrubs, uniform, lanyard, overalls, badge, blue, navy, green, maroon, suit, coat, hi vis, apron',
  },
  {
    name: 'stop-it',
    words: `
      quit, quit the, pack it in, give over, wind my neck in, dry my eyes, act my age, stop, calm down, shut, shut up, be quiet, be patient, get on with, get over, get a grip, get out, grow up, go away,
      hurry up, behave, cheer up, man up, pull, wait my turn, move, sit down, pipe down, lower my voice, put up with,
      google, lose weight, complain somewhere, take it or leave it, try harder, keep quiet, mind my
    `,
  },
  {
    name: 'turned-back',
    words: 'back to me, back to us, back turned, arms folded, arms crossed, eyes on the, feet up',
  },
  {
    // Turns of phrase for anger and scorn that fall on somebody.
    name: 'turned-on-me',
    words: `
      telling off, a mouthful, short shrift, the brush off, the runaround, carried on chatting, carried on talking,
      kept on chatting, kept chatting, kept talking to, busy chatting, busy talking, like dogs, like a dog, like prisoners,
      like naughty, in my face, in our faces, in her face, in his face, i stank, i smelt, i smelled, i reeked, bit my head off, bit her head off, bit his head off, bit my husband 's head, bite my head off, bites your head off,
      snapped my head off, jumped down my throat, jumped down her throat, tore a strip off, gave me a mouthful,
      gave me what for, gave me the cold shoulder, gave me a dirty look, gave me filthy looks, dirty looks, filthy look,
      look of disgust, pulled a face, pulling faces, made a face, rolled eyes, shook her head, shook his head,
      threw her hands, threw his hands, clicked his fingers, clicked her fingers, kissed her teeth, sucked her teeth,
      gave me grief, gave us grief, made a fuss, made a comment, made comments, personal comment, nasty comment,
      nasty comments, snide comment, snide remarks, snide remark, nasty remark, sly comment, rude comment, rude comments,
      inappropriate comment, inappropriate comments, fat shamed, body shamed, scared the life, frightened the life,
      treated me as though, treated me as if, treated us as if, treated us as though, treated her as if, treated him as if,
      spoke to me as, spoke to us as, spoke to her as, spoke to him as, talked as if, talked as though, acted as if,
      acted as though, acted like i, behaved as if, behaved as though, looked at me as, looked at me funny, no time for me,
      in a hurry, in such a hurry, in a rush, rushing, clock watching, watching the clock, scrolling, on his mobile,
      on her mobile, on her phone, on his phone, on their phones, on facebook, on whatsapp, chewing gum, chewing,
      eating his, eating her, vaping, stank of, reeked of, two words, not a word, without a word, one word answers,
      making a fuss, kicking up a fuss, making it up, putting it on, exaggerating, wasting time, time waster,
      drug seeking, drug seeker, attention seeking, overreacting, over reacting, all in my head, all in her head,
      all in his head, hysterical, my own fault, her own fault, his own fault, out of reach, got my name wrong,
      could not even, did not have a clue, had no idea, no clue, clueless, did not know what, not qualified,
      wrong vein, left a bruise, bruised me, covered in bruises, black and blue
    `,
  },
  {
    // Only with a word of not doing before it.
    name: 'courtesy',
    part: 'verb',
    words: `
      introduce, introduce himself, introduce herself, introduce themselves, make* eye contact, look up, look at me,
      look at us, look at my, look at him, look at her, look me, glance, say hello, say* hi, say sorry, say* a word,
      say* good morning, say* please, say* thank you, apologise, acknowledge, smile, listen, listen to, explain,
      let me finish, let me speak, let me explain, let us speak, let my, let us finish, let me get a word,
      hear me out, use my name, use his name, use her name, ask my name, ask me, ask him, ask her, ask us, ask why, ask what,
      ask permission, ask if, ask how i, knock, wash* his hands, wash* her hands,
      wash* their hands, examine, take* me seriously, take* it seriously, take* her seriously, take* him seriously,
      take* my, believe, give* me eye contact, give* me the time of day, give* us the time of day, give* me a chance,
      give* eye contact, want to know, seem to care, seem bothered, seem interested, bother to, warn me,
      close* the curtain, draw* the curtain, check* my name, read* my notes, read* my file, tell* me what, tell* us what,
      speak to me, speak to us, speak to him, speak to her, answer* my questions, answer my, answer any, help
    `,
  },
  {
    // Where one is dealt with; beside it "he" and "she" are staff.
    name: 'setting',
    words: `
      clinic, ward, a e, casualty, appointment, appt, scan, x ray, surgery, blood test, bloods, examination, examined,
      reception, hospital, triage, consultation, theatre, pre op, physio, smear, cannula, injection, stitches, labour,
      antenatal, maternity, my notes, outpatients, minor injuries, phone call, helpline, my pain, in pain, prodding,
      my results, diagnosis, pharmacy, assessment, treatment, my notes, gloves, on call, on duty, his hands
    `,
  },
  {
    // Manners of others, and what is civil or not meant.
    name: 'other-manner',
    words: `
      my manager, my boss, my line manager, my supervisor, my colleague, all shift, this job, my shift, i work,
      visitors, rude patients, abusive patients, public, people are so rude, to staff, at staff,
      towards staff, to the staff, to nurses, at nurses, to our, abuse, comments, film, joke, jokes, lol, haha, hahaha,
      banter, drama, episode, book, programme, television, tv, zero tolerance, some people, drunks, football
    `,
  },
  {
    name: 'kindly-meant',
    words: `
      thank you, thanks, brilliant, wonderful, amazing, excellent, grateful, fantastic, superb, outstanding, great,
      lovely, marvellous, fabulous, perfect, faultless, smashing, top notch, first class, respectful, so kind, very kind,
      was kind, were kind, reassuring, reassured, friendly, like family, like royalty, like a queen, like a king,
      like a human, like one of the family, like a friend, as if we were family, with a smile, kindness, welcoming
    `,
  },
];
