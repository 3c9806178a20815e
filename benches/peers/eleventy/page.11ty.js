import { escape } from "../../blocks.js";

// The list of contents, from the headings that have an id.
function contents(text, title) {
  const items = [...text.matchAll(/<h([23]) id="([^"]+)"><a[^>]*>(.*?)<\/a><\/h/g)];
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
  const linked = {
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: title,
    inLanguage: word.tag,
    url: `${shell.host}/${here}`,
    publisher: { "@type": "Organization", name: shell.name },
  };
  return `<!DOCTYPE html>
<html lang="${word.tag}" dir="ltr" data-headings="${shell.headings}" data-density="${shell.density}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} · ${escape(shell.name)}</title>
${data.description ? `<meta name="description" content="${escape(data.description)}">\n` : ""}${data.robots ? `<meta name="robots" content="${data.robots}">\n` : ""}<link rel="canonical" href="${shell.host}/${here}">
${languages.map((one) => `<link rel="alternate" hreflang="${words[one].tag}" href="${shell.host}/${one}/${folder}">\n`).join("")}<link rel="alternate" hreflang="x-default" href="${shell.host}/${languages[0]}/${folder}">
<link rel="stylesheet" href="${root}${shell.style}">
${data.script ? `<script src="${root}${data.script}" defer></script>\n` : ""}<script type="application/ld+json">${JSON.stringify(linked)}</script>
</head>
<body class="page-${data.kind}">
<a class="skip" href="#main">${escape(word.skip)}</a>
<header class="top">
<div class="frame">
<a class="brand" href="${root}${lang}/">${escape(shell.name)}</a>
<nav class="pages" aria-label="${escape(word.pages)}">
<ul>
${shell.nav.map((one) => `<li><a href="${root}${one.path}"${one.path === here ? ' aria-current="page"' : ""}>${escape(one.title)}</a></li>\n`).join("")}</ul>
</nav>
<nav class="languages" aria-label="${escape(word.languages)}">
<ul>
${languages.map((one) => `<li><a lang="${words[one].tag}" hreflang="${words[one].tag}" href="${root}${one}/${folder}"${one === lang ? ' aria-current="true"' : ""}>${words[one].name}</a></li>\n`).join("")}</ul>
</nav>
</div>
</header>
<main id="main" class="frame${data.contents ? " with-contents" : ""}" tabindex="-1">
<div class="opening">
<div class="page-title">
<h1>${escape(title)}</h1>
${data.lead ? `<div class="lead">${escape(data.lead)}</div>\n` : ""}</div>
${data.dates ? `<p class="dates">${data.dates.map((one) => `<span>${escape(one)}</span> `).join("")}</p>\n` : ""}</div>
${data.contents ? contents(content, escape(word.contents)) : ""}<div class="text">
${content}
</div>
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
