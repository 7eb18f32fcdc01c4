import { readFile } from "node:fs/promises";
import { createServer, type InlineConfig, type Plugin, type Rollup } from "vite";
import type * as Prerender from "#app/prerender.tsx";
import type * as Loading from "#dataset/load.ts";
import type * as Pages from "#static/pages.tsx";
import { bootScript } from "./classicScripts.ts";
import { cssModules } from "./classNames.ts";
import { DOCUMENTS, rootOf } from "./documents.ts";
import { socialCards } from "./socialCards.ts";

/** The style sheets of a chunk and of what it imports, in the order in which the document needs them. */
function stylesOf(bundle: Rollup.OutputBundle, name: string): readonly string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
  const found = new Set<string>();
  const walk = (chunk: Rollup.OutputChunk | undefined): void => {
    for (const imported of chunk?.imports ?? []) walk(chunks.find(({ fileName }) => fileName === imported));
    for (const file of chunk?.viteMetadata?.importedCss ?? []) found.add(file);
  };
  walk(chunks.find((chunk) => chunk.name === name && (chunk.isEntry || chunk.isDynamicEntry)));
  return [...found];
}

/** Records' own parts, which the atlas loads late. */
const RECORD_CHUNK = "Chosen";

/** Runs the features in Node, with the same class names as the built style sheets. */
const RENDERER: InlineConfig = {
  configFile: false,
  appType: "custom",
  css: { modules: cssModules },
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
};

/** Entries that are style sheets alone, of pages without script; their empty scripts are not part of the site. */
const SHEETS: readonly string[] = ["static", "counts", "withoutScript"];

/** The chunk of one language's words: asked for at once, since nothing answers without them. */
function wordsOf(bundle: Rollup.OutputBundle, lang: "en" | "es"): string {
  const chunk = Object.values(bundle).find(
    (output) => output.type === "chunk" && output.facadeModuleId?.endsWith(`/i18n/messages/${lang}.ts`),
  );
  if (!chunk) throw new Error(`The words in ${lang} are no chunk of their own.`);
  return chunk.fileName;
}

/** Renders every page without script from the same features as the atlas, into the same site. */
export function staticPages(): Plugin {
  return {
    name: "garita-static-pages",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const server = await createServer(RENDERER);
        const loading = (await server.ssrLoadModule("/src/dataset/load.ts")) as typeof Loading;
        const pages = (await server.ssrLoadModule("/src/static/pages.tsx")) as typeof Pages;
        const dataset = await loading.loadDataset(async (file) =>
          JSON.parse(await readFile(`data/${file}`, "utf8")),
        );
        for (const { file, detail } of dataset.problems) this.error(`data/${file}: ${detail}`);
        if (!dataset.site.baseUrl) {
          this.warn(
            "data/site.json names no baseUrl: canonical and alternate addresses and the sitemap are left out.",
          );
        }
        const names = ["index", RECORD_CHUNK, "static"];
        const styles = [...new Set(names.flatMap((name) => stylesOf(bundle, name)))];
        for (const { path, html } of await pages.renderPages(dataset, styles, stylesOf(bundle, "counts"))) {
          this.emitFile({ type: "asset", fileName: path, source: html });
        }
        const { prerender } = (await server.ssrLoadModule("/src/app/prerender.tsx")) as typeof Prerender;
        const boot = await bootScript();
        this.emitFile({ type: "asset", ...boot });
        const withoutScript = Object.keys(bundle).find((name) => /withoutScript-[^/]*\.css$/.test(name));
        for (const { path, lang, mode } of DOCUMENTS) {
          const page = bundle[`${path}index.html`];
          if (page?.type !== "asset") this.error(`${path}index.html is not there to be filled.`);
          const root = rootOf(path);
          const html = await prerender(dataset, { locale: lang, root, isEmbed: mode === "embed" });
          page.source = String(page.source)
            .replace("<html ", dataset.site.defaultView ? '<html data-opening="" ' : "<html ")
            .replace("<!--boot-->", `<script src="${root}${boot.fileName}"></script>`)
            .replace(
              "<!--words-->",
              `<link rel="modulepreload" fetchpriority="low" crossorigin href="${root}${wordsOf(bundle, lang)}">`,
            )
            .replace("<!--sheet-->", `<link rel="stylesheet" href="${root}${withoutScript}">`)
            .replace("<!--page-->", () => html);
        }
        for (const { path, png } of await socialCards(server, dataset)) {
          this.emitFile({ type: "asset", fileName: path, source: png });
        }
        await server.close();
        for (const [name, output] of Object.entries(bundle)) {
          if (output.type === "chunk" && output.isEntry && SHEETS.includes(output.name)) delete bundle[name];
        }
      },
    },
  };
}
