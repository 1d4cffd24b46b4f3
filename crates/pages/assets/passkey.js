/* Passkeys need a script; everything they open is open to a password without one. Nothing is sent but what the device answers. */
(function () {
  "use strict";
  if (!window.PublicKeyCredential || !navigator.credentials) { return; }
  function bytes(text) {
    var plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, function (it) { return it.charCodeAt(0); });
  }
  function text(buffer) {
    var plain = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }
  function csrf() {
    var field = document.querySelector("input[name=csrf]");
    return field ? field.value : "";
  }
  function post(path, body) {
    var headers = { "content-type": "application/json" };
    if (csrf()) { headers["x-csrf-token"] = csrf(); }
    return fetch(path, { method: "POST", headers: headers, body: JSON.stringify(body || {}) }).then(function (came) {
      if (!came.ok) { throw new Error(String(came.status)); }
      return came.status === 204 ? null : came.json();
    });
  }
  function value(name) {
    var field = document.getElementById(name);
    return field && field.value ? field.value : null;
  }
  function answers(options) {
    var asked = options.publicKey;
    asked.challenge = bytes(asked.challenge);
    asked.allowCredentials = asked.allowCredentials.map(function (it) { return { type: it.type, id: bytes(it.id) }; });
    return navigator.credentials.get({ publicKey: asked }).then(function (it) {
      return {
        id: text(it.rawId),
        client_data: text(it.response.clientDataJSON),
        data: text(it.response.authenticatorData),
        signature: text(it.response.signature)
      };
    });
  }
  var ways = {
    login: function () {
      var back = document.querySelector("input[name=back]");
      return post("/api/v1/login/passkey/begin").then(answers).then(function (answer) {
        return post("/api/v1/login/passkey", {
          answer: answer, role: value("role"), purpose: value("purpose"), browser: true, back: back ? back.value : null
        });
      }).then(function (begun) { location.assign(begun.to); });
    },
    sure: function (button) {
      return post("/api/v1/login/confirm/passkey/begin").then(answers).then(function (answer) {
        return post("/api/v1/login/confirm/passkey", answer);
      }).then(function () {
        var field = button.form && button.form.querySelector("input[type=password]");
        if (field) { field.required = false; field.disabled = true; }
        button.disabled = true;
        return button.getAttribute("data-done");
      });
    },
    make: function () {
      var password = value("passkey-password");
      var sure = password ? post("/api/v1/login/confirm", { password: password }) : Promise.resolve();
      return sure.then(function () { return post("/api/v1/passkeys/begin"); }).then(function (options) {
        var asked = options.publicKey;
        asked.challenge = bytes(asked.challenge);
        asked.user.id = bytes(asked.user.id);
        asked.excludeCredentials = asked.excludeCredentials.map(function (it) { return { type: it.type, id: bytes(it.id) }; });
        return navigator.credentials.create({ publicKey: asked });
      }).then(function (it) {
        return post("/api/v1/passkeys", {
          name: value("passkey-name") || "",
          id: text(it.rawId),
          client_data: text(it.response.clientDataJSON),
          attestation: text(it.response.attestationObject)
        });
      }).then(function () { location.reload(); });
    }
  };
  Array.prototype.forEach.call(document.querySelectorAll("[data-passkey]"), function (button) {
    var says = document.createElement("p");
    says.setAttribute("role", "status");
    button.hidden = false;
    button.parentNode.insertBefore(says, button.nextSibling);
    button.addEventListener("click", function () {
      says.textContent = "";
      ways[button.getAttribute("data-passkey")](button).then(function (done) {
        if (done) { says.textContent = done; }
      }, function () { says.textContent = button.getAttribute("data-failed"); });
    });
  });
})();
