import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { Sentence } from "#features/sentence/Sentence.tsx";
import { Timeline } from "#features/timeline/Timeline.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { createAtlas } from "#state/createAtlas.ts";
import { AtlasProvider } from "#state/useApp.tsx";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

it("writes sentence and bars into the page before any script runs, without a style attribute", async () => {
  const dataset = await loadFromDisk();
  const atlas = createAtlas({ dataset, locale: "es", messages: await loadMessages("es") });
  const html = renderToString(
    <AtlasProvider atlas={atlas}>
      <Sentence />
      <Timeline />
    </AtlasProvider>,
  );
  expect(html).toContain(`Mostrando ${dataset.incidents.length} de ${dataset.incidents.length} casos`);
  expect(html).toContain('aria-label="Desde"');
  expect(html.match(/data-standing="proven"/g)?.length).toBeGreaterThan(25);
  expect(html).not.toContain("style=");
});
