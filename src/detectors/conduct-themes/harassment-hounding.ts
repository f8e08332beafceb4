// Holds offensive words: calls to hurt oneself.
import type { WordClass } from '../grammar/word-class.ts';

/** Going on at somebody, exposing them, and setting others on them. */
export const harassmentHounding: readonly WordClass[] = [
  {
    name: 'contact',
    part: 'verb',
    words: `
      write* to her, write* to him, write* her, tag, tweet, comment* under, post* under, leave* another, leave*
      flowers, send* flowers, leave* voicemails, poke, pester, badger, hound, friend request, ring* her, ring* him,
      phone* her, phone* him, message* her, message* him, message* them, text* her, text* him, write* to their, write*
      to his, rung your, just breathe, telephone* that, email* her, email* him, email* the lot, email* every, email*
      his, emails to her, hang* up all, stopped coming to the phone, answer my calls, answer the phone to me, ring the
      ward at, ask for her by name, ask for him by name, asking for her by name, asking for him by name, have not
      stopped ringing, not stopped ringing, not stopped messaging, not stopped calling, tell* her new, tell* his new,
      told her new employer, told his new employer, send* another, wrote to his wife, wrote to her husband, wrote to
      his boss, wrote to her boss, wrote to his bishop, booked in with her, booked in with him, book in with her, write
      to his, write to her, voice notes, send* him voice, send* her voice, message* them day and night, forty emails,
      fifty emails, hundred emails, emails so far, letters so far, calls so far, messages so far, leave a comment,
      leave comments, nephew's phone, friend's phone, mate's phone, borrowed phone, still blocked, keep* messaging you,
      messaging you till, messaging you until, ring* you all, write* to you every, dm* her, dm* him, inbox* her, inbox*
      him, msg her, msg him, reply to her, reply to him, replying to you, replying to him, replying to her, keep*
      replying, send* her flowers, send* him flowers, send* her messages, send* him messages, send* her a message
      every, send* you a message every, send* you a card, leave* you a note, leave* her a note, leave* him a note,
      wave* at her, wave* at him, shout* at her, call* her mobile, call* his mobile, call* her at home, call* him at
      home, call* her house, stop* her in the, stop* him in the
    `,
  },
  {
    name: 'again-and-again',
    words: `
      third day running, second day running, fourth day running, third night running, second night running, fourth night running, days running, nights running, days in a row, nights in a row, every night since, every day since, every morning since, same time tomorrow, same spot,
      every friday i, every monday i, every tuesday i, every wednesday i, every thursday i, every saturday i, every sunday i, not stopping now, been at this since, be on again, been eight months, year and a half now, four years and i still, forever if i have to, as long as it takes,
      every single day, every single morning, every hour, every post, every single post, every page, every photo, evry
      photo, every road, every door, every group, every market day, every ten minutes, on the hour, hour on the hour,
      all hours, 24 7, non stop, again and again, over and over, as many times, time and again, day 41, day 31, day
      after day, twenty times, eleven occasions, the fourteenth, the seventh, the fifth message, fourteenth message,
      that is the seventh, another card, another note, longer note, six more, thirty more, more accounts, plenty
      accounts, other account, make again, made another, made new, three new, four new, different phone, new number,
      keep calling, keep messaging, keep texting, keep leaving, keep posting, keep commenting, keep coming, keep on at,
      keep at it, keep at her, keep at him, keep poking, keep turning, keep sending, keep watching, keep following,
      carrying on, shall continue, going to keep, i will keep, not stopping, am not stopping, do not stop, never stop,
      not giving up, not going nowhere, not letting up, do not let up, let up, no let up, not let it go, not rest, will
      not rest, not done with, not leave you alone, not leave her alone, not leave him alone, leave you alone, heard
      the last, last of me, still watching, still parked, still drive, will be here, same as today, same as yesterday,
      rest of your life, rest of his life, rest of her life, to his grave, to her grave, to your grave, till i die,
      nothing else to do, no job to go to, plenty of stamps, take turns, in shifts, on eleven occasions, i will be
      outside, i will be there, i will be under, every day i, every day until, every day till, every day she, every day
      he, every single day i, every day bar, every day and, i go every day, every time you, every time she, every time
      he, ring all night, keep going until, keep going till, all night for, keep going up, the one after that, and the
      one after, every half hour, hour after hour, on the dot every, like clockwork, stopped ringing, keep it going,
      keep this going, keep them coming, i will be in the, more today, more tomorrow, another thirty, another fifty,
      another hundred, message them day and, ring them day and, times last, times so far, so far today, so far this, of
      us so far, rang her ward, ring forty, forty more, fifty more, a hundred more, twenty more, one a day, one a
      night, send one a day, each send, every single thing, every post she, every post he, everything she posts,
      everything he posts, everything you post, i shall ring, i shall write, i shall keep, i shall continue, write
      twice, makes me write, makes me ring, only makes me, written to you daily, write to you daily, to you daily,
      daily since, voicenotes, voice notes, voicenote, voicemails, her voicemail, his voicemail, your voicemail, rota
      going, a rota going, on a rota, my turn is, your turn, whose turn, taking turns, every anniversary, every
      birthday, every night outside, every night at, every morning at, every morning when, every friday outside, every
      shift she, every shift he, every shift you, phone doesn't stop, phone does not stop, phone doesnae stop, i won't
      stop, i will not stop, we won't stop, we will not stop, i'm not stopping, not stopping till, not stopping until,
      get used to it, get used to me, get used to seeing, day and night till, day and night until, them day and night,
      her day and night, him day and night, you day and night, hundred times a, every time it rings, we take turns,
      taking it in turns to, i'll still be here, i'm still here, i will still be here, never stopping, will never stop,
      won't ever stop, doing it all again, start again, i'll start again, on every post, every comment, each one of
      you, another account, new account, new accounts, other accounts, another profile
    `,
  },
  {
    // What it is to go on until.
    name: 'until-broken',
    words: `
      till you, til you, until somebody, till somebody, says sorry, apologise to, acknowledge, acknowledges, admits,
      look me in, looks me in, answer me, answers me, no time to answer, answer your phone, ignore me, reply to me,
      replying, speak with me, rings me back, ring me back at home, she resigns, he resigns, resign, resigns, she
      quits, he quits, til she quits, leave town, leaves town, she leaves, he leaves, deletes, she deletes, delete
      your, she cries, he cries, cracks, she will crack, he will crack, break her, break him, nearly broke, is nearly
      broke, goes off sick, sick of the sound, moves house, can not hide, can hide, cannot hide, not hide, nowhere to
      hide, not forget me, let him forget, let her forget, let you forget, is sacked, gets sacked, get sacked, her
      sacked, him sacked, want her sacked, sack her, sack him, sacks her, sacks him, off the register, out of a job,
      lose her job, lose his job, lose your job, drop her, dropping her, drop him, drawing a wage, still employed,
      still has a job, suspend her, suspend him, have to suspend, bin her off, bin them off, off the course, universal
      credit, ruin her, ruin him, ruin your, take her down, take him down, bring her down, bring him down, make her
      homeless, hound, hound out, no peace, deserve no peace, until they sack, her life hell, get her struck off,
      struck off the, public apology, an apology from her, life ruined, until she cries, till she cries, crying in the,
      crying every, get rid of her, get rid of him, ruin her life, ruin his life, speaks to me, until he speaks, until
      she speaks, shuts her account, shuts his account, closes her account, answer my calls, why do not you answer, why
      will you not answer, the one after that, and the one after, deserves no peace, they deserve no, listen to my
      baby, he can listen to, she can listen to, until she answers, until she resigns, until she quits, until she
      leaves, until she says, until she admits, until she apologises, until she cracks, until she replies, until she
      goes, until she is, until she is sick, till she answers, till she cracks, till she quits, till she rings, till
      she leaves, till she says, till she is, until he answers, until he resigns, until he quits, until he leaves,
      until he says, until he admits, until he apologises, until he cracks, until he replies, until he goes, until he
      is, until he loses, till he answers, till he cracks, till he quits, till he gives, till he says, till he is,
      comes to the phone, until she comes, until he comes, till she comes, till he comes, till she understand, until
      she understand, till he understand, until she explains, until he explains, till she explains, takes back what,
      take back what, takes it back, takes it all back, tell the rest, tell the whole, the rest of the county, tell
      everyone she, tell everyone he, she'll crack, he'll crack, you'll crack, they'll crack, crack before, cracks
      before, she'll cry, make her cry, make him cry, make you cry, no sleep till, no sleep until, won't sleep, you'll
      not sleep, won't let you forget, won't let her forget, won't let him forget, until you apologise, till you
      apologise, to apologise on here, apologise on here, apologise to me, says sorry to me, say sorry to me, lose your
      career, end her career, end his career, his career over, her career over, career is over, want her gone, want him
      gone, sacked from, off the internet, out of town, run her out, run him out, off this page, out of a job by, moves
      wards, move wards, move house, move away, pack it in
    `,
  },
  {
    // Calls on others to act.
    name: 'crowd-call',
    words: `
      lets all, if we all, if a hundred, hundred of us, fifty of us, fifty of you, who is in, who is up for, whos up
      for, who is with me, who fancies, anyone else fancy, anyone fancy, fancies a word, fancy a go, fancies a go,
      fancy a word, join me, come and join, come and add, all hands, right everyone, right lads, come on lads, come on
      everyone, too lads, any of the other, members already, a group called, made a group, new page, made a page,
      launching, submissions, submissions welcome, anonymity guaranteed, add your, share far, far and wide, share
      share, spread the word, copy and paste, retweet, repost, get it on, get it trending, go viral, tag her, tag him,
      tag them, report her, all report, mass report, report this, everybody report, email the lot, give him a call,
      give her a call, giving him a call, message him non, go to her, go on her, go on his, get on her, get on his, go
      tell, go and tell, go and ask, go and see, go say, go say hi, say hi, say hello to her, tell her what, tell him
      what, want to ask him, want to ask her, ask her about, ask him about, tell her employer, flood, flood the, flood
      her, flood his, spam, spam her, spam him, bombard, swamp, pile on, pile in, one star, 1 star, one stars,
      one-star, bad reviews, leave a review, review her, mailing lists, sign her up, sign him up, signed him up, signed
      her up, order pizzas, pizzas, book every, fake names, daft names, egg it, egg her, egg his, bring placards, stand
      round, stand outside, shout her down, shout him down, shout them down, chant, boo her, boo him, hound her, hound
      him, someone go, someone send, somebody send, send it to, someone should tell, you know what to do, do your
      thing, do your worst, be as rude, rude as you, fill in the gaps, do the rest, i will do the rest, message me if,
      ask and ye, who wants it, who wants, any takers, sumone tell, go live, going live, live outside, off you go, off
      you pop, have at it, let them have it, let her have it, let him have it, let us see how, see how he, see if they
      like, see what they, let us see if, its a laugh, it is a laugh, link here, we go after, go after her, go after
      him, idc, who cares what, everyone report, everyone email, everyone message, everyone write, everyone check,
      everybody check, everybody go, right parents, see how she likes, every1 go, everyone go on, bring a speaker,
      bring a banner, get yourselves on, get on tripadvisor, tripadvisor, trustpilot, google reviews, link below, who
      has got a mate, who has a mate, whos got a mate, who knows someone, know someone in hr, every one of you comment,
      everyone comment, all comment, here is a photo, heres a photo, asking for a laugh, asking for a friend, hundred
      members, leave her some feedback, leave him some feedback, every one of you send, each of you send, all send her,
      all send him, send her a card, send him a card, send flowers to, lets all turn up, all turn up, turn up at the,
      holiday to remember, make it a day to remember, tell them what she did, tell them what he did, get rid of, page
      to get, group for getting, whatsapp for getting, getting her sacked, getting him sacked, getting this, get this
      woman, get this man, getting her struck, getting him struck, of us so, of us now, of you so far, ask me for link,
      ask me for the link, link in my bio, dm me for, message me for, inbox me for, keep the voicemails, keep the
      calls, keep the emails, keep the messages, keep them coming, keep em coming, if anyone fancies, anyone fancies,
      fancies going, fancies popping, going in to ask, go in and ask, pop in and ask, pop in and tell, go and ask her,
      go and ask him, go and tell her, go and tell him, for those asking, since you asked, since people asked, for
      anyone asking, sign and share my, share it everywhere, share this everywhere, inbox me her, inbox me his, dm me
      her, dm me his, dm me if you know, inbox me if you know, all of us at, all of us outside, all of us together,
      everyone find, someone find her, someone find him, somebody find her, somebody find him, anyone find her, who's
      going to find her, get her sacked, get him sacked, get her struck off, get him struck off, get them struck off,
      everyone ring, everyone ring her, everyone ring him, everyone email her, everyone email him, everyone message
      her, everyone message him, everyone go and, go and message her, go and message him, email her manager, email her
      boss, email his boss, email her employer, email his manager, ring her boss, ring his boss, ring his wife, ring
      her husband, ring the surgery, message her boss, let them all know, let everyone know what, let her kids know,
      let his wife know, let her boss know, let his boss know, say hello everybody, go and say hello, pile in on, who's
      with me, make her famous, make him famous, we can all pay, all pay a visit, pay him a visit, pay her a visit,
      turn up and, who's up for, comment on every, report every, report all her, report all his, emails by, six of us
      looking, all looking for her, all looking for him
    `,
  },
  {
    name: 'expose',
    words: `
      do what you like with that, do what you want with that, do with that what you will, do with that as you will, make of that what you will, did not hear it from me, did not hear that from me, never heard it from me, just putting it out there,
      just leaving this here, leaving this here, leave that there, that is public, all public, public record, in the comments of my, in my last post, you are welcome folks, you're welcome folks, happy hunting,
      recordings, mugshot, face on, leaflet with, flyers, stickers, banner, billboard, printed, every lamppost,
      lampposts, stuck up, leak, leaked, expose, exposing, exposure, name and shame, naming and shaming, shame her,
      shame him, full names, out him, dox, doxx, doxxed, livestream, live stream, go public, tell everyone, tell
      everybody, tell your wife, tell your husband, tell her husband, tell his wife, told them everything, let him
      know, let his wife know, let her know, what sort of woman, what sort of man, what she is, what he is, who you
      were with, who she was with, affair, debts, ex husbands, secrets, nudes, onlyfans, tinder, grindr, recordings go,
      goes to your, sent to your, send it to your, what i have got, what i have on, i have got goes, in every group,
      every group, all the groups, her facebook, mumsnet, tattle, her profile, his profile, your profile, friend
      request, trust website, off the website, name badge, comment this, paste it, replying to everything, under every,
      replying, quote this, screenshot it, screenshot this, her photo, his photo, her picture, his picture, photo of
      her, photo of him, video of her, video of him, videos of her, pictures of her, photos of her, photos of him, this
      woman's, this man's, put her photo, filming her, stick them up, put her name, posting her, posting his, posting
      your, posting about her, posting about him, faces and full names, secret photos, leaflets with her, leaflets with
      his, posters of her, posters of him, photos with her, put his name, put his photo, put his face, put her face,
      her picture till, sharing her picture, sharing his picture, sharing this nurse's, photos of you, photos go up,
      pics of her, pics of him, name her, name him, out her on, out him on, go up on here
    `,
  },
  {
    name: 'or-else',
    words: `
      or i will, or i, or we, or else, or it goes, or it all, or everyone, you have got till, got till, till friday,
      till monday, until monday, end of the week, by christmas, by tea time, by teatime, days left, hours left, last
      chance, one chance, tick tock, clock is ticking, countdown, your choice, the choice is yours, up to you, if you
      do not, if she does not, if she will not, if he will not, or your, then we will see, we will see about, see about
      that, see who, so answer, put him top, put her top, put me top, pay me, in return, keep quiet, keep my mouth, not
      say anything if, would be a shame, shame if, be a shame, got till friday, you've got till, by friday or, end of
      the month or, three days or, or your wife, or your husband, or your boss, or the photos, or it all goes, or i
      post, or i'll post, or i tell, or everyone sees, pay up or
    `,
  },
  {
    // Said to somebody who is to hurt themselves.
    name: 'self-harm-call',
    words: `
      kys, kill yourself, kill urself, kill your self, kill yourselves, hang yourself, hang myself, neck yourself,
      top yourself, top urself, end yourself, end yours, off yourself, drown yourself, unalive yourself, shoot yourself,
      cut deeper, slit your, slit ur, jump in front, jump then, just jump, off the pier, off a pier, off a bridge,
      off the bridge, off a roof, under a bus, under a train, in front of a train, there is a bridge, nearest bridge,
      a tall building, long walk off, take the tablets, take the pills, take them all, take the lot, take a few more,
      swallow them, drink bleach, drink some bleach, play in traffic, play on the motorway, get the rope, buy a rope,
      noose, be done with it, get it over with, get on with it, just do it, do it properly, do it right, do it then,
      do it already, go on then, stop threatening, promises promises, you never do, keep saying you will, try harder,
      better luck next time, if you are that, if you are so, if your that, that desperate, that miserable, that unhappy,
      that depressed, that suicidal, attention seeker, attention seeking, for attention, nobody asked,
      nobody would miss, no one would miss, nobody will miss, no one will miss, would not be missed, not be missed,
      who would miss, nobody would notice, no one would notice, nobody would care, no one would care, nobody cares,
      better without you, better off without you, be better without, better place without, better off dead, better dead,
      without you in it, no use to anybody, no use to anyone, waste of oxygen, waste of air, waste of skin,
      waste of a bed, not waking up, not wake up, never wake up, thought about not, have you thought,
      have you considered, think about it, do us a favour, do us all a favour, do us all a favor, do us a favor,
      do everyone a favour, do everybody a favour, do the world a favour, do your family a favour,
      do your kids a favour, favour to, save the nhs, save us, one less, one fewer, nurses top, maybe your turn,
      ur turn, your turn next, turn next, go and die, go die, just die, please die, hurry up and die, fuck off and die,
      drop dead, walk off, off you pop, i would go and, if i was you i would, if i were you i would, should have died,
      should have let you, pity they saved, shame they saved, pity you woke, shame you woke, shame it did not work,
      pity it did not work, did not do it properly, can not even, could not even kill, fail at that, failed at that,
      seeking attention, take an overdose, will not notice if you, would not notice if you, world will not notice,
      world would not notice, if you were gone, if you are gone, wont notice if, what are you waiting for,
      what you waiting for, nobody will cry, no one will cry, cry at your funeral, come to your funeral,
      nobody at your funeral,
      end it and leave, leave a note, kindest thing you could, kindest thing she could, kindest thing he could,
      kindest thing that, could do is end, do is end it, do us a favour and, do everyone a favour and,
      best thing you could do is, favour to the world
    `,
  },
  {
    name: 'you-end',
    words: `
      end it, finish it, finish the job, finished the job, job properly, pier, canal, river, bleach, blade, razor,
      wrists, grave, hang, waking up, existing, exist
    `,
  },
];
