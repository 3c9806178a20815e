import { escape } from "../blocks.js";

// Each brand's own root page, where a language is chosen.
export const data = {
  layout: null,
  pagination: { data: "brands", size: 1, alias: "brand" },
  permalink: ({ brand }) => `/${brand}/index.html`,
};

export function render({ brand, brands }) {
  const shells = Object.entries(brands[brand]);
  const of = shells[0][1];
  const each = (text) => shells.map(text).join("");
  return `<!DOCTYPE html>
<html lang="${of.tag}" dir="ltr" data-headings="${of.headings}" data-density="${of.density}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(of.csp)}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escape(of.name)}</title>
<meta name="description" content="${escape(of.about)}">
<link rel="canonical" href="${of.host}/">
${each(([folder, { tag }]) => `<link rel="alternate" hreflang="${tag}" href="${of.host}/${folder}/">\n`)}<link rel="alternate" hreflang="x-default" href="${of.host}/">
<link rel="icon" href="${of.icon}">
<link rel="stylesheet" href="${of.style}">
<link rel="stylesheet" href="${of.sheet}">
<link rel="stylesheet" href="${of.print}" media="print">
</head>
<body class="page-root">
<main class="frame">
<h1 class="brand">${escape(of.name)}</h1>
<ul class="choice">
${each(([folder, one]) => `<li lang="${one.tag}" dir="ltr"><a hreflang="${one.tag}" href="${folder}/"><span class="choice-name">${escape(one.label)}</span> <span class="choice-title">${escape(one.choice)}</span></a></li>\n`)}</ul>
</main>
</body>
</html>
`;
}
