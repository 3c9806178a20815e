// Blocks of facts, tables and forms from the data of a page. No line is empty: Markdown keeps HTML up to one.
const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };
export const escape = (text) => String(text ?? "").replace(/[&<>"']/g, (sign) => signs[sign]);
const when = (value, text) => (value ? text(escape(value)) : "");
const each = (list, text) => (list ?? []).map(text).join("");

const value = ({ text, href }) => (href ? `<a href="${escape(href)}">${escape(text)}</a>` : escape(text));

function values({ as, values }) {
  if (as === "list") return `<ul>${each(values, (one) => `<li>${value(one)}</li>`)}</ul>`;
  if (as === "lines") return values.map((one) => `<bdi>${value(one)}</bdi>`).join("<br>");
  return each(values, value);
}

const facts = (list) =>
  list
    ? `<dl>${each(list, (fact) => `<dt>${escape(fact.label)}</dt><dd>${values(fact)}</dd>`)}</dl>\n`
    : "";

const answer = ({ id, question, answers }) =>
  `<div id="${escape(id)}">\n<dt>${value(question)}</dt>\n${each(answers, (one) => `<dd>${values(one)}</dd>\n`)}</div>\n`;

const card = (one) => `<div>\n<h2>${value(one)}</h2>\n<p>${escape(one.about)}</p>\n</div>\n`;

const entry = ({ id, tag, name, tags, text, facts: list }) =>
  `<div${when(id, (id) => ` id="${id}"`)}>\n<${tag}>${escape(name)}</${tag}>\n` +
  (tags ? `<ul class="tags">${each(tags, (one) => `<li>${escape(one)}</li>`)}</ul>\n` : "") +
  when(text, (text) => `<p>${text}</p>\n`) +
  `${facts(list)}</div>\n`;

const plain = ({ columns, rows }) =>
  `<section class="table" tabindex="0" aria-label="${escape(columns[0])}"><table>\n` +
  `<thead><tr>${each(columns, (name) => `<th scope="col">${escape(name)}</th>`)}</tr></thead>\n<tbody>\n` +
  each(rows, ({ cells }) => `<tr>${each(cells, (cell) => `<td>${values(cell)}</td>`)}</tr>\n`) +
  "</tbody></table></section>\n";

function table({ id, title, tag, columns, rows }) {
  const names = columns.map(escape);
  const cell = (one, at) =>
    at
      ? `<td data-label="${names[at]}">${values(one)}</td>\n`
      : `<th scope="row">${values(one)}</th>\n`;
  return (
    `<div class="table-block"${when(id, (id) => ` id="${id}"`)}>\n<${tag}>${escape(title)}</${tag}>\n` +
    `<table class="data">\n<caption class="hidden">${escape(title)}</caption>\n` +
    `<thead>\n<tr>\n${each(names, (name) => `<th scope="col">${name}</th>\n`)}</tr>\n</thead>\n` +
    '<tbody>\n' +
    each(rows, ({ id, cells }) => `<tr${when(id, (id) => ` id="${id}"`)}>\n${each(cells, cell)}</tr>\n`) +
    "</tbody>\n</table>\n</div>\n"
  );
}

function field(one) {
  const { id, name } = one;
  const required = one.required ? " required" : "";
  const helped = one.help ? ` aria-describedby="${id}_help"` : "";
  const rest = `${when(one.complete, (of) => ` autocomplete="${of}"`)}${required}`;
  const control = one.type
    ? `<input type="${one.type}" id="${id}" name="${name}"${one.pot ? ' tabindex="-1"' : helped}${rest}>`
    : `<textarea id="${id}" name="${name}" maxlength="4000" rows="7"${helped}${rest}></textarea>`;
  const open = one.pot
    ? '<div class="pot" aria-hidden="true">\n'
    : `<div class="field" id="${id}_field"${when(one.missing, (of) => ` data-missing="${of}"`)}${when(one.invalid, (of) => ` data-invalid="${of}"`)}${when(one.role, (of) => ` data-role="${of}"`)}>\n`;
  return (
    `${open}<label for="${id}">${escape(one.label)}${one.required ? '<span class="required" aria-hidden="true">*</span>' : ""}</label>\n` +
    `${when(one.help, (help) => `<div class="help" id="${id}_help"><p>${help}</p></div>\n`)}${control}\n</div>\n`
  );
}

const form = (of) =>
  `<form action="${escape(of.action)}" method="post" data-form data-subject="${escape(of.subject)}">\n` +
  each(of.hidden, ({ name, value }) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">\n`) +
  `<p class="legend">${escape(of.legend)}</p>\n${each(of.fields, field)}${of.others ? block(of.others) : ""}` +
  `<div class="send">\n<div class="notice" id="${of.notice_id}">\n<p class="notice-title">${escape(of.notice)}</p>\n${facts(of.facts)}</div>\n` +
  `<button type="submit" aria-describedby="${of.notice_id}">${escape(of.send)}</button>\n</div>\n${of.states}\n</form>\n`;

export function block(of) {
  if (of.kind === "form") return form(of.form);
  if (of.kind === "plain") return plain(of.plain);
  if (of.kind === "table") return table(of.table);
  const title = (text) => (of.tag === "p" ? `<p class="summary-title">${text}</p>\n` : `<${of.tag}>${text}</${of.tag}>\n`);
  return (
    `<div class="${escape(of.class)}"${when(of.id, (id) => ` id="${id}"`)}>\n${when(of.title, title)}` +
    (of.answers ? `<dl class="answers">\n${each(of.answers, answer)}</dl>\n` : "") +
    each(of.cards, card) +
    each(of.entries, entry) +
    `${each(of.tables, table)}</div>\n`
  );
}
