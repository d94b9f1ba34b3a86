import type { viDesign } from './vi.design.ts';

/** The words of the page of the design in English: the keys of `vi.design.ts`. */
export const enDesign: typeof viDesign = {
  design: {
    title: 'Design',
    lead: 'An edition, not a template: the bilingual page of a printed book, original and translation facing, sources in the margin. Here is everything it is made of.',
    description:
      'The colours, type, spacing, compositions, marks and components that make up this site, a specimen of each, read from the stylesheet itself.',
    about:
      'The colours, type, spacing, compositions and marks of this site have a page of their own, set like the specimen sheet of a type foundry.',
    see: 'See the specimen sheet',
    faces: {
      serif: { name: 'Source Serif 4', text: 'With serifs, weights 400 to 600: it speaks.' },
      sans: { name: 'Be Vietnam Pro', text: 'Without serifs, weight 500: it annotates.' },
    },
    colours: {
      title: 'Colours',
      hint: 'Named by what they do, not by hue. Values are read from the stylesheet as the site is built; contrast is with paper, by the formula of WCAG 2, never rounded up.',
      day: 'By day',
      night: 'By night',
      ratio: (ratio) => `${ratio} : 1`,
      ground: 'the ground',
      need: 'Text needs at least 4.5 : 1, a shape that means something at least 3 : 1. Hairlines only separate, so they need neither.',
      roles: {
        paper: 'The ground.',
        'paper-marked': 'What is marked: words that were found, the item that a link led to.',
        ink: 'Text.',
        'ink-quiet': 'Text that speaks low: notes, a translation at the side, column heads.',
        rule: 'The hairline between rows.',
        'rule-strong': 'The line that opens a part, and the double rule at head and foot.',
        rubric: 'Rubric red: the one accent. Underlines of links, marks, limiting words.',
      },
    },
    type: {
      title: 'Type scale',
      hint: 'Vietnamese stacks two marks on a capital and hangs a dot below. In the serif, the tallest letter (Ắ) and the deepest (y) need 1.25 times the size from line to line. So headings have at least 1.3 and text at least 1.6: no line ever touches the next.',
      sample: ['bừng dậy, nặng gánh', 'Ắt hẳn, Ễnh ương'],
      px: (from, to) => (from === to ? `${from} px` : `${from} to ${to} px`),
      lineHeight: (height) => `line height ${height}`,
      marks:
        'The opening mark of verbatim words hangs outside the edge, so that letters align with letters. Quotation marks are curly in either language.',
      numerals:
        'The figures of the serif are all of one width and as tall as capitals, so columns of numbers align; those of the sans differ in width and stay in notes.',
      fallback:
        'Until the typefaces arrive, those on the reader’s machine are fitted to the same metrics, so that nothing moves. Each face keeps only the letters and marks that the site needs.',
    },
    space: {
      title: 'Spacing',
      hint: 'Drawn to scale on this very screen. All distances grow with the size of the text, so that the page keeps its proportions.',
      measure: 'the measure: no line of text is longer',
      margin: 'the margin column: headings, sources, notes',
    },
    layers: {
      title: 'Layers',
      hint: 'A later layer wins over an earlier one, whatever its selectors weigh. Each page loads only the sheets it needs.',
      text: {
        reset: 'Clears the browser’s own styles.',
        tokens: 'Colours, sizes, distances: every number lives here.',
        base: 'Each kind of element before it has a class.',
        compositions: 'Puts parts beside and below each other. No colour but that of rules.',
        components: 'Each component; none places itself.',
        utilities: 'Exceptions, and print.',
      },
    },
    compositions: {
      title: 'Compositions',
      hint: 'Few layouts, many pages. Each frame below is the composition itself, with boxes for words.',
      text: {
        stack: 'One below the other, evenly spaced: the default.',
        cluster: 'Short pieces side by side, wrapping where room ends: notes, lists of links.',
        grid: 'As many columns as fit: events, figures.',
        leaf: 'A part of a page: heading in the margin, matter beside it, a rule above.',
        noted: 'Matter, with a note in the opposite margin: a quote and its source.',
        facing: 'Two texts facing row by row: original and translation.',
      },
    },
    marks: {
      title: 'Marks',
      hint: 'One set for pages and pictures. Told by shape first, by colour second, and always with words near by.',
      events: 'Events',
      quotes: 'Quotes',
    },
    parts: {
      title: 'Components',
      hint: 'Samples taken from the articles by rule: the shortest words, the first of each kind.',
      verbatim: 'Verbatim words',
      reported: 'Reported words',
      line: 'A line of a list',
      event: 'An event',
      crumbs:
        'The trail at the head of each page tells where it stands; the last item is the page itself, and so no link.',
    },
    states: {
      title: 'In use',
      rows: [
        ['Pointer', 'A link turns rubric red and its underline thickens.'],
        [
          'Keyboard',
          'A rubric frame, 3 px wide and 3 px away, around what has the focus; the first stop skips the head of the page.',
        ],
        [
          'Forced colours',
          'The page yields its colours to the system; marks keep their shapes, for shapes carry the meaning.',
        ],
        ['Reduced motion', 'Nothing slides, nothing fades.'],
        ['Print', 'Ink on white paper, without navigation; sources come with their addresses.'],
        ['No JavaScript', 'All can be read; only search and filters need it.'],
      ],
    },
    dates: {
      title: 'Dates and numbers',
      hint: 'Written as the press of each language writes them. The same data and rules, two ways of writing.',
      kind: 'Kind',
      vi: 'Vietnamese',
      en: 'English',
      day: 'Day',
      range: 'Several days',
      month: 'Month',
      year: 'Year',
      event: 'Event in the course of a day',
      share: 'Share',
      count: 'Characters in the articles',
      figure: 'Figure with its limiting word',
    },
    pictures: {
      title: 'Pictures',
      text: [
        'Pictures are drawn as SVG while the site is built, by no library in the browser. Words in them are real text that can be found and read aloud, never below 12 px; narrow screens have a drawing of their own.',
        'Each picture has a name, a sentence that says what it shows and what it does not, and a table behind it. No number is drawn that no article prints.',
      ],
    },
    never: {
      title: 'Never',
      items: [
        'Meaning in colour alone',
        'Italics: in them Vietnamese marks easily collide',
        'Rounded boxes, shadows, gradients, icons, emoji',
        'A sentence cut short without its …',
        'Images, type or code from another host',
        'The words nearly, more than, over, about parted from their number',
      ],
    },
  },
};
