// Holds offensive words: swearing, and names that abuse is called by.
import type { WordClass } from '../grammar/word-class.ts';

/** Words that deny, and those that only look as if they did. */
export const negationWords: readonly WordClass[] = [
  {
    name: 'no-denial',
    words: `
      nothing but, nothing more than, nothing less than, nothing other than, none other than, nothing short of,
      nothing except, nothing if not, not only, not just, not merely, not simply, not to mention, not even human,
      no better than, no different from, no different to, no different than, no more than, not much more than,
      not much better than, little more than, can not help but, can not help, could not help but, can not help being,
      can not help themselves, can not wait to, can not wait until, can not wait till, can not wait for,
      could not wait to, can not stop, could not stop, do not forget, never forget, let us not forget,
      lest we forget, do not let anyone tell you otherwise, not forgetting, no wonder, no surprise, no surprises,
      no doubt, without a doubt, without doubt, no question, without question, beyond doubt, no denying,
      there is no denying, can not deny, can not be denied, nobody can deny, no one can deny, no getting away from,
      no escaping, no secret, no coincidence, no accident, no mistake, make no mistake, no offence, no offense,
      no disrespect, not gonna lie, not going to lie, not being funny, not being rude, not being horrible,
      not being nasty, not being mean, not to be rude, not to be funny, not to be horrible, not to be mean,
      not to sound, no joke, not joking, not kidding, no lie, not a lie, no cap, no word of a lie, not sorry,
      never mind, no harm meant, why not, whether or not, like it or not, believe it or not, if not, no matter,
      not surprised, not surprising, not shocked, not for nothing, never ceases, no two ways about it, no end,
      no exaggeration, not exaggerating, not to put too fine a point on it, not racist but, not being racist but,
      not a racist but, not sexist but, not homophobic but, not prejudiced but, not a bigot but, not racist,
      not being racist, not a racist, not sexist, not homophobic, not prejudiced, not being sexist,
      do not get me wrong, do not mean to be rude, do not mean to be, do not mean to sound, do not want to sound,
      do not want to be rude, can not stress enough, can not say enough, can not stand, can not bear, can not abide,
      can not stomach, could not stand, do not care, could not care less, could not give a, do not give a,
      not give a, does not take a genius, not rocket science, do not care who, do not care what, do not care if,
      do not care how, do not mind saying, not afraid to say, not ashamed to say, not scared to say,
      not sorry to say, not the only, not the only one, not alone in, not long, not one bit, not half, no less,
      not least, not enough, never enough, none too, not before time, not too soon, do not worry, nobody cares,
      no one cares, nobody wants to say, no one wants to say, nobody will say, no one will say, nobody dares,
      no one dares, not allowed to say, can not say, not pc, not politically correct, not politically correct to say,
      nobody tells you, no one tells you, nobody mentions, do not know why, do not know how, do not understand why,
      do not get why, do not get how, do not know about you, no idea why, no idea how, do not know what,
      do not know which, not sure why, not sure what, not sure which, not sure who, not sure how, can not tell which,
      can not believe how, can not believe what, can not believe these, can not believe this, can not believe that,
      can not believe they, can not get over, can not understand why, can not see past, do not start me on,
      never fails, never fail, never fails to amaze, never ever fails, could not have done, could not have been, could not be better, could not be more helpful, could not ask for, could not have asked,
      could not have wished, could not fault, can not fault, can not praise, can not thank, can not do enough, could not do enough,
      could not be happier, could not be kinder, could not be nicer, never been so, nobody told me, no one told me, nobody warned me, no one warned me, nobody told us, no one told us,
      never met such, never seen such,
      never known such, never heard such, never dealt with such, never come across such, never met a more,
      never seen a more, never known a more, never met a bigger, never seen a bigger, never known a bigger,
      can not express how much, can not describe how much, can not put into words, can not tell you how much,
      can not even begin to, can not begin to describe, words can not express, words can not describe,
      can not explain how much, can not say how much`,
  },
  // What is known or felt of a thing that is taken for true: "do people not realise that ...".
  {
    name: 'factive',
    part: 'verb',
    words: `
      realise, realize, know, understand, notice, forget, admit, recognise, recognize, remember, learn, grasp, acknowledge,
      appreciate, regret, care, mind, matter, twig, clock, get* that, get* why, get* how, see* that, see* how, see* what, face* it, face* facts, face* the fact,
      accept* that, accept* the fact, get* it into, take* long, take* much`,
  },
  {
    name: 'factive-word',
    words: 'surprised, surprising, aware, sorry, shocked, obvious, clear, apparent, evident, bothered, amazed',
  },
  {
    name: 'denies',
    part: 'verb',
    words: `
      doubt, deny, dispute, refute, reject, disagree, disprove, refuse, lack, refuse* to believe, fail* to, cease* to,
      question, avoid, prevent, oppose, condemn, forbid, discourage, deprive, withhold, rebut, debunk, contradict, resent* being`,
  },
  {
    name: 'denial',
    words: `
      nothing like, far from, anything but, the opposite of, the very opposite of, opposite of, less than, the last thing, as if, instead of,
      rather than, rather die than, sooner die than, unlike, no way, fat chance, since when, who says, who said, incapable of, unable to, unfit to, unfit for,
      unworthy of, undeserving of, under no circumstances, in no way, by no means, wrong to say, wrong to call, wrong to think,
      not true that, untrue that, a lie that, a myth that, nonsense that, rubbish that, no truth, false that, no such thing as,
      stop being so, no need to, no reason to, no excuse to, nae, too good to, too nice to, not the case that, no evidence that, no evidence`,
  },
  // "The idea that ... is laughable": these deny only what they are said to be.
  {
    name: 'laughs-off',
    words: `
      laughable, a joke, ridiculous, nonsense, absurd, hilarious, rubbish, a lie, lies, a myth, bollocks, bullshit, delusional,
      ludicrous, insane, madness, farcical, a fantasy, wrong, false, untrue, deluded`,
  },
  {
    name: 'idea-that',
    words:
      'the idea that, the notion that, the claim that, the thought that, the suggestion that, the belief that, the myth that, the pretence that, pretending that, pretend that',
  },
  // Denied to a group, these leave it unharmed; undergone, they are a wrong done to it.
  {
    name: 'undergone',
    words: `
      attacked, abused, bullied, harassed, mistreated, hurt, harmed, insulted, assaulted, raped, killed, murdered,
      beaten, discriminated, discriminated against, mocked, ridiculed, hated, persecuted, ignored, excluded,
      dismissed, treated like, treated badly, treated differently, treated as, treated this way, treated that way,
      called, judged, blamed, targeted, punished, demonised, stereotyped, denied, refused, banned, turned away,
      silenced, threatened, exploited, shamed, humiliated, left behind, left to, neglected, forgotten, overlooked,
      stigmatised, scapegoated, suffer, suffering, starve, die, dying, struggle, be afraid, be scared, in fear,
      in pain, alone, beg, abuse, racism, harm, hatred, violence, discrimination, prejudice, like this, like that,
      at risk, worse off, heart attack, heart attacks, panic attack, panic attacks, asthma attack, asthma attacks`,
  },
  {
    name: 'forced',
    words:
      'have to, has to, having to, had to, made to, forced to, expected to, left to, be denied, be refused, be deprived, be ashamed, feel ashamed, be afraid',
  },
  // Indicative, these complain on behalf of a group; only as a norm do they belittle it.
  {
    name: 'owed',
    words: `
      treated, treated as equals, treated with, treated the same, listened to, respected, valued, believed, heard, seen, included,
      taken seriously, considered, helped, supported, catered for, represented, protected, understood, cared for, looked after,
      recognised, served, offered, given, paid, accommodated, told, asked, consulted, getting, offered any, shown, provided, able to access, able to get`,
  },
  {
    name: 'norm',
    words: `
      should, must, ought to, ought, deserve, deserves, deserve to, deserves to, can, could, would, will, shall, to be, had better,
      let, allow, want, wants, never be, worth, worthy, fit, let us, want them, going to`,
  },
  {
    name: 'conjunction',
    words:
      'because, cos, since, when, while, whilst, if, unless, after, before, until, till, whenever, once, even though, so that, so long as, as long as, in case, where, which is why, that is why, therefore',
  },
  { name: 'relative', words: 'who, that, which, whom, whose' },
  {
    name: 'if-so',
    words: 'nobody is, no one is, nothing is, who is, what is, i do not know who is, i do not know what is, i am a',
  },
  { name: 'negative-word', words: 'no, nothing, nobody, none, nowhere, neither, no one' },
  {
    name: 'refusal',
    words:
      'no, nope, nah, never, absolutely not, of course not, not at all, certainly not, definitely not, wrong, not true, rubbish, nonsense, hell no, obviously not',
  },
];
