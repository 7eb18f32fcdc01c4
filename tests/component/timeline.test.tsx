import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent as pointer } from "vitest/browser";
import { type Filter, NO_FILTER } from "#domain/filter.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import { Timeline } from "#features/timeline/Timeline.tsx";
import type { Locale } from "#i18n/messages.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { realDataset, renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  delete document.documentElement.dataset["theme"];
});

type Opening = Readonly<{
  filter?: Partial<Filter>;
  view?: Partial<View>;
  locale?: Locale;
  width?: number;
}>;

/** The timeline over the real records, in a page of a given width, and its window as the link would write it. */
async function openTimeline({ filter = {}, view = {}, locale = "en", width = 1000 }: Opening = {}) {
  const result = await renderAtlas(
    <main style={{ containerType: "inline-size", inlineSize: width }}>
      <h1>Garita</h1>
      <Timeline />
    </main>,
    {
      locale,
      choices: { filter: { ...NO_FILTER, ...filter }, view: { ...DEFAULT_VIEW, ...view } },
    },
  );
  const { store } = result.atlas;
  const windowText = (): string => {
    const { from, to } = store.getState().filter;
    return `${from?.text ?? ""}..${to?.text ?? ""}`;
  };
  return { ...result, store, windowText };
}

const between = (from: string, to: string): Partial<Filter> => ({
  from: parsePartialDate(from),
  to: parsePartialDate(to),
});
const slider = (name: string): HTMLElement => screen.getByRole("slider", { name });
const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const said = (name: string): string | null => slider(name).getAttribute("aria-valuetext");

describe("the handles by keyboard", () => {
  it("say that they are open, and to where", async () => {
    await openTimeline();
    expect(said("From")).toBe("open: since 1991");
    expect(said("To")).toBe("open: until 2025");
  });

  it("step by a year, by five, and to the ends", async () => {
    const user = userEvent.setup();
    const { windowText } = await openTimeline({ filter: between("2003", "2014") });
    slider("From").focus();
    await user.keyboard("{ArrowRight}");
    expect(windowText()).toBe("2004..2014");
    expect(said("From")).toBe("2004");
    await user.keyboard("{PageUp}{ArrowLeft}");
    expect(windowText()).toBe("2008..2014");
    await user.keyboard("{Home}");
    expect(windowText()).toBe("..2014");
    await user.tab();
    expect(slider("To")).toHaveFocus();
    await user.keyboard("{ArrowDown}{PageDown}{ArrowUp}");
    expect(windowText()).toBe("..2009");
    await user.keyboard("{End}");
    expect(windowText()).toBe("..");
  });

  it("move the whole window with Shift", async () => {
    const user = userEvent.setup();
    const { windowText } = await openTimeline({ filter: between("2003", "2014") });
    slider("To").focus();
    await user.keyboard("{Shift>}{ArrowRight}{ArrowRight}{ArrowLeft}{/Shift}");
    expect(windowText()).toBe("2004..2015");
  });

  it("keep stepping by years under the fingers, and by months in a window that was narrow before", async () => {
    const user = userEvent.setup();
    const { windowText, unmount } = await openTimeline({ filter: between("2010", "2014") });
    slider("From").focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(windowText()).toBe("2014..2014");
    unmount();
    const narrow = await openTimeline({ filter: between("2014", "2014") });
    slider("From").focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(narrow.windowText()).toBe("2014-03..2014");
    expect(said("From")).toBe("March 2014");
  });

  it("make one step of the history of a key held down", async () => {
    const user = userEvent.setup();
    const { store } = await openTimeline({ filter: between("2003", "2014") });
    slider("From").focus();
    await user.keyboard("{ArrowRight>3}");
    expect(store.getState().dragging).toBe(true);
    await user.keyboard("{/ArrowRight}");
    expect(store.getState().dragging).toBe(false);
  });

  it("explain their keys", async () => {
    await openTimeline();
    expect(slider("From")).toHaveAccessibleDescription(/Page Up .* five years.* Shift/);
  });
});

describe("the bars by pointer", () => {
  /** Real pointer events, at shares of the picture's width. */
  const plot = (): HTMLElement => screen.getByRole("img", { name: /^Bars from 1991 to 2025/ });
  const at = (year: number, y = 40): { x: number; y: number } => {
    const { width } = plot().getBoundingClientRect();
    return { x: ((year + 0.5 - 1991) / 35) * width, y };
  };

  it("set the window to the clicked year, then to a month of it, and open it on a second click", async () => {
    const { windowText } = await openTimeline();
    await pointer.click(plot(), { position: at(2010) });
    expect(windowText()).toBe("2010..2010");
    const months = screen.getByRole("img", { name: /^Bars from January 2009 to December 2011/ });
    // A fresh place for each click: the driver rescales the one it is given.
    const march = (): { x: number; y: number } => ({
      x: (14.5 / 36) * months.getBoundingClientRect().width,
      y: 40,
    });
    await pointer.click(months, { position: march() });
    expect(windowText()).toBe("2010-03..2010-03");
    await pointer.click(months, { position: march() });
    expect(windowText()).toBe("..");
  });

  it("draw a window, and move it by its middle, without a link for each place on the way", async () => {
    const { windowText, store } = await openTimeline();
    const drags: boolean[] = [];
    store.subscribe(({ dragging }) => drags.push(dragging));
    await pointer.dragAndDrop(plot(), plot(), { sourcePosition: at(2000), targetPosition: at(2009) });
    expect(windowText()).toBe("2000..2009");
    await pointer.dragAndDrop(plot(), plot(), { sourcePosition: at(2005), targetPosition: at(2008) });
    expect(windowText()).toBe("2003..2012");
    expect(drags.filter((dragging) => !dragging)).toHaveLength(2);
    expect(store.getState().dragging).toBe(false);
  });

  it("follow a dragged handle by whole years", async () => {
    const { windowText } = await openTimeline({ filter: between("2003", "2014") });
    const box = slider("To").getBoundingClientRect();
    const plotBox = plot().getBoundingClientRect();
    const thumb = (year: number): number =>
      plotBox.left + ((year + 1 - 1991) / 35) * plotBox.width + 12 - box.left;
    await pointer.dragAndDrop(slider("To"), slider("To"), {
      sourcePosition: { x: thumb(2014), y: 12 },
      targetPosition: { x: thumb(2018), y: 12 },
      force: true,
    });
    expect(windowText()).toBe("2003..2018");
  });

  it("say in the key what a bar holds", async () => {
    await openTimeline();
    await pointer.hover(plot(), { position: at(2010) });
    expect(await screen.findByText("2010", { selector: "li" })).toBeVisible();
  });
});

describe("play", () => {
  it("gathers the cases year by year and stops when asked", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { windowText, store } = await openTimeline();
    act(() => button("Play").click());
    expect(windowText()).toBe("..1991");
    act(() => vi.advanceTimersByTime(1800));
    expect(windowText()).toBe("..1993");
    act(() => button("Pause").click());
    act(() => vi.advanceTimersByTime(5000));
    expect(windowText()).toBe("..1993");
    expect(store.getState().playing).toBe(false);
    expect(button("Play")).toBeVisible();
  });

  it("goes faster when asked, and ends by itself", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { windowText, store } = await openTimeline({ filter: between("2019", "2022") });
    act(() => store.getState().speedChosen(4));
    act(() => button("Play").click());
    act(() => vi.advanceTimersByTime(10_000));
    expect(windowText()).toBe("2022..2025");
    expect(store.getState().playing).toBe(false);
  });

  it("can be done step by step", async () => {
    const user = userEvent.setup();
    const { windowText } = await openTimeline({ filter: between("2003", "2006") });
    await user.click(button("Step forward"));
    await user.click(button("Step forward"));
    await user.click(button("Step back"));
    expect(windowText()).toBe("2004..2007");
    await user.click(button("Clear dates"));
    expect(windowText()).toBe("..");
  });
});

describe("what counts as a date", () => {
  it("is chosen by clock and span, and undated cases are shown or not", async () => {
    const user = userEvent.setup();
    const { store } = await openTimeline({ filter: between("2003", "2014") });
    await user.click(screen.getByRole("radio", { name: "When it happened" }));
    expect(store.getState().filter.clock).toBe("conduct");
    expect(screen.getByRole("heading", { name: "Cases by year in which it happened" })).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Show undated cases (29)" }));
    expect(store.getState().filter.hideUndated).toBe(true);
    expect(screen.getByText("hidden", { selector: "span" })).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Cumulative" }));
    expect(store.getState().filter.span).toBe("cumulative");
    expect(slider("From")).toBeDisabled();
    expect(said("From")).toBe("open: since 1990");
    expect(screen.getByText("Until 2014")).toBeVisible();
  });

  it("can be given exactly, without dragging", async () => {
    const user = userEvent.setup();
    const { windowText } = await openTimeline();
    await user.click(screen.getByText("Exact dates"));
    const field = (name: string): HTMLElement => screen.getByRole("combobox", { name });
    expect(field("From: month")).toBeDisabled();
    await user.selectOptions(field("From: year"), "2014");
    await user.selectOptions(field("From: month"), "March");
    await user.selectOptions(field("To: year"), "2010");
    expect(windowText()).toBe("2010..2010");
    await user.selectOptions(field("To: year"), "Open");
    expect(windowText()).toBe("2010..");
  });

  it("stays as the host page fixed it", async () => {
    await openTimeline({ view: { lock: ["from", "clock"] } });
    expect(slider("From")).toBeDisabled();
    expect(slider("To")).toBeEnabled();
    expect(button("Play")).toBeDisabled();
    expect(screen.getByRole("radio", { name: "When it happened" })).toBeDisabled();
  });
});

describe("the timeline without records", () => {
  it("still has its handles, and says that nothing is dated", async () => {
    const dataset = { ...(await realDataset()), incidents: [] };
    await renderAtlas(<Timeline />, { dataset });
    expect(said("From")).toBe("open: since 2026");
    expect(screen.getByRole("img", { name: /No dated case passes the filters/ })).toBeVisible();
  });
});

describe("the timeline in Spanish, on a phone and in both themes", () => {
  it("bears its Spanish names", async () => {
    const user = userEvent.setup();
    await openTimeline({ locale: "es", filter: between("2014-03", "2020") });
    expect(said("Desde")).toBe("marzo de 2014");
    expect(said("Hasta")).toBe("2020");
    expect(within(screen.getByRole("group", { name: "Alcance" })).getAllByRole("radio")).toHaveLength(2);
    await user.click(button("Reproducir"));
    await user.click(button("Pausar"));
    expect(button("Reproducir")).toBeVisible();
  });

  it.each([280, 1000, 2000])("fits %i pixels", async (width) => {
    const { container } = await openTimeline({ width, filter: between("2003", "2014") });
    const page = container.querySelector("main");
    expect(page?.scrollWidth).toBeLessThanOrEqual(width);
  });

  it("keeps its options behind a button on a phone", async () => {
    const user = userEvent.setup();
    await openTimeline({ width: 320 });
    expect(screen.queryByRole("radio")).toBeNull();
    await user.click(button("Time options"));
    expect(screen.getAllByRole("radio")).toHaveLength(4);
  });

  it.each(["light", "dark"] as const)("leaves nothing for axe to find in %s", async (theme) => {
    document.documentElement.dataset["theme"] = theme;
    const { container } = await openTimeline({ filter: between("2003", "2014") });
    await waitFor(() => expect(slider("From")).toBeVisible());
    const { violations } = await axe.run(container, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
  });
});
