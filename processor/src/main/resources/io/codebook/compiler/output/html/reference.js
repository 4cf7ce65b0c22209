"use strict";

// Search and filters. Without this script the page shows everything and has neither.
(() => {
  const search = document.getElementById("_search");
  const query = document.getElementById("_query");
  const clearing = document.getElementById("_clear");
  const hits = document.getElementById("_hits");
  const filters = [];

  // The rows that can be found, a code or an operation each, and what contains them.
  const rows = [...document.querySelectorAll(".codes tr[id], .matrix tr[id]")].map((element) => {
    const table = element.closest("table");
    return { element, table, unit: table.classList.contains("codes") ? "code" : "operation", text: null };
  });
  const containers = [...document.querySelectorAll("main section, .matrix tbody")];

  // What the words of a query are looked up in: all but links to other codes.
  function textOf(row) {
    row.text ??= Array.from(row.element.cells)
      .filter((cell) => !cell.classList.contains("links"))
      .map((cell) => Array.from(cell.children, (line) => line.textContent).join("\n"))
      .join("\n")
      .toLowerCase();
    return row.text;
  }

  function show() {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = filters.filter((filter) => filter.select.value !== "");
    const isSearching = words.length > 0 || chosen.length > 0;
    const found = { code: 0, operation: 0 };
    const shown = new Set();
    for (const row of rows) {
      const matches =
        chosen.every((filter) => filter.accepts(row, filter.select.value)) &&
        words.every((word) => textOf(row).includes(word));
      setHidden(row.element, !matches);
      if (matches) {
        found[row.unit]++;
        shown.add(row.element.parentElement);
      }
    }
    for (const body of [...shown]) {
      for (let section = body.closest("section"); section; section = section.parentElement.closest("section")) {
        shown.add(section);
      }
    }
    containers.forEach((container) => setHidden(container, isSearching && !shown.has(container)));
    document.body.classList.toggle("searching", isSearching);
    hits.textContent = isSearching ? counted(found) : "";
  }

  // A row that stays as it is costs no layout.
  function setHidden(element, isHidden) {
    if (element.hidden !== isHidden) {
      element.hidden = isHidden;
    }
  }

  function counted(found) {
    const counts = Object.entries(found)
      .filter(([, count]) => count > 0)
      .map(([unit, count]) => `${count} ${unit}${count === 1 ? "" : "s"}`);
    return counts.join(", ") || "Nothing found";
  }

  function clear() {
    query.value = "";
    filters.forEach((filter) => (filter.select.value = ""));
    show();
  }

  function restart() {
    clear();
    query.focus();
  }

  // A link to a code works whatever is searched for.
  function reveal() {
    const target = document.querySelector(":target");
    if (target?.closest("[hidden]")) {
      clear();
    }
    if (target) {
      settle(target, 5);
    }
  }

  // Rows that come into view get their heights, which moves what is below them.
  function settle(target, frames) {
    target.scrollIntoView();
    if (frames > 0) {
      requestAnimationFrame(() => settle(target, frames - 1));
    }
  }

  function addFilter(name, values, accepts) {
    const select = document.createElement("select");
    select.autocomplete = "off";
    select.add(new Option("any", ""));
    values.forEach((value) => select.add(new Option(value)));
    select.addEventListener("change", show);
    const label = document.createElement("label");
    label.append(name, select);
    search.insertBefore(label, clearing);
    filters.push({ select, accepts });
  }

  // A field of the same name in several tables is one filter.
  function addFieldFilters() {
    const fields = new Map();
    for (const heading of document.querySelectorAll("th[data-filter]")) {
      const name = heading.dataset.filter;
      const field = fields.get(name) ?? { columns: new Map(), values: new Set() };
      fields.set(name, field);
      field.columns.set(heading.closest("table"), heading.cellIndex);
    }
    for (const [name, field] of fields) {
      const valuesOf = (row) => {
        const column = field.columns.get(row.table);
        return column === undefined ? [] : Array.from(row.element.cells[column].children, (line) => line.textContent);
      };
      rows.forEach((row) => valuesOf(row).forEach((value) => field.values.add(value)));
      addFilter(name, field.values, (row, value) => valuesOf(row).includes(value));
    }
  }

  function addStateFilter() {
    const stateOf = (row) => row.element.className || "in use";
    const states = new Set(rows.map(stateOf));
    if (states.size > 1) {
      addFilter("state", [...states].sort(), (row, state) => stateOf(row) === state);
    }
  }

  // Some browsers take a table whose rows are laid out as blocks for none, unless it says what it is.
  function nameRoles() {
    const roles = {
      table: "table",
      rowgroup: "thead, tbody",
      row: "tr",
      columnheader: "thead th",
      rowheader: "tbody th",
      cell: "td",
    };
    for (const [role, selector] of Object.entries(roles)) {
      document.querySelectorAll(selector).forEach((element) => element.setAttribute("role", role));
    }
  }

  nameRoles();
  addFieldFilters();
  addStateFilter();
  query.addEventListener("input", show);
  clearing.addEventListener("click", restart);
  query.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      rows.find((row) => !row.element.hidden)?.element.querySelector("a")?.focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, select");
    if (event.key === "Escape" && document.body.classList.contains("searching")) {
      restart();
    } else if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
      query.select();
    }
  });
  // A click on a link to the present place changes no hash.
  document.addEventListener("click", (event) => {
    if (event.target.closest("a[href^='#']")?.hash === location.hash) {
      reveal();
    }
  });
  addEventListener("hashchange", reveal);
  // Reloading and going back return to where the reader was.
  addEventListener("load", () => performance.getEntriesByType("navigation")[0].type === "navigate" && reveal());
  // The first key pressed need not wait for this.
  query.addEventListener("focus", () => setTimeout(() => rows.forEach(textOf)), { once: true });

  // What is sticky below the search has to know its height.
  const measure = () => document.documentElement.style.setProperty("--search", `${search.offsetHeight}px`);
  search.hidden = false;
  measure();
  new ResizeObserver(measure).observe(search);
})();
