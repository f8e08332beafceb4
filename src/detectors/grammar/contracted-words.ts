/** Words that are two, or are another, as they are written without an apostrophe, in haste or in dialect. */
export const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map(
  `
  im=i am, ive=i have, youre=you are, youve=you have, youll=you will, youd=you would, theyre=they are,
  theyve=they have, theyll=they will, theyd=they would, weve=we have, hes=he is, shes=she is, thats=that is,
  theres=there is, whats=what is, whos=who is, heres=here is, wheres=where is, hows=how is, itll=it will,
  thatll=that will, everyones=everyone is, dont=do not, doesnt=does not, didnt=did not, isnt=is not,
  arent=are not, wasnt=was not, werent=were not, cant=can not, cannot=can not, wont=will not,
  couldnt=could not, wouldnt=would not, shouldnt=should not, hasnt=has not, havent=have not, hadnt=had not,
  mustnt=must not, neednt=need not, aint=is not, shant=shall not, dunno=do not know, didny=did not,
  dinnae=do not, cannae=can not, wouldnae=would not, shouldnae=should not, isnae=is not, wasnae=was not,
  gonna=going to, gunna=going to, gona=going to, gna=going to, ginna=going to, aa=i, aam=i am, aall=i will, ah=i, ahm=i am,
  ahll=i will, wen=when, wha=who, whit=what, oot=out, doon=down, aboot=about, hoose=house, heid=head, deid=dead,
  wanna=want to, gotta=have to, hafta=have to, oughta=ought to,
  shoulda=should have, coulda=could have, woulda=would have, gimme=give me, lemme=let me, kinda=kind of,
  sorta=sort of, outta=out of, lotta=lot of, u=you, ur=your, r=are, yer=your, yr=your, ya=you, yoo=you, n=and,
  ppl=people, pple=people, peeps=people, bc=because, cos=because, coz=because, cuz=because, tmrw=tomorrow,
  tmr=tomorrow, tomoz=tomorrow, 2moro=tomorrow, 2morrow=tomorrow, 2nite=tonight, tonite=tonight, 2day=today,
  ima=i am going to, imma=i am going to, nae=not, naw=not, owt=anything, nowt=nothing, nuffin=nothing,
  nuthin=nothing, summat=something, sumthin=something, em=them, dem=them, dey=they, da=the, dis=this, wiv=with,
  fink=think, sum1=someone, any1=anyone, every1=everyone, b4=before, gr8=great, h8=hate, m8=mate, plz=please,
  pls=please, thx=thanks, luv=love, wot=what, wat=what, ov=of, shud=should, cud=could, wud=would, av=have,
  ave=have, hav=have, bein=being, goin=going, doin=doing, comin=coming, havin=having, nothin=nothing,
  somethin=something, anythin=anything, y=why, cz=because, abt=about, rn=right now, b=be, gettin=getting,
  tellin=telling, lookin=looking, waitin=waiting, dnt=do not, dosnt=does not, doesent=does not,
  doesnot=does not, didnot=did not, wudnt=would not, cudnt=could not, shudnt=should not, wernt=were not,
  havnt=have not, hasnot=has not, isny=is not, wasny=was not, willnae=will not, winnae=will not,
  havenae=have not, hasnae=has not, divvent=do not, divint=do not, divnt=do not, werenae=were not,
  arenae=are not, amnt=am not, wouldve=would have, couldve=could have, shouldve=should have,
  mightve=might have, mustve=must have, thatd=that would, itd=it would, gonnae=going to, wanny=want to,
  wannae=want to, tae=to, dae=do, yersel=yourself, yerself=yourself, yersen=yourself, tho=though,
  altho=although, sayin=saying, callin=calling, thinkin=thinking, talkin=talking, dat=that, dats=that is,
  wif=with, yall=you all, idc=i do not care, idk=i do not know, ngl=not going to lie, tbh=to be honest,
  imo=in my opinion, imho=in my opinion, innit=is not it, someones=someone is, nobodys=nobody is,
  whove=who have, mayb=maybe, woz=was, wos=was, wer=were, thier=their, thay=they, sed=said
  `
    .split(/[,\n]/u)
    .filter((entry) => entry.includes('='))
    .map((entry) => {
      const [written = '', meant = ''] = entry.trim().split('=');
      return [written, meant.split(' ')] as const;
    }),
);
