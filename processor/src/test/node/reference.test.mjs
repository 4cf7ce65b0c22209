// Tests of the page that --html writes. HtmlPageBrowserTest runs them, with the path of Chromium and a folder of pages.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, afterEach, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "./chromium.mjs";

const [CHROMIUM, PAGES] = process.argv.slice(2);
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 360, height: 740 };

let browser;
let context;
const complaints = [];

before(async () => (browser = await launch(CHROMIUM)));
after(() => browser.close());
afterEach(async () => {
  await context.close();
  assert.deepEqual(complaints.splice(0), []);
});

const url = (name) => pathToFileURL(`${PAGES}/${name}.html`).href;

/** Opens a page. It may say nothing on the console, and request nothing. */
async function open(name, { viewport = WIDE, hash = "", ...options } = {}) {
  context = await browser.newContext({ viewport, ...options });
  const page = await context.newPage();
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error}`));
  page.on("request", (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith("data:")) {
      complaints.push(`request: ${request.url()}`);
    }
  });
  await page.goto(url(name) + hash);
  return page;
}

const visibleRows = (page) =>
  page.$$eval("tr[id]", (rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.id));
const allRows = (page) => page.$$eval("tr[id]", (rows) => rows.map((row) => row.id));
const hits = (page) => page.textContent("#_hits");
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);

/** Waits until a row is in view, and nothing sticky lies over its start. */
const inView = (page, id) =>
  page.waitForFunction((id) => {
    const row = document.getElementById(id);
    const { left, top } = row.getBoundingClientRect();
    return row.contains(document.elementFromPoint(left + 4, top + 4));
  }, id);

test("finds codes by number, name, label and meaning", async () => {
  const page = await open("everything");
  for (const [query, ids] of [
    ["4031", ["device-4031"]],
    ["quota used", ["device-4031"]],
    ["QUOTA_USED_UP", ["device-4031"]],
    ["bad_request 4000", ["device-4000"]],
    ["malformed", ["device-4000"]],
    ["0x80070057", ["windows-0x80070057"]],
    ["2147942487", ["windows-0x80070057"]],
    ["STORE", ["command-PUT"]],
  ]) {
    await page.fill("#_query", query);
    assert.deepEqual(await visibleRows(page), ids, query);
    assert.equal(await hits(page), ids[0].startsWith("command") ? "1 operation" : "1 code");
  }
  await page.fill("#_query", "no such code");
  assert.deepEqual(await visibleRows(page), []);
  assert.equal(await hits(page), "Nothing found");
  await page.fill("#_query", "");
  assert.deepEqual(await visibleRows(page), await allRows(page));
  assert.equal(await hits(page), "");
});

test("filters by the value of a field, by several, and by the state", async () => {
  const page = await open("everything");
  await page.getByRole("combobox", { name: "handling" }).selectOption("repeat");
  assert.deepEqual(await visibleRows(page), ["device-4009"]);
  await page.getByRole("combobox", { name: "handling" }).selectOption("");
  await page.getByRole("combobox", { name: "category" }).selectOption("success");
  assert.deepEqual(await visibleRows(page), ["device-0", "device-2000"]);
  await page.getByRole("combobox", { name: "logged" }).selectOption("false");
  assert.deepEqual(await visibleRows(page), ["device-2000"]);
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "state" }).selectOption("retired");
  assert.deepEqual(await visibleRows(page), ["device-4029", "command-LIST"]);
  await page.fill("#_query", "limit");
  assert.deepEqual(await visibleRows(page), ["device-4029"]);
});

test("links to each code, also to those that a search hides", async () => {
  for (const viewport of [WIDE, NARROW]) {
    const page = await open("project", { viewport, hash: "#iot-4009" });
    await inView(page, "iot-4009");
    await page.fill("#_query", "continue");
    await page.click("#http-100 a[href='#iam-100']");
    await inView(page, "iam-100");
    await page.getByRole("combobox", { name: "category" }).selectOption("server-error");
    await page.evaluate(() => (location.hash = "#lwm2m-CREATE"));
    await inView(page, "lwm2m-CREATE");
    assert.equal(await page.inputValue("#_query"), "");
    assert.equal(await page.getByRole("combobox", { name: "category" }).inputValue(), "");
    await context.close();
  }
  for (const viewport of [WIDE, NARROW]) {
    const page = await open("large", { viewport, hash: "#large-1777" });
    await inView(page, "large-1777");
    await context.close();
  }
  const page = await open("everything");
  for (const id of await allRows(page)) {
    await page.goto(`${url("everything")}#${id}`);
    await inView(page, id);
  }
});

test("works with the keyboard alone", async () => {
  const page = await open("project");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Skip to the codes");
  assert.ok(await page.locator(".skip").evaluate((link) => link.getBoundingClientRect().top >= 0));
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "_main");
  await page.keyboard.press("/");
  assert.equal(await focused(page), "_query");
  assert.equal(await page.inputValue("#_query"), "");
  await page.keyboard.type("conflict/");
  await page.keyboard.press("Backspace");
  assert.equal(await hits(page), "6 codes");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "4.09");
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), "none");
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  assert.equal(await focused(page), "_query");
  assert.deepEqual(await visibleRows(page), await allRows(page));
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await hits(page), "1 code");
  await page.keyboard.press("Escape");
  const head = page.locator(".matrix thead a").first();
  assert.ok(await head.evaluate((link) => link.getBoundingClientRect().height > 9));
  await page.keyboard.type("LWM2M Server");
  for (let i = 0; i < 100 && !(await page.evaluate(() => document.activeElement.matches(".scroll"))); i++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.activeElement.scrollLeft > 0);
});

test("says what it consists of", async () => {
  for (const viewport of [WIDE, NARROW]) {
    const page = await open("everything", { viewport });
    for (const role of ["banner", "search", "navigation", "main", "status"]) {
      assert.equal(await page.getByRole(role).count(), 1, role);
    }
    const table = page.getByRole("table", { name: "Device codes", exact: true });
    assert.equal(await table.getByRole("columnheader").count(), 10);
    assert.ok(await table.getByRole("rowheader", { name: "4009" }).isVisible());
    const unscoped = await page.$$eval("th:not([scope])", (headings) => headings.length);
    const uncaptioned = await page.$$eval("table:not(:has(caption))", (tables) => tables.length);
    assert.deepEqual([unscoped, uncaptioned], [0, 0]);
    await context.close();
  }
});

test("has no violation of axe in light and dark, narrow and wide, with and without a search", async () => {
  const all = [WIDE, NARROW].flatMap((viewport) => ["light", "dark"].map((colorScheme) => ({ viewport, colorScheme })));
  for (const [name, options] of [...all.map((options) => ["everything", options]), ["project", all[0]]]) {
    const page = await open(name, { ...options, hash: "#http-400" });
    await page.evaluate(readFileSync(AXE, "utf8"));
    for (const query of ["", "conflict"]) {
      await page.fill("#_query", query);
      const { violations } = await page.evaluate(() => axe.run());
      const found = violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]);
      assert.deepEqual(found, [], `${name} ${JSON.stringify(options)} ${query}`);
    }
    await context.close();
  }
});

test("fits narrow and wide windows", async () => {
  for (const name of ["project", "everything", "large"]) {
    for (const viewport of [WIDE, NARROW]) {
      const page = await open(name, { viewport });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width, name);
      await context.close();
    }
  }
});

test("prints everything but the search, with no row on two pages", async () => {
  for (const name of ["project", "everything", "large"]) {
    const page = await open(name, { viewport: { width: 718, height: 1000 } });
    await page.emulateMedia({ media: "print" });
    assert.deepEqual(await visibleRows(page), await allRows(page));
    assert.ok(await page.locator("#_search").isHidden());
    const cut = await page.$$eval("main *", (elements) => {
      const hidesText = (element) =>
        getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth;
      return elements
        .filter((element) => element.checkVisibility() && !element.closest("thead, caption"))
        .filter((element) => element.getBoundingClientRect().right > innerWidth || hidesText(element))
        .map((element) => element.outerHTML.slice(0, 100));
    });
    assert.deepEqual(cut, []);
    const breaks = await page.$$eval("tbody tr", (rows) => rows.map((row) => getComputedStyle(row).breakInside));
    assert.deepEqual([...new Set(breaks)], ["avoid"]);
    assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
    await context.close();
  }
});

test("shows everything without JavaScript", async () => {
  context = await browser.newContext({ viewport: WIDE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url("everything"));
  assert.ok(await page.locator("#_search").isHidden());
  assert.ok(await page.locator("#device-4009").isVisible());
  assert.equal(await page.locator("[hidden]").count(), 1);
});

test("searches 2,000 codes", async () => {
  const page = await open("large");
  assert.equal((await allRows(page)).length, 2000);
  await page.fill("#_query", "code 777");
  assert.deepEqual(await visibleRows(page), ["large-777", "large-1777"]);
  await page.getByRole("combobox", { name: "level" }).selectOption("high");
  assert.deepEqual(await visibleRows(page), ["large-1777"]);
});

test("shows texts as texts", async () => {
  const names = readdirSync(PAGES).filter((file) => file.endsWith(".json"));
  assert.notEqual(names.length, 0);
  const page = await open("project", { viewport: NARROW });
  for (const file of names) {
    await page.goto(url(file.replace(".json", "")));
    const { selector, texts } = JSON.parse(readFileSync(`${PAGES}/${file}`, "utf8"));
    assert.deepEqual(await page.$$eval(`main :is(${selector})`, (all) => all.map((one) => one.textContent)), texts);
    assert.equal(await page.title(), "Response codes");
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), NARROW.width);
  }
});

test("forbids all requests", async () => {
  const page = await open("everything");
  const outcome = await page.evaluate(async () => {
    const image = new Image();
    const refused = new Promise((resolve) => addEventListener("securitypolicyviolation", resolve));
    image.src = "https://example.org/x.png";
    return (await refused).effectiveDirective;
  });
  assert.equal(outcome, "img-src");
  complaints.length = 0; // It says on the console that it refuses.
});
