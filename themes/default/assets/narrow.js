// Narrows long tables. Without it they are whole; with it they are whole on paper. It shows words of
// the page and has none of its own, and it keeps nothing.
"use strict";
for (const box of document.querySelectorAll("[data-narrow]")) {
  const tables = [...box.parentNode.querySelectorAll(".table-block")];
  const rows = tables.flatMap((table) => [...table.querySelectorAll("tbody tr")].map((row) => ({ table, row })));
  const search = box.querySelector("input");
  const choice = box.querySelector("select");
  const status = box.querySelector("[role=status]");
  // Letters without their accents and in one case: who looks for "mesure" finds "Mesuré".
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const narrow = () => {
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    const left = new Set();
    let shown = 0;
    for (const entry of rows) {
      entry.text ??= plain(entry.row.textContent);
      const fits = (!choice?.value || entry.table.id === choice.value) && words.every((word) => entry.text.includes(word));
      entry.row.toggleAttribute("data-out", !fits);
      if (fits) {
        shown += 1;
        left.add(entry.table);
      }
    }
    for (const table of tables) table.toggleAttribute("data-out", !left.has(table));
    const numbers = { shown, all: rows.length };
    const locale = document.documentElement.lang;
    status.textContent = box.dataset.count.replace(/\{(shown|all)\}/g, (_, name) => numbers[name].toLocaleString(locale));
  };

  const whole = () => {
    search.value = "";
    if (choice) choice.value = "";
    narrow();
  };

  search.addEventListener("input", narrow);
  choice?.addEventListener("change", narrow);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && search.value) {
      event.preventDefault();
      whole();
    }
  });
  // A link to a row or a table that is out brings all of them back, before the browser goes there.
  const sought = () => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("[data-out]");
  addEventListener("hashchange", () => {
    const target = sought();
    if (!target) return;
    whole();
    target.scrollIntoView();
  });
  box.hidden = false;
  // A browser that comes back to the page brings back what was typed.
  narrow();
}
