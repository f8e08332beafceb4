// Holds offensive words: the parts of the names of pages that nobody wants under a hospital's post.

/** Names of the kinds of page. */
export type PageId =
  | 'sex'
  | 'harm'
  | 'gore'
  | 'hate'
  | 'drugs'
  | 'weapons'
  | 'gambling'
  | 'scheme'
  | 'pirated'
  | 'health';

/** A kind of page: the parts of words that tell it anywhere in an address, words that must stand alone, and text about it. */
export interface PageKind {
  readonly id: PageId;
  readonly because: string;
  /** Found inside a longer word of the host or the path; no everyday word holds one. */
  readonly parts: string;
  /** Whole words of the host or the path, which alone prove nothing against a page that helps or reports. */
  readonly words: string;
  /** Said beside a link, so that even a host that tells nothing is about it. */
  readonly said: string;
  /** Its pages speak of help and health themselves, so that such words say nothing for them. */
  readonly talksOfHealth?: true;
}

/** Kinds of page, the worst first. */
export const PAGE_KINDS: readonly PageKind[] = [
  {
    id: 'sex',
    because: 'a link to pornography or sexual services',
    parts:
      'porn, xxx, xhamster, xnxx, redtube, youporn, brazzers, onlyfans, 0nlyfans, fansly, chaturbate, camgirl, ' +
      'camgurl, camwhore, livejasmin, bongacam, stripchat, sexcam, sexchat, sextape, sexvid, sexdate, sexmeet, ' +
      'sexyg, freesex, realsex, localsex, sextoy, nudepic, nudevid, nakedgirl, nakedn, nakedp, nakedw, ' +
      'upskirt, voyeur, creampie, gangbang, blowjob, handjob, deepthroat, bukkake, fetish, bdsm, cumshot, ' +
      'cumslut, fuck, bigtits, titties, hotwife, cuckold, jailbait, barelylegal, escortgirl, callgirl, hornyg, ' +
      'hornym, hornys, hornyl, adultwork, sugardaddy, sugarbaby, vivastreet, nsfw, uncensoredv, leakednud, ' +
      'hotgirls, sexygirls, sexynurse, sexymum, singlemilf, flirtnow, flirtu, imgfap, fapdu, wankb, adultfr, ' +
      'adultfun, adultdat, adultchat, adultcam, livecams, livesex, meetmilf, meetslut, nakedmen, shemale, ' +
      'ladyboy, rule34, sexcontact, sexcontacts, fuckb, shagm, shagu, shaglocal, doggingu, swingeru, ' +
      'illicitenc, ashleymad, babestation, stripclub, lapdanc, pornos, sexworker, hotsexy, xvideos, nudegirl, ' +
      'nudegal',
    words:
      'sex, sexy, nude, nudes, naked, topless, lingerie, escort, escorts, horny, hot girls, stripper, ' +
      'strippers, striptease, brothel, pussy, pussies, tits, boobs, ass, arse, cum, kinky, kink, swingers, ' +
      'swinger, dogging, bbw, pov, gloryhole, uncensored, undressed, dogger, hotties, sluts, slags, wank, ' +
      'wanking, orgy, threesome, dildo, vibrator, sext, sexting, creepshots, hidden cam, spycam, ' +
      'massage parlour, happy ending, milf, milfs, gilf, slut, whore, whores, hookup, hookups, erotic, ' +
      'erotica, hentai, hardcore, adult cam, live cams, adult fun',
    said:
      'porn, porno, xxx, nsfw, nudes, nude pics, nude photos, nude pictures, nude videos, nude vids, ' +
      'naked pics, naked photos, naked pictures, naked videos, naked vids, naked patients, naked nurses, ' +
      'naked women, naked girls, topless pics, sex tape, sextape, sex video, sex videos, sex vid, sex vids, ' +
      'sexy pics, sexy vids, sexy videos, sexy photos, dirty pics, dirty vids, dirty videos, hot singles, ' +
      'horny singles, horny milfs, hot milfs, milfs, milf, single milfs, sexy singles, local singles, ' +
      'onlyfans, only fans, my cam, cam show, live cam, webcam show, cam girl, camgirl, escorts, hookups, ' +
      'hook ups, adults only, adult content, adult videos, uncensored, uncensored vids, uncensored videos, ' +
      'leaked pics, leaked nudes, leaked vids, leaked video, leaked videos, strip show, striptease, upskirt, ' +
      '18 only, over 18s only, xrated, x rated, get your rocks off, no strings fun, nsa fun, casual sex, ' +
      'sex tonight, free sex, sexy time, spicy content, spicy pics, feet pics, horny, kinky, lonely tonight, ' +
      'lonely housewives, real women, real girls, women waiting, girls waiting, women near you, ' +
      'girls near you, women in your area, girls in your area, meet women, meet girls, meet milfs, ' +
      'meet singles, dirty chat, sex chat, sexting, sext me, fancy a shag, want a shag, up for a shag, ' +
      'discreet fun, discreet meets, no strings, friends with benefits, swingers, dogging, my cam is, on cam, ' +
      'cam is live, watch me strip, see me naked, private show, private pics, private snap, exclusive content, ' +
      'x rated content, adult fun, naughty pics, naughty videos, naughty nurse, naughty nurses, sexy nurses, ' +
      'sexy nurse, saucy pics, her nudes, his nudes, sister s nudes, nurse s nudes, nurses nudes, topless, ' +
      'upskirts, voyeur, hidden camera, spy cam, caught on camera in the shower, dick pics, tit pics, ' +
      'tits out, get them out, full frontal, wank, wanking, cum see, strippers, happy ending, incalls, ' +
      'outcalls, sugar daddy, sugar daddies, sugar baby',
  },
  {
    id: 'harm',
    because: 'a link to ways of harming oneself',
    parts:
      'bonespo, meanspo, anatips, anacoach, suicidem, suicideg, suicidew, suicidekit, suicidepill, ' +
      'killyourself, killurself, killmyself, kysmethod, painlessdeath, painlessway, painlessexit, ' +
      'peacefulpill, peacefulexit, exitbag, exitkit, bestwaytogo, waytodie, waystodie, howtodie, ' +
      'sanctionedsuicide, lostallhope, nembutal, selfharmt, selfharmg, selfharmp, cuttingtips, hangingguide, ' +
      'bluewhalechallenge, lethaldose, skinnydream, skinnytips, starveyour, fastingana, edtwt, selfinjur, ' +
      'cuttersc, endyourlife, endmylife, finalexit, catchthebus',
    words:
      'thinspiration, ana tips, suicide methods, lethal dose, overdose guide, self harm tips, way to go, ' +
      'best way to go, how to die, ways to die, easy way out, pro ana, proana, prona, pro mia, thinspo, ' +
      'suicide guide',
    said:
      'painless methods, painless method, painless way to go, best way to go, suicide methods, ways to die, ' +
      'how to do it painlessly, methods guide, ways to end it, how to end it, easiest way to die, thinspo, ' +
      'pro ana, ana tips, meanspo, stop eating tips, cutting tips, self harm tips, hide it from your parents, ' +
      'tips to hide it, kill themselves on camera, hide purging, purging tips, purge tips, tips for purging, ' +
      'how to purge, how to starve, starving tips, fasting tips, stay skinny tips, skinny tips, ' +
      'hide it from your mum, hide it from the nurses, hide it from staff, hide it from your family, ' +
      'laxative tips, low cal tips, goal weight tips, ed tips, ana coach, cut deeper, where to cut, ' +
      'hide your cuts, hide the scars, catch the bus, ctb, peaceful exit, exit bag, lethal doses, lethal dose, ' +
      'how much to take, how many to take, guaranteed to work, easy way out',
  },
  {
    id: 'gore',
    because: 'a link to gore or violence',
    parts:
      'gorevid, gorevideo, gorepic, liveleak, bestgore, goregrish, kaotic, crazyshit, deathvid, deathpic, ' +
      'deadbody, deadbodies, beheading, decapitat, snuffmovie, snufffilm, snuffvid, crimescenepics, ' +
      'autopsyvid, autopsypic, murdervid, watchpeopledie, animalcruelvid, torturevid, stabbingvid, suicidevid, ' +
      'fightvids, bloodandguts, gorez, gore4, fightvid, wardfight, bloodbath, bloodyvid, brutalvid, ' +
      'brutalfight, deathporn, realdeath, facesofdeath, bodyparts, animaltorture',
    words: 'gore, gory, snuff, corpse, corpses, mutilated, mutilation, beheaded',
    said:
      'gory video, gory pics, gory vids, beheading, beheadings, watch him die, watch her die, watch them die, ' +
      'watch people die, dead bodies, dead body pics, snuff film, snuff video, real death, execution video, ' +
      'murder video, torture video, watch till the end blood, guts everywhere, stabbing video, see him bleed, ' +
      'fight vids, fight video, fight videos, fight footage, blood everywhere, brains everywhere, head off, ' +
      'heads off, cut his head off, proper gory, gory, uncensored accident, accident footage, crash footage, ' +
      'body footage, dead body, corpse, corpses, autopsy, see him die, see her die, moment he dies, ' +
      'moment she dies, graphic video, graphic footage, graphic vid, brutal video, killed on camera, ' +
      'dies on camera, dying on camera, jumped on camera, suicide video, beaten to death, dog fight, ' +
      'dog fights, animal cruelty video',
  },
  {
    id: 'hate',
    because: 'a link to hatred',
    parts:
      'whitepower, whitepride, whiterev, whitegenocide, whitelivesm, stormfront, dailystormer, kkk, hitlerw, ' +
      'heilhitler, siegheil, holohoax, holocausth, gaschamber, jewsdid, jewwatch, killmuslim, killjew, ' +
      'killallm, killallj, killallb, banislam, muslimscum, islamisc, antiislam, bombmosque, deportthem, ' +
      'deportall, sendthemback, sendthemhome, faggot, trannies, racewar, ethnocleans, remigrat, qanon, ' +
      'greatreplacement, combat18, nationalaction, bloodandhonour, defendengland, patriotf, patrioticf, ' +
      'invasionof, sendemback, sendthem, getthemout, bootthemout, blackcrime, migrantcrime, muslimcrime, ' +
      'muslimrape, groominggangm, jewrun, jewcontrol, zionistc, whitesonly, englandforengl, keepbritainwhite, ' +
      'ukracew',
    words:
      'supremacy, supremacist, vermin, race war, jq, goyim, zog, paki, tranny, infidels, kuffar, aryan, nazi, ' +
      'nazis, nigger, pakis, incel, incels, jihad, 1488, kkk',
    said:
      'white power, white pride, race war, the great replacement, white genocide, holohoax, the jews control, ' +
      'what the jews, deport them all, send them back, kill all muslims, join the white, proud racist, ' +
      'heil hitler, remigration now, send em back, send them all back, send them home, get them out, ' +
      'march against migrants, march against muslims, against the invaders, stop the invasion, ' +
      'invasion of our, defend england, keep britain white, england for the english, ' +
      'britain for the british only, whites only, white lives, white race, master race, jews run, jews own, ' +
      'zionists control, ban islam, ban all muslims, no more muslims, no more mosques, islam out, muslims out, ' +
      'foreigners out, immigrants out, pakis out, white replacement, ethnic replacement, trans agenda, ' +
      'stop the trans, groomers, hang them all',
  },
  {
    id: 'drugs',
    because: 'a link to drugs or medicines sold without a prescription',
    parts:
      'buyweed, weeddel, weed4, weeduk, ukweed, cannabissh, cannabisst, cannabisdel, buycannabis, buycoke, ' +
      'cocainef, buycocaine, buymdma, buyketamine, ketaminesh, buylsd, buydmt, magicmushroomsh, shroomsh, ' +
      'buyshrooms, viagra, kamagra, sildenafil, tadalafil, buyxanax, xanaxs, xanaxu, buyvalium, valiumu, ' +
      'valiums, diazepams, buydiaz, buytramadol, tramadols, tramadolu, buyoxy, oxycodones, buyopioid, ' +
      'buyfentanyl, zopiclones, buyzopiclone, buypregabalin, buymeds, medsdirect, pillsdirect, pillsonline, ' +
      'cheappills, cheapmeds, nopresc, noprescription, steroidsu, buysteroid, buysarms, sarmssh, legalhighs, ' +
      'buyspice, darkmarket, darknetm, silkroad, dailyplug, vapecart, thcvape, thccart, thcgummies, ozempics, ' +
      'buyozempic, ozempicn, cheapozempic, buymounjaro, skinnyjab, skinnypen, melanotan, buykush, slimquick, ' +
      'semaglutide, mounjaros, retatrutide, buyretat, gainzlab, weedmenu, xanuk, valiumsu, benzos, buybenz, ' +
      'sleepingpillsu, codeines, buycodeine, cocodamols, dihydrocode, morphines, vapeplug, laughinggas, ' +
      'poppersu, rxmeds, rxdirect, rxonline, medswithout, meds4u, pillstore, pillshop, onlinepharmacyn',
    words:
      'weed, kush, thc, cocaine, mdma, ketamine, lsd, dmt, shrooms, xanax, xans, valium, tramadol, oxycodone, ' +
      'steroids, sarms, nitrous, no prescription, without prescription, pingers, cialis, roids, pills online',
    said:
      'no prescription needed, no prescription required, without prescription, no script needed, ' +
      'no script required, weed for sale, buy weed, cheap weed, get weed, best bud, order weed, ' +
      'weed delivered, coke delivered, cheap viagra, buy viagra, cheap xanax, buy xanax, valium for sale, ' +
      'buy valium, tramadol for sale, buy tramadol, oxy for sale, steroids for sale, cheap ozempic, ' +
      'ozempic without, meds without, shrooms for sale, edibles for sale, thc gummies, thc vapes, ' +
      'plug of the week, legal highs, cheap diazepam, zopiclone for sale, pills delivered, ' +
      'next day delivery no questions, no prescription, no script, without a prescription, without a script, ' +
      'prescription not needed, without seeing a doctor, no questions asked, semaglutide, skinny jabs, ' +
      'skinny pens, weight loss pens, weight loss jabs, sarms, in stock roids, testosterone for sale, ' +
      'fresh bud, bud available, menu inside, menu on tele, menu on telegram, on the menu tonight, thc, ' +
      'edibles, shrooms, magic mushrooms, mdma, pills for sale, pingers, benzos, xanax, valium, vallies, ' +
      'diazepam, diazzies, pregabs, pregabalin for, tramadol, co codamol for sale, sleeping tablets no, ' +
      'zopiclone, viagra, cialis, kamagra, sildenafil, botox kits, filler kits, fillers for home, ' +
      'lip filler kit, melanotan, tanning injections',
  },
  {
    id: 'weapons',
    because: 'a link to weapons',
    parts:
      'buyguns, gunsfors, gunshopp, gunsonline, buyagun, ghostgun, ammofor, buyammo, zombieknif, buyknives, ' +
      'knivesfors, combatknif, flickkniv, flickknif, balisong, machetesf, machetesh, buymachete, stungunsh, ' +
      'buytaser, tasersh, buycrossbow, bombmaking, buildabomb, makeabomb, pipebomb, 3dgun, glocksw, ' +
      'knuckleduster, acidattack, zombieblade, blades4, bladesforsale, knifeshopn, samuraisw, crossbowsf, ' +
      'airgunsn, bbgunr, pepperspray, pepperspr, stungun, 3dprintgun, bulletsf',
    words: 'guns, firearms, ammo, machetes, tasers, stun guns, silencers, knuckledusters, zombie knives, explosives',
    said:
      'guns for sale, buy a gun, zombie knives, flick knives, machetes for sale, tasers for sale, make a bomb, ' +
      'pipe bomb, ghost guns, untraceable gun, ammo for sale, knives no id, no id check, knives for sale, ' +
      'blades for sale, zombie knife, flick knife, machete, machetes, samurai sword, samurai swords, crossbow, ' +
      'knuckle duster, knuckledusters, stun gun, stun guns, taser, tasers, pepper spray, ammo, firearms, ' +
      'glock, handgun, shooters for sale, gun for sale, 3d printed gun, explosives, bomb making, ' +
      'make explosives, no age check, no id needed, no id required',
  },
  {
    id: 'gambling',
    because: 'a link to gambling',
    parts:
      'casino, bet365, 1xbet, betway, betfred, betfair, betonline, betnow, bet4, 888sp, 888po, 777sl, 777ca, ' +
      'freespin, megaslot, slotm, slots4, slotsu, slotsw, luckyslot, onlineslot, jackpotcity, jackpotw, ' +
      'jackpotj, jackpots, pokerst, pokerr, onlinepoker, partypoker, roulettew, rouletteo, liveroulette, ' +
      'blackjacko, bingowin, sportsbet, sportsbook, tipsterv, fixedmatch, surebet, betting, gamblingsite, ' +
      'stakecasino, spinwin, spinandwin, nonstopbet, notgamstop, nongamstop, megareel, winreal, realmoneys, ' +
      'luckyspin, spins4, spinpal, casin0, scratchcards, bingoonl, onlinebingo, bingo4cash, foxyb, jackpotjoy, ' +
      'tombolaar, sisterbingo, crashgame, aviatorg, plinko, horsetip, racingtip, tipster, accatips, ' +
      'footballtips, bettip',
    words:
      'bet, bets, slots, poker, roulette, blackjack, jackpot, gamble, gambling, bookies, spins, wager, ' +
      'free spins, lotto win',
    said:
      'free spins, free bets, free bet, bonus spins, welcome bonus, sign up bonus, deposit bonus, ' +
      'online casino, best casino, play slots, online slots, online poker, win big, big wins, jackpot today, ' +
      'not on gamstop, non gamstop, betting tips, fixed matches, sure bets, guaranteed winners, ' +
      'spin the wheel, spin and win, spin to win, place your bets, hit the jackpot, slot games, slot machine, ' +
      'casino, bet now, place a bet, betting site, betting app, betting, gamble, gambling site, ' +
      'bingo for cash, online bingo, scratchcards online, scratch cards online, no deposit, deposit and get, ' +
      'get spins, real money, win real, win cash, won big, big win, jackpot, jackpots, acca, accas, tipster, ' +
      'tips for tonight s match, winning tips, racing tips, horse tips, guaranteed win, sure win, poker, ' +
      'blackjack, aviator game, cash out now',
  },
  {
    id: 'scheme',
    because: 'a link to a scheme to get money or details from people',
    parts:
      'getrich, richquick, easymoney, fastcash, quickcash, freecash, freemoney, makemoney, earnmoney, earn500, ' +
      'earn1000, earnfromhome, moneyflip, cashflip, doubleyour, doublemy, bitcoindoub, btcdoub, btcgiveaway, ' +
      'freebitcoin, freebtc, freecrypto, cryptogive, cryptoprofit, bitcoinprofit, bitcoininvest, cryptoinvest, ' +
      'cryptotrad, bitcointrad, btctrad, forextrad, forexprof, forexsig, binaryoption, passiveincome, ' +
      'millionairem, claimyour, claimprize, claimrefund, claimfree, claimnow, freeiphone, winiphone, freegift, ' +
      'giftcardf, freegiftcard, freeamazon, freerobux, freevbucks, freefollow, buyfollow, winnerselected, ' +
      'taxrefund, hmrcref, hmrcreb, royalmailf, nhsrefund, covidrefund, energyrebate, energyrefund, ' +
      'verifyyour, verifyaccount, accountverif, confirmbank, secureverify, loginverify, unlockacc, payday, ' +
      'noguarantor, loanshark, instantloan, ponzi, pyramidsch, spywhats, hackwhats, hackinsta, hackface, ' +
      'hacker4, recoverfunds, cheatingspouse, trackspouse, fakeid, fakepass, fakedoc, buydiploma, buydegree, ' +
      'buylicen, clonecard, stolenc, keygen, crackedsoft, crackedgames, spywareremov, virusremov, freevirus, ' +
      'downloadmoreram, gethacked, clickforcash, quickloan, spellcast, lovespell, redelivery, missedparcel, ' +
      'parcelfee, parceldel, evrire, dpdre, customsfee, asdagift, tescogift, amazongift, rewardcl, rewards4, ' +
      'selectedw, youwon, yourprize, luckywin, bluebadgew, badgehelp, rebaten, rebatec, unpaidtax, dvlaref, ' +
      'dvlap, tvlicenceref, councilrebate, wintergrant, costofliving, pensionclaim, pipclaimf, pipcheat, ' +
      'winterfuelp, investnow, investp, profits4, moneymaker, moneymaking, cashnow, paidtocl, paidsurv, ' +
      'surveycash, millionmind, wealthm, tradebot, tradingbot, pumpgroup, nftdrop, tokensale, elonmusk, ' +
      'elongiv, musktrad, followersu, cheapfollow, instafollow, loans4, loanstod, cashloan, badcredit, ' +
      'yourparcel',
    words:
      'get rich, free iphone, crypto, bitcoin, btc, forex, claim prize, keygen, malware, trojan, exe, apk, ' +
      'spells, ponzi, refund claim, cloned cards',
    said:
      'get rich quick, get rich, easy money, quick cash, fast cash, free money, double your money, ' +
      'double your bitcoin, made me rich, make money from home, make money online, earn from home, earn cash, ' +
      'earn money, passive income, financial freedom, claim your prize, claim your free, claim your gift, ' +
      'claim your reward, claim your refund, claim your rebate, you have won, youve won, free iphone, ' +
      'free ipad, free gift card, free gift cards, free amazon voucher, free tesco voucher, free asda voucher, ' +
      'free vouchers, free robux, win an iphone, win a car, bitcoin, btc, crypto, forex, guaranteed returns, ' +
      'guaranteed profit, invest now, trading signals, binary options, hack any account, hack whatsapp, ' +
      'recover your funds, verify your account, confirm your details, confirm your bank details, ' +
      'your account has been, free followers, buy followers, instant loan, no credit check, fake id, ' +
      'cloned cards, clone cards, counterfeit, love spell, spell caster, illuminati, ' +
      'whose viewed your profile, who viewed your profile, is this you in this video, ' +
      'is this you in the video, is this u, this you lol, could not be delivered, couldn t be delivered, ' +
      'couldnt be delivered, parcel is waiting, parcel could not, missed parcel, missed delivery, redelivery, ' +
      'delivery fee, customs fee, shipping fee, small fee, pay a fee, pay 1 99, you have been selected, ' +
      'youve been selected, you ve been selected, you are a winner, you re a winner, congratulations you, ' +
      'lucky winner, gift card, gift cards, gift voucher, asda voucher, tesco voucher, tesco gift, asda gift, ' +
      'aldi voucher, costa voucher, free hamper, giving away, giveaway, claim yours, claim it here, ' +
      'claim here, you are owed, youre owed, you re owed, you re due, you are due, tax refund, ' +
      'council tax refund, energy rebate, winter payment, cost of living payment, grant of, free grant, ' +
      'government grant, without assessment, without an assessment, guaranteed pip, pip approved, ' +
      'log in to confirm, confirm your identity, confirm your address, update your details, ' +
      'update your payment, update your account, account suspended, account will be, suspended account, ' +
      'unusual activity, security alert, click to verify, click to unlock, side hustle, make money, ' +
      'making money, made money, quit my job, invest, invested, investing, investment, dogecoin, ethereum, ' +
      'nft, nfts, airdrop, elon musk, martin lewis recommends, loans, bad credit, cash today, cash advance, ' +
      'cheap followers, more followers, hacker, find out who, look who died, look who just died, ' +
      'cannot believe this video, omg this video, have you seen this video, have you seen this pic, ' +
      'lol is this you, is it you in, is this you',
  },
  {
    id: 'pirated',
    because: 'a link to pirated films, music or programs',
    parts:
      'piratebay, thepirate, 123movie, 0123movie, putlocker, fmovies, gomovies, soap2day, solarmovie, rarbg, ' +
      '1337x, kickass, freefullmovie, fullmoviefree, watchfreem, watchfreef, freemovied, freestream, ' +
      'crackstream, buffstream, sportsurge, streameast, iptv, dodgyfire, dodgystick, jailbrokenfire, ' +
      'firestickj, fullyloaded, libgen, zlibrary, scihub, freemp3, mp3free, youtubetomp3, ytmp3, freeebook, ' +
      'ebookfree, kodib, kodis, kodibox, tvbox4, tvboxu, androidbox, loadedbox, loadedst, firestickl, freesky, ' +
      'skyfree, skygofree, freenetflix, netflixfree, freespotify, freeppv, ppvfree, freematch, freefootball, ' +
      'watchfree, freeepl, moviesfree, filmsfree, freefilm, freemovie, hdmovies, moviesh, booksfree, ' +
      'freetextbook, pdfdrive, textbooksfree, crackapk, modapk, freewindows, freeoffice, activatorw',
    words:
      'torrents, pirate, pirated, iptv, dvdrip, bootleg, camrip, hdrip, warez, nulled, free download, full movie, ' +
      'dodgy stick, warez, torrent, yts, full movies',
    said:
      'full movie free, watch free full, free download of the film, dodgy firestick, dodgy fire stick, ' +
      'jailbroken firestick, iptv, all the sky channels, free sky sports, free premier league, pirate copy, ' +
      'pirated, torrent, torrents, ripped from, free stream, watch for free without paying, full film free, ' +
      'hd rip, bootleg, kodi, kodi box, kodi boxes, fully loaded, loaded fire stick, loaded firestick, ' +
      'loaded firesticks, firestick, firesticks, fire stick, fire sticks, dodgy box, dodgy boxes, android box, ' +
      'android boxes, all the channels, sky sports, all the football, 3pm kick offs, ppv free, free ppv, ' +
      'free films, free movies, free netflix, netflix free, watch free, watch it free, watch it for free, ' +
      'for free in hd, download free, free pdf of, pdf of the textbook, cracked, mod apk, licence key, ' +
      'license key, product keys, serial keys, leaked album, leaked film, leaked episode',
  },
  {
    id: 'health',
    because: 'a link to a false cure or to untruths about health',
    talksOfHealth: true,
    parts:
      'miraclecure, miraclemineral, mmscure, cancercure, curecancer, cancercured, curedmy, diabetescure, ' +
      'curediab, herpescure, cureherpes, hivcure, curehiv, autismcure, cureautism, dementiacure, cureautis, ' +
      'alzheimerscure, chlorinedi, chlorined, bleachcure, ivermectinb, buyivermect, ivermectins, ivermectino, ' +
      'hydroxychlor, apricotkernel, b17cure, laetrile, blacksalve, colloidalsilver, vaccinekill, vaccinedeath, ' +
      'vaccinetruth, vaccinegenoc, vaxgenoc, vaxtruth, vaxkill, vaxdeath, antivax, novax, stopthejab, ' +
      'jabdeath, jabkill, deathjab, killshot, clotshot, plandemic, scamdemic, covidhoax, hoaxcovid, 5gcovid, ' +
      'covid5g, fakevaccine, vaccinecard, vaxcard, covidpassfor, bigpharmal, bigpharmae, doctorslie, nhslies, ' +
      'theydontwant, herbalcure, drherbal, herbalhome, penisenl, slimmingpill, fatburner, ketogumm, ' +
      'ketogummies, ketodiet, ketopill, detoxtea, skinnytea, cbdcure, wakeupsheep, organharvest, organtheft, ' +
      'harvestedorg, apricotk, apricotse, medicalfreedom, healthfreedom, exemptionc, maskexempt, jabexempt, ' +
      'vaxexempt, jabinj, vaxinj, vaxinjur, jabinjur, vaccineinjur, vaccinedamagetr, vaccinescaus, vaxxed, ' +
      'unvax, unjab, purebloods, pureblood, turbocancer, diedsudden, nanobots, microchipv, 5gkills, 5gdanger, ' +
      'chemtrail, chemtrails, newworldorder, agenda2030, agenda21, toxicnhs, nhskill, nhsmurder, ' +
      'midazolammurder, doctorskill, truthmatters, hiddentruth, thetruthm, thetruthab, nhstruth, ' +
      'hospitaltruth, naturalcure, naturecures, curenatur, healyourself, healnatural, homeopathycures, ' +
      'urinether, pisstherapy, parasitecleanse, wormcleanse, coffeeenema, frequencyheal, mlmoils, bigpharma',
    words:
      'miracle, plandemic, anti vax, antivax, depopulation, sheeple, snake oil, truther, anti vaxx, ' + 'miracle cure',
    said:
      'miracle cure, cures cancer, cure cancer, cured my cancer, cures autism, cures diabetes, ' +
      'cure for cancer, cure for autism, cure for herpes, cure diabetes, natural cure, herbal cure, ' +
      'they dont want you to know, they don t want you to know, doctors dont want, doctors don t want, ' +
      'big pharma hides, big pharma doesn t, the jab kills, vaccines kill, vaccine genocide, jab deaths, ' +
      'clot shot, kill shot, plandemic, scamdemic, covid hoax, truth about the vaccine, truth about vaccines, ' +
      'truth about the jab, vaccine truth, stop the jab, fake vaccine card, vaccine cards for sale, ' +
      'wake up sheeple, do your own research, do your research, depopulation, ivermectin, bleach cure, ' +
      'organ donors, organ harvesting, harvest your organs, harvesting organs, apricot kernels, apricot seeds, ' +
      'vitamin b17, beat cancer, beats cancer, beat my cancer, killed my cancer, kills cancer, ' +
      'shrinks tumours, shrink tumours, instead of chemo, tired of chemo, refuse chemo, chemo kills, ' +
      'chemo is poison, doctors are killing, nhs is killing, hospitals are killing, killing people with, ' +
      'killing kids with, poisoning us, poisoned by the jab, poison jab, poison jabs, the jab is poison, ' +
      'vaccine is poison, died suddenly, turbo cancer, turbo cancers, graphene, nanobots, microchip, ' +
      'microchips, microchipped, 5g, chemtrails, new world order, nwo, agenda 2030, exemption certificate, ' +
      'exemption certificates, exemption card, exemption cards, exemption letter, mask exempt, no jab no job, ' +
      'vaccine injury, vaccine injuries, vaccine damage, jab injury, jab injuries, vaccine deaths, ' +
      'vaccines cause, vaccine causes, jab causes, mmr causes, causes autism, unvaccinated blood, pure blood, ' +
      'medical freedom, health freedom, the truth they hide, what they are hiding, what they re hiding, ' +
      'what theyre hiding, what really happens, what they wont tell you, what they won t tell you, ' +
      'what doctors won t tell, what the nhs won t tell, what big pharma, big pharma, the real cause of, ' +
      'parasite cleanse, detox cleanse, colloidal silver, black salve, turpentine, med beds, med bed, ' +
      'urine therapy, natural alternative to, reverse diabetes, reverses diabetes, reverse dementia, ' +
      'cure dementia, cured dementia, cures dementia, cured my diabetes, cured my arthritis, cures arthritis, ' +
      'cures everything, heals everything, throw away your insulin, come off your meds, ' +
      'come off all your meds, ditch your meds, stop taking your meds, bin your meds, no more insulin',
  },
];

/** In an address, these tell that it helps with, forbids or reports what its other words name. */
export const HELPING: readonly string[] = [
  'help, helpline, support, advice, advise, recovery, recover, rehab, addiction, addicted, anonymous, aware, awareness, charity, charities',
  'health, healthy, clinic, clinics, nhs, gov, police, prevention, prevent, safety, safe, safer, safeguarding, report, reporting, stop, against, campaign',
  'law, laws, legal, ban, bans, banned, news, article, articles, story, stories, research, study, studies, education, school, schools',
  'guidance, guide lines, guidelines, treatment, treatments, therapy, therapist, counselling, counsellor, survivors, survivor, trust, foundation',
  'society, museum, care, carers, social, services, service, leisure, centre, church, chapel, memorial, history, wiki, wikipedia, journal, journals, bmj, lancet, conditions, symptoms, screening, smear, exam, cancer, swim, learning, learn',
  'courses, college, university, symptom, disease, library, libraries, quit, quitting, gambleaware, gamcare, gamstop, drugwise, frank, contraception, wellbeing, tribunal, inquest, court, crime',
  'council, hospital, hospitals, hospice, doctor, doctors, midwife, midwives, nurse advice, breast, prostate, bowel, theatre, theatres, cinema, fraud, scams, scam, warning',
];
