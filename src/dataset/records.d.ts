/** Where the files of `recordFiles.ts` lie, content hash included; made by `scripts/vite/recordFiles.ts`. */
declare module "virtual:garita-records" {
  const urls: Readonly<Record<"core-en" | "core-es" | "texts" | "shapes" | "traffic" | "figures", string>>;
  export default urls;
}
