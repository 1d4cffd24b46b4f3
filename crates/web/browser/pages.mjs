// The pages of the desks, each as somebody who works with it sees it.
//
// Promise: a page that is served and looked at by nobody is not in this list by choice: the menu of every role is walked.

import { join } from "node:path";
import { check, Person } from "./desk.mjs";
import { looksAt, pictures } from "./looks.mjs";
import { asksAtTheDoor, findsInQueue, KILLING, permits, presents, proposes, ROBBERY } from "./stories.mjs";

/** Everybody who works at a desk, in each of their roles. */
const DESKS = [
  ["milda", "verifying_official"],
  ["jonas", "reviewer"],
  ["daiva", "prosecutor"],
  ["ieva", "duty_officer"],
  ["tadas", "desk_officer"],
  ["rasa", "border_officer"],
  ["lukas", "immigration_desk"],
  ["ramune", "court"],
  ["saulius", "prison"],
  ["asta", "granting_authority"],
  ["birute", "child_protection"],
  ["vytenis", "counsel"],
  ["egle", "ngo_caseworker"],
  ["kazys", "commission"],
  ["nida", "data_protection_supervisor"],
  ["audra", "auditor"],
  ["admin", "administrator"],
  ["algis", "head_of_gateway"],
  ["voskar", "source_bureau"],
  ["odile", "general_secretariat"],
];
/** Pages that no page of a desk leads to by a plain link. */
const BESIDE = ["/account", "/styleguide", "/waiting", "/border/card", "/border/measure", "/sheet", "/overrides/use"];
/** Pages of an alert, tried by everybody. */
const OF_AN_ALERT = ["", "/test", "/decision", "/review", "/clocks", "/explanation", "/facts", "/review-request", "/lift", "/permission/end", "/note", "/telling", "/recalls", "/evidence"];
/** The way in which a page is looked at whose kind was looked at in every way before, of other parts or with scripts. */
const AGAIN = [[1280, "light", "no-preference"]];
/** The most pages one person is led through: one of each kind. */
const MOST = 80;
/** What has to have been looked at, by somebody. */
const OWED = [
  "/alerts/A/test", "/alerts/A/decision", "/alerts/A/review", "/alerts/A/clocks", "/alerts/A/explanation", "/alerts/A/facts",
  "/meetings/N", "/custody/N", "/border/card", "/border/N/sheet", "/sheet", "/bureaus/B", "/clocks/N/R", "/styleguide",
  "/alerts/A/note", "/alerts/A/telling", "/alerts/A/recalls", "/recalls", "/profile/edit", "/registers/propose", "/registers/proposals/N", "/vault",
  "/clients", "/identity", "/lookups", "/log", "/administration", "/holdings", "/overrides/use", "/capacity", "/waiting", "/questions", "/account",
  "/docket", "/docket/lodge", "/docket/meetings", "/docket/figures", "/docket/Q", "/docket/Q/steps/S", "/docket/Q/file",
  "/docket/Q/decide", "/docket/Q/deadlines/N/R", "/docket/Q/restrictions/N", "/docket/Q/restrictions/claim",
  "/docket/Q/challenge", "/docket/Q/letters/N", "/docket/Q/letters/draft",
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
  await stranger.presses('main a[href="/listed"]');
  await weighs(stranger, "/listed");
  await look(stranger, "listed");
  const receipt = await asksAtTheDoor(stranger, "Emilija Varnas");
  await look(stranger, "listed-answer");
  await stranger.presses('main a[href="/own"]');
  await look(stranger, "own-receipt");
  await stranger.page.fill("main input[name=receipt]", "nothing");
  await stranger.presses("main form button[type=submit]");
  await look(stranger, "own-nothing");
  await stranger.page.fill("main input[name=receipt]", receipt);
  await stranger.presses("main form button[type=submit]");
  await look(stranger, "own");
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

  // What each of them can reach.
  const found = await everything(browser, server, look);
  check(found.missing.length === 0, `nobody was shown ${found.missing.join(", ")}`);
  const languages = await everyLanguage(browser, server, alert);
  check(faults.length === 0, faults.join("\n"));
  return `${looked} pages, and three in ${languages} languages, without a fault`;
}

/** The kind of page behind a path: what names one thing is a letter. */
function kind(path) {
  const part = (it, at, all) =>
    /^\d+$/.test(it) ? "N"
    : /^alert-/.test(it) ? "A"
    : /^request-/.test(it) ? "Q"
    : all[1] === "docket" && all[3] === "steps" && at === 4 ? "S"
    : all[1] === "docket" && all[3] === "deadlines" && at === 5 ? "R"
    : /^[A-Z]{2}$/.test(it) && all[at - 1] === "bureaus" ? "B"
    : all[1] === "clocks" && at === 3 ? "R"
    : it;
  return path.split("#")[0].split("?")[0].split("/").map(part).join("/");
}

/** Work in the middle of which somebody is: a first decision that waits, a meeting with its sheet, a proposal, a challenge. */
async function midway(browser, server) {
  const milda = await Person.comes(browser, server, "milda", "verifying_official", true);
  const alert = await findsInQueue(milda, ROBBERY.name);
  await permits(milda, alert, "The robbery was seen by four people and recorded; the label was left aside.");
  await milda.leaves();
  const booth = await Person.comes(browser, server, "rasa", "border_officer", true);
  await presents(booth, KILLING);
  const more = await booth.page.locator("main a[href]").evaluateAll((all) => all.map((it) => it.getAttribute("href")));
  await booth.leaves();
  const number = await proposes(browser, server, true);
  const kazys = await Person.comes(browser, server, "kazys", "commission", true);
  await kazys.goes("/docket");
  const request = await kazys.page.locator('.row-who:has-text("Ludvika Astrouna") a').first().getAttribute("href");
  await kazys.leaves();
  return { alert, booth: more, proposal: `/registers/proposals/${number}`, request };
}

/** Of what parts a page is made, in which order its headings stand, what of it is hidden: what a rule can be broken by. */
async function parts(page) {
  return await page.evaluate(() => {
    const named = ["role", "type", "scope", "lang", "hidden", "for", "aria-label", "aria-labelledby", "aria-describedby", "aria-live"];
    const one = (it) => {
      const has = named.filter((name) => it.hasAttribute(name)).map((name) => `[${name}]`);
      return `${it.parentElement.localName}>${it.localName}.${it.getAttribute("class") || ""}${has.join("")}`;
    };
    const all = new Set([...document.querySelectorAll("body *:not(svg *)")].map(one));
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((it) => it.localName);
    return [...all].sort().concat(headings.filter((it, at) => it !== headings[at - 1])).join(" ");
  });
}

/**
 * Every page that somebody can reach: in every way the first time its kind is seen, once more where it is made of other
 * parts for somebody else; and what was looked at with scripts is looked at once without them.
 */
async function everything(browser, server, look) {
  const work = await midway(browser, server);
  const seen = new Set();
  const made = new Set();
  const again = [];
  for (const [login, role] of DESKS) {
    const person = await Person.comes(browser, server, login, role, true);
    const own = login === "rasa" ? work.booth : [];
    const beside = [...BESIDE, "/profile/edit", "/registers/propose", work.proposal, work.request, ...own];
    const next = [person.page.url().replace(server.origin, ""), ...beside, ...OF_AN_ALERT.map((it) => `/alerts/${work.alert}${it}`)];
    const done = new Set();
    const looked = [];
    while (next.length && done.size < MOST) {
      const path = next.shift();
      const what = kind(path);
      if (done.has(what)) continue;
      done.add(what);
      const here = await opens(person, path);
      if (!here) continue;
      const first = !seen.has(here);
      seen.add(here);
      const of = await parts(person.page);
      if (first || !made.has(of)) {
        await look(person, `${login}${here.replaceAll("/", "-")}`, first ? undefined : AGAIN);
        looked.push(path);
      }
      made.add(of);
      const links = await person.page
        .locator("nav.menu a[href], main a[href]")
        .evaluateAll((all) => all.map((it) => it.getAttribute("href")));
      for (const it of links) {
        // What is put out of a page as a paper of its own is no page with a menu.
        if (!it.startsWith("/") || /^\/(language|assets|api)\//.test(it) || /\/vault\/|\/print$/.test(it)) continue;
        if (!done.has(kind(it))) next.push(it);
      }
    }
    await person.leaves();
    again.push([login, role, looked]);
  }
  const bare = new Set();
  for (const [login, role, looked] of again.filter(([, , looked]) => looked.length)) {
    const person = await Person.comes(browser, server, login, role, "kept out");
    for (const path of looked) {
      const here = await opens(person, path);
      check(here, `${path} is not there for ${login} without scripts`);
      const of = await parts(person.page);
      if (!bare.has(here) || !made.has(of)) await look(person, `${login}${here.replaceAll("/", "-")}-bare`, AGAIN);
      bare.add(here);
      made.add(of);
    }
    await person.leaves();
  }
  return { missing: OWED.filter((it) => !seen.has(it)) };
}

/** The kind of page that somebody is shown at a path; none where it is refused: that looks the same for everybody. */
async function opens(person, path) {
  const came = await person.page.goto(person.server.origin + path).catch(() => null);
  const html = came && (came.headers()["content-type"] || "").startsWith("text/html");
  return html && came.status() === 200 ? kind(person.page.url().replace(person.server.origin, "")) : null;
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
