
"use strict";
// Which of the two languages is shown. "en" among the parts of the address's end, which "&" divides, opens English.
(function () {
  function isEnglish() { return location.hash.slice(1).split("&").indexOf("en") >= 0; }
  function show(lang) {
    document.documentElement.setAttribute("data-lang", lang);
    document.documentElement.setAttribute("lang", lang === "zh" ? "zh-CN" : "en");
    // An option holds no markup, so it cannot hold both.
    document.querySelectorAll("option[data-" + lang + "]").forEach(function (option) { option.textContent = option.getAttribute("data-" + lang); });
    document.querySelectorAll("button[data-show]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.getAttribute("data-show") === lang));
    });
  }
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button[data-show]");
    if (button) { show(button.getAttribute("data-show")); }
  });
  document.addEventListener("DOMContentLoaded", function () {
    show(isEnglish() ? "en" : "zh");
  });
  addEventListener("hashchange", function () { if (isEnglish()) { show("en"); } });
})();
