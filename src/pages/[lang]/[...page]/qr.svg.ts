import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../../i18n/locales.ts';
import { absolute, addressOf, href, type Address } from '../../../i18n/paths.ts';
import { digest } from '../../../queries.ts';
import { qrSvg } from '../../../share/qr.ts';

/** The code of each item that has a page: `/vi/quotes/<id>/qr.svg`. */
export async function getStaticPaths() {
  const addresses = (await digest()).items.map(({ collection, id }) => addressOf[collection](id));
  return locales.flatMap((lang) =>
    addresses.map((address) => ({
      params: { lang, page: address.replace(/\/$/, '') },
      props: { address },
    })),
  );
}

export const GET: APIRoute<{ address: Address }, { lang: Locale }> = ({ params, props }) =>
  new Response(qrSvg(absolute(href(params.lang, props.address))), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
