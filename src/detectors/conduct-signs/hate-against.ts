import type { WordClass } from '../grammar/word-class.ts';

/** What speaks against hostility where a group is named: those who take its part, are of it, or ask about its health. */
export const hateAgainstWords: readonly WordClass[] = [
  {
    name: 'group-defended',
    words: `
      racist, racists, racism, bigot, bigots, bigotry, bigoted, xenophobia, xenophobic, homophobia, homophobic,
      transphobia, transphobic, islamophobia, islamophobic, antisemitism, antisemitic, sexism, sexist, ableism,
      ableist, ageism, ageist, misogyny, misogynist, misogynistic, prejudice, prejudiced, discrimination,
      discriminate, discriminated, hate crime, hatred, hateful, intolerance, slur, slurs, stereotype, stereotypes,
      stereotyping, equality, equal, equally, equal rights, human rights, human being, human beings, is a person,
      are people too, just like you, same as you, same as everyone, deserve better, deserves better, deserve respect,
      deserve the same, deserve to be treated, deserve to feel, treated with respect, treated fairly, stand with,
      stand by, stand up for, solidarity, ally, allies, backbone of, would collapse without, without them,
      without immigrants, saved my, saved our, saved her, saved his, saved dad, saved mum, owe my life, grateful,
      thank, thanks, thank you, brilliant, wonderful, lovely, amazing, fantastic, excellent, superb, so kind,
      kindness, kindest, best night, bless, proud, so proud, prouder, proud to be, welcome here, welcoming, celebrate,
      celebrating, happy pride, happy eid, awareness, support group, support for, shame on him, shame on her,
      shame on you, shame on them, shame on anyone, less of the, enough of the, stop saying, stop blaming,
      not the fault, do not blame, dont blame, blame the government, blame the tories, without calling, being called,
      get called, gets called, got called, was called, were called, called me a, called him a, called her a,
      called us, call us, shouted at, spat at, spat on, bullied, bully, bullying, abused, abuse, told to go home,
      told me to go, told her to go, told him to go, asked for a white, wanted a white, talk over, no one should be,
      nobody should be, no one deserves, not ok, not okay, never ok, is not right, unacceptable, disgraceful, stop it,
      nonsense about, myth, myths, respect each other, people who say, people who write, people who think,
      people who call, people who claim, those who say, anyone who says, anybody who says, anyone calling,
      anyone who calls, whoever wrote, whoever said, who write things, who say things, muttered, someone said,
      somebody said, some charmer, person upthread, do not hate, dont hate, never hated, never call, never called,
      would never say, not hear me, no truth, talking rubbish, rubbish about, are talking, i told him exactly,
      i told her exactly, i do not believe, do not believe, not true, is a lie, are lies, do not jump, is wrong,
      it is wrong to, wrong to say, do not say, dont say, should not be called, should not call, nobody should,
      no one should, we should not, how dare, imagine saying, calling people, calling them, why do people,
      not a crime, you can write, should be sneering, sneering at, pack it in, you brought, upthread, swastika,
      grooming awareness`,
  },
  {
    name: 'group-own',
    words: `
      i am disabled, i am black, i am white, i am asian, i am gay, i am trans, i am a trans, i am a lesbian, i am bi, i am muslim, i am a muslim, i am jewish, i am sikh, i am hindu, i am catholic, i am polish, i am from, i am an immigrant, i am deaf, i am blind, i am autistic, i am bipolar, i am schizophrenic, i am diabetic, i am in a wheelchair, i use a wheelchair, i wear hijab, i wear a hijab, i am a woman, as a woman, as a man, as a gay, as a trans, as a black, as an asian, as a disabled, as a muslim, as a proud, as an autistic, as a wheelchair, as a deaf, my son is, my daughter is, my wife is, my husband is, my brother is, my sister is, my mum is, my mam is, my dad is, my child is, my partner is, my mate is, our lass is, my son has, my daughter has, my sister has, my brother has, my mum has, my mam has, my lad has, my wheelchair, in my wheelchair, my autistic, my disabled, my deaf, my blind, my gay, my trans, my guide dog, we are disabled, we are muslim, we are gay, us disabled, us gays, us trans, us travellers, us pensioners, us oldies, us old, when i was young, my cane, my hearing aids, my hearing aid, crip, our community, my community, my faith, our faith, my culture`,
  },
  {
    name: 'group-health',
    words: `
      testing, donate, donating, donor, donors, give blood, blood donor, vaccine, vaccination, vaccinations, jab,
      flu jab, screening, screened, risk of, higher risk, at risk, more likely, less likely, symptoms, symptom,
      sickle cell, diabetes, rates, statistics, study, research, studies, symptoms look different, interpreter for,
      interpreter please, sign language, bsl, easy read, large print, accessible, accessibility, access, ramps, ramp,
      lift, loop, hearing loop, chaplain, chaplaincy, chapel, prayer, prayers, mass, multi faith, antenatal,
      maternity classes, swimming, sessions, session, clinic, clinics, appointment, do you have, do u have, is there,
      are there, where can, what time, how do i, how do we, can i, can my, could i have, does having, would like a,
      if there is one, please, fasting, allows you, diet, halal option, halal food, kosher food, kosher meal,
      free checks, free check, health check, health checks, thyroid, carers allowance, group meets, coffee morning,
      meets on, open to all, all welcome, everyone welcome, bungalow, heritage, ambulance took, over three hours`,
  },
];
