import type { WordClass } from '../grammar/word-class.ts';

/** Civil words for what somebody on the staff was like, did, or did not do. */
export const staffComplaintWords: readonly WordClass[] = [
  {
    name: 'unkind',
    words: `
      snotty, snide, huffy, gobby, sneery, sullen, rough and ready, slimy, creepy, flirty, scathing, catty, bossy,
      superior, uncommunicative, uncooperative, obstructive, defensive, dismissing, uncompassionate, ruder, rudest,
      nastier, nastiest, more unpleasant, unhelpfulness, rude, abrupt, short with, short tempered, off with, offish,
      off hand, offhand, off handed, stand offish, dismissive, unkind, uncaring, not nice, cold with, cold towards,
      cold and, arrogant, condescending, patronising, patronizing, aggressive, rough with, heavy handed, unprofessional,
      unhelpful, disrespectful, impatient, snappy, sarcastic, unsympathetic, uninterested, disinterested,
      not interested, curt, mean, careless, negligent, incompetent, ignorant, judgemental, judgmental, sexist, racist,
      homophobic, transphobic, flippant, blunt, brusque, surly, moody, grumpy, stroppy, cocky, sharp with, blase,
      cavalier, intimidating, hostile, belittling, insensitive, inappropriate, lazy, callous, heartless, cruel,
      discourteous, impolite, ill mannered, bad mannered, obnoxious, hurtful, bullying, out of line, unpleasant,
      unfriendly, unapproachable, unwelcoming, cheeky, smug, sneering, sniffy, snooty, stuck up, evasive, pushy,
      forceful, rushed with, in a rush, not listening, inattentive, neglectful, slapdash, clueless, a bully, so rude,
      in a mood, in a foul mood, cross with, angry with, funny with, ratty with, ratty, arsey, narky, shirty, crabby,
      crabbit, mardy, gruff, cutting, inconsiderate, thoughtless, indifferent, distant, tactless, crass, not very nice,
      less than helpful, on her phone, on his phone, on their phone, drunk, high handed, contemptuous, derisory,
      confrontational, argumentative, accusatory, unempathetic, gaslighting
    `,
  },
  {
    // Of an event or a room as often as of a person.
    name: 'bad',
    words: `
      disgraceful, disgusting, appalling, dreadful, shocking, awful, terrible, pathetic, rubbish, dangerous, unsafe,
      useless, horrible, horrid, nasty, hopeless, a nightmare, a disgrace, no help, no use, no help at all,
      out of order, bang out of order, well out of order, vile, rough, sharp, miserable, vague, untrained
    `,
  },
  {
    name: 'mistreat',
    part: 'verb',
    words: `
      yawn, check* his watch, check* her watch, check* his phone, check* her phone, look* at his watch,
      look* at her watch, play* on her phone, play* on his phone, text* all through, interrogate, quiz, grill, lecture,
      berate, scold, ridicule, harass, hassle, pester, demean, undermine, frighten, terrify, traumatise, call* my son,
      call* my, call* me, get* my name wrong, get* her name wrong, get* his name wrong, snub, bellow, talk* about us,
      make* out, barge* in, burst* in, fall* asleep, discuss* my case, discuss* his case, discuss* her case,
      tell* everyone, tell* the whole, announce, scoff, wind* me up, make* a joke, make* jokes, mimic, imitate, prod,
      poke, jab, yank, bang, stomp, slam, throw* my, throw* his, throw* her, chuck* my, drop* my, drop* her, drop* him,
      leave* us sat, ghost, discharge* me without, refuse* to listen, refuse* to help, refuse* to see, refuse* to give,
      refuse* to come, refuse* to look, cut* me off, cut* across, ignore, swear, cancel, cancel* on, rush, scare,
      stare* at, glare, glare* at, huff and puff, pass* the buck, walk* out, storm* out, keep* me waiting,
      keep* us waiting, laugh* at, laugh* in, laugh* when, laugh* about, and laugh*, then laugh*, laugh* off, laugh* to,
      shout, shout* at, yell, yell* at, scream* at, snap* at, bark* at, swear* at, sneer, mock, belittle, humiliate,
      dismiss, bully, threaten, intimidate, patronise, hang* up on, put* the phone down on, put* the phone down,
      slam* the phone down, lie* to, lie/lied to, tut, tut* at, talk* down to, speak* down to, look* down on,
      look* down her nose, look* down his nose, talk* over, speak* over, talk* across, roll* her eyes, roll* his eyes,
      roll* their eyes, fob* me off, fob* us off, fob* her off, fob* him off, brush* me off, brush* us off,
      brush* her off, brush* him off, brush* off, walk* off, walk* out on, walk* away from, storm* off, throw* me out,
      throw* us out, kick* me out, refuse, forget* about, forget* my, forget* me, forget* us, forget* him,
      lose* my notes, lose* our notes, miss* my appointment, miss* visits, miss* number visits, miss* two visits, blame,
      accuse, judge, manhandle, shove, push, grab, drag, slap, hurt, neglect, abandon, disregard, misdiagnose,
      embarrass, upset, insult, disrespect, make* fun of, take* the mick, take* the mickey, gossip, gossip* about,
      discuss* me, talk* about me, breach* my confidentiality, break* confidentiality, make* me cry, make* her cry,
      make* him cry, make* my, reduce* me to tears, reduce* her to tears, shame, threaten* me, treat* me like,
      treat* us like, treat* her like, treat* him like, treat* my, treat* me as if, treat* me terribly, treat* me badly,
      treat* me so badly, treat* him badly, treat* her badly, treat* me with contempt, fail to, fail* us, fail* me,
      fail* him, fail* her, let* me down, let* us down, let* him down, let* her down, leave* me waiting,
      leave* us waiting, leave* him waiting, leave* her waiting, leave* my, leave* me in, leave* him in, leave* her in,
      leave* me with, leave* me without, leave* me sat, leave* him sat, leave* her sat, leave* me lying,
      leave* her lying, leave* him lying, leave* me on, leave* her on, leave* him on, leave* me alone, cancel* on me,
      stand* me up, cut* me short, turn* his back, turn* her back, turn* me away, turn* us away, turn* him away,
      turn* her away, send* me away, send* us away, send* me packing, argue* with, huff, sigh* at, sigh, smirk,
      rant* at, have* a go at, have a pop at, tell* me off, tell* her off, tell* him off, cause* me
    `,
  },
  {
    // Only with a word of not doing before it.
    name: 'decent',
    words: `
      say a word, say a thing, say anything, speak, utter, read, read a, look, turn up again, knock, introduce herself,
      introduce himself, write, wear gloves, ring us, call us, visit, visited, offer, offered, come back, came back,
      bring, brought, notice, noticed, listen, listening, listened, apologise, apologised, say sorry, introduce,
      explain, explained, examine, examined, examining, look at, look up, look up from, look me in, looked at, read my,
      read the notes, read his, read her, read the file, read our, help, helped, care, cared, smile, acknowledge,
      acknowledged, believe me, believe us, believe her, believe him, believed me, give me the time, gave me the time,
      asked how, ask how, asked what, return, returned, call, called, phone, phoned, rung, rang, ring, turn, say hello,
      said hello, said sorry, turn up, show up, turned up, shown up, ring back, rung back, ring me back, call back,
      call me back, called back, phone back, reply, get back to, got back to, answer, answered, return my, returned my,
      bother, bothered, wash, wear, check, checked, ask me, asked me, speak to me, speak to us, spoke to me,
      spoken to me, talk to me, talk to us, take me seriously, take us seriously, take her seriously,
      take him seriously, taken me seriously, take my, interested, want to know, seem to, seem bothered,
      seem interested, know what, tell me, told me, told us, follow up, respect, understand, hear me, treat me,
      pleasant, polite, helpful, friendly, nice, kind, sympathetic, professional, courteous, respectful, welcoming,
      approachable, caring, supportive, understanding, empathetic, compassionate, attentive, civil, pick up, clean,
      change, feed, fed
    `,
  },
  {
    name: 'attitude-problem',
    words: `
      worst attitude, shocking attitude, appalling attitude, dreadful attitude, foul attitude, rotten attitude,
      the attitude of a, attitude problem, a right attitude, such an attitude, an attitude on, had an attitude,
      has an attitude, a real attitude, bad attitude, awful attitude, terrible attitude, poor attitude,
      disgusting attitude, vile attitude, horrible attitude, attitude stinks, attitude stank, attitude was awful,
      attitude was disgusting, attitude was terrible, attitude was appalling, attitude was shocking,
      attitude was disgraceful, attitude is awful, attitude is terrible, attitude is disgusting, attitude needs,
      no manners, no compassion, no empathy, no sympathy, no bedside manner, no people skills, zero empathy,
      zero compassion, lack of compassion, lack of empathy, lack of respect, no respect, a face like thunder,
      chip on her shoulder, chip on his shoulder, awful manner, terrible bedside manner, awful bedside manner,
      not a shred of compassion, bedside manner was awful, no time for me, no interest in, no time for us, no patience,
      bad manners, the wrong tone, an awful tone, a horrible tone, bedside manner of
    `,
  },
  {
    name: 'attitude',
    words: `
      attitude, behaviour, manner, tone, conduct, rudeness, bedside manner, way, how, comments
    `,
  },
  {
    name: 'dislike',
    words: `
      nobody should, no one should, should not, never been so, report, not like, not happy, unhappy, not impressed,
      unimpressed, disgusted, appalled, upset, upset me, upset by, furious, fuming, livid, shocked, not acceptable,
      unacceptable, not right, not on, not ok, not okay, wrong, disappointed, disappointed with, angry, angry about,
      annoyed, horrified, not good enough, in tears, crying, cried, cry, out of order, felt
    `,
  },
  {
    name: 'denied',
    words: `
      haha, lol, we had a laugh, had a laugh, joking, banter, only joking, never made, not make, without making,
      never once made, never make, not once made, never felt, not feel, not made
    `,
  },
  { name: 'made', words: 'made, make, makes, making' },
  {
    name: 'low',
    words: `
      toddlers, a toddler, kids, children, a kid, babies, a baby, sheep, cattle, an animal, animals, criminals, morons,
      thick, stupid, daft, a child, five, an idiot, idiots, deaf, rubbish, dirt, a criminal, invisible, greedy, fat,
      lazy, making it up, lying, a liar, wasting, putting it on, attention seeking, terrible mother, bad mother,
      bad mum, terrible mum, terrible parent, bad parent, failure, fraud, drug addict, druggie, junkie, drunk, freak,
      number, piece of meat, piece of dirt, burden, nuisance, inconvenience, problem, nobody, hypochondriac, silly, mad,
      crazy, mental, dirty, nothing wrong, hysterical, neurotic, dramatic, overreacting, imagining, too old, old,
      animal, something on, scum, worthless, beneath, second class, time waster
    `,
  },
  {
    name: 'felt',
    words: `
      stupid, small, judged, like a nuisance, like a burden, like a liar, like a child, like a criminal,
      like i was lying, like i was wasting, like dirt, like rubbish, like nothing, like an idiot, like a fool,
      worthless, uncomfortable, humiliated, ashamed, embarrassed, unsafe, belittled, awful, terrible, horrible, worse,
      ignored, dismissed, invisible, anxious, guilty, like an inconvenience, like i was a, so small, that small,
      two inches tall, an inch tall, unwelcome, unheard, violated, threatened, intimidated, upset, patronised, as if i was,
      as though i was, like i didn, wasting, like a number, like a piece, like a waste
    `,
  },
  {
    name: 'belittling-talk',
    words: `
      do i look like, who do you think, not your servant, not your maid, not a waitress, not a hotel, not a maid,
      not sound in pain, not look in pain, not in labour, not that much pain, not be in pain,
      pull herself together, pull himself together, get a grip, get real, wait outside, not trying hard, not trying,
      stop wasting, stop making, stop being, cheer up, calm down, man up, pull myself together, pull yourself together,
      get over it, stop crying, stop whining, stop moaning, shut up, sit down, go away, get out, wasting their time,
      wasting his time, wasting her time, wasting time, making it up, all in my head, all in her head, all in his head,
      in my head, attention seeking, attention seeker, being dramatic, dramatic, overreacting, over reacting,
      a hypochondriac, hypochondriac, lying, too fat, fat, a waste of space, waste of space, wait my turn, lose weight,
      grow up, being silly, silly, stupid, an idiot, a liar, a nuisance, a time waster, time waster, neurotic,
      hysterical, a bad mother, a bad mum, suck it up, deal with it, get on with it, hurry up, not her problem,
      not his problem, not their problem, not my problem, my own fault, his own fault, her own fault, my fault,
      nothing wrong with, mind my own business, google it, too old, too young
    `,
  },
  {
    name: 'thanked',
    words: `
      thank you, thanks, thank, brilliant, wonderful, amazing, excellent, grateful, lovely, fantastic, great, superb,
      outstanding
    `,
  },
  {
    name: 'talked-over',
    words: `
      discuss, discussing, discussed, talk about, talking about, talked about, talk through, help with, helped with,
      dealing with, deal with, dealt with, go over, share
    `,
  },
  {
    name: 'concern',
    part: 'noun',
    words: `
      concern, issue, grievance, problem, serious concern, bad experience, terrible experience, horrible experience,
      awful experience, run in, run-in, falling out, nightmare
    `,
  },
  { name: 'complain', part: 'verb', words: 'complain, moan, report, grumble' },
  { name: 'complaint', part: 'noun', words: 'complaint' },
  { name: 'about', words: 'about, against, with, over, regarding, re, concerning, from, by' },
  {
    name: 'spoken',
    words: `
      ignored, shouted at, laughed at, fobbed off, lied to, dismissed, insulted, sworn at, mocked, belittled,
      humiliated, hung up on, told off, judged, patronised, bullied, threatened, let down, sent away, turned away,
      manhandled, accused, upset by, failed by, neglected by, hurt by
    `,
  },
  {
    name: 'manner',
    words: `
      like dirt, like rubbish, like an idiot, like a child, like i was, like i am, like a criminal, like something,
      like muck, like a piece, like an animal, so badly, badly, terribly, appallingly, so rudely, rudely, with contempt,
      with no respect, horribly, awfully, disgracefully, like he was, like she was, as if i was, as if i were,
      as though i was, like nothing, like crap
    `,
  },
  {
    name: 'could-not-be-better',
    hides: true,
    words: `
      refused to leave, refused to give up, refuse to give up, refused to let, pushed me, push me, not leave, not mind,
      would not let me give up, not give up, not prescribe, did not need, not let go, not stop, not look down,
      could not have been, could not be, could not do enough, could not have done, could not have explained,
      could not have asked, could not have treated, not only, not just, can not fault, could not fault,
      never stopped smiling, never stopped, not a bad word, would not have, can not thank, could not help, not hurt,
      never hurt, not ignore, never ignored, never ignore, not shout, never shouted, not dismiss, never dismissed,
      not judge, never judged, not laugh, never laughed, not rush, never rushed, not blame, never blamed, not embarrass,
      not forget, never forgot, not refuse, never refused, never left, not miss, never missed, not fail, never failed,
      not let me down, not scare, can not praise, no problem, no problems, no issue, no issues, no concerns, no concern,
      no complaint, no complaints, never had a problem, never had any problem, never had an issue, never had any issues,
      not had a problem, without issue, without any issues
    `,
  },
  {
    name: 'not-staff',
    hides: true,
    words: `
      short staffed, understaffed, not rude, never rude, non judgemental, not judgemental, non judgmental,
      without judging, not judge me, doctor who, gentle giant, not judged, mean the world, means the world, mean a lot,
      means a lot, mean so much, means so much, sharp eyed, razor sharp, as sharp, sharp scratch, terrible pain,
      terrible time, terrible state, horrible pain, awful pain, useless leg, useless arm, drunk patient, drunk patients,
      rude patients, rude patient, abusive patients, dont mean, do not mean, did not mean, i mean, dangerous job,
      miss you, forget me not, not forget, never forget, will not forget, push through, push me to, pushed me to,
      pushed me on, changed rota, hurt my, hurt his, hurt her, hurt himself, hurt herself, hurting, make my day,
      made my day, made my stay, made my visit, made my son, made my daughter, made my mum, made my dad,
      made my husband, made my wife, make my stay, make my appointment, made my appointment, made my experience,
      made my time, made my birth, made my child, made my life, made my little, make my son, made my treatment,
      made my partner, made my mother, treated my mum with, treated my mother with, treated my son with,
      treat my symptoms, treat my condition, treated my condition, treated my wound, treated my knee, treated my foot,
      treated my feet, leave my house, leave my home, left my house, left my home, left my shoes, left my job
    `,
  },
  {
    name: 'bad-person',
    part: 'noun',
    words: `
      bully, disgrace, nightmare, liability, menace, joke, waste of space, waste of time, embarrassment, piece of work,
      jobsworth, misery, horror, dragon, tyrant, law unto herself, law unto himself, snob, sexist, racist, control freak
    `,
  },
  {
    name: 'training',
    words: `
      manners, some manners, a lesson, lessons, retraining, training, customer service, people skills, sacking,
      a talking to, talking to, sorting out, speaking to, a word with, reminding, disciplining, to learn, teaching,
      some respect, an attitude
    `,
  },
  { name: 'eject', part: 'verb', words: 'throw, chuck, boot, kick, send, turn, drag, march, shove, brush, fob' },
  {
    name: 'desk-work',
    words: `
      bloods, blood, answers, answered, checked me in, booked me in, greeted me, saw me, saw my, saw us, took my,
      took the, does the, did my, did the, treated me, dealt with, discharged me, assessed me, assessed my, examined me,
      rang me, phoned me, called me, came to, comes to, served me, scanned me, weighed me, gave me my
    `,
  },
  {
    name: 'careless',
    words: `
      had no idea, no idea who, no clue, not have a clue, not a clue, not wait to get rid, had no time for,
      had no interest, could not be bothered, not be bothered, could not care less, could not have cared less,
      not have cared less, not care less, did not give a, not give a monkeys, had no time, barely looked, hardly looked,
      barely looked up, barely spoke, hardly spoke, barely said, spent two minutes, spent five minutes,
      two minutes with, in and out in, gave me the wrong, gave him the wrong, gave her the wrong, got my name wrong,
      lost my notes, mixed up my, mixed me up, lost my blood, never turned up, no show, failed to
    `,
  },
  {
    name: 'not-a-face',
    words: 'notes, screen, computer, chart, clipboard, wall, ceiling, curtain, wheelchair, tablet, keyboard, phone',
  },
  {
    // Treated as one would wish to be.
    name: 'as-family',
    words: `
      was family, were family, am family, like family, one of the family, part of the family, own family, their own,
      his own, her own mother, her own child, royalty, the only, a friend, an old friend, old friends, human being,
      an equal, a princess, a queen, a king, a vip, listened, patient with, more like friends
    `,
  },
];
