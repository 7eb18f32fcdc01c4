import type { Plugin, Rollup } from "vite";
import { headTags } from "./headTags.ts";
import { coreFileOf } from "./recordFiles.ts";
import { readSite } from "./site.ts";

/** The documents that the one application serves, in their language and mode; the template is `index.html`. */
export const DOCUMENTS = [
  { path: "", lang: "en", mode: "atlas" },
  { path: "es/", lang: "es", mode: "atlas" },
  { path: "embed/", lang: "en", mode: "embed" },
  { path: "es/embed/", lang: "es", mode: "embed" },
] as const;
type SiteDocument = (typeof DOCUMENTS)[number];

/** Words that stand in the document before any script; the rest of the page has its own in `i18n`. */
const HEAD = {
  en: {
    about: "documented corruption cases at the US-Mexico border, alleged and proven",
    description:
      "An open atlas of documented cases in which public officials at the US-Mexico border were accused or found guilty of corruption.",
    script:
      "Script is off: these are all the records, and a selection in the link is not applied. The live map, the filters and the timeline need JavaScript. The records as data: data/incidents.geojson.",
    applying: "The selection in the link is being applied.",
    failed:
      "Something that this page needs did not arrive: these are all the records, but filters, search and the selection in the link do not work. Reload the page to try again.",
  },
  es: {
    about: "casos documentados de corrupción en la frontera México-Estados Unidos, imputados y probados",
    description:
      "Un atlas abierto de casos documentados en los que funcionarios públicos de la frontera México-Estados Unidos fueron acusados o hallados culpables de corrupción.",
    script:
      "Sin JavaScript: estos son todos los registros, y no se aplica la selección del enlace. El mapa interactivo, los filtros y la línea de tiempo necesitan JavaScript. Los registros como datos: data/incidents.geojson.",
    applying: "Se está aplicando la selección del enlace.",
    failed:
      "Algo que esta página necesita no llegó: estos son todos los registros, pero no funcionan los filtros, la búsqueda ni la selección del enlace. Recargue la página para intentarlo de nuevo.",
  },
} as const;

const CHARSET = '<meta charset="utf-8" />';
/** A frame is no place for another page. Without an address of its own the tag is nothing to `base-uri`. */
const OUTSIDE = '\n    <base target="_blank" />';

/** What search engines and sharers read stands before it. */
const ICON = '<link rel="icon"';

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** From a document to the site's top. */
export const rootOf = (path: string): string => "../".repeat(path.split("/").length - 1) || "./";

/**
 * The template in one document's language, its relative addresses made right for the document's depth; `bundle` is
 * what the build has made. Style sheets are not asked for by CORS, which would refuse them to a frame that its host
 * has put into a sandbox without an origin.
 */
export function documentOf(
  template: string,
  { path, lang, mode }: SiteDocument,
  bundle?: Rollup.OutputBundle,
): string {
  const root = rootOf(path);
  const words = HEAD[lang];
  const site = readSite();
  const title = `${site.title[lang]}: ${words.about}`;
  const html = template
    .replace('<html lang="en"', `<html lang="${lang}"`)
    .replace(CHARSET, mode === "embed" ? CHARSET + OUTSIDE : CHARSET)
    .replaceAll('rel="stylesheet" crossorigin', 'rel="stylesheet"')
    .replaceAll("%document%", mode)
    .replaceAll("%root%", root)
    .replaceAll("%core%", coreFileOf(lang, root, bundle))
    .replace(
      ICON,
      () => `${headTags({ path, lang, mode, title, description: words.description }, site)}\n    ${ICON}`,
    )
    .replaceAll("%title%", () => escaped(title))
    .replaceAll("%description%", words.description)
    .replaceAll("%noscript%", words.script)
    .replaceAll("%applying%", words.applying)
    .replaceAll("%failed%", words.failed)
    .replaceAll(/(src|href)="\.\/(?=assets\/)/g, `$1="${root}`);
  return bundle ? paintFirst(html) : html;
}

const SHEET = / *<link rel="stylesheet"[^>]*>\n?/g;

/** What the first paint needs stands first; scripts and records wait behind it on a slow line. */
function paintFirst(html: string): string {
  const sheets = html.match(SHEET) ?? [];
  return html
    .replaceAll(SHEET, "")
    .replace("    <!--boot-->", `${sheets.join("")}    <!--boot-->`)
    .replaceAll(/<(link rel="(?:modulepreload|preload)"|script type="module")/g, '<$1 fetchpriority="low"');
}

const documentAt = (url: string): SiteDocument | undefined =>
  DOCUMENTS.find(({ path }) => (url.split("?")[0] ?? "").replace(/index\.html$/, "") === `/${path}`);

/** Makes every document from `index.html`, in development and in the build. */
export function documents(): Plugin {
  return {
    name: "garita-documents",
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const found = documentAt(request.url ?? "");
        if (found?.path) request.url = `/?document=${found.path}`;
        next();
      });
    },
    transformIndexHtml: {
      order: "pre",
      handler(html, { server, originalUrl }) {
        if (!server) return html;
        const dev = html.replace("<!--boot-->", '<script src="/boot.js"></script>');
        const path =
          /[?&]document=([^&]*)/.exec(originalUrl ?? "")?.[1] ?? originalUrl?.split("?")[0]?.slice(1) ?? "";
        return documentOf(dev, DOCUMENTS.find((document) => document.path === path) ?? DOCUMENTS[0]);
      },
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const template = bundle["index.html"];
        if (template?.type !== "asset") return;
        const html = String(template.source);
        for (const document of DOCUMENTS) {
          const source = documentOf(html, document, bundle);
          if (document.path) this.emitFile({ type: "asset", fileName: `${document.path}index.html`, source });
          else template.source = source;
        }
      },
    },
  };
}
