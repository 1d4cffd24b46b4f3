// The pages of the desks, each as somebody who works with it sees it.
//
// Promise: a page that is served and looked at by nobody is not in this list by choice: the menu of every role is walked.

import { join } from "node:path";
import { check, Person } from "./desk.mjs";
import { looksAt, pictures } from "./looks.mjs";
import { findsInQueue, KILLING, presents, ROBBERY } from "./stories.mjs";

/** Who is asked to show the pages of the menu. */
const DESKS = [
  ["milda", "verifying_official"],
  ["jonas", "reviewer"],
  ["ieva", "duty_officer"],
  ["rasa", "border_officer"],
  ["saulius", "prison"],
  ["asta", "granting_authority"],
  ["vytenis", "counsel"],
  ["nida", "data_protection_supervisor"],
  ["audra", "auditor"],
  ["admin", "administrator"],
];
/** The heaviest a page may come, with everything that belongs to it, uncompressed. */
const HEAVIEST = 100_000;

/** Looks at every page; gives how many. */
export async function everyPage(browser, server, folder) {
  let looked = 0;
  // All of them are told at the end, not the first alone.
  const faults = [];
  const look = async (person, name, ways) => {
    try {
      await looksAt(person, name, folder, ways);
    } catch (error) {
      faults.push(error.message);
    }
    looked += 1;
  };
  const stranger = await Person.stranger(browser, server, true);
  await stranger.goes("/login");
  await weighs(stranger, "/login");
  await look(stranger, "login");
  await stranger.leaves();

  const milda = await Person.comes(browser, server, "milda", "verifying_official", true);
  const alert = await findsInQueue(milda, ROBBERY.name);
  await milda.goes("/queue?whose=nobody");
  await weighs(milda, "/queue?whose=nobody");
  await walksByKeyboard(milda);
  for (const [path, name] of [
    [`/alerts/${alert}`, "alert"],
    [`/alerts/${alert}/test`, "test"],
    [`/alerts/${alert}/decision`, "decision"],
    [`/alerts/${await findsInQueue(milda, "Вярбіцкая", "all")}`, "alert-suspended"],
    ["/account", "account"],
  ]) {
    await weighs(milda, path);
    await look(milda, name);
  }
  await milda.goes("/alerts/alert-nothing", 404);
  await look(milda, "not-found");
  await milda.goes("/border", 403);
  await look(milda, "refused");
  await milda.leaves();

  const vytenis = await Person.comes(browser, server, "vytenis", "counsel", true);
  for (const [path, name] of [
    [`/alerts/${alert}`, "alert-of-a-client"],
    [`/alerts/${alert}/facts`, "submit"],
  ]) {
    await vytenis.goes(path);
    await look(vytenis, name);
  }
  await vytenis.presses("main form.card button[type=submit]");
  await look(vytenis, "submit-with-faults");
  await vytenis.leaves();

  const booth = await Person.comes(browser, server, "rasa", "border_officer", true);
  await presents(booth, KILLING);
  await look(booth, "answer");
  await booth.leaves();

  // The menu of every role.
  const done = new Set(["/queue"]);
  for (const [login, role] of DESKS) {
    const person = await Person.comes(browser, server, login, role, true);
    const paths = await person.page
      .locator("nav.menu a")
      .evaluateAll((all) => all.map((it) => it.getAttribute("href")));
    for (const path of paths.filter((it) => !done.has(it))) {
      await person.goes(path);
      await look(person, `desk${path.replaceAll("/", "-")}`);
      done.add(path);
    }
    await person.leaves();
  }
  const languages = await everyLanguage(browser, server, alert);
  check(faults.length === 0, faults.join("\n"));
  return `${looked} pages, and three in ${languages} languages, without a fault`;
}

/** In every language the queue, an alert and a form fit a telephone and break no rule. */
async function everyLanguage(browser, server, alert) {
  const milda = await Person.comes(browser, server, "milda", "verifying_official", true);
  await milda.goes("/account");
  const tags = await milda.page
    .locator(".languages a")
    .evaluateAll((all) => all.map((it) => [it.getAttribute("lang"), it.getAttribute("href")]));
  check(tags.length >= 9, `${tags.length} languages are offered`);
  for (const [tag, href] of tags) {
    await milda.page.goto(server.origin + href);
    for (const path of ["/queue?whose=nobody", `/alerts/${alert}`, `/alerts/${alert}/decision`]) {
      await milda.goes(path);
      const lang = await milda.page.locator("html").getAttribute("lang");
      check(lang === tag, `${path} is in ${lang} and not in ${tag}`);
      await looksAt(milda, `${path.split("/").pop().split("?")[0].slice(0, 12)}.${tag}`, undefined, [
        [360, "light", "no-preference"],
      ]);
    }
  }
  await milda.leaves();
  return tags.length;
}

/** What a first visit to a page brings over the wire. */
async function weighs(person, path) {
  let bytes = 0;
  const count = async (response) => {
    bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  };
  person.page.on("response", count);
  await person.goes(path);
  await person.page.waitForLoadState("networkidle").catch(() => {});
  person.page.off("response", count);
  check(bytes > 0 && bytes < HEAVIEST, `${path} weighs ${bytes} bytes at the first visit`);
}

/** The keyboard alone: first the way past the menu, then the menu, then the page, in the order in which it is read. */
async function walksByKeyboard(person) {
  const page = person.page;
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement.className);
  check(first === "skip", `the first thing the keyboard reaches is ${first}`);
  await page.keyboard.press("Enter");
  const at = await page.evaluate(() => document.activeElement.id);
  check(at === "main", `the way past the menu leads to ${at}`);
  const order = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("Tab");
    order.push(
      await page.evaluate(() => {
        const it = document.activeElement;
        const box = it.getBoundingClientRect();
        const ring = getComputedStyle(it);
        return { inside: !!it.closest("main, footer"), top: box.top + window.scrollY, ring: ring.outlineStyle !== "none" || ring.boxShadow !== "none" };
      }),
    );
  }
  check(order.every((it) => it.inside), "behind the way past the menu the keyboard goes back into it");
  check(order.every((it) => it.ring), "something has no ring when the keyboard is on it");
}

/** The pictures of the README. */
export async function forTheReadme(browser, server, folder) {
  const milda = await Person.comes(browser, server, "milda", "verifying_official", true);
  const alert = await findsInQueue(milda, ROBBERY.name);
  await milda.goes("/queue?whose=nobody");
  await pictures(milda, join(folder, "queue.png"), 900);
  await milda.goes(`/alerts/${alert}`);
  await pictures(milda, join(folder, "alert.png"), 1000);
  await milda.leaves();
}
