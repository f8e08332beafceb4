// Names suicide and self-harm, in the words in which people speak of them who are in no danger.
import type { WordClass } from '../grammar/word-class.ts';

/** What a comment is about, in which dark words mean no danger: a lesson, the news, a quiet death, a parting. */
export const framedThemes: readonly WordClass[] = [
  {
    name: 'frame-lesson',
    words: `first aid course, first aid training, first aid class, first aid at scouts, first aider, staff training,
      training day, training session, training today, did training, we had training, doing training, training at,
      one of these courses, on a course, the course, refresher, cpd, e learning, manikin, mannequin, every parent
      should, everyone should know, parents should know, learnt today, learned today, learnt how, taught us, they
      taught, they teach, workshop, webinar, seminar, lecture, a talk on, session on, awareness, awareness week,
      prevention day, posters, poster, spread the word, know the signs, signs with a, 999 signs, act fast, myth, a
      myth, thats a myth, put the idea, puts the idea, idea in there head, idea in their head, ask them outright,
      ask outright, asking someone if, if ur worried about, if youre worried about, worried about a friend, if
      someone you know, if you see someone, anyone struggling, to anyone struggling, to whoever needs, whoever needs
      it, you never know who, sharing because, heres the number for, here is the number, is free to call, open to
      over, parish newsletter, useful numbers, interesting paper, paper on, study on, study at, research on,
      researchers, my essay, lecturer, mock exercise, practise on, practice on, bake sale, fundraising, fundraiser,
      sponsored, sponsor me, raising money, for charity, charity, abseil, skydive, zip wire, walk for, walking for,
      in memory of, minute silence, vigil, green ribbon, ribbon, peer support, band 7, job advert, vacancy, for
      anybody reading, for anyone reading this, anybody reading this, if you ever feel, if you are ever, if youre
      ever, isnt one for facebook, its 999, is 999, time to call 999, learn the signs, know the signs, spot the
      signs, signs of a stroke, signs of sepsis, signs of meningitis, think fast, be fast, training tonight,
      training day, first aid course, first aid training, what to do if, what to do when somebody, what to do if a,
      in case somebody, dont be as thick as me, dont be as daft as me, dont do what i did, get it checked, get
      checked, get an alarm, fit an alarm, theyre fifteen quid, refresher, resus training, resus dummy, simulated
      patient, simulated patients, role play, mannequin, manikin, scenario, scenarios, osce, exam station, they dont
      judge, dont have to give your name, any hour of the day, you are not alone, youre not alone, it is ok not to
      be ok, ok not to be ok, reach out to, someone will listen, is not a phrase, i speak in schools, talks in
      schools`,
  },
  {
    name: 'frame-news',
    words: `story in the paper, piece in the paper, read in the paper, it was in the, policy on, policy of, grant
      in, funding for, assisted dying, assisted suicide, right care right person, rcrp, mps, parliament, ministers,
      council meeting, councillors, manifesto, election, inquest, coroner, coroners, jury, jurys, found guilty,
      guilty of, court heard, the judge, was jailed, was arrested, man was arrested, were arrested, according to
      the, in the gazette, in the echo, the echo, on the news, midlands today, look north, local news, the headline,
      bbc news, sky news, good to read, good to see, long overdue, higher railings, new railings, safety net, new
      barriers, barriers on, netting, phones on the bridge, higher fences, the leaflet, phq9, phq 9, tick box,
      figures show, national average, commissioners, cuts to, petition, pack size, how many paracetamol, toothpaste,
      in toothpaste, for lent, fast days, fasting day, in 1911, great grandmother, great grandfather, ancestor,
      ancestors, family tree, victorian, the somme, town centre last night, bbc midlands, midlands today, look
      north, granada reports, was arrested, were arrested, was jailed, were jailed, was sentenced, court heard,
      inquest heard, inquest into, police have said, news at ten, body found, the watershed, before the watershed,
      phq9, that phq9 form, phq 9, the form makes me`,
  },
  {
    name: 'frame-pet',
    words: `my old dog, our old dog, the old dog, old boy, old girl, our dog, the dog ate, dog ate, cat ate, puppy,
      kitten, my mare, old mare, pony, horse, hamster, gerbil, rabbit, guinea pig, tortoise, goldfish, parrot,
      spaniel, labrador, collie, whippet, terrier, the vet, vets, vet said, emergency vet, rainbow bridge, put to
      sleep in my arms, to sleep in my arms, spider plant, houseplant, tomato plants, the hens, chickens`,
  },
  // Deaths that were awaited, and those who grieve and believe.
  {
    name: 'frame-grief',
    words: `hospice nurse, hospice nurses, hospice team, hospice staff, hospice was, hospice were, the hospice, at
      peace now, died peacefully, so peacefully, palliative, macmillan, marie curie, sue ryder, syringe driver,
      slipped away, was peaceful, went passed away, passed peacefully, peacefully, in her last days, in his last
      days, her last days, his last days, last hours, final week, final days, as they do, good death, end of life
      care, his breathing settled, her breathing settled, holding my hand, held her hand, died holding, we buried,
      funeral director, the funeral was, the church was, chaplain, chaplains, the lords, in glory, meet my lord,
      church flowers, years wed, years married, married fifty, miss him so, miss her so, miss them so, so much it
      hurts, the house is so quiet, house is so quiet, lit a candle, bereavement, bereaved, by his own hand, by her
      own hand, took his own life, took her own life, died by suicide, to suicide, killed himself, killed herself,
      ended her life, ended his life, hanged himself, hung himself, we lost, stillborn, mortuary staff, wake was,
      his ashes, her ashes, rip pal, rip mate, rip x, sleep tight, fly high, taken too soon, gone too soon, shot
      himself, drowned himself, drowned herself, hung herself, jumped from the bridge on, still set a place, his
      anniversary, her anniversary, lost to suicide, lost him to, lost her to, lost my brother to, lost my dad to,
      lost my son to, all of us round the bed, round his bed, round her bed, slipped away peacefully, peacefully on,
      went peacefully, passed peacefully, in her sleep, thats all you could ask, all you could ask`,
  },
  // Leaving a job, a page or a house; papers put in order at a good age.
  {
    name: 'frame-parting',
    words: `handed in my notice, handed my notice in, my notice in, given my notice, last words were, to their
      teacher, to the teacher, leavers assembly, leavers, leavers hoodies, year 6 leavers, end of term, last day of
      school, prom, deleting this app, deleting the app, deleting my account, find me at, handed in my notice,
      handed my notice in, hand in my notice, handing in my notice, given my notice, gave my notice, my notice in,
      quit my job, left my job, last day of teaching, last day of term, last day at, last day in, last day on, last
      shift, final shift, leaving do, retire, retiring, retirement, retires, gold watch, band 7, band 8, new post,
      new role, on a cruise, a cruise, open a wool shop, wool shop, free at last, cake in the staff room, staff
      room, all welcome, the account passes, account passes, passes to, the page passes, for reading my, reading my
      ramblings, my ramblings, off facebook, off twitter, off instagram, off social media, too many adverts, catch
      me at, find me on, organ donor, donor card, signed up as a donor, death cleaning, swedish death, the
      solicitor, solicitor was, we are off to live, off to live, near the grandkids, emigrating, emigrate, clears
      his desk, desk is clear, a donor, as a donor, at handover, doing handover, on their eighteenth, on her
      eighteenth, on his eighteenth, gone soft, lemsip, ramblings, lovely surgery, selling up, downsizing, all my
      patients at, to all my patients, off to cornwall, off to spain, off to australia, off to new zealand, moving
      to, new job, new adventure, pastures new, after 38 years, after 32 years, after 30 years, after 40 years,
      after 25 years, after 20 years, last day of school, last ever shift, its been a blast, been an honour, hang up
      my stethoscope, hanging up my, handing over to`,
  },
  // It is so now, or again, or about to be.
  {
    name: 'frame-still',
    words: `tonight, tonite, the night, right now, rn, just now, again now, back again, all over again, again, anymore,
      any more, any longer, still, still want, still feel, relapse, relapsed, lately, this morning, this afternoon,
      this evening, last night, yesterday, tomorrow, tomoz, tmrw, for good,
      please help, help me, need help, i need, someone help, join him, join her, join them, be with him, be with her,
      be with them, same way, same place, same bridge, my turn, next, ready, i have got, got the, in my hand,
      in front of me, beside me, on the table, not answering, wont answer, breathing, not breathing, minutes ago,
      half an hour, an hour ago, hours ago, since last, cant cope, cannot cope, no point, pointless, want to die,
      wanna die, want to be dead, going to, gonna, gona, gunna, about to`,
  },
];
