import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The contract's policy: under it every document works as whole as without. A basemap of the publisher's adds its origins. */
function policyOf(origins: readonly string[]): string {
  const also = origins.map((origin) => ` ${origin}`).join("");
  return `default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:${also}; worker-src 'self'; connect-src 'self'${also}; object-src 'none'; base-uri 'none'`;
}

type Basemap = Readonly<{ url?: string; urlDark?: string | null; origins?: readonly string[] }>;

/** The origins that `basemapStyle` of `data/site.json` asks; none by default. */
export function basemapOrigins(style: Basemap | null | undefined): readonly string[] {
  const { url, urlDark, origins = [] } = style ?? {};
  const styles = [url, urlDark].flatMap((address) =>
    address && URL.canParse(address) ? [new URL(address).origin] : [],
  );
  return [...new Set([...styles, ...origins])];
}

/** A few minutes: a correction must arrive, and documents and data must not drift apart. */
const SHORT = "public, max-age=300";

const PAGES = ["about", "counts", "dictionary", "incident", "port", "task-force"] as const;

type Rule = Readonly<{ paths: readonly string[]; headers: Readonly<Record<string, string>> }>;

/**
 * The headers to serve the site with. No two rules that match one path name the same header: hosts differ in whether
 * they join, replace or repeat it, and two policies joined are stricter than either.
 */
export function headerRules(origins: readonly string[] = []): readonly Rule[] {
  const page = (framedBy: string): Rule["headers"] => ({
    "Content-Security-Policy": `${policyOf(origins)}; frame-ancestors ${framedBy}`,
    "Cache-Control": SHORT,
  });
  return [
    {
      paths: ["/*"],
      headers: {
        "X-Content-Type-Options": "nosniff",
        // What a reader looks at here is nobody else's business.
        "Referrer-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        // Everything is public and without cookies: other pages may load it, and so may frames without an origin.
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Access-Control-Allow-Origin": "*",
      },
    },
    { paths: ["/embed/*", "/es/embed/*"], headers: page("*") },
    {
      // Some hosts serve a folder's file under its own name, too.
      paths: [
        "/",
        "/index.html",
        "/es/",
        "/es/index.html",
        ...PAGES.map((name) => `/${name}/*`),
        ...PAGES.map((name) => `/es/${name}/*`),
      ],
      headers: page("'self'"),
    },
    // Names that change with their content.
    { paths: ["/assets/*"], headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
    { paths: ["/data/*", "/embed.js"], headers: { "Cache-Control": SHORT } },
  ];
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

export function headersAt(path: string, all = headerRules()): Readonly<Record<string, string>> {
  const rules = all.filter(({ paths }) => paths.some((pattern) => matches(pattern, path)));
  return Object.assign({}, ...rules.map(({ headers }) => headers));
}

/** The rules in the form of a `_headers` file, which several static hosts read and others leave alone. */
export function headersFile(rules = headerRules()): string {
  const blocks = rules.flatMap(({ paths, headers }) =>
    paths.map((path) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]),
  );
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function siteRules(): readonly Rule[] {
  const { basemapStyle } = JSON.parse(readFileSync("data/site.json", "utf8")) as {
    basemapStyle?: Basemap | null;
  };
  return headerRules(basemapOrigins(basemapStyle));
}

/** Serves the built site under its headers, and puts them into it for hosts that read them there. */
export function siteHeaders(): Plugin {
  return {
    name: "garita-site-headers",
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer(server) {
      const rules = siteRules();
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").split("?")[0]?.replace(/index\.html$/, "") ?? "";
        for (const [name, value] of Object.entries(headersAt(path, rules))) response.setHeader(name, value);
        next();
      });
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile(siteRules()) });
    },
  };
}
