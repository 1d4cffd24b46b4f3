/* Only adds: without this file every page works. No key signs, permits, discloses or purges anything. */
(function () {
  "use strict";
  var off = false;
  try { off = localStorage.getItem("keys") === "off"; } catch (e) { /* no storage, keys stay on */ }
  function rows() { return Array.prototype.slice.call(document.querySelectorAll(".row a, .custody h3 a, tbody th a")); }
  document.addEventListener("keydown", function (event) {
    var at = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) { return; }
    if (event.key === "?") {
      off = !off;
      try { localStorage.setItem("keys", off ? "off" : "on"); } catch (e) { /* as above */ }
      return;
    }
    if (off) { return; }
    if (event.key === "j" || event.key === "k") {
      var all = rows(), now = all.indexOf(document.activeElement);
      var next = all[event.key === "j" ? Math.min(now + 1, all.length - 1) : Math.max(now - 1, 0)];
      if (next) { next.focus(); event.preventDefault(); }
    } else if (event.key === "/") {
      var search = document.querySelector("input[type=search]");
      if (search) { search.focus(); event.preventDefault(); }
    } else if (event.key === "n") {
      var step = document.querySelector(".next a, .next button, .next");
      if (step) { step.setAttribute("tabindex", step.getAttribute("tabindex") || "0"); step.focus(); event.preventDefault(); }
    }
  });
  var live = document.getElementById("live");
  if (live && live.getAttribute("data-from") && window.EventSource) {
    var told = function (word) {
      // In words, once, with a link: nothing on the page moves by itself.
      if (live.firstChild) { return; }
      var again = document.createElement("a");
      again.href = location.href;
      again.textContent = live.getAttribute("data-again");
      live.appendChild(document.createTextNode(live.getAttribute(word) + " "));
      live.appendChild(again);
    };
    var from = live.getAttribute("data-from"), source = new EventSource(from);
    var word = from.indexOf("/live/alerts/") === 0 ? "data-this" : "data-many";
    source.addEventListener("changed", function () { told(word); });
    source.addEventListener("many", function () { told("data-many"); });
  }
}());
