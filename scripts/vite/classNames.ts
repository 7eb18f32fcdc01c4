import { createHash } from "node:crypto";
import { basename } from "node:path";

/**
 * A class of a CSS module in the page: its own name and three characters of its file's. The documents that are drawn
 * at build are full of them, and what Vite adds by itself (five characters and a line number) costs a reader bytes.
 */
export function classNameOf(name: string, file: string): string {
  const sheet = basename(file.split("?")[0] ?? file);
  return `${name}_${createHash("sha256").update(sheet).digest("base64url").slice(0, 3)}`;
}

export const cssModules = { generateScopedName: classNameOf } as const;
