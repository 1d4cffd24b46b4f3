// The desks in a real browser: what officials and a booth do on the invented home of `redress serve --demo`, with scripts
// and without; every page is looked at by axe, in light, dark and more contrast, at 360 and 1280 px.
//
// Promise: what fails names the page and the rule. Nothing outside this machine is reached: a request that is not for
// the server is a failure.
//
// node story.mjs PROGRAM BROWSER [FOLDER FOR PICTURES]

import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import axe from "axe-core";
import { chromium } from "playwright-core";

const [program, browserPath, pictures] = process.argv.slice(2);
if (!program || !browserPath) {
  console.error("story.mjs PROGRAM BROWSER [FOLDER FOR PICTURES]");
  process.exit(2);
}
if (pictures) mkdirSync(pictures, { recursive: true });

/** The longest a step may take, milliseconds. */
const PATIENCE = 30_000;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

function check(holds, says) {
  if (!holds) throw new Error(says);
}

/** A port of this machine that nobody listens on. */
async function freePort() {
  const listener = createServer();
  await new Promise((done) => listener.listen(0, "127.0.0.1", done));
  const { port } = listener.address();
  await new Promise((done) => listener.close(done));
  return port;
}

/** A server on an invented home whose clock begins at this time. */
async function serve(at) {
  const listen = `127.0.0.1:${await freePort()}`;
  const given = ["serve", "--demo", "--listen", listen, ...(at ? ["--demo-at", at] : [])];
  const child = spawn(program, given, { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let ended = false;
  child.on("exit", () => (ended = true));
  child.stdout.on("data", (it) => (out += it));
  child.stderr.on("data", (it) => (out += it));
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && !ended) {
    const at = out.match(/listens on ([0-9.:]+)/);
    const password = out.match(/password of all accounts: (\S+)/);
    if (at && password) return { origin: `http://${at[1]}`, password: password[1], child };
    await new Promise((done) => setTimeout(done, 50));
  }
  child.kill("SIGTERM");
  throw new Error(`the server did not start:\n${out}`);
}

async function stop(server) {
  const gone = new Promise((done) => server.child.on("exit", done));
  server.child.kill("SIGTERM");
  const late = setTimeout(() => server.child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(late);
}

/** One person at a desk. */
class Person {
  constructor(context, server, login, role) {
    Object.assign(this, { context, server, login, role });
  }

  static async comes(browser, server, login, role, script) {
    const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(PATIENCE);
    const it = new Person(context, server, login, role);
    await context.route("**/*", (route) => {
      const url = route.request().url();
      if (url.startsWith(server.origin) || url.startsWith("data:")) return route.continue();
      it.strayed = url;
      return route.abort();
    });
    it.page = await context.newPage();
    it.page.on("console", (said) => {
      if (said.type() === "error" && /Content Security Policy/.test(said.text())) it.strayed = said.text();
    });
    await it.logsIn();
    return it;
  }

  async logsIn() {
    await this.goes("/login");
    await this.page.fill("#login", this.login);
    await this.page.fill("#password", this.server.password);
    const role = this.page.locator("#role");
    if (await role.count()) await role.selectOption(this.role);
    const purpose = this.page.locator("#purpose");
    if (await purpose.evaluate((it) => it.tagName).catch(() => "INPUT") === "SELECT") {
      await purpose.selectOption({ index: 1 });
    } else {
      await purpose.fill("the work of this desk");
    }
    await this.presses("form.narrow button[type=submit]");
    check(!this.page.url().includes("/login"), `${this.login} could not log in`);
  }

  async goes(path) {
    const came = await this.page.goto(this.server.origin + path);
    check(came && came.status() === 200, `${path}: ${came && came.status()}`);
  }

  async presses(what) {
    await Promise.all([this.page.waitForNavigation({ waitUntil: "load" }), this.page.locator(what).first().click()]);
    await this.page.waitForLoadState("load");
  }

  async reads() {
    return await this.page.locator("main").innerText();
  }

  async leaves() {
    check(!this.strayed, `${this.login}: ${this.strayed}`);
    await this.context.close();
  }
}

/** Every point of the test read as excluded, with reasons. */
async function answersAll(person, reasons) {
  const page = person.page;
  const names = await page
    .locator("input[type=radio][value=excluded]")
    .evaluateAll((all) => all.map((it) => it.getAttribute("name")));
  check(names.length > 0, "the form of the test has no points");
  for (const name of names) {
    await page.locator(`input[name="${name}"][value=excluded]`).check();
    await page.locator(`textarea[name="${name.replace(".reading", ".reasons")}"]`).fill(reasons);
  }
}

/** The id of the alert of a person, found in the queue. */
async function findsInQueue(person, name) {
  await person.goes("/queue?whose=nobody");
  for (let page = 0; page < 20; page += 1) {
    const link = person.page.locator(`.row-who a:has-text("${name}")`);
    if (await link.count()) return (await link.first().getAttribute("href")).split("/").pop();
    const next = person.page.locator("a[rel=next]");
    if (!(await next.count())) break;
    await person.presses("a[rel=next]");
  }
  throw new Error(`${name} is in no queue`);
}

async function presents(person, who) {
  await person.goes("/border");
  await person.page.fill("#surname", who.surname);
  await person.page.fill("#given", who.given);
  await person.page.fill("#born", who.born);
  await person.page.selectOption("#purpose", "border");
  if (who.document) {
    await person.page.fill("#document", who.document);
    await person.page.fill("#issuer", who.issuer);
  }
  if (who.compared) await person.page.check("input[name=photograph]");
  await person.presses("form.card button[type=submit]");
  return await person.page.locator("#word").innerText();
}

/** What axe finds on a page, in every way of looking at it; and that the page never scrolls sideways. */
async function looksAt(person, name) {
  const page = person.page;
  for (const [width, scheme, contrast] of [
    [1280, "light", "no-preference"],
    [360, "light", "no-preference"],
    [1280, "dark", "no-preference"],
    [360, "dark", "more"],
    [1280, "light", "more"],
  ]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, contrast });
    // As the debugger does it: the policy of the page lets no script of ours in, and is not loosened for it.
    await page.evaluate(`if (!window.axe) { ${axe.source} }; undefined`);
    const found = await page.evaluate(
      async (rules) => {
        const it = await window.axe.run(document, { runOnly: { type: "tag", values: rules } });
        return it.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(" | ")}`);
      },
      RULES,
    );
    check(found.length === 0, `${name} at ${width} px, ${scheme}, contrast ${contrast}:\n  ${found.join("\n  ")}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    check(wide <= 0, `${name} at ${width} px scrolls sideways by ${wide} px`);
    if (pictures && contrast === "no-preference") {
      await page.screenshot({ path: join(pictures, `${name}-${width}-${scheme}.png`), fullPage: true });
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light", contrast: "no-preference" });
}

const KILLING = {
  name: "Marek Kotrl",
  surname: "Kotrlík",
  given: "Marek",
  born: "1979-05-14",
};

/** A grave crime from a bureau that is not in doubt: one named official permits, and the booth sees it. */
async function graveCrime(browser, server, script) {
  const booth = await Person.comes(browser, server, "rasa", "border_officer", script);
  const before = await presents(booth, KILLING);
  check(/UNDER REVIEW/.test(before), `before a decision the booth reads ${before}`);

  const milda = await Person.comes(browser, server, "milda", "verifying_official", script);
  const alert = await findsInQueue(milda, KILLING.name);
  await milda.goes(`/alerts/${alert}`);
  check(/UNDER REVIEW/.test(await milda.reads()), "the alert is not under review");
  await milda.goes(`/alerts/${alert}/test`);
  await answersAll(milda, "Two witnesses, a forensic report and a warrant of a court: nothing speaks of another purpose.");
  await milda.presses("button[name=then][value=next]");
  await milda.goes(`/alerts/${alert}/decision`);
  await milda.page.locator("input[name=kind][value=permit]").check();
  await milda.page.selectOption("#measure", "provisional_arrest");
  await milda.page.fill("#reasons", "A killing with an account of the facts, a warrant of a court and complete data.");
  const password = milda.page.locator("#password");
  if (await password.count()) await password.fill(server.password);
  await milda.presses("form.card button[type=submit]");
  await milda.goes(`/alerts/${alert}`);
  check(/MAY ACT/.test(await milda.reads()), `after the decision the page reads:\n${(await milda.reads()).slice(0, 600)}`);

  const after = await presents(booth, { ...KILLING, document: "QQ77190011", issuer: "QQ", compared: true });
  check(/MAY ACT|UNDER REVIEW/.test(after), `after the decision the booth reads ${after}`);
  await milda.leaves();
  await booth.leaves();
  return { alert, after };
}

/** Nobody passes where the role does not reach, and the page says so. */
async function refusals(browser, server, script) {
  const admin = await Person.comes(browser, server, "admin", "administrator", script);
  for (const path of ["/queue", "/border"]) {
    const came = await admin.page.goto(server.origin + path);
    check(came.status() === 403, `an administrator reaches ${path}: ${came.status()}`);
  }
  await admin.leaves();
}

async function main() {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  let stories = 0;
  let pages = 0;
  try {
    for (const script of [true, false]) {
      const server = await serve();
      try {
        await graveCrime(browser, server, script);
        await refusals(browser, server, script);
        stories += 2;
        if (script) pages = await everyPage(browser, server);
      } finally {
        await stop(server);
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`browser: ${stories} stories, with and without scripts; ${pages} pages without a fault in 5 ways of looking at them`);
}

/** The pages of the desks, each as somebody who works with it sees it. */
async function everyPage(browser, server) {
  let pages = 0;
  const look = async (person, name) => {
    await looksAt(person, name);
    pages += 1;
  };
  const stranger = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await stranger.newPage();
  await page.goto(`${server.origin}/login`);
  await look({ page }, "login");
  await stranger.close();

  const milda = await Person.comes(browser, server, "milda", "verifying_official", true);
  await milda.goes("/queue?whose=nobody");
  await look(milda, "queue");
  const alert = await findsInQueue(milda, "Marek Kotrl");
  for (const [path, name] of [
    [`/alerts/${alert}`, "alert"],
    [`/alerts/${alert}/test`, "test"],
    [`/alerts/${alert}/decision`, "decision"],
    ["/account", "account"],
  ]) {
    await milda.goes(path);
    await look(milda, name);
  }
  await milda.leaves();

  const booth = await Person.comes(browser, server, "rasa", "border_officer", true);
  await booth.goes("/border");
  await look(booth, "border");
  await presents(booth, KILLING);
  await look(booth, "answer");
  await booth.leaves();
  return pages;
}

main().catch((error) => {
  console.error(`browser: ${error.message}`);
  process.exit(1);
});
