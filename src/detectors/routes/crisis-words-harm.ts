// Names methods and means of suicide and self-harm, in the words in which people ask for help.
import type { WordClass } from '../grammar/word-class.ts';

/** Harm done to oneself that is not meant to kill. */
export const crisisHarmWords: readonly WordClass[] = [
  {
    name: 'hurt-verb',
    part: 'verb',
    words: `harm, hurt, cut, burn, slash, stab, slice, bruise, scratch, punch, hit, injure, damage, mutilate, scald,
      bite, scar, carve, injur, starve, choke, bang, do* something to, do* something stupid to, do* damage to,
      do* harm to, do* summat to, do* anything to, cause* harm to, ligature, tie* ligatures round`,
  },
  {
    name: 'self-harm',
    part: 'verb',
    words: `self harm*, selfharm*, self injure*, ligature, cut* myself up, cut* herself up, cut* himself up`,
  },
  {
    name: 'strong-drop',
    words: `ledge, roof, rooftop, parapet, tracks, track, train tracks, railway line, train line, cliff edge,
      edge of a cliff, edge of the cliff, top of the cliff, wrong side, multi storey, multistorey,
      window ledge, windowsill, railings, edge of the roof, edge of the bridge, edge of the quay, balcony,
      edge of the platform, motorway bridge, footbridge, viaduct, top floor, side of the bridge,
      edge of the multi, railway bridge, rail bridge, road bridge`,
  },
  {
    name: 'suicide-look',
    hides: true,
    words: `career suicide, social suicide, political suicide, commercial suicide, economic suicide,
      electoral suicide, fashion suicide, suicide squad, suicide doors, suicide loss, assisted suicide`,
  },
  {
    name: 'look-like',
    hides: true,
    words: `head against a brick wall, head off a brick wall, head against a wall lol, against a brick wall,
      danger to shipping, danger to herself with a, danger to himself with a, not waking up early,
      not wake up early, ago tonight, ago today, ago this week, ago yesterday, ago this morning`,
  },
  {
    name: 'wrists',
    words: `my wrists, my wrist, her wrists, his wrists, her wrist, his wrist, my arms, her arms, his arms,
      me wrists, my thighs, her thighs, his thighs, my legs, her legs, my arm, her arm, his arm, wrists,
      my throat, his throat, her throat, their wrists, rists, rist, me arms, me legs, my rists`,
  },
  {
    name: 'slit',
    part: 'verb',
    words: `slit, cut, slash, slice, open, hack at, carve, scratch, burn, saw at, open* up, cut* up`,
  },
];
