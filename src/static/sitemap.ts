import type { Page } from "./document.tsx";

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Every document of the site, each with its other language; needs an absolute address. */
export function sitemapOf(paths: readonly string[], baseUrl: string): Page {
  const entries = paths.map((path) => {
    const [en, es] = [`${baseUrl}/${path}`, `${baseUrl}/es/${path}`];
    const links = [
      ["en", en],
      ["es", es],
    ].map(([lang, at]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(at ?? "")}"/>`);
    return [en, es].map((at) => `<url><loc>${escapeXml(at)}</loc>${links.join("")}</url>`).join("\n");
  });
  const html = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
  return { path: "sitemap.xml", html };
}
