// Holds offensive words: swearing, and names that abuse is called by.
import type { WordClass } from '../grammar/word-class.ts';

/** Words for what somebody says, thinks or feels, and for what the writer makes of it. */
export const tellingWords: readonly WordClass[] = [
  {
    name: 'reports',
    part: 'verb',
    words: `
      say, tell, call, claim, shout, scream, yell, write, post, comment, text, message, email, tweet, chant, mutter, mumble,
      whisper, sneer, hiss, snarl, suggest, imply, insinuate, allege, accuse, label, brand, describe, refer, mention, holler, roar, bellow, bawl,
      agree, argue, insist, declare, announce, joke, boast, threaten, report, spout, preach, complain, quote, think, believe,
      reckon, assume, imagine, pretend, ask, reply, answer, respond, spray, graffiti, scrawl, daub, whinge, moan, rant, rave, spit,
      go* on about, bang* on about, go* round saying, make* out, spread* lies, paint* us as, paint* them as, portray, slag* off, hurl, fling,
      inform, warn, swear, hint, maintain, assert, contend, opine, blurt, blurt* out, utter, repeat, dub, name-call, have* me down as,
      have* us down as, treat* me to, greet* me with, type, sing, scribble, print, publish, share, use* words like, use* terms like, use* the word, use* the term,
      keep* on about, keep* on that, go* on that, mouth* off about, mouth* off that, sound* off about, kick* off about, drone* on about, convince, persuade, teach, deem, consider`,
  },
  {
    name: 'hears',
    part: 'verb',
    words: 'hear, overhear/overheard, read, get* called, get* told, receive',
  },
  // What may open an insult of the writer's own after a comma.
  {
    name: 'exclaims',
    words:
      'what, such, absolute, total, complete, utter, fucking, bloody, stupid, fat, silly, lazy, useless, ugly, pathetic',
  },
  // Telling words that bind the writer to what follows.
  {
    name: 'asserts',
    words: `
      as i always say, i always say, as i keep saying, i keep saying, repeat after me, my motto, my view, my opinion,
      my answer, my message, my verdict, my advice, my thoughts, my conclusion, my response, my reply, my two pence, not racist to say,
      not sexist to say, not wrong to say, not homophobic to say, not a crime to say, fair to say, safe to say, true to say,
      sorry to say, regret to say, hate to say it, hate to say, pains me to say, fine to say, nothing wrong with saying,
      someone had to tell you, somebody had to tell you, someone needs to tell you, someone should tell you,
      has anyone told you, has anybody told you, did anyone ever tell you, has anyone ever told you,
      are all agreed, are agreed, all agree, we agree, i agree, if you think i, if you think we, if you think that i,
      i realise, i know, i see, i now know, i can see, i have realised, i realised, i learned, i found out, i have decided,
      you can tell, can always tell, anyone can tell, easy to tell, could tell,
      said it before and i will say it again, said it before, say it again, said before, told you before,
      just saying, only saying, i am just saying, just stating, i must say, have to say, got to say, needless to say,
      i dare say, dare i say, sad to say, suffice to say, truth be told, to be told, let me tell you, can tell you,
      tell you what, tell you something, i tell you, telling you, i will tell you, tell you now, tell you that,
      mark my words, believe me, believe you me, trust me, i will say it, call a spade a spade,
      calling a spade a spade, say what you like, say what you want, say what you will, think what you like,
      call me what you like, call me old fashioned, call me a snowflake, call me racist, call me a racist,
      call me sexist, call it what it is, call them what they are, you could say, one could say, it has to be said,
      has to be said, must be said, that said, having said that, said what i said, read my lips, goes without saying,
      say it how it is, say it like it is, tell it like it is, telling it like it is, tells you all you need,
      that tells you, enough said, nuff said, so called, as they say, as people say, as the saying goes, as i say,
      as i said, like i said, like i say, let us say, tell me why, tell us why, tell me how, tell me when,
      ask yourself why, ask yourselves why, ask me why, you have to say, you must say, you have to admit,
      to say the least, to be honest, if i say so, not afraid to say, someone had to say it, somebody had to say it,
      say it louder, say it loud, i am not saying this to, try telling, everyone thinks, everybody thinks,
      we all think, we all say, everyone agrees, everybody agrees, anyone with a brain thinks, think again,
      do you think, who do you think, what do you think, who does she think, who do they think, who does he think,
      ask anyone, ask anybody, believe it or not, called an ambulance, called the police, call the police,
      called security, call security, called 111, called 999, call an ambulance, called the ward, called the surgery,
      called reception, call back, called back, called in, called out, call out, i wrote, asked for, asking for,
      asks for, answer the phone, think about, think of, thinking of, thinking about, think twice, would not say boo,
      say hello, say thank you, say thanks, tell the truth, telling the truth, if you ask me, am convinced,
      is convinced, convinced that, am certain that, am sure that, am positive that, you can not tell me,
      no one can tell me, nobody can tell me, do not tell me, need i say, i would say, i would argue,
      i would go as far as to say, i would even say, i put it to you, i repeat, i will say this, to say it plainly,
      to put it bluntly, put it bluntly, as i see it, the way i see it, i have always said, i always say,
      i keep saying, i have been saying, i said it before`,
  },
  {
    name: 'invites',
    words:
      'who else, anyone else, anybody else, does anyone else, do others, am i the only one, am i the only one who, is it just me or, is it only me or, is it just me who, hands up who, hands up if you, like if you, share if you, not the only one who, not the only one that, not the only person who, not alone in, one of those who, one of the few who, not the first to',
  },
  {
    name: 'consensus',
    words: `
      any sane person, anyone with a brain, anyone with half a brain, anyone with eyes, everyone with sense, right minded people,
      all decent people, decent people, science, statistics, facts, the facts, the bible, the truth, history, the stats, the evidence, common sense, experience`,
  },
  // What the writer no longer holds.
  {
    name: 'outgrown',
    words:
      'used to, once, brought up to, raised to, grew up, taught to, taught, brought up, raised, as a child, as a kid, when i was young',
  },
  { name: 'no-person', words: 'nobody, nobody else, no one, no one else, none' },
  // Nouns for words, beside which what is said is only named.
  {
    name: 'mentions',
    words: `
      is a slur, are slurs, is an insult, the word, the words, the term, the terms, the phrase, the slur, the insult, the expression, the n word, the label, the comment, the lie that,
      a word like, words like, words such as, terms like, terms such as, names like, names such as, slurs like, slurs such as,
      insults like, insults such as, phrases like, phrases such as, language like, language such as, comments like, comments such as,
      comments about, comments that, remarks like, remarks such as, remarks about, things like, stuff like, abuse like, abuse such as, shouts of,
      cries of, chants of, posts like, posts such as, messages like, jokes like, jokes about, statements like, statements such as, nonsense like,
      crap like, rubbish like, threats like, threats such as, hate speech like, expressions like, labels like, stereotypes like, tropes like, lines like,
      the idea that, the claim that, the view that, the belief that, the notion that, the myth that, the stereotype that, the suggestion that,
      the assumption that, the accusation that, the implication that, the perception that, the narrative that, the trope that, an idea that, the attitude that,
      necessary to call, necessary to say, any need to call, any need to say, easy to say, easy to think, easy to assume, easy to believe, wrong to say, wrong to think, wrong to assume, wrong to call,
      wrong to suggest, cruel to say, lazy to say, ignorant to say, racist to say, sexist to say, offensive to say, hurtful to say,
      and i quote, i quote, quote unquote, exact words, actual words, words not mine, in her words, in his words, in their words,
      accused of, accusations of, accusing, according to, in his opinion, in her opinion, in their opinion, in his view, in her view, in their view,
      in his eyes, in her eyes, in their eyes, in some people's eyes, in the eyes of, in many people's eyes, to some people, in their minds, as far as he is concerned, as far as she is concerned, as far as they are concerned,
      a book called, a film called, a play called, a song called, titled, entitled, a poster saying, a sign saying, known as, referred to as, nicknamed`,
  },
  {
    name: 'own-view',
    words:
      'according to me, according to us, according to science, according to the facts, according to statistics, the fact that',
  },
  // Done to people: what they were treated as is told of those who did it.
  {
    name: 'dealt-with',
    words: `
      treated, treats, treat, treating, spoken to, spoke to, talked to, talks to, talk to, talking to, speaks to, made to feel, made me feel,
      made us feel, makes you feel, make you feel, makes us feel, makes me feel, make me feel, made him feel, made her feel, made them feel,
      left feeling, feel treated, looked at, looks at, look at, looking at, looked down on, regarded, viewed, seen, dismissed, portrayed, depicted`,
  },
  // The writer takes the side of what was said.
  {
    name: 'endorses',
    words: `
      it is true, that is true, this is true, is true, is so true, so true, how true, very true, true that, too true, is correct, it is a fact, is a fact, straight facts,
      is right, are right, was right, were right, are not wrong, is not wrong, was not wrong, were not wrong, am not wrong, not wrong, rightly so,
      right too, quite right, too right, damn right, dead right, spot on, bang on, on the money, hit the nail, hits the nail, nailed it,
      i agree, i totally agree, i completely agree, i fully agree, i quite agree, i tend to agree, have to agree, got to agree, must agree, could not agree more,
      totally agree, completely agree, agreed, i second that, agree with him, agree with her, agree with them, agree with every word, well said, amen, hear hear,
      got a point, has a point, have a point, had a point, made a good point, makes sense, i would say it again, would say it again, will say it again,
      i will keep saying it, say it again, and i meant it, i meant it, i mean it, mean every word, meant every word, i stand by it, stand by it, stand by that, stand by what i said,
      stand by every word, not taking it back, not sorry, no regrets, no apologies, i am with him, i am with her, i am with them, good on him, good on her, good on them,
      amen to that, amen to it, so be it, guilty as charged, then i am one, makes me a racist, makes me racist, makes me a bigot, makes me sexist, still do, i still do, fair play, fair enough, he is not lying, she is not lying, they are not lying, not a lie, no lie, no cap, proven right, proved right, proved him right,
      i can see why, can see why, who can blame, can not blame, do not blame, and so do i, so do i, me too, same here, this is what i think, as i do, for good reason, with good reason, deserved it, deserves it, deserve it, had it coming, an understatement, too kind, i am being kind, that is being kind, me being kind, i am being generous, that is being generous, me being generous, i am being polite, that is being polite, me being polite, putting it mildly,
      not my words, just passing it on, passing this on, pasting from, pasting this from, do not shoot the messenger, an insult to, too good for, quite rightly, rightly said, rightly says, right to say, right to call, right to think, cannot argue, can not argue, can not disagree, can not be wrong, can not all be wrong, i love it, love it, lol true, bravo, we all know it`,
  },
  // The same, where a clause ends with them.
  {
    name: 'affirms',
    words:
      'and he was, and she was, and they were, and they are, and he is, and she is, and you are, and i do, and i am, they all are, they really are, they are though, and they do, true, agreed, fact, facts, exactly, rightly, correctly, amen, preach, always will be',
  },
  {
    name: 'remorse',
    words:
      'sorry, i apologise, i apologize, apologised, apologies, apology, regret, regretted, ashamed of myself, i am ashamed, should not have, my bad, forgive me, feel bad, felt bad, feel awful, felt awful, feel terrible, felt terrible, feel guilty, felt guilty, out of order of me, wish i had not, i was wrong, wrong of me, mortified, embarrassed, lost my temper, not proud',
  },
  {
    // Whose words are none of a person's: those who hear them need help.
    name: 'inner-voice',
    words: `
      the voices, my voices, voices, a voice, voice in my head, voices in my head, my head, my brain, my mind, my illness,
      my depression, my anxiety, my ocd, my psychosis, my eating disorder, my anorexia, ana, my bulimia, my inner critic,
      inner critic, my demons, the demons, intrusive thoughts, intrusive thought, my thoughts, the thoughts, the mirror`,
  },
  {
    name: 'condemns',
    words: `wrong, disgusting, disgusted, disgusts, disgraceful, disgrace, shameful, shame, shame on, appalling, appalled,
      unacceptable, not acceptable, not ok, not okay, never ok, never okay, not on, not funny, not right, racist, racism, racists,
      sexist, sexists, sexism, homophobic, homophobe, homophobes, homophobia, transphobic, transphobia, ableist, ableism, islamophobic, islamophobia,
      antisemitic, antisemitism, misogynist, misogynists, misogynistic, misogyny, xenophobic, xenophobia, bigot, bigots, bigoted,
      bigotry, prejudice, prejudiced, hateful, hate speech, hate crime, offensive, abusive, abuse, bullying, bully, bullies, insulting, insult,
      harassment, harassed, discrimination, discriminatory, ignorant, ignorance, stupid, idiotic, daft, ridiculous, vile, awful, foul, evil, sickening,
      horrible, horrific, terrible, sad, upset, upsetting, hurt, hurtful, hurts, sick of, tired of, fed up of, fed up with, had enough, enough of, heartbreaking, disheartening, depressing, distressing,
      stop, pack it in, cut it out, report it, reported, report them, report him, report her, condemn, condemned, challenge, challenged, call out,
      call it out, called out, stand up to, stand against, stand up against, say no to, no place for, has no place, have no place, zero tolerance, fight, tackle, end, combat, oppose, against,
      how dare, how can you, how could you, how can anyone, how could anyone, how could they, why would anyone, who would, why do people, who are you to, what gives you the right,
      i hate it when, i hate when, it hurts, made me cry, in tears, made her cry, lies, lie, nonsense, rubbish, untrue, outrageous, uncalled for, out of order, below the belt, bang out of order,
      not true, false, a myth, bullshit, garbage, outdated, stereotype, stereotypes, cruel, inappropriate, problematic, unprofessional, small minded, narrow minded, says a lot, says more about you, says more about them,
      shocking, shocked, unkind, nasty, mean, do not say, do not ever say, never say, should not say, should never say, has to stop, have to stop, must stop, needs to stop, need to stop, consequences, unforgivable, inexcusable, no excuse, never acceptable,
      ashamed of yourself, ban, banned, sacked for, sacked, fired for, arrested for, arrested, prosecuted, convicted, jailed, in jail, in prison, kicked off, kicked out, illegal, crime, a crime, complaint about, complained about, complain, dangerous, immoral, unfair, unjust, counts as, harmful, damaging, not nice, not kind, not cool, not clever, shut up, be ashamed, grow up, get a grip, breaks my heart, makes me sad, makes me so sad, makes me cry, i refuse, refuse to,
      no right to, has the right to, has any right to, look at yourself, look at yourselves, word with yourself, is a slur,
      are slurs, not just banter, just banter, not banter`,
  },
  // Feelings and wishes that are somebody's.
  {
    name: 'feels',
    part: 'verb',
    words:
      'hate, loathe, despise, detest, abhor, resent, dislike, mistrust, distrust, look* down on, want, wish, hope, fear, fantasise, hate* on',
  },
  {
    name: 'hate-noun',
    words:
      'hatred, hate, contempt, disdain, loathing, scorn, hostility, animosity, disgust, prejudice, bigotry, violence, abuse, attacks, discrimination, racism, death, deaths, killing, killings, murder, murders, harassment, bullying, threats, bile, venom, dislike, disrespect, genocide, rape, assault, assaults, persecution, treatment',
  },
  // What is told of a group when one of these governs it is told of the thing, not of the group.
  {
    name: 'about-thing',
    words: `
      abuse, racism, hatred, hate, treatment, conditions, service, care, bullying, discrimination, things, language, comments, stuff, prejudice,
      harassment, violence, crap, shit, struggle, struggles, pain, barriers, way, ways, attitude, attitudes, views, view, attack, attacks, remarks, jokes,
      insults, slurs, threats, stereotypes, lies, nonsense, rubbish, stigma, ignorance, aggression, hostility, persecution, exclusion, mistreatment, rhetoric, bile, filth,
      murder, murders, killing, killings, rape, oppression, exploitation, neglect, facilities, toilets, access, waiting times, wait, food, support, provision, policy, rules, response, behaviour towards`,
  },
  {
    name: 'governs',
    words:
      'of, about, against, towards, toward, to, at, on, with, for, from, by, around, between, near, over, into, behind, beside',
  },
  {
    name: 'some-of',
    words:
      'all of, lot of, lots of, one of, most of, majority of, many of, none of, some of, bunch of, hordes of, load of, loads of, number of, half of, any of, type of, types of, kind of, kinds of, sort of, sorts of, percent of, each of, both of, gang of, gangs of, group of, groups of, swarm of, swarms of, crowd of, crowds of, rest of, pack of, herd of, flood of, family of, influx of, couple of',
  },
  {
    name: 'acts-on',
    part: 'verb',
    words:
      'hate, insult, attack, abuse, bully, mock, harass, blame, kill, murder, target, call, treat, exclude, discriminate* against, judge, stereotype, label, ban, ignore, dismiss, persecute, demonise, hurt, harm, threaten, ridicule, offend, scapegoat, deport, shoot, beat, hit, punch, rape, torture, punish, stigmatise, intimidate, victimise, humiliate, dehumanise, shame, stab, burn, despise, loathe, deny, refuse, silence, exploit, neglect, slag* off, make* fun of, pick* on, laugh* at, assault, disrespect, belittle, degrade, segregate, deprive, oppress, ostracise, shun, reject, detest, compare',
  },
  {
    name: 'small-word',
    words:
      'keep, keeps, kept, keeping, always, often, even, ever, started, start, starts, still, also, then, once, now, only, actually, just, constantly, basically, literally, all, both, openly, loudly, regularly, repeatedly, publicly, again, sometimes, usually, had, been, going, gone, wrongly, tends, tend, dared, dare, proceeded, decided, managed, tried, trying, likes, like, love, loves, wants, want, choose, chose, continue, continues, continued, stood, sat, went, who, whoever, regret, regrets, regretted, remember, enjoy, enjoyed, mind, admit, recall, risk, apologise, apologised',
  },
  {
    name: 'anyone-word',
    words:
      'everyone, everybody, someone, somebody, anyone, anybody, people, patients, others, visitors, folk, folks, some, many, most, whoever, men, kids, customers, commenters, posters, relatives, bullies, racists, bigots, trolls',
  },
];
