// Looking at a page: axe in every way of looking, at two widths; no sideways scroll; what is printed.
//
// Promise: what fails names the page, the way it was looked at, and the rule.

import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { check } from "./desk.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that ask about colours: in other colours the parts of a page are the same, and so is what asks about them. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];
/** Width, colours, contrast. */
export const WAYS = [
  [1280, "light", "no-preference"],
  [360, "light", "no-preference"],
  [1280, "dark", "no-preference"],
  [360, "dark", "no-preference"],
  [1280, "light", "more"],
  [360, "dark", "more"],
];

/** Set where everything is looked at in every way: `cargo xtask check --long`. */
const LONG = process.env.REDRESS_LONG === "1";
let turn = 0;

/**
 * In what ways a page is looked at: in light at both widths, where all rules are asked; and in one of the four others, where only those
 * about colours are, each page in the next of them. The colours of all pages are those of one sheet.
 */
function inTurn(ways) {
  const [plain, others] = [ways.slice(0, 2), ways.slice(2)];
  if (LONG || others.length === 0) return ways;
  turn += 1;
  return [...plain, others[turn % others.length]];
}

/** The rules that a page breaks, of all or of those about colours. */
async function faults(page, whole) {
  // As the debugger does it: the policy of a page lets no script of ours in, and is not loosened for it.
  await page.evaluate(`if (!window.axe) { ${axe.source} }; undefined`);
  const runOnly = whole ? { type: "tag", values: RULES } : { type: "rule", values: OF_COLOURS };
  return await page.evaluate(async (runOnly) => {
    const it = await window.axe.run(document, { runOnly });
    return it.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(" | ")}`);
  }, runOnly);
}

/** What sticks out of a page to the side, and the part that does. */
async function sideways(page) {
  return await page.evaluate(() => {
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    if (over <= 0) return "";
    const out = [...document.querySelectorAll("body *")].filter((it) => {
      const box = it.getBoundingClientRect();
      return box.width > 0 && box.right > root.clientWidth + 0.5 && !it.closest(".scroll, .vh");
    });
    const names = out.slice(-3).map((it) => `${it.tagName.toLowerCase()}.${it.className}`);
    return `by ${over} px: ${names.join(" | ")}`;
  });
}

/** Looks at the page a person is on, in every way. */
export async function looksAt(person, name, pictures, ways = WAYS) {
  const page = person.page;
  for (const [width, scheme, contrast] of inTurn(ways)) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: "screen", colorScheme: scheme, contrast });
    const how = `${name} at ${width} px, ${scheme}, contrast ${contrast}`;
    const found = await faults(page, scheme === "light" && contrast === "no-preference");
    check(found.length === 0, `${how}:\n  ${found.join("\n  ")}`);
    const out = await sideways(page);
    check(out === "", `${how} scrolls sideways ${out}`);
    if (pictures && contrast === "no-preference") {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${width}-${scheme}.png`), fullPage: true });
    }
  }
  await prints(person, name, pictures);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: "screen", colorScheme: "light", contrast: "no-preference" });
}

/** On paper nothing is left that can only be pressed, the head line is there, and nothing is cut at the side. */
async function prints(person, name, pictures) {
  const page = person.page;
  await page.setViewportSize({ width: 720, height: 1018 });
  await page.emulateMedia({ media: "print", colorScheme: "light", contrast: "no-preference" });
  const seen = await page.evaluate(() => {
    const shown = (it) => it.checkVisibility && it.checkVisibility() && it.getBoundingClientRect().height > 0;
    const all = (what) => [...document.querySelectorAll(what)].filter(shown).length;
    return { pressed: all("button, nav.menu, .skip:focus"), head: all(".print-only") };
  });
  check(seen.pressed === 0, `${name} on paper shows ${seen.pressed} things to press`);
  check(seen.head === 1, `${name} on paper has no line that says what it is`);
  const out = await sideways(page);
  check(out === "", `${name} on paper is cut at the side ${out}`);
  if (pictures) await page.pdf({ path: join(pictures, `${name}.pdf`), format: "A4", printBackground: true });
}

/** A picture of the top of a page for the README: so wide, at most so high, and light enough. */
export async function pictures(person, file, height) {
  const page = person.page;
  await page.setViewportSize({ width: 1280, height });
  await page.screenshot({ path: file, clip: { x: 0, y: 0, width: 1280, height } });
  const bytes = statSync(file).size;
  check(bytes < 200_000, `${file} weighs ${bytes} bytes`);
}
