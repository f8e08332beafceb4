import type { WordClass } from '../grammar/word-class.ts';

/** What one of the staff said, how rough they were, and what it did to somebody. */
export const staffComplaintToneWords: readonly WordClass[] = [
  {
    // What was said to belittle somebody.
    name: 'put-down',
    words: `
      stop whingeing, stop whining, stop moaning, stop making, stop crying, stop putting it on, putting it on,
      put it on, stop being, stop fussing, stop wasting, wasting time, wasting my time, wasting their time,
      wasting his time, time waster, timewaster, making a fuss, made a fuss, without making a fuss,
      fuss about nothing, being dramatic, dramatic, being dramtic, dramtic, drama queen, overreacting, over reacting,
      hysterical, hormonal, over sensitive, too sensitive, oversensitive, paranoid, neurotic, anxious mum,
      anxious mother, all in my head, all in her head, all in his head, in your head, in my mind, imagining it,
      imagining things, making it up, made it up, faking, faking it, exaggerating, liar, attention seeking,
      attention seeker, after attention, after drugs, drug seeking, drug seeker, junkie, hypochondriac, man up,
      grow up, pull yourself together, get a grip, get over it, calm down, deal with it, suck it up, toughen up,
      be quiet, shut it, shush, shushed, my own fault, own fault, her own fault, his own fault, your own fault,
      brought it on, serves you right, should have thought, what do you expect, what did i expect, too fat, fat,
      overweight, obese, too old, at my age, at your age, at her age, silly girl, silly woman, naughty schoolboy,
      naughty schoolgirl, naughty child, like a child, like a naughty, like a baby, like an idiot, like a nuisance,
      a nuisance, like a criminal, like dirt, like rubbish, like a number, like cattle, like a piece of,
      like something on, speak english, learn english, go back to, people like me, sort of people,
      does not know any different, know any different, did not want to get better, not want to get better,
      problem with time, had a problem, not a removal firm, removal firm, not my job, not my problem,
      not my department, not her job, not his job, not my patient, sicker people, too busy, nothing wrong,
      nothing wrong with me, waste of time, waste of space, google, googled, google's been, googling, doctor google,
      dr google, been busy, have a bath, bigger needle, drink some water, just get on with it, get on with it,
      other women, most women, worse off, there are people worse, people worse off, is this the sti, sti one,
      so thick, being thick, as thick, i was stupid, was daft, like she was daft, like i was daft, like he was daft,
      silly old, told me to shut, called me stupid, called me fat, told me to stop, told my mum to stop,
      told him to stop, told her to stop, told mum to stop, told i was wasting, like he was stupid,
      like she was stupid, like i was stupid, like i was thick, like i was nothing, what do you want, you again,
      not you again, said i was lying, frequent flyer, never smoked, told me off, drug addict, scrounger, bed blocker,
      old dear, old biddy, awkward, non compliant, manipulative, does not matter, any different, big girl, big boy,
      not that bad, can not be that bad, does not hurt, should not hurt, low pain threshold, pain threshold, mard,
      mardy, softie, snowflake, moaning again, been dramatic, clearly, how would she know, how would he know,
      big jessie, jessie, wuss, wimp, crybaby, cry baby, dear, love, pet, sweetie, sweetheart, good girl, good boy,
      naughty, like a kid, like a toddler, like a five year old, as though he was, as though she was, as though i was,
      as if he was, as if she was, like he was, like she was, like i was, like a table, like a parcel, like a bag of,
      like a thing, like a specimen, like a joke, like a burden, like a thief, like i had come to, come to rob,
      the appendix, the hip in, bed four, bed six, the leg in, just lonely, lonely, at most, not that sore,
      not that painful, just old age, just your age, it is just age, wear and tear, what did you expect,
      do you expect, you should have, should have come sooner, should have thought of, your own doing, self inflicted,
      brought on myself, brought it on yourself, nothing better to do, better things to do, not an emergency,
      not a hotel, not a taxi, not room service, not the only one, not the only patient, only human, hurry up,
      move along, sit down and, get in line, wait your turn, cheer up, stop asking, ask too many, too many questions,
      demanding, difficult patient, difficult family, problem patient, troublemaker, complainer, moaner, whinger,
      here we go again, not again, you lot again, benefit scrounger, too posh, accent, my accent, her accent,
      his accent, broken english, wasted their time, wasted his time, wasted her time, we had wasted, i had wasted,
      made my bed, pull yourself, said the house, house was filthy, for bottle feeding, my kitchen, foreign is it,
      foreign, at her size, at his size, at my size, what did she expect, what did he expect, spell my name, her size,
      blamed my veins
    `,
  },
  {
    // Something was said; it may be anything.
    name: 'said-to-them',
    words: `
      told me to, told my, told her to, told him to, told us to, told mum to, told dad to, told nan to, told i,
      was told by, told that i, said i should, said i was, said i had, said it was, said my, said to me, says to me,
      asked if i, asked me if, reckond, reckoned i, said most women, said she was, told me i was, told me it was,
      said that i, have you tried, just a, busy, diet, lose weight, it is only, just anxious, just stress,
      just stressed, just anxiety, lying, daft, thick, silly, stupid, idiot, foreign, other patients, said, says,
      told, she say, he say, asked, whats up with you
    `,
  },
  {
    name: 'rough-hands',
    words: `
      rough, roughly, so rough, too rough, rough with, manhandled, manhandling, yanked, yanking, pulled,
      pulled her up, pulled him up, pulled nan, dragged, dragging, shoved, shoving, pushed, pushing, grabbed,
      grabbing, gripped, jabbed, jabbing, stabbed, stabbing, poked, poking, prodded, dug, forced, forcing, forced it,
      held me down, held him down, held her down, pinned, slapped, hit, smacked, nipped, pinched, squeezed, twisted,
      bent, banged, banged dad's, bumped, knocked, dropped, threw, thrown, chucked, tossed, slung, ripped, tore,
      tore off, ripped off, whipped off, ham fisted, heavy handed, like a sack, like a rag doll, like a slab,
      like meat, piece of meat, bruised, bruises, purple, black and blue, blue and black, left marks, cried out,
      she cried out, he cried out, yelled out, screamed, ouch, when i said ouch, kept drilling, kept digging, drilled,
      carried on drilling, bled everywhere, sleeve up, with the curtain open, curtain open, door open, no warning,
      without warning, hurt her, hurt him, hurt me, really hurt, dislocated, bad foot, bad arm, bad leg, bad shoulder
    `,
  },
  {
    // What it did to somebody.
    name: 'felt-small',
    words: `
      made me feel, makes you feel, make you feel, made her feel, made him feel, made us feel, make me feel,
      felt small, feel small, felt tiny, inch tall, this big, an inch tall, felt stupid, feel stupid, felt like,
      feel like, felt so, felt judged, felt humiliated, felt ashamed, felt embarrassed, felt belittled,
      felt dismissed, felt ignored, felt worthless, felt a nuisance, felt bullied, felt unheard, ended up apologising,
      apologising for, apologised for, in tears, to tears, burst into tears, left crying, cried, crying, wept,
      sobbing, sobbed, upset, upsetting, shaken, shaking, distressed, distressing, mortified, hurt my feelings,
      not stopped thinking, still think about, never forget how, never forgotten, moved to another clinic, have moved,
      will not go back, not going back, never going back, not been back, dread going, scared to go, frightened of,
      afraid to ask, no need for, there was no need, uncalled for, not the time, not on, not acceptable, unacceptable,
      disgusting, disgraceful, appalling, shocking, thought you would asked, you'd think, you would think, not a coat,
      i was fuming, furious, livid, angry, complain, complained, complaint, reported, report her, report him,
      should be ashamed, ought to be ashamed, shame on, big shout out, well yes mate, is it policy,
      until i was crying, till i cried, left me crying, left me in, left her in, left him in, went home crying,
      sat in the car and, cried in the car, cried all the way, i was shaking, never been so, never felt so,
      felt about, felt daft, felt dirty, felt ugly, felt guilty, felt uncomfortable, felt unsafe, felt rushed,
      felt like a, feeling like, come out feeling, came out feeling, left feeling, knocked my confidence,
      dread seeing, dread, put me off, puts me off, why i do not, will not ask, i did not like how, did not like how,
      not like the way, did not like the way, did not appreciate, not appreciate, taken aback, speechless, gobsmacked,
      lost for words, jaw dropped, horrified, ashamed, embarrassed, mortifying, hurtful, hurt by, offended, offensive,
      insulted, insulting, upset by
    `,
  },
  {
    // Who it was done to, and when.
    name: 'at-a-low-hour',
    words: `
      while i was, while she was, while he was, when i asked, when i said, when i told, when i mentioned,
      when i point, when i pointed, when i tried, when i was, when she asked, when he asked, when mum asked,
      when dad asked, when he yelled, when she, because i could not, because i, asking if, asked twice,
      asked three times, asked 3 times, asked for, asked her, asked him, asked to, i asked, i only asked,
      i only wanted, only wanted, i was asking, i was crying, i was shaking, i was telling, in labour, not in labour,
      giving birth, waters, crying, in pain, in agony, in stirrups, grieving, bereaved, no heartbeat, brother's death,
      dying, died, just been told, just lost, miscarriage, cancer, after surgery, that morning, bowel cut, needle,
      nerves, nervous, terrified, scared, 90 yr old, year old, yr old, 4 yr old, elderly, frail, disabled, wheelchair,
      deaf, blind, autistic, learning disability, dementia, confused, fasting, veteran, churchwarden, dialysis,
      it was a clot, turned out, baby came, detached retina, stent, allergic, family history, im 17, im 68,
      disability, in theatre, alive, on nights
    `,
  },
  {
    // Strangers speak of others' staff, or of how others treat staff.
    name: 'many-of-them',
    words: `
      spoke to the reception staff, spoke to staff, how some folk, some folk, people are rude, abuse staff,
      abusing staff, rude to staff, rude to the staff, rude to receptionists, treat staff, staff cop it, who cop it,
      abuse of staff, patients are rude, patients who, be kind to, they get, used to be, terrifying, heart of gold,
      matron used, sister mcallister, ran that ward, ran the ward, ruled the ward, with a rod, in 19, moans about,
      a visitor, visitors, another patient, other patients were, fellow patient, next bed, next patient, my boss,
      my manager, at school, never judged, never rushed, never made me feel, not judged, not judge, never judge,
      non judgemental, was not daft, not laugh, not rushed, not be rushed, not mind, was convicted, is a nurse,
      is a doctor, nurse himself, nurse herself, threatened to stab, threatned, attacked, assaulted, spat at, punched,
      on duty, private carer, made me feel judged, once made me feel, naming the robot, swore by, dropped at,
      calmed me, calmed me down, calmed him, not hurt me one bit, one bit, never hurt, not hurt a bit,
      did not leave my side, i was aggressive, i was rude, i was horrible, i was in a temper, nobody will laugh,
      on benefits, group for, for lads like us, radiographer remembered, remembered my
    `,
  },
];
