
"use strict";
// The only script of the page: which of the two languages is shown. "#en" at the end of the address opens English.
(function () {
  function show(lang) {
    document.documentElement.setAttribute("data-lang", lang);
    document.documentElement.setAttribute("lang", lang === "zh" ? "zh-CN" : "en");
    document.querySelectorAll("button[data-show]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.getAttribute("data-show") === lang));
    });
  }
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button[data-show]");
    if (button) { show(button.getAttribute("data-show")); }
  });
  if (location.hash === "#en") { document.addEventListener("DOMContentLoaded", function () { show("en"); }); }
})();
