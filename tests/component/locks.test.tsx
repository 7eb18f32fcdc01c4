import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SurfaceSwitch } from "#app/SurfaceSwitch.tsx";
import { FACETS } from "#domain/filter.ts";
import { DetailsPanel } from "#features/details/DetailsPanel.tsx";
import { ActiveFilters } from "#features/filters/ActiveFilters.tsx";
import { EmptyState } from "#features/filters/EmptyState.tsx";
import { FilterPanel } from "#features/filters/FilterPanel.tsx";
import { ResetButton } from "#features/filters/ResetButton.tsx";
import { LayerSwitches } from "#features/legend/LayerSwitches.tsx";
import { SearchBox } from "#features/search/SearchBox.tsx";
import { BorderStrip } from "#features/strip/BorderStrip.tsx";
import { IncidentTable } from "#features/table/IncidentTable.tsx";
import { Timeline } from "#features/timeline/Timeline.tsx";
import { en } from "#i18n/messages/en.ts";
import type { Locale } from "#i18n/messages.ts";
import { FitControls, MoveControls } from "#map/MapControls.tsx";
import { readLink, writeLink } from "#state/link.ts";
import type { Atlas } from "#state/useApp.tsx";
import { SURFACES } from "#state/view.ts";
import { renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

afterEach(cleanup);

const FIXED = en.lock.fixed;
const KNOWN = { agency: null, organization: null, region: null };
const NO_MOVES = { zoomed: vi.fn(), moved: vi.fn(), wholeBorder: vi.fn(), chosenRegions: vi.fn() };

/** A value for each key, so that there is something to change and to take away. */
const LINK =
  "?from=2001&to=2010&undated=hide&method=bribery&act=smuggled-directly&status=charged&level=federal&contraband=cocaine&agency=us-border-patrol&organization=arellano-felix&country=us&precision=city&in=state-us-tx&near=31_-110_20&along=10_20&q=laredo&sel=incident.laredo-2007-1&at=31_-110_7";

async function renderWith(node: ReactNode, link: string, locale: Locale = "en"): Promise<Atlas> {
  const { atlas } = await renderAtlas(node, { locale, choices: readLink(link, KNOWN) });
  return atlas;
}

const group = (name: string): HTMLElement => screen.getByRole("group", { name });
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const allIn = (place: HTMLElement): HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>("input, select, button:not(legend button)"),
];

type Control = Readonly<{
  lock: string;
  what: string;
  node: ReactNode;
  /** What is used to change the key's value, once it can be seen. */
  controls: () => readonly HTMLElement[];
  /** What carries the words, where it is not the control. */
  says?: () => HTMLElement;
}>;

const words = en.timeline;

/** What is set once lies behind a button where there is little room. */
function opened<T>(find: () => T): T {
  const more = screen.queryByRole("button", { name: words.options });
  if (more?.getAttribute("aria-expanded") === "false") fireEvent.click(more);
  return find();
}
const CONTROLS: readonly Control[] = [
  ...FACETS.map((facet): Control => {
    const place = (): HTMLElement => group(en.filters.group[facet]);
    return {
      lock: facet,
      what: `the group ${en.filters.group[facet]}`,
      node: <FilterPanel />,
      controls: () => {
        const opener = within(place()).getByRole("button", { name: en.filters.group[facet] });
        if (opener.getAttribute("aria-expanded") === "false") fireEvent.click(opener);
        return within(place()).getAllByRole("checkbox");
      },
      says: place,
    };
  }),
  {
    lock: "in",
    what: "the region filter",
    node: <FilterPanel />,
    controls: () => [screen.getByRole("combobox", { name: "Region" })],
  },
  {
    lock: "q",
    what: "the search",
    node: <SearchBox />,
    controls: () => [screen.getByRole("searchbox")],
  },
  {
    lock: "show",
    what: "the layers",
    node: <LayerSwitches />,
    controls: () => screen.getAllByRole("checkbox"),
    says: () => group(en.legend.layersHeading),
  },
  {
    lock: "view",
    what: "the switch of the view",
    node: <SurfaceSwitch current="map" offered={SURFACES} />,
    controls: () => screen.getAllByRole("button"),
  },
  {
    lock: "from",
    what: "the handle of the start",
    node: <Timeline />,
    controls: () => [screen.getByRole("slider", { name: words.from })],
  },
  {
    lock: "to",
    what: "the handle of the end",
    node: <Timeline />,
    controls: () => [screen.getByRole("slider", { name: words.to })],
  },
  ...(["from", "to"] as const).flatMap((lock): Control[] => [
    {
      lock,
      what: "playing and stepping",
      node: <Timeline />,
      controls: () => [button(words.play), button(words.stepBack), button(words.stepForward)],
    },
    {
      lock,
      what: `the exact dates, ${lock}`,
      node: <Timeline />,
      controls: () =>
        [words.yearOf(words[lock]), words.monthOf(words[lock])].map((name) => screen.getByLabelText(name)),
    },
  ]),
  {
    lock: "clock",
    what: "the clock",
    node: <Timeline />,
    controls: () => opened(() => within(group(words.clock)).getAllByRole("radio")),
    says: () => group(words.clock),
  },
  {
    lock: "span",
    what: "the span",
    node: <Timeline />,
    controls: () => opened(() => within(group(words.span)).getAllByRole("radio")),
    says: () => group(words.span),
  },
  {
    lock: "undated",
    what: "undated cases",
    node: <Timeline />,
    controls: () => opened(() => [screen.getByRole("checkbox", { name: /^Show undated cases/ })]),
  },
  {
    lock: "along",
    what: "the stretch",
    node: <BorderStrip />,
    controls: () => allIn(group(en.strip.stretch)),
    says: () => group(en.strip.stretch),
  },
  {
    lock: "at",
    what: "the controls of the map",
    node: (
      <>
        <FitControls hasRegions moves={NO_MOVES} />
        <MoveControls moves={NO_MOVES} />
      </>
    ),
    controls: () => screen.getAllByRole("button"),
  },
  {
    lock: "sel",
    what: "the panel's close and browse buttons",
    node: <DetailsPanel />,
    controls: () => [
      button(en.details.close),
      ...screen.queryAllByRole("button", { name: en.details.previous }),
    ],
  },
];

describe("a control whose value the page around a frame has fixed", () => {
  it.each(CONTROLS)(
    "answers to nothing and says so: $lock, $what",
    async ({ lock, node, controls, says }) => {
      const atlas = await renderWith(node, `${LINK}&lock=${lock}`);
      const before = writeLink(atlas.store.getState());
      const found = controls();
      expect(found.length).toBeGreaterThan(0);
      for (const control of found) expect(control).toBeDisabled();
      for (const one of says ? [says()] : found)
        expect(one).toHaveAccessibleDescription(expect.stringContaining(FIXED));
      for (const control of found) await userEvent.click(control, { pointerEventsCheck: 0 });
      expect(writeLink(atlas.store.getState())).toBe(before);
    },
  );

  it.each(CONTROLS)("works where nothing is fixed: $lock, $what", async ({ node, controls }) => {
    await renderWith(node, LINK.replace(/&(?:undated|span)=\w+/g, ""));
    const enabled = controls().filter((control) => !control.matches(":disabled"));
    expect(enabled.length).toBeGreaterThan(0);
    for (const one of enabled) expect(one).not.toHaveAccessibleDescription(expect.stringContaining(FIXED));
  });
});

const CHIPS: readonly (readonly [lock: string, word: RegExp])[] = [
  ["from", /2001 to 2010/],
  ["undated", /Undated/],
  ["in", /Texas/],
  ["near", /Within 20 km/],
  ["along", /Km 10 to 20/],
  ["q", /laredo/],
  ...FACETS.map((facet) => [facet, new RegExp(`^${en.filters.key[facet]}`)] as const),
];

describe("the chip of what is fixed", () => {
  it.each(CHIPS)("cannot be taken away: %s", async (lock, word) => {
    await renderWith(<ActiveFilters />, `${LINK}&lock=${lock}`);
    const chip = screen.getAllByRole("listitem").find(({ textContent }) => word.test(textContent ?? ""));
    expect(chip).toHaveTextContent(FIXED);
    expect(within(chip as HTMLElement).queryByRole("button")).toBeNull();
    const others = screen.getAllByRole("listitem").filter((one) => one !== chip);
    for (const one of others) expect(within(one).getByRole("button")).toBeEnabled();
  });
});

describe("starting again", () => {
  it("takes away what is free and is not offered where all is fixed", async () => {
    const atlas = await renderWith(<ResetButton />, "?method=bribery&q=laredo&lock=method");
    expect(button("Reset")).toBeEnabled();
    await userEvent.click(button("Reset"));
    expect(writeLink(atlas.store.getState())).toBe("?method=bribery&lock=method");
    expect(button("Reset")).toBeDisabled();
    expect(button("Reset")).toHaveAccessibleDescription(expect.stringContaining(FIXED));
  });

  it("stays as it is while nothing is set", async () => {
    await renderWith(<ResetButton />, "?lock=method");
    expect(button("Reset")).toBeEnabled();
  });

  it("of an empty scene offers only what can be loosened, and says what cannot", async () => {
    const link = "?method=intimidation&act=laundered-money&from=1991&to=1992";
    await renderWith(<EmptyState />, `${link}&lock=method`);
    const free = screen.getAllByRole("button").map(({ textContent }) => textContent);
    expect(free.join()).not.toContain("Intimidation");
    cleanup();
    await renderWith(<EmptyState />, `?method=bribery&q=zzzz&lock=method.q`);
    screen.getByText(en.filters.emptyFixed);
    expect(screen.getAllByRole("button")).toHaveLength(1);
    expect(button(en.filters.startAgain)).toBeDisabled();
  });
});

describe("a fixed selection", () => {
  const link = "?sel=incident.laredo-2007-1&lock=sel";

  it("keeps the panel open against Escape, and turns what would choose into links to the records' pages", async () => {
    const atlas = await renderWith(
      <>
        <IncidentTable />
        <DetailsPanel />
      </>,
      link,
    );
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("complementary", { name: "Incident" })).toBeVisible();
    const table = within(screen.getByRole("table", { name: "Incidents" }));
    expect(table.getAllByRole("link")).toHaveLength(atlas.dataset.incidents.length);
    for (const one of table.getAllByRole("link").slice(0, 3))
      expect(one).toHaveAttribute("href", expect.stringMatching(/^\.\/incident\/[a-z0-9-]+\/$/));
    expect(writeLink(atlas.store.getState())).toBe(link);
  });

  it("is said to those who walk the marks, and Enter changes nothing", async () => {
    const atlas = await renderWith(<BorderStrip />, link);
    const marks = screen.getByRole("listbox", { name: en.strip.marks });
    expect(marks).toHaveAccessibleDescription(expect.stringContaining(en.lock.marks));
    marks.focus();
    await userEvent.keyboard("{Home}{ArrowRight}{Enter}");
    expect(writeLink(atlas.store.getState())).toBe(link);
  });
});

it("says so in Spanish", async () => {
  await renderWith(<SearchBox />, "?q=laredo&lock=q", "es");
  expect(screen.getByRole("searchbox")).toHaveAccessibleDescription(/^Fijado por la página/);
});
