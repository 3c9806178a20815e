// What the visitor of the tests fills in, for signs and line breaks to get lost in.

export const ANSWERS = {
  concerned: "Agnès Œuvrard & fille",
  wrong: "“Zoé” <not Zoe> = 100 %+",
  name: "张伟 Zoë Ñandú",
  email: "zoe.zhang@mail.example",
  details: "第一行：请更正我的个人信息。\n第二行 & <b>État</b> « œuvre »\n\n😀 100 % + ?a=b",
  file: { name: "证明 é.txt", text: "内容\nligne deux" },
};

/** Fills in the form of `lib/providers.mjs`, as somebody who asks for somebody else. */
export async function fill(form, { files } = {}) {
  await form.locator("[id$=-who]").selectOption("agent");
  await form.locator("[id$=-concerned]").fill(ANSWERS.concerned);
  await form.locator("[id$=-wrong]").fill(ANSWERS.wrong);
  await form.locator("[id$=-name]").fill(ANSWERS.name);
  await form.locator("[id$=-email]").fill(ANSWERS.email);
  for (const box of await form.locator("[type=checkbox]").all()) await box.check();
  await form.locator("[id$=-details]").fill(ANSWERS.details);
  if (files) {
    const buffer = Buffer.from(ANSWERS.file.text);
    await form.locator("[type=file]").setInputFiles({ name: ANSWERS.file.name, mimeType: "text/plain", buffer });
  }
}
