// The desks in a real browser: the stories with scripts and without, every page looked at by axe in light, dark and more
// contrast at 360 and 1280 px, and on paper.
//
// node story.mjs PROGRAM BROWSER [--pictures FOLDER] [--readme FOLDER] [--only NAME]

import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { serve, stop } from "./desk.mjs";
import { everyPage, forTheReadme } from "./pages.mjs";
import { passkeys } from "./passkeys.mjs";
import * as stories from "./stories.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: "string" }, readme: { type: "string" }, only: { type: "string" } },
});
const [program, browserPath] = positionals;
if (!program || !browserPath) {
  console.error("story.mjs PROGRAM BROWSER [--pictures FOLDER] [--readme FOLDER] [--only NAME]");
  process.exit(2);
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** One thing told on a server of its own, and how long it took. */
async function told(name, at, tell) {
  if (values.only && !name.startsWith(values.only)) return;
  const began = Date.now();
  const server = await serve(program, at);
  try {
    const says = await tell(server);
    console.error(`browser: ${name} (${Math.round((Date.now() - began) / 1000)} s)${says ? `: ${says}` : ""}`);
  } catch (error) {
    throw new Error(`${name}: ${error.message}`);
  } finally {
    await stop(server);
  }
}

async function main() {
  const browser = await chromium.launch({ executablePath: browserPath, args: ARGUMENTS });
  try {
    if (values.readme) {
      await told("pictures", stories.BEFORE_THE_LETTERS, (server) => forTheReadme(browser, server, values.readme));
      return;
    }
    for (const script of [true, false]) {
      const how = script ? "with scripts" : "without scripts";
      await told(`grave crime at night, ${how}`, stories.TWO_AT_NIGHT, async (server) => {
        await stories.graveCrimeAtNight(browser, server, script);
        await stories.theVault(browser, server, program, script, values.pictures);
        await stories.refusals(browser, server, script);
      });
      await told(`a request, ${how}`, stories.BEFORE_MIDNIGHT, (server) =>
        stories.aRequest(browser, server, script, values.pictures),
      );
      await told(`the public door, ${how}`, stories.BEFORE_MIDNIGHT, (server) => stories.theDoor(browser, server, script));
      await told(`permitted and then protected, ${how}`, stories.BEFORE_THE_LETTERS, (server) =>
        stories.permittedAndThenProtected(browser, server, script),
      );
    }
    for (const script of [true, false]) {
      await told(`a recall, ${script ? "with scripts" : "without scripts"}`, stories.TWO_AT_NIGHT, (server) =>
        stories.aRecall(browser, server, script, values.pictures),
      );
    }
    await told("a passkey", stories.TWO_AT_NIGHT, (server) => passkeys(browser, server));
    await told("every page", stories.TWO_AT_NIGHT, (server) => everyPage(browser, server, values.pictures));
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  console.error(`browser: ${error.message}`);
  process.exit(1);
});
