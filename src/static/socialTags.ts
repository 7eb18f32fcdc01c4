import type { Locale } from "#i18n/messages.ts";

/** One `meta` of a document's head, by the attribute that names it. */
export type SocialTag = Readonly<{ key: "property" | "name"; name: string; content: string }>;

/** What a link to a document brings along where it is shared. */
export type Shared = Readonly<{
  locale: Locale;
  siteName: string;
  title: string;
  description: string;
  /** The site itself, or one of its pages. */
  type: "website" | "article";
  /** The document's own address, where the site has one. */
  url: string | null;
  /** Absolute address of the site's top without trailing slash, or null: then the picture is left out. */
  baseUrl: string | null;
  /** The day of the data, so that a new edition's picture is fetched anew. */
  asOf: string;
}>;

export const CARD_SIZE = { width: 1200, height: 630 } as const;
export const cardPathOf = (locale: Locale): string => (locale === "es" ? "es/card.png" : "card.png");

const TAG: Readonly<Record<Locale, string>> = { en: "en_US", es: "es_MX" };
const ALTERNATIVE: Readonly<Record<Locale, string>> = {
  en: "Map of the US-Mexico border with a mark for each documented case: full where someone was convicted or pleaded guilty, hollow where accused or investigated, a crossed ring where cleared or closed.",
  es: "Mapa de la frontera México-Estados Unidos con una marca por caso documentado: llena si hubo condena o declaración de culpabilidad, hueca si hubo acusación o investigación, con cruz si hubo absolución, sobreseimiento o cierre.",
};

/** Open Graph and the one tag that Twitter needs beside it. Nothing in them describes a person. */
export function socialTags(shared: Shared): readonly SocialTag[] {
  const { locale, siteName, title, description, type, url, baseUrl, asOf } = shared;
  const other: Locale = locale === "es" ? "en" : "es";
  const property = (name: string, content: string): SocialTag => ({ key: "property", name, content });
  return [
    property("og:site_name", siteName),
    property("og:type", type),
    property("og:title", title),
    property("og:description", description),
    property("og:locale", TAG[locale]),
    property("og:locale:alternate", TAG[other]),
    ...(url ? [property("og:url", url)] : []),
    ...(baseUrl
      ? [
          property("og:image", `${baseUrl}/${cardPathOf(locale)}?${asOf}`),
          property("og:image:type", "image/png"),
          property("og:image:width", String(CARD_SIZE.width)),
          property("og:image:height", String(CARD_SIZE.height)),
          property("og:image:alt", ALTERNATIVE[locale]),
        ]
      : []),
    { key: "name", name: "twitter:card", content: baseUrl ? "summary_large_image" : "summary" },
  ];
}
