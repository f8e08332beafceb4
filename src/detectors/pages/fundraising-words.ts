import type { WordClass } from '../grammar/word-class.ts';

/** Appeals for money, and what is given that is none. */
export const fundraisingWords: readonly WordClass[] = [
  { name: 'donate', part: 'verb', words: 'donate, contribute, chip in, chip* in, dig deep, give generously, pledge' },
  { name: 'donation', part: 'noun', words: 'donation, contribution, pledge' },
  {
    name: 'gift-in-kind',
    words: `
      blood, plasma, platelets, organ, organs, kidney, liver, heart, bone marrow, stem cells, stem cell, breast milk,
      milk, sperm, eggs, hair, my body, her body, his body, tissue, corneas, donor register, donor card, blood donor,
      organ donor, organ donation, blood donation
    `,
  },
  {
    name: 'in-kind',
    words: `
      clothes, baby clothes, toys, books, magazines, wool, blankets, hats, a tv, the tv, equipment, old, used,
      unwanted, jigsaws, food bank, tins, crutches, wheelchair back
    `,
  },
  {
    name: 'scam',
    words: `
      scam, scams, scammers, beware, be aware of, not genuine, fake, fraud, fraudulent, fraudsters, bogus, suspicious,
      con artists, con men, trading standards
    `,
  },
  {
    name: 'money',
    words: `
      money, funds, cash, pounds, quid, thousand, 1k, 2k, 5k, 10k, 20k, 50k, 100k, the rest, the last,
      awareness and funds, vital funds, much needed funds
    `,
  },
  {
    name: 'collect',
    words: `
      raising, fundraising, collecting, trying to raise, hoping to raise, aiming to raise, need to raise,
      want to raise, trying to collect, to raise, crowdfunding, fund raising
    `,
  },
  {
    name: 'good-cause',
    words: `
      charity, appeal, hospice, hospital charity, ward, unit, baby unit, scanner, trust, foundation, nicu, scbu,
      neonatal, garden, cancer, research, air ambulance, lifeboats, treatment, surgery, operation, funeral,
      funeral costs, wheelchair, family, family room, equipment, memory of, defibrillator, macmillan, children, kids,
      our target, my target, therapy, headstone, fund
    `,
  },
  {
    name: 'fund-page',
    words: `
      go fund me, gofundme, gofundme page, just giving, justgiving, just giving page, justgiving page, fundraiser,
      fundraising page, fundraising appeal, donation page, crowdfunder, crowd funder, crowdfund, donations page,
      fund page, sponsor page, sponsorship page, sponsorship form, sponsor form, sponsor forms, collection pot,
      giving page, virgin money giving, memory page
    `,
  },
  {
    name: 'page-verb',
    words: `
      set up, started, start, made, created, launched, link, link to, here is, support, share, sharing, see, visit,
      please, help, back, any help, on my, on our, donate to, donate via, donate through, find, check out, click,
      is open, is still open, is live, is live now, available, in my bio
    `,
  },
  {
    name: 'small-sum',
    words: `
      every penny, every pound, every little, every bit, any amount, any donation, any donations, all donations,
      every donation, anything, a few quid, a fiver, a tenner, a pound, a couple of quid, a couple of pounds,
      any help, the price of a coffee, loose change, spare change, whatever you can, what you can, something,
      some money, as little as
    `,
  },
  {
    name: 'sum-helps',
    words: `
      counts, helps, welcome, appreciated, gratefully received, makes a difference, would help, will help, would mean,
      much appreciated, matters, would be appreciated
    `,
  },
  { name: 'spare', words: 'spare, give, chip in, throw in, pop in, send, bung, donate, part with' },
  {
    name: 'feat',
    words: `
      running, walking, cycling, swimming, shaving my head, shaving, climbing, abseiling, skydiving,
      jumping out of a plane, rowing, trekking, doing, taking on, having my head shaved, braving the shave, giving up
    `,
  },
  {
    name: 'in-aid',
    words: `
      in aid of, proceeds to, proceeds go to, all proceeds to, all proceeds, proceeds will go to, profits to,
      all profits to, to raise money for, to raise funds for, all money raised, all funds raised,
      money raised goes to, raising money for, raising funds for, for charity
    `,
  },
  {
    name: 'sale',
    words: `
      stall, cake stall, book stall, charity stall, sponsored silence, sponsored sleep, sponsored read,
      sponsored event, plant sale, concert, table top sale, raffle, tombola, cake sale, bake sale, coffee morning,
      sponsored walk, sponsored swim, sponsored run, quiz night, cake, cakes, auction, ticket, tickets,
      raffle tickets, car wash, fun run, fun day, calendar, charity night, prize draw, football match
    `,
  },
  {
    name: 'ask-how',
    words: `
      how can i, how do i, how could i, where can i, where do i, can i, could i, is there somewhere, do you accept,
      do you take, how do we, how can we, where can we, can we, who do i, are we allowed, am i allowed, is it ok to
    `,
  },
  {
    name: 'thanked',
    words: `
      thank you to everyone who, thanks to everyone who, thank you to all who, thanks to all who, we raised, i raised,
      raised over, raised more than, has raised, was raised, last year, years ago, thank you for donating,
      thank you for sponsoring, who sponsored, who donated
    `,
  },
  {
    name: 'gift-money',
    words: `
      direct debit to, a direct debit, standing order to, gift in your will, a gift in your will, hospice lottery,
      charity lottery, the lottery for, bucket shakers, bucket collection, bucket collectors, wishlist, wish list,
      collection tin, collection tins, sponsorship
    `,
  },
  { name: 'cash-by', words: 'cash app, cashapp, paypal, my bank, monzo, revolut, bank transfer, venmo' },
  { name: 'reach-by', words: 'profile, bio, below, here, open, link, dm me, message me, in my, on request' },
  {
    name: 'give-me',
    words: `
      lend me, lend us, spare me, give me, loan me, help me with, help us with, help with, bung me, sub me
    `,
  },
  {
    name: 'need-money',
    words: `
      rent, taxi money, electric, gas money, bus fare, petrol money, food money, money, til friday, till friday,
      until payday, quid, fare, bills, nappies
    `,
  },
];
