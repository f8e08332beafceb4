import type { Language } from '../policy/vocabulary.ts';

/**
 * The commonest words of each language, those that hold its sentences together: articles, pronouns, prepositions, forms
 * of "to be", and thanks. Accents are folded when they are compared, as texts are.
 */
export const COMMON_WORDS: Readonly<Record<Language, string>> = {
  en:
    'the a an and or but of to in on at for from with by as if that this these those it its is are was were be been am i you ' +
    'he she we they me him her us them my your his our their not no do does did have has had will would can could should so ' +
    'very all there what who when where how why just about up out than too more some any please thank thanks',
  cy:
    'y yr a ac o i yn ar am at gan gyda heb dros trwy wrth mae maen oes oedd roedd bod fod wedi byddai bydd ydy yw ydw dw dwi ' +
    'ydych ydyn rydw rydyn roeddwn fi ti chi ni nhw ef hi hwn hon hyn dim nid na nad os ond neu fel hefyd iawn diolch da bawb pawb ' +
    'eich ein eu fy dy sut pam pryd beth pwy lle hwnna rhaid eisiau wnaeth cael gael mynd',
  gd:
    'an am a tha bha chan nach agus ach air aig do le ri gu gus bho ann anns mi thu e i sinn sibh iad mo ar cha robh bhith ' +
    'seo sin cò ciamar tapadh leibh leat mòr gach uile dhan don dhomh orm',
  ga:
    'an na agus ach is tá bhí níl ag ar ag le do de ó go i sa san sé sí mé tú sinn sibh siad mo ár seo sin cad conas raibh bheith ' +
    'nach gur bhur dom duit leis orm agam maith',
  fr:
    'le la les un une des du de et ou mais que qui dans sur avec pour par sans ce cette ces est sont était être ai as a avons ' +
    'avez ont je tu il elle nous vous ils elles ne pas plus mon ma mes votre notre leur très merci au aux en si comme où',
  es:
    'el la los las un una unos de del y o pero que quien en con por para sin este esta estos es son era ser está están fue he ' +
    'ha han yo tú él ella nosotros ustedes ellos no muy más mi mis su sus nuestro gracias al se lo le como cuando donde porque hay',
  pt:
    'o a os as um uma de do da dos das e ou mas que quem em no na nos nas com por para sem este esta isto é são era ser está ' +
    'estão foi tem eu tu ele ela nós vocês eles não muito mais meu minha seu sua nosso obrigado obrigada ao se como quando onde',
  it:
    'il lo la i gli le un uno una di del della dei e o ma che chi in nel nella con per da dal senza questo questa è sono era ' +
    'essere ho ha hanno io tu lui lei noi voi loro non molto più mio mia suo sua nostro grazie al si come quando dove ci anche',
  ro:
    'și sau dar că care de la în pe cu pentru din fără un o este sunt era fi am ai are avem aveți au eu tu el ea noi voi ei nu ' +
    'foarte mai meu mea său sa nostru mulțumesc se ce cum când unde acest această al ale lui',
  de:
    'der die das den dem des ein eine einen einem und oder aber dass in im an am auf mit für von zu zum zur bei ohne ist sind ' +
    'war waren sein bin habe hat haben ich du er sie es wir ihr nicht kein sehr mehr mein meine euer unser danke wie wenn wo auch',
  nl:
    'de het een en of maar dat die in op aan met voor van te bij zonder dit deze is zijn was waren ben heb heeft hebben ik jij ' +
    'je hij zij ze wij we jullie niet geen zeer meer mijn uw ons onze dank bedankt als waar ook er',
  pl:
    'i oraz lub ale że który która w we na z ze do od dla przez bez po o ten ta to te jest są był była było być mam ma mają ja ty ' +
    'on ona my wy oni nie bardzo więcej mój moja wasz nasz dziękuję się jak kiedy gdzie czy już tylko za',
  cs:
    'a i nebo ale že který která v ve na s se z ze do od pro bez po o ten ta to je jsou byl byla bylo být mám má mají já ty on ona ' +
    'my vy oni ne není velmi více můj moje váš náš děkuji děkuju jak když kde už jen za jsem jste',
  hu:
    'a az és vagy de hogy aki ami ban ben nak nek egy ez ezt azt van vannak volt lenni én te ő mi ti ők nem nagyon több ' +
    'köszönöm köszönjük is mint amikor hol már csak meg el ki fel minden',
  lt:
    'ir ar bet kad kuris kuri iš į su be per po ant apie prie tai šis ši yra buvo būti aš tu jis ji mes jūs jie ne nėra labai ' +
    'daugiau mano jūsų mūsų ačiū kaip kada kur jau tik už dėl',
  tr:
    've veya ama ki bu şu o bir için ile gibi kadar daha çok var yok değil ben sen biz siz onlar benim sizin bizim mi mı ne ' +
    'nasıl neden nerede teşekkür teşekkürler ederim olan olarak her de da',
  so:
    'waa waxaa waxa iyo ama laakiin in oo ka ku u la si aan uu ay ayaa baa waxay waxuu ma maya aad mahadsanid waan wuxuu isaga ' +
    'iyada annaga idinka taas kan tan markii sida',
};

/** Letters that a language writes and English does not; some are of several languages. None where there are none. */
export const OWN_LETTERS: Readonly<Record<Language, string>> = {
  en: '',
  cy: 'âêîôûŵŷẃỳ',
  gd: 'àèìòù',
  ga: 'áéíóú',
  fr: 'àâæçèéêëîïôœùûÿ',
  es: 'áéíñóúü',
  pt: 'áâãàçéêíóôõú',
  it: 'àèéìíòóùú',
  ro: 'ăâîșşțţ',
  de: 'äöüß',
  nl: 'éëïĳ',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  hu: 'áéíóöőúüű',
  lt: 'ąčęėįšųūž',
  tr: 'çğıöşü',
  so: '',
};
