// Made by scripts/make-wordings.ts; do not edit. Holds offensive words.
// Learnt from 45316 comments: 9054400b6a76c644

/** What is added to the points of each kind, in their order. */
export const BIASES: readonly number[] = [-16, -16, -13, -12, -13, -14, -10, -14, -12, -15, -16, -13];

/** Wordings, and a letter for what each weighs for each of the kinds in their order: C is nothing. */
export const TABLE = `
# @A><>>DHDDIC
# # BCA@CC=HCIFC
# 's IFFFFFGCCCCC
# > @@@=?@CFCEFB
# ? BCAADB@GBJCC
# @ CECABEKCBCEC
# a LFIGKH@CACDC
# about @B@?@@DCCDCC
# after FFFFFG@DCCCC
# again A@A?AA=CGC@C
# all AA@AA@JCCFBC
# an JGKFGGGCHCCC
# and CEECBB?EFDHD
# any BBBBBB=CCCCC
# at CGDABBFFCEGC
# away IIIHOICCCCCC
# be BA?BABACFCGC
# because DHECEE;CDCCC
# been BCBBCCMCCCCC
# birthday CCCCCCCCJCCC
# blue DDDDDDKDCCCC
# bus FFFFFG<CC?CC
# but HLHKIH?FCCDC
# call GGGLGGACCBCC
# calls INIIII@CCCCC
# cut AAA@AAMCCCCC
# days AAA@@@DFBCCC
# degrees ?@>@@@CFICCC
# dementia BCCCCCYCCCCC
# die AAAAAAJCCCCC
# do BBBBAD7CCCCC
# does B>BBEC6CCCCC
# emails INIIIICCCCCC
# every FHHFFFFCCCCC
# floor AAAA@AOCCCCC
# for CFCDGC9C@>CC
# from CCDCCCMCDDBC
# give >@?=?=CBCBCC
# go FEJFFFPCCCCC
# gone RLLLLLDCCCCC
# got BAAABAGCCCCC
# grand HFGKFFDCCCCC
# had ACCCDC<CCCCC
# has ?@@@?@PCCCCC
# have @@@A@@LCCCCC
# he DBCDDDMCCCBC
# here HFFFFF9CCCCC
# hour FCBCCCCCCCGC
# hours ??>@??EBCCCB
# how CCCCCC>DCCJC
# hrs CA@AAAICKCCC
# i EGGEDG4EBDCC
# if >=<>>>ACC?CC
# in HIHFFE7GLCAC
# is ?>?C?AEECFKC
# it ????@@;BCBCC
# just HHHHNHNAACCC
# last LLKMKJ=CCCHC
# like EKDGEFBFCCCC
# lips CCCCCCMCCCCC
# lol A@@AAA[CCCCC
# loved CCCCCC>BCCCC
# march CCCCCCJCCCCC
# matron NJJJJJCCCCCC
# me BBBBBAOCCCCC
# members IKIIIICCCCCC
# messages JNJJJJ@CCCCC
# miles A@AAA?;BCCDC
# mins @@@@@BHCDCCD
# minutes @@??@@=CICCC
# month ?@@@@@BCECCC
# months @?>???GDECEC
# more HNHHHH@CCCCC
# my BCBCCB=B>CCB
# never =@?@@@@GCCHC
# night MJJNJJACCCCC
# nights AA@@AATCECCC
# no ?A@@AAACCCCB
# nobody GGIIGG=CCCCC
# not CCACCCACDGGC
# now AA@AA@;CCB@C
# oclock AABA@BACDICC
# of HMIGGG@F@DHC
# on HJIGGKAHEBEC
# one CBCCCC@CCJCC
# or HDDHEI@?BBFC
# out OHHHHHCCBBCC
# over BBABABCXCCCC
# paracetamol CCCCCCUCCCCC
# patients BBBBBBCCJCCC
# people @@?@@@ECCCCC
# pint CCCCCC>@AC?C
# please CCCCCB<CCCCC
# press BBBABBCCJFCC
# quid C@BBBB=CCCCC
# rang A@A@AAPCCCCC
# ring QXQQQQACCCCC
# sharp GGGJGGCB?CBC
# she ><>>>>GCECCC
# should EEIEEE?@BCCB
# signatures ?>???>CCCCCC
# so DDDEDGDCBCEC
# steps CCCCCC?=?C?B
# stone BBBABBHECCCC
# tablets ABBABBOCCCCC
# that LOTLLMACCDCC
# the DFGCDF=CCCCC
# there GFEFGFGCCCCC
# they BB@BBBADACCC
# this FHFFFF?BC@BC
# till ECCCCCCCCCBB
# time EICDDD@HCCCC
# times CEDCCC9CGCEF
# to CCBBFD=ADBCB
# today EGEDEE<CCCIC
# told ?@?@@@KCCCCC
# tomorrow HLHHHG>CCCIC
# tonight DGDDCC>BCCBC
# two GGIGIGBC@CBC
# visiting HHHHHMCC@CBA
# was CCBCCC@B?CAD
# week BBBBBB?F@B@C
# weeks >>>>>>HFGCGC
# when AAAACA@DCDCC
# with @BA@BAQCACAC
# wks @@?@@@CFCCHC
# works BCCCCCNCCCCC
# x HHHHHLACCCCC
# yards IMIIII>CCCCC
# year HDFFEFEFHCCC
# years ;:<<;<;DBBFD
# you @@@?@AJBB@CB
# your AAAEBADCCCBH
# yrs B@@???CB@CAC
% KK[IKJ1BCDCC
% % ??<>???CCCCC
% 's LLQLLL>CCCCC
% > LMULLL?CCCCC
% ? LLSLLKAABCCC
% a EEHEEECCCCCC
% and BBGAAA9CECCC
% are GGJEGG>CCCCC
% brought IILIIICCCCCC
% came IIOIIICCCCCC
% can FFIEFF?CCCCC
% care >>;>>>CCCCCC
% carer ;;:<:<CCCCCC
% chaplain =>:>>>CCCCCC
% child EEHEEEACCCCC
% cleaner ??=???CCCCCC
% community AA=AAACCCCCC
% country IILIIICCCCCC
% couple AA=AAACCCCCC
% couples >>;>>>CCCCCC
% day HHLHHHCCCCCC
% do HHLHHHCCCCCC
% doctor ABFBBABCCCCC
% doctors HIIIIICCCCCC
% ever NN[MNNCCCCCC
% families @@;@@@CCCCCC
% fella HHOHHHCCCCCC
% folk HHMGHHCCCCCC
% gentleman ?@>??@CCCCCC
% get GFJGGFBCCCCC
% have EEGEEEBCCCCC
% he FFJFFFCCCCCC
% here ?>=???NCCCCC
% i HHMHHHACCCCC
% in GGIGGF@CCDCC
% interpreter <>;>>=CCCCCC
% is IINHIIBCCCCC
% just FFLFFFCCCCCC
% lad >>;?=>@CCCCC
% lads ??????CCCCCC
% lady ?@?@@@CCCCCC
% lass D??AA?LCCCCC
% live ??:>??CCCCCC
% lot FFHFFFCCCCCC
% man @A@@AABCCCCC
% men @@;@@@CCCCCC
% mother ??=???BCCCCC
% mothers =<:==<BCCCCC
% mums @@?@@@CCCCCC
% near GGKGGGCCCCCC
% never IIQIIIBCCCCC
% now JJMJJJCCCCCC
% nurse 9<9:99CCCCCC
% nurses @@=@@@CCCCCC
% off GGLGGGCCCCCC
% on FFKFFFBCCCCC
% one HHNHLHFCCCCC
% only GGMGGGCCCECC
% or A@=?A@BCCCCC
% out FFJEGGBCCCCC
% patients >>8>>>CCCCCC
% people CBABCBACCCCC
% person >>;>=>CCCCCC
% porter <<8<==CCCCCC
% run HHJHHHCCCCCC
% sat JJQJJJCCCCCC
% she >>:=??ACCCCC
% should HHJHHHACCCCC
% so IHSIIIBCCCCC
% that DEJEEEACCCCC
% there KKRKKKCCCCCC
% to EDHEEE?CCCCC
% up GGJGGFCCCCCC
% who @>;??@CCCCCC
% with GGKGGGCCCCCC
% women 990999ACCCCC
's BDCBBCJDADGC
's # @?@?@BKC@?CC
's > FKDBBD@BFCCC
's ? @@?@AA@FBCCC
's @ GCCCCCECBBGC
's a >>AA>=:BCABC
's about @AA@A@8CCCCC
's address DFDDDB;CCCGC
's all A?@?@A?CCCCC
's an EEGEEE<CCCCC
's and @EBBCE;CGCCC
's arm LJJLJL9CFCCC
's at BEBBBAPCCBCC
's away @BBBCBJCCCCC
's bank [RRRRR@CCCCC
's bed @B@@CAECHCCC
's bedside JGGGGGACCCCC
's been >>@?><HDBCHD
's beeping CCCCCCKCCDCC
's bending LLLLQLCCCCCC
's better BBC@BBGCBCCC
's big GLHHJH=FCCCC
's bike HHHHHKCCCCCC
's birthday BBBBAA<CACCC
's blocked @?@@@@MCCCCC
's body GEDEIEFCCCCC
's booked KJKKQKFCCCCC
's bottom FFFFJFCCCCCC
's boyfriend BBBBBBMCCCCC
's broken CCCCCCMCCCCC
's budgie HHHLHH<CCCCC
's bungalow HIGGGJ=CCDCC
's burst BBBBBBICCCCC
's called EGGDDDBCCCCC
's care EGIFFE=C?CBB
's carer CDHDDCDCCCCC
's changed BDBBBBICCCCC
's chart JGGGGICCCCCC
's cheap KPKKKK>CCCCC
's chest GGGGJGECCCCC
's child GHOHHHCCCCCC
's choking CCCBCCJCCCCC
's collar IKIIII?CCCCC
's come ?>>>>=OCCCCC
's coming ABAAA>ICCCCC
's convinced CCBCCCICCCCC
's crossbow @@@@@=MCCCCC
's cut CCCCCCCCCJCC
's dad FGGGKG:CCCCC
's daughter HMHHHHACCCCC
's day CCBCCC<CCCCC
's dead @ABABASCCFCC
's do DCDBCH<CBCCB
's doing <=<<<;AACCBC
's done >==>>=OBCCBC
's door @B@?A@:CCCCC
's doorstep DDDDDDJCCCCC
's down @?A@@?CCCCCC
's dropped CCCCCCMCCCCC
's drunk @AAAAAPCCCCC
's dug JJJJJNFCCCCC
's ear AAAAABHCCCCC
's eaten BBBBBBKCCCCC
's eight KKKKKP>CCCCC
's empty >?>>?=BCCCCC
's ever CCDHBDFCCCCC
's eyes CCBBCFMCCCCC
's face AD>?@BBEBCBC
's fair IIIIIP?CCCCC
's falling BBBBABLCCCCC
's family HFEFFI;CCCBC
's fault ???@@?ECCCCC
's fell BBBBBBTCCCCC
's finest IKPIIIACCCCC
's finished DCCCCCICCCCC
's five BBBBBBLCCCCC
's for GHMHGGFBCECC
's forty @AABAAMCCCCC
's free HHHLHHKCCCCC
's from ??A>??BCCCCC
's full HIKGHHCCCCCC
's funeral GJHHHKCCCCCC
's game @@@@@@QCCCCC
's getting FIGGIJBBCCCC
's gift CCCDCC<CCCCC
's giving @AAAAAJCBB@C
's going DBGDCJ<CCBBC
's gone <>@A>=HDCBEC
's got ABC@EBJFBCEC
's grave FHGGGF?CCCCC
's group @@=@@@CCCGCC
's gun BBBBBALCCCCC
's had @>?>?=OEBCBC
's hair ==>=>=@CDCBB
's hand <>>>>>ACDCBB
's handbag KGHHHHCCCCCC
's hands CCACCHFFCCCC
's has @@@@@@KCCCFC
's have DIDDDDCCCCCC
's having AAAAAANCCCHC
's head ABCBBD?ECDCC
's hearing AAAAA@BCDCEC
's heart HGFGFF:BBBCC
's help A@@A@@<B@CCA
's here DDIDDD<CCCCC
's hip KILLIM?CFCCC
's holding FFFFFK>CCCCC
's home DJDDED;CACAB
's hospital AACABA;CCCDC
's house JOJHHJ@CCCCC
's idea @@@@A@>CBCCC
's in >ABCAAJCCDFC
's insulin ECBBCB<CCCCC
's jaw JFFFEFACCCCC
's just @?@BA>KDDCBC
's keeled CCCCCCLCCCCC
's kids =>;==<BCCCCC
's killing CCCCBC>CCCCC
's knees FFFFFK=CCCCC
's lad BCIDCCACCCCC
's left BBBBBB>CCCCC
's legs HFFEDH9FCCCC
's life CDBCCC>CBCCC
's like DCCCCCJCCCCC
's lips CBCCABHCCCCC
's locked @?@@@@=CCCCC
's long HIINII?CCCCC
's looking CBBBBE<CCCCC
's lost @@@@@?ICBEBC
's lovely NOJJJJ?CCCCC
's meant <;=<<<BCICCC
's medals LIIIII9CCCCC
's meds CCCCCC;CCCIC
's missing CCCCCCLCCCCC
's morphine DCCCCCQCCCCC
's mother HLHHHHCCCCCC
's mouth ?AA?@CFDCCCF
's moving HHHLHHCCCCCC
's mum IMHIII;CCCCC
's name AAABBEIBCCBC
's nearly A?@AA@OCCCCC
's never AAA@AAMCCCCC
's new HEEEEEACCCCC
's next HHIHHKCCCCEC
's nice GMGGGG<CCCCC
's ninety CCCCCBLCCCCC
's no >?=@?>>CCCCC
's nose IIIHIQ@CCCCC
's not FEKEGJPCCCFC
's notes ?@@AA@BCFCEC
's number FIFFFF?CBDAC
's off ;=<<=;RCCCCC
's officer HMHHHHCCCCCC
's old AAABBADC?CBB
's on FEEECBNB?CGB
's one GGKGGG@CCCCC
's only IIGHGN>CCCCC
's open ?>???>KC=CBC
's opening CCCCCCKCCCCC
's orders BABBBA:CCCCC
's out <<<<<>PBBCEC
's over KKMRKO>CCCCC
's own EEBEEH>CCCCC
's oxygen KHHHHH5CCCGC
's page HJGGHK=CCCCC
's paid DCCDDDJCCCCC
's pain HGHHHJBCCCCC
's parents HHHQHHCCCCCC
's patients KGGGGGCCCCCC
's people FFJFFFLCCCCC
's pet KKKWKKCCCCDC
's photo @????@CCCCAC
's pie @@???@?CCCCC
's poisoned ABABBBKCCCCC
's poo CCCCCC6CCCCC
's post ?<>=>>CCCCBC
's private DIFDEEACCCCC
's put ??????ECCCCC
's quicker INIIII?CCCCC
's registration MGGGGGBCCCCC
's relative CCCCCCQCCCCC
's right DDCGDHDBBCCC
's run DCDFCDNCCCEC
's running BABDBAPBCCCC
's sake <<:9<<@CCCCC
's sat ?=?>>=KCCCCC
's secretary ?>???<CCCDCF
's seen ??>???JCCCCC
's sent @@@@@@KC?BBC
's shed >><>>>ACCCCC
's shop JKJJJK=CCCCC
's showing @@@?D=GCCCCC
's shut FDCDDD:CCCDC
's signature =?????BCCCFC
's signed CBCCCCPCCCCC
's since HLHHHH<CCCCC
's slippers EFFIFFBCCCCC
's so BCBBBB?CCGCC
's son BBABBB?CCCCC
's still GFEGFHGCBCHC
's stood FFFFFJECCCCC
's stopped BBBBBBHCCCCC
's syndrome HEEEEE?CCCCC
's tablets FDDDEE?BGCEC
's taken CCCCCCJCCCCC
's talking BBBBBBHCCCCC
's tea KGGFGGFCFCCC
's teeth >@>>@>ACICCC
's test LIIIIICCCCCC
's that KKRKPK@CCCEC
's the CABECBJCBD@C
's their FFLFFFCCCCCC
's there <=<<=<ICCCCC
's threatening CCCCCC:CCCCC
's thursday DDDKDCDCCCCC
's time @@>@@@GECCCC
's told BCCBCBJCCCCC
's tomorrow BBBBBBMCCCCC
's too EEEEDIECCCCC
's took >>>>>>ICCCCC
's top KIIILICCCCCC
's turned ???@?@FCCCCC
's turning KKKQKKBCICCC
's two FFFFFIMCCCCC
's up CAEBHCKCACBC
's voice >?>@>>GCCCCC
's walking CCBCJCCCFCCC
's wallet JFFFFFBCCCCC
's wandered CCCCCCKCCCCC
's ward EDFCED<CDDAB
's was ABBBBBICCCCC
's wedding GFEEED<CFCBC
's went CCCCCCJCCCCC
's wheelchair GEEGEDKC@CBB
's when HHHHHM@CCCCC
's white AAAAAALCCCCC
's wide BABBBBNCCCCC
's wife BDBEBCICCACB
's work ILNKJJ<CCCCC
's you @@>=@@CCCCCC
*a DDEFDD?DCCAC
*a-blade 99::98REGCCE
*a-burden >A;:<4[ANGEE
*a-drink G>CBC>CCDC@C
*a-drug E@@B?AUREDFD
*a-gun JLQOQWKCCCCC
*a-height @??@?AOAAA@A
*a-lot-of ADDAD@DFHABB
*a-poison <<;55<XCHCCC
*a-rope 886796[CBCBE
*a-track ??@=??[@A@EA
*a-water >=F<?@M>?C?A
*about-thing BB@C@BEDGD@E
*about-to-do B>GCCE3CCCCC
*accuse-cared-for:many GCBCHFDAGC@C
*accuse-cared-for:one CCFDCDEAGCAE
*accuse-deed:base JCBDA?@BBBBB
*accuse-deed:ed UFJIGE>BBBBB
*accuse-deed:ing RD=:BADDGBCC
*accuse-harm:base JBCACA;BCBCE
*accuse-harm:ed IDEFB?HBBBBB
*accuse-harm:ing DA@>@>@DIBCC
*accuse-loot:many JBB?CC:AEBCC
*accuse-loot:one HEDDFEBCCCDB
*accuse-name:many LHQHHG9C>CBB
*accuse-name:one QDH@@?CCCCCC
*accuse-not JNRNQWCCCFCA
*accuse-plain:base [QS[SQHCCCCC
*accuse-plain:ed VOKLLL@CCCCC
*accuse-plain:ing XOPONN:CDCCC
*accuse-post:many KLBUEO3AFFCC
*accuse-post:one OKGIDL9>6G<B
*accuse-purpose RJNOOLJCCCCC
*accuse-state [SVQUR9CCCCC
*accuse-title KJGGHL;@BCCE
*aching DA?GD?LB?F?H
*act-for-me DHGBJJSD?BQ@
*act-like ACBBCDGCBA@D
*acted:base AABAA@@ECACE
*acted:ed B=AA;A;DNF@S
*acted:ing AG@BBCDDKD@B
*acts-on:base CDECBDEDDD?B
*acts-on:ed =><;<<ADHBBG
*acts-on:ing ?;>6;@4EDBEA
*acts:base EEEEEECCBCCC
*acts:ed CCCBBCECEDDD
*acts:ing DDCCCEJDFCDC
*address-or-find FFEFBE=@DIBC
*adverb DEDDEDBDDCCB
*advice 0,0,02>;6:<>
*affairs DIBDAEKBGBFD
*affect:base @ACBABCHABCD
*affect:ed ?@@?>@DFFDGB
*affect:ing C?A@>>DHLDBC
*affirms BDEDCGKGBAEB
*afraid ABD@A>@EADAC
*after-hurt CCCDCCBCCCCC
*after-me =<89;=TGBCHB
*after-now =?>>><YCBCBB
*again-act JNTBNFHCG@FC
*again-and-again R[XWUP4DKHEB
*again-or-arms EDDECF<B?B@E
*again-or-last EEEEEEBDDCDC
*again-or-now AECACABDABCA
*again-or-please DDEDEFCDDEED
*again-or-telling CCDCCCCCCCCC
*again-or-tonight DDCDDDDDCCCC
*again-sure MSVKRO>CCCCC
*again-then OSRNM[ICCCFC
*again-word BEDFCB?BDCFC
*against-nature D@H?DA?DPCBD
*age 9><<=:1FBCCC
*agent:base IGIGJGB@DG?D
*agent:ed FEGDBA@?BB;B
*agent:ing RNTNLO3BABDC
*ails BA@BCBDJGBAB
*alive-me =82896[CCDDC
*all FHEEFD@CAA?C
*all-living GHFHBGC@>D>A
*all-or-every CCCCCCBCCCCC
*all-or-everything A@CB@?HC@A>B
*all-or-life DFDCDCFACECD
*allowed EEFDEB@AAFFD
*already-reached AEA@C@E@>1<C
*am-now =@@>@CJECDGB
*ambulance-or-help EECEEEEECCCB
*amenity JABHED<FJCBD
*among-people BAAAABAACDCC
*and DDEEEEEDCBBC
*and-or-again CCCCCCCCCCCC
*and-or-knife DDDDDDGDCCCC
*and-or-not FEFEEFBCCCCC
*and-or-now CDCDDDDCCCCC
*and-or-voicemail EEEEFEBDDCDC
*animals AG@E@@5A:E>?
*answering-or-answer CCEBCCECDCBB
*answers-me GBHKBBJBGBAM
*anybody BEBFDE?BDFBD
*anymore-or-more CDCDEAED>CAB
*anyone EFEGCEC@CC?C
*anyone-or-someone @FFGDDFDFGCB
*anyone-word @A??>?C?BB>C
*are-or-looks CBCCCCDCCCDC
*arms @=??ABIDCCCC
*arms-or-arm C@C@>BOCDBBE
*arms-or-legs EACBACRDECDE
*arrives @CFCEEDCCBJB
*as-dense @ACDDC@EHACA
*as-if-drawn GFFGGJCBFCCC
*as-lead DDEFDEADBCAC
*as-one E?AFB<FDB;AA
*as-prescribed >A<FAACEFCCC
*as-useful QRTXPPFCCCCC
*ask 756853JGFMDB
*asked-or-asking C@AAABDEDCDH
*asker HIHIGI@BCIBB
*asks-after @AAAA>;FAC[F
*asks-how =9:<?8[FBBBC
*asks-method 655242[D;CA>
*asks-service CCCCDE/?DKKC
*asks-when FGAFFGA<A?AD
*aspect EAGDBA1IBBGB
*assault:base RPTSMUEHDCFC
*assault:ed HCBDHEDGGBBG
*assault:ing ABBDDDLEJEBB
*asserts ONSKKJ>B<B<A
*asylum AA@=AA?CCCCC
*at-a-low-hour FEJBDEAAIDAT
*at-a-thing .2+.0-0E>ADA
*at-ease ;=9:;;>C?AFB
*at-home DDDCDCCBCCCC
*at-night BDDDHBHLGEBC
*at-once >?@><=FEDEFA
*at-such-a-time EDEFDEBCCCDD
*at-the-place :7>888[C@A>A
*attack-any ADBEBCF@FFAD
*attack-arms:many EEFCDIECCCCC
*attack-arms:one JHHIKUECCCCC
*attack-around-end E@GDBE<CGD@D
*attack-around:base DEHECG?EG@DB
*attack-around:ed HEHEGEHDEEFB
*attack-around:ing EFGHDICEHADD
*attack-blaze QPURS[4CCCCC
*attack-blow:many NKMJLUVBAB@C
*attack-blow:one CCEDDH=B?CCC
*attack-body CCCCCCBCCCCC
*attack-break:base FGBCFJ>EA@BA
*attack-break:ed CBB@@@BBDEFA
*attack-break:ing GFDAFKB?>BCB
*attack-bring:base CDCCCCBDCDEC
*attack-bring:ed AABBAAGBCBCC
*attack-bring:ing DCECDFLEFFFC
*attack-car:many DHEDFOFBND@B
*attack-car:one CEEDDICC@B?B
*attack-come:base GIHGKKCADBDB
*attack-come:ed A@@A@@DAHACA
*attack-come:ing @E?@AEHCJGHA
*attack-concern DCCDCE?@?BCD
*attack-dark SUUW[[C@CA@B
*attack-dead EECCD[<CCCCC
*attack-design 796697?BFA>C
*attack-face:many DCEGDH?BBB<A
*attack-face:one GHFKDIGFBDFC
*attack-fate @BFCCN9CCCCC
*attack-fire:base CCHEGE4BAD@C
*attack-fire:ed @AABAA9EECCA
*attack-fire:ing @BDAA==F@BBC
*attack-gang ORNNNV>B>DAB
*attack-gentle CCIE@E=CCEBE
*attack-grim:base >;@>?>FEFBEC
*attack-grim:ed ?A=>@>FCBCCB
*attack-grim:ing =@=;>9CCCCCC
*attack-guard EHIGDMHCDCCF
*attack-idiom:base >?==::@CCCCC
*attack-idiom:ed >====<<CCCCC
*attack-idiom:ing @>@>@=ECDCCC
*attack-illness CB@>?DNEDACH
*attack-kin FIDEDJ?BDCGA
*attack-kin-mean JIDDEJ2CCBED
*attack-kindly IIJIHKG@;AFB
*attack-late GEEHDH=EFFCC
*attack-leaves EFDGEGDCFCBC
*attack-loose:base AB@@C@KFHCFB
*attack-loose:ed DD@HDEFAACDD
*attack-loose:ing EG=FD?IDGFBE
*attack-meet CKJACM9E@EBA
*attack-mourn A?AD?@CBKDED
*attack-myself 25545+[CCCCC
*attack-need H@BCAG>?@CDC
*attack-oath EEFEEEABDCAB
*attack-one BB@C@CKCFGCC
*attack-place:many EDI@GG<6:=??
*attack-place:one CCDDCFB@CEDB
*attack-plan BA@DEFDG@EEB
*attack-play 595780?@==>A
*attack-punish:base A>AACEFECBCC
*attack-punish:ed >=B??;FCCCE@
*attack-punish:ing FEHBCB=C@BBC
*attack-result EBCBBD;@@B@A
*attack-secret BDBBADDBBCBC
*attack-self S[S[ST+CCCCC
*attack-slay:base ??C>B>5CICCC
*attack-slay:ed :A:=@?BCCCBC
*attack-slay:ing 5;3589;CCBCB
*attack-smug GHDHFL=C>B?C
*attack-soft ::99@=MFCBDC
*attack-spoil:base GFJIIG<@NGFE
*attack-spoil:ed KLLHGJ;@HDFC
*attack-spoil:ing HHFHIL4FBBBC
*attack-sport =A=>@?<C:D@@
*attack-squeal >@=<??F@CA=@
*attack-suffer:base IEIDCM;EFFDB
*attack-suffer:ed EFAECB8CLDFE
*attack-suffer:ing GHIJGNFFICEE
*attack-urge BCCCGBLAEEEE
*attack-veiled RPPLK[/CDCCC
*attack-victim:many >>?>>;:=;D@B
*attack-victim:one FBDDBGAB?C?D
*attack-vow GLIJJOBE?BAB
*attack-warning FHHILS:ABCCC
*attack-weapon:many CBD@DMFABDBC
*attack-weapon:one ABBBELRECCDB
*attack-when DEECDG>GBABD
*attack-wink BEDDDM-B>ABA
*attack-wish BCGCCK@>;E>@
*attack:base B@IGBEAACBAD
*attack:ed @AEAC>GCCCBB
*attack:ing F?C:>=BCCCCC
*attempt ::8888@>DMCB
*attempt-word <@@?>>CCCCCC
*awaited-care C@?>A@?DIDNE
*away FDEDDC@BCCFD
*baby-or-bairn BB@?@?DEDCBC
*baby-or-newborn HHHHHGKEDBEC
*baby-or-toddler CDB?AADEEBED
*baby:many BA@E?BGCACA@
*baby:one A@@?=@BIH@DD
*bad-thing @E?B?D?FBAAB
*badly-or-again CCBBCCBDEDDD
*banging-or-bangs A?;>?:IC?BBF
*base-name:many VV[[VVCCCCCC
*base-name:one UUT[UV;CCCCC
*bathroom-or-bedroom CDEDDCDBEBDC
*bathroom-or-room HHIHHHCCBDBC
*batteries-or-battery <>9>?>KC@@?D
*battery-or-batteries DHCIEFDNDECB
*be BBBBBBGCCCDC
*be-brave BFDICIP@FBBC
*be-called CDDDCDACDDEB
*be-here @=<=?@GGBBEC
*be-seen-to A@@AB@KD@DBA
*beast-abuse:many ==A@E=JCFCCC
*beast-abuse:one GFFJHF9DECDC
*beast-crowd EDGHDG<C@CBC
*beast-name:many SS[[UZDE>?GC
*beast-name:one GHINGF?D?DBA
*beast-vile:many EE@HJH@A@BBC
*beast-vile:one GHHLHF?CCCCB
*beast:many IIXLJE:BJBCB
*beast:one DDMIEB=DFCCB
*beastly:many DEMIEEC@<A=@
*beastly:one DCBFCC@G;A?@
*beaten-or-abused 9<9==:FA@BAA
*beating-or-battering IEEEEHCCCCCC
*beats:base @AAAEFHFABBA
*beats:ed DDCFBF6BCBCA
*beats:ing >>A?>@KFCCCC
*beckons 546288FB>@F?
*becomes >>A?I>FBC@CF
*been-or-started DCCCCCDCCCCC
*before-group CCCCCCBCCCCC
*begging-or-beg ?@A?A>JFFIJG
*beholder GDFDHG9E;AAA
*being-near DCCCCCCDDCDC
*belittling-idiom [[[[[[4DFBCC
*belittling-mild MKLWJL5FIA?D
*belittling-name:many KLVZMK9CFCBC
*belittling-name:one LRP[OQ7FACBC
*belittling-shape LLKTLJ7CGCCB
*belittling-trait QUW[TU5EICBG
*belongs A@BDA?ECFBFC
*belt-or-rope A@?A@@PGEDEC
*bent-on BBBBBG?GBBHC
*bereaved 588676[CACCC
*bereft 985477;B@DEC
*beside-fever ?B>D=BKID@FF
*better-or-easier ?@@BBB=A?E<A
*better-or-good EGBEHIDAB?@A
*better-or-happier =>??@@>A?E<A
*better-without <3:::;QCCCCC
*beyond-bear DD@AGFLFAGBC
*bids-farewell 375952[ADCBB
*blade-thing BAEE@AEDEBBE
*bleach-or-antifreeze ?C@C?@BDCEEB
*bleach-or-tablets CHHIIGBIAGDE
*bleach-or-weedkiller BDBHB@9DEBAC
*bleed-or-bleeding LIPMMMDGBFEC
*bleeding-or-unconscious B@AB@AFABBDB
*bleeds >:=<<CVIHEED
*blood-much >@@=B;UBBBCE
*blows CBE?A@=CBBFF
*blurts 88@5998CECCC
*bodily EEGFAEIQBBCC
*body DDEJFF=IDCEC
*body-harm @??<?H>GEBBD
*body-look ECGCEBCJGDF@
*body-part D@C@ACMJABDD
*body-state EDFFBDTHCBAE
*body-talk DDGACD@HIDDE
*boiler DDEBABEABCCB
*booked-care ACACDCC=EAGC
*booze PLILLDMGBC>@
*born-so LLKUJMBCCCCC
*bought-or-buying ECCBCEFACDBA
*bowel-noun FFBEBCGFDB?F
*bowel-verb DFBBEFBBFEJE
*box-or-coffin KDBGACH>:CFA
*brain-cell EEELEECCCCCC
*brain-lack XXY[XX=CCCCC
*breach [[[[[[9CB@MA
*breath-fails >:@;;>[KDCCD
*breathing-or-collapsed JGFHCHGGGABD
*breathing-or-wake CGCDBD?F@BCB
*bribery [[[Z[[>CCCCC
*bridge-or-bridges BDAACFKCCDBC
*bridge-or-cliff HKJIHI6CEA>C
*bridge-or-cliffs GKFFFG?BBBAB
*bridge-or-clifftop BDAABAMCEDBC
*bridge-or-footbridge ACAABBLCCDBC
*bridge-or-river JNHIEG5F@D@A
*bridge-or-tracks CFCCCE@DBAAB
*bridge-or-weir CEABBB:BBBAB
*brighter Y[[[XY;BABCB
*bring-back INFDHH[@DCCC
*bring-or-brought @??;@CB@<ABB
*bringing-or-saving OHNIKOBD@CCB
*brings GEEFFF:AFBEB
*brink =;:>:CIA?@?B
*broken CCBCDCDBECDD
*bunch:many DBK@HEBK?CDA
*bunch:one GKPKJIFB>DD?
*burden @A@>@>GDDBFA
*burden-word FILMHFEFHABD
*burn-tool ECDE@GEFCBCD
*bus-like ?>=B?>K>>@@A
*but =>>??:6B<AEB
*buy-or-bought FGFBEEGCBFGC
*by EDFECD>BADEC
*by-choice CADAGERCDCCD
*by-force @>@?<>LFFBIE
*bye-word >9:;;7O@DGDB
*call-back CB@CACCCAM=@
*called-harm KFQLIUDCCDCC
*called-off =<;B=;DGOAGD
*calls-you C@B@CC8?ACCC
*calm-word @D?@>BBBBCEB
*calming 11-1315@H@FH
*came-by-post FBDDA@C<GHL@
*came-to-harm A<?;>?>H[D@B
*cameras-or-bugged 9988:9NCCACC
*campaign <9<>=:;=@B?B
*can A@ABC?BHAIDC
*can-one CDBCDBEDCFCC
*can-or-could CCDCEB?GCKGB
*cannot-go-on 667854UCGBFB
*cannot-or-can CFCCDDIG?CDB
*care-giver HEFFDH;AGDJD
*care-only RMWMOL?DD@AD
*care-place BACBBB=AGCDC
*care-sent A>@?A=G?CABB
*care-thing EEEEED@BFCJD
*care-why HESBQHBCICCC
*care-word EAFCCDKACACD
*carries CBAACCDACCB@
*carry-or-carrying EFFDEEADCDDD
*catch:base EIKCAC@C>EBA
*catch:ed 7=<6:8K@CCFC
*catch:ing ?;@@D>;CCJCC
*change-places >>7=?<BCBCDC
*charge-cover [MIHNK8BECAC
*charge-harm:base FFFFCDAFEBCE
*charge-harm:ed ACCACE=DBBBE
*charge-harm:ing ??><=?@D@BBD
*charge-paper:many ODABDE<?CDBC
*charge-paper:one IFGFDBCA>BGB
*charge-state HAG@BC9HFCCI
*charge-tamper:base CIEAAB;IEABB
*charge-tamper:ed TJFFFIFC?CCA
*charge-tamper:ing QIEFHH?BDA@B
*charge-unfit D>AAA?KDBCAD
*charged-with:many CAEFCFA@GABA
*charged-with:one ECDDCCDBECED
*chest-sign IFDDEDBKGCCC
*child-alone >9@7:5[EGBFC
*child-mock SSZ[SSCCCCCC
*christmas-or-xmas BBACCE@A@EFA
*claim-after >:<<<:KIBCAA
*claim-boat PN[OKOHBACCB
*claim-perk KFEIEBJAIA@C
*clinic-talk NECGEJ3K@CEB
*clip-round KJUPMR?GECCG
*close-down:base EGGE>CJ=F@BE
*close-down:ed FAAEBCMBHFAC
*close-down:ing ;>9=<:U@B@AC
*collapse D@@>?@TBCCDE
*collective GGADBE=?GEBE
*colour @AE?>BNNCCBB
*colour-goes :;9>9;[MMBCD
*come-back ABBCB@HEBHCC
*come-or-answer BCB@CCFAB?CC
*come-or-face FGGFGGEDCDDC
*come-or-turn CDCEEBGCGBHB
*come-yet DDDDDDCCCCDC
*comes AACBAABADEHA
*comes-in C@BCABADD@AF
*comic-thing ;<?<<<7LCD@D
*coming V[[YX[+ADGHB
*commands ??A@?=FEHBDE
*commit:ed IFFDFF;CCCCC
*committing-or-attempt BBBAABED@DBC
*complained :;9=<>>AIBLB
*complaint:base <>>>@@AFMB?G
*complaint:er 999@=9KCJBCL
*complaint:est DBDHLCECCCCC
*condemns >===>;:EED=D
*condemns-ill @9@9@8??ECBB
*confused-frail JFNFDDIGJDFH
*conjunction GDEBFCDFGCCE
*consensus HITJLH>BEF@F
*contact-point EG@CBEDBF[GC
*contact-thing:many BC9<@D+DGIFD
*contact-thing:one @E?;B<>>CQBD
*contact:base P[PTOQ2AAC?B
*contact:ed I[RLMK-C@GBB
*contact:ing KTKKOIECCGCC
*contempt:base JITUML8CHBBE
*contempt:er EDCIEJ;CK@CC
*contempt:est FFCJFFCCCCCC
*contest /1+,/+/?7@>>
*controls :;7=99[BHCDB
*could-or-might CCBCDCAECDCD
*counsel 85:683EVEFJB
*count IFGCGFDJEADA
*country FCNCCC3I>BDB
*cover-story ====<=HCCCCC
*cover-thing B@IBD@H>GACC
*covered-or-covering CBA?B>FH?EAB
*crayon-mock JJJTJJCCCCCC
*creature:many BAEL@DNBDCEC
*creature:one GFENFF=CBC@B
*cries-for-help :<?;:=[J@LCB
*crime-done LJJDDCA=@>@B
*crisis-ask 968;86SLEKHA
*crisis-line DA>>?@[BE?@D
*crisis-talk ::69:6MCECCC
*critic-name:many KIPJHHC@CCCC
*critic-name:one NKIJEIAB??AB
*crowd A=;F<B@CDEAA
*crowd-call [[[Z[[+B:=>A
*crowd-end GHRLCN9AGBAB
*cur-name:many :<;:@:CCCCCC
*cur-name:one ;<;2==:CCCCC
*cur-plain BB>EED<CCCCC
*cure ?ABBBABDBDAC
*cured 7<4456E?BB=A
*curl ABB@A>MCCCCC
*cursed CBDHHA5CHCCB
*cut-or-burn >==>>:LDDAAA
*cut-or-burnt BCICBCR@EBCC
*cut-or-cuts ECCF@DDC@A@D
*cut-or-cutting EEDCBCCA@BCB
*cutting-or-cuttin A>AB@>ICFCED
*danger-about @9:<>9:DBB?C
*dangle EDCEEH2CGCCC
*dark-mind ><=;@=KAAFBC
*dark-place-talk CD@CAAMFBABC
*dark-purpose >?>=>?MC@BCE
*day @A?@AACBABHC
*day-pick 884146JA<@BB
*day-picked EIDCDG?EEBGC
*dead-me >@?D<:ZCFCCC
*dead-sayings KKJTKJ/?BIGC
*dead-state DCBCA@GDEEDD
*deadline RTSWKUAFCBDC
*dealt-with C>FDB@BDFDDI
*death-place HEPEDHFC?AD@
*death-spot >>?>@CPB@A>B
*deed-drug [SUMQREGBCCG
*deed-frail:many LFHGIEABDA@@
*deed-frail:one LJLKIHBBEBDD
*deed-gossip FAAHD>G@=>?C
*deed-hidden C=@GACCEHFBD
*deed-illicit RE@EFLP?@BBG
*deed-invented:many IICKIG;CCFBB
*deed-invented:one GHGCGHBEEAHD
*deed-kill:base GGHEDF@EBBCE
*deed-kill:ed HDFFB@CCDCCB
*deed-kill:ing 9<:797GDGBBC
*deed-limb DDCCDCBIBDBC
*deed-loot:many HAFECF?CFCDE
*deed-loot:one GEFEDGGEABAA
*deed-not FFJGHI=ACC@C
*deed-paper:many DD<=CAG@ECFA
*deed-paper:one CCGACAAAKCKD
*deed-private [MRULO3EG;DC
*deed-prying HHDCEDDA@C@C
*deed-record:many GIEGFI?CDFEC
*deed-record:one KHCHHFH@=DHB
*deed-secret CEAB?@DBHMKG
*deed-sold:many HBE=CA>=?ABA
*deed-sold:one >=?><>>@EBDE
*deed-unworked:many HC?BACE?JA??
*deed-unworked:one A@BCCAHAEACB
*deed-weapon >?A:=AIFJACF
*deed-wound:base PJRKRM@A?B@E
*deed-wound:ed GCADEE>FEEDB
*deed-wound:ing GDGDDH=B@BBC
*dehuman:many QR[UPQDBFBDC
*dehuman:one GGRJGE=AB@AB
*den GJJOEHBFEDAA
*denial CCDCCCDBGCEE
*denied-thing ECFGB@>DA@B@
*denies:base :>?CD;=DEHBH
*denies:ed GGJEGHBCKBBJ
*denies:ing CEABCD>CCCCC
*dependant CDCEDD@CECEC
*depression-or-illness EFEEBCDADB@B
*deserve:base =AA?B??CAA@A
*deserve:ed 515350HCICBB
*deserve:ing HHGHQGCCCCCC
*deserved-fate JHBGFHGBBCDA
*desire FDCCHHC?EEDE
*desire-deed-soft:base GEJKSF=DFBCE
*desire-deed-soft:ed CEECFAHG>B>>
*desire-deed-soft:ing KHIRVJDEACBC
*desire-deed:base XRTV[[4=GCAC
*desire-deed:ed HLGFTDKCCCCC
*desire-deed:ing SMOPXM9CCCCC
*desire-envied NJONQMA??@DB
*desire-hands ;==>E5FDICCH
*desire-lens DGDDHDBCCCCC
*desire-not A@B@@BBBABAA
*desire-roused EEDHLFID@ABA
*desire-spouse DDFEICFCDCCE
*desire-sway HEJMQF;CFECC
*desire-unaware E?9??8FHGGCI
*desire-willing PPOP[P0CCCCC
*details :3;9:;/CENAC
*dialect-maybe:many @?A@=@>QKDCB
*dialect-maybe:one JLHXJM<@>EGB
*dialect-name:many DDFIDD?CCCCC
*dialect-name:one [[[[[[7CCCCC
*dialect-not FAFGCGE?CACB
*dialect-slight JDHEEC7BBB@A
*did-away HLKIHF?BDB@C
*did-it D@HDBB@>D=AB
*did-oneself B@ABBBQCCCCC
*die-act D>GCCGJAFC@B
*die-look IOFFCDECCCBC
*die-or-hurt DDECDDECBCCC
*die-or-kill CEBACBEACDDA
*die-word CB>A?@NGDECC
*die-words IGIIDIGEEHDC
*dies:base FDEEDDHCCEBB
*dies:ed DFEDDCIBDA@C
*dies:ing EAFEBAEGLCCG
*dim-wit POU[NP?CFCCC
*dirt-name PSQXMS:CHCCC
*dirty DECFIC3FYABB
*dismiss CDNCDBKIAE@C
*dismiss-no EBAFA<0CCCFK
*dispensing @><B?>3?DBBC
*displeased 9956972BN?AD
*do EDBBDC@A?CAC
*do-away-look AHAECBDCACFA
*do-away:base EGEEDDICB@IE
*do-away:ed ;?=<>BC@GAEA
*do-away:ing ?D=>A?LAACBC
*do-not-send ><<D><SCCDGC
*do-with:base CBBBBCFDCDCD
*do-with:ed DCBCABBCDACC
*do-with:ing DBCDCCEEEBCB
*doctor-there BDCDBCDBCBEE
*doer FEEFEEDCCBDD
*does-violence D?AB>FZEEAAC
*dog-whistle YY[[Y[8CCCCC
*dolt-name:many DDCFDDCCCCCC
*dolt-name:one NMQ[OR@CBCCC
*done-over DBB?AABEFADF
*done-to EADCACCDFACE
*done-to-me 576;76=B@CCC
*doom GHFEEIADHCCD
*door-or-house FHFGGGBEDCCD
*door-or-neighbour A@=BB??C=@?E
*dose:many BCICDC2CCCCC
*dose:one FECADD7FJHJC
*dosing AC@BAALFGCGC
*down-or-back CCCCCCCCCCCC
*down-or-doing EDEEEFGECBDD
*drag-out >>C<=?QB@A?C
*drank-or-drunk 667856KLLCED
*drive:base LEKLTLKIFEGC
*drive:ed IDBJEFECICCC
*drive:ing TONQLTBFBCFC
*drooped DB?EBBKGCFBB
*drop:many HJFKIO;FCCCC
*drop:one AC>B??IDAC@B
*dropped FFFHFFCCCCCC
*drown-or-hang IJEFGEMDKCCC
*drowsed A:9<<=HIH@@B
*drugs PBEFGCQFECEC
*due-process C689921AHE;A
*dug-up CCBLC@JB@CBB
*dull-thing >8>0::2B9;=?
*dyes BF>?E?7A?@>E
*dying IGHFEWDFCEEC
*dying-or-death CBAAACEECCCE
*dying-way ?>>@@>7EECBD
*easily-scared AACC@DGC@E?@
*eat-little HDEGFF@IFDB@
*eaten-or-eating @BA?>CFHAACD
*empties :;;9@<QCBCFC
*end-all ?>>>=?>CCCCC
*end-bare:base GPLIHGOCCCCC
*end-bare:ed NRMLMM;CBCBB
*end-bare:ing @@>???SCCCCC
*end-it:base <7;:<9PCCCCC
*end-it:ed CGCBCC9CCCCC
*end-it:ing B@BBABYCCCCC
*end-look 9;98<;FFACCC
*end-self:base BCFDBIADFCAC
*end-self:ed 699378?FK@CK
*end-self:ing CGFEDCGBACDD
*endears ;;6028HA8?@>
*endorses CAG8=DAE9DFC
*ends-well EE@D=D+A>CKB
*enough-or-kill CAAB@?CEG@BA
*enough-or-loads CCBBBCECCCCD
*enough-or-work BDBCA@EEGBBA
*envy A?B=IG[DBCEC
*errand C>A?@@B?@C<B
*event ?C@?@@88=>9?
*everyone-or-all CCCBCCCCCDEC
*everyone-or-everybody @BBA?BE@BAAE
*everyone-or-family EBBCDCABBDCD
*everyone-or-mum BBACAA?ADCBD
*everyone-or-you EEDFDDBCBCDC
*exclaims DEDECC>DAADA
*expel-soft:base GEBBBH@BAH@B
*expel-soft:ed GFGHCE@BPHDC
*expel-soft:ing A?B>?@<CHFCC
*expel:base OPVRNN@BJB>D
*expel:ed ?E<?AE9CEHCC
*expel:ing FDPHFI??ICCC
*expose Q[NTVN:B?BBB
*eyeing-or-eying DFIDHFHDGBDD
*face-does JOLSKIDFAB?E
*factive-word GBFECF<CDC?C
*factive:base CH@BDG<@?@AA
*factive:ed ;=A>>9<F@A@D
*factive:ing DDB?A?IBLFHK
*fails-to 88947<?GKEDG
*faith-curse EHFEFFA?HBEB
*fake-expert EEBLEEBCCCCC
*families-ask C@DEFD8@>A@D
*fancy EEFHFE?GBADB
*far-place RS[QSP:DBBGB
*farm GGGFFHEB<>B@
*fatal-end :=::8;HABACB
*fears-own-harm =<:=<;KC@HAE
*fed-up-of AFE@CAVCCCFC
*feed-or-feeds FIHHGG@DCFDD
*feel-ask AB;@>AHF@F?C
*feel-odd ;<<;=<QFEAGB
*feel-or-feeling CCCBCCDDDCDC
*feeling-or-feel ABCACEIF?AAB
*feeling-or-feels @A>>CCEDDACB
*feels:base EGIFEG<CAAAB
*feels:ed FDJGFC?CDCBE
*feels:ing ;;?><=RBAICB
*fellow-part ACBAC>C>HBCA
*felt-small :;87859CMB@M
*fiction 3?978<5A<?@C
*find-spot BC@BACGDACCB
*find:base EBAA?CKDEKGC
*find:ed <>;<:>HA@BD@
*find:ing EKFELC;CAKFC
*finder >==>>>VCCCCC
*finds-me =;>??;X?A@B?
*finds-out =G>@@C@DIFGB
*fine-to G@AECB;P?CDD
*finished-or-killed BCGACEC<>ADB
*fire ONSMN[7DBCEC
*fists-raw CCDG@ELFDA;D
*fit-to @ACBACGI=E@B
*fix-thing KOKSGE9FDBIC
*flag-birth RORYPN[DCCDI
*flag-brain ?;>;9;[LFCFC
*flag-breath 840023[EFDDC
*flag-poison G@??DETEGCEC
*flag-wound 540353[FGGDC
*fluid EEAA?EFEGBFC
*follow:base [[[[[[3B?CBB
*follow:ed Q[QYTS4C?EHC
*follow:ing [VSS[P=CCCCC
*followed-or-watched FA?>?=/A?D?F
*fond DDDAFE@A<?>C
*fond:base CBDEDDBBACDB
*fond:ed DC@@C?AACFCC
*fond:ing IGIGHK7CDBBB
*fool-maybe:many HGKJMOELCDAD
*fool-maybe:one C?;GDA>AFDGB
*fool-name:many OPT[OP>CICCC
*fool-name:one PTT[PR5E@CBB
*fool-plain:many FFASEE=CHCCC
*fool-plain:one ORU[NQ<D@CBB
*for CADBCAABEFHC
*for-a-leaflet DCD@BAMBC>>E
*for-ever DEICDHT@BCBC
*for-keeps EKIHEIKD?@FC
*forced =?ABA;AAO=BD
*forecast <=<;<:H?;B?@
*foreign-place JKYEJK:@FCBC
*foretold-alone EGACFKCFBBBB
*foretold-done EDCCCDDDCCCC
*foretold-end CCCDCEAEBEDB
*foretold-grave JMLLGOAB@E>B
*foretold-last =A>@?@EBFJGC
*foretold-leisure V[VVV[;CCCCC
*foretold-part D@@D@DNCFB>D
*foretold-risk EGHEFH@BCEAA
*foretold-straw >?B<?E;BBC@C
*forged-papers KHFHHH<CCCCC
*forgery:base [RUMUL6CBDCB
*forgery:ed [RRTTW6BGCBC
*forgery:ing [UVRQR7CCCCC
*foul-either:many GGHMGGCCCCCC
*foul-either:one FFCJFE@CCCCC
*foul-name:many QQ[WPP=CCCCC
*foul-name:one YX[[XY=CCCCC
*found-again KJIIIG:CDGCC
*found-out V[UVT[-B@?CC
*frail E@FBBB@EIEFD
*frame-asked >;=9?>0DNCID
*frame-cause :94576+?>B>B
*frame-ended 888478+B=B<?
*frame-fast ;::8<62I?EIB
*frame-grief H@@>BC+C<HDC
*frame-idiom 587638+98@7A
*frame-joke ;7:<;;+>@DAB
*frame-lesson FCBEAB,A@>>A
*frame-minor 9<;::</NED>D
*frame-news 68148;@GAAAA
*frame-over ;?@@>:/=7B7>
*frame-parting @DHCA@+C?DAB
*frame-pet GDCGEI6F?BBC
*frame-sport 11/05.+?5?<?
*frame-still CEA?BEMCCBHB
*frame-tale 8=<:>:+?:7=?
*frame-thanks 566866D>6@>?
*frame-trifle @<@=<?+><A=?
*frame-weather 7;66<5A>?CEA
*frame-well =@>>@<<?:>?A
*frame-years GLOGFC589C@?
*fuck-whom AACAB??CFCCC
*funeral-or-gone CEECCCIDCDFD
*fuss FGEGGG@CEBCC
*future-rogue FFJFFFCCCCCC
*gadget >>;:<@?DBFCB
*gallows <?:?=:E@EC?C
*garb PO[MMR>BBCFH
*garment NFORPM1>AB>A
*generic-many F<:;<;JBE@BA
*get-sent BBBBCCCDDDCC
*get-to @?>??=>@DOEG
*get:base DFDDFGAD@EFC
*get:ed BDCBEDCDADAA
*get:ing CFEEHLDCBDBB
*gets-at CFCCED:DGDCI
*gets-harm GKOJHW+EEJCB
*girlfriend-or-boyfriend DD@BDBHDDCFF
*give:base FGFCHFDF@HDD
*give:ed GFEGEEADHIGB
*give:ing HHFFEH>BAG@C
*gladly :7::857CHBEB
*glassed-or-bottled FEFDEKBCDCCC
*go-away EANGEL:@IBCB
*go-boil LLLXLLCCCCCC
*go-learn LLJ[JKGCCCCC
*go-on >;7;?<[DAGBC
*go-on-look LRLPLL-CCCCC
*go-soft ?<?>?:DGABED
*go:base EEGIIHBGBBCC
*go:ed CBCBDBBFDAEC
*go:ing CECEDHEDBAEB
*god-or-jesus DGIGGLNCEBCC
*goes-on @@?@?>AFFBED
*goes-to DGHEHEBDCCGB
*going-or-gone CBDCCDCDDDBD
*going-or-gonna CDDCDDCCBBCC
*going-to @ABABADDCFDD
*gone-or-dead AA@@A?ICDCBC
*gone-or-died B@@A@@BDEDBE
*gone-or-here GGFGEEDDDDDC
*gone-or-tomorrow BBBBCCDEEDGE
*gone-through ???8?AB@FCJC
*gone-wrong A<;::ACF[GGG
*goodbye-or-sorry =<@=?<@CHHAE
*got-it-ready :3:785[@ADBB
*got-or-has CCCDCCCDDCCD
*got-or-have BCCBCBEDCECC
*got-or-with CCBDCBADDCED
*got-post HFJJHB?;D<=@
*governs CCCDCDBCCCCC
*grievance W[U[X[/COCDF
*grieves <?A<=<DD@BAC
*grim-topic ;<<<>;UCICCC
*gross-neglect [PLDUQ<CHBBE
*group-abroad @>8=C>9CCCCC
*group-all EFEEEC??@CBB
*group-brigade X[[[XW8CCCGC
*group-defended 570865BAF@?C
*group-denied 8<.9;95F@B<A
*group-described >>C7<8-CJBAG
*group-follow CCCCCCBCCCCC
*group-health >>==><=CIIJD
*group-place:many OO[MOO9CCCCC
*group-place:one DFVEFCBBACGC
*group-thing <98:89:?PEFF
*grumpy EEDSFG?C?C>D
*gut-word =>BA=<CAFB?C
*habit SCFECG8>CFAE
*hand-or-wrist GFGEHFLCFCGB
*handled GF?CG?QBECCF
*hang-place FAB@AFMCDDAD
*hang-thing KOLHIO6CCCCC
*hanging-or-dead FCDHDCAEGFFF
*hanging-or-jumping EA@B?B?HIEFD
*happening DDEGCE>CJCEC
*happens-now >@>@A?TDF?EB
*hard-man [[[[[[+EBFCC
*harm-any:base GFFFHGGDGBCD
*harm-any:ed LFFFIH?CGCGC
*harm-any:ing HIGEJNOABDCB
*harm-hint PKJMMZHC@CBC
*harm-medical CCABBA<DEEFE
*harm-noun HFHBDJHACEBG
*harm-place DB@BDAABIDFC
*harm-shift ?;8:@@CCCBEE
*harm-thing:many FGEGFS>>B@FA
*harm-thing:one FHIGDJBDECDC
*harm-thought-of KLOMK[+CCCCC
*harm:base DACBCB@GBCCD
*harm:ed IHSEHHBDBBDC
*harm:ing HCMB@IIFHBBC
*harmed-part ==>>@>IFHBJF
*harmer EDEFEDDCCBDD
*harms LFHFFJHEBCDC
*harms-self C=<=?:[CBCCC
*harms-things OFJHHTFCCCCC
*has-in-mind C=ABDCVDGBBD
*has-left 755364PFDCFB
*has-or-got DDDDDCCDDDED
*has-taken >A>@A?[FKCGF
*hate-away WV[WTX6FC?C@
*hate-burden QW[SRL:ACDDB
*hate-calm CC@BCDDDCIGD
*hate-care-refused MJXNJEACAB>E
*hate-dirt OK[SOP;GGCDC
*hate-disgust KR[PQL;DC@@A
*hate-idiom >><;><CCCCCC
*hate-lesser XT[YOR4ALD@C
*hate-noun FDEFACCF?CEB
*hate-order GFQPMCH@J@?D
*hate-plain NN[PMR8@BCCC
*hate-plot IT[LLN5BBCCB
*hate-polite NGXPKR:?BCAC
*hate-quoted 675177=CABCB
*hate-reported 360140LCECDC
*hate-taking ZV[[T[CB@ACE
*hate-them EDHCCCBA@CAA
*hate-turn SU[VSX<FCCFF
*hate-turn-plain [[[[[[4CCACC
*hate-weapon:many HGGGIRV?ECEC
*hate-weapon:one HGKIHO<DBCBD
*hates-self 964554[DHCDC
*hates:base FGKHCF+G@CEB
*hates:ed FGOPGFDC@C?E
*hates:ing LKOLLKACCCCC
*hating =;=<<=@B>BAD
*hatred HEQMDFCC@CEA
*have CCCDCBFDCCFD
*have-done ?A<;@@[EBAEC
*have-to CBBIC@<AE:CD
*having-or-getting ?CDABE7FEF@C
*having-or-had CCCCCCBCCCCC
*hazard AC@ABAFCAB@@
*he HIDHIFCDCDFF
*head-filling BA:FBC58CB=B
*health-or-help CCCACA=AELAC
*health-or-support JJJKJJ>CEO=E
*heard-of ::=;<DOBD@G@
*heard-or-watched 66>><=4?6B@@
*hears:base <A<A?<HBGH?A
*hears:ed :=<>=<:BGCI@
*hears:ing ABBEGB<ACFAA
*heart-pains =?<<=:[KFCHC
*heart-stop EEEEDQMCCCCC
*heat-or-summer ??:><>:DCCJC
*hedge OP[NOKGGBBCA
*held-here KIIJJROCCCCC
*held-up IJJPHO>@>CFA
*help-or-bleeding @BADCCBCDEFB
*help-or-intervention B>=??@<BIDGC
*help-or-now BACAADFFBDAB
*help-or-support @B=>B=CAFJCC
*help-or-urgent CFFFDFBBBCAA
*help-seeking CBCCACHCCCCC
*help-word CCCBACIABDE@
*helpless >=>><=FFFCED
*helps-or-works AECAEFKGBE@C
*her-or-him JIJIJICEFDCD
*here KILMHK@@BDCB
*hides-it A;><;:[EFEBG
*high-enough IIHINOWGCCFC
*him-or-boyfriend D@@@AAHDCBFG
*him-or-god CBBBBBCCDCCC
*him-or-her DECDDDFEDCDE
*hint SMZZTO;AIB?C
*hint-of-cruelty TKPIMNEDFBCD
*hint-of-deceit TPMMHO<GCB@F
*hint-of-deceit-done:base JDF?HDLEIBJB
*hint-of-deceit-done:ed [NONLK9>:BDC
*hint-of-deceit-done:ing JFHGEDMCDCCC
*hint-of-gain [PPLJR9?BBDB
*his HNGGHIGFFDFF
*his-or-her CCCCCCCCCCCC
*hit-or-hitting FGFFFF@DDCCD
*hitler [[[[[[<CCCCC
*hits:base ??>BA@OEACDD
*hits:ed HDEDEHBD?ABC
*hits:ing BAEEBCHIECCE
*home-admired EEBB@GABD@C@
*home-or-husband BCCB@AHDEBDC
*home-or-through EEDEEECCCCCC
*home-thing FMCCCEQC@DBB
*homeland NSYTNMNCCCCC
*homeward AADAA@DFECCE
*hope-or-all DEDEEDBCCDED
*hound-home ?D>=?@FB?BCA
*hound-hours @F@AB@>GIB?A
*hound-love T[RTQ[@CCCCC
*hound-masses EJFMCG=DAB@D
*hound-nag ACAABE?EBCFF
*hound-nights CD@DBCDCEFCC
*hound-out FKGFFF@I@DDF
*hound-service ?>?>??9BGAA@
*hound-watch CHDCBBUCHFGC
*hound-what OTQQQX8CCCCC
*household-poison @C@A>?LEEBAC
*how-much A==:BB[A<<>B
*how-to-book =679<:C;CADA
*hunt-word ?@@@C>GBEBDP
*hurt ?=<=9<CQEBAD
*hurt-now JFFFIEKADCBD
*hurt-or-hurting FFFGFGIF>BAC
*hurt-verb:base @<:=>?QGBABD
*hurt-verb:ed ;>>??=EDBAAB
*hurt-verb:ing C?BBCDCGDCCC
*hurt-where [PRTNULCRCCC
*hurt:base BBBDBK<@@DDA
*hurt:ed MGDKHIKAFDGC
*hurt:ing IHGAFMLFJDBC
*hurting CCDDCCGCECCD
*hurts JBCECEGDBCDE
*hurts-skin FCECEFVCLCCG
*husband-or-boyfriend >@??@=EDDCDD
*husband-or-dad EDFDCDFCECDC
*husband-or-partner CBCBCBCCCCDC
*hyperbole @=@@<?5CCCCC
*i DEDDFFFDEEDC
*i-am-less A?@=?=3@AA?@
*i-ever EFDFGJEFFGED
*i-have-acted AIB@DDMEGGDB
*i-would CDCBED=CHEFC
*idiom 231/021CCCCC
*if CCBCDEBGABBD
*if-it-hit MNNYLL<AACCB
*if-so BCC@C>PIGJGC
*ill-fed ?@?;?=KC[CBB
*ill-manner <>;A:>2AXA=[
*ill-only CBCBDH4DACGC
*ill-or-poorly EHGGCG9?KBDE
*ill-or-sick BA@?ABCEECBE
*ill-served CBBCCB@E?DDE
*impostor YPGMJJGCBCBB
*in CCCCCCACCCDC
*in-care AA?ABAA?D?BC
*in-charge @=@C?A@FGLGG
*in-danger /+-/0,[ABD?B
*in-hand ?;=<>>HEGBFF
*in-hands D@E@IF2BGDEB
*in-head BBB@CADBIC@I
*in-my-day ?ECFCD6C?D>A
*in-the-earth >;BC;<DCCCCC
*injury NLXKL[9BFBCB
*inner-voice 520,20[@?L?D
*insult-aimed FGFHGHACDCCC
*insult-banter 757/66FE=<FA
*insult-of-thing :636:8BBG??A
*insult-told :77:=;:AGAAI
*invites SMMOSJ99?=<C
*inviting GFEEHHEBC@A@
*iron-or-oven ;8486:MF7@D@
*is BCBEBBE@CDHC
*is-birth =89889SCBCAE
*is-decided A>@BAB[DGCJE
*is-hiding ;46:69N@IBFA
*is-jest 688474+C;;??
*is-taught CB@A?@+=;?>C
*is-thanked 575373=@8?:@
*is-well-now 8:9:;;,@?>;D
*it EDDDDDCDCCCC
*it-is-time CHHGFIGA>BB@
*itches BA?A>F>J>B?A
*jeer EFFKDE;CCCCC
*jeer-soft FMLIGGJCCCCC
*jest @ABAB=JA@>?D
*joke-of-kin <;D<<;>CCCCC
*jump-or-jumping HHEGHFEECCFE
*jump-or-throw HJICFI=DEBDC
*jump-spot @G@>A=XCCCCC
*jump:base AB?==C?DEE?C
*jump:ed :>?==:HBCD<C
*jump:ing ;?=BB@L@?A?A
*keep-in BFFFDC;=BCAC
*keep-or-can CCCCDDEDDCDE
*keep-or-keeps HGEGDEHA@CA@
*keeps-it FA@@@BD=BDBC
*keeps-on @EAACCHAFF@@
*kept MKQRFMDC>BDC
*kept-thing FAC@@@QGDCJC
*key-place DEEECCKEFABB
*key-sequel =;@=?=CBDIJD
*key-thing GEEDEFEB?B<D
*kicking-or-smashing >>=>@?>D?FFC
*kids-or-bairns BDBACABBDDDE
*kids-or-cat B>?@AAIBACDC
*kids-or-children CAACCD@DCCDD
*kids-or-dog DDCDCCFDACDB
*kill-dead:base KIOMLQGCGBIB
*kill-dead:ed AIAACFFC@CGA
*kill-dead:ing BECAB?<CCBCB
*kill-off:base HEQJJJMEHBFA
*kill-off:ed BD?>A@ACEDFA
*kill-off:ing ?AE=?=>CGCCC
*kill-or-hurt BCCBCDABEDGD
*kill-or-stab @@@??DCB?CBA
*killing [NRLOM;AICGC
*killing-or-kill EDHGCBLEECBD
*kin:many CDAABFLC?CCA
*kin:one CCBBBBEDECEC
*kind-fate =54256A;4;;;
*kindly-feels:base CDDEDEEC?EEC
*kindly-feels:ed <<;;=8C@@CGD
*kindly-feels:ing KJJJLM?DEBBA
*kindly-told .0++2-4?9B>?
*kisses >??6=9@B@C@>
*kisses-end MMORLJ>?D<AB
*kit A?=@A=>BF@IC
*kitchen-or-table >=?<>;LDCBFF
*knife-or-gun ?<>=@7>CCCCC
*know-why DGAFHBIMAA?C
*know:base GGDGEEJABBEB
*know:ed A=?;=:CA;@BC
*know:ing SSKMMJBCCEIC
*knows-ways HLJJJI4CCCCC
*lacked CCCCCBDCGCBF
*lacks:base HGLEEFADGBGC
*lacks:ed @AKF@D;AB>>E
*lacks:ing <DAA??KCKEDK
*laid-bare <=97=;@C[CEL
*last-letters JEFJCDA?HHHC
*last-makes BD@=?=TCBGJB
*last-of-me KLKKKKLCCCCC
*last-or-take CDDDEDECBDCA
*last-time-for EIIGDIC@>A@B
*last-words 1.130/[DGCDC
*late-kin DCCCCCCBCCCC
*lately A>>BACLEDBIB
*laugh HKKIHLED<>?A
*laughs-off B?@E@@>DEA?F
*law-at-work 5+-/20;COICC
*lawful C@:@>BEAKCE@
*leads CDDCCCCCDDCC
*leaflet-or-opening GGDFBGEC@C>@
*leap:base MHGDEHICCCCC
*leap:ed ==?B>=PCCCCC
*leap:ing ?><??>EA@CFC
*least-able @=CA??ACCCCC
*leave:base EDKDEDAFCFFG
*leave:ed FGIGFG?EHFEE
*leave:ing @<A==@DCEB@C
*leer-act PQON[VH@@EBA
*leer-care LJIKVP9BJBAG
*leer-check BDDBFAGBAACB
*leer-medical >A?A>>>FMDDB
*leer-not FDFDFFEBIBCB
*leer-part IFKGNJ@EFBBD
*leer-where FEMBJK1?AC@L
*leer-wink KLQLXN?FGBCC
*leer-would CBBAICMCCCCC
*left-alone DDBF@GCB[DEE
*left-things GEIIBGLACACF
*left-to-suffer H??BAE>CICCC
*legacy B@AHAFQCC>BA
*leisure GED@GC:@9B@>
*less-able HHLRLLBCG@CC
*less-human [[[[[[ACCCCC
*less-of 53,1./=B:C>A
*lesson PRPKS[.AGBAC
*lewd-act:one LLLLWKECCCCC
*lewd-any-time AEE@KEAGE@GD
*lewd-bare QKKHMO:CICCC
*lewd-care BA@@EABFHCCF
*lewd-come-on SSSS[SCCCCCC
*lewd-do:base IJPIMI;CCCCC
*lewd-hint CAA>PA?CCCCC
*lewd-hot:base 6815976CECCE
*lewd-look FFFFHH>BDA@B
*lewd-name:many MHTHHHCCCCCC
*lewd-name:one WWW[[W5CCCCC
*lewd-not B;56D:/EGCBB
*lewd-offer IOTOTQ0FAOBB
*lewd-part:many HCEDHCHFBCBC
*lewd-part:one EABFGAIHHCDC
*lewd-verb:base H?FDGIIC>BAA
*lewd-verb:ed EIKJCBLB@B@D
*lewd-verb:ing GJGGNDSD;BBC
*lewd-would BCCDHCDFCJFF
*lewd-wronged LIFBGH@AIBAB
*lied NGKEEF;A?CCC
*life-or-anything DEDDDECCCCDD
*life-or-everything CEDCFFBEDFDC
*life-or-livin FEEEADIABB@B
*life-or-living BC@ACBLDECEF
*life-thing @ACA?ABDAC>A
*life-thing:many GIILFFJCBDCD
*life-thing:one IIKLHJHCCCBF
*like HHMKGI>DFCAC
*like-that CDEEDEGGEBBD
*likeness OOOXOOCCCCCC
*limb @??=A=KFEABD
*limb-fails IFJICFZFFCCC
*limb:many PKLNNR>DGCAA
*limb:one ONJNIQAGGCIC
*line-look DIFFEEBAAA?@
*line-mark =9787<DGMEBC
*lined-or-counted GHFDEDYF@CBC
*list IIHBHHN?N=KE
*live-act EAACEFAICEDC
*live-look CNBAAG;B=B@B
*live-or-alive <?=>?@HDC@@A
*live-or-anymore FEDFEEEEDCFD
*live-or-living DDDEDCFCDCDD
*live-or-wake @@@B@@IBCDBD
*live:base EI@>AAH>A@@A
*live:ed ??F>BA?D?D>?
*live:ing BC@@B@PH@CBC
*lives-on <?9;=?QCCBCB
*living EDCIB@ZDCB?B
*living-or-livin DIGIEGIBHDCH
*load-or-handful @;;?A?P>@AED
*loath-to BBFB;@NBBCD@
*loathes HJLFFKEHACCB
*logistics CCDAEC:;C@AC
*long-enough ;9;::9VC@CAA
*long-over ??CA@>+@:AD=
*long-since FQHEJKKFFFQB
*long-wait ?>=<;>:FZB>B
*longing @DECCCEBCFBB
*loo-or-toilet >>=>>;BEHAFC
*look-like GKMRRHFCA@AB
*look-or-looks EFEFEEFDBEDD
*look-or-sorry >A?=E@=BCGDB
*look-to CDDBCDEDAFCD
*looks-after CDBDCDHDCDGC
*looks-jibe EGGMGGFCCCCC
*looks-mock 343+11>CHCCC
*looks-name:many KKUKKKCCCCCC
*looks-name:one FBCJBE@CCCCC
*looks-sure =><>;<@CCCCC
*lookup IIGGFH=EHBIG
*loot:many JEHCGDBBEGFA
*loot:one TJKOKHB@>E=A
*lost-own ;=<;=<+C[DDB
*lost-property ECBBBB>@GGDC
*lost-things C??C@D>AKEDA
*loved:many FCFFEFG@@B@B
*loved:one DBBBAADDFCED
*loving JMNKNJ;JGCD@
*low =>8B;>LEBB@D
*low-creature @A?I@ADB@DB@
*low-place ?DDCA=6CGCBC
*low-thing BACEBDCFFC<@
*lures KDAGF@LCCCDE
*lust-act VVVT[[/EI@CG
*lust-act-mild KKKO[FNADA?C
*lust-blue ORTP[[:CCFCC
*lust-blue-mild RMLL[L9DJFCF
*lust-blue:many BABAAA?CNCCC
*lust-blue:one NIIO[J?CCCCC
*lust-body BABBKBHHAABB
*lust-body-mild AEEBCABE>D@A
*lust-care BCCC@@@DFCFB
*lust-clothes:many <727C7IAE??@
*lust-clothes:one @C?EH?EBB@AD
*lust-comfort CBBBFCGCCCCC
*lust-condemned AD<=:@<>GC?B
*lust-danger GHDGFFIFABBB
*lust-do-me MULNXJ:C@BDC
*lust-everyday ?A@><=F==@?B
*lust-examine BCBCBCBCCCCC
*lust-examined GFJGKD<CDB?@
*lust-favour >?CAF<EG?C?C
*lust-fine ?CBBBBECAB@A
*lust-free WXYT[[DC@CBC
*lust-free-mild MLMM[QGCFBCB
*lust-gaze VYSV[O6CFCFB
*lust-gaze-mild NUKJ[K7FHD?A
*lust-gear NMNN[M:CFAAC
*lust-gear-mild LGNMTKADBACC
*lust-greeted ?B==EB:A?A?E
*lust-greeting HKBEHE9GDG>G
*lust-her-body HGIKRPGC@CBB
*lust-her-looks @?;9D?EKDA>D
*lust-hot ?>?=B=KA=AEA
*lust-kindness 8?=<;:=??E>>
*lust-kit LEINVK>CJAEF
*lust-licence FHDGKGFGJDEH
*lust-likes EGEEIH?DCBBD
*lust-looks-mild AFCHXB5?AA@A
*lust-lucky FFHDGFEFEDDF
*lust-medicine >=;A>>?KFBGH
*lust-mild FGGEMC@BDDEB
*lust-no-thanks ?@B@C@@B@AAB
*lust-overcome DA@?>A;FHCAE
*lust-own NNJN[N4CCCCC
*lust-own-care 99:588@CM?EF
*lust-own-mild BDCCJGABG@@E
*lust-person ILFIKKBBDCDF
*lust-pet SWRV[U/?8=;G
*lust-place OMLL[L<CCCCC
*lust-place-mild @=CBLB[BI@BJ
*lust-plain [[[[[[;CCCCC
*lust-plain:many [[[[[[9CCCCC
*lust-plain:one [[[[[[+CDCCC
*lust-praised NMMMYLDCCCCC
*lust-reach FEFFEEEADDCC
*lust-rebuked -+++++9FHDGQ
*lust-shape UVTU[V3CCCCC
*lust-sound KLLOVKICCCCC
*lust-strip OQKH[LJCHCBB
*lust-take EHECLHILHCEG
*lust-told <A<;A<FJ@EKC
*lust-turn [[[[[[7FECBC
*lust-turn-half ISRO[Q=C;B?D
*lust-wink KMNJ[U7BJBBE
*lust-wink-mild BDDDWF7@A@C@
*lust-wish VYYV[SHABGDA
*lust-wish-mild LQUN[S;@=D<E
*lust-would ORPU[W7CCCCC
*lust-would-her SPON[S>>BBAE
*lying [[V[W[CA?DBA
*made-it =@A8B<0>AB?B
*made-to-feel 53-417>HJB>F
*made-up DFDCGB:A3<<<
*make-believe -/+/+11?@@AB
*make-the-news 939994WCDDCC
*malady <895<9:N@BF@
*male-kin BD?>>@FBFBCC
*mam-or-mum GGDFFF@EFEFE
*man-or-woman ECGGGEBDGDAD
*many-of-them >ACA@@?<>E@<
*masel-or-mesel C@@C??MCBA@D
*may HGLKISIEFEIB
*may-do GHLIHI>DCCDC
*may-i >:<>?7?[DJQC
*may-i-mix ;979;92GB;BC
*me-gone 995666[CBCCC
*me-word CCBBDDFDDDEC
*meal:many D??<<=5CBC>B
*meal:one B=?>@ACDE@>>
*mean-or-properly BCB@CBJDCD@C
*means B=@?>?:CK[BD
*means-harm B@BCAHNCECCC
*means-in-hand ,+-0-+[@FC?B
*meant A=@?>AFGGANF
*meant-or-usual D=?>=@BGFFID
*measure:many ?<;B>>EGFDFC
*measure:one =;8=B<I[H@IB
*medic-here ><>=<=K[ABCB
*medicine C>=<=>1[CBJC
*medicine-elsewhere DA>@@F:8J>=E
*medicine:many BAA@A?VHCEEF
*medicine:one <8977<BUBCGC
*meds-or-medication ;><@=AEHCGIE
*meet-eager INGPGP?BECHC
*meet-need @CCAGEBC>?BD
*meet:base ;:9=8B>A=C@B
*meet:ed ?AEG@>JBC@AF
*meet:ing @=<B?AD@CBEC
*menace-lesson QOVPPW3CCCCB
*menace-thing DDBCCHEF@BCD
*menace-vow DECCDU@CCCDC
*menace-warned LSQKNT+CCCCC
*mended +/0045+B=F@@
*mending >:;:8:A@D@EB
*mends-body GGDCDG;@<?KA
*mental-or-psychiatric MJQKLJ@GDDAB
*mental-or-real CCDDCCBCCDBC
*mentions 529/43FBBBCG
*mess-or-state ;:;<<;FDAB>C
*mess-word HDCGCBFBBCAA
*message-act FEDDEDBDEEDE
*might-be BBDBCBEEBDEC
*mind-goes :6:765[B?BBB
*mind-part QJWVQNCH>C@B
*mind-plain D=A<A@;?ADC@
*mind-set :78985ICCBBB
*mine DCCBDDDDDCFD
*misdeed:base DGNMEGFNEGBC
*misdeed:ed VKMOHHBBDFCB
*misdeed:ing ;97499BCFCCG
*mishap @>??=>CBSBDB
*mishap-told NHGKIIDBBGCB
*missing WLKEJLPDJEDF
*missing-or-skipping DDEDCCEBGCEE
*mock-clever FGCQFF=CDCCC
*mock-clever-sure FGBPEE>CCCCC
*mock-opener IGENKH<AFAEF
*mock-part FCKOED6>K@@A
*mocking-idiom JJMQJQ6CCCCC
*modal DEFEFF?FCEED
*money-left C><<98SF@BGE
*more-able DHKNEDAADBCG
*morning-or-week AC??ABAFBCFB
*morphine-or-insulin MHOMJN<GICGC
*mself-or-myslef B::<9?[CCCCC
*mum-or-kids BBBACBBDDDGC
*mum-or-mam CCBBCCCDDCFD
*musing BCCEDCFDDAAG
*my B?@?BBBEEDJC
*my-organ F>A?>;GFACFC
*my-own ;?<<?>NDCABE
*my-own-is =>;@=?NMGIBC
*my-remains 865755[CECCC
*nag-did >D@=?@CBALA@
*nag-on KUNHOR6GQB@C
*nag-service DCCEDE=>CEAD
*nag-till NSNUMR6CCFCC
*nag-times IIHNIIBHPGAE
*name-calling:many OLXXKI4C@BBB
*name-calling:one SOTXNL5E@BBD
*name-look-alike DB=C:A1F:AA?
*named-crime XEEFFB9CCCCC
*nature LOYQSM=@ICGD
*nay DDDDDDFCFCED
*near-place ::<=;;LCABDB
*near-verb:base DEIGDDCDAGFD
*near-verb:ed @>8<@=<@HBBD
*near-verb:ing EFGFIE;GECEE
*near-weapon ?=A>BCFACCBE
*need-or-needs EGEFGG@FCDJF
*need-thing ACCAA@CIFDGC
*need:base ADBAED@DACHF
*need:ed DACBB@:CHDBF
*need:ing LQPJTO@C@BBC
*negative-word BCDFCFGGJGGB
*nerves-fail ?<=77>XE@BDE
*net-done >=<<:=BCIEBC
*net-mishap FDBFDFIAGFCA
*net-provoke GILFJUICDDGC
*net-state FAJDBHCAAC@B
*never-such @A@CCACJKBBF
*never-would CAAB@?BA@@AA
*news 7==;:?;C?EGC
*next-life 99:;;<DACBBB
*next-milestone D@AA@?C>DAGA
*next-or-upstairs FJIHHJEBA@@F
*nightfall GGEHFHKDBELC
*no-bowel DDDDCDCCCCCC
*no-denial KNURSME>4B@>
*no-food DDFFABMHHCFB
*no-like-us KKLLJO/CCCCC
*no-more-need LHNMPHYCGBCH
*no-morrow D?E@AG[JJCCC
*no-person ;>:<:;NEOBH@
*no-remark FEGDDA:DDABA
*no-rest >CE?DC;EGEGB
*no-such JIQIDGMAOHCC
*no-thanks GFPEGJ<CHDCC
*no-title G?;<:@CEKIID
*no-wake C@CC@BBC@CDE
*no-worth U[YVU[+CCCCC
*nobody-at-all GHJHFGFCMBI@
*noise-maker HINRMO=@9A>@
*noise-or-voices DEDDEECCCCDD
*norm DGFEFGBEBEDD
*not DCDDCCFCFCED
*not-alive-plain DCCCCCCCCCCC
*not-blame GPFLIH[CCBCC
*not-contact HEGBHFB?@J=D
*not-dose BA@AAADCECDD
*not-heeded :?8>@;5?H??Z
*not-here 9<8636[C;B@?
*not-mishap DC@IDF=E9@;A
*not-not DEEDEEDCBBBB
*not-patient 558473C><FA@
*not-point FDIDGCMFOCCA
*not-self >D>@@=GAGDAC
*not-there B?ACA@LEFFGE
*not-to ;>>7:9SB=CAJ
*not-told @?><;>1E[CEH
*not-yet 6::668>EQE[<
*note GEFCBB@GDACF
*nothing-left @>8@>>RALDHE
*notice-me ;9<7<<[CC?AC
*now =A>???D@CBDB
*now-be CCCCCCECBCEC
*now-or-again DDDDDDBCCCCC
*now-or-help DDDEDDDCCCCC
*now-or-himself EFDEDE@CEABC
*now-or-next GKKIIJCCCAAC
*now-or-please BDCCEDCDEEED
*now-or-tonight BBCCAB@EFDEB
*now-or-urgent BDEBBBDBCBCA
*now-or-urgently @@????CDDGIB
*now-silent ACBECAHDDECB
*number DE@BEDAFHDFC
*number-or-nth DDCCCDEDEDHD
*of EDEFEEDEFECD
*of-a-visit DEDCEF8@DBEC
*of-body A?@AA@AIBCDD
*of-care FEGFFF>ADCBD
*of-group DEEDEDDCDECC
*of-medicine E@DBBECQADDA
*of-policy ==<<>?>DBBJE
*off-or-away GEGEEHFCCDEC
*off-or-gone DDECEDCEBEDD
*off-the-matter ??=>>?@@<@<A
*office-name:many ACAFCEECCCCC
*office-name:one TOM[NT5CHACB
*ogle-offer WSUQ[Y<C?@BB
*ogle-sound B?=@H@?CGCCC
*ogled-bare LFJJWFAECA?B
*ogled-part HJJMPKBHEABC
*old-beast:many CEHEAG@FGAF@
*old-beast:one GGEKIF=BBCCB
*old-name BCD>CA;CCCCC
*old-pet ?=9A@<7BCCCC
*old-somebody MBBE??YCEBBE
*on-camera EFB@B?QP@CBA
*on-purpose JIGGHFIB?CBA
*on-what-errand @A>?@A@@FHDF
*once-did >DC>?B9B>F?@
*once-met =9>>;CBCCCCC
*one-near CCCCCCECCCDC
*one-of-staff RNFNON:@EBCO
*one-way-left >>>><9JCCCCC
*oneself ?@=;@>FEHFHC
*oneself-word GJFKCGCEAA=D
*only-door =<9:;6DCCCCC
*only-feel 784=66XCACCC
*only-tie >>>=A>[CCCCC
*option-or-choice AEEDEFFCECCD
*or CGHICE6N<>AA
*or-else U[PLN[3F??BB
*organ-ends CFABABEK@CAD
*other MNJNML?DDCEE
*other-matter HFLGHFF@C=9C
*others-case <A397=7=+B:=
*our <9=;;<DA?BEA
*our-place CDHDEE:<B?AB
*out-of-reach ;=:<<:VCMTEB
*out-of-use DCCCBB=FCC@D
*out-or-come CCCDCE?BEBCD
*out-over EEEEEF?CDCDC
*outcome-dare BEFCAG+CEBGB
*outcome-go HDFIGIB@@A@A
*outcome-hurt JIKPJPB?:B?A
*outcome-never HFQKKFICBCBC
*outcome-owed HGGDEGEFHDDF
*outcome-vanish IEHBDM@CDCBC
*outcome-wheels EB>DCCMDAACF
*outcome-when DGEDEHDG@BFB
*outcome-wrecked HHKHGLA?CDFC
*outgrown AHFGFF;C;E;@
*outside-or-here DEDDDBD@AFD@
*over-to CDBCBE>FDCEE
*overdose @CCC@A[CCCCC
*owed C@CEBA;CFABD
*own-ailment ><=;=8+YGCIC
*own-beast ?=?=@>>CCDEA
*own-body >>@=C=6JLCPC
*own-creature DCDCDCCBCCBC
*own-doing :=6<:5XCAABB
*own-end 757553[DDCCC
*own-folk JKYKHLFEFB@C
*own-illness ?=>9>=?JEDDD
*own-loss BFAABFB?BADB
*own-means >;?=C@9BBC@C
*own-person =><=<>?EEDFC
*own-reading @?:A:>DUFAKA
*own-remedy A@@>>;<WDBBD
*own-service C;CCFDK>4@C>
*own-side BCBBCCDDDCDC
*own-symptom CBAA@ABXJCDE
*own-thing ?>?>?@BFCCED
*own-things CB@@ABECIFKG
*own-weapon KFKJMVBACEBB
*own:base EFFEEGFCBECC
*own:ed HDFDCD7BDA@C
*own:ing DDGEDGMDDDFC
*pain-or-painful A<<BA>@BKD>J
*painful-or-hurt CHBGFFDJ=B=@
*painless-or-quick JFDFDFGF<DCA
*palliative ECDCFE;EDBBF
*pallor ;9666;H@LADB
*papers:many GF?CBHA?FGCA
*papers:one KHADEF<AKBKB
*park-verb:base =A==9BKACFBC
*park-verb:ed ;A>C=;EBF?;B
*park-verb:ing CEBCEG@DCE@A
*parked BCADCI=<KB>B
*parting 78:;97/AADEB
*parting-words ?6:<;;[F?KGC
*pass BCA>DAIEFJEE
*pass-or-passes DEDCEDDGCCCD
*past-aux HDGGCDA?GAGF
*past-time ??EE@>/A=C==
*past-verb AAAA@@FCDCDD
*patient-hurt [LPPMO@CQCDK
*people-like EDFEGFCECFCC
*people-or-patients A=<A;=@BCD>A
*person:many GCEBFFA><B;A
*person:one HHJHGGCDAGDC
*pet-name ??A@?CE>8B?B
*phone-or-laptop FCDJDIGFBCBG
*photo-or-photos LIFELDGAIECA
*pictures-or-images GFBFDDFB@?HB
*picturing-or-imagining IDCHIBGCCAFB
*pills:many ?CBDCA>IFHJG
*pills:one EAHGBGJIEDFC
*pities @EDCDD>BDCAE
*pity [[[W[[+C=DCC
*place-or-again BCABBBFBDBDC
*place-or-thoughts ==>@A?IEHCD@
*plague-bring BFFBCF>D?BCA
*plague-brought KQYKLM7HDCIA
*plain-arms QMQLLT@ABCBC
*plain-broken ?C<?=BCBGIJB
*plain-business FABAC@:CEBHA
*plain-done HHMLOS?AFDIC
*plain-glass DFEFGFDDLGFF
*plain-grip KMIPFL>G@B?D
*plain-gun A@A@BHJCCCCC
*plain-haul:base ?BEBE>@DJA@A
*plain-haul:ed 7:=<9?FGCA?F
*plain-haul:ing BDBHCDGE@BBC
*plain-missile FEJFFK:@DC@C
*plain-over IFSKKR8@IBBB
*plain-part GEFEEGCBDB@C
*plain-picnic AEDCDC9EBC=A
*plain-pleaded FFGGGHGBBBCB
*plain-self BP?AAA;CCCCC
*plain-self-told HKIIJHC@@C?B
*plain-sense >;?<<?:L?AGB
*plain-throw:base FHHHEHABECDC
*plain-throw:ed C@ABBAECADFC
*plain-throw:ing KIMKIN>ECAAD
*plain-told ??>B><DCCACG
*planning-or-plan A@???@IDAAGE
*playground ;;C;?6@BDBCC
*playing-or-lifting CCBCBBDDBCEC
*please-or-someone BBCADCDGAJGB
*pleasing >A79:>?A:E@C
*pointed:many HFKFMG:ACB@B
*pointed:one BBAACFGCBCCE
*pointless-or-meaningless MHQRJPH>JCAB
*poisoned >=6;8>UHDCAB
*poisoning-or-poisoned FFGGDHBEDCAC
*poisoning-or-watching =>@>>>HF?@?A
*policy-talk A@C?F=G?8C?G
*polite-not @=;=B=BC?BAD
*poor-care 9;:<:9K<VA?@
*poor-comfort AA?>>=CGJB>B
*poor-sort FKJJHH=APA@E
*portrait-lump:many 674466=F8AB=
*portrait-lump:one EAFLFEIAO@BG
*portrait-mind JHIWHGBCCCCC
*portrait-of XW[[VW<CCCCC
*portrait-prize USRZQVABHA@E
*portrait-sour JHJTILBDGD?B
*portrait-trait BDCMFCA@@E?C
*post-or-message DCCCDDEDDGCB
*posted 696=97>B??@B
*posture HHFFGJGCEDCD
*praise ==?<>>@@?@>@
*praise-name ABCBFD5CCBAC
*praise-of LLZJLNFGBIME
*praise-plain IGIDIHGDBA@A
*praised 886::4<@4?7<
*present-verb CCCCCDDCBCCC
*prison-time LGGKFX5CCCMC
*private-place:many KJNDFL,D<BAB
*private-place:one LYKJJP:C@@CA
*private:many FIECBD?BCCA@
*private:one EDEDACCDCCDC
*procedure-of-mine G=A@@B6CCAQC
*procedure:many E@GFEE5;?E=C
*procedure:one E@BC?H<FCEGA
*properly-or-help CDCDDCEDDCCC
*proudly EDFGCDFCCCCC
*punch-or-punching ?=9=>8EBBCCC
*pursue-crowd DEGCCE@AECBC
*pursue-end FFDEEBJHCDCE
*pursue-fall:base NFKLIJ?DBCEG
*pursue-fall:ed =?:8==JEGA@B
*pursue-fall:ing >@@??<KFHCEH
*pursue-follow:base DHJGDH=DC>DB
*pursue-follow:ed @F>>A?4ABCFD
*pursue-follow:ing FOFDIG<>J@C@
*pursue-habit DFACADABDBFC
*pursue-hell DEDDDA?CCCCC
*pursue-help ?97976NBCCGC
*pursue-hide LYLLKR7CCCCC
*pursue-learn CDCCCCBDCDCB
*pursue-mob HSLIMH6CCCCC
*pursue-nag:base GJFJIHEABFBC
*pursue-nag:ed B?:>>>GG@DDC
*pursue-nag:ing EKCHEG7EEGDB
*pursue-not 97<7<6<?FCNC
*pursue-page:many GGDFFF<CHCAC
*pursue-page:one ?F=E?@>CDGAD
*pursue-private:many LTRQLL?CBAHD
*pursue-private:one EFAEEDFAAI?C
*pursue-seek BBBCBBEDCDDC
*pursue-share:base ?B=>?>:=?C@B
*pursue-share:ed >>=@;<NABCFB
*pursue-share:ing NPBMGF<D>CBB
*pursue-snap:base NPOGSR;BBEDF
*pursue-snap:ed PUJHQP?C<CFE
*pursue-snap:ing GEBB@F=B?CB@
*pursue-still V[YTSSCCBCHC
*pursue-thing:many FGIBDDACFC@A
*pursue-thing:one DFFECCCDCCDC
*pursue-think GNHHHF7CCCCC
*pursue-victim:many OGNJFD9CI?AA
*pursue-victim:one >;:7:8E>FAAE
*put-down @FADAA8?OC?[
*put-in-order 603354UCB?FB
*put-or-smashed @?@B?@EDGEDE
*put-right H@@EDF7DZE?H
*put-to C@DBBCDACCDC
*puts-in-order ;54374[@C@AB
*quickens CFDCDB?CBBCB
*quicker-word <?9=:9F=IC<A
*railway-or-tracks @E?@@?GBBDAB
*rang-me ;<===<;C?KFA
*rang-or-ringing =@>?A?FECGGC
*rank :;02:8:CECBB
*raped-or-stabbed >@@@AA<CDCCC
*rare-means DCDA@FNDEEEC
*rare-place @A=?<@KF@B?A
*raw-from DAH@GF?GHBDC
*raze:base ::9;;:IEDA@C
*raze:ed =?B@@==BABA@
*raze:ing @=@???BFCCCC
*reach CCCBCECAFHDD
*reach-me D@>?>ACDA[BA
*reach-sent ?B@A>=IAHGEC
*reach-whom ECCEDF=AEIDD
*ready-at B@CDCDIFEBEC
*ready-now ><;:;;BBF?FC
*rearrange:base JCEDCF:DB?ID
*rearrange:ed EL?CAB8CDDTE
*rearrange:ing <@<6>:ABO@DA
*reason-or-reasons EFHGFGCD>D<A
*received HFEGEHCBEDEB
*reckon:base CDBBCDEDEEDC
*reckon:ed CCB?=?????B@
*reckon:ing ?>B?DBB@GDEA
*recovered CE@CE?+BDA>D
*red-flag 22.5/1[KDABE
*referred IFJHHIFBG<H@
*refusal D?CBBABDCDCA
*relative JGIIGK@CBE@C
*remark BGEFFDBB?EAA
*remark-refused 45.606CCBBCK
*remedy-verb BBCBCADECDBD
*remorse @CGHCDABBC@C
*repair:many FFGDHF?F@DJ?
*repair:one EDGBLH=NQBJK
*reports:base DEDDDC@BCDCC
*reports:ed =?:=<;HBFCGI
*reports:ing @?@CA@HCECAG
*reservoir-or-cliffs @@ABA@FCECBC
*ride MJLMQL?AHBBG
*right ACA@C@;A=E>A
*ring-me E@BAHE1B@[@C
*ring-off CJELCHPCCCCC
*ring-ones-own BCCCCB<AFSFE
*ring-or-call CDDECCAEABAB
*ring:base =?=;<<>ABUAB
*ring:ed @GADAAEAEH>D
*ring:ing AIB=C@@FIJE@
*rising >A?A<>@CED@E
*river-or-canal :=8<;:PBCC@C
*road-or-street HF@BCIO@@@AA
*rogue-name:many IITRIH9CCCCC
*rogue-name:one SSP[PR@FCBCC
*role:many @?<??B5>?D<C
*role:one IFDEGH<@DCBH
*rope-or-blade >@A?=;ADCCCC
*rope-or-noose AC?@@AJDCCCC
*rough-hands ?=<?AA>EDABM
*round-age IHKEGDAAIAFC
*ruin:base IKNFKH;IFCCC
*ruin:ed HEOEGFLBCA?F
*ruin:ing EJJ>BA9EMBDD
*run-by BBCIB@GBDEBC
*sad-as GB@GDDDBCCAF
*sad-trait ==>=@?IDIDAF
*said-or-saying >==;==IGECGE
*said-or-says =?@?A??DDEGC
*said-to-them BDFCECEEIDGI
*same-school @B@>@CM<JBDB
*sat-long >@FAA?@AAD?D
*saving-or-saved ;A?>?@MCF@BB
*saving-or-savin >@EB?@ADC=GE
*say:base FFCEDC?EBFDC
*say:ed @A??A@ECGCEH
*say:ing @=<;?:OEHBCI
*says-death 67/350[CCCCC
*says-or-say ==>===KFEAFF
*says-or-telling GECJGEBEDCC@
*scapegoat WU[[Q[?CBCIC
*scared-or-afraid =?>:=;9AAC@@
*scared-or-frightened A?>;=?<H@BAA
*scared-or-regret >@B@@AJCCEAC
*scared-or-terrified :>=8;8CAAEG@
*scared-or-worried C@FBHDGBAD?C
*school-or-work A@?A?AEDFDEC
*scolded PNRRMI=BA=BC
*scornful FIKKCHICECBD
*screaming-or-scream LMHIIGEBCCBD
*screams @C@@@>EIICBD
*scum-name:many EEIIED5CCCCC
*scum-name:one >@AF@>ICGCCC
*sea-or-river A>>>@=>F@C@A
*section CCCCBD8?HJGE
*sectioned-or-section FGCECGGCICSC
*sectioned-or-sectioning KQOKGOECFCFF
*see-or-seeing ACBBBCCCCCEB
*see:base BCDEBEK?<:??
*see:ed DAECFB>@:?<>
*see:ing ==<9=7[MICIC
*seems:base DBHFG@LH@BDE
*seems:ed ><>??<??LC@K
*seems:ing LKKMJHJB@DDF
*sees @=>:?<OHCCDC
*seized >==<<BHEBCBC
*self B@?A>=YDDA?D
*self-blame HKFJEDEFJHCG
*self-harm-call X[[[VX:CABAB
*self-harm:base BDAABA[CCCCC
*self-harm:ed CCCCCC9CCCCC
*self-harm:ing ;<>>>=[CICCC
*self-wound A>AC?FMEECBH
*send-for EGFFGEJ@JERB
*send-off FJCUFF6CBACC
*sent-back ;:8;;9=@ECCA
*sent-dm >8>:;<7C?HAB
*sent-on BBCACC?DGIJA
*sent-word :99<75[CEECG
*service-change DCDBEE><=B>B
*service-head BBCABCC@CBEC
*set-right GCCCAC??.@==
*settle BA@?AADBDDED
*settled ;::=<;4C=>=B
*sex-named GFHJFHAECCCE
*sexual-wrong [QUJPLHB=BA?
*shake-or-hurt EGEEFGGD?BAA
*shame-if VLJLLSBCCCCC
*shame-or-pity JKJKGF:ID@@C
*share-of @@AFBEA@AE=D
*shared-place DFGFEEE?D@CD
*she-he IGHHHGDCCCDD
*sheer DBBHHCDEDDBD
*ship-or-queue CCCCCCCCCCCC
*shotgun-or-rifle =C?@?<JDCCCC
*should BBHGEFDKGABD
*showed-or-seen BCBCCBADECEC
*shut-it JIJMJJCCCCCC
*shut-it-soft HFINHL=CCCCC
*shut-up CFDLEGIB@BAJ
*sick CBGHEFJEGABD
*sick-or-tired ECDCACAC>EAF
*sickens PO[[NO1C?BAC
*sign-danger KCLCEIHFGDCB
*sign-mind =>:<>BTCICEC
*signposted ;69,865?F;AB
*signs-over <<???>@CCCCC
*silence >A=<<>E@OBT@
*simple-deed HIHLGJCBDCCE
*simple-thing EHDMHG@@F??B
*skin-ill AA@DBC6DGDJE
*skip-dose BB=C?BRDADCB
*slags 8<8996C?FE@B
*sleeps-on <><9?A[FFEGC
*slight NLTZQM=CJBAE
*slight-filler DDCEEC@DBA?C
*slight-hard HGKDCF@EFCCB
*slight-looks =?=<>@=CEDBC
*slight-of-people GBEB?H6EHCCC
*slight-plain >=<;;@>BCDCB
*slight-self MHNOIJGBFCCB
*slip-off ?AE@?;XFACCF
*slit:base AA?@BAS@DC@F
*slit:ed EDGDBEB?DBBC
*slit:ing HEEGHJIF@CCC
*slur-adjective >?F;=>=CDC@E
*slur-folk [[[[[[2CCCCC
*slur-sense 994;69GF?C>B
*slur-thing BB>CADAADABD
*slur:many [[[[[[1CCCCC
*slur:one [[[[[[-CCCCC
*small EEFDIDRNLBEF
*small-age ;8<=7;LFFBDF
*small-doing AAB?C@:?AB@A
*small-mind CDEFDD8EJEAC
*small-one GFHEHEJCCABB
*small-scorn CCCHBB>CIBBG
*small-word DDDEDDDCCCCC
*smoking-or-work CCCCCCBCCCCC
*smothering KHIHIN6CKCCC
*sneer C?HD>?3GKC@E
*sneer-first DMFMCJ<BBBAF
*some-of BC@CCDMH@BAE
*somebody:many HDHCEGG@>B@B
*somebody:one BAAAAAFDECEC
*someone-other 969857A@C>AC
*soon ?>:==?QEBEIC
*sooner CHHEDEEBBB@B
*sore-spot :;;=;8?D@A@C
*sorry-for-it 7;8<87IBICFF
*sort-them CEGDFDDDCDCE
*sorted-or-sorting CBCCAAGB@ABD
*soul BBBBBBFDDCDC
*sounds-like ECFEBC6GECCF
*speaks >;=;=>FFEBDG
*speaks-first ;>==;=BE@CCG
*speech-look-alike NRKZPLBF>WBA
*spend-or-live FIKGGGIFDEGC
*spoken-of 9<9:9:1:/B;;
*sport :9>9949C<?8A
*spy-keeps DL?AGJ3?:E=@
*staff-criminal YVVZTT;CCCCC
*staff-drunk [SVRTS:CCCCC
*staff-forged [[[[YY4CCCCC
*staff-hurt RNMIIIKCECCE
*staff-lied PIMJGK;CCCCC
*staff-stole SFFFKDECCCCC
*staff-struck +---,1KCGCGB
*staff:many ??;??A4>?C=C
*staff:one PKIJLO7?FDAK
*stalk-ambush ?DECDGBE?B=A
*stalk-answer ?CA?>BAGDBAD
*stalk-boss:many FI@FAC@B>EBB
*stalk-boss:one ???@??EEBBCC
*stalk-contact DFCCCD>CCHFB
*stalk-fact:many JJLCEBAFDADC
*stalk-fact:one EGEGGEBB@EBC
*stalk-follow NSDJLH7>?@=D
*stalk-gift JOJFFK<A@BBB
*stalk-ignore U[SUSP<CCCCC
*stalk-kin GADEBFAAFDDC
*stalk-near DEDDCDACDCDD
*stalk-often EDABDFJFCFAA
*stalk-place:many DE=>@BHAHC?A
*stalk-place:one EHGHEHCA?BCA
*stalk-post EI@DFD<>?CBB
*stalk-speak @EAB?>9CDFDE
*stalk-wait DGBDABEEHFGD
*stalk-yield DIBDDF<D?CBE
*stand EDDCDDCCFCED
*stands-there CB@AG>RGBCFG
*starves :?;8;:UPMCQC
*step-out :=8=85JFCCIC
*stepdad-or-dad IDCECEGDGBGG
*stepdad-or-uncle 9<8:::DBGCED
*stolen-goods [ZVXXY:CDFAC
*stop @?BA@BGCCCDC
*stop-being IGEEBHO?BABC
*stop-fearing FFFFFK5CCCCC
*stop-or-away BBCDCBFGCCFG
*stop-or-silence GDGDDBJD@ABC
*stop-or-stopping CDCEDFDEBBBE
*stopped-or-not DEDEDDFDEBFE
*stopped-or-stop BBCCACECFBDD
*stopped-or-stopping ABCCACCCFCDD
*stops-care GA=GADTGKCCC
*story EACBA?>@G@DF
*strangled-or-strangling <@@>?DABAAFB
*strike:base BCAAB?FBDCDC
*strike:ed BECCDBCBACBA
*strike:ing KKIKNKFECDEB
*strive BAD@<C@BECGB
*strong-drop D?ABBEJ@A>?C
*struggling-or-hard AACGHCCCABCC
*struggling-or-hardly B@BACAGH?DCC
*study @<A>B>-?@DID
*study-weak ?=>==:?9?=:C
*stuff-or-something DEDEFEKEBG?D
*stuff-or-things B@DAC@EA?A?A
*stupid-or-silly =:?<;?EBAA=E
*such-people GHMOEI;DNACB
*suffer-soft:base DDFDAE6DAB>B
*suffer-soft:ed PKOSLL?DA?AF
*suffer-soft:ing ABCEABHFGCBC
*suffer:base JKMHIPLCCDBB
*suffer:ed JEEEBFTBDAAE
*suffer:ing BACGABGFICDF
*suffered:base GFIIHJGGDDED
*suffered:ed 675658>DH?CD
*suffered:ing =>=>;9EEGCEG
*suicidal >>=<>=[CCCCC
*suicidal-or-crisis LIIFFJ=IFCCD
*suicidal-or-die BEABDBFCEDFE
*suicidal-or-overdose C@BB@=JBEDBC
*suicidal-or-sucidal BDBBAAICCCCC
*suicidal-or-suicide FELEFHDF@BBC
*suicidal-or-suicidel @@@?@?FCCCCC
*suicidal-or-suicidle @@@?@?FCCCCC
*suicidal-or-want KLHIGI;BCADC
*suicide-look ?>@?@=8CCCCC
*suicide-odd AAA>A@[CCCCC
*supply 89687<=GA=ID
*surface EHFIDFADFC?E
*swallow:base GHFHEFCFFBHF
*swallow:ed CFEDEEFEECDC
*swallow:ing LGFIIJJEDCGD
*swallowed-or-choking JGJIHH9FABFD
*swallowed-or-swallowing KHIJJJNJICDC
*swallows FDDC@BHEGAGB
*swear-adjective >?>@=?@E@BAC
*swear-arse ONQXWMCCCCCC
*swear-body-verb:base BB>EBBACCCCC
*swear-body:many EFFMFFBCCCCC
*swear-body:one JJFQJJACCCCC
*swear-look-alike ??=>@@CCCCKC
*swear-more CDEBBCFCCCCC
*swear-noun:many JJLVIICCCCCC
*swear-noun:one RRR[QQFCCCCC
*swear-piss >><>>>CCCCCC
*swear-soft PPS[OOBCOCCC
*swear-two-sense:many KMUNSSCCCCCC
*swear-two-sense:one LNMXQP=CCCCC
*swear-verb:base FFHKCENCCCCC
*swear-verb:ed AAAA?ALCCCCC
*swear-verb:ing >=??==9CCCCC
*swims AD>B@DBE:@=B
*symptom 785999FRDAAB
*symptom:many 632556PTMBBE
*symptom:one :<;<<>=XHCDD
*tail BFEEFEA=@C@B
*take-or-taking CDCCBCE@BCBC
*take:base DECEDDCDCDEC
*take:ed BCCCCABDBBDB
*take:ing =A@??BDFDDFD
*takes-on GNHOLG9DGGBA
*taking-or-having A@>?@=FCABBB
*taking-or-injecting CAAACCADDDIC
*taking-or-take DBCFBE?FCCAB
*talk-or-ring ?B>BCDGCDL<C
*talking-or-shouting =88>?;HBHI?D
*tame-edge F=@?A<7>BB?B
*target-abroad CEBFDCACDGAG
*target-contact:base AC?AA>I@AH@C
*target-contact:ed BFFBCACAAK@A
*target-contact:ing EKIEEBCEJJEB
*target-doom 42333/CCFCCC
*target-fall HG<=?:GCLFCC
*target-gone HGIGEEFCDDCF
*target-hell 9>:;:9GDBBBC
*target-hunt:base JRKJJH:FJBCE
*target-hunt:ed IIFHHA7BBCEC
*target-hunt:ing 9A>7<9-FBCCC
*target-kindly CCE@BB@@?E?@
*target-known LGDEDI7CCCCC
*target-likeness:many LOMMHHJ@E@GB
*target-likeness:one JKFGHI@BEFGB
*target-mark OGGGOH9>BB@F
*target-mob EGHBEE<@BDAB
*target-nag:base <A:<8><DHBND
*target-nag:ed >B=9>=5CBCEC
*target-nag:ing ECEIEH8CBCCC
*target-ousted CEGCCIKBNBEB
*target-ousting @FF?BD3CPCCC
*target-page DL@DCBEA@A@A
*target-shame 413+42CCCCCC
*target-spread:base DGJEGFDBCCEC
*target-spread:ed @@>B>>=DIIKE
*target-spread:ing FFFBBCJJHAEB
*target-still KJMGFFBCCCCC
*target-till DC@BDCHCGE?C
*target-title IIFHGI>ACBDE
*taunt U[UZT[4CCCCC
*taunt-name:many @BDABB@CCCCC
*taunt-name:one VFFFFALCCCCC
*taunt-online LLNXLU9CCCCC
*taunted [[[[[[,FKCBC
*team:many BBBF@FAC@C?B
*team:one B@?@?@DBEFDD
*tedium >===AC=EGJ?B
*telling-or-tell DCAECDMDG@BD
*text-or-message ?=<=??EADBDC
*text-or-texted ABA@@@D>EDD?
*thanked HFHEFFOEGDDB
*thankful 8:;9:=BA9C<B
*thanks +,++,+3>+>8:
*the DCDCDCCBBCBC
*the-dead HDDDABKEGFFF
*the-doomed HBBA@CGDFEED
*the-ender B?A@C@HDDEDE
*the-kids AA@@CAHC@CCA
*the-lot MRVOMOFC@B>?
*theft:base YJJJSQDCEBCC
*theft:ed RICCFDAFICAC
*theft:ing VIEBIICCCCCC
*their LLPMJN5CB?@E
*their-kin K[JJKM@@C?D@
*their-own R[TUQU;B@=BB
*their-place DDHCCDABCCCC
*their-things LJHHISC@HD>D
*them-folk [Z[[[Y>C<ACC
*them-or-one DEDDDDCEDDDC
*they A>D??@?>E@@>
*they-all CEDDDDECBCBC
*they-are-acting <>::??YGFBDC
*they-have-acted 6;9898[EBGD@
*they-or-kids FFGFGFBBBBCD
*they-will CGDEADF@AEDE
*thick-as 774077CCCCCC
*thicker NMQUNR6CJACC
*thief QHOIJE6C@CCC
*thief-unknown 485767.CCCCC
*thing-degree A@BEDBBEDDAB
*thing-dies IBGD@ECA<@>G
*thing-kindly ABAA@@C@ACDA
*thing-name:many ;;8<9:-?>>B@
*thing-name:one GFHPDJ?JBA@@
*thing-noun AEFDDDDDBBCC
*thing-or-time CCECDEEFEDEE
*thing-run KGGFKL?AADAA
*things-or-stuff IEGJKKDFCAAB
*think-or-sat DDDDCBBDFDCE
*think-or-thinking CFGHGGCDD@AB
*think-or-wonder GEDFHH<DBCCE
*think:base FFGFGGPF@ACC
*think:ed ???=;=CEL@C@
*think:ing CCCGGCEFBA@B
*thinking-or-about @BBDA@?CDGCE
*thinking-or-think =A?C>@FCCFDG
*thinks-or-believes >BABA>FF=AEB
*thinks-or-thinking ?CCEDAEE=@CB
*thirty-or-forty ACB?CBHCFBGD
*this FEEDEE<DB?@B
*this-or-everything EDEDDDDDBABC
*this-or-since CCCCCCCCDCDC
*thoughts-or-food BCCBECFDECFE
*thoughts-or-ideation FGHJFBCBCAAC
*thoughts-or-thought FGHJFBCBCAAC
*thoughts-or-urge B?@CF@DABCDB
*threat-end @@@C@@KD@AEB
*threat-verb EDGDGFAAKEDC
*threatening-or-threatened 7898;6JFEHGC
*threatening-or-threatens GDCDDBDF@CGA
*through-or-past DDDCDDCCCCCC
*through-or-till CDACBDBDBCAB
*through-wall :83977SA:H<B
*throw:base @F@?BC4HECHC
*throw:ed BADDCAEA<BB?
*throw:ing >=>@AA?CEDCC
*throwing-or-throw ECIIGGDDCECE
*till-or-past CCCCCCCCCCCC
*till-or-until CCCCCCCCCCCC
*time-gone @B@AAAECCCFB
*times-tried ?BACBAFEOCDF
*tired-of CEGDFG@LI@FE
*title [XRWW[3B?BLE
*to CCCBBCDCEEDD
*to-an-illness 452+44CCCCDC
*to-do DCCCBCDDEDDD
*to-oneself B@@B?>OCBA@D
*to-word DECDDECCEDDD
*told-as-past A?>@>>7>E@CD
*told-by-nan ABA?>@7>=>;@
*told-fondly :=?@<<IC?CB@
*told-of >A@D=C:AHBEI
*told-or-said AACBDCFFGBGF
*told-tale @>=<:9:?==@?
*told-with-care >><>>?FCCCCC
*told-with-pity :72:628B>@BA
*tomorrow-or-tonight EFEDCFEFBBED
*tonight-or-for CCCBCCCCDCDC
*tonight-or-now DDDCCCDCCBDA
*too-late-then ?:;>>=[CCCCC
*too-many AB@BBABB@C>C
*took-forms DB@C@@EBBADD
*took-in =?;<==HDFBFC
*tool-errand CD>EF?9>>@I>
*touch <<<>89D@=IEA
*touch-with =D>?;=DBBTDA
*touches-or-touching LFKFGJGI@EAC
*train-or-lorry EFCHCCHD@@AC
*training BB=DA=A@F@LC
*trans-jeer OOWOOOCCCCCC
*treasure B>?AB>IH?DBA
*treat =?>=<:=;79=?
*treated ECDBDECEECGA
*treated-so 57/7:66FEBC?
*trivial <>==?;2BA@<@
*trivial-held BA@B@D?C>A@?
*trying-or-knife CBCBCDCDCDDC
*trying-or-threatening ?==>@>DDEFFA
*turn-or-turning BEFBCEBDDGGB
*typical KDHDDI8@FJBB
*tyrant EGRLGG=CCCCC
*unanswered =?8;;@EHPJDF
*unborn CBBBCBEDDCCD
*uncanny AGJJEGOB=A@>
*uncanny-deed DHGGEGHACDDB
*under-influence VIIIIFODECCC
*undergone EFDDDECEIB@I
*unfit-to-run UPS[UO;CDBBA
*unsafe ;5;88>[GBCCC
*unsure ;8:9;5<KKTIC
*until HKEFHF>DGB@D
*until-broken W[NWW[3CPDDC
*untold F>DEGF=GMFGA
*unwanted V[[[VV+CCCCC
*unwanted-love [[X[Y[4FMBGC
*unwell-or-manic FGGBEDQKCB@F
*upkeep JFFCFDB>ACA@
*urge-or-urges DDEDEDFEEDED
*urgent-or-emergency <::=:;NCJEAC
*urgent-or-immediate A>EAB=FBGDAD
*urging CILGKL3LADAB
*us BGHDED;ADCFB
*vehicle >?B@@B>DBADC
*verdict JIJEHH@REC?E
*very DEFEEEBCECBC
*very-or-really ADB@BBDBFG@C
*victim EGGEGFACDDDD
*victims EFFDFE@CEDED
*vile-name:many KKQTKKEDGABB
*vile-name:one EFEKCEBDHBEA
*vile-state @@?E@>ACDBBB
*vile-thing BGHFEJRJFCCC
*vile-verb:base DFJCF@7CCCBF
*vile-verb:ed B?D@A<7ACB>C
*vile-verb:ing PQZQSNBFIBCE
*violence:base HEJHEJGBACFD
*violence:ed QIHJHN:BG@CH
*violence:ing C?ED>>DCCCCC
*vital-drug ;:;;=7VGJCGE
*vodka-or-gin LIHHGGFDCC@F
*vodka-or-whisky EC?B?AEHHCBE
*vodka-or-wine HEADABGHHCBE
*voices-say ;96<:5[GCCCC
*void BFADBGHD?A?A
*vowed-harm OLSOM[0CECCC
*wait:base @CD@@DBEBGCA
*wait:ed @BAEACEB<B9G
*wait:ing A@DADAEBLDJB
*waited EDDDEDBDFGBG
*waiting-or-wait FEJEHGFEADGA
*waits ;=?>=?BFFFK@
*waits-kindly ?>ACA:AB:A>C
*waits-safely ABE@BFK@DGJB
*wake-again ?><BDAJIICEC
*wake-or-woken @><>?=ID<EA@
*waking-or-breathing AAC=??EDEBBB
*walk-or-walking CECADC<C@C@B
*wall-or-lorry HHIIFHLC@DFF
*wall-or-tree BGCEDGEAFCBB
*wall-or-walls EEGDFBDCBCFE
*wandered BAIC@CSEIEDF
*want-form @A@?ABMDBCHE
*want-or-like ADABBAEDCBCC
*want-or-plan EFFCCGJAIADE
*want-or-wants DFDEFGDDE@AE
*want-spelt GHKEHGLDBDBD
*want:base EGEDFG@ABFFC
*want:ed D@FCC?ACDFBE
*want:ing :;C><=OBAICB
*wanting 9;87<8SACEDA
*wants-it A@C@BB>DCMEC
*ward-thing FDB@EEBCKCED
*ward:many ><E;><<=@NB@
*ward:one CAAABAB@GAEA
*warning [[[[[[+A@CBB
*was-done ?A?<><DBBBPD
*was-given JNWPLT,EODGM
*wasting 95957;ZD=CAC
*watch-near ISDDDH?AFCBC
*watch-notice IWJLKK7CCCCC
*watch-posture CEAD@DDCJECD
*watch-streak JSQMKJ?FCG?A
*watching-or-following A>?BB>LAEC?@
*way-holds CE@B@FIABCE@
*way-in :98987BA>UAB
*way-test @:>9@=KD@BFG
*way-thing BA@C?AMBABBB
*ways-out >@A@>A[CCBCC
*we ?@B@@A?BCBDB
*weapon HHMLKWIABBBB
*weds >HC??>FA>E>@
*week-or-weekend @A?>?ABDBBCA
*weekday ACAACDE@>EJD
*weighing-up @B=<G@JBCB?G
*welcome-word ACCEDCEDDDAA
*went-or-been GFEEDE?DDDFC
*went-or-died DDCCACB?CACC
*what-of-it DDFECCEMDADB
*what-superlative ?J@>?BBD@A@A
*which-thing @CAAEDJJDGFD
*white-thing GCFGDGADECBC
*who FHGFEGCDCFCD
*who-or-help CECDCECCDDBD
*whoever @C8=?DH@IF?B
*whom-to B=?>B?N>L[IB
*why-hurt A?=?>?HEADCB
*why-skip CFACABF?CGDA
*will >@A>>DRB@CEA
*will-be-done 24/26+O>BAFB
*will-do >E??C@OBBA@A
*will-harm 940:98VGCCCC
*will-not 52662.[B@C?C
*will-not-eat C@@C@BYKRCCC
*will-or-husband CECCBCHDBDBB
*will-or-not EFGFEGCCDCDD
*wish-for CCDCDDFFBHFE
*wish-now ?@@@@BCGFPHB
*wish-word DECFHI=??CAA
*wish:base :<;9<9T@D??B
*wish:ed AAJA@AECCCCC
*wish:ing 3,0432?CCCCC
*wished-harm VRXUZ[UCGCCC
*with DBDEDDFEFDDD
*with-or-door EEEEEDCCDCDC
*with-or-holding BBBDCBFEDCFC
*with-or-near CCCCCCCCCCCC
*witness [OQULQ>@JB?B
*wits-mock GHHJHGCCCCCC
*wits-scorn IJN[II>CCCCC
*won-or-winning 6<8:<9QA?CAA
*work-life KLGGLE<>9@?D
*work:base EHCFGIC@GBCA
*work:ed HDEFCI=A<;?B
*work:ing >C@?><LEIC@A
*workout ELGHKK0?=>CC
*works B@ECBC8A>CDD
*works-on 9977:9=>DF@A
*world-word DFE?@@J=?C;A
*worn JEGIHHE@C@<D
*worried-or-note @E?@@@HFDGGC
*worried-or-scared AB@@AAF@EBBA
*worse-hurt A>@B@?BFEDCH
*worse-or-violent BCAHEACHCD@B
*worst-wits MLJ[MM?CCCCC
*worth-had BDECFBHDCFCC
*worth-thing HJOQHJ@EE@@A
*worthy DFMFECDAAB?D
*would GDHKJIEFBKEG
*would-like DBDEDB?EBGDD
*would-one CECCCE@GCDCD
*would-rather BCDB@BFECCCE
*wound @>=;;?@GBBEA
*wounding-sign DEEBBA>@CCBC
*wounds-self 776850[CDCCC
*wreck:base EJIHHR?DBCBB
*wreck:ed =?D>@??DECEB
*wreck:ing JJMTJS?ECCCC
*wrecks BA<@B?PCHIBE
*wrists :;;<::ODICEF
*wrists-or-arms @C=?>?EIFECC
*writes-up LCBBCJJF:C@D
*written-or-done >>A===>B=@C@
*written-or-wrote D@=B?CGCAEDD
*written-to LF@EEIID=BCD
*wrong-side ?B=7?:LCFBHD
*wrong-that GGLNHGCCCCCC
*wrongdoer A;89>9GB=BF@
*wrote-it-down ><;?=<[BHHKC
*wry LIKNJK7E[DE>
*year ><6;<8+;4?6>
*yet-to-come @?:<=>HABBLC
*you HMGOJK;CBDB@
*you-all IBFGFI=AEI@B
*you-end KRRMNMFBGCBC
*you-said GEGKGK;CFCCA
*you-think-well DCEHEHHBC@CD
*your NQOPMU>BJAAD
< # AFB@B@CGFCBC
< % JHQHIH@CCCCC
< @ F<B>@?KBBADC
< @carol MHHHHHCCCCCC
< @denise CCCCCCKCECCC
< @donna BCCCBCLCCCCC
< @lesley GGGLGFCCCCCC
< @lorna BBBBBAKCCCCC
< @moira ??>???LCCCCC
< @oluwaseun GGNGGGCCCCCC
< @pauline FJFFFE?CCCCC
< @shaz @@@>?@BCBCCB
< @sheila CCCCCCJCCCCC
< a DDJECGBEFEBE
< abeg EEDIEEKCCCCC
< about BCABBBJCAADB
< absolute AA@BAACCBCCC
< absolutely @???@>BCICCC
< acid HHHHHKCCCCCC
< actually GIGIGHBCFCCC
< add GJGGLGDCCCCC
< address FJFFFF@CC@@C
< adhd JKSKJK@CCCCC
< admin @==>==FCCECC
< after DEFDEGCCDCBC
< again ?=?>??CCCCCC
< age EEIEEEMCCCCC
< agency BDDHDDCCFCCC
< ah CCBCFBHCCCCC
< aids EELEEECCCCCC
< aim CCCCCCKCCCCC
< all HIJOJJACCCCC
< also GGGIGF@CCCCC
< always FFFJEFA?A?CC
< am AA@BABFDCCHC
< amazing HFHFFFBC@CAB
< ambulance FCCDBEECBCCF
< an MJOZJLBCCDEG
< and MMKPIJ9DACCB
< another CCIJDCDCFABC
< answer FHEFFI=>BA@C
< any BCBBEH<DBHMC
< anybody =:?=>;=CAACC
< anyone AED@AADDACCC
< anything EEIEEEBECCFC
< anyway ??@A@@GCCCCC
< apologies <<><=>GCCCCC
< app CCCCCC7CCCCC
< apparently FCDCCCIE?CB@
< applied CIEDDE;ABCEC
< appointment BBBAABCCHG@C
< ar EFFFLF;CCCCC
< are =?;>>>=A@@CC
< arms FFFJFECCCCCC
< as 997:::DACABB
< ask QKOIIO?BBBBE
< asked FGGGFF;CDCCG
< asking GGJHMINDBCAD
< assessed CCCCCBMCCCCC
< at EEBDEB<BCCBC
< ate BBBABBOCCCCC
< attention GGGKGGCCCCCC
< audiology AAA?AAICPCCC
< auntie ABBBBBTCCCCC
< autism FGKGGGACFCCC
< autistic GGHGGGBCCCCC
< aw GHJHHL;CCCCC
< away FLEHFF?CCCCC
< aye DDFFEDCCCCCC
< bab EDFDEHECCCCC
< baby ;<<<<=JDBDCF
< back KHNJIF@CDCBB
< bad CCDFCCEDCCCC
< bang HGHHGL@CCCCC
< bank EKEEDEDCCCCC
< bankers ;;46;;CCCCCC
< barmy ;<:8<<ACCCCC
< bath @@@?>>HCCCCC
< be IFCBEI<CCGCC
< because A@BABAPCCCCC
< bed EEDIDDCC>CCC
< beds IIOHIHCCCCCC
< been BEABDASEFFCC
< before CCCCCC>CCCCC
< being @?A=?>@CCCCC
< belly BBBBABJCCCCC
< bend JJJJPJCCCCCC
< bent JFFFGFCCCCCC
< best @AB?A?<@@FBC
< bet GHIKOI<BBCBB
< better BAA?ADLCCCCC
< beware =>>===>CCCCC
< big FFCFCEACCCCE
< bin CCFHCCHFFCCC
< bingo CCCCCCLCCCCC
< binned ABBBBBJCCCCC
< bins A?@AA@EC>CCC
< bit ????>>ED@BBB
< bitch PPPYPPCCCCCC
< black ACEBBBBCCCCC
< blacks GGMGGGCCCCCC
< bleach FLFEFFACCCCC
< bleeding FFGHFF?CCCEC
< bless CCBECE@CCCCC
< blind EFHFFFFCCCCC
< bliss FFJFFF=CCCCC
< blocked GIGGGG@CCCCC
< bloke BA@CA@UCCCEG
< blood ABDBA@FCECBC
< bloods EEEDGEBCCCDC
< bloody BAB@B@CC@CCC
< bomb IIIIIO?CCCCC
< bone BBCBABCCCCHC
< booked DFDCDEGDDCCC
< booking HHHHLHCCCCCC
< boomers KKQKKKBCCCCC
< bored FFEDIF>CCCCC
< born @?B@@?>CBC@C
< boss ???@@?BCCCCC
< bosses MGGGGGCCCCCC
< both LGEFLF6BECEC
< bought BD@AA@ECCCCC
< box LKKPKK@CCCCC
< boys EEEEFGECCCCC
< brain @@>?@?CCDCCC
< brakes FFFFLFCCCCCC
< brave ?@@??@=BBCCC
< bravo @@?B@@CCICCC
< brilliant CCFCDBCGBCBB
< bring CFCCFB<CCCBC
< bringing FFJFFHBCCCCC
< british FFHFFFBCCCCC
< bro GGIGHM?CCCCC
< broke BAAAAA;FBCFC
< brought DDBDDHHCACCC
< brown GHMHHHBCCCCC
< bruises AAAAA@6CCCCC
< bunch GGGIGGBCCCCC
< buried A@AAA?ICCCCC
< burn IILIIM;CCCCC
< burnt ?@@?@@BCCCCC
< bus @>?@@>CCCACC
< but GEEGGIDCFDCC
< buy CDGDCDBCCCCC
< by @??@BAECGBCB
< bye AAA@AAKCCCCC
< calf BBABBBGCCCCC
< call JGJHHHBCAGCB
< called CDDIDEACBCCB
< calling ;<77::BCACCC
< came ??>>??IBBCBC
< camhs ???>??;CGCCC
< can AA@A=?EGAEBA
< cancelled CCBCCC>BAC?C
< cancer ::66:9HDCCCC
< cap KKVKKKCCCCCC
< car EDEEEFECBCBC
< cardiology CCCCCCACICCC
< careful =<@>>;?CCBCC
< carer GFFFEFBCCCCC
< carol MJJJJJDCA?BC
< carry HHGHHNCCCCCC
< cash KJJJLMCCDCCC
< catch A@?DA?FCCCCC
< caught DDGDDE@CCCCC
< chainsaw GGGGGIBCCCCC
< chair FDDDCDFCCCCC
< chancers HHHOHHCCCCCC
< change GJGJGICCCCCC
< changed BFBBBAHCCCCC
< chap AAAABAMCCCCC
< chaplain KHHHHHCCCCCC
< charge JHJHHHDCCCCC
< charged AA@AAABCKCCC
< cheap GGGGGK@@CCCC
< check DBE?A@ACFCCC
< cheers CBD?BBBCCCBC
< chemist EFFEGFJGCCFC
< chest @@@??>LCCCCC
< chief JHD?DFBCCCCC
< children EEJEEECCDCBC
< chop JOMJJM>CCCCC
< chucked CCCCCCMCCCCC
< church CCCCCCICCCCC
< clean AA@AAAACCCCC
< cleaner @BBBBBACOCCC
< clear EECCEKGFCCCC
< cleared CCCCCC:CCCCC
< clinic DCDCDGECBBDB
< clinical =>=>>>BCDCCC
< cnt AAAAAANCCCCC
< coastguard FGKFGGCCCCCC
< coeliac BB@ABA>BACAC
< coffee CCCCCC;CCCCC
< coincidence IINIIIBECCCC
< cold FFGGKE=AFCCB
< come HGFLHJ9CECBC
< coming FEFFFGECCCCC
< comments GKGGGG?CCCCC
< community @>?@?@FCGCDC
< congrats A@AA@@JBBCCC
< congratulations ECDCFCBBECAC
< consultant AA><>?DCICCI
< coons JJOJJJCCCCCC
< copd CCCCCCMCCCCC
< cor LLLLRLBCCCCC
< cost FFJFFE<CCCCC
< coughed AAA@@ADKCCCC
< coughing CCCCCC@ICCCC
< could ==;?<=EICJHB
< council CCEGCC@B=B>C
< count GGNHGKACBCCC
< counted EEGEEE<DCCCC
< counting BBABBBLCCCCC
< court DKFFFEDCCCCC
< cousin DDIDEEFCCCCC
< covid FFIFFFGCCCCC
< cracked CCCCCC=CCCCC
< cracking FGGGJGCCACBC
< credit GGJGGGBCACAC
< crew LFIHGH?CCCCC
< cried CBCCCC<C=CC@
< criminal KFFFFFACBCCB
< crisis EEGGEEICCCCC
< cruel <;<8=<CCCCCC
< crushing CCCCCCMCCCCC
< curry GGLGGGCCCCCC
< curtain CCCCBCLCB@CC
< cut GIKEGJ@CBCCC
< cutting ???>?>8CCCCC
< cyclists ??<=??ACCCCC
< dad ?ADBABFCCDGC
< dads BCECCCICCCCC
< daughter A@AAAAJFCCCC
< day DFDFDCKBDCCC
< daylight @AA@A@CCCCCC
< dead >B@?A@?CCCCC
< deaf DDFCDDGCACCC
< dear FJHGFJ@CECCC
< death AA@A@AXCCCCC
< deep GGGGGKBCCCCC
< delete FHGGGHACCCCC
< deleting BABBBBMCCCCC
< dementia @BDABBCCCCCC
< deport IINIIIBCCCCC
< depressed HHLHHHACCCCC
< depression GGHEGGBCCCCC
< diabetic CCCCCCACICIC
< diagnosed >><;>>GB@CCC
< did BDDJEEA>@DJB
< dietitian JGGGKGBCCCCG
< different >=====CCHCCC
< diolch @@@@?@BCACAC
< director GGGLGHCCCCCC
< dirty FFIFEFACECCC
< disabled >?<=>>ACCCCC
< discharge HHHHHLACICCF
< discharged ACABABJCFCEC
< disgusting FFFGFFHCCCCC
< dispatcher KHHHHH@CCCCC
< district HGGKIGBCDCCC
< diwali HHMHHHBCCCCC
< dm JLJJPLACCGCC
< do CC?BACEE@B>C
< docters JJJQJJCCCCCC
< doctor D?BEEBBDDCE@
< doctors A??@@B>CCCCC
< does ?@>???CHAB@B
< doing @A@A@ABACCBC
< done @@@?@@FCCCCC
< door A@AAA@OCCCCC
< doubt DDDIDBQCCCCC
< dr KFB@GB?CACBD
< dream FFFFFG<CCCCB
< dreams GGGGGLBABCBC
< dreamt JJJJQJ@CCCCC
< driver GHHMHGLCCCCC
< driving DGCCDC=CCCCC
< drop IOIIHN@CC@CC
< dropped @@@@@@FCCCHC
< drove ?>@@@@ACLCCC
< drown EIFEEH9CCCCC
< dry JJJJJOCCCCCC
< dying @A@@AADCCCCC
< dykes FFIFFFCCCCCC
< each AB@@@@=AB@@C
< eastern GGJGGGCCCCCC
< easy DDECCH@C@?CB
< eat FJFIFJCCCCCC
< eating @A@A@APCCCCC
< ee KEFIEECC@CAC
< eid AA@@AACCBCCC
< eight CDEADCGGJCCC
< eighteen CDDCCC=BECBC
< either FJFIHFACCCCC
< eleven CBEECEBCBBCC
< emergency ABACBB<HCCCC
< empty JEEIEE>CCCCC
< end ?>=?@CFBAABC
< endometriosis AAA=AACCCCCC
< enjoy DIEEFH=CBBBB
< even OMNTORABCCCE
< evening FIFFFF;CCCCC
< ever LKLNPSCDCCCC
< every JKMJIJNFKCCB
< everybody HMGIHHBAECCB
< everyone EFBEDDLBCBDC
< everything A?==??@CCCCC
< everywhere DDDDDD:CCCCC
< eviction BBBBB@KCCCCC
< evil LKKZLLCCCCCC
< evolution HHLNHHCCCCCC
< ex ABCCCEGCCCCC
< expect KKKKKR>CCCCC
< eye HHHLHH@?D>;C
< face EFEGIEAFCCCC
< fact GGLGGGCCCCCC
< fainted BBAAAANCCCCC
< fair GHGHGJ>CBCCC
< fancy KMKKJQCCCCCC
< fantastic EHEEEEBABCAC
< fasting FFJFFFCCCCCC
< fat GGHJGGCCCCCC
< father =>=<>>JCCCCC
< feck IIINIICCCCCC
< feel A@@A@AGDCCCC
< feelin CCCCCCMCCCCC
< feeling DCCDDCLCCCCC
< feels ?>???>FCBBAC
< fella A?>???MCCCCC
< felt AAA?AA>CGCCC
< females GGMGGGCCCCCC
< fetch IIIIPIACCCCC
< few @=B@@<BCBCBC
< fewer EEJEEECCCCCC
< fifteen CEBCCC=CCCCC
< fifty CCEDGCECCCCC
< fill BD@BBB9CCCCC
< final BABBBB<CCCCC
< finally @@>@?@BCCCCC
< find EIEEEEACCCCC
< fine JMNJJK;CCCCC
< finger DBAB@BGCCCCC
< fingers GGGKFGCCCCCC
< finished BCCCCC<B@C@C
< fire FCBCCBCCCCCC
< firework ?@@@@@NCCCCC
< fireworks =<===;FCCCCC
< first A@?@?ABB=A@A
< fit ?@@@D@FCCCCC
< five @A@AAADBCCBC
< fix EKEEEEBCCCCC
< flask JQJJJJCCCCCC
< flat GKFIGG@CCCCC
< flatmate AAAAAALCCCCC
< flew EHEEEECCCCCC
< followed NWNNNNACCCCC
< food BBBABD=CGCCC
< foot CCCCCCLCCCCC
< for KMKJSJFD@CBB
< forever @@@@@?>CBCBC
< forget MMMMUQ?CCCCC
< forgive FFFFIFBCCCCC
< forty DCHBBCCBBCCC
< found JMHKHGIBACBC
< four CECEGFAAECCC
< fourteen HJJGHGEC>CDB
< fourteenth CCCCCCQCCCCC
< fourth GGGJGJABC>CC
< freaks GGJGGGBCCCCC
< free >@<>>=@BACCC
< friday BBCBBBJCCCCC
< fridge FFFJFF;CCCCC
< from DEEFDD@CCCBC
< fuck @@C=?@GCCCCC
< full FGHIFFACCCCC
< funny IFHFFLKDGCCC
< gaffer ?@?@@?ICCCCC
< gan DGBCDD9CCCCC
< gas DEGECHFBACAC
< gave <????>JABCAC
< genuine IILIHHBCCCCC
< genuinely EEFGEEJ?ACAC
< get JQOKOM9BBBBB
< getting >==>=<CCBCCC
< girl ??>???RCCCCC
< give FEEECF<AC@CB
< giving EEGEEEBCCCCC
< glad >>;;?>>BABCC
< glass JJJIJN?CCCCC
< go T[YVVT1BCDCC
< god CDGEEBBCBCCB
< goes JLJJJNCCCCCC
< going JLNMIPIDCFCC
< gold IGFIFGCCCCCC
< good <A;<;<DB?BBB
< goodbye BBCBBBDCCCCC
< goodnight A?@AAAMCCCCC
< gorgeous ???>=?CBCACC
< got FIGEHLAFIGDC
< gout >>=8>>ABBCBC
< gp ECCBEBGFBCFB
< gran ????>@JDCCDC
< grand @@@?AADCBCCC
< granda >@@@@@ICJCCC
< grandad >@?A???CACBC
< grandads >>>???DCCCCC
< granddaughter BBBBAB:DCCCC
< grandma @?@@?@FCCCCC
< grandson ??@@@@BCCCCC
< granny @?A?A@ICCCCC
< grass IIIIIN;CCCCC
< great HHLIJH?CDBAB
< green CCBBCC=FBCCC
< grey DDEADCKCGCCC
< group FFHEFELCCCCC
< grow CBCFAC@CCCCC
< guess AAC@AAMCCCCC
< guy @?@@@?MCCCCC
< ha DDDFCGCCCCFC
< had @CA@@CGC?BFA
< hahaha KKKKQKBCCCCC
< halal KKRKKKCCHCCC
< half DBEDCDABACCC
< hand ADAAA@@CCCGC
< handed AA@AAAMCCCEC
< hands EDGHEEGCCCCC
< hang GEMEJF;CCCCC
< hanging FKFFFF=CCCCC
< happy ABB???BC@C@B
< hard >>>=>>@BBCAC
< has HLIIHGACBCFC
< hate DDFBDCECACCB
< hats ???>?>ACAAAB
< have CG@CBDHCDCFB
< having ;<;:;:BCCCCC
< haway DDDGIDCCCCCC
< he DBA@CDBDCCCE
< head A@@>B?OCCCCC
< health AACDA@NCABCB
< healthcare >?=>?>CCDCCC
< heard @A@=>B>DDCAC
< hearing HHHHLHACCCBC
< heart ?@@>?@ACCCCC
< heartless GGIGGGCCCCCC
< hello JEEGGD>CBIDC
< help FIFFFEGCCCCC
< her GIFBBEPCCCDC
< here KPNMKN<C@CBC
< hey GHGIIGACCCCC
< hi @@AA@?GGCDFC
< high JFGGGG=DCCBC
< him IEFHEGFCCCCC
< hip HHKIKHDCCCCC
< his BC@@ABHCCCEG
< hit =>=>><?CCCCC
< hiv @@>@@@@CCCCC
< hiya ECCCCBCCCFEC
< holocaust JJOJJJCCCCCC
< home ==<;=;FDABCC
< honestly INMNMLJCHCCC
< hope IMJGIKHCBCBC
< horrible IIHMII?BCCCC
< hospital ?AC?@@@CHDCG
< hospitals KKRKKKCCCCCC
< hot CCCBGC@CBCCB
< hotel HMLHHHCCCCCC
< house AABACB>CCCCC
< how CCGEBE>DCCAA
< howay CCEECC@CCICC
< hr JGEGEEICCCCC
< hubby A@@>@@FCCCCC
< hun KQRKOKCCCCCC
< hurry HNIHHHBCCCCC
< hurt CCCCCC8CCCCC
< husband AABBAB@DECDC
< i BCABACGBCEED
< ice ?@@?@>?CCCCC
< id @@@B??DCCCCC
< if FEHDFD=ABA@B
< ignorant EEFIEECCCCCC
< ignore CCCDCH>DCCCC
< il HIHHHJ>CCCCC
< imagine FFCHJE>CCCCC
< in A?E@CFHACCAC
< insurance CCBCCC<CCCCC
< interesting GIFEFHAA<BAB
< irish ??=@?@=CCCCC
< iron CCCCCCHCCCCC
< is ==>>A=@J?FFD
< it A??=>@EFHCEC
< its BBEEBCECDDDC
< jesus ??=???KCCCCC
< jocks EEIEEECCCCCC
< jump KSKKKK;CCCCC
< jumped AAB@BB>CCCCC
< just FFFECHJC@CGE
< keep LRQMOQ8A@BBB
< kept @@@A@@MCHCCC
< kettle DDDDDHBCCCCC
< kev B?=<??CCCCCC
< kick EFIECFFCCCCC
< kicked BBABBBJCDCCC
< kid AA@@A?OCCCCC
< kidney AA@=AACCCCCC
< kids ::69:8?BCCCC
< kill GIJFGGNCCCCC
< killed JGGGGG<CCCCC
< killer OGFFGFCCCCCC
< kms CCCCCCICCCCC
< knee EEDEIECDHCCC
< knife @?@@@@=CCCCC
< knocking BBBBBBLCCCCC
< know FGFFFF;CCCCC
< kosher HIPIII@CCCCC
< kys JRJJJJ=CCCCC
< lab JFFFFFCCCCHC
< lad >AAAABSCCCCD
< lads BCCBCFIBBCBC
< lady @@A?@?QCCCCE
< landlord <<<==:PCCCCC
< landlords >>9;>>BCCCCC
< laser EEEDEK?CCCCC
< lass =<>=>>GCCCCC
< last ?????AKEACBC
< laughing MIILIIACCCCC
< learned >><=>=BCCCCC
< learnt CCCCCC9CCCCC
< leave =;C<<=<CCCCC
< leeches KKNPKKCCCCCC
< left GGDIGFBFDECC
< leg ABAAABCCCCHC
< legs BBAA?@KCCCCC
< less CDGDDDA@CC@C
< let GJHDGK=CFCCC
< lets FKFFFFCCCCCC
< letter EEEGEE?CFCIC
< liaison HHHMHHBCCCCC
< life >><<>>GCCCCC
< lift EEEFEF>CCCCC
< lights BBBBBBCCHCCC
< like JHNQJLBCHCCC
< listen BBAGCC>CCCCC
< little BDEEED@CCCCC
< living BBABBB=CBCCC
< loads CCCCCC:ECCCC
< local JJQJJJCCCCCC
< lock ==@==<=CCCCC
< locked CCBCCAMCCCCC
< lodger CCCCCC=CCCCC
< lol JIIFGGCCCACC
< lonely HHHGLH=CCCCC
< long EDCCDGABACCC
< look FIFHDFECBCAC
< looked GHHMHHBCDCCC
< looking @@?@A@>CBECB
< looks @@D@??A@AC@B
< lost ?>??@>BB?CCB
< love ?A?<>?GCDACB
< loved AAA@AACCFCCC
< lovely HILIJJGEIDDC
< lucky KKKKQKBCCCCC
< lush HHHHJHBCCCCC
< lying IDDEEDCCCCCC
< ma @>??>A;BECCC
< machine BBBCBB?CIDCC
< madam LOLLLPCCCCCC
< made FHEFEFCCDBCC
< magic @@?@AA>CCCAC
< make >;=?>A>CDBCC
< makes ABDD@B?ACCBH
< mam ???>>>CBBFHB
< man DDDFBBQBBCCC
< management >><=>>CCCCCC
< mandem EEEEEMCCCCCC
< mark CCEDCCHBC@BC
< marked CCCCCCKCCCCC
< mate A@@BCALCCCCC
< maternity GGJGGGACCCCC
< mates =>===>ICCCCC
< matron D=??==BCBBCF
< may IILILOBCCCCC
< maybe @?BA@=ECFCCC
< me BAE?AEGDGDCE
< mean IIMPIIBCCCCC
< meanwhile DDHFDDGCKCCC
< meathead FFFNFF?CCCCC
< men ??=?>>=CCCCC
< menopause GGLFGGACCCCC
< mental BB?BBA@CACBC
< merry CCCCCC=CCCBC
< message FGFFJEHC@;@C
< met @@?@@@JCCCCC
< mi C@CA@FFCCCCC
< midwife KEFEFFGCCCCE
< might KKMIMRAEGDCC
< milk BBBBBBMCCCCC
< mind BBA@AD=ACCCC
< mine @>:=?=BDDCBC
< miserable EEDEJECCCCCC
< missed DEDDFDKGDEBB
< missing @@@?@@KCCCCC
< mobility HHNHHHBCCCCC
< mock CCCCCCGCCCCC
< money >><==?CCCCCC
< more @A?>B@DCCBCC
< morning EEDDEJCBCBAC
< mortuary JDDDDC=CCCCC
< most ==:<<=DDBCCC
< mother @??@@@BFACGC
< moved HIHHHH<CFCCC
< mr GDBBBBJCBCCE
< mrs HFFFHHBCCCFC
< mum @>?@@?BEBBCB
< must ECIFCEICEBCC
< my 9:<:;;FD;DC@
< naebody ??????JCCCCC
< nah HHNMHJ?CCCCC
< nail CCDCCC=CCCCC
< name BBA?BGBCCCFC
< nan <;=<==@FCCFC
< nasty HHHMHHCCCCCC
< nature IIMIIIBCCCCC
< nearly BBCBDBBCDCCC
< need HQHHLGEBCGEC
< needed BBBABBICCCCC
< needs NNMVNNCCCCCC
< neighbour ==>?=>KEACCB
< neither CCFCCC>BCCCC
< neuter GGLGGGCCCCCC
< never HFGDKE?@?BAA
< new ACDA@@:CBCDC
< newborn A@@@AA9DACBC
< next LNQLNTACBCCC
< nhs HHKHHGCCCCCC
< nice CDBDFDBCDCCB
< night EHFFFHLCCCCG
< nil BBABBB>CCCCC
< nine @BBDABFCECCC
< nineteen EDDHEEBCCCCC
< no GGIHFH=ACA@C
< nobody @C@@ABCDDCBB
< non KKQKKKFCCCCC
< none IMNIIIBCBCCC
< nope AADA@A:CCCCC
< not B?A@@>FCECAD
< nothing DADBDAHCBCCC
< notice HFKFFFJCCCCC
< now HJLHJILCBEBC
< nt CCCCCCRCCCCC
< number AABAACIC@BAB
< nurse MGGBBD>DECCB
< nursed CCCCCCPCCCCC
< nursery BCCCCCLCCCCC
< nurses EECHKE>BCBAC
< och DDDEFD<CCCCC
< off OOLOKMEBCCCC
< ofsted CCCCCBKCCCCC
< oh MLOPKKKCECCC
< oi DEDCIDECCCCC
< ok AAC@BBKCCECC
< old ACEABALCCCCC
< on ?>>A?BUCCC@B
< once EDKDEEJCCCCC
< one DCFFDHHCHDEG
< only DBACDCFABD@C
< ooh BBCBBC@CHDCC
< op ??=?@?BCECBC
< open LQKLQN<CCCCC
< optician DBBAAALCCCCC
< or GGKIGFBCCCCC
< orange CCCCCCLCCCCC
< ot JJJJMJBCCCCC
< our :98::8DDCCFD
< ours A@>@@?@BAB@B
< out @@?@@?ICGCCC
< outreach FFIFFF@CCCCC
< outstanding CCBCCCCCMCCC
< overheard BBABBBMCCCCC
< own FFEFFJCCCCCC
< oxygen BBBAAB>CGCCC
< pacemaker CCCCCCRCCCCC
< pack FFHHFD@CCCBC
< packed FEEFFJBCCCCC
< paid JMPJJIJCCCCC
< pain AAAAAAGCCCCH
< pals HFFFFFBCHBBC
< paramedic HDCDDCBCECCC
< parasites EEEJEECCCCCC
< parents ??>?>=ECCCCC
< park DCGECECCCCCC
< parked ABAABDHCBCCB
< parking AA>AABBCDCCB
< parkinson @@>=@@CCCCCC
< partner BBBBBBKCCCCC
< passed >@@?@@BECCAA
< pathetic IIILIICCCCCC
< patient ==;==<CCGDCC
< patients :<;;<;ACCCCC
< pay AC>@A@CCCCCC
< penalties CCCCCC9CCCCC
< people <<:<>>>BBCCC
< perfect EEDEDGGCCCCC
< perhaps CCCEBBACIECC
< petition KNKKNKCCCCCC
< petrol DDDDDG<CCCCC
< pharmacist ?@@??@ICCCCG
< phone AA??A@HCDCCB
< photographed GJGGGGCCCCCC
< physio DCHFEDE@BB>B
< pick FEHDEG<CCGCC
< pig GGGMGGCCCCCC
< pikeys @@=@@@CCCCCC
< pip FFHFFECCCCCC
< pipe FFFFFHCCCCCC
< pity GGLHGGCCCCCC
< play FFEHFI?CCCCC
< please ====<<DEFEHC
< plenty JJLJNOACCCCC
< poles NNVLNN@CCCCC
< police ;===>?>CCCCC
< politicians ==88==ACCCCC
< poor FGEDEE?CDCCC
< pop BB@BEB@ECHCC
< popped FJFEEFACCCAC
< porter 8:66:;BCGCCC
< post FHFFLFCCCCBC
< posted IKIHIJ>CCCEC
< power GGGNGGPCCCCC
< pray FFEFFIABCCCC
< pregnant IIKIPKBCCCCC
< press JJKJNJ?CFKCC
< pretty IKIIIQ?CCCCC
< private @@=@@@CC?CCC
< probably AAAAAAHICCCC
< prof PJJJJJACCCCC
< promised CCBCCC<CCCCC
< pronoun DDKDDD@CCCCC
< proper AB@B@BCCCCCC
< prostate HHLHMHCCCCCC
< proud AB@AABBCCCCC
< ptsd @@?@@<PCCCCC
< pull BBABED<CCCCC
< pulled ??>>?=BICCCC
< pure DCDBCBFCECCB
< purple BBBABB6CCCCC
< put IKNJMKCBDCBC
< puts KKPKKKCCCCCC
< putting <>?????CCCCC
< queued FFFFJFBCCCCC
< quick EEEDHE@FCGCC
< quiet ABBBBC?CCCCC
< rain FHJFFFBCCCCC
< rainbow GGKGGG@CCCCC
< ramadan CCGCCBCCBCCB
< rang NQLOPL9CFABD
< rats ??=B??CCCCCC
< read DFIGFF=CBBBC
< reading ?@@?@@;BACBC
< ready DDDDDDKCCCCC
< receptionist A@@=?@CCFCCH
< red BCBABBICCCCC
< refused FEEEEEICDCCC
< registrar JHHIHHBCCCCG
< remember FFGHFH=AA@BC
< remigration JJOJJJ?CCCCC
< remind GGLJGKBCCCCC
< reply FBDBDC?CCCCC
< report <>;;<<ACCCCC
< reported DIDCDD>CCCCC
< respect ==::=<CCCCCC
< respiratory AAAA@ALCCCCC
< rest ;:;:9<=CACCC
< retract IPIIIICCCCCC
< right EGEHFG>ACGCC
< ring GHEFHK=BC?BC
< rip >>B<>;?CCCCC
< robbed >=<>>>CCCBCC
< roll LLNLQN@CCCCC
< roof EEEIEE>CCCCC
< room CFBEFCDDCCCC
< roses DDCDDE>BCBCC
< rotten GGFKGGCCCCCC
< round DDEFEG>CJCCC
< rude @@<A@>BCJCCA
< run KKNKMKKCDCCC
< sack ?@B=@>CCCBCB
< sad =>=<==>CCCCC
< safe >><>><?FCCCC
< same ?ABB@?FCECAC
< sanctimonious FFFKFFCCCCCC
< sanctioned CCCCCCKCCCCC
< sandwich HIIIRICCCCCC
< sang CCCCCCNCCCCC
< sat AEB>BA@CCCDC
< saturday JHFHHKFCCCCC
< saved JJJJNLCCCCCC
< saw EGHEIG<BABBB
< say DCDDCJHC?BBB
< saying ;;69;;?CCCCC
< says IIKQHHJCCCCC
< scan BBACBBCEAC?B
< school ?=@=?=FB>BEB
< scraped EFFKFFCCCCCC
< scratching BBBBBBKCCCCC
< screenshot GKGGGG?CCCCC
< scum GGINGGCCCCCC
< second JGGGIGGCCCFC
< section EEIEEEFCCCCC
< security A?@AA=DCGCCC
< see EFFBCK;CBCCC
< seeing CCCCCC?MCCCC
< seen FHDGEH@CCCDC
< self IHLKIIQCCCCC
< selling ?@AAAAHCCCCC
< send IKNINK:CCCCC
< sending @?@?@??CCCCC
< sensible CCCCCC;CCCCC
< sent DLDFHE;CBECC
< seriously HHHNIHJCCCCC
< set GLGGEJ?CCCCC
< seven DCCDFD>CBCCB
< seventy AABBBAICCCCC
< shall MRMMLUACCCFC
< shame JKMOMOACHCCC
< shameful EEEFEEACECCC
< share DHDDDDACCCCC
< sharing GIGGGGCCCCBC
< shattered BBABBB<CCCCC
< she FFBCDEDCDCDD
< ship FFJFFFACCCCC
< shocking BBBCCC?C=CCB
< shoes BCBCCCMCCCCC
< shoot GGGFGJ>CCCCC
< short EFFEIFBCCCCC
< shotgun @@?@@>=CCCCC
< should HGMJLJOJBCDC
< shoulder FFFIEDCDCCCC
< shout @A@?@@@B@CB@
< show FFIFHF@CCCCC
< shut FFIFFHACCCCC
< sick BB@DBDCCCCCC
< sickle BB@BBBEFCCCC
< sign CCGCCCCCCCCC
< signed >?<=>=>CBBDC
< silence CCCCCCBCCCJC
< silent IQIIIIAFCCCC
< silly DDDGCGHCCCCC
< simple BB=@BEBCCCCC
< since ?>?>>>EEECCC
< sir HDGEEDCCCECC
< sister FACCBAECBCCB
< sit LKLRLL?CCCCC
< sitting A@AABAOCCCCC
< six @ADCADDDDCFD
< sixteen <=<:=<JCCCCC
< sixty DCFDCCMCFCCC
< sleep JHGGHL=CAACC
< slept ??????@GCCCC
< slow IIKJLK@CCCCC
< slowly EEEEIEAACCCC
< smash MMMMVOBCCCCC
< smashed ;>><<<DCCCCC
< smoke BBBBAA:CCICC
< snow BBBBBB<BCCCC
< so DCB@CBEDACAA
< soaking GGGGKG=FCCCC
< social C?>AA?GCCCCC
< sold =>==>>LBCCCC
< some ABFGCFECBCBE
< somebody FIELGGACCEDB
< somebodys EDDDEKLCCCCC
< someone FMIGIJCDDBEC
< somewhere IHIOIH@CCCCC
< son AAAAAAKCCCCC
< sooner GGGJIGKCCCCC
< sorry EDGCECJC?CCC
< sort >?<=>A@CECCC
< sour GGGIGGACCCCC
< spat CCCCCCCCCCJC
< speak EDEFDIACBCCB
< special LLTPKLBCCCCC
< speech BBCCBC>C@BCC
< spent DDEEDFGCBCCC
< spoke LLLQLPCCCCCC
< spotted IIIILICCCCCC
< staff BA?BD?DCECCD
< stand DDCDDI8CCCCC
< standing DCDDDDICCCCC
< start KOMMKNBCCCBC
< started BBBBABEDCCFC
< starve FKGFFF<CCCCC
< stay GGIGKGBCCCCC
< step CCCCCCHCCCCC
< stick HGQJHGICCCCC
< still FICGFDDGAECB
< stitched CCCCCC:CGCCC
< stitches ?A@AAAKCCCIC
< stoma A@AA?ADCCCCC
< stood ?>?A?>AEGCCC
< stop BBIDFB7CCCCC
< stopped A?A@A@FCCCCC
< straight GGGGLGCCCCCC
< strange DDEDDDPCCACC
< strike JJJJJOCCCCCC
< string GGGGGJ;CCCCC
< student CBA@@@ACDBCE
< students JMJJJOBCCCCC
< stupid EEDHEECCCCCC
< such EEGFGEACACCC
< sugar AA@?AA;BBCCC
< suicidal DDFDDDOCCCCC
< suicide CCFCDDGCCCCC
< sun >>=?=?CCCCCC
< suppose JJJRJJCCCCCC
< sure HHJIHH7CCCCC
< surely EDEHEEACCCDC
< surgeon NFEDEH@CCCCC
< swallow EJEEEE9CCCCC
< swallows CCCCCCMCCCCC
< swapped CBFCCCJCACCC
< sweet JJOJJLCCCCCC
< switch GGKGGGCCCCCC
< switchboard DDEGEDACGECC
< t GGGKGGADCCCC
< ta ??@>>?ECBCCB
< tablets @AAAAA<AACBC
< tag @@A??>CCBCCB
< take HNMKNL:BCBCC
< taking ?@?@@>CCCCCC
< talk @@=?@@@CCCCC
< talked AA@@AA8CCCCC
< taxi BBDBBBFC>CCB
< team JHHHLHCC?CCC
< teh @@>@@@CCCCCC
< tell JLLMLVDBBCCC
< telling A?>@A?;CCCCC
< ten CDDDDB7BDCCB
< terrible >=:>==B@ACAC
< text @?@@@?ECEACC
< tha DDCCBEHCCCCC
< thank >?@>??JB@BAB
< thanks @?@?@>MBGBEB
< that FCADBCEBFBBE
< the F?@C??=CD@CG
< their FEJFFEGCC=CC
< them OLPOQS<CBCCC
< then HGFGEGJCECCF
< therapy AAA>@AACBCAB
< there DEGCCILCDECC
< these AAB>@AACCCCC
< they A@A=>AEBFBA@
< thick BCDBCCCCCCCC
< thief MGGGGGCCCCCC
< thieves 9;:<<<CCCCCC
< think DFBDEHHECCCC
< thinking =<=<<<EEBCBB
< third LJGFIGDDFCDC
< thirty DDCCBCICACBC
< this FEFHHECCDCDC
< those HHIENJAC@CCC
< thought ADAA@A?CCCCC
< thoughts GGGIGG=CBCCC
< three JEEGEFIDBCAB
< throat BBBBBA<CCCCC
< throwing GGGGGL?CCCCC
< thursday BBB@ADCCCCCI
< till FFFGFF@CCCCC
< time @FBCBC=BBCCC
< tired @@>@@@IACCCC
< to 99<6;8HB?EBG
< toast BBBBBBCCJCCC
< today EEEEEDJCBCCB
< toddler AAAABB@DCCCC
< toes CCCBCCNJCCCC
< toilets AAA@@ABCOCCC
< told CFIGGEDEHBCC
< tomorrow HGHHGOECCCCC
< tongue =>;;;=ECCCCC
< tonight B@@AACOCCCCC
< too @@A>B@9CACBC
< took ILHMIIGBFAAB
< top 8::867GCACC@
< total EEEDGE@CCCCC
< totally <;<7<;CCBCCC
< touch ==:<?;BCCCCC
< towel LLWLLLBCCCCC
< train @@@@???CCCCC
< trains CABBCB<ABCCC
< transport CCCCCCAC<C?B
< triage ?>?>>?>CHCCE
< tried =<=?=>ICCHCC
< true CDGDDDCB?C@C
< trust EA?DBB?CCCCC
< try DFCFDDBB@DCB
< trying A@AA@A<AAEHC
< tuk BBBBBBNCCCCC
< tune GJGGGG;CCCCC
< turn GIJFHHBCCCCC
< turned DFCDDCBCFCDC
< turns FHFDEEBCFCCC
< twelve GFGGEE>CCCFC
< twenty =@>>>=@BCCCC
< twice CCCCFC>CHCCE
< twins @@@@@?FCACCC
< two GGIIIF?ECBAE
< typical HHLIHHBCBCCC
< uncle >==<<=ICCCHC
< uni BABBBBTCCCCC
< until >==@>>CC@CBC
< up BBBAA@NCCCCC
< us ;92:9:CCCCCC
< used HEIFGGLAAEAB
< useless FGHJGFECCCCC
< utter EEEJEECCACCB
< very AB@AG@ACKCCC
< vile FDBFDDACBCCF
< voices BABBBBHCCCCC
< volunteer AAAAAACCCCCG
< vote <>:;>=CCCCCC
< wait AB@ADAAFCCCC
< waited FGEHFFACLCCC
< waiting ??=>?>CGEEPC
< walked BABBBB>CCCCC
< walking CBCCBB?CCCCC
< want HMEGHJKCIDCC
< wanted EHFFFFZCCCCC
< ward HEBDDGACBBBH
< warm BBAABB>KCCCC
< was IFCCDFMB?BJB
< washed BB@BBBUCCCCC
< wasp AAA@AANCCCCC
< wasps ==:<=<CCCCCC
< waste FFJFFF@CCCCC
< watch CDHDDF:CABBC
< watched =<=>>>CCABBB
< watching =;=;==@AAABB
< water ?@@@AADBFCCC
< waters CCACCCHCCCCC
< we =@<>>?<ABDHB
< weak FFHJFFCCICCC
< wear EDEEID@CBCBC
< wee EBEFDDFBDCCC
< well EEDEDCGCACDD
< went EFIFECAA>BCB
< were DDFECB?BCCCC
< what CCCECBBDAC@B
< whatever =<><>>ACCCCC
< wheel @@;<@BBCCCCC
< wheelchair DDDDDD>CCEEC
< when BCCBEAGBACCC
< where ?@>>=?D>AFFC
< wherever INJIII=CCCCC
< which >@==<?EGBGEC
< whichever FFFGJGCCCCCC
< while @@@>@>MCCCCE
< white GHIGGE?DCCCC
< whites HHLHHHCCCCCC
< who =?>??:FAEHEA
< whoever BAB@FB>CEDCD
< why FIKEEFHBCACB
< wife ??@@@@HFCCDC
< will @>?@@?AKBDFC
< windrush FFJFFFFCCCCC
< wish FEHEHHJCG@CC
< with IHGMFH>CFCCC
< woke EEDDGGDCDCCC
< woman A??C@@RCCCCE
< women EFLEFFACCCCC
< wonder FFEFGLAECCCC
< wor FEEHEEDECCCC
< work HHIHHOBCCCCC
< worked CEBCCC?CCCCC
< world FLFDFF<ACCCC
< worried CCBCCCKCCCCC
< worst ???=??ABHCCC
< worth BEBBBB9BBCBB
< would DDEFHIDMAFED
< wrapped AA@AA@KCCCCC
< wrinkly HHLHHHCCCCCC
< write >>==><CCCCBC
< writing ?=>>?;GACBCC
< wrote HIGGGGGABCCC
< x CBB@FBHDCCCC
< ye FHHEEHBCCCCC
< years CCCCCCJCCCCC
< yellow @@??@@JCCCEC
< yes HGEEEFFCADAB
< yon JFEEEEECCCCC
< you NPNOMQBBEBCB
< young FFHIFFDCCCCC
< your LHHNIJGCMEAF
< yours JINLJNFCBCCC
< yous CCCCCGDCCCCC
< youse LKJIJQACCCCC
< yow FFHKFFCCCCCC
< zero FFJFFFCCCCCC
? @ACAD@0S>JPB
@ OMFKIH9?>AEB
@ # >@?>??SEFCCB
@ 's GAFE@CKBCCHC
@ > KSHOMO4A>@AA
@ ? ORJOPRCACD@C
@ @ GBBACC@B?CAA
@ a JIHOHG?CCCLC
@ about FECBHDFCDCFC
@ and FLGGFI9B@ACB
@ are GGGKGLCCCCBC
@ big 9===<;CCCCCC
@ but LLMYLL@CACCC
@ can DDDDGD;CCCCC
@ come HHHHKHACCCBC
@ commenting GGGMGGCCCCCC
@ died >??@@@>CCCCC
@ do DJEDEE5CFCCC
@ does LNLLQLCCCCCC
@ every =<??>??ACAAC
@ everyone GGGMGG>CCCCC
@ from DFDDEDEBBA@C
@ get KGHHLHCCCCCC
@ gone DDDDDDMCCCCC
@ good <<;==<CCCCCC
@ goodbye CCCCCC9CCCCC
@ got DDDDDDC??CAA
@ had LHHHHH?CACCB
@ has ADCDEE=ECCEC
@ have CCCECCLC??BD
@ he CAA@@AHCDDGC
@ held LGGGGGBCCCCB
@ hello IKNIHIACCCCF
@ her AABAABJCCCCC
@ home KHKHHH=CCCCC
@ hope @@???>CCCCCC
@ i AD@BCDEAGACF
@ if FEFIIHHGCCCC
@ in IHBEDF8A@CAC
@ is A==A><ICBCDC
@ it ADKFAACCCCAC
@ knife AAAAA@KCCCCC
@ lab CCCCCB>CCCCC
@ lad >;>>?>CBCCCC
@ ladies GGGGJGCCCCCC
@ look <>?=><JCCCCC
@ love @>BC?@DCCCCC
@ marsh CIEEEECCCCCC
@ mate EDEIEECCCCCC
@ my @????>CCDCEC
@ never DDFBDDGCCCCC
@ next ><=>>:NCCCCC
@ nightingale DDDGDDABCCBC
@ no @@A@@@@CBCBA
@ nobody JPNLJJ>CBCCC
@ not AC@BAA>CCCCG
@ nothing DIEEDE@CCCCC
@ of FEHJFFCCCCCC
@ oldroyd ;;;8<;CCCCCC
@ on DECEDFECBDBB
@ open FFFFHFHCFCCC
@ or DDDHCFACCDCC
@ our GLGGGGACCCCC
@ please HMHHHHHCCCCC
@ put BAADBAOCCCCC
@ really AAA@@AOCCCCC
@ sharp IIIHNI@CCCCC
@ she ><@B>>JCDBBE
@ so JIGMHI?BBCCC
@ sorry BBBBBB>CDCCC
@ still JNIJJJ>CCCCC
@ take ===9<=CCICCC
@ thank AABABBPCCCCC
@ that >?=>=>CCBBBB
@ the @C@A@B>CACBC
@ then GKGGGGACCCCC
@ there FDCEDD9CCCCC
@ they >B>B@?DBKFBB
@ to ;:<:<>?B@BAA
@ told LKGGGGFCCCCC
@ tonight BCBBBA;CCCCC
@ took GFFKFF?CCCCC
@ two @=@@@>ACCCDC
@ up IIIIIOCCCCFC
@ w FKFFFF>CCCCC
@ ward BBCCBCJCFCDC
@ was ECIDCDACDCDB
@ we BCAEB@AC?B@A
@ well @?@@@@=CDCCE
@ went BBCCFBLCCCDC
@ were FFFJFFCCCCFC
@ what @?A?@@JCCCCE
@ who D@DBAACCBDBC
@ will HGHHHM:CCCCC
@ would <==<>=FCCCCC
@ x DHDDDDACCCCC
@ you >A=>A==A>BAB
@ your IGFHIF=CCCCC
@carol KGGGGGCCCCCC
@denise CCCCCCKCECCC
@donna BCCCBCLCCCCC
@lesley GGGLGFCCCCCC
@lorna BBBBBAKCCCCC
@lorna you ABBBBAKCCCCC
@oluwaseun GGNGGGCCCCCC
@pauline FJFFFE?CCCCC
@shaz ???=>?BCBFCB
@sheila CCCCCCJCCCCC
a BBCCBC@CCCBC
a # MLJMMJ4LDCAC
a % CBGBCB?CBCCC
a > @@@=@@>CCCCC
a @ <<=:<<UC?CDC
a am BBBBBBRCCCCC
a baby DBCBBB@DABBB
a backside GGFKIGACCCCC
a bacon DDEDCD@ACBBC
a bad FDEDED7DBCBC
a badge JGJKGG@CBCCC
a bag DEFDGFABACAC
a bairn FFEGFFDFCCCC
a balloon CCCBCCKCCCCC
a banana BABAAA>AACBC
a bank @AAAAAJABACC
a barefaced NIIIIICCCCCC
a bat >=>==:HCCCCC
a bath BBBBBBICDCCE
a beach GGHIGF>CCCCC
a bed ?A@>>AAC?CFB
a bedpan HEFJEEBCFCCC
a bell @?@@@@BCCECC
a belt ABBB@A>CCCCC
a belter FFFFIF@CCCCC
a bench >=<=>>?CCCCC
a better EDDMDB<CBBBC
a big EFGFIGHCAAAC
a bigot IIMIIICCCCCC
a bill FFJFFFCCCCBC
a bin ABBECB?CHCCC
a biscuit <;;:<<=CACBC
a bit =>==@>GEFCBB
a bite CBBBECKCCCCC
a black MIRIJH?CCCCC
a blade BBBBCDJCCCCC
a blanket CCDCEC>CDCCC
a blind FFOFFFACCCCC
a bloke CCFCCA9FCCCC
a blood ECBCCC@CGDAC
a blue @>AAAA<GECCC
a board @@@@@@PCCCCC
a boat ?@<==<HECCCC
a boiled FFFHEF?BECBC
a bomb EEHEEGFCCCCC
a bonus HGFKHGCCCCCC
a book CBCGCCACACBB
a bottle @AB@B>ECDCCE
a box CDCBCGABBCBB
a boy CCGDDDKCCCCC
a brain GGHKFGBBCCCC
a break =;;<=:CCCCCC
a breakdown KLIIIIDCCCCC
a breath ???>??KCCCCC
a breed <<7:<<CCCCCC
a brew @>>?>>FC@CBB
a brick @?>=??BCCCCC
a bridge EIEDEECCCCCC
a bright >=<<==CBCCCC
a british FFIFFFCCCCCC
a broken DECGDD@BICCC
a brooch @?A@AAJCCCCC
a broom ==<;<=@C@CBB
a brown GEGEED@CCCCC
a brush IFFIFFBCCCCC
a bucket ???=>>FCCECC
a bug CCCCCCJCCCCC
a bully @@@AAACCCCCC
a bunch DCCDCCHCECCC
a bungalow FFFIFFBCCCCC
a burden AF=@AAICCCCC
a burst BCCDCC?C?CCB
a bus CCDEBGLCCCCC
a butcher >?>=??CCCCCC
a button BBBDBBHEBCCC
a cage HHMGHGBCCCCC
a cake HHGLHI?CACBB
a call >A>?>>ICBEBB
a camera CB@AGBEDBCCC
a camp ?@A@@?NCCCCC
a can >>>=?>M@BCCC
a cancer IHJJHHACCCCC
a cannula BCCCCCFCGCCC
a canny EJEEFFQCCCCC
a car AAEEBCECACBC
a caravan >>>=?>ECBCCC
a card =>>@>>CB@BDC
a cardiac IGFGGGCCCCCC
a care @@@@@?G@@BCC
a carer =<;;;;BBCECC
a cat ??>>?CIBCCCC
a cattle AA??AACCJCCC
a cellar IIIIIPICCCCC
a certain IKOHHK@CCCCC
a cervix ??<=?>BCCCCC
a chair @@C?>B?CCCCG
a chance @@=@>>?AABCC
a chap ;<<<<;PBBCCB
a chaperone >=<=<=CCCCCC
a chaplain FFFHFE=CCCCC
a charity GGGLGGCCCCCC
a charlatan GGGLGGCCCCCC
a chat DEDFDG?CABCC
a chest @@?>>?ACHCCC
a chicken ??>>??@CCCCC
a child IFFIFFC@CCDC
a chinky JJQJJJCCCCCC
a chip @A>A@AKCCCCC
a choc ABBABAJCAC@C
a church ==:<==CCCCCC
a claw GGGGGKBCCCCC
a clean IEHEDDDCDCCC
a cleaner @??>@@ACCCCC
a clear EEEEEHJCCCCC
a cleaver AAAAA@LCCCCC
a cliff ?=????:CCCCC
a clinic @@@@@?CCFBIC
a clipboard FFFJFF@CACBC
a clue DCCEHDBDBEBC
a coat EDDKDE:CACBH
a coffee BAAAA?GCDCCC
a cold DCCDCC9?=CBA
a colleague CAA?AA?CCCCC
a coloured MMWMMM?CCCCC
a committee >>;<>=CCCCCC
a commode BBBBBBBCDHCC
a community IHNGGH?BCCCC
a company LFIFFFACCCCC
a complaint BCBBBBFBHCBC
a complete AAA?AACCCCCC
a compliment <;;:9;CCCCCC
a constipated HHHKHHCCCCCC
a consultant BFDGCCBCFBCC
a contact BBBAABCCC?CB
a convicted QKKKKKCCCCCC
a copy ==<<==CCAEGC
a cord BBCCCCICCCCC
a corner B@DBBB>CCCCC
a corpse DBBABBICCCCC
a corridor @@@@@A>CMCCC
a country HHNHHHCCCCCC
a couple LHHHHH>DCCGC
a coward BCCDCCKCCCCC
a cracker EFFLEFDCCCCC
a cracking BA@ACBFCCCCC
a crank HHHOHHACCCCC
a crash CCCCCCJCCCCC
a creep =>>>>>CCCCCC
a cricket GGGGGJGCCCCC
a crime CCDBCC?FCCCC
a criminal FGGGGJCCCCCC
a crisis CCGCCDNCCCCC
a crisp HHHLHHACCCCC
a crossbow GGGFGKACCCCC
a crowbar FEFFFGICCCCC
a cry ?@@?@@JB@CBC
a cup @@?@AAJC?CCB
a cupboard DCDDDDBCGCDC
a cuppa @@@A@AGEACCB
a curtain ??>A??FCFCCC
a custard ???>??CCCCCC
a dad EGEFFE<CCCCC
a daft @@?>@@?CCCCC
a danger ??<=??HCCCCC
a dare BBBBABICCCCC
a dark CCGDCFHCCCCC
a date >=>>>>FCCCIC
a dating FIFFFFCCCCCC
a daughter A@AAA@;CCCCC
a day DFFCCDDDCCDB
a days IIIPIIBCCCCC
a dead FEDJEJDBCCCC
a deaf ===<<<CCCCCC
a death CCBBCA?A?CCB
a decade IFFFEF>CHCCC
a decent EEJGEEDCCCCC
a degree A@@@>A@CCCCC
a delivery CBCBCCKCCCCC
a dementia HHNHHH@CCCCC
a dentist =>>;>>ICCCCC
a deposit FFFFNFACCCCC
a device JJJJJQBCCCCC
a diabetic HHHLHHLCCCCC
a dictionary IINPIIACCCCC
a dietitian CCCCCG@ACCFB
a different ACDB@B@D@CIB
a direct ABBBBBBCCKCC
a dirty BBBB@E?CCCCC
a disabled ?><>?=ECHCCC
a disease EEHDEEBCCCCC
a disgrace AAC@BABBDCCC
a disgusting GGFMGGCCCCCC
a do CA>@@@UCCCCC
a docker CCCBCC=CCCCC
a doctor @?BC@@HFECDE
a dog FGJEFEDCFCEC
a donkey FFEHFFBCCCCC
a down PP[PPPBCCCCC
a drawer EBABBBGCCCCC
a drawing ??@@@?KCCCCC
a dream CDDCDGHCCCBC
a dress HHHHNHCCCCCC
a dressing DCCCCBHCCCCC
a drill CDDDDF=CCCCC
a drink FGDDCEACHCCC
a drip =?>B==ACBCBC
a drop =?=??>BEDCCC
a drug ??=??ABCCCCC
a drum DDHCDBECCCCC
a drunk ?BABBB?CCCCC
a dry @@A@A@BCACBB
a dummy CCCCCC=CCCCC
a dunce FFEJFFCCCCCC
a dying KJLLJJCCCCCC
a e DDDCDDFGBBDD
a empty @??@@@PCCCCC
a face HIHPJH9DECCC
a fag IHFLGIGCGCCC
a fair DCBICF>C@CCC
a fake FHFIFECCCCCC
a fall SLNLLLAECCCC
a family GFKGGFHCBCEC
a fan AB?AAAACCCCC
a farmer BBDBBA;CCCCC
a fat @@@9@@CCCCCC
a fatty @@@;@@CCCCCC
a favor JOJJJJ@CCCCC
a favour JMONIIFCCCCC
a fella ?C>?=<DCCCCC
a fence GGKJGGCCCCCC
a fever @@??@@LEBCBC
a few GIFHIJDEB@@B
a figure @@@@@BLCCCCC
a filling KFFFFFBBBCBC
a filthy >>9?>>CCCCCC
a fine AA@@@@BCICCC
a first DCCDDCHCCCBC
a fish EEDDEF<CACBC
a fit CDFCDDNECCEC
a flash AAAAD@>DCCCC
a flask DGBFDDAAABAC
a flat @B>@@@?CCCEC
a float GGMGGGBCCCCC
a fly DEEHEE9CCCCC
a foot EEEDKELCCCCC
a football AA@?A@PGCCCC
a foreign GGKGGGCCCCCC
a fork @B@CA@ICCCCC
a form AACA@ABCGCCC
a formal ?>???<@CMCCC
a fortnight ABBBDB@CIAAC
a fortune HGLHHG@CCCCC
a forum GCCCDCQCCCCC
a foul FFFJFFCCCCCC
a frame CCCCCCCCCJCC
a fraud 9<<9;;CCCCCC
a freak FFJIFFCCCCCC
a free DDCCDGACCCBC
a freedom BBABBBCCCHCC
a fresh JJIJJNCCCCCC
a friday FGDEEE@DCCCC
a fridge GGGIGG?CCCCC
a friend DDFCGD6BCABC
a frock HHMHHH@CCCCC
a full BEABADBBDCBC
a funeral ?@?A?>DCCCEC
a funny DCCCCCJBCCCB
a fuss BABDB@FCECCG
a future IIMIIIDCCCCC
a game ?=>>?>UCCCFC
a gargoyle JJIOJJACCCCC
a gem ?@@@@@CC?CBF
a gent ;<<;<;CCCCCB
a gentleman >>@;>=IC?CBB
a gift DDDDDCCCBCCH
a girl <:@:=;KCACBB
a glass DEEHEE9BBBCC
a go DEBDEG:A@CBC
a god HHJHFO<CCCCC
a godsend BBAACB=BCACC
a good DEBFGG@CDBBB
a goodbye CBCBCCHCCCCC
a gown >?=>??BCECCC
a gp @@<@@@?ABBAC
a grand BAA@A@FCCCCC
a great EEFHEDJCFCCC
a grey @?@>@>ACDCCC
a grieving EDEFEJCCCCCC
a grip ????>=ACDCBC
a grown BBB@ABHCCCCC
a grudge GHGFGK?CCCCC
a guide CCCCCCKCCCCC
a gun DBCDDCOCCCCC
a haircut IIMNIICCCCCC
a half DDECCBHFBCCB
a hammer ?@@??<KCCCCC
a hamster HDDDDCBFCCCC
a hand CCDCEC?ABCCB
a happy GGFFLFCCCCCC
a hard DDDDFD=CACBB
a hat DDFCDDB?BBCC
a headache >>=9>>?GCCCC
a health AAKBBACCCCGC
a healthcare ?=>?>>CBABAC
a heart >?=>@>KFDDCC
a heater CBBCCBMCCCCC
a hedge HHHLHH>CACCC
a helpline CBCBCB>CDICC
a hi GFGJGGACCCCC
a hiding HHHHHLCCCCCC
a hijab FFNFFFCCCCCC
a hip DCDCDC>EJB?C
a hole HHGGGKACCCCC
a hologram ?>???=NCCCCC
a home ?=@@?<DCBCDC
a hook CDDCDDKCCCCC
a hoover GGGKGGCCCCCC
a horrible BABBBAMCACCC
a horse FFGEEEGB@CCC
a hose >=<=<<@CCCCC
a hospital AAA?DCJBFECC
a hot CAABAB7BDCCC
a house ??B@@?GCFCBC
a hug AAA>AAACCCCC
a human FFHGFF=CAECB
a hundred AC?AA@B>BCCC
a hypo ACCBCC>CCCCC
a hysterectomy BBBBBBDCHCCC
a jar EEEHEEACBCBB
a jehovah IIKIIIBCCCCC
a job DAEBBB@C?CCB
a joiner GGGKGFBCCCCC
a joke GGIJFGBBFBCG
a jumped EEHHEEACCCCC
a kettle @@?>@?LDCCCC
a kid CCEEDDEGCCCC
a kidney ABABBBAC@B@G
a killer <?>??>CCCCCC
a kind CCFFCB=CACBC
a kinder JJJOJJ>CCCCC
a kindness BFABBBMCCCCC
a king FGGHHGBCCCCC
a kiss ??=?>?CCCCCC
a knife @A@AA=>CCCCC
a label ?>??@?MCCBCC
a lad FBECCDOCCCCC
a lady A@FA@CDCCECC
a lamb @@@?@@<CCCCC
a lanyard GHJOHLCCBCCC
a lass FFOGGICCCCCC
a laugh ??>B@?GCCCCC
a lay @?>???PC@CCC
a lazy <<:7<<@CCCCC
a leaflet EFJHFEMCFBBE
a learning AA>@AA@CCCCD
a leg EEEEEHJBBCCC
a lemon ???>??=CCCCB
a lesson JKKHHO@CCCCC
a letter >>=??>@BDEFB
a liar FHHFGLCCFCCF
a licence GHHFHL?C@CCC
a lick >===<=FBCCCC
a lie BAADBE?CCBBC
a life JGJGGFECCCCC
a lift DEEBHECCCCCC
a ligature A?A@A@HCCCCC
a lighter ?<==>8KCCCCC
a line ??>???DCCMCC
a list LPKLLTH@A@?C
a litre GHHHHM?CCCCC
a little =<?;=>HCACCB
a living HKILHN@BBCCC
a load CCCDCCICFCCC
a loaf CCCCCCRCCCCC
a local EDJDEE@CBCBB
a lock EEEEEIGCCCCC
a locked EEEEEEGCCCCC
a long CABFAB=ABB@C
a longer IJIILIBCCCCC
a look ACC@@@=BBCFB
a lord CCBCCCICCCCC
a lorry ?><>?=BCCCGC
a lot CEABFEAEEDCB
a lovely @?AA@@DFACBC
a low ?=>=>?CCCCCC
a lucky FFFFIFCCCCCC
a lump DECFFE>ECCEC
a lying FFFHFFCCCCCC
a m FJFFFFBCCCBC
a machete BBDBBB?CCCCC
a machine ?@@>@BAAABBC
a made RMSMMMACCCCC
a man BDBGFBEDBDBB
a match JJLJJMACCCCC
a maternity AA?AAAFCCCCC
a mechanic IJJJJRACCCCC
a medal @A@ABAGCA@CC
a melon AA@@AAOFCCCC
a menace AA?AAA<CCCBC
a mental DDFCDCOCACBC
a mention <<;<<<GCCBCC
a mess CCDBBBGCCCCC
a message DFDCDDACCFCC
a midwife >;AD>=DCDAGC
a million <=;9<:BCACBC
a mind EEHDEFFCCCCC
a mindfulness CCCBCCPCCCCC
a minute =>>>>>HDAEBC
a mistake @@@@A@<DCCEC
a mix GEEEEECC>B@B
a mobile A@@AAAB>B@?C
a mole BBABBBBGECDC
a mongol KKPKKKCCCCCC
a monster BCEBCC>CCCCC
a month DBCAABCDBCCC
a mop BCFABBACFCCC
a morning AA?@AEC;BA@C
a moron HHHLHHCCCCCC
a mortgage CCCCCC9CCCCC
a mother LIJPIICCCCCC
a mountain BBBBBBHCCDCC
a mouthful FEFEDKACGCCC
a mug >>>=??CACBCC
a mum BAAAAANCCCCC
a mystery FFLEEFCCCCCC
a name >;>@<=ACBHCC
a nap CCCCCC=CCCCC
a nasty EEEHEE@CACCC
a naughty <=<=<<CCECCE
a needle GHIHHJCCCCCC
a nest MMVMMMCCCCCC
a new FCEDAB=CBHGB
a newborn CDEDDDM?BBCC
a nice CE@ABC?CCCCC
a nicer BBDBBBMCCCCC
a night JJGGLH@BABBB
a nightmare CDCEDC?BACCC
a nine A@@@@@ACGCCC
a no CEBBCC@BCB@C
a noose ?>???>RCCCCC
a normal BAAABAH>BCCC
a note =?==>>KCCCCC
a nuisance CBDACCDCEBCD
a number @?@?@?GCFMCC
a numpty @@@=@@CCCCCC
a nurse 215822HBACAD
a nursing FEMEFECCCCEC
a nut >>><=>ICICCC
a one GGIFGGEB@CAC
a packet BABBBBN>ABBC
a pact AAAAAAGCCCCC
a pager GGEKGGCC>CAB
a pair >>=>?=?BECCB
a pancake ?>>=??CECCCC
a pansy IIMIIICCCCCC
a paper @AABAABCECCC
a paramedic @@>@?@<CBC@C
a parking AA?FA>ACEBCC
a parrot HHHMHHCCCBBB
a party CDFCDCKCCCCC
a patient FGCEDEFBBBCC
a patronising IIIMIICCCCCC
a pea @A@?@@BCCCCC
a pen B@?@@?A@@BBC
a penny CCFCCD?EABAB
a pension OHHHHHCCCCCC
a pensioner GKGGGG>CCCCC
a people MMUMMMCCCCCC
a person >>B>?>?FEFCC
a personality DDEGDCCCCCCC
a pharmacist ?@?@?@HCCCCC
a phlebotomist <><<=<CCCCCB
a phone FCEHDE8BHJCC
a photo FJBDGDOCCDCC
a physio CDDFCIACCCCC
a pic CBBBICGCCCCC
a picture >@?>?@GCBECC
a piece AAA>AA@CJCBE
a pig ABA?BB@CCCCC
a pigeon FFFIFF>CCCFC
a pillow IGLGGICCKCCC
a pin DFGCCDCCGCCC
a pint <<;;<<CCBAAC
a pit IIIIIL@CCCCC
a pity GKGGJI>CCCCC
a place EDIEIIICDCEC
a plague FFFFFFCCCCCC
a plain @AA@@@GDCCCC
a plan A@@@A@ICCCCE
a plane HHKGHH@BACBC
a plank ??>:??CCCBCC
a plant HHHNHHCCCCCC
a plaster HGKHFFCBBCCC
a plastic BCGDCCECCCCC
a plate EEGFDDCCCCCC
a platform GGLGGGACCCCC
a plonker ???;??CCCCCC
a plumber DDDGCDBBCCCC
a pole KKPKOK>CCCCC
a polo JJJOJJCCCCCC
a pompous GGFGGGCCCCCC
a poor JIKPJJCCCCCC
a pop @?>?@?BCCCCC
a porter FFDEGD?CBBBB
a post B@@@?@JC@CCC
a postcard CFCDDDAC9B@C
a pot EEDJEE@B@CAC
a potato >>>9>>CCCCCC
a pound 8;9:;:BCDBBB
a practice IIIIIM@CCCCC
a pram BBBBBBCCCFCH
a prayer GDCCCD<CCDCC
a prescription CCCBBCCEB@<C
a present DGDDDEECCBCC
a prison EEEHEEBCCCCC
a problem A@>@@@@FAC@D
a proper HFKKJF@CBBBB
a public ??>=>?ECCCCC
a pulse KJPRKK?CCCCC
a punishment OJJJJJ?CCCCC
a purse =><>><CCCCCC
a qr CCCBCC=CCCCC
a quack <<<;;;BCCCCC
a quarry FFFFFJBCCCCC
a queen CCBBBDAB=CBA
a question CDCEBC@CCHCH
a queue @@>?@?CCDCBC
a quicker CBCCCCKCCCCC
a quid =?????CCCCCC
a quiet DC?A@BECCCCC
a race IIJOIIACCCCC
a racket JEEEEEBCCCCC
a radiographer <<<<;;BABACC
a raffle GGFKGGCCCCCC
a rag BCCBCEMCCCCC
a rainbow @?B@@@=CCCBC
a raised CCCCCCCCMCCC
a rapist KGHGGG@CCCCC
a razor FFEIEDBCCCCC
a reaction HHHHLHCCCCCC
a real GJIHJI?DACCB
a really BBBBBBICCCBC
a reason KMRKNKFDCCCC
a reception IIMIIICCCCCC
a red AA@@@B=ECCCC
a referral A@?A@@HCC@CC
a registrar >>><>>ACCBBC
a relative @@@@A@BC@BAC
a replacement KKQKKK;CCCCC
a reply ?=?>??>CCHCC
a rest BBBDBB>CCCCC
a retired AAA@@AJCDCBC
a ride GGGGJGCCCCCC
a rifle DDKDDFACCCCC
a right DDEFFDDDECCC
a ring ?@@B@?>DBBBC
a rise :9<:8:CCCCCC
a roof HHKHHH@CCBCC
a room AB@AA@CCACBC
a rope CJCDCBDCCCCC
a rose @>@@@?AICCCC
a rota GLGGGGCCBCBC
a rotten AA?BAACCCCCC
a routine >@>@>@CCCCCC
a row BBFGCBDCDCCC
a rucksack IIIIIOBCCCCC
a rude JJJMJJCCCCCC
a rule JJIOJJB@BBAE
a rusty ???@??JFCCCC
a sad HHHLHH=CCCCC
a safeguarding GGFGGKCCCCCC
a salary HHKNHHBCCCCC
a sandwich FGHJGGEE@CCC
a saturday @B?>@?ABBCCC
a sausage FFFIFFBCCCCC
a say GLFGGI@CCCCC
a scalpel LILIIP<CCCCC
a scan DEGDDDB@DBBC
a school @@BAA@HABCBC
a score DDDDDDKCCCCC
a scratch HHHHHL;CCCCC
a screwdriver EDEDEIJCCCCC
a seat FFIEFFACCCCC
a second =?><?<FCACJC
a security >?>>?>CCCCCC
a seizure ABAAAB=FCCCC
a selfie MIIJIICCCCCC
a semi GGGGLGCCCCCC
a sentence BABBBAGCCCCF
a service BIAAABCCFCCC
a services @???@@LCCCCC
a session FFFFIFA@BBBC
a sewer FFIFFFCCCCCC
a sexy >>==9=CCCCCC
a shambles @A??AACCICCC
a shame ECAAB?CCCCCC
a sheep >><;>>CCCCCC
a sheet HEEFEELCCCCC
a shift FKDDFF@CCCCC
a shirt ===;==CCCCCC
a shock HKLGHH?CCCCC
a shotgun GGGGGI:CCCCC
a shout EGEEDD?CCFCC
a shower DDBGDDCCCCCC
a shrug BB@@BBHCCCCC
a sick FFHKFFCCCCFC
a side KIIJKH=DDCDC
a sign @A?C@AHGCABC
a simple HHMFGI=CCCCC
a simpleton GGJKGGCCCCCC
a single EDMGDEIBCCCC
a sister EEDHEEBCCCCC
a sit >>==>>ACBCCC
a six BABABABDCCHC
a size GGHFIG@CCCCC
a skip GGFLGJ>CECCC
a skunk OIIIIICCCCCC
a slag >>><=>CCCCCC
a slap DDFDHDACCCCC
a slapped ????>?ACCCCC
a sledgehammer EEEEEH=CCCCC
a slice ??@>@>ACBBCC
a slimy FFFHFFCCCCCC
a slow GGGGGKICCCCC
a smacked ===><=CCCCCC
a small CCCCBGCCCCCC
a smarmy ??>:>?CCCCCC
a smart BABBBB>CCCCC
a smear @@?@=@CC@BAB
a smell AAAAA@HCCCCC
a smile AA>@C@FC@CBC
a smiley CCCCCC=@ACCC
a smug IIILINCCCCCC
a snake ===;==CCCCCC
a sock >??<>?ECBCCC
a sofa HHIMHHCCCC@C
a soldier FFFFFKCCBCAC
a solicitor ?>???<CCCCCC
a sore AAAA?A=:<A?B
a sorry FFBIFF=COCCC
a soul FFDHEE>CFCCC
a sourdough GGGGLGCCCCCC
a spark KKKKPNACCCCC
a special EEGEEFDBBCCC
a speech FFGFEJ8CCGCC
a spineless 9::3:8CCCCCC
a spiteful @A>>AACCCCCC
a spoon AA@>A@ABBCCC
a sprain BBBBBB>CDCCC
a spreadsheet BBBBBBICCCCC
a staff FEEJIDDCECCC
a staffing GGLFGGACCCCC
a stain EECIEEBCCCCC
a star @?@=@@BCACAC
a state CBCCCCNCCGCC
a statue ABAABBKCCCCC
a step BBBCCC;CCCCC
a stick DDCHDDECCCCC
a sticker >??=>>?AACAC
a stiff CCCBFC<CCCCC
a stone ??>>?>@DBCCB
a story GBBCCCAC@CCC
a straight EDIEED@CCCCC
a stranger ?>>???DCBBCC
a straw IIIIINGCCCCC
a strike BCCCCCCCCCNC
a stroke EEEHEELDBCDC
a student A>@?@=BBDCBC
a stupid >>>9>>CCCCCC
a stye BAAABBCOCCCC
a sugar JJJJOJCCCCCC
a suit @@?=??DCCCCC
a sunday A@??@BJ?ACBB
a surgeon =>A@>=CACCEC
a survey CCCCCCQCCCCC
a sweetheart <<<7:;CCDCCC
a swinging FFFKFFCCCCCC
a syringe GGGFKF@CCCCC
a ta CCCCCC>CCCCC
a tablet @A?@BA=CCCCC
a talk @@AAAAIBCFCC
a tampon CCCCCCOCCCCC
a tap EEEGDEJCCCCC
a tartan CCCBCCJCCCCC
a taste IIIIKNCCCCCC
a tax IHJJHHBCCCCC
a taxi CBBCBD=CLBCC
a tea DDFEEEMCCCCC
a teacher AAAAAAMCCCCG
a teddy EEEIEEACCCCC
a teenager DDCCFD<BFCCC
a telephone BABBBBCCGICC
a telling BBBBBB@CCCCC
a temp CCCCCC8FCCCC
a ten CCCCCCBHCCCC
a tenner EGDFFDFBDEBC
a terminal @AAAA@PCCCCH
a text @?@@?@;CBGDC
a thatched HHHHHKCCCCCC
a thermometer FFIGFFCCCCCC
a thief HGKGGGCCCCCC
a thing AA@=B?CA?CAD
a third HIIHIJDCCCCC
a thought FEFHEDICCCCC
a thousand KQKKKK:CBCCC
a three FFFIFFCCCCCC
a thumb BBBABBHCCCCC
a thursday FIFFFF;BBCCC
a tick CCDCCC<JCCCC
a ticket CBBBCDHCDBCC
a tight =>>>>>AECCCC
a time CAGBEDDCFDHC
a tin @BBABB=BCACC
a tinker GGMGGGACCCCC
a tip FKFGFEDCCCCC
a toddler FEEGEEGFGCCC
a tongue DDFFBC=ECCDC
a tool IIIQIICCCCCC
a tooth ???=?=AFECCC
a torch @@>BD>ACCCCC
a torn @@@;@?CCCCCC
a toss BBBBBAJCCCCC
a total JJJPJJBCCCCC
a towel CAAB@?;CCCCC
a tracker ?????=ECCCCC
a traffic GGGHGJBCCCCC
a train GKGHIGCCDCCC
a tranny GGIGGGCCCCCC
a tray OKKOKKBCCCBC
a treat BABBBB?AEECC
a treatment EEDJEECCCCCC
a tree DGDGDD<CCCCC
a trolley @BC@DDBCICFB
a true ==>==:?CBCCB
a tuesday ?A>?@?CCCCCC
a tunic IIIMIN:CCCCC
a turban HHNHHHBCCCCC
a two BBBABD>CHCFC
a used EEGFEECCHCCC
a useless CCBBCC>CCCCC
a van ???@?BGCCCCC
a vegetable BADABA=CCCCC
a vein FCDEDF@CCCCC
a version AA@AAAOCCCCC
a very EEDCJG;ECBDC
a vet FFHKFFBCCCCC
a video BB@?>AHCFCCC
a view @?@@>@@CBC@C
a village GGDMGGCCCCCC
a visit MNMNNV:CCCCC
a visitor ;<<<<>BCCCCC
a voice @@@?AAFCCHCC
a volunteer ?>??A=CCDFCC
a vote GGKGGGQCCCCC
a wage KKOQKKCCCCCC
a wait @?>@A@FCCCCC
a waiting CCACGB=C@CAC
a walk DGDCDCFFBBBB
a wall BBGBBBHCECCC
a ward BCGAEC@C@>AA
a washing BBBBBBJCCCCC
a wasp IIHMII=D@CCC
a waste ><=;@>OCCCCC
a wasted HHNHHHCCCCCC
a wasteman GGGJGGCCCCCC
a water BBBBBB<FCCCC
a wave BFAABABCCBCC
a way CCDCCCQCCECC
a wedding NPOPNNABCBAB
a wednesday ?=?=?>EC@CAB
a wee FIEGFLFBCEBC
a week =><<=<DF?B?A
a weekend JHIIIIBCCECC
a welsh GGGGHG?CCGCC
a wet BBABBB@CFCCC
a wheelchair EEDDDJACBBBF
a while >>>>??=ABA@C
a whip ????><CCCCCC
a whisper BBBBBBMCCCCC
a whole IHKGGIACCCCC
a wicked <==9<<CCCCCC
a wife DEJEED?CCCCC
a window DDCFDC:CCCCC
a wink EEEDFGACICCC
a witch ?=?:?>DCCCCC
a withheld ??@@?@@CECCC
a wobble >>====GCCCCC
a woman >=B;D@KEHCCC
a word HJKIKL=CCCBF
a working A@@?AA<CFCCC
a wreck ABAAA@;CCCCC
a wrong HGGJGGCCCCCC
a year DGDEDDAEDCBD
a yellow >><>>>BCECCC
a yoghurt CCBCCC=CLCCC
a young ?=?=?>DCCCCC
a38 CGDDDDACCCCC
a38 > FJFFFFCCCCCC
aainst FFEFKFACCCCC
ababa CCBCCCJCCCCC
abeg EEDIEEJCCCCC
aberdeen EEDDCICCCCCC
abi GJGFFGCCBCCB
abi > INIIIICCCCCC
abide DEHEEC@CCCCC
abide % IILIIICCCCCC
able A?D@@?CDBCCC
able to ?>@>>=EDBCCC
aboard HGHHNHACCCCC
abomination ??;=??CCCCCC
abomination and @@<?@@CCCCCC
abortion KOHHHIACCCCC
about AB@CBC?CDEDE
about % ::68:9ACCCCC
about > B?@>?BEB?B@A
about ? BABAAB?GC@EC
about a @?B@A>@EDCCC
about an CCCCCCKFCCCC
about and ?>>=?>@CCCCC
about another GGGKGGACCCCC
about anything GFLKGG;CCCCC
about as MMRUMMACCCCC
about babies FFFLFECCCCCC
about black DEEEKECCCCCC
about diabetes LLLMQLCCCCCC
about doing BBBBBANCCCCC
about dying EEHEEE[CCCCC
about ending CCCCBC=CCCCC
about flu ONOOUOSCCCCC
about getting EIEECE@CCICC
about her @CB@@C@CFEHG
about him GJGIGFCCCBBB
about his DIEHED:CFCGC
about hospitals HHHHHNBCCCCB
about how >??A??DCCCCC
about in HHIGKHFCCCCC
about it KICDFC8AAA@D
about killing CCCACCWCCCCC
about me FBDDBGQCDDCC
about my DDCGFI9BDDGF
about nhs EELEEECCCCCC
about not FHFFFFCCCCCC
about once ILIIIICCCCCC
about our DDGEDDCCCBDC
about pain JJNJJJ>CCCCC
about parking EEEEIE@CCCCC
about portion GGGLGGACCCCC
about put EJEEEECCCCCC
about six BBBBBBNACCCC
about suicide BBAAABICCCCC
about ten ?>>???ICCBCC
about that @@A<B>@CC?BB
about the =;:;>=>DHGEB
about them CAAFBE>CCCCC
about this @?@?@@BCC@CB
about time ==><==ACA@BB
about to CBCEBBOCCCCC
about trains ??><>?KCCCCC
about what GDGCCGACGCCF
about when HGGFGICCCCCC
about whether CCCCCCCJCCCC
about with DGDCCCACDCCB
about you HJFGIIBCCCCG
about your GHIFHGECDCCC
above >>;?A>BCABAB
above it IIIIOIBCCCCC
above the FIDFEH>CBCCC
abroad @A@@@AGCBCDC
abrupt ?>????BCGCCE
abscess <==9<<HFCCCC
abseiling >><==>CCACBC
absolute AA@B@AACBBCC
absolute joke BBBABBJCCCCC
absolute meff JJJNJJCCCCCC
absolute melt NNNUNNCCCCCC
absolute spanner HHHKHHCCCCCC
absolute wanker >>>7>>CCCCCC
absolutely ;;;:;:BBGCCB
absolutely fine CCCCCCKCCCCC
absolutely shocking CCCCCCCCKCCC
abuse BB>@?@BCCCCC
abuse > KIIIIICCCCCC
abused FCDDDCOCCCCC
abused in ABBBBBSCCCCC
accent @>@>=>ACEECE
accept HNJHHH=CCCCC
accept it KOPKKK@CCCCC
acceptable BBBBBBBHKCCC
accepted ?AAAAAICBCOC
access >????@ECCCBG
accident FDFGEEHBCDDC
accident > DEFHEEHCCCCC
accidents IIIIIMCCCCCC
accommodation DCDDCDCCCICC
according AC@BBAAECCDC
according to AC@BBAAECCDC
account FKGJHF;CCCEC
account > FFFJFFACCCCC
accounts and BCCCCCKCCCCC
ace BBEB@ABCBCCC
ace > BBBBAB=CBCCC
achebe ;==:<;CCCCCC
acid A@BABBIDCCCC
acid in IIIIIO>CCCCC
across EECHGEABA@DE
across from GKGLIHCCCCCC
across my GGGKFHMCCCCC
across the GEEFEDCCA@BF
act AA>BD@CDCCCC
act > EECJDECCCCCC
act on >>?=?=JCCCCC
acted AAEBBB@CCCCC
acted like DDHDDD?CCCCC
acting A@?@??GCACCC
action ??=>?<@HCCCC
activities JGGGGGCCCCCC
actors HHMHHHCB@CBA
actually ?@?D>@BBGBIC
actually from JJQJJJBCCCCC
ad @>@@@?;CCCCC
add CG@BEB:CCCCC
add up <<9<<;FCCCCC
addicted MIIIIICCCCCC
address FFFDFCECBICC
address > CDCCDEICCECC
address ? BCBBBBKCCCCC
address for >;>>>>ACCJCC
address on JGHHHHECCGDC
address that BBBBBBKCCCDC
address to FIGFFG>CCCCC
addressed @@AAA@BCKECC
addresses IJHGHJCCCCCC
adeyemi >?@@?@BCCDCC
adhd GGMFFF@BCBDC
admin A>>?BBFCEFCC
admin > HIHHOK@CECCC
admin can @@@@@?KCCCCC
admin please >>>?>?HCCCCC
admission ?@@@@@=CCCFC
admitted AA@AAABCCDCC
adn HHHKHKACCCCC
adolescent JGGGGGDCCCCC
adore ??><??CCCCCC
adored =>>:=>CCABBB
adult CDEDDCKDFCFC
adult in HHKHHHDCCCCC
adults DCBDDCACCCCC
adults are GGKGGGCCCCCC
advance BBBBBAHC@EBC
advance to BBBBBBKCCCCC
advert EEIEEDAABA?B
advert > IIQIIICCCCCC
advertise IJMOJJCCCCCC
adverts @?>@@@>B?CCA
advice FFHNFH<CBBCA
advice > ??>>??CCCCCC
advice to GGLHGJBCCACC
advise FFFFEJMCCCCC
advisor IIIIOI@CCCCC
ae DCFCCBECCCCC
aff GGIFFH>CGDCC
aff the DGDDDF7CCCCC
affairs in ABBBBBJCCCCC
afore ===:=ABCFCCC
afraid GGGGGKFCGCCC
afraid of GGGGGLCCCCCC
after ?>????BEBCAB
after # >=>>><BCBCAC
after > IHNIIHJBDE?B
after a CCCEBC>HBBBC
after an BBBBBBLA@BCC
after by KKPKNKBCCCCC
after chemo CCCCCCMCCCCC
after dad HFFFFF?CBBCC
after eleven AA@A@ALCCCCC
after four AAAAA@HBCCCC
after having BABBBA?GDCCC
after he IFIGGFCCFCCC
after her BBDCBC@@ABBB
after him =??>?=ICBCCC
after his CCCCCE:CBCBC
after i GFFFFL@CCBBB
after me >>=>??ACCCEC
after mum CCCCCC>CCCCC
after my ?BA@A@?BCCEB
after our GGJFFH?CACCC
after reading BCCCCCICCCCC
after saying BBBBBBKCCCCC
after school EEDEEFGCCCCC
after she IKFFFF?CJCCC
after shift BABAFBLCCCCC
after six CCCCCC>CCICH
after taking CCCCCC:CCCCC
after tea CCCCCCKDCCCC
after that @AC?@?FAACCC
after the AAABABBDGBBA
after their @@<@@@CCCCCC
after this GGGGGL?CCCCC
after three @@AA?A;CBBCB
after today CCCCCCVCCCCC
after two DEEHGEAAFAEC
after what GFFFGL@CACCC
after you ?>??B=MCCCCC
after your CCEFBAECCCCC
after yourselves CCCBCC7CCCCC
afternoon BABBEBBCADFE
afternoon > GFFFKGNCDCCC
afternoon list CCBCCC:CCCCC
afternoons CCDCCC?CCKCC
afterwards > DEHCEE@CCCCC
again CCBCCD>BBDCC
again > EEEHCD@AABAC
again ? <:;9>;AFBEIC
again @ BDAEBB@CBCBC
again about EEEEIECCCCCC
again after A@AAAAHCCDCC
again and DBCDCI@CCCDC
again at HGHEEE<CFCAC
again because AAAA?A=CCCCC
again for CCBCCE:CFCDC
again go HHHHHN@CCCCC
again he ILIIIK@CCCCC
again i A@@?ACCCEBBC
again in EEDDFDIBBBAC
again just ?<??@>ICCCCC
again last HMHGHGBCCCCC
again lol C@BBCC<CCCCC
again my CCCCCC=CCCCC
again next CBCCDC>C>BAC
again on FHFGFEACCCCC
again same MWMMMMCCCCCC
again she DCDFDD?CCCCC
again so EFEEGDCCCCBC
again somebody CCCCCC<CCCCC
again telling FFFFFKECCCCC
again the ???>?=ICCCCC
again there >>>>>:CCCCCC
again they DDFCDC<CCCCC
again this CDCECBE@AD@B
again thursday =;=;<<RCCCCC
again today BBCCCBDCICCC
again tomorrow GDEEGD;CCCCC
again tonight EEJEFCDCCCCC
again with ?>@@@BMCCCEC
again you EDDEIDGCCCCC
against EBGCHG>CACBB
against a EEEEEH@CCCCC
against the EBCCFGJCCCCC
age <>@>==CBDB@C
age # EEGEEEGCCCCC
age > @?@@?@ECGCEC
age ? CABCCB@ICBAC
age and DDDHCC@CCCCC
age i HKHHHGCCCCCC
age to ;=>>>>CCCCCC
age who HHHHLHCCCCCC
aged <>>=<><C@CCC
agen GFKEFFLCCCCC
agen > @?@>?@SCCCCC
agency IGBEEDGCHCCC
agency nurse HGGKGGBCJCCC
agents ==9:==?CCCCC
ages DEFCCD>DACEC
ages > GGJFGGFCCCCC
aggressive FFGFFJICCCCC
agin GGGGKFICCCCC
agm BAABBH?ACB@C
ago @B@@@AHF@ELB
ago > FIFGFFNCCEJC
ago and @AA@A@IGBCHC
ago i A@AAAA9C@CCB
ago this CCCCCC?CCCCC
agony @AAAABJEDCCC
agony and BBBBBBLCCCCC
agree >>@9>>:BEBBC
agree > AA@?@A>BCBBC
agree with CCC?CD=CFCCC
agreed LFEFFGGCCCIC
agreed a JEEEEEGCCCCC
agreed what MHHHHHBCCCCC
ah EGDEHDBCCCCC
ah have CFBCBCFCCCCC
ah would EEEEJE>CCCCC
ahead ?><???BBCCGC
ahead of >>:>>>CCCCCC
aid @@A?BA=ABCEC
aid course CCCCCC@CCBBC
aids HKOJHG=CHEDC
aids was MMYMMMCCCCCC
aim DDCDBIECCCCC
aim > EEEEEK?CCCCC
aiming GGGGGMLCCCCC
aiming at GGGGGJMCCCCC
ain DCJHEEJCCCCC
air JKIJFHBCCCCC
air > LNQPLJHCECCC
air ambulance ?@?>CCACBCCC
air as IIOIIIBCCCCC
air in F@A??@NCCCCC
airpods OKKKKKCCCCCC
airport DDGDBD?@AA@B
airport > ??<?>?>CCCCC
aisle BEBABBAHCCCC
alarm DEDDDEFCBCCB
alarm 's BABBBAJCCCCC
alarm went CCCCCC?CCCCC
alarms FCCDDF<CCCCC
albino GGNGGGCCCCCC
alcohol >??>>?@CBDCC
alder DHDDDDCCCCGC
aldous EEEMEECCCCCC
alicante AA@@AACC<CCC
alight with GGGGGL=CCCCC
alive CCDDCDLCCECE
alive > <<<:=;GCCCCE
alive ? LLSLLLFCCCCC
alive and DDDDDF?CCCCC
all BBBBCB@BBEAC
all # HJGGFGBCCCCC
all % IIPIII?CCCCC
all > FFGDCIDCBCBC
all ? CCECCCCBCHEC
all @ @>@@@@RCCCCC
all a NMLMKKDCCCCC
all about ??>=??BCBBCB
all afternoon GEGGMGCCCCCC
all again AA@AAA:CECCC
all along >?@@@@<DFBAC
all and CCBABBGCFCCH
all arranged @>@@@?KCCCCC
all at A@EAA?ABABBB
all be ?>>B?=LCCCCC
all breathe BBBBBBJCCCCC
all but DDDDDD;CCCFC
all clap EEELEECCCCCC
all clear AA@AAABC@CDB
all day CEDCDEICFDCC
all do GFLGJG@CCCCC
all done CCCCCC>BB@@C
all down A?>>>>NCCCCC
all evening HHHHKHHCCCCC
all for B@BCBBHCABBC
all four IGGGGJ@CCCCC
all gone FEGGJFE?CCCC
all got A@?AAAPCACCB
all had AC@CA@?BBCCC
all have AA>AG?HCCCCC
all he FEDGEEACCCCF
all her CDEBCCHCBCCC
all his AFDBBBBC@CA@
all hope CCCCCCUCCCCC
all hot HHHKHH@CCCCC
all how IIIMIICCCCCC
all i EEGGFJDEHHDC
all in EGECDDHCHDCF
all it DDDCDI?CBCCC
all know HAGBDBCCCCCC
all love GGFFFNACCCCC
all my ??=AA?KBCCEB
all new ?>>>=?MCCCCC
all night A@@BAAECFCCC
all nine @??B@>GCCCCC
all no FFFFKF9CCCCC
all of ?AA<??CDACCB
all on KGLGGG<BCCBC
all our ==>>?=GCBCCC
all out @@?@??BCCCCC
all over BBCBFD@CDBCC
all passed @@@@@@QCCCCC
all pay GIKGGGCCCCCC
all phone HKHHHHCCCCCC
all right CCABEE;BBGBB
all see LIMIIK@CCCCC
all she GGFOFGGCCCCC
all sorts CD@BCEBBCCCC
all that CCAGED>CBCCC
all the ?@>??@>C>BAC
all their >>9>>>CCCCCC
all them HHHKKIACCCCC
all they GJMHGHACCCCC
all this BBBBBBCICGCC
all those ??<>@?HCCCCC
all through >??=??ACCCCG
all to @A@@?ANCDGCC
all up ECBCFCECCCCC
all upstairs HHHLHH@CCCCC
all useless GGLFGGLCCCCC
all wards IINIIICCBCCC
all week DCFFDFACEECC
all weekend =<;>>=<CDCCC
all went FFJFFFACCCCC
all who BAAAAB>AAB?B
all you QT[YPUCCCCCC
all your FJEGEFACCCCC
allergic CCBFCBCDBCCF
allergic > HHHLHHFCCCCC
allergic to @@@@@?ADBCCF
allergies >>==>>ACABAB
allergy ?@@A@@BCMCJC
alley EEDEEGACCABC
allotment CBCCCFADCCCC
allotment > IHIIIN>ECCCC
allow >????<>CBCCC
allowed EEGDFDHADBCC
allowed near CCCCGC?CCCCC
allowed out BBAAABQCCCCC
allowed to GGKGGG@@CBBC
almighty HHHJFL>CCCCC
alone DFADBEECCCCC
alone > EIDEGH<CCCCC
alone and EEEEEHGCCCCC
alone in BAABBBJCCCCC
alone she <:=<<=ACCCCC
along EGCFDE;A?B?A
along > BDBBBC>BBA>A
along the @B@@AB@AACCC
along to EGEJFF@@?CAA
alphabet FFKFFFCCCCCC
already GLJGHKFBDC?D
already > CDEBBC8A?CCC
already ? DCCGDC>C?CBC
already @ LPLLLT7CCCCC
already bossing BBBBBB=CBCBC
already decided CCCCCCMCCCCC
already done ?>??>>LCCCCC
already got DCHDCCICCCCC
already had EGEEEH@CCCCC
already in CBCCCCGCICCC
already on A@AAAB?EECCC
alright ?@??@?@CCCDC
alright > DDDDGD;CCCCC
alright i CCCCCCOCCCCC
alright to AAAAAA>CCCCC
also DABDADBCGCCC
also > IIKIIIJCCCCC
altogether ?D@@@@JDCCDC
altogether > >@?@@@GCCCDC
always IIMMIH?@??B?
always > @>??@@FCDCCB
always @ IFKEEEGCBCCB
always a A@A?A@BCCACC
always be @@?@@>ACACBC
always been MNMXMRHCCCCC
always comes GGGFGLCCCCCC
always find FHFFFFCCCCCC
always has GFFJFFBB=CAC
always have BBCAAB?CCCCC
always held GGMGGGCCCCCC
always in GLHGGG<CCCCC
always one DDDDJDCCCCCC
always say EEGECEKCCCCC
always the ECDAFCECFCCC
always them JJMJJJCCCCCC
always told GGLGGFCC:BB>
always were GGFMGGCCCCCC
always will EEHOEEBCCCCC
alzheimer ??@@@@FCGCCC
alzheimer 's ??@@@@FCGCCC
am AAAAACHEDEFC
am # CABCBB>EEADF
am % <<8<;;@CFCCC
am > CBCABGACCCCC
am @ CCCCCC>CFCCC
am a 550042HCBDED
am about GJGFFGGCCCCC
am actually EDEGEE6CCCCC
am after GGGGGN>CCICC
am all CCCCCB?CBBCC
am allergic DDDHDBCCBCCC
am allowed JJPIJIGCCCCC
am always MVMMMM=CCCCC
am an <<7<;<>CCCCC
am at ?>????SCCDFC
am autistic ??=???ECCCCC
am away ?=?>>;RCCCCC
am back BBABBAHCCCBC
am begging BBBBABGCCCCC
am behind IIIIINGCCCCC
am black ?@?@??:CCCCC
am blind EBCCCB>CHCCC
am booking GFGGIG=CCCCC
am bringing KLKLLS9CCCCC
am burning CCCCCBOCCCCC
am closing A@AA@AOCCCCC
am coming LLLLLR6CCCCC
am cross BBCCCBICCCCC
am dead AACAA?9CCCCC
am deaf DDDGDD?CDBCB
am discharged HHHHLJACCCDC
am discharging IINIII=CCCCC
am doing DCDDDGCBAB@C
am done ABAAA=PCCCCC
am down AAAA@A7CCCFC
am drinking BBBBBBJCCCCC
am driving HHHHHM=CCCCC
am dropping FFFFFKFCCCCC
am due CCCCCA<CCCJC
am eighty FEKFFGGCCCCC
am ending BBBBBBICCCCC
am entitled IIMIIIBCCCCC
am fasting BBBABBKCCCCF
am fed ?><?>>HCCCCC
am fine ?>???>OCACBC
am finish BABBBBOCCCCC
am following ?<????NCCCCC
am forty GGGGLG?CCCEC
am free MMLMTM?CCCCC
am frightened AAAAA@ICCCCC
am from AA?AAC9CCCAC
am getting ??>>>=FCCCCC
am giving DFDCAE6CCCCC
am glad EEEIEEECCCCC
am going EDEEEIHCCCCC
am good CCCCCC<CCCCC
am gutted AAAAAAMCCCCC
am having HJHHHMBCCCCC
am her ?=????LCCCCC
am here BBAACA?B?EBB
am his =:=<<;DCCCCC
am holding DCCDFBHCCCCC
am home @@?@??C@CCCC
am i ???=@@:J@CLC
am in BDABC?QCCFEE
am just ?>=?A>ICCCCC
am killing CCCCCCLCCCCC
am leaving @@@@@@NCCCCC
am literally GGGGGJ=CCCCC
am looking A@@A>?OCCCCC
am lying CCCCCCJGCCCC
am meant BBBBBB=CCCCC
am no BAABBANDCCCC
am not KMMLJK<BDEDB
am now ?@@@?@>B?B?B
am off <;:<<:PCCCBC
am on @?B@>AHDCDAC
am one AA?A@@CCCCCC
am only DECDEGBCBCBC
am out GGNHGIGBBBCB
am outside HQHHHEBCCFCC
am over CCCCCC9CDCCC
am parked BDBBB@KCCCCC
am past BBABBBGCCCCC
am planning BB@BBBKCCCCC
am publishing INIIIHBCCCCC
am pushing A@AA@@KCCCCC
am putting FGFHDE?DGCCC
am ready AAAAA>=CCCCC
am refusing CCCCCBNCCCCC
am retired LNLNLOCCCCCC
am sat DBCCCGMCCCCC
am saving AAAA@@PCCCCC
am saying MJMLJL=CCCCC
am scared A@AAAAIDCCCC
am sending HHHHGP8CCCCC
am serious IIPIJIGCCCCC
am setting GGGGGL:CCCCC
am shaking CCCCCBHCCCCC
am sick HGNHHH=CFCCC
am sitting @?@@??:CACCC
am sorry BBEBAAKCCCCC
am still BEBACBDECFDC
am stood BEBBBBKCCCCC
am stuck BABBBB<CDDCC
am such ???<??CCCCCC
am sure NNWOPNECGCCC
am takin DDDDDCLCCCCC
am taking HHHHHM;CCCCC
am talking JJJKJM?CCCCC
am telling EIFEEG9CCCCC
am ten FFFFFI:CCCCC
am the ;;;::;?CCDEC
am thick ??>=??CCCCCC
am thinking FFFFEJ5CCCCC
am this EEEEEJ=CCCCC
am throwing BBBBB@?CCCCC
am tired DDFDDCJCCCCC
am to FFHFFF@BBBDC
am told IIRPII8ECCCC
am too @??@@@BBCBCC
am using ?>???=PCGCCC
am waiting >=>>>;GCCCCC
am warning ?????<CCCCCC
am well DCDDEC>CCCCC
am with @@@@@@JCCCCC
am writing BABBBBFCGCCC
am yellow CCCCCCJCCCCC
amazing FDDEFDAC@CAB
amazing how JHJHHHBCCCCC
amble EEEEEEKCCCCC
ambulance ECCEFDHBCDCC
ambulance > FDEDFGKCCCCC
ambulance ? FFKEEEHCCCCC
ambulance bay ==<;=:?CACBA
ambulance crew DDBDGBKCCDCC
ambulance crews AA>AAAACCCCC
ambulance driver OJJLQJACCCCG
ambulance is FFKFFFDCCCCC
ambulance lads GDDDDD>CCCCC
ambulance not AA@AAAPCCCCC
ambulance or FFEFKFMCCCCC
ambulance please CCCCCBQCCCCC
ambulance says CCCCCCICCCCC
ambulance station CAAAAA@CCDCC
ambulance the CCABCCBCJCCC
ambulance took ABBBBBICCCCC
ambulances DEFDEF8AECCC
ambulances > AAAAAA?CCCCC
american >=<<<=?CCCCC
amitriptyline ??>==?MDCCCC
amlodipine BBBBBB;CCCCC
amnesty A@AAA?>CCCCC
among FFHJFFECACCC
among people HHLHHHCCCCCC
among them CCBHCCCCACCC
amount GFJKFG>CCCCC
amount to HHLGHH@CCCCC
amoxicillin CCCCCCBICCCC
an DBEDBA?EGDDD
an # IEDDDE:CCCCC
an % HEJEDE?CCECC
an @ IJQOJJEBACBB
an a A@A@@@AHCCCC
an abomination ??;=??CCCCCC
an abortion JLGGGGCCCCCC
an absolute >>=:=>CCBBCC
an accident GDEDEEGCCCEC
an address EBBBBC>CCHCC
an admin @@@@@AJCCCCC
an afternoon AAAAAA=C@CDF
an agency ?C<?@@FCCCCC
an alarm DFEEEDHCCCCC
an all PSPPON@CCDCC
an ambulance GGKHFGFCCCDC
an anaesthetist >?>???ICBCBB
an angel GCEEHEBCCCCC
an angle HHLJHH>CCCCC
an animal GGKGGGCCCCCC
an answer ?B?>@>8FCFFC
an apology 9;;8;:@CCCCC
an apple ==;:<=CACCCC
an appointment BADBA@LCA@CC
an apprenticeship GGKGGG@CCA@C
an arm AAAAA@NCCCCC
an arrogant ;<<9::CCCCCC
an asylum =>;>>>CCCCCC
an attention ?>?=??LCCCCC
an autistic EEGEEEBCCCCC
an award RJJJJJCCCCCC
an axe ?>=>?>CCBCCC
an easy IEDDEE>CCCCC
an egg @@?=@?BCFCCC
an elderly CCCCCCKCCCCC
an elephant AAAA@AHCCCCC
an email ?>??>?HCBECC
an embarrassment EEEIEECCCCCC
an empty HIIPIIACBCBB
an english GGJGGGCCCCCC
an entire GGKGGGCCCCCC
an envelope BABBBBGCCCCC
an era @?@?@??CBACC
an evening JJFFEF>CCDCC
an evil <=:9=<CCCCCC
an ex B@BBBAHCFCCC
an extra ;;<<<<?CDCCC
an eye BEBBBGACBBDC
an eyeful GGGGKGCCCCCC
an honest GGLGGGCCCCCC
an hour ==>>@=HCGCCE
an i DFDEDEBCCCCC
an ice DDFCCB?CCCCC
an idiot <;;5;;CCCCCC
an ignorant GGHJGGCCCCCC
an improvement EEDIEECCCCCC
an inch BBAAAA?GHCCI
an interpreter AA?@AACCCCCC
an interview BDBABBHBBAAC
an invasion MMVMMMCCCCCC
an investigation ??=???<CCCCC
an invoice IIQIIICCCGCC
an ipad ?>@?@?=CCCCC
an irish DDDDDDLCCCCC
an it BBABBBICGCCC
an itch GGGGKGACCCCC
an nhs =<78<<?CBCBC
an occupation JJPJJJBCCCCC
an oily =?<>??CCCCCC
an old GDEBHFKHDFCC
an older CCCCFBHFCCCC
an op FFGFFFCCCCJC
an order GFFFIGCCCCEC
an oven BBABBB@CGCCC
an overdose BBCCCC;CCCCC
an she CBBABBNCCCCC
an the @AAAACICCCCC
an they FFHFFFICCCCC
anaesthetic CDGEED8DECCC
anaesthetic and GGKGGG;ECCCC
anaesthetist GDEEFG<CBCBD
anaesthetist 's HHNHHHACCCCC
anaesthetist > BBAA@J>CBCBB
anaesthetist was GECEDEACHCCC
anatomy >>=>>><CCCCC
and CCCCCCDCCCCC
and # EIDDDDAGEDDC
and % ::.99:BCCCCC
and @ A??>>=JCCEDD
and a >=@?@?=ACC@A
and about FIKJFEICCCCC
and after MJLJJLBCCCCC
and again FDCCCBDBCCCC
and age @@>?@@BCFCAC
and air BA@@?A?CECCC
and all EIEHJHCCEBDG
and alone CCCCCDHCCCCC
and always @@A>@@BCECAC
and am EHDEEEHCCCFC
and an =>>8==DCCCCC
and answers ?=?:??CCCCCC
and are BBABBBJDCCDC
and ask HMFGII>CCCCC
and asked AADBAABCCCCC
and asking @AAAAALCCCCC
and at >>>>?>BCDCCC
and ate @A@@AA<CCCCC
and baby ?@@>@@7BCCCC
and back ?@?@@@=CHCAC
and bad HGKHHH?@CCCC
and be GJFHKJBCBBAB
and been DDDFDC6DCCDC
and billed KFFFFFCCCCCC
and biscuits EEKEEECCCCCC
and black @@=@@@CCCCCC
and blamed RKKIKKBCHCCC
and bleed HHLHHHCCCCCC
and blue FEEFEE;BBCCC
and book =<;::=CCCCFC
and both FDFDDD?B>AAB
and bought @?@@@@:CGCCC
and breathing ?@@@@>MCCCCC
and brick IIIIIM=CCCCC
and bring FEIFJECCCCCC
and broke CCCBCB>GCCCC
and burn GGGGGK>CCCCC
and by BCDDCCIBCB>A
and call GJFFIGACCCCC
and came DAAAAAGA@B@A
and camhs A>@AAAKCCCCC
and can CBBAEBDGCDDC
and cancelled BBBBBBHCECCC
and carried ?>????BCCCCE
and check HGMHIE=CBCCC
and clammy BCCCCCJCCCCC
and cold BBB@BBHCECCC
and come >>=>?>OCCCCC
and corrie CCCCCCKCCCCC
and could @@A@@@ECCCCC
and counting DFDDDDBCLCCC
and cried CCCCCCHCBBCC
and cry FFLFFFACCCCC
and crying AAE@AAJB?CC@
and cut HFFFFFBCCCCC
and dad AAA?AADCCCCC
and dead HHLMHHGCCCCC
and decent HHNHHHBCCCCC
and deserve AA=@AACCCCCC
and did >A@??@@CECBE
and die GHJEEE6CCCCC
and died HGHHHH>CCCCC
and dies IIIIINCCCCCC
and do ISKGLJ6BCCBC
and does BABABE@CCFCC
and doing CCCCCC=CCCCC
and down <>>A?=NC@CBB
and drinking BABBBBICCCCC
and drive BBABBAPCCCCC
and dry CCCCCCNCHCCC
and dumb HHLHHHCCCCCC
and each A@AAAA=CBCCC
and eight HHHHHK?CCCCC
and end @AAAAALCCCCC
and even EEGFEEACHCCB
and every =>===;FC@BBC
and everyone A>=@?>JCGCCC
and everything GHFIHG:GACCB
and expect IIKIIN@CCCCC
and face @@@@@@TCCCCC
and fair IILIIICCCCCC
and fed ?@?@@@<CCCCC
and feel @@@@@@CECCCC
and film EIEEEEJCCCCC
and folk ==<=>=EBFBAC
and for >====<MCCDCC
and forty GGMIGGDCGCCC
and found @@@?@@>A@CAB
and from FFJFFFCCACAB
and fuck GGMHGGCCCCCC
and get EGJEED@BBBBC
and gets JHHGGHCCCCCC
and getting EEEGEDMBDCBC
and give LSRKMO=CCCCC
and given BCCCCCKCCCCC
and go JPOKJJ=BCCCC
and god HHHHHK5CCCCC
and going FGFFFESCCCCC
and gone =???>?BCCCBC
and goodbye CCCCCCQCCCCC
and got EDAGBB@B@CAB
and had BBABBEGCA@AC
and half DDBGDDBCACBC
and hang HLHHHH=CCCCC
and happy CCCCCC:CCCCC
and has ??ACA>MECCCC
and have ?<=><;EBFEJC
and having BABBAAJCCCCC
and he =>>>==MCDCBD
and held <??>??ACCCCC
and her @?AC@?NCCCEE
and hid DDCCDBKCCCCC
and hiding CCCCCCLCCCCC
and him =????BDCECAC
and his ==?>?@VDBBFC
and hit JHHLHHDCCCCC
and hold EEEEIEECBCCC
and holding ??=>=>DCCCCC
and home DGDDDD<CCCCC
and honestly A@?@@@CC@CBB
and hoping @A?A@@KCCCCC
and how BAABBB<ECGCC
and hung EEFFGFKCCCCC
and i ACCACDCA@BAB
and ice BABAAAOCCCCC
and if DDGFEH9B?BAB
and ill GJGGGN@CCCCC
and imagine ????>>OCCCCC
and in AACFDCDCDBCC
and is @@A?@?8EACCC
and it EBGEEGEA@EGA
and its @?BA@AGCACBC
and join ?C>??>FCCCCC
and jump HNHHHH;CCCCC
and just B?BDBABCGCCC
and keep >===>;CBACDC
and keeps BABBBAGCCCCC
and kept NJJJJJBC@CAB
and kill JMNJJK>CCCCC
and last DEDDCCOCCCCC
and laughed OJJNJK>CECCE
and laughing CCCCCCGDCCCC
and lay EEEEEK@CCCCC
and leave MOPPSOBCCCCC
and leaves FJFFFK@CCCCC
and left B@??A@QCBCCC
and let LGGEFE>CCCCC
and lied PKKKKKBCCCCC
and lined ??>?>?LCCCCC
and log FFFKFFBCCCCC
and look A??A>>BCCCCC
and love ==;=>=ACBCCC
and made ?@?@@?FCCCCC
and make FGIFFLCCCCCC
and may DBDDDG8CBACC
and me FKFFKGVCCCCC
and meet >>><<<@CCCCC
and men GGKGGFCCCCCC
and mine BBBABCHFFCCC
and most DDCCIDBCCCCC
and mr HFFFFFBCCCCC
and mrs A@AAAAMCCCCC
and mum BBBABB=CCBCC
and my @=>A=?KCGCDB
and naebody GFIGGK9CCCCC
and nearly ABBABBBCHCCI
and neck GLGGGG@CCCCC
and needed BBABBB<C@BBB
and neither <==<=;CCBCCG
and never ?>=@@?>EACAB
and night GKFGGGACCCCC
and no AACCBD<CHCGC
and nobody ?>?=@DBCDBEC
and none EDDEFH:CCDDC
and not >?=E@>JBDCBB
and nothing CCDGDDFDCCEC
and now A>BC@ANGKCBC
and nurse LLJJSJBCCCCC
and off FGKGGF??BCAC
and on FHEEFF@CECFD
and one ?B?>AAGCCCCB
and only HEGFFGDCECEC
and ought ??==??CCCCCC
and our @D>@@>ABCABC
and out DGEKFD>?>CBB
and paid KFHFFIBCCCCC
and people @@?@@CCCCCCC
and plays CCCCCC=CCCCC
and plenty FGGGGM?CCCCC
and pocketed JGGGGGCCCCCC
and pop FFJFFFBCCCCC
and proud EEGFDEDCCCCC
and puking CCCCCCKCCCCC
and pull DDDJDDCCCCCC
and put AA@BB@IC@CBB
and quite FFKFFF?GCCCC
and ran FJFFFF@CCCCC
and rang BAAA@A9CCCCC
and reported IFGFGGCCCCCC
and ride @?@?>@ACCCCC
and right FFFIEFBCCCCC
and ring AA@@A@?CCGCC
and rings BBBBBB@CICCC
and round >@@@@?ECPCCC
and ruining GKGGGGCCCCCC
and run =>;>>=FCCCCC
and safe JJOJJJCCCCCC
and sat >====>CCCCCC
and say GIEKKJ>CFCCC
and says >>>>>;NDCCCC
and screaming FFFFFJ?CCCCC
and security B=@@???CCCCC
and see FECCFM>CBCBC
and send DDEEHE?CCCFC
and sent DECBCCACDCCC
and set @@B?@?HCCCCC
and shake AAAAAANCCCCC
and shame =;=9=<CCCCCC
and she ;8;:9:LD?CBB
and should BA@?@@AECCCC
and shout GLGGGGCCCCCC
and shoved @AAAAABCCCCL
and shown CBCCCCBCKCCC
and shut A@?@@B?CCCCC
and sick FFFFFF;CCCCC
and sideways GGGGLGCCCCCC
and sit BCBBBB:CHCCC
and sleep FFFFIF;CCCCC
and smirked BBBBBBCCCCCM
and so GBEDICBB?CAC
and sold QMMMMMBCCCCC
and some A???@AKCCECC
and someone IIHKLI:CBCCC
and something AA@A@AJCCCCC
and soon JJKJJPCCCCCC
and sorry CCBCCCFCCCCH
and spare EGJGEEACCCCC
and stand FHFFEF<CCCCC
and start =<<;=;BCCCCC
and still ?@@@?@ED?CBB
and stood IFGGGF=CCCCC
and stop KSKKKKACCCCC
and street FKFFFFBCCCCC
and stupid FFIHFFCCCCCC
and suddenly DDGDDDICCCCC
and swallowing AAAAAAKCCCCC
and sweaty CCCCCCICCCCC
and switched GEFFFFJCCCCC
and swore A@AAAACCCHCC
and take FEGLIGBECCCC
and taken BCCCFC=CCCEC
and taking >=???>HCCCCC
and talks FFFJFFACCCCC
and teh BBBBBBHCCCCC
and tell HLMHMH=CBBCC
and telling IDEEEEECCCCC
and ten CCDBBE<CECCC
and thank @A??@A?CCCCC
and thanked CBCCBCLCCCCC
and that FCGEGHFA>CCB
and the AABCBADCECEC
and their DGFDDDCCCCCC
and them FFIFFF@CCCCC
and then F?CDBBGCICCA
and there ?>A>>BRDACCC
and they FECCCDCBEC@A
and thick CCEJCCCCCCCC
and think B@ABAASCCCCC
and thinks HJHJHHECCCCC
and this BBBCD@PCBCCC
and thought @???@@LCCBCC
and to CCBCCBHCCCBB
and today >=?==>TCCCDC
and told OHGIHHGC?CAC
and tonight @>?@@?JCCCCC
and too @??@>>CACACC
and took =>???@DCCCCC
and turned =>>>>>RCBCCC
and twice EEIIFFACDCCC
and two ==<===;CBGBB
and type JJJSJJCCCCCC
and ugly GGGPGGCCCCCC
and wait EFGDED?AACBC
and waited <<<==<CCCCCC
and wake BBBBBALCCCCC
and walked CBDCCCDCCCCG
and walking DEDDDDFCCCCC
and walks GGGGGKACCCCC
and wanted BABBBB=CCCCC
and wants D@@@@A@CCCBC
and was ;<:=<=;CDCFG
and washed KKTKKKCCCCCC
and watch GJKGHN=CCCCC
and watched IHNIII@BACBC
and we CCDCDC@FDCGC
and went JGFHFFCC@BAC
and were ??@>?>ABFAFC
and what BAABDFAEDECC
and when DDEEEGFBEBBD
and whether FFFFKFCCCCCC
and white @=9=>>?CCCCC
and who EGIFED?CBECC
and whoever @CBCCFCCCCCC
and will <<;<<;EGBBDC
and willing HHHHLHCCCCCC
and without HHHHOHCCCCCC
and woke ??>?@??CCCCC
and work FFGFKF=CCCFC
and worse ???=?=CCCCCC
and would ;98:8:6A?GCC
and written CCCCCC=CCCCC
and wrote KGGGGG:CCBCH
and yesterday BABAAAICCCCC
and you OLPPNO>BCBED
and your ILNNLMACCDEC
angel FBDCFDBBACCB
angel ? OJJJJJCCCCCC
angels CDBDECJC?B@B
angels have CCCCCCNCCCCC
angina CCCCCCVCCCCC
angle GGJIGGHCCCCC
angle and FFFHFFMCCCCC
angry BAAABABCLCCC
angry > BBBBBB@CICCC
angry at BBBBBBMCCCCC
angry with ?@@>@?FCICCC
animals IIOFIIGCCCCC
ankle AA@AD@?CDCCC
ankle > FFFHLF;?DCCC
ankle and DDCFEDJCCCCC
ankles CCCDCC;CCCCC
ankles > GGGKEGACCCCC
ankles like BBBABB=CCCCC
anniversary CCBCBBSCCCCC
anniversary > DDDDDDJCCCCC
announced EEEEEECCCCCJ
annoyed LIIIII@CDCCC
annual ?>?@@@>BCCEC
annual leave AABBBB>ACCCC
anorexia BGABBBCCCCCC
another DHFGEB>FHDHF
another > >>??==@FCCDC
another @ ???>??@CACHB
another and AAACAAMCECCC
another boatload FFMFFFCCCCCC
another day IGLOHHEECCCC
another eight FFFFFJCCCCCC
another hospital CCBBCCCCICCC
another month GJGGGGFCCCCC
another morning BBBBBBLCCCCC
another night ABBBABJCCCCC
another one @@?@?C?CCCFC
another patient AAA@?AECGCCH
another six DHDCDDOCCCCC
another summer BCBCCBLCCCCC
another way EEDEJEACCFCC
another week ??>??>LCCCCC
another woman IIMIIICCCCCC
answer ACBBA@DBDCCB
answer > CDCECBACBBCC
answer a @@??@@>CQCCC
answer and EDEEEGNCCCCC
answer by BBBBBA;CCACC
answer for GHKGGFAGCCCC
answer from CCCCCCMCCCCC
answer her >>:=>>CCCCCC
answer in <<;<<<BCCCCC
answer machine CCCCCCQCECCC
answer me HLHHHH?CCFCC
answer my IKIIILBCCCCC
answer the BABCB?OCBCCC
answer to FFMFGE=AAC@C
answered ?=>A?>?C@ABA
answered > @@@@@@@CCACC
answered the BBBABBMCCCCC
answerin FIFEFFECCCCC
answering A>?=>>JDDCBC
answering > AA@AAAHCCCCC
answering and CCCCCCHCCCCC
answering back RJJJJJ?CCCCC
answering the BBBABAJCCCAC
answerphone EHEEEEMCCCCC
answerphone > CCCCCCOCCCCC
answers ?A??ABAC@ACB
answers > CBBBCDJCBCCC
antenatal @@ACA@HBEHBC
anti EC@BBB?AABBB
antibiotic BBBBBBIECCEC
antibiotics AB@BBEBHECCB
antibiotics > BCCCCC=FICCC
antibiotics for FFCFFK@AACCA
antidepressants >?>>>>HDCCCC
antihistamines CCCCCC>ICCCC
anxiety DEIEEE>CBCCC
anxiety > EFKFFFACCCCC
any ABEDFB@ECFHD
any % CCFCBCCCCCCC
any > CEFEDEQCCCCC
any chance BB@AAADCBJIC
any colour AA@AA@;CCCCC
any day EEDEHEICCCEC
any further @@@@@=TCCCCC
any good ????=>>CCCCC
any harm ?>>??><F@CBC
any hospital @@@@@@ACAB?C
any man IIJIINCCCCCC
any more DDFCDDGBDCCC
any news BBBBBBBCCCHC
any of BBCEDADCHECC
any sense ABBBBANCCCCC
any spare GGGGKGCCCCCC
any time EDEEFE@CECCC
any tips @??>??:BCCBC
any use AA@A@@GHCCCC
any way CCCCCCCCCCHC
any word BBBBBB<CCCKC
anybody >A:=>>B@BBAD
anybody 's A?B@@@KBBCBC
anybody > >><>A?GABBCC
anybody about MJJJJQCCCCCC
anybody else C><?@@CCCCCC
anybody got ><???;CCCCCC
anybody in DDDDDFJCCCCC
anybody know A@BABA@BBEBC
anybody who EJCDEDEBAABC
anymore @@>@?@CCCCCC
anymore > A@AA@ATCCCCC
anyone DCCBBBCCBDBB
anyone 's AB?CBB=CCCCC
anyone > B>@??BHCDCBC
anyone ? HHEDEE=CCCDC
anyone after HHHHHN@CCCCC
anyone at DCDGDDGCCCCC
anyone coming IGIIINCCCCCC
anyone else FFFIHF>>A@?C
anyone even BBBBBBOCCCCC
anyone ever GHJIHHCCCCCC
anyone from @@?@@@PCCFAC
anyone going >=>=><BBBAAC
anyone got FIFFHFHCCLCC
anyone handed AAA?AABCCCDC
anyone have BCCCCCBCCICC
anyone in CBBECF?ECCCC
anyone know ?@????NCBBDC
anyone live GMGGGGCCCCCC
anyone medical A@AAAA?JCCCC
anyone near @>@@@?ICCCCC
anyone on B?=??@KCCCCC
anyone over HHJHGHCACBAC
anyone past GGIGGGBCCCCC
anyone tell ;:78:;GCCCGC
anyone wants FHEFFFCCCCCC
anyone watching >==>=>CCCCCC
anyone who FFFADD>CA?BB
anyone with ILLHIICC@CBC
anything @ECCDFAEEBDB
anything > ???:?=HDFCEC
anything @ IIIPIICCCCCC
anything and HHJLHH@CCCCC
anything but FFGFIFDCCCCC
anything could EEIEEE?CCCCC
anything for AAAA@ABHCCFC
anything i ?FBBBB;ECECC
anything like ?>?=>?BCCCCC
anything that DDIDDEBBCABC
anything was AAA@AACCHCCC
anything with EHEHEECACCCC
anyway BBFFE@FCACAA
anyway > FFHHGBCBACAA
anywhere CECBAB?FCBCC
anywhere > A@A@>?EACBCC
anywhere else ??<???@CCCCC
apart @@??@@DAACAC
apologies =>?=??>B@BCB
apologies to ??@>@??CCCCC
apologise @A>A?@ACGCCC
apologise > @@=@@@HCCCCC
apologise to CCCEBB?CHCCC
apologised A@AABC?CACAC
apologised > FFFFFJACDCCC
apologises GHGGGG9CCCCC
apology ACFDCB?CBCCB
apology > ;==;==DC@CCB
app @@@?@>AFACCC
app > BABBBBJGCFFC
app is AAAAAACCEJCC
apparently CDCCBA?ECCEA
apparently > ?@AB@@;CCCCC
apparently it CCCCCCKCCCCC
appeal KIOIIICCCDHC
appeal > NKPKKKFCCCCC
appearance JJJQJJ@CCCCC
appendix >?=@?>>BACAB
appendix out AA>AAACCBCBB
applause GJGIGGCCCCCC
apple FFNGEFBACCCC
appleby HOIHHHCCCCCC
applied AFABBA<ABCEC
apply CDBCGCBCB?AC
appointment CBCABBEBJADB
appointment > HDEEFFGB?CAC
appointment again KMKKMO@CCCCC
appointment and GHHFIL<CHBEC
appointment because BBBBBBIC?CAB
appointment for CCCCCCOCDCCC
appointment got @@>@@?GCCCCC
appointment i A@AAA?JCCCFC
appointment in LJJNJJECCCCC
appointment is AA@@A@HCBCDC
appointment on ABBBCAICECIC
appointment tomorrow HHJHHH@CCCCC
appointment was ABAAABCCFCBB
appointments >???>@EB?CFC
appointments > @@@?A@=CBBBC
appointments for CCCCCCPCCCCC
appointments on ABBBBAJCA@JC
appointments three BABAABCC@CJC
appreciate AAAAA@KCCHCC
apprentice A@AAA@CBAC@C
apprentices FCBCBB?CCCCC
apprenticeship FFIFFE?=CB>C
approved @BABBA@CBCJB
april @@@@@@D@FCDC
april > @@@@@@OCCCEC
apron GGGGMFJCCCCC
ar FDCBID<CBCCC
are BCEBBBACABFB
are # @?>@@?GCCCCC
are % @@B@@@ACCCCC
are > GJIIGJBCBCBC
are ? ?>A>=?@ABBBC
are @ MLKOJLBCCCCC
are a GILOHJACABCB
are ace CCCCCC:CCCCC
are all HIOHKHNBCDCC
are allowed ??=???CCCCCC
are always HHHJMH@CCCCC
are an EFIHEFCCCCCC
are and IGHPIIICCCCC
are as FFFIFFCCCCCC
are asking >>????=CCCFC
are at BBAADBQDCECC
are back >>=<>>FCCDCC
are being EEJEFFDCCCCC
are better AAA?AAHABBBC
are bleeding CCCCCC;CCCCC
are born CCDFCCACCCBC
are both @A>>G@DCCCCC
are bred HHLHHHCCCCCC
are built GGKGGGCCCCCC
are burying KKKKKQBCCCCC
are coming @BC@@?PCCCCC
are counted ;=:===FCCCCC
are dead ECGBCA;CCCCC
are dirty JJQJJJ@CCCCC
are doing =>9==<DBAAAB
are down ??>?>>MCCGBC
are dying =>;=>=BCCCCC
are easy GGGGLKBCCCCC
are entitled <<8;<;CCCCCC
are every DDDDDDKCCCCC
are failed GGLGGGCCCCCC
are far @@>@@?ACCCCC
are feeling CCCCCC:CCCCC
are first KKPKKM?CCCCC
are four =<;=<<CCCCCC
are from HEEHEE<ECCCC
are full IINIIICCCCCC
are getting CCHECFCCCCCC
are going @B?>?B:BCCHC
are good BB@ABB@CCCCC
are grand @@=@@@CCCCCC
are great A@>A@AECCCCC
are half HHKHHH?DCCCC
are hard DDCFCG?BBCCC
are having GHFFGH?BBCBC
are helping >>>:>>CCCCCC
are human >>7<>>CCCCCC
are in =?=<==KCAAEC
are inferior JJRJJJACCCCC
are just PNYQPT?CCCCC
are lazy IIKHIHCCCCCC
are leeches @@>;@@CCCCCC
are less ??;>??CCCCCC
are like FFDJFFH@BBBB
are looking AA?AAA?B@BAB
are lovely AA?AAAACBCCC
are making GFGIKFHCCCCC
are many DDBDDMCCCCCC
are meeting CBBBCDOCCCCC
are men GGKGGGACCCCC
are mine =====<@CCCCC
are more ??=???CCCCCC
are my BCCCCCACCCIC
are nearly ELDEEEACCCCC
are never >=<==>CCCCCC
are no KONKKO8CCCCC
are not A@??CA;FECCC
are nothing FFGKFFCCCCCC
are now EDFEEEBCIDCC
are off ??>>??;CCCCC
are old BBBBBBICCCBC
are on @<;=>@HCBBFC
are only CCBEEB@CCCCC
are out FHEEHHECCACC
are over FJJFEFB@CCCC
are parasites ?@;<@@BCCCCC
are parking AA@AA@LCCCCC
are passing BBAABBLCCCCC
are paying HFIFFJCCCCCC
are people 77/686FCCCCC
are plenty CCBCCCPCCCCC
are poison FFIFFF@BCCCC
are private JJJJQJCCCCCC
are putting EEHEEEBCCCCC
are reading BB@ABB?CCCCC
are ready ?????=BCCCCC
are red DDCDDE>BCBCC
are ringing AA@A@AKCCCCC
are round CCCCCC:CCCCC
are rude HHLHHHCCCCCC
are saying BBBBBBMCCCEC
are scum DDFIDDBCCCCC
are selling BBABBB:CCCCC
are shut IHHJHHCCCCCC
are sick GGKFGGCCCCCC
are simply IIOIIICCCCCC
are staying BBBBBBUCCCCC
are still ACAAABCCBCDC
are suicidal BBAABBGCCCCC
are supposed IIOIIIAFCCCC
are taking DEDFEDDECCCC
are talking FFEFFF?BBBCC
are telling CCCDCBFCCCCC
are that EJEGDDBCCCCC
are the BECEAA<F@EAC
are there AA?@A@BCCAAC
are they AC>@C?DBCCOC
are thick FFIJFFFCCCCC
are thinking AAA@AA>CBCBC
are told EEKEFECCCCCC
are too IIQHIH?BJCCC
are trying >@===>HCCCCC
are two >=><=<NCCCCC
are up A@C?A?ADACCC
are vermin @@?9@@CCCCCC
are very DDFCDD>CDACC
are waiting @@?AA@KCCCCC
are watching BBBBBBTCCCCC
are we KILKIIBBBB?C
are welcome @C>>>@ACCCCC
are wondering NHHHHHCCCCCC
are worthless IIOIII=CCCCC
are wrong :;87;;@CCCCC
are yellow CCCCCCICCCCC
are you DHBDFEFEGCJC
area ==:<=<DAHBCC
area with @@?@@>KCFCCC
argue BABEBDHCCCCC
argue with ECDGDDJCCCCC
arguing BAABAB;CCCCC
argument CCDFCB?CCCCC
ark <<<<=;BCCCCC
arm BAACBBE@FCDE
arm 's DEDGDDJCCCCC
arm > CBBB@DBCFCCC
arm again ????==AC@BBB
arm and ACCCECAAFCCG
arm but IIIILICCCCCC
arm for FDDDCDJCCCCC
arm i @@@@@@;CCCCC
arm in GFEEFF?AACF?
arm is CCCCCC;CCCCE
arm like @@@??@?CCCCC
arm looks EEEEKEACCCCC
arm on BBBABB=CCCCC
arm when CCCCCC:CCCCC
arms A@CA@?CBACBC
arms > HEEDEDDCCCCC
arms are @AAAA@QCCCCC
arms from BBBBBB;CCCCC
arms like IIIMIICCCCCC
arms on >?@??=@CCCCC
arms so HHHHHKFCCCCC
army @@?@ADCC>CAB
army > EFGFFF<C>CBB
army and AABBBBHCACAC
around @@@@@?JCCCFC
around > EEGEEEGCCCCC
around for AA@AA@LCCCCC
arrange it BB@BBBHCCDCC
arranged >>??>?PCCCFC
arranged > CCCCCFJCCCCC
arranged not BBBBBAPCCCCC
arrangements A@@AA@ICCCCC
arrest JGGGGGCCCCCC
arresting =;==;9=CCCCC
arrivals GGLGGGBCCCCC
arrive DCDDDDMCCCCC
arrived DDDDCFDAICGC
arrived from IIIIINCCCCCC
arrived in CCBCCCICICCC
arrived the CCCCCCCCHCCC
arrogant @@????BCDCCC
arrogant little ;<<9::CCCCCC
arse EDDEIDACCCCC
arse > ??>>>?CCCCCC
arse and >>>9?>CCCCCC
arse on JKKIRKCCCCCC
arsed IFEFFFCCCCCC
arsehole EEEIEEBCCCCC
arses GGMIGGCCCCCC
art >>>==?DCCCCC
artery HEDEEEACCCCC
arthritis ??>;>?BFBCIC
arthritis is ===9==CCCCCC
article DDDFDD>CCCCC
article on FFFJFFCCCCCC
artist A@?>@?>CCCCC
as CCCCAC>DEEBC
as > EDACDHGCBCCC
as @ GGGMGGCCCCCC
as a A>>@?>BCA@AC
as an DDAFCC?BICCC
as any ;<9:;;DCCCCC
as anything AAA@CA@CACCC
as bright IIINIIBCCCCC
as dad CBCCCCNCCCCC
as daft JJJQJJCCCCCC
as ever ??>>?<@CCCCC
as every NYNNNN=CCCCC
as far CCFDCCGHCEDC
as gentle KKKKNKBCCCCC
as good FCHCDDFCFCCC
as he ABABBAACBCCB
as hell CCCCCCLCCCCC
as her JMJJJJ=ECCFC
as his CABBBBCCHCCC
as i ?AAABDADGGDD
as if BBACBB>CFCBE
as it =<>==;CCCCCC
as long FGJFJIBCACBC
as mince FFEHFFCCCCCC
as mine CCCBCCAFJCCC
as much IINKKJDCCCCC
as my BFAABD?A?B@A
as of @>??@?QCCCCC
as rain AAA@A?AGBCAC
as self LHHHHHCCCCCC
as she EEGENG?CCEDC
as that BCKAB@JCCCCC
as the @AAC@A@C@BBB
as there @@@@@@CCCHFC
as they HHMMIHFCCCCC
as though >>>==<BBHBCF
as two ???;??CCCCCC
as us GGEGGLCCCCCC
as welcome MMSPMMCCCCCC
as well DFDEFFCDEDAC
as you FHFGGGCCBEBC
asap BDBBABGCCGCC
asbestos NIHIIICCCCCC
asda @EBBBAFFACCC
asda on IMIIIIBCCCCC
ash NJKOKM?CCCCC
ash ward NJJPJJCCCCCC
ashamed BAAEE@J@@CBB
ashamed > ?>;>C=BCECCC
ashamed of AAB?AAC@?CBB
ashamed to EEEJEERBACCC
ashes CACDCCTCCCCC
ashes by CCCCCEOCCCCC
ask DB@??@:BACAD
ask > =====>@CCFCC
ask ? EEGEDEHCCCCC
ask @ LHHHHHCCCCCC
ask about EDCDGE@CCCCC
ask any FEJFEFCCCCCC
ask anybody GGGGGOCCCCCC
ask anyone JFKIFGCCCCCC
ask at AABAB@CCBBCC
ask before FFJFFF?DCCCC
ask for BGBAAA@BCDBC
ask her IIFFGF>CCCCC
ask him GCDCDECCCCCC
ask how EIDEEECCCCCC
ask if BABBBALCCCCC
ask me ===><<?BBBCB
ask on BBBBBBKCCCCC
ask that IINIII@CCCCC
ask the FBBEBB>DCCDG
ask what BBCCCBJCCCCC
ask you HGGIIGBC=@AC
ask your =?<>?=CABCAB
ask yourself GGMGGIBCCCCC
asked ?AABAAABEDDF
asked > FIFFIIACCCCE
asked about >>>>>?ACCCDC
asked again A@AAAA>CCCCC
asked could KKKNOKBCCCCC
asked for HFIEDG?CEDDB
asked her GHGGKGBCCCCE
asked him IIHIKKJCBCCC
asked how ??>???CCCCCC
asked if CEBDCCHCDCCD
asked me BCBCDAPCCDEC
asked my @@@@?@BCECCC
asked on CCCCCCICCCGC
asked the ??A>>?:A@B@A
asked to @>>>>?ACCCCE
asked us @@@@@@?CCCCC
asked was @A?AA@=CCCCC
asked what >>>>??FCCCCC
asked you CBEEBCFCCDCC
askin DIEEEELCCCCC
asking BCCBDDAFDBDI
asking # BBBBBALCCCCC
asking > DCCBCDBCGCFE
asking about FFEHGF<ECCCC
asking as @AA@@@CABABB
asking because MMPNPSLCBCCC
asking but GLGGGG=CCCCC
asking for EGHEIE@CBBCD
asking if @@@@@@?CCCCI
asking my ABBBBBRCCCCH
asking nicely GGGGGI<CCCCC
asking someone BBBBBB<CCCCC
asking the DGEEIEDCCCBB
asking what @@?=>ABCCCCC
asking when CCCCCC;CCCCC
asking where EBCCCCHCCCCC
asking why FFFFFJ=CCCCC
asks A@CCAA?CCCCC
asks > DDIDDD?CCCCC
asks you IIIOIIBCCCCC
asleep IEEDDF@CACBC
asleep > GBCDCCEDBCBC
asleep in HGGGFJ@BACCC
asleep on @CA@@?>CBCBC
asleep since CCCCCCJCCCCC
assembly @A@@A?GDCCCC
assesment KHHHHHCCGCCC
assessed BBABBAGCCCHC
assessment @AA@AABCECIC
assessment for CCCCCC=CCCFC
assistant LGFGGH?BB@AE
assistant with MHHHHHBCCCCC
assumed @ABBBB?CJCCC
assumed i CCCCCCCCJCCC
asthma BA@ACAAEAEFC
asylum BBA@ABBBCCCC
asylum for ??<???BCCCCC
asylum seeker EEHEEEBCCCCC
asylum seekers CCEABCACCCCC
at @B?@@?FCDCEC
at # EFIBEE@EFDGC
at % =>:===@CCCCC
at > @?@A?A=CECGC
at ? CCCCACAHCCCC
at @ @AAACAHCCCCC
at a CFEDED>A?CBC
at all B@CBAC?CBEEA
at an FGGIGGBCCCCC
at and JJJJPJ;CCCCC
at any @?A@?B@BCBAB
at anyone FFEFFJ@CCCCC
at be KRKKKK>CCCCC
at bedtime BABBBBBHCCCC
at best IIMIIICCCCCC
at birth HHKHHPDCCCCC
at boots >?>>>>JCCCFC
at both FHFFFFJCCCCC
at break A@AAAANCCCCC
at breakfast FCCBCCLEFCCC
at brownies GIGGFFDCCCCC
at christmas FEGFFEAAACIC
at dawn @?@@??OCCCCC
at death BBBBBB;CCCCC
at dinner BABBAANCBCCC
at easter ;:<<<8EECFCC
at eight EGFHEFDAABBC
at every CEBFACAGGCCC
at eye CCCBCCCC<CBC
at fifty CCDDCBIBACCC
at finishing GMGGGGACCCCC
at first ?@@@@@CC@CBB
at five A=?>@?JDFCCC
at four CDDCCFECCCCC
at half EFEHDHGCFCCC
at her MRKQMKFCCCAG
at him @B?B=>FCFCCC
at his IFFEIE>ECCCC
at home GHHIIGDEBBAB
at in ==><<>@CCCCC
at it JHIFNGDCEDCC
at last @?A?@?9CCCBC
at least FDFEDDECACEC
at leeds DHDDDDEC?CCB
at me @C@C@@HCJCCH
at midnight AABAA@AECCCC
at mile EHDDEEGBCCCC
at mine GGKGJGCCCCCC
at mum GFGGGLECCCCC
at my >?>C?A@BCCCG
at night BBDEAC=FGECC
at nine IFFHGJBCCCCC
at nineteen BBBBBB=CCCCC
at noon DECFDCKCECCC
at number ?=@???PCCCCC
at once JLJPNJLCCBCC
at one DGCDDE>CCCCC
at our EEGFEEGGEECC
at ours ABA@BDICCCCC
at outpatients GFJEFFCCCCCC
at parkrun CCCCCCMCCCCC
at peace BBBBBBLCCCCC
at reception @@?@@AECBCCC
at rest BBBBAB=GCCCC
at rugby CCCCCC=CCCCC
at sandbach BBBBBBLCCCCC
at school B@DABAKBDCBB
at seven @?A@@?BCBCCC
at six IFFEEK@FFCDC
at sixteen CDFDDC?CBCCB
at st EEECDI>CCCCC
at teh EEEDEIACCCCC
at ten CFDDFD=C?CBB
at that GIKMIKCAACAB
at the CCCBD@L?FBCD
at their ?>=??B?DBBCC
at them >><@=??CACFB
at thirty ??B=??BCCCCC
at this ?@@=@?LECACB
at those @@?>@@BCCCCC
at three FGFGFFE@BCFC
at two HOHHHGBCDCCC
at uni CBBDCCIBBCCC
at visiting EECDEF@CICCC
at weekends AA@AAAGCECBC
at what LGGGGG<CBCAC
at work =>><<>LDBCDB
at you HHJJGLBCACBA
at your @F=>>=@CFCEC
at yours ><>=<<>BCCFC
ate >>=<>>MCBCCB
ate a ??@?@@DCCCCC
ate my AAA@@@?CFCCC
ate the CCBCCCHCCCCC
atrium AA@DAA@CBCBC
attack CDDEEC@FCCCC
attack and DEEDEFGCECCC
attack in BBBBBB<CCCCC
attack was JJJQJJA@@CBC
attempt EEEEEESCCCCC
attempt in CCCCCCNCCCCC
attend DDDDGC?CECGC
attendance HHHHKHCCCCCC
attendant FDDDDC?CGCCC
attended EEJEEE>CCCCC
attention @CACAAMCACBB
attention > HKHLIHECCCCC
attention seeker @C@>@@HCCCCC
attention seeking =<=<==KCCCCC
attitude DEDEDCACKCCC
attitude > CCECCCBCICCC
attorney DCCBCC=CCCGC
audiologist BBAABBCCCCCJ
audiologist mumbled >>=;>>CCCCCK
audiology ;9;7:;CCMCDC
audit > LHHHHH?CCCCC
august DABEBB>EECHC
august > DBCCCCFHCCBC
august and BBBBBB<ABCHC
august for HHHMHHCCCCCC
auld EEGGFE@CCCCC
aunt A@>A@@BDED@B
aunt sent @?A@AAJCCCCC
aunt was @A?BAACCACBB
auntie @@@>?@GCDCEC
auntie > =:=:=;<CCCGC
auntie i FKFFFF?CCCCC
aunties ==9===GCCCCC
australia GGFFFG?CCDCC
autism HGLFGG=EHCFC
autistic DFGDDE?DECDF
autistic and >>=>>>>CCCCC
autistic kids CCBCCC>CCCCC
autistic people EEEEEECCCCCC
autistic son ?AA@AADCGCDH
automatic ??==???CCCCC
autumn ABBBBBA@FECC
available BCCCFC=BBCBC
average CCDEBCB>ABBC
avoid >?>?@?=FCCCC
avoid the ;<;6<<@FCCCC
aw FGJGGK@CCCCC
aw > DDHDDDCCCCCC
aw bless TT[[T[@CCCCC
aw look ;;97:;CCCCCC
awa AA@AAALCCCCC
awake ==<=?@LDCCCC
awake > =><==@CCCCCC
awake ? AAAAAALCCCCC
award LCEDGE>CHBBC
award for IFFFFF@CFCCC
awards A@BBGADCCBCB
awareness CCCCCCGCACCC
away FDEFFDDCFCFC
away > BBCEADNCECDC
away and HJEEEEBDDDDC
away at EDFCJE@CHCCC
away for ?>=??>ICCCCC
away from FHGHFFBDCCEC
away half CCCCCC9CCCCC
away in IFGFFFBCCCCC
away my BABBBBKCCCCC
away off CACDCCWCCCCC
away on BBBCBFDCCCHC
away that ABBDBBKCCCCC
away to ??@@>@BCCCCC
away up ?????=GCCCCC
away while GGGMGGCCCCCC
away with IFGFFELBACCB
awful DDDCDF?EBCCC
awfy @AAA@?8CCCCC
awkward CCBEB@ABCBCC
axe >=<=>=HCBCCC
axe > BBBBBEJCCCCC
ay FHIEKFACFCCC
aye KIKLLIDCCCCC
aye > GGGLGGCCCCCC
aye she GGGIGGBCCCCC
aye well GGMGGGICCCCC
bab CDCBBE>CECCC
bab i ECIECFICCCCC
babbling CCCCCCMCCCCC
babby 's @>@@>>JCCCCC
babe IIIKPI=CCCCC
babies HEHIED>CFACC
babies > ??>@>?>CCCCC
babies and MGGGGG=CCCCC
babies as FFFLFFHCCCCC
babies come GGGNGG@CCCCC
babies do >><;>>BCCCCC
babies in CBBBBAHCBCCC
babies not KKRKKKCCCCCC
baby @A@?@@BCCDBD
baby # CCCCCCPCCCCC
baby 's ==<<<>IFHDEF
baby > GDEHHCECDCCD
baby ? DHCBDD5ECCCC
baby a DFDDDD:CCCCC
baby at BCCBCCJCCCCC
baby died IJFFGG?CCCCC
baby has AAAAAA6CECCC
baby i JIHHHHCCCCCC
baby in A>???>KAABCD
baby is FGJFGGJCDCCC
baby off HHIHHMFCCCCC
baby so JFEFFLCCCCCC
baby today HHHMHHCCCCCC
baby took SMOMMMACCCCC
baby unit ????>?7@@FAB
baby was DDBCDDECHCCC
baby with KILIIKACCCCC
baby would @AAAAA=CCCCC
babys BCBCCBKCCCEC
babysitter ELEEED@CCCCC
bach DEECEFCCCCCC
bach > FGGGGJCCCCCC
back BCDCCBBBBGEB
back # DDDICD<DCCCC
back 's CCCCBC=CCCCC
back > @@D@@BHC?BBB
back ? BAB@>CAFCEFC
back a DDEEHECCCCEB
back about BBBBBBCBAJBC
back after FFEJFF<FCCFC
back and EAABFABCCBBB
back as ??>>?=BJCFCC
back at ?>==>@<BCFCC
back bedroom CCCCCBJCCCCC
back but AA?AAA>CCCCC
back by DFDDDFCCCECC
back door A@A@@AACCCCC
back down LKKKKNACCCCC
back entrance BBBBBB<CCCCC
back for JILJNN;BBA@C
back four @@>?@@=CCCCC
back from EGGGEIFCCDEB
back garden CICCCCNCCCCC
back home EFFEEEKCCCCC
back i EDCEDCCCBFFC
back if BBCBABCLCCCC
back in BACEABNCFDDC
back into GEEJEDCCCCCC
back is ?@@?@@KCCCCC
back lane HNHHHHDCCCCC
back monday CBCCCCICCCCC
back no AA@A@AJCCCCC
back of HGHIMLDBDBAC
back off @@@@@@RCCCCC
back on ?>>==>IBCCBB
back or FJHFFF=CCCEC
back out DDECFAJCCCCC
back pain AAA>AA>CCCCC
back room BBBBBBKCCCCC
back row DCFCFD?>BC?C
back the @@??@@GCBCCC
back then CCBCCGBCBCBC
back three JHHHHHCCCCEC
back to CCFFBCCAFDCE
back tonight FFFFFK2CCCCC
back up DGDDDDRCCCCC
back when AAAI@>BCCCCC
back where @>=?>@CCCCCC
back with @B??B>FCCCCC
back yet @@AAAA=CCCFC
backbone DDCFDDCCCBCC
backed ;:::;9HCFCCC
background ABBAAB=CBACC
backhanders UMMMMMCCCCCC
backhanders from MGGGGGCCCCCC
backs GFGFFL@CCCCC
backside CCBGDB>CKCCC
backside > A@>@?@@CMCCC
backside like GGGKGGACCCCC
backsides GGEMGGACCCCC
backward FFNFFFBCCCCC
backwards ?>>B=>CCDCCC
bacon BBECABAABBBC
bacon butty FFIFFFC@CBBC
bad CCCDCDEBBBCD
bad > FFFHFKGDGCCC
bad back FFIEHE9A?CBC
bad for ABAABB>D?CCC
bad job CCBCCCKC@CCC
bad mother BABBBBHCCCCC
bad news CBABCC>AABBB
bad one JHFFFF?CCCCC
bad tooth HHHJHHADCCCC
badge FFKIEH?AEBBC
badge > ACDECCFABCCC
badge and JGIGGG>CECCC
badge bays @@>@@@BCECCC
badgers FFFLFFCCCCCC
badges D@BAAA>BCACC
badges > HHNHHHBCCCCC
badly CDFIDA9CLCCC
badly and @@@@@?ACOCCC
bag ?;=>?=GCCCDC
bag > A>@BB@?CFDCC
bag and ECCECAHB@C@C
bag of ?@@>?B<CACBC
bag on DEEGHECCCCGC
bag packed ABBBBBOCCCCC
bag round HHLHHHJCCCCC
bags BA@AAACCCCEB
bags and CCEBCB=CCCCC
bags are >><=??JCCCCC
bailiffs EEEEEIDCCCCC
bairn @@@A@@HECCCC
bairn 's ?@@@@@FCCCCC
bairn > EEEGEEACCCCC
bairns BBCEBCNCCCCC
bairns > GKHGGF<CCCCC
bairns i ?>????JCCCCC
bake CECEDC=CECBB
bake off ABABBB<CBCCB
bake sale FGEGFFBCGCCC
bald AAB=EACCCCCC
bald porter >>>8>>CCCCCC
ball @A@A?BDCCCCC
balloon ??>:>?JCCCCC
balloon > ???<>?CCCCCC
balloons =><;<=BCECCB
balloons > @@?>@@HCCCCC
ballot >>==><@CCCCC
ballot box ??=>?<CCCCCC
balls ??>==>?ABCCC
ban JKSJKN>ACC@C
ban me GGGGGN>CCCCC
ban them JJRJJJCCCCCC
banana ??@>>>=AACBC
band A@@@@AABDAAC
band # ???>??ACCCAC
bandage GGIGIG@CCCCC
bandstand @?>@@@DCCCCC
bang CCFBCDHCAC?F
bang on AAA@AACC@C>B
banged his CCBCCC>CCCCC
banged my CCCCCCQCCCCC
banging ABABBBKCCCCC
bank DFAACDDB?@CB
bank > >>=?>?ECBBCC
bank card MIIIJIHCCCCC
bank holiday ??@???CCCCGC
bank on @@A@AAJCBCBC
bank shifts LMIIII=CCCCC
bank statements DIEEEECCCCCC
bankers ::06::CCCCCC
bankers are ;;35;;CCCCCC
banks RMQPMM>CCCCC
banks and HHNKHHACCCCC
banned IIGJGI?CECCC
banned by LIIPIICCCCCC
banned me HLHHHMCCCCCC
banner DBABBA?CCCCC
banter >><>>><CCCCC
bar FFHEEI>C>CCB
bar of ABBAAAMCBCCC
bara CCCCCCMCCCCC
bara birth CCCCCCMCCCCC
barbados ABBBBB<CACAB
barbecue in BBBBBBLCCCCC
barber ??>???=CCCCC
bare DGFEIGDCCCCC
bare feet @@@?@@KCCCCC
bare hands IIIILIBCCCCC
barefaced NIIIIICCCCCC
barefaced lie NIIIIICCCCCC
barefoot @AAA@@NCCCCC
barely EDDHCCACCCCC
bargains HOHHHH>CCCCC
bark HHHPHHF?BCCB
barked at AAACAA@CICCG
barking ??<=?>?FCCCC
barmy <=:7<=ACCCCC
barn ??><>>FCCCCC
barnsley BBBBBB6CCHCC
barred CDGDDDFCCCCC
barred from FGIGGGCCCCCC
barricaded A@A@AABCCCCC
barrier IIIHIQBCDCCC
barrier > @@AA@?ICCCCC
barriers @@@?@=>CCCCC
barrow DBAFBA<AACCC
baseball GGGGGH>CCCCC
baseball bat GGGGGH>CCCCC
bash FLCFFFBCCCCC
bashing GGLGGGBCCCCC
basically CCCCCE<CCCCG
basket ECEJEEGCCCCC
baskets ?@?>??BCCCCC
bassi FFFFFKBCCCCC
bastard ==<8==BCCCCC
bastard > EEEKEEACCCCC
bastards FFFHFFCCCCCC
bastards you GGGJGGCCCCCC
bat EEFGEGDCCCCC
bat 's JJJJJN@CCCCC
bat and EEDDEK7CCCCC
bat to <<;<<8PCCCCC
bath FCBDFBJCEDCD
bath 's A@@??AKCCCCC
bath > EEEGEEDCCECE
bath and @@@@@@JCDCCC
bath off IIIIMICCCCCC
bath time @@?@>?<CCCCC
bath was FGGGJGCCCCCC
bath with EGEEEE=CCCCC
bathing JJQJIJCCCCCC
bathroom B@EAAAFECCEC
bathroom door DDEEHDACCCCC
bathroom with IEHEEE@CCCCC
bats FFEFFL@CCCCC
bats > GGGGGN?CCCCC
batter EEHFFI<CCCCC
batter them <<;<<7CCCCCC
batter you HHHHHLACCCCC
battered ??A??<@CCCCC
battered me JHGHHH>CCCCC
batteries BCAECDGCCBAC
batteries in KKKTKKGCCCCC
batterin ?AAAA@QCCCCC
battery CBBADB@DECCC
battery 's CBCCCC;CCCCC
battery > BBBBBBLCGCCC
battery ? CCCBCCNCCCCC
battleaxe FEEHFFCCCCCC
batty HHJNNHACCCCC
bay ?>>@>??BFCGC
bay # A?C@ABCBACGB
bay > FFIEFEACDCDF
bay again GGIHGGCCCCCC
bay and =?>???ACCCCC
bay c EFFFFIFCFCCC
bay four EJEEEECCCCCC
bay seen RMMMMM?CCCCC
bay was HHKMHHBCACBA
bay with BB@DAAPCCCCC
bays >>:=>>=CDBCC
bays > >>;=>=BCCCCC
bbc @A@AAACABCCC
be CDECCECCCDFB
be > :;;<9:@CACBB
be ? BDAA?A@ACBAC
be a CGEACCBABC@C
be able AACA@?KCBCCC
be about FIFFFFRCCCCC
be aiming GGGGGNCCCCCC
be alive CCACCCMCCCCC
be allowed JJNJMJ?ABBBC
be an CCAECE?CBCBC
be another DDBDDIACCCCC
be anywhere CCBCCCICCCCC
be around AABAA?MCCCCC
be ashamed A?CA@?BCDCCC
be ashes BBBBBBUCCCCC
be asking JLMJMI=CCCCC
be asleep AAAAAAKCCCCC
be at DEBDDDABCCCC
be away BABBBBLCCCCC
be back EHCEFD?BCBBC
be banned ???C??ACCCCC
be better ?@@;A=MDCECC
be blood EEDEEH<CCCCC
be bothered NIHMII?CCCCC
be bothering CCDCDF<CCCCC
be brave BBBBBBICCCCC
be brought GFJGGG>CCCHC
be buried DDCDDG<CCCCC
be burnt ICACCCACCCCC
be by BBABBA?CCLCC
be called EHDDEEACCCDG
be careful D@BBBD;CCCCC
be changed CBCCCCBCCCKC
be cheering =<<=<:BCAACC
be coming DDDDDD8CCCCC
be cut CCCDCCJCCCCC
be daft BBAABB=CCCCC
be dead <<;<=8LCCCCC
be decent IIMIIICCCCCC
be ded AAAAAANCCCCC
be deported >?=<??CCCCCC
be doing <<9;;>IBBBBC
be done GJGHGE<CBCJB
be drinking HHHHHJ<CCCCC
be eating FFHFFH<CCCCC
be ending AAAAAAOCCCCC
be enough DDCCDIACCBBC
be ere BBBBBBKCCCCC
be fair ??????BDBCCC
be fined ??;>??ACACCC
be found HHHHHKHCCCCC
be free @>>@>>JCCCCC
be friends KQKKKK=CCCCC
be from =<=>>;CB>CBA
be gentle GGGFFJACCCCC
be given DEFEED>CCCFG
be glad ?=>>?>@FCCDC
be going GGGMGG;CCCCC
be gone @>A@@?LCCCCC
be good DGCCDDFCCICC
be grand BDICCBCCACBC
be grateful FFJIFFGCCDCC
be happier ?>>>>=ECCCCC
be hard FFFJEECCCCCC
be having >==>=9EGCCCC
be held GGKGGG@CCCFC
be her IMIKII@DCCCC
be here CB>@@@ICCCCC
be his ===<><FCCCCC
be home @@?@AAJC>CBC
be honest BBDBEAGCBGBC
be ill FFEEHF?CCCCC
be in BFAAFCQBFCBC
be it EDGEEILCCCCC
be joining CCCCCCICABBC
be kept LKRKLK@CGCCC
be kind @A>@@?DCCCCC
be kinder =;<<==CCCCCC
be late CCCCCC4CCDCC
be learned GGFLGGBCCCCC
be leaving FEFFFH<CCCCC
be left GFKHGGHCCCCC
be let FFHKFE?CCCFC
be locked A@@@A>CCCCCC
be long =<;==:KBCCBC
be looked CCFCCCECECFC
be looking HHHHGL=CCCCC
be lost =<<:=;BCCCCC
be lucky HHHHHLCCCCCC
be made EEGDEECCBDCC
be making DDIDDGECHCCC
be me FFFFFI?CCCBC
be missed CCCCCC:CCCCC
be more JJLLIM@CCCCC
be moved DDEDDDACCCGC
be my FIFEHCIECCCC
be needing CBBCEAGCCCCC
be nice BAB@AC9CFCHC
be no @@>?@>GCCCCC
be nobody @?>@@>MCCCCC
be nurses ======CCCCCC
be off @>>???IACBBB
be on CDAEDC?ABABC
be one CEACCBACCCHC
be opened CCCCCC<CCCCC
be out @@?@@AMCCCCC
be outside A@AAAAACCCCC
be over CBCCCBI?CAAC
be paid <;:;<;CCACCB
be parked BBBAADCCJCCC
be patient DEEFDE=CCCCC
be paying ??=???ACCCBC
be picking HIHHHJ?CCCCC
be possible ??=>>?BCCKCC
be posting >;>=>?CCCCCC
be proud ??==>?CCCCCC
be put BB?@AC>DCFDC
be putting FFKFHC@CCCCC
be q GKGFGFFCCCCC
be quiet EEIEEDKCCCCC
be reading DDCCDE?CCCCC
be removed DDIDDDCCCCCC
be right @@@@@>CBBCCC
be round CBCBDF=CGCCC
be rude JMJJJO@CCCCC
be run <=9:=<CC@BAC
be running ??==?>CCCCCC
be sad CCCCCCHCCCCC
be safe =<8==>CCCCCC
be sat FHFFFJICCCCC
be saying AAA@A@=CCCCC
be sectioned AA@AAAPCCCCC
be seeing 99:9:3OCCCCC
be seen CDEDCC@CCCFC
be sending CBBCCCUCCCCC
be sent GGHFGGCCCCDC
be served FGLFGFCCCCCC
be seven @@?@@@JCCCCC
be sick AAAAAA7CCCCC
be so GGLGGMACCECC
be some CBCCBB=CCCCC
be sorry FFGFFGKCCCCC
be spinning @@>?@?<ACBAC
be starting GGGLGGDCCCCC
be stood EMEEEE;CCCCC
be stopping ??>??<BCCCCC
be struck >=>>?>CCCCCC
be stuck ??<??>BCCCCC
be sure CECCCCLCCCCC
be surprised IIHKILCCCCCC
be swallowing GGGGGM?CCCCC
be taken IIKIIIFCCCCC
be taking BBBABBBFGCFC
be tears FFFFFK?CCCCC
be tested FFIFFFCICCCC
be thanked ??9???CCCCCC
be that EFHIEFFDACBC
be the ><<?A<CC@@AB
be there HMFGGK?CBCEC
be this FFFHFFHHCCCC
be to @@A?>@@BCABC
be told <;9;<;BBHBEB
be touched GGKGGG?CCCCC
be treated JKLKKKBCCCCC
be trusted EEHFEE@CCCCC
be turned HHJHHHBCCCCC
be typing BBBABBQCCCCC
be under CAECCDGCCCIC
be unkind JJJJJJCCCCCC
be waiting DBHDDE5CCCDC
be walking DDDDDCGCCCCC
be warned >>=>>:BCHCCC
be washed IILIIICCCCCC
be watching LGHHHF=CCCCC
be well GGGGGKECCCCC
be where BBABBBCCJCCC
be wise GGGGGM@CCCCC
be with ?=??>;MCCCIC
be without 986587BCB@CC
be worried CCCCCC<CCCCC
beach DDGFEECCACCC
bean CCCCCCOCACBB
beano CCCCCC9CCCCC
beans @@@@@@@CFCCC
bear FDGDEDAB>A@B
bear it BBBBBBICCCCC
bear to HHMHHHFCCCCC
beard EDDBDE@CCDCC
bearded CCD>BC@CCCCC
bearing HHHHHLCCCCCC
beast @@?>@@>CCCCC
beast > ??><??CCCCCC
beat CDFCDEBCBCCC
beat it IILIIIACCCCC
beat my DCDCDAKCCCCC
beating CDCDCGBCCCCC
beautiful CDBBGDACCCCC
beautiful body LLLLMLCCCCCC
beauty @@>?>>C>CCCC
beauty > AA?A@AA=CCCC
because HDDCFG?CLDDE
because dr RLLLLLCCCCCC
because god BHBBBBKCCCCC
because he FFHGGKACFCEE
because her FBCCCBICCCCC
because i DBC@EGIDFBBD
because is CCBCCCPCCCCC
because it @??@@@EEBCCC
because my GEEEEDEDECBD
because no BBBBBBFCDCCC
because nobody >??=>?=CDECC
because of AC?BB@?BADCB
because people ;<9;<<ACCCCC
because she FDCBBADCDDCF
because that LLILJJBCFCCC
because the DABDBA;CECEC
because there BBBBBBHCCCCC
because they EHIFFF@CFCCC
because you CDDFDI=CCCCC
because your BAABBACCJCCC
become EEEEGEJCCACC
become a HHHHKHIBC@CC
bed AAAACBEEECFE
bed # @==?>AGCECGC
bed 's BCBCBBSC@CCC
bed > KLNJPKFEDCAC
bed again GGGGLGBCCCCC
bed and ECBBGDEBBCAC
bed bath HHHHNH?CCCCC
bed blockers ==8===BCCCCC
bed by LIKIKK<CABCE
bed for IHLHHHDCCCFC
bed four @?@>=@BCECCC
bed he >??>??LCCCCC
bed i JFGFGEKCDCCC
bed is ABABDAMCCCCC
bed manager CCCGBFACCCCC
bed managers KKKSKK?CCCCC
bed on @EA@@ABCHCCC
bed rest FFFFKFKCCCCC
bed since ABBBBBOCCCCC
bed that GGFFIFCCDCBC
bed was ABA@AAACCCCC
bed with A>===>GCFCEC
bedpan IGLKGGBCEABC
bedpan > DDIEDECCFCCC
bedroom CEDCBE>BCCBC
bedroom > FFIFFJ=CCCCC
bedroom window EIEEDGGCCCCC
beds @?A>B>?ADBBB
beds > CAB@@@?C@CBB
beds are >>;>=>CCCCCC
beds or HHKHHHCCCCCC
bedsheets IGGGGGCCCCCC
bedside DBACDA=CECCG
bedside manner CDCFEBACDCCH
bedsit HHHKHHKCCCCC
bedtime B@CBBF8GCCCC
beech GDCDDDFCBCBC
beef @A>A?ACBFCCC
been DAABBAGDDEIC
been # BBBBBB7ECCDC
been > DGMGEEJCFCFC
been a @ABBAADCBCCG
been able ?>????KCCCCC
been all ABBBBB?CCJCC
been asking CDDDCEJCCBBB
been asleep CCCCCCNCCCCC
been at CCABAB9CGBBC
been awake BBBBBBKCCCCC
been better GHGJGGCBECCC
been born >>;>=?KCCCCC
been called <<<=<<BCACEC
been cancelled CCCCCCBCJCGC
been coming IIIHMI?CCCCC
been cut @?@?AAHCCCIC
been cutting DCCCCC@CCCCC
been dead IGFKGFRCCCCC
been doing LJJJLJ;ICCCC
been done DEGEEE=DCA@C
been dropped HHHKHHCCGCCC
been eleven CCCCCCKCJCCC
been ever IIKIMIACCCCC
been fitting BBBBBBKCCCCC
been following EEEFEE=CCCCC
been for FDDBDDACCACC
been found @?AAA@ECCCCC
been getting AABBBCHDCCCC
been given AAABAA<CDFDC
been going DDDFDD9ECCCC
been gone DGEEEEHCCCCC
been googling BBBBBBGCDCCC
been handed BBCCCCICCCCC
been having GFFEFFHCCCCC
been hiding @AA@AAJCCCCC
been hit A@AAAA9CCCCC
been holding @@@@??HCCCCC
been in ECEBBCFBCCIC
been jabbed BBBBBBKCCCCC
been kinder ??>>??CCCCCC
been late @@@?@@LCCCCC
been left GGKIGG7CFCCC
been let FFFJFFDCCCCC
been loved KKKPKKCCCCCC
been made ?@@@@@GCABCC
been making LGGGGG>CCCCC
been missing CBCCCBPCCCCC
been nice ?>?>?>JCGCCC
been off BEBABB<BEB@I
been on B=@>?A=?CCCB
been out @AA@AASCEDCC
been over A@AAAALCCCCC
been passed CBCCCC8CGCHC
been patient GFGLGG?CCCCC
been poorly FFFFJFGCCCCC
been posting A@@AAAJCCCCC
been proved FFJFFFBCCCCC
been put ABADBB>CCCHC
been putting ECCCCCICBCCC
been reading LGHHHHBCCCCC
been right KJPOJKECCCCC
been round ECCABBMCCCCC
been sat @>AAACGDDGBB
been saving CCCCCCGCCCCC
been saying BBBBBBICCCCC
been screaming BBBBBB=CCCCC
been sectioned EEIEED@CCCEC
been seen BBDBBBCCDCFC
been selling LIIIIIBCCCCC
been sending FJFFFDDCCCCC
been sent ?>?>??@CAFBC
been shut BAABBBMCCCCC
been sick @@@?@@EFDCCC
been signed ABBBBB>CCCEC
been sitting IIIIMI;CCCCC
been so AA@A@AECCCCC
been sober LGGGFGCCCCCC
been stabbed AAAAAAHCCCCC
been taken A@AAAA<CAECC
been taking ?@@?@@BCCCCC
been telling ?@??@=ICCBBB
been the @@@@?CICCCCC
been there A@AAAABHCCCC
been thinking GGGGJIDCCCCC
been through FKFFGF?BCBBC
been to EHEHFE@ECCCC
been told EFHFGNDA?BDC
been treated FFGFMFACDBCB
been trying DDDFFD;CCGCC
been under BAADBB<CCCEC
been up DHDADDHCCCCC
been very @@?@@@LCCCCC
been vomiting CCBCCCKCCCCC
been waiting DEHEDB=CJDEC
been watching DCEDGE?CCCCC
been well AAA@@AICCCCC
been working @@@AA?MCCCCC
been writing JIHHHH?CCCCC
beeping @A@?A@NCGDCC
beeping on CCCCCCLCCCCC
before A=??>?BDCDED
before # HHIHHNGCBCCC
before > BC@DAA?DEB@@
before and @@@?@BGCECCC
before anyone AA@AA@:CDCCC
before breakfast EFEEHECFCCCC
before christmas HHHHHM;CCCDC
before he NHLIILECCCHC
before i ??>??BJCEGBE
before it @@@@??JEFCCC
before lunch FFFFFF=CCCCC
before me CEECCC>CCCCC
before my GGHJIG>CCFFC
before nine A@AB@>>BBCAC
before or FFEKFFCECCBC
before she IFFJEFFCCCHG
before someone >>==>=CCCCCC
before that @A@AA?A>BBCC
before the HDFEGFFC@DDC
before then >><>>>ECCDCC
before they >===>;PHACCB
before we ?@??@@?CCCCC
before you @@FC@ADCB@BF
begged ??@?@?ECCCCC
begging CBFECCFFFCCC
begging > EEEEEEOCCCCC
begging for DDBHDCBGECCC
begging me CBCCCCKCCCCC
begins IJKIIIACCCCC
begun ????@?NDCCCC
begun to AA@AAAKDCCCC
behalf =>?>??BCHCCG
behalf of BBBABBCCICCH
behave BCACCFBCCCCH
behaviour >>==>><CBCCG
behaviour > A@?@@A;CBCCB
behind DGFDAF=CGBCC
behind > HHKGKHACCCCC
behind a AACC@?@CDCCC
behind every JMRJJJ>CCCCC
behind her DDBCBHACCCCC
behind him EKDEDDACCCCC
behind it IHILINCCCCCC
behind me @??C?@<CCCCC
behind my @@@??@=DCCCC
behind that ADA@@DCCCCCC
behind the @;?=>=FBCBBC
behind you B@AA@EACCCCC
beige BBADAA:FCCCC
being ACAEBCEBGBCG
being % <<6:<<CCCCCC
being > =>=<>>@CADCB
being @ GGGLGGCCCCCC
being a ?>?=?@FCCCDC
being asked =>==;=@CCCCC
being followed BBBBBBICCCCC
being funny FFJGFFEECCCC
being here DIDDDD@CCCCC
being honest GGGJGGMCCCCC
being in EEEHEDACCCCC
being kept LSLLLOECCCCC
being lazy BABBBBSCCCCC
being looked FFFFHF<CCCCC
being on AAAAAA:CCCCC
being replaced JJQJJJACCCCC
being sick >>>>>>HCGCCC
being so IHGNIIFCCCCC
being such FKFFFF?CCCCC
being that FFFKFFCCCCCC
being the HGHKHHBCCCCC
being told JJJMKQJCCCCC
being wrong SSS[SSMCCCCC
beings EEFHEECCCCCC
believe @@C@@B9CBBBC
believe he ABBBBB9CCCCC
believe how CCCCCC<CCCCC
believe it ?=>>?>?BBBBC
believe me EBBCBGFADBCA
believe they ??==>??CBCCB
believed =>=???@CFCCC
believed me >@?@@@ACGCCC
believes @@?@??ICCCCC
believes me BABBAAHCCCCC
bell A?@A??;BCE@B
bell and GJHLHHBCGCCC
bell today CCCCCC=CACBC
bellend EEEGEECCCCCC
bello IOIIII@CCCCC
bells CBBAEA>CBCCC
belly ??>><?NECCCC
belong DDHDCDDCCCCC
belong here DDIDDDACCCCC
belong in FFIFFFBCCCCC
belong to ==;<;<HCCCCC
belongings CCCCCC;CCCCC
belongings this CCCCCC9CCCCC
belongs KKOHIIACCCCC
belongs and IIOIIIBCCCCC
belongs to KKHHHHBCCCCC
below EKEEEEICCDCC
belt ?=>>?<ECCCCC
belt and CCCCAAICCCCC
belt round @@?@>>HCCCCC
belt to @?@@@@KCCCCC
belter EEEDIEACCCCC
bench AA??@>@CDDCC
bench > ACA@AA?CCCCC
bend FFFELC@EGCCC
bend > AAAAA@ECICCC
bend it HHHHKHBECCCC
bend me IIIILICCCCCC
bending JJJIRJHCCCCC
bending > HGHHMHCCCCCC
bending over LLLLRLACCCCC
beneath FJEFFFACCCCC
benefits EEHEEFDCCBCC
benefits > HGJHHHBCCCCC
benidorm KGGGGGCC>CCB
bent JHIHOJICCCCC
bent over KIIIOIECCCCC
bereaved @?>>?@BCCCCC
bereavement @>?@?@ACCFCC
bereavement group A@AAAADCCCCC
bereavement office BAABBBCCCGCC
bereavement officer FGGIGGCCCCCC
bernie HFFFFFACCCCC
berries >>=>??NCCCCC
beside A@A@@?GCGCCC
beside > BBBAAADCJCCC
beside her =?@@@?DCCCCC
beside him LFFFFFDCCCCC
beside the IHNIIICCCCCC
besides FGMGGGBFCCCC
besom ;<<8<<CCCCCC
best ?@?>B@?@>E@B
best > FFHFFGACCFCC
best friend CCCCBCQCCCCC
best get HHHHHMCCCCCC
best he ==???>MCCCCC
best mate ECBBBC=CCCBB
best medicine ????==B?CCCC
best of AAA?AAACCCCC
best part FFFFGF@CCCCC
best telly KKKKSKCCACCC
best thing GHHFGF>ABCCC
best tuesday LLLLSLACCCCC
best view @@>@?>BCCCCC
best way CBCCCC@CCLCC
best with AAAAAAQCCCCC
bet IJMRSJ;BBCBB
bet > FFFMFFCCCCCC
bet the IILNPICCCCCC
bet you HJHHMHACCCCC
beta EEFEGEKCCCCC
bets INIIJICCCCCC
better EEFHEHDCBBAE
better > BABABA:CCCAG
better at DIDDDDECCCCC
better for A@BAA@HDCCCC
better grasp GGGKGGBCCCCC
better hope IIIIIM@CCCCC
better looking KKKRKK=CCCCC
better manners GGLDGGCCCCCC
better men FFFFFJ@CCCCC
better myself BBAABB9@?ACA
better off @A>@@>FCCECC
better on FFFFMFCB>CCC
better start KKKKKRBCCCCC
better than BBCBB@EEDBBB
better with AAA@AAPCICCC
better yet FFFHFFPCCCCC
between FGFLHGACKDDC
between # AAAAAA>CKCEC
between a A@B>@A<DCADC
between here =>>><>FCICCC
between its FFFKFFCCCCCC
between my LLLOOKDCCCCC
between the DDGHDFICCDCC
between them DECIDDFDCCCC
between you DDDGDD<CFCCC
between your HHHJHHCCCCCC
bev HDCHCCACCCBC
bev > IPIIIIBCCCAC
bevan :;99::CCCBCC
bevan would <=:;;=CCCBCC
beware =>>===>CCCCC
beyond >>?>???CBCAB
beyond a BBBABB?CICCC
bhandari GLGGGG>CCCCC
bi ????>?ACCCCC
bib FJFIFF=CCCCC
bible KIMIILACACAB
big CDBDGD<?>A?C
big > ???>>?:CDCCC
big @ =?@@@DFCCCCC
big box BBBBBBKCC?AC
big daft ??>:>?CCCCCC
big for CCCCBCMCCCCC
big girl IIILLICCCCCC
big headed HHHKHHCCCCCC
big i FFFJJF@CCCCC
big lad @@??=D?CCCCC
big love >>=8>>BCCCCC
big man DDDDCD=BBACB
big one @AAACDMCCCCC
big porter KGGGGGCCCCCC
big skip IIRIIICCCCCC
big sleep ABBBBBPCCCCC
big softie A@AAAA=CCCCC
big toe CCCCBC=CBCCC
big up ;<<=;<BCCCCC
big wet LLLSQLCCCCCC
big words NNNTNQ@CCCCC
bigger BBBCFCHDCCCE
bigger than HHHJMHFCCCCC
biggest CCFICABCCCCC
biggest hug 979875CCCCCC
bigot IIMIIICCCCCC
bike ??@?>A>C@CAB
bike 's FFJFFF?CCCCC
bike racks BCCCCC=CCCCC
bike shed HHHEHK<CCCCC
bike today CCCCCCMCCCCC
bikers EEEEEHBCCCCC
bikes >=<>==CCC@CC
bile EEEGEECCCCCC
bill CEHDEC=C?B@C
bill > EHHGGD@C?BAC
bill ? CCCCCCLCCCCC
billed LFDFFFCCCCCC
bills HEEEEEECCCCC
billy CCBFBC@CCCCC
billy you FFFMEFACCCCC
bin BD@CA@EDEC@C
bin > @AA>AACCCCCC
bin and EAAABAHCCCCC
bin bags AA?@A@ACCCCC
bin her HJHHHHCCCCCC
bin sat GKGGGG;CGCCC
bin store BB>@BACCCCCC
binned EDFEEHFCBCBC
binned my IIIIINCCCCCC
binoculars HPHHHH=CCCCC
binoculars > EMEEEE?CCCCC
bins CB>@@AECECCC
bins > CDDDDC>CCCCC
bins and CCCCCGJCCCCC
bins for CCCCCCMB@CCC
bins out EHEEEEIDCCCC
bint EEFHEECCCCCC
biology GGKGGGB@CCAC
biopsy AAADAA=HHCFC
bipolars HHLHHHCCCCCC
bird JKJKQLB@CCCC
bird on KKKKTKCCCCCC
birds GGKGFG@CCCCC
birmingham FFLFFFCCCCCC
biros <<<;<:?CCCCC
birth @@B@@DCDBDDA
birth > AA@@B@ECFCCC
birth and IJJIIN<C@CBB
birth centre ?==>>>?CBCCC
birth in EEDGEEGCCCEC
birth plan AAAAAA<CECCC
birthday FGFGGGBAFBDB
birthday > BBBBEEFAGBDB
birthday cake CCCCCC<CCCCC
birthday cards ECDDDDJCCCCC
birthday on CCCCCCCCICCC
birthday to FIFEFF@CCCCC
birthing BABBCA=CCCCC
births GGLGGGCCCCCC
biscuit @??A?B?ADBBC
biscuit > BAAA@A@CECBC
biscuit and EEDIEECCICCC
biscuit tin FFFJFFCC@CBC
biscuits @ADA@AEBBCBC
biscuits > >?==??HCCCCC
biscuits and DDDHDDCCCCCC
bishop EDDELE@CCDCC
bit ??=@A?BEBCBA
bit > AB@?CAPBACBA
bit about HHHKHHCCCCCC
bit blue CCCCCCICCCCC
bit by EIEFFF?CCCCC
bit in >@@@@@<CCCCC
bit late CBCCCCMCCCCC
bit more GGGHIGCCCCCC
bit my CCCCCCJCCCCC
bit nervous CCCCCB;CCCCC
bit of EEFDHF<EEBBB
bit rich GGGLGGCCCCCC
bit too CCCCCCKCCCCC
bitch CDCDDDCCCCCC
bitch > AA@?@ACCCCCC
bitch of KKKMKKCCCCCC
bitches FFIGFFCCCCCC
bite EEFEIEGBBCCC
bite it IIIIMIBCCCCC
bites HEEEEI@CCCCC
biting BCCCCE=CCCCC
bits ?@@A?@?F?CAB
bits > >??>>>DB?CBB
bits and DDDGDB=CCCCC
bits of A?AAAAQCCCCC
bits on BCBCBB=GCCCC
bitten BBBABBAECCCC
bitter GGKJGFFCCCCC
bitter > BBBEBBKCCCCC
bizzies FKFFFFCCCCCC
black GILGFEACBCBC
black > <=:<<<ICCCCC
black and DA@CCBHBBCCC
black as JJPPJJCCCCCC
black coffee AA@@@AMCCCCC
black face LLTLLL9CCCCC
black fella HHKHHHACCCCC
black men ??<???CCCCCC
black nurses DDHDDDCCCCCC
black women FFFFFFBCCCCC
blacked ?????>NCCCCC
blacked out ?????>NCCCCC
blacking CCCCCCICCCCC
blacking out CCCCCCICCCCC
blackout CCCCCCJCCCCC
blackpool DHDCDDACCCCC
blacks OOXOOO>CCCCC
blacks can IIMIIICCCCCC
blacks no >><>>>CCCCCC
bladder @@???@>CBCBC
blade BABABBGCCCCC
blade > BBBBB@MCCCCC
blade ? @>@?@>QCCCCC
blade and CCCCCB9DCCCC
blade in AAAAA?HCCCCC
blades >>>>>9JCCCCC
blades out @????>FCCCCC
blame @@>B?@CCCCBC
blame me FFFKFFLCCCCC
blame the ??=??@DCCCBC
blamed KGGEGF?CGCCH
blamed me IEEEEEBCCCCC
blamed the NJIHJJBCHCCC
blames BBBBBBJCCCCC
blaming BBBABB?CCCCC
blank @?@@@@DCCCCC
blanket EIGIIGHCGCCC
blanket > FFHIGIECGCCC
blankets AA@@?@GBBBCC
blazer CCCCCCHCCCCC
bleach EHHGDF@CCCCC
bleach > ABBEB@ECCCCC
bleach and HHHHHL<CCCCC
bleach on CCCCCCNCCCCC
bled CA@@AACCDCCG
bleed FGEDEGDDDCCC
bleed same JJJJJOCCCCCC
bleedin CCBBCBJCCCCC
bleeding DDEEDD=CDCDC
bleeding from BBBBBAOCCCCC
bleeding when CCCCCCSCCCCC
bleep B@@AAA?CCCAC
bless @DCB?C<B?CC@
bless > FKFGFF@BCCCB
bless her DDDCBF<BACEB
bless him =?><?>AC>CB@
bless it FFLFFF<CCCCC
bless that >??><=CCCCCC
bless the ?@?>?@KCCCCC
bless them @@=@@?GCCCCC
blessed GGIGGGCCCCCC
blew =<==>=>CACCB
blind CCECA@ACGDDC
blind > HIFFFE@CICCC
blind and @@A@@@ACCDEC
blind as ??=??>@CCCCC
blind man GGOGGGCCCCCC
blind woman JJRJJJ@CCCCC
blinding ABBAABCDICCC
blinds EJGEEGCCCCCC
blinds > FLHFFF@CCCCC
blinked BBBBBBOCCCCC
blinking ABAAABHCCCCC
bliss AADAAA=CBCCB
bliss > @@C@A@=CBCCB
blister ??>?@>HGCCGC
block AD??BC?DBAAB
block and BBBBBBCCICCC
block down >>>=>=CCCCCC
block me LRLLLQ=CCCCC
block report =9<;=;CCCCCC
blocked EKGFGGGCCCCC
blocked and ?>@?@@LCCCCC
blocked me GHGGGG?CCCCC
blocked on ILIIIIBCCCCC
blockers <=8=<=GCCCCC
blocking CHBHCB>CCCCC
blocking me ELEEEE>CCCCC
blocking the ?>=@?>ACCCCC
blocks HKHGHJDCCCCC
blocks me FKFFFF?CCCCC
blog KKQKKKCCCCCC
bloke >=@@=>IEDCFH
bloke 's ?=><??BCCCCC
bloke at BABBBB<CCCCC
bloke i A?@AA>KCCCCC
bloke in BBABADDCECBC
bloke keeps BBABBAKCCCCC
bloke on LKIRKKCCCCCC
bloke outside CCCCCCWCCCCC
bloke who FFFEFEJCCBCH
bloke with GGKGGJ<CCCCC
blokes CGGDGD?BCCCC
blonde VWQV[Q<ACCBC
blonde > MMMMZMCCCCCC
blonde one KKHPHHBCCCCC
blood A??@BA;BECBC
blood 's AAAA@@OCCCCC
blood > FGHJGI>DCCCC
blood ? ??=;?>CFCCCC
blood all >?>>>?GCCCCC
blood and @@@???ACECCC
blood clinic CCBECCBC>CAC
blood donor BAAAAACCCCBC
blood for AAAAA@ECCCCC
blood if >><=>=>CCCCC
blood in CEEEEEGCCCCC
blood just FFHFFFMCCCCC
blood now FFHFFF=ACCBC
blood on CCADCGFCICCC
blood pressure DCCBGB?AABAC
blood suckers HHMHHH?CCCCC
blood test DAAABB;CGCDC
blood tests @?=?@BBCCCDC
blood was EEDEJDACCCCI
blood will FFKFFF?CCCCC
blooded HHILHHCCCCCC
bloods FFGIHD?DECIC
bloods > GGLIHHACECCC
bloods and FGFIFFIC@C@C
bloods done CCCCCCBCCCGC
bloods in KHHGHHCCCCCC
bloody CBACBB?CDCCC
bloody useless DBCGDAKCCCCC
blouse IIIMPIHCCCCC
blouse > DDDJCDJCCCCC
blouse ? GGGGOGCCCCCC
blow >=@>>=FCBACC
blowing FFIGFF>CCCFC
blowing up FFJFFECCCCCC
blown IFFEFFADCCCC
blows @???@@CFAABB
blue CB@CAD@CCBCC
blue > GGGGFIFCCCEC
blue and BA@@AACCECCC
blue badge A@@@A@ABHBDC
blue badges LHJJHHACCCCC
blue corsa :6<;;:CCCCCC
blue i FFFFFJ@CCCCC
blue in @@@@@?<CCCCC
blue inhaler CCCCCCF@ACBC
blue light FEFFFK<CCCCC
blue lights CCCCCC?CCCCC
blue lipped BCCCCCQCCCCC
blue murder BCCCCCHCCCCC
blue on HHHNHHDCCCCC
blue one BCCCBCAJCCCC
blue round AAA@AAICCCCC
blues ====>>ICCCCC
blues > @>@@@@NCCCCC
blunt ?>>A>;@CCCCC
blush FFFFKFACCCCC
blush > FFFFKFACCCCC
boak DDIDDDCCCCCC
board FCHHFI<CBA@B
board > BBCEFB@CABAB
board @ GGMGGGCCKCCC
board and ??@>??BCCCCC
board on IIIIILACCCCC
board up NNNNNW7CCCCC
boarding IIPIIICCCCCC
boards DDFDDD=CCCCC
boat DCCABBFDBCAB
boatload FFMFFFCCCCCC
boats IIOGHLACCCCC
boats round FFLFFFCCCCCC
boats sink HHNHHMCCCCCC
bob @AA@AABACCCC
bodies QILIIIACCCCC
bodies > LHHHHH@CCCCC
body CAC?@@>DCCCC
body > EEHDDEBCCCCC
body another CCCCCCOCCCCC
body in FFHFJFBCCCCC
bog GGJLGGCCCCCC
bogus ;>?=?>ACCCCC
boiled HHHLIHEBBCAB
boiled egg GGGJGGCBCCBC
boiler GACCCBHAACBB
boiler > CCCCCCHCCCCC
boiler room PIKHIICCACCB
boiling AA?@@B@CCCCC
boiling > FFFFFH:CCCCC
boiling hot CCCCCBGCCCCC
bolted AAA@AAOCCCCC
bolton ?==???DCCDCC
bomb BBBABE@CCCCC
bomb and HHKHHLHCCCCC
bomb the @@C>@B<CCCCC
bomber :<;:<<ACCCCC
bone ??A@??=EACDC
bone and <=<===BCCCCC
bone idle FFHHFFCCCCCC
bone in @?<??@CCCCCC
bones CCDBCFE=BCCB
bones > JJMJJOHCCCCC
bonfire EBBABD:CCCCC
bonnet @??=@>?CCCCC
bonny ?>>====BBCCC
bonus KIHLIHCCCCCC
bonus > GFEJGFCCCCCC
book DDCDCC>B@BCC
book > GHIJHHDCECCC
book and CCCBCC=CAAEB
book it ?B>>??CCCCCF
book of GHHKHHCCCECC
booked CGDDEDFDICJC
booked > EDECIEBCCCCC
booked a CBCCBCKCGCCC
booked for BCCAAB=CCCIC
booked in DGDCCCDDCCCC
booked me @@AA@AICCCFC
booked the FHFFFGECCCCC
booked under IOIIIIECCCCC
bookies BBABBBLCCCCC
booking AAB@B@=CKDCD
booking in GGGEJGBCCCCC
booking line ?=??>>=CHDCC
booking me BBAB@BMCCCCC
booking website >>>:=>ACCCCC
bookings EFEDFJ=B@B?C
bookings > FFFFFICC@<CC
books > CBACCCMCCCCC
boomers KKQKKKBCCCCC
boot JKGHFIBECCCC
boot > EJDEDIBCCCCC
boot and @@@@@=ICCCCC
booted AAAAAAICCCCC
boots =?>?=>GECBDB
boots > HKIHGMICGCCC
border FFIFFF@CCCGC
bore DCCHDDACACCB
bore the GGGKHGCCCCCC
bored HHGJJJ:CCCCC
bored > GGGGGL@CCCCC
bored and GGGGKGCCCCCC
boring FHGGFEAB@CAC
born JHPKHIAE?B@B
born > FFHHFFICCCBC
born here JJSJJJCCCCCC
born in @A@@@@BGACBC
born on ??@?@@AB>B>B
born there ==;=>>CBABAB
born with LINIIICCCCCC
borrow DDCGDDECCBBC
borrow a EEDHDDCCCBBC
boss AC??@=GDCCBC
boss and FHFFFF@CCCCC
boss keep @AAAA@KCCCCC
boss your HMHHHHCCCCCC
bosses JEDGDE@CCCCC
bosses are OKKPKK@CCCCC
bossing BABBBB7A@C?C
bostin CCAECCDCCCCC
bostin > @@=@@@ACCCCC
both DB@BECEFBADB
both > @AB@@ADCCCCC
both arms BCCCCE?CCCCC
both be AA@AAAHCCCCC
both hands CCCEBD>ABCBC
both his MMMMMU<CBCCC
both in FFFEKHBCCCCC
both know FFFFKF?CCCCC
both legs FFFFFFLCCCCC
both lifts CCCCCCACJCCC
both my ???>>>?CBCEC
both of JHHILHIEBCCC
both our ABABABQCCCHC
both parties >><=>=CCBCAC
both sides AAAA>A@EFCCC
bother BBCFCCFBECCC
bother > @C@AD@EABBBC
bother wi BBBBBBMCCCCC
bother with DCCGCHACHCCC
bother you A@AAA@LCCCCC
bothered EA@DA@@CECBC
bothered > B?>@@@@CBCBC
bothered to LHHMHH@CCCCC
bothering ?>@>?ADCCACC
bothering anyone BBBBBBMCCCCC
bothering with EEEEEI9CCCCC
bottle ?ABABAICCCCE
bottle > ?@AAAA@EBCBE
bottle and JGGHGL@CCCCC
bottle in GFIFFFFCCCCC
bottle of @CAAC@ICCCCC
bottled FFFFFJ>CCCCC
bottles ?@>?>>RCCCEC
bottles with ?>?@?=OCCCCC
bottom FEFJIGBBDBDC
bottom > JIIPII>CDCCC
bottom and FFEFIE?CCCCC
bottom line KKKKQKCCCCCC
bottom of @@BA@DEBCACC
bought FCFBBDFBBBBB
bought a ?>>??A;CCCCC
bought his JGGGGGCCCCCC
bought the NLUMMRBCBCDC
bought their FFIFFFCCCCCC
bought what BABBBBKCCCCC
bounce FFFEKFACCCCC
bounce > GGGGLGACCCCC
bouncer EEEFEH:CCCCC
bouncing CCCACC>CECCC
bound ABABBAJCCCCC
bout BADBAALDCDCC
bow EFCHLE>CCBBC
bowel <==<>=?A=CDD
bowl @A@BABFBBCCC
bowling green BBBBAAIBCCAC
bowls >>=<?>GCCCAC
bowls club @@AAAAHCCCCC
box ECBFCDEA@ADB
box > EDADCGCA@BAA
box and DEGFECICCCCC
box in BBBBBBNCCCCC
box is BBBBBA=CCCCC
box of EEEHEGDCCCCC
box says CCCCCC;DCCCC
boxes B@@@A?@CCDCC
boxes for JGGGGGCCCBCC
boxes of @AA@@?CCCECC
boxing ?@?@@?CBBCBC
boy ECCFDEEBCCDB
boy 's @A@@AAECHCCC
boy > FFHGECJBACAB
boy again BBBBBBICCCCC
boy and JJJNJL<CCCCC
boy has @AAAAAJCCCEC
boy in =?>???KC@CFB
boy is ??>>==DCCCCC
boy on MJKQKJACCCCC
boy who DCBFCC=CABBC
boy with NIHHIIHCCCCC
boyfriend ;=?==;PCCCCC
boyfriend @ CCCCCCNCCCCC
boys EEDDFHECCCCC
boys have EEEEDJACCCCC
boys in KFFFJHBCCCCC
bra IFFEGF@FCCCC
bra > EEEEKECFCCCC
brace @?@?@<=ECCDC
braces ??<<=>@CFCCC
brain HFFKFEDEDCCC
brain 's IIINIICCCCCC
brain > FFEJFFCBCCCC
brain and IFFFFFCCCCCC
brain dead JIJOJIACCCCC
brain like EEDJEECCCCCC
brain the @@@?@=NCCCCC
brain to HHKJHH@CCCCC
braindead JJJQJJCCCCCC
brainless ??==>>ACCCCC
brainless useless 775/57CCCCCC
brains HHIMHHACCCCC
brains were FFFHFFCCCCCC
brake GGGGGKICGCCC
brake > BABBBAJCGCCC
brake lines HHHHHLACCCCC
brakes DDEFGKCC@CBC
brakes are CDDDDHICCCCC
brakes go KKKKKQ:CCCCC
braking KKKKKS<CCCCC
bramwell GGGGGLCCCCCC
branch > ==9=<9C@CCCC
brand ADAAAB=CECCC
brandy =@@@??ICCCCC
brass ??=?>>ACBCCB
brat FFOFFFBCCCCC
brat in GGLGGGCCCCCC
brats FFIGFFCCCCCC
brave >>@=>@BB@CBC
brave > AAAAA@JCCCCC
braw ???=>?ICCCCC
bread @@@??@DECCCC
bread > @@AAAAGCBCBC
break AA@BCFDCBCCC
break > ?>>@??GCCCCC
break a GGGGGKBCCCCC
break and <;==>=GCCCCC
break both IIIIIMCCCCCC
break every GGGGGK>CCCCC
break in @?>?@<HCCCCC
break my DDDDCB=C@BBC
break the EEHFEHDCCCCC
breakdown JKHHHGDCECCC
breakfast HGFEIFIFCABB
breakfast > GIJHOI@EDCCC
breakfast and GCDDDDHCCCCC
breaking EFFEEG>BBCCC
breaks @@?=?>CCCCCC
breast ??>>@><BFFFE
breast care CBCCCCCCCJCC
breast clinic AAAAAACCHCGC
breast exam HHHHLHCCCCCC
breastbone CCCCCBMCCCCC
breastfed CCCCCC?LCCCC
breastfeeding HHFIKH@FCCCC
breath DBADDBNDCCCC
breath > EEEHFFLCBBCC
breath on MHHGHHCCCCCC
breath smells CCCCCCICCCCC
breathe FFGGDEBDECDC
breathe > DDCBCE=CCCCC
breathe and GGGOGGMCCCCC
breathe the JHMHHH>CCCCC
breathes @?@@@@MFCCCC
breathes > BBBBBBJCCCCC
breathin ABBBBASCCCCC
breathing EFFEDEBCCCCC
breathing 's @AAAABOCCCCC
breathing > IEDDDE>CCCCC
breathing and FEEEEI7CCCCC
breathing in CCCCCC?CCCCC
breathing like AA@>A@FCCCCC
breathing on >?>???4CCCCC
breathing through CBCGCBMCCCCC
breathing twice CCCCCC<CCCCC
breathless CBCCCBJCCCCC
bred HHMHHHCCCCCC
bred for HHLHHHCCCCCC
breed GGNJFG<CCCCC
breed > GGKGGG?CCCCC
breed like EEHEEEBCCCCC
breeding EEEEIECCCCCC
brew =;<<<<MC@CBB
brew > CCBCCC>BCCCC
brew and @>?@??FCACBB
brew at CCCCCCLCCCCC
brewery @?@=@@ACCCCC
brick FEGFEG?CCCCC
bricking @@@@@=BCCCCC
bricks EDEDEGEABCBC
bride @??@?@FCCCCC
bridge EEEFEE9CDCCC
bridge ? EEEJEE@CCDCC
bridge and @>@@@@>CFCCC
bridge at ILIIII=CCCCC
bridge for FEFFFJ=CCCCC
bridge i A@AAAAMCCCCC
bridge is JOJJJI@CCCCC
bridge now CCCCCCOCCCCC
bridge on ><>=>=ACCCCC
bridge please CCCCCCMCCCCC
bridge support BBBBBBJCCCCC
bridge you EIEEEE@CCCCC
brigade GHLHHF=CCCCC
bright =<;@><ICFCGC
bright > FFFJFECCCCCC
bright red BAABBAMHCCCC
bright spark >>>;>>CCCCCC
brighter FIFIFFACCCCC
brilliant BBBBBC@DDCBB
brilliant > FFFFFG;CBCCC
brilliant news IIOIIICCACAC
bring CCEBFG>CACDC
bring a B@ADAACCBCDC
bring back GGIGHFBCCCCC
bring her BBABBAACCCIC
bring it @@E@@A@CCCCC
bring me @>>@??VCBCAC
bring my EEDEEGDCCCCC
bring nothing GGGGLGCCCCCC
bring the DEDDHC>BCCCC
bring you AA@AAAKDCCCC
bring your BB?ABC@CBCBC
bringing FFJIFI@CCCCC
bringing it GGGGFIACCCCC
bringing my GGJGGI=CCCCC
bringing the AA@DAB?CCCCC
brings HEGEEH;CCCCC
brings his FFIFFKCCCCCC
bristol AAAAAA<CFCCC
britain BBD@BBB@?BBC
british NNYQNMACBCCC
british passport IIOIII>CCCCC
bro DCECDF?CCCCC
bro > <<==<;CCCCCC
broadband CCCCCC>B=@AB
broke DBAABCFFBFHB
broke > GGIGGKJCCCEC
broke and CCBCCCHCCCCC
broke her ??????ECCCCC
broke in BBBBBB;BBCCB
broke me @AAAAAJCCCCC
broke my FDDCDCHFBCFC
broken ACCEDFF@DCBB
broken and EFFFFM<CCCCC
broken in CCCCCCRCCCCC
broken leg IHHMHHACBCCC
broken mug ABAABAMCCCCC
broken or CCCCCC7FCCCC
broken wrist BBBBCB@CFCCC
brooch @?A@AAJCCCCC
broomstick IIIWIICCCCCC
bros AAAAAAJCDCCC
brother DCAABCFCFCDC
brother 's DDCDC@@DCDEC
brother > @EBABALCCCBC
brother by QOKKKKCCCCCC
brother died CCCCCC?CCCCC
brother gets HFFFFJ?CCCCC
brother has CBBABADCHCCC
brother home GGGGGM>CCCCC
brother in JFFDHFBB@CCC
brother is FFFFFGHCCCCC
brother left IMIIII@CCCCC
brother stopped MIIIII@CCCCC
brother was ?@AAA@FCCC?C
brother with BCCCCCHCDCCC
brothers EDEEEJDBBCEC
brothers are EEEEEI>CCCCC
brothers have FFFFFJBCCCCC
brothers know FFFFFJACCCCC
brought ?@AC@@FCDDFC
brought her ==>==<CCCCCC
brought him FHHFFF@CCCDC
brought home GFMGGGCCCCEC
brought it DDGDDCJCCCCC
brought me ?@>@@?@CCCCC
brought my HHHLHKCCCCCC
brought up FFIFFFGCCCCC
brown KIRHII<F?C@B
brown hands EEEEEE<CCCCC
brownies EGEEDIACCCCC
browser BABBBBMCCCCC
bruise @@???@DFCCCC
bruise > DCACCC;DCCCC
bruises FCCDCDEEECCC
bruises and AABBAANCFCCC
bruises up EEEEEJ6CCCCC
brum FEKFEFCCCCCC
brummie LHHKHH@CCCCC
brunette LLLLQLBCCCCC
brush JGFMGGGCCCCC
brush > IEEEEEHCCCCC
brushed @@??C@>CHCCI
bruv DDDGDGCCCCCC
bruv > GGFGGKCCCCCC
bsl ?>>??@=CCECC
bsl interpreter @?@@@@CCCCCC
bt @@?@?@MB@CAC
bucket ???;A>FCCECC
bucket in AAAAA@JCCCCC
buckets BBABBBHCCCCC
buckle HHHGNH?CCCCC
budge JJJJQJ@CCCCC
budget HEIDGD?CCCCC
budget and HHLHHH@CCCCC
budgie EDDIDE@CCDCC
budgie > GGGPGGFCCCCC
buffet ==7<==BCCCCC
bug @@@@@@KCCCCC
bugger EEFCEGACECCC
build A@C@@=BCBCBC
builder BBBABBKCCCCC
builders CCBBBC=CACCB
building DCFDFEBBDEDC
building > CBACFA@CDCGC
built GDEFJE<ABBBC
built for JKNKOKCCCCCC
built like EEEJLECCCCCC
built the CDGDCFCCABCC
built this <=:===CCCCCC
bulging BBBBBBPCCCCC
bulging > CCCCCCKCCCCC
bull JMJJJNCCCCCC
bulldoze FFJFFFCCCCCC
bulldoze the FFJFFFCCCCCC
bullets GGFFGMACCCCC
bullied FDDCDCBCCCCC
bully @?ADABBCCCCC
bully > ;;;6<<CCCCCC
bully and DDDHDDCCCCCC
bum A@C?@ABBABCC
bum > FFIEDFACCCCC
bump LHHKJFIECCCC
bump > GDDDDDHCCCCC
bump and IIIINIECCCCC
bumped ?A@@?A>CCCDC
bums GHHHQHCCCCCC
bun IIILII?CCCCC
bunch CCAEBBBCCCBC
bunch > =><<=>?CCCBC
bunch of FFGHFFGCCCCC
bunch you IIINIICCCCCC
bungalow HJFFDGKBBDAC
bungalow > JIHHHH<CCCBC
bungalow with GMGJGIBCCCCC
bunk >??>?=JCCCCC
buns >??>>>CA?CBC
bunting A@@@AADCCCBC
burden BG@ABBGCCCCC
burden > @@=@@ADCCCCC
burden and INNIIICCCCCC
burden to @??@@@OCCCCC
buried B?A@@>FCCCCC
buried two >???><ICCCCC
burkas GGKGGGCCCCCC
burn @@A@@?GFCCCC
burn it AAAA@C?CCCCC
burn my BBBBBBICCCCC
burn that HHJHHH@CCCCC
burn the BBEBC>GCCCCC
burned DDFCDAHCCCCC
burning AABBABDCCCCC
burnley KGGGGGBCCCCC
burns @A@A@B@CCCCC
burns on ?@@@@>JCCCCC
burnt DA@CAA=EFCCC
burnt her @AAAAA;DCCCC
burst >??@?>GECCBC
burst open CCCCCCHDCCCC
bury DCCDCH<CDCCC
bury him JJJJJPCCCCDC
bury me AAAAA@>CCCCC
burying JLJJJOBCCCCC
burying our KKKKKQBCCCCC
bus DFFDCGACB@BC
bus > BCBCBBECDCCC
bus ? KJUKKKACCCCC
bus and KLHLIHBCCBCC
bus driver ?@?@@@>CCCCC
bus fare JQJJJJ;CCCCC
bus is BBBBBB?CGCCC
bus on ??>>?<MCBCCC
bus pass DDGEEEFCCCCC
bus shelter DIEDDFCCCCCC
bus station DDDCEFGBCCCC
bus stop C@ADBBHCBCCC
bus to AACBBC=CCCCC
buses B@CAA@GCDCBC
buses > CCCCCCLCACCC
buses and ?>?>>>CCFCBC
business FGGEEF>BCCAC
buss JJJJJN?CCCCC
bust @@@@>@@CCCCC
buster BBBBBB;CCCCC
busy BGD@GABCHHBE
busy > ===<==GCFCCC
busy with @?>>@?@CMCCC
but @@@A@>>D@BCB
but % HHLHHHCCCCCC
but @ KFEFFFDCCCCC
but a DEJDEDCCCCCC
but at DDBDGDBCCCCC
but by <=<<<=BCCCCC
but do <<:;<<CCCFCC
but each >==<>=@CCCCC
but fair ??<???CCCCCC
but he 9;;6;:CBBCCB
but her JKMJLJDCCCCC
but his AAAAAAHBCBAB
but i AE@CBBFA@ADA
but if ?=??>?DBAB>A
but is GGIGGG>DCCCC
but it @CAC@@JCACCC
but its IIHRII?CCCCC
but me BABBBBHCCCHC
but my ??>>>>BDDCCC
but never AA@A@ACCJCCC
but not @@=@@BBCCCFC
but now FHFFFFACCCCC
but only CCCCCCKCCCDC
but she DBAABAACCCCC
but should @@<?@@CFCCCC
but still IFFFFF>CCCCH
but that DDEEDD;CDCDC
but the A?AAC@?CBCCB
but there EDDHEGJDCCCG
but they @@??@?>B?CBC
but this AA@AAAMCCCCC
but time HNHHHIBCCCCC
but tonight BBBBBBKCCCCC
but we BCBBCBICACCC
but what @A@AAACBCCCC
but when @??=B@GCECCC
but with GGGJGGCCCCCC
but you CCFCBD@CCCCC
butcher ;>=B>=CCCCCC
butcher and =>=:>>CCCCCC
butchered ;;;;::CCCCCC
butt @@?>@>GCCCCC
butter ?>==?>ACECCC
butties EDGDEE:CCCCC
button CCCDCE:FCCCC
buttons =><=<=FCBCBB
butty DCECCD?ACBBC
buy CEDCCD;BB@CC
buy it GGKGGGBCCCCC
buy their GGGGGJACCCCC
buying CCBCCBFCCCCC
buzzed KIILIHCCCCCC
buzzer BCBBAB=CICCF
buzzer is CCCCCC;CCCCC
buzzer on AAAAAACCLCCC
buzzers IDDDDD@CCCCC
by A@CAB@DBBDBB
by # @@@@?@ACCCCC
by > EFEGHEOCECDC
by a BBHEDD<FEEBC
by accident DEEHEEKCCECC
by ambulance CBABCB8CHCEC
by another @A?@A@DCCCCC
by bed FFHEEF<CCCCC
by breakfast MJJJNJ@CBBCC
by christmas HHHHHK5CBCCC
by dinner FEEEEH=CCFCC
by dr <>===>CCCCCC
by eleven BBBBBBNCCCCC
by email CBCCCCCCC?CC
by five GGLGGH?CCCCC
by force KKPKKKBCCCCC
by friday DCDDDC<BBCCC
by god AAB=?@?CCCCC
by half ??@@@?@CCCCC
by her ;<><<>HCCACF
by here GGGGGK@CCCCC
by herself BCBCCCLCCCCC
by his B@AAAA>BCBCC
by it AA?A@B>CCGCC
by its GGGGOGCCCCCC
by me EEEEGE>CCECC
by mistake DCBBCB>D@BDC
by morning >>A??;ECCCCC
by mouth BBBBAA>CDCCC
by my FCFDECBEDCCC
by name CJDDDDCCDCCC
by nature GGHGGGGCCCCC
by nine A@AAAAOCBCEC
by now BDAACADCGCKC
by one GIKHHJ?CCCCC
by people =>;;>>>CCCCC
by some FFJFFFLCCCCC
by someone HHMHHHBCFCCC
by something GGGLGGCCCCCC
by suicide CCCCCC?CCCCC
by sunday DCDDDF>CCCCC
by teatime =<;;=:ACAABC
by ten DDDDDFIBABCC
by text CBCCCCNCGCCC
by that NHIHJHDCCCCC
by the @=::==KB>D?B
by then ?=?@?>GCHCCC
by there IIOIIIACACCC
by three ??<??@BCCCCC
by tonight HKHHHHACCCCC
by tuesday GFFGGKFCCCCC
by two ?????@BCCCCC
by you BBAFBBCCJCEC
by your NPJPJKECDCCC
bye @>??@?SCCCCC
bye > BBBABBHCCCCC
bye x BBABBBHCCCCC
bypass ?>??@?CAABBC
bypass > BBDCCCMCCCCC
c CBBACEICGCFC
c and GGGGGKECCCCC
c is =>><><KCCCCC
c you CCCCCCNCCCCC
cab EEHEEDGCCCCC
cabbage FFIIFFCCCCCC
cabbage > GGKKGGCCCCCC
cabinet @@@A@ALCCCCC
cabinet to FFEKFFACCCCC
cable FJFFFHHCCCCC
cackling HHHRHHCCCCCC
cafe ?@B?@@B?BDBA
cafe > CGFDEE>CCDCC
cafe ? GGIGGGLCCCCC
cafe at @@@@@@ICCCCC
cage CBGECBBCCCCC
cake CDCDCCFB@BBB
cake > A@@?AABBACBB
cake ? GGGGHGCCCCCC
cake and CCCCCC>CBCCB
cake sale EEEEFDMCCCCC
cakes ?>=???CCCCCC
calendar BCADAA>C@CBB
calf AA@AAAJFCCCC
calf 's BBBBBBLCCCCC
call GBDGDDABDIAD
call > KMJIMKOBDFCC
call ? AAA@B@HCCACC
call a EDGDHDACCCCC
call at JNJJJJ@CCDCC
call back AAAAAAECCGCC
call centre @@??@@ACCJCC
call for A@AAA@KCB?CC
call from :89997BCCHEB
call handler CBCDCF=CC@CC
call handlers DDDEDHBCCBCC
call her CF@ECCDCCCCC
call him JGFNGGCCCCCC
call in CCCCCCMCCCCC
call is AA@AA@ICHBCC
call it HEGGFDACCCCC
call me BAEDAC@CAGCA
call my BABABF:CCDCC
call she EJEEEE@CHCCC
call that JFHEEFACCACF
call the >B>>?>@CIACC
call them EEGGEEBBC@BC
call to GGLGGJ;CGCCC
call was IIINIIBCCCCC
call when FEEEEEPCCCCC
call you GFGKGGCCCCCC
call your @>@>?@JCBACC
called BAB?@@=BCCCC
called @ NHHGHH?CBECE
called a >>A<>>>CCCCC
called an FFKFFFBCCCCC
called bev IGGGGGCCCCCC
called for BABBBAJCBCGC
called get IKIIIICCCCCC
called him @>@@@@ACCCCC
called me AAA@@B@CHCCD
called mr ;=>>>>CCCCCC
called my A??@BA@C?CCB
called nurse EIEFEECCCCCC
called that =<=:=<CCCCCC
called the 9;;9;<>C@CBC
called them KLTLLLCCCCCC
called us ?>;>??HCCCCC
calling >>@=??BABBDB
calling % ==9<<=CCCCCC
calling a <;;:=<BCCCCC
calling her ?>B>??JCCCCC
calling it CCCCHBBCCCCC
calling me CCCECCGCCCCC
calling the EDEEEIDCCCCC
calling them KJPLKKBCCCCC
calls ?C?<@>HBCBCB
calls > @@A?AADCFCCC
calls her ?=?:>?QCCCCC
calls me A@AA?AGCCCCC
calm @?@B@DHCBCCC
calm > BBBBBBFCCCCC
calm and ABAABA?CBCBC
calm as ?>>>>>CCCCCC
calm down KKKNKQ5DCCCC
calm for CCCCCCLCCCCC
calpol @AAAAA>CCCCC
calpol and AAAAAA<CCCCC
came B?C@AA@C?BBB
came > IGIFGGGCDCBC
came at DEDIED>CCCCC
came back BBBCABEGBBDB
came by HHJHHH?CBCCC
came down HHGHHOCAACBC
came every JGGGGG=CCCCC
came for JHHHKH=CDCCC
came from CFKDGDC@@D@B
came home EADBBBCDCCCB
came in @A?BAAECABIC
came off >?>???BEDCDC
came on ?@B@@?HCCBCC
came out CCDABE>BGCEB
came over ECDBCC?B?B?E
came round @A@?@@?C@CAE
came the FGLGGG@CCCCC
came through A@AAABGCBB?C
came to ==<===GCECDB
came today BAABBAMCHCCC
came up ????@?IB@CCA
camel EEEEHECCCCCC
camera LKGJPHECDCFC
camera in IGGGIGCCCCCC
camera test ??=???CDECHC
cameras FFEFEGCCCCCC
cameras > JJJJJP@CCCCC
cameras in =====;ICCCCC
camhs B@BBA@BCJCEC
camhs > FDKFFHACCCCC
camp FHMFFFJCCCCC
camp bed ?@@@??OCCCCC
campaign >?<=??CCCCCC
camping ?>???<CCCCCC
can A@@@A@EE?DDC
can a BCCDBABEFCCC
can an >>?>>?KICCCC
can and ?<???;NBCBCC
can anybody CCCBBCI=A@<B
can anyone AAAAAAIAC>DC
can ask >>=>=?CCCCCC
can barely ABCDBBHBCCCC
can be A?C@@F>CCBEC
can block JPJJJJ@CCCCC
can breathe EEEIEEGCCCCC
can call ==>=<=CCCECC
can carry >>;>==ICCCCC
can do BA??C@D?@BBC
can dress LFIFFFCCCCCC
can examine EEEEGECCCCCC
can expect EEEEDJ;CCCCC
can find CCDFCBJCCCCC
can fix EEEEEJCCCCCC
can fly BBBBBBJCCCCC
can get ??>?@@FGEBBC
can give DCCCFDCFCDCC
can go DCEEEGSBCBCC
can have B@C??@AABCBC
can he CCICCCJGCCCC
can hear >??=?=ICCCCC
can i GGGGJG=ICGHC
can just @@>?>@KCCDCC
can keep ??=??@@CCCCC
can leave BBBBCBBCCCHC
can lock GGGGKG=CCCCC
can look ?????@CB=C?C
can make FFFEEMFJCCCI
can my AAAA@A?DCEIC
can not BABA?@HBABCA
can of CCCBCE@?BCCC
can one EDGDDD@CCGJC
can only CCCGCCHCCCCC
can operate 898588CCCCCC
can put GMHFOGDCCCCC
can reach AA@@@AHCCCCC
can read BC@EBBBBCC@C
can ring BBBBBBMCCCCC
can say CBDAABDC@?CB
can see BE?CD@DA@@@C
can she EFDEHF@FCGDC
can sleep NOKKKK@CCCCC
can smell GGIJGGBCCCCC
can somebody CACEBCCCGFEC
can someone @??@@??ABBBF
can sort CBCCCC6CCCCC
can stand CCCCCCLDCCCC
can stare HNHHJHCCCCCC
can stay AAAA@A=CCCCC
can still DDEEEFDCBCCB
can stop @?@@@?HCCCCC
can take FDEMGECGCCCC
can tell EFCDEB:ECCDC
can that BBADAA?ICCGC
can the BADA@A>@BFCC
can they BBBABG=ECCEC
can think HHKGMG@CCCCC
can turn ILIIIICCCCCC
can understand GGGLGGCCECCC
can wait HGMHGIACCCCC
can walk >>><>>BCCCCC
can we EFEDEE@CCDCC
can whoever CBCCCBNCCGCC
can you <9;98:?IDFEC
canal ?@?@@AECBBBC
canal > DDDEDD<CBCBC
canal boat @AAAA@8CCCCC
cancel BAABBBEBFBGB
cancel my EEEEGIDCCCCC
cancelled ??@??@=BGBDB
cancelled again CCCCCC?CDCCC
cancelled because EFJFEFBCCCCC
cancelled my A@AAA@?CGCHC
cancelled on BBBABB=CGCCB
cancelling AA@AAACCJCCC
cancels FCDDDCCCCCCL
cancer BA@@AAE@DCBC
cancer 's BCCCCBMCCCCC
cancer > CCCBCFKCECCC
cancer and HHKHHGACCCCC
cancer is AAA?AAACCCCC
candle EEIEEGFCBCCC
candle and BBBBBBJCCCCC
candle wax CCCCCCJCCCCC
candles AA@AAAICCCCC
cannit BBBBBBJCCCCC
cannula GEDEGEFCHCCG
cannula still CCCCCCBCJCCC
cannulas CCCCCC9CCCCC
canny @BA>@@DCBCCB
canteen IGFEGD<BCCBC
canteen 's @@@>?@BCCCCC
canteen > IECDDECCCCCC
canteen every INIIII>CCCCC
cap EEJDHFECAECC
captain ?>@?>=>CCCCC
caption ??=>@?BC@>CC
car B@BBAACCFCBD
car 's ?=???>MCCCCC
car > ABBBBBECCCCD
car ? GFGGGL@CCCCC
car alarm CCCCCC:CCCCC
car and EABBB@LCACBC
car at ?=???=JCCCCC
car boot KGGMGGCCCCCC
car door HHHHHM;CCCCC
car for >>?>?=?FCCCC
car if IIIIINBCCCCC
car in @?@@@??CCCCC
car into ?????>KCCCCC
car keys BCCCCE7CCCCC
car on FIJFFFICCCCC
car outside BFACCAFCCCCC
car park BABABDAAGCBD
car seat @@@?@?ICCCCC
car so DDDDDCICCCCC
car that IMIIIICCCCCC
caravan <<<==9HCBCCC
caravan at FIFEFDLCCCCC
caravan in A@@AAA=CCCCC
carbolic ??;>>=BB@C@B
carbolic and >>:=>=BC@BAC
carbon CCCCCD<CCCCC
carbon monoxide CCCCCD<CCCCC
card GDAEBBFBAECB
card # RMMMMM?CCCCC
card > ==>?==EC@FBC
card and GEDDDDBCFBEC
card came MHHHHHCCCCCC
card in @@>?@@ECBACC
card with ?@@@@@@CCGCC
cardboard @A?@A?CCCCCC
cardi AAA@AA<CCCCC
cardiac B@@@@?ACBBEC
cardiac arrest JGHHHHCCCCCC
cardiac rehab AAA@A@?CCCFC
cardiac ward AAAA@?JCCCCC
cardiff ?A?AA@ICCCCC
cardigan CCCCECBBCBCC
cardigan > HHHHNHCCCCCC
cardiologist CCACGCACCCGC
cardiology A@AA@@?CHEBF
cards AA>@@@<BB@AC
cards > ?>@@@?CCCCCC
care DB@BAA@AEBFC
care > DECECFBCJCCC
care ? MGGGIGCCCCCC
care and >>;>><=CCDCC
care coordinator A>>;?=KCDCFI
care for AABABAGCACDC
care from CCCCCCCCHCCC
care home DFHDECGCACAC
care homes DDDDDC>CCCCC
care how DCGDDC?C@CAB
care if GFIGGFOCCCCC
care my CCCCCCCC[CCC
care of KHHHHHABBCCC
care on CCCCCCACICCC
care package EEEIEEHCCCHC
care plan ?>????>@=BCC
care was >?>???ACACAC
care who CBCICEBA>CCB
cared HHIKHGMCCCCF
cared about GGGLGG<CCCCC
cared for GGIFGGSCCCCG
career EEIFFE@CCCCC
careers FDJFFF?C?CBC
careful >;A;<=8CCBCC
careful on >?>?>=;CCCCC
carer HCGDBDJAFDCE
carer 's GDDDGGBACACC
carer and FDECCD7CDCBC
carer has BBBBBALCCCCC
carer i ><=>==BCDCCC
carer on WNNNNN>CCCCC
carer you LIIIII>CCCCC
carers CBHB@BFCBCAE
carers are EEHEEE?ECCCC
carers have CCCCCCMCCCCC
carers stopped ABBBBBKCCCCC
cares @@>@C?ECCDCC
caring EEHEEEDCDCCC
caring > GGLGGGCCCCCC
carlisle >=>>??JCJCCC
carlisle > ????@@GCLCCC
carlisle and BABBBBKCBCCC
carol DA@@?BDAD=@C
carol service ABABABCCC@BC
carpark CCCCCCLCCCCC
carpet IIIKLKFCCCCC
carpet > GGEFGJCCCCCC
carried =<=>=>ECFDCD
carried my AA@AAABCCDCC
carried on ?>?>>>BCFCCE
carrier BADABAFCCHFC
carrier bag A@@?A?FCDCCC
carrier pigeon BBBBBACCCKCC
carries DGFGDB>CCCCC
carries it FDKFFFCCCCCC
carries on DIDDCC>CCCCC
carry @><?=>AICCCC
carry a HHKGHH:CCCCC
carry me AA@AA@KCCCCC
carry on @A?BABCJCCCC
carrying DAB@ACRCDCCC
carrying a ???>?>LCCCCC
carrying on @?@@?@OCHCCC
cars DCABB@HFBBBC
cars > EIFFFEIGCCCC
cars are BBBBBAMCCCCC
cartridge EEEEEIJCCCCC
case ?AA?@>HCCELC
case > DDGCDDECCCCC
case ? @B@BBB?CCCLC
case and IFFFFFIB?C@C
cash FDCCIG?CBBAF
cash no LLLLUPCCCCCC
casserole =:==9:?CC>CC
casserole dish ?<??<=ACC=CC
cast ;;;9;<=F?CBB
casts NIIIIICCCCFC
casualty @BA@B@:B<B@B
casualty ? CCCBCAJH@FBA
cat ABCCACB?=B@B
cat 's BCA@BB<@BCAC
cat > BAE@BBJC@BBB
cat do KKKTKKCCCCCC
cat is ==<7==HCACCC
cat that FEFFFJ@CCCCC
cat to CCCCCCKCCCCC
catalogues JRJJJJ?CCCCC
cataract DBBBBB;GBB@C
cataract done BBBBBB?BBC?C
cataract op CBCCBC@ICCFC
cataracts CCCCCC?AECFC
catch @@@A?AGCBCCC
catch my HHJHJKCCCCCC
catch up BB@BBDICCCCC
catch yourselves ><;==;GCCCCC
catching ?>@@??BCCCCC
catheter FDDDFDCEHCDC
catheters HHHHJG>CCCIC
cats AAACA?LCBCCC
cats > EEDFEEKCCCCC
cats and ???>?=IABCCC
catterick LIIIIIBCCCHC
cattle @AA?@AGCKCCC
cattle market AA@@AACCNCCC
caught =>?=>>BACCDC
caught a AAA@AA=CCCCC
caught me DCCDEC=CCCCC
caught my =>>>>=ICCCCC
caught on BBBBBBNCCCCC
cauld CCCCCCLCCCCC
cause BBABBCEECCCC
caused IHHKLHACCCCC
caused > HGGGKGACCCCC
causes ??=?>?@CCCCC
cctv AA?AAA?CCCCC
cctv ? <>>>>:CCCCCC
ceiling >>==<>DCHCCC
ceiling > @@?>>@HCCCCC
celebrating EEJCEECFFCCC
cell CCDDCCGECCCC
cell > BABBABICCCCC
cellar DBCCBIKCCCCC
cellar with IIIIIPBCCCCC
cells IIMIIIBECCCC
cells > KKPKKKCCCCCC
centre EBDFDF??CECD
centre > B?@ABBFCCCCC
centre ? BAABBBF>A@AB
centre and DCCDDDMBBCCC
centre at JJIJJNACCCCC
centre is @A@AA@?CCHEC
century @@<@@@CCCCCC
cereal EFFJEFBCCCCC
cereal box HHHMHHCCCCCC
cerebral CBDCBC<CECCC
cerebral palsy CBDCBC<CECCC
ceremony CCCCCC:CCCCC
certain IJNHHJCCBBAC
certificate HDDGEDCCACBC
certificate online MIIIIICCCCCC
certificates JEDEEEACCCCC
cervix ??=>?>BCCCCC
chai ?<<?><CCCCCC
chained A@?@A@OCCCCC
chained to CBCCCCLCCCCC
chainsaw 's HHHHHM@CCCCC
chair CBD@C@ABDDDE
chair 's CCCCCCJCCCCC
chair > FGHGKGECCCCH
chair and GJGHJH?CACCA
chair at >>??>;LCCCCC
chair she IHIMMHGCCCCC
chair with A@?????CACCB
chairs EDDCBC<BCCBC
chairs > DDECBDBCCCCC
chairs are @@@@?@CCDCCC
chairs in >@?>??CCCCCC
chairs with GHHGJH>CCCCC
challenge AA?AAAFCCCEC
champion AA@@AA?CBCBC
champion > CCCCCC?CBCCC
chance BDDBACCBCHGC
chance > CCCBCFAC?BBC
chance of BB@BBBBCFHEC
chance to CFBCCBFBCCCC
change EECDAC?ECAEB
change > @AA@A@DEGCCC
change and CBCDCC>B@CAC
change his NIILIICCCCFC
change my DGDDEDFCCCGC
change that LLRLLQECCCCC
change the QLQNLL>CDCCC
change your CJBCCDCCCCCC
changed DHBDED;DACEB
changed > AA@@EA@CEEHC
changed his KOIIII>CCCCC
changed my 9<<<<;LC@CDC
changed the JGGGGFBDCCCC
changed your EKGGGG?CCCCC
changes AA@AAABFCCCC
changes > ><>>=;BECCCC
changing JJJGJG>BDAAB
changing her JGGGGGACCCCC
changing my IIMILICCCCCC
changing room MKMHLHCCCCCC
channel EEGEEE=BCCBC
chap ?>B>>;RBBBCE
chap from OJMIJJCCCCCC
chap in <<;;<:QCAABH
chap walking >@@@@@;CCCCC
chap who HINIIICCACCC
chapel @?>??@CABDBC
chapel ? DDEDDD=CCCCC
chaperone >=<=<=CCCCCC
chaplain KIKGGF;CBECC
chaplain 's HFFFHFCCCCCC
chaplain at IOIIII?CCCCC
chaplain father MIIIIICCCCCC
chaplaincy >?????BCCCCC
chaplains ??:???>CCCCC
charcoal KKIKKQ>CCCCC
charge JEHGEG=ACD@D
charge > CCAAGC@CCCCC
charge and >>>>==BCCCCC
charge is HGGKGGCCCCCC
charge nurse KJIIGLECCCCC
charge of ECGDCBACBDAC
charge should DDDCDJCCCCCC
charged >>=??>BCACBA
charger ;;::;9CCCDBC
charges ??<>??ACBCBC
charges for KIKIIICCCCCC
charging EC@BCFBC@BBC
charity EGFFGDCBADBC
charity > GGGGLGCCCCCC
charity shop @@?@@@FCCCCC
charlatan GGGLGGCCCCCC
charm FFFHFFACCCCC
charmer >>:>>>CCCCCC
chart QJKJLK?CCCCC
chase CECBCEACBA@C
chased ?BA@@??CGCDC
chased > CBCBCC?CJCCC
chasing DHDEEDCCECCC
chat ACBBAEFB@ECC
chat > HGIHHJACCCCC
chat is EFEEEELCCCCC
chat with CCCECC>CAHCC
chatted <:===<?BACAD
chattering DEEEEEHCCCCC
chatting DGCECDBCDCCE
chatting to HMHHGHBCCCCF
chavs FFHKFFCCCCCC
cheap DHDECFAACCCC
cheaper FEIEFIECCCCC
cheaper than NNSNNTBCCCCC
check =>><>=:BECEB
check > BBABAB@CCKCC
check every CCCCCCPCCCCC
check for KJQJJJCCFCCC
check in ==<<=<8BGCAC
check my IIIINIACCCCC
check on @@>C@BNCCCCC
check the HGHFFE=CC?CC
check their KKKKKNCCCCCC
check under JJPJNP@CCCCC
check your ;;::<9@CB@BC
checked A>>?>?GAACBC
checked > GABA@CCDCCCC
checked the GGGIGGLCCCCC
checking ??@A@BCDDBFB
checking > CCCCCC=CCCCC
checking out ==??>>HCCCCC
checks GAABCBKCCCCC
cheek A@@@??ICACBC
cheek > =>;=>=ECCCCC
cheek to HHKLHHAC@CBB
cheeks >>?;=>BCCCCC
cheeky 89:799BCBCCC
cheeky besom ;<<9<<CCCCCC
cheeky little IIIMIICCCCCC
cheer ?>CAA?@CCCBC
cheer us HHHHNHCCBC@C
cheered ?@A?>??CBBBC
cheering <<==<;BCBACC
cheerio @@?@A@KCCCCC
cheerio > AA@AAAKCCCCC
cheers AAB>DBBCDBBC
cheers > CDECDC@CCCCC
cheers for GFEFEHDCECCC
cheers to CCEADC?CCCCC
cheese @@@A??BACC@C
chef BABBBA>CGCCC
chemical LLVLKLCCCCCC
chemist =<=<<<BE?CEA
chemist > @AA?@ADDCCCC
chemist girl EEEDFCNCCCCC
chemists BAABAAPCCCBC
chemists > BBBBBARCCCCC
chemo AAAAA?IGFCBC
chemo > AABAA@@CDCCC
chemo was CCCCCCKCCCCC
chess ??>>>>CCCCCC
chest =@=;@<KECCCC
chest 's BBBBBBIAACCC
chest > FHFFIHJCCCCC
chest and A@@@@@FCCCCC
chest he @@?@@@MCCCCC
chest is ????>?ECCCCC
chest on KKKKNK@CCCCC
chest pain EEEDHD=EDCCC
chest since CCCBCBNCCCCC
chew FFEFFI<CCCCC
chewed ABABBAHCCCCC
chewed the CCBCCCRCCCCC
chewing HIIPII?ACCCC
chewing a FFFGFFCCCCCC
chib GGGGGNCCCCCC
chicken AA?B@@DE@CBB
chicken and IIIMIICA@CBB
chicken pox AAA@AA?JCCCC
chickenpox CCCBCB>F@CDC
chickens A@@AAAQCCCCC
chief GCHDCF@CBGCB
chief exec GFHGEHBCBDBB
chief executive AABBAB@CCGCC
child FDJEDE=@CCDC
child 's >?>???<A@CCC
child > EEFFEE@CDCCC
child at BCCCCCMCCCCC
child molester PGGGGGACCCCC
child should ::4:::CCCCCC
childbirth ??<>??CCDCCC
children BBACBB?ABEAB
children 's :968:8?ACDBB
children > FIFFFFACCCCC
children are ??;???ECCCCC
children get EEDEEKBCCCCC
children in BBBBBBHCCECC
chilli BBB@BB<CCCCC
chimney >>===>LBACCC
chimp EEMGEECCCCCC
chimps IIIPIICCCCCC
chin EFHIFEACCCCC
chinky IIPIIICCCCCC
chip CHAECECCACCB
chip in IOILIIICCCCC
chippy ABA@@AECCCCC
chips ==:;==<ADCBC
chips > @@??@@CACCCC
chiropodist MFFFGGDCCCCC
choc ABBABAJCAC@C
choc ice ABBABAJCAC@C
chocolate CCFACC=CACBA
chocolates ?>>?>>BCCBCC
choice BCBDBBICACBC
choice i CCCCCCOCCCCC
choices GGLGGJCCCCCC
choir EFEEHDGC@CCB
choir > EGDEDD@CCCCC
choir can HHHHOHCCCCCC
choir in CCCCCCJCCBCC
choke JGIJGK=CCCCC
choke on FFHGFJ>CCCCC
choked ABBBBE?BBBEC
choked on @BBABA?BBABC
chokin CCCCCCLCCCCC
choking ?@@?@?ACCCCC
choking on ?@@?@?HCCCCC
cholesterol BBBABB@BCCCC
choose >=;=<>ECCCDC
choose > ??=>??JCCCCC
choosing BACCDCLCACAD
chop JNLMJP?CCCCC
chopping EEHEEE=CCCCC
chose BBBBBB>CCCCC
chosen DDFDDDHCCCCC
christ FFIHDFECCCCC
christmas C@CBCBCB@CCB
christmas > KHOIHLEBBDIC
christmas @ A@AAAAHBCCCB
christmas and FFEFFIDCACCC
christmas cards BBBBBB9CCCAC
christmas dinner ??=???ECCCCC
christmas do @@A@AAHCDCCC
christmas is IIIINI@CCCCC
christmas party DGDDDD?CCCCC
christmas to CCCCCC8CCCBC
chronic FFJFFF@CCCCC
chubby <<<89<BCCCCC
chuck DFEDED@CCCCC
chuck it JJOJJJCCCCCC
chucked my DCCHDBJCCCCC
chuffed CCCCCC@BACBC
chuffed > CCCCCC>AACCC
church @B==@?DCCCBC
church > BC@BBBCCCCCC
church hall @A?AAAICCCCC
cider IFFGFFGCCCCC
cigarette CCBCCANCCCCC
circling A@@A@ALCHCCC
city BACAA@@BCCCC
civic CCCCCCCCCJCC
civic centre CCCCCCCCCJCC
civilise GGLGGGCCCCCC
civilised JJPJJJCCCCCC
civilised > IIMIIICCCCCC
claim @@?@@@BCCCCC
claiming MHJHHHCCCCCC
claims HEEDEE?BBCBC
claims firms KGGGGGCCCCCC
clammy BBBBBBICCCCC
clamp IIIIIPBCCCCC
clampers CC>?CI@CCCCC
clamping IIIIIPBCCCCC
clan KKSKKKCCCCCC
clap GELGGDDCCCCC
clap > HGNHJGCCCCCC
clap for ECBFCBCCCCCC
clapped @@=?@A>C@EBB
clapping FFFKFFAB@CBC
class AB???>?@>B@B
class > ==:=<=;B?C@B
class ? HHJHHHCCCCCC
class and GJGGGG=CCCCC
class has BCCCBBKDCDCC
classes BBBBBB>BC@BC
claw HHHHHNACCCCC
claw hammer HHHHHNACCCCC
claws AAAA@A=@CCCC
clean GDJDEHDCBCCA
clean > ?>=?>>CCCCCC
clean and A@?A@@KCCCCC
cleaned DBABBC5CBCCB
cleaned his HHHHHK4CCCCC
cleaner ><>===ICHCCC
cleaner 's NILIII@CCCCC
cleaner a ><>;><CCCCCC
cleaner who GGGGGM;CCCCC
cleaners BAEBABFCACCC
cleaning LKLKJM@CCCBC
cleans EIEEEEBA>C?@
clear FDECDGAC>CBA
clear > ECCBCC;BCCCB
clear the NMPMOSDCCCCC
cleared B?A???DCCDCC
cleared his CCCCCCJCCCCC
cleared my CCCCCC=CCECC
cleared of >=????CCCCCC
cleared out CCCCCCLCCCCC
clearing GFMGGGBCCCCC
clearing the HHMHHHACCCCC
clearly DDEHGD;CDCCI
clearly never GGGLGGCCCCCC
cleavage NNNNRNBCCCCC
cleaver ??@???HCCCCC
clerk FEDGED>CEDCH
clerk > BECDCCCCGCCC
clerk is DDCIDCCCCCCC
clerk she ;8<;;<AC@>CA
clever BDD@AB@A?ABB
clever but GGKGGGCCCCCC
click BBAABB?C?BCC
client CCDCCCJCCCCC
clients GFJGGGJCCCCC
cliff FIFFFGCCCCCC
cliff > KSKKKKFCCCCC
climb FEEEJGIDBBEC
climbed ?@@@>?KCCCCC
climbing @?@@@?;CCCCC
clinic CABDBCABGEJE
clinic # IGGHGGACCCCC
clinic 's >=><>=KC?CAC
clinic > GHJGFG?CCCCE
clinic ? DDCDEDBCBCAC
clinic and FFGIFECCFECC
clinic because JFFFFFCCCCCC
clinic do HHHKKHGCCCCC
clinic has A@A@@@HCACAB
clinic i @@@@@?ACHFCC
clinic in BB@BBDJB?CAC
clinic is DDCGEFCBGCEC
clinic let GGGGGKCCCCCC
clinic list AA@A@?MCCCFC
clinic moved CCCCCCCCBC?C
clinic now CDBCCC=CCCCC
clinic nurse HHHLHHACCCCC
clinic on HGJGGL@BBGFC
clinic only A@@AAACCLCCC
clinic opens IIHIHMHCCCCC
clinic or BBBBBBCC=CAC
clinic this BBBBBBCCJCGC
clinic to ??????CCHCEC
clinic today EHEDGDFCCECC
clinic was DBBABBGCACCC
clinic will GGGGGICCCCCC
clinic with JJKJMOACCCCC
clinical EABACBACECCC
clinics CA=?@?<@@A@C
clip HHFFIFACCCEC
clipboard DDDGCF>CACBC
clipboards BAABBB<CABAB
clock ?@@B?BH@AAAB
clock 's FFFLFFCCCCCC
clock > >?@@??HCBBCC
clock ? CCCCCCKCCCCC
clock off FFFFFKCCCCCC
clocked DEDDGDGCCCCC
clocked it GGGGJGECCCCC
clocks =>>>>>I@BCAC
clogging up FHHFFFBCCCCC
clogs @@?>>@@CCCCC
cloned HHEEEE>CCCCC
close DJBCBDIBFAFD
close > FHFFFIECCCHC
close and ;7<<<;@CCCCC
close for BABBBAGCICCC
close i KRKKKKDCCCCC
close my AAAAAAPCCCCC
close our >>:>>=CCCCCC
close the DFFCCCFCCCCC
close to BDBBBAIBCCCC
closed ??>?BAHCGGBB
closed at CCCCCCBCJECC
closed my CCCCCCICHCCC
closed our JJJJJPCCCCCC
closed the BBABBBJCECCC
closed till BABBBBMCACAC
closer BBBBBBRCCCCC
closes @@@@@@BBCBBC
closing BCABBAKABABC
closing > FIFFFECC@CCC
closure DCCDCF>CCCCC
cloth FFEGFF?CCCCC
cloth ears HHHMHHBCCCCC
clothes FEDEHEHCDCCC
clothes > IIIINICCCCCC
clothes and AAAAA@NCCCCC
clothes no KKKKOKCCCCCC
clothes off GGGGJG?CCCCC
clots BBBBBARCCCCG
clown AAA?AAACCCCC
clowns ?@@<?@BCGCCC
club @A@@BA:CBCBC
club > HGFGJGGCACBC
club and HKHHHMECCCCC
clue GFIKJFBDBDAC
clueless IIINIIACCCCC
clumsy JJJRJJCCCCCC
clutching >?==>>CCCCCC
clyde GFGGGHICCCCC
clype FFFLFFACCCCC
clype > FFFLFFACCCCC
cnt BAABABRCCCCC
cnt do CCCCCCLCCCCC
co @?@?@AJCBCCC
co codamol AAAAAAJCCCCC
co op CAABBCHCBCCC
coach FEIFEGACACBC
coal GGEMGGJCCCCC
coast BABBBBJCCCCC
coast > CCCCCCKCCCCC
coastguard BCFBCACCCCCC
coat ?A@C?@HBAB?D
coat > 9=:;;<IA?CBB
coat and DCCCCBICDCCB
coat on BABEBBECJCAH
coat pockets @@@@@@GCCCCC
cocaine SJIJJJACCCCC
cockroaches in >><=>>ACCCCC
codamol AAAAAAJCCCCC
code ABBA?CACCFCC
codeine GFFIFFBCCCCC
coeliac AA@@AA;EACEC
coffee ?@=?@CECBECB
coffee > DCBCCE@CDCCC
coffee grounds BCCCBCHCCCCC
coffee shop IIIIIPCCCCCC
coffin ACAAA@@CCCCC
cohort HHLHGHBCCCCC
coil CCCCCC:HCCCF
coincidence IIPIIIBECCCC
coincidence ? IINIIIBECCCC
coins EBABBAAAGCBC
coke GEEDEE?@BCCC
coke out MIIIIICCCCCC
cold BBBCCBCDFCBB
cold > LJJKIL@BCCCC
cold ? CCCCCCBKCCCC
cold and CA@BAAGFJCCC
cold as LLMSLLBCCCCC
cold bitch HHHLHHCCCCCC
cold fish IIIQIICCCCCC
cold too CCCCFCJCCCCC
colder AAA?AACCLCCH
cole FHFFKFCCCCCC
collapsed AAAA@@GCCCCC
collapsed again CCCCCC7CCCCC
collapsed in CCCCCCRCCCCC
collar CEEBGC@ECCCC
colleague B<><A=ACFCCE
colleague 's KEGGGF@CCCCC
colleague > >??=??CCCCCF
colleagues AA>CAA?CBBCC
collect FFFDFHDC@DDC
collecting @?@@A?;CCBGC
collection KGGGGF?CCCCC
collection box RLLLLLCCCCCC
college ?=;==;BAABAB
college > >>=>>>=@BAAC
college with LGGGGGOCCCCC
colon IINIII?CCCCC
colonoscopy CCCCCC@CCCCC
colony GGKGGGCCCCCC
colour ==C:<;EGABBC
colour > @AA@?@HBCBCC
colour and GGJGGGECCCCC
colour are DDDDIDCGCCCC
colour her <==<:=CCCCCC
colour of >>;===MDCCCC
coloured OO[OOO>CCCCC
coloureds IIQIIICCCCCC
coloureds > IIQIIICCCCCC
colposcopy CCCCCCACCCMC
coma @BBABD=CCCCC
come ABADEBFCFBEC
come > @>>??=HCBCDC
come again BBBBBBFCCCHC
come and AA>BEAACECAC
come at KKMPKKACCCCC
come away HGHLHHBCCCCC
come back DCCHCD?GECEC
come down CBAAAC?HACAC
come for DDEDCFACCCCC
come from CAEBB@A@AC@C
come he ABCBA@OCCCCC
come home ?>=>>>CCGCDC
come in ACCA@CC@DCDC
come looking ELEEEECCCCCC
come off EDCEHEMDECCC
come on BC?BE@?CCCCC
come out EIIGDFAE@CBE
come over BCE@@ACCCCCC
come round DDDDFEMBECCC
come soon FFGEFF5CCCCC
come sunday FFFFFLGCCCCC
come through @?@@?B=CCCEC
come to HKIHIJICCBFC
come too @?@@?>MCCCCC
come true GGGGGLBCCCCC
come up ?>==>?LDCCCC
come with GGGHIG<CCCCC
comes CBEGCENDBECE
comes > CCB@CCHCCCCC
comes and DGDDDCFFCICC
comes at HIHHLHACCCCC
comes back CFBCCBOCCCCC
comes home >??@?>EC@CCC
comes i ><=>=:JCCCCC
comes in EBDBBAJCCCCC
comes near ?????<DCCCCC
comes out GEGMFM<CCDCC
comes to >=====?CCCCC
comes up GGGHJK>CCBCC
comfort > EEEJEECCCCCC
comfortable ??@>=?BCECCC
comfy ??>?<?BBECAC
coming EFGFEHBCBCEC
coming > CEEECBKCCCCC
coming at =;===9JCCCCC
coming away @@?@@>NCCCCC
coming back EEDDFFDDCCCC
coming down KJNKJK:EBCBB
coming early CCCCCCWCCCCC
coming for >>>>>>JCDCCC
coming from AA@AAB<AACCC
coming here KKPKOL@CCCCC
coming home CCCCCC:CDCDC
coming in EDDEEG;ACCAC
coming off AAAA@@:CCCCC
coming on >>=?>=GCCCCC
coming out ?@??@?EGCCEC
coming over FFFFFIBCCCCC
coming round GJGGHJ@CCCCC
coming through @?>?@ABCCCCC
coming to CBBBCDCACCCC
coming up FFFIFH9CCCGC
comment HMKJIGACCDCE
comment > IKLJIIHCCCCC
comment @ @?@<@BACCCCC
comment about >=>;>=@CCCCF
comment from HIHLHHECCCCC
comment on AAA?CA?CCCCC
commenter HHHKHH?CCCCC
commenting DDHIDD@CCCCC
comments CEBBDC?CACBC
comments > DHCDFD>CCCCC
comments about =<=;:<CCCCCC
comments under =:=;<=CCCCCC
committed FDDCDD?CCCCC
committee ?@=>??<CCCCC
commode GDDFEE@CFGCC
common GFDKEGCCCCCC
comms FFEGFHACCCCC
comms officer GGGGGKCCCCCC
community CCAC@@=AHDCC
community > HHNGGHCCCCCC
community dentist IIIPIICCCCCC
community matron =<=<<=CBCCCC
community midwife >=<==:JCCCCC
community midwives HKHHHHCCAECC
community nurse B@AAAC@CGCCC
companies BDGBDDBCCCCC
company GCBDCB8B=@DB
company > BCCGCCACCCCC
compare DHEDEE@C?CCA
compare > GKGGGGCCCCCC
compassion JJJKJJCCJCCC
competition FGGGLG?CCCCC
complain EBCFDCLCGCCD
complain > GEEEHE@CCCCC
complain about @?AA@ACCDCCE
complain but CCCCBCKCCCCC
complain on CCCBCCCCKCCC
complaining CCCEEC@CGCCE
complains MFGGGGAC@CCC
complaint HKGHHKABHBAB
complaint > DEEEFJCCJCCC
complaint ? BABBBBCCKCCC
complaint about BDBBB@CCFCCC
complaint off MIIIIIBCCCCC
complaints EFEEDGDB=GBA
complaints about GMGIGGLCCCCC
complaints at CCCBCCCCKCCC
complaints office HHHHHK@CCCCC
complete AAAB@AACCCCC
completely CCCBBCGDBBBC
complicated DDCJDD@CCCCC
compliment @?C?>?CCCCCC
compost HHMHGH>CCCCC
compression >><<;>ACCCCC
compression stockings @@>?=@CCCCCC
compressions > BBBBBB=CCCCC
compulsory EDFJDECCCCCC
compulsory to IIKPIICCCCCC
computer FDEHFK:CCECE
computer > A@@B@@ACCFCC
computer says FFFFFK<CCCCC
computers B??>??;CCECC
computers > CCCBCC;CCCCC
con LHJHGHCCCCCC
conceited <?;>>?CCCCCC
concerned GGJGGGCECCCC
concerned > HHKHHHCCCCCC
concrete GGGGGLCCCCCC
condition ??>=??CCCCCC
cones GGGKGGCCCCCC
confession BBBBCBICCCCC
confidential CBBCCCBCJCCC
confused AAEC@BGCCCCC
confused and AABABBKCCCCC
confused old JHHLHHCCCCCC
confusing ??><??CCCCCC
congrats BABBAAJBBCCC
congrats on A@AAA@ICCCCC
congratulations DBCEDCBBECAC
congratulations @ >???>?CCCCCC
congratulations on ABABBACCGCBC
congratulations to IEGHHFBCBCCC
congratulations you IIIKIICCCCCC
conscience FFFFFLGCCCCC
conscience > FFFFFLGCCCCC
consent HDEEIEBCDCCC
consent form EEEDIEBCDCCC
conservatory NHGGGIFCCCCC
consider JOJJJM>CFCCC
considered ILIMII@CCCCC
considering CCBCBCOCCCCC
consultant @ADAAA?BEAED
consultant 's ADBCAG<BC>BE
consultant > ?A@@>?BCCCCC
consultant @ @>>:??BCCCEC
consultant at EELEEECCCCCC
consultant can GGGGMGCCCCCC
consultant for ?@??=>CCCCJC
consultant in DCCDHCCCCCCC
consultant is HHLJHGBCCCCC
consultant my GGGGMGCCCCCC
consultant never ?@@@@@BCLCCJ
consultant on @A@AA@OCCCCC
consultants EHHDEJACEHCC
consultation @BBBBA;CCCBC
consultent MJJJJMACCCCC
contact CDCEBCDB?CBB
contact > HHHLHH@CCCCC
contact for CCCCCCCCCJCC
contact lenses BBBBBBCDB;CC
contact them GKGGGGCCCFCC
contact with CBCCCCHCCFCC
contacting JRJJJJ=CCICC
content IIIIMICCCCCC
continence A@A@A@CCCCIC
continue FFFFFCOCCCCC
contract GBBCBB;CBCCC
contract > AAAAAA=CBCCC
contract to KGGGGGCCCCCC
contractors @@>@@@>CGCCC
contractors vans AA@AAABCHCCC
contribute KKRKKKCCCCCC
control ??=>@?FCBCCC
control > BBBBBBICCCCC
control and ??;=?>BCCCCC
controlled CBABABFCCCCC
controlled drugs CB@BBBICCCCC
convenient HHMHHHCCCCCC
conversation ?@@A?@DCCCCC
conversations MMMXMMCCCCCC
conversations with IIIPIICCCCCC
convert HHKHHH@CCCCC
converted IIMIII?CCCCC
convicted MJJIJJCCCCCC
convinced =?>???JCCCCC
cook IDDEGD?CCCCC
cooked >??@@?ICCCCC
cooked us @??@@>JCCCCC
cooking >==<==CBCCBC
cool @@>?@@@CCCCC
coons JJOJJJCCCCCC
coons on JJOJJJCCCCCC
coordinator IECFDCHCDGFH
coordinator 's CCCCCCKCCHCC
copd DDCDEDCHJCCC
cope DCDECCGABCCC
cope > FFIIFFHAACBC
copied GEEEEEBFCCCC
coping AAAAABFCCCCC
copper JHMHHI@CBCAC
copper pipes HHMHHH@CCCCC
copy ;<;;;;CCAEGC
copy of ABBAABCCBEIC
copying BABBBBJCCCCC
cor HHKJLHFCCCCC
cord A@AA@AACCCCC
cord > MJLJJJ@CCCCC
cord and ?@AA@AGCCCCC
cord round FFFFFG8CCCCC
corner HJJEFF=CACBB
corner > CCABB@KCCCCC
corner bed >?>?>>LCCCCC
corner shop GGJGGGCCCCCC
corner with <<;;==BCCCCC
cornered CCCCCCLCCCCC
corners =>====?BBCCC
cornwall CCCCCC?CCCCC
coroner GHFEFIOCFCCC
coroner 's HJHHHNGCCCCC
coroner > CCCCCALCCCCC
corpse FDFCDDICCCCC
corpse > EEHEEEMCCCCC
correct BCDCCC@CHCCC
correcting LLROLLACCCCC
corridor BECCAC@CHCCB
corridor > EHIJGHACCCAB
corridor ? GGLGGG@CCCCC
corridor care BBABBBAC<CBC
corridor for EEDEEI<CCCCC
corridor he AAAAAALC?BBB
corridor was QJJKJJACCCCC
corridor where CHCCCC@CECCB
corridor with @@@A@@CCKCCC
corrie AAAA@AICACCC
corrie 's CCBCCCJCCCCC
corrigan DA><ABCCCCCC
corsa DABBCC@CCCCC
corsa > IGGGGG?CCCCC
cost @BBBA@=BHCAC
cost # HHJHHK@CCCCC
cost a IINKIIBCCCCC
cost us <;<==<CCCCCC
costa GKFGGF7>CHCC
costing IJPJJJCCCCCC
costing us HHKHHHBCCCCC
costs <<;=<=DBDFCC
costs nothing @@=@@A>CCCCC
costume HGIHLFBBACCC
cot FCCDFFBCCCDC
cot > A@?@@@?CDCCC
cot and ?>>>>>FCCCCC
cot death GGGGGLBCCCCC
cottage CCBCCC>C<DDA
cottage hospital BAABBA@CADDB
couch GGGGKGBCCCCC
couch and JJJMOJACCCCC
cough >>=>=?DCCBCC
coughed CCCCBCEICCCC
coughing EFFEEGNGECCC
coughing and EEEDDHGDCCCC
coughing froth CCCCCCKCCCCC
coughing up BBBBBBEHCCCC
could A?@CB><DCICB
could > EEDDDFLCB@CB
could a BABBAAIDCFCB
could barely KGGNGGCCCCCC
could be EDHEDE=DABDB
could bore JJJNJJCCCCCC
could crack IIIINICCCCCC
could do LROPNN?CBBAF
could eat ==<::<BC@CCC
could find ???>@@@CEDCC
could get AAACC?ICBDCC
could hang FFFIIF?CLCCC
could have BCAACE;BBC@D
could he GGGLGGACCCCC
could i EEEEGECECDIC
could it AA@AAA6FCCDC
could just CCECBBJCCCCC
could kiss <=<;;<CCCCCC
could my AAAAAAACCFLC
could not EBFIBAEABA@C
could one CCCCECCCCICC
could put FFFFIIEGDCCC
could read GGKGGGCCCCCC
could say CDDCDDBCICCB
could see EHEFGFACFCCC
could sleep @@@??@CCCCCC
could somebody ???@?@CCCECC
could someone CDCBCBGFCFDC
could that ABBAAB>FCCEC
could the CBBBBCCECJDC
could they FFJFFFBCCJCC
could we ??>?>>CBCB@C
could you @?@=>@FCCJFC
council FHHJGGAB<B?B
council tax GHFIGGJCCCCC
councillor ;;;:;;GCCDCC
counsellor IIKHHGECCCCC
count GAEFCCJEBCAC
count is MGGGGG>GCCCC
count me ==<;==CCBCCC
count of CCCBEBNCCCCC
count the JJQJJJ?CCCCC
count to EEEMEEBCCCCC
count your OIKIIMCCCCCC
counted AAEAABGDGCCC
counted # CCCCCC;DCCCC
counted > HIQIHKDCICCC
counted them CCACCBJCCCCC
counter DEGMFI<ACBBC
counter and FFFKFFBCCCCC
counting DGFDCFFCHCCC
counting > DGCDBG@CACCC
counting them AA@@@ALCCCCC
countries AB??AA?CCBCC
country JJPJJM>EBCAB
country 's FFIFFFBBBCCC
country > BBDBBDACBCCC
country and HHKHHHACDCCB
country is FFJFFFCCCCCC
county ABA>A@>AEBBC
county > CGECCCBCCCCC
county ? ??>=??CCCCCC
couple HEDFEEEGBCFC
couple of HFFGFE?HBCGC
couples HHLHHHBCCCCC
courage ??<>?>DCCCCC
course AAAAA@=BBAAB
course > CCCCCBJCCCCC
court CG@AAAHCCCCC
courtyard ??==??ACCCCC
cousin FGFBCBKB>BAB
cousin 's @BDBBAMCCCCC
cousin > ?B@?@@?CCCCC
cousin cleans JMHHHHBCCCCC
cousin in @BCAABHAACEC
cousin sat WLLLLLCCCCCC
cousin says >>=>>=FCCCCC
cousins GHKJGFBCACCC
cousins > HJMJHHACCCCC
coven HHKPHHCCCCCC
coven > HHLLHHCCCCCC
cover CAAFA@KBECDC
cover a CCCCCCKCCCCC
covered ??>????GBB@B
covered in =??>??FCECCC
covering B>?=@?DCCCFC
covers =<;=<<FCBCCB
covid FFIFFG<FABDB
covid and HHKHHH>DACAB
covid was KKNKKKCCCCCC
cow KJLJJKCCCCCC
cow > FEDFEFBCCCCC
cow @ JEEEEECCCCCC
cow and DEIGEECCCCCC
cow in @@?<@@CCCCCC
cow needs EEEFLECCCCCC
cow of HHHLHHCCCCCC
cow who IIIIIICCCCCC
coward BDBBCCHCCCCC
coward > BBBABBMCCCCC
cowardly <<;7;;CCCCCC
cowbag JJJRJJCCCCCC
coyle MJIIIOACCCCC
coyle > EEEEELCCCCCC
cpn EBDDCC=CECFC
cpn is JJJLJJCCCCCC
cpr CAA?EA@CCCCC
cpr demo GGGGLGCCCCCC
cqc ICCDCCCCFCCC
crabbit FFFJFF@CCCCC
crabtree DDDDDD:CCCCC
crack DGDGFD<DCCCC
crack > CCCICCACCCCC
cracked >>=?==DDFCBC
cracker EEEKEDCCCCCC
cracker ? GGGOGGCCCCCC
cracking EFDEIEEABCBC
cracking arse LLLLRLCCCCCC
cradle HHJHGJBCCCCC
cradle and HHMHHHCCCCCC
crank HHHOHHACCCCC
crash HFHFEGNCBCBC
crash > AAAAAAMCCCCC
crash on AAAAAA:CCCCC
crash team GGKGGGICCCCC
crashed HFFGFFAC?CCC
crashing CCCCCC:CCCCC
crawl DHHEGC=CCCCC
crawl > ?@??@??CCCCC
crawl off INKIII>CCCCC
crawled KKKWKK<CCCCC
crawled out JJJUJJ?CCCCC
crayons JJJUJJBCCCCC
cream BDCDBA>BBCAB
cream > ?@??@@?CECCC
creams CCBBCC>CBCCC
creature FFFIFFBCCCCC
creatures > GGMKGGBCCCCC
creatures get ==8<==CCCCCC
creche HHHHHO>CCCCC
credit B@DCACICABAC
credit to DDHDCDBCCCCC
credit where EEEGEECCABAC
creep DBCAABBCCCCC
crem GHGFGKACCCCC
crematorium JJPJJJACCCCC
crescent HNHHHHCCCCCC
crew B@@@BB=BBBDD
crew # JGGGGGACCCCC
crew and HHHHNHBCCCCC
crew i BABBAAKCCCCC
crew sat PMMMMMBCCCCC
crew that CA@@@?KCCCCC
crew were DDFCDD?CCCCC
crewe GCDDDCHB>CCC
crews ??<>>>:CCCCC
cricket BBBBBE=CACBC
cricket > CCCCCCKCCCCC
cricket bat GGGGGKCCCCCC
cricket on AAAAAA>C@CAB
cried ??A??A?CBACB
cried all CCCCCC?CCCCC
cried because CCCCCCXCCCCC
cried for FFGGGKBCCCCC
cried on FJFGGGCCECCC
cried with @?@@@??CCCCC
cries @>>?@?HCCCCC
cries > IGGGGGCCCCCC
crime CCEACC<ECCCC
crime > FFIFFFCCCCCC
crime in HHKHHHCCCCCC
criminal @A>>?BACBCCC
criminal > KHHHHGACBCCB
crip >>8==>CCCCCC
crip and >>9>>>CCCCCC
cripple IILIIJCCCCCC
cripples JJPJJJACCCCC
crisis DBDDCCKCECBC
crisis > ?@A@AANCCCCC
crisis cafe EDHEEE=CCCCC
crisis house ??A??@;CCCCC
crisis in BB@BBB<CCCCC
crisis is BBBBBB3CCCCC
crisis it MMVMMM=CCCCC
crisis line DEEGDDLCFCCE
crisis number CCCCCCLCCCCC
crisis team JGFHGHSCBCBB
crisp HHHLHHACCCCC
crisp packet HHHLHHBCCCCC
crisps > AA@B@ACCACCC
criticise ?><?>><CCCCC
croak IILIIICCCCCC
crocodile CCCJCC@CCCCC
crocs HFDIFFBCCCCC
crocs > HEEHEEACCCCC
crone > <<<5<<CCCCCC
cross BB?@?CCCBAAB
cross i CCCCCB:CCCCC
cross street JEDEEECCBCBB
cross the ACAC@?NCCCCC
cross with ?@@@>@KCCCCC
crossbow GFFFGKCCCCCC
crossed DEEFDFDB@B@C
crosses EFEEEE<CCCCC
crossin FFFFFJCCCCCC
crossin the FFFFFJCCCCCC
crossing > HHGHHLCCCCCC
crossword EEEHEE?B?A@B
crosswords FFFFFLACCCCC
crowbar EEEEEGHCCCCC
crowd INMIIIFCCCCC
crowhurst LFFFFFCCCCCC
crows IILKIICCCCCC
crp BCCCCCCMCCCC
cruel A@B@AC;CECCC
cruel > >><>>=@CECCC
cruel to FFHFFFCCCCCC
cruel world CCBBCC<CCCCC
cruelty EEEEEE=CCCCC
cruise IGEEEE<CCCCC
crumblies LLRLLLCCCCCC
crush C>??=>CCCCCC
crushing FDDDCDRCCCCC
crushing pain CCCCCCUCCCCC
crutches ::8::5<?DCAC
crutches > ===<=;GCCCCC
cry CCFGDF?BBCBC
cry > DBABBB=CCCCC
cry and EDEDEGGCACBC
cry at CCCCCC=CCCCC
cry for GGIJGGSCCCCC
cry in @AAE@A?BBCCC
crying CFCDCBHCACBD
crying > IHFFFGACCCCF
crying and ?>??@?NCCCCC
crying for AA@AAAJCCCCC
crying in EGEDEE?CCCCC
crying or BEBBBBJCCCCC
crying out BBBBBB:CCCCC
crying since EIEEEE?CCCCC
crying that CCCCCCJCCCCC
ct DGDDDD=HCCKC
cubicle DA@FBB8CFCCC
cubicle > JGGGGG@CCCCC
cuddle BBBB@B?CCCCC
cuffs GGGGKGCCCCCC
cult EEKEEECCCCCC
cultural DEKEEECCCCCC
culture FFIFFFB@CCAC
cup >?<<>>HBBCBB
cup > CEB?CB@CECAB
cup of BBACBCFBCCCC
cupboard AAABD@ICECCC
cupboard > @@A@>@DCCCCC
cupboard and BBABAA@CCCCC
cupboard i >><><=@CCCCC
cuppa BBABBBEDA?CC
cuppa 's CCCCCC7CBCCC
cuppa > BA@BB@ICACCB
cuppa while CCCCCCNBCCCC
cups ?>=?>?EFCCCC
curdle FFFJFFCCCCCC
curdle milk FFFJFFCCCCCC
cure FGLHGH?DCCCC
cure > HHKHHHCCCCCC
cured GGNGGICCCCCC
curled BBBBBBKCCCCC
curled up CCCCCCKCCCCC
curly CBBCCCCCKCCC
curry FFIFEF@CCCCC
curry > GGJGGGCCCCCC
curt ?>@>??@CCCCC
curtain >=>@?>ACEBCD
curtain > @@C@>@?CECCC
curtains CHGCFCEBCCCC
curtains > EEFEDD>BBCCB
curtains @ JQJJJJCCCCCC
curtains and @BAA@AICCCCC
curtains do <;<;:;ACCCCC
curtains shut HHLGGHGC@CCC
cushion ??<>A=@@ECCC
custard ??=>>?=BBCCC
custard > @A@>@@@CCCCC
custard cream @@@?@?CCCCCC
custard creams CCCCCC>CBCCC
customer BBABAAJCCCCC
cut HGGHGG=CADCC
cut > DDFDEGLCCCCC
cut a ??@?@?ICCCDC
cut again CCCCCCJCCCCC
cut and HHHNHKICCCCC
cut deeper JPIJJJACCCCC
cut down IIINLI?C@CB@
cut her @@?@?@@CHCCC
cut his ABCBBDFCCCCC
cut it CCFCCB:CACCB
cut me HFFFEFCBABBB
cut my ?@@@@@9CECCC
cut myself BABAB@3CCCCC
cut off ECCCDDFCCGCC
cut on BBBBBBNCCCCC
cut out HHHKHHAGCCCC
cut the FCBBCD;BACCB
cut them IIKIIJECCCCC
cut to ?@AA@?ICCCCC
cut too CBCCCBHCCCCC
cute @@>@@@ACCCCC
cutin BBBBBB[CCCCC
cutlass HHHHHM?CCCCC
cuts A@@AA@ECDCCC
cuts > CABCCB=C?CCC
cuttin CCCCCCWCCCCC
cutting DCCDDA?CBCCC
cutting > AAAAAAQCCCCC
cutting every CCCCCCKCCCCC
cutting my CCCCBC=CCCCC
cutting the HFFDHE@CBCCC
cycle BBBBBB?CECIC
cycles GKGGGL?CCCCC
cycles in INIIIM?CCCCC
cycling BFCA@B;BCCCC
cyclists ??=>??ACCCCC
cylinder CCCBCCLCCCCC
cylinder 's CCCBCCMCCCCC
d EECCIIBACCAC
da DAA@A@FCCCCC
da 's DAA@A@FCCCCC
dad ACBCCB@CBBCC
dad 's @A@?@?@FECJD
dad > CA@?A@DA?C?C
dad ? FFHGFFDCCCCC
dad @ CCCCCCMCCCCC
dad a ?@>?@@HCCCCC
dad again HJHHHMACCCCC
dad always IHNIIICCCCCC
dad and ABCCAADC=CCC
dad at CCCCCC<CICCC
dad did FEFFFILECCCC
dad died IHHHHH>CCCCC
dad had DHDCCD<AJCBC
dad has BBBBBBJCAEAC
dad here CBCCCC;DCCCC
dad hits HGGGGGACCCCC
dad in ABBBBAECDC?C
dad is BBBBBBQCCCCC
dad out BBBBBAKCCCDC
dad put CCCCCC9CCCCC
dad says GFHGFFKCCCCC
dad thinks ABBBABKCCCCC
dad to CCBCCFACCCCC
dad up HHHLHHCCCCCC
dad used EEEEGE:CACCC
dad waited DDEJEECCCCCF
dad was ?AABA@?B>B?B
dad who CFBCCBACICCC
daddy DHFDGDLCCCCC
dads @@@?@@BCBDCC
dads > AA=AAAHCCCCC
dads group EEHEEEBCCCCC
dads stay @@=??@@CCCCC
daft <;;;;;>CBC@C
daft > BBADBBBCGCCC
daft dog CCCCCC=CCCCC
daft i CCCCCC7BCC?C
daft sausage ???;??CCCCCC
daft with A?AA@AMCCCCC
daily DIFHDDACCCCC
daily > DJFDDEBCCCCC
daily until =:=<=;CCCCCC
dairy GGIGGG7CCCCC
dairy > GGIGGG7CCCCC
daisy KHHHHGCC@CBB
dal <<:<<=CCCCCC
dale =>=>>>ACCCCC
damage ??<>?=DLCCCC
damaged MKPKKKCCCCCC
damn @@=??>BCBCCC
damp EECJEECCACCC
dance ??@===>CDBBB
danced @@@?@@AC?B@B
dancing ?>A?>?@@A@AC
dancing > ?>?>=?=CBCAC
danger =>;;>@AFCCCC
danger to ==9:==HCCCCC
dangerous DCDBCC7HCCCC
dare A=?<>=HDBBCB
dare not EEGEEBDCBBCC
dark FDJGGIJCCCCC
dark > >>=@=;HCCCCC
dark haired LKKKOKBCCCCC
dark now CBCCCCLCCCCC
dark nurse FFPFFF@CCCCC
dark room EEEGHEHCCCCC
darkies GGLGGGBCCCCC
darlin KLLLQLCCCCCC
darlin ? IIIIMICCCCCC
darling JMMKQLBCCCCG
darling > FHFFFFBCCCCC
dashcam KIFFFEBCCCCC
data AAA@A@@CCHCC
data protection BBBBA@CCCJCC
date ?A?>>>HACCKC
date 's CCCCCC9BCC?C
date > ?A????KCCCDC
date ? BBBBAB=CCCEC
date and DHEEDEECCDCC
date for BAAABA?CCCLC
date is CCCCCCICCCCC
date of FGHDFFACDCHC
date on CCBBCBGC@CBC
date picked CCCCCCLCCCCC
dates @??@@>@C@BCB
dating DGDDCDCCCCCC
dating profile FJFFFFCCCCCC
daughter FGGEEFACADCC
daughter 's EHEEGDAC>DCB
daughter > DCECBB>CCCCC
daughter a FFFFFIACCGCC
daughter came IIPGIIAC?CBC
daughter did BCCCCCNCFCCC
daughter has @A@@A@>CCCCC
daughter is AEADBBFDCCFC
daughter on HEEEED>CCCCC
daughter to DDDDDHCC@CBA
daughter was IHMGHH?BDCCC
daughter who AAAAAAMCCCCC
daughters IJJHHLACCCFC
dawn GJDECDNBBABC
dawn i EJEEDEACCCCC
day ABBAAA@DBDCB
day # CEBCCBEDBCFC
day 's GHMKGGFCBCCC
day > >@@>@=@BCBDB
day ? ??<???FFBHBC
day after EJEEEEJCGCCC
day and ?===?>HCEBAC
day another LKRVLLCCCCCC
day as AAAAA?KCCECC
day at FGFFEFDCCCIC
day before IKGGGGCBCCCC
day centre CCDCCEDCBCCC
day every GHFGGGICCCCC
day five BBBBBBBGCCCC
day for DDBDBCCCHCDC
day four @@@>@@FCCCCC
day from =@<<=<HCCCCC
day i A@CAAAOCECDC
day in BABB@ADC@C@C
day is CFCCCCBICCCC
day it B@BFBDDCCCCC
day long @>>@@@OCBCCB
day lovely LGGGGG@CCCCC
day now CEACCBHCCCCC
day of GEIIGI7BCCCC
day off >=?>>>ACFCCC
day out ???;>>DCBCCC
day raised ???:??CCCCCC
day room =>=>>>>CBDCC
day she GKGJGK@C>C?B
day six B@BABBOCCCFC
day so DDDHCC@CCCCC
day staff BBBBBBKCCCCC
day surgery CDBBCCAAGDEC
day team GFGKGK@CCCCC
day thanks KHHHHHBCCCCC
day that HHHHHNACCBCC
day they HHOEHHCCCCCH
day this FGFFFF8CCCCC
day three AABBBBJCCCCC
day till HLIIIH;CCCCC
day to A@@A@?>A@CEB
day twelve CCCCCCLFCCCC
day two AAAAAA:CCCCC
day unit BBADBA@BBCBB
day we GGIGGI@CCCCC
daylight ?@????CCDCCC
daylight robbery ?@????BCDCCC
days ???A@?GFHDEB
days > ?CCD@@DDDBBC
days ? @@??@@?BGABC
days after CCCCCBGBGCBC
days ago CCCCCCEECCGC
days all IIIMIICCCCGC
days and DDDHDDDEHCBC
days are GGGGGJCCCCCC
days back CCCCCCJCCCCC
days for EEEEEFHCBCCC
days i CAAADA@DABBB
days in AAAAA@@BECGC
days is A@AA@A>FBLBC
days left FFFFFKCCCCGC
days now AA@?ABGCCDCC
days of AABAAB;CCCCC
days old @A??@@HDCCCC
days on @??>@?=BICBC
days post CCCCCCLCCCCC
days running DEDCDC>CECCC
days she CBCCCCPFCCCC
days since BBBABBKDECCC
days sober CCCCCC;@BCCC
dbt A@@@A@KCCCCC
dbt group A@@AA@OCCCCC
de IIGFGG<CCCCC
dead BDDEAADDDDBC
dead > @?@@@>FCEDCC
dead after CCCCCC=CCCCC
dead and A@??@??CCECC
dead baby IGGGGG>CCCCC
dead because NLLLLKACCCCC
dead by IGIHHH>CCCCC
dead calm CCCCCCQCCCCC
dead father JJRJJJBCCCCC
dead i CCBCCC;CCCCC
dead in AA?AA@JCCCCC
dead on ===<=>FCCCCC
dead or CBCCCCOCCCCC
dead since JGGIGGMCCCCC
dead than A@D?@?HCCCCC
dead that =>>=>=ICCCCC
dead to HHMHHH>CCCCC
dead weight MMTSMMCCCCCC
dead woman JGGGGNBCCCCC
dead yet GNGGGGCCCCCC
deaf CDIECC>CBCCD
deaf > @@@@A@GCFDCF
deaf people FFIFFF=CCCCC
deal DDJFEHHBACBC
deal with ?>????BCCCCC
dealer @A@AAAHCCCCC
dealers MHHHHHCCCCCC
dealing GDCFDDACCCCC
deals RKJKKKCCKDCC
deals with BBAABBCCLDCC
dealt @ADCB@BCCHCG
dealt with @ADCB@BCCHCG
dean OMLSLL<CCCCC
dear HIFJHHBCECCC
dears JHMHHHCCCCCC
death A>>=>@CBACCC
death 's EEEEEJ<CCCCC
death > JGIGFGACCCCD
death by BBBBBB>CCCCC
death certificates JFFFFF@CCCCC
death i BBBBBB<CCCCC
death of A@@A@@HCCCCC
death on @???@?GCCCCC
death to KKKKKQ;CCCCC
deaths IGEGFG?CCCCC
deaths in KFFFFFCCCCCC
debate @?>?@@CCCCCC
debts INIIII=CCCCC
decade IFFFEF>CHCCC
decade > JGGGGG?CCCCC
december @@@@A@CCCCGC
decency FHHHFFBCACCC
decent HIKGEE?CACCC
decent people HHMFHHACCCCC
decent thing EKFEEE?CCCCC
decide ==<=;=E@BBHC
decided B?@@@?FCCBFF
decided ? CCCCCCMCCCCC
decided i B@BBAA>CCBBB
decided that DCDDDDBCCCIC
decided to BBABBBICCCCC
decision EDEBDCGCACHB
deck BECDDJHCBCCC
declining BBBBBBOCCCCC
decluttering CCCCCC<CCCCC
ded AAAAAAVCCCCC
ded > CCCCCCOCCCCC
deep FGDIFJ7GCCCC
deep > CCCCCBCGCCCC
deeper EJEGECICCCCC
deeper > AAAAA>JCCCCC
deeper next INIIII:CCCCC
deeper than A?AAAAJCCCCC
defect IINIIICCCCCC
defective FFHFFFACCCCC
defend a CACCCC<CCCCC
defib @@@>@@QCCCDC
defibrillator GGFFIGCCCCCC
definitely ABABGBACCCCC
deformed GGLGGGBCCCCC
degree GFFLDFAAABAC
degree > >>>>;>CCCCCC
degree from JJKMJJCCCCCC
degrees @ACAABBEHCCC
degrees on ABBBABCCKCCC
delays ?@??@>CCICCC
delete BCAAACFCCCCC
delete this @>@@@>NCCCCC
deleted HGFFFFLCCCCC
deleted all ABBABBPCCCCC
deleted my MIIIIIBCCCCC
deletes HGFFFF@CCCCC
deleting DEDDCDICCCCC
delhi HHLHHHCCCCCC
deliberately HFHFFFBCCCCC
delivered =?>A>==C@DEB
delivered me =?@@?>CCCCCC
delivered my GGGKFF@CBCCC
delivery HDHGFDECCCFC
delivery suite IINJIIACCCCC
demented FFHJFFBCCCCC
demented old GGILGGCCCCCC
dementia FEFCEDHAABAB
dementia > KJHHHH;CCCCC
dementia and @AAAAAFCCCBB
dementia is :<8:<;HCCCCC
dementia last BBBBBBTCCCCC
dementia patients TNQNNNACCCCC
dementia went CCCCCCKCCCCC
demo GMHGKHABCCCC
demo or GGGGKGCBCCBC
demon >>>=?>KCCCCC
demon and BBBBBBKCCCCC
dense HHJLHH@CCCCC
dent IJGGGGBCCCCC
dental CFCDFC?CFEFB
dental nurse HKHFLGCCCCCC
dentist BB@CAAKDAD@D
dentist 's CBCCCCKCCCCC
dentist > EDHCDCOCACCC
dentist and CBAECGJCCCCC
dentists BB@BBABCACCB
department ACDAAC5CJ?DF
department > BBBCBAACGFDG
departments ??>>??ACCCCC
deport GGLGGGBCCCCC
deport the GGLGGGBCCCCC
deported >?==??BCCCCC
deposit HIGGNG>CCCCC
depot FEFFFHFCCFCC
depot injection HHHHHK?CCCCC
depressed GHJGGG=CCCCC
depression EDGEEEEDCCCC
depression 's EEDEEEVCCCCC
dept IIIHIL?CEFCC
depth > HHHLHH?CCCCC
deputy PKKKKKCCCCCC
dermatology @A@??@CCFCKB
dermatology > >>=:<=CCBCCB
desert DDHDDDACCCCC
desert > FFKFFFACCCCC
deserve @C?A@?MCCCCC
deserve a CCDACCBCCCCC
deserve better CCBFCCGCFCCC
deserve no NNRNNNCCCCCC
deserve the EMEEEEACCCCC
deserve to @?=@@?JCCCCC
deserved @A@AAACCFCCC
deserved better DDCHDDCCLCCC
deserves AADAFF?CBACC
deserves a =?>?A=FBBACC
deserves an FGKGGGACCCCC
deserves its HHHHMHCCCCCC
deserves to FEEDFM?CCCCC
designed ??=>?<@BFCBC
designed that AAAAA>BCHCCC
designed this FFFIEFCCCCCC
desk FCFIEG<CDBDE
desk > BBDGCDECBCAC
desk again GGGLGGCCCCCC
desk and ?????@FCCCCC
desk at GEFFFECCBCCH
desk for ><=>=<ACCCCC
desk in HHKJHGCCDCDC
desk is ?@?>@@CCBCCC
desk was >??;??CCDCCB
desk who CCCBCCOCCCCC
desperate >??>???CCCCC
despise FFJFFF=CCCCC
destroy <=<=<:@CCCCC
details CBBBBB>CEBCC
details > AAAAAA?CCCCC
detox @>;=??CCCCCC
device HHHGHMBCCCCC
device in JJJJJQBCCCCC
devil ??>??>CCCCCC
di ?>?=B?KCCCCC
diabetes GFEIHFG@CCCD
diabetes evening GGGLGGCCCCCC
diabetes team BBBBBBECCCJC
diabetic BCBGBCKEHDGC
diabetic > @A@??AGCFCCC
diabetic ? BBCCCCPCCCCC
diabetic and ACCBCC?ECCCC
diabetic nurse IHHMHI@CCCEC
diabetics DDEEDEBIICCC
diagnose EEELEECCCCCC
diagnosed ABAABBE?@C?C
diagnosis CCBCBDFDCBCF
diagnosis > DDFDDDQCCCCC
dial DEDDDD@CCGAC
dial for BBBBBBBCCLCC
dialysis @@@AA?GCBDDF
dialysis sessions CCCCCCPCCCCC
dialysis tomorrow CCCCCB8CCCCC
diamond ???>??CCCCCC
diarrhoea BBBBBBJCCCCC
diary of GKGJGGBCCCCC
diazepam EDCDDD>CCCCC
dictionary HHLMHH?CCCEC
did DCCDBDA>BBCD
did # BBBBBBK@CCCC
did > LKKFHJACCGCC
did a AAA@?@ACCCDC
did all FFFIFFBCBCBB
did and >>>>>>>B=>?@
did anyone EGEEHECCDBAC
did at GLGGGGCCCCCC
did come ?>?>?=BCCCCC
did for ??=?>>?AABBC
did he MMOYMMCCC?CB
did her ??????JCBCCC
did his ?>??@@@CAHCF
did i BC@BAB:CCBCB
did in ABCBBBBCHCBC
did it KEEBEEPCECHC
did my HGHDFFBBECHC
did not ;=><<<9AGBBF
did nothing <=<;=<?CCCCC
did our GGFKGGCCCCCC
did she DDDHFECC??=B
did something BCBECBKCCCCC
did tell GFGGKHCCCCCC
did that JFDEHJBCBCBC
did the >>?A>?<ACBEE
did they IILSIIJ@?BAC
did this ===>>;TBAAAC
did to OLIJJS<CCCCC
did two >>>=>>HCACCC
did was BBCBBB?CCCCC
did what BBBBBBQCCCCC
did you FJFJJHDCCE@C
did your KIJPIKNCCCCC
die ?=?>==ACCCCC
die > BA@AAAQCDCCC
die ? CCCCCCJCCCCC
die and DBGCCCDCCCCC
die at DDHEEE>CCCCC
die by CCCCCC<CCCCC
die for @A@??@ECCCCC
die from BBBBBBMCCCCC
die in EEFDEE=CCCCC
die of BBAGAB=BBCBB
die on >@AB@><BCCCC
die so GEGFFJ?CCCCC
die ten @@?@@@RCCCCC
die twenty FFKFFFCCCCCC
die waiting BAABBA;CCCCC
died CDCBCBCCDBAC
died > LIJIIGCCBDBC
died by CCCCCC;CCCCC
died i AAABBBKCCCCC
died in >>=@@BQCCCCE
died not HPHHHH@CCCCC
died of AABBAB@CDCCC
died on @?>@@?SC?CBC
died tuesday @?@@@@LCCCCC
died waiting GGJGGG?CCCCC
dies IIIHINHCCECC
dies on GGHGGJACCCCC
diet BBBECC@DCCFC
dietician HIHLJHBCCCCC
dietitian GFEJLK=AACED
dietitian 's @@?>??CBACCB
dietitian at NJJJJJ@CCCCC
dietitian i FGFGMG>CCCCC
difference ?@????9BACCD
difference > @A@@@A>CCECD
difference between EEFDEE>?AACC
different @CA@A@CFHELC
different > BBAADB?CCCCE
different shops BBBBBBLCCCCC
differently @@=?@@@CCCCC
difficult ??>?@?CCCCCC
difficulties FDDDEDHCCCCH
dig DHDGDF<CCCCC
dig it >==>>9CCCCCC
digits FJFFFFCCCFCC
dignity ==>>=>ACICCF
dim DDCGDD@CCCCC
dim > GGGKGG?CCCCC
dim or HHHLHHCCCCCC
dimples KKKKSKCCCCCC
dimwit FFFJFFCCCCCC
dinghy LLULLLDCCCCC
dinghy it MMTMMM@CCCCC
dinner EJDFHEEEECDB
dinner > @@>@??ECCCCC
dinner and BB@BDBICCCCC
dinner lady HKHHLH?CCCCC
dinner off @@>=?>BB?CCC
dinner plates IEEEEEBCCCCC
dinner through GGGGGL=CCCCC
dinner time EFEEEFFCDEHC
dinners ECCACBEBBCBC
dinners > ???<?>CCCCCC
dinnertime > BBABBADCICCC
diolch @@???@BCACAC
dip ?@@?@@PCCCCC
direct ?@A@@@?ACJBC
director HEGKEDBCCCEC
directors >?><>@CCCCCC
dirt DGDEDI?CGCCC
dirt > EEEEEKCCCCCC
dirty KKSMNM>CCCCC
dirty % >>9=>>CCCCCC
dirty ? JJSJJJCCCCCC
dirty and EEIEEECCCCCC
disabilities GEDEEEFCCCEC
disabilities and JGGGGG@CCCFC
disability > A@AAAALCCCCC
disabled HGLFGF>CFCCC
disabled are IINIII@CCCCC
disabled bay =><>>=@CHCCC
disabled loo CCCCCCKCCCCC
disabled people ??;>?>ACCCCC
disabled person JJOJJJCCCCCC
disabled toilet ABBBBB<CCCCC
disagree ;;97:;<CACCC
disagree with ;<97;<ACCCCC
disappear BBCBBAMCCCCC
disappear > BBBBBBKCCCCC
disappear to AAAAAA:CCCCC
disappointed @AAA@@JCCCCC
disappointed > AAAAA@NCCCCC
disappointment CCCDCCNCCCCC
disc >>=>==HCECJC
discharge FIFHGG=>B@GD
discharge and FFFFKFCCCCCC
discharge coordinator LLIPIJ@CCCCC
discharge letter BBBABC?CBACC
discharge lounge BCCCCC??EACC
discharge me DHDDDDMCCCEC
discharge my JJJJJO@CCCCC
discharge nurse EHEKEECCCCCG
discharged BCBBBCJCHCFB
discharged at A@BBBAQCCCCC
discharged by CCCCCCVCCCCC
discharged her @?@???WCCCCC
discharged him BBBBBBJCCCCC
discharged me BABBBCICCCDC
discharged myself AAAAAA;CDCCC
discharging EDHEEF@CCCCC
discharging myself IINIII=CCCCC
discussing >><=>=CBCBBC
disease BB@@BBFCFCCC
disgrace > EEFDEEBCCCCC
disgrace and @?@AA@DCECCC
disgrace to DDDGDDCCCCCC
disgraceful @??@@ACCHCCC
disgust GGMMGG?CCCCC
disgust me FFGMFF?CCCCC
disgusting GFIIFGBCACCC
disgusting > @?><?@FCCCCC
disgusting and GGJGGGACCCCC
disgusting creatures FFIJFFBCCCCC
dish @>@@=>DCC>CC
dishes HLHNHH?CCCCC
dishwasher @@??@@?CACAB
dismissive <==<=<ACCCCF
dismissive and ?=>=>=@CCCCC
disorder FGGBDD@CDCEC
dispatcher JGGHGG@CCCCC
dispensary MHHHHHCB?CBB
dispense IGIIKIFCCCCC
dispenser BBBBBBICCCCC
display BBBBBB?CDCBB
distress ??>>??ACICCC
district ==>@><GCDCDB
district nurse >??B@>ICCCDC
diversity JEHEEECCCCCC
divorce > FIFFFDBCCCCC
diwali GGJGGGBCACCC
diwali lights HHMHHHCCCCCC
diy @@@AA@QCCCCC
dizzy BBBBCBEJCCCC
dizzy when CCCCCC8JCCCC
dm HKGHJH=CCECC
dm me IKIIMJ>CCCCC
dnr DBCCCCHCECEC
dnr on HGIGGGCCCCFC
do AAAAAABCBCBC
do # BBABB@NCCCCC
do % HHJHHHACCCCC
do > @BE@@?GCCCCD
do ? ??>>>?I<C@AC
do a DDCBBCDABBCC
do again <<:<<<CCCCCC
do all @?>??@?BA?BC
do an CCCCCC;CCCCC
do and DDCDDF=CCCCC
do another CBCCBDLCCCCC
do anything EEDEDF@HCCCC
do appointments CCCCCCLCC?CC
do away GGJGGGGCCCCC
do crosswords GGGGGNCCCCCC
do facebook HHHKHL@CCDCC
do first HHHHOHCCCCCC
do for CEDCCCMGCCCC
do get B@>AAACCCCCC
do give JJJOJK9CCCCC
do have FGACCD?BBCCC
do her JMIINM<CCCCC
do his JRKJJJHCCCCC
do home FFFFIFBCCBCC
do hospitals FFCFFLCBCCCC
do i ?>>???CLHLIC
do if BBACAABCCICC
do is JQJPJJ<CCCCC
do it FDEDDDKBEBCB
do life CCCCCCJCCCCC
do masel BBBBBBKCCCCC
do me CBCGCBICCCEC
do more CCCBCCICCBCC
do my HJHGIG?DDDCC
do not B?BBACBACBCC
do one ?B;?>>@BBBAB
do people @@>@@@BBC@CC
do see =<<;<;CC@CCC
do so EFEGFG=CCCCC
do something GLGJHGNCCCCC
do taht GFGGGLCCCCCC
do that DDGCGB>CB@EC
do the GMLGEI@ABBCE
do they GFHLIIF8@>=B
do things HHHHPH?CCCCC
do this BBABBB>ECCCC
do to DFBCFK?CCCCC
do tuesdays CCCCCC:BCCCC
do us ILMKII?CCCCC
do we EBHDDCNHCAFC
do wish CCCCCB8CCCCC
do with GCEBDC?BB@CF
do without >>;>>>>CCCCC
do you @9><@?QGA>AC
do your A@C?@@>BCCCC
doc EEIDFG<CDCCC
doc > FFFFFJBCCCCC
docker CCCBCC=CCCCC
docs KKOKKKCCCCCC
docters JJJQJJCCCCCC
doctor EGIHGI@DEABB
doctor 's BHCCEEIFBCCC
doctor > JMRNKN@DCBCC
doctor ? EHFEHGCFACCB
doctor @ CBCCEB?CACBA
doctor and CCADIFACCCCC
doctor at <<<;==CCCCCC
doctor bach FGGGGKCCCCCC
doctor but MNNNXNCCFCEC
doctor doctor A@A@??<BACCB
doctor for ==<;9;LCCCCI
doctor gave EJEEECGCCCCC
doctor had @??>?>CCGCCC
doctor he LLLULLACCCCC
doctor i FDDECC<@>CA@
doctor if GGGGIGCA@BA@
doctor in BA?@BEAC@C@B
doctor is A@BBA?CACBAC
doctor laughed @AAAA?UCCCCC
doctor on <?=<==NCCCCF
doctor or EFEHEECCCBCC
doctor says @?@@@@=CCCHC
doctor than MIIIIICCCCCC
doctor to EEEHIECCACBH
doctor wants IIHIHK>CCCCC
doctor was BABA@@BCABCA
doctor who GIJHGL<CCECB
doctor will CCFDCBHCCCCC
doctor would ===;;<CCHCIG
doctors DEHCDG<BAABD
doctors > FFHFFE@BBBBC
doctors are HHKIHHCCACCB
doctors in HHLHHHCCCCCC
doctors who >><>??CCCCCC
dodgems FFFKFF@CCCCC
dodgems > FFFKFF@CCCCC
dodgy <;9;:;>EBCBC
does EEBCEE>FCC@C
does > GGHGNFCBCCCC
does @ GGGGGL;CCCCC
does a ;<8:;;JHAGAC
does all GFNGGG;CCCCC
does an BBBBBBN=CCCC
does and FHEJFFACCCCC
does anybody @>A@@@EDDECC
does anyone BCCCBBMBD@@B
does he FEHIEG>GCCCC
does his JOKOKK=CCCCC
does it GFEHFFFFBBCC
does my CCEDDBACCCHC
does not CBAA?CFGIDEE
does private LIIIIICCCCCC
does she EDCIEDBECDFC
does that >?>=A?AOECCB
does the B>??B?@<?B>B
does this BBAAAB@>BCCB
does though GGGMGGCCCCCC
does tuesdays JMJJJJ@CCCCC
does your HHJJJHCBBCCC
doesnae FKGGGGKCCCCC
dog >?>:=;GBCCBB
dog 's @>@??>NCCCCC
dog > FEJDFDECECEC
dog and BA@AADHCCCCC
dog biscuit AAA=AABBCBCC
dog for EGEEEE=CCCBC
dog has EEIDDEFCBCCC
dog i =>==>>OCCCCC
dog in >?>=?=GBCCCC
dog is ???>??=CCCCC
dog knows HHHMHHCCCCCC
dog walker HNHHHHICCCCC
dog was BBABBBBC<CBA
dogs BA?@B@ABCCCC
dogs > DDIFEEGCCCCC
doing BB@AEAFC?AAB
doing > ?@?@@?FBBCAC
doing a AA@ABA>ABCBC
doing compressions FFEFGFNCCCCC
doing everyone AA@AAANCCCCC
doing fine BBBABB>CCCCC
doing grand ABBBBA>CCCCC
doing her @AA>?@CC@CAA
doing his @BBBBD;CCCFC
doing it HFDEFFMGBCDB
doing my CCCBFC>BBCCD
doing really CCCCCC:CCCCC
doing the JHJKJJ<BABAC
doing them @@?@?@NCCCCC
doing your =;<;;;CCCCCC
dollop JJJSJJCCCCCC
domestic C@?@>@FABBBC
domestic abuse ??=>=?BCCCCC
dominoes >?>>>>?CCCCC
don CCCCCCJCCCCC
donate EGEDGEABCECC
donated EB@ABB?CCCEC
donating ?>=???CCCFCC
donation @@?@@@GCCBBC
donations BBAAC@DCCBCC
done @@>@=>B@?BCB
done # GGGGGL@CCCCC
done > CEFCBE@@HBDD
done ? @AAAA@CBCJEC
done @ >>><==FCCCCB
done a FFGHFFCCBCCC
done all HFFFFFACGCCC
done and DKGEDE7CACBC
done at AABBBB?CACEC
done by FDDHDBFCCCGC
done eight GGGGGK?CCCCC
done for IIKHIICCBCDC
done his @?@@AAKCCCCC
done i @@@@@?JCBCCC
done in A@?AA@BBECGC
done it FCAEFBECCCEC
done nothing @>@>@?BCCCCC
done on EDBDDD>B@C;C
done so KGGGGGGCCCCC
done the @@??@AIBAAAB
done to AAB@BA?CBBCC
done tuesday BCCCCC<C@CCB
done whoever GGGKGGCCCCCC
done with FGEGFIBCBBDB
done you EEEFDDICCCCC
donkey EEDGEEGCCCCC
donkeys DECIEECCCCCC
donor @@??@@:CACCC
donors @@<>?@=CCCCC
door CADCCBHBDCAD
door 's A=B?@?CC@BCB
door > CGEEECBCDBAB
door ? ====>=CBICCC
door @ BBBBBB9CCCCC
door about BBBBBBMC@CBA
door and >=====ICFCCC
door at BB@BBA=CCCCC
door for ?@?>??ECBCBA
door frame >@AAAAMCCCCC
door from MORMMMECCCCC
door handle AAAAAA<CCCCH
door have LFFFFF@CCCCC
door i =====:DCCCCC
door in ?B>>?<QCCCCC
door is >>?>>>BCBCCC
door locked AA@ACA@CCCCC
door on CBDDCEICCCCC
door shut BBCCCBLCCCCC
door the EEEDEI>CCCCC
door to DDDCDG>CCCCC
door was IGGGGGCCCCCH
door while GGGGKG=CCCCC
door with DAAAB@BCCCCC
doorbell JNJJJO>CCCCC
doorbell at HMHHHHBCCCCC
doors @BBAABDCFFCC
doors > EDGIFGDCBICC
doors and DEDDDH=BBCBC
doors down ??>>?<ICCCCC
doors of JJJJJO?CCCCC
doorstep BCBCBBLCCCCC
doorstep and CCCCCCLCCCCC
doorway ?@@A@@JCCCCC
doorway of @AAAA@OCCCCC
dose HEDDEF>DCFHC
dose > OIIKII>CCCCC
dose of BCCADFHCCCCC
doses HGIGGF<CCCCC
dossers FFFKFFCCCCCC
dot @???@?CEAA?C
dots CCCEBCMCCECC
double =<;<=;BABBBB
double dose FCCCCCOCCCCC
double up AAAAA@<DCBBB
doubled ??<??>HBCCCC
doubt HHIOHJMCCBCH
doubt i @?@@?>WCCCCC
doubt you KKKPKNCCCCCC
doughnuts AA@AA?CCCCCC
dover > DDKDDDCCCCCC
down BACDDDBDABDE
down 's IGLFGFACGCCC
down > AB?>>>CBCCAB
down ? CCCCFCA?BCBC
down @ FGGHGGDCCCCC
down a A@@@@ACCFCCC
down again GKGMGG?CCCBC
down an GGFGGRJCCCCC
down and >>@<>?IC@C@E
down as BA???A>CDCNC
down before CDBFCC>CCCCC
down by ?>=A?>DBCCBC
down do FGFLGFBECCCC
down every BEBDA@JCCCCC
down for <>==<<KBACJB
down from BCBDBDBGADCC
down her ABAACA?FCCCC
down him ABBDA@KCCCCC
down his BCCCCDGCACCA
down i ?==?>;JCBCBB
down if =????<KCCCCC
down in AA@BCABCCCEC
down it EEDEBG?CCCCC
down last GGGGGP?CCCCC
down like LHKIKGCCCCCC
down lol ;:9;89CCCCCC
down my EEEEFFCECCCC
down now ?<@@@>HCCCCC
down off CCCCCC:BCCBC
down on CBFCDEACCCBI
down our CA>@A@DCACAC
down outside A@@@A?NCCCCC
down over CCCCCCUCCCCC
down saturday GGNGGHBCCCCC
down she @BCCCF:CCCCC
down so DDCDGBGCDCCC
down that DECFIJACECCC
down the LHNLHJDC@BBB
down them FFFFFJ?CCCCC
down then HIFHGJBCCCCC
down there FHFFHJ:CBCBC
down this BBBBBBQCCCCC
down till IFFFFF@CCCCC
down to GGHJIE5CBCEA
down tonight >>;>>;?CCCCC
down with GHJGNKIA@CAD
downed @@@@@@JCCCCC
downhill FFIFKF:@FCCC
downhill since GGGGOG<@DCCC
downhill the IIMIIICCCCCC
downs IIPHIHDCCCCC
downs kids FFJFFFBCCCCC
downstairs AA@A@@FCCCEC
downward KKKKUKCCCCCC
downward dog HHHHLHCCCCCC
dozen AA@DA>CCCCCC
dozing CCCCCCICCCCC
dozing off CCCCCCICCCCC
dozy HHHLHHICCCCC
dr SOKJMP6DACHF
dr @ 68;9>7TCCCCC
dr bassi FFFFFKBCCCCC
dr bhandari GLGGGG>CCCCC
dr crewe JEFFFDCCCCCC
dr death ::94::CCCCCC
dr featherstone JFGGFGCCBCAB
dr fenwick FFFIFFCCCCCC
dr hallam CDDDDH@CCCCC
dr hughes >>??>=KCCCCC
dr kaur 9;:999CCACAC
dr kemp DDDDKDCCCCCC
dr khan >>?<A>BCCCCC
dr lathom GLGGGHCCCCCC
dr lindqvist =@?>>=CCCCCB
dr menon ??@@??UCCCBC
dr pym FGGLGGCCCCCC
dr rahman 8:8::9ACCCCC
dr strange KHHHHLCCCCCC
drag JJOJJN>CCCCC
dragged EDDFEHFCCCCC
dragged out CDCDDIHCCCCC
dragger KKKTKK@CCCCC
dragon ??@A@ACCCCCC
drain EDHCGD=FCCCC
drain > DDDDDD=CCCCC
drain it IIQIIIAHCCCC
drain on GGIGGGACCCCC
drama ACDECCBCBBCC
drama > GGIGGGKCCCCC
drama queen JJJQJJ>CCCCC
dramatic ?>????GCCCCC
drank @@@@AA?CCCCC
draw CCCHCCFCBBCC
draw a IHIOIICCCCCC
drawer NLGMJHD@@BAC
drawer > JMHLKHDAACBC
drawer full BBABBBKCCCCC
drawer that JGGGGGAAABBC
drawing AAAAEAKCCCBC
drawing my HHHHNHCCCCCC
drawings AA@AAAJCACAC
drawn FCDEEBNCCBCC
drawn a PJJJJJHCCCCC
dreadful ??;<>>CEEBCC
dreading AA@@@A>CCCCC
dreading it BCCBBC=BCCCC
dream ABAAAFBC@CBB
dream about @@@@@CJCCCCC
dream i EEEEEI@CCCCC
dream of IIIIIK=CACCC
dreams GIGGILBCBCBC
dreamt IIIIPIACCCCC
dregs IIIPIICCCCCC
dress PMTRXM@ABBCC
dress > GGGGOGAAABCC
dress it LFIFFFACCCCC
dressed CCDDDCEBCCBC
dressed > CCCBBCCCICCC
dressed as AABABB?B?BBC
dressed her JJJOJJCCCCCC
dresser BBBBBB9CCCCC
dresses HHGMHHCCCCCC
dresses like HHHNHHCCCCCC
dressing BGDDEBCDJCDG
dressing > CDDCED>CHCCC
dressing gown BFBDCBQCCCCC
dressings DEHEGECDGCCC
drew 9<;;::@B?EAB
drew me ?AAA@?CCCCCC
drew the @A@A?AAB@FCC
dribble FFHGDEACCCCC
dribbling EFJEEFECCCCC
dribbling > GGKGGGFCCCCC
dried DDDFDD?CECCC
dried up DDDGDDCCCCCC
drift IIJIKLCCCCCC
drill CCCEFF>CCCCC
drilled LHHHHHCBBBCC
drilling CCCCCC?CGCCD
drilling outside CCCCCCCCHCCC
drink A@?A?@DFECDB
drink > BDDCEF?CECCC
drink and HFGFFEFCCCCC
drink bleach @<@@@?@CCCCC
drink in ONKPJL@CCCCC
drink more CCCBCC;CECCC
drink on IOIIII@DCCCC
drink the ??>>>?MCCCCC
drinkin DDDDDDICCCCC
drinking ??@A@@KCCCCD
drinking it EEEKEEKCCCCC
drinks ACAAAAGECCCC
drinks > AAAAA?ICCCCC
drip HECHGH>CHCBC
drip > JEDIEECCCCCC
drip in JLJMJMACCCCC
drip stand CBA>FB?CDCCC
dripping CCECCCHCCCCC
dripping > AAAA@AJCCCCC
drips @@@??@CCCCCC
drive ?>@@?AAHFCFC
drive > @CAAAAEEGCDC
drive a DEEBDH>CCCCC
drive and IIINIK?CFCCC
drive home AA@AA@MCCCCC
drive into CBCCCAHCCCCC
drive my FFFFFIBCCCCC
drive off >=>>><ACCCHC
drive with ??>?><GCCCCC
driven BCCECCCCECCC
driver A@@EB?FB?E@E
driver 's CCCCCCJCCCCC
driver > ?>@=E?KCGCCC
driver had MHHHHHACCCCC
driver of MMMMMVACCCCC
driver was PLLPLLBCCCCF
drives CABCBBBBCFCC
drives a >:>?><AACFCC
driving ECEEBDIEDDEC
driving > KEEDEEKCCCCC
driving down JJJJJP:CCDCC
driving my DDDDDIKCCCCC
driving round ?=?>?=ICDCCC
driving test ????>>ACCCCC
driving the HGIGGGFCCCCC
driving to @A@@@?OCCCCC
driving up IMIIIIACCCCC
drizzle AABBAA@@@B@B
drone FMFHFFCCCCCC
drone over EIEEEECCCCCC
drool KKSKJKCCCCCC
drooling ???>??ECCCCC
drop @@>=?A@@BACC
drop > @?@??>@ECCCC
drop dead DHGECI@CCCCC
drop in A@?@@?@BBCEC
drop me @@@@A@CCCHCC
drop my FFFFMFBCCCCC
drop off ??>>?>@>B>AC
drop the IIGHHJDCBCCC
drop you FFFFFJCACCCC
drop your =:==9;CCC=CC
dropped HHHIIIBCCCCC
dropped him FFFFFLCCCCCC
dropped it CCCCFB>CCCCC
dropped my LJJJJJ;CACCC
dropped on IIIMIHCCCCCC
dropped them AAABAAIC@CAC
dropped to CCCCFCMCCCCC
dropping AAA@DBOCEECC
dropping off GFGFFKECCCCC
dropping the FGGGMG>CCCCC
drops FHDJFEBFEDEE
drove ECBDCBCCGCCC
drove home HEEEEEJCCCCC
drove round @@@@A@CCHCCC
drove the FIFFFF@CECCC
drown CDCEEEMCCCCC
drown himself CCCCCCHCCCCC
drowned BBBBADKCCCCC
drowned in LHHHHHCCCCCC
drowsy @AAAAAKECCCC
drowsy > BCCCCCHCCCCC
drug EEHEFFEBDCDC
drug round ??A???ICCCCC
drugs BAFCBBGBCCCG
drugs > BB@BBBBCCCCI
drugs and CCCCCC:CCCCC
drugs bag ?AAAAAKCCCCC
drugs from @>?@@?KCCCCC
drum DDHFDCBECCCC
drunk CDFADCDCDCCC
drunk > HDFDFF?CDCCC
drunk and CBB@BB?CCCCC
drunk as KHFHHHHCCCCC
drunk some CCBCCCJCCCCC
drunk the @BAABBLCCCCC
drunken DDIDDDCCCCCC
drunks CCECCCCC>CAB
dry AB@CAC@CCCBB
dry > FHEDEE<CGCCC
duck ?@@?>?FCADBC
ducks DEEHEEDCBC@C
ducks > GHHLHHDCCCCC
due >??@???CAAMB
due > DDEFDDCA@@@B
due in CCCCCCACCCIC
due on BBBBBB<CCCCC
dug CCCBCFBBBCBG
dug our AAAAAA5CCCBC
dugs FFKFFFCCCCCC
duke AAAAAA>CCCCC
duke of CCCCCC;CCCCC
dull FFFJFFBCCCCC
dumb EEHGEE@CCCCC
dumbo >>=<>>CCCCCC
dumbo > >>=<>>CCCCCC
dummy ABBBBB<CCCCC
dummy > CCCCCC=CCCCC
dunce GGFKGG@CCCCC
dunce > FFFIFFCCCCCC
dundee >>=<>>BCCCCC
dunkirk EEHDEENCBCCC
dunmore IKGJGGBCCCCC
durham BCBBBA?CCCCC
during DBBADD?AF@@E
during her EEKEEEACECCC
during my GGGGJGCCCCCC
dusky BBCBABQCCCCC
dust ;<:9:<>BCCCC
dust > >??>=?CCCCCB
dust now CCCCCC<CBCCC
duty DC@DBDHCCECC
duty > KGHGGG@CCCCC
duty and IIIIIL?CCCCC
duty nurse BCCBCBICCCCC
duvet @@@@?@MCBCCB
dwayne 781188CCCCCC
dwp HMHHHHJCCCCC
dye AAAABB>HDCEC
dying DBDDBBDEECCE
dying > JGIIGGHCDCCC
dying is CCCCCCKCCCCC
dying man KILLIICCCCCC
dying of CCCGDCCCCCCC
dying on :<9:;;=CCCCC
dykes DDFDCDCCCCCC
dykes running GGMGGGCCCCCC
dynamite ?????=CCCCCC
dyou ???>?@FHCHCC
dyslexic A@DA@@;CCCCC
e DCDDDEIGBDED
e > EBECCE;EBCCC
e ? EECEEDGPCBCC
e again IIOIII@CCCCC
e and BAAABAFCGCDC
e mail BBBBBBCCCIEC
e on FFEFFHCCECCC
e or CCBCCCMCCCCC
e waiting JJJJJLGCCCCC
e was ?@>?@?CCACBH
e with ABDCC@KB@CCB
e yourself KKKKKS>CCCCC
each IQIJKHA@BC=C
each > KHHHHHBCCCCC
each and EFFEEG:C@BBC
each day MPMMMMDB?CAA
each evening INIHII?CCCCC
each night >>>?>=MCCCCC
each of =@????NCCCCC
each one @A???@A>ACBC
each other FEGFHEBCCFCC
each time B@@@@@?CLCCF
each to =<;;<<@AB@@C
ear =><;>>GHECBC
ear > =>><>=FCCCCC
ear on DDDDDFKCCCCC
earlier A@@?A@KBECCC
earlier and AAAAA?LCCCCC
early >>><>>?BECAC
early > ABAAAA>CGCCC
early for @@@=@@?CCCCC
early intervention CCCCCC@CCCCC
earn GGKGGFCBCCCB
earned ?;?=><BCCCBB
earned it @>B@A=CCBCBB
earplugs GFKIGGBCCACC
ears BBAHB@EEBCAC
ears > @@@C@>>FCCCC
ears and DDDHDDBCCCCC
ears are AAAA@ALCCCCC
ears syringed BBB@BB<CCCCC
earth @@@??>FBICCC
earth and CCCCCCJCCCCC
earth is IIILIIBCCBCC
earth to FFKFFFACCCCC
ease ??>>??D?BCCC
easier ?>?>>=HCFDBC
easier if AAA@A@KCCECC
easily JJMJJPACCCCC
east @????>IC@BCC
easter A@@@@=AGDCFC
easter > EABDCBFCEEHC
easter and CGDEDD@DCCCC
eastern GGJGGGCCCCCC
easy EEFCIJ8CA@CB
easy > GFGFJIACA@CB
easy to DEDDCH:CBACC
eat BDCCCFCFDCCE
eat > ???>??ACCCCG
eat a CCCGBCKCCCCC
eat anything HHHHHNCCCCCC
eat because CCCCCCLCCCCC
eat one BBABA@;CCCCC
eat your ?>@>=>BC@CCC
eaten BBCCBB?DBCBB
eaten > BBBBBBJCCCCC
eaten a EDEGDE@CBBAB
eaten for CCCCCBHCCCCC
eaten in CCCCCCKCCCCC
eaten since GGGGGJBCCCCC
eaten the BBBBBB8CCCCC
eating CBAABADCBBDC
eating crisps JGGHGGBCCCCC
eating disorder EGCCCC@CDCFC
eating in FFEEFF<CCCCC
eating or CBCCCCNCCCCC
eating out @AAAAAHCCCCC
eats BDA@B@CFCCCC
ebay NLJJJOCCCCCC
ecg GEEEFE=CCCHC
ecg > KGGGGG>CCCCC
echo ABBAAA:CCCFC
echo > CCCBCB?CCCFC
economy HHNHHHBCCCCC
ed IFEFFFBCCCCC
edge BCBBBACFCCCC
edge > A@@A@@HCCCCC
edge of AABBAB>FCCCC
edges EEEIEE@FCCCC
edinburgh @@@@@?8CCCCC
education KKKROKHCCACC
education and FFFKFFCCCCCC
ee JEEGEFBC@CBC
eejit ::969:CCCCCC
effect CBBCCCHDCCCC
effect > CCCCCCKCCCCC
effing ???=>>CCICCC
effort CCCDCCICCCCC
effort to CCCDCCJCCCCC
efter >==>>=@CCCCC
egg BCACCAGCGCBC
egg and BBBBBBHCCCCC
egging =<:===<CCCCC
eggs ABA>C@ACA@BC
eggs > >?>>??CCCCCC
eh GIGLJF@BACCB
eh > DFEDDC;BACCB
eh ? DDDEIECCCCCC
eh @ JJJRJJBCCCCC
eid FFJEFECCBCCC
eid > HHLHHH?CCCCC
eid mubarak AA@@AACCBCCC
eight BDCECF>DHCDC
eight > ILKJHH9CGECC
eight days BAAAAAEIECCC
eight hours CCBDECHCHCCC
eight minutes DDEDDH?CCCCC
eight months @@@?@?KCCCCC
eight more BBBBBBMCCCCC
eight oclock DGDDDE?CCBCC
eight of CCCCCHBCFCCC
eight weeks ?@????DCGCHC
eight with BBBBBBJCCCCC
eight years CCCECF:CCCCC
eighteen ABAADC>ACA@B
eighteen hours BBAABBKCCCCC
eighteen months BBCBBB@BCCBC
eighth GJGFGGACCCCC
eighties DDFDDD>CCBBC
eighty CCGCEEDBACBB
eighty four BBBBBBNCFCCC
eighty one GGMGJH>AABBC
einstein MMMTMMBCCCCC
either AB=@BCDDECDC
either > BB?@@CCCFCCC
either side FFFFJFFCCCCC
either way CACBDB<BCCEC
either you GGGKGGCCCCCC
elbow CDDDEGBCFCCE
elbows @@@A?@GCCCCC
elderly HDDCCC?CFCBG
elderly > QLPLLL>CCCCC
elderly are HHLHHHCCCCCC
elderly lady AA@AAAKCCCCC
elderly ward @AAAAA?CICCI
eldest AA@AAAKHCCCC
election ?><???=C@CCA
electoral EIEEEEKCCCCC
electric BBBEBAIDCBAC
elephant FFEHEFCCCCCC
elephant on AAAAAA;CCCCC
eleven @>>@>@CDCB?D
eleven > ??=>?@ECCCCC
eleven ? @@?@?@KCCCCC
eleven and CBBCCC=CCCCC
eleven days DDDCDHEBCCBC
eleven hours FFKFFEACBCCC
eleven minutes DEEHEDBCCCCC
eleven months @A@AA@>CCCCC
eleven times EFDGEE:EECCC
eleven weeks CCCDCB@BHCCC
eleven years AA@CBEKD@B@C
ellery 's DCDDDDMCCCCC
elm KHHJHKCC@CAC
elm ward A@AAAAKCBCCC
else GDCDHBABA@AA
else 's BCCIDD;AGBFC
else > FDCBHCECBCBC
else and GJKGGGCCCCCC
else came MIGHIICCCCCC
else can BBBBBBKCCECC
else get FFFDJFCCABAC
else has HHHHHL<CCCCC
else in EEIEEE?FCCCC
else is CADBGCPCCCCC
elsewhere BADABB=BBCAC
elsewhere > BAD@BB=BBCAC
elvis >>>>>>AB>CAB
email ?>>>==CCBFBC
email > @?@@@@@CCFCC
email about AAAAAAGCCFCC
email for AAAAABACCFCC
email from CCCCCCKCC@AC
email that EJEEEECCCCCC
email the EHEEEE?CC@CC
emailed DFDDDCKCBECC
emailed the CCCCCCNCCECC
emailed to A?AA@ALCCCCC
emails GHGGGHACDHEC
emails > CDEEEICCCCCC
embarrassed FFKJFFGC?CCB
embarrassed > EEHHDECCCCCC
embarrassed to FFJFFFICCCCC
embarrassment DDDGBDCCCCCC
embarrassment to IIIOIICCCCCC
emergency ABACBBCFEFCB
emergency dentist ABABBB@CJCCC
emotional FFFHFFECCCCC
empathy HHHLHHCCCCCC
employ IIOLIICCCCCC
employ > MMRSMMCCCCCC
employee RKKKQKACCCCC
employee of SKKKRKACCCCC
emptied JHGHHH=C>CCC
empties MJJPJJECCCCC
empty JGKPHLJBDCBC
empty > CDCDDEICCCCC
empty and ABAAA@JCCCCC
empty at LFFFFF@CCCCC
empty chair AA?@@@KCCCCC
empty packets BBBAABJCCCCC
empty room A@ACAALCCCCC
encourage BCABBBKCCCCC
end ACDACDBBBBCB
end > CDDDFDCCCDCC
end ? CCCCCC@ACCIC
end and CBCCBBBA@CAC
end for BABBBBOCCCCC
end her CCCCCCMCCCCC
end i FEEEEECCFCCC
end it FJFGGF=CCCCC
end my AA@A@A>CCCCC
end of CEFDCFHBABCC
end the ??>???@CBCCB
end tonight CCCCCCJCCCCC
end up EEFDEH7CACCC
end you HHHHHK?CCCCC
end your FHIFFFJCCCCC
ended BB@@AD:CECDD
ended it HMJHHH?CCCCC
ended my CCBCCC<CCCCC
ended up @>?>?@BCECBE
ending @@>?>?GCCCCC
endings LLLLTLBCCCCC
endometriosis A@?>AAABGBCC
ends FEA@ADOCCCFC
energy AAA?AA=C<ACB
engaged DEDCCDECEFBB
engaged > CBCCCCHCDFCC
engine CBCFCBICCCBB
engine on A@@A@@NCCCCC
engineer BAABAB>B?B?B
england EEKEEFB@@BAC
england > GGKGGGCCCCCC
english LKUMJK<ECECG
english > DCCCCBBCCDCJ
english is AA@B@A?CCCCC
enjoy LMLHKQ8CBBCB
enjoy > UYPOOO@CCCCC
enjoy his FFLFFFCCCCCC
enjoy the BBCCCF?CCCCB
enjoy them EEEEEKCCCCCC
enjoy your B@A@ADACBBBC
enjoyed JKJJNJFCDCCC
enjoying EJEEEEACCCCC
enjoys @@@>@@ACDCCC
ennis JFFFFFCCCCCC
enough @C@B@@HDDBBC
enough > DGGBDGHBEEBC
enough ? CCCCBC:DCCCC
enough and ?@@@@@FCCCCC
enough for @@A@B@KHAAAB
enough noo GGKGGGKCCCCC
enough of BEBBBA6ACBBC
enough to JFGIGJCECCDC
ent @@@?@@<CJCGC
enters JJJMJOACCCCC
entertainment IIIOIIBCCCCC
entertainment > IIIPIIBCCCCC
entire FFJGJJBCJCCF
entitled BAD@BABCCCCC
entitled to =<<;=<BCCCCC
entrance @A=>?A>BE@AC
entrance > BBCCB@@CCCCC
entrance ? >?>>>=BBB@BC
entrance @ JIJJJRCCCCCC
entrance and HGIHHOBCACBC
entrance at EFEEEFICCCCC
entrance is >>>=?=DCBBCC
entrance with @AAAA?KCCCCC
envelope FCCCCCECCCEC
envelope with @@AAAAOCCCCC
envy >>=<>>KCCCCC
envy the AA@@@APCCCCC
epilepsy ?@@@?@LCCCDC
epilepsy tablets CCCCCCQCCCCC
epileptic FFIFFF=DCCCC
epipen CCCCBCBIGCCC
epipens BBBBBBRCCCCC
episode >@?@@@@@C@BC
equal JJQJJJBBCBAC
era >>=>>>?CBACC
ere BBBBBBICGCCC
error FFLFGGCCCCCC
error and HHMHHHCCCCCC
escalator HHHHHSCCCCCC
escape =;>>==DCCCCC
esol IIKIIICCCCCC
especially KJJKPKCCCCCC
especially > FGGFLFCCCCCC
estate JJILGJCCBCCC
estate agent BF>BBBCCACCC
estate and >?=>?<MCCCCC
estate she GIGGGG;CCCCC
estates ECADBE<CCCCC
estates > HHGHHS:CCCCC
ethnic HHJHHH@CCCCC
ethnicity HHLHHHACCCCC
european GGNGGGCCCCCC
evans FGFFIFCCCCCC
even GEFKIFEDJDAE
even a GJILGG<CGHCC
even care BBBBABRCCCCC
even come CCCCCBQCCCCC
even for LLKLNTMCCCCC
even i =>><>>@C?CAC
even in FFFFIF>CCCCC
even less HMHNHHCCCCCC
even lift >??;?>CCCCCC
even look FEEJEEACDCCC
even looked NIIIIIACCCCC
even notice CEDBDD=CCCCC
even say FGGIGG@CCCCC
even the FBBDEDEB@CAD
even though ??>?@@?CECCF
even to BBBBBBNCCCCC
even took FEDDEEBCLCCC
even when BABABB=CCCCC
evening HJEGFFFCCBAB
evening > CDABBBQCCDBC
evening and FEFFHFMCCCCC
evening at GGGLGGCCCCCC
evening was LGGGGG>CCCCC
evenings MNILIIKCCCCC
evenings > HLHNHHGCCCCC
eventually BDCBCC>BAC?B
ever EEHHFDADABFA
ever > ?>=<=>FCCCCC
ever again ????@>JCCCCC
ever and CCCCCC;BBCCC
ever been BDCBCB>CDCCC
ever come HHHJHH?BCCBC
ever did ???=??CCCCCC
ever do JJTHIJCCCCCC
ever done ?@=>E@CCCCCC
ever get GGGKGGABCCJC
ever had EEEIDEABBCAB
ever met GGJIGGICCCCC
ever since DDFDEDBCBC@C
ever so DFCDEDCCDAAB
every CFDBBB<C@?@A
every # AA@A@ALCCCEC
every % IISHIIACCCCC
every > BECCCCJCCCCC
every bed GGKGGGCCCCCC
every black KHNHHHCCCCCC
every board >><>>>CCCCCC
every breath @@@>@@LCCCCC
every child <<6<<;CCCCCC
every christmas >><>>>@CCCCC
every councillor ??>??<CCCCCC
every day C?AACBBBAECC
every doctor >=<=><CCBCCC
every family <=;===CCCCCC
every feed BBBBBAKCCCCC
every finger JJJJJT>CCCCC
every four GGGGJGICCCCC
every friday EAAAAA<CBCCC
every hour EHDEEF:CCCCC
every last JILOKHACCCCC
every list CCCCCCKCCCCC
every monday @?@?@>ICBCCC
every month A@AADAACAACC
every morning BABAACAEECCC
every night BCCBDBCE@BCC
every nurse >@>>>>AABAAB
every one @?B??@ABGBAA
every party @B=?@@BBBCCC
every penny EEBDDCFCCBCC
every pill CCCCCCKCCCCC
every post B@BCBB@CCCCC
every shift EHDFEEHCCCCC
every single ?A>B=@=CBBBC
every six DCDGDCCBACDC
every step @@AAAAJCCCCC
every sunday HHFGGF6CCCCC
every ten DEDDDDLCCCCC
every thursday EFEEGE?CCCCC
every time @?>A>=FGEDCE
every tooth IIIIIKBCCCCC
every tuesday DDGDDD@CCCCC
every visit CFHDDB@CCCCC
every wall <=<=>>?CCCCC
every ward =<8<@=CCBCCC
every wednesday HDCDDDCCCCCC
every week HNGGKH@CBCDD
every window EEEEEI>CCCCC
every word DHBFDC<CACBB
every year ;8:;;;BABCBC
everybody >?9=>?<@@ABB
everybody > A@?AAA@BAABB
everybody else ?????>CCCCCC
everybody has KKKKKVCCCCCC
everybody in KGGGGGBCFCCC
everybody ring KOKKKKCCCCCC
everyone CFGDDDCACAAC
everyone > CDCBDELCDCCC
everyone ? BAABABQCCCCC
everyone a @@??@@KCCCCC
everyone at AAAEBB?C?C@B
everyone he GGGLGG<CCCCC
everyone here JOJJJJCCCCCC
everyone in CABBABDCDCCC
everyone is ??<?@@HCBCCC
everyone it CCCCCC1CCCCC
everyone knows >>=A@>JCCCCC
everyone love CCCCCCPCCCCC
everyone on HFHIFG@CCCFB
everyone running CCCCCC<CCCCC
everyone spam JRJJJJ=CCCCC
everyone to CDCCCHCCCCCC
everyone who BB@CCD>CFCCC
everyone working CCCCCC=CCCCC
everyone would AA@@AAJCCCCC
everyone xx CCCCCC9CCCCC
everything BAC@@BCFBBAC
everything > ACEBAA@B@ACB
everything and CDEDDDHCCCCB
everything else CCCCDCGFCCCC
everything for A?>@AAKCCCAC
everything i EBBABB@DICCC
everything in ??@?@AGA@CBC
everything is >=<=>>:GCCBC
everything on HGHHHNFCDCCC
everything that GDDDDD=CCCCC
everything to AAAAA@=CCCCC
everything you EFEFEE?CCCCC
everywhere HJLGGFIB?BBC
everywhere > AA?@A?@B>CBC
everywhere and A@@@A?HCCCCC
everywhere i JPJJJJ?CCCCC
everywhere you FFJFFFCCCCCC
eviction BBBBB@KCCCCC
eviction 's BBBBB@KCCCCC
evidence 8;:;;=;CCCCC
evidence > CCACCC?CCCCC
evidently IILNIICCCCCC
evil >??>?>GCCCCC
evil > AA?AAARCCCCC
evil cow 9::6::CCCCCC
evolution HHKMHH@CCCCC
evry LKIHHHACCCCC
ewes ==;8=<ACCCCC
ex EDCDCCFBDEDC
ex 's DABBBB:CCCEC
ex has AABBAAOCCCCC
ex is ?A@@@?LBCCCC
ex the MJJJJJBCCCCC
exactly >=?=?AHAECCC
exactly is ??>??<@CCCCC
exactly that ?@=?@AJCCCCC
exactly what BBABDDHCCCCC
exactly who FFNHFFCCCCCC
exam GCCBCC>CCCCC
examined DBAGABCCECCC
examined by IIIPIICCCCCC
examined me @@A?@@CCFCCC
exams KFFCEFHCCCCC
exams > ACC?CCCCCCCC
except FFEIFEACACCC
except @ IIIKIICCCCCC
exceptions GGLGGGBCCCCC
exceptions no GGLGGGBCCCCC
exchange @ABBBB>CC?BC
excited FFFEIFCCCCCC
excuse GFHKHG?C@CCC
excuse for IIHPII?CCCCC
excuses @?>>@?>CACBC
excuses > ?>?=>>=CACBC
exec IFHGFIBCBDBB
exec 's KIHJHHCCCCCC
exec > EEEEEICCCCCC
exec is HHMJHHCCCCCC
executive ?>B?=@@CEFCC
exercise > HHHKHHCCCCCC
exercises ???<=>FECCBC
exhaust ??>>>=FCCCCC
exist ECCBCC<CCDDC
exist > CA?@AACCCCCC
existing GFKGGGICCCCC
existing > DDEDDDJCCCCC
exit CCDBCFD@ABBC
exits DCCCCFMCCCCC
expect DDGCGK=CH@BB
expect a BBDBBD@CDCCC
expect me JJKJJOGCCCCC
expecting BCDCABAE?CDA
expense IIJNIICCCCCC
expense > IIKOIICCCCCC
expenses LGGGGGACCCCC
experience AA?EDA=BCDBC
experience > EEDEJECCCCCC
experience is FFENFFCCCCCC
experience of FFFLFFCCCCCC
experimented NHIHHHCCCCCC
explain >@<C?=9EFBBF
explain it DCCHDA?CECCC
explain my GGGMGGCCCCCC
explain why AA??AABECCCF
explained 7<:;;:>BACAA
explained it <>?>>>BCCCCC
explained the =>>>>?CCGCCC
explaining ABBFBB@CCFCC
explains DBKDDBCBACCC
explanation DBBABB>BDCAC
explode ?>=?>=?CCCCC
extension GEEDEDCCBJCB
extinguisher ???>?=MCCCCC
extra BACBG@>CCCCF
extra ? JJJJOJCCCCCC
extra time CBFBBA@CBCCC
ey FFFGIF?CCCCC
eye DDCEAF@FDBBD
eye > HGGFFLJCCCCC
eye and GGIGFHKCCCCC
eye clinic BBBEB@ECBA?C
eye contact GGGLGGCCCCCC
eye department CCCCCB@CJECC
eye done CCCCCC;CCCKC
eye drops BBBBB@BDCCCH
eye for HHHHHMCCCCCC
eye open EEEEEGACCCCC
eye unit JJJJJR?BCCBC
eyebrow ABBBBB?CKCCH
eyebrows >??@>==AACCC
eyebrows > >??=?=>@@CCC
eyeful JJJJMJCCCCCC
eyeful > HHHHLHCCCCCC
eyelashes HHHKHHCCCCCC
eyelashes and HHHKHHCCCCCC
eyes BA@ACBQCFDCE
eyes > ???=>=NCACCC
eyes and AA?@D?ADCCCC
eyes are AAA@@AGCCCCC
eyes at CCCBBCECGCCE
eyes done @???>>:CBCCC
eyes have ABBABBICCCCC
eyes in FFEDEK<CCCFC
eyes is FFFLFFCCCCCC
eyes on GIHEILFCFECC
eyes out EEEEEH@CCCCC
eyes when BBBCAB@CICCF
face EFEFGFFECCBC
face > FFCFDJ<DACDD
face @ GGGGGMCCCCCC
face and CECFFC<CCCCC
face down GFEEEELCDCCC
face for JGGNGGICCCCC
face has BBBABB?DCCCC
face in HHIFIHCCCCCC
face is DCDDDFKCCCCC
face like AAB>A@EECCCC
face of @B?AD@ACCCCC
face on GLKIHE@CCCCC
face outside CCCCCBOCCCCC
face over FFJFFE@CCCCC
face that >@@@@=CCCCCC
face to @?A??@DBFCDC
facebook AA?CAABDBCAC
facebook > C?@ABDFCCDCC
facebook for CCCCBC9CCCCC
facebook so FFFFFK@CCCCC
facebook then AAAAAAMCCCCC
facebook under GKGGGGCCCCCC
faced KJHLHH?CCCCC
faced little NNNXNNCCCCCC
faces HKNOJICCCCCC
faces and KPPKKKECCCCC
facetime ABBBBALCCCCC
facing HLIHJHCCCCCC
fact HEGHEHACBCCC
fact > HDCDDDACCCCC
fact i IHIIHMECCCCC
fact that KKOMKKCCCCCC
factor CCCCCCQ?CCBC
facts >>=?>>CCCCCC
facts > >==>>>CCCCCC
fade BBBBBAGBBBCC
fade > CCCCCCXCCCCC
fade out CCCBBAHCCCCC
fade under CCCCCC4@BBCC
fae ?@@A?=BCCCCC
fae the CCCCBBFCCCCC
fag LIGLHIFCFCCC
fag > GECIDDFCCCCC
faggots >><>>>CCCCCC
fags BBBECB>CCCCC
fags and FFFJFFBCCCCC
fail FFHIGF=CCCCC
failed A@@B?>DCGCCC
failed > >?=>?=DCCCCC
failed my AA@@A@DCICCC
failed the MMMXMMCCCCCC
fails CCCCCCOCCCCC
faint FFHEFFA>ACCC
faint at A@@@AA<;?CCC
fainted <<<;=<FBACBB
fainted at ?@@>@@9B@CBB
fainted twice CBCCCCRCCCCC
fainting BBABBBKCCCCC
fair DEEGFI5B>BBC
fair 's IIIIIP?CCCCC
fair > =<:=<>BBBBAC
fair enough FIGFFF@CCCCC
fair play EFHIFECCBCCC
fair swap HHGHHLACCCCC
fairies GGMEFGACCCCC
fairy =@>>?A>CCCCC
faith A@@@AA<CGCCC
faith > @?=@@@?CCCCC
faith in @?????@CICCC
fake EJBJFE<CCCCC
fake a GGGGHG=CCCCC
faked JGGGGGCCCCCC
fakers GGKGGGCCCCCC
fall GABCBDHDFCCC
fall > QHHHHH>CCCCC
fall from DCDDDFICCCCC
fall on @A@@@?CCICCC
fallen in CCBCCCLA@CBC
falling >?@>??<CFCDC
falsified QLLLLLBCCCCC
falsified the JFFFFFBCCCCC
fam DIGCDCCCCCCC
families BCBCCBBAABBC
families > EFFIFECCCCCC
families on EGEEEECCCCCC
family DA@B@B<CBCCB
family 's DFDDDDPCCCCC
family > A?@@@ABCBCAC
family and EDHGEDBCCDCC
family are DDDHDDCCCCIC
family do LLLLLSCCCCCC
family in IHJHHG?CCCFC
family is FHFFFF<CCCCC
family of CCCCCEMCBCCC
family to JGFGFFAC@CAC
family tonight CCCCCC8CCCCC
family we GGGGGLCCCCCC
family who ?=???>@CCCCC
family would DEDCDDGCCCCC
famine HHPHHH=CCCCC
famous BDB@BB=CBCCC
fan 9;8:;:;AAB?B
fancies GGGGJG?CCDCC
fancy JKHHIJ@BBBDC
fanny EEEJEECCCCCC
fans @@=?@@8CJCCC
fantastic DGBDDDBABCCC
fantastic > GKGGGGBCCCCC
far ===>?>ADAFDC
far > ?A><>=EBBCBC
far as CCFDCCGHCEDC
far likelier @@>@@?BCCCCC
far too >>>>?=FCCCCC
fare EKGFFFBCCCCC
fare > JQJJJJ;CCCCC
farm AA@BABNCACCB
farmer ==><=;<CCCCC
fart GGGKGGBCCCCC
fart > EEEJEEBCCCCC
fascinating ===>>>CBACAB
fashioned IILGJLBCBFCB
fast @>??@@CFDBBC
fast > A@BAA?JCBCCC
fast and BBBBBBDCHCCC
fasting AAB?AAGCCCCE
fasting > CCCCCCJCCCCC
fasting in AA@AAAKCCCCC
fat CDB@BDEC@CCA
fat and AAA?AAG@>CC?
fat ankles IIIMIICCCCCC
fat cow @@@=@@CCCCCC
fat hypocrite HHHNHHCCCCCC
fat little >>>9>>CCCCCC
fat pig ==<:=<CCCCCC
fat slob ???:??CCCCCC
fat ugly KKKLKKCCCCCC
father GFHEDEHCIDHE
father 's DDDDDDBCCCHC
father ennis JFFFFFCCCCCC
father has AAAAA@NCCCCC
father in AA@CAAJCDCCC
father is IJIJIICCCCCC
father says BA@BABKCCCCC
father would JJRJJJBCCCCC
fatso IIILIIBCCCCC
fatso > JJJNJJBCCCCC
fatty AAA<AACCCCCC
fault @@=???BB>C?C
fault > @><?>?SBDCCC
fault @ JKJSJJCCCCCC
fault a AA@?AABB>C@C
fault and A@@AAAIC@CA@
fault but DDFDDD?CCCCC
fault for CCCCCCICCCCI
fault them BB@ABBCCCCCC
faulty IINIIICCCCCC
favor JOJJJJ@CCCCC
favour MMONKJDCCCCC
favour > JGIJIGOCCCCC
favour @ DDDDDD>CCCCC
favour and FKFIFF<CCCCC
favourite ;;;:;:?CBCCB
favours AA@AAAKCCCCC
fay JQJJJJ?CCCCC
fay > JQJJJJ?CCCCC
fear AA@AAA:CCCCC
featherstone JFGGFGCCBCAB
feb @AAAAAAFCCIC
february @@@AAA=CICJC
february > BBABBBHCCCGC
february and BBDCCC>CFCCC
feck IIINIICCCCCC
fed @?@??ABCCCCC
fed and EEEEEJCCCCCC
fed the ?@@?@@BCCCCC
fed up A?@@@?ACCCCC
fee JHGEHGAC@BCC
feed AB@BBA@CGCDC
feed it LNPQLLACCCCC
feed me CCCCCCJCCCCC
feed that ??>;?>BCICCC
feedback EEDEHE=BGCCE
feeding AACC@@;BDDCE
feeding > @?>>??GCCCCG
feeding them HHKHHHCCCCCC
feel A@BAB@JDACAC
feel > IIIIJJBCCCCC
feel a >>=<==;@ADBB
feel anything AA?A@ANCCCCC
feel bad CCCCCCICCCCC
feel calm CCCCCCICCCCC
feel fine CCCCCC3FCCCC
feel for FFFNFFBCBCBC
feel it @A@??>QBBCCB
feel like A>????=G@BAC
feel my HFFFFH>BFCCC
feel sorry JJONJJBCCCCC
feel suicidal CCCCCC<CCCCC
feelin CCCCCCLCCCCC
feeling >==<><BEBABB
feeling like CCCCCCLCECCC
feeling low CBCCCC:BC?AC
feelings EEGFEE<CCCCG
feelings > DCDDDC=CCCCH
feels DECACGRBABAC
feels fine CCCCCCOCCCCC
fees >>=<=>GBACBB
feet =<;:;;ADABAA
feet > BCCAAE?ABCAC
feet away QLLLLLBCCCCC
feet is DDDDDD;CCCCC
feet under ??>??<MCCCCC
fell DFCDCE@BCDBC
fell > PKKKKK?CCCCC
fell asleep CCCCBC=B@CBC
fell down EEEEELACCCCC
fell in ??@@>?EC@ABC
fell off >=>=>=:CCGCC
fell out ABBEBAGBBCCC
fell pregnant @@@@>@KCCCCC
fella GGIHDHAEDCDC
fella 's =@?>>=>DCCDC
fella > =@????CCCCCC
fella who AEEHDDDCCCCC
fella with ???>?ABCCCCC
fellas BDEFIDCCCCCC
fellow ??;???CCCCCC
felt >??=>A@CKCBB
felt a ???=??@DACCC
felt anything KKKKKU@CCCCC
felt him BABBBBRCCCCC
felt it HNHHHH@CCCCC
felt like AAA@AADCICCC
felt so BBBBBBCCICCC
female GGPGGF@CCCFC
female surgeons IINIMICCCCCC
females LLSLLLCCCCCC
fence ACBDBBJCACCA
fence > FEEKFFWCCCCC
fence and FJFFFE?CCCCC
fence round EELEEECCCCCC
fentanyl FDEEED>CCCCC
fenwick @=ADB?CBCCBC
ferret DEEHDEECCCCC
ferris HFFFFFBCCCIC
ferry @@A@@?NC?CBC
fetch CEFDGCBCECDC
fetch me JJMJOJECCCCC
fetched >>>>>?FC?CBB
fete <=;=>>@CBCBC
fever ?@>??@G?BBAC
fever > AB@ABB:@BCAC
fever i CCBCCC;?BCAC
fever of CCCCCCIFCCCC
few GGFJHJFFA@@B
few days BBBBBB=CBCCC
few of FGFFFHBCCCCC
few steps GGGMGFBFCCCC
fewer CBGAEADCACCC
ffion FIFEFFACCCCC
ffion > FKFFFFACCCCC
fi JLJLNIGCCCCC
fi live GLGGGGACCCCC
fibro EFOGGG?CCCBC
fibromyalgia FFJEFF?CCCCC
fiddle <=>>A>?CCCCC
fiddled 3:::::BCCCCC
field @@@A@?>CBCEC
fields DEEEEJBCCCCC
fife DEDBDD.CCCCC
fife > CCCDCC0CCCCC
fifteen D@?A@CACCCEC
fifteen year CCCCCC:CCCCC
fifteen years AAAA@A=CCCCC
fifth HHGFFH=CACFC
fifties DFIFEFCCCCCC
fifties > IINIIICCCCCC
fifty IJKHIGABEBBC
fifty minutes @?>??=CCGACC
fifty more IIOIII=CCCCC
fifty nine >>>?=>JCCCCC
fifty quid JMJJON@CCCCC
fifty years CCECBC@CCCCC
fight @?>B?>ECCCCC
fight > GGGKGGGCCCCC
fight left CCCCCCNCCCCC
fight on >>>>><BCCCCC
fighting EDIFEE@CECCC
fighting age HHQHHHACCCCC
figure :8967:KCCCCC
figure of BBBBBDLCCCCC
figures ??=>A?ABDCBB
figures > IFGGIF@CECCC
figures are >?=???CCCCCC
figures look ?>;?>?BCCCCC
file EBCAAADCFCFC
file > ABEBABLCCCCC
file and KFFFFFACCCCC
filing FEHCDECCCCCC
filing > KIMIIICCCCCC
fill BFFDABFBBDCC
fill in EFFGEEEBBDCC
fill it AAAA@@;CCCCC
fill the HKNHIIBCCCCC
filled DAABEA@BBCCC
filled in GEDFEEBBCDEC
filled the B@BABAFC@BAC
filling GDCBDCK@DCCC
filling his ABBBBBLCCCCC
filling in @@@@@>HCFCCC
fillings >?=>??ACCCCC
film CEDBCFECBCCC
film > A@AAA@PCCCCC
film where >=>?>>CCCCCC
filmed CBBCHBICACAB
filmed it ??AAE@QCCCCC
filming it =<>>>>KCCCCC
filming women JFFFFFCCCCCC
films IIEEHF@CCCCC
filth GFFGEECCCCCC
filthy <<79@<BCCCCC
filthy and ??<>>?CCCCCC
filthy people IIKIIICCCCCC
final A@AAAADCGCCC
final > CBCCCCRCCCCC
finally AA@C@A9BDCBE
finally got GFGJGG?CCCCF
finance RJMLJJCCCCCC
finance > EFKFFFCCCCCC
finance director HEEHEECCCCCC
finch EEEJEEBCCCCC
find GGEFFFBDEFEC
find a CEBBAADACCCC
find her GMHGGG@CCCCC
find him FFFLFFHCCCDC
find his FFFGFFBCCCCC
find i CCCCCCMCCCCC
find it BDBBBA@GCCCC
find me =;<==?XCCCCC
find out DCDCFH:CCFCC
find the FDDCB@ACCECC
find you EFEEEI@CCCCC
finding BABBCADCBDEC
finds ?>?>>?OCBCCC
finds me BABBBALCCCCC
finds out @=@@?>ECCCCC
finds the HHHGHKCCCCCC
finds this CCCCCCLCCCCC
fine EFHFFGADECBC
fine > EFEFDDBBECBC
fine ? HHHHHOECCCCC
fine at DDDDDDMCCCCC
fine but @@@@@@JFCCCC
fine from DJDDDDCCICCC
fine i >??>??FCCCCC
fine in IGGJGGCCCCCC
fine on @>?@@@HCCCCC
fine with BBBBBAKCCCCC
fined =>;>?>ECCCCC
fined after CCCCCBNCCCCC
finest EGHEEE@CCCCC
finger ECEFCFDE@CDB
finger 's CCCCCCPCCCCC
finger > ECGDFDBCCCCC
finger and AAAAAAKA@CCB
finger before LGGGGGCCCCCC
finger he HHHHHO=CCCCC
finger marks GGGGGG;CFCCC
fingers CA@ACB?BCCBC
fingers > JHHHMIBCCCCC
fingers in KGGGGGBCCCCC
fingers like LLLQPLCCCCCC
finish HFHFGGLBEABE
finish > EEDCDDGCHBBC
finish a @@?@@@HCCCCF
finish her A@AAA@ICCCCC
finish him JGHHHGACCCCC
finish it ACEBAAKCCCCC
finish me <<<<9;ECCCCC
finish my HHHHHLCCCCCC
finish the HKMHLGCCCCCC
finished HGIGGHEBABAB
finished > EKGEEEACCCCC
finished a BBBBBB<CCCCC
finished and IHHKHHICCCCC
finished him KHHHHHCCCCCC
finished me A@@AAAPCBCBC
finished my GEEEEE?B?B?B
finished now CCCCCCKCCCCC
finished off IGLGGGCCCCCC
finished the >>???C<CCACC
finished with FFIFFH;CCCEC
finishes EIFFGFBCCCCC
finishes at BBBBBC?CCCCC
finishing HKHGLGDCCCCC
finishing the HMHHHHACCCCC
fire ?>>??AKCACCC
fire > CCCCCCFC@CCC
fire brigade @A@AA@=CCCCC
fire extinguisher ???>?=MCCCCC
fire in PLLLLS@CCCCC
fire service <?>>?>?CCCCC
fire to <>=>><GCCCCC
fire with @@>@@?QCCCCC
fired AA@@AAPCCCCC
fireman FFFFJFBCCCCC
firework <<;;=:LCCCCC
fireworks >=>>=;;CBCCC
firm AA?>@@BB<HAC
firm > HHEDEECCCCCH
firms DA@>@A?CCCCC
firms > KGGGGGCCCCCC
firms are ==:8==>CCCCC
first ?A@AAB<>:B?A
first > EIMEIHEB@DEB
first ? DDBDID>ACBCC
first aid CDECCCBABBBC
first and AADA@AECBCCC
first appointment EEEHEEEC@CBC
first class HHKIIHDAABAB
first floor HHHHHMFCCCCC
first go ;;789:ACCCCC
first i @@@@@@D@FA@C
first in >???>?ACBCCC
first mammogram IIIMIICCCCCC
first night CBCCBC>CCCDC
first nurse DDDDDG>BBCBB
first on HHHHMICCCCAC
first one FFFEFJEBACBC
first person AA@AA@CC>CBA
first so A@AAAANCCCCC
first they LIIJIICCCCCC
first thing DCCCDF<CGCCC
first time ?A@???<E@CBC
first tooth @@@>@@<CCCCC
first week EEEJEEBCGBGC
first year NKILIICCCCCC
first years HHHHLHACCCCC
fish AA@CAA=B@BBC
fish > BBCDBB<CCCCC
fish and BBABBB>CCCCC
fish for CCCCCCLCCCCC
fish hook HHHHHKACCCCC
fish tank BAA@AACCCCCC
fishing CBBBCBICCCCC
fist @A@A@B?CDCCC
fists KKMKJR@CCCCC
fit BCGDGCFBDCGC
fit > DECDHEDCCCCC
fit a @@??=@ACCCCC
fit as :;;<;<;CCCCC
fit at BBBABBLCCCCC
fit for HHOHHJE?BCAC
fit i EEEEJE>CCCCC
fit in EEGEEE?BACBC
fit on CCCCCCHCCCCC
fit to GFIKFFDCBCBC
fitbit CCCCCC;AACBC
fits HGGIFFDCCCCF
fits back BBBABBJCCCCC
fits since CCCCCCMCCCCC
fitted DDCCEC>BBCEC
fitted > CCCCCBJCCCCC
fitted my IIIINIBCCCCC
fitting BBBBBBACBCEE
fitting and CCCCCCKCCCCC
fitting for BBBBBBLCCCGC
five @AA???;CICBC
five > CBAEBDGD@CAC
five a DGEFFE@DCCCC
five and NKKNKN=ECCCC
five days BBBABADIGCCC
five hours CCBCCDBCGCCC
five i A@AAA@>CCCCC
five minutes DFEFEE@BBCAB
five months CCCECC?CECCC
five of DB@ABBHCDDCC
five stars @@??@>OCEBBC
five this CCCCCCLCCCCC
five times FGHGFFCCHCCC
five weeks @??@@@>C@BHC
five with CCCCCCLCFCCC
five years A@?@A?ABBCBC
fiver BA?A@AFCEBCC
fix ACA@A@;DCDBB
fix it EKEEEEDCCCCC
fix that EEEEEI@CCCCC
fix the A@A@A>8BCCCC
fixed 9;9:<<CCABBC
fixed it =>?>>>JCABBC
fixes ?==@?>ACCJCC
fixes that CCBCCB>CCLCC
fixing ??=A@@@CCCCC
fizz OOOVOOCCCCCC
flag IIQIJJACCCCC
flag > HHMHHHCCCCCC
flames JJJJJR?CCCCC
flannel >>=;=>EFDCCC
flap FLFFEF?CCCCC
flare FFFFFF<CDCCC
flares FFFFFG8CFCCC
flash CDDDEC>DACBB
flashing FHFFFFHDGCCC
flashing lights CCCCCCHDCCCC
flask MNFJHH<AABAC
flask and ?????><CCCCC
flat AB@?B?HEBCED
flat # GLFFGGHCCCCC
flat > HFIEFE;CCCFC
flat in =?>???GCCCCC
flat upstairs CCCCCCLCCCCC
flatmate ?>????FCCCCC
flatmates BBBBBBPCCCCC
flatmates gone BBBBBBMCCCCC
flats EDCDHGPCCCCC
flats on GJGGGL@CCCCC
flea JJLJJJ?CCCCC
flew DGDDDDDCCCCC
flew the EIEEEECCCCCC
flickering EEEJEECCCECC
flies BBBABALCCCCC
flight FGJGJGKDCCCC
flight > HHLHHHBCCCCC
flight is EEEEEEJCCCCC
flights <=>==>ACCDCF
flinched CCCCCCICCCCC
float EEGEEEBCCCCC
floaters CCCCCC<ECCCC
floating CCCCCCNCCCCC
flogging MGGFGE@CCCCC
flood BABCBB@CCCCC
floods ?>??@>@CCCCC
floor CDCCDDFDFBCB
floor > <=<9?=?CEBCC
floor ? FFFFFI@CCCCC
floor and GFHFFJ@CBCCC
floor at GGGMEGBCCCCC
floor balcony BBBBBAKCCCCC
floor for GGLGGGACCCCC
floor is EJEEEEGCCCCC
floor of ??>>>?DCACCC
floor window CBCCCBICCCCC
floor with @BBEBBACDCCB
floors B@E@ABKCFCBC
floors > A@A@AAKCJCCC
floppy @@@@@@;ABCBC
florist FJFFFFCCCECC
flower @>?C@@?CCCCC
flowers DCAB@GFBCDAC
flowers > A@AB@DICCCCC
flowers for CCCCCCLCCCCC
flowers to FHEFEK@BCB?C
flu BBCCDBC?AB@B
flu and @@@@@@>DCCCC
flu jab BBDBBB?@DCBC
flu jabs IIKMNJNCCCCC
fluid JHHHHJCFCCCC
fluid chart KHHHHHBCCCCC
fluid coming AA@AA?LCCCCC
fluids @?>@@?HCCCEC
fluids > BBABBBLCCCCC
flush BBBEBB;CCCCC
fly @??DA@BICCCC
flying AAC@AA@C=EDC
flyover @???@?DCCCCC
fob A?@B@AGCCCCC
fob watch B@ACABGCCCCC
fobbed AAAAAA>CECAB
fobbed off BBBBBB?C@CAB
focus ?AAAAAJLCCCC
fog CA??A@FCCCCC
folded =><>=>LCCCCC
folded on ABBBABQCCCCC
folk C@AA@?;>>D@A
folk 's JGGGGGCCCCCC
folk > FEIFFFCCACBC
folk are AA@BAAGBBBCC
folk in @?>@@@CCCCCC
folk like ABADBA?CCCCC
folk to AA@@AA:BCCCC
folk who BBCBAA?CBCBB
folk with FFHFFE?CCCCC
folks AC==A?9?B?CB
folks > <>::=;@ACACC
follow CGAGDAAADBGC
follow > CFACCCGCBCCC
follow the ?>>=><>CCCCC
follow up ??>??>FAFAEC
followed DHDDCD<CDDEC
followed by @@@@@@JCCCCC
followed me @>@@@@CCCCEC
followed that JRJJJJACCCCC
followed the FHFFFF@CCCCC
following the GMGGGGCCCCCC
following this ?=?@??BCCCCC
follows A;;<=<BCCCCC
food EDEECDJEACCB
food and DCBBCCNCCCCC
food because FFFFFJCCCCCC
food is @A??AAACCCCC
food since BBBBBBLCCCCC
food was DEDDDC?CCCCB
fool ?@@A@@FDCCCC
fool that @@@=@@BCCCCC
foolish CDBJCDCCCCCC
foolish and IIIPIICCCCCC
foot ?>?=?>HG?ECF
foot > @???@>EFCCCC
foot and ???>>?DDCCCC
foot coming CCCCCCOCCCCC
foot down CCCCCAHCCCCC
foot in AAAAA?=C@BBB
foot of ECDCBCECAECH
foot on JJJJJP>CACCG
footage KKHHHHCCCCCC
football BBAABBQECCCC
football > IGFGGG?CCCCC
footballer A@@@@@:CCCCC
footbridge CCCCCCLCCCCC
for A@A@@@BBDDEC
for # @??>A>>BACBC
for % IIMIII@CCCCC
for > CDHACBKBC@BB
for ? CCCFBBAACCFC
for @ DDCECCACABJC
for a DBBBCD=FHABB
for after AA?A?@HECCCC
for all GIJFFJ:BCBCC
for an @@=@BA<BDCEB
for and FHHFFFAACCCB
for another AACACAACCCCC
for answering PJJJJJ?CCCCC
for any DDDGDDBCECEC
for anybody FKFFFF9@BBCC
for anyone CEDCCF>B>B@C
for anything AA>@A@ACCCCC
for asking FCC@CB=CGCCF
for asylum ??<??>CCCCCC
for attention EEEJEECCCCCC
for bed CCCCBC7DCCCC
for being 9:78::HCGCCF
for blood >=;>>=JCCDCC
for bookings CCCCCCCB@<BC
for both ????;?FCCCCC
for breakfast ABABAAJCCCCC
for by IJKIIICCCCCC
for camhs CCCCCCACHCCC
for cancer >?>??>HCCCCC
for caring GGKGGGECCCCC
for charity GJGGKGCCBCCC
for chest IIHINICCCCCC
for christmas JEDFJFICDCCC
for cleaning GGJGGGCCCCCC
for crying >@??@@=CDCCC
for days BBBBBABCGCCC
for dinner GGGGLG>CBCBC
for dr AFCDBBACCCCC
for effect CCCCCCKCCCCC
for eid HHLHHGBCCCCC
for eight FFFJFFACDCCC
for eleven ?@<A?>EB@CBC
for every =<;>?=KBCCCC
for everybody AA?BA@HCBCCC
for everyone ?>=>>=E@@AAC
for everything GGIGGLGCCCCC
for favours AA@AAAKCCCCC
for fifty @ACAADBCGBCC
for finding FFFFJFBCACCC
for five BAAFCACFCCGC
for folk BBBBBB@CCKCC
for food CCBCCBLCCCCC
for forty LGGGGGJCGCCC
for four FIGGGIECECCC
for free DEIEDEBCCCCG
for garters ?>?>><ACCCCC
for gbh HHHHHL?CCCCC
for good DEFDCDOCBCAB
for half @????@ECGCGC
for having ??>@@@@B>A@C
for help ?>=>>>NCFCCC
for her @==ABB=FGEGC
for him EGA@@@?CEDCC
for his IGJLGHDDCCDC
for how CBADCD@CHDCC
for i GLGGIGBCCCCC
for it HCFFFCAECDEC
for large CCCCCCBCKCEC
for less EEJEEHCCCCCC
for life FFKHFFAHB@CC
for love ??=???CCCCCC
for me @@AAA?LA@DLA
for midnight BBBBBBQCCCCC
for monday FHFFFFGCCFCC
for morning ?>???=NCCCCC
for mum @@@@@@OCCCCC
for my =>?>?>E>BDKD
for myself A?AAAAIBBCCA
for new @?=@@??CBC@C
for nights BBBBBB=CCCCC
for nine JHGHIJ8EEBCC
for not AA@@AA9CDCCE
for nothing ==;<<;OB?CAC
for once AACAABLCBACC
for one ABB@DB>C??AD
for our >>?@>=DC@BFC
for outpatients FFFIFFCCCCCC
for over @@=@?@ACCCCC
for pain GEDEEE;CECCC
for papyrus CCCCCC?CCCCC
for paracetamol JHHHHH@CCCCC
for parking EEGDEEHCCCCC
for people CCDCCEICBBCC
for photos ABBBBBRCCCCC
for pictures AABBBBMCCCCC
for putting ?????=CCCCCC
for research MJJJJJCCCCCC
for safety IEEEEE@CCCCC
for sale CCDCCCHCCCCC
for saturday A@AA@AKCCCCC
for saying KKOMKK@CCCCC
for seconds GGGGKGCC@CAA
for six HGFKGJ9BCB@B
for some A@@@@@ICCCCC
for somebody EDFDEIBCECCC
for someone GGIGGJOGEBCC
for something @@??@@ECCCCC
for stealing <AAAAACCCCCC
for sunday CCCCCCHC@BAB
for surgery GHNHHHCCDCCC
for talking HHHMGGFCCGCC
for tea @A@AAA:CCCBC
for teh IKINIICCCCCC
for ten =>==>=CDHCBC
for that FEAHCHBBGADD
for the AABBDBC@BGBC
for their BA@@AAACCCBC
for them GEGIGAGB>BBB
for thirty <?=?=@AAFC@G
for this ?>???@>A@BBC
for those EIFFEH@BABAB
for three @?@?@@HFCCDC
for tomorrow FFFFFIBCCCCC
for tonight A@AAAALCCCCC
for trying @AAAAARCCCCC
for twenty @??@?@<CGCCC
for two HEEEFE?CCBDC
for us DDGGFCIA>BFB
for water JGHHHHDCCCCC
for weeks EHEEEEECACBC
for what LHJFIL:CECCC
for when BCBCCAICCFCC
for who ??;=?>CCCCCC
for whoever FFHEEFGCCCCC
for work CCCCCC?BBECC
for years LIGHGH@D@BCB
for yes BBBBBBJCCCCC
for you FHKKFB<DABAB
for your HHJIIK?AAFBB
force > EEEEEEJCCCCC
forceps IDECDCCCCCCC
forecast CCCCCC;ACCCC
forehead CCCFACCCCCCC
foreign GGPGFH@CCCCC
forever FJHFED7CBCCC
forever > @?@@@@=CCCCC
forged JEEEEEACCCCC
forged my HEEEEEACCCCC
forget =><<?>?BABBB
forget > DEDDDDGCCCCC
forget it >?>>>=@CCCCC
forget the EEEDKE@CCCCC
forgetful FGJGGG=CCCCC
forgets @@@AABFCBCCI
forgetting A@@A@?DCNCCC
forgive BBBEDCECECCC
forgive me DCCFDBHCFCCC
forgot BCCCCB>ECCDB
forgot a BBBBBBMCCCCC
forgot it @AAAAABCACCB
forgot my BBB@CB:EACBC
forgot to HGFLGFCCECDC
forgotten DEFDCD=CFCCB
forgotten > EGEEEEAB?CAB
forgotten it HHLGHH@CCCCC
fork ?A>B@?NCCCCC
form A@CADA@CCFEC
form > HIKJOJ:CDDCC
form ? CCCCCCCCCCGC
form and BBBCBBBCGCEC
form do CCCCCCSCCCCC
form i CCECCC>CCDCC
form is GGGFGLACCFCC
form it CCCCCC;CGCCC
form to FFJFFFCCCCCC
formal ?=???;>CLCCC
formal complaint ?=???;CCMCCC
former >?A?@@CBCCCB
forms EDCDFF<CHCCC
forms > HFFFFJACFCCC
forth >=>>><=ECCCC
fortnight ACCBDB@BHA@C
fortnight > GGIGIGFDECCC
fortnight and BDCCCCJCCCCC
fortnite CCCCCC<CCCCC
fortune DEIHFDACCACC
fortune > GGJGGGBCCCCC
forty FEFFDCCDCCCB
forty a CCCCCCMCCCCC
forty and EEGEED=AABBC
forty hours AAAAA@<CCCCC
forty mile @AAAAANCCCCC
forty minutes =<=>=<CCACBB
forty more GGNGGG?CCCCC
forty one EFHCEE=CCCCC
forty quid LJHHHGICCCCC
forty six EEEFJEACCCCC
forty three GGGJGGCCCCCC
forty times EGEEEEICCCCC
forty two FFFFFJ@CCCCC
forty years BBEDBALFDCCC
forum JHIGGGNBCBBC
forum > PKPKKKCCCCCC
forward DDBCFD@CCDEC
forward to EDDDHE?CCDBB
foster @@?@A@MCCCCC
foster carer CCCCCCICCCCC
fought BBGABAACFCCC
foul EEDHEECCCCCC
foul old HHHLHHCCCCCC
found @A@@?AFBBCCB
found > ??@@@?REGCCC
found a @?A?@?OB?CBB
found her CDDDDDACDFCC
found in HHHHHK@CDCGC
found it DDEFDD>CA@BC
found me DABBBBBC@CCB
found my >?>>>=@CDCAC
found out AGCCCD8CGDDC
found that EGEEEFBCCCCC
found the IJHLGH>CDCCB
found your DGDDDFACCCCC
fountain GGGHGK?CCCCC
fountain > HHHHHLBCCCCC
four >@<=>?DAJAHD
four > EHFEFIBBCCCB
four and AAAAACHBCBBC
four days >>@>@?DDHCEC
four different AAAA@AICCCCC
four generations EEDGECGCBCCC
four goes GHHNHHBCCCCE
four good QKKKKKCCACCC
four hours GGHGINGCDBBC
four hundred BFCCCCBCCECC
four is FFFEFIAAA@@C
four kids EEDDIECCCCCC
four letters CCCCCBGBCCBC
four minutes DBBCBBKCJBAC
four nights @?@@@?;CCCCC
four now BABBAB:CCCCC
four of IHEEEFECCCEC
four stone @@@@@?=B@CCA
four times CEBFDCECCCCF
four weeks ECEEFDFECCCC
four with @@@@@?FCCCCC
four wives HHOHHH?CCCCC
four years FGGEEEBCHCCE
fourteen >@B?@>ICECDC
fourteen hours BB@CBB?C@CCC
fourteen months @AA@A?ECHCDC
fourteen week CCCCCBPCCCCC
fourteen weeks CCCCCCMCCCCC
fourteen years EGDDED9C@CCB
fourteenth HKHHHHKCCCCC
fourteenth floor CCCCCCQCCCCC
fourth BCBDBDCBHBCC
fox IEEEGFBCCCCC
foyer BBDABB@BBB@B
foyer ? GGJGGGCCCCCC
fr FFCKFFJCCCCC
fr > GGEMGGKCCCCC
fracture CC@DCA@B@CAC
fracture clinic >@=@?>AB@CAC
frailty GGMGGGACCCGC
frame 9:;::9JCFFDI
frame > @AA@@?JCCCCF
frame and BBBBBBFCCICC
frank @???@?KCCCGC
fraud BBBBAACCCCCC
fraud and ;<<5::CCCCCC
fraud of HHHNHHCCCCCC
freak CCGECCCCCCCC
freaks on GGKGGGBCCCCC
freckles FFFFJFACCECC
free DCDDFA:A@BAD
free > @A@???GCCCCC
free ? EEHEDDCCCCCC
free and ?@???>DCCCCC
free at CBBCCC?BBCCC
free for @B?BA@@BCBAC
free hips GGLGGGBCCCCC
free on EEDEHECBC@BC
free tea >?>=??CCCCCC
free up OIOIOICCCCCC
free weekend GGGGGNCCCCCC
freedom >?>>>?@CCHCC
freedom of AA@@@AACCHCC
freezing @A@AA@BBDCCC
freezing > CCCCCB;CBCCC
fresh CBBCECKCCCCC
fresh blood CCCCCCKCCCCC
fresh ones CBCCCCKCCCCC
fresher > FFFMFF=CCCCC
fret ?==>?=IECCCC
friday A?@@A@CDBDFC
friday > ECBBDC?BCEFC
friday ? BECCCCJCCCDC
friday a KKKRKKBCCCCC
friday and GFIGGH2CFCCC
friday i ABBBB@<CACBC
friday she BBBBBBQCCCCC
friday teatime CCCCCCOBCBBC
friday then FEFFFEQCCCCC
friday to EEEEEGDCCCCC
friday until LLLLLSACCCCC
fridays =>=<==ABCBCC
fridge @??A@?;CBFBC
fridge > ??=<??KCCGCC
friend AABEC@SCCAAC
friend 's A@?@AAICCCCC
friend is HEEEEEJCCCCC
friend on FFFKFF?CCCCC
friendlier ?@@>@>CCHCCI
friendliest ;<;;<9CCCCCC
friendly FDCDDEIBCACC
friendly > CCCCCCKCCCCC
friends JJGJHG?CCCCC
friends > EIEEEE>CCCCC
friends shop ??@@@@@CCCCC
frightened BDBABACCBCDC
frightened every LRLLLL@CCCCC
frightened of @@@@@@BCACBB
frightened to AAAAAAJCCCEC
frightening :988;9BGCCCC
fringe ABBABA;CCCCC
frock DDGDDDHCCCCC
frock and GGKGGG@CCCCC
from BA@@@@EBEBDC
from # @?>??>BFJAAC
from > EGGDFI9CCCCC
from @ C=A=>?F@DCCB
from a CFIHGCHDDADC
from aberdeen EEEDCJ@CCCCC
from across DEBHDDCCDCCC
from all BBA@BD>CCCCC
from an KIJKHIFC@CAB
from any GHHHKHCCCCCC
from anyone IILIIIHCCCCC
from bay =;>==>CCCCCC
from be @?A?@@LCCCCC
from behind CCCBGC9CCCCC
from birth FFLFFFCCCCCC
from bookings EFEEEHBCCCCC
from bridge BBBBBB3CCCCC
from crisis AAAAA@LCCCCC
from eight LQLLLL@CCCCC
from elm CCCCCCLCCCCC
from estates IGGGGO>CCCCC
from every @AAAAANCCCCC
from her FDDEDCACCCCC
from here FFGFFFMCCDCC
from him @@A@@@KDCCCC
from his CAAAA?BCGCCG
from home FHEIFG>CCCCC
from hull GFGIGFBCACCC
from inside AA@AAAJCCCCC
from kerala EEIFFE@CBCAC
from krakow @@>@@@CCCCCC
from lagos AA@AAACCCCHC
from last BABBABMCCCCC
from left SJJJJJAB@C>B
from me FGCCCHAC@CBC
from my B>?@>>JC?BBB
from normal GGKGGGACCCCC
from now ECEEEH;CC@@C
from number HHHNHHCCBBCC
from oncology CCCCCCMCJCCC
from our A@AAA@7CCCCC
from outside CCBBCCGCCCCC
from saturday GJGGGGACCCCC
from school ACAABDOCCCCC
from someone ?>;>??C@?CCC
from start AA@?AA@CJCCC
from ten FFFJFFCCCCCC
from that HHHNJF>FCCCC
from the ECDBCDEBEDDA
from them HHKHHH?CCCCC
from there CFCCCB<CCBBC
from this ?=<>>>ACCCCF
from today FGFFFF;CCCCC
from tomorrow FFFFFI;CCCCC
from top KKKUKKBCCCCC
from two IFFFFFCCCCCC
from under DDDFDDECCCCC
from uni CCCCCCKCCCCC
from us @A@@@@DCCCCC
from ward ECCDEBICCCCC
from when FFEFFK@CCCJC
from work AA@AAAICCCCC
from wrist CBCCCCKCCCCC
from x KNOKKKBCHCCC
from you ACA?B@NCDHEC
from your ;;=<=<KCDCBC
front DFECEECBFBAI
front > DCDHDD?CCCCC
front desk DADDCA@CIBCE
front door HKIHIN<BCCCF
front doors DDDDDF=CECCC
front of BCCACBHCECDI
front room >==>==GCCCDC
front row FJHFFF?CAB?B
frost A@@@AAOC@CBB
frost on BBBBBBJCBCCC
froth BBBBBBNCCCCC
frothy CCCCCC@LCCCC
froze B@A?A@?CCCDC
frozen ?@?@@?=FCCAC
fruit GGHJHGBBACCC
fruit > HHKHJHCCCCCC
fu JJPJJJCCCCCC
fuck off ??><??CCCCCC
fuck the GGJLGGKCCCCC
fuck you KKKPKK@CCCCC
fucker HHHMHHCCCCCC
fucking EFFHFF>CCCCC
fuel KFFFFJCCCCCC
fuel card NGGGGG@CCCCC
full CCDABBE@EDAB
full > EFIEEEBCCDCC
full name IMIIIN<CCCCC
full of @@C?@?EBDDBC
full sentence CCBCCCMCCCCC
full tank GEGGGKFCCCCC
full well HDDDDCHCCCCC
fully CCFCCEHCCCCC
fully dressed CCCCCCMCCCCC
fumigate GGKFGGCCCCCC
fumigate it GGKGGGCCCCCC
fuming @@@>@@@CCCCC
fuming > @@@=@@DCCCCC
fun @@>>?A@CBBBC
fun day @@?<@A@CCCBC
fun run AA@AAACCCACC
fund EBABBBCCCCCC
funding BADBBBJCCCHC
fundraising PLRLLLCCCECC
funeral BIECCFCCDCFC
funeral 's BBBBBBICCCCC
funeral i ?>?=?=JCCCCC
funeral is GJGGGK;CCCCC
funeral plan FJFFFFDCCCCC
funnily ?????<CCCCCC
funny EDEDDENDCCBD
funny > BBBBBBCCCCCG
funny as HGHLHHBCCCCC
funny but HHMJIHIECCCC
funny how KGIFGL<CGCCC
funny that >?=??=CCCCCC
funny thing IIIIIOCCCCCC
fur BBBBBBKCCCCC
fur the CCBCCCOCCCCC
furniture DCDEGCCCHCCF
furniture > AAA?AACCICCF
further BFBBBBKCHCCC
further > FLFFFF?CCCCB
fuss >>=@>=ICCCCF
fuss > ?>>???GCBCCC
fussy EEEEHI>CCHCC
future HHMHHHD@ABBC
future > FFJFEFFCCCCC
gaffer HDFFFFKCCCCC
gail HJHMHH:CCCCC
gail > HHHNHH@CCCCC
gained CCCBBC<CCCCC
gaining HHHNHHCCCCCC
gale EJEEEE@CCCCC
gallbladder ??<=@=:GDCEC
gallbladder out @@?@@@BH@CAC
gallons FFFFFJAFCCCC
gallstones ABBBBB=CACCB
game =;<<=<UCCCFC
game is BBBABALCCCCC
gan on FLFFFFCCCCCC
gang ?????=IACCCC
gannin BBDBBBICCCCC
gap EEJFEE?ECCCC
gaping AAAA@AJCCCCC
garage @@?@@AFBACCC
garage > AA@AA@GBACCC
garage and ABAAA?ACCCCC
garage with BCBBCBJCCCCC
garbage DDBGDDCCCCCC
garbage > ==<9==CCCCCC
garden DFEFDCE@CCBB
garden > ?A??@=JCFCCC
garden centre B@ABBB@CCCCC
garden is AAAAAALCCCCC
gardener >==<;<ACCECC
gardens =>:===FCICCC
gargoyle HHHLHHACCCCC
garters ?>?>><ACCCCC
garvey KGGIGG@CCCCC
gas CA?CADGCBBEC
gas and CA@A@C<CECGC
gas bill ?><>?>CBACAC
gas on FFEFFLACCCCC
gas was JJOJJIBCCCCC
gasps CCCBCCMDCCCC
gasps > CCCBCCJDCCCC
gate CFDBBDCACBBC
gate > EFGEFGDCCCCC
gate four GLGGGG?CCCCC
gates @@AA@=ACCCCC
gates > >:>>><ACCCCC
gaun BBBDBBKCCCCC
gav JGGGGHACCCCC
gave DDDEDCB@C@BA
gave birth BDDFDCKCCCCC
gave evidence ;====<CCCCCC
gave her JGGFHG?CABBB
gave him FEGEEE?CCABB
gave it IJOLJLICCCCC
gave me AA@AABGA@BCB
gave my ABBDBBCAFB@C
gave the IIGEFFBCCADC
gave them ;<<;<:@CCCCC
gave up ?@@@@@?CGCCC
gaviscon DDDDFDICCCCC
gaviscon > EEEEGDMDCCCC
gaynor MIIIIICCC=BC
gazette BABBBA:CCCCC
gazette > CCCCCC8CCCCC
gbh HHHHHL?CCCCC
gbh and HHHHHL?CCCCC
gcse DDDFDC=>A@?C
gear ?>>??>HCCCCC
gel ?@@?AABECCCD
gem =>>=>>CC?CBF
gender GGMGGHECCCGC
gender clinic FFJFFFICCCGC
general @A?A@A@CBABB
generation EFJFFEACCCCC
generations CCCIDAGCBCCB
generations > @@@@@@LCCCCC
genetic GGIFGG@CCCCC
genetics CCBCCCBCCCIC
genius GGGKGHBCDCCC
genius > @@?=@ABCBCCC
genius on JJJVJJCCCCCC
gent ;<<<<;ECCCCA
gent > <==>=<CCCCCA
gentle AABAAB=C@CBB
gentle > DDDDCG<CCCCC
gentle with EFGFHFBCCCCC
gentleman <<=;<<KC@CBA
gentleman > =>><><CC@CCA
gentleman from HGHHHL@CCCCC
gentlest ;<9;<:>CCCCC
gently ?@?>???CCCCC
gents IFHEIEDCCCCC
genuine HHLHHHBCCCCC
genuine question FFIFEEBCCCCC
genuinely CCAFCDN@ACAC
genuinely > HHHKHHCCCCCC
geordie =><=>=BCCCCG
germany FFKFFE>C@CCC
germs > ??;>?>BCCCCC
get BCCBCBCCBDDC
get a GIMGFG9?DCED
get air @@@@@@VCCCCC
get all ==>;><CCCCCC
get an CCFDECECB@EC
get anyone CCCCCCNCCCCC
get away EJFGEEFBCCCC
get back @>EC@AACCECC
get better CBCCDDCCABCI
get dark BBABB@RCCCCC
get from IIHIIN>CCCDC
get her HIFHIH?CCCCC
get him BDABBA?E@CCB
get hit BBBBBBNCCCCC
get hold BAABA@HCCEDC
get hurt ::89:5?CCCCC
get ill BAABBBPCCCCC
get in C@@>CA?DBFBE
get into ACCAB@FHEACC
get it ?C?A@CDCDCEC
get lost JJIMMJACCCCC
get me FDEDFHDBBCCB
get my FCB@@H@DBCFC
get nothing IIPIIIBCCCCC
get off GGGHMIACCCCC
get on EJCCFD<B@CAB
get one DBDFBD9CCCCC
get out GEIDDEEBBBBC
get over @A>??@NACBCC
get pest ==8;=<CCCCCC
get pregnant EEEEGE<CCCCC
get rid <;<;<<?DBCCC
get sent ><>=>=AAAHCC
get someone A?AAAAPBAABC
get something GGLGGJ>CCCCC
get stabbed GFGGGI=CCCCC
get that >?<=;;BBCBCC
get the CCG>C@GCBGHC
get them ??<=A>CGCCBC
get there EGEGFJKBDEBC
get these FFJFFFCCCCCC
get this FIFFFGECCCCC
get three IIINHICCHCCC
get through DFDGDC>ABHDC
get tired FEFLFFBCCCCC
get to DFFHHHMFBABC
get told CHDDDDCCBCBB
get under DDCDHDKCCCCC
get up B@ABBALCCCCC
get used AC?@ACFGGCCC
get well ::96:8CCCCCC
get what ECIEEH@CCCCC
get when FFFMFFCCCCCC
get you CBBBBGDCCCCC
get your <=:;9<?CCAAC
get yours >=>>=:CCCCCC
get yourself ;8;8?:CC@CAC
gets DECCDI>DAAFE
gets a KMMILOBCCCCC
gets cancer LLLLLSCCCCCC
gets cut FFKFFFACCCCC
gets her @?@@@>CCCCGC
gets it >;>>>>MAACCC
gets me @B??A>>C@@BB
gets out KJKKJR9CCCCC
gets the EIDEEF@CBCBC
gets to CFEBDB:CCCCC
gets what AAAAA>GCCCCC
gets you ?==>>>CCCCCC
getting CEEDFGBCCDCC
getting a FFFHEH<CBDBC
getting acid >;>>>;LCCCCC
getting better BBBBBAQCCCCC
getting bottled IIIIINCCCCCC
getting changed OJJJJJCCCCCC
getting hurt JJJJJM<CCCCC
getting it LLLNLS:CCFGC
getting married FKFFFFECCCCC
getting my DEDDCF<BCCBC
getting off AA@?AAICCCCC
getting rolled GGGGGNACCCCC
getting the FFFFFJBBBBAC
getting there >>=><=>CCCCC
getting through DDDGDCCCICCC
getting worse ????>?OCCCCC
gf @@@@@?KCCCCC
gf have BBBBBBNCCCCC
ghana >=>=>=DCCCCC
giant :;:9::CACCCC
gibberish AA?@AACCCCCC
gie GIJGKF=CCHCC
gift CCDDCC<ABCBG
gifts EEEPEECCCCCC
giggling DCCCBC;C@BAB
gill AAAAACCBC=AC
gin CBA@@B>CCCAB
gin > CCCABC7CCCCC
ginger ECBAFGFCCCCC
ginger biscuits CCCCCCKCCCCC
ginger one IHHLJHCCCCCC
girl BDEEFCKBBCBC
girl 's AGCDAE@CECDC
girl > EGFHHF=CACAB
girl ? IILIMICBCCCC
girl and HHLHLHCCCCCC
girl at EAABAAJCCCCC
girl from CCCCCCLCCCCC
girl in >?=>@=RCCCCC
girl on CDEAFAGCCCCC
girl to BCFBBC:B@C@F
girl who DFDGDC?CBCCC
girlfriend HHFEHF>CCCCC
girls FBGDHGGCBCDC
girls > ?@@@@>ACCCCC
girls and @@AA@@GCCCCC
girls are ?=>?=>ECCCGC
girls at AB?BADHCCCCC
girls come JJJJOJCCCCCC
girls from KKKKVKCCCCCC
girls in JFIFGFBCCCBC
girls on DAECBAJCBCCC
giro CCCCCCJCCCCC
git 99;199ACCCCC
git > :;:4:;CCCCCC
git of >>=;>>@CCCCC
give DFDCDB@DBEAC
give > @@?@@?KCCCCC
give a HKKLHH:CCCCC
give any GGGJGGCCCCCC
give anything BBBBBBNCCCCC
give blood AAAAAA=@CCAC
give her BB@?ACGCCCCC
give him ??@><?IECFEC
give it CDFECE?EECCC
give me GIGGIHGBBCAC
give my FBBCBCJCCFCC
give one FFKFFF@BACBC
give our =<:=<<ACCCCC
give out @@?@@@ABCCCC
give over AA=C@A@BCCCC
give that <>@==<ACCCCC
give the A??>D?ECECCC
give their BCBBBBCCCCCH
give them BABB@CHECBCC
give up ?>>???ADBCAC
give us HNJINI@CCGCC
give you ?>=>>??DCCCC
given FAC@BB=FEEEE
given > HEDEDECCCCCC
given a DCDDCC?CDCFF
given dad BBBABBJCCCCC
given it CCCCCCKCCCCC
given me AA@A@@BF@CDC
given up @@@@@@;EFCCC
gives EDGCDGLD@DCB
gives her ??D?@=ICCCCC
gives me DHEDCBACCECC
gives the KGGGIGCCCCCC
gives up @@AAAALCCCCC
givin IGGLGGFCCCCC
giving GGJHFF<AAEBC
giving a HHMHIHCCCGCC
giving her B=>><:@CCCCC
giving him KKKKKQ@CCCCC
giving it CBBCCCKCCCCC
giving out JIIPIIACCCCC
giving the @A@>AAEACCCC
glaciers OOO[OO?C@C?C
glad @@=AC@9CABCC
glad i EDEGEEACCCCC
glad to FFFHFFAEACDC
glad you AAA@@ACCCCCC
glad your KKKKTKCCCCCC
glance KKMOKKCCCCCC
glasgow ?@@?@?=CCCCC
glass CCDEDFCEEBCE
glass > CCDBBELCCCCG
glass door DDDKDDBCCCCC
glass in FEFEFHFCCCCC
glass of ?@??@@CDCCCC
glass screen GGGFGK?CCCCC
glass to FFIFJECCCCCC
glassed BBBBBBMCCCCC
glasses DDCCEDDCACBC
glasses > EFFFGE=CCCCC
glasses and <==<>>CCCCCC
glasses on ??><=>CCACCC
glasses or BBBBBBQCCCCC
gliclazide BBBBBBICCCCC
glitter CCCCCC;CCCCC
glove GEDEEDECCCCC
gloves @BA@EAECICCC
gloves > CDDDFDJCGCCC
gloves and @@@?B@CCCCCC
glue AA?@@A:CCCCC
go BDBABACDCCCB
go > BAB@?@ICEDBC
go ? BBBBABHCCCCC
go about BBBBAB>CGJCC
go and EHFHFC9BBDBC
go at >==B??@CBCCB
go away CCBBCCCKCCCC
go back AADCAABBDCDC
go before CCBCCBMCECCC
go by ?=>@>>:FCBAC
go far 989787ACCCCC
go for @?<B>EJ=C=AC
go home ?=B>??<AGBCB
go hospital AAAAAALCCCCC
go if CCCCCCKCCCCC
go in B??@B>OBACBC
go jump CCCBCC:CCCCC
go meet BBBBBBQCCCCC
go of GGGJJGFCCCCC
go off EHFFIFDDCCCC
go on HHEEGJ:BBFBC
go out @B@@@DFCCCCC
go past IIGGGH6BACAA
go play GKGMGG?CCCCC
go round CBCBCC9CACCC
go sit LVLLLL9CCCCC
go that CCCCCCICCCCC
go there AAAAAAJCCCJC
go through ?@@>AB=CCCCC
go to @BCBA@FBACHB
go together AAAAAAQCCCCC
go too BCBBBBPCCCCC
go under LFFFFFDCCCCC
go up DCDDHEACCACC
go when BBBABAGCCCCC
go with CCAFACICBCBC
goat CCIECC?CCCCC
goat > <<=;==BCCCCC
goats GGMEGG@CCCCC
goats > FFJFFF?CCCCC
gob JJQQJJECCCCC
gob on HHHNHHCCCCCC
gobby DDCCDL>CCCCC
god CCFFCDGCDCCC
god 's >><=?>FCCCCC
god > AA@C@@HBCCCC
god and BBEBBBOCCCCC
god bless <==<<:CCACCB
god he ??><>ACCCCCC
god help IIKMIK6CCCCC
god is BCBBHCECCCCC
god love CCBGCBBCCCCC
god she GGJGGGBCCCCC
god the IIIHIN8CCCCC
god will GGGKGGACCCCC
gods FFFFJFBCCCCC
godsend BBAACB=BCACC
goers FFFFPFCCCCCC
goes HIHGGK<CCBAE
goes > HIEFFGAECCCC
goes at BBBABB>CCCCL
goes black BABBBAPCCCCC
goes by GGJGGGCCCCDC
goes for EJHFFEHCCCCC
goes i GHGGGFHCCCCC
goes into >>=<>>CCCCCC
goes off EFEEEJ@DCCCC
goes on BDCFDCECFCCC
goes out CCBBCB;CCCCC
goes through GGFHGGEDCCCC
goes to FFDFDGGBBEBC
goes up KJJKKR<ABCCC
goes well <:;;;7?CCCCC
going DECDDD?CCBCC
going # FFFFIFFCCCCC
going > >=?=<=ACBCBB
going ahead CCCCCCCCCCIC
going and AABBDADCCCCC
going anywhere GKGGGG;CCCCC
going backwards IIIRIICCCCCC
going black CCBCCCSCCCCC
going down BCABBE@CDCCC
going for AABC@@E@FBBC
going home ABABBB>CCCGC
going i JJJJQJBCCCCC
going in EEECEK?ECBCC
going like CCCCCCGCCCCC
going off @>@@@??CCCCC
going on FHEKFF>DECCC
going out DCEDDE@BCCBC
going private BBBBBB<CCCCC
going purple BBBBBBLCCCCC
going round ===<;:CCCCAC
going that HLHHHH=CCCCC
going the CBCCCCKCCCCC
going through GHGGGIDCCICC
going to BCCBBD@BABEB
going under GGGGGH9CCCCC
going until BABBBBICCCCC
going up GLGGGGGCCCCC
going with AAAA@>:DCCCC
gold DDBFAB>BACA@
gold > =?=B???BBCC@
gold chain LHHHHHCCCCCC
golders GGMGGGBCCCCC
golders green GGMGGGBCCCCC
goldfish DEDGDDHCCCCC
golf BBAB@<>BCCBC
golf club @A@@?=?CCCBC
gone A@AAA?HCDDDD
gone # IEFFFF?CECEC
gone > IEHEDFDB@CCE
gone ? CCFCCCKCCCCC
gone all AAA@@A:FCCCC
gone and CBBCCCCDFCCC
gone black CCBCCCGCCCCC
gone blue CCCCCCKCCCCC
gone by A@AAA@>CCCDC
gone dark AAAAAAJCCCCC
gone down BBBABBSCDCCC
gone downhill GGGGPGACHCCC
gone for DCCCCCICCCCC
gone from AAAAAA@GCCEC
gone funny CCCCCCGCCCCC
gone green CCCCCC7CCCCC
gone grey FFFJEFDCCCCC
gone home <>@@??ECFCBC
gone i IGGGGGKCCCCC
gone like ??????KCCCCC
gone me CCCCCCMCCCCC
gone missing GEEEDE=CCCCC
gone off GJIGGG=CCCCC
gone on CBBBBC<CCCDC
gone out ?@??@?FCCCCC
gone over AAAAAAJDCCCC
gone quiet DFDDDD;CBBEC
gone right BBBBBBK@@CCC
gone soft IIINII9CCCCC
gone to DEHIFE<?BDCC
gone two BCCCCCPCCCCC
gone up BA@AA@DACCAC
gone yellow CCCCCC@DCCCC
good AA@@BA?B@BBC
good > DJEEDFDB@BBB
good and CCGCDDJCCCCC
good as HEIDEFHCFECC
good at ?><<>>SCAACC
good bit CCCBDCMCCCCC
good cpn CCCCCC>CCCCC
good enough @@?@@@=CKCCC
good evening GHGHGGJGCCCC
good for JHLHHKDCCCCC
good friend =AAAAAPCCCCC
good hiding EEHEEI@CCCCC
good i AA@A@@JCCCCC
good idea BBCBABFCD?CC
good kicking FFFFFJ@CCCCC
good knife JJJJJRACCCCC
good little IIIQIIBCCCCC
good long IIIINIJCCCCC
good news BACABAGCCCCC
good now CCCCCC9CCCCC
good old GGGGGK>CCCCC
good one FEIHEF?@?CBC
good people ??9???CC@ACC
good question CCCCCCNCCCCC
good suit BABDBBMCCCCC
good talking >====:CCCCCC
good teeth UMMMMMCCCCCC
good thing GGLGGGBCCCCC
good this BABBBBJCCCCC
good to ==;===HC@FBB
good un @?@>@>D@CCCC
goodbye A?A@A@FCBGCC
goodbye > A@AAAA[CCKCC
goodbye cruel CCCCCC?CCCCC
goodbye everyone CCCCCC:CCCCC
goodbye to BABBBB9CBBCC
goodbyes CCCCCCGCCCCC
goodnight > IIJIJI;CCCCC
google B@@>@?CFCCCF
googling @@AAA@JCDCCC
googling ways BCCCCCLCCCCC
goose CCCDCCK@>CC?
gorgeous CCBBDCABBBAB
gorgeous > FFDEGFBCBC@C
gormless GGGJGGCCCCCC
gormless article HHHLHHCCCCCC
gossip EEEDEECCA?CB
gossip > AAA?AACC@>CA
got BCBACBACBCBB
got # A@AAA@?CCEFC
got > GLGGFJ>CECCC
got @ HHHHHNACCCCC
got a EFHGEIFECFCB
got an BAAAFAHFAFBC
got any JJIIOIBCDCGC
got blood :;;;;7UCCCCC
got called @?@?@@BCHCCC
got cancelled AA@AAA=B@C?B
got dementia FHFFFF@EDCCC
got discharged CCCCBC>CGCCC
got done HFIFFFCCFCDC
got enough ?????>QCCCCC
got everything ?>>=?>IBBCCC
got fourteen >?>?><ACCCCC
got hard JJJJSJCCCCCC
got help CCBCBB>CCCCC
got hep GGGGGK?CCCCC
got her FKGHHG=CDEBC
got him AAAAABBCCCCC
got his CBECC@ECCCCC
got hit BBBA@BMCCCCC
got home AAAAAARC?CAB
got in FDECGGLCCBCE
got into ABA?AAGCCCCC
got is GGLGGG<?BCAC
got it <>;>;;JCDCCD
got kids GGGGGNBCCCCC
got left HHHMHHBCDCFC
got lost HHHNHHCCACCB
got lovely JJJJSJBCCCCC
got me BB@A@@@B;C@A
got more CBCBCC<C@?AB
got ms <<=9==?CCCCC
got my B@?@??J?@@>B
got no DCEBBGJCCCCC
got nobody @?>>@@GCGCCC
got nothing =>=:>@BCCCCC
got on EEELHEFCCCCC
got one >>=@=?GBBCBC
got out A????=ECACCB
got photos AAA@AA=CJCCC
got plenty CCCCCCHCCCCC
got rid IILIIICCCCCC
got rope JJJJJN<CCCCC
got seen KLTOLL@CCCCC
got sent EEEGEF@CCIEC
got seven IJINII>CCCCC
got shot ILIIIH>CCCCC
got six @@@??>LCCCCC
got so DEEEEI>CBCBC
got some GGGLGGBCCCCC
got something CBCCCBLCCCCC
got splitting CCCCCCLCCCCC
got that FFFHFF>CCCCC
got the DDDDBBHEAECB
got there :<<;<<BCCCDC
got this <:<9;;FCCCCC
got three ?>?>>=FAACAC
got through BCDDDC?CGCCE
got thrown @@@@@?NCCCCC
got till GGGGGLACCCCC
got to C>@?>?@DBCCC
got told AAB@AA?CECCC
got two @???@>ACCBDC
got up >==>=>JCCCCC
got what DCDCECGCCCCC
got your EGDBEG:CBAEC
gout >>=:>>AGAC@C
government =>7>=>=BACAB
government has @@=@@@ACACBC
governor HDEDEH=BBCCC
governor 's KKKKKP<CCCCC
governor > IJIIIO>CCCCC
governors AA?AA?CCCCCC
gown @C?ADALCLCCE
gown > >=;<=>GCGCCC
gown and HGGGGGNCCCCC
gown cord @@@@??HCCCCC
gown open HHHHOHACGCCC
gowns =>>;;>BCBCCC
gp A?>@?<FCBAFA
gp 's FHEHIF>CCCCC
gp > ECFHECDCDCHC
gp ? AAA@AAAECBBC
gp @ BCCCBCKCCCCC
gp and IDBCDD@CCCCC
gp at JGGGGGCCCCCC
gp i BBBBBBNCCCCC
gp in BBBBBBJCCCCC
gp is JJHRJJLCCCCC
gp says BBBABBKFGCHC
gp to ????@?BCHCCC
gp visits KHMHHHCCCCCC
gps =<:<<<=CCBCC
grab EECEFE:CCCCC
grabbed ?CECECACECCF
gran @DAB@B?BCDCC
gran 's BDAABBADECDC
gran > DGFDDD<@AABC
gran and BCABBBRCCCCC
gran died JJJJJPBCCCCC
gran in FIFJFF?C@CBC
gran was AA??AACCCCCC
gran would HHMHHHBCCDCC
grand D>?A>?@CBCBC
grand > ?<<=<<=CBCCC
grand day BBBBABICCCCC
grand the GGGMGGFCCCCC
granda HECDEEBCGCCC
grandad @??@?@=BEBBC
grandad 's DCDBCA=CBBBC
grandad > @?@?>AACHCCC
grandad and CCBCCC=CCCCC
grandad is BEEEEHLCCCCC
grandad on BBBBBBAC?CBF
grandad took CCCCCCNCCCCC
grandchildren =>>=??@BBABB
granddaughter >=>==<6DAB?B
granddaughter 's AACA@A=DDC?C
granddaughter > BBA@BB<CCCCC
grandkids ;:;99:>ABCBC
grandma DACDABGADCCC
grandma has CCCCCCQCCCCC
grandmother >?>@??EBB@AB
grandpa 's @BBBBB6CCCCC
grandpa @ BBCCCCMCCCCC
grandparents were GGLGGGCCCCCC
grandson ?=@=??BBCABC
grandson 's @@B@@?MCBCBC
grandson asked CCCCCC9CCCCC
grandson is EEEEEIGCGCCC
grannies GGIGGGBECCCC
granny >=;><=CBCCCC
granny say BCBCCC<CCCCC
grape AAA?@AGCCCCC
grapes BBACBD:CAACC
grapes > DDCDDF=C@CCC
grasp GGGKGGBCCCCC
grasp of GGGKGGBCCCCC
grass IGFJGKACCCCC
grateful ABCDDAGB@DAB
grateful > AAAAA@?C@C@C
grateful for EEFHHEIBBDCC
grateful if A@@@@@ICCECC
grave GGIEEDECCCCC
grave > GGEEEA>CCCCC
gravy @@>A@?ACACCC
great CCCGCBAABBBB
great > AA??AA;CCCCC
great aunt AA?A@ACCCCBB
great big GGJGGGCCCCCC
great replacement ??<>??CCCCCC
great to EEGEFE@CHCCC
greedy CCDGCCCCCCCC
greedy it <<8;<<CCCCCC
green AA@?@?DDBCBC
green > BBA@BBCCCCBC
green and BBCBBBKCCCCC
greenhouse with CCCBCC;CCCCC
greensleeves ABBBBA=CCCCC
greggs ?==>??CCCCCC
grew ??????BCACCB
grey >?>=>>DBFCCC
grey and BBBBBBJCDCCC
grey mince A@A=A@BCHCCC
grey trackies CCCCCCNCCCCC
grief @B?@A@>CCCCC
grieving CBBECG@CCCCC
grieving family HGHGHMCCCCCC
grim ==><><FCACBC
grimsby >><>>=CCCCCC
grinning NKKRKN@CCCCC
grinning > KJJNJNBCCCCC
grip @@?@?>BDDCBC
grip > >>?==>CCECCC
gripping ABABDB=CCCCC
grips IIIPIICCCCCC
groin GGGGOGFCCCCC
groin 's CCCCCCJCCCCC
grommets DDFDDD=CGCCC
groom GKHGGGCCCCCC
groomed MIMHIIACCCCC
groomers DDDDDD>CCCCC
grooming HHJHHHBCCCCC
gross NKNKKKCCCCCC
ground AB?@BDACACDC
ground > FHDCFD<CCCCC
ground and =<=>>;@CCCCC
ground floor DDDDDDFB@CCC
grounds ::89::DCCCCC
group @A>=?@?@@ABB
group > JJGGFG?B?BAC
group called IKIIIICCCCCC
group chat @BAAAANCCCCC
group in CCCCCCC?CEBC
group is BBBBBB<CCCCC
group of DDCDDCLCCCCC
group with AFABBBKCCCCC
grow CBDDAEBDECBC
grow a BBBABBH@CCAC
grow up A@CC?A>CCCCC
growing AA?@CA;DHCCC
grown ?>>>>?FCDCEC
grown man @>@>>@JCCCCC
grudge EFEDEH?CCCCC
grudge > HJHHHM?CCCCC
grumble @?@@?=ACBCBC
grumble > ?>???<=CCCCC
grumpy <=<:<=CCBCCB
grumpy old AAA>AACCBCCB
grunt EEEJFFPCCCCC
grunt every CBBCCCNCCCCC
grunting JJNMJJBCCCCC
guard HGGEGJ@CDCCC
guard at HHHHHMCCCCCC
guard on IFFFFECCCCCC
guards GGGLGFBCCCCC
guess GDFDGEKCDCCC
guess who DDGCDD:CCCCC
guest GGJGGGCCCCCC
guide AAC@ABFCCCCC
guide dog ABAABBICCCCC
guilty ???@@@CCCCCC
guitar A@A@A@FCCCCC
gum GGGPGGCCFCCC
gum chewing IIIPIICCCCCC
gun =<<<=8NCCCCC
gun and FFFFFIACCCCC
gun in @@@@@=?CCCCC
guns KKOKKQ=CCCCC
gush CCCCCCNCCCCC
gush of CCCCCCNCCCCC
gut DDCDDLCAACCC
guts CEDDDF@BECBB
guts > AAA@@@OAACBC
guts for ?>?>><ACCCCC
guts to GJGGGK@CCCCC
gutted A@@ABAHCCCCC
gutted > CCCCECHCCCCC
gutter EEGEEECCCCCC
gutter > FFIFFFCCCCCC
guy GEFEFIGCCCCC
guys > IINIIICCCCCC
gym GLHEGI>D?B@C
gym membership CCDCCC:CCCCC
gynae BBCBBA=CDCDC
gynae > AA@@@@<CCCEC
gynaecologist LGGGGGCCCCCC
gypos HHNHHH<CCCCC
ha DGCCCFACCCEC
ha > IMILII<CCCFC
ha you ???:??CCCCCC
had BABAA@?DDBCC
had # IJEFFFCCCBEC
had > =>=:==GC@BAA
had a A@A@ABFEDDED
had all >==:>>QCCCCC
had an DCCFCCACBCDC
had and BCCCCGAC@CFA
had another GJGLGG?CCCCC
had any BHBABBCCCCCC
had been NHJJIIDCEBBC
had better HHHKHNCCACCC
had both CCCCBC=@ACCC
had come <<=<===CGCCF
had crushing CCCCCCJCCCCC
had died BBBBB@JCHCCG
had enough BCBCAAICCCCC
had finished BBABAA[CCCCC
had from GGLGGGCCCCCC
had gone MLLPOL7CDCCC
had half JJJJOJBCACBB
had her FAB@FB=CCAFH
had hers CCCCCC=DCCCC
had him @CC@AA@CCCCC
had his ???>??HB<CCA
had hold HHHMHHECCCCC
had in IIHHOI?B>CAB
had it IGJHGG>C>CCC
had just =>=>><?CCCCC
had long INKIII>CCCCC
had lovely FGGGKGCCCCCC
had ma AAAAA@LCCCCC
had me =?<=?>BB;B>?
had more IIIRIICCGCCC
had my HFFDKI=A>C=C
had no :<<;<<>@FCEC
had not DEGEEG>AKCAB
had nothing LGGJGHEC@CFC
had on MMMTQMCCCCCC
had one CCDBCCECKBCB
had our GDDEEEBBBCEC
had shingles CCCCCCCKCCCC
had some FGIGFGDCCCCC
had something EFEEEECCICCC
had ten EEEEEK;CCCCC
had that @A@A?@ABHFCC
had the FIJFFELFACCC
had their HFFJFFBCCCGC
had them ?@>?@@GCCCGC
had this GGGJGGJDCCCC
had three DFEDGDAHBCBC
had time @@?@@@BC;C@A
had to <<<=;;:BKCDB
had two BBEBBB@CICJC
had us <===<>CC@CBA
had words @@@?@=ECCCCC
had your =<>;;:MCICCC
haemorrhaging CCCCBC[CCCCC
hag @AA@@ACCCCCC
hag > ?@@=@@CCCCCC
haha BDC?BBABACCB
haha > DGECEBBCBCCC
hahaha HHHHNHBCCCCC
haig IIIIIK<CCCCC
hair @?BA=>BDDCBE
hair 's AA@@@AKCICCC
hair > CCIFBB?BDCCB
hair and CECCCD>CECCJ
hair before HIIOIGCCACAB
hair done BBBBBBPCCCCC
hair over BCCBCCKCCCCC
hair wants ==;9=<CCCCCC
hair who JJMLJJCCCCCC
haircut KKNSJKFCC?BC
haircut > EEIEEECCC>BC
hairdresser EFEDDD=CACCB
haired GCFHHEBCCCCC
haired nurse =:==;<CCCCCC
hairnet ???<??CCCCCC
halal KKRKKK<CGCCC
halal menu FFHFFFCCICCC
hale NPNNLLICCCCC
half EA@B?ABDGCFC
half # BABBBBACHCIC
half 's HGHHLHCCCCCC
half > EHEFEG?C@CC@
half a <=9:<>GFDCCC
half an @A@@A@DCGCEH
half as JJHPJJCCCCCC
half dead CCCCCCKCCCCC
half eight C@BBBBHCCECC
half hour DCCBCCKCACBB
half marathon A@@@AAKCCBCC
half my <>=>==FCCCCC
half nine DDCDDFJBACCC
half of DACB@?;CFCCB
half past HDEGEEECBCCC
half seven ILIIIKBCCCCC
half stone CCCCCCPCCCCC
half term A@@@@A>DDBGC
half that JGFGGGCCCCCC
half the D@AACA3CBCCC
half this <<<;<;CCCCCB
half wit GGLIGGCCCCCC
half your GGNGGGACBCBC
halfway ===>>==GABBE
halfwit JJJQJJCCCCCC
halfwit in HHHLHHBCCCCC
hall =?:=<<A@BFAE
hall > BC@AAAFCCHCE
halloween CCBEAC?CACCC
halls EKFFFIJCCCCC
ham CCCCCB=CGCBA
hammer BBBBE@DCCCCC
hammer > FGFGGKGCCCCC
hammered A@@AA?9CCCCC
hamster IFFHFFDECCCC
hamster 's HHHLHHDCCCCC
hamster > GGGKGGCCCCCC
hand ADBBDAICCCED
hand 's @@@@??JCDCCC
hand > <@<?@?ICDCBB
hand and @?AAA?FCCCCC
hand back BBABBA=ACCCC
hand busy KKKKWKCCCCCC
hand clinic BBBBA?<CCCCC
hand down KJJJNJ?CCCCC
hand for FIJFFF>CCCDC
hand gel CCCBCDGCCCCE
hand i FFFFFF=CCCFC
hand in JIOHHJ?CACDC
hand it AA@@AA=CCDCC
hand on @AAAABEDDCCF
hand over @=@>=>ACCCCC
hand she IIIIKIACCCCC
hand the DGCHCDCCCCCC
hand through @?A@@@LCBBCB
hand to ?@<??>ICCCCC
hand up GFFFFI=CCCCD
hand you HHHNHHCCCCCC
handbag GAACBA@CCDCC
handbag > B??B?>GCCDCC
handbag while LHHHHHACCCCC
handbags GGJGGGCCCCCC
handbags > EEHEEECCCCCC
handed @?@D@?GCFEGH
handed a BBCDCCFCJCCC
handed in AA@@AADCBFBC
handed it EBCBCB>CCCGC
handed me ?>???>JCCCCC
handed my BCBCCCHCCCCC
handed out FFFJFF?CCCCC
handed over A@@@??@CCCCJ
handful GGGFKFICCCCC
handful > FFFFLFDCCCCC
handicap GGLGGGACCCCC
handicapped EEHEEE@CCCCC
handing DDHDCCDCCCCC
handle GHHHKJ>CACBF
handle > BBBBBC>C@CBF
handle a IIIIOIBCCCCC
handled CDIDFD>CCBBC
handled > EEIEEEBCCCCC
handled by GGLGIG@CCCCC
handler IEFFFI=CCACC
handlers DDDEDHBCCBCC
handles GGGGGH=CCICC
handling KHKHHJBCCCCC
handover BDBABBICEBCC
handover i CBCCCBLCCCCC
hands CCFCGCEBCBBC
hands > 9:6:8:EBCCCA
hands and AACC@ADCCCBF
hands in IHNGEGACCCCC
hands like HHHLHHJCCCCC
hands of HHHHNHICCCCC
hands off JJNJJK?CCCCC
hands on <=;;;>:CCBCC
hands round CDDCDGCCCCCC
hands that @AD@>@ACBCCC
hands they <<7<;<CCCCCC
hands with BBBDAAKCCCCC
hands would KKKKPOCCCCCC
hands you HHLHNH;CCCCC
handsome ====;>BCCCCC
handwriting @@?A>@CCCCCC
hang @C@@B>CAICCC
hang myself =<;<=;LCCCCC
hang on AAAA@@ICCCCC
hang the GGGGLGCCCCCC
hang up FMEDFEDCCCCC
hanged BBBBBBGCCCCC
hanging <=;<;:LCACAC
hanging > A@AAAAHCCCCC
hanging baskets ?@>>>?BCCCCC
hanging off CCCCCD9CFCCC
hanging out @@@?@?MCACBC
hanging the CCCBCC<CCCCC
happen @A@?ABACDCGC
happen > ABB@BC?CDCCC
happen if CCCCCCPCCCCC
happen to EEDEEJDCCCCC
happened A?B@@A>DHCFC
happened > @@@@AC@DDCCC
happened and HGKGGGCCCCCC
happened to B?@@?@@CGCHC
happening ??>@?DIBACDC
happens A@CCADMEACGC
happens > @@AAABKCACBC
happens at GGGGGKBBBCAC
happens to @?@@@?QBCCCC
happens when CCFFCCACCCCC
happier A@ACA@ECCCCC
happier if CCCCCCHCCCCC
happiest CCCCCC>CCCCC
happily HHHHJN;CCCCC
happily do GGGGGKBCCCCC
happy ?>==B>=C@A?C
happy # @??>?@BCCCCC
happy > ??>=?>>B@BAC
happy birthday GJGFGGABBBCC
happy endings LLLLTLBCCCCC
happy to AAA@?A@ABC@C
happy when ???=?;[CBCCC
harbour GGIFFJ5CCCCC
hard BC@DFCBBABAC
hard > ??=?=@@BBCCC
hard and AA@@@@GCCCCC
hard as DDCCECICCCCC
hard every LLLLULCCCCCC
hard on A@@>D@>CCCCC
hard shoulder BBBBBBICCCCC
hard the EEEEGEJCCCCC
hard to GGGMGLJCCCCC
hard when LLPLQLCCCCCC
hard work @AAAAA@BACAC
harder AAA@BAECCCCC
harder than CCDDED=CCCCC
harder to @>@@@@MCCCCC
hardest CCBCCCKCCCCC
hardest > BBBBBBLCCCCC
hardly ????>>DEACBC
harm @@@@@>AEACBC
harm > ACAAB@PCCCCC
harmed AB@BABUCCCCC
harmed > CCCCCC5CCCCC
harming EBBCBBICFCCC
harming every BABBBBJCCCCC
harmless ?>>>=>AJCCCC
has ?>=?@>KFCCIC
has # HJHGHHCGCCCC
has > JGHIJIECDCBC
has @ BA@ABB=CCCCC
has a CFEEDG>CECCF
has an HHLJGH@CCCCC
has and CGCBDCGCCCCC
has anybody GMGGHGHFCCEC
has anyone BBDDCCJCCCGC
has asked IMILII>CCCGC
has been FAB>ACCCEBCB
has better GGMEGGCCCCCC
has broken CCCCCCPCCCCC
has changed =>>>=>=C@BAB
has come AA@A?@?DCCFC
has cut BCCCCC<CCCCC
has dementia CBBBBBHBCCBB
has done LFFFGGFCBCCC
has down =?>???<CHCCC
has ever FFIJFFABBCDC
has fired CCCCCCUCCCCC
has given AA@?AAGDFCCC
has gone <===<=;DDECC
has got IHIIOIFDCCCC
has had KDEEEEGFCCJC
has his DFCBCCMCCCCC
has instructions IIIMIIBCCCCC
has it >>>>??:AAC@E
has just @>@@@?JCCCCC
has learning NIIIIIICCCCH
has made >???>>CBBCCC
has me AABA@@@BACIC
has more IIJOJJCCCCCC
has my ?@@???FCCCKC
has never JFEHFF>CACCB
has no FIHGGIACCDDC
has not @@@>B@@FEFCC
has nothing >>==>=@CCCCC
has now ???>??KCCCCC
has posted AAA@AAOCCCCC
has put A@AAAAICCCCC
has robbed NIIIIICCCCCC
has run CCCCCCJCCCCC
has she IIIPII=CCCCC
has slid @@AA@@JCCCCC
has spoken GGGKGGCCCCCC
has stopped BBCBCB?CCCCC
has swelled AAAA@AMCCCCC
has taken AB@AACHCDCCC
has that @?>?@@ACCCNC
has the EFEFDG9A@A?B
has to FHEHILGCCCEC
has told A?AAAAGCCCCC
has turned CCBCCCIFCCCC
has two AAAA@AJCBCBC
has us CCCCCC;CCCCC
has walked BBBBBBNCCCCC
hat ??@A==<@=ABA
hat is HHHNGHCCCCCC
hatchet BBBCACHCCCCC
hate AA@A@BECBCCC
hate % HHKGHH@CCCCC
hate it ;;78;;BCCCCC
hate my BA@BBALCCCCC
hate pensioners FFLFFEACCCCC
hate that AA>@AACCACCB
hate the @@>=@?@CCCCC
hate their MMSRMMACCCCC
hate to ??=>=@BCCCCC
hate us JJNJJJCCCCCC
hated AA?EAA?CCCCC
hates ?B=???=FCCCC
hating % @@:@@@CCCCCC
hatred BBEBBBJCCCCC
hats ?==<>>;@AAAB
hats for A@>@@@ACCCCC
hats off AA@AA@AC@AAB
have BCCBCCADCDDC
have # @>?>@?GCCCCC
have % LLSLLLBCCCCC
have > @C>>>BICCCCC
have @ BAB@EB?CECCC
have a GFBDGEDDBDED
have aged BBBBAB@C@CCC
have agreed DDEEDGHCCCCC
have all BBACBCCBDCCC
have already JPMJILMECCCC
have always EEDGDJCCCCFC
have an KGLHHN8DBCCC
have another HKGKFGHCCCDC
have any EEEEEEJCACCC
have arranged BBBBBAMCCCCC
have asked EEECDF@CDCBF
have been CFFEFE:ABDCD
have bin HLHHHH<CCCCC
have booked FLFFFGGCCCEC
have both GGGGIGDCCCCC
have bought EDDFEK;BCBDC
have called DAFGDDACCCCC
have cancelled BBBABB;CICCC
have cared A@@@@@TCCCCG
have changed FFEEEEBBACBC
have chased A@A@@A@CJCCC
have checked ECEEEGHCCCCC
have children JJLJJMCCCCCC
have come ?>A?<>HCHCCC
have complained ?=????CCCCCC
have counted BBBBBBMCFCCC
have cut ??>??>FCECCC
have decided BABBBACCCBCC
have died @?>@??[CCCBC
have discharged AAAAA@HCCCDC
have done ???>?DJCBCDC
have dropped BBCAFE?CBEBC
have dug CCCCCC:CCCBC
have earned ;8;;;8CCCCBB
have eaten GHJIHH<CCCCC
have emailed EGEEED@CCCCC
have enough ?@?@@>@CCCCC
have even AAA@A@GCCCCJ
have ever A@BAA>=CBCAB
have every IIKIOIBCCCCC
have filled =;===;HCCCCC
have filmed :;<<;<XCCCCC
have finally EEHDDDKCCCCC
have finished ?=>??@@BB>@C
have fixed CCCCCCMCCCCC
have forgotten HHNHHH@CHCCC
have found FEHFFHNCBFCC
have four DDCCHDCCCEHC
have given FAA@AC=DACDC
have gone AA@ACADCCCCC
have good >>;<>>CCCCCC
have got HJIIIM@CD@DD
have had ?A@B@@IDGDDB
have handed A@AAA@:CBC@C
have heard GDDFGE@CCACC
have her GEGLLJ@CCADC
have his IGIKJMFCCCCC
have hung DKDDDDDCCCCC
have hurt LLLLOPCCCCCC
have i CBCCCCAHCCKC
have ignored HJHHHGBCDCCC
have in BBBBBD<DBBAC
have instructed ?=???;CCCCCC
have it A@>=><>EABCE
have just A??A@AJ@?CBB
have kept B@@A@>HCBBAB
have kissed ?@A@>AACCCCC
have knitted @@@???=CCCCC
have known FIFJFFCCCCCF
have left CFACC@KCBCCC
have let A@BA@?QBKBCC
have liked @>@??@JBBBAB
have lived >>;=>>IBBACC
have locked AAAAA@ICCCCC
have looked CCCCCCJCCCCC
have lost EDGGECECIFBB
have loved DGEDEEBBAC?B
have made DCFDCCMCCCCC
have me DDCCFCACCCGC
have messaged GGGGGG<CCFCC
have met HHGNGFCCECBG
have missed BBBBBB>B?B@B
have moved FIFFFF>CCCEG
have my BAAA@B8FBCGC
have named ><>;<=DCCCCC
have never @?@?>>6BCDCC
have no EEKHFEBDADFC
have nobody AAAAA@PCCCCC
have not DEFDFF?@@BHD
have nothing BAC?=<NBCCDC
have now DFDDDC:CCCCC
have nursed GGGIGGICCCCC
have offered CGCBBC>CCCCC
have one DEKBCB@BBABB
have only BA@AB@HD@FBC
have opened IHIIIPACCCCC
have our DGCCDCBBCCCC
have overdosed CBCCCC<CCCCC
have packed AA@AA@?BCC?C
have paid >==<<>DCCCDC
have phoned GJGGGGACCCCC
have picked ECEEDGECCCCC
have planned A@AA@AMCCCCC
have posted CDCCCCGCHCEC
have pulled FFFHFGICCCCC
have put BABA?@KBACBA
have reached AA@AAALCCCCC
have read EGEGEE@CBCCB
have reported >;=<>=?CDCCC
have resigned CCCCCC9CCCCC
have ruined DDFIDD?CCCCC
have run ??=>@>FEBCDC
have rung FEFFFD8CICCC
have sat EEIEHEBCCCCC
have scraped FFFIFFBCCCCC
have seen CB@HFCCDBB@B
have sent AAA@ADFCGEHC
have set DDCDCCICCBCC
have sex DDCDFDCCCCCC
have sharpened CCCCCCJCCCCC
have shut @@>@@@BB@CAA
have signed DGDDDD@AAB>C
have some FFFFLGBCCCDC
have something B@AAC@;CCKEC
have spelt @@?<@@CCCCCC
have started BE?ACBHEBCBC
have still GFGGGN=B?@AB
have stood ILIIILACCCCC
have stopped ?>@@?>QC@CBA
have sunk MMVMMM@CCCCC
have swallowed BABBBBHCCCCC
have taken ><>>?<ICCCCC
have that CCDBHECCCCCC
have the CA@ACBHECFGB
have their FHKFFFBCCCCC
have them EFHFFHLCCCCC
have they CCCFCB@CCCGC
have thought FGGGFFACCCCC
have three AAAAAA;ECCCC
have thrown BB@AABIECCCC
have tied >>??>=ICCCCC
have to AAA@A>@CD?@B
have told EGECHH?BACAB
have too IHNIIHCCCCCC
have took >?>?>>OCCCCC
have tried ?=???@GCCCCC
have two CAECCCKF@CEC
have used AAAAAANCCCCC
have waited DDDCDHKCAC@C
have walked EIDEEDCCCCCC
have wanted BBBBBBTCCCCC
have watched IGFEIFCA>CBC
have what CBCCCCICCCCC
have worked HDFCCBACCBCC
have written EGFFFFFCDCCC
have wrote EEEEEHFCCCCC
have you FJHHGE:BEFCC
have your GIIJGI?DCABC
haverstock JDDDDCBCCCCC
having @CCB@ADDCCDD
having > HHHHHKCCCCCC
having a =>?@>?IBGCBB
having his CBCBCE=CBCBC
having it LHHHGHFCCCFC
having my @D?=@@?BDCDC
having one DDHDCDNCCCCC
having that FHENFFACCCCC
having the EIFEEE=F@BBC
having to AA@@A@JC?CCH
haway DDDGIDCCCCCC
hayley EDEEEDNCCCCC
hca BC@EBB<CCCBD
hca called IGGGGG@CCCCC
hca is GGGMGGCCCCCC
hca on GFEEFFBCCCCE
he CABABCFDCCEE
he > =?=>>>7CBCCA
he ? HHKHFNABBCCB
he @ >@>@B??AACAD
he always EEEEEJBCCCCC
he answered CCCBBCJCCCCC
he answers JNJJJJBCCCCC
he asked @@AC@AGCCCCE
he beat @AAAA@KCCCCC
he better JJJJJO?CCCCC
he breathes AAAAAAJCCCCC
he broke FCCBCAPCCCCC
he called @A@@@ACCCCCC
he calls FFFJFFCCCCCC
he came ABBBBBCCFCGC
he can KOGKOLACFCGF
he carried @AA@@@LCBCCC
he checks BBBBBBOCCCCC
he choked ;>>>>>LCCCCC
he comes D?@?@>LCCCCC
he comments IKIIIIACCCCC
he could NJJISJACBCCC
he cries >????>GCCCCC
he did EBBACA?CGCCD
he died ?@@@@>ECFCCC
he do FFFFFJDCCCCC
he does DGDGCEGDCCCC
he feels JJJJJS@CCCCC
he finds CCCCCCJCCCCC
he found GEFGFFCCBCCC
he gave LHHHHHACCCCC
he gets @AC@@A>CCCCC
he gives NSNNNQ7CCCCC
he goes CDFCCBRCCCCC
he got GGFEHD<CACAD
he had ECCECB>DDBAB
he has ?GBBDBKCCCBE
he held BBBBBBHC@CBB
he hit @BAAAB<CCCCC
he is ??>?>;NDDCFC
he jumped AAA@@A<CCCCC
he knew LHHGHH?CBBCB
he knows CGDDDG>CCCCC
he left KIIIILOCCCCC
he likes CB?ABE<CCCCC
he looked =>?@=>FCCCCC
he looks EFEDGE@BBBAB
he loves =>?>?>CCCCCC
he makes DCDDEBHCCCCC
he meant BABBBANCCCCC
he misses EEEEEL:CCCCC
he moved FJFFFFDCCCCC
he must CCCCCCICCCFC
he never ???@@=IC?CAC
he opened KHFGHHCCCCCC
he owes DIDDDDCCCCCC
he paid LIIIII@CCCCC
he parks FFFFFMCCCCCC
he picked JGGGGGACCCCC
he pulled GGGGGM?CCCCC
he pushed BCCCCAICCCCC
he put @??@?@FCCCCC
he rang @BBBBAHBCCCC
he reads EHEEEEJCCCCC
he say >><>>=ECCCCC
he says @@?@C@MCCCCC
he sees HEFFJI?CCCCC
he sent EFFFFN8CCCCC
he she FFMFFFBCCCCC
he should DDJEEIGCCCCC
he shut ?@@@@?LCCCCC
he sighed HHHNHHACCCCC
he spoke IIIIILBCCCCC
he still CCCCFCDCBCGC
he stopped DBBBBB>CACCB
he stops HLHHHJ?CCCCC
he take DCFDDBHCCCCC
he takes BBBBBBFCCCCC
he tells HGGKGGCCCCCC
he thinks BBB@DCFCCCBB
he thought AA@@@@JCCCCC
he told @>>>?;GCCCCF
he used ??@@@@ACCCCC
he wanted KHHHHH=CCCCC
he wants BCBBCD>CCCCC
he was FDHDEDFCGBIH
he went A@AA@AECCCCB
he will CFBEDIGBDCCD
he wishes BCCCCCJCCCCC
he would IDHGDF9AADBG
he writes MGGGGGBCCCCC
he wrote A@@@AA;CCCCC
head BBDBCC@ADB@C
head 's ?>?>><QBBCCC
head > FDCFEFDBIBAE
head and >?>??<DA@CAB
head as GGFIGFBCCCCC
head first FFFFFJ?CCCCC
head i CCDCBB=CCCCC
head in DGDEDD?ABCCC
head injury ?@A@@@>CDCCC
head is FEFEEEKCCCCC
head like EDEFDDHCCCCC
head nurse IIIIMICCCCCC
head of EBAA@A@CCCCC
head on HHJIHM=CCCCC
head talking AAA?A@KCCCCC
head through EEELEEECCCCC
head to FEFHFEBCCCCC
head when HFFFFGCCCCCC
head wound HHNHHHBCCCCC
head you EEGEEHCCCCCC
headache >>>;>>LFDCCC
headache and CCCBCBKCDCCC
headaches CCCBCCEMCCCC
headed EEGGEDFCCCCC
headed > ??<??=DCCCCC
heading BBBABBNABCCC
heading for CCCCCCJCCCCC
headphones BECCBDJCCCBC
headquarters LLLLLP:CCCCC
heads DGDFDHEDCCCC
heads > ?AA@AA?CECCC
heads and FFFFFIOCCCCC
heads on IIIPIIBCCCCC
heads should >==<>;CCCCCC
heads up =<:<<<CCCCCC
headset EFFHEF;CACBB
healed EEEEEGCCCCCC
heals ===><;HCCCCC
health FDGGEFGACDAC
health > EEGEFGCCCCCC
health bus FEMFFFACCCCC
health clinic CC@CCECCFDCC
health help CCCCCCKCCCCC
health secretary <==;=<CCCCCB
health visitor GFDGGGICCCCE
health visitors GGGMGHCCCCCC
healthcare LHGIII@BCBEE
healthcare > BB=EBBACCCCC
healthcare assistant EDBCCE@BBBAF
healthcare with HGGGKGCCCCCC
healthy MJJKMJCCCCCC
hear ???@@>ICGEAC
hear > A@@@ABIEHCCC
hear a =;=<<;?CBGBB
hear about >====>BCBCCB
hear from AACCAA?CCGCC
hear her ?>???=JCCCCC
hear him @@@@@@GCCCCG
hear is AAAAAAVCCCCC
hear it ACBAAAKCBCCC
hear me BB?@ADGCDCCC
hear she HHHHJHBCCCCC
hear stay HHKHHHCCCCCC
hear that BA?AF@FCACBC
hear the ECEEAC;CFCCC
hear them AA?AAA>CICCC
hear voices CCCCCC;CCCCC
hear what JNJJJIBCBCCB
hear you AAA@ABJCBBCC
hear your KKPRKKCCCCCC
heard ?>=>?>ADDBGC
heard a ???=?=ECCCDC
heard about CCCCCCCCCCMC
heard her LHHHHHGCCCCC
heard it <<>==>KBCCAC
heard me GGGLGGCCCCCC
heard she GJGGEG<CCCCC
heard the GIHFGJBCFCCC
heard you FFFIFF@CCCCC
hearing ???@@?@CFEEC
hearing a DDDCDHJCCCCC
hearing aid ABCADC<CCDFC
hearing aids ==<@==?CEEEC
hearing from ?@@@@>CCCDCC
hearing test IIHIMIBCCCDC
hearing the CCCCCCJCCCCC
hearing voices CCCCCC=CCCCC
hears <;;:;:HCBCCB
heart =<;<=<GB@DEA
heart 's CDDFDDRCCCCC
heart > DCCFBDABBBCC
heart ? ====>>ADCCCC
heart and FEEGEC?CCCCC
heart attack ABB@CC@ECCCC
heart is DDDDDCGCCCCC
heart like FFFMFFCCCCCC
heart racing BBBBBBICCCCC
heart rate AAAAAAKCCCCC
heart stopped HFFFEF:CCCCC
heart surgery EEHDEEBCCCCC
heart tablets HEEEEEGCDCDC
heart to ==<7<=LCBBBB
heart was GGGGJGACECCC
heartbeat @@A@BALCFCCD
heartbreaking ABBBBB;CCCCC
heartbroken @AAAAA<CCCCC
heartbroken > AAAAAA:CCCCC
hearted HHHKHHCCCCCC
hearted witch GGGKGGCCCCCC
heartless GGIIGFCCCCCC
hearts <>>>=>@BCCCB
heat ==>>=<BGACBB
heat > @??@@=GC@CBB
heat or CCBCCCAKCCCC
heater CBBCCBLCCCCC
heating ??B?@?LB?BBB
heating > CCCCCCJCCCCC
heating or BCCCCCKCCCCC
heaven >?>=>>KCDCCC
heaven > CCCBBCGCCCCC
heaven help ??><>?CCCCCC
heavens DEHCEEBCBCCC
heavens for HHLHHHCCACCC
heavy BFCCCCBCCCCE
heavy handed GIIOIICCCCCG
hebden NMJIJNGCCCCC
hed @?@?@@>CCCCC
hedge EHDIEEBCABAB
hedge > JJJQJJ@CACCC
hedge by BBBBBA<CCCCC
heed KLKUKKCCCCCC
heel CDDDCCAICCGC
heels ?@?@@?CCCCCC
height HHGHHQCCCCCC
held B@B?>?=C?ABA
held his TLLLLLDCCCCC
held my =<<<<<AC@CCB
held on GGLGGG?CCCCC
held that GGMGGGCCCCCC
held the @@?@??CC>BA@
helicopter AA@@A?<CCBCC
helipad ABBAAD=CCCCC
helipad > GGFEGIACCCCC
hell >><>>;?CCCCC
hell > @<@E@??CCCCC
hell on FLFEFECCCCCC
hello DDCBDB7CBGDI
hello > ?>?>B??CCCCC
hello @ VMMOMMCCCCCC
hello and CFCBBC@CCECI
hello to IJMJIJ@CCCCC
helmet GGGIGLICCCCC
helmet > HHHKHHCCCCCC
help BB@BCB@EDCBB
help > @@?>C@NDECCC
help a GGGKGGBCCCCC
help and ??>>>?DB?CCB
help asap AAAAAAQCCCCC
help her KGHGJGFCDCCC
help if CCCCBCLCCCCC
help in GGFGHG7@BBBC
help it FKFEFF9CCCCC
help me ?????>BEDCBC
help my @?@??@CCCCCC
help now CCCCCBICCCCC
help or @>??@@HICCCC
help them FFFFFM@CCCCC
help us EEGEDEFCCCCC
help with @AA@?@9CCDCC
help you EGEGGG@CCCCC
helped EBCDBB<CCEBC
helped a LIHMIIBCCCCC
helped me >?@@?@BCCEBC
helpful ???>??ACB>BB
helping FCEBEDAC@BBB
helping > ???<??JCCCCC
helping himself IFFFFFBCCCCC
helpline B@??ABBCCECC
helpline > ??><??FCB=CC
helpline number CBCCCCJCCCCC
helps ?@=??>CEBCCC
helps > BC@BAAMCCCCC
hen GIGFJGCCCCCC
hen > FIFFHIHCCCCC
hendry JHHHHL?CCCCC
hens DDEFDD>CCCCC
hens > EEEHEE=CCCCC
hep IHHHHK>CCCCC
hep c KIJJJM>CCCCC
her EGDEFEDDEDEE
her # DDDDDDHCCDCC
her % ::7;;;CCCCCC
her > @@BD?BKBCCDB
her ? IGEEFFJECFKC
her @ @@BA@@JCCCCC
her a GFCEECDCCCBC
her about ==>?@<ACFCCE
her address GHGGGJICCCCC
her again HLHKKGICCCCC
her age <>????CCCCCC
her an ?>?<??JCCCCC
her and FGGJKH@CBCCC
her appointments @@A@@@BCCCMC
her arm C@BABAICCCCG
her at ADBADB<ECEBB
her back AB@@BAHCCCCG
her bag FEDDDD>CDCCC
her bairns HNIHIHACCCCC
her bank <>?>??DCCCCC
her bare ABBBBBNCCCCC
her bath >=>=;=GDCCCC
her be ;::989JCCCCC
her bed KFFFHIDCCCCC
her best BAABABMCCCCC
her birthday EFEHEICC@CBB
her break A?AAE@@CCCCC
her by FDDDCECCCCCC
her car C@BAA?:CCCCC
her carer <<>>==QCCCCC
her chair ======GCCCCC
her change MGGGGG@CCCCC
her chest IGHGNH?CCCCC
her church EEEEEE9CCCCC
her close JNJJJJ<CCCCC
her coat =>?>>@FCHCCB
her colleague NJJJJJCCHCCF
her cousin LJIHII@CCCCC
her cry IJHHHJACCCCC
her crying GKGGGGBCCCCC
her dad IPIJJI>ECCCC
her daughter OMLMLL@CCCCC
her day ?@@?>?BCACCC
her dead JKIIII=CCCCC
her desk HIGGGGKCCCCC
her do LKHHHH>CGCCC
her dog EFEDDDICCCCC
her doing CCCCGCLCCCCC
her door ;8<@<9MCCCCC
her down @B@?>?GCCCDC
her ex CBBABA;CCCCC
her exams RHHHHHCCCCCC
her eyes @?@C?@JCICCF
her face >@>=>AEBABAA
her family >=??>?HCCCCC
her famous HKHHHHACCCCC
her fault FCDDDDGCCCCC
her feet ?@@?>?=CCCCC
her fella ==>>>=CCCCCC
her finger GDDCBCGBBCCC
her fingers B??>@@PCCCCC
her first BBBBAB8CADBB
her frame @AAAAACCHCCJ
her friend CACCDC;CCCCC
her friends KLKKKKACCCCC
her front EHFEEFICCCCC
her garden GGGGGPACACBB
her glasses >@?@?@ECACCC
her going @=@@@?ACCCKC
her good A@AA@?9CCCCC
her gran KRKKKKBCCCCC
her hair @?DABBHCCCCC
her hand B>@@A@BDCDCC
her handbag >??>?>?CCDCC
her hands IGIHKG?CFCCC
her he FDIEDD@CCCCC
her head A?A@@ACCFCCC
her hearing =?@??@CCCCCC
her heart BBCEAD;ECCDC
her hip >@@@@@>C?B@B
her hospital @AAA@AOCCCCC
her house GIIIIO:CCCCC
her husband FKJGEFCCCCCC
her if EHEEHHACCCCC
her in ABBCADKCAAAC
her inside FFFFFJCCCCCC
her is ECEELDCCBBCC
her it EGFFIJ@C?CCE
her job <9<:;<CC@CAA
her kids IMIIII>CCCCC
her kitchen DJEEEE@CHCCC
her lad HJHHHH;CCCCC
her lanyard ACAAABLCCCCC
her lap @@AA@ALCCCCC
her last BABAECOBACAC
her leg ======CDCCCC
her legs >=A?;=ICCCDC
her letter B@BBBBPCCCCC
her life BBDCBB@CBCCC
her like GGHKJHBCCCCD
her lips >???=?FCCCCC
her mam DFEEEE<CCCCC
her manager A@A@@?ICCCCC
her mobile GMHHHHACCCCF
her money KJHHHHACCCCC
her mother ACABDAICBCAC
her mum CBDCCC?CCCCC
her naked JJJJRJ>CCCCC
her name FHDDDF8CDCBC
her neck D@BB@BFCCCCC
her neighbours JHHHHHCCCCCC
her new ?>?<>:G@@CAB
her next BBDBCB=CACCB
her nieces @?A@AAJCCCCC
her nightie DCCCCC:CACBC
her no GGGGGJBCCCCC
her nose EEEHEFBCCCCC
her not @AA@AA:CDCCC
her now <:=><<OCBCBC
her number @=@@=@;CCCCC
her off DJEEEF?CCCDC
her on OSTRQLBCDCCC
her out DGDDEBBCCBAC
her over EFFFJGCCCCCI
her own GAAFDH=CCCCC
her oxygen <>?>>?MCCCCC
her page KPKKKL@CCCCC
her pal JFFFFFCCCCCC
her phone @@CA@ACCDCCG
her photos GHGGGG<CCCCC
her pillow @AAAA@KCCCCC
her pin =<>>=;LCCCCC
her ponytail FFFFJFCCCCCC
her profile BCBBBAKCCCCC
her retirement ;;>>=>CCCCCC
her right HLHHHH@CCCCC
her room @AAAAAICCCCC
her round FGFFKFACCCCC
her running FIFFFF<CCCCC
her sacked JKGGGGCCCCCC
her scared JPJJJJ?CCCCC
her scarf FIFFFF=CCGCC
her she A@AEBD>CEBCB
her shift <;====EC>CAB
her shoes HDGEEEECCCCC
her shopping KRKKKKBCCCCC
her since ?>???>CBBC@C
her sister KKGGGGECCCCC
her sleeve CBCCCCKCCCCC
her slippers =>>???FCCCCC
her so DCCBCB?CECCC
her something EEEEHDBCCCCC
her stay FFLFFFACCCCC
her stitches ??????PCCCCC
her street HLHHHH@CCCCC
her surname FFFFFF<CCCCC
her tablets @@ADA@HDCCCC
her tea EGEEEG?CCCCC
her teeth =>><==BCCCCC
her the ABAEA=HCCCCC
her them AA@AA?MCCCCC
her there EDDDFI?CCCCC
her this ECJEDEDCCCCC
her throat ABBACD@CCCCC
her till IFGGEFBCCCCC
her time HHNHHLCCCCCE
her to JIJGMGMCCCCD
her tongue AAAAAALCCCCC
her tonight FHFFFE?CCCCC
her too FJFFGFACCCCC
her twenty :>>>>>CCCCCC
her under FKFFFGACCCCC
her up ;?<>==>CCCDC
her village GMGGGG;CCCCC
her water PLLQLLDCCCCC
her way BBBBGB<CDCCC
her wedding =?=<==BCBCGB
her weight ;;<9;;BBACAA
her what FLGFFF?CCCCC
her who EJEGEECCCCCC
her whole IGFFFFPCBCBB
her will JGHHHN>CCCCC
her windscreen GGGGGLCCCCCC
her with MLKNROGCCCCE
her wrists ?<>>?>ECCCCC
her yard HJHHHHDCCCCC
her yoga JNJJJJ@CCCCC
herd BBCBBBKCCCEC
here @@>???AB@CCA
here # GFFFFF>CGCCC
here > EGEHDEDCEDCC
here ? @?@??@ADBCCC
here @ CHEDEECBBCCB
here a BCCCFCNCCCCC
here and ?>?A=@ICEDFB
here any DGCDDD<CCCCC
here are GGFJGJBCCCCC
here at @?A@A@CCCCEC
here but EEEDHEBAACBC
here dr KEJEEECCCCCC
here for EBABFB;CACBC
here go HLHHHH>CCCCC
here i >=;=<=GCCCCC
here in @A>@?@ABACIB
here is GLIGFE@FBCAC
here last FEJDFE@CCCCC
here my >><>>>FC?CBB
here nobody FEFFFI?CCCCC
here on AACAAAOCCCCC
here please >>;=>>CCCCCC
here she DECHDDACCCCC
here since BBBBBC>CCCCC
here that HDHEGEGCACAC
here the FCGDDDECCCCC
here then BBBBBBJCCCCC
here they >><>>>A?BCAC
here to BBCC@ABB?CAB
here tomorrow CBCCCB3CCCCC
here we DCFEDD?CFHCC
here what HKHHHHCCCCCC
here with EEFEHLMCCCBC
here yet CCCCCCQCCCCC
here you JJMNJJACCCCC
hernia HFEFGF@FECGC
hernia op IFFFFFCCGCHC
hero LIOJJJ@CCCCC
heroes DDDEDD?CCCCC
herring GGGKGMCCCCCC
hers OXJMPO>EBCDC
hers > JJDEDF@CCCCC
hers and JMJNJJBCCCCC
herself ?BAAAADCABBE
herself > FEECDEBCABBB
herself in BFBCCBCCBBCC
herself on :=<<==JCCCCC
herself with CBB@ABFCCCCC
hey IJJJMIACCCCC
hi BECEABGFCDFC
hi vis EEEHFEBCCCCC
hid IFIFFGGCCCCC
hid the KJQJJM@CCCCC
hidden DBEDDDACCFCC
hide HHFDEEKBBCCC
hides AAA@@AICCCCC
hiding EFGGGG@CCCCC
hiding and FFFFFKACCCCC
hiding her ABBABBMCCCCC
hiding in CCBDCA<CCCCC
hiding the >>?>?>JCCCCC
high CCBACB@FCCBE
high and ??=>>@BCGCCF
high does AAAAAAMCCCCC
high for @AAA@ACHCCCC
high note LLLLSLCCCCCC
high on JGGGGG@CCCCC
high street EDEEEH?>@CCC
high the BBBBBBKCCCCC
high time HHMHHH@CECCC
higher CDEAFDACCCCC
higher > KKSKNK@CCCCC
hijab FFNFFFACCCCC
hilary KHHHHHACCCCC
hill >?>?>>JACCCC
hill > CCCCCGKCECCC
him CAAA?CCDACBC
him > EAFBBFEBDDBB
him ? FCDKDD?JCCHC
him @ ?<?=>>CCCCCC
him a 88;;99=BCEBD
him about JLIKIICCACBF
him again ACA??@BCCCCC
him and IJFHGG@BBDCC
him as FEGEEEFCCCFC
him at BBAAA>KCCCCC
him back DEIBDDABCCDC
him be @A@>AABCCCCC
him before ??????ECCCCC
him but B@A?AALCBBAB
him by ??>>??DCCFCC
him down BDBGBD@CCCCC
him eleven CCCCCCLCCCCC
him every LKIIIHGCCCCC
him half KGGGGGBCICCC
him he <><;><FCCCCE
him his <>;>>>CCFCCC
him home HHGEGJBC@BFC
him how IHHHHKCCCCCC
him i CDFEJC5BDBCE
him if ?>@@@?DCCCCC
him in ECEFFI=DCCBB
him is LLORLLFCCCCC
him lads FKFFFFCCCCCC
him like JJJMJN=CCCCC
him move BABBBBRCCCCC
him my DFFEFH@CCCCC
him now ?=>>>>RCCCCC
him off JGGHHH<CCCCC
him on CAC@C@LBCBCC
him out FDDCDD>C?CAB
him over AAAC@@AECCCC
him put DBBCBAJCCCCC
him right @@?@@<=CCCCC
him say BBBBBBICCCCC
him says BBBBBA;CCCCC
him sleep CCCCCC:DCCCC
him so BCCCBAFCCCCC
him that ?>A??>BCCCCC
him the GEFHFIECBCBC
him then AABBBBNCCCCC
him there FDDDDH<CECDC
him through FLGGGG?CCCCC
him to >>@>A>HCACBD
him twice OLKOKJ=CCCCC
him up EEDDCH@CABBB
him when >??>??PCCCCC
him with HHHMIMDC@CCG
himself HDDIEGGCBCBC
himself > FEEHEHJCCCCC
himself a FFFIFFCCCCCC
himself and ACCDCCMCCCCD
himself can HHHMHHBCCCCC
himself in @@?@@@ACCCCC
himself since ABBBBBLCCCCC
himself so KFFFFFCCCCCC
himself the LHHGHHCBCCCC
himself to FGGGGG?CACAB
hingin ?>>=>>NCCCCC
hinny IOIIII:CCCCC
hip EDGDED:AHBAB
hip > EEHEEE;CJCCC
hip and B@AA@B@DCCCC
hip done BCCCCC@C>C<B
hip in CCCCCCNBCCCC
hip on EEEJEEBCCCIC
hip replacement CCBCFCCACB>C
hip to FFJFFFCCCCCC
hippo GGGLGGCCCCCC
hips FEGDGF?BBB@C
hips > DEIDDEABCABC
hips and EDDCHEBCCCCC
hire HHKNHH@CBDBC
hired IHJGIGBCCCCC
hired the HHHHLHCCCCCC
hiring FEGEIECCCCCC
his DDDB@DDDBBDC
his # BCCCCCCCICCC
his @ @AAAA@HCACAC
his address @@AAA?MCCCCC
his arms EFFFFHDCCCCC
his back EHDGDDFECCCC
his bank <@@?@@SCCCCC
his bed >??>??CCCCCC
his bedroom AAAAAA;CFCCC
his blood C@@A@@>CCCCC
his car EDEEEF<CCCCC
his certificate KGGGGGCCCCCC
his chair GEEEECCCBCEC
his chest ;;;;9;KCACCC
his clinic HHGHHKCCCCCC
his coat 9<;<<;KCCCCC
his daughter EMDEEE<CACBC
his dead IEEEEDDCCCCC
his dinner =????>MBCCBB
his dog @@@@@>RCCCDC
his door @>??@?HCABBB
his drawer NIIIII=CCCCC
his ear BBBBADJEBCBC
his ex >>???<ICCCCC
his eyes BAAAA@BFBCCC
his family A@AAA?FCBCCB
his finger GEHFEDAEACCB
his fits CCCCCCKCCCCC
his flat IFFFFEAC@CCC
his foot BBABB@KCCCCC
his glasses >??>??ECECCC
his hair CCCCCC=DACCC
his hand B@DAAACCDCCC
his hands HHJHIJ<DDCCC
his head ?EBDBGBCCCCC
his heart EDCDDDJCCCCC
his hood DABBBBJCCCCC
his house IKIIIKBCCCCC
his job >@@@@@BCCCCC
his kneecaps FFFFFJ?CCCCC
his lad CBBCCFACCCJC
his last CCBBCB?C?CBC
his late ?AA@A@RCCCCC
his leg ?@>?@>KCACDC
his legs DDDDDGGCCCCC
his life CEDDDDFEACAA
his line MFFFFFACCCCC
his lips >>>>>>KCCCCC
his little DCDDDHCCCCCC
his mam FGFKFF?CCCCC
his mask >@@?@@ACCCCI
his mate FCDEEFICCCCC
his medals FDEEEEICCCCC
his mouth <;:<::HCACBB
his mum ADABBAGCCCCC
his name HEDDFEBCCBDC
his nap BBABAALCCCCC
his neck @AA@A@JDCCCC
his nose IDEDEDCCCCCC
his old IJFFFFLCCCCC
his organs NIIIIICCCCCC
his own GFHKFM<CACBB
his parents LPLLLLDCCCCC
his phone AAAAAAICBBCB
his plate >>????GCCCCC
his pocket BCCCECICCCCC
his pyjamas CDCECEGCCCCC
his radio BBBBBBICCCCC
his ribs ???>??ICCCCC
his ring GLGGGGBCCCCC
his screen >??>>>CCKCCI
his secretary EDEDEH@CCCCM
his shifts HKHHHHBCCCCC
his skin BCCCCCHCCCCC
his sleep DFEEEE>CDCCC
his sleeve CBBCCAJCCCCC
his stroke ?@AAAA?ADCBC
his surgery HKHHHKBCCCCC
his tablets ABAABB@CCCCC
his tea ECCDCD>CCCCC
his thermometer FFFFKFCCCCCC
his third =>>===FCHCEC
his throat IIIIINACCCCC
his tie ABBBBBOCCCCC
his tools >?????GCCCCC
his train CCCCCCLCCCCC
his tyres IIIIINBCCCCC
his uncle ABBBBAJCCCCC
his underpants ?AA@A@VCCCCC
his van DDIEEDGCCCCC
his wall HLIHHH:CCCCC
his wallet @?@@@>GCCCCC
his ward GGOGHGBCCCCH
his watch >=>@>=ECCCCD
his way @AAAA@GCBCBC
his wedding BCCCCCJCCCCC
his wife HHGFFI>CBBCC
his will KGGGGFDBCCCC
his work JLNJJJACCCCC
history GIIGIHACDECF
history month GGJHHHCCCCCC
hit DCBBCAABCCCC
hit > @@@@@=BCCCCC
hit a @@?>A?@CCCCC
hit by EDDDDGKCCCCC
hit every HHHMHHACCCCC
hit him GHHJHKFCCCCC
hit me 9;;;::JCCCCC
hit my MJJJNH=CDCCC
hit the IHFCDGCCCCCC
hitler FFKIFF?CCCCC
hitting EDCCDBHCCCCC
hiv ??>?>?@CCCCC
hiya CA@@??CCCFEC
hiya @ B=>=;<CCCCCC
hob CCBHCBIFCCCC
hob for BBBBBBNCCCCC
hobby GGJJGGGCCCCC
hoist ECCDGD=CCCGC
hoist > IEEEEGBCCCCC
hold BAACEECA?EBB
hold > CBCCCEFCCCCC
hold a IGLGFICCCCCC
hold it JJJJPJ?CCCCC
hold me HHHHJFBCCCCC
hold music BBBBBA>BBDBC
hold of FGFGIEECCGDC
hold on @@A@AAHCCCCC
hold the BBBBAGFCCCCC
hold their ==8<==CCCCCC
hold with BABBA@OCCCCC
holding AAB@BBCCBCCC
holding a ===<>;?CCCCC
holding her @@@C@A?CCCCC
holding it CCCCCCKCCCCC
holding my BCCCBB;CCCCC
holding the JHHHJNACBCBC
holds CAAAAALCCCCC
holds my CCCCCCMCCCCC
hole FDDECFBCCCBB
hole > LIIIIJCCCCCC
hole in =>=>=<ACCCCC
hole like BBBBBBKCCCCC
holiday <>>=>>BCCCEC
holiday > @A@AAAHCECCC
holiday ? CCCCCC@CCCHC
holiday until CCCCCC:CCCCC
holidays HIFFGGECDDEE
holidays > GIDEFFECCDCC
holly HJHHLHCCCCCC
holocaust HHNHHHCCCCCC
holocaust memorial GGKGGGCCCCCC
hologram ?>???=NCCCCC
home BCDCDD@BCCFB
home > CEFFDDEB@BCB
home ? AA@AAA<EBCCC
home after FFGFFF<CACCC
home again AAAAAAGCCCCC
home and BBGCCEJCFCCE
home at FFJFFFCCFCCC
home because FEFGFF<CCCCC
home birth @@?@A@@CCCEC
home by @?@@A?@B@CAC
home for EFFEHFCC?AAC
home from AB@@ADNCCCEC
home i @@@@@>KCCCCC
home in A@BAAC>CDCCC
home is 99;;;;?CCBCC
home now EJEEFF?@CCBC
home office ??<???FCCCCC
home on ><=>>?DDACCB
home oxygen CCCBCC:CCDCC
home sat BBBBBBOCCCCC
home so FHEFFFBCCCCC
home to GDDDEI?BBBAA
home treatment BCCCCCJCCCCC
home visits FGGGKG@CCBCC
home with DAFCCBJCJFEC
homes ?@>@@@>CBCCC
homework DGDDDD@CCCCC
honest DEFEFCKBCFCC
honest % HHLHHHCCCCCC
honest > @B?@@?DBCCCC
honest i ??>?>=GBCCCC
honest it BBABBB>CCJCC
honest that IINIIIGCCCCC
honest to EECHEEECDCCC
honest with CCCBCBLCCCCC
honestly @CABABACECAB
honestly > >>???==CABAC
honestly ? HHMHHHBCCCCC
honestly i AA?A?AKCDCCC
honestly it BBAAABCBGCBC
honestly that =????BCCCCCC
honestly the HJGKJH?CBCBB
honesty EFIGFF@CCCCC
honey EBDDIE=BACAC
honeymoon IIIIMICCACCC
honour HEEEEECCCCCC
hood up BABBBBLCCCCC
hoodie A?A@AAHCCCCC
hook ABB@BDACCCBB
hook in FFFFFJFCCCCC
hooked JNJIII;CCCCC
hooray CCCDCC<CCCCC
hoot GKGGGGCCCCCC
hoover BBBFCCGCCCCC
hoover pipe CCCCCCOCCCCC
hoovered BABBABEKCCCC
hope CCDEDE>BBBCB
hope > CCCCCCLBCCCC
hope he DEEHDE@CCCCC
hope i @??@?=HCCCCC
hope it BAEAB?KCCACC
hope my DDDDFBRCCCCC
hope she A?@CA?@BABCB
hope so @@?@@?MCCCCC
hope somebody FFIFFK@CCCCC
hope someone EEJEEECCCCCC
hope the DEFDGL@CBCBC
hope they >?:@=<>CCCCC
hope whoever IIILILACCCCC
hope you FIDECGBCCCCC
hope your EEDDDIHCCCCC
hopefully AA@AA?=CCCCC
hopeless ??><A>D@ACCC
hopeless > BBBCBBUCCCCC
hopeless at BBBBBB8@>CCC
hopin BCCCCBLCCCCC
hoping AACAA>PCCHCC
hoping > EEKEEEFCCCCC
hopping CCCCCC@CCCKC
hormones GGLEGEAECCCC
hormones > HHMHHH@CCCCC
horrible ?>>=>@DB@CCB
horrible > DDCHDDCCCCCC
horrible to >==<==BCACCB
horrible woman IIIMIICCCCCC
horrid AAA@AA[CCCCC
horror BBBBBB<C@CCB
horse BCDBCBGB@CCC
horse > EEFDEEAB@CCC
horses CBCABFCCCECC
hose ?>?>=;FCCCCC
hose fitted CCCCCBKCCCCC
hosepipe @?@?@@LCCCCC
hospice BBAAAB?CCCEC
hospice > IGJGIG?CCCCC
hospice at GGGGGMCCCCCC
hospice in IMIIII>CCCCC
hospice shop CCCCCCLCCCCC
hospital @@A@@?DABCBB
hospital 's KKLRKQ>CCDDC
hospital > HKNGIKNCEBCB
hospital ? BBEBBBEDCEEC
hospital after CCCCCCTCCCCC
hospital and >==?>=ICCEAB
hospital app CCCCCCCCCLCC
hospital as @AAAAATCCCCC
hospital bag @@@@@?<CCCCC
hospital bed BCBCBF>CCCFC
hospital by LLOLVLCCCCCC
hospital can DDDEDCMCCCCC
hospital car BBBBBBQCCCCC
hospital does @@=@@@PCCCGC
hospital door IHOIIIBCCCCC
hospital down KGGGGGCCCCCC
hospital food EEEEEI?B?CCA
hospital garden ==;<==CCCCCC
hospital gown BBABABLBCCCC
hospital i >@@C@@?CBECC
hospital in @@A@@?ACECDC
hospital is KILIIH@CBCAC
hospital it FFLFFFCCCCCC
hospital number @A@AA@BCC?CI
hospital page ?>>@??ECCCCC
hospital passport AB?BBB>CCCFC
hospital pharmacy GIGGGGCCIDCC
hospital radio DDBCCHDCBA@C
hospital should JJJJJJACCCCC
hospital staff GLGGGGCCCCCC
hospital that BBAABABCDHCC
hospital they BBABBBBCJCCC
hospital this JJPJJJ@CCCCC
hospital till JJNJJJCCCCCC
hospital wants HHLHHHCCCCCC
hospital with AA@AAAACHCCC
hospitals DBDDCG>A@ADB
hospitals and EDHEEECCBCAC
hospitals for IIMIIIACCCCC
hospitals they KKRKKKCCCCCC
hostel =><==<RCCCCC
hosting HHMHHHC@CBBC
hot @><?A>FEABBB
hot > A@@A?AGB@CBB
hot and BBBB@BNECBCC
hot to EEDEJE;E@CBC
hot tub IIGGJGGCCCCC
hot water >?<>>>:@ACCC
hotel CIGDBB@C?CCC
hotel > LOSOLLHCCCCC
hotel for FFJFFFCCCCCC
hotels BD?ABA=CCCCC
hounded @?A@A@BCCCCC
hour BBBBBAGBDBBC
hour > BFDCBDFB?CCB
hour about BBBBBB:CCCCC
hour after BBABBB=CFCCC
hour ago @AAAAAPCCCCC
hour and BA@ABACCCCBB
hour for KHKHHKACCCCC
hour i DEEIEEICBCBB
hour now CCCCCCNCCCCC
hour shift A@?@A@<CCCCC
hour since FFEEFF=CCCCC
hour so GGJGGG<CCCCC
hour to >>>?=>ACDB?C
hour with MMMMUMCCCCCC
hours A?AAACDCEB@B
hours > @AACACDCLECC
hours a DDDDDIGGCCCC
hours and BCCCBC?C=CBB
hours but HFFFFFCCCCCC
hours for JHFFFFACJCCC
hours i DDDCDFHCCCCC
hours in @BABC@@BCCCC
hours late AAAAA@ACGCCC
hours like FGFFGK>CDCCC
hours now CCCCCCJCCCCC
hours on HGJFGGGBCBBC
hours so GGGGGKCCBCCC
hours this BABBBBDCKCCC
hours to @AAAAA;CCCCC
hours with A@EAABGCCCCC
hours without BBBBBBKCCCCC
hours working CCCCCCMCCCCC
house ADBCCB@DBBCB
house > IGEDEG8DDCBC
house @ FEFJFF@CCCCC
house and ;;?<=;DCBCCC
house down BB@BB@@CCCCB
house every AABBBA<CCCCC
house from CDDDCH?CABAB
house full BB@BBBKCCCCC
house i HKHHHH=CHCCC
house in ABBABC?CCCFC
house is >>=>?@<CCCCC
house not EKEEEEQCCCCC
house of EEEEEJICCCCC
house on CEFCC?ECCCCC
house tonight FGFFFK?CCCCC
house was EFKFFFCCCCCC
house with @?AAA>LCDCCC
housebound BBBBAB@CJDCC
housemate ?=??>>ICCCCC
houses HHMHHJCCGCCC
housing AAAAAB<CCCCC
how BABA@DADBF@B
how > AD@C@@?CBCCC
how a GFGJGJ?CCCCC
how about LLWJPLCBABAB
how can AA@C@ADCGFFC
how close KRKKKKDCCCCC
how come AAA@@@BCBCEC
how dad LGGGGGCC@ABB
how did FFFKFFCA?CCC
how do A>?@?>FBGBAC
how does @@@A@@CBFEBC
how easy DDCDCEHCCCCC
how fast JJJJMOBCCCCC
how he EEEEEJFC@CCE
how high AAAAAARCCCCC
how i ?A>?A=HCDAAB
how is FGIGFL@BDHKC
how it ADBBEB<ACBBC
how long <>=<<<FCACBB
how many GCFCCDLDBACB
how mr LHHOHHCCCCCC
how much BCCCECCBCCCC
how my BAAABACCGCBC
how old BBBBBCC@A>AC
how peaceful AA@AAARCCCCC
how quiet HHLHHGBCCCCC
how she @@A@BAAEDCCC
how that >????>CCACCC
how the KILLIM;AAAAE
how there CCFCCCCCLCCC
how they IHJFGI?CACBC
how to >=>@?ACCEGCC
how we DECGEG?CCCCC
how would >?????@ECDCC
how you ?>=????BFECC
howay CCEDCC>CCICC
howay @ HHHMHHCCCCCC
howled =>>>;==CCCCC
howled > >>>>;=?CCCCC
howling =?>??>NCCCCC
hq EDEEEHACCKCC
hr MLHLIJECCCCC
hrs CB@ABAECKCCC
hrs for CCCCCC:CCCCC
hrs on CCCCCCLCCCCC
hrt CCCBCC@AABBC
hub DDFDDG<CCCCC
hub > FGKGGK@CCCCC
hubby BBB@CADBCEEC
hubby 's BBBBBBHCCCCC
huff BCCCCB:CCCCC
hug 868564DCACCC
hug > <;<9<:ACCCCC
huge BBBBABGCCDBC
huge > BBBBABOCCCCC
hugged ?>@@?@ECCCCC
hughes >=>=>=ICCCCC
hull CCBCCB?CBCDC
hull > BCCDCC?CCCCC
human GHNOHH=BADAB
human > JJRLJJBCCCCC
human being CDDFDD;CAECB
human beings EEFHEECCCCCC
humans HHLHGHACCCCC
humber FHFEFF?CCCCC
humber bridge HKHHHH?CCCCC
humble EEJEEEACCCCC
humble opinion EEJEEEACCCCC
humour ==;:<;@CCCCC
humour > @@><??CCCCCC
hun EHGIDECAAA@C
hun > DHDDDDABACAC
hun xx ><;><>CAC<CC
hundred HJEHHGC?ADBC
hundred metres IOIIII@CCCCC
hundred pounds NJJJJJCCCCCC
hundred quid DCDFEFICCECC
hundred years @@A?@@>>BCCC
hundreds JHHHHHCCCCCC
hung GHGIHFJCBCFE
hung himself CBCCCBOCCCCC
hung up GGGIEFLCCCFE
hungry FEEFNEFCCCCC
hungry for IIIIPIDCCCCC
hunt ?>?@>>ACCECC
hunting FEKFFKECHCCC
hunting for DCJDDDACICCC
hurry FHEDDDGCFCCC
hurry > BB?BABMCGCCC
hurry up GJIFFFCCCCCC
hurt @@?AA??BACBB
hurt > BA@AA?GCCCCC
hurt a ???>??GCCCCC
hurt her DCDCDD;CCCCC
hurt in >>>>>:=C@C@C
hurt me CCCCBB>B=BCC
hurt my DEEEHEECCCCC
hurt on @@@@@=@CCCCC
hurt one >>>>>:CCCCCC
hurt people FFFFFJDCCCCC
hurt that HHHHHMACCCCC
hurt the BBBBBBIDCCCC
hurt you KKKNKVACCCCC
hurting DCFDDDBCCCCC
hurting > HHMHHH=CCCCC
hurting my BBABBBKCCCCC
hurts DCGFCCDCCCCD
hurts > DDGDDD@CCCCE
hurts in IHNIII;CCCCC
husband EEFCFA?CDCBD
husband 's HFFCHDAA@CED
husband > ACC>?A?B@CBG
husband @ @BBBBBKCCCCC
husband always JIRJJJCCCECC
husband and CCCCDC<CABAC
husband can EEEEGE;CCCCC
husband died BCBBBBICCCCC
husband does AAAAAAHCCCCC
husband had HFIFFF>CECDF
husband has =????@LBACBB
husband he FFFIJFCCCDCC
husband keeps CCCCCC<ECCCC
husband says AAAA@A;CCCCC
husband to @@@A@>GBFBAC
husband up LHHHHHCCCCCC
husband was ECCDCC<EKCCD
husbands @@>@???CACAB
husks FFKFFFCCCCCC
hut GGGGGIFCCBBC
hutch FFIFFFJCCCCC
huw JJJRJJCCCCCC
hydro EEHDFD>BCCDC
hydro pool EEHDHDABCCAC
hydrotherapy GDDDFFACCCGC
hyem MMMVMMCCCCCC
hygiene IILMII>CDCCC
hygiene ? HHHNHHCCCCCC
hymn @??@@@KCCCCC
hymns CDDDDG;CACAB
hypo ABBABB=CCCCC
hypochondriac HGGLGGCCCCCH
hypocrite JJJQJJBCCCCC
hypocrite > HHHMHHCCCCCC
hysterectomy FFFFHE?GGCCC
i BCBBDCBDDDDC
i > CDBBDCICCCBB
i ? CBCCBB<DCCCC
i @ NLONQLDAFBBE
i actually BBBBAB?CCCCC
i agree @AA??@=CCCCC
i always CFACCELCACCC
i am A@B@ABGDDEEC
i and ?>>?>>JCCCCC
i answered <==>==CCCCCC
i apply HHHHMHCCCCCC
i appreciate CCCCCCNCCCCC
i ask CDECDCGDFEBC
i asked FHKIJG?BDCDB
i ate BBBBBB?CCCCC
i ay EHEDEEICCCCC
i back ??=>>>@CACCC
i be BBABBCDECCEC
i been CBCCCBJCCCDC
i believe FFJFEFBFBCBC
i bet DDDHGD?CCCCC
i blacked ?????>MCCCCC
i bled AA@AA@>CECCH
i bring CBBBBDGCCCFC
i brought BAAEBALCCCBC
i buy CBCCCB;CCCCC
i call DCEFFCACGFCC
i came CDBCDB<CICEC
i can ?==>=@IEAEBC
i care GIIGGJDCCCDC
i carry FGFFEF=ECCCC
i clean @@>A@@KCCCCC
i cnt CCCCCCJCCCCC
i come HJGKGO?CDDIC
i contact CBCCBCCCCGCC
i cor @@@@@@HCCCCC
i could =><9>>?AB?@C
i counted GEHEEEECFCCC
i cried @@A@?@DCAACB
i cross BBABA@LCCCCC
i curse >>:=>>CCCCCC
i cut BBBBBBEDCCCC
i deliver BBABBALCCCCC
i dial EFEEEE=CCKCC
i did :=<;>?GBDCCC
i died >?>?>>DCCCCB
i disagree >?=>>>@CCCCC
i do @B@BA>FEECDC
i done CCCCCCHHCCCC
i double CCCCCC<HCCCC
i doubt JJJNJLCCCCCC
i dream AAAA@CJCCCCC
i drive CAGCBDEDCCCC
i drop ?>>?B<?>C=@C
i drove ECDCDDJCCCCC
i drowned CCCCCC8CCCCC
i eat ?>>>?=DDCCCG
i enjoyed HHHHLHECCCCC
i envy ??>=??OCCCCC
i even AABBAALCCCCC
i ever A@AA?ABCACCC
i expect A@B??@ACHCCC
i explained INIIII>CCCCC
i fancy IIIIQICCCHCC
i feel A@BDC@WGBCCB
i fell ==>>;>CBACCC
i felt ABABA@<CICBD
i finally @@@?@?BCACCD
i find DDGDFDAABCCC
i finish GGGGGN@CCCCC
i for FFIFHFJC?BCA
i forgive BBBBBD>CCCCC
i found ACBABB>CGCBC
i gave FDDDGEBCFCAC
i get @@=AA??FFBEC
i give @>????JCCCCC
i go BEBCBDCGCDDB
i got >A??@A@CIDGB
i had =>>=<>ACEABF
i hand BA@BAA=CCCCC
i hate BBDACADCCCCC
i have BC?BCBFDBECC
i hear GFJIGGHCCCBB
i heard A?@>@?GCCCCC
i held GJKGGGACCCCC
i help MMMPVMGCCCCC
i hid HHPHHGKCCCCC
i hold BBBBBBKCABBC
i hope DACJEDFBBCCB
i hurt CCCCCC<CCCCC
i intend DCDDEFNCGCCC
i jump BABBBBPCCCCC
i just EIEDDBCCBACC
i keep >;;=?;UCCEEC
i kept FGEHFE:CCCCC
i killed DFFFFJBCCCCC
i knew HFGEEFDDFCCC
i knock EJEEEGBCCCCC
i knocked ?@AA@?OCCCCC
i know ED@DCEGEECAE
i laughed DDGCDFBCACCA
i leave DDDDGDIDCFCC
i left :;;;;;ECIDEC
i let EEFEEIICCCCC
i lie @@?@>?@HCCCC
i lied ;>>>>=FCCCCC
i lift AAAAA@HGCCCC
i like FMCDJF=CCCCB
i liked @?>???@CBCCC
i live BAABCBHCDDFC
i lived DIFDDDBCCCCC
i look DCEBGCFFDCCC
i looked DIDDEDFCCEDC
i lost AAAABC=CBCBC
i love AB@A?APCCCCC
i loved >>???>BCCACC
i made @B@?@@JCABBB
i make IJMIKNBACCCC
i manage JJJJNJCCCCCC
i may FFFHHJ@CCCCC
i mean FEGEECLBBCCC
i meant EDFEEKLCCCCC
i might FEEFFKJCCCFC
i miss >=?;<=@CCBDB
i missed @A@@@@BBFCFC
i move @@@@@?<CCCCC
i moved CFCCCCACHCGC
i must @?B@@?FDDCCC
i nearly AAABCAECACBB
i need @???=ALJCJFC
i never B@A@BB?C<BDA
i no KKGGIK<CCCCC
i noticed <:;::;GCGDCC
i nurse >=>>=>OCCCCC
i offered CDDCIDCCCCCC
i on CCCCCCCCCCJC
i only DGCDCFAEABCE
i opened BBBDABICACCC
i owe ??A?@BHCCCCC
i paid HEEEEECCCCDC
i park HMHHHH?CCCCC
i pass AAAAAAEHCCCC
i pay KNPNKK@CCCCC
i phone MQOMMM<CCCCC
i pick A@AAAAHBC>CC
i pity GGGJGGCCCCCC
i plan A@@@AAKCCCCC
i planned GGGGGM@CCCCC
i post DHDDCDGCCHCC
i posted BBBBAB>CCCCC
i pray A@AAAA?CCCCC
i prayed GGGLGGCCCCCC
i prefer EDJEDDBBA@AC
i press BBBABAHDCCCC
i proposed ?AAAAA>C>CB@
i pushed EEEEEI;CCCCC
i put BBBECBAECDCC
i raised AA@?@ABCDCCC
i rang FIFHFFBC@BBB
i reached CCCCCCLCCCCC
i reckon DDDFJEABACCB
i recognise FEFFFILCCCCC
i refuse EEDHEEDCCCCC
i relapsed OJJJJJCCCCCC
i remember ?>?=?>CAACAB
i respect @@>>??CCCCCC
i ring GJGGGG;CCGCC
i roll EEDECI?ICCCC
i run BAABBB@CCCCC
i sat CDBBBB:C@CBC
i saw B@B@@>GCAEAB
i say JNPIJI=CCCCC
i see LKPQJKADEAEC
i seen BDDEDEKCCCCC
i self CCCCCC=CCCCC
i send BBBBBE?CECCC
i served >=;>>=<CCCCC
i shall DDGDCBICBBBC
i share ?@?@>?KCCCCC
i shook EEKEEEACCCCC
i should A=>?CDVEHCDE
i signed BCBCCCDCJCLC
i sit BEBCBBFDCCCC
i sleep ?>??>=BBCCCC
i slept AAAA@A=CACCB
i smile BBBBBBLCCCCC
i smoke ?AAA@A?EFCFC
i speak FDCFEE>CCCCC
i spent DEEDGD7CACCC
i stand FKFEEEGCCCCC
i start EGGDEG?DBCBC
i stay @@@@?>GCCCDC
i step BBBABAHCCCCC
i still >A>>??GCBCBB
i stood DEDECCEBCDBC
i stop BAABBD=GCCCC
i stopped BBBBBB?CCCCC
i support >>;>>=CCCCCC
i suppose CBFCBBIBCAAC
i survived CCCCCBPCCCCC
i swear >>@??;>CCCCC
i take BDAABD<HCEBC
i talk ??@@@@ACCECC
i teach @@?A?AECCCCC
i tell DHEEEDPCBFCC
i think <::;<:NAFCEC
i thought @@D?B@?CACCB
i to CCBCCB>JCCCC
i told :=A>?<IADCAC
i took AEBAAA<DHCCC
i trained >==;<>CBCBBB
i tried DEDFDE>CBCCC
i try AAAAAAIDCCCC
i turn DDDDFD>ECCEC
i turned @?B@A@BCDHCC
i type GMGGJJOCCCCC
i understand C@@@@@ECCCCC
i understood >?????CC@CAC
i use FFKFEG=FCGCC
i used =::;;>=CC?BB
i visit AAAAAAJCCCCC
i volunteer GFGGJGACCCCC
i wait JPJJJJLEECCC
i waited FHHHFFCC@CBC
i wake CCHCDCHCCCCC
i walked ?@@>??DCACBC
i want ?A>>@>CEFECC
i wanted @?@B@A<CGCCC
i was ?>==?>?B?BCF
i watch GIGHKGICCCCC
i watched CCABCB@CGCCH
i wee BBABBA:CCCCC
i weigh CCCCCCLCCCCC
i went BB@AA?GAFCBG
i were EFFEHMBCCBBC
i will FJGGJI9CCBBB
i win BBBBBAD:CBCC
i wish ??>@><[CDDCC
i wished FFLFFFFCCCCC
i with EEEEJE>CCCCC
i work =;;<<=FBBGFC
i worked IIJKJP@BB@CC
i worry ?@???;@CCCCC
i would FEFFEEAAECDC
i write EJEEEENCBCAC
i wrote ==>>>=IA?FAA
ibuprofen BBBBBBC>ABBB
ice >A@@?>KDACAC
ice cream CGCCCBBBCCBC
ickle JJJRJJACCCCC
icu A@A@C@@CBCBC
icu nurse FFDFKFCCCCCC
id FEHENDBCDDCC
id be AA@AAAMCCCCC
id say GGGLGGCCCCCC
idea AA@BAA<EDCBC
idea > AAA@A@CCCBBC
idea in DDECDD=CCCCC
idea of @A?>C@ACBCCC
idea was CCCCCCCCHCCC
idea what @>>D@?BBBBCC
idea where CCCCCCKCCCCC
idea who FFFFFK=CCECC
ideas DCBGFDBECCCC
idiopathic ???<???CCCCC
idiot ?>><?ABCBCCC
idiot > IIIOIICCCCCC
idiot and ??=<??CCCCCC
idiot for >>><>>CCCCCC
idiot in JJJLJNACCCCC
idle GGILGGBCCCCC
if @@ABAACECCBB
if a EBDDADBCBDCC
if anybody FKFFFFHBBBBC
if anyone BBABA?DCCCCC
if brains FFFHFFCCCCCC
if doctor AB@BABKCCCCC
if god BBCBBBOCCCCC
if he =??A=<ACDCCE
if i ==>>=?NFBBBB
if it BBCDC@IDACBC
if mum JIJNJLJCCCCC
if my LKOLLT2EGCIE
if nobody BBABBCAACCCC
if not ?A<??=CCCCCC
if one @?????BCCCCC
if she GIIINJ?AECBD
if so =>;=>>CCAECB
if somebody @??@?AGAG@AC
if someone B==>>=DBBCBC
if tha JKPJMJACCCCC
if that CBBEGA=CEGDC
if the AADBCBECEJBC
if there EDDCDJCCADDD
if they @<<?@?GBBDEB
if this =<:;=;ACGCCC
if we DECCDD>CCCCC
if you =?==>9GC@@@A
if your @?A>?@AB@AAC
if yow HHHHHP>CCCCC
ignorance GGGOGF@CCCCC
ignorance is KKKUKKBCCCCC
ignorant LLMULLCCCCCC
ignore @ HHHNHH?CCCCC
ignore me HKHHHJECCCCC
ignore them >==<>=GCCCCC
ignored JKLIHHGCHCCF
ignored me HGMHHHICCCCH
ignoring HJHHHKBCDCCC
ignoring me ILIIILBCCCCC
il GGGGJLNCCCCC
il be DEDDDCLCCCCC
ill EDEDEG>CBCBF
ill > BAA@BC=CCCCH
ill are GGLGGG?CCCCC
ill do GGGGGK<CCCCC
ill enough @@?@@>SCCCCC
ill not ?=???>BCCCCC
illegal EEGEDE?CCCCC
illegals GGHGGGBCCCCC
illness EEFEEE=CCCCC
illness > GGIGGG@CCCCC
imagine IHHKMG?@CCCC
imagine being GKGIGG@CCCCC
imagine her EEEEKEBCCCCC
imagining ECFCAFACCCCC
imagining it GEHECI=CCCCC
immigration B?=>>>ACCCCC
immunisation HHHHHLCCCCCC
important @@?@@@FCGBDC
important to @@@@@?ICHBCC
impressed CCCHCCBCCCCC
improved GGGLGGBCCCCC
improvement EEDIEECCCCCC
in CCCCBCCCDCCC
in # =>;<;;=B<B>A
in % ;<7<=;?ABCCC
in > ADBBCDDFCHCC
in ? HKKMGI<IB@IC
in @ GEDHDEACCCFC
in a @?CC@BEDJCBC
in about BBBCCB>CBCBC
in admin KKKKKQ=CCCCC
in advance BBBBBAHC@EBC
in after @@>@@?BCFCCC
in again @?@>??CCCCCC
in ages A@AA@AHCB>@C
in agony BDDDDFGCECCC
in all @A=AB@BCICCC
in along INIIIM?CCCCC
in an MJKOKOBEDCDC
in and @E@>A@B?ADBC
in another @@?@@@BCDDCB
in any >>==>=ICFCCC
in april A@AAAAFBBCFC
in asda BGCCCC@CCCCC
in at FCCBCEJDGCEC
in audiology ==<:==BCCCCC
in august CCBCBB>ECCGC
in barnsley CCBCCC;CCICC
in bay BDGEFHLBDCAB
in bed A@ADEDCIICDC
in between >>=<>=GCJCCC
in bits DEDGDF:B@CCB
in black ECDCCG>CCCCC
in blood GGGGGLCCCCCC
in blue JIIKILCCCACC
in bookings >>>:>>CCCCAC
in both =<<<<=NDAABC
in by @B?@A@GCHCEC
in care FIIFFFECCCCC
in case BECCBC>CCFEC
in centre HHJGHJ>CBBBB
in charge HEIIDEACCDCD
in clinic HIGGEFBCCCDC
in complaints HHHLHKACCCCC
in contact CBCCCCICCCCC
in court A?>??=ACCCCC
in crewe BBBBABMCCCCC
in crisis BB@AABRCCCCC
in cumbria DDHDDDBCCCCC
in december CCCCCCJCCCCC
in each DFDHDDCBCCBC
in eight @@@???BCCCDC
in eleven @?@>@?<BFCCG
in england DDEDCDC@@BBC
in english CCHECC=CCCCC
in estates EEEIEECCCCCC
in every FFJFFGBBACBC
in fact EDDDDICCCCCC
in feb AAAAAA@FCCIC
in february ABABBBGCHCHC
in finance JHMHHHCCCCCC
in five =>><><<CECEC
in flames HHHHHMCCCCCC
in flat @???@?KCCCCC
in for GIGEIEEA:BDB
in forty @???@>CC@CCC
in four ?><>?>@CIBCC
in fourteen AAAAAALCJCCC
in fracture =>>?=>CCCCCC
in from @?A@AACCCCFC
in front @@?>@=JCECDI
in gold :<<:<<BBACAA
in green KGGGGGBCCCCC
in he @AABA@KCFCCC
in head JJJQJJBCCCCC
in heaven BBBBBBPCBCCC
in her DDBBBCDBCCCC
in here BADBBAFAAC@C
in him GDCEDCFCCCCC
in his GCEDCDNDBCCB
in home IPIIII?CCCCC
in hospital CB@BABECBDCC
in house ??;=?>KCCCCC
in hr JKJMJJCCCCCC
in i AADAA?BBCCCC
in icu =>><>>ECCCCC
in intensive BBBBBCACBDHC
in is EDHEEDCCCCCC
in it BDECBFECHBAD
in its GKGGGH9CCCCC
in january @@AAA@ADKCFC
in july A@AAAAECCCFC
in june EEBDDGHBBCCC
in kent ?BBBBB>CCCCC
in labour CCGCCCCCDCEH
in lanyards FFFJFFCCCCCC
in last JJIJIO@C?CDB
in law DDCDDBGCABBC
in laws EGDEEDBCCCCC
in leeds BBBCGBACCBDC
in line GGIGJGCCCCDC
in lipstick JJKOJJCCCCCC
in lumps @@@?@@PCCCCC
in ma GHIGGJLCCCCC
in machine @@@=?>CCCCCC
in march ABA@B@BB@CAC
in may <>>=>;LDABEC
in me @?B@B@QCCBCC
in mind BBABBBHCCCCC
in minor CCBCCCBB=CCB
in monday GGGGGJ?CCCCC
in most ??=????CCICC
in mumbai HHLHHHCCCCCC
in my DBCBDCKEEBDF
in navy HHHOHHCCCCCC
in nine DDDDGD?DCCCC
in nothing FFFFHFJCCCCC
in of LGGGGGCCCCCC
in on @ECBCDICCBDC
in one EFDBDHFECACC
in or FFEGFGDAC@FC
in order AABBBBICCCCC
in our DCGDDCJA?EAC
in out CCCCCC:CCCCC
in outpatients AAACAA>BDCCC
in over BBAABB<CACCC
in pain BCBBCD>CCCCF
in pathology ?????>@CCCCC
in peace :;89:9?CACCC
in person EJDDGGFABAAB
in plaster @@?????CCCCC
in poland ??=@?>DCCCEC
in pregnancy IIIQIICCCCCC
in prison DFCDDD>CCCCC
in private FFFJFI>CCFCC
in pyjamas AAAAAATCCCCC
in real ?=?<??KCBCCC
in reception GGJHJJECBCEG
in recovery FEDDDEACCCFC
in resus HFFFFF@CCCDC
in ribbons BBBBABJECCCC
in rows AAAAAAOCCCCC
in school AA@AAAMCCCCC
in screens AAAAAABCLCCC
in scrubs PJQJLI<CICCC
in see EEEEEIBCCCCC
in september BBBCCC@BEBDC
in she CEBCBCKCCCCC
in shifts DDCDDDICCCCC
in sideways CCCCCC:CCCCC
in silence CDFDDCFCHCCC
in since DDIDDD;DBCCC
in six @?>>?=DACCCC
in so GEEEEEMC@CCC
in spots EEEFEE:GCCCC
in spring BBBABBDCCCFC
in stitches ?@@?@@CB@CBA
in suits FFFKEFACCCCC
in tears @@@@AAACDCCC
in teh GGGFFJ<CACAC
in ten ABAACBKABCDC
in tenerife NLJJJN=@CA?C
in tesco >===>>9BCCCC
in that KKKJOO8AEBBC
in the CAAABAJBBAEC
in theatre CDFCEE<CCCCA
in theatres DCCCCB<CCCCC
in their KKPLKQ7CBCAC
in them KLLOLT5CCCCC
in there >??BAAACGDEB
in these >>;><;?CCDCC
in they EEIEEECCCCCC
in this DEDBBDDBDC@D
in those EEDEEGCCBCBC
in three EEFHEE@CJCCC
in through ???>?>@CBCBB
in till A@@AA?JCCCCC
in time ADCCCCRCGCCF
in tiny CCCCBCACJCCC
in to CEABCBBBHCBC
in today BABBBB>CCCCC
in tonight DCDDDG8CCCJC
in touch ?@?>===CEHCC
in town CECEDGACACCB
in toxteth HHHHHMBCCCCC
in traffic EDDIDD>CCCCC
in triage HIFJFFACCCCC
in turns EHEEEEACCCCC
in twenty BBBCEAFC@CBC
in two >?>@>>ABDAAA
in under DHCDDD;CCCBC
in uniform FFFKGFHCCCCC
in urdu @@>AA@HBBCBC
in urology BBBABB?CJCCC
in wales FFFDFHCABCAC
in walking GGFGGJCCCCCC
in weeks AAA@@A>ADCCC
in when AAB@?@HDBCCC
in whitby EDCDEEKCCCCC
in wi JJJQJIDCCCCC
in wigan DEEFEH=CCCCC
in with IGHFIH@ACCAC
in wolverhampton =?>>?>CCCCCC
in writing C@BBAB=CDDCF
in x IHIHGFBCCCCC
in year EEFEEEBCHCCC
in years HHIHOHAB;C?@
in yellow FFFFJFBCCCCC
in you HFGHGKACCCCC
in your FAABBAEEICDC
inbox CDCDFBACCFCC
inbox me A?AAA@BCC@CC
inch DDCCFD@GFCCG
inch > JJJJNJCCCCCC
inches @@A@@@?CGCDC
included ??>B?BDCCCCC
included > ?@A@ADGCCCCC
including @?B?@@:CCCCC
including the @?@>@?=CCCCC
income ><=>><?CCACC
income tax ><=>><?CCACC
inconvenience CCCCCCCCKCCC
inconvenience > CCCCCCCCKCCC
incredible =>;===CCCCCC
india ==:<<=?CCCCC
indoors FFHFFK?CCCCC
induction AABAAB?ECCCC
infants ABBABBMCCCCC
infected KHHGHHDCECCC
infection CBA@AADEECCC
infection > HEDEEEMCCCCC
infection ? CCBBCC6GCCCC
inferior LLTLLLACCCCC
infirmary BBCDBBAAFCBC
information DECCDBBCCHCC
information request BBAABACCCHCC
inhaler BCBCBCMC@BCC
initials KEEEEEQBBCCC
initials > IFFFFFSCCCCC
injected ECDDDDHCCCCC
injecting QLLLLL?CCCCC
injection IGGGHIAFFCEC
injection for GGFGKGCCCCCC
injections CCCBBC?EGCHC
injections for CCDCCCBCICCC
injuries BCBCDCABCCBC
injuries > ??=???@CCCCC
injuries unit A@A@@>CCGCCC
injury CAB@BABCDCCC
inna D??@A@OCCCCC
inna di A@AAA@QCCCCC
innings > BBBBBB>CCCCC
innings and @AAAAAICCCCC
innocent PLLLQLHCCCCC
inquest IGGGGJFCCCCC
inquest > JIIIIJPCCCCC
inquest and IHHHHM?CCCCC
inquiry FCCCCCCCCCCC
inr CCCCCC<CCCDC
inside A?BB?BHBCCAC
inside > DDECCEICCCCC
inside and JJJNJNCCCCCC
inside me JFFEEF@CCCCC
inside since BBBBBBLCCCCC
insoles BB@BBB@CLCFC
inspected =><>=>CCBCCC
inspector BCCABC@CCCCH
inspectors IGGGGGDAHCCC
inspectors came IGGGGGECCCCC
insta CAAAA@JCCCCC
insta > DAAAA@PCCCCC
instead DFHDFF=CCDFE
instead > DECEDDGCCDCC
instead ? CDBBCC6CCDGC
instead of DDJCGFBCECCF
instructed ?=?>?<?CECCC
instructed a ?=???;CCCCCC
instructions IIIMIIICGCDC
instructor CCCCCC;CCCCC
insulin DBCCCB=EECEC
insulin > @AC@AA>CCCCC
insulin and HFFFFFBCCCCC
insulin as MIIIII>CCCCC
insurance BAAAA@ECCCCC
intelligence HHJNHHCCCCCC
intend FHFFGIPCFCCC
intend to FIFGHJMCFCCC
intensive AAAAAB>BFCEC
intensive care AAAAAB>BFCEC
intention DFDDDDKCCCCC
intention of DFDDDDHCCCCC
interest DCDCFDLCCCEC
interest in DCDDFDMCCCCC
interested FIFIFG>ADCBC
interested in EEEHEF>CCCBC
interesting FIEDDF8A=B@B
interesting > DDDDDG9CCCCC
interfering ABD?BBBCCCCC
internal EEDEEK@CCCCC
internal post HHHHHR?CCCCC
international @@D@??CCBCBB
internet CCDCDIFBBEBC
interpreter =;8;<;CBECCC
interpreter > >?;>>>CCDCCC
interpreter told WOOOOOCCCCCC
interpreters FFHDEF>BCABC
intervention CCCCCC@CCCCC
interview EFDFDDHBBA?C
interview at CCCCCCKCCCCC
intimate FFEDHFACCCCC
into EECCCBFEDCDE
into a ECCHFCECACCB
into care FFFFFLACCCCC
into everything CCCCCC9CCCCC
into her HFFEFFBCECCC
into his >?@@@>DCCCCC
into it DDEEEE@CFCCH
into medicine @@@?@@KCCCCC
into my EBCBBBOGCCCC
into nursing ??>>??CCCCCC
into the GIDEDDGCCCFC
into traffic BBBBBBKCCCCC
into your ?>?>?>DCDEBB
invaded KKPKKKCCCCCC
invaders DEKEEECCCCCC
invasion HHNHHHCCCCCC
invent GIJGGG@CCCCC
invented BABA@@@A@CCC
invented half MIIIIICCCCCC
invented the <=<=<:CCCCCC
inverness FKFFFF<CCDFC
investigated AAAAAAKCECCC
investigation <=;<=><CCCCC
invisible GMGFGJ?CCCCC
invited CCBCBCB>CCFC
inviting CCCCBCACECFC
invoice LJPJJJCCCGCC
ipad =>????ACBCCC
ipad > BCCCCC=CBCCC
iphone MIIIIICACCCC
iq HHOMHHBCCCCC
iqbal FIFFFF=CCCIC
irish IJRJJJ>CCCCC
irish > HHKHHHACCCCC
irish and FFJFFFBCCCCC
irish in LLQLLLCCCCCC
irl BCCCCCLCCCCC
iron ?@@?@>GEACEB
iron and CCCCCC;CCCCC
iron on BCCCCCJCCCCC
ironic CCCCCCNCCCCC
ironing EFFHCFFCACCA
irons <;<:<<CCCCCC
is AABAAAFEBDEB
is # 8<9:99HHCECC
is % AABAAABCCCCC
is > IE@DAE=BAA@B
is ? DDHDDCCHCCCC
is @ LFKHIF?CCCGC
is a ==AB>>@BACBB
is about DDCDDE@EBCGC
is abuse KIIIIICCCCCC
is all GAGHEFIDDHED
is allowed BBBBBBKCCCCC
is already GGGGGL=CBCBC
is always CBFCHD=CGCCC
is an DDGEED@GCABC
is and A?AC@@HCCCCC
is another =;<<<:>CACAC
is answering AAAAAAHCCCCC
is any BABBAAKCCCCC
is anyone CBDGDDGCCJCC
is anything GGGGKGCDCCCC
is as EFGFHEFCCCCC
is asked ???>??GCCCCC
is asking ABBBBBEC@CGC
is asleep ??????FCCCCC
is at HIEDGEDE@CBB
is attention ?=>=??GCCCCC
is away <=<;<=DDCCCC
is back CBABBB>AAC@C
is bad EEHEEENBABAC
is because @?>@@@GBBCCC
is been HCFEED;BEFGB
is behind BBBBBALCCCCC
is being BDAAACJCCCCC
is bent ?@@???MCCCCC
is best @@>??@AGCCCC
is better DCDGDD@CCCCC
is big EEEEHD@CCCCC
is black GHRHHG?FCCCC
is blocked CCACCC<CCCCC
is blood CCCCCDFCCCCC
is blue AAAAAALCCCCC
is bone JJOJJJCCCCCC
is booked CCCCCCHCCCEC
is brain IGGGGG@CCCCC
is breathing ABBABBBDCCCC
is bright BBBBBBGHCCCC
is bringing ?@@@@?DCCCCC
is broke @ABBBBECCJCC
is burning BBBABA?CCCCC
is called NLRKKL?CBAAC
is calling CBBCBC7ABACB
is carrying MGGGGECCCCCC
is changed NSNNNN=DCCCC
is cleaned OJJJJM4CCCCC
is closed BABBBBHCACBC
is cold BBBBBBIFCCCC
is collapsed CCCCCCPCCCCC
is come >>>>==LBCCCC
is coming FEGEDKHECCCC
is common HFGFEEBCCCCC
is confused CCCCCCMCCCCC
is coughing @@@@@@LCCCCC
is criminal 9<89:;CCCCCC
is damaged HHMHHHCCCCCC
is dark ?>>?>=MCCCCC
is day CDCBCCCCCCKC
is dead IHKIHG?CCCCC
is diabetic @CCBCCFCFCCC
is different HHJHHHCCCCCC
is dim MMMSMM>CCCCC
is disgusting AAA?AA>CCCCC
is doing B@@?B??CBCEC
is done ;:=<=;QCCCDC
is donkey GGGLGGCCCCCC
is down @A@A@@>C@CAB
is dr DDCBBA>CCCIC
is driving HCDDDDECCCGC
is dropping AAAAAAJCCCCC
is drunk >??>??BCCCCC
is due @A@AAC@CBBCC
is easier CBCCBB@CJCCC
is easy CCCCCC;CCCCC
is eaten @@@@@?8DBBAB
is eating AABABB9CCCCC
is eight BABABF@CCCCC
is eleven BCABBBNCCCCC
is emailed BBBBBBKCCCCC
is empty ?>?>?>GCCCCC
is enough <:::;<DCCCCC
is ever EGHGFEBGCCCC
is everyone AAAAAAUCCCCC
is evil AA?AAAICCCCC
is exactly EEEDEJBBCCCC
is fifteen HEFFFJLCCCCC
is filling @A@@@AJDCCCC
is finally CCCCCC=CCCCC
is fine @@@@@ADFCCCC
is finished HLNHHH<CCFCC
is fitting CCCCCCKCCCCC
is for DEHGJGNBCCCC
is forty ??;>?@ECCCCC
is found HHHHHMLCCCCC
is four >=>=>>ICCCCC
is free FFFGGF?CCFCC
is from @<>===CCCCCC
is full @AABAAKCCDCC
is funny JKJNJJACCCCC
is gaining HHHNHHCCCCCC
is getting NOONOZBCCCCC
is given C@@@A@ICCCCC
is giving GGHMKHCCCCFC
is glad CCCCCC8BCCBC
is going ABAABC:CDCCC
is gone EECCEE<FCDEC
is good BB@DEA@CCBCC
is gorgeous @@@@>@CCAC@C
is got EHJIHDLECBBC
is grand AAAAAAHBCCBB
is grey ABBAABJCCCCC
is had ADBDBBDEHCHC
is half HLIHHHGCCCCC
is happening <<;=<=LBACBC
is happy @???@=ICCCCC
is hard FDDCDDECCCCC
is having ABAAAAMCCCCC
is he @A@@CCECCCNC
is head @@@?@><CCCCC
is hearing CCCBCCJCCCCC
is her IIJFJL7CCECC
is here ===;=>KCCCCC
is hid FFFFFJ@CCCCC
is hiding ABAAB?@CCCCC
is high GFKGGGACECCC
is him HKIIIH=CCCCC
is his JJGJJKACGCDB
is hitting ?AAAAAJCCCCC
is holding @@?@@?HCCCCC
is home ?=?????CCCCC
is hoping DDHDDDACCCCC
is how IKHFFHDBFABE
is huge BBBBABNCCCCC
is i EGDEEDBA>BAA
is idiot GGGMGGCCCCCC
is ill FFIEFEFCCCCC
is important @@@@@?ICHBCC
is impressed GGGNGGBCCCCC
is in AEDCAEIBD?IC
is infected LHHHHHACCCCC
is interested JJJNJJCCCCCC
is it @@@BBACB?BCC
is just <=>;<<GBBBBB
is kicking @?@@@?FCCCCC
is late ???@??ECCCCC
is leaving JHJJJOACCCCC
is left A???@@ICECCC
is life EEEEFE:CCCCC
is like A?AD@BAB>C@B
is listening GGGKGG>CCCCC
is literally BBBABB<CCCCC
is locked =><>>=MCCCCC
is lol GGLIGGCCCCCC
is long CDHDEE8CCCCC
is looking AC@@CABCACGB
is lost CBCCCC=CDCCC
is ma CCCCCCLCCCCC
is made CFCDFJ?CCCCC
is making AA@@AAMCCCCC
is maybe BBBBBBSCCCCC
is me BDCB@AMCDCCC
is meant =?????FCCFCC
is mine EHEDEFECCCHC
is missing FFEGFF=CCCCC
is mixed AA@@AABCCCLC
is more GGIHGH9CCCCC
is mostly FFEFFICCCCCC
is moved FGGFGHFACCBC
is moving BBBBBBQCCCCC
is murder GEEEEECCCCCC
is my =>?:?=IF@@LB
is nearly EGEEEEHCFCFC
is never ?ABBBAACACBC
is next FEIFFILCHCCC
is nice BBBBBBOCCCCC
is nine @@@?@?ACBDCC
is ninety FFGHFFECCCCC
is no C?<>>=DCEFEC
is nobody DEEGECJCECCC
is none EEIEEE=CCCCC
is normal BBABBB=CCCCC
is not FHHDFHFDFEGC
is nothing AA>@AA<CDDCC
is now @????>BBFCGC
is nowhere ??=???CCGCCC
is off <A?=?>GCBCBC
is ok BBBBB@;CCCCC
is on HEACCDMBAEFC
is once BBBBBBJCCCCC
is one A?C??=?CBECC
is only GFDGFH?CBCCC
is open ACBABA>CCCCC
is our <<;<==HCCCBC
is out @AC@@BFCACDC
is outside A@AAAAICCCCC
is over AAAABA?CCCCC
is packing EEEEKE<CCCCC
is paid KKLSMK8CCCCC
is pals CCCCCCCCCNCC
is picking CCCCBBQCCCCC
is pinched <=====CCCCCC
is plain ??@;?>@CJCCC
is plenty DEEKEECCCCCC
is pointless AA>AAA8CCCCC
is poison A@>CA@?CCCCC
is poorly KIIIIICCCCCC
is posted AABBBBJCCCCC
is pressing ACCCCCLCCCCC
is promised EDEEEGNCCCCC
is properly JPJJJJ=CCCCC
is proud MMMUMMCCCCCC
is public GJGGGGCCCCCC
is puffing CCCCBCPCCCCC
is pulling >>>>>>OCCCCC
is put @=?=>=MCCCCC
is putting EFGEFEBCCBBC
is quiet >@@@@@FCCCCC
is reading IHIMNH>BCCBB
is ready ???>>??CCCCC
is real AA@@AA>CCCCC
is red AAAAAAFECCCC
is right @@??@@=FCCCC
is robbing NIIIII@CCCCC
is rude EEEKEDCCCCCC
is run GGGKGGACCCBC
is rung AAAAAAOCCCCC
is running CGDDCFBCCCCC
is sacked GKGGGGCCCCCC
is safe GJGGGG?FCCCC
is sat @?B??AGCABCC
is saying @=?>@?DCCCCC
is scum ;;:4;;CCCCCC
is security @BBBBBTCCCCC
is seeing FHFFFFBDCCCC
is selling RKKKKKCCCCCC
is sent A@@AAAGCCCCC
is serious @@@?@@MCCCCC
is seven ABBBBB8CCCEE
is shameful >==;>>BCCCCC
is she QRYSTP=DCCNC
is shocking ??????BBACBC
is shouting @@@@A?GCCCCC
is shut ?>@???BCCCCH
is sick BBDCCB=CCCCC
is six @CAAAB>EDCCC
is sleepy CCCCCCHCCCCC
is smashing FDDDDD>CCCCC
is so ADD@@A=DABCC
is some EEFFHE>CCCCC
is somebody >===>>HCACCB
is someone >?>>?=?CCCDC
is something LLLNSPACCCCC
is somewhere IIIIIPCCCCCC
is sorted CCACCCICCCBC
is spraying @@A@@ANCCCCC
is started GJGGGGACGCCC
is staying GKJGGGACCCCC
is still MGHJKL;CECDC
is stood FABAABECCCCC
is stopped BDBCBBLCCCCC
is stopping ELEEEECCCCCC
is such GGGMGGCCCCCC
is suicidal CCCCCCICCCCC
is swallowed BBBABB?ECCCC
is sweating AAA@AAKCCCCC
is sweet IIPIIICCCCCC
is swelling ?@??@?JCCCCC
is swollen CCCCCCPCCCCC
is taken BDDBCC;CCCFC
is taking GCECCBECCCCC
is talking AA@=@@KCCCCC
is telling ?>>>?=LCCCCC
is ten ?><?>>GCCCCC
is texting GJGGGGCCCCCC
is that >@>===EGBBED
is the ACCDBC@?CF>B
is theft LGGGGGBCCCCC
is their CCECCCCCCGCC
is there BBBBBAFB?DDB
is thinking FFJFFFCCCCCC
is third <??B??BC?C@A
is this BACBABAHA?BF
is thoughtful BABBBBKCCCCC
is threatening CCCCCCJCCCCC
is three CDCCCCDB?CCB
is time GGIGGGBCBCCC
is to B@CBC@GCCCCC
is told AA@BBBECACEB
is too >><>==@NGCCC
is took A@AAA@MCCCCC
is torture BAAAABHCCCCC
is tried IMIIMICCCCCC
is true KPKNKKHCCCDC
is tuesday FFFFFKCCCCEC
is twelve AA?AAAJCCCCC
is twenty CBCCBC<CCCCC
is two >>A>=>ECBCBC
is tying ABBB@AJCCCCC
is under @AC@?ABDCADC
is up ABCAAANBACBC
is useless ??=<??CCFCCC
is using JEEEEEBCCCCC
is very EEDHFGKBCCCC
is vile ::88;8CCCCCC
is vomiting CCCCCCICCCCC
is waiting EEHEEEMCCDCC
is walked CCCCCCMCCCCC
is walking EEEEHCGCCCCC
is wall EEGDEEACJCCC
is wasted CCCCGCECCCCC
is wearing GGFGKLBCACCC
is welcome IIILOIAC@CCC
is well KJOJNJECCCCC
is wet ?>>??=LCCCCC
is what A=C@@@A@B?AA
is when CCCDCGKCCCCC
is where FIGFFFACCCCC
is white ??>??>KCCCCC
is who KJOSMJ?CCCCC
is why A@=BC@8CCCCC
is wicked =>;;>>CCCCCC
is with JNJJKMFCBCEC
is working KOJLJJ:CCCCC
is worse ??>@??BBCCCC
is worth =>=A>@?DBCBB
is written ?=?<??BCCCCC
is you FEEKJE@CCCCC
is your GHIOII;BBABF
islands > FFJFEECCCCCC
isolation AAAAA@@BBBJC
issue DDCBIDACCCCC
issues CCCCCCBCCMCC
it CBBBBBBDDCCC
it # FJFFFF=ACCGC
it > EFDECFBBEBAC
it ? ?B?B>B?MBDJB
it @ GPHMHH9BFDDB
it a FDGGFIB@CD?C
it about LNOMNK?CCCCC
it after DDIDDDMCCCCC
it again FFIEFEADCADD
it all AA?AA?F@BDAA
it along DHDDEEBCCCCC
it alright AA@@@@>CCCDC
it always ;;7:;<DECCCC
it an IEEEEE?GCCCC
it and GIKLHGCDBCBB
it another DFDDDD=FCCKC
it anymore CCCCCCLCCCCC
it anyway FFKFFFFECCCC
it are FFKFIFDCCCCC
it as =;;:<<?CGCBC
it at FIHDEDAA@CBC
it back DBBHCE>GBDCC
it be CCCBBG:>ACBC
it before EDLHECEDCCEC
it behind IINIIIDCCCCC
it better FFFDIF:B@BCB
it bit HKHIHH@CCCCC
it bleeding BBBBBBMCCCCC
it building BBBBB@PCCCCC
it but AA@A??CCBDBC
it by GDFDEEIBCBDC
it came BADAAAHA?CBC
it can ?????>?CCECC
it come BABBBANCCCCC
it comes ??>>=>CCCCCC
it coming EEHEEE>DCCCC
it compulsory IIKOIICCCCCC
it costs >??@@?CCCCCC
it could ????=?8BAABB
it cut AAABAAACJCCC
it dangerous BBBBBB:FCCCC
it did IEOGGGACACAC
it dies ?????=;CCFCC
it do ?@>=>>GCCCCC
it does CBB@G@NEABBC
it done GKFJFH?GCCGC
it down FBCBBC:BBCCG
it dr DCCCCJBCCCCC
it each FJFFFF>CCCCC
it ever @BDBCABCCCIC
it every >>>>??DCECCC
it felt DDDDDIDCCCCC
it for CCCCECEABBAC
it forty CBCCCCBICCCC
it from JKKIOH;BACCC
it gets A@@A@@GEBABC
it go AAAAC@AFCB@C
it goes GCGDDD?CCECC
it going BBBBBBACCCHC
it got ?@???@BCBCCB
it had B??>?>ACFEBC
it happened <==<=;DCCCCC
it happens >=???>HCCCCC
it has ?>?=?B?ABDBC
it he BDBBB@>CBCCC
it helps DEDDDD;AACCC
it her BBBBBBMCCCCC
it here EEJEHFC?BBAC
it himself IFFFFFACCCCC
it home AAAAA?PCCCCC
it hurt AAAAAA=CFCCC
it hurts DCEGCCJCCCCD
it i AB@BAAGCCCCC
it if HIHHJKGFCFCC
it in DA@BCBBBCCEC
it into >?>=?=HABCBB
it is A?C>@?CDCBFB
it just ECDHFD?FJCCC
it keeps AAA@AA<CCCCC
it killed AAAAA?LCCCCC
it knowingly MHHHHHCCCCCC
it last BBABBBNCBCEC
it leaves HHKHHHCCCCCC
it like @A?>C@K@BAAB
it looking ==>===BCCCCL
it looks @??@??GCCCCC
it made @@@?@@ECCCCC
it mate INOIII<CCCCC
it meant DGEEFDDCCCDC
it might DDDHDFBCCCCC
it must GGGJMGACCCEC
it my LKGHHH;ECCHC
it myself GFEGFP<DECCC
it needs >><>>=BCCCDC
it never FEHEEE@CCCCC
it normal AA@AAAK;CCCC
it not ECIDDD=CCCCC
it now ?@AAABKGABDC
it off FCFFHEHFBBDE
it ok CCCCBCAGCCCC
it on EEA?EAAB?CAD
it once GGKJGGACCCCC
it one BBABBBME@CBC
it online CGCCCCCCCJCC
it only DDCDGD?CCBCC
it or FGEEFH;GECDB
it our HHLHHHHCCCCC
it out FDEADC=CBCCF
it over @@?@B@QCBCCC
it plain NKRKKKCCBCAC
it planned CCCCCCMCCCCC
it please EFEEEE;DCFCC
it properly CDCCDG9CDCCC
it quiet GGJGGGECCCCC
it reaches IMIIIICCCICC
it ready CCCCCCCCCCLC
it right BA@B@AAGCCBC
it round HEDEDF?CACBC
it safe BBBBBBAICCCC
it saved ABBBBBCB?CAB
it say ?@@@@?HCCCKC
it says JIIMIKIFDBBC
it seems BABBBBKCCCEC
it she FBDFED?CBCCD
it should AC?@@@?CCCCC
it shows EDDIDD=CDCAC
it since ECABCCACMBBC
it so FGHFED@CDCBC
it sorted AAAAA@NCBCBC
it sounds EDHEEEECCBCC
it still ;;;><;@CBHBC
it stinks @@=@@@CCCCCC
it stop A@AAA@GCCCCC
it straight BBBBBAJCCCCC
it strictly GGFGKGCBCBBC
it stuck FFFEFKBCCCCC
it take BBDBBCWCCCBC
it tells ?@>?@@JCCCCC
it that FCDEBCMCCBCC
it the CEAJGEF=@@BB
it then DJGDEEHCCCCF
it there CCGBGB;CABAC
it they BBCAAA@FCCCC
it this AAAA@BICCCCC
it through ;9=<<;DCAACB
it till EECDDCDCCCBC
it to HAFBCALDGGBC
it today ==??>>GCCCCC
it tonight ACAAA@ICCCCC
it too KPGLJL=CCCCC
it took <><>>=:C@FAC
it true ABAACBAEC@@C
it turned DEHEEECCFCCC
it turns AAAAA@QCCCCC
it twice ><=<>=BB@BAB
it under >=<>>=?CCCCC
it until CCCCCCIBDABB
it up IJEFEH<DDCBC
it used CCCCCCCECNCC
it wants DDHDDCBCCCCC
it was DDCCCDBCCDDD
it we AAB?A@ACDCCC
it went CA@@@BCCBECC
it were A@A?A@OCCCCC
it what HGJGGGCCCCCC
it when JHFGGI>BABCF
it while HJHHIHBCCCCC
it will GGHHGMKCFCCC
it with CBB@DE>ADBBD
it without GGGGKGHCCCCC
it works >?????GBCBCC
it worse <====<HFCCCC
it worth CBBBFCNCCCCC
it would DDDIDLDBEECB
it written HJHHHHBHCCCC
it wrong FFIFHEJEACCC
it yet EEIEEECCCCEC
it you CCCECBCCBGBB
it yourself AGBBBBICGCCC
itch FFEFGFAJCCCC
itching HHHHGK9DCCCC
itching like CCCCCC<DCCCC
itching to JJJJJP?CCCCC
itchy ???=>>GCCCCC
its EFIFFGHEBEAD
its a IILIJK?CCCCC
its at RMMMMP?CCCCC
its case AA@AA@PCCCCC
its coming CCCCCE;MCCCC
its hands DDGDDDJCCCCC
its just ?>??=?BDHCCC
its knees FFFFFIBCBCCC
its misery >>=:>>?CCCCC
its not FFHFEGFCEDCC
its on ????>=JCCBDC
its own AB@@EACC@DBC
its owner @AAAA@KCC@CC
its roof DDDDDGKCCCCC
its still AA@AAALCCCCC
its the ====<<CCBCCB
its true GGLGGGCCCCCC
its way CCCCCF7ECCEC
itself EDHDDD?EACCC
itu GEEEGEACCCCC
ivf DDDDDD?BCCCC
ivy HEEEEE@CCCCC
jab DCDF@ECBBCAC
jab > =>>>>>EECCCC
jab and EEHFDECDCCBC
jab at AA?@?@CAACBC
jab in MHHHFHCDCCCC
jabbed GGGGKIGCCCCC
jabs CCDDFDCACFBC
jabs > ECDDEEFCCCCC
jack AA@AAAKCECAC
jack 's CCCCCCICCCCC
jacket @?@??>GCFCAC
jacksie NNNWNNACCCCC
jade GFGKGECCCCDC
jail =>;===KCCCCC
jail > <=:<=<BCCCCC
jailed <><>>=CCCCCC
jailed for ?@@@@@CCCCCC
jam EHGEIE?DACCC
january ======@CHCDC
january > ??@@@@BDGCEC
jar DDCFDDEBABAB
jaw EEEEDHJDCCDC
jaw > CDDDDFNCCCCC
jealous A@@@@@ICCCCC
jealous of ?>?>??JCCCCC
jelly @A?>FAEA>BBB
jelly and BBBBBBJCABAB
jelly babies CCCBCCLCCCCC
jesus CBAABIBCCCCC
jewellery HDDDDDGCCCCC
jiggle IIIIMICCCCCC
jigsaw AAA?AAAB@CBC
jist ????@?OCCCCC
job ?AB?A>@BABAA
job > =<?9?;BC?BAB
job and ?@?AAA?CCCDC
job centre IIIOIICCCCCC
job done JJOJJMICCCCC
job for GGJGJGBCCCCC
job in EGFEFEHCCCCC
job no EEEKEDHCCCCC
job on DDDDCDJCCCCC
job then JPJJJJBCCCCC
jobs BDCCBBACCCBC
jobs to KKQOKKCCCCCC
jobsworth GGGGGICCCCCC
jocks EEHEEECCCCCC
jogging EFEEKEBCCCCC
join DGCCCCKCEACC
join her =<>===LCCCCC
join in JNJJJJ>CCCCC
join me HHHHHH<CCCCC
join the @@@??@>CFCCC
joined ?@?@@@=CACEC
joined the CCBCBB=CCCCC
joiner GGGKGFBCCCCC
joining B@@BAAMAA@BC
joint CCCCCB=CCCCC
joke @@A?@BDAGCAE
joke > EEEEEHICICCC
joke about @@@?@@CCDCCH
joke of DCDGDCJCFCCF
jokes ?A>>>@=B=CA@
jokes > DGEDEE?BACBC
joking A?@A@@ICCCCC
joking > CCCCBCICCCCC
joking and BBBBBAKCCCCC
jollof ==;===ECCCCC
jones HGGGGGBCCCCC
josie KNKPKNGCCCCC
josie > GGGNGGCCCCCC
josie on AAAAAANCCCCC
joy >><>>=>CECCC
jubblies HHHHNHBCCCCC
jubblies on HHHHNHBCCCCC
judge A?AAC=>CCBCC
judge a GGGHNGCCCCCC
judgement EEHECDBCCCCC
jug BABBAAKCLCCC
juice @@?@@?>JCCCC
july ??@@@@FCCCFC
july > AABABBHCCCEC
jump DBBA@ADCCCCC
jump > AAAAA@UCCCCC
jump and @@@@@?FCCCCC
jump off FFEEFF6CCCCC
jump the LGIFEG?CCCCC
jumped AABCBBBCCCCC
jumped from CCCCCC<CCCCC
jumped off A@@@AAHCCCCC
jumped up GGJKGHACCCCC
jumper @@AAAA<CDCCC
jumper > @?@@@@>CCCCC
jumping AA?AAAFBBCDC
jumping > CCCCCCPCCCCC
jumping off CBCCCC<CCCCC
jumping out BBABBB@BACBC
jumps GDEEEI9CCCCC
jumpy EJEEEECCCCCC
junction # LIIIIIACCCCC
junction outside <<:<<:CCCCCC
june ??===@BACCIC
june > BA>@@?>BCCHC
june and CCCCCEHBCCEC
jungle HGNGHHCCFCCC
junior BDCCA@ECABBB
junior doctor ADACA?GCCCCC
junior doctors ??>>?>BCAABB
juniors HNHHHHLCCCCC
juniper HEDEEEACCCCC
junk EEEDLEACCCCC
junkie GHHLFFACCCCC
junkies GGKGGGBCCCCC
jury in HHHHHKCCCCCC
just ACCBCBKBDBCD
just a EHJFCHF@FCCC
just are NRSRNNBCCCCC
just as IIINIL?C@CBB
just asked A@?@@ADCCCCC
just badly JJNJJJCCCCCC
just been @@AACA>DEDFD
just being HHIKHHCCCCCC
just bought BABBBA9CCCCC
just broke BBBBBBJCCCCC
just come EFEEGJ=CCCCC
just did A@?@AAICNCCC
just died ??>???TCCCCC
just do B?EBAACCCCCC
just done EDEDEHBBCCBC
just drop @@@?@@VCCCCC
just dropped BBBBBBLCCCCC
just end FFFFFF<CCCCC
just fed CCCCCC;CCCCC
just fill KKRKKKACCCCC
just found CBCCCCICCEDC
just get @@A@@?HBCGCC
just go BAABBAJCCCCC
just going JEEEEEDCCCCC
just got ABBABB?C?B>C
just had ABBBDBJBCCDC
just him DCFDDDSCCCCC
just hingin @?@??@MCCCCC
just in CCCCCC@CJCCC
just keep HNHHHH=CGCCC
just leave CBCCCCHCCCCC
just like @>B>??=CBCCC
just looking FGFHKGBCCCCC
just make FKFFFF?CCCCC
just me DCEEHDBFCCCC
just my ??==>?:C>CCA
just no GJGGGG<CCCCC
just not ??<A??@CCCCC
just now @?@@@CJCCCCC
just one AA@A@@KCCCCC
just proved LLLQLLCCCCCC
just put @>@@@?ICA@CB
just rang BABBBBFCCBCC
just read ??=<?>CGCCCC
just rings CCCCCCDCJCCC
just say JDEDGDACFCCC
just saying EHHEGI<BACCB
just seen ===<<<NBACAB
just send @??@@@PCCCCC
just smiled FKFFFFBCCCCC
just so CECDEC<CCCCC
just stop BBABBBGCCCCC
just take JRIJJIBCCCCC
just taken CCCCCCHCCCCC
just talk JPJJJNSCCCCC
just tell ?=?=?>ICCCCC
just text CCCCCCJCCCCC
just texted BABBBBKCCCCC
just the BCCBAF9@CBCC
just there GGKHGGGCCCCC
just think IIPNJJ=CCCCC
just tired BBBBBB9CCCCC
just to INHIQI9C@BBC
just told AAAAAAHCFCCC
just turn A?@A?ACBCECC
just turned GFGGKGHCCCCC
just two IIMIIHCCCCCC
just waiting AA@AACOCCCCC
just want >>8==<HCCDEC
just wanted @@@@@@ECCCCC
just what BBFBBB=ACCCC
justice DEFEEJ=CCCCC
justice that HHHHHMCCCCCC
k A@@A@AHCCCDC
kale MMPMTMACCCCC
karachi HHMHHHCCCCCC
karaoke @?@@@?@CCCCC
karens IIOIII>CCCCC
kaur 9;:999CCACAC
kebab ACCAAAHCCCCC
keeled CCCCCCLCHCCC
keeled over CCCCCCLCHCCC
keen @?@??@ACBLCC
keep @BCBBBDADDCC
keep % FFJFFFCCCCCC
keep a DBECFH?CBCCC
keep asking ?<??>=BCCCCC
keep blacking CCCCCCJCCCCC
keep fainting BBABBBMCCCCC
keep getting @@?@@?ACCCCC
keep going FGIFGEBCBCBC
keep her FJGGHGCCCCCC
keep him A?A@?@BCCCCC
keep it FFIJEF=BCBCC
keep looking A@A@@AMCCCCC
keep me GGGGNGOCCCCC
keep my @A@BABACBHDB
keep our FGKGFFQCCCCC
keep ringing A?AAAA?CCCCC
keep saying GLDEGFBCCCDC
keep the HFLHNJ9@BCCC
keep their BDDDICCBCCCC
keep them FEFGDE?CCCCC
keep thinking EDDEGDDCCCCC
keep typing DDDDDE=CCCCC
keep your BAEAABEC@BBB
keeper BBABBB>CCCCC
keepin CCCCCCJCCCLC
keeping ?AACBD?CBBDC
keeping you HIHHLH>CCCCC
keeps @>?>@BHC@BBB
keeps going @@@??@JCCCCC
keeps me BECCBB>CCCCC
keeps messaging ><>=>>RCCCCC
keeps offering BBABBALCCCCC
keeps saying DCDEDD@DCCCC
keeps shocking CCCCCCSCCCCC
keeps shouting ABBABA<CCCCC
keeps the IHJKHHLCCCCC
kemp JHHJNGCCCCCC
kens KHHHHHACCCCC
kent ACICDD?CCCCC
kent and EDLEEEACCCCC
kept DBBA@?<AAB>C
kept a IDDFDEBCDCCC
kept asking AABBBB@CCCCG
kept every ?>???=CCAA@A
kept her A@FBBA?CACBB
kept him ABBBBB?B>CAA
kept it ?=>???AC@EAA
kept me AAAAAA@B=AAB
kept my @@?@@?EBACBC
kept off JJNJJJCCCCCC
kept quiet JIGGGGCCCCCC
kept saying BBBBAA@CFCCK
kept the FIEHFF>CBCBB
kerala GGLGGF=CBCAC
kerala > HHMHHHACCCCC
kerosene ?>@@@@MCCCCC
ketones BBBBBBNCCCCC
kettle AB@=AEHBACCC
kettle 's >;>=<;<BCCCC
kettle > FFEFFLDCCCCB
kettle a CCCCCCLCCCCC
kettle of GGFGGKCCCCCC
kettle on DGD@DE<CBCCC
kettle over DDDDCELCCCCC
kev CEBCAD@BCCCB
kev 's BBBABBKCCCCC
kev > GKINII>CCCCC
kev in @@@>=@>ACBCC
kev you :;95;;CCCCCC
key HDEFFIHCEFFC
key 's BCCACBLCCCCC
key > EDBGCFHCFCCC
key and BBBBBBNCCCCC
key worker FDDCDD?CCCHC
keyboard IIHSIIACCCCC
keyboard again LLLVLLCCCCCC
keyed JEGFGJ@CCCCC
keys A?A@ACBCDCCC
keys > HFFFFI;CCCCC
keys and @?AAA?DCDDBC
keys inside CCCCCCJCCCCC
keys to FEEEEIDCCCCC
keyworker IDCBED?CCCCC
khan >>?<A>BCCCCC
kick BBCBEDECICCC
kick in AA@AA>CCMCCC
kicked A@AA@>BCACCA
kicked out BBABBALCDCCC
kicked the ?@@?@>LCCCCC
kicking CADCCCCCCCCC
kicking the CCCCCD=CCCCC
kicks IGDEEEACCCCC
kid JJLKILDEFBCC
kid 's JLIJIMEECCCC
kid in >>=>>=ECKCCC
kiddie EEIEEDACCCCC
kiddies EEHDEEBCCCCC
kidney DCCBCC?EABEF
kidney > ?@?>??@GCCCH
kidney from GGGJGG?CCCCC
kidneys FCFEDDBFCCBB
kidneys > CAEBAAHCCCCC
kids CBDCCCCDCBBC
kids > GIFGFIDBBCCC
kids again GGMGGLCCCCCC
kids and ABB@BC@BCBCC
kids are B@CCB@8BCCCC
kids at BA@ABEKCCCCC
kids back FFFFFKBCCCCC
kids deserve AA>EAALCCCCC
kids each FFJFFFCCCCCC
kids for HLKHHG=CCCCC
kids get EEIEEECCCCCC
kids go ?=@@@ACCCCCC
kids have ?>=??<;CCCCC
kids i FHFFJF>CCCCC
kids in ICBBCCKCCCCC
kids is AA>AAAPCCCCC
kids names @@AAAAHCCCCC
kids no FFFIFFACCCCC
kids not =<:;=<CCCCCC
kids on ?>:>><CCCCCC
kids school EGEEEE<CCCCC
kids they @@@@@=HCCCCC
kids through @@?@@@QCCCCC
kids to >;>??<HCBBCC
kids took NHHHHHCCCCCC
kids ward BA??AAECCBCC
kids will DFCDDD?ABCCB
kids with DDGDDDDCCCCC
kids would ?@>>??PCCCCC
kill ?>>>=<NCCCCC
kill for @@?@??BCCCCC
kill me A@@@A@FCCCCC
kill my ??????ICCCCC
kill myself AAAAA>RCCCCC
kill our CCCCCC4CCCCC
kill that IIIIIO@CCCCC
kill the ?@=?@?>CCCCC
kill urself AC@AAAPCCCCC
kill us FFGFFFOCCCCC
kill whoever CCCCCC8CCCCC
kill you CCBDBD<CCCCC
killed <=?=?<ACCCCC
killed by HGKGGGCCCCCC
killed her GFFFFFGCDCCC
killed it >??=??;CCCCC
killed my =?>??;ECGCCC
killed our MHMHHHACCCCC
killer B@>>?>ACCCCC
killer in MDDCDDCCCCCC
killing BBBAABLCCCCC
killing me AAA@@AFCCCCC
killing myself CCCBCCKCCCCC
kills @@??>@DDCCCC
kim KIIJJIOCCCCC
kim > CCCCDCQCCCCC
kind BCABDCHCBDBB
kind > ABB@ACLCCCCC
kind eyes IIIINI=CCCCC
kind of >?>A@ABBCCCC
kind should IINIIIACCCCC
kind to GLFHHG@B@BCB
kind word A@@EA?BCFCBC
kinder HGLKIHDCCCCC
kinder > ??>=??HCCCCC
kinder and EEIEEEBCCCCC
kinder than @@<?@@DCCCCC
kindest DHDEDDCB@BBA
kindest thing IOILIIECCCCC
kindly BAFEBBGCCGDC
kindness ACC@BAKCACCC
kindness > @?@@A@FCACCC
kindness i BB@ABBLCCCCC
king ABBDCAFC=BAB
king > =>>=>=DC<B@A
kiss DFFHIE?CCCCC
kiss the >?>=<?CCCCCC
kissed <=?==>CCCCCC
kissed me ?AAAAAJCCCCC
kitchen CECABAFDDCDC
kitchen > EDFDED@CCCFC
kitchen @ GGGGGMCCCCCC
kitchen drawer BABBBBICCCCC
kitchen floor BCCCCC=FDCCB
kitchen knife AAAAA?CCCCCC
kitchen light GKGGGG?CCCCC
kitchen scissors AAAAAAHCCCCC
kitchens BB@DBAGACCBC
kitchens and EEEEEEKCCCCC
kits AA@A@A?CCCCC
kitten AAAAA@MCCCCC
knaa HJKHHHGCCCCC
knacker LLRQLLACCCCC
knackered ;<::<;CECCCC
knee ACA@DB=EDBAB
knee 's @@??=?@EBB?C
knee > CECDBC>CCCDB
knee ? IINIIICCCCCC
knee and EEEFHEDB@CAB
knee but EEDDJECCCCCC
knee done ?@?=?@=BFCAB
knee in BBBBBBCDICCC
knee now BBABAALCCCCC
knee replacement CCCCCCCDCCJC
kneecaps DDDCDF?CCCCC
knees CCA@EB?CECCC
knees > ?@??@=ECDCCC
knees and CCBCF@CCCCCC
knees are @@>>@@ACCCBC
knees will CCCCCA:CCCCC
knelt KJJJQJ<CCCCC
knelt down KKKKRK=CCCCC
knew GBC?CBAB?ACB
knew > B@@AAAEDCCCC
knew every @??@@?AB@ACC
knew he TMMMMMCCCCCC
knew her =<>=<>CBCCBB
knew it MJJIIJGCBCCB
knew you 9=97;;CBCCCC
knew your ?>@>?=CAACCC
knickers @@@?@@?CCCCC
knickers are <==<:=CCCCCC
knife BBCBB@>CCCCC
knife > JJLJJO;CCCCC
knife at BBBBBA9CCCCC
knife crime DDFDDD>CCCCC
knife in ?????:BCCCCC
knife now BBBBBAICCCCC
knife out ?????<HCCCCC
knife to @@@@@=GCCCCC
knitted ??>?>?:AADBC
knitting A?@@AA=?B?BC
knives ?????<ACCCCC
knobhead EEEJEECCCCCC
knock DGBCEF>CCCCC
knock > DCDCDGMCCCCC
knock off EFEEFICCCCCC
knock that HHGFHLACCCCC
knocked =?><=9EB@CBB
knocked > BCCCCCKCCCCC
knocked down ?>?>?;@ABCBC
knocking ?A>??BLBBCCC
knocking > FGGGFKECCCCC
knocking on GJGGGGBCCCCC
knocks KMIIIK9FCCCC
knot CCCBCCHCCCCC
knots BBBBBB=CCCCC
knotweed <<:<;9CCCCCC
know DDCDDCCDDDFD
know > @AA?C@GBAB@B
know a JJNRKL=CCCCC
know about GFJIGFFCCCCC
know because IFFFEF9C>CAB
know but BB?BB?=CCCCC
know by CCCCCCLCCECC
know every @??@?@?CCDCC
know exactly FFLGEIKCCCCC
know he GIGIGG;ECCGC
know her B@@?@?HCCCCC
know his JNJJJJCCCCCC
know how >>>@>@MBBGDC
know i GLHFGGGCABBC
know if @@@@B@DDECLC
know it DCABBD=BCCAC
know me BCBAAD>CCCCC
know my A@@AD@@CGBCC
know she BCBACA>CCCCC
know that 97874:JBABBB
know the CEFDBDGCECCD
know their GGJGGGBCCECC
know there EEEEHEBCCECC
know they >===>>?CCCCG
know what BBBBCD@DDCFC
know when EIEEDE=CFCCC
know where DFHEIGCBDCCC
know whether AAAAAA8DCABC
know which EHFHEFKCCDDC
know who D@CA@CBCE@DC
know why CEDFGDEHBBAC
know you ILEDGF=CFCCC
know your LNLLLM?CCCCC
knowing KKGHHFBCCDFC
knowing full MGGGGGBCCCCC
knowingly PJJJJJCCCCCC
known FGHKEFGDCCCE
knows HIFKIG=CECCB
knows > JHFEGEFCCCDC
knows how HEEEFE@BBCCC
knows i IMIIII9CCCCC
knows it CFCFDDFCCCCC
knows she JFFFFFCCCCCC
knows what ><>?@?DCECCC
knows where <>?>>=ECCCCC
knows who CCCCCF:CFCCC
knows why EIEEEEICCCCC
knuckle HIJQIK>ECCCC
knuckle dragger KKKTKK@CCCCC
knuckledusters NNNNNXCCCCCC
kosher GHMHHH?CCCCC
kosher meals EEJEEEACCCCC
krakow @@>@@@CCCCCC
kys JRJJJJ=CCCCC
kys nobody LRLLLL;CCCCC
la HIHIKK>DCCCC
la > CBBCBD<DCCCC
la everyone OQLLLL@CCCCC
lab NFFGGH@?BBGC
lab > @>?@@>BCCCCC
label @@A@A?B?@BCC
label > @A@@AAKCCCCC
labelled ====>>BCECCC
labour HHKJGHACDCDG
labour and AAAAAAACCCEI
labour at CCCCCCOCCCCC
labour ward KKMOJKCCCCCC
labrador A@AAA@>CCCCC
lace GGGGGKCCCCCC
lactation IIIHNIACCCCC
lad @A?@@A@CCDEC
lad 's GEEFFG;DDCEB
lad > EKGHDC<CBCCC
lad a KFFFFJCCCCCC
lad and GHIHKH>CCCCC
lad from @??@@?NCCCCC
lad gets A@AAAD:CCCCC
lad has DCBABBGCFCCC
lad i FGMGLIJCCCCC
lad in CECCDCHCBCCC
lad is GEIFGFBCCCCC
lad lost PPQPPUACCCCC
lad never EEEHEEMCCCCC
lad next CBCCCBNCCCCC
lad of ?@????GCCCCC
lad on FDFHEFCCGCCF
lad plays IKIIINCCCCCC
lad up =>===<CCCCCC
lad was ?@@B@@@CACGC
lad who AB??@AICDCCC
lad with @@?>>BACCCCC
ladder @?????ECBCBC
ladder at BBBBBBOCCCCC
ladders HHGFGM:CCCCC
ladies GBB@EC<BABBB
ladies > GGGGGH:BABBB
ladies at FFFEIFBECCCC
ladies first GGGGJGBCCCCC
ladies on AACA@@ICCBCC
lads @C??B@HDADCB
lads > DBCFIC?CBDCC
lads ? HLHHHHCCCCCC
lads are FHFFFJ?CCCCC
lads get A@DA@?@BACBC
lads got A@@@A=CCCCCC
lads had AAAAA@KCCCCC
lads have BCCCCAGCCCCC
lads in IIIIKN?CCCCC
lads on HEFEEFHCCCCC
lads she AAAAAAJCCCCC
lads take GLGGGG;CCCCC
lads the HHKHHH@CCCCC
lads took BBBBBBMCCCCC
lads who CDFDCC>CCDCC
lady AACBCAABCCBC
lady > ABCA?AACCCCC
lady at FHFEIFHCBCDC
lady but HHKHHJ@CCCCC
lady did GJGGGG=CCCCC
lady doing JKJLRKCCCCCD
lady from HHGHMN?CCBCC
lady in <<<:;;PBCECF
lady is FFFJFF?CCCCC
lady next >???>>CCCCCC
lady on AABBBAECDDCD
lady she DBDHEDCCACCB
lady who FBCBBEDCEGCD
lady with =>====ACCCCC
lagos HHLHGHACCCGC
lagos > GGKGGGCCCCHC
laid JFFJIFHABCBC
laid on FFFKFFCCCCCC
laid out CDDDGDCCCCCC
lamb ???>?@>CBCCC
lamb > DCDECE=CCCCC
lamp BBAAAC?CBCCC
lamps ?????=GCCCCC
lancashire ??=<?>BCBACB
land FFKFFHDCACDC
landed DDIDEFACCCFC
landed on GGIGGJACCCCC
landing <<;;=:JBBCBC
landing > AA@BBB>ABCBC
landing it CCCCBCLCCCCC
landing with >>>=>;NCCCCC
landline MPMMMMACCGBC
landlord 's ===>=;NCCCCC
landlord will CCCCCC<ACCCC
landlords are >>9;>>BCCCCC
lane GQEGGJE@ABDC
lane > EJCDDFGCCCFC
lane now HLHHHH=CCCCC
language @@B=@@@BCFBC
language > HHLGHHFCCCCC
languages EEEHEEBBCCCC
lankan CDHCBDCCCCCC
lanyard BBB@AECCBCCC
lanyard on CBCCCBUCCCCC
lanyards CCEDBDBCCACC
lap >?@@?@GCDCCG
lap > >????@DCDCCG
laptop FEDFEDJCCCCC
larch ?@@@@DJCCIGC
large AAAA@A?CIDDC
large print CCCCCCBCJEEC
lasagne CBBGAA:CCCCC
lasagne > ?>>?==<CCCCC
laser EEEDEI>BCCCC
lass >>>=?<EDABAC
lass > @BFBCAECCCCC
lass in ?>B??>KCCCCC
lass is CCCCCC>CCCCC
lass on @@AB@CACAB@C
lass who ?A>??A?CBCBC
lass with EHEFIFDCCCCC
lasses ECECDACBBCBB
lassie EDCEEDDCCCCC
lassie on EGEEEE?CCCCC
last AA@BABFCCCEB
last > @@A?@=ABBCBC
last bus GGGGGKHCCCCC
last clinic GGGGGLCCCCDC
last comment A>AAAAKCCCCC
last day CCBCCA>CCCCC
last evening ABBBBBJCCCCC
last look BBBBBBMCCCCC
last month BABBBDCCBBDC
last night AEBCA@EBBCEC
last nite ABAAB?NCCCCC
last of BCBABA<CFCCC
last one GIHLJFACDCFC
last post AAA@@?ECCCCC
last saturday JFDHFFCCCCCC
last seen BBBBBBICCCCC
last shift BAABBA7CCCCC
last spring BCCCCC=CCBCC
last summer @BA@@AKCECAC
last the CCBCCC6CCCCC
last thing @>?>@@YCCCCC
last three AA@AAACCCJCC
last time FDGEFJGCDCCC
last tuesday B@CBBBFGBCAC
last week EEFFDF>CCBED
last weekend ????>>?CKCCC
last word KIIIIMBCCCCC
last year EDEDEEAB?A?C
lasted ????>??C@CAC
lasts HMHHGGADCCCC
lasts > IPIIIIACCCCC
latch ABBBDBHCCCCC
late BCCCB@CBAEBF
late > ==>>?=>ADCBC
late and @@@?@?GCBCCC
late every @?@??@BCDCCM
late for ??????@CACBA
late husband MHKILIMCEFFC
late mother EEEGEECCCCBC
late shift HGFFFH@CCCCC
late to CGDCDB=D@CAB
late wife ?@AAA@ICCCCC
lately DCDDBC=CCCCC
later DEDCFC6CC>BD
later > GFFEGE=CD@BC
lates GEFGEGCCCCCC
latex ?@??>?BCFCCC
lathom EIEDEFCCCCCC
laugh ::69:;>CACBB
laugh > BBB>AB=CCCCC
laugh and BCBBBBICBCCC
laughed EDEECFNEFCCD
laughed > GDDFDEHCCCCF
laughed about LHHHHICCECCG
laughed at FGJJGKGFCCCC
laughed till BCCBCCIBBCCB
laughed when @AAAA?TCICCC
laughing CCFBCCDCDBBB
laughing > >?>>>>BC@BCC
laughing and BBBBBBBCLCAB
laughing at EEFGED?CCCCC
laughing in BBBBBBJCCCCC
laughing when JIIIIL?CCCCC
laughs >??@?=FCCCCC
laughs at ??@A?=GCCCCC
laundry CB?CAD<BCCBB
laundry > ECBCCC>CHCCC
lavvy KIIIIICCCCCC
law EEFEECFB@BBC
law 's =><>??BECCEC
law > @A@AAABAECCC
law for KGGGGGCC>CCC
law says GGLGGGLCCCCC
law the KPMMKKCCCCCC
lawn EDEEFGCCCCCC
laws EGDEEDBCCCCC
lawyers LILIIICCCCCC
laxatives HFFFFFBCCCCC
laxatives in MHHHHHCCCCCC
lay BBACAEDCHCCC
lay by FDDDDDLC@CCC
lay in @AAAA>CCKCCC
layout CBCCCCKCCCCC
laziness JGGGGGBCCCCC
laziness and KHHHHHCCCCCC
lazy @??>@?BCBCCC
lazy > DCEDDDJCCCCC
lazy and IIMKIIACCCCC
lazy lump EEEKEECCCCCC
lazy lying ==<8=<?CCCCC
lazy mare IIINIICCCCCC
lead IBDCCD@CCGEC
lead > EEHDDEICCCCC
lead @ NJJJJJCCCCCC
lead there KGGGGGCCCCCC
lead to FFFJFFCCCICC
leader IIGOHH>CCJCC
leader and KHHKHHACCFCC
leaf BBBBBBACB@BC
leaflet CDFECCHEEB@E
leaflet > AAC@AAKDDCCC
leaflet about DECFDDGABCCC
leaflet and FEEIFEFCJCCC
leaflet for CCCCCC?CABAC
leaflet in CCBCBCBCCCCG
leaflet is DDEDDD?CCCCC
leaflet now HHMHHHBCCCCC
leaflet on ABBBBBNCCCCC
leaflet says AAA@@A?ECCCC
leaflets IKJKKJHCBCCC
league FFEFEDDCCCCC
leaked JJGGGGBCCCCC
leaking @@?@@@:CCCCC
leaks @@@@?@>CCCCC
lean GIDDCCDCECCC
lean out LOHHHH@CCCCC
leaning FHFEJEGCCCCC
leans IIIIOI>CCCCC
learn @@@@>B=BABDC
learned CFBDCD;C@CBC
learned nothing JJOJJJ@CCCCC
learned that >>;>>>BC@CBC
learning @@=@@@?BBDDH
learning disabilities GEDEEEFCCCEC
learning disability <><=>>HCCECD
learning to @AAAAA6BBCCC
learnt AEABBA;ABACC
learnt how CCCCCC;CCCCC
learnt your IOIIIICCCCCC
least DACDBBBC?CEC
least of CCBFCC=C?CCC
leave ><>=?=FFBCDD
leave > HHJHHGHCCCDG
leave ? AAAAAAHCCCFC
leave a DFDDCC@DCCCC
leave and @@?C@@BCCCDC
leave her ;=;::9LCCCCC
leave him DFDBDH:CCCCC
leave in FFFFFK?CCCCC
leave it DCGEGCJCGCCC
leave me GHGGFF:FBBAB
leave my EHFELEBCCCCC
leave the EDEGIEFCBCCC
leave them CBDCCC?ECCCC
leave this JGEEEEBCCCCC
leave till DDDDCHACCCCC
leave us >=????DCCCCC
leave you ELEEEE@GCCCC
leaves CCDCBD<CBCDB
leaves by HHLHHH@CCCCC
leaves his ?=???<DCCCCC
leaves the HKHLHK?CCCFC
leaving ?=<>>?@CECAC
leaving a GEFFFHDCCCCC
leaving do =;;<=;CCCCCC
leaving the FFFHFKCCCCCC
lecture DDDGDDABGCCB
lecture midwives HHHOHHCCCCCC
lectured GGGJGG=CICCF
lectured me IIINII@CICCG
led FFFJFFBCCCCC
ledge ?=???>CCCCCC
lee HGGLGFJCCCCC
lee and HHHMHHCCCCCC
leeds <=:<@:AC>BCB
leeds > >@>>>=?CCCCC
leek CCCACCJCCCCC
leeks BBBBBB?BCCCC
left BCCCDCBEFCEC
left > FEDBDFCB=CBB
left a @B?@@>LCCBCC
left alone HGGGGECCCCCC
left and ???A>=ECHCDE
left another FJFFFF@CCCCC
left arm CCCCBCKCCCCC
left at MIMKIIDCACCC
left behind FFLFFFGCCCCC
left eye CCBCCC?GCCDC
left hand ?@@?@@ACDCCC
left he CCCCCC:CCCCC
left her AC@AAAJCCCDC
left him BAADBB;CCCCC
left his <>?>??GCFCCC
left in BBCCABHEBCDC
left it FEEEEE>CACCC
left me GGGGGK;CACBB
left my FEDJDH@EFFBC
left on @CCCB@ICCCCC
left side @@@AAAKCCCCC
left the C@B@BBKCECCC
left them JJWJJJ?CCCCC
left to DEGGIEECECCC
left with DDDDDHFCDCCC
left your >??=?>DCICCC
leg BABBCADEDDFC
leg 's BBBBBBPCCCHC
leg > AA??A>6BACBC
leg and JGJIKGACBCCC
leg if GGGMGG@CCCCC
leg over @@@@@?NCCCCC
legal A@??@>CACCCC
legend <>>>?>BCCCBC
legend > >@@@@@BCCCBC
legged @ABAFA>CCCCC
legion NHHHHJCCC>CC
lego AABCAA@FCCCB
legs A?@>=@FDACBC
legs > <=;<;>EAACDC
legs and ABBB@AICCCCC
legs broken HHJHHN@CCCCC
legs have BBBBAB:DBCAC
legs like CCCCACICCCCC
legs now GGGGKGGCCCCC
legs to JHHHHHACCCCC
legs up FFFFLFACGCCC
leicester HFKFEGACCCCC
leisure IHHJGJCCCBCC
leisure centre IHHJGJCCCBCC
lemon =<====<@CBAC
lemon > CCCDBC=CCCCB
lemon drizzle @AAA@A@@CB@C
len IEEHEECCCCCC
lends EEEEJEACCCCC
length A?@@AD?CCEFC
lenses BBBBBB@GB<CC
lent DHDEDD;CBCEC
lent me EJFFEF>CBCCC
less KKONOL<?DCAA
less > FIGFFH?CACCC
less than @@=B@EECBCCC
lesson JMJHHN@CCCCC
lessons JJJOJJ@CCCCC
lessons will FFEKFFBCCCCC
let FFFDEEBCDECE
let a NKSLKK?CCCCC
let anyone 874588DCCCCC
let go @?AA@@HCCCCC
let her ?@A>?A>BBCCC
let him ECBDDEACCCCC
let in FHHFFFBCCCCC
let it A?@AAAMCACCB
let me 775979DCBEBF
let my DB@BBEJC@BCB
let nature >A;>>>FCCCCC
let near CCDJCC@CCCCC
let one FFLFFFACCCCC
let our HEDDEC>CPCCC
let someone ?><<>??CCCCC
let the ECKEGCFCCCCC
let them GGKGIF>CCCCC
let this CEACCB:CCCCC
let up ILIIII?CCCCC
let us KLHINLACEFCC
let women JJNJJJBCCCCC
let you <>:8:;JCBBBC
lets HLNIHH@CCCCC
lets you >>>>=>ICCCCC
letter ?@>@??GEDCIC
letter > BCBCBC@F@ABB
letter and DCCFDC<CCCCG
letter but CCCCCCACCCIC
letter for AA@@@ADCECCB
letter from DDDDDESCACFC
letter in @@?@@@?CBAEC
letter on BBBBBBXCCCCC
letter out CBCCCCKCBCBC
letter saying AAAAAADCFCHC
letter says CCCCCC?CCCDC
letter telling CCCCCCICHCCC
letter to FHFFFFGBDFAC
letter was FFFHFFCCECCC
letterbox AB@AA@KCCCEC
letters CCCFCCAAFEEC
letters > EFGFEEGBCGCC
letters so GJFFFF?CCGCC
letters to BBCCCCCCHCCC
letting EEIEEEHCBCCC
letting them GGJGGGCCCCCC
level ABCBBCFAAC@C
level # EEFDEHEBAC@C
level crossing BBBBBAHCCCCC
levels A@@@@A?CCCFC
levothyroxine CCCCBCIFCCCC
liaison BCCECCBC@DBC
liaison nurse CDDFDDCCBECC
liar GHIGGLBCECCF
liar > GFIFGIACFCCC
liar at GGGGGKCCCCCC
liars GEIDEECCCCCC
liars with HHLHHHCCCCCC
library ??=A?>H@@??C
library trolley >=<>==CCACCC
licence B@B??A>CACCC
licence > JGGHGHCCCCCC
licence and GGGGFK:CCCCC
lick B???>DCBCCCC
lick of @@???@CBCCCC
lid =>==>=HCCCCC
lie HDKFFHEGABBC
lie > OJKJLM?CBCBC
lie about BCHCCCCCCCCC
lie down DCFFBCPECBBC
lie flat CCCCCC;ECCCC
lie in KJNJJJECCCCC
lie that @@=?@?CC@CCC
lied RLLLLNBCCCCC
lied in NKKKKKCCCCCC
lied to BBBBBDACCCCC
lies IFEDFF@CCCCC
life B@?B@A>BCBAC
life 's AA>?AA:CCCCC
life > ><@>=?DC?BAB
life ? EEEGEEJCB@CC
life @ HLGFHG;CCCCC
life a IMIIII?CCCCC
life and DFEFDC>FJCCC
life as CCCCCCCCKCCC
life at BBBBBB?CCCCC
life cover CCCCCCNCCCCC
life hell CGDDDCCCCCCC
life i FFFFFKDCBCCC
life if CDCBCC<CCCCC
life in CCBCCC>CCCCC
life is EEEDEEMCCCCC
life last CBCCCC<CCCCC
life on @@@?@@MCCCCC
life since BBBBBBHCCCCC
life support GDDDDD=CCCCC
life to BBAABBJC@CCC
life want BB@BBBNCCCCC
life was ??>???=CCCCC
life you EEEGEECCCCCC
lifeboat CCBCCC?CCCCC
lifelong EEKEDEACACCA
lifestyle GGKGGGCCCCCC
lift ABCCABFE@CCE
lift 's BBB?BB=CCCCC
lift > DDCDEEHD?BBC
lift a FFFEFF>CCCCC
lift and @@B@@?@CCCCI
lift her EDDHDDQDCCCC
lift his ???<??ICCCCC
lift is ??=<??BCCCCC
lift it EEEHEEICBCCC
lift me LLNPLQ@CCCCC
lift my BBBBBBGCCCCC
lift the FFFIFE;GCCCC
lift was FFFIFFCCCCCC
lift with JJLJJPBCCCCC
lifted HFHFEGACACCB
lifting @@?=>>ICDCBC
lifts DECDDE=BBCBC
lifts i IIIHIKACCCCC
lifts out FFFJFFACICCC
light HGEIFJDF@CCB
light 's FKFFFF>CCCCC
light > DCDFDEJGCCCC
light a IIIMIN=CCCCC
light off JFEFHF?CCCCC
light on AD@AA@JB@CBB
light that DEEDEJ<CCCCC
light when EDDDDDLCCCCC
lighter DABABB@BCCCC
lighter and @@@@@=CCCCCC
lights CDABEA3CCCBC
lights > GFGGGJ=CCCCC
lights at DDHDDBCCCCCC
lights go KMKKNP@CCCCC
lights in ?=>?>>@CBCCC
lights off HHEFLEHCCCCC
lights on >@=<==?CDCBC
like BBCCDCDDCBBD
like > BCC@@E?CCCDC
like ? EEEEJDBCCCCC
like @ DKHCBCBCCCCC
like a ><=>><EDCBDB
like about =;<=<;?B=BAA
like an ::787:J@DBAB
like and FFFFGF@CCFCC
like anybody ??9???CCCCCC
like being DDDFDF?CCCCC
like but EA??AANCDCCC
like claws AAAA@A=@CCCC
like coffee BCCCBCICCCCC
like dinner IEEEEEBCCCCC
like dirt BBBDAGCCECCC
like dr =;:5;:CCCCCC
like glass ?@@????CCCCH
like he BBAFDD8CACCC
like her <;<;:=DCCCCC
like him @A??AACCCCCC
like i EHGGEE=HDCBD
like it CEHDDBIEDCCE
like jelly CCCCBCIBCCCC
like mad >><>>>BDCCCC
like marble BBBBBBKCCCCC
like me <=9<;<<CHACC
like mine IILILIECCCCC
like my BGCABEDCBCAC
like normal ABBBBBJCCCCC
like one CDDICBBCCCCC
like rabbits KKPKKKBCCCCC
like rats GGIGGGCCCCCC
like seals KKQKKKACCCCC
like she CCEEHCDCGCCD
like someone @@@@@?@GCCCC
like talking JJMQJJCCCCCC
like teh FIFLFFCCCCCC
like that GGLJLM;BABBC
like the EFHEEEBBCCDC
like them GGIGJG@CCCCC
like they CC@FCDGCCCCC
like this @????CGCCCCC
like thunder GGGEIG@CCCCC
like to DDCBGBBDFFHC
like two GGGGMGC>CCCC
like us IIIIIIACCCCC
like what HHHHHM@CCCCC
like with @<@@??CCCCCC
like you HMJHNLDBBCCC
liked ??>=@?JBBBBC
liked that >=?=>?CCCCCC
liked the DHCCGDBCBCCC
liked to @@?@?@VCCCCC
likelier ??=??>BCCCCC
likelier to ??=??>BCCCCC
likely @?=A@@BHCCEC
likely to ?><>??ECCCEC
likes GHGHKMCCABBB
likes > ?@@@@@JCCCCC
likes a FEHHEF<C?BAB
likes her AAAAA@JCCCCC
likes it JMJJPL=CCCCC
likkle CCCCCCMCCCCC
lil @A@BAA>CACCB
lily @?@@@?=CCCKC
limp KFFEFFCCCCCC
limp > JEEEEEACCCCC
lindqvist =@?>?=CBCCCB
line FGHGHECDFICC
line 's ?????>LCCCCC
line > ILOLLIDCBACC
line ? BBBBBB?CCHCC
line and PGHLHHCCCCCC
line at AA@@ADGCCCCC
line dancing CBCCCC?CC>CC
line for A@AAC?@CCECC
line hung BABBBAKCCCCC
line i BBBBAA9CBBCC
line in FFFFFJABACCA
line love KKKKQKCCCCCC
line of =?>?@?BCCCCC
line on DDDDDE?CECDC
line put BBBBBBDCKCCC
line the JNJJJM?CCCCC
line up GLLJGGBCCCCC
lined ACABAEICCCCC
lined them ??>?>?LCCCCC
lined up DFDDDGDCCCCC
linen KFEEFFDCCCCC
linen room HEEEDDICCCCC
lines AA@@AD>FCCCC
lines are BBBBBB<CCCCC
link AABACBBCGFFC
link > EEEEHECCCCHC
linkedin EHEEEE?CCCCC
lino AA@D@@?CDCCC
lino > EEELEECCCCCC
lion ?=?>???CCCCC
lip @@A???HCCCCC
lipped BCCCCCQCCCCC
lips >?>>>>LEFCCC
lips are CCCCACGCCCCC
lipstick LLQTLLBCCCCC
lipstick > EEHJEEBCCCCC
lipstick on FFDKEFCCCCCC
liquid ECACCCHCCCCC
lisle KHIMIHBCCCGC
lisp DDCLDDCCCCCC
list GHFEFHGAGAHC
list > FHKHIKBCBCAC
list ? GDBDDDHCCCJC
list and @@@@@@MCJCCC
list for ?A>?A?>BHCHC
list i B@@@??LCCCDC
list in GGGGGNBCCCFC
list is HMJHHHECBB@C
list of DCCECGAC@A?C
list since AAAAAA;CCCEC
list to MKKKPKCCCCCC
listen AB@ECA8BBCBF
listen > @>@@@?CCCCCC
listen here GGGJGG@CCCCC
listen to DGEGGD@CCCCF
listened AB@@A?GCDCC@
listened > ???>?>RCACBA
listened to EFDDED?CFCCA
listening ??>@?@?CCCCC
listening > DDDEDD>CA@CC
listening to CCDGDDDCCECC
listens =;<<=>@CDCCC
listens > ;9;:<;ECCCCC
lists CB@BBA?A==?C
lit FBBABDHCBCCC
lit the ECCCCANCCCCC
literally @?>>?@?CCCGC
literally > >>==><GCCCIC
literally going FFEFFH=CCCCC
litre FGGGGL?CCCCC
litre > IIIIIO=CCCCC
little FIIKGKFDBCBA
little boy DECFDDGCACFB
little brother ==>>>=UCCCCC
little girl BDBBCEFBECCC
little lad AACAAAHCBCDC
little nobody GGGKGGBCCCCC
little one @?A@@><EDCCC
little ones D@AAA@ACBCCC
little prick <==:?<CCCCCC
little rat FFFGFHCCCCCC
little scrote IIIOIICCCCCC
little sister ??????ICBCAC
little things ==;:<=BCCCCC
little toad @?@=@?CCCCCC
little uns CCCCCCLCCCCC
little weasel ??><>?CCCCCC
little white AA@AAALCCCCC
little wimp GGGKGGCCCCCC
little worm FFFJFFCCCCCC
littlest BBBBBBNCCCCC
littlest 's BBBBBBNCCCCC
live ABB@BB?DCCCC
live > CECECBKECCCC
live alone BBBBBBQCCCCC
live for ?????<BCCCCC
live in AABAAA>BDCCC
live long BBBBBA8CCCCC
live near HNHHJHBCCCCC
live on >>>??>NCCCCC
live to HFFFFKACCCCC
live up ?>>>?=<CCCCC
live with ??>??=BCCCCC
lived @CBADBEBEBBC
lived in LLPLQLECCBCC
lived long CCCCCCQCCCCC
lived on ??@>@@BCHCCC
liver EBDCCB>DGCCC
liver ? A@?AA@LCCCCC
liver nurse BCCCCCBCICCC
liverpool >><>>==ABB>C
lives ?G=@A@D@@E@C
lives > AD>CBALCCCBC
lives alone BABBBBKCCCCC
living BCABBCECBCCC
living > KLILIJOCCCCC
living crisis BBBBBB6CCCCC
living if CCCCCINCCCCC
living in EDHEEC@CCCCC
living next BBABBB<CCCCC
living on @@AAA@:CCCCC
load @@@??@CCFCCC
load of CCCDCCICFCCC
loaded EEEEHD@CCCCC
loaded > DDDDHDECCCCC
loading @?>?@>FCBCAB
loads @A>?@@CABCCC
loads of BCBBBBFABCCC
loaf CCCCCCQCCCCC
lobby GKGJGGACCCCC
local BABEBA<CDCCB
location >=@@??HCCCCC
lock AAFAFCECCACC
lock > ?>>?>>ICCCCC
lock on AAAAAAJCCCCC
lock the HHMHIJ?CCCCC
lock up FFIFFIBCCCCC
lockdown >===>=@CBCCB
locked @>>>@=GCFCCC
locked > GGHHJKHCCCCC
locked and BBDBBBKCCCCC
locked her AAEAAA9CCCCC
locked himself CCCCCC?CCCCC
locked in >@??@?MCFCCC
locked me TMMMMR;CCCCC
locked the @@?@@>DCCCCC
locked up ==;==;BCCCCC
locker GDEADD8BCCDC
lockers KGFGGGCABBBC
locking HHMGHIACGCCC
locking up @AC?A@BCGCCC
locks LOIIIL?ICCCC
lockyer MIIIIICCCCCC
locum MIIKIO@CFCCE
locusts JJRJJJCCCCCC
lodger ?@@@@@GCCCCC
lodging B?@AA?ACHCCC
loft @>??@>BBBDBB
loft > CCCDEC>CBEBB
loft hatch BABBABHCCCCC
log FIEGDE>BAACC
log off EHEIEE>CCCCC
logged B@AABBACHCCC
login AAA@AACCCLCC
logo =<8:<;=CJCCC
logo > BB?ABB>CGCCC
logs AAAAA@?CHCCC
logs me BBBBBA>CHCCC
lol IJJKJICD@@CC
lol > BCDCFADC@ACC
lol she AEA@AAHCCCCC
lolly BBBABB>C?CCC
lomax INIIIL?CCCCC
london DEHDEEFBCCCC
london for IIOHIICBCCCC
loneliness GGGKGG?CCCCC
lonely FEFGLF>CBCCB
long DFDEFD@FAAAB
long > EDBBBDECCCCC
long ? BBBBBBCICCCC
long after A@AAAAGECCCC
long and A@@@?@HFBACB
long as DDFDFGACBCBC
long covid >>==>>?GCCEC
long dead HJJOJJ<CCCCC
long does A@@@@AE=BC@C
long enough ILKJIIECCCCC
long is AAAAAA<DCCBC
long it ????@@KBCCCC
long look FJEFFF@CCCCC
long one DCDCGGJCCCCC
long phone ==;==<@CCACC
long service LHHHHHCCCCCC
long sleeves B@BAABNCCCCC
long walk MUMPMO>CCCCC
long way EEGHEFABCCCC
long you <;=<;:LB?CAA
longer @>??B>CCAE@C
longer > BBBBBBJCCCCC
longer than A@A@@?;CBC@C
longer wish CCCCCCTCCCCC
loo ?@?@A@HCICCC
look ABDEBBACACFD
look > DADBCAJCCCCC
look after @AAEAAKCDCCC
look at HGJFIGDA@CEB
look better GGGGHKBCCCCC
look for @@AAAAHCCCCC
look in KJQJOKGCCFEC
look into AA@AAA?CCCCI
look it ?@>?A?ECCCCC
look like DDCHEEK@CCCC
look of GFGMGGBDCCCC
look on GGLHGG?CCCCC
look over EIEEEF?CCCCC
look through IOIIII>CCCCC
look up BBCBBA?GCCDC
looked EFEGDDDBHCDH
looked > CCCCCBKCCCCC
looked after BCEBDCEBCBBA
looked at HEFIFG@DGCFD
looked forward GGGGLGCCCCCC
looked in OJJKJJDCCCCC
looked like CIFGCDACBACC
looked up CBBA@BLCJCDH
looking DBCECCFCCDDD
looking > DGCHFDECCCCC
looking after FFMHGF<C@CFB
looking and HEEEEECCCCCC
looking at @>>?B>CECCDE
looking for @@B@BENBDDBC
looking into @?=@>@BCCCCC
looking so CCCCCCCCKCCC
looking up GCACBAHBACCC
looks BBBCFBFACCBB
looks after @@??@@JCCDCC
looks at @?@??AGCFCFC
looks good FFFFJFVCCCCC
looks like GGKIKH>CCCBC
lool FKFFFF=CCCCC
loop ILILIIACCCCC
loose @@BC>A?CCCCC
loose > FFKFFFCDCCCC
loose on GGGKGHBCCCCC
loosen IIIIKQCCCCCC
lord DDGEEGDCCCCC
lord and DDJDDC<CCCCC
lord to CBCCCBJCCCCC
lorries ?@@@??OCCCCC
lorry ?><A?>BCCCEC
lose GHIGGH7CFADB
lose > AA@AA=ECCCCC
lose a EEEEEGBCHCCC
lose the CBGCEA>CDCCC
loses >>>=><CCFCCC
losing DDCBDFFCGCCC
losing my BBBABBBCGCAC
loss DDGDGC:B@CBC
loss > FFLFFE>AACBC
lost ?>=@@?@BDEBB
lost > @@@@@@HCKCCC
lost a BBAEBA?C@DCC
lost all FFFFHFJCCCCC
lost an JJIJJNACCCCC
lost and BBABBBLCECCC
lost four CCCCCF?BACCB
lost his A@CABACCECCC
lost in POOWROCCCCCC
lost it @@?@@>LCFCCC
lost mum CCCCCCKCCCCC
lost my AAAA@D<CJBDC
lost one ??==?>CCCCCC
lost our CBCCBCCCBCFC
lost the ?>>@?=OCEFCC
lost two EEEDFE?C@CCC
lost without @@@=?@BCCCCC
lot BCECBDGCAFEB
lot > EHEAEG?CDEBB
lot ? AA@@AABCCLCC
lot and @?@@@>ICBCCB
lot are EEMGDFABCCCC
lot at FFFJFGCCCCCC
lot came HHMHHHCCACCC
lot could JJMOJJ>CCCCC
lot do GGGLGFKCCCCC
lot for @@@>@@JCCCCC
lot from FFGFIFCCCCCC
lot have @AA@AA:CCCCC
lot i CCCCBFSCCCCC
lot in JGHJHK<CCCCC
lot last CCCCCCCCCCJC
lot now BAABBALCCCCC
lot of ??:??A<EACBC
lot on FFFIFF=CCCCC
lot to GEIFEE@CCCCC
lots >=<>>?DDDCFC
lots of >=<>>?DDDCFC
lottery AAAAA?A@9B<A
loud CAADADCCBEBD
loud and BBBBBBICBCCC
louder BAABBACCCCCG
loudest EECEIECCCCCC
loudly =><<=>>CCCCC
lounge BCCCCCB@BACC
lourdes ABBBAB;CCCCC
love CDBAEECBACBA
love > JNLLKPCCACBC
love ? JJJJQJCCCECC
love @ CBCCBCKCCCCC
love a HHHHKHCCCHCC
love and HJHJKH>CCCCC
love do JJQJJJECCCCC
love from >=>;>>CCCCCC
love her =<=<:=ECCCCC
love him GJGGHGBCCCCC
love i LMLMULFBB@CC
love it CBBBDC9EACCC
love my CCCBCCJCCCCC
love that AACACBCABBBA
love the DAAA@AACCACB
love their >?;??ACCCCCC
love them <<;<;;BCCCCC
love they <;8:;;CBC<CC
love to ><=;<=AABFDC
love with EEFJDECCCCCC
love you EDEHDERBBCCC
loved ;;;<::BBBAAB
loved it AAA@@A=CCCCC
loved me CBCCCCKCCCCC
loved the AAA?@@ACDACC
loved them A?A@A@ICCCCC
loved you GJGGGGECCCCC
lovely HGHGGHGEFCCC
lovely > EEFIDEICCCCC
lovely and FFKGFGDCCCCC
lovely big GGGGJGCCCCCC
lovely but DDDDDDOCCCCC
lovely chat CCCCCC=CACCC
lovely girl ???>>=BCCCCC
lovely hospital JJONJJCCCCCC
lovely house GIGGGKCCCCCC
lovely jubblies HHHHNHBCCCCC
lovely lad CCCCCC=CCCCC
lovely ladies CCBCCBLCCCCC
lovely lady BABBBBJCCGCC
lovely little EEEEEICCCCCC
lovely man >?><=>ACCCCC
lovely new KPKKKQACJGCC
lovely on GLGGGG=CCCCC
lovely people ??;???BCBCCC
lovely photo ECGEADOCFCCC
lovely smiles JGGGGGCCCCCC
lovely to B@@@@@JCCCCC
lovely with IGGGGGACCCCC
loves @?@B@ADCCCCC
loves it >>?>?>9CCCCC
loves me AA@@@AJCCCCC
loves water BBBBBBMCCCCC
loving >><==:ACCCCC
low ?A@@?@DECAEC
low > CCCEBC=CCCCC
low and DCDDDHJCCCCC
low since BBCCCCMCCCCC
lower IKNKNJ=BACCC
lower the EEJEEECBACCC
lowest CCCDCC>CCCCC
luck DCGEBE>CBDBC
luck > BBBAAC@CBEBC
luck for GGGLGGACCCCC
luck to AAABAACCCCCC
lucky FFHFKJEDBCDC
lucky > =<<;<;HDCCCC
lumbar CCCCCCCCCCKC
lumbar puncture CCCCCCCCCCKC
lump ECAEBDADECDC
lump > PLLPLLCCCCCC
lump in FFFHEFEA@CAC
lump that 886/68CGCCCC
lumps GGIFIFJCCCCC
lunch @A@@AA?BBDBC
lunch > CCCBCCECCECC
lunchbox ????;?DCCCCC
lunchtime AACAAADCGCCC
lunchtime > ABBBBBCCHCCC
lung AA?@A@BBECFC
lungs ???>@=CCCCCC
lush DDCGFDBCCCCC
lush > EEEHEECCCCCC
luton KIPIIIECCCCC
lyf CCCCCCKCCCCC
lying A@><?>DEDCCC
lying on CDDDDDJFCCCC
lying there ;><<==>CDCCC
lying to =@??@@CCCCCC
lying toerag GGGKGGCCCCCC
lyle ;:99;:ICCCCC
lyle is 9;78:;CCCCCC
m62 @?@>@ABBBCCC
ma A>B>@>JCECCC
ma 's BAAAAAGCCCCC
ma dad CCCCCCLCCCCC
ma fill BAAABAMCCCCC
ma granda JFEEEF;CCCCC
ma wean EEIEEE@CCCCC
ma wee BBBBCD>BCCCC
macaroni CCCCCCCCNCCC
machete CDEDDE>CCCCC
machete > EEEEEE:CCCCC
machete in DDGDDD>CCCCC
machete so KKKKKQ<CCCCC
machine BBD@BBBDNBCC
machine 's EEEEEDIBBDCC
machine > FDDDDF=CCCCC
machine is :<::<:BCGCCC
machine off MIIIIICCCCCC
machine took AA@AA@BCNCCC
machine with CCBCCCICCCCC
machines >?<<>?BCICBG
machines > <==:=<CCICCI
macmillan EFFFHFCCCCCC
macular CCCCCCBCICCC
mad >=?=>=8DBBEC
mad > EEGEEE>CCBFC
mad as ==;8=<CCCCCC
madam IOJOJLBCCCCC
madam > HMHQHHCCCCCC
made @AA?@@DA?BBD
made # AB@BBBCA=C@@
made a BDBDCEDCCCCJ
made her ?>@?@BCCBCBC
made it AAAAAA;CCCDC
made me @@?B@@;CCBED
made my ?@?@==BABBAB
made of EEECELCB@CCC
made redundant CCCCCCMCCCCC
made sure CBCCCBHCCCCC
made the AA@@EAMCACBC
made to CDECDCJCBCCC
made up RKLJJI>DCDDC
magic ==<<=>@CBCBB
magic > AA@?BA<CCCAC
maid IIILIICCCCCC
mail IIKMHHCCAIDB
mail order FFJGFFCCCCCC
main ?=>??>DBCDCC
main door KHGLHHDCCCCC
main doors =<<==:FC@HCC
main entrance >>==?@@BHABC
main gates CACCCA9CCCCC
main road BBBBBBSCCCCC
main site HHKHHHCCCCGC
mainly HHGHMHACBCCC
make FHIEGJ@EDACE
make a HHIILMACCBAD
make her KUMLMN@CCCCC
make him NILIIKCCFCCC
make it ADCBBAMCEBCD
make me DD@HCG8GBCCC
make my EEHEEE<BCACC
make no HHNGHGCCCCCC
make of :;::;8BABCCC
make sure ?<>>>?ICCBFC
make teh BBBBBBCLCCCC
make that EEDDEGJCCCCC
make the AAC@A?CCCCCC
make them =;><=?ABECCC
make this @B<?@?CCCCCC
make up DDDDDD@?>CBB
make you =>?:<=DDCCBG
make your BB@@@BCFCCCC
maker DDHDDCJCCCCC
makes BEDEC@AABCBF
makes a EFGCEEDCCCCC
makes me CEEDBBFBACAC
makes my HHHNHH=CCCCC
makes you ;<<;:<<BDCCH
makin A@@AAAJCCCCC
making ECCGEDDCDBAE
making a BBBCB@CBEBAF
making it DDDDDFFCCCCC
making me BAAAFA>CCCCC
making sense BBBBBBKCCCCC
making the DCCCCC;ECCCC
making them EEAEEKCCCCCC
malc CCCCCC<CCCCC
male JHMHLI?CCCCC
male midwife BDDDIECCCCCC
male nurse KHJHJHCCCCCC
mam DEEHDHIBFFFE
mam 's @@@B@@ACCEFC
mam > CCBFDGECCEBB
mam and CBE?CHNCCCCC
mam is BBABBA<CCCCC
mam sat GGGNGG?CCCCC
mam she EEEGEEMCCCCC
mam thinks CCCCCCLCCCCC
mama BBBBBBKCCCCC
mammogram BBBDAB@CCCGD
mammogram > IIIMIICCCCCC
mammy ECABCE=CCCCC
mams =;:<=<KCCCCC
mams > A@@A@AKCCCCC
man FDEFDF?CBDBD
man 's DHFGIGKCCCCC
man > BEEHEE9CBCBB
man ? GLIGGGCCCCCC
man @ @@?@@@<CCCCC
man and LHHHGFGBACCB
man asking ;<<=<=NCCCCC
man at ??@>@?FCACCB
man can HHMHIHAECCCC
man down CBCCCCLCCCCC
man i @@?A@ALCCCCC
man in AA@CCDKCCCCC
man is DEFFDDRCCCCC
man next EEEHEECCCCCC
man of BBBGBBBGCCCC
man on ICICDDDCBCCF
man opposite @BBBAAECICCE
man out JJJJJRACCCCC
man punch AAA?A?OCCCCC
man that @AA=@D@CCCCC
man them ;<87;<CCCCCC
man they NLSLLLCCCCCC
man told >?=???BCCCCC
man up GHJGHHDCCCCH
man walking FGGFGJACCCCC
man was DBAAB@?CDCCF
man who IFFIHG<CCCCC
man will EEEEEI>CCHCC
man with AABA@?@CBEBB
man ye FFFJFFBCCCCC
manage @@=@AACCGCFE
manage > =><<<<FCCCCC
management ICBHCC@CCCGC
manager OMJKIQACAFDB
manager 's PQMMMU=CCCCC
manager > CCDBDGBCBBBC
manager @ @?>:?=CCCCCC
manager and ?A?@@?CCCCCC
manager in FJFFFEBCCCCC
manager is EDDJDDCCCCCC
manager on HDEDDDBCCCCC
manager says IIIIIRHCCCCC
manager who IIIIINCCCCCC
managers LNJSKO<CEECC
managers are IIHOIIBCCCCC
managers inside HHHHHLCCCCCC
managers is EFFJFFCCCCCC
managers there JJJOJJCCCCCC
manages DDDHDC?CCCCC
manchester @@=?@@8CCCCC
mandem EEEEEMCCCCCC
manner ???B@>BCDCCJ
manner i HHHHOHCCCCCC
manners EIGLEHBCDCCC
manners > BCCFBEECECCC
manners than HHNEHHCCCCCC
manners to FJDJFF@CCCCC
manslaughter LIIIIICCCCCC
mantelpiece ECCBCCGCBCBB
many FAGBDGHB@BBB
many % JJQJJJCCCCCC
many > DB@AABBICDCC
many bones BBBBBB5<ACBB
many families GGIGGG@CCCCC
many i CCCCCCJCCCCC
many managers >><9>=CCCCCC
many of GHJHHKLCCCCC
many paracetamol CCCCCCODCCCC
many puffs CCCCCC:KCCCC
many times >;>=>=ACCCCC
map GFGHFF>E@CCB
maple @@??>ABCCCCC
marathon ECCDDDJCCCCC
marathons AAA?AALCCCCC
marble CBBCCCIB?CAC
marble > BBBBBBJB?CAC
march BB@ABBGBACBC
march > @?>?A?OCDCDC
march and AAA@@@ACDCAC
marchbanks NKKKKN:CCCCC
mare EEEGEECCCCCC
mark DFDAA?FBCABC
mark me LLRLLLBCCCCC
mark my FBBBB?CCCCCC
marked DBBBAAKCGCCC
market EEFEDEBBMCCC
market > AA??AABCOCCC
marketplace NHHHHHCCCCCC
marking EJEEEECCCCCC
marks EDDDDCACDCCB
marks > >AAAAA@CBCBA
marks on HFFFFEECCCCC
marquee CCBCCB=CCCCC
marriage CCCCECACCCCC
marriage > HHHHJH?CCCCC
married BC@AAADC@CCB
married > >=>>=>CCGDCC
married at IPIIIICCCCCC
marrow BABBBBFCCCHC
marry BDFCAAKCCCCC
marry me FKEFEFBCCCCC
marrying EEEEIECCCCCC
marsh DHEEEEBCA?FB
marshal CCBCCCLCCCCC
marvellous AA>@@A@A>BBB
masel EEEEEFLCCCCC
masel in BBBBBBKCCCCC
mash BCCHCC=CGCCC
mask :<:::<@BBBEF
mask on >?@>@@CCBCCG
masks ??=>@?FCCCAF
mass EKDFFF:CBCCC
massage ==;=;=BACBAB
massages GGGGNGCCCCCC
massive BCCBEDCBACBB
massive > @A@@A@JCCCCC
mat DDECDDF@GCCB
match EEEGEIBECCBC
match > FDCIEGJCCCCC
match and HHHKHI?CCCCC
matches GGGGGJCCCCCC
mate HFECEHADCADF
mate 's A@AAAAGCCCGC
mate > CDC@ADDCC@BC
mate but @@????OCCCCC
mate i LLLMLN=CCCCC
mate in AAAA@DJCCCCC
mate that >=><>=CCCCCH
mate the IMHKHH=CCCCC
mate to EKEEEECCCCCC
mate you IILMII=CCCCC
maternal EEFMEECCCCCC
maternity CBFADC@BCCDC
maternity block @AAAAA<CB@CC
maternity car GGMGGGGCCCCC
maternity office NKKKKNCCCCCC
maternity unit BBEBBAGCCDCC
maternity ward HHMHHHBCECCC
mates BECAAA@CCCCC
mates are AAAAA@JCCCCC
mates call BBBBBB=CCCCC
maths BBFBBDB@CABC
maths > >>>>>?>CCCCC
matron BCCCDBAB@E@D
matron 's HKHDFEBCCCCC
matron > BDCGDFDCCCCE
matron ? DEEKEECCCCCC
matron in >ABBBACC@C@B
matron on KFGIFECCCHCC
matron who ==><=>CCCCCC
matron would <=<9<:CCICCB
matrons DDECDGAABCCC
matter ?C<>>?CFCCCC
matter > >=>???GCCCCC
matter if FMGGFGCDCCCC
matter what BE@AAB;CCCCC
matters ??>?>?JG@@CB
mattress =>=<><FCCCCC
may @?<>A@>D?BGC
may > ?>??@<ACACFC
may and BBBBAAKBACAC
may as GKGGGGBCCCCC
may be MHILLM=CCCCC
may i FFHFIEBCCCAC
may no FFFFFLICCCCC
may not CCCCCC;CCCCC
maybe DDGEDHLCCCBC
maybe if JJNMJJCCCCCC
maybe stop JJOJJQCCCCCC
maybe the GGGLGGCCCCCC
maybe when AAA@A?KCCCCC
maybe you @@?@@=CCHCCC
mayor > NHHGHH>CBCCC
mcdonald KGGGGGCCCCCC
mcdonald 's KGGGGGCCCCCC
me @A??A@CCDEEE
me # DDCDDE>CFCCC
me > DIEFGIGBFHCG
me ? LPLJMOCFCIOC
me @ BCBAEB?CD@DC
me a >?A>?@<CCGBC
me about GFKLGM<CGEFC
me after BACCCALCCECC
me again MNNMOVFC@GCC
me all JPNJOM=CBCCE
me alone GJGGGF?CCCCC
me an BDDBDEBBCCAC
me and GIGEHK?CHBCC
me another GJGGLGCC?CEB
me any @?@@@@EC@CBC
me are AA@AA@GCCCCC
me arm @@@?>?DCCCCC
me as CCFFCA@CJDAE
me ashamed GGGMGGCCCCCC
me ask GLHHHHCCCCCC
me at ?A?>>A<BACDA
me away BABAABHCECCC
me back AA?AAANCBIBB
me because CAAA?ACCCCCH
me before EDDDDGACCDCC
me being BD@@BAICCCDC
me birthday BBBBBB;CCCCC
me but @@????DFACDC
me by FGEHIECCBCBB
me can BCABBBICBBCC
me chest AAAA@AICCCCC
me come LOLLLQ@CCCCC
me coming HGHHKK9CCCCC
me cry ?==>?>@CCCCC
me crying KFGGGFCCCCCC
me dead >AA@@@?CCCCC
me die >=:>>>UCCCCC
me dinner IKIIOI@CCCCC
me done BBBBBB<CCCCC
me down BBBCCBIBBCHA
me dr HGIFFFCCCCCC
me each @?@?@@@CCCCC
me every A?AA@@@B@@BC
me everyone BABABBMCCCCC
me face ???>?;HCCCCC
me feel DDDDDDAB@CCD
me for FGFGEHDCHCED
me four @?????MDBCCC
me from @A@@?AECEDFC
me front CCCBECKCCCCC
me get @AAA?A?GCCCC
me gets IIIIIOCCCCCC
me go GEEEEEGCCCCC
me had BABBBBMCCCCC
me hand CBCCCCLCCCCC
me hanging BABBBAKC@CAC
me hard HHHHOHBCCCCC
me having GGGGGKACCCCC
me he B?@@@?LCBCCC
me her @@A@ABICBCAB
me here A@AA@@GCCCCC
me herself CDEDDE=CCCCC
me his ?>???>BCCCCC
me home B>@@@@FCGCCC
me how @??A??>CDDCC
me i BAEDADCEGDDI
me if EEEHFD>CECFC
me in ??<>>?IDEDCA
me into BCCCFC>FCCCC
me is ==<=;<DCCCCC
me it FGEEDCICHCCF
me just >>==??G@CBBC
me know BCBBBB=CCECC
me last FCCDDCKCGCDC
me later CCCCBCCC@9BA
me laugh AA@?A@@CCCCC
me laughing ????<?ACACCD
me lights HMHHHH<CCCCC
me like GFFJKI<CDCCC
me love JJJJOK?CCCCC
me luck DDFDDE=CBBBC
me ma ECEFDDGCCCCC
me mam CBBDCDICCECC
me mid CCCBCB=CJCCC
me more ===><<@CABBC
me mums BBBBBBNCCCCC
me my AA???>=AACDC
me nan B?@@@@ECCCCC
me next AAAAABMC@@CB
me nine JLJJJJ@CCCCC
me no HJMHHH<CCCCC
me not FKFGFGFCBCBC
me nothing DEDDHE@CCCCC
me now A@@AD?>CCCEC
me off A>E???HBCABB
me on BB@AC@FFABBA
me once JOKKKKABACCB
me one @>@@@>CC@CEA
me only BFBA@BL?CCCB
me or ABAAAA?DCCCC
me orders A@AAAANCCCCC
me out >;<=>:HBCCBB
me over AA@BH?LCCCGC
me own IFFFHELCCCCC
me pics CECCCCMCCCCC
me private DDDDDDNCCCCC
me promise CCCCCCGCCCCC
me right ??===>=ABCCC
me round B@BBCAACFCCC
me safe CCCCCCLCCCCC
me sat ?????=JBCCCB
me see MPJJJM>CCCCC
me shaking @@@?@@9DCCCC
me she =?A><>OCCCCC
me sick ??:A???C@CBC
me signing ??@@??ICCCCC
me sister @>@@@=KCCCCC
me sit BBBDBBGCECCC
me sitting JPJJJLBCCCCC
me six NIJIHI?CCCCC
me so A@BAA@ACBBCC
me son GGGGGJCCCCCC
me straight ?????>@CCCCC
me tea BBBBBB=CCCCC
me ten EEHEEHEC>ABB
me than AAAEAANBB?BC
me that HEFFGF@CACBB
me the EDEDDFLCADEA
me there FHDDDDFB<B@B
me they CCGCBCFCBACC
me this AABAAADA@BFB
me thought >>=8>>CCCCCC
me through GEGIMFBCECBC
me thumb JHHHHLBCCCCC
me tied IIIIPICCCCCC
me till =>=??>?CCCCC
me tired BA@BBBPCCCCC
me to BBBHDDHCFDFD
me tongue @@@@>?NCCCCC
me tonight @?@@@>NCC?BC
me under JGGGKF>CCCCC
me until >@@@?@NCCCCC
me up HFFGIH;BEBDB
me want GFJJLF:CCCCC
me were HLHHHH@CCCCC
me what GKHHGGCA@A@C
me when DEDEEE@B@ABC
me where ?D?@?@DCACCB
me which DEGCCDBCCCCG
me while EEFGFFFC@CCB
me who ==>=>>ECGCCC
me whole ==9;==?CCCCC
me why BAGBB?GFCCCC
me will @=@@?>MCCCCC
me with HFHDII?CCBCC
me without GEFFHF?CCCCF
me wrong HKHHHHCCCCCC
me x EEDELE?CCCCC
me yet HKHHJH=CCCFC
me your >;>>>;DCC>CC
meadow GGGKGGCCCCCC
meal DDEDDDICBCBC
meals FGGEEEECCCAC
meals now HHNHHHACCCCC
mealy HHHLHHBCCCCC
mealy mouthed HHHLHHBCCCCC
mean FDEGGFIEAEBC
mean > DDDEGD?DCCCC
mean a FFFFEI?CCCCC
mean and HHNLHHCCCCCC
mean it AD=A@BFCCCCC
mean that ??<<><BCCCCC
mean the FFGEJFKCCHCC
mean to BAABBFICCCCC
mean well A@AAA@JCCCCC
meaning BBBBBBHCCCCC
meaning to CBCCBCJCCCCC
means @>@=>?IGCDEC
means > LIILIIDGCCCC
means i ??????<CCCCC
means nothing EEHEEEXCDCCC
means she =;=8<=CCCCCC
means to CCCBCCLCCCCC
meant CEBBBDCHGDFB
meant > ???@@?FCCCCC
meant for >@@@@?CCCFDC
meant it GFGGGNACCCCC
meant the ??==>?AB?BAA
meant to GEFFDCIIGCGC
meanwhile DDHFDDGCKCCC
meanwhile i EEIEEEBCGCCC
meanwhile my @@?B@@MCGCCC
measles FEFEFFCHCCCC
measure EGGGLG@CFCFC
measured DEDCDD<CCCIC
meat JJONOK?CECBC
meat on IIKMIICCCCCC
meathead GGGPGG@CCCCC
mechanic FGFFGNGCCCCC
medal FFEKGFFC@@CB
medal > =>===>CCA@CB
medals DCCDCCECBCCC
media ????@?=CCCBC
medic JIHHHHACCCCC
medical GFHHEE9IACDC
medical on A@AAAA5KCCCC
medical records @AAAAA@CCCCC
medical school IIMMII=CCCCC
medically @@??@@?@BCGC
medically fit AA@@@A@>BCHC
medication >@??@?JCCCHG
medicine FFMJEFC?DCCB
medicine > FFJJDEACCCCC
medicine and JJNMJJCCCCCC
medicine i AAAAAAICCCCC
medium EEEEGDMCCCCC
meds ???@??DCCCFC
meds > EDDDDCJCCCCC
meds an CCCCCC=CCCCC
meds and CCBBCBGCCCCC
meds last CCCCCCJCCCCC
meet ???@?CCB@CBB
meet him ?@@@@?MCCCCC
meet you JJJJJL@CCCCC
meeting A@?BABDBCCDC
meeting > @A@@@?DCCCDC
meeting in GFGGGI?CCAFC
meeting on =<:<=<@ABBBC
meetings ??@>@@ACCDCC
meets CBBCBC>CCCCC
meff LLLRLLCCCCCC
meff > JJJNJJCCCCCC
megaphone JRJJJJ?CCCCC
melon AA@ABAIFCCCC
melons GGGGNGCCCCCC
melt MMMSMMCCCCCC
melt mate HHHJHHBCCCCC
member EDEDDDACFCCG
membership CCDCCC;CCCCC
memorial FGIFFF>CBCBC
memory @???@BBADCA@
memory > A@AAA@KBAC@?
memory box BBCBCC>CCCCC
memory clinic AAA@ABBCGCCC
memory walk @@??@>CACBCC
men @AACAANCCCBB
men 's @@>@A@ACBBAB
men > FFIHFFICACCB
men are FFFHFDPCCCCC
men can BB?BBBBCCCCC
men do CCFCCC=CCCCC
men from @@A@@@JCCCCC
men i BBBBBB;CCCCC
men in @?>?>?RCCCCC
men than FFFFFLACCCCC
menace AA?@AA<CCCBC
mend BACCBBJCBCAC
mend > CBCCCCKCCCCC
mended <;;:<;CCCCCC
mending ?>?=?<@CCCHC
meningitis GEEEEEACCCCC
menon ??@@??UCCCBC
menorah HHMHHH?CCCCC
mental BAEABAKBBCAC
mental health A@@@A@KBBCAC
mental patients FFKFFFCCCCCC
mentally HHJGLG9CCCCC
mentally ill FFIFFF=CCCCC
mention @?=>@>JCCCCC
mention it BBCCCCJCCCCC
mentioned DA?@@@?CECCF
mentioned the JEEEEECCCCCC
mentions @@>?@>@FCCCC
menu AACAA@?CICCB
menu > ??=@@?@CHCCC
menu ? HHJHHHCCICCC
merger ?@>?@>?CCCCC
merging AAAAA?<ACCAC
merry BBABBBMCCCBC
merry christmas CCBCCCJCCCBC
mersey EEGEEH=CCCCC
mersey > GGIGGH@CCCCC
meself BAAAA@ACCCCC
meself in @@@@@@KCCCCC
mess DBBCBADCHCCC
mess again CCCBCCPCCCCC
mess and HHKOHH>CCCCC
mess for IGGGGGCCCCCC
mess on <;:9;8CCJCCC
message CDDCDC9CEEAC
message > DEFDBF=CGECC
message her EJEEEE@CCCCC
message me DADDGCHCBDAC
message received CCCCCCKCBBCC
messaged you FGFFFF=CCCCC
messages @=?>>?FCBDBE
messages from >>????NCCCCC
messages with CACCCCLCCCCC
messaging =:><>>ICCGCC
messaging me CCCCCC=CCICC
messaging my BABBBBUCCCCC
messed EEJDEFACCCCC
messed up HHNHHICCCCCC
met ABCEBAFCCBBE
met a GGJGGGBCCCCC
met an MMXMMMCCCCCC
met brighter GGGKGGCCCCCC
met friendlier ?@@>@>CCHCCI
met him HHFFFF@CCCCC
met my ???@??BCDCCC
metal ==;<:<A@GCCC
meter CDDHDCECCCCC
methadone HFFFFJ?CCCEC
method BBBBBBJCCCCC
metres HMHHHH@CCCCC
metres so IOIIII@CCCCC
metronidazole AA?A@A;DCCCC
mi D@BA?DFCCCCC
mi a GGGGGOCCCCCC
mi granny ECBBCC=CCCCC
mi sister ?>@@@>SCCCCC
mi5 >><=>=ECCCCC
mice >?>;??=CCCCC
mid BABABAKBEBCC
mid sentence ????@?BBFBCC
mid word BABABBKCCCCC
middle HGGHJGACFCBC
middle > FFFKJF@CCCCC
middle of @A@@@AEEHCCC
midnight DJECEHCFDCDC
midnight > EJFFEDCECCEC
midnight to FKGGGGCCCCCC
midwife ==<>=;HB@BCB
midwife 's DDCCCAGCCCCC
midwife > >@AC>>KCCCCC
midwife @ C@B?BABCCCCF
midwife and @AACACBC@CBA
midwife called EDEJEECCCCCC
midwife is GFIFHH?CCCBC
midwife on EDDDEDBCCCIC
midwife that JHHLHHCCACAC
midwife the <????=HCCCCC
midwife was @?AC@ABCCCCC
midwife what ?@AA@ANCCCCC
midwife will =><>>>CCCCCC
midwife with HJHHHLCCCBCC
midwifery FFFJEFBCACBC
midwives BDDCFDBC?DCC
midwives > @A>@@?CCCECC
midwives ? HHKMJHCCCCCC
might JJOMJP>CFDEC
might as ECHEDDICHCCC
might be BBEBDDG@BCGC
might i GGIGGK?CCCCC
might not DDFDDDMCCCCC
might save HHKHHG@CCCCC
might want HHHLGH7CGCCC
migraine CCCABB>CACCC
mile @CA?A@LBCCBC
miles :989:8=>DCDC
miles > @@>@@@BCCCCC
miles for AAAAA@>CCCCC
miles off BBBBBBCACCHC
milf GGGGIGCCCCCC
milk DDDFEGKFCCEC
milk 's ABB@BAICCCCC
milk > =>==>>ECDCCC
milk ? BBBBBBEJCCCC
milk for IIIINICCCCCC
milking ?A?=?>ACCCCC
mill EECDDGE@BCAB
mill > CCCCCCMCCCCC
mill lane AB@AABC?BCAC
mill street DDEDEJCCCCCC
million CCD?AC;C?CBC
million quid @@><?=BCACBC
min @@@@@@JCCBCF
mince A@?A@?9CFCCC
mince > IIILIICCCCCC
mince and ==;6==CCCCCC
mince pies BBBCAB9CCCCC
mind A?B=CBBC?CAC
mind > ;::799CDAEBC
mind a FFKIFFCCCCCC
mind at AAAA@@?FCCCC
mind for ACA@@@ICCCCC
mind how EEDEDE>?CCCC
mind if @@@@B@RCCCCC
mind me @@?@??<CCCCC
mind the KLLKSMECCCCC
mind to EEDDEJACCCCC
mind up BBBAABKCCCCC
mind who IIOIII=CCCCC
mind you ??>=>?CCACBC
mind your HEDBGC@CCCCC
minded EDGFDEFCCCCE
minded > @@>>@@@CCCCC
mindfulness @@@@@?[CCCCC
mindfulness app CCCBCCPCCCCC
minds HLJHHH>CCCCC
mine <<?:@<BFBBFA
mine 's BA?ADBIHBDFC
mine > GHJILF>CGBEC
mine @ AAA=AACCCCBC
mine are HEJEEEAGCCCC
mine got ><=:==ACCCCC
mine included >?=?>?JCCCCC
mine it =><=>>KCBAAC
mine out GGGFIGCCCCDC
mine to FFJFFFACCCCC
mine was @A@A@@AECCAB
minging AA@>BACCJCCC
mini GGGGGK?ECCCC
minibus FFEFFE<CCCCC
minister ?>==??ECCCCC
ministers >?>??>CCCCCC
minor @A@AAAABCCBC
minor injuries @A@AAAABCCBC
mins @@?>@ADADFCD
mins > AAAAAAGCCCCC
minus BBCECAJDCCCC
minute >><>=>@DBD@B
minute > AABAA@GCACBC
minute and AAAAA@IDCCCC
minute i BCBBCB>CDECC
minutes >>=@>ACAEA?B
minutes > ??>?@?JBDBAB
minutes ? HHHPHHCCCCCC
minutes ago CCCCCCPCCCCC
minutes and AACCAA>?DBAE
minutes at CCCCCCCC<CBC
minutes away GGGGGM;CGCCC
minutes before CBCCCBICECCC
minutes from BBBBB?ECCCCC
minutes in DEDCHEIC@CCC
minutes late GGGIFFBCGCCC
minutes now BBBBBBLCCCCC
minutes of FEEEFGACCCCB
minutes off CCCCCBLCCCCC
minutes on A@A@@?>DEDBC
minutes then AA@@AAGC;CBA
minutes to FDEEEH@CBCCC
minutes with DCCIDGCCBCCC
miracle FFFMFFBCCCCC
mirror ABBAA@?CCCCC
mirrors GGGLGHECCCCC
miscarried >>==>>CCHCCC
misconduct JGEGFFCCCCCC
miserable EEEFHEBC@CCB
miserable cow EEEEKECCCCCC
misery CEBCCEICCCCF
misery > CEB@CGBCCCCG
misfortune HHHNHHCCJCCC
misfortune to EEEHDDCCJCCC
miss B??>@?@@A@EB
miss a BACABAJCCCCC
miss it =;;>==?ABCBC
miss me ?<????TCCABC
miss one EDEDEJF?CBBB
miss you CIBADB6CCCCC
missed >@?AA@<CGEDB
missed > ;??>>>?CCCCC
missed a EEEDGEDCACBC
missed it CBBCBB;B@B@B
missed my DCDCFC@CECBB
missed one GGGGJG@ACCCB
missed three CCCCCCLCCCCC
missed two CCCCCCFGECCC
missed you EFFMFECCCCCC
misses BBBBBG;CCCCC
missing CABBADDCDCCC
missing > GGFGGKBCCCCC
missing @ BCCBCCYCCCCC
missing between DDDDDHBCHCEC
missing for BDECDC:CCCCC
missing from ???=??LCCCCC
missing in ABBBBB>CCCCC
missing my BCCCCC>CHCCC
missing off FFKFFFGCCCCC
missing on CBBBBB@C?CAC
missing one AA@AAA;CCCCC
missing since IEFFFEECCCCC
missing you GGGMGGCCCCCC
missus EGGHKHECCCCC
missus > EEHEDC?CCCCC
missus is AAAAA?KCCCCC
missus like HHHLHJCCCCCC
mistake CBDBCBGD@BEC
mistake > FEEDDD6CCCCC
mistakes KJPIJJBCCCCC
mistakes > IIOIIIBCCCCC
mix DBBBA@CB?A@B
mix up GEEDEDCC>BAB
mixed BBCABB=CECHC
mmr BBABBBCGCCCC
mo IDDDFC?CCCCB
moan DCGGBC=AD@AC
moan about CCDDBB?@>CBC
moan but AA??AACCLCCC
moaned @E@DA@@CGCCE
moaning DGGFHD:BACCC
moaning about @@=@A@=CACCC
mobile CICDDBB@AAEF
mobile # JOJJJJACCCCC
mobile ? CCCCCCLCCCCC
mobile is GJGGGECCCCCC
mobile unit BBBBBBCCCBKC
mobility LLULKNBCCCCC
mobility scooter FFLFFFBCCCCC
mobility scooters JJPJJNCCCCCC
mock AA?A@AFCCCCC
mock results CCCCCCKCCCCC
mocked CEEDEJ@CCCCG
mocked my GHHGHO@CCCCH
mocks BBBBBBHCCCCC
module EEGCDDCCCCCI
module > @@@>@@CCCCCK
mogadishu KKTKKKCCCCCC
mohammedan IIQIII?CCCCC
mohammedans KKUKKKCCCCCC
mole @?>@??ALBCBB
molester PGGGGGACCCCC
mom FHFFFH?CCCCC
mom 's GJGGGG:CCCCC
moment ???=>?AACCBC
monday FHEJFGFCEDDD
monday > EDFDDEDC@CAC
monday ? AAAA@ALECCDC
monday and FECHFFEACB?C
monday morning JJJJJPCCCCCC
monday she BA@CAALCCCCC
monday to EEEEEIGCICCC
monday with BBBBBA=CCDOC
mondays >?<>>>?CCBCC
mondays > CCBCCC>CCCCC
money GEEBDD@CECCC
money 's HHNKJHCCCCCC
money > JGFEGEAECCCC
money and KHEIHHBCCCCC
money for ==:<<=@CCCCC
money from KHHHHHCCCCCC
money off ;>>==>CCCCCC
money or FGFGGMCCCCCC
money that :;79;;CCCCCC
money the JHHHHHFCCCCC
mongol OOYOOOBCCCCC
mongrel HHKHHHACCCCC
monitor ??@@??>CCCFC
monitored CCCCCC:CCCCC
monkey AAB@BA?CBCBC
monkeys GGLIGG>CBBBB
monoxide CCCCCD<CCCCC
monoxide alarm BCCCCC<CCCCC
monster ?@A>@?DCCCCC
monsters GGRFGGCCCCCC
month FFEBECEBAAGC
month 's BABBBBSCCCCC
month > GIFDDDCCGADC
month ? CCCCCCB@CCFC
month and EEEEHGJEACEC
month now CCCCBCNCCCCC
month of DDEDDDHC?CFB
month old >?????>DCCCC
month the CCCCCC:CCCCC
month wait BBABBBGCGCCC
monthly DDDDFD=CHCEC
months A@@A@?ADICEC
months > @??>?@KCGCDC
months ago CCCCCCICACBB
months and AAABAAHCHCCC
months i HHJKHHLCCCCC
months on BAABAAHBBCBC
months since CBCCCC=ECCCC
months to IFGFFEBECCCE
mood BCDBCDGCCCCC
moon BBBAABDFCCBC
moor AA?@AACCBCAC
moor > @???@>JCCCBC
mop ?@E?@@?CICCC
mop > @@B?@?ACCCCC
mopping IIMJII>CCCCC
mops HHKFHHCCCCCC
morals GGGLGGBCCCCC
morals no HHHNHHCCCCCC
more EEEHDB<A@ABC
more % @?=@@@ECCCCC
more > AF>@?AIBCCBC
more a NIIIIIBCCCCC
more and DCBDDJ;CCCCC
more between FFFKFFCCCCCC
more compassion CCCACCCCICCC
more days BBBBBANCCCCC
more folk GFKGGGCCCCCC
more for BBCCCC?AACBC
more from IIOIIICCCCCC
more going JJJLJJCCCCCC
more i @@?@A=?CCCCC
more in EEGFGDCCBCBC
more it EDGEED>CCCCC
more letter EEEEEGJCCCCC
more like BCAAHBCCCCCC
more likely CBBECCGCCCCC
more of @?>>B?NDCACE
more person >>=>>=CCCCCC
more sense LLLSLLBCCCCC
more sensible KKLOKKCCCCCC
more staff ?????<BCCCCC
more than @B?=@DECACCC
more they JJQJJJCCCCCC
more time CCCCCCJCCCCC
more to EEIDGE<C?BCC
more water CCCBCC;CDCCC
more you DGIDDD@CCCCC
morecambe IIIMHICCCCCC
morgue FDDFDANCCCCC
morn BCCCCE;CCCCC
mornin DHDDDDLCFDCC
morning CCBDCECECC@C
morning > GHHIIMDCJCBE
morning ? CCCECC?@BBHC
morning about HHHLHHACCCCC
morning all DDCDDICBCBAC
morning and CCCBBALD@@BC
morning for CCCCCC;CCCCC
morning he EEEEEIFCCCCC
morning i ?=??>>MDCCCC
morning in DGDDDD>CGCCC
morning is CCCCCC<CCCCC
morning like LQLLLLACCCCC
morning of BBBBBBC@JBBC
morning or CCCCCC>DCCCC
morning she ??@??@KCCCCC
mornings CGCDCC?BCFCC
mornings i HMHHHH@CCCCC
moron EFFIFFBCCCCC
moron > HHHNHHCCCCCC
morphine BBFECCMDECCC
morphine and AAAAAAMCCCCC
morra CCBCCEHCCCCC
mortgage CECCCB>CCCCC
mortgage > AAAAA@?CCCCC
mortifying FFFFKF@CCCCC
mortifying > GGGGLG@CCCCC
mortuary JGHJGJ6CBFCC
mortuary > EEEEEJCCCCCC
mosque DFGDEE>BCCBC
mosque > <===><GCCCCC
mosque on CFBCCB:CCCCC
mosque should IIOIIICCCCCC
most CFAGEC;D@ECD
most > FFFFFJ@CCCCC
most days EIEEEF@CCCCC
most evenings DHDDDDJCCCCC
most nights DHDDDDFCCCCC
most of >=A>>=;EBCCC
most people @??>???BACBC
mostly ==:<=>LBBCBC
mostly > @@=@?@BBCCCC
mot ABABAB=CCCCC
motability HHNHHHCCCCCC
mother ADCC@B@FEDCB
mother 's ICEDEECCABEB
mother > EDDGDDBCDCCC
mother again FJFFFF?C>C?C
mother and DGEEDDGCCCDG
mother did @?A@@AJCBCBC
mother i GJGFGGBCCCCC
mother in AD@CBA<DDABB
mother is FFGFFFHFFCCC
mother of =>???>BCCCCF
mother she DDDDDD8FCCCC
mother should CCCDCBKCCCCC
mother was EFGJFFFCFCBB
mother would DDDGDD@CCCCC
mothers and CCCCCC<CCCCC
motor CACCCCHCCCCC
motorbike AAAAAA9CCCIC
motorway DGEEEDCCCCCC
mould ??=>?>ACMCCC
mould on @@>?@@CCKCCC
moulds AAA?@@CCLCCC
mountain DDDDDFHCCDCC
moustache @A@C?@@CCCCC
mouth ABDHDFJDBCCD
mouth 's FFFIEFKCCCCC
mouth > EDEHGB=DCCCC
mouth and HHJHKH@CACBC
mouth can AAAAAALCCCCC
mouth for >>=>=@BCCCCC
mouth like AA@?DAA@CCCC
mouth since BBAB@B?CCCCC
mouth to EEGGFE=CCCCC
mouth when =@@?>@PCCCCC
mouthed BBCEBAICCCCC
mouthful FEFEDKACGCCC
mouthful of JJJJJP@CGCCC
mouths KKKPKK@CCCCC
mouthwash JFFFFF=CCCCC
move B@DBDEECABDC
move it CBCCCCICCCCC
move my CCCECDBCCCIC
move on DCDDDGBCCCCC
move since BBBBBBLCCCCC
move the IIIIPIBCCCCC
move to BCBBBC9CCCEC
moved CFCCCC:BDCCC
moved > CABDCCHCBDBB
moved him MKJJJJACCCCC
moved house HHHGHG@CCCGC
moved in 9:<<<<ICBCDC
moved into JPIJJJ?CCCCC
moved the A?@@@@EC@C@C
moved to EHEEFEAACB?F
movements CFCCCCGCCCCC
moves CECDCCEFDCDC
moving @@>>??@B@BCB
moving > @@AAA@BCCCCC
moving can CCCCCCKCCCCC
moving to GLHFHGACCCEC
mp <:<=<;<CCABC
mp > CCCCCB>CCCCC
mr OJHLHO?BACED
mr aldous FFFNFFCCCCCC
mr haverstock LEEEEEBCCCCC
mr lyle A@AAAALCCCCC
mr okafor >?>=>>CCCCCC
mr pargeter HHHHHJ=CCCCC
mri =<<9;>A?CBDE
mrs @=@D@EGCCEEC
ms CA@>ABBCICDC
ms nurse BBABBB=CHCDC
mubarak @???@?BCACCB
mubarak to @@?@A?BCACCB
much @A?DBB@DCECD
much > GJJLHI?CCCCC
much and FFFKFFFBBCCB
much as EEFDFE?BFCEE
much bother ?><=???CDCCC
much for FFFFIEMCGCCC
much i @AAA@@?CCCCC
much is BCCCCCGDCCCC
much like JJJIMMBCCECC
much longer @=????ACCCDC
much nicer >==9<>BCCCCC
much older FFFFEK@BCCCC
much she ????>?KCCCCC
much to EEFEDFGECCCC
muck GHINHH?CBCCC
muck > AA?>AACCCCCC
muck and GGGKGGCCCCCC
mucky IHINLHBCCACC
muddled @AAAAAHCCCBC
muddled and BBBBBBKCCCCC
mug 9::8:9G>BBCC
mug > @@@@A@CACBCC
multi CGDCDD@BDCCC
multi storey CGDCCDABDCCC
mum =;<=<<IDDBDD
mum 's CDCDDE;FFBFC
mum > AACDB@MCCCCC
mum a CCCCCCMCCCCC
mum and <=>;>=GCCCCD
mum at BABABBHCCCCC
mum could GGGJGGGC@CCC
mum died CBCCCC=CCCCC
mum does CCCCCCICCCCC
mum for BCCCCCICCCCC
mum goes AAAAA@ICCCCC
mum i FFFFFHECCCCC
mum in >??>?>GCCCCC
mum is BAABBAACCDCC
mum of BBAABB?CCCCC
mum off FFFFFL?CCCCC
mum on BBCCCCKCFCCC
mum over KKKMKKCCCCCC
mum should IINIIICCCCCC
mum the DDDCDDJCCCCC
mum thinks @A@AAA>CCCCC
mum to FDDFDDGC?BCG
mum was ECDFDD@CAB@F
mum went IEFFFFBCFCCC
mum when CCCCCC?CKCCC
mum who ?>=??>KCCCCH
mum will BBBBBAHCCCCC
mum with >@@@@@GCECCC
mumbai JJPJJJCCCCCC
mumbled ??><??ACCCCJ
mummy @AA?A@LCCCCC
mummy 's @@@>@@OCCCCC
mums BCCAAABBFCEC
mums > >@;=>>@CCCCC
mums at BBCBBAICCCCC
mun DDBGEE?CCCCC
mun that HHHOHHCCCCCC
mural >>====@CCCCC
murder ??>?><BCBCCC
murder at CCCCCCLCCCCC
murder for ?@>@@?CCCCCC
murder me CCCCCC=CCCCC
murder on >@??@@CCCCCC
murdered ??>?>??CCCCC
murdering 9;88;;BCCCCC
muscle BCCCCCAGCCCC
museum ??>?@?@CCCEC
mushroom >=9=>=CCCCCC
mushrooms CCCCCCHCCCCC
music A@@@C@ABDCAB
music > ?=>>B=CCCCBB
must FIHMIGAAE@AE
must be FFFJJF@BGCCC
must have GGGLGG@@DABG
must know GMGGGGDCCCCC
must not ??;>??QCCCCC
muttered <<9:<<CCCCCC
muttering AAAAA?RCCCCC
my A@@@ABBDDDGC
my # @FBCABFDDCHG
my % 8:49::ACECCC
my @ <=???<:CECDC
my accent >??@>>ACFCCG
my account BCCGCBACCCGC
my accounts BHCCCCKCCCCC
my address AABADBFCCAAC
my age AD@ABAKCDCCC
my air CCHCCD;CCCCC
my allotment @@@@@?FBCCCC
my anaesthetist HGNHHGACCCCI
my ankle EEEDGE:FCCCC
my ankles A@@?>@ACCCCC
my annual CCCCCC<ACCFC
my answer BABABAOCCCCC
my antidepressants ABBBBBICCCCC
my appointment MLNJNNACABGB
my arm BBBDC@7CFCEC
my arms AAAAAATCCCCC
my arse A@=A<@ECCCCC
my ashes CBCCCBNCCCCC
my asthma FFFFJFCCCCCC
my attempt CCCCCCNCCCCC
my aunt DBADBBBDEDAB
my auntie ??@?@ADCDCFC
my aunty LHHHHHCCCCCC
my autistic @@?@@ADCGCDH
my baby NKIIIMLCECEB
my back FGFEGEDAACKC
my backside @@???@CCNCCC
my bag DDEEDGICCB@C
my bairns GGGGGK@CCCCC
my bank ??==??BCCCCC
my bed @AA?B@CCGCCC
my best CDDDCEHCCCCC
my bike @@@?@?ACACAA
my biopsy DDCDDD?HHCFC
my birth DAAAA@?CACAA
my birthday DDDDGDKCKCCC
my blazer CCCCCCICCCCC
my blood DDEEIC8CCDFD
my bloods ACECBCDCECFC
my body GGKGFG;CCCCC
my book JHHHHHCCFCCC
my boss BABBAB=CCCDC
my bowel CCCCCCCC?CFC
my boy IFHHFM>CDCDB
my boyfriend >????>HCCCCC
my boys BBCCBCICCCCC
my bra IEEDCEAGCCCC
my brain AAA>AAACCCCC
my break BBBBBAPCCCCC
my breast CEDDHECCFCCF
my brother BC@AA@ACECCD
my brothers IHIIINECCCCC
my budgie DDDIDDCCCCCC
my bum AACA>ADAABCC
my bus CCCCCCICCCCC
my car IKGHHM:CCCCC
my card IGGGGFECJCCC
my care A@BA@?EC@BDI
my career HHKHHHACCCCC
my carer @@A@A?GCCCCC
my carers GGMGGGCCCCCC
my case EEHEEEPCFCFC
my cat ABFACBO>?C@C
my cataract CCCCCCCFBC>C
my catheter EDEEHEBCCCCC
my chair ???=>?BCHCCC
my chemo EEEEFECCGCCC
my chest @CBABAACCCCC
my child GGGGGLBCCCCC
my choice GGIGGFICCCCC
my class ?@>@??MDCBCC
my clinic ??>???CCCCIC
my coat HDEEFEICCB@C
my coffee HHHHKK@C@CC@
my colleague 988899CCCCCC
my colonoscopy CCCCCC;CCCCC
my complaint HGFFGG@CBCCC
my consultant CBBAABKC?FC@
my corridor BBBBBBGCCCCC
my counsellor HHHHIH9CCCCC
my country HGLHHKBG@CBC
my cousin GGDDDDDC>CAB
my crutches BCCCCC:CACCC
my dad BEDDDDGAABBB
my dads EEEDEE?CAFCC
my darling GMGGGGCCCCCC
my daughter FBGEDGEAADCC
my day CCEBCDHBECAC
my days @@=@@@@CCCCC
my dead EDICEDCCCCCC
my death @A@A@@KCCCCC
my depression CCCCCCQCCCCC
my desk A@AAAAKCBCCC
my diabetic HHHMHHACCCCC
my dialysis IIILIK?CCCEC
my dinner EHHEEE>CCCCC
my disabled IFEFFGBCDCCC
my doctor EFKFFF>CCCCC
my dog DCFHCEECDCCC
my door EDFFFHECCCCC
my dressing DEEEDD=CCCEC
my dressings EFIFFFCCCCCC
my drift IIJIKLCCCCCC
my drip BBCBCE=BECBC
my drive IIIMILBCBCCC
my ear BBAABB>DCCCC
my ears ?@@BA?BCCCCC
my ecg EFFFIECCCCEC
my elbow GGGGGL>CCCCC
my eldest CCCCCCFHCCCC
my email BBBBBBBCCGCC
my english B?>A?@JCCDCC
my entire HHHHMHACCCCC
my epilepsy CCCCCCMCCCGC
my ex GHFFFEDBCCDC
my eye GDDDDC?HCCDC
my eyes DCDBECA@ACDC
my face AB@BF?CDCCCE
my family DDCFEKBCCCCF
my father A@?@??ECICIC
my fault CCCCCCHCFCCC
my favourite >?>????CCCCC
my feet @@?@@@9DCCAB
my fella AAAAAB=CCCEC
my file GCCBCCBCECDC
my finger BCCFCCGBACCB
my fingers AAAAAAJ@CCCC
my first BBBDBB>CAACC
my flat HFFFGHDCCCCC
my flatmate A@BBAA@CCCCC
my flu CCCCBCE>CCBC
my follow AAAAAABCECIC
my foot CDCDBE=HBBBC
my form DEGEEDFCCCGC
my foster CCCCCBNCCCCC
my friend CDCFCBOCDCBC
my friends ?<??>=ECCCCC
my funeral @@?A@@<CCCCC
my gallbladder DDDCFD<HCCGC
my garden FEFJFFACGCCC
my gf BBBBB@LCCCCC
my girl <==>=>?CBCAC
my girlfriend DGDDFD>CCCCC
my girls A@@A@DDCCCCC
my glasses GFFFFF?CCCCC
my goldfish HIHJHHCCCCCC
my good KKJMNNACCCCC
my goodbye AAAAAAMCCCCC
my gown JJJIPJ@CFCCC
my gp IFIHFE;CDCJB
my gran ABBDACABFBBC
my grandad IHGHHIDAGBBE
my granddaughter ??@??>ACBB?B
my grandmother =><>>>HAB@AB
my grandson DCEDEF;BDABC
my grapes BBBBA?;CCCCC
my great ??>@?@BCBCBB
my groin HHHHLHECCCCC
my guitar CCCCCBLCCCCC
my gym ><=;<=9B?@>C
my hair A@ACA?GCGCCC
my hand EGEEIGGCACCC
my handbag ;=<>==FCCCCC
my hands ?>=>@=NCCCCC
my head A@@?A?;ACC@E
my hearing BBB@@B?CCCDC
my heart >?>>@=LDACCC
my hernia GGGGKG=CFCEC
my hip EDFCDCEBCCAC
my hospital ??>?=>?CCCCH
my house BAACABFBCBCC
my housemate @??@>?ECCCCC
my humble EEJEEEACCCCC
my husband A@@AB>BBCBAD
my idea HHHHKGCCCCCC
my in BBBBBBRCCCCC
my insulin >?????BGGCCC
my jab FFFKFFCCCCCC
my jaw @AAA@?<ECCEC
my job EGGEEEJCFCDC
my key NKKKKQ>CCCCC
my keys DDDDDE?CCCCC
my keyworker NIIIIHCCCCCC
my kids ECHDDECCCCCC
my knee FHDEJE@EHCGC
my knees @@??C>FCECCC
my knickers FGGGMFBCCCCC
my lad B@@AAB8D@EBB
my lads IMJJIN?GDCCC
my landlord CCCCCC=ACCBC
my lanyard BBBBAAMCCCCC
my last EFEHDEGCBBDC
my late IFIIHHDCDFEC
my left CCCCCC@FCCCC
my leg CCBCEE?EECDC
my legs A@>?>>EBDCAC
my letter DFDDDD?CAFBF
my letters EHEEEEBCCCDC
my library CBBCCBKCCCCC
my life @?;=??;AICBD
my lil >?>?>?>CACCB
my line HHHHKGCCCCCC
my little @@A@@APEDCCB
my liver FDCDDD>CCCCC
my local FFEJFFCCCCCC
my locker CCCCCBKCCCCC
my lyf CCCCCCKCCCCC
my ma ?@??@?KCCCCC
my maker DDHDDCJCCCCC
my mam FEEEEEEBECCD
my manager AAAAA@LCCCCC
my mate JDHFFIFCCEFC
my mates DHHEED@CCCCC
my medication CCCCCCNCCCCH
my message GJGGGGBCCCCC
my midwife ?@@@??FC?CBB
my milk CCCCCC@ICCCC
my mind ??>>>>KEBECB
my misery BBBBBAKCCCCC
my missus GHJJJJDCBCCC
my mobile BABBAB@CCHCC
my money HHLJJIACICCC
my morning BBBBBB=ICCCC
my mother <;>;;=BDDDCC
my mouth GGJLHGACCCCC
my mp ?>???>;CCCBC
my mri CCCCCCCDCCGC
my mug ==>=<;CCCCCC
my mum BBCCCD?CECCD
my nails BBBBAAKCCCCC
my name 8889;6PBCCDB
my nan IIJLIJBC>EBC
my neck CABBCADCCCCC
my neighbour EDDDEE;B>B@A
my neighbours EEEEEFACCCCH
my nephew EDGGEFA@CBCB
my nerve AAAAA>NCCCCC
my new DCCBBBE@ACFB
my next EIFFJH;CCCEC
my niece BAA@@@GC?D@B
my nose @@@A@@:CCCDC
my notes FFEDEC@CHCDC
my notice ABBBBA=CCCCC
my number CABBDC=CCECC
my nurse EFCCBCJCACAB
my old @@A@?ADC@CCB
my op ECDDDC@CACCC
my operation FHFIFHCBDCAC
my other BABBABGCCCCC
my own <=?>><KBECEE
my pain FFFJFE>CCCCC
my pal AAA@AAICCCCC
my parcel @?@@@@=C:C>C
my parents >>>>?>RBACAC
my parking DDDDDHCCBCBC
my partner ?@@@@ADCDCDC
my passport @@@@@?KCCCCC
my patience CCCCCCJCDCBC
my patient @@AAA@ICCCFC
my pension BBABABHCCCIC
my phone A>@?@>OC@ACB
my photo KKKKRPBCCCCC
my physio @?@A>?BCCCFC
my pills DDDDFD>FCCCC
my place EEEEIECCCCJC
my plan DDDCDH=CCCCC
my pocket DEEEDHGCCCCC
my poor DDDFDC=CFCCC
my post IMIIIICCCCCC
my pre KHHHHHCBBCAC
my pregnant CCCCCCJFCCCC
my private EHEEEECCACCA
my prostate JJNJNJBCCCCC
my psychologist JGGGGGBCCCCC
my psychosis LHHHHH>CCCCC
my pulse HHHHKH<BCCCC
my purse GFHFFE?CCCCC
my record BBBBBBCCCCIC
my records DCCCCCICCCCC
my referral IHIKIJCCBCBC
my results BABBBB>CCBCC
my ribs AAAAA@ADCCCC
my right DDBDEDLCCCCC
my ring DIDDDDACCCCC
my road JJJJJM;CABBB
my room @@@@@@FCCCCC
my roommate CCCCCCPCCCCC
my rule CCCCCCK@CCBC
my scan GEHFEE@DCCBB
my scar EEEHDEICECCC
my school FFIFFFBCCCCC
my script IIIIINCCCCCC
my second DDDIDD@CEC?C
my section @A@A@@ICECCC
my self AA@AAARCCCCC
my sertraline BBBBBBWCCCCC
my shift FEEEDI=C@CCC
my shifts >>@?@?ICCCCC
my shoe FFFKFF@CCCCH
my shoulder @@@@@?GECCGD
my sick EIDEEE<CCCCC
my sight BBBBBBLCBCAC
my sis CCCCCCMCCCCC
my sister CAA@?ACEEEFD
my sisters IEEEEEBACCCC
my six KGGGGG=CCCGC
my size @@?@@>KCCCCC
my skin <=><=;CACCCC
my sleep BABABB?FACBC
my sleeve BBBBBBKCCICC
my slippers DEDHDECCCCCC
my slot BAA@BAACGCFC
my small =>?>?>MCCCCC
my smear EEDEEDFCECDC
my snap CCCCHCKCCCCC
my social ABBBBBLB@CBC
my sock HHHHHK;@DCAC
my socks OGHHHHDC>CC@
my solicitor @@@@@>ACIDCC
my son BA?AB?=D?BDA
my sons DDCDDIBCCFDC
my sourdough CCCCCC9CCCCC
my spade IIIIIPCCCCCC
my specs CCCCCC<CCCCC
my stammer HHHHGN?CCDCC
my step HHJHHK7CBCBC
my stitches BBBBA@DCBCCC
my stoma @@@@@@ACBBCC
my stomach EFKFFFHCCCCC
my story =<;===ACCCCC
my street @??@???CCCIC
my sugars CCCCCC;DCCCC
my suicide BBBBBBMCCCCC
my suit BBBBBBLCCCCC
my surgeon :<==<;BCCCCC
my tablet CCCCCC<DCCCC
my tablets EEFDGK9B>CCB
my taxes HHKHHHCCCCCC
my tea KIJMKJ@CFCBC
my teenager BBBBAB9ECCCC
my teeth AAA?D?MCBCCC
my temperature HHJHJHACCCCC
my the EDBECGBCCCCC
my therapist EHEDDDHCCCCE
my things BCCCCC<CCCCC
my third EEFGEEJCBCBC
my throat ABBAA?JCBCBC
my thumb @@>>@@?CCCCC
my time BBBBAA6CACBA
my toddler ?@@>@@@BBCCC
my toes ABABAA>HCCCC
my tongue EEDDGE9ECCCC
my tonsils BBBBBBFA>C?C
my tray BBADBALCCCCC
my trolley GKGGGFECCCCC
my trousers NNNNQN;CCCCC
my turn DMCDDCIACC@C
my twin AAAAA@RCCCCC
my twins AA?A@ABCGCCC
my two <=;<<=;FCCCC
my ulcer FFFFJFCCCCDC
my uncle CBDBCCFCDEAB
my uncles HHHHHPCCCCCC
my van JJJJNQ>CCCCC
my veins ??>>??ECECCH
my view DDIDCC@CCCCC
my village EEDGEK>CCCCC
my waiting GGKGFGCCCCAC
my warfarin BCCCCC>ECCCC
my way IHIIJQ>@CB@C
my wedding ??@???DB?CAC
my wee ???@>>CFCCCB
my week EEEEFEDBBCCC
my weight ABABBABCGCCK
my wheelchair @@@@@?ACCCCC
my whole ?@?>??@BCCCC
my wife FACBBDCDFDED
my wifes MIIIIIBCCCCC
my will CCBCCB7CCDCC
my wits HEEEDDCCCCCC
my word GGFGGLKCCCCC
my words FBBBB?KCCCCC
my work ?>=>?>>CCDCC
my wound BBBBBB<LCCCC
my wrist <=>=<<BEDCFC
my x FGIGFGCFCCCC
my year >=>===ECCCCC
myself >=?<=;LCEBCC
myself > CCDBBDIDDBCD
myself ? AAAAAA;DCCCC
myself a CBCCCC;CCCCC
myself and AA@AA@DCCCCC
myself before BBBBBAJCCCCC
myself but CCCCCC>CACCA
myself every BABAABKCCCCC
myself i BABBA?CCCCCC
myself in EEHDEC@BDBBA
myself now CCCCCC;CCCCC
myself on BABBBDICCCCC
myself out @??@@?ECICCC
myself putting BBBBBAKCCCCC
myself since BBBBB@LCCCCC
myself today BBBBBBSCCCCC
myself twice CCCCCCNCCCCC
myself up HHLHHHCCCCCC
mystery BBG@AACCCCCC
naebody JIKKJMGCCCCC
naebody 's GGFGGKBCCCCC
nah A@CD@ALGCCCC
nah answer BABABAPCCCCC
nah then FGJFFFACCCCC
nail @BB@>@BEBCCC
nail 's AA@AAA<CCCCC
nail bar EGHEEECCCCCC
nails CCDFBERCECBB
nails > GGGHGLCB@CAA
nails and @@@@@@ACICCC
naked EDDDGD@CCCCC
naked from ====:<ACCCCC
naloxone A@?A@AACCCCC
name IHEDDHADEEHC
name 's ECBBCCECBBHC
name > BDAABC@BDECB
name and DEA@BFDEFHCC
name badge CCCGDFACCBCC
name down EEEEEHDCCCCC
name for FKHJFFGCCDCC
name her IOIIII?CCCCC
name is C;?>?=>BC?GC
name it @@BAA>KCCCCC
name now CCCCCBHCCCCC
name of GBFDBBBBCFHC
name off DBBCCDKCCCCC
name on GHJFGJGCBCCC
name was EHFFEECCCCCC
named 677768?B>BCA
named her >>???=FCCCCC
named it @>@??@CCCCCC
names CG@ACEIBABCB
names and LSLLLL?CCCCC
names from KKJKKT>CCCFC
names on ??@??>KCBCBB
names so LSLLLLBCCCCC
naming GHEEEE:C@BC?
naming the EJEEEECCABC@
nan =???@?@FBDDE
nan 's CFCFCCDG<CA@
nan > HHLHHJDCCBCC
nan cry GGGKGGCCCCCC
nan has CCCCCC<FCCCC
nan i DEDDDDRCCCCC
nan if CCCBCCACKCCC
nan in BBBBBBCCCCKC
nan is CCABCC?CCHCC
nan nearly ?????>WCCCCC
nan up @AAABB@CCCCI
nan wants GGGGMGCBCCCC
nan was DDECDE=CGCCC
nans DDHEDEDCCCEC
nap > BBBBBB?CCCCC
nappy EEHDFEICCCCC
nappy in BBABBBOCCCCC
nasty @?A>@ADDECCF
nasty > AAB@A@BCJCCC
nasty cow HHHLHGCCCCCC
nasty old FFFIFLCCCCCC
nasty wee IIILIICCCCCC
nasty with ;;87:;CCCCCI
nation EEIEEECCCCCC
national EEGEEE:CCBCC
native JJPJJJACCCCC
natives JJQJJJCCCCCC
natter @@?@@@CCCCCC
natural DGEIKE?CCCCC
naturally A@DBBB=CCCCC
nature GHIEFFFCCCCC
nature 's IIMIIIACCCCC
naughty @A>@A@@CDCCE
naughty nurse @@@@;@CCCCCC
navy blue HHHOHHCCCCCC
naylor GFHHHK<CCCCC
nazi >>;=>>CCCCCC
near ABDBBBMCEBCC
near a IEGHIF?CCCCC
near children CCCJCC=CCCCC
near enough =;<=<=UCEACC
near her DIDCDEBCCCCC
near me HHMHHI<CCCDC
near our GFGGGI@CCCCC
near patients GGIGGGCCCCCC
near the AB@@CECCCBAC
near x BCCCCCRCCCCC
nearer @>??@@:BBCFC
nearest @@>>@?EACBBC
nearly =@>>B==BEBCD
nearly did @@@@??ICCCCC
nearly finished EEDEHEBCCCCC
nearly had ?@@@@@ACACCG
nearly jumped CCCCCCPCCCCC
nearly there FFFFLETCECCC
nearly went CBCCCC>CCCCC
neat @A@@?@ICCCCC
nebuliser FFEFIEFCCCCC
neck EFBECEECCCCC
neck 's AAA@AAJCCCCC
neck > CEABDDADCCCC
neck ? BBBBBAKCCCCC
neck and GGGJJI?CCCCC
neck at @???@?KCCCCC
neck tattoo LJJKJJ?CCCCC
nee CBECCCMCCCCC
neebody @@@?@@KCCCCC
need CCBBCDDEADED
need > BBBBBBICBCCG
need a CBBCFB:BCDDC
need antibiotics CCCCCC=CCCCC
need eyes EJEEEE>CCCCC
need for HFDEEHDACCCH
need help FFFEGEECCCCC
need it DECDDDLGBABC
need more AAA@AA;BCCCC
need not GGJGGFACFCCB
need one ;;8;;;KCCCCC
need somebody CCCCCCLCCCCC
need someone ;<=<=;JB@CBC
need stitches HHHHLHBHCCCC
need the @?@A>>FFCFDC
need them CCBCCFHCCCCC
need to ??>>>>BABAEB
need two GGGKGM=CCCCC
needed @@B@?@CC@CAE
needed a EEIEEECCCCCC
needed to BCACCCICCCCC
needin KIIIILHCCCCC
needing >><>@=GCCCCC
needle CDFDDGFCBCCD
needle > CDFDDEBCCCCC
needle still CCCCCCKCCCCC
needles CA@@AA<DBCAC
needles > BBBBBB=CCCAC
needs BBDCFD@DCBIC
needs > AA@@@AGCCCCC
needs a DDEDEI<CCCFC
needs and MHHHHI<CCCCC
needs is FFFLFFECCCCC
needs it A@@AA@>CCACC
needs looking JJIJOJ=ECCCC
needs me @@@@@>WCCCCC
needs proper =>;>>>CCCCCC
needs to CEFBGCFCCCCC
needs you GNGGGG@CCCCC
neet ABAABBOCCCCC
neet > BCACCCOCCCCC
negligence HFFFFE@CCCCC
neighbour BABBBB=C>B@A
neighbour 's GEFEDDIEACBC
neighbour and BCCCCC?@CBBC
neighbours BC=?AABCABCE
neighbours > ?<;<>>ACCCCG
neighbours to LOLLLOBCCCCC
neither FFILGJGCACCE
neither > DDEGED>CACCB
neither do ??A??>OCCCCC
neither of @???@>LBCCCC
neither will JKKKKT=CCCCC
nemore BBBBBBPCCCCC
nemore > CCBCCCPCCCCC
neonatal CAAAA@=CICDC
neonatal unit ????@?ACCCFC
nephew CBEECDFACBCB
nephew 's ???@@>FCCCCC
nerve CDDIDCGECCEC
nerve > BBBEDBHCCCCC
nerve and DDEDDDJCCCCC
nerve to EEEKEE>CCCCC
nerves EFFDED>BACCD
nerves > GIGGGG?CCCCE
nervous DDCFCC5CBCCD
nervous about GGGJGG:CCCCC
nest EEKDED=CCCCC
nest by AA@?A?<CCCCC
netflix CCBBBCJCCCCC
network EEHEEECCCCCC
neurology CDDDDDGCFCKC
neuter GGLGGGCCCCCC
neuter the GGLGGGCCCCCC
never DACBC??A=@A@
never > IIGFFGBCCCDC
never a @@E@B@CCACCC
never again GBDCCB8CACBC
never arrived CCCCCCQCCCCC
never asked EEGEEECCCCDC
never be DDGEDDACCCCC
never been BA?D@BDCDCCC
never came EGEFFFGE@CDB
never did IFEEFFBB@CBC
never done JJKQJJACCCCC
never even LGGGGGACPCCC
never felt ABBBABACFCCC
never for >?=>??CCLCCC
never forget >=<=<;@C?CCA
never forgive >>>==>8CCCCC
never forgot ?@@@@@ACACCB
never gave EEEGEEBCCCEC
never get AAAA@ADCABCB
never give A@@AAAJBCCCC
never going DHEDDDCCGCCC
never gone CCCCCCKCCCCC
never got ?=?>?>ICFDDC
never had CCCCCB?I@CBC
never happened JIMIIIBC@CBC
never has >>?=>=?CACCC
never have CCDCDDACBCDC
never heard ABBABACCCCMC
never knew >>????BB@CCB
never know 9:;<;<DCBCBB
never known IINOIIHCCCCC
never left GFIGGF<CCCCC
never looked DCBCCCDCFCCE
never met HJPHIIACACCC
never mind OOSTXOJCC@CC
never missed GGGGIGGCACAC
never once BC@BCACA?BAC
never queue IIOIIICCCCCC
never sat JFFFFFACCCCC
never saw IFFFFFBCFCCC
never see A@BABBJCCECC
never seen DCDDCB>C?C@B
never spoke EEEJEE?CCCCC
never stop IMIIII?CCCCC
never tell HHHHLH?=CCCC
never thought ==;:<=EBAABC
never to <><=>>ACBCBG
never took IHHHHHBCCCCC
never touched BA?AAABBCCFC
never wanted FFHFFF=CCCCC
never will GGJGGG>CCCCC
never woken CCCCCCNCCCCC
never work BBBBBBBCMCCC
nevermind HHKHHHCCCCCC
new BCA?@?=BACBB
new > ====<;HCCCCC
new address MLJJJJACCBCC
new antibiotic BCCBBBVCCCCC
new arrivals JJOJJJCCCCCC
new block CCCCCCCAAC=C
new building BBBBBBBCECHC
new cafe CCCCCCKCCCCC
new car AAAAAA>BAC@C
new cigarette AAAAA@MCCCCC
new clinic @?@@@?CCBCCC
new consultant LLSLPLACCCCC
new curtains KTKKKKACCCCC
new dad BBBBBB<DCCCC
new director HHJNHHCCCCCC
new doctor DCEEHDCCCCCC
new entrance ??=>?>BCCCBC
new garden A@AAAANCCCCC
new hip =><=>=CDDCGC
new hospitals @?>@@@CCCCCC
new house EIEEEEICCCCC
new kitchen OIIIIICCCCCC
new knee EEGEDEA=@B?B
new logo ??==?@>CJCCC
new mri EEEEDHCCCCCC
new number CCCCCCACCJCC
new one MPKMKJCICGGC
new phone FGFJFF>C@BBC
new place FMFFFFACCECC
new registrar GGKGGHCCCCCC
new system BCBCCC=CCCCC
new uniforms @@>@=@BBCCCC
new unit @A?A@@OCCB?C
new wing DDDCDFB@CCCC
new year AA@BBE=B>CCC
newborn A@A@@ABEDBCC
newborn in @AAAAAK@ACBC
newcastle >?>>??>C>C=B
news ?>B@@ALBACDB
news > DEFFEGLCACCC
news about @????>ECCCCC
news for BAABBAHCBCBC
news i GGLGGGCCCCCC
news on AAAAAAFCCCHC
newsletter CACCBC>CB;BC
newsletter > CCDCBC>CCDCC
newsletter by CBCCCCCCC;BC
newts HHHMHHBCCCCC
newts > HHHMHHBCCCCC
next FGIFGH@BABAB
next > EGBGEI;CECBF
next ambulance AAAAABJCCCCC
next appointment HHHHHL>CCCCC
next bay GEEJEDCCDCCC
next bed CBDAABBCDCCC
next day 9::;;9ACCB@C
next door ?:=<>:GC@CCB
next month DDCDCB=CCCAC
next morning A@AAAA@C>@AB
next one @A>@@@SCCCCC
next time HJHJHL<CCCCC
next to DADCC@=BCCAB
next week FHFFEK@B@CAA
next year >><>@=DA@B?C
nhs ICD@FB@@==@B
nhs > ==:;B=FBA@AB
nhs and =<<=<<CCB>CC
nhs dentist ?@>?@?BCBCAC
nhs for TNTNNNCCCCCC
nhs should ==6===CCCCCC
nice DEBEDEICFCEB
nice > @?@>?AHC@CCC
nice and DEDDCD:CCCCC
nice last BABBBBPCCCCC
nice little BBBBBFCCJCCC
nice new GHGGGKACCCCC
nice profile HHHNHHCCCCCC
nice red HHHHHMACCCCC
nice suit GGGJGG@CCCCC
nice to ?<=<==ICCCGC
nicely JIIIPL9CCCCC
nicely > DDDDFE<CCCCC
nicest EEEEEF:CCCCC
nicked B@@@@?DCCCCC
nicked the ;=<===ICCCCC
nicking HDCCDDBCCCCC
niece A@A?@@NC@C@B
nieces @?A@AAJCCCCC
nieces a @?A@AAJCCCCC
nigger FFJFFF>CCCCC
night ECBBCCACFCCC
night 's BABBAA?CCCCC
night > FGCFGGKCGCCC
night ? BBBBCBG@BACC
night @ HHHHHJ>CCCCC
night all CCCCBC/CCCCC
night and B?A?@AHDBCDC
night are GGGLGGCCCCCC
night before GCCDDDCCFCBC
night carer MIIIII=CCCCC
night crew ==;==<CCCCCC
night did DGEEEEMCCCCC
night for BDBBBB>CBCCC
night he CDDCCCOCCCCC
night i <;===;ECACCC
night in ?@@@?@=CCCCC
night is BBBABD>CCCCC
night it BBBBBBLCCCCC
night just ?>>?>>GCCCCC
night long >>>=<>CCCCCC
night man ??@@@@JCCCCC
night my IEEEEEJCGCCC
night night BAB@BCSCCCCC
night now GGGGMGLCCCCC
night nurse GCCECCACDCCC
night on ?>?=>>ACCCCC
night out EFEFFH=CCCCC
night porter NHHHHL?CCCCC
night she DDDDDC<CACAB
night shift C@HCB@;CBCCC
night since >;>>>>JCCCCC
night sister IGGGKL;CGCCC
night so FEFFFHICCCCC
night staff =;==<<JCDCCF
night that ??@>>@ECCCCC
night till EHEEED@CCCCC
night to @>@@@<ICCCCC
night watching JNJJJJCCCCCC
night with DDDCHC@CFCCC
night you LMLNLODCCCCC
nightie ?===>>LCCCBC
nightie > CCCCCC>CDCCC
nightie at CCCCCCNCCCCC
nightly EHEEEEFCCCCC
nightmare AA@BA?;BACCC
nightmare and BBBBBA=CCCCC
nightmares ABBBBACCGCCC
nights DD>@?@@BEBEC
nights > ??=?>=>BACEC
nights and ADBBBBFCECCC
nights had GGGLGGCCCCCC
nights i BBBBBBGCCCCC
nights in EEEEDHACCBBC
nights is ==<8==CCCCCC
nights now EEEEEIBCCCCC
nights on DA@BA@>CGCCC
nights running @?@?@@QCCCCC
nights so EEDEED>CCGCC
nights with @?AA@@OCCCCC
nights you ??>;??CCCCCC
nil A@@@??;CBCCC
nil by BAAA@A>CDCCC
nine AA>E@C>ECCCB
nine 's CCCCBC:CCCCC
nine > ?E?@??CCDCDC
nine ? EEEEEICCCCCC
nine and =====<EB@ACC
nine chemists BBBBAALCCCCC
nine days HIGIGG=GICCC
nine hours BCBBBE@C@CBC
nine minutes CCBBBBICBCCC
nine months JGGIGG=CCCDC
nine oclock BBBDBACCHCCC
nine of BBAGBC>CCCCC
nine on AAAAA@HBBCCC
nine or ???=?<UDBCAC
nine times BACCEC=CCCCC
nine weeks BBBBBB?C@BCC
nine year EEEFEEGCCCCC
nine years BCBBHDCDCDAC
nineteen ??>@??7C@B@B
nineteen > ??>>??ABCB@B
nineteen months HHHLHHCCCCCC
nineties @A?@AA;CCCCC
ninety >>??=>?BDCAA
ninety year EDHEEEHCCCCC
ninny HHHNHHCCCCCC
ninth GLGGGHDCCCDC
ninth > CBCCCBNCCCCC
nipples EFDDIFAEECCC
nite DCAAC@JDFCCF
nite > ?@??@>CCHCCC
nites JJJOJJCCCCCC
nits HKLHHG9DCCCC
nmc FIFFFFBCCCCC
no CBEBADADFFED
no % MMUMMMBCCCCC
no > BAA@AA@B@CB@
no ? IPJIII@FCB?C
no a EDGGDEBCCCCC
no accident KHIHHHCCCCCC
no address BBBBBBKCCCCC
no ambulance BBBBBBPCCCCC
no and BBBBABICCCCC
no answer FDFIFEECCCCC
no answerin HKHHHH<CCCCC
no antibiotics HHHHHNCCCCCC
no apology IIOIIICC?CCB
no appointment EEDDDD?B>CAC
no appointments FFFFFJ@CCCCC
no arms IINIIIBCCCCC
no barrier JJJJJPECCCCC
no bed @A@AAAGCDCGC
no beds AAAAA@HCCCCC
no blacks >><>>>CCCCCC
no bother @A@AA@FCABCC
no bus A@@AA@@CGBCC
no business GGIGGGACCCCC
no call GCDDDCBCHBBB
no camera JGGGGGBCCCCC
no cameras OOOOOWACCCCC
no charge LLLLQL?CCCCC
no clothes KGGGJGACCCCC
no coat CCCCCCGCCCCC
no coming FFFFFLLCCCCC
no complaints EEEFEEJC=BBC
no conscience IIIIIRACCCCC
no consent NHHHHHCCCCCC
no cup CCCCCC;CFCCC
no doctor ECCCCAMCDCCC
no end ==;;<;?CCCCC
no exceptions GGLGGGBCCCCC
no excuse <<;8<;>C?CCC
no explanation BABABBADGCCC
no feelings IIKIIIACCCCH
no flowers CCCCBCLCCCCC
no food ABACA@OCACCC
no for BBBBBBCCC[CC
no friends NNNUNNBCCCCC
no gloves EEEEHEGCDCCC
no good @@@@@@ICCCCC
no gp EEJEEECCCCCC
no have BBBBBBLCCCCC
no heating BCCCCC<B<ABB
no hospital @@=@@@ECACCC
no i A@BAA@>CCCCC
no idea BCAECCABCECC
no insulin BCCCCCLCCCCC
no intention EGEEEE=CCCCC
no interest @?@@@@RCCCCC
no irish FFJGGFBCCCCC
no is IJIIIN>CCCCC
no it ??=>??ECCCEC
no job EEEJEDICCCCC
no joke CBAACGBCCCCC
no judgement ??>?>?BCCCCC
no key CCCCCC=CCCCC
no kids DDDGDHKCCCCC
no light AAA@A?VCCCCC
no longer BBBBBBHCCGCC
no loss KKTKKK>BACBC
no love ??>>??BCBCCB
no memory BCCCCCNCCCCC
no midwife ABBAB?TCCCCC
no money ;<:8<<ACCCCC
no morals GGGMGGCCCCCC
no more FFGDCHLC@CBC
no need A>==>=CCBCCJ
no neighbours GGGGGKCCCCCC
no offence CCFBCA?CCCCC
no oil GGGLGG@CCCCC
no one ::3988LCJCEC
no pain CCBCCC?DCCCC
no phone @@@@@@HCAACC
no place HHNHHHCCCCCC
no plans BBBBBBPCCCCC
no point BBABBD?CCCCC
no pulse BBBBABJCCCCC
no questions GGGGNJACCCCC
no reason AAABAAICHCCC
no regrets BBBBBB9CCCCC
no respect HHHNHHCCCCCC
no right IIMHIICCCCCC
no shame EC?BCC>CCCCC
no shoes CCBBCCMCCCCC
no signal AA@AAAHCDGEC
no smoke BBBBBANCCCCC
no soul KKQMKKBCCCCC
no tablets BBBBBB:CFCFC
no teeth GGGLGFCCCCCC
no thank HHSHGHCCCCCC
no that EHDDEEHCCCCC
no thoughts EEEIED>CCCCC
no to <<;:=>CCCCCC
no two JGGGGGACCCCC
no use HMLHHH?CHCCC
no wan ??>>>?MCCCCC
no way AA?AAA?CECCC
no wet CCBCCCICCCCC
no where LQQLNP<CCCCC
no wonder BBCEAB>BCCCC
no words ???>??BGCCCC
no you A@@@@?ECDCCC
no1 DEDDDDKCCCCC
nobody @ABAAADCFBEB
nobody > FFHHEEICCCCC
nobody asked EHEFDDFC>CBB
nobody at AA?@AAKCHECC
nobody believes BBBBBB=CCCCC
nobody came CDCDDG=CCCCC
nobody can DCCFCDLBCBBC
nobody cares AA@DBBACCCCC
nobody comes ECDCEFICCCCC
nobody coming BBBBBB;CCCCC
nobody could FGEJFGBCDCBC
nobody else FCCDDG?C@CCA
nobody ever ?>==?>@CHCCC
nobody from CCCDCCLCCCCC
nobody gave >><=>>CCFCDC
nobody goes ??==?BAC@CCC
nobody going ABBBBAXCCCCC
nobody has JILNJI7CDDIC
nobody here ><>;>=FCCCCC
nobody i BABBBBPCCCCC
nobody in CCCDCE>CGCCC
nobody is HKLNMMHEBCGC
nobody knows AAAAAA<BCCDC
nobody let KOKKKK=CCCCC
nobody likes EEEHEEBC@BBB
nobody looked CCCCCCJCFCCC
nobody needs RQUNOMPCCCCC
nobody on EGD@DCCCCCCC
nobody picking CCCCCCKCCCCC
nobody rang BBBBBB?CECCC
nobody rings BBBBBBPCCCCC
nobody should ??:???=CCCCC
nobody stops LJJJJP>CCCCC
nobody tells <=<9<<<CCCCC
nobody to ===;><QCACCC
nobody told ?@B?A@?A9B?B
nobody wants MRUNMQGC@BCC
nobody was EEGEEC<CCCCC
nobody will A@AAC>JCCCCC
nobody with HHOHHHACCCCC
nobody would DGEFDEHCFCCC
nod =;;;=?NCCCCC
nod > @@??@DNCCCCC
noise HGHJHEH@ABCC
noise > CCCGC@ICCCCC
noise in DDEDDDTCCCCC
noises > HHOHHGCCCCCC
non EEHDDDICGCCC
non stop GHGFGGCCCCCC
non verbal ABBBBBLCCCCC
nonce =>=>>;OCCCCC
none DEHDEEDFDCCC
none > DEGEDEIABCAC
none left CCFCCB=CCCCC
none of EGGDFGFDDDDC
none the BBAABABHCCCC
nonsense ?@@?@@CEBCCC
nonsense > AA??AABCCCCC
noo DELEEEJCCCCC
noo > ABBBBBHCCCCC
noon CGBECCICDCCC
noon > CEBECBOCCCCC
noon and DHDEDD?CCCCC
noone BBBBBB>CMCCC
noose ><>>>=MCCCCC
noose and ?>?>??KCCCCC
nope AADA@A:CCCCC
nor EEIHEEOCCCDC
nor the GGGIGGBCCCDC
normal IGJGGFCBCCCC
normal > ABEBBBEDCCCC
normal ? @@??@@7FCCCC
normal and LFEFFF?CCCCC
normal folk FFIFFFCCCCCC
normal people GGJGGGBCCCCC
normal to AAAAA@K>CCCC
normally ???A??GBCBCC
norovirus BB@@BABICCCC
north BDAAAA@BABBC
nose HJHKFK@CCCDC
nose > ?B@?@?>CCCDC
nose and >??>??DCCCCC
nose ring JLHHHHBCCCCC
noses IILMIICCCCCC
noses > IIIMIIACCCCC
nosy > AAAAAA;CCACC
not BBBAAADCDCDD
not > >?=:==HECCEC
not ? AA@AAA>KCCEC
not @ A=@>?<MCDCCC
not a GEKHGC@CKDBE
not abide FGJGGG=CCCCC
not about JNJMJIICCCCC
not afraid GGGGGLCCCCCC
not agree AAB?A@=CBCCC
not all 982899;CCCCC
not allowed >?>>>>KBCCAC
not always BBAFB@@CCCCC
not an BDDACCFCCCCC
not and ?????>FCACBC
not answer HMHGHG>CA@CB
not answered BCABBB9CDCCC
not answering AABABAHCDCCC
not any FFHFFE>CCCCC
not argue GGGKGIACCCCC
not around CCCCCCMCCCCC
not as KKOKKPBA@BBB
not ashamed CCCCCC?>:CAB
not ask >>9@>>>CADBB
not asked GGGGGK@CCCCC
not at HEGIFFHCCCEC
not be GCGFFKCBFCBC
not bear CCGBCBGECBCC
not because @@????ICCCCC
not bed ;;2;;;BCCCCC
not been BBDDGDEEBCFC
not before ABABBBCA=BA@
not being JKMGHFFDCCCC
not believe CDFCDC2ACBBB
not belong @@CA@@FCCCCC
not bend AAAA@@AGICCC
not blame EDEGEEGCDCCC
not born JJQJJJCCCCCC
not bother HHMKJLCCGCCC
not brake BABBBALCCCCC
not braking HHHHHOCCCCCC
not breathe >?>>??4CCCDC
not breathing BBCCCC9CCCCC
not breed JJJRJJCCCCCC
not bring ==<@=>HCCCCC
not brought HHOHHHACCCCC
not built HHLHHHCCCCCC
not call AA>>AACCCCCC
not care FGGIFGLBDCBA
not carry BB@AABOCCCCC
not change KKSMKMABBCBB
not changed ?>??>?CBCEAC
not civilise GGLGGGCCCCCC
not clear CCCCCC<CCCCC
not climb @?@@?=JCCCFC
not close @?>@>?DCCCCC
not come ><A>><KCCCEC
not coming BBBBB@KCCCCC
not complain FEEEHECCBCCC
not cope EEGDEE6AACCC
not coping AAAAAALCCCCC
not cough CCCCCCLCCCCC
not count GGGMGGBECCCC
not cross A@AD?A<CB@AC
not crying A?@AAAHC?CBC
not cure DDDIDDCCCCCC
not dead JSJJJJBCCCCC
not deserve OSZOOOPCCCCC
not diabetic A@AAAAHCCCCC
not do BABAAEDBCEDB
not doing BABBBBJCCCCC
not done CHCCCC=CBCGC
not drawn MGHGHGICCCCC
not drive BBDBBA?CGCEC
not dying BBBBBB:CCCCC
not eat DEIEEE@GECDC
not eaten FFFFFG>CCCCC
not eating EHEEEEOECCCC
not either BBBBBB<CCCCC
not enough >??@?=GCCCCC
not escape >:>>==BCCCCC
not even GHEGHH>CICCC
not every >><=>?<CCCCC
not exist GEGDEE7CCCCC
not expect EEFEJECCCCCC
not face ABAABBGCCCCC
not fair ECHEEEBCCCCC
not far CBBCBF6CCCCC
not fault CBAABB>B=C?B
not feed DEDFEDGCGCCC
not feel DCIBBBI?BCCB
not felt FEFFFKWCCCCC
not fight CCCCCCHCCCCC
not film A@AAAAKCCCCC
not find ECEFDC=FCECC
not fine AAAAAAKCCCCC
not finish FFJFIFGCCCCC
not fit IHKMHH=CGCDC
not fix @??@@=?ACCCC
not follow ==9=<=CBBCCC
not for A?B>@@YCCCCC
not forget DEDDDGCAECBC
not found CCCCCCMCCCEC
not fret ><<>><KCCCCC
not frightened CCCCCC:CCCCC
not funny AA?AAAEECCCG
not fussy FFFFJH>CCHCC
not get CEBC@AKDDBDB
not getting B@BAABJCCCDC
not give GIMKFEBBBC?C
not given FFIFFFBCCCCC
not go ?;<<=<NECCCC
not going CEDCDAHCBFCC
not good A@@@AACCGCCC
not got EEHDCDECCCFC
not great BB@ABB=CCBAC
not greedy ??:>>?CCCCCC
not had FGJKJHGCIEEC
not half EJDFDE>CCCCC
not happen >?>=?=@CCCCC
not happy ???@?@ACCABE
not hard A@=?@B<CCCCC
not hate <<5<<;@CCCCC
not have A>B=??EBACAC
not having BDA>BA?CBCCB
not he =@??>B?CBCCB
not hear ABBA@A=CHCBE
not help JKJOJL>CCCCC
not her ?>>???ICCCCC
not here ?>??@>BCCCGC
not hide HOHHHH@CCCCC
not hold HFFFFHBABCCC
not human DDFDDDCCCCCC
not hurt ?@????KB<CA>
not i EGDEFHCCCCCC
not if HJHHHL@CCCCC
not ignore HMHHHH@CCCCC
not ill @@<@@>JCBCAC
not in EIDDDFFCBCHE
not intend BABBBAOCCCCC
not it NQPMLYEA?A@B
not just EFEFDGECCCCC
not keep EEEEFDFCCCCC
not keeping GGGGKMACCCCC
not kept @@@?@@MCCCCC
not know >==E=;CCDCEC
not knowing BBABBB=CCCGC
not last AA@@A@FCCCCC
not latch ABABBBICCCCC
not laugh BCCBCC@CCCCC
not leave ;;:=<>BCCCCC
not leaving FGFFFF:CCCCC
not left BBBBBB>CECCC
not let @@?B?=JCACBD
not life IIILII<CCCCC
not lift GFJGFFGECCCC
not like B@B>??GCDCBE
not listen BBABBA?BACAH
not live EDIEEDGCCCCC
not long BBBBBHDCCCCC
not look EFHFCDBCCCCC
not looking @@?CA?DCCCCC
not lose DDDCDD=C?BAB
not lost ECCCBCJCCCCC
not make B>BCAC@AEACD
not manage AB@AAA?CCCGC
not matter EKDFEDHCCCCC
not me A@CA@@?CBCDC
not mean BC@@DEKCCCCC
not meant @DABAAFCBCBB
not medical PLRLLLBCCCCC
not men HHMHHHCCCCCC
not message EEEEHEKCCCCC
not mind BAC@F@ECACBC
not mine ??>?>?ACCCCC
not miss ?>=???9B@AAC
not missed HHHHLHBABCCB
not move AAAAA@JCCCCC
not moved CBCCCC@CBCBB
not moving ??@@@?PCCCCC
not much DDCIGDMCCCCC
not my TSOOUS@CCCCC
not naughty @@<@@@BCCCCC
not need IFKIKHCCCCCC
not next HHHHHNCCCCCC
not noticed FIGGHGLCCCCC
not nurse GGJLGGCCCCCC
not ok CCCCCCICCCCC
not on ACC@BBFCFEEC
not one >??>@<CCMCCD
not open CBBAAC=FFEGC
not organise GGGIGGCCCCCC
not our LLULLL?CHCCC
not passed CCCCCC<FCCCC
not paying ==<:=<?CCCCC
not people HHKHHHCCCCCC
not pick FHFFEG?CCCCC
not planning BBBBAANCCCCC
not post >;>>>?BCCACC
not prescribed MHHHHH=CCCCC
not pronounce HHMHHHCCCCCC
not put =>@>><:CJDCC
not putting @@?@@?LCCCCC
not reach @?=C@@?CFBCC
not read FFHGFF>CHDCC
not ready CCBCCCBCJCCC
not regret CCCCCBNCCCCC
not replaced ==;<=:HCFCCC
not reply DHEEEEHCCCCC
not responding CCBCCCKCCCCC
not rest FKFFFF;CCCCC
not right CBBECECCKCCC
not ring ><>>>=ICCCCC
not rouse CBCCCCICCCCC
not rub ==<;;:<CCCCC
not run @A<>@?ACFCCC
not safe EFHFFEPCCCCC
not say MMTMMNFECBCE
not saying IHHQII<B@C@B
not scroungers <<58<<CCCCCC
not see CAHBBDABDCCB
not seen CBCBBF>BA?<C
not shake FFFFLJCCCCCC
not she FHBEFIACCCCC
not shift GGGIGK>CCCCC
not shifting AAAAAAJCCCCC
not shut <=;<=<GCCCCC
not sit ?=@<>AD>;AAA
not sleep AAABDC9CICCC
not slept EFEEEGHCCCEC
not sneer HHHMHHCCCCCC
not something CCCCCC<CCCCC
not sorry EDHEGE<CCCCC
not speak GFFGFEECHCCG
not speaking DDDHDE@CCCCC
not spot GGGMGG@CCCCC
not stalking IMIIII@CCCCC
not stand BACABBQCCCCC
not stay DDBDDEICCCCC
not step @?????LCCCCC
not stop >?;>?;BBCCCD
not stopped BCCBBC5CBBCF
not stopping GHGGGIGCCCCC
not stupid ??>=??CCFCCC
not such KKKQKKBCCCCC
not suicidal BBBBBB0CCCCC
not sure ::5998KC@DCB
not swallow >>>===LCDCCC
not swap =<<:<=BC@CBC
not swim BBBBBBNCCCCC
not take BC?AAC?CBCCC
not taking B@;??>GBACCC
not talk A@B@@BOCCCFC
not talking HHHHLHCCCCCC
not teach HHJHLHCCCCCC
not tell KFIHIFGCECCE
not telling CCCCCC5CCCCC
not tempt EEEEEE<CCCCC
not thank FDCDDD=C=C@C
not that =?>?B>FFCCCC
not the CBACBACA=ECC
not their EDJEEEGCBCCB
not there =?;:;9JGDCBC
not they FGIHIRGCCCCC
not think GJLIGHJCBCCC
not time CCCCBCLCCCCC
not to BBC?@?KBACCE
not today HGHHHMCCCCCC
not told KIIJJNGCCCCC
not too DICDDDCCCGCC
not touch AA@BBBHDCCCC
not touched ABBAAAFCDCCC
not touching AA>A@AKFCCCC
not treat HHLHHHBCCCCC
not true A@@@A@HCBCCC
not trust ECCFCBKCCCCC
not trying HHHJHHCCCCCC
not turn ::6::5=CECEC
not turned BAABBBLCCCEC
not two DDDIDDCCCCCC
not understand FHIFFF?CCCDC
not up GGFGGNCCCCCC
not use AAAABBCCCDCC
not wait ??=>?@6@ADAC
not waiting BBBBBALCCCCC
not wake BCABBC5CCCCC
not waking EGEFEHACCCCC
not walk FFIFHHGCFBCC
not want C@DCBDHCDDCF
not waste HHJHHHCCCCCC
not watch BBBBBG>CCCCC
not we HHLHHHCCCCCC
not well DDGEEDKCCCCC
not what <;:9;:=CECDC
not wish ;:98;9;B@CCC
not with BCACHCFCCCHC
not work EHEDDC@CKDDC
not working >=>>==ECCCCC
not worry GGIGIHEBBCCC
not worth GDECDEPCCCCC
not write @@?=BDDCHCCC
not you OOGQJO<CACBB
not your FGGJFGICCBCC
note BDBCDAQCCDEC
note 's CCCCCC[CCCCC
note > B@C@@@ECBCBC
note and @???@@=CCCFC
note for BBCFCCKCCCDC
note in BA?BBBSCCCCC
note on BABBBB?CCCCC
note saying EHEEEEGCCCCC
note through FGFFFF:CCCCC
noted ==;;==BCCCCC
notes EGDEECCCKDGE
notes > <@?>?=BCDCCC
notes and JDFFFF?CCCCC
notes from KGGGGGCCCFGC
notes that HGGGGGACCCEC
notes to EEEEEENCCCDC
nothing B@CBC@AECCCB
nothing > CBCCBBGCECEB
nothing ? ???=??CKCCCC
nothing a FFFLFFCCCCCC
nothing against IFJFGH?CCCCC
nothing and AAA?@@CCGCCC
nothing back GGKGGGBCCCCC
nothing because LKRJKKCCCCCC
nothing but DECDHDHABCBC
nothing else @BB@DAGCBCAC
nothing i CDCDCD:CCCCC
nothing in JJIRIJ?CCCCC
nothing is EEHDEEDDCCEC
nothing just GLGGGGBCCCCC
nothing left >>=??>DCCCCC
nothing like >>=<>>?CBCCC
nothing on ;<;6<=>CFCCC
nothing personal FFJFFF@CCCCC
nothing to EBBCDADCAACC
nothing wrong ::76=:CCCCCC
notice FGHGEFHDCCBF
notice > EFFCDF@CACAC
notice if EEEFEHACCCCC
noticeboard @??>?@ACCCCC
noticed 9::9::GFIBBC
noticed > BCA@C@OCECCC
notices DDCDFH;BCCCC
notices > GGFGIKABCCCC
november AAAAA@ACABLB
november > @@A@@@?CCCLC
now AACABAFCDCCB
now > CFCCDCCCCADC
now ? CEECBBG?CCFC
now @ B@CCCADC@C?C
now a BCDBBBHCCCCC
now after BBBBBB;CACAC
now and @C@@AB>BBBCC
now because FIFKFEECCCCC
now breathing @AAAAAHCCCCC
now but BBBBBA?ABCAB
now every CCCCCC<BCCCC
now for GGIGGG;CCCCC
now getting BBBBBBLCCCCC
now he AAGBBBECBECB
now her >;=>=<DFCCCC
now his AAAAAAICCCCC
now i >?;===EEFCBC
now if DCDDHC@CCHCC
now in @@@@@?ECCCCC
now is IHMIIRF@CC@C
now it GDJGIIECHHCC
now its ??>>??NCCCCC
now love CBCCGBICCCCC
now my CFBCCCOCCCCC
now night CCCCCC6CCCCC
now on CBCCCFGCCA@C
now put HHHOHHBCCCCC
now says CCCCCCNCCCEC
now she ===>==LCABBB
now that CBBBGE:C?CFC
now the ECCFCCACGBDC
now there FEHEIFDDHCCC
now they EEGEEE7ICCCC
now we JJQKKK@CCCCC
now what FFFFFE[CCCCC
now will NPNNNW>CCCCC
now with DCFCCCDGCCIC
now x GGFLGGDCCCCC
now you CBCHBD>CE@CC
nowadays @@<@@?CAAH@C
nowhere <<9<<;DCEBCC
nt FFFFFFQCCCCC
nuclear HHHMGHBCCCCC
nude HIHIJICCCCCC
nuh HHJHKH@CCCCC
nuisance EEFIEEDCEBCD
nuisance the HHHQHHCCECCC
num CCCCCCVCCCCC
numb @@@@?>>DCCCC
numb in CCCCBCLCCCCC
number BDBBBDEBDH@D
number # EDEDCGCBE@BC
number 's CDCCDCAC@ACC
number > BECCECLCKECF
number ? DEDDCDJCCGCC
number and BEBBEB?CCCCC
number for BBBABAMCCKCC
number four CDCCCCAAA=@B
number i CBCBCCICCDCC
number nine CCDGDDACCCCC
number of BCBBBB:C@9CC
number off FGDDDD9CCFCC
number on AA@A@AEDCHCC
number one @???@>CCBCCC
number plate EEEEEIACCCCC
number that CBCCCCCCCICC
number two @>@???ACB?CB
numbers ?==<==BDACDD
numbers on ><>=>>@CC@CC
numpty <<<5<<CCCCCC
nurse CDBBDAABFEAD
nurse 's >?@<@?<CCECC
nurse > >CABCEEC?FCA
nurse ? JJQKTJ?CCCCC
nurse @ KGFFLGBDCDCD
nurse a ??A<@?CCCCCC
nurse and @A?BDAGCDCBC
nurse asked >>>=<>FCECCC
nurse at HDIGGECCBCCB
nurse by FKFFIFCCCCCC
nurse called HFLGHHJCBCCB
nurse came A@@@@@BCACBC
nurse did @AAA@@CCFCCB
nurse for <<;:@<ICACBB
nurse from A?AABCACCCCC
nurse gave ;;<<:;BCECCC
nurse got =<;>;<ACCCCC
nurse had ??@>?@CC?B@B
nurse has CB@A?@DCBCCB
nurse have JJJRJJCCCCCC
nurse held <=;=:<CCCCCC
nurse here @>A@>?MCBCBB
nurse holly HJHHMHCCCCCC
nurse i AA?@DBFCEECE
nurse if CCDCFCICCCCC
nurse in HIHIFKCC?CBC
nurse into NNJJJJCCCCCC
nurse is IJLPHFCCCCEC
nurse left <>==>;HCGCDC
nurse obi MOJJJJ>CCCCC
nurse of ?AD?@@ACCCCB
nurse on AA><?@CCFCCD
nurse or DDDDFEIBCBBB
nurse please JJJQJJBCCCCC
nurse put <;=<;<BCFCDG
nurse says FDDDDD;CHCCC
nurse she :7:889BCECCC
nurse shouted KKKMKKCCCCCC
nurse tells HHKHHLCCCCCC
nurse they >>>>=>CCCCCC
nurse to <<<>=?DCCABC
nurse told =>?=>>?CHCCI
nurse tolley JFFFFFCCCCCC
nurse tully FFFFFJCCCCCC
nurse wants IHIPIICCCCCC
nurse was ADGHCDACECGD
nurse when FFFFFKCB@C@B
nurse who >@?BACPCDCBC
nurse wi ;==;;<CCCCCC
nurse with KEHFIFBCDCCC
nurse you ECEHDE?CCCCC
nursed <:79;;KC@EAB
nursed for GCDCDDLCCCCC
nursed my @@>@@@FCCCCC
nurseries HHNHHHCCCCCC
nursery FDAAA@FGAFCC
nursery > CCCCCC:CCCCC
nursery nurse PIIIIIKCCCCC
nursery with AAA@@AKCCCCC
nurses DC@CFBBB<EAC
nurses > BBBB@F?C?CCC
nurses ? FEIEGEACCLCC
nurses @ HHHNHHCCCCCC
nurses and >>?==>CC=@CB
nurses are BBDBH@JCCCCC
nurses do @@=???KBABCC
nurses dressing IINIIIACCCCC
nurses for >??>??CCGCCC
nurses got KGGGGGCCCCCC
nurses home EIEEIFCCACBC
nurses i @A?C@ACC>CCB
nurses in DDCDIEBCCCCC
nurses is CCCCCCKCCCCC
nurses just IHIIMICC@ABB
nurses off LQMLOL@CCCCC
nurses on IFHHEELCCCCC
nurses one IIIIMICCCCCC
nurses should >=:>=;CCACCB
nurses station JJJOMGACDCCC
nurses stood AAAA?A>CFCCK
nurses these IIHLHIBC@AAC
nurses they ??=???CCCCCC
nurses were ?@@@@ACCDCCC
nurses who DCBBBCHCBCCC
nursing @@CAA@=?=BEB
nursing > A?A@?ACCCCCC
nursing exams >>=;>>CCCCCC
nursing home ABCGBBICCCLC
nursing school JJJMNJCCCCCC
nut DBBAABHCHCCC
nuts EEEEEK?CCCCC
nutter @@?:@@CCCCCC
nutters ==8<==CCCCCC
o FCGGGCIFBCCC
o a MMPSMLHCCCCC
o me BDABBA:CCCCC
o my CCCCCCICCCCC
o the GGGJNGECCCCC
o them DDGFDDBCCCCC
oak CBCCCCLCCCCC
oath NIIIIIBCCCCC
oath and LHHHHHACCCCC
obi IJGFGG?CCCCC
object FFFFFJ>CCCCC
obliged =>><=<ECCECC
obs FDCECCACCCCC
obviously EEFIDE?ECCCC
occupation NNXNNNBCCCCC
occupation and IINIIIBCCCCC
occupational MKIKKICCCECG
occupational health IIILJKCCCFCC
occupational therapist IFDDFDCCCCCG
ocd GGMGGG?CCCCC
ocd and IIOIIIACCCCC
och DDDEFD<CCCCC
oclock FHHLHG@CFFBC
oclock > GHGJGH@CDCCC
oclock and DDEGDDBCCCCC
oclock appointment AAAA@ACCKCCC
october @@@@@@H@BCEC
octopuses CCCBBC<=CBCC
odd FCFDCC>CGCFC
odds ??=>??BICCCC
oestrogen FFIFFFADCCCC
of CCCDCDCDDDCD
of # ?@@@@@@N@CCC
of % HHGHHICCCCCC
of > LIQJLNDCBCCC
of ? BBBBAA>GB=CC
of @ ACBD@A>CCCCC
of a FHJPIHAADCAC
of advice EEEEEICCCCCC
of all BBBDBB8C?CCA
of an HGFEGDECCDBB
of any HEDDDEGCCCCC
of anyone MGGGFGGCCCCC
of anything BBBABB<EICCC
of applause GJGIGGCCCCCC
of asda CCCCCCPCCCCC
of attorney DCCBCC=CCCGC
of barrow HGGKGG>CCCCC
of bastards HHHKHHCCCCCC
of battery BBBBBBMCCCCC
of bed IFEDGD>EECCC
of being DDEGEHFCCCDC
of birth FGIEGFBCCCHC
of black AA??AALCCCCC
of bleach A@@A@>KCCCCC
of blood CDBCDFKGECEC
of covid GGKGGG@BACAA
of crayons EEEIEECCCCCC
of curtains A@A@??<BACCB
of doing DDGDDDBCECCC
of dr GKGGGF?CCCCC
of driving ?????>KCCCCC
of dying BBBBAB=CCCCC
of edinburgh CCCCCC;CCCCC
of empty GGGGFMACCCCC
of every @A@@@@CCBCCC
of everyone GGDGHJDCGCCC
of everything A?@B@@ICCCCC
of existing EEGEEEKCCCCC
of fags FFFJFFBCCCCC
of food >>?>?>OCCCCC
of forty AA@AAALCCCCC
of four CBEBCBFCCCCC
of furniture BBBBBBCCJCCF
of glass BCCCCBBCJCCC
of good HHOHHM?CCCCC
of hell DDDIDDCCCCCC
of her BCBEBFECBCCC
of here HHGJGN>CCCCC
of him A@BAD@KBBCCC
of himself GGGJGGACCCCC
of his GHLGHKICCCDC
of hospital DCDCCE=CCCDC
of hours AAAABAACEJCC
of how BBAABAFCCCCC
of humour @@><??CCCCCC
of information BBAABACCCHCC
of insulin BCDCCCC>BCCC
of it DDBDCEH?DCBC
of its ?@>>@?ICCCCC
of jumping CCCCCCJCCCCC
of june DBBBBBCCCCIC
of lads BBBBB@LCCCCC
of leicester HGLGGGCCCCCC
of life FEFEGE<CCCCC
of light A?AAAA;GCCCC
of living BBAABA>CCCCC
of loneliness IIIOII?CCCCC
of me FGBDDA?DCDEE
of metal >?=>>>BDFCCC
of mine :9:8:<HA?CCB
of money ??;>??CCCCCC
of mum BBBBBB8CACAC
of music GFGGNGGCCCCC
of my AB?@A?BILDGH
of needles AA@@AA?BBCBC
of nine FEFFFI@CCCCC
of nothing FFIGIFGCBCAC
of nursing FCEACCCCCCCC
of oil AAA@?AKCCCCC
of old ?@?>?@CCHCCC
of one AAH@AAECBCCB
of order ?>>>??=CACCC
of our >@@>@ANBACBC
of oxygen CCAHCCPCCCCC
of paint EEDEEIABCCCC
of peace IKNIIICCCCCC
of peas CCCBCCPBBCCC
of people HIGJHIGCCCCC
of petrol CGDDDBBCCCCC
of pills ;=>=>=OCCCCC
of piss HHHLHHCCCCCC
of praise CCCCCCOCCCCC
of prednisolone CCCCCC9ECCCC
of pretending NMTNNN?CCCCC
of prosecco LIIIJICCCCCC
of putting <<<8<;@CCCCC
of reach FEDEEE7CECCC
of reasons EEEEEGOCCCCC
of rehab IIIIMICCCCCC
of rest JHJHHHCCECCC
of ringing CBBCCCQCCCCC
of rocks NNNUNT?CCCCC
of room HIIIISACCCCC
of saying IIILII?CCCCC
of seeing LKKKKKBCCCCC
of shortbread ???>?<CCCBCC
of skin ==:7==CCCCCC
of smoke =>=<>=GCGCCC
of some ??>?=?CDACCC
of something DCGHDDBDCCCC
of space @@@9??JCDCCC
of spanners AAA<AACCCCCC
of speech BBBBBCJCFCCC
of staff ABBABAACH?CG
of strangeways KKKKKT>CCCCC
of student HHHHLHCCCDCC
of sugar DDCDDHABACCC
of suicide CCBCCCLCCCCC
of sunshine <<=<<<CBACCB
of surgery DDCDCC=CCCCC
of tablets BBBABB;CECBC
of ten BBA@HADCGCCC
of that DFGDGCACADBC
of the DACBCABC?E@F
of their FKHGIK?CGCCC
of theirs ?@=@@@<CCECC
of them DCEDCE@DDBBB
of these A?=@D>ABBBCC
of things ??>>=>?ABBBC
of this DCBECDHBBBBC
of those GEJGFC@BB?BB
of tonight AAAAA@MCCCCC
of town FFHFFFCCCCCC
of two ABECBAFCCCCC
of us CECEAFICBBAB
of vodka EHEEEEGCCCCC
of ward CCBDCAACCCCC
of washing HHHLHH@CCCCC
of water @?@>@@CEFCCC
of wee EEHEEEBCFCCC
of what AC?BA@JCGCCC
of where HNGHGHCCCCCC
of whisky IFFFFE?CCCCC
of wine EEEEHE@DCCCC
of work KKKOLKBCCDCC
of ye >>=:<<BCCCCC
of year CECCCC;CCCCC
of you JKIFIN5BBCBC
of your DJGEIHDBBEAE
of yours @ABDABQCCCCC
of yous GHGHIF=BCGCC
off CCDBBC?CACEE
off # @A?@@>?CJCCC
off > EBBACFICACED
off ? BBABBE>EEDDB
off a CBEGBC<CCCBC
off again AA@>@A>CBABC
off all HHMHHHFCCCCC
off an AAAAAARCCCCC
off and FEFDIHDBCCBE
off another AAAA?ACCFCCK
off as IEDEEEHCCCCC
off at FGGFFI=CBBCC
off beachy HMHHHH?CCCCC
off because HEDEDEDCBCCC
off but @?@@>@ACCCCC
off by ABAAA@ABEBBC
off dead <:;;<;ICCCCC
off down ?A@@A@KCCCCC
off every =?@@@@@CECCC
off for ?@@>AB:ACCBB
off from ADA?B@9CCBCC
off having LIJIIICCCCCC
off her LIIKLN<CCCCC
off here FFFJFFACCCCC
off him >?=?>?DCCCCC
off his C?A@A@FCCCCC
off i @?@>?>GCCCCC
off in DFEDED9GEDAC
off it CFFFDCJDACEB
off leave CCCCCCMCCCCC
off like BBBBBBKCCCCE
off me AECBAFDBECCC
off mid @@AAAAJB@ACC
off my JIMMJJ5FACFB
off now EEEJEDHCCCCC
off on ECBDDD>CCGDC
off our EFGFFFECCCCC
off redcar BBBBBBLCCCCC
off says AAA@AAOCCCCB
off shift ADDDDCKCCCCC
off sick EGEFEECCCCEC
off since @@@@?@:@CB@B
off so BA@AA?ICCCCC
off that CBEEBD;CBCCC
off the @B@@@AICEEFE
off them HGKGGG@CCECC
off then =<;===ICCCCC
off to AABCAAAEACAC
off today >>=<=><CBBCC
off twice AAAAAALCCCCC
off up CCCDCCMCCCCC
off us JHLHHHCCCCCC
off ward JIFFFFCCCCCC
off when AAAAAA;ECCFC
off with FE@@ACI@AEEC
off without DCDCDD>CCCCC
off work @??@@@>CCCEC
off you FIGIIG>CACDB
off your ACC@@DGCACFB
offence ABBBB@?CCCCC
offence but MMSMMM?CCCCC
offer CFCBECB@EDCB
offered =B=>@?BCECEC
offered it ===9==CCCCBC
offered to EECEJE?CCCCC
offering GGKGGGLCCCCC
offering me BBABBALCCCCC
office CABABFCCEIAC
office > BBABBDFCDDBC
office and GGGGFKACDCCC
office hours CCCCCCOCCCCC
office to IIIIIMACCCCC
officer MMKLKLCCCGCC
officer > BBBBBCBCCICC
offices @>>>@@MACCBC
officially HHHJHHCCCCFC
ofsted CCCCCBJCCCCC
ofsted next CCCCCCKCCCCC
often ?B:>>>;AABAC
ogle MFFFFFCCCCCC
oh IHJMGGFCECCC
oh aye IEEEEECCCCCC
oh brilliant @@??>@ICCCCC
oh dear BBBBFB=CDCCC
oh do GGGKGGBCCCCC
oh great CCCCCC[CCCCC
oh here IIIMIICCCCCC
oh it >>><>=FCCCCC
oh look FHFKFFCCCCCC
oh lovely HGPHHHHCGCCC
oh wait FFHHFJ@CCCCC
oi DEDCIDECCCCC
oi oi EEECNECCCCCC
oil painting GGGLGG@CCCCC
oily BDAHDDCCCCCC
ok =;==<<BJCDEC
ok > CABCBBMBCCCC
ok ? ??>?=?:CCCCC
ok at CCCCCCANCCCC
ok so AABBBBMCCCCC
ok to CCCCBCAHCCCC
okafor <>=;>>ACCCCC
okafor is :;989;CCCCCC
okay @@>@@?BBCCCC
old C@@A?@CDABBD
old > >?>?>?>BFCBC
old @ ??@@A?KCCCCC
old and >=====ABCBCC
old asylum @@>@@@CACCCC
old bat DDDHDCCCCCCC
old block ??>=?>CCCCCC
old boot HHHKHHCCCCCC
old boy >?=>>=CCABBC
old boys KFFFFFACCCCC
old chimney BBBBBBLBCCBC
old cow JJJOJJCCCCCC
old crutches CCCCCCC<C;?C
old dad IIILIICCCCCC
old days FFJFFFCCC@CC
old dear BBCBBCKCCCCC
old dears KIOIIICCCCCC
old fashioned IILGJLBCBFCB
old fella BCCDDEICDCCC
old folk B?=???CABCCC
old girl AABABAKCCCCC
old git @@@;@@@CCCCC
old hag ;<<7<<CCCCCC
old has AABBBBEGCCCB
old i AAA?AA>CCCCC
old in AAAAAAMICCCC
old lady >?>??@JCCCCC
old man JFEHEEHCCDCD
old my IIINII<CCCCC
old name HMHHHHCCCCCH
old one DDBDCD<CBIBB
old ones MOJJJJDCCCCC
old people FFGEFEACCCCC
old photos FHFFFFBCCDCC
old says NIIIIIACCCCC
old school FHFFFFCCACCC
old service AAAAAAPCCCCC
old spinster EEEIEEBCCCCC
old story HHMHHHCCCCCC
old with EDEGEE?FCCCC
old woman JFEFFF@CGCCC
older ?@=@@@DDCCBC
older people AA?AAA@CCCCC
older than @@@@@?@CCCCC
oldroyd ;;;8<;CCCCCC
olds EEGEEE;BACBC
olympics GHOHGHBCCCCC
ombudsman DABBBA;CKCCC
ombudsman > A@AAA??CCCCC
ombudsman and BBABBB>CHCCC
omg >??>>??CCCCC
on CCBBBBADCCDD
on # EBFJDC;ECJHC
on > AEBAFDEBFEAE
on ? EBCCB@AHAFEB
on @ F?AAACEBACEB
on a ADDDCD;FHCDD
on about FIGHFF?BA@DB
on all BCFA@BHCGCCC
on an DHHDHE=BCCCC
on and ACBBBCAAACAC
on any FFIFFFCCCCCC
on anyone HHFKHGACCCCC
on ash OKKRKKCCCCCC
on at ???@>>:BFBBC
on average ??<???CAACCC
on bar JJNJJO?CCCCC
on bay GJGGHH@CCCCC
on bed CCCECBJCCCCC
on beds <=:<==CCHCCC
on beech KGGGGGCCCCDC
on before ??<<>>ACCCCC
on behalf BBBABBCCICCH
on being GGGJGGCCCCCC
on but GGFKGGCCCCCC
on call LGGGHF?CCCBF
on chemo ABBBBBGCDCCC
on children GGJGGGCCCGCC
on christmas @@@@A@BBCCCB
on cross JEDEEECCBCBB
on crutches @@A?@>CCFCCC
on dad AA@AAADCGCAB
on day @A@@@@@JCCCC
on days JHHLHHBCCCCC
on delivery LHHLHHCCCCCC
on drugs 9>=>=>MCCCCC
on duty MJIMJJ@CCCCC
on earth CCBEBBDAJCCC
on ebay JFFFFFCCCCCC
on elm JGGIFGBCBCCC
on evenings MGGGGGCCCCCC
on every GJBFIFBCCCBC
on everyone HIJHHHCCCCCC
on facebook A@??A@ECCBCC
on facetime ABBBBALCCCCC
on fire A@AAAAHCCCCC
on floor AAAAA@HCCCCC
on for CDCFHCMCDCJC
on four GIGNGG@CCCCC
on friday EFHIHIBEBBAC
on fridays ?@?>??>BCBCC
on full DBA@BA>CGCCC
on god DDHDDDJCCCCC
on her HFHHGGACHCCD
on here CEBIGC=FCFBB
on him FDEHEE>CEDCC
on his CECAABEABCCD
on hold @?@@@BBCACBB
on holiday EHGGGIBCCCCC
on hospital EDDCEH@CCBCC
on how >>;>>>CBCACC
on i HJKIIH>CCAAC
on in @>@@AA:BCC?C
on income ><=>><?CCACC
on insta A@AAAAICCCCC
on it DDDCBHBFBFGB
on its EEDEEJFFBCDC
on juniper HEDEEEACCCCC
on larch A@AAAEFCCJEC
on lates GFFGEGCCCCCC
on leave D?@@@?VCCCDC
on legs FFFFLFCCCCCC
on level EEFEEEIBBCBC
on like AAA@A@JCCCCC
on living AA?AAAJCCCCC
on maple >>=>=>BCCCCC
on marketplace NHHHHHCCCCCC
on me EIGIGNBCFABK
on mill FFEDEGA?BCAC
on mindfulness CCCCCCTCCCCC
on monday DFCJGDBBADBE
on mute HHHHLHBCCCCC
on my B?B@@CHFCCHB
on nights @@@A?BCCDCCD
on nurses >><>=>CC@CCB
on one ?>>=>=CDACDC
on or GHGFJGBFCCCC
on our FDGCFCJCDBCB
on over CCCCCCMCCCCC
on page >@@@@@CCCCCC
on people GGMGGGCCCCCC
on purpose DCCCFCDCCCCC
on radio ??@>@?CBBBAC
on read JPJJJJJCCCCC
on reception GGHFEGFCEBBB
on red CCCCCCLCCCCC
on saturday <>=:=:@EDAEC
on saturdays ABBBBBHB?C@@
on security HFFGFFCCCCCC
on sertraline CCCCCC?@>CBB
on she IFJFEE?CBABB
on shift HGFJEDECCDCC
on show GHHHJHCCCCCC
on site ?>>???JACCBC
on six CCCCCC;CCCCC
on someone >>><>;=CICCC
on something >>=>?>?DCCCC
on suicide KHHHHH@CCCCC
on sunday >>?>>==DADEB
on sundays BCAAB@?CCCCC
on table AA@AAAQCCCCC
on teh EEEJEF=BBCCC
on that EFGGGEACGCBC
on the AAB@ABICBAEC
on their AA??A=@CCBCC
on them CDACBH:EECCC
on themselves FFLFFFJCCCCC
on then FIFFFFECCCCC
on there C@A?@?GC?BAC
on these CABABBHCCCCC
on this DGHEGDBCDCCC
on three JFFFFF;CCCCC
on thursday DCCDEFFDBADE
on thursdays CECCBCACACCC
on tiktok ::=<=;FCDCCC
on till ABBBAAJCCCCC
on time >>>=>>?C=C@B
on to >@D?BAGDBDGC
on toast GGFJGGECCCCC
on tonight JNJJJJ?CCCCC
on top DDCBEDMDCCCC
on trent FFJFFFCCCCCC
on triage KHHNHHBCCCCE
on trolleys GGJGGGCCCCCC
on tuesday CFDHEDECAFCC
on two CDGDEG?CDCAG
on under HGLMIHECCCCC
on underneath EEEEKECCCCCC
on us FFKFFFCCFCCC
on vinted LFFFFFCCCCCC
on ward >??A?AICBBED
on warfarin BCCCCC<@BCBC
on wednesday CCCECC=CEAEC
on wednesdays ABA@@A?BBBAB
on whatsapp GFEEIECCCCCC
on wheels LGHGGGDCABBC
on when B@AAAAKAGCCC
on with AB?@??CGCBBC
on without JRJJJJ:CCCCC
on you @CBBABFCCCCC
on your EFFCFBFCEEEC
on yourself >>=9>ACCCCCC
on youtube HKKHHHCBCCCC
once BDDCDC?B?B@A
once > A@AB@@GC@CBA
once a FCDCCBDCACFB
once all BBBBBBKCCCCC
once and CFGDEEBCECBC
once every GJGGGGCCCCCC
once i GEGGENACCABB
once in ?@@?@>>CJCCC
once looked CCBBECCCHCCI
once more ?>????<CCCCC
once my IIIIILFCCCCC
once so KOKKKK?CCCCC
once the @BCABA<FCCAC
once you ?>@=?=LCCBCC
oncologist >>?@??<CCCEC
oncology AAAAAAGCHCFC
oncology > CCCCCCKCCCCC
one CDECEDCDBEDC
one % FFJFFFCCCCCC
one > FEDGDEICHEED
one ? CCABDC>?CFGF
one @ @@?@@?=CCCCC
one a JOOJKJ?CCCCC
one about CBCBCCGBEABC
one and EFFDHDBEBECC
one as JIMIIICJCCCC
one at IMHOMKFCCCFC
one back ?@@@@@ICABAA
one box @?@@@@JCCCCC
one by ADABCDGCCCEC
one call AAAAAAJCABBC
one called KGHGHHACCCCC
one came BCBCCCMCCCCC
one can GGJGGHICCCCC
one cartridge CCCCCBLCCCCC
one cutting OKKKNKCCCCCC
one day FJEHFH7CCCFC
one doctor <:=<<;CCDCCC
one does MLSKOKCDCCCC
one doing AAACAA>CCCCC
one dose BBBABBLCCCCC
one each EGEDHDJCCCCC
one ear CCBCBBBHICCC
one else IFFFFEFCCCCC
one explained CBCCCBACICCC
one eye AA@@ADGDCCGC
one feels JJMJJMCCCCCC
one foot CBCBBBKCCCCC
one for <::9:9HJBFDD
one get B@@BBBLCCCCC
one gets AAAADA=CCCCC
one gives AAAAA@KCCCCC
one go GGHGGI9CCCCC
one good FEEFEI;CCCCC
one got ?>=>=>DCCCCC
one had ::68:9HCFDCC
one hand ?@?AB@FCCCCG
one has CBBBBCAFDCEC
one holding JJJJLO@CCCCC
one house BBBBBBKCCCCC
one i EEHFEEFCBCCB
one if DDCHDECCCCCC
one in DDDGFCCEBCCC
one is @@ADBAICCEFC
one job DCHDDDCCBACC
one last ?A@@>=KCCCCC
one leg DDGCCD?BECAC
one less FGKFFE<CCCCC
one long HHLHHHCCCCCC
one making IIIIIOACCCCC
one man HEBDDEFCCCCC
one manager 999799CCCCCC
one match HHHHHOBCCCCC
one more ;9:898GCCCCC
one morning EEEEEJ=CCCCC
one night >>>=>>>CCCCC
one not GGGGJGHCCCCC
one noticed CCCCCCKCCCCC
one nurse 7<8999JCECCC
one o IIKMIIACCCCC
one of DCBDCFGCAE@C
one off DIDDDD@CCCCB
one on IJHJHK>BBEBB
one or DCFCGDEJCICC
one out DGDDEFAC@CBB
one person DAA@A@DCCCCC
one phone DDDDDG>CCCCC
one piece @@@?@BLCCCCC
one please AAAAAA=CCCFC
one pupil @AAAAAJCCCCC
one question IIONIIBCCCCC
one reason CCCCCCLCCCCC
one room <<<=<:XCCCCC
one sees CCCCCCLCCCCC
one sentence GHHJHH?CCCCC
one should DDCDDD;CCCCC
one side >?==>?EECCCC
one slice BBBBBBKCCCCC
one slipper AA??AAKCCCCC
one star ILIIIIECCCCC
one tablet EEEEEEICCCCC
one that @AACD?EBBDBF
one then CCCCJC?CCCCC
one thing GFFJJECCCCFC
one this @@@@@>GCCCCC
one thought BBBBBBMCCCCC
one through AA@@@@LCCCCC
one to FECEGFCBICCC
one toilet >>;;=>CCCCCC
one too DDCGDCDCCCCC
one touch IIOIII=CCCCC
one very A@A@AAKCCCCC
one was A?=@@@?CCBDB
one way FEHFEELCCCCC
one week IOJHIIDCCCCC
one wheelchair HINIIICCCCCC
one who DBCBABJCAACB
one will CCCFCE>CDCCC
one with GGGHHF7CBCDC
one working BBBBBBCCJCCC
one would FHHJJEBCABBB
one years A????@ECCCCC
one you FEEDHDB?CB@C
ones EDFCCGGD>B@B
ones > CCDDBE@BCCCC
ones ? ??;<>?CBBCCC
ones and EEFEEEGC?CBC
ones are DDKCDDACCCCC
ones from CBBCCCGCCCCC
ones in BBABEBHABBCC
ones on LLULNKCCCCBC
ones that @>>??=MC?C=C
ones who ??@??@ICBCAC
onions BCBABA?CCCCC
online A????@?ADGAC
online > IKJKIJCCCCCC
online booking CCBCBCCCHCCC
online form BBBABB?CCCCC
only CDEDFFICCDBC
only > A@B@@ABCCECC
only a FFCFDDCBBCBC
only asked @@@B>@=CDCCE
only asking LOLNLS=CBCCC
only clean IINIIICCCCCC
only come GGKGJGBCCCCC
only do FFFFIFKCCCFC
only eat CCCCCCNCCCCC
only ever GBBBBB?DCCCC
only fair GGFGMGBCCCCC
only found IFGGGFBCFCCC
only good GGLGFG@CCCCC
only got <<;;9;BBAGCC
only have FFJEDI<HCCCC
only her A@AAAAMCCDCC
only i BAAAA@IFFCCC
only in @@>@EADBFACB
only know CBCCCCIC?CAC
only makes FLFFFFCCCCCC
only monday CCCCCC;CCCCC
only need IIIIINGCCCCC
only on A@A?C?9CCCCC
only one =>;;<@ACAABB
only person =>==??CCCCCC
only place CBCCCC?CCCCC
only she HHHHLHCCCCCC
only that DFDDDD<DCCCC
only the BEDCEBDDCDCC
only there GGGLGGACCCCC
only thing DDDGDCCCBCBC
only three JLJJOJ;CCCCC
only to DDEEEDICICCC
only tuesday CCCCCC6CCCCC
only two CB?CBEMCCCCC
only want DGCDCD8CCCCC
only way @A@?>?IFCCCC
only went CCEACCICCCCC
only wind NNNXNNBCCCCC
onto @@?@?ACCBBCC
onto the AAAAABHCBCCC
onward @@?@???CCKCC
ony AA@@AAMCCCCC
ony @ AA@@AANCCCCC
onybody GEEEEELCCCCC
ooh BBCBBC@CHDCC
op @>@>=?BCDCFA
op > @BFBACDBADBA
op and DCCCCDBFDCCC
op courage ??=>??CCCCCC
op has BBBBBB?CKCCC
op i >???>>@CCCGC
op in CCCCCCGCEBAC
op on EDFEEECCDCHC
open BA?AC@BCDDBF
open > EFCIEJOCDCCE
open ? DDEEHCECCCCC
open a EBAEBB;CCCCC
open after CCCCCCKCCCCC
open again B@BBA@9CCCCC
open and >?>=A>FCGCCF
open at FFIFHFBFDCAC
open day DEGDDD?BADBC
open i BBBBB@LCCCCC
open it EEEDEIIGCCCC
open my BBBBAAMCCCCC
open on CCCBCC<CCCCC
open the AEBAA@DCCECC
open them CBCBADECCIIC
open till @@@@@??BDCAC
open to BDBDABBCCCCC
open wide OOOOYOACCCCC
opened FCDECH?BDCBC
opened him KKKKKUCCCCCC
opened it CBCCCBKCCCCC
opened my IHKHGHDCGCCC
opening EECDEEHDBCCC
opening and ILIJIIFCCCCC
opening hours ECCCCCGCACCC
opening the CCCCCG@CCCCC
opens IGIGFLFB@BBB
opens > @B@@@=GCCCCC
opens at HHGHGNACCCCC
opens monday KKKKKP;CCCCC
opens on HILIILCCCCCC
operate ACI?AD>CCCCC
operate > <>@:<=CCCCCC
operated LIHIIICCCCCC
operated on JHGHHHCCCCCC
operates KFFFFG@CCCCC
operates drunk LGGGGGCCCCCC
operating OKKJKO=BCCCC
operation ABCBBB>BBEBB
operation > DFFCDDBC?CAB
operation and ?????>BCDCBB
opinion DEHKDD>BCCHC
opinion > GGIGFGABBCCC
opinions ?@?A?@BACCCC
opposite EGACEFBBBCBD
opposite > JLGKHH@CACCC
opposite the HJHHJIICBCCC
ops @@A@?@>CCCCC
ops > ??=?>?=CCCCC
optician FDDDBEJBBBBC
option ??>???ECBBCC
or BDDEBC=H@@CB
or # @@?@@@B@CCCC
or a EEGEEDB@DBAC
or after FFDJFFCCABAC
or am AAA@@A:CBCAC
or anything B@BBBAHCCCCC
or better HHLKHHCCCCCC
or can @?>@B?G=C=>C
or cold CCCACCCLCCCC
or did IIIPIICACCCC
or do EDBHFH=BCCFC
or does EDDGCCB>ADAC
or drinking CBCCCCNCCCCC
or feel GGNGGGBCCCCC
or has BBBBBBC?CC?C
or he BAAABAICCCCC
or i EKCEEI?DCCCC
or ice CCBCCCAKCCCC
or is DCBGFB=@B@BC
or just BB@CDC@ABBBC
or leave DEFDDC?HHCCC
or not EGEEFH?JBCFC
or one BAADBBJJBBHC
or only ??>>??A@BDBC
or run HHLHHHCCCCCC
or she @?@?@?WCCCCC
or should A@@@@@CECCCC
or so BAABBALCCCCC
or something @@@@>?6FCBCC
or take BABBBBMCCCCC
or the BFCACBCCBIDB
or they AB=?A@GCCCCC
or under GFKGFGECCCCC
or wait CCBCCICKCCCC
or we HLLHHHCCCCCC
or what AAAAAA@DCCJC
or will ==<<<;KCCBAC
or you A?D@A@HBBCBC
or your GMGGGIBCCCCC
oramorph @BBBBBHCCCCC
orange GDDHDD>ECCBC
order ECEEEBCCBCIC
order > @?A@CAICCCCC
order and GEJFEFFCCCCC
ordered IFEFGEICIDJC
ordered > EEEEEEKCGCCC
ordered something AAAAAAKCCCCC
ordered us RLLLLLCCCCCC
ordering DGDCEE=CCCCC
orderly IEEEGEACCCCC
orders B@C@A?FCBCCC
organ donation CCCCCCICCCCC
organise HHHLHHCCCCCC
organise a GGGKGGCCCCCC
organised AA>@AAGCHCCC
organised > BBBBBBJCCCCC
organs NJNJJJCCCCCC
original GGGMGGCCCCCC
orkney CCCCCC:CCCCC
ormsby KHHKHHCCCCCC
orthodontist AAAAAA<CCCDC
orthopaedic DDCCHD?CGCCC
osce AA@A@@;CCCCC
ot FFEFKG>CECIC
other CABCC@CAJEFD
other > DCBCHCFCEFFC
other half GEHHHFABCCCC
other number CCCCCCBCKCCC
other one EB@BDB=GCCCF
other people FFFKFFKCICCC
other side CDFBCEFCCCCC
other site BBBBBBBCLCDC
other sort IIIINIACCCCC
other two BBBBBBYCCCCC
other way BBBBBBHCCCCC
other word GGGJGGCCCCCC
others @><=><DDCACE
others > FCCCDB=CCCCC
otherwise D@E?A@?CCACC
otherwise > IFIEEEACCACC
otherwise ? JJQJJJDCCCCC
ought HGLIGJ@JBCBC
ought i AA@AAA=JCCCC
ought not HHNHHH@CCCCC
ought to HFIIFJEEACBC
ounce GGGKGGCCDCCC
ounce of GGGKGGCCDCCC
our >;===>EBBBEB
our % <=:===BCCCCC
our @ @<=>=AOCBCGB
our babby HHHHFN>CCCCC
our baby GFFFFIJCBCDC
our blood JJOJJJ=CCCCC
our boy AAAABBACGCCC
our brother IIIIINCCCCCC
our choir CCCCCCKCCGCC
our church CCBCCCICCCCC
our clinic A@AAA?KCCCCC
our community AA@AA=BCCCCC
our consultant =<<9==BCCCCC
our danny BBBBAAMCCCCC
our daughter @?AAAAACACDB
our doctor HHHQHHCCCCCC
our elderly HHLHHHCCCCCC
our estate IFDGFIICCCCC
our family BBBBBC:BGCDC
our flats JJJJQJCCCCCC
our friend HHHMHHCCCCCC
our gp IHGKHH;CCCCC
our grandson ??>=>?CCBCCC
our health JGILJHBCFCCI
our hearts 9==<==CCCCCC
our hospital NNXNNMACCCCC
our hospitals JJMJJJCCCCCC
our house >;<<=9ACACBB
our jack CCCCCCHCFCAB
our kev BECCAC<CCCCC
our kid CEBCCDBCCBCC
our lad ?A??@@?EFCGC
our lads @@@AA@@CECDC
our lass >>=>=>KCCCCC
our last KKKTKNC@CCCC
our lee CCCCCCNCCCCC
our letterbox >>:>><CCCCCC
our lily ???@?>BCCCLC
our little BBBABB>BCCFC
our lives <=;===@C@B@C
our mam HHHKHL?CCCCC
our minor GGGGGLCCHCCC
our misery IIIIIPBCCCCC
our mum BBBBBBQCCCCC
our names @?@?@@HCCCCC
our neighbour HFFFFFACCCCC
our new KKOOKK>CCCCC
our old >?????ACCCCC
our own DDEDDECCEBBC
our passports BBBBBBKCCCCC
our people KOOKKKBCCCCC
our receptionist ?=?>?>JCCCCC
our school FFDFFJ>CACBC
our sessions KSKKKK@CCCCC
our side IIMIIICCCCCC
our son BBBABBBCFCCC
our staff @?@@@>GCCCCC
our street A@BAA>BABCBC
our surgery CCCGCCBCCCCC
our tablets CCCBCCICCCCC
our taxes IIMMIIBCCCCC
our tea FFJFFFCCCCCC
our twins BCCCCCABBDGC
our unit LLNLLMBCCCCC
our village JKQJJJACBCCC
our ward A@=?BBECACCB
our wards KKRKKKCCCCCC
our way ??=??B@C@CCC
our wee HECEFE>CCCGC
ours @CA=@@CA@AAC
ours and @??=@?FAACAC
ours with @AA@AAKCCCCC
ourselves EDEEEE?CCCCC
out A@@A@@HCCCCD
out > CFHECFJAB@CE
out ? CCDCBC?GCBFC
out a B??>AAEDDCCB
out about =?@A@@ECBCCC
out after @@@@@@@CCCCI
out again @??>@<=CGCDH
out all EEEHGEECBCBB
out alone FFEFFKCCCCCC
out an EKFEFFFCCCCC
out and >A>@@AECBCCB
out at BADBCE:CECEC
out before A@AA@BHCBCCC
out blue LGGGGGBCCCCC
out but KFGGFFKCCCCC
out by BCDCCD7CACCC
out crying HHHNHH@CCCCC
out every ??????CCEDCC
out for HFEIIHECBCBB
out from EGEGEE<CCCDC
out her CBBBBBGCCCCC
out how :;<;;:QCCFCC
out i DGIDCC?CGDDC
out if ==<==<ECDCCC
out in @BAA@BAFABAA
out into CCCBCCUCCCCC
out is AA?A@ADICCGC
out it BCBCCBHCCCCC
out loud CBA?ABBCFCCC
out monday BBBBBBICCCCC
out my CCBAB@DFCCCC
out no AA@AAAOCACCC
out not BBBBAANCCCCC
out now DEHEEECCCCCC
out o FFHFHEBCCCCC
out of HCGFGH>AGEDC
out on CBACEFCBCCCC
out or <<9:;<CHCCGC
out ready CCCCCCQCCCCC
out she <==<;=BCCCCC
out so @@@@@@JCCCCC
out sometime IQIIII<CCCCC
out the GCCDB?LBDB@C
out this HIHGHI@CCCCC
out to CC@FBA@CCBDD
out tonight CACCCDMCCCCC
out too JJRJJJACCCCC
out two ABAABBKHCCCC
out under @A@?@?>CCCGC
out when A@A@A@GBABBC
out where GIGGGKCCCCCC
out which GFFGFICCCCCC
out who CHCCCC?CCCCC
out wi BEBB@BJCCCCC
out with @BBFEC>ACBAC
out wrong IIPIIIDCCCCC
out you HHJJGHICCCCC
outpatients CBCCAC;AGDBC
outpatients > ECGDCD>BBCCC
outpatients and A@>?@@BCECCC
outpatients is @@@?@>BCCCCC
outreach CCECCC:CCCCC
outside ?B?>?>IBCDCB
outside > FHJFFFIDCCDC
outside a ??<=?>CCCCCC
outside and ?<>??=ACCCCC
outside boots BBBBBANCCCCC
outside for ABAAA?>CCCCC
outside her HKHHHK7CCCCC
outside in FCCCDBFCKCCC
outside maternity >>=;><?CACBC
outside my DDDEDD=CCCCC
outside that HHMHHLACCCCC
outside the BCABCEJCCDCC
outside your ?>???<TCDCCC
outstanding ??@>@?GCJCCC
oven @A?@ABHCECBC
over EEGEIFDEGAEE
over # CEDCAB@EBA?B
over > BC?GFAKDFCFF
over ? FEIFEEBECCCC
over @ HHHHJMABCCCC
over a ECEDCC=BCCCC
over again HGHHKG@CFCCC
over all >>>=<?BCCCCH
over and FFHJGHHCBBBB
over but HNHHHG@CCCCC
over for HHLHHHACCCCC
over from CDCCCD?CCCCC
over half CCCCCCNCCCCC
over her AABACC:CCCGC
over here JHIGHH=CCCCC
over his CCACAAHDCCCC
over i JJJJOKBCCCCC
over in CCECAEEHCCCC
over it BC@FCBACACDC
over me FEIFFF:CFCCE
over my ?@>?A>DCDDCC
over on FEHFFFBBACAC
over one =;>=>>ICCCCC
over our AAA>AAICICCC
over that GEEDEI?CCCCC
over the CEA@D@ACECEC
over them HHHHHM@CCCCC
over there FFGJFFGCBBCC
over this EEEDLDKCKCCC
over to @??@A?<BABFB
over when EKDEEE=CDCCC
over with AA>@@CJCCCCC
over your GGGFGL@CCCCC
overdose BDCCCC=CCCCC
overdose > CCCCCCHCCCCC
overdose and CCCCCCACCCCC
overdose had CCCCCCMCCCCC
overdose in BBCCCC@CCCCC
overdose last CCCCCCPCCCCC
overdosed HGGGFG<CCCCC
overdosed on BBBBAB5CCCCC
overdoses <>?>??ACCCCC
overdue GGLGGFBCBCFC
overdue > IIOIIHBCBCCC
overgrown GGGJGGCCCCCC
overheard ?@>@?@LCCCCC
overnight @@@@@D?B@BBB
overseas DB>BABCCCCCC
overseas nurses MHGHHHCCCCCC
overtaken JJJSJI>CBCCC
overtime IEFHFF>CCCCC
overtime > KGGJGG>CCCCC
ovr BB@BBBNCCCCC
ow >??<>>DCCCCC
owe ;<:8<>GCBBCC
owe him ?@>=@@KCCCCC
owe you @@??@@CCCCCC
owed @@?@@@KCCCCC
owed > @@?@@@KCCCCC
owes DFCCFBNCBCAC
owes me EDDEHDACBCAC
own GDFIFJEBBCCD
own > ?AA?CCECDCCC
own ? ??<=?@BAABBC
own a CCCCCCICCECC
own and ?????@NCCCCC
own at CCCCCCMCCCCC
own baby ABBDBBBCICCC
own bed GHGHKICCBCBC
own food LLPQLLCCCCCC
own funeral >?@?@?HCFCCC
own granny GGHLFFCCCCCC
own hand BGABCBHCCCCC
own head FCBAB@QCC@CB
own heart CDDDDG=CCCCC
own house BCCCCD=CCCCC
own in DBBBCC?CCCCC
own kind KKRKKKBCCCCC
own kitchen HHHMHHBCCCCC
own lanyard FFFFFK?CCCCC
own life @A@@@@GCCCCC
own lunch CCCCCC3CCCCC
own mess IGHKHHACDCCC
own mother FEEEEDHECCCC
own name HGGIFGBCCCCC
own neck DEEDDGDCCCCC
own nose FFFIFFCCCCCC
own nurse MHHHHHCCCCCC
own on EEEEEJBCCCCC
own pillow A@?B??BCCCCC
own postcode @@@<@@=CCCCC
own reflection JJJOJJCCCCCC
own since AABBAA>CCCCC
own spit AAAAA@ICCCCC
own teeth GGGKIIDCCCCC
own throat ?????;BCCCCC
own two KGGJGGACCCCC
own up IIIIIMDCDDCC
own wife BCCBCIACCCCC
own with =?>>>>KCFCCC
owned up JGGGGGBCECCC
owner DBABBBJCCACC
owns DDFCDC@CCCCC
owns the FFIFFEBCCCCC
oxygen IIINGIGCECEC
oxygen > GHKGGGNCCCCC
oxygen and @>>B@@FCCCCC
oxygen bottles BBBBBC7CCCGC
oxygen cylinder CCCBCCMCCCCC
oxygen for KKKUKK?CCCCC
p LMIIIIBCCCCC
pacemaker CCCCCGKCACEC
pack DCDICBICCCFC
pack of KJLPJJBCCCCC
package FFEHIIECCCGC
packed @@@?BCGBBC@C
packed in @@AAB@HCCCCC
packed it HIIGJNACCCCC
packet FHEGFFN@ABBC
packet > CCCCCCO@BCCC
packet of B@@BBBI@BBBC
packets BBBAABHCCCCC
packing FFHFIF7CCHCC
packing > IHKIOI@CCICC
packs AABAACNCBCBC
packs in FFFFFI?CBCBC
pact AABBBAGCCCCC
pact > BBBBBBWCCCCC
pad EEHEEEEDGCCC
pad that GGKGGGACCCCC
paddies CCICCCCCCCCC
padding GGGGGN>CCCCC
padlock CCCCCCMCCCCC
padlock on CCCCCCMCCCCC
pads >>=?=?KCECHC
pads in CCCCCCNCCCCC
paediatrician DECEEJ@CCCHE
paediatrician 's DGGGGMBCCCGC
page ABABACBCBCCB
page > ><9:=?GCCDCC
page ? GGGKFGJCCGCC
page @ @?D@A@CCFBCC
page and EEEEEE=CECCC
page her ILIIII@CCCCC
page in ??=>??CCC@CC
page is DFDEED>BBCCC
page tell @?@@@@QCCCCC
page you DAA@AALCCCCC
pager GGEKGGCC>CAB
pager > GGEKGGCC>CAB
pages FDDDEDBCECCC
paid MHKKHHECDCCB
paid > @@@?@@ACCCCC
paid a PPLLLLCCCCCC
paid by MIIIIICCCCCC
paid for GFFGEEACFCDC
paid in ABFBBBCCCCCC
paid me A@@@@@OCCCCC
paid the EBCDCBJCCCCC
paid to >@@A@@ICECEC
paid up BAABBB=CCCCC
pain A@@BAAHEDEBF
pain # JJJJPJCCCCCC
pain 's CCCCCCKCCCCC
pain > HFGHFE@CBCCE
pain across CCCCCBPCCCCC
pain at CCCCCCICCCCC
pain clinic AAAAA@HCBGCG
pain going CCCCCC9CCCCC
pain gone >?><>?@CCCCC
pain in AAAA@@DBCCCC
pain is GGFGGGDCCCCC
pain relief BCBCCB;CECCC
pain threshold GGGLGGBCCCCC
pain to BBBBBBNCCCCF
pain was =??<??=CCCCC
painful DDCDDIHECCCC
painkiller CCCCCCKCCCCC
painkillers HEEEEDCCCCCC
painless BBBBBA9CCCCC
painless is CCCCCC<CCCCC
pains CCCCBBMCICCC
paint >@=?>B<BCCCC
paint off HHHKHHACCCCC
painted CCECCD<CCDCC
painting BCBCCB>ACDCC
painting and GFGJGG>CCECC
pair FCDFCD?BDCCB
pair of EAADBC=BECCB
paki JJPJJJBCCCCC
pakis DDGDDDCCCCCC
pal CCCABD?CCCCD
pal 's @@@@@?LCCCCC
pal > ><;;==CCCCCD
palpitations CCCCCC8CCCCC
pals DCCHCDACAD@B
pals > EFEIDD@BAC@C
pals now CCCCCCCCCNCC
pals they CCCCCCCC8?BA
palsy CBDBBC<CECCC
palsy and @@?@@@=CECCC
pam IDEDEFCC@CCC
pan ??>>>ADC@CCB
pancake ??>=??CECCBC
panda CCBJCCACCCCC
panel CCDBAB@CCHEC
panel > FFKFFFCCCCCC
panels BBABBB<CCCCC
panic DDDHDF8FDDCC
panic attack HHHMHH>HECCC
panicked KGGGGGACCCCC
pans DHDDDD@CCCCC
pansy HHMHHHCCCCCC
panto AAA@BA@CCCCC
pantry AAAAAAJCCCCC
pants > GGGKFFCCCCCC
paper A@A@@@>AFCAB
paper > IGLGGGCCCDCC
paper round GGGKGGCCCCCC
paper towel <>?>>>CCCCCC
papers DCCCDFCCFCBC
papers > CCABCC@CGCBC
papers and ?@B@@@ICCCCC
papers for GGGGGKCCCCCC
paperwork CABBBCHCDCEC
paperwork > DCCCCBGCCCCC
papyrus CCCCCC?CCCCC
para @??@??MCCCCC
paracetamol BBCBCBE>CCBC
paracetamol > EEEDEDICCCCC
paracetamol and FFGFFF:CCCCC
paracetamol can CCCCCC;DCCCC
paracetamol in BCCCCC:>ACCC
paracetamol over CCCCCCKCCCCC
parade GGMGFFACCCCC
parade > FFJFFFACCCBC
paramedic EEDEHF8CAC@C
paramedic > CFCCCBGCCBAC
paramedic ? FFFFKFCCCCCC
paramedic @ LJJJNJACCCCC
paramedic i EEEEELCCCCCC
paramedic in DDHDDDCCCCCC
paramedic on =?>?>>?CCCCC
paramedic wants ;;:9<:CCCCCC
paramedic was CEEFDEACCCCG
paramedics FCDGFE<CAFBB
paramedics came FFEKEFBCCCCC
parapet BAB@B@KCCCCC
parasite DDGHDDCCCCCC
parasites EEEHEECCCCCC
parasites > IINHIHCCCCCC
parasites in JJJPJJCCCCCC
parasites on >?<@??CCCCCC
parcel CCDCDGBC@BBC
pardon A@@?A@>CCCCC
parent A?@AA@EBCCCC
parenting FFFFFJCCCCCC
parents >A>?@>KBBGAB
parents > EGEDEEACDCCB
parents have ?=>=??FCCCCC
parents you CCCBCCOCCCCC
pargeter IIIIIK=CCCCC
parish DDDDDD=CBBBC
parishioners BABABAMCCCCC
park DDDCCECBDCBC
park 's @?A@A@<CCCCC
park > DEABEF>AACBD
park ? >>?>?>BCCCBC
park and DDEFDIACCCCC
park at ?????>ECBCCC
park i LFFFFF9CCCCC
park is HFEFFJECCCCC
park it FFIFIFACCCCC
park level BABBAAWCCCCC
park machine BBAABAACGCCC
park of CCCCCCNCCCCC
park on EHEEEBACABCC
park open IIOIIICCCCCC
park so LNLLLP;CCCCC
park street A@AAAARCCCCC
park up CCCCCCCCLCCC
park while BCCCCCCCJCCC
park with ?>B>?<DCDCCC
parked EHEGEGACFBAC
parked across GHGKGG<CCCCC
parked in ==>>?>EC@CCC
parked outside GIGGGFECCCCC
parked up CIEDDFMCCCCC
parkin >=<<>>@CCCCC
parking FDGIGH@BCEBC
parking > FDJFEBBABBBC
parking fine GGGHGNBCECCC
parking in EEEEEKCCBCCC
parking machine ?A@@A>CCHCCC
parking meter GGGLGFCCCCCC
parking permits CCCCCCBCCLCC
parking up BBBBB@KCCCCC
parking was JJJOJJCCCCCC
parkinson ;<<;<=9EBFFC
parkinson 's ;<<;<=9EBFFC
parkrun BBBBBBSCCCCC
parks GGGFGKACCCCC
parrot EEEKEE?CCBBC
parrot with IIIOIICCCCCC
parrots HHJJHHACCCCC
parrots > JJOLJJCCCCCC
part EJDDHFAGBECC
part # IOIIIICCCCCC
part in ??>=??CCCFCC
part of HHGHJGDICCCC
part with @AA@BAKCCCCC
particularly BABABAOCDCCC
parties BA?BAABCBCAC
partner ?@@AAAHCDCDC
partners >?>=??CBCCCC
parts ONQNNNBBCCAC
party BCC@BCGBECCC
party > ILJHINCCFCCC
pass BFCAFBBECFEC
pass a GGIGGGCCCCCC
pass and JJJJMNCCCCCC
pass it GLEFFFAFCCCC
pass on >???>>LCCDCC
pass the BBBBBB>CCCFC
pass your >>=:>>CCCCCC
passed B?>?@?@FFCFB
passed away BBBBBB@CCCHC
passed from A@AAAA>CLCCC
passed in AAABBAOCCCDC
passed me ?@>?@@PCCCCC
passed on A?@@@@>ECCCC
passed peacefully LJJJJJCCCCCC
passed the KHGHHH@CECCC
passed to BBCCCC<CCCHC
passed water CCCCCC<FCCCC
passes JIKHLIEBHCCC
passing @>A???GCFCFC
passing clots BBBBBAICCCCC
passport ?@C@@?CACAEC
passport and BB@BABJBC@CC
passports IEDEEEHCCCCC
past GHKJHGICFBAD
past # MMVMMM@CCCCC
past > CBCFCCCCFCCC
past eight GIGGGG9CCBCC
past her <=><=>>CDCBB
past hers IOIIII<CCCCC
past it DCGHCDECCCCC
past my EFFEFFFBACAG
past nine FFFEFIFCFCCC
past the ;9;:<<FDA@CC
past thursday CCCCCCQCCCCC
pastor AGBBBBCCCCCC
pasty ?@<B@@B@BACC
pasty > AB?ABBCCAACC
pat >><=@?CCCECC
pat > =?<=A<ACCCCC
patch GEFDEE>JCCCC
patches <>>>>>DDCCEC
pathetic AAB@AAFCCCCC
pathology CCCCDE>BBCCB
pathway CCBCCC=@@CHC
patience <>=?<=ABDCAC
patience > >>====?CDCBC
patience of EDEHEDCCCCCC
patient C@=A@??AEBBD
patient 's @?>@@@ICECCC
patient > @BD@@@BC@CDE
patient ? JFFFFFCCCCCC
patient and CFBBBCBCCCCB
patient experience DDBIDDCCCCCC
patient has BBBBBBXCCCCC
patient in MJJJJMECCCCC
patient panel @@>@?@BCCICC
patient told ?@@?@@@CCCCC
patient transport JHGILG@CG@AE
patient with AAAEBB?CBCBB
patients FBCABB?CDACB
patients > >?A=??DCFCCC
patients and BDDHCDDCCCCC
patients are EFHFEFACCCCC
patients dinners OIIIIICCCCCC
patients get CIBCCCBCCCCC
patients in CDDDDDCC>CCB
patients to CDDDDDKCICCC
patronising AA@AA@BCGCCC
pattern FGKGGJACCCCC
patting BBBBBBJCCCCC
pavement FGFHFJHCCCCC
pay DEBCCCGB?BAB
pay by BABBBBWCCCCC
pay for BBGBCAFCCBCC
pay him ><>@>:CCCCCC
pay that FFFFELBCCCCC
pay them @A;>@?CCCCCC
pay to DDDDHCCCBCBC
pay what JPJJJMCCCCCC
paying FBBBDE?CBCBC
paying > A@@AAAMCCCCC
paying for FFIHFIACCCBC
payout BBBBBBLCCCCC
payout than BBBBBBLCCCCC
payroll EDGCDCACCCCC
pays A@A@ACGCBCBC
pays him KJJJJM=CCCCC
pays out CCCCCCNCCCCC
pe BBABBBMCCCCC
pe > CCCCCCHCCCCC
pea @@?@??FCCCCC
pea > >>>;>>CCCCCC
peace EMGFEDBCBCCC
peace > JTJKKK@CCCCC
peaceful ECBBBAMCCCCC
peaceful > IJGGGGLCCCCC
peacefully GFFFFFACCCCC
peacefully when LJJJJJCCCCCC
peach FFFFHFBCCCCC
peake KJJJJJCCCCCC
peaks >>>>>=CBBABC
pear A?@?AAHCEBAB
pear drops BABBBBHCCCCC
peas >?>>?>KCFCCC
peas > DDCDDDQCCCCC
peasants >>><>>CCCCCC
peculiar A@?A@ALCCCCC
peeing BBBBBBICCCCC
peek HJHHLHCCCCCC
peeling @@@@@>VCCCCC
peer >=>>>>ACCCCC
peer worker ==?>?>ACCCCC
peg BCFCCC=CCCCC
pell CDCCCCBCCCKC
pelvic @@?AB@@FCCCC
pelvic floor CDDDHC?FCCCC
pelvis DDDDFCACFCCC
pen DDBBDDF@=BCA
pen and CCCCBGCCCCCC
penalties @@@@@@:CCCCC
penalties again CCCCCC9CCCCC
pence EEEIEEDDCCCC
pencil DDCHDBICCCHC
pencil and IIIMJHCCCCCC
pendant CCCCCBICCCCC
penicillin GGGGFFADBCBE
pennies CCCCBCOABCCC
pennies > CCCCBCPABCCC
penny AAAAA@AEBABB
penny of IFFFFFACCCCC
penrith IMIIII>CCCCC
pens >???@?AC@CBC
pension A?AA@?HCCCGC
pensioner GJLEFG?CCCCC
pensioners @BDEAA@BGCBC
pensions > EEEEEM>CCCCC
people BACBADBACBAC
people 's EFJLFFBCBCCC
people > GGFEEDBCBBCC
people ? HHKHHHCCCECC
people about HHHHHKAC@ACC
people and CEBCCDKCCDCC
people are GHMFHGBBECCC
people but GGGKGGCCCCCC
people do >===>==BACCC
people for DCACCJ@ACACC
people from >>;<>>CCCCCC
people have EDFDEE>CCCCC
people in A@<CACDCADBC
people just FEFJFEACCCBC
people leave CCBCCCNCCCCC
people like GGJLGL>CCCCC
people not JIPJJJCCCCCC
people on <;9<<;FCBCCC
people round IGGGGJBCCCCC
people say ?>=>>>RCCCCB
people should @@9?@?CCCCCC
people them GGJGGGCCCCCC
people to ABBAAAGCCBCC
people under HHMHHHBCCCCC
people were CDEDDD?CCCCC
people who BBACBBIEBCCC
people will GJGGGFBCCCCC
people with FFGFFF@EBCCC
percent GGMGFFACBBCC
perfect ?@>A@B@CCCCB
perfect > BCDECE=CCCCC
perfectly FFHFEEFECCCC
perfectly good JJJIIIACCCCC
perhaps BBBDBCTCKECC
perinatal BBBBBB>CGDCC
perinatal team BBBBBB>CGDCC
periods BBBBBA?CGCCC
perjury LJJJJJCCCCCC
permanent BBECECN?CB@C
permanent > EFJFFFKCCCCC
permanently HHIHGKICCCCC
permanently > FFEFFJJCCCCC
permission CCGCBC?CCCCC
permit GBBBCBECBCCC
permit > JDCDDDCCCCCC
permits AAABBABCBKCC
permits for BBABBBCCCMCC
person CCBCB?>EBIBB
person > EHDDEDIACBBC
person but GGJGFGLCCCCC
person he IMNIIICCCCCC
person i FFFJFFBCCCCC
person in ABDCAAGCCCCC
person on GCBACCCCCCCC
person to ?>?>?>@CAJCA
person who <<=;=<>CADCC
person with EEDHFH@FCECC
personal HILGHF@CGCCC
personality GGKKGF@CCCCC
persons FFJFFFECCCCC
pervert 460/56CCCCCC
pest ===<==BCCCCE
pest control ==:;=<CCCCCC
pet MMISQJEBA@CB
pet > BA@?FBIBAACC
petal GKGFGIACCCCC
petal > GMGGGG@CCCCC
pete FICECC=BAABC
peter LGGGGGMCCCCC
petition FGEFGFACCCCC
petition to GHGGIGCCCCCC
petrol ECDCCA?CCCCC
petrol 's HHHHHN>CCCCC
petrol > HHFHGJECCCCC
petrol and =<>=>9KCCCCC
petrol can B?BBB=GCCCCC
petrol on JINJJNBCCCCC
pets IDDEED<CCCCC
pharmacist BDCCCCA>=B?B
pharmacist at KHHHKGCCCCCC
pharmacist is IFFFFFCCCCCC
pharmacy CEDEDE:BDAAE
pharmacy > GHIHHIACCCCC
pharmacy has DDDCDFBCCCCJ
phd @@@=@@;CCCCC
phil LIEKHF?CBCBC
philippines HHQHHH@CCCAC
phlebotomist @A@A@D?CCCCD
phlebotomist > HHHHHOCCCCCC
phlebotomy BBAEBBCCGCCC
phlebotomy > CBCICCCCCCCC
phone ABACABCBBCAD
phone 's @?C@A@MCCCCC
phone > ?>@@??HCFCCF
phone @ IJILII>CCCCC
phone and BAABACHCCFFC
phone as CCCCCC=BCACC
phone at BABABBOCCCCC
phone back DCDFCC?CCKCC
phone battery CBCCCC:CCCCC
phone call A?@>@C@CBCBB
phone charger >><>=<FBCCBC
phone cord IIIIIM;CCCCC
phone died BBBBBB=CBACB
phone down DEDEDD@CHCCJ
phone he @?@@@>HCCCCC
phone in CFDEDEECF@AC
phone just CCCCCCNCCCCC
phone line FFGHFF=CHCCC
phone me BBBBBB>CCFCC
phone menu @@@@@@CCICCC
phone my CCCCCC@CCHCC
phone number BABBAB=CCCCC
phone off ?>@@@@PCCCCC
phone on EHEEEEDCABBB
phone scammers ==9;==CCCBCC
phone so @?@@@?OCCCCC
phone system @@@?@@ACEBBC
phone that ?@?>@@GCCCCC
phone the GKGIGGEC??@>
phone to FCDDDD:BCBAC
phone told HHHNHHDCCCCC
phone was @@A@AAGCABBC
phone while JFFFFFCCCCCC
phoned ?BA@AAEBACCB
phones FBCCCD;CEACC
phones > KGJJHGACCCCC
phones are BBBBBBCCCJCC
phones in LGGGGGCCCBCC
phoning GIFGGG=CCCCC
photo DDEBCCECGE@C
photo > FDHEGDACEBCC
photo and ??=>>>@CBCCC
photo but IIMIIICCCCCC
photo like IILIIICCCCCC
photo of EJFFFEOEBCCC
photo what CCCGBCCCCJCC
photo with >?=???CCCCCC
photocopier CCCCCC;CCCCC
photograph HHKGGJCCCCCF
photographed GIGGGGCCCCCC
photos B?@@@@ECFDEC
photos > KIHHHHFCHCCC
photos and ?=?>??KCCCCC
photos from EJEEEE?CCCCC
photos of EABBBBACCCGC
phwoar FFFFHFBCCCCC
physician HDCGDD>CCCCC
physio AACBA@BACADC
physio 's GOHJGMBCCCCC
physio > KINOIICCCCCC
physio ? FFEFLFCCCCCC
physio @ FFFFHECC@B@B
physio could ==>=<>CCCCCC
physio i A?A@@>CCBCCC
physio in CCCCCCCCHBCC
physio is @A?>@CCCCCCC
physio told IIILIICCCCCC
physio was GGLFFGCC?A?B
physio who GGGGGLCCBCCC
physios @@??=?CCCBCC
pic HIGIPHBCCCCC
pic @ GGGMGGCCCCCC
pic of CABAFBFCCCCC
pick DFFCCFA@C@BF
pick a HHMHHHCCCCCC
pick up FHIFEGABC@BG
picked C?=>?=GCCDBC
picked the BAABBBPCBCEC
picket AAA@ABCCBACC
picking EEEEEHKCBCCC
picking at BCCCBBQCCCCC
picking her BCBBBA<CCCCC
picking up BBBBBBGCBCCC
picks AAAAA@CCHCCC
picks up BABBAACCHCCC
pickup GGGGGKKCCCCC
pics DBBBDCHCCCCC
pics of BBBBDCGCCCCC
picture CABBAB>BACBB
picture > DAADAB@CCCCC
picture ? <<=<;=BCCCBC
picture looks GGGJGGACCCCC
picture of EEEDFFHCC?CC
picture to MLJJJJICCCCC
pictures GKGGGFECEBEC
pictures > GEEHFF@CFACC
pictures of ?<>?@?MCCCBC
pictures to FNFFFFCCCCCC
pie <<;;;;:B@CAB
pie > AAAAA?CCBCCA
piece AA@@ABBCGABD
piece > FFFFFKACCCCC
piece of DDCADD@CJCCE
pieces =>=<==FCCCCC
pier ?=>A?=ECCCCC
pier at CCCCCC;CCCCC
pierogi ><;><=ACCCCC
pies <>=>==:C>AAB
pies > >?>>?=CC=AAA
pig EECGEE=CCCCC
pig 's GGKGGHACCCCC
pig > @@?>@@?CCCCC
pig ignorant HHHJHHCCCCCC
pig of @@?>@?CCCCCC
pigeon EEEGED>CCKEC
pigeon > GGGJGFCCCCFC
pigs DDDIDGBCCCCC
pigs > HHKNHMBCCCCC
pikeys AA>AAACCCCCC
pile AA?>@AACCCDC
pile on ?>>=>>CCCCCC
piles BAABBA=DCCCC
pill @@@@@@@CBCBB
pill in AAAAAAJCCCCC
pillock @@@>@@CCCCCC
pillow DCCB@BEEHBCC
pillow > JGKIHGCCDACC
pillow and >>=>=<JCCCCC
pillow on FFFFFFKCCCCC
pillow over IGGGGJ@CCCCC
pills DDCACBDFCCCC
pills > DHHEGEECCCCC
pills and A@@@@@FECCCC
pills here @@@@@@PCCCCC
pills to MHIIIICCCCCC
pin CAB??@GDFCCC
pin > GEIGGFHCCCCC
pin for FFKFFECCCCCC
pinched all :>=>>>CCCCCC
pinches ><>><<QCCCCC
pinches her ::==;;RCCCCC
pink BCA@AANCCCCC
pink and BABBBBICCCCC
pink dressing FLFHFF@CCCCC
pink froth CCCCCCICCCCC
pink hair HECBEGGCCCCC
pinned ADBABBJCCCBB
pinned by BCCCCCQCCCCC
pinpricks BCCCCCJCCCCC
pins @@@><?IBBCDC
pint ;;::;;>A@A?C
pint of DDDDDD<CCCCC
pints IGGGGJ@GECCC
pip DDEDDEICCECC
pipe @@AA?CKC>CAB
pipe cleaner GGGKGGCCCCCC
pipe down @@?>@@CCCCCC
pipes EEGDCF<C?CCB
pipes then HHLHHHAC>CCB
piriton CCCCCCHLCCCC
piss FFJHFFCCCCCC
pissed NIIIIICCCCCC
pistol CCCCCBMCCCCC
pistol > IIIIIIJCCCCC
pit GHHJHMJCBCCC
pit > FFFKFE;CCCCC
pitch CECBCC@CDCCC
pity JLOLLL?CCCCC
pity if HLHHHJ?CCCCC
pity it HHLHHHCCCCCC
pizzas GHGGGG=CCCCC
placards DHDDDDBCCCCC
place BCBECBBBBCCB
place > ACB@@@ECGDAB
place ? AABAA@GBCCIC
place and CBBBCE?CCCCC
place at FFJFGFCCCBCC
place for IIKINIACCCGC
place i BABBBC?CCCCC
place is ==9<=;ACCCCC
place out GGJJGKACCCCC
placed CCCB@BICCCDC
placement BABBBBMABDAC
placement and BBBBBBLCCCCC
placements CCCCCCUCCCCC
placenta KKKUKKHCCCCC
places DDECGDBA@AAA
places > BA@@AA=A@CA@
places i GGGGLGCCCCCC
places to IIMIIICCCCCC
plague FFFFFFCCCCCC
plain KGJGGFAEDAAC
plain as LIHIIICCBCBC
plain box @@@@@?JCCCCC
plaits GGHGIGACCCCC
plan BDCABCHA@BGD
plan > FFKFGF=CCCFE
plan ? @?@@?@NCCCCC
plan and BBBBBAQCCCCC
plan for FEEFFI=CCCCC
plan is >=>=>=KCCCCC
plan on CBBACD>CCCEC
plan to BBBBBAOCCCCC
plane EDIDEC?A?CAC
plane > GGNFGGACCCCC
plank > HHHLHHCCCACC
planned CDFFDGGBDCFC
planned for CCCCCCRCCCCC
planned it >=>>>>HCCCCC
planning ;:8;:9LBFCCC
planning not AA?AAALCCCCC
planning to A@AAAAICCCCC
plans ?@>?>>GCACBB
plans past CCCCCCQCCCCC
plant EFFKFF<CACC@
plant > GGGIGGGCCCCC
planted ><=<<<BCCCCC
planting CCCCCC=CCDCC
plants CCECCCICCCCC
plants > FFJFFFHCCCCC
plaque >?>@@?CCCCCC
plaster IGJIGG;AECDC
plaster > JHKMIIBBCCCC
plaster on AA?CAA?CGCCC
plastic CDFCFBLCCCBC
plastic apron HHHHLHCCCCCC
plastic chair FFKFFF?CDCCC
plate BFDCBD=CCCCC
plates IEEEEEGCCCCC
platform DAFDDECCCCCC
play DDCDDA8B@AAA
play leader NJJMJJCCCCCC
play she KKKRKKBCCCCC
play some EEDEEI?CCCCC
play specialist AA@>AABBAACC
play the CCCCBC<CCCCC
play to FGKHGGCCACCC
play worker RMMMMM=CCCCC
played AA@ADBBCA@CC
playground IHHIMHCCCCCC
playing >>@?=?BEECAC
plays BCA@BB;CABCC
please ==<==<DCCHIC
please > >?==;>HBBFEC
please ? AAA@@A:DA?@C
please @ MVMMMMDCCCCC
please and GGGGMFCCCCCC
please answer @>@@@?JCCDCC
please ask BAABAA@CCDCC
please be BBBBBB:CCCCC
please call CCCCCC4BC?BC
please can DDFDCEGCCDDC
please check ?@@@??=CCKCC
please come HHHMHH@CCCCC
please do ?=A=?>HCBCEC
please get A>A@?@JCCCCC
please give CCCCCB;CCCCC
please help AAAAAA;CCCCC
please i CBCCDC?CCECC
please its CCCCCCOCCECC
please keep CCCCCC=CCBCC
please look A@AAAAICCCCC
please make IOLIIICCCCHC
please my BBAABAPCCCCC
please o CCCCCCICCCCC
please phone GJGGGGBCCDCC
please put CCCCCC;CCCHC
please reply CCCCCC:CCECC
please ring A?AAAAGCCFCC
please send DDCDDCGCB>CC
please share CCCCCCJCCCCC
please somebody BCCACBPCFCCC
please someone CCCCCCICCCCC
please stop FHIFFFBCCCCC
please take BABBBB<CCCGC
please tell @?@@??LCFCCC
please thank CCCCBCLCCCCC
please the FEFFKEFCCGCC
please think AA@?@A>CCCCC
please warn BBBBB@OCCCCC
please which BBBBBBICCCCC
please you IIIOII?CCECC
pleased GGGLGF@CBCAC
pleased to GGGIGGCCCCCC
plenty @EBFFFDBACBB
plenty for EEDMEELCCCCC
plenty of CDACDJ9BCCCC
pliers CDDDDI=CCCCC
pliers > EEEEEKBCCCCC
plonker >>>:=>ADCCCC
plot JKNMJNGCCCCC
plough GFGGJFECCCCC
plug GDEDDD@CCCCC
plum <<=;<=KHCCCC
plum and AAA?AAJCCCCC
plus BBBBBA=DCCCC
pm A@@?>ACCCKCC
pneumonia BABBBBBCCCBG
pneumonia > BBBBBBDCCCBH
pocket EEHFFIICECCC
pocket > FEHEGEGCECCC
pocket and ?BBBBDNCCCCC
pocketed IFFFFFCCCCCC
pockets @@>@??ICCCCC
pockets at =>;==<CCCCCC
podiatrist CDCBEB>CCCCG
podiatry ?>>=?><BEDDC
point CCA>AAIEDDBF
point > IFGFFFICCCCC
point any CCBCCCKCCCCC
point in AA?AA@BCCCCC
point of EEIEEE6BHDCC
pointed EDGDDD=CGCCC
pointing >>=?>>CCACCC
pointless CCCBBB9CJCCC
pointless > GGKFGG?CCCCC
poison BA@FBE?BCCCC
poison and ==;;>>ACCCCC
poison in JIJLJNBCCCCC
poison to IILLIIGCCCCC
poisoned @BABBBBCCCCC
poisonous >=<;>>BCCCCC
poisons >><>>=@CCCCC
poker @@@A@@LCCCCC
poker > A@AAABLCCCCC
poking GJGGGGICCCCC
pole FFJEHFECCCCC
pole 's GGLGGGFCCCCC
poles JJUHJJ<CCCCC
poles and JJOJJJCCCCCC
poles are >>9;>>ACCCCC
poles have JJMJJJCCCCCC
poles out NNWNNNACCCCC
police =?@@??DCCCCC
police > ;;<<<9HCCCCC
police have ?@AAA?CCCCCC
police on IJIIIN@CCCCC
police or CCCCCCQCCCCC
police to A?AAAAJCCCCC
police will EEEEEF8CCCCC
policy AABAAD<CCCCF
policy > DDGDDDACCCCC
polis IFEEFM=CCCCC
polished =<==<<DC@CBC
polished > ?>??>=HCCCCC
polite EEEEEJ?CCCCC
politely @=@A@@ICBCCC
politely > ECEHEEOCCCCC
politicians ==88==ACCCCC
politics >=====CABABB
poll EEEEIDLCCCIC
polo LOLPLQBCCCCC
polo shirt KKKQKKCCCCCC
polymyalgia AAA@A?CLCCCC
pompous IIHLIHCCCCCC
pond DCCFDDGCAACC
pond at DDDDDDKCCCCC
pond life HHHMHHBCCCCC
ponytail FFFFIFACCCCC
ponytail > FFFFJFCCCCCC
poo ?>>>>>=BBCCC
poo 's CCCCCCNCCCCC
poo has AAA@AA8CCCCC
poodle FFGRGGCCCCCC
poof KKOLLK:CCCCC
pool AAEAEA?DBBAC
pool > EFLEGE>CCCCC
pool she B?BBBBJCCCCC
poor >==?><=CHCCD
poor @ =:====CCCCCC
poor little INIIII@CCCCC
poor old @@?>@@KCBCCC
poor sods >=9=>>CCGCCC
poor soul ??>=<>JCCCCC
poor wee KOKKKKCCCCCC
poorly DA?ADDCCDBBB
poorly > AAAAABCCGCCC
poorly and IFFFFFDCCCCC
pop ADA@D?@DCFCC
pop > HJLHHH>CCCCC
pop and GJFFGG<CCCCC
pop it CBCCCCLCCCCC
popcorn FFFFFI;C?CCB
popped BEAABB?FCCAC
population FFLFFFBCCCCC
pork @ACCA@=CBBAC
porridge C@>???<BCCCC
portakabin GGGGGK@C?CCB
porter AB<ABA8BBCAB
porter # HHHGNHCCCCCC
porter and =>;><==CCCCC
porter in ====;=CCCCCC
porter is >@??A@CCCCCC
porter on @@B:@@CCCCCC
porter was JJJPJJCCCCCC
porter who @AA@@@@B>CA>
porter wi JFFGFFBCCCCC
porters C@@@@>CB@ABB
porters and EEJFFF@CCCCC
portion GGGLGGACCCCC
portion size GGGLGGACCCCC
posh JFFFFF@ECCCC
positive AA@AAA>LACCC
possible AA@DAA?EBIGC
possible to CCCCCCCCCCIC
post CBBDDDDBACBC
post > EDEIDJHCECDC
post @ DDDHDDCCCCCC
post a BABBABDCCICC
post about DAB?CBOCCCCC
post and DCCDBB?BCBDC
post as ABBBBB=CCCCC
post before @?@<@@CCCCCC
post birth CBCCCCLCCCCC
post from A?AAA@FCCCCC
post his KOKKKKCCCCCC
post i GEGGJG@ABBAB
post it FJGGKG:CCGCC
post office =====>CCBBBC
post that FEFJFFCCCCCC
post the HNHGGH@CCCCC
post to EEHFEECCCCCC
post with @?@@@@=CBCBC
post your A>@AAABCC@BC
postcard CFCDDDAC9B@C
postcode AC@CACABFCCC
postcode > EEEIEI@CGCCC
posted FGFGGGGCDCFC
posted a CDDDDDNCCCCC
posted her HKHHHH>CCCCC
posted it JGGGGG;C@CCB
posted my ==><>>9CGCCC
posted our CCCCCCKCCCCC
posted that BCCBBBHCCCCC
posted this IIINLI?CCCCC
poster CBCFCCDEADAB
poster in @@??>@CCCCCC
posters FHIEFFCCB:AC
posters for CCCCCCCBB:?C
postie @>@???IBCCBC
posting GFEHEFDCACCB
posting about FHFDFFICCCCC
posting it HHHPHH@CCCCC
postman ??==?>FCFBBC
postman by CCCCCCKCCCCC
postnatal DEGFEE?CGCBE
postnatal bay GGKGGGACCCCC
postnatal depression EEHEEE>CCCCC
postnatal ward @@?A@@BCGCBC
posts EHCABDCCCCCC
posts > HKFFFEACCCCC
posts and ?>=???CCCCCC
posts now LQLLLLACCCCC
posts on CBCCBGJCCCCC
pot ?@CA??GA@CAC
pot plant HHHKHHACCCCC
potato ???;??ECCCBC
potato > ???<??BCDCCC
potatoes @@@>?@ACCCCC
pothole ?=?=?<BCDCCC
potholes ???=???CC@CC
pound DAA@A?>BBBBB
pound > GGGGGG>CECCC
pound notes KGGGGGFCCCCC
pounds HCEEDDHCBCBC
pounds a ?>@@@@LCBCBC
pour GGHHGJGC@CAB
poured @<>>=;KCCCCC
pouring CDFDDDECCCCC
power DDCFDEDCCCFC
power cut BBBBBBICCCCC
power of DCCBCC=CCCGC
pox AAA@AA?JCCCC
ppe GGGGNG=BCCCC
practically BBB?BB=A?CCB
practically a BBB?BB<A>CCA
practice HHFLEIFCBCCC
practice > IHHGHK?CCCCC
practice manager EEEEEICCCCCC
practice nurse FEEKCCKCBCCB
practise HHGIKHCCBCCC
practising BBBBBF<CCCCF
practising with DDDDDJ=CCCCC
pram ABCAAAGCBECF
pram > DGDBDC?CBCCH
prat FFFJFFCCCCCC
prat > GGGKGGCCCCCC
pray for ??>??>@BCCCC
pray i ?>???<CCCCCC
pray to JJJJJR?CCCCC
prayer JHNHHH9CCDCC
prayer room CDDDCD@CCCCC
prayer rooms HHKHHH@CCCCC
prayers EDIGECHCCCCC
prayers > FFIFFFICCCCC
prayers for EEEHEDACCCCC
praying for @?>@@>BCCCCC
prays JNLJJJJCCCCC
pre DBCCBC?CFBBC
pre op EDDDCDBBFBAC
preachy HHHMHHCCCCCC
prednisolone CCCCCC9ECCCC
prefer BBGB@@GBAAAC
prefer to DDFCDCKCCCCC
preferably IIKIOICCCBBB
pregabalin JEEEEEBCCCCC
pregnancy EFFJFFDCCCCC
pregnant FGKGLHKECDCC
pregnant women FGFGLFCCCCCC
prem ??=>>?@CCCCC
prep DDFCCD>GCCCC
prep > JJPJJJACCCCC
prescribed KGGGGG:CCCCC
prescribed > LHHHHH>CCCCC
prescription CDDFECEAAB>B
prescription > DDDDHCFACCCC
prescription ? CCCBBCBJCCCC
prescriptions B@AA?@GBB@BC
present EHEEEFKCCBEC
present > DGDDDDECCCCC
presenter DDDDDDMCCCCC
presenter 's DDDDDDMCCCCC
press CDDCGCDCFECC
press # IIIGMIACIFCC
press > CCCCCBHCCCCC
press the CCCFBCGCCCCC
pressed @@@@@@BCECCG
pressed the AAAA@ADCACCH
pressing the CCCCBC<CDCCC
pressure ?>==A>DDDBBC
pressure # CCACBBMCCCCC
pressure 's KKKIRKCCCCCC
pressure > GFGFGE=CECCC
pressure and ???==?OCCCCC
pressure was >>=>=>CCCCCC
pressures EELEEECCCCDC
pressures > EELEEECCCCCC
pretend FGIFFF@CCCCC
pretend otherwise JJOJJJCCCCCC
pretended JLHHHH?CABCB
pretended to NOJJJJ?CCCCC
pretending DEFEGF<C>ABA
pretending to 9;7;:;CC=@AA
pretends MPIIJI>CCCCC
pretends not MKIIJI@CCCCC
pretty EFEDGIACACCC
prevention AAABAB?CCCCC
price CBCABA@?CCCC
price of >??<>???CCCC
prices ??>>>>ACCCCC
prick FGFIIHBECCFC
prick > @AAA?@CCCCCC
pride EDGDEC<CCCCC
pride stall GGLGGGBCCCCC
priest BCBCFCGCCCCC
prig HHHLHHCCCCCC
prig > HHHLHHCCCCCC
primary FGFIFH;CCCCC
primary school FEEIEF>CCCCC
prime ??>??>CCCCCC
princess CCCGACCCCCBC
print BE@AABCBCCCC
print > AA@AAA>CCCEC
print ? CBCBACKCCCCC
printed GJHMGHBCCECC
printed on JJJUJJCCCCCC
printer >@?=@>>CCCCC
printer is @@?;@@CCCCCC
prison HGEHFH?CCCEC
pritchard HFIFFFBCCCCC
private IKEFIG:A@DCB
private > ABBBGA;CCCCC
private examination IIIILICCCCCC
privately @@A@@@CGCDEC
privates NIIIIICCCCCC
probably BAAABAJIDCCC
problem KGLGHK<EBCAD
problem > JJQJJJACCCCC
problem solved JJQJJJCCCCCC
problems ;:;;;9BCCCCC
process @@?=@@CCICCC
prod RR[RRRCCCCCC
produce HHLHHHCCCCCC
prof PJJJJJACCCCC
profession EEDJBE>CCCCC
professional HILIHI@CCCCC
professor KIIOIHCCCCCC
profile HJHNJJDCCCCC
profile pic DCDHFDBCCCCC
profile picture IHINIIFCCCCC
profile with FIFFFFCCCCCC
profits FFKFFFCCCCCC
programme <<;;;<AAAE@B
prom FGKGGGGBCCBC
promise AC@AA?ICACAC
promise > FJGGGG;CCCCC
promise not CCCCCCKCCCCC
promise to CBCBBCJCCCCC
promised @?@@A@=BHEBB
promised to EEEEEGMCCCCC
promises CDBDFICCACCB
promising MNMMSMCCCCCC
pronoun DEJEEE?CCCCC
pronounce FFKFFF@AC=AC
pronounced KGGGGG>CCCCC
pronounced my LGGGGG>CCCCC
pronouns ??>???BCCCCC
proof DDDHEE<CCCCC
prop ?@>@?@=CCCCC
proper B?AAC@CCBCBD
proper english GGJGGGCCCCCC
proper job AB@AABCCCCCC
proper little DDDIDD:CCCCC
proper one FFKEEDACCECC
proper rude ;==9==CCCCCJ
properly BD@CBCKDECBC
properly > ===>>>CCDCCC
properly this IKIIIM:CCCCC
property AAAAAAFCCCCC
proposed ?AAABA>B@CB@
proposed to BCCCEC>B?CB@
prosecco KHHHIH?CCCCC
prostate EFJEJEACCCFC
protection @@@@@?CCCICC
protection officer BBBBA@CCCJCC
proud ABBA@A<BACAC
proud > GFJHFGDCCCCC
proud of DEEEEE9BBCBD
proud to BBAAABECCCBC
prove FHDEHDICCCCC
prove it HLIHLHHCCCCC
proved GHKNHGBCCCCC
prune IIIOIICCCCCC
psa A@AA@?>MCCCC
psych FFLFFFICCCCC
psych ward FFLFFFICCCCC
psychiatric JLPIII@CCCCC
psychiatrist DIFDEJ;CCCCE
psychiatrist who GGGGGM=CCCCC
psychologist OLILJI>CCCEC
psychologist > POLMLLACCCCC
psychosis FDCCDD>CCCCC
psychotic HHJHHHMCCCCC
ptsd BCDBC@KCCCCC
pub ACCAADDBACBC
pub > KJIIIM>CCCCC
public CCHDBB;BCFAC
public > GHKGGGCCC@CC
public can EEKEEECCCLCC
public meeting AA?BAABABBBC
published @@@@@ABCCCCC
publishing FKFFFFBCCCCC
publishing the IOIIIIBCCCCC
pudding >>?;<>;C@BAC
pudding > ??A>=?;C@BAC
puddle EEEIEE?CCCCC
puffed FFFHFFFCCCCC
puffed up FFFIFFDCCCCC
puffing BAABABNCCCCC
puffing up BAABABPCCCCC
puffs =>=<==KICCCC
puffs of CCCCCC@JCCCC
pugh KIHIIHMCCCCC
puking DDDCDFGCCCCC
pull EEGHGGIBCCBC
pull it BBBBBAOCCCCC
pull the IINNLIBCCCCC
pulled AAAA@BEGECBE
pulled a BBAABCFHCCCC
pulled me BABBAB=CCCCC
pulled my @@???=GCCCCC
pulling B@@A@?GECCCC
pulse IIKNMIMBBCCC
pulse > GHMJGGACCCCC
pulse ? JJJQJJ?CCCCC
pulse is AA@AAATABCCC
pump IFEDEF@CDCGC
pumping BBEBBBGCBCCC
pumpkin CCCCCC<@@CBC
pumps HHIJHHCCCCCC
pumps > IIMIIICCCCCC
punch ABAABBICCCCC
punch a ?@@?@?MCCCCC
punched my RNNNNNACCCCC
punching AA@AA>@CCCCC
puncture BBBBBACCCCKC
punctured HHLHHHCCCCCC
punishment KGGGGG@CCCCC
punishment for RLLLLL>CCCCC
pupil ABBABAOCCCCC
pupil 's @AAAAAHCCCCC
pupils like HEEEEEBCCCCC
puppets DDCHDDCCCCCC
puppies FFFFIF@A:B?A
puppy A@A>AAACCCCC
pure DAABD@BCECCC
puree BBBABBJCCCCC
purple ?????@DD@CBD
purple > CCBBCB=CCCCC
purple and BCBBACKCCCCC
purple hair GFFHFIDCCCCC
purple spots BBBABAHCCCCC
purple then @?@@@@NCCCCC
purple to CCCCCC;CCCCE
purpose BB@BEBDCCCCC
purpose > CCCCDCICCCCC
purposes HHHHMHCCCCCC
purse DAEBBA@CCCCC
purse in HDDDDD@DCCCC
purses IHKHHHCCCCCC
pus GGGKGG?CCCCC
push BDDCABFCBCEC
push her HLHHHIBCCCCC
push it CCCCCCMCCCCC
pushbike GGGGGL<CCCCC
pushed JEEFEEBC@CCE
pushed me =>>==<ECCCCC
pushed past ?@@@@?LCCCCK
pushed the EEEEEICCCCCC
pushing FDDEEBHDGCCC
pushing my CCCCBC@CNCCC
pushing the SRNNNN>C@CCC
put BABBABBDDDDC
put a DDFBDC>BCDAC
put animals AA@@AAMCCCCC
put back KILMJJECCCCC
put down >?>@?>@CBCGB
put her >>BAD?GCCCCC
put him CEFEB>@CBCCC
put his GGFEFIBCCCCC
put in FHCDDE>CGEFC
put it @C===?EC>CBC
put me A@@CB?;CJCDB
put my FEDGELCDEDBC
put next KJSKJICCCCCC
put on @CE@CE:HFCDE
put our IIIIIOFCCCCC
put out AA@AA@ICCCCC
put people LLLLLSCCCCCC
put petrol EEKEEEFCCCCC
put right A@@AAACCGCFC
put that EEGEFJICDCDC
put the EGDKHEBBCAAE
put their @A=??>ICCCCC
put them NKOKNKDCBCFC
put this BBBBABOCCCCC
put to >=<>>=FCCDCC
put two B@BABBLCCCCC
put up A>@?@ABBADAC
put you >>;;>A?CBCCC
put your =<<?;:ACACBA
puts JHJFDGHA@CEC
puts me HHMHHHBC@CCC
puttin MGGGJG>CCCCC
putting EFGDDD?DD@BD
putting it CCECCF;CBCCF
putting me HHIHHHACCCCC
putting the =<>>?=BDCCCC
putting them IIKHHH@CCCCC
putting two CCCCCC9DCCCC
pyjamas GEDIEFJCCCCB
pyjamas > EFEKHFLCCCCC
pym JFFKFFCCACCC
pym is LGGGGGCCCCCC
q CFDBCCACCCCC
q > ?>@>??KCCCCC
qr BBAABB<CCCCC
qr code CCCBCC<CCCCC
quack DEEJDDBCCCCC
quack > EEELEECCCCCC
qualified EBDDDDBBCCCC
qualified > JHGJHHBCCCCC
qualify ?@A>?>BCCCCC
quality ?ACAA=>CCCCC
quality street >AAAA=>CCCCC
quarry A?BBBBDCCBCC
quarry up GGGGGKFCCCCC
quarter DFDGDD=BGCCC
quarter past GKGGGG?CCCCC
quayle IHHKHHCCCCCC
queen DDDHDF=C?CBA
queen > BBBBBBAB?CBA
queers HHMHHHBCCCCC
question DDDGFCBCDGCE
question > BDBCCCHCCCCC
question about DDDFDDCCCGCC
question and BBAFBABCCCCH
question for JJOJMJCCCBCC
question to CCCCCCCCJICC
question when IIPIIICCCCCC
questions ???>B?@BEGCB
questions about BBBABBCCDHCC
questions asked GGGGNGBCCCCC
queue @?@>A?BCEABE
queue > @@??>@DCECCG
queue ? MMRMPLCCBCDC
queue for EEEEGECCICCC
queue in BBBBBBCC;B@C
queue of =><=>=CB>CCC
queue or IIPIIICCCCCC
queues FFKFFFCCCCCC
quick CECCDFBEAD@B
quick > @@?@@@GBAB@B
quick and BBBBBB=BBCAC
quick enough GJGGGJ;CCCCC
quick one AAA@AANHCCCC
quick question HHHHKHCCCBCC
quicker BF@DACCABB@C
quicker than HMGLGH@CCCCC
quickest CCCBCCHCCCCC
quickest way CCCBCCHCCCCC
quickly AABBBBKC@A@C
quid FHCGHF?BADBB
quid a JHILII=CCCCC
quid for ???AB?GCBCCB
quid gone PJJJJJCCCCCC
quid to CIBDCCACCCCC
quiet IFGEEF>CABEB
quiet > BCABBBECCCHC
quiet about FFFMFFCCCCCC
quiet at KJOJJJCCCCCC
quiet hour FFIFFFCCCCCC
quiet it GGKGGGBCCCCC
quiet ones FFFFJL?CCCCC
quiet room >>;==>>CCBCC
quiet soon >>=>><QCCCCC
quiet word =<==<:CCCDCB
quieter @@??@@@@@@BC
quietest AA@A@ALCCCCC
quietly IGJFFFECCCCC
quietly > JGLGFGACCCCC
quill :<<:=<BCCCCC
quite AAB@C@HFACBF
quits GHGGGG@CCCCC
quiz BCAABBACA@AC
ra BBBBBBOCCCCC
ra > BBBBBBPCCCCC
rabbit ??>?@?BCCCCC
rabbits HHLHHJ?CCCCC
rabbits in GGJGGGCCCCCC
race JKSMKK?CCCCC
race > CDJCDDACCDCC
race of DDHDDDCCCCCC
races LLVLLLACCCCC
racing IIOIIIJCCCCC
racist JGMFGGCCCCCC
rack FFDEKEFCCCCC
racket JEEEEEBCCCCC
racks BCCCCC=CCCCC
radiator GBBAB?BCCCCC
radio >@>>?CFA?A?A
radio # BBBABB?@AC@C
radio > >A?AAABCCCCC
radiographer KGFIKI@BDBCE
radiographer put LHHHHHCCCCCC
radiology CDDCDE@CBGCB
radiotherapy @@@@??BB@CAA
raffle EBBDCB@CCCCC
raffle money PJJJJJCCCCCC
raffle prize ?=?>??@CCCCC
rag DDHDDFLCCCCC
ragged ==<;>=EC?CBB
raging CBDBCB@C?CBC
rags ?>>??<YCCCCC
rags in ?=???=PCCCCC
rahman 697886ACCCCC
rail ??>?>>LC@CCC
rail at CBCCBCKCCCCC
railings CDCDDG=CCCCC
railings > IJJJJN@CCCCC
railings and BBBBBB<CCCCC
rails ?????>>BDCCC
railway AD@@AAFC@CBB
railway > AAAAAAKCCCCC
railway line GOGGGGACCCCC
rain @ABC@A=DECAC
rain > ==><<<EEDCAC
rain my GGGKGGCCCCCC
rain since CCCCCCMABCBC
rainbow CCFCDC<CCCCC
rainbow lanyards EEHDEEBCCCCC
raise <;<;;<@CFCCF
raised =?<>>>?DGEBC
raised # AAA?AA@CCFCC
raised > HJHHHHBCCCCC
raised by EEEJEECCCCCC
raised eyebrow CCCCCCCCMCCC
raised four =???>?CCCCCC
ramadan EFKFFEAEBCCC
ramming MMMMMU9CCCCC
ramp CGEBCE<CACCC
ramp is ?>;>??CCCCCC
ran ;=7;;9DEAC@B
ran > GKGGGGDCCCCC
ran after @AAAAA<CCCCC
ran out @BBBBAFHGCCC
rang @CAECBCB@B?A
rang # DCDBHDBBECCC
rang and EBCCCCBCCHCC
rang at DDDGDDAC>CCB
rang back FFGJGGACCCCC
rang eleven JJJPJJBCCCCC
rang for GGGMGG?CHACC
rang from A@A@AAQCCCCC
rang his LTLLLL<CCCCC
rang in HHFFFFIB@C@C
rang me 99;999EBACAB
rang my @?@@@@?C<@BB
rang round EIEEEE@C>CCB
rang the BDBBCE;BCCBB
rang to BABBBBHCICCC
rang you A@AAAAOCCCCC
range LHGIHHBECCCC
rank HFFFFFBCCACC
rant ==;;==CCCCCC
rapist KGHGGG@CCCCC
rapist > LGGGGGCCCCCC
rapists DDHDDDCCCCCC
rare DDCEDD@C<CCC
rash >>=;<=AA?BAC
rash like EEEEEEJCCCCC
rash on BBB@AAHCCCCC
rat CDCCDHHCCCCC
rat and 9:95::CCCCCC
rat poison KKKKKP@CCCCC
rate GCDDHBECCCCC
rather >>?<==FCBEDB
rather a >>>>;>LCCCCC
rather be >??>>>SCCCCC
rather die EEEEEE9CCCCC
rather my JJSJJJKCCCCC
rather not EDBDDE=CCECC
rather than ABAA@A9CCFCC
rations BBBBBBQCCCCC
rats CCBECC>CACCC
rats by @?=?@?BCCCCC
rats in @@=C@@CCCCCC
raw @?@A@@IDCCCC
raw and AAAAAAQCCCCC
ray EEEFCECCACC@
ray 's HHHLHHCCCCCC
ray > GDFCEDABACBB
ray and CDDCDIBCECCC
ray of >??>??CCACCB
razor CDBECB?CCCCC
razor and @?@>??CCCCCC
razor blades CCCCCD7CCCCC
reach @@?BB@FBDMEC
reach and KHHHHH@CCCCC
reach it ?>?>??ACGCCC
reach out AAAAAAHCCBCC
reach the CCBGCCFCCKCC
reached AAABA@MCACDC
reached out CBBCCBJCCCCC
reached the AA@AAAKCCCDC
reaches CFCDCAKCCHCC
reaches the AAAAA?;CCICC
reaction JHHHLHCCCCCC
reaction > LIIINICCCCCC
read CEEEDD=BBCBB
read > EEFGEFCCCCCC
read a EEDGEEACCCCC
read about ==>>?=FCBBCC
read all GFFJGFCCBCCC
read her GJIFGGBCCDCC
read it =>::<==CBCCB
read one FGGIGGCCCCCC
read that DCGGEEBBBCAB
read the CCGAFCA@DD@C
read these HLHHHHCCBCCC
read this GFGJGGCCBCCC
read your DCCHDEJCCCCC
reading DDDEFEDB?C@B
reading # BBBBBBPCCCCC
reading > EDDFEH>CDCCC
reading a @@?@@?>CACCC
reading about FFFDFHCCCCCC
reading is FLFFFFACCCCC
reading it <<;==<CCCCCC
reading my HGMGGG?BAC@B
reading out LIIIIICBACAA
reading the FFFFJFGCCCCC
reading this ACAA?A:ABCBC
reading week BBBBBBMCCCCC
reading you A@AAA@LCCCCC
reads FHFIEFHCBEBC
reads them DFCDDD<CCCCC
reads this GGGKGGECCCCC
ready CCCDCF7CDAEC
ready > EFFFFKGCDCBC
ready for DCDDDF4CBCFC
ready to @@@AA??CFCBC
real HFHIHFCCBCCB
real life A?A?A@KCBCCC
real man EEEEJEBCCCCC
real ones JHJHKHCCCCCC
real stuff NIIIII@CCCCC
real thing AAAAAAICCCCC
really =<;:;;IIFC@D
really all CCCCCCJBBCAC
really bad CCCCCCMCCCCC
really have FFKFDFBCCCCC
really is BBBBBBPCCCCC
really low CCCCCCOCCCCC
really made CCCCCC8CCCCC
really well CCCCCC=CHCCC
rearrange GGGGKGCCCCCC
rearrange your GGGGLGCCCCCC
rearranged GGGGGL?CCCCC
reason EDJGHDMGECCC
reason > EDIDFDGCECCC
reason and CCBCCCICCCCC
reason i BA@ADAEGCCCC
reason not A@@@@ALCCCCC
reason to BD@DDBKCCCCC
reasons DEDEHHHCCCCC
reasons > @AAAA@TCCCCC
reasons not IILIIL?CCCCC
reasons to CCCCCC:CCCCC
rebooked AAAAAABCCCHC
rebuilt >??>=;>CCCCC
rec GGIGGJACCCBC
receipt BBBDBBICCCCC
received BBCCCBHCEFIC
received > CCCCCCLCCCCC
reception FFGFGHGCDHCD
reception > ?>?;>;ICICEC
reception ? DDDDDCCBCRCC
reception and ??>?@@BCBDCC
reception at FHFFFJACCCCC
reception desk FFIFFG?CCCCC
reception has JGGGGGACCCCC
reception is @@A>@@ACACCC
reception that GGGGGMCCCCCC
reception with FFIJFFLCHCCC
reception you CCCCCCLCCCCC
receptionist AAB?BDICEBAB
receptionist 's CBGCEBBCCCCC
receptionist a >>>>>>CCCCCC
receptionist at IFFGFFCCHCCC
receptionist had <<===;CCCCCC
receptionist is A@@?A@CCICCC
receptionist was A@AA?ACCCCCC
receptionists BBACBB@BBBCC
recipe ???>?>ICB?CC
recipe for CCCCCCKCC@CC
reckon EEEGIJGEACCB
reckon she LLLLQLCCCCCC
reckon the KKKKOKCCCCCC
reckons @CBAA?CBCBCC
reckons he >????<MCCCCC
recognise CCCCCCJCCCCC
recognise the FHFFFIKCCCCC
recognises FIFFFFCCCCCC
recommend CEBBBB;DABBC
recommend it BBBBBB;CCCCC
recommended CBCCCCCCCCJC
record @=?A?ACCCCFD
record that KIJIIICCCCCC
recorded CECBCCBBGDAC
recording RPMMMMACCCCC
recording > RLLLLLCCCCCC
recordings FJFKFFCCCCCC
records FEFFFIDC@BCB
records > <???>>CCCCCC
records to JGGGGGCCCCCC
recovering FFFFFICCCCCC
recovery HKGHGGCCFCEC
recovery > ABAAABCCHCCC
recovery who INIIIICCCCCC
recruiting CCBCCCACCHCC
recruiting for CCCCCCCCCICC
recycling FLFKFFCCCCCC
red CD@@DDGHCCDC
red > BBBBB@OFCCCC
red and DAABAB>GCCCC
red as IIIILICCCCCC
red blood BBBBBBMCCCCC
red book CBCACC;CCEGC
red coat INIIIIBCCCCC
red corsa IKIIIJACCCCC
red door GLGGGICCCCCC
red lion ?<?>??ACCCCC
red violets HHHHHK<CCCCC
redcar CCCCBCKCCCCC
redhead DDDDHD@CCCCC
reduced FEFFFI>CCCCC
redundant CCCCCCMCCCCC
ref ;<:<<<BC?CEB
refer @@@?>?C?B@@B
reference A@AAA?ECCBEC
reference > BBBBB@MCCCCC
referral >>=?>>CBCADC
referral > FFDFFJACCCCC
referral again JJJPJJCCCCCC
referral in BBBBBB;CBCAC
referred ??>?>?ACBCDB
reflection HHHLHHCCCCCC
reform >>:=>=BCCCCC
refuge >>==>?<CCCCC
refund IIIIIOFCCCCC
refuse EDEGDF@CCCCC
refuse to EEDHDE=CCCCC
refused CDDCDDACGCBG
refused my JJGHHJBCCCCC
refused to ?@AAAACCECCI
refuses FIJFFFKCCCCC
refuses to EFKFFFJCCCCC
refusing EGEEEGDCCCCC
refusing food CCCCCCNCCCCC
refusing to BBBBBB>CCCCC
regards FCCBCEECFCCC
regiment EFFFFJICCCCC
region FFHFFFCCCACC
register CABABB>A@BAC
register with >>;>>>CCCCCC
registered EF@BBB@CDDEC
registered at GKGGGGACCCCC
registrar BCBBBE=CDCFG
registrar > GHGJHNBCCCCC
registrar did ??>:??CCCCCC
registrar home INIIIICCCCCC
registrar with LFFFEFCCCCCC
registration IHIEEEACCCCC
registration > LGLGGGACCCCC
regret FDFFEIACCCCC
regret it CCCCCBMCCCCC
regrets BBBBBB9CCCCC
regrets > BBBBBB9CCCCC
regular CDEDDDNCCCCC
rehab AA@?AA<CACHC
rehab > HHHHLHCCCCGC
rehab gym >>>;=?ACCCCC
rehab unit HFFFFFCCCCEC
rehearse <:<9<;OCCCCC
rehearsed PLLLLKCCCCCC
rehomed @@?>@@MCCCCC
relapse CECCCC[CCCCC
relapsed LHHHHHCCCCCC
relative ?>=>?=JC@BAC
relatives A@=>?>=CCBAG
relatives room D@A@AA<CCCCC
relax ACA?AA7CCCCC
relay @@?@@@?CCGCC
release @@?>@@ACECHC
relief @@@A@?FCDCCC
relief > AAAAAAPCCCCC
relief and BCCCCC=CCCCC
relieved EFEEEEICCCCC
religion CBFCFCDCCCCC
religion of GGMGGGCCCCCC
remains JJUJJJ@CCCCC
remains a JJUJJJ@CCCCC
remark ??>=<>CCCCCG
remark about @@@>=?CCCCCH
remember @>?AAAI@?@@B
remember > AAAAADHCFCCC
remember a BBBBBA>CBBBB
remember his GGGLGGACCCCC
remember it DCDDDDICABCB
remember me JFFFJEJCCCEC
remember my @@@@@=OCCCCI
remember that GGHJGI<CCCCC
remember the A@@AAAD@@BBB
remember when DEEEDFCCA@@C
remembered ?@@@@@ECCCCC
remembers >=>=>>FBBCCA
remembrance EEHFEELCBCBC
remigration JJOJJJ?CCCCC
remigration now KKPKKK?CCCCC
remind HLKJHJACCCCC
reminder @@???@@ACCBC
reminders BBBBBB?CB>BB
reminding CECBCA?A@BBB
reminding her GLGGGG?CCCCC
remote >?==>?OCBCCC
remote > ABBAABKBBCCC
removed EEHIEECCECCC
renal =><>>>ECADFC
renal unit @?=?@@CC@DBC
rennies AAAAAALCCCCC
rent @@?>@@KCCCCC
renting EKEEEEBCCCCC
reopen ?;=?>?>CCCCC
repair BBBBBA<CFCCC
repeat >>>>>?ECGCKD
repeats DDCDDD?CCCCC
replace FFFJEFC@CCCC
replaced BBDAB?FCECCC
replaced > ?>>??<LCBCCC
replaced one FFJDFF@CCCCC
replacement EEHEGE>BABFC
replacement ? HHHHLHCCCCCC
replacement is ??<>??CCCCIC
replies BEBDCC>CCCCC
reply EFDACCCBBGEC
reply > @@@?@@ICCCIC
reply to FHECED>BBIBC
replying A@A@DAMCCECC
replying to BBBBFBLCCCCC
report @@@>@ADDFCGC
report > @@BAAAACCCGC
report about FFFFFKCCCCCC
report and ?>=>?>BCCCCC
report her ILIIIICCCCCC
report i MJJJJOCCCCCC
report it >>???>BCCCCC
report that FIEFFEJCCCCC
report to HKHHHHBCCCCC
reported @B?>@@=CECCC
reported > ===<>=>CCCCC
reported it ?=?=>??CDCCC
reported me KHHHHHCCECCC
reported the ???@@@CCCCCC
reporting @@A@@B>CCCCC
reproduce FFIFFFCCCCCC
reproduce > FFIFFFCCCCCC
request AB??B@ACDGFC
requests ABB@CAAABC?C
required DDDIIDCCCCCC
required > DDDIIDCCCCCC
rescue @A@@@@FCCCCC
research ECCGCCACCDCC
research > NJKPKJCCCCCC
reservoir ?>???>ICCCCC
residents @A?AA@@CCDCC
resign CCA@B@CCICCC
resign > ?<==>=BCCCCC
resigned CCCCCC8CCCCC
resigned > CCCCCC7CCCCC
respect >=?=<>BCCCCC
respect > @@??>ACCCCCC
respect for CCBHCCCCCCCC
respect to HHKHHHCCCCCC
respected >?<>??CCCCCC
respiratory >>>>>>HBCCEC
respiratory nurses CCCCCCMCCCCC
respite ?=?@@>KBECGC
responding CCBCCCICCCCC
responsible BBABBA=CABBC
rest FIJGJF<FCCDE
rest > DCBAHC>CDCCC
rest can GGKGGGCCCCCC
rest easy ?@?@=BCCCCCC
rest in =<=;=<?CACCC
rest my JJNJKJCCCCCC
rest of KMONLKBBCCCF
rest with BCCCCCKCCCCC
resting AA@AAA=EBCCC
restrained DIBDDH<CCCCC
restrained me HMHHHL=CCCCC
restraint FFFFFH;CCCCC
result @BBABC>CDCIC
result > ?CBAAB>CCCDC
results A@ABABBC>B>B
results > BAABBDEC@C@C
results ? CCCCCCBCCELC
results and CCCCCC<CFCCC
results came CCCCCCCC=C<C
results in CCCEDCKCCCGC
resurfacing CCCCCC;C@CAC
resus GCCCCC>CCCDC
retail FHEGFEBCCCCC
retail park FHEGFEBCCCCC
retarded FFLIFFCCCCCC
retire IILILLBCCGDC
retired DEEGDEHCDCFC
retirement <=>?>>ACCCAC
retires JLJJJNCCCCCC
retract IPIIIICCCCCC
return DCGDFDCCCGFC
return the GGKGJG?CCCCC
returned FEDEEEHCBCGC
returned my BBBCCBKCCCCC
reuses MIIIIICCCCCC
revenge is GGGGGLCCCCCC
reversed over GGGMGG@CCCCC
review ><=@==ACECHC
review > CBCGCC>CCCCC
revise AA@@AA8CCCCC
revising CCCCCC<CCCCC
revive CCCCCC7CCCCC
revive me CCCCCC7CCCCC
reward EKFFHF@CCCCC
rewrote MGGGGG?CCCCC
rewrote the MGGGGG?CCCCC
rheumatology A@AAAA>CGHHE
ribbon CB@ABCB@ACAB
ribbon > HDDDEEHCCCCC
ribbons BBBBABIECCCC
ribs >?>==?QECCCC
ribs are BABBABLCCCCC
rice ?@@@?@HCCCCC
rich GGGMGGKCCCCC
rid AACAAA?DBCCC
rid of BABABA?DBCCC
riddled FFIEFFACCCCC
ride GGGGKH>CBCCC
ride > FFFEKE@CCCCC
ride on FFFFIFCCCCCC
ridiculous A@?@AA?CCCCC
rifle GHKHHK?CCCCC
rifle > HHOHHIACCCCC
right BCDDCDCEDDCD
right # JJJJQJ@CCCCC
right > A@C?==EBFEBB
right ? CCCCDC=DCCFC
right about ?>A@>?QCCCCC
right arm @@?@?@LCCCCC
right as @@@@@?AHBCAC
right back >?>@@BE@@CCC
right behind FHEFHJ?CCCCC
right down @@@??@JCC@CC
right eye CCCCCCNCCCCC
right for DDEDDD?CCBDC
right hand EFFEIG@CDCFC
right i ???>>?;CGCCC
right idea IINIII@CCCCC
right in >=;<<>HABCAC
right it CCCCCC9CCCCC
right mind DDDDDD9CCCCC
right name :;;<<;CCCCCC
right now DDCEDDJCCCCC
right on FFHFFKBCCCEC
right one JQJJIJ>CCCDC
right over EHDEFEBCCCCC
right person @@???@?CCJCC
right so FFEJEFBCCCCC
right that AA>@ACACCCCC
right then DDCDCCBCCICC
right they GGKGGGCCCCCC
right to DCGCBCBFCCCC
right up IJGGJG?ABCCG
right you DDHDDDICCCCC
rightly :<<;<<CCCCCC
rights > @@=?@?ACCCCC
rigors BBBBBBLCCCCC
ring CDAADCDCAEAA
ring # DDCCDE7CB@BC
ring > ?@?A>>HDBECC
ring about DEDDDD?CCGCC
ring again B@BBCB@CCHCC
ring and ADBBBALCCAAB
ring back @?@?@@JCCECC
ring because FFFFIFFCCCCC
ring doorbell HNHHHHBCCCCC
ring for DDDGDDBCCDCC
ring from BABBBB>CCDCC
ring her IKIIII?CCCCC
ring in AAAAAAGCBCCC
ring it NWNNNNCCCBCC
ring me GGGGHKBBCFCC
ring my ABBABCFCCHCC
ring off LHGGGGDCCCCC
ring on ABBBBAMCCECC
ring our >;><;>BCAECC
ring someone A?A@AAKCCCCC
ring that ?=??>?GCAABC
ring the EECCFE@CC@?B
ring them ABBAABHCCECC
ring to CCCCCC9CCCCC
ringin FKFFFFICCCCC
ringing ?;>>>=IFDACB
ringing before CCCCCC:CCCCC
ringing the EGEEDE=CCCCC
rings <>>=>=GCFFBC
rings > DDDDDDKCFCCC
rings and ABBBBACCIFCC
rings back @AAAAAMCCCCC
rings me AAAAA@FC>AAC
rings out CCCCCCACHCCC
riot ?@>?@C?CCCCC
rip @AB?@A;CACCC
ripping ?>??>=FCCCCC
ripping pain AAAAAAKCCCCC
rise 746766>CCCCC
rise > <;==:<CCCCCC
risk BBBBBAFGCCCC
rite GIGGGGICCCCC
river =<===<MBBCBC
road EDBEDBIBABAC
road 's BCCCCCHCCCCC
road @ FGFHFJCCCCCC
road and FDACCCACCCCC
road by AAAAA@ICCCCC
road is FKFGGG>CCCCC
road to <>>=><ACCCCC
road with EEEEIG@CECCC
roads EFFDEE7CCCGC
roasting >>;=><HCCCCC
roath CCCCCCPCCCCC
rob JJSJJJ@CCCCC
robbed GEDEEFBC@CCC
robbed > =>=>??CC>CCB
robbery ?@????BCACCB
robbing JEFEFF@CDBBC
robbing the JHHHHH@CCCCC
robin A?AAAA>CCCCC
robot EBCBCC@B>@A@
rock BA@@BBGCCCCC
rocket DECFEE@CBCCC
rocket > FFFIFFBCACCC
rocking CCCCCCLCCCCC
rocks IIIMIMHCCCCC
roe LHHHHHCCCCCC
roll FGIGHI=FFCCC
roll > CCCCECGCCCCC
roll and GGLGGH@CCCCC
roll in EEDHEGCCCCCC
roll on DDDDDE<CCCCC
rolled >???>B@CIGCE
rolled her BAAB@ABCJCCF
rolled on EEEEEHFCCCCC
rolled up =?@>??BCCCCC
rolling IGGLGGABCCCC
rolls =<<=<=@CBCBC
rong CCCCCCOCCCCC
roof CCBBCC>CBBBC
roof > CBE@BAKCCCCC
roof at EEEEEH@CCCCC
roof of A@AAAAFCCCCC
roof on DLDDDDDCCCCC
roof with CCCCCC7CCCCC
roofing HHMHHHCCCCCC
room EBBBAB?CDCDB
room # ECCDCCKCCCGC
room 's CBACCAICCCDC
room > KEJGGH=CCCDC
room ? EEHEEECCBCCC
room and DABBA@CCDCFC
room at ?>??@?LCCBCC
room called ?@>>?@CCCCCC
room for HGEEJJ@CCCCC
room has ???@??OCCCCC
room i @??@@>ECCCCC
room is @@@@@@IBCCCC
room on CGBFBC@C@CBC
room one BCECBAPCCCCC
room she BABBBB=CCCCC
room told <<8;<<CCCCCC
room was HHGIHH>CCCCC
room watching GMGGGGFCCCCC
room with DEDCFCCC@CCB
roommate CCCCCCOCCCCC
rooms CBBABBHBABCC
rooms > CCCBCCJCCCCC
root FFKHEF@CCCCC
rooting GMGGGGFCCCCC
rooting for HOHHHHBCCCCC
rope AEABB@ICCCCC
rope 's DHCDDBECCCCC
rope and CGCCC@MCCCCC
rope in @@@@@?KCCCCC
rope on CCCCCC:CCCCC
ropes EEEEGI=CCDCC
rosary @BBBBAICCCCC
rose CCBDEBAHCCCC
rose thorn AAAAAA=ICCCC
roses EHEDFL=BBBCB
roses are DDCDDE>BCBCC
rosette =;;<<=BCCCCC
ross > GLGJGGBCCCCC
rot @?A@@@CCCCCC
rota HQMKJM=CCCBC
rota for FKJGGGCCCCCC
rota is FFFJFFCCCCCC
rotten BC@DCDECCCCC
rotten > >>=<>>@CCCCC
rotten right HHHLHGBCCCCC
rottweilers IIILIICCCCCC
rough ????CA>CFCEE
roughly CCCCCCB@CCHC
roulette B@BBBAKCCCCC
roulette app B@BBBALCCCCC
round GEGFFHBBEA?E
round > @DBBD?ADFCCC
round a GFFIHGFCCDCC
round and FFIFKK@CICCC
round by CACCCC;CBCCC
round every DHDDDD@CCCCC
round for DEEFFD<CCCCC
round her CDDDDCNCCCCC
round here GDBEEK:BC@BC
round his CA@AC@HCCCCC
round if A@AA@ALCCCCC
round in ><==><KCDCBF
round it @@?@@>GEGCBC
round kent HHOHHHCCCCCC
round mine JJJJKJCCCCCC
round my A???=>@CGCCE
round of FJFIFFBCCCCC
round on FDDDDBRCICCC
round that A@@B@AFCECCC
round the GECEEFAB?A@C
round them GGJGGG>BACCC
round till BGCCCBJC>CCB
round to JJLJJR=CCCBC
round with @@AAA?JCACCB
round your FGCCCE<CFCCC
roundabout >?><?>JDCCCC
rounds <@<>A>=ACCCC
rouse CBCCCCJCCCCC
route IPIIIM<CCCAC
route home HHHHHNACCCCC
routine @>:>==H?@BAC
rover JFFEFICCCCCC
rovers @@???@;CCBAC
row FLJHKDF@AB=B
row > >@A?F@ACABAB
row ? @@@@?AB?BC?C
row if NSNTNNCCCCCC
row of GHMJHHACCCCC
row with <;;;;;CCCCBC
rows ACAAAAMCCCCC
royal EEIEEG=CABBB
royal > EEIDEECCCCCC
roz LFFFFFACCCCC
rspca HNHHGG@CICCC
rsv AA?A@@C?CCBC
rub @@@C@>>CCCCC
rub together EEEJEECCCCCC
rubber GGKGGG@CCCCC
rubbing CCHCBCCCCCCC
rubbish ??<=??JDACCC
rubbish > BBB@BCHCCCCC
rubbish ? MMMUMMACABCC
rubbish and HHLGHHCCCCCC
rucksack FIJEFGFCCCCC
rude CDFEBBACICCG
rude > ;;67;7BCKCCC
rude and DDHFCCCCCCCC
rude on HHHNHHCCCCCC
rude staff AAA@@@CCMCCC
rude to ?A>??BDCDCCK
rugby AA@?AA=DCACB
rugby club EDEEIEBCCCCC
ruin HKMHHJGCCCCC
ruin everything BA?BBBPCCCCC
ruin it FMFFFFCCCCCC
ruined GHHJII:BACCC
ruined > HJHHHGCCCCCC
ruined my DDDDGG=CCCCC
ruining GJGGGGCCCCCC
ruining it GKGGGGCCCCCC
rule EDEFDD?ACBAE
rule > ==<:=<@CCCCE
rules ??>@??ACBA@C
run AACCBCDBABCB
run > ??@@??=BCABC
run a FFJGGFGBFECC
run along FFFIFFCCCCCC
run by CC?HCCCCBCCC
run in DDDEDCOCCCCC
run off ??>>??>CDCBC
run out BC@BCBCEDCFC
run over @A?AA>>CCCCC
run ragged ==<:>=EC>CBB
run that KKKKKTACCCCC
run the GHKGHJ>CACCB
run you LOLLLS<CCCCC
rung FIEEEDACFCCB
rung her EFEEEE<CCCCC
rung the DBCCCBDCICCC
runnin IKLIII<CCCCC
runnin the GGKGGGCCCCCC
running AEDDCDEBCCBC
running > CCCDCBECACAC
running down BBBBBBTCCCCC
running i FFFFIL?CCCCC
running it ??=?>>CCCCCC
running late ?@?@@?8CCCCC
running the FFKHFFACBCCB
running this FFFJFJCCCCCC
runs A=<>>9GFFDCC
runs in AAAAA@L@BCBC
runs that BAADA@BCJCCC
runs the GECDDBACCCCC
runs this FDFGGEKCCCCC
rush BABBBFCCCCCC
rushed >?@??@BCFCCB
rusty GGGPGGHFCCCC
rusty nail >??>??JFCCCC
rvi BBAABBICCCCC
rvi > CCCBCCPCCCCC
s GGGJFGBCCCBC
sack JIKNKJFCEBCC
sack the <==:=;CCCBCB
sack them IIIPIICCCCCC
sacked MLJKIH?CCCCC
sad @A?A@@?CCCCC
sad > @@??@@HCCCCC
sad little @A@>@@CCCCCC
sad old EEELEECCCCCC
sad to @@A?@@CCCCCC
saddle JJJJPJHCCCCC
saddle > LLLLSLACCCCC
sadistic :<<8;<CCCCCC
safe DBBBBCAGBCCC
safe > @@AAAAMCCCCC
safe and GGKGGGFCCCCC
safe for BCCCCEBICCCC
safe in BBDBBCHCCCCC
safe on HEDEEDMCCCCC
safe to AB=AAC;GCCCC
safe tonight CCCCCCNCCCCC
safeguarding BBCCBDBCCECC
safely BBABBBBJCCCC
safer BBDBBBICICCC
safety C@@@?@BCCCCC
saint EDDIEDBCCCCC
saint @ IIIMIIACCCCC
saints ???>>?@C?CCA
sake ??=<??@CCCCC
salad FFFFHFBCCCCC
salary FFHJEFBCCCCC
salary > HHKNHHBCCCCC
sale HIHLJHEBFCAC
sale > CECBCBLCCCCC
sallis KGGGGGCCCCCC
salt GDEEEDCC?CBA
salt water MIIIIICCCCCC
samaritan CCCCCCJCCCCC
samaritans @?@@@@IBC@CC
samaritans do CCCCCCKCCCCC
samaritans have CCCCCC8CCCCC
samaritans on CCCCBC9CCCCC
same DEEBAC>ELBEB
same > FFJGFF=C@BBD
same again JOJJJJAC@BCC
same air HFIFFFCCCCCC
same and FFFFFJ@CCCCC
same appointment AAAAAACCKCCC
same as CG@@CGCBCCBC
same bus IIIOIICCCCCC
same corridor @???@@CCGCCC
same day @?>>@>EE??GB
same for BBBBBBCCI?CC
same here BBBBBBAAFCBB
same in =;8<=<CCCCCC
same man ABBBBBKCCCCC
same needle JFFFFFCCCCCC
same night ECABCCHCHCCC
same old IINIIICCCCCC
same one ??>?@@CCCFBC
same pen JHHHHHCCCCCC
same road ?????<ECCCCC
same thing BABABB@GHCBC
same time GHHKLK@CECFC
same tree CBCCCCNCCCCC
same ward ?@>?@@ACMCCC
same way FEHFFGKCCCCC
samosas @@>@@@?CCCBC
sample FDDCDF?BDECC
sample > BBBBCHCBBCBC
samples NHHHHHB>BBBC
sanctimonious EEEJEECCCCCC
sanctioned CCCCCCKCCCCC
sandbach BBBBBBLCCCCC
sandwich EFFFIFDEHCCC
sandwich > GFHDFF@CFCCC
sandwich and BBBBABFCJCCC
sandwich in @?>>@?CCGCCC
sandwiches @?>>?B>BBCBC
sandwiches > >>>>?B@BACBC
sang ;<;<<<EB;C@>
sang along BCCCCCBA<C@@
sang to ??@@@?CCBCCC
santa GGGGJG@CCCBC
santa > GGGGKG@CCCCC
sarc <@@@@@CCCCCC
sash EEEHEE?CBBCB
sat B@ABBBBCBD@B
sat and =?@???@CBCBB
sat at HGHNHHGCCCCC
sat behind GMGGGH=CCCCC
sat by @@A@@?=CCFEC
sat down ?@@?B@?AACBF
sat here BABABELBBCCC
sat in ACDAAAJDIEEC
sat it NIIIIICCCCCC
sat on ??A@?>KCACBB
sat opposite FDFIIJCC@CBC
sat outside KLKNKQ=B@CCC
sat there EACDCCEBCBAB
sat up DBCCBC@CBCBC
sat with <===<<<CACAC
satisfied HHHKKH>CKCCC
satisfied > CCCCCC=CLCCC
sats CCCCCCOCCCEC
sats # CCCCCCOCCCCC
saturday ?@>=>=FCBAEB
saturday > EHEFEELABADC
saturday ? FFFFFFCCBA?C
saturday @ <;<9=9CCCCAC
saturday and BBBBBA<CBCCC
saturday bring ?@>?@AJCCCCC
saturday clinic JFFFFFCCCCCC
saturday for HGGGGGACBCHC
saturday i FFFFFI:CACCB
saturday it ABBBBBNCFCCC
saturday night @BBBBE=@DCEC
saturday so BAAABAOCCCCC
saturday they CCCCCCMCCCCC
saturday to A@FAA@HCCCCC
saturday we A@AAAAQCCCCC
saturdays CFDDCDDB?C@A
saturdays > ABBBBBIB?C@@
saturdays at GKGGGG>CCCCC
sauna EEDEJECCCCCC
sausage ;;<8;:BCCCBC
sausage > >=>:>=CCCCCC
sausages GGGJFGGCCCCC
savage 663157CCCCCC
savage with ;<:8:;CCCCCC
savages IIOIIIBCCCCC
savages > IIOIIICCCCCC
save ECEA@@@AB@@C
save me ?>?==<ACCCCC
save our ??=???BCCCCC
save the BEBBBAJCB?@C
save us GIMGGGACCCCC
save you DDDDDE<CCCCC
saved AB>@BA@B?C@B
saved him @AAAAA<CBCBC
saved me FIGGGGACCCCC
saved my B?=??=BCACBC
saved the IIIIMIBCCCCC
saves AA@@A@FC@AAC
saving A@CAAATCCCCC
saving this AA@A@ALCCCCC
saving up CCCCCCJCCCCC
saw DCCCDACBACAA
saw > LDBBCCFCCCCC
saw a @ADAAAACECCC
saw my ?@@@>?>CBCBC
saw the NHLJIJ<CACBC
saw you GOGFLFBCCCCC
say DBCCDDBECBCC
say > EJIDEDCF?CAB
say a CDCCCCNCABCA
say about EDCDIDBCHCCH
say and @@A@@@JCCCFC
say anything FKFFEF>CCCCC
say goodbye BBBBBBKCBBCC
say he ?@B@@>>BACBB
say hello BEBCAD@CCCCC
say i <;9<<:NCCCFC
say if D@A@?>MDHCCC
say in HKIHHJBCCDCC
say it IFIJHFFCFCCC
say my CCBCCB>BBCCB
say no ??>=>E?CCCCC
say nurse FFFFJFBCCCCC
say one CCCCCD;CCCCC
say otherwise IDDDDDCCCCCC
say please FFGIFFCCCCCC
say she DBCACBIC=@AB
say so HFFDEFEBBCCC
say sorry GHGLGH>CBCBE
say thank BABBDB?CBBBB
say that BBC@DD?DECCC
say the AADACB?CGCCC
say they ??>?>?FCCCCC
say this HDGFEECCCCCC
say to CDEJCCFCGECC
say we EHDEEECCCCCC
say what A@C@BBAB>BAA
say where FFKFFF@C@BAC
say yes BBABBBGCCCCC
say you JHHLILDCBECC
saying ABABA@BBABCD
saying % >=8>>>BCCCCC
saying > FDJDFF>BBCCB
saying anybody AAA@AA:CCCCC
saying disabled >>:>>>CCCCCC
saying do CCCCCCICCCCC
saying goodbye CBCCCC;CCCCC
saying he EFEDDAGCCCCC
saying i CCCCDDKCBCFC
saying if GKGGGGCCCCCC
saying it IHKMHH>B?C@A
saying my AAAAA@MC@BAC
saying no @@??@@DCCCEC
saying nothing IIINIIBCCCCC
saying she @>@??@JCCDCC
saying sorry DGDDDD<CCCCC
saying tell BBBBBBKCCCCC
saying that ???<??BCCCCC
saying the BBBCBBFCCCCC
saying they CDCDGCCCGCCC
saying we CCCCCCMCCCCG
saying what GGJGFG@CCCCC
says DCDDDBGEABEB
says # BABA@BLBACAC
says > CBCAGC8AD@AC
says a ?B<>??BCCCCC
says he @AAB@BDCCCEC
says hello AAA@@A>CCCCC
says her A@A@?AHCCCCC
says how BBABBBJCCCCC
says i CDBACCFCCCEC
says if ?>?>?>8CCCCC
says in JKIIIJ@CCCBC
says it BAACACCBDEBC
says its GCDDDDMDCCCC
says jump CCCCCCLCCCCC
says leave GIGGGG?CCCCC
says my @@@@>@9CCCDC
says never HHKHHH>CCCCC
says no GGIFGJ@GCCCC
says not CCCCCC:CDCCC
says one EEDGDE@BCCEC
says ring DDDHDDHCFCCC
says routine CCCCCCSCCCCC
says she B?C@@@IBACBB
says so GHLJHHBC@CAB
says sorry CDCBCC:CCCCC
says the KGFJHFFCBCBB
says there FFDFJF<CCCCC
says this FFFHFFHCCCCC
says tuesday KKKSKKBCCCCC
says wait A@AAA@RCCCCC
says wednesday IIIKIIBCCCCC
says who BABABB;CACCC
says you IIIKIIBCCCCC
scaffold GEFGIFJCCCCC
scalded HEEDEEBCCCCC
scalded my JEEEEE>CCCCC
scale CCCCCEICCCCC
scales ??;=?>=CCCCC
scalpel IFHFFL=CCCCC
scalpel again IIIIIO>CCCCC
scalpels IIOIIICCCCCC
scam >?>@@@CCCBCC
scan DAEDCB?FCCCC
scan > EB@@BA=CHCBE
scan ? FELFFFCCCCFC
scan a @@@=@@CCCCCC
scan and BBABBDKHDCAC
scan because GGGMGGCCCCCC
scan had HHJHMHCCCCCC
scan is IIMIIICCCCFC
scan lady HHHLIHCCCCCC
scan was CCCCBCC@;C;C
scandal BB@@BBCCBCCC
scanned BCCBDC=ABCFB
scanner DBADCE?B@CCC
scans ECEBCB@CCBFC
scar 's BBAD@BKCCCCC
scare >>==><CCCCCC
scared AB@@A?=BBCBC
scared > A@??A@FDCCCC
scared he BABBBAPCCCCC
scared of AAAAA@@BBCBC
scarf BDB@BA;ACECC
scarf > ?>????=CCFCC
scarf off JOJJJJ<CCCCC
scars CCCCBE=CCCCC
scbu CBCECC>CCCCC
scene ><<===<FBCCC
scheme AC?@AA@ABCBC
schemes NIIIPICCCCCC
schizophrenia A@A@A@;CCCCC
school A?DDCBJD?BBB
school > EFHGHG;CBB@C
school and @AAAAAEFCCCC
school bag ???>?>DCCCCC
school counsellor CCCCCCOCCCCC
school did IIIPIICCCCCC
school every @?=?@?CCCCCC
school have FFFFFJBC>CCB
school in ABBABBFCCCCC
school nurse EDDCDGBCFDDC
school run @=??@<DBBADC
school today CCCCCCJCCCCC
school tomorrow CCCCCCLCCCCC
school trip IIMHIICCCCEC
school with CCCBCG@CBCCB
schooling IIIQIICCCCCC
schools BADBBB>CCCCC
sciatica BBBABA>GCCBC
science B@DAA@?CCBBB
scissors >>>??>KCBCCB
scissors > CDDEDCICCCCC
scone EDGEECFCCCCC
scone > GGKGGGGCCCCC
scones AA@A?ACCCCCC
scooter CBFCBAJCECCC
scooters KKSKKM@CCCCC
scotland >>?=?=AB@CBB
scottish AA@ACBBCCCCC
scouse ??<=>=CCCCCC
scousers >>8=>>CCCCCC
scout BDCCCC?CCEBC
scrap GGEIGGBCCCCC
scraped FFFMFFACCCCC
scraped better GGGMGGCCCCCC
scrapyard ==;:==CCCCCC
scratch FFDHIH:CHCCF
scratch > EEDEHD<CCCCC
scratch on IIIIIN>CCCCC
scratched DDDDDHICCCCC
scratches <<;;::XCCCCC
scratches > BBBBBBUCCCCC
scream FECDED=CDCCC
scream > IFFFFH=CDCCC
screamed @@@?@@ECGCCC
screamed blue BCCCCCLCCCCC
screamed the CCBCCC>CCCCC
screamin @A?@A@HCCCCC
screaming BBBABC@CECCC
screaming at ??<???CCCCCC
screaming that @@@@@?KCCCCC
screams ???>??@HCCCC
screen ====A>@BFCCF
screen > FFGFMECCGCCH
screen with >><><=CCCCCC
screening FGGFFEC?CCEC
screens EDCEEF?CICCC
screens never BBBBBBBCMCCC
screenshot BFDCCC?CCCCC
screenshots FIFFFE@CCCCC
screenshots of IMIIII?CCCCC
screenshotted >>><>=ACCCCC
screw FFFFIFCCCCCC
screwdriver EDEDEICCCCCC
screwdriver in JJJJJO;CCCCC
script CDDDDFACCCHC
scroll ECEJEEECCACC
scrote FFFIFFACCCCC
scroungers <=8:=<BCCCCC
scrounging FFJFFFCCCCCC
scrub FGHGGGBCBCCB
scrubbed FFJFEEBCCCCC
scrubbed floors LLULLLCCCCCC
scrubs HDFAFD<BEBCB
scrubs > ABIB?ACCCCCC
scrubs are >>==>=CBCBCC
scrubs is HHHHLJ@CCCCC
scum GGJKGF@CCCCC
scum and DDIEDDCCCCCC
scumbag > 788687CCCCCC
sea EJHHDE<CACCA
sea > @?B@???CACBA
sea @ KVKKKK?CCCCC
sea at BBABBAKCCCCC
seafront GLGGGGCCCCCC
seagull ?@@>@@ACCCCC
seagulls AAB>AACCCCCC
seals JJOJJJACCCCC
searched HHLHHHECCCCC
season FEGFFG=>ACCC
season > BBBBBA;CCCCC
season on HHHHHL:CCCCC
season ticket BABBBBOCCCCC
seat DCDBEEBCECCC
seat > DDCCCCJCCCCC
seat for GGIGJGCCCCCC
seat in GGGGGOCCCCCC
seatbelt CCCCCBJBCCCC
second @BABB@GA@CDC
second > @@?@@@GCBCCC
second floor FJEEFKECCCCC
second from NHHHHHABCC@C
second one >?>>>?ICBCCC
second opinion =<=<<<BCCCJC
second row IHIGOIBCCCCC
second time AAAAA@@GFCDC
seconds >=>>>>AB@BAD
secretary >>><==ACACBJ
section ECCECDFCECDC
section # ACCCCCJCCCCC
section > DBBBBBHCECCC
section me OMMMMQ:CCCCC
section wound CCBCCCICCCCC
sectioned GHHFFHACCCDC
sectioned in GLGGGGCCCCCC
sectioned me HGGGGM6CCCCC
sectioned should IIRIIICCCCCC
sections FFEFFK<CCCCC
security CCCBBE@CDCCE
security > @BFDBAFCCCCC
security guard CCB?CB?CDCCC
security guards GGGLGFCCCCCC
security man ABAABB?CCCCH
security walked ;:<<<:CCCCCC
sedation BBB@BB:CGCCC
see EFFDDGCAA?CB
see > DEHHDECCDCCC
see ? AAAAAAICCCCC
see @ DBDLCD@CACCB
see a >;<=<:KBBBDB
see another EEFEEHHCCCCC
see at MFFFFFACCCCC
see blood HHHHHN>CCCCC
see her FDHDHE@CBCEB
see him ><=<=<CCBCDC
see how HKJHHM:BACAB
see i INIIIICCCCCC
see if GHFGGGPCCCCC
see it @@=>@<>BCBAB
see me @C>@?=BCBCCC
see more GOGGGGCCCCCC
see my =<==<<LBCBDC
see myself BBBBBBICCCCC
see new HHHHHLCCCCCC
see no CCCFCCHCCCCC
see on GHHHHK@CCCCC
see one @@?>@@ICBCCC
see out ??>??>YCCCCC
see right BBBBDBNCCCCC
see something CCBCBCKCCCCC
see that EDFEGIBCCCCC
see the FBGEDBBBECCC
see they DDFBDC>CACBC
see this >>?>?>>CC@BC
see to GGGHKMACCCCC
see us BBABBC=CCCCC
see what IMJIOP9CCCCC
see where FHEEFF;CCCCC
see you FIDHFJBCCBCC
see your <:::;:FCACCC
seeing AA@>@>MGFCFC
seeing a BD?@BB:HCCCC
seeing as @@@?@@ACJCCC
seeing it BBBBBBKCBCBC
seeing me @?@@@?LCCCKC
seeing the BBABBANCCCCC
seeing them @@@@@?KCCCCC
seeing to EEEEHEJCCCCC
seeker EFGCEFFCCCCC
seekers CCEABC@CCCCC
seekers are >>8:>>CCCCCC
seeking =<>=>=HCCCCC
seeking > @?@?@@HCCCCC
seem FDCBJCBCCECC
seemed ;;::;;BCFCCC
seems @@A@@@CFFCEC
seems right CBCCCCMGCCCC
seen EBEDDDBB@@@B
seen # BBBBBBADKCCC
seen > GGJGGI=CCCFC
seen a CBCCBAEB>C?B
seen at CDDDDDCCGCEC
seen before HHKHHHCCCCFC
seen by HHMGHJ?CCCEC
seen her KIEFIFDBAC?B
seen herself KKKPKKCCCCCC
seen him JEDDEEDCCCCC
seen in ?@?@@?BC@CBC
seen it A?>>@?IC@BDC
seen me IFFEFFCCCCCC
seen my AAAAAAPCCCCC
seen on ABABBBICACBC
seen that ??<???CCCCCC
seen the DEFFFJDCCCDC
seen to ;;8:;8NCCCCC
seen what EEJEEECCCCCC
seen you GLGGGKACB>@C
sees FEEFHGGC@CBB
sees me ?>??>=BCCCCC
sees this A@A@?@JCCCCC
seizure ?????>;DBCCC
self EEFGDCGCEBFC
self > ?>>??>OCCCCC
self check AA@>@?9CCCCC
self harm CECCCC@CCCCC
self harming ?@@@@@PCFCCC
selfie @@>>=@BCCCCC
selfies with HHHJHHCCCCCC
selfish FFGMFF@CBCCC
sell EFKGGEDCCCCC
selling IEBDDEACCCCC
selling it NKKKKK?CCCCC
selling the ABABBB<CCCCC
sells XNNNOOAFCCCC
sells the MKKKKKACCCCC
semi GGGGKGCCCCCC
sen JJRJJJCCCCCC
send BBBCCDABBACC
send > HHQHGG8CDHCC
send a FFFHFGGCEFCC
send help A@@@@A?CCCCC
send him DCEDCC;CCCCC
send it AB@AA@JBBBCC
send me BA@BDAFCCDCC
send police BABBBBHCCCCC
send someone BAABBAJCCCCC
send the IKMIMJMCC@DC
send them ??=>>>CCCCCC
send us IHJILIBCA=AC
sending CEBBCFDCCCEC
sending him GGGGGOFCCCCC
sending me @>@???@CCCCC
sending someone CCCCCCLCCCCC
sending them FIFFFFBCCCCC
sends @@?>??BDCEBC
sends me HIFFFFECCECC
senile KHHJHHCCCCCC
senile old FFFIFFCCCCCC
senior ==<>==ACECCG
sense DDCGDCGCCCCC
sense > ?@?=@>HCDCCC
sense of ??=;>>CCCCCC
sense than KKKQKKBCCCCC
senseless KKKKMNCCCCCC
sensible GGHLFFACCCCC
sensible > AAAAAA;CCCCC
sensor CCCCCC>CCCDC
sensory CAC@AABCFCCC
sensory garden >==<=<CCGCCC
sent DGEEDE=BFHEC
sent a =??>>?CC?DAC
sent each @?A@AAJCCCCC
sent flowers FIFFFFCCCCCC
sent for JJQMJJCCCCEC
sent her FGFEFIBCICCC
sent him BEA@BAKC@BEC
sent home CBBDCCACGEEC
sent me ?==?==ECEBCC
sent my FGEEFH;BCC?C
sent our HDEEEE?CJCCC
sent that GGFGGIACCCCC
sent the DEDDCCHCAACC
sent to ?=@@@>?BCCDC
sent us JKPOKK?CFCCC
sent you B@BAFBCCCEEC
sentence B@@B@?DABBCE
sentence > >>>>>>@BDCCE
sentimental ?@>>@@ACCCCC
separate KKRKKJ@CCCCC
sepsis CA?AAABFFCCB
sepsis > FBACCCBCHCCC
september A@AABB=BEBEC
september > BABBABACCCFC
septic GGHGGKFCFCCC
serious BGGBCBDFCCCC
serious > HHOGHGHCCCCC
serious question DFDFDDGCCCCC
seriously BBCFDAACCCCC
sertraline BABA@BHC>CBC
served EHHIEDACCCBC
served with >><=>><CCCCC
serves BBBBAA>CCCCC
service BEDCDCJAE@AC
service > ABBBDA?CEDDC
service and EEHDDE<CCCCC
service at FFFFHFCCCCCC
service i AAAAAAL?=CAC
service if BBABBBQCGCCC
service is CCCCCCJCCCCC
service pistol FFFFEEICCCCC
services <;:;<:FCDDEC
services and @@<@?>BCCCCC
services should JJMJJJBCCCCC
serving FFFFFIBCCCCC
session BBA@DB=AABGC
session > HHHHJI=CCCCC
session and GGGHKGCCCCCC
sessions FIEFEEBABCHA
sessions with GGGJGGKBCCBC
set BBBA@BKB@AEB
set > GGJGGGCCCCCC
set fire =?>??=GCCCCC
set foot DCDCDDCC?CCB
set it DICDDD=CCCCC
set of A@@@>?ECFDDC
set off BBAABAHCCCCC
set on BBBBBBTCCCCC
set the EDGDDGLCCCCC
set up KIHHHHDCCACC
sets BAACBA@HCCCC
settee >??@?=I?ACBC
settee > BBBDBBOCCCCC
setting EEEEDHDCCCCC
settle FFIFFHACCFCC
settle > EEHEEE@CCCCC
settled A@A@A?ACCGDC
seven ?C?AA??DFDDB
seven > AAAAA@KCDCCD
seven days AAAAAAKCCCGC
seven hours AABABBACLCCC
seven letters JMJJJJBCCCCC
seven minutes GGGLGGCCCCCC
seven weeks BBBBBBCCGCCC
seventeen AABAAA>CCCCC
seventh DGDDDD>ABCAC
seventy AAABDBCFCCCC
severe BABBBBHCCCCC
severely JJRJJJ@CCCCC
severely disabled IIQIIICCCCCC
sewed KFFFFFCCBCCC
sewed me LGGGGGCCCCCC
sewing ??>??@OBBCCB
sex JGLHJH=DCCCC
sex is GGIGGG>CCCCC
sex with HFEFLFCCCCCC
sexes HHLHHHBCCCCC
sexes and IIMIIIBCCCCC
sexual AABABCCCFFCC
sexual health DDEDEFCCFGCC
sexy ??>>:>ACCCCC
sh CCCCCC[CCCCC
shade BBCBBB<HCCCC
shadow EEIFEEJCECCC
shake IGDFHFGECCCC
shake > JDDDDDCCCCCC
shake it FFFFFKCCCCCC
shakin BBBBBBICCCCC
shaking BBBDCCAE@CCE
shaking > CCDFDCDCCCCC
shaking like CCCCCC;CCCCC
shall CDCCBDOBBCFC
shall be CFFCCA>CDCCC
shall i BEBBCDMCCEGC
shall not ?=<?>>LCCCCC
shall see @??@??KCCCCC
shall take BBBBABKCCCCC
shambles >?>=??CCHCCC
shambles from @A@?AAACJCCC
shame EDDEFFAEICCC
shame > FDDDDD<CACCC
shame about IIMLNLBCGCCC
shame if HEDEEIBCCCCC
shame in BB>ABBCCCCCC
shame it MMVMMPAHBCCC
shame on ??>?@?ECDCCC
shame the GKGGGGCBHCCC
shame you GJJKGGCCCCCC
shameful ?><>??ACDCCC
shameful > @??=@?BCECCC
shampoo CDDGDCADCCCC
shampoo has IIIMIIBCCCCC
shanked GGFGGK@CCCCC
shape =<<;<;IDBCCC
share BCEBEBBBCDCC
share > BBBBBBHCCCCC
share ? GGFGKGCCCCCC
share a DCKEDDACCCCC
share it BE@BCCBCCCCC
share the JKOKOKGCCCCC
share this BFBBABGCCDCC
shared ;8::<:FBBBCC
sharia FFJFFFCCCCCC
sharing ?A<>??CCBCBC
sharks AA@AAAUCCCCC
sharp AB@DCD?D?CBG
sharp > DDDDDDJCCCCC
sharp and GGGKGGCCCCCC
sharp as DCDEDDBE>CBB
sharp scratch AA@?C@;CCCCG
sharpen IIIIKQ?CCCCC
sharpened FFFFFPBCCCCC
sharpened my GGGGGNACCCCC
sharpening the CCCCCB;CCCCC
shattered @?@@@@<CCCCC
shattered > A?A@A@:CCCCC
shave GGIDJI=BBCCC
shave it JJQJJNCCCCCC
shaved BBBBEBHCCCCC
shaved > HHHHLHCCCCCC
shaving CCCCCC8CCCCC
shaving and CCCCCC6CCCCC
she GHDFGEADCDDD
she > HGGGHJ>CCCCC
she ? LJKQMKECCCCC
she @ DGEEGIDBCA@?
she a CCHCCCFCACCB
she actually GGMGGGBCAA?C
she and FFLFHFFCCCCC
she apologises GHGGGG9CCCCC
she asked <<<<<<HCCCCC
she be CDCDDC>ECCCC
she bent HFFFKFACCCCC
she breathes AAAAAAJCCCCC
she called HKHHKI@CACCC
she calls :;>=;=PCCCCC
she came ???C?@BCACCC
she can KNIKOI8DHDEC
she clocked HIHHKHCCCCCC
she come CECBCB;CCCCC
she comes CEDEDG7CACCC
she could FCCCGDKADB@D
she cried GIGFFFBCJCCG
she deserves ?=>?>?CCCCCC
she did HFEDHDCC@DBB
she died ECDDDDNCACBB
she do C@?@@@:CCDCC
she does LKHHGFBCDCCE
she drinks ><?>>>FCCCCC
she dropped HJHHHHBCCCCC
she drops GLGGIGFCCCCC
she failed MGGGGGHCCCCC
she feels CCCBCCHCCCCC
she found <>>>>>;C@CBC
she gave FEEDDDGCA?BB
she get ==><=>CC@ECB
she gets >;=@>>LCCCCC
she gives A@BBBAJCCCCC
she goes FIFEGEJCCCEC
she going CCCCDC;CCCCC
she got GHFJGF8BACAC
she had @B@@CAACECCI
she handed FBCCCBLCCCCC
she has FAF@BABDCEDB
she have ABABCAHGCCHC
she hides A@@??AMCCCCC
she hung =:==;<@CGCCC
she is >??B?=NECEEB
she just ?@C>??<CBCCE
she keep HHIILIJCCCCC
she kept >>=>??ACCCCC
she knelt KKKKRK=CCCCC
she knew JGHHHHACCCCC
she knows HLHGJI8CA@CB
she leans IIIIOI@CCCCC
she left HRIHIKBCECCC
she lied IFGGGGACCCCC
she likes GJGGGKCCCCCC
she listened BABBBB=CCCCC
she live FGFFFH5CCCCC
she lives A?BABCGCCCCC
she looked IHGIGG?CCCCG
she looks GHGGNIBFCCCC
she loved @>@@?@@CBCCC
she made DB@ABB@@=BB?
she may KEFFFFCCCCCC
she mouthed >>???>LCCCCC
she murdered IFFFFFCCCCCC
she nah ABBBBBOCCCCC
she needed FFFJFFCCCCCC
she needs FHEJDHJCCCCC
she never IFCEDC?@?BA?
she opens EHEEEE;CCCCC
she passed GDEEEE@CFCCC
she phone GMGGGG@CCCCC
she plays @@@@@?;CCCCC
she put LEGIFJ@BACCB
she puts CFBBBCJCCCCC
she rang ><?>>?CBACBC
she reads KKKPKK@CCCCC
she saw <=<;<=@CCCCC
she say ??@@@@ICCCCH
she says JMJILIECCCCC
she seen FFFKFFCCCCCC
she sent DDDDDDLCCCCC
she should @@AAA@@CCCCC
she shouted GGGLGGACCCCC
she signs B@BBBBMCCCCC
she sits GGGLGGCCCCCC
she sleep IEEEEE>DCCCC
she smiled KGFFFF>CCCCC
she sounded IKIIIIBCCCEC
she sounds CCCDCCPCCCCC
she speak AAAAAAKCCCCC
she speaks >>?;>AGCCCCC
she starts FEFKIFHCCCCC
she still KJHJIG8CCCFC
she stood LJJKJJBCCCCC
she stopped HEEEEF@CCCCC
she stops <:=<<<KCCCCC
she swallow KKKKPKCCCCCC
she takes EHFJHDBCCCCC
she tells LLLRLQCCCCCC
she thinks BFDBCBFCCCCC
she thought FCDADDGCCCCC
she told HGGHHFFBCCAE
she took EJEDEF8CACAC
she turned FBBBBB>CCCCC
she used A@AAAAJCBBCG
she walks EHEDEGACCCCC
she wanted IFFFKFBCCCCC
she wants EEGGJGECCDCC
she was EDCDBBDCFD@A
she went @DBCDCBCBDEB
she will CHCBDJ@CCCCC
she working HNHHHH?CCCCC
she would CDCDCBCB>B>F
shed DFECEG?CCBCD
shed > EDEEEC>CCCCC
shed a IKIIIKCCCCCC
shed again BBBBBA9CCCCC
shed and BBABBB8CCCCC
sheep ;<<6<<ECCCCC
sheep dip >??>??MCCCCC
sheep in ??@;??CCCCCC
sheet FCCCBBIHGBCC
sheet > GDDEDDBCCCCC
sheets HDGDFDEECCBC
sheets > DDGDGDACACAC
shelf EDDDJEBBBCAC
shelf > FFFFIF>BAB@C
shell FFEFFG>CCCCC
shelter GHDGDG@CCCCC
shelter > GLHHGGCCCCCC
sheltered DFDDDF;CCCCC
shelves HLIMHI?CCCCC
shepherd @@???@?CCCCC
shepherd 's @@???@?CCCCC
sherry B?@D@@ACCCCB
shields GGGGGMCCCCCC
shift B@@BA@8B@CBB
shift > ;:76:9<C@BBB
shift and @>>?D?BCCDCC
shift at <=>>=<PCCCCC
shift back CCCCCC:CCCCC
shift from JFFKFFCCCCCC
shift him IIILIN<CCCCC
shift i CBGCCCKCCCCC
shift in =>=;>=ACCCCB
shift same JJJJJOBCCCCC
shift tomorrow CCCCCCKCCCCC
shift tonight BBBAB@>CCCCC
shift when FFFNFGBCACBB
shifting FFFLFFIECCCC
shifts HEADDBHECCCC
shifts > @@@AA@HCCCCC
shifts on MMJJJJCCCCCC
shin ?@?@@?JCCCCC
shine ?@==??BCCCCC
shingles @@@>>@@SACCC
shingles jab CCCCCCCGCCCC
shiny DCCEDFJDCCCC
ship BBFDCB@CACBA
ship them FFJFFFCCCCCC
shirt DCBFBB<CCCCC
shirt > DDDHACDCCCCC
shit BBADBBBCCCCC
shite EEDFEEHCCCCC
shite and BBADBBLCCCCC
shitty IIIKIICCCCCC
shivering AAA@AAKFCCCC
shivering so CCCCCBMCCCCC
shivers CCCCCCQCCCCC
shock EGEDED?CCCCC
shocking >?>>??GCECBB
shocking > ?@@@@@@CHCCC
shoe AAAC??=CECCF
shoe > AAA???ACECCC
shoe than FFFKFFCCCCCC
shoes A?AB@AKABBDC
shoes > FEGGEEFBDCBC
shoes and AAA@AAGCCCCC
shoes off CCCECDHCCCCC
shook AFGCDCACCCCC
shook my EHEEEE;CCCCC
shoot HHJHHJ=CGCCC
shoot the GGFGGK@CCCCC
shooter CCGCCCLCCCCC
shooting @??=??@CCCCC
shooting the >>=;>>CCCCCC
shop ADDCBCGCADBD
shop > DFDEDDICAECB
shop and @ADBBBGCCCCC
shop in HFEEEDBCCCCG
shopping CHCCCBFGBCBB
shopping and GKGGGGACBCBB
shopping centre CCCCCCKCCCCC
shops BCCB?BHB?CAC
shops > @?@AAAICBCCB
short IJFGGI=CDAAD
short > >=<===KBG?BC
short ones FFFKFFCCCCCC
short planks ==<:==CCCCCC
short sleeves CCCBCC=CCCCC
short staffed EEEEHEACCCCC
short with @AB@?@BCDCCF
shortbread ?????=CCCBCC
shortbread at ?????<CCCCCC
shorter EECEKE?CFBAC
shorts FEEFJEEBCCCC
shorts > CCBCBB>BCCCC
shot BD@BBBBCCCCC
shot the AAAAACICCCCC
shotgun EEEEEE8CCCCC
shotgun and HHHHHK=CCCCC
should ACGBCD>JEECC
should a AAAAAABHCECC
should be CDECED<DCCCB
should carry FFJEFFCCCCCC
should do ?????>EACCCA
should eat IIMIIICCCCCC
should ever BB>ABBCCCCCC
should feel @>;>>>DCCCCC
should get A@A?@?FCBCCC
should go HHLJHHBBCCCC
should hang @???@?CCECCC
should have FILGHGMCABAD
should i ?@=>>=@KCCEC
should knock ::6796CCCCCC
should know A@@AAA>CCCCC
should like CCCCCCNCCCCC
should maybe IIIIIQCCCCCC
should not IIPLJIACCCCC
should of FEJEFFBCECDC
should resign <;;;<;BCKCCC
should roll >==<>;CCCCCC
should stay FFJFFFFCCCCC
should stop IHNIHICCCCCG
should take HHKHHGBCCCCC
should the EEEEEG?ICCCC
should try CCCBCCBCHCCC
should very LLLLRQBCCCCC
should we FFHFFFDHCJCC
shoulder ?@?B>>GFBCFF
shoulder > ABAA@A>CCCCC
shoulder blade CCCCCC:DCCCC
shoulders AAAA=A=CCCCC
shoulders and @@@@=?BCCCCC
shout CFB@BA;CBDBD
shout > HFGFFFACCCCC
shout about IKMIIICCCCCC
shout and GKGGGGCCCCCC
shout to @??>@@>CCCCC
shouted =>=???=C@CBF
shouted at DDEHFG?C@CBD
shouted my ABBBBABCCCCH
shouting DBCCCBFBFCCB
shouting > NKKKKL@CCCCC
shouting at CDCDDC?BACCA
shouting for BCCCCCNCKCCC
shouting he @@@@@@HCCCCC
shouts ???>??EBCBCC
shove GGJHFH>CCCCC
shoved @BAAFCBCDCCJ
shoving GGIGGKCCCCCC
show EEFBHC@EEBEC
show > KFFIFF@CHCCC
show him ABBBBAKCCCCC
show me DDGDCDDCCBCC
show on CCCCCCICCCCC
show up GGGGGK:GCCCC
show us GGGGJGACCCCC
show you FFHFKFBCCCCC
showed <>=;;=DCHCDE
showed me =??>==JCCCCC
showed us =>><>>CCHCCC
shower DFDFGCEBCDBC
shower > EEEGHEGC?ECC
shower for <><;<=CCCCCC
showers LLLLTLCBACBC
showing @@@CA>EBBBGC
shown ACBAA@>BGCBC
shown the @@?@@@BCJCCC
shows BB@CA?GCDEAC
shows > KKJSJK@CCCCC
shows it BEBBB@JCCCCC
shows you BBA@BALCCCCC
shredded IGGGGGCBBCBC
shredded the JGGGGGCCCCCC
shrink GGGJGGCCCCCC
shrug BB@@BBFCICCC
shrug > AAA@AAHCJCCC
shush HHMJHHCCCCCC
shush > HHMJHHCCCCCC
shut C@BB@@HBDCBD
shut > IEEIEDCCDCCC
shut at CCCCCE>CCCDC
shut himself CCCCCC:CCCCC
shut in BCBCBBKCDCCC
shut it CCBECFGCCCCC
shut our HFFFFLBCBCCB
shut so EEJEEECCCCCC
shut that ==9<=<ICCCCC
shut the BCGEBDF@CC@B
shut up FEGFFFFCACCF
shut your GLGGGKACCCCC
shuts CADBBCD@CCCC
shuts at DCCDDD@@CCCC
shuttle >>>>>=>BBBBC
shy BBBCAB>CCCCC
sick BECCBBJDECEC
sick > GIOJHHDCBCDC
sick ? EEGDEEMCCCCC
sick about CCBCCCKCCCCC
sick and @@B@@@BCCCEC
sick as CCCCCCICCCCC
sick five BBBBBBMCCCCC
sick for CCCCCCICCCCC
sick in BCCCCCACHCCC
sick note GHFHEE>CCCFC
sick of FFIGFH;CECCC
sick on @@?@@@@CCCCC
sick once CCCCCC:DCCCC
sick people ?=9;==BCDCCC
sick since FIFFFFCCCCCC
sick to DDDCDDJCCCCC
sick with FIFEFFFCCCCC
sickle ??;??>EFCCCC
sickle cell AA=AAABFCCCC
sickness LLPLLQECCCCC
side AA@@B?EDCCFC
side > @?>?@?DCCCCC
side and >?>=??HCCCCC
side door CBCCCD>CCCCC
side of CCFBECKCCCEC
side on EEEIDECCCCCC
side room QKNKPL:CDCGC
side team GKFGGGCCCCCC
sides >???;>ACECCC
sides > ???>=>;AACCC
sideways CCCDEC:CCCCC
sideways > DDDFFD<CCCCC
sighed CCCEBB>CCCCC
sighed and CCCCCC=CCCCC
sight DEFCDEDBBCBC
sight with CCCCCCNCCCCC
sign CCDB@A=EBDDC
sign > BACAABGCCCCC
sign at FFFKFFCCCCCC
sign her IJGGGGICCCCC
sign of CEBCCC<HBCCC
sign on GGJGGGBCCCCC
sign saying CCCCCCKCCCCC
sign says GGJGGGBCCCCC
sign the @?@@@@ACCCCC
sign up DDFDDD@BCAAC
signal @?@@?=ICDGDC
signal but CCCCCCLCCCCC
signals >???><JCCICC
signatures ?>@@@?CC@CAB
signed FB@AADFABBCB
signed for JGGGGGCCCCCC
signed it GDCEDEICCCCC
signed myself CCCCCCECLCCC
signed off >=>>>>AB@BEC
signed that HHHHHNACCCCC
signed the HHEDEECCCCBC
signed up @@??@@>BBCHC
signing KFGGFF@CCCCC
signing for LIIIIICCCCCC
signs D@?>@?FEFCEC
signs > BBDBBAGCCCCC
silence CCDCCCDBBCDC
silence > ABAABAHCDCEC
silly CDFFBEECCCCF
silly little HHHLHHCCCCCC
silly old AAAA@A<CCCCC
silver DDICECHCCCCC
simple NLUQJPACBCCC
simple > IFEIFF>CCCCC
simple as CCIDCELCBCCC
simple sums HHKHHN@CCCCC
simpleton JJMRJJBCCCCC
simply HJLHHIBCECCG
simply not EHEEEE@CCCCC
sin GGHIMGDCCCCC
since @AAAA?JGHCCB
since # FBDDFDA>CBAC
since > @@A?@@GAABDB
since @ @?@@@?A@@CCC
since a BBAAABAJCCCC
since and FHEFFF=CDCCC
since august IFGJGGHCCCCC
since been <?????;CCCCC
since breakfast ?BBBBC@CCCCC
since dad CCCCCCKCCCCC
since dawn BBBBBBLCCCCC
since dinner A@@@?@JCCCEC
since dinnertime DHDDDDDCCCCC
since easter KHFIGG?FGCCC
since february CBBCCC?CFCCC
since half BABABBBFHECC
since he FIHGFFDCFCEC
since i CCHDBDF@@B@B
since june CCCCCCBCDCJC
since last AAA@A@IDJCEC
since lunch CCCCCCLDCCCC
since march GGEGGJ<CDCCC
since morning BBBBBBJCCCCC
since my DFEEHDFBDCBC
since new CCCCCCCB<B@C
since saturday CCCCCFKCCCCC
since she @@A@@AIDCCCC
since sunday CBCBBDDEBCCC
since tea CBCCCCICCCCC
since that EEHEEE?CCCCC
since the BCADBBDIDCCB
since then EIDEEECFCCCC
since they DDCHCD=FBCBC
since this BBBBBBFCCCCC
since thursday CCCCCCICCCCC
since tuesday DDCCHB=BEB@C
since two BABAABJCCCCC
since we EHEEEEGB@CBC
since wednesday BBCCBCHCCCCC
since whitsun GGGJGF@CCCJC
since year CCCCCC?CHCCC
since yesterday ?>???>FDFCCC
since you EFEEGE<CECCC
sing @@@@??BBADCC
singing ;:<<<;ACAECC
singing and AA@AAANCCCCC
single EHHIIF?CBCBC
single % FFLFFFCCCCCC
single > DHDDDDICCCCC
single ? JJJJSJ@CCCCC
single day FHEEEECCDCCC
single one ABDB@C>CACCC
single sex @@>@?@ACCCCC
single soul >==;>>JB>CCC
single thing EEEGEE@CCCCC
single to CCCCCCLCCCCC
sings ?C??@@ABBCBC
sinister CCCCCC;CCCCC
sinister ? CCCCCC;CCCCC
sink CAB@ABECECCC
sink > A@=??AECECCC
sip BBABBBLCCCCC
sir FDFHEE@CCBAC
sis CBCCCCPCCCCC
sister ABA@BAFCDCDB
sister 's ADAB@>DBDCDB
sister > CGADDA=CABBC
sister ? HHHHQHCCCCCC
sister @ ;<=<?<CCGDFC
sister a >>??>>MCCCCC
sister and ELFFEF:CBCAC
sister are EEEEEHACICCC
sister bev :5;;9:CCCCCC
sister bramwell GGGGGLCCCCCC
sister did =>==>=BCCCCC
sister for =????>ICCCCC
sister had ?@??@@=DCCCC
sister has DDDDIDACHCCD
sister i HGLHHGBCCCCC
sister in GBFDCBJCIDCC
sister is GEFJEEIFCCCC
sister off FHGGGKFCCCCC
sister on @AD@ADDC?B@E
sister over HHHHJKCCCCCC
sister rang @?@@@@CB<C?B
sister says AAA@@A=DCCCC
sister she <=>=:;ECACCC
sister the BDDDDIHCCCCC
sister they DDFDDDJCCCCC
sister tonight >>=>><FCCCCC
sister was DDDDDD?CECCC
sister who BBBBBBLCCCCC
sisters FB?AB@@ACCCC
sit AEBC@@=ABBBB
sit and @B@>@?:@ACAB
sit down FGJNGF<CBCBC
sit in BEBBBAECECCC
sit on EKEEHE@C@BEB
sit with >=>===LCHCCC
site <<<<=;FAECCC
site ? CCCCCCAA?>AB
site and EHEEEDKCCCCC
site call CBCCCCOCCCCC
site is @?>?@?CCCCCC
site on <<;==<CCCCCC
sites CCCCCCBCBCKB
sits @AABCCBCCCCC
sits by =>==><CCCCCC
sits in CDDBDIACCCCC
sitting EGCDDD5CACFC
sitting in BF?CAAACACDC
sitting on ACCBECGCCCCC
sitting outside CCCCCC:CCCEC
six DBACB@>DDDGD
six > DDCEFE=CGEFC
six a HNIIHI@CCCCC
six and DECCGDJCFCBC
six days A@@?A?MCDCFC
six feet ??>??<NCCCCC
six foot BBBBCCCCCCGC
six hours HFGGFEFCHCCC
six i AA@@@?JCCCCC
six in EECBCC=C@CBB
six kids GGJGGGBCCCCC
six million JJRJJJ>CCCCC
six minutes BCCDCB@CGCCH
six months FDDEDHFEECDC
six names GLFGGFGCCCCC
six nights BBCCCC>CCCCC
six of ?@AAA@LCBCCC
six on FJFFFF>CCCCC
six sessions GFFHFF?CCCEC
six times DABBBB@CCCCC
six week EEEIEEKCCCCC
six weeks CCBCCA=C<BBB
six year IEEEEEDCCCCC
six years A??AA?ACBCCC
sixteen ;<<:<;GBCCBB
sixth BB@BBAJBBCCB
sixth form CCCCCCKCCCCC
sixties @@<?@@ACACAC
sixty IEEFDCD@CCBC
sixty one ?>>??=ICCCCC
sixty two CBCCCCJCDCCC
size AAAABABEHCCC
size > BBADDEQCCCCC
size and CBCDBAMCCCCC
size of >>>=>>BEICCC
sizes KKKKRKBCICCC
skeleton @@@@?@<A@CBC
skills @AAACA;>CAAC
skin CBA@AAHEBCBC
skin 's BCCCCBHCCCCC
skin > =<:8<<FEABBC
skin and A?=>>=ACCCCC
skin come @@@?>@OCCCCC
skin is AAAA@AICCCCC
skinny >><<==MCCCCC
skins ??>??>UCCCCC
skip DFDFFF=CECCC
skip ? HHNHHHCCCCCC
skipped EECIDEDCDCCC
skipped a HHHNHH?CCCCC
skirt CCDBHC?CCCCC
skull IGFKFG>CCCCC
skull > LLLPKO<CCCCC
skulls KKKQKO?CCCCC
skunk OIIIIICCCCCC
sky >@>@>?>A@CAC
slab DDDICCICBCBC
slab > CCCFBBNCCCCC
slade BCCCCC;CCCCC
slagging >>>@<>BCHCCI
slagging off >>>@<>BCHCCI
slags FFIFFFCCCCCC
slap BAC@E@?CCCCC
slap and FFJFLFCCCCCC
slapped HEEEDF@CCCCC
slapped my KGGGGGBCCCCC
slaps ??????LCCCCC
slash BCDBBBICCCCC
slashed ??>>?=KCCCCC
sledgehammer EEEEEG;CCCCC
sleep DABBAB>CDBCC
sleep > CBCDC@GCDCCC
sleep ? GGKGGG:DCCCC
sleep and CECCEBNCCCCC
sleep at EEFHEFFCCCCC
sleep can CCCCCC=CCCCC
sleep for A@A@AAAFGCCC
sleep i CCCCCC=B?C@B
sleep in >>??@>JCCCCC
sleep like BBBBBBHA?@CC
sleep study BBBBBBCCCCMC
sleep through OQLLLLCCCCCC
sleep with IFFFFJBCCCCC
sleepers HCDDDDFCCCCC
sleeping B@A@A@GGCCCC
sleeping > AAAAAALCCCCC
sleeping with HFEEEE?CCCCC
sleeps ?B?A?=JCCCCC
sleeps > EHEDEEPCCCCC
sleeps in IIIJIH=CCCCC
sleepy @AAAAAQDCCCC
sleepy > CCCCCCKCCCCC
sleepy and ABBBBBHCCCCC
sleepy now BBBBBBJCCCCC
sleet AAA@AA=CHCCC
sleet > CCCBCC<CCCCC
sleeve ?=?>?<NCCGCF
sleeve and BBBBBAPCCCCC
sleeves ;;<:;<MBCCBC
sleeves again CCCCCCICCCCC
sleeves and >@@?@@KCCCCC
sleeves in BABBBBOCCCCC
slept AA@B@A>ECCDC
slept > @??@@@<CCCFC
slept for AABABBMCCCCC
slept in DDCGDCGFDCBC
slept since HHHHHIBCCCCC
slept with JGGGGGCCCCCC
slice @A@@AAGCBBCC
slice a BBBBBBLCCCCC
slicing @?@@@>>CCCCC
slid AABAAAPCCCCC
slid off @AAAA@JCCCCC
slide DDDCHD>CCCCC
slides IGGGGG4BCCCC
slimming KHHHKH<CCCBC
slimming club BBBBBB<CCCCC
slimy >?;9?=BCCCCC
sling >@@>@?BDBCEB
slip JHIHJHGCCCDG
slip > BBBBBACCCCCJ
slipped CDCCCBDDCCBC
slipped off BBBBBB;CCCCC
slipped on CCCCCC;DCCCC
slipped out ABBBBBKCCCCC
slipper @A?@CAHCCCCC
slippers ??@D??ICDCDC
slippers > EFJIFFACCCEC
slippers and NNNWNNACECCC
slipping CCCCBCMCCCCC
slit ?A@@@<MCCCCC
slit my BBBBB>PCCCCC
slitty GGNGGGCCCCCC
slitty eyes FFNFFFCCCCCC
slob and <<<5==CCCCCC
slot @A>??>CBKBED
slot > DDEDDD?CEBCB
slot to BBBBBBICCCDC
slots DEEDEE@CCCCC
slow HHILILDFECCF
slow > >?>>?>FCFCCC
slow down ???>=>FCCCCC
slow way BBBBBBQCCCCC
slower GGKNKGICACCC
slowly FFEEKJ<BBCCC
slowly > FFFFJHCCCCCC
slowly with @A@@@@<CCCCC
slug DDCEDDHCCCCC
slugs ??==??CCCCCC
sluice FEEEKF?CGCCC
sluice > DDEEHE@CCCCC
sluice and EEEDIEACCCCC
sluice room AAA@AA>CKCCC
slumped BBBBBBJCCCCC
slur @@<@@@CCCCCC
slurring HGGGGG>CCCCC
slurry CBABCGFCCCCC
slurry pit DDDDDIDCCCCC
sly EEFGEECCCCCC
smack HHMHHKACCCCC
smacked arse ===><=CCCCCC
small @@BC@@DBCBCD
small > @@?@@@BCCCCF
small minded HHHKHHCCCCCC
small thing @@?@@@@CCCCC
small world @A@@@=CCBBCC
smaller EEFEHDCCCCCC
smarmy little <<<7;<CCCCCC
smart ?>==;>;CCCCC
smart > @@??>@ACCCCC
smarter ???:>?ABCCCC
smarter than ???:>?ABCCCC
smash BAABD@>CCCCC
smash > LLLLULCCCCCC
smash that CCCCAE?CCCCC
smashed ABCAAB?CABBC
smashed it <==<<<CCCCCC
smashing CDBCDD>CACBC
smashing the GGGGGJ=CCCCC
smear ACABABDBDBBB
smear > AAAA?AKCCCCC
smear because LLLLPLACCCCC
smear is IIIIJICCCCCC
smear test >>>===DCCCCC
smear tests FFDFJFCCCCCC
smears A?>??@CCCCCC
smell IIOMFGAGCBBC
smell > BBEABBMJCCCC
smell a KKSKKKBCCCCC
smell in ===;<<CCCCCC
smell of CCD@BB@A@CBC
smell the DDCDDD>BCBCC
smell them HHJHHHBCCCCC
smells AA?@AAKGCCCC
smells like BBBABBKCCCCC
smells of @A??AABECCCC
smelt PKKPKK?CCCCC
smelt like HHHNHHCCCCCC
smile <==<=<HA@CBB
smile > CCBCGCGCCCCC
smile at >>?>>>DCBCCB
smile on <=<9;;FCCCCC
smiled FIDBDCAHCCCC
smiled > CHDCDBAJCCCC
smiled at HLHGHHFCCCCC
smiles NHHNHHFCBCCF
smiley CCCCCC=AACCC
smiling IGEDDF<C?CBB
smiling > HHEDEF>CACCB
smirked BBBBBG?CCCCL
smirked > AAAAAF?CCCCM
smirking IIIPIJCCDCCC
smoke ??<==>>EFFEB
smoke alarms DDDDDHACBCCC
smoke and <>=<=<BCCCCC
smoking B=@A@A?BBFBE
smoking shelter IFFHFHECCCCC
smothered HGGGGGACCCCC
smug DDDCDI@CCCCC
smug face EEEEEKCCCCCC
snacks BABBBB:CCCCC
snacks > CCCCCC8CCCCC
snake FGFLFFCCCCCC
snake > KKISKKCCCCCC
snap CBBAECHCBCCF
snapchat GGEEEEJCCCCC
snapped DABAAF@CACCE
snapped at >?@?@??CCCCI
snapped my MHHHHHCCCCCC
snapping DDDDDI<CCCCC
snappy ?@@@@?BCCCCL
snaps GHGGJK8CCCCC
snatched CCCCCCLCCCCC
sneer GGGLGGCCCCCC
sneering @@=@@@CCCCCC
sneering at @@=@@@CCCCCC
sneeze HHHHOHCCCCCC
sneezed ?>??=?:CCCCC
sniff HJJIRR<CCCCC
snipped ==;:;=BCCCCC
snivelling EEEHEECCCCCC
snob IIIMIICCCCCC
snooker GHGFIGCCACCB
snoring BBBCBBEC@CAB
snoring > BCCCCCLCCCCC
snotty DDDDDF>CHCCC
snow =><=>=FD@CCB
snow > AA??A@FCBDCC
snow and AB@AAASCCCCC
so DFDCDE?ADEAA
so > LFMJGFDBECCC
so a CCBECBTCCCCC
so am HHHHKL<BCCBB
so and HFEGFI<CBCBB
so angry CBCCCCHCCCCC
so at >?@>@?@CCCCC
so bad CCBCBBKC@CCC
so badly =>??>>CCGCCC
so beautiful HHHHOHCCCCCC
so behave FFEFFKCCCCCC
so brave FFGFFL?CCCCC
so called IHGMHHFCCCCC
so do BCDBA@VABBBB
so does DDGCCE=BCCCC
so done BBBBBBMCCCCC
so every HJHHHHACCCFC
so far HJHJJJ@BBFCC
so gentle AAAAAABCCCCC
so give >><=?>BCCCCC
so glad CCBAFCBCCCCC
so good @@@@?@BCBDBC
so had HHHGLHACCCCC
so hard @CDAAA?DHCCC
so have A??@@?HCCCCC
so he HIDDDH:CCECC
so i EJGFEEECCFDA
so important CBCCBC@CMCCC
so in @@ABA@HCBCBC
so is HHGHMHEAACCC
so it DCDHDBECDFBC
so kind A@@@A@ECACCC
so long ??>?=>ACKCCC
so loud EEEGEEFCCCCC
so many A>DAAABBBCCC
so maybe A@@AA@MCCCCC
so me FEFFFKICCCCC
so much A@@@>@ABEDDD
so my =>=>>>L@EABC
so naturally A@DABB<CCCCC
so neither BAAABAPCCCCC
so no DHICDBAB@BBB
so nobody ?=>??>OCCCCC
so now LOLLKQACCCCC
so on ?A<?@@>B@CAB
so one KKKKKQBCCCCC
so please BBBBBB;CCCEC
so proud AAD?CA@CCCCC
so put HJHHHN@CCCCC
so she MOIHJJ@CBCAC
so sorry ;;;9;;FC@CCB
so tell FFFFFK>CCCCC
so terrible LLVLLLBCCCCC
so that BECCAANBBBGC
so the GFFFHEFC@CCC
so there HGHFFJGCCCCC
so they =:89:;CCBCBC
so thin HMHHGH@CCCCC
so tired BABBBBHCACBC
so we @BB@?>?BDCDC
so well >?@@??FCDCAC
so what DDDGDD>CCDCC
so when EEEFHF@CCCEC
so which DDDDKDCCCCCC
so who ?>=>??@ECCDC
so why EEEEEHACCCCC
so yes >>>>>=<CCCCC
so you AABA@BCCFECC
soak CCCDCCBICCCC
soaked >=>?>>ICCCCC
soaked through @@@A@@IDCCCC
soaking DDCDGCKECCCC
soaking wet GGGGKGFCCCCC
soap JJKPOH?CCCBB
soap > GGGOGGCCCCCC
soap and IIIIMICCCCCC
sober MIFFEF>B@BBC
sober today CCCCCC<CCCCC
social CCBBBFAB@CBF
social care BBCBB@>B@B?C
social worker IJHIGMJCCDEG
society LTQMMM=CCCCC
sock BBB@BC@AFCBC
socket BBAABBHDCCHC
socks GCDDCCDDFBAA
socks > ??@>@@CCFCCA
socks off NFGFEFCCCCCC
socks on CCCCCCBBHCBC
sod ==;9=:?CCCCC
sod off ==<:=<CCCCCC
sodom HHNHHH@CCCCC
sodomy IINIII?CCCCC
sods > IIMLIICCCCCC
sofa @@CAB@;BACAC
sofa > CCDBCB=CCCAC
sofa and FFKFFECCCCCC
soft BFBDADADBAEF
soft > ?@@@@@@CCCCJ
soft as GGIKGG?CCCCC
soft lad CHC@CCACCCCC
soft spot AA@AAALECCCC
softie ?=?>>?>CCCCC
solar BBBBBB;CCCCC
solar panels BBBBBB;CCCCC
sold KGIJHHNBDCCB
sold him WQQQQQ@CCCCC
sold me GGNGGGCCCCCC
sold off <>;>>>ABCCCC
sold the B?@?@?PCCCCC
soldier FFFFFJCCBCBC
solicitor EACBC?=CGDCC
solicitor and <;<<<8CCCCCC
solicitor was CCCCCC9CACCC
solicitors FGGGGM>CCCCC
solid ABAABBDHCCCC
solidarity ??<??>A?BACC
solved EFKEEECCCCCC
some @BBCDA@B?BAD
some % HHKHHHCCCCCC
some > BEABGB?A@AAA
some bloke BAABBAWCCCCC
some folk FIGIFF@CCCCB
some lads BBABBBPCCCCC
some lovely IKIIMICCCCCC
some nights AAA@AAGCCCCC
some of A??>ACEB?BAE
some people MMLVMMCCCCCC
some pills HMHHHH2CCCCC
some races HHNHHHCCCCCC
some time DCDDDC9CCCCC
some toerag :<;9<<BCCCCC
some1 FLFFFFCCCCCC
somebody DADDBEDDGFEC
somebody > FDCCCCKCCCCC
somebody ? FFFKFF@FCCCC
somebody @ IILIIIBCCCCC
somebody at HHJHIHCCCCCC
somebody come @?@@@?RCACAC
somebody else CABABBFCHBGC
somebody had JJJOJJ?CJCCC
somebody in DDDDDGDCBDCC
somebody is ??B<@<CBBCBC
somebody kindly BABBBA;CCCCC
somebody left ?????<CCCBCC
somebody must EIEEEEBCCCCC
somebody on AFBBCCFCCCCC
somebody ought DEDDEHCCCCCC
somebody please CBBCCCNCCCCC
somebody put AA=AAA8CCCCC
somebody ring IHIIIN=CCCCC
somebody should CCBCCG?CGCCF
somebody talk A@AAA@PCCCCC
somebody tell FFEKEFBCCCCC
somebody tells 968985PCCCCC
somebody to A?@@AAFCECCC
somebody wants DDEDDICCCCCC
somebody who DEFBDDBFCECC
somebodys DCDDDIKCCCCC
somehow A@AAAAKCCICC
someone =>???>KEDDED
someone > A@AAA@FCCCCC
someone @ CCCBCC=ECCCC
someone at BCBBCCKDCCCC
someone before BABBBBJCCDCC
someone check EEJEEDPCCCCC
someone else @@@A@@GACACB
someone finally FFFFFK:CCCCC
someone from CBDBCCKCCECC
someone get FFEFEK@CCCCC
someone had GGIHGG@CCCCC
someone has DDCCDCKCCCCC
someone if AAAAA?=CCCCC
someone in ILHLHICCCDCC
someone is DDDGDCPEFCFC
someone kindly BBBBBBMCCCCC
someone left GGMGGG@CCCCC
someone look @@?@?@?CCCCJ
someone must FKFFFFDCCCCC
someone my BBABBBLCCCCC
someone needs EDDDIDACCCCC
someone on ?=??@?ECCDDC
someone ought EEHEEGCCICCC
someone please BBBBBB>CCCCC
someone put JJIIJT;CBCCC
someone says BBABBB:CCCCC
someone send CCCCCCKCCCCC
someone should FFFFFJ=CCCCE
someone take @@?@@?MCCCCC
someone tell IKMIIH>CCCCC
someone to ;:;;;;JBBCAC
someone told BBAABB=CCCCC
someone who DDFEDEACEECC
someone will @@?@@=GCCCCC
someone with FJHEGH>HCCCC
someone would AAAAA@SCCFCC
something EEFEFFFGCHDC
something > @??@@?FCCBCC
something about KRKOKJ@CCCCC
something and >?????ACCCCC
something at BBBBBAGCCCCC
something else MOPLSMBCCCCC
something i BBBBBBJECECC
something in HDEGHK;CCDFC
something off >>>>>>GCCCCC
something on >>?;=<@CECCC
something pink CCCCBCSCCCCC
something stupid ?>?>?=QCCCCC
something that DDCGDFCCCCCC
something through GGGGGP?CCCCC
something to @???@>?CHJCC
something with FESFFFCCCCCC
something worse BBBAAC3HCCCC
something you GFJHFJACCCCC
sometime MTMMMR<CCCCC
sometime > JOJJJP?CCCCC
sometimes @?>?>>@CABCC
somewhere DCFIGH;@CEDB
somewhere > CDECDH=CCCCC
somewhere a FFFMFFCCCCCC
somewhere between HHHHHNCCCCCC
somewhere else FFMFEF=CCCCC
somewhere to @@?@@@CCCBCC
son A@?@A?CDCBDC
son 's CBBCCBAEBCDC
son > HDCCDC;CGCCC
son because QKKKKL?CCCCC
son believes BBBBBBKCCCCC
son from CCCCCCLCCCCC
son had LIIIIICCCCCC
son has AAAAAA7CCCCC
son he BCCCCBLCCCCC
son i ;====:QCCCCC
son in CB@BBAGCCCCC
son is ECCCCCCDCCCC
son says FFFFHEGCCCCC
son than BBABBAMCCCCC
son to CCDCCC>CDCDC
son told ?AA@A@@A>C?@
son was @A?@AA?AECAC
song BACABB?CCBBC
song > GGFGGICCCCCC
songs @?A@@?ICCCCC
songs > @>@@?>LCCCCC
songs of CCCCCCPCCCCC
sonographer CDDHDE=HACBF
sons AB@BBEHCCFDC
sons > BBBBBBKCCCCC
soon CDE@CGFDBCCC
soon > @A>@@>MCCCCC
soon as AAABBE>BADCC
soon enough EDIEED>CCCCC
soon find FFFFFK=CCCCC
soon i AAAA@A<CCCCC
soon if GGKGGFECCCCC
soon mate >>>;=>CCCCCC
soon you >>==><CCCCCC
sooner BBFE@BHABBDC
sooner > ?>?>??=ABBBC
sooner be @@@?@>JCCCCC
sooner it BBBABBOCCCCC
sooner than GFGGGJKCCCEC
sooner they JJOJJJCCCCCC
sore ??>==?=A?B@B
sore and CCCCCCJCCCCC
sore arm CCCCCCA>ACCC
sore throat AA@A@A>CCCCC
sorry BCDBCBBCFCBD
sorry > ?@><@?KCDCCF
sorry about EDGEEDBCCCCC
sorry all BBBABB<CCCCC
sorry and FFFFEIAC@CAF
sorry but HHKGHH>C@CCC
sorry everyone CCCCCC2CCCCC
sorry for HGMJJH;BBDCA
sorry if HHLHHHCCCCCC
sorry in EEEDEIGCECCC
sorry my CCBGCCKCCCCC
sorry not A??AB@:CCCCC
sorry to BB@CBAECBCCB
sorry when @@@@@>QCCCCC
sort EDFCGE:FACDC
sort > JGLHGGBCCCCC
sort it ;;8:;9CDEEDC
sort my KKKKMN?C@CEB
sort of DCABDBAGCCBC
sort the DDBDDHGCCCCC
sort your HHHHII?CCCCC
sorted AAEAB@FC<@@A
sorted > FFGFFDKCECBC
sorted before CCCCCCJCCCCC
sorted by FFKFFFOCBCBC
sorted it AA?AA@?C@CBB
sorted me BBABBB@CCCCC
sorted my ????>?<C;BBB
sorting CCACCD?CCCCC
sorts CDCBCD@BCCCC
soul FEGMDEDBCCCC
soul > FFIEFFCBACCC
sound CDDGDDCFCCCE
sound as ??@>??ACCCCC
sound like BBBABB@HCCCC
sound of GIGNGG@CCCCC
sounded DECBCD?CCCEC
sounds @?A>@?KCBABC
sounds a GGKGJGCCCCCC
sounds like BBB?AACCCCCC
soup CCDCCFIBECBC
soup > DCBCCB@B@CBC
soup and GGFJFGMCCCCC
sour LLLULLACCCCC
sourdough DDCDHC;CCCCC
south FFCFLE=BCCCC
south > HHHHNHACCCCC
space ?@@??AHCECGE
space > @@B=@ACCCCCF
space and AA@?A@KCCCCC
spade GHFHHOFCCCCC
spade and HHHHHNCCCCCC
spain GDEEEE@CCCFC
spam IOIIII>CCCCC
spaniel JJFEFM<BCCCC
spanish CCACGBBCCCCC
spanner IJJPJIDCCCCC
spare DDEFGBACDDDC
spare key BBBBBBICCCCC
spare us GIHKGGACCCCC
spark HHHFLN<CCCCC
spark > IIIINIBCCCCC
sparkhill IINIIICCCCCC
spat CBABBA8B@CFA
spat at @A@AAA=CCCCC
spat in PKKKKKBCCCJC
spat my CCCCCB=B?CB@
spaz ??=>??ACCCCC
speak DABCBD?CGEBH
speak > AAAA@@NCBCBC
speak at HHHHHOACCCCC
speak english AABAAABCFCCG
speak for =<9;<;AECBCC
speak it LLSLLL>CCCCC
speak of @@<?@?>CCCCC
speak to @AB@ABBCBBCE
speak up ;=====CCCGCC
speak with @@@?@@ACCHCC
speaker @@>>@@CCCCCC
speakers @@=@?@BCCCCC
speaking ::8;:9BBBGAE
speaking and CCCCCCJCCCCC
speaking to @@@@@?=CFFCC
speaks @??@@BCCCCCC
speaks % ;<9<<;BCCCCC
speaks to IIILILBCCCCC
special HGMJGH<BBCHC
special care A@A@@@ACCCIC
special needs KKRKKJCCCCCC
specialist >?>?@?BBFCAD
species GGKGGGCCCCCC
specs @??>=><CCCCC
spectacular KKKNMKCCCCCC
speech >@>?AB=CEHGC
speech therapist FHHGJFBCCFCC
speech therapy CCCCCC=CGBGC
spell KKKSJKBCCCCC
spelling IIGPIJACCCCC
spelling > FFEKFGBCCCCC
spelt ?>><??ACCCCC
spend ??B=><ICACCC
spend on HHMHHH>CCCCC
spend the AAAAA@RCCCCC
spending CCCBCCGCCCCC
spending thousands CCCCCCPCCCCC
spends EEIDEFBCCCCK
spent =?>>@?=@EDAC
spent the EGFFHFDCCCCC
spider 8:79869CCCCC
spider in >>;=<<CCCCCC
spider plant CCCCCC:CCCCC
spiders ??<>??ACCCCC
spies HHNHHHCCCCCC
spill OKKKKO>CCCCC
spilled @AAAA@;CCCCC
spin DFDDCD>CCCCC
spinal <=<;=;ACCCEC
spine @@?>?CBCCCGC
spineless ABBABACCCCCC
spinning @@>?@>IBCBAC
spinster EEEIEEBCCCCC
spirit DIDDDBBCCCCC
spit DFDFDDCCCBCC
spit > EHGEEEECCCCC
spite JGFJGGCCCCCC
spite > KGGKGGCCCCCC
spiteful cat KKKUKKCCCCCC
spits PHHHHH@CCCCC
spittin BBBBBBMCCCCC
spitting HHJGGHLCCCCC
split D??A@@IBFCFC
splitting CCCCCCLCCCCC
splitting heads CCCCCCKCCCCC
spoil HMKGNICCCCCC
spoil it FJFFFFCCCCCC
spoil you BCB@JCCCCCCC
spoilt HHHLHHBCCCCC
spoke @@@EADBCCABI
spoke > EEEKEECCCCFC
spoke to AABCBFBCDA@J
spoken BCAGACACFCBC
spoken > FFFJFFCCCCCC
spoken to AB@E@BACHCCC
sponge >?=>=>ECBCCC
sponger HHHJHHCCCCCC
sponsored HFFFFFECCCCC
sponsored walk IGGGGGBCCCCC
sponsorship ?=>=><BCCCCC
spoon CAA@AAABBCCC
spoons BBEBBAHLCCCC
spoons > AAAAA@NCCCCC
sport ABDABB>?<<>A
sports DDCDGCDBCCCC
spot ACADAAKDCBAB
spot 's CCBCCCJCCCCC
spot a GGGNGG@CCCCC
spot on A@?@@@FEDABB
spot the GIJGGGCCCCCC
spotify >>;=<=BCCCCC
spotless ???=??BB@CCC
spotless > @@@=??CCBCCC
spots FFEHFE;HCCCC
spots that EEEGEE;DCCCC
spotted ?AB@B@=CBCBB
spotted it ??@>?>=CCCCB
spotted the HHHHJHCCCCCC
spotty GGJJGGACCCCC
spotty little FFFJFF@CCCCC
sprain @@?@?@?CDCCC
spray BA@@AAWECCCC
spraying @@A@@ANCCCCC
spread EHGEEE@CCCCC
spreadsheets =><=<>;CCCCC
spring B@???@DA@BBB
spring > @?=?=>I@ABBC
spring and AABBBBGCDCCC
sprouts EEEGEECCACBC
spud HHHNHMCBEAAB
spuds DDEGCCHCFCCC
spuds > GGILGGCCFCCC
spuds in ??=<>?GCCCCC
spurting @@@@@?LCCCCC
squad BBBBB@=CCCCC
square CCGCCB=CCCCC
squared BAABBBNCCCCC
squat >==<<=CCCCCC
squeak every @@@@@@KCCCCC
squeeze BBBBCB>DCCCC
squirted QKKKKKCCCCCC
sri CDHCCDCCCCCC
sri lankan CDHCBDCCCCCC
sry CCCCCCKCCCCC
st BDB@BG;BBCCC
st @ AA?>@C?ABCCC
stab CCBBCIDCCCCC
stab vest IIIIHR>CCCCC
stabbed ABCBCC?CDCCC
stabbed > FFFFFH<CCCCC
stabbed outside CCCCCCRCCCCC
stabbing CDCCDE@ECCCC
stabbings HHLHHHBCCCCC
staff >?@=??HCKABD
staff 's BCCBCCJCCCCC
staff > @A@@AD@CJCCC
staff ? ==<;<=HCCDCC
staff are ??>?><KCCCCC
staff bay HHHMHLCC@CCC
staff car BAAAA@@CECCC
staff cheered FFLFEFCCCCCC
staff choir EFFFJECC@ACB
staff do CCCCCCHCCCCC
staff entrance PUPPPZACCCCC
staff for BCCDCCACKCCC
staff have >=>>>=DCCCCC
staff here HHHHLHCCCCCC
staff i HHHHGJ9CCCCC
staff it AAAA@AKCCCCB
staff laughing CCCCCCBCJCCC
staff list HHMHHHBCCCCC
staff network CCFCCCCCCCCC
staff nurse [UQRUPCCBCBE
staff on DDDIDDECHCBE
staff only DDIDDDCCCCCC
staff room >?D??AACBBCC
staff should >>==>=CCCCCC
staff that EEEEEGCCLCCC
staff the HEICEDACCCCC
staff were ABEABBBCFCCC
staff who @@??@@VCACCC
staff yoga KKKKVKCCCCCC
staffed HHIJKHACCCCC
staffing crisis @@>?@?CCCCCC
stage @AAA@A=FFCGC
stain EECIEEBCCCCC
stairs FDEECGCFECEC
stairs > EGEGGDGGCCEC
stairs again EEEEDI?CGBCC
stairs and ????=>FCCCCC
stairs at FFFFEMBCCCCC
stairs when GGGGGMACCCCC
stairwell AAA@ACKCCCCC
stalking EGEEFF@CCCCC
stall GDGEFECBBCBC
stall at HDDDDDBCBCBC
stamina JJKJNJCCCCCC
stammer DDDDBG=CCDCC
stammer > FEFEDJ>CCDCC
stamp DDDBCF<CCDCC
stamps > JGGHGGBCCCCC
stand EHEHGIFBGBCC
stand % KKQKKK;CCCCC
stand across KQKKKKACCCCC
stand and HFFEFFCCDCCC
stand at ILHHMKBCCCCC
stand her FFFHKFECCCCC
stand on GIHJHK9DCCCC
stand the @?>=@@DCCCCC
stand up EDFJEEKCCCCC
stand without CCCCCCSCCCCC
standard =<<=>=ACCCCC
standards GGNKHH?CCCCC
standards > NNWTNNACCCCC
standing CFDCBFFCEACE
standing at ILIIIKCCCCCC
standing on DBDDDDHCCCCC
standing outside HOHHHH<CCCCC
standing up <===;<>CDCCG
stands FHJGEFDECCCC
stands for GGLGGGACCCCC
stank of JFJFFEBCFCCC
staple EEEIED@CCCCC
staple it HHHLHHCCCCCC
star FGEFDFCC?BAB
star > AAA@AABC=BAB
stare FJDFHE@CCCCC
stare at FJFFFFACCCCC
stares >>==?>>A?CCC
staring EEGEIEBCACCC
staring at GFIGMF@C@CCC
stars ==9:<;JCDCBB
stars > >>;<>=@CGCCB
stars for BBBBBBQCCCCC
start EIHHFI:DCADA
start > @@?B@?FCGCCC
start again ><?<>;BBBCHA
start line >=>==;?CA@CC
start monday CCCCCBFCCCJC
start on GMGJGIACCCBC
start to AA@?AA@CICCC
start with CDBFHCBB?C>C
started CGABECGECACB
started a GIGGFHACACCB
started again CCCCCC:CCCCC
started at HKHHHJHCCCCC
started looking >>=>==NCCCCC
started on GHGGIGGFCCCC
started taking EFEDEE;BCCBC
started to @?@@@?JCCCCC
starting DCEHEE<DCCCC
starting to BBABBBCFCCIC
starting with MKQOMQBCCCCC
starts D@AECB>A@B@B
starts again A@A@?@KCCCCC
starts on EDEIDCACCCCC
starts with LGGGGGABAC@C
starve DE@CBB>CCCCC
starve then FLFFFF<CCCCC
starved EEDHEE>CDCCC
starved my MJJJJJBCCCCC
starving @A@AAA>CCCCC
state BBCBCBGBDECC
state of DCDDCC>BDCCC
state says BBBABBQCCCCC
statement LHGHGHDCCCCC
statement > MHHHHHCCCCCC
statements ILHHHHCCCCCC
statins DDFDCC>ECCBC
station CAADDACAEDAC
station > EEEFIHCCACBC
station and ABABAAGCCCCC
stats HJQJJJCCCCCC
statue @???@@JCCCCC
statue > ABAABBKCCCCC
stay EEJEGFFBCBBB
stay > @AA@AAIBFCAB
stay at IIOIIIBCCCCC
stay for >>=???HCCCCC
stay home GGIGGGGCCCCC
stay in FEMFED?@CCEC
stay tuned FLFFFFCCCCCC
stay with @@?@?@=CBCDC
stayed <?@>??AB>C?A
stayed for GGFGIGCCBCAC
stayed in FGIFGGCCACCC
stayin BBABAB;CCCCC
stayin alive BBABAB;CCCCC
staying FGFDEDICACBC
stays GEBCDFB@ACAC
steady @@??@?:CBCCC
steak >??>>=CCCCCC
steal DBEABBBCCCCC
steal > HHLHHHCCCCCC
stealing 9<:===@CCCCC
steals NJJJJJICCCCC
steam AAA@AAAHCCCC
steel FGGFFNAC?CCC
steel toecaps MMMMMT@CCCCC
stein CEIEEECCCCCC
stem ??>?>?BCCCCC
stent BBCBABBCCCCG
stent > FFJFFFBCCCCH
stents BBBBBBHCBCEC
step =@>==?LCCCCC
step > @@CBAAFCCCDC
step back >>===<KCCCCC
step dad CCCCCCNCCCCC
step in EEGEEE=C@CCC
step off BBBBBAJCCCCC
stepdad BBBBBBKCCCCC
stepdad 's AAAAAAMCCCCC
stepmother ::;9;;JCCCCC
stepped @@?>@?ECDCCC
stepped in A@@>A@ACCCCC
stepping B@AAA@OCCCCC
steps BBAC@AAC?CAB
steps and CBCCBE;AACBC
steps behind GKGGGGCCCCCC
steps with FFFKFEE?BCCC
sterilise FFIFFFBCCCCC
sterilised HHMHHHCCCCCC
steriliser CCCDCCJCCCCC
steroid BAA@@ACGCCCC
steroids AAAAAA@CCCCC
stethoscope JJMOPMBCAABC
stethoscope > @@>CB?CCAABC
stethoscope i IIIILOCCCCCC
stethoscopes FFKFGFCCCABC
stethoscopes > IIOIKICCCCCC
stew BBBBBB;CHCCC
stick GJLLKKCCDCBC
stick > FGFJGI<CHCCC
stick it EIDDEE?CCCCC
stick them JMOJJJCCCCCC
stick to EDGFEEBCCCCC
stick your CBGECBNCCCCC
sticker >@@>??>AACAC
stickers <;>==<<CCCCC
sticking A?BAA@LCCCCC
sticks ==<;<<;CDCAC
sticks > AAA?A@<CGCCC
stiff A@@?E@IBBCCC
stiff > BBBBBBKCCCCC
stiff and AA@A@AFCCCCC
stiff in IIIIMI@CCCCC
stiff neck DDDDHDCCCCCC
stiffy IIIIPICCCCCC
stiffy > IIIIPICCCCCC
still CB@BCB>CBCEB
still > JHHLIHFCCCCF
still alive CCCCCCUCCCCC
still at GGIGGGGCCCDC
still breathing SXPPPP:CCCCC
still can CCBECCMC@CDC
still come @A??=>CCCCDC
still cutting LKKPKKACCCCC
still do CCBBDEG?ACCC
still feel CCCCCC:ECCCC
still find HKHHHH?CCCCC
still get @?@@@?IACCEC
still going ?>?>??CBCB?C
still got IEGHFLFBBACB
still had DDCEEFAC=C@A
still has LMJLLJ>B?CDC
still have >????AIDEDBB
still hear BBBBBBICCCCC
still here JLJIIIDCCCFC
still in IHMJHHFEJCDC
still know ILIIIIECCCCC
still no ?>???>KCECCC
still not DHEDCDHCDCGC
still on DEDDDD=ADCIC
still owes MIJJMIACBC@C
still pays CCCCCCKCCCCC
still there HDDHED<CHFAB
still think DDCDDD6CBCBB
still up FFFFIECCCCBC
still waiting AA@AA@DCDCAC
still want CACCCCOCCBBC
still watching JOJJJIFCCCCC
still will DDDDDC<ABC@C
still with ???:??CCCCCC
still works ECDDEDQCCCCC
stink GHMHHHBDCCCC
stinking B@<B@AFCFCCC
stinking of NKKKKKBCCCCC
stinks >>;???DCECCC
stinks > ?><>??@CFCCC
stirred @@@@@@KCCCCC
stirring >>:>=>CCCCCC
stitch MMOMMUCDCCCC
stitched >?>>?>;CKCCC
stitched me =?>>??>CMCCC
stitches BA?@B@IF?CDA
stitches > CDDDCE;BBCFB
stitches again BBBBBBQCCCCC
stitches and ABBBBBJCCCCC
stitches but CCCCCCKCCCCC
stitches in IDDDDD?ABCBC
stock FGNGGF>CCCBC
stock > KKQKKKACCCCC
stockport BABBBDICCCCC
stockport > B@BBBELCCCCC
stole >=><=<@CCCCC
stole the IDDEDDBCCCCC
stolen DDDDCC?CCCCC
stoma ><<=>=ACEBCC
stoma bag ??>>??FCDCCC
stoma nurse CABBCAGCCCCC
stomach FEIDEFID@CCB
stomach > ABBBBCFDCCCC
stomach and FCCBCB<CCCCC
stone CCDECAAEDCBB
stone > CCDGCBDCCCCC
stone cold FFFIFFFCMCCC
stone hearted HHHLHHCCCCCC
stones <><;>=KBACAC
stones down CCCCCCLCCCCC
stood GGBEBD@CFDBD
stood at FHDCCFFCBFCF
stood behind FFGGFM8CCCCC
stood in DDCHDFCCFCCC
stood next TQNNNNACCCCC
stood on A?@@@>CEBACC
stood past CCCCCCKCCCCC
stood there EFCECB@BGCBC
stood up GDDFED@CBCCC
stop CFECDCEDABAD
stop > A@@B@?IAECCC
stop ? ?>>=>?<ECCCC
stop all HKHHHHACCCCC
stop altogether CCCCCCJCCCCC
stop and EFCDECGCCCCC
stop asking A@@AAA;CCCCC
stop at ECGEEE?CCCCC
stop being @??@@@<CCCCD
stop bleeding CCCCCC6CCCCC
stop breathing FFFFFL@CCCCC
stop calling JMOJIJAABCCC
stop contacting JTJJJJ?CCCCC
stop costing IILIIICCCCCC
stop cutting CCCCCCHCCCCC
stop feeding KILIIICCCCCC
stop for CBBCCBSCCCCC
stop going EJFFFE@D=C@@
stop here @?@@@@KCCCCC
stop him @@@@@?TCCCCC
stop it ?><=??LCCCCD
stop me HLHHJIFCCCCC
stop outside A>AAAA>CBCBC
stop pretending FFIFJFBCCCCC
stop smoking A@AAAA@ACDAC
stop the BBBBBBBHCCCC
stop there ;9;;<:?CCCCC
stop thinking DDCCCCJCCCCC
stop till GFGGKGACCCCC
stop to ;==>>>CCBCBC
stop treating KKOKKKCCCCCC
stop writing GJFGGIBCCCCC
stop you B@BABAJCCCCC
stopped AABA@@@D@BCC
stopped answering @ABBA@HCCCCC
stopped breathing IEFFFF1CCCCC
stopped crying BAABBB@CCCCC
stopped eating ?=????BCCCCC
stopped her IEFFFFFCCCCC
stopped it EDHEDECCCCCC
stopped making BABBBBMCCCCC
stopped my ACCCCC@CCCCC
stopped smiling FKFFFF=CCCCC
stopped talking BBBABB?BCCCC
stopped the CCCBCCRCCCCC
stoppin BBBBBBPCCCCC
stoppin > CCBCCCQCCCCC
stopping AB??AAKCDCCC
stopping > AAAAA@FCCCCC
stopping at AAAAA?ICCCCC
stopping me EEEEEIHCCCCC
stops FCDCDIJJBCCB
stops > EHFEEJJCCCCC
stops when BCCCCBLCCCCC
store IFDFIJ@CCCCC
store again >>:<>=BCCCCC
stores DA@@AAH@CCBC
storey CGDCCDABDCCC
storey > CCCCCFKCDCCC
storey open CCCCCC=CCCCC
stories FEEEEE=CCCCC
storm ?@@@@=:CCDCC
storm 's AAAAA?8CCCCC
story DCCBBA<CDC@C
story > CHGDDE?C@CAC
story in GGKGGG@CCCCC
stove CCDDDCLCCCCC
straight DAEBEE@A@BBB
straight > ?>>?@=?BCCCC
straight answer @?;@@?CCCCCC
straight away ?@?@?@:AABCB
straight back @A@AAAGCCFCC
straight from RMMMRMCCCCCC
straight i ????==?CCCCC
straight if HHHHJJ>CCCCC
straight into HDDDDD@CCCCC
straight line FFMFFFCCCCCC
straight off ??A?@?BCCCCC
straight out EEDCDC;CCCCC
straight through GGGJFN=CBACB
straight to ABBBABRCECCC
strain HHKQIHBCCCCC
strange FDFEEHNCB@CC
strange how DDEDDDQCCCCC
stranger ?>>>??CCBBCC
stranger in CCCCCB=CCCCC
stranger on CBCCBCMCCCCC
strangers @@@A?@GCCCCC
strangers > A@@B@@ICCCCC
strangeways HHHHHM>CCCCC
strangeways on HHHHHLACCCCC
strangle DDDDDGDCCCCC
strangled GFFGFHECCCCC
strangled me ?@@@@?JCCCCC
strap >?>>>?ICCCIC
strapped EEEEHGHCCCCC
strapped to KKKKNOBCCCCC
straw IIIIINICCCCC
straw > EEEEEFJCCCCC
strawberry @@@>?@<CCCCC
streak GGGMGGCCCCCC
streak of GGGKGGCCCCCC
streaks CCCCCBKHCCCC
streaming >?@?@@FKCCCC
street GGFDDGA@@DDB
street > FDBECCECCDBC
street has CCCCCCBCCCIC
street her ILIIII@CCCCC
street in DHDDDD?CCCCC
street is FFHFFFACCCCC
street of FKFFFFBCCCCC
street on EIEEEFACCDCC
strength @@@>@>EDJCCC
strength to BBBBBBJCCCCC
stress EHDGEEBCCCCC
stretch GGGGKG?CCCCC
stretcher LKJKOO@CCCCC
stretcher > MKKKPP@CCCCC
stretches GFGJGGABBCAC
strict ;;<;9<?C>AB@
strict but ;;:<;<CCCCCC
strictly GFIGJG=BABBB
strike @@=A@@BBBCJB
strike again GGGGGKCCCCCC
strikes HHHNGH@CCCCC
strikes again JJJQJJCCCCCC
string HHGJGIGBCBCC
string > @@@?@?NBCACC
string the KKKKKP9CCCCC
strip @@???@ACECCC
strip to IIIILIACCCCC
stripped ??A?=?ICCCCC
stripped off >>=>==KCCCCC
strips >??>??DCCCCC
stroke ECCHEE?BCEDC
stroke > EDCDDCKDCGCC
stroke and ?@@B@@CCHCEC
stroke on HHHHHNBCCCCC
stroke unit EBBDCB=BADEC
stroke ward BBACBBBCEBAC
strong >>=<><NECCCC
strong i BBBBBALCCCCC
strongest CCCBBC=JDBBC
struck CCBBCIEBCCCC
struck me DDDDDHLCCCCC
struck my EEEEEL?CCCCC
struck off AA@@A@BCCCCC
struggle CC@HCCBCCCCC
struggle to JJJPJJCCCCCC
struggled CCCCCC;CCCCC
struggled with CCCCCC:CCCCC
struggling CBCCBBIBC>CC
struggling to CCCCBCICCCCC
strutting GGGKGGCCCCCC
stubborn :;:99:@CCCCC
stubborn old ==<;=<CCCCCC
stuck D@@@B@?C?CDA
stuck > CBBCB@FCBBCC
stuck in DDBCCFCBBCBB
stuck on BAAABB=CCCDC
stuck to JFFDEECA@CBB
student AA>AB??ADCBG
student doctor DGDFDDCCCCCC
student in >>>>?>MCCDCG
student midwife >????@BCCCCC
student nurse >>>=>>?CCCCB
student nurses KLJMPKCBCCCC
student to JHHHHHBCCCCC
students EFFEFFACECCD
study @@=@?@ECBEIC
study box CCCCCCCCCCKC
stuff A@@BA@LCBCBC
stuff > A@@?B@FCCCCC
stuff coming @@@@@?MCCCCC
stuff for BBBBBB5DCCCC
stuff i >>>>;?CCCCCC
stuff in EEDEIEGCCCCC
stuffed BBABBBKCCCCC
stunning CCDCCC=CCCCC
stupid DBBCBAFCDCCC
stupid > @?=A@>ICECCC
stupid cow @@?=@@CCCCCC
stupid people GGGLGGCCCCCC
stupid with BBBBBBLCCCCC
stye BAAABBCOCCCC
subscribe IOIIIICCCCCC
subway EEEEEK?CCCCC
such ILNPLL;BCCCC
such a BEAHBE?AACCC
suckers HHMHHH?CCCCC
sucking FCBGBCDCCCCC
sucking on MHHHHHBCCCCC
suction @?@@@@NCCCCC
suddenly BBDABBJFCCCC
sue A@AAAAEC@?BC
suffer BBEACDBCCCCC
suffer > =><;>=BCCCCC
sugar @@>>BB<CACCC
sugar and BBBBBB=FACCC
sugar water GGGGGLCCCCCC
sugars DCDFDD?CCBCC
sugars > EEEJEEABBBCC
suggestion AAA?AA;CCCCC
suicdal CCCCCCMCCCCC
suicidal BCCBCB;CCCCC
suicidal > ABAABAYCCCCC
suicidal ? HIHHHHLCCCCC
suicidal and BBCCCCYCCCCC
suicidal he CCCCCC6CCCCC
suicidal it CBCCCC:CCCCC
suicide A?@@@@GCCCCC
suicide > CCBBCCQCCCCC
suicide is ?@?@@@@CCCCC
suicide note CBCCCCLCCCCC
suicide prevention ABBBAB?CCCCC
suicide squad BBBBB@=CCCCC
suicide watch MIIIII?CCCCC
suit >>=<==LDCBCC
suit for BBBBBBKCCCCC
suit on A@@?A?KCCCCC
suitcase ?>=>?>CBBE@C
suite GEJHFDACCCCC
suite > GEEGEEACCCCC
suited EHEEEDBCBC@C
suits @?@A???>AGBB
suits me EEEEHEA<ACAC
suits you <9<7:9CCB@CB
sulking IIINIICCCCCC
sum BBBABBJCICCC
summary BABABBCCHCEC
summer @AAAA@FDCCCB
summer > DDCCCCFCCCDC
summer and BCBCCBJECCCC
summer fete >@@@@@?CCCCC
sums AABAADICCCCC
sun @A?A?@7DBCCC
sun 's >>=?=?BCBCCB
sun > FFFGFFACCCCC
sunburn CCCCCCOCCCCC
sunday A@??@@AB@ECC
sunday > EDDDDH<CBDDB
sunday ? BABBBBL@CCCC
sunday and ?????>NEACFC
sunday bring IIIIIL?CCCCC
sunday dinner EIFFEFGC@CAB
sunday i DDGDDDCCCCCC
sunday so A@AAC@=CCCCC
sunday with GHGGGG@CCCCC
sundays @A?@??<CBCDC
sunderland >>>>??;C@CAB
sunflower ????=>@CCCCC
sunglasses ?>>?=>CABCCC
sunk KKQKKKFCCCCC
sunk > GGMGGG@CCCCC
sunlight CCCCCC:GCCCC
sunlight by CCCCCC:GCCCC
sunrise ??@@>?GCDCCB
sunrise > AAAAA@JCCCCC
sunset > A@@A@@MCCCCC
sunshine FFCCCEBB@CCC
supermarket ??=>??=C@BCC
supervisor HCCDCC@CBBCC
supplies AAAAAA;CCCIC
supply EEEHEE>CCHEC
support GCBEDD>CDDBC
support > CCCCCCLCCCCC
support worker LHILHH?CACAC
supported CBCBCBICCCCC
supporting @@@>@@=CCFCC
suppose FFJKGFGFCABC
suppose > @@?A??BBB@AC
suppose but GGJGGGCCCCCC
suppose it IIIPIIAICCCC
supposed BBDCCBDH@DGC
supposed to BBDCCBDH@DGC
surcharge >>;>>>CCCCCC
sure ?=A??<HCCCDB
sure > FFIFFFFCCCCC
sure he GEMGGG@CCCCC
sure i ?>=?><LBACAB
sure it CBCCCC>CCCCC
sure of BBABBAICCCCC
sure she HKKJJHBCCCCC
sure there BBCBBBMCCCCC
sure what GGGKGG?CCCCC
sure you =9<:<;BACABC
surely DCCJDDACCCDC
surgeon >>>:<>;BACEE
surgeon 's KQMMRT>CCCCC
surgeon > >@C?>>>CCCCC
surgeon ? IIIIOICCCCCC
surgeon @ ?@@@>@CCBBAA
surgeon came HEEEEDCCCCCI
surgeons EFGFGH@B?BBB
surgeons for ==9===CCCCCC
surgery IKJIJLCDDCDC
surgery > BACBA@CCBCEC
surgery ? AA@AAACBBFGC
surgery and DDGDDDCCCCCC
surgery is IFFFFF@BCCCC
surgery on PLPLLPBCCCCC
surgery says FFFKFFCCCCCC
surgery unit CCCCCCCCKCCC
surgery windows GGGGGJBCCCCC
surgery with FFFFLKCCHCCC
surgical @@A@?@BADCAC
surgical ward >>>>>=CCIBAC
surname CHFDCC9CCCIC
surnames FFJEFFCCCCCC
surnames on FFIEFFCCCCCC
surprise GJHMKH<CCCCC
surprised GGILFI@CACBC
surprised > AA@CA@NCCCCC
surprised when FFEEFJ5CCCCC
surrey MJKJJJABCCCC
surrey > NJLJJJCCCCCC
survey BCBCBBHCABAC
survey > BBBABATCCCCC
survived A?AAA?RCCCCC
surviving CCCCCBOCCCCC
suspenders IIIIKICCCCCC
swab KGGGIG?CCCEC
swab in KIIIIICCCCCC
swallow FEDCDCJCDCDC
swallow > IEEEEEDCCCCC
swallow my BBBBAAICCCCC
swallow the CDCCCCLCCCCC
swallowed DCCFDCCGFCCC
swallowed a HHHKHHBHCCCC
swallowed batteries AAAAAAJCCCCC
swallowed my BCCCCA>CICCC
swallowing CCCCCGCCCCCC
swap ?===<ADC@CCC
swap > GGFGGLACCCCC
swap her ===;;>CCCCCC
swapped GFFDDDOEACDC
swapped my CBBBBBNFCCCC
swapped the IFFFFFBCCCCC
swarm EIEEEECCCCCC
swear >?D@B>FCDCBB
swear down AABBDBJCCCCC
swearing A??>?=DCHCCC
swears <=<=@>?EACCB
sweat ??>>??JCCCCC
sweating ?@?=B>JCCCCC
sweating > EEFFKFBCCCCC
sweating buckets CCCCCCHCCCCC
sweaty ?@>??@FCCCCC
sweet EFMFFJ?CCCCC
sweetheart LROSRNBCDCCC
sweetheart > GGGNEICCCCCC
sweets AAAAAALB@CCC
sweets > AAAAAANCCCCC
swelled AAAA@ALCCCCC
swelling @A@@D@LCCCCC
swelling and >?>>?>JCCCCC
swerving JFFFFFLCCCCC
swim with CCCBCCCICCCC
swimming HLHHIH>BCBCC
swimming at HLHHHH9DCCCC
swimming saturdays GKGGGG>CCCCC
swine 7942:8CCCCCC
swine > 8:67::CCCCCC
swing ;9;::86CCCCC
swing for ;;;;;8?CCCCC
swinging GGIJGKLCCCCC
swinging > KKKKKT?CCCCC
swinging brick FFFKFFCCCCCC
swinging the FFKFFF@CCCCC
switch FEIGEEECCCCC
switch it EDJEED?CCCCC
switchboard CEEDDC@CEBCD
switchboard girl GGGGGL@BBBCC
switchboard put FFFIFFCCJCCC
switchboard she <<<7<<CCCCCC
switched JEEFFGJCADDG
switched her BBBBBBJCCCCC
switched his FDEEEEICCCCC
switched off LKKJKMBCCECC
switching CCBCCCJDCCCC
swollen FFFFJFGDFCCC
swollen after HHHHLH?CCCCC
swollen like CCCCCCPCCCCC
swore HEEDED>A=FCC
swore to LHHHHHCCCCCC
syndrome EB@BBB?CCCCC
syndrome > KFFFFF@CCCCC
syringe GFFFIF?CCCDC
syringe > EEEEIE<CCCFC
syringed ?@@>@?<CBCCB
system >=<;>>6BFCEC
system > >=>;>>CBDCEC
system is AA@@@@?CCCCC
t ECDD@AECCCCC
t shirt AA@A>AEBCCCC
ta BCCAEB@CBCCB
ta > FGFFHEACACCB
ta for BBBBBBACCCCC
ta ra BBBBBBOCCCCC
ta to @@@??@@CCCCC
ta very @@@@?@?CCCCC
tabby CCCCCE=CACCC
table ?DABDAICBBCD
table > CECDHDMCCCCF
table and EHEEEEFCBCAC
table so HHMHHI>CCCCC
tablet B@@BAAHICCDC
tablet > EDCDEC<CCCCC
tablet every BBBBBB[CCCCC
tablet for CCCCBCJJCCCC
tablets BCBDCDBECDCC
tablets > IGHGIIDGGCBB
tablets ? AAAAAAEGCCCC
tablets and AEB@BBFDECEC
tablets are BBBBBAJCCCCC
tablets by CCCCCCNCCCCC
tablets for ECCCCC=GCCCC
tablets in BCCABDD@BCBC
tablets on DCDGDD:ABCEC
tablets this CCCCCC<CCCCC
tablets to EEEEEF@C@EAB
tablets would CCCCCCLCCCCC
tackle GGHGKGCCCCCC
tag ACB@A@EBBCCB
tag the @?=?@@CCCCCC
tagged GGMIGGCCCCCC
tags BBABBAHCCCCC
taht JIJOJN@CCCCC
tailor EGEEEEKCCCCC
tak IIMIIIECCCCC
take BADCAABCDDCB
take # BBABBBOCCCCC
take > DCHDDDJCCCCC
take ? BBBBBBLCCCCC
take a @C??>;EAADBC
take and CCFCCCJCCCCC
take another CCCCCC<BACCC
take any EELEEE?CCCCC
take anything >>;<=;CCCCCC
take away BBCBBBICCCCC
take before CCABCCOCCCCC
take for GGGGGJBCCCCC
take her @?@???GBBCCC
take him <;<;;9BCCCCC
take his CCECCCGCCCCC
take it >?=@?<ABICDC
take me ?=>??>OCCCCC
take my GEHFHIADDCEB
take our GGFGGL<CCCCC
take some DDCDCD<CCCCC
take that CBEEEF?CHCCC
take the CFF@E@JCBCCC
take them DDDDDF?@BCAC
take this DDCCDHHGCCCC
take turns HMHHHH;CCCCC
take with HHHHHLDCCCCC
take your IIJNPNBCBCCC
takeaway @@A@@?EACECC
takeaways GJMGGGCCCCCC
taken ;=>=?>CBBDGC
taken > >>=>=>JAACCC
taken a EHEEEE>CCCCC
taken all FFFFIFICCCCC
taken away BBBBBB:CCCCC
taken drugs @>?@@?KCCCCC
taken her @?@@@?GCCCCC
taken him CCCBCCOCCCCC
taken his CCCBCC=CCCCC
taken my >@@@@@CCCCCC
taken off ACCCCC=CCCDC
taken over FFEFFF>C@C@C
taken something CCCCCCKCCCCC
taken the @?@@@@ECCCCC
taken up EEGEEE<CCDCC
takes @>>?>=A@FBEC
takes > >=:=>=CCCCCC
takes a HHLHHLICCCCC
takes his ADABBAJCCCCC
takes it CCEGCCBDCCCC
takes me DFCDDD>@@CCB
takes my BABBBBKCCCCC
takes the FEEDFEHCECCC
takes two >??>>?AB@?CC
takin CCCDDBICCCCC
taking A@A@@@>DDCEC
taking a HIJHHI?CCCCC
taking all ??<@@@KCCCCC
taking backhanders NGGGGGCCCCCC
taking her <<====CCCCCC
taking his ;?>=?>ACCCCC
taking it @@@@@?>CHCCC
taking my CDCBCBFCCCCC
taking the <=<<=<@CBCCC
taking their HHHHHP@CCCCC
taking them CCDCCBLCCCIC
taking this HDDDDD=CDCCC
taking up HHOHHHJCCCCC
tale @?A>@@CFACBC
talk ADCBDBGACFAA
talk > A@?@@BBBCFCC
talk about BBABCADBC??B
talk at CCCCCC>BBCCC
talk from EKEEEECCCCCC
talk me CBCCBBHCCCCC
talk on ????@@CAAB@A
talk or IHOIIIMCCCCC
talk to BGGBBBLCBHEB
talked 99;;9:5CCB@F
talked about CBCDBC@CABBB
talked me BACCCC=CCCCC
talked over AAAAAACCLCCE
talked to =>>==>AC@CBF
talking CABCECGCDDBD
talking > KKKMNKDCCCCG
talking about BB@ADB@@EBAB
talking and AAA?A@LCCCCC
talking in @@@?@@LCCCCC
talking like EEECEHFCCCCC
talking rubbish IIIOIIHCCCCC
talking therapies ?>?=??>CCGCC
talking through BBBABBKCCCCC
talking to @?AB@=IECCCC
talks EEHGDD<CCCCC
talks like JJNOJJACCCCC
talks to ==;;<<ACCCCC
tall FHDAHDACEBCE
tall nurse MKIIJIACCCCC
tall one KHIINHFCCCCC
tambourine >=>>>;?CCCCC
tampon CCCCCCOCCCCC
tan <==?<<CCBCCC
tank FGDDFJ@CBCCB
tank > <:<:<9GCCCCC
tank and LLLLLU>CCCCC
tannoy EEIEEEBCCCCC
tansy ELEEEECCCCCC
tap EFFGHFFCCCCC
tap > FFGFIFICCCCC
tap and EFFIFF>CCCCC
tape <==>==ECCCIC
tape > <>>>>>BCCCFC
taped CCCCCCICCCCC
taped up @??@@=ECCCCC
tapping CDCCCCJCCCCC
tar BB@ABBICCCCC
tar and CCCCCCMCCCCC
target LGFEFIAC?BAC
target > IFFDFFECCCCC
targets @@?=@@ACCCCC
targets > @@?=@@ACCCCC
tarrant KGGGGGACCCCC
taste GHHGJK?AACBC
tasted BBBABBIBACCC
tastes AA@BAAKCCCCC
tastes like AA@@AAPCCCCC
tattoo JGFJIIACCCCC
taught ??????ACBCBE
taught > IINIIICCCCCC
taught for IIMIIIICCCCC
taught me =><==>>CBCBC
taught to IINIIICCCCCC
taught us >=;>>>BCCCCC
tax <;<?;;EBABCC
tax and <;8<==JCCCCC
tax on HHMHHHCCCCCC
tax the =>:>=>BCCCCC
taxes FEKHFEBCCCCC
taxi DCGCCE@CFABB
taxi > @@?AA@ACDCCC
taxi at BBAABBDCICCC
taxi in FGGIGI=CCCCC
taxi to EEIEEECCCCCC
taxis GGIGGG>CCBCC
taxpayer IGJGGG@CCCCC
taxpayers IIILIICCCCCC
tb ??9???HCBCEC
te AA?@AAKCCCCC
tea FCFGDE=ABBAB
tea > ===>>>JADCAC
tea and CADDB@BBACCC
tea at BBBBBB@CHCCC
tea bar DDECCC?C@CCC
tea in @???@@@BCCCC
tea of KHHHHHCBCCCC
tea on DDDDED>CCCCC
tea room OKOKKKCCCCCC
tea towel CCDCCCJCCCCC
tea trolley EBBE@D?B>ABC
tea was @AA@AACBCCCB
teach FDHIGIBCECCC
teach at FFFFJFCCCCCC
teach him JHHLHH@CCCCC
teach the CCCCCCJCGCCC
teach you GGFJGGCCCCCC
teacher ?@????ICDCCE
teacher and CCCCCCNCCCCC
teacher i BCCCCCMCCCCC
teachers CDDGDCFCCCCC
teachers they JJJNJJCCCCCC
teaching LHGHJJ>CCCCC
teaching a HHHHLK?CCCCC
team >=>??=CC@EEC
team 's >@?@@@CCACBC
team > EFHDCG8C>@FB
team ? DDDFDDBCCKCC
team @ BBBBBBHCCCCC
team and @@?@@>?CCCHC
team by FGFGKGCCCCCC
team i AAAAAANCBBCC
team in EFFJHF?CCCCC
team lead LHHHHHCCCCCC
team night IIIIIK?CCCCC
team now CCCCCCICCCCC
team on BBBBBBACCDEC
team out BBABBBKCCCCC
team photo FFKDFFCCCCCC
team rang JJJOJJCCCCCC
team saved CCCCCC?CCCCC
team staff >>=;>>CCCCCC
team to CCCCCCJCBFCB
team told CCCCCCJCCCCC
team visit CCCCCCMCCCCC
team were EDCDDDACBCEC
team what CCCCCCLCBCCC
team you AAAAA@KCCCCC
tears BBFGCEKCDCCC
tears > @AAEA@ICGCCC
teas <?;@?>CCFCCC
teas is FFFKFFCCCCCC
teatime <;:9<9HDF@BC
teatime > <<;;<:BEBABC
teatime and EDDDDD;CCCCC
technician HDDDGDBBDCCC
ted >>>==>CCCCCB
teddy A@>???EABCCC
teddy > EEEIEEHCCCCC
tedious GGGNGGBCCCCC
teenager IIJKJI:DFCCC
teenagers DCCFCC>CCCCC
tees IMIIIIFCCCCC
teeth FDFCFD@CGCEB
teeth > GGMIGJACCCCC
teeth and FFEFGHACICCC
teeth chattering BCCCCCICCCCC
teeth in >?><?=CCCCCC
teeth on =>>@>=CA>C?@
teeth out @A@?@@>CCCIC
teeth that HHHNHHDCCCCC
teeth to KHHHHHCCCCCC
teething > CCCCCBLCCCCC
teh HOFNGR6B@EAB
teh new GMGGGGCACCCC
teh same >@=:>>CCCCCC
tek ?B@@>?JCCCCC
tel GFGHFFRCCCCC
telegram AAAAA?CA<C??
telephone <===;=>BDKCB
tell EGFGIFHCECCC
tell > @@D@@@D@CGDC
tell ? CCCBBC;ECCCC
tell @ EIFIEHOCCCCC
tell a ??D?B=CGECCC
tell anybody GGGGJG?CCCCC
tell dr >??A@>UCCCCC
tell everyone LKHHHHACACCC
tell her A@BAFD@C@BDB
tell him DFECGE;BFBCC
tell josie AAAAAANCCCCC
tell me JLMJGF<CDCDE
tell my =;>>><ICGCCC
tell nurse GGGGGO@CCCCC
tell security HKHHHH?CCCCC
tell someone @?@@@>JCCCCC
tell that EEDFFF?CGCCC
tell the GIJIKNCCECCC
tell them @C:?@@IBABCC
tell us BCAEBBECECCC
tell you E>C?D?=CB@BB
tell your @@A?@B8B?BAB
telling @A?A@>CCFBBB
telling a @=<>?>BCCCCC
telling folk A@A@A@NCCCCC
telling her BBCDCBHCFCCE
telling him BDCCCCLCCCCD
telling me GGIJGI@CJCCC
telling my BBBABBHCCBBB
telling off AAAAAA?CCCCC
telling them NOLJJJ=CCCCC
telling us ==;>>=JCCCCC
telling you @@BABCEB=CB@
tells BAEC@FBDECCC
tells her HHHPHH@CCCCC
tells me FGIIFKDDEBBC
tells the BBBABBNCCCCC
tells us ;9==;<DCCCCC
tells you ?>A9=<=CCCCC
telly ABC@D@AFBCCA
telly > DCGDECECACBA
telly in FGEGMGCCCCCC
telly is A@AAAAPCCCCC
telt DBECCCICCCCC
temp >>?>??MEICCC
temp # BABBBBPCCCCC
temper FDCCCEFCCCCC
temperament JJNJJJCCCCCC
temperament for JJNJJJCCCCCC
temperature EEGEFD?ECCCC
temperature 's CCCCBBMCCCCC
temple ?=>???FCCCCC
tempt EEEEEE<CCCCC
tempt me EEEEEE<CCCCC
ten ?@>@B@FBACBB
ten > ABABDCNCCBCC
ten and ?@@?>>HCCCBC
ten at AAAAAA<CCCCC
ten days AAAABADCBCIC
ten feet OJJJJJBCCCCC
ten for CCCCCCCCICCC
ten kids GGKGGGCCCCCC
ten minutes BBCACFJCCEBB
ten oclock NMNSRPGCCCCC
ten of DHB@CD@CCCCC
ten out AAA@@A=CGCCC
ten past CDCCCEDCCCCC
ten pence GGGMGGDCCCCC
ten puffs CCCCCCJCCCCC
ten seconds <<;<:<BCAABB
ten times GFFFEF=DCCCC
ten to DDCCCC=C>BAB
ten years >><A?>>BCBCC
tenant AAAAAAHCCCCC
tenby AAA@AA9GAB@C
tend EEIEEHACCCCC
tenerife IIEEEH<ACA@C
tenerife > B@@@@@>@CA?C
tenerife and GJGGGFDDCCCC
tenerife nurse GMGGGMCCCCCC
tennant IIIIIMACCCCC
tenner CEBCCCKBFEBC
tenner on CCCCCCMCCCCC
tense EEEEKEDCCCCC
tent CCBCCH?CBCCC
tent is IIIIIQFCCCCC
tenth >>???>NCICCC
term ?????@DEDBHC
terminal ?@@@@@OCCCCG
terminal diagnosis @AAAA@PCCCCH
terms =??>>?ACECCC
terrace HLGHHKBCCCCC
terrible EEFEEGAA>CAA
terrible to IIOIIIBCCCCC
terribly FFIFFFCCCCCC
terrier <<=:==?HCCCC
terrified @>@?@?BB@CAA
terrified > BABABBFBCCAC
terrified of CCCCCC>CACCB
tesco DDDDCC>C@CBC
tesla GGGGGMACCCCC
tesla > HHHHHL@CCCCC
test ??<??=@CECOC
test > CEACBA?EBCGC
test ? AA?AAACDC?CC
test and BBBBBB?CCCCC
test at CCCCCCCCCJCC
test for JJMPJJCCCCCC
test i @@@A@C=CGCHC
test this CCCCCCCCJCCC
test was BBBBBBCCCCHC
tested ?@A?>?@GACBC
tested for FFHFFFBCCCCC
testing EGFGCD<HACEC
testing positive CCCCCCAKCCCC
tests FDDDGG@CCCFC
text A@@@@AFBECEB
text > AAAAAAOCGCCC
text ? CCCCCCJCC@CC
text off BBBBBAJCCCCC
text reminders CCCCBCBCC>CB
text say AAAAA@PCCCCC
text your CBCCCCNCCCCC
texted ?>>???NCCCCC
texting INIIII@CCCCC
texts ELEDED:BCAFC
tha KLNMNMCCCCCC
tha will EEEEEHJCCCCC
thackray NKKKKMCCCCCC
than ABDGCA@@BB@C
than a @AA=@CB??BBC
than any EFMEJF@C?C@C
than anybody >>:=>>ACCCCC
than anything EEDCFE;BBCCC
than be FFJEEFECCCCC
than dr ???;=<CCCCCC
than from EEELEECCCCCC
than go @??@@?FCCCCC
than have JJRJLJ:CCCCC
than he >@@??@ECCCCC
than his >>?=A>GCCCCC
than i DAABDBIAFCBC
than in @A@?F@DCIFCC
than it @@??@@CEACBC
than let FFJFFFCCCCCC
than me >>=;=<=C@BBB
than most @>>>@><BACBC
than my @@A@@@=CABBC
than one IILIHKBCCCCC
than that FHEIGI:CCCCC
than the AA=C?AE?DABC
than they ??<???BCCCCC
than this BBBBBBLCCCCC
than us GGLJGG@CCCCC
than what GGGLGICCCCCC
than whoever LLLPLLCCCCCC
than with CCBDCBUCCCCC
than you KKHOIO>CBCCE
than your HHHNJFBCHCCC
thank >??=A?@B<B?A
thank god @@>A?@@BCCCC
thank heavens DEHCEEBCBCCC
thank the DDDDFDFC@EBC
thank you =>?=@>@B=B?A
thanked ??=A@@ICCCCC
thanked > ??9???CCCCCC
thanked me B@BBABJCCCCC
thankful @@?@@?BC?CBC
thanks CBCDCBDBECDC
thanks > KMPMNK>CCECC
thanks @ ??>>>?@CCCCC
thanks everyone CCCCFC9CCCCC
thanks for BAAEBAICGBGC
thanks to AAABBCBBBB@B
thankyou @AAAAABC?CBA
that HFEGGI>CCBBC
that # HHIHKFBCBCCC
that % EHJDGEACCCCC
that > ?>@>><O?CDAA
that ? ;==;;9?HAACB
that @ B>>?=>?ADC@C
that a BADBBEABBCDB
that actually BABBABMCCCCC
that again FFEEFH@CGC@C
that age FGJLGGACCCCC
that ambulance HFFIJGCBCCBC
that anaesthetist JGGJJGACCCCC
that and CCGECC=ABCCC
that as >>===<BCCCCC
that at ??????ACCCCC
that award A=A?C@@CCCCC
that baby >?A=>?BCCCCE
that bad >>><>><DCCCC
that bay HGGIFFBCCCCC
that be C@?@>??KCBFC
that beard IIIIJI>CCCCC
that bed IGGIFH<CCCEC
that before FEHJFJ@CECCC
that bell ?>@@@@?CAABC
that big >>><=<EBACAB
that bit >@@@B@<CCCCC
that bloke ECDEDHCCCCCC
that blonde FJFHHFCCCCCC
that board HHMKHL@CCCCC
that bridge B?BBBBBCCCCC
that building BBBECCCC@CCC
that cake ????<>CBCCCC
that call HHHLGHCCCICC
that car ><<;=9:CECCC
that care MHHHHKBCCCCC
that carer MPMMMP=CCCCC
that catheter NKKKOKCCCCCC
that chap QLLLOL?CCCCC
that charge JJILIMBCCCCC
that cleaner LIIIKHHCCCCC
that clerk IIIQIICCCCCC
that clinic NKMLKO?CBDCC
that close LQLLLL<CCCCC
that consultant @CBFDDACCCCC
that corridor FAAAAB?CCCBC
that counter GGGGGMCCCCCC
that crash @@@@@?QCCCCC
that crossing @@@@@=>CCCCC
that day @>????BCCCEC
that dentist LMKLORCCCCCD
that department CBFCBCACDCCC
that desk FFEKFEBCDCCC
that discharge DGDJEECCCCCC
that do CAEBBADDCCCC
that doctor MNKPNR8ACBCC
that does A@?>@@TEFCCC
that dog <<<;=;LCCCCC
that door EEEDID=CCCBC
that dr BABBABBCCCIC
that drama ?@A@?@CCCCCC
that drip LHHHOHBCCCCC
that driver <>>>>;MCCCCC
that education FFFKFFCCCCCC
that extra FFFFJE@CCCCC
that faith IINIIIBCCCCC
that fire @@>@@?MCCCCC
that floor @@?<?>BBACCC
that for BBAGAEAGBBGC
that form IHIIINACCCCC
that from FGHHIGBCCCCC
that garden >>==>>BCCCCC
that gets CCCCCCGCCCCC
that glass BAAABA=CCCCC
that good @A@@@ACB>CCA
that gp EIDIFH@CCCCC
that half A@@@@@NCCCCC
that hard >??=?>GC@CCE
that has IIIPIICHCCCC
that hat EDEKCDCCCCCC
that have HHJKHKCCCCCC
that hca JNKMMM@CCCCC
that he @A@@A?MCECEC
that health IKIILO?CCCCC
that healthcare KIIHIQBCCCCC
that helps AA?@@?SFCCCC
that her FEEGFJDCCCCC
that hill ACACCGCCFCCC
that hip AAA?AA;CCCCC
that his CCCCCC8ECCCC
that hospital A@C>?AMCABBC
that house >=?=><FCCCCC
that i A>B?@=RCBCBF
that icu HHFGMHCCCCCC
that if BCCCEBJCCCCC
that in AA@@C?<FDCBB
that inquest GGHHHNBCCCCC
that is CCDBC@J@AD>D
that it ?A>??@PCFCCB
that junior FJFFFFCCCCCC
that just @??=@@IECCCC
that kind GHNHHHACCCCC
that la <=>>>=CCCCCC
that lab EEEEEJCCCCCC
that lad GFDGFFDCCCCC
that lady ??@?@>BCCCCC
that letter GGGIGI?CCCCC
that lift >=<;><ACBCCC
that little GEHIGIDCBCBC
that locum LHHHHKBCCCCC
that long >=>>>=BCCCCC
that lost FFEKFELCCCCC
that lot BBDEBBBC>CCC
that man BFCFCI;CACCC
that manager =@?9?BACCCCC
that matron GIHNGJCCBBAC
that mean DDBDGDCFBCCC
that means ??@???@FCCCC
that midwife TXRXWY>CCCCC
that morning FDEDEDCCCCCH
that mrs KGGGGGBCCCCC
that multi DKDCDB>CDCCC
that mural @@????@CCCCC
that my FCJCDDDCFBCC
that needs EDHCGD?CCCCC
that new CABACDEBDBCC
that night IDDCCCHCBCCC
that nobody >=>=>=ICCCCC
that now BBBABBJCCCCC
that nurse IKINHQ;CCCCE
that office NLLLLU<CCCCC
that old CC@BAHCCCCCC
that on BBEDBDACJ?DC
that one DABGEA=CA@BC
that opinion FFFKFFCCCCCC
that order BAABBBMCCCCC
that other FCCCCC<ABCBC
that ought ==:==<CCCCCC
that paramedic KLIILNACCCCC
that parking JJJJJOACCCCC
that people @?>>@?FBBCBB
that person EEHEEECCCCCC
that pharmacist LMMONRBCCCCC
that photo @BAA>>B@BCBC
that physio BEBCBACCACCA
that picture ?A@??A<ABCCB
that place EEEJEF>CICCC
that please ??>=>?ICCCDC
that point BBBBBBNCCCCC
that poor >>???>ICCCCF
that porter JKJTNL?BACCB
that professor IIIQIICCCCCC
that psychiatrist EHEEEG?CCCCC
that queue ??<>=@ACGCFC
that race GGMGGGCCCCCC
that radiographer KKKKLQCCCCCC
that rag DDJDDDCCCCCC
that receptionist MJOJNO=CCCCC
that red LHHHLHBCCCCC
that registrar FEFIFF>CCCCC
that report JHHGHMCCCCCC
that right >><=?>OCCCEC
that road <<<:=9>CCCCC
that same @@@A>AACCCCC
that scanner MIIIIN@CCCCC
that school LNJJJPCCCCCC
that security HKHHHJ<CCCCC
that she ?>?;A?QCCCCC
that shift ABAABA@CCCCC
that should DDBFECHCCCCC
that sister ABBFBBACCCCC
that site ?>=>>=CCCCCC
that sits GGGGGMACCCCC
that so BDHDGDHCCCCC
that soap ::8877CC@CCB
that social IKHKHMBCCCCC
that someone DDDDDG@CCFCC
that sound ????@?AHCCCC
that spaniel MJHHHNCCCCCC
that staff OPVMMSACBCCC
that stitch HHHHHKCCCCCC
that stops CCCCCCLDCCCC
that student LOKLKNBCCCCC
that stupid MJJOJJCCCCCC
that surgeon GGFGGJ<CCCCC
that surgery IILIIOACCCCC
that switchboard CHC@ABCCCCCC
that table CCBCCERCCCCC
that team GGKDFFCCAACC
that tells EEIDDECCCCCC
that text IIIIIM>CCCCC
that the C@CA@@MD=B@C
that then BABBBAKCCCCC
that there AC@E@>GCCCDC
that they FEHDDGHCADCC
that thick KKKPKKCCCCCC
that thing GGOIGGCCCCCC
that this @@@@@>ICCCCC
that ticket FFFFFJ7CCCCC
that to CCDDFDKBDCCA
that too BBDDBBJFLCCC
that top HHHHMKCCCCCC
that triage GJGFGNBCCCCC
that trust EEEFEJBBBCCC
that turned LLOLLNCCCCCC
that unit HGEGFJ?BGBBC
that up ??>=@?CCCCEC
that video =>=>>=@CACCC
that waiting FIIEFG?CBCCB
that want EEEEEJBGCCCC
that ward AA=?D@GCGCBD
that was ::<9;;BDIEJD
that way AEB@@>GDCCCC
that we @?@@@@ECFCCC
that wee HJKIHOACCCCC
that were ABBABBCCLCCC
that what ;;;;<9CCGCCC
that when HHLHHJ>DCCEC
that whole MMSQLQCCCCCC
that will ?>@>>:JCCCCC
that with A??@@=DCCCCC
that woman CCACAC=CBCBB
that women =?<?>>CCCCCC
that word @@>?@@CCACCB
that works AAACBBGECICC
that would HEJFDFHCCCCC
that wrong JJJQJJCCCCCC
that you AEC>B@B>@BAC
that young FFFJJEBCBCBF
that your BACE@@LABCCC
thatched JJJJJM@CCCCC
thatched roof JJJJJM@CCCCC
the CCCBCCBCCCCC
the # AA??A?KA@ESC
the % JJTJLJ?BCCCC
the @ :?;;::CCBEBC
the a BE@CBBICCCCC
the a38 CGDDDDACCCCC
the abuse >><>>=CCCCCC
the actual @@?>@?JCGCCC
the address DDDDDD=CBGCC
the admin HHGHHK@CCCCC
the adolescent KGGGGGCCCCCC
the afternoon @@AA@AICDDFC
the agency CAA@A@JCGCCC
the air FLILGI?CBCCC
the airport JJPJIJ>CCCCC
the alarm ABA@AA=CCCCC
the allotment FEFFFHFECCCC
the ambulance @C@BD>=CBDCB
the ambulances FFFFFF>CCCCC
the anaesthetic FFIFFF=CECCC
the anaesthetist EEDDEI;CBCB@
the antenatal AAAAAACBC@AC
the app AAAAAA>FAAEC
the appointment A?AAAAICECCC
the appointments DEEIEECCCCCC
the army BCCCCHAC=CAB
the assessment DDCDDDKCCCCC
the asylum @@?@@@BCCCCC
the atrium CCBCBC@CBCBC
the audiologist DDDDDDCCCCCJ
the aunties ??<???CCCCCC
the average DDCIDDC?BABC
the axe AAAAAAICCCCC
the baby @ADB@@GB@DAD
the back FEDBHHB?CB@B
the background <=<:<=@CBACC
the backside HHGIKHACCCCC
the bad ?@???@@CCCFC
the bag HBDDDDLCCCHC
the bags ABBBABJCCCCC
the bairn @@A@A@DCCCCC
the bairns >;=@>=QCCCCC
the balcony AAAAAB@CACBC
the ballot @@>??=CCCCCC
the bandstand @?>@@@DCCCCC
the bank @>?@@BBD=AEB
the banks GGLGGGACCCCC
the barn @???@>DCCCCC
the barrier FFFFFKCCCCCC
the bath @@?>>>JCCDCC
the bathroom ECGCECECCCCC
the batteries MMMVMMCCCCCC
the bay CBCBABOCCCBC
the beach BBDCCDFCCCCC
the beard IFFGIJECCCCC
the bed CCEEFD@CDCCF
the bedroom GIIGGHHCCCCC
the beds DBDDFCCCBCBC
the bedside HFFGLF?CCCCH
the bell EDCECC=BADAC
the belly BBBABBJCCCCC
the bench GGFFFEGCCDCC
the bereavement DBCECCACCFCC
the best ??<?@>EA@BAA
the better GGLGGG@A@C?C
the big HIEIIHC?@CAC
the biggest FFIMFDBCCCCC
the bike A?@>?AECCCCC
the bill GKKIIHCCCCCC
the bin C@>@@@FCBCCC
the bingo BABBAB=BCCCC
the bins A??AACDDECCC
the biopsy ?@@@>?BCCCCC
the bird FGFFIFBCCCCC
the birds CCBECC?CCCCC
the birth =>?>?>;CCCBB
the biscuit DEEIED@AFCBC
the biscuits FFHIFE@ACBBC
the bishop IHHIQICCCCCC
the bit AAAAAA?CCCCC
the black DGDCCD>CCCCC
the blade @@@@@?FCCCCC
the blades @@?@??JCCCCC
the blame >?;?>?BCCCCC
the blankets CCCCCCNCBCCC
the bleeding CCCCCCKCCCCC
the blind DHDDDCFCCCCC
the blister ABBBBBCHCCCC
the blonde LNLPWL>ACBBC
the blood ECCFCCABACAC
the bloods LIIKII@CCCCC
the blue DDAAAB@EBDDC
the boak DDIDDDCCCCCC
the board ?<;:=><CDBAB
the boat HHNHHHHBBCAB
the boats HHNFGHACCCCC
the bodies LHHHHH@CCCCC
the body EEIEDE=CCCCC
the boiler ICDEDEEA@CBB
the bone <=:<=<:DACAB
the bones BBABBAICCCCC
the bookies CCBCCCLCCCCC
the booking @?@@@@?CGBCE
the boot FHFFFIMCCCCC
the border FFIFFF@CCCGC
the boss DFDCEDFECCCC
the bother IKIIIIECCCCC
the bottom CBDBGBFBEBDC
the bowel @AAAAA?@BCBB
the bowling ??@?@?BBCCAC
the box ABACBB>CCCDC
the boxes KHHHHHCCCCCC
the boy EECIDDHCCCCC
the boys GHIHKM@CCCCC
the brain FCEACCCHCCCC
the brains FFFHFFACCCCC
the break GIGGFFACCCCC
the breakfast GDDCDD>CCCCC
the breast ??????CCGGFC
the breastfeeding FFFFIFCCCCCC
the bridge ECFHEF>CECCC
the bruises IGGGGGHCCCCC
the brunette LLLLQLBCCCCC
the budgie @????@GCCCCC
the builders CCBBCC<CACCB
the building HFGEIFBBBCBC
the bump DEEEIEFCCCCC
the bungalow IFFFFHFCCCCC
the bunk AAAAAAJCCCCC
the bunting >====>DCCCBC
the burn BBABBAKCCCCC
the burns ??>????CCCCC
the bus AC@CBBGBBCDC
the buses DCDDDBICCCCC
the button BBBBBB=CCCCC
the buzzer AAAAAA>CGCCG
the bypass A@@@AAH@CBCC
the cabinet BBBBBDKCCCCC
the cafe ==><>=C@DDCC
the cake IIIILICCBCCC
the calendar BDBAAB=C?CAB
the call HGJFFG9CFFDC
the camera FKGGKHABCCDC
the canal @A@@A>HCBCBC
the cancer AAAAAAMBBCAC
the cannula CAAA@A>CECCH
the cannulas BCCCCC9CCCCC
the canteen GDEBEC?BCBBC
the car BBDDCAECECDD
the cardiac ?????>?BBABC
the cardigan HHHHOHCCCCCC
the care CEECDCFCDC@C
the carer A?>???JBCCCG
the carers >>=>>?GCCDCC
the carol ABABABCCC@BC
the carpet FFFFJIECCCCC
the cars BBBBBANCCCCC
the case ?AAAAAHCCCCC
the cash LIIIII@CCA@C
the castle GKGGGGDCCCCC
the cat CFBCCBHC>BAA
the cataract FDDDDD;IECCC
the cats CCBBCCPDCCCC
the cause CCCCCCKCCCCC
the cctv FFFFFJ@CCCCC
the ceiling @@?>?@DCCCCC
the cellar ?=>>=>FCCCCC
the cells LLRLLLCCCCCC
the certificate HFFFFFCCCCCC
the chair DDDGHDDCBECC
the chairs JGHFGH=BCBAB
the change >>;==<DDCCCC
the changing LKIHLIBCCCCC
the channel FFIFFF>CCCCC
the chap ??C>?>CBCABC
the chapel ?>=>>@@ABDBC
the chaplain HFDCDE@CBECC
the charge BDBABB>CCCCC
the charity A?=>??CBABBC
the charm FGFHFFCCCCCC
the cheap >>=><=ICCCCC
the cheek GGJKHHJC@CBB
the chemist BABAA@DEBCFC
the chest BCBBCCJECCCC
the chicken >==??=KCCCCC
the chief >>?@@A@BBEBB
the child FGKGGGICCCCC
the children @A;?@>;B@DCB
the chippy CEDCDDHCCCCC
the choir A@AAA@>CCBCC
the christmas EGEEEDFCCC@B
the church EEIFFEBCCBBC
the city @@>??@@BCBCC
the civic CCCCCCCCCJCC
the class BBACBBMCCCCC
the cleaner DCECCFACCCCC
the cleaners AA@AAAGCBCCC
the clerk ???=?@BCCCCC
the cliff AAAAA@NCCCCC
the clinic BED@BBACFBEC
the clipboard >>>;=>BCCCCC
the clock >>?===?@BBAB
the clocks @@AAAAI@BCAC
the club JLLJJN?DCCCC
the clumsy HHHQHHCCCCCC
the clyde GFGGGHICCCCC
the co CAABBCHCBCCC
the coast BABBBBJCCCCC
the code FFFFFILCCCCC
the coffee CDDDCIECACBC
the coil CCCCCB9FCCCF
the cold @A?C@DHB?CCD
the collection RLLLLLCCCCCC
the colour >><===MDCCCC
the comment DAFCDCICCCCC
the comments CCCDDCACBCBC
the common EEDEEGICCCCC
the comms FFFFFJACCCCC
the community BEAAA@@AHECC
the company JGGGGG?CCCEC
the complaint FKGFGHDCCCCC
the complaints DBDDDGACBCCC
the computer CBCGCCBCCCCC
the consultant @A@BA?=AB@CB
the consultants FFFFFJBCACCC
the controlled CB@BBBICCCCC
the cook PHHHHH@CCCCC
the copper JINHIIACBCAC
the cord DDEDDCGCCCCC
the corner FHECDBBCACBB
the coroner EFDBDAPCGCCC
the corridor FKJGGFECECBB
the cot EEEEIECCCCCC
the couch FFFFLF>CCCCC
the council DFECDGDCAABB
the counter CCCIDCA@CBBC
the country <<6;;>AC@CCB
the county FIGFGFDAFBBC
the couple BABABBLCCCCC
the court CCCDDEHCCCCC
the covers ???@>?JCCCCC
the cow JFFFFFECCCCC
the cpr EEEDIECCCCCC
the cqc @??@?@?CGCCC
the cradle HHLHHHBCCCCC
the crash AADAA@LCCCCC
the cream ABBBBB>CFCCC
the crem HJHHHMBCCCCC
the crematorium JJPJJJACCCCC
the crew ?@A@@A=CCBEE
the crews AA@AA@=CCCCC
the crisis GECEEEACDCBC
the crocs NKKKKKACCCCC
the crossing HHHHHLGCCCCC
the crossword DBCCCCACA@@B
the crown BCABBF?CCCCC
the crumblies LLRLLLCCCCCC
the ct EHEDDE?ICCDC
the cup HLHHHHDCCCCC
the cupboard ???@?>HCCCCC
the curtain @?AA@@9BBCCE
the curtains =<?=?>ICBCCB
the cut EFFEFHCCCCCC
the cuts BAABBA<CCCCC
the damage ??<??=GCCCCC
the dark EDHEGFBBCCBC
the date @@>@?=ICDCDC
the dates @=>>>=CC@CBC
the day EEFFDJFCFDAE
the dead DGDDDDCCCCCC
the deal KKTKKKCCCCCC
the death C@?A@BACCCCC
the decent GKGFGF?CCCCC
the decision ?@?>?@LCCCCC
the defib A@A?AAXCCCCC
the defibrillator GGGGJGCCCCCC
the dementia CBABBB@B@CAB
the dental DEEFGECCDDCB
the dentist CDBCAB>C@C@E
the department ABBFBB>CG@CC
the deputy QKKKKKCCCCCC
the desert FFKFFFCCCCCC
the desk @?@B@B@CBBCE
the devil @@>@@@DCCCCC
the diabetes CCCFCCDACDFE
the diabetic ??>???CCCEEC
the diagnosis EEFDDHCCCCCC
the dialysis ???@??@CCDCC
the diazepam JIIIII?CCCCC
the dietitian >?><BB>CCCCC
the difference BBABAB;AAACD
the dimples KKKKSKCCCCCC
the dinghy @@>@@@NCCCCC
the dirty FFHFLFCCCCCC
the disabled GGLHGGACCCCC
the discharge GEEFEF;BDCFC
the dishes HLHHHH?CCCCC
the district @?A?@?GCDCBC
the doctor 9:88:;@AABAA
the doctors <;99<=BCAACB
the dog EDCBBAJBBCBC
the dogs CCACCDDCCCCC
the donated KGGFGGCCCCCC
the door C?A@@?EBHCBC
the doors FFHEFJFCGCCC
the dose DDDDDC9DCCDC
the dot ?>>>?>@CAC?C
the drain ??>=>?ECCCCC
the drama FHHPHHCCCCCC
the drawer EICDDCBBABBC
the dregs IIIQIICCCCCC
the dress JJJIOJDBCCCC
the dressing ??@@B?ECICCI
the drill HHHKKLFCCCCC
the drink ACBCCC<CCCCC
the drip AA@?@BHCFCCC
the drive =====;ECCCCC
the driver EEFHFIDCFCCC
the drone EIEEEECCCCCC
the drop DAB@BBECACBC
the drops BBBBBA?CCCGC
the dust A@AAAA>BBCCC
the duty CCCCCCFCCECC
the duvet @A@A@AKCCCCC
the dwp HMHHHHJCCCCC
the early AABBBB<BBBAC
the earth ;;48;:=CCCCC
the ecg JFFFFF>CCCCC
the echo CCCBCB9CCCCC
the ed MIIIIIBCCCCC
the edge ABAAA@BFCCCC
the edges FFFIFF?FCCCC
the eighth GJGFGGACCCCC
the eighties AA@AAA>CCBBC
the elderly IDGEEF<CECBG
the end DDBDCD:ADBCB
the engine @?@@@?JCCCCC
the english JJSJJJACCCCC
the entire ABCBCECCJCCF
the entrance ==:<<=ACBBBC
the estate CFEECBHCCCCC
the evening AAAAAAACGDCC
the evil <>=;>=CCCCCC
the exam TKKKKKCCCCCC
the exit FFHFFH;CCBCC
the eye CCDDBEBBBCAE
the eyes HHILHHACCCCC
the face EDBBEJECCCCC
the falls ECDBCCGBCBCC
the families EHEEED?CCCCC
the family GBFBCCCBBBAB
the farm BABBBBRCCCCC
the fast A?A@A?HBCBAB
the fat ILIKIIACCCCC
the feeding BBBBBBACCGCC
the fella EFGKED=CCCCC
the fifties DFIFEFCCCCCC
the file EBCCBCHCCCCC
the film CBCBCGACCCCC
the final AAAAAAGCCCCC
the finger CCCCFC=LCCCC
the fire ????>>FCBCCC
the first DHGGEHB@?CAB
the fishing CCCCCCLCCCCC
the flat @?@@@?NCCCCC
the flats EEDDDBSCCCCC
the floor ECDFBB=CJCCC
the florist FJFFFFCCCECC
the flu CCCCCCAGCB@C
the flyover @?????FCCCCC
the fob EEEEEEICCCCC
the follow CCCCCBKCCCCC
the food JFCDFEFCECCC
the foot CABB@A>@CHCH
the football IHHHHHFBCCCC
the footbridge CCCCCCNCCCCC
the form HHKIIG?CCC@B
the four A@AAAAJCCBCC
the fourteenth ILIIII>CCCCC
the fourth ABBBBACCICCC
the fox IEEEEFCCCCCC
the foyer DDFBDD>CBB@B
the fracture EGDFGEBC>CBD
the free AAAA@AACBCCC
the friday EDDDDD9BBCAC
the fridge ?@@?@@BCCFCC
the friend ??@@@?MCCCCC
the friendliest ;<;;<9CCCCCC
the friends >>><>>@CCCCC
the front @?CABCABFBAE
the full EDDEFDCBCBBC
the fun @@@>@BACCBCC
the fundraising HFFFEFCCCECC
the funeral BBAAB@LCCCEC
the funny BBABBBJCCCCC
the fuss ABBBBB:CCCCC
the garage @@AAA@HCBCCC
the garden @@@ABABACCDC
the gas B@>CABGCBBCC
the gate DFHDCEI@CCBC
the gates >>??><BCCCCC
the gazette BABBBA:CCCCC
the gender DDFDDDFCCCCC
the genetics BCCCCCCCCCIC
the gentleman DDDDDGECCBAC
the gentlest ??<>?>>CCCCC
the ginger DBAAF@CCCCCC
the girl EJDIIEBDBCDD
the girls HFGGMGFCBCBC
the glass ??@@?>NCCCCC
the gloves FFFFIFCCCCCC
the golf DCCCCA?CCCBC
the good @>>???>CCCCC
the governor HIIHIN<CCCCC
the gp A?B?@@JAFABB
the grandchildren BBBBBB>BABBC
the grandkids ><?>=>DDCCCB
the great DDECCDBCCCCC
the green ???>>@=ABCCC
the greenhouse ??@???ICCCCC
the grey GKGGGG?CCCCC
the ground AB?@BB<CACCC
the grounds >=;=>==CCCCC
the group HLHIHHVCCCCC
the grown HHHKHHCCCCCC
the guard FFFIFHECCCCC
the gun @@@@@AJCCCCC
the guts FHFFEHHAFCBC
the gutter EEHEEECCCCCC
the gym GMJHGICECCCC
the hair FEEDEEICCCCC
the hale CCCGCCKCCCCC
the half ??>@??ICABBC
the hall BBBBAA@BCGCE
the hammer DEDECG?CCCCC
the hamster GHHKHH>CCCCC
the harbour EEEEDI4CCCCC
the hardest BBBBBBLCCCCC
the hca @=><>?BCCCBC
the head HDDBDG=ABCCC
the heads @@??@@QGCCCC
the health @B>@B@DCCCCC
the healthcare LHHGHHCCECBG
the hearing DABACB:CCCBC
the heart EBCBCCA?DHGB
the heat BBBBBB=C@CBB
the hedge DIDDDDECCCAC
the helicopter AAAAAA>CCCCC
the helipad CDEDCH9CCCCC
the helpline EEEEEGJCB?CC
the herd DDEDDDHCCCCC
the high EDDEEGD?ACCC
the hijab FFKEFFCCCCCC
the hill A@@A@@FACCCC
the hip @@@@?@>CCCGC
the hob CCBHCBJDCCCC
the hoist LIIINIACCCDC
the home ECDCDCJCCHCC
the hoover AAAAAAICCCCC
the hose BBDBB@HCCCCC
the hospice CCCBCCACCCEC
the hospital @@>??<AB@CCA
the hot CBDDDCNCCCCC
the hotel <<@<:;ACCCCC
the hour AFBCBB>C?CBA
the house ??>?><JEABBB
the humber FHFEFF?CCCCC
the husband >??<>?DCCCCC
the hydro DDICDD@BCCAC
the hymns CCCCCC:CCCCC
the ice ABABB@>ABCCC
the idea @@??@@>CCCCC
the idiot @@@=@@CCCCCC
the in AAAAAA7CCCCC
the infection FFHFFFHCCCCC
the infirmary BBADABAAJCBC
the inquest HFFFFFJCCCCC
the inquiry JFFFFFCCCCCC
the inside DDDEDDHCCCCC
the inspectors IGGGGGCCHCCC
the insulin GEFEEECCCCCC
the insurance @@????OCCCCC
the internal GGFGFP?CCCCC
the internet CCDDDIHCCFCC
the interpreter LHGGGGBCBCCC
the irish JJRJJJ?CCCCC
the iron ABBBBB?CCCCC
the it FFLFFFBCCCCC
the jab MIIMII>FCDCC
the job EJFJJF@BDBBC
the judge <;<<;8ECCCCC
the junior EEGFEDBCCCCC
the kebab BBDBBBICCCCC
the kerb CBBCCCICCCCC
the kettle AEA@BCHBACCB
the key EBDBDC?CFGCC
the keyboard LLLVLLCCCCCC
the keys GEEEEHQCCCCC
the kidney AA@AAAOCCCDC
the kidneys MIIIIICCCCCC
the kids 432451QBEBCC
the kindest EJEGEEAB@BB@
the king @@?A?>HC?B@C
the kitchen A@B@A@HDDCDC
the knees ===<;;CBCCCC
the knife HHIHHI=CCCCC
the knives AACAA?ECCCCC
the lab IFGGGGDACCEC
the labour KJMJIJCCCCCC
the lad EBCDFCJCFCCD
the ladder CBCCCC:CCCCC
the ladies AADABABDCBCC
the lads BABA@BCCCDCC
the lady HDEDHF@BB@CD
the lake @@?@@@ICCCCC
the lamp DDDDDEJCBCBB
the lamps @?@@@>LCCCCC
the landing ??>???LBCCBC
the landline BABBBBHCCKCC
the lanyard IKGGSI?CCCCC
the lass ACAAEACCABAC
the lassie JGGLIH?CCCCC
the last DDDCDKMBDFCC
the latch ??@@??CCCCCC
the late LIIIIK@CCCCC
the laundry AA@@@D>CDCBB
the lavvy KIIIIICCCCCC
the lawn EEEEFGCCCCCC
the leaflet CCBBCCFFCABC
the league FDDEEDDCCCCC
the leave CCFCCCJCCCCC
the ledge AAAAA@?CCCCC
the left IGFFMI<D>B?C
the leg ??>=>=FCCDCC
the legion NHHHHJCCC>CC
the leisure DCCFCBBCCBCC
the letter BBBCCBCD>CBB
the letterbox =;<=>=LCCCEC
the letters CBCCCCGCCCGC
the level BBBBBAHECCCC
the library ??>?@@FACAAC
the life @>@?@?>CCFCC
the lift EDDDDH:BACBE
the light @?>?A=HFCCEC
the lights EDDGHH;CBCCC
the line DBBCBBFD@BBB
the linen FCBCACECCCCC
the link DCDCFDBCCGCC
the lino BBBBBA=CDCCC
the list CBCBADHBGCGC
the little B?B@B>IB@DBC
the littlest BBBBBBNCCCCC
the liver EEIEEEBCICCC
the local DCDGDD?CCCCC
the lock >==>><HCCCCC
the locker ?@@>??=CCCDC
the lockers IDCCDCCAACCC
the loft A?ABB@FCBCBB
the long ?=??>>?AEBBC
the loo ?A@AA@BCFCCC
the look GFGMGGADCCCC
the loonies DDJDDDCCCCCC
the lorry CCCHCBGCCCHC
the lot DECBDGFB@CBC
the lovely =>><=>GCBBEB
the lump >>><>>BCCCCC
the m62 @?@>@ABBBCCC
the machine HFFFFFGCCCDC
the main CAABBAABBDCC
the male GGGGIHCCCCCC
the man B=>@?BFCHCCE
the manager BABBBC@CBBCB
the managers JIIKIO>CBECC
the manners IMIMII@CBCCC
the mantelpiece ECCBCCKCBCBB
the marathon HGGGGGCCCCCC
the marking FKFFFECCCCCC
the masks JJJJOJCCCCCC
the match A>>>?>FCCCCC
the maternity HGIGHHACFFAC
the maths @ABA@BCCCCCC
the matron IIGFJJ?CCHCC
the matter GGGFFKBCCCCC
the means @?>???UCCCCC
the medical DCCCCC?CCCEC
the meeting >>???=DCECCC
the megaphone GKGGGGACCCCC
the memory BAAABB>BADCC
the men BBCBDBLCCCCC
the mend BACCBBJCBCBC
the menorah HHMHHH?CCCCC
the mental A@AAA@>BCCCC
the mentally GGJFGG@CCCCC
the menu CCCCCC?CBBCB
the mersey EEGEEH=CCCCC
the mess AA??AADCHCCC
the metro CCCBCCICCCCC
the middle EFEHJFBCFCBC
the midwife =B?A=?DC@CAB
the midwives BBBABDBCCDCC
the milk CCCECCGCCCCC
the minibus CCCCCB<CCCCC
the minister @?>?@@FCCCCC
the minor >==>><ACDCCC
the minute BBBCBDGCDB@C
the mirror >@????DCCCCC
the misfortune HHHNHHCCJCCC
the missing ABBBBB?CCCCC
the missus CCBDGCACCCCC
the moaning FFKFFFCCCCCC
the mobile A@AAAACCCBJC
the money BBCB@ACACCCC
the month LIKHLHKCCCGC
the moon @@?@@@DCCCBC
the moor @@?@@@CCBCAC
the morgue DBBAB>OCCCCC
the morn EFFFFH;CCCCC
the morning GHFFEE;HFFBB
the mornings AAAAAAMCCCCC
the morphine BCCBBCFCCCCC
the morra CCBCCEHCCCCC
the mortuary FFHJFI<CBFCC
the mosque DHHDEF?CCCCC
the most MKJUKI?CCBCB
the mother FHEFFF@CCCCC
the motorway EHFFFEECCCCC
the mountain EEEEEHCCCCCC
the mouth >?>=>@JCCCCC
the mri AAAA?@CCCCCG
the multi BBDCCEKACCCC
the mural ?@??@?BCCCCC
the music CCCCCCICHCCC
the name JFHDCECBCBDC
the names CA@AABMAACBB
the natives JJQJJJCCCCCC
the navy EEEEIDCCCCCC
the neck DABDBBJBCCCC
the needle =?C???@CCCCC
the needles KGGGGGCCCCBC
the neet AAA@AAPCCCCC
the neighbour BCCCCC=CCCCC
the neighbours @?AAA@FCCCCC
the neonatal >????>?CGCFC
the nerve ?@@C@A@BCCCC
the new CFACEABDCA?C
the newborn @AAA@ABKCCCC
the news AAABBBRCCCCC
the next CCEBAC?CFBFB
the nhs HGJEIF?A=??B
the nicest EEEEEF:CCCCC
the night IDFFIHBCGFBB
the nights IEEEEECCCCCC
the nineties @A?@AA;CCCCC
the ninth DFDDDCLCCCDC
the nmc FIFFFFBCCCCC
the no A@AAAABCCWCC
the noise DABBB?FCABCC
the norovirus AAAAA?CKCCCC
the notes DEEGFFACCCCG
the number CDCCBE@E@=CB
the nurse 5:8878DBFEAE
the nursery KEFEEEFCCCCC
the nurses >@;?@?GC=CBA
the nursing CCCGCCCABBHC
the occupational FCCCECCCCCCH
the odd GGMGGGCCCCCC
the odds AA@AAABJCCCC
the office @BC@C@BCBCCC
the old EBB>B?8?<EBD
the ombudsman DABBBA;CKCCC
the on RKKKKJCCCCCC
the one JEDFGIMCADDD
the ones BBEACBHACBCC
the only @ACAD@OEDBCC
the op DDDDDED@>B@@
the operation CCCCBE@CFCDC
the opposite ??>>??CCACCC
the order JEIFEFACCCEC
the orthopaedic BBAABB?CHCCC
the other BCBBEAKCEDFE
the others FDCCCBGCCCCF
the outreach CCDCCC;CCBCC
the oven BBBBBEKCCCCC
the over GGIGFGC?CCBC
the overdose GKGGGGICCCCC
the overseas MIIIIICCCCCC
the oxygen MIMIIL:CCCCC
the packet BBBBBBLDCCCC
the page A=@A@@BCB@CC
the pain <==>==IAAGCB
the paint JJILJMCCCCCC
the pair MHMJHJGCCCDC
the pantry AAAAAAJCCCCC
the paper IHLIJGFCECAC
the papers JHHGHI?CGCCC
the paperwork IHHHHLECECCC
the paracetamol AAAAA@J?CCCC
the parade FFJFFFBCCCBC
the paramedic <>>>><ACCCCC
the paramedics BBBBBBCCCFCC
the parapet BAB@B@KCCCCC
the parents AAA@AACCCHCC
the parish DDDDDD>CCBCC
the park BB@A@?GCCCCC
the parking B?@>??@AEGBC
the passport IIOIIICCCCCC
the patches CCCCCCNCCCCC
the patience HHHNHHBCCCCC
the patient BA>ADA<CCGCC
the patients IJIHGGBC>CCB
the patio BBBBBB=DCCCC
the pavement EEEGEIHCCCCC
the payout BBBBBBLCCCCC
the pen CGCCDC>CCCCC
the pension <=>><<JCCCCC
the people ;;99;;KCCDCC
the perinatal CCCCCC?CCDCC
the person EBABBA=CCECC
the personality EEEJEEACCCCC
the petition @?@@@@ACCCCC
the pharmacist CEBBDB@B@BB@
the pharmacy FHIHGJ@BBAAF
the philippines GGLGGGCCCCCC
the phone BECFCEBBD@DG
the phones IFFEFHBCCGCC
the photo @CBDBB?CIGAC
the physio CGBDDGCC@BAE
the picket @?@@?@CCA@CC
the picture CCDFECDCCCCC
the pictures BHCBDDCCCAGC
the pier ?=>??=FCCCCC
the pies ;==<=<CCCBCB
the pill CCBCCC;ECCCC
the pillow JFFFEFECCACC
the pills GGFFFFFCCCCC
the pit EEEJEEACBCCC
the place EFLGEJDD?CBB
the placenta MMM[MM=CCCCC
the plan CHEECCDCCCFC
the plane DEGDEDAB?CAB
the plaster FBBACCCCCCDC
the play EC@@CCACDCCC
the playground IHHIMHCCCCCC
the plot DDDHDBICCCCC
the plug GFGFFFFCCCCC
the point CBEBBBNCGCCC
the poison BBBGBBGCCCCC
the poker @@@@@@JCCCCC
the police EGDEDCKCCCCC
the policy @@A@AAACCCCC
the polis MKKKKR<CCCCC
the pool DDEDFD@ECACC
the poor BB?@@?BCDCCC
the population HHOHHHACCCCC
the portal ==<<><?CBCHC
the porter >@?@>@>BADBD
the porters A@@AA@BBCACC
the post DBCGBCDCCCHC
the postcode HKHHHLACCDCC
the poster DCDFGD=CCFAC
the postie A@AAAAJCCCCC
the postman BBB@B@FCFBBC
the postnatal CCECCCACGCBC
the pot @@A>>?MCCCCC
the practice FIFJFIJCBCCC
the pram BCBCA?JCBCCC
the prayer EEGEEECCCCCC
the pre AABBAB?BCCDC
the prem @@=?@@?CCCCC
the price ?@A?@@=?CCCC
the priest FGGGJGHCCCCC
the prison JFFFFFCCCCCC
the private HDGDDEACBACC
the problem ??=>??BCCCCC
the process CCCCCCCCKCCC
the prom HHMHHHFBCCBC
the proper @@BA?@BCCECC
the psych FFLFFFJCCCCC
the psychiatric FJKFFFCCCCCC
the psychiatrist AFCCCH>CCCCC
the psychologist GKGGGG?CCCCC
the pub >@?A?AJBBCCC
the public AADCAAAACGAC
the pump ?AA@AABCFCHC
the purple EEDGDF@B?CBC
the queen AAAAAAGCCCBB
the queers JJLJJJBCCCCC
the question CCCCCC=CCCCC
the queue DDFBEE>CBABB
the quickest CCCBCCHCCCCC
the quiet BAA@DE>CCCCC
the races LLULLLCCCCCC
the racist JEEDEECCCCCC
the rack >><>==CCCCCC
the radiator BBBAB@BCCCCC
the radio ?BA@ABICCCCC
the radiographer MJINQJBCCCCF
the raffle IEEDEEBCCCCC
the rail A@?A@@NCCCCC
the railings DDCDDG=CCCCC
the railway DGDCDDJCCCCC
the rain DDEJEFGCGCCC
the ramp DIGDDB@CACBC
the rat @@@@@@LCCCCC
the razor ACA@AAICCCCC
the ready AAAAAA;CACAC
the real JFGGGFECCCCC
the reason ;96<99GGCCCC
the rec GGIGGJACCCBC
the receipt BBBDBBICCCCC
the reception CECCCD>BBACB
the receptionist CF@DDE@C?BA@
the recipe BBBBBACCB=CC
the record AAABAAJCCCCC
the records IGGGGGCCCCCC
the recycling DCDKDDCCCCCC
the red B@B@CA@CCCCC
the refuge @??>?@<CCCCC
the registrar <B<>?>ACDCCE
the rehab GEEEEE@CACCC
the relatives B@??@@<CCCCH
the remote ABABBBQCCCCC
the renal >?????HCADBC
the repeat BBBBBBBCCCJC
the reply BBBABB>C?CHC
the report ABABBBBCCCGC
the rescue CCCCCCMCCCCC
the reservoir ?>???>ICCCCC
the resident HHGLHHCC@CCC
the rest KOPLQLDCDCDE
the result BABBBBCCECJC
the results BCCBBCAC>A@C
the retail GKGIGGBCCCCC
the review EFEKFFCCCCCC
the ribbon HFFFFG>CACAB
the right CEEABF:DBHDC
the ring DEFEIGJBCCCC
the river =<=<==JBBCBC
the road CCBCCCDCBDCC
the robot A@@@AABCB@C@
the rocks HHHMGHNCCCCC
the roof CAABCDDCCBCC
the room ??>@@@DFHCDC
the rope CECCCEECCCCC
the rota ?@C@AACCCCCC
the roundabout @AA@AAMCCCCC
the row BBBBBBMCCCCC
the royal HGJIGJ?CCCCC
the rspca HOHHGGBCICCC
the rubber HHMHHHCCCCCC
the rugby @@?>?@ACCCCC
the rvi BBAABBICCCCC
the sack HHHHKMCCCCCC
the safe JFFFEE8CCCCC
the samaritan CCCCCCKCCCCC
the samaritans A?A@@@ZCCCCC
the same ?>>?>==CICDB
the samples LFFFFFBCCCCC
the sarc <@@@@@CCCCCC
the saturday JFFFFFBCCCCC
the scaffold DDCDDDICCCCC
the scale CCCCCCKCCCCC
the scales AA@AA@>CCCCC
the scan NKMMMKEEFCCC
the scanner ABBCBAABACCC
the school ==9<=<CECCDC
the scooter BBABBBKCCCCC
the screen BABBHAFBACCB
the scrubs JEEEDECCABCC
the sea @@A@??ACACBA
the seafront GLGGGGCCCCCC
the seat ?????<MCCCCC
the second >@?==B:D@CDC
the section AAAAAAKCCCEC
the security @ABBAC<CCCCD
the sense IILKIIBCCCCC
the sensory ?===>=BCCCCC
the service CCCEECLCBACC
the services BAAAAAKCCCCC
the set HHLHHHCCCCCC
the settee >===>;MBBCBC
the seventies @A?AAACCBCBB
the severely FFKFFF@CCCCC
the sewing ?>>>>?QBCCCC
the shape ?>><>>HCBCCC
the shared BABBBBNCCCDC
the sharp FFFFFK@CACCB
the shed DDFDDDGCCCCC
the sheep @AA@AAGCCCCC
the sheet IGGGGGFECCCC
the sheets EEHEEE?EACAC
the shelf AAAAAAICCCCC
the sherry FDDIDDDCCCCC
the shingles CCCCBCCHCCCC
the shop <>;=<<AB@CAF
the shopping @AAA@?HHCCCC
the short LJNJJJBCCCCC
the shoulder ABACBB?BABAA
the show >>???>CCCCCC
the shower DCCBFCCBEEBC
the showers JJJJOJCCCCCC
the sick FHIFFF>CCCCC
the side BBADCABCCCEC
the sign FHGFFF>CCCCC
the signs ABBABBFFCCCC
the silence AAAAAAQCCCCC
the silver FFNFFEACCCCC
the simple KKOQKKCCCCCC
the sink DA?@A@GCECCC
the sister :<?;;;?CBB?E
the sixties ?@<?@@CCACBC
the size ??>>?>DEICCC
the skin EDGDCDJECCCC
the slab @@@???QCCCCC
the sleep BBBC@BACCAGC
the slide JJIJOJMCCCCC
the slippers @>;==>ACCCEC
the slow @?>@@>LCCCCC
the sluice GFFFLG>CCCCC
the slurry ?>>??=GCCCCC
the small AAA@AAICCBCC
the smear GHHHIHACCCCC
the smell BABGABA@CCBC
the smoking FEEGDGCCCFCC
the snooker GGGGJGCC@CCB
the snow AAAABAGBACDC
the so IGGGGGBCCCCC
the soap IIIIPI>CCCCC
the social JJOJJQCCACFC
the sofa AAB?B@<BCCCC
the soft ILLIII@FCCCC
the sonographer BDDHCD@ICCCC
the sooner IINIIICCCCCC
the sort ABABCB@ICCCC
the sound CEDJDF@CCCCC
the spanish GGGGNGBCCCCC
the special BA@ABB=CBCHC
the speech DDDDCCCCCIFC
the spine BBBBBBICCCCC
the spirit HMHHHHACCCCC
the spring C@@A@@GC?CDC
the stab LLLLLW>CCCCC
the staff CCBDCIECAABB
the staffing ==:===CCCCCC
the stairs A@B@A>DFECDC
the start @A@??>@DGACC
the state DDGEDD@BDCCC
the station AB@AABACF@@C
the step <<==>=KCCCCC
the steriliser BBBBBAJCCCCC
the steroids CCCCCB;CCCCC
the stethoscope GGGGMGCCCCCC
the stick <;:;;:KCCCCC
the stickers ><?===>CCCCC
the stock IIOIIHGCCCCC
the stomach IFFFFHACCCCC
the stone GGGLGGCGCCCC
the street A>>??@LCCCCC
the strike AA@@@ACCCCEC
the string FFFIFFECCCCC
the stroke FDCFEDCBBCDC
the strongest CCCBBC=JDBBC
the student DDDEEDCCCCCE
the students FFEFHECCCCCC
the stuff A?AA@ALCCCCC
the subway EEEEEK?CCCCC
the sugar AA@AAA<GCCCC
the suicide ABABBBHCCCCC
the summer ABBBCCDCBBDB
the sums A@@@A@KCCCCC
the sun CDBDCC>CBCCC
the sunday FDDDDD>CCCCC
the surgeon @CCACB?CABBF
the surgery BFCCBDIC@DCC
the surname ILKHHH?CCCCC
the surnames IIPIIICCCCCC
the swab KIIIIIACCCFC
the switchboard DCDEFD@C@ACA
the system HFFFFE@CDCEC
the table ??B@C?CCCCBC
the tablet @BABBBAHCCCC
the tablets @C@@@@JDCCCE
the take FDGDDDCCCCCC
the takeaway BCFCCCICCCCC
the talking HGHHHM@CCCCC
the tall NKIFOICCCCCC
the tannoy FFIEEEBCCCCC
the tap CCCCFCCCCCCC
the tape ;==>>>CCCCGC
the target NGGFHGCC?B@C
the tattoo HHHHLJCCCCCC
the taxi BA@ABAFC@CBC
the tea GCEEBDAB?ABB
the team DCBBCE=CBDDC
the teddy B@?=@@CACCCC
the telly CDEBDC@ECCBA
the temperament JJNJJJCCCCCC
the ten CCCCBEGCCCCC
the text AAA@?A<CB?BB
the theatre KNNMIJBCCCCC
the therapy ==<==>FACBCC
the thermostat CCCCBC:CCCCC
the thing BCCGCEFCBCBB
the third @AA@?>CCBB@C
the thoughts CCCBCCLCCCCC
the three @????>EBCABC
the throat FEEDEDDCCCCC
the thursday BAABBB:CBC@C
the ticket EEEEEG<CECCC
the tide ABABAAJCCCCC
the till IKLLII?CCCCC
the tiller FFJFFFJCCCCC
the time BB>B?>NE@CCC
the times DHDDDDLCCCCC
the tin =??>?>KCBCBB
the tip FFFKFFGCCCCC
the toast DDDCCF>CECBC
the toaster ???=??KCCCCC
the toilet ECCIDDCEBCDF
the toilets AAAAA@GCBCCC
the tongue @AAA@AJCCCCC
the top FBFDCDECA?CC
the towel BBABBAHCCCCC
the tower BABBBBBCHCCC
the town CCGCCAFCCAAC
the tracks DDDDDCKCCCCC
the train A?@@@@ECBCCC
the trains BBBBBBPCCCCC
the tram BEBBB@HCCCCC
the transplant OILIIICCBBAC
the tray @AAAAA>CDCCC
the treadmill FJEEFFHCCCCC
the tree BBBBBBLCBCCC
the triage B@ABA?BCCCCC
the trial FBA@BBACCCCC
the trolley GHJHMG?CJCCC
the trolleys DDDHCC?CBCBC
the trot @?@@@@ADFCCC
the trouble EEIFFECCCCCC
the trust FBECEF?CEECC
the truth CDECCDICECCC
the tube BBBABANCCCIC
the tuesday FDDDDGDCBCCB
the tumour BBABBB<CCCCC
the tunnel BBBBBBICCCCC
the twins A??>??GCCCCC
the two MJLKMKEEGDDC
the tyne AA@AA@FCCCCC
the ugly EFEKFFBCCCCC
the under GGGGGJ@CCCCC
the undertaker AAAAAATCCCCC
the unit EEBBBBLCAABB
the urge AAA@AAICCCCC
the use BCCCCD<CCCCC
the vaccine DB@ADAEABA@C
the van ECDDDDFCCCCC
the vape GJGGGGFACC@C
the vending KIMJIHECHCCC
the ventilator CCCCCC9CCCCC
the vents GFFGGKLCCCCC
the venue FKFFFFCCCCCC
the very IFFFFIAC@CEC
the vet BABABDIBCCCC
the veterans CCCCCCHCCCCC
the vets HHHMHH@CCCCC
the viaduct AAAAAAGCCCCC
the vicar >=>=>>BCABBB
the video IILIOIICCBCB
the view KLIILHDCCCCC
the village @A?=??FA@BBC
the virus IINIIICCCCCC
the visa FFIFFFBCCCCC
the visiting BBBBABCA>B@C
the vodka IEFEFFFCCCCC
the voice ?=?=?>ACCCCC
the voices @@@@@@ICCCCC
the volunteer @AA@@@CCDCCD
the volunteers MILJHICBCACC
the vote EEGDEECCCCCC
the wait <;<<=;?BBCHB
the waiting BCADCC?ABBAC
the walk GDGEGFCCELBC
the wall ?==@@=FCCBCC
the wallet FFKFFFCCCCCC
the walls @@@>@=JCCCCC
the war BB@BBBCC?CAC
the ward ?CA>@??CBEEB
the warden HIIIIMCCCCCC
the wards HJMGHHACEC?C
the warmest @@>@@@ACCCCC
the warmth GGGKGGCCCCCC
the wash BBBBBB:CCCCC
the washing AD@@AADCCCCC
the watch IGGGGGFFCCCC
the water FEGEFJCCCCCC
the way DEGDFC@BFABG
the website DEDDDD?CBDBB
the wee DCC@D@CCCCCC
the week ADBDCD<ABCAF
the weekend CECCCCIGBC@B
the weight JJJQJJACCCCC
the wheel GFHJFGCCCCCC
the wheelchair FFJFFF@CKCFC
the wheelchairs IHKHHHCCCCCC
the white A?@AAC=CCCCC
the whole AAAAB@?BCA>C
the wi FFFJDFCBBCCC
the wicked ;;<8<<BCCCCC
the wife ABAEED6DACBC
the wig AAA@AACCICCC
the will DBCCCBGCCCCC
the wind GEEDDDCCCCCC
the window ACCAAABDDCCB
the windows CCGCCFMCCCCC
the winter ?@?@?@?CACHC
the wire @@?@@?OCCCCC
the wiser BBBBBBBICCCC
the woman <>;=;<ACFCCC
the womb JJLJJJCCCCCC
the woods A@AAABICCCCC
the word FFJHGFGCCBCC
the words A@AAAABCCCCH
the works ILIIIJBCCCCC
the world CEDECF<B>EAB
the worst @>=A>?AFCCCC
the wristband CDHDDDBCCCIC
the wrong CDACCDIBBCAB
the x IDCEECBCCCEC
the yard @AACA?NCCCCC
the year >=@==>CCCCCB
the years CCCCCCPCCCCC
the yellow ABAAAB@@ABBB
the young JFCDJHCCCCCB
the youngest BBBBABICCCCC
theatre EDEEBA:ADCCB
theatre # KEFFFFCCCCCC
theatre > FEIDDEBCECCC
theatre and @@A@???CGCCB
theatre cap GGKGGGBCCCCC
theatre recovery HHHKHHACCCCC
theatre staff IPIIIHCCCCCC
theatres @@@@?@<CAQCC
thee GIGFFI?CCCCC
theft KHJHHHBCCCCC
their FGHGEG>CCABD
their blood CCECHCCCCCCC
their dad A@BABAQCCCCC
their degrees JJNJJJCCCCCC
their fault DCFDDDHCCCCC
their head CCECCB=CCCCC
their heads EFGIFD>BACCB
their job ::78:8CCHCCC
their jobs FFFKFFACCCCC
their kids @@=@@@DCCCCC
their legs KKLKKR@CCCCC
their lives ;95:;:<CCCCC
their name CBEGCC@CCCCC
their names DIBDDDCCCCCC
their nan ==>=>=ACJCCC
their neck =>==>;=CCCCC
their overtime LGGGGGCCCCCC
their own A?@@AAEAAAAC
their phones =>>=>>CCCCCC
their tablets OSOVOOBCCCCC
their tea >><=>>ACCCCC
their time BBBABBCCDCCM
their way IFFFFFBCCCCC
theirs DDFCDC>CCDCC
theirs > CCDBCB>CCCCC
them GFJFFFECCCBA
them % EEHEEECCCCCC
them 's A@E@@>CCCFCC
them > AADBCFHC?EBB
them ? :;798;@DAHGC
them @ CIBFDE=CCCCC
them a FGGGCFIEABBC
them again >><>>=PBECBC
them all DEDEDCCCBCCC
them an EFFIFECCC?CC
them and FHGIHFADDCCC
them are =<::=;CCBCCC
them at GGIIJF=DACCC
them back GFGFEFGCCECC
them bairns ==>=>:DCCCCC
them be ??=>>=?FCCCC
them before EFIFEHMCCCCC
them both BABABBJCCCCC
them bounce GGGGMG@CCCCC
them but DDCDCDICCCCC
them coming FHKFFF?CCCCC
them do AAB@@??GBBCC
them down EDDDCC@@BCCC
them every ;:;<<<=B?BBC
them first EIEEEEMCCCCC
them for >=;<==KCBCBC
them from MLTJJJ@CCCCC
them has BBA@BAJBCCCC
them head FFFFFK?CCCCC
them hold ::3889CCCCCC
them home FFIFFFCCCCCC
them i EBDCCBKCGACC
them if FDEDDDLBC@BC
them in IJOJIKACBCCC
them is HFLEFF>CCCCC
them it IEDFFFJCBCBC
them kids BBBBB@MCCCCC
them lie JJOJJJCCCCCC
them lot IFFKFFCCCCCC
them my DDDDDC=CDCCC
them nothing @@=?@@BCQCCC
them now A@AA@A<CDCAC
them nurses GHHHKL@CCCCC
them off ?ACAA@ECCDEC
them on FDIDFCFCHCCC
them out HILHMK?FBCFC
them pay EEIEEECCCCCC
them properly =<:<<<GCCCCC
them right @@>??@=BACCC
them round GCEEEE@CACBC
them scrubs GGGGLGCCCCCC
them since >=<<=>?B?CAC
them so ;;99<<@CHCCC
them still EEIEDECCCCCC
them than HHHOHHCCCCCC
them that @=<==;HC@CBC
them they EEHDDE<CCCCC
them to LJDDEHBACCBC
them treat @A@@A@KCCCCC
them twice FIFFFFBCCCCC
them two IEDFEEACCCCC
them up @ADD@@GDBGCC
them wards @@<@@@CCCCCC
them what IPIIIL?CCCCC
them who GGJGGJCCCCCC
them will BBABBFKCBCCB
them with B@CAA@JCCCCC
themselves DEECCC<DECBC
themselves > DD@DCDACFCCC
themselves and DDCDDC<CCCCC
then KJKHHJCCHCBE
then > @JCDBGGACABC
then ? IBBFHDDCEDEC
then @ JOIJII<CGCEE
then a @?AC@B?CGCCC
then asked =>>>>=ECDCCC
then changed IGGGGGCCCCCC
then cut EEEEEG@C<CBB
then do IMJIIIACCCCC
then gasps CCCBCCKCCCCC
then had HFFHFFAC@CBB
then he ECCDDFKDGCCC
then himself CCCCCCJCCCCC
then i 978995JDFFCC
then if GLLGGG=CCCCC
then it >>>A?>CCGCEG
then me ABBBBBSCCCCC
then my AABAABLCECCC
then no JJJJJPCCCCCC
then nothing @?@?@?=CCDCC
then she JIHGJHDCCCCC
then tell ??;???CCCCCC
then that EEEHEEUCCCCC
then the DBEACEGBACAB
then there LJNMJIDCCCCC
then they ?@@AAB@CCCCB
then told UKLLLL8CGCCC
then we GJHGGI@CFCCC
then went EDDDEDFDCCCC
then why CCDCCCKCCCCC
then wrote LJJJJJ?CCCCC
then you CDHBBC>CDBAC
therapies ?>?=??>CCGCC
therapist HJDFJDACCECG
therapist 's IIIIJI:CCCCC
therapist ? GGGJLGCCCCCC
therapist on CBCBBBTCCCCC
therapists BBBB@BCACICC
therapy @>>;>>EADBGB
therapy > EEEEGEICCCCC
therapy dog =<<:;==ABBBB
therapy with CCCCCCUCCCCC
there CBBCCDABCDBB
there # BBABBB?CBFCC
there > DD@CCCHBA@BA
there ? ????@?DBCGHC
there @ INIOJI@C?CCC
there a CDDACCEC@CAC
there already FFFFFILCCCCC
there an AAB@AB@BBBCB
there and B??@@G<C?F?B
there another @@@???ECCHDC
there any A@?A@@CEBCEC
there anyone GFJIGGDCCCCC
there are @>BB??ICCCCC
there at ?@??@DDCFCCC
there be @@@@@??ABBBC
there but EDHDEDACHCCC
there every ILIIII=CCCCC
there for ?>>B>>DCB@DB
there i JIPMII@CBCCB
there in AB?BDA>AABAC
there is BA@BADOCEDEC
there last ?>?@@@CCCCCC
there might HHOHHHFCCCCC
there monday IIIIIO8CHCCC
there now BBBBBBGC?CBC
there on EFEEGDOCCCCC
there pal DJEEEDCCCCCC
there she =>><=<ACB@@B
there since =?@@?@DFCCCC
there somebody CCCCCCLCCFCC
there someone JJMMJJ>CCFCC
there that DEEIEFCCCCCC
there the GEDFEE@CBCBC
there think ;;:;<;CCCCCC
there thursday GGGGGMACCCCC
there till =:==<=DBABBB
there to BBBFBB@CCCCC
there tonight <<===:?CBCCC
there very BBBBBBLCCCCC
there was DAC@ED>CJFDF
there were ??<A???CECCC
there when FEEEEDGCGCCC
there will CFBCCEJCCCCC
there with DEDFDIDBBCBC
there without KKSKKKCCCCCC
there would AA@A@A:B=B@B
there you B@FBABECBCCB
thermometer EEGEICKCCCCC
thermometer says CCCCCCXCCCCC
thermostat CCCCBC;CCCCC
thermostat > CCCCBC:CCCCC
these FFIEFE;ABE@C
these % HHMHHHCCCCCC
these > HHHKGLBCCBCC
these days HJIKIJB?EF?C
these islands HHMHHHCCCCCC
these new @@>@?@CACCCC
these people KKQLKKACCCCC
these would >>===>CDCCCC
they BADCBBB?C@BA
they % >>:>=>CCCCCC
they > CCBFEHNCCCCC
they ? @A@A@EEFCEHC
they @ EDDGDH>CFBEA
they all LKXNMLFDCFBC
they always DDGDDF@CAABC
they are HJRGIFFBABDC
they ask >==>=>C@BABC
they asked ??>???BCBCCA
they beat <=<<=;KCCCCC
they bleed AAAAAAOCCCCC
they breed IIOIII?CCCCC
they bring DCEDDDKCCCCC
they call DC@HCCCCCCCC
they called <=;=>>ACBCCB
they came EIFFFFBCCCCC
they can GGIFGHDAACAC
they cancelled ??;>>?CCCCEC
they care DEDJEECCCCCC
they check CCCCCCPCCCCC
they come JILMNHFDBCFB
they could >?=<>?ECCCCC
they cut ABABBAKBACCB
they did ?@=B@A>CABBF
they do CDFEDG@AAB@B
they filmed >?>>=>BCBCCC
they find BDAFBBKCCCCC
they for ??<?=?SCCCCC
they found >>=>>=@D<AAA
they gave CAB@AAECJCAC
they get CBCCGDBCDCCC
they give =;;<==G@BCCF
they go DFEDDD@HCCCC
they got BBEBBBEA?C@C
they had IHLMII;BECCC
they handed FFFJFFCCCCCC
they hate IIMIIICCCCCC
they have DDGEDEFDBCEC
they held JGGJGG@CCCCC
they hide ==:;=<CCCCCC
they hurt CCCCCCOCCCCC
they just EDEHEEDALCCC
they keep CHDCCB9CGCCC
they kept IEEFFF@CCCCC
they killed EEIEEE?CCCCC
they know FDKFFFBCBCCC
they learned KKNKKMCCCCCC
they leave @@=?@@CCCCCC
they left >A@AAD2CDCCB
they let ?><=;@>CACBB
they like LJIGHKABCBCC
they live CCDCCCLCCCCC
they lost =><;>>@CECBC
they made FFEGLGCCDCBB
they moved DAACAA?B?B=A
they must IIIPII?AABBC
they need DCCCCB?BACCB
they never IEGDDEBCJCDC
they not HHLFHHACCCBC
they only DDGDDDBCCCCC
they ought CCDCCCAB>CBC
they pay >>>??>BCCCCC
they pull AAA@A?TCCCBC
they put :::;<;?DGCCC
they raised JNHJJJBCCCCC
they rang @@@@@@=CCCBC
they read CCBECCICCCCC
they ring >?>>??BCCGCC
they say FEIEKGJDFCFF
they see CCBHCFACCCCC
they send CCCDCCJCCCCC
they sent CDEGDDICLBBC
they settle GGKGGGCCCCCC
they should IIKJHGACCBCC
they shout HFFEFFBCCCCC
they shut FFGJGH=@DCAB
they sleep CCECCAPCCCCC
they smell HHLHHHCCCCCC
they sorted BCACCC>C=BBA
they speak HHHHHMCAB@CC
they split OGGGGGBCCCCC
they start >?=>>>BICCCC
they still CCDCAC=BFC>C
they stink GGHGGGBCCCCC
they stitched AA@AA@ACKCCC
they stop @?>@@@E<?CCB
they swapped CCCCCCICCCCC
they take DDIDGDBCCCCC
they taught >>==>=BCCCCC
they tell @?>C@@CCECCC
they them ;<;;==CCCCCC
they think @@@AAAHCCCCC
they tied UNNNNN@CCCCC
they told >><=>>=CFBBB
they took @AAACCDFDCEC
they used @@?@@@?B?CBB
they vote HHNHHHCCCCCC
they want GHMGIFHDACGC
they wanted IHJHHHCCBCCC
they was @B=?@@CC?CCB
they were CBFECCB@>BC@
they will GFIEEHHCAABC
they would FFIEDCLB?FCB
thi JJNJNL=CCCCC
thick CDGBCFDCCCCC
thick > EEKJEEGCCCCC
thick as >>><>>BCCCCC
thick by JJJKJJCCCCCC
thick cow ???=??CCCCCC
thicker EEEDEI?CGBCC
thicko HHHKHHCCCCCC
thief KGJGGFCCCCCC
thief > PJNKKKCCCCCC
thief and IEEDEECCCCCC
thieves :;7<;;CCCCCC
thieving 9:94:9CCCCCC
thigh EEDEFEGCCCCC
thigh > CCCCCBKCCCCC
thigh and FFFFFHACCCCC
thighs IIIINI@FCCCC
thin BDADBD<CICAC
thing BDDBDCADBBBB
thing > CBCBCE@BBCDC
thing ? DCGDDD<ICCCC
thing @ EJEEEE>CCCCC
thing about FEFEEJDCBCCC
thing and CCBEFBBDDDCC
thing but DDCDCCPCCCCC
thing i BBBFBCICDCCF
thing in @@A?@@CCBCBB
thing on @ACAAAECCCBC
thing or EEEEIEBGCCCC
thing she >=>=>?DCCCCC
thing that DFDFEBICBCCC
thing till BBBBBBTCCCCC
thing to AAA@AA?CDBCC
thing with IIMHIHACCCCC
thing you FIGFEFDICCCC
things EDEEFE=EEBBC
things > AC@A@@HCFCCB
things ? CCCCCCALCCCC
things away AAAAAA<CCCCC
things in IKINIICCGCCC
things off EEDFDHCGCCCC
things on DDDFHD?BCCCC
things the KHNHHHDCCCCC
things up OOSOVO@CCCCC
things with EEJGEE>CCCCC
things you BBBBABMCCCCC
think ?>>=?@EEDBDC
think > @>@A@>IEBCCA
think a IIMIJLACCCCC
think about FECCEGRCDBBB
think before ???@?@>CCCCC
think he IFGGGH?CCCCC
think i A>=?><YFEDCC
think it <>==>==CGCDC
think moving HMHHHH?CCCCC
think my @AAAAAKCCCEC
think of <=:<@<EB?BBC
think on DDDDEJBCCCCC
think she BBBBAA<CCCCC
think that FHJFFFDCCCCC
think the A@>A@>>BBCAC
think they EEJEEE9CCCCC
think twice HHHHHOCCCCCC
think was =;:;==CCCCCC
think we CBCCGCBCCCCC
think with OOTVOOBCCCCC
think you CDCACC?CCCCG
thinking DDFGGF?CCCAC
thinking > CCCGCB@CCCCC
thinking about BABBEAFCCCCE
thinking bout A@AAAALCCCCC
thinking how GGFFKGFCCCCC
thinking i @@@?@?@CCCCC
thinking it FFJFFHACCCCC
thinking of AA@?AB9BAC@B
thinking she GJGGGGACGCCC
thinks AECDCCABBCBB
thinks about HHGHMHBCCCCC
thinks every ==;;=<ACCCCC
thinks he FHEHFJ?CCCCC
thinks i A@AAA@KCCCCC
thinks it BDBBABNCCCCC
thinks she GIGHGI:CCCBB
thinks the <>>>>>>BCCCC
thinners @AA@AADCCCFC
third EDEDEBCCDB@B
third call CCCCCCMCCCCC
third from MHHHIIBB>B=B
third time B@BAADDCDCDC
third world LLNKLL@CCCCC
thirsk GGGGGLCCCCJC
thirteen <=>==>=CCCEF
thirteen hours >>@?>?BCCCCC
thirty BECADBHBGCCE
thirty eight @AA@AAHCCCCC
thirty four EDIFFEACCCCC
thirty hours GGGGGKCCCCCC
thirty miles CCBCCBCCHCIC
thirty of DHBCCEBCFCCC
thirty patients =>???>BCICCC
thirty times INIILIBCCCCC
thirty year BACBBBKCCCCC
thirty years CBADDBIBBC@G
this AAABA>GDC@AB
this > B@BDDAKDECAD
this ? AA?@@AHABC@C
this @ BCB?A@CCCCCC
this a KKKMKN@CCCCC
this about IIIOIICCCCCC
this afternoon AAA@@AGCCCCC
this and A@E@A?GEBCCB
this anymore CCCCCC6CCCCC
this at @@??@>C@?AAB
this baby A?@AAB8DCCCC
this body BB@BABNCCCCC
this booking ???;??ACCCCC
this bottle IIIIIO=CCCCC
this but CCCCCCKFCCCC
this car CCCCCB8CCCCC
this city FEHGEE@CCECC
this clinic EEDJECCCCCCC
this close EEEEEJ=CCCCC
this closure CCCCCB>CCCCC
this cold BBBBBB9CCCCC
this comment @AAAAAJCCCCC
this cough GGFIGGACCCCC
this country DEGEDDACGCBC
this county @@?@@?;CCCCC
this day CA@@BAACEC?C
this dim HHHKHHCCCCCC
this doctor FFFKFFCCCCCC
this earth EEJEEDFCCCCC
this evening EBCCCCFCCCCC
this frost CCBBCCJCCCCC
this group GKGGGGBCCCCC
this has BBBABBMCCCCC
this heat ?>>??=HCCCCC
this here LFFFFF>CCCCC
this hospital BBBFDABCAC@B
this hour ?>?>=>NCCCCC
this house <;::<<DBBCAC
this i DCDDDF@CFCCC
this in BAB@AA@CBCCC
this is EFKEEHQDFCDA
this job ?><???CCCCCC
this life @?>???QCCCCC
this lot AA?BA@HCCACC
this man MNLNLN>CCCCC
this month FKFFFG;CCCDC
this morning BCCEEBDBAABC
this needs HGHHOHICCCCC
this nemore CCCCCCICCCCC
this new @@?@@?ACCCCC
this on EEEEGEECCCBC
this one EHFJFG>CDCFC
this page EGFJEFNCCFCC
this phone AAAAA>;CCCCC
this photo MFIDFG@CCCCC
this picture @AEA@A>CA=CC
this place >>7?>>CCCCCC
this post CACAGD<BBBBC
this rota CCCFCC>CCCCC
this season CCCCCC7CCCCC
this snow BBBBBANCCCCC
this sunday BBABBA?CCCCC
this team CCCCCC>C?CCB
this the EDHDDG@BC@BH
this thread ><>>>>ACCCCC
this time ABAA@AUCFCGC
this to BCAAB?HECCCC
this town DHGEFJ=CCCCE
this trust JKLIHJHCCCCC
this under BBBBBBMCCCCC
this video GGJHFGCCCBCC
this waiting CCCCCC;CCCCC
this ward @@>??@?CCCCC
this way BBBBAGJCCCCC
this weather CCCBBC=ABCCC
this week BADABBAFDCEC
this weekend DDDCDFLBBCGC
this wifi CCCACCJCCCCC
this will >>>>>;JABCBC
this winter ==<<<<D@BCBC
this woman IPIIII:CCCCC
this world CCDCCCICACBC
this year EDECDF@ADCCC
this you >?=>>?CBAACC
this your >>:;=?AH@CCC
thon KGEHIH@CCCCC
thon doctor FFFFFI@CCCCC
thorn AAAAAA=ICCCC
thorough >>===>ECCCCC
thoroughly JMJOJJ@CCCCC
those CBA@C?=A=?@B
those % HHPHHHCCCCCC
those > JJJJLJ@CCCCC
those are JKKJTK?CCCCC
those babies NHIHHHACCCCC
those dogs @AA@AAKCCCCC
those ears @@;??@CCCCCC
those kids LLVLLLBCCCCC
those steps ???>?=CCCCCC
those tablets EEEEEH;CCCCC
those three CCCCCCMCCCCC
those two KNKOOKFCCCCC
those women >=;=;;BCCCCC
though GGIGGFABBBBE
though > ??==?>CAACBB
though ? FFKEDEBCCCCC
though i CBCBBCCCBCBI
though it BCCCCC>BCACC
though my HHKHHHCCCCCC
though not FFFFFK?CCCCC
though she HLHGGH?CJCCC
though they FFJFFFKCCCCC
thought DEDECCFCDBBB
thought > DA?=@@>CCCCC
thought a ???:??CCCCCC
thought about DEDCDD@CECCC
thought and EEJEEDLCCCCC
thought i ::7999MBABBB
thought in EEEIEECCCCCC
thought it GFKHIGCCCCCC
thought my GFGLFG9CCCCC
thought of ???=??FCCCCC
thought that JJMMJJGCHCCC
thought the B@@=AAACCCCC
thought you DGDBDCACCCCC
thoughtful AABBBBIC;?@@
thoughts DCCEFCCCCCCC
thoughts > CCCCCBJCCCCC
thoughts all CCCCCC9CCCCC
thoughts do AA@@AA:CCCCC
thoughts i HHHHMHACCCCC
thoughts the GGGKGGACCCCC
thousand FICDEE=CBCBC
thousands @@=@@@MCCCCC
thread FKFGFFBCCCCC
threaten ?@=@@@=CCCCC
threatened C?????GCCCCC
threatened to BA@@@@KCCCCC
threatening BCBBBB=CECCC
threatening anyone CCCCCC:CCCCC
three @@<??=@DFEDB
three > DGDCEE=DCECC
three and DDEFDDCCCCGC
three days =<=<=;GFECCC
three different AAACAADBBEBC
three generations DDEIECCCCCCB
three hours CCDABBFDCCCB
three in FEIFEE>CBCCC
three kids A@@?C@?DABAC
three languages FFEJFFBCCCCC
three men AA@A?ALCCCCC
three minutes EEEEEECCHCCC
three months AAA@AAACBCAA
three nights GJGIGJDCCCCC
three now BBBBBB=CCCCC
three nurses VOOONOBCECCC
three of A><??@IC?DCC
three peaks >>>>>=CBBABC
three phones TMMMMMCCCCCC
three quid FFFIFFB@@CBC
three so CCCCCB:CCCCC
three times EDCDCCECHCEB
three weeks ??>>>?GEDCFC
three year EEFHFFCBCCFC
three years @BC@AA@BEDCC
threshold FFEKFFBCCCCC
threw CDDCDFBC>AC@
thrilled CCCCCC>BCCAC
throat BBAABDECBCCC
throat > FDCCCG?CBCBC
throat closing CCCCCCKCCCCC
throat in BBBBBBSCCCCC
throats @@??@?ICCCCC
throttle ???>=;BCCCCC
through @C?@@AE?ABAE
through > @@@@AAACBCCC
through a ECEBCGFBCBAC
through all EEEEEK>CBDCB
through and FCCHDCMCCCCC
through every DHDCCD=CCCCC
through her EMEGEB<CCCCC
through his HKHKHG=CCCCC
through it ====>==CBCCC
through like IIIKIICCCCCC
through me FKGGGG?CDCCC
through my EAABB@KCECDC
through on @A@@A@@@BAAC
through our <<9;<9ACDCCC
through reception PPPPPWCCCCCC
through that EEEDEG:CCCBC
through the DEDDGHN@?@?D
through them A?AAA@MCCCCC
through to DCBE@@=CJJEC
through winter HHNHHHCCCCCC
through your DHGDFI@CBCCC
throw CCEECB?BCCCC
throw it BDA@BB=ACCCC
throw me DFIDDD?CCCCC
throw up IIKIIIBCCCCC
throw you FFFIEHCCCCCC
throwing DDEECD@CCCCC
throwing the @??@?>CCCCCC
throwing up @@@@@@LCCCCC
thrown =>>==;ICBCBC
thrown in >>>=><GBACCC
thrown off EFJFFEBCCCCC
thru CEBCCCGDGCAC
thru the CCCCCCHECCCC
tht MQLVLQ?CCCCC
thug A??:??CCCCCC
thug > :<<6<;CCCCCC
thugs EEIEEECCCCCC
thumb A@?>?ADDCCCC
thumb > >>;<==ACCCCC
thumbs IKIOIL<CCCCC
thumbs and EEEJEEACCCCC
thunder KKKJNP?CCCCC
thursday CCBBCE>BDBCF
thursday # KJKKJO=CCCDC
thursday 's ??>=>>?CCCCI
thursday > BBBDCCACGCEC
thursday ? AAAAAAABCCFC
thursday and A@@AC@CBCBBC
thursday at EEEEEH=CCCCC
thursday if GGGGGLACCCCC
thursday the AAAAAA;CCCCC
thursdays EJBFGF@CACFC
thursdays > DDBDHDGCCCCC
thwaite HJHMHHCCCCCC
thyroid ?@??@@@?BCCC
tick EFIEEEAICCCC
tick it DCIDDCLCCCCC
tick off CCCCCC=ICCCC
ticked FDDBCDFCCCCC
ticket DCDCDEABG@BC
ticket > DDFDDCFCCCCC
ticket instead JJNJJJCCCCCC
ticket machine @A@@A@ACICCC
ticket to AAAAAAKCCCCC
tickets @A@A@@?ADCCC
tickets > FFEHFECCCCCC
ticking ??=??>ACCCCC
tickle A@A@GAKCCCCC
tide @@@A@@LCCCCC
tidied AAAAAAKCCCCC
tidy BBBAABICBCCC
tidy > DBBC@CGCCCCC
tidy the BBBBBBNCCCCC
tie @?@A<?MDCCBC
tie > EEEIEE@CCCCC
tie snipped <=::;<CCCCCC
tie to DDDGDDJCCCCC
tied EEDEFEGCCCCC
tied his AAAAAAJCCCCC
tied my LHHHHHBCCCCC
tied to EFFFEHHCCCCC
tied up ADAA@A:CCCCC
ties GFFHFHACCCCC
tight DDFCFGDFECCC
tight > BB@BBALCCCCC
tight and BBBAAAFCCCCC
tight on GGGGGMACCCCC
tiktok BFDFDCHCDCCC
tiktok > CCCCCC:CCCCC
tiktok and IKILIICCCCCC
til DGEDDGFEEC@C
til he EIEEEE?CCCCC
til she GJGGGG=CCCCC
til the BBBBBFTGCCCC
tiles ?=<=<=ICGCCC
tiles > >???=>HCHCCC
till DFDCDC=CECBA
till # A?>???BDDCDB
till % GGMGGGCCCCCC
till friday >=??>=GCCCCC
till he HMGGIJ:CCCCC
till i @>><>ACCBCBB
till it JIMJIJMCCCCC
till monday ===<=<BDBCBC
till morning A@AAAAICCCCC
till my DBAABBACCCBC
till noon BCBBBA9CCCCC
till now EEEGEENCCCCC
till one FJFFFF@CCCCC
till she MRKLNN=CBCBC
till six >@AC@@ICECCC
till somebody =>=>>:KCCCCC
till sunday FFFFHE9CCCCC
till the ><?>=AGAAC@C
till then CCCDCCLCCCCC
till they DCFDFEJC@CCB
till three BBBBBB<CCCCC
till thursday EEGEEEBCCCCC
till tuesday CCCCCC:CFBCC
till we HKGGLFCCCCCB
till you BA@BBCACCCCC
tiller FFJFFFJCCCCC
tiller > FFJFFFJCCCCC
time CDBABEFEEBFE
time > @BAB@>FBEBCG
time ? BBBBABJHBDCC
time @ NOHHHHCCCCCC
time a GGGGGKBCFCCC
time and HJHGILCC@CAG
time as IIIHIMACCCCC
time because EGEEEE:CCCCC
time comes BBBBBA7CCCCC
time do HFHHNJ@FCCCC
time does CBBCBEEAAAAC
time ever >=<=<>BCCCCC
time for AA@@A@<CBCCE
time he DCDDCDLCCCCC
time her MRMQMO?CCCCC
time i B?A@AC?HECCB
time in <<@<<;ECDCFC
time it ABBBBC<CECDC
time its ??????JCCCCC
time just =<;:=<BCCCCC
time like GEFFGMCCCCCC
time lucky >=><<>UC@CFC
time my ><=>>=ECGCBC
time next :8::98HCCCCC
time of HHLHGH9CCCDC
time on BBAABA?BCCBC
time one HHMHHKDCCCCC
time or FEGFFFBCCCFC
time she HGHGJK<CCBCB
time somebody GGIGGG>CCACC
time someone DCGBCDNCCCCC
time the ===>=;WBBBCC
time they BABABD<BBCCC
time this DCBCBDKGECCC
time to DCGDDCDCEAFC
time we A@@@A@>CCDCC
time when CACCBB=FCECC
time will CCCCCCUCCCCC
time with ?@@?@>FCCCFC
time you HLGKHKECICFC
time your FGFFFFOCCCCC
times DEACDAADKADE
times > <9==<<GCGCFC
times a KQLOKKABABAC
times and B?@?B@ECBCCC
times because EEEGDECCECCC
times for BABBBB@CCBFG
times i KJHHHHHCFCCC
times in @?@?A@ICGBCC
times on BBBBEB?CGBBC
times since CCCCEBGECCCC
times the GFEEEE?CCCCC
times this IGGIIG<EGCCC
times to A?AAAAECCCCG
times today FFFFFFLCCCCC
times what FFHKFFCCCCCC
times you HOHHHHCCCCCC
timesheets ;>>>>>CCCCCC
tin HGFKGL;@?ABB
tin > EFFHFL@C?BBB
tin and JIIQIHHCCCCC
tin money RLLLLLCCCCCC
tin of EEEEEGCCBBCC
tin she FFFJFFBCCCCC
tingling CCBBBCJECCCC
tinker GGQGGGACCCCC
tinkers HHNHHHCCCCCC
tinkers > GGKGGGCCCCCC
tinsel BBBBBB<B@CBC
tiny @@?>?>BAECAB
tip AD?D@@GBA@@C
tip of CCCCCCICCCCC
tipped CCFBCCLCCCCC
tipping HHHHHLHCCCCC
tips <=:>;;?CDCBC
tips ? BBAAAA=CCCCC
tired >>>?>=GCBCBF
tired > AAA@AAACCCCC
tired but ?????>BFCCCJ
tired of DDDGDDHCCCCC
tired to DDGCCD<CCCCC
tired you BBBBBBPCCCCC
tissues ???C?>CCACBB
tissues > @?@?@>FC@CCB
tit ???:??@CCCCC
tits GGGGIGCCCCCC
to CBBBBBCCDDCC
to # ACBBCCCGABCB
to > IOIIJKIBBBDB
to ? >;===<@BCKDC
to @ FBGEIEAA@CAB
to a KEJDEG>AGEFC
to about BBBBBB=CCFCC
to add BBABBB9CCCCC
to all AB?@@@BA@B@A
to and ?>>??>FCCCCC
to another ?>>>?><CGCCH
to answer A@A?A@=CLCCC
to anybody JNHGGH:BBCBC
to anyone ABAAACFCCBCC
to anything MPQRMM@CCCCC
to apologise ?><>=>BCCCCC
to argue ?>?=>?LCCCCC
to ask AAB@CAFCCECC
to australia HIGGGHCCCCCC
to back BBBBBBICCCCC
to batter FGJGGJ>CCCCC
to bay CCCCCC;CCCCC
to be DFFGEDGBEDED
to beachy BABABAKCCCCC
to beat GGHGGJCCCCCC
to bed BGGGDAOCCCCC
to believe AB@EBA>CGCCF
to bits ?@@??>BFBCBC
to blame DDDDDD=CCCCC
to bleep <;<===CCBCAC
to block GGJGIGACCBCC
to book @@@A@ABBBBAB
to borrow DDCHDDECCCCC
to bother @>>@@>KDCCCC
to bottom KKKVKKBCCCCC
to break BBBBAB?DCCCC
to breathe HFIHGHKCFCCC
to bring FFEEFJ>BACFC
to bump MIIIIIACCCCC
to burn ABBBB?JCCCCC
to buy EDEFFIMCCCCC
to call HGJKII>BBCBC
to calm MMMQMT=CCCCC
to camhs HHIHHJACCCCC
to cancel CBCCCC>CIDCC
to carlisle CACCCCICCCCC
to carry @@@@@@GBCCCC
to catch CGCCCCICCCCC
to change HDDDCDCCCBEB
to check FHFGIK@B@D@B
to cheer =>>>>>>CCCCC
to choose CCABBDHCCCCC
to christmas CCBCCCOCCCCC
to clap HHMHHHCCCCCC
to clear LIIIII?CCCCC
to clinic CCECBCCCCCCC
to close AA??@@FCCCCE
to come EGEFDD>BFAEB
to compare FJFFFF@CCCCC
to complain B@BAABMCBCCD
to confession BABBBAJCCCCC
to contact CDCCCCACCHCC
to cover GEFFFFHCCCEC
to cry AAAABE9CCCCC
to cut CFCFDE<C@CBA
to cutting CCCCBCMCCCCC
to death ?@A@@?@CCCCC
to delete CCCCCCKCCCCC
to despise EELEEE<CCCCC
to destroy @@@@?<?CCCCC
to dialysis BBB@EB>CCCCH
to die BBCBBCHCCCBB
to disappear BBABAAGCCCCC
to do A<<@>?PCDAAF
to doctor JMJJJMBCCGCC
to doing CCCBCBRCCCCC
to dr =@@B>ANECCEF
to drink CBCFCC=CDCEC
to drive >=??>=CHCCCC
to drop HLGGEJ@CCCCC
to drown CCBBECLCCCCC
to each ??????GCCGCC
to eat BB@EED<DCCCC
to end CC@BAA;CCCCC
to enjoy FGGGGK?CCCCC
to every ?@?>?=>B>C@A
to everyone AABBBBQCABBB
to expect @A@AA@JC@BAC
to explain <<:<<<;CECCC
to face AA@@@?BAFCDC
to fast BBBBBB>CCCCC
to feel EEBDGFF?CCCC
to fetch @@DA@@MCCCCC
to fill CDGDDD>CDCCC
to find AA@?@AGCFEDC
to finish GAA@AADCHCCC
to fish AAA@@AJCCCCC
to fix FIIFFECCFDCC
to fly CCCCCCBLCCCC
to follow FJFEEGFCBCHC
to four GDDDDDBCBCCC
to get DA?CCD>CGJFG
to gie BABBBA?CCJCC
to give =<====KDACCC
to go >=<@==MAFDDC
to god EFDGFIKCDCCC
to guess GGGGJI<CECCC
to hammer =<===6CCCCCC
to hang <;;<=:SCCCCC
to happen CCCCCBACCCLC
to hate IINIIICCCCCC
to have GFHEIG@JECED
to hear FEECHD:DEICC
to help B?@C@ADAABBC
to her DGDDECBBBDBE
to herself BB@CBBICCCCC
to hide HFGGGGLBBCCC
to him GIIGFJHCBEBB
to himself >??=??OCCCCC
to his HFEHD@JDCCBD
to hit HEEDEDCCCCCC
to hold AABBDAICCCBC
to hospital FFGFFKECCCCC
to hurt JIJIJQDCCCCC
to ignore EBDDCDLCCCCC
to it CEFIEIAFECCC
to join >;====UCC@CC
to jump C@DBABJCCCCC
to just BDFBCBKCCCCC
to keep DAEEDEKBBDCC
to kill ?=>??=JCCCCC
to knock EFEFEJ=CCCCC
to know ?@@?>;DCHBJC
to laugh ?@?>@@@CCCCC
to learn ?>???>ACECEC
to leave EGDDFBHDADDC
to lecture HHHNHHCCCCCC
to let DFEDEEECCCCE
to lie CBDCFEGCACCC
to lift GGIKGGGCCCCC
to light GGGKGFCCCCCC
to like ??>?>@?CGCCC
to listen FEEGIECCCCCC
to live <;>=<9>DABCC
to log BCCCCCKCCCCC
to look EFKHFEICDDEC
to lose DCEEDE;ECCCC
to make EDCFDFDDFBCC
to mam AAAAAAACHCCC
to manage BBBBBBJCICCC
to march GDEEEENCCCCC
to marry DFEDDCNCCCCC
to match CBEHBAGCCCBC
to me DFCDCDCDDGCF
to measure GGGGKG?CFCFC
to meet IILLIMBB@CAC
to meself CCCCBC:CCCCC
to mine FFFFJHACCCCC
to miss FFFEEKICCEHC
to moan CCFCBCA@ECBC
to mouth EEGEFE=CCCCC
to move IHILMI>CACBC
to mr 7:;9;7BB@CAA
to my >?>;?>DCGGIJ
to myself HFEFFEBCCCCC
to neck =;<<<<GCCCCC
to need EEEEGF?CCCCC
to no KNORKJ?CCCCC
to none BCCCCCAA>C@C
to normal FFIFFFBDCCCC
to not AAAAAAHCCCCC
to notice GHEEEELCBCCC
to now CCCCCDPCCCCC
to offer FJFFFF<CIECC
to one IFFGEGKCHBEC
to open DAAAA@DCCCCC
to order HHHHMHCCCCCC
to our DBBBBE@CB@BC
to pals >=>>?>CCEACC
to park >==<>?@C?CBB
to pass CECCBBGCCDCC
to pay BDABB@EC@BCC
to people GGHJGKFECCCC
to phone @@AAADECDDAA
to pick CBDBB@GCCCCC
to post CGCCCC?CEACC
to pray AABAAALCCCCC
to promise BBBBBBPCCCCC
to prove DCBBFCLCCCCC
to punch EFFFFI@CCCCC
to push EEIEEEBBGCCC
to put ACADCFCAAECC
to raise ?>?>>>DCHCCC
to reach A@AAA@FCCGCC
to read DECBGE<CACCB
to remember HHHHLI=CCCCC
to remind EJEEEEACCCCC
to report GJGGGGGCICCC
to revise CCCCCC7CCCCC
to right JJJJQJ@CCCCC
to ring DBCBEDDBCDBB
to rub DDDJEDCCCCCC
to ruin GKGGGJ<CCCCC
to run FGJFGOGBACBB
to save IDGEFGDCCCCC
to say A???>@<B@B>A
to school >?>??<PCCCDC
to see @@@AB>=BAADB
to self CCCCCC=CCCCC
to sell EDJEEEACCCCC
to send :;8:68FBCG@C
to share JJOJPJACCDCC
to shoot GGFGGJACCCCC
to show CGBCCBACCBCC
to shut ACBABFICCCCC
to sign DDGEDDJBBGBC
to sister ==>=>>CCCCCC
to sit CDACCA<DECDC
to sleep =;=<=;KBACBC
to slip AAAAAAICCCCC
to smash A@@A?A?CCCCC
to smile =?>???@CCCCC
to social KJIIII>CECCC
to someone CBDABCRB@CCC
to something MMWMMM<CCCCC
to sort A@?AC@FCACDB
to speak DDDBCB:CCGCE
to spell GGGJFGCCBBCC
to spend EDFEEDNCCCCC
to st DDDDDIACCCCC
to stab >>==><FCCCCC
to staff ===;<<BCCCCC
to stand IIIUHIFBBBCC
to start AADECE>DACBC
to starve @@=@@@@CCCCC
to stay FCFDGFIEBBBC
to step CCCCCCLCCCCC
to stick GGHJLG=CCCCC
to stop CB@ACBMDDBBE
to strangers EEFGEEKCCCCC
to strangle CCCCCCMCCCCC
to string BBBBBBJCCCCC
to strip BB>ACBBCCCCC
to swallow <<<=<=QCCCCC
to take >:>:<<GCEDBB
to talk BAFBBB?CBFCB
to teach KIIHIOBCCCCC
to tell @?@B>?FDFBBB
to ten DDDIDFCCCCCC
to tenby BBBBBB<CCCAC
to tenerife @>@?@=BCCCCC
to test FFFFHFCCCCCC
to thank AA@@@A?BBECC
to that FEIFFFICADAB
to the @@?=>=@@ACCB
to theatre <=:=<<ACACBA
to their CFADBBDACAAC
to them HFFEEEBCBCCC
to themselves GGMGGGCCCCCC
to think GEFFEH=CCCFC
to thirty EKFFFFCCCCCC
to this CABABB@CCCFC
to those A@>@??CA>CA@
to thursday CCCCCC>CICCC
to tidy CCCCCCNCCCCC
to touch FFHFEFAECCCC
to train @@???@@@BC?B
to travel BBBABAJBCCCC
to treat CCECCC=CDCCC
to truro GGGGKGBCCCCC
to try AAAAA@FCDCCC
to turn CBEDBBGCCCCC
to two BEABBBCCGBHC
to uganda IINIIIBGCCCC
to uni BBBBBB:CCCCC
to us CAA?@CECG@CB
to use <9;<;9HCCCCD
to vanish INHGGGACCCCC
to voicemail DDDDDDLCCCCC
to wait DDCDDEFA@CAC
to wake A?@B@@FB@BCC
to walk CDIFEDJCDCCG
to wall FFJFFFCCCCCC
to ward IIIIIO;CCDBC
to warn FFFFFI?CCCCC
to wash A@CAAAICCCCC
to waste ??=???EECCCC
to watch EGGGLK<CDCCC
to wave B@BBBBICCCCC
to wear AA@AA@@CCCCC
to where JJPJJJACCCCC
to whitby FFEFFICCCCCC
to whoever DHDEDCAC@CBC
to with IINHIN@CCCCC
to work BCBCAACCBABC
to write B@??@@DCCECB
to x @ABBBA@B=CB>
to you DHDGEKDGCBBB
to your HKIHDJ@CCAGB
to yours HHHHHLACCCCC
toad =<<7=<CCCCCC
toad and @@@<@@CCCCCC
toast ?@@@@A=BBCBC
toast > >?><>>?EACCC
toast was BBBBBBCCJCCC
toaster @@?=@?CCCCCC
toaster > AAA?AALCCCCC
today >B>A?>IAACEC
today 's EHFFFF?ACCCC
today > =>?>>=KCECDC
today ? HNHHGHJCCCCC
today @ CCCCCC;CCCCC
today and BBBCBA>AACEC
today have IIHQII?CCCCC
today he HKHKHH@CCCCC
today i @@@@?>FCBCDB
today in CDDCEDKCHCCC
today just DFDDDDOCCCCC
today not GGGGGMCCACAC
today she >=>>>>MCCCCC
today so CCCCCCNCCCCF
toddler EEEFEDAEECDC
toddler 's AA@?AADGCCCC
toddler > JHIKHG@CHCCC
toddler group BBCCCC;CCCCC
toddler on GFFFFFQCCCCC
toe @@@>C?>IECCC
toe 's EEEEHEADCCCC
toe > BAACBA=CBCCC
toecaps MMMMMT@CCCCC
toecaps are MMMMMU@CCCCC
toenails =><>===CCCCC
toerag ABB@BBBCCCCC
toerag nicked <>=>>>CCCCCC
toes BC@BAA@LABAB
together B@@DB?EEBCFC
together > CDDFFCIECCCC
together ? AA@A@A?CCCJC
together and EEDHED:BACCC
together in LGGFGGCCCCCC
together is >>??>=KCCCCC
toilet CB@FBB@DDACF
toilet and CCBGCCHCBCBC
toilet in CBCCCC<CFCFC
toilets ??@=>?JBHCCC
toilets in AAA@AACCMCCC
toilets on CCCCCCMCHCCC
told ECDDCEDCDABE
told > MKJJKUABABCB
told @ CBCHCCECCCCC
told about HMHHHJCC?CA@
told and OIIIII@CDCCC
told anybody KHHHHHFCCCCC
told anyone FEEEEEFCCCCC
told by @@>@@@HCCCEJ
told everyone >>=>>=>CCCAA
told he DBBBBBAB=AAB
told her CCHCICBCBCBC
told him <B=BBA;B@CAH
told his >?????CCCCCC
told i >>@>>>6FCCEC
told it DDFDDE>CECCC
told me AA?AA>CB@B?F
told mum BBBBBBJCCCCC
told my CB@BDEABCBBF
told no FFFIFFCCCCCC
told nobody FKEFFFCCCCCC
told nothing CCCBCD?CECCC
told off BBCBCCACHCCC
told our >>=<>>KCCCDC
told she CCCJDCCCDCCC
told the GAHBBBGBACBA
told them EDCABCGAJCAB
told to =>@>?=BCGBBB
told us GCEBCCFC@CFE
told what GGFKGJACCCGC
told work BBCCCCMCCCCC
told you =;<<;=BCDCDC
told your HHNHHMDCCCCC
tolley PIIIIIACCCCC
tomatoes >><>=>C>BCBC
tomorrow AB@@@@DBCDIC
tomorrow # @??@??BCCKCC
tomorrow > MQMKLO@DCCDC
tomorrow @ @B@@@<;CCCCC
tomorrow and CECCC@DBBCCC
tomorrow at @>@?@>ECCCCC
tomorrow because GGGGGNGCCCCC
tomorrow can CCCCCC0CCCCC
tomorrow for @@@@@>LCCCCC
tomorrow if >?<?=?BCCCCC
tomorrow in AAAAAACCCCIC
tomorrow it GFGGGJ=CCCCC
tomorrow or BAAABBJCCCCC
tone >>?;=;BCGCCC
tongue ABA@BAFFCCCC
tongue 's @@@@??ICCCCC
tongue > JJJJOJ?CCCCC
tongue down GGGGKG:CCCCC
tongue has @@@@>@KFCCCC
tongue is BBBBABMCCCCC
tongue like @@@@=??CCCCC
tongue out IIIIIM?CCCCC
tongue tie ==;:;<BECCCC
tonight AA@AAADCBAEC
tonight 's BABBABJCCCCC
tonight > @@?@AAKCCBCC
tonight @ MUMMMMACCCCC
tonight and FDEGEFDCCCCC
tonight because BCCCCB<CCCEC
tonight fr BBBBBBLCCCCC
tonight he AAAA@@CCCCCC
tonight i @A@@@=BCCCCC
tonight if GGGGGK<CCCCC
tonight it A@AAA@JCCCCC
tonight or GJFGGI@CCCLC
tonight our FFFFFJ:CCCCC
tonight so BCBBB?=CCCCC
tonight they CECCCC=CCCCC
tonight with BABBBAICBCCC
tonne GGGGGK>CCCCC
tonsils BBBBBBHE?CJC
tonsils out BBBBBBHE>CCC
too DEFHFFFHCCAC
too > FFCFDI?C>BCB
too ? CCFCBC>CBBCC
too @ ?@?>???BLBCC
too and DDCGDGBA@CBB
too ashamed CCCCCCQCCCCC
too big BBBBABJCCCCC
too busy @?C?@?CCKGCC
too deep CCCCCBHCCCCC
too far CBCCCCHAACBC
too fast CCCCCC<DCCCC
too good MMQOLQ?CCCCC
too high BBAAAB>JCCCC
too if FFFNFFCCCCCC
too long GEDFEEED@BCC
too many DDLBDDBGCCCC
too much @??B@?MGBDBD
too proud CCCCCCKCCCCC
too soon EEIEEEGCCCCC
too stupid FFIEFFCCCCCC
too young FFFFIFCCCCCC
took EECEDEABDBBD
took # DCCBCCFCDCCC
took > MGEEGGACCCCC
took a IIFGGFBCEBDC
took about CCCCCCAB=B?C
took all CBCCCBICCCCC
took an AABBAA=CCCCC
took four A@AAAA>CCCCC
took her CIEFEEJCCCCC
took him FDDDGDBCCCCC
took his BAAAAA;CHCCC
took it 8<::;;<CECCC
took me BB@?AA<CAAAC
took more EEEHEEKCCCCC
took mum LIIIII@CACCB
took my FFGLFI@CCCCE
took myself CCCCCCJCCCCC
took one EEFDGEDCDCCC
took our DDDFDDOBACAC
took out HKEFGEFGCCCC
took part ?>><??CCCCCC
took something BBABAAFCCCCC
took ten CCBDBC?CCHCC
took the C@D@BDKBDCCB
took them >@@B@AKDECCC
took too @@@@@@PCCCCC
took two MHIKIILA@CBC
took us >?>=?>BCCCCC
took you JJJPJJ@CHCCC
tool IIIOIICCCCCC
tool > IIIPIICCCCCC
tooth DDDGCC<FHCCC
tooth > FCCCCC;CCCCC
tooth and @@AD??>CCCCC
tooth out AAA@A@?DICCC
toothache DDDHDDCCCCCC
toothbrush >>????BCCCCC
top CDBDEBKBA?CB
top > DEBEIFFCCCCC
top bloke <??<=;BCCCCC
top car GGGGGI@CCCCC
top deck CCBCCFGCBCCC
top floor JFFIFE=CCCCC
top of BBCBBEOCBBCC
top right ?>??>>@BB;CC
top to LLLXNLCCCCCC
top yourself FJFFFF<CCCCC
torch @@BBC>CCCCCC
torch that FFJFFFCCCCCC
tore LGGGGGCCCCCC
tore the LGGGGGCCCCCC
torn DDIADDCCCCCC
torn faced ???;??CCCCCC
torture D??>>>GCCCBB
torture and AAAA@@ICCCCC
tory ??=>??BCCCCC
toss DCDDDGACCCCC
toss > BBBBBAJCCCCC
tosser HHHJHHCCCCCC
total GDDDFDACGCCC
total scumbag 899698CCCCCC
totally @?D;@?CCGCCC
touch ABC?@A>EAFAB
touch > DFDDCDBC@BAB
touch and GGGGGLEBACCC
touch me HILIJG<CCCCC
touch my A@?@@?ACCCCC
touch with >=>=<=BCBBBC
touched MGHGKIBCACDB
touched by HHLHHHCCCCCC
touched her JGGGGGCCCCCC
touched it AAAAAALCCCCC
touched me SKKKJKCCCCCC
touches EDDDDGICCCCC
touches me EEEEEEKCCCCC
touching CDDECDFEFABD
touching it AA>A@AKFCCCC
touching my GHKGHH@CICCC
tour EDFEDEABCCBC
tours DDCCDEHBBBBC
tow <<<<==FCBCBC
toward BBCCCCLCCCCC
toward the CBCCCCMCCCCC
towards AA@AAAJCCCCC
towards the CCCCCCKCCCCC
towel @?E@>>JCCCCC
towel 's FFMFFFFCCCCC
towel > >><>==HCCCCC
towel and JFEGGGDCCCCC
towel on BAEAAAHCCCCC
towels BCDBBCKCCCCC
towels on @@???@MCCCCC
tower @@@>@?BAECAB
town ACEBBF=B@AAD
town > ?@>>?@<BBCCB
town and CEFEEG?CDCCC
town for GHPKHHACCCCG
town hall A@AAAABCCAAC
towns FLFFGGCCFCCC
towns > FJFFFFCCFCCC
towpath > GKGGGJCCCCCC
toxteth HHHHHMBCCCCC
toy ?@??@><BBBCC
trace EDDCCDFCC?FC
trachy @?@@@@OCCCCC
track A>AAABBBC@AC
tracker =????=CCCCCC
tracking HJHHHHICCCCC
tracks B@BBBALCCCCC
tractor CDCCBGECCCCC
tractor > CCCBCBJCCCCC
trade HHJHGLDCCCCC
trade > GGFGGK@CCCCC
traffic IIINIMDCCCCC
traffic > CCCBCCPCBCCC
traffic cones GGGLGGCCCCCC
traffic warden EEEEEKBCCCCC
trail <><<==CCBCCC
train ??=>?=A@BB@C
train > BFABDBDCDCCC
train to @>@?@@CCCACC
train tracks B@BBBBICCCCC
trained EDGGCEBBCBBC
trained there CBCBCCCCGCCC
trained with @??>?@BBACBB
trainer ?>><=?;CCCCC
trainers @A@A@@FBCCCC
training FCCDEC@CECCC
training > HEEDEECCHCCC
training ? KKKKRKCCCCCC
training place IIOIIICCCCCC
trains <:;:<;NBCCCC
traitor AA@@AA<CCCCC
traitor > BBBABB:CCCCC
tram BEBBBA?ACCCC
trampoline >>>?=>DCCCCC
tranny FGMGGGCCCCCC
transfusion IEFFFFCCCCEC
transfusion and KHHHHHCCCCCC
transgenders GGKGGGCCCCCC
transgenders are GGKGGGCCCCCC
transit KHHHHKEACBCC
translate FFEIFFACHCCC
translating ==9===ACCCCC
translators IIMIII>CCCCC
transplant IDGGEDDB@B@B
transport GEEFHE;CCDDD
transport > FGGGMG<CCCFC
trapped ?@>@@?IDCCCF
trapped in ??=???LCCCCC
traps @@<>@@?CCCCC
trash FFIMFFCCCCCC
travel DDCFCCFBCJCC
travel light BBBABALBCCCC
travelling CCECCCICCCIC
tray GDCFDD>CGCDC
tray out CCBCCBLCCCCC
trays FDFDCB>CCCCC
treadmill DGCCDDHCCCCC
treasurer KGGGGGCCCCCC
treasurer has MHHHHHCCCCCC
treasury ;;9;<:FCCCCC
treat EDGDFF>BHDCC
treat > @@@@@??CBECC
treat me AA?@A?LCCCCC
treated >?=@A?>DDCCA
treating LHIHHHDECCCC
treating them GGIGGGCCCCCC
treating you ==:===CCCCCC
treatment EFHIFFBGDCEC
treatment > GGIKGGCCCCCC
treatment team BCCCCCJCCCCC
treats GGKKGGACCCCC
treats me IKOIII@CCCCC
tree DEDFFECCADBC
tree > CFDCCCJCBEBC
tree and HHHKHK?CCCCC
tree by BABBBD<CCCCC
trees @@=B@BBCE@CC
trending JOJJJJ?CCCCC
trent FEJFFFACCCCC
triage LIGLFM>BGEGF
triage ? CCCCCCLCCCCC
triage last KGGMGGCCCCCC
triage nurse ???@>@DCGCCE
trial GBBABB?BCBGC
trial > IECBEEBCCCCC
trial in 9=>>>>CCCCCC
tribe GGPGGGBCCCCC
tribunal EBCCDFACCCCC
tribunal > IHIIIN@CCCCC
trick ???>??ECCCCC
tried @A@AAALCEECC
tried > AAAAAAXCCCCC
tried a DDDDHF@CCCCC
tried it BABBBBJBABCC
tried the EGDEEEACCDCC
tried to ?@@B@@<CCCCC
tried twice AAAAAAICCCCC
trifle ABBDCC?CCCCC
trifle > AAAAAA>CCCCC
trip DDBBBCBCACCC
triple <;=<:;ICCCCC
trod IJJPIJLCCCCC
trod on IIIOIIMCCCCC
troll CCCGCCACCCCC
trolley EFGGHL<BGADB
trolley > HFGGIHBCFCCC
trolley by CCCCCCCCICCC
trolley for FFFHEICC?CAA
trolley in CCDBCCCCCCGC
trolley is GGJJGIBCCCCC
trolley with EFFDFJACBCCC
trolleys > IILMIIACCCCC
trollop @??C@?CCCCCC
trolls >=<;=<CCCCCC
trot FEFNFFADFCCC
trotting ABCBBBTCCCCC
trouble A@D@AACEAECB
troubling CCCCCBMCCCCC
trousers IIIJPI:CCCCC
trout EGEFEECCCCCC
trucks CCCCCCKCCCCC
trucks > CCCCCCKCCCCC
true BFEBDCBD@ABB
true > CBFCCBHCCCCC
truly GGGOGGACCCCC
trunk KKJJSKCCCCCC
truro GGGGJG?CECCC
truro > GGGGJGCCFCCC
trust HDDEEG@CEGBB
trust 's @A?B@DBCCCCC
trust > @@@@@BGCECCC
trust @ FGFFKGCCCCCC
trust a GGLGGGBCBCBB
trust about BCCCCBBCICCC
trust an <<89;;BCCCCC
trust and DIDDDDBCCCCC
trust board IGKKIH>CCCCC
trust can KFEFEFCCCCCC
trust for IHJHJFBCCDCC
trust has DEDEEHHCCCCC
trust headquarters IIIIIM?CCCCC
trust how DCJDDCCCCCCC
trust hq EEEEEIBCCMCC
trust i EDJJEECCCCCC
trust in DECEEJBCCCCC
trust is >><>>>CCCCCC
trust kindly CBICCBRCCCCC
trust my ?@>>@@JCCCCC
trust myself AA@AA@KCCCCC
trust never LHHHHHBCCCCC
trust one GGJGGGCCCCCC
trust please LLTLLLCCCCCC
trust that EDEIEDCCCCCC
trust will IGGGGG<CC@CB
trusted GFHGFFACCCCC
trusted near HHKHHHCCCCCC
truth ?@??@?HCDCBC
truth > BBABBBMCECCC
try FGHIHGDBAGAB
try > CBCCCCKCCCCC
try a DDDDFDODCCCC
try again ?@><?>GCCCCC
try it GFJKFFCCCCCC
try me CCCCCBCCCJCC
try the A?AAAACCCCCC
try to FFFHFKECCCCC
trying @@A@A@CECFFC
trying > EEEIDECCCCCC
trying to AAB@BA@BCFFC
tub KJIJKIICCCCC
tube ??>AA?MCACIB
tube > IIIPIIACCCCC
tube down FFFFKFACCCCC
tube for CCCCCCCCCCJC
tubes @@@??@@CCECC
tuck HIIQKH@CCCCC
tues AAAABACCCDCI
tuesday FEGIIH@BBDCB
tuesday > GFHFII?DEDCC
tuesday and DEFHEGFB?C?B
tuesday i EBDEICECCCEC
tuesday in FFFJFFCCCCCC
tuesday no CCCCCBKCCCCC
tuesday they >=???>DCCCEC
tuesday with AAAAA>CCACAC
tuesdays CFCCCC<BCCBC
tuesdays > BBABAB>CCCBB
tuk BBBBBBNCCCCC
tully ?@@;@DCCCCCC
tumbler @BBBBBXCCCCC
tummy AA@@@@FDBBBC
tumour ??<>??>CCCCC
tune @DA?DA=CCCCC
tune in GJGGGG;CCCCC
tuned CICCCBCCCCCC
tuned > EKEEEECCCCCC
tunic KHHKGL9CCECC
tunic at MIIIJICCCCCC
tunic that GGGGGL?CCCCC
tunics GHHLOHACCCCC
tunnel BAACAAICCCFC
tunnel > DDCEDDMCCCCC
tuppence HGMHHGCCCACC
turban DDEDDDACCCCC
turban on HHMHHHBCCCCC
turkey @@??@@=C@CBC
turn CFECDD@CCCCB
turn > @>?>B@EACC@C
turn and FFFFFK@CCCCC
turn it >=<>=>HCDCCC
turn off A@AD@?>CCCCC
turn the DDHDDHACCCCC
turn to JIJJJNJCCCCC
turn up >?>=?:;BCCDC
turned CACBBADDDEGB
turned # CBCBCBICBCFC
turned eighteen FGGGJGACCCCC
turned her ??@@?@GCCCDC
turned into HHLHHHCCCCCC
turned my HKJHHH>CCCCC
turned out BDBCDDCCFCCC
turned round ><><<=FCBCCB
turned the GCFCDD?CCCCC
turned to FFFJFFCCCCIC
turned up ??>@?>?CBFCB
turning @A?B@?<BFCBC
turning up DGEEEE>CCCCC
turns DJCDCEFCCBDC
turns > CHEEDEACCCDC
turns out FFEDEDGCECCC
tutor CBCCCCKCCCCC
tutted @AAB@A;CECCG
tv @@@=@@ICBCCC
twelfth > AAC@@@ICCCCC
twelve B@?C?@AC@BEC
twelve and FFFIFF=CCCBC
twelve days ABBBBACCCCJC
twelve hour HEEEFFBCCCCC
twelve weeks IGGGGG<B?BDB
twenty DCDDEF?CCCAB
twenty eight =?=?>>ACCCCC
twenty five FCDCDC?BACAA
twenty four EEEEEL=CCCCC
twenty minutes A@@@AB@CACBC
twenty quid FHEEED>CCCCC
twenty six GGGGKGDCACCC
twenty stone EEKGEEACCCCC
twenty times AAAAAAJCCCCC
twenty two EDEEFIKBBCCC
twenty year ;>>>>>DCCCCC
twenty years @@@@@@FCFCCC
twerp JJJMJJCCCCCC
twice AC@CC@?CFCCD
twice > JJFDHICBBBBF
twice a DDCGGCCCCCCC
twice and =@===>CCHCCD
twice as GHHMHHCBBCBC
twice at AAAAA@LCCCCC
twice before DCDCGCJCCCCC
twice but IJIIJIDCCCCC
twice for @@?@@@ICCCCC
twice i IHINJICCCCDC
twice in AABBBA=DGBCC
twice now EFEEEE8CECCC
twice the EEFHEEHCCCCC
twice this EFEEEFBCCDCC
twin D@AA@?MCCCCC
twins =<:<<<CBCDFC
twins > DA@A?A?BDDCC
twins and BBBBABICCCDC
twins are @@?@@@@CCCIC
twists ??@@@?LCCCCC
twit EEEGEE@CCCCC
twit > GGGKGGBCCCCC
twitching BBBBADGCCCCC
twitching and BABB@BHCCCCC
two ECBBCCADE@DB
two > GJIFGE9CHCFC
two and <;>;;;?FGCEC
two are GGGGLGBCCCCC
two black GGMGGEJCCCCC
two bottles ?>???=SCCCCC
two crutches CCCBCCBCCKCC
two dads HHJGHH>CCCCC
two days >==?>>GBDCBC
two dialysis CCCCCCPCCCCC
two doors @@@@@=FCCCCC
two faced EAA?AACCCCCC
two feet IIIIINACCCCC
two hour CBCGCA?CKCCC
two hours @?@?@>EB>BBB
two hundred FCCCDDACCCCC
two i BBBBBB[CCCCC
two in AD?ACBHCCCCC
two inches BCCBBBACGCDC
two kids ??????HBCCCC
two lovely @@?@>@CC>CCB
two men KKPKKKGCCCCC
two minutes BBCE@G>A=?AA
two mums BCCCCC?CCCCC
two new FFFFIJBADCCC
two nights >@>??>ECFCFC
two now CCCCCC>CCCCC
two nurses GHHJMHBCGCCH
two oclock FGEEFFDCECCC
two of >@>?B@@DBCAB
two on SMNRQMCAAABB
two packs AA?AA@LCCCCC
two paracetamol ?A@AAA;CGCCC
two paramedics EEDHEE?CADCB
two queues FFLFFFCCCCCC
two sexes HHLHHHBCCCCC
two short ??>???CCCCCC
two sizes KKKKSKCCCCCC
two stone DCDAED>A?CBC
two student JOIIIICCCCCC
two thumbs GGGKGGACCCCC
two till LJJIJLCCABAC
two times CCCCCCGDCCCC
two to @?@@A?CC@CBC
two visitors >=<>>>CCCCCC
two ways JGGGGGACCCCC
two week CCCCCCACFCHC
two weeks @@@@@@@DGCCC
two with HHHGHN@CFCEC
two words HHHHHOKCCCCC
two year >??>??EFCCCC
two years DCCDCDCAFCBC
two yrs CCCCCCCCJCCC
txt @>@@@@GCCDCC
tying >>??==UCCCCC
tyne AA@AA@FCCCCC
tyne > AAAAA@GCCCCC
tyne bridge CCCCCC?CCCCC
type DGFIGICBCC@C
type # @A?AAADAAC@C
type > DDDDDH@CGCCC
typed DBABBAICCCCC
types JINHIIACCCCC
typhoon EEKEED@CCCCC
typical EEFEEE=ABBAC
typical of GGKGGGCCCCCC
typing DCEHCGFECCCC
typing > A@A@@AJCCCCC
typing this EEEEDEDFCDCC
typing with HHHKHHGCCCCC
tyrant HHHKHHCCCCCC
tyres GGGGGK=CCCCC
tyres are IIIIIL<CCCCC
uganda IIMIIIBGCCCC
uglier AAA=AA@CCCCC
ugly CCADCB@CCCCC
ugly inside DDDJDDACCCCC
uk EFHFEFCCCECC
ulcer AAA@C@CHHDCC
ull IIIIIO:CCCCC
ulster EFLGGG>CCCCC
ultrasound BBFABBCCGCIC
un CAB@C@AFACCC
unable EJEEEEHCCCCC
unable to EJEEEEHCCCCC
unbearable and ??<>??OCCCCC
uncle CCDCCEGCCEEB
uncle 's IGMGHEFCFCCC
uncle @ >??>??FCCCFC
uncle says JJJJJP<CCCCC
uncle ted =>==;=CCCCCC
uncle to OJJJJJ@CCCCC
uncles HHFHHO@CCCCC
unconscious KHJHHHNCCCCC
unconscious in CCFCCCICCCCC
under GIEEHG@DCAEC
under # BCC@BC@DCBCC
under > NKJKKOIC@CCD
under a :889;<DA@BAE
under and @@>@@?FCCCCC
under control CCCCCC<CCCCC
under five GNGGGGBCBCAC
under her ?A@@>?ICCCCB
under his DCCCCFECCCCC
under it DCCBCBJCCCCC
under my FIEFGGFEFCCC
under oath NIIIIIBCCCCC
under one LLTLLL>CCCCC
under that FFGLGG?CCCCC
under the =:;=<<KDDBEC
under there FFJFGFBCCCCC
under your FIFGFF=CECEC
underneath KNMKQKACCCCC
underneath > HLHHHHACCCCC
underpants ?AA@A@VCCCCC
understand CDCCB@CCCCDB
understand > >>>>>>DCCCCC
understand a LLNPLLCCCCCC
understand why @??@@?BCCCCC
understood @ABCAAAC@CBC
undertaker FCCDDCNCCCCC
undertaker and AAAAAAOCCCCC
undetectable ??>?=?>CCCCC
undone IEEEDEHCCCCC
undone > KGGGGGCCCCCC
undressed HHHHMGCCCCCC
unfair ?@<A@@BCCCCC
unfair to FGFKGGACCCCC
unhappy FIFFFFBC>@CB
uni BBABA@LADCCC
uni > DDCDDD9@CCCC
uni and DDDECD=BBCCC
uni counselling BBBBBBJCCCCC
uniform CFCDCD@CCCCC
uniform > CDDIDDCCCCCC
uniform and FFFFHEKCCCCC
uniform i HHHHHM>CCCCC
uniforms ???=@?ABCCCC
uniforms > GGMGJGCCCCCC
union @EBAAAACCCCC
unit DAAB@C@@CDEA
unit # FJGHHNACFCDC
unit > DDEFDE=BFEGB
unit and BBAAA@CCBCGC
unit at ??@@@?IBBAAC
unit by CCCCCCVCCCCC
unit how OJJJJJCCCCDC
unit i FIFFFDCCHCCC
unit in ABAAAAJCBBFC
unit is BABDB@GBBAEC
unit should ?>>>?=CCLCCC
unit that GFFFFIBCCCCC
unit with DDFDDDKCACCC
united @@>@@?:CACAC
units CCCCCCICCCCC
units > EEEEEEMCCCCC
unkind GGGFGG>CCCCC
unless GHFDEG>BBCAC
unless i JGGGGGCCACAC
unless there EEJEEEBCCCCC
unlike IIJMIMACCCCC
unpaid ====>=BCICCC
unpleasant JJJRJJCCCCCC
unreal @@<@?@ACFCCC
unreal > AA>AAAACFCCC
uns BBECCCECCCCC
uns to CCCCCCLCCCCC
unsafe JJJJJRCHCCCC
until FFDFFDBCCBCF
until he NRKKKM>CDCCC
until i FCDFFHHCCCCE
until my @@@@@?KB@A@B
until she INIIIJ8BCCCC
until somebody ?;??>>CCCCCC
until someone CCBCCCNCCCCC
until the <9>==<BCBCDI
until there ><==>>CCCCHC
until they EGDDEDIC@CBB
until we ;:;<<9CCCCCC
until you FHHFFE@CCCCC
untill CCCCCCCKCCCC
up EDDCDDBCCDDE
up > AABA@@AFFCBD
up ? EFEGHGGDAC?C
up @ HKHLHK>CBCCC
up a DCCBF@BE@BAB
up about ??=??=ACCCCC
up after A@@A@@ICHCFC
up again CECBC@GABCBC
up against KKKKPR=CCCCC
up all AB@ABA=CBCCC
up and A@@AA<ACBCCB
up as IFIEEH<BCCFC
up asking AAAAAA<CCCCC
up at BAD@BBCCECCC
up before AA@?@?FBCCCB
up blood BCCCCCPCCCCC
up both CDDDDGACGCCC
up bowl CCBCCCQCCCCC
up brown CCCCCCLICCCC
up by GEIFFHICBBCB
up dead BBAABAJCCCCC
up enough KGGGGGECCCCC
up every ??@A???BBBCC
up for ?D?AAA>BCEFC
up from DEGDFI?CKCDG
up her EIEFEF@CCCCC
up here ===<><@BCCFC
up his @AAAA?BEACEB
up how LGGGGJECCCCC
up i AA?@@AGCCACC
up if DGFCDDD@BCCC
up in CABCBGJD@CFC
up into CCCCCBJCCCCC
up it EEHIHEHCCCCC
up like DCCCCEHGCCCC
up looking HHHLFGFBCCCC
up my GFGFGH=FBCAC
up no =>=<=;BCGCCC
up now EEDEEHACCCCC
up nurse ::;88:BCCCCC
up of ECFFDD>CCCCC
up off >>>=>>MCCCCC
up old FFGHFFCCCCCC
up on ;<<:<<HABDAD
up one ABA@AAQBC?CC
up opposite FKFFFFCCCCCC
up or GGJGGGAECCCC
up out CCCCCC7CCCCC
up outside AAAAA@9CFCCC
up reading >>;>=>ACCCCC
up she HIHJGKHCDCCC
up simple >>8>>>CCCCCC
up since EBB@AA>CCECC
up so ECBBCB;CFCCC
up some JJQJJJCCCCCC
up somebody KGGGGGLCCCCC
up that EDCCDI?CBDBA
up the DBDABCFBBEBE
up then EHEEEI@CCCCC
up there FFEJHK>CCCCC
up till DHEEEDCCCCCC
up to DDBDCDICCBCC
up today CCCCCCLCCCCC
up tomorrow ADAAA>=CCCCC
up well <?>>==CCBCCA
up when EEEHGD>CDCCC
up wi CCDCCEJCDCCC
up with A@>>>?CBCEEB
up without CCBCBCNCCCCC
up you KKNQKK?CCCCC
up your IGLOHH@CCCCC
update AA@C@C>CCCGC
update her FFFFFL?CCCDC
update on CCBCCCCCCCIC
upped BBBBBBOCCCCC
upped my BBBBBBLCCCCC
ups CCCECCHCCCAC
upset EFEEEE?CCCCC
upside BCCFCC@C@CBB
upside down BCCFCC@C@CBB
upstairs CBCHDEHEBBCB
upstairs > CCCFCCGCCCCC
upstairs is @@@??>AGBACB
upstairs than KKKOKKACCCCC
upstairs window HHHHHM@CCCCC
urdu FDEEEEGBCCBC
urdu > KIIIIICCCCCC
urge BCCBBCFCCCCC
urge to AAA@AAHCCCCC
urgent >=<=><G@DBCC
urgent > BBAABBLCCCEC
urgent mental CCCCCCKCCCCC
urine BBBBBCHCECCC
urology IEEHEF>CHFFC
urself BEABBBMFCCCC
us @B@AAADBBCCC
us > BCDDACJBDAFB
us ? DDDHDCBCCCCC
us a DDDFGCEC>E@B
us about EEIDEECCHCCG
us all CE@DCBBCBCCC
us and IGMGGHBCBCEC
us are FJEFIJACACAC
us as @?<>@?ICFDCC
us at ???A??FCACCC
us back ????>?CACAAC
us be LJOJOJACCCCC
us both CCBCBAOCECFC
us did FFFKFFCCCCCC
us do DEECDD<CCCCC
us down @@>@@@@CACAB
us from GGJGGKCCBCCC
us get EFEEIECCCCCC
us gone GGLGGG@CCCCC
us got AA>AAAKCCCCC
us had EEEIEEBCCCCC
us has FFFFFGICACCC
us have GJGJHICCCCCC
us he FCCCCCHCCCCC
us home BBBBBB=CCCCC
us in @>AAA>PCEDBC
us is IIKIIM>CCCCC
us just QJMKMJCCHCCC
us know BABAADBCCKCC
us like ;;:8:;CCCCCH
us not <<9===FCCCCC
us on ;;:;;:ECAA@C
us one @?AADALCCCCC
us right EEIEEEBCCCCC
us say HHHHLHDCCCCC
us see EFEFHK?CCCCC
us she HHGFFG>CCCCE
us should GHIGGGACCCCC
us so DCDDDCACCKCC
us some DHDDDDBCB=CC
us the EEFGDCBCCCCC
us to B>@>?ADCEDEC
us up GDDDDD=CCCCC
us want <9<=<9BCCCCC
us what ?=?@?>HFCCCC
us when DGDDDDBCCCCC
us which FFKFFFCCCCCC
us will ??>?>>CABCBC
us would DDGFDC@CCCCC
us your FFHFIFCCCCCC
use ADB?@>?EFGAC
use > CADCECDCCOCD
use a BC@CBCACCCCC
use as EEIBEECCCCCC
use is CCBBBBHCCCCC
use it DKDEGDAABBDC
use my ??>??>EFCCCC
use of BCCCCD<CCCCC
use that @??@?>ACCCCC
use the FELFEFCBCFBC
use to HKLHGGJCCDCC
used CBB@BCEADCAC
used it A@@AA@PCCBCC
used my FDDEDEBCCCCC
used the A@@AAAGCGCCG
used to CEECDEDC@DBA
useful FFIGFF>CCCCC
useful > ??=>?>CCCCCC
useless CEGFCBFB@CCC
useless > LPRSLLCC>CCC
useless at FFIFFEC@ACBB
useless i BBAABALCCCCC
useless lump ??>;>?CCCCCC
useless the <:;;<8LCDCCC
useless useless BBBBBBKCCCCC
user @???@@GCCCCC
uses JKGJHK?CBCCC
uses the HMHHHHCCCCCC
using B>=??=KCECBC
using his KGGGGGBCCCCC
usual =>=<==JCACBC
usual > BBD@BBIB@CBC
usually A@@@A@>@A>CC
utter IIHPIICCACCB
utterly GGLKGF@CCCCC
vaccine IGHFIM@FBA@C
vaccines EFHFFF?CCCCC
vaccines > FGLGFF?CCCCC
valley <=<<<:@CCGCC
value EEIGFF@CHCCC
valve BBBBBBACCCIC
vampires AAA@AAOCCCHC
vampires and BBBBBBTCCCCC
van BBBBDCBCACBC
van > GFIFFIFCECCC
van i JLJJJO@CCCCC
van with GGGGGHFCCCCC
vanish KMJNII>B@BCB
vanish > FKGHGG?B@ACB
vanished ??>???CCCCCC
vans BACBBA@AFBCC
vans ? GGMGGFAACBCC
vans again BBBBBBACHCCC
vape shop HJHHHHECCCCC
vapes IFFFFFCCCCCC
varicose @@@?>?GC@CBB
varicose vein AAA@@AMCCCCC
vary HHHHHNACCCCC
vasectomy CCCCEB?CCCCC
vegetable BADABA<CCCCC
vegetables GGGIGECCCCCC
veil FFIFFF@CCCCC
vein > IFFFFI@CCCCC
vein on FFFIFFCCCCCC
veins @A>B@A;CCCBG
vending DDFEDCBBFCCC
vending machine DDFEDCBBCCCC
ventilator HFGFFHJCCCCC
ventilator is AAAAAAMCCCCC
venue GOGGGGCCCCCC
verdict MIGHIICCCCCC
vermin ??>:??CCCCCC
vermin > EEGCEECCCCCC
version @@?@@@LCCCCC
version of @@>@@@MCCCCC
very CDDGGFECBABE
very bad ABBBBACCNCCC
very dark GGGGGLBCCCCC
very good BBAFDB@B@ABB
very hard FFFLFFACCCCC
very kind @@>@@@ECCCCC
very long ?>?=>?KCCCCC
very low BCCCCCJCCCCC
very much GGFFGJ?CCDCC
very nice CBBDFBKCECCB
very rude @?@>?=CCCCCC
very woman LHHHHLBCCCCC
vest DDCCDH@CCCCC
vest > DDBCDJ=CCCCC
vet CACDBBEB@BCB
vet > GGJLGGDCCCCC
veterans A@>AAAACCCCC
veterans > CCCCCC;CCCCC
veterans breakfast CCCCCCJCCCCC
vets JJNOJJ<CCCCC
viaduct BABABAGCCCCC
viaduct > AAAAAAICCCCC
viaduct again CCCCCCLCCCCC
viagra JJJJQI>CCCCC
vicar BECABBACABBB
vice HHHHHNECCCCC
vice > IIIIIPBCCCCC
victim LJMIJJ@BACBC
victorian =?==?=CCCCCC
video DBCCDBDCFCDB
video > EDCEEC<CHCCC
video and FFFFIFCCCCCC
video appointment <>=><>CCICCC
video call AAA@AAQCBCCC
video going JJJJPJCCCCCC
video was FFFGIFCCCCCC
view FIHDFE?CEBAC
view 's GKGGGG;CCCCC
view > HJJFMH@CCCCC
view and EDIEDDCCCCCC
view but ??=>?>CCCCCC
view from ????>?BBCBCC
view of HJHHGICCFCAC
vile 862075ACCCCD
vile > DA@?BBBCGCCC
vile and :87::6CCCCCC
vile to ??>=??CCCCCB
villa EDDBCC:CCCCC
village IMNLJK=A@BBC
village a EEDDEK=CCCCC
village hall @?>??@CCCFCC
village idiot ===7==CCCCCC
village is FFFIFFCCCCCC
village was IIPIIICCCCCC
villain @A@?@ABCCCCC
vince JHINII@CCCCC
vinegar JJJPJJ@CCCCC
vinegary HHHKHHCCCCCC
vinegary old HHHKHHCCCCCC
vinted MIGGGG@CCCCC
violent IEHEEEBCCCCC
violent > IDDDDDBCCCCC
violets HHHHHK<CCCCC
violets are HHHHHK<CCCCC
viral > CCCCCCKCCCCC
virgin DDDEDD=CCCBC
virtual AA?AAAB>?BCB
virtual ward BBABBBB>?ACB
virus FFIFFECBBCCB
virus > GGLGGGCABCCB
vis EEEHFEBCCCCC
visa ?@A@AARCCCCC
visa and GGJGGGCCCCCC
visas IDDDDDCCCCCC
visibility HHKGGH@CCCCC
vision @?@@>>BCCCHC
visit BDCABDBCCABE
visit > B@A@?B;CCCCF
visit and BCBCCDICCCCC
visit i GJGGGG@CCCCC
visit was GGGFKGKCCCCC
visited >?>???BCECCC
visited the @@>@@@BCCCCC
visiting DCAGCI:@BH@B
visiting 's IIIIIQ?CCCCC
visiting > CAAAA@>?ICCC
visiting hours CCCGCCBB@CBC
visiting my GFFFFICCCCCC
visiting time ?@=@?BACBCBC
visitor BA?AABHCCCCE
visitor 's BBCCEBJCCCCC
visitor > >=>?>@ECCCCC
visitor @ <=>:>=CCCCCC
visitor comes @@@?@@BCCCCJ
visitor has HHIHLHBCFCCC
visitor in @CA>@@ICCCCC
visitor was KKKSKK?CABBB
visitors >>=D??BBDBBC
visitors > HHMHHHBCBCBC
visitors are FFEIFFCCCCCC
visits GDEEFBACHCBC
visits and JHHHKH?CGCCC
visits the <<@==<JCCCCC
visits to MNJJJJACDCCC
vitamins BBBBAA;CCCCC
vivaldi BBBBBABC>CBC
vodka HHFEFFGCCCCC
voice AC@?B@ACAACD
voice > @A?>>@BCC@CB
voice has ABBABBJCCCCC
voice i >>==<>BCCCCC
voice in CDCACCBB@=CB
voice like IIIJNIDCCCCC
voice on FHEDFFACCCCC
voice to CCCCCC?CCKCC
voicemail BABBBAICGECC
voicemail > DEDDDDKCHCCC
voicemail and BABBBBKCCDCC
voices AABABABCBECC
voices and CCCCCCMB@CCC
voices group CCCCCC;CCCCC
voices in CCCBCC;CCCCC
volunteer A@?@C?BBBCBE
volunteer for FFDFHF@CCCCC
volunteer on AAAA?ACCCCCI
volunteered A@>AAAGCCCCC
volunteering DDFDCGCCAGCC
volunteering > GGGGGLCCCCCC
volunteers FFFCCDBBCACC
vomit FFJFFFGCICCC
vomit > FFJFFFGCICCC
vomiting DCCDDDTCCCCC
vomiting and CCCCCCICCCCC
vote EELDGEICACCC
vote wrong HHNHHHCCCCCC
voted IKKHHI@CCDCC
voted for FFJFFE@CCECC
voted that DLFFFFCCCCCC
voting ><=>>=CCCCCC
vulnerable LHKHHHCCCCCC
w CDBECAPCFCCF
w the >=?>>>LCCCCC
waddled IIINIICCCCCC
wage MJMPJHCCCCCC
wage > HHHPHFCCCCCC
wages CABCA?OCACCC
wages > HHLKHHCCCCCC
wages and ??????LC@CCC
waist ?@@@>?ECCCCC
wait BDDBBDDDBECB
wait > B@B@BAAAACAC
wait ? CCCCCBMKCCCC
wait and AAAAAAJCCCIC
wait at HJKHHHCCCCCC
wait between BBBBABJCCCCC
wait for HLLHHKKBEDCC
wait in AAFA@@FA=HAB
wait is BAB@BB?CCCHC
wait outside IINIIICCHCCC
wait till ?=?@ABJFCCCC
wait to BDABBA=CCCCC
waited ACBDBCCC@C>E
waited eleven FGGGGKCCCCCC
waited for BABDCCHCBCCE
waited since MMMTMMCCCCCC
waited two DEDDDD>CCCBC
waiting AACABAABGDEC
waiting > HHKHIGLCCCEC
waiting and FFIFFF?CCCCC
waiting area >?=>?=DAIBAC
waiting at BBBBBAKCBCAC
waiting by DEFDDFACICCC
waiting for EFEEEH>BEBAC
waiting in BBDCBAFCCCCC
waiting list FDDFHBKCACBC
waiting lists ??<????A>B?C
waiting on @?@C@A<CLEPC
waiting outside ?<??><ICCCCC
waiting room BDCAAF<C?CBB
waiting since CECCCC@CJEEC
waiting time HHMHHHCCCCCC
waiting times DDDDFDFCBBCC
waiting to DDEDDDFHCCDC
waits A@@A@ABCCCBC
wake BDDCCBACABCC
wake up CCDDCB=BBBCC
wakes GFGGGK@CCCCC
waking CDACEF<DCCCC
waking > CCCCCCPCCCCC
waking up DECDGI8CCCCC
wales AA@?AB>BCCAB
walk EGFDDECADDAD
walk > >>>?@??CG@AE
walk and BA@AEBICCCCC
walk for HGJGGG>CBCBC
walk from ECEEEI>CECCC
walk home FFFFFNACCCCC
walk in HEFEGEDEEHBB
walk into GLFMGGACCCCC
walk off JNJMJJKCCCCC
walk on <>=<==EGCCCC
walk out A@AAA>FCCCCC
walk past CACDCB9CBBCC
walk round ?>>>?=BCACCC
walk straight BBBBBAKCCCCC
walk talk KKRKKKCCCCCC
walk to FFJEFIECCCCC
walked CDEBD@DBCCAD
walked in GGIGGG@CGCCG
walked into FIFFFF@CCCCC
walked me CCCCCB=CBBCA
walked my @@AAAA=CCCCC
walked off @ABBBBJCCCCC
walked out ?@B@A?OCDCCG
walked past EFDDHDACBCCC
walked straight FHFFFFICCCCC
walked to A@AAA@ACACAC
walker GMHHHICCCCCC
walkin CDDCGCDCCCCC
walking BCCBEE@CABAB
walking and FEFFFJB@?CBC
walking group @?????BC@CCC
walking in DCDDDD>ABCBB
walking off FKFFFFBCCCCC
walking stick FGGFGKBCCCCC
walking the BBBBBB?CACBC
walking with HHHHKGCCCCCC
walks IKHHHQ<CCCCC
walks > KKKKKOBCCCCC
walks away IIIIINACCCCC
walks home JJJJJR?CCCCC
wall >?B>?<GCFBBC
wall 's BBBBBBMCCCCC
wall > BCA@AABCDCCC
wall and FFGFIIGCCCCC
wall by CCCBCB?CJCCC
wall every ??@@?@OCCCCC
wall like IIPIIICCCCCC
wall of >====;=CECCC
wall till AA?AA@JCCCCC
wall to EEIEEDCCECCC
wall with ??>=?=ECCCCC
wallet JGLGHFDCCCCC
wallet > GFLFFFGCCCCC
wallpaper GGGJJGCCKCCC
walls CCCCCCFCCCCC
walls > FFFFFFICCCCC
walls and ???>?=@CCCCC
wally <=<9==CC@CAB
wan GKLEJHFCCCCC
wan > HKHHNHECCCCC
wana CCCCCCVCCCCC
wana dye CCCCCCMCCCCC
wandered KJMJJJJCCCCC
wandered off HFFFFFFCCCCC
wanker @@@:@@CCCCCC
want DFEEDDACDCCD
want # @<>@@?JCFCCC
want > FJFFFFECCCCC
want a GKKJIIABBDAC
want an DECDDD4CCCCC
want any AA?AAANCCCCC
want brown HHMHHH<CCCCC
want every FMFFFFCCCCCC
want everyone FKFFFKCCCCCC
want for HHJHMH?CCCCC
want her LTKLLN2CCCCC
want him JOJNIH<CCCCC
want his KNOKKS=CCCCC
want is @>???>ECCCCC
want it =;;=<<PCEDCD
want locking IIMIIIBCCCCC
want me @>=??AKCCCFE
want my DDBDHD?CCCCC
want out >><>=>SCCCCC
want some A@@A@@:ACCBC
want someone BABBAB>CEDCC
want that CABBBB?CCCCC
want the @?@@?AHGBBCB
want their ;;7999=AACCB
want this CBCCCC<CCCCC
want to ?=>@?=ECECDD
want us FFJFFF;CCCCC
wanted EDEDEDACDCCD
wanted a BGAAEC>CCCCC
wanted my HHHHKH>CCCFC
wanted the OKJJIJ<CCCCF
wanted to A@ABBADCECCC
wanting FHHGFI>BBCCB
wanting a HHHIHJACCCCC
wanting to EGEEDFBBACCB
wants A?BACB?C@DBB
wants > EDDEGD<CCCCC
wants a EGHEFG?CCCCC
wants her ?>>?>@GCCCCC
wants his GFFGFJ>CACCB
wants it AA>@B??CBBCC
wants locking ==<<=;BCHCCC
wants me >=>>><IDCCCC
wants one IIMIIICCCCFC
wants shooting >>=<>=CCCCCC
wants the AA@AAAHCCCBC
wants their DDKDDCCCCCCC
wants them EFFDDDHCCCCC
wants to A?BCBDFBADAB
wants you GKJHGG?CCCCC
wants your DDDDJDBCCCCC
war CCIDDB<B?CBC
war but IIMIIICCCCCC
ward CDCBBAEBDBCC
ward # FFEGEIECAEDC
ward 's CBFEBCCCB?AC
ward > KFILHEJBHDFC
ward ? CACBAAGC?BCC
ward a >>>=??BC>EBH
ward and BCCBDDLCBCAA
ward are @@=@C@CCCCCC
ward back FFCEFLCCCCCC
ward but BBABBBCCCCIC
ward can FDCDDD>CCCCC
ward cat >=>:>=CCCCCC
ward clerk EDBBDB?CEDCF
ward councillor CBCCCCKCCECC
ward desk ><>:=<CCCCCC
ward doctor KJJIJLACHCEC
ward for @@??A?DCCCCC
ward four RVNNNN<CCCCC
ward has @AAAAAGCCCEC
ward have EEJEEEACCCCC
ward he BBBABBLCCCGC
ward i GEIEEEBCCCAB
ward in @@@@B@DCDCBB
ward is BBACCB<CABEC
ward let @@?@@@JCACBC
ward like DCFCCCCC?CCA
ward made BBABBBHCCCBC
ward manager JKGJGJ>CADCC
ward now HHLHHHACCCCC
ward on EEEEEEFCCCCC
ward round GGMGJGCCCBCF
ward same BBBBBBACJCCC
ward she GMGGFFBCCDCC
ward since HMHHHH>CCCCC
ward sister CIHFIGAC@BAB
ward staff CCCCCCKCCCCC
ward that B@???@?C@CCB
ward they AA>A@ABC@CBA
ward to DDDDDGCC>?AB
ward today A@@A@?CCCCCC
ward was CBADBCDCICAB
ward were ?@>??@HCDCCC
ward where FFIFFFCCCCCC
ward will A@@AA?@CCCHC
ward with DFEHEDACECDC
ward you JHGGGGCCCCCC
warden GHHGHOCCCCCC
warden with JJJJJOCCCCCC
wardrobe A@@@A@CDCCCC
wards BEECBACCACAB
wards > EDHEEDBCCCCC
wards ? @@>???CCCDGC
wards and GGOHGGICAB@B
warfarin ABCCCC<BDCBC
warfarin and CCCCCC>ECCCC
warm CEEDJDFFBCCB
warmed >>>=<>?CCCCC
warmed the >?>=<>CCCCCC
warmer DDDCED<CCCCC
warmest A@?@@ABCCCCC
warmth HHHOHHCCCCCC
warmth of GGGKGGCCCCCC
warn BBBBBCFCCCCC
warned A@C?@?>CFCCC
warned > A@@AA@ACGCCC
warned me AA@@?@ACCCCC
warning EDFDGI@CBBCC
warning > GGGGKHBCCCCC
warning you ?????<CCCCCC
warnings KQKKKN>CCCCC
wars GGJGGG>CCECC
was A>???=:BGBEG
was # @ABAAAAKCBBD
was > ECABCCBCCCBB
was @ IEEEFEACCCEC
was a >>@A?>DBBDBD
was about BBBABBFDGCFC
was absolutely CCCCCCICCCCC
was abused BBBBBBRCCCCC
was ace CCCCCCICBCCC
was all ABBACCACECBB
was already @@@?@@BCHCCH
was always DDFGDDTCCCCC
was an ???@B@>B@CBB
was any HHKJHLCCCCCC
was as BADABB?CBCCB
was asleep XPPPPP@CCCCB
was at DCA@AA>CBCBA
was being AAB@BBBCDCCG
was bleeding IGJGGGCCCCCC
was blue BCCCCCHCCCCC
was born DBBAABCF?BAB
was bostin @@=@@@CCCCCC
was burnt BBBBBBCCKCCC
was called ?@@>@@CCCDCC
was clean NLOLLLCCCCCC
was cleared =<>===ACCCCC
was cold IFFDFEBCFCCC
was coming <=<===DCDCFC
was crying GJGGGG?CCCCD
was cut QNNVNNCCCCCC
was dead CADAABBCCCCC
was doing LKKJLIECBCBC
was done HFGJGG?CFCGC
was down KGGGGG?CDCCC
was dreading AAAAAA>BCCCC
was drinking GGGLGFACCCCC
was driving @AAAAAMCDCCC
was due BCCCCCCCFCKC
was dying ECBECC<CDCCC
was eight BBBBBBKCCCCC
was embarrassed BBBBBBAC>CCB
was filthy @@=?@@CCCCCC
was fine DDCGDDLCACCB
was five IIINIICCACBC
was for ?@??@@BCCCCC
was found BBBBBADCCCFC
was frightened ?@@@@@BCACCC
was full GEHFFF?CFCCC
was given ?@???@ACDCDC
was going BBCCDBBC@ABF
was gone DCCBCBGCCCCH
was good @@@@AACCCCCC
was having CFFJFIACICCC
was her :;<;<BECCCCC
was here CBCCCCKCCCCC
was high MIIIIIGCCCCC
was his DBACBBGCCCCC
was holding CCDBCCKCCCCC
was i ??@>??@CCCJC
was ill @AA@@A?CCCCC
was imagining KIIIIO@CCCCC
was in EECDDE=@DDBE
was injecting OKKKKKBCCCCC
was it <B<>>???CBDA
was joking BBBBBAKCCCCC
was just ABCCEF?CCCCF
was kind BC@BABQCCCCC
was kinder HHOHHHCCCCCC
was last @DABBBECHCCC
was left ;=<===<CGCCC
was like AAA@A@ECICCC
was looking HHHHMH?CECEC
was lovely DDHFDDACCCCE
was me ACCCCIDCGCCH
was meant CCBFCCFCDCFC
was my >@@BB@:CDDCE
was nearly GGGFMGCCCCCC
was nervous HHHKHHCCCCCF
was never HGGGGGHC@CBC
was nicer IIMIIICCCCCC
was nine BBBBBBIBACCB
was no KGGFGF;CCCEH
was not GCCBDALCECBD
was nothing >>?@?>KA@CAC
was on ECBCDE<DDCCE
was one EEEEEE;C?BAA
was only ABBBADLCCACC
was our >??>??CCCCCC
was out BCBCCB?CECBC
was outside ONKKKKCCCCCC
was over DHDDDDCCCCCC
was paid LHHHHHCCCCCC
was pissed NJJJJJCCCCCC
was pure >??<??ACCCCC
was pushed LJJJJJBCCCDC
was put FFJFGF?ADCDB
was reading KKKKQKACCCCC
was really CCCCCCHCECCF
was right IJQIIINCDCCF
was rude ?@@??@CCCCCC
was sat BBBBAB?CCCBB
was saying FFLEFFCCECCC
was scared BABBBA=BBCBC
was sectioned CGDDDCBCCCCC
was sent DDHDDD@CGCEC
was set LHHHHHCCCCFC
was shaking BCCECB=CCCCF
was she JIIIJI8CACCB
was short @AA@?ABCCCCC
was shouting BCCBCCACKCCC
was sick @A?@AALCCCCC
was smashing CBCCCC?CACCC
was so @@ACBA=CCCBF
was something =>>:<;CCFCCC
was spot CCCCBCHCBABB
was still CCCECC@CMCCC
was stone CCCBCCCCOCCC
was stood IIEHFFBCCCCC
was suicidal AAAAA@RCCCCC
was supposed CCCDCC7CCCIC
was taken BBBBBB;CCCHC
was taking FDDCDC=CCCCC
was talking @@@=@@GCCCCC
was telling >@@B@@?BBCBC
was ten AAAAAAMC?BBB
was that AB@?CAEC@C@C
was the >?@=>=FA?CA@
was there ?@=?@?=CECDB
was thick HHHJHHCCCCCC
was three HEGDEEACCCFC
was tired ???;?>ACCCCJ
was to AAAAAAACCCOC
was told >>=A??;FHCGE
was too BBE@ABFCECCC
was treated @AAA@ACFHCCC
was trying EEIEEFCCCCCC
was under BCCCCCBC?CB@
was up ?@??B?DCCCCC
was useless FFFMFF?CCCCC
was very @B@A@@FCCCCH
was vile @?>?@@CCDCCB
was well >?=???@C?CB@
was what 988798ACCCCC
was when GGKGGGBCCCCC
was worried HHMHHHCCCCCC
was written =><>>>BCCCCC
was wrong ABBBBB?CHCBF
was your >B=>>>DECCCC
wash A?>B??DCCCCC
washed BAFBBBFBGCBE
washed by HGJHHHBCCCCC
washed her =<==;=>CCCCF
washed the CCBCCB[CCCCC
washes EFJFEFHCFCCC
washing BCBGBC=BACBC
washing line IMIIII8CCCCC
washing my JJOSJJCCCCCC
washing post CBCCCCQCCCCC
washing that HHHMHHCCCCCC
washing up @@>??@JCCCCC
wasp GGGJGJGDACCC
wasps ??<?><=CGCCC
wasps nest @@??@>=CCCCC
waste BCCACBFDDBCC
waste a FFJEHFBECCCC
waste of EEFFDDJCCCCC
wasted EFGEIFGCCCCG
wasted on DEDEJECCCCCC
wasteman HHHLHKACCCCC
wasting ?EA@@@ACDCCD
watch DGGEGJ;DCDBB
watch > FFEHIJ<DCCCC
watch and BBBBBBICCCCC
watch her GIGGKGACCCCC
watch it =<<>>=CCCCCC
watch my EGEIEEAC@CB@
watch out 9:9:74?CABBC
watch the KJOKQLECCCCC
watch to BBBABANCCCCC
watch what GNJGGG?CCCCC
watch you IFFFFMECCCCC
watch your FGJFFJCCCCCC
watched D?A@A@>B@BAE
watched a >?@???BCCCCG
watched her JFFFFFCCGCCC
watched it ?=?>A>@B?CCC
watched the EDEDDE?CCCCB
watches B:???>AECCCC
watchin FFFFKF?CCCCC
watching @?=?>=FABBCA
watching > CHEEDGFCBCCC
watching him IOIIIIICCCCC
watching me B>A@??SCCCCC
watching my CAAAA@=CDCCC
watching people ==<:==ACECCC
watching that ::989:CBCCBC
watching the A?@@@@@C@CEA
watching this IIIIMICCCCCC
water FBDDCEDFECCC
water 's BABABBGCCCCC
water > BBBCBBCCGCCC
water and GCDDCCJBCCCC
water bottle IFFFFF=ABCCC
water down CCCCCCKCCCCC
water for JGGFGGBCCCCC
water in EFFEFICCCCCC
water infection CCCBCC:GCCCC
water on BBCBCBNCCCCC
water over GGGGGLCCCCCC
water tablet HHHNHH;CCCCC
water tablets @AA@AA<GCCCC
watered BBABBBPCCCCC
watering EEHDDEDCCCCC
waters broke CCCCCC>BACCB
waters just CCBCBCICCCCC
waters went CCCCCCICCCCC
waterworks GGGMGG<CCCCC
wave DEBBBA@BABBC
waved AD@AA@9CCCCC
waved at DICDDDACCCCC
waving CFBBCBGCCBCC
waving > FKFEFE>CCCCC
waving a CCCCCCYCCCCC
wax BBBABBHBCCCC
way AAC@BCEBCEBD
way > GGFFGIJ@BABC
way ? @@@@?@AJCCCC
way and DACAAA9CACCC
way but FFIFFEECCCCC
way down FJFFHG?CDCBC
way home AAABACFBACBF
way i DDCEECOCECCC
way in A@AA@@<CCDCF
way my GGGGGJ?CCCEC
way of EEEFEC?EBFCC
way out >>=?><BDCCCC
way round A@AAAAFBCCBC
way she MMMMUM@CCCCC
way that @ACAA@JCCCCC
way the DCDCDHBCCCCG
way through CAACBAHCCCCC
way ticket JJNJJJCCCCCC
way to =@==?>CBDGE?
way up IKKKMT<CCCCC
way we MMVMMM@CECCC
way your ?>??>>CCOCCC
wayne OLKUKT>CBCCC
wayne > JJIMJSACCCCC
ways GEEEEG@CDCCC
ways > FFHHFEGCCCCC
ways about JGGGGGACCCCC
ways to FGFFGK@CECCC
we @BC?AA>CDBFB
we % KKRKKKCCCCCC
we > B@DAABLCCCCC
we @ CAAAAA>CCCCH
we adore ???<??CCCCCC
we all LLKGHF?CBCCB
we are BAB@DCHBFDFC
we ate CCCCCCJCCCCC
we bring BBABBAGFCCCC
we buried FDDDDDFCCCCC
we call ==>>?>ACCCCC
we came @@@@@@ACGCCC
we can BFCBCBDCBFGC
we did HIKHHJ=BCABC
we do KMMJLMEBCCEC
we drove HLHKHH?CCCCC
we each HMHHHHCCCCCC
we found FDDDDCGCGCCC
we gave KKRKKKCCCCCC
we get @>?B@@ACCBDC
we go ?=>??>>CCCCC
we got EEGIEEBCBCBB
we had CDEDCCCACBDB
we have HHKIFKGCDADA
we just =<;:==?CACFC
we know DHDEEIBCCCCC
we lost BBBBBBHCACCC
we made HJKHHH@CBCCC
we make EFDEEEICCCCC
we need ?@?@>?<EC?DC
we only IHGKGGBCCCCC
we post CDCCCC<CCGCC
we put FFFFFJECC@AC
we ring CCCCCCMCCDCC
we sat CCBDCC>BCCCC
we say FEFFFKDCCCCC
we should @E>D@AGCCCCC
we spend HHNHHH>CCCCC
we still ???@?@FDABFB
we stopped JJOJJJACCCCC
we thought HEEEEEBCCBCC
we took GGGGGIBC?CAB
we used GFIGGG@CCBCC
we wait FHFFHF;ECCCC
we walked A@@@@ACCICCC
we want CGBCBCACCCCC
we was HHLHHHCCDEDB
we went BBBBBBCCICCC
we were B@??A@CCHCEC
we will ?A>??;:CBBBC
we would EGEDHDCCFBEG
weak HHOJHHBDGCCC
weak > AAAAAAJCCCCC
weak as GGGLGGCCCCCC
weak minded FFKFFFCCCCCC
wean > EEIEEB?CCCCC
weans ?@BA@?BCCCCC
weapon CCCFCCCCCCCC
wear DBDBHD9CCCBC
wear a =<<=;=@CBCBC
wear mine FEFFIFCA@CCC
wear stockings LLLLPL@CCCCC
wear that ???>:>CCCCCC
wear the IIIHOI?CCCCC
wear your ===<<<CCCCCC
wearing FGHGNJ?@BBAC
wears =@?>>>@CCCCC
weasel > HHHNHHCCCCCC
weather AA@>AA>B@CCC
weather > BBAAAB=CCCCC
webinar CCCCCCMCCCCC
website BA@>@@=CDECB
website is >>>:>>CCCCCC
website says CCCCCCGCFCCC
wed @?@@@@CCCBCB
wed > BBCCCCKCCCCC
wedding BCB@C@=BBCBB
wedding > @?@>@@?AACAB
wedding dress <===<>BBABCC
wedding in GHGGGGBCACAC
wedding photos <8==<=CCCCCC
wedding ring HEEEGCBCFCEC
wedding saturday FFFIFF=CCCCC
weddings >>=:>=CCCCCC
weddings > >>>:>>CCCCCC
wedged @@?@?>HCCCCC
wednesday EECEEHACDDEB
wednesday > HFFFFI@CEGDC
wednesdays BE@AAA?BB?BB
wednesdays > GKGGGGBCCCCC
weds ACBCCCHCCCGC
wee BDCBBDBEDDCC
wee @ JIKGHI@CCCCC
wee and HHMHHH?CCCCC
wee boy >?>>>=DCCCCC
wee dog >=<=>>CCCCCC
wee girl HEEGEEACCCCC
wee in GKGGGG=CCCCC
wee lad >>?>><@CCCCC
wee lassie EGEEEE>CCCCC
wee man EDCEDDECDCFC
wee nurse @@A?A@ACCCCC
wee one >>>=><CCCCCC
wee ones @@=@@?DCCCCC
wee since CCCCCBNCCCCC
wee sister ?@A@A?KACCCB
wee yin BAAAB@MCCCCC
weed JFFFFFFCCCCC
weed to WOOOOOCCCCCC
week @DABAADEAACC
week 's FEFFFFECCCCE
week > BDCBCCGEFCCB
week ? CAAEBCBAC@DC
week after ACA@AADF@B@B
week and EFFFHDLBBCCC
week before @BABBA?KCCCC
week check EFFJFF?CCCCC
week he GJGGGGECBCCB
week i EEEDDEHAACBB
week in DBBBABBCGCDC
week it LLQRLSACCCCC
week later CCCCCC;CCCCC
week old CBCCCCFCCCCC
week scan BBBBBB@FACBC
week so DHDDDF=CBCAC
week that HLHLHHACCCCC
week to JNJJJJ?CCCCC
week until DDDDCC<CCCCC
week wait CCCCCBJCGCEC
week with BBBBBA<CCCCC
weekend EFCCDGBDDBBC
weekend > FFFGFJQCCACC
weekend by BBBBBBKCCCAC
weekend i BBBBBAPCCCCC
weekend so ?>>??=AC@CBC
weekend till >>>:>>CCCCCC
weekend watch HHHHHLCCCCCC
weekend with CCCCCCKCFCCC
weekends CCACCCECECBC
weeks ;:99:7AFDBJB
weeks > >@?>>?KDFCLC
weeks ? BBBABACKCCCC
weeks ago BBBBBBGGCBPC
weeks and @>?@??ICDBGB
weeks for ???>>>BAGCDC
weeks gone GFEFEF9DCCCC
weeks i AABBBALABCCC
weeks in DDCCDD?CBCCC
weeks is >>?>>?FCCCBC
weeks now CCCCCC>B?C>C
weeks of CBCCDB9DCCBB
weeks old CCBBCCJECCCC
weeks on CCCECCAFGCCC
weeks pregnant CCCCCCGCCCCC
weeks since CCCCCC;B@CAB
weeks to AAAAAA:BECBC
weeks today CCCCCC:@BC?C
weep @AC??A:CCCCC
weep > ??=>>?>CCCCC
weeping DDDFDDJFCCCC
weeping at BBBBBBRCCCCC
weigh @?>A@@DACECC
weigh in ?>=???=CCECC
weighed AAAAA?@CCCCC
weighing <<;:<:CBACCC
weighs DBDCDGMCCCCC
weighs less BABBBBHCCCCC
weight ACEGCC?CDCDF
weight > EEEHEEACCCCC
weight and FFIFFFACCCCC
weight clinic KKKSKKCCCCCC
weight in 89889:BBACAD
weight off CCCCCC<CCCCC
weight on DDGDCDKDCCCC
weird CCDFCDFCCCCC
weirdly CCCCCCLCCCCC
weirdo A@B@@APCCCCC
welcome AC>AC@<CBECC
welcome > DIGBDC<CCFCC
welcome a BBBBBBVCCCCC
welcome at GGFLGG@CCCCC
welcome to FFDGLF;CCCCC
welcome you FCCDJFCCCCCC
welcoming IIIIILCCCCCC
welding FFFMFFCECCCC
well @@C?B??CDBBB
well > B@>B@D?G@CBB
well ? BBA@BBB@BBBC
well and DEHEDE>CABBC
well as HGJHKHACCBBC
well done BB@DBAGCEACB
well enough FEFFFJGCCCFC
well have GFIFFFCCHCIC
well i =<A>=<HCCCCC
well it ?@=@@?ICDCCC
well looked BBBABBCCJCCC
well now AAAAAA=CCCCC
well soon 9895:8CCCCCC
well they EDJEEECCCBCC
well you EDJGGF=CCCCE
wellbeing BBBBCEGCACCC
wellbeing week BABBBBLCCCCC
wellies ABBCDANCCCCC
wells IIMIIIBCCCCC
welsh ??B>?><BBDCB
went C@@AAAACCBBC
went > A>??@?JCCCCC
went and AADA@AHCCCCC
went at =>=<>>@CBBCC
went back CCBCCC@DDCCC
went blue DEEEFE9CECCC
went down ABE@AAFC@BDB
went fine CCCCFCJCCCCC
went for @?>@>>BCDCCC
went from @AAA@A@CGCCC
went home FDEDDFFCDCDC
went in DDEHEGCBHCBC
went missing ?BAABD@CCCCC
went off CBBCBB<CBDBC
went on CB=@@ADGBCCC
went out FHJGGFCCGCCC
went over @@?@@?JCCCCC
went past GGGGGKGCCCCC
went straight @A@A@ADC>BAC
went through NJIIIH>CCCCF
went to KFFGFF>AAAAB
went up CCDDCDGCBBDC
went well EEEEHEECCCBC
went white GKGJHH@CCCCC
were BAAAA@A@FAD@
were > GGIGJGACKCCC
were a HGJGGH?CCCCC
were about FFFKFFCCCCCC
were all DDEEDDGBBCBB
were always >>A=><JACCBC
were an ???=>?CCECCC
were brilliant BBABBA@CCCCC
were called @@?@@@GCCCCC
were dynamite FFFHFFCCCCCC
were filthy ??==>?BCCCCC
were going ??>>?>?CFCFC
were good ??@@@?LCCCCC
were in HEFCEEACDCGC
were kind GJFHGGSCCCCC
were lovely HEDEDEDCBCCC
were meant ILMIII>CGCEC
were my EGDEEE>CICCC
were never JGLGGGCCCCCC
were no >?=???>BFCBC
were not AAECEE@B?CBB
were on A??@??BBE@AC
were over FKEFEFDCCCCC
were put HHLHHGACCCCC
were right AAB>@AACCCCC
were run BB@BBB@C>CBB
were so @@@?@@@CACCC
were that HFFFFLCCCCCC
were the AAA@?BICBCCC
were there ABAABA@@ACCC
were to EFJFFGKCCCCC
were told HEEEEEACFCJC
were you JJQNJJBBBABC
west <<:<==BCCCCC
westminster ??=??>CCACCB
wet DCBEGEFBDCCB
wet > EDDHBC?CCCCC
wet and CCCAGC@C?CCB
wet nappy CCBCCCICCCCC
wet the >>??<>GCCCCC
wet weekend >>>:>>CCCCCC
wet wipe FFFJFFCCCCCC
wet with A@AAAALCCCCC
wets @AAAAAJCCCCC
whale GGJGGGCCCCCC
what DDCCDC@FDCDB
what > ?>>=<<<CCCIC
what ? AAAAAALDCCCC
what @ EEEHEEDCCCCC
what a =>=B>>9>A@@B
what am CCBCCCM@>CAC
what an FFFKFECFCCCC
what are HJHJLH>GCGAC
what can BBBBBB?GCCCC
what colour BBGBDCA?CCCC
what comes GGLGGGACCCCC
what could ??>?=>?CCCCC
what crawled GGGKGG>CCCCC
what day CCBFCCICCCDC
what did @@@?@@ECC?GA
what do CBGBABKHCJCD
what does AA@A@AADAB?B
what else ??<?>?=GCCCC
what gets AA@?@?NCCCCC
what goes IINMIL?CFCCC
what happened ?===>>=CJCDC
what happens EDGGEHGABBHC
what have ==;=>>ACCCCC
what he JJFFLFCCABBC
what her KMKKKKACCCCC
what i IJDFIHOECBCD
what is DBFBDBAEHJAC
what it CDA?B@AEBBFB
what my @AC@CB?A?A@A
what nobody MGGGGGBCCCCC
what now A@AAAAKFFCGC
what number BABBBBBDA=CC
what on IIILIICCCCCC
what point CCCCCC:HCCCC
what she KKIKJKABAAA?
what should BAAAAA;ECCCC
what sort IGFFEFCACBBC
what street ?=?>?>LCCCCC
what that HGFDDIBECCCC
what the A@A@B@<CECEC
what their GJGGGGCCCCCC
what they DFFCJFFBCBCF
what time EECEHEDABBEC
what to DBBCBCACCCDC
what use BBAAAAHCHCCC
what ward GJGGGG>CCCGC
what was <==>==HCDBGF
what we CECBCE?EFCCC
what would >><>=<LHCCCC
what you BFEEADAB?BAB
what your GFIFGH@CHCCC
whatever DCEADB>DECCC
whatever > A@?AA@ICCCCC
whatever he EEDEKECCCCCC
whatever next >>;=>>CC@CCC
whatever they EEIEEEBCCCCC
whatever you ?C=>??BCCCCC
whatsapp KKJJLJHCARCB
whatsapp > KHHHLHCCCCCC
whatsapp ? CCCCCCCCCSCC
whatsapp group CEDDCDGCAACB
whatsoever AA@AAA=CCCBC
whaur CCCCCCLCFCCC
wheel A@?@CE<C@DCC
wheel 's JJJPJJCCCCCC
wheel > AAA>A?CCCECC
wheel nuts HHHHHO@CCCCC
wheelchair FEFEEG?CECED
wheelchair 's @@>?@@;CCCCC
wheelchair > HGFGGN?C?CCA
wheelchair brigade JJQJJJBCCCCC
wheelchair is JJOJJJICCCCC
wheelchair was LHHHHHCCCCCC
wheelchairs ECECCF>BCECC
wheels HDHCEF?C@BBC
wheesht HHHLHHCCCCCC
wheezing EEEEDENCCCCC
when DABACCCEFBDE
when ? BABBBBCCCCIC
when @ LDDDDD?CCCCC
when a ===<==F>BDCB
when did BBBAGBCCCC@C
when do FEHEDEBBC@EC
when does =;<<<=FCBCBC
when he KGFFHHADHCCE
when her ECEEEFKBCBAB
when i @@@A=B@GGCDI
when is EDDDFCAACBFC
when it @@BAAADF@B@A
when its GGGGGJECCCCC
when matron ;>===<CCACCB
when mum CBBBABHCDCCC
when my CCEBBE?BCCCC
when nurse IIIIIKCCCCCC
when our BCCCCC=CCCCC
when people ??=>??BCCCCC
when she @EBBFB@DDCDB
when someone CCACCG6CCDCC
when the FEFCGDHBABBD
when there HEHEEE<CCCCC
when they A@BCCBHBFDBC
when we C@@BAAECFCCB
when will EFGFFDBCCCIC
when you CHDJFBVFADBB
when your ><=<==>DAABC
whenever ??;?A?AECFCC
whenever a ==8===CCCCCC
whenever i EEEEDE?FCCCC
where BFDBCAG?CDBD
where > EJGEEFHCCCCC
where a HJMHHHECCCCC
where anything AAA@AACCHCCC
where can BBBB@BC>C>@C
where did ECCGACCCCAAC
where do CBBECCHACFBC
where he ABBAAB?CCDCC
where i A>?>>=MC@DAC
where is ACBACCICBCHC
where it LMKKQMDCBBBC
where my @@?@@@@CGCCC
where nobody FEIEFCICCCCC
where she HOHIJI;CGCCC
where the EEFGDFACBCCC
where there JGGGGGBCCCCC
where they @CDAAACCCCCC
where to CDBBEC?CACCB
where would ??<><?CBBCCC
where you ?=A>BA@BCB@C
where your >;A??>CACAAC
wherever LSNKLL?CCCCC
wherever he FIFFFF@CCCCC
wherever they EEIDEECCCCCC
whether DGFEGD:OEBFC
whether he IIILNI<DCCCC
whether i A@AA@AHMCCEC
whether she INIIII;CCCCC
which ABAACCJDBHDF
which do ?>>>=?CCCCCC
which door EEEEEHBCCCCC
which entrance @??>@?ECCBCC
which form BBBBAASCCGCC
which hospital FGEFFEPACA@C
which i A@@@@@@CFFBC
which is CBEFCC>GBCCB
which number AABABBFCCDCC
which nursery ><>>>;KCCCCC
which of CHBCFDDHCCDC
which one GFGFMLBBCCDC
which ones GGGGFM@CCCCC
which tablets BABBBBRCCCCC
which ward DFCDED@CBBDB
which was CBCGCCBCCCCI
which way BA@AA@LCCCCC
whichever LHHHLH@CCDCC
whichever one NIIIPICCCCCC
while KDCFID?DIDAE
while he NGGGFG@CCCBC
while i B@@DB@HDGECG
while my HGJHGIGCHCCC
while she GKGEIF;CCCCC
while the HEEEEEECFCCC
while they =>?<><HCGFCC
while you GDDCHHEEABCB
whilst FGLGGGCCFCCC
whinge HHLHHH@CCCCC
whinge > HHLHHH@CCCCC
whingeing @AA@A@CCCCCH
whip EEEEMCBCCCCC
whip it LLLLXLACCCCC
whip round ?>???<CCCCCC
whipped LIIIIICCCCCC
whisky JGGGGF=CCCCC
whisper GIGGLGFCCCCC
whispering ???@?>QCCCCC
whispers @@@??@MCCCCC
whispers all @?@??@NCCCCC
whistled <=><=>ACACCB
whistling BCCBBBJJECCC
whistling > BCCBBBJCFCCC
whitby CE@CCEKCACBC
whitcombe KEFFFFACCCCC
white MLWLLNBEBCCC
white > KLSLLL?CCCCC
white and FFREGFCCBCCC
white as BBBBBBNCCCCC
white coat GFKHGIBABCCC
white doctor BCHACBBCCCCC
white english JJLJJJCCCCCC
white nurse IHKHHHACCCCC
white polo FFFFFNBCCCCC
whites NMXNNN;DCCCC
whites > FEIFFF?CCCCC
whites built HHLHHHCCCCCC
whitsun GGGJGF@CCCJC
who CDEFBG?BBFBB
who answered FFFIFFBCCCCC
who answers FGGMGG?CECCC
who are BBBAAAOFCCCC
who asked BCCCCF?CCCCC
who called ><=;=?CCCCCC
who came @@?@@@BCCDCC
who can HJKNIGBCDA?C
who cares IKIHLIHCCCCC
who closed KKKKKQCCCCCC
who comes DHADDCECCHCC
who deals BBAABBCCMDCC
who delivered HHHMGHBCCDCC
who did CABBCDECHEDC
who discharged JMJJJOBCCCCC
who do @><>>=CBEIDB
who does JIJFIGADCBCF
who dressed GGGKGGCCCCCC
who else LLKILHBCCCCC
who ever CCCCCCYCCCCC
who feel CCCCCC:CCCCC
who fixes CCCCCCCCCLCC
who found >=???=<CDCCC
who gave EDEEDG?CABCB
who gets DGCEDFGCDCCC
who got ECHDDBBCBDCC
who had HDDDDDACACBC
who has EDGFFDGCFCFC
who have BAA>AACCECCC
who held HIHIHJ@C?BBB
who i >@DA@AACCCDC
who is GHGGFFBDCBCB
who keeps ;;<:<<=CABBC
who kept >>>>??CCDCCC
who knew AA@?@@CAACCC
who knows ACBAC@>CCECC
who landed JJSJJJCCCCCC
who laughed KKKOKPCCCCCC
who looked BBCAAAICCCCC
who looks =<<;=;ICCDCC
who lost ??>??=CCACCC
who needs CAECCC?CCACC
who owns HHKHHGBCCCCC
who paid GGLGGGCCCCCC
who put ;;;;;7DCBBCB
who ran @?@?@>HBBCCC
who restrained HMHHHL=CCCCC
who runs NIIKHHACCCCC
who sang <>>>>=CCACCA
who sat AABBBA8CBCAC
who says @BA@@@DCACCB
who sectioned GGGGGK>CCCCC
who she FIFHFF>CCCCC
who should HHINHH@CCHCC
who signed ><=<==CCCCCC
who sits <<;8<:CCCCCC
who speaks @@>@@?CCCCCC
who stabbed <=>==:FCCCCC
who takes CBDBABKCCCHC
who tells JJINJMDCCCCC
who they BCBHCCCCCCCC
who think IIIOII=CCCCC
who thinks EFJHFFBCCBCC
who thought FGIJFGCCICCC
who threatens <<9;<<CCCCCC
who to A@@A@BFCBCCC
who told GEEFED>CDCCC
who took CB@DBE<CACCE
who trained GGGLGGCCCCCC
who tried CCCCCCTCCCCC
who used ===<>=JCBCBB
who voted GGGFGICCCCCC
who walked FHFFFE?CCBCC
who walks DDCCDH=CCCCC
who want FFHFFFBCCCCC
who wants <9<;;;JCB@CC
who was C@AAA@TBBCCB
who washes GHNHHHICCCCC
who were @A@AAATCCCCC
who will KLQJJMCCFCBC
who would @@ACBAJCEFCC
who wrote MMMUMQFCCCCC
who you DEE?BB<CC?CC
whoever CDCGFF<CEGBD
whoever 's HGHMNNECDFCC
whoever answered JJJKJJCCCCCC
whoever asked >?==?>NCCCCC
whoever designed CCCEC?ACGCCC
whoever did >?=<?AACBCBC
whoever finds HHHGHJECCCCC
whoever gave KKKKKRCCCCCC
whoever gets EJEEEDBCCCCC
whoever has EHEFEE=CCCCC
whoever hired IILJLICCCCCC
whoever i CCCCCC;CCCCC
whoever invented 8:;:98?CCCCC
whoever is KKKNKNCCCCCC
whoever it BBBBBCBCCHCC
whoever keeps >>>=>=9CCCCC
whoever put EELDEEBCBCCC
whoever rang CCCCCCMCCCCC
whoever runs FCEDFCICIDCC
whoever signed HHHJHLACCCCC
whoever told GEFKGG?CBCCB
whoever took BCCECB<CCCCC
whoever was MGGGGGACGCCG
whoever wrote 787566BCAACB
whoever you <<=:=;CCCCCC
whole EFFFDE?BCA>C
whole > AAAAAA>CCCCC
whole bay ;=<<<<AC@CAE
whole box AAAAAAJCCCCC
whole call KKKKSK;CCCCC
whole clan KKPKKKCCCCCC
whole day IHHLHHCCBCCC
whole family HFFGDE>CCCCC
whole lot HGLKHH@CCCCC
whole night JHHKHHBCCCCC
whole of ;=<><;BBDC@B
whole packet EKEEEEECCCCC
whole place >=>@<=CCCCCC
whole queue BBBBBBCCCCCJ
whole rugby IIIINICCCCCC
whole street CBA@A@=CCCCC
whole time ECCCHCLCICCB
whole town ??<??=ABCCCC
whole waiting ??=>??CCACCC
whole ward DEBIEGCCBBBB
whole way ABBCAABCCCB?
whole week EEEDEEOCGCCB
whom BBBBBBBCCJEC
whose EEGFEH<CFCCC
why DDEDBBBFAAAC
why 's DDGDCDBCCCDC
why > ==;;=<GCDCCC
why am CCCCCCUCCCCC
why are DFDDDCBAACCB
why did BDABBBMCCCCC
why do EFGEED=BBABC
why does =<><<=CCDCFC
why he ?>>>>;PCCCCC
why i ;:<;;;EFCCCE
why is BDCDACHCCBCC
why my @@>>@@>LCCDC
why nobody DEDGEEACCCCC
why not EFEEED@CECCC
why people @@=>?@ACCCCC
why she KPJIIJ>CDCCC
why should EEEDEJGCCCCC
why the B?<?@A:CBCCC
why they GGFJJGAAACCB
why waste HHMHHHCCCCCC
why would ??<=>>@FCCCC
wi A@?D>@LCECCD
wi a DBBEBCLCCCCC
wi fi FFFKFFACCCCC
wi it PMOSMM@CCCCC
wi me <><>??JCCCCC
wi the GEDFDE?CCCCC
wi their BABABBQCCCCC
wicked 352/55@CCCCC
wicked > @@@=@@CCCCCC
wid KDGDFDDCCCCC
wide GIGGLGJCDCCC
wide > GJGGGGCCCCCC
wide open A@A@AAQCCCCC
widow CBBADD>CCCCC
wife DCCDCFCDCCDC
wife 's @@@AAAIDECDB
wife > FDCCCGKDDCBC
wife and FDDDDD;CCCEC
wife asked GGGKGG?CCCCC
wife both LLLLSLCCCCCC
wife cried IIIIIOCCCCCC
wife down AAAAAA:CCCCH
wife had @@@@@@LCECBB
wife has >??>??FBACBC
wife i HIHHIJHB@CAB
wife in EEECEE@CCCCC
wife is ABDBBBBEBCBC
wife it CBBAABKCCCCC
wife left FEFJFFGCCCCC
wife must HHHLHHCCCCCC
wife says BBBABB9A@CAB
wife she FDDCDHECFCCC
wife the EEEEEI@CCCCC
wife told CDDDDDHCCCCC
wife while AAA@A?ICCCCC
wife who EDJFEEACCCCC
wife would ?@?<@?DCCCGC
wifes NGHHGGJCCCCC
wifey GGGLGGCCCCCC
wifi FHFFFHFCACCC
wifi 's HLHHHHCCCCCC
wifi > CCCCCEQCCCCC
wig CCDABD=BGCBC
wigan BCBCCFECCCCC
wigan > IIIIIP?CCCCC
wild DDHDDDCCCCCC
will BCBABEECBCCB
will 's CCCCCCOCCCCC
will > MMKHINDABCBC
will actually >==>><JCCCCC
will all DECDDDFCCCCC
will always >=<==<ACBCBC
will ask AA@AA@?DCCCC
will be DFGHDJABEBBC
will break FFFFFK>CCCCC
will bring DBFDDB:CCCCC
will burn AA?AA>ECCCCC
will call NONJJH>CCCCC
will carry DDCHDDBCCCCC
will come HKGHJJ=CCCCC
will crack GKGGGGBCCCCC
will defend >>=>=<ICCCCC
will die <<8<<9;BCCCC
will do EFDEEH>CCGCC
will drag FFHFFHBCCCCC
will drive IKIIIKCCCCCC
will drop >;>><<FBB>CC
will end >@??@=LCCCCC
will ever ??=???JCACCC
will find B?@@??DCCCCC
will finish ;9;<::LCCCCC
will get GHKGFKEABBAB
will give FDACAB?BCCCC
will go <;<;<<LBBABC
will have FGHEHHDCCCCC
will hear CABCBAKCCCCC
will help >>><@<BCCCCC
will hold FFFFFHGCCCCC
will hurt @@@@@<GCCCCC
will i @?<??@HFCCCC
will is AAABBBICCCCC
will it A@@@@@1LBBCC
will join IIIIIKDCCCCC
will just FHFFFHJCCCCC
will keep @@@@>=BCBDCC
will kill BBBABB?CCCCC
will knock FEFFIGCCCCCC
will know GFGGILBCCBCC
will learn KNLKKL<CCCCC
will leave GIHGGK@CCCCC
will let @>?@B>ECCCCC
will lose IIHIIOBCCCCC
will make FHDEJDLECCCC
will manage A@AAAAJCCCCC
will meet GIGFGGDCCCCC
will miss =;=<=:FCCCCC
will murder AAAAA>=CCCCC
will my @>?@@??GCCQC
will need LKKLLQLABAAB
will never ?AC?@@:C?BBA
will not BCAAADGDECCC
will only ??>===ACCCCC
will pass B@BBAAICCCCC
will pay FFDEFGCCCCCC
will pop BCBBBBMCCCCC
will put INIIJN:CBCCC
will read A@AAAAXCCCCC
will ring ?;?>?=CCCBCC
will rip FFEFFICCCCCC
will run GGGGGM>CBCCC
will say FDHJCE6ECCCC
will see HFEFFFACCCCC
will set DDCDDGECCCCC
will shake ILIIIIACCCCC
will she BAABAB=HCCJC
will show EFLFJEJCCCCC
will somebody HHHHHODCCCCC
will soon FIGFFJ8CCCCC
will sort ?????;LCC@CC
will speak LLLLLR>CCCCC
will stand BA@AGD=CGCCC
will start FJFFFHCCCCCC
will still AAAAAAKCCCCC
will stop EEEEDFLCCCCC
will strangle EEEEDH<CCCCC
will strike BAABB@OCCCCC
will suffer GGGGGKBCCCCC
will swing ?>???=>CCCCC
will take EEEEEGDCCCCC
will tell FLLEDC>CCCBC
will the CCBDCF:@BB@C
will they CB?GCCICCCCC
will throw CABECC?CCCCC
will to BABBBA>CCDCC
will try DFDDFC?CCCCC
will turn FEEEFKACCCCC
will understand BCBBBBJCCCCC
will wait A?IA@??CCICC
will walk CBCCCAOCCCCC
will want BABBBBGCCCCC
will wish GKGGGJBCCCCC
will with HHHHHJ=CCCCC
will write FJFFFEGCCCCC
will you @D?@?>ICCODC
willing GGGGKGBCCCCC
willing > HHHHLHCCCCCC
wills >?>?>>?CCCCC
win ==>==<B=@BCC
wind EEDHDECFECCE
wind 's ABBAAAQCCCCC
wind > JKKTKN@ECCCF
windae FFJGFE?CCCCC
window ACCCBEDCCCBB
window > HLGIHLGBACCC
window @ FMCFFF@CCCCC
window after ?????<CCCCCC
window and A?@A@BFCBCCC
window cleaner >????=LCCCCC
window in CBCCCFJCCCCC
window of IIPIIIBCHCCC
window on DEDDDC@CHCCC
windows ADBBDDKCECCC
windows in CCCCCH;CCCCC
windows on GGGGGIBCCCCC
windows up @??@@>JCCCCC
windrush FFJFEFECCCCC
windscreen =<==>??CCCCC
wine EIEHHECDCCCC
wing EAA?@AAA@B@C
wing is PKKKKOCCCCCC
wink CCCBDEHCICCC
winner =;===<;CCCCC
winner 's ?<???>9CCCCC
winning DDDDDDLACCCC
winning > BBBBBBPCCCCC
winter CCEBDC:ABCDB
winter > IGGGIGBCCCEC
wipe EEJJDEICCCCC
wiped GDCDEI?CACCC
wiped the HGGGGGFCACCC
wiper JOJJJK=CCCCC
wire ??>@??PCCCCC
wired IINIML?CCCCC
wires FEIEIDCCC?BC
wiring HHJHHI@CBCCC
wis DBCAAA?CCCCC
wisdom MMPROMCDCCCC
wise FGKFFK@CCCCC
wise to GGGGGM@CCCCC
wiser FFFJFFAHCCCC
wiser > FFFJFFACCCCC
wish ?@?>?>GADAAB
wish > JJJPJJACCCCC
wish i BA@AABPBG@BC
wish it FFIDFFB@@CCC
wish me BADAAB=CBBBC
wish she EJEEFE=CCCCC
wish the @@??@?QCCCCC
wish they ?>==?>ACBCCC
wish we GGMGGG?CCCCC
wished it GGMGGFACCCCC
wishes @A@@AALCCCBC
wishing ;8:<;;ACCCCC
wisnae ===8=<ECCCCC
wit HHLJHHACCCCC
witch ???<@@DCCCCC
witch > @BB>BBCCCCCC
witch and FFFKFFCCCCCC
witch on FFFIFFCCCCCC
with AABAABCDDCCC
with # >?<???DCCCCC
with > DDCCDG<CIDCF
with ? CCCBCCDCCIEC
with @ BA@A@?CB@@AA
with a DCGECFGBDB?A
with all DEDEDE>FDCCC
with an FCHBDC?GFBAC
with and EGEDDCICCCCC
with another ABBBBBCGCCIC
with be NHHHHHCCCCCC
with being @@==??MCCCCC
with better ==;9;;ACCCCC
with big GGGGMGCABCCC
with complaints CCCBCCCCNCCC
with dementia @@@@AAACCCCC
with down EBB@BAGCCCCC
with downs IIKIIIACCCCC
with dr ?BA@BACCCCGC
with drink LHHHHHCCCCCC
with every DDHCDDBCAEBC
with half AABABALCFCCC
with has @??@@@MCCCCC
with her GGEEHEEEEDDG
with him 89<:<;ABACEC
with his GHFHEI=DBBBE
with is KEEEEECCCCCC
with it FFFFEC?EBCDE
with learning BCBCCBICCCCH
with lipstick IILPIIACCCCC
with living BBBBBBUCCCCC
with me ?A?@?A@BDC@B
with more JIISIJ?CCCCC
with ms HHHHHK@CCCCC
with mum IFFFEF@CBCBC
with my AABAFE@>>DAA
with myself AAAAA@MCCCCC
with nails IIIIIOOCCCCC
with no >=?<;=@DFAFC
with nobody >=>>>>PCFCCC
with none BCCCCCCCMCCC
with nothing EFFFEF?CFCCC
with one A@?AACGCDCAE
with only DDDDDC=BCDBC
with our @@@?@@BCBBBC
with people AA@EA@HCFCCC
with petrol GGGGGHDCCCCC
with pills CBCBBCNCCCCC
with placards FKFFFFCCCCCC
with pliers EEEEEG>CCCCC
with rags ?=???=PCCCCC
with respect DCE@DEBCCCCC
with see CCCCCCKCCCCC
with seven >>=>>>@C?CFC
with sister GMGGGGCCCCNC
with six BBDBB@=CCCCC
with somebody AAA@AA?CDDCC
with someone DDDGDDBCDCCC
with something ?@?@>=NAABCB
with that IFHGIDDD>CCB
with the HEDDHF?C@DEC
with their IFKHGGACCACC
with them CBDABBJCABBC
with these >>;===@ECCCC
with thick FFFFFMACCCCC
with this DDBEDE5DCECC
with those ABBDABHCCCCC
with twins CCCCCCJCBCCC
with two =>=<<>BBDCCC
with us :78899ECDEDE
with whatever IQIIIIKCCCCC
with whoever BAAAAA@CGFCC
with women EEGEEE@CCCCC
with worse MMRPMMCCCCCC
with you @AC>ADECDDMB
with your FGDFGG@CFDEB
with yours CBBBHCJCCCCC
with yourself ?==@??BCCCCC
withheld MLJJJJ9CDCCC
withheld my MIIIII>CCCCC
withheld number ??@@?@@CECCC
within @BBCB@<B?CAA
within # HKHHHH=CCCCC
within the ?AACA@CB>CBA
without AA>>A>ACFBFG
without @ @@@@?@LCCCCC
without a >=?<==5GCCEF
without an CCBCCC>CCCCC
without anyone BABBBBCCICCC
without asking JHHHGHCCDCCC
without going A@@AAAMCCCCC
without heating BBCCCCKCCCCC
without her BFCEDCPCCCDC
without his CEDFDELCCCCC
without looking HEEDEDBBCCCC
without me EEDDCD?CCCCC
without my BBBBBB?B@DBC
without speaking CCCCCCJCCCCC
without telling HGGIGG@CCCCC
without the IIJIPIECCCCC
without them CE@CBC@CBACC
without wanting JJMJJJ;CCCCC
without you EKCADC:CCCCC
witness PKHHIH?CCBBC
witness > KGGGGGACCCCC
witness statement OFFFFFCCCCCC
wits HEEFEE?ECCCC
wives HHOHHHAGCCCC
wks @@?@@@CFCCHC
wks and CCCCCC9GCCCC
wna BBABBAMCCCCC
wobble >>====GCCCCC
woke EA@@CB?CGCCC
woke up ECBBFDDCGCCC
woken BBBBBANCDCCC
woken up BBBBBAOCCCCC
wolverhampton =>==>>CCCCCC
woman KIIIIHACICBB
woman > BABCE@ECFCBC
woman a ELEDDE<CCCCC
woman at ?@>A??KCCCCC
woman for =>:===CCCCCC
woman having CCCCCCLCCCCC
woman i AA?@AAKCCCCC
woman in KGLFFGBCCCCC
woman is GGILGGBCCCCC
woman of <<9;:;DGECCC
woman on @AD>?BGCFCCD
woman who JJHGLJ@CICCC
woman with EEFDJEBCCCCC
womb LKQKKM<CCCCC
womb we LLRLLL?CCCCC
wombs IIOIIICCCCCC
women HEKEDD6BCCBD
women 's AAAAAAACCCCC
women are DCCCCB?CCCCC
women do NNPNSNCCCCCC
women for JHKHHH?CCCCC
women have KKPKKKCCCCCC
women make IIKIIICCCCCC
women only ??;?=?BCCCCC
women the JJNJJJ@CCCCC
women who =>;@=>CCCCCC
won ;=<;<<>CACBB
won > ?>A>>>CCCCCB
won a BBAABB@CBCBB
wonder CBABCD>DCCDE
wonder how NKKKLPJCCCCC
wonder what DDDDHDCCECCI
wonder why ??==??AA@CCB
wondered =<<<=<?CACHB
wonderful >>>=>=>CDDCC
wondering B>?>??KHCCEC
wondering if AAABBBICCCCC
wonders EEHICDAF@CCC
wonky @@@???=CCCCC
woods @@AAABICCCCC
wool DDCDBD8@CCCC
wool > @@?>?@?BCBCC
wor HIJIIFAECFCC
wor @ C?A@@@MCCCCC
wor lad BBAAABMCCCCC
wor lass @A@?@@9ECCCC
word GHHIGK?CECDD
word > ;;;:<;GCCCBH
word about GGGGHJACCCCC
word for EEDJEEHCECCC
word he KKKKPKCCCCCC
word in EEDEEEBCICCC
word of EDFCCIBCECBC
word on IIIIIQ;CCBEC
word she HLHHHH>CCCCC
word with >D;;=>?CCCB@
word you HHHNHHCCCCCC
words =<<===DEACCF
words > ??=>?;ECCCCE
words are FFFJFFLCCCCC
words with ?????<BCCCCC
wore DDGEEC>DCAEC
work CCBCCBCBECDB
work > ??>>=<BBDBCC
work a DGBEDD<CCCCC
work and CBCFBAKCFCEC
work at GIGGGM?CCGCC
work experience DDDGDD>BBDBC
work for BC@BBBICCCCC
work from CCCCCE;CCECC
work has >??>??CCBCCC
work here @>@@@@;CCCCC
work i CGCCCBMCCCCC
work in DEHFEEACAACC
work it HGGGGMFCBCBB
work nights A@AAAA?C@AGC
work number HJHHHHACCCCC
work on FHFKGGGBGCEC
work out E@A?A?HACBBC
work the AGBBCCACFCCC
work till AABBBBJCCCCC
work to DCCFDD=CACCC
work very HHHKHHACCCCC
work what FEIFFFCCCCCC
work with BBABA@LBCCCC
worked FDDECF@B@@AB
worked > BADBBBKBBCBC
worked in BBBABCACC@CC
worked out BFDCCCACCCCC
worked there FFFJFK@ACCCC
worked with IGJFGG?CDCCC
worker SMJOJO>CCCEE
worker 's @>@C@?GCCCCC
worker > GGHIHLACCCCC
worker @ HCCCCCBCCCGC
worker and LGGGGGCCCCCC
worker is HHHLHNBCCCCC
workers EBEDDC?CBCCC
workers on JHHHHH=CCCCC
workhouse HHJKHHCCACBC
working ACAA@?@DECBB
working > FKDFFHCEACCB
working and @@>=??ECCCCC
working in GGJGGGACCCCC
working now GLGFGG?CCCCC
working out >??@?=QCCCCC
working tonight CCCCCC7CCCCC
working with GGIFGGBCCCCC
workplace FFIFFGCCCCCC
works DFBDDDDABCBB
works > BECBDDGCCCCC
works in @ABEBC?ABABB
works on ONKKKK>CCCCC
works the BDCCCCMCCCCC
workshop BCCACFACCCIC
world DHHCCD?@;D?B
world 's BBBFBBHCCCCC
world > @AA=??MB?BAA
world a FIGFFF;CCCCC
world and FFIFEEACCCCC
world is ???=??LCBBCC
world would KSONKKBCCCCC
worm KKKRKKCCCCCC
worm and FFFJFFCCCCCC
worn C@BBBBFECCCC
worn out @=@???ICCCCC
worried DCECDDCCCDCC
worried ? CCCCCC;CCCCC
worried sick BBBBBBOCCCCC
worries ?@@@??GBCCCC
worries me @@@@??ICCCCC
worry AABABADCACBC
worry about AAAAACHBCCCC
worrying BBBBBBHDCCCC
worse BBBEA@CFBCBC
worse > DDEECDFDCCCC
worse ? AA@?AA:JCCCC
worse luck GGGMGGCCCCCC
worse since @@@@>@QCCCCC
worse than EEGFEE>AACBC
worst >>;>>=>EFCBC
worst of GGGJGGBCCCCC
worst patient AAA>AABAABCC
worth ACEBBCCA@CBA
worth a AAAAAD>@ABCC
worth bothering CCCCCCMCCCCC
worth her ;;;9;;CBACAA
worth it DDAAAAB@BCCC
worth nothing FFFJFF@CCCCC
worth ten =;<9<;CCCCCC
worthless EEIDEE?CCCCC
would DBEFEDADBGDE
would > EEEDJHBCCCCC
would @ BBABBB;CCCCI
would a BDCBAAAEABAC
would advise IIIIIMACCCCC
would all HLFGLGFCCCCC
would already BBBBAB?CDCCB
would and GGGGGL;CCCCC
would anyone CCCCCBLCCCCC
would ask EEIEEDGCCCCC
would asked GDCCDC?CDCBG
would be ?DB@B>PC@GDB
would been D?@>;>ACGCCE
would believe A@A@A@OCCCCC
would best LLLLLT@CCCCC
would better @??=>A>CCCCE
would both AA@AAAHCCCCC
would break BBBBC@@CABBC
would call IILPIIACECCF
would check HHHHHMCCCCCC
would cheer DDJDDCACCCDC
would come BDACA@>CCCCC
would cope CCCGCCQCCCCC
would die CCBE@A?CCCCC
would do B?FBCDIBBCCC
would done EDEDDE=BBCCF
would driven FFFIFFCCFCCC
would drop HHHHLJCCCCCC
would earned HHKHHHCCCCCC
would end EKEEEEHCCCCC
would even GFEEGEOBCCCC
would explain JJJPJJBCCCCC
would failed FGGLGGCCCCCC
would fake GGGGIG@CCCCC
would feel HHJJKJ@CCDCC
would find CCCDCGECCDFC
would finished GGGGGKCCBBCB
would get EDGIFFLCFCFC
would gie FFFFLFCCCCCC
would give BA@A@ANCCCCC
would go >@?>?>CBBCEC
would gone @AAEAB@AABBF
would got BECCCBECBBBC
would had @==;==BC@ABE
would happen CCCCCCUCCCCC
would happily KKKKNQ;CCCCC
would hate =<;><@HCCCCC
would have DFHFHB@BCAAB
would help AABAAB;CFCCC
would hit LIIIIIBCCCCC
would hold HHHHIL<CCCCC
would honestly =<:::<>CCCCC
would i >@??B?@GCFCC
would it DDEEEDIBCECC
would just ??ABC?CCCCCD
would keep FFEIEL=CCCCC
would kill @@?@??BCCCCC
would know FDBB?@BDCBCC
would leave HHJJJI?CCCCC
would let FEFFFHICCCCC
would like ><<<=<CDEGJF
would look DDDDFH@CBCBB
would lose EHEKEECCCCCC
would lost @@ACA?ACGBCC
would love EECDCG<CBIEB
would made BBAAABKCCCCC
would make CCF?EBDECCCC
would manage EEDEIGCCCCCC
would miss HLHFGGFCCCCC
would my MFFFFEHCCCCC
would need HHHOMHDBBDBC
would never AC>>BBDCCCBC
would no EEEHDDACFCCC
would not FEFKIH=ADCAF
would of @@<>@@ACKCCB
would one FFFFGFCDCICC
would only @@A@AACCACCD
would pass ??=;??CCCCCC
would pay IIIIMHBCCCCC
would prefer CCDBBBICCCCC
would press GGGGGL@CCCCC
would put >>?C>>GCBABC
would rather DDHDBDKCACDC
would read ?@@?@@CCCCCC
would rehearsed PLLLLKCCCCCC
would rob MMUMMMACCCCC
would say ECDEDB@CCCCC
would see ACAABAJCCCDC
would seen HEEDEDBCCCCC
would sell ?AAC@@CCCCCC
would set GGGGGK>CCCCC
would shut FFFIFFCCGCCC
would smash BBBAC@ACCCCC
would somebody AAAAAA;CBCCC
would sooner @@BC=>MBBBCC
would sort HHJHJJECCCCC
would still BAAADA=CBCBC
would stop CBACCC<CCCCC
would struggle JJJPJJCCCCCC
would suit <<;:;<DCCDCC
would swap >>;>=>CCCCCC
would take CBDB@DFCCCFC
would tell <=<=:<CCACBB
would the :;:=9:O?CDGC
would they ==:;:<EECBBC
would think C@B:@>BCACCE
would to CCFDBBBCCCCC
would told >>?>??BCECCC
would touch <=::<:CCCCCC
would turn @A@B@@?CDCCC
would vote HHKHKHCCCCCC
would want BAD@@DBC@BBB
would we ??;???@EB@CC
would welcome BBBBBBVCCCCC
would wet CCCCCC:CCCCC
would you ??@?B?9GEFEC
wound @@C@?@GIGCEC
wound 's CCCCCCHCCCCC
wounds JHLHGHCCCCCC
wow GDCFFD?CCCBC
wow > EEDEHE>CCCCC
wrap IHHHOICCCCCC
wrapped A@@@@BKCCCCC
wrapped it CCBCCCNCCCCC
wrapped round FFFEFJDCCCCC
wreck DDECCE?CCCCC
wrecked A@@AA@KCCCCC
wriggle FFFJFFCCCCCC
wring CCBECC=CCCCC
wrinkly GGKGGGCCCCCC
wrist ECCCBAGEHCFC
wrist > EDCDDCMCCCCC
wrist and ABBBBB=CDCCC
wrist to CBCCCCKCCCCC
wristband BCECCCGABCFC
wristband > FFIFFFCCACBC
wristband and ABBBBB?CDCHC
wrists AB@AADFCCCCC
write EECEECCCBFDC
write ? CCCBCCCCKCCC
write it DDBBAB<CABCB
write to BDCBBC>CBGHB
writes JFGHFFDC@BCB
writing DECDCC?BFDCE
writing > DABBBA>CDDCC
writing a CCBCCC>CCCCC
writing this >>????LCCCCC
writing to IOIIII?CGDCC
written =@>>@?FEEBDC
written in BCCCBCJCCCCC
written my CCCCCCLCCCCC
written on @C@>CAECCCCC
written the CCCCCCHCCCCC
written to EHFEFE8CDCCC
wrong EDEDECBCECBC
wrong > BBHBBB:CDCCC
wrong ? CCCCBCICCCCC
wrong and ?<=<>>>CCCAB
wrong blood MJJJJJCCCCCC
wrong but JJJOJJCBACCC
wrong end <<;;<;LCCCCC
wrong i FFFEIFBCCCCC
wrong in EECIEE?CECCC
wrong name EDDDDDECHCCC
wrong on BBBABBBCCCHC
wrong one IIILIL@CFCCC
wrong place EEDGEDCCCCCC
wrong reasons GGGGGKCCCCCC
wrong side AAA@AAKCCCCC
wrong that FFKFFFRCCCCC
wrong there <<;7<;CC?CCC
wrong to CCBCCC<CCCCC
wrong way AAAAAAECCCCC
wrong with =@??>>BCECBC
wrote PHIJIMHD?CBE
wrote > FFFFFI8CCCCC
wrote a EEEEEH?CCCCB
wrote about HHHGHLFCCCCC
wrote down @AAAAABCECCI
wrote i OGGGEG?CCCCC
wrote in RMMMMMACBCBC
wrote my BABBBAHCBACC
wrote that HFEJGHECBCCC
wrote to @CBBBBDCBFCC
wye CCCCCC;CCCCC
x DEECDCFCADBA
x > ABC>B?HCBB@B
x ray EFEFDFCCACC@
xl CCCCCFJCCCCC
xx BAB?B?=BC?CC
xx > BAB?A?=BC?CC
yaar BDDEDD;CCCCC
yanked :==<;=CCGCCH
yanked my :==<<<CCHCCI
yard LQLPLSCCCCCC
yard and DDDDDI@CCCCC
yards IMIIII>CCCCC
yawned EGGJGFBCDCCG
ye FGGIFI<CCDCC
ye are EEEIEEACCCCC
ye do GGLGGGCCCCCC
ye have EEEJEECCCCCC
ye will GGGGGMFCCCCC
ye would GHJIKHACCCCC
yeah JKKJIODCKCCC
year ?>?@>?>ACB?C
year # BBBABBHBFCCC
year 's CDCDCC<CCCCC
year > A@A?@BCCEDCC
year ? @@>??@B>D@@C
year ago BAA@AA?CACCB
year and FEDGFEEEACAC
year i EHEEEE>DCCCC
year in GFGGGK>CCCCC
year is DDBCDC<?CCCC
year old IFHIGGEFHCED
year olds FFHFFF:BACBC
year on IIMOIILCCCCC
year since DFDDDDGCCCCC
year so >==>??CCCCCC
years >=>?@>>BAB?C
years > =<;<<;DFDBBD
years ? BBBBBBICCCBC
years a DEEHDDCCCCCC
years ago BCBBBB>DBDBB
years and @?BBA@>ABB?C
years back JIOIJJECBCBC
years clean @AAAAAICCCCC
years for BCDBCGDC?CBE
years i DCCGBANCHCCC
years in DBAAACJCBCBC
years now CCBCCC>CFCEC
years of CDBBDD;@?CFC
years off @BBBBB>ACCCC
years old EDDHDE@BFCCC
years on FFIGFFJCFCCC
years since CCBCEC6CCCBC
years so DDDFDDLCCCCC
years to ECCCDE?CDCCC
years with @@??@@BDCCCC
years younger IIMILICCCCCC
yed MJMMJJCCCCCC
yelling CCCCBC=CCCCC
yellow >>;>@?BCBCCB
yellow > BBBBBBNDCCCC
yellow and CCCCCCQCCCCC
yellow book CCCCCC8CCCEC
yeo FIFKFJ?CCCCC
yes ??<>==BDDCDE
yes > @@??@@OCCCCC
yes @ @>>;=>CCCCCC
yes i =?==?<<CCCCC
yes she JMIIII@CCCCC
yes the ?>>>=>HCCCCC
yesterday @AA@@?OAABAC
yesterday > CDDCCCMCCCCC
yesterday after CCCCCCLBACCB
yesterday and ABAAAAIAAC@C
yesterday dinnertime BBBBBADCICCC
yesterday i A@A@A@JC@ACC
yesterday she A@BBBBSCCCCC
yet DGFEEFFACCGB
yet > FGFFGIDCCCEC
yet ? @AAAAAABBDDB
yet @ GNGGGGCCCCCC
yet here GGIGGGPCCCCC
yet she CBCCCCLCCCGC
yin AAAABAMCCECC
yins FFLFFFACCCCC
yoga MQLKRM=AGCCC
yoga class JMJJJJCCCCCC
yoga on HHHHKHCCCCCC
yoghurt ?>????=HJCCC
yon MIHJJHBCCCCC
yorkshire AA@@@@9CCCBC
you DFDFEE@CBBBA
you # DGFEEECCABIC
you % ==:===CCCCCC
you > CDDFDHBC>D@E
you ? JOKPIM?GCNDC
you @ GJDKDF=BDGBB
you a A@A?CB?@?CDB
you about CDBBBFAD?CD@
you advise CCCCCCNCCCCC
you again FHEEGE?CCGCC
you all >9;:<;FCBBCC
you and DICIFEIBBCDC
you answer DCDHDDCCCCCC
you any FFFKFFBABCBC
you anything =<;:<;?CCCCC
you are HJIKHI<BFBAB
you as EEEEEKCB@C?B
you ask B@@DBADBBCBC
you asked @?@?@@GCCECC
you at =>>;?@EBCCCC
you babe GGGJIGCCCCCC
you back A@?AA@JCCACC
you bad KIJKKT:CCCCC
you be FCCBCCEDCIEC
you because ???>??FCCCCC
you better GKGGJGCCCCCC
you big A?AAA@CCCCCC
you blocked FHFFFH=CCCCC
you both ?????=GCCCCC
you bought MFGFFFCCCCCC
you bring >=<==<GCCCCC
you but ?>>>??@CCCCC
you by GGEFGJ?CCCCC
you call FEHFEEGCCCCC
you came LLYNLLCFCCCC
you can @@BA@>@EBA>B
you catch IIJIKKCCCCCC
you change EKEEEECCCCEC
you cheeky ==><==CCCCCC
you come EDEEEBAGCCBC
you coming HHIMJIACECCC
you considered ININII@CCCCC
you could @@BBA?BBGCBC
you daft BBBDBACCFCCC
you dare @<<:>>?DBBCB
you did FJEFEJQC@CCA
you die BB@ABDICBCCC
you discharge CBCCCCSCCCCC
you discharged ?>@>?>TCCCDC
you disgust FFFMFF?CCCCC
you do @BE=DA>EBBBC
you down CCCCBG@CCCCC
you dr FEEHEICCCCCC
you dress JJJMJJCCCCCC
you drown BBBBBBUCCCCC
you eat GJGNGGCCCCCC
you employ IILLIICCCCCC
you even CEEHDDCCCCCC
you ever HJGNLHABBCCC
you every ILIIHI>CCACB
you fatso JJJNJJBCCCCC
you feel >==;<=ECCCCH
you fine FLFFFFCCECCC
you finish JNOJKO:CCCCC
you fit GGKGGJCCCCCC
you follow AAA@B?CCCCCC
you for ==><<<BAABAC
you four LLLNLLCCCCCC
you gave FEEGDD=C@BHC
you get CCGCDFBBACBC
you give DDBBEC>ECFCC
you go CCECBBF@BECC
you going A@A@AB?BH>@C
you got B@BE@?BCCCCC
you had JMIHKFKCCCCC
you have EGGFGICBG?CD
you he ;8;;;8GCAC@B
you hear CCBBBDQACAAC
you heard EEFJFFCCCCCC
you here GKKHGG?CCCCC
you i ILMHOLJBAGBC
you if :;:9:9@GBCBB
you in FKFHHL;B?@FC
you just EIEDDD;CCCCC
you keep ?@?==>=CCCCC
you know HILFOJCBCCEC
you last EEEEKECCFCCC
you learn @@?@@?CBACCC
you leave CCBDBD@CB@AC
you left >?=<?=CCKCCC
you let FEMEDE>CCCCC
you like BDD?BFBC@CBB
you liked IMIGLICCCCCC
you little GGGGGJCCCCCC
you live DECCDJ:BCBAC
you locked MINIIO=CCCCC
you look BADCECACCFDD
you lost CHGCCHACGCCC
you lot <:=<:9OCCCBB
you love IMMJIPBCCCCC
you made DDDDDF?CCCCC
you make @?>@@BFCCCCC
you mam GGGKGGGCCCCC
you manage >=<;>>CCCCCC
you may GLDGGGACCCCC
you mean B@BAB@LCCCCC
you might :9;785DCGECC
you mr GKGIGGCCCCCC
you must GGFJGGCC@CBC
you near =<;:<<CCBCBC
you need ?=C><ACAC<@C
you never CEEFDF@CABDB
you no JJJOJJACCCCC
you not KNKJIHACACBB
you now @?AC@=EC@CAC
you numpty >=>8>>CCCCCC
you off A?@FA?ACFCCC
you old FDFHFFBCCCCC
you on GHHGHLDADCCC
you one DGCDCE8CCCCC
you open DCEDEFJCCCCC
you or ?>?>??BCCGHC
you outside JJJJJP>CCCCC
you over IIIHHO<CCCCC
you overgrown GGGJGGCCCCCC
you owe ADC@BD@CBBCC
you people CDCDDDFCGCCC
you phone EGEEEEKCCCCC
you please FIFFFFDCCDFC
you pop EIGEED9CCCCC
you post ??>?@A@CDCBC
you posted FJGGIG;CCCCC
you press CCBFBBECCMCC
you put CDFBDDNIEDCC
you qualify <<<:<;CCCCCC
you rang DFDCDCOCCCCC
you read JLJOJJFCCCCC
you remember >>>>?=NC@BCB
you reply @?@@@@MCCECC
you ring @?@??>>CCICC
you round FLEFFFCCCCCC
you run A@AAAAFBGCCC
you say =@;==<BDCCCC
you scrub IIIIKJBCCCCC
you see >AA=@=JBDCCC
you seen EEJDEEC@BC@C
you self HLHHHH<CCCCC
you send EBBCBDCCC?AC
you sent HJGJGG;CEEFC
you set HHHHHK<CCCCC
you should BDD@ABHBDCBB
you shut FKFDFF@CCCCC
you silly FFFIFFCCCCCC
you since GKGGGGICCCCC
you sister GFGLGJ@CCCCC
you sleep JNJJJOCCCCCC
you so A?@B@A?CDECC
you soft FMFGFEACCCCC
you soon FKFFFHNCCCCC
you sound IIIIKIBCCCCC
you spot HMHHHHCCCCCC
you still EEEEGDK@ABBC
you take @?==A@@CCCDC
you talk EGEDGDECCCCC
you tell >=???>JCEEEC
you text CBCCCCGCCCCC
you that GHFHHG;CCCCC
you the FCCFBALCDACC
you there DLDDDE@CBACC
you think >87::;9GBCBC
you this FGFHFFFCCCDC
you thought HLHHHH;CCCCC
you to CGEGCENB?BAB
you told CHDBDKECBCBB
you too JJJJOJACCCCC
you took DDDADE>C@CFB
you tried CCCCCC?CHCCC
you tube FFFMEFACCCCC
you two @?<@>>BCCCCC
you type FFFLKFCCCCCC
you ugly >>>9=<CCCCCC
you up EDGFHJ?CCCCC
you vile ::93::CCCCCC
you want IHGIGI@BA?BC
you was HKHHHKBCACCB
you waste GMGGGG;CCCCC
you wearing GGGGMGCCCCCC
you wee >==:=<CCCCCC
you went CCCCCCKCCCCC
you were DEBGFCPABA@A
you what EFJDHFCCCCCC
you will IGIDHJGBABAC
you win ??????ICCCCC
you with GGGKII=EECCC
you wonder ???><?CCECCJ
you work IGGJGGBCCCCC
you worry CCCCCBNCCCCC
you would CDFF>?@BBCBD
you write FFFJIF@CCCCC
you wrote NLKJKPJCCCCC
you x CCBBBB?CCLCC
you you =C;9;;=CCCCC
young DB@AFB=BABAC
young % CCACCCMCCCCC
young > GGGGGK@CCCCC
young doctor <;=<<:BCCCBE
young lad CCDHCC@CDCCC
young lady OOOQUUACCCCC
young man =?=<=>=CACCB
young people >><>>>CCBCCC
young woman HFEEIEKCCCCC
younger GHJHJGCCCCCC
youngest @@???@MCCCCC
your GHHGFI@CGBBC
your # @AA@@A?CCCCC
your % CCHCCCCCCCCC
your @ :9:779KA@BAC
your a HDEJFDICCCCC
your address B@BBED>CC?CC
your all BBBBBBLCCCCC
your ambulance IGFFGIGCCCBB
your answer CCCCCCSCCCCC
your apology JJIPJJCCCCCC
your appointment ??=>>?CCGCAC
your arm GGGGLHBCCCCC
your asylum JJOJJJCCCCCC
your back BABADC=BCABC
your bed IIIIHNAC@CCC
your best CCCECCNCCCCC
your bike MMRUMMCCCCCC
your bins HNHHHHACCCCC
your board IIIIIJ>CCCCC
your boobs >>>>;>CCCCCC
your booking @?@?@@BCJCCC
your boss HOHHHHCCCCCC
your brain GGGKGG<CCCCC
your brother FFFFFJACCCCC
your bus KQOKKKCCCCCC
your cafe ;=;<=<ACGCCC
your call @@?C?AECHKCC
your car :99896TCGCCC
your chance CCGCCBRCCCCC
your chaplain IINIIICCCCCC
your chief AABCBBCCCFCC
your children EEEEEJGCHCCC
your clinic HHHHHKDCDCEC
your comment EGEEFGCCCCCC
your cousin ===;=;AABACC
your crew <<>>><:CCCCC
your crisis @?@@@>JCDCCC
your data BBBBA@CCCJCC
your daughter DEDDGD?CCCCC
your daughters HJKHHH?CCCCC
your day =;=<=;CCJCCC
your dead GHGGGRFCCCCC
your department GLHGHGBCCCCI
your dinner CCEECD@C@CCC
your diversity KFHFFFCCCCCC
your doctor >=?B?=SACAAC
your dog BA@ABA>CCCCC
your doors FGIGFLHCCCCC
your dr KHHLHJ>CCCCC
your eye BCCBCCCCICBB
your eyes <==:;<@CCCCC
your face JJKJGL>CCCCC
your facebook EFFEFI@CECCC
your family EKEIEC@CCCCC
your fault EEEHEEFCCBCC
your favourite ;6;::8CCACCB
your feet ???>??BCACBA
your floor DDDDKDCCCCCC
your front KLHGHM>CECCC
your funeral GLGGGGACCCCC
your gate HIHHHLBCCCCC
your getting GGGGGK@CCCCC
your girls GGGGGL@CCCCC
your going CCCCCARCCCCC
your gp <<;;<;IC>@@B
your guts ???>?>CCCCCB
your hair CDCAABBHBCBC
your hand DGCCDFECCCCC
your handbags FFLFFFCCCCCC
your hands ??=>@>KBCCCC
your head HHIMHICCCCCC
your health =<<:<<BBA@CB
your heart BBBABA<CCCCC
your hospital BBEBBADCHCDC
your house EBEDBA>CCCCC
your husband EGFFLFBCACBC
your inbox EGEEIEBCCDCC
your it HHHNHHCCCCCC
your jaw HHHHHHBCCCCC
your job JJSJJJCCCCCC
your kids KJHOGK@CCCCC
your kitchen ???=?CACCCCC
your knee <<;><<ACCCCC
your knees CDDCHCBCCCCC
your lads FFFFFJ?CCCCC
your legs JJMJLJ>ECCCC
your letter @?@@@@IA?<@C
your little EEFEEH>CCCCC
your lot BBFBBC>CGCCC
your lovely EDEDEKBCCCCC
your main @>@?@>MCCCCC
your mam EEEDEIGCCCCC
your man LFFHGGACCCCC
your managers FFFGFFCCICCC
your maternity FFIGJIMBBCCC
your mates ?@=?>>CCCCCC
your mother FDDECCACDCCC
your mothers CBCCCB;CC?CC
your mouth HHHNIN?DCCCC
your mr GGGIGICCCCCC
your mum FDEIDCAB@BAC
your name HHGGJN;CCCCC
your neck FJFFFH>CCCCC
your neighbours DIBBDB>CBCCC
your new CBICGDGCEBCC
your nice FEFFFLACCBCC
your night DCH@CC>CCCCC
your nose GJGGGJCCCCCC
your not >><;><BC>ACC
your number JLJJPNACCCCC
your nurse ???>@?CCCCCC
your nurses CBCBCFACCBCB
your nursing AA@>AACCCCCC
your old @B@@AABCCCBH
your one IIINIKCCCCCC
your online CBBCBC@CGCCC
your opinion ?@?=?>BCCCCC
your outpatients JJKKJOCCCCCC
your own CHDEBDCDBCEC
your page ?;?=>=@CDHBC
your pain GGGLGGBCCCCC
your parents @@@=@@QCCCCC
your pharmacist AA@@A?F@=C@C
your phone A>AAA@@C><@B
your photo ><=<<?BCAACC
your physio EDDIEECCGECC
your picture LGGGGGCCCECC
your place ==:<<:@BCCCC
your point >><:>>CC@CCC
your poor IIINIICCCCCC
your post A@A@AARCCCCC
your poster EEGDEEHBBCCC
your posters LLULLLCCCCCC
your posts AD?=@@CCCCCC
your profile EEEGHFCCCCCC
your questions ??>>?=CCCCCC
your reception ?>>??:KCCCCC
your receptionist AA@>A>QCJCCC
your road JOJJJJBCCCCC
your rota HMHHHHCCCCCC
your route EJEEEECCCCCC
your security BBBABA>C?CCE
your service CDDDCFKCCCFC
your shoulder HHHHHLCCCCCC
your six CCCCCBLCCCCC
your smoke KKKKKRACBCCC
your so IHHMHH>CCCCC
your sort GIJGGGBCCCCC
your soul IIIUIICCCCCC
your staff EDGDDEBCNCCC
your tea DEDCGH>CCCCC
your team ??>=>>BCCHCH
your teeth >@><@ACCCCCC
your thoughts ><>=>;OCCCCC
your time GGGGJGLCCCCC
your trust CGCCDFJCCCCC
your turn >=<>B=GCCCCC
your video B?>@=@AC@ABB
your view >?==>=CCCCCC
your wages <<:;<:CC@CCC
your waiting EBCCBCQCCCCC
your war IIMIIICCCCCC
your ward @?D@A>MCABBC
your wards ?@?@??HCCCGC
your whole HIHKHKCCCCCC
your wife JMMLJKGCCCCC
your windows EEEEEG<CCCCC
your work ILIIIIBCCCCC
your wrists EKEEEECCCCCC
your yoga JMJJJJCCCCCC
yours JMLOOOAB@ADC
yours > HIFFNK>CCCEC
yours ? EEEIEKBCCCCC
yours a >?@@@?ICCCCC
yours i BBBCB@LCCCCC
yours now @?@@@@QCCCCC
yours will HHHHHNCCCCCC
yourself GJGMHMDBCEAC
yourself > AC>AAB?CCCCC
yourself ? >;=<=>NCCCCC
yourself after CCCCCCKCCCCC
yourself and FFFKFF?CCCCC
yourself when KKKKKQFCCCCC
yourself you CGBDCC@CCCCC
yourselves ?@>@>?BBBABC
yourselves on >=;=><GCCCCC
yourselves when CCCCCCOCCCCC
yourselves who GGIGGLCCCCCC
yous HIHHIKBBCFCC
youse KIIHIO=CCCCC
youth FFGFFF>CCCCC
youtube FIIFFFABECCC
yow LNLQKR;CCCCC
yow can IIMLIIBCCCCC
yow come HHHHHM>CCCCC
yow will HHHHHN>CCCCC
yrs B@@???CBECAC
yrs on CCBCCCMCCCBC
yrs waiting BBBBBBCCKCCC
yuh EFFFFJ@CCCCC
z BC@BAAAC@=BC
zero DDFEDEECCCCC
zero > HHMHHHCCCCCC
zone @?<?@@;CCCCC
zoo > IILIIICCCCCC
zoom GHGGMG?ABBAC
zoom in HJHHQHCCCCCC
zooming GGGGMGACCCCC
zooming in GGGGMGACCCCC
`;
