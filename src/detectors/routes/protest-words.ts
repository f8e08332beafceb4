import type { WordClass } from '../grammar/word-class.ts';

/** Turns of phrase with which people protest, and small signs that something went wrong. */
export const protestWords: readonly WordClass[] = [
  {
    name: 'protest',
    words: `
      can not believe you would, can not believe they, can not believe this is, can not believe how badly,
      can not believe the way, can not believe the state, how many times does, how many times must,
      how many times will, why do we bother, why do i bother, why we bother, why i bother, do not know why i bother,
      hardly worth bothering, could have done with, would it kill, would it have killed, make your mind up,
      make your minds up, make their minds up, get your story straight, get their story straight,
      something different every, different story every, told different things, told something different,
      different answer, different answers, conflicting information, conflicting advice, mixed messages, sweet fa,
      sweet fanny adams, diddly squat, jack all, naff all, bugger all, sod all, absolutely nothing done, so much for,
      too much to ask, why on earth, why the hell, how on earth, how the hell, who in their right mind,
      whose bright idea, whose idea was it, who thought it was, what happened to the, what is the point of,
      what is the point in, whats the point, no wonder people, is it any wonder, god help anyone, god help us,
      god help the, heaven help anyone, thanks for nothing, cheers for nothing, slow hand clap, slow clap,
      beggars belief, words fail me, could not make it up, could not make this up, makes my blood boil,
      blood is boiling, blood boil, makes me sick, makes me so angry, boils my, breaks my heart how, human rights,
      postcode lottery, had to go private, go private, went private, paid private, paid privately, pay my taxes,
      paid my taxes, tax payers, taxpayers, paid in all, paid my stamp, paid into the, pay your wages,
      wish i could say the same, wish i could say the, different story, shame nobody, shame no one, shame you,
      shame they, shame about the care, meanwhile in the real world, blood out of a stone, audience with the pope,
      sort it, sort it please, get it sorted, agony since, pain since, worse since, been right since, not right since,
      same since, struck off, things i saw, make a mockery, joke of a, shambles of a, excuse of a,
      excuse for a hospital, excuse for a service, apology for a, pigs ear, hash of it, dogs dinner of,
      dog 's dinner of, cock up, cock ups, balls up, mix up, mix ups, blunder, blunders, admin error, clerical error,
      computer error, system error, human error, mistake after mistake, error after error, computer says no,
      computer said no, no record of, says there is no record, no trace of, not on the system, short changed,
      hung out to dry, thrown under, had to fight, fight for everything, fight tooth and nail, battle to get,
      uphill battle, constant battle, like pulling teeth, jump through hoops, jumping through hoops,
      nobody takes responsibility, not my department, not our department, not our problem, not their problem,
      not our job, one department blames, blames the other, blame each other, blaming each other, blames another,
      absolute chaos, like a war zone, war zone, third world country, like a cattle market, cattle market,
      conveyor belt, sausage factory, disregard, blatant disregard, couldnt organise, no urgency, zero urgency,
      no sense of urgency, no common sense, box ticking, tick box exercise, ticking boxes, jobs worth, jobsworth,
      jobsworths, power trip, ashamed to say, wrong in so many, on so many levels, makes no sense, not making sense,
      failings, failed system, system failed, system is broken, broken system, is broken beyond, on its knees,
      in the dark about, kept us in the dark, kept me in the dark, never informed, not informed, not kept informed,
      no aftercare, no after care, zero help, zero support, no empathy, no sympathy, no interest in,
      no idea what is going on, no idea what was going on, understaffed, not enough staff, not enough nurses,
      not enough doctors, not enough beds, not enough chairs, no staff, skeleton staff, one nurse for, only one nurse,
      one doctor for, only one doctor, not talk to each other, do not talk to each other, never talk to each other,
      not speak to each other, do not speak to each other, left hand does not know, what i saw on, what i witnessed on,
      things i saw on, what we saw on, for what i saw, failure of care, failure to, like a prison, like prison,
      like a zoo, pure chaos, total chaos, utter chaos, like victorian, not treated as a human, treated as less than,
      absolutely no help, no help whatsoever, no support whatsoever, offered no support, given no support,
      no support offered, no help offered, fighting for months, fighting for years, not a plan, there was no plan,
      no follow up appointment, no follow up call, no follow up care, no follow up at all, like a parcel,
      like pass the parcel, passed about, passed around like, passed round like, shunted about, such rudeness,
      such discourtesy, such disrespect, such contempt, such disdain, such indifference, such arrogance,
      such callousness, such cruelty, such incompetence, such unkindness, such ignorance, such hostility,
      such disregard, such insensitivity, such impatience, such aggression, such apathy, ay good enough,
      aint good enough, ain t good enough, nae good enough, is the point of you, is the point in you,
      is the use of you, are you even for, are you lot for
    `,
  },
  {
    // Said to somebody who is ill.
    name: 'belittling',
    words: `
      making a fuss, a fuss, a fuss about nothing, overreacting, over reacting, exaggerating, attention seeking,
      in my head, in her head, in his head, just anxiety, just wind, just a virus, just viral, just stress,
      just old age, old age, growing pains, nothing wrong, nothing was wrong, wasting their time, wasting time,
      hysterical, dramatic, being silly, pull myself together, too young, too old, too fat, lose weight, imagining it,
      making it up, lying, a hypochondriac, to google, to calm down, to shut up, to grow up, to man up, to get a grip,
      to stop moaning, to stop crying, to stop shouting, to be quiet, lucky, to wait outside, to get on with it,
      to take paracetamol, a nuisance, difficult, not an emergency, not urgent, not a priority, not ill enough,
      not bad enough, not thin enough, not depressed enough, a sprain, a bruise, a bug, a tummy bug, a pulled muscle,
      constipation, period pain, my age, his age, her age, my weight, my hormones, the menopause, baby blues,
      first time mum, first time mums, all new mums, attention
    `,
  },
  {
    // Words that open a verdict on a visit: "Rude, rushed and rough".
    name: 'curt',
    words: `
      rude, abrupt, cold, dismissive, rushed, rough, noisy, chaotic, disorganised, unhelpful, unfriendly, arrogant,
      patronising, condescending, uncaring, unprofessional, heartless, impersonal, intimidating, confusing, frustrating,
      unsafe, understaffed, overcrowded, grubby, grim, cramped, judgemental, ignorant, aggressive, sarcastic, snotty,
      stroppy, moody, surly, sullen, disinterested, incompetent, careless, sloppy, slapdash, negligent, hostile, curt,
      brusque, offhand, off hand, officious
    `,
  },
  {
    name: 'felt-bad',
    words: `
      unsafe, ignored, rushed, judged, invisible, humiliated, abandoned, unheard, dismissed, belittled, unwelcome,
      unsupported, uncared for, not cared for, forgotten, violated, fobbed off, like a nuisance, like a burden,
      like a number, like a piece, like cattle, like dirt, like rubbish, like an inconvenience, like i was, like i am,
      like we were, as if i was, as though i, like nobody, like no one, like they, like nothing, like a criminal,
      like a fraud, stupid, small, so small, degraded, dehumanised, threatened, intimidated, bullied, pressured,
      pressurised, trapped, patronised, insulted, disrespected, let down, cheated, powerless, helpless, neglected,
      in the way, worse than, worse when, worse after, mocked, discriminated
    `,
  },
  {
    name: 'bad-ing',
    words: `
      losing, cancelling, changing, forgetting, ignoring, fobbing, getting it wrong, getting my name, getting his name,
      getting her name, putting it off, putting me off, putting us off, passing, pushing, moving it, delaying, messing,
      telling me, saying they, saying it, hanging up, cutting, being told, getting told, being sent, getting sent,
      getting cancelled, being cancelled, being moved, getting passed, being passed, getting letters, sending, refusing,
      missing, being ignored, postponing, rescheduling, mucking, lying, breaking, asking me the same, getting cut off,
      being fobbed, having to
    `,
  },
  {
    name: 'facility',
    words: `
      lift, lifts, ramp, toilet, toilets, screen, screens, ticket machine, machine, machines, heating, air con, water,
      shower, showers, hoist, automatic door, doors, call bell, buzzer, disabled toilet, changing place, hearing loop,
      loop system, phone line, phone lines, phones, tannoy, wifi, tv, light, lights, boiler, escalator, wheelchair,
      wheelchairs, payphone
    `,
  },
  {
    name: 'billed',
    words: `
      bill, fine, invoice, penalty, parking charge, parking fine, penalty notice, fined, billed, charged, clamped,
      debt collector, debt collectors
    `,
  },
];
