/**
 * Words of questions and of grammar: a result need not hold them, and the reader is told so. Each
 * counts as it is written; a question that is nothing else without its marks stands here both ways.
 */
const WORDS =
  'the of and in on at by for from with about what who whom which when where why how is are was ' +
  'were will does did has have say said tell a ông bà mr mrs ms dr ong ' +
  'về của và là gì nào sao cho những các thì mà được như hay nhiêu đâu nói';
const PHRASES = [
  ['nói gì về', 'noi gi ve', 'nói gì', 'noi gi', 'nói về', 'noi ve', 'phat bieu gi', 'neu gi'],
  ['là gì', 'la gi', 'la ai', 'ở đâu', 'o dau', 'khi nào', 'khi nao', 'bao giờ', 'bao gio'],
  ['bao nhiêu', 'bao nhieu', 'như thế nào', 'nhu the nao', 'thế nào', 'the nao'],
  ['vì sao', 'vi sao', 'tại sao', 'tai sao'],
  // Else "ai" is artificial intelligence.
  ['ai nói', 'ai sẽ', 'ai đã', 'ai là', 'ai phát biểu'],
  ['how many', 'how much', 'how big', 'how large', 'how long', 'how fast'],
];

export const questions: readonly string[] = [...WORDS.split(' '), ...PHRASES.flat()];
