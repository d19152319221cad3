// What Java's Aliases, Numbers, Readings and Lucene's English filters do to a word, once more.

export const HAN = /^[\p{Script=Han}]$/u;
export const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+/u;
/** 引っ越し, 受け付ける; 受付け, 引渡し, but no 活用による. */
const OKURIGANA =
  /^(?:\p{Script=Han}+[ぁ-ん]?(?![のはをがにへともやで])[ぁ-ん][\p{Script=Han}々]+(?:(?![のはをがにへともやでか])[ぁ-ん]る?)?|\p{Script=Han}[\p{Script=Han}々]+[いえきぎけげしせぜちねびべみめりれわ])$/u;
export const LATIN = /\p{Script=Latin}+(?:'\p{Script=Latin}+)*/uy;
const DIGIT = "[0-9〇一二三四五六七八九十百千万億兆]";
const NUMBER = new RegExp(`${DIGIT}(?:(?:${DIGIT}|[,.](?=[0-9]))*${DIGIT})?`, "y");
const YEAR = /(明治|大正|昭和|平成|令和|(?<![a-z])[mtshr]\.?(?=[0-9]))(元|[0-9]{1,2}(?![0-9])|[一二三四五六七八九十]{1,3})(?:年度?)?/y;
const FISCAL = /fy([0-9]{4})(?![0-9])/y;
const ERAS = { 明: 1867, m: 1867, 大: 1911, t: 1911, 昭: 1925, s: 1925, 平: 1988, h: 1988, 令: 2018, r: 2018 };

/** Hiragana as katakana. @param {string} word */
export const katakana = (word) =>
  word.replace(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));

/** @param {string} word */
export const hiragana = (word) =>
  word.replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));

/** @param {string} word */
export const withoutVu = (word) =>
  word
    .replace(/ヴ([ァィェォ])/g, (_, vowel) => "バビベボ"["ァィェォ".indexOf(vowel)])
    .replace(/ヴュ/g, "ビュ")
    .replace(/ヴ/g, "ブ");

/**
 * Other keys under which a word is looked up.
 * @param {string} word
 * @returns {string[]} without the word itself
 */
export function aliases(word) {
  const found = new Set();
  if (OKURIGANA.test(word)) found.add(word.replace(/\p{Script=Hiragana}/gu, ""));
  found.add(word.replaceAll("ヶ", "が"));
  if (/^[ぁ-ゖァ-ヺー]+$/.test(word)) {
    const kana = katakana(word);
    found.add(kana).add(withoutVu(kana));
    if (kana.length > 3 && kana.endsWith("ー")) found.add(withoutVu(kana.slice(0, -1)));
  }
  found.delete(word);
  return [...found];
}

/** Lucene's EnglishPossessiveFilter and EnglishMinimalStemFilter. @param {string} word */
export function stem(word) {
  const s = word.replace(/'s$/, "");
  const at = (/** @type {number} */ back) => s[s.length - back];
  if (s.length < 3 || at(1) !== "s" || at(2) === "u" || at(2) === "s") return s;
  if (at(2) === "e") {
    if (s.length > 3 && at(3) === "i" && at(4) !== "a" && at(4) !== "e") return s.slice(0, -3) + "y";
    if ("iaoe".includes(at(3))) return s;
  }
  return s.slice(0, -1);
}

/**
 * The year or number that begins at a place.
 * @param {string} text folded
 * @param {number} start
 * @returns {{length: number, plain: string} | null} plain digits
 */
export function numberAt(text, start) {
  YEAR.lastIndex = NUMBER.lastIndex = FISCAL.lastIndex = start;
  const fiscal = FISCAL.exec(text);
  if (fiscal) return { length: fiscal[0].length, plain: fiscal[1] };
  const year = YEAR.exec(text);
  if (year) {
    const n = year[2] === "元" ? 1 : valueOf(year[2]);
    return { length: year[0].length, plain: String(ERAS[year[1][0]] + n) };
  }
  const number = NUMBER.exec(text);
  if (!number || (number[0].length === 1 && number[0] > "9")) return null;
  return { length: number[0].length, plain: plainNumber(number[0]) };
}

/** Digits without commas; a number with kanji in it is worked out. @param {string} expression */
function plainNumber(expression) {
  const bare = expression.replaceAll(",", "");
  return /^[0-9.]+$/.test(bare) ? bare : String(valueOf(bare));
}

/** The value of 1.5億, 二十三, 3千5百. @param {string} expression */
function valueOf(expression) {
  let total = 0;
  let section = 0;
  let digits = "";
  for (const c of expression) {
    const small = "十百千".indexOf(c);
    const large = "万億兆".indexOf(c);
    if (small >= 0) {
      section += decimal(digits, 1) * 10 ** (small + 1);
      digits = "";
    } else if (large >= 0) {
      total += (section + decimal(digits, 0) || 1) * 10 ** (4 * (large + 1));
      section = 0;
      digits = "";
    } else {
      const kanji = "〇一二三四五六七八九".indexOf(c);
      digits += kanji >= 0 ? kanji : c;
    }
  }
  return Math.round(total + section + decimal(digits, 0));
}

/** A second point ends the number. @param {string} digits @param {number} none */
const decimal = (digits, none) => (digits === "" ? none : parseFloat(digits));

/** A reading without what people leave out or spell otherwise. @param {string} kana katakana */
export const loose = (kana) =>
  kana
    .replace(/ー/g, "")
    .replace(/ヅ/g, "ズ")
    .replace(/ヂ/g, "ジ")
    .replace(/ヲ/g, "オ")
    .replace(/([オコソトノホモヨロゴゾドボポョ])[ウオ]/g, "$1")
    .replace(/([ウクスツヌフムユルグズブプュ])ウ/g, "$1");

export const ROMAJI = new Map(
  ("a ア i イ u ウ e エ o オ ka カ ki キ ku ク ke ケ ko コ sa サ si シ shi シ su ス se セ so ソ ta タ ti チ chi チ " +
    "tu ツ tsu ツ te テ to ト na ナ ni ニ nu ヌ ne ネ no ノ ha ハ hi ヒ hu フ fu フ he ヘ ho ホ ma マ mi ミ mu ム me メ " +
    "mo モ ya ヤ yu ユ yo ヨ ra ラ ri リ ru ル re レ ro ロ wa ワ wo オ ga ガ gi ギ gu グ ge ゲ go ゴ za ザ zi ジ ji ジ " +
    "zu ズ ze ゼ zo ゾ da ダ di ジ du ズ de デ do ド ba バ bi ビ bu ブ be ベ bo ボ pa パ pi ピ pu プ pe ペ po ポ " +
    "kya キャ kyu キュ kyo キョ sya シャ syu シュ syo ショ sha シャ shu シュ sho ショ she シェ tya チャ tyu チュ " +
    "tyo チョ cha チャ chu チュ cho チョ che チェ nya ニャ nyu ニュ nyo ニョ hya ヒャ hyu ヒュ hyo ヒョ mya ミャ myu ミュ " +
    "myo ミョ rya リャ ryu リュ ryo リョ gya ギャ gyu ギュ gyo ギョ zya ジャ zyu ジュ zyo ジョ ja ジャ ju ジュ jo ジョ " +
    "jya ジャ jyu ジュ jyo ジョ je ジェ bya ビャ byu ビュ byo ビョ pya ピャ pyu ピュ pyo ピョ fa ファ fi フィ fe フェ " +
    "fo フォ thi ティ dhi ディ va バ vi ビ vu ブ ve ベ vo ボ")
    .split(" ")
    .reduce((pairs, x, i, all) => (i % 2 ? pairs : [...pairs, [x, all[i + 1]]]), []),
);

/**
 * Latin letters as kana, as an input method takes them.
 * @param {string} letters
 * @returns {{kana: string, rest: string} | null} what is typed of the next kana so far; null where
 *     this is no Japanese
 */
export function fromRomaji(letters) {
  let kana = "";
  let i = 0;
  while (i < letters.length) {
    const size = [3, 2, 1].find((n) => ROMAJI.has(letters.slice(i, i + n)) && i + n <= letters.length);
    if (size) {
      kana += ROMAJI.get(letters.slice(i, i + size));
      i += size;
    } else if (/^n(?![aiueoy]|$)/.test(letters.slice(i)) || /^m[bmp]/.test(letters.slice(i))) {
      kana += "ン";
      i += letters[i + 1] === "n" && !/[aiueoy]/.test(letters[i + 2] ?? "") ? 2 : 1;
      if (letters[i] === "'") i++;
    } else if (/^([kstcpgzdbfjhmrwy])\1|^tch/.test(letters.slice(i))) {
      kana += "ッ";
      i++;
    } else if (letters.length - i <= 2 && [...ROMAJI.keys()].some((r) => r.startsWith(letters.slice(i)))) {
      return { kana, rest: letters.slice(i) };
    } else {
      return null;
    }
  }
  return { kana, rest: "" };
}
