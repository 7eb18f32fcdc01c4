import type { ReactNode } from "react";
import type { Scene } from "#domain/scene.ts";
import type { Standing } from "#domain/status.ts";
import { atlasAddress } from "#state/addresses.ts";
import { type Atlas, useAtlas } from "#state/useApp.tsx";
import type { Count } from "./countedOf.ts";
import { useCountsWords } from "./countsWords.tsx";

const STANDINGS: readonly Standing[] = ["proven", "accused", "cleared"];

/** How many cases there are in a scope; the link opens them in the atlas. */
export function CountLink({ count: { filter, scene } }: Readonly<{ count: Count }>): ReactNode {
  const atlas = useAtlas();
  const { words } = useCountsWords();
  const { shown } = scene.sum;
  return <a href={atlasAddress(atlas, filter)}>{words.cases(shown, atlas.format.number(shown))}</a>;
}

/** Where the cases stand, each standing by itself. */
export function StandingWords({ scene: { byStanding } }: Readonly<{ scene: Scene }>): ReactNode {
  const { format } = useAtlas();
  const { words } = useCountsWords();
  return STANDINGS.filter((standing) => byStanding[standing] > 0)
    .map((standing) => words.standing[standing](format.number(byStanding[standing])))
    .join("; ");
}

/** One total of officials; what it leaves out is said. */
export function officialsText(
  { officials: { total, casesUnknown } }: Scene,
  words: ReturnType<typeof useCountsWords>["words"],
  { number }: Atlas["format"],
): string {
  const known = words.officials(total, number(total));
  return casesUnknown ? `${known}, ${words.officialsUnknown(casesUnknown, number(casesUnknown))}` : known;
}
