// Helps with forms that work without it. It shows words of the page and has none of its own, keeps
// nothing, and asks for nothing before the visitor sends. What it reads and does: docs/forms.md.
"use strict";
(() => {
  const LATE = 20_000;
  // 32 signs, none of which is taken for another.
  const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const CONTROLS = "input:not([type=hidden]), select, textarea";
  const find = (node, what) => [...node.querySelectorAll(what)];
  const isBox = (control) => control.type === "radio" || control.type === "checkbox";
  const pause = () => new Promise((resolve) => setTimeout(resolve));

  /** The day here, and six signs by chance. */
  const number = () => {
    const now = new Date();
    const day = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10).replaceAll("-", "");
    return `${day}-${Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => SIGNS[byte & 31]).join("")}`;
  };

  /** Fetches within the time; what fails has a `why`. */
  const ask = async (url, options) => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), LATE);
    const usual = { credentials: "omit", redirect: "follow", headers: { accept: "application/json" } };
    try {
      const answer = await fetch(url, { ...usual, ...options, signal: stop.signal });
      if (!answer.ok) throw { why: "refused" };
      // What comes in pieces has to arrive in time as well.
      return await answer.text();
    } catch (error) {
      throw error.why ? error : { why: stop.signal.aborted ? "late" : "unreachable" };
    } finally {
      clearTimeout(timer);
    }
  };

  /** Proof of work (ALTCHA): the number behind a salt that gives the digest asked for. */
  const prove = async (url) => {
    let asked;
    try {
      asked = JSON.parse(await ask(url));
    } catch (error) {
      throw error.why ? error : { why: "refused" };
    }
    const { algorithm, challenge, maxnumber = 1_000_000, salt, signature } = asked;
    const wanted = challenge.match(/../g).map((hex) => parseInt(hex, 16));
    const equal = (digest) => new Uint8Array(digest).every((byte, at) => byte === wanted[at]);
    for (let start = 0; start <= maxnumber; start += 500) {
      const tries = Array.from({ length: Math.min(500, maxnumber - start + 1) }, (_, at) => start + at);
      const digest = (n) => crypto.subtle.digest(algorithm, new TextEncoder().encode(salt + n));
      const at = (await Promise.all(tries.map(digest))).findIndex(equal);
      if (at >= 0) return btoa(JSON.stringify({ algorithm, challenge, number: start + at, salt, signature }));
      await pause();
    }
    throw { why: "refused" };
  };

  // A field may be called as a property of forms is: attributes are read by `getAttribute`.
  const help = (form) => {
    const given = (name) => form.getAttribute(`data-${name}`);
    const button = form.querySelector("[type=submit]");
    const fields = find(form, ".field");
    const states = {};
    let busy = false;

    const controls = (field) => find(field, CONTROLS);
    const chosen = (field) => controls(field).filter((control) => !isBox(control) || control.checked);
    const answers = (field) => chosen(field).map((control) => control.value).filter((value) => value.trim());
    const fresh = (name) => form.querySelector(`template[data-state=${name}]`)?.content.firstElementChild.cloneNode(true);
    const hide = (name) => {
      states[name]?.remove();
      delete states[name];
    };
    const put = (name, value) => {
      const input = form.querySelector(`[type=hidden][name="${name}"]`) ?? document.createElement("input");
      Object.assign(input, { type: "hidden", name, value });
      form.prepend(input);
    };
    const working = (is) => {
      busy = is;
      hide("sending");
      if (!is) return button.removeAttribute("aria-disabled");
      button.setAttribute("aria-disabled", "true");
      button.after((states.sending = fresh("sending")));
    };

    // Questions that apply to some answers only.
    const applies = (field) =>
      Object.keys(field.dataset).every((key) => {
        if (!key.startsWith("when-")) return true;
        const [id, ...wanted] = field.dataset[key].split(" ");
        const other = document.getElementById(`${id}_field`);
        return !other || (!other.hidden && answers(other).some((answer) => wanted.includes(answer)));
      });
    const ordered = () => {
      // Each round may settle questions that depend on others.
      for (let round = 0, changed = true; changed && round <= fields.length; round++) {
        changed = false;
        for (const field of fields) {
          const hidden = !applies(field);
          changed ||= hidden !== field.hidden;
          field.hidden = hidden;
          controls(field).forEach((control) => (control.disabled = hidden));
          if (hidden) mended(field);
        }
      }
    };

    // What is missing or wrong.
    const problem = (field) => {
      if (field.hidden) return null;
      const bad = controls(field).find((control) => {
        const { valid, valueMissing, badInput } = control.validity;
        return badInput || (!valid && !valueMissing);
      });
      // The browser's words stand in where the page has none for what cannot be read.
      if (bad) return field.dataset.invalid ?? field.dataset.missing ?? bad.validationMessage;
      return answers(field).length ? null : field.dataset.missing;
    };
    const described = (control, id, is) => {
      const ids = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one && one !== id);
      if (is) ids.push(id);
      ids.length ? control.setAttribute("aria-describedby", ids.join(" ")) : control.removeAttribute("aria-describedby");
      is ? control.setAttribute("aria-invalid", "true") : control.removeAttribute("aria-invalid");
    };
    const mended = (field) => {
      const error = document.getElementById(`${field.id}_error`);
      if (!error) return;
      controls(field).forEach((control) => described(control, error.id, false));
      error.remove();
      states.invalid?.querySelector(`[data-of="${field.id}"]`)?.remove();
      if (!states.invalid?.querySelector("li")) hide("invalid");
    };
    const marked = (field, text) => {
      const error = document.createElement("p");
      error.className = "error";
      error.id = `${field.id}_error`;
      error.textContent = text;
      const above = field.querySelector(":scope > .help") ?? field.querySelector(":scope > :is(legend, label)");
      above ? above.after(error) : field.prepend(error);
      controls(field).forEach((control) => described(control, error.id, true));
    };
    const complete = () => {
      hide("invalid");
      fields.forEach(mended);
      const wrong = fields.map((field) => [field, problem(field)]).filter(([, text]) => text);
      if (!wrong.length) return true;
      const summary = (states.invalid = fresh("invalid"));
      for (const [field, text] of wrong) {
        marked(field, text);
        const [control] = controls(field);
        const item = document.createElement("li");
        const link = document.createElement("a");
        item.dataset.of = field.id;
        link.href = `#${control.id}`;
        link.textContent = text;
        link.addEventListener("click", (event) => {
          event.preventDefault();
          control.focus();
        });
        item.append(link);
        summary.querySelector("ul").append(item);
      }
      form.prepend(summary);
      summary.focus();
      return false;
    };

    // What is sent.
    const trap = form.querySelector(".pot input")?.name;
    const entries = () => [...new FormData(form)].filter(([name, value]) => name !== trap || value);
    const role = (name) => answers(form.querySelector(`[data-role=${name}]`) ?? document.createElement("p"))[0] ?? "";
    const said = (node) => {
      const copy = node.cloneNode(true);
      find(copy, ".required").forEach((mark) => mark.remove());
      return copy.textContent.trim();
    };
    const text = () => {
      const line = (label, answer) => `${label}${given("colon")}${answer}`;
      const shown = fields.filter((field) => !field.hidden && answers(field).length).map((field) => {
        const words = chosen(field).map((control) =>
          isBox(control) ? said(control.labels[0]) : control.selectedOptions ? said(control.selectedOptions[0]) : control.value,
        );
        return line(said(field.querySelector("legend, label")), words.join("; "));
      });
      const facts = find(form, "[type=hidden]").map(({ name, value }) => line(name, value));
      return [...shown, "", ...facts].join("\n");
    };
    const KNOWN = {
      $fields: () => entries().map(([name, value]) => ({ name, value })),
      $text: text,
      $email: () => role("email"),
      // A requester without a name is called by the address.
      $name: () => role("name") || role("email"),
      $subject: () => given("subject"),
      $page: () => location.origin + location.pathname,
    };
    const filled = (key, value) => (Object.hasOwn(KNOWN, value) ? KNOWN[value]() : value);
    const message = () => {
      if (given("action")) {
        const headers = { accept: "application/json", "content-type": "application/json" };
        return [given("action"), { method: "POST", headers, body: JSON.stringify(JSON.parse(given("body"), filled)) }];
      }
      // Who stays on the page is led nowhere: the fields that say where to are left out.
      const data = new FormData(form);
      given("in-place").split(" ").forEach((name) => data.delete(name));
      const lines = (value) => value.replace(/\r\n?|\n/g, "\r\n");
      const files = form.getAttribute("enctype") === "multipart/form-data";
      const body = files ? data : new URLSearchParams([...data].map(([name, value]) => [name, lines(value)]));
      return [form.getAttribute("action"), { method: "POST", body }];
    };
    const send = async () => {
      working(true);
      try {
        if (given("proof")) put(given("proof"), await prove(given("challenge")));
        if (given("in-place") === null && !given("action")) return HTMLFormElement.prototype.submit.call(form);
        await ask(...message());
      } catch ({ why = "unreachable" }) {
        working(false);
        const failed = (states.failed = fresh("failed"));
        find(failed, `[data-why]:not([data-why=${why}])`).forEach((node) => node.remove());
        (form.querySelector(".others") ?? button.parentElement).before(failed);
        return failed.focus();
      }
      const sent = fresh("sent");
      if (states.reference) sent.append(states.reference);
      form.replaceWith(sent);
      sent.focus();
    };

    form.setAttribute("novalidate", "");
    form.removeAttribute("hidden");
    find(form.parentElement, "[data-fallback]").forEach((node) => (node.hidden = true));
    find(form, ".only-if").forEach((node) => (node.hidden = true));
    for (const field of fields.filter((field) => field.dataset.missing && field.matches(".depends"))) {
      const all = controls(field);
      if (all.length === 1 || all[0]?.type === "radio") all.forEach((control) => (control.required = true));
    }
    if ((states.reference = fresh("reference"))) {
      put("request_number", number());
      states.reference.querySelector("[data-reference]").textContent = form.querySelector("[name=request_number]").value;
      button.before(states.reference);
    }
    const changed = () => {
      ordered();
      fields.filter((field) => !problem(field)).forEach(mended);
    };
    form.addEventListener("input", changed);
    form.addEventListener("change", changed);
    form.addEventListener("submit", (event) => {
      if (busy) return event.preventDefault();
      hide("failed");
      const ready = complete();
      const scripted = given("in-place") !== null || given("action") || given("proof");
      if (!ready || scripted) event.preventDefault();
      if (!ready) return;
      scripted ? send() : working(true);
    });
    // Coming back, browsers bring a page as it was left, or what was typed after scripts have run.
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted) working(false);
      ordered();
    });
    ordered();
  };

  find(document, "form[data-form]").forEach(help);
})();
