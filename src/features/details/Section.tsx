import type { ReactNode } from "react";
import css from "./Details.module.css";

export function Section({
  heading,
  children,
}: Readonly<{ heading: string; children: ReactNode }>): ReactNode {
  return (
    <section className={css["section"]}>
      <h3 className={css["heading"]}>{heading}</h3>
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
