// What happens at the desks: from an alert that arrives to what an officer at a border may do, told by browser.
//
// Promise: every step is what a person does on a page, and every step looks at what it brought about; with scripts and
// without them the same.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, Person, PATIENCE, sleep } from "./desk.mjs";
import { looksAt, WAYS } from "./looks.mjs";

/** Monday, half a minute before letters to senders go out. */
export const BEFORE_THE_LETTERS = "2026-11-23T17:59:30Z";
/** Before the end of a day where the reviewing body is: what a bureau leaves unanswered until then is over. */
export const BEFORE_MIDNIGHT = "2026-11-24T22:59:50Z";
/** In the night from Monday to Tuesday. */
export const TWO_AT_NIGHT = "2026-11-24T02:00:00Z";

/** A grave crime, from a bureau in class N, with complete data. */
export const KILLING = {
  name: "Marek Kotrl",
  surname: "Kotrlík",
  given: "Marek",
  born: "1979-05-14",
};
const KILLING_PAPER = { document: "CZ907710", issuer: "CZ", compared: true };

/** A robbery with a label beside it, from a bureau in class A that misused the channel before: it arrives suspended. */
export const ROBBERY = {
  name: "Журавінка",
  surname: "Zhuravinka-Liakh",
  given: "Hleb",
  born: "1988-06-21",
};
const ROBBERY_PAPER = { document: "MP4471290", issuer: "BY", compared: true };

/** Every point of the test read as excluded, with reasons. */
export async function answersAll(person, reasons) {
  const page = person.page;
  const names = await page
    .locator("input[type=radio][value=excluded][name$='.reading']")
    .evaluateAll((all) => all.map((it) => it.getAttribute("name")));
  const group = page.locator("input[name='general_situation.group_reading'][value=excluded]");
  if (await group.count()) {
    await group.check();
    await page.fill("textarea[name='general_situation.group_reasons']", reasons);
    await page.fill("input[name='general_situation.group_what.0']", "report on the courts of the sender");
    await page.fill("input[name='general_situation.group_dated.0']", "2026-03-02");
  }
  for (const name of names) {
    await page.locator(`input[name="${name}"][value=excluded]`).check();
    await page.locator(`textarea[name="${name.replace(".reading", ".reasons")}"]`).fill(reasons);
  }
  return names.length;
}

/** The id of the alert of a person, found in the queue. */
export async function findsInQueue(person, name, whose = "nobody") {
  await person.goes(`/queue?whose=${whose}`);
  for (let page = 0; page < 20; page += 1) {
    const link = person.page.locator(`.row-who:has-text("${name}") a`);
    if (await link.count()) return (await link.first().getAttribute("href")).split("/").pop();
    if (!(await person.page.locator("a[rel=next]").count())) break;
    await person.presses("a[rel=next]");
  }
  throw new Error(`${name} is in no queue`);
}

/** A traveller at the booth, and the word of the answer. */
export async function presents(person, who) {
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
  await person.presses("main form.card button[type=submit]");
  return await person.page.locator("#word").innerText();
}

/** Looks at a page again and again until it says something. */
async function until(person, path, pattern) {
  const end = Date.now() + 2 * PATIENCE;
  while (Date.now() < end) {
    await person.goes(path);
    if (pattern.test(await person.reads())) return;
    await sleep(1_000);
  }
  await person.reads(pattern);
}

/** A decision that permits an arrest. */
export async function permits(person, alert, reasons) {
  await person.goes(`/alerts/${alert}/test`);
  if (await answersAll(person, reasons)) {
    await person.presses("main button[name=then][value=next]");
    check(/\/decision$/.test(person.page.url()), `after the test the page is ${person.page.url()}`);
  }
  await person.goes(`/alerts/${alert}/decision`);
  await person.page.locator("input[name=kind][value=permit]").check();
  await person.page.selectOption("#measure", "provisional_arrest");
  await person.page.fill("#reasons", reasons);
  await person.signs();
  await person.presses("main form.card button[type=submit]");
  check(person.page.url().endsWith(alert), `the decision was not entered:\n${await person.reads()}`);
}

/** A grave crime from a bureau that is not in doubt, at two in the night: one named official permits inside the clock. */
export async function graveCrimeAtNight(browser, server, script) {
  const booth = await Person.comes(browser, server, "rasa", "border_officer", script);
  const before = await presents(booth, KILLING);
  check(/UNDER REVIEW/.test(before), `before a decision the booth reads ${before}`);

  const milda = await Person.comes(browser, server, "milda", "verifying_official", script);
  const alert = await findsInQueue(milda, KILLING.name);
  await milda.goes(`/alerts/${alert}`);
  await milda.reads(/UNDER REVIEW/);
  // The clock that runs day and night began when the alert came.
  await milda.reads(/clock begun[^\n]*grave_decision within 4 hours/i);
  await permits(milda, alert, "Two witnesses saw the killing; the account is whole, and a court signed the warrant.");
  await milda.reads(/MAY ACT: provisional arrest/i);
  await milda.reads(/decided by Milda Rastenyt/);
  await milda.reads(/clock met[^\n]*grave_decision\b/i);
  check(!/escalated/i.test(await milda.reads()), "the clock was escalated");

  const after = await presents(booth, { ...KILLING, ...KILLING_PAPER });
  check(/MAY ACT/.test(after), `after the decision the booth reads ${after}`);
  await milda.leaves();
  await booth.leaves();
}

/** An official of the granting authority proposes that the person is protected; the number of the proposal, if there are pages. */
export async function proposes(browser, server, script) {
  const asta = await Person.comes(browser, server, "asta", "granting_authority", script);
  const came = await asta.page.goto(`${server.origin}/registers/propose`);
  if (came.status() === 404) {
    await asta.leaves();
    return undefined;
  }
  const form = 'main form[action="/registers/propose"]';
  await asta.page.selectOption(`${form} [name=kind]`, "refugee");
  for (const [name, value] of [
    ["name", `${ROBBERY.surname} ${ROBBERY.given}`],
    ["born", ROBBERY.born],
    ["document", ROBBERY_PAPER.document],
    ["issuer", ROBBERY_PAPER.issuer],
    ["against", "BY"],
    ["since", "2026-11-23"],
    ["reasons", "Recognised as a refugee on 23 November 2026 after a hearing with an interpreter."],
  ]) {
    await asta.page.fill(`${form} [name=${name}]`, value);
  }
  await asta.presses(`${form} button[type=submit]`);
  const number = (await asta.reads(/number: \d+/)).match(/number: (\d+)/)[1];
  await asta.leaves();
  return number;
}

/** What two officials of the granting authority do: one proposes, the other confirms. Gives whether there are pages. */
async function protection(browser, server, script) {
  const number = await proposes(browser, server, script);
  if (number === undefined) return false;
  const dovile = await Person.comes(browser, server, "dovile", "granting_authority", script);
  await dovile.goes(`/registers/proposals/${number}`);
  await dovile.reads(/Zhuravinka-Liakh/);
  const answer = `main form[action="/registers/proposals/${number}"]`;
  await dovile.page.locator(`${answer} input[name=answer][value=confirm]`).check();
  await dovile.page.fill(`${answer} [name=reasons]`, "The decision was read and the identity compared by photograph.");
  await dovile.signs();
  await dovile.presses(`${answer} button[type=submit]`);
  await dovile.leaves();
  return true;
}

/** An alert of a bureau in class A, from its arrival to the protection that ends what was permitted on it. */
export async function permittedAndThenProtected(browser, server, script) {
  const booth = await Person.comes(browser, server, "rasa", "border_officer", script);
  const seen = async (word, why) => {
    const is = await presents(booth, { ...ROBBERY, ...ROBBERY_PAPER });
    check(is.includes(word), `${why}: the booth reads ${is}`);
  };
  await seen("SUSPENDED", "as it arrived");

  const milda = await Person.comes(browser, server, "milda", "verifying_official", script);
  const alert = await findsInQueue(milda, ROBBERY.name);
  const page = `/alerts/${alert}`;
  await milda.goes(page);
  await milda.reads(/SUSPENDED/);
  await milda.reads(/two officials/i);
  await milda.reads(/presumption/i);
  await milda.reads(/label of association/i);
  // What is asked of the sender was fixed at the arrival and goes out on the weekly day, whatever happens here.
  await milda.reads(/questions fixed/i);
  await until(milda, page, /questions sent/i);

  const vytenis = await Person.comes(browser, server, "vytenis", "counsel", script);
  await vytenis.goes("/clients");
  await vytenis.presses(`a[href="${page}"]`);
  await vytenis.reads(/SUSPENDED/);
  await vytenis.presses(`a[href="${page}/facts"]`);
  await vytenis.page.locator("input[name=speaker][value=counsel]").check();
  await vytenis.page.fill("#said", "2026-11-23");
  await vytenis.page.selectOption("#kind-0", "public_activity");
  await vytenis.page.fill("#text-0", "He ran a paper on land that was taken in Velmora until it was closed in 2025.");
  await vytenis.page.fill("#state-0", "BY");
  await vytenis.presses("main form.card button[type=submit]");
  await vytenis.reads(/stated by counsel[^]*land that was taken/i);
  await milda.goes(page);
  await milda.reads(/stated by counsel[^]*land that was taken/i);

  const reasons = "The robbery was seen by four people and recorded; the paper was closed a year before by another office.";
  await permits(milda, alert, reasons);
  await milda.reads(/SUSPENDED/);
  await seen("SUSPENDED", "decided by one of two");

  const jonas = await Person.comes(browser, server, "jonas", "reviewer", script);
  await jonas.goes(`${page}/review`);
  check(!(await jonas.page.content()).includes("recorded; the paper was closed"), "the first reading is not sealed");
  check((await answersAll(jonas, reasons)) > 0, "the second official is asked nothing");
  await jonas.presses(`main form[action="${page}/review/reading"] button[name=then][value=open]`);
  await jonas.reads(/recorded; the paper was closed/);
  await jonas.page.locator("input[name=review][value=send_back]").check();
  await jonas.page.fill("#reasons", "Who saw the robbery, and is the recording on file? Name them before I confirm.");
  await jonas.signs();
  await jonas.presses(`main form[action="${page}/review"] button[type=submit]`);
  await seen("SUSPENDED", "sent back");
  // Whoever decided first reads the question before anything else.
  await milda.goes(page);
  await milda.reads(/Answer the question that came back[^]*Name them before I confirm/);
  await milda.presses(`section.next a[href="${page}/test"]`);
  await milda.reads(/Name them before I confirm/);

  await permits(milda, alert, "Four witnesses are named on page 12 and the recording lies in the file: " + reasons);
  await jonas.goes(`${page}/review`);
  if (await answersAll(jonas, reasons)) {
    await jonas.presses(`main form[action="${page}/review/reading"] button[name=then][value=open]`);
  }
  await jonas.page.locator("input[name=review][value=confirm]").check();
  await jonas.page.fill("#reasons", "The four witnesses and the recording answer my question; I read the points likewise.");
  await jonas.signs();
  await jonas.presses(`main form[action="${page}/review"] button[type=submit]`);
  await jonas.reads(/MAY ACT: provisional arrest/i);
  await jonas.reads(/Milda Rastenyt[^]*Jonas V/);
  await seen("MAY ACT", "confirmed by the second");

  if (!(await protection(browser, server, script))) {
    await Promise.all([milda, jonas, vytenis, booth].map((it) => it.leaves()));
    return "registers have no page: what protection ends was not told";
  }
  await milda.goes(page);
  await milda.reads(/SUSPENDED/);
  // The next tick writes down that the permission is over, and why; it was over before that.
  await until(milda, page, /permission lapsed/i);
  await seen("SUSPENDED", "protected");
  await vytenis.goes(page);
  await vytenis.reads(/SUSPENDED/);
  await Promise.all([milda, jonas, vytenis, booth].map((it) => it.leaves()));
  return "";
}

/** What a caseworker keeps for a client: sealed on the own machine, put in, taken out and opened there, deleted. */
export async function theVault(browser, server, program, script, pictures) {
  const room = mkdtempSync(join(tmpdir(), "redress-vault-"));
  const at = (name) => join(room, name);
  const vault = (...given) =>
    execFileSync(program, ["vault", ...given], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  try {
    const secret = "She was with her sister on that night, and the sister fears to say so.";
    writeFileSync(at("note.txt"), secret);
    const digest = vault("seal", at("note.txt"), "--to", vault("key", at("key"))).split(" ")[0];
    const egle = await Person.comes(browser, server, "egle", "ngo_caseworker", script);
    const put = async (file) => {
      await egle.page.selectOption("#alert", { index: 1 });
      await egle.page.setInputFiles("#file", file);
      await egle.presses('main form[action="/vault"] button[type=submit]');
    };
    await egle.goes("/vault");
    await egle.reads(/Nothing lies in your vault/);
    await put(at("note.txt"));
    await egle.reads(/not encrypted/);
    await put(at("note.txt.age"));
    await egle.reads(new RegExp(digest.slice(0, 16)));
    if (script) await looksAt(egle, "vault-with-an-item", pictures);
    const [taken] = await Promise.all([
      egle.page.waitForEvent("download"),
      egle.page.locator("main table a").first().click(),
    ]);
    await taken.saveAs(at("back.age"));
    vault("open", at("back.age"), "--key", at("key"), "--out", at("back.txt"));
    check(readFileSync(at("back.txt"), "utf8") === secret, "what came back is something else");
    await egle.presses('form[action="/vault/end"] button');
    await egle.reads(/Nothing lies in your vault/);
    await egle.leaves();
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

/** What the bureau of the demo says in every file. */
const BOILERPLATE =
  "Disclosure may prejudice an ongoing investigation and the interests of national security; the data are confidential " +
  "in full and cannot be communicated to the applicant.";
const REASONS = "Compared with what came and with the file; the description of the acts names no act of the person.";

/** Fills in the form of the page and sends it; where it leads says whether it was taken. */
async function sends(person, fields, leads) {
  for (const [name, value] of Object.entries(fields)) {
    const field = person.page.locator(`main form.form-act [name="${name}"]`).first();
    const type = await field.evaluate((it) => (it.localName === "input" ? it.type : it.localName));
    if (type === "radio" || type === "checkbox") {
      for (const one of [value].flat()) await person.page.check(`main form.form-act [name="${name}"][value="${one}"]`);
    } else if (type === "select") await field.selectOption(value);
    else if (type === "file") await field.setInputFiles(value);
    else await field.fill(value);
  }
  await person.signs();
  await person.presses("main form.form-act button[type=submit]");
  const at = new URL(person.page.url()).pathname;
  check(leads.test(at), `${person.login} is led to ${at}:\n${(await person.reads()).slice(0, 3000)}`);
  return at;
}

/** Every letter that is due: looked at, made, read word for word, and laid out to be printed. */
async function writesLetters(person, request, look) {
  const kinds = [];
  for (let left = 20; left > 0; left -= 1) {
    await person.goes(`${request}/letters/draft`);
    const due = person.page.locator("input[name=letter]");
    if (!(await due.count())) break;
    kinds.push((await due.first().getAttribute("value")).split(".")[0]);
    await due.first().check();
    await person.page.fill("input[name=function]", "member of the body");
    await person.presses('form[action$="/letters/draft"] button[type=submit]');
    const text = await person.page.locator("main .letter").innerText();
    if (look && kinds.length === 1) await look(person, "letter-looked-at");
    await person.presses('form[action$="/letters"] button[type=submit]');
    const letter = await person.page.locator('main a[href*="/letters/"]:not([href$="draft"])').first().getAttribute("href");
    if (kinds.length === 1) {
      await person.goes(letter);
      check((await person.page.locator("main .letter").innerText()) === text, `${letter} is not what was looked at`);
    }
    await person.goes(`${letter}/print`);
    const printed = (await person.page.locator("main").innerText()).replace(/\s+/g, " ");
    const lines = text.split("\n").map((it) => it.replace(/^\| ?/, "").trim()).filter((it) => /[a-z]/i.test(it));
    for (const line of lines) check(printed.includes(line.replace(/\s+/g, " ")), `${letter}/print does not say: ${line}`);
  }
  return kinds;
}

/** Somebody asks at the public door whether they are listed; gives the receipt. */
export async function asksAtTheDoor(stranger, name, paper) {
  await stranger.goes("/listed");
  await stranger.page.fill("main textarea[name=names], main input[name=names]", name);
  await stranger.page.fill("main input[name=born]", "1984-03-09");
  if (paper) await stranger.page.setInputFiles("main input[name=identity]", paper);
  await stranger.presses("main form button[type=submit]");
  check(!(await stranger.reads()).includes(name), "the answer at the door names somebody");
  return (await stranger.page.locator("main strong.ref").innerText()).trim();
}

/** At the public door: a question with a paper, a receipt, and with it later the letter of the body; nothing for a wrong one. */
export async function theDoor(browser, server, script) {
  const room = mkdtempSync(join(tmpdir(), "redress-door-"));
  try {
    const paper = join(room, "passport.pdf");
    writeFileSync(paper, "%PDF-1.7 a passport of nobody");
    const [stranger, kazys] = await Promise.all([
      Person.stranger(browser, server, script),
      Person.comes(browser, server, "kazys", "commission", script),
    ]);
    await stranger.goes("/login");
    await stranger.presses('main a[href="/listed"]');
    const receipt = await asksAtTheDoor(stranger, "Emilija Varnas", paper);
    const shows = async (typed) => {
      await stranger.goes("/own");
      await stranger.page.fill("main input[name=receipt]", typed);
      await stranger.presses("main form button[type=submit]");
      return stranger.reads();
    };
    check(!/Varnas|acknowledge/i.test(await shows("ABCD-EFGH-JKLM-NPQR")), "a receipt of nobody opens something");
    check(!/Varnas/.test(await shows(receipt.toLowerCase().replaceAll("-", " "))), "a receipt tells whose it is");
    await kazys.goes("/docket");
    const request = await kazys.page.locator('.row-who:has-text("Emilija Varnas") a').first().getAttribute("href");
    await kazys.goes(request);
    await kazys.reads(/public door/);
    await kazys.goes(`${request}/steps/acknowledged`);
    await sends(kazys, { reasons: REASONS }, /^\/docket\/request-[a-z0-9]+$/);
    const letters = await writesLetters(kazys, request);
    check(letters.includes("acknowledgement"), `letters made: ${letters}`);
    await shows(receipt);
    await stranger.page.locator("main details.card summary").first().click();
    await stranger.reads(/Emilija Varnas/);
    const cookies = await stranger.context.cookies();
    check(cookies.length === 0, `the door leaves ${cookies.map((it) => it.name)} in the browser`);
    await Promise.all([stranger, kazys].map((it) => it.leaves()));
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

/**
 * A request from end to end: lodged by counsel, admitted, restricted in words of other files, challenged by itself; and one whose
 * bureau stays silent until the end of its last day: proposed by itself, decided by a named member, deletion ordered, every letter.
 */
export async function aRequest(browser, server, script, pictures) {
  const room = mkdtempSync(join(tmpdir(), "redress-mandate-"));
  const looked = script ? (person, name) => looksAt(person, `request-${name}`, pictures, [WAYS[3]]) : undefined;
  try {
    const paper = join(room, "mandate.pdf");
    writeFileSync(paper, "%PDF-1.7 a mandate that nobody signed, for a person who does not exist");
    const [vytenis, kazys, voskar, odile] = await Promise.all([
      Person.comes(browser, server, "vytenis", "counsel", script),
      Person.comes(browser, server, "kazys", "commission", script),
      Person.comes(browser, server, "voskar", "source_bureau", script),
      Person.comes(browser, server, "odile", "general_secretariat", script),
    ]);
    await vytenis.goes("/docket");
    await vytenis.presses('main a[href="/docket/lodge"]');
    const lodging = {
      kind: "deletion", names: "Jurga Astrouna", born: "1991", mandate_from: "2026-10-01", mandate_proof: paper, language: "en",
      asks: "We ask that the data are deleted: the charge is her work for a trade union.",
      supplied: ["signature", "identity", "mandate", "contact"], identity_until: "2030-01-01", bureau: "QQ",
    };
    const request = await sends(vytenis, lodging, /^\/docket\/request-/);
    await vytenis.reads(/Jurga Astrouna/);

    const step = async (person, name, more, of = request) => {
      await person.goes(`${of}/steps/${name}`);
      await sends(person, { ...more, reasons: REASONS }, /^\/docket\/request-[a-z0-9]+$/);
    };
    await step(kazys, "acknowledged");
    await step(kazys, "admitted");
    await step(kazys, "data_checked", { found: "yes" });
    await step(kazys, "consulted");
    await step(odile, "consultation_ended");
    await step(kazys, "source_asked", { questions: "When was the warrant issued?" });
    await voskar.goes(`${request}/restrictions/claim`);
    const claim = {
      kind: "towards_applicant", ground: "security", whole_file: "yes", justification: BOILERPLATE, author: "head of bureau",
      claimed: "2026-11-24",
    };
    await sends(voskar, claim, /^\/docket\/request-/);
    await voskar.reads(/The challenge opened; the source is asked item by item/);
    await kazys.goes(request);
    await kazys.presses('main a[href*="/restrictions/"]:not([href$="claim"])');
    await kazys.reads(/The same or nearly the same words stand in 2 other files/);
    const first = await writesLetters(kazys, request, looked);
    check(["acknowledgement", "admissible", "challenge"].every((it) => first.includes(it)), `letters made: ${first}`);
    await vytenis.goes(request);
    check(!/national security/.test(await vytenis.reads()), "the applicant reads what the bureau keeps back");

    // Her bureau was reminded three times and invited to reply; the day on which it could is over now.
    await kazys.goes("/docket");
    const silent = await kazys.page.locator('.row-who:has-text("Ludvika Astrouna") a').first().getAttribute("href");
    await until(kazys, silent, /It is proposed to delete the data/);
    const proposed = kazys.page.locator('main .timeline a[href*="decide?proposal="]').last();
    const decide = await proposed.getAttribute("href");
    // What a challenge says is told while it is open.
    const asked = await writesLetters(kazys, silent);
    check(asked.includes("right_of_reply"), `letters made: ${asked}`);
    await kazys.goes(silent);
    if (looked) await looked(kazys, "proposals");
    await kazys.goes(decide);
    const decision = {
      kind: "delete", reasons: REASONS, provisions: "RPD Arts 35 and 83",
      to_applicant: "The data did not comply with the rules and are deleted.",
      to_source: "The data are deleted. The description names no act.",
    };
    await sends(kazys, decision, /^\/docket\/request-[a-z0-9]+$/);
    const last = await writesLetters(kazys, silent);
    check(["decision_to_applicant", "decision_to_source"].every((it) => last.includes(it)), `letters made: ${last}`);
    await step(kazys, "sent_for_implementation", {}, silent);
    for (const [person, says] of [[vytenis, /The data did not comply/], [voskar, /The description names no act/]]) {
      await person.goes(silent);
      await person.reads(says);
      await person.presses('main a[href*="/letters/"]:not([href$="/draft"])');
      await person.reads(says);
    }
    await odile.goes(silent);
    await odile.reads(/carried out/i);
    await Promise.all([vytenis, kazys, voskar, odile].map((it) => it.leaves()));
    return `${first.length + asked.length + last.length} letters`;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

/** Nobody passes where the role does not reach, and the page says so. */
export async function refusals(browser, server, script) {
  const admin = await Person.comes(browser, server, "admin", "administrator", script);
  for (const path of ["/queue", "/border", "/vault", "/clients"]) await admin.goes(path, 403);
  await admin.leaves();
}

/** A copy, a recall, what a holder says, a recall that is contested and undone by two. */
export async function aRecall(browser, server, script, pictures) {
  const tadas = await Person.comes(browser, server, "tadas", "desk_officer", script);
  const alert = await findsInQueue(tadas, ROBBERY.name);
  const page = `/alerts/${alert}/recalls`;
  await tadas.goes(`/alerts/${alert}`);
  await tadas.presses(`main a[href="${page}"]`);
  const sends = (path) => `main form[action="/alerts/${alert}${path}"] button[type=submit]`;
  for (const [kind, holder] of [["gateway", "CZ: gateway of Prague"], ["gateway", "PL: gateway of Warsaw"], ["court", "Regional court of Velmora"]]) {
    await tadas.page.selectOption("#copy-kind", kind);
    await tadas.page.fill("#copy-holder", holder);
    await tadas.page.fill("#copy-system", "border database");
    await tadas.page.fill("#copy-purpose", "checks at entry");
    await tadas.presses(sends("/copies"));
    await tadas.reads(new RegExp(holder));
  }
  // A desk officer registers and calls nothing back.
  check((await tadas.page.locator(sends("/recalls")).count()) === 0, "a desk officer is offered to call back");

  const milda = await Person.comes(browser, server, "milda", "verifying_official", script);
  await milda.goes(page);
  await milda.page.locator("input[name=kind][value=correct]").check();
  await milda.page.selectOption("#order-ground", "court");
  await milda.page.fill("#order-authority", "Regional court of Velmora");
  await milda.page.fill("#order-reference", "C-117/26");
  await milda.page.fill("#order-decided", "2026-11-20");
  await milda.page.fill("#order-reasons", "The court found the warrant void: the judge named in it had left office.");
  if (await milda.page.locator("#order-password").count()) await milda.page.fill("#order-password", server.password);
  await milda.presses(sends("/recalls"));
  // What is wrong stands at its field, and what was typed is kept.
  await milda.reads(/name the parts that were wrong/);
  if (pictures) await looksAt(milda, `recall-wrong-${script}`, pictures, [[360, "light", "no-preference"]]);
  check((await milda.page.inputValue("#order-reference")) === "C-117/26", "what was typed is lost");
  await milda.page.locator("input[name=kind][value=delete]").check();
  if (await milda.page.locator("#order-password").count()) await milda.page.fill("#order-password", server.password);
  await milda.presses(sends("/recalls"));
  await milda.reads(/called back, not told yet|SUPPRESSED/);
  await tadas.goes(`/alerts/${alert}`, 404);

  await tadas.goes(page);
  const copy = await tadas.page.locator("#receipt-copy option", { hasText: "PL: gateway" }).getAttribute("value");
  await tadas.page.selectOption("#receipt-copy", copy);
  await tadas.page.selectOption("#receipt-step", "purged");
  await tadas.presses(sends("/recalls/receipts"));
  await tadas.reads(/say what the holder looked through/);
  await tadas.page.fill("#receipt-says", "The database and its copies were searched again: nothing is left.");
  await tadas.presses(sends("/recalls/receipts"));
  await tadas.reads(/gone there/);
  if (pictures) await looksAt(tadas, `recall-${script}`, pictures, [[360, "light", "no-preference"], [1280, "light", "no-preference"], [1280, "dark", "no-preference"]]);
  await tadas.goes("/recalls");
  await tadas.reads(/CZ: gateway of Prague/);
  if (pictures) await looksAt(tadas, `recalls-${script}`, pictures, [[360, "light", "no-preference"], [1280, "light", "no-preference"]]);

  const nida = await Person.comes(browser, server, "nida", "data_protection_supervisor", script);
  await nida.goes(page);
  await nida.presses(`main a[href="/alerts/${alert}/evidence"]`);
  await nida.reads(/robbery/i);
  if (pictures) await looksAt(nida, `evidence-${script}`, pictures, [[360, "light", "no-preference"], [1280, "light", "no-preference"]]);

  const [why, how] = ["The registry of the court knows no such number: the paper is forged.", "reasons"];
  const jonas = await Person.comes(browser, server, "jonas", "reviewer", script);
  for (const [who, path, id] of [
    [jonas, "/recalls/contest", "contest"],
    [jonas, "/recalls/restore/propose", "propose"],
    [await Person.comes(browser, server, "algis", "head_of_gateway", script), "/recalls/restore", "restore"],
  ]) {
    await who.goes(page);
    await who.page.fill(`#${id}-${how}`, why);
    if (await who.page.locator(`#${id}-password`).count()) await who.page.fill(`#${id}-password`, server.password);
    await who.presses(sends(path));
    await who.reads(/knows no such number/);
  }
  await tadas.goes(`/alerts/${alert}`);
  await tadas.reads(/SUSPENDED/);
}
