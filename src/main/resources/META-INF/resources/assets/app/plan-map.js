// Places on a map. The list beneath holds them all; without this script it is all there is.
(() => {
  "use strict";
  const box = document.getElementById("plan-map");
  const places = [...document.querySelectorAll("#plan-places [data-latitude]")];
  if (!box || !window.L || places.length === 0) return;
  box.hidden = false;

  const map = L.map(box);
  L.tileLayer(box.dataset.tiles, { maxZoom: 18, attribution: "© Kartverket" }).addTo(map);
  const points = places.map((place) => [Number(place.dataset.latitude), Number(place.dataset.longitude)]);
  places.forEach((place, index) => {
    const link = place.querySelector("a");
    const label = document.createElement("a");
    label.href = link.href;
    label.textContent = link.textContent;
    L.circleMarker(points[index], { radius: 9, className: `plan-place plan-place-${place.dataset.state}` })
      .bindPopup(label)
      .addTo(map);
  });
  if (box.dataset.way) L.polyline(points, { className: "plan-way" }).addTo(map);
  map.fitBounds(L.latLngBounds(points).pad(0.2), { maxZoom: 14 });
})();
