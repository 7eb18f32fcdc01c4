import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { EmbedButton } from "#app/EmbedButton.tsx";
import { NO_FILTER } from "#domain/filter.ts";
import { CODE_FORMS, embedCode } from "#embed/builder/embedCode.ts";
import type { Locale } from "#i18n/messages.ts";
import type { Choices } from "#state/choices.ts";
import type { Atlas } from "#state/useApp.tsx";
import { realDataset, renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  delete document.documentElement.dataset["theme"];
});

type Opened = Readonly<{ user: ReturnType<typeof userEvent.setup>; dialog: HTMLElement; atlas: Atlas }>;

const BRIBERY: Partial<Choices> = { filter: { ...NO_FILTER, method: ["bribery"] } };
const NAMES = {
  en: { button: "Embed this view", dialog: "Embed this view" },
  es: { button: "Insertar esta vista", dialog: "Insertar esta vista" },
} as const;

/** Opened as somebody without a mouse does. */
async function openBuilder(choices: Partial<Choices> = BRIBERY, locale: Locale = "en"): Promise<Opened> {
  const user = userEvent.setup();
  const records = await realDataset();
  const dataset = { ...records, site: { ...records.site, baseUrl: "https://atlas.example/border" } };
  const { atlas } = await renderAtlas(
    <main>
      <h1>Garita</h1>
      <EmbedButton />
    </main>,
    // The preview is an empty frame here: the built site's own tests look into it.
    { choices, locale, dataset, root: "about:blank#" },
  );
  screen.getByRole("button", { name: NAMES[locale].button }).focus();
  await user.keyboard("{Enter}");
  return {
    user,
    atlas,
    dialog: await screen.findByRole("dialog", { name: NAMES[locale].dialog }, { timeout: 10_000 }),
  };
}

const codeIn = (dialog: HTMLElement): HTMLTextAreaElement =>
  within(dialog).getByRole("textbox", { name: "Code" });

describe("the embed builder", () => {
  it("takes the focus, keeps it, and gives it back when it is closed", async () => {
    const { user, dialog } = await openBuilder();
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    expect(dialog.matches(":modal")).toBe(true);
    // What lies behind a modal dialog cannot be focused at all.
    screen.getByRole("button", { name: "Embed this view", hidden: true }).focus();
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    within(dialog).getByRole("button", { name: "Close" }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.getByRole("button", { name: "Embed this view" })).toHaveFocus();
  });

  it("writes what is chosen into code and preview, and leaves the page behind it alone", async () => {
    const { user, dialog, atlas } = await openBuilder();
    const before = atlas.store.getState();
    const pick = (role: "radio" | "checkbox", name: string) =>
      user.click(within(dialog).getByRole(role, { name }));
    expect(codeIn(dialog).value).toContain("https://atlas.example/border/embed/?method=bribery");
    await pick("radio", "Dark");
    await pick("checkbox", "Search");
    await pick("checkbox", "Every filter that is set");
    await pick("checkbox", "View and layers");
    const link = "?method=bribery&theme=dark&hide=search&lock=method.show.view";
    expect(codeIn(dialog).value).toContain(`embed/${link.replaceAll("&", "&amp;")}`);
    expect(within(dialog).getByTitle("Preview of the frame")).toHaveAttribute(
      "src",
      `about:blank#embed/${link}`,
    );
    await pick("radio", "Español");
    await waitFor(() => expect(codeIn(dialog).value).toContain("Abrir esta vista en Garita"), {
      timeout: 10_000,
    });
    expect(within(dialog).getByTitle("Preview of the frame")).toHaveAttribute(
      "src",
      `about:blank#es/embed/${link}`,
    );
    expect(codeIn(dialog).value).toContain("Soborno. Mostrando");
    expect(atlas.store.getState()).toBe(before);
  });

  it("offers the three forms, and only frames where the height is fixed", async () => {
    const { user, dialog } = await openBuilder();
    const pick = (name: string) => user.click(within(dialog).getByRole("radio", { name }));
    expect(codeIn(dialog).value).toContain("<garita-map");
    await pick("Fixed");
    expect(within(dialog).getByRole("radio", { name: "Script element" })).toBeDisabled();
    expect(codeIn(dialog).value).toMatch(/^<iframe src=/);
    const height = within(dialog).getByRole("spinbutton", { name: "Height in pixels" });
    await user.clear(height);
    await user.type(height, "5");
    expect(codeIn(dialog).value).toContain('height="720"');
    await user.clear(height);
    await user.type(height, "1200");
    expect(codeIn(dialog).value).toContain('height="1200"');
    await pick("Frame with picture");
    expect(codeIn(dialog).value).toMatch(/<img src="garita-method-bribery-[\d-]+\.png" alt="/);
    await user.type(
      within(dialog).getByRole("textbox", { name: "Address of the picture" }),
      "https://n.example/a.png",
    );
    expect(codeIn(dialog).value).toContain('<img src="https://n.example/a.png"');
  });

  it("lets the alternative text be written, and proposes it again", async () => {
    const { user, dialog } = await openBuilder();
    const field = within(dialog).getByRole("textbox", { name: "Alternative text" });
    const proposal = (field as HTMLTextAreaElement).value;
    expect(proposal).toMatch(/Bribery\. Showing \d+ of \d+ incidents\.$/);
    await user.clear(field);
    expect(field).toBeInvalid();
    await user.type(field, 'Say "bribery" <b>');
    expect(codeIn(dialog).value).toContain('title="Say &quot;bribery&quot; &lt;b&gt;"');
    await user.click(within(dialog).getByRole("button", { name: "Use the proposal again" }));
    expect(field).toHaveValue(proposal);
  });

  it("copies the code and says so, or selects it where the clipboard is out of reach", async () => {
    const { user, dialog } = await openBuilder();
    const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await user.click(within(dialog).getByRole("button", { name: "Copy the code" }));
    await within(dialog).findByText("Copied.");
    expect(written).toHaveBeenCalledWith(codeIn(dialog).value);
    written.mockRejectedValue(new Error("refused"));
    await user.click(within(dialog).getByRole("button", { name: "Copy the code" }));
    await within(dialog).findByText(/^Selected\./);
    const field = codeIn(dialog);
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
  });

  it("checks a house colour on both papers and offers the nearest shade that passes", async () => {
    const { user, dialog } = await openBuilder();
    const field = within(dialog).getByRole("textbox", { name: "Accent colour" });
    await user.clear(field);
    await user.type(field, "#ff8800");
    const light = within(dialog)
      .getByText(/^On light paper/)
      .closest("div") as HTMLElement;
    expect(light).toHaveTextContent("On light paper 2.29 : 1");
    expect(light).toHaveTextContent("Text: short of 4.5 : 1");
    expect(light).toHaveTextContent("Lines and marks: short of 3 : 1");
    expect(
      within(dialog)
        .getByText(/^On dark paper/)
        .closest("div"),
    ).toHaveTextContent("Text: passes 4.5 : 1");
    await user.click(within(light).getByRole("button", { name: /^#/ }));
    expect(
      within(dialog)
        .getByText(/^On light paper/)
        .closest("div"),
    ).toHaveTextContent("Text: passes 4.5 : 1");
    await user.clear(field);
    await user.type(field, "orange");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("Write it as six digits: #a4161a.");
  });

  it("says what the group of set filters holds", async () => {
    const { dialog } = await openBuilder({});
    const box = within(dialog).getByRole("checkbox", { name: "Every filter that is set" });
    expect(box).toHaveAccessibleDescription("no filter is set");
    cleanup();
    const other = await openBuilder();
    const set = within(other.dialog).getByRole("checkbox", { name: "Every filter that is set" });
    expect(set).toHaveAccessibleDescription("method of corruption");
  });

  it.each([
    ["en", "light"],
    ["en", "dark"],
    ["es", "light"],
    ["es", "dark"],
  ] as const)("gives axe nothing to find in %s and %s", async (locale, theme) => {
    document.documentElement.dataset["theme"] = theme;
    const { dialog } = await openBuilder(BRIBERY, locale);
    const { violations } = await axe.run(dialog, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      // The frame's own document has tests of its own.
      iframes: false,
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe("the code, read as HTML", () => {
  const hostile = `"><script>alert('x')</script> & </noscript></garita-map> 'y' <b>`;
  const code = {
    site: "https://atlas.example/",
    locale: "en",
    link: "?method=bribery&q=o%27neill+%22x%22",
    title: hostile,
    linkText: hostile,
    heightPx: 800,
    follows: false,
    picture: hostile,
  } as const;
  // As a page without script reads it: there `noscript` holds elements.
  const read = (text: string): HTMLElement => new DOMParser().parseFromString(text, "text/html").body;

  it.each(CODE_FORMS)("holds the title, the link and the text as they are: %s", (form) => {
    const body = read(`<div>${embedCode(form, code)}</div>`);
    const framed = body.querySelector("garita-map, iframe");
    expect(framed?.getAttribute("title")).toBe(hostile);
    expect(framed?.getAttribute(form === "script" ? "href" : "src")).toBe(
      "https://atlas.example/embed/?method=bribery&q=o%27neill+%22x%22",
    );
    expect(framed?.getAttribute("height")).toBe("800");
    const names = [...body.querySelectorAll("*")].map(({ localName }) => localName);
    const expected = {
      script: ["div", "script", "garita-map", "p", "p", "a"],
      frame: ["div", "iframe"],
      picture: ["div", "iframe", "noscript", "img", "p", "a"],
    };
    expect(names.filter((name) => name !== "head" && name !== "body")).toEqual(expected[form]);
    expect([...body.querySelectorAll("script")].map(({ src, text }) => [src, text])).toEqual(
      form === "script" ? [["https://atlas.example/embed.js", ""]] : [],
    );
    if (form === "frame") return;
    const link = body.querySelector("a");
    expect(link?.textContent).toBe(hostile);
    expect(link?.getAttribute("href")).toBe("https://atlas.example/?method=bribery&q=o%27neill+%22x%22");
    if (form === "picture") expect(body.querySelector("img")?.alt).toBe(hostile);
  });
});
