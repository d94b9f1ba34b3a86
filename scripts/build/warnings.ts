import { stripVTControlCharacters } from 'node:util';

/*
 * Astro prints warnings, and some errors (a dangling reference), and still exits with 0. Here they
 * are found in what the build printed, so that they can fail it.
 */

/** A warning that the build may print, and why that is no mistake of the site. */
interface Exception {
  readonly text: RegExp;
  readonly reason: string;
}

/** Each entry needs its reason. Empty is best. */
const exceptions: readonly Exception[] = [
  {
    text: /MODULE_LEVEL_DIRECTIVE.*"use astro:head-inject".*\.mdx\?astroPropagatedAssets/,
    reason: 'Astro writes this directive for each MDX entry and reads it itself, before bundling.',
  },
];

const warningLine =
  /\[(?:WARN|ERROR)\]|^\(!\)|^\(node:\d+\) |^(?:npm )?warn(?:ing)?\b|^\s*(?:WARN|Warning:|ERROR|Error:)/i;

/** The lines of a build's output that warn of something, without colours, in printed order. */
export function findWarnings(
  output: string,
  allowed: readonly Exception[] = exceptions,
): readonly string[] {
  return stripVTControlCharacters(output)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => warningLine.test(line))
    .filter((line) => !allowed.some(({ text }) => text.test(line)));
}
