import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { type Filter, NO_FILTER } from "#domain/filter.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import { BorderStrip } from "#features/strip/BorderStrip.tsx";
import type { Locale } from "#i18n/messages.ts";
import { knownCodesOf } from "#state/knownCodes.ts";
import { readLink, writeLink } from "#state/link.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset["theme"];
});

type Opening = Readonly<{
  filter?: Partial<Filter>;
  view?: Partial<View>;
  locale?: Locale;
  width?: number;
}>;

/** The strip over the real records, in a page of a given width. */
async function openStrip({ filter = {}, view = {}, locale = "en", width = 1000 }: Opening = {}) {
  const result = await renderAtlas(
    <main style={{ containerType: "inline-size", inlineSize: width }}>
      <h1>Garita</h1>
      <BorderStrip />
    </main>,
    { locale, choices: { filter: { ...NO_FILTER, ...filter }, view: { ...DEFAULT_VIEW, ...view } } },
  );
  await waitFor(() => expect(region(locale)).toHaveAttribute("data-measured"));
  return { ...result, store: result.atlas.store };
}

const region = (locale: Locale = "en"): HTMLElement =>
  screen.getByRole("region", { name: locale === "es" ? "Franja fronteriza" : "Border strip" });
const picture = (): HTMLElement => within(region()).getByRole("img");
const list = (): HTMLElement => within(region()).getByRole("listbox");
const countMarks = (): number => picture().querySelectorAll("use").length;

/** The middle of a mark, told by its place among all marks. */
function pointOf(index: number): Readonly<{ clientX: number; clientY: number }> {
  const { left, top, width, height } =
    picture().querySelectorAll("use")[index]?.getBoundingClientRect() ?? new DOMRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

function send(type: string, at: Readonly<{ clientX: number; clientY: number }>, pointerType = "mouse"): void {
  const options = { bubbles: true, pointerId: 1, isPrimary: true, button: 0, pointerType, ...at };
  act(() => {
    picture().dispatchEvent(new PointerEvent(type, options));
  });
}

/** From one share of the picture to another. */
function drag(from: readonly [number, number], to: readonly [number, number], pointerType = "mouse"): void {
  // A made-up pointer cannot be captured.
  picture().setPointerCapture = () => undefined;
  const { left, top, width, height } = picture().getBoundingClientRect();
  const at = ([x, y]: readonly [number, number]) => ({
    clientX: left + x * width,
    clientY: top + y * height,
  });
  send("pointerdown", at(from), pointerType);
  send("pointermove", at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]), pointerType);
  send("pointermove", at(to), pointerType);
  send("pointerup", at(to), pointerType);
}

describe("what the strip shows", () => {
  it("is every shown record as one mark, in both languages", async () => {
    const { store } = await openStrip();
    expect(countMarks()).toBe(278);
    act(() => store.getState().codeToggled("status", "convicted"));
    expect(countMarks()).toBe(102);
    cleanup();
    await openStrip({ locale: "es" });
    expect(region("es")).toHaveTextContent("millas): 34");
  });

  it("says how many stand apart", async () => {
    await openStrip();
    expect(picture()).toHaveTextContent("Undated: 5");
    expect(picture()).toHaveTextContent("away: 34");
  });

  it("lays the border across a wide page and down a narrow one", async () => {
    await openStrip();
    const wide = picture().getBoundingClientRect();
    expect(wide.width).toBeGreaterThan(wide.height);
    cleanup();
    await openStrip({ width: 328 });
    const turned = picture().getBoundingClientRect();
    expect(turned.height).toBeGreaterThan(3 * turned.width);
  });

  it("leaves marks in their place when a filter takes others away", async () => {
    const { store } = await openStrip();
    const places = (): readonly string[] =>
      Array.from(
        picture().querySelectorAll("use"),
        (use) => `${use.getAttribute("x")} ${use.getAttribute("y")}`,
      );
    const before = new Set(places());
    act(() => store.getState().codeToggled("method", "infiltration"));
    const after = places();
    expect(after.length).toBeGreaterThan(10);
    expect(after.filter((place) => !before.has(place))).toEqual([]);
  });
});

describe("the pointer", () => {
  it("points at a mark, says what it is, and lets go", async () => {
    const { store } = await openStrip();
    send("pointermove", pointOf(3));
    const { hovered } = store.getState();
    expect(hovered.type).toBe("incident");
    const { left, top } = picture().getBoundingClientRect();
    send("pointermove", { clientX: left + 2, clientY: top + 2 });
    expect(store.getState().hovered.type).toBe("none");
  });

  it("chooses with a click, and with a tap", async () => {
    const { store } = await openStrip();
    picture().setPointerCapture = () => undefined;
    for (const [index, kind] of [
      [5, "mouse"],
      [9, "touch"],
    ] as const) {
      send("pointerdown", pointOf(index), kind);
      send("pointerup", pointOf(index), kind);
      expect(store.getState().selection.type).toBe("incident");
    }
  });

  it("draws a stretch and a period, which the link holds and brings back", async () => {
    const { store, atlas } = await openStrip();
    drag([0.15, 0.6], [0.5, 0.75]);
    const { filter, selection, view } = store.getState();
    expect(filter.along?.fromKm).toBeGreaterThan(50);
    expect(filter.along?.toKm).toBeLessThan(2000);
    expect(filter.from?.precision).toBe("year");
    const link = writeLink({ filter, selection, view });
    expect(readLink(link, knownCodesOf(atlas.dataset)).filter).toEqual(filter);
    expect(countMarks()).toBe(atlas.sceneOf(filter).sum.shown);
  });

  it("draws only a stretch under the border, and only a period beside it", async () => {
    const { store } = await openStrip();
    drag([0.2, 0.99], [0.6, 0.98]);
    expect(store.getState().filter).toMatchObject({ from: null, to: null });
    expect(store.getState().filter.along).not.toBeNull();
    act(() => store.getState().alongSet(null));
    drag([0.02, 0.5], [0.03, 0.7]);
    expect(store.getState().filter.along).toBeNull();
    expect(store.getState().filter.from).not.toBeNull();
  });

  it("leaves the page to a finger until drawing is asked for", async () => {
    const { store } = await openStrip({ width: 360 });
    expect(getComputedStyle(picture()).touchAction).toContain("pan-y");
    drag([0.6, 0.3], [0.8, 0.5], "touch");
    expect(store.getState().filter.along).toBeNull();
    act(() => screen.getByRole("button", { name: "Draw on the strip" }).click());
    expect(getComputedStyle(picture()).touchAction).toBe("none");
    drag([0.6, 0.3], [0.62, 0.5], "touch");
    expect(store.getState().filter.along).not.toBeNull();
  });

  it("changes nothing that the host has fixed", async () => {
    const { store } = await openStrip({ view: { lock: ["along", "from"] } });
    drag([0.15, 0.6], [0.5, 0.75]);
    expect(store.getState().filter).toEqual(NO_FILTER);
    expect(screen.getByRole("combobox", { name: "Western end" })).toBeDisabled();
  });
});

describe("without dragging", () => {
  it("a stretch is chosen from port to port, and the whole border again", async () => {
    const user = userEvent.setup();
    const { store } = await openStrip();
    await user.selectOptions(screen.getByRole("combobox", { name: "Western end" }), "Nogales");
    await user.selectOptions(screen.getByRole("combobox", { name: "Eastern end" }), "Douglas");
    const { along } = store.getState().filter;
    expect(along?.fromKm).toBeGreaterThan(600);
    expect(along?.toKm).toBeLessThan(800);
    expect(countMarks()).toBeGreaterThan(5);
    await user.click(screen.getByRole("button", { name: "Whole border" }));
    expect(store.getState().filter.along).toBeNull();
  });

  it("names a stretch that ends at no port by its kilometres", async () => {
    await openStrip({ filter: { along: { fromKm: 12.3, toKm: 3145 } } });
    expect(screen.getByRole("combobox", { name: "Western end" })).toHaveDisplayValue("km 12.3");
  });
});

describe("the keyboard", () => {
  it("is one stop, and walks the cases from west to east", async () => {
    const user = userEvent.setup();
    const { store } = await openStrip();
    await user.tab();
    expect(list()).toHaveFocus();
    const kmOf = (): number => Number(/km ([\d,]+)/.exec(reached())?.[1]?.replace(",", "") ?? Number.NaN);
    const reached = (): string =>
      document.getElementById(list().getAttribute("aria-activedescendant") ?? "")?.textContent ?? "";
    const first = kmOf();
    await user.keyboard("{ArrowRight}{ArrowDown}{ArrowRight}{PageDown}");
    expect(kmOf()).toBeGreaterThanOrEqual(first);
    await user.keyboard("{End}");
    expect(reached()).toContain("farther than 160 km");
    await user.keyboard("{Home}{Enter}");
    expect(store.getState().selection.type).toBe("incident");
    expect(within(list()).getByRole("option", { selected: true })).toBeInTheDocument();
  });

  it("takes the drawn stretch back with Escape", async () => {
    const user = userEvent.setup();
    const { store } = await openStrip({ filter: { from: parsePartialDate("2003") } });
    act(() => store.getState().alongSet({ fromKm: 100, toKm: 900.26 }));
    expect(store.getState().filter.along).toEqual({ fromKm: 100, toKm: 900.3 });
    list().focus();
    await user.keyboard("{Escape}");
    expect(store.getState().filter.along).toBeNull();
    expect(store.getState().filter.from?.text).toBe("2003");
  });
});

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  it.each([320, 1280])("axe finds nothing at %i px", async (width) => {
    document.documentElement.dataset["theme"] = theme;
    await page.viewport(width, 800);
    for (const locale of ["en", "es"] as const) {
      await openStrip({ width: width - 32, locale });
      const { violations } = await axe.run(document.body, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      cleanup();
    }
    await page.viewport(1280, 800);
  });
});
