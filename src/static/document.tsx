import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Site } from "#domain/dataset.ts";
import type { Locale } from "#i18n/messages.ts";
import { socialTags } from "./socialTags.ts";

/** One file of the site: where it lies below the top, without a leading slash, and its whole text. */
export type Page = Readonly<{ path: string; html: string }>;

export type DocumentParts = Readonly<{
  locale: Locale;
  /** Below the site's top in English, `incident/nogales-1991-1/`; Spanish lies under `es/`. */
  path: string;
  title: string;
  description: string;
  /** Cleared cases and those not yet read twice are kept out of search engines (editorial rules, section 1). */
  isIndexed: boolean;
  site: Site;
  styles: readonly string[];
  children: ReactNode;
}>;

export const pathIn = (locale: Locale, path: string): string => `${locale === "es" ? "es/" : ""}${path}`;

/** From a document to the site's top, so that the site works under any address. */
export const rootFrom = (path: string): string => "../".repeat(path.split("/").length - 1) || "./";

/** A complete document that needs no script; React escapes every text in it. */
export function renderDocument(parts: DocumentParts): Page {
  const { locale, path, title, description, isIndexed, site, styles, children } = parts;
  const { baseUrl } = site;
  const own = pathIn(locale, path);
  const root = rootFrom(own);
  const html = renderToStaticMarkup(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={shorten(description)} />
        <meta name="color-scheme" content="light dark" />
        {isIndexed ? null : <meta name="robots" content="noindex" />}
        {baseUrl ? <Absolute baseUrl={baseUrl} own={own} path={path} /> : null}
        <Social parts={parts} own={own} />
        {styles.map((file) => (
          <link key={file} rel="stylesheet" href={`${root}${file}`} />
        ))}
        <link rel="icon" type="image/svg+xml" href={`${root}icon.svg`} />
      </head>
      <body>{children}</body>
    </html>,
  );
  return { path: `${own}index.html`, html: `<!doctype html>${html}` };
}

type AbsoluteProps = Readonly<{ baseUrl: string; own: string; path: string }>;

function Absolute({ baseUrl, own, path }: AbsoluteProps): ReactNode {
  const at = (below: string): string => `${baseUrl}/${below}`;
  return (
    <>
      <link rel="canonical" href={at(own)} />
      <link rel="alternate" hrefLang="en" href={at(pathIn("en", path))} />
      <link rel="alternate" hrefLang="es" href={at(pathIn("es", path))} />
      <link rel="alternate" hrefLang="x-default" href={at(path)} />
    </>
  );
}

/** What a link to the page brings along where it is shared: its title and the site's own card. */
function Social({ parts, own }: Readonly<{ parts: DocumentParts; own: string }>): ReactNode {
  const { locale, title, description, site } = parts;
  const { baseUrl, asOf } = site;
  const tags = socialTags({
    ...{ locale, title, description: shorten(description), type: "article", baseUrl, asOf },
    ...{ siteName: site.title[locale], url: baseUrl ? `${baseUrl}/${own}` : null },
  });
  return tags.map(({ key, name, content }) => <meta key={name} {...{ [key]: name }} content={content} />);
}

/** At most what a search result shows, cut between words. */
function shorten(text: string, limit = 200): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, text.lastIndexOf(" ", limit - 1))}…`;
}
