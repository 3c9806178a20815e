import { escape } from "../../blocks.js";

// The list of contents, from the headings that have an id.
function contents(text, title) {
  const items = [...text.matchAll(/<h([23])><a href="#([^"]+)">(.*?)<\/a><\/h/g)];
  return (
    `<nav class="contents" aria-labelledby="contents_title">\n<p class="contents-title" id="contents_title">${title}</p>\n` +
    `<details>\n<summary>${title}</summary>\n<ol>\n` +
    items.map(([, level, id, name]) => `<li${level > 2 ? ` class="l${level}"` : ""}><a href="#${id}">${name}</a></li>\n`).join("") +
    "</ol>\n</details>\n</nav>\n"
  );
}

export default function render(data) {
  const { brand, lang, path, words, brands, content, title } = data;
  const { [lang]: shell } = brands[brand];
  const word = words[lang];
  const folder = path ? `${path}/` : "";
  const here = `${lang}/${folder}`;
  const root = "../".repeat(here.split("/").length - 1);
  const languages = Object.keys(words);
  const url = `${shell.host}/${here}`;
  const lead = data.lead ? `<div class="lead">${data.outcome ? `<p>${escape(data.lead)}</p>` : escape(data.lead)}</div>\n` : "";
  const heading = `<div class="page-title">\n<h1>${escape(title)}</h1>\n${lead}</div>\n`;
  const dates = data.dates ? `<p class="dates">${data.dates.map((one) => `<span>${escape(one)}</span>`).join(" ")}</p>\n` : "";
  const indexed = data.robots
    ? `<meta name="robots" content="${data.robots}">\n`
    : `<link rel="canonical" href="${url}">\n` +
      languages.map((one) => `<link rel="alternate" hreflang="${words[one].tag}" href="${shell.host}/${one}/${folder}">\n`).join("") +
      `<link rel="alternate" hreflang="x-default" href="${shell.host}/${path ? `${languages[0]}/${folder}` : ""}">\n`;
  const shared = data.robots
    ? ""
    : `<meta property="og:title" content="${escape(title)}">\n<meta property="og:description" content="${escape(data.description)}">\n` +
      `<meta property="og:locale" content="${word.locale}">\n<meta property="og:url" content="${url}">\n`;
  return `<!DOCTYPE html>
<html lang="${word.tag}" dir="ltr" data-headings="${shell.headings}" data-density="${shell.density}" data-edition="${escape(shell.name)} · ${escape(title)}${data.updated ? ` · ${data.updated}` : ""}"${data.robots ? "" : ` data-address="${url}"`}${data.digest ? ` data-digest="${data.digest}"` : ""}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(data.csp ?? shell.csp)}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}${path ? ` · ${escape(shell.name)}` : ""}</title>
<meta name="description" content="${escape(data.description)}">
${indexed}<link rel="privacy-policy" href="${root}${shell.policy}">
${shared}<link rel="icon" href="${root}${shell.icon}">
<link rel="stylesheet" href="${root}${shell.style}">
${data.sheet === "none" ? "" : `<link rel="stylesheet" href="${root}${data.sheet ?? shell.sheet}">\n`}<link rel="stylesheet" href="${root}${shell.print}" media="print">
${data.script ? `<script src="${root}${data.script}" defer></script>\n` : ""}</head>
<body class="page-${data.kind}">
<a class="skip" href="#main">${escape(word.skip)}</a>
<header class="top">
<div class="frame">
<a class="brand" href="${root}${lang}/"${path ? "" : ' aria-current="page"'}>${escape(shell.name)}</a>
<nav class="languages" aria-label="${escape(word.languages)}">
<ul>
${languages.map((one) => `<li><a lang="${words[one].tag}" hreflang="${words[one].tag}" href="${root}${one}/${folder}"${one === lang ? ' aria-current="true"' : ""}>${words[one].name}</a></li>\n`).join("")}</ul>
</nav>
<nav class="pages" aria-label="${escape(word.pages)}">
<ul>
${shell.nav.map((one) => `<li><a href="${root}${one.path}"${one.path === here ? ' aria-current="page"' : ""}>${escape(one.title)}</a></li>\n`).join("")}</ul>
</nav>
</div>
</header>
<main id="main" class="frame${data.contents ? " with-contents" : ""}" tabindex="-1">
${data.outcome ? "" : `<div class="opening">\n${heading}${dates}</div>\n`}${data.contents ? contents(content, escape(word.contents)) : ""}<div class="text" id="policy-content">
${data.outcome ? `<div class="${data.outcome}">\n${heading}${content}</div>\n` : content}</div>
</main>
<footer class="end">
<div class="frame">
<p class="brand"><a href="${shell.site}">${escape(shell.site_name)}</a></p>
</div>
</footer>
</body>
</html>
`;
}
