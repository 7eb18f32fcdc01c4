import { type SocialTag, socialTags } from "#static/socialTags.ts";

type Head = Readonly<{
  /** Below the site's top: ``, `es/`, `embed/`, `es/embed/`. */
  path: string;
  lang: "en" | "es";
  mode: "atlas" | "embed";
  title: string;
  description: string;
}>;

/** What `data/site.json` says of the site. */
type Site = Readonly<{ title: Readonly<Record<"en" | "es", string>>; baseUrl: string | null; asOf: string }>;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? "");

const metaOf = ({ key, name, content }: SocialTag): string =>
  `<meta ${key}="${name}" content="${escaped(content)}" />`;
const linkOf = (rel: string, href: string, hreflang?: string): string =>
  `<link rel="${rel}"${hreflang ? ` hreflang="${hreflang}"` : ""} href="${escaped(href)}" />`;

/**
 * What search engines and sharers read of an atlas document. A frame's document is the same atlas once more: it is
 * kept out of search engines and names the atlas as the page to link to. Without a `baseUrl` all that needs an
 * absolute address is left out.
 */
export function headTags({ path, lang, mode, title, description }: Head, site: Site): string {
  const baseUrl = site.baseUrl?.replace(/\/+$/, "") || null;
  const atlas = path.replace(/embed\/$/, "");
  const own = baseUrl === null ? null : `${baseUrl}/${atlas}`;
  const social = socialTags({
    ...{ locale: lang, siteName: site.title[lang], title, description, type: "website", url: own },
    ...{ baseUrl, asOf: site.asOf },
  });
  return [
    ...(mode === "embed" ? [metaOf({ key: "name", name: "robots", content: "noindex" })] : []),
    ...(own === null ? [] : [linkOf("canonical", own)]),
    ...(baseUrl === null || mode === "embed"
      ? []
      : [
          linkOf("alternate", `${baseUrl}/`, "en"),
          linkOf("alternate", `${baseUrl}/es/`, "es"),
          linkOf("alternate", `${baseUrl}/`, "x-default"),
        ]),
    ...social.map(metaOf),
  ].join("\n    ");
}
