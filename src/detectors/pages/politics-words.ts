import type { WordClass } from '../grammar/word-class.ts';

/** Parties, elections and what campaigns are made of. */
export const politicsWords: readonly WordClass[] = [
  {
    name: 'party',
    words: `
      labour, the labour party, labour party, conservative, conservatives, the conservatives, conservative party,
      tory, tories, the tories, lib dem, lib dems, the lib dems, libdem, libdems, liberal democrat, liberal democrats,
      green party, the green party, the greens, reform uk, reform party, ukip, snp, the snp, plaid, plaid cymru,
      sinn fein, dup, sdlp, alliance party, uup, alba, co operative party, workers party, the independents,
      scottish greens, brexit party, sdp, tusc, communist party
    `,
  },
  // Parties whose names are everyday words.
  { name: 'party-shy', words: 'green, greens, reform, independent, alliance, liberal, unionist' },
  {
    name: 'election',
    words: `
      election, elections, local elections, general election, by election, byelection, polling day, election day,
      polling station, ballot, ballot box, ballot paper, hustings, manifesto, postal vote, postal votes, seat,
      marginal, ward candidate, referendum, council elections, constituency, polls, voters, mayoral, at the ballot
    `,
  },
  {
    name: 'office',
    words: `
      mayor, councillor, cllr, mp, member of parliament, msp, mla, pcc, police and crime commissioner, first minister,
      prime minister, council leader, parliament, westminster, holyrood, senedd, stormont, the council, town council,
      parish council, county council, city council
    `,
  },
  {
    name: 'government',
    words: `
      government, this government, the government, the pm, prime minister, our mp, the mp, this mp, your mp,
      the council, council leader, this lot, them, him, her
    `,
  },
  {
    name: 'candidate',
    words: `
      candidate, parliamentary candidate, prospective parliamentary candidate, ppc, council candidate,
      mayoral candidate, prospective candidate, election candidate, lead candidate, ward candidate
    `,
  },
  {
    name: 'stand-for',
    words: `
      standing, running, stand, putting myself forward, put myself forward, campaigning, been selected, selected,
      seeking election, seeking re election, fighting
    `,
  },
  {
    name: 'put-out',
    words: `
      kick, vote, get, boot, throw, turf, sling, chuck, kicking, voting, getting, booting, throwing, drive
    `,
  },
  {
    name: 'get-rid',
    words: `
      get rid of, oust, unseat, get shot of, need shot of, need rid of, see the back of, be rid of, bring down,
      remove, kick out, vote out, boot out, throw out
    `,
  },
  {
    name: 'join-in',
    words: `
      join, rejoin, back, support, elect, re elect, campaign for, campaign with, donate to, volunteer for,
      volunteer with, sign up to, sign up with, stand with, get behind, help, become a member of, chip in for,
      chip in to, give to, come and meet, meet, vote in, be part of, switch to, trust
    `,
  },
  {
    name: 'canvass',
    words: `
      canvassing, canvass, door knocking, doorknocking, knocking on doors, leafleting, leafletting, phone banking,
      phone bank, delivering leaflets, deliver leaflets, hand out leaflets, handing out leaflets, on the doorstep,
      on the doorsteps, on the campaign trail, campaigning
    `,
  },
  {
    name: 'party-event',
    words: `
      campaign, rally, hustings, fundraiser, campaign day, action day, street stall, stall, launch, leaflets, posters,
      newsletter, meet and greet, coffee morning, phone bank, public meeting, surgery
    `,
  },
  {
    name: 'own-vote',
    words: `
      my grandad, my grandfather, my grandmother, my uncle, was a, used to be, i vote, i voted, i always, i never,
      i will vote, i would vote, i will be voting, i used to, i want to vote, we voted, we vote, who did you,
      did you vote, they voted, people voted, people vote, i have always, i have never, voted for, my mum votes,
      everyone voted, people who vote, who voted, why do people, why would anyone
    `,
  },
  {
    name: 'award',
    words: `
      award, awards, staff awards, hero, heroes, employee of the month, star of the month, nominee, nominated,
      nominate, competition, ward of the year, team of the year, nurse of the year, best dressed, favourite, photo,
      mural, logo, name, mascot, garden, therapy dog, survey, prize, finalists, shortlist, shortlisted, calendar,
      colour, menu, bake off, governor, governors, union, unison, rcn, bma, strike action
    `,
  },
  {
    name: 'job',
    words: `
      job, interview, interviewed, vacancy, post, role, shortlisted, applied, application, surgery, procedure,
      transplant, trial, ideal candidate, suitable candidate
    `,
  },
  {
    name: 'not-party',
    hides: true,
    words: `
      labour ward, labour suite, labour ward and, labour room, in labour, into labour, labour pains,
      labour and delivery, birthday party, leaving party, party food, christmas party, third party, party bags,
      tea party, search party, green light, green space, green card, green bay, green zone, garden party,
      conservative treatment, conservative management, conservative estimate, more conservative, be conservative,
      independent living, independent adult, hen party, stag party, party wall, party line, party time, house party,
      party on, working party, guilty party, induced labour, early labour, long labour, back labour
    `,
  },
  {
    name: 'give-vote',
    words: `
      give, lend, need, want, earn, win, ask for, asking for, count on, use, get, have, appreciate, deserve, deserves,
      borrow, rely on, hope for, trust me with, welcome
    `,
  },
  {
    name: 'cross',
    words: `
      your cross, your x, a cross, an x, the cross, your tick, your first preference, first preference,
      your second preference, your vote, your second vote, your list vote
    `,
  },
  {
    name: 'stop-them',
    words: `
      beat, stop, fight, save, fix, win, win here, defeat, keep out, protect, deliver, rescue, sort, turn, change,
      stand up, bring back, reopen, oust, get rid, put it right
    `,
  },
  {
    name: 'tactical',
    words: `
      tactical voting, tactical vote, vote tactically, voting tactically, tactical voting guide, tactical voters,
      wasted vote
    `,
  },
  {
    // What campaigns speak of; beside a party it is seldom anything else.
    name: 'campaign-word',
    words: `
      back them, with a plan, only ones, voting with me, enough is enough, winning here, winning, make them pay,
      get involved, vote, votes, voting, voter, voters, candidate, candidates, councillor, councillors, ballot,
      ballot box, polling day, polling station, election, leaflet, leaflets, poster, posters, placard, placards,
      doorstep, doorsteps, doorknocking, canvass, canvassing, manifesto, membership, member, members, supporters,
      supporter, campaign, campaigning, rally, activists, selected, elected, elect, pledge, pledges, stand for change,
      vote for change, our plans, our plan, out with the, team in town, lend their vote, first preference,
      holding a surgery, your mp, get out, end the, rebuild, shot of, wrecked it, newsletter, focus leaflet,
      conference, stall, window, rosette, majority, gain, win here
    `,
  },
  { name: 'backing', words: 'backing, endorsing, endorse, supporting, i back, we back, rooting for, nominate' },
  { name: 'election-soon', words: 'elected, vote, votes, voting, polling day, ballot box, election day, in may' },
];
