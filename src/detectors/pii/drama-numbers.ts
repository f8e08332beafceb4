/**
 * Ofcom's numbers for radio and television drama, which no subscriber has: the first digits after +44, of ten. The
 * numbering plan leaves some of them out (07700 900xxx, 01632 960xxx), but people write them where others write theirs.
 */
export const DRAMA_NUMBERS: readonly string[] = [
  '7700900',
  '1632960',
  '2079460',
  '1134960',
  '1144960',
  '1154960',
  '1164960',
  '1174960',
  '1184960',
  '1214960',
  '1314960',
  '1414960',
  '1514960',
  '1614960',
  '1914980',
  '2896496',
  '2920180',
  '3069990',
  '8081570',
  '9098790',
];
