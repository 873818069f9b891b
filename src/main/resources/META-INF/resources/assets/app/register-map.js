// The register on a map, opened by who wants it. The list holds the same licences; without this script it is all there is.
(() => {
  "use strict";
  const part = document.getElementById("register-map-part");
  const box = document.getElementById("register-map");
  const button = document.getElementById("register-map-open");
  const told = document.getElementById("register-map-told");
  if (!part || !box || !button || !window.L) return;
  part.hidden = false;

  let map = null;
  let marks = null;
  let asked = 0;
  const named = (mark) => {
    const list = document.createElement("ul");
    list.className = "lines";
    mark.named.forEach((licence) => {
      const link = document.createElement("a");
      link.href = `/register/${encodeURIComponent(licence.number)}`;
      link.textContent = licence.name;
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    });
    if (mark.licences > mark.named.length) {
      const item = document.createElement("li");
      item.textContent = box.dataset.more;
      list.append(item);
    }
    return list;
  };

  const draw = (mark) => {
    const many = mark.licences > 1;
    const circle = L.circleMarker([mark.latitude, mark.longitude], {
      radius: many ? Math.min(12 + 3 * Math.log2(mark.licences), 34) : 8,
      className: many ? "register-marks" : "register-mark",
    }).addTo(marks);
    if (many) {
      circle.bindTooltip(String(mark.licences), { permanent: true, direction: "center", className: "register-count" });
    }
    circle.on("click", () => {
      if (mark.licences > mark.named.length && map.getZoom() < map.getMaxZoom()) {
        map.setView(circle.getLatLng(), map.getZoom() + 2);
      } else {
        told.replaceChildren(named(mark));
      }
    });
  };

  const ask = async (zoom, view) => {
    const address = new URL(box.dataset.marks, window.location.href);
    address.searchParams.set("zoom", String(zoom));
    if (view) address.searchParams.set("bbox", view.toBBoxString());
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const show = async () => {
    const turn = ++asked;
    try {
      const found = await ask(map.getZoom(), map.getBounds());
      // What was asked for an earlier part of the map comes too late.
      if (turn !== asked) return;
      marks.clearLayers();
      found.forEach(draw);
    } catch {
      told.textContent = box.dataset.failed;
    }
  };

  const open = (found) => {
    box.hidden = false;
    button.setAttribute("aria-expanded", "true");
    map = L.map(box, { maxZoom: 18 });
    L.tileLayer(box.dataset.tiles, { maxZoom: 18, attribution: "© Kartverket" }).addTo(map);
    marks = L.layerGroup().addTo(map);
    map.on("moveend", show);
    const points = found.map((mark) => [mark.latitude, mark.longitude]);
    // A mark stands for what lies within a tenth of a degree: not closer than that is seen whole.
    map.fitBounds(L.latLngBounds(points).pad(0.15), { maxZoom: 12 });
  };

  button.addEventListener("click", async () => {
    if (map) return;
    try {
      const found = await ask(9, null);
      if (map) return;
      if (found.length > 0) open(found);
      else told.textContent = box.dataset.nowhere;
    } catch {
      told.textContent = box.dataset.failed;
    }
  });
})();
