import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";

/** The record's name: the page's first heading on a page of its own, the panel's beside the map. */
export function RecordTitle({ children }: Readonly<{ children: ReactNode }>): ReactNode {
  const Heading = useAtlas().isStatic ? "h1" : "h2";
  return (
    <Heading className={css["title"]} tabIndex={-1}>
      {children}
    </Heading>
  );
}

export function Section({
  heading,
  children,
}: Readonly<{ heading: string; children: ReactNode }>): ReactNode {
  const Heading = useAtlas().isStatic ? "h2" : "h3";
  return (
    <section className={css["section"]}>
      <Heading className={css["heading"]}>{heading}</Heading>
      {children}
    </section>
  );
}

/** A pair of a fact sheet; stands inside a `dl`. */
export function Fact({ term, children }: Readonly<{ term: string; children: ReactNode }>): ReactNode {
  return (
    <div className={css["fact"]}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
