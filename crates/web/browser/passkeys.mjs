// A passkey in a real browser: it is made, opens a login, and stands for the password where a decision asks for it.
//
// Promise: the authenticator is one of the browser's own, made for the test; its key is in no file.

import { Person, check } from "./desk.mjs";
import { KILLING, answersAll, findsInQueue } from "./stories.mjs";

/** A device with a passkey of its own, with its person there and recognised. */
async function device(person) {
  const session = await person.context.newCDPSession(person.page);
  await session.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  };
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", { options });
  const recognised = (isUserVerified) =>
    session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
  return { recognised };
}

export async function passkeys(browser, server) {
  const milda = await Person.comes(browser, server, "milda", "verifying_official", true);
  const page = milda.page;
  const its = await device(milda);

  await milda.goes("/account");
  await page.fill("#passkey-name", "desk key");
  await milda.presses("[data-passkey=make]");
  await milda.reads(/desk key/);

  await milda.presses('form[action="/logout"] button');
  await milda.goes("/login");
  await page.selectOption("#purpose", "verification");
  const role = page.locator("#role");
  if (await role.count()) await role.selectOption("verifying_official");
  // A device that does not recognise its person opens nothing, and says so.
  await its.recognised(false);
  await page.click("[data-passkey=login]");
  await page.locator("[data-passkey=login] + p[role=status]").filter({ hasText: /\S/ }).waitFor();
  check(page.url().includes("/login"), "a passkey without its person opened a login");
  await its.recognised(true);
  await milda.presses("[data-passkey=login]");
  check(!page.url().includes("/login"), `the passkey opened nothing:\n${await milda.reads()}`);

  const alert = await findsInQueue(milda, KILLING.name);
  const reasons = "Two witnesses saw the killing; the account is whole, and a court signed the warrant.";
  await milda.goes(`/alerts/${alert}/test`);
  if (await answersAll(milda, reasons)) await milda.presses("main button[name=then][value=next]");
  await milda.goes(`/alerts/${alert}/decision`);
  await page.locator("input[name=kind][value=permit]").check();
  await page.selectOption("#measure", "provisional_arrest");
  await page.fill("#reasons", reasons);
  // A wrong password is told, and asked for again: the device answers instead.
  await page.evaluate(() => {
    const typed = document.createElement("input");
    Object.assign(typed, { type: "hidden", name: "password", value: "not the password" });
    document.querySelector("main form.card").append(typed);
  });
  await milda.presses("main form.card button[type=submit]");
  check(page.url().endsWith("/decision"), "a wrong password entered a decision");
  check((await page.inputValue("#reasons")) === reasons, "what was typed is lost behind a wrong password");
  await page.click("[data-passkey=sure]");
  await page.locator("[data-passkey=sure] + p[role=status]").filter({ hasText: /\S/ }).waitFor();
  check(await page.locator("#password").isDisabled(), "the password is still asked for beside the passkey");
  await milda.presses("main form.card button[type=submit]");
  check(page.url().endsWith(alert), `the decision was not entered:\n${await milda.reads()}`);
  await milda.reads(/MAY ACT: provisional arrest/i);
  await milda.leaves();
}
