// One sitemap for each brand.
export const data = {
  layout: null,
  pagination: { data: "brands", size: 1, alias: "brand" },
  permalink: ({ brand }) => `/${brand}/sitemap.xml`,
};

export function render({ brand, brands, words }) {
  const shells = brands[brand];
  const folders = Object.keys(shells);
  const url = (folder, path) => `${shells[folder].host}/${folder}/${path ? `${path}/` : ""}`;
  const others = (path) =>
    folders.map((one) => `<xhtml:link rel="alternate" hreflang="${words[one].tag}" href="${url(one, path)}"/>`).join("");
  const entry = (path) => folders.map((one) => `<url><loc>${url(one, path)}</loc>${others(path)}</url>\n`).join("");
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${shells[folders[0]].paths.map(entry).join("")}</urlset>\n`
  );
}
