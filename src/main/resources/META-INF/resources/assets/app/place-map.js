// The point of a place on a map. The fields beneath hold the answer; without this script they are all there is.
(() => {
  "use strict";
  const box = document.getElementById("place-map");
  const latitude = document.getElementById("place.latitude");
  const longitude = document.getElementById("place.longitude");
  if (!box || !latitude || !longitude || !window.L) return;
  box.hidden = false;

  const number = (field) => Number.parseFloat(field.value.replace(",", "."));
  const known = () => Number.isFinite(number(latitude)) && Number.isFinite(number(longitude));
  // Where nothing is chosen yet: Valdres, from afar.
  const start = known() ? [number(latitude), number(longitude)] : [61.05, 9.05];
  const map = L.map(box).setView(start, known() ? 15 : 9);
  L.tileLayer(box.dataset.tiles, { maxZoom: 18, attribution: "© Kartverket" }).addTo(map);
  const marker = L.marker(start, { draggable: true, keyboard: true, opacity: known() ? 1 : 0.6 }).addTo(map);

  const write = (point) => {
    latitude.value = point.lat.toFixed(6);
    longitude.value = point.lng.toFixed(6);
    marker.setLatLng(point).setOpacity(1);
  };
  marker.on("dragend", () => write(marker.getLatLng()));
  map.on("click", (event) => write(event.latlng));
  [latitude, longitude].forEach((field) => field.addEventListener("change", () => {
    if (!known()) return;
    marker.setLatLng([number(latitude), number(longitude)]).setOpacity(1);
    map.panTo(marker.getLatLng());
  }));
})();
