import type { WordClass } from '../grammar/word-class.ts';

/** What is no danger to anybody: teaching and news, questions about services, a quiet death or a new start. */
export const businessThemes: readonly WordClass[] = [
  {
    name: 'is-taught',
    words: `manikin, manikins, mannequin, learnt today, learned today, these courses, talk by the, fire safety talk,
      safety talk, demonstration, practise on, one of these courses, course, courses, training, trained, train the,
      workshop, webinar, seminar, conference, lecture, talk on, talk about, cracking talk, leaflet about, poster,
      posters, awareness, awareness week, awareness day, prevention, campaign, campaigning, charity, charities,
      fundraiser, fundraising, fundraise, sponsored, sponsor me, just giving, justgiving, donate, donating, raised,
      raise money, raising money, in memory of, in aid of, proceeds, appeal, walk for, walking for, rowing,
      marathon, 10k, half marathon, trek, papyrus, samaritans are, samaritans again, mind the charity, andys man
      club, movember, research, studies, survey, dissertation, essay on, statistics, stats, figures, rates, per
      cent, one in four, one in five, 1 in 4, 1 in 5, three out of four, bbc, itv, sky news, gazette, headline,
      headlines, the paper, newspaper, northern echo, according to, reported, reports, arrested, charged with,
      sentenced, court heard, inquest, coroner, trial, jury, documentary, government, minister, mps, parliament,
      bill, assisted dying, petition, signs on, net under, safety net, policy, guidelines, guidance, strategy,
      budget, funding, cut the, cost lives, statue, plaque, museum, history, victorian, wartime, in the war, great
      grandad, volunteer, volunteers, volunteering, volunteer at, peer support, support group, bereavement group,
      bereaved, bereaved by, lost my brother, lost my mate, lost my best mate, lost our, we lost, lost a, lost my
      son to, lost my dad to, to suicide, by suicide, took his own life, took her own life, died by, passed away,
      rest in peace, rest easy, anniversary, memorial, candle, lantern, vigil, funeral of, in heaven now, two years
      today, a year today, years today, remembering, sponsor a, know the signs, signs to, signs of, look out for,
      share it, please share this, print it, time to call 999, ring 999 and, call 999 if, if you are struggling, if
      youre struggling, if anyone needs, if you need help, if you or, pick the phone up, talk to your mates, check
      on your mates, ask the question, reach out lads, drop in, drop in on, all welcome, link on my page, link in
      bio, book a place, places left, free training, mental health first aid, first aid course, first aid, cpr
      training, dummy, manikin, resus doll, simulation, role play, drill, pretend, rehearsal, exercise, students,
      student nurse, social worker, assemblies, resources, class of, lesson, lesson on, teach the, masterclass,
      toolkit, e module, module on, curriculum, syllabus, teacher training, inset, inset day, workshop on, training
      day, refresher, qualification, certificate, diploma, asist, safetalk, mhfa, trainer, facilitator, speaker,
      guest speaker, keynote, panel, q and a, podcast on, blog, article, articles, op ed, journal article, paper on,
      systematic review, trial of, clinical trial, participants, recruiting for, recruiting, taking part in,
      volunteers needed, study at, university of, phd, professor, academic, researchers, findings, report says,
      report found, cqc, ombudsman report, public inquiry, inquiry, review into, independent review, lessons
      learned, lessons learnt, missed chances, missed opportunities, prevention of future, coroners court, hearing
      into, verdict, open verdict, jailed, convicted, manslaughter, murder trial, pleaded, sentenced to, remanded,
      police appeal, appeal for witnesses, witnesses, cctv, officers said, spokesman, spokesperson, press release,
      daily mail, the sun, mirror said, telegraph, chronicle, echo, herald, news at ten, look north, midlands today,
      radio 4, five live, on the radio, on the news, in the news, world news, ukraine war, gaza, refugees in, trump,
      brexit, labour, tories, lib dems, reform, snp, starmer, chancellor, budget cuts, austerity, underfunded,
      understaffed, postcode lottery, campaigners, protest, protesters, march for, rally, voting, referendum,
      legislation, amendment, safeguards, ban on, banned, regulation, regulations, guideline, nice guidance,
      samaritans guidelines, reporting, media guidelines, stigma, taboo, myth, myths, misconception, language
      matters, please dont say, dont say committed, instead of saying, the phrase, the word, the term, terminology,
      definition, what is the difference, whats the difference, difference between, how common, how many people,
      people with, those who, anyone who, someone who, men who, women who, young people, farmers, veterans, carers
      who, nurses who, students who, survivors of, families of, family of, families bereaved, loved ones, survivors
      of bereavement, sobs, cruse, compassionate friends, widow of, widower, late husband, late wife, late brother,
      late son, late dad, late mum, late father, my late, in loving memory, loving memory, memory of, tribute to, in
      his name, in her name, his memory, her memory, memorial bench, bench for, tree we planted, plant a tree,
      planted, rose bush, butterfly release, minute silence, minutes silence, two minutes silence, armistice, war
      memorial, cenotaph, grandfather fought, my great, great grandmother, grandmother was, family history,
      ancestry, archives, old asylum, workhouse, century, victorian times, edwardian, wartime nurse, blitz, evacuee,
      evacuated, holocaust, titanic, sponsor, sponsorship, collection bucket, collecting for, tin shake, coffee
      morning, bake sale for, raffle for, auction, tombola for, charity gig, charity match, charity single, comic
      relief, children in need, sport relief, macmillan coffee, race for life, moonwalk, great north run, london
      marathon, three peaks, ben nevis, snowdon, kilimanjaro, coast to coast, hadrians wall, channel swim, cold
      water swim, polar, ice bucket, head shave, shaving my, skydive for, jump for charity, wing walk, abseil for,
      firewalk, 24 hour, readathon, sleepout, big sleep out, sleep out for, link below, link in comments, donate
      here, go fund me, gofundme, crowdfunder, every pound, funds raised, total so far, smashed the target, matched
      funding, grant, lottery funding, new unit, new service, launch, launched, opening of, ribbon, commissioned,
      pilot scheme, scheme, initiative, pledge, pledges, charter, friends of the, league of friends, rotary, lions
      club, womens institute, mens shed, scouts, brownies, cadets, rnli, mountain rescue, air ambulance, coastguard
      volunteers, lifeboat, samaritans volunteer, listening volunteer, childline volunteer, counsellor in training,
      student paramedic, trainee, apprentice paramedic, probationer, placement student, mock, mock up, scenario,
      scenarios, pretend casualty, actor, actors, acting, film set, drama school, drama group, am dram, play about,
      film about, novel about, song about, documentary about, programme about, series about, poem about, book about,
      know the difference, signs of a stroke, act fast, symptoms to, symptoms of, if you see someone, if anybody, if
      a child, if your child, if your baby, if in doubt, always call, always ring, dial 999, please print, print
      and, stick it on your, on your fridge, spread the word, pass it on, tell your mates, tell your friends, remind
      everyone, reminder, public health, leaflets, booklet, guidebook, fact sheet, poster for, doing a poster,
      infographic, video on, watched your video, great video, helpful video, your page, your post about, my great
      grandmother, case notes, been reading the, our group, fishing group, run the, run a, i run, thats why i run,
      we got the, rip, rip pal, grieve for, still grieve, hanged himself in, hanged himself before, died by suicide,
      his wife, men i served, i served with, thought about ending, lost my wife to, lost my husband to, lost my wife
      to suicide, is not a phrase, a phrase`,
  },
  {
    name: 'asks-service',
    words: `how do i refer, can i refer, can a, refer straight, self refer, referral form, which building, what
      building, is there a group, is there a support group, are there any, is there a, is there any, do you have, do
      you do, do you run, do you still, do they still, does the course, run on, what number, whats the number for
      the, opening hours, open on, open at, which team, which department, who do dinner ladies, who do i email, who
      do i complain, how do i complain, how do i get, how do i book, how do i change, can i change, can i hand in,
      where do i hand in, where do i take, where can i take, hand in, hand back, unused, leftover, disposal, get rid
      of old, can i have a glass, can i drink, can i take, is it ok to take, is it safe to take, are they safe, safe
      after, with antibiotics, with my antibiotics, interact, side effects, should be took, taken in the morning,
      morning or at night, come off, come off slowly, with the doctors help, pharmacist said, gp said, gp says,
      review, medication review, check my, prescription ready, repeat prescription, blister packs with, little
      trays, months waiting, months wait, six months waiting, weeks waiting, still waiting for, no one has been in
      touch, not good enough, disgrace, shoddy, poor show, thats poor, not urgent, not urgently, just annoyed,
      complaint, complain, apology, pals, lost my referral, referral got lost, follow up, appointment letter, wants
      scrapping, should be published, needs sorting, someone fix, fix it, page link, 404, updating our, for our, on
      behalf of, village, parish, our group, school nurse, foi, vacancy, interview, apply, rota for, what time, what
      times, which day, which bus, what bus, when does, when do, when is, where are, where do, wheres the, how much
      is, how much does, how much for, how long is the, how long are, how long does it take to, how long will, how
      do you, how can i, how would i, how should i, how many sessions, can you tell me, can you advise, could you
      tell, could you advise, could you confirm, could you send, please advise, please confirm, please update,
      please can you, can you please, can you send, can you get, can you do, can you still, can you self, can i
      still, can i bring, can i get, can i give, can i ask, can i have, can i visit, can i come, can we bring, can
      we get, can we visit, can we still, can my, can our, could my, could i, could we, do i need a, do i need an,
      do we need to bring, do we have, do you take, do you offer, do you know, do they do, do they teach, do they
      run, does anyone know if, does anyone know what, does it cost, does it matter, does this, does your, did you
      know, is it okay to, is it ok if, is it possible, is it true, is it too late to book, is it still, is it free,
      is there any way, is there anyone who, is there somewhere, is there parking, is there still, is the clinic, is
      the unit, is the cafe, is he allowed, is she allowed, are you open, are you still, are you taking, are
      visitors, are dogs, are children, are kids, are we allowed, are they still, are there still, are there, has
      anyone got the number, has anyone used, has anyone tried, has anyone been to, has anybody tried, have you got,
      have you any, will there be, will you be, will my, would you recommend, would a, should i keep taking, should
      i bring my, should i fast, should i stop before, should i cut, whos the, who runs, who do we contact, who do i
      contact, who do i speak to, who would i, who do i see, who can refer, who do i report, who checks, why do, why
      does, why will, why cant, why not, why cant they, whats the difference, what is the difference, whats the
      best, what is the best, whats the right, what is the number, what should i bring, what should i wear, what
      counts as, what happens at, what happens if i miss, what do i need to, what does, what are the, any idea, any
      idea when, any ideas, any tips, any advice, any recommendations, any update, any news, any chance, anyone
      know, anyone recommend, anyone recommended, anyone else had, anyone had, anyone got, anyone tried, anyone
      been, anyone used, looking for a, looking for advice, looking for information, asking for information,
      enquiry, enquire, enquiring, query, request, subject access, records, medical records, my notes, sick note,
      fit note, certificate of, letter for work, insurance form, pip form, blue badge, travel insurance, passport
      photo, vaccination, booster, flu jab, smear, mammogram, blood test booked, test results, x ray booked, scan
      date, clinic letter, rebook, rebooked, reschedule, rescheduled, moved my appointment, appointment moved,
      appointment on, appointment for, my appointment, referral for, re referral, referral to, referred to, been
      referred, get referred, gp referral, waiting since, on the list, on a list, waiting times, waited months,
      weeks for an, months for an, years for an, year on the list, still no letter, still no call, still no
      appointment, not had a call, nobody has called, no one has called, no one called, nobody called, rung about,
      rang about, rang to book, rang to ask, rang for, rang reception, rang the ward, emailed twice, emailed the,
      filled in the, filling in, form to, forms, online form, portal, nhs app, log in, login, website is, website
      says, page is, dead link, broken link, typo, accessible, accessibility, wheelchair access, lift is, lifts,
      lift broken, toilets on, signage, signposting is, map, directions, postcode for, address for, email address
      for, phone number for, number for the, contact number for, opening, opening times, visiting, visiting hours,
      visiting times, weekend opening, out of hours, drop in clinic, walk in, walk in centre, minor injuries,
      uniform for, parking for, discount, nhs discount, refund, claim back, travel costs, prescription charge, free
      prescriptions, exempt, pharmacy open, chemist open, my chemist, any chemist, in the post box, sharps bin,
      sharps, disposal of, dispose of, dispose, take back, taken back, handed back, old tablets, old medicines,
      unused tablets, left over, interaction, grapefruit, alcohol with, with alcohol, drink on, drink with, drive
      on, driving on, fly on, flying with, pregnant on, breastfeeding on, while breastfeeding, while pregnant, wean
      off, weaning off, taper, tapering, tapered, reduce my, reducing my, cutting down on, dose of, increase my
      dose, change my dose, changed my, switch to, switched to, swap from, once a day, twice a day, three times a
      day, with food, on an empty, before bed, at bedtime, morning or night, am or pm, can i do, can i move, any
      other slots, other slots, can you help arrange, help arrange, do i need to reorder, do i need a and e, is the
      minor injuries, is the walk in, move my slot, ringing before, before nine, before 9, helpline that, lines are
      hammered, on the line for, hold on the line, builders start, about my, should i be worried, is that normal
      with, normal with a cold, instead, can i do thursday, do thursday instead, who do i ring about, tablets ran
      out, ran out on, run out of my, did she get it, did he get it, half price, order now, to buy, message me to,
      message me to buy, for sale, special offer, per cent off, free delivery, dm to order, promo, buy now, order
      yours, stock up, herbal, herbal drops, cure for, cures, investment, earn, profit, whatsapp me on, is it normal
      for, is it ok to take, is it okay to take, can i take, can you take, am i ok to, am i all right to, side
      effect, side effects, makes me dizzy, make me dizzy, should he be taking, should she be taking, with food,
      before food, on an empty stomach`,
  },
  // A death that was expected; a job, a house, a pet or a group that somebody leaves.
  {
    name: 'ends-well',
    words: `last week of, last day of, last chemo, last session, last treatment, last dose of, last radiotherapy,
      hospice, palliative, macmillan, marie curie, st oswalds, dnacpr, dnr, respect form, respect, living will, end
      of life, end of life care, went peacefully, peacefully, passed peacefully, slipped away, in her sleep, good
      death, final week, last days, was ready, no machines, last shift, final shift, last shift today, last day
      today, last day at, last appointment, last chemo, leaving do, leaving the trust, new job, new role, retire,
      retired, retiring, retirement, maternity leave, moving to, emigrating, off to work, off to theatres, handing
      over to, takes over, taking over, linda is taking, years service, after 38 years, colleagues, been a
      privilege, been a pleasure, catch me at, see you at the, uni starts, switched my emails off, booked a
      fortnight, outgrown, downsizing, clear out for, allergic so, gone to a lovely, lovely family, free will month,
      will writing, amnesty, handed in at, police station, christening, birthday party, spaniel, horse, hospice
      nurse, hospice team, st christophers, sue ryder, marie curie nurse, macmillan nurse, district nurse, syringe
      driver, kept comfortable, comfortable at the end, pain free at the end, at the end of his, at the end of her,
      in his own bed, in her own bed, at home as she, at home as he, as she wanted, as he wanted, with family round,
      family round her, family round him, all round her, all round him, round her bed, round his bed, held her hand
      as, held his hand as, went quietly, went in his, went in her, died in his sleep, died in her sleep, died
      peacefully, died at home, died with, died aged, aged 9, aged 8, good age, good innings for, ripe old, lived to
      90, lived to a, lived a good, long life, full life, well lived, advance decision, advance directive, advance
      care, treatment escalation, not to be resuscitated, do not resuscitate, no heroics, lasting power, power of
      attorney, wrote my will with, will with a solicitor, will week, free wills, leave a legacy, legacy, bequest,
      donor card, organ donor register, leave my body to science, funeral director, celebrant, humanist, wake was,
      send off, celebration of life, retire on, retiring on, retires, retires today, retired on, off on maternity,
      maternity cover, paternity, secondment, sabbatical, career break, gap year, off travelling, travelling round,
      emigrate to, moving abroad, moving house, moving away, relocating, relocated, transferring to, transfer to,
      rotation, rotating, placement ends, end of placement, last week of placement, last day of placement, last
      night shift, last ever shift, final day, final day at, hang up my apron, hang up my stethoscope, hanging up
      my, hand in my badge, handing in my badge, handing in my keys, handing in my notice, new post, new chapter,
      next chapter, next adventure, pastures, good luck to, all the best for, wishing you all, see you all next, see
      you next, see you in september, see you monday, see you at, see you around, back in january, back in a
      fortnight, back after, back on the 3rd, back from leave, off for a week, off for two weeks, off for a
      fortnight, off to spain, off to greece, off to turkey, off to the caravan, week in, fortnight in, city break,
      caravan in, cottage in, switching off for the, social media break, facebook break, break from social,
      deactivating, off social media, off twitter, off facebook, coming off facebook, leaving facebook, leaving this
      group, leaving the group, leaving this page, unfollowing, stepping down, stepping back, handing the page,
      handing over the page, new admin, page is closing, group is closing, signing off as, signing off for the,
      signing off from the, rehoming our, rehomed our, too big for, grown out of, growing out of, kids have
      outgrown, having a clear, declutter, marie kondo, car boot, vinted, ebay listing, selling my, for sale, free
      to collect, free to a good, buyer collects, downsized, downsize, bungalow, sheltered flat, moving in with, our
      old dog, old boy to sleep, old girl to sleep, old lad to sleep, rainbow bridge, vet was, vet said, vet had,
      vets were, vets bill, pony, our pony, the mare, gerbil, hamster died, rabbit died, cat died, dog died, at 76,
      hymns and, my sisters are here, sisters r here`,
  },
];
