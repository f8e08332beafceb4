// Made by scripts/make-wordings.ts; do not edit. Holds offensive words.

/** What is added to the points of each kind, in their order. */
export const BIASES: readonly number[] = [-6, -7, -5, -4, -5, -6, -8, -7, -5, -7, -8, -8];

/** Wordings, and a letter for what each weighs for each of the kinds in their order: C is nothing. */
export const TABLE = `
# >?<:;;FIECHB
# # DFBAGE?FBNFB
# > ??>=?>BECGGB
# ? CDDCGD>D@EAB
# @ DFDCCFMCCCGC
# a KDFEGF>CBCEB
# again A@A@AA?CICCC
# alder FKFFFFACCCCC
# and @@C@@@CFCCDC
# at AEDAABAHCECC
# bus CDBCCE>BB@CB
# but FIFHIEDGBCBC
# can A@AAAAJBCBBC
# days A@@@@@EGBFDC
# degrees @@?@@@BHGCCC
# emails IRIIIIACCCCC
# end A@AAAARCCCCC
# for ADADEB?BC@@B
# gone RIIIIIFCCCCC
# got BBBBBBJCCCCC
# grand JGGMGGDCCCCC
# has >?@??@RCCCDC
# have BACBBBJCCCCC
# he DABBBBIBBCBC
# hours @@@@@ADCFCEB
# how BBBBBB>CCCKC
# hrs CA@AAACCKCCC
# i ACAA@E9BCDDB
# in CDAC@A?DFB@B
# is CCFEDDFHCCHC
# just CCCCICFAABBC
# last INHHHH>CCCHC
# like EIDHEECCCCCC
# lol BBABBBRCCCCC
# march CCCCCCKCCCCC
# me @?@@??XCCCCC
# members IOIIIICCCCCC
# miles @@@@@@:BABCC
# min AAA@@AEBBBBG
# mins BAABAENCECCG
# minutes @@@?@?@CECCC
# months @@@@AAGCHCFC
# more GPGGGG?CCCCC
# my A@@AA@DCAGFB
# nearly DDJDDD@CCCCC
# no @@@@@@GCBBBB
# now BBBBBBFBECBB
# of KPMIIJ@CABGB
# on BAA@@@KFDBBB
# or HCDHEIA@AC@C
# over CCBCBB@NCCCC
# ring HNHHHHACCCCC
# saying BABBBBOCCCCC
# she @@@@A@ADCDBB
# so CDDDCEDBBCGB
# stone @A@@@AMGCCCC
# tansy FMFFFFBCCCCC
# that GKNGHGBBBDBC
# the CDGCDGBBBABC
# there GGKGJFCCBCCC
# this EIEEEF@GHCEC
# times ABDAABHCHCCH
# to AB@@CB?EFCCB
# today CECCDC<CCCIC
# tonight DIDCDDAABBBC
# two FFHFLFABABBB
# visiting GGGGGOBCCCCC
# weeks @>?@??IJFCKC
# when BBABDB?CCHCC
# who CCCCDGDCGCCC
# with ABA@EBIBCBDC
# wks AA@A@@CHCCFC
# would GFFLLGACCCCC
# year FCECCCDIIDCC
# years >>A>>?>AABCC
# you @?@>@AEA?@CA
# your C@ADBAHICCCK
# yrs CBBAAA>ACBAB
% HH[EGG4BCDCC
% > EEIEEE@CCCCC
% ? KKSKKKCCCCCC
% and AAEA@A<CECCC
% are FFIDFF@CCCCC
% brought JJOJJJBCCCCC
% can GGLGGGCCCCCC
% child GGLGGGBCCCCC
% do EEHEEDBCCCCC
% doctor DDLDDDBCCCCC
% ever IIQIIICCCCCC
% families @@<?@@CCCCCC
% girl DDKDDDCCCCCC
% i FFIFFF@CCCCC
% in EEGEEEACCFCC
% interpreter @@=@@@BCCCGC
% is EEKDEEACCCCC
% lad >>=@>>CCCCCC
% lot FFJFFFCCCCCC
% men ??:???CCCCCC
% nurse ?A>?>?CCCCCC
% nurses @AAAAACCCCCC
% off GGKGGGCCCCCC
% on GGKGGGBCCCCC
% one EEIEKEGCCCCC
% only EEIEDECCCFCC
% patients >><?>>CCCCCC
% people @@;?@?ACCCCC
% run GGIGGGCCCCCC
% should FFHFFFBCCCCC
% so HHPHHHCCCCCC
% that GGNGGGBCCCCC
% to GFJGGGCCCCCC
% women @@;@@ACCCCCC
's CDB@BBLECDHC
's # >??@@?LBAABC
's > @D>=?@ABDDBB
's @ FABBBAMCCCEC
's a ADFIGC8CAAAC
's address CHCBBA@CCCFC
's an GHJJGG?CCCCC
's and BDBAAB>CFCCC
's arm GFFGFHACCCCC
's at DGFDEGOCCCCC
's bad BBBBBA?BACBJ
's bank SKKKKKACCCCC
's bed @AAADADCICCC
's been @?A@@?GCEBME
's bending HHLHNHACCCCC
's big FMGGIG@CCCCC
's blocked @@???@KCCCCC
's boyfriend AAABAAMCCCCC
's bungalow IKHHHL@CCCCC
's called EGJEEEACCCCC
's care EJFEFE=B@CEB
's carer CDJDDDBCCCCC
's collapsed BAAAA@HCCCCC
's coming >>??>>OCCCCC
's convinced ABAABBJCCCCC
's daughter FIFEFGCCCCCC
's day @@?@@@?BBBBC
's dead AACABABCCJCC
's doing >>====ABDCBC
's done ??????IACCBC
's drunk BBBBBBOCCCCC
's eight FFFFFK@CCCCC
's face EGAAAB<CBCBC
's fault >??????CCCCC
's finest HJPHHHACCCCC
's for FFMFFF?BAEBC
's full GIFFGGACBBCC
's getting FIFFJICBCCBC
's gift FFFLFF?CCCCC
's going CADBBI=BBBCC
's gone <<>><<QHCCCC
's got ABBBGCIFBCEC
's grave FJGGGH@CCCCC
's had EAABA@GEBBBB
's handbag IEFFFFBCCCCC
's hands DDDCDIAFCCCC
's hard BBBABDJCCCCC
's hearing @@A@A@@CGCEC
's heart JEDEED>CCCDC
's hip KHLMIKACCCCC
's home BGCBCB>CCCCC
's house ISKIIN@CCCCC
's in BEGEDGDCBHCC
's lad DFNEEE@BBCBC
's like BACDAANDCCCC
's locked AAAAAAGCCCCC
's medals NHHHHH?CCCCC
's mother EKFFFFBCCCCC
's mouth CCCCCECFCCCI
's mum FKFFGF>CCECC
's name CBCBBJ>BCEBC
's new JEFFFFCCCCCC
's next GGJHHLHCCCCC
's nice FNFFFH?CBBBC
's no ?@>D@@FCCCCC
's nose FFGFFPACCCCC
's not @AC@DCHCCCFC
's number BDCCCCBBBIBB
's off <<=<>=RCCCCC
's on EFEECAPD@CGB
's only FIFFFM=CCCCC
's out @@@@CCMCCCCC
's over HHJNJKACCCCC
's own LGDFFFBCCCCC
's page EHEEEH>CCCCC
's patients MHHHHHCCCCCC
's pension IEEEEEFCCCCC
's pet FFFMFFCCCCFC
's private ENFEEF@CCCCC
's put ?@?@@?HDCCCC
's running AAAB@@HB@CBB
's sat ABBAAAICCCCC
's school EHEEEGACCCCC
's secretary @?@A?>BCCHCH
's slippers GGGKGGBCCCCC
's stopped @AA@AALFCCCC
's tablets FDDDED<BJCCC
's that IIQHMI?CCCCC
's the ????<=NCBECC
's their GGOGGGACCCCC
's told @@@AA@HCCCCC
's tomorrow AABBAALCCCCC
's took =>>>?>JCCCCC
's top IGGGMG@CCCCC
's trousers FFFFMFBCCCCC
's two EDDDEGMCCCCC
's up CDHCICOCCCCC
's voice @AAB@@KCCCCC
's ward FDHEGD>AEE@B
's wedding EBCBBB=DECAC
's went BBBBBBLCCCCC
's wife CJDCDDACCCCC
's work HLKKKK=CCCCC
's wrist OHHHHHACCCCC
< # ?BD>??GCFEBA
< % IGMFGF>CCCCC
< @ J?CBDAFBCBEB
< a BCKDBCABBDAE
< about ?C>A@?BBBCBB
< absolutely ?@>???@BGBBB
< accidents EEEEEIBCCCCC
< acid GGGGGMACCCCC
< adhd HHNGGH@CCCCC
< after BEBCEI@BABBB
< ah ADABCALCCCCC
< all FGILIF?AABCB
< always BBBGBC@?@@AB
< am AAAC@BHGCCIC
< ambulance DCBECCACACBF
< an ECELCFAEDEEI
< and JKHPIJ>BBCCB
< another JITTIIBCECCC
< answer FLEEFJ?BBFBC
< answers BBBBBBNCCCCC
< any EEHEKL9FBFJC
< anyone CGDABCFDAGBB
< apparently FABAABMFACBA
< are =>8;;<?<>?AB
< arms HHHNHGDCCCCC
< arrogant EEEHEEBCCCCC
< as ;:69::ABDBCB
< ask PINIJN?BBCBF
< asked CCDDEB@CCCCK
< asking FGGFMFNFBBBF
< at IGDEHD;EECCC
< auntie @AAAAATCCCCC
< autism GGNGGGACHCCC
< autistic HHMHHH?CCCCC
< aw DDDHGG?CBCCC
< away EKEHEE?CCCCC
< aye GFHIHEEBBCCC
< baby <=<<==NGEECH
< back GDDHEBFCBCBB
< bad CCCEBCDGCCCC
< bailiffs @@@@@?MCCCCC
< bairn @A@@@ALCCCCC
< bath @@?>>>RCCCCC
< be HGCBDH@CCCCC
< because CABCBAOCDCCC
< been ?DAAE?PLGFFC
< before BBBBCB;GCCCC
< being AAD?AA@CCCCC
< bend GGGGPGCCCCCC
< bent OGGGGGBCCCCC
< best @@A?B@<><C>@
< bet FHFIMG@BBCCC
< big IGEMIG>DCCBG
< binned @AA@AAJCCECC
< bit >>>?>>CHCCBB
< black DFHCEEAECCCC
< blacks FFJFFFCCCCCC
< block CECCDH@CCCCC
< blocked DHDDEE@CCCCC
< bloke EBADBAKCCCHH
< blood @ADBAA?ECCCC
< bloody CAH@B@BCBBBC
< blue AAA@AACECCCC
< bomb GGGGGMACCCCC
< booked DHDCFDGECCCC
< boomers FFKFFFACCCCC
< born CBGBCC>@@B@B
< both LEDDLE<FDBBB
< bought BFBBBEICCCBC
< brakes EEDEJFCCCCCC
< brick FFFFFKBCCCCC
< brilliant @@>???EAABAB
< bring CBFBGA>CBCBC
< bro GGKGKLBCCCCC
< broken AA@@AALFCCCC
< built DDDFKDCCCCCC
< bunch HHHOHHACCCCC
< buried @?A@@?LCCCCC
< burn GGOGGI@CCCCC
< but KHKLIK;CECCC
< by A@A@DCLCGCCC
< bye CBBBBCTCCCCC
< call LGLHJH@A@HBA
< called ABBGCECBDCCB
< calling =?99==ACCCCC
< came ??>???GBCCBC
< camhs ?@??@@=CECCC
< can >@>=<=BIAJFA
< cancer >?><?>AFCCCC
< canteen IEEDJFBCCCCC
< carer JEFFEFDCCCCC
< carol KFFFFFBBABAB
< carrier ABAAAA@CCJCC
< cash HHHHMKBCCCCC
< cba ABAABALCCCCC
< chainsaw DDDEEIHCCCCC
< chair GCCCCCJCCCCC
< change GJGLGJBCCCCC
< changed FMFFFGECCCCC
< chap ??>@??QCCCCC
< chaplain MGGGGGCCCCCC
< charity EEJEEDCCCCCC
< check FAE@@@@BAGBB
< cheeky GFGKGGBCCCCC
< cheers DAA?A@FBABAB
< chemist FFFFII@GCCCC
< chief GCBBBCBCCCCC
< chip BABABAKCCCCC
< chop FLIFFFCCCCCC
< clear EEDEELCCCCCC
< clinic ?>????ACFCCC
< cold EEDJHE>CECCC
< come DEBEHH?BCCBC
< congratulations GEGGGD@ABBAA
< consultant IEDADEACDCCJ
< consultants GGGMGKBCCCCC
< coons HHOHHHBCCCCC
< cor KKKKUKACCCCC
< could ;<;;;<CIDLKB
< council @?@@@@?@=A>B
< count EEIEEI?BBCBB
< couple FFFKGFBICCCC
< covid FGLFFGCCCCCC
< cracking CBBBGCCCBBBC
< crew JEFGEE?CCCCC
< criminal MGFGGG?CACCC
< cripples HHOHHHBCCCCC
< crisis EEIEEDBCCCCC
< cry HHHRHHBCCCCC
< cut BEEACDFCCBCB
< dad =?@?>?IEDBGC
< daddy ABBABBKCCCCC
< dads @@??@@FCCCCC
< daughter @?@@@@HGCCCC
< day @C>@?>HEBCBC
< dead ?A@?@A>CCCCC
< deaf GHOGGGBCCCCC
< dear DJHHEE@CCCCC
< deleting BABBAANCCCCC
< dental EEDFJDCCCCCC
< dentist IEEGEEBBBCCC
< deport HHQHHHBCCCCC
< did ACBGEAC@?BHA
< dietitian LHHGLG?CCCCK
< diolch ??>>??@B@BAB
< director IDEGEECCCCCC
< dirty HHNJHH@CGCCC
< disabled AA??AABCCCCC
< discharge DEEEEI@CCCCG
< district JHHKKGADFCCC
< dm HJHHOH>CCFCC
< do AB=???E@>><B
< doctor E?ADCC;EFBGB
< does @A??@?CD@C=A
< dog DDIDDD@CCCCC
< done ACAA@@HCBCCC
< door CBCCCCKCCCCC
< doubt FFFMFFBCCCCC
< dr RHEFHH:CBCBE
< drank AAA@AANCECCC
< drop GKFFGL?CCDCC
< drove @@A@AADCLCCC
< duw FFFFJECCCCCC
< each CEABCE>AABAB
< eating AA@AAALCCCCC
< ee KDDFED@CCCCC
< eight AAA@BC@FECBC
< eighteen ABC@@A@BFCBC
< eighty ECECCBICCCCC
< eleven DCFFCFECCCCC
< empty LGGKGGACCCCC
< enjoy ADA@AF>BBBBB
< even FDDHHDEBCCCE
< ever GFEGJLBFCCCC
< every JJNJIIGDDCBB
< everybody FIDFDDCBDCBB
< everyone DDBDBBFBCCEB
< everything ?>=>>>CCCCCC
< expect EDDDELACCCCC
< eyes ?@?=>?FGCCCC
< fair EFEDEI>CBCCC
< fancy HHHJLK@CCCCC
< fasting DDIDDDACCCCC
< fat IIHPIIBCCCCC
< father A@@?@ALCCCCC
< fed HDFDDDICCCCC
< feel @@>???VCBCBC
< feeling BBBBBBGCCCCC
< fell @@?@??ECCCCC
< fella DABEBAICCCCC
< felt AAA??A?CICCC
< females FFKFFFBCCCCC
< fetch GGGGMGACCCCC
< fifty ACBBHB@DCCCC
< fine HMGHHK=CBCCC
< fire HDCDDCICCCCC
< first DA@B?D@A@AAA
< five BCBBBCIBCBBB
< fix CIBCCCBCCCCC
< followed ISIIII?CCCCC
< for FKFFLEDBBBBB
< foreign FFMFFFCCCCCC
< forgive EEEEJEGCCCCC
< forgot AAA@AAGHCCCC
< forty CCGBBBECDCCC
< found GOFIFELEBCBC
< four CDCCEG?DDCCC
< fourteenth BBBBBBNCCCCC
< freaks HHNHHHACCCCC
< free @@>@@?ABACBC
< fresh FFFFMFHCCCCC
< fuck CDIDDCECCCCC
< full GINIGG@CCECC
< fumigate HHNHHHBCCCCC
< funny IGJFELCDECCB
< gas BCFBBG?BCBBC
< gave <>>=>=KC?B@B
< genuinely DDDFCDPCCCCC
< get GKMKQG=BCCBB
< getting ??>>??<BABBB
< girl ??@??@MCCCCC
< girls FFLFFFACCCCC
< give DGGIEF>BA@BB
< glad ===;?>@CBCBC
< go R[SVRP:CCCCC
< god DCIEFDABABBB
< going ILLLISHBCHBC
< gold LHHMHH@CCCCC
< good :>::9:@B=@AA
< goodbye A@@@@@KCCCCC
< goodnight A@@AAATCCCCC
< got AEC@AGIBFFDB
< gp HCDCGC=BABGB
< gran ?>@??@GFDCDC
< grand >>>=>?DCABBB
< grandad <=;>==KDDCDC
< grandson >??>>?GECCCC
< granny A@C@AANCCCCC
< great DCFEGBCADAAA
< guy AAAAA@MCCCCC
< had >@>>?@FDAAF@
< halal FFKFFFCCCCCC
< half DCHDDDFBACBB
< hang EDJDHD>CCCCC
< happy <=;;;<DB@A@A
< has EFFECDECAEEC
< hate DDHBDDCCBBCB
< hats ?@>???BBABBB
< have @D>A>B?DDFEB
< having =>=<>=JCCCCC
< he JEBBFF@DCBEG
< head @@@@B@HCCCCC
< health KFHJEGGDCCCC
< heard BEBAAE?GCCDC
< hearing EFEEIFBCECBC
< heart @@A?@@CFBCCC
< hello IECDFDBCBFDB
< her NPHGIIHEBCCC
< here IOJIHN<BABBB
< hey FFFHLFACCCCC
< hi BABACAGFCKCC
< hijabs FFKFFFCCCCCC
< him MGGLGHBCCCCC
< his DFBCBBDDCCCH
< hitler FFMFFFBCCCCC
< hiya IFFEIFACCIEC
< holocaust GGLGGGCCCCCC
< home >><=>=CBABBC
< honest DIDFDECCFCCC
< honestly HLLKKGICDCCC
< hope DIFCCMABABBB
< horrible EEEHEEABBCCC
< hospital >?@=>>ACGCBG
< hot BBBAGB>CBCCC
< hotel EKEEDECCBCCB
< how B@BA@@?HDFAA
< hubby BAB@FAHDCCCC
< husband <===<<FDCCEC
< i BEBBCDGBEGGF
< if CEGBCCACCB@B
< ignorant GGIMGGBCCCCC
< il FIFFFI>CCCCC
< ill DDDDDHBCCCCC
< imagine KFGHLFACCCCC
< in B@GACGBBCBAB
< inbox EKEEDDABBCBB
< interesting CA@?@@B@?AAA
< is <;;;?;>J<BAB
< it DAB>@ABDGCEC
< its >>=>?@OCFDEC
< jog GGGKGGCCCCCC
< jump HQHHHHACCCCC
< just BCBAAEMB@CDD
< keep IQRJNQ<C@ABB
< kept ?@@??@ACJCCC
< kidney @???@@ICCCCC
< kids =<;<<>=BBBBB
< kill DHDCCD=CCCCC
< killer LDDDDDBCCCCC
< kms BBBABBPCCCCC
< knee EEDEJEADHCCC
< kosher HHNHGG@CCCCC
< kys JYJJJJACCCCC
< lad ?AAABEKCCCCE
< ladies DCCCKCBBAAAC
< lads EFFDEFHCCCCC
< last ?>??>ALDACDD
< laugh FFFJFFDCCCCC
< learned ?@>=>??CCCCC
< leave =>A<<=BECCCC
< left HLEHHDAFHECC
< less DDICDDABBBAB
< let JMLFJM<CECCC
< lets GNGGGGBCCCCC
< letter DDDFDDFCCCIC
< liaison FFFMFFACCCCC
< like EDHLDGECCCCC
< lions FFFKFFBCCCCC
< listen CCBHCD@CCCCC
< little >??AB>@CCCCC
< lonely EEFDIEACCCCC
< long DDBADEFAACBC
< look IIIJHHHBBCBC
< looked FGGKGGDCCCCC
< looking @@@?A@EBBFAB
< looks BCDFDCA?@A?A
< lost ===<@=JBABBB
< love >??=>?JBDABA
< loved @A@?@@ACECCC
< lovely CBDADEGAEBBB
< lying OHHKMHBCCCCC
< ma ===<=?DCECFC
< machine BBBEBB@CJCCC
< madam IMIIIOBCCCCC
< made FKEEEGJCBBCB
< makes AADCAA@AABAG
< male DEHEDECCCCCC
< mam >?A>??DDEGEC
< mark IGLHGLEBBBBB
< mate A@AAABNCCCCC
< matron MDCIDDACBCCG
< may GGKIGPCCCECC
< maybe EFGJEDHCCCCC
< me CCC@AGGGGCDF
< meanwhile BDFDCCDCJCCC
< meathead HHHRHH?CCCCC
< men @@??A@>CCCCC
< mental BBDBCB?CBCBC
< message DECBHC=B@?@B
< met >@@?@@BCCCCC
< mi B?A@?FICCCCC
< midwife PFFFFG@CECEG
< might EEGDEJDFCECC
< mind AA@?@EACCCCC
< mine B?>?B?CG?B@B
< miserable FFFMKFACCCCC
< miss B?AEBAACCCCC
< missed CDCCGDGGDFCB
< mongs GGMGGGACCCCC
< more ?A?<B?EBBBBB
< morning EGDDEIBABABC
< mortuary MEEEED@CCCCC
< most <;:;;<AFACBC
< mother >=?>>>EECCFC
< moved CDCBCCBBHBDB
< moving IFDDDEACFCCC
< mr MEEFEGBCBCBF
< mrs IIGGJLDCCCCC
< mum ?=>@>>EHDBGA
< mums BCBBCBJCCCCC
< murderer QGGGGGCCCCCC
< my 8898:;EF?BHA
< name BCCACFBCCCIC
< nan ;;<;;<DBBCJC
< nasty GGGMGGBCCCCC
< nature HHMHHH@CCCCC
< need DIBBCBECCOFC
< needs GGFMGGCCCCCC
< never EDDCHB@@AA?A
< new AHEAC@?BBCBC
< next HLKGKO=CBCCC
< nice DDBCHD>BABBB
< night ?@?>@ASBCBBH
< nine BCBEBCEEHCCC
< no EDHFDD>@HADC
< nobody ?A?A??ICICCB
< non GGLGGGBCCCCC
< none FJHFFEECCCCC
< norovirus ??=<>??CCCCC
< not @@?AA>FCEAAE
< nothing EBHCEBCC@BBB
< now DFFDGFECCCCC
< number DEDDDDJCCECC
< nurse RLJIII;CCCCC
< nursed CCCCCCQCCCCC
< nurses DICHKF@BCBBB
< occupational FFFJEFCCCCCC
< off LOIFGJBBBCBB
< oh JKKMGGBBCBCB
< oi GGJJLGACCCCC
< ok A?B@@@ICCFCC
< old EFIGDDCCCCCC
< on ?>=@>@SEBBCC
< once EEKDEECCCCCC
< one C@AC>EJDECEH
< only HGGIJF?BDCAC
< op BBBBBB>CECCC
< open GLGFNK>CCCCC
< or EEEKGDFCCCCC
< ot HHHJMHBCCCDC
< our 988::9FFCBDD
< ours B@>???AEBBBC
< out >>==>=RCGCCC
< over EEIEEEACCCCC
< p FFLFFFBCCCCC
< pack EEIDEDBBBBCC
< paid HKNKHHACCCCC
< pain BBBABAACCCCH
< pakis HHLHHHCCCCCC
< pals HEEHEEABKBBB
< paramedic LEDDEE@CECCC
< parasites EEHHEEACCCCC
< partner AABAAAKCCCCC
< pass DJDDDDBCCCCC
< passed >@?=??BEFCCC
< pathetic GGGKGGCCCCCC
< patient CBAAABACHFCC
< people @@?AACABACCC
< petition FHFFMFACCCCC
< petrol FFFFFL>CCCCC
< pharmacist BAA@?DBCCCCH
< pharmacy AAAAAA>BBCDC
< phwoar EEEEJEBCCCCC
< physio HCIEED@AJA@D
< picked @@?@??FCCCCC
< pikeys EEIDEEBCCCCC
< pills BBABBBKCCCCC
< pip GGMGGFBCCCCC
< please 898878ICGNJC
< poles HHPGHH@CCCCC
< police <===>@BCCCCC
< politicians >>;<>>BBBCCC
< pompous IIIQIIBCCCCC
< poor CD@@CA@CBCCC
< popped DJDDDD@BACAB
< post FHFFMFCCCCCC
< posted DEDDDFFCCCJC
< pregnant GGFGNJCCCCCC
< press GGGFKGBBAABB
< prof RIIIII>CCCCC
< professor MFFEEECCCCCC
< proper @B?DCAFCCCCC
< proud >>=<>>@BABBB
< psychos GGNGGGBCCCCC
< pull DDCCHH?CCCCC
< pulled ?@?@@?EGCCCC
< pure FDFDDCGCFCCB
< put HLNHNKBDCCCC
< quick AB@@DB>FCBBC
< rainbow DDIDDDBCCCCC
< rang HLGIJG?BEA@D
< rats EDIHEEBCCCCC
< read EFKIFG?BBBCC
< reading >>>>==@BABBB
< receptionist EAA@BA@CGCCJ
< registrar JFFIFFBCCCCI
< relapsed BBBBBBKCCCCC
< remember DDEEDHC@?@@A
< resign FIFFFFBCCCCC
< respect >?>=>>CCCCCC
< rest ;;:::;>CCCCC
< retards GGKGGGCCCCCC
< right FKFKHI;CCCCC
< ring DECCEH?A?DAB
< rip >?A=>>@CCCCC
< robbed ==<<=>BAABAB
< rotten HHHQHHCCBCCC
< round HHLLHH=CKCCC
< run FFFKGFBCGCCC
< same CDFDBB@ADBAB
< sanctimonious GGGOGGBCCCCC
< sat @D@?@@KBABEB
< saturday DCBBCAHCCCCC
< saw EIHCJJ=A@A@A
< say CBBABKCBABBB
< saying ?><=>>>CCCCC
< says CCCJCCNCCCCC
< scared @@@@@?ICCCCC
< schizos FFJFFFBCCCCC
< school >>>>>>EB@CEB
< scum EEEKEEACCCCC
< second GDEEEDHCDCEC
< security CA?@@=?CFCCC
< see A@B@BIHCBCBB
< seen IIFFEJ?CCCCC
< self FFFIFFACCCCC
< selfish EEIFEEABACBB
< send JNSISN9CCBCC
< sensory HHOHHHBCCCCC
< sent DLDGGE;CICIC
< seven CCBCED?CECCC
< shame IGKLMN>BICBC
< she JJDFHHBDDDEH
< shoot EDGEDH>CCCCC
< should CCGEGFGKCCEC
< shoulder GGGLHGAECCCC
< shout ?A@?@@AB@BA@
< show GHKGNG@CCCCC
< shut IIOPJL@CCCCC
< sick BCCFCDJBBCCC
< signed >A=>?>?A@BCB
< silly DDFGCGECCCCC
< simple ABC@BC?CBCCC
< since AA@??@KECCDC
< sister JBDEDC@CCCBB
< sit GGGJLGBCCCCC
< six CBFFCFACBCBD
< sleep JLGGGN<BABCC
< sleeping A@A@A?LCCCCC
< slow GGGJNF@CCCCC
< small BFEBCCICCCCC
< smash HHHHRIBCCCCC
< smiled AABABAOCCCCC
< so B?D>ACDB@A@A
< social HBABBAABABBB
< some DDILDG@A@BBE
< somebody EGEHEG@CCBCB
< someone AHDBEFDBCCED
< somewhere FFFIFFBCCCCC
< son AAAABAJCCECC
< sorry ??@>B>PCBBBB
< sour HHHMHHACCCCC
< spastics GGMGGGBCCCCC
< special GGLGGGACCCCC
< spent BBA@CCICACCC
< spoke IIIOIICCCCCC
< staff ?=<;@<ABECBD
< start HKIIGO@CCCCC
< started BBBBBBHGBBEC
< starve FMGFFF@CCCCC
< sterilise GGMGGGBCCCCC
< stick CBKCBBLCCCCC
< still EIBEBD?EEGFC
< stood BABCAAHCCCCC
< stop AEHCFB9CCCCC
< stopped A@AAAANCCBCC
< straight FFDFLFBCCCCC
< string IIIIIN=CCCCC
< struck NFFFFFBCCCCC
< student GEFCCDBBCBBG
< stupid FFELFFBCCCCC
< submitted CCBBBCNCCCCC
< suicidal AACAAAXCCCCC
< suppose FFFLFFBCCCCC
< surgeon MEDDCG=CCCCC
< swallow DMDDDDBCCCCC
< swallowed BBBABBOCCCCC
< switchboard CCBECCACCJCC
< ta ===<<=FB@ABA
< take FJLLMG@BBABB
< taken BBBBCCICCCCC
< talk ??>>??ACCCCC
< tell KLLOQUBCDBCC
< ten A@CBB@>DEECC
< terrible ??=>?>BCGCCC
< thank ;;<;;<GB>AAA
< thanks >==>==?BDDBB
< that IDBDED?ADBBE
< the G??A>><AC@AI
< them NGHNOL>AABBB
< then HHFIGHDCECCF
< there BCGCBHOCECCB
< these @@C???@BBBBC
< they BAC>>@DBIABA
< thick EEIFIEACCCCC
< thief KEEEEEACCCCC
< think >===@DBECCCC
< thinking =<<<<<HGABBB
< third GICBFDCFICEC
< thirty CBB@@AIBBCBC
< this EDCFEB@DCCCB
< thon KIFJFH@CCCCC
< those DEDCMD>B@BBB
< thought ACBEAAGCCCCC
< three KFEHFG@CFCBB
< thursday CCCBCGACCCCJ
< tick EHEEEEBCCCCC
< time >@=>>>@FBBBB
< to <<>:==HBADCI
< toaster AAA@AANCCCCC
< today B@BABAOCCECC
< toddler >?=>>>NFCCCC
< toilets @@?@?@ACMCCC
< told ?BCCCBDDDBCD
< tomorrow FJFFFLGCCCCC
< tonight BCABBAOCCCCC
< too CCGBFC=EBCBC
< took IKIJIHGBEBAB
< top ;<;<:<BCDCCB
< total CDCCGD?ECCCC
< tourettes HHMHHHACCCCC
< tried BACDBBHCCECC
< trust ICCGDE?CCCCC
< try DGCFCCCCAEBB
< trying ?>@@?@AABFIC
< turned BGBCBCECFCDC
< turns EICDDC?CCCCC
< twelve HDFFDDBBCCCC
< twenty BB@@@?GDFCCC
< twice DDEEHD@CDCCF
< two FGFIIG>BCBCF
< typical GGNGFGACCCCC
< ugly EEFJEEBCCCCC
< unblock GOGGGGCCCCCC
< uncle ?>>>>?HCCCEC
< undo GGGGOGCCCCCC
< us >>:<==ACCCCC
< used BBDBECIABEBC
< useless FFHLFFACCCCC
< utter EEDLEEACCCCC
< vermin EEJFEDACCCCC
< very @@??B?BCKBCB
< vile JGFKGGACBCCG
< vote =><;=>BCCCCC
< wait CECBFICFCCCC
< waited BDBGCD@COCBB
< waiting ????@?DCBGGC
< walking AABBA@=CCCCC
< want FJCDEIPCICCC
< wanted BCBBBBKCCCCC
< ward GDA@BEABCCBH
< was HFBACE?CECGB
< washed BB@ABAOCCCCC
< wasp AAAA@ALCCCCC
< waste GGKHGGBCCCCC
< watch FEHDDJ=CCCCC
< watched @>??A??CCCCC
< watching ==>====CBBBB
< we =@=>??:BFCHA
< wee GDFJDFGCFCCC
< well EDDFDBFB?BBD
< went BGEEDBEBABBB
< what A@BBA@?I@E@@
< whatever ??B>>>BCCCCC
< wheelchair FFHFFEACCCGC
< when DCDCHD=B?AEB
< where =>=>=>?>CKHB
< wherever FIGFFF?CCCCC
< which ABAFB@@F@NFA
< whichever GGGOLG@CCCCC
< white DDHCDB=FCCCC
< who >@>>><H=CNDA
< whoever FCBDGE>CACBD
< whole A@?@?@GBECBB
< why BEIACCFBCAEB
< wife >==>>?JFCCCC
< will >><==<>J?@BB
< windrush FFLFFFHCCCCC
< wish EEFEJIKBGBBB
< with FEDGBC?CFCCC
< woke @A@AB@LEFCCC
< woman CABEBALCCCCG
< women BDJCCD>CCCCC
< wonder GHFFGL>ECCCC
< wor AAACABHDCCCC
< world DJDDCD>ABCBC
< worst @@??@@EBFBBB
< worth AC@@AA?BBCBB
< would CACCHEDRAHCC
< wrinkly IIOIIICCCCCC
< write ??>??>CCBCCC
< wrote CEBBCBMBACBC
< ye FGFIEIBCCCCC
< yes HJFJJFABCEBB
< yon LGFFFFBCCCCC
< you NPMQOQCAGBBA
< your RJJRKO=COCCH
< yours FFGJFKEBABCC
< yous GEEHEKACCCCC
? >??>A<5X<KO?
@ LLCKHF=?A@FF
@ # ?BA@@AUECEDC
@ 's C>B@@@IBCDDC
@ > JQJOMO;@>A@A
@ ? SWOTYY=BCCBB
@ @ B?>=??BB@CAA
@ a JHHOFG?CCCFC
@ about BCA?AABCCCGC
@ and FKGGHH=BCABB
@ at ?AA@@ACABCBB
@ but IHKRHH=CCCCC
@ come EEEEJEABCCBC
@ do GOGGGGECCCCC
@ does ILIIOICCCCCC
@ everyone HHHPHH?CCCCC
@ from CFCAFEDAAA@B
@ has BDCBDCECCCEC
@ have @?AA@@ICBBEF
@ he ;::8:8ICDDJC
@ i =@>>B@JCHBDL
@ if EEFGKE?CCCCC
@ in JGDEDE>@ABAB
@ is B?????HCCCEC
@ it =CGE?@BCCCDE
@ my :<<;<;FCECDC
@ never ?=><>>CCCCCC
@ no <=<>>>ECACBA
@ nobody EKHEDE@CBCCC
@ not CFBFCC@CCCCH
@ on JHEHEL@CBDBC
@ one ?AAA@AMCCCCC
@ or EFEJEJBCCCCC
@ put A?ABA@LCCCCC
@ sharp DEEDJEACCCCC
@ she =<?@<=KCCCCJ
@ so IIEHEE@BBCBC
@ sorry >?@??@>CFCBC
@ teh FFFMFEBCCCCC
@ that =>====JBBCBC
@ the =>==<=@CCCCE
@ them GGGGPGCCCCCC
@ there FEDKDE>CECCC
@ they =@>C??GCHCGC
@ this @@A@A@LCCCCC
@ to >=?>>=>CCCCC
@ told KMGGGGACCCCC
@ was @?@>>@DCHCFC
@ went BBCBEBLCCCCC
@ who FBHCCDBCBBBB
@ x FJFFHFACCCCC
@ yes >@@???FBBBBB
@ you ACBGF?>BABBB
@ your HEDHGD@CCCCC
a CCDFCD?DCCBC
a # FCEBGC@KFCDC
a % CCJBECACBCDC
a @ @AE>@@CBBCEC
a am AAAAAAOCCCCC
a baby BBB@CA@EEBBC
a bad DBDBEC>GCCBC
a badge IGHJFF@BABBC
a bag EEEGLGCDBBBC
a balloon BBAAABHGCCCC
a baseball EEEEEJBCCCCC
a bat DCGCDFHCCCCC
a bath CCDGBDFCCCCF
a batty FFFFKFACCCCC
a bed CFGBCE>A?BFA
a bedpan HFIKFFACGCCC
a bell AAAABABCBPCC
a belt @@??@@LCCCCC
a belter DDDDJDACCCCC
a better BAAED?DCCCCC
a big EFGEIJFBBBBC
a biscuit ?>>>>>>BBBBC
a bit ?BB@CACGEBAB
a bite DDDDJDECCCCC
a black IGSFGGACCCCC
a blade CCCCCIECCCCC
a blanket BCEBEC?CEDCC
a blind EFIFFFBCCCCC
a bloke BCGACBDECCCC
a board BBA@BBQCCCCC
a bonus IFFFFFBCCCCC
a bore GGGMGGCCCCCC
a bother @@??@@LCCCCC
a bottle GDDBHAGCCCCE
a bow KFEHFFACCCCC
a box DEFEDHHBDCBC
a boy CDGEDDICCCCC
a brain GGHMGG@CBCCC
a breath AAA@AAJCCCCC
a brew @??>>>BDCCCC
a brick EDECDKACABBB
a bridge DODCDDGCCCCC
a british FFIFFFBCCCCC
a broken BA?BBA=DLCCC
a bullet IIMIIP?CCCCC
a bully CCCGCCBCCCCC
a burden @D?>??GCCCCC
a bus BBBE@CKCBCBC
a butcher GDCCCCBCCCCC
a call AG@@@@ACCHDB
a camera ECBCHCAFCCEC
a can ?>?>?BJBBCCC
a car @@@B@@ECBCBC
a card =>?A??BB@CCB
a carer C@@???@CECCC
a cat ?>>>??ABBCCC
a certain FFJFFGBBCCBC
a chair BAE@AG?CCCCH
a child GCDDCB@CDCFC
a circus EEIEEECCCCCC
a claw GFGGFJDCCCCC
a clean IDGDDDCCCCCC
a clear FFEFELJCCCCC
a cliff >=====?CCCCC
a clinic BBCABBBCICFC
a clipboard GGINGGACCCCC
a clot AAA@AAFEECCJ
a clue IHEHHE@BBCCC
a coat CCBHCC?CACBH
a cold @AAC?@9D@A@A
a coloured IIRIII@CCCCC
a community FFJEFFBACBCC
a complaint ?B?>?>BCLCCC
a complete FGGNGFBCCCCC
a compliment =<<<<=BCCCCC
a consultant @DBEBBBBGBBC
a contact CBBBBCACCICC
a convicted SIIIIIACCCCC
a copy ??????BBDFEC
a corridor AA@AABACLCCC
a counsellor DEEHEEACCCCC
a couple IEEDGE@DCCCC
a coward FGFJFF@CCCCC
a cracker EEELEEBCCCCC
a cracking @@??@AEBBCCC
a cretin IIIPIIBCCCCC
a crime @AA@AA>GCCCC
a crossbow GHGGHRDCCCCC
a crowbar EEEEEKJCCCCC
a cup @@??@AHBABCB
a cupboard BBCBEAGCCCCC
a daft @@?>?@?CCCCC
a dark FFKGGGECCCCC
a date >=>?>>FCCCJC
a day DFHCCDFJCDEC
a dead GDBFCNGCCCCC
a death >?>=?>ABABBB
a dentist >?><>?BCCCCC
a device GGGGGLACCCCC
a diary EKFHFE@CCCCC
a dictionary JJPRJJBCCCCC
a different BECBBB?EABJB
a direct AAA@@ACCCRCC
a dirty DDFEEG@CCCCC
a disgrace @A@@B@@BICBB
a dnr LFFGGFBCCCGC
a doctor FCEHDF@DDBBF
a dog GHIFFFFCCCFC
a donkey FFFLFFBCCCCC
a doorway BBBABAJCCCCC
a drain FFIFEFACCCCC
a drawing BABBBBNCCCCC
a dressing FCCDCCHCCCCC
a drink LIGFHJ?DCCCC
a drip ACAGEBACHCCC
a drug >><>>@AACBBC
a drunk <>=>>=@CCCCC
a dunce HHHRHHBCCCCC
a dying KHHNHHCCCCCC
a e CCEBCC?BEADD
a face EEFNIF>EFCCC
a fag LJGJGKICGCCC
a fair EEDIDD@BACCB
a fake HGEGEE@CCCCC
a fall OHJHHHAFCCCC
a family CCHCDC@CCCCC
a fat @@@=@@BCCCCC
a favor GNGGGGBCCCCC
a favour KNMPIJACBCBB
a fella AC@AA?ICCCCC
a few ILHKLLAEADBC
a fire CDDCDGBCCCCC
a flask DJBFDCFA@AAB
a flat BDBBBA>CCCCC
a float HHMHHHBCCCCC
a form @@@??@GBEEDC
a formal ?>>??<@CMCCC
a fortnight @BAACC@EFBCC
a fortune HHMHHG@CCCCC
a freak FFNFFFCCCCCC
a free FFIDGIACCCCC
a freedom AA@A@AACCJCC
a fresh FFFFFNBCCCEC
a friend CCEBGB@AAABB
a frock HHLHHHBCCCCC
a full DF@@BFBBDBAB
a funeral BBBEBA=CCCGC
a fuss A@@C@@DCGCCH
a future HHNHHHDCCCCC
a gargoyle IIISII@CCCCC
a girl A?A>>?OBACBB
a glass BBDECBAFBBBC
a go HHDEFI>BABBB
a godsend @@>?A@@BABBB
a good FGEEKI@DDBBB
a goodbye A@A@AAICCCCC
a grape @A@?A@HCCCCC
a group DHCDDDCCCCCC
a gun BBCCCEKCCCCC
a half ADFCBBFEECCB
a halfwit FFFJFFCCCCCC
a hammer ?AA@@BHCCCCC
a hand DDCDJHACCCCC
a happy FFFFMEHCCCCC
a hard DDCDGD@BBBBB
a health ABH@BBACCCFC
a heart AAABCA@FDCCC
a hedge EEFIEF?CBCCC
a helpline BBAABAMCCHCC
a hernia CCBBBBCICCCC
a hiding GGGGGOACCCCC
a hip AAAAA@AFFCCC
a hobby DEDJEEBCCCCC
a home @?BBA?JBABDB
a hoover EEEKEEBCCCCC
a hospital CCG@ECB@EADC
a house ?>>@>>DBBCBC
a human DEGFEEACBGBB
a hundred DJFCDDCAABBB
a job FHIIEE@CBCBC
a joke DEEIDD>CJBBJ
a jumped GGMLGGACCCCC
a k FFLFFFBCCCCC
a kettle BA@?ACHCCCCC
a kid CCGEDCBICCCC
a kidney ?A@B@@BCCCCJ
a kinder GGGLGGACCCCC
a kite JGGJGGBCCCCC
a knife ABBABEECCCCC
a lad FABAABSCCCCC
a ladder ABA@AA>BBDBB
a lady CBICAC@CBEBC
a lanyard IIMQIK@CCCCC
a lass GGNHGJBCCCCC
a lazy =>=>?>@CCCCC
a leaflet @A@B@@GBEBBF
a lesson IGIGGL@CCCCC
a letter >>>=>?CBGFJB
a liar DFFFDHBCCCCI
a life IEGEEE@CCCCC
a lighter B?@@@>NCCCCC
a line >>>=>>DCCNCC
a list EGEFEOECCCCC
a lit FFFFFKBCCCCC
a litre FFFFFKDCCCCC
a little >??;@@HE@BBB
a load @AA@AALCFCCC
a long EAADBFABABBB
a look ?C>?=??BADFB
a lorry ??>??>KCCCFC
a lot BC?AEE@EBBBB
a lovely =?A?@@=B?B@A
a lucky HHHHNHBCCCCC
a lump AAAACA<HABDB
a machete CCFDDEHCCCCC
a man EEEIGDBDDCCC
a match FFIEFODCCCCC
a mate GIGGHIGCCCCC
a medal @@@BC?FB?AAB
a meeting @@@>?>ECCCCC
a mess AAA@AAPCCCCC
a minute >>?>>?FDAIBB
a misery EHEDEECCCCCJ
a mistake ABBABB?CCCCC
a mole A@?@A?AMFCCC
a month EBEBABEFCCDC
a morning CCACCH@?AAAB
a moron IIIPIIBCCCCC
a mother JGJKGGCCCCCC
a mouth GGGKLGBCCCCC
a mouthful EDDDDLBCCCCC
a name =<>A==@BBHBB
a nasty FFEJFF@BBCCC
a needle GHLIGKCCCCCC
a new EAEA@@>GBCCB
a newborn CCEBCCI?AAAB
a nice DEECEFECECCC
a night FHEDMGBECCCC
a nine JFIFFFBEGCCC
a noose A@@@@?SCCCCC
a note @D@?@@HCCCCC
a nuisance AAB@AAFBGCCD
a number ?>????@CCMCC
a nurse 558857CBDFBG
a one FFKEFFECACBB
a pack GGGMGGCCCCCC
a page DICDDDHCCCCC
a pair CDFFEC@BFBCB
a paramedic ?@@@??@BBEBC
a party CBCCCBKCCCCC
a pathetic GGGKGGCCCCCC
a patient HFCEBBABCBBC
a patronising IIIPIICCCCCC
a penny DDIDDD@GCCCC
a pension NFFFFFBCCCCC
a people KKUKKKCCCCCC
a person ===<===JDECC
a personality EEDJEDBCCCCC
a phone DAAECC@CFMEC
a photo CF?AAAGCCCCC
a physio DEDFDI@CCCCC
a pic CBCBIBGCCCCC
a piece AA?=@A@CICBF
a pig ABADAC@CCCCC
a pillock EEEHEEACCCCC
a pillow DCGCCCGCHCCC
a pint >====>EBBABB
a place CCDCFFDBDBFC
a plague FFIFFF@CCCCC
a plan >?>>>?LBBCDF
a plaster EEIFEDBCACBB
a plastic BCEBBCGCFCCC
a polo EEFKEFCCCCCC
a pompous GGGLGGBCCCCC
a poor GGIJGGBCCCCC
a porter @AABAA@BACBB
a post B@AA@@FCCCCC
a pound <==;==AABBBC
a prayer HEGDEEBCCFCC
a present FIDEEEABBBCC
a private GDEEIEACBCEC
a problem @@@?@@@HBCBH
a promise FFEFFLACCCCC
a proper HFKMLH>BABBB
a pulse HHONIIDCCCCC
a punishment QIIIIIBCCCCC
a question CCCECC@CCHCJ
a quiet ECA@A@>BBABB
a race GGHNGGBCCCCC
a racket MFFFFFBCCCCC
a rapist OGJGGGACCCCC
a rash @@???@BDBBCC
a real CCCDFCACCCCC
a reason FHKEGFKCCCCC
a red ???>??KFBBCC
a relative ?>????AAABBC
a relief AA@@A@ICCCCC
a reply BAA@AA?CCLCC
a retard GGJLGF@CCCCC
a right EEHKIF@CDCCC
a ring ?A>>>>>DBICC
a rope DMDEDCECCCCC
a row BCFGBCHCCCCC
a rubbish CCCCCCNCCCCC
a rucksack IIIIIRACCCCC
a rude FFFHFFBCCCCC
a rule EEEIEEB?BAAF
a sad FFFIFFBCCCCC
a sadist JEFGEFBCCCCC
a saint <<;;<;CCCCCC
a sandwich CCDHCDCCFCCC
a scalpel JHKIHM@CCCCC
a scan AABAAA?BDBBC
a scandal ?@>>@@BBBCCC
a screamer EEEENECCCCCC
a screwdriver EEEEEKCCCCCC
a second >BA?A?@CCCIC
a sentence DEDJEDBCCCCJ
a service CIBBCCECHCCC
a shambles AA?>@ABCECCC
a shame IGEDEI?CBCCC
a shock GKLFGGACCCCC
a shotgun GGGFFLECCCCC
a shower EDDGDDBCCCCC
a sick FFJJFF@CCCGC
a side GFCFFCADDBEC
a silly @AA@@@BCCCCK
a simple EEICEGCCBCBB
a simpleton IIIQIICCCCCC
a single EEKFDEHBCBBB
a size GGFFMG@CCCCC
a skip IKINILACCCCC
a slapped EEEHEEACCCCC
a slimy FFFJFFBCCCCC
a slow BBBAAAIBBCBC
a smile AA?ACAHBABBB
a smug IIIOIIBCCCCC
a snob HHHNHHCCCCCC
a sock >??>??ICCCCC
a soul GGDIEEBCFCCC
a spark GGGGIJ@CCCCC
a spastic FFMFFFBCCCCC
a special EEDHEFEAABBC
a spine FFFHFIBCCCCC
a spiteful DEDIEDBCCCCC
a spreadsheet CECCCCLCCCCC
a stethoscope EEFIEEBBABAB
a sticker >??>>?ABBCBB
a stone =>>;<>DBFBCB
a straight DCIECC@CCCCC
a stranger >?>>??ECDCCC
a straw HHHHLN@CCCCC
a stroke ECDECC?FCCEB
a student B@@?>??CBDCB
a sugar HHHHPHBCCCCC
a sunday D@@A@BHAABBB
a surgeon BBFFBABCBBFB
a surprise EEEDJEBCCCCC
a talk @AAAAAIACDBC
a taxi @@BB@ADBJBBC
a tenner CGCCGC?CCFCC
a thermometer GGKIGGBCCCCC
a thief JCEBCBBCCCCC
a thing ABB?CB?BABCD
a third HHIGMIBCCCCC
a thought FFEKFFACBCCB
a thursday DGGDCD?BBCBC
a tick BBAABB?JCCCC
a time GGOGJI=CBCEC
a tin ?@??B@@CBBBC
a toddler BBADBB?CFCCC
a tool GGGNGGBCCCCC
a tooth AAA@A@@JCCEC
a total HIHOHIBCBCCB
a towel GDEDCD@CCCCC
a train CFCDGBPCCCCC
a tranny GGMGGGCCCCCC
a tray LGFHGGBBBCBC
a tree EGDGECHCCCCC
a trolley DCEDFE@BHCGC
a tuesday BDBAAAJCCCCC
a tunic EEEIEG@CCCCC
a twirl DDDDKDCCCCCC
a two DEDJEEAGDCHC
a vein IFFHFEDCCCCC
a very HFFEOIAAABBB
a video HFDBCCACHCCC
a village HHHNHHBCCCCC
a visit JNJJJQ<CCFDC
a visitor =??>>?BCCCCC
a vote EEHEEEMCCCCC
a wage GHJKGGBCCCCC
a waiting DDDEIDABABAC
a wall DCFBCBJCFCCC
a ward BEIBFF?AC@AA
a wasp FFFKFF>FABBB
a waste BAFBFBACCCCC
a wasted GGMGGGCCCCCC
a way AAAAA@MCCICC
a wedding HNILJH@BBCBB
a wee CFA@BDBCCFCC
a week @@>=?>DCABBA
a weight BBBBBBLCCCCC
a welsh DDCCFDBCEJCC
a wet CDCGBC@CGCCC
a wheelchair EDDBCJ@BBBBG
a white BCGCBA=BBCCC
a whole FEGBCDDCCCCC
a window BBAEBA<CCCCC
a wink EEEDGIACICCC
a witch >>?=?>GCCCCC
a woman BCJAKEDEDCCC
a word EHJFGI<CDBAH
a wrong KGGKGGACCCCC
a year DIEFDF=DEBBE
a young >>>=?>HCCCCC
abernathy MFFFFFCCCCCC
abide FFKEFD?CCCCC
abide % GGKGGG@CCCCC
able ?>>>=>EGBGDD
able to ?>>>=>GGBGDD
abortion IOHHHJACCCCC
about >A=A??@BEICH
about # CFBCCCHGCCCC
about % >>:===ACCCCC
about > CAB@AACB>AA@
about ? DCCCGD?HBBGB
about a >=A>==DCCFAB
about anything EDHGDD<CCCCC
about as LLPVKL@CCCCC
about babies GGGOGGCCCCCC
about being JIDDEEBCCCCG
about diabetes IIIJOICCCCCC
about doing BBBBBAOCCCCC
about donating CCBBCCBCCLCC
about ending CCCBBBHCCCCC
about flu DCCCGCOCCCCC
about forty @@A@AAHBABBB
about getting DHDDCCACCJCC
about her ?DB@@C<CHECJ
about his CHDHED;CCCIC
about hospitals FFFFFMBCABBB
about how >?@@=>ACCCCC
about is DDDECCICCCCC
about it JGEEEC<BAA?E
about me FGDDCFMCCGCC
about my DDCFDG;BEDIM
about our FFHHFHBCBCDC
about pain GGLGGGBCCCCC
about parking EEEGIE@CCCCC
about suicide @@??@?HCCCCC
about ten AA@@AAOCCCCC
about that BDDADD>BAABB
about the <;:8;;?BFDDA
about them A@@B@D@CCCCC
about time =>==>=ABABBB
about to CBBEBGPCCCCC
about trains @@@?@@MCCCCC
about two @@A@@@HCGCCC
about what C@AA@C?CGCDI
about you FGEJNFACCCCH
about your DFDDIFBCCCCC
above >A;=?>CBCBBB
above the EKEEDG>CCCCC
abroad ?@=>??KCBCCC
absolute @@>GA?@CBBBB
absolute joke BBB@BBJCCCCC
absolute legend @@@<@@BCCCBC
absolute melt IIIOIICCCCCC
absolute muppet FFFJFF?CCCCC
absolute plank HHHNHHCCCCCC
absolute spanner GGGLGGCCCCCC
absolutely ::89;9=BEBBB
abuse @A>=@>@CCCCC
abuser OGGGGGCCCCCC
accent A@A@@@>CECCG
accept DJCDDD?CCFCC
access @AA?@DABBBBI
accident GCEDCCFBDDCC
accidents IIIIIS@CCCCC
accidents happen GGGGGNBCCCCC
according ?D?@@@>FBCCC
according to ?D?@@@>FBCCC
account DLEJEE=CCCEC
account because ELEEEEACCCCC
accounts EIEEFEBCCCCC
ace ?@?>>?@CBCCB
ache @@???@@HCCCC
acid DCDDCNJCCCCC
acid in HHHHGQ=CCCCC
across HHDFCEDBCCDF
across from HMHLJHACCCCC
across the LIGHFFBBBCCG
act CCEBHCCCCCCC
action ??=>?>DCCCCC
actual BB?@A@@BABAB
actually @@AD>BAADBCB
actually from HHOHHHBCCCCC
adder AA@@AAGCCCCC
address EMBACBBBBSDB
address > BDCCCEECCHCC
address and GEDCDCDCCFCC
address do CBBCCCCCCJCC
address for ><>>>@BCEMCC
address on LLIIIIACCHGC
address to FKFFFF?CCCCC
addressed @@A@@@BCKCCC
addresses JLFFFJBCCCCC
adhd BAEAAA<BEBGC
admin A>??BCABEFCC
admin > DCCCJC@CGCCC
admit DHFDDD@CCCCC
admitted >?>??>BCDCDC
adult ?@??@?DFICEC
advance BBABBBJBAFBC
adverts @?>??@>BABBB
advice CCCHBF@BABBB
advise BBBBBDKCCCCC
aff DEGCCDCCFCCC
africa DCICDDBGCCCC
after ;:;9:<EJFCAB
after # @?@@@?8BCFBB
after > JJMHIJHDECBB
after a CCBEED=KABBC
after by HHMHNHCCCCCC
after drugs BBABBBBCCCCK
after having BBBBBBAIFCCC
after he JDEEDE?CFCCC
after him ??A??>KCCCCC
after his BBBCBD>ECCCC
after i CCDDCH@CCBAB
after me ?@???@BCBBDB
after my >@>>?>DDDBCB
after our HGKGGKDC@BBB
after she FHDCDDCCGCCC
after six CCCBCC?DDJCI
after tea CCCCCCRCCCCC
after that @CB@@ACAABBB
after the >=A==>@DIBEB
after this FFFFFN@CCCCC
after tonight A@@AA@NCCCCC
after your EDHHFFECCCCC
afternoon @>>=A?ICDCGE
afternoon > CCCBGEICFCCC
afterwards ??@>??GCCCCC
again ?HBBAEE@CADB
again > =CAB>?BBC@BB
again ? >=====@EBEGC
again @ FLFJFH?CCCCC
again and EFDGEJFCCCFC
again at FFECCB<BECBC
again for EEEEGI?CCCCC
again he HPHHHM?CCCCC
again i BABADEDBFBBC
again just BBBBDBGCCCCC
again last HNHHHHGCCCCC
again on EIEEEDDCCCCC
again same GOGGGGICCCCC
again so CEBCECJCGCCC
again this BBBEBAH?BCAC
again tomorrow GEDDFC:CCCCC
again with ???@@DPCCCCC
against @?C?CA>CBCBB
against the DCDCEFFCCCCC
age >?C>>>@DDAAB
age > >>===>@FGCFC
aged >>?>=>?CDCCC
agency HDACBCCCECCC
agency nurse GEEHEEACFCCC
ago =>?>>?DDAEPB
ago > CDEECDICCDJC
ago and @AA@@@IFCCKB
ago i BABAAA=CCCEC
agree =<<8<==BCAAB
agree with @@@>@A>CECBC
agreed NEDFFGHCCCFC
agreed what MGGGGGACCCCC
ah DGBDICFCCCCC
ah have BFAC@AKCCCCC
ah would EEEEME>CCCCC
aid A@@>@?A@ADEC
aider ABAABBJCCCCC
aids FJMHGF=CIDGC
air IFIHFGDCDBCC
air > HHMLJGFCECCC
air ambulance @AA@DC<CCCCC
air as HHNHHHCCCCCC
air in FA@@@AOCCCCC
airhead IIIQII@CCCCC
airtag DLDDDDCCCCCC
alarm ?B@?@?DCCCCC
alarms DBBBCE?CCBBC
alder GNGGFG@CCCCC
alder close FKFFFFACCCCC
aldous HFFMFFBCCCCC
alive @ACC@?TCCCCE
alive > ??B=?>KCCCCE
alive ? GGJFFFJCCCCC
all BFDDDBGBAB>C
all % EEIEDDCCCCCC
all > GGEFBIAC@BAB
all a MMKMHIACBBCC
all afternoon CCDDIDECCCCC
all and BABAAA@CECCK
all at @?B?@?CFABBB
all be A@?CA?KCCCCC
all but DCCBHD>CCCFC
all clear ???????A?BAB
all day ??==A@IDIGCC
all down B?????LCCCCC
all four GFFFFKGCCCCC
all fours EEEEJECCCCCC
all gone GFGGQF@CCCCC
all got B@?AAAICCCCC
all have ?>=>>=JBBBBC
all he HFFJFEBCCCCF
all her DHGGDEFCECBB
all his AHDABBBDACBB
all i EDCCFDBEHGDC
all in GFECDDLCCCCH
all know NFLFFFDCCCCC
all my =<<>><FBBBDB
all night AB??C@DGJCCC
all of @BBA@BBBABCB
all on HCGCDDBADCBC
all over @AAAEAFEDCCB
all round ??A>??EBABCB
all she EFEMEFBCCCCC
all that BCBFFD>BACBB
all the ?BBCAA@A@@@F
all them FFHJJJACCCCC
all they ABCAAAMCCCCC
all those DDCCIDBCCCCC
all through @@@@B@ABBBBG
all to @?@@?@HCCFCC
all week @BBCACFCCCBC
all weekend CCDGFC<CCCCC
all you IOLLINECCCCC
all your GMJJFG@CCCCC
allergic BBBDABAFCCCH
allergic to @@@@?@CFCCCH
allergy >?@???@BIBEB
allotment ??@??AABBCCB
allotment > CBBBBF@CCCCC
allow >>>>>=BCCCCC
allowed CCGBDCCABABC
allowed out ABBAAALCCCCC
allowed to FFHEFFBACCBC
alone FGCDEJFDDCDC
alone > FDCDDHBCCCCC
along @B@B@CAAAA@A
along the @A@?@CBBABBB
already CLEBCGIEHBCE
already > BGDAACEFBDFC
already had EHEEEI>CDCCC
alright A@??B@;KCCCC
alright > DDDCHD?CCCCC
also DCCCADECFCCC
altered JEDEEE?CCCCC
altered the MGFGGGACCCCC
always IHKLGI=AB?@@
always been IIIRIP@CCCCC
always find FJFFFFACCCCC
always has JFFKFFBCBCBB
always in FKFFFF?CCCCC
always the ECDBGCFCFCCC
always were IIIRIICCCCCC
always will EEGNEDACCCCC
alzheimer AAAAAAICBCCC
alzheimer 's AAAAAAICBCCC
am ?@??ADLIFFID
am # C?ABC?CECCEG
am % @@>@???CFCCC
am > BBBBBECCCCCC
am a 995896BDCGDE
am about EIEEEHLCCCCC
am allowed EDIDEDFCCCCC
am always JTJJJJ?CCCCC
am an ?>;>>=@CCCCC
am at @>@?@?PCCCEC
am away ?=>=>;ZCCCCC
am behind FFFFFLBCCCCC
am blind HDDCCC=CFCCC
am bringing IHHHHQ@CCCCC
am coming LMKKLT6CCCFC
am dead A@C@A>ICCCCC
am deaf A@@C@@@BFFBB
am doing DCDDCHE@AB@B
am done @@@AA@PCCCCC
am due BBBBAA>CCCLC
am eighty FFJFFGFCCCCC
am finish CCCCCBPCCCCC
am free JJJJVK?CCDCC
am frightened BABBAAICCCCC
am from A@@C@B=CBBAC
am getting @??@?=PCCCCC
am glad DCCHCC?CCCCC
am going FHGEGLMCCCCC
am gone BBBBBALCCCCC
am having DGDDHFDCCCCC
am honest BBBACAICCCCC
am i ?>>>?@?RCCQC
am in EFDFEFKCCFDF
am just ABAAD?KCCCCC
am looking ECBBABICCCCC
am no CBBBBBIFCCCC
am not FHGHEGBDHFDC
am off >===><VBBEBC
am on @?B@>AKHDEEC
am only EFEEFJGDCCCC
am out FFLFEI?BBDBB
am outside ELEEDDECCFCC
am parked FKFFFEHCCCCC
am past A@@@A@MCCCCC
am publishing FMFFFFACCCCC
am putting FHGIEIDCGCCC
am ready BABBA@ICCCCC
am refusing BBBBBBKCCCCC
am retired ILIMIK?CCDCC
am sat BABABDPCCCCC
am saying KHGKGK?CCCCC
am scared AABBAAJFCCCC
am so A@AA@@JCCCCC
am sorry A@DB@?BCCCCC
am still ADAABBEDCBHB
am sure KKUMNK=CECCC
am telling EIFEEGCCCCCC
am ten FFFFFJDCCCCC
am the >==<<=?CDCCC
am there ELEEEECCCCCC
am thinking DDDDDI>CCCCC
am tired @???@>FCCCCC
am told GGPKGH@CCCCC
am too BAAAAAHCCCCC
am using BBBBBBLCCCCC
am well DDDDHC?CCCCC
am writing @?@???KCHCCC
ambulance IEFGJHBCDCCD
ambulance bay >??>?>ABABBA
ambulance crew DCBCGECCCGCC
ambulance driver SKKORN@CCCCG
ambulance says ABBBABPCCCCC
ambulances CBDBBF=ABBBC
amlodipine BBBBBB?OCCCC
among EFJIEFACACCB
among them EFJJFFBCACCB
an DAEEBB<DGDFE
an % DBFBCCACBCCB
an absolute >?=<@?BCBBBC
an accident FCCBBCICECCC
an address DAAAAB@CCJCC
an all KNGLMKFCCCCC
an ambulance FFLGEHFCFCCC
an answer @B?>?>9EBBEC
an apology <>=<==@CECCC
an appointment BACAA@FCACEB
an arsehole HHHNHHCCCCCC
an award QGGGGGBCCCCC
an axe CCBBCJACBCCC
an email @????@BCCOCC
an empty DEFKEEECFCCC
an english HHNHHHBCCCCC
an envelope EDDDDFJCCCCC
an evening IGDDDDACCCCC
an extra >>>>=?BCFCCC
an eye @CAAAGABBCCB
an eyeful FFFFJFCCCCCC
an hour ===>?=NDEBBF
an idiot ???<??DCCCCC
an ignorant GGIKGGACCCCC
an imbecile FFFLFFCCCCCC
an inch AA@@?@@GJCCJ
an interpreter @@>@@@@CCCCC
an irish CCECCDRCCCCC
an occupation IIPIIIBCCCCC
an old BA?=ECLFECCC
an order DDDDIDACCCGC
an overdose ??@?@@HGCCCC
an the EEHEEGGCCCCC
anaesthetic @BDAAA=BECCC
anaesthetist LGHGII8CACBG
anaesthetist > GEEDDJ@CCCCC
anatomy BBBCFB<CCCCC
and EDEDDDFDECCD
and # EICCCDFCECFC
and % <;4;;<BCCCCC
and @ ?>A=;=GCDCED
and a ??AB@A<BCA?A
and about DDDICDJCCCCC
and after NIMIILACCCCC
and all GNGKNJBCECDK
and an >@?>??ECCECC
and ask GNFGII>CCCCC
and asked AAEBBBFCCCCC
and baby @AA@@A>CCCBC
and back AAAAAACCJCCC
and be DHFEIDCBABBB
and been GEEIEE<ECCCC
and being ?@?>??GA@BAB
and blamed OHHHHHBCCCCC
and breath GGGMGGBCCCCC
and bring EEEEKE@CCCCC
and burning CCBCCCOCCCCC
and by >?????KAAB@A
and camhs CCCCCCRCCCCC
and can B?>?D@GGCECC
and cancelled A@A@@APCCCCC
and carried >>?>=?ACCCCH
and check FFKFFE?BBBBC
and choke FFFHFMCCCCCC
and cut LGFFFFBCCCCC
and dead GGKMGGDCCCCC
and did @ADBAA@CBCBG
and die FOJFFF<CCCCC
and do GQHFMH;CCFDC
and down ACBHDBHCBCBC
and dr LEFFFHCCCCCC
and drove KHEEFDGCCCCC
and e BCBBCCLCCCCC
and even EEHKEFACECCC
and every ==<==<KCDCCB
and everyone ???B@@CCHCCC
and everything EHFHHFCCCCCC
and expect FFGFFLACCCCC
and face BBAAABOCCCCC
and flogging JFFFFFBCCCCC
and fuck FFJEFFBCCCCC
and gave ?C@?@?FCCCEC
and get BBGAA@CBADAB
and give JPOKMNACCCCC
and go HOOIHHACCCCC
and going DGDCDDMCCCCC
and gone >>????LCCCDC
and got DAAEAA?BCDBB
and half DECKEHDBBCBB
and hang GNGGGG@CCCCC
and has CDGJEDFCECDC
and have CAAB@@EDCEGC
and he >>@@>@QDDDEE
and her AB@DB@OFDCCF
and him ?AA@@CCBGCBB
and his >>A@CAKFBCCC
and hit LFFJFF@CCCCC
and home CHCBCC@CACCC
and i @DDBEGGDCBDB
and if FEHFEK>ECCCC
and ill EGEEEJ@CCCCC
and imagine A@@A@@NCCCCC
and in CBCGGDCCECCC
and is ?@????C?AA@B
and it A>CCCCEB@ED?
and its CBECBFICCCCC
and jump DKDCDD@CCCCC
and just A@@C@@KCHCCC
and keeps EBBBAAHCCCCC
and kill IOMIIM?CCCCC
and last CDCCCCICCCCC
and laughed MGGIFH>CFCCF
and leave GLLGJG?CCCCC
and leaves CHCCDIACCCCC
and left A?@?@?HCDCBB
and let NJIIHH?CCCCC
and lied QIIIIIACCCCC
and lose FFHGKF@CCCCC
and love =<<<==ACBCBC
and make HJGHJRBCCCCC
and me DGEDLFQCCCCC
and mi @A@@A@NCCCCC
and most CCCDHCBCCCCC
and mum AAAAAB=BBBCC
and my CA@CABIFFCGB
and nearly @@@@?@ACICCJ
and need BABBBBACCCIC
and neither ??A>?>CBBCDJ
and never @?BCAABCBBDB
and next EEEEEIACCCCC
and night HOHHHH@CCCCC
and no @ABBAB>BIDIB
and nobody >>?=>BECHCGB
and none DDCEFG@CCCEC
and not BB@FFBFBHCBB
and nothing EFEJHHBCCCFC
and now ?<A@=>LJJBCB
and nurse HDDDJECCCCCC
and on FGDCGCACDDCD
and one @C@ADB@DCCCC
and only DBBBBDHCCCCC
and our DHCCDDACCCCC
and out DGEKID:A=BAA
and over CCCHCC@CCCCC
and paid LFFEFFDCCCCC
and people CCCBCGBCCCCC
and phone BCBBBBKCCCCC
and pocketed OGGGGGCCCCCC
and pop EEJEEEABBBCC
and put FECECBGBBCCC
and quite DEIEEDAGCCCC
and rang CABAAA>CCCCC
and round @A?@@@ACLCCC
and say EHDGIKACECCC
and says >==>>:LFCCCC
and see GFGFGRACBCBB
and send GJHGKG@CCCCC
and set @@@AA@LCCCCC
and shake BBBBBBMCCCCC
and she ;68969PC@BBE
and should HFHDFEBCCCCC
and shouting @A@@A@BCHCCC
and shoved BCCBBCBCCCCR
and sideways GGGGMGBCCCCC
and simple IEDEEEACDCCC
and sit DEDDGD?CFCCC
and smirked CCCFCCBCCCCO
and so EBBAGBABABCC
and sold LGGHHHACCCCC
and some B@C@ACJCDFCC
and someone EDCFDE<CDCCC
and sorry AAAAAAHCCCCI
and still >?>@@?ACACCB
and stop HNKHHH?CCCCC
and take FEGLHEDCCCCC
and tell HOKHII<CCCCC
and telling NGGGGGBCCCCC
and thank @@??@@>CCECC
and that GDGFHJEBABBB
and the B@BCBBADEBEE
and their GJMGGF>CBCCC
and then G@CCBCIDJCDB
and there A?E@?BTECCCC
and they FDFECDE@EAB@
and thick FFGJFFBCCCCC
and this EEEGFCDCBCEC
and those FFNFFFCCCCCC
and thought @?????LCCBBC
and three FIDDDDBCCCCC
and today >=>=>?ICCCHC
and told MFDGDDCBBBBG
and tonight A@AAAAKCCCCC
and top EIEEEEACCCCC
and turned ??@@@@HCBCCC
and twice FGLJJG?CCCCC
and two ?@@???=CFHCC
and type GGGPGGCCCCCC
and walked B@C@A@FCECBG
and want GIHFGFACDCCC
and wants C@A@@@@CBCBC
and was =?=A>A=BFCFI
and washed GGMGGGCCCCCC
and watch FKGFHJACCCCC
and we CDDBACBEGBFB
and went JGFHEFDCCCCC
and were ???>@?BCICCC
and what BEAAECABBGDC
and when ABACACFBIBCH
and where GKGGHFACCCCC
and whether GGGGNGBCCCCC
and which BAAADDLCCCCC
and who FFMHFE@BBDBC
and whoever <>;;==CCCCCC
and will ===>=<BHBCCB
and willing GGGGLGCCCCCC
and without HHHHMHBCCCCC
and would <<;:;;;AABAB
and wrote C@BAAABCHCCM
and yes ??>>?>@CCCCC
and yesterday A@A@@AJCCCCC
and you PJOQKL=CFCGE
and your FLJGGG>CCCEC
angel IDDDHEBBBCBB
angel ? QHHHHHBCCCCC
angels =><>=>DB@BAB
angry >?>=>>@CKCCC
animals IIOIII@CCCCC
ankle @@?@E@>GDCBC
ankle > EEDFLE>BDCBC
ankles BBBAAEAJCCCC
anniversary ACBBAAJCCCCC
announced DFDDDDCCCCCL
annual ??@B?@BAABEB
another CFFEB@CFHEJF
another > @@?@?@?ICCHC
another day EDIHDENCCCEC
another night @@AA@@JCCCCC
another patient >>>==?ACICCI
another way GHGGMGACCHCC
another winter BABBBAJCCCCC
answer AEBA?@CBEDBB
answer > ?@??>=OCCCCC
answer me HOHHHH=CCCCC
answer my FGFFFJ@CCDCC
answer to FFKFFF@?A@@C
answered >=?A@=:ABAAA
answering A<?=>=VBCCBC
answering > BABBBBJCCCCC
answers <=<<<=DCBACB
answers to ?@@??@LCCCCC
antenatal AAGBEB?BGGBC
antibiotic BBBABBJCCCGC
antibiotics ?@>???;PBBBB
antidepressants ?A??>?GFCCCC
antifreeze BBBBBCNCCCCC
anxiety DDICDD=ECCBC
any DEEEJDCEDHIE
any > ABDAABICCCCC
any chance CCAAECBBBGIC
any day HHIKOIECCCCC
any more BDC@@@OBDCDB
any news @@@@@@?CCCJC
any of EHGKKE@CDECC
any time HGHGPHACCCCC
any tips ???>>><BCBBC
any way DDFDCDCCCIKC
anybody >C;==@ACDCCC
anybody > =>;>A>CBBBCC
anybody about OKKKKSACCCCC
anybody else D?>??ABBCBCC
anybody medical BBBBBBCMCCCC
anybody who AH@@A@ABABBB
anymore @?=???ICCCCC
anymore > A@@AAAKCCCCC
anyone ?B@@=?FBCHDA
anyone 's ?>=?@?ACCCCC
anyone > A?@?>>ACFCCC
anyone at DCCGCDICCCCC
anyone else DDBIFC=?@@?B
anyone ever GGMGGGBCCCCC
anyone fancies HPHHHHACCCCC
anyone from A?@AAAICCGCC
anyone got EIDDHEECCMCC
anyone know ?A??@AEBBEFC
anyone on @@>?@AFCCCCC
anyone over FFJFFF@ACBAC
anyone seen @A@@AAKCCCCC
anyone tell ==<<>>ACCCHC
anyone want CCBCCBLCCCCC
anyone who FGFBDG=CCBCC
anyone with FJKFGFCCBCBC
anything ?FDCEGFICCDB
anything > >B?;=>ECFBDC
anything and GGJJGG@CCCCC
anything else DDDDGCICCCCC
anything for @@@??@HICCCC
anytime GGGGMGBCCCCC
anyway CCEFFBDB@BBA
anyway > EFBGFC=BABAA
anywhere CHBBEB@AAABB
apart @??A??ABBBBC
apologies >?@>@@EBAABB
apologise @@@A?ABCCCCC
apologised ;<=<=<?CDCBC
apology <>?====CJCCC
apology > >@>>??BCHCCC
app ==<:<<ACCFCB
app > @@??@@FFCGCC
app is AAA?AACCCKCC
app says CCCCBCACCCIC
appalling ABBABAAAIBBB
apparently DACCAABECCFB
apparently > BCEFCB>CCCCC
apparently it ABAABBMCCCCC
appeal GBECBB=BBBFC
appeal > MHKHHHBCCBBC
appendix A@?B@@>DECCC
applause FIFLFFBCCCCC
appointment >=>=@=B@KAMA
appointment > C@ABB@HCEBBB
appointment again GJGGLFBCCCCC
appointment and DDDCGE?CEBEC
appointment for CCCCCCKCCCDC
appointment in IGGKGGFCCCDC
appointment on BBBBCAICCCKC
appointments >>=?>A:>=BFB
appreciate AAAA@@GCCJCC
approved BBAABA?CCCNC
april ???>??>AGBIB
april > BBBBBBCCCCIC
are AAHCABBCA@DA
are > EGHJEGCEECCC
are @ IHFHFIBCCCCC
are a IINQIJ@BABBB
are all JKOLKHGFCCCC
are always FFEFKF@CCCCC
are an HINMHIACCCCC
are and IIIPIICCCCCC
are at AB@@ADHECCCC
are back BBBBBBGCCCEC
are being DCHCDDDCCCCC
are blue BCBBEFFCCCCC
are both BBAAJDECCCCC
are brilliant @@>?@@AA@CBB
are coming A?B?@BPBBCBC
are dirty IIMIIIBCCCCC
are doing =?:<=<FA@BAB
are f1lthy HHOHHHBCCCCC
are getting CBFDCHFCCCCC
are going AEA@AD?ABBFC
are good @?<>?ABCCCCC
are half HHNHHHBCCCCC
are i EEIEEE@CCCCC
are in <>:;<=OEABCB
are just LLWOMO=CCCCC
are like A@>A?@HBBBBB
are looking AA?@D@>A@BBB
are lovely ??=?@?@BBCCB
are lying FFJFFFCCCCCC
are my BCCCCCACCCJC
are no GJHGGG@CCCCC
are not BABAEB?CDCDC
are nothing GGHMGGCCCCCC
are on C@=B?DDC@BAB
are only FFHIHIACBCCC
are out AE?ACBACBBCC
are people ;:49;:BCCCCC
are ready @@@@?@PCCCCC
are ringing ABA@ABMCCCCC
are savages GGJGGGCCCCCC
are saying BBABBAKCCCCC
are scum GGLNGGBCBBCC
are staying BBBBBBPCCCCC
are still BCACBADCCCKC
are stuck DDDHDDJCCCCC
are subhuman GGLGGGCCCCCC
are telling CCCECCJCCCCC
are that EOEDDEACCCCC
are the >><?<>AC?A@B
are there @@=@C?AABAAC
are they AC@@@@AFBBJC
are thieves FFLFFFBCCCCC
are too HGMGGGABHCBC
are under @A@A@@KCCCFC
are vermin FFJHFFACCCCC
are waiting BB@DBBLCCCCC
are written BBBBBBOCCCCC
are wrong ;:97;;ACCCCC
are you CF@EFB@EDBEC
area >?==>>@@GBDB
argument ???C???CCCCC
arm @>?>?@OGFBEG
arm 's CDCGCDICCCCC
arm > GEEEFEFBECCC
arm and @@@@A@FBFCCH
arms ?=>>=>MCBCCC
arms > HEEDDEECCCCC
arms and AABAA@GCCCCC
arms are AAAAAAKCCCCC
arms like IIIPII@CCCCC
army BCDCCFABABBB
around @@@@??ICCCEC
around for AA?@@?HCCCCC
arranged @@?@@AGCCCHC
arrived @AA@ADECEBKB
arrived from GGGGGOBCCCCC
arrogant EFFPEEACECCC
arrogant prick GGGNGGCCCCCC
arse LKNPTJ@CCCCC
arse > DDGHDDBCCCCC
arse on HHHHPHBCCCCC
arsehole IIIPIIBCCCCC
arsehole > IIIRIIBCCCCC
artery JEEEEECCCCCC
arthritis @@>=>?>LCCCC
article GHHPHH>CCCCC
article > FFFJFFACCCCC
article on GGGNGGCCCCCC
as DDCF?D@CFCBC
as > EDBGDGICBCCC
as a B=>B?>@AB@AB
as an DCBFCC?BHBEC
as anything ==>=>>BBACBB
as bright FFGKFF@CCCCC
as every HPHHHH@CCCCC
as i ABDCCDEDFGEF
as if EFDGCC>CGCCF
as it @@B?@?MCCCCC
as long FFJGHJBCBCCC
as mince EEDIEEBCCCCC
as much HIOMKJACCCCC
as of A@@@@@MCCCCC
as she DDEBLECCCFCC
as that EDIDBACBACCB
as the >A?B@?BCCECC
as they GFLIFFDCCCCC
as us EEEEEIACCCCC
as useful FFFHFFCCCCCC
as welcome IIIOIICCCCCC
as well DIDEGGEBAAAB
as you GJGKHJACBECC
asap CBCBBBACCLCC
asap > CBCBBBACCLCC
asda AFBABCBFCCCC
ash KGGKGJ@CCCEC
ash ward KGGLGGBCCCEC
ashamed <<;<?;BBGBBB
ashamed > @@>@D@BCHCCC
ashamed of @@B?@@ABBBAA
ashes CBCEBAZCCCCC
ask DAA>@@:DCGCD
ask > ==<<==ACCFCC
ask @ JFFFFFCCCCCC
ask about GEDDHDBCCCCC
ask any JFKFFFCCCCCC
ask anybody HHHHHRACCCCC
ask anyone HGKMGIBCCCCC
ask for >A>=A>CCCGDC
ask her JHFFLF?CCDCC
ask him FGFFFHABBCCC
ask that HHPHHHBCECCC
ask the LEDDEEDCCEEH
ask your <=;<?<BBABBB
asked 9<=>=<CCICEL
asked > DJDDGF@CCCDF
asked about A@A?A@@CCCCC
asked could HHHKKHACCCCC
asked for GEJFDF?CHCDE
asked her DFFEIE?CCCCG
asked him FFFGLJFCCCCC
asked if @@@A??CCFCCE
asked me @@@CB@PCDCEC
asked on CCCBBBICCCFC
asked the ::<99:=BBBBF
asked to ??>>??BCCCCF
asked what >>>>>>GCCCCC
asked who CBBCBBICCCCC
asked you JIJQJJ>CCCCC
asking AC@@DCGDEDBM
asking > ?>=>=@ECCCCG
asking because FEEGIGKBBCBC
asking for FHIELFFDBCBF
asking if ?@@??@CCCCCL
asking on CCCCCC?CCCCK
asking what BBBBAEHCCCDC
asks @@DEAAACCCCC
asleep FCBAACCCABBB
asleep > EACBBBJBACBB
asleep in HFFFEI@CACBB
assaulted JEEEEE@CCCCC
assembly @@@@@>JCCCCC
assessment ??>???>CGCOC
assessment for CCCCCC?CCCLC
assistant QKHLJJ>@@A@E
assistant with NHHHHHACCCCC
assisted >><=>>ACCCCC
assisted dying >><=>>ACCCCC
assumed @ABBBBACJCCC
asthma ???>@?=HCFHC
asylum CDLCCCBACCCC
asylum seeker EEJEEEBCCCCC
at AC>@@@BCEAEC
at # BDC@BACHGBHB
at > BBEDBE>CCCIC
at ? BBBBABALCCFC
at a @CCBAC<@ACAB
at all EADDBE>DCCDB
at any >=<<<=ABBCBB
at best HHNHHHCCCCCC
at birth IILIIL@CCCCC
at christmas BAABBA@BCCHC
at dinner AABAAAKCCCCC
at eight EHEGEGAABBBC
at every @A?B??@EFBBC
at four BBBBBDCCGCCC
at half EKFGEHCCFCCC
at her LTKTPK>BBCBG
at him GHEKDDBCGCCC
at his IGDCEDGCCCCC
at home IHLGGDDDDBDB
at it HDCCFCDBCECB
at last ?>@=?>=CBCBC
at least FBFDBBECBBCC
at leeds DIDDDDGCCCCC
at me @DBD@BGCICCL
at midnight ?>????ABBCCC
at my ABBFBF<BABDJ
at night CCCHBD>HDCCC
at nine FBCCDGFDCCCC
at number CBCCCEMCCCCC
at once GFGKLGIGCCCC
at our BCFDCDBCCGCC
at school ?>????KB@BAA
at six GHEDELCDFCDC
at st EIEDEK>CCCCC
at ten AFBBEABCBBCB
at that HJNJML@BDCBB
at the BBBAB?E=CABB
at their =?<>>=AEBDBC
at this AAA?C@EFCCBB
at two DMFEEEDCCCCC
at uni CBBECBHECCDC
at visiting FFGFFK?CHCCC
at what JDDDDD?ICCBC
at work @A?=>@ECACCB
at your ?C>=@=@BECDC
ate <<;9;<HBEBBC
ate a ?@@>?@FCCCCC
atrium @@?B>@BBACAB
attack @@@BB@>GDCCC
attack was GGGMGGCCCCCC
attempt DDDFDEPCCCCC
attention GKNLHHJCBCBC
attention seeker ELEEEEACCCCC
attention seeking A@CAAAKCCCCD
attitude AB?BAB>CCCCC
audi FGDDDGECCCCC
audiologist BBCDBBCCCCCM
audiology @??A?@=CHDFC
august CB@CA@ADEBKB
august > DBBBBBAFACFB
august and BABBBB>CCCIC
aunt GBBDBCBDECAB
auntie @@?=>>ICECFB
australia JJFFFH@CCDCC
autism JEMEEE<DHBGC
autism is HHLHHHACCCCC
autistic BELBBB>CFCDH
autistic kids GGJGGG?CCCCC
autistic son ?AA@A@CCFCFL
available FFEFLF?CCCCC
avoid >?>A?=AGBCCC
aw BCBEEE@CBCCC
aw bless JJJQJPACCCCC
awake <>=<<@HDCCCC
award KACBIC?ADAAA
awareness A@C?AA@BBCCC
away FEGEDDJCFBEB
away > IEDFDHEDECDC
away and JKGHIGCCDCDC
away at EEHEKE@CFCCC
away from FKKKGF=DDCEC
away i CCGCCCKCCCCC
away in IFGEFFDCDCCC
away that ?@@A@@NCCCCC
away with EBCBABKAABBB
awful ??@=>AEEBBCB
axe BBAABIFCBCCC
ay EHIEKDHCFCCC
aye KHJMOHGBBCCC
aye i FFFFLFACCCCC
aye well FFKFEEHCCCCC
bab DFBDDIFCECCC
bab i BABBACICCCCC
babe MMMO[M@CCCCC
babies KGMLFGC@AAAB
baby ECB@AAGDIDBE
baby 's >=<===MGHECH
baby > GCFGGD>GEBBD
baby ? EJEEEE=HCCCC
baby for FFLFFFBCCCCC
baby i KHHHHIBCCCCC
baby is ECHDCDHCECDC
baby so JGGGGMBCCCCC
baby took OHHHHHBCCCCC
baby unit ?@????>@?CAB
baby was GEDDED=CGCCC
baby with KHIGHI@CCCCC
bach DIDDDGHCCCCC
back @BBABACECFGA
back > ?@@?A@FA@CCA
back ? AA@@?DFHCFIC
back after FFEJEFBGCCCC
back and DA@@E@BDDBDC
back as ???>?>CJCGCC
back at @@??>@@BBCBC
back down JGGGGNDFCCCC
back for IIJIML@DCBBC
back from CDEFDGICFFEC
back i DBABAAFCCHCC
back if AACA@AEKECCC
back in ??DA@?ECBBDB
back monday BABBBALCCCCC
back of HHJIKO<CECBC
back on ?=@>=?EBABDA
back or FKHFFFACCCCC
back the DCGCEB?CBCCB
back to BDGEAC@BFFCE
back under EEELEECCCCCC
back up BDBBBARCCCCC
back with CHCFGCDCCCCC
back yet ABBABBBCCCHC
backbone EECIEEBCCCCC
backhanders RIIIIIBCCCCC
backhanders from MFFFFFCCCCCC
backs JGJGGIACBCCC
backside EFFMLF=CCCCC
backside > DDDGGDACCCCC
backside with FFFIFFCCCCCC
backward FFPFGGBCCCCC
backward cult EDMEEEBCCCCC
bacon ??@?=?<BBCBC
bad =<@>=>CLBA@D
bad > AAAAAEEGFCCC
bad back HHJGNH@DCCCC
badge FFKIEG:ADABC
badge > CCFFDD?BABDC
badges EBCBAA@CCCCC
badly @@B?@??CHCCC
badly and A@@AA?@CKCCC
badly bred GGMGGGCCCCCC
bag F@AEDBNDEBCB
bag > CBBCDBBCFCEC
bag and BABDAAJBABAB
bag of AAAB?C?DBBBB
bag on FFFIKF@CCCCC
bag packed ABBBABJCCCCC
bagpipes BBBAAALCCCCC
bags ECHDCC=BABHB
bailiffs BAAAADJCCCCC
bairn @BCAAAFGCCCC
bairn 's >???@@MDCCCC
bairns ??@A?BRCCCCC
bake ?B>=???ABA@B
balcony @@@@@CJBACBC
bald DDCCHDACCCCC
ball BCACDE>EBBBC
balloon AAA@@AEFCCCC
balloons @@@??@@IECCC
ballot >=<==<@CCCCC
ballot box >><==<@CCCCC
balls ??>>>?CCCCBC
bampot IIIQIIACCCCC
bampot > EEEKEEBCCCCC
banana AAB@CA?B@CBB
band @@?>??EBCA@B
band # @@??@@CABB@C
bang @@B>@AJBACAG
banged ??????AJBCCH
banged his BBAABBCJCCCC
banging AA@AAALCCCCC
banister BCCBCCNCCCCC
bank HFCABBE@A@@A
bank card KFFFGFICCCCC
bank holiday ?@@???CECCCC
banks MHLLHH>CCCCC
banter ?><>>?@CCCCC
baps HHHHPHBCCCCC
bar DFDCECCA>BAA
barbecue CCCFCCJCCCCC
barbecue in AAAAA@LCCCCC
barefoot CCCCCCJCCCCC
barely GEFKEEACCCCC
bargains GMGFGG?BBCBB
barked CCCDCCBCHCCI
barked at CCCECCBCHCCI
barking BBEAACKGCCCC
barn AA@@@@KCCCCC
barricaded ?>@?@>KCCCCC
barrier DCCCCICCFCCC
baseball EEEEEJBCCCCC
baseball bat EEEEEJBCCCCC
basically BBBBBD?CCCCK
bastards HHLLHHBCCCCC
bat HHKMHPECCCCC
bat > FFJHFHBCCCCC
bat and FEEDEL?CCCCC
bat to A@@@A?NCCCCC
bath ECCEHCPCCECE
bath > CDEHCDICCFCF
bath off GGGGPGACCCCC
bathroom A?B?A?JCCCEC
bats HHIHHPACCCCC
bats > HHHHHRACCCCC
batter FEHFFM<CCCCC
batter you GGGGGK@CCCCC
battered SHHHGH?CCCCC
batteries >?<A>AKCCDDC
battering HDIEDDCCCCCC
battery BBBBDCHGCCCC
battleaxe IIITHICCCCCC
batty HHMMMHACCCCC
bay D@BC@D9CHBED
bay # C@AB@E?CCCFC
bay > BCHBCC?CGCFG
bay with AAABAAJCDCCC
bays ??<>?@@BCCCC
bbc >?>>?>>CCCCC
be ADFCBDFEDDGB
be > ==>@<;DCDBAC
be ? ADA@?@=CA@AB
be a DFIBEFA@CA@B
be able ?>>>==HBBEDD
be about FLFFFFNCCCCC
be alive AAAAA?VCCCCC
be allowed IIOILI?BCBBC
be an CCCECD>DBBBB
be around BACBA@KCCCCC
be ashamed =<;=<;ACHCCC
be asking HHJHNH>CCCCC
be at DHDDDFBBCCCC
be back DHBDEBDCCBBC
be better AFB?B@RCBCBB
be bothered KFFJFF@DCCCC
be by CCBCCCBCCLCC
be called BFBBCBBCCCFI
be cut CCECCCMCCCCC
be dead ;999:7[CCCCC
be done EIFEEF?BBCHB
be easier AA@@A@MCCCCC
be enough CCABBFIBBBBC
be for @?>@?@HEBBBC
be freeing BAABA@KCCCCC
be gentle DDCDDHDCCCCC
be given DEEEEDACCCGI
be gone A?A@@?HCCCCC
be good CBABDBKCCFCC
be having @?>??=ICCCCC
be her FLFHFF@CCCCC
be here B@=>=<NCCCCC
be honest DCGDKCJCCCCC
be in FGEDHBJBDCCC
be kept LLSLLLACCCCC
be kind ??>=?>@CCCCC
be laughing GGLGGJ@CCCCC
be learned FFEMFE@CCCCC
be leaving FFFFFK?CCCCC
be let FFGMFF@CCCGC
be long @@??@@LBBBBC
be my CFCBGDICCCCC
be needing @??AC@MCCCCC
be nice CCEBBF?CECCC
be on EGCJHD?ABAAB
be over BAABBBJBBBBC
be possible AAAA?ABCCLEC
be put EFIDEE?FCFFC
be q GKJGGFBCCCCC
be quick AAAAA@VCCCCC
be quiet AAAAAAKCCCCC
be rude HJIHHM@CCCCC
be saying ??=>?>?CCCCC
be seen CCCFCCAECCJC
be six A@@@@?NCCCCC
be so HHLIHNCCCCCC
be stood GPGGGH<CCCCC
be surgeons GGKGGGBCCCCC
be taken FFJFFFBCCCCC
be taking BBBBBBECICCC
be that GGJNGG@FCCCC
be the ?>=AC?BB@BAB
be there ISHGHI<CCCCC
be this FFFIEGACCCDC
be told =<;;=;ACJBEB
be touched FFMFFFACCCCC
be treated GHMHHHACCCCC
be trusted FFIHEE@CCCCC
be turned FGJGGGBCDCCC
be under @@@@@?HCCCKC
be waiting CBFCED@CCCEC
be watching OHHHHHBCCCCC
be wise FFFFFMACCCCC
be with @?@@@BOCCCGC
beach GGJJIK@CCCCC
beachy ??????OCCCCC
beachy head ??????OCCCCC
beam A@@@??RCCCCC
beam in BBBBA@KCCCCC
bean ABAABALCCCCC
bear HDHECC@BABBC
beard IFIGME@CCCCC
bearded DEICKE?CCCCC
beasts EEIEFFCCCCCC
beat <<=;=?FBAAAC
beaten AA@AA@QCCCCC
beating EEDEEM@CCCCC
beautiful ABA?JB?BABBB
because IBABDDBFNBCF
because dr QJJJJJBCCCCC
because he FFFEFK=CGCCF
because her LFGGFGBCCCCC
because i A@B@DEKBGBBE
because it EDCDDD?ECCCC
because my IDDDCC?FFDED
because nobody ???>??CCFCCC
because of ?B?@A==DCBAB
because she GFBBABACDCCG
because that KGEEEEICECCC
because the GBADBADCCCEC
because there =?==?>ICDCCC
because they CDGCDD@CICCC
bed DAFBJC;CIAGF
bed # CBBBCCBCBCFC
bed 's CCCCCCKCCCCC
bed > HFKFKHBFHCCC
bed ? ?>===>CDBBEB
bed and ECBCFDABCCBC
bed bath FHGGNH?CCCCC
bed blocker EEHDEDABABBB
bed by LHIHKJ?CBCCH
bed for GEHEEE@CCCGC
bed manager EEDIEFABBCBB
bed that DEEEJDCBACAB
bed was =?>==>CCECCC
bed with D@>?>?KBDCBB
bedpan IHKLJG@CFCCC
bedroom BFBBBDFBBCBC
beds @>@<A=:@?A@A
beds > A?>>>=>B@BAB
bedsheets NHHHHHBCCCCC
bedside ECCGFCACCCCG
bedside manner FFFKIF@CCCCH
beech HDCDDDACCCFC
beef ??<?>?CBFCBC
been EAAA@?FGHFMD
been # BBBBBB<FBFHC
been > GJMKGGFCCCCC
been a BCDCEA?BACCH
been at CDCCCD=CBBBC
been better GKJLGGBCCCCC
been born @A@@?ANCCCCC
been called >>>?>?@BBBDB
been cancelled @ABAAB?CGCIC
been claiming KFFFFFBCCCCC
been coming FFEFKG?CCCCC
been cutting BBBBBBJCCCCC
been dead NHHOHHECCCCC
been ever EFFFLFCCCCCC
been fitting A@A@@AQCCCCC
been given @@@B?@<CDHFC
been giving DCBCCCKCCCCC
been going FEEIGE=CCCCC
been gone CGDDDDLCCCCC
been good CBCCCBLCCCCC
been having IFFFEFICCCCC
been helping JFFFFFBCCCCC
been holding ?@@@?@LCCCCC
been home EGEEGEICDCCC
been in FCCBDECBBBJC
been loved JJJQJJACCCCC
been making IDEEEDCCCCCC
been moved @?@?@@?BGEDC
been off CGBBCCABABAJ
been on C?B@?B>BEDEB
been out @@@?@@JCGECC
been poorly FFFFLFBCCCCC
been put BBBFBC;DCCCC
been putting GBBCCCOCCCCC
been reading MGGGGGACCCCC
been right CBCEBCMCCCCC
been round JEGEEGCCCFCC
been sat AAA@AENBDFEB
been saving BBBBCBJCCCCC
been sectioned DFHEDDACCCFC
been seen CDHDDDKCFCCC
been sending GKGGGG@CCCCC
been sent @@@??@>BAGEB
been sick <==<=>HJCCCC
been sitting FGFFKF@CCCCC
been so ????@@>CCCCC
been the BCCCCH@CCCCC
been there EBBDBBHFBCBC
been to @?@AB@HEBBBC
been told BAABBHCCBCID
been trying FFFJJF=CDFCC
been up AGA@AD>ECCCC
been waiting DFHDDD<CICGC
been watching EFFEKECCCCCC
been working AA@@@@NCCCCC
beeping AA@@@AKCCCCC
before ><<<;=AFEBHF
before # FFFFFLCAABBB
before > BD@B@@BDFBBB
before and DCCCCHCCECCC
before christmas GGGGGM@CCCFC
before he GEGFFIECCCHC
before i ;=;;9:GEBCBG
before it @@@@@@?HGCCC
before lunch EEEDJEABACBB
before my EEJJIF>CCCGC
before she HDEHDEFCCCIH
before the EBDBCECCBEDC
before they ??>?@>NFBCBC
before you A@EECBEDBBBF
begging DEDHGDFCHCCC
begins HGMGGGACCCCC
behalf ??@??@?CICCI
behalf of BBBBABACJCCJ
behave @@@@@ABCCCCK
behind IOKJHL>FGCCC
behind > DGCCHD;CCCCC
behind a >==<=>DBGCCC
behind every GHLGGGACCCCC
behind it FFFLFIACCCCC
behind that CGCCCCACCCCC
behind the EACEDDGEBCCC
behind you DFDDDK?CCCCC
beige ?@?@>?>CCCCC
being ABBGBBHCHDEI
being % ?@<???ACCCCC
being > ?@?=??CBAFBB
being alive BA@@AAKCCCCC
being asked ??>>=?>CCCEC
being dramatic @@?@??HCCCCC
being funny HHMJKHCGCCCC
being here CFCCBCMCCCCC
being replaced GGMGGGBCCCCC
being sick ?>>>??KCGCCC
being so GFFMGGBCCCCC
being that GGGMGGCCCCCC
being this IIIRIIACCCCC
being told DDDGDHGCCCCC
being wrong LLLWLLICCCCC
believe @>@@@?F@@A@D
believe me EBABADJBCCBC
believed ===>>=@CCCCC
believes @@@@A@PCCCCC
bell AC?A>>?BCIAB
bell ? BCBBBCCCCJCC
bellend LLL[LLBCCCCC
belly >>><?>TGCCCC
belong GHRGGH?CCCCC
belong in GHKHHH@CCCCC
belongs LMNLIIBCCDCC
belongs and FFNFFFBCCCCC
belongs in DDDHDDCCCCCC
belongs to KLGGGGCCCDCC
below BFCBCBFDCCCC
belt @???B?RCCCCC
belt round AAAAA?LCCCCC
belter DDDDJDACCCCC
belts BBABBBPCCCCC
bench ??==>>@CBECC
bend FEFFMDCFGCCC
bend me GGGGJGBCCCCC
bending KJNKXKACCCCC
bending over KKNKVKACCCCC
benefits FFJFFF@BBABC
benefits > FEIEEFBCCCCC
benidorm LFFFEFBCCCCC
bent QKMLSM@CCCCC
bent as LEEGEECCCCCC
bent over IGGGKGBCCCCC
bereavement C@?@?@>BBBCC
bereavement officer KFFFFFBCCCCC
berries ??>?@?JCCCCC
berries off @@@@@@JCCCCC
beside DEFBCBICFCCB
beside me EEEEIEICCCCC
beside the GGMGGGHCCCCC
besom EEDKEEBCCCCC
besom > EEEJEEBCCCCC
best <=>;@>;D=D?A
best > CCEDCDHCCDCC
best for AAAAAABLBECC
best tuesday GGGGNGBCCCCC
best way BABA@AACCKCC
bet JKKRVJ@ABCBC
bet it FFJHIFAACBBC
bet she FFFFOG@CCCCC
bet you FHFGKFBCCCCC
bets INIIOIBCCCCC
better BGEIFHDCAA@E
better > @?@A?@>DDCBG
better looking HHHOHH@CCCCC
better off BEEB@AOCCCCC
better than ?@=>A>>DBAAA
better with BBBAABMCCCCC
better without CGCBCCIDCCCC
between GGFNKGAAEBDB
between a AAC?@AACA@EC
between my IHHJNHHCCCCC
between the CCCIDCECECCC
between them DEFLGEBCCCCC
between your GGGLGGCCCCCC
bev JLEHFE?CBCCC
beyond =>==?>?ACAAA
bible HGKGGKACCCCC
big FFFIJI=B@A@D
big girl HHHIMHCCCCCC
big i HHHNMH@CCCCC
big one BBCBFGGCCCCC
big sleep ??@?@@YCCCCC
big up <==?==ACCCCC
big words GGGLGKBCCCCC
bigger CBBDGEFECCCE
biggest AABGA@ACCCCC
bike ACA@DE;A@BAA
bike shed HHHHHN>CCCCC
bile EEEIEECCCCCC
bill EEGCCB:AABAB
bill > GILHJG@CCCCC
billed MFEFFFBCCCCC
bin GJFGCD@BGCAC
bin her HOHHHHBCCCCC
bingo DBBEBBHBBCBC
binned KFFFFJHCCECC
binned my IGGGGMICCCCC
binoculars ELEEEE?CCCCC
bins CFACBADADB@B
bins out DJCDDCKCCCCC
bint KKNTKKCCCCCC
bint on HHHMHHCCCCCC
biopsy DAAC@A;EECHC
bipolar CCIDDCACCCCC
bird DEEDKDBCCCCC
bird in FFFFMFCCCCCC
birth BAD@AB=ADDBA
birth and EHGEEE?CACBB
birth centre ?==>>>ABBBCC
birth in CDBFCCAAABEB
birthday ABCBABB@@BCA
birthday > @@A@CCFADBDA
birthday cards DABABBJCCCCC
biscuit @@?D@@CADBBB
biscuit > BAACBB@CHCCC
biscuits <<>=<=<BABBB
biscuits > ?@?>@@ACBCCC
bishop IGHLOGACCCCC
bit >?=@A=HHCBAB
bit > @A?>@>GBBCBC
bit by DIDEEECFCCBC
bit late BBBBCBOCCCCC
bit of DDEAICBFEBAA
bit rich GGGOGGBCCCCC
bitch CDDGDFBCCCCC
bitches GGNMGGCCCCCC
bite FGGFQHCBBCBC
bite it HHHHRHCCCCCC
bits @ABCCC=B@BAB
bits > >??>??BCACBB
bits and GFFLFGACCCCC
bitter IIOPIIACBBBC
bitter old FFFKFFBCCCCC
bk CBHBBDEGCIGC
black FHMDFEGGCCCC
black > >><>>>MCCCCC
black and B?>@BBNCCCCC
black coffee @@?@@@LCCCCC
black doctor GGMGGG@CCCCC
black face IISIII=CCCCC
black fella HHMHHHACCCCC
black history HHLHHHCCCCCC
blacks LLYLLL?CCCCC
bladder >>=<=>?BACBB
blade AAB@@HUCCCCC
blade > AAAAAAMCCCCC
blade in BBBBADHCCCCC
blades A?@?@@SCCCCC
blame <;7<;<GCCCBC
blame the ?????@@CCCBC
blamed GCACCC@CCCCI
blamed the NHGHHHBCCCCC
blaming >><>>>@CCCCC
blanket BCDEDD>CIDCC
blankets CBBBBBKCCCCC
blazer BBBBBBMCCCCC
bleach BHACAEQCCCCC
bleach > AABEBBJCCCCC
bleach in BBBBBBLCCCCC
bled HCCBCC@CECCG
bleed JFMEGNIGDCCC
bleeding ?>@@??KIGCCC
bleeding > A?@@A?NCCCCC
bless 9<;;9=;@=A@@
bless her ??@@>C@BABBB
bless him <>>=><AB?BBA
bless them ??=???ACBCCC
blew >?>>>>>CCCCC
blind IEGBCD=CECFC
blind > FJEEDE?CFCCC
blind woman FFLFFF@CCCCC
block ?E>>AA@BCBCB
block me KRKKKP<CCCCC
blocked ELFFEEDCECCC
blocked me IOIIIH>CCCCC
blocker EEHDEDABABBB
blocking ILKOIH?CCCCC
bloke DACAAEDEBCEI
bloke in EEHEFHACBCBB
bloke on LGFKGGBCCCCC
bloke who JHHJHJDCCCCI
blokes DGFDDDDBBCCC
blonde PPLLXN?CCCCC
blonde one KLGGHGACCCCC
blood B>C@@ADEECBD
blood 's AAA@AANCCCCC
blood > EEIFEEBFCCCC
blood cupfuls BBBBBBOCCCCC
blood in DEJEEELCCCCC
blood on BA@AAD@CLCCC
blood pressure BBAAFB<DCABB
blood test A@??@@>ACDBB
blood was FGGILGCCCCCL
blooded IIIPIIBCCCCC
bloods GFFHGD;EFCPC
bloods > GEIGFF@CCCCC
bloods are BBABBBCCCCLC
bloods done ABBABBACFCGC
bloody >?A;==>CBCBC
blouse JJJORJBCCCCC
blouse ? GGGGMGCCCCCC
blowing FFJGEGCCCCCC
blue CA>A@DIDEBCB
blue > CCCDCEICCCFC
blue and A@@?@@ECGCCC
blue badge AAA@A@AAGBCC
blue badges JEDGEEBCCCCC
blue door GNGGGG?CCCCC
blue i GGGGJMACCCCC
blue inhaler BBAABBEHCCCC
blue lips @@@???HCCCCC
blue scrubs FFFFGL?CCCCC
bluebell HEEJEEBCCCCC
board FBHHEL=BBBBB
board > DDHEGFACBCBB
board and B@A>?>GCCCCC
boardroom EEEFEMBCCCCC
boat KILFGGFCCCCC
boat > GKKGGGBCCCCC
boat people FFKFFFCCCCCC
boats HHOGHLACCCCC
bob GCDFCDBCBBBC
bob note KEEGEECCCCCC
bodies LFGEFFBCCCCC
bodies > PIKIIIBCCCCC
body IEJCJDBCCCCC
body > GEIEFEACCCCC
bog FFLFFFBCCCCC
boiled FFFHEE?A@BAB
boiler B>??@>FAAB@B
boiling >?===@JECCCC
bomb DDGCEKACCCCC
bomb the EEJEEI@CCCCC
bombs FFLEFEBCCCCC
bone @@ABA@AGBCEC
bone idle HHLMHHBCCCCC
bones DDDDDIAACBBC
bones > GGGGGOECCCCC
bonus MGGGGGBCCCCC
bonus > KFGGFGBCCCCC
boobs FFEEKEBCCCCC
book EB@C@A=AAGEC
book > CCDHCCACBBBB
book and HDDDEDCCCCFC
booked BHBDGD@DFCSC
booked a A?AA@@LCCCCC
booked for BABAAA>CCCNC
booked the GMGHGJHCCCCC
booking @BA?B@>BLEDE
booking line BBCBBB@CJGCC
bookings CEDDCF@@@F@B
bookings > FEFFFJBBB@BC
boomers FFKFFFACCCCC
boot KNKPINDFCCCC
boot > FNGLGJ?ECCCC
boot and BABABANCCCCC
boots @ECCAGIEBCEB
boots > FLIGGRECCCCC
border EEHEDE>CCCGC
bore HHHPHKBBABBB
bore the GGGJGGCCCCCC
bored GGGKJK>CCCCC
boring DJDEDD=A@CBB
born GFMHEF>A>A@A
born > FFJGFF@CBCBC
born here IIRIIICCCCCC
born in BCCBBB@D?BAA
born there >><>??@@AABB
borrow DDCHDDHBCCBC
borrow a FFELEFCCCCCC
boss FFBABADCCCEC
boss your GMGGGGBCCCCC
bosses KFFJEF?CCCCC
bosses are IGGLGG@CCCCC
bostin ;<::<;BCCCCC
both CA@BEDHCBABB
both be BCBCBBJCCCCC
both hands FFFIEGACCCCC
both his FFFFFM@BACBB
both of GEDIKFGAACBB
bother AACGC?REGCCC
bother > BAAADAICDCCC
bothered GDCFDCECBCBC
botherers GGMGGGACCCCC
bothering anyone A@AAAAICCCCC
bottle A@@?ACTFBCBH
bottle > >>@@?@LGCCCG
bottle and CDCCCIFCCCCC
bottle of IGEEKDHCCCCC
bottles ADAAAEOCCCCC
bottles of @AAABAMCCCCC
bottom EDEJJC?BEDCC
bottom > HEELEF@CFCCC
bottom line GGGGMGCCCCCC
bottom of @ACB@AEBCDCC
bought KHGCEGIBBCDC
bought a ECCCCG<CCCCC
bought the DCGCCEMCCCEC
bought what @?A@AAMCCCCC
bounce FFEEMFACCCCC
bounce > GGGGOGBCCCCC
bow LIJMOH>CCCCC
bow tie CDDICDBCCCCC
bowel :;98::?C?BBE
bowling ABABBB>BAC@B
bowls @?@?@?GDCCCC
bowls club AAAAAAHCCDCC
box FAAFABLBBACB
box > EDCEDHLBBBBC
box and DDEFDCJCCCCC
boxes D??>?@CBCCBC
boxing @A@AA@=CCCCC
boy FEEIDHICBBDB
boy 's ACBBBCIECCCC
boy > HIHIFE@BACBB
boy in =??=?>QBABBB
boy on KGGNGFCCCCCC
boy with PHHLHH@CCCCC
boyfriend AAA@A>NCCCCC
boys JJKFIO?CBCCC
boys are FIEFFKACCCCC
boys in JEEEEHACCCCC
bra IDCCJD?ECCCC
brain PNO[MM=DCCCC
brain and KGIJGGBCCCCC
brain cell EEFKEEBCCCCC
brain cells GGGJGGBCCCCC
brain like GGGLGG@CCCCC
braindead IIIRIICCCCCC
brainless CDFGCDACCCCC
brains KLPXKK@CCCCC
brains of DEDIDEACCCCC
brains were GGGJGGCCCCCC
brake DDDDDJICGCCC
brake lines FFFFFMBCCCCC
braked BBBFCAMCCCCC
brakes HGHHLSECCCCC
bramwell HGGGGNBCCCCC
brass @?=?@?ACCCCC
brat GGLGGGACCCCC
brats HHPHHHACCCCC
brave CCFDDIBCCCCC
break CEBBEL@BBBBB
break > @?>@>>>CCCCC
breakfast EABAECACFBBB
breakfast > HGHGMJACECCC
breaking DDDCDIEBBCBC
breast @>=>?>:DEEEE
breast care BABBABCCCJCC
breast clinic AAAAAA@CJCJC
breastfed BBBBBB=LCCCC
breastfeeding BBBABABLCCCC
breath ABCFDBQFCCCC
breath like JJJRJJBCCCCC
breath smells AAA?AAHCCCCC
breathe DGEFCDCDFCDC
breathe and GGGOGG@CCCCC
breathes AAAA@AKECCCC
breathing CADBAAUECCCC
breathing > LFFEFFFCCCCC
breathing about CBCBCCICCCCC
breathing like AAA?@ALCCCCC
bred KKVKKKCCCCCC
breed JJSJJJ>BCCBC
breed > FFIFFF@CCCCC
breed like DDHDDDBCCCCC
breeding IIPINIBCCCCC
brew ???>=>BDCCCC
brick LLQNKV>CACCC
brick through EDEDEJBCCCCC
bricks GGIGGUABCCBC
bridge ?F>A?@RBCCBB
bridge > BADECCICCCCC
bridge i BABBAAQCCCCC
bridge is GNFGGG@CCCCC
bridge now BBBBBBOCCCCC
brigade GFMGGF@CCCCC
bright A@AEA@IEEBFB
bright red AAAAA@NHCCCC
brighter ILIOIICCCCCC
brilliant 685687??@A?A
brilliant > @A@AC@AB?BAB
bring ABC@EI@BAADB
bring a @@AAA?>CBCEC
bring back FEKFID@CCCCC
bring me CBBCBBLCCCCC
bring my EEEEGHGCCCCC
bring shame BBBBBAKCCCCC
bring the EDEDGG?BBBBB
bringing DDGGDKMDCECC
bringing the FEEIEI>CCECC
brings ABA@AE=DBCCC
british FGQGGGDCABBB
broke EDAAABAEAGCB
broke me ?@@??@ICCCCC
broken =>=<?B>FOCEC
broken leg JHHNHHBCCCCC
broken wrist BBA@CAACHCCC
broomstick FFFPFFCCCCCC
brother FF@BABEBHDDD
brother 's C@ACAADD@DFD
brother > DFBBCBJBDBAB
brother has ECCBCCECICCC
brother in RLJIMLBCDCCC
brother is CBCBBCLCCCCC
brothers GFEFFPD@BCBC
brothers > GGGGGJ@CCCCC
brought <?A@==?CCCIC
brought her <<===<DCCCCC
brought me @A?@AA>CCCCC
brown ECKBBBCIACAC
bruise ECBBAB>JCCCC
bruises LCCCCEEGFCCC
bruises and BBBBBBLCHCCC
brunette IIIISIBCCCCC
brush IGFLGGBCCCCC
brushed @@@?EABCCCCJ
bsl @??@?@?BEDCC
budget GCEBDA?CBCCC
budgie DDDHDCGCCCCC
budgie > EEELEEFCCCCC
buffoon FFFJFFCCCCCC
building AAABDE@@>B@@
building > DDEEFB@B@BBA
building for GGGLJGCCCCCC
built GFIIOH=ABCBB
built for EFIFLFBCCCCC
built like GGGLMGBCCCCC
bulge FFFFME@FCCCC
bull DDEDDIFCCCCC
bullet IIMIIP?CCCCC
bullet and GGJGGKBCCCCC
bully and EEEKEECCCCCC
bum @@@ACA?CBCCC
bump IHFJHFHCCCCC
bums FFFFNFCCCCCC
bun IGGKJGACCCCC
bunch DEHJDDBBABBC
bunch > @@A?@@?A@BAB
bunch of HGLNGGECCCCC
bungalow NKIJIM?CBCBC
bungalow > KHFFFF@CBCBC
buried FACBBAMCCCCC
buried my A?A@@>MCCCCC
burn FFOEFQ?FCCCC
burn > FFFFFPBCCCCC
burn it DDEDCG?CCCCC
burned GCFCCBJCCCCC
burning AAD@AFNECCCC
burning up @A@@A@KECCCC
burns @@@@@D>CBDCC
burnt E?A@??FFBBCC
burst >???>>DFBBAB
bury AA@BAG?CCCDC
bury him GFGGGNBCCCEC
burying EIFFEIBCCCCC
bus CDFBAH??@?AA
bus > CDFDBEACECCC
bus ? FEMFEECCCDCC
bus and HFDGDC?BABAB
bus driver >?=>?>ACCCCC
bus fare GKGGHG@CCCCC
bus shelter CGDEDFKCCCCC
bus station BBBBCDJABABC
bus stop DDBDCD>CBCCC
business FFJGFH>BDCCC
busy CIFBJDBCHCBF
but <>???<=EAADB
but % IIOIIIBCCCCC
but do ?><=>>BCCCCC
but he ;>=<<=HCBCDC
but i AFACDAGCAACB
but is HHLKHH@ECCCC
but it >A=@>?HCCECC
but its EEELDEACCCCC
but my ??>>>?DDECCC
but she ECBDDB@CCCDC
but that BBCEEC=CCCCC
but the >>=??>BABBBA
but there DDDHGDHGCCDH
but they @@?>@??BBCBC
but this CCCCFCKCBCCC
but time GKGGGIACCCCC
but we @A?>@@JB@B@B
but what AAA@AA@CCCBC
but you FGIFFI@CCCCC
butcher IGGMFFACCCCC
butter DDCCNCBDBCBC
button AB@BDB?HECCC
buy @C@BA?;BBBBC
buying CEBBBBICCCCC
buzzer DFCCDCBBKCCG
buzzers KDDEDD?CCCCC
by CCD@ABBDBCCA
by > DGDECCLCBCBC
by a >>>D>@>FCCBB
by breakfast LHHHMHACCCCC
by donkeys FFFKFFBCCCCC
by friday DBCECDACCCGC
by god >?>==>?CCCCC
by half ?>>>>>BCCCCC
by her A@A@?D@CCCCH
by its EEEEKEBCCCCC
by me DDEEHF?CCFCC
by mouth ??>>??ACDCCC
by my FDGDFCEECCDC
by nature HHLHHHBCCCCC
by now EJFDFEDCHCLC
by one EIJEFGCCCCCC
by some GGNGGGCCCCCC
by someone GGNGGG@CFCCC
by teatime AD@@@@@EACBB
by text AA@AAAHCICCC
by that MFFFJFBCCCCC
by the A><<<=J@?A@B
by then @@A@@BICECCC
by tomorrow BAABBBTCCCCC
by tonight DIDDDD?CCCCC
by your EIDIEEJCDCHC
bye AAAAAAYCCCCC
bye x CBBBBCPCCCCC
bypass >?????A@BBBB
c FFHGGIFEGCFC
cabbage HHJMHHACCCCC
cabbage > FFFKFFCCCCCC
cabbages HHJMHHCCCCCC
cabinet BABCAFGCCCCC
cackling HHHPHHBCCCCC
cafe ;==:<<B>BC@A
cafe ? BB@BBBNCCCCC
cake =>;<=<?@>BAA
cake > @@??A?AA?BAA
calendar CDDFLDBBACBB
call GCCGEB?AGQBF
call > FFDCJELCGFCC
call ? BAA@BBNCCFCC
call a DDFCID@CCCCC
call at JMHHHHACCCCC
call back BABAABECCMCC
call from <<<<<<CBDEHB
call him JGGQGGBCCCCC
call is AAA@A@JBFBBC
call it LFJHIFDCCCCC
call me EFFEFG@BBNBB
call my @@@?@A@CCHCC
call that EBBAABBCCCCH
call the <?>@>?>BFAAB
call them EDHFEEBBBABC
call was KIIOIIBCCCCC
called ?@>>;<8BDBCE
called @ CA@>@@BCBCBF
called a @@B?@??CCCCC
called her <;=<==BCBBBC
called me B@A@@B@CFCCG
called my A?@?BB@CCCCB
called the ;>;:<<?BBBBB
calling 998778>BCBBB
calling % >=9;==CCCCCC
calling a =<<:==@CCCCC
calling them FEGFEF@CCCCC
calls @E>@A?:CECCC
calls himself DDEHEE@CCCCC
calm <=<?=?NDBCCC
calm about ABBBBBNCCCCC
calm down GGGLGJ:ECCCC
calm for CCCCCCKCCCCC
calm you BBABBAKCCCCC
calpol =>===>INCCCC
came <:<;:;?DHADD
came > BBDBBBECGBCC
came at EEFKEEACCCCC
came back BA@B@A?KFCEC
came down EEEDDJGCCCCC
came home CACAAACEDCBB
came in ?@@AA@BBBBHB
came on >>?>??JCCCBC
came out @@?>@@<CECDB
came round BBBBBAABACBF
came to ?A@>??FCHCCC
came up ??@?@?GBACBB
camel EEEEJEACCCCC
camera PMGHPHEDCCFC
camera in IFFFJFBCCCCC
camera test @A?@?@EFDCIC
cameras B@?A@BLCCCCC
camhs ECCCBD>CJDFC
camhs worker FDEIEFCCBCBB
campaign =?<=?>ACCCCC
can @AB@F@FJ?KIB
can a ?@B??@DHGCCC
can anyone ??@@?@F@BAGC
can ask >>=>=>BCCCCC
can be =;<;;?=CBACB
can bend GGGGJGBCCCCC
can block GLGGGG@CCCCC
can cuff GGGGMGBCCCCC
can do CCEBECB@?AAB
can examine IIIINIBCCCCC
can find AAADAAMCCCCC
can get AB@@BA?FDCCC
can give DDDDHEEFCCCC
can have FCDBECKBCBBC
can hear @@@?B?LCCCCC
can i @?>?B?>TBMKB
can in FFFFFKACCCCC
can make BABAAFACCCCJ
can my AAAA@A@HCCMC
can not ADFC=?PCBCDA
can one CCEBCC?CCLIC
can put DFDDNDFCCCCC
can see EGBDHBEA@@@B
can she DDCDJEAICCCC
can smell GFIJFFECCCCC
can somebody ?=>>=?HCHHEC
can someone ?>>>=?DBCGCG
can take EEELGE@CCCCC
can tell GGFFGD=BCDGC
can the BBDBBC=ABKEC
can they EEDEEJ?FCCFC
can think FFJENEGCCCCC
can wait GGMGGK@CCCCC
can we CDFCBDAECEBC
can you 746315BNCNKB
canal BDBBBGQBCBBC
canal looks AAB@AAPCCCCC
cancel @?>AB>ABDELC
cancelled 99:999FAJBGA
cancelled me BBBBBBHCDCCC
cancelled my ?>@???FCHCFC
cancelled so CCBBBCLCCCCC
cancelled the A@@@@@OCCCCC
cancelled twice BBCCBC@CCCIC
cancels HEEEEEACCCCO
cancer A??>>@=ECBCB
cancer ? BBBBBBAKCCCC
candle @@D@AAICBBCC
candles @@?@@@ICCCCC
cannit BBAAAAKCCCCC
cannit see BBAAAALCCCCC
cannula @?@>A>EDFCCH
cannula in B@@???ICDCCC
canny >>=<>=@CBCBB
canteen DA??A?:ABAAB
canteen 's >??>>>BCCCCC
cap FFJHJJBCCCCC
car BC@@@DMACCBC
car 's >A@@@?MCCCCC
car > DIDDDICCDCDC
car and GBCDCAPCBCBC
car at @>@?@?JCCCCC
car outside ADABA@MCCCCC
car park CACABB?@CBBC
caravan @CAAA@CCCCCC
caravans FFMEFF@CCCCC
card IDACCBABBGBA
card # PIIIII@CCCCC
card > @@ACBACBAEBB
card and FCCCCCGCFBEC
card under GNGGGGCCCCCC
cardiac DAAAAA<CBBEC
cardigan DDEFHDCCCCCC
cardigan > FFFFLFBCCCCC
cardiology @AAAAA=BGGFH
care BB?@=@>>FAGB
care > EIFFEI>CGDDC
care ? MEDEDEBCICCC
care coordinator ???>??FCFCFK
care home BECBCBAA@B@B
care how EGHEEE=BBBBB
care if DDEDDEOCCCCC
care my CCCCCCBCPCCC
care of KHKHHH@BBBBB
care package CCCECCLCCCEC
care plan A@@AAA>?@AHB
cared EDGJEDHCECCF
cared for CBFBBBKCCCCG
careful @>B>?>=CCCCC
carer QEGFFIBAFBBF
carer 's GDEDGH?ACBBC
carer on PHHHHHACCCCC
carers ==><<=<BAFCF
cares FGFHHEECCCCC
cares what HHHMJHBCCCCC
carlisle ABAACA?CICBC
carlisle > CCCBECBCLCCC
carol CA?A@A@A>?@A
carol service ?A@@?ACBAABB
carpet DDDEIECCCDCC
carriageway AAAABBKCCCCC
carried 9::99<<CDCBF
carried on <==<<=ACECCH
carrier ???>??@BCFFB
carrier bag @@?>@@DCDCBB
carrier pigeon BBBBAABCCJEC
carry ??>?>?FHCCCC
carry on @A@AAAFHCCCC
carrying HEFDDE@CDCBB
cars LJIGGICDBBAB
carving @@?@@?MCCCCC
case ?@?>==EADDJB
case > EEIGEFBCCCCC
cash UKJJQO=BBBAG
cash > GEEEIEBCCCCC
cash no GGGGMKCCCCCC
cast >>><>>>DCCAB
caste GGNGGGBCCCCC
casualty >>>=>>=C@FAA
cat ?A@D?ABA?A@B
cat > A@DAA@LCACBC
cat do GGILGGBCCCCC
cat that EEEEEKACCCCC
cataract CAAA@@9DC@BB
catch DIHHHHACCCCC
catch my HHJHNKBCCCCC
catheter FDDDKDBEGCDC
catheter nurse FFFFLFCCCCCC
caught >=?:=?AACBBB
cauld BBBBBBMCCCCC
cave DDEHEGFCCCCC
cave your GGGGGN@CCCCC
cba ABAABALCCCCC
cbt DDDDHD=CCCCC
cctv ICABCB?CCCCC
cedar KDDDDEACCCHC
celebrations FFFMFFACCCCC
celebrations > HHHNHHACCCCC
cell CBDDBAECCCCC
cells FFFHFF@HCCCC
centre AB@CAE;??DAD
centre is ?@>>@?ACBHCC
certain CDGCCDGBCCCC
certificate MGGIHG@CBCCB
certificate > GEEEFECCBBCB
certificate online KFFFFFACCCCC
certificates NDGEEEACCCCC
chained AAAABCLCCCCC
chainsaw CCCCCGJCCCCC
chainsaw 's FFFFFLACCCCC
chair FDFAEDABEDAF
chair > CDDDEDDCCCCI
chair and DHDDIDDBBCCB
chair she EEFHJFDCCCCC
chairman GGGLGIACCCCC
chairs FBAAAC=BEBBB
champion ??>>>?@CBBCB
chance AC@?C?ABBGHC
chance of @?>>>@BBBFFC
chancers DDDIDDACCCCC
change EEDFAD<HFCJC
change > ?@?@?@EDECCC
change my CFDEEDECCCJC
change the PHHLHG?DFCCC
change your DJDDDGBCCCCC
changed JMCEGF=DABFB
changed > BDAAFA@CCCGC
changed his GJFFFF?CCCCC
changed my @BA@BAEBACBB
changed the IEDDDEBCCCCC
changes @?>@@A>DCCCC
changing IFDBHB?@DABB
changing room MGGGLGCCCCCC
chap @?A?@>MCECDF
chap in AAAADAHCCCCJ
chapel DD@AAD>AABAC
chaplain IDFEFE<CBIBC
chaplain 's PKKMQKCCCCCC
chaplain > EEJDGH?CCCCC
chaplains @@=@@?@CBCCC
charge LDGGEH<@BD@D
charge nurse SNMOOR@CCCCC
charge of FDKDDDABBHBC
charged ?><===?BABAB
charger <:;:;9ABABBB
charging GDCCDJ@AAAAB
charity DDB@D@;@ACAB
charity > FFFFLFBCCCCC
charity begins GGNGGGCCCCCC
charity tin HEEEEECCCCCC
charm GHIKGGBCCCCC
chart QJKJJM@CCCCC
chased @CA?@@?CHCCC
chasing CICDCDACCCCC
chat ?@>@>AIAABAB
chat to EEEDEKAACCCC
chavs HHLMHH@CCCCC
cheaper than FFNFFFBCBCCC
check A>A=@@;BEDKB
check every CCCCCCOCCCCC
check in @?A??>?BDCBB
check my GGGGLG@CCCCC
check on ??@C@@GCCECC
check under HHMHKPACCCCC
check your ==<=>=@BAFBB
checked B>>???CDCBBE
checked > GBCABC@FCCCC
checked on A@AAA@KCECCC
checking BADBBFEDFCCC
checking out ?>??@?QCCCCC
checks GA@@AAHCBBBC
cheek to GGJKGGBCCCCC
cheeky >>>?=??CBCBC
cheeky little HHHMHHBCCCCC
cheerful >?>>>?CCCCCC
cheers B?A>C@FABBAB
cheers > EEIEEE@CCCCC
cheers for ICBCCELBDBBB
cheese @@?B???BABAB
chemist B@@@@A;EABIB
chemist > ABAABAADCCJC
chemists @?>>?>IAABAB
chemo ====><BEEBEB
chemo > ABCBAA>CCCCC
cherries DDDDFDBKCCCC
chest =?==F?LJDCCC
chest > DFDFHFHCCCCC
chest and DDDDGDHCCCCC
chest is A@@?@@LCCCCC
chest on GGGGLGDCCCCC
chewing GGGKFG?BACBC
chib GGGGGPACCCCC
chicken C@?@??BGBCBB
chicken and MHHLHHABABBB
chief NGIKHL=CAFBB
chief exec MIKKJN?CBBBB
chief executive BABBAC@CCICC
chief nurse JDEDDDCCBCCC
child HDLDDG>CDDEC
child > AADAAB@CGCCC
child molester PEEEEEBCCCCC
children ECHDBGB>AC>B
children 's A>>>?=??CC?B
children > FHIFEFGCCCCC
chip ?B?A??KCCCCC
chip in DHDDDDMCCCCC
chips >=<;=<>BBBBB
chocolate @A@A@@ACBCCC
chocolate fireguard EEEHEECCCCCC
choice BBCCADIBBBBC
choice > BBADBANCCCCC
choices FFKFFKCCCCCC
choir ?@>=?>;A@BAA
choke LHHLHNACCCCC
choke on FFFHFMBCCCCC
choked HCDCDG>BBBEC
choking >??>?>NCFCBC
choking on ?@@?@?TCCCCC
choose ?><==?B@BABB
chop INKMILACCCCC
chosen CCGBCCJCCCCC
chosen and AAAABANCCCCC
christmas A>>=>>DA>ACA
christmas > ECFCCGDCCCIC
christmas do ABABBAHCCCCC
christmas i AAAAA@JCCCCC
christmas party GKJFFFACCCCC
chuck HJMHHK?CCCCC
chuck it GGLGGGCCCCCC
chucked GGHMGF@CCCCC
chuffed >>>=>>BA@BAC
church AHA@AA@CCCCC
circles AAAAAAACLCCC
circus FFLEFFCCCCCC
civil >>=>>>@CCCCC
civilised GGLGGGCCCCCC
claiming RJMIII@CCCCC
claiming for KFFFFFBCCCCC
claims NGGFGGABBCBB
claims firms OGGGGGCCCCCC
clammy A@AA@AOCCCCC
clan HHMHHHCCCCCC
clap IINIGFBCBCCC
clap > FIMFFFACCCCC
clap for HEEHEEBCBBCC
class >@;;=<@@=A?A
class > BFCDCC?B@BAB
claw HHHHHNCCCCCC
claw hammer HHHHHNCCCCCC
clean ICLDEEICCCCC
cleaned ECCCBF;CCCCC
cleaner GBCDCDGCGCCC
cleaning IHHGGLACCCCC
clear C@B?AD@DABBB
clear > B@AAA@=DCCCB
clear the JHJHJMDCCCCC
cleared A=?=>>?BBCCC
cleared of <=>=>?CCCCCC
clearly EEDKEE>CCCCJ
cleavage NNNN[N?CCCCC
clerk LKFKIH?BCBBJ
clerk @ IIGEFFCCCCCC
clerk is EEENFECCCCCC
clever BECABCAA@AAB
cleverer FFJLFFBBBBBB
cliff BFAAACFCCCCC
cliff > GOGGGFKCCCCC
climb FEEELGFEBBEC
climbing ???>>>?ECCCC
clinic ?>>?>@3?MIME
clinic # KGGKGGBCCCCC
clinic 's >?@?@?AB@BBB
clinic > DEGDDD>BFBBF
clinic ? EEEDFEABBGCC
clinic and FEEGDDBCBFFC
clinic do EFFJIFBCCCCC
clinic has CCCCCCGCBCBB
clinic in @@?@@@CBABFC
clinic is DDGHFFBCCCFC
clinic list @@?@@@JCECGC
clinic on EEDDDHAABIGC
clinic since CCBCCC@CCCKC
clinic with GGKGJLCCCCCC
clinical FCABDB>CCCCC
clinics DA??BA=>AA@B
clip HGEEGEHCCCCC
clipboard JJLQNN=CCCCC
clock ?@@B@AI@@A@B
clock > ?@@@A@JCBBBC
clogging GGLGGG@CCCCC
clogging up GGMGGGBCCCCC
close AJ>@@@KADBBE
close i HNHHHHACCCCC
close my A@AAAAPCCCCC
close to BBBBBAJBACBC
closed B@B?D@CBKCBB
closed my AAAAAAFCLCCC
closing AE@AA@IACAAB
closing > GKGIGGECACBC
closure @???@?@CCCCC
clot @A@@AA@GGCCH
clothes HDDDLDHCFCCC
clothes off EEEELE@CCCCC
clots AAA@@@NCCCCI
clown FEFLFF@CCCCC
clowns FFFOFFBCCCCC
club @BB?@B:ABCBC
clue HHFJHE@BACBB
clueless LLMULL@CCCCC
clumsy FFFMFFBCCCCC
cnt AAAAAAVCCCCC
cnt do CCCCCCMCCCCC
co A@A@@BJDCCCC
co op AABAACGCCCCC
coal DEDIEEECCCCC
coast AAAAAALCCCCC
coast > BABBBBNCCCCC
coat ?BAFBCLADCAD
coat > <>=>=>GAABBB
coat on CCCGDDECICCH
cocaine RHHHHHACCCCC
cockroaches DDGDDDACCCCC
cockroaches > GGLGGGCCCCCC
cocky GGGIGJ@CCCCC
codeine KHHKGGCFCCCC
coeliac ?@??@@=DEBAB
coffee ?><=>ACEADBB
coffee grounds BBBABBLCCCCC
coffee morning @??@??ABBECC
coffee shop FFFFFMCBBBCB
coffin GFJFFIECCCCC
coffin dodgers EEJEEECCCCCC
coil @@A?@@=JCCCH
coincidence GGKGGGAGCCCC
coke NEDCDDEBBCCC
coke out OHHHHHACCCCC
cold >=;A>=EEGAAC
cold > GFFKFIABBBBB
cold and CA@A@@HFCCCC
cold as HHHNHHCCCCCC
cold fish GGGMGGCCCCCC
cole GHEEJEBCCCCC
collapsed >?>>==HCCCCC
collar FHFFOF?FCCCC
colleague E?A>@?ACCCCG
colleagues @@=A@@BCCCCC
college @><>==F?@A@B
college with JEDDEDNCCCCC
colour >>F=A?IGBCCC
colour > @ACAABJCCCCC
colour are FFEFLFCICCCC
colour of ??>=>>NCCCCC
coloured HHPHHH@CCCCC
colours DCGBCC@EBBBC
come @DCDGGFFD@JB
come > @?>>>?MCCCHC
come ? CCBBBBKABBCC
come and BB@@HD?AABAB
come back BBAEAC>JFCIC
come down BBABBC=EBCCC
come home >>?>??DCCCHC
come in BAEADEFCFCGC
come near FFFFFK@CCCCC
come off B@??CACGCBCC
come on @D?@A?>CCCCC
come out DHHFBF>ICCCE
come over GFKFFFBCCCEC
come round GGFFNGHBBCBC
come to GKKHKMBABBDC
come up ??=?=?HHBBDC
come with EEGFIE<CBBBC
comes EFGLEKBDADCE
comes back EHFDDDMCCCCC
comes in FEFCCCICCCCC
comes out HHHOHM=CBCCB
comes to AA@?ACCCCCCC
comes up HHHHLM?BABBB
comfy <<<<;=BABBAB
coming CECCDNCEABHB
coming away @@?@??LCCCCC
coming back BBBADBGFCCCC
coming down IIMIIM7CBCCC
coming for DCBBCJHCCCCC
coming here GGKHJH@CCCCC
coming home AABBBA>CECJC
coming out @@@A?@GHCCEC
coming round GFFGIL@CCCCC
coming through ??=?@>KCCCCC
coming to BCAADCH@ABDB
coming up GGGIGM>CCCCC
coming with HNHHHHCCCCCC
comment CKDFEDBCCCDE
comment about ??>=A??CCCCF
commented @@A@AALCCCCC
commenting BABGBA>CCCCC
comments BF>EDD=BBBBB
comments > CFABEB>CCCCC
comments and HHHIHNACCCCC
commit GGJGNGCCCCCC
commode FDCFDD?CJHEC
commode > GDDCDDBCICCC
common GDDGDD>BCCCC
communication @AA@AAACKCCC
community CDBCAD>@EECB
community > FFJFFFCCCCCC
companies EFIEEE@CCCCC
company D?@?A?<?=@@@
company > FDGGDD@CCCCC
compassion GGGJGG@CGCCC
complain D@@AA@BAGAAC
complain about ?????@ABEBBD
complained ECFCDC@AABAC
complaining CDDCID=CFCBF
complains KDEDEEGCACCC
complaint BA>=AA<ARBAA
complaint > DDDDGK>CKCCC
complaint ? BABBABCCMCCC
complaint off MHHHHHBCCCCC
complaints ?A?@?A=@?F??
complaints about HNHJHHCCCCCC
complete EEDKDDBCCCCC
compression ??===>BFCCCC
compulsory EEGJEEBCCCCC
compulsory to HHJMHHCCCCCC
computer B@AFAF<CCFEF
computers EAA@AA@CCHCC
con NGGGGGCCCCCC
confession CBCBFBICCCCC
confused CCJCCDFFCCCC
congratulations CBBECA?AAAAA
congratulations to HDDHHEBCBBCC
consent KEDDHE>CGCCC
consent form FEEDIEBCHCCC
conservatory OGFGFGDCCCCC
considered GMGKGGDBCBBC
considering DDDDCIKCCCCC
consultant MJIKIL6@CCFF
consultant 's AFCEDH?BCBBF
consultant and EDDJDDBABBBC
consultant can HHHHOHACCCCC
consultant for AA@A@AACCCLC
consultant never ABBAABCCICCJ
consultants FIHIGK=ABCBC
consultation ?@??B?=CCCCC
consultent KHHHHMBCCCCC
contact =<<><=BCA[CB
contact about CCBBBCBCCHCC
contact details BBABBBCCCLCC
contact for CCBBBCACCLCC
contact me BABAAABCCLCC
contacting HOHGGH>CCDCC
contract MECEEE?BABBC
contract to LFFFFFBCCCCC
control CA@AA@?CCCCC
controlled KDDDDDACCCCC
controlled drugs LEDEEECCCCCC
conversations IIIRIIACCCCC
conversations with HHHNHHACCCCC
convicted NGGFGGACCCCC
convinced >?>>?>FCCCCC
cook LGHGJG>CCCCC
cooked IEEEEEFBBBBC
cooker CCCFCBKCCCCC
coons HHOHHHBCCCCC
coons on HHOHHHBCCCCC
coordinator FEBDBDDCEHFJ
copd CDCCFD@KHCCC
cope CBEFBCKCCCCC
cope > FFIJEFFCCCCC
cope better BABAABNCCCCC
copper KIMIIMACCCCC
copper pipes FFKFFFBCCCCC
copy ??????@CDFGC
copy of @?@@@@BBBGHC
cor GGGGOFDCCCCC
cord A???>AQCCCCC
corner GLFCDD>EECCC
coroner A??>?>>CFCCC
corridor ?CA@>?;BLBBB
corridor > DGHIGF?BCCAC
corridor and @B??@@@CGCCB
corridor with CCDDCCACICCC
corrie ??>><?@CCCCC
cost >A@>?=AAABBB
costing IJSJJJACCCCC
costing us HHNHHHACCCCC
costs >?>>>AEBBGCC
costume GGHFMF?CBCBB
cot DAAADAACFCFC
couch GGGGOEDCCCCC
cough @?>@>ADMCCCC
coughing BCBBAEPGCCCC
could @??EE?8FEJFD
could barely KGGNGGCCCCCC
could be BBBFBC?FBBEB
could do IPJJRK>CBCCG
could eat ;<;8:;BCABCB
could have CCBDDD=CECBF
could he GGGMGGAGCCCC
could hear BCBFBCACGCCC
could i A@A@BABFCCHC
could it A@@@@@:KCCDC
could just AA@A?@PCCCCC
could my AAA@@ABCCCLC
could not HCGMCC@ADAAE
could one DDDCGDBCCJCC
could put FFFFJJICFCCC
could see CHCEFDACCCCC
could the BBBACBAECNCC
could you >=?=<>FBCKLC
couldnae HFFKFFACCCCC
council BDBCAA>><A=A
councillor ==<<=<@CCCCC
counsellor JJJJJH@CCCCC
count JBFGDECDBCBB
count is KFFFFF@ECCCC
count the GGKGGGACCCCC
count your OGIGGJBCCCCC
counted BBGBBDGCECCC
counted > IHNHHKBCGCCC
counter FGGMFL;CCCCC
counting BCCCAFJCGCCC
country HFPFFI;@@A@A
country 's DDKDEDAB@BAB
country > EDECCF@CBCCC
country and FFFEEEBCEBBC
county BA@?@@@BECBC
couple KGGJJG@HCCCC
couple of HFFIHFAHCCCC
course =??<===>A?AB
court AC>>??ECCCCC
cousin GFC@ABMA@ABA
cousin 's CDGDDDECCCCC
cousin sat RHHHHHACCCCC
cousins JMRLJQ@CCCCC
cousins and HHJHHKBCCCCC
cover HDCFDFFCFCEC
cover his IFFFFFBCCCCC
covered @====>DGDBAB
covered > BBAAABALCCCC
covered in =>==>>ECGCCC
covering ICDCCD@CCCCC
covers ??=???BCCCCC
covid CCFABC<IDBCB
cow OPPZOR>CBCCC
cow > EDCFCC?BBCBB
cow @ JEEGEECCCCCC
cow needs GGGHOGCCCCCC
cow on EEDFEG@CCCCC
cow who FFFJFFCCCCCC
cow worshippers FFMFFFCCCCCC
coward FIFKFF@CCCCC
cpn HDEEDD=CCCGC
cpr DCBBLC<CCCCC
cqc G?@A@?@CFCCC
crabbit GGGPGGCCCCCC
crack HLGKKI?CCCCC
crack > FFFKFF@CCCCC
crack before HOHHHHBCCCCC
cracked ????>>FCGCCC
cracker EEEKEEBCCCCC
cracker ? FFFOFFCCCCCC
cracking ?@==E?BA@BAB
cracking arse IIIIPIBCCCCC
cradle HHOHHHBCCCCC
crash KGIFFJICBCBC
crash > DDDDDKRCCCCC
crash team HGKGFGCCCCCC
crawl IMMMJI?CCCCC
crawl > FFIHEFBCCCCC
crawl off GNIGGGACCCCC
crawled IIKSII@CCCCC
crawled out HHHRHHACCCCC
crayons FFFOFFBCCCCC
cream BDABCA<EABAB
cream > @@@>?@BCCCCC
creature HHKOHHACCCCC
creatures HHNHHH@CCCCC
creatures > HHNHHH@CCCCC
credit >>A@??DB@E@B
creep EDDJCDBCCCCC
crematorium EEJDEEBBBCCC
cretin KKKSKKBCCCCC
cretins JJITJIACCCCC
cretins > FFFJFEACCCCC
crew DA@ABE:BBEBD
crew and HHHHNHACCCCC
crews =>;<==<CCCCC
cried 88987:>BBBBE
cried for CEEEEIACCCCC
cries EJDDEEDGCCCC
crime A@@=@@>FCCCC
criminal BAA>?@>BACBB
criminal > JEDDEE@BABBB
crippled HFFFFKCCCCCC
cripples JJUIJJ@CCCCC
crisis DADBABGBECBD
crisis it HHMGHHACCCCC
crisis line AACCA@FCECCF
crisis team LGGHGGIBDCBB
crocs JHFJMGACCCCC
croft JLGGGGBCCCCC
crooks IILMIICCCCCC
cross GCDAABGBCCCC
cross that BBBBAAKCCCCC
crossbow IIIHIWHCCCCC
crossed BBAAAEAA>@@A
crossing A@@AADICCCCC
crossword DBBBBB?B@BAB
crowbar FFFFFNHCCCCC
crowd EILEEDFCCCCC
cruel ABBFBA<CDCCC
cruise JHEEED=CCCCC
crushed AA@AAAOFCCCC
crushing ECCCBCLCCCCC
crutches <<<:;;=@BFAC
cry CCEICFBCDCCC
crying AFBA??NCECCE
crying > EB@@@AECCCCG
crying and ??@@@?ICCCCC
crying in ENFFFFACCCCC
ct AAA@AAAGCCKC
cuff FGFFLGACGCCC
cuff me IIIIQIACCCCC
cuffs GGGGMGCCCCCC
cult EDLDEEACCCCC
cup ?A>?>?@BCBCB
cup of ??=>>?CBEBCC
cupboard CBDBHAIDECCC
cupfuls BBBBBBOCCCCC
cups ??????KBCBBC
curdle GGGLGGCCCCCC
curdle milk GGGLGGCCCCCC
cure BBCDBB?FCCCC
curry AAGA@A?CCCCC
curtain @??BA?DCICCF
curtains AKB@GADABBAC
cushion AA@AB@>AABBB
custard ;;:;:;:BABBB
custard > >?>==>?CBBBB
cut DCBCAEICCBBC
cut > ABBABAPCCCCC
cut deeper FNFFFEJCCCCC
cut down HGHLLG=BABBA
cut his ?@C?@?TCCCCC
cut me FDCCCC>BEBBD
cut my ?@?????CFCCC
cut off FDEFDF;CEEDC
cut the C?>>@@BBACBB
cut them HHMHHKBCCCCC
cut to CBCECCMCCCCC
cutlass GGGGGMACCCCC
cuts =<;;<<HCECCC
cutting A?>AA?QCBCCC
cutting > BBABBBJCCCCC
cutting again BAAAB@JCCCCC
cutting the GEDDIE@CBCCC
dad =><>==DBHBFD
dad 's CB?@@@BFFDIE
dad > A>>=>>ACCCCE
dad and @AAB@@CB?BAB
dad was AAABBACBECDD
daddy AEBBHBHCCCCC
daddy is BBBBBBMCCCCC
dads >>>=>@HADEBB
dads come BBBBBBK@BBBC
daft <;;?:;>BDDBD
daft > ??>>??@CHCCC
daily FLEJFF>CCCCC
damage @A@AA@AHCCCC
damn <=9:;;ACCCCC
damp FFEIFFCBBCBB
dance ;<<::;>BCBBB
dancing <<<<<<;A@BAB
danger ??=>>@>CCCCC
dangerous BBG@AB=LCCCC
dare C?B?@?HECCCC
dark FFKHJOFDCCCC
dark > CCEFECCCCCCC
dark now BCCCCCNCCCCC
dark nurse HHRHHHACCCCC
darkies KK[KKKBCCCCC
darlin EFFFMFBCCCCC
darling JOJJVKACCCCH
darling > FHFFIFBCCCCC
dashboard AAAAAAOCCCCC
dashcam LKFFFF@CCCCC
data BBBAEAACCICC
date >?><>=G@@ARB
date > ?@????HCCCDC
date for A@AA@@BCCCKC
date on @A@@A@JACBEC
dates ED@DBA@CECCC
daughter EDBB@DDEDDDC
daughter 's FKEFGECCBBEB
daughter > >>@=>>>CCGCC
daughter on JGFEFEACCCCC
daughter was HFJEFF@CGCCC
daughters IEGEDIDCCCCC
dawn CD@@@@KBABAB
day >B=>=>ACDBCA
day # CFBBCCHCCCDB
day 's FGJKFF?CBCBC
day > =A?>@>FD@EB@
day ? @?>??@BCBIBC
day after EKEEEE@CCCCC
day and >B==@>JCEBBB
day another IIPNIIACCCCC
day at CAIBCBECCCHC
day before IKFFFFCBCCBC
day every DDCDDDLCCCCC
day for ECADBBBBHBDC
day i BACABCNCDCCC
day now ABAAAAOAABAC
day of CADDDB<DBCBC
day off ==<==@?CFCCC
day room =>@>>>>BCCBC
day she DHEFDF?CCCCC
day since GJFGGG>HCCCC
day six A@AA@@HCCCCC
day team GHHJHLACCCCC
day they EEKEFFCCDCCH
day till GLGGGG>CCCCC
day until FLFFFE?CCCCC
daylight >??>>>BCECCC
daylight robbery >??>>>BCECCC
days <>==<=HHHCBA
days > =??B>>BEBCBB
days ? ?@>>??@CF@BC
days after DDCECCDDHCBC
days ago CCCCCCGECCGC
days and FDFIDDJECCCC
days are FFFFJLBCCCCC
days i BAA@B@JCCCCC
days left EHEEELACCCIC
days old ??@>??EFCCCC
days on @>>=>?@FKCCC
days running EIECED>CKCCC
days she CDCCCCMCCCCC
days since BBBBBBIEECCC
dbt A@@@@AOCCCCC
dead HCCC?EQEDGCC
dead > C@BB@AMCFICC
dead ? CCCCCBNCCCCC
dead and DBBBCB>CCFCC
dead because IGGGGFDCCCCC
dead before BBBBBBJCCCCC
dead by FAEBCAHCCCCC
dead father GGNGGGDCCCCC
dead man EEEEEPACCCCC
dead on ??>=???CCCCC
dead than A@B?@@LCCCCC
dead weight IINPIIBCCCCC
dead woman JEEEEOBCCCCC
deaf @?DAA@?CEHBE
deaf people CCFBCCACCCCC
deal CCGCCIDBBCCC
deals OHGGGGBCKFCC
deals with BBBBBBCCLFCC
dealt BACDBA@CCFCH
dealt with BACDBA@CCFCH
dean JHGJFG?CCCCC
dear EIEIHEDCECCC
dears IGJFGGCCCCCC
death C<=;<=@BBBBD
death > HEFDEEICCCCG
death certificate HGGFGGCCCCCC
death of >==>=<DBBCCC
deaths MFGEFF@CCCCC
debate ?><==>BCCCCC
december CBBBDB=BBCBB
decent DDIDDB?BABCC
decent people HHQHHHBCCCCC
decide >>====J?@@AB
decided ><<<==SCCCFG
decided > BBBBBBHCCCCC
decided to A@@@A@HCCCCC
decision B@@>@?DBBCFC
decision > @A@@@?JCCCCC
deck CFCCCGHCCCCC
deep GHGLGP>ICCCC
deeper DHCDCCPCCCCC
deeper > AA@AAAKCCCCC
deeper next EKEEEE@CCCCC
deeper than @?@@@?NCCCCC
defective CDIEEEBCCCCC
defectives JJSJJJCCCCCC
defib ?>?>>>MCCCCC
definitely HHHHMHBCCCCC
degree ECDHBCC@ACAB
degrees ABCAABAGGCCC
deleted MHEEEENCCCCC
deleted all ?@@@@@SCCCCC
deletes KJGGGGACCCCC
deliberately THHHIIBCCCCC
delivered 9<;=:;?B@BEB
delivered my CFDIDC?CCCCC
delivering FGLFIM@CCCFC
delivery IGJGFFEBCBGC
delivery suite HGMGGGBCCCCC
deluded GGMHGGCCCCCC
dementia D?B??@ABDBAB
dementia and >@@@@?EEDCBB
dementia patients SKNKKKCCCCCC
dense IIKSII@CCCCC
dense and GGGLGGACCCCC
dental DEDEHF@BGDDB
dental nurse FGFHLFCCCCCC
dentist HGAGEF<CBBAG
dentists @B>@?@ABABBB
department ?B>A?B9BJIEG
department > @A@>@@@CGCEJ
department please CCCCCCCCCLCC
deport HHQHHHBCCCCC
deport the HHRHHHCCCCCC
deposit HIGGLGECCCCC
depot and BBBBBBJCCCCC
depressed FKIFFFBCCCCC
depression ABD@BBACCCCC
dept EEEDEHACCKCC
deputy NHHHHHBCCCCC
dermatology BBAA@A@CDEKC
deserve ?BD???BCDBCC
deserve a CBF@BBACBCCC
deserve it @@@A@@ICCCCC
deserve no HKHHHHBCCCCC
deserved >??>=?@BCBBB
deserved > ?@?>?@BBABCB
deserves BDGAGJ=BAABB
deserves a CDDCFF@AAAAB
deserves to EDFCEI@CCCCC
designed >><;<<A@BAAB
desk FEGLFI<BGCCG
desk > BCEICBEBAEBB
desk again GGGMGGBCCCCC
desk at HGFHGFCCBCBG
despise HHRHHHACCCCC
details BC@A@A?CEJCC
details for BBABBBCCCLCC
device GGGGGLACCCCC
device in GGGGGLACCCCC
devil ?>@?>>EDCCCC
diabetes A@>BB@@CABFF
diabetes team BBBBBBHCCCKC
diabetic =>=C=>BFGFCC
diabetic > >?===>BEECCC
diagnose FFFPFFCCCCCC
diagnosis CBBABB@BBBDG
dialysis A?@AA@DBGCGG
diamond =>>;=>CCBCBC
diary DHDFDDBCCCCC
diary of GNHKHGACCCCC
diazepam OEFFEEACCCCC
diazepam > HEEEEEBCCCCC
dickhead FFFKFFCCCCCC
dictionary IINPHHACCCEC
did EBCDBD@>A@EF
did > MIICDH?BBBBB
did and CBBAAB?BAAAB
did eight FFFFFHCCCCCC
did he IIMPIICCCCCC
did his ?@@@AA?CBHCI
did i BBBCBC=ABBAB
did it KCFCCFNCCCIC
did my GEFDEEFBDCEB
did not 9;<898:BFBDL
did she FEEIIFB@B@@B
did that EA@AC?CBACBC
did the ?>>A=?;@ABFE
did they IILSHI@CBCCC
did this AAAAABQAAAAB
did to OIHIIR?CCCCC
did you JOLQSJHBBBBB
did your BBCDBDPCCCCC
diddums FFGLGGBCCCCC
die CCD@>>QEECCC
die > GDCDBCJCECCC
die and B@EAAAKBDCBC
die for >>>=<>>CCCCC
die from BBBBBBQCCCCC
die if BBBBBBLCCCCC
die on FFJIFE>CCCCC
died ??><;;BAGAAD
died > JEEFEDGCCCCC
died i BBBBBBKCCCCC
died in >??>?>FCDCBH
died not DKDDDDCCCCCC
died of @?A?@@@CECCC
died on ???@?@HB@CAB
died waiting GGKGGG@CCCCC
dies KLKKKXNCCFCC
diet ???@>?>ECCFC
dietitian LIGMQK;BAFFG
dietitian i JJJJRJBCCCCC
difference ??@=>?>BAAAD
difference > ?@??@@@CCDCE
different >BA=>>BCHDLD
different > A?C?@@@CCCCH
different shops BBBBBBMCCCCC
dignity ;<:;;;>CICCF
dignity > >???>?CCFCCG
dim JJOTKK?CCCCC
dimples FFFFMFBCCCCC
dimwit IIITIICCCCCC
dimwit > HHHOHHCCCCCC
dinghies EELEEECCCCCC
dinghy GHSGHHICCCCC
dinghy > HHOGHH@CCCCC
dinner ?@@?B@BAEBBA
dinner > AABBCBJBACAC
dinner plates LEEEEEBCCCCC
diolch >?>>>>@B@BAB
dipstick HIISHIBCCCCC
direct ?@???@CCBPBC
direct line AAAA@ACCCLCC
directly ????>?CCCKCC
director TJMUJK?CCCCC
director > GGKKGGACCCCC
director ? EEDLEECCCCCC
director of GEEMEFCCCCCC
dirt FIFKEGACKCCC
dirty MMXPVO<CGCCC
dirty ? GGKGGGCCCCCC
disability B@A@@ACCCFCG
disabled FCKBDD>CFCCC
disabled are IIPIII@CCCCC
disabled people BBC@BB@CCCCC
disabled person HHPHHHBCCCCC
disagree <;;:<:?CCCCC
disagree with =<=:=<BCCCCC
disappear DCFCCCMCCCCC
disappear > BABBAAJCCCCC
disc AAAA@ABCCCJC
discharge BC@A@B?>BAHD
discharge coordinator KLHLHJBCCCCC
discharge me CECCCBMCCCEC
discharge my GGGGGK@CCCCC
discharged >?>=>?ABMBLB
discharged at BBBBBBICDCCC
discharged from ABABAB@CFCHB
discharged him BBBBBBMCCCCC
discharged me AAAAAAECGCGC
discussed FCCCCCCCJCCC
disease CCFBCCGBBBCC
disgrace ?@??A??BHBBB
disgrace and AA??A@BCGCCC
disgrace to EEEIEEBCCCCC
disgust HHQNHHACCCCC
disgusting CCFBBC>BBCBC
dishes HMHNHHCCCCCC
dishwasher ??>=>>HCCCCC
dismissive ;<=;;<@CCCCH
disorder GHHCED?CCCEC
district ???AA>ADGDEC
district nurse ???A?>ADECEC
diversity IFLFFFBCCCCC
divorce > EIEEHEBCCCCC
divorced GHGGNFACCCEC
dizzy A@@@@@LJCCCC
dm HLHHMH<CCMCC
dm me HIHGMH<CCICC
dms EGEELECCCDCC
dnr KFFFFFACCCFC
do ?B?>@ACD@EAB
do > ?BD?@@GCBCBD
do ? AA@@A@E>B@AC
do a EEDDCG@@A@AB
do another A@@@@CLCCCCC
do anything BCCBBCDHCCCC
do facebook HHHLHN@CCCCC
do for CEDACCEICCCC
do her EGEEHG@CCCCC
do his FNFFJFECCCCC
do home EEEEIEABBBBB
do i <:<;=:DVIXIC
do if BAACA@ECCGCC
do it DE@A@BRCBBDB
do my HIFEJECDCEEC
do not DAEDAFFBCDEC
do one @@>B??@CCCCC
do people ??=???A>@?@B
do something FFFJFGHCCCCC
do that EDGDIC>CBCFB
do the EHHCEGC>@@AD
do they DCEHFFG=??>B
do to EFDEHFACCCCC
do us HMNMHHBCCCCC
do we DAFBCCJKCFJC
do with GGECHD@BABCF
do you ?:>=A>JB>@?B
doc FKGFJL<CCCCC
doc > GMHHHN@CCCCC
docter BBBBBABCCCCL
doctor NQPOPT3DHBDH
doctor 's GNHHIK@FBCCC
doctor > KNQMNQ>DDCCC
doctor ? EGDFHFBCAAAB
doctor and EEDCHE?CCCCC
doctor at CDDKDDACCCCC
doctor but HHGHRHBCECCC
doctor for @@??@@JCCCCJ
doctor gave CICCCBGCCCCC
doctor he IIIPHH@CCCCC
doctor i GDDFGF>BABCB
doctor in DDCCDICCCCCC
doctor is DDHFDCBCCCCC
doctor on @CA@ABICCCCH
doctor says AA@AAA=CCCKC
doctor than KFFFFFACCCCC
doctor to DDCFHDBCCCCJ
doctor was @??>??ABBBDB
doctor who ACBBBBBCBCCB
doctors CEIECH8BBAAD
doctors > FEKGEE?BABBB
doctors are EFIKFEBCCCCC
documentary @@??@>CCCCCC
dodgers EEJEEECCCCCC
dodgy >>=>==?AACBC
does DE@BCC@HCB@B
does > EEJJFEFCCCCC
does a ??=<=>>EAAAB
does anybody @?@@?@FDEFBB
does anyone @CAD@@L@EBCC
does his HKHKHH?CCCFC
does it FECIEFNLABDB
does not A?@@=AJJHDEF
does she DDDEHD@GCFFC
does that >?>=@>AUGCCC
does the B>>?C@<4=><A
dog ?BA>??G@ABBA
dog 's EABABBFCCCCC
dog > BBHBADBCCCEC
dog ? EEEKDECACBBC
dog and A@A@@@ICCCCC
dogs DFGDGFCABBAC
doing ?>?>BAEC@ADB
doing > ?>?>>>OCCCCC
doing a AA@@@A=BBDBC
doing funny BBBBBBLCCCCC
doing it JFDCCFIEBBEB
doing my CDDCGC>CCCCE
doing nothing BBAAABJCCCCC
doing the GIJLLJ8BABCB
dollop GGGPGGBCCCCC
domestic GCCDCC>BBBBC
donating A@?@A@ACCKCC
donation ??>???GABCBC
donations A@?>B?EAAAAB
done A?>>;@H@>?D@
done > DFGCBG@@EACC
done all HDDCCDBCCCCC
done at ABBBBBBBBCIC
done by GFFIFFACCCCC
done in ??>??@KBECFB
done it JHEKIFMCCCCC
done now CCBCCBLCCCCC
done the A@A@ACFBABAB
done time GFGFGL?CCCCC
done to @AA@A@CCAABB
done you CCCDCCMCCCCC
donkey FFFQFGCDCCCC
donkeys GGFNGGBCCCCC
donor ??@?@?=@@A@A
donors @?<????CCCCC
door DFCFBFMAGCAF
door 's C?DAABHBABBB
door > DIFGEIECFCBC
door and @BA???BCECCC
door i >>>?=<KCCCCC
door in @E@@A?NCCCCC
door is ?@@?@@IBBBBC
door on EGEFIGECCCCC
doorbell LMIIILACCCCC
doors CFECCK@CDDBB
doors > DDCGDF=CEGBC
doors of GGGGGMBCCCCC
doorstep FKEEFFHCBCCC
doorway @ABCA@GCCCCC
dose EBCBCBCGCDIC
doses IFIFFF@CCCCC
double ??=?A>AEAABB
double up CCCCCC>KCCCC
doubled ??>???GBBBBC
doubt GGGPGHABBBBI
down CBBCEGEFDBFG
down 's FDHCDC>CGCCC
down > DBCC@@BCACCB
down a A@???BECGCCC
down an DDDDDKCCCCCC
down and ;<<;<=ECBCBG
down as ?@?>?A?CECKC
down at EEHEIEECCCEC
down every BGCEBBLCCCCC
down for CAB@B?LCDCGC
down from EHEGDFDFACBC
down her FIGFKF@CCCCC
down in AA?@A@EBBBBB
down last EEEEEL?CCCCC
down like EEJHHE@CCCCC
down my FDDDFEEHCCCC
down on ABA@CBDCCCBK
down outside @@@?@?QCCCCC
down that HHHINLACECCC
down the JFHIDGGDCBCA
down there GIIMJK:CCCCC
down to FFCHJCBCCCHB
down with DEHCGHHEBCBE
down you FFFHFFBCCCCC
downed @@@@@@UCCCCC
downhill CCECHD?BDCCB
downhill since EEEEKE?ADBAB
downs GGLGGF@CCCCC
downward GGGGRGBCCCCC
dozy KKKWKKFCCCCC
dozy mare GGGKGGBCCCCC
dr [[SW[[/BABEH
dr @ C@DCKAGCCCCC
dr kemp DDDDKDBCCCCC
dr pym EDDIDDBCCCCC
drag EEGEEMACCCCC
dragged KFFIFPGCCCCC
dragged out EEEEEQECCCCC
dragger IIISIIACCCCC
dragging ?@@?@AMCCCCC
drain EFHFHE?CCCCC
drama <===<=BAAAAB
dramatic @?????JCCCCC
drank ?>>=>?OCECCC
drawer PIFMIFHCBCBC
drawer > GHDIGDEBABBC
drawers JGGGGM>CCCCC
drawing DDCCHCICCCCC
drawn BBCFEBMCBCBB
drawn up AABBAAKCCCCC
dreadful @@?A?@CCEBBB
dreading ?@????CCCCCC
dream AA@?@EBAABAB
dreams GGGJMGAEABBB
dreams about GGGGOGCCCCCC
dreamt FFFFNFACCCCC
dregs GGJNGGCCCCCC
dress MINLSI@@CBBC
dress it OFFFFFACCCCC
dressed @ACAC@?CCCCC
dressed as >??<??ABACBB
dressed her HHHPHHCCCCCC
dressing BEDCEBCEICEH
dressing > @AA@CA@CHCCC
dressing gown EGCDECNCCCCC
drew <<<;;;A@>@@A
dribbling DEHDEFICCCCC
dried EFGIEF@CFCCC
dried up GGIKGGBCCCCC
drift IIKINKACCCCC
drill DDEHHF?CBCBC
drilled MFFFFFCCCCCC
drink EC@@CAFIDCBB
drink > BBBBDF>EDBBB
drink and JDDDDDACCCCC
drink in JIFJFEACCCCC
drink on GLGFGGAKCCCC
drinking @?>@>?PECCCE
drinking gallons CCBBCCMCCCCC
drinks BHBABCEEBBCB
drip IFEIIH;BFCBC
drip > HDDIDDCCCCCC
drive BCDDAHFFCBFB
drive > ADAABAHEFCGC
drive home CBBBBCQCCCCC
drive past FJLFFF@CCCCC
driven BCCFBBKCFCCC
driver JBBFECCAABAI
driver > AAC@GADCECCC
driver was PJJOJJACCCCF
drivers B@@A?@>A@AAB
driving HFFGCCNFDCFC
driving to AA@AAAJCCCCC
drooling AA@@@AMCCCCC
drop CGA@DF>AAE@B
drop dead FLHFEL@CCCCC
drop her EKEEFE@CCCCC
drop in B@@@@@CADBBC
drop me BAAAAACCCKCC
drop off ???????AA@?B
drop the IFGFJHBBBCCC
dropped LEFJHGFBCBEB
dropped on FFFIFFDCCCCC
dropping EDCDGHDDBDCB
dropping off EFFEEKFCCCCC
drops EIDKGE>JCCFF
drove HECFCBFCICCC
drown FHHHIIMCCCCC
drowning ??????HCCCCC
drowsy @???@@NHCCCC
drowsy > BBABBAKCCCCC
drug JFJEEG@BEBCC
drug companies FFIFFFCCCCCC
drugs LFLFFFABDCCG
drugs > CCBCCCACCCCJ
drunk H@@>@@KCDCCC
drunk he KFFFFFBCCCCC
drunk the BCCCBCMCCCCC
dry BBDGCD>CBCCC
dual AAAABBKCCCCC
dual carriageway AAAABBKCCCCC
duck >?>?>?BCCCCC
due =>>?>>CD@ALB
due back ABBBBBOCCCCC
duffer HHHMHHBCCCCC
dug @@A@@FFBACBG
dull FFFKFFACCCCC
dullards HHHSHHBCCCCC
dumb JJNVJJACCCCC
dumb > GGINGGCCCCCC
dummy AAA@AA>CCCCC
dunce JIJVIIACCCCC
dunmore HKGGGGBCCCCC
during D@DACE?BFBAF
during my FFFFLFBCCCCC
during the ABAAAGABBCAH
dust =>=><>>BDBBC
duty ECACBE?CCICC
duvet AAA@AAJCCCCC
duw EEEEIECCCCCC
dvla DGDDDD@CCCJC
dwp GLGGGGACCCCC
dye @@@?>?KGCCCC
dying B>>@<?9CGCCE
dykes EELEEECCCCCC
dykes running GGMGGGCCCCCC
dynamite GGGJGGCCCCCC
dyou EDECCFAICHCC
e EDJEDEABEAED
e > HDGFDDDCCCCC
e again IIRIIIACCCCC
e and B@@A@@CBDBEB
e was ?@??@@CCCCCJ
e with @@B@A@HBDCBB
each ILGHKGBABC?D
each > MFFFFFBCCCCC
each and FHFFEIACCCCC
each day FHFEFFDBBBBB
each end GGGGNGBCCCCC
each of =>=>>=SCCCCC
each other CBEBFC@CCGCC
each time GACBBCBCICCH
each to ?>=>?=?A@A@B
ear ===;@>BNECCC
early ==<;<;;ABFAB
early > @@@@@?DCCCCC
earned =<?;<<ACCCCC
ears GGFQHFAGCECC
ears > CCCGCB?CCFCC
ears are AAA@AAMCCCCC
earth BBFCBAGBECBC
earth to EEJEEEACCCCC
easier ?>=>>=HBABBB
easily IIIIIPBCCCCC
east ?@>>?>LBABBB
easter @A@@A?BDCACB
easter > A??AA?DDDCEC
easter and EIEHFEFCECCC
easy FHJHNK>CABBB
easy > GFIGIFBBACBB
easy to CFDDDI?CBABB
eat =><>@>CFFCEF
eat > @@@?@@BCFCCK
eat a EEEIDEBCCCCC
eat your =><><<ACABCB
eaten =:;:;<DEBCCC
eaten a AAAAAAHCCCCC
eaten for AAAAA@LCCCCC
eaters GGOGGGCCCCCC
eating AC?A@?MEDCDC
eating disorder FGDDDD@CCCEC
eating out @A@AA@OCCCCC
ebay RMKKKR@CCCCC
ecg ECCBEC>DCCJC
echo @@?@@?;BCCFC
eczema CCCDBC>KCCCC
ed MHHMHHACCCCC
edge ?@?>>>RCCCCC
edge > A@AA@@OCCCCC
edge of AAAAAAKCCCCC
education GGGLKGCCCCCC
ee KEEFEG@CCCCC
eejit DDDIDD@CCCCC
eggs @@?A@B?D@AAB
ego GGGKGGBCCCCC
eh HKJLKG>CCCCC
eh @ FGFKFFACCCCC
eight CC@CAFACGCDC
eight > DGDDCE>DGGCC
eight days A@@@@@GHKCCC
eight weeks ?>??>>DCECIC
eight years CCCECFBCCCCC
eighteen ABBACC@@DABB
eighty CBGBECICCCCB
eighty four BBBABBMCECCC
eighty one EEIEII@BBCCB
einstein HHGRGH?CCCCC
either DHACDFBEEDEC
either > DC@BABDCDCCC
elderly GDGCCD=AHCBG
elderly > LIMIIIACCCCC
elderly ward @A@AAA@CJCCI
eleven BB@B>ACDDBAE
eleven days DDDCDIGCCCCC
eleven times BBAEBB>ECCCC
eleven weeks BBBDAAFBGBBB
eleven years ??@@??IEABBB
elm LEEGEIFCADAB
else HGEFJD@DD@@A
else 's AAAGBB=BKBEB
else > FGDDHCHCCCCC
else can AA@@@@LECCCC
email AA><;=;BA[BC
email about AABAAABCCMCC
email address AABABACCCKCC
email for BBBBBBCCCOCC
email me A@A@AACCCKCC
email the EKEEEEBCBBCC
emailed ?A=>=>EBAIBB
emails LPHHHL>CCCEC
embarrassed DDFJCD=CCCCC
embarrassed > EEIIEEACCCCC
emergency AA?A@A=HGDCB
emotional EEFFEEECCCCC
employ HHMOHHBCCCCC
employee NHHHOHBCCCCC
employee of NHHHOHBCCCCC
employer FKFFEF?CCCFC
empties IFFMFFGCCCCC
empty ECCMCFLDFBBC
empty > BBCBBBKCCCCC
empty at MFFFFFBCCCCC
empty chair AA@@@@MCCCCC
end @EBABDHCBCAA
end > ?A?@D@BDBEBC
end it DLCDDDLCCCCC
end my AA?A@@KCCCCC
end of DFHFCFDBCCCC
end tonight BBBBBBMCCCCC
end up CCBBCG;CCCCC
ended ?@>=>?<CECEF
ended up @>?>>@ACFCCG
ending EDDCGFPCCCCC
ending it @???>?NCCCCC
ending my CCCCBCICCCCC
endings JJJJQJBCCCCC
endometriosis >>=<>>ACGCCC
ends GHCACFACCEFC
ends # FJFFFFCCCCGC
engaged > CBCBDCGCCCCC
engine A@ACA?LCCCCC
engine running AABAAAJCCCCC
england ACC@AB@@?AAB
english IHTKHH>FCECG
english > DBEBBBBDCCCJ
enjoy FEECCM>BABBB
enjoy > NNHHHH>CCCCC
enjoy your @>?>?BDBBBBB
enjoyed FHFFLFCBBCBB
enough >A@A>?NDEBBB
enough > CEHABCFBCBAC
enough of ?>==?>ECCCCC
enough to DCCFCIDDBCEC
entertainment FFFKFFBCCCCC
entertainment > GGGLGGBCCCCC
entire BBFBCCCCICCG
entitled to ???=>>ACCCCC
entrance ?B>=>C<=A??B
entrance > @???@@ACCCCC
entrance and FFFEFNECCCCC
envelope ICCBCDKCCCCC
envelope for AAAAAAPCCCCC
envy AA@AAAOCCCCC
envy the BBABBBQCCCCC
epilepsy ??@??@HIBBFB
epipen AAA@@AGHCCCC
epipens AAAAAALCCCCC
episode =?????;ABAAB
equal HHPHHGABBBAC
er KLGGIG@CCCCC
escape >=??>>HCCCCC
especially IFGHOJCCCCCC
especially > FEEELECCCCCC
estate HQFLGN>CBCCC
estates GBBEBB?AACAB
even EGEJHDGCHABG
even a FGEHEE=CFCCC
even care BAAABALCCCCC
even in HHHKQH?CCCCC
even joking A@@@@@NCCCCC
even looked QIIIIIACCCCC
even notice CIDBDDGCCCCC
even say GJGKGG@CCCCC
even the DAADFC>BBBBE
even though @?@?@@ACHCCH
even when >>?>??CCCCCC
evening EFACBBJCAB@A
evening > FCCDCEJBBCBC
evening and CDCCFCKECCCC
evenings MNHLHH<CCDCC
evenings > HKHNGH@CCCCC
eventually EGEDED>AABAB
eventually > EHEEEE?AABAB
ever EGHJHE>BAAF@
ever > CCCBBCGCCCCC
ever do EEKEDEFCCCCC
ever done EEFEKECCCCCC
ever met GGLJFGJCCCCC
ever since FFJEIF>D@B?C
ever so BGBAGDBBACAA
every CKEBBB=CAA?A
every # BBABBBLECCFC
every % JJUJJJACCCCC
every bed EFJFFFBCCCCC
every black LHQHHHCCCCCC
every breath @@@?@@MCCCCC
every day EDCBDCGCCGCC
every finger FFFFFKCCCCCC
every hour FLFFFG?CCCCC
every inch FFFELFBCCCCC
every last MKSUKK?CCCCC
every morning DHDFCHBGCCCC
every night BDABCDOIBCCC
every one EEMGEG@AABAB
every post FGFLFF?CCCCC
every shift GMDHEDFCCCCC
every single BFBEAC@CDCCB
every sunday ILFGGF<CCCCC
every ten HMHHHH>CCCCC
every time BB>CA>BEHCCF
every ward @@=?@@CABBBB
every week CDCCEC>BBCBG
every window FFGFFK?CCCCC
every word BIBEBB@CCCCC
every year <;<===AAACBC
everybody BB?B>A=@?B@A
everybody > BA@DAC@BABBB
everyone @EB@?>E?A?@B
everyone > @=>>A?KACAAB
everyone get FJFFFFACCCCC
everyone he HHHPHH?CCCCC
everyone in BB@@AAHBDCBC
everyone is @??@?@CCCCCC
everyone knows FDEGFEBCCCCC
everyone on FDEEDDBBABFB
everyone says BBBBBBJCCCCC
everyone spam HPHHHH=CCCCC
everyone the @?@@@@QFCCCC
everyone who AA@@AB?CEBCC
everyone would A@@A@@OCCCCC
everything >?A>==RFDBAC
everything > @B@A>>?BABBB
everything and CCCCCCJBBCCB
everything i DAAA@B@HJCCC
everything in @?@@ACKBACBC
everything is @@>?@@IBCCBC
everywhere EIJDDEJBABBB
everywhere > AB?@A@IB@CBB
everywhere you HHNHHHBCCCCC
evidence >=<<<@?CCDCC
evil ?AEC?@@CCCCC
evry JHFFFF>CCCCC
ex HGDDDBFBBEBC
ex 's GCDDDCBCCCCC
ex has ??@@@@KCCCCC
ex is ADBBBAIBBCBB
exactly @?D@CAMCFCCC
exactly who EENEEEBCCCCC
exam EAC@DA<CECCC
examination JEEEJEBCCCCC
examine CDDCFDACCCCG
examine me EEEEHEBCCCCC
examined FEEJEEACCCCC
excellent >>>=>?ACBBCB
except EEEJFD?CABBB
except @ HHHLHHCCCCCC
excuse EFFMFGABBCCC
excuse for GHIRGGACCCCC
exec OIKKKO>CBBBB
exec 's DDDEIFBCCCCC
exec > DEEDDJBCCCCC
exec is GGKJGGCCCCCC
executive A@@A@A@CEJCC
exercise AA@BAA@CBCCC
exercises ??@>=?DHCCCC
exist EBABBBHCCCCC
existing BBCBABOCCCCC
existing > BBCBBBKCCCCC
exit ?@>??C?@CBAC
expect DCIFEL?CICCC
expect a DCHCDFACDCCC
expected @AC@@A?CCCCC
expecting BABAAA@HBFCC
expenses JEEEEE?CCCCC
experience ABACDB>@BC@B
experimented MGGGGGACCCCC
explain >?<D?>;GFBAH
explain it DCCIDB?CCCCC
explain why @A@?AA>HDCCG
explained 9<;<:;=A@B@A
explained it >@@?@?@CCCCC
extension FBBBCC@CBSBC
extra CCFCJB?EECCG
eye EDCDAI=GEEGE
eye > GGDDDJICCCCC
eye casualty BAAAA@BCCJCC
eye clinic @@BC@?ABDABD
eye contact EEEHDDCCCCCC
eye drops AABAAAACCCCJ
eye for IIIIIQBECCCC
eye open IIIIIP@CCCCC
eye tests JGNGGGCCCCCC
eye unit FFFFFLBBCFBC
eyed GGNGGGBCCCCC
eyeful HHHHNHCCCCCC
eyelids A@A@@AMICCCC
eyes C>@CCBMEEDBE
eyes > A@@>?AJBBCBC
eyes and CBABEBGCCCCC
eyes are AABAAAGCCCCC
eyes on FFFENKACCGCC
f1lthy HHOHHHBCCCCC
fab ??=???BCBCCB
face IJIJLLGDCBAC
face > EEFDGE?FBCBF
face @ EEEEELBCCCCC
face and FHFIKHACCCCC
face another BA@AABOCCCCC
face down DAA@@@MCECCC
face for JFFJFHBCCCCC
face has BAB@AAIECCCC
face in JHGGJH@CCCCC
face like DDDHCCBCCCCC
face on JNKIHF<CCCCC
face would EEEKEEBCCCCC
facebook DH@EBD=BBDCB
facebook > GFCDDH>CCCCC
faced PNNYML@CCCCC
faced little HHHNHHCCCCCC
faces JQLTNLBCCCCC
faces and HSHHHHDCCCCC
facing CEGBFCCCCCCC
facing the BDBAFBGCCCCC
fact HDCECFDCBCBC
fact > HCBBCCCCCCCC
fade @@@@@?HCBBCC
fag MIFHFIDCFCCC
fag > JJFIFGGCCCCC
failed B@>F@?GCCCCC
failure @AA@@AIBCEBC
faint AAD@@AJBBBBB
faint > BBBAABKCCCCC
fainted >===>>GCBCBB
fainting @@?@@@QCCCCC
fair @ABABB8B?AAA
fair play ??B@@?BBABBC
fairies HHPHHHCCCCCC
faith >>?>>=<BDCCC
fake JLGJGF<CCCCC
faked UIIIIIBCCCCC
fakers GGLGGGBCCCCC
fall HBDDCFGECCCC
fall > LEFEEE@CCCCC
fall down GGGIGLBCCCCC
fall from BBBBBDLCCCCC
falling ?@@>@@BCCCFC
falls DA@C@A@DCCCC
false CD@BBA?CDCBB
falsified RIIIIIBCCCCC
falsified the QGGGGGCCCCCC
families CABAA@<@ABBB
families > EEGGEEBCCCCC
family A@>><@>AACCC
family > ABCABB>A@AAB
family to IEEEDEACBCBB
family would BEBBBBJCCCCC
famine FFOFFFACCCCC
fan <<<;=<?ACB@B
fancies JOJJRJ?CCCCC
fancies > EEEEJEBCCCCC
fancy GFBCJD=@BDCB
fancy a EGEEJDCCCCCC
fantastic @D?@@@AB@BDB
far >B??C>BCBEFC
far > BEAA@@BBBCBC
fare FJFFGFECCCCC
fare > GKGGHG@CCCCC
farm AAABA@JCCCCC
farm > BBBBBBICCCCC
fart GGGKGGCCCCCC
fashioned HHKHHLBCCGCC
fast =;>;;=BFEBBB
fasting A@C?@@=DCCCG
fat EFCLDEDAABBB
fat lazy FFFJFFACCCCC
fatal IEEEEEMCCCCC
father FFJECEFEHDIF
father 's CBBBBCACBCGC
father > EEIEEHBCCCCK
father in @A@BAAJCEEDC
father says @??@@@MCCCCC
father was ABABBBBCHCCC
father would HHOHHHACCCCC
fatso GGGLGGACCCCC
fatso > IIIOIIACCCCC
fault @?;<=>DA@A@D
fault > B@>??@RCFCCC
fault @ FGFLFFACCCCC
fault for CCCBCCACCCCK
favor GNGGGGBCCCCC
favour KNMPLJ@CBCBB
favour and FLFJFFACCCCC
favourite =?====?BBBBB
fay HQHHHHACCCCC
fay > HQHHHHACCCCC
fear ??????<CCCCC
february @@A?@@?CGCLC
fed ?=;==@DCBCCB
fed and FFFFFMBCCCCC
fed up B?@??>CCCCCC
fee IGGFHFABABBB
feed ABDBBAECECCC
feed it GJJJHH@CCCCC
feedback CCBBHC>BGBBE
feeding A@AB@A>FDFCG
feel >=?=@>QFDCBF
feel > EEEFFFFCCCCC
feel a ?>>>>>CBDCCC
feel calm CCCCCCMCCCCC
feel for CCCICCACBCBC
feel it BECBABLBBCCB
feel like ><<;<<DBABBF
feel my HEDEEG=DFCCC
feel safe DDEDDDKCCCCC
feel she FHFFJF?CCCCC
feel sick CCBCCCKCCCCC
feel sleepy CBBCCCKCCCCC
feel sorry GGMJGGACCCCC
feel suicidal CBBCCCKCCCCC
feeling =<<;=<HGBAAA
feeling very CCCBBCMGCCCC
feelings DDEGDCACCCCH
feelings > CCCBCBACCCCI
feels B???@EQ@@AAB
feels like A@@@@CNBBBBB
fees ??>>>?HCBCCC
feet >==<;<ACDCBB
feet > ?@C??@ACCCCC
feet away OHHHHHCCCCCC
fell CA@>>@ACEBBB
fell > RHHHHH@CCCCC
fell off ????@?@ECCCC
fella MILKGKDCCDCC
fella 's @EAAAAICCFCC
fella in FCCCDGBCCCCC
fella who BFEFDE@CCCCC
fellas CDFCJC@CCCCC
felt 9;978:=CLBCE
felt it EKEEEEACCCCC
felt like @??=>?>CDCCC
felt this CCCCCCOCCCCC
female FFNEFEACCCCC
females FFKFFFBCCCCC
fence EIJGEGGCCCCC
fence > DCDGDDMCCCCC
fertility BBABBBCCCFLC
fetch EEKEIEHCCCCC
fetch me HHLHNHACCCCC
fete >?>>??@AABAB
fever >?>==>FLBCBB
few IJJNJJDFADBB
few more EGEDKECBBBCC
few of EHEEEKACCCCC
fewer DEKCHD@CCCCC
ffion GGDDDEBCCDCC
fi FIFJJGMCCCCC
fiddle GFFEJE@CCCCC
fiddling QHHHHH@CCCCC
fiddling the JFFFFFACCCCC
field > GHLHGG@BBCBC
fiesta FIFFEOBCCCCC
fifteen DCCABADCECCC
fifth IIFFFH?CBCFC
fifty JFFCIE?BEBAC
fifty quid FFEEIJACCCCC
fight <::<:;AFCCCC
fight left BBBBBBNCCCCC
fighting BAEBA@HCCCCC
fighting > BBABAAKCCCCC
fighting age IIRIIIBCCCCC
figures D@?>B@@CBCCC
figures > HDCDGD@CCCCC
file IEECCD=CICKC
file and LFFFFFBCCCCC
files LFFFFFBCCCCC
fill BHDCBBICECEC
filled in ECDDCE>CEEFC
filling JEEDFGCCFCBC
film BHDABG;BACBB
filming IHCCCC@BAEBB
filth OMSNLL@CCCCC
filthy HINJOI?CFCCC
filthy in EFFELFBCCCCC
final >=>===CCFCCB
finally ;<;>:;>CDCCF
finally got EEFIEF@CCCCF
finance TIKJII?CCCCC
finance director HEEFEEACCCCC
finch KHHKHIACCCCC
find GJGIGJHBEGHC
find a DCBBABFBEEBC
find her FJFFFFACCCCC
find him CDDIDDLCCCGC
find his FFFGFF@CCCCC
find i BBBBBBNCCCCC
find it BECBBB>CBBBC
find me ><>=>@[CCCCC
find out BDBAEH;CEFFC
find the EHHGDCACCFCC
find you HHHGGP=CCCCC
finding AACBDAFCBBEC
finds ?=>>??MCCCCC
finds me A@AAAAICCCCC
fine CDDEDFAFCA@D
fine > BDBCBDDCDBBC
fine ? DDEDDLCCCCCC
fine well JFFGFFBCCCCC
fined >>=>>=>CGCCC
finest FHMFFF?CCCCC
finger HEHGGGCD@BBB
finger before JFFFFFCCCCCC
fingers FDFEKJ=GBA@A
fingers > FFFFKG@CCCCC
fingers like HHHKPHCCCCCC
finish HHJFJIPBDBCF
finish > DCBECBICCCCC
finish a ?@>>??DCCCCI
finish it AEEAAAWCCCCC
finish me ???@?>?CCCCC
finish the HHPHNHGCCCCC
finished CBDB@B>ABAAB
finished > DGFDDDCCCCCC
finished me ===><=@CCCCC
finishes EHEEIGDCCCCC
finishes at EEEEEG@CCCCC
finishing FJFEKEICCCCC
fire @?>??AHBABBB
fire > DEEDEH@B?BAA
fire in NIIIINACCCCC
fire to ?????>HCCCCC
fireguard EEEHEECCCCCC
fireguard and GGGMGGCCCCCC
fireman FEFFLFFCCCCC
firework @A?@A?NCCCCC
firm GEBBECBA@JAE
firms LGGFGG@CCCCC
first @?A@AB?>=@@?
first > @CE?DCKBACCB
first ? DCCCHC@ABBBC
first aid @@A?@@F@@B@B
first aider ABAABBJCCCCC
first of FMFFFFBCCCCC
first on HHHHMKBCCCCC
first one EEEEELECCCCC
first thing CCCCCG>CGCCC
first time ==<=<<?E?BAC
first week DCDIDD@CCCFC
first year OJHKHHACCCCC
first years GGGGNGBCCCCC
fish AA@C@AABABBB
fishing ?????>XCCCCC
fist CCCBBIJCFCCC
fists FFHFFNACCCCC
fit EFIHKG@FFBJC
fit > GGGJMGBCECCC
fit to GGILGGCCACDC
fits FDDIFEBCCCCF
fitted ?@??@@=BBCGB
fitting ??@=>@NCCCCG
fitting > @AA?@ABCCCCI
fitting for AABA@BQCCCCC
five ?B>??AEDK@DC
five and JHHKHM?GCCCC
five days BDDABADHECCC
five goes AABABABCHCCL
five minutes DFDEFHBBFBBB
five of EAA@AAMCCCCC
five stars BBBBBAJBDBBB
five times DFEGGEDCGCCC
five weeks A@@@@@@BBBGC
five years A@?@@?CBCBBB
fix >B<<?=<BCFBB
fix it CKCCDC@CCCCC
fix the @?>???@BBCBC
fixed ::99:;=A@A@A
fixes @A?@@@FCCMCC
flag CDHCCCBCBCCB
flames GGGGGMBCCCCC
flash EGEELEACCCCC
flashing CFBBBCMGECCC
flashing lights BAAA@BPGCCCC
flask GH@ECBFA@ABB
flat BEAACDHEDCDE
flat # GNGGGHBCCCCC
flat > FDDDDD>CCCFC
flat and CDCDDG@CACBH
flat below @AAAAAKCCCCC
flatmate ??????ICCCCC
flats FGEEHDHBBCBC
fleas HHQHHHCCCCCC
fleas > GGMGGGCCCCCC
flight CCDCGCDJCCCC
flights ?@@>?@ACCCCG
flips CBBBCCJECCCC
flogged NECDEDCCCCCC
flogging RGGFGGBCCCCC
flood GPGHGG?CCCCC
flood her FJFFFFACCCCC
floor @?=?@AGBGBBB
floor > @A?=A@ACFCCC
floor and EEGDEJ>CECCC
floor at FFFKEF@CCCCC
floor of ??>>>>JCABCB
floors @@C?@@LCHCCC
floors > ?@?>@@LCJCCC
floors up A@A@@@JCCCCC
floppy AAAAAAJCCCCC
flowers BC?>?AIBCDBC
flowers > BABBADJCCCCC
flowers to EHDDDE@BDCBC
flu ;<=;?:<E?A?A
flu jab ABDAEBBGABBB
flu jabs DDFFGDJBCCCC
fluid NIIIIOACCCCC
fluid chart LGGGGGBCCCCC
fluids A@?@@@JBBCCB
fly ?@?B?>ILBCCC
flyover AA@?AALCCCCC
folded @??>>?JCCCCC
folded on @AAAAARCCCCC
folk DAEA@?;ABDAA
folk > EEHFFFBBBCCC
folk on JEEEEEBCCCCC
folk used GGJGGGCCCCCC
folk with GHMHHHACCCCC
folks @C><?>;@?ABB
folks > @B@>??@AABCB
follow DNDIFDCAFBHC
follow the ?=?>?>ACCCCC
follow up >>>>>=CAGBIC
followed DMDDDD9CEGDC
followed her GJGGGG@CCCCC
followed that GNGGGGACCCCC
fone BBAABBCCCKCC
food BBAC@@MBEBAB
food > BCEGCDADCCCC
food and IEDEEEJCCCCC
fool EEEKDDCCCCCC
foot @>@=<CAD?BAG
foot down AAAAA?LCCCCC
foot on DDEDDI@BBCBH
football >>=<>=DCCBCC
footbridge BBBBBBJCCCCC
for B?@>@?@BEDFC
for # AAA@B@@CDDBC
for > CBEABA@@@@@A
for ? CBAHACFCCDHC
for @ HDEHEDCCABEB
for a CB@?CCAHGBCC
for after ABBAAAIGCCCC
for all BED?@AC?A@AB
for an AA?BDECAEBDB
for anyone ADBAAB@B?AAB
for asking CAA@@@?CDCCI
for being <<;:<<FCECCI
for cash IEEEELBCCCCC
for charity EGEEIDACCCCC
for chest HHHHMHCCCCCC
for christmas NGEGIGDCCCCC
for crying ?@=??@@CECCC
for eight DDDHDDBCHCCC
for eleven BBACABFA?B@B
for ever BBAABBJCCCCC
for every ==<>A>JBBCCC
for everything BABABBNCCCCC
for five BBEFCBDEECGC
for folk DDEDDDBCCKCC
for forty KGFKFFBCFCCC
for gbh IIIIIO@CCCCC
for good BDEBAASBBBBC
for gypos EENEEEACCCCC
for help @@@@@@GCFCCC
for her BA@FFB?HDFGC
for him FFAAB@EGCEEC
for his HEFJEGAFABEB
for illegals GGNGGGBCCCCC
for it LHNJOHFCADBB
for life EEJGEEBECCCC
for me ????C>MDDCNA
for money LGFGGGBCCCCC
for mum AAAAAAICCCGC
for my =>??>>@CDCRC
for myself BBBBABIBABBB
for nine ECCCDCHCCCDC
for not @?????;CDCDE
for nothing AA@ADAHCCCCC
for once ===<=>MCAABB
for one ??A>A><CADCG
for our =?@@>>GB@BEB
for over AAAAAAICDCCC
for pain DCBCBD>CICCC
for people @@>@@@L@@@AB
for pip CCBBCFCCCKCC
for six GDCGDC?BCCBB
for someone HHKKLOACCCCC
for talking CCBFBBHCCGCC
for ten >???@?BEICBC
for that EEAGDJ;BHDCD
for the ?@@@CAC=BF?B
for them JFLIHFCABBBC
for thirty <>=@=>CBFCBH
for this ??=>>??BBBBB
for those DHFCCD@A@@@A
for three CDBBBBGDCCDC
for trying BBBB@ANCCCCC
for twenty ?@>>>B?CDCBC
for two JDDDEEACFBBB
for ward BBBBBBBCCJCC
for weeks CHDCCCHDCCCC
for what GDDDCLACFCCC
for when AAAAAAOCCECC
for work BABACBLBBBEC
for years NHGGFGBCBCCC
for you HKQLHH@BABBB
for your FFHIHGIBADCC
foreign FFNFEGACCCCC
foreign nurse EELEEECCCCCC
forever DNFCDDDBABDB
forever > BDBAAB;CCCCC
forged WJJJJJ@CCCCC
forged a NGGGGGBCCCCC
forged my KGGGGGACCCCC
forget =>;<<>;@=A@@
forget it >@?@?>@CCCCC
forgets @A@AADDCCCCM
forgive BAAEC@LCFCCC
forgive an FFFFLFBCCCCC
forgive me CBBEBAOCFCCC
forgot ?@?@@?@ECBCC
forgot my @@?>B@>FBCBC
forgot to FEEJEE@CGCGC
forgotten ?@@>>?@CFCEC
fork CCCECCNCECCC
form B?@@EA?BHIGB
form > FFHGMF<CEEDC
form is BBBABG?CCHCC
formal ?>>??<@CMCCC
formal complaint @@@@@>BCMCCC
forms B@??A?>CHCCC
fortnight AEAACC@EFBFC
fortnight > DFEDGDBEECEC
fortune HHMJHH@CCCCC
forty EEBBAB@BEBDB
forty a CCCCCCNCCCCC
forty minutes ?>?@>>BBBBBB
forty of HNHHHM@CCCCC
forty quid LGFFGFACCCCC
forty times GMGGGGECCCCC
forty years @@BD@@FCCCCC
forward ??=>B?FBBDGB
foster @@>@@@GCCCCC
fought CDICED>CECCC
foul EFFJFFCECCCC
found =@<<;=IDGCFB
found a ?>A>?>UDBBBB
found her DFEEED?CECCC
found it FGIIGF?CBCBC
found me B@AAA@GCECCC
found my ;:<;;<DBFBAB
found out EGCDDD<CHEEC
found the HIFJFHACCCCC
found you HOHHHHACCCCC
four ??:;<>FDMBFD
four > DFECCGJBFCBB
four and ??@@@BICCCCC
four days =>?=?>JCFCGC
four goes HHHLHHACCCCF
four good OHHHHHCCCCCC
four hours EFFFIL@CFCCC
four nights @?@@@?=CCCCC
four of EEBCCGJCCCCC
four times @D@GCABEHCCG
four weeks DCDCECBHCCCC
four years CCBAAA@CGCCE
fours EEEEJECCCCCC
fourteen <==:<;BCGCDC
fourteen months ???>??@CICDC
fourteenth floor BBBBBBNCCCCC
fourth ???B??GCGGCC
fox NFFFKGACCCCC
foyer ??B>??@AABAB
fr FFFKIFCCCCCC
fracture EAADBB?AED@D
fracture clinic A@@AAAAAEE@D
frame <<<;<;EDEGCJ
frank BBCBABNCCCCC
frank i BAABABSCCCCC
fraud IEEHEEACCCCC
fraud in GGGKGGBCCCCC
fraudster LFFFFFCCCCCC
fraudster > LFFFFFCCCCCC
freak FFMHGGCCCCCC
freak > FFJHFFCCCCCC
freak show GGNGGGCCCCCC
freaks JJRJJJACCCCC
freaks > HHMHHHCCCCCC
free BCGAGC<=?A?C
free and @@=@?@DCCBCC
free for @@=B?@BACABC
free of EELEEEDCCCCC
free up GGMGLGCCCCCC
freedom ?>>>>??CCICC
freedom of A@@@?A@CCJCC
freeing @@@@@?JCCCCC
freeing up BAABA@KCCCCC
freezing =><><=KFFCCC
freezing and ABBCBBGCFCBC
fresh EFEGIJICCCDC
fresh ones AABAAAOCCCCC
friday ==;>>AFABCJB
friday > CAABBCDBDDGC
friday ? DFDDDG>CCFCC
friday a HGHNHGCCCCCC
friday and CBCDCD>CEBGC
friday night BBABBALCCCCC
friday or FFFFFICCCCCC
friday to DCDDDGDCCCCC
fridays >@?=??DCCCCC
fridge ;;:?;:BDBCBC
fridge > >><;>>GCCCCC
friend EECFFAMBCABB
friend 's BBBBFCFCCCCC
friend @ GLHLHHACCCCC
friendly DA@@ACB@A@AB
friends FF?DAACCBCBC
frightened :;;:::HCBCDC
frightened of >>??>?HCACBB
frightened to A@AAA@JCCCEC
frightening ?>?>>>JCCCCC
frock and FFIFFEDCCCCC
from CBBAAADAECFA
from # @>??>?@FLCCB
from > GHMGFM@CCCCC
from @ F?D?@@CBDCBC
from a DEHFDCBDC@DB
from all @@?>@DACABCB
from an KFGKFFMCCCCC
from behind EEDDME?CCCCC
from her DDBDBBGCCCCC
from here HILHMHBCCCCC
from his ??>>?>DCFCCH
from home FFFHFHBCCCCC
from left QGGFGIABAB@B
from me INFHGMBB>A@A
from midnight AABBABBCJCCC
from my >=><<=BB@BFA
from nights ABBABANCCCCC
from normal EEHEEEACCCCC
from school ACBBBFOCCCCC
from start AA@BA@@CFCCC
from that FFFIIDACCCCC
from the D@A??@B@BDE@
from this @A>?@@BCCCCE
from three CFCCCCMCCCCC
from under FFFKEEBCCCCC
from what AAAAAANCCCCC
from when BBAABBCCCCLC
from you EFEGFEKCCIEC
from your BDA@BCHCAA@B
front EHHDFGCBIBCM
front > FEEKFFCCCCCC
front desk EBECDB@CHCCF
front doors DDEEDIBCFCCC
front garden BBBBBBNCCCCC
front of BCC@AAECFCDL
front row GLIFIFBCCCCC
froth ABAABAMCCCCC
frozen ===><=<JBCAC
fruit EFEIGF@CCCCC
fruitcake GGGPGGCCCCCC
fucking AABA@@@CCCCC
fuel OIIIIPACCCCC
fuel card NGGGGGACCCCC
full DDDBBAD?DC@A
full > @A@AAAHCCCCC
full name GNGGGGACCCCC
full of CCIDDC@BEBBB
full well JDDDDCHCCCCC
fumigate HGOHHGBCCCCC
fumigate it HGNHHHBCCCCC
fun >>=<=?=AAA@D
fun run @?>??>ABBABC
fund ICECDD=BBCCC
fundraising GEKDEDACCECC
funeral BEAB@CMCECFC
funeral > CDBBBB>CCCHC
funeral and CCCDCCHCCCCC
funny CDE@DEKEBBBD
funny > AABAAADCCCCH
funny and @@@@@@LB@BAA
funny but GHLIJGEGCCCC
funny flips BBBBBBLCCCCC
funny how LJMHHKABECCC
funny thing GGGGGOBCCCCC
fur BBBBBCJCCCCC
furious AA@A@A=ABBAB
furniture BBBDEBCBFBBJ
furniture > ABAAAABCGCCK
further BFBADDHCHCCC
further > DIDDDDACECCC
fuss ==<?<=CCDCBF
fuss > ??=>??FCCBBB
fussy EEEEFJ>CCJCC
fussy > FFFFHL@CCCCC
future FGMGFFDBBCBC
gail FHFJFF?CCCCC
gallbladder AAABBA?CFCGC
gallons DDDCDHLCCCCC
game <<<:<;BCBCFC
gannin AB@AAATCCCCC
garage @BA@@DTCCCCC
garage > BBCBCBLCCCCC
garage and CFBCBAGCCCCC
garden @G>A?AE@@AAB
gargoyle HIIQIIACCCCC
gas EAFBCFBBCBFC
gas > DDCFHDACCCCC
gas and CA@AAB>CECGC
gas on ABABBEICCCCC
gas the GGNGFLICCCCC
gas was FFKFFFACCCCC
gasps AAAAAANFCCCC
gasps > AAAAAANFCCCC
gate EJDEDKBACAAC
gate > EGDDEI=CCCCC
gave C@@B>ABAEADA
gave birth BCCFCCICCCCC
gave her A=?=>?CEBBBC
gave him FBDBCCACECCC
gave it HIMMIMECCCCC
gave me ?A@A@B@BBAFA
gave my ?@@B@?CCFBAB
gave the FGCCDDDCCCFC
gave up @A@@A@@CGCCC
gbh IIIIIO@CCCCC
gbh and IIIIIO@CCCCC
gel AAABBB?CCCCG
gem ;;:7;;BCACCG
gender EEJEEEFCCCGC
gender clinic DDGCCDGCCCHC
general ?????A@CBACB
generation EEIDEE@CCCCC
genius DDELDG@CDCBB
gentle =>?<>?ABABBB
gentleman ;=<>==JBBCCB
genuine CCBCFCGCCCCC
genuine question @@?@@@HCCCCC
genuinely DDDFDFNCCCCC
genuinely asking AA@@@ANCCCCC
geordie ?@@?@??CCCCJ
get BGEDFG@BAHEC
get > DGCGDFECCCCC
get a CCGDCD>=ACCC
get an A@CAB@BCCCGC
get away FNEGEF@ACBCC
get back A?AB@C@CBMCC
get better CBDCBECCCCCJ
get her GIEDIEACCCCC
get hold A@A@?CFCCKFC
get in CAAEDCGCBNBF
get it @F?BCABGCCDC
get lost GGGLIGBCCCEC
get me EHGDDJBBBBCB
get my FBBBCGDDCCIC
get off IHKPNHFCCCCC
get on DHCCFC=ABBBB
get one BAADAA=CCCCC
get out FEKDGE>CCCCC
get rid CGDBECAFBCCC
get someone A?A@@@FBBDBB
get that ????A@FCCCCC
get the ABE>C>LDAAGB
get them FFLFMEBCBCCC
get there EFFHFJGCCECC
get through CDCEBBCBBNEB
get to @AA@DDLBBBDC
get well <<;9::ACCCCC
get when FFGNFFCCCCCC
get you DCDCCLCCCCCC
get your ??=>?=@BBCCC
gets HLLHJSABACEE
gets a MPOIMMCCCCCC
gets me @A@@D@>CBBBB
gets out GGGGGP?CCCCC
gets the ELEFFJCCBCBC
getting FIIDHRFFAEBA
getting a DEECCJ?B@EAB
getting changed LHHHHHBCCCCC
getting it HHIKIMACCFCC
getting my EEEDEIBCCCCC
getting the CCDCCH=BABAB
getting worse AAAAAAKCCCCC
ghoul GGGMGG@CCCCC
ghoul > GGGOGG@CCCCC
giant <=<;<<ABBCBC
gibberish DDGCDDODCCCC
gie FIGELD>CCHCC
gift BBBFBB>AABBH
gin B@A?@?CCCCCC
ginger HGFFLJACCCCC
ginger one JGGIKGCCCCCC
girl GFJIKELCDCDD
girl > EGFHIF@BBCBB
girl ? GGJGLGCBBBCC
girl i ?>??>?NCCCCC
girl in EGCCFCICCCCC
girl is AA@A@AKCCCCC
girl on B@C?BAICCCCC
girl who FJFJFF@CCCCC
girlfriend JLGFIF?CCCCC
girls KFJFQHGBABCB
girls > ?@@?A@BCCCCC
girls from GGGGQGCCCCCC
girls in OHKHGGBCBCBC
girls on DBCDABKCCCCC
git BCBGCCACCCCC
give DGFDECBFBEBC
give > @@?@@?LCCCCC
give a EFEIEE?FCCCC
give her JMHFNK?CCCCC
give him FBC@ACJBACEB
give it EEKJFG>EFCCC
give me HMKGJK@BBEBB
give my A@@A@@KCCFCC
give over DCAJCDACCCCC
give them ABAA?CBDBBBC
give up @@>???GBBCBC
give us HLJHQHCCBJCC
given E@DA@CBEIEIF
given a CBBCAA?CGCFH
gives IGICGHEBADBB
gives the KGGGNGBCCCCC
giving JIMIHGBDADBB
giving a EFJFHFCCCECC
giving blood GGMGGGBCCCCC
giving out IGGLGGBCCCCC
glad =<<?@=9CBCBC
glad to DCDECD?CBCCC
glad your IIIIRIBCCCCC
glaikit DDDIDDCCCCCC
glass @@BBAGCFECBE
glass > EEEDEK?CCCCH
glass door FFFLFFACCCCC
glass in DDDDDIHCCCCC
glass of A@?@@@BIDCCC
glasses EB@BEB>CECDC
glasses > DECDID=CCCCC
glasses and >??=>>BCECCC
glove IDDDDDGCCCCC
gloves DEEDQEBCKCCC
gloves and EEEEIEBCCCCC
go CHBBAALDBBCA
go > BA>>=AIBBCBB
go and IJIJIE=CCECC
go at @@@CA@?CCCCC
go back <<<?=<BDCBCB
go far <<=;;;BCCCCC
go home @AG@ABBBGBBB
go in @A??@BGCABBC
go on GHCEGFHFBCBC
go round CBCBDD>CCECC
go sit FMEEFF@CCCCC
go that CCCCCCPCCCCC
go through CGBBDE<BDCCC
go to @CBA@AEBBBGC
go together A@AA@ATCCCCC
go too CGCCCCMCCCCC
go under NGGGGFFCCCCC
go up BBABHCABBBCC
go when @@A@@@ICCCCC
go with BCCFBAECBCDC
goat FFNJEF>CCCCC
gob FGIMFFKCCCCC
gob on GGGQGGCCCCCC
gobby HHKNHN>CCCCC
gobshite FFFJFFCCCCCC
god EEKLEHFBCCBB
god 's EFHIGG?CCCCC
god bless ;;98;9BB@BBB
god forgive CBBGBBGCCCCC
god help HHKOHH?CCCCC
god is DCDDJDHCCCCC
god made FFLFFFBCCCCC
god will IIJMIM>CCCCC
godsend @@>?A@@BABBB
goer DDEDIDCCCCCC
goes EIGCDJAECBBF
goes at @AA@@@@CCCCN
goes i FJFFFF?CCCCC
goes like FFFFLFACCCCC
goes off FGFFHJ>FCCCC
goes to EJCEDGCBDECC
going AE@ABFJCDCDB
going # CCCCICPCCCCC
going > >>>@>?CA@BBA
going and >=>>>=HCDCCC
going anywhere HNHHHH=CCCCC
going faint BBBABBMCCCCC
going home CBCDEC<CCCCC
going i HHHHSHACCCCC
going in CCCBCIDCBBBC
going on EEELFE=EECCB
going out DEGDDI?CCCCC
going round ?????>BDFCCC
going through FJFFFJ@CCCCC
going to CFCCDKDCBEGB
going up FLFGFH@CCCCC
gold LFCHCD;BABAA
gold > >@>A@@>BBBBB
goldfish FHELFFBCCCCC
golf IHFFIFABBCAC
gone @=><>;YKEEEE
gone > JFHFCEFDBCCF
gone all @@A@?AEGCCCC
gone back @@A@?AKCFCCC
gone black AAA@AAHECCCC
gone blue BBBBBBICCCCC
gone down AAA@AAOCCCCC
gone downhill FFFFLFBCFCCC
gone from ABAAAADKCCCC
gone grey FFFMFFBCCCCC
gone missing HDDDDDBCCCFC
gone off EGDDDDCCCCCC
gone out ?@@@@@ICCCCC
gone over @@?@@@HCCCCC
gone purple BBBABBICCCCC
gone to DDHIFEACCFCC
gone under ????>?GCCCCG
good >=>;A>BA>A@A
good > @FAAB@GA@BBA
good enough ??>????BHCCC
good for JGNIIGHCCCCC
good hiding GGKGGJBCCCCC
good i AA@@@ANCCCCC
good kicking FFHFFKCCCCCC
good long FFFFMFCCCCCC
good luck >=<=<<AB@BBB
good money EEEEHJCCCCCC
good on ?@@?@@ABABBB
good people ?@<@@?BCABBC
good suit BBBDBBJCCCCC
good teeth TIIIIICCCCCC
good thing GFNGGFBCCCCC
good to <<9;<<HB@EBB
goodbye =:<<<<SCCCCC
goodbye > A@A@AARCCCCC
goodbye everyone CCCCCCHCCCCC
goodbye to @?@@A@?CCCCC
goodbyes BBBABBQCCCCC
goodnight A@CADARCCCCC
goodnight > HHLHMHBCCCCC
goodnight all @@AAA@LCCCCC
google EECGDCDFCCCH
gooks EEMEEECCCCCC
gorgeous AAA?IA=@AAAB
gormless OON[NOACCCCC
got ABB@CBAAADEA
got # ADBAAAHCCCGC
got > ?@?B>A<CCCCC
got a BCBAEFDDBFDA
got an BA@AEAAEBHBC
got called ????@@ACFCCC
got discharged BCCBBB@CJCGC
got enough A@AA@@PCCCCC
got everything @>???>LBBBBB
got hard GGGGPGCCCCCC
got hep GFFFFJACCCCC
got her AEBDCB>CEEBC
got his B@EDA@KBBCBC
got hold CDCBBCHCCCCC
got is GGOGGGBCCCCC
got it >?>A>=ECCCEE
got left GGILGGACECCC
got lovely FFFFLFCCCCCC
got me @C??B@>A>AA@
got my D@?@?CA@@AAA
got no EEHFEJDCCCCC
got nothing CDCBBJGCCCCC
got on CDCHGDECCCCC
got one >>=@>@JCBCBB
got out B@@@@?CBBCBC
got seen KKVMKK@CDCCC
got seven GJGLGG@CCCCC
got six ABAAA@KCCCCC
got some GFHLFFABBCBC
got something DDEEKDDCCCCC
got the DDFFEDHBCEFC
got there <>=;==@B@CCB
got through AABCBB>BGBBD
got till FFFFFJCCCCCC
got to HDCCBBGCACBB
got told =?@???ACICCC
got up @?@@?@JCCCCC
got what DCDDECICCCCC
got your EJDCFF>B@AAB
gout >>=<>>?KBCBC
government 894899=A?BAB
governor FEBCCB@CCHCC
gown ?A==C>GBJCCE
gown > @@@AC@>CJCCC
gown cord FCBCBBPCCCCC
gown open FFFEKFACFCCC
gowns >??<;>CBBCBC
gp GCABAA;ACBHB
gp 's EEEHJE>CBCCC
gp > DDFFDDGCCCHC
gp is FFDMFEGCCCCC
gp says ABAABBFCFCJC
gps >?=>>>=CCCCC
grab FEEFKG?CCCCC
grabbed ABCBECBCCCCH
gran <A=>;=AECCDB
gran 's BCCABBGFCCFC
gran was ?@??@@BCCCCC
grand FBCEAB=BABBB
grand > A?=>??<CABBB
grand a HHLOHHBCCCCC
granda HDBCDDDCCCCC
grandad <;;:;=DCGBCC
grandad 's EBDABB@CBCDC
grandad took CCCCCCQCCCCC
grandads AAEAA@ICCCCC
granddaughter <<=<<<AC@A?A
grandkids >@?<=??BBCBC
grandmother @??@>@AAECCA
grandson >?@>??GDDBBC
grandson 's AABAA@NCBBBC
granny =<;;;;FCBCCC
granny 's BBCBBBICCCCC
grape ?@?>@@HCCCCC
grapes AA@C@@>AAAAB
grasping GGMJGGACCCCC
grass LJJQJOBCCCCC
grass > EFFIFJFCCCCC
grateful ?@ABB@FB@FBB
grateful > @@@@A@@B@BAB
grateful for FFGIJGHBBCCC
grave HNKHHK@CCCCC
grave and ELFFFFBCCCCC
greasy GGGLGGCECCCC
great ?AAC@?<@AA@A
great north @C??@@BCACCB
great replacement HHQHHHCCCCCC
greedy GGNLGGACCCCC
green A@@AAAFG@BAB
green and BABBBBNCCCCC
greggs ?==>>>CCBCBB
grey ?C@@?@LDGCCB
grey and A@AAAAJCECCC
grieving @@@A@A=CCCCC
grim <>===<@CBCBC
grinning IGGRGGBCCCCC
groaning @@A@@AJCCCCC
groin DDDDMDDECCCC
groom FKIEFFBCCCCC
groomed NHMHHHCCCCCC
groped QIKGGGCCCCCC
ground CDBABGCCBCCC
ground > IHEDHFBCCCCC
ground floor CBCBBD=CBCCC
grounds >=>==>GCCECC
group @F@>??>@@@AB
group > HKFFEFE@@AAB
group called IOIIIICCCCCC
group chat @?@A@AHCCCCC
grow CCFJCF>DCBBC
grown ===?==ECDCEC
grown ups EEDJEDCCCCCC
grumpy >>>=>=@BACCB
grunting FFIJFFJCCCCC
guard LLHKHN>CCCCC
guard on KFFFFHBCCCCC
guess HFIEJHFEDCDC
guide BBFABBICCCCC
guide dog AAC@AAICCCCC
guilty B?@@@@=CCCCC
gum IIITIHCCCCCC
gum chewing HHHPHHCCCCCC
gun >>?>>AQCCCCC
guns GGMGGLGCCCCC
gurt GGGLGM@CCCCC
gut FFFFFMACCCCC
gutless FFFMFFCCCCCC
guts >@?=>@>CFCCC
guy IEFFHHFCCCCC
gym GOHHMIADABBC
gym > @@@@D?JCCCCC
gynae BCEDDB@CFCGC
gypos LL[LLL@CCCCC
h IKIGGF@CCCCC
ha BFBCBD<CCCGC
ha > FKGIFF?CCCHC
had B??A>?;EI@HE
had > AAA?AAECABBB
had a A>?>?ACHEBFF
had all A?AB@AQBBBBB
had an DEDGEDACCFEC
had been MGHGGGACFCCC
had better GGFLGLCBABBB
had died ABAAAANCICCK
had enough =;<<=;UCCCCC
had five ABBBBBBCECCL
had four JFFEFF@CCCCF
had gone JGGJJG<CCCCC
had her HCC@EC<CCBDI
had his ?=?=?>JBBBIB
had in DEEDIEABABAB
had it GEGEDDBCABEB
had just >>====ACCCCC
had ma @?@@@?OCCCCC
had me =@>??>EA>A@@
had more HGGOGH@CFCCC
had my FCCAHEB?@BDB
had no ==>>>>?BGCFC
had not DCBCBC>BICDC
had nothing KFFHGFECCCCC
had on IIISIICCCCCC
had one EEHDDEECICCC
had our GDDDDD@CCCGC
had the EIIFDDAFBCDD
had their JFIFFFACBCGC
had three CABADCAGBBCB
had to =@?B??;CNCCC
had two CDDBCCFCDCJC
had us >>>>=?BB?BAA
had was BBBBBBKCCCCC
had your >>@===CCICCC
hag FFGNFFCCCCCC
haha >>@;><>@ABAB
haha > @A??B>?BBCBC
hair DBBD?BBDDBBF
hair > ??@>>>>BACBB
hair and CECDCE@CCCCL
hair done BBAABAQCCCCC
hair like EEELEEBCBCCC
haircut EEFLEECBBABC
halal EEJEEE>CCCCC
hale LIJMIICCCCCC
half IEDEBGCCHCCD
half > GGDGEI@CCCCC
half a @AAAADCEFCCC
half an @AA@AAICGCCJ
half as JJJSJJACCCCC
half eight B@@?@@ACCGCC
half of GCEDBBBBDBBB
half seven GMGGGJBCCCCC
half term A@A@@@EBBBGB
half the F@>AC@<BACBB
half these FFFKFFCCCCCC
half wit HHMLHHBCCCCC
halfway ??A?>??ICBBG
halfwit MMM[MMBCCCCC
halfwit > HHHPHHCCCCCC
hall ;<8;;:JAAFAD
hall > @??>??FCCJCF
halloween ?@>@??ACBCCB
halls CHCCCDKCCCCC
ham EEDJEDDCGCCC
hammer CEDCGKECCCCC
hammer > EFFEFJECCCCC
hamster GEEKEDCCCCCC
hand EDEBFCIGCBBE
hand > AAACED@BCBAB
hand and ?>????FCCCCC
hand busy GGGGPGCCCCCC
hand for GEIEEECCCCCC
hand gel BCCCCDCCCCCG
hand hygiene DDCCIDBCCCCC
hand in IJHFEF:CACDB
hand on AACAADIEDCCG
handbag LDDCDDDCCCCC
handbags GFNGGGBCCCCC
handed @AAD@?GCEFFH
handed and CGCBCCJCCCCC
handicapped GGNGGGACCCCC
handing GDJDDD=CBCBC
handjob HHHHRHCCCCCC
handle FFFFJH>BBBBG
handle a GGGGOGBCCCCC
handled DEFDHDACDCCB
handled by GGKGLGBCCCCC
handler IDDCDE?CCCCC
handles BBBBBDBCCLCC
handling MHLGHHACCCCC
hands HFOHOJ?DCBBD
hands > @?=??ABBDCBB
hands are ?@>B@@EFCCCC
hands have BBBBEBMCCCCC
hands in HEJDCEBCCCCC
hands like FEEJEFDCCCCC
hands of DDDDGDJCCCCC
hands off GGOGGGBCCCCC
hands on CFJBDG=CCCCC
hands would HHHHMLCCCCCC
hands you FFHFLF?CCCCC
handsome ===<>=ACBBBB
handy DCFEDE@CCHCC
hang CGEBGDEBEBBC
hang myself @A@?@>KCCCCC
hang the FFHFLFCCCCCC
hang up DHCCCC?CCCCC
hanging =A<=<;KCDCBC
happen AAA@@IBFDCEC
happen > AAA@ADAHECCC
happen to EEDEDLGCCCCC
happened EAEABC>BKBEC
happened > CCBBDGACGCCC
happened and IGLFGFCCCCCC
happened to D@B@@@@BHBGC
happening BBBCCG>BACHC
happening with AAABABACCCIC
happens BBCDBEGFBDFC
happens when FFKKFECCCCCC
happily GGFGKL?CCCCC
happily do GGGGGKBCCCCC
happy ==<;C?<@>@?A
happy birthday BDBA@BAA@BBA
happy ending HHGGOH@CCCCC
happy endings JJJJQJBCCCCC
happy retirement A@@?@@CBBBBB
happy with ABABAA?EEBCF
hard BAAGID@BAEAD
hard as @A?>D@KCCCCC
hard every HHHHRHCCCCCC
hard i BABAAA?CCCCI
hard the BCCBDCLCCCCC
hard to FFFKELCCCCCC
harder EGEDJDHCCCCC
harder to @?@@@@JCCCCC
hardly @BCA?@@HABBB
harm >?===>9JCCCC
harming ABBAABJCGCCC
harpy HHHQHHBCCCCC
harridan EEEKEECCCCCC
has ?><??=MGECOC
has > IEFIEEGCBCBB
has a @DB@@F=CBCDG
has all HHHMHH@CCCCC
has anybody FKFFIFEFCCEC
has anyone >?B>@@JECEEC
has ate BBAAABOCCCCC
has been OEDFEF:CGBEB
has changed >?>>>?@BBBAB
has dementia A@@@@?GBDCBB
has done NEFFFG@CCCCC
has down >@@@@@@CGCCC
has drunk @AAAAAKCCCCC
has ever EEGJEE?CCCEC
has gone =>===>CGCEDC
has got CCDCJDGABBBB
has had JDDDEDEFCCHC
has it >??>??>BBCHH
has just @?A@C@JCCCCC
has learning LFFFFFACCCCJ
has more JJKUKKACCCCC
has my =>?>>>DCCCOC
has never LFFIGFACBCCB
has not ACDDEDDCGEKB
has put @AA@AANCCCCC
has robbed LGGGGGBCCCCC
has she HHHPHHBCCCCC
has stopped AAAABAHCCCBC
has the DDEICF?>@B@A
has to FKGJMKCCECDC
has told A@@@@AJCCCCC
hat A@?AC@=ABCDC
hatch JIGIGIDCCCCC
hatchet faced GGGMGGBCCCCC
hate CEIDAC>CBCCC
hate myself A@?AA@KCCCCC
hate their HHKMHHCCCCCC
hate them GGLGGGACCCCC
hated @@>C@B>CCCCC
hates AEBABA?FBBCC
hates it GLGGGG@CCCCC
hats <<;;<<<@?A@B
hats off ?@>@@?@B@BAB
have CFDDDEGECFHC
have > @C@??CJCCCCC
have @ @>C?@ADCBCCC
have a FGBDJDBECGGD
have agreed BBBCCEICCCCC
have all @>@??@FCCCCC
have already HNKHGHRECCCC
have always CCBEBI?BBBDC
have an GFFEDJ>DBDBB
have another FFFKFFGCCCCC
have any HHOHHHBCCCCC
have arranged BBBBCBICCCCC
have asked BB@@BD@CEDCG
have babies GGJGGGBCCCCC
have been AEEDED=A@DEC
have booked DIDDCFICCCEC
have brought BABDA@JCCCCC
have cared ???>?>MCCCCG
have children GGKGGK@CCCCC
have come @?C@??KEDCCC
have decided A?@@?@TCCCCC
have died ABAAABOACBBC
have discharged AABABAKCCCFC
have done ACBA@FNEBCBC
have drawn AABBAAKCCCCC
have dropped DDCDLDACACBC
have enough A@AA@@GCCCCC
have ever @?A?>>>BABBB
have every GGLHPH@CCCCC
have finished BAAABE>AAAAB
have found GJKGGKNCCCCC
have given KBCCCHFCCCCC
have gone AB@ABADDFDCC
have got HJJHINEDABEC
have had ABADBAFDFCHB
have heard DDCFGCBADAAC
have her GJGJOHGCCCFC
have him DEEEEI?DABBB
have his IIIKLPECCCCC
have i BBBDBB@MCCIC
have in CBBBCD?JBBBC
have it C?@???IFDCCF
have just A?@D@CNDABAB
have kept DCAAA@FBBBBB
have left CFCEEBLCCECC
have let @?@A??LBHBAB
have lived >><=>>@CCCCC
have lost CACEAABBGFDB
have loved ?>@>>?BBABAA
have made DHGCDDLCCCCC
have met IFEOFE?CECCG
have moved CGBCCC>CCCFI
have my D@CAA>?DCDIC
have never B@AB@?9ABEDD
have no DCJGEDCCCCDC
have not EDFEFDDACBMD
have nothing HFFDDEBBBCBC
have now EIEEEE<CCCCC
have one GIMJJG>AABBB
have opened GFHGGMACCCCC
have picked EDDEDHMCCCCC
have pulled EEDHEDMCCCCC
have put ACDA?@ICDCCC
have read EHEJEE=B@BBB
have reported <:;:;;;CFCCC
have run @@A?C?GFBCDC
have scraped GGGMGGACCCCC
have seen IDDKHE>ACB@B
have sent BDAAAADCGLEC
have set EJEFEE>BBCBC
have some DDDDJEBCCCEC
have started CGBBDAKCCCCC
have still DDEEFL?B@BAB
have stopped ?=@?>?UCBCBB
have swapped GMFGGF@ICCCC
have taken AAA@@@KCCCCC
have that EEFEFHACCCCC
have the DCAABBGGBGDC
have their HHOHHHBCCCCC
have them DDDDEGICCCDC
have thought DHFHEEDCCCCC
have tied >>>==>SCCCCC
have to ?B?CA<ICDCDB
have told EHECHI?BDCDB
have took ??????WCCCCC
have tried @>>???GCEECC
have turned @@AA@@ICCCCC
have two CBBCDH>GACGC
have us DDKDEEJCCCCC
have waited EHHEFIAC@BAB
have walked FMFFEF@CCCCC
have watched LGFGLGACCCCC
have worked GEECBBDCBCCC
have written BEBBBBHCBCCC
have you EIHFFCCCEEGC
have your EGFGEI>DBBBB
haverstock LEEEEDCCCCCC
having @AC?@BCCGCEE
having a ;;<<;=?CHBBC
having one BAABAAOCCCCC
having that EGEJEE@CCCCC
hayley CCCCCCNCCCCC
hca LJFLHG<BCCBF
hca 's FHFFJIBCCCCC
hca on GDDGEEBCCCCG
he MIDGHGIEEBGI
he @ 69:898?CBCCH
he came AAABBAECGCGC
he can GLDGMHDCFCHG
he could KGHKRGBCBBBC
he did GACACD=CFCCE
he died @?????ECGCCC
he does CECGBBLCCCCC
he fancies GGGGOGBCCCCC
he feels GGGGGMACCCCC
he finishes FFFFKHACCCCC
he gave KFGFGGBCCCCC
he gets CFHDDEDCCCCC
he gives KOIIIN=CCCCC
he goes CHGDDCQCCCCC
he got EFDCFB>CACBE
he had DBCDCBBDGBDB
he has ?EBCDBHGCCDG
he is AA>B@>VDDCFC
he keeps BBCCCFHCCCCC
he knew HDEDEDACCCCC
he knows GOGJFJ>CCCCC
he leaves HEFFFIBCCCFC
he left GEEIEEGCCCCC
he likes GGFFJH>CCCCC
he makes BABBFBLCCCCC
he moved HOHHHHBCCCCC
he never ECCCDEHCACAB
he parks GGGGGNBCCCCC
he rang BBBBBBIBBCBB
he say @@@A@@PCCCCC
he says >???B>KCCCCC
he sees JJHGMJ@CCCCC
he she FFQFFFBCCCCC
he should DDEDDIBCCCCC
he stopped HDDDDD@CACBB
he takes HGFFFFECCCCC
he tells LHHLHHACCCCC
he thinks @AA@DAICCCCC
he told B@???>BCCCCH
he used =>???>CCCCCC
he wants BDBBEC=ECCCC
he was CADCCABCHCIL
he will AGEECLHCDCDD
he would FBDDAD;BBDEH
he writes MFFFFFBCCCCC
head HEHLHIGFEBBE
head 's ?>??>>NCCCCC
head > FBBEDEEDGCCG
head ? DEEEKEFCCCCC
head in DIEFEG?CCCCC
head of LFEFEE@CCDCC
head on HFEJGKAGCCCC
headache @@@?@?LCDCCC
headaches A@@@@@JNCCCC
headaches and A@@@AANCCCCC
headed BB@DBBHCCCCC
heading A@AA@@NBBCCC
headquarters KKKKKS=CCCCC
heads AD@CAAABBCCB
headscarf DDIDDDCCCCCJ
health EBCDED>ADFBD
health > FGGGKGBCCCCC
health bus EEJEEECCCCCC
health nurse IEDDEDBCCCCD
health visitor JFEJJIADDFCF
health visitors FFHKFHACCDCC
healthcare IDADED<ACBDE
healthcare assistant IFFFEG?AABAF
healthy IGIFGGBCCCCC
hear >??>?<GAGDDD
hear > A@A@@AICGCCC
hear a @?B?@??CDCBB
hear from CBGBBBMCCGCC
hear her @@A@?@NCCCCC
hear him ?????>JCCCCI
hear that DDBDHCACCCCC
hear the GBDGAC?CCCCC
hear what GNGGGGACCCGC
heard @@=@???CFBKB
heard about BBBABBACCCPC
heard her KDEDDDACCCCC
heard the FIFEEI>CFCCC
hearing ><;=>=:BHEHC
hearing aid ECCCEC?CCEHC
hearing aids =>=??>?CHCHC
hearing from @A@@@=BCCFCC
hearing test EEDEIECABBBC
heart <99999FGABEA
heart 's BBBDBAMCCCCC
heart > DBADAC@BBBCC
heart attack AAA@CA?FECCC
heart is BBBBBBQCCCCC
heart like GGGMGGCCCCCC
heart pills @@AA@ALCCCCC
heart stopped HFFEEF;CCCCC
hearted GGGNGGCCCCCC
hearted witch FFFMFFCCCCCC
heartless JJJRJICCCCCC
hearts <>>===EBBBBB
heat =====>>HACBA
heaven ;<;9<<BBCBCB
heavy CDDFEHAAABBE
heavy handed EFFLFFBCCCCH
hebden LJGFGLICCCCC
hedge DIBIDDGBACAB
hedge > ILIOII@CBCCC
held E@B?=A=B@BA@
held his MGGGGGDCCCCC
held me FFFFFKBCCCCC
held my <?=><<ABABBB
held on EEKEEEACCCCC
helicopter ?@>>?>>BBBBC
helipad AAABAH>AABBB
hell ;?;;;;ABCCBC
hello FFABGB;CAECJ
hello > @@@>B??CCCCC
hello @ OFFGFFCCCCCC
hello and CFCCBCBCCGCJ
hello no CCCECCCCCCCJ
helmet EHEIEJFCCCCC
helmet > HHHNHHBCCCCC
help <><??=KGFCCB
help > >?>=A?GCFCCC
help me BBBBDBGGCCCC
helped A??@>?>CECCC
helped a HEDJEEBCCCCC
helped me =>?>??@CCCCC
helpful =<;<<<AB@@BB
helping LFJEFGDCCCCC
helping herself KGGGGGCCCCCC
helping himself IFFFFFBCCCCC
helpline CA??CBICEICC
helpline number @@@@@@NCCCCC
helps AA@AAA>BACBB
hen EIHGJG@CCCCC
hen > EIEDGHACCCCC
hep IGHHHJACCCDC
hep c JGHHHKACCCCC
her RYKOTODFGDEI
her > EFFJEFEBBCCD
her ? HDBBBCLECIIC
her a DCBEFB?CBCBC
her address DEDDDGKCCCCC
her again DFCFECHCCCCC
her an ?=><=>FCCCCC
her and CCCEGEICBCBB
her appointments @@A@@@BCCCNC
her arm A?@??@NCCCCH
her at EHEDFD?GACBB
her back CGDCHEJCCCCJ
her bag JEEEEEDCECCC
her be ?@?<>?ICCCCC
her before BBCCBCLCCCCC
her by EBBCCEICCCCC
her car FHDDDG=CCCCC
her chest GEGFNFFCCCCC
her church GKGGGG?CCCCC
her coat =>?>>@GCJCCC
her dad EOFFFFACCCCC
her daughter JIGIGGACCCCC
her do NFFFFF@CCCCC
her door GJGMGGGCCCCC
her down DIDDCD@CCCCC
her eyes ??@E?@JCHCCH
her face AEAADE=BABBB
her feet >>>==>BDBCBB
her finger KEFEEFACBCCB
her for EDCBEGGCCCCC
her garden EEEEEL@BABAB
her gran HOHHHHFCCCCC
her hair ?>???AGCCCCC
her hand E>@@??IECCCC
her hands HEJFHF>CGCCC
her head GDECCG@DCCCC
her heart ??@A>AGFCCFC
her home GKGGGH?CDCCC
her hospital @AAA@ANCCCCC
her house LTLLLQ<CCCCC
her husband GOKGFGGCCCCC
her if DDDDLGACCCCC
her in JHHJFIBCBCEC
her inbox EJEEEEACCCCC
her insta DIDDDDCCCCCC
her is EDEDNDCCCCCC
her job =;<;;<@BABBB
her kids IRIIIIACCCCC
her kitchen BGCBCCECICCC
her landlord DIDDDD?CCCCC
her leg >>?>=?IGCCCC
her life DFFEBDBCBCCB
her like EFFJJFBCCCCG
her lips A@AA@AJFCCCC
her mam DIEDEE@CCCCC
her mate C@AABACCCCCM
her mobile EGFFEF@CCCCG
her morphine @?A@@@HCCCCC
her mother CHCCFDCCCCCC
her mum FJGEFFECCCCC
her my FEFFIFACCCCC
her naked HHHHOH@CCCCC
her name DHEDGF:CECCC
her nan FLFFFFACCCCC
her off DHDCCGCCCCFC
her on LTPLPJ@CDCCC
her out FIFEHEECCCCC
her over DDDDHEBCCCCI
her own LCDIFL?CDCCC
her page GLGGGGBCCCCC
her phone DDCDABECCCCH
her running GMGGGG?CCCCC
her sacked JJFFFF?CCCCC
her scared FKFFFF@CCCCC
her she DEDKEG@CBCBC
her shoes JFFEFFBCCCCC
her sister CDCBBBHCCCCC
her slippers ?@@@@AHCCCCC
her surname IHGGGF@CCCCC
her tablets CBCGCCIFCCCC
her teacher BBBBBBJCCCCC
her that CBCGBCACCCCC
her the FHFJDCECCCCC
her there IEFFFKECCCCC
her thigh A@AAAALCCCCC
her this DCJDDDBCCCCC
her till IHFFEG?CCCCC
her time EFKFEHBCCCCG
her to HHHEKGDCCDCE
her tongue BBBABBOCCCCC
her tonight FLEFFF@CCCCC
her up ABBBBA>ECCCC
her way EEEEJF>CCCCC
her weight ==><>>BBABAA
her what EHEEEF?CCCCC
her when IGGGGJ>CCCCC
her whole HEDFDCICBBBB
her will FDDDDJGCCCCC
her with MHGJMLECCCCG
herd CBEBBBGCCCEC
here BDAADAHA?CA@
here > GHBIEDBEDHCC
here ? A@BA@AGEBEGC
here @ CHDCCCACCCCC
here and @??A?CHDEBEB
here anymore BABBBBLCCCCC
here at ?=?>>=FCCCCC
here by A@AAA?KCCCCC
here for HEGFOEGBBDBB
here i @@???@ECCCCC
here is FNGEFH<CCCCC
here on CCECGCICCCCC
here ten BBABBBKCCCCC
here that IEJEJEHBBBBB
here with BBBADCIBBCBB
here you IIJOIIBCCCCC
hernia ECCBCB=HFCHC
hernia op GDCDDDADGCJC
hero JEEDDEACCCCC
heroes >?>>?>>CCCCC
herring HHHLHPBCCCCC
hers MXLOSP@CCCCC
hers > FFCCCDACCCCC
herself GFDGCCNCCCCI
herself > HFDFDDGCBCCF
herself in GIFFFFACCCCC
hey FFFHLF@CCCCC
hi EIEGFGCECICC
hi vis EEEHEHBCCCCC
hid PGJGGJICCCCC
hid it IEEEEECCCCCC
hid the MIMIINDCCCCC
hidden A@CAAAOCCCCC
hide NQKGIHECCCCC
hide it JEEFFFACCCCC
hide the JEGEEEJCCCCC
hides BCAAABLCCCCC
hiding FHIHKKFCCCCC
hiding and FFHFFMACCCCC
high D@C?BAKJ?B@E
high note HHHHOHBCCCCC
high on KFFFFFACCCCC
higher > GGLGLGACCCCC
hijab CCICECBCCCCC
hijabs FFJFFFCCCCCC
hill >>=>><IBFCCC
him LLDHGJDDCCBF
him > E@CB@FDBBDCB
him ? HEEMEEFKCFFC
him a =BA@AA?BECDF
him about FLGIFGBBABBI
him and FHDEEBCCBEBC
him at FGDDDDGCCCCC
him back ACFABB>CCCCC
him every HHFEFEFCCCCC
him he <@?<?>FCCCCF
him i EDGELE>BBBBE
him in BBBFEEAEDCCC
him is HHHNHHACCCCC
him like GGGHIM>CCCCC
him now @?@@@?MCCCCC
him off IGEEEIBCCCCC
him on DABBH@MBDCBC
him out GCDBCC@BBBBB
him the GCEDDIHBBCBC
him through GMGGGGBCCCCC
him till AABAAALCCCCC
him to @@A@DDGCBCBF
him twice OJILHI?CCCCC
him up HHEEDH>ECCCC
him with NIJNIODCCCBG
himself LDDKDEPBABAC
himself > JHFHFIGCDCBC
himself a HGGMGGBCCCCC
himself can FFFNFFBCCCCC
himself in CAAAA@JCCCCC
himself to HFEFEEACBCBB
hip A>B@A>7CEBBB
hip > BACBBB@CGCCC
hippo EFGNFFACCCCC
hippy GGGLGGBCCCCC
hips GFHGPGCCBCBC
hips and GGGGOGFCCCCC
hire HHOPHHAABAAC
hired JIJKMIACCCCC
hiring FELEKFCBCCBC
his KNFGDJJFDCFE
his > GGGGGLDCCCCC
his arm EEEDEGLCCCCC
his back LMGHGGAFCCCC
his bed ==>?>>ECDCCC
his belly @A@@AAHCCCCC
his blood B@@@DA?CCCCC
his car HPHHHJBCCCCC
his chair LGGGGGACCCCC
his chest <==<<=OCCCCC
his coat >?????GCCCCC
his daughter GOFGGF<CCDCC
his door @B@?@@JCCCCC
his drawer QIIIII@CCCCC
his eyes A?@?@@BFECCC
his face HCDFDFECCCCC
his fingers FFFFFN@FFCCC
his hand IDIEEFECCCCC
his hands IEJFJIBFCCCC
his head AFDFCG?HDCCC
his heart DCCCCCHCCCCC
his house HPIIIL>CCCCC
his last MHGFGG>BABBB
his leg ??>?@>CCCCCC
his life CFDDDD?CBCBA
his little CCDEDKCCCCCC
his mam ABCGCBCCCCCC
his mate OHHJHJ@CCCCC
his medals CBBBBBJCCCCC
his mouth BAABAAICCCCC
his mum AFBABBFCCCCC
his name LHFGIH@CCCCC
his neck >???@?LFCCCC
his old HIEEEEFCCCEC
his organs MFFFFFBCCCCC
his own DCEHDJ?CBCBB
his phone BCBBCBOCCCCC
his pupils @A@AAAKCCCCC
his pyjamas DFEIFHICDCCC
his screen AAA@@ABCHCCJ
his secretary BABABA>CCCDN
his shifts JOJJJJ@CCCCC
his stethoscope GGGIGKACCCCC
his tea HEEEEEICCCCC
his teeth CEGEEG>BACDA
his tyres GGGGGNACCCCC
his wall FMFFFF>CCCCC
his wallet A@AAAAJCCCCC
his wife GKGFGI?CCCCC
his will ?@@?@?<BCCBC
his wrists EEDDEJGCCCCC
history FIIEIF@BABBG
history month HHLHHHCCCCCC
hit GA?@ACKCCDCC
hit by BABAAEGCCCCC
hit me ==>===OCCECC
hit my KFFFJEICCCCC
hit the GFBABE>CCCCC
hitler KKQPKKACCCCC
hitler had FFNFFFBCCCCC
hitler in GGGLGGACCCCC
hits IEEEEILCCCCC
hitting ?>?=>?OCCCCC
hiv BCBAAD>CCCCC
hives ?>>>>?DJBCBC
hiya JIGFJG@CCIEC
hoarse @AA@AANCCCCC
hoarse > @BAABAJCCCCC
hobby DEDJEEGCCCCC
hoist FCCCHG>CCCFC
hold A@@@DE@A@GDA
hold > @?@???QCCCCC
hold a JGJGFGCCCCCC
hold it HIIITHACCCCC
hold music >>====>CCCCC
hold my EEEGIE?BACBB
hold of DDDFDFHCCLFC
hold the ABABAHACCCCC
holding GDGEGGJCCCCC
holding her @?AB?AICCCCC
holding the HGFFJLDCCCCC
hole EDJFCCCECCCC
holiday ==@<=@BDBCBC
holidays CGCCCC=ADDFE
holidays > FJEEEE=CCFEC
holly FHFFKECCCCCC
holocaust FFKFFFCCCCCC
home CFFBCHF@EBH@
home > EEGHDFIBBBBA
home ? AA@AAA@BBAHC
home address GLGGGFBCCCCC
home and CEGEDGHCDCCF
home at BBEBCC@CGCCC
home from @AA@ACMCCCFC
home i ?>>?><CCCCCC
home in ?????@DADBBB
home on >>>?>@DE@CEB
home since BBBBBBICCCCC
home time BBABBBPCCCCC
home to FCGDDF?ECBAB
home today BABDCB=BACHB
home visits FFFFKFABBBBC
home with EBEBBCBCKFCC
homes BB@BBB?BBBBB
homework ELEEEEMCCCCC
honest CEGCGBJCDCCC
honest > BD@AGAKBBCCC
honestly @CCCB@DBDBBC
honestly the GJGILG@CCCCC
honey HHHHPHCCCCCC
honour IDDDDDJCCCCC
hoodie BBBBBBNCCCCC
hooked IOOIII@CCCCC
hooked noses GGNGGGACCCCC
hope ACFECK<AAABA
hope every GGKGGICCCCCC
hope it CCHCDDECCCCC
hope she A@BDCB=BABBB
hope so @@??@?MCCCCC
hope somebody FFHFFLBCCCCC
hope the DDFDDH@CEBCB
hope they >?<@?=ACBCCB
hope whoever EEDDEICCCCCC
hope you EIGEDGDBBBBC
hope your EGDGDJACBCCC
hoping BAEBDDMCCFCC
hoping the BABABEHCCCCC
hormones GGOFGFAHCCCC
hormones > HHNGHH@GCCCC
horrible A@@D?@CBBCCC
horror DDFCDC<BACBB
horse ?@A>>@DDCCCC
horses DDGDDHBCCFCC
hose CCGCBBICCCCC
hospice @@>=?@:CBCCB
hospital @?E?>?9;DBCB
hospital 's FFIJFK>CBBBC
hospital > EFLJHEDCFBCB
hospital ? EEHDEEAECBDC
hospital bed BCCBBE@CCCGC
hospital by IIIIPICCCCCC
hospital door GGNGGGBCCCCC
hospital i BCBFBB@BBBBB
hospital in DEGDDDABEBBC
hospital number AA@AA@BBBACH
hospital page @??@@@GCCCCC
hospital radio CCBBBH@AAA@B
hospital social BBAABBCCCCCJ
hospital this GGJGGGBCCCCC
hospital till GGLGGGCCCCCC
hospital wants GGNGGGCCCCCC
hospital would GGLGGGCCCCCC
hospitals DEICCG<==@?A
hospitals > DDKDDD@CCCCC
hostel ?@????LCCCCC
hot >@;<C=EHABAB
hot and BAAAAAHDBCCC
hot tub MPIIOICCCCCC
hotel FNKFHEBBACBB
hotel > HJNHHGGCCCCC
hour BC@BDALCEAAD
hour > ?E@@@BCBCBBC
hour after AAAAAA=HFCCC
hour ago BBBABBPCCCDC
hour and CCDFDCEBBBAA
hour since BBBABBICCCCC
hour with HHHHQHBCCCCC
hours ><;;<>CAPDBB
hours > =>>?>>CCNDCC
hours ? AA@@AAACEICC
hours a DDDDDIGGCCCC
hours ago CCCCCCKCCCCC
hours and BCBCCC?B@CAA
hours for HFDDCD?CKCCC
hours in BCABDABCFCCC
hours late BBBBBA@CICCC
hours on FCECCC@BEBCC
hours with AAE@ABACDCCC
house EQGEFJCCACCB
house > EFDDDG?D@B@B
house @ FFFKFFCCCCCC
house again GLGGGHACCCCC
house and DDGCCBDCCCGC
house keys A@BABAKBACBC
house next BBBBBBLCCCCC
house on GMLGGG@CCCCC
house with ??@A@?ICECCC
houses HKOHHK@CHCCC
houses > FJHFFFBCICCC
how BA@@?CFEDGBC
how about FFOFFFCBABBB
how brave FFFFFLBCCCCC
how calm AA@AA@KCCCCC
how can BBDDBBBCHKGC
how close HNHHHHACCCCC
how did FFFJFFBCCCCC
how do ><;=::=AGNDC
how does ?@????AAFGBB
how easy AAAA@BICCCCC
how he DIDDEKDBABBG
how high A@@@A@XCCCCC
how i ACBBF?FDDAAA
how is DGEFEH>CHCJC
how it CCGFFB<CABBB
how long <><;<<GH@ACB
how many FBA@?APD?>@B
how much BDECHCFGAACC
how the MIMIIN=BBBBF
how they KFKFFH?A?BAC
how to >=>A@>KCEGCC
how you A@?@CA<BFECC
hr IEEEEG@CCDCC
hrs CA@AAABCKCCC
hrt @???>@?EABBB
hub DCBABF?BCCCC
hubby CBBAHBEBCBDC
hug 978776DB@CBB
human GHQNGH>BAGBB
human > IIRLIJBCCCCC
human being CDCECD?CBGBB
humans GGNGGG@CCCCC
humans > FFIFFFBCCCCC
humble EEKEEEBCCCCC
humour =><;=<@CCCCC
hun EGIHIE=CABBB
hun > EEEEJDACCCCC
hundred LMGHJHAAABBB
hundred quid HEFIIHCCCCCC
hundreds NHHHHH?CCCCC
hung FEDIGEECBCFD
hung up GFEJEFHCBCGE
hungry FFFENE>CACCC
hunting CCGDCIACGCCC
hurry FIJFFHJCCCCC
hurry > CCBCCFPCCCCC
hurry up GKMGGG@CCCCC
hurt =<;>=@IEDCCE
hurt > CCABEC=ECCCC
hurt a >>=<<=ICCCCC
hurt myself BAAAA@JCCCCC
hurt the BBBABBPFCCCC
hurt you GFGIGO?CCCCC
hurting CAAAABLCCCCC
husband EFDCEBAFDDEF
husband 's DCCADBDDBEEG
husband > EECAAC>BAEBG
husband @ @ABAAANCCCCC
husband does A@AAAAJCCCCC
husband he FEFLIE?CCFCC
husband is @AA@AAAGBCEB
husband says BBBAAA<CCCCC
husband was CCCEBC>CICDD
husbands HIFEEE@FCCCC
husks EEKEEEBCCCCC
hut FFFEFIFCCCCC
hydro BAB@CA>ABBBC
hygiene GGJKLGACDCCC
hygiene ? HHHOLHBCCCCC
hypocrite HHHNHHCCCCCC
hysterectomy EEEEID@FCCCC
i ADBAEDFEEFED
i > BBBADEHCCCCC
i @ BBBAGB>BEBBI
i always BD?A@CICACBC
i am ?@@?ADJFGGGD
i ask CCECECIFHHDC
i asked BBIDDC=CEBEG
i be AA@@@B?LCCLC
i believe DDGDDCICBCBC
i bet FEFIMFCACCBC
i bled A@A@@@>CFCCH
i bring BBBBBDNCCCFC
i call DDEGGCGCFICC
i came CCCDCB@DHCFC
i can ?;>=?>MFAHDC
i care FLJGFFACCCFC
i cnt CBBBBBLCCCCC
i come KOKMMV?FEBBC
i contact A@AA@AACCJCC
i could ?@=:A@AADBAE
i cried AAAA@A@BAACB
i cut AABAABHFCCCC
i despise FFJFFFCCCCCC
i did <>==>BLBCBGD
i die FECCDCGCCCCC
i disagree >>>>>=?CCCCC
i do =?>>=;NEFCDC
i double CCCCCC>KCCCC
i drive BAEBAFFECCCC
i drove DAAABAMCCCCC
i eat @@@@??ACCCCK
i ended A@AAA@BCCCCH
i envy AA@A@APCCCCC
i ever AAB@@AABBBBB
i feel @@BBB@PHBDCB
i felt >?>=>=<CFCCG
i find CBGBDDDBBCBC
i finish DEDEDJGCCCEC
i follow EFDGIE@CCCCC
i for FGKGJGBCCCEC
i found ?@A???9BHCCC
i get BEADEH<EDHGC
i give @@@@@?OCCCCC
i go CGEDCBGCDEDC
i got @D@ACA>BHCEB
i had ??>?>>BEKAFH
i hate CCHBCBACCCCC
i have CG?CDEOECFGD
i hear FEHJFGBCECCC
i held EEJEEEACCCCC
i help IIIKRIACCCCC
i hope DBFJGGABBBCB
i intend AAAADDMCFCCC
i just CFCBBA=FAABB
i keep =:;<><VGCEDC
i kept EGEGGD?CCCCC
i killed DEEEEJJCCCCC
i know JKEGEMDFDCBF
i laughed EEIEEGGCCCCC
i leave EDDEHCAECCCC
i left ;==><<>CGECC
i let CCFDCEJCCFCC
i lie @@?@>>BLCCCC
i lift BBBBBBNCCCCC
i like IPIIQI<CCCCC
i liked ??????ACBCCC
i live CBCCFDDCDEGC
i look CBDBFBOCDCCC
i looked EIDFFDECCCEC
i love ??>???PBBCCC
i loved ?>???>FBBBBB
i make IIMINO>CCCCC
i may EEDHIICCCCCC
i mean FCGIHDKBBBBC
i meant A@AAACKECDDC
i might FEEFFLECCCGC
i miss @?B?>@?BCBDB
i missed @?@@??ABGCIC
i moved EJEEEEACCCKC
i must @?C>??DCGCCC
i nearly BABEEADCDBBB
i need =;<<=:KLBJGB
i needed ABCAAA>CBBBF
i never B@??@A<BABGB
i no JIFFJFCCCCCC
i not CBCBCEHCCCCC
i only BDAA@CCDACAE
i owe ?@A@?BCCCCCC
i park GOGGGGBCCCCC
i pay GGIJFGBCCCCC
i phone JPLJJJ=CCDCC
i pick AA@AAANCCCCC
i picture DEEDLEFCCCCC
i pity GGGNGGBCCCCC
i post CDCCBBFCCICC
i prefer CCHCCCFBBAAC
i put BBCDBBCHCECC
i rang DHDFDD@CDCCC
i reach BBBBBBCCCMCC
i reached CCBBCCLCCCCC
i reckon EDCEKGEAABAB
i remember ?@?>??CA?AAA
i ring CECCDCDCCJCC
i run A@?AAA=CCCGC
i sat AEABAA=CDBCB
i saw D@A?B?DCDECB
i say GHIGED@BBBBC
i see OPRSNQ9DCCEB
i send CECCDCACGECC
i shall EHGDDHGBBCBB
i should CA?AGFJIGCDF
i sign FFFFJF@CCCCC
i sit DJDDCDCEBCCC
i speak HFHIGFBCCFCC
i stand EJDDDDICCCCC
i start EGGEEJ?GBCCC
i stay AA@AAAIGCCCC
i step BAAAAAJCCCCC
i still ?C??=?CEBAFA
i stop EEEDEICKCCCC
i suppose DDHDDDBCCBBC
i swear AAABBC=CCCCC
i take @B???@:LCDCC
i talk @????@GCCGCC
i teach >>=>=>DCCECC
i tell DJFIDFFCBGBC
i think :9;9;7PBECEB
i thought <<<<>=BBACBB
i to BBABAB@KCCCC
i told ?@GBAADCFCBF
i took AGAA@AFBECBB
i trained >>?<=>B@@@?A
i turned BBEABABCCHCC
i use DCHCCD?FCECC
i used ?;<==>CBAAAB
i wait FLHFFFIFECCC
i waited DFGFDDACBCCC
i walked >?>>>>ECCCCC
i wana AA@@AAQCCCCC
i want ?D@>F>FEHGCD
i wanted @@ACAA@CDCCC
i was ><<;==?BFACK
i watched HDCCCD@CCCCK
i went B??@@=BBDBBK
i were EEFEHN@CCCCC
i will HOJHNRABCBBB
i wish @@@A?>KCGECC
i work ?>>>>D@CAFFC
i would GGJGQI<AGEEE
i write DIDDDDKCCGBC
i wrote ?@@@@?GA@BAB
ibuprofen AAA@@AFJABAB
ice =?==<<GF@BAB
icu DBEBFE>BDDCC
icu > EFJEEHDCCCCC
icy EEEEEJDCCCCC
id FEHFQE@CDCEC
id smash FFFFKFCCCCCC
idea >?>@@?9ABBBB
idea > AB@@@AABABBB
idea what >=;A==?BBBBC
ideas EHEJHEDGCCCC
idiot HHHRHK?CCCCC
idiot in IIIQINACCCCC
idiots HHKOHHCCCCCC
idle IINTII@CCCCC
if @B@ABCDGECCC
if a BA?>>?IBBFCC
if anyone BFAB@@CBADBB
if anything EEEEEJBCCCCC
if brains GGGJGGCCCCCC
if god CCCCCCMCCCCC
if he ?EACA@?CFCDE
if i >=?@>@OKFBDD
if ignorance GGGMGGCCCCCC
if it FHKJFHHBBBBB
if my EEGEEL;GFCKE
if she GHKLSI@CFCCE
if somebody AA@A@DH?EC@C
if someone FC@AA@JABBBC
if that DBCEJF9ECCCC
if the @>C@E@GCDIBB
if there CDFCDH?CBCEE
if they C@CABDGBBCCC
if this ?>>>?=@CGCCC
if we GMEGGG>CCCCC
if you >B<;>;EC@A@B
if your >=<==@EFBCBC
if yow GGGGGN@CCCCC
ignorance FFFOEFACCCCC
ignorance is FFFMFFBCCCCC
ignorant OOQ[OOBCCCCC
ignore DEDDCDBDBCCC
ignore @ HHHMHH?CCCCC
ignore him ===;=<ACCCCC
ignore me GLGGGKDCCCCC
ignored FJDDDE=CHCCH
ignored me DEDDDDBCCCCK
ignoring DHCCCD@CHCCC
il EHEEHLGCCCCC
ill DEFADHBDDBBG
ill > @@?>?@DCCCCJ
ill do GIGGGM@CCCCC
illegal DFIBCCACCCCC
illegals GGMGGGACCCCC
illness FFJFFFBCCCCC
imagine NJLRTJDCBCCC
imagine being HHHKHHBCCCCC
imbecile FFFLFFCCCCCC
imbeciles FFFLFFACCCCC
imbeciles > FFFLFFACCCCC
immigration A>====?CCCCC
important to A@@@@@KBFBBC
in BBAAABABEBCC
in # :=:;:97@<A??
in % <=9=>=AABCBC
in > AEDBECGCFCCE
in ? CFBDAB?LCCHC
in a B@FFBEBDKCCC
in advance BBABBBJBAFBC
in an MHLLIMCFDCCC
in and @GD?DA?A@BAE
in any @A@?A@FCFCCC
in april @@@@@@BCCCJC
in asda BHCBBD@CCCCC
in at EBDBCFCCGABC
in august ACAAAA@EFBKB
in bay CDEEDJACFCDC
in bed CDDDIHEJGCDC
in bits BCCEBE=B@BBA
in blue MJJOJN?CCCCC
in both @@??>@LCCCCC
in by CBCCCC=CCCGC
in care DFHEDDECBCCC
in centre BABAAB?AABBB
in charge JFKKFI@CCFBE
in circles AAAAAAACLCCC
in clinic FGCBBC@CCCCC
in complaints EEFJFKACCCCC
in court C>?>??>CCCCC
in every HIJFGHAAABBB
in february BBDBBBACCCHC
in finance KGKGGGBCCCCC
in five ==<<=<@BGCFB
in flames GGGGGMBCCCCC
in for GGGDIDE@<@@@
in four @@@@@@ACGCCC
in from @AA@@@IBBCBC
in front BCA@A@GCFCDM
in full CCBCFCECCCCC
in gold ;<;;<<BBABAA
in her DA@AACICFCBC
in here CAAAABICCCCC
in him AA@@A@ICCCCC
in his ICEECGDEGBBB
in it BDHBBGFCGDBE
in january @@@@@@@CKCFC
in july @@@@@@DECCJC
in june AC@AABABDCDC
in just @??@@@HDBCCC
in labour ABBCBA?CCCEJ
in last DEDEEI>B@CDA
in law EC@DCBGEFCDC
in laws BCBBBBJCCCCC
in lipstick HHJLHHCCCCCC
in march >@?>@?CBABDB
in may <====<BDABGB
in me A@B@BBLCCCCC
in mind AA@AAAOCCCCC
in monday FFFFFI@CCCCC
in my ECDCHDLHEBEH
in on DIHFHDGCBBDC
in one EEBBCEGFEAAB
in our DCGDDFH@?B@B
in outpatients BBBDBC=BDBBC
in pain @A?@AA>CECCF
in person DGDDFHEBBBBC
in prison LKGIGGBCCCCC
in private GGGOGJACCHCC
in public DEDGDE@CCCCC
in pyjamas A@@?A@LCCCCC
in reception CDFCHDBCCCFG
in resus HDEEEE>CCFCC
in school BA@ABAMBBCBB
in scrubs OIRKKHBCCCCC
in september @@@@@@?AABEB
in six ?>>>?=GBBCBC
in spots BBBBBBAKCCCC
in spring @A@@AADBBCIC
in stitches ?@?>?@AB@CAA
in stockings GGGGLGACCCCC
in suits EFELEEACCCCC
in tears @@?@@@BCDCCC
in teh FIFGFIBCCCCC
in ten @BAABAFACCBC
in tenerife LGGGFGCAAAAC
in that JJJJNM=BIBBC
in the DBA@CCG@CABB
in theatre DCFACF=CHCCC
in theatres IGEEDD>CCCCC
in their IGMGHQ=BBBBB
in them GHFJHK?CCCCC
in there ??ABAEFCECCB
in this GHGDCEC@AAAD
in three DDEIEE?CCCCC
in time @@@@@@LCEBBF
in to CCCACA>CHDCC
in tomorrow BBBBCDICCCCC
in tonight CBBBCD;CCCJC
in touch >?<<;;?BCNBB
in town FFCEDIGA@BBA
in trouble A@@@@?JCCCCC
in two A@@CA@?DGCCC
in uniform GGGPLGBCCCCC
in waiting EEGEEEABACBC
in wigan EEEFEJ@CBCCC
in with GGJDGH>CHDDC
in writing @>>>?>BCECCH
in years CDDDJCEB@BAA
in your HCCFFCECLDCC
inbox DJCCEB=CBOBC
inbox me CBBCEA>CBLBC
inbred GHKLHHACCCCC
inbred halfwit FFFKFFCCCCCC
inch CBBAFBCGICCI
incident HDCCDDABBCAB
included C@?C@@?BBBBC
included > >??>>?ABBBBB
including ????@??DCBCC
indoors FGLFGKACDCCC
infected IEDDDEAHECCC
infection DAB?@A;JECCC
infection ? CCBBCC;ICCCC
inferior IISIIIACCCCC
infirmary AAADCB@@FBAB
information ?>>???ACCICC
information request AA@A@AACCJCC
inhaler =>>===KKCCCC
inhaler 's BBAABALCCCCC
initials QHHHHHBCCCCC
injected EBBBAALCCCCC
injecting LFFFFFACCCCC
injection HDEDFGAJFCJC
injections ECDBBC<CFCJC
injuries AA@ACA>ACBAB
injuries unit @A@@AABBGBBC
injury ?AA?C?>CCCCC
inna GCCCCBKCCCCC
innings =>>>==KBBBBB
innings and @AAA@AOCCCCC
innocent JGGFMGGCCCCC
inquest C@A@AE=CCCCC
inquest > JFFFFI?CCCCC
inside C@DCACIBABAB
inside > DDHDDDFCCCCC
inside and IIIQIM?CCCCC
inside me JEEEFEBCCCCC
inspect JFFFKFCCCCCC
insta ELEEEE@CCCCC
instead ACDACB=CCGBF
instead > DFEEED>BBBBC
instead ? AA@@@ABDCICC
instead of CCGCED?CDDBF
instructions EEEKDEBCECEC
insulin FA@?@AMHECEC
insulin and JFEFFFECCCCC
insurance =><>==RCCCCC
intelligence IIKQIIBCCCCC
intend BDBBDDQCFCCC
intend to CEBBDDQCFCCC
interested EHEIEE@CCCCC
interesting CA@@AC@?>A@A
interfere BBCBABBKCCCC
internal DEDDIEACFCCC
interpreter >=9;<<=BHBDB
interpreter told NIIIIICCCCCC
into EFEACEBECBBD
into a FDBHFDICCCCC
into it AAABAB@CJCCJ
into my EBFCFAAHCCCC
into our GGLGGGBCCCCC
into the DFA@@BJBCCBC
invaded HHMHHHCCCCCC
invented NGHGFFBCCCCC
invented half NHHHHHCCCCCC
investigation >>==>>?CCCCC
iq HHLNHHBCCCCC
iqbal DKDCDD@CCCLC
irish HHTFGHBCCCCC
irish > EEIEEEACCCCC
irl AAAAAARCCCCC
iron =>>==>OF@BBB
iron on BBBBAAMCCCCC
is AAAA@@HEBCEA
is # 8;989:IJEECB
is % >>;>=>BCCCCC
is > GEAF@E>BBABB
is @ JGHFGDDDEDCC
is a CAFI@B?DABBA
is about BCBECEAEBGBC
is all B=AD@AEDCECD
is always HFJHJG?CFCCC
is alzheimer CCCCCCOCCCCC
is an GFLKIE<DBBBB
is and B@AEBBFCCCCC
is answering AAAAAAJCCCCC
is anyone CBCGCCHCCIFC
is as IGHJIEDCCCCC
is asked ?>?>??LCCCCC
is asleep ??@???CCCCCC
is at CEAABAJCBBCB
is back @B@C@?;BABDB
is because AAA@AAHCCCCC
is been EADBABECDCEB
is being @@??ABACCCCC
is best AA@A@@APCECC
is blood ABABBDICCCCC
is booked CCCCFC@CCCHC
is bought >?@@@?JCCCCC
is breathing ???>>?LCCCCC
is bringing ?@@?@>GCCCCC
is broke @AAAAADCCLCC
is called IGJDFFABBBAB
is carrying MEEEEDECCCCC
is changed JRKKKJ>FCCCC
is cleaned JGGGGL<CCCCC
is cold BBBBBBLCCCCC
is come ????>>MABCCC
is coming AB@A@FGCBCCC
is common LHKHHHBCCCCC
is coughing AAAAAAICCCCC
is criminal :<;9:;ABBCCB
is crying AAA@AAHCCCCC
is dark ABABBAMCBCCC
is day CECACCDCCCKC
is dead DCCFDC>CCGCC
is dim HHHQHH?CCCCC
is doing B@@?D@=CCCGC
is done ?===>=EBBCBC
is donkey FFFMFFACCCCC
is dr GIEEEF@CCCCC
is driving ICCCCCGCCCHC
is due @A@AAAFCBCEC
is eighty AACAAA=BBCCB
is enough @???@@HCCCCC
is ever FIFHJFJCCCCC
is fine ?@@AA@?EBCBC
is finished EIGEEE@CCCCC
is five EEFGEH@EBBBC
is for HHMLLKIBBEBC
is found BCCCCCQCCCCC
is free GJIIIG?BBFBC
is freezing ABBBBBKCCCCC
is from B?A>?@;CCCCC
is getting NMPMN[ACCCCC
is given C@@@@@MCCCCC
is giving DEDIIEGCCCFC
is god EEEHEEECCCCC
is going ???=@DDDECEC
is gone ACB@B@EGCEGC
is good CCAFHCFCCCCC
is got EGHEGGICCCDC
is had CEBCFBDEFCHC
is happening AA@A@A?AABGB
is he ABBDEFACBBKC
is her DFFBIG@CCGCC
is his JJGJJGFCCCCC
is hitting AAAAABLCCCCC
is holding AABAAAHCCCCC
is home @ABDBB=CBCCC
is how FGDCFDCBEBCF
is hung AABAABKCCCCC
is idiot GGGOGGBCCCCC
is important A@@@@@KBFBBC
is in DHGFBEFBDDHC
is interested HHHMHHBCCCCC
is it @@ABC@CI>ACB
is just <=B<<=EBBBBB
is leaving HGHHHOCCCCCC
is left CBCDCBPCCCCC
is life EEEEJE>CCCCC
is like @@@CAA@DABBB
is long ABBBAA;CCCCC
is looking ?B??B@BBACIB
is made FJGHKGDCCCCC
is making @A@?@ANCCCCC
is massive BBBBBBLCCCCC
is me BHECCCNCDCCC
is missing FFFKFFFCCCCC
is more EDDFDF=CECCC
is moved EGEEEEBBCCBC
is moving CCCCCCNABBBC
is my <>>9?;HF?ATB
is never @A??@@MABCAC
is no GCDDBBFDGCDC
is nobody FGINFEJCDCCC
is not ADD@BCECGBEB
is nothing ===><<FDDECC
is now B@@@?@CCECKB
is off ;<==>=HECCEC
is ok @?@????ECCCC
is on JGACCDGA>BAA
is one ??B?>>ACCCCC
is only FDCEDEICBCDC
is our <>=<=>?CBCEB
is outside ?>@?@?ICCCCC
is paid EEGLHFHCCCCC
is pals BBBBBBBCCLCC
is picking BBBBBBMCCCCC
is posted BBBBBBOCCCCC
is proper BBBBBBJCCCCC
is properly FLFFFF?CCCCC
is pulling ?@?@@@JCCCCC
is put @>????ICCCCC
is reading FEEGLE>BCABC
is real AABAAA<CCCCC
is right CDCDCD<ECCDC
is robbing PIIIIIACCCCC
is rude GGGOGICCCCCC
is run EEEIEEDBBCBB
is rung BBBAABICCCCC
is sat CBEDBCMCBCDC
is saying ?>>=>>CCCCCC
is selling RIIIIIBCCCCC
is sent ?>????HCCCEC
is seven BBBBBB=CCCCH
is she RPTUTOCBCBHC
is shut AAAAAACCCCCK
is sick EFIEEE?ECCCC
is simply A@?@AAACCCCJ
is six AECBBE?CCCCC
is sleeping IIFFFFBCCCCC
is snoring AAAAAAICCCCC
is so ?@D?@?AFABAB
is something GGHHJJCCCCCC
is somewhere FFFFFMCCCCCC
is spitting BBBBBBLCCCCC
is still KEHFHFDBCBBB
is stood B>@>?ALCCCCC
is stopped ADBABBMCCCEC
is stopping DLDDDDACCCCC
is such FFFLFFCCBCBB
is swelling @@@@@@KECCCC
is taken ?AB@@AGCCCEC
is taking MGKGGGDFCCCC
is talking @@@=?@HCCCCC
is telling @@@@A@PCCCCC
is that :<;;;:JVDBDD
is the >B<?@>B9?D;?
is theft NFFFFFACCCCC
is there ;<<;;<D??OFA
is thinking FFLFFFFCCCCC
is this @@AA@@CJB@AH
is throbbing FFFFLF@FCCCC
is to @@@BB@DCBBBB
is told @CABACECCCDB
is too >>>>>>DKCCCC
is took <<><=<OCCCCC
is true HLHKHHKCCCCC
is two ??A@??GCCCCC
is up BGDBCEIBBBBB
is very EEEJFEBBCBBC
is vile ==;;=<BCCCCC
is waiting AAAAAAPCCEDC
is walking CCDDHCHCCCCC
is wasted EEEEMEDCCCCC
is wearing FFFFGL?CCCCC
is welcome GGGJNGACBCBC
is well GEDDJEBCCCCC
is what C@FCBB??@@@A
is where BBBBBBGCDCCC
is white @@???@NCCCCC
is who HHKTJIDCCCCC
is why DAADCA=BCCBC
is with JQNJONDCCCEC
is working IGFHFF<CCBCC
is worse A@@BA@>ABBEB
is worth @ABDADBDBCBB
is wrong ABCCBB@CCCCC
is your IKOSMK=CCFCG
island IINIIP@CCCCC
issue DDDDJDBCCCCC
it DCBAABFFDBDD
it # ELEEEEACCCCC
it > DFDCBECCEACB
it ? AC?B@ACJCAGB
it @ FNFKFH@BACEB
it a ECDIEE@BCGAC
it about HJJKLH@BBBBC
it after A@BABAMCCCCC
it again C@BBBBICBBED
it all >><=><NA@EAA
it always >=:=>=GEBCCC
it an JDFDDD@ICCCC
it and FGIHHGDBABBB
it are FFJFKFBCCCCC
it as E@@?@BEEGCCC
it at CGDBBBECABBB
it back AA@DAB@BCBBB
it be BAB@CDBDBDEB
it before EEGGEC@DCCDC
it by GCBCDFBBBBEC
it can ?@???>CCCFCC
it come DDDIDDBCCCCC
it comes ???>=>DCCCCC
it compulsory GGJLGGBCCCCC
it cut DDDHDD@CICCC
it did GEKEEFDCCCCC
it do CCCBABJECCCC
it does C@??@@ICBBCC
it done FKEHFFBFCCDC
it down DCEAAD<DCCBI
it dr EEEEEMBCCCCC
it even @@@@@@MCBBBB
it ever ACEBEB@CCCLC
it feels BAAABAFBBCCC
it for EFDDJEBBBBAB
it four BABAEAKCGCCC
it from HIGGPG=BBBBC
it go CGDDHDCEBCBC
it goes HFHEHHBCCCCC
it had B@?>?>ACFCCC
it has =><<>>JCDCFC
it have AA@@AANACBBC
it himself LGGGGG@CCCCC
it hurt @????@MDECCB
it hurts DDDIGDCCCCCF
it i ?????AICECCC
it if IHGGJJ>CCFCC
it in B@=@??AAABCF
it is AAD?@BCBBBEA
it just GDDHFDBEEAAC
it last BBABBAGECCCC
it like BBC@FBKABBAC
it looking AAA@AABCCCCL
it looks >>>>>=FDBCCC
it must FFFLKFBCCCEC
it my GHDDEG=ECCCC
it myself DDCDDK@CCCCC
it needs >>=>>>ICDCEC
it normal AA@AAAIEBBBC
it now ??@???IEABDC
it off GEGFIE?DBBEF
it ok BBBBAB@KCCCC
it on JDDAEBABDEBF
it only DCDCHDGABAAC
it or DGDCCE>FCBDB
it our HHNHHHGCCCCC
it out HEGCDC<CBCBH
it over CCBDDCKCCCCC
it plain KHMHHHCCCCCC
it properly FKFFFGABBBBB
it right ECEFCCACBCCC
it safe BCBBBC@LCCCC
it says FEEKEFBGDCDC
it she DDCHDCABBCBF
it shows FGGMFG?CCCCC
it since DBBBBBACHBBC
it so CEFECCCCGCCC
it sorted AAAAA@KCDCCC
it still >>>?=>=GAFCC
it stop @??@@@ICCCCC
it stops ?@@@@@KCCCCC
it straight AA@AAAICCCCC
it take @???@@UCCCCC
it that EA@BC@DCCCCC
it the CECKFDDCAA@B
it then CFHCCD?CCCCI
it this AADAADQCCCCC
it through A>@@@AEABABB
it till FECCEBFECCCC
it to IBDDBBKDDFDD
it too HIEHEHFECCCC
it took =@>@??:BBFCB
it true CDBCEC>GCBAC
it turned BCFBCCBCICCC
it turns BBCBBBICCCCC
it twice ABAAAAGCCCCC
it up JJBCBD<FCBBB
it was CCBAAAEBECAE
it went FDDDDF?CCCFC
it were CAA@ABMDCCCC
it what MHNHHHACCCCC
it when GECDFDCBACBF
it will ABBCAELDECCC
it with FDFDGICACBDF
it works @@@??@NCCCCC
it worth AA@A@AOCCCCC
it would DCDGDLHBDDBB
it wrong CBEBGBJDBCBC
it yourself DKDDEEGCCCCC
itch BBABABCOCCCC
itching DEDDDH=JCCCC
itching to GGGGGLACCCCC
its BEGCDFNHCHDE
its a GIJHIG>CCCCC
its at OIIIIJ@CCCCC
its hands DDGDCCKCCCCC
its knees FFKFFGACCCCC
its not CBBBBEHCFECC
its own AA@AEC>DBFBC
its sick GGLGGG@CCCCC
its still BBABBBLCCCCC
its the ?>=>=>PCCCCC
itself DBFDBC@CACBB
iv CBBCBGLCCCCC
j NIPIIIACCCCC
jab C@ABAC:KADCB
jab > >>====AFCCCC
jab and FFKIFFBDBCBC
jab in GCCCCCBFCCCC
jabbed me GGGINGACCCCC
jabs EBHEECECBGBC
jackass EEFMEFCCCCCC
jailed =>====CCCCCC
jailed for <=<==<CCCCCC
jam DDGDIDEECBBB
january ?>>>>>;BICEC
january > AAAABB?CECFC
jaw HEEEEKGCCCCC
jaw > FFFFFJACCCCC
jelly ABA@IBBA?A@B
jelly and BBBBBBKBBBBC
jellyfish HHHNHHCCCCCC
jerry FFFFFKACCCCC
jerry can FFFFFKACCCCC
jewellery LFFFFFDCCCCC
jiggle IIIIQIBCCCCC
job @EEAB?=?@B@A
job > ?>?<?=>B@BAB
job and @B??AA?CCCCC
job done JHNHIMFCBCCC
job to GLGGGG?CCCCC
jobs GIGIED?ABAAB
jobsworth HGGRHH@CCCCC
jog EEEHEECCCCCC
jog on EEEHEECCCCCC
jogging FHFFMF@CCCCC
join DKCCFCFCDBBC
join her ?>??>?SCCCCC
join in FHFFJFABBCAC
join me HKGGGG<CCCCC
joined BBBBAB>CCCFC
joining BABBBBLCCBCC
joke >?>@?@HBJBAH
joke > CDDECEECGCCC
joke about ?@>?@@BCCCCI
joke but CCCCCCNCCCCC
joke of BBBBAAICCCCI
jokes <>==>=AB?B@A
joking ?>????GCCCCC
joy ==<<>=@CCCCC
jst @@>???GCLCCC
jubblies IIIITIBCCCCC
jubblies on IIIITIBCCCCC
judge A???B>=CCCCC
judge a EEEEKEBCCCCC
judgement DDICCCBCCCCC
juice AA@@AAEJCCCC
july @@A@BAADBCHC
jump AFA>??NCBCCC
jump > BEAABAVCCCCC
jump from B@BBBBNCCCCC
jump off @B@?@?GCCCCC
jumped CCGIDDBCCCCC
jumped up JJNTJJ?CCCCC
jumping >><===BCCCFC
jumps IFFFFKACCCCC
june @?===??BEBIC
june > CA?@@@@BDCJB
jungle EEIEEECCCCCC
junior doctor @DAAB@HCCCCC
juniper KDDEEEBCCCCC
junk CCBAICCCCCCC
jury <<=<;=ACCCCC
just @ECABAKDBB@D
just a DGJEDEF>BBAC
just are INOLIIACCCCC
just as DDDHDF?B@BBB
just do CAFBBBLCCCCC
just end EJEEEEECCCCC
just for GEEFFEABABBB
just found A@AAA@GCCFEC
just go A@AAAAPCCCCC
just going KIFFFFBCCCCC
just gone @?@@@@HCCCCC
just keep FJFFFF>CHCCC
just looking GIGHNGACCCCC
just make FIFFFFFCCCCC
just me EEGFME@FCCCC
just moved LEEEEECCCCCC
just now AAAABFLCBCCC
just perverts GGMGGGACCCCC
just proved JJJRJJ@CCCCC
just put @@AAAAJBAABB
just say JEGDHEACECCC
just saying LLPLRW9BBCBB
just seen ==>===KDACBB
just so DIEDLD@CCCCC
just stop A@AA@AGHCCCC
just take DKDEEDHCCCCC
just taken BAAAAAJCCCCC
just the ?@@?>D<@BBAB
just think EEGHEE>CCCCC
just to IOIIOIACECCC
just told AABAAAKCFCCC
just waiting BAABAAICCCCC
just want ?>=?>>DCCECC
just wanted @?@@@@MBBBBB
k EDKEEECCCDCC
k i FFLFFFBCCCCC
karachi FFMFFFACCCCC
keep CJHDFFHDCDBC
keep a @??@@DABBBBC
keep fainting A@@@A@QCCCCC
keep going DEFCEA@ECCCC
keep her CICCGCEECCCC
keep it DHEFDF?CCCCC
keep looking A@@@?ASCCCCC
keep my CBBDFE@CCICC
keep talking CCCCCGACCCCC
keep the GHNFNF:BBBBC
keep them GGJIGGACCCCC
keep thinking DCCCFBKCCCCC
keep typing IIIIIR:CCCCC
keep your DCKCDDACABBB
keepin BBBBBBCCCCLC
keeping AECCADCCBCDC
keeps >=?=>AQEACBB
keeps asking ABBBAAMCCCCC
keeps saying @?@A@AKECCCC
keeps telling @A@@A@HCCCCC
keeps the NINKIIGCCCCC
kemp LHHKNHBCCCCC
kens MHGGGGACCCCC
kent ACJCDDACACCB
kept DACB?@8@DA?D
kept a LHEGEEACCCCC
kept me ABACAA>A@A@@
kept my @@?@@@?B?BBA
kept quiet KJHHHHCCCCCC
kept saying AAA@AABCCCCN
kerb BABBCCHCCCCC
kerosene BBBBBBMCCCCC
ketamine KEEEEEBCCCCC
kettle =>;;=ALB@BBB
kettle > EDDDDKJCCCCC
kettle on AD?>@?<BBCCC
kev FEBCDBABABBB
kev > HKIOII@CCCCC
kev you <<<9<=CCCCCC
key JDGGGIMCDCEC
key 's @?@?@?QCCCCC
key > IEFJEHGCDCCC
keyboard IIIYIKACCCCC
keyed LFFFFJACCCCC
keyhole AAAAAA@IBCBC
keys C@A@ABICCCCC
keys and ?>@?@>FCCCBC
kick DCGCJGBEGCCC
kick in BAAABABFJCCC
kicked EACB@@>BACBB
kicking GEFEEJ@CCCCC
kicks JHDEEEACCCCC
kid JGKJGIIFCCCC
kid 's DCCEDGIGCCCC
kid > DDHDDDCCCCCC
kiddies FEKEEEGCCCCC
kidney A@???@@CCCHG
kidney > ?@??@?BCCCCJ
kidneys HDGDDEACCCCC
kids GHJDCFHABAAA
kids > JHFIFG@CCCCC
kids and ABC@BAABBBBC
kids each FFKFFFCCCCCC
kids go DIEEEI?CCCCC
kids through AAAAA@TCCCCC
kids to ???@?>NCCBCC
kids took KFFFFFBCCCCC
kids ward ?@>?@@@BBABC
kids who EEHEEEFCCCCC
kids would AA@AAAMCCCCC
kill >A@?<>DCCCCC
kill for ?@??=@ACCCCC
kill herself CCCCCBICCCCC
kill himself CCCCCCHCCCCC
kill me >=??=<;CCCCC
kill myself A@AAA>QCCCCC
kill you EEEHEH?CCCCC
kill yourself EIDEEEGCCCCC
killed E@D?@A=CFCCC
killed it <=><>>@CCCCC
killed my LFFGFF?CHCCC
killed our LGLGGGBCCCCC
killer HDBACBACCCCC
killer in MCCCCCCCCCCC
killing ??@>@@@CCCCC
killing me BBAACB=CCCCC
kind @BBAA?EBAC@A
kind > @BA@@@GCCCCC
kind eyes FFFFLF?CCCCC
kind of DFCIDFBACBCC
kind to CFCCEDCB?AAA
kinder HHPIGH=DCCCC
kindest BHBEBBGB?BA@
kindest thing IQIMIIDCCCCC
kindly @@DABA@CCGEC
kindness DEBCCBGB@BAB
kiss BCBEJC?CCCCC
kissed ;<<;;<GDCCCC
kitchen EGECBAHCHCCF
kitchen > DEHHEEBCCCCC
kitchen floor AABBBBECFCCC
kitchen light GMGGGG>CCCCC
kitchen with AA@AAAOCCCCC
kitchens EFJIFFBCCCCC
kite JGGJGGBCCCCC
kms @???@?RCCCCC
knaas JFFFFLBCCCCC
knacker GGNKGGACCCCC
knackered ??>???BECCCC
knee >?@=C><FBABA
knee 's ????=?AEBBAB
knee ? FFJFEFCECCEC
knee and GFGHMG@BBCCC
kneecaps DDCCCJ?CCCCC
knees CBB@GE>AABBB
knelt IIIIPIACCCCC
knelt down IIIIPIACCCCC
knew ICE@DB=CBACB
knew > HEEEDECECCCC
knew he MIHIIIBCCCCC
knew her <;>=<=CCCCCC
knickers EFEEPF?CCCCC
knickers today IIIIRIBCCCCC
knife ??A@@EMCCCCC
knife > DEEEELACCCCC
knife and BAABBDFCCCCC
knife in @@@?@?HCCCCC
knife saying AAAAAAICCCCC
knitted ===<==?A?C@B
knitting >===>?CCB@BB
knives ABDBABICCCCC
kno CBCCCCKCCCCC
knobhead IIITIIBCCCCC
knock EHDFFJ=CCCCC
knock > DDDDDJKCCCCC
knocking >@<==>HBBCCC
knot ABBBAAKCCCCC
know FHDDEHGEBDFD
know > >@=<@?MDBBBB
know a GGHOGLECCCCC
know by CBCCCCPGCCCC
know dr MEEEEECCCCCC
know exactly EDKEDHJCCCCC
know how BDBDAAJCDICC
know i EJEDDEDCCECC
know if ?=>@D?AIBBGC
know it DBABACDCCCCC
know that <;;;;=JAABAB
know the ?C@@???CEDEE
know they ?>>>?>ACCCCH
know what FGHGHH;CDCIC
know when CGCDCH>CFDCC
know where EJIEHJECCCEC
know which INIJIOKCCCCC
know who HAGBBFEBBBFC
know why CECEGFHFCCCC
know you GGCBFD>CFCCC
know your IOJIJN=CCCCC
knowing LKFFFE@CCFGC
knowing full NFFFFFCCCCCC
knowingly NHHHHHBCCCCC
known DBBEAB>ECCCF
knows NOHNLJCBDCDB
knows > LIFGGFICCCFC
knows i EJEEEF=CCCCC
knows it HKIKGH=CCCCC
knows she HDDDFDGCCCCC
knuckle GHIOHG>FCCCC
knuckle dragger IIISIIACCCCC
kosher DDHDDD?CCCCC
kys JYJJJJACCCCC
la HHGJIJDDDCCC
la > DDDFDG=CCCCC
lab OHHHHK@BCBIC
lab manager KHHHHHBCCCCC
labelled >>>>??KCCCCC
labour CCEGCC>CECEH
labour and BBBBCCACECFK
labour ward GFJMFGCCCCCC
laces DDEIED@CCCCC
lad GGGEHHEDCCCD
lad 's CCDBCCAFCCEB
lad > BGDEBBCCCDCC
lad and FFKGII>CCCCC
lad can JJJJSJBCCCCC
lad i FFJFMEHCCCCC
lad in ACAABDJCCCCC
lad is IFJFIF?CBCBC
lad on CBCCBDACCCCG
lad was ACBHBB@CCCBB
lad who BD@?AEHCCCBB
ladder ???>??FBBDBB
ladies ICHAID:BACAB
ladies > EEIECF>BCCBC
lads FKHELIIB@BBB
lads > A@?CH?BCBCCB
lads ? HMHHLHBCCCCC
lads are DFDDDKBCCCCC
lads i BCEBCAHCCCCC
lads in GEFEGCECBCCB
lads on AAAAACICCCCC
lady DCEBKC@BCBBF
lady doing GGGGQGBCCCCF
lady from CDCCIDECBBBC
lady in AAA@C@GB@BBE
lady on @@@@?@DBDBBE
lady she HHHPJHBCCCCC
lady who GBCBCCGCDFCF
lagos DEJDDEACCCHC
lagos > EEIEEEDCCCIC
laid HCEGDDMBCCBC
lamp CEDBBD>CCCCC
landing <==<@<MBDCCB
landline HOHHHH>BCFBC
landlord EHFDDDCAABAB
lane FNBFDHCABBBC
lane > HKDEEEGCCCCC
language CCFCCD?BDGBC
languages FFGKFFAACBCC
lanyard NNMOLNDCCCCC
lanyard > FFIKFIACCCCC
laptop AABDAAICCCCC
large BCBCCC@BIBFC
lashes EEEJEEBCCCCC
lass EDCACAABBBAC
lass > >?B>>?FBBCCC
lass on A@AAACGCECBC
lasses BAA>@?CCBCCB
last <?=<<>KDAAHA
last > AAEAB@BBBCBC
last look BBBBBAQCCCCC
last month AAAAAC<BABEB
last night >D???@IDDCFC
last nite BGBBCALCCCCC
last one DCEKCCFCCCDC
last post @A@???PCCCCC
last seen AABABBNCCCCC
last shift BBBBBA;CCCCC
last spring ABBBBB>CCBCC
last thing BAAABBPCCCCC
last time CCECCESCECEC
last week DEDDCF@EFCDD
last winter @AA@AA=B@BAA
last year ?>????:B>A@A
late ?@>??=CDEEBI
late > =<<<=<MCGCCC
late every A@A@AABCCCCS
late for @@@@A@HB@BBA
late husband HDEDHDABCFBC
late is BAAABANCCCCC
late shift HHGFFI@CCCCC
later BCBADB?CDBDF
later > FFDCFD@CEABC
laugh >>=@==@BBBBB
laugh > CBBAAB?CCCCC
laughed B@CA?CAEFCCH
laughed > FCBABCECCCCH
laughed about IEEDEGCCCCCG
laughed at GIKMHMAFCCCC
laughed till AAA@@@ICBCCC
laughing @?@=?@>CCBBB
laughing > @@@?@@DC@BBC
laughing and ABBABBCCLCCC
laughing at ??>>?@?CCCCC
laundry A?>@??>BBBBB
law GDFFEDFCEBBC
law 's @@?A@@DEBCCC
law keeps ABBBBBKCCCCC
law the IINLIICCCCCC
laws BCBBBBJCCCCC
layby AACAAALCCCCC
layby at @@@@A@NCCCCC
lazy CDGJDD;BBCCC
lazy and EEIHEFBCCCCC
lead LDDDED@AAHAB
lead > AABAAAICBBCC
lead there MEEEEEBCCCCC
leader HHEKFF@CCGCC
leaflet ==;<<<AAEBBE
leaflet > AAB@AAECDCCC
leaflet on ABAAAALCCCCC
leaflets GKGJLJCCBCCC
league FDCCCC>BBCBC
lean IKEEED@CCCCC
lean out JMFFFFACCCCC
leaned HHHHMHCCCCCC
leaned over HHHHMHCCCCCC
leaning EIEEEEGCCCCC
leaning on GLGGGGBCCCCC
leans HHHHQH?CCCCC
learn DDEEBH<BCBDB
learn to FGEIEI@CCCCC
learned @@CB@A:B@BAB
learning C@BA@@>CBEFM
learning disability >?@?>@DCCFCG
learnt @??@???BBCCC
leathered DEDDEHHCCCCC
leave @CCAC@DGBBED
leave > EFGGEEFCCCCH
leave a EKEIEEACCCCC
leave and BBCECB?CCCFC
leave her >??=>?ICCCCC
leave it @?D???LGDCCC
leave my CCCDIC@CCCCC
leave the EFIEOFEBBCCC
leave this KGFFFFBCCCCC
leave you DKDDCDBFCCCC
leaves KKLHGM;GCCEC
leaves the EFEGEI@CCCFC
leaving CCA@@G?DFBBC
lecture BB@FAB@BCBCC
lectured EEDJEEACHCCJ
lectures AAAAAAMCCCCC
led FFFOFFACCCCC
led by FFFJFFACCCCC
lee IIHMHGACCCCC
leeches HHNKGHBCCCCC
leeds @B??B?ACBBFC
left AB@A@AHENEEB
left > GEFCEGEB>BEA
left a BAA???FCABCC
left another HQHHHHACCCCC
left arm AAAA@AJECCCC
left at MHJJGH?CDCCC
left her ADAAABNCECFC
left him ?>?>?>ACCCBB
left his ;=?=??HCEECC
left in B@@B@AFCHEEC
left me EEEDEKACFCCC
left my FDEIDG?FIGBC
left nothing FFFFNFCCCCCC
left on @AADA@OBGCCC
left the @>>>@>KCECDC
left them EFLFFF@CCCCC
left to EEEGIHKCCCCC
left with @@@?@@CCHCCC
leg >==>@@GIEDGB
leg 's BBBBBBJCCCIC
leg > ??>>?==CBCCC
leg and FDDGICFCCCCC
legend ;;;7;;ACCCBC
legend > =>==>=BCCCCC
leggings FFFFKFCCCCCC
legs GCDAJGKJBBBB
legs > ?>?>=AEDABBB
legs are BCCCBBKECCBC
legs broken FFGFFL@CCCCC
leicester HFKGGGBCCCCC
leisure FDDFDI@ABBBC
leisure centre FDDFDI@ABBBC
length =;=<=<FBCCCC
length of @>@???DBBCCC
lent CHCCCC=CBCHB
less FHHJLK@@CBAA
less than BBABEHICBCCC
lesson IIIGGL@CCCCC
lessons EEEMEEACCDCC
let KLPKKJCCDEDF
let a KHOIHHACCCCC
let go ===?=>OCCCCC
let her >BA>AACCCCCC
let him JFEHIFDDCCCC
let it ?>@?@?BCBBBB
let me 7668::MCCECH
let my IDCGDHJCACBB
let nature DIFDDDDCCCCC
let near EEELEE@CCCCC
let one FFKFFF?CCCCC
let that IEEJFE?CCCCC
let the DAFCEABCBCCC
let them GINGIHBCCCCC
let this FHFJFE;CCCCC
let up FLFFFF>CCCCC
let us HNGFLI<CEDCC
lets FOKGFG>CCCCC
lets see EIEEEE?CCCCC
letter 8:7889@CIFQC
letter > CDBCCDACADEB
letter and BABBAB?CCDCI
letter for BAABBBKCGCFC
letter from DDDDDEOCCCGC
letter has BBCBCCACCCJC
letter saying BBBAABACECGC
letter says BBBBAB;CCDIC
letterbox AEBAAAOCCCFC
letterbox > BEBBBBOCCCCC
letters ===@<<K@DEDC
letters > BDDCCBFBCCBC
letters are BBBBBBKCCCHC
letters for BBBABBACCJCC
letters to BBBABAGCICCC
letting BBGCCCLCBCCC
letting my BBABBBMCCCCC
level >>>=>>GACBAC
level crossing CBCCCCOCCCCC
levels ??=>>>?CBCBC
liar FHFEDH@CCCCI
liar > IGGFGIBCCCCC
liar about CFCCCCCCCCCM
liars HFKFEFBCCCCC
library <<;===C??AAB
licence EDHCCIGBBCCB
lick HEEFMJBBBBCB
lie GBFCGCEF@BAB
lie > OILHQM@CCCCC
lie about DEJEDEBCCCCC
lie down AABD@@KDBBAB
lied YJJJJK>CCCCC
lied to EBBBBC>CCCCC
life AA?C>>KA@A@B
life > >>A>=>EBAB@B
life a FIFFFFACCCCC
life and BACDBB>EFCCC
life hell DJEEEEBCCCCC
life in DDDGGD<BBCCC
life insurance BABBBAQCCCCC
life on @?@?@@NCCCCC
life since BBBBBBLCCCCC
life this BBBBBBKCCCCC
lift CACG@C<CDBBF
lift > EDCECF@DBCCF
lift and ?@@?@?ACCCCJ
lift her CBCFBCPFCCCC
lift my ABAABBJCCCCC
lift with GGKGGOACCCCC
lifted GDDECE>CACCB
lifts >?<>=<=BDBBC
light JHEIHJDCABBC
light > BBCFBFJFCCCC
light off KGFFMFECCCCC
light on CICCCCCBBBBB
lighter EAB@BDJBCCBC
lights DDAGFC?DCBBB
lights > FFFGFK?CCCCC
lights are CBBHCBACCCCC
lights off GDEELEICCCCC
lights on ADAAAA?BDCBB
like BDFHHEGGEBCG
like > CGCDDGBCCCEC
like @ EJJDEEACCCCC
like a >=<B?=CHECCD
like an <<::9;GAABAB
like balloons @@A??ABJCCCC
like being DEDEDH@CCCCC
like cockroaches FFHFFFCCCCCC
like coffee BBBABBLCCCCC
like dinner LEEEEEBCCCCC
like dirt AAAC@BACICCC
like glass >>><>=@CCCCI
like her <;;<9;ABCCCC
like him @A?AABHCCCCC
like i DHGGBE;EGCCG
like it BAFCDBMCECCG
like mad @@?@@@EHCCCC
like me >>;=<=@CDBCB
like mine FFIFJFHCCCCC
like my CGGCDFCDBCCC
like one CDCJCCACCCCC
like rabbits GGNGGGBCCCCC
like rats HHMHHHCCCCCC
like she DDDIIDDCICCF
like someone A@@A@A@HEDCC
like something BBDDAB@CCCCI
like talking GGHMGGBCCCCC
like that IIRNPQ;CDCCC
like the BBBDA@BBBBCB
like they CCBFCBICBCCC
like this @@?@@DCCDCCC
like to AAA@DADEEEID
like two EEEDKE>AACAB
like we GGLFGGBCCCCC
like you GIIINJCABBAB
liked >=>=B>ICBCCC
liked to AAAA@AOCCCCC
likelier @?=?@?ACCCCC
likely >>;>>>CHCCCC
likely to >=:=>=DCCCCC
likes IMJJMM@CCCCC
likes it GLGGGI=CCCCC
likes the BABBAALCCCCC
likes you EHEFEEBCCCCC
limp LFIEEFHCCCCC
limp > JDDCCDGCCCCC
line ABDAD@DBDOBD
line > CEHEEBGBABBC
line ? AA@@@ABCCKCC
line and LEFIFE@CCCCC
line at CBCBCDICCCCC
line for BBAADAACCPCC
line love GGGGMGCCCCCC
lined ADAA@DMCCCCC
lined up ADAA@DMCCCCC
linen PGIGIGDCCCCC
linen cupboard IFHFIE?CCCCC
linen room GDDDCCJCCCCC
link AFBBDB<CFHFC
linkedin EKEEEE?CCCCC
lino > FFFLFFDCCCCC
lions FFFKFFBCCCCC
lions led FFFKFFBCCCCC
lips AAAALAWFFCCC
lips > DDDDGCIECCCC
lips are ??@@??FFCCCC
lips like BBBBDBKCCCCC
lipstick KKPRKKBCCCCC
liquid @@@@@AJCCCCC
lisle JFFJFFACCCFC
list HFIEGGDBLBNC
list > FHMGIJACFCCC
list ? FBABBBACCCHC
list and ABAAAAICKCCC
list for ??=>@>>BGCJC
list i FCBCCBJCCCFC
list in DCCDDIFCBBEC
list to IGGGNGACCCCC
listen @B?FB?=CCCCH
listen > ?>???>GCCCCC
listen to CGCIGC>CCCCF
listened >@>>@>?BFBBA
listened > >??=>=EAACBB
listened to CDBCDB?CFCCB
listening @@?AB@@CDDCC
lists CC@@A@A>>??A
lit GABABEECBBCC
literally BA@@?CACCCGC
litre EEEEEJHCCCCC
litre > HHHHHN>CCCCC
litre of @AAAAAMCCCCC
little GLKUJNCDABBA
little girl ???=?BCBFCEC
little hitler HHHOHHACCCCC
little lad >>A=?=JCBCBC
little one >><===@GBCBB
little prick AAB@HAACCCCC
little rat FFFHFHBCCCCC
little scrote IIIPIIBCCCCC
little sister >>?>?>QCCCCC
little thing DDDCKDCCCCCC
little twerp IIIPIIBCCCCC
live ACA@AEKBDBDC
live > CFCFCC>FCCCC
live alone DDDDFDJCCCCC
live for AAAA@AKCCCCC
live in @@A@?ACBDEBC
live like GGKGGGCCCCCC
live near CGCDIDDCCCCC
live on AAA@@@JCCCEC
live with CCBDCCJCCCCC
lived >?@@B?CBBCBC
lived in FFFFJEFCCCCC
liver DBBABA>GGCCC
lives BLCAEECBADAB
lives > @>=?@BICCCCC
lives at BICCCBICCCCC
lives in FHJFFF@CCCCC
living AA?>?@UCDCCC
living > HFDDDEICCCCC
living is BBABBBTCCCCC
lmaooo CBCCCCMCCCCC
load AABABBICFCCC
load of @AA@AALCFCCC
loaded DDCCGDJCCCCC
loaded > DCCCGCKCCCCC
loads @A>>?@EDBCCC
loads of BDAABBHDBDCC
lob EEEEEKACCCCC
lobby FIFHFFACCCCC
local @@?C?@=A@FAB
location BBCCCBMCCCCC
lock CBFCHHJCCCCC
lock > BBBDBALCCCCC
lock the GGKGIJ;CCCCC
lock up CCECCCKCCCCC
lock your GGGGGLBCCCCC
lockdown ?>>>?>ACBCBC
locked C@C?BANCECCC
locked > BBBCCEHCCCCC
locked me PHHHHG?CCCCC
locked the >????>MCCCCC
locker MEFCDECACACC
lockers IDBCDCBA@AAB
locking DGJCDD@CCCCC
locks IKGGGLDHCCCC
locum MGGJGGACCCCH
locusts JJTJJJCCCCCC
lodger AAAAAAMCCCCC
loft ?>??A>RCCCCC
loft > CBCCECJCCCCC
loft hatch A@AAA@ICCCCC
log FHCECCFBABCC
log off FKFJFFBCCCCC
login BBA@ABBCCMCC
logo >>===>ACJCCC
lol EHGHFFAC>AAB
lol > ?BB>C>@B?BBB
lomax KQJJJNBCCCCC
lonely HGHKPHCCBCCC
long CDADFDFJA@AA
long > CFBBGEGCCCCC
long as DDGEFGBCBCCC
long covid @?>>???FCBBB
long dead GGGMGG>CCCCC
long enough GMHIGGGCCCCC
long is CCBBCB=GBBBC
long memory HHHHHN@CCCCC
long service MFFFFF@CCCCC
long sleeves BBBBBBPCCCCC
long walk GQGGGGACCCCC
long way GGGKGJ?ACCCC
longer =>;<=<GCABCC
longer and @???@?MCCCCC
longer than A@A?A@>CCCCC
loo <==<=>HGDCCC
loo > ?@@@@@KCECCC
look ACFEFCBCADGD
look > EAADCAKCCCCC
look after ECFIDEPCDCCC
look at HHQGQIABBEGB
look down GIGGKGACCCCC
look for A@AABAJCCCCC
look in GHNILHACCCEC
look into ?@?@@@ACFCCJ
look it <><=>=@CCCCC
look like CBBEDFFBBCBB
look of EDEJDEACCCCC
look up ?>==>>ECBCGC
look who GKHKGF@BB@BC
looked DCBFBA?DGBEJ
looked after ??A>A?DBDBBB
looked at ECEGEE?FGCFD
looked in PIIJII@CCCCC
looked like HKHLGGCCCCCC
looked up DCCCACGCGCEH
looking ECCCGBKBABCC
looking > ELEIGEFCCCCC
looking after DDIEDD>A@BFB
looking at ?=>>E=JDBBDF
looking for @A@@CCDBBEAB
looking up KEDDDEEBACBC
looks ADBEIBI@@AA@
looks like EFHHLGBABCBA
loonies EEKEEFBCCCCC
loose CDFGCE?CCCCC
loosen FFFFILBCCCCC
lord CBFFCDGCCCCC
lorry BAAABGHCCCFC
lorry to AA@AAAMCCCCC
lose GJHHGK:CDBBB
lose the CBFBEB>CCCCC
loser FFEJEFBCCCCC
losers FFFLFFBCCCCC
losing @B@@ADDDICBC
loss DDGFGD=FBCCC
loss > EEJEEEBCCCCC
lost <=<?=?=BHEEA
lost a ??>B@@CCFCCC
lost her BFDEBD?CDFCC
lost in NJJOLJBCCCCC
lost it @?>?@>QCCCDC
lost my >>>>=@=BHBDC
lost the @??A?>GCIFEC
lost two EEEEJEACBCCC
lot EHLHDHABACDB
lot > DGD>ABCBEDBB
lot and EGGCDCDCCCCC
lot are CCJECCBCCCCC
lot at GGGMGL?CCCCC
lot from EEHEGECCCCCC
lot in IGKGGJ@CCCCC
lot of BDAIBH@EBBBC
lot to FFIHFEBCCCCC
lot will @@?@@>MCCCCC
loud A?CA@@>CEDCE
louder ???>@=OCCCCH
louder > AA@AA?MCCCCC
lough AAAAA@JCCCCC
love ?B=>E@A??B?A
love > HLKKNKACCCCC
love ? GGGGLGCCCFCC
love @ A@A@@@JBCBBC
love a GGGGLGABBECC
love but BABBBBLCCCCC
love her =<==;=FCCCCC
love i IIIISIABBCBC
love it BAAAFA<BACBB
love me HOHHHH@CCCCC
love that ===<=>CA@BAB
love the B=>=<?=BAABB
love them <;:;;;KCCCCC
love to BABBDECBBGBC
love with IIILLICCCCCC
love you @?@B?@MCCCCC
loved 778988FA@A@A
loved her ?>@???JCCCCC
loved the @A@@A@ABAAAB
loved them @@@AAAHCCCCC
lovely B@?=BAA@>@@A
lovely > CCDEBBDB@BBB
lovely house FIFFFLBCCCCC
lovely jubblies IIIITIBCCCCC
lovely new FGFFFLACGCCC
lovely people =>:>>>BBBCBC
lovely photo EAGCAAHBDCCB
lovely to @A>?>=HCCCBC
loves <>=@?>NCCCCC
loves water BCCCCCKCCCCC
low @@AC@CEDCBEB
lower DFHDGE?CBCBC
lube EFFFLFACCCCC
luck @?A?>C>B@AAA
luck to @??@??BBABBB
lucky DDDCMHCEDBDC
lummox HHHPHHACCCCC
lump EBAIAA<IDBDB
lump > SKKQKKBCCCCC
lump that >?@;=?AGCCCC
lumps GGIIMGGCCCCC
lunch ?B?@CAEABCBB
lunch > CDCDGDFCBFCB
lung AAAAAA>BFCGC
luton MMKHHHBCCCCC
lying KFJFHEBCFCCC
m62 BAAABEJBBCCC
ma F?CABBICECEC
ma 's DABAAAJCCCCC
ma fill @?@@@@PCCCCC
ma wee ?>@=?@FBBBCC
machete BCFCCEGCCCCC
machine :;:8:;:DNBCC
machine > C@@AAA@CFCCC
machine is <><9=<BCCCCC
macmillan FFFFKFACCCCC
mad <==<<<@GBCEC
madam INIRIM@CCCCC
madam > FKFKFFCCCCCC
made ?@=<=<AA?A@F
made a CJDEDGECCCCL
made it BCABBB;CBCCC
made me ;<<?==?DCBCH
made my =>>=<=FAAB@@
made sure BABBDBLCCCCC
made the AAB@FAHCBDBC
made to BBBABB>CECCC
made up XNJKKKCECCCC
magic ;;:::<DB@CAB
magic > @A@?@@@A@C@B
main A>???@E?ACAB
main door OJJQJJACCCCC
main doors ????@=GB@EBB
main entrance ??>?@ADADAAC
make HLMHJL@GEBDG
make a FFHIIK?BDBAG
make her JQHHIH@DCCCC
make him HEIGEHJCECCC
make it BC@@ABICCBBE
make love HHHHNHCCCCCC
make me B@BA@C;JBCBB
make my DDHCCD?EBBDC
make sure @@?@?@CBBBFC
make that CCBBCFKCCCCC
make you @AC?@?DEFCCH
make your BA@A@ABJCCCC
makes @BBC@>>A?AAD
makes me ABDB@AFBBBBC
makes my FGFNFF@CCCCC
makes you >>=>=>=BBCCG
making BB@EBCLBFBBE
making a >A?@?>HAHBAG
making sense AAA@AALCCCCC
male MIPINIACCCCC
male midwife DEEEKEACCCCC
male nurse JFGFHFCCCCCC
male nurses EEJEEECCCCCC
mam ???D>AGCFFDG
mam 's DDCFCBFDEFGC
mammogram CDCFBD?CCCIF
man KEGKHLDBEBAG
man 's DFEEJFHCCCCC
man > BDIHDGACBCCB
man @ A??>>>ACCCCC
man and IEGEDDDBBCCC
man can GGIGNGBCCCCC
man down BBBABBRCCCCC
man flu =??>?>9@@B@A
man i ??=@?@MCCCCC
man in ?>>A@@JCDCCC
man is IHJIHHABBCAC
man on HCECCDFCCCCG
man out FFFFFNBCCCCC
man that ?@@=?CBCCCCC
man they GGKGGGBCCCCC
man to GLIGGHACCCCC
man up CDEDDCLCCCCJ
man who NHFIHEBCDCCC
man will FFFFFM@CCCCC
man with FDCEEC@BBCCB
man ye GGGLGGACCCCC
manage CECFEDFCFCCG
management KDDJDE>CCCGC
manager ZQKRLX9BAHBB
manager 's LNJKJP?CCCCC
manager @ JGFGFFBCCCCC
manager in GIEDEGACCCCC
manager is JHHOHKACCCCC
manager says FFFFFLFCCCCC
managers JMERGJ<CDECB
managers are HGGLGGACCCCC
manchester @@=??>@CCCCC
manner @AAECA?CCCCL
manner i DDDCJDCCCCCC
manner of EEEJDE?CCCCC
manners FGFPFFBBBCBC
manners to FFFLFFCCCCCC
manslaughter KGGGGGACCCCC
many DAE@AAKD>>@A
many % FGKGGFBCCCCC
many of CDGCDESBBCCC
map FEFIEEBFCCCC
marathon <<<:<=BCCCCC
march @@??ABHBBBFB
march > B?@?B?GCDCHC
marchbanks JGGGGK?CCCCC
mare HHIQJIBCCCCC
mare > GGGKKGCCCCCC
mark FGDACEABCBCC
mark my KGJGGIBCCCCC
marked DBABABDCGCCC
market DDFDCDABHCBC
marks HBBCBBDDECCC
marks on MFFFFFDCCCCC
marriage @A@@DACCCCCC
married DJCECC;CCCDC
married at FNFFFFBCCCCC
marry CDIFBBFCCCCC
marrying EFEEIDACCCCC
marsh HJFHFFFCCCCC
marvellous ::68::>A>B@A
mask <=<<><BAAADG
mask on ?@A?@@?BACBH
masks @@>@??ABCCBG
massive @AAABDCBABBB
massive > BBBBBBLCCCCC
mat AAB@AAJBFCBB
match LKONLTACCBBC
match > HFEHEEECCCCC
match and EEEGEJ@CCCCC
mate IHDDFIGCBECI
mate 's DAABEAHCCCCC
mate > ?@>=>@ECCCCC
mate about ?>@?>?CCCCCN
mate i JJJMJR?CCCCC
mate that ???>??ACCCCK
mate you HJMKHH@CCCCC
maternity CBJADC?@FEDC
maternity office KGGGGLBCCCCC
maternity unit DCGDCCBBCDBC
maternity ward EEHEEEBCHCCC
mates CA>?@@?CCCCC
matron PMJOMN9@@CAE
matron 's FKDCEE?CCCCC
matron > CDDGFF?CCCCF
matron ? GHINHHCCCCCC
matron on EEEJEEACBGCB
matter DHCAAB<FBCCB
matter if DJEEDEADCCCC
matters >>>=>>MCBDCB
mattress ??@>??KCCCCC
mattress and ABBABBJCCCCC
may ACACCF=DADIB
may > ==;;=;@BABGB
may be LHHLLM>CCCCC
maybe EKHIFJKEBCCC
mcdonald NGGGGGBCCCCC
mcdonald 's NGGGGGBCCCCC
me ?C>=D@GCFIEI
me # EEEDEG>BBCBC
me > BHCBEGJABJDI
me ? ILIFKKBGCJLC
me a >@A@?C?BEHCD
me about FFJKFH@CCJEC
me after A@AAAAQCCFCC
me again HHGGJNECCHEC
me all JQMJON=CBBCF
me an CEDBFEABBFBC
me and FJFDILBCJBBF
me another EHEEJEACCCHC
me as DEEGCBBCJCAE
me asap AAAA@AACCLCC
me at ?@?>>CFCBHHB
me away BAAABCICFCCC
me back ABBA@CFC@GDA
me because EBBAAA>CECCI
me being BABBABJCCCCC
me but @B@?>?ECBCCC
me coming GGGGLK@CCCCC
me die A@@@AAPCCCCC
me down EEEFJHBCDCKB
me every ><?>>>DBBCCC
me feel AA@@BA@BBCCG
me for FLFHGH;CICEG
me from @B??@BBCFCGC
me get ??????AFCCCC
me go HFEEEDKCCCCC
me going DDDCIC@CCCCC
me had @AA@A@NCCCCC
me hard HHHHQHCCCCCC
me harder HHHHPHBCCCCC
me he <=>=>=LBBBCC
me his @CBABCICCCCC
me home B??@@?OCGCCC
me how @@A@@@CCDFEC
me i BAEEAACCEEDK
me if A@ABA?:CFCHC
me in >@;<==PCCACA
me is ??>>>?FECCCC
me it HFGGEEGCDCCG
me its ????>?ICCCCK
me like CCBGFCFCECCF
me luck CCFCCE?BAABB
me mate CBBFBCHCCCCC
me more >>>=;=BCBBBC
me my ACAA@A>BDAAB
me nan B?@??A?CCCCC
me near @@?@?>ICCCCC
me now B@@AD@=CCEEC
me off >?B>>>BBCBEF
me on AD@@C@HEDEAA
me once FLGGGG@CACBB
me one A@CA??ICCCCC
me open MGGGGGCCCCCC
me or CHBCCEGECCCC
me out @>?>@>FBECCB
me over IHHJRHHCBCGB
me own GDDDFCNCCCCC
me please A@@@>ADCCKCC
me right ???>=?@CCCCC
me she @ABA?ATCCCCC
me sick EEGGEEABBBBB
me sister BABBBANCCCCC
me sit AABCABPCCCCC
me six PFGGGGACCCCC
me so BECBBBHBABBB
me straight =>>==>ACCCCC
me that HGFFKHCCCCCC
me the BAD@ADCBBDEB
me this @?@??@ICCDFC
me through B@CEGB=BBBBB
me till ?>>??>ACCCCC
me to @BBGDCJDHCDG
me tonight A@AA@@MBB@BC
me under MGGGLF>CCCCC
me up ECBDGD?ACCEA
me want FDIGKE=CCCCC
me when @@A@C@@A@BAD
me which A@DAAAGCCCDI
me while LGGGJGBCABBB
me who >?B>??BCFCCC
me why CCGCCBJEECCC
me with GEHCHHACBBCC
me without DDEDFD?CHCCH
me wrong HKKHHHACCCCC
meals HFIEGE>BDCBC
mean B@BEEAFGBBAC
mean > EEHDKE@GCCCC
mean by FFKFIFACCCCC
mean it ??>>?>HCCCCC
mean to @@A@@CLCCCCC
means ><=<<<DFFCDC
means it @AAAAAKCCCCC
meant DDBABCCJFEKB
meant it EEEEEKHCCCCC
meant to HFEFDCELGCNC
meanwhile BDFDCCDCJCCC
measure EFFELFCCCCCC
meat LLSPPN?CCCCC
meat on GGKKJGCCCCCC
meathead IIITII@CCCCC
medal GDCJFCEB@AAB
medal > =>====ACBABB
medals HCCDCCFCABCC
medical MFHLEF?KABBB
medical school DDGJDDACCCCC
medication BBCBBBDCCCCI
medicine BCFFDB?DEBCC
medicine and IIMNIICCCCCC
medium DDDDHDNCCCCC
meds @??A?@OCECFC
meds > IEEEEEECCCCC
meds and @@@@@?LCCCCC
meds last CBCCCCKCCCCC
meet >==>=DECCCCC
meet you GGGGGMACCCCC
meeting ?A>B@A=BFEEC
meeting > ??>>??DCCCEC
meets @>?@?@?CCCCC
megaphone HPHGHHACCCCC
melt JJJRJJBCCCCC
melting @?=>??GCCCCC
member ECCCCCBCGFCH
member of A@@@@ABCGFCI
memorial EDHFDE?BCBCC
memory >>><>CAABCBA
memory of A@A@AA>BCCBC
men AADACDACCBBB
men 's BBABEB?CBCCC
men than GGGGGRBCCCCC
mended =<=<<<@CCCCC
menopause BAB@AA@BAAAB
menorah FFNFFFACCCCC
mental DBGAABDBDBBC
mental health @>==>>CBDBBC
mental patient GGKGGGCCCCCC
mentally JJQJMJ>CCCCC
mention C?>=?>BCBBBB
mentioned C@?@B@?CFCCI
mentioned the KGGFIFACCCCC
menu >?@=?>ABEBBB
merry @@??@@JBADAC
merry christmas AA@@A@MBAAAC
meself A@AAACQCCCCC
mess @??@?>NCCCCC
mess > BBBBBAKCCCCC
mess again BBAAAAQCCCCC
mess and FFGJFF@CCCCC
message @C@>@?@ACRBA
message > BCECCCACIGCC
message me B@BADAKCBMBB
messaged ?@@??>FCCGCC
messaged me A@BBA@ICCCCC
messages ???>>>ABDGBE
messaging CEB@AB>CCCCC
met CDFJBBCBECCF
met a FFKIFFACCCCC
met brighter HHHPHHCCCCCC
met me AAA@@ALCGCCC
met my =??>>>BCCCCC
meter CDDGCCICCCCC
metformin AAAA@A@NCCCC
methadone ECBBCBJCCCCC
metres FNFFFFDCCCCC
metronidazole A@?@?@?NCCCC
mi E@AA@FMCCCCC
mi good AA@AA@MCCCCC
mi sister @@AAA@NCCCCC
mid C@C@@AIBBBCE
mid word @@A@@@MCCCCC
middle FFCEIF@DECCC
middle > EEEHIE@CCCCC
midnight BEAAACBCHBDC
midnight > CGDDDC?ECCFC
midwife IICFFG5ABBBE
midwife 's CHDEDCFCCCCC
midwife > ABEGADCCCCCC
midwife @ B@A?@@?CCCCG
midwife looking FFFFMFCCCCCC
midwife on LEFEEFBCCCCC
midwife was DCDHDDCBBBDB
midwife with GLGGGJCCCCCC
midwifery GGILFFABBBBC
midwives CEGDGE=A@FBB
midwives and DDDCJDBCCCCC
might GFJKGQ?FDDFC
might as DDIDCCECCCCC
might be A@@AACBBBCIC
might want EDDGCG=CFCCC
migraine >>=<<=<FBCBC
mile ADBCBB?BDBAB
miles ;;<=;;@ADBCC
milf IIIIVICCCCCC
milk C@ADBCPHECCC
milk > >>?>>?JCFCCC
mill DDBDBHDAABBB
mill street EEEDELBCCCCC
min AAA@@AEBBBBG
mince @@@C@@=CFCCC
mince > GGGKGGCCCCCC
mincing FFQFFFBCCCCC
mind A?CAECIAADBB
mind > ;;<9;:ECACBC
mind a GGKLGGACCCCC
mind how CBBBBC=AABCC
mind the HHGGNJ?CCCCC
mind to BAAAAFNCCCCC
mind up A@A@@ARCCCCC
minded A@AB@@CCFCCH
mindfulness BABBCATCCCCC
mine =<>;B>AD@A@@
mine 's BA@BBBDGBCBC
mine > EFEGKFGCHCCC
mine to GGLGGGACCCCC
minister =<;<=>ACCCCC
ministers =><=>=@CCCCC
minor ??>???>ACBAB
minor injuries ??????>ACBAB
mins @@???BMEFCAF
mins > AAAAAAKCCCCC
minus @@@BA?NCBCBC
minus four >>?>?=JCBCBC
minute <<<;;<IEBFBB
minute > @@A@@@IBABBB
minute and ABCBBAHECCCC
minutes =?=@?AB@GB@B
minutes > ?@?@@?AB?C@A
minutes ago BBBBBAJCCCCC
minutes and @BAA?@@ADBAF
minutes away DCDDDJCCFCCC
minutes in FFFFLFCCCCCC
minutes late DEEHDDCCFCCC
minutes now BBBABBLCCCCC
minutes of CCCCED>CABCB
minutes on ABAAAAACHCCC
minutes with EEDHGHIBBCCC
miracle EEEJEEBCCCCC
mirrors EFFKFHBCCCCC
mirtazapine BAAAAAHLCCCC
miserable IIIQLI?CBCCC
miserable old EEEFEEBCCCCC
misery DFBEDF@CBCCG
misery > DFCCCH?CBCCH
misfortune FFFKFGCCHCCC
miss EFEEHE>AABBB
miss me B@BBAANCCCCC
miss you AIBAAA>CCCCC
missed 9;:9<9:DJBDA
missed > ;>?>=>CCCCCC
missed a EEEDKD@A@BCB
missed my BCBCEC@BFCDB
missed the BAA@@@ACHCCC
missed two BBBBABFLECCC
missing FAEDAB=CDBGC
missing since HCDDDDICCCCC
missus GHIIOLECDCCC
mistake B@@@@?HCBCDC
mistake > IFEEEE@CCCCC
mistakes JGMGGG@CCCCC
mixed B@B>@@CCHCGC
mmm EEEEJEBCCCCC
mo IDDCHCABBCBB
moan DDGFDD@CEBBC
moan about DDCGCC?CBCCC
moaning GJJILFBCACBC
mobile CJCCCCDBBFFG
mobile # GIGGGGBCCCCC
mobile is EHEEDEBCCCCC
mocks A@A@A@ICCCCC
mods AAABBBSCCCCC
mods please ABABBBMCCCCC
module @@A@@@ACCCCJ
mohammedan GGOGGG@CCCCC
mole =<;;;;@RECBB
molester PEEEEEBCCCCC
moment ===<<=?@@A?A
monday ?@<A>@EDACEC
monday > @>???BFB?A@A
monday ? BBBAAAGJCCCC
monday and AA@A@BECABDB
monday morning GGGGGI@CCCCC
money PIOGLLCCDCCC
money 's GGMGMGBCCCCC
money > JEFDID>ECCCC
money for A@>@??ECCCCC
money from LGGGGGBCCCCC
money to EEIEGHBCCCCC
mongrel HHNHHHACCCCC
mongs JJVJJJ>CCCCC
mongs on GGOGGG@CCCCC
monkeys JJSKJIACCCCC
month CCA>B@DEBBJB
month 's AAAAABPCBCBC
month > DBEBBBDBBCDC
month and BCDCGFIFECGC
month wait BBBBBBHCFCCC
months @??@>=?CKBGD
months > A?????BCDCEC
months and @@ABA@CCHCCC
months for ABABAA@CGCDC
months i GGKKGGBCCCCC
months on BBBDBB?BECBC
months to IEEGEEAFCCCF
mop CDGDCC@CFCCC
mopping IINMIIBCCCCC
more DGCJGB>@@@@B
more > >@><<=GBABBB
more and FFEEFM@CCCCC
more going HHHKHHACCCCC
more i A@@AE>HCCCCC
more life FFFJFFBCCCCC
more like EFGILFBCCCCC
more likely @?=@@@FCCCCC
more of DCEAGCABAABE
more sense KKNVKKBCCCCC
more than =?><=@FCBCCC
more time CBCCBF?CCCCC
more to EEEELEFCBCAC
more word GGGGGLACCCCC
morgue NIIMIIBCCCCC
mornin BGBABBCCIHCC
morning AC?@?EGGBAAC
morning > CDCEFGHBGCCE
morning all DFCCDH@BBABC
morning and BAA@AAKBABBB
morning he AABAAFMCCCCC
morning i ?>>???DDBCCC
morning in CFDDCD>CFCCC
morning like HOHHHHACCCCC
morning she @@A@AARCCCCC
mornings DFBCBBECCDCC
moron HHIPHHACCCCC
moron > JJJSJJCCCCCC
moronic FFFKFFBCCCCC
morphine JCHFDEKEECCC
morphine patches @AA@AAJFCCCC
morra CCBBBFJCCHCC
mortgage @A@@@?GCCCCC
mortified ????>??CDCCC
mortified > ?>>>>>@CBCCB
mortuary NHKLHL>CBFCC
mortuary lad LFFFFFCCCCCC
mosque DFJCDDBCBCCC
mosque should FFMFFFCCCCCC
most BIAJGE<EABBD
most > GGGJGM?CBCCB
most days EIFEFGGCCCCC
most nights FKFEHFCCCCCC
most of >=>@>>?FCBBC
mostly =<:;<<H@AB@B
mother EFEE@C@EIFGD
mother 's ICCEDD?CBCHB
mother > GECECCGCECCC
mother and DFEFEDGCCCCH
mother in BC@DAAAFECCC
mother is DDFDDD?FHCDC
mother was DDGHEEABECCB
mothers FFLHFFBCBBCC
motorway EIEDDEGCCCCC
mottled ????@@MICCCC
mouth IHIPQLCGBCBE
mouth > FDEFIFAECCCC
mouth and FGJFMGACCCCC
mouth like FFFIKF@AABBC
mouth to EEDEHD@CCCCC
mouthful EDDDDLBCCCCC
mouthful of HHHHHQBCCCCC
mouths JJJPPMACCCCC
move BB?@@CBBABIC
move my EDEGDGCCCCIC
move since BBCCCBKCCCCC
move to EHEEEG<CCCFC
moved ?E=@>?8BFEKD
moved house BCBAAA@CCDJC
moved into FKIGGGACCCCC
moved to CGAABBCACAAF
moves BGABAB@GBCBC
moving ?@<<==JADBAB
moving > AAA@AAICBCCC
mp <9;<<:;CBBCC
mr [UOVP[3BADEE
mr @ LFFFFFCCCCCC
mr aldous FFFNFFCCCCCC
mri <<;9;><BCBLE
mrs KGFGGL?CCDCC
mrs @ JEEEEEBCCCCC
ms ><<;<>:CGCEC
msg AAAAAA@CCLCC
msg me AAAAAA@CCLCC
mubarak ??>>@>ACBCCB
mubarak to ??>>@>ACBCCB
much CDDGFEFDCBBE
much > EHGFGDCCBCCC
much as ECDBFD@BICEF
much for GFGFOFNCBBCC
much like HHHKKKACCCCC
much longer @?@@?@JCCCEC
much to GGMGGJ@CDCCC
muck IJNSJJ?CBCCB
mucky GJHLLHACCCCC
mud GGNHGGCCCCCC
mug >>?>>>CACBCC
multi @@?@?@G@BBBC
multi storey ABAAACI@CBBC
mum 998978JDGBHE
mum 's EGEFEF>HHBIB
mum > ABECA@LCCDCC
mum and >>?=>>ECCCCF
mum at B@AAAAICCCCC
mum could GFFJFFACACBB
mum does CCCCCCHCCCCC
mum if AAAAAAJCCCCC
mum in ==>=>=JCDCBB
mum she CCCCCCJCCCCC
mum was CBCEBC?CECEG
mum who @A@@AA?CCCCI
mumbai KKUKKKCCCCCC
mumbled A@A@@ABCCCCN
mummy >>===>MCBCCB
mummy 's AABAAAMCCCCC
mums BBA??BEADBBC
mun ECBGECBCCCCC
muppet GHGNGH?CCCCC
mural =><==>@>A??B
murder >=<<;;>ECCCC
murdered NEEEEE?CCCCC
murderer OFIFFFBCCCCC
murderer > OFFFFFCCCCCC
music ==<<<>?BBBAA
must HKKSLHCCGACE
must be FEGLLE>AGBCB
must have FEEKEE@BECBH
must know FLFFFFACCCCC
must not BBBABASCCCCC
mute CBCCGB>BABBC
my @===@@CFGDKE
my # AHBBBBAGGCFI
my % 993889CCECCC
my @ ??@@@A>CCCCC
my accent @A@A@@@CFCCI
my age @C??B@BCECCC
my ankle CCCCFCAICCCC
my answer A@AAAAPCCCCC
my appendix HFFJFF@CCCCC
my appointment JJIHNJBBCBLB
my arm CBBECB@HGBGG
my arms ??????QCCCCC
my ashes BBBBB@UCCCCC
my aunt JDEGDEBDECAB
my auntie AAA@AAGBFCGC
my aunty MFEFFEBCCCCC
my autistic @@@@@@CCECEK
my baby QLKIIMCCGCDB
my back EEDDGCDBBBLC
my backside @@@>?@BCCCCC
my bag CDEFDGJCECCC
my bairns FFFFFKACCCCC
my bed CEHEMD?CECCC
my best @@@@@ACCCCCC
my biopsy FCCBCC?CECIC
my birthday CCCCFCFCICCC
my blazer BBBBBBMCCCCC
my blood BDDEFC<CCFEG
my bloods BDFBCCCCECJC
my body FFMFFF=CCCCC
my book OIIIIIBCCCCC
my boy LFGGGMBDDCDB
my boyfriend ?@@@A?MCCCCC
my brother BC@C@BFCHDEE
my brothers KIIIISCCCCCC
my car ILFFFMBCCCDC
my card IEEEFD?CKCCC
my care CCCCBCCCDCEJ
my case DCGCCCHBFBEC
my cat CCFEBBIBBBBB
my cataract CCCCBB=HABAB
my catheter DDDDJDACCCEC
my chemo DEDDFE@CHCDC
my chest @CBAFABGDCBC
my choice EDHEDCMCCCCC
my class ?@?@@?NFBBBC
my coat CCDEEFMBDCAB
my colleague ==>>?>BCCCCC
my complaint FDEDHD@BCBAA
my consultant BBBACB>A@EDA
my country GGLHGJ@BABBB
my cousin JIDDDGLA@BBA
my dad EDCFCFBAECDC
my dads BBBABDACHHCC
my darling GQGGGGACCCCC
my daughter D>BA?DFCCDEC
my day CCFCEECBCBAB
my dead FEJEEE@CCCCC
my desk BBBABBKBBBBB
my dialysis GGGKGHACFCGC
my doctor DCGCCC>CCCCC
my dog BDBHAB@CDCBB
my door DCDDDJHCCCCC
my drift IIKINKACCCCC
my drip EEEEFHABBCAC
my drive HHHKHL@CCCCC
my ear CCCBFBEHCCCC
my email BABAAA@BBLBB
my english EA?DBBIDCDCC
my ex GEEEECEBBCBC
my eye GDDDDD@HCCGC
my eyes ECCBHBEABCBB
my face CCBBMCEDCCCF
my family DDDGDEFCCCCH
my father BAAA@ABFGCIC
my feedback EFFFKFACCCCC
my feet @A?@@@;CCCCC
my file KFEEFFBCFCCC
my finger ACBFCCIBBCCB
my first BBBFAA;CCBGC
my flatmate @?@@@@HCCCCC
my food HHMHHHACCCCC
my form EEHEGDHCCCHC
my friend CEBDBBOBDCBC
my friends @>@@@>MCCCCC
my gallbladder BBBACBACCCGC
my girl >>=?=>FCCCCC
my girls BABBAFLCCCCC
my glasses GDDCDD@CBCCC
my goldfish HLHLHHCCCCCC
my good HGGJJKCDCCCC
my goodbyes BBBBBBJCCCCC
my gp JEFIEE>CECMC
my gran =><?==>BBCCB
my grandad ECBBCEBAHBBD
my granddaughter ??A???D@AB?B
my grandmother >><?=?AAEBCA
my grandson DDFDEFACDAAC
my granny ?@>@@@ECCDCC
my great >@>??@BCCCCC
my hair AAADA@FCHCCC
my hand @DBCHDFCBCBB
my hands B@@@EAPCBCBB
my head ???@A?FCDBBG
my hearing AAA@@@ACCDFC
my heart <>>=>>KGDBGC
my hip BBGCCA@BCCAB
my hoodie BBBBBBPCCCCC
my hospital @@@@?@ACCCDI
my house @?@A?@FBBBAB
my husband EBBFEBACCCEF
my in CCBCCCMCCCCC
my insulin >?>?>?JGGCDC
my jaw AA@AA?GCCCCC
my job EGDEEDICCCCC
my key KHHHHO?CCCCC
my kid EFIFFFBCCCCC
my kids HCFFDFECCCCC
my kitchen @@@?@@CCCCCJ
my knee FHFFLGACCBEB
my lad FCDDEH?D@BDB
my lads GJHHGPBCCCCC
my last ACBCAAPBABCB
my late GDEGFEBCCGCC
my left AAAA?ACHDCDC
my leg @BBAECEDDCEB
my legs CA@@?@LCBBBC
my letter BECCBB=BDICG
my life ?>===?DACBAC
my little @>?<==IEBCFA
my locker AAAAA@QCCCCC
my mam B@@C@A@CBCCE
my mate ICGCFGECBFCC
my maternity CBBCCC@CCCJC
my medication BCCCCCGCCCCK
my midwife ABBBABBBBCBG
my mind ?@???>OCCCCC
my missus EFHHIHACECCC
my money HILHMK@CGCCC
my mother B>C?=?CEHFGD
my mouth DEHGGD@CCCCC
my mp @?@@@>;CCCCC
my mri CCCCCCACCCLC
my mum ?>@?>?CBHCEF
my name <=>>@?LBCDFB
my nan FDFGEGDBBDBE
my neck ABBACAGDCCCC
my neighbour BA@@@@DCAC@A
my nephew AAABA@CBEBDB
my next DHDDID?CCCDC
my niece C@A@?@JC@BAB
my notes FECBCCBCHCFC
my number GCDDGD@CCFCC
my old AAC>?B>CABEB
my op ECDCCC>CCCGC
my other @@@@@@KCCCCC
my own =>>?>>MBFCDG
my parents BABBBAMCCCCC
my parking FFFFFNCBABBB
my partner @AA@@AECFCEC
my passport A@AAA@OCCCCC
my pension @@@A@@FCCDIC
my phone D@A?@?OAADAB
my physio CCCCBB?CCCEC
my pills CCCCDCAKCCCC
my prescription BCCCBC@CCCKC
my prostate FFFFKFBCCCEC
my psychologist LGGGGGBCCCCC
my pulse IJIIOI=BBCBB
my record BBBBBBACCDNC
my referral DDDFDCCBACEC
my results CCCCEB=A@BFB
my ring BBBBBBLCCCCC
my road GKGGGLBBABAB
my room ABBABBSCCCCC
my roommate BBBBBBJCCCCC
my scan FCFHDD>CFBIB
my script GGGGGMACCCCC
my seatbelt BBBBBBLCCCCC
my second CCCGCB?CBCCC
my section AAAAAAJCHCCC
my shotgun IIIIIS@CCCCC
my shoulder ABAAB@ECCCHE
my signature JEEEEEACCCCC
my sister =<;;9<HDFECD
my sisters JEEDDE>CCCBC
my six GDDDDD>CCCJC
my skin EFJHEF@CBCBC
my sleep BBBBBB>ICCCC
my sleeve BABBBAJCCICC
my slippers DEEIDD?CCCCC
my smear BBABEBDDECFC
my snap DDDDIDLCCCCC
my solicitor A@@?@<?CJCCC
my son EBACBD=DEBEA
my stepdad BBBBBBHCCCCC
my stomach BBFBBBGCCCCC
my surgery EEIEEDBCCCHC
my tablets CCCBDGAD@BEB
my taxes IIQIIICCCCCC
my tea HFGJHEDCCCCC
my teeth @@?@C?CCBBCC
my temperature EEGEIEACCCCC
my the ABBBBF?CCCCC
my therapist FLFFGFFCCCCH
my throat @AAA@@JBABBB
my thumb >??=??>DCCCC
my time ABAABA>CACBB
my tongue EEEEIEBFCCCC
my turn EMDDDDJCCCCC
my two >?>>>?@CCCCC
my uncle ECEBCD@DEECB
my uncles GGGGGLGCCCCC
my van IIIIIS@CCCCC
my veins @@@@?@ACEBBJ
my view EEKEEE?CCCCC
my village FFFIFM@CCCCC
my way JLJIKUACBCBC
my wedding >??>??EBABBB
my wee @?????ABBBBB
my week EEFFJEBBBCBB
my weight AAAA@A@EHCCL
my whole ?@??>?@BCBBB
my wife IABDAF@DICHE
my words JGIGGHECCCCC
my wound BBBBBB>MCCCC
my wrist =??@??CBDCDB
my year @AA@A@FBBCCC
myself <8:876[FEBBD
myself > DBB@??MEECCF
myself and BBABBBKCCCCC
myself in BBCAA@KA@BAB
myself on @????>NCCCCC
myself so BBABAALCCCCC
naebody GGGKGL@CCCEC
nah ?>@???MCCCCC
nail CEDBBCBHCCCC
nail bar GJHGGGBCCCCC
nails DEHKDJ?CECBB
nails > IIIMIRCCCCCC
nails done GGMGGGCCCCCC
naked DFEDPDCCCCCC
name JKCEDJ<BCHFD
name 's GBBCCCHCCCHC
name > BD?@AA@BDDBC
name ? EEEEMECCCCCC
name and @E@@BEAFCICC
name badge GGHLGLACCCCC
name her GNGGGGACCCCC
name is IDDBCEAABAEB
name of D?BA@A?@BFAC
name on DEEEEKDCBCDC
named 99;89:>??@BA
names FLCACFABCCFC
names and HPHHHHACCCCC
names from FFFFFNBCCCHC
names so IQIIIIACCCCC
nan =><<<=CCFDFG
nan 's DFDHCEBC>BCB
nan > EEFCCDFCACBB
nan for @AAA@ACCCCCJ
nan i DHDDDDLCCCCC
nan in DDDEDDBCCCLC
nan to C@AA@AICCCCC
nan up ?AAAAABCCCCL
nan wants GGGGNGBBBCBC
nans EFEEEDJCCCCC
nappy @@@?A@JCCCCC
nasty BDELDC>DBCCG
nasty piece EEEIEEBCCCCC
native JJSJJJBCCCCC
natural EEHGHE@CCCCC
nature KNUJKK@CCCCC
nature 's FFKFFF@CCCCC
naughty FGGFVG<CECCH
naughty nurse DEDDJDACCCCC
near EFHEFHEBFACB
near a HEEGHEACCCCC
near her ELFEEKGCCCCC
near me EFIEFI>CCCCC
near my FFIFFJ@DCCCC
near the ??>=A@AABAAC
nearest @@??@?G@BAAC
nearly =B>?B=?BEBCD
nearly did A@AAA@KCCCCC
nearly had BBBEACBB@BBG
nearly proposed FFFFKFBCCCCC
neck FGBGEFQECCCC
neck > EEABCE>FCCCC
neck and EEEEJEGCCCCC
neck tattoo NHHHHHACCCCC
necked CDDFDDNCCCCC
need ==?<?@EH?GHC
need a EDJEJE;@ADEB
need and AAABAANCCCCC
need drops @@A@@@@KCCCC
need for CAAAA@HACBBI
need it AAAAABLEBBBC
need someone @@@@@@IBBEBC
need the A@CA@@GGCJEC
need to <=<<:>FCAFGA
need two GGJJGKBCCCCC
needed =<<=<<ABBBBF
needed > @@?>@@@BBCCB
needing BAACGBLCCCCC
needle EDHCEJ@CCCCE
needle > DEHDEFBCCCCC
needles EBAA@DAGACAB
needs @BCBFDACCCHB
needs a EEIFHI?CCCIC
needs and NHHHHK?CCCCC
needs his CCCCCCMCCCCC
needs looking HHGHOG@CCCCC
needs to @CB>A@ECDCCC
neet @AA@A@PCCCCC
neet > CBBCBCLCCCCC
negligence IDDDDD@CCCCC
negligent OGGGGGCCCCCC
neighbour ?><===GB@C?A
neighbour 's HECCCCBCBCBC
neighbours @C:>>=DBABBF
neighbours > =>:=>=BCCCCI
neighbours are @AAAAAICCCCC
neither EEFLGKACBCDH
neither > EEDIHI@CCCCC
neither will GHGGGNACCCCC
nemore AAAAAAQCCCCC
neonatal ??>???>CEECC
neonatal unit @???@?ACBECC
nephew DBACBAEBEBDB
nerve FFFKEEBCBBFC
nerve to GGGLFGACCCCC
nervous DDCECC=CBCCD
nest DDHDDC?CCCCC
neurology DEEFDDBCCCJC
never D?AA>=@@C@DB
never @ >?@@?@HCCCCE
never again >>===>>CDCBB
never arrived BBBBBBMCCCCC
never be DEIFEEACCCCC
never been CBBGABGCCCCC
never came HIFFFFAGHCEC
never did JGGGGGBCCCCC
never done GGGMGGBCCCCC
never even LGGGGG@CICCC
never felt >@@???GCGCCC
never forget @=>>><@B?BBA
never got ?@AAA@EBACGB
never had GEEFEF?FCCCC
never happened JHNHHHCBACBC
never heard CCCCCCCCCCQC
never know =<===>CCCCCC
never known HHKKHHCCCCCC
never met GHLKGHACBCCC
never mind NMRSTM?CCCCC
never missed FHFFLFACACAB
never once AC@ABA?A>BAD
never see DCFDDFKCCCCC
never spoke EEDIEEACCCCC
never stop GKGGGGACCCCC
never thought >>><<>CBABBB
never took IGGGGGCCCCCC
never trust FFJFFFBCCCCC
never will DDFCDC=CCCCC
nevermind FFGFJFCCCCCC
new AEA>AA:?==@?
new address IHDDDDABBBBC
new consultant GGMGNGBCCCCC
new curtains FMFFFFACCCCC
new date BBBBBBABBCMC
new doctor GGHGLGCECCCC
new hip ?@>???AECCCC
new house HNHHHHACCCCC
new kitchen QHHHHHCCCCCC
new logo >?==>>BCJCCC
new matron EELELEBCCCCC
new mri EEEEEJCCCCCC
new one FLGJGGGHCCDC
new porter FGHFNGCCCCCC
new registrar HHPHKJBCCCCC
new scanner ?>>>=>CBAABA
new uniforms ?>>?>?CABCCC
new wing CCDDCGBBBCCC
new year AA@ABDEA@BDB
newborn >=?<>>FIBBCB
news :9989:G@=@C@
news > BBDCCDGBACAB
news on AAAA@AACCCIC
next FLIEILCBDCBC
next > EFGHDG?BECCG
next bed B@C???@CGCCC
next day ===?>>ACBBBC
next door =8;:;:LBBDBB
next month BFBBCBBBACBC
next one CEDCCGICBCCC
next time JQJMKT?CCCCC
next to GFJGICBCDBBB
next week BBABBFBBBDBB
next year @?>@A>FBBBBC
nhs HBF@FA;==>@@
nhs > CDHBHCBBBCCC
nhs for OJQJJJ@CBCCC
nice GIFIIKB@CAAA
nice new HLHHHPBCCCCC
nice red GGGGGM@CCCCC
nice to <::;::GBABCB
nicely FFEEMI<CCFCC
nicely > BBBBED<CCFCC
nicer CDEFCD?BABBB
nicked FAABA?CCCCCC
nicked my @>?>?=@CCCCC
nicking MGFFGFBCCCCC
niece BA@??@JC@BAB
night BC<=@@FHGBCC
night > EGBCEGCBDCCB
night after AABBABHCGCCC
night and BA???=NFCCDC
night for CHCDDD?DBBBC
night he BAAAAALCCCCC
night i ?>=?>>KCCCCC
night in >?@>?>FCCCCC
night just AAAA@AKCCCCC
night night ?=???>XCCCCC
night nurse GCCCECACGCCC
night porter HEECDD@CCCCC
night shift AADBABABBBBC
night sister IEFFEE>CCDCC
night staff ?>>@?@?CECCH
night till EJEEEEBCCCCC
night with HGFFQF?CCCCC
night you IMIMII@BACBB
nightie >=>=>>GCFCBC
nightly FJFFFF?CCCCC
nightmares AAAAAABCICCC
nights GE@B@B?ADBDD
nights > A@@B??ECBCFC
nights on DAAACA>CDCCC
nil >>===>=CDCCC
nil by ??>==>ACDCCC
nincompoop FFFMFFCCCCCC
nine B@@BAC@GEBCA
nine > ?C@@AABBECBC
nine and ???>>>>A@BBB
nine bob KEEGEECCCCCC
nine days DDCECCGGCCEC
nine hours ?@?>??@CECBB
nine months FEDHEDBCCCCC
nine times CCCCEC>CCCCC
nine weeks BBAAAA@FCCGC
nine years CCDDIFBBBCAB
nineteen @?>?>?<DCCCC
ninety ;<<<<<>AEBAA
ninny FFFMFFBCCCCC
ninth DHDDDFACCCCC
ninth > CFCCCBJCCCCC
nipples DDDCJDBGCCCC
nite DEBAB@NIGCCG
nitwit HHHNHHBCCCCC
no CAFDBCHEKDHD
no % JJQJJJACCCCC
no ? EKCDDDBBBBBC
no and AAAAAAKCCCCC
no answer CBCFBCICCCCC
no apology FFLFFFBCCCCC
no business GGKIGG?CCCCC
no call HDDCCCACKCCC
no cameras FFFFFMCCCCCC
no consent QHHHHHBCCCCC
no doctor ICDEDBICCCCC
no epipen BAAAABLCCCCC
no excuse ???;>>>BBCCC
no feelings FGHFGG@CCCCI
no flowers BBAABBTCCCCC
no for CCBCBCCCCTCC
no friends JJJRJJBCCCCC
no good AAAAAALCCCCC
no hello BBBCBBCCCCCJ
no idea @A>BAA<BBEBC
no interpreter @AA@A@?CHCCC
no irish DDHDDD@CCCCC
no it ??==??BCCCCC
no joke CBAABEKCCCCC
no kids @@@AA@QCCCCC
no letter BBBABBBCCCGC
no loss GGNGGGACCCCC
no memory ABBBBBMCCCCC
no more HEKEDDQCABBC
no need BABAAA>BAAAK
no one ;<8:;=OCKDFC
no other IJGLGGACCCCC
no pain AAA@AA=HCCCC
no peace HMHHHH@CCCCC
no phone ?@@@@@JBAFBB
no point BBBBBGJCCCCC
no pulse A@@@?@MCCCCC
no questions FFFFKIBCCCCC
no reason BAACAAFFJCCC
no right HHNHHHACCCCC
no shoes AABABANCCCCC
no such EFIEEE@CCCCC
no thank FELFEFCCCCCC
no thanks FFFHEFBCCCCC
no use FKJEFF=CGCCC
no where HKNHNHACCCCC
no wonder EFJNHF@BBCCC
no1 CFECCCPCCCCC
nobody ?BAA=?KCOCGB
nobody > BBCCAAGCCCCC
nobody asked GOGIGGFBDCBB
nobody at BDAAAAICGCCC
nobody came CCDCDG@CECCC
nobody can CCCFCEPCCCCC
nobody cares GHFKHG@CCCCC
nobody else DCCDBGACACBB
nobody ever >==<>=?CFBCC
nobody has DCDHDC?CFFIC
nobody here BAD@BBLCCCCC
nobody home GGGOGG?CCCCC
nobody is DEFGHCMDDCGC
nobody likes FHFLFFBCCCCC
nobody needs NHNIIHMCCCCC
nobody on GIDDDDBCDCCC
nobody should <<5<<<<CCCCC
nobody tells ??@>??ECCCCC
nobody to @@@@@?ICCCCC
nobody told ?@B?A@>BBBAA
nobody wants ILSHHLDCBCCB
nobody will BCAAF@OCCCCC
nobody with FFLEFEKCCCCC
nobody would HRHKHKLCECCC
noise GDCHHDFABBBC
noise > EEEKEEACCCCC
non FDHDDDICECCC
none ADIBCCACCCEB
none > BCICCCCCECBC
none of EHHFGGECCCEC
nonsense ==<;==DHCCCC
noo @AA@AAGCCGCC
noon AE@CACJCDCCC
noon > BCADAAOCCCCC
noose BABAADQCCCCC
noose and AAA@AAOCCCCC
nor DDFFCDHCCCEC
normal JFLGFFAQBBBB
normal ? @@??@@BNCCCC
normal and MFEEFF?CCCCC
normal people GGLGGGACCCCC
normal to BBAAAAHHCCCC
norovirus >=<<>>?CCCCC
north @A@>>??AAAAB
north run ??>=>>CCACCB
nose JJFMHIACCCDC
nose > ACBBBA@CCCDC
nosed FFMGFFBCCCCC
noses GGNIGG@CCCCC
not ABDB@AJCGCFF
not > @>=<=<HEBBDB
not ? A@?A@A>MCCEC
not @ FBDDDCKCCCCC
not a FEIFDC?BIDCF
not abide GGMGGG>CCCCC
not agree ??><>>>BAAAB
not all ?>;@??@CCCCC
not allowed ?@@?@?KBBBBC
not answering @@CAAAOCCCCC
not any DDECCC>CCECC
not as GGIGGO@BABBB
not ask ??<>@?BBABBB
not asked FGFFFK@CCCCC
not at DCDFCCHCCCHC
not be FBHGFKLBECBC
not been @BABECCDFCJC
not being HGIEGDCFCCCE
not believe CCEBEB;ABAAC
not belong FFKFFFACCCCC
not blame AA?CAAMCDCCC
not blow EEEHEECCCCCC
not born GGLGGGCCCCCC
not bother GHMMKGDCGCCC
not bothered BBBABANCCCCC
not brake BAABBANCCCCC
not breathe >>=>>?BCDCDC
not brought FGOIGGACCCCC
not care HIIKGIFA?A@A
not change HHMKHJ@CCCCC
not come >>?==<KCCCHC
not count GFGLFGDCCCCC
not dead FPFFFFGCCCCC
not deserve LMSOLLCCCCCC
not do B@C@DDBFBEFB
not done EKDEEE?CCCGC
not drive CBEBCA>CFCFC
not eat @??@@@GHCCFC
not eaten A@A@@BGCCCCC
not eating BEAAABKECCCC
not even JOJMKKACECCD
not exist IEFEEEBCCCCC
not face AA@AABMDCCCC
not fault EB@ABB=@=@?A
not feel CBFA@BFDDCDB
not felt EDEEEIKCCCCC
not find DBEFCE@CCGEC
not fine AABBBBKCCCCC
not finish EEKEHEHCCCCC
not fit GFGLFFACGCFC
not for A???@@OBCBBC
not forget EGEEEJ?BBCBC
not funny A@?@A@BFCCCH
not fussy FEEFGJ?CCJCC
not get DEHGCDJDDCEB
not getting BADA@BKCCCCC
not give EFFHDD>BBBBC
not given EEIEEEBCCCCC
not go >9::;<JEDCDC
not going BCABE@MBACBB
not good A@@AAAACGDCC
not got FEICBCGCECJC
not had BABBECACICEC
not half FIFHHKBCCCCC
not happy >>>>>>@BEBCF
not hate >=:=>==CCCCC
not have ??C>@>GC@CBD
not having @?=>?>?CCCCC
not hear ADCAA@BBFDBF
not heard @@A@@@?BECIC
not help GJIIGGCCCCCC
not her ?>@@?@LCCCCC
not here BBBABBOCCCFC
not hide GUGGGG?CCCCC
not hold HEDDEGABABBB
not hurt ???>??IECCCC
not ignore GLGGGG>CCCCC
not in CHECDEDCBCCF
not intend BAAAAAICCCCC
not it MOOLKW?A@AAB
not just DCFEDE@CBCCC
not keep DDDCGCGCCCCC
not know >>?F>>KBCDHE
not leave ???A>?ACCCCC
not let ADAC>=LCBCCE
not lift BBEBBBBFECCC
not like B@A@@CECFCCG
not listen AAACAABCCCCK
not live BBDBCBJCCCCC
not look EFEFCC@CCCCC
not make E@FEBDAACCFD
not matter EMDEEDABBCCC
not me ?>??>>DBBBBB
not mean AB@?A@HCCCCC
not mention NGGGHGBCCCCC
not mind FFHGLFICCCCC
not miss A?@@@C=BABBB
not missed FFFFKF@BBCBB
not move GCCCCCICCCDC
not moving @@@@@@RCCCCC
not much EEDKGEFCCCCC
not my TQLLTP=CCCCC
not need BADACCHCCCCC
not on @A@A@@<CCGFC
not one CDGBDBCBKCCE
not open @@@??BEGFDCC
not organise HHKLHHCCCCCC
not our LLUKLLACGCCC
not people KKRKKKBCCCCC
not picking A@AAAAECCCCC
not plan CBCBCCNCCCCC
not planning BABBBALCCCCC
not post >;>=>>DCBBBC
not put <><==;=CHDCC
not reach ?@?D@A=CDBCC
not read CCBCCCACKCCC
not remember EDEIDD@DBBBF
not responding BABBBBOCCCCC
not resuscitate JEEEEEBCECCC
not right BABCBECCLCCC
not ring ?>>???BCCDCC
not rouse @@@@@AJCCCCC
not safe BBBBCBNCCCCC
not say DEGCEF>CBCCF
not saying EDEKEECCCCCC
not see ><C=>=OCDCEC
not send CBBEBBJCCCFC
not shake HMHHMMFCCCCC
not she GICEGG?CCCCC
not shifting BAAABALCCCCC
not shut >?=>?>CCCCCC
not sleep @B@?C@?GICCC
not slept BBBBBDICCCFC
not so JIEFFE?DECFC
not sorry FDJEJEACCCCC
not speak EBFDCBJCFCCG
not spell EEEFEECCCCCC
not stalking HPHHHH@CCCCC
not stand FDLFEEICCCCC
not step A@@@@@QCCCCC
not stop BE?AEAKBBCBD
not stopping HLGGHJICCCCC
not such FFFLFFBCCCCC
not sure >>=?==JBABAB
not swap ::868:ABABBB
not take BC@BAECCBBAB
not talk CBECCDNCCCFC
not tell I@DDC@JCECDG
not thank DCCCCC;B@B?B
not the BBDFDB@BBBBE
not there >B><>=JDCCCD
not they EFGGIRDCCCCC
not think FJJIFH@CBCCC
not to =<=;<<PCBCCE
not told GDDDEJHCDCCC
not touch EEDFDGBICCCC
not touching AA@AABLCCCCC
not trust FDHIDDICCCCC
not turn ?==>>=>CCCGC
not turned AAAAABICCCFC
not understand FIMFGF@CCCEC
not up FEEFELCCCCCC
not use BADAAA@CCHCC
not wait @@A?@@BAAEAB
not wake >>===@MCCCCC
not waking CFCCCHGCCCCC
not walk DCGDJEHCCCCC
not want CAJDBDMBCECF
not watch DEDDDJACCCCC
not what >>=<=>BCFCCC
not wish @@@@@@>AABBB
not work CADDBABCMDCC
not worry EEEEGFHBACBC
not worth IGIHGHICCCCC
not write @@?>BDCCHECC
not you SQKTKQ<DCCCC
not your DDDJDDKCBBBC
note EFDDFBPCBCGC
note in BBABBBPCCCCC
note through EJEEEEACCCCC
notes IEAABB<BJDIF
notes and JDDEDE@CGCCC
notes from LGGGGGCCCGFC
notes that JGGGGGBCCCGC
nothing GDIJHGFFGCEB
nothing > BADBABJDFCFB
nothing against GDGDDFCCCCCC
nothing and AABA@AHCECCC
nothing but JJLILHHAABAB
nothing else EGGFKFDECCCC
nothing in FGFOFF@CCCCC
nothing left ?????BNCCCCC
nothing on BCBAGH=CEDCC
nothing personal GGLGGGACCCCC
nothing to GCCDGD?CCBBB
nothing wrong ?@>=B?BCCCCC
notice GIGLDCHDECCG
notice > BIBACC=CCCCC
noticed ;==<==HCECCC
noticed > CECBECFCCCCC
november @?@??@HBBCLC
november > A@@@@@FCCCLC
now =BB=>>LDDBF@
now # BBBBBB>AECAB
now > ?E>?@@FBCAEB
now ? EIJDDDFDDDGB
now and <@>==?CBBBDB
now he >>B>??FECCCC
now her @>@@?>HDCCCC
now i BB>??@EEEBDC
now is CCHCDDMCCECC
now it GFJGJJICIHCC
now love EEEEKELCCCCC
now my AAAAAAIBBCBC
now one AAAAAAGBBCCC
now she ?<?<=>PBBCBB
now so FJEJFEBBBCCC
now the EEFHEECBDBFC
now there CBDAEBHFFCCC
now they EDFEED;ECCCC
now we IJPIII@CCCCC
now with DDHDED?FCCGC
now you BAADBC>CBBEC
nowhere @@>@@@ECCCCC
nudes HHHGPGICCCCC
nuisance CCDECBFBGCCD
num AAAAAAQCCCCC
numb @AA@?@HFCCCC
number AI>=@AA@D[@B
number # GGFFFIDBE@DB
number 's BEBBCC>BABBB
number > B@A@CAJCFFCG
number ? CDBBBBFCCJCC
number do A@AA@AACCICC
number for @?@@>@KCCXCC
number on @B@@@A@ECICC
numbers DA>>>@@CADEF
nurse NJGGOK0ADECJ
nurse 's BGFBEG>CCGCC
nurse > EIFFJK@B@BCA
nurse ? JKRMVJBCCECC
nurse @ MHGEOF=CDCCF
nurse a >@?=A?BCCCCC
nurse and DECFJBHCCCCC
nurse asked ====<>BCFCCC
nurse at JFLJIGACCDCC
nurse could DJDEDDBCCCFC
nurse for ABBBGBHBACBC
nurse gave <<><;<ACFCCC
nurse has B@AB?@?BBCFB
nurse have HHHNHHCCCCCC
nurse here @@AA@@ECCCCC
nurse holly FIGGMFCCCCCC
nurse i @B?@F@BCEECH
nurse in KHGJGK@CBECE
nurse is IEEKEEBDCCEC
nurse of DCHCCDACBCCB
nurse on FFB?CC?CECCF
nurse pat ABAAAALCCCCC
nurse put ?@@?>?BCCCCJ
nurse she <;<<<<@CFCCC
nurse that EEEDFICCCCCC
nurse to @??@BAABCEBC
nurse told =?@>>?BCGCCO
nurse tonight EEEGEMACCCCC
nurse was CCEIAC?CGCFE
nurse who ?@?A@C?CDCCD
nurse with MEIFKH?CCCCC
nursed @>=>>>JCCCCC
nursery CC@??@GGAECC
nurses CA??FA6??D?B
nurses > =>>=<>DC@ECB
nurses are BBDDGB@CCCCC
nurses got IEEEEECCCCCC
nurses home AA@ACCAA@BAB
nurses on IDFCDDACCCCC
nurses should ==:=<<AAAABB
nurses station IIINLHCCECCC
nurses were >@?>?@ECECCC
nursing IHIHHE;=>?@A
nursing school GGGLOGACCCCC
nuts EEEEEK?FCCCC
nyaff HHHOHHBCCCCC
o GDDFGCDCBCCC
o a HHIMHHBCCCCC
o the HFFJMFACCCCC
oaf GGGMGGBCCCCC
oaf > HHHNHHCCCCCC
oak DDDDDDKCCCCC
oath MGGGGGBCCCCC
obs HDDHDE?CDCCC
obviously FFKKFF?FCCCC
occupation IIPIIIBCCCCC
occupational LHHKMHBCCCCH
occupational health GGGLJGBCCCCC
occupational therapist JEEFHEBCCCCH
ocd DEJDED@CCCCC
ocd and FFLFFFACCCCC
oclock FHGJHGDBFBCB
oclock > FIFKGFFCCCEC
oclock and FFHKFFBCCCCC
oclock appointment AAAA@ACCKCCC
october >===<=HBBCFC
od BAAA@AUCCCCC
od would AAAA@ALCCCCC
odd GFECCD>CGCFC
of DDDEDCCDDDBC
of # AABCBAANCBBD
of > JFNFGKFBABBB
of @ @BAD@A?CCCCC
of a EHGSHG?DCCBA
of advice EFEEEJBCCCCC
of all DBAGEB=A@BBB
of an GECDFBBBCCCC
of anyone JDEEDDECCCCC
of applause FJFLFFCCCCCC
of bed KEDEHD?EHCCC
of being AAACBDLCCCDC
of blood CDBECFJKFCCC
of clowns EEEJEEACCCCC
of empty GGGHGO@CCCCC
of ending AA@?@@JCCCCC
of every ?E??@@ABABBB
of everything AA@B@@JCCCCC
of friends FCBBBC?BBCBC
of her DHCFGHDCBCCB
of him GGFFID@BBCBC
of his DFIEEH@EBCCC
of hours @A@AA@ACGKCC
of information AA@A@AACCJCC
of it AA@A@?DADBBD
of life GGHFKG@BBCCC
of living BBAABBJCCCCC
of me FIBBG@DBBCCE
of mine >>?>?BFA@CBB
of my @B>@A@EJHDHI
of next CBBBCBNCCCCC
of nothing GFIHIFICCCCC
of nursing LEGGEEBBCBBC
of one BBFABDAECCCC
of order ==<<<=@CDCCC
of our ?AE@ACIBBCBC
of oxygen FHFMFFCCCCCC
of paracetamol @@@@@@GCDCCC
of people JJJMIJ?CCCCC
of pikeys FFMFFFBCCCCC
of pills >>?>>=LCCCCC
of piss FFFJFFCCCCCC
of reach KFEFFF>CECCC
of ringing BCBBABLCCFCC
of rocks GGGLGN@CCCCC
of staff ABAABB@CHDCH
of strangeways GGGGGO@CCCCC
of taking BBBBCBICCCCC
of tea ??>A>?EAABCC
of ten BCBBGB?CGCCC
of that HIMHLHABBDBB
of the DBBBCBFABF@G
of their FHEEFJ@CGCCC
of them IILLHHECACCB
of these BBBBHCDABBBB
of this B@BCEAIBCBBC
of those GEJFGECA@BAB
of town FFHEFFBCCCCC
of us BEAD@GIBBBCC
of vodka GGDDDDJCCCCC
of water @?>>?@DBIBBB
of what @A??@?ECECBB
of whisky KEEEEE@CCCCC
of wine FFEEKE?ICCCC
of witches FFFLFFCCCCCC
of work HHHNHHBCCGCC
of you GJHIFM:BCBCB
of your AFCCHCHBGHBF
of yours EDEFDGCCCCCC
of yous HJGMKH?CBFCC
off HFGEEEGDD@EG
off # BCABBA?CLCCC
off > @?A@CCDCDBGD
off ? AAAC@ACFCBFC
off a C@DFAC?BACBB
off and FFHDKGFCDCBF
off at DEFCDG@BCBBB
off back FFLFFFCCCCCC
off by @@?@@>GBCAGB
off down @A@AAAMCCCCC
off for AC@?BBDBCBBB
off her QLKMPO?CBCBC
off his HBCBCFFDCCCC
off in GDDCDC=FECDC
off it ?>A@?>GGCCCC
off love EEEEKEBCCCCC
off me CDDDDJFBECCC
off my KGJNIG8FBCGB
off on ECBEBCACCCCC
off or EFKEEGCECCCC
off our IFLGGGCCCCCC
off shift EHEHEDACCGCC
off so GFCCCCNCCCCC
off that ABEFCCACCCCC
off the CFBAABJCECDE
off them GGLFFF@CCCCC
off to ?>C??@BDAB@B
off ward LNHHHHBCCCCC
off with DC>@A@KBBCDC
off without EHHEFECCCCCC
off you GLIJKGABBBEB
off your FHLHFFKCCCCC
off yourself FPFFFFACCCCC
offence EEHEEE@CCCCC
offends IIPIIICCCCCC
offer @??>B@?BFBCC
offered @@>?B?DCFCEC
offered me AAAA@AHCFCFC
offered to CDBDJDCCCCCC
office DACACF>BELAB
office > ABA@CACBEGAB
officer KFGHFH@CCHCC
officer > AAA@A@CCCLCC
officer has LGGHGGCCCCCC
official CCCCCCACKFCC
officially FFFKEFBCCCCC
often @D>?B@?ABBBC
ogre HHHQHHACCCCC
oh GHHLEDCBDBCB
oh do GGGNGGBCCCCC
oh look HKHLHHACCCCC
oi FFJIKFACCCCC
oily EGFOFFBCCCCC
ok ?=>>>=CNBDCC
ok > AAABA@HDBCCC
ok so A@ABBALCCCCC
ok to BBBBBB?OCCCC
okafor =>>=@?CCCCCC
okay ???>?>?FCBBC
old DBAGAAAGBBAD
old 's BBBBBDGCCCCC
old > =>==>>DEGCCC
old ? BBBBBBALCCCC
old and >>>>>>@FECCC
old bag GGGMGGACCCCC
old bat FFFNFFACCCCC
old battleaxe EEELEFCCCCCC
old boot GGGMGGCCCCCC
old boys MEEEEEACCCCC
old cow JJJQJJCCCCCC
old dears IGJFGGCCCCCC
old dog EFFFKF=CCCCC
old duffer HHHMHHBCCCCC
old fashioned HHKHHLBCCGCC
old goat FFFKFFACCCCC
old has EEDGEEJECCCC
old in CCCBCCBOCCCC
old is BBAABAIBCBCC
old ladies LFFFFFBCCCCC
old lady DBBBBBMCCCCC
old man GCCCBDDBDCCF
old name EKEEEECCCCCJ
old one DCBBCC?BALBB
old trout JJJQJJCCCCCC
old uniforms GGGGNGCCCCCC
older @?>@@ABBBBBC
ombudsman A>>??>;CJCCC
on EDBCCCADCBDD
on # HDHJDEDDBKHC
on > BDAAFBBDGDBE
on ? GEEEDDCDAFGB
on @ JCDFFDECBCDB
on a BDEEBD?DICDD
on about DGFIDEBB@BBA
on all CDFCFCFBFCBC
on an EILDHEGCCCCC
on and AECCECJDBCBC
on ash MGHMGHBCCCCC
on at BCADBA?BDBBC
on bank JEEEEE@BBBCC
on bay HJFFFHBCCCCC
on beech JFFFFFACCCFC
on behalf BBBBABACJCCJ
on being EDEHEDCCCDCC
on but EEDIGECCCCCC
on call QIIIJIDCCCCI
on day ACBEBBAJCCCC
on days KIINIIACCCCC
on duty LHHKHHACCCCC
on earth AA?BAAJBEBBC
on ebay PHHHHHBCCCCC
on elm HCCECCHCBEBC
on er MHHHKHBCCCCC
on evenings KEDDEECCCCCC
on every IKCFFFBCCCCC
on for EDDFIDAC@BBB
on four EHELEEFCCCCC
on friday BBCFBFCABBEB
on fridays ?A?>?@BCCCCC
on her HIGJMHBCGCCE
on here CFAGFC=EBGAB
on him EDDFEDDCCFCC
on his EGCACE@DACED
on hold =>>>>>CBDEAB
on hospital EEDEEIACCDCC
on i EGIFEF>CBBBC
on in DEEDFFABFBBC
on it HHJFFKAGABFB
on its CCECCG<GBBCC
on juniper KDDEEEBCCCCC
on leave EABABBOCCCCC
on legs FFFFNFCCCCCC
on like BAA@AAJCCCCC
on me EIFIGLGCDBBM
on metronidazole AAA@@A?KCCCC
on mindfulness CBCCBBRCCCCC
on monday ?@>B?<FA?BDD
on mute EEEDKEACCCCC
on my E@CAEDIGEENB
on nights EAEHCEEBBBBE
on oak DDDDDDLCCCCC
on one @??>@?IGCCEC
on onlyfans FFFFMFBCCCCC
on our DEHEHFCCBCBC
on postnatal BCCFCC@CFCCI
on purpose PGGGMGLCCCCC
on radio >>?=?>ABABCB
on reception NLLMHL;CECCC
on saturday <>=<=<@AABCB
on security LHHNLHBCCCCC
on she IDHEDDABABAB
on shift FADBABECCCCC
on site ?????@O@BCBB
on so CHDDDG@CGCCC
on sunday =??@>=DCAACB
on teh DCCIDGACCCCC
on that GEGFGG<BICAD
on the ABCAABGAEAED
on their CC@CC@BCBDCC
on them CEDCCH@ECCCC
on themselves FEKFFFGCCCCC
on this DHIGGECDBCBC
on thursday @@?@ABGDAADD
on tiktok ?@?>??HCCCCC
on til FLFFFEBCCCCC
on time ?@@A@?>BACBB
on to DELDGGEECCCC
on top DDDCIEMECCCC
on triage LKHMHHBCCCCF
on trolleys GGKGGGBCCCCC
on tuesday ACBCCBBCDGHC
on two CBFABBACECCI
on under GGGKMGACCCCC
on underneath DDDDKDCCCCCC
on ward CABEDEBBDEDD
on wednesday ABADAA?EDCDC
on whatsapp MJHHJHCCCCCC
on wheels LFJGGGCCABBB
on with @B@@>?DEECCC
on you @BAC@AABGCCC
on your CDCAB@ACFDHB
once CFDDEC@D@A@B
once > DBEECBKBEBBB
once a KGJGGF?CCCCC
once and ACBABBBCGCCC
once i BACCBFICCCCC
once looked BBBBEBBCCCCI
once more @@@@BA;CCCCC
once you AAC@A@LCBCCC
one FFIGIHCFEFFE
one > EEDHEBFACBCD
one ? CDFBFD@BBDJH
one @ ?===>=?CBCBB
one a HQKHIHACCCCC
one and HHIFIGBCCFCC
one asked GGGMGGACCCCC
one at EEDIJFDCACBC
one by @EAAABLCCCCC
one can FFIFIGFCCCDC
one cutting MHHHNHBCCCCC
one day EJCGEF<CCCEC
one doctor <<=<=<BCECCC
one does GFIEDDFGCCCC
one each HLGGMHACCCCC
one ear @@@@?@AJGCCC
one else LGHGGGBCCCCC
one eye GGFGFN=GCCHC
one for ?<=<<<PDCDDF
one from GGIFLGCBCBDC
one go FFIFFJJCCCCC
one good GFIGGK@CCCCC
one had ==;<<<ICFCCC
one hand BCBEDCGCCCCI
one has BBBAAADFFCHC
one i EHGDEDFCBBCB
one in CCCEEECC@BCB
one is @AADBAJGCGHC
one job GGLGGGCCCCCC
one last @B@@?>PCCCCC
one leg BBAA@AJCFCCC
one man MGGGGJECCCCC
one match EEEEFKACCCCC
one more @>@>>A?CCCCC
one night =??>AA=EGCCC
one nurse ;?<;<<?CCCCC
one of CABCCFGAAIAD
one on IGGHIJBCCGCC
one out BBBBBFGCCCCC
one person GB@AAB>CECCC
one piece BBBBBBNCCCCC
one question IINSIIBCCCCC
one room AAABB@QCCCCC
one side ???>>?KICCCC
one since CCCFCBLBBCBB
one star GNGGGG@CCCCC
one that ??BBA>JDCCBH
one thing HFGLJGAFCCCC
one to FGFGII>EFECC
one touch GGLGGG@CCCCC
one way FEJFFEHCCCCC
one week GPHGGGCCCCCC
one who DDDDAHFCDCCC
one with EFHHID=CCCCC
one would FFKIHF@CCCCC
ones DEFADEBA@ABA
ones > GEFDCGBABBBC
ones in EDFDIEHACBAC
online @>;=<=ABEFAC
only DDEDIEKACC@B
only # BCBBBHHDCCCC
only > AA@@@DHCBFCC
only a GKEIEF@CCCCC
only asked CCBFBB?CECCF
only asking HKHIGN>BBCBC
only bit CCCCBCNCCCCC
only come DDGDFCABAABB
only ever KFFFFF@CBCCC
only found MGGGGF@CECCC
only glass FFFFFLBCCCCC
only good IISIII@CCCCC
only i BABBDAMCCCCC
only in @@>@E@BCECBB
only one @@>@>CHBCCDC
only reason GGGGNG=CCCCC
only there JGIMGGACCCCC
only thing CCDDEBFBACAC
only to CCCCCCDCICCC
only want ELCDDD>CCCCC
only wanted BBBBDB@BBCBG
only way CEBCBBQCCCCC
only wind IIIRIIACCCCC
onlyfans FFFFOFBCCCCC
oor GGLGGGBCCCCC
op C?A?>@=BGCMB
op > ?@@@@CDCCCCC
op and DCBBBD=BECCC
op on DDHEEDBCFCKC
open ??=?@AG<D>=E
open > CBAHBGKCECCG
open and =>=<@=GCHCBF
open at EEJECEB@EBBB
open day DEFDCDA?@B@B
open it DCCCCICGCCBB
open my ABBAA@KCCCCC
open on BBBACB?@BABB
open them A@A@@ALCCCCC
open wide KKKKVKACCCCC
opened FBEFCFGAGCBC
opened him EEEEEL@CCCCC
opened my IFJFEFBCGCCC
opens FDEFDIHBBBBB
opens on FGJGGKBCCCCC
operated NHGHHHCCCCCC
operated on MHGGHHCCCCCC
operating LHGHHLACCCCC
operation ?@?@B@:BHBBB
opinion FHKKEH?CCCGC
opposite GKDDEE>BEBBE
opposite > FGDHEEACCCCC
opposite the EHEDGE?CCBCC
option ??>>>?FBABBB
or CGHECG8K==@@
or a FFHGFFCECDCC
or am BBBBBB>LCCCC
or are A@>@@AB>BBFC
or can AA@@C@B@B@?C
or did DDCJCCCCCCEC
or do A?>CABDFBFFC
or does GDDJDED>ABBB
or else GQGGGGBCCCCC
or have EDGGEDBBBCCC
or i LXKLLW<FCCCC
or is CBAGGB@>A@?B
or just A?>@B@G@A@@B
or no CDDCHFBFACBB
or not EIEEEG@ICCFC
or only @?=>>?A=B?@B
or the CHDBEEADBFAC
or two GGMGHFACCCCC
or what CDBCCCAHCCJC
or will AC@AA?NCBAAC
or your GNGGGGBCCCCC
orange CABCAAFCCCCC
order @B??A>ICDCIC
order > ??@?B?MCCCCC
ordered HGCDCDQCHCDC
ordered us NHHHHHCCCCCC
orderly LFGGNGACCCCC
organise HHKLHHCCCCCC
organise a GGGKGGCCCCCC
organised ??=>???CCCCC
organs OHLHHHBCCCCC
orthopaedic DDFDHD@CHCCC
ot HHGINJ>CCCGC
other ECBEF@DBIFEE
other > EEHEJECCCGCC
other side ???==@PCCCCC
other two CCBBECPCCCCC
other word KIIOIIBCCCCC
others @>====GCCCCG
otherwise B?C>@?=EBBDB
otherwise > HFKFEE@FBBEB
ought ILRKIM=IDBCB
ought i BBABAB@MCCCC
ought not GGLGGGCCCCCC
ought to IKPJIL>DDBCB
our <9=;:=BA?AD@
our # CCCCCCLCCCCC
our % >?:?>>BCCCCC
our @ =;=:<?SB@BHB
our doctor GGGOGGCCCCCC
our estate FFEHFKACCCCC
our family BCBCCG>ADBDB
our flats FFFFMFCCCCCC
our friend HHHQHHBCCCCC
our health LHHLKHBCCCCJ
our hospital IJRIIIBCCCCC
our hospitals HHPHHHBCCCCC
our house ?>>??>DCBCCC
our kid FCBBCGHCCBCC
our lad =>==>>CFIDCC
our last GGGMGKBCCCCC
our mam FGFKGICCCCCC
our mum BBBBBBOCCCCC
our new FFEKFF@CCCCC
our own DEIDDHDBBBBC
our street CDHEEFB@@BAB
our tablets BBAAAAKCCCCC
our two ?@@?@@ICBCBC
our village FFJDFE?BBABB
our wards HHMHHHCCCCCC
ours A@A??@BC?BAB
ours and ???>??KAABAB
out EBEBBEKCGCFE
out > BEFCBBHABBEI
out ? BBBBDB<IBDFB
out after @@AAA@>CCCCJ
out again AB@@@?=CGCEI
out and >=@?@BFCDBDB
out at FEICDE?CDCFC
out blue MFFFFFBCCCCC
out but JEFFIEKCCCCC
out by EDFDDH@CCCCC
out crying GGGOGGBCCCCC
out every ?>??@?@CFCCC
out for HFDHIHOCDCCC
out from BFDGDC=CECEC
out her CBAA@AGCCCCC
out how >>>>>>QCCCEC
out i CFDCCB?CFFCC
out if @?@?@@HCFCFC
out in @AA>@CAHA@?A
out it >@@@@@HCCCCC
out loud CBBABB?CGCCC
out my A>???>HCDBBB
out of LFMHKM>DIEDC
out on B?A>@EJDDDEC
out she ?>@?=?FCBCBC
out so B@BBBAQCCCCC
out sometime HRHHHH<CCCCC
out the I@?A@?LBCBBB
out there >?=??=EA?BAB
out this FHFFGJ@CCCDC
out to BB?E@?>BDDBE
out tonight A@AAA@KCCCCC
out under ?@@A@??CCCKC
out where FJFEEHDCCDCC
out which FJFFFJCCCCCC
out with BDGFGEABEBBB
out your HHMHHL@CCCCC
outpatients B@AB?C9?FC@B
outpatients is ???=?>AABBBC
outside ?F???@GABBAA
outside > EGIEEEDCCCCC
outside @ GIGMGGCCCCCC
outside her IRIJJI<CCCCC
outside maternity ??==?=@CCCCC
outside the ?>?>?BFBBCBB
outside your @B@@@?NCECCC
oven @@???DFCCCCC
over CDECHEFFEBDF
over # EDIDDD<EAA@B
over > @BADEBGCGCDF
over @ HHHMKICCCCCC
over a CADB?@@CCCCC
over and DDEKGDLBBBBB
over her @@A@DD?CCCGC
over here LHKJHHACCCCC
over him ?@@@@@JCCCCC
over in @@?@>DGKCCCC
over it @A@@@@=CBCDB
over me EEJEGE?CCCCG
over my ?@BA@?IDFFBC
over on EEHEEIBCCCCC
over that HHIGKM@CCCCC
over the BA>=@=FFDBEE
over this EEEEMEABBCCC
over to IFFEKFABCCEC
over with A@>??BMCCCCC
over your EFFEEKADCCCC
overdose =>===>KGCCCC
overnight >>>>>A?CCBAB
overpaid FFFJFFCCCCCC
overtaken FFFLEF@CCCCC
overtime SFFHHF?CCCCC
owe ;=<;;>DCCCCC
owe you ??>>>>ACCCCC
owes DGCBGBECCCCC
owes me DEEEJDBCCCCC
own HDGHDJEADCBD
own > ?CBADCGCEBCC
own ? @?=>?ABACBBC
own and CCBBBFKCCCCC
own backside FFGKFF@CCCCC
own bed EEEEGGBBACBB
own eyes KFEFFFBCCCCC
own fault CGCBCC>CACBH
own food IIONIIBCCCCC
own funeral >>?>?>SCFCCC
own life AEA@A@ACCCCC
own mobile EKEEEEBCCCCC
own name GEGKFHICCCCC
own nose FFFJGFBCCCCC
own nurse MGGGFGBCCCCC
own since ?>???>NCCCCC
own two JFFFFFACCCCC
owns IGLGGG?CCCCC
owns the FFLFFF@CCCCC
oxygen HDFKDH@FECEC
oxygen > FHJGFFACCCCC
oxygen for FGFLGG@CCCDC
p JIMGGG@CCECC
p a FFLFFFBCCCCC
pack ABDEBAKBBBFC
pack of HHJOHHCCCCCC
package DDCEGHICCCHC
packed ?>>>@AJCDCCC
packed it GHHHKMACCCCC
packet FJEHEEPBBBBC
packets BAAAABJCCCCC
packing FFHFMFBCCHCC
packing > FFHGPG@CCICC
pads B??@@?HCCCGC
pads in CCBBCBMCCCCC
page CJCGCC>BBGBB
page > ?=<;=?HBACBB
page and CEDCCC=CCCCC
page is GIGKGGBCCGCC
pages GCBCDC@CCCCC
paid PILMGGAADABB
paid by KGGJGGCCCCCC
paid for JHIJGF@BFBDC
paid in FFOFFF?CCCCC
paid the DBBCBBJCCCCC
pain >=<===IKIFCI
pain > GDFHDDCCDCCE
pain clinic AA@@A@EBCIEH
pain in AAAAAALECCCC
pain is CCBBCE?CCCCC
pain relief CCCCCD>CHCCC
pain to BBBBBBCCCCCJ
painful DDDCDK@ICCCC
paint =><>==BBBCCC
painted BCFBBE@ABBBC
pair HFILMHBBDBBB
pair of ECGGEEABEBCB
pair on FFFFNFACCCCC
paki JJWIJJ@CCCCC
pakis JJTJJJCCCCCC
pal CBCBADHCBCCF
pal 's @@@@@?KCCCCC
pal > CC?@ABDCCCCH
pals ?:;=<?=AELAA
pals is HHHJHNACCCCC
pals now CCBCBCCCCLCC
pam IDDCCDACCCCC
pan >>>?>>ICACCB
panel BA?@?@=ABDBC
panic AA@CA@CGECCC
panic attack EEEIEEBGECCC
panto ;==<<<BCACCB
pants BCCBKCACCCCC
pants off HHHHMH@CCCCC
paper ><<;<;DAECAB
paper > HFJEFDECBFCC
papers HBAACCHCECCC
paperwork DAABBC?CECDC
paperwork > CBBBBA>CCCCC
paracetamol B@@>?@HHFBBB
paracetamol about CCCCCCNCCCCC
paracetamol and JGJHGFACDCCC
parade HHRHHH?CCCCC
paramedic LJHLOO6BCDBE
paramedic ? HHLHMHCCCCCC
paramedic @ IGGFMGACCCCC
paramedic was DDDHCDACCCCH
paramedics GCBEFC<AAAAB
parasite HHKJHHCCCCCC
parasites LLXVLL@CCCCC
parasites > IISIIIBCCCCC
parents >A@>>?FCDDBB
parents > FFKGFFBCDBCB
park CEBCBE>?DAAC
park > FGEGHG;BABBE
park and CDDDBG?BBCCC
park no FFHFFLCCCCCC
park while ?A@@A@CCLCCC
parked JPFJGH@CDCBB
parked across HNHLHH?CCCCC
parked outside FKFFFFACCCCC
parked up BEAAABHCCCCC
parking BA@EAF;@BC?A
parking > DDDEDB>ABBBC
parking fine EEEFEKBCDCCC
parking in FFFFFMCCABBB
parking machine =><;><CCFCCC
parking was HHHOHHBCCCCC
parkinson =>>>>?>GCEDC
parkinson 's =>>>>?>GCEDC
parkrun BBAAABNCCCCC
parks GIGGGM?CCECC
parrot HHHOHHACCCCC
part CIDCHC>FADDB
part in >><==>CBAFBC
part of DEEEIEAICCCC
partner >>??>?KCFCEC
parts LHLHHHBBBBAC
party BDEACBCADBBB
pass @FB?DA?DBEEC
pass it CHBBBCBDBCBC
pass the BBCBBB=CCCGC
passed B<=<=<?FEBDC
passed a BBBABBMCCCCC
passed in AABABBLCCCFC
passed out FBCCCAICCCCC
passes JHIFJGFCHCCC
passing ?=>=>=JCGCCC
passport BAFBBAKACBFC
passport > CBFCCBJCCCCC
password ABBBABOCCCCC
past GKKLHGECEDBD
past # IIPHII@CCCCC
past > DDGIDDACECCC
past i A@@@A@MCCCCC
past it HHMMHHACCCCC
past my DEDGDDBCDCCJ
past the =;<:=?FDABCB
pat =<<<>;KBAFBB
patches >====>IHCCCC
patches off @@@@@@MCCCCC
path CDCCCK@BBBCB
pathetic FGHNFGBCCCCC
patience >?@?>>>A@BAB
patient F@=@@@8?FCBD
patient 's >>????@CCCCC
patient > BEFBBBACACDF
patient and EGBBCCBCBCCB
patient in OGGGGKBCCCCC
patient transport EDCCGC@AIFDE
patients MDDBBB:@DAAC
patients > >?A>>?@CCCCC
patients are FGOGGGBCCCCC
patients purses PHHHHHCCCCCC
patients when MGGGGGCCCCCC
patronising GGHPGG@CCCCC
pavement DECDDGKCCCCC
pay ABB@CB?@?B@B
pay a GJKGGGBCCCCC
pay for DEKDDDCCCCCC
pay good EEEEHJCCCCCC
pay rise ??==@?BCBBCB
paying HFECEF>BBBCB
paying for DDEDCIBCCCCC
payroll JFHIFFACCCCC
pays BAACBBNCCCCC
pays out BBBBBBUCCCCC
peace DPDEEEDCCCCC
peace > HVHIIIGCCCCC
peaceful EFBBBBHCCCBC
peaceful > HKFFFFGCCCCC
peach EDDDIDACCCCC
peacock HHHPHHACCCCC
pear AA@?AAFCFCCC
pear drops AAA?AAHCCCCC
peas ?@?@??=ECCCC
peer >??>??BCCCCC
pelvic floor DDDDLD@CCCCC
pen HGFEIG@A=C@A
penalty >>?>>=?CFCCC
pencil BCBFEBECACCB
pencil and FFFIJFACCCCC
penicillin DCCDBC?JCCDG
penny DBD@@@AFCCCC
pension HBDEBAKCCDHC
pension > EBFCCBHCCCEC
pensioner FJHEFF?CCCCC
pensioners EEKFED>BEBBC
people BAHA>D8=?@>B
people > IHIHFF<CBCBC
people ? HHMHHHCCCFCC
people about EEEFEJACABBC
people are DEGCDD?CDCCC
people for DDBDDIC@BBBC
people get EEFCDHCBBDCC
people in DDBGDEACACBB
people just GGKKGGACCCCC
people like GGLIFH@CCCCC
people on ==;<==CAAABB
people say ?>=>>>ICACBB
people that GGKGGGCCCCCC
people who CBBFCCQBCBBC
people with CCC@CE@BABBB
per BB@BBABCCCCC
percent FFKFFFBBBBBB
perfect =>==>>CCCCCC
perfectly HIGFEFGECCCC
period AAAAAA=FCCCC
perjured KFFFFF@CCCCC
perjured himself KFFFFF@CCCCC
perjury NHHHHHCCCCCC
permit HCCBCC?BBCBC
permits BAAAAACCCLCC
person A>??>@CGCHBB
person he GKIGGGBCCCCC
person to A@@@ABBBBKCB
person who >====?>CADBC
person with DDCDCH?KCFCC
personal FLJFFE>CFCCC
personality IIKRIH>CCCCC
persons EEKEEEGCCCCC
perverts IIPIIIBCCCCC
pet HIFLMFBBABCB
pet > @AAAFAJBABBB
petal GKGFGHDCCCCC
petal > EKEEEEACCCCC
pete IJEDDE@AACBC
petition CDCCGC?CBCCC
petition to CDBCHCACBCCC
petrol IHLIHRECCCCC
petrol 's FGFFGL>CCCCC
petrol > DDDDDHHCCCCC
pharmacist KEDFGG;A?A@D
pharmacist is QGGGGGBCCCCC
pharmacy ?BAA@A9ACCCE
pharmacy hatch GJGJGGBCCCCC
phil LIDFGE>CCCCC
philippines EDLEED@BABAC
phone BC?C>?F?@RAE
phone 's ?>C?@?OCCCCC
phone > CC@EABCCHDCG
phone and BAAABAGCCGCC
phone call B@???ACCDECB
phone down CBCDCEFCCCCL
phone in @@AAA@BCGDCC
phone line DDEEDD>CCDCC
phone me BBBBBB=CCMCC
phone my AAAABA?CCLCC
phone number ??@??@@CBLCC
phone off CBCCCCJCCCCC
phone on CFCBCCOCABBB
phone was @AAAAAHCABBB
phoned >??>??FB@ADB
phones ICEEAB<BCGAB
phones > IEJFFFABBBBC
phones are BBAA@ACCCOCC
phones in LFEFEFCCCCCC
photo GJIBHC?BDCAB
photo > ECECHC@CDDBB
photo by GGLGGGBCCCCC
photo like GGPGGGCCCCCC
photo of DKBBCBFDBBCC
photograph EEFEHKACCCCH
photos HLBCBBABCCFC
photos > LIFFFEBCCCCC
photos of JIFGFECCCCGC
phwoar EEEELEBCCCCC
physio GEDCGD3@EAHD
physio 's GLGJFK=CCCCC
physio > GJKMIH>CCCCC
physio @ FEDDIDBB@BAB
physio had @?@?=?BBBBBB
physio in FFFFJFB@GAAC
physio was DEMEEEBB?A@C
physios >?=>=>?AAAAB
pic GIGFSFECCCCC
pic of DCDDKCGCCCCC
pick CDEEBGACBDEG
pick up DFEDCC>CBEBH
picked A<<;<>SCCBDC
picked the @????BPCCCEC
picked up @@@@@?@CCCCC
picking AABABDOCCCCC
picking at BBBBBBLCCCCC
picking up A@AAAAJCCCCC
picks BDBBBBACHDCC
picks up CECBCC?CHDCC
picture HFCDHEB@>AAA
pictures LMHGIF=BECEC
pictures > JHFHFFABFCCC
picturing DCCDIDECCCCC
pie :;9<9:@BABBB
piece BCADBCDBFBBE
piece of EEDGEE@CICCF
pierogi ?><?>?BCCCCC
pies A@@A@?>CCCCC
pig CCCJCD=CCCCC
pig ignorant GGGJGGCCCCCC
pigeon BBADBB@CCHGC
pigs HHJQHHBCCCCC
pigs > EEEHEEBCCCCC
pikeys IIRHIIACCCCC
pile ?A?>?@@CCCEC
pill ABABABBKCCCC
pillock IIHRIIBCCCCC
pillock > FFFKFFBCCCCC
pillow B>A>=>EEGBCC
pillow > EDGEDC@BCBCB
pillow over DCCDCEHCCCCC
pills C@>===[HCCCC
pills > DIFDFDECCCCC
pills are AA@A@ALCCCCC
pills because AABAABNCCCCC
pin HFDCCDBECCCC
pinched KBB@BBACCCCC
pink DDABCCLFBCCC
pinned CBABBCJCECCC
pint =;;:;<?A@AAB
pip EFGDEFECCHDC
pipe EEEJEGFB@BBB
pipe down EEDHEEBCCCCC
piriton BBABBBELCCCC
piss FFFJFFCCCCCC
pissed OGGFGGBCCCCC
pistol BBBBBBRCCCCC
pit FFHKFIICCCCC
pitiful HHHOHHACCCCC
pity GJLKGJ?CCCCC
pity if GKGGGJBCCCCC
pizzas FJFEFE@CCCCC
place AEGEFH@@ABAA
place > ?A=@?@FBDEAA
place for EEFEIEACCCHC
place is EEIFDD@CCCCC
place that DKDDDIBCCCCC
placement AAA@@@K?BDAC
placenta FFFQFFACCCCC
plague GGKGGGACCCCC
plain LDECDDBEBBAB
plain and IDDDDDBCDCCC
plain as PHHHHHCCCCCC
plan ?@@?>?I@CBGD
plan and DDFDCCKCCCCC
plan to BBBBBAKCCCCC
plane FFLEEEECCCCC
plane > GGNGGGCCCCCC
plank GGGNGGABCBBC
plank > GGGLGGABCBBC
planned ??B?@@GCECCC
planning =>====LCHCCC
planning to BABAAAKCCCCC
plans >?=>=>MCCCCC
plant @A@B@@?CCCCC
plants @?>?>?JBBBBC
plaque =><>>>BCCCCC
plaster DDGFBC;CCCEC
plaster > FFHIFF@CCCCC
plastic DDDCHCECECCC
plastic chair DDGDDD@CFCCC
plate ?E@A?BACCCCC
plate and ELEGEEACCCCC
plates LHFFFFFCCCCC
platform @>@@@AWCCCCC
play EFBBDB<C@AAB
play on GNGGGGACCCCC
play worker OHHHHH@CCCCC
played >@>?B?AC@BAB
playing @@CB@AACBAAB
plays ?@??@@;C@BBB
please 565485FDDXQB
please > >@@??>GBBKGB
please ? AA@@@A=HCHEC
please and EEDEJDCCCFCC
please answer A@A@AANCCCCC
please be AAAAAA=CCCCC
please could BABAABDCCHFC
please do >=@<>=>CCDFC
please get @>????DCCDCC
please help ABBBAALCCCCC
please i BABBCB=CCJCC
please look A@@A@@MCCCCC
please ring A@AA@ACCCHCC
please share BAABBBKCCCCC
please somebody ABBAAATCGCCC
please someone CBBBBBQCCCCC
please stop CFECCD=CCCCC
please tell @@@?@@LCFCCC
plenty ADABBF?BCCCB
plenty of BC@AAH=BECCC
plot FFHJFIGCCCCC
plug JFLFGFBCCCCC
pocket JFFFIL@CCCCC
pocketed OGGGGGCCCCCC
pocketing PHHHHHBCCCCC
pocketing the LGGGGGCCCCCC
pockets OFEFFFJCBBCC
pockets the KGGGGGBCCCCC
podiatrist GKGJJG?CCCCH
point CBC@@BNEGBBH
point > HDEHEE>CCCCC
point in DDEDDCLCCCCC
point of BAC@AAECJCCC
poison DDIGDGCBBCCC
poison in GGGGGOBCCCCC
poisoned @@?>@@FCCCCC
poisoning BABAAAHCCCCC
poker ??@?@@KCCCCC
poker > ??@?@@KCCCCC
poles HHRGGG=CCCCC
poles out IIQIIIBCCCCC
police ??<<=?GCCCCC
police > ?=?>>?GCCCCC
police and FIEEED@CCCCC
policy <<9:;;CCBCCG
polite @@@AAC?CCCCC
politely ?=>@?>CCCCCC
politicians >>;<>>BBBCCC
poll FHFFJFMCCCCC
polo KIHMHM@CCCCC
polo shirt LHHNHHBCCCCC
pompous KLKXLKBCCCCC
pond BDADBCFCABBB
ponytail HHHKNM@CCCCC
poo ??>>??FGBCBC
poodle DDDLDDBCCCCC
poof HHTHHHACCCCC
poofs KKWKKKBCCCCC
pool CCIFFDDABABC
poor >?>>=<<CICCE
poor wee HMLHHHCCCCCC
poorly BA>@DCBCFCCC
poorly > @@>??ACCGCCC
pop CHGBGA>FBDCC
pop and FLEFFF?CCCCC
popped BGABBBBFABAB
porridge A@>>??<BBCCC
portal ABAAAAACCCMC
porter JIFKLI7@CB@E
porter 's DDDGCD?BCCCC
porter was GGGLGGCCCCCC
porter who ?@@>??CB?AA@
porters A??@=>AAAAAB
posh JFGEHF@ECCCC
positive AAA@@B?KCCCC
possible @?@@?@@DCLKC
possible to BBBCBCCCCCNC
post CGCFEC@@ABDB
post > CCCFAEGCDCBC
post @ FFFLFFCCCCCC
post a BABBAAECCKCC
post about DBBBCCKCCCCC
post and CA@@A@<ABBEC
post his HMHHHHBCCCCC
post it EIEEJE>CECCC
post you FKFFFFACCCCC
postal @@@@@@CCCKCC
postal address @@@@@@CCCKCC
postcode @B@@@@CCEECC
posted AD@B@APCABGB
posted this IIIRJIACCCCC
poster CBGEEC<A@C@B
posters ACA@AA@BBACB
posting JLFJFHFCBCBB
posting about DHDBDDFCCCCC
posting it FHFMFF?CCCCC
postman >>>>>=ECBCBC
postnatal BCHGCC>CFCDG
postponed CCCCCCACCCMC
posts GNFIEFACCCCC
posts > FKHFFE>CCCCC
posts is FFFIFFCCCCCC
pot ABGBABADCCCC
potato >?@;>>ECFCCC
pound KCDACB?BBCBC
pour FFGGFJ@CCCCC
poured C?@@@>WCCCCC
pouring ABCAAAPCCCCC
power HEEIEF<CCCFC
ppe EEEDMEABBCCB
practice IKGNFMDBBBBB
practice > HHHLHNBCCCCC
practice manager GEEEEJBCCCCC
practice nurse DBBCABIBBCBB
practise HFGKEFACCCCC
pram ADADAAHCCFCH
prams GGNGGGBCCCCC
prat GGGOGGCCCCCC
prat > FFFNFFCCCCCC
pray A@@@@DIBCCBC
prayer HGNGGG@BCECC
prayers CBFDCAHCCCCC
prayers > FFKFFFACCCCC
praying EEJEEKBCCCCC
pre EBBBABABHCDC
pre op EBBBBCABHCEC
pregnancy CCCGCCDCCJCC
pregnant EDDDIELLCECC
prep CBFBBB@JCCCC
prescribed OIIJHI>CCCCC
prescription @@>@A@DCAAGB
prescriptions HABB@BC@AAAC
present GGDDDDAABBBC
present > EHDDDDBCCCCC
press BBBBC?DCDDBB
pressed @@@@A@@BDEBH
pressed the BAAAABABACBI
pressure >><<A>>DDBBB
pressure 's JJJJTJACCCCC
pressure > BBABCB?CFCCC
pretend DCHDFD=CCCCC
pretend otherwise HHPHHHBCCCCC
pretending BBCEECABABBB
pretending to >>=>>?BB@BAB
pretends GMGGIG?CCCCC
pretty GHKKOL@CCCCC
prevention @@@@AA?CCCCC
price BCAACA?BBCCC
price of =>>:<=@BBBCB
prick EFEHLH@CCCCC
pride DCHBEC?CBCCB
pride stall EEKEEECCCCCC
priest FFEFJFCCCCCC
prig GGGKGGCCCCCC
prig > GGGKGGCCCCCC
primary GKGHGI?CCECC
print BFBCBB?ACBEC
printed EIELEE@CCCCC
printed on FFFPFFBCCCCC
printer @@@?@?<CCCDC
prison KHDEEIACCCCC
private LPFIMI<ABDBB
private > EEDELDBCCCCC
private examination HHHHPHCCCCCC
prize CDDHDDAABABC
prob BBBBBBKCCCCC
prob > BBBBBBKCCCCC
probably AAABAAJFECCC
probe BCBBKBACCCCC
problem GDJEDG?FBCBF
problem > FFKEFFDCCCCC
problems ===<<<ACBBCB
process ?@?>@@ACHCCC
prof RIIIII>CCCCC
professor QIKRIH@CCCCC
profile GNHLJKACCCCC
profile pic DDDDGDBCCCCC
profile picture DDDJFEHCCCCC
profile says GLGGGG?CCCCC
promise @?>??CDAACBB
promise > DDCCCI?CCCCC
promise not CCCBCCLCCCCC
promised ====??BBJEDB
promises FFEFJMBBBCCB
pronoun FFPEFF@CCCCC
proof DDFIDD>CCCCC
proper C@AFGBBB@CBD
proper english GGLGGGCCCCCC
proper little FFFMFFBCCCCC
proper one FFLFFFACCCCC
properly @E@AD@HBFBBB
properly > >@<>>>CBBCCC
properly not @@?@@@KCGCCC
prostate BCBCIC=CCCGC
protection @@A@@@CCCLCC
proud 9:7:989@?A?D
proud > BAEBBB?BBBBB
proud of @B?CB@<A@BAE
proud to @@?@@@@CBBBC
prove JIIFHEFCCCCC
prove it JJGEIEECCCCC
proved GHKOHG@CCCCC
prune FFELFFFCCCCC
psa A@@@@@BMCCCC
psych GGPGGGBCCCCC
psych ward GGPGGGBCCCCC
psychiatric FINFFFBCCCCC
psychiatrist KLGJGL=CCCCI
psychiatrist > FFFFFL?CCCCC
psychologist PKKPII?CCCCC
psychologist > NIIOIIBCCCCC
psychos GGMGGGBCCCCC
psychosis DBAABB>CCCCC
pub GFEDCGEBBCBB
public ABDC@@>ABDBC
public > FEIHFFACBBBB
public meeting @@?A@?BCCCCC
published ?><>>>@CCCCC
publishing EKEFEEACCCCC
publishing the FMFFFFBCCCCC
pudding ==<:;=FCECCC
puffed FGGJGG@CCCCC
puffed up HHHLHHACCCCC
puffs AA@@@AGHCCCC
pull DEGDFLDCBCCC
pull the HHMGLGACCCCC
pulled =>=>=?GFFCCF
pulled a @@@?@@BJCCCC
pulling DACABCOCCCCC
pulse FGKKJGJDBCBB
pulse > HJOJHH?CCCCC
pulse ? GGGLGGACCCCC
pulse is AAAAAAJBBCCB
pump DAA@ABCCECIC
pumping BBEBCAKCBCCB
punch CCBCCHCCCCCC
punched ICCCDDDCCCCC
punched my PIIIIICCCCCC
punches LIIIIPBCCCCC
punctured GGMGGGACCCCC
punishment QIIIIIBCCCCC
punishment for QHHHHHBCCCCC
pupils D@@?@@ICCCCC
pupils is BBBBBBLCCCCC
pupils like LEEEEEBCCCCC
pure CA@DC?BCEBCB
purple <=<;<=MF@BAE
purpose OGGFLFLCDCCC
purpose > FDEDGDECECCC
purpose and GCBCCBJCCCCC
purse ICFCDD@ECCCC
purses LFFFFFCCCCCC
push BFFDCHGCECFC
pushed MCCDCBHCBCDH
pushing IHFJIFNCBBBB
pushing the LLHHHHABBBBB
put GFHEDFGGFEEE
put a DFGCDF@CBCBB
put back GDEJEE@CCCEC
put her C@DEFBHCCCCC
put him DFGGD@EBBCCC
put his GEDDFGECCCCC
put in GKFDEF;CHCCC
put it AA?>=AABAEBE
put me A=>AB=BGGBHC
put my BAABCEGBEDBB
put next FFNFFEBCCCCC
put on ACD?AACMFCCG
put one EIJEEECCCCCC
put our FFFEFLCCCCCC
put that DEGFFJJCCCCC
put the EEDIEAGBCBBG
put them JFLFGG@DCCEC
put up AAA@AAACCCCC
put you BCBABG?CCCCC
put your ??>B@?ACECCC
puts IHFEEJECCCFC
putting FFHDDGFCDABE
putting it BBEBBB=CCCCG
putting my AAAA?@ICCCCC
putting out EEDKEDBCCCCC
pyjamas GDCIHFNBCBBC
pyjamas > EFEJJEABCCCC
pyjamas with ABAABAKCDCCC
pym KFFJFFBCCCCC
quack BBBHBBACCCCC
quack > EEEMEECCCCCC
qualified CAABAB>A@BBB
quarry ><??>AMCCBCC
queen BBBEAC=A?B@A
queers HHQHHHBCCCCC
question ?A?DC?BACFAF
question > DHEGFDECCCCC
question about BBBABBBCCHCC
question and BCAJBBCCCCCJ
question for FFJFIFABCBBC
questions <=<=?=?BDFCB
questions about BBBA@BCCFHCC
questions asked FFFFLFBCCCCC
queue >=>;A>@BIBEE
queue > >===;=CCBBBH
queue for CCCCGCACHCCC
queue or HHQHHHCCCCCC
quick ?@<>=?KEAABB
quick > A?>??@KBBCBC
quicker @EA??BDBCBCC
quicker than GNHIGGBCCCCC
quickest CCCCCCOCCCCC
quickest way CCCCCCOCCCCC
quickly BBBABBHBBACC
quickly ? CCCBBCOCCCCC
quid OIFKJI<CBCBC
quid > IGEGELACCCCC
quid a JFFIFFBCCCCC
quiet IBBCECHABBEB
quiet > GCCCCCHCCCFC
quiet night JEEEEEBCCCCC
quiet ones GGGGNNBCCCCC
quiet room ?@>??@BCCBBC
quill =@?@?>CCCCCC
quit EJEDEDECCHCC
quite ?@D?@?HKCCCH
quite right DEIEEDCCCCCC
quiz =@===>@?B@@C
ra BBABAAMCCCCC
rabbits GGLGGK@CCCCC
race IIULHI@CCCCC
race with FFFMFFBCCCCC
races HHOHHHACCCCC
racist ECJCDC?CCCCC
rack DDDDLDGCBCBB
racket MFGFFFACCCCC
radio ;;;;;?F@@C@B
radio > ?@>@@@BCBCCC
radiographer PHHJRJ=BBCBE
radiographer put LGGGGGACCCCC
radiotherapy @@@?@@@ABBDA
raffle DA?C@@=@?@@B
raffle money MGGGGGBCCCCC
rag EDGDDJCCCCCC
rags AA@@A@OCCCCC
rahman <==<=<BCBCCC
rail @??AA@KCFBBB
railings AB@@AFICCCCC
railings > EEFFFKJCCCCC
railway BFABBBMCCCCC
railway line DKDDEDGCCCCC
rain ?A@D@@>DBCAC
rain > @@@?@@=EBCAC
rainbow DDKDDD@CBCBC
rainbow lanyards FFKFFFBCCCCC
raining AAAAAALCCCCC
raining > AAAAAALCCCCC
raise ==@=?>>BFCCH
raised :>99<;=BAB@B
raised > GLGGGGCCCCCC
ramadan BBEABA?HCCCC
ramp ??B=?@<CCCCC
ran >A;<=<EGEBEB
ran out @@@@A@IGFCGC
rang <@=@>=BACA@A
rang # CBCCGCBBECBC
rang back FFFKHFACCCCC
rang eleven HHHNHHBCCCCC
rang from ??A@@@MCCCCC
rang his IRIIII?CCCCC
rang me <<==<=DB?AAA
rang the @AA?AABCEBCB
rang to AAB@BAICDCCC
rang you AAAAAATCCCCC
rant =><<=>BCCCCC
raped PGGGGIACCCCC
raped a NGGGGGCCCCCC
rapist OGJGGGACCCCC
rapist > KEEEEECCCCCC
rapists FFLFFFCCCCCC
rapists in FFLFFFCCCCCC
rash ;<<;;;GEBBCC
rat DDDFEJECCCCC
rate HDGHHCACCCCC
rather <=?99;MBCEDC
rather be ?>>=>>PCCCCC
rather my IIQIIIHCCCCC
rather than AEDAAB>CCFCC
rats HGQJHH@CCCCC
rattling AAABAAOCCCCC
raw ?>????HGCCCC
ray DDCE@D:DDBGA
ray 's HHHQHHBCCCCC
ray > DAA@A@?CCCCC
rays FFFKHFBBACBB
razor AAAE@AQCCCCC
razors BABAAANCCCCC
reach A@?AA@CBESEB
reach out A@A@AAJCCFCC
reach the DDDIDDFCCICC
reached ?@??@@MCCCDC
reached out BBBBBBKCCCCC
reaction GFFEKFCCCCCC
read ?ABF@?>@FA@A
read a EEDIEEBCCCCC
read about >>?>?>HBBBBC
read all FFFJFF@CABBB
read it ?A=???ACECCC
read the EEFDGE>BECBC
read this FEEJEDHBACCB
read your DDDIDDBCCCCC
reading A???C@BD@CAB
reading my HFKFFF?BABAB
reading this ??@>>?@CCCCC
reads CDBFBAGCFCCC
reads like A?A@A@LCCCCC
reads this EEEJEEBCCCCC
ready @A@@AFKBCBJB
ready > ABBACEECCCCC
ready for EFFEEKECCCHC
ready in BBBBBBICCCCC
ready to ?>???=HCCCCC
real EDGCFCCBCBCB
real man DDDDIDBCCCCC
really :98788IJFD@C
reason EEHDGDIFFCCC
reason > AA?@BAKFECCC
reason and CCCCCCNCCCCC
reason i EEDEIE<BBCCB
reason to AD?CA@HCCCCC
rebuilt ???@?>ACCCCC
reception IHGJGL@BEBDD
reception > @?@=>@CCCCFC
receptionist IHHDJK<BDAAE
receptionist 's GIOFMF?CCCCC
receptionist > FFGFJKCCCCCC
receptionist at JEEDEEBCKCCC
receptionist was @???>?BCCCCC
receptionists >>==>=>AABCB
recipe =>==<>BCCCCC
reckon EDCELIDEABAB
reckon she IIIIRIBCCCCC
reckons @BAAD@ICCCCC
recommend ?B>>>??EABBB
record DAAD@AFBDCJE
recorded AD@ABA>AFEBC
recording NMIIIIACCCCC
recording > OHHHHHCCCCCC
records KCBCCD>AACDB
records to JEEEEECCCCCC
recovery DEADCC9CCBEC
red EF@@CFLKBCCC
red > BBBBCAJFCCCC
red blood BBBBBAICCCCC
redcar AAAAAAKCCCCC
ref ;<;;=;BBABDB
refer ???>>?B>AC@B
reference DABBBAFCGCJC
referral ?>??>>?AAALB
referral ? BCCCCCCCCCJC
referred B@>??@>BDBLC
refund FFFFFOCCCCCC
refuse CBGDBBACCCEC
refused DCABAD@CICCJ
refused to ?@@AAABCFCCM
refuses GHLGGG@CCCCC
refusing @A@@@?OCCCCC
refusing the BBBBBALCCCCC
regiment A@AAAAKCCCCC
registered IKBDCD@CCCFC
registrar KGIKIK;BEBCH
registrar on MHHHHHBCCCCC
registrar we GGGNGGCCCCCC
registration KJDDDC@CCCCC
regret DCCCCI?CCCCC
rehab AAAADA=CCCKC
relapsed BBBBBBNCCCCC
relative ==>===AAABBC
relatives A>>=>>ABCABH
relief @@@?@AACGCCC
relief > AAA@AAECDCCC
remember ?>?B>@G?<?>B
remember me HDDDDCJCCCCC
remember my CCCECCDCCCCJ
remembers ??@>??BBBBBB
remind HLKHHK@CCCCC
reminder @A????>ABBBC
remote @AAAAAKCCCCC
renal ;=<=>>@CCCGC
rent @@BA@@KCCCCC
renting FOFFFF@CCCCC
repair AAA@A@<FDCCB
repeat ?????A@BGCMG
replaced EEJDEDFCCCCC
replacement DEHEFD>DBCFC
replied CHCCCDKCCCCC
replies DJCEDD>CCFCC
reply CA@AA@>BCIBA
reply to GECBEC?BBICB
report BA===@<EECIC
report > BACBBCCCCCLC
report her HNHHHHBCCCCC
reported 9<88::8CHCCC
reported > ?>==??ACCCCC
reported it <;<;;<<CGCCC
reporting CCCCBF>CCCCC
request CFBBHC>CEHFC
required DDDDJDACCCCC
required > DDDDJDACCCCC
reservoir @@?@@?SCCCCC
resign DICBDCBCCCCC
respect ===>;==CCCCC
respiratory CCBDFB>BBBBC
respite ??????GAFCDC
responding BBBBBBNCCCCC
rest HKMKMG?EDCDE
rest > BB?=A?BCECCC
rest my IIOILIBCCCCC
rest of KKQOLI>CCCCF
resting AA@A@@?JBCCB
restrained me GMGGGJ@CCCCC
result ACAAAB<CECJC
result > ADCBBC>CCCEC
results B@@@AB;?BCHA
resus HCCBDC=CCFCC
resuscitate JEEEEEBCECCC
retard FFHKEE?CCCCC
retards JJWJJJBCCCCC
retards should GGKGGGCCCCCC
retire EDGDEG=BBCCC
retired @B@D?A=BBCFB
retirement <==;:;@BAAAB
retiring AC@?@?<CCCCC
return EEJEHE@CCGEC
return the HHLHLHACCCCC
reuses NGGGGGBCCCCC
revenge DDDDDJ?CCCCC
revenge is GGGGGOBCCCCC
review ::99:;>CFCGC
reward FLEFIFBCCCCC
rheumatology @@@?@@@CIJLF
ribbon BA>>@@ABABAB
ribs @>><=?OECCCC
rich GGGMGGACCCCC
rid DGFCECAFBCCC
rid of EIEDFDAFBCCC
riddled IIOIIIACCCCC
ride GJHGUH@CBCCC
ride > EFEEKEBCCCCC
ride me GGGGLGCCCCCC
rifle JKPKKVECCCCC
right ?ACDDAAFDCAD
right # HHHHOHACCCCC
right > =<>;<<ECFCDB
right ? DDDEGDAGCCDC
right as BBABBB@HBCAC
right everyone EIEEEEACCCCC
right goer DDDDIDCCCCCC
right i @?????@CFCCC
right idea GGOGGGBCCCCC
right in A@@??BCCCCCC
right now @=>A?@[CCCCC
right one EKDDDEACCJCC
right there EFEIGE@CBBCG
right to CBE@BC?ECCBC
right up IJFEJF?BACAI
rightly =?>>??ACCCCC
ring CE>?BADBAQBA
ring # AA?A@C=ABABB
ring > @A?@?@@ECDCC
ring about BBBBBBBCCNFC
ring back A@@A@AECCICC
ring doorbell HLHHHHACCCCC
ring for DCDIDDHCCDCC
ring her GIGGGG?CCCCC
ring him GIGGGG?CCGCC
ring in AAAAAALCCECC
ring it JTJJJJ>BBBBC
ring me FDEEJJBBBOCB
ring my BCCBDDECCKCC
ring off MJHGHHBCCCCC
ring on AABBBBPCCCCC
ring someone BBBBBBLCCCCC
ring the B?@@?ADCDGCC
ring when CCCCCCKCCCCC
ringing ??<<<<LGFECB
ringing > EBBABCHBACCB
ringing out AAABBBMCCCCC
ringing the DHDDDD<CCCCC
rings >==<=>KBEGBB
rings > A@A@AANBABBC
rings and @@@@A@ICCGCC
rings out CBBBCCCCJGCC
rip >>@<=B>CBCCC
rise 9987::=BAABB
rise and ??<=>?CCBCCC
risk BA@?@ABGCCCC
river @B@B?AOBACAB
road FHBCCFE@>@?A
road > ECFBBEICCCBC
road i EDEDDJACBBCC
road with EEFEKHGCCCCC
roads EHFDEE<CCCCC
roadworks ?>>>???CCBBC
roaster IIIOIIBCCCCC
roaster > GGGLGGCCCCCC
rob GGOFFGACCCCC
robbed GBAAAB?A@AAB
robbery =>>==>ABCBCB
robbing OFEFFFACFCCC
robbing the NGGGGGBCCCCC
roblox AABABAMCCCCC
robot B@?>??@A=@@A
rock > EEEIJEACCCCC
rocks FFFJFLJCCCCC
roll EHDEHG8GCCCC
rolled <=?@=?HCJGCE
rolled her BBBFAA@CICCE
roof A?ABAEMCBBBC
roof of AAAAACNCCCCC
room CA???@EBGACB
room 's AABAAAKCCCCC
room > ICGEEF@CDCEC
room ? CCHCCCB?@@AB
room and D?@B@?GCECCC
room at A@@AAAMCCBBC
room for DEFDFIACDCBC
room on HLFIFFACACBB
room told >?<>?>BCCCCC
room watching GLGGGGBCCCCC
room when ABBCBBKCCCCC
room with CEABFD@CDCCC
roommate BBBBBAJCCCCC
root FFLHFF@CCCCC
rope ?D?@?AYCCCCC
rope > BBBBBBJCCCCC
rope and ACAAA@JCCCCC
rope in @?A@A?FCCCCC
rope out AAAAA@JCCCCC
rosary ?@A@@@ICCCCC
rosary and AABAAALCCCCC
roses FDCCFLCBABBB
rot HHOHHJBCCCCC
rota FMFDEI:CCCCC
rota > HFHFFGACCCCC
rotten BBDGBBDCBCCC
rough >>A???@CGCCI
round HHHIJKACFA@E
round > DEDEGCBDDCCC
round a FFFKIHACCCCC
round and DEFEMK=CICCC
round her GFFFKFACCCCC
round here HFFGGO=ABBAB
round his <=<;=;QCCCCC
round it AA@@@@GIICCC
round me BBBBBBNCCCCC
round mine HHHHNHBCCCCC
round my >>??>>ICHCCH
round of FHEKFEACCCCC
round the FEABCC@DCC@B
round them FFKFFFBCCCCC
round to FEHFFK?BCCBC
round with CCFEECHCCCCC
round your GHEDDH@CCCCC
roundabout ?A><?AFABBBB
rounds =@====?BACBB
rouse @@@@@AJCCCCC
route FMFGFL@BBBAC
route home EEEEEPCCCCCC
row DHGEHCI@CB@B
row if INIOIICCCCCC
row on DDECDDLCCCCC
royal CCBCCF?A@BCA
rub HHGMRH?CCCCC
rub together GGGMGGACCCCC
rubbing EEJEEEBCCCCC
rubbish @@BA@@FBAAAB
rucksack KOOKKSACCCCC
rude ADAGAC:BJCCH
rude > ??>=>>ACCCCC
rude staff AAAAAACCOCCC
rude to @BBBBE>CECCK
rugby ?@?>>?<EBBBC
ruin JPNJMJDCBCBB
ruin it FNFFFFFCCCCC
ruined JIGJHH@CACCC
ruining EMEEEECCCCCC
rule A@CBAA=@AAAE
rules ==:<<=@BCBBC
run >>BA>@B@AACA
run > ??>??>ABCBBC
run a GGKKFG?CGDCC
run by GHKLGGCBBBBC
run out @A?@DAGECCJB
run that GGJGGQ@CCCCC
run the DCDCDE@CABAB
rung DHBBBBJCGEDC
runnin JNUJJJ@CCCCC
running FKKMGI@BFCDB
running > EGDEDFECGCCC
running i GGGGLKBCCCCC
running route FLFFFF@CCCCC
running the IHQNIHACACBB
runs GECGEB@GBEDC
runs the JEDFEEBCCGCC
runs this GGGKLGCCCCCC
rushed >>?>=>ACECCB
rusty FFFJFFBCCCCC
s LLXPLL@CCBCC
s are GGLGGGBCCCCC
sack HHHJJJBCCCCC
sack them GGIMGGBCCCCC
sacked JNHGGG@CCCCC
sacked from GLFHGG@CCCCC
sad CCDHCCBCCCCC
saddle HHHHRGACCCCC
saddle > IIIIUIBCCCCC
sadist JEFGEFBCCCCC
safe A>>=>@@MCCDC
safe for DDDDDF@KCCCC
safe on HDDCDCGCCCCC
safe to @@>@?@=MCCEC
safeguarding CABBAE>CCFCC
safer BBEBBBJCHCCC
safety A@@>??DCCCCC
saints =>>>>=BCACBB
salary EEFMFFACCCCC
sale CEBFCBABBBBB
salt FCDCCC@C@BAA
salt water MGGGGGAFCCCC
samaritans @?>???=ABABC
same FGEDAF=DGBBC
same > CCECCG?BABBE
same again FKFFFFBCCCCC
same air FFKFFFBCCCCC
same as FJECEIGBDCCB
same day @B??A@EA?@FB
same hospital FFFLFFBCCCCC
same pen LGGGGGCCCCCC
same time IKILOM@CFCCC
same ward >?>>?>BCJCCC
sample FBBACA=CCDGC
samples SIIIIIACCCCC
sanctimonious HHHQHHBCCCCC
sandwich @A@CD@ACIBBC
sandwich > CBAADBBCHCCC
sandwich short GGGMGGCCCCCC
sandwiches BB@@AC=CBCCC
sandwiches > ACAAAD?CBCCC
sang :;;9;;@B@BAA
santa GDCCHD@CBABC
sash EEEKEE@CABCB
sat DB@DBAFCHDDC
sat at JGGKGGBCCCCC
sat behind EJEEEG?CCCCC
sat down @@B?A@CBBCBG
sat here BAB@BFOCCCCC
sat in CFEDBCJCMCEC
sat next FFJFNFBCCCCC
sat on A@@CA?KCCCCC
sat opposite FFGJJFACCCCC
sat outside GIGGFKICCCCC
sat round FFFIFFBCCCCC
sat there HEEIEF=BBBDB
sat with ;;<;;<?BABBB
sats AAAAAALECCGC
saturday =><=<=CCBAEB
saturday > AB@CADFDABDB
saturday bring @A@@@@NCCCCC
saturday i GGGGGM@CCCCC
sausage @@?@@?@CDCBC
savage ;<<::<ACCCCC
savages KKTKKK@CCCCC
savages > GGIGGGBCCCCC
save BAA=@=BA@@@B
save the BDCCBBJB@A@B
saved ;=:;<:=A@BAB
saved my >=<<<;>BABBB
saved the FFFFKFGCCCCC
saving ?>@?A?NCCCCC
saw ECB@EB<BCCAA
saw > KCDCCCACCCCC
saw my >>>@<>>CBBBC
saw the PHNHHL>CCCCC
saw you GQFEOFACCCCC
say A@@?@?GDEABE
say % >?9>??CCCCCC
say > BEFBBAIFACBB
say a CECCCCICCCCC
say about BA@AFBBCFCCH
say anything HOHHGH>CCCCC
say he ?@D@@?ICCCCC
say hi ENEEEEACCCCC
say i ??>???RCDCFC
say it MFMMIHBCFCCC
say nurse EEEEKECCCCCC
say she ABA?@@HBABBB
say so IEIEHFACCCCC
say sorry DFEHDD@CBCBG
say that CABACG>DECCC
say the >?A?@?DCGCCC
say they =>;==>ACCCCC
say what DBGBBCAA@BAB
say you GEEIFKACCCCC
saying <=<>>=NCCBDE
saying % ??:?>?BCCCCC
saying > KHMHNR;BBCBB
saying he @@A>@<PCCCCC
saying i BBBBCBHCECFC
saying it EFGKEEGCCCCC
saying my AAAAA@ICBCCC
saying she @>@???KCCCCC
saying sorry DHDDDDBCCCCC
saying that ?>><>>ACCCCC
says 897::7OGBAJB
says # CBCCCBIAAB@B
says > EEEEIE<BDBBC
says do BBBABBGECCCC
says god A@AAAANCCCCC
says he >@?@?@ICCCFC
says i BBBBEADCCCEC
says if @>@?@=<CCCCC
says in KLHHHL@CCCCC
says it @?@C@BJDBCCC
says its IDDEDEHCCCCC
says next A?@AA>KCCCCC
says she ><?<<<NCCCEC
says so EFKHFF@CBCAB
says the FBBDDBECCCCC
says tuesday IIISIIBCCCCC
says you FFFHFFACCCCC
scaffold CCDCIDHCCCCC
scalded KEEEEFACCCCC
scalpel HFHFEJ@CBCCB
scan B>B?@?5EGBNC
scan > FBBBCB>DHCCE
scan ? FFMFFFCCCCGC
scan to NFFFFFBCCCCC
scandal >?<<?>BBBCCC
scanner B?@>@B>A@BAB
scar ABACCAAHECBB
scare ??>>>>GCCCCC
scared <>;<<;EEBCCC
scared of AAAA@@ICCCCC
scared to BCBBBBGCCCCC
scarf BFBAAB=BCBCC
scars ????>??CCCCC
scene ??????CGCCCC
scheme @@=@@@AACFBC
schizos JJRJJJACCCCC
school >BBD@BF?=CB@
school > EFIIIH>AABAB
school did FFFLFFBCCCCC
school in ??@?@@CCCCCC
school nurse BBBAAB@CCHFC
school that FHJFFFACCCCC
school tomorrow CBCCCCOCCCCC
schooling FFFNFFBCCCCC
schools EDIDEEACCCCC
sciatica AA@@@A?MBCAB
science CCGECB@DABBB
scissors A@@B@@OCCCCC
scissors > CCCDCBLCCCCC
scoffing FFFJFFBCCCCC
scones >><=<>?CBBBB
scooter AACAAAGCCCCC
scotland ??>>??AB@CBC
scraped GGGOGG?CCCCC
scraped better FFFKFFBCCCCC
scratch @A??C@DCDCCH
scratched DDDDDGJCCCCC
scratches >>=>=>MCCCCC
scratching ??????NGCCCC
scratching my BBABBBOCCCCC
screamed ?@@?@B?CCCCC
screamer EEEENECCCCCC
screaming <==<=?LCECCC
screaming at @?@@@?JCCCCC
screams AAAAAAAKCCCC
screen >>?=B>ECFCCG
screen > EDEEKDECCCCI
screening >>?>>>@?ABBC
screenshot DHDDDDACCCCC
screwdriver EEEEEK@CCCCC
screwdriver in FFFFFL@CCCCC
script EEEEFI?CCCEC
scroll EDEOEEGCCCCC
scrote IIIPIIBCCCCC
scroungers EEJDED>CCCCC
scrubbed EEJEEEGCCCCC
scrubs SKRLZN=CCCCC
scrubs > DEMGEDCCCCCC
scruffy FFFJFFBCCCCC
scum KK[SKK<CCCCC
scum > CDCJDDCCCCCC
scum and EEHFEEACCCCC
sea AEBF@AIBABAB
sea @ GPGGGGACCCCC
seals GGLGGGACCCCC
season ticket BAABAAPCCCCC
seat CBC@BAECECCC
seatbelt AAAAA@PBBCBC
seatbelt on BBBBBBLCCCCC
second >@@@A?C?ACDA
second > BBBBBBHCACCB
second class BBBABBJBBBAC
second floor FKEFEL?CFCCC
second from NFFFFGBBAB@B
second opinion @?????BCCCIC
second row GFGFPFBCCCCC
second time @@@@@@BCICEC
seconds ?@@AC@ABDCBF
secretary BBAB@@<CBHCM
section EA@CABGEJCEC
section me JEFEFH=CCCCC
sectioned GHGDEF=CCCEC
sectioned me IGGGGJ>CCCCC
sectioned should FFNFFFCCCCCC
security IHFGIM7BECBG
security guard JEFEFG@CCCCC
security man CCCBCE@CCCCL
see DGECGJH?>?C@
see > CEBGCEECECCC
see @ EEEMEEBCBCBC
see a ?>@>@>HB@BDB
see dr FFLLKH@CCCCC
see her GEICJE?CCCDC
see how HLIHGP<CBCBB
see if HLGGGJNCCCCC
see it DEDCFA?BABCB
see me DIDDCBGCACBB
see my >>>?>=BBBBEC
see myself BBBBBAICCCCC
see out BAABAAMCCCCC
see that CBCEDI@CCCCC
see the FCJEGACACAAB
see through DDDDKDBCCCCC
see to CDDDDIICCCCC
see what IIJJRMBCBCCC
see who GGJGGH@CCCCC
see you CGBEDJCCBBCB
seeing CE@AFCFGKBEB
seeing to GGGGKGBCCCCC
seeker HMLHHJ@CCCCC
seekers EEICDD?CCCCC
seeking A@C@AAICCCCD
seemed ==<<==ACGCCC
seems @A@@??BFCCFC
seen IBGFDDACDAEA
seen > DEGDDFACCCCC
seen at ABBABBABHCHC
seen better EEDKEEBBBCBB
seen by FGJFGIBCCCEC
seen her JGDDFEEACBAB
seen it ICCCDEDCCCCC
seen my ?@@@@@QCCCCC
seen since AABBABMCFCCC
seen the GCDDFE?CBCDC
seen to AA@@F@HCCCCC
seen you EKEDDHACBAAB
sees GJEGLHCBABBB
self BB@D?@@AFBDB
self harm @C@?@A=CCCCC
self harming ABBABBOCHCCC
selfish EEKIFE?BBCBC
sell DDHCHDCCCCCC
sellin KEEEEEBCCCCC
selling THGGGH?CCCCC
selling it OHHHHHACCCCC
sells THHHHH@FCCCC
sells the TJJJJJ@CCCCC
semi GGGGOGCCCCCC
send CGGCHDBADEEC
send # FLFFFFACCCCC
send a CCDEBEACFFCC
send me AA?AD?KCCCDC
send nudes HHHHQHCCCCCC
send the HJKHOJGCCECC
send them A@EA@A?CBBCC
sending @C??@ABCCCEC
sending him FHFFFK?CCCCC
sending someone CCCCCCMCCCCC
senile OKORKKBCCCCC
senile old GGGNGGCCCCCC
senior >>=>>>BCFDCG
sense DEHLEEDBBBBB
sense > ??@=?>JCECCC
sense of @A?A@?BCCCCC
sense than HHHLHHCCCCCC
sensible DDCJDD>CCCCC
sensory DDJDED?CCCCC
sensory room FFLFFFBCCCCC
sent BFAB?B?BNHNB
sent flowers HMHHHH@CCCCC
sent for IIMMIIBCCCEC
sent her BABABDBCICCC
sent him HIEEEEDCCCCC
sent home @@@A@A@CJEIC
sent it DIEEEECCCCEC
sent me A??D??ICDBDB
sent my CFCBCEBBGBFB
sent our HCDCDD?CKCCC
sent that FGEFEJBCCCCC
sent the @BA@A@HC@BGB
sent us FFKJGGBCECCC
sent you A?@?B@BBBHBC
sentence CAAF@BDBABBH
sentence > =>>===?BABBG
separate JJTJJJABBCBC
sepsis @>=>>>=IFBCB
sepsis in BBBBBBAIECCC
september ??????@ABBFC
serious CIGEFFGCCCCC
sertraline @@@@?@;LABAB
served EDHFDDBBCCCC
service @B@?B@>AGC@B
service and GGLGFG?CCCCC
services ???@>>>CFCCC
serving LHKGGHACCCCC
session BBACFB=CBCGC
session and GFGJKGBCCCCC
sessions ACAA@@A@ABGB
set AAA>?AD@B@@A
set fire ?????>HCCCCC
set the FFJFFKECCCCC
settee ??@@??JA@BAB
settee > ABBCBBKCCCCC
setting EDDEDJ?EACBB
settled ;<<:<<GCCCCC
seven AFADBCDBDBAD
seven > @BA@A@KCECCG
seven minutes EEEIEEDCCCCC
sewage EFIEFFCCCCCC
sewed MGGGGGCCCCCC
sewed me MGGGGGCCCCCC
sex KEICGD:DCCCC
sex with JFFFMFBCCCCC
sexes IIPIIIACCCCC
sexes and IIPIIIACCCCC
sexual BCABDC@CFGCC
sexual health CCCCEDBCFHCC
sexy EEEDME>CCCCC
sh AAA@AATCCCCC
sh last BBBBBBKCCCCC
shag GGGGOGBCCCCC
shake KKFGIJJECCCC
shakes DDCCCBMECCCC
shaking >?@A?ASFACBG
shaking > AABDBAHCCCCC
shall DKFDDGPBCCEB
shall be ABBAAAICDCCC
shall i BEBBCANCCCGC
shall not ><<>>>QCCCCC
shallow DEELDDECCCCC
shallow end DEEMEEECCCCC
shambles ??=;??ACECCC
shame IGIIJL=BJBBB
shame about IIMIPMACHCCC
shame if LIHHIV>CCCCC
shame it FFKFFFABACCC
shame on ;<:<;:ACICCC
shameful ??=A??@CECCC
shanked GGGGGMACCCCC
share DJGEHECBCDBC
share > AA@AAAFCCCCC
share a GGMIGG?CCCCC
share it EJDEEE@BBBBC
share the GGJGKGACCCCC
shared ;<;;<;CB@ADB
sharia IITIIIBCCCCC
sharing AG@AAB@BBBBB
sharp ABADCB<CACBI
sharp scratch BCBAFB@CCCCI
sharpen GGGGKNACCCCC
sharpened EEEDEMICCCCC
sharpened it BBBBBAJCCCCC
shattered @??>???CCCCC
she MOFLOIADECFH
she > FDEDFICCCCCC
she ? JHKLJHBCCCCC
she @ =@?<C>IBCBBD
she asked =>>>>>MCCCCC
she bent HFFFIFCCCCCC
she came >@AC@A?BACBB
she can HMHHQHACHEFC
she comes DEDGCEACBCEC
she could A@A@FABBEBAE
she cried CBBBABACCCCI
she did EDBAFC@CCCCE
she died DCCCCCICCCCC
she do ECCCDC=CCCDC
she does KJFFGFBCDCCG
she drops GKGFLGBCCCCC
she faked JEEEEECCCCCC
she goes FKFFHEGCCCCC
she got EDDHFC;BBCBC
she had BBA@AA@CDCCJ
she has KGHEHG=CBGBB
she hates GLGGGG@CCCCC
she is ?CADB?SDCDGB
she just @BE@@ADBBCBF
she keeps EIFFJE?CCCCC
she knelt IIIIPIACCCCC
she knew JEFFFFBCCCCC
she knows GMFEHFACBBCB
she leans GGGGLG@CCCCC
she left CKDCCGICCCCC
she lied NHHHHHBCCCCC
she likes INIILOBCCCCC
she lives BDCCCGHCCCCC
she looked FEEKEEACCCCH
she looks GJFFPICCCCCC
she murdered KEEEEEBCCCCC
she needs GIGMGKECCCCC
she never GFDDCDAACBA@
she only EEEIJEDCCCCC
she put GCCCBFDCCCCC
she reads GHGLGG@CCCCC
she says GEFDGDHCCCCC
she slapped KEEEEEBCCCCC
she starts EEFJJEBCCCCC
she still IIGIJF>CCCCC
she stood OJJLJJBCCCCC
she swallow GGGGNGBCCCCC
she tells HHHNHK@CCCCC
she thinks @C@@@@HCBBBC
she thought GDDCDDKCCCCC
she told GDDHDDJBCBBH
she took EJEEDI>CCCCC
she turned ICDCCDACCCCC
she used BBBBAB>CCCCI
she walks EHEEEH@CCCCC
she wanted HDEEHECCCCCC
she wants BBEEFDCCCCCC
she was HHGHFD;BFDDC
she went =?@?>@>CDCFC
she will AFBAAJFCBCCC
she would CDAECCCBCBCJ
shed ADDBBGMCCCCE
sheep EFLLFF>CCCCC
sheet CA@?@@LFJBEC
sheet > FCCDCCHCCCCC
sheets IEGDJEDECCCC
sheets > DEEDKEACCCCC
shelf DDDGLEFCCCCC
shelter FFCFCEFCBCCC
shelter > FLFIFF@CCCCC
shelter by BBBBBGMCCCCC
sherry FDDIDDCCCCCC
shift DDBDBC:AABCB
shift > @B<=@>>BABBB
shift and @???A?DCCCCC
shift from KGGLGGCCCCCC
shifting DDDIDDLCCCCC
shifting it AAAAAAOCCCCC
shifts PMEFFF:ACBBC
shifts she OGGGGG@CCCCC
shingles ??>><>>UABBB
ship them FFIFFFBCCCCC
shirt EDBIEDCABCBC
shirt > IEFKFFHCCCCC
shit >?;<>?BCCCCC
shivering =>>=>?PICCCC
shivering and BBBABBAKCCCC
shock DGGBDD?CCCCC
shocking ;=;;<=CBJCBC
shocking > ?@@?@@@CICCC
shoe AAAGA@@EFCCJ
shoes DCBHBFN@AAAB
shoes and BBBBBBJCCCCC
shook CAEAAAJCCCCC
shoot CBCBBG@CGCCC
shoot me ?>>>>??CCCCC
shooting >>=<=>ABBBCB
shop >A@?>AG?AC@D
shop > >?@@???ECGCC
shop and FFLGFFACCCCC
shop in FCBBBBEABBCG
shops BDDCACJBACBC
shops > A@AAAAJCBCCC
short HIGHGI=BEBBE
short skirts FFFFJFBCCCCC
short with ?@B@@@BCECCG
shorter FFFFLF?BEBAB
shorts FFDEPEACCCCC
shot AGD@AA@CCCCC
shot of FLEEFF?CCCCC
shotgun FGFFFQHCCCCC
shotgun and JJJJJR>CCCCC
should BDLDDH:MBDCD
should a CCBBCCBKCGCC
should be DDHDFC<BDACB
should do BACABAIEBCBB
should go GDIEED?BBCCC
should have CGJFDCEA@BAD
should i ??<>==DSCCFC
should maybe FFFFFOCCCCCC
should not JKSMKK<CCCCC
should of GGLHGGACCCFC
should say @@<@@@BCCCCC
should stay FFJFFEECCCCC
should stop EFJFFFACCCCI
should very GGGGKLBCCCCC
should we DFDDCDHFCICC
shoulder ?A?B@CGEBBFH
shoulders @AA@@B>CCCCC
shout BE??A@?BABAE
shout her GNGGGGBCCCCC
shout out >??>??ABAAAF
shouted ;<<><>=BCBBK
shouted at @@?CACABABBH
shouting >=<==<JCJCCC
shouting > IFFFFHECCCCC
shouting at AA@BA@GCGCCC
shouting for ABBABBECKCCC
shove GGLJGJ@CCCCC
shoved DCBAGF@CFCCM
show HIKDMH;CDCBC
show > JFGIFEBCCCCC
show at =>?>>?CCCCCC
show me IFJFEECCCCCC
show us GGFGPGACCCCC
show you EEGEJFCCCCCC
showed <<<;;<ECJCFF
showed me ?@@??@HCCCCC
showed us >?@?@?BCHCCC
shower GFGMMFEBACBB
shower > EEHGJEDCACCB
shower of GGGPGGBCCCCC
showing ???AA?GCCCIC
shows EFDHDECCCCDC
shows > GGFOFG@CCCCC
shredded SJJJJJCCCCCC
shredded the NHHHHHCCCCCC
shut FDEE@CEAEBAE
shut > FCBEBBGCECCC
shut it EEHGEHCCCCCC
shut the DDFHDG=BCBBC
shut up IKLLHG?CCCCH
shut your FIFHFFBCCCCC
sick EFKFCDKIECEC
sick > CEDDCCICCCCC
sick ? DDEDDDOCCCCC
sick four BCBBCCJCCCCC
sick of DEFEDEABECBC
sick to DDHDDDGBBBCC
sickle ?><=>>GCCCCC
sickness HHLHHHCCCCCC
side ?@??@=NHCCEC
side > AA@@DAEECCCC
side and ??@???NCCCCC
side of AAC?BALCCCFC
side room MFFFKG>BEBFC
sides >>==<>FDGBBB
sideways EEEEKEACCCCC
sideways > GGGGMGBCCCCC
sigh BBBBBBCBBBBI
sight EFKEFI@BBBCB
sight of EDJEEE@CCCCC
sign B@>?@>>CADAB
sign > A@@@@@JCCCCC
sign the ??>?>?ACBCCC
sign up EEHEIEABCABC
signal ??@??>MCCDEC
signature IEEDEE@CCCCC
signature on IEEEEEACCCCC
signed HDBAAE;@CACA
signed off @@@@@@DBBCIB
signed that GGGIHNBCCCCC
signed the IEFDEECCBCBB
signed up ?>>>>>=@?A@A
signing IEGFFEGCCCCC
signing off AAABBAICCCCC
signs LDDDCC?GFCCC
silence BFCBBE=CDCJC
silence > @@A@@@@CECLC
silent @E@@A@LFCCCC
silent > @?????QCCCCC
sill @@@@@?NCCCCC
silly BCDFBFBBCCBG
silver DEIEJEECCCCC
simple HGNJFJABABBB
simple > HEDGEFACDCCC
simple as ABEFADFB@BCB
simpleton KKMXKKACCCCC
simply FHJEEGDCCCCI
simply not HMLHHH?CCCCC
since <><<=<LJJCHA
since # D@ABEB;ACABB
since > DCEBBB=@ABCB
since about BBBBBBJCCCCC
since august HEEHDDCCCCCC
since breakfast @AAA?CCCCCCC
since dinner A@A@A@OCCCFC
since easter FEDGDD@HGCCC
since february @@@@A@?CHCCC
since friday @@@@@@NCCCCC
since he EHGHEFBCECFC
since i ABGBACCFCBAB
since last CDBBBBLCFCFC
since march HHHJJN>CECCC
since my CDCCFC<@CCFB
since noon @AA@AALCDCCC
since saturday BBBCBEKCCCCC
since sunday DEDDDFAFECEC
since the BBBB@BAKEBBB
since they BCAGBBBHCCCC
since this BBBABBIFCCCC
since thursday AABABAGDECCC
since yesterday ??>>?>LHGCDC
since your HOHHHHBCCCCC
sing @A@?@@?AAB@B
singing ;:<;<:9A@BAB
single EIIIJF?BDBBB
single % FFIFFFCCCCCC
single ? IIIIUI@CCCCC
single day HLGGGGDCECCC
sings =B>>>??BBBBB
sink HEJCCGLCCCCC
sir JFGMIF>CBBBC
sis A@A@AAQCCCCC
sister PLEHKLCBDDAD
sister 's ?D@@??EBDBCA
sister > EFBFGBBB@BBB
sister ? FFFFKFBCCCCC
sister @ A?@?A?BCBECC
sister a ?@@@@@ICCDCC
sister and EKDEED?CCCCC
sister bev <:>=<=CCCCCC
sister bramwell HGGGGNBCCCCC
sister i KKQKTK@CCCCC
sister in EBBDCAEBKBCB
sister on CCEBBDDCBDBH
sister over GGGGGNCCCCCC
sister she >>?===ICCCCC
sisters FA@@@A=BCCBC
sit BJCGFACDBBAA
sit down DEELEE@E@CAB
sit in @C????ECDCCC
sit on GLHGTGGAABAB
sit opposite FKFFFH?CCCCC
sit with >>?>=>ICFCCC
site ?@@>>>C@CABB
sits GHGHKMBCCCCC
sits in HHHHHQACCCCC
sitting GIDEGE=CCCEC
six DBABCBBDGDGD
six > CDDBHFADGCDC
six and BEBBGCDBBCBB
six days BA@AA@MCCCCC
six foot CCCCCKIBBCCB
six hours GDEFDDDCICCC
six minutes @BACBA>CJCCI
six weeks BBABB@?CABDB
six years A@?A??ECBBBB
sixteen ??A??@DBCCCC
sixth AA>?@?IAAABB
sixty ICCEBCAAABAB
size ABADGA>DDCCC
size of ?@A@?@FDECCC
skank FFFLFFBCCCCC
skims PGGGGGCCCCCC
skin B?BAA?IJACBB
skin 's @@A@@@LCCCCC
skin > >>==>>AGCCCC
skin crawl HHMKGHACCCCC
skins @@?@??MCCCCC
skip FJIHHH=DCBBC
skipping BCECCCICCCCC
skirt CCFBIC@CCCCC
skirts GGGGOGBCCCCC
skirts and FFFFJFBCCCCC
skull KHHJGM?CCCCC
skull > FFFJEJ@CCCCC
sky ?@>??AEB@BAB
slab EEENEE@FCCCC
slag FFFLFFBCCCCC
slagging ABBDABBCGCCJ
slagging off ABBDABBCGCCJ
slap HFIFJJ?CCCCC
slapped OHHJHJBCCCCC
slapped my OGGGGGBCCCCC
slaps CBBBBBJCCCCC
slattern GGGNGGACCCCC
sledgehammer EEDEEJ>CCCCC
sleep EDAB@EIGHBDB
sleep > EFCEECIFDCCC
sleep and A@@@C@HCCCCC
sleep for AAAAAAAGFCCC
sleep in ??@@??KCDCCC
sleep study BBBABBABCBJC
sleep well FKFEFHACCCCC
sleep with LIJJJTDCCCCC
sleepers FCCBCBJCCCCC
sleeping D@@???LGCCDC
sleeping in @AAAA@JCCCCC
sleeping with MKGGGG@CCCCC
sleeps AEBECCKCCCCC
sleepy >>?>??WFCCCC
sleepy > @AAAAAKCCCCC
sleepy now CBBBCCMCCCCC
sleeve @>A?@>NCCHCH
sleeve up @>????BCCCCK
sleeves ;;;:;;LABABB
slept @>?>??CDECDB
slice @A@@?BJCBBCC
slice of @A@@?@ICBBCC
slid @@A?@@LCCCCC
slide DEEEOEECCCCC
slimming JFFEIF=CCCCC
slimy CDCIDD@CCCCC
slip HDDDIDGCCCCI
slipped A?????DEBCCC
slippers BA@D@@DCCCDC
slippers > BCBDCC>CCCEC
slippers and HHHPHHDCCCCC
slit BFBAACNCCCCC
slit my BAAAABPCCCCC
slit your DKDDDFBCCCCC
slitty GGNGGGBCCCCC
slitty eyed GGNGGGBCCCCC
slot @@A??>AAJBIE
slot > CCCBCC@BGBBB
slot for BAAAAAACCCLC
slow CBDGGHDCDCBI
slow > @@?>B>DCFCCC
slow way BBBBBATCCCCC
slower EFJLJFBCABBB
slowly CCCCFF=C@CAB
slowly > EEEDJG?CCCCC
sluice ECCCGDACFCCC
slumped ????@?QCCCCC
slurring ICDDEDJCCCCC
slurring and BBBBBBMCCCCC
sly IIMOIIBCCCCC
smacked HEDDDD@CCCCC
small BDEFCFFBACEF
smarmy FFFKEFACCCCC
smart ??A>=?@CCCCC
smash HHHHSM=CBCBC
smash > JJJJTJCCCCCC
smash that GGGGHL?CCCCC
smashed @@???>BCCCCC
smashing B@?>ADBB?BAA
smear =?<=B>ADDBEC
smear because HHHHMHACCCCC
smell FGOJEFDKGCCC
smell > DDEDDDFKCCCC
smell the GFIKFFACCCCC
smells CCEDCCHICCCC
smells of ?@>=??DHCCCC
smelly FFJJFFBCCCCC
smelt NHINHH@CCCCC
smile >@??A>GA@BAA
smile > CBCDICIBBCBB
smiled FKDCDECCCCCC
smiled at HKHHHHHCCCCC
smiles OIKNHHDCCCCH
smiling GEBBBC=B?BAB
smiling > IHDCDD@CACBB
smirked CCCFCCBCCCCO
smirking JJJRJLBCCCCC
smoke @?>?>@@EDGEB
smoke alarms EEEEEJABBBBC
smoking C?????<BCIBE
smoking shelter HEDDDEBCCCCC
smothered TIIIIIBCCCCC
smothered that LFFFFFCCCCCC
smug IIININ?CCCCC
snake EEGKEEBCCCCC
snake > EEEKEECCCCCC
snakes GGJNGGCCCCCC
snap HHFELIJCBBBG
snapped EBCBBC>CCCCJ
snapped at @@A@AAACCCCL
snapping CBCCBI@CCCCC
sniff GGGGPGBCCCCC
snivelling FFFJFFCCCCCC
snivelling coward FFFKFFCCCCCC
snob HHHNHHCCCCCC
snoring ?@@???IECCCC
snoring funny AAAAAAJCCCCC
snotty GHHPHHFCHCCC
snow <=;<<<AC>A?A
snowflake FHGHFFBCCCCC
so EHDCDE?AEBAA
so > GAHFBBCCCCCC
so am HGGGLN>CCCCC
so and GEIFHF@CCCCC
so beautiful FFFFLFCCCCCC
so called NLKWKKECCCCC
so did GCDDFCACCCCC
so do @BCA@BKDABBB
so dr IFFFKFBCCCCC
so far FKEHGH@CCCCC
so gentle ?@@??@ACCCCC
so glad AAA@DA?CBCCC
so he MNFJFI=CDCCC
so here BCBBCDHCBCCC
so i CGDEBELCGCCC
so is DDCEHE?CCCCC
so it CA@DA@FBCBAC
so long @?????ABICBC
so many ?=?>??@CBBCC
so maybe BBBBBALCCCCC
so much CAAAB@ACEBCD
so my <===>=LBJBBC
so no FKMEFE@BBCCC
so nobody AAAAAAKCCCCC
so now FHFFFLECCCCC
so on >@==??AB@BAB
so proud ?>>>@>@AAAAB
so put FIFFFJ?CCCCC
so she NNIGMHCBBCBB
so sorry <<=;<=DBABBB
so terrible IIRIIIACCCCC
so that AECBA@GCBDIC
so the KGHFGFECACBB
so there FFIEDIBCCCCC
so they >:9:;;JEECCC
so tired BBBBBAKCCCCC
so we AFDAA@EBACCB
so well =>??>?IBEBAB
so what DHDJDEDCCCFC
so when CCCEGCACCCEC
so who ?>>>?>>FCCFC
so why EFEEEJCCCCCC
so you EFFEDDICCGCC
soaked A@@@@?PCBCCC
soap DEEHKD@CFCCB
sober EC@?@@=B?BBB
social CC@@@C>AACDE
social care >?A>?=@@@B@B
social worker LKGHGL?CCDHG
society HPHHHGACCCCC
sock DBBABDLCFCCC
sock > FCCCCCKCCCCC
socks >?>?>?AHJCBB
socks > ?@?>@@FCHCBB
sod BBBED@>CCCCC
sodomite EELEEEACCCCC
sofa ?@@C@?@BAB@B
soft BFBGBBECBBFH
soft > ?@???@@CCCCM
soft get HLHLHHBCCCCC
soft spot BABABBOCCCCC
sold UIKJIILBECBC
sold him QKKKKKACCCCC
sold me FFMFFFCCCCCC
sold my PHHHHHCCCCCC
sold the DAAAAALCCCCC
soldiers AB@@A?HCCCCC
soldiers > BCBABBKCCCCC
solicitor F@A@A>;CGCCC
solicitor > IEEDEDACGCCC
solicitors IFFFFKBCCCCC
solid A@@@@AKECCCC
some ?DBEDC?B=E@C
some days A@A?@AIBACBB
some of ??<<@@DABBBF
some people JJJQJLCCCCCC
some races GGNGGGBCCCCC
somebody BACB?ECBHLDC
somebody > DCABAAJCCCCC
somebody at GGMGJGBCCCCC
somebody else AABAAAECHCFC
somebody from BBABBAICCMCC
somebody is ?>A=>?>BCABC
somebody ought EEEEEJBCGCCC
somebody ring FFFFFKACCDCC
somebody should EEEIFJBCDCCG
somebody tell FFDHDDACCCDC
somebody to >>>>>>ICCGCC
somebody who DEGDDDBCCECC
someone ==@?<>DDHLEE
someone > AA@BA@LCCCCC
someone else ??A@?@@AGBAB
someone from EDGDDECCCICC
someone help BABBABICCCCC
someone in FJFJEFECCECC
someone is A@@C@@HEFEEC
someone should DEDDELACCCCG
someone tell EEKEEEBCCCCC
someone to ?=>>>>LBCGAC
someone who HFJEHGECEECC
something DEFGIGKHCDDE
something > @@@C@@MBBBBB
something about FFEKFFBBCCCC
something else JNJJSJ@CCCCC
something in GDEGHKCCCCFC
something stupid AAAAAARCCCCC
something to >>>=>=BFFCCC
something with DDKDEDCCCCCC
something worse BBBABB?ICCCC
sometime JTJJJQ<CCCCC
sometime > HNHHHO=CCCCC
somewhere EEJKGI>CCCFC
somewhere a HHHMHHCCCCCC
son @?<>?@EDFDFD
son 's DEDDDGAEEEIC
son was ?AAAAA@BCCAB
song ?@@??@>AAABB
sonographer DCCFDC>BDCBF
soon CCE@AHPEADBB
soon > @B??@?OCCCCC
sooner CBIGBCCDADGB
sooner be @??>??RCCCCC
sore =><;;<>GBCBB
sorry :<>==<LBEBAE
sorry > ?B@>BAJCFCCF
sorry for CBFEECDCCBBB
sorry to >>>?<>IBBCCB
sort DCHDHF@BAACB
sort > IEHEFEBCCCCC
sort it ?@>?@CECECCC
sort my IIIIML?CCCHC
sort that DDDDHCICCCCC
sorted ;;=:;9CA=@@A
sorted by BAABBALCBCBC
sorted it ???>??@B@CAB
soul JIJRHH@BCBBB
soul > EDIDEEDA@BAB
sound CDCGGC@HCCCE
sound like BBBAAABKCCCC
sound of FHFLFFACCCCC
sounds a GGLGLGBCCCCC
soup ??===A?B@BBA
soup > CA??@@?CACBB
sour LLLZLL?CCCCC
sour faced DDEGDDACCCCC
south AA>AHA?BBCCC
sow HHHLHHACCCCC
space >@?>=>@CHCEE
space > @@@@?>ACCCCF
spade DDDDDL@CCCCC
spam HQHHHH>CCCCC
spaniel KIFGGM=CCCCC
spanner HIIRIJDCCCCC
spare key A?A@@?MCCCCC
spark GGFHHL?CCCCC
spastic EEKEEE@CCCCC
spastics IIOIIIBCCCCC
spastics and FFJFFFACCCCC
spat CAAAAA=CCCJC
speak A@AB>A@BFJBJ
speak > BBBEBBKBABBB
speak english ?A?@@ABCCCCH
speak it HHPHHHACCCCC
speak to >?>>>??CBGBH
speak up >>>>?>CCCCCC
speaking <=;@==AADF@E
speaking to @A@@A@?CIJCC
special JHPKGIBAABCC
specialist ?@AA@ABADBCD
specially CCCBHBABBCCB
species DEKDDDACCCCC
spectacular HHHMKHBCCCCC
speech AB@?CC<BBEIB
speech therapist EHGFKF@CCFCC
speech therapy BCCCBB?CBCJC
spell HHHSHHACBCBC
spelling FFDMFGACCCCC
spend BBGABBDCCCCC
spending FFKEEE@CCCCC
spends EEHDEEBCCCCK
spent >@>>B@EABDBC
spent my BBAABBKCACCC
spent the EGFELEACCCCC
spice FDDDDDKCCCCC
spider =>=>===CCCCC
spiked LEEEEECCCCCC
spinal ==<==;@CCCHC
spine FFEJEHACCCFC
spine > EDDEEGACCCCC
spineless FGGMGFBCCCCC
spirit DIDDDCMCCCCC
spite LFFJFFBCCCCC
spiteful HHGPHHBCCCCC
spiteful cat GGGPGGBCCCCC
spiteful cow HHHMHHCCCCCC
spits LFFFFFECCCCC
spitting DDGDDDNCCCCC
split D@A@AAKCFCEC
spoil CGCDIDACCCCC
spoke BCCIBE<CEBCM
spoke to AABCAE@CFCCL
spoken DDDGCDACGCDC
spoken to DCCFBD>CGCCC
sponge DDDDGDBBCCBB
sponge bath GGGGLGBCCCCC
spongers JJQJJJCCCCCC
spoon @@>@??JCCCCC
spoons EEKEEEGCCCCC
sports FFFGOFHCCCCC
spot ?CAA??GGEBBB
spot 's BABABBKCCCCC
spotless =><<>>BCCCCC
spots BBBBABANCCCC
spotted :==<?=<BCBBB
spotted it ?@@@@?=BDBBB
spotty GGJNGGCCCCCC
spread CGECICECCCCC
spreaders FFKFFFBCCCCC
spring A>====F@?AFA
spring > @?=>==GB@BAB
squeeze DDCCJD?DCCCC
squirted OIIIIICCCCCC
sry BBBBABLCCCCC
st FKHEFN=BBCCC
stab BCBBBMBCCCCC
stabbed >>><>@ACCCCC
stabbing BBFBCFAFCCCC
staff >=9:=@9@HA@D
staff > AAA@AB?CEBCC
staff are ?????=FCECCC
staff choir EEEEHEAC@ABA
staff do BBBBBBOCCCCC
staff entrance LQLLLW@CCCCC
staff for BDBCCBBCICCC
staff get DDDEEKABBCBC
staff i FHGFFJ=CCCCC
staff in EEEKEIBBBCCC
staff laughing BBBBBBBCLCCC
staff nurse VLKMOJDCBCBE
staff on EEDHEFFBDBBG
staff were @AAAAABCDCCC
staff who ??=>?>JCABBB
stage @?@???<GECGC
stairs B@@@@ECHECDC
stairs > DFDEEE>HCCEC
stairs and ?@?>?>KGCCCC
stalking BGBABB>CCCCC
stalking if HPHHHH@CCCCC
stall C@C@@@@@@B@B
stamina HHJHOHBCCCCC
stamp FFGFEK=BABCC
stamp on FFEFFM>CCCCC
stand HNKKJIEDGCCC
stand > BCCAABICCCCC
stand across HOHHHHBCCCCC
stand at FHFFJEECCCCC
stand up CCEHCDHCECCC
standards EELJFFACCCCC
standards > IIROIIBCCCCC
standing @BAC@CHCDCCG
standing on BBBBBBNCCCCC
stank HCFBCC?CCCCC
stank of KFIFFF@CCCCC
star AGAB@A?B@BAA
star > ===:==AB@BAA
stare FKFFKF?CCCCC
staring CCCBIBFCBCCC
staring at DDDCKCACBCCC
stars =<;;<<JBCBBB
stars > >>==>>@CECCB
stars for BBCCBBOCCCCC
start EIJLGM9GCAFB
start > CCBHBBICGCCC
start on EHEIEGABBCBC
start to @A?B@@@CFCCC
started AGC@EAFG@ACB
started on CDCCECCHCCCC
starting BD@BDC??@BDB
starts FCBGEE>@@B?B
starts at DCCDCIABACBC
starts with KEDCDDABABAC
starve HFABCBFCCCDC
starve then FMFFFF@CCCCC
starved JFDEFE@CGCCC
starved my SKKKKKACCCCC
state GEIHEE@CFFCC
state of FEHIDEACFCCC
statement JDDDDGACCCCC
statements MNHHHHCCCCCC
statins AACA?@>LBCCC
station CBBDDEF@DAAC
station > BBCCGEFCBCCC
stay CEJBFDI@@ABA
stay alive AA?@@AKCCCCC
stay at FFKFFFBCCCCC
stay for A@?ABAMCCCCC
stay in EEKEDEA@BBEC
stay tuned FNFFFFBCCCCC
stayed ;<@;<=BBACBB
stayed in GGMGGGBBABBB
staying CEABBBJBEBCC
steals NGGFGGCCCCCC
steam AA@A@AJKCCCC
steaming KFFFFFACCCCC
steel toecaps GGGGGN@CCCCC
stent BBEBABACCCCJ
stents ABAAAA>BBBEB
step ?C>>>@NBBBCB
step back BAAAAAOCCCCC
step out CCCCCHQCCCCC
stepdad BBBBBBHCCCCC
stepdad comes BBCBCBJCCCCC
stepping @?@@@?NCCCCC
steps A@@E@EDB@A@B
sterilise HHNHHHACCCCC
sterilise the GGMGGGBCCCCC
sterilised IIMIIICCCCCC
stethoscope MMPRTP?CBBBB
stethoscope i GGGGKLBCCCCC
stethoscopes GGNFHGCAC@AB
stethoscopes > IIQIKICCCCCC
sti BBBBBBCCCCCM
stick CFIHFF?BABBC
stick them EGIEEEBCCCCC
stick your A?@@@?SCCCCC
sticker >?>=>?ABBCBC
sticks ??>>???CDCCC
stiff BABAIAQCCCCC
stiff and AAAAAAJCCCCC
stiffy IIIITICCCCCC
stiffy > IIIITICCCCCC
still @@>?A@=AD@HA
still a GGIJIFBCBCBC
still alive BBABBBVCCCCC
still at HFHFFFCCCCFC
still be AACAAADHCCCC
still can BBBDBC?BABEC
still cutting JIIOIIACCCCC
still get @?@@?@IABBBC
still got HGHJKK=ACBAB
still has KJHIJH?BCCEC
still have ?@A@@BCFGBGC
still hear A@BAAAJCCCCC
still here GKFFFFBCCCCC
still in GDHECFBCHCGC
still no AA@@AAICCCFC
still not ACA@AAFCJCDC
still on FECDCC=ABBIC
still owes KHHHMGBCCCCC
still pays CBCCCCNCCCCC
still there GCCFCC>CHECC
still waiting @@?@@?@CKCJC
still watching ELEFEEICCCCC
still works IGGGLIICCCCC
sting AAAADAICCCCC
stink FGKGGFACCCCC
stinking NILNIIBCECCC
stinking of OIIIIIBCCCCC
stinks CCAGCCHDBCBC
stitch DEFDDI>ECCCC
stitched AA@@@B=CHCCC
stitches >=::=<EL@BAB
stitches > >??=>?AA@BAB
stitches again BBAABAQCCCCC
stockings FFEENF@CCCCC
stole D>><=>?CCCCC
stole the GABAAAACCCCC
stoma ?=>=@>AEEBFC
stomach EBEBBDNBABBB
stomach > CCGCCFDCCCCC
stone BBBGCBCEEBBA
stone > EFFOEEBCCCCC
stones =><<=>GCCCCC
stood HHCFBFICGECE
stood at DGBBBFMCCGCG
stood in DEFIEICCFCCC
stood next OIGGGGACCCCC
stood on B?@?@?KCBBBB
stood there GGDGDC?CGCCC
stood up FDEFEDDCCCCC
stop AIDABBIKBCAG
stop > BDCCBBFBDCBC
stop being CDCHCCCDCCCF
stop but FKFFFFBCCCCC
stop calling EEHEDECCCCCC
stop cutting BAAABBLCCCCC
stop existing AAAAAALCCCCC
stop it >=>===FECCCE
stop me IOIILIMCCCCC
stop my EKEEEEADCCCC
stop the AAAAAAIJCCCC
stop till GGGGKG?CCCCC
stop when DDDDDCJCCCCC
stop writing GHFGGMACCCCC
stopped @>?=<=QDBBDC
stopped answering @@AAA?KCCCCC
stopped being AAAAAAKCCCCC
stopped breathing IFFFFF@CCCCC
stopped buying AAAAAAKCCCCC
stopped eating ?>??@@BCCCCC
stopped her KGFFFFACCCCC
stopped my ABABBAFCCCCC
stopped the BBBBBBLCCCCC
stopping BF@ABDRBBCBB
stopping at BBBBB@JCCCCC
stopping for A@@AA@PCCCCC
stopping me DCCCCGNCCCCC
stops GDBBDGDNBBBB
stops > DHEEEJJCCCCC
store IGFFJJ@BEBBC
storey ABAAACI@CBBC
storey > ABAAAAICCCCC
story C@?=?>>BEBBC
story > @C@@@@?BABCC
straight CAEBDB=AABBA
straight away >??????A@BBB
straight from QKKKQKCCCCCC
strain GGGPJGACCCCC
strange EDIDDDJCCCCC
stranger >>>>?>DCCCCC
strangeways EEEEEL?CCCCC
strapped FDCDDGICCCCC
strapped in @@?@@?OCCCCC
straw HHHHLN@CCCCC
streak HHHQHHCCCCCC
streak of GGGNGGCCCCCC
streaming @A@@?@DLCCCC
street GHFDCI?@>BB@
street > JFEFDD@CBCBB
street and BCCCCIBCCCCC
stretch EDEEJE@CCCCC
stretcher OIIINMACCCCC
stretcher > KHHHMKCCCCCC
strictly DDFDGD?CACBB
strike ??=>?AGBABHB
strikes GGFOFF@CBCHC
strikes again JJJUJJBCCCCC
string GHGMGJGCCCCC
string a HHHOHHBCCCCC
string the IIIIIN=CCCCC
strip HFHHPGDCCCCC
stroke ?><@??>DEDCB
stroke > GDDDFDJGCGCC
stroke on FGGFGMACCCCC
stroke unit @??AA@@ACBBC
strong >?A=@>JECCCC
struck HGECDCIBCCBC
struck off IHDCDD@CCCCC
struggling @????@CBBABC
strutting JJJSJJACCCCC
stubborn >?>>>>ABBCBC
stuck E@@EB@BDDBCB
stuck his BBBBBBMCCCCC
stuck in BA?>@B?CCCCC
stuck up GHGRGH?CCCCC
student JGDEHD=@AAAG
student nurse >B@>???CBCCB
student nurses IJJIQHBABBBB
students @?=>=>?BGCCF
study >?=>>>?@@EFB
stuff ?=>=?>NEABAB
stuff from DDHDDDKCCCCC
stuff in CBBBBAJCCCCC
stung AAABAAIHCCCC
stupid HGMOFFECECCC
stupid > ??>>??KCFCCC
subhuman JJSLJJBCCCCC
subhuman > IIPIIIBCCCCC
submitted CCBBBCLCCCCC
submitted my CCBBBCNCCCCC
such IINQNK>BBBBB
such a DDDMFFCBABBB
such thing EFIEEE@CCCCC
sucidal @@@>@@LCCCCC
suck FGGGPGECCCCC
sucking IEFJHEGCCCCC
sucking on LFFHFFBCCCCC
suction AAAAAAJCCCCC
suction 's AAAAAAKCCCCC
suddenly BBABBBIICCCC
sugar AA@@ECCEBBBB
sugar daddy FFFFKFCCCCCC
suicdal BAAAAA[CCCCC
suicidal ?A>=??[CCCCC
suicidal > AAAAAAWCCCCC
suicidal again BABBBALCCCCC
suicidal and BBABBBPCCCCC
suicidal thoughts BBBBCCKCCCCC
suicide <<9:;;ECCCCC
suicide prevention @@@AAA?CCCCC
suit BCDHFCGAAAAC
suit > GHJMIHGCCCCC
suite JEJFEDACCCCC
suite > LEEFEEBCCCCC
suits DDCIFDAAABAB
summer <====>AB?ACA
sums > @@@@@@KCCCCC
sun CCCGCC>CCCCC
sunday ?@<>=?HBAABC
sunday > DC@BBG>FCBCB
sunday ? AAAAAAJ?BBAB
sunday and @B?@@?KCDBDC
sunday so BBCCFB>CCCCC
sundays @A?@@@?ACBCC
sunderland @?@@@?=BBCBB
sunk EEKDEEECCCCC
sunrise ????=?BBABCB
sunshine GGDCDFAC?BBA
superb >@=???@A@AAB
support HAADEC=BFEBC
support worker LFGJGG@BBBAC
supporting AAA?@AACCJCC
suppose EEIIEEECCBBC
suppose it FFFKFFFCCCCC
supposed BBCCAB?IDCIC
supposed to BBCCAB?IDCIC
sure CDFCDBHBDBDB
sure he EDIEEE@CCCCC
sure i ??>@?>JBACBB
sure of AAAAAAHCCCCC
sure she HMKJLH@CCCCC
surgeon GEF@DI6BABFF
surgeon 's LPNLPR?CCCCC
surgeon > EGJGDF@CCBBC
surgeon ? GGGGMGBCCCCC
surgeon was KGGGGFBCCCCC
surgeons CDHCEE?BABBB
surgeons > DDIDDD@CCCCC
surgery HIIFHI6CHDHB
surgery > BCFCBC?CBCCC
surgery on NIIIIOACCCCC
surgical ??=?>?@?BAAB
surname FIIDDD>CCCJC
surprise DDDGHDABABBC
surprised GGKNGI=CCCCC
survey ???@??>C@BAB
survived =<<==<FCCCCC
suspended ?AAA@AGCCCCC
suspenders JJJJQJBCCCCC
swab JFFEKF=CCCEC
swallow FGDCFCICDCDC
swallowed <;;==<XHCCCC
swallowed a BBADBBKICCCC
swallowed bleach BBBABBNCCCCC
swallowing BBBCCCJCCCCC
swap A>=;;?>CABCB
swapped NMHHHHKFBCBC
swear C@BACDABBCBC
swear down IFGGIKACCCCC
swears >>>?B?BGABBB
sweating >??=@>KFCCCC
sweet DDLDDGBCCCCC
sweetheart FJIKMG?CDCCC
sweetheart > BCCHCCCCCCCC
sweetheart nobody GKGGMGACCCCC
sweets ??>>>?LBABAB
sweets > @?>???LCCCCC
swelled ABAAAALFCCCC
swelling ?@????SDCCCC
swelling and @@@@@@KCCCCC
swelling up BBBBABIECCCC
swimming DMEDFE=DCCBC
swinging FEEIFKLCCCCC
switch FFLIIGABCCCC
switchboard DDEFCD<ACKAE
switchboard to BAAABB@CCCCL
switched GDDDDEGCCCCH
switched off JGGGGIFCCCCC
swollen DDCCHDFEGCCC
swollen after FFFFLF@FCCCC
swore KEEEEE>B@GBG
swore blind OIIIIIBCCCCC
sympathy CCHCCCCCCCCC
synagogue FFPFFF?CCCCC
syringe HFEEHFDCCCCC
system =;98<<<BBCHC
system > ???<??ABBBGC
t GDIGCDCACCBC
ta <>=:<;EB@EBA
ta > CEBBCB<CBHBB
ta for @@@?@@HBBBCB
ta ra BBABAAMCCCCC
ta very @??>>?@CABBB
table =@A@?@JBDBED
table > ACAABAKCCCCF
table and DDEEDCHCBCBB
tablet B@ACA@GHBBBC
tablets <<:<:<RLDEFC
tablets > HFFEFGEIICBB
tablets and ?B?>??BCDCFC
tablets are AAA@A@JGCCCC
tablets by CCCCCCOCCCCC
tablets in ?@@>?@ABCBBC
tablets is A@A@AAQCCCCC
tablets on CCCGCC=BACCC
tag DIGCDEACBBCB
tag her GIGGGG@CCCCC
tagged GJMHGGCCCCCC
take ACDDBBBHBBBA
take a CAA>@???@EAB
take care GGJGGGBCCCCC
take him ??@>?=ECCCCC
take ibuprofen BBBAABAMCCCC
take it ;;=<>;=DECDB
take me A@@@@?OCCCCC
take my FCCEGCJBDCBB
take the BHDAB@GCBBBC
take turns EJEEFEBCCCCC
take your IILQPLDCCCCC
taken ;>=<<<NACCLB
taken an CCCCCCMCCCCC
taken her @?@A@AJCCCCC
taken my ABABABKCCCCC
taken something A@A@@ARCCCCC
taken them A@@@@ANCCCCC
taken to AAAAAAECCCIC
takes GCABA@CAFBCA
takes > ??>@?>JCCCCC
takes the GBBBEBFCFCCC
taking D@BA@AFHEBBC
taking his <??>??CCCCCC
taking my BCCCBCMICCCC
taking this FBBBBA=CDCCC
taking up FFLFFFCCCCCC
talk =@>>?=A?AIAA
talk about A@@ACB@ABABC
talk on >?>>??A@@@@A
talk to ?CD???@CBNEC
talked :;<<;:9BDBBJ
talked me AABAAA=CCCCC
talked over ABBCBB@CGCCG
talked to @@AC@@>CDBBK
talking >>>CA@ECDDBD
talking > HGGIIGDCDCCG
talking about @@@@E@ABDBBB
talking gibberish BBBABBIDCCCC
talking nonsense CBBBCBJGCCCC
talking rubbish FFEKFFACCCCC
talking therapies ?>?>??ABCGCC
talking therapy CBBBCC>CCCCC
talks CDFHGD>CCCCC
tall IKECJFACFCCG
tall one IGGGMGBCCCCC
tank DFCBCH@CCCCC
tank and HHHHHO@CCCCC
tansy FLEFFFBCCCCC
tap FFFIKEHCCCCC
tap > HHHKNHCCCCCC
tape BABABBDECCJC
taped ?@@@@?MCCCCC
tar BBBABBICCCCC
tar and CCCCCCMCCCCC
target KFFEFJCCBCBC
target > HDDCDCECCCCC
tarrant PHHHHHACCCCC
tart GGGPGGBCCCCC
taste EEEENE?ECCCC
tasted ?@@?@@ICCCCC
tattoo OHGGKI@CCCCC
tattoos FDDHDD?ABBBH
taught CCFFCC=CBCCE
taught me ??>>??>CBCCB
tax CCDGBB?BABBB
taxes GFNGFFBCCCCC
taxi @>B???BAGAAC
taxi at BBAABBDCHCCC
taxis FFKEFE@BBBBC
taxpayer JGKFGG@CCCCC
tb ABAAAAGCCCEC
tea A>?><=B@?@?A
tea > ;<;;<<IA@BAB
tea and B@C@@?GBACBB
tea no ABBABBJCCCCC
tea room MGGGGGBCCCCC
tea so KFFFFFBCCCCC
tea time CFCCCC?DCCCC
tea trolley CBBDAE?AABAB
teach JGJLLG?CBECC
teacher =>>==>ICCDCF
teaching LIJGHK=CCDCC
team ;989999?@JDB
team > CCD@AC:A?AFA
team ? BBBBBBCCCNCC
team in EEEIFD@CCDCC
team on AABBAB?CBFFC
team told CCCBCBMCCCCC
tears ??A=???BCCBB
teatime @D?>??CDCBAB
teatime > >>====AFCCCC
teenager CCCEDC=EFBBC
teeth OFJGIK9DHBGB
teeth > JGNJHJBCCBCC
teeth out ?@??@@BCCCLC
teh GOFPGS9CCFCC
teh new FOFFFFACCCCC
teh ward DJECDDCCCCCC
tel GEIGEENCCCCC
telephone >?<<;==CFPBB
telephone me A@AA@@@CCMCC
tell GJFHKIDDFEFC
tell > >=?>>?FCCIEC
tell @ CCBGAFNCCCCC
tell a BAIBEAAGECCC
tell everyone KHEEEEABBBBC
tell her DHEFKHCCCCCC
tell him CDDDFF>BBBBB
tell me EIFGCB:BFDIF
tell my @??@A=WCECCC
tell she GGGGNGACCCCC
tell that FFFFKL@CGCCC
tell the EIGEKIFCFCCC
tell them @E@@@@ABACBB
tell us EGEIEGBCDCFC
tell you J>C@AA=DDCCC
tell your CECCBF=BDBBC
telling @@=@==LBDBBD
telling a B?>?@@DCCCCC
telling her AABC@AGCFCCF
telling me @@BEA@HCECCC
telling them LLIHHH?CCCCC
telling us AA@BBAICCCCC
tells CAAEAEGDECCC
tells me DDFICIGDDCCC
tells you @>=;><DCCCCC
telly @@@>A>?BECBB
telly > FDGEGD?CCCCC
telly in DDCDIDCCCCCC
temp @@@?@AVGDCCC
temp # CCCCBCTCCCCC
temp is BBBBBBLFCCCC
temperature DDEDGD>GBBCC
ten ?B>>BAAEFDAB
ten > >@>=@@KCDCCC
ten feet NHHHHHBCCCCC
ten minutes CGDCGFHCHFCC
ten oclock IIINNJCCCCCC
ten out ?@??=?ACHCCC
ten times KGGGFG@DCCCC
ten years >><?>@=CABBC
tenant BABBBBKCCCCC
tenerife JJEEEEEABAAC
tenner AEAAFAECCFCC
tent ABBACAHCCCCC
term @?A??@LEBBGC
term > BCECCCIBBBBB
terrible ??A>>?BBDBAB
terrified ??A???IA>BAA
tesco CICBCC=AABBC
test ??=??=<DFCOC
test > @C@@@@?ECCFC
test for IILOIICCCCCC
tested A@B@@A@DCCBC
testing BFADBB@ICCCC
testing positive CBCBCCBLCCCC
tests IEHDFG?BCBFC
text <=:;;>DAFKCB
text > ABABBBGCICCC
text me ABBAABACBKBC
texted >=>>=>LCCCCC
texts CHBABC?BBCBC
tha LLOTOPBCCCCC
tha will EEEEEJFCCCCC
than @BCIDB>@@@?@
than a ?@>?>?EAABBB
than from FFFLFFBCCCCC
than go ??>>??GCCCCC
than have IIQILI@CCCCC
than her DDDHDDCCCCCC
than i A>=;?=IACB@A
than me >====>BBABBB
than my ??C>>@>BABAB
than one FGIFFKACCCCC
than that HJGPKH?CCCCC
than the ?@=D????@BAA
than what HHHMHJCCCCCC
than whoever IIINIIBCCCCC
than you HKFLGQACBCCG
than your GGGLKGCCGCCC
thank 9997:9>@;B>@
thank god @?=A???CCCCC
thank you ::;8;:B@<B?@
thanked @@>C@ADCCCCC
thanks ===?><9@@D@A
thanks > DGFEIE@BAGCB
thanks for AA@EAAEBCBDB
thanks to >?@@?@:A@A?A
that NKKNOP:EDBAC
that # HHHHPGBCCCCC
that % DGKDEDBCCCCC
that > A?AA?=F@CD@A
that ? ==?<;<BJFBCC
that @ D?@@>BA@DBAC
that a @BBABC?CCBBC
that age EELHEECCCCCC
that agency JIFFFFBCCCCC
that all FFFFKFBFCCCC
that ambulance HFGJKJABBBBC
that anaesthetist GFFFKFBCCCCC
that as >><<==ECCCCC
that at ?>>>>>ACCCCC
that baby HCFAED@CCCCE
that bad @A@@@AFLCCCC
that bed IEFIHF?CCCCC
that bell >>?=>>?B@BAB
that big AA@>???CCCCC
that blonde FIFFHFBCCCCC
that board GGIIGLACCCCC
that bridge A?A@@@HCCCCC
that cake =><;;=BAABBB
that car ==><=<?CFCCC
that carer JIILIM@CCCCC
that chap MIIIMIBCCCCC
that charge EEDHDJACCCCC
that cleaner NGGGHGBCCCCC
that clinic MILIIP=CDECC
that comes FFFEEJ@GCCCC
that consultant HHGNIN=CCCCC
that corridor D@@??A@BDCBB
that counter FFFFFMBCCCCC
that crash AA@@@@PCCCCC
that dentist GHGGIL@CCCCD
that desk DDCICCBCECCC
that discharge CHCJCCBCCCCC
that doctor KIHMKS;DCCCC
that does ??><>?KFJCCC
that drama >>?>=?CCCCCC
that fat CDCHCFCCCCCC
that gp HJGIGJ@CCCCC
that has EEFLEEBGCCCC
that have HHJKHLBCCCCC
that hca JLHKJJACCCCC
that he DCBBBALCGCDC
that health EHEFHH@CCCCC
that hospital @BD@@BEAABBB
that i ==@<<>MBCDCE
that in ???>A@?ECCCC
that injection OHHHHHBCCCCC
that is AAC?@?KAAB?D
that it @B?@@BGCEDCC
that junior GMGGHGBCCCCC
that just ?@>=>?BDCCCC
that kind GGMGGGBCCCCC
that lad FIEHHF?CCCCC
that lass CDEGDDCCCCCC
that letter FHFGEIBCCCCC
that lift >>=<>=BCCCCC
that little EEHHHG@CCCCC
that locum LFFGFFBCCCCC
that lot EEJIEEAB?CBC
that man HIEJDK?BBCCB
that matron IJGNGHACCCCC
that mean EEDDIEAKCCCC
that midwife QTNRUW=CCCCC
that morning FDDDDDACCCCI
that mrs JEEEEEBCCCCC
that my CBGABBACHCDC
that needs DDGDJD>CCCCC
that new A?>@>@BAABBB
that night JDCBCD?BBCBC
that normal @@@?@@GGCCDC
that nurse JHIPJP=CCCCF
that on BBCBCCACGCCC
that one HEFKID>BABBB
that opinion FFFLFFCCCCCC
that order BBBBDBMCCCCC
that out DDDGEDHCCCCC
that paramedic LJJKNS@CCCCC
that parking CDBCCHACCCCC
that pharmacist HIILMMACCCCC
that photo ?A@?>?BAABAB
that physio EIDEEE@BBCCB
that place FGFIFM?CKCCC
that poor DACAAACCCCCG
that porter NIIQQN?CBBBC
that postnatal EEEJEECCCCCC
that psychiatrist HIGJGJ@CCCCC
that race FFMFFFBCCCCC
that radiographer IIIITMCCCCCC
that receptionist MIQJPP>CCCCC
that registrar HGGKGI=CCCCC
that right ??>>@>PCCCCC
that says BABAABJCCCCC
that scanner NIIIIOACCCCC
that she @BC?A@PCCCCC
that sister IHGNIK=CCCCC
that sits GGGGGNACCCCC
that so GFIEJEECCCCC
that social EIEGEGACCCCC
that sort DEHDDDBCCCCC
that spaniel NHGGGNBCCCCC
that staff JIMKGJBCABCB
that student ILGIGJ@CCCCC
that stupid KHHOHHCCCCCC
that surgeon EGDEDM?CCCCC
that the EACC@BEB?A@B
that theatre FFFFGICCCCCC
that then A@AAA@NCCCCC
that they EFHCCGLCBECC
that thing EELGEECCCCCC
that to CBCAGD?CEBBA
that triage FFFGFNBCCCCC
that tunic FFFFMFBCCCCC
that unit OMJMJO>CDCCC
that waiting DHJDDCACECCC
that wants EEDEJD@CCCCC
that ward FGGDHHCBGBAD
that was 9;<79<DCGCKF
that way CIHCCB;CCCCC
that wee GGKJGN?CCCCC
that white GGGGGMCCCCCC
that whole GGIKGJCCCCCC
that will @?@?=<HDCCCC
that woman DFCEBD>CBCBE
that women >?<?>?CCCCCC
that works ??@A??IGCGCC
that would HDHDEEFCCFCC
that wrong FFFJFECCCCCC
that you ?E??>>HBBCBC
that young GJHNQG@CCCCH
that your BDBF@BJCFCCC
thatched HHHHHOACCCCC
thatched roof HHHHHOACCCCC
the CBCBBBCBCCBC
the # @C=???E>>ANB
the % DFMEGDABCCCC
the @ ?C@B??GBBEBB
the a1 BBBBBBNCCCCC
the address BCCCCC@CCJCC
the air CDFGEFACCCCC
the airport FFNFFFACBCCC
the allotment CCDCCHECCCCC
the ambulance CDACF?ABCDBB
the anaesthetic BCFCCC>CFCCC
the anaesthetist GDCCDG<B@CB@
the app @@@@@@<DACCB
the appointment @@??@?KCGCCC
the army BCCCCG?BABBB
the audiologist BBCDBBCCCCCM
the average EEEJEEC?AABC
the axe BBBCBDJCCCCC
the babies FCHFDCBCBCCB
the baby ==@><=OBAB@F
the back HHFFJI@@DAAB
the background >>?==>@AABBB
the backside DEDDID?CCCCC
the bag LEFGEFFCCCEC
the bairns ?>?A?>VCCCCC
the balcony ???@?AIBACBB
the ballot >=<==<@CCCCC
the banister BCCBCCNCCCCC
the bank BAAABAHDDBBB
the barn @@@@@?JCCCCC
the bath @>?==>LCCFCC
the bathroom B@DAB@KCCCCC
the batteries FFFMFFFCCCCC
the beard IGGHMG@CCCCC
the bed EBBAFACBGCCH
the bedroom DEDCDFHCCCCC
the beds CCBBFBACCCCC
the bedside HFFJKFBCCCCI
the bell A@@A?@ACABCC
the bereavement FCBDCC=BBBBC
the best <=:=@<ADACBB
the better EDJDDDBBBCBB
the big GHEJGFE@@BAB
the biggest DCCICBCCCCCC
the bike ECCCCD<BBBBC
the bill HJLHKH?CCCCC
the bin GDCFDCBCECCC
the bins AABBABCCBCCC
the bird DFDDID@CCCCC
the birth ?>????=BBBAB
the biscuit DEEJEDACFCCC
the bishop IGGGPGACCCCC
the blade ??@???RCCCCC
the blades A@A@@ASCCCCC
the blonde JJJJVL?CCCCC
the blood FDGGCC=@AAAB
the blue GHDCDCFEACDB
the board A=;==@=BCBBC
the boardroom EEEFEMBCCCCC
the boat HHOHHHDCCCCC
the boats GGMFGFACCCCC
the bodies PHHHHHBCCCCC
the body FEIEDE@CCCCC
the boiler C?@A@@EAAB@B
the booking AABAAB?CHBCF
the boot FJGFGMICCCCC
the border EEIEDE?CCCGC
the bottom GEGHJEDBEDCC
the boy EEELEEGCCCCC
the boys DHEEEICCCCCC
the brain IFJFEFCCCCCC
the brains GGIMGG?CCCCC
the brakes FFFFFLACCCCC
the breast >>>>>>?AGFGC
the bridge CEDHDEECECCC
the bruises LFFFFFBCCCCC
the brunette IIIISIBCCCCC
the building GEFCIF@AABAB
the bulge EEEEMEBCCCCC
the bungalow JEEEDFBCCCCC
the bus @CAAAAD@AABB
the buzzer BAAABAEBECBH
the cafe @AB@BAD@DDBC
the cake DDDDIDAA@BBB
the camera GJFEHFFBCCCC
the canal CDBBBHMCCCCC
the cancer @AA@@@HCCCCC
the cannula EBCCBCECDCCJ
the canteen B@?>=>>ABBAC
the car DCDECBMDCCDD
the caravans GGNGGGBCCCCC
the cardigan FFFFLFBCCCCC
the care CEEBCC>CHCAB
the carer EBBBBAKACBBH
the carers @?>??@@BCHCC
the carpet EFFEKFCCCCCC
the cash LGGGGG@BBB@C
the cat CDCDCBGB@B@B
the certificate GDCDDDBCCCCC
the chain ABBBBGKCCCCC
the chair BCBDDA@CBEBC
the chairs LFHFGI?BBBBC
the changing HHDDHDFCCCCC
the channel GGKGGGBCCCCC
the chapel B@??@A@AAAAC
the chaplain CA@@BDACAJBC
the charge DFDDGD@CCCCC
the charity DA??A@@@@A@B
the chart IFFFFFBCCCCC
the cheek FGIJGGACCCCC
the chemist CACBAA?GBCJB
the chest CDDEFDIHCCDC
the chicken @@@AA?OCCCCC
the chief CABAAG=CBGBB
the child EELFFFFCCCCC
the children @@=>?>B?@E@B
the choir @@@@@@>BBCBB
the christmas GGEFEDECBCBC
the class BCCFCCKCCCCC
the cleaner GDEDDHFCCCCC
the cliff CACCCCMCCCCC
the clinic AEC@BA@CDBFB
the clock =>?>>>CAABAB
the clumsy HHHPHHCCCCCC
the co BABBBDGCCCCC
the coast AAAAAALCCCCC
the coil ABBAAA>JCCCI
the colour ??>=>?LCCCCC
the comment ==<==>BCCCCC
the comments CFBEFB<ABBBB
the commode FCCCCCBCICCC
the community BEBABA?BGGBC
the complaints ??@@A@BCBFBB
the consultant DEBDCF<ABBEC
the consultants EEEEEI?CCCCC
the copper KHMHHHBCCCCC
the corner JJEEFEACCCCC
the coroner CA@@A@?CFCCC
the corridor DIHEEC:CGCBB
the cot DEEDHEECDCCC
the couch FFFFLE>CCCCC
the council ?A@>?AFABCBB
the counter FFFOFF?CCCCC
the cpr HHHHSHACCCCC
the cqc ?=?>>=?CFCCC
the cradle HHOHHHBCCCCC
the crash EEHEDDACCCCC
the crematorium EEJDEEBBBCCC
the crew @?@@@@>CBCCE
the crews ?@>>??=CCCCC
the crisis GDCDDFABFCBD
the crocs NJJJRJACCCCC
the cupboard @A@A@@GECCCC
the curtain @@@BC@@BECCG
the curtains AAA@FAEBBBBA
the cutting ABABBBICCCCC
the dashboard AAAAAAOCCCCC
the date BCAAAAFBBCEC
the day EEFFDI@AGBCE
the death A??@?>?CCCCC
the decent EJGDEDACCCCC
the defib @?@?@?PCCCCC
the dementia ECBBBC@BABBC
the dental BCCDDCBCHCBB
the dentist EFCCEC?DACAJ
the deputy NHHHHHBCCCCC
the desk EDFFEHABCDCF
the devil @?A@?@FDCCCC
the diabetes CCCFBCDBBBHG
the diazepam PIIIIIBCCCCC
the dietitian BBBADB@CCHHC
the dimples FFFFMFBCCCCC
the disabled GGMJGGCCCCCC
the discharge GDCDDD=CFBHB
the district >??>??DCEDEC
the doctor :<9::=C@F@BF
the doctors ???=?B@CBCCC
the dog BBBBBBOBBBBB
the donated LEEDEEACCCCC
the door D@ECAABBIBBE
the doors FFJEELDBCBCC
the dose HEEEEDAFCCFC
the dozy FFFMFFCCCCCC
the dress GHGFKGCABBBC
the dressing @AA@DAACFCCL
the drill FFFHJGACCCCC
the drive ???>@>ECCCCC
the driver GDDFDCCBDCCC
the drug GEJEEECCCCCC
the dual AAAABBKCCCCC
the duty AAAAAACCCKCC
the duvet AAA@AAJCCCCC
the dvla DGDDDD@CCCJC
the dwp GLGGGGACCCCC
the ear BBBBBBBICCCC
the echo BAAABB;BCCCC
the edge @B????PCCCCC
the elderly GDFDDE?BGCBH
the email HDEEEEACCKCC
the emails NGGGGGBCCCCC
the end ?@=?@>=BBBAA
the engine @???@>NCCCCC
the english FFLFEFBCCCCC
the entire ABABCBBCGCCH
the entrance @@@????@BAAB
the estate CGCECBFCCCCC
the estates KFFFFFBBBBBC
the exam PHHHHHBCCCCC
the eye EFEDCGEDDDCH
the face EBBACFHDCCCC
the family EAD@AABBBBBB
the fast A@AAAAHBBCBB
the fat IKGJGGBCCCCC
the fella DEDGEB>CCCCC
the female IHJHLHBCCCCC
the fentanyl OGGGGGACCCCC
the figures =>==>>ACCCCC
the fire @?@???ECDCBC
the first CEDFDF>A?AAA
the fishing BBBBBBLCCCCC
the flat @?@??AVCCCCC
the flats GGFEDDJCCCCC
the floor B@AD?ABCHCCC
the flu AA@@?A>IBBAB
the flyover AA@?AALCCCCC
the food LIFFGFEBBBBB
the foot DBBAAA?ACBCH
the form EDEFFD?BFCAB
the foyer ?@C>@?AABBAB
the fracture DBBCDDABBF@E
the friday DCDCCC=CDCBC
the fridge <<=<=<HDBCBC
the front BAFCBA?BGBBG
the fun AB@@AD?AAABB
the funeral HGEDEFCCCCCC
the garage ?@@??ASCCCCC
the garden @BAABACBABDB
the gas GBBEFECCBCCC
the gate DHDDCFFBCBBC
the genius FEFKFFCCFCCC
the ginger IEFGMFBCCCCC
the girl EJDIJE>ECCCG
the girls FDEFMDFBBCAC
the gloves HHHHNHBCCCCC
the good C@A@@A=CBCCC
the gown @ABBBB>CFCCC
the gp A@A@?AI?FAAB
the great FFLFEEBCBCCC
the ground DEBBCHDCBCCC
the group IPIJIICCCCCC
the grown HHHOHHCCCCCC
the gun @@@@?@KCCCCC
the gym EGDDGFDFCCCC
the hall @@?@@@OCCHCF
the hammer DDDDDHECCCCC
the head MGJGGJCBBCCC
the health BC@AAACCBCBB
the healthcare NHHGHH>CECBH
the hearing FCCCEC>BCEBC
the hedge CHCCCCDBBBAB
the helipad @AAA@F=AABBB
the herd DCGDCDICCCCC
the hoist JFFFLGBCCCDC
the home FBDCCCLCEFCC
the hooked GGNGGGACCCCC
the hose BBCBBBLCCCCC
the hospice CB@@BC;CBCCB
the hospital C@ABA?>?BHBA
the hour BFCDCC@B?AAA
the house <:;<;:REBDDC
the ice ?>?>?>GBACBB
the idle FFFKFFBCCCCC
the incident MFFFFFCCCCCC
the infirmary BBBEBC@BIBBC
the inquest GBCCCE?CCCCC
the inquiry IDDDEEBCCCCC
the insurance @@?@??PCBCCB
the interpreter HEDDEEACDCCB
the irish FFMFFF@CCCCC
the iron @@@@@@KBCCCC
the jab HCCCCC@FCFCC
the jelly EEEEJFBCCCCC
the job DJGIID@ADCBC
the kerb CCCCFGICCCCC
the kettle ?C?>?AGB@BBB
the key FCFCFDECCCCC
the keys DABBBAQCCCCC
the kidneys LGGGGGCCCCCC
the kids ::6998PAC@BB
the kindest DJCFDDFB?B@@
the kitchen BBDAA@JCFCCC
the knot ABBBAAKCCCCC
the lab KGGGGGAACBDC
the lad KGFGHFBCCCCE
the ladder AABABAHCCCCC
the ladies EDJCEDACBBBB
the lads @?A??CHCBCCB
the lady JDFCIDEAAABF
the landing <====<RBDCCC
the lanyard FIFFJFACCCCC
the lass CEBEEC?CDCBC
the lassie IFFLJG@CCCCC
the last ACCBBJMBDCDC
the late JHGGGIACCCCC
the leaflet @@@>?@BCBCCC
the left IGGGOJ>EABBC
the legs MGGGGG?FCCCC
the letter ?@?@@@EDBCHC
the letterbox ?>?>>?NCCCFC
the letters B@B@A@NCCCCC
the level CBCCCCOCCCCC
the library >>=>>>F@ABBB
the lift FCDDCH<BBCCI
the light DCBDFAKFCCCC
the lights GGFIIHCCBCCB
the line EDCEEGJCCCDC
the linen KFGFHFECCCCC
the link DDDFHD?CCJCC
the list @BA@@B>CHCLC
the little >@@==>CABDAB
the local BCBGBC@BBCCC
the lock ?>>>?=TCCCCC
the loft ?>??A>RCCCCC
the loo =>?>??DHDCCC
the look EGEKEE@CCCCC
the lot GKHIDIHBBBBC
the lough AAAAA@JCCCCC
the lovely ??@???GC@ACB
the m62 BAAABELBBCCC
the machine GEEEEEEDECCC
the main DABCAB@?ACAB
the male IGEFKGBCCCCC
the man IBCFAFFBFCBE
the manager IEEFEJ>BADBC
the managers FEEHEH>CAFCB
the manners GGGKGGCCCCCC
the match IEIEEEDCCCCC
the maternity GEJEFG@BGDBC
the maths EEIEDIACCCCC
the matron LLFFFJ>CCFCB
the meds GGGKGGCCCCCC
the megaphone FKFFFFBCCCCC
the memory @@??@AABADCB
the men EEFEIDBCBCCC
the menopause @@?@??BCAABB
the menorah FFNFFFACCCCC
the mentally GGLFGGACCCCC
the middle EHEGJGBDECCC
the midwife @FBCAA>A?BAC
the midwives ABCABE@CCFCC
the milk CCCGCCRCCCCC
the minor A@@A@@ABDBBC
the minute ABAAAALEEBBC
the misfortune FFFKFGCCHCCC
the missus FFFFNFBCCCCC
the mobile BAABBBBBBCIC
the money FDGDDDAACBBC
the month HFGDHCDCCCGC
the morning FGCCCB>DECBC
the mornings BBBBBBOCCCCC
the morphine GDDDDDECCCCC
the morra CCBBBFJCCHCC
the mortgage AAAABALCCCCC
the mortuary GFJKFHBCBGCC
the mosque FIJEFH?CBCCC
the most EFFQHF@EABBB
the motorway FLFFFFACCCCC
the mouth AAA?@BLECCCC
the multi A@AAACM@BBBC
the name ICCBAC@@BAAC
the neck JDEFEFFCCCCC
the needle >?A=>?ACCCCC
the neet BBBABBQCCCCC
the neighbours @AAAA@ICCCCC
the neonatal ????@??CFECC
the nerve EEEHDEABBBBC
the new @CBAC>@B@@?A
the news @@@@AAECACBC
the next DCFAAGCBGBEB
the nhs DBB@EA>>=??@
the night NGIGHJ@BGDBC
the note BBCBBCPCCCCC
the notes EDCEEE@CCCCH
the number @B@@@CBA@EAA
the nurse :=<;<==BEBCH
the nurses <=;=?@>@@AAA
the occupational KEEEHECCCCCI
the old GCD?F@=>=E@D
the ombudsman A==>?=;CJCCC
the on PHHHHGDCCCCC
the one LFFGJJBCDEEE
the ones BBFAAC?ABBBB
the only @?C?C>PBBBBB
the op GFFGEH>BACBB
the open BADBABA>?B@B
the order ECECCCCCCCIC
the other CECEFAGBDCFE
the others DBBBBCHCCCCI
the outside BBBBBBLCCCCC
the oven ABBBBGJCCCCC
the oxygen OIJHIM?CCCCC
the packet BBBABBOCCCCC
the page E@BIBCACBCBC
the pain A@?@??KDBHEC
the pair HEFHEFDCCCCC
the paper HEHFGD@BBBAB
the papers ICCCDBBCFCCC
the paperwork HEEEEI?CECCC
the paramedic ?B@@@?>CCCCC
the parents CCGBCCBCCCCC
the park CB@A?@EBBBBB
the parking B@?>?>BBEGBC
the patient A@?@C@@BBEBC
the patients JHCDDE@BBCCC
the pavement BBACBELCCCCC
the pension AAAAAAMCCCCC
the people ??=>??KCCCCC
the personality FFFLFFBCCCCC
the petition ?>>?>?@CBCCC
the pharmacist EDBBEA>A@BAA
the pharmacy EEHEDGA?A@BF
the philippines EEJEEECCCCCC
the phone BECICFEBBCEH
the phones IEEJDDABBFBC
the photo @CE@BB?BGCBB
the physio CDABCE;BABCF
the picture GEEHIFBCCCCC
the pictures CJCCCDACCCGC
the pill BBBBABEJCCCC
the pillow JDEDEFEBABCC
the pills A@AAAANCCCCC
the pipe A@AA@AKBBABB
the place BGJHDICCABBA
the plan HLLJGHECCCCC
the plane EEJEEDCCCCCC
the plastic EEEEMECCCCCC
the platform A@AAACRCCCCC
the play GDCDCD@CCCCC
the plug HGMGGGCCCCCC
the point AAEAABKCICCC
the police GGBBBDECCCCC
the policy @?>>?@GCCCCC
the ponytail FFFJJFBCCCCC
the pool GGOGIGBCCCCC
the poor CC@B@@?CCCCC
the porter ACAA@B?@CBAG
the porters ??>>?@>AAABB
the post FEFKDEDB@AGB
the poster BABCDA>BAD@B
the postman ?>???>FCBCBC
the practice DIEGDIFABBBB
the price =??<=>@CBCCB
the prison MFFFFFCCCCCC
the private IGFDEEACCCCC
the proper >=>>=>BCCECC
the psychiatric EJKEEECCCCCC
the pub DCCECDIBACBB
the public CBGEBBAABBBC
the pump @AA@@AACFCJC
the queue ECGCEE?CCCDB
the quickest CCCCCCOCCCCC
the quiet HFEEKK@CECCC
the radio >???@@GCCCCC
the radiographer PIHLNH?CCCCF
the raffle ECA@BB@AAAAB
the railings ABAABFJCCCCC
the railway BFABBBMCCCCC
the rain ACBGBBCCCCBC
the razor BBBBBBUCCCCC
the real KFHHIGFCDCCC
the reason ?>??=?FEBCCB
the receptionist BGACCA>A?A@@
the record CBCEBBLCCCCC
the recovery ADA@CA?BBBBC
the red GGEFGD>BCDCC
the registrar >@=?A?@CFCCF
the rehab DBBBBBACCCFC
the relatives FCCBBBACCCCI
the remote @AAAAAKCCCCC
the repeat CCCCCCCCCCMC
the report DCCBCCACCCLC
the reservoir @@?@@?SCCCCC
the rest JNRLQIECDCDF
the result AAAAAACCFCLC
the right DFGADF;ECHDC
the river >?>==?NBACAB
the road DDDADECA@BAB
the rocks EEEJEEMCCCCC
the roof ?????BJCCCCC
the room AAACCACGECCC
the rope AA@@ABKCCCCC
the rota CBDABC?CCCCC
the royal EEEFEI@CBBBB
the rugby @B@@@A?CBBCC
the running EEEEMEKCCCCC
the runs A@A@?ABMCCCC
the sack HHHHMLBCCCCC
the safe JDEDDE@CCCCC
the same C@?B?A>FICCC
the scan MHLHLH@DCCCC
the scanner @AAAB@@BACAB
the schizos FFKFFFCCCCCC
the school AD@?@@=ACECC
the scissors BBBABAGCCCCC
the screen A?@@E?HCCCCC
the sea @?AC??LB@BAA
the seat @@@AA@JCFCCC
the second ADC@AF?@CBDB
the security ABBBBD>CCCCG
the service CCCFGCCCBBCC
the settee ?@@@@?MBBCBB
the shed @@BA@DNCCCCC
the sherry GEEJEEACCCCC
the shop ??@@??FABBBG
the short HGKGJGBCCCCC
the show :=>==>CCCCCC
the shower CAA@EAGBBCCC
the sick FKFFFF?CCCCC
the side CCADEAFDCCBC
the signs ?@A??@CIBCCC
the silver FEKFFFACCCCC
the sink EA@A@@OCCCCC
the sister FEGDFD>BBCCH
the site FFIEFEACCCCC
the sixth AA@AA@ICCCCC
the size ?@@@??FDDCCC
the skin CDGDDDKCBCCC
the sky BBABBAKBACBC
the sleep CCCECCABBBIC
the sluice FEDFIE?CCCCC
the smell CCDHCCECGCCC
the snow ??????HA?B@B
the so HGGMGGBCCCCC
the soap HHHHPH@CCCCC
the social EDIEEGFCCCHC
the sofa >??>@>CBCCBC
the sonographer CDDHDD@CCCCC
the sooner GGNGGGCCCCCC
the sort EEJIIF@CCCCC
the sound FGFKHFACCCCC
the spare A@AA@@MCCCCC
the spirit EKFFFFGCCCCC
the spring DAAAAAJA?BCB
the staff DECECK;B?AAA
the stairs AAB@B>JGFCCC
the state HFKJFFBCFCCC
the station @@@@ABHCECCC
the stethoscope FFFFKFBCCCCC
the stomach JEEEEHECCCCC
the stroke CA@CAAEBCA@B
the student EDDGFD@CCCCE
the stuff @?????PCCCCC
the suicide @A@@AAHCCCCC
the summer >????@F@ABDB
the sums @@@@@@JCCCCC
the sun CCCGCC>CCCCC
the surgeon BED@DC>B@BAH
the surgery CEDBBGDCCFFC
the surname GGMGGGBCCCCC
the switchboard EECFBC?B@HAA
the table <>A>>>MCDCBC
the tablets ?C>???NDBCBE
the tall NKIHRI@CCCCC
the target KEEDEEACBCBC
the tattoo HGGGLJBCCCCC
the tattoos HEFIEEACCCCC
the taxpayer JFHFFFACCCCC
the tea GA@A?C=AABAA
the team CBABCDAA@BFB
the telly ADCCCBBCECCC
the tent BBBBBALCCCCC
the text A@???@@BADBA
the therapy >??>>?G>B@AC
the third BCHBCB=CGCCC
the thoughts BBBBBBLCCCCC
the three B@?@??ECCCCC
the throat HEEEEILCCCCC
the tide CCECCCJCCCCC
the tills GMHGGGBCCCCC
the time BC@B@?JDCDEF
the times EKEEEEBCCCCC
the toilet HEEJEF?CGCEH
the toilets @@@@@@LBECCC
the top FBJFDCFD@@AB
the towel @@B?@@NCCCCC
the tracks AAAAA@PCCCCC
the train ABA@AAMCABCC
the transplant KGJGGGABABAC
the trolley GGJINFACFCCC
the trust GDECEG;AEGBC
the tuesday ECDDCGEBBCBB
the twins FBBBBBMCCCCC
the tyne CCCCCCJCCCCC
the unit CAAAAAACCCFC
the urge BBBBBBSCCCCC
the van CBCCCFJCCCCC
the vending ECCDCCBCFCCC
the very JFFFFJAB@CBB
the viaduct ??@?>?OCCCCC
the video HJHGRHCABABB
the village DEDGCCDAACBB
the voices @@????OCCCCC
the volunteer BABBBA@BCEBE
the volunteers GCBCBB@=A@@B
the vote EEHEEEBCCCCC
the wait >>>>>>BCBCGB
the waiting FCBBBCCAEBDB
the walk FCFEFFAADBDB
the wall ?<<A??IBBBBB
the ward AFB?@@:AEEEB
the wards FELDGH>ABBAB
the warmth GGGLGGBCCCCC
the washing BEBBBBJCCCCC
the water CDEDDGFCCCCC
the way ABEDGB>BHAAH
the weak FFIFFF@CCCCC
the website @A>@@@?BEHCB
the wee DBABFABCCCCC
the week CECFGG=ABBAF
the weekend BEABADLHCFCC
the weight FFFKEFAGCCCC
the weir BBBBABKCCCCC
the welsh HEIEEECCCCCC
the wheel DBCHCBJCCCCC
the wheelchair DDKDDD@CHECC
the wheelchairs IFJFFFACCCCC
the whole DDFFEDBAEAAF
the wife @AABHBFCCCEC
the will C@A@@?ECCCCC
the window =C@>?>EFFBBB
the woman @C@D@AACHCCC
the words @@A@@@BCCCCI
the world CFECCC@BABBB
the worst ???B??BGECBC
the wrong DC@CBCDBFCBB
the x JEEHGEACCCBC
the yard BBBHBBDCCCCC
the young KFFEIFBBBBCB
theatre E@CA?B9CFCED
theatre # KEDEEEBCCCCC
theatre > >??=>?ACFCCC
theatre recovery GGGLGG@CCCCC
theatres FECCCC<AABBB
thee GIGGGK?CCCCC
theft JEEEEF?CCCCC
their LJPJHJ;@@AAC
their dad AAAAAAKCCCCC
their heads FFGIEE@BACCB
their job ==;<==BCCCCC
their jobs FEFLFFACCCCC
their legs GGIGGNBCCCCC
their names EKEEEECCCCCC
their own FEKGGGA@AAAB
their time ABAAABCCCCCP
their turn FFJFFFCCCCCC
their way JGGGHGCCCCCC
them NLTKMMABBBAA
them % EEJEEEBCCCCC
them > BBEBBFCBACAA
them ? ?A>@??CEBHGC
them @ DMDDDG?CCCCC
them a @BBA@BGEBBCC
them again @??@@?GCGCCC
them all EHHFFEACCBCC
them and EHHFFCCEBCCC
them are ?@=>?>BCCCCC
them at CCEFGCHCECCC
them away GFKFFFACCCCC
them back HDGDCDFCBCCC
them can FFIHFF@CCCCC
them every >==>>>ACCCCC
them for D?>??@FCBCDC
them from HJMHHHBCCCCC
them home EEHEEEBCCCCC
them i B????>JCGCBC
them if FBABBCLBBABC
them in IIOKIJACCCEC
them it JFIFFFCCCCCC
them lot JFFKFFCCCCCC
them off BCFCIEBCDCCC
them on IHNHJHEDCCCC
them out KKTKSO>CACBB
them people GGKGGG@CCCCC
them scrubs GGGGPGBCCCCC
them shorts EEDEKECCCCCC
them that @>=>=<ECCCCC
them the CDCIDDBCCCCC
them they EFHFFF?CCCCC
them to OHFEDHBADBBB
them two MFEHFFBCCCCC
them up EFHHDDGCCCCC
them what HNJHHJ@CCCCC
themselves EEGDCC>ECBBB
then JHGDFICEJACH
then > ?DBAAFBBCBCB
then ? NDCDDDBCFCFC
then @ HLGIGG>CGCCH
then a @@ACAD=CHECC
then changed KGGGGGCCCCCC
then gasps ABBABBPCCCCC
then himself @ABABAJCCCCC
then i ;<;<=9OFCCCC
then it ?@ABAA<CHCFH
then she HFFEGFFCCCCC
then that BBBFBARCCCCC
then the ECGBBAFBABBB
then there JFIHFECCCCCC
then they @@ABABACFCCB
then told LGFFGF=CFCCC
then we IMIIIO?CCCCC
then wrote IGGGGGACCCCC
then you DJHDDDACHCCC
therapies ?>?>??ABCGCC
therapist JMHIQH>CCECI
therapist ? GGGHOGBCCCCC
therapist on BABBBBMCCCCC
therapy >=<:<==?@AEB
therapy dog <<<9;=AAABAB
there GEFFDG@?BEAB
there > FGDEECDABA@B
there @ GMGLGGACCCCC
there a ABB@BA>?AIEB
there an AAC@ABB@AAEB
there and FCEGEJ:BAEBB
there another @@@??@ECCOCC
there any @???>?FECIGC
there anything BBBAAAHHBAAB
there are <;;:;<GCCCCC
there be @@>@??@@ABBC
there every GHFEFFECCCCC
there for DCBHCC@BCACB
there i KHOMKH@CBCBB
there in CBAEEA<>>A@A
there is BB@A@EOFFCFB
there monday IIIIIP=CHCCC
there now @@@A@@LCCCCC
there on GHEEGDNCCCCC
there someone DDFDDD@CCLCC
there was DBC>ABBCJEDH
there were ?@?A@?BCCCCC
there will CCFCCHPCCCCC
there with FEEFEK?CBCCB
there would BBDBBB=B@BBB
thermometer GGJING@CCCCC
these EDKIGF;AAA?A
these > DDDFCHACABBB
these comments ??<>=>BCCCCC
these days BABDC@=<@A>B
these nights EFEEEKACCCCC
these people HHKLHH@CCCCC
these posts DCCGCCBCCCCC
these would AA?A@ALCCCCC
they C@HCAB@@F?A@
they > HHKMLMCCCCCC
they @ A?>=?DFCFCJC
they all KJTILKABCGBC
they are GHOHHFGA?AAB
they breed FFLFFFACCCCC
they call HFFLFFGCCCCC
they can FGKEHFBA@BAB
they come IHOKNIHDBCEC
they could ?@>>@?ECCCCC
they deserve GIIGGGECCCCC
they did >?<@?A<CBCCG
they do @AB@BC=@?A@A
they found >?<=>?AD@BBB
they gave BA@@@@ABJBDC
they get CCECFCCCEECC
they give ?===>?C@CBBG
they go CCDBCCEIBBAC
they got ?@B@@A?CCCCC
they had EFJIEE>BCCCB
they have CDFDCBDCCCBB
they just FCCGDCGBECCC
they keep DHEDEE;CCCCC
they learned JJRJJMBCCCCC
they left ABCCCI<CHCCC
they let ??>A>?FCDCBC
they like MIKGGM@ABBBC
they live EEGEEEICCCCC
they made EEEEKEEBDBBB
they never HDEDCDACFCEC
they offered BAAAABJCECCC
they put =>=@>>DFJCCC
they say BCEDGEJDGCEF
they sent @@ADAAKCKBBB
they should HHJIGH?CCCCC
they sleep DDGCDCNCCCCC
they smell HHNHHHBCCCCC
they speak FFFFFLCBBBBB
they split MFFFFFBCCCCC
they start ?@>?@?BHCCBC
they take EEKEEEDCCCCC
they tell @BABBB@CHCCC
they think A@@AAANCCCCC
they tied PIIIII@CCCCC
they told ?@>>?@@CFBCB
they took BBCDDD>EECFC
they used ??>?@?AB@BBB
they want BCGCCCFDABBB
they were GDFDFCDA>AB@
they will HGFDDEIBABBB
they would EDGEBBEBEBDB
thicc EEEEQECCCCCC
thick KKRXMN>CDCCC
thick > EEJEEEBCCCCC
thick as FFHKFFACCCCC
thick by GGGMGGCCCCCC
thief SIMHII?CCCCC
thief > PGGGGGACCCCC
thieves FDGGED?CCCCC
thieves > LILMIICCCCCC
thieving FFMEFFACCCCC
thigh BBABCCNCCCCC
thigh > @@@@@@PCCCCC
thighs IIHIXHDHCCCC
thin CEDDBC>CICCC
thing @DGCFFEEA@@C
thing > ==<;>@DD@CCB
thing ? AA@AAADKCCCC
thing about DDEEDJDCCCCC
thing and EDEEHDCFCCCC
thing as FFIEEE@CCCCC
thing i CDDKCFLCDCCF
thing that CFDDEBFCBCCC
thing you DHFDDE@HCCCC
things CDCEFFD@BBAC
things in GKGLGGCCCCCC
things up KLNKQKACCCCC
things with GFJHFJACCCCC
things you AAAAA@MCCCCC
think @??@ACIGECED
think > BBCDACDFBCCB
think a FFJFFIBCCCCC
think about GFEEGJOCDCBB
think i A@?@C>UGECCC
think it @B@?B@<DGBEC
think of ?@??F?ECBCCB
think that DGIDDDGCCCCC
think the B?>@>?;BBCBC
think they CCDCCC?ECCCC
think twice FFFFFMBCCCCC
think with IILPIIBCCCCC
think you @?@AAB=CBCBH
thinking @@BAFCPEBBBD
thinking about CBBBGBFCCCCE
thinking bout BABBCAJCCCCC
thinking it CCECCCJCCCCC
thinking of ??>=DBGCABBB
thinks BGFLEDKCABBB
thinks he HMIPII@CCCCC
thinks i ?>@>?>MCCCCC
thinks it AA@AAAJCCCCC
thinks she GFGLGH?CCCCC
thinks the >??@??GBBBCC
third EFEFHCBEHCFB
third day CECCCC<FCCCC
third floor BAAAAAHCCCCC
third from NHGGLIBB@BAB
third time AA@@@@DCICEC
third world JJSIJJACCCCC
thirteen <>>=>>?CCCCF
thirty CFCACADBECBE
thirty four @@AAA@KCCCCC
thirty times HKHHLHACCCCC
thirty years CCCEECABDCBG
this ACAD@>ICB@@A
this > AAAFCABAAAAC
this ? BBACAAHBBABC
this @ FMFEFFBCCCCC
this a HHHNHLACCCCC
this afternoon @@@@@COCCCCC
this but FEGFIFICCCCC
this country EEJEEE@CDCCC
this doctor HJHOHHACCCCC
this estate HHHHHNACCCCC
this evening GBCCCCKCCCCC
this here LFGFFF@CCCCC
this hospital EDHJHE?BBCAB
this house @@?@@@HBBCAB
this i CBCBCHBCFCCC
this is DFHBCCGADBC@
this lad EJEEEE@CCCCC
this life A@@?@?NCCCCC
this month DIDDDECBDCGC
this morning =?>@@?QEDACB
this on FFFFMFDCBCCC
this one DFCIEF>CDCEC
this page GLJLIG>CBFCC
this photo QEFFEEACBCCC
this post EDEDKE?CCCCC
this the EEIDEHABBBBJ
this time ?CB?@>UCCCDC
this town BFEBCC@CCCCE
this trust HKKJGF@CCCCC
this video FGGKHGAAB@BC
this ward @?>??@CCACBB
this way DCCCCJKCCCCC
this week ABB?ACIFCCFB
this weekend A@AAAFMBBBBC
this will A@@@@?HCCCCC
this woman GOGGGG?CCCCC
this year EBDABBA>BAAB
this you BBAFABIBABBB
thon NKGLKK=CCCCC
thon doctor EDDDDI@CCCCC
thorough ???>>?@CCCCC
thoroughly EJEGEEBCBCCC
those GGHFNB9@>@?A
those % GGJGGGCCCCCC
those are EEDDLE@CCCCC
those kids HHQHHHBCCCCC
those two GJGKHGBCCCCC
though ACCACB:CFCCF
though > A@<=?><BACBB
though i BCBBBDECDCBK
thought @B@E>?IBBBAA
thought about BDBABBJCDCCC
thought i ?@?>>@@BABAB
thought it DDDDGDFCCCCC
thought my DDEIDE>CCCCC
thought of =<;;<<DCCCCC
thought that GHLJHHFCHCCC
thoughts @??CC>TCBCCB
thoughts > AAAAAALCCCCC
thoughts and CABEBAJCCCCC
thoughts are BBABBBKCCCCC
thread BEADBA>CCCCC
threatened ?;<;;:CCCCCC
threatened to @>>>==FCCCCC
threatening @C@@A@?CFCCC
threats BCAABHACCCCC
three A?<?>=CEJECB
three > >@><??@FCHCC
three and ABCBAADDCCHC
three days =?>=>=EFNCCC
three different @@?A@@HBEFBB
three hours CEEBBBCCFCCC
three kids @@@?C@ACAA@B
three minutes FFFJFFCCCCCC
three more FFFFKEBCCCCC
three nights CIDEDD@CECCC
three nurses UOLLLKICCCCC
three of GBBCCFNCBCBC
three phones PGGGGGCCCCCC
three times CB@CBAABHEEC
three weeks ?A??@@CGFCEC
three years >@A@@A=CFCEC
threw JFFFFJBCCCCC
throat CBBACGMBBCBC
throat and @@@@@?KCCCCC
throat closing BBBBBBRCCCCC
throbbing FFFEKEBFCCCC
through BD=A?CD?ACBD
through > AA@?C?NCBDCC
through a GFGEGK@BFCBC
through all DDDCCJ=CCHCC
through and GDDFDDMCCCCC
through her HQHJHG=BBBCC
through his FKFFFEECCCCC
through it >>>=>>ACBCCC
through my CA@@@@ECGCDC
through the FEEEIHG?A@@D
through to EECGCBDCBMEC
through your FKFGFIACCCCC
throw CDJDCB=CCCCC
throwing @????AECCCCC
thrown ???@@@DDABAB
tht INIUIP<CCCCC
thumb A??>>ACDCCCC
thumbs GIGOGFDCCCCC
thursday >><<=@CBBBDE
thursday # FHEFFJ?CCCCC
thursday 's A@@@@@CCCCCK
thursday > ACCCDCACCDCB
thursdays AF?BDAACBCGB
thyroid ??>>??=DBBFC
tick CFCBCF=HCCCC
tick tock GKGGGLACCCCC
ticked KEEEEEGCCCCC
ticket AACAAFD@F@AC
ticket machine ?@??@?ACGCCC
tickets >==<<<>BBBBC
ticking @@>>@?@CCCCC
tide BBDBBBMCCCCC
tidied ABBABBMCCCCC
tie JGIMEIDGCCCC
tie > FFEKFF@CCCCC
tied IFDDGGLCCCCC
tight DDFBLGIJFCCC
tights JJMIQIDCCCCC
tiktok BGBEBBJCCCCC
til GNGGGJDFDBAB
til # FLFFFEBCCCCC
til the BABBBAMGCCCC
til you GJGGGMACCCCC
tiles B@@@@AKCGCCC
till JNGGHH?BEBCB
till # BA@A@ABADBDB
till he FKEEHH=CCCCC
till i DDA@BEKCBCCC
till it HDHDEDRCCCCC
till she MTJJNL8CCCCC
till six @ABEABJCFCCC
till somebody @@@AA@KCCCCC
till the B@CBAC@CBCBC
till they BBECEBGCCCCC
till we JKGGLGACCCCC
till you DGDDDE?CCCCC
tills GMHGGGBCCCCC
time AEB@BEDBG@DG
time > @??@==FBGBAI
time ? A@@@@@P@BBEB
time @ RVKKKMBCCCCC
time and DEGDGJ=CBCBH
time before FGFFFM@CCCCC
time do DCDEIF@DBBDC
time does BAAA@CB>AA@B
time for BAABBC>C?BAE
time he GHEEFDLCCCDC
time i C@BACD>EFCBB
time in ?@@?@?BCDCCC
time it ?@@@@B;CCCEC
time like FFEEFMBCCCCC
time lucky @@@@?@MCCCGC
time of JKLIHH@CCCEC
time or EDIDDEABCBCC
time she DFEDHI@CECCC
time someone EEJEEEBCCCCC
time the @C@@@?QBBBDB
time this CCBBBCHCGCBB
time to CEICCBADFBEB
time will AAAAA@NCCCCC
time with DDEJFD>CCCGC
time you EHEGFHKCFCEC
times FG@EDA?DLDDF
times > =<>???@ELDFC
times a GNHKHHCEACBB
times and B?@?B@CCECCC
times for AAAAAAACBBFI
times i JJFFFFECCCCC
times the JFFFFFACCCCC
times this GEFHHEAEGCCC
times to A@AAAAHCCCCJ
times today CCCCCCPCCCCC
times what HHLOHHCCCCCC
tin HECGEH@B@AAB
tin > CDDDDJ@C?AAB
tin and MIHNIHGCCCCC
tin of CBA@DB?CBBBC
tingling BAAAAAHICCCC
tinker GGQGGGACCCCC
tinkers FFLFFFBCCCCC
tiny >?>=>>DCEBBB
tip @E@C@@DBAAAB
tipped ECGDCDMCCCCC
tips AA@A?@@BFBBC
tired <>:;;9LDDCCF
tired but BBBABAAGCCCK
tired of BAADAAJCCCCC
tissue HDDDDDIHCCCC
tits KKLKZKBCCCCC
tits > GGGGQGBCCCCC
tits love FFFFLFCCCCCC
tits on FFFFKFCCCCCC
to BBAAABDCFEED
to # ADACCDAFAACB
to > CGBBEFJ@ACEB
to ? >>>>=?BCCMIC
to @ ECECFEABABAB
to a KDIDEE@AFGDC
to about BBBBBB?CCLCC
to all ?A<>???B?BAA
to an B??>@@@ACABB
to another D@AAAAACICEK
to answer BCDABA@CLCCC
to any CBBBBCJCECCC
to anybody IMEEEE?CCCCC
to anything FJIKFG@CCCCC
to apologise ??>>=?BCCCCC
to ask @AA?@?@CDHCC
to batter EDGEEJ>CCCCC
to be DGFEEEDBDCEE
to beachy AAAAAALCCCCC
to bed DDIFHCDCCCDC
to bits ABCABC?CBCBC
to bleed CCBBCCBICCCC
to block DDDDHDBCCCCC
to bother AA@@@@RCCCCC
to breathe EDHEDEECFCCC
to bring DDCDEG<@BADB
to bump MMIIIIACCCCC
to call BBDHECABBJBC
to calm JJJPJM>CCCCC
to change FABBBB@CGCHC
to check DFEEGI@BEDBB
to christmas AAAAA@LCCCCC
to clap HHNHHHBCCCCC
to climb GGGGLIACCCCC
to close AD@@@BFCCCCH
to come DGEECBFFHCLB
to complain A???>?FBCBBD
to contact CDCCCCACCLCC
to cover IFFFFFACCCFC
to cry AAA@AD<CCCCC
to cut BFBDCDDBACBB
to death GDEDDDFBBCCC
to die B@?@?>PCDCCC
to do B@?@?@ODEBBH
to doctor ILIKIN@CCCCC
to dr ?@@C?@IFCCCJ
to drive @?@?@>DGCCCC
to drop HMHHIKACCCCC
to drown EFEEJEFCCCCC
to eat BAAEDDCDGCCC
to end BB@AACECCCCC
to every ?A?????B@BAA
to everyone ABA@A@MA@AAB
to exist BBBBBBLCCCCC
to explain ??=????CFCCC
to feel CEBCGFBCECCC
to find @BAA@DFCFFEC
to finish FAABAACCFCCC
to follow EIEEEFHCCCEC
to get EBBCFE@EGNHH
to give =>>=>>OCDDEC
to go ==<@>BKBDDEB
to grass GGGNGGBCCCCC
to hang ><>==<SCCCCC
to have DCGAECBICCED
to hear CBC?DA:CEEEC
to help @?AC@@ACDCCC
to her FLEDIFBCCDBH
to hide LFFFFFJCCCCC
to him AEBEAAFCCCCC
to his NOHOHH?ECCCE
to hit IEEEEE>CCCCC
to hold EFGIJGBBACBB
to hurt CABBBFHCCCCC
to it CCDFCGHDECCC
to join A@@@C@HCCACC
to jump DADBBDDBBCBC
to just DGIEDCDCCCCC
to keep FADFAEGCCCCD
to kill >=>?>=KCCCCC
to knock CCCDCG>CCCCC
to know >?=?=<FEDCFC
to learn >>>??>CCFCFC
to leave EEECDBKDCCFC
to lecture EEEKEECCCCCC
to let BDCBECGDCCCF
to lick GGGINGBCCCCC
to lie CBBBHCJB@CBB
to lift GGJKGGBCCCCC
to like BBA@AC@CICCC
to listen DCDEHCBCCCCC
to live =<=>;:FECCCC
to look DDJGDCDCFCFC
to lose EEGFEI=CCCCC
to make ECAEEDFDHCCC
to man BCFCCC@CCCCJ
to march GCCDDDNCCCCC
to marry CCFDDCKCCCCC
to match FFHMFFDCCCCC
to me DGECFE>CCICI
to meet EEHGFIHCCCCC
to moan DEDGDDCCGCCC
to mouth DDDCGD@CCCCC
to move DDDFDE@CACCB
to my @A?=>AGCHFGK
to myself HCCDDCCCCCCC
to need GGGGLKACCCCC
to no HMJOGGACCCCC
to not BAABAAPCCCCC
to notice BDBBBBLCCCCC
to nurse @AAAA@MCCCCI
to one MGJJGGAEGCCC
to open ?????>FCCCCC
to our >??>>@DBAFBC
to pals >=>>?>?CEBCC
to park <<;;=>ABGBAB
to pay DJDDDEBCBCBB
to people HHMHHMBCCCCC
to phone AAABAA>CDMBC
to post BDA@AA>CDBCC
to pot GGLGGGACCCCC
to prove BAAADAICCCCC
to push EFJFFGDBGCCC
to put @BCDBDFBBGEB
to reach AABBBBACEKCC
to read DFEGGD=BACCB
to remind FKFFFFACCCCC
to right HHHHOHACCCCC
to ring CAA@ACDBDICB
to rub GGGMIG@CCCCC
to run FFIIFHGCBBBB
to save F@AAAAHCBCCC
to say @<>><=BDCAAB
to school ?????>CCBCDC
to see ;==>@=D@?@BA
to send >C>?=>HBCEBC
to share FFJFJGBCCFCC
to sit CEBDCB@BFCCC
to sleep ><=>==NCBBBC
to smash CCBCBG?CCCCC
to snap BBBBBDACCCCK
to something IISIIIBCCCCC
to sort BBABDAGCCCGC
to speak CDCCBB>CCICF
to spell FFELEEEBBBBC
to st EGEEEKACCCCC
to stand DDDMEDACCCCC
to start DDHGDHCFBCEC
to stay B??@ABPACABC
to stick FFFHMF?CCCCC
to stop BC@BA@JFFCBH
to string AAAAA?LCCCCC
to strip EECEIEACCCCC
to take @>B=?AIDFDCB
to talk ABCBAA=CBJBB
to teach OIIIIIACCCCC
to tell AB?C@@FDFCCB
to thank ????>>@BCGBC
to that EEFFFHACDCBB
to the B@>=>=A?CABA
to theatre ?@?A??@CBCCB
to their DCAEAABB@AAB
to them GCHCCDCCBEBC
to think KHJLGN>CCCFC
to this C@A@A@BCCCFC
to toe DDEHFDJCCCCC
to us B@>A@?CBCABB
to use >=>>><GDCBCC
to vanish JNHFFFBCCCCC
to wait CCCCCFHCDCCC
to walk BEEECDMCCCCJ
to ward EFEFFL>CBEBC
to watch CDFEJHACFCCC
to whoever @@@B?AEB@EAB
to work DGBDABADCAAB
to worry CBBBBGCHBBBC
to write EBBDCC@CCHBB
to you FHFJFI?GDCFC
to your DIICBH?BBBFB
toad DCCGCCACCCCC
toast :=;:;>=B?A@@
toast > <><;==>DBBBC
toaster BBCDBBMCCCCC
toaster 's AAA@AANCCCCC
tock GKGGGLACCCCC
tock > GIGGGMACCCCC
today :A<=<;IB?CEB
today > ?A@B??IBADAB
today ? FLFFEF?ECCCC
today and ?@?>??EBABEB
today he EIFJFFBBBCBB
today i ACA@@?PDCCCC
today so BABAAAICCCCG
toddler @@@@?>JFECCC
toddler 's AA@BAAICCCCC
toddler > IGJJGGACGCCC
toddlers AA@AA@KCCCCC
toe A@@AD?CFFCCC
toecaps GGGGGN@CCCCC
toecaps are GGGGGN@CCCCC
toes AA@@C@FLABBB
together B@@BB@BEBBEB
together and DDCHDDABBCCC
toilet BA?DBAABIBDG
toilets ==<<<=HCKCCC
toilets at A@AAAALCCCCC
toilets on BBBBBBACLCCC
told B>>><>DBOAHO
told > HEDEEKCCBBBB
told by @@?@A@BCCCEJ
told her FGJFJDCCBCBE
told him ;@?AAA<BABAM
told i =>@>=>=EECDC
told it BBCABDCCFCDC
told me B@@C@>FAFAAM
told my BA@CBBCBGBBJ
told off @BDABBBCHCCC
told our ?@>>??GCDCFC
told she CCDGCCDCCCHC
told the IAHABDHBECBB
told them DD?A@AHCMCCC
told to <<<=<<@CJCCB
told us HBD@BA?BGBGG
told what FFEIFI?CCCFC
told you =>=<=>BCCCEC
told your FFJFFIECCCCC
tomorrow @D>>>AOCCCLC
tomorrow > HLEEEKBDCCFC
tomorrow and CCDCCBKCCCCC
tomorrow i BBBBBDJCCCCC
tomorrow when A@AAA@MCCCCC
tongue CCCCGGGLCCCC
tongue 's AA@@@@LCCCCC
tongue > IIIIPLCCCCCC
tongue is A@@@@@PCCCCC
tongue out GGGGGM@CCCCC
tonight >C?>?C[BBAEB
tonight 's @?@@@@NCCCCC
tonight > @AA@CBRCBABB
tonight @ IRIIIJACCCCC
tonight and CCCDCCFCCCCC
tonight i BCBBBAFCCCCC
tonight or CGCCCCDCCCLC
tonsils >?????ED?BHB
too DGHIHHDIB@@C
too > JJIJJN<A@BAA
too ? BBCAAB?ABBBC
too good EEIGEEACBBBB
too high AAA@@@?KCCCC
too late @C@?@@PGCCCC
too many EFMEFFDECCCC
too much A@@B?@HCEBCG
took DC?A?BFBGBCE
took # DBBBBBIAEBBB
took > JEEEEEGCCCCC
took a GGDDDDCCFCEC
took all BABBBAICCCCC
took an @?A@?@ICCCCC
took her AICCDDACCCCC
took it :><<<;>CFCCC
took me AA>?>?:CBBCC
took my HFEJFK@BFCBH
took the C@EAADOCDCBC
took them @A?DAAOCACBB
took too @A@A@ANCCCCC
took two GCDDDC?A>BAB
tool GGGMGGACCCCC
tool > GGGMGGACCCCC
toon LGGGGGBCCCCC
tooth FCCFCC?NHCEC
tooth out ABABBB?IICDC
top FJEFJELC@?@B
top > DDCCIDGCBCBC
top again HGTHHHBCCCCC
top deck CBBBBFICCCCC
top floor GECHCDCBACCC
top of AACAEAODBBBC
top to GGGPFGBCCCCC
top yourself GPGGGG@CCCCC
topping CAA@@ALCCCCC
torch FEJHIECCCCCC
torch > FFFIJE@CCCCC
torture D??>>?CBBCBB
tosser KKKUKKBCCCCC
tosser > KKKUKKBCCCCC
total FEDKFE?DECCB
total milf GGGGLGCCCCCC
touch CCGBBG;FBJAB
touch me FFKFJF@CCCCC
touch my FFIEFH@CCCCC
touch with >===;<BBAKBB
touched NFIFJJCBBCDB
touched by FFMFFFACCCCC
touched my EEEEEK?CCCCC
touches HEEEEEBCCCCC
touching FGJGFGFBEBBG
touching it BA@AABMCCCCC
touching my GGNGGG>CHCCC
tough CDEFDDACCCCH
tourettes GGLGGGACCCCC
tourettes is HHMHHHACCCCC
tours CCCCCFKBBBBC
towel DCKBBBNCCCCC
towel 's CDICCCGCCCCC
towel and IDEEEEECCCCC
towel on EEKEDEICCCCC
towels DCFCCCMCCCCC
tower ==<<==>BDBBB
town CDFBBE>@?BAB
town > EGDCCE=BBCCC
town and HHKHHMBCCCCC
town hall @>?@@>BCBCBC
towns EJDDEECCFCCC
towns > FKFFFFCCFCCC
trace CAAAABJCCDCC
tracks ?=>>><PCCCCC
tractor @A@??AECCCCC
tractor > AAAAAAJCCCCC
trade HHHKHLACCCCC
traffic JGGKFL>CBBCC
trail >@=?@@BBBCCC
train =@:=>>QAAAAC
train to ?=?>>>EBBABB
trained BBEGABAAAA@A
trainee FEDCJEBCCCCC
training D@ABC@<CCCCC
training ? GGFGMGCCCCCC
training place GGMGGGBCCCCC
trains =<<;<<QBCCBC
tramp EDENEEACCCCC
trannies HHPHHHCCCCCC
tranny GGSGGGCCCCCC
transplant GDFGCDF@?B@B
transport DBA@DA;AHIID
transport > EEEEME@CCCHC
trapped @@A@@@AHCCCH
trash FFFJFFBCCCCC
travel AABB@AABCKCC
tray KEDGEE=BDCBC
treasurer LFEEEFBCCCCC
treat A@C?BC>BJCCB
treated :;:9:9<CEBAB
treating HDDCDDADCCCC
treatment BBCFCB<IGCDB
treats EEHLEEACCCCC
tree ACCAC@ICCCCC
tree > CFFCCCLCCCCC
trending GLGGGG@CCCCC
trev @@?>@C?@AAAB
triage IDDHCG=BFDFI
triage nurse ??AE?CBCFCCG
trial JBBBBB?BACBB
trial > IDDDDDACCCCC
tribe FFLFFFBCCCCC
tribunal A=>==<DCCCCC
tried <<<<=<NCFECC
tried > @@@A@@UCCCCC
tried to @BBC@A@CCDCC
trip CE@@@AJDBCCC
trod IIIQIIBCCCCC
trodden FFFLEFBCCCCC
trodden in FFFLEFBCCCCC
troll FFFLFFACCCCC
trolley DFGFHH<@GACB
trolley > JHJIKJ?CBCBC
trolleys > HHLLHHACCCCC
trollop HGHRHHACCCCC
trollop and GFGLFGBCCCCC
trouble ?>A>>>MBABBB
trousers JIJLXI?CCCCC
trousers > DDDCJDBCCCCC
trout JJJQJJACCCCC
true ADAACABFABCB
true what HHHHMHBCCCCC
truly FFFMFF@CCCCC
truro FFFFOF@CECCC
trust LHJIFL9BDHBC
trust 's CB@GADACCCCC
trust > @BB@A@ACCHCC
trust @ DEEEJECCCCCC
trust a DDLDDDBCCCCC
trust headquarters IIIIIRACCCCC
trust in EEDEEMACCCCC
trust me DDDCDHABBBBC
trust please GGLFFGCCCCCC
trust that DCDHCCCCCCCC
trust will IJEFFE>CCCCC
trusted GEHGEE@CCCCC
trusted with FFJIFFBCCCCC
truth AAA@ACHCECCC
truth > AA@@AAPCFCCC
try DGEHFEDHEGBB
try > BBBBBALCCCCC
try it EEHJEDDCCCCC
try me CBCCBCBCCLCC
trying =>>?@>GFCGGC
trying to >>>=A>EBCGGC
tub NOHHNHECCCCC
tube AAAFGCHBBCIC
tube > GGGOIFABBBBB
tuck HHHMOHACCCCC
tues CCCCGCCCCCCJ
tuesday BBACBCDBDDGB
tuesday > BBBDDFCDDECC
tuesday and EFHIDDJBADFB
tuesday i EEEEJE?CCCEC
tuesdays ?C@?@@ACBCBB
tummy >>>==>KFABAB
tumour <=::=;=CCCDC
tuned ELEEEEACCCCC
tuned > FNFFFFBCCCCC
tunic PJJNPM>CCCCC
tunics FFFJPFACCCCC
turkey @AA@@@?G@CBB
turn GMNKHJDEBCDC
turn the CCFBBEICCCCC
turn to HGJGHLHCCCCC
turn up A@ABBA=@BDEB
turned @?@@?=CDJDIB
turned into FFKFFFDCCCCC
turned off BAAAABICCCCC
turned out ?@?@A@@CJCCC
turned the IDIEDEHCCCCC
turned up CB?BAA<BGEHB
turning BGAEBB>DFCDC
turning up DLDEEE=CECEC
turnip HHHOHHBCCCCC
turns GNHHHJBBBBBB
turns > EIEFGFBCCCCC
turns up DDDDDIBCBABB
tutor CBCBBBMCCCCC
tutted ABABAB@CCCCK
twelve FAAFBC=CABBB
twenty EDBCFFBDDBAB
twenty four DEEEEK@CCCCC
twenty minutes BABAAD@B?BBB
twenty quid DHDDECBCCCCC
twenty six EEEGJEACBCBC
twenty two CBCCDGIBBBAC
twenty years ?@>?B?>CECCC
twerp JJJSJJACCCCC
twice ADACDAADLDFG
twice > FHBBDE@DGDDH
twice a FFFIKEBCCCCC
twice and @@?>>?CCHCCF
twice as EFILFFACCCCC
twice before FFFFKEECCCCC
twice but HKHHJHFCCCCC
twice i IIIOMI@CCCEC
twice in @AABAA@CICCC
twice this EHEEEHICCCCC
twin HACCBAHCCCCC
twins A>=>B?EBBBDC
twins at FEFFMFECCCCC
twirl DDDDKDCCCCCC
twisted LFGJFFBCCCCC
twit HHHPHHBCCCCC
twitching GDDCDFLCCCCC
two EDBCDEADHAGC
two > EJIGJF9CCCHC
two and <<><=<FEFCFC
two brain FFFIFFBCCCCC
two buses CDHEDEBCBCAB
two carers CCGCCDBCCCFL
two days @>?A??AEHCBC
two faced MIKMIIBCCCCC
two hours CAAAA@JBFBBB
two hundred GCBBEB@CCCCC
two i BBBAABPCCCCC
two in ?C>?@?JCCCCC
two kids @@A@A@MCCCCC
two men FFOGGFDCCCCC
two minutes ?@@??B>A@AAB
two more KIHHLHACCCCC
two nurses DEEEKEACHCCH
two of AA@?BAAHBCBB
two on MIINMIBAAAAB
two paramedics DDEJDE?CCCCC
two sexes IIPIIIACCCCC
two stone EEEDIE?BACBB
two tours CDDCCFKCCCCC
two week ABABBBAABCJC
two weeks BBBBBB?DECDC
two words GGGFLSDCCCCC
two year ?A@@AACGDCCC
two years BCABACCBDBCB
twp HHHMHHCCCCCC
tying BBBBABLCCCCC
tyne CCCCCCJCCCCC
type CCEHFCFDEBAB
type # ?@???@BDCBAB
types HGLGGGBCCCCC
typical DDICCD=@AA@B
typing BCCGBGMCCCCC
typing > AABAAEOCCCCC
typing this CCCDDCHCCCCC
tyrant GGGOGGCCCCCC
tyres IIIIIT?CCCCC
ugly FGHOFE?CCCCC
ugly inside GGGPGGACCCCC
ulcer BBBBEB?LFFCC
ultrasound ?@C?@@BCGCHC
un FAA?B@FGBCEC
unable FLFFFFACCCCC
unable to FLFFFFACCCCC
unalive AAA@@ANCCCCC
unblock FNFFFFACCCCC
unblock me FNFFFFACCCCC
uncle CABBACEDEDDB
uncle 's JEIEEEHCGCDC
uncle @ ??@@@@GCCCEC
uncle to MGGGGGACCCCC
uncles FFFFFKGCCCCC
unconscious OGJGGGJCCCCC
under GICFHFEEBAED
under > NHGGGKFBACDF
under a ==>;=>ACBBCE
under five ELEEDE@ABBAB
under my EFDCCFLGCCCC
under oath MGGGGGBCCCCC
under that EEFLKE@CCCCC
under the ?;=>;=MBDBEB
under your IOHNHJCCCCCC
underneath JLLKOJ@CCCCC
understand DFGDCB<CDBDB
understand a IIOMIIBCCCCC
understood >?@A???BACBB
undo GGGGOGCCCCCC
undressed FEDDJDACCCCC
undressing EEEELEACCCCC
unfair >>;=>>CCCCCC
uni ACABA@GCBBCC
uni > DFCCDD<CCCCC
uniform GJKMNI?CCCCC
uniform > GHLPHJBCCCCC
uniforms A@B>C@BABBBB
unit B>?>=@9?EFCA
unit > DCDFCE?CIFDC
unit and BCAABA@CECFC
unit that IFFFFH@CGCCC
unkind CCDCDC>CCCCC
unlike GGKLGGACCCCC
unpaid ====>>BCHCCC
unpleasant HHHPHHCCCCCC
unreal >?>>>?CB@CBC
unsafe FFFFFLACCCCC
unsure GGMFFGCCCCCC
until GOFEFF=DDBCJ
until he MVJJJJ=CCCCC
until i BABDEDICCCCG
until she JSJJJL8DDCCC
until the =;>>?=DCCCCM
until you FGJFFFACCCCC
up GGFFFHHFDDDF
up # CCHCCCIDCCCC
up > A@@?A@IEECCF
up ? BCBBEEEFAECC
up a GGFFGF?EACBB
up again BEBBCAHBCCEC
up against HHHHMMACCCCC
up and @@???<BCBCDC
up as FEDDHH=BAAAB
up at FHFCDFFBECBC
up before @@??@?MCCCCC
up blood BBAABBLCCCCC
up by EBCBBEGBBBCB
up folks EMEEEECCCCCC
up for DIDEIE>BDFEC
up from CDFCFH?CJCCG
up her FGCCBBACCCCC
up how LFFFEIHCCCCC
up if DJGEEDEDBCCC
up in AABD@FKGBBDC
up it FFHKJF?CCCCC
up little FFFIFFACCCCC
up my FEGEFH@ECCCC
up old GGGLGGBCCCCC
up on ?@CA@CDAABBC
up she IJHLHKACCCCC
up since D@@?@@BCCCCC
up some FFMFFFCCCCCC
up the D>B?@@DBAEBD
up then EEDEEKBCCCCC
up there EFDHHLACBDCC
up to CB@BBBMECBEB
up tomorrow BD@BA@ICCCCC
up what AAAAAAICCCEC
up when EEEIJEACCCCC
up which BCCCBCBCCCCM
up with @@???A>CEEGB
up you FEEKEEACCCCC
update BBCDCG=CCCIC
upset BDBDBB>CCCCC
upside DEEJDD?C@BBB
upside down DEEJDD?C@BBB
upstairs DDDMDGOFBBBB
upstairs > EDEHDEHCCCCC
urge BCAAAAKCCCCC
urge to BBBBBBSCCCCC
urgent @@?A@@?@FADC
urology GDEHEE=CHFCC
urself DJDEDDCICCCC
urself > FLFGFFCCCCCC
us @DC@BA?@CDCD
us > ACCB?CICCBEB
us a GHHHKE@BCIBB
us all BFBDAA@CBCBC
us and HCKEEFACCCCC
us be HFIFHFACCCCC
us both A@AA@@KCCCCC
us get EEDEIDCCCCCC
us have DHCGDJBCCCCC
us in ??AAC?JCCBAB
us just MHLJKHBCGCCC
us like >><<=>CCCCCI
us one @@AACALCCCCC
us see FJEFHM=CCCCC
us the IFGJGE@CECDC
us to HBCCCEGCDCCC
us with BBBDBBHCCCAC
us your FFGFPFBCCCCC
use CCEBCA<GCEAC
use the DEIDCDAECECC
use to FJJFFFCCCCCC
used CCCBAB:?AC?C
used my KFFFFFBCCCCC
used the ???@@?ECBBCI
used to CFGCDD<@@D@A
useful GFJKFG>CCCCC
useless BDFIBCAC@BBB
useless > FHHKFF@CCCCC
useless the @>??@=OCCCCC
uses MFGIFI?BBCBC
using E??>@>ICCCCC
using the DBBBBBJCCCCC
usual >??<>>IJCCCC
usually BBABBB?=>?BB
utter HHGRHH@CCCCC
vaccine IEHFFI?GABBB
vaccines DHFFEE<CCCCC
vain GGGOGGACCCCC
van DDEFDICABBBC
van > DDHFEH?CCCCC
vanish IKHIFFCBBBCB
vanish > DIFDDDDBBBCB
vapes IEEEFEACCCCC
vary EEEEEPCCCCCC
vasectomy BBBADB=CCCEC
vegetables JJMOJJ@CCCCC
vein GDDHDDICCCCC
veins BBCFAB;EECBH
vending AA@B@A?BDCBC
vending machine AA@BAA?BDCBC
vermin HIONIH@CCCCC
vermin > GGKJGGCCCCCC
vermin the EEGJEECCCCCC
version BBABABLCCCCC
very ?@>@BCAAD@?E
very angry CCBCCC@CKCCC
very bad BBBBBBFCKCCC
very dark FFFFFLBCCCCC
very good AAADAA@AABAB
very much CCBBDE@CABCB
very nice HGFHJFACDCCC
vet B@ABAA>AABAB
viaduct =>>>>?OCCCCC
viagra IIIISI?CCCCC
vicar AHA@B@ACCCCC
victim IEHEEEABBCBB
video JIDEOE>@EACB
video > ECBBFC?BFBBC
video was JJJPRJCCCCCC
view FIGDFF?BECCC
view > BFCBGC?CCCCC
view and DDHDDDCCCCCC
view of FKFFFJBCGCCC
vile =;9<:;@CECCE
vile > DA?A@BACBCCB
vile and ?>=>?=BCCCCC
vile woman GGGLGGCCCCCC
village HLLOHJ=AABAB
village > DGFGDDFCBCCC
village hall @???@?ACCECC
village idiot IIIOIIACCCCC
vinegar GGGMFGBCCCCC
vinted MHFFFF>CCCCC
violent GEHEEE@CCCCC
violent > JFGFFFBCCCCC
viral > BBBBBBMCCCCC
vis EEEHEHBCCCCC
visa >><=>=ICCCCC
visa finish BBABBALCCCCC
visit EGDBHH<BECDE
visit > EFBBBD>CCCCG
visit my DDDDJDACEBBB
visit on @A@AAAJBCABC
visit was EFFEKFBCFCCC
visited >??>>?ACBCCB
visiting ECBGCK>>BE@B
visitor HCAEFF@DDFCF
visitor 's @AAADBLCCCCC
visitor comes BBBABEACCCCK
visitor has GGHGJGBCCCCC
visitor was FFFLFFCCCCCC
visitors @A@B?A;@CBCB
visits IFDFIE=BECDC
visits ? GGGGNGACCCCC
visits and IFFFIF@CGCEC
vodka HFEDDDNCCCCC
vodka and FBCCCCMCCCCC
voice AC?AE?CBABBE
voicemail AAABB@DCHCDC
voicemails EKEEEE@CCDCC
voices ======KCBCCB
voices and CCCCCCQB@CBB
voices are BBBBBBICCCCC
volunteer C?>?C?;ABDAG
volunteer > CDDDKCCCCCCC
volunteer on @@??@@BAAAAK
volunteering BBDBBF=CCHCC
volunteers BA<@>?=>A@AB
vomiting AA@AAAPCCCCC
vote DDLCGDFCCCCC
voted DFFDCE@CBDBB
voted for >??>?>@CBFBB
w DFHFDCQCGCCG
wage OKQPJIBCCCCC
wage > FFGMEECCCCCC
wait BEECBEDFCCEB
wait > A@A@ABCBBBDC
wait ? CCCCCBKDCCCC
wait for DFFCCEGDBDCC
wait outside FFKFFFACCCCC
wait till DDEGGHGCCCCC
wait to CDCCCC;CCCCC
wait up BBABBBPCCCCC
waited ?DCE@B<BHA@E
waited for ABADBBBCCCCF
waited since HHHOHHCCCCCC
waiting @?B>@@@@KCGB
waiting > FEGEFEGCCCCC
waiting and EEIEDFBCDCBC
waiting area @A???@?BIBBC
waiting by FFHFFIBCCCCC
waiting for BCDBBGECFDHC
waiting list MGHKNFJBABDC
waiting lists >><===@??A?B
waiting on ???B???COFHC
waiting outside A@BAA@KCCCCC
waiting room =AA<=@;CHCBC
waiting time GGNGGGACCCCC
waits ??B??@>BBBCC
wake ABBA@COCBCCC
wake up BADCABMCCCCC
waking ADBBEGGHCCCC
waking up CFDDHJBCCCCC
wales @@@?@@@B@BAB
walk CECAAEC=A??D
walk > @A@@C@CBAAAG
walk for FEIEEE@CACAB
walk home FFFFFM@CCCCC
walk in ECCCDD??EACB
walk into EJDIDEBCCCCC
walk to FIIFFKGCCCCC
walked =??==;BBIBAD
walked in FGHDDDDCFCCH
walked into EHEEEECCCCCC
walked me @@A@@@?CBBCB
walked my @AAAAA=CCCCC
walked off ?AAAAAICHCCC
walked out A@A?@?NCECCH
walked past DFDDIE>CHCCC
walked straight GIGKGGACCCCC
walker DJDDDDACCCCC
walkin EFIEJGACCCCC
walking ?A@?CEEAAB@B
walking into BABAAANCCCCC
walking off FMFFFEDCCCCC
walking with FFFFKEBCCCCC
walks DHEEDN=CCCCC
walks home FGFFFNACCCCC
wall ?BAA??KBGBBB
wall > CCBAABDCDCBC
wall and EDDDHFICCCCC
wall every ?@@@?@VCCCCC
wall till A@@A@ALCCCCC
wallet ECHDEDGCCCCC
wallet > KHNHHHACCCCC
wallpaper DDDEGDACICCC
walls DEFFDICCCCCC
wan ILKEIHECCCCC
wan > EHEEIEICCCCC
wana A@@?@@[CCCCC
wandered HEEEEEHCCCCC
wanker HHHQHHCCCCCC
want DJKEHFJCEFBE
want a HKMNKH@BBEBC
want for HHKHLHACCCCC
want her GNFGGI9CCCCC
want him HNJMHHBCCCCC
want his GLKGGN@CCCCC
want it @@@@A@DCFCCF
want locking FFLFFFACCCCC
want me AB@AAEJCCCCF
want out A@?@?@QCCCCC
want the ><?>==GGEFCC
want them EEJEEE=CCCCC
want there FFMFFFACCCCC
want to AB@AFCNCDFCD
wanted A=?>?>CBCBBE
wanted my FFFFKFBCCCCC
wanted the JGEEEE@CCCCG
wanted to >=>?>>?BCBBB
wanting GHIHHFEBABBB
wanting to FHGFEGDAABBB
wants CGLGLJ>A?CAB
wants a FIIGHI@CCCCC
wants his DCDDDJ>CCCCC
wants it @A=@A?FBABEC
wants locking >>===<BCCCCC
wants me =>==<<QCCCCC
wants putting DEEGDDBCCCCC
wants the @@?@?@JCBCBC
wants to CCHFGHCCAEAB
wants you FJLFFFBCCCCC
wants your DDFDKDBCCCCC
war @@B@@?>AACBB
war > CCHCBB?CCCCC
ward CDD@AB6<HCDD
ward # HFFHFJ=@BHEC
ward 's EBHDDDFBBABC
ward > GCJGEDBCLEDC
ward ? A@AA??ABACDC
ward a @BAAACBCCCCL
ward and BCACDACCHEFB
ward are ??<?B@CCCCCC
ward but BAAAAACCCCIC
ward clerk IJDEGD@BCBBH
ward four MLHHHH?CCCCC
ward in @ABABBCAAB@A
ward is DCCGED@AAAEB
ward manager KKFKFJ?BBGBC
ward now GFNEGFBCECCC
ward round FGJFKFBBCBBH
ward she EJEEEE@CCCEC
ward sister CIEBKG@B@CAA
ward staff EEEEEJLCCCCC
ward was A@B@?@AAGAAB
ward were ABAABBJCDCCC
ward you IDDFEDBCFCCC
warden HHHIHO@CCCCC
wardrobe ???B??FECCCC
wards ACE?AB@@@ACA
wards > FELEFFBBCBCB
warfarin >>>=>>IOCBAB
warm ACBBIAFBBCBB
warmth JJJQJJACCCCC
warmth of GGGLGGBCCCCC
warned ?>@;==>CGCCC
warning EDFDCH?CCCCC
warnings FLEEFE@CCCCC
was A<==;:7@L@GL
was # >@B@@@FFECFF
was > DA?@BAEBBBBA
was @ GEDEDD@CCCCC
was a @CEG@B?BCBAG
was after CCCCCCBCCCCL
was all CCBCBC@B@BA@
was already CBCBBB@CECCK
was always EEFFEEQCCCCC
was an ACBEEC@BABBB
was asked AAAA@AJCCCCC
was asleep OHHHHHBCACBB
was at DHCBCC@BCCCA
was being DCDBBC@CDCCH
was born @?=>???D?BAA
was called >??>?@CCCCCC
was cleared ;=><>>BCCCCC
was crying DLEEEF>CDCCE
was cut OJJRJJACCCCC
was dead CAB@A@JCCCCC
was doing CDFDIDACCCCC
was done HFFIEF?AECEB
was driving BBBBBBJCECCC
was drunk MGGGGG@CECCC
was fine CBCFBBMCCCCC
was for >?>>>?FCCCEC
was given ?@>?@@ACICGC
was going ?@A@@@?BBCBH
was gone CABAABMCCCCJ
was having EEEIEGBCICCC
was high OHHHHHGCCCCC
was i =>>==>ACCCCC
was in FDBDDB=AHDCG
was it >C?>??B>?AA@
was just @@@@B@?CCCCG
was kinder HHPHHHBCCCCC
was left @@@?@@=CKCCC
was lovely BBBEBB>CACCD
was me @ABAAEGCDCCI
was meant ABBFBB@CFCKC
was my @BBGCB?BAEAF
was no KFGDEEBCECEI
was not HCDDFCKBHBBI
was off LFHFFFDCCCCC
was on HFDFFF>BFBDG
was one JEDEFE>CBCCB
was over CGCCBCACCCCC
was paid KFFFFFCCCCCC
was pushed MHHHHHBCCCFC
was put EEIEEDBCHCEC
was right CDICCDCCCCCG
was rude ??@???BCCCCC
was sat GFFHGF?CCCCC
was saying BBKBCBCCDCCC
was sent AAAABBFCICFC
was shaking @AABA@@CCCCK
was shouting ?AA@@ADCJCCC
was sick @@??@@AICCCC
was sleeping LFFFFFBCCCCC
was so =>>?@?@BCBAG
was steaming MGGGGGACCCCC
was still DCCCECBCKCCC
was stood GGEGED@CCCCC
was taken BBBBBBACCCMC
was telling ?@AA@ADACBAG
was that BB@?E@C@AA?C
was the >=?<<<LADAAC
was there A@??@@ACICCC
was thick GGGKFGBCCCCC
was three HFHEEF?CCCDC
was tired AAA?@@ACCCCJ
was to ?@@@@@@CDCOC
was told ?ABB@A@EICMF
was too DCFDBD@CFCCB
was treated AAA@AABFHCCC
was very ?DAB@@ECBCBJ
was wrong ?@@?@AACDCCG
was your @C?>@?ICCCCC
wash DACB@@KBBCCC
wash your >><<>=ABBCCC
washed AAGBCBGCGCCG
washed in GGLGGGCCCCCC
washed the BBAABAPCCCCC
washing EHHJDEGCCCCC
washing my HHMOHHCCCCCC
wasp EEDIDDFFABBB
wasps ???>>=>BECCC
waste INRMLICCCCCC
waste a FFJFIFCCCCCC
waste of EIIJEEACCCCC
wasted FFKFNFACCCCG
wasted on EEGELECCCCCC
wasteman GGGLGKBCCCCC
wasters EEEIEECCCCCC
wasting CGHCCC=CCCCF
watch JGIIKO:EFECE
watch > FFFJIJ?ECCCC
watch out <=<<<9>CCCCC
watch the HHHHMI@CCCCC
watch you JGGGGMFCCCCC
watch your JGHGGPACCCCC
watched HAAADA;CCCCH
watched her OGGGGGACCCCC
watching GHBDFBB@EACB
watching > DJCDDGGCCCCC
watching me FABBAALCCCCC
watching my IEEEEEACKCCC
watching that =<=<<=B@BAAC
watching the CAA@AA=BABEB
watching this IIIISIACCCCC
water B@?A>ALHFBBB
water > A@>>@@HCHCCC
water and JDEDDDECCCCC
waters ??>>>>DFBCCB
wave GJEDED>BABAC
waved BICCCC=CCCCC
way @BB@CDHAFHCE
way > CECDDGDBACDB
way but EEGDDEGCCCCC
way down BCBBDDICACBB
way home @A@?@CGCDCBF
way i DDCFEDKCECCC
way of CDEECC<BBLBB
way out AACAA@LEBCBC
way round AAAAA@GACBCB
way she HHHHPHBCCCCC
way through IEEIGEDCBCBB
way to ?D@>CC@CHJEA
way up GHGHLM=CCCCC
wayne KHGRGN>CBCCC
wayne > EEDHEKBCCCCC
ways GEEFDJDCECCC
ways > GGIKGGBCCCCC
ways to EEDEELCCECCC
we >BC==?<DECGB
we @ AABABBCCCCCK
we all RVPKLL?CBCCC
we are @A>?B@KBGCGC
we both ??@@?@?CBCBC
we call ;==<=<ACCCCC
we can CFFDCC>CBCJC
we come FFHFFLDCCCCC
we did DEIDEF?BBACB
we do FIJFFHFCBCFC
we found ECCCCCCCHCCC
we gave HHOHHHCCCCCC
we get A@ADAAGCCCIC
we got DCGGCD@CCCBB
we had CDBDCBACBBDB
we have DFIFCFCBCBFB
we know IKMIIPACBCCC
we lost @@@AAACCBCAB
we need ??A????HBAEB
we only FEDHDC@CECCC
we reach CCBCCCCCCNCC
we should CCDFDFHCCCCC
we still ??????AECBDB
we want CKACCCACCCCC
we was GGNGGGCCCCHC
we were @@?>B@?CHCDC
we will AE@@AA<CBBBC
we would CBDBDAEBCEBF
weak HHOKHHAECCCC
weak ones FFJFFF@CCCCC
weapon CCCGCCBCCCCC
wear AA@@JA;C>A@B
wear a @@@@>@ADCCCC
wear off BBBBAB?KCCCC
wear stockings IIIIRIBCCCCC
wear the GGGFOG@CCCCC
wearing DEGFLH>AAA@B
weasel CCBFCCCCCCCC
weather ??>=@??B@BBB
website =?:9<;=BDEAB
wedding AEAAB?ACCB@B
wedding > @@@>???BABBB
wedding ring GCDCHCCBFBBB
wedding saturday FFFKFFBECCCC
wednesday BA@BADDCDCEC
wednesday > ECBECEGCECBC
wednesdays @C???@@A@AAA
wee AB@A?B@FCDCC
wee @ HGICDF@CCCCC
wee bit DBBBCBLCCCCC
wee nyaff HHHPHHCCCCCC
weed MFHFFFECCCCC
weedkiller ?@@?@@KCCCCC
week <@<<>?HCBAGC
week 's EDEEEHGCCCCF
week > AFAAEC@DABCB
week and DGDEGEBCECCB
week before BDCCCC?ICCCC
week it HHJHHOACCCCC
week old BBBBBBLDCCCC
week she @@A?@AKCCCCI
week to FLFFFFHCCCCC
week wait BBBBBBICCCHC
weekend BA?AAEOFDGBC
weekend > CDCDEHMDCFCC
weekend and ECCCCBICCCCC
weeks ;;9:99CKHALA
weeks > ?C@B@@CEFCGC
weeks ago BBBBBB@ECCPC
weeks and ?>?A??JEFCIB
weeks for ??????BBFBEB
weeks i BBBBBAIABBBC
weeks on BBADAA?HHCCC
weeks to BCCBBD?CGCCC
weep DDKDDD=EBCBB
weeping EEIHEE?JCCCC
weighs BBCBBFICCCCC
weighs less @@AAA@NCCCCC
weight >>AC??AGDCEG
weight > EEGIEE@CCCCC
weight clinic IIIPIIBCCCCC
weight in :;;:;<ABABBE
weir @@@@?@OCCCCC
weirdo FFFMFFBCCCCC
weirdos HHMHHHBCCCCC
weirdos and GGMGGGBCCCCC
welcome >@=?A?;CAEBC
welcome > ADC?@@?CCGCC
welcome to DDCEKD@CBCCC
well ???=@=@BA@@C
well > B@>AAD?FBBBB
well ? BBAABBB>@AAB
well deserved >??=>@BCABBB
well done A@@D?@CCCBBB
well i =<@===ECBCCC
well it DBAABAKCCCCC
well now BABBAB>CCCCC
well soon <:;9::ACCCCC
well that @@@=?@HBBBCB
wellbeing BBABAFMCCCCC
wellies CCCEHBLCCCCC
welsh ECGCCC>BCGBB
welsh are EEIEEECCCCCC
went C>>>?>ECHBDE
went > DABADAJCCCCC
went and @@CA@@MCCCCC
went back BBBBBBCFCCCC
went down >??>?>JEBBDB
went in ECFEEE?BICBE
went missing @A@AAAACDCFC
went out ADFCCBGCECCC
went over ?@>?>>KCCCCC
went round ??@???HCCCCC
went through MIGFGF@CCCCG
went to ICDECC@B@BBB
went under CDDDCDDCBBBG
went up CBBBDGFBABBB
were >==><<>?F@C?
were > EEDEIEBCCCCC
were a IFFKGG>CCCCC
were all AAAABBICBCBB
were brilliant AA@@AA@CCCCC
were dynamite GGGJGGCCCCCC
were filthy BBABBB@CJCCC
were going @@@@@>ACJCCC
were good @@A@A@JCCCCC
were in FFHEEFABACFC
were kind BBBDBBJCCCCC
were meant GJKFGGACFCHC
were not ABEDBEDCDCCC
were put DDHDDDACCCCC
were so @@@A@@@B@BBB
were that GEEEEKCCCCCC
were the ABABAAHBBCBC
were there @@@?@@@?ABBB
were you HHHPHIBCCCCC
wet HGGMOJBEGCCB
wet and DDDCIDBCCCCC
wet wipe HHHOHHBCCCCC
wets AABAAALCCCCC
what CEDCEE@KBCEB
what > ??@>?>@FCCJC
what a ?ABF@@:<B??@
what an EFEJEFCFBBBC
what are EGEFJE?FCAAC
what can @??@?@GMCCCC
what colour EEIFKFABBCCC
what comes FFJHFFACCCCC
what do @@D@@@PKCBBD
what does @@?@>?AI@A@B
what else AA@ABA@LCCCC
what goes MKSMKP@CCCCC
what happened @>=>>=>BIBEC
what happens DDFHDHIABBFC
what he KKFFMICCCCCC
what her HMHHHHBCCCCC
what i HFCDJGPABBAE
what is AAB@D>BIEPDB
what it HBBABC>EBBJB
what matters AA?@AAJCCCCC
what number @>@@?@FFCICC
what she HLFGHI;BBABA
what should @??@@?@KCCCC
what sort JFGGEEA@DBBC
what that GIIJINDCCCCC
what the =<><?>>CDCEC
what they DFGDKGDAABAF
what time CEBBFEA=@@EB
what to DBABACICCCEC
what ward BBBBBC@CCCLC
what was >>>>>?CCCCFG
what would ?><=<=LJCCCC
what you ELIIEK<BABBB
whatever GDJDGE>CCCCC
whatever he HHHHQHBCCCCC
whatever you <<<;<<BCCCCC
whatsapp LMIIIIDBCKBC
wheel CBACEGBCFCCC
wheel nuts GGGGGN@CCCCC
wheelchair FDIDCG:AIBGE
wheelchair > FDDDDJABABEB
wheelchair brigade GGMGGGBCCCCC
wheelchairs GDHDDD?@BBBC
wheelchairs > GGLHGGBCCCCC
wheels KFKFFHBCABBB
wheezing @@@@?AMCCCCC
when D@@?BB@HDBFH
when ? AABAAABCCCKC
when @ OFFGGF?CCCCC
when can AAAA?ABKCCEC
when he KHFFJH>FGCCH
when i @@>?<CDIGDFN
when is BCDCFB?DAAOB
when it @AC@AC?E@AAA
when mum CABBAAMCCCCC
when my ??B>=>GCDCBB
when she CICBGCBDDDDC
when the D@C@CDBDA@AD
when there DCCCCC<CCCCC
when they BABEDABAGDCC
when will EEIEDDBBCCLC
when you GHHMIEGD@AAB
when your ???@??BJCBBB
whenever AB?AFA<FBBCC
where DIDBECB@FGGC
where > FLIFFKHCCCCC
where can @@?@>@BABDAC
where do EDCHGE@ABFAC
where he @B@?@@DCCCCC
where i A=>??=JCCCDC
where is BEEBFD?BEFKC
where it HGDEHGDCABBB
where nobody BABAAAOCCCCC
where she EKFEEEBCGCCC
where the DDEDBDECCCCC
where they DEFEFEBCCCCC
where to @@?@@?CCCDCC
where you DHDCGFACCCCC
wherever JTLJOJ=CCCCC
wherever he GLGGIG@CCCCC
whether ACBCEA@ICBFC
whether he HHHLOH@CCCCC
whether she GMGGGG>CCCCC
which AF@BCEGCAJEG
which is ?>?@@??BBCDC
which number AAAAAAICCFCC
which of DFDCEDGFCCCC
which one GHHFOJBCCCFC
which was BBBEBBACCCCJ
whichever IHFKKF?CCCCC
whichever one IFFFMFACCCCC
while KCDDEE@CLAAI
while he MFEFFF@CCCCC
while i CADECA@EHBAL
while my LHLIHIGCICCC
while she EGCBFDCCDCCC
while the MHHHHH@CECCC
while they ABDABBGBEBBC
while you DAAADFKFBCCC
whingeing DEEJDDACCCCI
whining IISIIIACCCCC
whip DDCDODACCCCC
whisky NFEFEEBCCCCC
whisper GGGGQGCCCCCC
whispering A@@@@AQCCCCC
whitcombe HCDCCDACCCCC
white HGQGGKCFBCBB
white > GHMGGGBCBCCC
white and DDMDGDECCCCC
white as ABAABBSCCCCC
white coat FFIIFI?BBCCB
white doctor CDJCDCBCCCCC
white polo FIFFFL@CCCCC
whites JJQJJJ?FCCCC
who HHIJCK:?BIAB
who are CBDBCBNCCCCC
who can EHIJGEFABGAC
who commented A@AAA@MCCCCC
who deals BBBBBBCCLFCC
who delivered FHFLEEACCCCC
who did EBDEEEECECCC
who do A?=>?>CCFPEC
who does MIHIKJ?ECCCG
who else KJIGKGACCCCC
who found =>?>?=ACECCC
who gave IFHGFHBCCCCC
who got HEJGFE?CCCCC
who had GCCCCC?CCCCC
who has BCDEFC@CHCFC
who have DDHDCCBCECBC
who he EIEEEJ?CCCCC
who held EDEEEHBCACBB
who i EHKFEH<CCCEC
who is HKKHIH?CBFGB
who left HEEJFEACCCCC
who let HFEKEEBCCCCC
who looked ??@???GCCCCC
who owns GGNGGGBCCCCC
who put =>>>>;ECCCCC
who restrained GMGGGJ@CCCCC
who runs MKGLHHBCCGCC
who sat AAAAAA=CBCBB
who says @@??@?DCCCCC
who she EHEGEG@CCCCC
who should HHKOHHBCCMCC
who tells JJIOJP?CCCCC
who think GGHMGGACCCCC
who thinks IKOMIL@CCCCC
who threw GGGGGNACCCCC
who to ?????>MCBCBB
who took EDCGCGCCCCCI
who tried CCCCCCPCCCCC
who walks FFEFFJ@CCCCC
who wants EGGCDD@BA@BB
who was A@?A??MBABBB
who will GFPGGM?CEBBC
who would ???D@?GEDGBB
who writes EEEJEECBBBBC
who wrote FFFJGK@CCCCC
whoever @@=EBE<BAFBC
whoever 's FFEILKCCCFCC
whoever designed @@@??>BCCCCC
whoever has DDDGCCHCCCCC
whoever hired GGGJLGACCCCC
whoever invented >?A=>>CCCCCC
whoever runs KGGHLGCCCCCC
whoever sent EEDFDICCCCCC
whoever was KCCBCDBCFCCH
whoever writes FFFJEFBCCCCC
whoever wrote :;9:99BCABBB
whoever you @@?=@?CCCCCC
whole DCEEBDCAEA@D
whole bay ;<;9;<ACDCBF
whole bottle ??????JCCCCC
whole box AAA@AAHCCCCC
whole clan HHMHHHCCCCCC
whole day HFFNFGBABBBC
whole department GGGLGGBCCCCC
whole family GEDFDH>CCCCC
whole lot GHMJHGBCCCCC
whole of AA?BCBDBDCCC
whole packet FNFFFF@CCCCC
whole queue BBBBBBCCCCCM
whole time EBCEECMCECBB
whole ward FFEIEJCCCCCC
whom BBBBBBBCCMFC
whose CEGDCG>CHCCC
why HHJHEF@DCACC
why 's EFKFFFECCCDC
why > <>:;=;ECGCCC
why are BFAABBBABBBC
why did BDABBBKCCCCC
why do DFFHCD>?AA@B
why does >===>>ACGCFC
why i A??@??DBCCBF
why is DFICDECCCCCC
why my BBDABB>HCCFC
why not EEKFEE@CCCCC
why she KQJJJJ?CCCCC
why should FFFFFKJCCCCC
why the ICACCE@CCCCC
why they HHKLHHBAACBB
why waste IIRIIIBCCCCC
why you HFJFFFCCCCCC
wi FCBEBGDEDBBE
wi a JFFHFJDCCCCC
wi it IFFKFF@CCCCC
wi the HFFEEDACCCCC
wicked <=====@CCCCC
wid OGGGJG@CCCCC
wide FJFEMFDCECCC
wife FFDCDGEEHCHD
wife 's ADACBEBEFCEC
wife > EECBDFDCFCCC
wife and GCDDCC@CCCHC
wife both IHHHSHACCCCC
wife has @AAAA@JCCCCC
wife i FGFEGKFCCCCC
wife is ?@B@@@DGDCEC
wife was BEBABDACFCCC
wifi AC??@E@?@@AB
wifi > DDDDDKICCCCC
wigan > DEDEDJACCCCC
wild DEIFDD@CCCCC
will BFD@CMJDBABB
will > IGFDDIJBBCCB
will be DIGGCKCBFBCB
will break FFFFFJACCCCC
will brick GGNGGGCCCCCC
will bring CABCBC<CCCCC
will burn FFJFFLBCCCCC
will carry EEEJEECCCCCC
will come FHEFGH;CCCCC
will crack HMHHHH>CCCCC
will do DFCDHHFCCFCC
will end CDCCCEICCCCC
will find EEAAAAICBCCC
will get GHIFFN@BABBB
will go >==>@?BCBBCC
will have GJHFJM=CBCBC
will it @@?@@>:XCCCC
will just DGCDDEICCCCC
will keep CGCCB@@CCECC
will know DDDDHIIBBBCC
will learn ILMHHJ?CCCCC
will leave HMKHHM@CCCCC
will let @???A>ICCCCC
will lose FFEEEK>CCCCC
will make DHDDGBKHCCCC
will manage @@AAA@KCCCCC
will miss =<?=>=GCCCCC
will my @@@@@?@GCCMC
will need HHHHHO?BBCBC
will never >AF@@>@C@CBB
will no @????>JCCCCC
will not ??@=<@RFDCCD
will pay CCCCICACBCCC
will put HMIIHOBCCCCC
will read @????>TCCCCC
will ring ?>@@@=ECCCCC
will rip EEDEEJBCCCCC
will run FFFFFM@CBCCC
will say HCJIDA=EBCCB
will see FEDDCGCCCCCC
will set BBBCCEHCCCCC
will shave FFFFNJBCCCCC
will she @@@@@B@KCCJC
will show EEJEJEACCCCC
will somebody FFFFFLCCCCCC
will speak HJHHHO@CCCCC
will stand EEFELJ@CGCCC
will start FJFFFFBCCCCC
will stop EFEEEEJCCCCC
will strike CBBCCDPCCCCC
will teach EELEGEBCCCCC
will tell CFA?B>BCBBBC
will the @>=??A>>A@>B
will they CBBHBBLCCCCC
will throw A@@A@@>CCCCC
will to @????>ACCCCC
will wait DBIDCC@CCCCC
will you CJBCCBGACCBC
willing GGGGLGCCCCCC
willing > GGGGLGCCCCCC
win A>@>>>C@?AAA
win > A@?@A@IBABBB
wind EDCKDE@EECCF
wind > EFFKFH?CCCCH
windbag GHHQGHACCCCC
window >BCA>EMEECBB
window > EICGEIKCBCBC
window and >=>?>=GCBCCC
window cleaner @@@A@?LCCCCC
window in DDDDDHBCCCCC
window of GGMGGG?CHCCC
windows CFFCGJLCCCCC
windows > FFFFFMACCCCC
windows up AA?AA@QCCCCC
wine FHDEJE>HCCCC
wing IDGCDG@@@B@B
wink DDCCFG@CJCCC
winter @>?<>=?A@BDA
winter > EBDBCCIBBBFB
wipe DEFIDDGFCCCC
wiped LEFEFL?CBCCC
wiped the IFFFFGBCBCCC
wiper JRJJJJ@CCCCC
wire ABAAACKCCCCC
wired IILKMM?CCCCC
wires FEJEJEDBBABB
wisdom HIKNLHAECCCC
wise DFKEEJ@CCCCC
wise to FFFFFMACCCCC
wish AABBCEGAEB@A
wish i AAA@CBSAF@@B
wish me CCFCCE?BAABB
wish they AA@@A@ICCCCC
wish you FHFFFMACCCCC
wit KKORKK@CCCCC
witch CDDLDDECCCCC
witch > FGGLGGCCCCCC
witch on FFFJFFBCCCCC
witches FFFKFFCCCCCC
with DBCDCDDEGCCE
with % EEKEDEBCCCCC
with > AD@AADFCJCCG
with @ BBAB@@GBA@AB
with a GDHJDIGDHAAA
with all EGFIDGDFECCC
with and CGDCCBJCCCCC
with any DCBFDHBCCCCC
with baby AAAAAALCCCCC
with be MFFFFFCCCCCC
with big FFFFLIBABCCB
with blood @@AA?ANCCCCC
with cold DDDGDDOCCCCC
with complaints BCBBCCBCLFCC
with dementia CBDBCC@CECCC
with down HDECDCDCCCCC
with downs HHMHHGACCCCC
with every DFHCGDDCCCCC
with everyone @@@@A@MCCCCC
with has AAAAA@LCCCCC
with her IGFFIHCEECEJ
with him :<=;@;GCACCB
with his FHFJEF@CECBF
with it DFEHCACFBCEE
with learning CCECCCHCCCCI
with me <?<<;>BBDEAD
with more JJJUJJ>CCCCC
with my @?@>CC@B=DA?
with myself BBABBBKCCCCC
with nails IIILIPCCCCCC
with no DAC?@CDDJBEB
with nobody @??@??KCCCCC
with nothing HHGFLJ@CECCC
with one AA@BBEFDGCCF
with our =>==?=BCABBC
with petrol FFFFFKECCCCC
with pliers DDDDDH>CCCCC
with respect CAC?AC@CCCCC
with that LIJLOIDCACBC
with the IDEFJGBBAEGE
with their LFHJFFBBDACB
with them CDGCCFGBBBCC
with there IIRIIICCCCCC
with this AA?B@A?CCCCC
with three FFELIE?BBBBC
with two ???>>@BBBCCC
with us ::;=;;?CCECF
with you BBCACF=ADBHB
with your GIFGJG>BFDDB
with yourself @>=@@?BCCCCC
withheld LIGGFG?CCECC
within @@A@@?:BABFB
within the AAACBB?B@BDA
without CC@BA?CDKDFJ
without a B@C>?@@FCCEH
without asking LGFGFGACFCCC
without food BBCCCCNCCCCC
without her DFDIEDBDCCFC
without him ADBBAA<CCCCC
without me @@?@@@RCCCCC
without telling MJJPJJBCCCCC
without the HHHHQMCCCCCC
without you CJB@CBACCCCC
witness QIKIIHACCCCC
witness statement KEEEEECCCCCC
wits LGGJGGAFCCCC
wives IFJEEFBCCCCC
wks AA@A@@CHCCFC
wobbling JFFFFF@CCCCC
wobbly AA@AAAKCCCCC
wobbly > AA@AAAKCCCCC
woke GAAACAJDGCCC
woke up FBCCFBMDHCCC
woken ACA@@AJCCCCC
woken up AAA@@AKCCCCC
woman OMOPML>CDBAD
woman 's IHFJHFBCCCCC
woman > @>>D?>?BBCBB
woman a DJDEDDACCCCC
woman and DCEBDC@CCCCC
woman i @A?ABAICCCCC
woman in NHLHKIDCCCCC
woman is FFHIFFBCCCCC
woman on >@??>>ECHCCI
woman who HHGELI?CCCCC
woman with GHHGLHBCCCCC
womb GGMGGG?CCCCC
womb we JJQJJJ@CCCCC
women LGREIF8CDCCE
women 's ABEBBBACCCCC
women do GGIGLG@CCCCC
women have JIOIIIBCCCCC
women the IIQIIIACCCCC
won :=;:<=?B@AAA
wonder FEEIJF<B@BBE
wonder how LHHHHN@CBCBC
wonder the EEIJEEBCCCCC
wonder what EEEDNEBCCCCI
wonderful ::9:::@CFCCC
wondering F@@ACAJFCCFC
wondering why MFFFFFCCCCCC
wor GGCFDDDDCCCC
word BFEGCH>BBADE
word > @CBA@C@BBCBJ
word about FFFGIJACCCCC
word for GFGJFFGCABBB
word of GEHDLMBCFCCC
word with >A;==ACBDBBB
words ???B@DCECCCG
words > CA?AA@CDCCCF
wore AAA@@A?FCCIC
work CGCFDEEAFBCA
work > ?=>><:CACCCB
work address HPHHHHCCCCCC
work and A?ABA@FGGCEC
work at EFFEFLDCCCCC
work in DGHIED?CAABC
work on EEEHFMBCGCFC
work out DCEBCCIADBBC
work so GLGGGGDBBCBC
work with CCDDCBJCCCCC
worked ECCA@A?A?AAA
worked beside LFJFFFACCCCC
worked out AGBABBGCCCCC
worker XOLPLP:BBDGE
worker @ EABBBBCCCCIC
workers A@A@@A?BACBC
working EEFFACECBBAA
working out AAAA@@MCCCCC
working there FFFMFFBCCCCC
works DG@BDBFEBCBB
works > @A@ACBGECCCC
works on MHGGGG@CCCCC
works there EAABAA>CBABB
works with DKDDDEBCCCCC
world DJJCCDAA@AAB
world > BDE@ABDBABBB
world and DCFCCCHCCCCC
world would JSQMJJGCCCCC
worm JJJSJJBCCCCC
worried ==<<==BFCECC
worried about ??>>@?@CCCCC
worry AAB@BDGHABBB
worry about BBDBBEGCBBCC
worrying BBBBBBIFCCCC
worse <<;?;;CIABCB
worse ? @@?>?@@NCCCC
worse since BBBBBBNCCCCC
worshippers FFMFFFCCCCCC
worst ==<?>=AFFBBB
worst of EEFIEEFCCCCC
worth ADGBBBED?CAA
worth a DDDEDG>BABBC
worth her >>?=>>CBABAA
worth it AC????<DBCCB
worth the DDEGGDECCCCC
worthless GGPGGGBCCCCC
would FEGILGBGDIEH
would > DCCCMCJCCCCC
would @ >??>>?>CCCCK
would a >@?A<>?HABBB
would all DIDDDDKCCCCC
would appreciate AAAA@@CCCKCC
would asked ICCBBBACCCCJ
would be @FFEEBLCAJDA
would been FAAA=@=CJCCE
would best IIIIIS?CCCCC
would both BCBCBBJCCCCC
would call EFFNEFACFCCH
would check HHHHHQCCCCCC
would come BEBCBA?CCCCC
would cope CCCGCCMCCCCC
would do DAFDEGGA@CBA
would done EBCABC?BBCBF
would even EBBBDBKBABBB
would explain IIIPIIACCCCC
would feel DDEEHG@CCCCC
would finish @AAAA@MCCCCC
would get BBEEDDFCEEFC
would gone @AAFAA?BABBF
would had CCA@@AACBBBF
would happily GGGGMM@CCCCC
would hate A@@@>CGCCCCC
would have FIJKLDCBCBDC
would i AACACA?GCKCC
would it CCDDEBU@CFCB
would just A@BBC@?CCCCD
would kill ??>>=?DCCCCC
would know HHEEEC@BBBBB
would leave JJKMQJACCCCC
would let GGGGOJ>CCCCC
would like ;;;89<GDGIIG
would lose FFFMFFCCCCCC
would love CBCCCF@ABIBB
would made AAA@@AKCCCCC
would miss IUIIII?CCCCC
would need GGGNKJHBBBBC
would never BA?>BCJCECCC
would not FEINJG@BCBBH
would only ????@?CCCCCF
would pay HGGHLKBCCCCC
would put =>>@=>@BBCBC
would rather @@D?>?MCBCDC
would ride FFFFJFACCCCC
would sat BBDBBBACCCCJ
would say ECDDCB?CCCCC
would see ACAAAAKCCCGC
would shut FFFKFFACFCCC
would sleep FEEEEH@CCCCC
would smash FGGFLFACCCCC
would somebody BBBBBB>CCICC
would sooner BAFF@AIEBEBB
would sort EEEEKEICCCCC
would stab FFFFFQCCCCCC
would tell ??>>>>CCCCCC
would the =@<=:<DDCHEC
would think ECDABBACBBCH
would waited @?@???CBACBI
would you ;:;8;9AMDJDC
wound ====<>?LGCFC
wow IFEHKF=BBBBC
wrap FFHFOHACCCCC
wrinklies FFJFFFBCCCCC
wrinkly GGLGGGCCCCCC
wrist EAAACANBICDB
wrist > GDCCECNCCCCC
wristband BBBDBCHADCCC
wrists DFCCBHLCCCCC
write GIBFFEACEKED
write it DD@>?@?CCECC
write to >??>>??CBMGB
writes MHIOHHABBBBC
writes these FFFIFFCCCCCC
writing BC?@@ADBGBBF
writing > A>>>??DCCCCC
writing this A@A@AAMCCCCC
writing to FMFFFE<CGCCC
written 9;99;:QCDCCC
written my BBBBBBKCCCCC
written to CGDDDB?CBBCC
wrong C@CCA@@EFDBD
wrong > BBHBBC?CDECC
wrong ? BAAAAAGJCCCC
wrong and <<=<<=@CCCCC
wrong blood OHHHHHBCCCCC
wrong side ???>??KCCCCC
wrong that DDHDDDOCCCCC
wrong way ?@?@??JCCCCC
wrote KB?AAEKBBAAH
wrote a BCCCCEHCCCCC
wrote down BABBAA?CGCCK
wrote i NGGFEFBCCCCC
wrote in NIIIII@CCCCC
wrote it A@BCA@IB@BAF
wrote that HECEDFACBCCB
wrote to >DAAA@ECCCCC
x @A>>A?FDDCEA
x > =?<:?;ODCDBB
x ray CCBB?C;DEBGA
x rays FFFKHFBBACBB
xx <<;9<;>@?AAA
xx > ==<:=;>A@AAA
yard FIFLFJCCCCCC
yard and DDEGEJ@CCCCC
yawned DDDJDDACCCCK
ye HKHRKM:CCECC
ye > DDCEDDACCCCC
ye are EEEIEGBCCCCC
ye can EGGCJE@CCGCC
ye will FFFFFMGCCCCC
year ><:<:;AADA?A
year # AABCBAHADCBC
year > A@B>@CACADDB
year ? AA?@@AA=D@?B
year and HEDGEDCCDBBB
year old DACBBBGIJCCE
year on DDEJDDGCCCCC
year with CCCDCCJCBCCC
years <;<<<;:@A@@C
years > @=;<<<BDECCF
years ? DCEDDDKCCCCC
years ago @ACAAA8B@CAB
years and CACDCB<BAB@C
years back DDIDDD?BCCBC
years for CDFCDKACBCCE
years i DBCGACHCHCCC
years in B?>??@CBBCBC
years is >?A>?>EBBBBB
years of ABB@DBABBBEC
years on BCEBAAHCECCC
years since CDCDEC:AABBB
years so CCCECCKCCCCC
years to CA@@A@?CCCCC
yellow ==<<>=ILBBDB
yellow > AAAAAAJHCCCC
yellow and CCCCCCKCCCCC
yellow stuff CCCCBBAJCCCC
yes ?A>AA>?BECBE
yes > BBBBBBPCCCCC
yes i BDBBD@>CECCC
yesterday ?C@???QEECHC
yesterday and @B@AAAHFBCGC
yesterday i A?@?@AGCCCCC
yet AFDABD?@DBTB
yet > DFDCDFGCCCJC
yet ? ?@@@@@A@ABCB
yin A@AAA@GCCGEC
yoga GLFELGABFCCC
yon LGGFIGBCCCCC
you HNIPKM<CCCCA
you > DGGJHL>B@DBD
you ? CECGCD@GCEFC
you @ GLFPDH@CDCBC
you a @?A?BB@AAHBB
you about A?@?@C@C@BDA
you absolute FEFLEF@CCCCC
you again EIEEIEACCCCC
you all ?:;:=;JBAABB
you and CIDEEFDBCBBB
you are HJHOIH:BC@AB
you ask A?DC?@ABACBB
you asked ?>?=>>HCCCCC
you at ?>?>@BCBBBBB
you bad FEEFFLACCCCC
you big ><>=<=ACCCCC
you bring ?>=>?>MBBCCC
you call GJJHGGBCCCCC
you can @?AAA=@CAB@B
you catch HHIHMJACCCCC
you check BABBABBCCCIC
you comment EEEEGEBCCCCC
you considered IPIMIIACCCCC
you could @@@C@?=CGDCC
you daft ECDIDBACFCCC
you did FMFGFJMCBCBB
you die @???@@WBBCBC
you discharge BABBBASCCCCC
you do @BBACDCECCCC
you dr JEEEEKACCCCC
you drink BBBBBBLJCCCC
you eat FFFMEFBCCCCC
you employ HHHNHHCCCCCC
you even EEFKFFACCCCC
you ever HHGOLHECCCCC
you every GKGFGFABBCBC
you fatso IIIOIIACCCCC
you feel ===:<<ICCCCI
you finish IMNILN=CCCCC
you for >=@?=>ABACBC
you four IIIPIICCCCCC
you gave IDEGDD@CABFC
you get CDFEEFEDBA@B
you go ?AA>?>AAADBC
you got DCCHBBBCCCCC
you had JOGIGFBCCCDC
you have FHIIHJ<AHFDD
you hear BBABACLABAAC
you his LGFFFFACCCCC
you i FEJEJGHCCCCC
you in FLGKIN>CABEB
you into HHHHHP@CCCCC
you just FLFFEF>FCFCC
you keep BDD@AA=CCDCC
you know GKJDPJ=BABBB
you leave DGEDCEDEBABC
you left @@@@@@ACLCCC
you let GFPFEFBCCFCC
you like EJHCIG>BABBB
you little FFFFFIBCCCCC
you live GLGGGN=CCCCC
you look EGIFJH@CCGFG
you lost CFGCCHACFCDC
you lot ?<@>>ADBCEBB
you love FJFKFFFCCCCC
you make @A>??@BCCCCC
you may FLFFFFACCCCC
you mean A@AAA@JCCCCC
you meant @@A?@@AJCCCC
you mr GKGMGG@CCCCC
you must GFGJFFBBABBB
you need A@A>>EB?B>@A
you never BHDBAD@CACDB
you not IJHFFFGCCCCC
you off BACEB@>CGCCC
you on EIFGEJEBCBBC
you outside JJJJJR?CCCCC
you people FGHIFJHCCCCC
you pop GNKGGG?CCECC
you post AB@CDE?BECBC
you put CFFCDBGHBCDB
you read DCDFDBLCCCCC
you sad FFFKFFBCCCCC
you say =@<=<<AECCCC
you see BFB@B@CBDCCC
you sell FFFFMFCCCCCC
you send FBBDAEICCEDC
you sent DEDFDD@CFCCC
you should ?D??@=IBHCBC
you silly GGGIGGCCCCCC
you single FFFFNFBCCCCC
you so =<=<==ACBHBC
you soft HLHLHHBCCCCC
you soon FKFFFI?CCCCC
you sound HHHHKHBCCCCC
you still DDDEEDJAAABB
you stop CCCBCEGNCCCC
you take @@?=A@?HCEDC
you tell A@AAACCCCFHC
you that HEEEHG?CCDCC
you the KDDGDDHCECCC
you thick FEEIEECCCCCC
you think B@>??A?KCCCC
you thought EJEEEEACCCCC
you to AECFA@LBABAB
you tried A@A@AALCGCCC
you twenty EEEEELNCCCCC
you type GGGLMGCCCCCC
you up GGKGMP?CCCCC
you want EEBDFDCCAABD
you waste FPFFFFACCCCC
you wearing GGGGTGBCCCCC
you were BDADADLBEAAB
you will JDGBFNECBCBB
you win ??????NCCCCC
you with EEEHHEAEDCCC
you wonder ABA@@ACCCCCJ
you work HHEIEG@CCCCC
you would ECEG>@=BABBE
you write FGFLGFACCCCC
you wrote IHFFFIICCCCC
you you >B=;>>?CCCCC
young EDACJD>CBBBE
young doctor ?@?>B>ACCCCH
young lady HHHHMKACCCCC
young man >B??@ACCBCCB
young woman HFDCFDBCCCCC
your MRNQNT;CJDCD
your % EEJEEEBCCCCC
your @ BCBAFDKCCCCC
your a IEEKEEHCCCCC
your ambulance PHHHHKBCCCCC
your arm EEFEKH@ECCCC
your baby EOEEEECCCCCC
your back FFFEJMACCCCC
your best BBBBBBNCCCCC
your bins FNFGFFACCCCC
your board HHLHHL@CCCCC
your boss GOGGGGBCCCCC
your bus GIKGGGCCCCCC
your call @@@@@@JBFGBC
your car >>>?><LCFCCC
your chief KFFJFFCCCCCC
your children HFFFFPBCHCCC
your clinic @???@?ECHBFC
your consultant KEEGEFCCCCCC
your cousin =?=<=<?BBBBC
your crisis AAD@A@LCCCCC
your daughter FKEEGF@CCCCC
your dead EFEEENGCCCCC
your dinner DDHFCF?CABCB
your doors GFGFGKACCCCC
your dr HGGKGLBCCCCC
your eye ABB@BBCBIBBB
your eyes ===<=<CCCCCC
your face JKKLGJ?CCCCC
your family EMEGED>CCCCC
your fault DCDFDCMCBBBC
your front FFFFFN@CFCCC
your getting DDDDDIBCCCCC
your gp >?>?>>BCBBBB
your hair DFDCCFBICCCC
your hands ?><<>?ABBCCC
your head FFIMGKCCCCCC
your health >=?<==CBAAAA
your hospital AAB@DBHAICDC
your house KMMHHK?CCCCC
your husband FJFFJH@CCCCC
your inbox BAAAABCCCKCC
your jaw FFFFFIACCCCC
your kids KNINHMACCCCC
your kind GIFGGG@CCGCC
your knickers FFEEJECCCCCC
your legs FFFFKF@FCCCC
your life BA@C?A?CBBBC
your little HHHHHQ@CCCCC
your lovely FEFEELACCCCC
your main AAA@BCPCCCCC
your man NIINIMBCCCCC
your maternity EFIFIFGCECCC
your mother HHFHEDBCDCCC
your mouth HHHLLM@DCCCC
your mp ?=>=??CBBACC
your mr FFFJFKBCCCCC
your mum HJFLFD@BABBC
your name GGIGGN>CCCCC
your neck EHEHEG@CCCCC
your new DCKDKGHBEBBC
your number HLHHMLBCCCCC
your old @B@?@@HICCCK
your outpatients GGGGGMDCCCCC
your own BHED@ADBDBEC
your page ?=?>>?BCFJCC
your post BABBBCKCCCCC
your press AA@@@@BCCICC
your profile FIFJJJBCCCCC
your rock EEELEECCCCCC
your roof A@AAAANCCCCC
your rota FJFFFFCCCCCC
your shoulder HHHHHOCCCCCC
your silence GNGGGGBCCCCC
your sister FGFFIFBCCCCC
your skull FFFFFKBCCCCC
your smoke EEEEEJABBBBC
your so IGGMIGACCCCC
your soul GGGPGGCCCCCC
your staff EDIDDG@COCCC
your team A@@?@@GCCFEH
your teeth DDCEDGBCCCCC
your tongue GGGGGM@CCCCC
your trust EHFEFJACCCCC
your voice FFFFLGACCCCC
your waiting EACAABICCCCC
your ward AADBC@JCCCDC
your wards ??????MCCCIC
your whole GIGKGNBCCCCC
your wife GOJIGHACCCCC
your work GMGGGH?CCCCC
your wrists ELEEEFBCCCCC
yours GJGKLQ;BABEB
yours > HIHHOM>CCCEC
yours will HHHHHNBCCCCC
yourself JUJSHMACCGCC
yourself > CE@GCD?CCCCC
yourself @ GMGFGIACCCCC
yourself a EDDIDECCCCCC
yourself you EIFIEE@CCCCC
yourselves CFCGBD@AAA@B
yous GGELHKFCBECC
yous > FFEKFF@BBBCC
youse JHIGGM@CCCCC
yow ILILIP>CCCCC
yrs B@@?@@=AFBAB
zero CDFCDD?CCCCC
zoo FFLHFFCCCCCC
zoom FFGFMF@CBCBC
zoom in HHHHSHBCCCCC
zooming GGGGPGACCCCC
zooming in GGGGPGACCCCC
`;
