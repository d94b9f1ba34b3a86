import { phrases, type Word } from '../text/words.ts';
import { latin } from '../text/latin.ts';

/*
 * Countries, regions and the bodies named like them: what stands between an office and a name, and is
 * never a person.
 */

/** Countries and regions other than the outlets' own, roughly in the order of the alphabet. */
const COUNTRIES =
  'afghanistan|albania|algeria|angola|armenia|azerbaijan|bahrain|bolivia|cameroon|chechnya|colombia|congo|crimea|croatia|cyprus|' +
  'ecuador|ethiopia|fiji|georgia|ghana|guatemala|haiti|honduras|iceland|jamaica|jordan|kenya|kuwait|lebanon|libya|luxembourg|' +
  'maldives|malta|morocco|mozambique|nicaragua|nigeria|oman|palestine|panama|papua new guinea|paraguay|peru|rwanda|samoa|scotland|' +
  'senegal|serbia|slovakia|slovenia|somalia|sudan|syria|tanzania|tunisia|uganda|uruguay|uzbekistan|vanuatu|venezuela|yemen|' +
  'zimbabwe|hong kong|macau|' +
  'ả rập xê út|arab saudi|ai cập|ấn độ|anh|argentina|australia|ba lan|bangladesh|belarus|bỉ|brazil|brunei|bulgaria|campuchia|' +
  'canada|chile|cuba|đài loan|đan mạch|đức|estonia|hà lan|hàn quốc|hoa kỳ|hungary|hy lạp|indonesia|iran|iraq|ireland|' +
  'israel|italy|kazakhstan|lào|malaysia|mexico|mông cổ|mỹ|myanmar|na uy|nam phi|nepal|new zealand|nga|nhật bản|nhật|pakistan|' +
  'phần lan|pháp|philippines|qatar|romania|saudi arabia|séc|singapore|sri lanka|tây ban nha|thái lan|thổ nhĩ kỳ|' +
  'thụy điển|thụy sĩ|timor|triều tiên|trung quốc|úc|ukraine';

/** Bodies and countries that stand between an office and a name. */
export const orgNames = phrases(
  (
    `asean|eu|liên minh châu âu|un|liên hợp quốc|liên hiệp quốc|chính phủ|quốc hội|nhà nước|đảng|việt nam|vn|` +
    `brunei darussalam|liên bang nga|timor-leste|timor leste|ý|châu âu|châu á|thái bình dương|nhà trắng|lầu năm góc|điện kremlin|điện élysée|` +
    `trung đông|liên xô|bắc kinh|thượng hải|tokyo|seoul|bangkok|jakarta|manila|kuala lumpur|phnom penh|viêng chăn|vientiane|` +
    `london|paris|berlin|brussels|geneva|davos|moscow|matxcơva|washington|new york|new delhi|catalonia|california|texas|` +
    COUNTRIES
  ).split('|'),
);

/** Unions of states and their meetings, by their letters. */
export const unions = phrases(['asean', 'apec', 'wto', 'oecd', 'brics', 'g7', 'g20', 'eu', 'un']);

/** Tells a country other than the outlets' own, in lower-case text. */
export const FOREIGN = latin(`(?<!\\p{L})(?:${COUNTRIES})(?!\\p{L})`, 'u');

/** Provinces and large towns of Vietnam: an office is often followed by one before the name. */
export const provinces = phrases(
  (
    'hà nội|hải phòng|đà nẵng|cần thơ|huế|thừa thiên huế|an giang|bà rịa|vũng tàu|bạc liêu|bắc giang|bắc kạn|bắc ninh|' +
    'bến tre|bình dương|bình định|bình phước|bình thuận|cà mau|cao bằng|đắk lắk|đắk nông|điện biên|đồng nai|đồng tháp|' +
    'gia lai|hà giang|hà nam|hà tĩnh|hải dương|hậu giang|hòa bình|hưng yên|khánh hòa|kiên giang|kon tum|lai châu|' +
    'lạng sơn|lào cai|lâm đồng|long an|nam định|nghệ an|ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|' +
    'quảng ngãi|quảng ninh|quảng trị|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|tiền giang|trà vinh|' +
    'tuyên quang|vĩnh long|vĩnh phúc|yên bái|hồ chí minh|sài gòn|hội an|hạ long|nha trang|đà lạt|biên hòa'
  ).split('|'),
);

/** Words that begin like a country: "Ủy ban Pháp luật". */
const LIKE_COUNTRIES = phrases('pháp luật|pháp lý|pháp chế|mỹ thuật'.split('|'));

/** Whether a word ends the name of a country, or is no Vietnamese word. */
export function closesRole(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (LIKE_COUNTRIES.match(words, at) > 0) return false;
  if (word?.syllable !== true && !/^[\p{Lu}\p{N}&.-]+$/u.test(word?.text ?? '')) {
    return word?.capital === true;
  }
  // "Văn phòng Chính phủ truyền đạt", "UBND tỉnh Nghệ An kiểm tra": the name is over.
  const names = (n: number) =>
    words[at + 1 - n]?.capital === true &&
    (orgNames.match(words, at + 1 - n) === n ||
      // "Viện Hải dương học" is not of a province.
      (word?.capital === true && provinces.match(words, at + 1 - n) === n));
  return [1, 2, 3].some((n) => at + 1 >= n && names(n));
}
