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

  const showFailure = (show) => {
    const box = document.getElementById("request-failed");
    if (!box) return;
    box.hidden = !show;
    box.textContent = show ? document.body.dataset.failed : "";
    if (show) box.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector("meta[name=csrf-token]");
    if (token && event.detail.verb !== "get") event.detail.headers["X-CSRF-TOKEN"] = token.content;
  });

  // Focus stays where it was when that element is still there (htmx keeps it by id). Otherwise it goes to what the
  // server marked with data-focus, or to the part that was exchanged, never back to the top of the page.
  document.addEventListener("htmx:afterSettle", (event) => {
    const part = event.detail.elt;
    showFailure(false);
    const said = part.matches("[data-announce]") ? part : part.querySelector("[data-announce]");
    if (said) announce(said.dataset.announce || said.textContent.trim());
    const wanted = part.matches("[data-focus]") ? part : part.querySelector("[data-focus]");
    if (wanted) focus(wanted);
    else if (!document.activeElement || document.activeElement === document.body) focus(part);
  });

  document.addEventListener("htmx:responseError", (event) => {
    if (event.detail.xhr.status === 401) {
      const here = window.location.pathname + window.location.search;
      window.location.assign(document.body.dataset.signin + "?til=" + encodeURIComponent(here));
      return;
    }
    showFailure(true);
  });
  document.addEventListener("htmx:sendError", () => showFailure(true));
  document.addEventListener("htmx:timeout", () => showFailure(true));

  const first = document.querySelector("[data-focus]");
  if (first) focus(first);
})();
