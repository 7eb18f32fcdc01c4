import type { ReactNode } from "react";
import { parsePartialDate } from "#domain/partialDate.ts";
import type { Selection } from "#domain/scene.ts";
import { atlasAddress } from "#state/addresses.ts";
import { useAtlas } from "#state/useApp.tsx";
import { CorrectionWords } from "./CorrectionWords.tsx";
import { usePageWords } from "./pageWords.tsx";
import css from "./Static.module.css";

type ClosingProps = Readonly<{
  selection: Exclude<Selection, { type: "none" }>;
  name: string;
  /** The page's own address, null without a base. */
  address: string | null;
}>;

/** The way into the atlas, how to cite the page, and how to have it corrected. */
export function RecordClosing({ selection, name, address }: ClosingProps): ReactNode {
  const atlas = useAtlas();
  const words = usePageWords();
  const { site } = atlas.dataset;
  const asOf = parsePartialDate(site.asOf);
  return (
    <>
      <p className={css["onward"]}>
        <a href={atlasAddress(atlas, {}, selection)}>{words.seeInAtlas}</a>
      </p>
      <section className={css["closing"]}>
        <h2>{words.citeHeading}</h2>
        <p>{words.cite(name, selection.id, asOf ? atlas.format.date(asOf) : site.asOf, address)}</p>
      </section>
      <section className={css["closing"]}>
        <h2>{words.correctHeading}</h2>
        <CorrectionWords id={selection.id} />
      </section>
    </>
  );
}
