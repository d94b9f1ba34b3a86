/** The languages of the site, Vietnamese first. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Whether a string names one of the languages. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The other one of the two languages. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'vi' ? 'en' : 'vi';
}

/** Names of the languages, each in itself. */
export const endonyms: Record<Locale, string> = { vi: 'Tiếng Việt', en: 'English' };

/** Values of `og:locale`. */
export const ogLocales: Record<Locale, string> = { vi: 'vi_VN', en: 'en_US' };

/** The static paths of every route below `[lang]`. */
export function localePaths() {
  return locales.map((lang) => ({ params: { lang } }));
}

/** The static paths of a route below `[lang]` that has one page an id. */
export function localePathsOf(ids: readonly string[]) {
  return locales.flatMap((lang) => ids.map((id) => ({ params: { lang, id } })));
}
