// Holds offensive words: those that people disguise, and the spellings they disguise them by.
import type { WordClass } from './word-class.ts';

/** Words that are disguised on purpose: a mask is read as one of these before any other word. Likely ones first. */
export const disguisedWords: readonly WordClass[] = [
  {
    name: 'first',
    words:
      'fuck, fucking, shit, cunt, bastard, wanker, bitch, arse, arsehole, twat, bollocks, dick, prick, nigger, slut, whore, slag, piss, pissed, cock, tits, nigga, paki, faggot, fag, retard, tranny, bloody, bugger, crap, shite, asshole, ass, knob, fucked, fucks, fucker, fuckers, shitty, wankers, bitches, bastards, cunts, pricks, dicks, twats, dickhead, bollock, sod',
  },
  {
    name: 'name',
    part: 'noun',
    words: `motherfucker, fuckwit, fuckface, fuckhead, shithead, shitbag, shithole, shitshow, shitstain, twatface, twonk, dickhead, dickwad, knobhead, bellend, bell end, cockhead, cocksucker, wankstain, tosser, tosspot, wazzock, pillock, plonker, numpty,
      muppet, minger, munter, slapper, slag, slut, whore, tart, skank, hoe, hooker, prozzie, bint, cow, sow, pig, rat, dog, bitch, hag, witch, moron, idiot, imbecile, cretin, retard, spastic, spaz, spacker, mong, mongol, spanner, tool, loser, scumbag, scrubber, scrote, scum, vermin, parasite, leech, maggot,
      cockroach, animal, ape, monkey, nonce, paedo, pedo, pervert, perv, rapist, weirdo, freak, psycho, schizo, nutter, nutjob, mental case, lunatic, cripple, gimp, midget, dwarf, fatty, lardarse, fat arse, fatso, lard arse, skiver, scrounger, ponce, parasite, nazi, terrorist, jihadi, bomber,
      nigger, nigga, coon, wog, darkie, darky, sambo, golliwog, gollywog, spade, jungle bunny, negro, paki, raghead, towelhead, camel jockey, sand nigger, muzzie, muzzy, chink, chinky, gook, slope, nip, jap, slant, kike, yid, hymie, heeb, jew, gypo, gyppo, gippo, gypsy, pikey, pikie, tinker, knacker, dago, wop, spic, wetback, beaner, redskin, injun, abo, kaffir, polack,
      kraut, frog, taig, fenian, hun, faggot, fag, poof, poofter, poofta, puff, queer, homo, bender, batty boy, battyboy, batty man, bumboy, bum boy, shirtlifter, fudge packer, dyke, lesbo, lezza, lezzer, carpet muncher, tranny, trannie, shemale, ladyboy, troon, he she, it, immigrant, muslim, jihadist, refugee, foreigner, migrant, black, white, asian, gay, lesbian, homosexual, transexual, transsexual, woman, girl, trans person, disabled person,
      arsehole, asshole, arsewipe, asswipe, ass, arse, cock, dick, prick, penis, vagina, pussy, fanny, minge, clunge, clit, tit, titty, boob, bollock, bollox, bollick, nutsack, ballsack, anus, turd, crap, fart, dildo, wank, blowjob, blow job, handjob, cum, spunk, jizz, shag, twat, cunt, gash, gobshite, shite, wankshaft, jackass, dumbass, smartarse, jerkoff, sonofabitch, son* of a bitch, sod, git, prat, berk, twit, dipshit, dipstick, div, divvy, mug, melt, bampot, bawbag, roaster, fud, fanny, rocket, tube, dobber, walloper, gowk, eejit, scally, chav, pleb, oik, jobsworth, killjoy, dosser, waster, druggie, smackhead, crackhead, junkie, alkie, pisshead, tramp, peasant, inbred, dimwit, halfwit, nitwit, thicko, dunce, simpleton, dumbo, window licker, vegetable`,
  },
  {
    name: 'do',
    part: 'verb',
    words:
      'fuck, piss, shit, wank, shag, bugger, screw, suck, kill, murder, stab, slit, slash, strangle, choke, throttle, shoot, hang, lynch, burn, torch, batter, smash, punch, kick, slap, beat, butcher, behead, gut, skin, rape, molest, grope, gas, exterminate, execute, bomb, poison, drown, attack, hurt, harm, destroy, deport, hate, despise, loathe, die, suffer, rot, topple, top, cut, overdose',
  },
  {
    name: 'like',
    part: 'adjective',
    words:
      'stupid, thick, dumb, fat, ugly, lazy, filthy, dirty, smelly, stinking, vile, evil, nasty, sick, pathetic, useless, worthless, disgusting, dense, daft, mental, crazy, insane, retarded, spastic, backward, inferior, subhuman, greedy, slimy, sleazy, slutty, bitchy, shitty, crappy, gobby, bent, poncey, poofy, gay, queer, black, brown, yellow, disabled, crippled, deformed, foreign, illegal, suicidal',
  },
  {
    name: 'more',
    words:
      'effing, fucksake, motherfucking, bullshit, batshit, horseshit, apeshit, shitless, pissing, bollocking, shagging, wanking, kys, kms, stfu, gtfo, death, dead, scum, filth, trash, vermin, rubbish, women, men, suicide, goddamn, damn, damned, hell, bloody, thieving, lying, faggots, threat, threats, violence, disease, cancer, hatred, disgust, contempt, ignorant, worth, yourself, themselves, muslims, islam, islamic, trans, jewish, african, knife, gun, acid, bullet, noose, rope',
  },
];

/** Spellings that sound or look like a word, each with what it stands for; with the ending `s`, `ed`, `er` or `ing` too. */
export const soundAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  `fuk fuck, fuc fuck, fcuk fuck, fuq fuck, phuck fuck, phuk fuck, phuq fuck, fukc fuck, fvck fuck, fuxk fuck, fuick fuck, feck fuck, fucc fuck, fkn fucking, fkin fucking, fking fucking, fekin fucking, feckin fucking, fckn fucking, fcking fucking, fck fuck, fk fuck, fkd fucked, fcked fucked, fkr fucker, fcker fucker, fuken fucking, fukin fucking, fukn fucking, fuckn fucking, fuckin fucking, fucken fucking, mofo motherfucker, muthafucka motherfucker, mutherfucker motherfucker, motherfucka motherfucker, fucka fucker, fukka fucker, fukkin fucking, fukwit fuckwit, effin effing,
  kunt cunt, cnut cunt, qunt cunt, cunnt cunt, cvnt cunt, cuunt cunt, cuntz cunts, kunts cunts, cnt cunt, cunty cunt,
  shyte shite, shyt shit, shiit shit, schit shit, sht shit, shti shit, siht shit, shitt shit, shiz shit, shizz shit, shiet shit, sheit shit, bullshyt bullshit, shithed shithead, shytehead shithead, shytehed shithead, shitehed shithead, shitehouse shithouse, shyting shitting,
  biatch bitch, beatch bitch, biotch bitch, beotch bitch, bytch bitch, bitsh bitch, bisch bitch, biznatch bitch, byatch bitch, bizatch bitch, beeyotch bitch, beyatch bitch, bithc bitch, btich bitch, bihtch bitch, btch bitch, bitchez bitches, bxtch bitch,
  wancker wanker, wanka wanker, wankah wanker, wnaker wanker, wnker wanker, wankr wanker, wankerz wankers, wanqer wanker, waynker wanker, vvanker wanker, whanker wanker, wunker wanker, wankor wanker,
  azz ass, arze arse, arss arse, ahole asshole, arsewhole arsehole, arshole arsehole, arsole arsehole, rsehole arsehole, arsehle arsehole, asshat asshole, asshol asshole, azzhole asshole, asswhole asshole, ashole asshole, arsehol arsehole, arseholez arseholes, arsehoel arsehole,
  basterd bastard, barstard bastard, barsteward bastard, bassturd bastard, bastid bastard, bastad bastard, bstard bastard, bsatard bastard, basturd bastard, bastart bastard, bastardz bastards, baztard bastard,
  twot twat, tvvat twat, twaat twat, twats twats, tawt twat,
  dikhead dickhead, dickhed dickhead, dikhed dickhead, dckhead dickhead, dickead dickhead, dichead dickhead, dicc dick, dickwod dickwad, dickedd dickhead,
  nobhead knobhead, knobhed knobhead, nobhed knobhead, nobed knobhead, bellendd bellend, belend bellend,
  prik prick, pricc prick, prck prick, preek prick, prickk prick,
  bollox bollocks, bolocks bollocks, bollix bollocks, bollux bollocks, bollucks bollocks, bollacks bollocks, bolloks bollocks, bolox bollocks, ballocks bollocks, bllocks bollocks, bollcks bollocks,
  niga nigga, nigah nigga, niggah nigga, niggaz niggas, niggar nigger, nigar nigger, niggur nigger, nigguh nigga, niqqa nigga, niqqer nigger, nigor nigger, knigger nigger, ngger nigger, niggr nigger, nigg nigger, negroe negro,
  paky paki, packi paki, pakki paki, packy paki, pakie paki, pakeys pakis,
  fagot faggot, faget faggot, faggit faggot, phaggot faggot, phag fag, faggat faggot, faqqot faggot, faag fag, fggot faggot, phaggit faggot, poff poof, pooftah poofter, puftah poofter, poufter poofter, pufta poofter, kweer queer, qweer queer, lezbo lesbo, lezzie lesbian, lezzy lesbian, gaay gay, ghey gay, homosexul homosexual, trannie tranny, trannys trannies, tranni tranny, traney tranny, trany tranny,
  retart retard, retad retard, ritard retard, reetard retard, retarted retarded, rtard retard, libtard libtard, spaz spastic, spazz spastic, spacka spacker, spakker spacker, mongo mong, monged mong, schitzo schizo, skitzo schizo, skizo schizo, scizo schizo, shizo schizo, psyco psycho, sycho psycho, phsyco psycho, pyscho psycho, psyko psycho,
  slutt slut, slvt slut, sloot slut, sluut slut, slaag slag, slagg slag, slapa slapper, whor whore, whoar whore, whoor whore, skanc skank, minga minger, mingah minger, munta munter, mingers mingers,
  pikie pikey, pykey pikey, pikeys pikeys, piky pikey, pyky pikey, pikee pikey, gipsy gypsy, gypo gypsy, gyppo gypsy, jipsy gypsy, jypsy gypsy, muzzi muslim, muzzie muslim, muzlim muslim, moslem muslim, mozlem muslim, muslem muslim, musslim muslim, islaam islam, imigrant immigrant, immigrent immigrant, immigant immigrant, imigrent immigrant, immagrant immigrant, forigner foreigner, foriener foreigner, forreigner foreigner, foriegner foreigner, jooz jews, joos jews, jewz jews, joo jew, chinky chinky, chynk chink, kaffer kaffir, blax blacks, blak black, blakk black,
  idjit idiot, idgit idiot, idoit idiot, ideot idiot, idiat idiot, eejit idiot, edjit idiot, idyot idiot, ijit idiot, idot idiot, moren moron, morron moron, imbecille imbecile, imbisil imbecile, imbacile imbecile, cretan cretin, kretin cretin, loozer loser, luser loser, loosers losers, stoopid stupid, stupit stupid, stuped stupid, stupud stupid, stewpid stupid, stoopud stupid, stupidd stupid, stpid stupid, stupd stupid, thik thick, thikk thick, thicc thick, dum dumb, dumm dumb, uglee ugly, ugli ugly, fatt fat, phat fat, lasy lazy, layzee lazy, layzy lazy, usless useless, useles useless, usseless useless, pathetick pathetic, pafetic pathetic, discusting disgusting, disgustin disgusting, disgraful disgraceful, worthles worthless, filfy filthy, filthee filthy, skum scum, skumbag scumbag, scumm scum, scumbagg scumbag, scrot scrote, virmin vermin, vermine vermin, paedofile paedophile, pedofile paedophile, peedo paedo, peado paedo, paedophille paedophile, pedophile paedophile, nonse nonce, nonsce nonce, nonces nonces, perve perv, raypist rapist, terorist terrorist, terrerist terrorist, natzi nazi, nahtzi nazi, nazzi nazi,
  killl kill, kyll kill, qill kill, unalive kill, unalived killed, unaliving killing, unaliv kill, stabb stab, stabed stabbed, stabing stabbing, murda murder, merder murder, murdur murder, murdah murder, raype rape, suiside suicide, suacide suicide, suicde suicide, sewercide suicide, sewerslide suicide, sooicide suicide, suiced suicide, suecide suicide, soocide suicide, sucide suicide, suicidle suicidal, suicdal suicidal, suisidal suicidal, sucidal suicidal, sucicidal suicidal, overdoze overdose, dieing dying, deth death, ded dead, deid dead, hayt hate, h8 hate, h8s hates, h8ed hated, h8ing hating, h8er hater, h8ers haters, haet hate, hayte hate, urself yourself, yaself yourself, yerself yourself, yourselv yourself, yoself yourself, yorself yourself, yourselff yourself, youself yourself, yurself yourself, yersel yourself, yersell yourself, urselves yourselves, meself myself, mesel myself, masel myself, mysel myself, wimmin women, womn women, wmen women, wmn women, wimmen women, wimin women, womin women, wymin women, womyn women, wimen women, womans women, womon woman, wumman woman, wummin women, gurl girl, gurls girls, ppl people, peeps people, ppls people, peepl people, peple people, poeple people, pple people`
    .split(/,\s+/u)
    .map((pair) => pair.split(' '))
    .filter(([spelling = '', meant]) => meant !== undefined && !spelling.endsWith('*'))
    .map(([spelling, ...meant]) => [spelling, meant.join(' ')]),
);
