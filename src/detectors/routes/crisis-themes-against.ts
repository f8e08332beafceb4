import type { WordClass } from '../grammar/word-class.ts';

/** What speaks against danger now: it is over, it went well, it is thanked for. */
export const againstThemes: readonly WordClass[] = [
  {
    name: 'long-over',
    words: `years ago, year ago, yr ago, yrs ago, months ago, decades ago, long ago, last year, last spring, last
      summer, last autumn, last winter, last january, last february, last march, last april, last may, last june,
      last july, last august, last september, last october, last november, last december, last christmas, last
      month, this time last year, the other year, in the eighties, in the nineties, in the fifties, in the sixties,
      in the seventies, in lockdown, during lockdown, during covid, back then, at one time, at one point, there was
      a time, once upon a time, used to, till i was, until i was, til i was, till i left, until i left, i am out now,
      i used to, she used to, he used to, when i was, when he was, when she was,
      when we were, when our, as a teenager, as a kid, as a child, as a bairn, growing up, in my twenties, in my
      teens, in my first year, at fourteen, at fifteen, at sixteen, at seventeen, at eighteen, at 15, at 17, at 18,
      at 19, years on, years later, years since, year since, years sober, years well, days clean, days sober, months
      sober, year clean, free of, years without, years old now, two years in, five years since, four years since,
      three years since, six years since, ten years since, it was years, that was in, that winter, that march, that
      night, that night in, that summer, the night before, in january, in february, in march, in april, in june, in
      august, in september, in october, in november, in december, in spring, in the summer, ended up with, had our,
      nearly had me, nearly took, would have been, years back, year back, a few years back, couple of years ago,
      some years ago, many years ago, ages ago, moons ago, a lifetime ago, in another life, another lifetime, in my
      past, in the past, my past, previously, formerly, originally, at the time, in those days, those days, in my
      day, in his day, in her day, as a young, as a lad, as a lass, as a girl, as a boy, as a child i, as a student,
      as a new mum, when i had my, when i had our, when i first, when i came here, when i lost, when i left, when he
      was born, when she was born, when they were, when you were, before i met, before i found, before i came,
      before i got, before my, before rehab, before treatment, after my breakdown, after my first, after my second,
      after our second, after our first, with my first, with my second, in my thirties, in my forties, in my
      fifties, in my 20s, in my 30s, in my 40s, in my final year, in my second year, in my third year, at school i,
      when i was at school, in primary, in secondary, in sixth form, in the noughties, in the 70s, in the 80s, in
      the 90s, in 19, in '09, of 2019, back in the day, long time ago, a long time since, decade, a decade, two
      decades, for years i, for years she, for years he, years of my life, once stood, once sat, once tried, once
      took, once wanted, i once, one night i, one day a, that day, that week, that autumn, that spring, that
      christmas, that year, the year i, the day i, the time i, the first time i, all those years, all those nights,
      nights when i, days when i, there were nights, there were days, there were times, times when i, weeks later,
      months later, days later, later i, later that, by the following, the following, years after, eighteen months
      ago, six months ago, three months ago, two months ago, weeks ago, a month ago, a year ago, two years ago,
      three years ago, four years ago, five years ago, six years ago, ten years ago, twenty years ago, thirty years
      ago, over a year, nearly a year, a year since, two years since, months since, weeks since, birthday of being,
      clean since, sober since, dry since, well since, not since, havent since, have not since, never since, never
      again since, not once since, since then, ever since, and counting, and still counting, this time last, last
      time i was in, earlier this year, earlier in the year, at new year, in the winter, in the autumn, over the
      summer, on boxing day last, one january, one february, one march, nine years ago, eight years ago, seven years
      ago, in 1986, in 2017, nine years, took an overdose in`,
  },
  {
    name: 'is-well-now',
    words: `was just asleep, just asleep the, only asleep, in a lovely home, lovely home in, settled in a home,
      moaning about, moaning at me, sat here now, sat here moaning, plays prop, plays rugby, six foot two, towers
      over me, at bingo, at the bingo, i do now, panic attack says, says the ecg, discharged last week, discharged
      with a leaflet, back at work now, not be here otherwise, wouldnt be here otherwise, not be here without,
      wouldnt be here without, not be here if it was not for, not be here if it were not for, not be here but for, i
      now, i am now, shes now, now training, now qualified, am well, im well, well now, all good, all good these
      days, good these days, doing well, doing great, doing fine, doing grand, doing brilliantly, feeling grand,
      feeling great, feeling much better, much better, so much better, got better, better now, gets better, getting
      better, recovered, recovery, recovering, in remission, on the mend, came through, pulled through, got me
      through, got us through, got him through, got her through, got through it, got me well, helped me so much,
      helped so much, saved my life, saved his life, saved her life, saved me, saved my, owe them my life, owe her
      my, i owe, owe my life, because of them, thats why im here, why im here, still here thanks, glad i am, glad im
      here, glad i was, talked me down, talked me home, talked him down, talked her down, walked me home, brought me
      back, brought him back, brought her back, walking again, back on the dance floor, back by, back on my feet,
      dancing by, thriving, happy mother, today i am happy, living proof, turned a corner, turned out, turned out to
      be, false alarm, found safe, home safe, safe and well, safe now, was found, been found safe, is fine, shes
      fine, dog fine, i am fine, managing fine, managing with, coping all right, coping alright, coping fine, is
      doing fine, all fine, was just, a pulled muscle, says its clear, all clear, just wind, discharged with, sorted
      me out, out of hospital, home and talking, home and well, starts school, in september, at college, at uni now,
      at school now, graduates, graduated, graduating, qualified, passed her, passed his, walked me down the aisle,
      walked her down, wedding in, married now, got a little, have a little boy now, little boy now, im a mum of,
      mum of two now, expecting, five now, nine now, eight now, ten now, nearly five, forty now, 30 now, gcses, a
      levels, hes six, volunteer, i volunteer, volunteers, i teach, teach others, i speak in, speak in schools, i
      tell, tell that story, told that story, help others now, helping others, training as, to training, became a,
      becoming a, my scars are, scars, old scars, survived, survivor, survivors, lucky, how lucky, lucky to be,
      passed for me, it passed, it passes, will pass, my good support, good support, got help, got the help, reached
      out and, glad i did, now a, now an, is now a, is now at, now in her, now we, now works, now working, now runs,
      now i run, now i work, now i help, now i teach, now i volunteer, now i talk, now i look, now i wear, now
      wearing, these days i, today i am, today we, look at me now, look at him now, look at us now, here i am, here
      he is, here she is, here we are, here to tell, still standing, still going strong, still fighting fit, alive
      and well, alive and kicking, alive today, alive because, lived to, live to tell, lived to tell, she lived, he
      lived, they lived, made it through, made it out, got out alive, got us out, got my life back, turned my life,
      turned it around, new life, second chance, gave me my life, gave me back, gave him back, gave her back, back
      to normal, back to his old self, back to her old self, back to my old self, back at work, back at school, back
      to work, back playing, back in the garden, back home, coming home tomorrow, discharged last, been discharged,
      out of the woods, over the worst, on the up, on the road, picked up, perked up, bounced back, right as rain,
      fit as a fiddle, good as new, as good as new, none the worse, no harm done, no lasting, living life, enjoying
      life, enjoy life, enjoying my, love my life, loving life, life is good, lifes good, good life now, good place,
      in a good place, better place now, in a better place, in a much better, feel like me, herself again, himself
      again, feel alive, sleeping well, sleeping like, eating well, eating again, ate a, had chips, had fish and,
      eats like, laughing again, smiling again, dancing, back to dancing, running again, sat here eating, sat here
      with a cuppa, with a cuppa, cup of tea in, sat in the garden, watching the birds, grew out of, grown up now,
      all grown, a teenager now, teenagers now, at big school, started school, starting school, starts nursery, off
      to uni, in the army now, has her own, has his own, with kids of, kids of my own, kids of her own, a dad now, a
      mum now, a nan now, a grandad now, became a dad, became a mum, became an auntie, became a nurse, trained as,
      retrained, degree in, first class, promoted, new job, wrote a book, gave a talk, given talks, run a group, run
      the group, set up a, founded, speak about, talk about it, talk openly, talk to students, tell people, told my
      story, share my story, sharing my story, my story, hope it helps, if i can, if it helps one, you can too, so
      can you, there is hope, there is help, it does get better, gets easier, hang in there, keep going folks, keep
      going, hold on folks, you are not alone, youre not alone, please reach, dont suffer in silence, worth
      fighting, worth it, proof that, living with it, learnt to live, learned to live, learnt to cope, learned to
      manage, under control, well managed, managed now, managed well, stable, stable now, in recovery, long
      recovery, full recovery, made a full, discharge day, rang the bell, last chemo, remission, nurse was right,
      was right about, turned out it was, turns out, it turned out, was only, only a, nothing serious, nothing
      sinister, nothing to worry, no concerns, panic over, felt daft, felt silly, felt a fool, more embarrassed,
      only bruised, bruised pride, just bruised, few stitches, couple of stitches, one stitch, a plaster, healed,
      healed up, healing nicely, healing well, scar, scar to prove, scars to prove, mended, fixed, patched up,
      patched me up, sewn up, glued, sorted now, all sorted now, sorted in the end, in the end, resolved, apology
      from, never kill myself, would never kill, no longer suicidal, is not suicidal, not self harming, can too, got
      through, i was wrong, was wrong, woohoo, on my own two feet, own two feet, feel fine, feeling fine, felt fine,
      am fine, fine thanks, still fighting, really well, doing really well, off his meds now and, main thing, not
      want to die, do not want to die, did not want to die`,
  },
  {
    name: 'is-thanked',
    words: `never forget them, will never forget you, thats thanks to, and thats thanks to, all thanks to, sending
      love to anyone, thank you, thanks, thankyou, thx, ta, thanks to, thanks to the, thank you to the, thank you so
      much, many thanks, grateful, gratitude, appreciate, appreciated, cannot thank, can not thank, forever
      grateful, bless them, bless those, god bless the, god send, godsend, star, a star, superstar, superstars,
      angels, an angel, legend, legends, hero, heroes, brilliant, amazing, fantastic, wonderful, superb, excellent,
      outstanding, lovely, so kind, very kind, caring, compassionate, patient with me, so patient, reassuring,
      professional, helpful, friendly, first class, top class, second to none, could not fault, couldnt fault, can
      not fault, faultless, credit to, hats off, well done, shout out, kudos, impressed, pleased, delighted, proud,
      proud of, highly recommend, recommend, best thing, best team, great team, great service, great care, good
      care, great nurses, great staff, good nurses, were great, was great, were lovely, was lovely, were brilliant,
      was brilliant, were amazing, was amazing, were fantastic, were superb, were outstanding, was excellent, were
      excellent, looked after me, looked after us, looked after so, treated like, treated with, treated me like,
      never once judged, never once stared, never stopped talking, sat with me, sat with us, sat with my, stayed
      with me, stayed on the line, made me feel, made us feel, put me at ease, felt safe, felt listened, explained
      everything, nothing was too much, smile on, smiling staff, happy with, very happy, so happy, love this, love
      that, love the, such a lovely, lovely idea, lovely team, clever idea, brilliant idea, smart idea, great idea,
      good on, good podcast, great that, nice to see, thanked, thank god for, thank goodness, thankful, thankfully,
      so thankful, blessed, blessing, bless you, bless her, bless him, bless em, grateful to, ever grateful,
      eternally, indebted, debt to, i owe my, credit where, hats off to, round of applause, applause, bravo, well
      deserved, deserve a medal, deserves a medal, medal, award, awards, nominated, pay rise, give them, first rate,
      five star, 5 star, ten out of ten, 10 out of 10, top notch, bang on, gold standard, exemplary, exceptional,
      incredible, marvellous, magnificent, terrific, splendid, phenomenal, awesome, fab, fabulous, ace, lush, mint,
      canny, champion, belter, cracking, smashing, gem, a gem, gems, diamond, diamonds, treasure, saint, saints,
      wonder, lifesaver, lifesavers, life saver, life savers, my rock, so good to, good to me, good to us, good to
      him, good to her, did me proud, did us proud, did him proud, worth their weight, weight in gold, above and
      beyond, extra mile, made all the difference, made the difference, made a difference, difference to, could not
      have asked, couldnt have asked, could not ask, cant praise, can not praise, praise, compliments,
      complimentary, respectful, dignified, dignity, gentle with, tender, thoughtful, considerate, empathy,
      empathetic, understanding, listened to me, listened to us, really listened, took the time, took time, gave me
      time, gave us time, had time for, time for me, reassured, calmed me, calmed her, calmed him, made me laugh,
      had me laughing, made him laugh, made her laugh, cheered me, cheered us, cheerful, cheery, smiley, welcoming,
      warm welcome, made welcome, at ease, comfortable, looked after, well looked after, took care of, taken care
      of, cared for, well cared, in good hands, safe hands, great hands, best hands, swift, prompt, promptly,
      efficient, thorough, calm and, quick thinking, quick acting, spotted the, noticed my, noticed what, asked the
      question, went out of, stopped for me, sat up with me, sat all night, sat with him, sat with her, stayed with
      him, stayed with her, stayed with us, stayed till, counted with me, never left, never left my, held her hand,
      let us, let me bring, made him a cake, made her a cake, made me a cake, sang to, prayed with, hug from,
      sending love, love to the, love to every, love to all, love the nurses, love u all, respect to, nice one, good
      work, great work, keep up the, happy to see, glad to see, good to see, great to see, nice idea, good idea,
      what a good, what a great, what a lovely, what a team, what a star, what a place, best in, best ward, best
      nurse, best doctor, best decision, best law, cant fault, letter of thanks, of thanks, bless`,
  },
];
