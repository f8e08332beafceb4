import type { WordClass } from '../grammar/word-class.ts';

/** Words by which comments call on readers, deny, and tell what others say, whatever the matter. */
export const pageWords: readonly WordClass[] = [
  {
    // What may stand between the beginning of a sentence and an order.
    name: 'lead',
    words: `
      please, so, and, then, now, just, go, go and, do, go out and, get out and, everyone, everybody, folks, guys,
      all, friends, remember to, make sure you, make sure to, do not forget to, be sure to, dont, do not, never,
      kindly, hi, hello, hi all, hi everyone, people, today, tomorrow, on thursday, also, or, lets, let us,
      let us all, come on, simply, come and, hey, quick, urgent, important, again, ladies, honestly, everyone please,
      you lot
    `,
  },
  {
    // How readers are asked or told to do something.
    name: 'call-on-you',
    words: `
      please, can you, could you, would you, will you, can everyone, can everybody, can people, can anyone,
      could anyone, could everyone, could people, would anyone, would everyone, would people, would any, can we all,
      let us, lets, let us all, you should, you all should, you should all, you need to, you must, you have to,
      you can, you could, everyone should, everybody should, everyone needs to, everyone need to, everybody needs to,
      needs to, need to, we need you to, i need you to, i urge you to, urge you to, urging you to, i urge everyone to,
      ask you to, asking you to, asking everyone to, want you to, like you to, love you to, if you could, if you can,
      if everyone could, if you would, consider, get people, mind, spare a minute to, spare a moment to,
      take a minute to, take a moment to, ten minutes to, can anyone spare, do your bit and, join us and, come and,
      pop in and, pop along and, help us by, would appreciate it if you could, grateful if you could,
      appreciate if you could, happy to, willing to, interested in, keen to, want to, fancy, remember to,
      invite you to, inviting you to, get
    `,
  },
  {
    name: 'page-denial',
    words: `
      not, never, no, nobody, none, neither, nor, without, do not, will not, no such thing as, myth, a myth, untrue,
      false, far from, stop, stop saying, refuse to, refused to, ban, banned, disagree, no evidence, no proof,
      no link between, nonsense, rather than, instead of, hardly
    `,
  },
  {
    // What comes after one of these is what somebody else says.
    name: 'page-told',
    words: `
      thinks, believes, reckons, insists, swears, people who, those who, anyone who, anybody who, someone who,
      idiots who, the people that, people saying, people claiming, people claim, people think, people believe,
      some think, some people, he said, she said, they said, he says, she says, told me, told us, told my, i was told,
      heard that, i heard, heard people, i read, i saw a post, posts saying, posts that, posts claiming, stop sharing,
      stop spreading, stop posting, spreading, rumour, rumours, rumour that, conspiracy, conspiracy theory,
      conspiracy theories, conspiracy theorists, misinformation, disinformation, fake news, debunked, myth, a myth,
      myths, is false, not true, is not true, untrue, nonsense, rubbish, claims that, the claim that, claim that,
      the idea that, the lie that, lies that, anti vaxxers, antivaxxers, anti vax, the loons, used to think,
      used to believe, tired of hearing, sick of hearing, sick of people, convinced that, is convinced, scared that,
      worried that, afraid that, fed the line
    `,
  },
];
