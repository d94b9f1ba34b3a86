import type { viCite } from './vi.cite.ts';

/** The words of citations and of quotes on other sites, in English. */
export const enCite: typeof viCite = {
  cite: {
    title: 'Cite',
    hint: 'A click selects the whole text, ready to copy.',
    quotedIn: (where) => `quoted in ${where}`,
    translated: (site) => `English translation by ${site}`,
    translatedBy: (site) => `translated by ${site}`,
    quotation: (page) => `Quotation at ${page}`,
    undated: 'date unknown',
    apa: 'APA style',
    vietnamese: 'Vietnamese style',
    apaTranslator: (site) => `${site}, Trans.`,
    apaUndated: 'n.d.',
    text: 'Text',
  },
  embed: {
    block: 'Embed as text (HTML)',
    frame: 'Embed as a frame (iframe)',
    frameTitle: (name, site) => `Quote by ${name}, ${site}`,
    frameTitleUnknown: (site) => `Quote, ${site}`,
    link: (site) => `See the source at ${site}`,
  },
};
