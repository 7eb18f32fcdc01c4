import { readFile } from "node:fs/promises";
import type { Plugin, Rollup } from "vite";
import { loadDataset } from "#dataset/load.ts";
import { packFiles } from "#dataset/packFiles.ts";
import { RECORD_PARTS, type RecordPart } from "#dataset/recordFiles.ts";

const MODULE = "virtual:garita-records";
/** Where development serves the files; the built site has them under `assets/`. */
const DEVELOPMENT = /^\/@records\/([\w-]+)\.json/;

/** The file that a document of this language begins to load before its script asks for it; without a bundle, in development. */
export function coreFileOf(lang: "en" | "es", root: string, bundle?: Rollup.OutputBundle): string {
  const name = `core-${lang}.json`;
  const found = Object.values(bundle ?? {}).find(
    (output) => output.type === "asset" && output.names.includes(name),
  );
  return found ? `${root}${found.fileName}` : `/@records/${name}`;
}

type Files = Readonly<Record<RecordPart, string>>;

/** The files of `src/dataset/recordFiles.ts` as texts; a problem in `data/` is an error. */
async function filesOf(folder: string): Promise<Files> {
  const dataset = await loadDataset(async (file) => JSON.parse(await readFile(`${folder}/${file}`, "utf8")));
  const [problem] = dataset.problems;
  if (problem) throw new Error(`${folder}/${problem.file}: ${problem.detail}`);
  const texts = Object.entries(packFiles(dataset)).map(([part, value]) => [part, JSON.stringify(value)]);
  return Object.fromEntries(texts) as Files;
}

/**
 * Checks `data/` by its schema and makes of it the compact files that the page reads: emitted with their content's hash,
 * and named to the page by the module `virtual:garita-records`. Development makes them anew at each request.
 */
export function recordFiles(folder = "data"): Plugin {
  let isBuild = false;
  return {
    name: "garita-record-files",
    configResolved(config) {
      isBuild = config.command === "build";
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const part = DEVELOPMENT.exec(request.url ?? "")?.[1] as RecordPart | undefined;
        if (!part || !RECORD_PARTS.includes(part)) return next();
        response.setHeader("Content-Type", "application/json");
        filesOf(folder).then((files) => response.end(files[part]), next);
      });
    },
    resolveId(id) {
      return id === MODULE ? `\0${MODULE}` : null;
    },
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      const files = isBuild ? await filesOf(folder) : null;
      const urls = RECORD_PARTS.map((part) => {
        if (!files) return `"${part}": "/@records/${part}.json"`;
        const reference = this.emitFile({ type: "asset", name: `${part}.json`, source: files[part] });
        return `"${part}": import.meta.ROLLUP_FILE_URL_${reference}`;
      });
      return `export default { ${urls.join(", ")} };`;
    },
  };
}
