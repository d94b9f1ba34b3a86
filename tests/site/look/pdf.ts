/** How many pages a PDF has, by its page objects: browsers write them uncompressed. */
export function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
}

/** The addresses that a PDF leads to. */
export function linksOf(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/\/URI\s*\(((?:\\.|[^\\)])*)\)/g)].map(
    ([, written = '']) => written.replace(/\\(.)/g, '$1'),
  );
}
