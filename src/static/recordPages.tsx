import type { ReactNode } from "react";
import type { WholeIncident } from "#domain/incident.ts";
import type { Port } from "#domain/port.ts";
import { isCoarse } from "#domain/record.ts";
import type { Selection } from "#domain/scene.ts";
import { STANDING } from "#domain/status.ts";
import type { TaskForce } from "#domain/taskForce.ts";
import type { WithdrawnCase } from "#domain/withdrawn.ts";
import { IncidentRecord } from "#features/details/IncidentRecord.tsx";
import { PortRecord } from "#features/details/PortRecord.tsx";
import { RecordName } from "#features/details/RecordName.tsx";
import { TaskForceRecord } from "#features/details/TaskForceRecord.tsx";
import { WithdrawnRecord } from "#features/details/WithdrawnRecord.tsx";
import type { PageMessages } from "#i18n/pageMessages.ts";
import { type Atlas, AtlasProvider } from "#state/useApp.tsx";
import { type Page, pathIn, renderDocument, rootFrom } from "./document.tsx";
import { LocatorMap } from "./LocatorMap.tsx";
import { PageWordsProvider } from "./pageWords.tsx";
import { RecordClosing } from "./RecordClosing.tsx";
import { StaticFrame } from "./StaticFrame.tsx";

/** What the pages of one language are made from. */
export type PageSource = Readonly<{ atlas: Atlas; words: PageMessages; styles: readonly string[] }>;

type RecordPage = Readonly<{
  selection: Exclude<Selection, { type: "none" }>;
  name: string;
  title: string;
  description: string;
  isIndexed: boolean;
  body: ReactNode;
}>;

/** An atlas that stands on the page at `path`: its links lead from there. */
export function standingAt(atlas: Atlas, path: string): Atlas {
  return { ...atlas, root: rootFrom(pathIn(atlas.locale, path)), isStatic: true };
}

function renderRecord({ atlas, words, styles }: PageSource, page: RecordPage): Page {
  const { selection, name, body } = page;
  const { baseUrl } = atlas.dataset.site;
  const path = `${selection.type}/${selection.id}/`;
  const address = baseUrl ? `${baseUrl}/${pathIn(atlas.locale, path)}` : null;
  return renderDocument({
    ...page,
    locale: atlas.locale,
    path,
    site: atlas.dataset.site,
    styles,
    children: (
      <AtlasProvider atlas={standingAt(atlas, path)}>
        <PageWordsProvider words={words}>
          <StaticFrame path={path}>
            <article>
              <RecordName selection={selection} />
              {body}
            </article>
            <RecordClosing selection={selection} name={name} address={address} />
          </StaticFrame>
        </PageWordsProvider>
      </AtlasProvider>
    ),
  });
}

/** Cleared cases, and cases not yet read twice, are for those who come for them, not for search engines. */
export function isIndexed({
  effectiveStatus,
  secondReading,
}: Pick<WholeIncident, "effectiveStatus" | "secondReading">): boolean {
  return STANDING[effectiveStatus] !== "cleared" && secondReading !== null;
}

export function incidentPage(source: PageSource, incident: WholeIncident): Page {
  const { atlas, words } = source;
  const { format, messages } = atlas;
  const { codes, details } = messages;
  const { effectiveStatus, precision, radiusKm, lat, lon } = incident;
  const name = format.text(incident.title);
  const place = format.text(incident.place);
  const standing = codes.status[effectiveStatus];
  const known = [
    details.knownTo[precision],
    ...(radiusKm === null ? [] : [details.within(format.number(radiusKm))]),
  ].join(", ");
  return renderRecord(source, {
    selection: { type: "incident", id: incident.id },
    name,
    title: words.title(name, standing),
    description: words.description(standing, place, format.text(incident.summary)),
    isIndexed: isIndexed(incident),
    body: (
      <IncidentRecord
        incident={incident}
        map={
          <LocatorMap
            lat={lat}
            lon={lon}
            radiusKm={radiusKm ?? 0}
            isCoarse={isCoarse(precision)}
            place={place}
            precision={known}
          />
        }
      />
    ),
  });
}

export function portPage(source: PageSource, port: Port): Page {
  const { atlas, words } = source;
  const cases = atlas.dataset.incidents.filter(({ ports }) => ports.includes(port.id)).length;
  return renderRecord(source, {
    selection: { type: "port", id: port.id },
    name: port.name,
    title: words.plainTitle(`${port.name}, ${atlas.messages.details.name.port}`),
    description: words.portDescription(port.name, atlas.format.number(cases)),
    isIndexed: true,
    body: (
      <>
        <PortRecord port={port} />
        <LocatorMap
          lat={port.lat}
          lon={port.lon}
          radiusKm={0}
          isCoarse={false}
          place={port.name}
          precision=""
        />
      </>
    ),
  });
}

export function taskForcePage(source: PageSource, taskForce: TaskForce): Page {
  const { atlas, words } = source;
  const name = atlas.locale === "es" ? taskForce.nameEs : taskForce.name;
  return renderRecord(source, {
    selection: { type: "task-force", id: taskForce.id },
    name,
    title: words.plainTitle(name),
    description: words.taskForceDescription(name, taskForce.city),
    isIndexed: true,
    body: <TaskForceRecord taskForce={taskForce} />,
  });
}

/** The id of a withdrawn record keeps its page, which says so and nothing of what it said. */
export function withdrawnPage(source: PageSource, withdrawn: WithdrawnCase): Page {
  const { atlas, words } = source;
  const { details } = atlas.messages;
  return renderRecord(source, {
    selection: { type: "incident", id: withdrawn.id },
    name: details.withdrawn,
    title: words.plainTitle(details.withdrawn),
    description: details.withdrawnOn(atlas.format.date(withdrawn.date)),
    isIndexed: false,
    body: <WithdrawnRecord withdrawn={withdrawn} />,
  });
}
