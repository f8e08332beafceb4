/** A comment to try, by somebody who does not exist. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** What a page of house rules most often meets: things to act on, things to leave alone, and somebody to help. */
export const samples: readonly Sample[] = [
  { name: 'A phone number', text: 'Dad is on Ward 4. Ring me on 07700 900123, or write to ada@example.org.' },
  { name: 'An insult', text: 'You are an absolute idiot, and so is whoever runs this page.' },
  {
    name: 'Honest criticism',
    text: 'I waited six hours in A&E and nobody told me anything. I want to make a complaint.',
  },
  { name: 'A medical question', text: 'I have had chest pains since Tuesday. Should I stop taking my tablets?' },
  { name: 'A cry for help', text: 'I can’t go on any more. I want to end my life tonight.' },
  { name: 'An advert', text: 'Get 20% off driving lessons! Book today at www.example.com' },
  { name: 'Thanks', text: 'Thank you to everyone on the children’s ward. You were so kind to us.' },
];
