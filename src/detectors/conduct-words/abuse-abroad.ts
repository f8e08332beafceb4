// Holds offensive words: swearing and insults in languages that people in Britain write beside English, in Latin letters.
// Words that are names, places or English words, too, are left out.
import type { WordClass } from '../grammar/word-class.ts';

/** What other languages swear by, and call people. */
export const abuseAbroadWords: readonly WordClass[] = [
  {
    name: 'swear-abroad',
    words: [
      // Polish
      'kurwa, kurwy, kurwo, kurwe, kurwa mac, jebac, jebany, jebana, jebane, jebani, pojebany, pojebana, pojebani, zjeb',
      'pierdol sie, pierdolcie sie, pierdolony, pierdolona, pierdolone, pierdoleni, pierdole, wypierdalaj, wypierdalac',
      'wypierdalajcie, spierdalaj, spierdalajcie, chuj, chuja, chujowy, chujowa, chujowe, skurwysyn, skurwysyny, skurwiel',
      'gowno, gowniany, gowniana, gownem, zajebany, zajebani, odpierdol sie, odpierdolcie sie',
      // Welsh
      'ffyc, ffyc off, ffycin, ffycing, ffwcin, ffwcio, ffwc, ffycio, coc oen, cachgi, cachu, twll din, twll dy din, twll tin',
      // Punjabi, Hindi, Urdu and Bengali
      'bhenchod, bhenchodo, bhen chod, behenchod, behnchod, bhainchod, pehnchod, penchod, benchod, madarchod, maderchod',
      'madar chod, chutiya, chutiye, chutiyo, chutia, chutiyapa, gandu, gaandu, bhosdike, bhosdiwale, bhosadike, bhosdi ke',
      'teri maa ki chut, teri maa di, lavde, laude, bokachoda, khankir pola, khanki magi',
      // Jamaican
      'bumbaclaat, bumbaclart, bumboclaat, bumboclart, bombaclaat, bombaclart, bumba clart, bloodclaat, bloodclart',
      'blood clart, rassclaat, rasclaat, rasclart, raasclaat, ras clart, pussyclaat, pussyclart, pussy clart',
      // Romanian, Lithuanian, and Russian in Latin letters
      'pula mea, muie, futu ti, fututi, du te n pula, sa mi sugi, nachui, nahui, nahuj, blyat, bliat, blet, pizdec',
      'pizdets, zaebal, mudak, mudaki, pidaras, pidor, suka blyat, idi nahui',
      // Spanish, Portuguese, Italian and French
      'hijo de puta, hija de puta, hijos de puta, puta madre, gilipollas, cabron, cabrones, filho da puta, filha da puta',
      'caralho, vai tomar no cu, foda se, vaffanculo, stronzo, stronza, stronzi, coglione, coglioni, testa di cazzo',
      'figlio di puttana, fils de pute, encule, nique ta mere, connard, connards, connasse, salope, salopes',
      // German, Turkish, Arabic, Somali, Yoruba and Tagalog
      'arschloch, hurensohn, fotze, wichser, fick dich, verpiss dich, orospu, orospu cocugu, siktir, siktir git',
      'amina koyim, yarrak, sharmuta, sharmouta, sharmuto, kos omak, kus ummak, kosomak, ibn el sharmouta',
      'ashawo, putang ina, putangina, tangina mo, tang ina',
    ].join(', '),
  },
  {
    name: 'insult-abroad',
    words: [
      'idiotka, idiotko, debilu, debile, debilka, debilko, kretynie, kretynka, kretynko, glupia krowo, glupia krowa',
      'glupku, raszplo, stara raszpla, frajerze, szmato, dziwko, smieciu, bydlaku, gnoju, zdechnij, obys zdechl, obys zdechla',
      'cau dy geg, cau dy ben, caea dy geg, cau hi, yr hen ast, hen ast, twpsyn, y twpsyn, y diawl twp, y mochyn',
      'ullu ke patthe, ullu ka pattha, ullu de pathe, ullu da pattha, ullu ke pathay, kutte, kuttey, kuttiya, kutiya, kutte ka bacha',
      'suar ki aulad, suar ka bacha, haramzada, haramzade, haramzadi, haramkhor, haram khor, haramjada, kamine, kaminey',
      'khoti da puttar, khoti di puttri, khoti de puttar, marja kutti, mar ja kutte, besharam aurat, shuorer bacha',
      'kuttar bacha, tampitule, tampito, handicapatule, nenorocitule, nenorocito, prostule',
      'imbecila, cretina, deficiente di merda, du bist so dumm, missgeburt, ya kalb, ya hmar, ya khara, ya hayawan',
      'olodo, oloshi, oloriburuku, onye oshi, tarantado, gago ka, ulol ka, tanga ka',
    ].join(', '),
  },
];
