import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { headersAt } from "../vite/siteHeaders.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
const PACKED = new Set([".png", ".woff2", ".webp", ".avif"]);

type Body = Readonly<{ bytes: Buffer; type: string; isBrotli: boolean }>;

/** One answer as it went over the wire, headers included. */
export type Answered = Readonly<{ path: string; type: string; bytes: number; at: number }>;

export type SiteServer = Readonly<{
  address: string;
  /** All answers since the last call, in order; the times are `Date.now()`. */
  taken: () => readonly Answered[];
  close: () => Promise<unknown>;
}>;

function bodyOf(path: string): Body {
  const extension = extname(path);
  const type = TYPES[extension] ?? "application/octet-stream";
  const raw = readFileSync(path);
  if (PACKED.has(extension)) return { bytes: raw, type, isBrotli: false };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return { bytes: brotliCompressSync(raw, { params }), type, isBrotli: true };
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join("/")}`, path]));
}

/** Compressed before anybody asks; the hundreds of pages of single records when they are asked for. */
const isOften = (path: string): boolean =>
  /^\/(?:(?:es\/)?(?:embed\/)?index\.html|(?:assets|data)\/.*)$/.test(path);

/**
 * Serves a built site on the loopback as a good static host would: brotli of quality 11 made once a file, the headers of
 * `_headers`, HTTP/1.1 with connections kept alive (so six at a time, where HTTP/2 would have one without that limit).
 */
export async function serveSite(folder: string): Promise<SiteServer> {
  const files = filesOf(folder);
  const bodies = new Map(
    [...files].filter(([path]) => isOften(path)).map(([, file]) => [file, bodyOf(file)]),
  );
  let answered: Answered[] = [];
  const send = (response: ServerResponse, path: string, body: Body): void => {
    response.setHeader("Content-Type", body.type);
    response.setHeader("Content-Length", body.bytes.length);
    for (const [name, value] of Object.entries(headersAt(path))) response.setHeader(name, value);
    response.setHeader("Vary", "Accept-Encoding");
    if (body.isBrotli) response.setHeader("Content-Encoding", "br");
    response.writeHead(200);
    response.end(body.bytes);
    const headers = Object.entries(response.getHeaders());
    const headBytes = headers.reduce(
      (sum, [name, value]) => sum + name.length + String(value).length + 4,
      19,
    );
    answered.push({ path, type: body.type, bytes: headBytes + body.bytes.length, at: Date.now() });
  };
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://loopback");
    const file = files.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!file) return void response.writeHead(404).end();
    const body = bodies.get(file) ?? bodyOf(file);
    bodies.set(file, body);
    send(response, pathname, body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The bench's server has no port.");
  return {
    address: `http://127.0.0.1:${address.port}/`,
    taken: () => {
      const list = answered;
      answered = [];
      return list;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(closed);
      }),
  };
}
