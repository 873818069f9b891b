() => {
  if (window.pageCheck) return;
  const USABLE = "a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]";
  const name = (e) => (e.outerHTML.match(/^<[^>]*>/) || [e.tagName])[0].slice(0, 160) + (e.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
  const shown = (e) => e.checkVisibility({ checkVisibilityCSS: true, checkOpacity: false });
  const readOutOnly = (e) => !!e.closest(".ds-sr-only, .leaflet-pane");

  /** What Tab stops at: of a group of radio buttons only one. */
  const stops = () => {
    const all = [...document.querySelectorAll(USABLE)].filter((e) =>
      shown(e) && !e.disabled && e.type !== "hidden" && e.tabIndex >= 0 && !e.closest("[inert]"));
    const groups = new Map();
    for (const e of all) {
      if (e.type !== "radio") continue;
      const key = (e.form ? [...document.forms].indexOf(e.form) : -1) + "/" + e.name;
      if (!groups.has(key) || e.checked) groups.set(key, e);
    }
    return all.filter((e) => e.type !== "radio" || [...groups.values()].includes(e));
  };

  const look = (e) => {
    const s = getComputedStyle(e);
    return [s.outlineStyle === "none" ? "" : s.outline, s.boxShadow, s.backgroundColor, s.borderColor, s.textDecoration].join("|");
  };
  const looks = (e) => [e, e.parentElement, e.parentElement && e.parentElement.parentElement].filter(Boolean).map(look).join("#");

  let list = [], before = [], reached = new Set(), order = [], unseen = [], start = null;

  /** Takes down where the focus is now, and whether that can be seen. */
  const stop = () => {
    const e = document.activeElement, index = list.indexOf(e);
    if (index < 0 || order[order.length - 1] === index) return;
    reached.add(index);
    order.push(index);
    const box = e.getBoundingClientRect();
    const onScreen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!onScreen || looks(e) === before[index]) unseen.push(name(e));
  };

  window.pageCheck = {
    textSize(size) { document.documentElement.style.fontSize = size; },

    tooWide() {
      const limit = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= limit) return [];
      const scrolls = (e) => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return true; return false; };
      const wide = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > limit + 1 && !scrolls(e));
      return wide.length ? wide.slice(0, 8).map(name) : ["the page itself: " + document.documentElement.scrollWidth + " px"];
    },

    cutOff() {
      return [...document.body.querySelectorAll("*")].filter((e) => {
        if (!shown(e) || readOutOnly(e) || !e.textContent.trim()) return false;
        const s = getComputedStyle(e);
        const hidden = (overflow) => overflow === "hidden" || overflow === "clip";
        return hidden(s.overflowX) && e.scrollWidth > e.clientWidth + 2 && e.clientWidth > 2
          || hidden(s.overflowY) && e.scrollHeight > e.clientHeight + 2 && e.clientHeight > 2;
      }).slice(0, 8).map(name);
    },

    startWalk() {
      document.activeElement && document.activeElement.blur();
      list = stops();
      before = list.map(looks);
      reached = new Set(); order = []; unseen = [];
      start = document.createElement("span");
      start.tabIndex = -1;
      document.body.prepend(start);
      start.focus({ preventScroll: true });
      // Where a press has led is looked at when the next one comes, before it does anything: asking the page after each
      // one took most of the time.
      window.addEventListener("keydown", stop, true);
      return list.length;
    },

    /** How many of the stops Tab has not come to yet. */
    left() { stop(); return list.length - reached.size; },

    /** In what order it came to them. */
    order() { return order; },

    unseen() { return unseen; },

    here() { return list.indexOf(document.activeElement); },

    missed() { return list.filter((e, i) => !reached.has(i)).map(name); },

    endWalk() { window.removeEventListener("keydown", stop, true); start && start.remove(); start = null; document.activeElement && document.activeElement.blur(); },
  };
}
