import type { WordClass } from '../grammar/word-class.ts';

/** What makes a hostile sentence about a group doubtful: in whose eyes it is so, and errands that are no harm. */
export const hateDoubtWords: readonly WordClass[] = [
  {
    // Those who do not value a group, as told by one who minds: "to this government they are worthless".
    name: 'beholder',
    words: `
      to this government, to the government, to our government, to their government, to the system, to this
      system, to our system, to that system, to the tories, to this trust, to the trust, to that judge, to the
      judge, to the board, to this board, to management, to our management, to the managers, to the home office,
      to home office, to the dwp, to the council, to our council, to this council, to the state, to the law, to
      the police, to the courts, to the court, to the ministers, to ministers, to politicians, to those in
      charge, to the people in charge, to the people at the top, to those at the top, to the department, to the
      powers that be, to bosses, to the bosses, to this lot in power, to westminster, to whitehall, to the
      press, to the tabloids, to the papers, to some people, to people like you, to some of you, to certain
      people, to this page, to racists, to bigots, to the racists, to the bigots, to the bean counters, to head
      office, to the commissioners, to accountants, to the algorithm, to the form, to the forms, in this
      government, in the government, in our government, in their government, in the system, in this system, in
      our system, in that system, in the tories, in this trust, in the trust, in that judge, in the judge, in
      the board, in this board, in management, in our management, in the managers, in the home office, in home
      office, in the dwp, in the council, in our council, in this council, in the state, in the law, in the
      police, in the courts, in the court, in the ministers, in ministers, in politicians, in those in charge,
      in the people in charge, in the people at the top, in those at the top, in the department, in the powers
      that be, in bosses, in the bosses, in this lot in power, in westminster, in whitehall, in the press, in
      the tabloids, in the papers, in some people, in people like you, in some of you, in certain people, in
      this page, in racists, in bigots, in the racists, in the bigots, in the bean counters, in head office, in
      the commissioners, in accountants, in the algorithm, in the form, in the forms, for this government, for
      the government, for our government, for their government, for the system, for this system, for our system,
      for that system, for the tories, for this trust, for the trust, for that judge, for the judge, for the
      board, for this board, for management, for our management, for the managers, for the home office, for home
      office, for the dwp, for the council, for our council, for this council, for the state, for the law, for
      the police, for the courts, for the court, for the ministers, for ministers, for politicians, for those in
      charge, for the people in charge, for the people at the top, for those at the top, for the department, for
      the powers that be, for bosses, for the bosses, for this lot in power, for westminster, for whitehall, for
      the press, for the tabloids, for the papers, for some people, for people like you, for some of you, for
      certain people, for this page, for racists, for bigots, for the racists, for the bigots, for the bean
      counters, for head office, for the commissioners, for accountants, for the algorithm, under this
      government, under the government, under our government, under their government, under the system, under
      this system, under our system, under that system, under the tories, under this trust, under the trust,
      under that judge, under the judge, under the board, under this board, under management, under our
      management, under the managers, under the home office, under home office, under the dwp, under the
      council, under our council, under this council, under the state, under the law, under the police, under
      the courts, under the court, under the ministers, under ministers, under politicians, under those in
      charge, under the people in charge, under the people at the top, under those at the top, under the
      department, under the powers that be, under bosses, under the bosses, under this lot in power, under
      westminster, under whitehall, under the press, under the tabloids, under the papers, under some people,
      under people like you, under some of you, under certain people, under this page, under racists, under
      bigots, under the racists, under the bigots, under the bean counters, under head office, under the
      commissioners, under accountants, under the algorithm, under the form, under the forms, by this
      government, by the government, by our government, by their government, by the system, by this system, by
      our system, by that system, by the tories, by this trust, by the trust, by that judge, by the judge, by
      the board, by this board, by management, by our management, by the managers, by the home office, by home
      office, by the dwp, by the council, by our council, by this council, by the law, by the ministers, by
      ministers, by politicians, by those in charge, by the people in charge, by the people at the top, by those
      at the top, by the department, by the powers that be, by bosses, by the bosses, by this lot in power, by
      westminster, by whitehall, by the press, by the tabloids, by the papers, by some people, by people like
      you, by some of you, by certain people, by this page, by bigots, by the racists, by the bigots, by the
      bean counters, by head office, by the commissioners, by accountants, by the algorithm, by the form, by the
      forms, in the eyes of, in their eyes, in your eyes, in his eyes, in her eyes, according to, as far as the
      council, as far as the trust, as far as the government, by law, in law, according to him, according to
      her, according to you, according to them, if you believe the papers, if you believe the mail, on paper, in
      the thirties, in nazi germany, in apartheid, back then, in those days, in the old days, until the law,
      before the law`,
  },
  {
    // What is sent, given, shown or offered: "shoot all women a message", "target gay men with the jab".
    name: 'errand',
    words: `
      leaflet, leaflets, poster, posters, flyer, flyers, survey, surveys, questionnaire, newsletter, text
      message, a message, a text, an email, a letter, a line, an invite, invites, invitation, invitations,
      appointment letter, appointment letters, jab, jabs, vaccine, vaccines, vaccination, booster, screening,
      smear, smears, mpox, prep, testing kit, test kits, testing kits, blood donors, awareness, campaign, photo,
      photos, photograph, picture, the panto, panto, fun run, the run on, parkrun, marathon, relay, choir, bake
      sale, raffle, a bonus, bonuses, a pay rise, with a thank you, with a smile, with a cuppa, for christmas,
      for eid, for easter, with a hug, with flowers, with chocolates, as priority, as a priority, as priorities,
      priority list, interpreter, interpreters, advocate, advocates, first aid, a few phrases, sign language,
      side room, side rooms, day room, care plan, care package, birth plan, place of choice, of their choice, of
      choice`,
  },
  {
    // A lack that is minded: "no right to work while they wait, it's cruel".
    name: 'pities',
    words: `
      cruel, cruelty, unjust, injustice, unfair, not fair, inhumane, inhuman, heartless, wicked to, how sad, so sad, sad that,
      sadly, tragic, scandal, disgrace, shocking, shameful, heartbreaking, while they wait, while waiting, no way to, nobody to turn to,
      no one to turn to, nowhere to turn, nowhere to go, should have, deserve more, deserve better, need more, why is that, why not,
      campaign, petition, charity, until, yet, bless them, poor things, poor souls, left out, shut out, locked out, we need to, we must,
      give them a, help them, listen to them, speak up for, fight for, on this board, on the board, in this process, in the process,
      in decisions, in their care, in their own care, over their own`,
  },
  {
    // What a word that is a slur of people may be part of: a thing, an illness, a word that is spoken of.
    name: 'slur-thing',
    words: `
      valve, valves, shop word, word, words, insult, slur, tummy, tum, bag, bags, break, breaks, break time, end, ends, ash, packet,
      machine, engine, spanner, cat, cats, terrier, colon, paralysis, diplegia, bladder, cake, cakes, lights, liquid, tales, tale,
      joke, jokes, jibe, jibes, comment, comments, remark, remarks, chant, chants, taunt, taunts, is a slur, is not a word, is a word,
      is offensive, are offensive, was shouted, was used, was sprayed, was written, were used`,
  },
  {
    // What those do who speak ill of a group.
    name: 'slags',
    words: `
      run down, running down, slag off, slagging off, slate, slating, have a go at, having a go at, pick on, picking on, look down on, looking down on, talk about, talking about, speak about, speaking about,
      speak to, talk to, write about, go on about, going on about, sneer at, sneering at, laugh at, laughing at, turn on, turning on, treat, treating, blame, blaming, mock, mocking, abuse, abusing`,
  },
];
