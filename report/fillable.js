"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const key = "kamscore-form " + data.key;
  const says = data.says;
  const find = (id) => document.getElementById(id);
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
  const statements = all(".statement");
  const about = all("[data-about]");

  // What is filled in: about as the table names it, answers by element, and
  // whether all of it has been handed back.
  let filled = blank();
  let kept = true; // the browser keeps it

  function blank() {
    return { about: { subject: "", team: "", respondent: "", role: "self" }, answers: {}, handed: true };
  }

  // fill fills in a sentence, "%d of %s".
  function fill(sentence, ...parts) {
    return sentence.replace(/%[ds]/g, () => parts.shift());
  }

  // --- kept in the browser -------------------------------------------------

  // parse takes no more out of what was kept than this form can show.
  function parse(stored) {
    const out = blank();
    let was = null;
    try {
      was = JSON.parse(stored);
    } catch {
      // Not ours, then: nothing was kept.
    }
    was = was || {};
    const text = (value) => (typeof value === "string" ? value : "");
    for (const field of about) {
      const said = text((was.about || {})[field.dataset.about]);
      if (said && (field.tagName !== "SELECT" || all("option", field).some((o) => o.value === said))) {
        out.about[field.dataset.about] = said;
      }
    }
    for (const s of statements) {
      const answer = (was.answers || {})[s.dataset.element] || {};
      const offered = (name, value) => all(`[name^="${name}-"]`, s).some((r) => r.value === value);
      out.answers[s.dataset.element] = {
        rating: offered("rating", answer.rating) ? answer.rating : "",
        evidence: offered("evidence", answer.evidence) ? answer.evidence : "",
        note: text(answer.note),
        reason: text(answer.reason),
      };
    }
    out.handed = was.handed !== false;
    return out;
  }

  // load takes what was kept, and writes it again to see whether it would be.
  function load() {
    let stored = JSON.stringify(filled);
    try {
      stored = localStorage.getItem(key) || stored;
      localStorage.setItem(key, stored);
    } catch {
      kept = false;
    }
    filled = parse(stored);
  }

  function keep(handed = false) {
    filled.handed = handed;
    try {
      localStorage.setItem(key, JSON.stringify(filled));
      kept = true;
    } catch {
      kept = false;
    }
    showKept();
  }

  function showKept() {
    find("unkept").hidden = kept;
    for (const part of all(".kept")) {
      part.hidden = !kept;
    }
    window.onbeforeunload = kept || filled.handed ? null : () => true; // ask first
  }

  // --- what the page shows -------------------------------------------------

  const answerOf = (s) => filled.answers[s.dataset.element];
  const isClaim = (answer) => Number(answer.rating) > 0; // NaN for ? and NA

  function show() {
    for (const field of about) {
      field.value = filled.about[field.dataset.about];
    }
    for (const s of statements) {
      showAnswer(s);
      for (const field of all("[data-text]", s)) {
        field.value = answerOf(s)[field.dataset.text];
      }
      s.querySelector(".note").open = answerOf(s).note !== "";
    }
    showProgress();
    showKept();
  }

  function showAnswer(s) {
    const answer = answerOf(s);
    for (const radio of all("input[type=radio]", s)) {
      radio.checked = radio.value === (radio.name.startsWith("rating-") ? answer.rating : answer.evidence);
    }
    const reason = s.querySelector(".reason");
    if (reason) {
      reason.hidden = answer.rating !== "NA";
    }
    s.querySelector(".evidence").hidden = !isClaim(answer) && answer.evidence === "";
    s.querySelector("[data-clear]").hidden = answer.rating === "";
  }

  function count(some) {
    const n = { all: some.length, rated: 0, unknown: 0, na: 0, open: 0 };
    for (const s of some) {
      const rating = answerOf(s).rating;
      n[rating === "" ? "open" : rating === "?" ? "unknown" : rating === "NA" ? "na" : "rated"]++;
    }
    return n;
  }

  const ratedOf = (n) => (n.all === n.na ? says.NothingToRate : fill(says.Rated, n.rated, n.all - n.na));

  const leftOut = (n) => (n.na ? " · " + fill(says.NotApplicable, n.na) : "") + (n.unknown ? " · " + fill(says.NotKnown, n.unknown) : "");

  function showProgress() {
    for (const section of all(".component")) {
      const n = count(all(".statement", section)), said = ratedOf(n) + leftOut(n);
      for (const place of all(`[data-progress="${section.id.slice(2)}"]`)) {
        place.textContent = said;
      }
    }
    const n = count(statements);
    find("progress").textContent = ratedOf(n);
    find("left-out").textContent = leftOut(n);
    find("meter").max = n.all;
    find("meter").value = n.all - n.open;
    find("next").hidden = n.open === 0;
    showOpen(n);
  }

  // showOpen lists what is missing before the form goes back.
  function showOpen(n) {
    const list = find("open");
    list.replaceChildren();
    const add = (said) => list.append(Object.assign(document.createElement("li"), { textContent: said }));
    if (n.open > 0) {
      add(n.open === 1 ? says.OneOpen : fill(says.Open, n.open, n.all));
    } else {
      add(says.NoneOpen);
    }
    const unproved = statements.filter((s) => isClaim(answerOf(s)) && answerOf(s).evidence === "").length;
    if (unproved > 0) {
      add(unproved === 1 ? says.OneUnsaid : fill(says.Unsaid, unproved));
    }
    for (const field of about) {
      if (field.value.trim() === "" && field.dataset.about !== "team") {
        add(fill(says.EmptyField, field.closest("label").querySelector("span").textContent));
      }
    }
  }

  // say tells a screen reader, in its own time.
  let saying = 0;
  function say(words) {
    clearTimeout(saying);
    saying = setTimeout(() => { find("said").textContent = words; }, 400);
  }

  // --- answering -----------------------------------------------------------

  function change(s, changes, words) {
    Object.assign(answerOf(s), changes);
    showAnswer(s);
    showProgress();
    keep();
    say(words + ". " + find("progress").textContent);
  }

  function rate(s, value) {
    const radio = all('[name^="rating-"]', s).find((r) => r.value === value);
    if (!radio) return false;
    change(s, { rating: value }, labelOf(radio));
    if (document.activeElement.name === radio.name) radio.focus();
    return true;
  }

  // labelOf is what a choice is called, without its help.
  function labelOf(radio) {
    const label = radio.closest("label");
    return (label.querySelector("b") || label).textContent;
  }

  function clearRating(s) {
    change(s, { rating: "", evidence: "", reason: "" }, says.TakenAway);
    const reason = s.querySelector('[data-text="reason"]');
    if (reason) reason.value = "";
    s.focus();
  }

  function turnEvidence(s) {
    sayEvidence(s, { "": "yes", yes: "no", no: "" }[answerOf(s).evidence]);
  }

  function sayEvidence(s, value) {
    const radio = all('[name^="evidence-"]', s).find((r) => r.value === value);
    change(s, { evidence: value }, fill(says.EvidenceIs, labelOf(radio).toLowerCase()));
  }

  function go(s) {
    if (!s) return;
    s.focus({ preventScroll: true });
    s.scrollIntoView({ block: "start" });
  }

  function goToOpen() {
    const at = statements.indexOf(document.activeElement.closest(".statement") || lastStatement);
    const open = (s) => answerOf(s).rating === "";
    go(statements.slice(at + 1).find(open) || statements.find(open));
  }

  let lastStatement = null; // that had the focus
  document.addEventListener("focusin", (event) => {
    lastStatement = event.target.closest(".statement") || lastStatement;
  });

  document.addEventListener("change", (event) => {
    const radio = event.target, s = radio.closest(".statement");
    if (!s || radio.type !== "radio") return;
    if (radio.name.startsWith("rating-")) {
      rate(s, radio.value);
    } else {
      sayEvidence(s, radio.value);
    }
  });

  document.addEventListener("input", (event) => {
    const field = event.target, s = field.closest(".statement");
    if (field.dataset.about) {
      filled.about[field.dataset.about] = field.value;
      showOpen(count(statements));
    } else if (s && field.dataset.text) {
      answerOf(s)[field.dataset.text] = field.value;
    } else {
      return;
    }
    keep();
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-clear]");
    if (button) clearRating(button.closest(".statement"));
  });

  // A key does something only while a statement has the focus.
  document.addEventListener("keydown", (event) => {
    const target = event.target, s = target.closest(".statement");
    if (!s || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (target.matches("textarea, input[type=text]")) {
      if (event.key === "Escape" || (event.key === "Enter" && target.tagName === "INPUT")) {
        event.preventDefault();
        s.focus();
      }
      return;
    }
    if (press(s, event.key, target.type === "radio")) event.preventDefault();
  });

  // press reports whether a key means something. The arrows of a radio button
  // are its own.
  function press(s, key, onRadio) {
    const at = statements.indexOf(s), before = statements[at - 1], after = statements[at + 1] || find("finish");
    switch (key) {
      case "ArrowDown":
      case "ArrowUp":
        if (onRadio) return false;
        go(key === "ArrowDown" ? after : before);
        return true;
      case "j":
        go(after);
        return true;
      case "k":
        go(before);
        return true;
      case "d":
        return rate(s, "?");
      case "x":
        if (rate(s, "NA")) {
          s.querySelector('[data-text="reason"]').focus();
        } else {
          say(says.AlwaysHolds);
        }
        return true;
      case "e":
        turnEvidence(s);
        return true;
      case "n":
        s.querySelector(".note").open = true;
        s.querySelector('[data-text="note"]').focus();
        return true;
      case "Backspace":
        if (answerOf(s).rating !== "") clearRating(s);
        return true;
    }
    return /^[0-9]$/.test(key) && rate(s, key);
  }

  // --- handing back --------------------------------------------------------

  // cell writes a text as kamscore does: with an apostrophe before what a
  // spreadsheet would run as a formula, be it one that parts its cells by a
  // semicolon. Import takes it off again.
  function cell(text) {
    text = text.replace(/(^|[;\t\r\n])(?=[^\S\t\r\n]*(?:'[^\S\t\r\n]*)*[=+\-@＝＋－＠])/g, "$1'");
    return /["\r\n,;\t]|^\s|\s$/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  }

  function table() {
    const rows = [["component", "element", "statement", "weight", "rating", "evidence", "note", "reason",
      "subject", "team", "respondent", "role"]];
    for (const e of data.elements) {
      const answer = filled.answers[e.id];
      const { subject, team, respondent, role } = rows.length === 1 ? filled.about : {};
      rows.push([e.component, e.id, e.statement, String(e.weight), answer.rating, answer.evidence, answer.note,
        answer.rating === "NA" ? answer.reason : "", subject, team, respondent, role]);
    }
    return rows.map((row) => row.map((text) => cell((text || "").trim())).join(",") + "\n").join("");
  }

  function fileName() {
    const slug = (text) => text.normalize("NFD").toLowerCase().replace(/\p{M}/gu, "").replace(/ß/g, "ss")
      .replace(/[^a-z0-9]+/g, "-").slice(0, 40).replace(/^-|-$/g, "");
    const parts = [data.name, filled.about.subject, filled.about.respondent].map(slug).filter(Boolean);
    return parts.join("-") + (parts.length === 1 ? "-" + slug(says.FileAnswers) : "") + ".csv";
  }

  function handed(...sentences) {
    keep(true);
    find("handed").replaceChildren(...sentences.map((said) => Object.assign(document.createElement("p"), { textContent: said })));
  }

  find("save").addEventListener("click", () => {
    // With a byte order mark a spreadsheet takes it for UTF-8.
    const address = URL.createObjectURL(new Blob(["\ufeff", table()], { type: "text/csv;charset=utf-8" }));
    const link = Object.assign(document.createElement("a"), { href: address, download: fileName() });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    handed(fill(says.FileIs, fileName()), says.SendFile);
  });

  find("copy").addEventListener("click", async () => {
    const text = find("text");
    text.value = table();
    find("copied").hidden = false;
    let copied = true;
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      text.select();
      copied = document.execCommand("copy");
    }
    text.focus();
    text.select();
    handed(copied ? says.AllCopied : says.CopyYourself, says.Paste);
  });

  // --- clearing ------------------------------------------------------------

  find("clear").addEventListener("click", () => {
    const n = count(statements);
    find("clearing-what").textContent = fill(says.WhatGoes, ratedOf(n) + leftOut(n)) + " " +
      (filled.handed ? says.FileStays : says.NotSaved);
    find("clearing").showModal();
  });

  find("clear-no").addEventListener("click", () => find("clearing").close());

  find("clear-yes").addEventListener("click", () => {
    find("clearing").close();
    filled = parse(null);
    keep(true);
    find("handed").replaceChildren();
    find("copied").hidden = true;
    find("text").value = "";
    show();
    scrollTo(0, 0);
    about[0].focus({ preventScroll: true });
    say(says.AllCleared);
  });

  // --- opening -------------------------------------------------------------

  find("next").addEventListener("click", goToOpen);

  // The same form in another tab, or this page come back to.
  window.addEventListener("storage", (event) => {
    if (event.key !== key) return;
    filled = parse(event.newValue);
    show();
  });
  window.addEventListener("pageshow", () => {
    if (kept) load();
    show();
  });

  if (matchMedia("(max-width: 60rem)").matches) find("contents").open = false;
  load();
  show();
  find("asleep").hidden = true;
  for (const part of all("[data-live]")) {
    part.hidden = false;
  }
})();
