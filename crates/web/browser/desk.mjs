// A server on an invented home, and the people who work at its desks with a browser.
//
// Promise: nothing outside this machine is reached: a request that is not for the server is a failure, and so is whatever
// the policy of a page refuses; every wait has an end.

import { spawn } from "node:child_process";
import { createServer } from "node:net";

/** The longest a step may take, milliseconds. */
export const PATIENCE = 30_000;

export function check(holds, says) {
  if (!holds) throw new Error(says);
}

export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** A port of this machine that nobody listens on. */
async function freePort() {
  const listener = createServer();
  await new Promise((done) => listener.listen(0, "127.0.0.1", done));
  const { port } = listener.address();
  await new Promise((done) => listener.close(done));
  return port;
}

/** Servers that run: ended when this program ends, however it does. */
const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** A server on an invented home whose clock begins at a time. A browser makes passkeys for a name, not for a number. */
export async function serve(program, at) {
  const port = await freePort();
  const [listen, origin] = [`127.0.0.1:${port}`, `http://localhost:${port}`];
  const given = ["serve", "--demo", "--listen", listen, "--origin", origin, "--demo-at", at];
  const child = spawn(program, given, { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let out = "";
  let ended = false;
  child.on("exit", () => {
    ended = true;
    running.delete(child);
  });
  child.stdout.on("data", (it) => (out += it));
  child.stderr.on("data", (it) => (out += it));
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && !ended) {
    const password = out.match(/password of all accounts: (\S+)/);
    if (out.includes(`listens on ${listen}`) && password) {
      return { origin, password: password[1], child };
    }
    await sleep(50);
  }
  child.kill("SIGTERM");
  throw new Error(`the server did not start:\n${out}`);
}

export async function stop(server) {
  const gone = new Promise((done) => server.child.on("exit", done));
  server.child.kill("SIGTERM");
  const late = setTimeout(() => server.child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(late);
}

/** What each role is here for. */
const PURPOSES = {
  duty_officer: "duty",
  desk_officer: "desk",
  head_of_gateway: "desk",
  source_bureau: "commission",
  general_secretariat: "commission",
  border_officer: "border_check",
  immigration_desk: "visa",
  prosecutor: "prosecution",
  verifying_official: "verification",
  reviewer: "review",
  court: "court",
  prison: "custody",
  granting_authority: "protection",
  child_protection: "child_protection",
  counsel: "legal_aid",
  ngo_caseworker: "legal_aid",
  commission: "commission",
  data_protection_supervisor: "supervision",
  auditor: "audit",
  administrator: "administration",
};

/** One person at a desk. */
export class Person {
  constructor(context, server, login, role) {
    Object.assign(this, { context, server, login, role });
  }

  /**
   * Somebody with a browser, not logged in: with scripts, without them (`false`), or with none of ours let in ("kept out"),
   * so that a page as it is without them can still be looked at by a program.
   */
  static async stranger(browser, server, script) {
    // Without motion: a colour that is on its way to another one is no colour to be judged.
    const view = { javaScriptEnabled: script !== false, reducedMotion: "reduce", viewport: { width: 1280, height: 900 } };
    const context = await browser.newContext(view);
    context.setDefaultTimeout(PATIENCE);
    const it = new Person(context, server, "a stranger", "");
    await context.route("**/*", (route) => {
      const url = route.request().url();
      if (script === "kept out" && route.request().resourceType() === "script") return route.abort();
      if (url.startsWith(server.origin) || url.startsWith("data:")) return route.continue();
      it.strayed = url;
      return route.abort();
    });
    it.page = await context.newPage();
    it.page.on("console", (said) => {
      if (said.type() === "error" && /Content Security Policy/.test(said.text())) it.strayed = said.text();
    });
    it.page.on("pageerror", (error) => (it.strayed = error.message));
    return it;
  }

  /** Somebody who logs in. */
  static async comes(browser, server, login, role, script) {
    const it = await Person.stranger(browser, server, script);
    Object.assign(it, { login, role });
    await it.logsIn();
    return it;
  }

  async logsIn() {
    await this.goes("/login");
    await this.page.fill("#login", this.login);
    await this.page.fill("#password", this.server.password);
    const role = this.page.locator("#role");
    if (await role.count()) await role.selectOption(this.role);
    await this.page.selectOption("#purpose", PURPOSES[this.role]);
    await this.presses("form.narrow button[type=submit]");
    check(!this.page.url().includes("/login"), `${this.login} could not log in: ${await this.reads()}`);
  }

  async goes(path, status = 200) {
    const came = await this.page.goto(this.server.origin + path);
    check(came && came.status() === status, `${this.login} at ${path}: ${came && came.status()}`);
  }

  async presses(what) {
    await Promise.all([this.page.waitForNavigation({ waitUntil: "load" }), this.page.locator(what).first().click()]);
  }

  /** What stands on the page, and fails where it does not say it. */
  async reads(pattern) {
    const text = await this.page.locator("main").innerText();
    if (pattern) check(pattern.test(text), `${this.login} at ${this.page.url()} does not read ${pattern}:\n${text.slice(0, 6000)}`);
    return text;
  }

  /** Gives the password where the form asks for it. */
  async signs() {
    const password = this.page.locator("main input[name=password]");
    if (await password.count()) await password.fill(this.server.password);
  }

  async leaves() {
    check(!this.strayed, `${this.login}: ${this.strayed}`);
    await this.context.close();
  }
}
