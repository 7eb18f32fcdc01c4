import type { ReactNode } from "react";
import type { Incident } from "#domain/incident.ts";
import { STANDING } from "#domain/status.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";
import { Section } from "./Section.tsx";

/** The two questions about method, each answer with its definition. */
export function ConductSection({ incident }: Readonly<{ incident: Incident }>): ReactNode {
  const { codes, definitions, details } = useAtlas().messages;
  const standing = STANDING[incident.effectiveStatus];
  return (
    <>
      <Section heading={details.acts[standing]}>
        {incident.acts.length ? (
          <dl className={css["terms"]}>
            {incident.acts.map((act) => (
              <div key={act}>
                <dt>{codes.act[act]}</dt>
                <dd>{definitions.act[act]}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <p>{details.actsNone}</p>
        )}
      </Section>
      <Section heading={details.methods[standing]}>
        <dl className={css["terms"]}>
          {incident.methods.map((method) => (
            <div key={method}>
              <dt>{codes.method[method]}</dt>
              <dd>{definitions.method[method]}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
