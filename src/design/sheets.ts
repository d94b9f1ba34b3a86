import baseCss from '../styles/base.css?raw';
import compositionsCss from '../styles/compositions.css?raw';
import designCss from '../styles/components/design.css?raw';
import indexCss from '../styles/index.css?raw';
import layersCss from '../styles/layers.css?raw';
import tokensCss from '../styles/tokens.css?raw';
import { ownClasses, readLayers } from './layers.ts';
import { readSetLine } from './set-lines.ts';
import { colourRoles, inPixels, lengths, readTokens, rootSize } from './tokens.ts';

/* The stylesheets of this site as the page of the design shows them, read while it is built. */

const tokens = readTokens(tokensCss);
const sheets = import.meta.glob<string>('../styles/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const root = rootSize(baseCss, tokens);

export const roles = colourRoles(tokens);
export const steps = lengths(tokens, 'step-').map((step) => ({
  ...step,
  pixels: step.name === root.step ? root : inPixels(step, root),
  line: readSetLine(designCss, step.name),
}));
export const spaces = ['space-', 'margin-column', 'measure']
  .flatMap((start) => lengths(tokens, start))
  .map((space) => ({ ...space, pixels: inPixels(space, root) }));
export const layers = readLayers(layersCss, [indexCss, ...Object.values(sheets)]);
export const compositions = ownClasses(compositionsCss);
