import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";

/** Links to files that the site serves beside each other under `data/`. */
export function DataFiles({ files }: Readonly<{ files: readonly string[] }>): ReactNode {
  const { root } = useAtlas();
  return (
    <ul>
      {files.map((file) => (
        <li key={file}>
          <a href={`${root}data/${file}`}>{file}</a>
        </li>
      ))}
    </ul>
  );
}
