import type { WordClass } from '../grammar/word-class.ts';

/** Works that somebody owns, taking and giving them away, and where they are taken from. */
export const copyrightWords: readonly WordClass[] = [
  {
    name: 'work',
    part: 'noun',
    words: `
      photo, photograph, picture, pic, image, snap, shot, selfie, artwork, painting, drawing, sketch, illustration,
      design, logo, graphic, cartoon, comic strip, infographic, poster, leaflet design, poem, article, story, essay,
      blog, blog post, text, chapter, book, ebook, e book, novel, magazine, recipe, song, track, tune, album, lyric,
      film, movie, video, vid, clip, footage, reel, recording, audiobook, podcast, documentary, episode, series,
      box set, script, play, sheet music, font, template, worksheet, powerpoint, slide, course material, textbook,
      paper, pdf, map, meme, work, writing, verse, caption, wording, content, post, thread, research, software, game,
      programme, app, music, artist's print, quilt pattern, knitting pattern, pattern, jingle, mural, sculpture,
      doodle, header, cover photo, header pic, profile pic, banner design, collage, montage, animation, gif, sticker,
      mascot, crest, emblem, slogan, strapline, tagline, haiku, limerick, rhyme, sonnet, hymn, carol, lyrics, melody,
      riff, backing track, instrumental, composition, soundtrack, voiceover, voice over, dissertation, thesis,
      diagram, spreadsheet, handout, revision guide, lesson plan, portrait, landscape, watercolour, oil painting,
      print, pottery, carving, woodcut, linocut, etching, embroidery, cross stitch, tapestry, crochet pattern,
      sewing pattern, quilt, choreography, dance routine, calligraphy, lettering, typeface, avatar, wallpaper,
      postcard, greetings card, screenplay, manuscript, monologue, sketch show, joke book, cookbook, recipe book,
      website, web page, plugin, database, stencil, tattoo design, costume design, character, doll, toy design,
      panorama, timelapse, drone shot, drone footage, aerial shot, aerial photo, headshot, wedding photo, jpeg, jpg,
      png, piece, prose, lead photo, portrait photo, storyline, storybook, illustration work, mock up,
      leaflet artwork, ident, sound effect, remix, cover version, mashup, hymn tune, video edit, photo set, slideshow,
      presentation, photoshoot, watercolour print, mosaic, stained glass, banner art, pub sign, street art,
      spray paint piece, statue, sunrise shot, sunset shot, arrangement, harmony, vocal, crochet bunny pattern,
      toy pattern, bunny pattern, sewing template, printable, colouring sheet, colouring page, activity sheet, quiz,
      lesson, slide deck, deck, visual, artwork design, character design, hashtag, campaign slogan, acrostic, ode,
      front page image, front page picture, wildlife shot, landscape shot, night shot, skyline shot, lightroom preset,
      preset, brush pack, svg, cut file, clip art, clipart, emoji set, sticker set, ringtone, theme tune, score,
      medley, riddle, short story, fan fiction, fanfic, zine, pamphlet, leaflet, flyer, brochure, prospectus,
      website copy, art, piece of art, work of art, press photo, press shot,
      photie, fotie, foties, picter, pictur, piccie, piccy, portfolio, column, graphic novel, trademark,
      trade mark,
      typography, engraving, verse, sketchbook, scrapbook, storyboard, film poster, album cover, book cover,
      illustrated map, photomontage, skit
    `,
  },
  {
    name: 'written-work',
    part: 'noun',
    words: `
      article, story, poem, chapter, book, novel, ebook, e book, textbook, song, lyric, script, magazine, interview,
      pdf, text, poetry, verse, manuscript, screenplay, piece, feature, exclusive, editorial, transcript, play,
      crossword, puzzle, sheet music, score, libretto, front page, newspaper, mag
    `,
  },
  {
    name: 'film',
    part: 'noun',
    words: `
      film, movie, flick, blockbuster, bond film, disney film, marvel film, boxset, concert, fight, boxing, ufc,
      grand prix, play, show, sitcom, soap, musical, single, ep, mixtape, discography, back catalogue, karaoke track,
      novel, trilogy, textbook, revision guide, study guide, exam paper, past paper, question bank, workbook,
      course book, course, masterclass, magazine, comic, font, photoshop, lightroom, microsoft office, ms office,
      office 365, windows 11, windows, adobe suite, adobe, autocad, final cut, antivirus, sat nav maps, fifa,
      minecraft, sims, playstation game, ps5 game, switch game, xbox game, software, programme, app, episode, series,
      box set, album, audiobook, documentary, dvd, cd, blu ray, season, match, game, soundtrack, drama, ebook, e book,
      kindle book
    `,
  },
  {
    name: 'take',
    part: 'verb',
    words: `
      nick, pinch, steal, rip, lift, swipe, pilfer, filch, copy, copy* and paste, copy* paste, plagiarise, plagiarize,
      scrape, screengrab, screen grab, crib, borrow, half inch, poach, pirate, bootleg, clone, knock* off, rip* off,
      purloin, yoink, torrent
    `,
  },
  {
    name: 'sneak',
    part: 'verb',
    words: `
      nick, pinch, steal, rip, swipe, pilfer, filch, plagiarise, plagiarize, pirate, bootleg, rip* off, knock* off,
      poach, half inch, yoink, torrent, trace, forge, copycat, appropriate, misappropriate, pass* off, rehash,
      swindle, purloin, help* itself to, help* themselves to, help* yourself to, help* yourselves to, thieve, jack,
      snaffle, snatch, leech, scrape, hotlink
    `,
  },
  {
    name: 'copied',
    words: `
      copied and pasted, copy and pasted, cut and pasted, c and p, copied word for word, copied straight,
      copied directly, lifted straight, lifted word for word, downloaded, grabbed, screenshotted, screengrabbed,
      reproduced
    `,
  },
  { name: 'plagiarise', part: 'verb', words: 'plagiarise, plagiarize' },
  {
    name: 'use',
    part: 'verb',
    words: `
      use, post, share, publish, print, put up, upload, repost, reuse, re use, copy, reproduce, display, crop, edit,
      alter, sell, feature, stick, put, retweet, reshare, rip, plaster, slap, print* off, blow* up, frame, flog, trim,
      distribute, circulate, broadcast, screen, perform, trace, quote, recycle, hand* out, photocopy, exhibit,
      advertise* with, profit* from, hijack, appropriate, repurpose, adapt, doctor, photoshop, colourise, meme,
      screenshot, screengrab, take* credit for, claim
    `,
  },
  {
    name: 'paste',
    part: 'verb',
    words: `
      paste, copy* and paste, copy* paste, post, share, upload, type* out, type* up, put, scan, photocopy, screenshot,
      reproduce, drop, stick
    `,
  },
  {
    name: 'owner',
    words: `
      getty, getty images, shutterstock, istock, i stock, alamy, adobe stock, dreamstime, depositphotos, pinterest,
      flickr, google images, google image, deviantart, etsy, artstation, instagram, insta, a photographer,
      photographer's site, photographers site, professional photographer, professional photographers,
      some photographer, someone elses, someone else s, somebody elses, somebody else s, another artist,
      another artists, an artist, another page, another account, another site, another website, someones website,
      someone s website, someones page, someone s page, somebodys page, some blokes page, some blokes website,
      their website, his website, her website, the paper, the papers, newspaper, the newspaper, magazine, netflix,
      disney, disney plus, amazon prime, prime video, now tv, sky, sky cinema, sky sports, bbc iplayer, iplayer,
      spotify, audible, kindle, the dvd, a dvd, dvd, blu ray, the cinema, the book, a book, a textbook, the textbook,
      the album, a paywall, the paywall, behind the paywall, behind a paywall, paywalled, the times, the telegraph,
      the guardian, the mail, the chronicle, the observer, the bmj, a journal, the journal, elsevier, banksy, marvel,
      pixar, a stock site, stock photo site, stock site, a competitor, another trust, another hospital,
      gazette, herald, chronicle, courier website, echo website, evening post, journal website,
      newspaper website, news website,
      news site
    `,
  },
  {
    name: 'without-leave',
    words: `
      without permission, without my permission, without our permission, without any permission,
      without the owners permission, without asking, without asking me, without even asking,
      without so much as asking, without consent, without my consent, without credit, without crediting,
      without crediting me, without any credit, with no credit, no credit given, not credited, uncredited, unlicensed,
      without a licence, without licence, without licensing, without paying, without paying me, without telling me,
      without acknowledgement, without attribution, nobody asked me, no one asked me, never asked me,
      never asked permission, never asked my permission, did not ask me, did not ask permission,
      did not ask my permission, did not get permission, do not have permission, no permission, not got permission,
      i never gave permission, i did not give permission, i have not given permission, never gave you permission,
      i have not been credited, credit me, please credit me, please credit, at least credit, give me credit,
      credit the artist, credit the photographer
    `,
  },
  {
    name: 'claim',
    words: `
      hold the rights, own the rights, did not agree to its use, did not agree to this being used, no right to use my,
      no right to use our, no right to use this, all rights reserved, copyright infringement, copyright breach,
      breach of copyright, breaches copyright, breaching copyright, breaching my copyright, infringing copyright,
      infringing my copyright, infringes copyright, infringes my copyright, infringement of copyright,
      infringement of my, copyright violation, violates copyright, violating copyright, copyright theft,
      copyright notice, copyright claim, copyright holder, copyright owner, i own the copyright, we own the copyright,
      i own copyright, i hold the copyright, i hold copyright, we hold the copyright, my copyright, our copyright,
      copyright is mine, copyright belongs to me, copyright belongs to us, i own the rights, we own the rights,
      i own the image rights, image rights are mine, dmca, takedown notice, take down notice, take down request,
      takedown request, intellectual property, intellectual property rights, plagiarism, plagiarised,
      cease and desist, subject to copyright, protected by copyright, copyrighted material, copyrighted image,
      copyrighted music, copyrighted photo, copyrighted work, royalty fee for, usage fee, licence fee for the image,
      unauthorised use, unauthorised reproduction, unauthorized use, not for reproduction, do not reproduce,
      not to be reproduced, registered trademark, our trademark, my trademark, trademark infringement,
      trade mark infringement, may not be reproduced, may not be copied, not be reproduced, not to be copied,
      not for reuse, not for re use, not to be reused, not be reused, reproduction is prohibited,
      copying is prohibited, reproduction prohibited, no reproduction
    `,
  },
  {
    name: 'about-claim',
    words: `
      is it, is this, is that, are they, are these, are those, does, do, would, would it be, could, might, will it,
      what about, in case of, avoid, because of, due to, worried about, respect, check, checking, any, out of
    `,
  },
  {
    name: 'signature',
    words: `
      signature, signatures, logo, credit, credits, name tag, tag line, artist s name, byline, by line, attribution,
      name removed, name of the artist
    `,
  },
  {
    name: 'watermark',
    words: `
      watermark, watermarks, watermarked, water mark, photographers name, photographer s name,
      name of the photographer, artists name, artist s name, name of the artist, artists signature, credit line,
      copyright line, copyright mark, logo in the corner, getty logo
    `,
  },
  {
    name: 'remove',
    part: 'verb',
    words: `
      crop, remove, cut, photoshop, edit, erase, blur, take, rub, scrub, trim, clone, airbrush, hide, delete, strip,
      get rid of, slice, snip, lop, chop, paint* over, cover* up, cover, scratch* out, white* out, edit* out,
      crop* out, cut* off, cut* out, shave
    `,
  },
  {
    name: 'whole',
    words: `
      whole, full, entire, complete, all of, all the, every word of, full length, unabridged, all chapters of,
      all twelve chapters of, the lot
    `,
  },
  {
    name: 'free',
    words: `
      free, for free, for nothing, for nowt, gratis, without paying, download, to download, free download, link,
      stream, streaming, here, below, in the comments, in full, hd, torrent, torrents, mp3, mp4, pdf, google drive,
      dropbox, mega, enjoy, so nobody has to pay, so no one has to pay, so you do not have to pay, save you paying,
      saves you buying, dont pay, do not pay, no need to pay, no need to buy, no need to subscribe,
      before they take it down
    `,
  },
  {
    name: 'pirated',
    words: `
      dodgy stream, dodgy streams, dodgy box, dodgy download, pirate copy, pirate copies, pirate dvd, pirate dvds,
      bootleg, bootlegs, bootlegged, dodgy copy, dodgy dvd, dodgy dvds, cracked version, cracked copy, ripped copy,
      ripped version, dvd rip, dvdrip, cam rip, camrip, hd rip, torrented, dodgy firestick, dodgy fire stick,
      illegal stream, illegal streams, illegal download, illegal downloads, free stream of, jailbroken fire sticks,
      jailbroken firesticks, jailbroken fire stick, jailbroken firestick, loaded fire sticks, loaded firesticks,
      loaded fire stick, loaded firestick, cracked fire sticks, cracked firesticks, cracked firestick,
      dodgy firesticks, dodgy fire sticks, dodgy boxes, chipped box, chipped boxes, chipped fire sticks, kodi box,
      kodi boxes, fully loaded box, iptv, iptv subscription, iptv subs, iptv line, cracked app, cracked apps,
      modded apk, pirated films, pirated copy, pirated copies, pirated version, pirate version, pirate stream,
      pirate streams, pirate site, knock off dvds, knock off dvd, copied dvds, copied dvd, copied cds, ripped dvds,
      ripped cds, rip of the, rips of, screener of, cam copy, torrent for, torrent of, torrent link, torrents for,
      magnet link, warez, loaded tv boxes, loaded tv box, loaded boxes, loaded box, tv boxes, android boxes,
      android box, never pay for tv, never pay for telly, never pay for sky, every channel, all the channels,
      all sky channels, paywall busting, paywall buster, paywall dodge
    `,
  },
  {
    name: 'mine',
    words: `
      mine, my own, mine originally, my work, my property, my photography, my company's, our own work
    `,
  },
  {
    name: 'took',
    words: `
      i took, i drew, i painted, i wrote, i made, i designed, i shot, i created, i composed, i filmed,
      my husband took, my wife took, my son took, my daughter took, my daughter drew, my son drew, my brother took,
      my dad took, my late father took
    `,
  },
  {
    name: 'maker',
    part: 'noun',
    words: `
      photographer, artist, illustrator, cartoonist, author, poet, composer, songwriter, musician, lyricist, designer,
      graphic designer, filmmaker, film maker, videographer, cameraman, camerawoman, creator, copyright owner,
      copyright holder, rights holder, rightsholder, rights owner, publisher, blogger, vlogger, columnist, sculptor,
      animator, original author, original artist, potter, printmaker, calligrapher, choreographer, playwright,
      novelist, photog, snapper, muralist, crafter, developer, producer, writer of this, representative, picture desk,
      picture editor, picture agency, photo agency, news agency, production company, film company, record label,
      recording artist, lettering artist, tattoo artist, sign writer, signwriter, architect, webcomic artist,
      copyright lawyer, literary agent, estate of, widow of the artist, rightful owner, original creator, creator of,
      author of, owner of that, owner of this, owner of the photo, owner of the image
    `,
  },
  {
    name: 'make',
    part: 'verb',
    words: `
      draw, paint, compose, design, create, illustrate, photograph, sketch, pen, sculpt, carve, animate, doodle, film,
      shoot, snap, choreograph, knit, stitch, embroider, crochet, invent, dream* up, come* up with, put* together,
      produce, script, author
    `,
  },
  {
    name: 'made',
    words: `
      i took, i made, i wrote, i recorded, we took, we made, we wrote, we recorded, he took, she took, she wrote,
      he wrote, she made, he made, they wrote, wife took, husband took, daughter took, daughter made, daughter wrote,
      son took, son made, son wrote, dad took, dad wrote, father took, father wrote, mum took, mum wrote, mum made,
      mother wrote, brother took, brother wrote, sister took, sister wrote, partner took, partner made, partner wrote,
      friend took, friend wrote, mate took, mate made, mate wrote, grandad wrote, grandad took, nan wrote, nan made,
      band wrote, band recorded, band made, company made, studio made, taken by me, taken by my, made by me,
      made by my, made by us, written by me, written by my, written by us, drawn by me, drawn by my, painted by me,
      painted by my, designed by me, designed by my, designed by us, shot by me, shot by my, filmed by me,
      filmed by my, created by me, created by us, composed by me, composed by my, snapped by me, recorded by us,
      recorded by me, i sang, i played, i performed, i danced, i voiced, i narrated, i edited, i mixed, i produced,
      i arranged, i baked, i built, i sewed, i knitted, i stitched, i carved, i printed, i coded, we sang, we played,
      we performed, my voice, my vocals, my handiwork, my handwriting, my brushwork, i own the original,
      i have the original, i still have the original, i have the originals, i have the negatives, i have the raw,
      i have the raw file, i have the raw files
    `,
  },
  {
    name: 'mine-all',
    words: `
      mine, my own, one of mine, ours, one of ours, our own, my work, our work, my property, our property, wor own
    `,
  },
  {
    name: 'helped-self',
    words: `
      helped yourself, helped yourselves, helped themselves, helped himself, helped herself, helping yourself,
      helping yourselves, helping themselves, help yourselves, passed it off, pass it off, passing it off, passed off,
      passing off, taken the credit, took the credit, taking the credit, claimed it as, claiming it as, claim it as,
      credited to someone, credited someone else, credited to somebody, credited somebody else, straight lift of my,
      straight lift from my, straight copy of my, rip off of my, ripoff of my, rip off of our, knock off of my,
      knock off of our, carbon copy of my, carbon copy of our, copy of my design, theft of my, theft of our,
      direct copy of, blatant copy of, blatant rip off, blatant ripoff
    `,
  },
  {
    name: 'outlet',
    words: `
      leaflet, leaflets, newsletter, page, website, web site, poster, posters, banner, banners, mug, mugs, calendar,
      calendars, header, tea towels, tea towel, merch, merchandise, brochure, brochures, feed, facebook, twitter,
      insta, instagram, tiktok, flyer, flyers, video, videos, reel, advert, adverts, campaign, campaigns,
      christmas card, christmas cards, card, cards, annual report, magazine, post, posts, van, vans, tote bags,
      t shirts, slides, powerpoint, prospectus, billboard, billboards, screens, booklet, booklets, press release,
      timeline, profile, appeal, prints, trailer
    `,
  },
  {
    name: 'not-asked',
    words: `
      not asked, not even asked, never asked, never even asked, nobody asked, no one asked, nobody even asked,
      nobody ever asked, anybody asking, anyone asking, without asking, without even asking, without checking,
      not ask, not even ask, not bother asking, not bother to ask, bothered to ask, bothered asking, bother to ask,
      decency to ask, courtesy to ask, courtesy of asking, manners to ask, could have asked, might have asked,
      should have asked, asked first, ask first, asking first, ask before, asked before, checked with me,
      check with me, run it by me, run it past me, never agreed, not agree, not agreed, not consent, never consented,
      not consented, nobody told me, not told me, first i knew, first i have heard, behind my back, without telling,
      without a word, not so much as, without so much as, no say in, not cleared, nobody cleared, never cleared,
      not been cleared, not consulted, never consulted, nobody consulted, not approached, never approached,
      not contacted, never contacted, nobody contacted, not informed, never informed, not authorised,
      never authorised, not authorized, not approved, never approved, not invited, not notified, not signed off,
      not given you, not give you, never gave you, never gave you lot, never gave anyone, never said yes,
      never said you could, not say you could, who said you could, who said you, who gave you, who told you you could,
      who authorised, who approved, not a penny, never seen a penny, not seen a penny, not had a penny, not a bean,
      not had a bean, not a word, not a dicky bird, not a peep, no heads up, no credit, no mention,
      no acknowledgement, no byline, no tag, no thanks, zero credit, zero acknowledgement, without my say so,
      without our say so, without my knowledge, without our knowledge, without my name, without mentioning,
      without attributing, without a credit, without a link, without linking, against my wishes, against our wishes,
      never agreed to, not agreed to, did not agree, nobody ran it, neither a fee, nobody thought to,
      no one thought to, not occurred to you, never occurred to you, never came to me, not come to me,
      never came to us, not come to us, no email, not an email, no phone call, no contact,
      unlicensed, unlicenced, uncredited, unauthorised, unauthorized, never okayed, not okayed, never agreed to,
      gied permission, gied you permission,
      had nowt for it, had nothing for it, not seen a penny, not had a penny, not paid a penny,
      not a penny for it,
      not applied, never applied, not apply, not agree, not agreed, never agreed, not cleared, never cleared,
      not obtained, no fee, had no fee, without a fee, not a fee, not sought, never sought
    `,
  },
  {
    name: 'leave-word',
    words: `
      permission, permissions, consent, credit, credits, crediting, credited, attribution, acknowledgement,
      acknowledgment, acknowledging, licence, license, licensed, licensing, byline, mention, mentioned, mentioning,
      payment, paid, pay, royalties, royalty, authorisation, authorization, authority, approval, say so, agreement,
      clearance, releasing, release form, courtesy, name check, namecheck, shout out, sign off, contract, thank you,
      ok, okay, blessing, go ahead, green light, nod, purchase, purchasing, purchased, bought, buying, receipt,
      invoice, record of you, thanks, word of thanks, word of acknowledgement, source, sourcing, provenance,
      name on it, named, naming, tag, tags, fee, fees, cut of, share of the,
      leave tae, leave to use, leave to print, leave to share, leave to reproduce,
      signed off, signed it off, sign it off, so much as a by your leave
    `,
  },
  {
    name: 'demand',
    words: `
      take it down, take this down, take that down, take them down, take these down, take the post down,
      take the photo down, take the picture down, take the video down, taken down, took down, take down, remove it,
      remove my, remove this, remove that, remove our, remove them, or remove, kindly remove, removed immediately,
      be removed, delete it, delete my, delete this, delete our, delete that, pull it, pull the post, get it off,
      get that off, stop using, stop sharing, stop selling, stop printing, pay me, paying me, pay us, paying us,
      pay up, owe me, owe us, my fee, our fee, usage fee, licence fee, royalties, royalty, invoice, invoicing,
      send you a bill, sending you a bill, be billed, solicitor, solicitors, lawyer, lawyers, legal department,
      legal team, legal action, legal letter, see you in court, small claims, sue, suing, compensation, compensated,
      credit me, credit us, credit him, credit her, credit my, crediting me, give credit, add my name, add a credit,
      my name on it, name on it, tag me, tagged me, credit the, my credit, our credit, the credit, copyright,
      licensing, licence, license, cease, my name off, where it came from, cropped, crop, chopped, photoshopped,
      watermark, signature, plagiarism, theft, thieves, thief, thieving, stole, stolen, nicked, pinched, cheeky, oi,
      erm, ahem, excuse me, hang on, hang about, haud on, hold on, how dare, the cheek, bloody cheek, wtf, robbed,
      robbing, passing off, terms of, outside the terms, mine not yours, and not yours, not yours, withdraw,
      withdrawn, be withdrawn, taken off, take off, taken offline, come down, comes down, must come down,
      needs to come down, need to come down, replaced, corrected, sort it, sort this, put it right, put that right,
      word for word, straight lift, copy of, immediately, within seven days, within 7 days, within 14 days, 48 hours,
      24 hours, by friday, or else, formal notice, entitled to payment, charge you, charging you, licensing fee,
      standard fee, send me the fee, my rate, my rates, going rate, been paid, be paid, not free, is not free,
      not free to use, exposure, shameful, shameless, out of order, bang out of order, poor form, bad form, not cool,
      bit off, cheeky so and so, cheeky gits, cheek of it, some nerve, the nerve, got a nerve, how come,
      where do i send, who do i invoice, who do i bill, who do i speak to, who do i contact, who authorised,
      who approved, rights department, rights team, licensing team, licensing department, picture desk, freelance,
      commissioned, owed, stoop, shame on you, told you before, asked you before, asked you already,
      second time of asking, no right, not yours to, i sell that, i sell it, we sell it, we sell that, my livelihood,
      my living, make a living, earn a living, for a living, commercially, unpaid, tell me why, why is my, why are my,
      why have you got my, why has my, why have my, who said, to sell your, to advertise, to promote, for profit,
      for commercial, commercial use, the original, the originals, originals at home, raw file, raw files, negatives,
      metadata, exif, psd, can prove, to prove it, pixel for pixel, line for line, note for note, frame for frame,
      brushstrokes, traced, tracing, under the terms, 1988 act, copyright act, damages, rectify, rectified,
      correction, correct credit, proper credit, due credit, consent form, fair use, fair dealing, not fair use,
      not public domain, isnt public domain, public domain, not stock, people s art, peoples art, people s work,
      peoples work, artists work, artist s work, mine off, mine from, not a mention, where you got it,
      where you got that, say where,
      cease using, cease use, get it doon, tak it doon, withdraw it, bin it, regarding fees, about fees,
      take down the, please withdraw
    `,
  },
  {
    name: 'rights',
    words: `
      the rights, all rights, rights, image rights, sole rights, exclusive rights, publishing rights,
      broadcast rights, reproduction rights, music rights, moral rights, copyright, the copyright, the licence,
      the license, design rights, trademark, trade mark, patent, intellectual property, ip,
      performance rights, performing rights, mechanical rights, sync rights, film rights, print rights
    `,
  },
  {
    name: 'infringe',
    part: 'verb',
    words: 'infringe, breach, violate, contravene',
  },
  {
    name: 'hold',
    words: `
      hold, holds, held, holding, own, owns, owned, owning, retain, retains, reserve, reserves, control, controls,
      keep, keeps, administer, administers
    `,
  },
  {
    name: 'pleased',
    words: `
      thanks for using, thank you for using, thanks for sharing, thank you for sharing, thanks for posting, proud,
      proudly, chuffed, honoured, honored, delighted, thrilled, made up, over the moon, made my day, feel free,
      feel free to use, welcome to use, welcome to share, happy for you, happy to share, use it any time, do not mind,
      never mind, no problem using, free to use, free to share, please share, please use, love seeing, love that you,
      loved seeing, lovely to see, great to see, nice to see, good to see, so happy, glad you, buzzing,
      what an honour, by all means, with my blessing, with my permission, gave permission, gave you permission,
      given permission, gave my permission, gave my consent, gave consent, asked me first, asked permission,
      asked my permission, they asked, you asked me, with love, as a gift, donated, for the ward, for you all,
      for your lovely, to say thank you, to say thanks, to cheer, thank you all, lovely surprise, nice surprise,
      so pleased, really pleased, looks great, looks lovely, looks amazing, looks fab, looks brilliant, famous,
      we love it, love it, glad you like, for the nurses, for the staff, for the nurse, for the doctors,
      for the midwives, for the paramedics, for the children, for the hospital, for her nurse, for his nurse,
      for your nurses, for your staff,
      thanks for crediting, thank you for crediting, thanks so much for crediting,
      thank you so much for crediting, thanks so much for using, thank you so much for using,
      thanks so much for sharing, glad you used, happy you used
    `,
  },
  {
    name: 'entire',
    words: `
      whole, full, entire, complete, all of, all the, every, full length, unabridged, the lot, all eight, all seven,
      all six, all five, all three, all ten, new, the latest, latest, newest, uncut
    `,
  },
  {
    name: 'copying',
    words: `
      ripped, ripping, i rip, cracked, pirated, bootlegged, torrented, jailbroken, photocopied, photocopying, scanned,
      scanning, i scan, burnt, burned onto, burn you, burn it, downloaded, filmed it, recorded it, recorded off,
      taped, recorded in, filmed in, filmed at the, in the pictures, at the pictures, in the cinema, at the cinema,
      off the telly, screen recorded, screenshotted, screenshots, typed up, typed out, typing out, typing up,
      copied out, copied and pasted, copy and paste, copying out, copied, pasted, pasting, uploaded, uploading,
      drm free, drm removed, no drm, keygen, licence key, license key, serial key, product key, activation code,
      login, logins, my login, my password, shared account, stripped the, i will stream, ill stream, stream it,
      streaming it, streaming the, restream, restreaming, recorded the, i recorded, ive recorded, nicked off,
      ripped from, ripped off, grabbed off, saved off, off the dvds, off the dvd, off the cd, off netflix, off sky,
      off audible, off kindle, off spotify, off youtube, nulled, modded, keys, full version, patched, no watermark,
      share my login, split the login, got a copy, got copies, made copies, making copies, run off copies,
      run you off, ran off, duplicate, duplicated, dubbed, on a burner, i filmed it, filmed it at, at the odeon,
      at the vue, at cineworld, at the flicks, shaky, shaky cam, from the front row, from the back row, free pdf,
      free epub, free mobi, free mp3, free mp3s, as a pdf, as pdf, as an epub, as mp3s, as mp3, zip file, zipped,
      selling copies, loaded, fully loaded, chipped, bypassed, paywall busting, in full
    `,
  },
  {
    name: 'giving',
    words: `
      link here, link below, link in, link for, link if, linked here, heres the link, here is the link,
      here is a link, my link, here you go, help yourself, help yourselves, on my page, on my channel, on my profile,
      on my drive, on my google, google drive, dropbox, mega link, my cloud, wetransfer, message me, dm me, pm me,
      inbox me, msg me, text me, email me, your email, dm for, pm for, inbox for, comment for, drop me a,
      send it over, send it to you, send it on, send you it, send you a copy, send you the, ill send, i will send,
      can send, will send, email it, airdrop, usb, usb stick, memory stick, on a stick, on disc, on cd, on dvd,
      on a disc, copies, copy for, copy each, if anyone wants, if anyone fancies, if anybody wants, anyone want,
      anybody want, who wants, if you want it, wants it, fancies it, no need to buy, no need to pay,
      no need to subscribe, save you buying, save you paying, saves you buying, saves you paying, save you forking,
      save your money, save yourself, forget paying, why pay, stop paying, do not pay, not have to pay,
      nobody has to pay, no one has to pay, without paying, for nowt, free here, free on my, for free here,
      free download, free pdf, free copy, free copies, free stream, free link, stream here, streaming here,
      download here, pdf here, shh, shhh, do not tell, before it gets taken, before its taken, before it is taken,
      before they take, before they pull, get it here, grab it here, read it here, watch it here, watch here,
      watch free, read free, listen free, on here for, help yourselfs, drop me your, drop your email, ping me,
      give me a shout, give us a shout, whos in, who is in, all yours, fill your boots, dig in, no need to fork,
      fork out, instead of paying, instead of buying, a fiver, a tenner, for a fiver, quid each, free to good home,
      spread it around, share it round, pass it on, share widely, you are welcome, youre welcome, thank me later,
      link inside, never pay, never pay again, pay again, before amazon notices, before they notice,
      before anyone notices, in my story, my story, my stories, on my youtube, on my tiktok, usually £60, usually,
      normally, mines a, mine is a, mine are a, rrp, a fraction of, fraction of the price, cheaper than,
      instead of the, no questions, under the counter, on the sly, on the quiet, hush hush, between us, wink,
      nudge nudge, whos after it, who is after it, who is after, whos after one, who fancies, who needs it,
      who needs one, shout up,
      read them here, read it here, read here before, watch it here, watch them here, get it here, grab it here,
      grab it from, grab them here, hear it here
    `,
  },
  {
    name: 'owned-media',
    words: `
      sky, sky sports, netflix, disney plus, disney, amazon prime, prime video, now tv, tnt sports, bt sport, ppv,
      pay per view, spotify, audible, kindle unlimited, paywall, paywalled, subscription, publisher, publishers,
      author, cinema, box office, microsoft, adobe, elsevier, pearson, the times, telegraph, marvel, pixar, hbo,
      apple tv, now, britbox, paramount, dazn, itvx premium, youtube premium, apple music, scribd, chegg, uptodate,
      athens, openathens, jstor, linkedin learning, microsoft 365, times subscription, telegraph subscription
    `,
  },
  {
    name: 'unpaid',
    words: `
      forget paying, why pay, stop paying, no need to pay, not have to pay, not need to pay, without paying,
      not paying, save you paying, for nowt, for nothing, for free, free, get round, get around, get past, bypass,
      dodge, not tell, cancel your, instead of paying, sod paying, no more paying
    `,
  },
  {
    name: 'lawful',
    words: `
      library, libraries, libby, borrowbox, hospedia, patientline, bedside, watched, watching it with, iplayer,
      licensed copy, official, nhs website, our film, our video, our leaflet, in the foyer, on prescription, day room,
      dayroom
    `,
  },
  {
    name: 'own-name',
    words: `studio, company, band, label, agency, client, charity, choir, pupil, student`,
  },
  {
    name: 'print-up',
    words: `
      put, putting, printed, printing, print, lobbed, slapped, plastered, plastering, stuck, whacked, chucked, pasted,
      posted, posting, published, publishing, run, ran, featured, reprinted, lifted, dropped, shoved, bunged,
      blown up, reproduced, circulated, splashed, displayed, uploaded, shared, sharing, selling, sold, flogging,
      flogged, profiting, appeared, appears, turned up, ended up, popped up, cropped up
    `,
  },
  {
    name: 'giving-out',
    words: `
      giving it out, giving out, giving it away, giving them out, handing it out, handing out, handing them out,
      flogging, selling, printing, profiting from, making money from, making money off, cashing in on, using
    `,
  },
  {
    name: 'film-only',
    part: 'noun',
    words: `
      film, movie, box set, boxset, album, audiobook, ebook, e book, textbook, dvd, blu ray, soundtrack, mixtape,
      discography, boxing, photoshop, microsoft office, revision guide, paywalled article, novel, ppv, fight,
      grand prix, concert film, series finale, stand up special, comedy special, kindle book, paperback, cookbook,
      comic, manga, windows 11, windows 10, microsoft 365, office 365, ms office, adobe, adobe suite, autocad,
      final cut, logic pro, fl studio, gta, minecraft, fifa, sims, call of duty, spotify premium, sky sports, netflix,
      disney plus, exam paper, exam papers, question bank, mock exam, osce guide, course book, course notes,
      online course, bnf, oxford handbook, workbook, karaoke album, greatest hits, vinyl, cd, musical, gig, tour film,
      live album, premiere, new release, sport, sports channel, sports channels, movie channels, channels, telly,
      lectures, lecture series, masterclass, question banks, adele gig, box office film, blockbuster, cartoon film,
      disney film, peppa pig film, sitcom, drama series, docuseries, true crime series, tv series
    `,
  },
  {
    name: 'idea-work',
    part: 'noun',
    words: `
      photo, photograph, picture, pic, image, snap, artwork, design, logo, poem, verse, article, blog, blog post,
      recipe, song, lyric, lyrics, tune, melody, illustration, drawing, sketch, cartoon, comic strip, pattern, meme,
      footage, video, clip, reel, graphic, infographic, font, slogan, tagline, tattoo design, choreography, essay,
      dissertation, thesis, research, documentary, podcast, website, caption, wording, story, joke, jingle, animation,
      animations, gif, mural, content, intellectual property, idea, work, writing, script, screenplay
    `,
  },
  {
    name: 'took-it',
    words: `
      i took it, i took that, i took this, i took those, i took these, i made it, i made that, i made this,
      i made those, i made these, i wrote it, i wrote that, i wrote this, i wrote those, i wrote these, i recorded it,
      i recorded that, i recorded this, i recorded those, i recorded these, we took it, we took that, we took this,
      we took those, we took these, we made it, we made that, we made this, we made those, we made these, we wrote it,
      we wrote that, we wrote this, we wrote those, we wrote these, we recorded it, we recorded that,
      we recorded this, we recorded those, we recorded these, he took it, he took that, he took this, he took those,
      he took these, he made it, he made that, he made this, he made those, he made these, he wrote it, he wrote that,
      he wrote this, he wrote those, he wrote these, he recorded it, he recorded that, he recorded this,
      he recorded those, he recorded these, she took it, she took that, she took this, she took those, she took these,
      she made it, she made that, she made this, she made those, she made these, she wrote it, she wrote that,
      she wrote this, she wrote those, she wrote these, she recorded it, she recorded that, she recorded this,
      she recorded those, she recorded these, wife took it, wife took that, wife took this, wife took those,
      wife took these, wife made it, wife made that, wife made this, wife made those, wife made these, wife wrote it,
      wife wrote that, wife wrote this, wife wrote those, wife wrote these, wife recorded it, wife recorded that,
      wife recorded this, wife recorded those, wife recorded these, husband took it, husband took that,
      husband took this, husband took those, husband took these, husband made it, husband made that,
      husband made this, husband made those, husband made these, husband wrote it, husband wrote that,
      husband wrote this, husband wrote those, husband wrote these, husband recorded it, husband recorded that,
      husband recorded this, husband recorded those, husband recorded these, daughter took it, daughter took that,
      daughter took this, daughter took those, daughter took these, daughter made it, daughter made that,
      daughter made this, daughter made those, daughter made these, daughter wrote it, daughter wrote that,
      daughter wrote this, daughter wrote those, daughter wrote these, daughter recorded it, daughter recorded that,
      daughter recorded this, daughter recorded those, daughter recorded these, son took it, son took that,
      son took this, son took those, son took these, son made it, son made that, son made this, son made those,
      son made these, son wrote it, son wrote that, son wrote this, son wrote those, son wrote these, son recorded it,
      son recorded that, son recorded this, son recorded those, son recorded these, dad took it, dad took that,
      dad took this, dad took those, dad took these, dad made it, dad made that, dad made this, dad made those,
      dad made these, dad wrote it, dad wrote that, dad wrote this, dad wrote those, dad wrote these, dad recorded it,
      dad recorded that, dad recorded this, dad recorded those, dad recorded these, father took it, father took that,
      father took this, father took those, father took these, father made it, father made that, father made this,
      father made those, father made these, father wrote it, father wrote that, father wrote this, father wrote those,
      father wrote these, father recorded it, father recorded that, father recorded this, father recorded those,
      father recorded these, mum took it, mum took that, mum took this, mum took those, mum took these, mum made it,
      mum made that, mum made this, mum made those, mum made these, mum wrote it, mum wrote that, mum wrote this,
      mum wrote those, mum wrote these, mum recorded it, mum recorded that, mum recorded this, mum recorded those,
      mum recorded these, mother took it, mother took that, mother took this, mother took those, mother took these,
      mother made it, mother made that, mother made this, mother made those, mother made these, mother wrote it,
      mother wrote that, mother wrote this, mother wrote those, mother wrote these, mother recorded it,
      mother recorded that, mother recorded this, mother recorded those, mother recorded these, brother took it,
      brother took that, brother took this, brother took those, brother took these, brother made it,
      brother made that, brother made this, brother made those, brother made these, brother wrote it,
      brother wrote that, brother wrote this, brother wrote those, brother wrote these, brother recorded it,
      brother recorded that, brother recorded this, brother recorded those, brother recorded these, sister took it,
      sister took that, sister took this, sister took those, sister took these, sister made it, sister made that,
      sister made this, sister made those, sister made these, sister wrote it, sister wrote that, sister wrote this,
      sister wrote those, sister wrote these, sister recorded it, sister recorded that, sister recorded this,
      sister recorded those, sister recorded these, partner took it, partner took that, partner took this,
      partner took those, partner took these, partner made it, partner made that, partner made this,
      partner made those, partner made these, partner wrote it, partner wrote that, partner wrote this,
      partner wrote those, partner wrote these, partner recorded it, partner recorded that, partner recorded this,
      partner recorded those, partner recorded these, friend took it, friend took that, friend took this,
      friend took those, friend took these, friend made it, friend made that, friend made this, friend made those,
      friend made these, friend wrote it, friend wrote that, friend wrote this, friend wrote those,
      friend wrote these, friend recorded it, friend recorded that, friend recorded this, friend recorded those,
      friend recorded these, mate took it, mate took that, mate took this, mate took those, mate took these,
      mate made it, mate made that, mate made this, mate made those, mate made these, mate wrote it, mate wrote that,
      mate wrote this, mate wrote those, mate wrote these, mate recorded it, mate recorded that, mate recorded this,
      mate recorded those, mate recorded these, grandad took it, grandad took that, grandad took this,
      grandad took those, grandad took these, grandad made it, grandad made that, grandad made this,
      grandad made those, grandad made these, grandad wrote it, grandad wrote that, grandad wrote this,
      grandad wrote those, grandad wrote these, grandad recorded it, grandad recorded that, grandad recorded this,
      grandad recorded those, grandad recorded these, nan took it, nan took that, nan took this, nan took those,
      nan took these, nan made it, nan made that, nan made this, nan made those, nan made these, nan wrote it,
      nan wrote that, nan wrote this, nan wrote those, nan wrote these, nan recorded it, nan recorded that,
      nan recorded this, nan recorded those, nan recorded these, band took it, band took that, band took this,
      band took those, band took these, band made it, band made that, band made this, band made those,
      band made these, band wrote it, band wrote that, band wrote this, band wrote those, band wrote these,
      band recorded it, band recorded that, band recorded this, band recorded those, band recorded these,
      company took it, company took that, company took this, company took those, company took these, company made it,
      company made that, company made this, company made those, company made these, company wrote it,
      company wrote that, company wrote this, company wrote those, company wrote these, company recorded it,
      company recorded that, company recorded this, company recorded those, company recorded these, person who took,
      person who drew, person who wrote, person who made, person who filmed, person who designed, one who took,
      one who drew, one who wrote, one who made, one who filmed, guy who shot, lass who drew, lad who drew, i did it,
      done by me, done by my, done by us, i sang on, i played on, i danced in, i acted in, i narrated, i voiced
    `,
  },
];
