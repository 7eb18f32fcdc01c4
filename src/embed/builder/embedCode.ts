import type { Locale } from "#i18n/messages.ts";

/** A script with an element of its own, a frame alone, a frame with a picture for readers without script. */
export const CODE_FORMS = ["script", "frame", "picture"] as const;
export type CodeForm = (typeof CODE_FORMS)[number];

export type EmbedCode = Readonly<{
  /** The top of the site that serves the atlas, absolute, with its trailing slash. */
  site: string;
  locale: Locale;
  /** The query of the embed document: `?method=bribery&lock=method`, or empty. */
  link: string;
  /** Names the frame, and describes the picture to those who do not see it. */
  title: string;
  /** The text of the link to the same view in the full atlas. */
  linkText: string;
  /** Kept free until the frame says its own height, or its height for good. */
  heightPx: number;
  /** Whether a frame follows its content; that takes the site's script. The script's own element always does. */
  follows: boolean;
  /** Where the newsroom puts the picture: an address or a file name. */
  picture: string;
}>;

type Address = Pick<EmbedCode, "site" | "locale" | "link">;

const languageSite = ({ site, locale }: Address): string => `${site}${locale === "es" ? "es/" : ""}`;

/** The document to be framed, as an absolute address. */
export const frameAddress = (code: Address): string => `${languageSite(code)}embed/${code.link}`;

/** The same view in the full atlas, which nothing hides or locks. */
export function atlasViewAddress(code: Address): string {
  const query = new URLSearchParams(code.link);
  for (const key of ["hide", "lock"]) query.delete(key);
  const text = query.toString();
  return `${languageSite(code)}${text && `?${text}`}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that stays text between tags and between double quotes: one line, no control characters. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}

function tag(name: string, attributes: Readonly<Record<string, string | number | true>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? key : `${key}="${escaped(String(value))}"`,
  );
  return `<${name} ${written.join(" ")}>`;
}

const scriptLine = ({ site }: EmbedCode): string =>
  `${tag("script", { src: `${site}embed.js`, async: true })}</script>`;

const linkLine = (code: EmbedCode): string =>
  `<p>${tag("a", { href: atlasViewAddress(code) })}${escaped(code.linkText)}</a></p>`;

function elementCode(code: EmbedCode): readonly string[] {
  const { title, heightPx: height } = code;
  return [
    scriptLine(code),
    tag("garita-map", { href: frameAddress(code), title, height }),
    `  <p>${escaped(title)}</p>`,
    `  ${linkLine(code)}`,
    "</garita-map>",
  ];
}

function frameCode(code: EmbedCode): readonly string[] {
  const { title, heightPx: height, follows } = code;
  const frame = tag("iframe", {
    ...(follows ? { "data-garita": true } : {}),
    src: frameAddress(code),
    title,
    width: "100%",
    height,
    loading: "lazy",
    // Old, and the one way without a style that no policy of the page around it refuses.
    frameborder: 0,
  });
  return [...(follows ? [scriptLine(code)] : []), `${frame}</iframe>`];
}

function pictureCode(code: EmbedCode): readonly string[] {
  return [
    ...frameCode(code),
    "<noscript>",
    `  ${tag("img", { src: code.picture, alt: code.title, width: "100%" })}`,
    `  ${linkLine(code)}`,
    "</noscript>",
  ];
}

/** The lines that a newsroom pastes into its page. Whatever a title or a link holds stays a value in them. */
export function embedCode(form: CodeForm, code: EmbedCode): string {
  const lines = { script: elementCode, frame: frameCode, picture: pictureCode }[form](code);
  return lines.join("\n");
}
