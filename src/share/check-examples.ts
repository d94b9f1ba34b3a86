/**
 * Two short programs that hold the quotes of the open data against the articles, for the data page.
 * Both read the articles from `seeds/` and print the ids of the quotes that differ.
 */

/** For Node 18 and newer; `quotes` is the address of `quotes.json`. */
export const javaScriptCheck = (
  quotes: string,
): string => `import { readFile } from 'node:fs/promises';

const response = await fetch('${quotes}');
for (const { id, text, source } of await response.json()) {
  const article = await readFile(\`seeds/\${source.file}\`, 'utf8');
  const line = article.split(/\\r\\n|\\r|\\n/)[source.line - 1].normalize('NFC');
  if (line.slice(source.start, source.end) !== text.vi) console.log(id);
}
`;

/** For Python 3. Its strings do not count in UTF-16: two bytes are one unit. */
export const pythonCheck = (quotes: string): string => `import json, unicodedata, urllib.request

with urllib.request.urlopen('${quotes}') as response:
    quotes = json.load(response)
for quote in quotes:
    source = quote['source']
    with open('seeds/' + source['file'], encoding='utf-8') as article:
        line = article.read().split('\\n')[source['line'] - 1]
    units = unicodedata.normalize('NFC', line).encode('utf-16-le')
    words = units[2 * source['start']:2 * source['end']].decode('utf-16-le')
    if words != quote['text']['vi']:
        print(quote['id'])
`;
