// The calendar: filters, arrangement, zoom, and the reasons of a stop. Without it all lines and days are shown, and the table of lines has the reasons.
// What is chosen stands at the end of the address, "#city=c1&zoom=month&from=2027-03-01", so that a link shows the same view.
document.addEventListener("DOMContentLoaded", function () {
  var section = document.getElementById("calendar");
  var table = section && section.querySelector("table.calendar");
  if (!table) { return; }

  var frame = table.parentElement;
  var tools = section.querySelector(".tools");
  var filters = Array.from(tools.querySelectorAll("select[data-filter]"));
  var arrangement = tools.querySelector("select[data-arrange]");
  var rows = Array.from(table.querySelectorAll("tbody tr:not(.group)"));
  var days = Number(table.dataset.days);
  var zooms = { whole: 1, quarter: Math.max(1, days / 92), month: Math.max(1, days / 31) };
  var zoom = "whole";
  var shownArrangement = arrangement.value;

  function words(parent, zh, en) {
    [["zh", zh], ["en", en]].forEach(function (pair) {
      var span = document.createElement("span");
      span.lang = pair[0];
      span.textContent = pair[1];
      parent.append(span);
    });
  }

  // Filters and arrangement

  function optionOf(key, value) {
    var filter = filters.find(function (select) { return select.dataset.filter === key; });
    return Array.from(filter.options).find(function (option) { return option.value === value; });
  }

  function bodyOf(option, members) {
    var body = document.createElement("tbody");
    if (option) {
      var head = body.insertRow();
      head.className = "group";
      var cell = document.createElement("th");
      cell.scope = "rowgroup";
      cell.colSpan = 6;
      var name = document.createElement("span");
      name.className = "stay";
      words(name, option.dataset.zh, option.dataset.en);
      cell.append(name);
      head.append(cell);
    }
    body.append.apply(body, members);
    return body;
  }

  function arrange() {
    var by = arrangement.value;
    if (by === shownArrangement) { return; }
    shownArrangement = by;
    var bodies;
    if (by === "first") {
      var last = "9999";
      bodies = [bodyOf(null, rows.slice().sort(function (a, b) {
        return (a.dataset.first || last) < (b.dataset.first || last) ? -1 : (a.dataset.first || last) > (b.dataset.first || last) ? 1 : rows.indexOf(a) - rows.indexOf(b);
      }))];
    } else {
      var groups = new Map();
      rows.forEach(function (row) {
        if (!groups.has(row.dataset[by])) { groups.set(row.dataset[by], []); }
        groups.get(row.dataset[by]).push(row);
      });
      var select = filters.find(function (candidate) { return candidate.dataset.filter === by; });
      bodies = Array.from(select.options).filter(function (option) { return groups.has(option.value); })
        .map(function (option) { return bodyOf(option, groups.get(option.value)); });
    }
    Array.from(table.tBodies).forEach(function (body) { body.remove(); });
    table.append.apply(table, bodies);
  }

  function filter() {
    arrange();
    var chosen = filters.filter(function (select) { return select.value !== ""; });
    var count = 0;
    rows.forEach(function (row) {
      row.hidden = !chosen.every(function (select) { return row.dataset[select.dataset.filter] === select.value; });
      if (!row.hidden) { count++; }
    });
    Array.from(table.tBodies).forEach(function (body) {
      body.hidden = !Array.from(body.rows).some(function (row) { return !row.hidden && row.className !== "group"; });
    });
    tell(chosen, count);
    hideTip();
    if (!current || !isShown(current)) { rove(shownStops(shownRows()[0])[0]); }
  }

  // On the screen for whoever does not see rows vanish, and on paper in place of the filters.
  function tell(chosen, count) {
    section.querySelectorAll(".shown > span").forEach(function (span) {
      var text = span.dataset.pattern.replace("{0}", count).replace("{1}", rows.length);
      chosen.forEach(function (select) {
        var label = select.closest("label").querySelector(".label [lang=" + span.lang + "]");
        text += span.dataset.filter.replace("{0}", label.textContent).replace("{1}", select.selectedOptions[0].dataset[span.lang]);
      });
      span.textContent = text;
    });
  }

  // Zoom

  function timeWidth() { return table.querySelector("svg.months").getBoundingClientRect().width; }

  function firstDay() { return Math.round(frame.scrollLeft / timeWidth() * days); }

  function scrollToDay(day) { frame.scrollLeft = Math.ceil(day / days * timeWidth()); }

  function setZoom(name, day) {
    zoom = name;
    hideTip();
    table.style.setProperty("--zoom", String(zooms[name]));
    var width = timeWidth() / days;
    table.classList.toggle("shows-days", width >= 8);
    table.classList.toggle("shows-short", width >= 3.5);
    tools.querySelectorAll("button[data-zoom]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.zoom === name));
    });
    scrollToDay(day);
  }

  function stepZoom(step) {
    var names = Object.keys(zooms);
    var next = names[names.indexOf(zoom) + step];
    if (next) { setZoom(next, current && document.activeElement === current ? Math.max(0, dayOf(current) - 3) : firstDay()); keep(); }
  }

  function dayOf(stop) { return Math.round(parseFloat(stop.getAttribute("x")) / 100 * days); }

  function dateOf(day) {
    var date = new Date(table.dataset.from + "T00:00:00Z");
    date.setUTCDate(date.getUTCDate() + day);
    return date.toISOString().slice(0, 10);
  }

  // The address

  function isAnchor(part) { return part !== "" && part.indexOf("=") < 0 && part !== "en"; }

  function parts() { return location.hash.slice(1).split("&"); }

  function keep() {
    var kept = parts().filter(isAnchor).slice(0, 1);
    if (document.documentElement.dataset.lang === "en") { kept.push("en"); }
    filters.forEach(function (select) { if (select.value !== "") { kept.push(select.dataset.filter + "=" + encodeURIComponent(select.value)); } });
    if (arrangement.value !== arrangement.options[0].value) { kept.push("by=" + arrangement.value); }
    if (zoom !== "whole") { kept.push("zoom=" + zoom, "from=" + dateOf(firstDay())); }
    var hash = kept.length === 0 ? "" : "#" + kept.join("&");
    if (hash !== location.hash) { history.replaceState(null, "", location.pathname + location.search + hash); }
  }

  function choose(select, value) {
    var known = Array.from(select.options).some(function (option) { return option.value === value; });
    select.value = known ? value : select.options[0].value;
  }

  function restore() {
    var given = new Map(parts().filter(function (part) { return part.indexOf("=") > 0; }).map(function (part) {
      var at = part.indexOf("=");
      try { return [part.slice(0, at), decodeURIComponent(part.slice(at + 1))]; } catch (error) { return [part.slice(0, at), ""]; }
    }));
    filters.forEach(function (select) { choose(select, given.get(select.dataset.filter) || ""); });
    choose(arrangement, given.get("by"));
    filter();
    var from = Math.round((Date.parse(given.get("from")) - Date.parse(table.dataset.from)) / 86400000);
    setZoom(Object.hasOwn(zooms, given.get("zoom")) ? given.get("zoom") : "whole", from > 0 ? from : 0);
    var anchor = parts().find(isAnchor);
    if (anchor && given.size > 0 && document.getElementById(anchor)) { document.getElementById(anchor).scrollIntoView(); }
  }

  // From stop to stop: one of them is in the order of Tab, arrows lead to the others.

  var current = null;

  function isShown(stop) { return !stop.closest("tr").hidden; }

  function shownRows() {
    return Array.from(table.querySelectorAll("tbody tr:not(.group):not([hidden])")).filter(function (row) { return row.querySelector("rect.stop"); });
  }

  function shownStops(row) { return row ? Array.from(row.querySelectorAll("rect.stop")) : []; }

  function rove(stop) {
    if (current) { current.setAttribute("tabindex", "-1"); }
    current = stop || null;
    if (current) { current.setAttribute("tabindex", "0"); }
  }

  function go(stop) {
    if (!stop) { return; }
    rove(stop);
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: "nearest", inline: "nearest" });
    show(stop);
  }

  function nearest(stop, step) {
    var among = shownRows();
    var row = among[among.indexOf(stop.closest("tr")) + step];
    var day = dayOf(stop);
    return shownStops(row).sort(function (a, b) { return Math.abs(dayOf(a) - day) - Math.abs(dayOf(b) - day); })[0];
  }

  function lead(stop, key) {
    var siblings = shownStops(stop.closest("tr"));
    var at = siblings.indexOf(stop);
    switch (key) {
      case "ArrowRight": return siblings[at + 1] || stop;
      case "ArrowLeft": return siblings[at - 1] || stop;
      case "ArrowDown": return nearest(stop, 1) || stop;
      case "ArrowUp": return nearest(stop, -1) || stop;
      case "Home": return siblings[0];
      case "End": return siblings[siblings.length - 1];
      case "Enter": case " ": return stop;
      default: return null;
    }
  }

  // The reasons of a stop

  var tip = document.getElementById("stop-tip");
  var tipOf = null;
  var hiding = 0;

  function slot(name) { return tip.querySelector("[data-slot=" + name + "]"); }

  function pairs(text) {
    return (text || "").split(" ").filter(Boolean).map(function (part) { return part.split(":"); });
  }

  function fill(stop) {
    var row = stop.closest("tr");
    slot("line").textContent = row.cells[0].textContent;
    var place = slot("place");
    place.replaceChildren();
    filters.forEach(function (select) {
      var option = optionOf(select.dataset.filter, row.dataset[select.dataset.filter]);
      place.append(" · ");
      words(place, option.dataset.zh, option.dataset.en);
    });
    ["span", "length", "since", "counted", "avoided"].forEach(function (name) { slot(name).textContent = stop.dataset[name] || ""; });
    slot("due").textContent = row.cells[4].textContent;
    slot("given").textContent = row.cells[5].textContent;
    slot("pays").replaceChildren.apply(slot("pays"), pairs(stop.dataset.pays).map(function (pay) {
      var line = document.createElement("tr");
      line.insertCell().append.apply(line.cells[0], clones(document.getElementById("stop-tip-windows").children[pay[0]]));
      pay.slice(1).forEach(function (figure) { line.insertCell().textContent = figure; });
      return line;
    }));
    slot("rules").replaceChildren.apply(slot("rules"), pairs(stop.dataset.rules).map(function (rule) {
      var item = document.createElement("li");
      item.append.apply(item, clones(document.querySelector("#rule-" + rule[0] + " .sentence")));
      item.append(" · " + rule[1] + " ");
      item.append.apply(item, clones(slot("days")));
      return item;
    }));
    tip.querySelectorAll("[data-with]").forEach(function (part) { part.hidden = !stop.dataset[part.dataset.with]; });
  }

  function clones(element) { return Array.from(element.cloneNode(true).childNodes); }

  function show(stop) {
    clearTimeout(hiding);
    if (tipOf !== stop) {
      if (tipOf) { tipOf.removeAttribute("aria-describedby"); }
      fill(stop);
      tipOf = stop;
      stop.setAttribute("aria-describedby", tip.id);
    }
    tip.hidden = false;
    place();
  }

  // Under the stop where there is room, else above it; never outside the window.
  function place() {
    var box = tipOf.getBoundingClientRect();
    var left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8));
    var below = box.bottom + 6, above = box.top - tip.offsetHeight - 6;
    tip.style.left = left + "px";
    tip.style.top = (below + tip.offsetHeight <= innerHeight || above < 0 ? below : above) + "px";
  }

  function hideTip() {
    clearTimeout(hiding);
    tip.hidden = true;
    if (tipOf) { tipOf.removeAttribute("aria-describedby"); }
    tipOf = null;
  }

  function hideSoon() { clearTimeout(hiding); hiding = setTimeout(hideTip, 250); }

  // Events

  tools.addEventListener("change", function () { filter(); keep(); });
  tools.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) { return; }
    if (button.dataset.zoom) { setZoom(button.dataset.zoom, firstDay()); }
    if (button.dataset.reset) {
      filters.concat(arrangement).forEach(function (select) { select.value = select.options[0].value; });
      filter();
      setZoom("whole", 0);
    }
    keep();
  });
  document.addEventListener("click", function (event) { if (event.target.closest("button[data-show]")) { keep(); } });

  section.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("select")) { return; }
    var stop = event.target.closest("rect.stop");
    var next = stop && lead(stop, event.key);
    if (next) { go(next); }
    else if (event.key === "+" || event.key === "=") { stepZoom(1); }
    else if (event.key === "-" || event.key === "−") { stepZoom(-1); }
    else if (event.key === "0") { setZoom("whole", 0); keep(); }
    else { return; }
    event.preventDefault();
  });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") { hideTip(); } });

  table.addEventListener("pointerover", function (event) {
    var stop = event.target.closest("rect.stop");
    if (stop) { show(stop); } else if (!tip.hidden) { hideSoon(); }
  });
  table.addEventListener("pointerleave", hideSoon);
  tip.addEventListener("pointerenter", function () { clearTimeout(hiding); });
  tip.addEventListener("pointerleave", hideSoon);
  table.addEventListener("focusin", function (event) {
    var stop = event.target.closest("rect.stop");
    if (stop) { rove(stop); show(stop); }
  });
  table.addEventListener("focusout", hideSoon);

  var settled = 0;
  frame.addEventListener("scroll", function () {
    if (tipOf && document.activeElement !== tipOf) { hideTip(); }
    clearTimeout(settled);
    settled = setTimeout(keep, 200);
  });
  addEventListener("scroll", function () { if (tipOf) { place(); } }, { passive: true, capture: true });
  addEventListener("hashchange", function () {
    // A link of the contents leads to a section and leaves the view as it is.
    if (parts().some(function (part) { return part.indexOf("=") > 0; })) { restore(); } else { keep(); }
  });

  // The names of stops, which pointers would show as a second box.
  table.querySelectorAll("rect.stop > title").forEach(function (title) {
    var stop = title.parentElement;
    stop.setAttribute("role", "img");
    stop.setAttribute("aria-label", title.textContent);
    stop.setAttribute("tabindex", "-1");
    title.remove();
  });

  tools.hidden = false;
  section.querySelector(".keys").hidden = false;
  restore();
});
