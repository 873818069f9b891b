// What a page does after htmx has changed a part of it, for those who cannot see the change.
(() => {
  "use strict";
  const live = () => document.getElementById("live");

  /** Reads a text out, also when it is the same text as last time. */
  const announce = (text) => {
    const region = live();
    if (!region || !text) return;
    region.textContent = "";
    window.setTimeout(() => { region.textContent = text; }, 100);
  };

  const focus = (element) => {
    if (!element.matches("a[href], button, input, select, textarea, [tabindex]")) element.setAttribute("tabindex", "-1");
    element.focus();
  };

  /** Says above the page why a part of it could not be fetched; an empty text takes it away. */
  const showFailure = (text) => {
    const box = document.getElementById("request-failed");
    if (!box) return;
    box.hidden = !text;
    box.textContent = text;
    if (text) box.scrollIntoView({ block: "nearest" });
  };

  const isWholePage = (text) => /^\s*<!doctype/i.test(text);

  /** What an error page says, since there is no room for a page in a part of one. */
  const reason = (text) => {
    const said = isWholePage(text) && new DOMParser().parseFromString(text, "text/html").querySelector("main .lead");
    return said ? said.textContent : document.body.dataset.failed;
  };

  document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector("meta[name=csrf-token]");
    if (token && event.detail.verb !== "get") event.detail.headers["X-CSRF-TOKEN"] = token.content;
  });

  // Focus stays where it was when that element is still there (htmx keeps it by id). Otherwise it goes to what the
  // server marked with data-focus, or to the part that was exchanged, never back to the top of the page.
  document.addEventListener("htmx:afterSettle", (event) => {
    const part = event.detail.elt;
    showFailure("");
    const said = part.matches("[data-announce]") ? part : part.querySelector("[data-announce]");
    if (said) announce(said.dataset.announce || said.textContent.trim());
    const wanted = part.matches("[data-focus]") ? part : part.querySelector("[data-focus]");
    if (wanted) focus(wanted);
    else if (!document.activeElement || document.activeElement === document.body) focus(part);
  });

  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status < 400 || !isWholePage(event.detail.serverResponse)) return;
    event.detail.shouldSwap = false;
    event.detail.isError = true;
  });
  document.addEventListener("htmx:responseError", (event) => showFailure(reason(event.detail.xhr.responseText)));
  document.addEventListener("htmx:sendError", () => showFailure(document.body.dataset.failed));
  document.addEventListener("htmx:timeout", () => showFailure(document.body.dataset.failed));

  // A group of the menu lies over the page: Escape and a look elsewhere close it, as people expect.
  const openGroup = () => document.querySelector(".nav-group[open]");
  document.addEventListener("keydown", (event) => {
    const group = event.key === "Escape" && openGroup();
    if (!group) return;
    const inside = group.contains(document.activeElement);
    group.open = false;
    if (inside) group.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    const group = openGroup();
    if (group && !group.contains(event.target)) group.open = false;
  });

  const first = document.querySelector("[data-focus]");
  if (first) focus(first);
})();
