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
# alder GKGGGGACCCCC
# and A@C@@@CFCCDC
# at AEDAABAHCECC
# bus CDBCCE>BB@CB
# but EIEHIEDGBCBC
# can A@AAAAJBCBBC
# days AA@@@@EGBFDC
# degrees @@?@@@BHGCCC
# emails IQIIIIACCCCC
# end B@AABBRCCCCC
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
# months @@@@@AGCHCFC
# more GPGGGG?CCCCC
# my A@@AA@DCAGFB
# nearly DDJDDD@CCCCC
# no @@@@@@GCBBBB
# now BBBBBBFBECBC
# of KPMIIJ@CABGB
# on BAA@@@KFDBBB
# or HDDHEIA@AC@C
# over CCBCBB@NCCCC
# ring HNHHHHACCCCC
# saying BABBBBOCCCCC
# she @@@@A@ADCDBB
# so CDDDCEDBBCGB
# stone @A@@@AMGCCCC
# tansy FMFFFFBCCCCC
# that GKNGHHBBBDBC
# the DEGCDGBBBABC
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
# with ABA@DBIBCBDC
# wks A@@A@@CHCCFC
# would GFFLLGACCCCC
# year FCECCCDIIDCC
# years >>A>>?>AABCD
# you @?@>@AEA?@CA
# your CAADBAHICCCK
# yrs CBBAAA>ACBAB
% HI[FHG4BCDCC
% > FFJFFFACCCCC
% ? JJQJJJCCCCCC
% and AAEA@A<CECCC
% are HHMGHH@CCCCC
% brought IINIIIBCCCCC
% can GGMGGGCCCCCC
% do EEHEDDBCCCCC
% doctor DDLDDCBCCCCC
% families ?@<???CCCCCC
% girl DDJDDDCCCCCC
% i FFIFFF@CCCCC
% in FGIFGGACCFCC
% interpreter @@=@@@BCCCGC
% is EEJDEEACCCCC
% lad =><@=>CCCCCC
% lot FFJFFFCCCCCC
% men @?;@?@CCCCCC
% nurse ?A????CCCCCC
% nurses @A@@@@CCCCCC
% off GGKGGGBCCCCC
% on GGJGGGBCCCCC
% one EEIEKEGCCCCC
% only DDHDDDCCCFCC
% patients ?>=??>CCCCCC
% people AA>@A@ACCCCC
% run GGIGGGCCCCCC
% should GGJGGGACCCCC
% so FFLFFFCCCCCC
% that GGMGGGBCCCCC
% to FFJGGGCCCCCC
% women ?@9??@CCCCCC
's CDB@BBLECDHC
's # >??@@?LBAABC
's > @D>=?AABDDBB
's @ FABBBAMCCCEC
's a ADFIGC8CAAAC
's address CHBBBA@CCCFC
's an GHJJGG?CCCCC
's and BDBAAB>CFCCC
's arm GFFGFHACCCCC
's at DGFDEGOCCCCC
's bad BBBBBA?BACBJ
's bank SKKKKKACCCCC
's bed @AAADADCICCC
's been @?A@@?GCEBME
's bending HHMHNHACCCCC
's big FMGGIG@CCCCC
's blocked @@???@KCCCCC
's boyfriend AAABAAMCCCCC
's bungalow IKHHHL@CCCCC
's called EHJEEEACCCCC
's care EJFFFE=B@CEB
's carer DDKDDDBCCCCC
's collapsed AAAAA@ICCCCC
's coming >>??>>OCCCCC
's convinced ABAABBJCCCCC
's daughter FIFEFGCCCCCC
's day @@?@@@?BBBBC
's dead BACABABCCJCC
's doing >>====ABDCBC
's done ?????>IBCCBC
's drunk BBBBBBOCCCCC
's eight FFFFFK@CCCCC
's face EGAAAB<CBCBC
's fault >?>????CCCCC
's finest HJPHHHACCCCC
's for FFMFFF?BAEBC
's full GIGFGGACBBCC
's getting FIFFJICBCCBC
's gift FFFLFF?CCCCC
's going CADBBI=BBBCC
's gone <=>><<QHCCCC
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
's house IRKIIN@CCCCC
's in BFGEEGDCBHCC
's lad DFNEEE@BBCBC
's like BACDAANDCCCC
's locked AAAAAAGCCCCC
's medals NHHHHH?CCCCC
's mother FKFFFFBCCCCC
's mouth CCCCCECFCCCI
's mum FKFFFF>CCECC
's name DBCBBJ>BCEBC
's new JEEEFFCCCCCC
's next GGJHGLHCCCCC
's nice FNFFFH?CBBBC
's no ?@>D@@FCCCCC
's nose FFGFGPACCCCC
's not @AC@DCHCCCFC
's number BDCCCCBBBIBB
's off <<=<>=RCCCCC
's on EFEDCAPD@CGB
's only FIFFFM=CCCCC
's out @@@@CCMCCCCC
's over HHJMIKACCCCC
's own LGDFFFBCCCCC
's page EHDEEH>CCCCC
's patients MHHHHHCCCCCC
's pension IEEEEEFCCCCC
's pet FFFMFFCCCCFC
's private ENFEEF@CCCCC
's put ?@?@@?HDCCCC
's running AAAB@@HB@CBB
's sat ABBAAAICCCCC
's school EIEEEGACCCCC
's secretary @?@A?>CCCHCH
's slippers GGGKGGBCCCCC
's stopped @AA@AALFCCCC
's tablets FDDDED<BJCCC
's that IIQHMH?CCCCC
's the ????<=NCBECC
's their GGPGGGBCCCCC
's told @A@AA@HCCCCC
's tomorrow AABBAALCCCCC
's took =>>??>JCCCCC
's top IGGGMG@CCCCC
's trousers FFFFMFBCCCCC
's two DDDDDGMCCCCC
's up CDHCICOCCCCC
's voice @AAB@@KCCCCC
's ward FDHEGD=AEE@B
's wedding EBCBBB=DECAC
's went BBBBBBLCCCCC
's wife CIDCCDACCCCC
's work HLJKJK=CCCCC
's wrist OHHHHHACCCCC
< # ?BD>?>GCFEBA
< % JHPHHH>CCCCC
< @ J?CBDAFBCBEB
< a BCKDBCABBDAE
< about ?C>@@?BBBBBB
< absolutely ?@>?>?@BGBBB
< accidents EEEEEIBCCCCC
< acid GGGGGMACCCCC
< adhd HHNGGH@CCCCC
< after BEBCEI@BABBB
< ah ADABCALCCCCC
< all FGHKIF?AABCB
< always BBAGBB@?@@AB
< am AAAC@BHGCCIC
< ambulance DCBECCACACBF
< an ECELCFAEDEEI
< and JKHPIJ>BBCCB
< another JIUTIIBCECCC
< answer FLEEFJ?BBFBC
< answers BBBBBBNCCCCC
< any EEHEKK9FBFJC
< anyone CGDABCFDAGBB
< apparently FABAABMFACBA
< are =>8;;<?<>?AB
< arms HHHNHGDCCCCC
< arrogant EEEHEEBCCCCC
< as ;:69::ABDACB
< ask PINIJN?BBCBF
< asked CCDDEB@CCCCK
< asking FGHFMFNFBBBF
< at IGDEHD;EECCC
< auntie @AAAAASCCCCC
< autism GGMGGGACHCCC
< autistic HHMHGH?CCCCC
< aw DDDHGG?CBCCC
< away EKEHEE?CCCCC
< aye GFHIHEEBBCCC
< baby <=<<==MGEECH
< back GDCHEBFCBCBB
< bad CCCEBCDGCCCC
< bailiffs @@@@@?MCCCCC
< bairn @A@@@ALCCCCC
< bath @@?>>>RCCCCC
< be HGCBDH@CCCCC
< because CABDCAOCDCCC
< been ?DAAE?PLGFFC
< before BBBBCB;GCCCC
< being AAD?AA@CCCCC
< bend GGGGPGCCCCCC
< bent OGGGGGBCCCCC
< best @@A?B@<><C>@
< bet FHEIMF@BBCCC
< big IGEMIG>DCCBG
< binned @AA@AAJCCECC
< bit >>>?>>CHCCBB
< black DGIDFFAFCCCC
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
< buried @@A@@?LCCCCC
< burn GGOGGI@CCCCC
< but KHKLIK;CECCC
< by A@A@DCLCGCCC
< bye CBBBBCTCCCCC
< call LGLGJH@A@HBA
< called ABCGCECBDCCB
< calling =?99=<ACCCCC
< came ??>???GBCCBC
< camhs ?@??@@=CECCC
< can >@>><=BIAJFA
< cancer >?><?>AFCCCC
< canteen IEEDJFBCCCCC
< carer JEFFEFDCCCCC
< carol KFFFFFBBABAB
< carrier ABAAAA@CCJCC
< cash HHHHMKBCCCCC
< cba ABAABALCCCCC
< chainsaw EDDEEIHCCCCC
< chair GCCCCCICCCCC
< change GJGMGKBCCCCC
< changed FMFFFGECCCCC
< chap ??>@??QCCCCC
< chaplain MGGGGGCCCCCC
< charity EEJEEDCCCCCC
< check FAD?@@@BAGBB
< cheeky GFGKGGBCCCCC
< cheers DAA?A@FBABAB
< chemist FFFFII@GCCCC
< chief GCBBBCBCCCCC
< chip BABABAKCCCCC
< chop FLIFFFCCCCCC
< clear EEDEELCCCCCC
< clinic ??????ACFCCC
< cold EEEJHE>CECCC
< come DEBEHH>BCCBC
< congratulations GEGGGD@ABBAA
< consultant IEDACEACDCCJ
< consultants GGGMGKBCCCCC
< coons HHOHHHBCCCCC
< cor KKKKUKACCCCC
< could ;<;;;<CIDLKB
< council @?@@@@?@=A>B
< count EEIEEI?BBCBB
< couple FFFKFFBICCCC
< covid FFLFFFCCCCCC
< cracking BBBBFBCCBBBC
< crew JEFGEE?CCCCC
< criminal MGFGGG?CACCC
< cripples HHOHHHBCCCCC
< crisis EEIEEDBCCCCC
< cry HHHQHHBCCCCC
< cut BEEACDFCCBCB
< dad =?@?>?IEDBGC
< daddy ABBACBKCCCCC
< dads @@??@@FCCCCC
< daughter @?@@@@HGCCCC
< day @C>@?>HEBCBC
< dead ?A@?@A>CCCCC
< deaf GGOGGGACCCCC
< dear DJHHEE@CCCCC
< deleting BABBAANCCCCC
< dental EEDFJDCCCCCC
< dentist IEDGDEBBBCCC
< deport HHQHHHBCCCCC
< did ACCGEBC@?BHA
< dietitian LHHGLG?CCCCK
< diolch ??>>??@B@BAB
< director IDEGEECCCCCC
< dirty HHNIHH@CGCCC
< discharge DEEEEI@CCCCG
< district JHGKKGADFCCC
< dm HIHHNH>CCFCC
< do AB=@@?E@>><B
< doctor E?ADCC;EFBGB
< does @A??@?CD@C=A
< dog EEIDDD@CCCCC
< done ACAA@@HCBCCC
< door CBCCCCKCCCCC
< doubt FFFMFFBCCCCC
< dr RHEFHH:CBCBE
< drank AAA@AANCECCC
< drop GKFFGL?CCDCC
< drove @@A@AADCLCCC
< duw FFFFJFCCCCCC
< each CEABCE>AABAB
< eating AA@AAALCCCCC
< ee KDDFED@CCCCC
< eight AAA@BC@FECBC
< eighteen ABB@@A@BFCBC
< eighty ECECCBICCCCC
< eleven DCFFCFECCCCC
< empty LGGKGGACCCCC
< enjoy ADA@BF>BBBBB
< even FDDIHDEBCCCF
< ever GFFGJLBFCCCC
< every JJNJIIGDDCBB
< everybody FHDFDDCBDCBB
< everyone DDBDBBFBCCEB
< everything ?>=>>?CCCCCC
< expect EDDDELACCCCC
< eyes ???=>?FGCCCC
< fair EFEDEI>CBCCC
< fancy HHHJLK@CCCCC
< fasting DDIDDDACCCCC
< fat IIHPIIBCCCCC
< father A@@?@ALCCCCC
< fed GDEDDDICCCCC
< feel @@>???VCBCBC
< feeling BBBBBBGCCCCC
< fell @@?@??ECCCCC
< fella DABEBAICCCCC
< felt @AA??A?CICCC
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
< found GNFIFELEBCBC
< four CDCDFG?DDCCC
< fourteenth BBBBBBNCCCCC
< freaks HHNHHHACCCCC
< free @@>@@?ABACBC
< fresh FFFFMFHCCCCC
< fuck CDHDDCECCCCC
< full GHMHGG@CCECC
< fumigate HHNHHHBCCCCC
< funny IGJFELCDECCB
< gas BCEBBG?BCBBC
< gave <>>=>>KC?B@B
< genuinely DDDFCDPCCCCC
< get GKMKQG=BCCBB
< getting ??>>??<BABBB
< girl ??@??@MCCCCC
< girls GGMGGGACCCCC
< give DGGJEF>BA@BB
< glad ===;?>@CBCBC
< go R[SVRP:CCCCC
< god CCIEFDABABBB
< going ILLLISHBCHBC
< gold LHHMHH@CCCCC
< good :>::9:@B>@AA
< goodbye A@@@@@KCCCCC
< goodnight A@@AAATCCCCC
< got AEC@AGIBFFDB
< gp HCDCGC=BABGB
< gran ?>@??@GFDCDC
< grand >>>=>?DCABBB
< grandad <=;>==KDDCDC
< grandson >??>>?GECCCC
< granny A@CAAANCCCCC
< great CCEEFBCADAAA
< guy AAAAA@MCCCCC
< had >@>>?@FDAAF@
< halal FFKFFFCCCCCC
< half DCHDDDFBACBB
< hang EDJDHD>CCCCC
< happy <=<;;<DB@A@A
< has EFFECDECAEEC
< hate DDGBDDCCBBCB
< hats ?@????BBABBB
< have @D>A>B?DDFEB
< having =>=<?=JCCCCC
< he JEBBFF@DCBEG
< head @@@@B@HCCCCC
< health KFHJEGGDCCCC
< heard BEBAAE?GCCDC
< hearing EFEEIFBCECBC
< heart @@A?@@BFBCCC
< hello IECDFDBCBFDB
< her NOHGIHHEBCCC
< here IOJIHN<BABBB
< hey FFFHLFACCCCC
< hi BABACAFFCKCC
< hijabs FFKFFFCCCCCC
< him MGGLGHBCCCCC
< his DFBCBBDDCCCH
< hitler FFMFFFBCCCCC
< hiya IFFFIFACCIEC
< holocaust GGLGGGCCCCCC
< home >><=>=CBABBC
< honest DIDFDECCFCCC
< honestly HLLKKGICDCCC
< hope DIFCCMABABBB
< horrible EEEHEEABBCCC
< hospital >?@=>>ACGCBG
< hot BBBAFB>CBCCC
< hotel EKEEEECCBCCB
< how BABB@@?HDFAA
< hubby BAB@EAHDCCCC
< husband <==<<<FDCCEC
< i BEBCCDGBEGGF
< if CEGBCCACCB@B
< ignorant GGIMGGBCCCCC
< il FIFFFI>CCCCC
< ill DEDEEHBCCCCC
< imagine JFGHLFACCCCC
< in A@FACGBBCBAB
< inbox EKEEDDABBCBB
< interesting CA@?@@B@?AAA
< is <;;;?;>J<BBB
< it DAB>@ABDGCEC
< its >>=>?@OCFDEC
< jog GGGKGGCCCCCC
< jump HQHHHHACCCCC
< just BCB@AENB@CDD
< keep IQRJNQ<C@ABB
< kept ?@@??@ACJCCC
< kids =<<<<>=BBBBB
< kill DHDCCD=CCCCC
< killer LDDDDDBCCCCC
< kms BBBABBPCCCCC
< knee EEDEJEADHCCC
< kosher GGMGGG@CCCCC
< kys IYIIIIACCCCC
< lad ?AAABEKCCCCE
< ladies DCCCKCBBAAAC
< lads DFFDEFHCCCCC
< last ?>???ALDACDD
< laugh FFFJFFDCCCCC
< learned ??>=>??CCCCC
< leave =>A<<=BECCCC
< left HLDHHDAFHECC
< less DDICCDABBBAB
< let JMLFJM<CECCC
< lets GNGGGGBCCCCC
< letter DDDFDDFCCCIC
< liaison FFFMFFACCCCC
< like EDHLDGECCCCC
< lions FFFKFFBCCCCC
< listen CCBHCD@CCCCC
< little >??AB>@CCCCC
< lonely EEFDIEACCCCC
< long DDBACEFAACBC
< look IIIJHHHBBCBC
< looked GGGKGGDCCCCC
< looking @@@?A@EBBFAB
< looks BCDFDCA?@A?A
< lost ===<@=JBABBB
< love >?><>?JBCABA
< loved @A@?@@ACECCC
< lovely CBDADEGAEBBB
< lying OHHKMHBCCCCC
< ma ===<=?DCECFC
< machine BBBEBB@CJCCC
< madam IMIIIOBCCCCC
< made FLEEEGJCBBCB
< makes AADCAA@AABAG
< male DEHDDECCCCCC
< mam >?A>??DDEGEC
< mark IGLHGLEBBBBB
< mate A@AAABNCCCCC
< matron MDCIDDACBCCG
< may GGKIGOCCCECC
< maybe EFGJEDHCCCCC
< me CCC@AGGGGCDF
< meanwhile BDFDCCDCJCCC
< meathead HHHRHH?CCCCC
< men @@@?A@>CCCCC
< mental BCDBCC?CBCBC
< message DECBHC=B@?@B
< met >@@?@@BCCCCC
< mi B?A@?FICCCCC
< midwife OFEFFF@CECEG
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
< moving IFDDDDACFCCC
< mr MEEFEGBCBCBF
< mrs IIGGJLDCCCCC
< mum ?=?@>>EHDBGA
< mums BCBBCBJCCCCC
< murderer QGGGGGCCCCCC
< my 88989;EF?BHA
< name BDCACFBCCCIC
< nan ;;<;;<DBBCJC
< nasty GGGMGGBCCCCC
< nature HHMHHH@CCCCC
< need CIBBCBECCOFC
< needs GGFMGGCCCCCC
< never EDDCHB@@AA?A
< new AHEAC@?BBCBC
< next HLJGKN=CBCCC
< nice DDBCHD>BABBB
< night ???>@ASBCBBH
< nine BCCEBCEEHCCC
< no EDHFDD>@HADC
< nobody >A>A??ICICCB
< non GGLGGGBCCCCC
< none FJHFFEECCCCC
< norovirus ??=<>??CCCCC
< not @@?A@>FCEAAE
< nothing EBHCEBCC@BBB
< now CFFDGFECCCCC
< number DEDDDDJCCECC
< nurse RLJIII;CCCCC
< nursed CCCCCCQCCCCC
< nurses DICGKF@BCBBB
< nutters EEIEEEBCCCCC
< occupational FFFJEFCCCCCC
< of GFHHFFBCCCCC
< off LOIFFJBBBCBB
< oh JKKMGGBBCBCB
< oi GGJJLGACCCCC
< ok A?B@@@ICCFCC
< old FFJIEEDCCCCC
< on ?>=@>@SEBBCC
< once EDKDEECCCCCC
< one C@AC>EJDECEH
< only HGHIJG?BDCAC
< op BBBBBB>CECCC
< open GLGFNJ>CCCCC
< or EEEKGDFCCCCC
< ot HHHJMHBCCCDC
< our 988:;9FFCBDD
< ours C@>???AEBBBC
< out >>==>=RCGCCC
< over EEHEDEACCCCC
< p FFLFFFBCCCCC
< pack EEIDEDBBBBCC
< paid HKNKHHACCCCC
< pain BBBABAACCCCH
< pakis HHLHHHCCCCCC
< pals HEEHEEABKABB
< paramedic LEDDEE@CECCC
< parasites EEHHEEACCCCC
< partner AABAAAKCCCCC
< pass DJEDDDBCCCCC
< passed >@?=??BEFCCC
< pathetic GGGKGGCCCCCC
< patient CBAAABACHFCC
< people @@?@@CABACCC
< petition FHFFMFACCCCC
< petrol FFFFFL>CCCCC
< pharmacist BAA@?DBCCCCH
< pharmacy AAAAAA>BBCDC
< phwoar EEEEJEBCCCCC
< physio HCIEED@AJA@D
< picked @@?@??FCCCCC
< pikeys EEIDEEBCCCCC
< pills BBBBBBKCCCCC
< pip GGMGGFBCCCCC
< please 898878ICGNJC
< poles HHNGGH@CCCCC
< police <===>@BCCCCC
< politicians >>;<>>BBBCCC
< pompous IIIQIIBCCCCC
< poor CD@@CA@CBCCC
< popped DJDDDD@BACAB
< post FHFFMFCCCCCC
< posted DEDDDFFCCCJC
< pregnant GGFGNJCCCCCC
< press GGGFLGBBAABB
< prof RIIIII>CCCCC
< professor MFFEEECCCCCC
< proper @B?DCAFCCCCC
< proud >=<<=>@BABBB
< psychos GGMGGGBCCCCC
< pull DDCCHH?CCCCC
< pulled ?@??@?EGCCCC
< pure FDFEDCGCFCCB
< put HLNHNKBDCCCC
< quick AB@@DB>FCBBC
< rainbow DDIDEDBCCCCC
< rang HLGIJG@BEA@D
< rats EDIHEEBCCCCC
< read EFKIFG?BBBCC
< reading >>>===@BABBB
< receptionist EAA@BA@CGCCJ
< registrar JFFIFFBCCCCI
< relapsed BBBBBBKCCCCC
< remember DDEEDHC@?@@A
< resign FIFFFFBCCCCC
< respect >?>=>?CCCCCC
< rest ;;:::;>CCCCC
< retards GGLGGGCCCCCC
< right FKFJHI;CCCCC
< ring DECCEH?A@DAB
< rip >?A=>>@CCCCC
< robbed ==<<=>BAABAB
< rotten HHHQHHCCBCCC
< round GHLLHH=CKCCC
< run FFFKGFBCGCCC
< same CDFDBB@ADBAB
< sanctimonious GGGOGGBCCCCC
< sat ?D@?@@KBABEB
< saturday DBBBCAHCCCCC
< saw EIHCJJ=A@A@A
< say CBBABKCBABBB
< saying ?><=>=>CCCCC
< says CCCICCNCCCCC
< scared @@@@@>ICCCCC
< schizos FFJFFFBCCCCC
< school >>>>>>EB@CEB
< scum FFFKFFACCCCC
< second GDEEEDHCDCEC
< security CA?@@=?CFCCC
< see A@B@BIHCBCBB
< seen IIFFEI?CCCCC
< self FFFIFFACCCCC
< selfish EEJFEEABACBB
< send JNSISN9CCBCC
< sensory HHOHHHBCCCCC
< sent DLDGGE;CICIC
< seven CCBCED?CECCC
< shame IGKLMN>BICBC
< she JJDFHHBDDDEH
< shoot EDGEDH>CCCCC
< should CCFEGFGKCCEC
< shoulder GGGLHGAECCCC
< shout ?A@?@@AB@BA@
< show GHKGNG@CCCCC
< shut IIOPJL@CCCCC
< sick CCDFCDJBBCCC
< signed >A=>>>?A@BCB
< silly DDEGCGECCCCC
< simple AAB@BC?CBCCC
< since AA@??@KECCDC
< sister JBDEDC@CCCBB
< sit GGGJLGBCCCCC
< six CBFFCFACBCBD
< sleep JLGGGN<BABCC
< sleeping A@A@A?LCCCCC
< slow GGGJNF@CCCCC
< small BFEBCCICCCCC
< smash HHHHQIBCCCCC
< smiled AABABAOCCCCC
< so B?D>ACDB@A@A
< social HBABBAABABBB
< some DDILDG@A@BBE
< somebody EGEHEG@CCBCB
< someone AHDBDFDBCCED
< somewhere FFFIFFBCCCCC
< son AAAABAJCCECC
< sorry ??@>B>PCBBBB
< sour HHHMHHACCCCC
< spastics GGMGGGBCCCCC
< special GGLGGGACCCCC
< spent BBB@CCICACCC
< spoke IIIOIICCCCCC
< staff ?=<;@<ABECBD
< start HKIIGO@CCCCC
< started BBBBBBHGBBEC
< starve FMGFFF@CCCCC
< sterilise GGMGGGBCCCCC
< stick CBKCBBLCCCCC
< still EIBEBC?EEGFC
< stood BABCAAHCCCCC
< stop AEHCFB9CCCCC
< stopped A@AAAANCCBCC
< straight FFDFLFBCCCCC
< string IIIIIO=CCCCC
< struck NFFFFFBCCCCC
< student GEFCCDBBCBBG
< stupid FFELEEBCCCCC
< submitted CCBBBCNCCCCC
< suicidal AACAAAXCCCCC
< suppose FFFLFFBCCCCC
< surgeon MEDDCG=CCCCC
< swallow DMDDDDBCCCCC
< swallowed BBBABBOCCCCC
< switchboard CCBECCACCJCC
< ta ===<<=FB@ABA
< take FJLLMG@BBABB
< taken BBBBCBJCCCCC
< talk ??>???ACCCCC
< tell KLLOQUBCDBCC
< ten A@CAB@>DEECC
< terrible ??=>?>BCGCCC
< thank <;<<;=GB>AAA
< thanks >=<>==?BDDBB
< that IDBDED?ADBBE
< the G@?A>><AC@AI
< them NGHNOL>AABBB
< then HHFIGHDCECCF
< there BCGCAHOCECCB
< these @@B???@BBBBC
< they BAD>>@DBIABA
< thick EEIFIEACCCCC
< thief KEEEEEACCCCC
< think >===@DBECCCC
< thinking =<<<;<HGABBB
< third GIDBFDCFICEC
< thirty CBB@AAIBBCBC
< this EDCFEB@DCCCB
< thon KIFJFH@CCCCC
< those DEDCMD>B@BBB
< thought ACBDAAGCCCCC
< three LFFHFG@CFCBB
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
< tonight BCABBANCCCCC
< too CDHCGD=EBCBC
< took IKIJIHGBEBAB
< top ;<;<:<BCDCCB
< total CDCCGD?ECCCC
< tourettes HHLHHHACCCCC
< tried BACDABHCCECC
< trust ICBGDD?CCCCC
< trying ?>@@?@AABFIC
< turned BGBCBCECFCDC
< turns EICDDC?CCCCC
< twelve HDEFDDBBCCCC
< twenty BB@@@?GDFCCC
< twice DDDEHD@CDCCF
< two FGFIIF>BCBCF
< typical HGNGFGACCCCC
< ugly EEEJEEBCCCCC
< unblock GOGGGGCCCCCC
< uncle ?>>>>?HCCCEC
< undo GGGGOGCCCCCC
< us >>:<==ACCCCC
< used BBDBECIABEBC
< useless FFHLFFACCCCC
< utter EEDLEEACCCCC
< vermin EEJFEEACCCCC
< very @@??B?BCKBCB
< vile JGFKGGACBCCG
< vote =><<=>BCCCCC
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
< waste GGKIGGBCCCCC
< watch FDGDDJ=CCCCC
< watched ?>>?A?@CCCCC
< watching ==>====CBBBB
< we =@=>??:BFCHA
< wee FDFJDFGCFCCC
< well EDDFDBFB?BBD
< went BGEEDBEBABBB
< what A@AB@??I@E@@
< whatever ??B>>>BCCCCC
< wheelchair FFHFFEACCCGC
< when CCDCHD=B?AEB
< where >>=?>>?>CKHB
< wherever FIGFFF?CCCCC
< which ABAFB@@F@NFA
< whichever GGGNLG@CCCCC
< white DCHCCB=FCCCC
< who >@>>><H=CNDA
< whoever FCBDGE>CACBD
< whole A@?@?@GBECBB
< why BEIACCFBCAEB
< wife >==>>?JFCCCC
< will >><==<>J?@BB
< windrush FFMFFFHCCCCC
< wish EEFEJHKBGBBB
< with FECGBC?CFCCC
< woke @A@AB@LEFCCC
< woman CABEBALCCCCG
< women CELDDE>CCCCC
< wonder GHFFGL>ECCCC
< wor AAACABHDCCCC
< world DJDDCD>ABCBC
< worst @@??@?EBFBBB
< worth ACA@AA?BBCBB
< would CACCHEDRAHCC
< wrinkly IIOIIICCCCCC
< write ??>??>CCBCCC
< wrote CEBBCBMBACBC
< ye FGFIEIBCCCCC
< yes HJFJJFABCEBB
< yon LFFFFFBCCCCC
< you NPMQOQCAGABA
< your RJJRKO=COCCH
< yours FFGJFKEBABCC
< yous GEEHEKACCCCC
? >??>A<5X<KO?
@ LLCKGF=?A@FF
@ # ?BA@@AUECEDC
@ 's C>B@@@IBCDDC
@ > JQIOMO;@>A@A
@ ? SWOTYY=BCCBB
@ @ B?>=??BB@CAA
@ a IGGOFG?CCCFC
@ about CCA?AABCCCGC
@ and FKGGHH=BCBBB
@ at ?AA@@ACABCBB
@ but IHKRHH=CCCCC
@ come EEEEJEABCCBC
@ do GOGFGGECCCCC
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
@ nobody EKHEEE@CBCCC
@ not CFBFCC@CCCCH
@ on JHEHEL@CBDBC
@ one ?AAA@AMCCCCC
@ or EFFJEJBCCCCC
@ put A?ABA@LCCCCC
@ she =<?@<=KCCCCJ
@ so IIEHEE@BBCBC
@ sorry >?@??@>CFCBC
@ teh FFFMFEBCCCCC
@ that =>====JBBCBC
@ the =>=<<=@CCCCE
@ them GGGGPGCCCCCC
@ there FEDKDE>CECCC
@ they =@>C??GCHCGC
@ this @@A@A@LCCCCC
@ to ?=@?>>>CCCCC
@ told KMGGGGACCCCC
@ was @?@>>@DCHCEC
@ went BBCBEBLCCCCC
@ who FCHDCDBCBBBB
@ x FJFFHFACCCCC
@ yes >@@???FBBBBB
@ you ABBGF?>BABBB
@ your HEDHGD@CCCCC
a CCDFCD?DCCBC
a # FCEBGC@KFCDC
a % CDJBECACBCDC
a @ ABG?AACBBCEB
a am AAAAAAOCCCCC
a baby BBB@CA@EEBBC
a bad CBDBEC>GCCBC
a badge IGHJFF@BABBC
a bag EEEGLGCDBBBC
a balloon BBAAABHGCCCC
a baseball EEEEEJBCCCCC
a bat DCGBDFHCCCCC
a bath CCDGCDFCCCCF
a batty FFFFKFACCCCC
a bed CFGBCE>A?BFA
a bedpan HFIKFFACGCCC
a bell AAAABABCBPCC
a belt @@??@@LCCCCC
a belter DDDDJDACCCCC
a better BAAED?DCCCCC
a big EFGDIJFBBBBC
a biscuit ?>>>>>>BBBBC
a bit ?BB@CACGEBAC
a bite DDDDJDECCCCC
a black IFSFGGACCCCC
a blade CCCCCIECCCCC
a blanket BCEBEB?CEDCC
a bloke BCGACBDECCCC
a board BBB@BBQCCCCC
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
a burden @C?>??GCCCCC
a bus BABE@BKCBCBC
a butcher GDCCCCBCCCCC
a call AG@@A@ACCHDB
a camera ECBCHCBFCCEC
a can ?>?>?BJBBCCC
a car @@@B@@ECBCBC
a card =>?A??BB@CCB
a carer C@@???@CECCC
a cat @???@@ABBCCC
a certain GGKFFHBBCCBC
a chair BAE@AG?CCCCH
a child GCDCCB@CDCFC
a circus EEIEEECCCCCC
a claw GFGGFJDCCCCC
a clean IDGDDDCCCCCC
a clear FFEFELJCCCCC
a cliff >=====?CCCCC
a clinic BBBABBBCICFC
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
a contact CBBCBCACCICC
a convicted SIIIIIACCCCC
a copy ??????BBDFEC
a corridor AA@AACACLCCC
a counsellor DEEIEEACCCCC
a couple IEEDGE@DCCCC
a coward FGFJFF@CCCCC
a cracker EEELEEBCCCCC
a cracking @@??@AEBBCCC
a cretin IIIPIIBCCCCC
a crime @AA@AA>GCCCC
a crossbow GHGGHRDCCCCC
a crowbar EEEEEKJCCCCC
a cup @A@?@AHBABCB
a cupboard BBCBEBGCCCCC
a daft @@?>?@?CCCCC
a dark FFKFFGECCCCC
a date >=>?>>FCCCJC
a day DFHCDDFJCDEC
a dead GDBFCNGCCCCC
a death >?>=?>ABABBB
a dentist >>><>?BCCCCC
a device GGGGGLACCCCC
a diary EKFHEE@CCCCC
a dictionary JJPRJJBCCCCC
a different CECBBB?EABJB
a direct AAA@@ACCCRCC
a dirty DDFEEG@CCCCC
a disgrace @A@@B@@BICBB
a dnr LFGGGGBCCCGC
a doctor FCEHDF@DDBBF
a dog GHIFFFFCCCFC
a donkey EFFLFFBCCCCC
a doorway BBBABAJCCCCC
a drain EEHEEEACCCCC
a drawing BABBBBNCCCCC
a dressing FCCDCCHCCCCC
a drink LIFFHJ?DCCCC
a drip ACAGEBBCHCCC
a drug >><>>@AACBBC
a drunk <>=>>=@CCCCC
a dunce HHHRHHBCCCCC
a dying KHHNHHCCCCCC
a e CCEBCC@BEADD
a face EEFNIF>EFCCC
a fag LJGJGKICGCCC
a fair EEDIDD@BACCB
a fake HGEGEE@CCCCC
a fall OHIHHHAFCCCC
a family CCHCDC@CCCCC
a fat @@?=@@BCCCCC
a favor GNGGGGBCCCCC
a favour KNMPIJACBCBB
a fella AC@AA?ICCCCC
a few ILHKLLAEADBC
a fire CDDCDGBCCCCC
a flask EKCGEDFA@AAB
a flat BDBBBA>CCCCC
a float HHMHHHBCCCCC
a form @@@??@GBEEDC
a formal ?>>??<@CMCCC
a fortnight @BAACC@EFBCC
a fortune GHMHHG@CCCCC
a freak FFNFFFCCCCCC
a free FFIDGIACCCCC
a freedom AA@A@AACCJCC
a fresh FFFFFNBCCCEC
a friend CCDBGB@AAABB
a frock HHMHHHBCCCCC
a full DFAABFBBDBAB
a funeral BBBEBA=CCCGC
a fuss A@@C@@DCGCCH
a future HHNHHHDCCCCC
a gargoyle IIISII@CCCCC
a girl A?A>>?OBACBB
a glass BBDECBAFBBBC
a go HHDEFI>BABBB
a godsend @@>>A@@BABBB
a good FGFFKI@DCABB
a goodbye A@A@AAICCCCC
a grape @A@?A@HCCCCC
a group DHCDDDCCCCCC
a gun BBBCCEKCCCCC
a half ADFBBBFEECCB
a halfwit FFFJFFCCCCCC
a hammer ?AA@@BHCCCCC
a hand DDCDJHACCCCC
a happy FFEFMEHCCCCC
a hard DDCDGD@BBBBB
a health BBH@CBACCCFC
a heart AAABBA@FDCCC
a hedge FEFIFF?CBCCC
a helpline BBAABAMCCHCC
a hernia CCBBBBCICCCC
a hiding GGGGGOACCCCC
a hip AAAAA@AFFCCC
a hobby EEDKEEBCCCCC
a home @?BBA?JBABDB
a hoover EEEKEEBCCCCC
a hospital CCGAECB@EADC
a house ?>>@?>DBBCBC
a human DEGFEEACBGBB
a hundred CIECDDCAABBB
a job FHHHDE@CBCBC
a joke DEEIDD>CJBBJ
a jumped GGMLGGACCCCC
a k FFLFFFBCCCCC
a kettle BA@?ACHCCCCC
a kid DCGEDCBICCCC
a kidney ?A@B@@ACCCCJ
a kinder FFFLFFACCCCC
a kite JGGJGGBCCCCC
a knife ABBABEECCCCC
a lad FABAABSCCCCC
a ladder ABA@AA>BBDBB
a lady CBJDAC@CBEBC
a lanyard IIMQIL@CCCCC
a lass GGNHGJBCCCCC
a lazy =>=>?>@CCCCC
a leaflet @A@B@@GBEBBF
a lesson HGIGGL@CCCCC
a letter >>>>>?CBGFJB
a liar DFFFDHBCCCCI
a life IEGEEE@CCCCC
a lighter B?@?@>NCCCCC
a line >>>=>>DCCNCC
a list EGEFEOECCCCC
a lit FFFFFLBCCCCC
a litre FFFFFKDCCCCC
a little >??;@@HE@BBB
a load @AA@AALCFCCC
a long EAADBFABABBB
a look ?C=?=??BADFB
a lorry @????>KCCCFC
a lot BD@AFE@EBBBB
a lovely =?A?@@=B?B@A
a lucky HHHHNHBCCCCC
a lump AAAACA<HABDB
a machete CCFCDEHCCCCC
a man EEFIGDBDDCCC
a match FFIEFNDCCCCC
a mate GIGGHIGCCCCC
a meeting ?@?>?>ECCCCC
a mess AAB@AAPCCCCC
a minute >>?>>?FDAIBB
a misery EHEDEECCCCCJ
a mistake ABBABB?CCCCC
a mole A@?@A?AMFCCC
a month FBEBABEFCCDC
a morning CCBCCH@?AAAB
a moron IIIPIIBCCCCC
a mother JGKKGGCCCCCC
a mouth GGGKLGBCCCCC
a mouthful EDDDCKBCCCCC
a name ><>A==@BBHBB
a nasty FFEJFF@BBCCC
a needle GHLIGKCCCCCC
a new EAEA@@>GBCCB
a newborn CCEBCCI?AAAB
a nice DEECEFECECCC
a night FHEDMGBECCCC
a nine JFIFFFBEGCCC
a noose A@@@@?RCCCCC
a note @D@?@?HCCCCC
a nuisance AAB@AAFBGCCD
a number ?>????@CCMCC
a nurse 558857CBDFBG
a one FFKEEFECACBB
a pack GGGLGGCCCCCC
a page DICDEDHCCCCC
a pair CDFFEC@BFBCB
a paramedic ?@@@??@BBEBC
a party CBDCCBKCCCCC
a pathetic GGGKGGCCCCCC
a patient HFCEBBABCBBC
a patronising IIIPIICCCCCC
a penny DDIDDD@GCCCC
a pension NFFFFFBCCCCC
a people KKUKKKCCCCCC
a person ===<=<=JDECC
a personality EEDJEDBCCCCC
a phone DAAECC@CFMEC
a photo CF?AAAGCCCCC
a physio DEDFDI@CCCCC
a pic CBCBIBGCCCCC
a piece @A?=@A@CICBF
a pig ABADBC@CCCCC
a pillock EEEHEEACCCCC
a pillow DCGCCCGCICCC
a pint >====>EBBABB
a pity FJFFFHACCCCC
a place CCDBFFDBDBFC
a plague FFIEFF@CCCCC
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
a proper HFKMMH>B@BBB
a pulse HHONIIDCCCCC
a punishment QIIIIIBCCCCC
a question CCCECC@CCHCJ
a quiet DCA@A@>BBABB
a race GGHMGGBCCCCC
a racket NFFFFFBCCCCC
a radiographer ???=>>AAACAB
a rapist OGJGGGACCCCC
a rash @@???@BDBBCC
a real CCDDFCACCCCC
a reason FHKEGFKCCCCC
a red ?@???@KFBBCC
a relative ??????AAABBC
a relief AA@@A@ICCCCC
a reply BAA@AA?CCLCC
a retard GGJLFF@CCCCC
a right EEHKIF@CDCCC
a ring ?B?>>?>DBICC
a rope DMDEDCECCCCC
a row BCFGBCHCCCCC
a rubbish CCCCCCNCCCCC
a rucksack IIIIIRACCCCC
a rude FFFHFFBCCCCC
a rule EEEIEEB?BAAF
a sad FFFIFFBCCCCC
a sadist JEEGEEBCCCCC
a saint <<;;<;CCCCCC
a sandwich CCDHCDCCFCCC
a scalpel KHKIHM@CCCCC
a scan AABA@A?BDBBC
a scandal @@>>@@BBBCCC
a screamer EEEENECCCCCC
a screwdriver EEEEEKCCCCCC
a second >BA?A?@CCCIC
a sentence DEDJEDBCCCCJ
a service CIBBCCECHCCC
a shambles AA?>@ABCECCC
a shame IGEDEI?CBCCC
a shock GKLFGGACCCCC
a shotgun GGGFFLECCCCC
a shower DDDGDDBCCCCC
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
a spiteful DEDIEEBCCCCC
a spreadsheet CECCCCLCCCCC
a stethoscope EEFIEEBBABAB
a sticker >??>>?ABBCBB
a stone =>>;<>DBFBCB
a straight DCIECC@CCCCC
a stranger >?>>??ECDCCC
a straw HHHHLN@CCCCC
a stroke EDDECC?FCCEB
a student B@@?>>?CBDCB
a sugar HHHHPHBCCCCC
a sunday DA@B@BHAABBB
a surgeon BBFFBABCBBFB
a surprise EEEDJEBCCCCC
a talk @AAAAAIACDBC
a taxi @@AB@ADBJBBC
a tenner CGCCGC?CCFCC
a thermometer GGKIGGBCCCCC
a thief JCDBCBBCCCCC
a thing ABB?CB?BABCD
a third HHIGMIBCCCCC
a thought FFEKFFACBCCB
a thursday DGFDCD?BBCBC
a tick BBAABB?JCCCC
a time GGOGJI=CBCEC
a tin ?@??B@@CBBBC
a toddler BBADBB?CFCCC
a tool GGGNGGBCCCCC
a tooth AAA@A@@JCCEC
a total HHHOHHBCBCCB
a towel GDECCD@CCCCC
a train CFCDGBPCCCCC
a tranny GGMGGGCCCCCC
a tray LGFHGGBBBCBC
a tree EGDGECHCCCCC
a trolley DCFDFE@BHCGC
a tuesday BDBAAAJCCCCC
a tunic EEEIEG@CCCCC
a twirl DDDDKDCCCCCC
a two DEDJEEAGDCHC
a vein IFFHFEDCCCCC
a very HFFEOIAAABBB
a video HFDBCCACHCCC
a village HHHNHHBCCCCC
a visit JNJJIQ<CCFDC
a visitor =??>>?BCCCCC
a vote EEGEEDMCCCCC
a wage GHJKGGBCCCCC
a waiting DDCDIDABABAC
a wall DCFBBBJCFCCC
a ward BEHBFE?AC@AA
a wasp FFELFF?FABBB
a waste AAEAFAACCCCC
a wasted GGMGGGCCCCCC
a way AA@AA@MCCICC
a wedding HNHLIH@BBCBB
a wee CFA@BDBCCFCC
a week @@>=?>CCABBA
a weight BBBBBBLCCCCC
a welsh DDBCFDBCEJCC
a wet CDCGBC@CGCCC
a wheelchair EDDBCJ@BBBBG
a white BCGCBB=BBCCC
a whole EEGACDDCCCCC
a window BBAEBA<CCCCC
a wink EEEDGIACICCC
a witch >>>=>>GCCCCC
a woman BCJ@KEDEDCCC
a word EHJFGI<CDBAH
a wrong KGGKGGACCCCC
a year DIEFDF=DEBBE
a young >>>=?=HCCCCC
abernathy MFFFFFCCCCCC
able ?>>>=>EGBGDD
able to ?>>>=>GGBGDD
abortion IOHHHJACCCCC
about >@=A??@BEICH
about # CFBCCCHGCCCC
about % >>:<==ACCCCC
about > CAB@AACB>AA@
about ? DCCCGD?HBBGB
about a >=B>==DCCFAB
about anything EDHGDE<CCCCC
about as LLOVKL@CCCCC
about babies GGGOGGCCCCCC
about being JIDDEEBCCCCG
about diabetes IIIIOICCCCCC
about doing BBBBBAOCCCCC
about donating CCBBCCBCCLCC
about ending CCCBBBHCCCCC
about flu DCCCGCOCCCCC
about forty @@A@AAHBABBB
about getting DHDDCCACCJCC
about her ?DB@@C<CHECJ
about his CHDHED;CCCIC
about hospitals FFFEFMBCABBB
about how >?@@>>ACCCCC
about is DDDECCICCCCC
about it JGEEEC<BAA?E
about me FGDDCFMCCFCC
about my DDCFDG;BEDIM
about our FFHHFHBCBCDC
about pain GGLGGGBCCCCC
about parking EEEGIE@CCCCC
about suicide @@??@?HCCCCC
about ten AA@@@@OCCCCC
about that BDDADD>BAABB
about the <;:8;;?BFDDA
about them A@@BAD@CCCCC
about time =>==>=ABABBB
about to CBBEBGPCCCCC
about trains @@@?@@MCCCCC
about two @@A@@@HCGCCC
about what C@AA@C?CGCDI
about you FGEJNFACCCCH
about your DFDDIFBCCCCC
above >A;=?>CBCBBB
above the EKDEDG>CCCCC
abroad ?@=???KCBCCC
absolute @@>GA?@CBBBB
absolute joke BBB@BBJCCCCC
absolute legend @@@<@@BCCCBC
absolute melt IIIOIICCCCCC
absolute muppet FFFJFF?CCCCC
absolute plank HHHNHHCCCCCC
absolute spanner GGGLGGCCCCCC
absolutely ::89;9=BEBBB
abuse ?A==?>@CCCCC
abuser OGGGGGCCCCCC
accent A@A@@@>CECCG
accept DJCDDD?CCFCC
access @AB@ADABBBBI
accident GCEDCCFBDDCC
accidents IIIIIS@CCCCC
accidents happen GGGGGNBCCCCC
according ?D?@@@>FBCCC
according to ?D?@@@>FBCCC
account DLEJEE=CCCEC
account because ELEEEEACCCCC
accounts EIEEFEBCCCCC
ace ?@?>>?@CBCCB
ache @@?@?@@HCCCC
acid DCDDCNJCCCCC
acid in HHHHGQ=CCCCC
across HHDFCEDBCCDF
across from HMHMJIACCCCC
across the LHGHFFBBBCCG
action ??=>?>DCCCCC
actual BB?@A@@BABAB
actually @@AD>BAADBCB
actually from HHOHHHBCCCCC
adder AA@@AAGCCCCC
address EMBABBBBBSDB
address > BDCCCDECCHCC
address and GEDCDCDCCFCC
address do CBCCCCCCCJCC
address for ><?>>@BCEMCC
address on LLHIIIACCHGC
address to FKFFFF?CCCCC
addressed @@A@@@BCKCCC
addresses JLFFFJBCCCCC
adhd BAEAAA<BEBGC
admin A>?@BCABEECC
admin > DCCCJC@CGCCC
admit DHFCDD@CCCCC
admitted >?>??>BCDCDC
adult ?@>?@?EFICEC
advance BBBBBBJBAFBC
adverts @?>??@>BABBB
advice BCCHBE@BABBB
advise BBBBBDKCCCCC
aff DEGCCECCFCCC
africa DCICDDBGCCCC
after ;:<9:<EJFCAB
after # @?@@@?8BCFBB
after > JJMIIKHDECBB
after a CCBEED=KABBC
after by HHMHMHCCCCCC
after drugs BBABBBBCCCCK
after having BBBBBBAIFCCC
after he JDEEDE?CFCCC
after him ??A??>KCCCCC
after his BBBCCD>ECCCC
after i CCDDCH@CCBAB
after me ?@???@BCBBDB
after my >@>>?>DDDBCB
after our GGKGGJDC@BBB
after she FHDCDDCCGCCC
after six CCCBCC?DDJCI
after tea CCBCCCRCCCCC
after that @CB@@ACAABBB
after the >=A==>@DHBEB
after this FFFFFM@CCCCC
after tonight A@@AA@NCCCCC
after your EDHGFFECCCCC
afternoon @>>=@?ICDCGE
afternoon > CCCBGEICFCCC
afterwards ??@>??GCCCCC
again ?HABAEE@CADB
again > =CAB>?BBC@BB
again ? >=====@EBEGC
again @ FLFJFH?CCCCC
again and EFDGEJECCCFC
again at EFECCB<BECBC
again for FEEEGJ?CCCCC
again he IPIIIM?CCCCC
again i BAAADECBFBBC
again just BBBBEBGCCCCC
again last HNHHHHGCCCCC
again on EIEEEDDCCCCC
again same GOGGGGICCCCC
again so CEBCECJCGCCC
again this BBBEBAH?BCAC
again tomorrow GEDDFC:CCCCC
again with ???@@DPCCCCC
against @?C?CA>CBCBB
against the DCDCEFFCCCCC
age >?C>>>@DEAAB
age > >>=>=>@FHCFC
aged >>?>=??CDCCC
agency GDACBBCCECCC
agency nurse GEEHEEACFCCC
ago =>?>>?DDAEPB
ago > CDEECDICCDJC
ago and @AA@@@HFCCKB
ago i BABAAA=CCCEC
agree =<<8<==BCAAB
agree with @@@>@A=CECBC
agreed NFDFFGHCCCFC
agreed what NGGGGGACCCCC
ah CGCDICFCCCCC
ah have BFAC@AKCCCCC
ah would EEEEME?CCCCC
aid A@@>@?A@ADEC
aider BBAABBJCCCCC
aids FIMHGF=CIDGC
air IFIHGGDCDBCC
air > HHMLJGFCECCC
air ambulance @A@@DC<CCCCC
air as GGNGGGCCCCCC
air in FA@@@AOCCCCC
airhead IIIQII@CCCCC
airtag DLDDDDCCCCCC
alarm ?B@?A?DCCCCC
alarms DBBBCE?CCBBC
alder GNGGFG@CCCCC
alder close GKGGGGACCCCC
aldous HFFLFFBCCCCC
alive @ACC@?TCCCCE
alive > ??B=?>KCCCCE
alive ? FFJFFFJCCCCC
all BFDDDBGBAB>C
all % EEIEDECCCCCC
all > GFEEBIAC@BAB
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
all gone GFGGQG@CCCCC
all got B@?AAAICCCCC
all have @?>??>KBBBBC
all he HFFJFEBCCCCF
all her DHGGDEFCECCB
all his AHDABBBDACBB
all i EDCCFDBEHGDC
all in GFECDDLCCCCH
all know NFLFFFDCCCCC
all my =<<>><FBBBDB
all night AB??C@DGJCCC
all of @ABA@BBBABCB
all on GBEBBCBADCBC
all over ?A@ADAFEDCCB
all round ?>A>>?EBABCB
all she EFFMEFBCCCCC
all that BCBFFD>BACBB
all the ?BBCAA@A@@@F
all them FFHJJJACCCCC
all they ABCAAAMCCCCC
all those DDCCIDBCCCCC
all through @@AAC@ABBBBG
all to @?@@?@HCCFCC
all week @BBCACFCCCBC
all weekend CCDGFC<CCCCC
all you IOLLINECCCCC
all your GLIJFG@CCCCC
allergic BBBDBBAFCCCH
allergic to @@@@?@CFCCCH
allergy ??@???@BIBEB
allotment ??@??AABBCCB
allotment > CBBBBF@CCCCC
allow >>>>>=BCCCCC
allowed CCGBDBDABABC
allowed out ABBAAALCCCCC
allowed to FEHEEEBACCBC
alone FGCDEJFDDCDC
alone > FDCDDHBCCCCC
along @B@B@CAAAA@A
along the @A@@@DBBABBB
already CLDBCFIEHBCE
already > BGDAACEFBDFC
already had EHEEEI>CDCCC
alright A@??B@;KCCCC
alright > DDDDHD?CCCCC
also DCCBADECFCCC
altered JEDEEE?CCCCC
altered the MGFGGGACCCCC
always IILLGJ=AB?@@
always been IIIRIP@CCCCC
always find FJFFFFACCCCC
always has JFFKFFBCBCBB
always have DDGEDCBCCCCC
always in FKFFFF?CCCCC
always the ECDBGCFCFCCC
always were IIIRIICCCCCC
always will GGIPGFACCCCC
alzheimer AAAAAAICBCCC
alzheimer 's AAAAAAICBCCC
am ?@??ADLIFFID
am # C?ABC?CDCCEG
am % ??=??>?CFCCC
am > BBBBBECCCCCC
am a 995796BDCGDE
am about EIEEEHLCCCCC
am allowed EDIDEDFCCCCC
am always JTJJJJ?CCCCC
am an ??=??>@CCCCC
am at @>@?@?PCCCEC
am away ?=>=>;ZCCCCC
am behind FFFFFLBCCCCC
am blind HCDCCC=CFCCC
am bringing IHHHHQ@CCCCC
am coming LMLKLU6CCCFC
am dead @@C@A>ICCCCC
am deaf A@@C@@@BFFBB
am doing DCDDCHE@AB@B
am done @@@AAAPCCCCC
am due BABBAA>CCCLC
am eighty FFJFFGFCCCCC
am finish CCCCCBPCCCCC
am free JJJJVK?CCDCC
am frightened BABBAAICCCCC
am from A@@CAC=CBBAC
am getting @??@?=PCCCCC
am glad DCCHCC?CCCCC
am going FHGEGLMCCCCC
am gone BBBBBALCCCCC
am having DGDDHFDCCCCC
am honest BBBACAICCCCC
am i ?>>>?@?RCCQC
am in EFDFEFKCCFDF
am just ABAAD@KCCCCC
am looking ECBBABICCCCC
am no CBBBBBIFCCCC
am not FHFHEFBDHFDC
am off >==>><VBBEBC
am on @?B@>AKHDEEC
am only EFEEGJGDCCCC
am out FFLFEI?BBDBB
am outside ELEEDDECCFCC
am parked FKFFFEHCCCCC
am past A@@@A@MCCCCC
am publishing FMFFFFACCCCC
am putting FHGIEIDCGCCC
am ready BABBA@ICCCCC
am refusing BBBBBBKCCCCC
am retired ILIMHK?CCDCC
am sat BABABDPCCCCC
am saying KHGKGK?CCCCC
am scared BABBAAJGCCCC
am so A@@A@@JCCCCC
am sorry A@DB@?BCCCCC
am still ADAABBEDCBHB
am sure KKTMNK=CECCC
am telling EIFEEGCCCCCC
am ten FFFFFJDCCCCC
am the >==<<=?CDCCC
am there ELEEEECCCCCC
am thinking DDDDDI>CCCCC
am tired @???@>FCCCCC
am told GGPKGH@CCCCC
am too BABAAAHCCCCC
am using BBBBBBLCCCCC
am well DDDDHC?CCCCC
am writing @?????KCHCCC
ambulance IEFGJHBCDCCD
ambulance > ECCCEGFCCCCC
ambulance bay >??>?>ABABBA
ambulance crew DCBCFECCCGCC
ambulance driver SKKORN@CCCCG
ambulance says ABBBABPCCCCC
ambulances CCEBBF=ABBBC
amlodipine BBBABB?OCCCC
among FFJIEFACACCB
among them FFJJFFBCACCB
an DAEEBB<DGDFE
an % DCFBCCACBCCB
an absolute >?=<@?BCBBBC
an accident FCCBBCICECCC
an address DAAAAB@CCJCC
an all JNGLMKFCCCCC
an ambulance FFMGFHFCFCCC
an answer @B?>?>9EBBEC
an apology <>=<==@CECCC
an appointment BACAA@FCACEB
an arsehole HHHNHHCCCCCC
an award QGGGGGBCCCCC
an axe CCBCCJACBCCC
an email @????@BCCOCC
an empty DEFKEEECFCCC
an english HHNHHHBCCCCC
an envelope EDDDDFJCCCCC
an evening IGDDDDACCCCC
an extra >>>>=?BCFCCC
an eye @CAAAGABBCCB
an eyeful FFFFJFCCCCCC
an honest EFJFFFACCCCC
an hour ===>?=NDEBBF
an idiot ???<??DCCCCC
an ignorant GGIKGGACCCCC
an imbecile FFFLFFCCCCCC
an inch A@@@?@@GJCCJ
an irish DDEDCDRCCCCC
an occupation IIPIIIBCCCCC
an old BA?=ECLFECCC
an order DDDDIDACCCGC
an overdose ????@@HGCCCC
an the EDHEEFGCCCCC
anaesthetic @BDAAA=BECCC
anaesthetist LGGGII8CACBG
anaesthetist > GEEDDJ@CCCCC
anatomy BBBCFB<CCCCC
and EDEDDDFDECCD
and # EICCCDFCECFC
and % ;;4;:;BCCCCC
and @ ?>A=;=GCDCED
and a ??BB@A<BCA?A
and about DDDICDJCCCCC
and after NIMIILACCCCC
and all GNGKNJBCECDK
and an >@?>??ECCECC
and ask GMFGII>CCCCC
and asked AAEBBBFCCCCC
and baby @AA@@A>CCCBC
and back AAAA@ACCJCCC
and be DHEEIDCBACBB
and been GEFJFE<ECCCC
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
and check FFJFFE?BBBBC
and choke FFFHFLCCCCCC
and cut LHFFFFBCCCCC
and dead GGKMGGDCCCCC
and did @ADBAA@CBCBG
and die FOJFFF<CCCCC
and do GQHFMH;CCFDC
and down ACBHDBHCBCBC
and dr LEFFFHCCCCCC
and drove KHEEFDGCCCCC
and e BBBBBBLCCCCC
and even EEHKEFACECCC
and every =><>>=KCDCCB
and everyone @??B@@CCHCCC
and everything EHFHHFCCCCCC
and expect FFGFFLACCCCC
and face BBAAABOCCCCC
and flogging JFFFFFBCCCCC
and fuck FFJEEFBCCCCC
and gave ?B@?@?FCCCEC
and get BBGAA@CBADAB
and give JPOKMOACCCCC
and go HOOIHHACCCCC
and going DFDCDDMCCCCC
and gone >>???>LCCCDC
and got DAAEAB?BCDBB
and half DECLEHDBBCBB
and hang GNGGGG@CCCCC
and has CDGJEDFCECDC
and have CAAB@@EDCEGC
and he >>@@>@QDDDDE
and her @B@DB@OFDCCF
and him ?@A@@BCBGCBB
and his >>A@CAKEBCCC
and hit LFFJFF@CCCCC
and home CHCBCC@CACCC
and i @DDBEGGDCBDB
and if FEHFEK>ECCCC
and ill EGEEEJ@CCCCC
and imagine A@AA@@NCCCCC
and in CBCGGDCCECCC
and is ?@????C?AA@B
and it A>CBBCEB@ED?
and its CBECBFICCCCC
and jump DKDCDD@CCCCC
and just A@@C@@KCHCCC
and keeps EBBBAAHCCCCC
and kill IOMIIL?CCCCC
and last CDCCCCICCCCC
and laughed MGFIFH>CFCCF
and leave GLLGJG?CCCCC
and leaves CHCCDIACCCCC
and left A?@?@?HCDCBB
and let NJIIHH?CCCCC
and lied QIIIIIACCCCC
and lose FFHGJFACCCCC
and love <<<<==ACBCBC
and make HJGHJRBCCCCC
and me DGEDLFQCCCCC
and mi AA@@A@NCCCCC
and most CCCDHCBCCCCC
and mum AAAAAB=BBBCC
and my CA@CABIFFCGB
and nearly @@@@?@ACICCJ
and need BABBBBACCCIC
and neither ??A>?>CBBCDJ
and never @?ACAABCBBDB
and next EEEEEIACCCCC
and night HOHHHH@CCCCC
and no @ABBAB>BIDIB
and nobody >>?=>BECHCGB
and none EDCEFG@CCCEC
and not BCAGFBFBHCBB
and nothing EEEJHHBCCCFC
and now ?<A@=>LJJBCB
and nurse HDDDJECCCCCC
and on FGDCGCACDDCD
and one @C@ADB@DCCCC
and only DBBBBDHCCCCC
and our EIEEEEACCCCC
and out DGEKID:A=BAA
and over CCCHCC@CCCCC
and paid LFFEFFDCCCCC
and people CBBBCGBCCCCC
and phone BCBBBBKCCCCC
and pocketed OGGGGGCCCCCC
and pop EEJEEEABBBCC
and put FECFCBGBBCCC
and quite DEIEEDAGCCCC
and rang CABAAA>CCCCC
and round @A?@@@ACLCCC
and say EHDGIKACECCC
and says >==>>:LFCCCC
and see GFGFGRACBCBB
and send GJHGKG@CCCCC
and set @@@AA@LCCCCC
and shake BBBBBBMCCCCC
and she ;68979PC@BBE
and should GEHCEDBCCCCC
and shouting @A@@A@BCHCCC
and shoved BBBBBBBCCCCR
and sideways GGGGMGBCCCCC
and simple JEDEEEACDCCC
and sit DEDDGD?CFCCC
and smirked CCCFCCBCCCCO
and so EBBAGAABABCC
and sold LGGHHHACCCCC
and some B@B@ACJCDFCC
and someone EDCFDE<CDCCC
and sorry AAAAAAHCCCCI
and still ??>@@@ACACCB
and stop HNJHHH?CCCCC
and take FEGLHEDCCCCC
and tell HOKHHI<CCCCC
and telling NGGGGGBCCCCC
and thank @@??@@>CCECC
and that GDFFHJEBABBB
and the B@ABABADEBEE
and their GJMGGF>CBCCC
and then G@CCBCIDJCDB
and there A?E@?BTECCCC
and they FDFECDE@EAB@
and thick FFHJFFBCCCCC
and this DEEGFCDCBCEC
and those FFNFFFCCCCCC
and thought @?????LCCBBC
and three FIDDDDBCCCCC
and today >=>=>?ICCCHC
and told MFDHDDCBBBBG
and tonight A@AAAAKCCCCC
and top EIEEEEACCCCC
and turned ??@@@@HCBCCC
and twice FGLJJG?CCCCC
and two ?@@???=CFHCC
and type GGGPGGCCCCCC
and walked B@C@A@FCECBG
and want GIHFGFACDCCC
and wants C@A@?@@CBCBC
and was =?=A>A=BFCFI
and washed GGNGGGCCCCCC
and watch FJGFGJACCCCC
and we CCDBACBEGBFB
and went JGFHEFDCCCCC
and were ???>@?BCICCC
and what AEBAECABBGDC
and when ABBCACFBIBCH
and where GKGGHFACCCCC
and whether GFGGNGBCCCCC
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
and you OJOQKL=CFCGE
and your FLJGGG>CCCEC
angel IDEDHEBBBCBB
angel ? QHHHHHBCCCCC
angels =><>=>DB@BAB
angry >?><>>@CKCCC
animals IINIII@CCCCC
ankle @@?@E@>GDCBC
ankle > EEDFLE>BDCBC
ankles BBBAAEAJCCCC
anniversary ACBBAAJCCCCC
announced DGDDDDCCCCCL
another CEEDA@CFHEJF
another > @@?@?@?ICCHC
another day EDJHDENCCCEC
another night @@AA@@JCCCCC
another patient >>>==?ACICCI
another way GHGGMGACCHCC
another winter BABBBAJCCCCC
answer AEBA?@CBEDBB
answer > ?@??>>OCCCCC
answer me HOHHHH=CCCCC
answer my FGFFFJ@CCDCC
answer to FFKFFF@?A@@C
answered ><?@@=:ABAAA
answering A<>=>=VBCCBC
answering > BABBBBJCCCCC
answers <=<<<=DCBACB
answers to ?@@??@LCCCCC
antenatal BBHCEC?BGGBC
antibiotic BBBABBJCCCGC
antibiotics ?@>???;PBBBB
antidepressants ?A>?>?HFCCCC
antifreeze BBBBBCOCCCCC
anxiety DDICDD=ECCBC
any DEFFJECEDHIE
any > ABDAABICCCCC
any chance CCAAECBBBGIC
any day HHIKOHECCCCC
any more ACC?@@OBDCDB
any news @@@@@@?CCCJC
any of EHFKKD@CDECC
any time HGHGOGACCCCC
any tips ???>>><BCBBC
any way DDFDCDCCCIKC
anybody ?C<>=@ACDCCC
anybody > ?@??B?CBBBCC
anybody about OKKKKSACCCCC
anybody else D?>??ABBCBCC
anybody medical BBBBBBCMCCCC
anybody who AG?@A@ABABBB
anymore @?=???ICCCCC
anymore > A@@AAAKCCCCC
anyone ?B@@=?FBCHDA
anyone 's ?>=?@?ACCCCC
anyone > A?@?>>ACFCCC
anyone at DCCGDDICCCCC
anyone else EDBIFC=?@@?B
anyone ever FGMGGGBCCCCC
anyone fancies HPHHHHACCCCC
anyone from A?@AAAICCGCC
anyone got EIDDHEECCMCC
anyone know ?A??@AEBBEFC
anyone on @@>?@AFCCCCC
anyone over FFJFFF@ACBAC
anyone seen @A@@AAKCCCCC
anyone tell ==<<>>ACCCHC
anyone want CCBCCBLCCCCC
anyone who FGEBDF=CCBCC
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
apology <>><===CJCCC
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
april > BBCBCCCCCCIC
are AAHCABBCA@DA
are % DDDDDGBCCCCC
are > EGHJEGCEECCC
are @ IHFHFIBCCCCC
are a IINQIJ@BABBB
are all JJNLJGGFCCCC
are always FFEFKF@CCCCC
are an HIMLHIACCCCC
are and IIIOIICCCCCC
are at AB@@ADHECCCC
are back BBBBBBGCCCEC
are being DCHCDDDCCCCC
are blue BCBBEFFCCCCC
are both BB@@JDECCCCC
are coming A?B?@BPBBCBC
are dirty HHMHHHBCCCCC
are doing =?:<=<FAABAB
are f1lthy GGNGGGBCCCCC
are getting CBEDCGFCCCCC
are going AE@@AD?ABBFC
are half HHNHHHBCCCCC
are i EEIEEE@CCCCC
are in <>:;<=OEABCB
are just LLWNLN=CCCCC
are like A@>A?@HBBBBB
are looking AA?@DA>A@BBB
are lying FFJFFFCCCCCC
are my BCCCCCACCCJC
are no GJHGGG@CCCCC
are not B@AADB?CDCDC
are nothing FFGMFFCCCCCC
are on C@=B?DDC@BAB
are only FFHIHIACBCCC
are out AE?ACBACBBCC
are people >=9<==BCCCCC
are ready @@@@?@PCCCCC
are ringing AA@@AALCCCCC
are savages FFJFFFCCCCCC
are saying BAABBAKCCCCC
are scum GGLNGGBCBBCC
are staying BBBBBBPCCCCC
are still BCACAADCCCKC
are stuck DDDHDDJCCCCC
are subhuman GGLGGGCCCCCC
are telling CCCECCJCCCCC
are that EOEDDEACCCCC
are the >>=@=>AC?A@B
are there @@=@B?AABAAC
are they AC@@@@AFBBJC
are too EDHCDDABHCBC
are under @A@A@@KCCCFC
are vermin FFIGFFACCCCC
are waiting BB@DBBLCCCCC
are welcome DIDBDDBCCCCC
are written BBBBBBOCCCCC
are wrong ;:97;;ACCCCC
are you CF@EFB@EDBEC
area >?==>>?@GBDB
argument ???B???CCCCC
arm @>>>?@OGFBEG
arm 's CDCGCDICCCCC
arm > GEEEFEFBECCC
arm and @@@@A@FBFCCH
arms ?=>>=>MCBCCC
arms > HEEDDEECCCCC
arms and AABAA@GCCCCC
arms are AA@AAAKCCCCC
arms like IIIPII@CCCCC
army ABDCCFABABBB
around @@@@?>ICCCEC
around for AA?@@?HCCCCC
arranged @@?@?AGCCCHC
arrived @AA@ADECEBKB
arrived from GGGGGOBCCCCC
arrogant EFFPEEACECCC
arrogant prick GGGNGGCCCCCC
arse LKOPTJ@CCCCC
arse > DDGHDDBCCCCC
arse on HHHHPHBCCCCC
arsehole IIIPIIBCCCCC
arsehole > IIIRIIBCCCCC
artery JEEEEECCCCCC
arthritis @@>=>?>LCCCC
article GHHPHH>CCCCC
article > FFEJFFACCCCC
article on GGGNGGCCCCCC
as DDCF@D@CFCBC
as > EDAGDGICBCCC
as a B=>B?>@AB@AB
as an DDCGCC?BIBEC
as anything ==>=>>BBACBB
as bright GGGLGG@CCCCC
as every HPHHHH@CCCCC
as i ABCCCDEDFGEF
as if EFDGCC>CGCCF
as it @@B?@>MCCCCC
as long FFIGHICCBCCC
as mince EEDIEEBCCCCC
as much HIOMKJACCCCC
as my ACB@AD@A@ABB
as of A@@@@@MCCCCC
as she DDEBLECCCFCC
as that EDIEBACBACCB
as the >A?B@?BCCECC
as they GFLIFFDCCCCC
as us EEEEEIACCCCC
as welcome IIIOIICCCCCC
as well CIDEGGEBAAAB
as you GJGKHJACBECC
asap CBCBBBACCLCC
asap > CBCBBBACCLCC
asda AFBABBBFCCCC
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
ask for >A>=@>CCCGDC
ask her JHFFLF?CCDCC
ask him FGFFFHABBCCC
ask that HHPHHHBCECCC
ask the LECDEEDCCEEH
ask your <=;<>;ABABBB
asked 9<=>=<CCICEL
asked > DJDDGF@CCCDF
asked about A@A?A@@CCCCC
asked could HHHKKHACCCCC
asked for GEKFDF?CHCDE
asked her DFEEIE?CCCCG
asked him FFFGLJFCCCCC
asked if @@@A??CCFCCE
asked me @@@CB@PCDCEC
asked on CCCBBBICCCFC
asked the ::<99:=BBBBF
asked to ??>>??BCCCCF
asked what >>>>>>GCCCCC
asked who CBBCBBICCCCC
asked you JIJQJI>CCCCC
asking AC@@DCGDEDBM
asking > ?>=>=@ECCCCG
asking because FEEGIGKBBCBC
asking for FHIELFFDBCBF
asking if ?@@???CCCCCL
asking on CCCCCC?CCCCK
asking what BBBBAEHCCCDC
asks @@DE@@ACCCCC
asleep FCBAACCCABBB
asleep > EACBBBJBACBB
asleep in HFFFEI@CACBB
assaulted JEEEEE@CCCCC
assembly @@@@@>JCCCCC
assessment ??>???>CGCOC
assessment for CCCCCC?CCCLC
assistant QKHLJJ>@@A@E
assistant with NHHHHHACCCCC
assisted >><==>ACCCCC
assisted dying >><==>ACCCCC
assumed @ABBBBACJCCC
asthma ???>@?=HCFHC
asylum CDLCCCBACCCC
asylum seeker EEJEEEBCCCCC
at AC>@@@BCEAEC
at # BDC@BACHGBHB
at > BBEDBE>CCCIC
at ? BBBBABALCCFC
at a @CCBAB<@ACAB
at all EADDBE>DCCDB
at any ==<<<=ABBCBB
at best HHMHHHCCCCCC
at birth IILIIL@CCCCC
at christmas BAABBA@BCCHC
at dinner AABAAALCCCCC
at eight EHEGFGAABBBC
at every @A?B??@EFBBC
at four BBBBBDCCGCCC
at half EKFGEHCCFCCC
at her LTKTPK>BBCBG
at him GHEKDDBCGCCC
at his IGDCEDGCCCCC
at home IHMHHEDDDBDB
at it HDCCFCDBBECB
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
at our CCFDCDBCCGCC
at school ?>????KB@BAA
at six GHEDELCDFCDC
at st EIEEEK>CCCCC
at ten AFBBEABCBBCB
at that HJNJML@BDCBB
at the BBBAB?E=CABB
at their =?<>>=AEBDBC
at this AAB@C@EFCCBB
at two DMFEEEDCCCCC
at uni CBBECBHECCDC
at visiting FFGFFK?CHCCC
at what JDDDDD?ICCBC
at work ?@><>?ECACCB
at your ?C>=@=@BECDC
ate <<;9;<HBEBBC
ate a ?@@>?@FCCCCC
atrium ?@?B>?BBACAB
attack @@@BB@>GDCCC
attack was GGGMGGCCCCCC
attempt DDDFDEPCCCCC
attention GKNLHHICBCBC
attention seeker ELEEEEACCCCC
attention seeking A@CAABKCCCCD
attitude AB?CAB>CCCCC
audi FGDCDGECCCCC
audiologist BBCEBBCCCCCM
audiology @??A?@=CHDFC
august CB@C@@ADEBKB
august > DBBBBBAFACFB
august and BABBBA>CCCIC
aunt GBBDBCBDECAB
auntie @@?=>>ICECFB
australia JJFFFH@CCDCC
autism JEMEEE<DHBGC
autism is HHLHHHACCCCC
autistic CELBCC>CFCDH
autistic kids GGIGGG?CCCCC
autistic people EEHEEEBCCCCC
autistic son ?AA@A@CCFCFL
available FFEFLF?CCCCC
avoid >?>A?>AGBCCC
aw BCBEEE@CBCCC
aw bless JJJQJPACCCCC
awake <>=<<@HDCCCC
award KABBIB?ADAAA
awareness A@C?AA@BBCCC
away FEGEDDJCFBEB
away > IEDFDGEDECDC
away and JKHHIGCCDCDC
away at EEIEKE@CFCCC
away from FKKKGF=DDCEC
away i CCGDCCKCCCCC
away in IFGEFFDCDCCC
away that ?@@A@@MCCCCC
away with EBCBABKAABBB
awful ??@=>AEEBBCB
axe BBAABIFCBCCC
ay EHIEJDHCFCCC
aye KHJMOHGBBCCC
aye i FFFFLFACCCCC
aye well FFKFFFHCCCCC
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
baby with KGIGGI@CCCCC
bach DIDDDGHCCCCC
back @BB@BACECFGA
back > ?@@?@@FA@CCA
back ? AA@@?DFHCFIC
back after FFEJEFBGCCCC
back and DA@@E@BDDBDC
back as ???>?>CJCGCC
back at @@??>@@BBCBC
back down JGGGGNDFCCCC
back for IIJIML@DCBBC
back from CDEFDHICFFEC
back i DBABAAFCCHCC
back if AACA@AEKECCC
back in ??DA@?ECBBDB
back monday BABBBALCCCCC
back of HHJIKO<CECBC
back on ?=@>=?EBBBDA
back or FJHFFFACCCCC
back the DCGCEB?CBCCB
back to BDGDAC@BFFCE
back under EEELEECCCCCC
back up BDBBBBRCCCCC
back with CHCFFCDCCCCC
back yet ABBABBBCCCHC
backbone GGGLGGBCCCCC
backhanders RIIIIIBCCCCC
backhanders from MFFFFFCCCCCC
backs JGJGGIACBCCC
backside EFFMLF=CCCCC
backside > DDDGGDACCCCC
backside with FFFIFFCCCCCC
backward FFPFFFBCCCCC
backward cult EEMEEEBCCCCC
bacon ??@?=?<BBCBC
bad =<@>=>CLBA@D
bad > AAAAAEEGFCCC
bad back HHJGNG@DCCCC
badge FFLIEG:ADABC
badge > CCFFDD?BABDC
badges EBCAAA@CCCCC
badly @@B?@??CHCCC
badly and A@@AA?@CKCCC
badly bred GGLGGGCCCCCC
bag E@AEDBNDEBCB
bag > CBBCDBBCFCEC
bag and BABDAAJBABAB
bag of AAAB?C?DBBBB
bag on FFFIKF@CCCCC
bag packed ABBBABJCCCCC
bagpipes BBBAAALCCCCC
bags ECHDCC=BABHB
bailiffs BAAAADJCCCCC
bairn @BCAAAFGCCCC
bairn 's >????@MDCCCC
bairns ??@A?BRCCCCC
bake ?B>=???ABA@B
balcony @@@@@CJBACBC
bald DDCCHDACCCCC
ball BCACDE>EBBBC
balloon AAA@@AEFCCCC
balloons @@@??@@IECCC
ballot >=<==<@CCCCC
ballot box >><>>=ACCCCC
balls ??>>>?CCCCBC
bampot IIIQIIACCCCC
bampot > EEEKEEBCCCCC
banana AAB@CA?B@CBB
band @@?>??EBCA@B
band # @@??@@CABB@C
bang @@B>@AJBACAG
banged ??????AJBCCH
banged his BBAABBCJCCCC
banging AAAAAALCCCCC
banister BCCBCCNCCCCC
bank HFCABBE@A@@A
bank card KFFFGFICCCCC
bank holiday ?@@???CECCCC
banks LHKKHH>CCCCC
banks and HHLMHHBCCCCC
banter ?><>>?@CCCCC
baps HHHHPHBCCCCC
bar DFCBECCA>BAA
barbecue CCCFCCJCCCCC
barbecue in AAAAA@LCCCCC
barefoot CCCCCCJCCCCC
barely GEFKEEACCCCC
bargains GLGFGG?BBCBB
barked CCCECCBCHCCI
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
bat > FFIHFHBCCCCC
bat and FEEDFL?CCCCC
bat to A@@@A?NCCCCC
bath ECCEHCPCCECE
bath > CDEHCDICCFCF
bath off GGGGPGACCCCC
bathroom A@B?A?JCCCEC
bats HHIGHPACCCCC
bats > HHHHHRACCCCC
batter FEHFFM<CCCCC
batter you GGGGGJ@CCCCC
battered SHHHGH?CCCCC
batteries >?<A>ALCCDDC
battering HDIEDDCCCCCC
battery BBBBDCHGCCCC
battleaxe IIITHICCCCCC
batty HHMMMHACCCCC
bay D@BC@C9CHBED
bay # C@AB@D?CCCFC
bay > BCHCCC?CGCFG
bay with AAABAAJCDCCC
bays ??<>?@@BCCCC
bbc >?>>?>>CCCCC
be ADFCBDFEDDGB
be > ==>@<;DCDBAC
be ? ADA@?@=CA@AB
be a DFHBEEAACA@B
be able ?>>>==HBBEDD
be about FLFFFFNCCCCC
be alive AAAAA?VCCCCC
be allowed IINIKI?BCBBC
be an CCCECD>DBBBB
be around BACBA@KCCCCC
be ashamed =<;=<;ACHCCC
be asking HHJHNH>CCCCC
be at DHDDDFBBCCCC
be back DHBEEBDCCBBC
be better AFB?B@RCBCBB
be bothered JFFJFF@DCCCC
be by CCBCCCBCCLCC
be called BFBACBBCCCFI
be cut CCECCCMCCCCC
be dead ;999:7[CCCCC
be done EIFEEF?BBCHB
be easier AA@@A@MCCCCC
be enough CCABBFIBBBBC
be for @?>??@HEBBBC
be freeing BAABA@KCCCCC
be gentle DDCDDHDCCCCC
be given DEEEEDACCCGI
be gone A?A@@?HCCCCC
be good CBABDBKCCFCC
be having @?>??=HCCCCC
be her FLFHFF@CCCCC
be here B@=>=<NCCCCC
be honest DDHDKCJCCCCC
be in FGEDHBJBDCCC
be kept KKRKKKACCCCC
be kind ??>=?>@CCCCC
be laughing GGLGGJ@CCCCC
be learned FEEMFE@CCCCC
be leaving FFFFFK?CCCCC
be let FFGLFF@CCCGC
be long @@??@@LBBBBC
be made AA?AAA@CCCCC
be my CFCBGDICCCCC
be needing @??AC@MCCCCC
be nice CCEBBF?CECCC
be on EHDJIE?ABAAB
be over BBBBBBJBBBBC
be possible AAAA?ABCCLEC
be put EEIDEE?FCFFC
be q GKJGGFBCCCCC
be quick AAAAA@VCCCCC
be quiet AAAAAAKCCCCC
be rude HJIHHM@CCCCC
be saying ??<>?>?CCCCC
be seen CCCECCAECCJC
be six A@@@@?NCCCCC
be so HHLIHNCCCCCC
be stood GPGGGH<CCCCC
be surgeons GGKGGGBCCCCC
be taken FFJFFFBCCCCC
be taking BBBBBBECICCC
be that FGJNGG@FCCCC
be the ?>>AC?BB@BAB
be there ISHHII<CCCCC
be told =<;;=;ACJBEB
be touched FFMFFFACCCCC
be treated GHMHHGACCCCC
be trusted FFIGEE@CCCCC
be under @@@@@?HCCCKC
be waiting BBFCED@CCCEC
be watching OHHHHHBCCCCC
be wise FFFFFMACCCCC
be with @?@@@BOCCCGC
beach GGJJHK@CCCCC
beachy ??????OCCCCC
beachy head ??????OCCCCC
beam AA@@?@RCCCCC
beam in BBBBA@KCCCCC
bean ABAABALCCCCC
bear HDGECC@BABBC
beard IFIGLE@CCCCC
bearded DEICKE?CCCCC
beasts EEIEFECCCCCC
beat <<=;=?FBAAAC
beaten AA@AA@QCCCCC
beating EEDEEM@CCCCC
beautiful ABA?JB?BABBB
because IBABDDBFNBCF
because dr QJJJJJBCCCCC
because he FEFEFK=CGCCF
because her LFGGFGBCCCCC
because i A@B@CEKBGBBE
because it EDDDDD?ECCCC
because my IDDDCC?GFDED
because nobody >??>>?CCFCCC
because of ?B?@A==DCBAB
because she GFBBABACDCCG
because that KGEEEEICECCC
because the GBADBADCCCEC
because there =?==?>ICDCCC
because they CDGCDD@CICCC
bed DAFBJC;CIAGF
bed # CBBBCCBCBCFC
bed 's CCCCCCKCCCCC
bed > HFJFKHBFHCCC
bed ? ?>===>CDBBEB
bed and ECBCFDABCCBC
bed bath FHGGNH@CCCCC
bed blocker EEHDEDABABBB
bed by KHIHKJ?CBCCH
bed for HEIEEE@CCCGC
bed manager EEDIEFABBCBB
bed that DEEEJDCBACAB
bed was =?>==>CCECCC
bed with D@??>?KBDCBB
bedpan IHKLJG@CFCCC
bedroom BFBBBDFBBCBC
beds @>@<A=:@?A@A
beds > A?>>>=>B@BAB
bedsheets NHHHHHBCCCCC
bedside ECCGFCACCCCG
bedside manner FFFKIF@CCCCH
beech HDDDDDACCCFC
been EA@A@?FGHFMD
been # BBBBBB<FBFHC
been > GJMJGGFCCCCC
been a BCDCEA?BACCH
been at CDBCBD=CBBBC
been better GKJLGGBCCCCC
been born @A@@?ANCCCCC
been called >>>?>?@BBBDB
been cancelled @ABAAB?CGCIC
been claiming KFFFFFBCCCCC
been coming FFEFKG?CCCCC
been cutting BBBBBBJCCCCC
been dead NHHNHHECCCCC
been ever EFFFLFCCCCCC
been fitting A@A@@AQCCCCC
been given @@@B?@<CDHFC
been giving DCBCCCJCCCCC
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
been sick <====>HJCCCC
been sitting FGFFKF@CCCCC
been so ????@@>CCCCC
been the BCCCCH@CCCCC
been there EBBDBCHFBCBC
been to @@@AB@HEBBBC
been told BAABBHDCBCID
been trying FFFJJF=CDFCC
been up AGA@AD>ECCCC
been waiting DFIDDD<CICGC
been watching EFFEKECCCCCC
been working AA@@@@NCCCCC
beeping AA@@@AKCCCCC
before ><<<;=AFEBHF
before # FFFFFLCAABBB
before > BD@B@@BDFBBB
before and DCDCCHCCECCC
before christmas GGGGGM@CCCFC
before he GEGFFIECCCHC
before i ;=;;9:GEBCBG
before it @@@@@??HGCCC
before lunch EEEDJEABACBB
before my EEJJIF>CCCGC
before she HDEHDEFCCCIH
before the EBDBCECCBEDC
before they ??>??>NFBCBC
before you A@DECBEDBBBF
begging DDDHGDFCHCCC
begins HGMGGGACCCCC
behalf ??@??@?CICCI
behalf of BBBBABACJCCJ
behave @@@@@@BCCCCJ
behind INKJHL>FGCCC
behind > DGCCHD;CCCCC
behind a >==<=>DBGCCC
behind every FGIFFFACCCCC
behind it FFGLFIACCCCC
behind that CGCCCCACCCCC
behind the FACEDDGEBCCC
behind you DFDDDK?CCCCC
beige ?@?@>?>CCCCC
being ABBFBBHCHDFI
being % ??<>??ACCCCC
being > ?@?=??CBAFBB
being alive BB@@AAKCCCCC
being asked ??>>=?>CCCEC
being dramatic @@?@??HCCCCC
being funny HHMJKHCGCCCC
being here CFCCBCMCCCCC
being replaced GGMGGGBCCCCC
being sick ?>>>??KCGCCC
being so GFFMGGBCCCCC
being that GGGMGGCCCCCC
being this IIIRIIACCCCC
being told DEDGDHGCCCCC
being wrong LLLWLLICCCCC
believe @?A@@?F@@A@D
believe me EBABADJBCCBC
believed ===>>=@CCCCC
believes @@@@A@PCCCCC
bell AC?A>>?BCIAB
bell ? BCBBBCCCCJCC
bellend LLL[LLBCCCCC
belly >>><?>TGCCCC
belong GHQGGH?CCCCC
belong in HHLHHH@CCCCC
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
bend FFFFMDCFGCCC
bend me GGGGJGBCCCCC
bending KJNKWJACCCCC
bending over KKNKVKACCCCC
benefits FFIFFF@BBABC
benefits > EEIEEFBCCCCC
benidorm LFFEEFBCCCCC
bent QKMLSM@CCCCC
bent as LEEGEECCCCCC
bent over IGGGKGBCCCCC
bereavement C@?@?@>BBBCC
bereavement officer KGGFGFBCCCCC
berries ??>?@?JCCCCC
berries off @@@@@@JCCCCC
beside FFHCEDICGCCB
beside me EEEEIEICCCCC
beside the GGMGFGHCCCCC
besom EEEKEEBCCCCC
besom > EEEJEEBCCCCC
best <=>;@>;D=D?A
best > CCEDCDHCCDCC
best for AAAAAABLBECC
best tuesday GGGGNGBCCCCC
best way B@BA@AACCKCC
bet JKKRVJ@ABCBC
bet it FFJHIFAACBBC
bet she FFGFOG@CCCCC
bet you FHFGKFBCCCCC
bets INIIOIBCCCCC
better BGEIFHDCAA@E
better > @?@A?@>DDCBG
better looking HHHPHH@CCCCC
better off BEEB@AOCCCCC
better than ?@=>A>>DBAAA
better with BBBAABLCCCCC
better without CGBBCCIDCCCC
between GGFNKGAAEBDB
between a ABC?AAACA@EC
between my IHHJNHHCCCCC
between the CCCHDCECECCC
between them DEFLGEBCCCCC
between your GGGLGGCCCCCC
bev JLEHFE?CBCCC
beyond =>==?>?ACAAA
bible HGKGGKACCCCC
big GGGIJI=B@A@D
big girl HHHIMHCCCCCC
big i HHHNMH@CCCCC
big one BBCBFGGCCCCC
big sleep ??@@@@YCCCCC
big up <==?==ACCCCC
big words GGGLGKBCCCCC
bigger CBBDGEFECCCE
biggest AAAGA@ACCCCC
bike ACA@DE;A@BAA
bike shed HHHHHN?CCCCC
bile EEEIEECCCCCC
bill EDGBCB:AABAB
bill > GILHJG@CCCCC
billed MFEFFFBCCCCC
bin FJFGCC@BGCAC
bin her HOHHHHBCCCCC
bingo DBBEBBHBBCBC
binned KFFFFJHCCECC
binned my IGGGGMICCCCC
binoculars DJDDDD?CCCCC
bins CGACBADADB@B
bins out DJCDDCKCCCCC
bint KKNTKKCCCCCC
bint on HHHMHHCCCCCC
biopsy DAAC@A;EECHC
bipolar CCHDDCACCCCC
bird CEEDKDBCCCCC
bird in FFFFMFCCCCCC
birth BAD@AB=ADDBA
birth and EHFEEE?CACBB
birth centre ?==>>>ABBBCC
birthday ABCAABB@@BCA
birthday > ?@A@BCFADBDA
birthday cards DABABBJCCCCC
biscuit @@?D@@CADBBB
biscuit > BAACBB@CHCCC
biscuits <<>=<=<BABBB
biscuits > ?@?>@@ACBCCC
bishop IGHLOHACCCCC
bit >?=@A=HHCBAB
bit > @A?>@>GBBCBC
bit by DIDEEECFCCBC
bit late BBBBCBOCCCCC
bit of DDEAICBFEBAA
bit rich GGGOGGBCCCCC
bitch BDCFDFBCCCCC
bitches GGOMGGCCCCCC
bite FGFFQHCBBCBC
bite it HHHHRHCCCCCC
bits @ABBCC=B@BAB
bits > >??>??BCACBB
bits and GFFLFGACCCCC
bitter IIOPIIACBBBC
bitter old FFFKFFBCCCCC
bk CBHBBDEGCIGC
black GHMEFEGGCCCC
black > >><>>>MCCCCC
black and B?>@BBNCCCCC
black coffee @@?@@@LCCCCC
black doctor GGMGGG@CCCCC
black face IISIII=CCCCC
black fella HHMHHHACCCCC
black history HHLHHHCCCCCC
blacks LLYLLL>CCCCC
bladder >>=<=>?BACBB
blade AAA@@HUCCCCC
blade > AAAAAAMCCCCC
blade in BBBBADHCCCCC
blades A?@?@@SCCCCC
blame <;7<;;GCCCBC
blame the ?????@@CCCBC
blamed GCACCC@CCCCI
blamed the NHGHHHBCCCCC
blaming >><=>>@CCCCC
blanket BCDEDD>CIDCC
blankets BBBBBBKCCCCC
blazer BBBBBBMCCCCC
bleach BHACAEQCCCCC
bleach > AABEBBJCCCCC
bleach in BBBBBBLCCCCC
bled HCCBCC@CECCG
bleed JFMEGNIGDCCC
bleeding ?>@@??KIGCCC
bleeding > @?@@A?NCCCCC
bless 9<;;9=;@=A@@
bless her ??@@>C@BABBB
bless him <>>=><AB?BBA
bless them ??=???ACBCCC
blew >?>>>>>CCCCC
blind IEHBCD=CECFC
blind > FIEEDE?CFCCC
blind woman GGLGGG@CCCCC
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
blokes DGFCCCDBBCCC
blonde PQLLYN?CCCCC
blonde one KLGGHGACCCCC
blood B>C@@ADEECBD
blood 's AAA@@ANCCCCC
blood > EEIFEEBFCCCC
blood cupfuls BBBBBBOCCCCC
blood in DEJEEELCCCCC
blood on BA@AAD@CLCCC
blood pressure BBAAFB<DCABB
blood test A@??@@>ACDBB
blood was FGGILGCCCCCL
blooded IIIPIIBCCCCC
bloods GFFHHD;EFCPC
bloods > GEIGFF@CCCCC
bloods are BBABBBCCCCLC
bloods done ABBABBACFCGC
bloody >?A;=<>CBCBC
blouse JJJORJBCCCCC
blouse ? GGGGMGCCCCCC
blowing FFKGEGCCCCCC
blue CA>A@DIDEBCB
blue > CCCDCEICCCFC
blue and A@@?@@ECGCCC
blue badge AAA@A@AAGBCC
blue badges JEDGEEBCCCCC
blue door GNGGGG?CCCCC
blue i GGGGJMACCCCC
blue inhaler BBBBBBEHCCCC
blue lips @@@???HCCCCC
blue scrubs FFFFGL?CCCCC
bluebell HFEJEEBCCCCC
board GBIHEL=BBBBB
board > EDJFHGACBCBB
board and B?A>?>GCCCCC
boardroom FFFFFMBCCCCC
boat KIKFGGFCCCCC
boat > GKKGGGBCCCCC
boat people FFKFFFCCCCCC
boats HHNGHLACCCCC
bob GCDFCDBCBBBC
bob note KEEGEECCCCCC
bodies LFGEFFBCCCCC
bodies > PIJIIIBCCCCC
body IEJCJEBCCCCC
body > FEIEFEACCCCC
bog FFKFFFBCCCCC
boiled FFFHEE?A@BAB
boiler B>??@>FAAB@B
boiling >?===@JECCCC
bomb DDGCELACCCCC
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
book > CCDHCBACBBBB
book and HDDDEDCCCCFC
booked BHBCGC@DFCSC
booked a A?AA@@LCCCCC
booked for BABAAA>CCCNC
booked the GMGGGJHCCCCC
booking @BA?B@>BLEDE
booking line BBCBBB@CJGCC
bookings CECDCF@@@F@B
bookings > FEFFFJBBB@BC
boomers FFKFFFACCCCC
boot KNJPINDFCCCC
boot > FNFLGJ?ECCCC
boot and BABABANCCCCC
boots @ECCAGIEBCEB
boots > FMIGGRECCCCC
border EEHEDE>CCCGC
bore HHHOHKBBABBB
bore the GGGJGGCCCCCC
bored GGGKJK>CCCCC
boring DJDEDD=A@CBB
born GFMHEF>A>A@A
born > FFJGFF@CBCBC
born here IIRIIICCCCCC
born in BCCBBC@D?BAA
born there >><>??@@AABB
borrow DDCHDDHBCCBC
borrow a FFELEFCCCCCC
boss FFBABADCCCEC
boss your GMGGGGBCCCCC
bosses KEFIEF?CCCCC
bosses are IGGLGG@CCCCC
bostin ;<::<;BCCCCC
both CA?BDDHCBABB
both be BCBCBBJCCCCC
both hands FFEIEFACCCCC
both his FFFFFM@BACBB
both of GEDIKFGAACBB
bother AACGC?REGCCC
bother > AAAADAICECCC
bothered GDCEDCECBCBC
botherers GGMGGGACCCCC
bothering anyone A@AAAAICCCCC
bottle @@@?ACUFBCBH
bottle > >>@@?@LGCCCG
bottle and CDDCCIFCCCCC
bottle of IGEEKDHCCCCC
bottles ADAAAEOCCCCC
bottles of @AAAAAMCCCCC
bottom EDEJJD?BEDCC
bottom > HEELEF@CFCCC
bottom line GGGGMGCCCCCC
bottom of @ACB@AEBCDCC
bought KHGCEGIBBCDC
bought a ECCCCG<CCCCC
bought the DCGCCEMCCCEC
bought what @@AAAAMCCCCC
bounce FFFEMFACCCCC
bounce > GHHHOHBCCCCC
bow LIJMOH>CCCCC
bow tie CDDICDBCCCCC
bowel :;98::?C?BBE
bowling ABBBBB>BAC@B
bowls @?@?@?GDCCCC
bowls club AAAAAAHCCDCC
box FAAFABLBBACB
box > EDCEDHLBBBBC
box and DDEFDCJCCCCC
boxes D??>?@CBCCBC
boxing @AAAA@=CCCCC
boy FEEIDHICBBDB
boy 's ACBBBCIECCCC
boy > HIHJGE@BACBB
boy in =??=?>QBABBB
boy on KGGNGFCCCCCC
boy with PHHLHH@CCCCC
boyfriend AAA@A>NCCCCC
boys JJKFIO?CBCCC
boys are FIEFFKACCCCC
boys in JEEEEHACCCCC
bra HDCCJD?ECCCC
brain PNO[MM=DCCCC
brain and KGIJGGBCCCCC
brain cell EEFJEEBCCCCC
brain cells GGGJGGBCCCCC
brain like GGGLGG@CCCCC
braindead IIIQIICCCCCC
brainless CDFGCDACCCCC
brains KLPXKK@CCCCC
brains of DEDIDEACCCCC
brains were GGGJGGCCCCCC
brake EDDDEJICGCCC
brake lines FFFFFMBCCCCC
braked BBBFCAMCCCCC
brakes HGHHKRECCCCC
bramwell HGGGGNBCCCCC
brass @?=???ACCCCC
brat GGLGGGACCCCC
brats HHPHHHACCCCC
brave CCFDDIBCCCCC
break CEBBEL@BBBBB
break > @??@>>>CCCCC
breakfast EABAECACFBBB
breakfast > HGHGMJACECCC
breakfast and HDDDEDBCCCCC
breaking DDDCDHEBBCBC
breast @>=>?>:DEEEE
breast care AABBABCCCJCC
breast clinic AAAABA?CJCJC
breastfed BBBBBB=LCCCC
breastfeeding BBBABABLCCCC
breath ABCFDBQFCCCC
breath like JJJQJJBCCCCC
breath smells AAA?AAHCCCCC
breathe DGEFCDCDFCDC
breathe and GGGOGG@CCCCC
breathes AAAA@AKECCCC
breathing CACBAAUECCCC
breathing > LFFEFFFCCCCC
breathing about CBCBCCICCCCC
breathing like AAA?@ALCCCCC
bred KKVKKKCCCCCC
breed IIRIII>BCCBC
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
brilliant 785697??@A?A
brilliant > @A@AC@AB?BAB
bring AAB@DI@BAADB
bring a @@AAA?>CBCEC
bring back FEKFID@CCCCC
bring me CBBCBBLCCCCC
bring my EEEEGHGCCCCC
bring shame BBBBBAKCCCCC
bring the EDEDGG?BBBBB
bringing DDGGDKMDCECC
bringing the EEEIEI>CCECC
brings ABA@AE=DBCCC
british FGRGGGDCABBB
broke EDAAABAEAGCB
broke me ?@@??@ICCCCC
broken =>=<?B>FOCEC
broken leg JHHNHHBCCCCC
broken wrist BBA@CAACHCCC
broomstick FFFPFFCCCCCC
brother FF@BABEBHDED
brother 's C@ACAADD@DFD
brother > DFBBCBJBDBAB
brother has ECCBCCECICCC
brother in RLIIMLBCDCCC
brother is DBCBBCLCCCCC
brothers GFEFFPD@BCBC
brothers > GGGGGJ@CCCCC
brought <?A@==?CCCIC
brought her <<=<=<DCCCCC
brought me @A?@AA>CCCCC
brown ECKBBBCIACAC
bruise ECBBAC>JCCCC
bruises LCCCCEEGFCCC
bruises and BBBBBBLCHCCC
brunette IIIISIBCCCCC
brush IGFLGGBCCCCC
brushed ?@@?DABCCCCJ
bsl @??@?@?BEDCC
bucket ?@>>A?@CFCCC
budget GCFBDA?CBCCC
budgie DDDHDCGCCCCC
budgie > FEELEEFCCCCC
buffoon FFFJFFCCCCCC
building A@@BCE@@>B@@
building > DDEEFC@B@BBA
building for GGGLJGCCCCCC
built GFIHOH=ABCBB
built for EFIFLFBCCCCC
built like GGGLMGBCCCCC
bulge FFFFME@FCCCC
bull DDEDDIFCCCCC
bullet IIMIIP?CCCCC
bullet and GGJGGKBCCCCC
bully and EEEKEECCCCCC
bum @@@ACA?CBCCC
bump IHFKHFHCCCCC
bums FFFFNFCCCCCC
bun IGGJJGACCCCC
bunch DEHJDDBBABBC
bunch > @@A?@@?A@BAB
bunch of HGLNGGECCCCC
bungalow NKIJIN?CBCBC
bungalow > KHFFFF@CBCBC
buried FACBBAMCCCCC
buried my A?A@@>MCCCCC
burn FFOFFQ?FCCCC
burn > FFFFFPBCCCCC
burn it DDEDCG?CCCCC
burned GCFCCBJCCCCC
burning AAD@AGNECCCC
burning up @A@@A@KECCCC
burns @@@@@D>CBDCC
burnt E?A@??FFBBCC
burst >???>>DFBBAB
bury AA@B@G?CCCDC
bury him GFGGGNBCCCEC
burying EIFFEIBCCCCC
bus CDEBAH??@?AA
bus > CDFDBEACECCC
bus ? FENEEECCCDCC
bus and HFDGDD?BABAB
bus driver >?=>?>ACCCCC
bus fare GKGGHG@CCCCC
bus shelter CGDDDFKCCCCC
bus station BBBBCDJABABC
bus stop DDBDCD>CBCCC
business FFKHFH>BDCCC
busy DIFBJDBCHCBF
but <>???<=EAADB
but % IIOIIIBCCCCC
but do ?><=>>BCCCCC
but he ;>=<<=HCBCDC
but i AFACDAGCAACB
but is HHLKHH@ECCCC
but it >A=A>?HCCECC
but its EEELDEACCCCC
but my ??>>>?DDECCC
but she ECBDDB@CCCDC
but that BBCEEC=CCCCC
but the >>=??>BABBBA
but there DDDHGDHGCCDH
but they @??>@??BBCBC
but this CCCCFCKCBCCC
but time GKGGGIACCCCC
but we @A?>?@JB@B@B
but what AAA@AA@CCCBC
but you FGIFFI@CCCCC
butcher IFFMFFACCCCC
butter DDCCNCBDBCBC
button ABABDB?HECCC
buy @C@BA?;BBBBC
buying BEBBBBICCCCC
buzzer DFCCDCBBKCCG
buzzers KDDEDD?CCCCC
by CCD@AABDBCCA
by > DGDECCLCBCBC
by a >>>D>@>FCCBB
by breakfast LHHHMHACCCCC
by donkeys FFFKFFBCCCCC
by friday DBCECDACCCGC
by god >?>==>?CCCCC
by half ?>>=>>BCCCCC
by her A@A@?D@CCCCH
by its EEDEKEBCCCCC
by me DDEEHF?CCFCC
by mouth ??>>??ACDCCC
by my FDGDFCEECCDC
by nature HHLHHHBCCCCC
by now EJFDFEDCHCLC
by one EIIEFGCCCCCC
by some GGMGGGCCCCCC
by someone GGNGGG@CFCCC
by teatime AD@@@@@EACBB
by text AA@AAAHCICCC
by that MFFFJFBCCCCC
by the A><<<=J@?A@B
by then @@A@@BICECCC
by tomorrow BAABBATCCCCC
by tonight DIDDDD?CCCCC
by your EIDIEEJCDCHC
bye AAAABAYCCCCC
bye x CBBBBCPCCCCC
bypass ?@????A@BBBB
c FFHGGIFEGCFC
cabbage HHJMHHACCCCC
cabbage > FFFKFFCCCCCC
cabbages HHJMHHCCCCCC
cabinet BABCAFGCCCCC
cackling HHHPHHBCCCCC
cafe ;==:<<B>BC@A
cafe ? BB@BBBNCCCCC
cake <>;<=<?@>BAA
cake > @@??A?AA?BAA
calendar CDDFLDBBACBB
call GCCGEB?AGQBF
call > FFDCJDLCGFCC
call ? BAA@BBNCCFCC
call a DDFCID@CCCCC
call at JMHHHHACCCCC
call back BABAABECCMCC
call from <<<<<<CBDEHB
call him KGGQGGBCCCCC
call is AAA@A@JBFBBC
call it LFIHIFDCCCCC
call me EFFEFG@BBNBB
call my @@@?@A@CCHCC
call that EBBAABBCCCCH
call the <>>@>?>BFAAB
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
calling % >=9;<=CCCCCC
calling a =<<:==@CCCCC
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
came at EEEJEEACCCCC
came back BAABAA?KFCEC
came down EEEDDJGCCCCC
came home CACAAACEDCBB
came in ?@@AA@BBBBHB
came on >>?>??JCBCCC
came out @@?>@@<CECDB
came round BBBBBAABACBF
came to ?A@>??FCHCCC
came up ??@?@@GBACBB
camel EEEEJEACCCCC
camera PMGHPHEDCCFC
camera in IFFFJFBCCCCC
camera test @A?@?@EFDCIC
cameras B@?@@BLCCCCC
camhs ECCCBD>CJDFC
camhs worker FEEIEFCCBCBB
campaign =?<=?>ACCCCC
can @AB@F@FJ?KIB
can a @@B??@DHGCCC
can anyone ??@@?@E@BAGC
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
can have EBDAECJBCBBC
can hear @@@?B?LCCCCC
can i @???B?>TBMKB
can in FFFFFKACCCCC
can make BABAAFACCCCJ
can my AA@A@A@HCCMC
can not ADEC=?PCBCDA
can one CCEBCC?CCLIC
can put DFDDNDFCCCCC
can see EGBDHBEA@@@B
can she DDCDJEAICCCC
can smell GFIJGFECCCCC
can somebody ?=>>=?HCHHEC
can someone ?>>>=?DBCGCG
can take EEELGE@CCCCC
can tell FGFFGD=BCDGC
can the BBEBBC=ABKEC
can they EEDEEJ?FCCFC
can think FFJENEGCCCCC
can wait GGLGGK@CCCCC
can we CDECBCAECEBC
can you 746315BNCNKB
canal BDABAFQBCBBC
canal looks AAB@AAPCCCCC
cancel @?>AB?ABDELC
cancelled 99:999FAJBGA
cancelled me BBBBBBHCDCCC
cancelled my ?>@???FCHCFC
cancelled so CCBBBCLCCCCC
cancelled the A@@@@@OCCCCC
cancelled twice BBCCBC@CCCIC
cancels HEEEEEACCCCO
cancer A?>=>?=ECBCB
cancer ? BBBBBBAKCCCC
candle @@D@AAICBBCC
candles @@>@@@ICCCCC
cannit BBAAAAKCCCCC
cannit see BBAAAALCCCCC
cannula @?@>A>EDFCCH
cannula in B@@???ICDCCC
canny >>=<>=@CBCBB
canteen DA??A?:ABAAB
canteen 's >?>>>>BCCCCC
cap FFJHJJBCCCCC
car BC@@@DMACCBC
car 's >A@@@?LCCCCC
car > DIDDDICCDCDC
car and GBCDCAPCBCBC
car at @>@?@?JCCCCC
car outside ADABA@MCCCCC
car park CACABB?@CBBC
caravan @CAAA?CCCCCC
caravans FFMDFF@CCCCC
card IDACCBABBGBA
card # PIIIII@CCCCC
card > @@@CA@CBAEBB
card and FCCCCCGCFBEC
card under GNGGGGCCCCCC
cardiac DAAAAA<CBBEC
cardigan DDEFHDCCCCCC
cardigan > FFFFLFBCCCCC
cardiology @ABAAA=BGGFH
care BB?@>@>>FAGB
care > EIGGEI>CGDDC
care ? MEDEDEBCICCC
care coordinator ???>??FCFCFK
care home BECBCAAA@B@B
care how EGHDEE=BBBBB
care if EDFDDEOCCCCC
care my CCCCCCBCPCCC
care of KHKHHH@BBBBB
care package CCCECCKCCCEC
care plan AA@AAA>?@AHB
cared EDGJEDHCECCF
cared for CBFBBBKCCCCG
careful A>B>?>=CCCCC
carer QEGFFIBAFBBF
carer 's GEFDGI?ACBBC
carer on PHHHHHACCCCC
carers <==;;=<BAFCF
cares EGFGHDECCCCC
cares what HHHNJHBCCCCC
carlisle BBAACA?CICBC
carlisle > CCCBECBCLCCC
carol CA?AAA@A>?@A
carol service ?A@@?@CBAABB
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
case > EEHGEFBCCCCC
cash UKJJQO=BBBAG
cash > GEEEIEBCCCCC
cash no GGGGMKCCCCCC
cast >>><>>>DCCAB
caste GGNGGGBCCCCC
casualty >>>=>>=C@FAA
cat ?A@E?ABA?A@B
cat > AADBAALCACBC
cat do GGHLGGBCCCCC
cat is ???<??BBBBBB
cat that EEEEEKACCCCC
cataract CAAA@@9DC@BB
catch DIHHHHACCCCC
catch my HHJHNKBCCCCC
catheter FDDDKDAEGCDC
catheter nurse FFFFLFCCCCCC
caught >=?:=?AACBBB
cauld BBBBBBMCCCCC
cave DDEHEGFCCCCC
cave your GGGGGN@CCCCC
cba ABAABALCCCCC
cbt DDDDHD=CCCCC
cctv ICACCB?CCCCC
cedar KDDDDEACCCHC
celebrations FFFMFFACCCCC
celebrations > HHHNHHACCCCC
cell CBDDBBFCCCCC
cells FFFHFF@HCCCC
centre AB@CAE;??DAD
centre is ?@>>@?ACBHCC
certain CDGDCDGBCCCC
certificate MGGIHG@CBCCB
certificate > GEEEGECCBBCB
certificate online KFFFFFACCCCC
certificates NDFEDEACCCCC
chained AAAABBLCCCCC
chainsaw CCCCCGJCCCCC
chainsaw 's FFFFFLACCCCC
chair FDFAECABEDAF
chair > BDDDEDDCCCCI
chair and DGDCICDBBCCB
chair she EEFHJFDCCCCC
chairman GGGLGIACCCCC
chairs FBAAAC=BEBBB
champion ??>>>?@CBBCB
chance AC@?C?ABBGHC
chance of ??>>>?BBBFFC
chancers DDDIDDACCCCC
change EECFAD<HFCJC
change > ?@?@?@EDECCC
change my CFDEEDECCCJC
change the PHHLHG?DFCCC
change your DKDDDGBCCCCC
changed JMCEGF=DABFB
changed > BDAAFA@CCCGC
changed his GJFFFF?CCCCC
changed my @BA@BAEBACBB
changed the IEDDDEBCCCCC
changes @?>@@A>DCCCC
changing HECBHB?@DABB
changing room MGGGLGCCCCCC
chap @?A?@>MCECDF
chap in AAAADAHCCCCJ
chapel DD@ABD>AABAC
chaplain IDFEFE<CBIBC
chaplain 's PKKMQKCCCCCC
chaplain > EEJDGH?CCCCC
chaplains @@=@@?@CBCCC
charge LDGGEH<@BD@D
charge > ?A?@@@ACCCCB
charge nurse SNMOOR@CCCCC
charge of FDJCDDABBHBC
charged ?><===?BABAB
charger <:;:;9ABABBB
charging GDCCEJ@AAAAB
charity DDB@D?;@ABAB
charity > FFFFLFBCCCCC
charity begins GGNGGGCCCCCC
charity tin HEEEEECCCCCC
charm GHIKGGBCCCCC
chart QJJJJM@CCCCC
chased @CA?@@?CHCCC
chasing CICDCDACCCCC
chat ?@>@>AIAABAB
chat to EEEDEKAACCCC
chavs HHLMHH@CCCCC
cheaper than FFMEFFBCBCCC
check A>A=?@;BEDKB
check every CCCCCCOCCCCC
check in @?A?@>?BDCBB
check my GGGGLG@CCCCC
check on ??@C@@HCCECC
check under HHMHKOACCCCC
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
cheers B@B>C@FABAAB
cheers > EEIEEE@CCCCC
cheers for IDDCCFLBDBBB
cheese @@?B???BABAB
chemist B@A@@A;EABIB
chemist > ABAABAADCCJC
chemists @?>>??IAABAB
chemo ====><BEEBEB
chemo > ABCBAA?CCCCC
cherries DDDDFDBKCCCC
chest =?==F?LJDCCC
chest > DFDFHFHCCCCC
chest and DDDDGDHCCCCC
chest is A@@?@@LCCCCC
chest on GGGGLGDCCCCC
chewing GGGKFG?BACBC
chib GGGGGPACCCCC
chicken C@>@??BGBCBB
chicken and MHHLHHABABBB
chief NGIKHL=CAFBB
chief exec MIKKJN?CBBBB
chief executive BABBAC@CCICC
chief nurse JDEDDDCCBCCC
child HEMDDG>CDDEC
child > ABDABB@CFCCC
child molester PEEEEEBCCCCC
children ECHDBFB>AC>B
children 's A>>>?>??CC?B
children > FHHEEFGCCCCC
chip ?B?A??KCCCCC
chip in DHDDDDMCCCCC
chips >=<;=<>BBBBB
chocolate @A@A@@ACBCCC
chocolate fireguard EEEHEECCCCCC
choice BBCCADIBBBBC
choice > BBADBANCCCCC
choices FFJFFKCCCCCC
choir ?@>=?>;A@BAA
choke LHHLHNACCCCC
choke on FFFHFMBCCCCC
choked ICDCDG>BBBEC
choking >??>?>NCFCBC
choking on ?@@?@?TCCCCC
choose >><==?B@BABB
chop INKMIMACCCCC
chosen CCFBCBJCCCCC
chosen and AAAABANCCCCC
christmas A>>=>>DA>ACA
christmas > ECFCCGDCCCIC
christmas do ABABBAHCCCCC
christmas i AAAAA@JCCCCC
christmas party GKIFFFACCCCC
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
clap IINIFFBCBCCC
clap > FIMFFFACCCCC
clap for HEEHEEBCBBCC
class >@;;=<@@=A?A
class > BFCDCC?B@BAB
claw HHHHHNCCCCCC
claw hammer HHHHHNCCCCCC
clean ICLDEEICCCCC
cleaned ECCCBF;CCCCC
cleaner GBCDCDGCGCCC
cleaning HHHGGLACCCCC
clear B?B?@D@DABBB
clear > B@AAA@=DCCCB
clear the JHIHJMDCCCCC
cleared A=?=>>?BBBCC
cleared of <=>=>?CCCCCC
clearly EEDKEE>CCCCJ
cleavage NNNN[N?CCCCC
clerk LKFKIH?BCBBJ
clerk @ IJGEFFCCCCCC
clerk is EEENFECCCCCC
clever BECABCAA@AAB
cleverer FFJLFFBBBBBB
cliff BFAAACFCCCCC
cliff > GOGGFFKCCCCC
climb FEEEKGFEBBEC
climbing ????>>?ECCCC
clinic ?>>?>@3?MIME
clinic # KGGKGGBCCCCC
clinic 's >?@?@@AB@BBB
clinic > CDFDDD>BFBBF
clinic ? EEEDFEABBGCC
clinic and FEEGDDBCBFFC
clinic do EFFJIFBCCCCC
clinic has CCCCCCGCBCBB
clinic in @@?@@@CBABFC
clinic is DEHHGFBCCCFC
clinic list @@?@@@JCECGC
clinic on EEDDDHAABIGC
clinic since CCBCCC@CCCKC
clinic with GGKGJLCCCCCC
clinical FCABDB>CCCCC
clinics DA??BA=>AA@B
clip HGEEGEHCCCCC
clipboard JJLQMN=CCCCC
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
clown FEFLEF@CCCCC
clowns FFFOFFBCCCCC
club @BB?@B:ABCBC
clue HHGKHE@BACBB
clueless LLMULL@CCCCC
clumsy FFFMFFBCCCCC
cnt AAAAAAVCCCCC
cnt do CCCCCCMCCCCC
co A@A@@BJDCCCC
co op AABAACGCCCCC
coal DEDIEEECCCCC
coast AAAAAALCCCCC
coast > BABBBBNCCCCC
coat ?BAFBCKADCAD
coat > <>=>=>GAABBB
coat on CCCGDDECICCH
cocaine RHHHHHACCCCC
cockroaches DDGDDDACCCCC
cockroaches > GGKGGGCCCCCC
cocky GGGIGJ@CCCCC
codeine KHHKGGCFCCCC
coeliac ?@??@@=DEBAB
coffee ?=<<=ACEADBB
coffee grounds BBBABBLCCCCC
coffee morning @??@??ABBECC
coffee shop FEEFFMCBBBCB
coffin GFJFFIECCCCC
coffin dodgers EEKEEECCCCCC
coil @@A?@@=JCCCH
coincidence GGKGGGAGCCCC
coke MEDCDDEBBCCC
coke out PHHHHHACCCCC
cold >=;A>=EEGAAC
cold > GFFKFIABBBBB
cold and CA@AAAHFCCCC
cold as HHHNHHCCCCCC
cold fish GGGMGGCCCCCC
cole GHEEJEBCCCCC
collapsed >?>>==HCCCCC
collar FHGFOF?FCCCC
colleague E?A>@?ACCCCG
colleagues @A>BAABCCCCC
college @><>=>F?@A@B
college with JEDDEDNCCCCC
colour >>F=A?JGBCCC
colour > @ACAABJCCCCC
colour are FFEFLFCICCCC
colour of ??>=>>NCCCCC
coloured HHPHHH@CCCCC
colours CCGBCC@EBBBC
come @DCDGGFFD@JB
come > @?>>>?MCCCHC
come ? CCBBBBKABBCC
come and BB@@HD?AABAB
come back BBAEAC>JFCIC
come down BBABBC=EBCCC
come home >=?>??DCCCHC
come in BADADEFCFCGC
come near FFFFFK@CCCCC
come off B@??CACGCBCC
come on @D?@A?>CCCCC
come out DHHFBF>ICCCE
come over GFKFFFBCCCEC
come round GGFFNGHBBCBC
come to GKKGKMBABBDC
come up ??=?=?HHBBDC
come with EEGFIE<CBBBC
comes EFGKEKBDADCE
comes back EIFDDDMCCCCC
comes in FEFCCCICCCCC
comes out HHHOHM=CBCCB
comes to AA@?@CCCCCCC
comes up HHHHLM?BABBB
comfy <<;<;<BABBAB
coming BECCDNCEABHB
coming away @@?@??LCCCCC
coming back BBBADBGFCCCC
coming down IIMIIM8CBCCC
coming for DCBBCJHCCCCC
coming here FFJHJH@CCCCC
coming home AABBBA>CECJC
coming out @@@A?@GHCCEC
coming round GGFGIL@CCCCC
coming through ??=?@>KCCCCC
coming to BCAADBG@ABDB
coming up GGGIGM>CCCCC
coming with HNHHHICCCCCC
comment CKDFEDBCCCDE
comment about >?>=A??CCCCF
commented @@A@AALCCCCC
commenting BABGBA>CCCCC
comments BF>FDD=BBBBB
comments > CFABEB>CCCCC
comments and HHHIHNACCCCC
commit GGJGNGCCCCCC
commode FDCFDD?CJHEC
commode > GDDCDDBCICCC
common GDDGDD>BCCCC
communication @AA@AAACKCCC
community CDBCAD>@EECB
community > FFKFFFCCCCCC
companies EFIFFF@CCCCC
company D?@?A?<?=@@@
company > FDFGDD@CCCCC
compassion GGGJGG@CGCCC
complain D@?A@@BAGAAC
complain about ?????@ABEBBE
complained ECFCDC@ABBAC
complaining DDDDID=CFCBF
complains KDEDEEGCACCC
complaint BA?=AA<ARBAA
complaint > DDDDGK>CKCCC
complaint ? BABBABCCMCCC
complaint off MHHHHHBCCCCC
complaints ?A?@?A=@?F??
complaints about HNHJHHCCCCCC
complete EEDKDDBCCCCC
compression ??===>BFCCCC
compulsory EEGJEEBCCCCC
compulsory to HHJMHHCCCCCC
computer BAAFAF<CCFEF
computers EAA@AA@CCHCC
con NGGGGGCCCCCC
confession CBCBFCICCCCC
confused CCJCCDFFCCCC
congratulations CBBECA?AAAAA
congratulations to HDDHHEBCBBCC
consent KEDDHE>CGCCC
consent form GEEDIEBCHCCC
conservatory OGFGFGDCCCCC
considered GMGKGGDBCBBC
considering DDDDCIKCCCCC
consultant LJIKIL6@CCFF
consultant 's AFCEDH?BCBBF
consultant and EDDIDDBABBBC
consultant can HHHHOHACCCCC
consultant for AA@A@AACCCLC
consultant never ABBAABCCICCJ
consultants FIGIGK=ABCBC
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
cook KGHGJG>CCCCC
cooked IEEEEEFBBBBC
cooker CCCFCBKCCCCC
coons HHOHHHBCCCCC
coons on HHOHHHBCCCCC
coordinator FEBDBDDCEHFJ
copd CDCCFD@KHCCC
cope CBEFBCKCCCCC
cope > FFIJEFFCCCCC
cope better BAAAABNCCCCC
copper KIMIIMACCCCC
copper pipes FFKFFFBCCCCC
copy ??????@CDFGC
copy of @?@@@@BBBGHC
cor GGGGOGDCCCCC
cord A???>AQCCCCC
corner GLFCED>EECCC
coroner A??>?>>CFCCC
corridor ?CA@>?;BLBBB
corridor > DGHIGG?BCCAC
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
coughing BBBBAEPGCCCC
could @?@EE?8FEJFD
could barely KGGNGGCCCCCC
could be BBBFBC?FBBEB
could do IPJJRK>CBCCG
could eat ;<;8:;BCABCB
could have BCBDDD=CECBF
could he GGGMGGAGCCCC
could hear BCCFBCACGCCC
could i A@A@BABFCCHC
could it A@@@@@;KCCDC
could just AA@A?@PCCCCC
could my AAA@@AACCCLC
could not HCGMCC@ADAAE
could one DDDCGDBCCJCC
could put FFFFJJHCFCCC
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
count your OGJGGJBCCCCC
counted CBGBBDGCECCC
counted > IHNIILBCGCCC
counter FGGMFL;CCCCC
counting BCCCAFJCGCCC
country GFPFFI;@@A@A
country 's DDKDDDAB@BAB
country > FDEDDF@CBCCC
county BA@?@@@BECBC
couple JGGIJG@HCCCC
couple of HFFIHFAHCCCC
course =??<===>A?AB
court AB>>??ECCCCC
cousin GFC@ABMA@ABA
cousin 's CDGDDDECCCCC
cousin sat RHHHHHACCCCC
cousins JLRLJP@CCCCC
cousins and HHJHHKBCCCCC
cover HDCFDFFCFCEC
cover his IFFFFFBCCCCC
covered @====>DGDBAB
covered > BBAAABALCCCC
covered in =>==>>ECGCCC
covering ICDCCD@CCCCC
covers ??=???BCCCCC
covid CCFABC<IDBCB
cow OPPZOR>BBCCC
cow > EDCFBB?BBCBB
cow @ JEEFEECCCCCC
cow needs GGGHOGCCCCCC
cow on EEDFEG@CCCCC
cow who FFFJFFCCCCCC
cow worshippers FFMFFFCCCCCC
coward FIFKFF@CCCCC
cpn HDEEDD=CCCGC
cpr DCBBKC<CCCCC
cqc G?@AA?@CFCCC
crabbit HHHPHHCCCCCC
crack HLGKKI?CCCCC
crack > FFFKFF@CCCCC
crack before HOHHHHBCCCCC
cracked ????>>FCGCCC
cracker EEEKEEBCCCCC
cracker ? FFFNFFCCCCCC
cracking ?@==E?BA@BAB
cracking arse IIIIPIBCCCCC
cradle HHOHHHBCCCCC
crap ?@>???ACCCCC
crash KGIFFJICBCBC
crash > DDDDCKRCCCCC
crash team HGLGFGCCCCCC
crawl IMMMJI?CCCCC
crawl > FFIHEFBCCCCC
crawl off GOIGGGACCCCC
crawled IIKSII@CCCCC
crawled out HHHRHHACCCCC
crayons FFGOFFBCCCCC
cream ACABCA<EABAB
cream > @@?>?@BCCCCC
creature HHKOHHACCCCC
creatures HHNHHH@CCCCC
creatures > HHNHHH@CCCCC
credit >>A@??DB@E@B
creep EDDJCDBCCCCC
crematorium EEJDEEBBBCCC
cretin KKKSKKBCCCCC
cretins JJJTJIACCCCC
cretins > FFFJFEACCCCC
crew DA@ABE:BBEBD
crew and HHHHNHACCCCC
crews =>;;==<CCCCC
cried 88988:>BBBBE
cried for CEEEEIACCCCC
cries EJDDEEDGCCCC
crime A@A=@@>FCCCC
criminal BAA>?@>BACBB
criminal > JEDDEE@BABBB
crippled HFFFFKCCCCCC
cripples JJUIJJ@CCCCC
crisis CADBABGBECBD
crisis it HHMGHHACCCCC
crisis line AACCA@FCECCF
crisis team LGGHGGIBDCBB
crocs JHFIMGACCCCC
croft JLGGGGBCCCCC
crooks GGILGGCCCCCC
cross GCDAABGBCCCC
cross that BBBBAAKCCCCC
crossbow IIIHIWHCCCCC
crossed BBAAAEAA>@@A
crossing A@@AADICCCCC
crossword DBBBBB?B@BAB
crowbar FFFFFNHCCCCC
crowd EILEEDFCCCCC
cruel AABEBA<CDCCC
cruise JHEEED=CCCCC
crushed AAAAAAOFCCCC
crushing FCCCBCLCCCCC
crutches <<<:;;=@BFAC
cry CCEICFBCDCCC
crying AFBA??NCECCE
crying > EB@?@AECCCCG
crying and ??@@@?ICCCCC
crying in ENFFFFACCCCC
ct AAA@AAAGCCKC
cuff FGFFLGACGCCC
cuff me IIIIQIACCCCC
cuffs GGGGMGCCCCCC
cult EDMEEEACCCCC
cup ?A>??@@BCBCB
cup of ??>>>?CBEBCC
cupboard CBCBHAIDECCC
cupfuls BBBBBBOCCCCC
cups ??????KBCBBC
curdle GGGLGGCCCCCC
curdle milk GGGLGGCCCCCC
cure BBCCBB?FCCCC
curry AAF@@A?CCCCC
curry munchers FFMFFFCCCCCC
curtain @??BA?DCICCF
curtains AKB@GADABBAC
cushion AA@AB@>AABBB
custard :;:;:;:BABBB
custard > >?>==>?CBBBB
cut DBBCAEICCBBD
cut > AA@@A@QCCCCC
cut deeper FNFFFEJCCCCC
cut down HGHLLG=BABBA
cut his ?@C?@?TCCCCC
cut me FDCCCC>BEBBD
cut my ?@???@?CFCCC
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
dad > A>>=>?ACCCCE
dad and @AAB@@CB?BAB
dad was AAABBACBECDD
daddy AEBBHBHCCCCC
daddy is BBBBBBMCCCCC
dads >>>=>@HADEBB
dads come BBBBBBK@BBBC
daft <;;?:;>BDDBD
daft > ??>>?>@CHCCC
daily FLEJFF>CCCCC
damage AA@AA@AHCCCC
damn <=9:;;ACCCCC
damp FFEIFFCBBCBB
dance ;<<::;>BCBBB
dancing <<<<;<;A@BAB
danger ??=>>@>CCCCC
dangerous BBF@AB=LCCCC
dare D?B?@@HECCCC
dark FFKHJOFDCCCC
dark > CCEFECCCCCCC
dark now BCCCCCNCCCCC
dark nurse HHRHHHACCCCC
darkies KK[KKKBCCCCC
darlin EFFFMFBCCCCC
darling JNJJUKACCCCH
darling > FHFFIFBCCCCC
dashboard AAAAAAOCCCCC
dashcam LKFFFF@CCCCC
data BAAAEAACCICC
date >?><>=G@@ARB
date > ?@????HCCCDC
date for A@AA@@BCCCKC
date on @A@@A@JACBEC
dates ED@EBA@CECCC
daughter EDBB@DDEDDDC
daughter 's FKEFGECCBBEB
daughter > >>@=>>>CCGCC
daughter on JGFEFEACCCCC
daughter was HFJEFF@CGCCC
daughters IFHEDJDCCCCC
dawn CD@@@@KBABAB
day >B=>=>ACDBCA
day # CFBBCCHCCCDB
day 's FFJKFF?CBCBC
day > =A?>@>FD@EB@
day ? @?>??@BCBIBC
day after EKEEEE@CCCCC
day and >B=>@>JCEBBB
day another IIPNIIACCCCC
day at CAIBCBECCCHC
day before IKFFFFCBCCBC
day every DDCDDDLCCCCC
day for EDADBBBBHBDC
day i BACABCNCDCCC
day now ABAAAAOAABAC
day of CACDDB<DBCBC
day off ====>@?CFCCC
day room =>@?>>>BCCBC
day she DHEFDF?CCCCC
day since GJFGGG>HCCCC
day six A@AA@@HCCCCC
day team GHHJHLACCCCC
day they EEKDEECCDCCH
day till GLGGGG>CCCCC
day until FLFFFE?CCCCC
daylight >??>>>BCECCC
daylight robbery >??>>>BCECCC
days <>==<=HHHCBA
days > =??A>>BEBCBB
days ? ?@>>??@CF@BC
days after DDCECCDDHCBC
days ago CCCCCCGECCGC
days and FDGIDDJECCCC
days are FFFFJLBCCCCC
days i BAA@B@JCCCCC
days left EHEEELACCCIC
days old ??@>??EFCCCC
days on @>>=>?@FKCCC
days running EHECED>CKCCC
days she CDCCCCMCCCCC
days since BBBBBBIEECCC
dbt A@@@@AOCCCCC
dead HBCC?EQEDGCC
dead > C@CB@AMCFICC
dead ? CCCCCBNCCCCC
dead and DBBBCB?CCFCC
dead because IGGGGFDCCCCC
dead before BBBBBBJCCCCC
dead by FAECCAHCCCCC
dead father GGNGGGDCCCCC
dead man EEEEEPACCCCC
dead on ??>=???CCCCC
dead than A@C?@ALCCCCC
dead weight IINPIIBCCCCC
dead woman JEEEEOBCCCCC
deaf A@DAA@?CEHBE
deaf people DDGDDDACCCCC
deal CCGCCJDBBCCC
deals OGGGGGBCKFCC
deals with BBBBBBCCLFCC
dealt BACDBB@CCFCH
dealt with BACDBB@CCFCH
dean JHGJFG?CCCCC
dear EIFIHEDCECCC
dears IFJFFFCCCCCC
death C<<;<<@BABBD
death > HEFDEEICCCCG
death certificate HGGFGGCCCCCC
death of >==>=<DBBCCC
deaths MFGFFF@CCCCC
debate ?>;<=>BCCCCC
december CBBBDB=BBCBB
decent DEJDEB?BABCC
decent people HHPGHHBCCCCC
decide >>====J?@@AB
decided ><<<==SCCCFG
decided > BBBBBBHCCCCC
decided to A@@@A@HCCCCC
decision B@@>@@DCBCFC
decision > @A@@@?JCCCCC
deck CECCCGHCCCCC
deep GHGLGP>ICCCC
deeper DHCDCCPCCCCC
deeper > AA@AAAKCCCCC
deeper next EKEEEE@CCCCC
deeper than @?@@@?NCCCCC
defective DEIEEEBCCCCC
defectives IIRIIICCCCCC
defend ?>>@>=ECCCCC
defib ?>?>>>MCCCCC
definitely HHHHMHBCCCCC
degree ECDHBCC@ACAB
degrees ABCAABAGGCCC
deleted MHEEEENCCCCC
deleted all ?@@@@@SCCCCC
deletes KJGGGGACCCCC
deliberately THHHIIBCCCCC
delivered 9<;=:;?B@BEB
delivered my DFDIDC?CCCCC
delivering FGLFIL@CCCFC
delivery IGJGFFEBCBGC
delivery suite HGMGGGBCCCCC
deluded GGMHGGCCCCCC
dementia D?B>?@ABDBAB
dementia and >@@@@?EEDCBB
dementia patients SKNKKKCCCCCC
dense IIKSII@CCCCC
dense and GGGLGGACCCCC
dental DEDEGF?BGDDB
dental nurse FGFHLFCCCCCC
dentist HGBGEF<CBBAG
dentist is FFFJFFBCCCCC
dentists @A>@?@ABABBB
department ?B>B?B9BJIEG
department > @A@>@?@CGCEJ
department please CCCCCCCCCLCC
deport HHQHHHBCCCCC
deport the HHRHHHCCCCCC
deposit HIGGLGECCCCC
depot and BBBBBBICCCCC
depressed FKIFFFBCCCCC
depression ABD?BBACCCCC
dept EEEDEHACCKCC
deputy NHHHHHBCCCCC
dermatology BBAA@A@CDEKC
deserve @CG@@@BCDBCB
deserve a BBF@BBACBCCC
deserve better @@=@@@CCGCCC
deserve it @@@A@@ICCCCC
deserve no GJGGGGBCCCCC
deserved >??>=?@BCBBB
deserved > ?@?>?@BBABCB
deserves BCGAGJ=BAABB
deserves a CDCCFF@AAAAB
deserves to EDFCEI@CCCCC
designed >=<;<<A@BAAB
desk FEGLFI<BGCCG
desk > BCEICBEBAEBB
desk again GGGMGGBCCCCC
desk at HGFHGFCCBCBG
despise FFLFFFACCCCC
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
diagnosis CBBBBB@BBBDG
dialysis A?@AA@DBGCGG
diamond =>>;=>CCBCBC
diary DHDFDDBCCCCC
diary of GNHKHGACCCCC
diazepam OEFFEEACCCCC
diazepam > HEEEEEBCCCCC
dickhead FFFKFFCCCCCC
dictionary IINPHIACCCEC
did EBBCBD@>A@EF
did > MIICDH?BBBBB
did and CBBAAB?BAAAB
did eight FFFFFICCCCCC
did he IIMPIICCCCCC
did his ?@@@AB?CBHCI
did i BBBCBC=ABBAB
did it KCFCCFNCCCIC
did my GEFDEEFBDCEB
did not :;<898:BFBDL
did she FEEIIFB@B@@B
did that EA@AD?CBACBC
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
dies KLKJKWNCCFCC
diet ???@>?>ECCFC
dietitian LIGMQK;BAFFG
dietitian i JJJJRJBCCCCC
difference ??@=>?>BAAAD
difference > ?@??@@@CCDCE
different >B@=>=BCHDLD
different > A?C?@@@CCCCH
different shops BBBBBBMCCCCC
dignity ;<:;;;>CICCF
dignity > >???>?CCFCCG
dim JJNUKK?CCCCC
dimples FFFFMFBCCCCC
dimwit HHHTHHCCCCCC
dimwit > HHHPHHCCCCCC
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
disabled FCKBDD>CGCCC
disabled are IIPIII@CCCCC
disabled people BBDACC?CCCCC
disabled person HHOHHHBCCCCC
disagree <;;:<:?CCCCC
disagree with =<=:=<BCCCCC
disappear DCECCCMCCCCC
disappear > BABBAAJCCCCC
disc AAAA@ABCCCJC
discharge BC?A@B?>B@HD
discharge coordinator KLHLHJBCCCCC
discharge me CECCCBMCCCEC
discharge my GGGGGK@CCCCC
discharged >?>=>?ABMBLB
discharged at BBBBBBICDCCC
discharged from ABABAB@CFCHB
discharged him BBBBBBMCCCCC
discharged me AAAAAAECGCGC
discussed FCCCCCCCJCCC
disease CCEBCBGBBBCC
disgrace ?@>?A??BHBBB
disgrace and AA??A@BCGCCC
disgrace to EEEIEEBCCCCC
disgust HHPNHHACCCCC
disgusting CBEBBB>BBCBC
dishes HMHNHHCCCCCC
dishwasher >?>=>>HCCCCC
dismissive ;<=<;<@CCCCH
disorder GHHCED?CCCEC
district ???AA>ADGDEC
district nurse ???A?>ADECEC
diversity HFLFFFBCCCCC
divorce > EJEEHEBCCCCC
divorced GHGGNFACCCEC
dizzy A@@@@@LJCCCC
dm HLHHMH<CCMCC
dm me HIHGMH<CCICC
dms EGEELECCCDCC
dnr KFFFFFACCCFC
do ?B?>@ADD@EAB
do > >BA>??GCBCBD
do ? AA@@A@E>B@AC
do a EEEDCH@@A@AB
do another A@@@@CLCCCCC
do anything BCCBBCDHCCCC
do facebook HHHLHN@CCCCC
do for CEDABCEICCCC
do her EGEEHG@CCCCC
do his FNFFJFECCCCC
do home EEEEIEABBBBB
do i <:<;=:DVIXIC
do if BAACA@ECCGCC
do it DE@A@BRCBBDB
do my HIFEJECDCEEC
do not CAEDAFFBCDEC
do one @@>B??@CCCCC
do people ??=???A>@?@B
do something FFFJFGHCCCCC
do that DDGDIC>CBCFB
do the EHHCEGC>@@AD
do they DCEHFFG=??>B
do things GGGGNGBCCCCC
do to DFDEIFACCCCC
do us HMNMHHBCCCCC
do we DBFCCCJKCFJC
do with GGDCHD@BABCF
do you ?:>=A>JB>@?B
doc FKGFJL<CCCCC
doc > GMHHHNACCCCC
docter BBBBBBBCCCCL
doctor NQOOPT3DHBDH
doctor 's GNHHIK@FBCCC
doctor > KNQNNQ>DDCCC
doctor ? EGDFHFBCAAAB
doctor and EEDCHE?CCCCC
doctor at CDDKDDACCCCC
doctor but HHGHRHBCECCC
doctor for @@??@@JCCCCJ
doctor gave CICCCBGCCCCC
doctor he IIIPHH@CCCCC
doctor i GDDFGF>BABCB
doctor in DDCCDICCCCCC
doctor is DDGFDCBCCCCC
doctor on @CA@ABICCCCH
doctor says AA@AAA=CCCKC
doctor than LFFFFFACCCCC
doctor to DDCEHDBCCCCJ
doctor was @??>??ABBBDB
doctor who ACBBBBBCBCCB
doctors CEHECH8BBAAD
doctors > FEKGEE?BABBB
doctors are EFIKFEBCCCCC
documentary @@??@>CCCCCC
dodgers EEKEEECCCCCC
dodgy >>=>==?AACBC
does DE@BCC@HCB@B
does > EEJJFEFCCCCC
does a ??===>>EAAAB
does anybody @?@??@FDEFBB
does anyone @CAD@@L@EBCC
does his HKHKHH?CCCFC
does it FECIEFNLABDB
does not A?@@=AJJHDEF
does she DDDFHD@GCFFC
does that >?>=@>AUGCCC
does the B>>?C@<4=><A
dog ?AA>?>G@ABBA
dog 's EABABBFCCCCC
dog > BBHBADBCCCEC
dog ? EEEKDECACBBC
dog and A@A@?@ICCCCC
dogs DFGDGFCABBAC
doing ?>?>B@EC@ADB
doing > ?>?>>>OCCCCC
doing a AA@@@A=BBDBC
doing funny BBBBBBLCCCCC
doing it JEDCCFIEBBEB
doing my CDDCGC>CCCCE
doing nothing BBAAABJCCCCC
doing the GIJLLJ8BABCB
dollop GGGPGGBCCCCC
domestic GCCDCC>BBBBC
donating A@?@A@ACCKCC
donation ??>???GABCBC
donations A@?>B?EAAAAB
done A?>>:@H@>?D@
done > DFFCBF@@EABC
done all HDDCCDBCCCCC
done at BBBBBBBBBCIC
done by GFFIFFACCCCC
done in ??>??@KBECFB
done it JHEKIFMCCCCC
done now CCBCCBLCCCCC
done the A@A@ABEBABAB
done time GFGFGL?CCCCC
done to @AA@A@CCAABB
done you CCCDCCMCCCCC
donkey FGFQFGCDCCCC
donkeys GGFMGGBCCCCC
donor ??@?@?=@@A@A
donors @?<????CCCCC
door DFCFBGMAGCAF
door 's C?CAAAHBABBB
door > DIFGEHECFCBC
door and ACC@@@BCECCC
door i >>>?=<KCCCCC
door in @E@@A?NCCCCC
door is ?@@?@@IBBBBC
door on EGEFIGECCCCC
doorbell KMIIIKACCCCC
doors CFECCK@CDDBB
doors > DCCFDF=CEGBC
doors of GGGGGMBCCCCC
doorstep FKEEFFHCBCBC
doorway @ABCA@GCCCCC
dose EBCBCBCGCDIC
doses IFIFFF@CCCCC
double >?=>@>AEAABB
double up CCCCCC>KCCCC
doubled @?>???GBBBBC
doubt GGGPGHABBBBI
down CBBCDGEFDBFG
down 's FDHCDC>CGCCC
down > DBCC@@BCACCB
down a A@???BECGCCC
down an DDDDDKCCCCCC
down and ;<<;<=ECBCBG
down as ?@?>?A?CECKC
down at EEHEIEECCCEC
down every BGCEBBLCCCCC
down for CAA@B?LCDCGC
down from EHEGDFDFACBC
down her FIGFKF@CCCCC
down in A@?@A@EBBBBB
down last EEEEEL?CCCCC
down like EEJHHD@CCCCC
down my FDDDFEEHCCCC
down on ABA@DBDCCCBK
down outside @@@?@?QCCCCC
down that HHHINLACECCC
down the JFIIDGGDCBCA
down there GIIMJK:CCCCC
down to FFDHJCBCCCHB
down with DEHCGHHEBCBE
down you FFFHFFBCCCCC
downed @@@A@@UCCCCC
downhill CCDCHD?BDCCB
downhill since EEEEKE?ADBAB
downs GGLGGG@CCCCC
downward GGGGRGBCCCCC
dozy KKKWKKFCCCCC
dozy mare GGGLGGBCCCCC
dr [[SW[[/BABEH
dr @ C@DCKAGCCCCC
dr kemp DDDDKDBCCCCC
dr pym EDDIDDBCCCCC
drag EEGEEMACCCCC
dragged KFFIFPGCCCCC
dragged out EEEEEPECCCCC
dragger IIISIIACCCCC
dragging ?@@?@AMCCCCC
drain DEHFHE?CCCCC
drama <=====BAAAAB
dramatic @?????JCCCCC
drank ?>>=>?OCECCC
drawer PJGMIFHCBCBC
drawer > GHDIGDEBABBC
drawers JGGGGM>CCCCC
drawing DDCCHCICCCCC
drawn BCCFEBMCBCBB
drawn up AABBAAKCCCCC
dreadful @@>A?@CCEBBB
dreading ?@>???CCCCCC
dream AA@?@EBAABAB
dreams GGGJMGAEABBB
dreams about GGGGOGCCCCCC
dreamt FFFFNFACCCCC
dregs GGJNGGCCCCCC
dress MIOLSI@@CBBC
dress it OFFFFFACCCCC
dressed @ABAC@?CCCCC
dressed as >??<??ABACBB
dressed her HHHPHHCCCCCC
dressing BEDCEBCEICEH
dressing > @AA@CA@CHCCC
dressing gown EGCDECNCCCCC
drew <<<;;;A@>@@A
dribbling EEIDEFICCCCC
dried EFGIEE@CFCCC
dried up GGHKGGBCCCCC
drift IIJINKACCCCC
drill DDDHHF?CBCBC
drilled MFFFFFCCCCCC
drink ECA@DBFIDCBB
drink > BBBADF>EDBBB
drink and JDDDDDACCCCC
drink in IIFJFEACCCCC
drink on GLGFFGAKCCCC
drinking @?>@>?PECCCE
drinking gallons CCBBCCMCCCCC
drinks BHBABCEEBBCB
drip IFDHIH;BFCBC
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
drop CGA@DF>ABE@B
drop dead FLHFEL@CCCCC
drop her EKEEFE@CCCCC
drop in B@@@@@CADBBC
drop me BAAAAACCCKCC
drop off ?????>?AA@?B
drop the IFGFJIBBBCCC
dropped KEFIHGFBCBEB
dropped on FFFIFFDCCCCC
dropping EDCDGHDDBDCB
dropping off EFFEEKFCCCCC
drops EIDKGE>JCCFF
drove HDCFCBFCICCC
drown FHHHIINCCCCC
drowning ??????HCCCCC
drowsy @???@@NHCCCC
drowsy > BBABBAKCCCCC
drug JFJEEG@BEBCC
drugs LFLFFFABDCCG
drugs > CCBCCCBCCCCJ
drunk H@@>@@KCDCCC
drunk he KFFFFFBCCCCC
drunk the BCCCBCMCCCCC
dry BBEGCD>CBCCC
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
dunce JIJVIJACCCCC
dunmore HKGGGGBCCCCC
during DADACE?BFBAF
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
dykes EEMEEECCCCCC
dykes running GGMGGGCCCCCC
dynamite GGGJGGCCCCCC
dyou ECECCFAICHCC
e EDIDDEABEAED
e > HDGFDDDCCCCC
e again IIRIIIACCCCC
e and A@@A@@CBDBEB
e every GGGGOGBCCCCC
e was ?@??@@CCCCCJ
e with @@B@A@HBDCBB
each ILGHKGBABC?D
each > MFFFFFBCCCCC
each and FHFFEIACCCCC
each day FHFEFFDBBBBB
each end GGGGNGBCCCCC
each of =>=>>=SCCCCC
each other CAEBFC@CCGCC
each time GACBBBBCICCH
each to ?>=>?=?A@A@B
ear <==;@>BNECCC
early ==<;<;;ABFAB
early > @@@?@?DCCCCC
earned =<?;<<ACCCCC
ears GGFQHFAGCECC
ears > CCCGCB?CCFCC
ears are AAA@AAMCCCCC
earth BBFCBAGBECBC
earth to EEKEEEACCCCC
easier ?>=>>=HBABBB
easily IIIIIPBCCCCC
east ?@>>?>LBABBB
easter @A@@A?BDCACB
easter > A??AA?DDDCEC
easter and EIEGFEFCECCC
easy FHJHNK>CABBB
easy > FFIGIFBBACBB
easy to CFDDDI?CBABB
eat =?=>@>CFFCEF
eat > @@@?@@BCFCCK
eat a EEEIDEBCCCCC
eat your =>=><<AC@BCB
eaten =;;:;=DEBCCC
eaten a AAAAAAHCCCCC
eaten for AAAAA@LCCCCC
eaters GGOGGGCCCCCC
eating AC?A@?MEDCDC
eating disorder FGDDDD@CCCEC
eating out @A@AA@OCCCCC
ebay RMKKKR@CCCCC
ecg ECCBEC>DCCJC
echo @@??@?;BCCFC
eczema CCCDBC>KCCCC
ed MHHMHHACCCCC
edge ?@>>>>QCCCCC
edge > A@AA@@OCCCCC
edge of AABAABKCCCCC
education GGGLLGCCCCCC
ee KEEFEG@CCCCC
eejit DDDIDD@CCCCC
eggs @@?A@B?D@AAB
ego GGGKGGBCCCCC
eh HKJLKG>CCCCC
eh @ FGFKFFBCCCCC
eight CD@CAFACGCDC
eight > DGDDCE>DGGCC
eight days A@@@@@GHKCCC
eight weeks ?>??>>DCECIC
eight years CCCECGBCCCCC
eighteen ABBACC@@DABB
eighty CBGBECICCCCB
eighty four BBBABBLCECCC
eighty one DEIEII@BBCCB
einstein HHGQGH?CCCCC
either DHABCFBEEDEC
elderly GDGCCD=AHCBG
elderly > LIMIIIACCCCC
elderly ward @A@AAA@CJCCI
eleven BA@B>ACDDBAE
eleven days DDDCDIGCCCCC
eleven hours DDGCCDACCCCC
eleven times ABAEBB>ECCCC
eleven weeks BBBDBAGBGBBB
eleven years ??@@??IEABBB
elm LEEGEIFCADAB
else HGEFJD@DD@@A
else 's AAAGBB=BKBEB
else > FGCDHCHCCCCC
else can AA@@@@LECCCC
email A@><;=;BA[BC
email about AABAAABCCMCC
email address AABABACCCKCC
email for BBBBBBCCCOCC
email me A@A@@ACCCKCC
email the EKEEEEBCBBCC
emailed ?A=>=>EBAIBB
emails LPHHHL>CCCEC
embarrassed DDFICD=CCCCC
embarrassed > EEIIEEACCCCC
emergency AA?A@A=HGDCB
emotional EFGGFEECCCCC
employ HHMOHHBCCCCC
employee NHHHOHBCCCCC
employee of NHHHOHBCCCCC
employer FKFFEF?CCCFC
empties JFFMFFGCCCCC
empty ECCMCFLDFBBC
empty > BBCBBBKCCCCC
empty at MFFFFFBCCCCC
empty chair AA@@@AMCCCCC
end @EBABDHCBCAA
end > ?A?@D@BDBEBC
end it DLCDDDLCCCCC
end my A@?A@@KCCCCC
end of DFHFCFDBCCCC
end tonight BBBBBBMCCCCC
end up CBBBCG;CCCCC
ended ?@>>>?<CECEF
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
england ABB?AB@@?AAB
english IHTKGH>FCECG
english > DBEBBBBDCCCJ
enjoy FEECCM>BABBB
enjoy > NNHHHH>CCCCC
enjoy your @>?>?BDBBBBB
enjoyed FHFFMFCBBCBB
enough >A@A>?NDEBBB
enough > BEHABCFBCBAC
enough of ?>>=?>ECCCCC
enough to DDCFCIDDBCEC
entertainment FFFKFFBCCCCC
entertainment > GGGLGGBCCCCC
entire BBFBCCCCICCG
entitled @@@?@@ACCCCC
entitled to ??@>??ACCCCC
entrance ?B>=>C<=A??B
entrance > @???@@ACCCCC
entrance and FFFEFNECCCCC
envelope ICCBCDJCCCCC
envelope for AAAAAAPCCCCC
envy AA@AAAOCCCCC
envy the BBABBBQCCCCC
epilepsy ??@??@HIBBFB
epipen AAA@@AGHCCCC
epipens BAAAAALCCCCC
episode =?????;ABAAB
equal HHPHHGABBBAC
er KLGGIG@CCCCC
escape >=??>>HCCCCC
especially IFGHOJCCCCCC
especially > FEEELECCCCCC
estate HQFLHN>CBCCC
estates GBAEBB?AACAB
even EFDJHCGCHABG
even a FGEHEE=CFCCC
even care BAAAAALCCCCC
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
eventually > EIEEFE?AABAB
ever DFGIHE>BAAF@
ever > CCCBBCGCCCCC
ever done EEFEKECCCCCC
ever met GGLJFGJCCCCC
ever since FFJEIF>D@B?C
ever so BGBAGEBBACAA
every CKEBBB=CAA?A
every # BBABBBLECCFC
every % JJTJJJACCCCC
every bed EEJEEEBCCCCC
every black LHQHHHCCCCCC
every breath @@@?@@MCCCCC
every day EDCBDCGCCGCC
every finger FFFFFKCCCCCC
every hour FLFFFG?CCCCC
every inch FFFELFBCCCCC
every last MKSVLK>CCCCC
every morning DHDFCHBGCCCC
every night BDABCDOIBCCC
every one DEMFEG?AABAB
every post FGELFF?CCCCC
every shift GMDHEDECCCCC
every single BFBEAC@CDCCB
every sunday ILFGGF<CCCCC
every ten HMHHHH>CCCCC
every time BB>CA>BEHCCF
every week CDCCEC>BBCBG
every window FFGFFJ?CCCCC
every word BIBEBB@CCCCC
every year <;<===AAACBC
everybody BB?B>A=@?B@A
everybody > CBADBD@BABBB
everyone @EB@?>E?A?@B
everyone > @>>>A?KACAAB
everyone get FJFFFFACCCCC
everyone he HHHPHH?CCCCC
everyone in BBA@AAHBDCBC
everyone is @??@?@CCCCCC
everyone knows FDDHFEBCCCCC
everyone on FDFEDDBBABFB
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
everywhere EIJDDDJBABBB
everywhere > AB?@A@IB@CBB
everywhere you HHNHHHBCCCCC
evidence >=<<<@?CCDCC
evil ?AEC?@@CCCCC
evry JHFFFE>CCCCC
ex HGDDDBFBBEBC
ex 's GCDDDCBCCCCC
ex has ??@@@@KCCCCC
ex is ADBBBAIBBCBB
exactly @?D@CAMCFCCC
exactly who FFOFFFBCCCCC
exam EAC@DA<CECCC
examination JEEEJEBCCCCC
examine CDDCFDACCCCG
examine me EEEEHEBCCCCC
examined FEEJEEACCCCC
excellent >>>=>>ACBBCB
except EEEKFD?CABBB
excuse EFFMFG@BBCCC
excuse for GHIRGGACCCCC
exec OIKKKO>CBBBB
exec 's DDDEIFBCCCCC
exec > DEEDDJBCCCCC
exec is GGKJGGCCCCCC
executive A@@A@A@CEJCC
exercise AA@BAA@CBCCC
exercises ??@>=?DHCCCC
exist FCDCCCHCCCCC
existing BBCBABOCCCCC
existing > BBCBBBKCCCCC
exit @@>??C?@CBAC
expect DCIFEL?CICCC
expect a DCHCDFACDCCC
expected @AB@@A?CCCCC
expecting BAAAAA@HBFCC
expenses JEEEEE?CCCCC
experience ABACDB>@BC@B
experimented MFFFFFACCCCC
explain >?<D?>;GFBAH
explain it DCCIDB?CCCCC
explain why @A@?AA>HDCCG
explained 9<;<:;=A@B@A
explained it >@@?@@@CCCCC
extension FBBBCC@CBSBC
extra CCFCJB?EECCG
eye EDCDAI=GEEGE
eye > GGDDDJICCCCC
eye casualty BAAAA@BCCJCC
eye clinic @@BC@?ABDABD
eye contact EEDHDDCCCCCC
eye drops ABBAAAACCCCJ
eye for IIIIIQBECCCC
eye open IIIIIPACCCCC
eye tests JGNGGGCCCCCC
eye unit FFFFFLBBCFBC
eyed GGNGGGBCCCCC
eyeful HHHHNHCCCCCC
eyelids A@A@@AMICCCC
eyes C>@CCCMEEDBE
eyes > A@@>?AJBBCBC
eyes and CBABEBGCCCCC
eyes are AAAAAAGCCCCC
eyes on FFFENKACCGCC
f1lthy GGNGGGBCCCCC
fab ??=???BCBCCB
face IJIJLLGDCBAC
face > EEFDGE?FBCBF
face @ EEEEELBCCCCC
face and FHFIKHACCCCC
face another BA@AABOCCCCC
face down DAA@@@MCECCC
face for JFFIFHBCCCCC
face has BAB@AAIECCCC
face in JHGGJH@CCCCC
face like DDCHCCBCCCCC
face on JNKIHF<CCCCC
face would EEEKEEBCCCCC
facebook DH@EBC=BBDCB
facebook > GFBDDH>CCCCC
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
fair @AAABB8B?AAA
fair play ??B@@?BBABBC
fairies HHPHHHCCCCCC
faith >>?>>=<BDCCC
fake JKGJGF<CCCCC
faked UIIIIIBCCCCC
fakers GGMGGGBCCCCC
fall HBDDCEGECCCC
fall > MEFEEE@CCCCC
fall down GGGIGLBCCCCC
fall from BBBBBDLCCCCC
falling ?@@>?@BCCCFC
falls DA@C@A@DCCCC
false CD@BBA?CDCBB
falsified RIIIIIBCCCCC
falsified the QGGGGGCCCCCC
families CABAA@<@ABBB
families > EEGGEEBCCCCC
family A@>><@>AACCC
family > ACDABB>A@AAB
family to IEEEDEACBCBB
family would BEBBBBJCCCCC
famine FFOEFFACCCCC
fan <<<;<<?ACB@B
fancies JOJJRJ?CCCCC
fancies > EEEEJEBCCCCC
fancy GFBCJD=@BDCB
fancy a EGEEJDCCCCCC
far >B>?C>BCBEFC
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
father 's CBBBCCACBCGC
father > EEIEEHBCCCCK
father in @A@BAAJCEEDC
father says @??@@@LCCCCC
father was ABABBBBCHCCC
father would HHOHHHACCCCC
fatso GGGLGGACCCCC
fatso > IIIOIIACCCCC
fault @?<=>>DA@A@D
fault > CA@@@ARCFCCC
fault @ FGFLFFACCCCC
fault for BCBBCCACCCCK
favor GNGGGGBCCCCC
favour KNMPLJ@CBCBB
favour and FLFJFFACCCCC
favourite =?=<==?BBBBB
fay HQHHHHACCCCC
fay > HQHHHHACCCCC
fear ??????<CCCCC
february @@A?@@?CGCLC
fed ?=;==@ECBCCB
fed and FFFFFMBCCCCC
fed up B????>CCCCCC
fee IGGFHFABABBB
feed ABDBBBECECCC
feed it GJJJHH@CCCCC
feedback CCBBHC>BGBBE
feeding @@AB?A>FDFCG
feel >=@=@>QFDCBF
feel > EEEFFFFCCCCC
feel a ?>>>>>CBDCCC
feel calm CCCCCCMCCCCC
feel for CCCICCACBCBC
feel it BECBAALBBCCB
feel like ><<:<<DBABBF
feel my HEDDEG=DFCCC
feel safe CDDDDDKCCCCC
feel she EHFFIF?CCCCC
feel sick CCCCCCKCCCCC
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
fella in FCCCDHBCCCCC
fella who BFEFDE@CCCCC
fellas CDECJC@CCCCC
felt 9;978:=CLBCE
felt it EKEEEEACCCCC
felt like @??=>?>CDCCC
felt this CCCCCCOCCCCC
female FFNEFEACCCCC
females FFKFFFBCCCCC
fence EIJFEGGCCCCC
fence > DCDGDDMCCCCC
fertility BBABBBCCCFLC
fetch EEKEIEHCCCCC
fetch me HHLHNHACCCCC
fete >?>>??@AABAB
fever >>===>FLBCBB
few IJJNJJDFADBB
few more EGEDKECBBBCC
few of EHEEEKACCCCC
fewer DEJCHD@CCCCC
ffion GGDDDEBCCDCC
fi FIFJJGMCCCCC
fiddle HFFFKF@CCCCC
fiddling QHHHHH@CCCCC
fiddling the JFFFFFACCCCC
field > GGLHGG@BBCBC
fiesta FIFFEOBCCCCC
fifteen DCCABACCECCC
fifth IIFFFH>CBCFC
fifty JFFCIE?BEBAC
fifty quid FFEEIJACCCCC
fight <::<:;AFCCCC
fight left BBBBBBNCCCCC
fighting BAEA@@HCCCCC
fighting > BBABAAKCCCCC
fighting age IIRIIIBCCCCC
figures E@?>B@@CBCCC
figures > HDCDGD@CCCCC
file IEECCD=CICKC
file and LFFFFFBCCCCC
files LFFFFFBCCCCC
fill BHDCBBICECEC
filled in ECDDCE>CEEFC
filling JEEDFGCCFCBC
film BHDABG;BACBB
filming IHCCCC@BAEBB
filth OMSMLK@CCCCC
filthy HINJOI>CFCCC
filthy in EFFFLFBCCCCC
final >=>===CCFCCB
finally ;<;>:;>CDCCF
finally got EEFIEF@CCCCF
finance TIKJII?CCCCC
finance director HEEFEEACCCCC
finch KHHKHIACCCCC
find GJGIFJHBEGGC
find a DCBBABFBEEBC
find her FJFFFFACCCCC
find him CDDHDDLCCCGC
find his FFFGFF@CCCCC
find i BBBBBBNCCCCC
find it BECBBB>CBBBC
find me ><>=>@[CCCCC
find out BDBAEH;CEFFC
find the EHHGDCACCFCC
find you GHGGGO=CCCCC
finding AACBDAFCBBEC
finds ?=>>??MCCCCC
finds me AAAAAAICCCCC
fine CDDEDFAFCA@D
fine > BDBCBDDCDBBC
fine ? DDEDDLCCCCCC
fine well JFFGFFBCCCCC
fined >>=>>=>CGCCC
finest FHMFFF?CCCCC
finger HDGGGGCD@BBB
finger before JFFFFFCCCCCC
fingers FDFEKI=GBA@A
fingers > FFFFKG@CCCCC
fingers like HHHKPHCCCCCC
finish HHJFJHPBDBCF
finish > DCBECBICCCCC
finish a ?@>>??DCCCCI
finish it AEEAAAWCCCCC
finish me @??@?>?CCCCC
finish the HHOHNHGCCCCC
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
firework @A@@A?NCCCCC
firm GEBBECBA@JAE
firms LGGFFG@CCCCC
first @?A@AB?>=@@?
first > @BE>CCKBACCB
first ? DCCCHC@ABBBC
first aid @@A?@@F@@B@B
first aider BBAABBJCCCCC
first of FMEFFFBCCCCC
first on HHHHMKBCCCCC
first one EEEEELECCCCC
first thing CCCCCG>CGCCC
first time ==<=<<?E?BAC
first week DCDIDD@CCCFC
first year OJHKHHACCCCC
first years GGGGNGBCCCCC
fish AA@C@AABABBB
fishing ?????>XCCCCC
fist BCCBBHJCFCCC
fists FFIFFNACCCCC
fit DEHGJF@FFBJC
fit > GGGJNGBCECCC
fit to FFGKFFCCACDC
fits FDDHFEBCCCCF
fitted ?@??@@=BBCGB
fitting ??@=>@NCCCCG
fitting > @AA?@ABCCCCI
fitting for BABA@BQCCCCC
five ?B>??AEDK@DC
five and JHHKHM?GCCCC
five days BDEABBDHECCC
five goes AABAAABCHCCL
five minutes DFDEFHBBFBBB
five of EAA@AAMCCCCC
five stars BBBBBAJBDBBB
five times DFEGGEDCGCCC
five weeks A@@@@@@BBBGC
five years A@?@@?CBCBBB
fix >B<<>=<BCFBB
fix it CKCCDC@CCCCC
fix the @?>???@BBCBC
fixed ::98:;=A@A@A
fixes @A?@@@FCCMCC
flag CDGCCCBCBCCB
flames GGGGGMBCCCCC
flash EGEELEACCCCC
flashing CFBBBCMGECCC
flashing lights BAAA@BPGCCCC
flask GIBFDCFA@ABB
flat BEAACDHEDCDE
flat # GNGGGGBCCCCC
flat > FDDDDC>CCCFC
flat and CDCDDG@CACBH
flat below @AAAAAKCCCCC
flatmate ??????ICCCCC
flats FGEEHDHBBCBC
fleas HHQHHHCCCCCC
fleas > GGMGGGCCCCCC
flight CCDCGCDJCCCC
flights >@@>?@ACCCCG
flips CBBBCCJECCCC
flogged NECDEDCCCCCC
flogging RGGFGGBCCCCC
flood GPGHGG?CCCCC
flood her FJFFFFACCCCC
floor @?=?@AFBGBBB
floor > @A?=@@ACFCCC
floor and EEGDEJ>CECCC
floor at FFFKEF@CCCCC
floor of ??>>>>JCABCB
floors @@C?@@LCHCCC
floors > ?@@?@@LCJCCC
floors up A@A@@@JCCCCC
floppy AAAAAAJCCCCC
flowers BC?>?AIBCDBC
flowers > BABBADJCCCCC
flowers to EHDDDE@BDCBC
flu ;<=;?:<E?A?A
flu jab ABD@EBBGABBB
flu jabs DDFFGDIBCCCC
fluid NIIIIOACCCCC
fluid chart LGGGGGBCCCCC
fluids A@?@@@JBBCCB
fly ?@?B?>ILBCCC
flyover AA@?AALCCCCC
folded @??>>?JCCCCC
folded on @AAAAARCCCCC
folk DBEA@@;ABDAA
folk > EEGFEEBBBCCC
folk on JEEEEEBCCCCC
folk used GGKGGGCCCCCC
folk with GHMHHHACCCCC
folks @C><?>;@?ABB
folks > @B@>??@AABCB
follow ENDIFDCAFBHC
follow the ?=?>?>ACCCCC
follow up >>?>>=CAGBIC
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
for # AA@@B@@CDDBC
for > CBE@BA@@@@@A
for ? CBAHACFCCDHC
for @ HDEHEDCCABEB
for a CB@?CCAHGBCC
for after ABBAAAIGCCCC
for all ADD?@AC?A@AB
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
for five BBEFCCDEECGC
for folk DDEDDDBCCKCC
for forty LGFKFFBCFCCC
for gbh IIIIIO?CCCCC
for good BDEAAASBBBBC
for gypos EENEEEACCCCC
for help @@@@@@GCFCCC
for her BA@FFB?HDFGC
for him FGAAB@EGCEEC
for his HEFJEGAFABEB
for illegals GGNGGGBCCCCC
for it LHNJOHFCADBB
for life EEJFEEBECCCC
for me ????C>MDDCNA
for money LGGGGGBCCCCC
for mum AAAAAAICCCGC
for my =>??>>@CDCRC
for myself BBBBABIBABBB
for nine ECCCDCHCCCDC
for not @?????;CDCDE
for nothing AA@ADAHCCCCC
for once ==<<=>MC@ABB
for one ??A>A><CADCG
for our =?@@>>GB@BEB
for over AAAAAAICDCCC
for pain ECBCBD>CICCC
for people @@>?@@L@@@AB
for pip CCCBCFCCCKCC
for six GCBGDC?BCCBB
for someone HHKKLNACCCCC
for talking CCBFCCHCCGCC
for ten >???@?BEICBC
for that EEAGDI;BHDCD
for the ?@@@CAC=BF?B
for them JFKIHECABBBC
for thirty <>=@=>CBFCBH
for this ??=>>??BBBBB
for those DIGCDD@A@@@A
for three CDBBBBGDCCDC
for trying BBAA@ANCCCCC
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
foreign FFOFFGACCCCC
foreign nurse EEKEEECCCCCC
forever CNECCCDBABDB
forever > ACA@AB;CCCCC
forged WJJJJJ@CCCCC
forged a NGGGGGBCCCCC
forged my KGGGGGACCCCC
forget =>;<<>;@=A@@
forget it >@>@?>@CCCCC
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
form > FFHHMF<CEEDC
form is BBBAAG?CCHCC
formal ?>>??<@CMCCC
formal complaint @@@@@>BCMCCC
forms B@??A?>CHCCC
fortnight ADAACC@EFBFC
fortnight > DFEDGDBEECEC
fortune HHMJHG@CCCCC
forty EEBBAB@BEBDB
forty a CCCCCCNCCCCC
forty minutes ?>?A>>BBBBBB
forty of HMHHHL@CCCCC
forty quid LGFFGFACCCCC
forty times GMGGGGECCCCC
forty years @@CDA@FCCCCC
forward ??=>B?FBBDGB
fought DEIDED>CECCC
foul FFFKFFCECCCC
found =@<<;=IDGCFB
found a ?>A>?>UDBBBB
found her DFEEED?CECCC
found it FGIIGF@CBCBC
found me B@AAAAGCECCC
found my ;:<;<<DBFBAB
found out EGCDDD<CHEEC
found the HIFJFHACCCCC
found you HOHHHHACCCCC
four ??;;<>FDMBFD
four > DFDCCGJBFCBB
four and ??@@@BICCCCC
four days =>?=?>JCFCGC
four goes HHHLHHACCCCF
four good OHHHHHCCCCCC
four hours EFFFIM@CFCCC
four nights @?@@@?=CCCCC
four of EEBCCFJCCCCC
four times @D@GCABEHCCF
four weeks DCDDEDBHCCCC
four years CCBAAA@CGCCE
fours EEEEJECCCCCC
fourteen <==:<;BCGCDC
fourteen months ??>>??@CICDC
fourteenth floor BBBBBBNCCCCC
fourth ???B??GCGGCC
fox NFFFKGACCCCC
foyer ??B>??@AABAB
fr FFFKIFCCCCCC
fracture EAADBB?AED@D
fracture clinic A@@AAAAAEE@D
frame <<<;<;EDEGCJ
frank BBCBABNCCCCC
frank i BBABABSCCCCC
fraud IEEHEEACCCCC
fraud in GGGKGGBCCCCC
fraudster LFFFFFCCCCCC
fraudster > LFFFFFCCCCCC
freak FGNHGGCCCCCC
freak show GGNGGGCCCCCC
freaks JIQIIJACCCCC
freaks > GGLGGGCCCCCC
free BCGAGC<=?A?C
free and @@>@?@DCCBCC
free for @@=B?@BACABC
free of EELEEEDCCCCC
free up GGMGLGCCCCCC
freedom >>>>>??CCICC
freedom of A@@@?A@CCJCC
freeing @A@@@?JCCCCC
freeing up BAABA@KCCCCC
freezing =><><=KFFCCC
freezing and ABBCBBGCFCBB
fresh EFFGIJICCCDC
fresh ones AABAAAOCCCCC
friday ==;>>AFABCJB
friday > CAABBCDBDDGC
friday ? DFDDDF>CCFCC
friday a HGHNHGCCCCCC
friday and CCCDCE>CEBGC
friday night ABABBALCCCCC
friday or FFFFFICCCCCC
friday to DCDDDGDCCCCC
fridays >@?=??DCCCCC
fridge ;;:?;:BDBCBC
fridge > >><;>>GCCCCC
friend EECEFAMBCABB
friend 's BBBBFCFCCCCC
friend @ GLGLGGACCCCC
friendly DA@@ACB@A@AB
friends GGADABCCBCBC
frightened :;;:::HCBCDC
frightened of >>??>?HCACBB
frightened to A@AAA@JCCCEC
frightening ?>?>>>JCCCCC
from CBBAAADAECFA
from # @>??>?@FLCCB
from > GHMGFN@CCCCC
from @ F?C?@@CBDCBC
from a DEHFDCBDC@DB
from all @@?>@DACABCB
from an KFGKFFMCCCCC
from behind EEDDME?CCCCC
from her DDBDBBGCCCCC
from here HILHMHBCCCCC
from his ??>>?>DCFCCH
from home FFFHFHBCCCCC
from left QGGFGIABAB@B
from me INFHGMCB>A@A
from midnight AABBABBCJCCC
from my >=><<=BB@BFA
from nights ABBABANCCCCC
from normal EEHEEEACCCCC
from school BCBBBFOCCCCC
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
front EHGDFGCBIBCM
front > EDEKEECCCCCC
front desk EBECDB@CHCCF
front doors DDEEDIBCFCCC
front garden BBBBBBNCCCCC
front of BCC@AAECFCDL
front row GLIFIGBCCCCC
froth ABBABAMCCCCC
frozen ===><=<JBCAC
fruit EFEIGF@CCCCC
fruitcake GGGPGGCCCCCC
fucking @AAA@@@CCCCC
fuel OIIIIPACCCCC
fuel card NGGGGGACCCCC
full DDDBBAD?DC@A
full > @A@A@AHCCCCC
full name GMGGGGACCCCC
full of CBHCDC@BEBBB
full stop FEKEFE@CCCCC
full well JDDDDCHCCCCC
fumigate HGOHHGBCCCCC
fumigate it HHNHHHBCCCCC
fun >>=<=?=AAA@D
fun run @?>??>ABBABC
fund ICFCDD=BBCCC
fundraising GEJDEDACCECC
funeral BEAB@CMCECFC
funeral > CDBBBB>CCCHC
funeral and CCCDCCHCCCCC
funny CDEADEKEBBBD
funny > AABAAADCCCCH
funny and @@A@A@LB@BAA
funny but GHLIJGEGCCCC
funny flips BBBBBBLCCCCC
funny how LJMHHKABECCC
funny thing GGGGGOBCCCCC
fur BBBBBCJCCCCC
furious AA@A@A=ABBAB
furniture BBBDEBCBFBBJ
furniture > ABABAABCGCCK
further BFBADDHCHCCC
further > DIDCDDACECCC
fuss ==;?<=CCDCBF
fuss > ?>=>?>FCCBBB
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
garden @G>A?@E@@AAB
gargoyle HIIQIIACCCCC
gas EAFBBFBBCBFC
gas > DDCFHDACCCCC
gas and CA@AAB>CECGC
gas on ABABBEICCCCC
gas the FGMFFLICCCCC
gas was FFKFFFACCCCC
gasps AAAAAANFCCCC
gasps > AAAAAANFCCCC
gate EJDEDKBACAAC
gate > EGDDEI=CCCCC
gave C@@B>ABAEADA
gave birth BCCFCCICCCCC
gave her A=?=>?CEBBBC
gave him FBDBCCACECCC
gave it HINMIMECCCCC
gave me ?A@A@B@BBAFA
gave my ?@@B@?CCFBAB
gave the FGCCDCDCCCFC
gave up @A@@A@@CGCCC
gbh IIIIIO?CCCCC
gbh and IIIIIO?CCCCC
gel AAABBB?CCCCG
gem ;;:7;;BCACCG
gender EEKEEEFCCCGC
gender clinic DDGCDDGCCCHC
general ?@???A@CBACB
generation EEIDEE@CCCCC
genius DDELDG@CDCBB
gentle =>?<>?ABABBB
gentleman ;=<>==JBBCCB
genuine CCBCFCGCCCCC
genuine question @@?@@@HCCCCC
genuinely DDDFDFNCCCCC
genuinely asking AA?@@ANCCCCC
geordie ?@@?@??CCCCJ
get BGEDFG@BAHEC
get > DGCGDFECCCCC
get a CCFDCD>=ACCC
get an A@CAB@BCCCGC
get away FNEGEF@ACBCC
get back A?AB@C@CBMCC
get better CBCCBECCCCCJ
get her GIEDJEACCCCC
get hold A@A@?CFCCKFC
get in CAAEDCGCBNBF
get it @F@BCABGCCDC
get lost GGGLIGBCCCEC
get me FHGDDJBBBBCB
get my FBBBCGDDCCIC
get off IHKPNHFCCCCC
get on DHCCFC=ABBBB
get one BAAC@A=CCCCC
get out FEKDGE=CCCCC
get rid CGDBECAFBCCC
get someone A?A@@@FBBDBB
get that ????A@FCCCCC
get the AAE>C>LDAAGB
get them GFMFMFBCBCCC
get there EFFHFJGCCECC
get through CDCEBBBBBNEB
get to @AA@DDLBBBDC
get well <<;9::ACCCCC
get when FFGNFFCCCCCC
get you DCDCCLCCCCCC
get your ??=>?=@BBCCC
gets HLLHJSABACEE
gets a MPOIMMCCCCCC
gets me @A@@D?>CBBBB
gets out GGGGGQ?CCCCC
gets the ELEFFJCCBCBC
getting FIIDHRFFAEBA
getting a DEEBCI?B@EAB
getting changed LHHHHHBCCCCC
getting it HHHKHMACCFCC
getting my EEEDEIBCCCCC
getting the CCDCCH=BABAB
getting worse AAAAA@KCCCCC
ghoul GGGMGG@CCCCC
ghoul > GGGOGG@CCCCC
giant <=<;<<ABBCBC
gibberish DDGCDDODCCCC
gie FIGELD>CCHCC
gift BBBFBB>AABBH
gin B@@?@?CCCCCC
ginger HGFFLJACCCCC
ginger one JGGIKGCCCCCC
girl GFJIKELCDCDD
girl > EGFHIF@BBCBB
girl ? GGJGLGCBBBCC
girl i ?>??>?NCCCCC
girl in EGCCFCICCCCC
girl is AA@A@AKCCCCC
girl on B@B?B@ICCCCC
girl who FJFJFF@CCCCC
girlfriend JLGFIF?CCCCC
girls KFJFQHGBABCB
girls > ?@@?A@BCCCCC
girls from GGGGQGCCCCCC
girls in OHKHHGBCBCBC
girls on DBBDABKCCCCC
git BCBGCCACCCCC
give CGFDECBFBEBC
give > @@?@@?LCCCCC
give a EFEIEE?FCCCC
give her IMHFNK?CCCCC
give him FBC@ACJBACEB
give it EEKJFG>EFCCC
give me HMKGJK@BBEBB
give my A@@@@@KCCFCC
give over DC@JCCACCCCC
give the AAB>@ABCECCC
give them @A@A?BBDBBBC
give up @@>???GBBCBC
give us HLKHQHCCBJCC
given E@DA@CBEIEIF
given a DBBCBA?CGCFH
gives IGICFHEBADBB
gives the KGGGNGBCCCCC
giving JIMIHGBDADBB
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
glass of @@?@@@BIDCCC
glasses EB@BEB>CECDC
glasses > DECDID=CCCCC
glasses and >??=>>BCECCC
glove IDDDDDGCCCCC
gloves DEEDQEBCKCCC
gloves and EEEEIEBCCCCC
go CGBBAALDBBCA
go > BA=>=AIBBCBB
go and IJHJIE=CCECC
go at @@@CA@?CCCCC
go back <<<?=<BDCBCB
go far <<=;;;BCCCCC
go home @AH@ABBBGBBB
go in @A??@BGCABBC
go on GHCEGFHFBCBC
go round CBCBEE>CCECC
go sit FLEEFE@CCCCC
go that CCCCCCPCCCCC
go through CGBBDE<CDCCC
go to @CCA@AEBBBGC
go together A@AA@ATCCCCC
go too DGCDCCNCCCCC
go under NGGGGFFCCCCC
go up ABABHCABBBCC
go when @@A@@@ICCCCC
go with BCBFBAECBCDC
goat FFMJEE>CCCCC
gob FGIMFFKCCCCC
gob on GGGQGGCCCCCC
gobby HHKNHN>CCCCC
gobshite FFFJFFCCCCCC
god EEKLEHFBCCBB
god 's EFGIGG?CCCCC
god bless ;:98;9BB@BBB
god forgive CBBGCBGCCCCC
god help HHKNHH?CCCCC
god is DCDDJDHCCCCC
god made FFKFFFBCCCCC
god will IIIMIM>CCCCC
godsend @@>>A@@BABBB
goer DDEDIDCCCCCC
goes EIGCDJAECBBF
goes at @AA@@@@CCCCN
goes i FJFFFF?CCCCC
goes like FFFFLFACCCCC
goes off FGFFHJ>FCCCC
goes to EJCEDGCBDECC
going AE@ABFJCDCDB
going # CCCCICQCCCCC
going > >=>@>?CA@BBA
going and >=>?>=HCDCCC
going anywhere HNHHHH=CCCCC
going faint BBBABBMCCCCC
going home CCCDEC<CCCCC
going i HHHHSHACCCCC
going in CCCBCIDCBBBC
going on EEELFE=EECCB
going out EEGDDI?CCCCC
going round ?????>BDFCCC
going through FJFFFJ@CCCCC
going to CFCCDKDCBEGB
going up FMFGFH@CCCCC
gold LFCHCD;BABAA
gold > >@>A@@>BBBBB
goldfish FHELFFBCCCCC
golf IHFFIFABBCAC
gone @=><>;YKEEEE
gone > IFHFCEFDBCCF
gone all @@A@?AEGCCCC
gone back @@A@?AKCFCCC
gone black AAA@AAHECCCC
gone blue BBBBBBICCCCC
gone down AAA@AAOCCCCC
gone downhill FFFFLFBCFCCC
gone from ABAAAADKCCCC
gone grey FFFMFFBCCCCC
gone missing HDDDDDBCCCFC
gone off EGEDDDCCCCCC
gone out ?@@@@@ICCCCC
gone over @@?@@@HCCCCC
gone purple BBBABBICCCCC
gone to DDHIFEACCFCC
gone under ????>?GCCCCG
good >=>;A>BA>A@A
good > @GBAB@GA@BBA
good enough ??>????BHCCC
good for JGMIIGHCCCCC
good hiding GGKGGJBCCCCC
good i AA@@@ANCCCCC
good kicking FFHFFKCCCCCC
good long FFFFMFCCCCCC
good luck >===<=ABABBB
good money EEEEHJCCCCCC
good on @@A?@@ABABBB
good suit BBBDBBJCCCCC
good teeth TIIIIICCCCCC
good thing GGOGGFBCCCCC
good to <=:<<<HB@EBB
goodbye =:<<<<SCCCCC
goodbye > A@A@AARCCCCC
goodbye everyone CCCCCCHCCCCC
goodbye to @?@@A@?CCCCC
goodbyes BBBABBQCCCCC
goodnight @@CADARCCCCC
goodnight > HHLHLHBCCCCC
goodnight all @@AAA@LCCCCC
google EECGDCDFCCCH
gooks EEMEEECCCCCC
gorgeous AAA?IA=@AAAB
gormless OON[NOACCCCC
got ABB@CBAAADEA
got # ADBAAAHCCCGC
got > ?@?A>A<CCCCC
got a BCBAEFDDBFDA
got an BAAAEAAEBHBC
got called ????@@ACFCCC
got discharged BCCBBB@CJCGC
got enough A@AA@@PCCCCC
got everything @>???>LBBBBB
got hard GGGGPGCCCCCC
got hep HFFFFJACCCCC
got her AFBDCB>CEEBC
got his B@EDA@KBBCBC
got hold CDCBBCHCCCCC
got is GGPGGGBCCCCC
got it ??>A>=ECCCEE
got left GGJLGGACECCC
got lovely FFFFLFCCCCCC
got me @C??B@>A>AA@
got my D@?@?CA@@AAA
got no EEHFEJDCCCCC
got nothing CDCBBIGCCCCC
got on CDCHGDECCCCC
got one >>=@>@JCBCBB
got out B@@@@?CBBCBC
got seen KKVMKK@CDCCC
got seven GJGLGG@CCCCC
got six ABAAA@KCCCCC
got some GFHLFFABBCBC
got something DEEEKDDCCCCC
got the DDEFECHBCEFC
got there <>=<==@B@CCB
got through AABCBB>BGBBD
got till FFFFFJCCCCCC
got to HDCCBBGCACBB
got told =?@???BCICCC
got up @?@@?@JCCCCC
got what DCCDECICCCCC
got your EJDCFF>B@AAB
gout >>=<>>?KBCBC
government 8:5899=A?BAB
governor EEBCBB@CCHCC
gown ?A==C>GBJCCE
gown > @@@AC@>CJCCC
gown cord FCBCBBPCCCCC
gown open FEEEKEACFCCC
gowns >??<;>CBBCBC
gp HDACAA;ACBHB
gp 's EEEHJE>CBCCC
gp > DDEFDDGCCCHC
gp is GGGNGGGCCCCC
gp says ABAABBFCFCJC
gps >?=>>>=CCCCC
grab FEEFKG?CCCCC
grabbed ABCBECBCCCCH
gran <A=>;=AECCDB
gran 's BCCABBGFCCFC
gran was ?@??@@BCCCCC
grand GBDEAB=BABBB
grand > B@?>??<CABBB
grand a HHLOHHBCCCCC
granda HDBCDDDCCCCC
grandad <;<:;=DCGBCC
grandad 's EBEABB@CBCDC
grandad took CCCCCCQCCCCC
grandads AAEAA@ICCCCC
granddaughter <<><<<AC@A?A
grandkids >@?==??BBCBC
grandmother @??@>@AAECCA
grandson >?@>??GDDBBC
grandson 's AACAAANCBBBC
granny =<;;;;FCBCCC
granny 's BBBBBBICCCCC
grape ?@?>@@HCCCCC
grapes AA@C@@>AAAAB
grasping GGMJGGACCCCC
grass LJJQJOBCCCCC
grass > EFFIFJFCCCCC
grateful ?@AAB@FB@FBB
grateful > @@?@@@@B@BAB
grateful for FFGHJGHBBCCC
grave HNKHHK@CCCCC
grave and ELFFFFBCCCCC
greasy GGGLGGCECCCC
great @ABD@?<@AA@A
great north @C??@@BCACCB
great replacement HHQHHHCCCCCC
greedy GGNKGGACCCCC
green A@@AAAFG@BAB
green and BABBBBNCCCCC
greggs ?==>>>CCBCBB
grey ?C@@?@LDGCCB
grey and A@AAAAJCECCC
grieving @@@A@A=CCCCC
grim <>===<@CBCBC
grinning IGGQGGBCCCCC
groaning @@AA@AKCCCCC
groin DDDDMDDECCCC
groom FKIEFFBCCCCC
groomed NHMHHHCCCCCC
groped QIKGGGCCCCCC
ground CDAABGBCBCCC
ground > IHDDGFBCCCCC
ground floor CBCBBD=CBCCC
grounds >=>=>>GCCECC
group @F?>??>@@AAB
group > HKFFFFE@@AAB
group called IOIIIICCCCCC
group chat @?@A@AHCCCCC
grow CCFJCF>DCBBC
grown ===?==ECDCEC
grown ups EEDJDDCCCCCC
grumble ?>?>>>DCBCBC
grumpy =>>=>=@BACCB
grunting FFIJFFICCCCC
guard LLHKHN>CCCCC
guard on KFFFFHBCCCCC
guess HFIEJHFEDCDC
guide BBEABBICCCCC
guide dog AAC@AAICCCCC
guilty B?@@@A=CCCCC
gum IIITIHCCCCCC
gum chewing HHHPHHCCCCCC
gun >>>>>AQCCCCC
guns GGMGGLGCCCCC
gurt GGGLGM@CCCCC
gut FFFFFMACCCCC
gutless FFFMFFCCCCCC
guts >@?=>@>CFCCC
guy IFFFHHFCCCCC
gym GOHHMIADABBC
gym > A@@@D?JCCCCC
gynae BCEDDB@CFCGC
gypos LL[LLL@CCCCC
h IKIGGF@CCCCC
ha BFBCBD<CCCGC
ha > FKFIFF?CCCHC
had B?>A>>;EI@HE
had > AAA?AAECABBB
had a A>?>?ACHEBFF
had all A?AB@AQBBBBB
had an DEDGEDACCFEC
had been MGHGGGACFCCC
had better GGFLGLCBABBB
had died AAAAAANCICCK
had enough =;<<=;UCCCCC
had five ABBBBBBCECCL
had four JFFEFF?CCCCF
had gone JGGJJG<CCCCC
had half HHHKNHBCCCCC
had her HCC@EC<CCBDI
had his ?=?>?>JBBBIB
had in DEEDIEABABAB
had it GEGEDDBCABEB
had just >>====ACCCCC
had ma @?@@@?OCCCCC
had me =@???>EA>A@@
had more HGGOGH@CFCCC
had my FCCAHEB?@BDB
had no ==>>>>?BGCFC
had not DCBCBD>BICDC
had nothing KFFHGFECCCCC
had on IIISIICCCCCC
had one EEHDDEECICCC
had our GDDDDD@CCCGC
had the EIJFDDAFBCDD
had their JFIFFFACBCGC
had three CBBADCAGBBCB
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
hair like EEEKEEBCBCCC
haircut EEFLEECBBABC
halal EEJEEE>CCCCC
hale LIIMIICCCCCC
half IEDEBGCCHCCD
half > GGDGEI@CCCCC
half a ?AAAADCEFCCC
half an @AA@AAICGCCJ
half as KKKSKKACCCCC
half eight B@@?@@ACCGCC
half of GCEDBBABDBBB
half seven GMGGGIBCCCCC
half term AAB@@@EBBBGB
half the E@>AC@<BACBB
half these FFFKFFCCCCCC
half wit HHMLHHBCCCCC
halfway ??@?>??ICBBG
halfwit MMM[MMBCCCCC
halfwit > HHHPHHCCCCCC
hall ;<8;;:JAAFAD
hall > @??>??FCCJCF
halloween ?@>@??ACBCCB
halls CHCCCDKCCCCC
ham EEDJEDDCGCCC
hammer CEDCGKECCCCC
hammer > EFFEFJECCCCC
hamster GEEKEECCCCCC
hand EDEBFCIGCBBE
hand > AAACED@BCBAB
hand and ?>????FCCCCC
hand busy GGGGPGCCCCCC
hand for GEIEEECCCCCC
hand gel BCCCCDCCCCCG
hand hygiene DDCCIDBCCCCC
hand in IIHFEF:CACDB
hand on AACAADIEDCCG
handbag LDDCDDDCCCCC
handbags GFMFFFBCCCCC
handed @AAD@?GCEFFH
handed and CGCBCCJCCCCC
handicapped GGNGGGACCCCC
handing GDJDDD=CBCBC
handjob HHHHRHCCCCCC
handle FFGFJH>BBBBG
handle a GGGGOGBCCCCC
handled DEFDHDACDCCB
handled by GGKGLGBCCCCC
handler IDDCDE?CCCCC
handles BBBBBDBCCLCC
handling MGLGGGACCCCC
hands HFOHOJ?DCBBD
hands > @?=??ABBDCBB
hands are @@>B@@EFCCCC
hands have CCBBECMCCCCC
hands in GEJDCEBCCCCC
hands like FEEJEFDCCCCC
hands of DDDDHDJCCCCC
hands off GGOGGGBCCCCC
hands on CFJCDG=CCCCC
hands would GGGGLLCCCCCC
hands you FFHFLF?CCCCC
handsome ===<>=ACBBBB
handy DCFEDE@CCHCC
hang CGEBGDEBEBBC
hang myself @A@?@>KCCCCC
hang the FFHFLFCCCCCC
hang up DHCCDD?CCCCC
hanging =A<=<;KCDCBC
happen AAA@@IBFDCEC
happen > AAA@ADAHECCC
happen to EEDEDLGCCCCC
happened EAEABC>BKBEC
happened > CCBBDGACGCCC
happened and IGLFGFCCCCCC
happened to D@B@@@@BHBGC
happening CBBCCG>BACHC
happening with AAABABACCCIC
happens BBDDBEGFBDFC
happens when FFKKFECCCCCC
happily GGFGKL?CCCCC
happily do GGGGGKBCCCCC
happy ==<;C?<@>@?A
happy birthday ADAA@BAA@BBA
happy ending HHGGNH@CCCCC
happy endings JJJJQJBCCCCC
happy retirement @@@>@@CBBBBB
happy with ABABBA?EEBCF
hard BAAGID@BAEAD
hard as @A??E@KCCCCC
hard every HHHHRHCCCCCC
hard i BABAAA?CCCCI
hard the BCCBDCLCCCCC
hard to FFEKELCCCCCC
harder EGEDJDHCCCCC
harder to @?@@@@JCCCCC
hardly @BCA?@@HABBB
harm >?===>9JCCCC
harming ABBAABJCGCCC
harpy HHHQHHBCCCCC
harridan EEEKEECCCCCC
has ?><??<MGECOC
has > JEFIEEGCBCBB
has a @DB@@F=CBCDG
has all HHHMHH@CCCCC
has anybody FKFFIFEFCCEC
has anyone >?A>@@JECEEC
has ate BBAAABOCCCCC
has been OEDFEF:CFBEB
has changed >?>>>?@BBBAB
has dementia @@@@@?GBDCBB
has done NEFFFG@CCCCC
has down >@@@@@@CGCCC
has drunk @AAAAAKCCCCC
has ever EFHJEF?CCCEC
has gone =>===>CGCEDC
has got CCDCJDGABBBB
has had JDDDEDEFCCHC
has it >??>??>BBCHH
has just @?A@C@JCCCCC
has learning LEFFFFACCCCJ
has more JJKUKKACCCCC
has my =>?>>>DCCCOC
has never LFFIFFACBCCB
has not ACDDEDDCGEKB
has put @AA@AANCCCCC
has robbed LGGGGGBCCCCC
has she HHHPHHBCCCCC
has stopped AABABAHCCCBC
has the DDEICF?>@B@A
has to FKGJMKCCECDC
has told A@@@@AJCCCCC
hat A@?AB@=ABCDC
hatch JIGIGIDCCCCC
hatchet faced GGGMGGBCCCCC
hate CEIDAB>CBCCC
hate myself AA@AA@KCCCCC
hate their GGKMGGCCCCCC
hate them GGMGGGACCCCC
hated @@>B?B>CCCCC
hates AEAAAA?FBBCC
hates it GLGGGG@CCCCC
hats =<<;<<<@?A@B
hats off ?@>@@?@B@BAB
have CFDDDEGECFHC
have > BFCAAEJCCCCC
have @ @>C?@ADCBCCC
have a FGBDJDBECGGD
have agreed BBBCCEICCCCC
have all @>@??@FCCCCC
have already HNKHGGRECCCC
have always CCBDBH?BBBDC
have an GFFEDJ>DBDBB
have another FFFKFFGCCCCC
have any HHNHHHBCCCCC
have arranged BBBBCBICCCCC
have asked BB@@BD@CEDCF
have babies GGJGGGBCCCCC
have been AEEDED=A@DEC
have booked DIDDCFICCCEC
have brought BABDA@JCCCCC
have cared ???>?>MCCCCG
have children GGKGGK@CCCCC
have come @?C@??KEDCCC
have decided @?@@?@TCCCCC
have died ABAAABOACBBC
have discharged AABABAKCCCFC
have done ABBA@FNEBCBC
have drawn AABBAAKCCCCC
have dropped DDCDLDACACBC
have enough A@AA@@GCCCCC
have ever @?@?>>>BABBB
have every GGLHPH@CCCCC
have finished BAAABE>AAAAB
have found GJKGGKNCCCCC
have given KCCCCHFCCCCC
have gone AB@ABADDFDCC
have got HJJHINEDABEC
have had ABADBAFDFCHB
have heard DDCFGCBADAAC
have her GJGJOHGCCCFC
have him DEEEFI?DABBB
have his IIIKLPECCCCC
have i BBBDBB@MCCIC
have in CBBBBD?JBBBC
have it C?A???IFDCCF
have just A?@D@CNDABAB
have kept DCAAA@FBBBBB
have left CFCEEBLCCECC
have let @?@A??LBHBAB
have lived >><===@CCCCC
have lost CACEAABBGFDB
have loved ?>@>>?BBABAA
have made DHGCDDLCCCCC
have met IFEOEE?CECCG
have moved CGBCCC>CCCFI
have my D@CAA??DCDIC
have never A@AB@?9ABEDD
have no DCIGEDCCCCDC
have not EDFEFDDACBMD
have nothing HFFDDEBBBCBC
have now EIEEEE<CCCCC
have one GIMJJG>AABBB
have opened GFHGGNACCCCC
have picked EDDEDHMCCCCC
have pulled EEDHEDMCCCCC
have put ACDA?@ICDCCC
have read EHEJEE=B@BBB
have reported <:;:;;;CFCCC
have run @@A?C?GFBCDC
have scraped GGGMGGACCCCC
have seen IDDKHE>ACB@B
have sent BDAAAADCGLEC
have set EJEFEF>BBCBC
have some DDDDJEBCCCEC
have started CGBBDAKCCCCC
have still DDEEFL?B@BAB
have stopped ?>@?>?UCBCBB
have swapped GMFGGG@ICCCC
have taken AAA@@@KCCCCC
have that EEFEGHACCCCC
have the DCAABBGGBGDC
have their HHNHHHBCCCCC
have them DDDDDGICCCDC
have thought DHFHEEDCCCCC
have tied >>>==>SCCCCC
have to @B@CA<ICDCDB
have told EHECHI?BDCDB
have took ??????WCCCCC
have tried @>>???GCEECC
have turned @?A@@?ICCCCC
have two CBBCDH>GACGC
have us DDKDEEJCCCCC
have waited FHIEFIAC@BAB
have walked FMFFEF@CCCCC
have watched LGFGLGACCCCC
have worked GEECCBDCBCCC
have written BEBBBBHCBCCC
have you EIHFFCCCEEGC
have your EGFGEI>DBBBB
haverstock LEEEEDCCCCCC
having @AC?@BCCGCEE
having a ;;=<;=?CHBBC
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
he could KGHLRGBCBBBC
he did GACACD=CFCCE
he died @???@?ECGCCC
he does CECGBBLCCCCC
he fancies GGGGOGBCCCCC
he feels GGGGGMACCCCC
he finishes FFFFKHACCCCC
he gave KFGFFGBCCCCC
he gets CFHDDEDCCCCC
he gives KOIIIM=CCCCC
he goes CHGDDCQCCCCC
he got EFDCFB>CACBE
he had DBCDCBBDGBDB
he has ?EBCDBHGCCDG
he is AA>B@>VDDCFC
he keeps BBCCCFHCCCCC
he knew HDEDEDACCCCC
he knows GNGJFJ>CCCCC
he leaves HEFFFJBCCCFC
he left GEEIEEGCCCCC
he likes GGFFJH>CCCCC
he lives FJFFFFACCCCC
he makes BABBFBLCCCCC
he moved HPHHHHBCCCCC
he never ECCCDEHCACAB
he parks GGGGGNBCCCCC
he rang BBBBBBIBBCBB
he say @@@A@@OCCCCC
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
he wants BDABEC>ECCCC
he was CADCCABCHCIL
he will AGEECLHCDCDD
he would FBCDAD;BBDEH
head HEHLHIHFEBBE
head 's ?>?>>>NCCCCC
head > FBBEDEEDGCCG
head ? DEEEKEFCCCCC
head in DIEFEG?CCCCC
head of LFEFEE@CCDCC
head on HFEJGKAGCCCC
headache @@@?@?LCDCCC
headaches A@@@@AJNCCCC
headaches and A@@@AANCCCCC
headed BB@DBAHCCCCC
heading A@@@@@NBBCCC
headquarters KKKKKS=CCCCC
heads AC@CAAABBCCB
headscarf DDIDDDCCCCCJ
health EBBDED>ADFBD
health > FGGGLGBCCCCC
health bus EEJEEECCCCCC
health nurse IEDDEDBCCCCD
health visitor JFEJJIADDFCF
health visitors FFHKFHACCDCC
healthcare HDADED<ACBDE
healthcare assistant IFFFEG?AABAF
healthy IGIFGGBCCCCC
hear =??>?<GAGDDD
hear > A@@@@AICGCCC
hear a @?B?@??CDCBB
hear from CBGBBBMCCGCC
hear her @@A@?@NCCCCC
hear him ?????>JCCCCI
hear that DDBDHCACCCCC
hear the FBDGAC?CCCCC
hear what GNGGGGACCCGC
heard @@=????CFBKB
heard about BBBABBACCCPC
heard her LDEDDDACCCCC
heard the FIFEEI>CFCCC
hearing ><;=>=:BHEHC
hearing aid ECCCEC?CCEHC
hearing aids =>=??>?CHCHC
hearing from @A@@@=BCCFCC
hearing test EEDEIECABBBC
heart <99999FGABEA
heart 's BBBDBBMCCCCC
heart > DBADAC@BBBCC
heart attack AAA@CA?FECCC
heart is BBBBBBRCCCCC
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
hedge DJBIDDGBACAB
hedge > ILIOII@CBCCC
held D@B?=A=B@BA@
held his MGGGGGDCCCCC
held me FFFFFKBCCCCC
held my <?=><<ABABBB
held on EEKEEEACCCCC
helicopter ?@>>?>>BBBBC
helipad AAABAH>AABBB
hell ;?;;;;ABCCBC
hello FFABGB;CAECJ
hello > @@?>B??CCCCC
hello @ OGGHGGCCCCCC
hello and CECCBCBCCGCJ
hello no CCCECCCCCCCJ
helmet EHEIEJFCCCCC
helmet > HHHNHHBCCCCC
help <=<??=KGFCCB
help > >?>=A?GCFCCC
help me BBBBDBGGCCCC
helped A??@>?>CECCC
helped a HEDJEEBCCCCC
helped me =>?>??@CCCCC
helpful ==;<<<AB@@BB
helping LFIEFFDCCCCC
helping herself KHHHHHCCCCCC
helping himself IFFFFFBCCCCC
helpline CA??CBICEICC
helpline number @@@@@@NCCCCC
helps AA@AAA>BACBB
hen EIHGJG@CCCCC
hen > EIEDGHACCCCC
hep IGHHHJACCCDC
hep c JGHHHKACCCCC
her RYKOTODFGDEI
her > EFFJEFFBBCCD
her ? HDBBBCLECIIC
her a DCBEFB?CBCBC
her address DEDDDGKCCCCC
her again DFCFECHCCCCC
her an ?=><=>FCCCCC
her and CCCEGFICBCBB
her appointments @@A@@@BCCCNC
her arm A?@??@NCCCCH
her at DIEDFD?GACBB
her back CGDCHEJCCCCJ
her bag JEEEEEDCECCC
her be ?@?=>?ICCCCC
her before BBCCBCLCCCCC
her by EBBCCEICCCCC
her car FHDDDF=CCCCC
her chest GEGFNFFCCCCC
her church GKGGGG?CCCCC
her coat >>??>@GCJCCC
her dad EOFFFFACCCCC
her daughter JIGIGGACCCCC
her do NFFFFF@CCCCC
her door GJGMGGGCCCCC
her down DIDDCD?CCCCC
her eyes ??@E?@JCHCCH
her face AEAADE=BABBB
her feet =>>==>BDBCBB
her finger KEFEEFACBCCB
her for EDCBEGGCCCCC
her garden EEEEEL@BABAB
her gran HOHHHHFCCCCC
her hair ?>???AGCCCCC
her hand E?@@?@IECCCC
her hands HEKFHF>CGCCC
her head GDECCG@DCCCC
her heart ??@A>AGFCCFC
her home GJGGFH>CDCCC
her hospital @AAA@ANCCCCC
her house LTLLLQ<CCCCC
her husband GOKGFGGCCCCC
her if DDDDLGACCCCC
her in JHHJFIBCBCEC
her inbox EJEEEEACCCCC
her insta EIDDDDCCCCCC
her is EDEDNDCCCCCC
her job =:<;;<@BABBB
her kids IRIIIIACCCCC
her kitchen BGCBCCECICCC
her landlord DIDDDD?CCCCC
her leg >>?>=?IGCCCC
her life DFFEBDBCBCCB
her like EFFJJFBCCCCG
her lips A@AA@AJFCCCC
her mam DIEDDE@CCCCC
her mate C@AABACCCCCM
her mobile EGFFEF@CCCCG
her morphine @?A@@@HCCCCC
her mother CHCCFDCCCCCC
her mum FJGEFFECCCCC
her my FEFFIFACCCCC
her naked HHHHOH@CCCCC
her name DHEDGF:CECCC
her nan FLFFFFACCCCC
her off DHDCDHCCCCFC
her on LTPLPJ@CDCCC
her out FIFEHEECCCCC
her over DEDDHEBCCCCI
her own LCDIFL?CDCCC
her page GLGGGGBCCCCC
her phone DDCDABECCCCH
her running GMGGGG?CCCCC
her sacked JJFFFF?CCCCC
her scared FKFFFF@CCCCC
her she DEDKEG@CBCBC
her shoes JEFEFFBCCCCC
her sister DDCBBBHCCCCC
her slippers ?@@@@AHCCCCC
her surname IHGGGG@CCCCC
her tablets CBCGCCIFCCCC
her teacher BBBBBBJCCCCC
her that CBCGBCACCCCC
her the FHFJDCECCCCC
her there IEFFGKECCCCC
her thigh AAAAAALCCCCC
her this DDJDDDBCCCCC
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
her will FCDDDJGCCCCC
her with MHGJMLECCCCG
herd CBECBBGCCCEC
here CEBAEAHA?CA@
here > HIDJGDBEDHCC
here ? A@AA@AGEBEGC
here @ CHDCCCACCCCC
here and @??A>CHDEBEB
here anymore BABBBBLCCCCC
here at ?=?>>=FCCCCC
here by A@AAA?KCCCCC
here for IEGFOEGBBDBB
here i @@???@ECCCCC
here is FNGEFH<CCCCC
here on CCECGCICCCCC
here ten BBABBBKCCCCC
here that IEJEJEHBBBBB
here with BBBADCIBBCBB
here you IIJNIIBCCCCC
hernia EBCBCB=HFDHC
hernia op GDCDDDADGCJC
hero JEEDDEACCCCC
heroes >?==?>>CCCCC
herring HHHKHPBCCCCC
hers NXLOSP@CCCCC
hers > FFCCCDACCCCC
herself GFCGCCNCCCCI
herself > HFDFDDGCBCCF
herself in GJFFFFACCCCC
hey FFFHLF@CCCCC
hi EIEGFGCECICC
hi vis EEEHEHBCCCCC
hid OFFEEIICCCCC
hid it IEEEEECCCCCC
hid the KGGGGLDCCCCC
hidden A@CAAAOCCCCC
hide NQKGIHECCCCC
hide it JEEFFFACCCCC
hide the JEGEEEJCCCCC
hides BCBAABLCCCCC
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
him > E@BB@FDBBDCB
him ? HEEMEEFKCFFC
him a =BA@AA?BECDF
him about GLGIFGBBABBI
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
hip A?B@A>7CEBBB
hip > BACBBB@CGCCC
hippo EFGNFFACCCCC
hippy GGGLGGBCCCCC
hips GFHFPGCCBCBC
hips and GGGGNGFCCCCC
hire HHOPIIAABAAC
hired IIIKMIACCCCC
hiring FELEKFCBCCBC
his KNFGDJIFDCFE
his > GGGGGLDCCCCC
his arm EEEDEGKCCCCC
his back LMGHGGAFCCCC
his bed ==>?>>ECDCCC
his belly @A@@AAHCCCCC
his blood B@@@DA?CCCCC
his car HPHHHJBCCCCC
his chair LGGGGGACCCCC
his chest <==<<=OCCCCC
his coat >?????GCCCCC
his daughter FOFFFF<CCDCC
his door ?B@?@@JCCCCC
his drawer QIIIII@CCCCC
his eyes A?@?@@BFECCC
his face HCDFDFECCCCC
his fingers FFFFFN@FFCCC
his hand IDIEEFECCCCC
his hands IEJFJIBFCCCC
his head AFDFCF?HDCCC
his heart DCCCCCHCCCCC
his house HPIIIL>CCCCC
his last MHGFGG>BABBB
his leg ??>?@>CCCCCC
his life CFDDDD?CBCBA
his little CDDEDKCCCCCC
his mam ABCGCBCCCCCC
his mate OHHJHK@CCCCC
his medals CBBBBBJCCCCC
his mouth BAABAAICCCCC
his mum AFBABBFCCCCC
his name LHFGIH@CCCCC
his neck >???@?LFCCCC
his old HIEEEEFCCCEC
his organs MFFFFFBCCCCC
his own DCEHDJ?CBCBB
his phone BCBBCBOCCCCC
his pupils @AAAAAKCCCCC
his pyjamas DFEIFHICDCCC
his screen AAA@AABCHCCJ
his secretary BABABA>CCCDN
his shifts JOJJJJ@CCCCC
his stethoscope GGGIGKACCCCC
his tea HEEEEEICCCCC
his teeth CEGDEG>BACDA
his tyres GGGGGNACCCCC
his wall FMFFFF>CCCCC
his wallet A@AAAAJCCCCC
his wife GKGFGH?CCCCC
his will ?@@?@?<BCCBC
his wrists EDDDEJGCCCCC
history FIIEIF@BABBG
history month HHLHHHCCCCCC
hit GA?@ACKCCDCC
hit by BABAAEGCCCCC
hit me ==>===OCCECC
hit my JFFFJEICCCCC
hit the GFBABD>CCCCC
hitler JJPPJJACCCCC
hitler had FFNFFFBCCCCC
hitler in GGGLGGACCCCC
hits IEEEEILCCCCC
hitting ?>?=>?OCCCCC
hiv BCBAAD>CCCCC
hives ?>>>>?DJBCBC
hiya JIGGJG@CCIEC
hoarse @AA@A@NCCCCC
hoarse > @BAAAAJCCCCC
hobby DEDJEEGCCCCC
hoist FCCCHG>CCCFC
hold A@@@DE@A@GDA
hold > @?@???QCCCCC
hold a JGKGGHCCCCCC
hold it HIIITHACCCCC
hold music >>====>CCCCC
hold my EEEHIE?BACBB
hold of DDDFDFHCCLFC
hold the ABABAHACCCCC
holding GDFEGGJCCCCC
holding her @?AB?AICCCCC
holding the HGFFJLDCCCCC
hole EDIFCCCECCCC
holiday ==@<=@BDBCBC
holidays CGCCCC=ADDFE
holidays > FJEEEE=CCFEC
holly FHFFKECCCCCC
holocaust FFKFFFCCCCCC
home CFFBCHF@EBH@
home > DEFHCFIBBBBA
home ? AA@AAA@BBAHC
home address GLGGGFBCCCCC
home and CEGDCGHCDCCF
home at BBEBCC@CGCCC
home from @AA@ACMCCCFC
home i ?>>?><CCCCCC
home in ?????@DADBBB
home is >>=>>>@ACAAB
home on @?A@?ADE@CEB
home since BBBBBBICCCCC
home time BBABBBPCCCCC
home to ECGDDF?ECBAB
home today BABDBB=BACHB
home visits FFFFKFAABBBC
home with EAEBBCBCKFCC
homes BB@BBB?BBBBB
homework ELEEEEMCCCCC
honest CDGCGBJCDCCC
honest > BD@AGAKBBCCC
honestly @CBCB@DBDBBC
honestly the GJGILG@CCCCC
honey HIIIPICCCCCC
honour IDDDDDICCCCC
hoodie BBBBBBNCCCCC
hooked IOOIII@CCCCC
hooked noses GGNGGGACCCCC
hope ACFECK<AAABA
hope every FFKFFICCCCCC
hope it CDHCDDECCCCC
hope she A@BDCB=BABBB
hope so @@?@@@MCCCCC
hope somebody FFHFFLBCCCCC
hope the DDFDDH@CEBCB
hope they >?<@?=ACBCCB
hope whoever EEDDEICCCCCC
hope you EIGEDGDBBBBC
hope your EFDFDJACBCCC
hoping BAEBDDMCCFCC
hoping the BABABEHCCCCC
hormones GGOFGFAHCCCC
hormones > GGMGGG@GCCCC
horrible A@@D?@CBBCCC
horror DDFCDC<BACBB
horse ?@A>>@CDCCCC
horses DDGDDHBCCFCC
hose BCGCBBICCCCC
hospice @@>=?@:CBCCB
hospital @?E?>?9;DBCB
hospital 's FFIJFK>CBBBC
hospital > EFKJGEDCFBCB
hospital ? EEIEEEAECBDC
hospital bed BCCBBE@CCCGC
hospital by HHHHPHCCCCCC
hospital door HGNGHHBCCCCC
hospital i BCCFBB@BBBBB
hospital in DDGDDDABEBBC
hospital number AA@AA@BBBACH
hospital or @@??@@CABAAC
hospital page @?>???GCCCCC
hospital radio CCBBBH@AAA@B
hospital social BBAABBCCCCCJ
hospital this GGJGGGBCCCCC
hospital till GGLGGGCCCCCC
hospital wants GGNGGGCCCCCC
hospital would GGKGGGCCCCCC
hospitals CEHCCG<==@?A
hospitals > DDKDDD@CCCCC
hostel ?@????LCCCCC
hot ?@<<C=EHABAB
hot and BAAAAAHDBCCC
hot tub MPIIOICCCCCC
hotel FMKFHDBBACBB
hotel > GJMGGGGCCCCC
hour BC@BDALCEAAD
hour > ?E?@@BCBCBBC
hour after AAAAAA=HFCCC
hour ago BBBABBPCCCDC
hour and DCDFDCEBBBAA
hour since BBBABBICCCCC
hour with HHHHQHBCCCCC
hours ><;;<>CAPDBB
hours > =>>?>>CCNDCC
hours ? AA@@AAACEICC
hours a DDDDDIGGCCCC
hours ago CCCCCCKCCCCC
hours and BCBCCD?B@CAA
hours for HFDDCD?CKCCC
hours in BCABDABCFCCC
hours late BBBBBA@CICCC
hours on ECECCC@BEBCC
hours with AAE@ABACDCCC
house EQGEFJCCACCB
house > EFDDDG?D@B@B
house @ FFFJFFCCCCCC
house again HLHHHHACCCCC
house and DDGCCCDCCCGC
house keys A@AABAKBACBC
house next BBBBBBLCCCCC
house on GMLGGG@CCCCC
house with ??@A@?ICECCC
houses HKOHHK@CHCCC
houses > FIHFFFBCICCC
how BA@??CFEDGBC
how about FFOFFFCBABBB
how brave FFFFFLBCCCCC
how calm AA@AA@KCCCCC
how can BBDDBBBCHKGC
how close HNHHHHACCCCC
how did FFFJFFBCCCCC
how do ><;=::<AGNDC
how doctors CBBCBBBCCCCK
how does ?@????AAFGBB
how easy AAAB@BICCCCC
how he DHDDEKDBABBG
how high A@@@A@XCCCCC
how i ACBAE?FDDAAA
how is DGEFEH>CHCJC
how it CCGFFB<BABBB
how long <><;<<GH@ACB
how many FBB@@APD?>@B
how mr LGGLGGCCCCCC
how much BDDCHCFGAACC
how the MIMIIN=BBBBF
how they KFKGFI?A?BAC
how to >=>A@>KCEGCC
how you A@?@CA<BFECC
hr IEEEEG@CCDCC
hrs CA@AAABCKCCC
hrt @???>@?EABBB
hub DBAABF?BCCCC
hubby CBBAHBEBCBDC
hug :89887DB@CBB
human GHROHH>BAGBB
human > IIQKIIBCCCCC
human being CCBECC?CBGBB
humans GGNGGG@CCCCC
humans > FFIFFFBCCCCC
humble EEKEEEBCCCCC
humour =><;==@CCCCC
hun EGIIIE=CABBB
hun > EEEEJDACCCCC
hundred KMGHJHAAABBB
hundred metres FLFFFFBCCCCC
hundred quid HEFIIHBCCCCC
hundreds NHHHHH?CCCCC
hung FEDIGEECBCFD
hung up GFEJEFHCBCGE
hungry FEEENE>CACCC
hunting CCGDCIACGCCC
hurry FIJFFHJCCCCC
hurry > CCBCCFPCCCCC
hurry up GKMGGG@CCCCC
hurt =<;>=@IEDCCE
hurt > CCABFC=ECCCC
hurt a >>=<<=ICCCCC
hurt myself BAAAA@JCCCCC
hurt the BBBABBPFCCCC
hurt you GFGIGO?CCCCC
hurting CAAAACLCCCCC
husband EFDCEBAFDDEF
husband 's DCCADBDDBEEG
husband > EECAAC>BAEBG
husband @ @ABAAANCCCCC
husband does A@AAAAJCCCCC
husband he FEFLIE?CCFCC
husband is @AA@AAAGBCEB
husband says BBBAAA<CCCCC
husband was CCCEBC>CICDD
husbands HIFEDE@FCCCC
husks EEKEEEBCCCCC
hut FFFEFIFCCCCC
hydro BAB@CA>ABBBC
hygiene GGIKLGACDCCC
hygiene ? HHHOLHBCCCCC
hypocrite HHHNHHCCCCCC
hysterectomy EEEEIE@FCCCC
i ADBADDFEEFED
i > BBBADEHCCCCC
i @ BBBAGB>BEBBI
i always CEABAEICACBC
i am ?@@?@DJFGGGD
i ask CCECECIFHHDC
i asked BBIDDC=CEBEG
i be AA@A@B?LCCLC
i believe DDGDDDICBCBC
i bet FFFIMFCACCBC
i bled A@A@@@>CFCCH
i bring BBBBBDNCCCFC
i call DDEGGCGCFICC
i came CCCDCB@DHCFC
i can >;==>>MFAHDC
i care FKHFFFACCCFC
i cnt BBBBBBLCCCCC
i come KOKMLV?FEBBC
i contact A@AA@AACCJCC
i could ?@=:A@AADBAE
i cried AAAA@A@BAACB
i cut BABAABHFCCCC
i did <>==>BLBCBGD
i die FECCDCGCCCCC
i disagree >>>>>=?CCCCC
i do =?>>=;NEFCDC
i double CCCCCC>KCCCC
i drive BBFBBFFECCCC
i drove DAAABAMCCCCC
i eat @@?@??ACCCCK
i ended A@AAA@BCCCCH
i envy AA@A@APCCCCC
i ever AAB@@AABBBBB
i feel @@ABB@PHBDCB
i felt >?>=>=<CFCCG
i find CBGBDDDBBCBC
i finish DEDEEJGCCCEC
i follow EEDGIE@CCCCC
i for FGKGJGBCCCEC
i found ?@A???9BHCCC
i get BEADEH<EDHGC
i give @@@@@?OCCCCC
i go DGEDCBGCDEDC
i got @D@ACA>BHCEB
i had ??>?>>BEKAFH
i hate CCHBCBACCCCC
i have CG?CDEOECFGD
i hear FEHJFGCCECCC
i held EEJEEEACCCCC
i help IIIKRIACCCCC
i hope DBFJGFABBBDB
i intend AAAADDMCFCCC
i just CFCBBA=FAABB
i keep =:;<><VGCEDC
i kept EGEGGD?CCCCC
i killed DEEEEJJCCCCC
i know JKFHFMDFDCBF
i laughed EEIEEGGCCCCC
i leave EDDEHCAECCCC
i left ;<=><<>CGECC
i let CCFDCEJCCFCC
i lie @@?@>>BLCCCC
i lift BBBBBBNCCCCC
i like KRKKSK<CCCCC
i live CBBBFDDCDEGC
i look CBDBFBOCDCCC
i looked EIDFFDECCCEC
i love ??????QBBCCC
i loved ?>???>FBBBBB
i make IIMINN>CCCCC
i may EEEHIJCCCCCC
i mean FCGIHDKBBBBC
i meant A@AAACKECDDC
i might FEEEFLECCCGC
i miss @?B?>@?BCBDB
i missed @?@@??ABGCIC
i moved EJEEEEACCCKC
i must @?C>??DCGCCC
i nearly BABEEADCDBBB
i need =;<<=:KLBJGB
i needed ABCBAA>CBBBF
i never B@??@A;BABGB
i no JIFFJFCCCCCC
i not CBCBCEHCCCCC
i only BDAA@CCDACAE
i owe ?@A@?BCCCCCC
i park GOGGGGBCCCCC
i pay GGIKFGBCCCCC
i phone JPMJJJ=CCDCC
i pick AA@AAANCCCCC
i picture DEEDLEFCCCCC
i pity GGGMGGBCCCCC
i post CDCCBBFCCICC
i put BBCDBBCHCECC
i rang DHDFDD@CDCCC
i reach BBBBBBCCCMCC
i reached CCCBCCLCCCCC
i really EEHGDEGECCCC
i reckon EDCEKGEAABAB
i remember ?@?>??CA?AAA
i ring CECCDCCCCJCC
i run A@?AAA=CCCGC
i sat BEBCBB=CDBCB
i saw D@A?B?DCDECB
i say FHIFEC@BBBBC
i see OPRSNQ9DCCEB
i send CECCDCACGECC
i shall EHGDDHGBBCBB
i should CA?AGFJIGCDF
i sign FFFFJF@CCCCC
i sit DJDDCDCEBCCC
i speak HFHIGFBCCFCC
i stand DJDDCDICCCCC
i start EGGEEJ?GBCCC
i stay AA@AAAIGCCCC
i step BAAAAAJCCCCC
i still ?C??=?CEBAFA
i stop EEEDEICKCCCC
i suppose DDHDDDBCCBBC
i swear AAABBD=CCCCC
i take @B???@:LCDCC
i talk @????@GCCGCC
i teach >>=>=>DCCECC
i tell DJEIDFFCBGBC
i think :9;9;7PBECEB
i thought <<<<>=BBACBB
i to BBABAB@KCCCC
i told ?@FBAADCFCBF
i took AGAA@AFBECBB
i trained >>?<=>B@@@?A
i turned BBEABABCCHCC
i use DCHCCD?FCECC
i used ?;<=<>CBAAAB
i wait FLHFFFIFECCC
i waited DFGFDDACBCCC
i walked >?>>>>ECCCCC
i wana AA@@AAQCCCCC
i want ?D@>E>FEHGCD
i wanted @@AC@A@CDCCC
i was ><;;==?BFACK
i watched HDCCCD@CCCCK
i went B??@@=BBDBBK
i were EEEEHN@CCCCC
i will HOJHNRABCBBB
i wish @@?A?>KCGECC
i work @????E@CAFFC
i would GGJGQI<AGEEE
i write DIDDDDKCCGBC
i wrote ?@@@@?GA@BAB
ibuprofen AA@@@AFJABAB
ice =?>=<<GF@BAB
icu DBEBFE>BDDCC
icu > EEJEEHDCCCCC
icy EEEEEJDCCCCC
id FEHFQE@CDCEC
id smash FFFFKFCCCCCC
idea >?>?@?9ABBBB
idea > AB@@@AABABBB
idea what >=;A==?BBBBC
ideas EHEJHEDGCCCC
idiot HHHRHK?CCCCC
idiot in IIIQIOACCCCC
idle IINTII@CCCCC
if @B@ABCDGECCC
if a BB??>?IBBFCC
if anyone BFAB@@CBADBB
if anything EEEEEJBCCCCC
if brains GGGJGGCCCCCC
if god CCCCCCMCCCCC
if he ?EACA@?CFCDE
if i >=@@>@NKFBDD
if ignorance GGGMGGCCCCCC
if it FHKJFHHBBBBB
if my EEHEEL;GFCKE
if she GHKLSI@CFCCE
if somebody AA@A@DH?EC@C
if someone FC@AA@JABBBC
if that DBCEJF9ECCCC
if the @>C@D@GCDIBB
if there CDFCDH?CBCEE
if they D@CABDGBBCCC
if this ?>>>?=@CGCCC
if we GMEGGG>CCCCC
if you >B<;>;EC@A@B
if your >=<==?EFBCBC
if yow GGGGGN@CCCCC
ignorance FFFOEFACCCCC
ignorance is FFFLFFBCCCCC
ignorant OOP[OOBCCCCC
ignore DEDDCDBDBCCC
ignore @ HHHMHH?CCCCC
ignore him ==>;==ACCCCC
ignore me GLGGGKDCCCCC
ignored FJDDDE=CHCCH
ignored me DEDDDDCCCCCJ
ignoring DHCCCD@CHCCC
il EHEEHLGCCCCC
ill DEEADHBDDBBG
ill > @@?>?@DCCCCJ
ill do GIGGGL@CCCCC
illegal DFIBCCACCCCC
illegals GGNGGGACCCCC
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
in % <=9===AABCBC
in > AEDBECGCFCCE
in ? CFBDAB?LCCHC
in a B@FFAEBDKCCC
in advance BBBBBBJBAFBC
in an MHLLIMCFDCCC
in and @FD?DA?A@BAE
in any @@??@@FCFCCC
in april @@@@@@BCCCJC
in asda BHCBBC@CCCCC
in at EBDBCFCCGABC
in august ACAAAA@EFBKB
in bay CDDEDJACFCDC
in bed CDEDIHEJGCDC
in bits BCCEBE=B@BBA
in blue MJJOJN?CCCCC
in both @@??>@LCCCCC
in by CBCCCC=CCCGC
in care DFHEDDECBCCC
in centre BABAAB?AABBB
in charge JFKKFI@CCFBE
in circles AAAAAAACLCCC
in clinic FGCCBC@CCCCC
in complaints EEFJFKACCCCC
in court C>?>??>CCCCC
in every HIIFFHAAABBB
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
in here BAAAABICCCCC
in him AA@@A@ICCCCC
in his ICEECGDEGBBB
in it BDHBBGFCGDBE
in january @@@@@@@CKCFC
in july @@@@@@DECCJC
in june ACAAABABDCDC
in just @???@@HDBCCC
in labour ABBCBA?CCCEJ
in last DEDEEI>B@CDA
in law EC@DCBGEFCDC
in laws BCBBBBJCCCCC
in lipstick HHJLHHCCCCCC
in march >@?>@?CBABDB
in may =====<BDABGB
in me A@B@BBLCCCCC
in mind AA@AAAOCCCCC
in monday FFFFFI@CCCCC
in my FCDCHDLHEBEH
in on DIHFHDGCBBDC
in one EEBBCEGFEAAB
in our DCGDDFH@?B@B
in outpatients BBBDBC=BDBBC
in pain @A?@AA>CECCF
in person DGDCFGEBBBBC
in prison LKGIGGBCCCCC
in private GGGOGJACCHCC
in public DEEGDE@CCCCC
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
in suits EFELEFACCCCC
in tears @@?@@@BCDCCC
in teh FIFGFIBCCCCC
in ten @BAABAFACCBC
in tenerife LGGGFGCAAAAC
in that JJJJNM=BIBBC
in the DBA@BBG@CABB
in theatre DCGBDF=CHCCC
in theatres IGEEDD>CCCCC
in their IGMGHQ=BBBBB
in them GHFJHK?CCCCC
in there ??AAAEFCECCB
in this FHGECEC@AAAC
in three DDEIEE?CCCCC
in time @@@@@@LCEBBF
in to CCCACA>CHDCC
in tomorrow BBBBCDICCCCC
in tonight CBBBCD;CCCJC
in touch >?<<;;?BCNBB
in town EFCEDIGA@BBA
in trouble A@@@@@JCCCCC
in two A@@CA@?DGCCC
in uniform GGGPLGACCCCC
in waiting EEGEEEABACBC
in wigan EEEFEJ@CBCCC
in with HHKEHI>CHDDC
in writing @>>>?>BCECCG
in years CDDDJCEB@BAA
in your HCCFGCDCLDCC
inbox DKCCEB=CBOBC
inbox me CBBBEA>CBLBC
inbred GHKLHHACCCCC
inbred halfwit FFFKFFCCCCCC
inch CBBAEBCGICCI
incident HDCCDDABBCAB
included C@?C@@?BBBBC
included > >??>>?ABBBBB
including ????@??DCBCC
indoors GGLGGKACDCCC
infected IEDDDEAHECCC
infection DAB?@A;JECCC
infection ? CCBBCC;ICCCC
inferior IISIIIACCCCC
infirmary AAADCB@@FBAB
information ?>>???ACCICC
information request AA@A@AACCJCC
inhaler =>>===KKCCCC
inhaler 's BBAABBLCCCCC
initials QHHHHHBCCCCC
injected EBBBAALCCCCC
injecting LFFFFFACCCCC
injection HDEDFGAJFCJC
injections ECDBBC<CFCJC
injuries AA@ACA>ACBAB
injuries unit @A@@AABBGBBC
injury ?@A?C?>CCCCC
inna GCCCCBKCCCCC
innings =>>>==KBBBBB
innings and @AAA@AOCCCCC
innocent IGGFMGGCCCCC
inquest C@A@AE=CCCCC
inquest > JFFFFI?CCCCC
inside C@DCACHBABAB
inside > DDHDDDFCCCCC
inside and IIIQIM?CCCCC
inside me JEEEFEBCCCCC
inspect JFFFKFCCCCCC
insta ELEEEE@CCCCC
instead ACDACB=CCGBF
instead > DFEEED>BBBBC
instead ? AA@@@ABDCICC
instead of CCGCED?CDDBF
instructions DDDKDEBCECEC
insulin FAA?@AMHECEC
insulin and KFFFFFECCCCC
insurance =><>==RCCCCC
intelligence IIKQIIBCCCCC
intend CDBBDDQCFCCC
intend to CEBBDDQCFCCC
interested EHEIEE@CCCCC
interesting CA@@AC@?>A@A
interfere BBBBABBLCCCC
internal DEDDIEACFCCC
interpreter >=8;<<=BHBDB
interpreter told NIIIIICCCCCC
into EFEACEBECBBD
into a FDBHFDICCCCC
into it AAABAB@CJCCJ
into my EBFCFAAHCCCC
into our GGLGGGBCCCCC
into the DFA@ABJBCCBC
invaded HHMHHHCCCCCC
invented NGHGFFBCCCCC
invented half NHHHHHCCCCCC
investigation >>==>>?CCCCC
iq HHLNHHBCCCCC
iqbal DKDDDD@CCCLC
irish HHTFGHBCCCCC
irish > EEIEEEACCCCC
irl AAAAAARCCCCC
iron =>>==>OF@BBB
iron on BBBBAALCCCCC
is AAAA@@HEBCEA
is # 8;989:IJEECB
is % ??=???BCCCCC
is > HEBGAE>BBABB
is @ JGHFGDDDEDCC
is a CAFI@B?DABBA
is about BCBECEAEBGBC
is all B=AD@AEDCECD
is always GFJHIG?CFCCC
is alzheimer CCCCCCOCCCCC
is an FFLKID<DBBBB
is and B@AEBBFCCCCC
is answering AAAAAAJCCCCC
is anyone CBDGCCHCCIFC
is as HGHJIEDCCCCC
is asked ?>?>??LCCCCC
is asleep ??@???CCCCCC
is at CEAABAJCBBCB
is back @B@C@?;BABDB
is because AAA@AAHCCCCC
is been DADBABECDCFB
is being @@??ABACCCCC
is best AA@A@@APCECC
is blood ABBBBDICCCCC
is booked CCCCFC@CCCHC
is bought >?@@@?JCCCCC
is breathing ???>>?LCCCCC
is bringing ?@@?@>GCCCCC
is broke @AAAAADCCLCC
is called IGJDFFABBBAB
is carrying MEEEEDECCCCC
is changed JRKKJJ>FCCCC
is cleaned JGGGGL<CCCCC
is cold BBCBBBLCCCCC
is come ????>>MABCCC
is coming AB@A@FGCBCCC
is common LHKHHHBCCCCC
is coughing AAAAAAICCCCC
is criminal :<;9:;ABBCCB
is crying AAA@AAHCCCCC
is dark ABABBAMCBCCC
is day CECBCCDCCCKC
is dead DCCFDC>CCGCC
is dim HHHQHH?CCCCC
is doing B@@?D@=CCCGC
is done ?===>=EBBCBC
is donkey FFFMFFACCCCC
is dr GIEEEF@CCCCC
is driving IBCCCCGCCCHC
is due @A@AAAFCBCEC
is eighty AACAAA=BBCCB
is enough @???@@HCCCCC
is ever FIFHJFJCCCCC
is fine ?@@AA@?EBCBC
is finished EIHEEE@CCCCC
is five EEGHEH@EBBBC
is for HHMLLKIBBEBC
is found BCCCCCQCCCCC
is free HJIIIG?BBFBC
is freezing ABBBBBKCCCCC
is from B@B>?@;CCCCC
is getting NMPMN[ACCCCC
is given C@@@@@MCCCCC
is giving DEDIJEGCCCFC
is god EEEHEEECCCCC
is going ???=@DDDECEC
is gone ACB@B@EGCEGC
is good CCAFHCFCCCCC
is got EGHEGGICCCDC
is had CEBCFBDEFCHC
is happening AA@AAA?AABGB
is he ABBDEFACBBKC
is her DFFBIH@CCFCC
is his IJGJJGFCCCCC
is hitting AAAAABLCCCCC
is holding AABAAAHCCCCC
is home @ABDAB=CBCCC
is how FGDCFDCBEBCF
is hung AABAABKCCCCC
is idiot GGGOGGBCCCCC
is important A@@@@@KBFBBC
is in DHGFBEFBDDHC
is interested HHHMHHBCCCCC
is it @@ABC@CI>ACB
is just <=B<<=EBBBBB
is leaving HGHHHNCCCCCC
is left CBCDCBPCCCCC
is life EEEEJE>CCCCC
is like @?@C@A@DABBB
is long ABBBAA;CCCCC
is looking ?B??A@BBACIB
is made GJGHKGDCCCCC
is making @A@?@ANCCCCC
is massive BBBBBBLCCCCC
is me BGDBCCNCDCCC
is missing FFFKFFFCCCCC
is more EDDFDF=CECCC
is moved EGEEEEBBCCBC
is moving CCCCCCNABBBC
is my <>>:?;HF?ATB
is never @A??@@MABCAC
is no GCDDBBFDGCDC
is nobody FGINFEJCDCCC
is not ADD@BCECGBEB
is nothing ===><<FDDECC
is now B@@@?@CCECKB
is off ;<==>=HECCEC
is ok @?@????ECCCC
is on JGACBDGA>BAA
is one ??B@??ACCCCC
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
is right CDDDCD<ECCDC
is robbing PIIIIIACCCCC
is rude GGGOGICCCCCC
is run EEFIEEDBBCBB
is rung BBBAABICCCCC
is sat CBEDBCLCBCDC
is saying ?>>=>>DCCCCC
is selling RIIIIIBCCCCC
is sent ?>????HCCCEC
is seven BBBBBB=CCCCH
is she RPTUTOCBCBHC
is shut AAAAAACCCCCK
is sick EFJEEE@ECCCC
is simply A@?@AAACCCCI
is six AECBBE?CCCCC
is sleeping IJFFFFBCCCCC
is snoring AAAAAAICCCCC
is so @@E?A@AF@BAB
is something GGHHJJCCCCCC
is somewhere FFFFFMCCCCCC
is spitting BBBBBBLCCCCC
is still KEHFHFDBCBBB
is stood B>@>?ALCCCCC
is stopped ADBABBMCCCEC
is stopping DLDDDDACCCCC
is such FFFLFFCCBCBB
is swelling @@@@@@KECCCC
is taken ?ABA@AGCCCEC
is taking MGKGGGDFCCCC
is talking @@@=?@HCCCCC
is telling @@@@@@PCCCCC
is that :<;;;:JVDBDD
is the >A<??>B9?D;?
is theft NFFFFFACCCCC
is there ;<<;;<D??OFA
is thinking FGLFFFFCCCCC
is this @@AA@@CJB@AH
is throbbing FFFFLF@FCCCC
is to @@?BB@DCBBBB
is told @DABACECCCDB
is too >>>>>>DKCCCC
is took <<><=<OCCCCC
is true HLHKHHKCCCCC
is two ??A@??GCCCCC
is up BGDBCEIBBBBB
is very EEEJFEBBCBBC
is vile ==;;=<BCCCCC
is waiting AAAAAAPCCEDC
is walking CCDCHCHCCCCC
is wasted EEEELEDCCCCC
is wearing FFFFGL?CCCCC
is welcome GGGJOGACBCBC
is well GEDDJEBCCCCC
is what C@FCBB??@@@A
is where BBBBBBGCDCCC
is white @@???@NCCCCC
is who HHJTJIDCCCCC
is why DAADCA=BCCBC
is with JQNJONDCCCEC
is working IHFHFF<CCBCC
is worse A@@BA@>ABBEB
is worth @ABDADBEBCBB
is wrong ABBCBB@CCCCC
is your IKOSMK=CCFCG
island IINIIP@CCCCC
issue DDDDJDBCCCCC
it DCBAABFFDBDD
it # ELEEEEACCCCC
it > DECCBECCEACB
it ? AC?B@ACJCAGB
it @ FNFLFH@BACEB
it a ECDIEE@BCGAC
it about HJJKLH@BBBBC
it after A@BABAMCCCCC
it again C@BBBBICBBED
it all >>==><NA@EAA
it always >=:=>=GEBCCC
it an JDFDDD@ICCCC
it and FGIHHGDBABBB
it are FFKFKFBCCCCC
it as E@@?@BEEGCCC
it at CGDBBBECABBB
it back AA@DAB@BCBBB
it be BAB@CDBDBDEB
it before EEGGEC@DCCDC
it by GCBCDFBBBBEC
it can ?@@??>CCCFCC
it come DDDIDDBCCCCC
it comes ???>=>DCCCCC
it compulsory GGJLGGBCCCCC
it cut DDDHDD@CICCC
it did HEKFEFDCCCCC
it do CCCBABJECCCC
it does C@??@@ICBBCC
it done FKFHFGBFCCDC
it down DCEABD<DCCBI
it dr EEEEEMBCCCCC
it even @@@@@@MCABBB
it ever ACEBEB@CCCLC
it feels BAAABAFBBCCC
it for EFDEJEBBBBAB
it four BABAEAKCGCCC
it from HIGGPG=BBBBC
it go CGDDHDCEBCBC
it goes HFHEHHBCCCCC
it had B@?>?>ACFCCC
it has =><<>>JCDCFC
it have AAA@AAMACBBC
it himself LGGGGG@CCCCC
it hurt @????@MDECCB
it hurts DDDIGDCCCCCF
it i ??>??AICECCC
it if IHGGJJ>CCFCC
it in B@=@??AAABCF
it is AAD?@BCBBBEA
it just GCDHFDBEEAAC
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
it on JDDBEBABDEBF
it only DCDCHDGABAAC
it or DGDCCE>FCBDB
it our HHNHHHGCCCCC
it out HEGCDC<CBCBH
it over CCBDDCKCCCCC
it plain KHMHHHCCCCCC
it properly FKFFFGABBBBB
it right ECEFCCACBCCC
it safe BCBBBC@LCCCC
it says FEEKEFAGDCDC
it she DDCHDCABBCBF
it shows FGGMFG?CCCCC
it since DBBBBBACHBBC
it so CEFDCBCCGCCC
it sorted AAAAA@KCDCCC
it still >>>?=>=GAFCC
it stop @??@@@ICCCCC
it stops ?@@@@@KCCCCC
it straight AA@AAAICCCCC
it take @???@@UCCCCC
it that EA?BC@DCCCCC
it the CECLFEDCAAAB
it then CFHCCD?CCCCI
it this AADAADQCCCCC
it through A>@@@AEABABB
it till FECCEBFECCCC
it to IBDDBBKDDFDD
it too HIEGFHFECCCC
it took =@>@??:BBFCB
it true CDBCEC>HCBAC
it turned BCFBCCBCICCC
it turns BBCBBBICCCCC
it twice ABBAAAGCCCCC
it up KJCCBD<FCBBB
it was CCBAAAEBECAE
it went FDDDDF?CCCFC
it were CAA@ABMDCCCC
it what MHNHHHACCCCC
it when GECDFDCBACBF
it will AABCAELDECCC
it with FDFDGICACBDF
it works @@@??@NCCCCC
it worth AA@A@AOCCCCC
it would DCDGDLHBDDBB
it wrong CBEBGBJDBCBC
it yourself DKDDEEGCCCCC
itch BBABABCOCCCC
itching DDDDDH=JCCCC
itching to GGGGGLACCCCC
its BEGBDENHCHDE
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
jab > >>==<=AFCCCC
jab and FFLIFFBDBCBC
jab in GCCCBCBFCCCC
jabbed me GGGINGACCCCC
jabs EBHEECECBGBC
jackass FEFMEFCCCCCC
jailed =>====CCCCCC
jailed for <=<==<CCCCCC
jam DDGDIDEECBBB
january ?>>>>?;BICEC
january > AAAABB?CECFC
jaw HEEEEKGCCCCC
jaw > FFFFFJACCCCC
jelly ABA@HBBA?A@B
jelly and BBBBBBKBBBBC
jellyfish HHHNHHCCCCCC
jerry FFFFFKACCCCC
jerry can FFFFFKACCCCC
jewellery LFFFFFDCCCCC
jiggle IIIIQIBCCCCC
job AEEBC@=?@B@A
job > @@A=@>>B@BAB
job and @B??A@?CCCCC
job done IHNHILFCBCCC
job to GLGGGG?CCCCC
jobs GIFIED?ABAAB
jobsworth HGGRHH@CCCCC
jog EEEHEECCCCCC
jog on EEEHEECCCCCC
jogging FHFFMF@CCCCC
join DKDCFCFCDBBC
join her ?>??>?SCCCCC
join in FHFFJFABBCAC
join me HKGGGG<CCCCC
joined BBBBAB>CCCFC
joining BABBBBLCCBCC
joke >?>??@HBJBAH
joke > CDDECEECGCCC
joke about ?@>??@BCCCCI
joke but CCCCCCNCCCCC
joke of BBBBAAICCCCI
jokes <==<==AB?B@A
joking ?>???>GCCCCC
joy >>?>?>@CCCCC
jst @@>???GCLCCC
jubblies IIIITIBCCCCC
jubblies on IIIITIBCCCCC
judge A???B>=CCCCC
judge a EEDEKEBCCCCC
judgement DDJCDCBCCCCC
juice AA@@AAEJCCCC
july @@@@BAADBCHC
jump AE@>??NCBCCC
jump > BEAABAVCCCCC
jump from B@BBBAMCCCCC
jump off @B@?@?GCCCCC
jumped CCGIDDBCCCCC
jumped up JJNTJJ?CCCCC
jumping >><===BCCCFC
jumps IFFFFKACCCCC
june @?>=>?>BEBIC
june > CB@@@@@BDCJB
jungle EEIEEECCCCCC
junior doctor @DAAB@HCCCCC
juniper KEEEEEBCCCCC
junk CCBAICCCCCCC
jury <;=<;=ACCCCC
just @ECABAKDBB@D
just a DGJECEF>BBAC
just are INOLIIACCCCC
just as DDCHDF?B@BBB
just do CAFBBBLCCCCC
just end EJEEEEECCCCC
just for GEEFFEABABBB
just found A@AAA@GCCFEC
just go B@AAAAPCCCCC
just going LIFGFFBCCCCC
just gone @?@@@@HCCCCC
just keep FJFFFF>CHCCC
just looking GIGHNGACCCCC
just make FIFFFFFCCCCC
just me EEGFME@FCCCC
just moved LEDEEECCCCCC
just now AAABBFLCBCCC
just proved JJJRJJ@CCCCC
just put @@AAAAJBAABB
just say IEGDHEACECCC
just saying LLPLRW9BBCBB
just seen ==>===KDACBB
just so DIDDLD@CCCCC
just stop A@AA@AGHCCCC
just take DKDEEDHCCCCC
just taken BAAAAAJCCCCC
just the ?@@@>D<@BBAB
just think EEGHEE>CCCCC
just to IOIIOIACECCC
just told AABAAAKCFCCC
just waiting BAABAAJCCCCC
just want ?>=?>>DCCECC
just wanted @?@@@@MBBBBB
k EDKEEECCCDCC
k i FFLFFFBCCCCC
karachi FFMFFFACCCCC
keep CJHDFFHDCDBC
keep a @??@@DABBBBC
keep fainting A@@@A@QCCCCC
keep going DEFCEA@ECCCC
keep her CICCFBEECCCC
keep it DHEFDF?CCCCC
keep looking A@@@?ATCCCCC
keep my CBCDFE@CCICC
keep talking CCCCCGACCCCC
keep the GHNFNF:BBBBC
keep them GGJIGGACCCCC
keep thinking DCCCFBKCCCCC
keep typing IIIIIR:CCCCC
keep your DCKCDDACABBB
keepin BBBBBBCCCCLC
keeping BFDDBECCBCDC
keeps >=?=>AQEACBB
keeps asking ABBBAAMCCCCC
keeps saying @?@A@AKECCCC
keeps telling @A@@A@HCCCCC
keeps the NINKIIGCCCCC
kemp LHHKNHBCCCCC
kens MHGGGGACCCCC
kent ACJCDDACACCB
kept DABA?@8@DA?D
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
kev > HKIPII@CCCCC
kev you <<<9<=CCCCCC
key JDGGGILCDCEC
key 's @?@?@?QCCCCC
key > IEEJEHGCDCCC
keyboard JIIYIKACCCCC
keyed LFFFFJACCCCC
keyhole AAAAAA@IBCBC
keys D@A@ABICCCCC
keys and ?>@?@>FCCCBC
kick CCGCJGBEGCCC
kick in BAAABABFJCCC
kicked EACB@@>BACBB
kicking GEFEEJ@CCCCC
kicks JHDEEEACCCCC
kid JGKJGIIFCCCC
kid 's EDCEDGIGCCCC
kid > DDHDDDCCCCCC
kiddies FEKEEEGCCCCC
kidney A????@ACCCHG
kidney > ?@??@?BCCCCJ
kidneys HDGDCEACCCCC
kids GHJDCFHAAAAA
kids > IHFHEG@CCCCC
kids and @AC@BAABBBBC
kids each FFKFFFCCCCCC
kids go EIEEEI?CCCCC
kids through AAAAA@TCCCCC
kids to ???@?>NCCBCC
kids took KFFFFFBCCCCC
kids ward >@>?@?@BBABC
kids who EEHEEEFCCCCC
kids would AA@AAAMCCCCC
kill >A@?<>DCCCCC
kill for ?@??=@ACCCCC
kill herself CCCCCBICCCCC
kill himself CCCCCCHCCCCC
kill me >=??=<;CCCCC
kill myself A@AAA>QCCCCC
kill you EEEHDH?CCCCC
kill yourself EIDEEEGCCCCC
killed E@D?@A=CFCCC
killed it <=><>>@CCCCC
killed my LFFGFF?CHCCC
killed our LGKGGGBCCCCC
killer HDBACBACCCCC
killer in MCCCCCCCCCCC
killing ??@>@@@CCCCC
killing me BBBACB=CCCCC
kind ?BB@A?EBAC@A
kind > @BA@@@GCCCCC
kind eyes FFFFLF?CCCCC
kind of DFCIDFBACBCC
kind to CFCCEDCB>AAA
kinder HIQJHI=DCCCC
kindest CIDFCCGB?BA@
kindest thing HQIMHHDCCCCC
kindly @@DABA@CCGEC
kindness DEBCBBGB@BAB
kiss BCBDJC?CCCCC
kissed ;<<;;<GDCCCC
kitchen EGECBAHCHCCF
kitchen > DEHHEEBCCCCC
kitchen floor AABBBBECFCCC
kitchen light GMGGGG>CCCCC
kitchen with AA@AAAOCCCCC
kitchens FFJIFFBCCCCC
kite JGGJGGBCCCCC
kms @???@?RCCCCC
knaas JFFFFLBCCCCC
knacker GGMKGGACCCCC
knackered >?>???BECCCC
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
knew he MIHIIICCCCCC
knew her <;>=<=CCCCCC
knickers EEEEPF?CCCCC
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
knocking >@<==?HBBCCC
knot ABBBAAKCCCCC
know FHDDEHGEBDFD
know > >@=;@?MDBBBB
know a GGHOGLECCCCC
know by CBCCCCPGCCCC
know dr MEEEEECCCCCC
know exactly EDKEDHJCCCCC
know how BDBDAAJCDICC
know i DJEDDEDCCECC
know if ?=>@D?AIBBGC
know it DBABACECCCCC
know that <;;;;=JAABAB
know the ?C@@???CEDEE
know they ?>>>?>ACCCCH
know what EGHGHH;CDCIC
know when CGCDCH>CFDCC
know where DIHDHJECCCEC
know which INIJINKCCCCC
know who H@GABEEBBBFC
know why CECEGFHFCCCC
know you GGCBFD>CFCCC
know your IOIIJN=CCCCC
knowing LKFFFE@CCFGC
knowing full MFFFFFCCCCCC
knowingly NHHHHHBCCCCC
known DBBEAB>ECCCF
knows NOGNLJCBDCDB
knows > LIFFGFICCCFC
knows i EJEEEF=CCCCC
knows it HKIKGH=CCCCC
knows she HDDDFDGCCCCC
knuckle HHJOHH>FCCCC
knuckle dragger IIISIIACCCCC
kosher CDHCDD?CCCCC
kys IYIIIIACCCCC
la HHGJIJDDDCCC
la > DDDFDH<CCCCC
lab OHGHHK@BCBIC
lab manager KHHHHHBCCCCC
labelled >>>>??KCCCCC
labour CCEGCC>CECEH
labour and BBBBCCACECFK
labour ward GFJMFGCCCCCC
laces DDEIEE@CCCCC
lad GGGEGGEDCCCD
lad 's CCDBDCAFCCEB
lad > BFDEBBCCCDCC
lad and FFKGII>CCCCC
lad can JJJJSJBCCCCC
lad i FFIFLEHCCCCC
lad in ACAABDJCCCCC
lad is IFJFIF?CBCBC
lad on CBCDBDACCCCG
lad was ACBHBB@CCCBB
lad who BD@?AEHCCCBB
ladder ???>??FBBDBB
ladies ICGAID:BACAB
ladies > DDIECF>BCCBC
lads GKHELIIB@BBB
lads > A@?CH?BCBCCB
lads ? HMHHLHBCCCCC
lads are DFDDDKBCCCCC
lads i BCEBCAHCCCCC
lads in IFHFHDECBCCB
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
lamp CECBBD>CCCCC
landing <==<@<MBDCCB
landline HOHHHH>BCFBC
landlord EHFDDDCAABAB
lane FMBFDHCABBBC
lane > HJDEEEGCCCCC
language CCFCCD?BDGBC
languages FFHKFFAACBCC
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
last one DDFLCDFCCCDC
last post @@@???PCCCCC
last seen AABABBNCCCCC
last shift BBBBBA;CCCCC
last spring ABBBBB>CCBCC
last thing BAAABBPCCCCC
last time CCECCESCECEC
last week DEDDCF@EFCDD
last winter @AA@AA=B@BAA
last year ?>????:B>A@A
late ?@=??=CDEECI
late > =<<<=<MCGCCC
late every A@A@AABCCCCS
late for @@@@A@HB@BBB
late husband HDEDHDABCFBC
late is BAAABANCCCCC
late shift HHGFFI@CCCCC
later BCBADB?CDBDF
later > FFDCFD@CEABC
laugh >>=@==@BBBBB
laugh > CCBAAB?CCCCC
laughed BACA?CAEFCCH
laughed > FCBABCECCCCH
laughed about IEEDEGCCCCCG
laughed at GIKMHMAFCCCC
laughed till AAA@@@ICBCCC
laughing @?@=?@>CCBBB
laughing > @@@?@@DC@BBC
laughing and BBBABBCCLCCC
laughing at ??>>?@?CCCCC
laundry A@>@?@>BBBBB
law GDFFEDFCEBBC
law 's @@?A@@DEBCCC
law keeps ABAABBKCCCCC
law the IINLIICCCCCC
laws BCBBBBJCCCCC
layby AACABALCCCCC
layby at @@@@A@NCCCCC
lazy BCGJDC;BBCCC
lazy and EFJHEFBCCCCC
lead LDDDED@AAHAB
lead > AABAAAICBBCC
lead there MEEEEEBCCCCC
leader HHEKFF@CCGCC
leaflet ==;<<<AAEBBE
leaflet > AAB@AAECDCCC
leaflet on ABAAAALCCCCC
leaflets GKGIKJCCBCCC
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
leathered DEEDEIHCCCCC
leave @CCAB@DGBBED
leave > CEDECCFCCCCH
leave a EKEIEEACCCCC
leave and BBCECB?CCCFC
leave her >?><>?ICCCCC
leave it @?D???LGDCCC
leave my CCCDIC@CCCCC
leave the EFIEOFEBBCCC
leave this KGFFFFBCCCCC
leave you DKDDCDBFCCCC
leaves KKKHGM;GCCEC
leaving CCA@@G?DFBBC
lecture BBAFAB@BCBCC
lectured EEDJEEACHCCJ
lectures AAAAAAMCCCCC
led FFFOFFACCCCC
led by FFFJFF@CCCCC
lee IIHMHGACCCCC
leeches GHMKGHBCCCCC
leeds @B??B>ACBBFC
left AB@A@AHENEEB
left > GEFCEGEB>BEA
left a BAA???FCABCC
left another HQHHHHACCCCC
left arm AAAA@AJECCCC
left at MHJJGH?CDCCC
left her ADAAABNCECFC
left him ?>?>?>ACDCBB
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
leg and FDDFICFCCCCC
legend ;;;7;;ACCCBC
legend > =>==>=BCCCCC
leggings FFFFKFCCCCCC
legs GCDAJGKJBBBB
legs > ?>?>=AEDABBB
legs are BBBBBBKECCBC
legs broken FFHFFL@CCCCC
leicester GFJGFGBCCCCC
leisure FDDFDI@ABBBC
leisure centre FDDFDI@ABBBC
length =;=<=<FBCCCC
length of @>@???DBBCCC
lent CHCCCC=CBCHB
less FHHJLK@@CBAA
less than BB@BEHICBCCC
lesson IIIGGL@CCCCC
lessons EEEMEEACCDCC
let KKOKKJCCDEDF
let a KHNIHHACCCCC
let go ===?=>OCCCCC
let her ?BA>AACCCCCC
let him JFEHIFDDCCCC
let it ?>@???CCBBBB
let me 76689:MCCECH
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
letter 8:7889?CIFQC
letter > CDBCCDACADEB
letter and BABBAB?CCDCH
letter for BAABBBKCGCFC
letter from DDDDDEOCCCGC
letter has BBCBCCACCCJC
letter saying BBBAABACECGC
letter says BBBBAB;CCDIC
letterbox ADBAAAOCCCFC
letterbox > BEBBBAOCCCCC
letters ===@=<K@DEDC
letters > BDDCCBFBCCBC
letters are BBBBBBKCCCHC
letters for BBBABBACCJCC
letters to BABABAGCICCC
letting BBFCCCLCBCCC
letting my BBABBBMCCCCC
level >>>=>>GACBAC
level crossing CBCCCCOCCCCC
levels ??=>>>?CBCBC
liar FHFEDH@CCCCI
liar > IGGFGIBCCCCC
liar about CFCCCCCCCCCM
liars HFKFEEBCCCCC
library <<;=<=C??AAB
licence EDGCCIGBBCCB
lick HFEFMJBBBBCB
lie GBFBGCEF@BAB
lie > OILHQM@CCCCC
lie about DEJDDDBCCCCC
lie down AABD@@KDBBAB
lied YJJJJK>CCCCC
lied to EBBBBC>CCCCC
life AA?C>>KA@A@B
life > >>A>=>EBAB@B
life a FIFFFFACCCCC
life and BACDBB>EFCCC
life hell DIEEDEBCCCCC
life in DDDFGD<BBCCC
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
light JHEHHJDCBBBC
light > BBCFBFJFCCCC
light off KGFFMFECCCCC
light on CICCCCCBBBBB
lighter EAB@ACJBCCBC
lights DDAGFC?DCBBB
lights > FFFGFK?CCCCC
lights are BBBHCAACCCCC
lights off GDDELEICCCCC
lights on ADAAAA?BDCBB
like BDFIHFGGEBCG
like > CGCDDGBCCCEC
like @ EJIDEDACCCCC
like a ==<B?=CHECCD
like an ;<9:9;GAABAB
like balloons @@A??ABJCCCC
like being DEDEDH@CCCCC
like coffee BBBABBLCCCCC
like dinner LEEEEEBCCCCC
like dirt AAAC@BACICCC
like glass >>><>=@CCCCI
like her <;;<9;ABCCCC
like him ABBBBCICCCCC
like i DHGGBE;EGCCG
like it AAFCCAMCECCG
like mad A@?@@@EHCCCC
like me >>;<<=@CDBCB
like mine FFIEJFHCCCCC
like my CFFBDFCDBCCC
like one CDCJCCACCCCC
like rabbits GGNGGGBCCCCC
like rats HHLHHHCCCCCC
like she DDDIIDDCICCF
like someone A@@A@A@HEDCC
like something BBDCAB@CCCCI
like talking GGHMGGBCCCCC
like that IIQNOQ;CDCCC
like the BBBDA@BBBBCB
like they CCBFCCICBCCC
like this @@?@@CCCDCCC
like to AAA?DADEEEID
like two EEEDKE>AACAB
like we GGLFFGBCCCCC
like you HJJKPKCABBAB
liked ?=>>B>ICBCCC
liked to AAAA@AOCCCCC
likelier @@=?@?ACCCCC
likely >=:=>>CHCCCC
likely to >=:<==DCCCCC
likes IMJJMM@CCCCC
likes it GLGGGI=CCCCC
likes the BABBAALCCCCC
likes you DGDFDDBCCCCC
limp LFIEEFHCCCCC
limp > JDDCCDGCCCCC
line ABDAD@DBDOBD
line > CEHEEBGBABBC
line ? AA@@@ABCCKCC
line and LEFIFE@CCCCC
line at CCCCCDICCCCC
line for BBAADAACCPCC
line love GGGGMGCCCCCC
lined ADAA@DMCCCCC
lined up ADAA@DMCCCCC
linen OGIGIGDCCCCC
linen cupboard IFHFIE?CCCCC
linen room GDDCCCJCCCCC
link AFBBDB<CFHFC
linkedin EKEEEE?CCCCC
lino > FFFLFFDCCCCC
lions FFFKFFBCCCCC
lions led FFFKFFBCCCCC
lips ABAALAWFFCCC
lips > DDDDGCIECCCC
lips are ??@@??FFCCCC
lips like BBBBDBKCCCCC
lipstick KKPRKKBCCCCC
liquid @@@@@AJCCCCC
lisle JFFJFFACCCFC
list HFHEGGEBLBNC
list > EHLGIJACFCCC
list ? FBABBBACCCHC
list and ABAAAAICKCCC
list for ??=>@>>BGCJC
list i FCBCCBJCCCFC
list in DCCDDIFCBBEC
list to HGGGNGACCCCC
listen @B?FB?=CCCCH
listen > ?>???>FCCCCC
listen to CGCIGC>CCCCF
listened ?@??@>?BFBBA
listened > =>?=>=EAACBB
listened to CECDEC?CGCCB
listening @@?AB@@CDDCC
lists CC?@@@A>>??A
lit GABABEECBBCC
literally BA?@?CACCCGC
litre EEEEEJHCCCCC
litre > HHHHHN>CCCCC
litre of @AAAA@MCCCCC
little GLKUJNCDABBA
little girl ???=?BCBFCEC
little hitler HHHOHHACCCCC
little lad >>A=?=JCBCBC
little one >><===@GBCBB
little prick AAB@HAACCCCC
little rat FFFHFHBCCCCC
little scrote IIIPIIBCCCCC
little sister >>?>?>QCCCCC
little thing DDDCJDCCCCCC
little twerp IIIPIIBCCCCC
live ADBABFKBDBDC
live > CFCFBB>FCCCC
live alone DDDDFDJCCCCC
live for AAAA@@KCCCCC
live in @@@@?ACBDEBC
live like GGKGGGCCCCCC
live near CGCDIDDCCCCC
live on AAA@@@JCCCEC
live with CCBDCBJCCCCC
lived >?@@B?CBBCBC
lived in FFFFKEFCCCCC
liver DBBABA>GGCCC
lives BLDBEECBADAB
lives > @>=??AICCCCC
lives at BICCCBICCCCC
lives in FGJFFF@CCCCC
living A@?>?@UCDCCC
living > HFDDDFICCCCC
living is BBABBBTCCCCC
lmaooo CBCCCCMCCCCC
load AACABBICFCCC
load of @AA@AALCFCCC
loaded DDCDGDJCCCCC
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
lock up CCFCCCKCCCCC
lock your GGGGGKBCCCCC
lockdown ???>??ACBCBC
locked B?A>B@NCECCC
locked > BBCCCEHCCCCC
locked me PHHHHG?CCCCC
locked the >????>LCCCCC
locker MEFCDECACACC
lockers IDBCDCBA@AAB
locking DGICDD@CCCCC
locks IKGGGLDHCCCC
locum MGGJGGACCCCH
locusts JJUJJJCCCCCC
lodger AAAAAAMCCCCC
loft ?>??A>RCCCCC
loft > CBCCECICCCCC
loft hatch A@AAA@ICCCCC
log FHCECCEBABCC
log off FKFJFFBCCCCC
login BBA@ABBCCMCC
logo >>===>ACJCCC
lol EHGHFFAC>AAB
lol > ?BB>C>@B?BBB
lomax KPIIINBCCCCC
lonely HGHKPHCCBCCC
long CDADFDFJA@AA
long > CFBBGEGCCCCC
long as EDGEFGBCBCCC
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
look after EDIKEFPCDCCC
look at HGPGQIABBEGB
look down GIFGKGACCCCC
look for A@AABAJCCCCC
look in GHNILHACCCEC
look into ?@?@@@ACFCCJ
look it <><=>=@CCCCC
look like CBBEDEFBBCBB
look of DDEJDEACCCCC
look up ?>=>>>ECBCGC
look who FKHKFF@BB@BC
looked DCBFBA?DGBEJ
looked after ??A>A?DBDBBB
looked at ECEGEE?FGCFD
looked in PIIJII@CCCCC
looked like HKHLGFCCCCCC
looked up DCCCACGCGCEH
looking ECCCGBKBABCC
looking > ELEIGEFCCCCC
looking after DDIEDD>A@BFB
looking at ?=>>E=JDBBDF
looking for @A@@CCDBBEAB
looking up KEDEDEEBACBC
looks ADBEIBI@@AA@
looks like EFHHLGBABCBA
loonies EEKEEFBCCCCC
loose CDFGCE?CCCCC
loosen FFFFILBCCCCC
lord CBFFCDGCCCCC
lorry BAAABGHCCCFC
lorry to AA@AAAMCCCCC
lose GIHHGK:CDBBB
lose the BAEAEA>CCCCC
loser FFEJEFBCCCCC
losers FFFLFFBCCCCC
losing @B@@ADDDICBC
loss DDGFGD=FBCCC
loss > EEJEEEBCCCCC
lost <=<?=?=BHEEA
lost a ??>B@@CCFCCC
lost her BFCEBD?CDFCC
lost in NJJOLJACCCCC
lost it @?>?@>QCCCDC
lost my >>>>=@=BHBDC
lost the @??A?>GCIFEC
lost two EEEEJEACBCCC
lot EHLHDHABACDB
lot > DGD>ABCBEDBB
lot and EGHDDCDCCCCC
lot are CBIEBBBCCCCC
lot at GGGMGK@CCCCC
lot from EEHEHECCCCCC
lot in IGKGGJ@CCCCC
lot of BDAIBH@EBBBC
lot to FFIHFEBCCCCC
lot will @@@@@>MCCCCC
loud A?BA@@>CEDCE
louder ???>@=OCCCCH
louder > AA@AA?MCCCCC
lough AAAAA@JCCCCC
love ?B=>E@A??B?A
love > GLJKNKACCCCC
love ? GGGGLGCCCFCC
love @ A@@@@@JBCBBC
love a GGGGLGABBECC
love but BABBBBLCCCCC
love her =<==;=FCCCCC
love i IIIISIABBCBC
love it BABBFA<BACBB
love me HOHHHH@CCCCC
love that ===<=>CA@BAB
love the A=>=<?=BAABB
love them <;:;;;KCCCCC
love they >=<=>=CBA?CC
love to BABBDECBBGBC
love with IIILLICCCCCC
love you @??B?@MCCCCC
loved 778988FA@A@A
loved her ?>@???JCCCCC
loved the @A@@A@ABAAAB
loved them @@@AAAHCCCCC
lovely B@?=BAA@>@@A
lovely > CBCEBBDB@BBB
lovely house FIFFFLBCCCCC
lovely jubblies IIIITIBCCCCC
lovely new FGFFFMACGCCC
lovely people >?<???BBBCBC
lovely photo EAGCAAHBDCCB
lovely to @A>?>=GCCCBC
loves <>=@?>NCCCCC
loves water BCCCCCKCCCCC
low @@AC@CEDCBEB
lower DFHCGD?CBCBC
lube FFFFLFACCCCC
luck @?A?>C>B@AAA
luck to @??@??BBABBB
lucky DDDCMHCEDBDC
lummox HHHPHHACCCCC
lump EBAIAA<IDBDB
lump > SKKQKKBCCCCC
lump that >?@;=?AGCCCC
lumps GGHHLGGCCCCC
lunch ?B?@CAEABCBB
lunch > DDCDGDFCBFCB
lung AAAAAA>BFCGC
luton LMKHHHBCCCCC
lying KFKFHEBCFCCC
m62 BAAABEJBBCCC
ma F?CACBICECEC
ma 's DABAAAJCCCCC
ma fill @?@@@@PCCCCC
ma wee ?>@=>@FBBBCC
machete BCFCCEGCCCCC
machine :;:8:;:DNBCC
machine > C@@AA@@CFCCC
machine is <><9=<BCCCCC
macmillan FFFFKFACCCCC
mad <==<<<@GBCEC
madam INIRIM@CCCCC
madam > FKFKFFCCCCCC
made >@=;=<AA?A@F
made a CJDEDGECCCCL
made it BCABBB;CBCCC
made me ;<<?==?DCBCH
made my =>>=<=FAAB@@
made sure BABBDBLCCCCC
made the AAB@FAHCBDBC
made to @@??AA?CECCC
made up XNJKKKCECCCC
magic ;;9::<DB@CAB
magic > @A@?@@@A@C@B
main A>???@E?ACAB
main door OJJQJJACCCCC
main doors ????@=GB@EBB
main entrance ????@ADADAAC
make IMNHJM@GEBDG
make a FFHIIK?BDBAG
make her IQHHHH@DCCCC
make him HDIGEHJCECCC
make it BB@@@BICCBBE
make love GGGGMGCCCCCC
make me B@CAAD;JBCBB
make my DDHCCD?EBBDC
make sure @@?@?@CBBBFC
make that CCBBCFKCCCCC
make you @AC?@?DEFCCH
make your BA@A@ABJCCCC
makes ABBC@>>A?AAD
makes me ABDB@AFBBBBC
makes my FGFNFG@CCCCC
makes you >====>=BBCCG
making BB@EBCLBFBBE
making a ?A?@?>HAHBAG
making sense AAA@AAMCCCCC
male LIPINIACCCCC
male midwife DEEEKEACCCCC
male nurse JFGFHFCCCCCC
male nurses EEJEEECCCCCC
mam ???D>AGCFFDG
mam 's DDCFCBFDEFGC
mammogram CCCFBC?CCCIF
man JEGKHLDBEBAG
man 's DFEEJFHCCCCC
man > BCIHDFACBCCB
man @ A??>>>ACCCCC
man and IFHFDDCBBCCC
man can GGIGNGBCCCCC
man down BBBABBRCCCCC
man flu =??>?>9@@B@A
man i ??=@?@MCCCCC
man in ?>?A@@JCDCCC
man is IHJIHHABBCAC
man on HCECCDFCCCCG
man out FFFFFOBCCCCC
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
manager 's LOJKJP?CCCCC
manager @ JGGGFFBCCCCC
manager in GHEDEGACCCCC
manager is JHHOHLACCCCC
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
many DAE@A@KD>>@A
many of CDGDDESBBCBC
map FEFIEEBFCCCC
map > FFHHFFCCCCCC
marathon <<<;<>BCCCCC
march @@??ABHBBBFB
march > B?@?B?GCDCHC
marchbanks JGGGGK?CCCCC
mare HHIQKIBCCCCC
mare > GGGKKGCCCCCC
mark GHEBDEABCBCC
mark my JGIGGIBCCCCC
marked DBABABDCGCCC
market DDEDCDABHCBC
marks HBBCBBDDECCC
marks on MGGGFGDCCCCC
marriage @A@@DACCCCCC
married DJCECC;CCCDC
married at FNFFFFBCCCCC
marry CDIFBBFCCCCC
marrying EEEEIDACCCCC
marsh HJFHFGFCCCCC
marvellous <;9:;;>@>B@A
marvellous > ?@????>BACBB
mask <=<<><BAAADG
mask on ?@A?@@?BACBH
masks @@>@??ABCCBG
massive @A@@BDCBABBB
massive > BBBBBBLCCCCC
mat AAB@AAJBFCBB
match LKONLTACCBBC
match > HFEHEEECCCCC
match and EEEGEJ@CCCCC
mate IHDDFHGCBECI
mate 's DAABEAHCCCCC
mate > ?@>=>@ECCCCC
mate about ?>@?>?CCCCCN
mate i JJJLJR?CCCCC
mate that ???>??ACCCCK
mate you HJMKHH@CCCCC
maternity CAIADC?@FEDC
maternity office KGGGGLBCCCCC
maternity unit DCGCCCBBCDBC
maternity ward EEGEEEBCHCCC
mates CA??@@?CCCCC
matron PMJOMM9@@CAE
matron 's FKCCEE?CCCCC
matron > CDDGFF?CCCCF
matron ? GHIOHHCCCCCC
matron on EEEJEEACBGCB
matter DHCAAB<FBCCB
matter if DKEEDEADCCCC
matters >>>=>>MCBDCB
mattress ??@>@?KCCCCC
mattress and ABBBBBJCCCCC
may BCACCE=DADIB
may > ==;;=;@BABGB
may be LHHLLM>CCCCC
maybe EKHIFJKEBCCC
mcdonald NGGGGGBCCCCC
mcdonald 's NGGGGGBCCCCC
me ?C>=D@GCFIEI
me # EEEEEH>BBCBC
me > BHCBEGJABJDH
me ? ILIGKKBGCJLC
me a >@A@?C?BEHCD
me about FFJKFH@CCJEC
me after A@AAAAQCCFCC
me again HHGGJNECCHEC
me all JQMJON=CBBCF
me an CEDBFEABBFBC
me and FJFEILBCJBBF
me another EHEEJEACCCHC
me as DEEGCBBCJCAE
me asap AAAA@AACCLCC
me at ?@?>>CFCBHHB
me away BAAABCICFCCC
me back BBBAACFC@GDA
me because EBBAAA>CECCI
me being BABBABJCCCCC
me but @B@?>?ECBCCC
me coming GGGGLK@CCCCC
me die A@@@AAPCCCCC
me down EEEFJHBCDCKB
me every ><?>>>DBBCCC
me feel AA@@AA@BBCCG
me for FLFHGH;CICEG
me from @B??@BCCFCGC
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
me more >>>=<=ACBBBC
me my BCAA@A>BDAAB
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
me own GDDDFCMCCCCC
me please A@@@>ADCCKCC
me right ???>=?@CCCCC
me she @ABA@ATCCCCC
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
me till ?>>>>>ACCCCC
me to @BAGDCJDHCDG
me tonight A@AA@@MBB@BC
me under MGGGLF>CCCCC
me up ECBDGD?ABCEA
me want FDJGLF=CCCCC
me when @@A?C@@A@BAD
me which A@DAAAGCCCDI
me while KGGGJGBCABBB
me who >?A>??BCFCCC
me why CCGCCBJEECCC
me with GEHCHHACBBCC
me without DDEDFD?CHCCH
me wrong HKKHHHACCCCC
meals HFHEGE>BDCBC
mean B@BEEAFGBBAC
mean > EEGDJE@GCCCC
mean by FFKFIFACCCCC
mean it ??>>?>GCCCCC
mean to A@A@@CLCCCCC
means ><=<<<DFFCDC
means it @AAAAAKCCCCC
meant DDBABCCJFEKB
meant it EEEEEKHCCCCC
meant to HFEEDCELGCNC
meanwhile BDFDCCDCJCCC
measure EFFELFCCCCCC
meat LLRPPN?CCCCC
meat on GGKKJGCCCCCC
meathead IIITII@CCCCC
medal FDCJGBFB?AAB
medal > <>====ACAABB
medals HCCDCCFCABCB
medical MFILEF?KABBB
medical school DDGJDDACCCCC
medication BBBBBBDCCCCI
medicine BCFFDB?DEBCC
medicine and IIMNIICCCCCC
medium DDDDHDNCCCCC
meds @??A?@OCECFC
meds > IEEEEEECCCCC
meds and @@@@@?LCCCCC
meds last CBCCCCKCCCCC
meet ?>?@>FECCCCC
meet you GGGGGMACCCCC
meeting ?A>B@A=BFEEC
meeting > ??>>??DCCCEC
meets @>?@???CCCCC
megaphone HPHGHHACCCCC
melt JJJSJJBCCCCC
melting ??=>??GCCCCC
member ECCCCCBCGFCH
member of A@@@@ABCGFCI
memorial EDHFDE?BCBCC
memory >>><>CAABCBA
memory of A@A@AA>BCCBC
men AAEADDACCBBB
men 's BBABEB?CBCCC
men than FFFFFRBCCCCC
mended =<=<<<@CCCCC
menopause BAB@AA@BAAAB
menorah FFNFFFACCCCC
mental DBGAABDBDBBC
mental health @>==>>CBDBBC
mental patient GGKGGGCCCCCC
mentally JJQIMJ>CCCCC
mention C?>=?>BCBBBB
mentioned C@?@B@?CFCCI
mentioned the KFFFIFACCCCC
menu ?@A>??ABEBBB
merry @@??@@JBADAC
merry christmas AA@@A@MBAAAC
meself A@AAACQCCCCC
mess @??@?>NCCCCC
mess > BBBBBAKCCCCC
mess again BBAAAAQCCCCC
mess and FFHJFF@CCCCC
message @B@>@?@ACRBA
message > BCECCCACIGCC
message me B@BADAKCBMBB
messaged ?@@??>FCCGCC
messaged me A@BBA@ICCCCC
messages @??>>>ABDGBE
messaging CEB@AB>CCCCC
met DDFKBBCBECCF
met a FFKIEFACCCCC
met brighter HHHPHHCCCCCC
met me AAA@@ALCGCCC
met my =??>>>BCCCCC
meter CDDGCCICCCCC
metformin AAAA@A@NCCCC
methadone ECBBCBJCCCCC
metres EKEEEEDCCCCC
metres so FLFFFFBCCCCC
metronidazole @@?@?@?NCCCC
mi E@AA@FMCCCCC
mi good ABAAA@MCCCCC
mi sister @?@AA@NCCCCC
mid C@C@@AIBBBCE
mid word @@A@@@MCCCCC
middle FFDEIF@DECCC
middle > EEEHIE@CCCCC
midnight BEAAACBCHBDC
midnight > DGDDDC?ECCFC
midwife JIDGFG5ABBBE
midwife 's CGDECCFCCCCC
midwife > ABEFADCCCCCC
midwife @ B@A?@@?CCCCG
midwife looking FFFFMFCCCCCC
midwife on LEEEEFBCCCCC
midwife was DCDHDDCBBBDB
midwife with GLGGGJCCCCCC
midwifery GGILFFABBBBC
midwives CEGDGE=A@FBB
midwives and DDDCJDBCCCCC
might GFJLGQ?FDDFC
might as DDHDCCECCCCC
might be A@@AABBBBCIC
might want EDDGDG=CFCCC
migraine >>=<<=<FBCBC
mile ADBCAA?BDBAB
miles ;;<=<;@ADBCC
milf IIIIVICCCCCC
milk C@ADBCPHECCC
milk > >>?>>?JCFCCC
mill CDBDBHDAABBB
mill street EEEDELBCCCCC
min AAA@@AEBBBBG
mince @@@C@?=CFCCC
mince > GGGKGGCCCCCC
mincing FFQFFFBCCCCC
mind A?CAECIAADBB
mind > ;;<9;:ECACBC
mind a GGKLGGACCCCC
mind how CBBABC=AABCC
mind the HHGGNJ?CCCCC
mind to BAAAAFNCCCCC
mind up A@A@@ARCCCCC
minded @@@B@@CCFCCH
mindfulness BABBCATCCCCC
mine =<>:B=AD@A@@
mine 's BA@BBBDGBCBC
mine > EFEGKFGCHCCC
mine to GGLGGGACCCCC
minister =<;<=>ACCCCC
ministers =><=>=@CCCCC
minor ??>???>ACBAB
minor injuries ?@????>ACBAB
mins @@???BMEFCAF
mins > AAAAAAKCCCCC
minus @@@BA?NCBCBC
minus four >>?>?=JCBCBC
minute <<=<;<IEBFBB
minute > @AA@@@IBABBB
minute and ABCBBBHECCCC
minutes =?=@?AA@GB@B
minutes > ?@?@@?AB?C@A
minutes ago BBBBBAJCCCCC
minutes and @AAA?@@ADBAF
minutes away DCDDDJCCFCCC
minutes in FFFFLFCCCCCC
minutes late DEEHDDCCGCCC
minutes now BBBABBLCCCCC
minutes of CCCCED>CABCB
minutes on ABBAAAACHCCC
minutes with EEDHGHIBBCCC
miracle EEEJEEBCCCCC
mirrors EFFKFHBCCCCC
mirtazapine BAAAAAHLCCCC
miserable IIIQLI?CBCCC
miserable old EEEFEEBCCCCC
misery DFBECF@CBCCG
misery > DFCCCH?CBCCH
misfortune FFFKFFCCHCCC
miss EFEEHE>AABBB
miss me B@BBAANCCCCC
miss you AIBAAA>CCCCC
missed 9;:9<9:DJBDA
missed > ;>?>=>CCCCCC
missed a EEEDKDAA@BCB
missed my BCBCEC@BFCDB
missed the BAA@@@ACHCCC
missed two BBBBABFLECCC
missing FAEDAA=CDBGC
missing since ICDDDDICCCCC
missus GHIJOLECDCCC
mistake B@@@@?HCBCDC
mistake > IFEEEE@CCCCC
mistakes JGMGGG@CCCCC
mixed B@B>@@CCHCGC
mmm EEEEJEBCCCCC
mo IDDCGCABBCBB
moan DDGFDD@CEBBC
moan about DDCGCC?CBCCC
moaning GJJILFBCACBC
mobile CJCCCCDBBFFG
mobile # GIGGGGBCCCCC
mobile is DHEEDDBCCCCC
mocks A@A@A@ICCCCC
mods AAABBBSCCCCC
mods please ABABBBMCCCCC
module @@A@@@ACCCCJ
mohammedan GGOGGG@CCCCC
mole =<;;;<@RECBB
molester PEEEEEBCCCCC
moment ===<<=?@@A?A
monday ?@<@>@EDACEC
monday > @>???BFB?A@A
monday ? BBBBAAGJCCCC
monday and AA@A@BECABDB
monday morning GGGGGI@CCCCC
money QIOGLLCCDCCC
money 's GGMGMGBCCCCC
money > JEFDID>ECCCC
money for A@=@??ECCCCC
money from MGGGGGBCCCCC
money to EEIEGHBCCCCC
mongrel HHNHHHACCCCC
mongs JJVJJJ>CCCCC
mongs on GGPGGG@CCCCC
monkeys JJSKJIACCCCC
month CCA>B@DEBBJB
month 's AAABBBPCBCBC
month > DBEBBBDBBCDC
month and BCDCGFIFECGC
month wait BBBBBBHCFCCC
months @??@>=?CKBGD
months > A?????BCDCEC
months and @@@BA@DCHCCC
months for ABABAA@CGCDC
months i GGKKGGBCCCCC
months on BBBDBB?BECBC
months to IEEGEEAFCCCF
mop CDGDCC@CFCCC
mopping IIOMIIBCCCCC
more DGCJGB>@@@@B
more > >A?<<=GBABBB
more and FFEEFM@CCCCC
more going HHHKHHACCCCC
more i A@@AE>HCCCCC
more life FFFJFFBCCCCC
more like EFGHLFBCCCCC
more likely @?=@??FCCCCC
more of DCEAGDABAABE
more sense KKNVKKBCCCCC
more than =?><>@FCBCCC
more time CBCCBF?CCCCC
more to EEEELEFCBCAC
more word GGGGGLACCCCC
morgue NIIMIIBCCCCC
mornin BGB@BBCCIHCC
morning AC?@?EGGBAAC
morning > CDDEFGHBGCCE
morning all DFCCDH@BBABC
morning and BAA@AAKBABBB
morning he AABAAFMCCCCC
morning i ?>>?>?DDBCCC
morning in CFDDCD>CFCCC
morning like HOHHHHACCCCC
morning she @@A@AARCCCCC
mornings DFBCBBECCDCC
moron HHHPHHACCCCC
moron > JJJRJJCCCCCC
moronic FFFKFFBCCCCC
morphine JCHFDEKEECCC
morphine patches @AA@AAJFCCCC
morra CCBBBFJCCHCC
mortgage @A@@@?GCCCCC
mortified ????>??CDCCC
mortified > ?>>>>>@CBCCB
mortuary MHJKHL>CBFCC
mortuary lad LFFFFFCCCCCC
mosque CFICDDCCBCCC
mosque should FFLFFFCCCCCC
most BIAIGE<EABBD
most > GGGJGM?CBCCB
most days EIFEFGGCCCCC
most nights FKFEHFCCCCCC
most of >==@=>?FCBBC
mostly =<:;<<I@AB@B
mother EFEE@C@EIFGD
mother 's ICCDDD?CBCHB
mother > GECECCGCECCC
mother and DFEFEDGCCCCH
mother in BC@DAAAFECCC
mother is DDFDDD?FHCDC
mother was DDGHEEABECCB
mothers EEKGEEBCBBCC
motorway EIEDDEFCCCCC
mottled ????@@MICCCC
mouth IHIPQLCGBCBE
mouth > FDEFIFAECCCC
mouth and FGJFMGACCCCC
mouth like FFFIKF@AABBC
mouth to EEDEHD@CCCCC
mouthful EDDDCKBCCCCC
mouthful of HHHHHPBCCCCC
mouths JJJPPMACCCCC
move BB?@@CBBABIC
move my EDEGDGCCCCIC
move since BBCCCBKCCCCC
move to EHEDEG<CCCFC
moved ?E=@>?8BFEKD
moved house BCBBAA@CCDJC
moved into FKIGGGACCCCC
moved to CGAABBCACAAF
moves BGABAB@GBCBC
moving ?@<<==JADBAB
moving > AAA@AAICBCCC
mp <9;<<:;CBBCC
mr [UOVP[3BADEE
mr @ LFFFFFCCCCCC
mr aldous FFFMFFCCCCCC
mri <<;9;><BCBLE
mrs KGFGGL?CCDCC
mrs @ JEEEEEBCCCCC
ms ><<;<>;CGCEC
msg AAAAAA@CCLCC
msg me AAAAAA@CCLCC
mubarak ????@?ACBCCB
mubarak to ????@?ACBCCB
much CDDGGEFDCBBE
much > EHGFGDCCBCCC
much as ECDBFD@BICEF
much for GGGFOGNCBBCC
much like HHHKKKACCCCC
much longer @?@@?@JCCCEC
much to GGMGGJ@CDCCC
muck IJMSJJ?CBCCB
mucky GJHLLHACCCCC
mud GGNHGGCCCCCC
mug >>?>?>CACBCC
multi @@?@?@G@BBBC
multi storey ABAAACI@CBBC
mum 998978JDGBHE
mum 's EGEFEF>HHBIB
mum > ABECA@LCCDCC
mum and >>?=>>ECCCCF
mum at BAAAAAICCCCC
mum could GFFJFFACACBC
mum does CCCCCCHCCCCC
mum if AAAAAAJCCCCC
mum in =>>=>=JCDCBB
mum she CCCCCCJCCCCC
mum was CBBEBC?CECEG
mum who @@@@A@?CCCCI
mumbai KKUKKKCCCCCC
mumbled A@A@@ABCCCCO
mummy >>===>MCBCCB
mummy 's AABAAAMCCCCC
mums BCB@@CEADBBC
mun ECBGECBCCCCC
munchers FFMFFFCCCCCC
muppet GHGNGH?CCCCC
mural =><==>@>A??B
murder >=<<;;>ECCCC
murdered NEEEEE?CCCCC
murderer OFIFFFBCCCCC
murderer > OFFFFFCCCCCC
music ==<;<>?BBBAA
must HKJSLHCCGACE
must be FEFLLE>AGBCB
must have FEEKEE@BECBH
must know FLFFFFACCCCC
must not BBBBBBSCCCCC
mute BBCCGA>BABBC
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
my best @AA@@ACCCCCC
my biopsy FCCBCC?CECIC
my birthday CCCCFCFCICCC
my blazer BBBBBBMCCCCC
my blood BDDEFC<CCFEG
my bloods BDFBCCCCECJC
my body FFMFFF=CCCCC
my book OIIIIIBCCCCC
my boy LFGGGMBDDCDB
my boyfriend ?@@@A?MCCCCC
my brother BC@B@BFCHDEE
my brothers KIIIISCCCCCC
my car ILFFFMBCCCDC
my card IEEEFD?CKCCC
my care CCCCBCCCDCEJ
my case CCGCCCHBFBEC
my cat CCFEBBIBBBBB
my cataract CCCCBB=HABAB
my catheter DDDDJDACCCEC
my chemo DEDDFE@CHCDC
my chest @CAAF@BGDCBC
my choice EDHEDCMCCCCC
my class ?@?@@?NFBBBC
my coat CCDEEFMBDCAB
my colleague ==>>?>BCCCCC
my complaint FDEDHD@BCBAA
my consultant BBBACB>A@EDA
my country GGLHGJ@BABBB
my cousin JIDDDGLA@BBA
my cousins EHEEEIACCCCC
my dad EDCFCEBAECDC
my dads ABBABDACHHCC
my darling GPGGGGACCCCC
my daughter D>BA?DFCCDEC
my day CCFCEECBCBAB
my dead FEJEEE@CCCCC
my desk BBBABBKBBBBB
my dialysis GGGKGHACFCGC
my doctor DCGCCC>CCCCC
my dog BDBHAB@CDCBB
my door DCDDDJHCCCCC
my drift IIJINKACCCCC
my drip EEEEFHABBCAC
my drive HHHKHM@CCCCC
my ear CCCBFCEHCCCC
my email BABAAA@BBLBB
my english EA@DBBIDCDCC
my ex GEEEECEBBCBC
my eye GDDDDD@HCCGC
my eyes ECCBHBEABCBB
my face CCBBMCEDCCCF
my family DDDGDEFCCCCH
my father BAAA@@BFGCIC
my feedback EFFFKFACCCCC
my feet @A?@@@;CCCCC
my file KFFEFFBCFCCC
my finger ACBFCCIBBCCB
my first BBBFAA<CCBGC
my flatmate @@@A@@HCCCCC
my food HHMHHHACCCCC
my form EEHEGDHCCCHC
my friend CEBDBBOBDCBC
my friends @>?@@>MCCCCC
my gallbladder BBBACBACCCGC
my girl >>=?=>FCCCCC
my girls BABBAFLCCCCC
my glasses GDDCDD@CBCCC
my goldfish HLHLHHCCCCCC
my good HGGJJKCDCCCC
my goodbyes BBBBBBJCCCCC
my gp JEEIEE>CECMC
my gran =><?<=>BBCCB
my grandad ECBBCEBAHBBD
my granddaughter ??A???D@AB?B
my grandmother >><?=?AAEBCA
my grandson DDFDEFACDAAC
my granny ?@>@@@ECCDCC
my great >@>??@BCCCCC
my hair AAADA@FCHCCC
my hand @DBCHDFCBCBB
my hands A@A@EAPCBCBB
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
my knee FHFFMGACCBEB
my lad FCDDEH?D@BDB
my lads GJHHGPBCCCCC
my last ACBCAAPBABCB
my late GDEGFEBCCGCC
my left AAAA?ACHDCDC
my leg @BBAEDEDDCEB
my legs CA@@?@LCBBBC
my letter BECCBB=BDICF
my life ??===?DACBAC
my little @>?<==IEBCFA
my locker AAAAA@QCCCCC
my mam B@@C@A@CBCCE
my mate ICGCFGECBFCC
my maternity CBBCCC@CCCJC
my medication BBCCCCGCCCCK
my midwife ABBAABBBBCBG
my mind ?@???>OCCCCC
my missus EFHHIHACECCC
my money HILHMK@CGCCC
my mother B>C@=?CEHFGD
my mouth DEHGGD@CCCCC
my mp @?@@@>;CCCCC
my mri CCCCCCACCCLC
my mum ?>@?>@CBHCEF
my name <=>>@?LBCDFB
my nan FDFGEGDBBDBE
my neck ABBACAGDCCCC
my neighbour BA@@@@DCAC@A
my nephew AAABA@CBEBDB
my next DHDDID?CCCDC
my niece C@A@?@JC@BAB
my notes FECBCCBCHCGC
my number GDDDGD@CCFCC
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
my physio CCDCBB?CCCEC
my pills CCCCDCAKCCCC
my prescription BCCCBC@CCCKC
my prostate FFFFLFBCCCEC
my psychologist LGGGGGBCCCCC
my pulse IJIIOI=BBCBB
my record BBBBBBACCDNC
my referral DDDFDCCBACEC
my results CCCCEB=A@BFB
my ring BBCCCBLCCCCC
my room ABBABBSCCCCC
my roommate BBBBBBJCCCCC
my scan FCFHDD>CFBIB
my script GGGGGMACCCCC
my seatbelt BBBBBBLCCCCC
my second CCCGCB?CBCCC
my section AAAAAAJCHCCC
my shotgun IIIIIR@CCCCC
my shoulder AAAAB@ECCCHE
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
my tea HFHJHEDCCCCC
my teeth @@?@C?CCBBCC
my temperature EEGEHEACCCCC
my the ABBBBF?CCCCC
my therapist FLFFGFFCCCCH
my throat @AA@@@JBABBB
my thumb >??=??>DCCCC
my time ABAABA>CACBB
my tongue EEEEIEBFCCCC
my turn EMDDDDJCCCCC
my two >?>>>?@CCCCC
my uncle ECEBCD@DEECB
my uncles GGGGGLGCCCCC
my van IIIIIS@CCCCC
my veins @@@@?@ACEBBJ
my view EEJEDD?CCCCC
my village FFFIFM@CCCCC
my way JLJIKUACBCBC
my wedding >??>??EBABBB
my wee @@????ABBBBB
my week EEFFJEBBBCBB
my weight AAAA@A@EHCCL
my whole ?@??>?@BCBBB
my wife IACDAF@DICHE
my words JGIGGHECCCCC
my wound BBBBBB>MCCCC
my wrist =??@??CBDCDB
my year @AAAA@FBBCCC
myself <8:876[FEBBD
myself > DBB@??MEECCF
myself and BBABBBKCCCCC
myself in BBCAA@KA@BAB
myself on @????>NCCCCC
myself so BBBBAALCCCCC
naebody GGGKGL@CCCEC
nah ?>@???MCCCCC
nail CEDBBCBHCCCC
nail bar GJHGGGBCCCCC
nails DEHKDJ?CDCBB
nails > IIIMIRCCCCCC
nails done GGMGGGCCCCCC
naked DFEDPDCCCCCC
name JKCEDJ<BCHFD
name 's GBCCCCHCCCHC
name > BD?@@A@BDDBC
name ? EEEEMECCCCCC
name and @E@@BEAFCICC
name badge GGHLGLACCCCC
name her GNGGGGACCCCC
name is IDDBCEAABAEB
name of D?BA@A?@BFAC
name on DEEEEKDCBCDC
named 89;89:>??@BA
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
nan up ?AAAAABCCCCL
nan wants GGGGNGBBBCBC
nans EFEEEDJCCCCC
nappy @@@?A@JCCCCC
nasty BDELDC>DBCCG
nasty piece EEEIEEBCCCCC
native JJSJJJBCCCCC
natural EEHGHE@CCCCC
nature KNUJKK@CCCCC
nature 's FFLFFFACCCCC
naughty FGGFVG<CECCH
naughty nurse DEDDJDACCCCC
near EFHEFHEBFACB
near a HEEGHEACCCCC
near her ELFEEKGCCCCC
near me EFIEEI>CCCCC
near my FFIFFK@DCCCC
near the ??>=A@AABAAC
nearest @@??@@F@BAAC
nearly =B>?B=?BEBCD
nearly did A@AAA@KCCCCC
nearly had BBBEACBB@BBG
nearly proposed FFFFKFBCCCCC
neck FGBGEFQECCCC
neck > EEABDE>FCCCC
neck and EEEFJEGCCCCC
neck tattoo NHHHHHACCCCC
necked CDDFDDNCCCCC
need ==@<?@EH?GHC
need a DDJEJE;@ADEB
need and AAABAANCCCCC
need drops @@A@@@@KCCCC
need for CAAAA@HACBBI
need it AAAAABLEBBBC
need someone @@@@@@IBBEBC
need the A@CA@@GGCIEC
need to <=<<:=FCAFGA
need two GGJJGKBCCCCC
needed =<<<<<ABBBBF
needed > @@>>@@@BBCCB
needing BAACGBLCCCCC
needle EDHCEJ@CCCCE
needle > DEGDDFBCCCCC
needles EBAA@DAGACAB
needs @BDBFEACCCHB
needs a EEIFHI?CCCIC
needs and OHHHHK?CCCCC
needs his CCCCCCMCCCCC
needs looking HHGHOG@CCCCC
needs to @CB>A@ECDCCC
neet @AA@A@PCCCCC
neet > CBBCBCLCCCCC
negligence IDDDDD@CCCCC
negligent NGGGGGCCCCCC
neighbour ?><===FB@C?A
neighbour 's HECCCCBCBCBC
neighbours AD=??>DB@BBF
neighbours > ?@>?@?BCCCCI
neighbours are @AAAA@ICCCCC
neither EEFLGKACBCDH
neither > EEDHHI@CCCCC
neither will GHGGGNACCCCC
nemore AAAAAAQCCCCC
neonatal ??>???>CEECC
neonatal unit @???@?ACBECC
nephew DBACBAEBEBDB
nerve FFFKEEBCBBFC
nerve to GGGLGGACCCCC
nervous CDCECC=CBCCD
nest DDIDDC?CCCCC
neurology DEDFDDBCCCJC
never D?@A><@@C@DB
never @ >?@@?@HCCCCE
never again >>===>>CDCBB
never arrived BBBBBBMCCCCC
never be DEIFEEACCCCC
never been CBBGABGCCCCC
never came HIFFFFAGHCEC
never did JGGGGGBCCCCC
never done GGGMGGBCCCCC
never even MGGGGG@CICCC
never felt ?@@@??GCGCCC
never forget @=>>><@B?BBA
never got ?@AAA@EBACGB
never had GEEFEF?FCCCC
never happened JHNHHHCBACBC
never heard CCCCCCCCCCPC
never know =<===>CCCCCC
never known HHJKHHCCCCCC
never met GHLKGHACBCCC
never mind NMRSTM?CCCCC
never missed FHFFLFACACAB
never once AC@ABA?A>BAD
never see DCFDDFKCCCCC
never spoke EEDIEEACCCCC
never stop GKGGGGACCCCC
never thought >>><<>CBABBB
never took JGGGGGCCCCCC
never trust FFJFFFBCCCCC
never will DCECCC=CCCCC
nevermind FFFFJFCCCCCC
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
new mri EEEEDJCCCCCC
new one FLGJGGGHCCDC
new porter HHKHPHCCCCCC
new registrar HHOHKJBCCCCC
new scanner ?>>>=>CBAABA
new uniforms ?>>?=?CABCCC
new wing CCDDCGBBBCCC
new year AA@ABDEA@BDB
newborn >=?<>>FIBBCB
news :9989:G@=@C@
news > BBDCCDGBACAB
news on AAAA@AACCCIC
next FLIEILCBDCBC
next > EFGHDG?BECCG
next bed A@B?>?@CGCCC
next day ===?>>ACBBBC
next door >9<;<;LBBDBB
next month BFBBCBBBACBC
next one CEDCCFICBCCC
next time JQJMKT?CCCCC
next to GFJGICBCDBBB
next week BBABBFBBBDBB
next year @?>@A>FBBBBC
nhs HBF@FB;==>@@
nhs > CDHBHCBBBCCC
nhs for OJQJJJ@CBCCC
nice GIFIIKB@CAAA
nice new HLHHHPBCCCCC
nice red GGGGGM@CCCCC
nice to <::<::GBABCB
nicely FFEEMI<CCFCC
nicely > BBBBED<CCFCC
nicer CDEFCD?BABBB
nicked FAABA?CCCCCC
nicked my @>@>?=@CCCCC
nicking MGFFGFBCCCCC
niece BA@??@JC@BAB
night BC<=@@FHGBCC
night > EGBCEGCBDCCB
night after AABAABHCGCCC
night and BA???=NFCCDC
night for CHCDDD?DBBBC
night he BAAAAALCCCCC
night i ?>>?>>KCCCCC
night in >??>?>FCCCCC
night just AAAA@AKCCCCC
night night ?=???>XCCCCC
night nurse GCCCECACGCCC
night porter HEECDD@CCCCC
night shift A@DAABABBBBC
night sister IEFFEE>CCDCC
night staff ?>?@?@?CECCH
night till EJEEEEBCCCCC
night with HGFFQF?CCCCC
night you IMIMII@BACBB
nightie >=>=>>GCFCBC
nightly FIFFEF?CCCCC
nightmares AAAAAABCICCC
nights GEAB@B?ADBDD
nights > A@AC@?ECBCFC
nights on DAAACA>CDCCC
nil >>===>=CDCCC
nil by ??===>ACDCCC
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
nineteen @???>?<DCCCC
ninety <<<<<<>AEBAA
ninny FFFMFFBCCCCC
ninth DHDDDFACCCCC
ninth > CFCCCBJCCCCC
nipples DDDCJDBGCCCC
nite DEBAB@NIGCCG
nitwit HHHNHHBCCCCC
no CAFDBCHEKDHD
no % IIPIIIACCCCC
no ? EKCDDDBBBBBC
no and AAAAAAKCCCCC
no answer CBCFBCICCCCC
no apology FFKFFFBCCCCC
no business GGKIGG@CCCCC
no call HDDCCCACKCCC
no cameras FFFFFMCCCCCC
no consent QHHHHHBCCCCC
no doctor ICDEDBICCCCC
no epipen BAAAABLCCCCC
no excuse ???;>>>BBCCC
no feelings FGHGGG@CCCCJ
no flowers BBAABBTCCCCC
no for CCBCBCCCCTCC
no friends JJJRJJBCCCCC
no good AAAAAALCCCCC
no hello BBACBBCCCCCJ
no idea @A>BAA<BBEBC
no interpreter AAA@A@?CHCCC
no irish DDHDDD@CCCCC
no it ??==??BCCCCC
no joke CBBACFKCCCCC
no kids @A@AA@QCCCCC
no letter BBBABBBCCCGC
no loss GGNGGGACCCCC
no memory ABBBBBMCCCCC
no more HEKEDDQCABBC
no need BABAAA>BAAAK
no one ;<9:;=OCKDFC
no other HJGLFGACCCCC
no pain AAA@AA=HCCCC
no peace HMHHHH@CCCCC
no phone ?@@@@@JBAFBB
no point BBBBBGJCCCCC
no pulse A@@@@@MCCCCC
no questions FFFFKIBCCCCC
no reason BAACAAFFJCCC
no right HHNGHHACCCCC
no shoes AABABANCCCCC
no such EFIEEE@CCCCC
no thank FELFEFCCCCCC
no thanks EFFHEFBCCCCC
no use FKJEFF=CGCCC
no where HKMHNHACCCCC
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
nobody ever >>=<>>?CFBCC
nobody has DCEHDC?CFFIC
nobody here BAD@BBLCCCCC
nobody home GGGOGG?CCCCC
nobody is DEFGHCMDDCGC
nobody likes FHFKFFBCCCCC
nobody needs OHNIJHMCCCCC
nobody on GJDDDDBCDCCC
nobody should <<5<<<<CCCCC
nobody tells ??@>??ECCCCC
nobody to @@@@@?ICCCCC
nobody told ?@B?A@>BBBAA
nobody wants ILSHHLDCBCCB
nobody will BCAAE@OCCCCC
nobody with FFLEFEKCCCCC
nobody would HRHKHKLCECCC
noise FDCHHDFABBBC
noise > EEELEEACCCCD
non FDHDDDICECCC
none ADIBCCACCCEB
none > BCICCCCCECBC
none of EHHFGGECCCEC
nonsense <=;;==DHCCCC
noo @AA@AAGCCGCC
noon AE@CACJCDCCC
noon > BDADAAOCCCCC
noose BAAAADQCCCCC
noose and BAB@AAOCCCCC
nor DDFFCDHCCCEC
normal JFLGFFAQBBBB
normal ? @@??@@BNCCCC
normal and MFEEFF?CCCCC
normal people GGKGGGACCCCC
normal to BBAAAAHHCCCC
norovirus >=<<>>?CCCCC
north ?A@>>??AAAAB
north run ??>=>>CCACCB
nose JJFMGIACCCDC
nose > ACBBBA@CCCDC
nosed FFMGFFBCCCCC
noses GGNIGG@CCCCC
not ABDB@AJCGCFF
not > @>><=<HEBBDB
not ? A@?A@A>MCCEC
not @ FBDDDCKCCCCC
not a FEIFDC?BIDCF
not agree ??><>>>BAAAB
not all ?>:@>?@CCCCC
not allowed ?@@?@?KBBBBC
not answering @@CAAAOCCCCC
not any DDECCC>CCECC
not as GGJGGO@BABBB
not ask ??=>@?BBABBB
not asked FGFFFK@CCCCC
not at DCDFCCHCCCHC
not be FBHFFKLBECBC
not been @BABEDCDFCJC
not being HGIEGDCFCCCE
not believe CCEBEB;ABAAC
not belong FFLFFFACCCCC
not blame AA?CAAMCDCCC
not blow EEEHEECCCCCC
not born GGMGGGCCCCCC
not bother GHMMKGDCGCCC
not bothered BBBABANCCCCC
not brake BABBBANCCCCC
not breathe >>=>>?BCDCDC
not brought FGOIGGACCCCC
not care HIIKGIFA?A@A
not change HHMKHJ@CCCCC
not come >=>=<<LCCCHC
not count FFFLFFDCCCCC
not dead FPFFFFGCCCCC
not deserve KLROKKCCCCCC
not do BAC@DDBFBEFB
not done EKDEEE?CCCGC
not drive CBEBCA>CFCFC
not eat @??@@@GHCCFC
not eaten A@A@@BGCCCCC
not eating BEAAABKECCCC
not even JOJMKKACECCD
not exist HDFDDECCCCCC
not face AA@AABMDCCCC
not fault DB@ABB=@=@?A
not feel CBFA@BFDDCDB
not felt EDEEEIKCCCCC
not find DBEFCE@CCGEC
not fine AABBBBKCCCCC
not finish EEKEGEHCCCCC
not fit EEDKEEACGCGC
not for A???@@OBCBBC
not forget EHEEEJ?BBCBC
not funny A@?@A@BFCCCH
not fussy FEEFGJ?CCJCC
not get DEHGCDJDDCEB
not getting BADAABKCCCCC
not give EFFHDD>BBBBC
not given EEIEEEBCCCCC
not go >9:;;<JEDCDC
not going BCABE@MBACBB
not good A@@AAAACGDCC
not got FEICBCGCECJC
not had BABBECACICEC
not half FIFHHKBCCCCC
not happy >>>>>>@BEBCF
not hate >=:=>==CCCCC
not have ??D>@>GC@CBD
not having @?=>?>?CCCCC
not hear ADCAA@BBFDBF
not heard @@A@@@?BECIC
not help GJIIGGCCCCCC
not her ?>@@?@LCCCCC
not here BBBABBOCCCFC
not hide GUGGGG?CCCCC
not hold HEDDEGABABBB
not hurt ??@>??IECCCC
not ignore GLGGGG>CCCCC
not in CHECDEDCBCCF
not intend BAAAAAICCCCC
not it MPOLKW?A@AAB
not just DCFEDE@CBCCC
not keep DDDCGCGCCCCC
not know >>@F>>KBCDHE
not leave ???A>?ACCCCC
not let ADAC>=LCBCCE
not lift BBEBBBBFECCC
not like B@A@@CECFCCG
not listen AAACAABCCCCK
not live BBDBBBJCCCCC
not look DFEFCC@CCCCC
not make E@FEBDAACCFD
not matter EMDEEDABBCCC
not me ?>??>>DBBBBB
not mean AB@?AAHCCCCC
not mention NGGGIGBCCCCC
not mind FFHGLFHCCCCC
not miss A?@@@C>BABBB
not missed FFFFKF@BBCBB
not move GCDCCCICCCDC
not moving @@@@A@RCCCCC
not much EEDKGEFCCCCC
not my TQLLTP=CCCCC
not need B@D@CBHCCCCC
not on @A@A@@<CCGFC
not one CDFBCBCBKCCE
not open @@@??BEGFDCC
not organise HHKLHHCCCCCC
not our LLVKLLACGCCC
not people KKRKKKBCCCCC
not picking A@AAAAECCCCC
not plan CBCBCCNCCCCC
not planning BABBBALCCCCC
not post >;>=>>DCBBBC
not put <><==;=CHDCC
not reach ?@?D@A=CDBCC
not read CCBCCCACKCCC
not remember DDEIDD@DBBBF
not responding BABBBBOCCCCC
not resuscitate JEEEEEBCECCC
not right BABCBECCLCCC
not ring ?>>???BCCDCC
not rouse @@@@@AJCCCCC
not safe BBBBBANCCCCC
not say DEGCEF>CBCCF
not saying EDEKEECCCCCC
not see ><C===OCDCEC
not send CBBEBBJCCCFC
not shake HMHHMNFCCCCC
not she GICEGG?CCCCC
not shifting BAAABALCCCCC
not shut >?=>?>CCCCCC
not sleep @B@?C@?GICCC
not slept BBBBBDICCCFC
not so JIEFFE?DECFC
not sorry EDJEJEACCCCC
not speak EBFDCBJCFCCG
not spell EEEFEECCCCCC
not stalking HPHHHH@CCCCC
not stand EDLFEEICCCCC
not step @@@@@@QCCCCC
not stop BE?AEAKBBCBD
not stopping HLGGHJICCCCC
not such FFFMFFBCCCCC
not sure >>=?==JBABAB
not swap ::868:ABABBB
not take BC@BAECCBBAB
not talk CBECCDNCCCFC
not tell I@DDC@JCECDG
not thank DCCCCC;B@B?B
not the BBDFDB@BBBBE
not there >B><>=JDCCCD
not they FFGHJRDCCCCC
not think FJJIFH@CBCCC
not to =<=;<<PCBCCE
not told GDDDEIHCDCCC
not touch EEDFDGBICCCC
not touching AA@AABLCCCCC
not trust FDHIDCICCCCC
not turn ?==>>=>CCCGC
not turned AAAAABICCCFC
not understand FIMFGF@CCCEC
not up FEEFEMCCCCCC
not use BADBAA@CCHCC
not wait @@A?@@BAAEAB
not wake >>===@NCCCCC
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
nothing FDIJHGFFGCEB
nothing > BADBABJDFCFB
nothing against GEGDEGCCCCCC
nothing and AABA@AHCECCC
nothing but JJMJLHHAABAB
nothing else EGGEKFDECCCC
nothing in FGFOFF@CCCCC
nothing left ?????BNCCCCC
nothing on BCBAGH=CEDCC
nothing personal GGMGGGACCCCC
nothing to GCCDGD?CCBBB
nothing wrong ?@>=B?BCCCCC
notice GIGLDCHDECCG
notice > BIBACC=CCCCC
noticed ;==<=<HCECCC
noticed > CECBECFCCCCC
november @?@??@HBBCLC
november > A@@@@@FCCCLC
now =BA=>>LDDBF@
now # BBBBBB>AECAB
now > ?E??@@FBCAEB
now ? EIIDDDFDDDGB
now and =@>==?CBBBDB
now he >>B>??FECCCC
now her @>@@?>HDCCCC
now i BB>@?@EEEBDC
now is DCGCDDMCCECC
now it GFJGJJICIHCC
now love EEEEKELCCCCC
now my AAAAAAIBBCBC
now one AAAAAAGBBCCC
now she ?<?<=>QBBCBB
now so FJEJFEBBBCCC
now the EEFHEECBDBFC
now there BBDAEBHFFCCC
now they EDEDED;ECCCC
now we IJPIII@CCCCC
now with DDHDED?FCCGC
now you BAADBC>CBBEC
nowhere @@>@@@ECCCCC
nudes HHHGPGICCCCC
nuisance CCCECBFBGCCD
num AAAAA@PCCCCC
numb AAA@?@HFCCCC
number @I>=@AA@D[@B
number # GGFFFIDBE@DB
number 's BEBBCC>BABBB
number > B@A@CAJCFFCG
number ? CDBBBBFCCJCC
number do A@AA@AACCICC
number for @?@@>@KCCXCC
number on @B@@@A@ECICC
numbers DA>>>@@CADEF
numpty CCCFCC?CCCCC
nurse NJGGOK0ADECJ
nurse 's BGFBEG>CCGCC
nurse > FIGFJK@B@BCA
nurse ? JKQMVJBCCECC
nurse @ MHGEOF=CDCCF
nurse a >@@=A?BCCCCC
nurse and DECFJBHCCCCC
nurse asked ====<>BCFCCC
nurse at JFLJIGACCDCC
nurse could DJDEDCBCCCFC
nurse for ABBBGBHBACBC
nurse gave <<><;<ACFCCC
nurse has B@AB?@?BBCFB
nurse have GGGNGGCCCCCC
nurse here @@@A?@ECCCCC
nurse holly FIGGMFCCCCCC
nurse i @B?@F@BCEECH
nurse in KHGJGK@CBECE
nurse is IEEKDEBDCCEC
nurse on FFA?CC?CECCF
nurse pat ABA@AALCCCCC
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
nurses CA@?GA6??D?B
nurses > =>>=;>DC@ECB
nurses are BBDDGB@CCCCC
nurses home AAAACCAA@BAB
nurses on IDECCDACCCCC
nurses should >><>==AA@ABB
nurses station IIINLGCCECCC
nurses were >@?>?@ECECCC
nursing IHIHHE;=>?@A
nursing school GGGKMGACCCCC
nuts EEEEEK?FCCCC
nyaff HHHOHHBCCCCC
o GDDFHCDCBCCC
o a HHIMHHBCCCCC
o the HFFJMFACCCCC
oaf GGGMGGBCCCCC
oaf > HHHNHHCCCCCC
oak DDDDDDKCCCCC
oath MGGGGGBCCCCC
obs HDEHDE?CDCCC
obviously FFKKFF?FCCCC
occupation IIPIIIBCCCCC
occupational LHHLMHBCCCCH
occupational health GGGLJGBCCCCC
occupational therapist JEEFHEBCCCCH
ocd DEJDED@CCCCC
ocd and FFLFFFACCCCC
oclock FHFJHGDBFBCB
oclock > FIFKGFFCCCEC
oclock and FFGKFFBCCCCC
oclock appointment AAAA@ACCKCCC
october >===<=HBBCFC
od AAAA@AUCCCCC
od would AAAA@ALCCCCC
odd GFEBCD>CGCFC
of DDEEDCCDDDBC
of # AABCBAANCBBD
of % FFGFFEBCCCCC
of > IFMFGKFBABBB
of @ @BAD@A?CCCCC
of a EHGSGG?DCCBA
of advice EFEEFJBCCCCC
of all DB@FEB=A@BBB
of an GECDFCBBCCCC
of anyone JDDEDDECCCCC
of applause FJFLFFCCCCCC
of bed KEDEHD?EHCCC
of being AAACBDLCCCDC
of blood DDBEDFJKFCCC
of clowns EEEJEEACCCCC
of empty GGGHGO@CCCCC
of ending AA@?@@JCCCCC
of every ?E??@@ABABBB
of everything AA@B@@JCCCCC
of friends ECBBBC?BBCBC
of her DHCFGHDCBCCB
of him GGFFHD@BBCBC
of his DFJFEH@EBCCC
of hours @A@AA@ACGKCC
of information AA@A@AACCJCC
of it AA@A@?DADBBD
of life GGHFKG@BBCCC
of living BBAABBJCCCCC
of me FIBBG@DBBCCE
of mine >>?>?BFA@CBB
of my @B>@A@EIHDHI
of next CBBBCBNCCCCC
of nothing GFIHIFICCCCC
of nursing LEGGEEBBCBBC
of one BBFABDAECCCC
of order ===<==@CDCCC
of our ?AE@ACIBBCBC
of oxygen GHGMGGCCCCCC
of paracetamol @@@@@@GCDCCC
of people JJJMIJ?CCCCC
of pikeys FFMFFFBCCCCC
of pills >>>>>=LCCCCC
of piss FFFJFFCCCCCC
of reach KFEFFF>CECCC
of ringing BCBBBBLCCFCC
of rocks GGGLGN@CCCCC
of staff ABAABB@CHDCH
of strangeways GGGGGO@CCCCC
of taking BBBBCBICCCCC
of tea ?@?A>?EAABCC
of ten BCBAGA?CGCCC
of that HILHLHABBDBB
of the DBBBCBFABF@G
of their FHEEFJ@CGCCC
of them HILKGHECACCB
of these BBBBHCDABBBB
of this B@BCDAIBCBBC
of those GFKFGECA@BAB
of us BEAD@GIBBBCC
of vodka GGDDDDJCCCCC
of water ??>>??DBIBBB
of what AB@@A?ECECBB
of whisky KEEEEE@CCCCC
of wine FFEEKE?ICCCC
of witches FFFLFFCCCCCC
of work HHHNGHBCCGCC
of you GJHIEM:BCBCB
of your AFCCHCHBGHBF
of yours EDEGDGCCCCCC
of yous HJGMKH?CBFCC
off HFGEEEGDD@EG
off # BDABBB?CLCCC
off > @?A@CCDCDBGD
off ? AAAC@BCFCBFC
off a C@DFAC?BACBB
off and FFHDKGFCDCBF
off at DEFCDG@BCBBB
off back FFLFFFCCCCCC
off by @@>?@>GACAGB
off down @A@AAAMCCCCC
off for AC@@BBDBCBBB
off her QLKMPO?CBCBC
off his HBCBCFFDCCCC
off in GDDCDC=FECDC
off it ?>A@?>GGCCCC
off love EEEEKEBCCCCC
off me CDDDDJFBECCC
off my KGJNIG8FBCGB
off on ECBEBCACCCCC
off or FFKEEGCECCCC
off our IFLGGFCCCCCC
off shift EHEHEDACCGCC
off so GFCCCCNCCCCC
off that ABEFCCACCCCC
off the CEBA@BJCECDE
off them GGLFFG@CCCCC
off to ?>C??@BDAB@B
off ward LNHHHHBCCCCC
off with DC>@AAKBBCDC
off without EHHEFECCCCCC
off you GLIJKGABBBEB
off your FHMHGFKCCCCC
off yourself FPFFFFACCCCC
offence EEHFEE@CCCCC
offends HHPHHHCCCCCC
offer @??>B@?BFBCC
offered @@>?B?DCFCEC
offered me AAAA@AHCFCFC
offered to CDBCJDCCCCCC
office DACACF>BELAB
office > ABA@CACBEGAB
officer KFGHFH@CCHCC
officer > AAA@A@CCCLCC
officer has LGGHGGCCCCCC
official CCCCCCACKFCC
officially FFFKEFBCCCCC
often @D>?B@?ABBBC
ogre HHHQHHACCCCC
oh GHHLEECBDBCB
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
old ? BCCBBCALCCCC
old and >>>>>>@FECCC
old bag GGGMGGACCCCC
old bat FFFNFFACCCCC
old battleaxe EEELEFCCCCCC
old boot GGGMGGCCCCCC
old boys MEEEEFACCCCC
old cow JJJRJJCCCCCC
old dears IFJFFFCCCCCC
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
ombudsman B>>??>;CJCCC
on EDBCCCADCBDD
on # GDHJDEDDBKHC
on > BDAAFBBDGDBE
on ? GEEEDDCDAFGB
on @ JCDGFDECBCDB
on a BDDEBD?DICDD
on about DGFIDEBB@BBA
on all CDFCFCFBFCBC
on an EILDHEGCCCCC
on and AEDCECJDBCBC
on ash MGHMGHBCCCCC
on at BCADBA?BDBBC
on bank JEEEEE@BBBCC
on bay HJGGGHBCCCCC
on beech JFFFFFACCCFC
on behalf BBBBABACJCCJ
on being EDEHEECCCECC
on but EEDIGECCCCCC
on call QIIIJIDCCCCI
on day ACBEBBAJCCCC
on days KIINIIACCCCC
on duty LHHKHHACCCCC
on earth AA@BAAJBEBBC
on ebay QHHHHHBCCCCC
on elm HCCECCHCBEBC
on er MHHHKHBCCCCC
on evenings KDDDDDCCCCCC
on every JKEGFFBCCCCC
on for EDDFIDAC@BBB
on four EHELEEFCCCCC
on friday BBCFBFCABBEB
on fridays ?A?>?@BCCCCC
on her HIFJMHBCGCCE
on here BFAGFB=EBGAB
on him EDDFFDDCCFCC
on his EGCACE@DACED
on hold =>>>>>CBDEAB
on hospital EEEEEIACCDCC
on i EGIFEF>CBBBC
on in DEEDFFABFBBC
on it HHJFFKAGABFB
on its CCECCG<GBBCC
on juniper KEEEEEBCCCCC
on leave FABABBOCCCCC
on legs FFFFNFCCCCCC
on like BAA@AAJCCCCC
on me EIFIGLGCDBBM
on metronidazole AA@@@A?KCCCC
on mindfulness CBCCBBRCCCCC
on monday ?@>B?<FA?BDD
on mute EEEDKEACCCCC
on my E@CAEDIGEENB
on nights EADGCEEBBBBE
on oak DDDDDDLCCCCC
on one @?>>@?IGCCEC
on onlyfans FFFFMFBCCCCC
on our CDGDGECCBCBC
on postnatal BCCFCC@CFCCI
on purpose PGHGMGLCCCCC
on radio >>?=?>ABABCB
on reception NLLMHL;CECCC
on saturday <>><=<@AABCB
on security LHHNLHBCCCCC
on she IDHEDDABABAB
on shift FAEBACECCCCC
on site ?????@O@BCBB
on so CHDDDG@CGCCC
on sunday <??@>=DCAACB
on teh DCCIDGACCCCC
on that GEGGGH<BICAD
on the ABCAABGAEAED
on their CC@CC@BCBDCC
on them CEDCCH@ECCCC
on themselves FEJFFFGCCCCC
on this DGIFGECDBCBC
on thursday @@@@ABGDAADE
on tiktok ?A?>??HCCCCC
on til FLFFFEBCCCCC
on time ?@?A@?>BACBB
on to DEKDGGEECCCC
on top DDDDIEMECCCC
on triage LKHMHHBCCCCF
on trolleys GGLGGGBCCCCC
on tuesday ACBCCBBCDGHC
on two CBFABBACECCI
on under GGGKMGACCCCC
on underneath EEEEKECCCCCC
on ward CABEDEBBDEDD
on wednesday ABADAA?EDCDC
on whatsapp NJHHJHCCCCCC
on wheels LFJGGGCCABBB
on with @B@@>?DEECCC
on you @BAC@@ABGCCC
on your BDCAB@ACFDHB
once CFDDEC@D@A@B
once > DBEECBKBEBBB
once a KGJFGF?CCCCC
once and ACBABBBCGCCC
once i BACCBFICCCCC
once looked BBBBEBBCCCCI
once more A@@@BA;CCCCC
once you AAC?A@LCBCCC
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
one ear @@???@AJGCCC
one else LGGGGGBCCCCC
one eye GGFGFN=GCCHC
one for ?<=<<<PDCDDF
one from GGIFLGCBCBDC
one go FFIFFIJCCCCC
one good GFIGGK@CCCCC
one had ==;<<<ICFCCC
one hand BCBEDCGCCCCI
one has BBCAAADFFCHC
one i EHGDEDFCBBCB
one in CCCEEECC@BCB
one is @ABEBBJGCGHC
one job GGLGGGCCCCCC
one last @B@@?>PCCCCC
one leg BBAA@AJCFCCC
one man MGGGGJECCCCC
one match EEEEFKACCCCC
one more @>@>>A?CCCCC
one night >??>AA=EGCCC
one nurse ;?<;<<?CCCCC
one of CABCCFGAAIAD
one on IGGHJJBCCGCC
one out BBBBBFGCCCCC
one person FB@AAB>CECCC
one piece BBBBBBNCCCCC
one question IINSIIBCCCCC
one room AAAAB@QCCCCC
one side ???>>?KICCCC
one since CCCFBBLBBCBB
one star GNGGGG@CCCCC
one that ??BB@>JDCCBH
one thing HGGLKGAFCCCC
one to FGFGII>EFECC
one touch GGMGGG@CCCCC
one way FEKFFEHCCCCC
one week GPGGGGCCCCCC
one who DDDDAHFCDCCC
one with EEHHID=CCCCC
one would FFKIIF@CCCCC
ones DDFADEBA@ABA
ones > GEFCCGBABBBC
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
only good IITIII@CCCCC
only i BABBEAMCCCCC
only one @@>@>CHBCCDC
only reason GGGGNG=CCCCC
only there JGJMGGACCCCC
only thing CCEDEBFBACAC
only to CBCCCCDCICCC
only want ELCDDD>CCCCC
only wanted BBBBDB@BBCBG
only way CEBCBBQCCCCC
only wind IIIRIIACCCCC
onlyfans FFFFOFBCCCCC
oor GGLGGGBCCCCC
op C?A?>@=BGCMB
op > ?@@@@CDCCCCC
op and DCBBBD=BECCC
op on EDHEEDBCFCKC
open ??=?@AG<D>=E
open > DCBICGKCECCG
open and =>=<@=GCHCBF
open at EEJECEB@EBBB
open day DEFDDDA?@B@B
open it DCCCCICGCCBB
open my ABBAA@KCCCCC
open on BBBACB?@BABB
open them A@A@@ALCCCCC
open wide KKKKVKACCCCC
opened FBEFCFGAGCBC
opened him EEEEEL@CCCCC
opened my IFJFEFBCGCCC
opens FDEFDIHBBBBB
opens on GGJGGKBCCCCC
operated NHGHHHCCCCCC
operated on MHGGHHCCCCCC
operating LHGHHLACCCCC
operation ?@?@B@:BHBBB
opinion FHJJEH?CCCGC
opposite GKDDEE>BEBBE
opposite > FGDHEEACCCCC
opposite the EHEDGE?CCBCC
option ??>>>?FBABBB
or CGHEDG8K==@@
or a FFHGFFCECDCC
or am BBBCBB>LCCCC
or are A@>@@AB>BBFC
or can AA@@C@B@B@?C
or did DDCJCCCCCCEC
or do A?>CABDFBFFC
or does GDDJDED>ABBB
or else GQGGGGBCCCCC
or have EDHGEDBBBCCC
or i LXKLLW<FCCCC
or is CBAGGB@>A@?B
or just A?>AB@G@A@@B
or no CDDCHFBFACBB
or not EIEEEG@ICCFC
or only @?=>>?A=B?@B
or the CHDBEEADBFAC
or two GGMGHFACCCCC
or what CDBCCCAHCCJC
or will AC@AA?NCBAAC
or your GNGGGGBCCCCC
orange CABCAAFCCCCC
order @A??A>ICDCIC
order > ??@?B?MCCCCC
ordered HGDDCDQCHCDC
ordered us NHHHHHCCCCCC
orderly LFGGNGACCCCC
organise HHKLHHCCCCCC
organise a GGGKGGCCCCCC
organised ??==???CCCCC
organs OHLHHHBCCCCC
orthopaedic DDFDHD@CHCCC
ot HHFINJ>CCCGC
other FCBEG@DBIFEE
other > DEHEIECCCGCC
other side ???==@PCCCCC
other two CBBBECPCCCCC
other word KIIOIIBCCCCC
others @>====GCCCCG
otherwise B?C>@?=EBBDB
otherwise > HFKFEE@FBBEB
ought ILRKIM=IDBCB
ought i BBABAB@MCCCC
ought not GGLGGGCCCCCC
ought to IKPJHL>DDBCB
our <9=;:=BA?AD@
our # CCCCCCKCCCCC
our % >?;?>>BCCCCC
our @ =;=:<?SB@BHB
our doctor GGGOGGCCCCCC
our estate FFFHFLACCCCC
our family BCBCCG>ADBDB
our flats FFFFMFCCCCCC
our friend HHHQHHBCCCCC
our health KHHLKHBCCCCJ
our hospital IJRIIIBCCCCC
our hospitals HHPHHHBCCCCC
our house ?>>??>DCBCCC
our kid FCBBCGHCCBCC
our lad =>==>>CFIDCC
our last GGGLGKBCCCCC
our mam FGFKGICCCCCC
our mum BBBBBBOCCCCC
our new FFEKFF@CCCCC
our own DDHCDHDBBBBC
our street CCHEEFB@@BAB
our tablets BBAAAAKCCCCC
our two ?@@?@@ICBCBC
our village FFJDFE?BBABB
our wards HHMHHHCCCCCC
ours A@A??@BC?BAB
ours and ???>??JAABAB
out EBEBBEKCGCFE
out > BEFCBBHABBEI
out ? BBBBDB<IBDFB
out after @@AAA@>CCCCJ
out again AB@@A@=CGCEI
out and >=@?@BECDBDB
out at FEICDE?CDCFC
out blue MFFFFFBCCCCC
out but JEFFIEKCCCCC
out by EDFDDH@CCCCC
out crying GGGOGGBCCCCC
out every ?>??@?@CFCCC
out for HGEHIHOCDCCC
out from BFDGDC=CECEC
out her CCAA@AGCCCCC
out how >>>>?>QCCCEC
out i CFDCCB?CFFCC
out if @?@?@@HCFCFC
out in @AA>@CAHA@?A
out it >@@@@@HCCCCC
out loud CBBABB?CGCCC
out my A>???>HCDBBB
out of LFMHKM>DIEDC
out on B?A>@EJDDDEC
out she ?>@?=?FCBCBC
out so A@BAA@PCCCCC
out sometime HRHHHH<CCCCC
out the I@?A@?LBCBBB
out there >?=??=EA?BAB
out this FHFFFJ@CCCDC
out to BB?E@?>BDDBE
out tonight A@AAA@KCCCCC
out under ?@@@@??CCCKC
out where FJFEEHDCCDCC
out which FJFFFJCCCCCC
out with BDFFGEABEBBB
out your HHMHHL@CCCCC
outpatients B@AB?C9?FC@B
outpatients is ???=?>AABBBC
outside ?F???@GABBAA
outside > EGHEEEDCCCCC
outside @ GIGNGGCCCCCC
outside her IRIIII<CCCCC
outside maternity ??==?=@CCCCC
outside the ?>?>?BFBBCBB
outside your @B@@@?NCECCC
oven ?@???CFCCCCC
over CDECHEFFEBDF
over # EDIDDE<EAA@B
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
over with A@>??BLCCCCC
over your EFFEEKADCCCC
overdose =>====KGCCCC
overnight >>>>>A?CCBAB
overpaid FFFJFFCCCCCC
overtaken FFFLEF@CCCCC
overtime SFFGGF?CCCCC
owe ;=<;;>DCCCCC
owe you ??>>>>ACCCCC
owes DGDCGBECCCCC
owes me DEEEJDBCCCCC
own HDGHDJEADCBD
own > ?CB@DCGCEBCC
own ? @?=>?ABACBBC
own and CCBBBFKCCCCC
own backside FFGKFF@CCCCC
own bed EEEEGGBBACBB
own eyes KFFFFFBCCCCC
own fault CGCBCC>CACBH
own food IIOOIIBCCCCC
own funeral >>?>?>SCFCCC
own life AEA@AAACCCCC
own mobile EKEEEEBCCCCC
own name GEGKFHICCCCC
own nose FFFJGFACCCCC
own nurse MGGGFGBCCCCC
own since ?????>NCCCCC
own two JFFFFFACCCCC
owns IGLGGG?CCCCC
owns the FFKFFF@CCCCC
oxygen HDFKDH@FECEC
oxygen > FHJGFFACCCCC
oxygen for FGFLGG@CCCDC
p JJMGGG@CCECC
p a FFLFFFBCCCCC
pack ABDEBAKBBBFC
pack of HHJOHHCCCCCC
package DDCEGHICCCHC
packed ?>>>@AJCDCCC
packed it GHGGKMACCCCC
packet FJEHEEPBBBBC
packets BAAABBJCCCCC
packing FFHFMGBCCHCC
packing > FFIGPG@CCICC
pads B??@@?HCCCGC
pads in CCBBCBMCCCCC
page CJCGBC>BBGBB
page > ?=<;=?HBACBB
page and CEDCCC=CCCCC
page is FIGKFGBCCGCC
pages GCACDC@CCCCC
paid PILMGGAADABB
paid by KGGJGGCCCCCC
paid for IHIJGF@BFBDC
paid in FFOFFF?CCCCC
paid the DBBCBBJCCCCC
pain >=<=<=IKIFCI
pain > GDEGDDCCDCCE
pain clinic AA@@A@EBCIEH
pain in BAAAAALECCCC
pain is CCBBCE?CCCCC
pain relief CCCCCD>CHCCC
pain to BBBBBBCCCCCJ
painful DDDCDK@ICCCC
paint <><><=BBBCCC
painted BCFBBE?ABBBC
pair HFILMHBBDBBB
pair of ECGGEEABEBCB
pair on EEEENEACCCCC
paki JJWIJJ@CCCCC
pakis JJUJJJCCCCCC
pal CBBBADHCBCCF
pal 's @@@@@?KCCCCC
pal > CC?@ABDCCCCH
pals ?:;=<?=AELAA
pals is HHHJHNACCCCC
pals now BBBBBBCCCLCC
pam IDDCCCACCCCC
pan >>>?>>ICACCB
panel BA?@?@=ABDBC
panic AA@CA@CGECCC
panic attack EEEIEEBGECCC
panto ;==<<=BCACCB
pants BCCCKCACCCCC
pants off HHHHMH@CCCCC
paper ><<;<;DAECAB
paper > HFJEFDECBFCC
papers HBBACCHCECCC
paperwork DAABBC?CECDC
paperwork > CBBBBA>CCCCC
paracetamol B@@>?@HHFBBB
paracetamol about CCCCCCNCCCCC
paracetamol and JGJHGFACDCCC
parade HHSHHH?CCCCC
paramedic LJHKOO6BCDBE
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
park and CDDDBH?BBCCC
park no FFHFFLCCCCCC
park while ?A@@A@CCLCCC
parked JPFJGI@CDCBB
parked across HNHLHH?CCCCC
parked outside FKFFFFACCCCC
parked up BEAAABHCCCCC
parking BA@EAF;@BC?A
parking > DDDEDB>ABBBC
parking fine EEEFELBCDCCC
parking in FFFFFMCCABBB
parking machine =><;=<BCGCCC
parking was HHHOHHBCCCCC
parkinson =>>>>?>GCEDC
parkinson 's =>>>>?>GCEDC
parkrun ABAAABNCCCCC
parks GIGGGM?CCECC
parrot GGGOGGACCCCC
part CIDCHC>FADDB
part in >><==>CBAFBC
part of DEEEIEAICCCC
partner >>??>?KCFCEC
parts LHLHHHBBBBAC
party ADE@CBCADBBB
pass @FB?DA?DBEEC
pass it CHBBBCBDBCBC
pass the BBCBBB=CCCGC
passed B<=<=<?FEBDC
passed a BBBABBMCCCCC
passed in AABABBLCCCFC
passed out FBCCCAICCCCC
passes JHIFJGFCHCCC
passing ?=>=>=JCGCCC
passport BBFBBAKACBFC
passport > CBFCCBJCCCCC
password ABBBABOCCCCC
past GKKLHGECEDBD
past # IIPHII@CCCCC
past > DDGICDBCECCC
past i A@@@A@MCCCCC
past it HHMMHHACCCCC
past my DEDGDDBCDCCJ
past the =;<:=?FDABCB
pat =<<=>;KBAFBB
patches >====>IHCCCC
patches off @@@@@@MCCCCC
path CDCCCK@BBBCB
pathetic FGHNGGBCCCCC
patience >?@?>>?A@BAB
patient F@=@@@8?FCBD
patient 's >>????@CCCCC
patient > BEFBBBACACDF
patient and EGBBCCBCBCCB
patient in OGGGGJBCCCCC
patient transport EDCCGC@AIFDE
patients MDDBBB:@DAAC
patients > ??B>??@CCCCC
patients are FGOGGGBCCCCC
patients purses PHHHHHCCCCCC
patients when LGGGGGCCCCCC
patronising GGHPGG@CCCCC
pavement DECDDGKCCCCC
pay ABB?CB?@?B@B
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
pencil CCCGFBDCACCB
penicillin DCCDBC?JCCDG
penny DBD@@@AFCCCC
pension HBDEBAKCCDHC
pension > EBFCCBHCCCEC
pensioner FJHEFF?CCCCC
pensioners EEKFED>BEBBC
people CBIB?E8<?@>B
people > JJKIGG<CBCBC
people ? HGMHHHCCCFCC
people about EEEFEJACABBC
people are CDGBDC?CDCCC
people for DDBDDIC@BBBC
people get DDECDHCBBDCC
people in DDBGDEACACBB
people just GGKKGGACCCCC
people like HHMLHJ@CCCCC
people on =<:<=<CAAABB
people say ?>=>>>ICBCBB
people that GGKGGGCCCCCC
people who CBAECCQBCBBC
people with CCB@CE@BABBB
per BB@BBABCCCCC
percent FFKFFFBBBBBB
perfect =>==>>CCCCCC
perfectly HIGFEFGECCCC
period AAAAAA=FCCCC
perjured KFFFFF@CCCCC
perjured himself KFFFFF@CCCCC
perjury NHHHHHCCCCCC
permit HCBBBB?BBCBC
permits BAAAAACCCLCC
person B?@@?ACGCHBB
person he GKHGGGBCCCCC
person in DDHHEFFCCCCC
person to A@@@ABBBBKCB
person who >>>>?A>CADBC
person with DDCDCH?KCFCC
personal FLJFFE>CFCCC
personality IIKRIH>CCCCC
perverts IIQIIIACCCCC
pet IIFLMGBBABCB
pet > @AA@FAJBABBB
petal GKGGGHDCCCCC
petal > EKFEEFACCCCC
pete IJEDDE@AACBC
petition CDCCFC?CBCCC
petition to CDBCHCACBCCC
petrol IHLIHQECCCCC
petrol 's FGFFGM>CCCCC
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
phone call B@???@CCDECB
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
photo GJIBHC@BDCAB
photo > ECECHC@CDDBB
photo by GGKGGGBCCCCC
photo like GGPGGGCCCCCC
photo of DKBBCBFDBBCC
photograph EEFEHKACCCCH
photos HLBCBBABCCFC
photos > LIFFFEBCCCCC
photos of JIFGFECCCCGC
phwoar EEEELEBCCCCC
physio GEDCHD3@EAHD
physio 's GLGJFK=CCCCC
physio > GJKMIH>CCCCC
physio @ FEDDIDBB@BAB
physio had @?@?=?BBBBBB
physio in FFFFJFB@GAAC
physio was DENEEEBB?A@C
physios >?=>=>?AAAAB
pic GIGFSFECCCCC
pic of DCDDKCGCCCCC
pick CDEEBGACBDEG
pick up DFEDCC>CBEBH
picked A<<;<>SCCBDC
picked the @????BQCCCEC
picked up @@@@@?@CCCCC
picking ABBABDOCCCCC
picking at BBBBBBLCCCCC
picking up A@AAAAJCCCCC
picks BDBBBBACHDCC
picks up CECBCC?CHDCC
picture HFCDHEB@>AAA
pictures LMGGHF=BECEC
pictures > IHFHFFABFCCC
picturing DCCDIDECCCCC
pie :;9<9:@BABBB
piece BCADBCDBFBBE
piece of EEDGEE@CICCF
pierogi ?><?>?BCCCCC
pies A@@A@@>CCCCC
pig CCCJCD=CCCCC
pig ignorant GGGKGGCCCCCC
pigeon BBADBB@CCHGC
pigs HHJQHHBCCCCC
pigs > EEEHEEBCCCCC
pikeys IISHIIACCCCC
pile ?A?>?@@CCCEC
pill BBABABBKCCCC
pillock IIHRIIBCCCCC
pillock > FFFKFFBCCCCC
pillow B>A>=>EEGBCC
pillow > EDGEDC@BCBCB
pillow over ECCDCEHCCCCC
pills C?>===[HCCCC
pills > DIFDFDECCCCC
pills are AA@A@ALCCCCC
pills because AABAABNCCCCC
pin HFDCCDBECCCC
pinched JBA@BBACCCCC
pink DDABCCLFBCCC
pinned CBABBCJCECCC
pint =<;:;<?A@AAB
pip EFGDEFECCHDC
pipe DEDJEGFB@BBB
pipe down EEDHEEBCCCCC
piriton BBABBBELCCCC
piss FFFJFFCCCCCC
pissed OGGGGGBCCCCC
pistol BBBBBBRCCCCC
pit FFHKFIICCCCC
pitiful HHHOHHACCCCC
pity FILKGI?CCCCC
pity if GKGGGIBCCCCC
pizzas FJFEFE@CCCCC
place AEFEFG@@ABAA
place > ?A=@?@FBDEAA
place for EEFEIEACCCHC
place is EEJFDD@CCCCC
place that DKDDDIBCCCCC
placement AAA@@@K?BDAC
placenta FFFQFFACCCCC
plague GGJFGG@CCCCC
plain LDFCDDBEBBAB
plain and IDDDDDBCDCCC
plain as PHHHHHCCCCCC
plan ?@@?>?I@CBGD
plan and DDFDCCKCCCCC
plan to BBBBBAKCCCCC
plane FEKEEEECCCCC
plane > GGMGGGCCCCCC
plank GGGNGGABCBBC
plank > GGGLGGABCBBC
planned ??B?@?GCECCC
planning =>====LCHCCC
planning to BABAAAKCCCCC
plans >?=>=>MCCCCC
plant @A@C@A?CCCCC
plants @?>?>>JBBBBC
plaque =><>>>BCCCCC
plaster DDFFBC;CCCEC
plaster > FFHIFE@CCCCC
plastic CDDCHCECECCC
plastic chair DDGDDD@CFCCC
plate ?F@A?CACCCCC
plate and ELEGEEACCCCC
plates LHGGGFFCCCCC
platform A>@@@BWCCCCC
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
please share AAABBBKCCCCC
please somebody ABBAAATCGCCC
please someone CBBBBBQCCCCC
please stop CFECCD=CCCCC
please tell @@@?@@LCFCCC
plenty BECCCG?BCCCB
plenty of CECBBI=BECCC
plot FFHJFIGCCCCC
plug JFLFGFBCCCCC
pocket JFFGIL@CCCCC
pocketed OGGGGGCCCCCC
pocketing PHHHHHBCCCCC
pocketing the LGGGGGCCCCCC
pockets OFEFEFJCBBCC
pockets the KGGGGGBCCCCC
podiatrist GKGJJG?CCCCH
point CBC@@BNEGBBH
point > HDEHEE>CCCCC
point in DDEDDCLCCCCC
point of BACAAAECJCCC
poison DDHGDGCBBCCC
poison in GGGGGOBCCCCC
poisoned @@?>@@FCCCCC
poisoning B@BAA@HCCCCC
poker ??@?@@KCCCCC
poker > ??@?@@KCCCCC
poles IISIII=CCCCC
poles out IIPIIIBCCCCC
police ??=<=?GCCCCC
police > >=?>>?GCCCCC
police and FIEEED@CCCCC
policy <<9:;;CCBCCG
polite @@@AAC?CCCCC
politely ?=>@?>CCCCCC
politicians >>;<>>BBBCCC
poll EHEEJEMCCCCC
polo KIHMHM@CCCCC
polo shirt LHHNHHBCCCCC
pompous KKKXKKBCCCCC
pond BDADBCFCABBB
ponytail HHHKNM@CCCCC
poo ??>>??FGBCBC
poodle DDDLDDBCCCCC
poof HHTHHHACCCCC
poofs KKWKKKBCCCCC
pool CCHFFDDABABC
poor >?>>=<<CICCE
poor wee HMLHHHCCCCCC
poorly BA>?DCBCFCCC
poorly > @@>??@CCGCCC
pop CHGBGA>FBDCC
pop and FLEFFF?CCCCC
popped BGABBBBFABAB
porridge A@>>??<BBCCC
portal AAAAAAACCCMC
porter JIFKLI7@CB@E
porter 's DDDGCC?BCCCC
porter was GGGLGGCCCCCC
porter who ?@@>??CB?AA@
porters A???=>AAAAAB
posh JFGEGF@ECCCC
positive AAA@@B?KCCCC
possible @?@@?@@DCLKC
possible to BBBCBCCCCCNC
post CGCFEC@@ABDB
post > CCBFADGCDCBC
post @ FFFLFFCCCCCC
post a BABBAAECCKCC
post about DBBBCCKCCCCC
post and CA@@A@<ABBEC
post his HMHHHHBCCCCC
post it EIEEJE>CECCC
post you EJEEEEACCCCC
postal @@@@@@CCCKCC
postal address @@@@@@CCCKCC
postcode @B@@@@CCEECC
posted AD@B@AOCABGB
posted this IIIRJIACCCCC
poster CBGEEC<A@C@B
posters ACA@AA@BBACB
posting JLFJFHFCBCBB
posting about DHDBDDFCCCCC
posting it FHFMFF?CCCCC
postman >=>>>=ECBCBC
postnatal BCHGCC>CFCDG
postponed CCCCCCACCCMC
posts GNFIEFACCCCC
posts > FKGEEE=CCCCC
posts is FFFIFFCCCCCC
pot ABFBABADCCCC
potato >>@;>>ECFCCC
pound KCDACB?BBCBC
pour FFGGFJ@CCCCC
poured C?@@@>WCCCCC
pouring ABCAAAPCCCCC
power HDEIEF<CCCFC
ppe EEEDMEABBCCC
practice IKGNFMDBBBBB
practice > HHHLHNBCCCCC
practice manager GEEEEJBCCCCC
practice nurse DBBCABIBBCBB
practise HFFKEFACCCCC
pram ADADAAHCCFCH
prams GGNGGGBCCCCC
prat GGGNGGCCCCCC
prat > FFFNFFCCCCCC
pray A@AAADIBCCBC
prayer HGNGGG@BCECC
prayers CBFECBGCCCCC
praying EEJEEKBCCCCC
pre EBBBABABHCDC
pre op EBBBBCABHCEC
pregnancy CCCGCCECCJCC
pregnant DDEDIELLCECC
prep BBFBBB@JCCCC
prescribed OHHJHH>CCCCC
prescription @@>@A@DCAAGB
prescriptions HABB@BC@AAAC
present GGDDDEAABBBC
present > FHDDDDBCCCCC
press BBBBC@DCDDBB
pressed @@@@A@@BDEBH
pressed the BAAAABABACBI
pressure >><<A>>DDBBB
pressure 's JJJJTJACCCCC
pressure > BBABCB?CFCCC
pretend DCHDFD=CCCCC
pretend otherwise HHPHHHBCCCCC
pretending BCCEECABABBB
pretending to >>=>>?BB@BAB
pretends GMGGIG?CCCCC
pretty HHKKOL@CCCCC
prevention @@@@A@?CCCCC
price BCAACA?BBCCC
price of =>>:<=@BBBCB
prick EFEHLH@CCCCC
pride CCHBEC?CBCCB
pride stall EEKEEECCCCCC
priest EFEFJFCCCCCC
prig GGGLGGCCCCCC
prig > GGGLGGCCCCCC
primary GKGHGI?CCECC
print BFCDBB?ACBFC
printed EIELEE@CCCCC
printed on FFFPFFBCCCCC
printer @@@?@?<CCCDC
prison KHDEEIACCCCC
private MPFJNI<ABDBB
private > EEDELDBCCCCC
private examination HHHHPHCCCCCC
prize CDDIDDAABABC
prob BBBBBBKCCCCC
prob > BBBBBBKCCCCC
probably AAABA@IFECCC
probe BCBBKBACCCCC
problem GDJEDG?FBCBF
problem > EFKEFFDCCCCC
problems ===<<<ACBBCB
process ?@?>@@ACHCCC
prof RIIIII>CCCCC
professor PIKRIH@CCCCC
profile HNHLJKACCCCC
profile pic DDDDGDBCCCCC
profile picture DDDJFEHCCCCC
profile says GLGGGG?CCCCC
promise @?>??CDAACBB
promise > DDCCCI?CCCCC
promise not CCCBCCLCCCCC
promised ====??BBJEDB
promises FFEFJMBBBCCB
pronoun FFOEFF@CCCCC
proof DDFIDD>CCCCC
proper C@AFGBBB@CBD
proper english GGLGGGCCCCCC
proper little FFFMFFBCCCCC
proper one FFMFFFACCCCC
properly @E@AD@HBFBBB
properly > >@=>>>CBBCCC
properly not @@?@@@KCGCCC
prostate BCBCIC=CCCGC
protection @@A@@@CCCLCC
proud 9;8:999@?A?D
proud > BAEBBB?BBBBB
proud of @CADBA<A@BAE
prove JIHEHEFCCCCC
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
puffed FGGKGG@CCCCC
puffed up HHHLHHACCCCC
puffs AA@@@AGHCCCC
pull DEGDFLDCBCCC
pull the HHMGLGACCCCC
pulled =>=>=?GFFCCF
pulled a @@@?@@BJCCCC
pulling DACABCOCCCCC
pulse GGKKJGJDBCBB
pulse > HJOJHH?CCCCC
pulse ? GGGLGGACCCCC
pulse is AAAAAAJBBCCB
pump DAA@ABCCECIC
pumping BBEBCAKCBCCB
punch CCBCCHCCCCCC
punched ICCCCCDCCCCC
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
purpose > FDECGDECECCC
purpose and HCCCCCJCCCCC
purse ICFCDD@ECCCC
purses LFFFFFCCCCCC
push BFFDCGGCECFC
pushed MCCDCBHCBCDH
pushing IHFJIFNCBBBB
pushing the LLHHHHABBBBB
put GFHEDFGGFEEE
put a DFGCDF@CBCBB
put back GDEJEE@CCCEC
put her C@DFFBHCCCCC
put him DFGGD@EBBCCC
put his GEDDFGDCCCCC
put in GKFDEF;CHCCC
put it AA?>=AABAEBE
put me A=>AB=BGGBHC
put my BAABBEGBEDBB
put next FFNFFEBCCCCC
put on ACD?BACMFCCG
put one FIJFFFCCCCCC
put our FFFEFLCCCCCC
put that DDGFEJJCCCCC
put the EEDHEAGBCBBG
put them JFKFGG@DCCEC
put up AAA@AAACCCCC
put you BCBABG?CCCCC
put your ??>B@?ACECCC
puts IHFEEJECCCFC
putting FFHEDGFCDABE
putting it BBEBCB=CCCCG
putting my AAAA?@ICCCCC
putting out EEDKEEBCCCCC
pyjamas GECIHFNBCBBC
pyjamas > EFEJJEABCCCC
pyjamas with ABAABAKCDCCC
pym KFFJFFBCCCCC
quack BBBHBBACCCCC
quack > EEEMEECCCCCC
qualified DAACAB>A@BBB
quarry ><??>AMCCBCC
queen BBBEAC=A@B@A
queers HHQHHHBCCCCC
question ?A?DC?BACFAF
question > DHEHFDECCCCC
question about BBBABBBCCHCC
question and BCAJBBCCCCCJ
question for FFJFIFABCBBC
questions <=<=?=?BDFCB
questions about BBBA@BCCFHCC
questions asked FFFFLFBCCCCC
queue ?=?<B?@BIBEE
queue > ?>?>=>CCBBBH
queue for CCCCGCACHCCC
queue or HHQHHHCCCCCC
quick ?@<>=?KEAABB
quick > A????@KBBCBC
quicker @E@??BDBCBCC
quicker than GNHIGGBCCCCC
quickest CCCCCCOCCCCC
quickest way CCCCCCOCCCCC
quickly BBBABBHBBACC
quickly ? CCCBBCOCCCCC
quid OIFKJI<CBCBC
quid > IGEGELACCCCC
quid a JFFIFFBCCCCC
quiet JBBCECHABBEB
quiet > GCCCCCHCCCFC
quiet night JEEEEEBCCCCC
quiet ones GGGGNNBCCCCC
quill =@?@?>CCCCCC
quit EJEDEDECCHCC
quite ?@D?@?HKCCCH
quite right DEIEEDCCCCCC
quiz =@<==>@?B@@C
ra BBABBAMCCCCC
rabbits GGLGGK@CCCCC
race IIULHH@CCCCC
race with FFFMFFBCCCCC
races HHOHHHACCCCC
racist ECJCDC?CCCCC
rack DDDDLDGCBCBB
racket NFGFFFACCCCC
radio ;;;;;?F@@C@B
radio > ?@>@@@BCBCCC
radiographer PIHJRJ=BBCBE
radiographer put LGGGGGACCCCC
radiotherapy @@@?@@@ABBDA
raffle DA?C@@=@?@@B
raffle money MGGGGGBCCCCC
rag EDGDDJCCCCCC
rags AA@@A@OCCCCC
rahman <==<=<BCBCCC
rail @@?AA@KCFBBB
railings AB@@BFICCCCC
railway BFABBBMCCCCC
railway line DKDDEDGCCCCC
rain ?A@D@@>DBCAC
rain > @@@?@@=EBCAC
rainbow DDKCDD@CBCBC
rainbow lanyards FFKFFFBCCCCC
raining AAAAAALCCCCC
raining > AAAAAALCCCCC
raise ==@=@>>BFCCH
raised :>99<;=BAB@B
raised > GLGGGGCCCCCC
ramadan BBEABA?HCCCC
ramp @?B>@@<CCCCC
ran >A;<=<EGEBEB
ran out @@@@A@IGFCGC
rang <@=@>=BACA@A
rang # CBCCGCBBECBC
rang back FFFKHFACCCCC
rang eleven HHHNHHBCCCCC
rang from ??A@@@MCCCCC
rang his IRIIII?CCCCC
rang me <<==<=DB?AAA
rang the @AA?AACCEBCB
rang to AAA@BAICDCCC
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
rate IDGHHCACCCCC
rather <<?99;MBCEDC
rather be ?>>=>>PCCCCC
rather my IIQIIIHCCCCC
rather than AEDAAB>CCFCC
rats HGQIGG@CCCCC
rattling AAABAAOCCCCC
raw ?>????HGCCCC
ray DDCE@D:DDBGA
ray 's HHHQHHBCCCCC
ray > DAB@AA?CCCCC
rays FFFKHFBBACBB
razor AA@E@AQCCCCC
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
read all FFFKFF@CABBB
read it ?A=???ACECCC
read the EEGDGE>BECBC
read this FEEJEDHBACCB
read your DDDIDDBCCCCC
reading A?>?C@BD@CAB
reading my HFKFFF?BABAB
reading this ??@>??@CCCCC
reads CDBFBAGCFCCC
reads like A?A@A@LCCCCC
reads this EEEJEEBCCCCC
ready @A@@AFKBCBJB
ready > ABBACEECCCCC
ready for EEEEEJECCCHC
ready in BBBBBBICCCCC
ready to ?>?>>=HCCCCC
real EDGCFCCBCBCB
real man DDDDIDBCCCCC
really :98788IJFD@C
reason EEHDGDIFFCCC
reason > AA?@BAKFECCC
reason and CCCCCCNCCCCC
reason i EEDDIE<BBCCB
reason to AD?CA@HCCCCC
rebuilt ???@?>ACCCCC
reception IHGJGL@BEBDD
reception > @?@=>@CCCCFC
receptionist HHHDJK<BDAAE
receptionist 's GIOFMF?CCCCC
receptionist > FFGFJKCCCCCC
receptionist at JEEEEEBCKCCC
receptionist was @?@?>?BCCCCC
receptionists >>=<>=>AABCB
recipe =>==<>BCCCCC
reckon EDCELIDEABAB
reckon she IIIIRIBCCCCC
reckons @BBAD@ICCCCC
recommend ?B>>>??EABBB
record DAAD@AFBDCJE
recorded AD@ABA>AFEBC
recording NMIIIIACCCCC
recording > OHHHHHCCCCCC
records KCBCCD>AACDB
records to JEEEEECCCCCC
recovery DEBDCC9CCBEC
red EF@@CFLKBCCC
red > BBBBCAJFCCCC
red blood BBBBBAICCCCC
redcar AAAAAAKCCCCC
ref ;<;;=;BBABDB
refer ???>>?B>AC@B
reference CABBBAFCGCJC
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
regiment AAAAAAKCCCCC
registered IKBCCC@CCCFC
registrar KGHKIK;BEBCH
registrar on MHHHHHBCCCCC
registrar we GGGNGGCCCCCC
registration KJDDDC@CCCCC
regret DCDCCI?CCCCC
rehab AAAADA=CCCKC
relapsed BBBBBBNCCCCC
relative ==>===AAABBC
relatives A>>=>>ABCABH
relief @@@?@AACGCCC
relief > AA@@AAECDCCC
remember ?>?B=@G?<?>B
remember me HDDDDDJCCCCC
remember my CCCECCDCCCCJ
remembers ??@>??BBBBBB
remind GLKGGK@CCCCC
reminder @@????>ABBBC
remote @AAAAAKCCCCC
renal ;=<=>>@CCCGC
rent @@BA@?KCCCCC
renting FOFFFF@CCCCC
repair AAA@@@<FDCCB
repeat ??@??A@CGCMG
replaced EEJDEDFCCCCC
replacement DEHEFD>DBCFC
replied CHCCCDKCCCCC
replies DJCFDD>CCFCC
reply CA@AA@>BCIBA
reply to GECBEC?BBICB
report BB>==@<EECIC
report > BBCBBCCCCCLC
report her HNHHHHBCCCCC
reported 8<87:98CHCCC
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
rest of JKQOKH>CCCCF
resting AA@A@@?JBCCB
restrained me GMGGGJ@CCCCC
result ACBAAB<CECJC
result > ADCBBC>CCCEC
results B@@@AB;?BCHA
resus HCCBDC=CCFCC
resuscitate JEEEEEBCECCC
retard FFHKEF?CCCCC
retards JJWJJJBCCCCC
retards should GGLGGGCCCCCC
retire EDGDEG=BBCCC
retired @B@D?A=BBCFB
retirement <=<;:;@BAAAB
retiring BC@?@?<CCCCC
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
rid of EIEDFEAFBCCC
riddled IIOIIIACCCCC
ride GJHGUG@CBCCC
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
right to BBD@AC?ECCBC
right up IJFEKF?BACAI
rightly =?>>??ACCCCC
ring CE>?BADBAQBA
ring # @A?@@C=ABABB
ring > @A?@?@@ECDCC
ring about BBBBBBBCCNFC
ring back A@@A@AECCICC
ring doorbell HLHHHHACCCCC
ring for DCDIDDHCCDCC
ring her GIGGGG?CCCCC
ring him GIGGGG?CCGCC
ring in @AAAAALCCECC
ring it JTJJJJ>BBBBC
ring me FDEEJJBBBOCB
ring my BCCBDDECCKCC
ring off MJHGHHBCCCCC
ring on AABBBBPCCCCC
ring someone BBBBBBLCCCCC
ring the B@@@?ADCDGCC
ring when CCCCCCKCCCCC
ringing >?<<<<LGFECB
ringing > EBBABCHBACCB
ringing out AAABBBMCCCCC
ringing the DHDDDD<CCCCC
rings >==<=>KBEGBB
rings > A@A@AANBABBC
rings and @@@@A@ICCGCC
rings out CBBBCCCCJGCC
rip >>@<=B>CBCCC
rise 9987::=BAABB
risk BA@?@ABGCCCC
river @B@B?AOBACAB
road FHBCCFE@>@?A
road > ECFCBEICCCBC
road i EDEDDJACBBCC
road with EEFEKHGCCCCC
roads EHGDEE<CCCCC
roadworks ?>>>???CCBBC
roaster IIIOIIBCCCCC
roaster > GGGLGGCCCCCC
rob GGOFGGACCCCC
robbed GBBABB?A@AAB
robbery =>>==>ABCBCB
robbing OFEFFFACFCCC
robbing the NGGGGGBCCCCC
roblox AABABAMCCCCC
robot B@?>??@A=@@A
rock > EEEIJEACCCCC
rocks FFFJFLJCCCCC
roll EHDEGG8GCCCC
rolled <=?@=?HCIGCE
rolled her BBBFAA@CICCE
roof A?ABAEMCBBBC
roof of AAAAACMCCCCC
room CA???@EBGACB
room 's BACAAAKCCCCC
room > JCGEFG@CDCEC
room ? CCHCCCB?@@AB
room and D?@B@?GCECCC
room at @@@AAAMBCBBC
room for DEFCEIACDCBC
room on HLFJFFACACBB
room told >?<>?>BCCCCC
room watching GLGGGGBCCCCC
room when ABBCBBKCCCCC
room with CEBBFD@CDCCC
roommate BBBBBAJCCCCC
root FFKGFF@CCCCC
rope ?D?@?AYCCCCC
rope > BBBBBBJCCCCC
rope and ACBAA@JCCCCC
rope in @?A@A?FCCCCC
rope out AAAAA@JCCCCC
rosary ?@A@@@ICCCCC
rosary and AABAAALCCCCC
roses FDCDGLCBABBB
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
round here HFEGGO=ABBAB
round his <=<;=:QCCCCC
round it AA@@@@FIICCC
round me BBBBBBNCCCCC
round mine HHHHNHBCCCCC
round my >>?@>>ICHCCH
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
row on DCECDDLCCCCC
royal CCCCCF?A@BCA
rub HHGMRH?CCCCC
rub together GGGMGGACCCCC
rubbing EEJEEEBCCCCC
rubbish @@BA@@FBAAAB
rucksack KOOKKSACCCCC
rude AC@GAB:BJCCH
rude > ??>=>>ACCCCC
rude staff BBAAAACCOCCC
rude to ACBCBF>CECCK
rugby ?@?>>?<EBBBC
ruin JPMJMJDCBCBB
ruin it FNFFFFFCCCCC
ruined JIGJHH@CACCC
ruining FMFFFFCCCCCC
rule AACCAA=@AAAE
rules ==9<<<@BCBBC
run >>BA>@B@AACA
run > ??>???ABCBBC
run a GGJKEF?CGDCC
run by GHKLGGCBBBBC
run out @A@@DAGECCJB
run that GGIGGQ@CCCCC
run the DCDCDE@CABAB
rung DHBBBBJCGEDC
runnin JNUJJJ@CCCCC
running FKKMGI@BFCDB
running > EGDEDFECGCCC
running i GGGGLKBCCCCC
running route FLFFFF@CCCCC
running the HHPNIHACACBB
runs GECFEB@GBEDC
runs the JEDFEEBCCGCC
runs this GGGJLGCCCCCC
rushed >>?>=>ACECCB
rusty FFFJFFBCCCCC
s LLXPLL@CCBCC
s are GGLGGGBCCCCC
sack HHHJJJBCCCCC
sack them GGJNGGBCCCCC
sacked JNHGGG@CCCCC
sacked from GLFHGG@CCCCC
sad CCDHCCBCCCCC
saddle HHHHRGACCCCC
saddle > IIIIUIBCCCCC
sadist JEEGEEBCCCCC
safe B>>>>@@MCCDC
safe for DDDDDF@KCCCC
safe on HDDCDCGCCCCC
safe to AA@A@A=MCCEC
safeguarding CABBAE>CCFCC
safer BBEBBBJCHCCC
safety B@@???DCCCCC
saints =>>>>=BCACBB
salary EEELFEACCCCC
sale CDAFCBABBBBB
salt FCCCCC@C@BAA
salt water MGGGGGAFCCCC
samaritans ??>???=ABABC
same FGEDAF=DGBBC
same > CCECCF?BABBE
same again FKFFFFBCCCCC
same air FFJFFFBCCCCC
same as FJECEIGBDCCB
same day @B??@@EA?@FB
same hospital FFFLFFBCCCCC
same pen LGGGGGCCCCCC
same time IKILON@CFCCC
same ward >?>>??BCJCCC
sample FBBACA=CCDGC
samples SIIIIIACCCCC
sanctimonious HHHQHHBCCCCC
sandwich @@@CD@ACJBBC
sandwich > CBAADBBCHCCC
sandwich short GGGMGGCCCCCC
sandwiches BB@@AC=CBCCC
sandwiches > ACAAAD?CBCCC
sang :;;:;<@B@BAA
santa GDCCHD@CBABC
sash EEEKEE@CABCB
sat DB@DBAFCHDDC
sat at JGGKGGBCCCCC
sat behind EIEEEG?CCCCC
sat down ?@B?A@CBBCBG
sat here BAA@AEOCCCCC
sat in CFEDBCJCMCEC
sat next FFJFNFBCCCCC
sat on A@@CA?KCCCCC
sat opposite FFGJJFACCCCC
sat outside GIGGFKICCCCC
sat round EEEHEEBCCCCC
sat there GEDIEF=BBBDB
sat with ;;<;;<?BABBB
sats AAAAAALECCGC
saturday =><=<=CCBAEB
saturday > BCADADFDABDB
saturday bring @A@@@@NCCCCC
saturday i GGGGGM@CCCCC
sausage @@?@@?@CDCBC
savage :<<::<ACCCCC
savages KKTKKK@CCCCC
savages > FFIFFFBCCCCC
save B@A=@=BA@@@B
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
say A@@?@?HDEABE
say % >?9>?>CCCCCC
say > CFHCCAJFACBB
say a CECCCCICCCCC
say about BBAAFCBCFCCH
say anything HOHHGH>CCCCC
say he ?@D@@?ICCCCC
say hi ENEEEEACCCCC
say i ??>???RCDCFC
say it MFMMIHBCFCCC
say nurse EEEEKECCCCCC
say she AAA??@HBABBB
say so IEIEHFACCCCC
say sorry DFEHDD@CBCBG
say that CABACG>DECCC
say the >?A?@?DCGCCC
say they =>;==>ACCCCC
say what DBGBBCAA@BAB
say you GEEIFJACCCCC
saying <=;>>=NCCBDE
saying % ?>9>>>BCCCCC
saying > KHMHNR;BBCBB
saying he @@A>@<OCCCCC
saying i BBBBCCHCECFC
saying it EEGKEEGCCCCC
saying my AAAAA@ICBCCB
saying she @>@???KCCCCC
saying sorry DGDDCDBCCCCC
saying that ?>><>>ACCCCC
says 887::6OGBAJB
says # CBCCCCIAAB@B
says > EEEEIE<BDBBC
says do BBBABBGECCCC
says god A@AAAANCCCCC
says he >@?@?@ICCCFC
says i BBBBEADCCCEC
says if @>@?@=<CCCCC
says in KMHHHL@CCCCC
says it @?@C@BJDBCCC
says its IDDEDEHCCCCC
says next A?@AA>KCCCCC
says she ><?<<<NCCCEC
says so EFKGFF@CBCAB
says the FBBDDBECCCCC
says tuesday IIISIIBCCCCC
says you FFFHFFACCCCC
scaffold CCCCICHCCCCC
scalded KEEEEFACCCCC
scalpel HFHFEJ@CBCCB
scan B>B?@?6EGBNC
scan > FBBBCB>DHCCE
scan ? FFMFFFCCCCGC
scan to NFFFFFBCCCCC
scandal >?<<?>BBBCCC
scanner B?@>@B>A@BAB
scar ABACCAAHECBB
scare ??>>>>GCCCCC
scared <><<<;EEBCCC
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
schools DDHDEEACCCCC
sciatica @A@@@A?MBCAB
science CCGDCB@DABBB
scissors A@@B@@OCCCCC
scissors > CCBDCBLCCCCC
scoffing FFFJFFBCCCCC
scones >><=<>?CBBBB
scooter AACAAAGCCCCC
scotland ??>>??AB@CBC
scraped GGGOGG?CCCCC
scraped better FFFKFFBCCCCC
scratch @A@?D@DCDCCH
scratched DDDDDHJCCCCC
scratches >>=>=>MCCCCC
scratching ??????NGCCCC
scratching my BBABBBOCCCCC
screamed ?@@?@B?CCCCC
screamer EEEENECCCCCC
screaming <<=<=>LCECCC
screaming > DEGEEICCCCCC
screaming at @?@@@?JCCCCC
screams AAAAAAAKCCCC
screen >>?=B>ECFCCG
screen > EDEDKDECCCCI
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
scum and EEGFEEACCCCC
sea AEBF@AIBABAB
sea @ GPGGGGACCCCC
seals GGLGGGACCCCC
season ticket BAABAAPCCCCC
seat CBB@BAECECCC
seatbelt AAAAA@PBBCBC
seatbelt on BBBBBBLCCCCC
second >@@@A?C?ACDA
second > BBBBBBHCACCB
second class BBBABBJBBBAC
second floor FKEFEL?CFCCC
second from NFGFFGBBAB@B
second opinion @?????BCCCIC
second row GFGFPFBCCCCC
second time @@@@@@BCICEC
seconds ?@@AC@ABDCBF
secretary BBAA@@<CBHCM
section EA@CABGEJCEC
section me JEFEFH=CCCCC
sectioned GHGDEF=CCCEC
sectioned me IGGGGJ>CCCCC
sectioned should FFMFFFCCCCCC
security IHFGIM7BECBG
security guard JEFEFH@CCCCC
security man CCCBCE@CCCCL
see DGECGJH?>?C@
see > CEBGCEECECCC
see @ EEEMEEBCBCBC
see a ??@?@>HB@BDB
see dr FFKLKH@CCCCC
see her GEJCJE?CCCDC
see how HLIHGP<CBCBB
see if HLGGFJNCCCCC
see it DEDCEA?BABCB
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
see you CGBEDJCCBBCC
seeing CE@AFCFGKBEB
seeing to FFFFKFBCCCCC
seeker HMLHHJ@CCCCC
seekers EEICDD?CCCCC
seeking A@CAAAICCCCD
seemed =><<==ACGCCC
seems @A@@??BFCCFC
seen IBGFDDACDAEA
seen > DEGDDFACCCCC
seen at ABBABBABHCHC
seen better EEDKEEBBBCBB
seen by FGKFGIBCCCEC
seen her JGDCFEEACBAB
seen it IDCCDEDCCCCC
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
send me AA?AD?JCCCDC
send nudes HHHHQHCCCCCC
send the HIKHOIGCCECC
send them A@EA@A?CBBCC
sending @C???ABCCCEC
sending him FHFFFK?CCCCC
sending someone CCCCCCMCCCCC
senile OKNRKKBCCCCC
senile old GGGNGGCCCCCC
senior >>=>>>BCFDCG
sense DEHLEEDBBBBB
sense > ??@<?>JCECCC
sense of @A?A@?BCCCCC
sense than HHHLHHBCCCCC
sensible DDCJDD>CCCCC
sensory DDJDDC?CCCCC
sensory room FFLFFFBCCCCC
sent BFAB?B?BNHNB
sent flowers HMHHHH@CCCCC
sent for IIMMIIBCCCEC
sent her BABABDBCICCC
sent him HIEEEEDCCCCC
sent home @@@A@@@CJEIC
sent it DIEEEECCCCEC
sent me A??D??ICDBDB
sent my CFCBCEBBGBFB
sent our HCDCDD?CKCCC
sent that FGFFFJBCCCCC
sent the @BA@A@HC@BGB
sent us FFLJGGBCECCC
sent you A?@?B@BBBHBC
sentence CAAF@BDBABBH
sentence > =>>===?BABBG
separate JISIJIABBCBC
sepsis @>=>>>=IFBCB
sepsis in BBBBBBAIECCC
september ??????AABBFC
serious CHGEFFGCCCCC
sertraline A@@@?@;LABAB
served EDHFDDBBCCCC
service @B@?B@>AGC@B
service and GGLGFG?CCCCC
services ???@>>>CFCCC
serving LHKGHHACCCCC
session BB@CEB=CBCGC
session and FFFJKFBCCCCC
sessions ACAA@@A@ABGB
set BAA>@AD@B@@A
set fire ?????>HCCCCC
set the FFJGFKECCCCC
settee ??@@??JA@BAB
settee > ABBCBBKCCCCC
setting EDDEDI?EACBB
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
sexual health CCBBDDBCFHCC
sexy EEDDMD>CCCCC
sh AAA@AATCCCCC
sh last BBBBBBKCCCCC
shag GGGGOGBCCCCC
shake KKFGIJJECCCC
shakes DDCCCBMECCCC
shaking >?@A?ASFACBG
shaking > AABCBAHCCCCC
shall DKFDDGPBCCEB
shall be ABB@A@ICDCCC
shall i BEBBCANCCCGC
shall not ><=>>>QCCCCC
shallow DEELDDECCCCC
shallow end DEENEEECCCCC
shambles ??=;??ACECCC
shame IGIIJL=BJBBB
shame about IIMIPMACHCCC
shame if LIHHIU>CCCCC
shame it FFKFFFABACCC
shame on ;<:;;:ACICCC
shameful ??=A??@CECCC
shanked GGGGGMACCCCC
share DJGEHECBCDBC
share > AA@AABFCCCCC
share a GGMIGG?CCCCC
share it EJDEEE@BBBBC
share the GGJGKGACCCCC
shared ;<;;<;CB@ADB
sharia IITIIIBCCCCC
sharing AG@AAB@BBBBB
sharp ABADDB<CACBI
sharp scratch BCBAGB@CCCCI
sharpen GGGGLNACCCCC
sharpened EEEEEMICCCCC
sharpened it BBBBBAJCCCCC
shattered @??>???CCCCC
she MOFLOIADECFH
she > EDDDFHCCCCCC
she ? JHKLJHBCCCCC
she @ =@?<C>IBCBBD
she asked =>>>>>LCCCCC
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
she got DDDHFC;BBCBC
she had BBA@AA@CDCCJ
she has KGIEHF>CBGBB
she hates GLGGGG@CCCCC
she is ?C@DB?SDCDGB
she just @BE@@ADBBCBF
she keeps EIFFJE?CCCCC
she knelt IIIIPIACCCCC
she knew JEFFFFBCCCCC
she knows GMFEHFACBBCB
she leans GGGGLG@CCCCC
she left CKDCCGICCCCC
she lied NHHHHHBCCCCC
she likes INIILOCCCCCC
she lives BDCCCFHCCCCC
she looked FEEKEEACCCCH
she looks GJFFPICCCCCC
she murdered KEEEEEBCCCCC
she needs GIFMGKECCCCC
she never GFDDCDAACBA@
she only EEEIJEDCCCCC
she put GCCCBFDCCCCC
she reads GHGLGG@CCCCC
she saw >>=>>>BCCCCC
she says GEFDGCHCCCCC
she slapped KEEEEEBCCCCC
she starts EEFKJEBCCCCC
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
she was HHGHED;BFDDC
she went =?@??@>CDCFC
she will AFBAAJFCBCCC
she would CDAECCCBCBCJ
shed ADDBBGMCCCCE
shed > DDDDDGFCCCCC
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
shift > @B==A?>BABBB
shift and @???A?DCCCCC
shift from KGGLGGCCCCCC
shifting DDDIDDLCCCCC
shifting it AAAAAAOCCCCC
shifts PMEFFF:ACBBC
shifts she OGGGGG@CCCCC
shingles ??=><>>UABBB
ship them FFIFFFBCCCCC
shirt EDBJEDCABCBC
shirt > IEFJFFHCCCCC
shit >?;<>>BCCCCC
shivering =>>=>?PICCCC
shivering and BBBABBAKCCCC
shock DGGBDD?CCCCC
shocking ;=;;<=CBJCBC
shocking > ?@??@@@CICCC
shoe AAAG@@@EFCCJ
shoes DCCHBFN@AAAB
shoes and BBBBBBJCCCCC
shook CAEAAAJCCCCC
shoot BBCBBF@CGCCC
shoot me ?>>>>??CCCCC
shooting >>=<=>ABBBCB
shop >A@?>AG?AC@D
shop > >?@@???ECGCC
shop and FFLGFFACCCCC
shop in FBBBBBEABBCG
shops BDDCABJBACBC
shops > A@AAAAJCBCCC
short HIGHHI=BEBBE
short skirts FFFFJFBCCCCC
short with ?@B@@@BCECCG
shorter FFFFLF?BEBAB
shorts FFDEPEACCCCC
shot AGD@AA@CCCCC
shot of FLEEFF?CCCCC
shotgun FGFFFQHCCCCC
shotgun and JJJJJR>CCCCC
should BDLDDH:MBDCD
should a CCBBCBBKCGCC
should be DDIEFD<AEACB
should do BACABAIEBCBB
should go GDHEED?BBCCC
should have CGJFDCEA@BAD
should i ??<>==DSCCFC
should maybe FFFFFOCCCCCC
should not JKRMKK<CCCCC
should of GGLHGGACCCFC
should say ??<@@@BCCCCC
should stop EFJFFFACCCCI
should very GGGGKLBCCCCC
should we DFDCCCGFCICC
shoulder ?A?B@BGEBBFH
shoulders @AA@@B>CCCCC
shout BE??A@?BABAE
shout her GNGGGGBCCCCC
shout out >>?>??ABAAAF
shouted ;<;><>=BCBBK
shouted at @@?CACABABBH
shouting >=<==<JCJCCC
shouting > IFFFFHECCCCC
shouting at AA@BA@GCGCCC
shouting for ABBABBECKCCC
shove GGLJGJ@CCCCC
shoved DCBAGF@CFCCM
show HIKEMH;CDCBC
show > JFGIFEBCCCCC
show at =>?>>?CCCCCC
show me IFJFEECCCCCC
show us GGFGPGACCCCC
show you EEFEJFCCCCCC
showed <<<;;<ECJCFF
showed me ?@@??@GCCCCC
showed us >?@?@?BCHCCC
shower GGGMMFEBACBB
shower > EEHGJEDCACCB
shower of GGGOGGBCCCCC
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
sick EFJECDKIECEC
sick > BDCCBCICCCCC
sick ? DDEDDDOCCCCC
sick four BCBBCCJCCCCC
sick of DEFEDEABECBC
sick to DDHDDDGBBBCC
sickle ??=>?>GCCCCC
sickle cell @@>@@@BCCCCC
sickness HHLHHHCCCCCC
side ?@??@=NHCCEC
side > AAA@DAEECCCC
side and ??@???NCCCCC
side of AAC?CALCCCFC
side room MFFFKG>BEBFC
sides >>==<>FDGBBB
sideways EEEEKEACCCCC
sideways > GGGGMGBCCCCC
sigh BBBBBBCBBBBI
sight EFKEFI@BBBCB
sight of EDJEEE@CCCCC
sign B@??@>>CADAB
sign > A@@@@@JCCCCC
sign the ??>?>@ACBCCC
sign up EEHEIEABCABC
signal ??@@?>MCCDEC
signature IEEDEE@CCCCC
signature on IEEEEEACCCCC
signed HDBAAE;@CACA
signed off @@@@@@DBBCIB
signed that GHGIHNBCCCCC
signed the IEFDEECCBCBB
signed up ?>>>>>=@?A@A
signing IFHFFFGCCCCC
signing off AAABBAICCCCC
signs LDDDCC?GFCCC
silence BFCBBE=CDCJC
silence > @@A@@@@CECLC
silent @E@@A@LFCCCC
silent > @?????QCCCCC
sill @@@@@?NCCCCC
silly BCDFBFBBCCBG
silver CDFDIDECCCCC
simple HGNJFJABABBB
simple > HEDGEFACDCCC
simple as ABEEADFB@BCB
simpleton KKMXKKACCCCC
simply FHIEEGDCCCCH
simply not HMLHHH?CCCCC
since <><<=<LJJCHA
since # D@ABEB;ACABB
since > DDFCCC=@ABCB
since about BBBBBBJCCCCC
since august HEEHDDCCCCCC
since breakfast @AAA?CCCCCCC
since dinner A@A@A@OCCCFC
since easter FEDGDD@HGCCC
since february @@@@A@?CHCCC
since friday AA@@@@NCCCCC
since he EHGHEFBCECFC
since i ABGBACCFCBAB
since last CDBBBBLCFCFC
since march HHHJJN>CECCC
since my CDCCFC<@CCFB
since noon @AA@AALCDCCC
since saturday BBBCBEKCCCCC
since sunday DEDDDFAFECEC
since the BBBB@BAKDBBB
since they BCAGBBBHCCCC
since this BBBABBIFCCCC
since thursday AABABAGDECCC
since yesterday ??>>?>LHGCDC
since your HOHHHHBCCCCC
sing @A@?@@?AAB@B
singing ;:<;<:9A@BAB
single EIIIKF?BDBBB
single ? HHHHUH@CCCCC
single day HLGGGGDCECCC
sings =B>>>??BBBBB
sink HEJCCGLCCCCC
sir JFGMIF>CBBBC
sis A@A@AAQCCCCC
sister PLEHKLCBDDAD
sister 's ?D@A??EBDBCA
sister > EEBFGBBB@BBB
sister ? FFFFKFBCCCCC
sister @ A?@?A?BCBECC
sister a ?@@@@@ICCDCC
sister and EKDEDD?CCCCC
sister bev <:>=<=CCCCCC
sister bramwell HGGGGNBCCCCC
sister i KKQKTK@CCCCC
sister in EBBDCAEBKBCB
sister on CCEBBDDCBDBH
sister over GGGGGNCCCCCC
sister she >>?>==ICCCCC
sisters FA@@@A=BCCBC
sit BJCGFACDBBAA
sit down DEELEE@E@CAB
sit in @C????ECDCCC
sit on HLHGTGGAABAB
sit opposite FJFFFH?CCCCC
sit with >>?>=>ICFCCC
site ?@@>>>C@CABB
sits GHGHKMBCCCCC
sits in HHHHHQACCCCC
sitting GIDEGE=CCCEC
six DCABCBBDGDGD
six > CDDBHFADGCDC
six and BEBBGCDBBCBB
six days BAAAAAMCCCCC
six foot CCCCCKIBBCCB
six hours GDEFDDDCICCC
six minutes @BBCBA>CJCCI
six weeks BBABB@?CABDB
six years A@?A??ECBBBB
sixteen >?A??@DBCCCC
sixth @A??@?IAAABB
sixty ICCEBCAAABAB
size ABADGA>DDCCC
size of ?@A@?@FDECCC
skank FFFLFFBCCCCC
skims PGGGGGCCCCCC
skin B?BAA?IJACBB
skin 's @@A@@@LCCCCC
skin > >>=>>>AGCCCC
skin crawl HHLJGHACCCCC
skins @@?@??MCCCCC
skip FJIHHH=DCBBC
skipping BCDCCCICCCCC
skirt CCFBIC@CCCCC
skirts GGGGOGBCCCCC
skirts and FFFFJFBCCCCC
skull JHHJGM?CCCCC
skull > FFFJEJ@CCCCC
sky ?@>??AEB@BAB
slab EEENEE@FCCCC
slag FFFLFFBCCCCC
slagging ABBDABBCGCCJ
slagging off ABBDABBCGCCJ
slap GFHFJJ?CCCCC
slapped OHHJHJBCCCCC
slapped my OGGGGGBCCCCC
slaps CBBBBBJCCCCC
slashed DDDDDHACCCCC
slattern GGGNGGACCCCC
sledgehammer EEDEEJ>CCCCC
sleep EDAB@EIGHBDB
sleep > EFCEECIFDCCC
sleep and A@@@C@HCCCCC
sleep for AAAAAAAGFCCC
sleep in ??@@??KCDCCC
sleep study BBBABBABCBJC
sleep well FKFEFHACCCCC
sleep with LIJIJTDCCCCC
sleepers FCCBCBKCCCCC
sleeping D@@???LGCCDC
sleeping in @AAAA@JCCCCC
sleeping with MKGGGG@CCCCC
sleeps AEBECCKCCCCC
sleepy >>?>??WFCCCC
sleepy > @AAAAAKCCCCC
sleepy now CBBCCCMCCCCC
sleeve @>A??>NCCHCH
sleeve up @>????BCCCCK
sleeves ;;;:;;LABABB
slept @>?>??DDECDB
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
slippers and HIIPIIDCCCCC
slit BFBAACNCCCCC
slit my BAAAABPCCCCC
slit your DKDDDFBCCCCC
slitty GGNGGGBCCCCC
slitty eyed GGNGGGBCCCCC
slot @@A???AAJBIE
slot > CCDBCC@BGBBB
slot for AAAAAAACCCLC
slow CCDGGHDCDCBI
slow > @@?>B>DCFCCC
slow way BBBBBATCCCCC
slower EFJLIFBCABBB
slowly CCCCFF=C@CAB
slowly > EEEDJG?CCCCC
sluice ECCCGDACFCCC
slumped ????@?QCCCCC
slurring ICDDEDJCCCCC
slurring and BBBBBBMCCCCC
sly HHMOHHBCCCCC
smacked HEDDDD@CCCCC
small BDEFCFFBACEF
smarmy FFFKEFACCCCC
smart ??A>=?@CCCCC
smash HHHHSM=CBCBC
smash > JJJJUJCCCCCC
smash that GGGGHL?CCCCC
smashed @@???>BCCCCC
smashing B@??BDBB?BAA
smear =?;=B>ADDBEC
smear because HHHHMHACCCCC
smell FFOJEFDKGCCC
smell > CDEDDDFKCCCC
smell the GGIKGGACCCCC
smells CCEDCCHICCCC
smells of ?@>=??DHCCCC
smelly FFIIFFBCCCCC
smelt NHINHH@CCCCC
smile >@@?A?GA@BAA
smile > CBCDICIBBCBB
smiled FKDCDECCCCCC
smiled at HKHHHHHCCCCC
smiles OIKNHHDCCCCH
smiling GEBBBC>B?BAB
smiling > IHDCDD@CACBB
smirked CCCFCCBCCCCO
smirking JJJRJLBCCCCC
smoke @?>??@@EDGEB
smoke alarms EEEEEJABBBBC
smoking C?????<BCIBE
smoking shelter HEDDDEBCCCCC
smothered TIIIIIBCCCCC
smothered that LFFFFFCCCCCC
smug IIININ?CCCCC
snake EEGKEEBCCCCC
snake > EEEKEECCCCCC
snakes GGJMGGCCCCCC
snap HHFELIJCBBBG
snapped EBCBBC?CCCCJ
snapped at @@A@@AACCCCL
snapping CBCCBI@CCCCC
sniff GGGGPGBCCCCC
snivelling FFFJFFCCCCCC
snivelling coward FFFKFFCCCCCC
snob HHHNHHCCCCCC
snoring ?@@???IECCCC
snoring funny AAAAAAJCCCCC
snotty GHHPHHFCHCCC
snow <=;<<<AC>A?A
snow > ????@?BCCCCC
snowflake FHGHFFBCCCCC
so EHDCDE?AEBAA
so > GAHFBBCCCCCC
so am HGGGLN>CCCCC
so and GEIFHE@CCCCC
so beautiful FFFFLFCCCCCC
so called NLKWKKECCCCC
so did GCDDFCACCCCC
so do ABCA@BKDABBB
so dr JFFFKFBCCCCC
so far FLEHGH@CCCCC
so gentle ?@@??@ACCCCC
so glad AAA@DA?CBCCC
so he MNFJFI=CDCCC
so here BCBBBDHCBCCC
so i CFCDBDLCGCCC
so is EEEFJF?CCCCC
so it CA@DA@FBCBAC
so long @?????ABICBC
so many ?=?>?>@CBBCC
so maybe BBBBBALCCCCC
so much CAAAB@ACEBCD
so my <===>=LBJBBC
so no FKNEFE@BBCCC
so nobody AA@AAAKCCCCC
so now FHFFFLECCCCC
so on >?==??AB@BAB
so proud >>?>@>@AAAAB
so put FIFFFJ?CCCCC
so she NNIGMHCBBCBB
so sorry <<=;<=DBABBB
so terrible IIRIIIACCCCC
so that AEDBA@GCBDIC
so the KGHFGFECACBB
so there FFIEDIBCCCCC
so they >:9::;JEECCC
so tired BBBBBAKCCCCC
so we AFDAA@EBACCB
so well =>??>?IBEBAB
so what DHDJDDDCCCFC
so when CCBEGCACCCEC
so who ?>>>?>>FCCFC
so why FFEEEJCCCCCC
so you EFFEDDICCGCC
soaked A@@@@?PCBCCC
soap DEFHKD@CFCCB
sober EC@?@@=B?BBB
social CC@?@C>AACDE
social care >?@>?=@@@B@B
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
soldiers AB@@@?HCCCCC
soldiers > BCBABAKCCCCC
solicitor F@A@A>;CGCCC
solicitor > IEEDEDACGCCC
solicitors IFFFFKBCCCCC
solid A@AA@AKECCCC
some ?DCEDC?B=E@C
some days A@A?@@HBACBB
some of @@<=AADABBBF
some people JJJQJKCCCCCC
some races GGNGGGBCCCCC
somebody BACB?ECBHLDC
somebody > DCABAAJCCCCC
somebody at GGMGJGBCCCCC
somebody else AABAAAECHCFC
somebody from BBABBAICCMCC
somebody is ?>A<>?>BCABC
somebody ought DEEEEJBCGCCC
somebody ring FFFFFKACCDCC
somebody should EEEIFJBCDCCG
somebody tell FFDHDDACCCDC
somebody to >>>>?>ICCGCC
somebody who DEGDDDBCCECC
someone ==@?<>DDHLEE
someone > AA@BA@LCCCCC
someone else ??A@?@@AGBAB
someone from EDGDDECCCICC
someone help BBBBABICCCCC
someone in FJEJEFECCECC
someone is A@@C@@HEFEEC
someone should DDDDELACCCCG
someone tell EEKEEEBCCCCC
someone to ?=>>>>LBCGAC
someone who HFJEHGECEECC
something DEFGIGKHCDDE
something > @@@C@@MBBBBB
something about FFEKFFBBCCCC
something else JNJJRJ@CCCCC
something in GDEGHKCCCCFC
something stupid AAAAAARCCCCC
something to >>==>=BFFCCC
something with DDKDEDCCCCCC
something worse BBBABB?ICCCC
sometime JTJJJQ<CCCCC
sometime > HMHHHO=CCCCC
somewhere FEKKGI>CCCFC
somewhere a HHHMHHCCCCCC
son @?<>?@EDFDFD
son 's DEDDDGAEEEIC
son was ?AAAAA@BCCAB
song ??@??@>AAABB
sonographer DCCFDC>BDCBF
soon CCE@AHPEADBB
soon > @B??@?OCCCCC
soon enough GGKFGG>CCCCC
sooner CBIGACCDADGB
sooner be @??>??RCCCCC
sore =><;;<>GCCBB
sorry :<>==<LBEBAE
sorry > ?B@>BAJCFCCF
sorry for CBFEECDCCBBB
sorry to >>>?<>IBBCCB
sort DDHDHF@BAACB
sort > IEHEFEBCCCCC
sort it ?@>?@CECECCC
sort my IIIIML?CCCHC
sort that DDDDHCICCCCC
sorted ;<=:;9CA=@@A
sorted by BAABBALCBCBC
sorted it ???>??@B@CAB
sorts DFJDEHACCCCC
soul JIJRHH@BCBBB
soul > EDIDEEDA@BAB
sound CDCGGC@HCCCE
sound like BBAAAABKCCCC
sound of FHFLFFACCCCC
sounds a GGLGLGBCCCCC
soup ??===A?B@BBA
soup > CA??@@?CACBB
sour LLLZLL?CCCCC
sour faced DDDGDDACCCCC
south AA=@HA?BBCCC
sow HHHLHHACCCCC
space >@?>=>@CHCEE
space > ????>>ACCCCF
spade DDDDDL@CCCCC
spam HQHHHH>CCCCC
spaniel KIFGGM=CCCCC
spanner HIIRIJDCCCCC
spare key A@A@@?MCCCCC
spark GGFHHL?CCCCC
spastic EEKEEE@CCCCC
spastics IIOIIIBCCCCC
spastics and FFJFFFACCCCC
spat CAAAAA=CCCJC
speak A@@B>A@BFJBJ
speak > BBBEBBKBABBB
speak english ?A?@@ABCCCCH
speak it HHPHHHACCCCC
speak to >?>>>??CBGBH
speak up >>>>?>CCCCCC
speaking <=;@==AADF@E
speaking to @@@@@@?CIJCC
special JHPKGIBAABCC
specialist ?@AA@@BADBCD
specially CCCBHBABBCCB
species DDKDDDACCCCC
spectacular HHHMKHBCCCCC
speech AB@?CC<BBEIB
speech therapist EHGFKF@CCFCC
speech therapy BCCCBB?CBCJB
spell HHHSHHACBCBC
spelling FFDMFGACCCCC
spend BBGABBDCCCCC
spending FFKEEE@CCCCC
spends DDGDDEBCCCCK
spent >@>>B@EABDBC
spent my BBAABBKCACCC
spent the EGFELEACCCCC
spice FDDDDDKCCCCC
spider =>=>===CCCCC
spiked LEEEEECCCCCC
spinal ==<==;@CCCHC
spine FFEJEHACCCFC
spine > EDDEEGACCCCC
spineless EGGMGFBCCCCC
spirit DIDDDCMCCCCC
spite LFGJGFBCCCCC
spiteful GHGPHHBCCCCC
spiteful cat GGGPGGBCCCCC
spiteful cow HHHMHHCCCCCC
spits LFFFFFECCCCC
spitting DDGDDDNCCCCC
split E@AAAAKCFCEC
spoil CGCCIDACCCCC
spoke BCCIBF<CEBCM
spoke to ABBCAE@CFCCL
spoken DDDGCDACGCDC
spoken to DCCFBD>CGCCC
sponge DDDDGDBBCCBB
sponge bath GGGGLGBCCCCC
spongers JJQJJJCCCCCC
spoon @@>@??KCCCCC
sports FFFGOFHCCCCC
spot ?CAA??GGEBBB
spot 's BABABAKCCCCC
spotless =><<>>BCCCCC
spots BBBBABANCCCC
spotted :==<?=<BCBBB
spotted it ?@@@@?=BDBBB
spotty GGJNGGCCCCCC
spread CFCCHCECCCCC
spreaders FFKFFFBCCCCC
spring A>====F@?AFA
spring > @?=>==GB@BAB
squeeze CDCCJD?DCCCC
squirted OIIIIICCCCCC
sry BBBBABLCCCCC
st FKHEFN=BBCCC
stab BCBBBMBCCCCC
stabbed >>><>@ACCCCC
stabbing BBFBCFAFCCCC
staff >=9:=@9@HA@D
staff > AAB@@B?CEBCC
staff are ??>??=FCECCC
staff choir EEEDHEAC@ABA
staff do CBCCBBOCCCCC
staff entrance LQLLLW@CCCCC
staff for ADBCCBBCICCC
staff get DDDEEKAABCCC
staff i FHGFFJ=CCCCC
staff in EEEKEIBBBCCC
staff laughing BBBBBBBCLCCC
staff nurse VLKMOJDCBCBE
staff on FEDHEFFBDBBF
staff were @AAAAABCDCCC
staff who ??=>?>JCABBB
stage @?@???<GECGC
stairs B@@@@ECHECDC
stairs > DFDEEE>HCCEC
stairs and ?@?>?>KGCCCC
stalking BGBABB>CCCCC
stalking if HPHHHH@CCCCC
stall C@C@@@@@@B@B
stamina GGIGOGBCCCCC
stamp FFGFFL=BABCC
stamp on FFEFFM>CCCCC
stand INLLJJEDGCCC
stand > BCCAABICCCCC
stand across HOHHHHBCCCCC
stand at FGEFJEECCCCC
stand up CCEHCDHCECCC
standards EEMJFFACCCCC
standards > IIROIICCCCCC
standing @B@B@CHCDCCG
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
start EIILGM9GCAFB
start > CCBHBBICGCCC
start on EHEIEGABBCBC
start to @A?B@@@CFCCC
started AGC@EAFG@ACB
started on CDCCECCHCCCC
starting BD@BDC??@BDB
starts FCBGEE>@@B?B
starts at DCCDCIABACBC
starts with KEECDDABABAC
starve HFABCBFCCCDC
starve then FMFFFF@CCCCC
starved JFDEFE@CGCCC
starved my SKKKKKACCCCC
state GEIHEE@CFFCC
state of FEHIDEACFCCC
statement JDDDDGACCCCC
statements MNHHHHCCCCCC
statins AAC@?@>LBCCC
station CBBDDEF@DAAC
station > BBCCGEFCBCCC
stay CEJBFDI@@ABA
stay alive AA?@@AKCCCCC
stay for A@?ABAMCCCCC
stay in EELEEEB@BBEC
stay tuned FNFFFFBCCCCC
stayed ;<@;<=BBACBB
stayed in GGMGGGBBABBB
staying CEABABJBEBCC
steals NGGFGGCCCCCC
steam AA@A@AJKCCCC
steaming KFFFFFACCCCC
steel toecaps GGGGGN@CCCCC
stent BBEBABACCCCK
stents ABAAAA>BBBEB
step ?D?>>@NBBBCB
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
stick your @?@@@?SCCCCC
sticker >?>=>?@BBCBC
sticks ??>>???CDCCC
stiff BABAIAPCCCCC
stiff and AAAAAAJCCCCC
stiffy JJJJTJCCCCCC
stiffy > JJJJTJCCCCCC
still @@>?A@=AD@HA
still a GGIJIFBCBCBC
still alive BBABBBVCCCCC
still at HFHFFFCCCCFC
still be AACAAADHCCCC
still can BBBDBC?BABEC
still cutting JHHOHHACCCCC
still get @?@@?@IABBBC
still got HGHJKK=ACBAB
still has KJHIJH?BCCEC
still have ?@A@@BCFGBGC
still hear A@AAAAJCCCCC
still here FKFFFFBCCCCC
still in GDHECFBCHCGC
still no AA@@AAICCCFC
still not ACA@AAFCJCDC
still on FECDBC=ABBIC
still owes KHHHMGBCCCCC
still pays CBCCCCNCCCCC
still there GCCFCC>CHECC
still waiting @??@@?@CKCJC
still watching ELEEEEICCCCC
still works HGGGLIICCCCC
sting AAA@DAICCCCC
stink DEIEEEACCCCC
stinking NILNIIBCECCC
stinking of OIIIIIBCCCCC
stinks CCAGCCHDBCBC
stitch DEFDDI>ECCCC
stitched AA@@@B=CHCCC
stitches >=::<<EL@BAB
stitches > >??=>?AA@BAB
stitches again BBAABAQCCCCC
stockings FFEENF@CCCCC
stole D>><=>?CCCCC
stole the GABAAAACCCCC
stoma ?=>=A>AEEBFC
stomach EBEBBDNBABBB
stomach > CDGDCGDCCCCC
stone BBBGCBCEEBBA
stone > EFFOEEBCCCCC
stones =><<=>GCCCCC
stood HHCFBFICGECE
stood at DGBBBFLCCGCG
stood in DEFIEICCFCCC
stood next OIGGGGACCCCC
stood on B?@?@?KCBBBB
stood there HGDGDC>CGCCC
stood up FDEFEDDCCCCC
stop AIDABBIKBCAG
stop > BDCCBBFBDCBC
stop being CDCHCCCDCCCF
stop but FKFFFFBCCCCC
stop calling EEIEDECCCCCC
stop cutting BAAABBLCCCCC
stop existing BAAAAALCCCCC
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
stopping at BBBBBAJCCCCC
stopping for A@@AA@PCCCCC
stopping me DCCCCGNCCCCC
stops GDBBDGDNBBBB
stops > DHEEEJJCCCCC
store IGFFJJ@BEBBC
storey ABAAACI@CBBC
storey > ABAAAAICCCCC
story C@>=?>>BEBBC
story > @C?@@@?BABCC
straight CADBDB=AABBA
straight away >??????A@BBB
straight from QKKKQKCCCCCC
straight off BCGBBCBCCCCC
strain GGGPJGACCCCC
strange EDIDDDJCCCCC
stranger >>>>?=DCCCCC
strangeways EEEEEL?CCCCC
strapped FDCDDGICCCCC
strapped in @@?@@?OCCCCC
straw HHHHLN@CCCCC
streak HHHQHHCCCCCC
streak of GGGNGGCCCCCC
streaming @@@@?@DLCCCC
street GHGECI?@>BB@
street > KGGGDEACBCBB
street and CCCCCIBCCCCC
stretch EDEEJE@CCCCC
stretcher OIIINMACCCCC
stretcher > KHHHMKCCCCCC
strictly DDFDGD?CACBB
strike ??=>?AGBABHB
strikes GGFOFF@CBCHC
strikes again JJJUJJBCCCCC
string GHGMGJGCCCCC
string a HHHOHHBCCCCC
string the IIIIIO=CCCCC
strip HFHHPGDCCCCC
stroke @><@??>DEDCB
stroke > GDCDFDJGCGCC
stroke on FGGFGMACCCCC
stroke unit @??AA@@ACBBC
strong >?@=@=JECCCC
struck HGECDCIBCCBC
struck off IHDCDD@CCCCC
struggling @????@CBBABC
strutting JJJSJJACCCCC
stubborn >?>>>>ABBCBC
stuck E@?EB@BDDBCB
stuck his BBBBBBMCCCCC
stuck in BA?>@B?CCCCC
stuck up GHGQGH?CCCCC
student JGDEHD=@AAAG
student nurse >B?>???CBCCB
student nurses IJIIQHBABBBB
students @?=>=>?BGCCF
study >?=>>>?@@EFB
stuff ?=>=>=NEABAB
stuff from DDHDDDKCCCCC
stuff in CBBBBBJCCCCC
stung AAABAAIHCCCC
stupid GFLNFFECECCC
stupid > @?>>??KCFCCC
subhuman JJSLJJBCCCCC
subhuman > IIPIIIBCCCCC
submitted CCBBBCLCCCCC
submitted my CCBBBCNCCCCC
such IINQNK>BBBBB
such a DDDMFFCBABBB
such thing EFIEEE@CCCCC
sucidal @@?>@@LCCCCC
suck FGGGPGECCCCC
sucking IEFJHEGCCCCC
sucking on LFFHFFBCCCCC
suction AAAAAAJCCCCC
suction 's AAAAAAKCCCCC
suddenly BBABBBIICCCC
sugar AA@@DCCEBBBB
sugar daddy FFFFKFCCCCCC
suicdal BAAAAA[CCCCC
suicidal ?A>=??[CCCCC
suicidal > AAAAAAWCCCCC
suicidal again BABBBALCCCCC
suicidal and BBABBBPCCCCC
suicidal thoughts BBBBCCKCCCCC
suicide <<::;;ECCCCC
suicide prevention @@@AAA?CCCCC
suit BCDHFCGAAAAC
suit > GHJLIHGCCCCC
suite JEJFEDACCCCC
suite > LEEFEEBCCCCC
suits DDCIFDAAABAB
summer <====>AB?ACA
sums DDHCDDGCCCCC
sums > @@@@@@JCCCCC
sun CCCGCC>CCCCC
sunday ?@<>=?HBAABC
sunday > DC@BBG>FCBCB
sunday ? AAAAAAJ?BBAB
sunday and @B?A@?KCDBDC
sunday so BBCCFB>CCCCC
sundays @A?@@@?ACBCC
sunderland A?@@@@=BBCBB
sunk EELDEEECCCCC
sunrise ????=?BBABCB
sunshine GGDCDFAC?BBA
superb >@>?@?@A@AAB
support HBBEFC=BFEBC
support worker LFGJGF@BBBAC
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
surgeon > EGJFDF@CCBBC
surgeon ? GGGGMGBCCCCC
surgeon was KGGGGGBCCCCC
surgeons CDHCEE?BABBB
surgeons > DDIDDD@CCCCC
surgery HHIEHI6CHCHB
surgery > BBEBBB?CBCCC
surgery on NIIIIOACCCCC
surgical ??=?>?@?BAAB
surname FIIDDD>CCCJC
surprise DDDGHDABABBC
surprised GGKNGJ=CCCCC
survey ???@??>C@BAB
survived =<<==<FCCCCC
suspended ?AAA@AGCCCCC
suspenders JJJJQJBCCCCC
swab JFFEKF=CCCEC
swallow FGDCFCICDCDC
swallowed <;;==<XHCCCC
swallowed a BBADBBKICCCC
swallowed bleach BBBABBNCCCCC
swallowing BBBBCCJCCCCC
swap A>=;;?>CABCB
swapped NMHHHHKFBCBC
swear C@BBCDABBCBC
swear down IFGGIKACCCCC
swears >>>?B?BGABBB
sweating >??=@>KFCCCC
sweet DDLDDGBCCCCC
sweetheart FJIKMG?CDCCC
sweetheart > BCCHCCCCCCCC
sweetheart nobody GKGGMGACCCCC
sweets @??>??LBABAB
sweets > @@@@@@LCCCCC
swelled ABAAAALFCCCC
swelling ?@????SDCCCC
swelling and @@@@@@KCCCCC
swelling up BBBBABIECCCC
swimming DMEDFE=DCCBC
swinging FEEIFKLCCCCC
switch FFLIIGABCCCC
switchboard EDEFCD<ACKAE
switchboard to BBAABB@CCCCL
switched GDDDDEGCCCCH
switched off JGGGGIFCCCCC
swollen DDCCHDFEGCCC
swollen after FFFFLF@FCCCC
swore KEFEEE>B@GBG
swore blind NHHHHHBCCCCC
sympathy CCHCCCCCCCCC
synagogue FFPFFF?CCCCC
syringe HFEEHFDCCCCC
system =;98<<<BBCHC
system > ???<??ABBBGC
t HDJGCDCACCBC
ta <>=:<;EB@EBA
ta > CEBBCB<CBHBB
ta for @@@?@@HBBBCB
ta ra BBABBAMCCCCC
ta very @??>>?@CABBB
table =@A@?@JBDBED
table > ACAABAKCCCCF
table and DDEEDCHCBCBB
tablet B@ACA@GHBBBC
tablets <<:<:<QLDEFC
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
take @CDDABBHBBBA
take a CAA>@???@EAB
take care HGJHHHBCCCCC
take him ??@>?=ECCCCC
take ibuprofen BBBAABALCCCC
take it ;;=<>;=DECDB
take me A@@@@?OCCCCC
take my FCDEGCJBDCBB
take the BHEAB@GCBBBC
take turns EJEEFEBCCCCC
take your IILQQLDCCCCC
taken ;>=<<<NACCLB
taken an CCCCCCMCCCCC
taken her @?@AAAJCCCCC
taken my ABABABKCCCCC
taken something A@AA@ARCCCCC
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
talk <@>>?=A?AIAA
talk about A@@ACB@ABABC
talk on ??>>??A@@@@A
talk to ?CD???@CBNEC
talked ;;<<;:9BDBBJ
talked me AABAAA=CCCCC
talked over ABBCBB@CGCCG
talked to @@AC@@>CDBBK
talking >>>CA@ECDDBD
talking > HGGIIGDCDCCG
talking about @@@@E@ABDBBB
talking gibberish ABBABBIDCCCC
talking nonsense BBBBCBJGCCCC
talking rubbish FFDKFFACCCCC
talking therapies ?>>>??ABCGCC
talking therapy CBBBCC>CCCCC
talks CDFHGD>CCCCC
tall IKECJFACFCCG
tall one IFGGMGBCCCCC
tank DFCBCH@CCCCC
tank and HHHHHO@CCCCC
tansy FLEFFFBCCCCC
tap FFFIKEHCCCCC
tap > HHHKNHCCCCCC
tape BABABBDECCJC
taped ?@@@@?MCCCCC
tar BBBAABICCCCC
tar and CCCCCCMCCCCC
target KFFEEJCCBCBC
target > HDDCDCECCCCC
tarrant PHHHHHACCCCC
tart GGGPGGBCCCCC
taste EEEENE?ECCCC
tasted ?@@?@@ICCCCC
tattoo OHGGKI@CCCCC
tattoos FDDHDC?ABBBH
taught BCFFCC=CBCCE
taught me ??>>??>CBCCB
tax CCDGBB?BABBB
taxes GFNGFFBCCCCC
taxi @>B???BAGAAC
taxi at BBAABBDCHCCC
taxis FFKEFE@BBBBC
taxpayer JGKFGG@CCCCC
tb ABAAAAGCCCEC
tea B>?><=B@?@?A
tea > <<<<==IA@BAB
tea and B@B@@?GBACBB
tea no BBBABBJCCCCC
tea room MGGGGGBCCCCC
tea so KFFFFFBCCCCC
tea time CFCCCC?DCCCC
tea trolley CBBDAE?AABAB
teach JGJLKG?CBECC
teacher =>>==>ICCDCF
teaching KIJGGJ=CCDCC
team ;989999?@JDB
team > CCD@AC:A?AFA
team ? BBBBBBCCCMCC
team in EEEIFD@CCDCC
team on AABBAB?CBFFC
team told CCBBCBMCCCCC
tears ??A=???BCCBB
teatime @D?>??CDCBAB
teatime > =>====AFCCCC
teenager CCCEDC=EFBBC
teeth OFJGIK9DHBGB
teeth > KGNJHJBCCBCC
teeth out ?@??@@BCCCLC
teh GOFPGS9CCFCC
teh new GOGGGGACCCCC
teh ward DJECDDCCCCCC
tel GEIGEENCCCCC
telephone >@<<;==CFPBB
telephone me A@AA@@@CCMCC
tell GJFHKIDDFEFC
tell > >=?>>?FCCIEC
tell @ CCBGAFNCCCCC
tell a BAIBEAAGECCC
tell everyone KHEEEEABBBBC
tell her DHEFKHCCCCCC
tell him CDDDFE>BBBBB
tell me EIFGCB:BFDIF
tell my @??@A=WCECCC
tell she GGGGNGACCCCC
tell that FFFFKL@CGCCC
tell the EIGEKIFCFCCC
tell them @E@@@@ABACBB
tell us EGEIEGBCDCFC
tell you K?D@AB=DDCCC
tell your CDCCBG=BDBBC
telling ?@=@>=LBDBBD
telling a B?>?@@DCCCCC
telling her AABC@AGCFCCF
telling me @@BEA@HCECCC
telling them LLJHHH?CCCCC
telling us AA@BAAICCCCC
tells CAAEAEGDECCC
tells me DDFICIGDDCCC
tells you @>=;><DCCCCC
telly @@?>A>?BECBB
telly > FDGEGD?CCCCC
telly in DDCDIDCCCCCC
temp @@@?@AVGDCCC
temp # CCCCBCTCCCCC
temp is BBBBBBLFCCCC
temperature DDEDGD>GBBCC
ten ?B??BAAEFDAB
ten > >@>=@@LCDCCC
ten feet NHHHHHBCCCCC
ten minutes CGDCGFHCHFCC
ten oclock IIINNJBCCCCC
ten out ?@??=?ACHCCC
ten times KGGGFG@DCCCC
ten years >><?>@=CABBC
tenant BABBBBKCCCCC
tenerife JJEEEEEABAAC
tenner AFAAFAECCFCC
tent ABAACAHCCCCC
term @?A??@LEBBGC
term > CCECCCIBBBBB
terrible ??@=>?BBDBAB
terrified ??B???IA>BAA
tesco CICBCC=AABBC
test ??=??=<DFCOC
test > AC@@@@?ECCFC
test for IILOIICCCCCC
tested A@B@@A@DCCBC
testing BFADBB@ICCCC
testing positive CCCBCCBLCCCC
tests IEHDFG?BCBFC
text <=:;;>DAFKCB
text > ABABBBGCICCC
text me ABBAABACBKBC
texted >=>>>>LCCCCC
texts CHBABC?BBCBC
tha LLOTOPBCCCCC
tha will EEEEEJFCCCCC
than @BCIDA>@@@?@
than a ?A?@??EAABBB
than from FFFLFFBCCCCC
than go ??>>??GCCCCC
than have IIQILI@CCCCC
than her DDDHDDCCCCCC
than i A>>;@>JACB@A
than me >====>BBABBB
than my ??C>>@>BABAB
than one FGIFFKACCCCC
than that HJGPKH?CCCCC
than the ?@=D????@BAA
than what GGGMGJCCCCCC
than whoever IIINIIBCCCCC
than you HKFLGQACBCCG
than your GFGLKGCCGCCC
thank 9997:9>@;B>@
thank god @@>B?@?CCCCC
thank you ::;8;:B@<B?@
thanks >=>?><9@@D@A
thanks > EHHFIE@BAGBB
thanks for AA@EAAEBCBDB
thanks to >??@?@:A@A?A
that NKKNOP:EDBAC
that # HHHHPGBCCCCC
that % DGKCDDBCCCCC
that > A?AA?=F@CD@A
that ? ==?<;<BJFBCC
that @ D?@@>BA@DBAC
that a @BBABD?CCBBC
that age EEKHEECCCCCC
that agency JIFFFFBCCCCC
that all FFFFKFBFCCCC
that ambulance HFGJKJABBBBC
that anaesthetist GFFFKFBCCCCC
that as >><<==ECCCCC
that at >>>>>=ACCCCC
that baby HCFAED@CCCCE
that bad @AA@@AFLCCCC
that bed IEFIHF?CCCCC
that bell >>>==>?B@BAB
that big A@@>???CCCCC
that blonde FIFFHFBCCCCC
that board GGIIGLACCCCC
that bridge A?A@@@HCCCCC
that cake =><;;=BAABBB
that car ==><=<?CFCCC
that carer JIILIM?CCCCC
that chap MIIIMIBCCCCC
that charge EEDHDJACCCCC
that cleaner NGGGIGBCCCCC
that clinic MIMIIP=CDECC
that comes FFFEEJ@GCCCC
that consultant HHGNIN=CCCCC
that corridor D@???A@BDCBB
that counter GGGGGMBCCCCC
that crash AA@@@@PCCCCC
that dentist GHGGIL@CCCCD
that desk DDCICCBCECCC
that discharge CHCJCCBCCCCC
that doctor KIHMKS;DCCCC
that does ??>=>?KFJCCC
that drama >>?>=?CCCCCC
that fat CDCHCFCCCCCC
that gp HJGHGJ@CCCCC
that has EEFLEEBGCCCC
that have HHJKHLBCCCCC
that hca JLHKJJACCCCC
that he DCBBBALCHCDC
that health EHEFHH@CCCCC
that hospital @BD@@BEAABBB
that how CBCCCBBFCCCK
that i ==@<<>MBCDCE
that in ???>A@?ECCCC
that injection OHHHHHBCCCCC
that is AAC?@?KAAB?D
that it @B?@@BGCEDCC
that junior GMGGHGBCCCCC
that just ?@>=>?BDCCCC
that kind GGMGGGBCCCCC
that lad FIEHHF?CCCCC
that lass CDDGDDCCCCCC
that letter FHFGEIBCCCCC
that lift >>=<>=BCCCCC
that little EEHHHG@CCCCC
that locum LFFGFFBCCCCC
that lot EFJIEEAB?CBC
that man HIFJDK?BBCCB
that matron HJGNGHACCCCC
that mean EEDDIEAKCCCC
that midwife QTNRUW=CCCCC
that morning FDDDDDACCCCI
that mrs JEEEEEBCCCCC
that my DBGABBACHCDC
that needs DDGDJC>CCCCC
that new A?>@>@BAABBB
that night JDDBCD?BBCBC
that normal @@@?@@GGCCDC
that nurse JHHOJP=CCCCF
that on BBCCCCACGCCC
that one HEFKID>BABBB
that opinion FFFLFFCCCCCC
that order BBBBDBMCCCCC
that out DDDGFDHCCCCC
that paramedic LJJKNS@CCCCC
that parking CDBCCHACCCCC
that pharmacist HIILMMACCCCC
that photo ?@@?>?BAABAB
that physio EIDEEE@BBCCB
that place FGFIFM?CKCCC
that poor EADBAACCCCCG
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
that sister IGGNIK=CCCCC
that sits GGGGGNACCCCC
that so GFIEJEECCCCC
that social EIEGEGACCCCC
that sort DEHDDDBCCCCC
that spaniel NHHHHNBCCCCC
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
that unit ONJMJP?CDCCC
that waiting DHJDDBACECCC
that wants EEDEJD@CCCCC
that ward FGGDHHCBGBAD
that was 9;<79<DCGCKF
that way CIHCCB;CCCCC
that wee GGKJGN?CCCCC
that white GGGGGMCCCCCC
that whole GGIKGJCCCCCC
that will @?@?=<GDCCCC
that woman DFCEBD>CBCBE
that women >?<?>?CCCCCC
that works ??@A??IGCGCC
that would GDGDEEFCCFCC
that wrong FFFJFECCCCCC
that you ?E??>>HBBCBC
that young GJHOQH@CCCCH
that your BDBF@BJCFCCC
thatched HHHHHOACCCCC
thatched roof HHHHHOACCCCC
the CBBBBBCBCCBC
the # @C=???E?>ANB
the % DFMEGDABCCCC
the @ ?C@C@?GBBEBB
the a1 BBBBBBMCCCCC
the address BCCCCC@CCJCC
the air CDFGEFACCCCC
the airport FFMFFFACBCCC
the allotment DCDCCHECCCCC
the ambulance CDACF?ABCDBB
the anaesthetic BCFCCC>CFCCC
the anaesthetist GDCDDG<B@CB@
the app @@@@@@<DACCB
the appointment @@??@?KCGCCC
the army BCCCDG?BABBB
the audiologist BBCEBBCCCCCM
the average EEEJEEC?AABC
the axe BBBCBDJCCCCC
the babies FCGFDCCCBCCB
the baby ==@>==OBAB@F
the back HGEFJI@@DAAB
the background >>?==>@AABBB
the backside DEDDID?CCCCC
the bag LEFGEFFCCCEC
the bairns ?>?A?>VCCCCC
the balcony ???@?AIBACBB
the ballot >><===@CCCCC
the banister BCCBCCNCCCCC
the bank BAAABAHDDBBB
the barn @@@@@?JCCCCC
the bath @>?===LCCFCC
the bathroom B@DAB@KCCCCC
the batteries FFFMFFFCCCCC
the beard IGGHMG@CCCCC
the bed EBBAFACBGCCH
the bedroom CDDCDEHCCCCC
the beds CCBBFBACCCCC
the bedside HFFJKFBCCCCI
the bell A@@A?@ACABCC
the bereavement FCBDCC=BBBBC
the best <=:=?<ADACBB
the better EDJDDDBBBCBB
the big GHDJGFE@@BAB
the biggest DCCICBCCCCCC
the bike ECCCCD<BBBBC
the bill HJLHKH?CCCCC
the bin GDDFDCBCECCC
the bins AABBABBCBCCC
the bird EFDEIE@CCCCC
the birth ?>??>?=BBBAB
the biscuit DEEJEDACGCCC
the bishop HGGGOGACCCCC
the blade ??@???RCCCCC
the blades A@A@@ASCCCCC
the blonde JJJJVL?CCCCC
the blood FCGGCC=@AAAB
the blue GHDCDCFEACDB
the board B=<=>A=BCBBC
the boardroom FFFFFMBCCCCC
the boat HHOHHHDCCCCC
the boats GGMFGFACCCCC
the bodies PHHHHHBCCCCC
the body FEIDDE@CCCCC
the boiler C?@A@@EAAB@B
the booking AABAAB?CHBCF
the boot FJGFGMICCCCC
the border EEIEDE?CCCGC
the bottle EEEFEIBCCCCC
the bottom GEGHJEDBEDCC
the boy EEELEEGCCCCC
the boys DHEEEICCCCCC
the brain IFKFFFCCCCCC
the brains GGIMGG?CCCCC
the brakes FFFFFLACCCCC
the breast >>>>>>?AGFGC
the bridge CEDHDEECECCC
the bruises LFFFFFBCCCCC
the brunette IIIISIBCCCCC
the building GEFCIE@AABAB
the bulge EEEEMEBCCCCC
the bungalow JEEEDFBCCCCC
the bus @CAAAAD@AABB
the buzzer CBAABBEBECBH
the cafe @AA@BAD@DDBC
the cake DDDDIDAA@BBB
the camera GJFEHFFBCCCC
the canal CDBBBHMCCCCC
the cancer @AA@@AHCCCCC
the cannula EBCCBCECDCCJ
the canteen B@?>=>>ABBAC
the car DCDECBMDCCDD
the caravans GGNGGGBCCCCC
the cardigan FFFFLFBCCCCC
the care CEEBCC>CHCAB
the carer EBBBBAKACBBH
the carers @@>??@@BCHCC
the carpet FFFEKFCCCCCC
the cash LGGGGG@BBB@C
the cat CDCDCBGB@B@B
the certificate GDCDDDBCCCCC
the chain ABBBBGKCCCCC
the chair BCBDDA@CBEBC
the chairs LGIFGI?BBBBC
the changing HHDDHDFCCCCC
the channel FFJFFFBCCCCC
the chapel CA@@@B@AAAAC
the chaplain CA@@BDACAJBC
the charge DFDDGD@CCCCC
the charity DA??A@@@@A@B
the chart IFFFFFBCCCCC
the cheek FGIJGGACCCCC
the chemist DACBAA?GBCJB
the chest CDDEFDIHCCDC
the chicken @@@AA@OCCCCC
the chief CABAAG=CBGBB
the child EELFFFFCCCCC
the children A@=>?>B@@E@B
the choir A@AA@A>BBCBB
the christmas GGEFEDECBCBC
the class BCCFCCKCCCCC
the cleaner GDEDDHFCCCCC
the cliff CACCCCMCCCCC
the clinic ADC?B@@CDBFB
the clock =>?>>>CAABAB
the clumsy HHHPHHCCCCCC
the co BABBBDGCCCCC
the coast AAAAAALCCCCC
the coil ABBAAA>JCCCI
the colour ??>=>?LCCCCC
the comment ==;==>BCCCCC
the comments CFBDFB<ABBBB
the commode FCCCCCBCICCC
the community BEBABA?BGGBC
the complaints ??@@A@BCBFBB
the consultant CEBCBF<ABBEC
the consultants EFFEFI?CCCCC
the copper KHMHHHBCCCCC
the corner JJEEFEACCCCC
the coroner CAA@A@?CFCCC
the corridor DIHEEC:CGCBB
the cot DEEDIEECDCCC
the couch FFFFLE>CCCCC
the council ?B@>?AFABCBB
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
the day EDEFCI@AGBCE
the death A??@?>?CCCCC
the decent EJGDEDACCCCC
the defib @?@?@?PCCCCC
the dementia ECCBBC@BABBC
the dental BCCDDCBCHCBB
the dentist EFCCEC?DACAJ
the deputy NHHHHHBCCCCC
the desk EDFFEHABCDCF
the devil @?A@?@FDCCCC
the diabetes CCCFBCDBBBHG
the diazepam PIIIIIBCCCCC
the dietitian BBBBDB@CCHHC
the dimples FFFFMFBCCCCC
the disabled GGMJGGCCCCCC
the discharge GDCDDD=CFBHB
the district >??>??DCEDEC
the doctor :<9::=C@F@BF
the doctors ??>=?A@CBCCC
the dog BBBBBBOBBBBB
the donated LEEDEEACCCCC
the door D@ECAABBIBBE
the doors FFJEELDBCBCC
the dose HEEEEDAFCCFC
the dozy FFFMFFCCCCCC
the dress GHFFKGCABBBC
the dressing @AA@DAACFCCL
the drill FFFHJGACCCCC
the drive ???>@>ECCCCC
the driver GDDFDCCBDCCC
the drug GFKFEECCCCCC
the dual AAAABBKCCCCC
the duty AAAAAACCCKCC
the duvet AAA@AAJCCCCC
the dvla DGDDDD@CCCJC
the dwp GLGGGGACCCCC
the ear BBBBBBBICCCC
the echo BAAABB;BCCCC
the edge @B????PCCCCC
the elderly GDFDDE?BGCBH
the email HEEEEEACCKCC
the emails NGGGGGBCCCCC
the end ?@=?@>=BBBAA
the engine @?@?@>NCCCCC
the english FFKFEFBCCCCC
the entire ABABCBBCGCCH
the entrance @@@????@BAAB
the estate DHCECBFCCCCC
the estates KFFFFFBBBBBC
the exam PHHHHHBCCCCC
the eye EFEDCGEDDDCH
the face EBBABFHDCCCC
the family EAD@AABBBBBB
the fast A@AAAAHBBCBB
the fat ILGJGGBCCCCC
the fella DEDGEB>CCCCC
the female IHIHLHBCCCCC
the fentanyl OGGGGGACCCCC
the figures =>==>>ACCCCC
the fire @?@???ECDCBC
the first CEDFDF>A?AAA
the fishing BBBBBBLCCCCC
the flat @?@??AVCCCCC
the flats HGFEDDJCCCCC
the floor B@AD?ABCHCCC
the flu AA@@?A>IBBAB
the flyover AA@?AALCCCCC
the food LIEFGFEBBBBB
the foot DBBAAA?ACBCH
the form EDEFFD?BFCAB
the foyer ?@C?@?AABBAB
the fracture DBBCDDABBF@E
the friday DCDCCC=CDCBC
the fridge <<=<=<HDBCBC
the front B@FCBA?BGBBG
the fun AB@@AD?AAABB
the funeral HGEDEFCCCCCC
the garage ?@@??ASCCCCC
the garden @BAABACBABDB
the gas GBBEFECCBCCC
the gate DHDDDFFBCBBC
the genius FEFKFFCCFCCC
the ginger IEFGMFBCCCCC
the girl EJDIJE>ECCCG
the girls FDEFMDFBBCAC
the gloves HHHHNHBCCCCC
the good C@A@@A=CBCCC
the government >?=???ACBCCC
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
the head MGJGGJBBBCCC
the health BC@AAACCBCBB
the healthcare NHHGHH>CECBH
the hearing FCCCEC>BCEBC
the hedge CHCCCCDBBBAB
the helipad @AAA@F=AABBB
the herd DCGDCDICCCCC
the hoist JFFFLGBCCCDC
the home EBCCCCLCEFCC
the hooked GGNGGGACCCCC
the hose BBCBBBKCCCCC
the hospice CB@ABC;CBCCB
the hospital DABBA?>?BHBA
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
the jelly EEEEJEBCCCCC
the job DJGHID@ADCBC
the kerb CCCCFGICCCCC
the kettle ?C?>?AGB@BBB
the key FCFCFCECCCCC
the keys DABBBAQCCCCC
the kidneys LGGGGGCCCCCC
the kids ::6998PAC@BB
the kindest EKEGEDFB?B@@
the kitchen BBEBA@JCFCCC
the knot ABBBAAKCCCCC
the lab KGGGGGAACBDC
the lad KGFGHFBCCCCE
the ladder AABABAHCCCCC
the ladies EDJCEDACBBBB
the lads @?A?>CHCBCCB
the lady JDFCIDEAAABF
the landing <====<RBDCCC
the lanyard FIFFJFACCCCC
the lass CECEEC?CDCBC
the lassie IFFLJG@CCCCC
the last ACCBBJMBDCDC
the late JHGGGIACCCCC
the leaflet @@@>?@BCBCCC
the left IGGGOJ>EABBC
the legs MGGGGG?FCCCC
the letter ?@?@@@EDBCHC
the letterbox ?>??>?NCCCFC
the letters B@B@A@NCCCCC
the level CBCCCCOCCCCC
the library >>=>>>F@ABBB
the lift FCDDCH<BBCCI
the light DCBDFAKFCCCC
the lights GGFIJHCCBCCB
the line EDCEEGJCCCDC
the linen KFGFHFECCCCC
the link DDDFHD?CCJCC
the list @BA@@B>CHCLC
the little >@@==>CABDAB
the local BCBGBC@BBCCC
the lock ?>?>?=TCCCCC
the loft ?>??A>RCCCCC
the loo =>?>??DHDCCC
the look EGEKEE@CCCCC
the lot FKHIDIHBBBBC
the lough AAAAA@JCCCCC
the lovely ??@???GC@ACB
the m62 BAAABELBBCCC
the machine GEEEEEEDECCC
the main DABCAB@?ACAB
the male IGEFKFBCCCCC
the man IBCFBFFBFCBE
the manager IEEFEJ>BADBC
the managers FEDHEH>CAFCB
the manners GGGKGGCCCCCC
the match IEIEEEDCCCCC
the maternity GEJEFF@BGDBC
the maths EEIEDIACCCCC
the matron LLFFFJ>CCFCB
the meds GGGLGGCCCCCC
the megaphone FKFFFFBCCCCC
the memory @@@?@AABADCB
the men DEFDIDBCBCCC
the menopause @@?@??BCAABB
the menorah FFNFFFACCCCC
the mentally GGLFGGACCCCC
the middle EHEGJGBDECCC
the midwife @FABAA>A?BAC
the midwives ABBAAE@CCFCC
the milk CBCGBCRCCCCC
the minor A@@A@@ABDBBC
the minute ABAAAALEEBBC
the misfortune FFFKFFCCHCCC
the missus FFFFNFBCCCCC
the mobile BAABBBBBBCIC
the money FDGDDDAACBBC
the month HFFDHCDCCCGC
the morning FGCCCB>DECBC
the mornings BBBBBBOCCCCC
the morphine GDDDDDECCCCC
the morra CCBBBFJCCHCC
the mortgage AAAABAKCCCCC
the mortuary GFHKFGBCBGCC
the mosque FIIEFG?CBCCC
the most EEFQHF@EABBB
the motorway FLFFFFACCCCC
the mouth AAA?@BLECCCC
the multi A@AA@CM@BBBC
the name ICCBAC@@BAAC
the neck JEEFEFFCCCCC
the needle >?A=>?ACCCCC
the neet BBBABBQCCCCC
the neighbours @AAAA@ICCCCC
the neonatal ????@??CFECC
the nerve EEEGDEABBBBC
the new @CBAC>@B@@?A
the news @@@@AAECACBC
the next DCFAAGCBGBEB
the nhs DBB@EA>>=??@
the night NGIGHJ@BGDBC
the note BBBBBBPCCCCC
the notes EDDFEE@CCCCH
the number @B@@ACBA@EAA
the nurse :=<;<==BEBCH
the nurses <=;=?@>@@AAA
the occupational KEEEHECCCCCI
the old GCD?E@=>=E@D
the ombudsman A==>?=;CJCCC
the on PHHHHGDCCCCC
the one LFFGJJBCDEEE
the ones BBEAAC?ABBBB
the only @?C?C>PBBBBB
the op GFFGEH>BACBB
the open BADBABA>?B@B
the order ECFCCCCCCCIC
the other BECDFAGBDCFE
the others ECBBBCHCCCCI
the outside BBBBBBLCCCCC
the oven ABBBBGJCCCCC
the oxygen OIJHIM?CCCCC
the packet BBBABBOCCCCC
the page E@BIBCACBCBC
the pain A@?@??KDBHEC
the pair HEFHEFDCCCCC
the paper HEHFGD@BBBAB
the papers ICCCCBBCFCCC
the paperwork HEEEEI?CECCC
the paramedic ?B@@@?>CCCCC
the parents CCHCCDBCCCCC
the park CB@A?@EBBBBB
the parking B@?>?>BBEGBC
the patient A@?@C@@BBEBC
the patients JHCEDE@BBCCC
the pavement BBACBELCCCCC
the pension AAAAAAMCCCCC
the people ??=>??KCCCCC
the person EA@ABA@CCECC
the personality FFFLFFBCCCCC
the petition ?>>?>@@CBCCC
the pharmacist EDBBEA>A@BAA
the pharmacy EEHEDGA?A@BF
the philippines EEJEEECCCCCC
the phone BECICFEBBCEH
the phones IEEIDDABBFBC
the photo @CEABC?BGCBB
the physio CDABCE;BABCF
the picture GEEHIFBCCCCC
the pictures CJCCCCACCCGC
the pill BBBBABEJCCCC
the pillow JDEDDFEBABCC
the pills A@AAAANCCCCC
the pipe A@AA@AKBBABB
the place CGJHDICCABBA
the plan HLLJHHECCCCC
the plane EEIEEDCCCCCC
the plastic EEEEMECCCCCC
the platform A@@A@CRCCCCC
the play GDCDCD@CCCCC
the plug HGMGGGCCCCCC
the point AAEAABKCICCC
the police FGBBBDECCCCC
the policy @?>>?@GCCCCC
the ponytail FFFJJFBCCCCC
the pool GGOGIGBCCCCC
the poor CC@B@@@CCCCC
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
the pub DCCECDHBACBB
the public CBGDBBAABBBC
the pump @AA@@AACFCJC
the queue ECGCEE?CCCDB
the quickest CCCCCCOCCCCC
the quiet IFFFKK@CFCCC
the radio >???@@GCCCCC
the radiographer PIHLNH?CCCCF
the raffle ECA@BB@AAAAB
the railings BBAABGKCCCCC
the railway BFABBBMCCCCC
the rain ACBGBBCCCCBC
the razor BBBBBBUCCCCC
the real KFHHIGFCDCCC
the reason ?>??=?FEBCCB
the receptionist BG@CBA>A?A@@
the record CBCEBBLCCCCC
the recovery ADA@C@?BBBBC
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
the right DFGADF;ECHDB
the river >?>==?NBACAB
the road DDDADECA@BAB
the rocks EEEIEEMCCCCC
the roof ?????BJCCCCC
the room AAACCACGECCC
the rope AA@@ABJCCCCC
the rota CBCABC?CCCCC
the royal EEEFEI@CBBBB
the rugby @B@@@A?CBBCC
the running EEEEMEKCCCCC
the runs A@A@?ABMCCCC
the sack HHHHMLBCCCCC
the safe JDDDDD@CCCCC
the same C@?B?A>FICCC
the scan MHLHLH@DCCCC
the scanner @AAAB@@BACAB
the schizos FFKFFFCCCCCC
the school AD@?@@=ACECC
the scissors BBBABAGCCCCC
the screen A?@@E?HCCCCC
the sea @?AC??LB@BAA
the seat @@AAA@JCFCCC
the second ADC@AF?@CBDB
the security ABBBBD?CCCCG
the service CCCFGCCCBBCC
the settee ?@@@@?MBBCBB
the shed @@B@@CNCCCCC
the sherry GEEJEEACCCCC
the shop ??@@@?FABBBG
the short HGKGKGBCCCCC
the show :=>===CCCCCC
the shower CAA@EAGBBCCC
the sick FKFFFF?CCCCC
the side CCADEAFDCCBC
the signs ?@A??@CIBCCC
the sink EA@A@@OCCCCC
the sister FEGDFD>BBCCH
the site FFIEFEACCCCC
the sixth AA@AA@ICCCCC
the size ?@@@??FDDCCC
the skin CDGDDDKCBCCC
the sky BBABBBKBACBC
the sleep CCCECCABBBIC
the sluice FEDFIE?CCCCC
the smell CCDHCCECGCCC
the snow ??????HA?B@B
the so HGGMGGBCCCCC
the soap HHHHQH@CCCCC
the social EDIEEGFCCCHC
the sofa >??>@>CBCCBC
the sonographer CDDHDE@CCCCC
the sooner GGNGGGCCCCCC
the sort EEJIIF@CCCCC
the sound FGFKHFACCCCC
the spare A@AA@@MCCCCC
the spirit EKFFFFGCCCCC
the spring DAAAAAJA?BCB
the staff DECECK;B?AAA
the stairs AAB@B>JGFCCC
the state HFKKFFBCFCCC
the station @@@AABHCECCC
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
the table <>A=>>MCDCBC
the tablets ?C>???NDBCBE
the tall NKIHRI@CCCCC
the target KEEDEEACBCBC
the tattoo HGGGLJBCCCCC
the tattoos HEFIEEACCCCC
the taxpayer JFHFFFACCCCC
the tea GA@A?C=AABAA
the team CBABCD@A@BFB
the telly ADCCCBBCECCC
the tent BBBBBALCCCCC
the text A@?@?@@BADBA
the therapy >??>>?G>B@AC
the third BBHBCB=CGCCC
the thoughts BBBBBBLCCCCC
the three B@?@??ECCCCC
the throat HEEEEILCCCCC
the tide CCECCCJCCCCC
the tills GMHGGGBCCCCC
the time BC@B@?JDCDEF
the times EKEEEEBCCCCC
the toilet HEEJEF?CGCEH
the toilets @?@@@@LBECCC
the top FBJFDCFD@@AB
the towel AAB?@ANCCCCC
the tracks AAAAA@PCCCCC
the train ABA@AAMCABBC
the transplant KGJGGGABABAC
the trolley GGJINFACFCCC
the trust GDECEG;AEGBC
the tuesday ECDDCGEBBCBB
the twins FBBBBBLCCCCC
the tyne CCCCCCJCCCCC
the unit CAAAAAACCCFC
the urge BBBBBBSCCCCC
the van CBCCCFJCCCCC
the vending ECCDCCBCFCCC
the very JFFFFJAB@CBB
the viaduct ??@?>?OCCCCC
the video HJHGRHCABABB
the village DEDHCCDAACBB
the voices @@????OCCCCC
the volunteer BAABBA@BBEBE
the volunteers GCBCBB@=A@@B
the vote EEHEEEBCCCCC
the wait >>>>>>BCBCGB
the waiting GCBCBCCAEBDB
the walk FCEDFFAADBDB
the wall ?<<A??IBBBBB
the ward AFB?@@:AEEEB
the wards FEMDGH>ABBAB
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
the wife AAABHBFCCCEC
the will C?@@@>ECCCCC
the window =C@>?>EFFBBB
the woman @C@DAAACHCCC
the words @@A@@@BCCCCI
the world CFECCC@BABBB
the worst ???B??BGECBC
the wrong DC@CBCDBFCBB
the x JEFHGEACCCBC
the yard BBBHBBDCCCCC
the young KFFEIFBBBBCB
theatre D?B@>B9CFCED
theatre # KEDEEEBCCCCC
theatre > =>=<==ACFCCC
theatre recovery GGGLGG@CCCCC
theatres FECCCC<AABBB
thee GIGGGK?CCCCC
theft JEFEEF?CCCCC
their LJPJHJ;@@AAC
their dad AAAABAKCCCCC
their heads EEFHEE@BACCB
their job ==;<==BCCCCC
their jobs FEFLFFACCCCC
their legs GGIGGNBCCCCC
their names EKEEEECCCCCC
their own FEKGGGA@AAAB
their time ABAAABCCCCCP
their turn FFJFFFCCCCCC
their way JGGGHGCCCCCC
them NLTKMLABBBAA
them % EEJEEEBCCCCC
them > BBEBAECBACAA
them ? ?A>@??BEBHGC
them @ DMDDDG?CCCCC
them a ABCBACGEBBCC
them again @??@??GCGCCC
them all EHHEFEACCBCC
them and EHIFGDCEBCCC
them are ?@=>?>BCCCCC
them at DCEFGDHCECCC
them away FFJFFFACCCCC
them back HDGDCDFCBCCC
them can FFIHFF@CCCCC
them do EEKEEFBCCCCC
them every >==>>>ACCCCC
them for C?>?>?FCBCDC
them from HJMHHHBCCCCC
them home EEHEEEBCCCCC
them i B?>??>JCHCBC
them if FBABBCLBBABC
them in IIOKIJACCCEC
them it JFIFFFCCCCCC
them lot JFFKFFCCCCCC
them off BCFCIEBCDCCC
them on IHNHJHEDCCCC
them out KKTKRO>CACBB
them people GGLGGG@CCCCC
them scrubs GGGGPGBCCCCC
them shorts EEDEKECCCCCC
them that A>=>=<ECCCCC
them the CCCIDDBCCCCC
them they FFIFFF?CCCCC
them to OHFEEHBADBBB
them two MFEHFFBCCCCC
them up EFIHDDGCCCCC
them what HNJHHJ@CCCCC
themselves EEGDCC>ECBBB
then JHGDFICEJACH
then > ?DBAAFCBCBCB
then ? NDCDDDBCFCGC
then @ HLGIGG>CGCCH
then a @@ACAD=CHECC
then changed KGGGGGCCCCCC
then gasps ABBABBPCCCCC
then himself @ABABAJCCCCC
then i ;<;<=9OFCCCC
then it ?@ABAA<CHCFH
then she HFFEGFFCCCCC
then that BBBFBARCCCCC
then the ECGBBBFBABBB
then there JFJHFFCCCCCC
then they @@ABABACFCCB
then told LGFFGF=CFCCC
then we IMIIIO?CCCCC
then wrote IGGGGGACCCCC
then you DJGDDDACHCCC
therapies ?>>>??ABCGCC
therapist JMHIQH>CCECI
therapist ? GGGHOGBCCCCC
therapist on BABBBBMCCCCC
therapy >=<:<==?@AEB
therapy dog <<<9;=AAABAB
there GEFFDG@?BEAB
there > FGCEECDABA@B
there @ GMGLGGACCCCC
there a ACB@BA>?AIEB
there an AAB@ABB@AAEC
there and FCEGEJ:BAEBB
there another @@@??@ECCOCC
there any ????>?FECIGC
there anything BBBAAAHHBAAB
there are ;:;::;GCCCCC
there be @@?@?@@@ABBC
there every GHFEFFECCCCC
there for DCBHCC@BCACB
there i KHNMKH@CBCBB
there in CBAEEA<>>A?A
there is BB@AAEOFFCFB
there monday IIIIIP=CHCCC
there now @@@A@ALCCCCC
there on GHEFGDNCCCCC
there someone DDFDDD@CCLCC
there was DBC>ABBCJEDH
there were ?@?A@?BCCCCC
there will CCFCCHPCCCCC
there with FEEFEK?CBCCB
there would BBDBBB=B@BBB
thermometer GGJING@CCCCC
these EDKIGF;AAA?A
these > DDDFCHACBBBB
these comments ??<>=>BCCCCC
these days BABDC@=<@A>B
these nights EFEEEKACCCCC
these people HHKLHH@CCCCC
these posts DCCGCCBCCCCC
these would AA?A@ALCCCCC
they C@HCAB@@F?A@
they > HHKMLMCCCCCC
they @ A?>=?DFCFCJC
they all LJTILLABCGBC
they are GHOHHFGA?AAB
they breed FFLFFFACCCCC
they call HFFLFFGCCCCC
they can FGKDHFBA@BAB
they come IHOKNIHDBCEC
they could ?@>>@?ECCCCC
they deserve GIHGGGECCCCC
they did >?=@?A<CBCCG
they do @AB@BC=@?A@A
they found >?<=>>AD@BBB
they gave B@@@@@ABJBDC
they get CCECGCCCEECC
they give ?===>?C@CBBG
they go CCDBCCEIBBAC
they got ?@B@@A?CCCCC
they had EFJIEE>BCCCB
they have CDFDCBDCCCBB
they just FCCGDCGBECCC
they keep DHEDEE;CCCCC
they learned JJSJJMBCCCCC
they left ABCCCI<CHCCC
they let ??>A>?FCDCBC
they like MIKGHM@ABBBC
they live EEGEEEICCCCC
they made EEEEKEEBDBBB
they never HDEDCDACFCEC
they offered BAAAABJCECCC
they put =>=@>>DFJCCC
they say BBEDFDJDGCEF
they sent @@ADAAKCKBBB
they should HHJJGH?CCCCC
they sleep DDGDDCNCCCCC
they smell HHNHHHBCCCCC
they speak FFFFFLCBBBBB
they split NFFFFFBCCCCC
they start ?@>?@?BHCCBC
they take EEKEEEDCCCCC
they tell @BABBB@CHCCC
they think A@@AAANCCCCC
they tied PIIIII@CCCCC
they told ?@>>?@@CFBCB
they took BBCDDD>EECFC
they used ??>?@?AB@BBB
they want BCGCBCFDABBB
they were GDFDFCDA>AB@
they will HHFDDEIBABBB
they would ECGEBAEBEBDB
thicc EEEEQECCCCCC
thick KKRXMN=CDCCC
thick > EEJDEEACCCCC
thick as FFHKFFACCCCC
thick by GGGMGGCCCCCC
thief SIMHII?CCCCC
thief > PGGGGGACCCCC
thieves ECDECC?CCCCC
thieves > JGGKGGCCCCCC
thieving FFMEGFACCCCC
thigh BBABCDNCCCCC
thigh > @@@@@@QCCCCC
thighs IIHIXHDHCCCC
thin BEDDBC>CICCC
thing @DGCFFEEA@@C
thing > ==;;>@DD@CCB
thing ? AA@AAADKCCCC
thing about DDEEDJDCCCCC
thing and DDEEHDCFCCCC
thing as FFIEEE@CCCCC
thing i CDDKBFLCDCCF
thing that BFDDEBFCBCCC
thing you DHFCDE@HCCCC
things BDCEEFD@BBAC
things in GKGLGGCCCCCC
things up KLNKQKACCCCC
things with GFJHFJACCCCC
things you AAAAA@MCCCCC
think @??@ACIGECED
think > BBCDACDFBCCB
think a FFJFFIBCCCCC
think about GFEDGJOCDCBB
think i A@?@C>UGECCC
think it @B@?B@<EGBEC
think of ?@??F?ECBCCB
think that DGIDDDGCCCCC
think the C?>@>?;BBCBC
think they CCDCCC?ECCCC
think twice FFFFFMBCCCCC
think with IIMPIIBCCCCC
think you @?@AAB=CBCBH
thinking @@BAGCPEBBBD
thinking about CBBBGBFCCCCE
thinking bout BABBCAJCCCCC
thinking it CCECCCJCCCCC
thinking of ??>=DBGCABBB
thinks BGFLEDKCABBB
thinks he HMIPII@CCCCC
thinks i ?>@>?>MCCCCC
thinks it A@@AAAJCCCCC
thinks she GFGLGI?CCCCC
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
this ? BAACAAHBBABC
this @ FMFEFFBCCCCC
this a HHHNHMACCCCC
this afternoon @@@@@COCCCCC
this but FEFEIFICCCCC
this country EEIEEE@CDCCC
this doctor HJHOHHACCCCC
this estate GGGGGMACCCCC
this evening GBCCCCKCCCCC
this here LFGFFF@CCCCC
this hospital EEHJIE?BBCAB
this house @@?@@@HBBCAB
this i CACBBHBCFCCC
this is DFHBCCGADBC@
this lad EJEEEE@CCCCC
this life A@@?@?NCCCCC
this month DHDDDECBDCGC
this morning =?>@@?QEDACB
this on FFFFMFDCBCCC
this one DFCIEF>CDCEC
this page GLKLIG>CBFCC
this photo PEEFEEACBCCC
this post EDEDJE?CCCCC
this the EEIDEHABBBBJ
this time ?CB?@>UCCCDC
this town BGGBCC@CCCCE
this trust HKKJGF@CCCCC
this video FGGKHGAAB@BC
this way DCCCCIKCCCCC
this week ABA?ACIFCCFB
this weekend A@AAAFMBBBBC
this will A@@@@?HCCCCC
this woman GOGGGG?CCCCC
this year EBDABBA>BAAB
this you BAAFAAIBABBB
thon NKGLKK=CCCCC
thon doctor EDDDDI@CCCCC
thorough ???>>?@CCCCC
thoroughly EJEGEEBCBCCC
those GFHFMB9@>@?A
those % GGIGGGCCCCCC
those are EEDDLE@CCCCC
those kids HHQHHHBCCCCC
those two GJGKHGBCCCCC
though ACCACB:CFCCF
though > A@<=?><BACBB
though i CCBBBDECDCBK
thought @B@E>?IBBBAA
thought about BDBABBJCDCCC
thought i ?@@>>@@BABAB
thought it DDDDFDFCCCCC
thought my DDEIDE>CCCCC
thought of =<;;<<DCCCCC
thought that GHLJHHFCHCCC
thoughts ???BC>TCBCCB
thoughts > AAAAAALCCCCC
thoughts and BABEBAJCCCCC
thoughts are BBABBBKCCCCC
thread BEADBA>CCCCC
threatened ?;<;;:CCCCCC
threatened to @>>>==FCCCCC
threatening @C@@A@?CFCCC
threats BCAABHACCCCC
three A?<?>=CEJECB
three > >@><??@FCHCC
three and ABDBABDDCCHC
three days =?>=>=EFNCCC
three different @@?B@@HBEFBB
three hours CEEBBACCFCCC
three kids @@@?C@ACAA@B
three minutes FFFIFFCCCCCC
three more EEEEKEBCCCCC
three nights CIDEDD@CECCC
three nurses UOLLLLICCCCC
three of FBBCCFNCBCBC
three phones PGGGGGCCCCCC
three times CB@CBAABHEEC
three weeks ?A???@CGFCEC
three years >@A@@A=CFCEC
threw JFFEEJBCCCCC
throat CBBACGMBBCBC
throat and @@@@@?KCCCCC
throat closing BBBBBBRCCCCC
throbbing FFFEKEBFCCCC
through BD=A?CD?ACBD
through > AA@?B?NCBDCC
through a GFGEGK@BFCBC
through all DDDCCJ=CCHCC
through and GDDFDDMCCCCC
through her HQHJHG=BBBCC
through his FKFFFEECCCCC
through it >>>=>>ACBCCC
through my CA@@@@ECGCDC
through the FEEDIHG?A@@D
through to EECGCBDCBMEC
through your FKFGFIACCCCC
throw CDJDCB=CCCCC
throwing @????AECCCCC
thrown ???@@@DDABAB
tht INIUIP<CCCCC
thumb A??>>ACDCCCC
thumbs GIGOGFDCCCCC
thursday >><<=@CBBBDE
thursday # FHFFFK?CCCCC
thursday 's A@@@@@CCCCCK
thursday > ACCCDCACCDCB
thursdays AF?BDAACBCGB
thyroid ??>>??=DBBFC
tick BFCBCF=HCCCC
tick tock GKGGGLACCCCC
ticked KEEEFEGCCCCC
ticket AACAAFD@F@AC
ticket machine ?@??@?ACGCCC
tickets ===<<<>BBBBC
ticking ?@>>??@CCCCC
tide BBDBBBMCCCCC
tidied ABBABBMCCCCC
tie JGIMEIDGCCCC
tie > FFEKFF@CCCCC
tied IFDDGGLCCCCC
tight DDFBLGHJFCCC
tights JJLIPIDCCCCC
tiktok BGBEBBJCCCCC
til GNGGGJDFDBAB
til # FLFFFEBCCCCC
til the BABBBAMGCCCC
til you GJGGGMACCCCC
tiles B@@@@AKCGCCC
till JNGGHH?BEBCB
till # B@@A@ABADBDB
till he FKEEHH=CCCCC
till i DDA@BEJCBCCC
till it HDHDEDRCCCCC
till she MTJJOL8CCCCC
till six @ABEABJCFCCC
till somebody @@@AA@KCCCCC
till ten =>>>>?@ADCBC
till the B@CBAC@CBCBC
till they BBECEBHCCCCC
till we JKGGLGACCCCC
till you DGDDDE?CCCCC
tills GMHGGGBCCCCC
time AEB@BEDBG@DG
time > @??@==FBGBAI
time ? A@@@@@P@BBEB
time @ RVKKKLBCCCCC
time and EEGEGJ=CBCBH
time before FGFFFM@CCCCC
time do DCDEIF@DBBDC
time does BAAA@CB>AA@B
time for BAABBC>C?BAE
time he GHEEFELCCCDC
time i C@BACD?EFCBB
time in ?@@?@?BCDCCC
time it ?@@@@B;CCCEC
time like FFEEFLBCCCCC
time lucky @@@@?@MCCCGC
time of JJLIHH@CCCEC
time or EDIDDEABCBCC
time she DFEDHI@CECCC
time someone EEJEEEBCCCCC
time the @C@@@?QBBBDB
time this CCBCBCHCGCBB
time to CEICCBADFBEB
time will AAAAA@NCCCCC
time with DDEJFD>CCCGC
time you EHEGFHKCFCEC
times FG@EDA?DLDDF
times > =<>???@ELDFC
times a GNHKHHCEACBB
times and B?@?B@CCECCC
times for AAAAAAACBBFH
times i JJFFFFECCCCC
times the JFFFFFACCCCC
times this HEFHHEAEGCCC
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
tiny >?>>>?DCEBBB
tip @E?C@@DBAAAB
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
to > CGBCEGJ@ACEB
to ? >>>>=?BCCMIC
to @ ECECFEAAABAB
to a KDIDFF@AFGDC
to about BBBBBB?CCLCC
to all ?A>>@??B?BAA
to an B??>@?@ACABB
to another D@AAAAACICEK
to answer BCDABA@CLCCC
to any CBBBBDJCECCC
to anybody IMEEEE?CCCCC
to anything FJIKFG@CCCCC
to apologise ??>>=?BCCCCC
to ask @AA?@?@CDHCC
to batter EDGEEJ>CCCCC
to be DGEEEECBDCEE
to beachy AAAAAALCCCCC
to bed DDIFHCDCCCDC
to bits ABCABC?CBCBC
to bleed CCBBCCBICCCC
to block DDDDHDBCCCCC
to bother AA@@@@RCCCCC
to breathe DDGEDEECFCCC
to bring DDCDEG<@BADB
to bump MMIIIIACCCCC
to call BBDHECABBJBC
to calm JJJPJM>CCCCC
to change FABBBB@CGCHC
to check DFEEHI@BEDBB
to christmas AAAAA@KCCCCC
to clap HHNHHHBCCCCC
to climb GGGGLIACCCCC
to close AD@@@BFCCCCH
to come DGEECBFFHCLB
to complain A??>>?FBCBBD
to contact CDCCCCACCLCC
to cover IFFFFFACCCFC
to cry AAA@AD<CCCCC
to cut BFBDCDDBACBB
to death GDEDDDFBBCCC
to despise EELEEEACCCCC
to die B@???>PCDCCC
to do B@?@?@ODEBBH
to doctor ILIKIN@CCCCC
to dr ?@AC?@IFCCCJ
to drive @?@?@>DGCCCC
to drop HMGHIKACCCCC
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
to grass GGGOGGBCCCCC
to hang ><>==<SCCCCC
to have DCGAECBIBCED
to hear CBC?DA:CEEEC
to help @?AC@@ACDCCC
to her FLEDHFBCCDBH
to hide LFFFFFJCCCCC
to him AEBEAAFCCCCC
to his NOHOHH?ECCCE
to hit IEEEEE>CCCCC
to hold FFHIJHBBACBB
to hurt CABBBFHCCCCC
to it CCDFCGHDECCC
to join A@@@C@HCCACC
to jump DAEBBDDBBCBC
to just DGIEDCDCCCCC
to keep FADFAEGCCCCD
to kill >=>?>=KCCCCC
to knock CCCDCG>CCCCC
to know >?=?=<FEDCFC
to learn >>>??>CCFCFC
to leave DDCACAKDCCFC
to lecture EEEKEECCCCCC
to let BDCBECGDCCCF
to lick GGGIMGBCCCCC
to lie CBBCHCJB@CBB
to lift GGJKGGBCCCCC
to like BBA@AC@CICCC
to listen DCDEHCBCCCCC
to live =<>><;FECCCC
to look DEKHECDCFCFC
to lose EEGFEI=CCCCC
to make ECAEDDFDHCCC
to man BCFCCC@CCCCJ
to march GCCDDDNCCCCC
to marry CCFDDCKCCCCC
to match FFHMFFDCCCCC
to me DGEBFE>CCICI
to meet EEGFEHHCCCCC
to moan DEDGDDCCGCCC
to mouth DDDCGD@CCCCC
to move DDDFDE@CACCB
to my @A?=>AGCHFGK
to myself HCCDDCCCCCCC
to need GGGGLKACCCCC
to no HMINGGACCCCC
to not BAABAAPCCCCC
to notice BDBBBBLCCCCC
to nurse @AAAA@MCCCCI
to one MGJJGGAEGCCC
to open ?????>FCCCCC
to our >??>>@DBAFBC
to pals >=>>?>?CEBCC
to park <<;;=>ABGBAB
to pay DIEDDEBCBCBB
to people HHMHHMBCCCCC
to phone AAABAA>CDMBC
to post BDA@A@>CDBCC
to pot GGLGGGACCCCC
to prove BA@ADAICCCCC
to push EFJFFGDBGCCC
to put @BCDBDFBBGEB
to reach AABBBBACEKCC
to read DFEGGD=BACCB
to remind FKFFFFACCCCC
to right HHHHOHACCCCC
to ring BAA@ACDBDICB
to rub FFFMIF@CCCCC
to run EEHHEGGCBBBB
to save F@AAAAHCBCCC
to say @<>><=BDCAAB
to school ?????>CCBCDC
to see ;==>@=D@?ABA
to send >C>?=>HBCEBC
to share FFJFJFBCCFCC
to sit CEBDCBABFCCC
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
to stick FFFHLF?CCCCC
to stop BC@BA@JFFCBH
to string AAAAA?LCCCCC
to strip EEDEIEACCCCC
to take @>B=?AIDFDCB
to talk @ACBAA=CBJBB
to teach OIIIIIACCCCC
to tell AB?C@@FDFCCB
to thank ????>>@BCGBC
to that EEFFFHACDCBB
to the B@>=>=A?CABA
to theatre ?@@A?@@CBCCB
to their DDAEAABB@AAB
to them GCHCCDCCBEBC
to think KGILGM>CCCFC
to toe DDEHGDJCCCCC
to us B@>A@?CBCABB
to use >==>><GDCBCC
to vanish JNHFFFBCCCCC
to wait CCCCCEHCDCCC
to walk CFFFDEMCCCCJ
to ward EFEFFL>CBEBC
to watch CDFEJHACFCCC
to whoever @@@B?AEB@EAB
to work EHCFBCADCAAB
to worry BBBBBGCHBBBC
to write EBBDCC@CCHBB
to you FHFJFI?GDCFC
to your DIHCBH?BBBFB
toad DCCGCCACCCCC
toast ;=;:;>=B?A@@
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
today i ACA@@@PDCCCC
today so BAAAAAICCCCG
toddler @@@@?>JFECCC
toddler 's AA@AAAICCCCC
toddler > IGJJGGACGCCC
toddlers AA@AAAKCCCCC
toe @@@AD?CFFCCC
toecaps GGGGGN@CCCCC
toecaps are GGGGGN@CCCCC
toes AA@@C@FLABBB
together B@@BB@BEBBEB
together and DDCHCDABBCCC
toilet BA?DBAABIBDG
toilets ==<<<=HCKCCC
toilets at A@AAAALCCCCC
toilets on BBBBBBACLCCC
told B>>><>DBOAHO
told > HEDEEKCCBBBB
told by @@@@A@BCCCEJ
told her FGJFJDCCBCBE
told him ;@?AAA<BABAM
told i >>@>=>=EECDC
told it BBCABDCCFCDC
told me A@@C@>FAFAAM
told my BA@CBBCBGBBJ
told off @BDABBBCHCCC
told our ?@>>??GCDCFC
told she CCDGCCDCCCHC
told the IAHABDHBECBB
told them DD>A@AHCMCCC
told to <<<=<<@CJCCB
told us HBD@BA?BGBGG
told what FFEIFI?CCCFC
told you =>=<=>BCCCEC
told your FFJFFIECCCCC
tomorrow @D>>>AOCCCLC
tomorrow > HLFEEKBDCCFC
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
too CGGIGHDIB@@C
too > KKJKKO<A@BAA
too ? BBCAAB?ABBBC
too good FFIGEEACBBBB
too high AAAA@A?KCCCC
too late @C@@A@PGCCCC
too many BCGBBBDECCCC
too much AA@B?@HCEBCG
took DC?A?AFBGBCE
took # DBBBBBIAEBBB
took > JEEEEFGCCCCC
took a GGDDDDCCFCEC
took all BABBBAICCCCC
took an @?A@?@ICCCCC
took her AICCDDACCCCC
took it :><<<;>CFCCC
took me AA>?>?:CBBCC
took my HFEJFK@BFCBH
took the C@EAADOCDCBC
took them @A?DAAOCACBB
took too AAAAAANCCCCC
took two GCDDDC?A>BAB
tool GGGMGGACCCCC
tool > GGGMGGACCCCC
toon LGGGGGBCCCCC
tooth FCCFCC?NHCEC
tooth out ABBBBB?IICDC
top EJEEJELC@?@B
top > DDCCJDGCBCBC
top again HGTGHHBCCCCC
top deck CBBBBFICCCCC
top floor GECHCCCBACCC
top of AABAEAODBBBC
top to GGGPFGBCCCCC
top yourself GPGGGG@CCCCC
topping CAA@@ALCCCCC
torch FEIHHECCCCCC
torch > FFFIJE@CCCCC
torture D??>>?CBBCBB
tosser KKKUKKBCCCCC
tosser > KKKUKKBCCCCC
total FEDKFE?DECCB
total milf GGGGLGCCCCCC
touch CCGBBG;FBJAB
touch me GGMGKG@CCCCC
touch my FFIEFH@CCCCC
touch with ><==;<BBAKBB
touched NFIFJJCBBCDB
touched by FFMFFFACCCCC
touched my EEEEEK?CCCCC
touches HEEEEDBCCCCC
touching FGKGFGFBEBBG
touching it BA@AABMCCCCC
touching my GGNGGG>CHCCC
tough CDEFDDACCCCH
tourettes GGLGGGACCCCC
tourettes is HHLHHHACCCCC
tours CCCCCEKBBBBC
towel DBKBBBNCCCCC
towel 's CDICCCGCCCCC
towel and IDEEEEECCCCC
towel on EEKEEEICCCCC
towels DCFCCCMCCCCC
tower ==<<==>BDBBB
town CEFBBE>@?BAB
town > FHFDDF=BBCCC
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
training D@ABCA<CCCCC
training ? GGFGMGCCCCCC
training place GGMGGGBCCCCC
trains =<<;<<QBCCBC
tramp EDENEEACCCCC
trannies HHPHHHCCCCCC
tranny GGSGGGCCCCCC
transplant GDFGCDF@?B@B
transport DBA@DA;AHIID
transport > EEEEME@CCCHC
trapped @@A@@@BHCCCH
trash FFFJFFBCCCCC
trauma CCFCCC@CCCCC
travel AABB@AABCKCC
tray KEDGEE=BDCBC
treasurer LEEEEEBCCCCC
treat A@C?BC>BJCCB
treated :;:9:9<CEBAB
treating HDDCDDADCCCC
treatment BBCEBB<IGCDB
treats EEHLEEACCCCC
tree ACCAC@ICCCCC
tree > CFFCBCLCCCCC
trending GLGGGG@CCCCC
trev @@?>@C?@AAAB
triage IDDHCG=BFDFI
triage nurse ??AE?CBCFCCG
trial IBABBB?BACBB
trial > IDDDDDACCCCC
tribe FFLFFFBCCCCC
tribunal A=>==<DCCCCC
tried <<<<=<NCFECC
tried > @@AA@@UCCCCC
tried to @BBC@A@CCDCC
trip CE@@@AJDBCCC
trod IIIPIIBCCCCC
trodden FFFLEFBCCCCC
trodden in FFFLEFBCCCCC
troll FFFLFFACCCCC
trolley DFGFHH<@GACB
trolley > JHJIKJ?CBCBC
trolleys > HHMMHHACCCCC
trollop HGHRHHACCCCC
trollop and GFGLFGBCCCCC
trouble ?>A>>>MBABBB
trousers JIJLXI?CCCCC
trousers > DDDCJDBCCCCC
trout JJJQJJACCCCC
true ADAACABFABCB
true what HHHHMHBCCCCC
truly FFFMFF@CCCCC
truro FFFFOE@CECCC
trust LHJIFL9BDHBC
trust 's CB@GADACCCCC
trust > @BB@A@ACCHCC
trust @ DEEEIECCCCCC
trust a DDLDDDBCCCCC
trust headquarters IIIIIRACCCCC
trust in EEDEEMACCCCC
trust me DDDCDHABBBBC
trust please GGLFGGCCCCCC
trust that DCDHCCCCCCCC
trust will IJEFFE>CCCCC
trusted GEHGEE@CCCCC
trusted with FFJIFFBCCCCC
truth AAA@ACHCECCC
truth > AA@@AAPCFCCC
try DGEHFEDHEHBB
try > BBBBBALCCCCC
try it DEHJEDDCCCCC
try me CBCCBCBCCLCC
trying =>=?@>GFCGGC
trying to >>>=@>EBCGGC
tub NOHHNHECCCCC
tube AAAFGCHBBCIC
tube > GGGOIFABBBBB
tuck HHHMOHACCCCC
tues CCCCGCCCCCCJ
tuesday BBACBCDBDDGB
tuesday > BBBDEECDDECC
tuesday and EEHIDDJBADFB
tuesday i EEEEJE?CCCEC
tuesdays ?C@?@@ACBCBB
tummy >>>==>KFABAB
tumour <=::=;=CCCDC
tuned ELEEEEACCCCC
tuned > FNFFFFBCCCCC
tunic PJJOPM>CCCCC
tunics FFFJPFACCCCC
turkey @AB@@@?G@CBB
turn GMNKHJDEBCDC
turn the CCFBBEICCCCC
turn to HGJGHLHCCCCC
turn up A@ABBA=@BDEB
turned @?@@?=CDJDIB
turned into FFKFFFDCCCCC
turned off BAAAABICCCCC
turned out ?@?@A@@CJCCC
turned the IDHDDEHCCCCC
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
twenty ECBCFFBDDBAB
twenty four DEEEEK@CCCCC
twenty minutes BABAAD@B?BBB
twenty quid DHDDDCBCCCCC
twenty six EEEGJEACBCBC
twenty two CBCCDGIBBBAC
twenty years ?@>?B?>CECCC
twerp JJJSJJACCCCC
twice AD@CDAADLDFG
twice > FHBBDE@DGDDH
twice a FFFIKEBCCCCC
twice and @@?>>?CCHCCF
twice as EFHLFFACCCCC
twice before FFFFKEECCCCC
twice but HJHHJHFCCCCC
twice i IIIOMI@CCCEC
twice in @BABAA@CICCC
twice this EHEEEHJCCCCC
twin HBCCBAHCCCCC
twins A>=>B?EBBBDC
twins at FEFFMFECCCCC
twirl DDDDKDCCCCCC
twisted LFFJFFBCCCCC
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
two hours DAAAA@JBFBBB
two hundred GCBBEB@CCCCC
two i BBBAABPCCCCC
two in ?C>?@?JCCCCC
two kids @@A@A@NCCCCC
two men FFOFFFDCCCCC
two minutes ?@@??B>A@AAB
two more KIHHLH@CCCCC
two nurses DEEEKEACHCCH
two of AA@?BAAHBCBB
two on MIINMIBAAAAB
two paramedics DEEJEE?CCCCC
two sexes IIPIIIACCCCC
two stone EEEDIE?BACBB
two tours CCCCCFKCCCCC
two week ABABBBAABCJC
two weeks BBBBBB?DECDC
two words GGGFLSDCCCCC
two year ?A@@AACGDCCC
two years BCABACCBDBCB
twp HHHMHHCCCCCC
tying BBBBABLCCCCC
tyne CCCCCCJCCCCC
type CCEHFCFDEBAB
type # ?????@BDCBAB
types HGLGGGBCCCCC
typical DDICCD<@@A@A
typing BCCGBGMCCCCC
typing > AABAAEOCCCCC
typing this BCCDDCHCCCCC
tyrant GGGOGGCCCCCC
tyres IHIIIS?CCCCC
ugly FFHOFE?CCCCC
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
under GICFGFEEBAED
under > NHGGGKFBACDF
under a ===;<>ACBBCE
under five ELEEDE@ABBAB
under my EFCCCFLGCCCC
under oath MGGGGGBCCCCC
under that EEFLKE@CCCCC
under the ?;=>;=MBDBEB
under your IOHNHJCCCCCC
underneath JMLKOJ@CCCCC
understand DFGDCB<CDBDB
understand a IIOMIIBCCCCC
understood >??@???BACBB
undo GGGGOGCCCCCC
undressed FEDDJDACCCCC
undressing EEEELEACCCCC
unfair >>;=>?CCCCCC
uni ACABAAGCBBCC
uni > DFCCDD<CCCCC
uniform GJJMNI?CCCCC
uniform > GHLPHKBCCCCC
uniforms A@B>C@BABBBB
union ?E???@ACCCCC
unit B>?>=@9?EFCA
unit > DCCFBD?CIFDC
unit and BCAABA@CECFC
unit that IFFFFH@CGCCC
unkind CDDCDC>CCCCC
unlike GGJLGGACCCCC
unpaid ====>>BCHCCC
unpleasant HHHPHHCCCCCC
unreal >?>>>?CB@CBC
unsafe FFFFFLACCCCC
unsure GGMFFGCCCCCC
until GOFEFF=DDBCJ
until he MVJJJJ=CCCCC
until i BABDEDICCCCG
until she JSJJJL8DDCCC
until the >;>>?=DCCCCM
until you FGIFFFACCCCC
up GFFFFHHFDDDF
up # CCHCCCIDCCCC
up > A@@>@?IEECCF
up ? BCBBEEEFAECC
up a GGFFGF?EACBB
up again BEBBCAHBCCEC
up against HHHHMMACCCCC
up and @@?@@<BCBCDC
up as FEDDHI=BAAAB
up at FHFCDFFBECBC
up before @@??@?MCCCCC
up blood BBAABBLCCCCC
up by EBCBBEGBBBCB
up folks FMFFFFCCCCCC
up for DIDEIE>BDFEC
up from CDFCGH?CJCCG
up her FGCCBBACCCCC
up how LFFFEIHCCCCC
up if DJFEEDEDBCCC
up in AABD@FKGBBDC
up it FFHKJF?CCCCC
up little FFFIFFACCCCC
up my FEGEFH@ECCCC
up old GGGLGGBCCCCC
up on ?@CA@CDAABBC
up she IJHLHKACCCCC
up since D@@?@@BCCCCC
up some GGMGGGCCCCCC
up the D>B?@@DBAEBD
up then EEDEEKBCCCCC
up there EFEHHMACBDCC
up to CB@BBBMECBEB
up tomorrow BD@BA@ICCCCC
up what AA@AAAICCCEC
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
urself DJDDDDCICCCC
urself > FLFFFFCCCCCC
us @DC?BA?@CDCD
us > ABCA?CICCBEB
us a GHHIKE@BCIBB
us all BFBEAA@CBCBC
us and HDKEEFACCCCC
us be HFIFIFACCCCC
us both A@AA@@KCCCCC
us get EEDEIDCCCCCC
us have DGCGDJBCCCCC
us in ??@AC?JCCBAB
us just MHLJKHBCGCCC
us like >><<=>CCCCCI
us one A@AACALCCCCC
us see FJFFHM=CCCCC
us the IFGJGE@CECDC
us to HBCCCEFCDCCC
us with BBBCBBHCCCAC
us your FFGFPFBCCCCC
use CCDBCA<GCEAC
use the DEIDCDAECECC
use to FJJFFFCCCCCC
used BCCBAB:?AC?C
used my KFEFFFBCCCCC
used the ??>@@?ECBBCI
used to CFGCDD<@@D@A
useful GGJKFG>CCCCC
useless BDFIBCAC@BBB
useless > FHHKFF@CCCCC
useless the @>??@=OCCCCC
uses MFGIFI?BBCBC
using E??>@>ICCCCC
using the DBBBBBJCCCCC
usual >?><>>IJCCCC
usually BBABBB?=>?BB
utter HHGRHH@CCCCC
vaccine IEHFFI?GABBB
vaccines DHFFEE<CCCCC
vain GGGOGGACCCCC
van DDEFDICABBBC
van > DDHFEH?CCCCC
vanish IKHIFFCBBBCB
vanish > DJFDDDDBBBCB
vapes IEEEFEACCCCC
vary EEEEEPCCCCCC
vasectomy BBBADB=CCCEC
vegetables JJMOJJ@CCCCC
vein GDDHDDICCCCC
veins BBBEAB;EECBH
vending AA@B@A?BDCBC
vending machine AA@BAA?BDCBC
vermin HHNNHH@CCCCC
vermin > GGKJGGCCCCCC
vermin the EEGJEECCCCCC
version BBABABLCCCCC
very ?@>@BCAAD@?E
very angry CCCCCC@CKCCC
very bad BBBBBBFCKCCC
very dark FFFFFLBCCCCC
very good AAADAA@AABAB
very much CCBBDE@CABCB
very nice HGFHJFACDCCC
vet B@ABAA>AABAB
viaduct =>>>>>OCCCCC
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
visiting ECBGCK=>BE@B
visitor HCAEFF@DDFCF
visitor 's @AAADBLCCCCC
visitor comes BBBABEACCCCK
visitor has GGHGJGCCCCCC
visitor was FFFLFFCCCCCC
visitors @A@B?A;@CBCB
visits IFCFIE=BECDC
visits ? GGGGNGACCCCC
visits and IFFFIF@CGCEC
vodka HFEDDDNCCCCC
vodka and FBCCCCMCCCCC
voice AC?AE@CBABBE
voicemail AAABB@DCHCDC
voicemails EKEEEE@CCDCC
voices ======KCBCCB
voices and CCCCCCQB@CBB
voices are BBBBBBICCCCC
volunteer B>>?C?;ABDAG
volunteer > CDDDKCCCCCCC
volunteer on @@??@@BAAAAK
volunteering BBDBBF=CCHCC
volunteers BB=@>?=>A@AB
vomiting AA@AAAPCCCCC
vote DDLCGDFCCCCC
voted DFFDCF@CBDBB
voted for >??>?>@CBFBB
w DFHFDCQCGCCG
wage OKQPJIBCCCCC
wage > FFGMEECCCCCC
wait BEECBEDFCCEB
wait > A@A@ABCBBBDC
wait ? CCCCCBKDCCCC
wait for DFFCCEGDBDCC
wait outside EFJFFFACCCCC
wait till DDEGGHGCCCCC
wait to CDDCCC;CCCCC
wait up BBABBBPCCCCC
waited ?DCE@B<BHA@E
waited for ABADBBBCCCCF
waited since HHHOHHCCCCCC
waiting @?B=@@@@KCGB
waiting > FEFEFEGCCCCC
waiting and EEIFEFBCDCBC
waiting area @A???@?BIBBC
waiting by FFHFFIBCCCCC
waiting for BCDBBGECFDHC
waiting list LGHJNFJBABDC
waiting lists >><===@??A?B
waiting on ?>?B???COFHC
waiting outside A@BAA@KCCCCC
waiting room =AA<=@;CHCBC
waiting time GGNGGGACCCCC
waits ??B??@>BBBCC
wake ABBA@COCBCCC
wake up BADCABMCCCCC
waking BDBBEGGHCCCC
waking up CFDDHJBCCCCC
wales @@@?@@@B@BAB
walk CECAAEC=A??D
walk > @A@@C@CBAAAG
walk for FEIEEE@CACAB
walk home FFFFFN@CCCCC
walk in FDDCDE??DACB
walk into EJDIDEBCCCCC
walk to FIIFFJGCCCCC
walked =??==;BBIBAD
walked in FGHDDDDCFCCH
walked into EHEEEECCCCCC
walked me @@A@@@?CBBCB
walked my @AAAAA=CCCCC
walked off ?AAAAAICHCCC
walked out A@A?@?NCECCH
walked past DFDDIE>CHCCC
walked straight GIGJGGACCCCC
walker DKDDDDACCCCC
walkin EFIEJGACCCCC
walking ?@@?CEEAAB@B
walking into BABAAANCCCCC
walking off FMFFFEDCCCCC
walking with FFFEKEBCCCCC
walks DHEEDN=CCCCC
walks home FGFFFNACCCCC
wall ?AAA?>KBGBBB
wall > CCB@ABDCDCBC
wall and FDDDHFICCCCC
wall every ?@@@?@VCCCCC
wall till A@@A@ALCCCCC
wallet ECHDEDGCCCCC
wallet > KHMHHHACCCCC
wallpaper DDDEGDACICCC
walls DEFFDICCCCCC
wan ILKEIHECCCCC
wan > EHEEIEICCCCC
wana A@@?@@[CCCCC
wandered HEEDEEHCCCCC
wanker HHHQHHCCCCCC
want DJKEHFJCEFBE
want a HKMNKH@BBEBC
want for HHKHLHACCCCC
want her GNFGGI9CCCCC
want him HNJMHHBCCCCC
want his GLKGGN@CCCCC
want it @@@@A@DCFCCF
want locking FFLFFFACCCCC
want me AB@ABEJCCCCF
want out A@?@?@QCCCCC
want the ><?>==HGEFCC
want them EEJEEE=CCCCC
want there GGMGGGACCCCC
want to BB@AFCNCDFCD
wanted A=?>?>CBCBBE
wanted my FFFFKFBCCCCC
wanted the JGEEEE@CCCCG
wanted to >=>?>>?BCBBB
wanting GHJHHFEBABBB
wanting to FHGEEGDAABBB
wants CGLGMJ>A?CAB
wants a FIHGHI@CCCCC
wants his DCDDDJ>CCCCC
wants it @A=@A?FBABEC
wants locking >>===<BCCCCC
wants me =>==<<QCCCCC
wants the @@?@?@JCBCBC
wants to CDHFGHCCAEAB
wants you FJLFFFACCCCC
wants your DDFDKDBCCCCC
war @@B@@??AACBB
war > CCHCBB?CCCCC
ward CDD@AB6<HCDD
ward # HFFHFJ=@BHEC
ward 's EBHDDDFBBABC
ward > GCJGFEBCLEDC
ward ? A@A@??ABACDC
ward a @BAAACBCCCCL
ward and ACACDACCHEFB
ward are ??<?B@CCCCCC
ward but BAAAAACCCCIC
ward clerk IJDEGD@BCBBH
ward four MLHHHH?CCCCC
ward in @AA@BACAAB@A
ward is DCCGED@AAAEB
ward manager KKFKFK?BBGBC
ward now GFNEGFBCECCC
ward round FGJFKFBBCBBH
ward sister CIEBKG@B@CAA
ward staff EEEEEJLCCCCC
ward was A@A@?@AAGAAB
ward were ABAABBJCDCCC
ward you IDEFEDBCFCCC
warden HHHIHO@CCCCC
wardrobe ???B??FECCCC
wards @CE?AB@@@ACA
wards > FEKEFEBBCBCB
warfarin >>>=>>IOCBAB
warm ACBBIAFBBCBB
warmth JJJQJJACCCCC
warmth of GGGLGGBCCCCC
warned ?>@;==>CGCCC
warning EDFDDH?CCCCC
warnings FLEEFE@CCCCC
was A<==;:7@L@GL
was # >@B@@@FFECFF
was > DA?@AAEBBBBA
was @ GEDEDD@CCCCC
was a @CEG@B?BBBAG
was after CCCCCCBCCCCL
was all CCBBBC@B@BA@
was already CBCBBB@CECCK
was always EDEFEDQCCCCC
was an ACBEEC@BABBB
was asked AAAA@AJCCCCC
was asleep OHHHHHBCACCB
was at DHCBCC@BCCCA
was being DCDBBC@CDCCH
was born @?=>>??D?BAA
was called >??>@@CCCCCC
was cleared ;=><>>BCCCCC
was crying DLFEEF>CDCCE
was cut OJJSJJACCCCC
was dead CAB@A@JCCCCC
was doing CDFDIDACCCCC
was done HFFIEF?AECEB
was driving BBBBBBJCECCC
was drunk MGGGGG@CECCC
was fine CBCFBBMCCCCC
was for >?>>>?FCCCEC
was given ?@>?@@ACICGC
was going ?@A@@@@BBCBH
was gone CABAABMCCCCJ
was having EEEIEGBCICCC
was high OHHHHHGCCCCC
was i =>>==>ACCCCC
was in FDBDDB=AHDCG
was it >C?>??B>?AA@
was just @@A@B@?CCCCG
was kinder HHPHHHBCCCCC
was left @@@?@@=CKCCC
was lovely BBBEBB>CACCD
was me @ABAAEGCDCCI
was meant ABBFBC@CFCKC
was my @BBGCB?BAEAF
was no KEGDEEBCECEI
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
was saying BCKBCBCCDCCC
was sent AAAABBFCICFC
was shaking @AABA@@CCCCK
was shouting ?AA@AADCJCCC
was sick @@@?@AAICCCC
was sleeping LFFFFFBCCCCC
was so =>>?@?@BCB@G
was steaming MGGGGGACCCCC
was still DCBCDCBCKCCC
was stood GHEGED@CCCCC
was taken BBBBBBACCCMC
was telling ?@AA@ADACBAG
was that BB@?E@C@AA?C
was the >=?<<<LACAAC
was there A@??@@ACICCC
was thick GGGKFGBCCCCC
was three HFHEEF?CCCDC
was tired AAA?@@ACCCCJ
was to ?@@@@@@CDCOC
was told ?ABB@A@EICMF
was too EDFDBD@CFCCB
was treated AAAAAABFHCCC
was very ?DAB@@ECBCBJ
was wrong ?@@?@AACDCCG
was your @C?>@?ICCCCC
wash DACB@@KBBCCC
wash your >><<>=ABBCCC
washed AAGBCBGCGCCG
washed in GGLGGGCCCCCC
washed the BBAABAPCCCCC
washing EHIJDEGCCCCC
washing my HHMOHHCCCCCC
wasp EEDIDDFFABBB
wasps ???>>=>BECCC
waste IMRMLICCCCCC
waste a FFJFJFCCCCCC
waste of EHHIEEACCCCC
wasted FFKFNFACCCCG
wasted on EEGELECCCCCC
wasteman GGGLGKBCCCCC
wasters DDDIDDCCCCCC
wasting CGHCCC=CCCCF
watch JGIIKO:EFECE
watch > FFFJIJ?ECCCC
watch out <=<<<9>CCCCC
watch the HHHHMH@CCCCC
watch you JGGGGMFCCCCC
watch your JGHGGPACCCCC
watched H@A@CA;CCCCH
watched her OGGGGGACCCCC
watched the HEEEGE?CCCCC
watching GHBDFBB@EACB
watching > DJCDDFGCCCCC
watching me FABBAALCCCCC
watching my IEEEEEACKCCC
watching that =<=<<=B@BAAC
watching the CAA@AA=BABEB
watching this IIIISIACCCCC
water C@@A>ALHFBBB
water > @@>>@@HCHCCC
water and JDEDDDECCCCC
waters ??>>>>DFBCCB
wave GJFDED>BABAC
waved BICCCC=CCCCC
way @BB@CEHAFHCE
way > CECDDHDBACDB
way but EEFDDDGCCCCC
way down BCBCDDICACBB
way home @A@?@CGCDCBF
way i DDCGEDKCECCC
way of CDEECC<BBLBB
way out AACAA@LEBCBC
way round AAAAA@GACBCB
way she IIIIQIBCCCCC
way through IEEJGEDCBCBB
way to ?D@>CC@CHJEA
way up GHGHLM=CCCCC
wayne KHGRGN>CBCCC
wayne > EEDGEKBCCCCC
ways GEEFDJDCECCC
ways > GGIKGGBCCCCC
ways to EEDEELCCECCC
we >BC==?<DECGB
we @ AABABBCCCCCK
we all RUPKLL?CBCCC
we are @A?@BAKBGCGC
we both ??@@?@?CBCBC
we call ;==;<<ACCCCC
we can CFFDCC>CBCJC
we come GFHFFLDCCCCC
we did DEIDEF?BBACB
we do GIKGGIFCBCFC
we found ECCCCCCCHCCC
we gave HHOHHHCCCCCC
we get A@ADAAGCCCIC
we got DCGGCC@CCCBB
we had CDBDCCACBBDB
we have DFIFCFCBCBFB
we know IKLIIPACBCCC
we lost @@@AAACCBCAB
we need ??A????HBAEB
we only FEDHDC@CECCC
we reach CCBCCCCCCNCC
we should CCDFDFHCCCCC
we still ??????AECBDB
we want CKACCCACCCCC
we was GGNGGGCCCCHC
we were @?>>B@?CHCDC
we will AD@@AA<CBBBC
we would CBDBDAEBCEBF
weak HHOKHHAECCCC
weak ones FFJFFF@CCCCC
weapon CCCGCCBCCCCC
wear AA@@JA;C>A@B
wear a @@@?>@BDCCCC
wear off BBBBAB?KCCCC
wear stockings JJJJRJBCCCCC
wear the GGGFOG@CCCCC
wearing DEGFLH>AAA@B
weasel CCBFCCCCCCCC
weather ??>=@??B@BBB
website =?:9<;=BDEAB
wedding ADAAB?ACCB@B
wedding > @@@>???BABBB
wedding ring GCDCHCCBFBBB
wedding saturday FFFKFFBECCCC
wednesday BA@BAEDCDCEC
wednesday > ECBECEGCEBBC
wednesdays @C???@?A@AAA
wee @B@A?B@FCDCC
wee @ HGICDF@CCCCC
wee bit DBBBBBKCCCCC
wee nyaff HHHPHHCCCCCC
weed MFHFFFECCCCC
weedkiller ?@@??@KCCCCC
week <@<<>>HCBAGC
week 's EDEEEHGCCCCF
week > AFAAEC@DABCB
week and DGDEGEBCECCB
week before BDCCCC?ICCCC
week it HHJHHOACCCCC
week old BBBBBBLDCCCC
week she @@A?@AKCCCCI
week to FLFFFFICCCCC
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
welcome ?A?@B@;CAEBC
welcome > @BB>@@?CCGCC
welcome to CCBEJC@CBCCC
well ???=@=@BA@@C
well > B@>AAD?FBBBB
well ? BBAABBB>@AAB
well deserved >??=>@BCABBB
well done A@@D?@DCCBBB
well i =<@===ECBCCC
well it DBAABAKCCCCC
well now BABBAB>CCCCC
well soon <:;9::ACCCCC
well that @@@=?@HBBBCB
wellbeing BAAAAFMCCCCC
wellies CCCEHBLCCCCC
welsh ECGCCC>BCGBB
welsh are EEIEEECCCCCC
went C>>>?>ECHBDE
went > DABADAJCCCCC
went and AADA@@MCCCCC
went back BBBBBBCFCCCC
went down >????>JEBBDB
went in ECEEEE?BICBE
went missing @A@AAAACDCFC
went out ADGCCBGCECCC
went over ?@>?>>KCCCCC
went round ??@???HCCCCC
went through MIFFGF@CCCCG
went to HCDECC@B@BBB
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
were meant GJJFGGACFCHC
were not ABEEBEDCDCCC
were so @@@A@@@B@BBB
were that GEEEEKCCCCCC
were the ABABAAHBBCBC
were there @@@?@@@?ABBB
were you HHHPHIBCCCCC
wet HGGNOJBEGCCB
wet and DDDDIDBCCCCC
wet wipe HHHOHHBCCCCC
wets AABAAALCCCCC
what CEDCED@KBCEB
what > ??@>?>@FCCJC
what a @ABG@@:<B??@
what an EFEJEFCFBBBC
what are EGEFIE?FCAAC
what can @??@?@GMCCCC
what colour FEJFKFABBCCC
what comes FFJHFFACCCCC
what do @@D@@@PKCBBD
what does @@?@>@AI@A@B
what else AA@ABA@LCCCC
what goes LJQLJO@CCCCC
what happened @>=>>=>BIBEC
what happens EDGHDHHABBFC
what he KKFFMICCCCCC
what her HLHHHHBCCCCC
what i HFCDJGPABBAE
what is AAB@D?BHEPDB
what it HCDBBD>EBBJB
what matters AA?@@AJCCCCC
what my BCGCEJACCCCC
what number @>@@?@FFCICC
what she HLFGHI;BBABA
what should @??@@?@KCCCC
what sort JFGGEEA@DBBC
what that GIIJINDCCCCC
what the =<><?>>CDCEC
what they EGHEKGDAABAF
what time CEBBFEA=@@EB
what to DBABACICCCEC
what ward BBBBBC@CCCLC
what was =>>>>?CCCCFG
what would @?>===LJCCCC
what you ELIIFK<BABBB
whatever GDJDGE>CCCCC
whatever he HHHHQHBCCCCC
whatever you =<<<<<BCCCCC
whatsapp LMHHIHDBCKBC
wheel CBACEGBCFCCC
wheel nuts GGGGGN@CCCCC
wheelchair FDJDCG:AIBGE
wheelchair > FDDDDJABABEB
wheelchair brigade GGMGGGBCCCCC
wheelchairs GDHDDD?@BBBC
wheelchairs > GGLHGGBCCCCC
wheels KEJFFHBCABBB
wheezing @@@@?AMCCCCC
when D@@?BB@HDBGH
when ? AABAAABCCCKC
when @ OFFGGG?CCCCC
when can AAAA?ABKCCEC
when he LHFFJH>FGCCH
when i @@>?<CDIGDFN
when is BCDBFB?DAAOB
when it @AC@AC?E@AAA
when mum CABBAAMCCCCC
when my ??B>=>GCDCBB
when she CICBGCBDDDDC
when the D@C@CDBDA@AD
when there DCDCDC<CCCCC
when they BABEDABAGDCC
when will DDHEDDBBCCLC
when you GHHMIEGD@AAB
when your ???@??BJCBBB
whenever AB?@FA<FBBCC
where DIDCECB@FGGC
where > FLIFFKHCCCCC
where can @@?@>@BABDAC
where do EDCHGE@ABFAC
where he @B@?@@DCCCCC
where i A=>??=JCCCDC
where is BEEBFD?BEFKC
where it HGDEHGDCABBB
where nobody BACBAAOCCCCC
where she EKFEEEBCGCCC
where the DDEDBDECCCCC
where they DEFDFEBCCCCC
where to @@?@@?CCCDCC
where you CGDCFFACCCCC
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
while they @BDABBGBEBBC
while you DAAADFKFBCCC
whingeing DEEIDDACCCCI
whining IISIIIACCCCC
whip DDCDODACCCCC
whisky NFEFEEBCCCCC
whisper GGGGQGCCCCCC
whispering A@@@@AQCCCCC
whitcombe HCDCCCACCCCC
white HGQGGKCFBCBB
white > GHMGGGBCBCCC
white and DDMDGDECCCCC
white as ABAABBSCCCCC
white coat FFIIFI?BBCCB
white doctor DDJCDDBCCCCC
white polo FIFFFL@CCCCC
whites JJQJJJ?FCCCC
who HHIJCL:?BIAB
who are CBDBCBNCCCCC
who can EHIJGEFABGAC
who commented A@AAA@MCCCCC
who deals BBBBBBCCLFCC
who delivered FHFLEEACCCCC
who did EBDEEEECECCC
who do A?=>?>CCFPEC
who does MIHIJJ?ECCCG
who else LKJGKHACCCCC
who found =>?>?=ACECCC
who gave IFHGFHBCCCCC
who got HEIGEE?CCCCC
who had GCCCCC?CCCCC
who has BBDEFB@CHCFC
who have DDHDCCBCECBC
who he EJEEEJ?CCCCC
who held EDEEEHBCACBB
who i EHKFEH<CCCEC
who is HKKHIH?CBFGB
who left HEEJEEACCCCC
who let HFEKEEBCCCCC
who looked ??@???GCCCCC
who needs EEIEHHBCCCCC
who owns HHNHHHBCCCCC
who put =>>>>;ECCCCC
who restrained GMGGGJ@CCCCC
who runs MLGLHHBCCGCC
who sat AAAAAA=CBCBB
who says @@??@?DCCCCC
who she EHEGEG@CCCCC
who should HHKNHHBCCMCC
who tells JJIOJP?CCCCC
who think GGHMGGACCCCC
who thinks HKNMIK@CCCCC
who threw GGGGGNACCCCC
who to ?????>MCBCBB
who took EDCGCFCCCCCI
who tried CCCCCCPCCCCC
who walks FFEFFJ@CCCCC
who wants EHIEEE@BA@BB
who was A@?A??MBABBB
who will GFOGGL?CEBBC
who would ???D@?GEDGBB
who writes EEEJEECBBBBC
who wrote FFFJGK@CCCCC
whoever @@=EBE<BAFBC
whoever 's FFEIMKBCCFCC
whoever designed @@@??>BCCCCC
whoever has DDDGCCHCCCCC
whoever hired GGGJLGACCCCC
whoever invented >?A==>CCCCCC
whoever runs KGGHLGCCCCCC
whoever sent EEDFEICCCCCC
whoever was KCCBCDBCFCCH
whoever writes FFFJEFBCCCCC
whoever wrote :;9:99BCABBB
whoever you @@?=@?CCCCCC
whole DCEEBDCAEA@D
whole bay ;<;9;<ACDCBF
whole bottle ??????JCCCCC
whole box AAA@AAHCCCCC
whole clan HHMHHHCCCCCC
whole day HFFNGGBABBBC
whole department GGGLGGBCCCCC
whole family HEDGDH>CCCCC
whole lot GHMJHGBCCCCC
whole of AA?BCBDBDCCC
whole packet FNFFFF@CCCCC
whole queue BBBBBBCCCCCM
whole time EBCEECMCECBB
whole ward FFEIEJCCCCCC
whom BBBBBBBCCMFC
whose DEGDCG>CHCCC
why HHJHEF@DCACC
why 's EFKFFFECCCDC
why > <>:;=;ECGCCC
why are BFBABBBABBBC
why did BDABBBKCCCCC
why do DFFHCD>?AA@B
why does >===>>ACGCFC
why i A??@??DBCCBF
why is DFHCCECCCCCC
why my BBCABB>HCCFC
why not EEKFEE@CCCCC
why she KRJJJJ?CCCCC
why should FFEEFKJCCCCC
why the JDCDDF@CCCCC
why they HHKLHHBAACBB
why waste IIRIIIBCCCCC
why you GFJFFFCCCCCC
wi FCBEBGDEDBBE
wi a JFFHFJDCCCCC
wi it IFFKFF@CCCCC
wi the HFFEEDACCCCC
wicked <=====@CCCCC
wid OGGGJG@CCCCC
wide FJFEMFDCECCC
wife FFDCDGEEHCHD
wife 's ADACAEBEFCEC
wife > EECBDFDCFCCC
wife and FCDDCC@CCCHC
wife both IHHHSHACCCCC
wife has AAAAAAJCCCCC
wife i FGFEGKFCCCCC
wife is @@C@@@DGDCEC
wife was BEBABDACFCCC
wifi AC@?@E@?@@AB
wifi > DDDDDJICCCCC
wigan > DEDEDJACCCCC
wild DEIFDD@CCCCC
will BFD@CMJDBABB
will > JHGEEJJBBCCB
will be DIFGCKCBFBCB
will break FFFFFJACCCCC
will brick GGNGGGCCCCCC
will bring CABCBB<CCCCC
will burn FFJFFLBCCCCC
will carry EEEIEEDCCCCC
will come FHEFGH;CCCCC
will crack HMHHHH>CCCCC
will do DFCEIHFCCFCC
will end CDCCCFICCCCC
will find DDAAAAICBCCC
will get GHIFFN@BABBB
will go >==>@?BCBBCC
will have GJHFJM=CBCBC
will it @@?@@>:XCCCC
will just DGCDDEICCCCC
will keep CGBCB@@CCECC
will know DDDDHIIBBBCC
will learn ILMHHJ?CCCCC
will leave HMKHHM@CCCCC
will let @???A>ICCCCC
will lose FFEEEK>CCCCC
will make DHDDGBKHCCCC
will manage @?AAA@KCCCCC
will miss =<?=>=GCCCCC
will my @@@@@?@GCCMC
will need HHHHHN?BBCBC
will never >AF@@>@C@CBB
will no @????>JCCCCC
will not ??@=<@RFDCCD
will pay CCCCICACBCCC
will put HMIHHOBCCCCC
will read @????>TCCCCC
will ring ?>@@@=ECCCCC
will rip EEDEEJACCCCC
will run FFFFFM@CBCCC
will say HCJIDA=EBCCB
will see FDDDCGCCCCCC
will set BBBCCEHCCCCC
will shave FFFFNJBCCCCC
will she @@@@@B?KCCJC
will show DDJDJEACCCCC
will somebody FFFFFLCCCCCC
will speak HJHHHO@CCCCC
will stand EEEELJ@CGCCC
will start FJFFFFBCCCCC
will stop EFEEEEJCCCCC
will strike CBBCCDPCCCCC
will teach EELEHEBCCCCC
will tell EGB@C?BCBBBC
will the @>=??A>>A@>B
will they CBBHBBLCCCCC
will throw A@@A@@>CCCCC
will to @????=ACCCCC
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
window > DICGEIKCBCBC
window and ?=>?>=GCBCCC
window cleaner @@@A@?LCCCCC
window in DDDDDGBCCCCC
window of GGMGGG?CHCCC
windows CFFCGJLCCCCC
windows > FFFFFMACCCCC
windows up AA?AA@PCCCCC
wine FHDEJE>HCCCC
wing IEGCDG@@@B@B
wink DDCCFG@CJCCC
winter @>?<>=?A@BDA
winter > EBDBCCIBBBFB
wipe DDFIDDGFCCCC
wiped LEFEFL?CBCCC
wiped the IFFFFGBCBCCC
wiper JRJJJJ@CCCCC
wire ABAAACKCCCCC
wired IILKMM?CCCCC
wires FEJEJEDBBABB
wisdom HIKNLHAECCCC
wise DFJDEI@CCCCC
wise to FFFFFMACCCCC
wish AABBCEGAEB@A
wish i AA@@CBSAF@@B
wish me CCFCCE?BAABB
wish they AA@@A@ICCCCC
wish you FHFFFMACCCCC
wit KKORKK@CCCCC
witch CDDLDDECCCCC
witch > FGGLGGCCCCCC
witch on FFFJFFBCCCCC
witches FFFKFFCCCCCC
with CBCDCDDEGCCE
with > AD@AADFCJCCG
with @ BBAB@@GBA@AB
with a GDHJEIGDHAAA
with all EGFIDGDFECCC
with and CGDCCBJCCCCC
with any DDBFDHBCCCCC
with baby AAAAAALCCCCC
with be MFFFFFCCCCCC
with big EFEELIBABCBB
with blood @@AA@ANCCCCC
with cold DDDGDDOCCCCC
with complaints BCBBCCCCLFCC
with dementia CBDBCC@CECCC
with down HDECDCDCCCCC
with downs HHMHHHACCCCC
with every DFHCGDDCCCCC
with everyone @@@AA@MCCCCC
with has AAAAA@LCCCCC
with her IGFFIHCEECEJ
with him :<=;@;GCACCB
with his FHFJEF@CECBF
with it DFEHCACFBCEE
with learning CDECCCHCCCCI
with me <?<<;>BBDEAD
with more JJJUJJ>CCCCC
with my @?@>CC@B=DA?
with myself BBABBBKCCCCC
with nails IIILIPCCCCCC
with no DAC?@CDDJBEB
with nobody @??@??KCCCCC
with nothing HHGFLJ@CECCC
with one AA@BBEFDGCCF
with our =>=<>=BCABBC
with petrol EFFFFJECCCCC
with pliers DDDDDH>CCCCC
with respect CAC?AC@CCCCC
with that LIKLOIDCACBC
with the IDEFJGBBAEFE
with their LFHJFFBBDACB
with them CDGCCFGBBBCC
with there IIRIIICCCCCC
with this AA?B@A?CCCCC
with three GGGOKG?BBBBC
with two ???>>@BBBCCC
with us ::;=;;?CCECF
with you BBCACF=ADBHB
with your GIFGIG>BFDDB
with yourself @>=@@?BCCCCC
withheld KIGGFG?CCECC
within @@A@@?:BABFB
within the AABCBB?B@BDA
without DCABB?CDKDFJ
without a B@C>?@@FCCEH
without asking LGFGFGACFCCC
without food BBCCCCMCCCCC
without her DFDIEDBDCCFC
without him ADBBAA<CCCCC
without me @@?@@?RCCCCC
without telling LIIPIIBCCCCC
without the HHHHQMCCCCCC
without them @B=@@@ACCCCC
without you CJB@BBACCCCC
witness QIKIIHACCCCC
witness statement KEEEEECCCCCC
wits LGGJGGAFCCCC
wives IFJEEFBCCCCC
wks A@@A@@CHCCFC
wobbling JFFFFF@CCCCC
wobbly AA@AAAKCCCCC
wobbly > AA@AAAKCCCCC
woke GAAACAJDGCCC
woke up GCCCFBMDHCCC
woken ACAA@AJCCCCC
woken up AAA@@AKCCCCC
woman PMOPML>CDBAD
woman 's IHGJHFBCCCCC
woman > @>>D?>?BBCBB
woman a DJDEDDACCCCC
woman and DCEBDC@CCCCC
woman i AB@BBBJCCCCC
woman in NHLHKIDCCCCC
woman is FFHIFFBCCCCC
woman on >@??>>ECHCCI
woman who HHHELI?CCCCC
woman with GIIGLHBCCCCC
womb GFLGGG@CCCCC
womb we JJQJJJ@CCCCC
women LGSEIG8CDCCE
women are DEEDDDACCCCC
women do GGHGLG@CCCCC
women have JHNHHHBCCCCC
women the IIQIIIACCCCC
won :=;:<<?B@AAA
wonder EEEIJF<B@BBE
wonder how LHHHHN@CBCBC
wonder the EEIJEEBCCCCC
wonder what EEEDNEBCCCCI
wonderful ;::::;@CFCCC
wondering F@@ACAJFCCFC
wondering why MEFEEECCCCCC
wor GGCFDDDDCCCC
word BFDGCH>BBADE
word > @CBA@C@BBCBJ
word about FFFGIJACCCCC
word for GFFJFFGCABBB
word of GEHDLMBCFCCC
word with >A;==ACBDBBB
words ???B@DCECCCG
words > CA?AA@CDCCCF
wore AAA@@A?FCCIC
work DGDFEEEAFBCA
work > ?=??<;CACCCB
work address HPHHHHCCCCCC
work and A?ABA@FGGCEC
work at EFFEFLDCCCCC
work in DGGHED?CAABC
work on EDEHFMBCGCFC
work out DCEBCCIADBBC
work so GMGGGGDBBCBC
work with EEGFECKCCCCC
worked FCDA@A?A?AAA
worked beside KFJFFFACCCCC
worked in @@@?@?AB?BBB
worked out AGBABBGCCCCC
worker XOLPLP:BBDGE
worker @ EABBBBCCCCIC
workers B@B@@A?BACBC
working DDCF@BECBBAA
working out AAAAA@MCCCCC
working there FFFMFFBCCCCC
works EG@CECFEBCBB
works > @A@ACBGECCCC
works on LHGGGG@CCCCC
works there EAABAA>CBABB
works with GNGGFGBCCCCC
world DJJCCDAA@AAB
world > BDD@ABDBABBB
world and DCGCCCHCCCCC
world would JSPMJJGCCCCC
worm JJJSJJBCCCCC
worried ==<<==BFCECC
worried about ??>>@?@CCCCC
worry AAB@BDGHABBB
worry about BBDAAEGCBBCC
worrying BBBBBBIFCCCC
worse <<;?;;CIABCB
worse ? @@?>?@@NCCCC
worse since BBBBBBNCCCCC
worshippers FFMFFFCCCCCC
worst ==<?>=AFFBBB
worst of EEFIEEFCCCCC
worth ADFBBBDD?CAA
worth a DDDEDG>BABBC
worth her >>?=>>CBABAA
worth it AC????<DBCCB
worth the DDEGGDECCCCC
worthless GGPGGGBCCCCC
would FEGILGBGDIEH
would > DDDCMDJCCCCC
would @ >>?>>?>CCCCK
would a >@?A<>?HABBB
would all DIDDDDKCCCCC
would appreciate AAAA@@CCCKCC
would asked ICCBBCACCCCJ
would be @EEDEBLCAJDA
would been FAAA=@=CJCCE
would best IIIIIR?CCCCC
would both BCBCBBJCCCCC
would call EFFNEFACFCCH
would check HHHHHQCCCCCC
would come BEBCBA?CCCCC
would cope CCCGCCLCCCCC
would do DAEDEGGA@CBA
would done EBCABC?BBCBF
would even EBBBDBKBABBB
would explain IIIPIIACCCCC
would feel DDEEHG@CCCCC
would finish @AAAA@MCCCCC
would get BBDEDDFCEEFC
would gone @AAFAA?BABBF
would had CCA@@AACBBBF
would happily GGGGLL@CCCCC
would hate A@@@>CGCCCCC
would have FIJKLDCBDBDC
would i AACACA?GCKCC
would it CCDDEBU@CFCB
would just A@ABC@?CCCCD
would kill ??>>=?DCCCCC
would know HHEEEC@BBBBB
would leave JJKMQJACCCCC
would let GGGGOJ>CCCCC
would like ;;:89<GDGIIG
would lose FFFMFFCCCCCC
would love CBCCCF@ABIBB
would made AAA@@AKCCCCC
would miss IUIIII@CCCCC
would need GGGNKJHBBBBC
would never BA?=BCJCECCC
would not FEINJG@BCBBH
would only ????@?CCCCCF
would pay HGGHLJBCCCCC
would put =>>@=>@BBCBC
would rather @@D?>?LCBCDC
would ride FFFFJFACCCCC
would sat BBDBBBACCCCJ
would say ECDDCB?CCCCC
would see ACAAAAKCCCGC
would shut FFFKFFACFCCC
would sleep FEEEEH@CCCCC
would smash FGGFLFACCCCC
would somebody BBBABB>CCICC
would sooner BAFF@AIEBEBB
would sort EEEEJEICCCCC
would stab FFFFFQCCCCCC
would tell ??>>>>CCCCCC
would the =@<=:<DDCHEC
would think ECDABBACBBCH
would waited @?@???CBACBI
would you ;9;8;9@MDJDC
wound ====<>?LGCFC
wow IFEHKF=BBBBC
wrap FFGFOHACCCCC
wrinklies FFJFFFBCCCCC
wrinkly GGMGGGCCCCCC
wrist EAAACANBICDB
wrist > GDCCECNCCCCC
wristband BCBDBCHADCCC
wrists CFCCBHLCCCCC
write GIBFFEACEKED
write it DD@>?@?CCECC
write to >??>>??CBMGB
writes MHIOHHABBBBC
writes these FFFIFFCCCCCC
writing BC?@@BDBGBBF
writing > A>>>?>DCCCCC
writing this A@A@AAMCCCCC
writing to FMFFFE<CGCCC
written 9;99;:QCDCCC
written my BBBBBBKCCCCC
written to CGDDCB?CBBCC
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
wrote down BABBAB?CGCCK
wrote i NGGFEFBCCCCC
wrote in NIIIII@CCCCC
wrote it AABCA@IB@BAF
wrote that HECEDFACBCCB
wrote to ?DAAA@ECCCCC
x @A>>A?FDDCEA
x > =?;:?;ODCDBB
x ray CCBB?C;DEBGA
x rays FFFKHFBBACBB
xx <<;9<;>@?AAA
xx > ==<:=;>A@AAA
yard FIFKFJCCCCCC
yard and DDEGEJ@CCCCC
yawned DDDJDDACCCCK
ye HKHQKM:CCECC
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
years <:<<<;:@A@@C
years > @=;<<<BDECCF
years ? DCEDDDKCCCCC
years ago @ACAAA8B@CAB
years and CBCDCB<BAB@C
years back DDIDDD?BCCBC
years for CDFDDKACBCCE
years i DBCGACHCHCCC
years in B?>??@DBBCBC
years is >?A>?>EBBBBB
years of ABB@DBABBBEC
years on BCEBAAGCECCC
years since CDCCEC:AABBB
years so CCCECCKCCCCC
years to CA@@A@?CCCCC
yellow ==<<>=ILBBDB
yellow > AAAAAAJHCCCC
yellow and CCCCCCKCCCCC
yellow stuff CCCCBBAJCCCC
yes ?A>AA>?BECBE
yes > BBBBBBPCCCCC
yes i BDBBD@>CECCC
yesterday ?C@???PEECHC
yesterday and @B@AAAHFBCGC
yesterday i A?@?@AGCCCCC
yet AFDABD?@DBTB
yet > DFECDFGCCCJC
yet ? ?@@@@AA@ABCB
yin A@AAA@GCCGEC
yoga GLFELFABFCCC
yon LGGFIFBCCCCC
you HNIQLM<CCCCA
you > DGHJHL>B@DBD
you ? CECGCD@GCEFC
you @ GLEPDH@CDCBC
you a @?A>BB@AAHBB
you about A?@?@C@C@BDA
you absolute FEFLEE@CCCCC
you again EIEEIEACCCCC
you all ?:;:=;JBAABB
you and DJFGFHDBCBBB
you are HJHOHH:BC@AB
you ask A?DC?@ABACBB
you asked ?>?=>>HCCCCC
you at ?>?>@BCBBBBC
you bad FEEFFLACCCCC
you big ><>=<=ACCCCC
you bring ?>=>?>MBBCCC
you call GJJHGGBCCCCC
you can ??AA@=@CAB@B
you catch HHIHMJACCCCC
you check BABBABBCCCIC
you comment EEEEGEBCCCCC
you considered IPIMIIACCCCC
you could A@ACA?=CGDCC
you daft ECDIDBACFCCC
you did FMFGFJMCBCBB
you die @@??@@WBBCBC
you discharge BABBBASCCCCC
you do @ABACCCECCCC
you dr JEEEEKACCCCC
you drink BBBBBBLJCCCC
you eat FFFMEFBCCCCC
you employ HHHNHHCCCCCC
you even EEFKFFACCCCC
you ever HHHOMHECCCCC
you every GLGFGFABBCBC
you fatso IIIOIIACCCCC
you feel ===:<<ICCCCI
you finish IMNILN=CCCCC
you for ?>@?=>ABACBC
you four IIIPIICCCCCC
you gave IDEGDD@CABFC
you get CDFEFFEDBA@B
you go ?AA>?>AAADBC
you got DCCHBBBCCCCC
you had IOFIGEBCCCDC
you have FHIIGJ<AHFDD
you hear BBABACLABAAC
you his LGFFFFACCCCC
you i FEJEJFHCCCCC
you in FLGKIO>CABEB
you into HHHHHP@CCCCC
you is ???=??BCCCCC
you just FLFFEF>FCFCC
you keep BDD@AA=CCDCC
you know GKIDPJ=BABBB
you leave DGEDCEDEBABC
you left AA@@@AACLCCC
you let GFPFEFBCCFCC
you like EJHCHG>BABBB
you little FFFFFIBCCCCC
you live FLFFFN=CCCCC
you look EGIFIH@CCGFG
you lost CFGCCHACFCDC
you lot ?<?>=ADBCEBB
you love FJFKFFFCCCCC
you may FLFFFFACCCCC
you mean A@AAA@JCCCCC
you meant @@A?@@AJCCCC
you mr GKGMGG@CCCCC
you must GFFJFFBBABBB
you need @@A>>DB?B>@A
you never BHDBAD@CACDB
you not IJHFFFGCCCCC
you off BACEB@>CGCCC
you on EIFGEIEBCBBC
you outside JJJJJR?CCCCC
you people FFGIFIHCCCCC
you pop GOKGGG?CCECC
you post AB@CDE?BECBC
you put CFFCDBGHBCDB
you read DCDFDBLCCCCC
you sad FFFKFFBCCCCC
you say =@<=<<AECCCC
you see BFB@B@CBDCCC
you sell FFFFMFCCCCCC
you send FBBDAEICCEDC
you sent DEDFDD@CFCCC
you should ?D>?@=IBHCBC
you silly GGGIGGCCCCCC
you single FFFFNFBCCCCC
you so =<=<==ACBHBC
you soft HLHLHHBCCCCC
you soon FKFFFI?CCCCC
you sound HHHHKHBCCCCC
you still DDDEEDJAAABB
you stop CCCBCEGNCCCC
you take @@?=A@?HCEDC
you tell A@AA@CCCCFHC
you that HEFEIG?CCDCC
you the KDDGDDHCECCC
you thick FEEIEECCCCCC
you think B@>??A?KCCCC
you thought EJEEEEACCCCC
you to AECFA@LBABAB
you too FFFFKFCCCCCC
you tried A@A@AALCGCCC
you twenty EEEEELNCCCCC
you type GGGLMGCCCCCC
you up HGKGMQ?CCCCC
you want EEBDFDCCAABD
you waste FPFFFFACCCCC
you wearing GGGGTGBCCCCC
you were CDADADLBEAAB
you will JDGBFNECBCBB
you win ??????NCCCCC
you with EEEHHEAEDCCC
you wonder ABA@@ACCCCCJ
you work HHEIEG@CCCCC
you would DCEG>@=BABBE
you write FGFLGFACCCCC
you wrote IHFFFIICCCCC
you you >B=;=>?CCCCC
young EDACJD>CBBBE
young doctor ?@?>B>ACCCCH
young lady HHHHMKACCCCC
young man >B?>@ACCBCCB
young woman HFDCFDBCCCCC
your MRNQNT;CJDCD
your % EEJEEEBCCCCC
your @ BCBAFEKCCCCC
your a IDEKEEHCCCCC
your address DDDDGF@BBABC
your ambulance PHHHHKBCCCCC
your arm EEEEKH@ECCCC
your baby EOEEEECCCCCC
your back FFFEJMACCCCC
your best BBBBBBNCCCCC
your bins FNFGFFACCCCC
your board HHLHHL@CCCCC
your boss GOGGGGBCCCCC
your bus GIKGGGCCCCCC
your call @@@@@@JBFGBC
your car >>>??<LCFCCC
your chief KFFJFFCCCCCC
your children HFFFFOBCHCCC
your clinic @???@?ECHBFC
your consultant KEEGEFCCCCCC
your cousin =>=<=<?BBBBC
your crisis AAC@A@LCCCCC
your daughter FKEEGF@CCCCC
your dead EFEEDMGCCCCC
your doors FFFFFKACCCCC
your dr HGGKGKBCCCCC
your eye ABB@BBCBIBBB
your eyes ===<=<CCCCCC
your face JKKLGJ?CCCCC
your family ELEGED>CCCCC
your fault DCDFCCMCBBBC
your front FFFFFN@CFCCC
your getting DDDDDIBCCCCC
your gp >?=?>>BCBBBB
your hair DFDCCFBICCCC
your hands ?><<>?ABBCCC
your head FFIMGKCCCCCC
your health >=><==CBAAAA
your hospital AAC@DBHAICDC
your house KMMIIK?CCCCC
your husband FJFFJH@CCCCC
your inbox BAABABCCCKCC
your jaw FFFFFIACCCCC
your kids KNINHNACCCCC
your kind FIFFFF@CCGCC
your knickers FFEEJECCCCCC
your legs FFFFKF@FCCCC
your life AA@C?A?CBBBC
your little HHHHHQ@CCCCC
your lovely FEFEELACCCCC
your main AAA@BCPCCCCC
your man NIINIMBCCCCC
your maternity EFIFIFGCECCC
your mother HHFHEDBCDCCC
your mouth HHHMLM@DCCCC
your mp ?=>=??CBBACC
your mr FFFJFKBCCCCC
your mum GJELFD@BABBC
your name HGIGGN>CCCCC
your neck EHEHEG@CCCCC
your new ECKDKGHBEBBC
your number HLHHMLBCCCCC
your old @B@?@@HICCCK
your outpatients GGGGGMDCCCCC
your own BHED@ADBDBEC
your page ?=?>>?BCFJCC
your post BACBBCKCCCCC
your press A@@@@@BCCICC
your profile FIFJJJBCCCCC
your rock EEELEECCCCCC
your roof A@AAAANCCCCC
your rota FIEEEECCCCCC
your shoulder HHHHHOCCCCCC
your silence GNGGGGBCCCCC
your sister FGFFIFBCCCCC
your skull FFFFFKBCCCCC
your smoke EEEEEJABBBBC
your so JGGMIGACCCCC
your soul GGGPGGCCCCCC
your staff EDIDDG@COCCC
your team A@@?@@GCCFEH
your teeth DDCEDGBCCCCC
your tongue GGGGGM@CCCCC
your trust EHFEFJACCCCC
your voice FFFFLGACCCCC
your waiting EACAABICCCCC
your ward AADCC@JCCCDC
your wards ??????MCCCIC
your whole GIGKGNBCCCCC
your wife GOJIGHACCCCC
your work GMGGGH?CCCCC
your wrists ELEEEFBCCCCC
yours GJGKLP;BABEB
yours > HIHHOM>CCCEC
yours will HHHHHNBCCCCC
yourself JVJSHMACCGCC
yourself > CE@GCD?CCCCC
yourself @ GMGFGIACCCCC
yourself a EDDIDDCCCCCC
yourself you FIFIFF@CCCCC
yourselves CFCGBD@AA@@B
yous GGELHKFCBECC
yous > FFEKFE@BBBCC
youse JHJGGM@CCCCC
yow ILILIP>CCCCC
yrs B@A?@@=AFBAB
zero CDFDDD?CCCCC
zoo FFLHGFCCCCCC
zoom FEGFMF@CBCBC
zoom in HHHHSHBCCCCC
zooming GGGGPGACCCCC
zooming in GGGGPGACCCCC
`;
