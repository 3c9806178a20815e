import { escape } from "../blocks.js";

// Each brand's own page for what is not found, in all its languages.
export const data = {
  layout: null,
  pagination: { data: "brands", size: 1, alias: "brand" },
  permalink: ({ brand }) => `/${brand}/404.html`,
};

const section = ([folder, { tag, missing }], at) =>
  `<section lang="${tag}" dir="ltr">\n<h${at ? 2 : 1}>${escape(missing[0])}</h${at ? 2 : 1}>\n<p>${escape(missing[1])}</p>\n` +
  `<p><a href="/${folder}/">${escape(missing[2])}</a></p>\n</section>\n`;

export function render({ brand, brands }) {
  const shells = Object.entries(brands[brand]);
  const of = shells[0][1];
  return `<!DOCTYPE html>
<html lang="${of.tag}" dir="ltr" data-headings="${of.headings}" data-density="${of.density}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(of.csp)}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>404 · ${escape(of.name)}</title>
<meta name="robots" content="noindex">
<link rel="icon" href="/${of.icon}">
<link rel="stylesheet" href="/${of.style}">
<link rel="stylesheet" href="/${of.sheet}">
<link rel="stylesheet" href="/${of.print}" media="print">
</head>
<body class="page-not-found">
<main class="frame">
<p class="brand">${escape(of.name)}</p>
${shells.map(section).join("")}</main>
</body>
</html>
`;
}
