// Holds lewd words: shapes of lewd remarks that can be nothing else, with examples.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { SEXUAL_HEEDS } from './sexual.ts';

const ONE = '<you|he|role|person:one|named>';

/** Deeds and bodies by their plain names, of somebody pointed at. */
export const sexualPlainPatterns: readonly ConductPattern[] = [
  {
    id: 'sexual-plain-deed',
    kind: 'sexual',
    match: [
      'i would|will|=wanna very* to? [=shag|=fuck|=bone|=hump|=motorboat|=bonk|=shagging] <you|he|they|=that>',
      'i would|will|=wanna very* to? [=shag|=fuck|=bone|=hump|=motorboat|=bonk] the|this|=that|a ~2 <role|person>',
      `${ONE} ~4 can|=could|=may ~1 [=ride|=mount|=straddle|=spank|=ravish|=smother|=rail|=shag|=fuck] =me lewd-any-time|leer-where|=silly|=senseless|=raw|=hard`,
      `${ONE} ~4 can|=could|=may ~1 [=bend] =me =over ~3 lewd-any-time|=desk|=bed|=couch|=trolley|=bonnet|=whenever|=all`,
      `${ONE} ~4 can|=could|=may ~1 [=handcuff|=cuff|=tie|=strap|=chain] =me =to ~4, =do =what|=whatever|=her|=his =ever|=way|he|you?`,
      `${ONE} ~4 can|=could|=may ~1 =put =a [=baby] =in =me`,
      '=suck|=lick|=ride|=stroke|=swallow|=choke my|=on ~1 [=cock|=dick|=knob|=balls|=schlong|=todger]',
      '=sit|=sat|=sitting =on my [=face|=cock|=dick|=knob]',
      '[=wanking|=wank|=wanked|=fapping|=jizz|=jizzed] =over|=off|=to|=on ~2 <you|he|role|person|named|=pic|=photo|=video|=this|=that>',
    ],
    polarity: 'fixed',
    heeds: SEXUAL_HEEDS,
    unless: ['lewd-wronged'],
    sure: 'certain',
    because: 'a lewd remark or offer',
    yes: ['that physio can bend me over any time he wants', "I'd shag the nurse", 'The doctor can put a baby in me'],
    no: ['the physio can bend my knee over the edge', 'I would ride the bus', 'she can tie me a sling'],
  },
  {
    id: 'sexual-plain-body',
    kind: 'sexual',
    match: [
      `${ONE} ~2 have|=got|='s ~5 lewd-look ~1 [=arse|=tits|=titties|=norks|=knockers]`,
      '=amazing|=cracking|=unreal|=massive|=huge|=perfect|=peachy|=phenomenal|=gorgeous ~1 [=arse|=tits|=titties|=norks|=knockers] =on ~2 <he|you|this|role|person|named|=one>',
      `your|his [=arse|=tits|=titties|=boobs|=norks|=knockers|=cleavage|=bum] ~1 =look|=looks|=is|=are|='s ~1 lewd-look ~1 =in|=under the|this|=those|=them|=your ~1 =tunic|=uniform|=scrubs|=top|=dress|=photo|=picture|=pic|=shirt|=outfit|=blouse|=skirt|=trousers|=leggings|=jeans`,
      '=show|=flash|=send ~1 =us|=me|=the ~1 your|=them|=those ~1 [=tits|=titties|=boobs|=norks|=fanny|=minge|=cock|=nudes]',
    ],
    heeds: SEXUAL_HEEDS,
    unless: ['lewd-wronged', 'leer-medical', 'kin:one'],
    sure: 'certain',
    because: 'a lewd remark about somebody’s body',
    yes: [
      'Dr Ahmed has got the most amazing arse',
      'unreal tits on that nurse',
      'show us your tits',
      'your boobs look massive in that tunic',
    ],
    no: ['he has got a pain in the arse', 'nice arse about face plan'],
  },
];
