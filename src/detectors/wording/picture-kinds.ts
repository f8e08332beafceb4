/** What pictures are alike in: one that no comment showed tells what others of its kind do. */
const KINDS: Readonly<Record<string, string>> = {
  ape: '🐒🐵🦍🦧',
  beast: '🐖🐷🐽🐗🐀🐁🐭🪳🐍🐕🐶🐩🐪🐫🐐🐑🐄🐮🐴🫏🪱🐌🦨🦎🐊🐸🕷🦟🪰🐜',
  fruit: '🍌🥥🍉🍇🍊🍎🍓🥕',
  weapon: '🔪🗡🔫💣🧨🪓⚔🏹🔨🪚',
  fist: '👊🤛🤜🥊✊🦶👢🥾',
  fire: '🔥🎇💥🚒',
  death: '⚰🪦💀☠🧟👻🪢⚱',
  weak: '🤡🥴🤪🙃🧠🥔🪨🚮🗑💩🤦🧌👹🐢',
  sick: '🤮🤢🤧🤒🤕🚽',
  rude: '🖕',
  lewd: '🍆🍑💦👅😈🔞🍒🌭👙🍼🫦💋😏😜',
  laugh: '😂🤣😹😆😅😄😁',
  love: '❤🧡💛💚💙💜🤍🖤🤎💖💗💕💞💓💘💝🥰😍😘🤗🫶🩷🩵',
  praise: '👏👍🙌🙏💪🎉🥳🏆⭐🌟✨💯👌🥇🎂🎊🫡',
  sad: '😢😭😞😔😟🥺😥😿☹🙁💔🥀😣😖😩😫',
  anger: '😡😠🤬👿💢😤',
  doubt: '🙄😒🤨😑🤔😬🤷🫠',
  watch: '👀👁📸📷🕵🎥📹🔍🔎🔭',
  medicine: '💊💉🩸🩹🧪',
  leave: '👋🕊✌🌅🌌🪽👼🚪',
  travel: '✈🛫🛶🚢⛵🧳🚌🚂🚆',
  money: '💰💸💵💷🤑💳🪙📈',
  call: '📞☎📱📲📩📧💬',
  police: '🚨🚔👮🚓⚖🔒',
};

/** What a picture is one of. */
export const pictureKinds: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, pictures]) => Array.from(pictures, (one) => [one, `:${kind}`] as const)),
);
