// Holds offensive words: parts of addresses that bear out what is said beside them.
import type { PageId } from './inappropriate-words.ts';

/** Parts of addresses that prove nothing, and bear out what is said of a page beside its address. */
const HINTS: Readonly<Partial<Record<PageId, string>>> = {
  sex: `
    afterdark dark leak leaks leakbox lola velvet meet meets meetnow single singles hot hotties flirt date dates dating babe
    babes cam cams naughty private hookup unwrapped uncut fans fansonly kitty girls ladies lads clips vids adult xx spicy peach
    desire passion fling affair lust tease room rooms
  `,
  harm: `
    bones bone skinny thin ana mia pro starve starving hunger hungry empty fast fasting weight thigh gap ribs wings butterfly
    club cut cuts cutting scars exit peace bye end void forum
  `,
  gore: `
    gore gory blood bloody crash death dead die dying clip clips reel reels uncut raw shock brutal watch fail fails fight
    fights hub tube vid vids video leak leaked real kill carnage horror rip
  `,
  hate: `
    patriot patriots truth resist nation national folk pride movement rise white brit british english england defend
    homeland great replace replaced remigrate deport invasion alert red pill pilled blood soil kin heritage our ours
  `,
  drugs: `
    plug meds med pharm pharma pharmacy pill pills script scripts rx bud buds green high highs menu shop store vape vapes
    gear direct chem chems kush leaf slim jab jabs pen pens lab labs fast discreet
  `,
  weapons:
    'blade blades knife knives tactical armour armoury gun guns defence sharp edge steel shoot shooter stun ammo',
  gambling:
    'bet bets odds tip tips spin spins casino luck lucky slot slots win wins king acca tipster punt wager jackpot',
  scheme: `
    prize prizes win winner wins reward rewards refund refunds rebate rebates verify verified claim claims grant grants gov
    hmrc dvla parcel redeliver delivery post postage login signin secure security account accounts gift gifts giveaway
    voucher vouchers survey surveys free bonus payment payments update bank billing bill tvl licence card cash fee fees lucky nhs tax royal mail
    spy view profile vid app token coin crypto invest profit trade loan loans fund funds
  `,
  health: `
    cure cures cured heal healing healed truth wake wakeup jab jabs vax mast masts drop drops miracle detox natural real
    secret exposed freedom anti pure remedy protocol
  `,
};

const SETS = new Map(Object.entries(HINTS).map(([id, words]) => [id, words.trim().split(/\s+/u)] as const));
/** Shorter ones count as whole words only. */
const SHORT = 4;

/** True where a word of an address begins or ends as pages of a kind are named. */
export function isHinted(id: PageId, words: string): boolean {
  const hints = SETS.get(id);
  if (!hints) return false;
  return words
    .split(' ')
    .some((word) =>
      hints.some((hint) => word === hint || (hint.length >= SHORT && (word.startsWith(hint) || word.endsWith(hint)))),
    );
}
