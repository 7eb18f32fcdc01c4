import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { BorderStrip } from "#features/strip/BorderStrip.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { createAtlas } from "#state/createAtlas.ts";
import { AtlasProvider } from "#state/useApp.tsx";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

it("stands in the page before any script, wide and turned, each mark once, without a style attribute", async () => {
  const dataset = await loadFromDisk();
  const atlas = createAtlas({ dataset, locale: "es", messages: await loadMessages("es") });
  const html = renderToString(
    <AtlasProvider atlas={atlas}>
      <BorderStrip />
    </AtlasProvider>,
  );
  expect(html.match(/<use /g)).toHaveLength(2 * dataset.incidents.length);
  expect(html).toContain('aria-label="Franja fronteriza"');
  expect(html).toContain("Sin fecha: 5");
  expect(html).not.toContain("style=");
  expect(html).not.toMatch(/NaN|Infinity/);
});
