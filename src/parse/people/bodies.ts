import { phrases, type Word } from '../text/words.ts';

/* Bodies that speak: the words that their names begin with. */

/** First words of the names of bodies. */
export const BODY_HEADS = new Set(
  'bộ vụ cục ban ủy uỷ viện hội hiệp liên tập công ngân trung đại trường sở tổng quỹ tổ văn'.split(
    ' ',
  ),
);

/** The same as phrases: with words behind it, each is the name of a body. */
export const bodies = phrases(
  (
    'bộ|cục|vụ|ban thư ký|ban tổ chức|ban chỉ đạo|ban quản lý|ủy ban|uỷ ban|ubnd|hđnd|hiệp hội|hội đồng|hội|tập đoàn|công ty|' +
    'tổng công ty|ngân hàng|tổng liên đoàn|tổ chức|viện|học viện|quỹ|trung tâm|văn phòng|văn phòng điều phối|liên minh|liên đoàn|' +
    'tổng cục|đại sứ quán|sở|phòng thương mại|đại học|đh|trường đại học|trường đh|trường cao đẳng|bệnh viện|công an|cơ quan|tòa án|viện kiểm sát|hãng|' +
    'chính phủ|nhà mạng|tỉnh ủy|thành ủy|quận ủy|huyện ủy|đảng ủy|quân ủy|đài truyền hình|đài tiếng nói|nhà máy|cảnh sát|hải quan|thanh tra|sàn|quân đội|phái đoàn'
  ).split('|'),
);
/** Those that are written in lower case before a name of their own ("công ty Grab", "hãng Samsung"). */
export const plainBodies = phrases(
  'tập đoàn|công ty|tổng công ty|ngân hàng|hãng|hãng hàng không|hãng công nghệ|hãng bảo mật|hãng xe|tập đoàn công nghệ|công ty công nghệ|nhà mạng|hiệp hội|tổ chức|sàn|ứng dụng|đại học|bệnh viện|quỹ|viện|nền tảng|cơ quan|cảnh sát|chính phủ'.split(
    '|',
  ),
);
/** Bodies that need no name behind them: an article has one of them. */
export const lonelyBodies = phrases(
  'ban tổ chức|ban soạn thảo|nhà trắng|điện kremlin|lầu năm góc|hội đồng xét xử|nhóm nghiên cứu|nhóm tác giả|ban giám khảo|đoàn giám sát|cơ quan điều tra'.split(
    '|',
  ),
);

/** Whether the words before word `at` make an office behind them a part of a body's name. */
export function namesBody(words: readonly Word[], at: number): boolean {
  const [one, two, three] = [at - 2, at - 1, at].map((i) => words[i]?.lower ?? '');
  return (
    two === 'ban' || two === 'phủ' || PAIRS.has(`${one} ${two}`) || PAIRS.has(`${two} ${three}`)
  );
}

const PAIRS = new Set(['hội đồng', 'văn phòng']);

/** Papers called by words that could be a name. */
export const papers = phrases(
  (
    'tuổi trẻ|thanh niên|tiền phong|lao động|người lao động|pháp luật|dân trí|nhân dân|sài gòn giải phóng|hà nội mới|đất việt|' +
    'kiến thức|công thương|dân việt|giao thông|đại đoàn kết|quân đội nhân dân|công an nhân dân|nông nghiệp việt nam|phụ nữ|' +
    'gia đình|tri thức trực tuyến|đời sống|văn hóa|thể thao|đầu tư|tin tức|thế giới|khoa học|tổ quốc|hải quan|công lý|' +
    'thời báo|người đưa tin|doanh nhân|nhà đầu tư|kinh tế|hoàn cầu|trí thức trẻ|sức khỏe'
  ).split('|'),
);

/** News agencies and papers: "theo" them somebody else says it. */
const OUTLETS = new Set(
  (
    'ttxvn|reuters|afp|ap|bloomberg|cnn|bbc|xinhua|kyodo|yonhap|vnexpress|tass|sputnik|nikkei|pv|cna|nyt|wsj|ria|vov|vtv|nhk|scmp|rt|' +
    'vietnamnet|vietnamplus|dpa|efe|antara|bernama|newsis|guardian|haaretz|politico|kcna|cnbc|cbs|abc|fox|nbc|techcrunch|forbes|' +
    'fortune|economist|rappler|inquirer|philstar|straitstimes|nytimes|channel|twitter|facebook|zing|vtc|ytn'
  ).split('|'),
);
/** Words in the names of papers. */
const PRESS =
  /^(?:times|post|news|daily|journal|today|herald|tribune|express|insider|review|standard|media|press|gazette|telegraph|jazeera)$/u;
/** Capitals that are the name of no body: kinds of bodies, places and titles. */
const NO_NAMES = new Set(
  'ubnd hđnd vn tp pv btc đh gs ts ceo cto vietnam hcm tphcm tp.hcm ngo fdi gdp ai it đài kênh báo tờ'.split(
    ' ',
  ),
);

/** Whether words in capitals are a paper or agency, or name nobody. */
export function isOutlet(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]?.lower ?? '';
  if (OUTLETS.has(first) || NO_NAMES.has(first) || first.length < 2) return true;
  return words.slice(from, to).some(({ lower }) => PRESS.test(lower));
}
