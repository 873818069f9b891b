// What is typed in a page of an application stays in this tab until the server has it: a lost network or an ended session
// takes nothing. Identity numbers are not kept. Without this script the browser's own memory is all there is.
(() => {
  "use strict";
  const form = document.querySelector("form.form[data-keep]");
  const mark = document.getElementById("mark");
  if (!form || !mark || !window.sessionStorage) return;
  const key = "kept:" + location.pathname;
  const isKept = (field) => field.name && field.type !== "hidden" && field.type !== "file" && !/identityNumber$/.test(field.name);
  const fields = () => Array.from(form.elements).filter((field) => isKept(field) && field.tagName !== "BUTTON");
  const value = (field) => field.type === "checkbox" || field.type === "radio" ? field.checked : field.value;

  const read = () => {
    try { return JSON.parse(sessionStorage.getItem(key)); } catch (unreadable) { return null; }
  };
  const write = () => {
    const typed = fields().map((field) => [field.id, value(field)]);
    try { sessionStorage.setItem(key, JSON.stringify({ mark: mark.value, typed })); } catch (full) { /* nothing to be done */ }
  };

  const kept = read();
  if (kept && kept.mark === mark.value) {
    let changed = false;
    kept.typed.forEach(([id, typed]) => {
      const field = id && document.getElementById(id);
      if (!field || !isKept(field) || value(field) === typed) return;
      changed = true;
      if (typeof typed === "boolean") field.checked = typed; else field.value = typed;
    });
    const told = document.getElementById("kept");
    if (changed && told) told.hidden = false;
  } else {
    sessionStorage.removeItem(key);
  }
  form.addEventListener("input", write);
  form.addEventListener("change", write);
})();
