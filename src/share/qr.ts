/**
 * The address of a page as a QR code (ISO/IEC 18004), for a slide and a poster: dark on light in any
 * colour scheme, with the quiet zone of four modules that the standard asks for.
 */
import { renderSVG } from 'uqr';

/** An SVG that grows to any size. Level M repairs 15 % of a damaged code. */
export function qrSvg(url: string): string {
  return renderSVG(url, { ecc: 'M', border: 4, pixelSize: 10 });
}
