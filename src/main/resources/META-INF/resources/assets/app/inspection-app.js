// An evening of inspections on a telephone, with or without network. Everything that is typed is stored at once in the
// browser's database, by account; what is handed in waits there until the server has said that it has it.
const app = document.getElementById("app");
const number = app.dataset.number;
const lang = app.dataset.lang;
const api = `/api/v1/municipalities/${number}`;
const checklist = JSON.parse(app.dataset.checklist);
const conclusions = JSON.parse(app.dataset.conclusions);
const form = document.getElementById("app-visit");
const byId = (id) => document.getElementById(id);
const texts = Object.fromEntries(
  [...byId("app-texts").content.querySelectorAll("[data-key]")].map((one) => [one.dataset.key, one.textContent]));
const say = (key, ...values) => values.reduce((text, value, i) => text.replaceAll(`[${i}]`, value), texts[key] ?? key);

const CLOCK_TOLERANCE = 120_000;
const LARGEST_SIDE = 1600;
const KEPT = 86_400_000;
const EVENING_KEPT = 3 * 86_400_000;
const RETRY = 30_000;

// ---- what is stored ----
const database = new Promise((done, failed) => {
  const opening = indexedDB.open("bevilling-kontroll", 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("visits", { keyPath: "id" });
    opening.result.createObjectStore("photos", { keyPath: "id" });
    opening.result.createObjectStore("evenings", { keyPath: "number" });
    opening.result.createObjectStore("drawings", { keyPath: "licence" });
  };
  opening.onsuccess = () => done(opening.result);
  opening.onerror = () => failed(opening.error);
});
const inStore = async (store, mode, work) => {
  const opened = await database;
  return new Promise((done, failed) => {
    const transaction = opened.transaction(store, mode, { durability: "strict" });
    const request = work(transaction.objectStore(store));
    transaction.oncomplete = () => done(request?.result);
    transaction.onerror = transaction.onabort = () => failed(transaction.error);
  });
};
const put = (store, row) => inStore(store, "readwrite", (rows) => rows.put(row));
const get = (store, key) => inStore(store, "readonly", (rows) => rows.get(key));
const all = (store) => inStore(store, "readonly", (rows) => rows.getAll());
const remove = (store, key) => inStore(store, "readwrite", (rows) => rows.delete(key));

// ---- small things ----
const element = (tag, about = {}, ...content) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(about)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "dataset") Object.assign(made.dataset, value);
    else if (value !== false && value != null) made.setAttribute(name, value);
  }
  made.append(...content.filter((part) => part != null && part !== false));
  return made;
};
const tag = (text, color) => element("span", { class: "ds-tag", "data-color": color, "data-variant": "outline" }, text);
const clock = (instant) => new Intl.DateTimeFormat("nb", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Oslo" }).format(new Date(instant));
const day = (instant) => new Intl.DateTimeFormat("nb", { dateStyle: "short", timeZone: "Europe/Oslo" }).format(new Date(instant));
const localTime = (date) => {
  const two = (n) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
};
const instant = (local) => (local && !Number.isNaN(Date.parse(local)) ? new Date(local).toISOString() : null);
const whole = (typed) => (/^\d{1,6}$/.test(typed) ? Number(typed) : null);

let evening = null;
let signedOut = false;
let offline = false;
let open = null;

/** What is visited: the licence, or the place and what is done there where it has none. */
const keyOf = (place) => place.licence ?? place.key ?? `${place.licenceType}:${place.premises}`;

/** The same visit has the same id on all telephones: what is visited, the evening, and which visit of the evening it is. */
const visitId = async (key, ofEvening, which) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${key}|${ofEvening}|${which}`)));
  bytes[6] = (bytes[6] & 0x0f) | 0x80;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

// ---- the server ----
class SignedOut extends Error {}
const ask = async (path, options = {}) => {
  const answer = await fetch(path, { credentials: "same-origin", cache: "no-store", redirect: "manual", ...options,
    headers: { Accept: "application/json", ...options.headers } });
  if (answer.status === 401 || answer.type === "opaqueredirect") throw new SignedOut();
  return answer;
};

/** Tonight's places, the token and the server's clock; what was chosen before stays chosen. */
const fetchEvening = async (more = []) => {
  const before = await get("evenings", number);
  const chosen = [...new Set([...(before?.chosen ?? []), ...more])];
  const asked = Date.now();
  // What was chosen is a licence, or a place without one as the server wants it named.
  const answer = await ask(`${api}/inspection-places/evening?${chosen.map((id) => `${id.includes(":") ? "unlicensed" : "licence"}=${id}`).join("&")}`);
  if (!answer.ok) throw new Error(String(answer.status));
  const told = await answer.json();
  const now = (asked + Date.now()) / 2;
  const added = before?.evening === told.evening ? before.added ?? [] : [];
  const fresh = { ...told, number, chosen, added, fetchedAt: Date.now(), clockOff: Math.round(now - Date.parse(told.serverTime)) };
  // Another one has signed in on this telephone: the former one's choice is not theirs.
  if (before && before.account !== told.account) Object.assign(fresh, { chosen: more, added: [] });
  await put("evenings", fresh);
  evening = fresh;
  signedOut = false;
  offline = false;
  for (const place of fresh.places) await fetchDrawing(place);
  return fresh;
};
const fetchDrawing = async (place) => {
  if (!place.drawing || (await get("drawings", place.licence))) return;
  const answer = await ask(place.drawing, { headers: { Accept: "*/*" } }).catch(() => null);
  if (answer?.ok) await put("drawings", { licence: place.licence, blob: await answer.blob() });
};

/** An observation that was taken away again, or never got a text, has no photos: they show the place as a whole. */
const belongsTo = (visit, photo) => (
  visit.form.observations.some((seen) => seen.id === photo.observation && seen.text.trim()) ? photo.observation : null);

const told = (visit) => ({
  basedOn: visit.basedOn ?? null,
  licenceId: visit.licence ?? null,
  premisesId: visit.licence ? null : visit.sheet.premises ?? null,
  newPlace: visit.sheet.met ?? null,
  licenceType: visit.licence ? null : visit.sheet.licenceType,
  mode: visit.form.mode || null,
  startedAt: instant(visit.form.startedAt),
  endedAt: instant(visit.form.endedAt),
  guests: whole(visit.form.guests),
  staff: whole(visit.form.staff),
  inCharge: visit.form.inCharge,
  oralAccount: visit.form.oralAccount || null,
  oralAccountNote: visit.form.oralAccountNote,
  inChargeRemark: visit.form.inChargeRemark,
  signaturePng: visit.form.signature ? visit.form.signature.split(",")[1] : null,
  situation: visit.form.situation,
  checklist: Object.entries(visit.form.checks).map(([item, check]) => ({ item, result: check.result, note: check.note })),
  observations: visit.form.observations.filter((seen) => seen.text.trim()).map((seen) => (
    { id: seen.id, item: seen.item, at: instant(seen.at), place: seen.place, text: seen.text, observer: seen.observer || null })),
  photos: visit.form.photos.map((photo) => (
    { id: photo.id, observation: belongsTo(visit, photo), caption: photo.caption, takenAt: photo.takenAt, latitude: photo.latitude ?? null, longitude: photo.longitude ?? null })),
  inspectors: visit.form.inspectors,
  deviceTime: new Date().toISOString(),
  tipId: null,
  plannedVisitId: visit.planned ?? null,
});

/** Sends one visit as far as the network goes; each step may be repeated without doubling anything. */
const sendVisit = async (visit) => {
  const headers = { "X-CSRF-TOKEN": evening.csrfToken };
  const body = JSON.stringify(told(visit));
  const answer = await ask(`${api}/inspections/${visit.id}`, { method: "POST", body,
    headers: { ...headers, "Content-Type": "application/json", "Idempotency-Key": visit.id } });
  if (answer.status >= 500 || answer.status === 429) return;
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    await put("visits", { ...visit, state: "refused", problem: said });
    return;
  }
  let next = { ...visit, state: "sent", answer: said, basedOn: said.version, problem: null };
  await put("visits", next);
  for (const photo of (await all("photos")).filter((one) => one.visit === visit.id && !one.sent)) {
    const file = new FormData();
    file.append("file", photo.blob, "bilde.jpg");
    const taken = await ask(`${api}/inspections/${visit.id}/photos/${photo.id}`, { method: "POST", body: file, headers });
    if (taken.ok) await put("photos", { ...photo, sent: true });
    else if (taken.status >= 500) return;
  }
  if (visit.form.signNow && !said.differs.length && !said.locked) {
    const signed = await ask(`${api}/inspections/${said.id}/signatures`, { method: "POST",
      body: JSON.stringify({ version: said.version, noTie: true, signsWritten: true, withoutPhotos: false }),
      headers: { ...headers, "Content-Type": "application/json" } });
    if (signed.status >= 500) return;
    next = { ...next, signed: signed.ok };
  }
  await put("visits", { ...next, state: "done", doneAt: Date.now() });
};

const waiting = (visit) => visit.state === "queued" || visit.state === "sent";
const own = (visit) => visit.number === number && (!evening || visit.account === evening.account);

/** Hands in whatever waits. One tab at a time; the others find it done. */
const send = () => navigator.locks.request("kontroll-send", async () => {
  try {
    await fetchEvening();
    for (const visit of (await all("visits")).filter((one) => own(one) && waiting(one))) await sendVisit(visit);
  } catch (stopped) {
    signedOut = stopped instanceof SignedOut;
    offline = !signedOut;
  }
  await show();
});

// ---- the evening ----
const hoursOf = (place) => place.hours.filter((span) => span.day === evening.evening);
const last = (spans, which) => spans.map((span) => span[which]).filter(Boolean).sort().at(-1);
const closing = (place) => {
  const spans = hoursOf(place);
  if (!spans.length) return say("noHours");
  const to = clock(last(spans, "to"));
  const drink = last(spans, "consumptionUntil");
  return drink ? say("servingUntil", to, clock(drink)) : say("saleUntil", to);
};

const fact = (key, value) => value && element("div", { class: "fact" }, element("dt", {}, key), element("dd", {}, value));
const list = (items) => element("ul", {}, ...items.map((item) => element("li", {}, item)));
const hoursList = (place) => list(place.hours.map((span) => say("hoursLine", day(span.from), span.area, span.drinkGroup, clock(span.from), clock(span.to))
  + (span.consumptionUntil ? ` ${say("consumption", clock(span.consumptionUntil))}` : "") + (span.own ? "" : ` ${say("specialDay")}`)));

const details = async (place) => {
  const drawing = place.drawing && (await get("drawings", place.licence));
  let drawn = null;
  if (drawing) {
    const address = URL.createObjectURL(drawing.blob);
    drawn = drawing.blob.type.startsWith("image/")
      ? element("img", { src: address, alt: say("drawing"), class: "drawing" })
      : element("a", { href: address, target: "_blank" }, say("drawing"));
  }
  return element("details", { class: "ds-details more", "data-color": "neutral" },
    element("summary", {}, say("details")),
    element("div", {},
      element("dl", { class: "facts" },
        fact(say("licence"), place.licence ? `${place.licenceTypeName} ${place.licenceNumber}: ${place.force}` : say("noLicence")),
        fact(say("holder"), place.holder),
        fact(say("manager"), place.manager),
        fact(say("deputy"), place.licence && (place.deputy || say("noDeputy"))),
        fact(say("groups"), place.drinkGroups.join(", ")),
        fact(say("hours"), place.licence && hoursList(place)),
        fact(say("conditions"), place.licence && (place.conditions.length ? list(place.conditions) : say("noConditions"))),
        fact(say("indoor"), place.servingArea),
        fact(say("outdoor"), place.outdoorArea),
        drawn && fact(say("drawing"), drawn),
        fact(say("earlier"), place.earlier.length
          ? list(place.earlier.map((one) => `${day(one.at)}: ${one.findings ? one.points.join(", ") || say("finding") : say("noFinding")}`))
          : say("neverInspected")))));
};

const card = async (place, visits) => {
  const mine = visits.filter((visit) => (visit.key ?? visit.licence) === keyOf(place) && visit.evening === evening.evening);
  const going = mine.find((visit) => visit.state === "draft" || visit.state === "refused");
  return element("li", { class: "panel place-card" },
    element("h3", {}, place.place),
    element("p", { class: "row" }, tag(place.licenceTypeName, "neutral"),
      place.inForce ? null : tag(say(place.licence ? "notInForce" : "noLicence"), "danger"),
      place.occasion ? tag(say("occasion"), "info") : null,
      place.points == null ? null : tag(say("points", place.points), place.points > 0 ? "warning" : "neutral"),
      place.earlier[0]?.findings ? tag(say("findingLast"), "warning") : null),
    element("p", {}, place.licence && closing(place), place.licence && element("br"), element("span", { class: "subtle" }, place.address)),
    place.plannedFrom ? element("p", {}, say("plannedAt", place.plannedFrom.slice(0, 5))) : null,
    element("div", { class: "buttons" },
      element("button", { type: "button", class: "ds-button", onclick: () => begin(place, going, mine.length) },
        going ? say("goOn") : mine.length ? say("again") : say("start"))),
    await details(place));
};

const begin = async (place, going, before) => {
  if (going) return edit(going);
  const id = await visitId(keyOf(place), evening.evening, before + 1);
  const visit = { id, number, account: evening.account, licence: place.licence, key: keyOf(place), evening: evening.evening, place: place.place, sheet: place,
    planned: place.planned, state: "draft", form: { mode: "", startedAt: localTime(new Date()), endedAt: "", guests: "", staff: "",
      inCharge: "", situation: "", checks: {}, observations: [], oralAccount: "", oralAccountNote: "", inChargeRemark: "",
      inspectors: [evening.inspector, ...place.companions].filter(Boolean), signature: null, photos: [], signNow: false } };
  await put("visits", visit);
  return edit(visit);
};

const state = (visit) => {
  if (visit.state === "refused") return visit.problem?.errors?.length ? say("mustMend") : visit.problem?.detail ?? say("mustMend");
  if (visit.state === "queued") return signedOut ? say("waitsForSignIn") : say("waitsForNetwork");
  if (visit.state === "sent") return say("waitsForPhotos");
  if (visit.answer?.locked && visit.answer.differs.length) return say("wasSigned");
  if (visit.answer?.differs.length) return say("differs");
  return visit.signed ? say("handedInSigned", clock(visit.doneAt)) : say("handedIn", clock(visit.doneAt));
};

const queueLine = (visit) => element("li", {},
  element("strong", {}, visit.place), ` ${state(visit)} `,
  visit.state === "done" ? element("a", { href: `/k/${number}/kontroller/${visit.answer.id}` }, say("readReport"))
    : element("button", { type: "button", class: "ds-button", "data-variant": "tertiary", "data-size": "sm", onclick: () => edit(visit) }, say("look")));

const show = async () => {
  const visits = await all("visits");
  const mine = visits.filter(own);
  const others = visits.filter((visit) => evening && visit.account !== evening.account && visit.state !== "done");
  const unsent = mine.filter((visit) => waiting(visit) || visit.state === "refused");
  byId("app-state").replaceChildren(
    signedOut ? tag(say("signedOut"), "warning") : offline ? tag(say("offline"), "warning") : tag(say("online"), "success"),
    element("span", {}, unsent.length ? say("unsent", unsent.length) : say("nothingWaits")),
    evening ? element("span", { class: "subtle" }, say("fetched", clock(evening.fetchedAt))) : "");
  byId("app-sign-in").hidden = !signedOut;
  byId("app-send").hidden = signedOut;
  const off = evening ? evening.clockOff : 0;
  byId("app-clock").hidden = Math.abs(off) <= CLOCK_TOLERANCE;
  byId("app-clock").firstElementChild.textContent = say(off > 0 ? "clockFast" : "clockSlow", Math.round(Math.abs(off) / 60_000));
  byId("app-other").hidden = !others.length;
  byId("app-other").firstElementChild.textContent = say("ofOthers", others.length);
  const recent = mine.filter((visit) => visit.state !== "draft" && (visit.state !== "done" || Date.now() - visit.doneAt < 86_400_000));
  byId("app-queue").hidden = !recent.length;
  byId("app-queue-list").replaceChildren(...recent.map(queueLine));
  byId("app-send").hidden = signedOut || !unsent.some(waiting);
  const places = [...(evening?.places ?? []), ...(evening?.added ?? [])];
  byId("app-none").hidden = places.length > 0;
  byId("app-none").textContent = evening && !evening.inspector ? say("noTest") : say("noPlaces");
  byId("app-places").replaceChildren(...await Promise.all(places.map((place) => card(place, mine))));
};

const find = async (event) => {
  event.preventDefault();
  try {
    const asked = `?q=${encodeURIComponent(byId("app-name").value)}&size=20`;
    const found = (await (await ask(`${api}/inspection-places${asked}`)).json()).items
      .map((one) => ({ key: one.licence, place: one.place, what: one.licenceTypeName, named: one.place }));
    const unlicensed = (await (await ask(`${api}/inspection-places/unlicensed${asked}`)).json()).items
      .flatMap((one) => ["SERVING", "SALE"].map((type) => {
        const what = say(`unlicensed.${type}`);
        return { key: `${type}:${one.premises}`, place: one.place, what, named: `${one.place}, ${what}` };
      }));
    const choices = [...found, ...unlicensed];
    byId("app-found").replaceChildren(...(choices.length ? choices : [null]).map((one) => (one === null
      ? element("li", {}, say("noneFound"))
      : element("li", {}, `${one.place}, ${one.what} `,
        element("button", { type: "button", class: "ds-button", "data-variant": "secondary", "data-size": "sm", onclick: () => choose(one) }, say("take"),
          element("span", { class: "ds-sr-only" }, ` ${one.named}`))))));
  } catch (stopped) {
    signedOut = stopped instanceof SignedOut;
    offline = !signedOut;
    await show();
  }
};
const choose = async (one) => {
  await fetchEvening([one.key]);
  byId("app-found").replaceChildren();
  byId("app-name").value = "";
  await show();
};

/** A place that nobody knew, written down where it was found, with or without network; the municipality knows it from the visit on. */
const meet = async (event) => {
  event.preventDefault();
  if (!evening) return;
  const typed = event.target.elements;
  const met = { name: typed.metName.value.trim(), address: typed.metAddress.value.trim() };
  if (!met.name || !met.address) return;
  const licenceType = typed.metType.value;
  const place = { key: `${licenceType}:${met.name}|${met.address}`.toLowerCase(), met, licence: null, premises: null, licenceType,
    licenceTypeName: say(`type.${licenceType}`), inForce: false, place: met.name, address: met.address, drinkGroups: [], hours: [],
    conditions: [], earlier: [], companions: [], inspectorsNeeded: licenceType === "SERVING" ? evening.inspectorsAtServing : evening.inspectorsAtSale };
  const added = evening.added ?? [];
  if (!added.some((one) => one.key === place.key)) {
    evening = { ...evening, added: [...added, place] };
    await put("evenings", evening);
  }
  event.target.reset();
  byId("app-met").open = false;
  const before = (await all("visits")).filter((visit) => own(visit) && visit.key === place.key && visit.evening === evening.evening);
  await begin(place, before.find((visit) => visit.state === "draft" || visit.state === "refused"), before.length);
};

// ---- the visit ----
const pointOf = (id) => checklist.find((point) => point.id === id);
const radios = (name) => [...form.querySelectorAll(`input[name="${name}"]`)];

const fillObservation = (seen) => {
  const block = byId("observation-template").content.firstElementChild.cloneNode(true);
  block.dataset.id = seen.id;
  for (const field of block.querySelectorAll("[id]")) field.id = `${field.id}-${seen.id}`;
  for (const label of block.querySelectorAll("label")) label.htmlFor = `${label.htmlFor}-${seen.id}`;
  const field = (name) => block.querySelector(`[name="${name}"]`);
  for (const option of field("obs-item").options) option.hidden = option.disabled = !option.dataset.types.split(" ").includes(open.sheet.licenceType);
  field("obs-id").value = seen.id;
  field("obs-item").value = seen.item;
  field("obs-at").value = seen.at;
  field("obs-place").value = seen.place;
  field("obs-text").value = seen.text;
  field("obs-observer").value = seen.observer;
  prompts(block);
  conclude(block);
  return block;
};
const prompts = (block) => {
  const point = pointOf(block.querySelector('[name="obs-item"]').value);
  block.querySelector("[data-prompts]").replaceChildren(...(point?.ask ?? []).map((text) => element("li", {}, text)));
};

/** Words that state a conclusion are named, and the signs behind them asked for. */
const conclude = (block) => {
  const field = block.querySelector('[name="obs-text"]');
  const small = field.value.toLowerCase();
  const group = conclusions.find((one) => one.words.some((word) => small.includes(word)));
  const box = block.querySelector(".conclusion");
  box.hidden = !group;
  if (!group) return;
  box.querySelector("[data-found]").textContent = say("conclusion", group.words.find((word) => small.includes(word)));
  box.querySelector("[data-ask]").textContent = group.ask;
  box.querySelector("[data-signs]").replaceChildren(...group.signs.filter((sign) => !field.value.includes(sign)).map((sign) =>
    element("button", { type: "button", class: "ds-button", "data-variant": "secondary", "data-size": "sm", onclick: () => {
      const before = field.value.trim();
      field.value = `${before}${before && !/[.!?]$/.test(before) ? "." : ""} ${sign}`.trim();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    } }, sign)));
};
/** A conclusion stands alone where the text has no sign of the list and is no longer than the conclusion's own sentence. */
const standsAlone = (text) => {
  const small = text.toLowerCase();
  const group = conclusions.find((one) => one.words.some((word) => small.includes(word)));
  return Boolean(group) && !group.signs.some((sign) => text.includes(sign)) && text.trim().split(/[.!?\n]+/).filter((part) => part.trim()).length < 2;
};

const edit = async (visit) => {
  open = visit;
  const told = visit.form;
  byId("app-evening").hidden = true;
  byId("app-queue").hidden = true;
  form.hidden = false;
  byId("visit-problems").hidden = true;
  byId("visit-place").textContent = visit.place;
  for (const name of ["startedAt", "endedAt", "guests", "staff", "inCharge", "situation", "oralAccountNote", "inChargeRemark"]) form.elements[name].value = told[name];
  for (const name of ["mode", "oralAccount"]) radios(name).forEach((one) => { one.checked = one.value === told[name]; });
  radios("inspectors").forEach((one) => { one.checked = told.inspectors.includes(one.value); });
  for (const box of form.querySelectorAll(".check-point")) {
    const id = box.id.slice("point-".length);
    box.hidden = !box.dataset.types.split(" ").includes(visit.sheet.licenceType);
    radios(`check-${id}`).forEach((one) => { one.checked = one.value === (told.checks[id]?.result ?? "NOT_CHECKED"); });
    form.elements[`note-${id}`].value = told.checks[id]?.note ?? "";
  }
  for (const block of form.querySelectorAll(".observation")) block.remove();
  told.observations.forEach((seen) => place(fillObservation(seen), seen.item));
  byId("sign-now").checked = told.signNow;
  const readOnly = waiting(visit) || visit.state === "done";
  byId("visit-locked").hidden = !readOnly;
  byId("visit-locked").textContent = readOnly ? say("waitsLocked") : "";
  byId("visit-hand-in").hidden = readOnly;
  drawSignature();
  await showPhotos();
  if (visit.problem) showProblems((visit.problem.errors ?? []).map((one) => say(`field.${one.field.split(".")[0]}`)), visit.problem.detail);
  watchClock();
  window.scrollTo(0, 0);
  byId("app-back").focus();
};

/** Reads the form into the visit, and stores it at once: the browser may be gone the next moment. */
let storing = Promise.resolve();
const store = () => {
  if (!open || waiting(open) || open.state === "done") return storing;
  const told = open.form;
  for (const name of ["startedAt", "endedAt", "guests", "staff", "inCharge", "situation", "oralAccountNote", "inChargeRemark"]) told[name] = form.elements[name].value;
  for (const name of ["mode", "oralAccount"]) told[name] = radios(name).find((one) => one.checked)?.value ?? "";
  told.inspectors = radios("inspectors").filter((one) => one.checked).map((one) => one.value);
  told.checks = Object.fromEntries([...form.querySelectorAll(".check-point")].filter((box) => !box.hidden).map((box) => {
    const id = box.id.slice("point-".length);
    return [id, { result: radios(`check-${id}`).find((one) => one.checked)?.value ?? "NOT_CHECKED", note: form.elements[`note-${id}`].value }];
  }));
  told.observations = [...form.querySelectorAll(".observation")].map((block) => {
    const value = (name) => block.querySelector(`[name="${name}"]`).value;
    return { id: block.dataset.id, item: value("obs-item"), at: value("obs-at"), place: value("obs-place"), text: value("obs-text"), observer: value("obs-observer") };
  });
  told.signNow = byId("sign-now").checked;
  const snapshot = structuredClone(open);
  storing = storing.then(() => put("visits", snapshot));
  return storing;
};

/** What was seen is written where it was asked for: below its point of the checklist. */
const place = (block, item) => (byId(`point-${item}`) ?? byId("observations")).append(block);

const addObservation = async (item, where = item) => {
  const seen = { id: crypto.randomUUID(), item, at: localTime(new Date()), place: "", text: "", observer: evening?.inspector ?? open.form.inspectors[0] ?? "" };
  const block = fillObservation(seen);
  place(block, where);
  await store();
  return block;
};

const changed = (event) => {
  const block = event.target.closest(".observation");
  if (block) writing = block.dataset.id;
  if (block && event.target.name === "obs-text") conclude(block);
  if (block && event.target.name === "obs-item") prompts(block);
  const finding = event.type === "change" && event.target.name?.startsWith("check-") && event.target.value === "FINDING";
  store();
  if (finding) {
    const item = event.target.name.slice("check-".length);
    if (!open.form.observations.some((seen) => seen.item === item)) addObservation(item);
  }
  watchClock();
};

/** Holds the clock against the licence's own hours (alkoholloven § 4-4). */
const watchClock = () => {
  if (!open) return;
  const ended = form.elements.endedAt.value ? Date.parse(form.elements.endedAt.value) : Date.now() - (evening?.clockOff ?? 0);
  const spans = open.sheet.hours.filter((span) => span.day === open.evening);
  const to = last(spans, "to");
  const drink = last(spans, "consumptionUntil");
  const over = drink && ended > Date.parse(drink) ? say("drinkingOver", clock(drink))
    : to && ended > Date.parse(to) ? say(drink ? "servingOver" : "saleOver", clock(to), drink ? clock(drink) : "") : null;
  byId("visit-hours").textContent = !open.licence ? say("noLicence") : over ?? (to ? (drink ? say("servingUntil", clock(to), clock(drink)) : say("saleUntil", clock(to))) : say("noHours"));
  byId("visit-hours").classList.toggle("over", Boolean(over));
};

const problems = () => {
  const told = open.form;
  const found = [];
  if (!told.mode) found.push(say("field.mode"));
  if (!instant(told.startedAt)) found.push(say("field.startedAt"));
  if (!instant(told.endedAt) || instant(told.endedAt) < instant(told.startedAt)) found.push(say("field.endedAt"));
  if (told.inspectors.length < open.sheet.inspectorsNeeded) found.push(say("tooFew", open.sheet.inspectorsNeeded));
  if (!told.oralAccount) found.push(say("field.oralAccount"));
  if (told.oralAccount && told.oralAccount !== "GIVEN" && !told.oralAccountNote.trim()) found.push(say("field.oralAccountNote"));
  for (const [item, check] of Object.entries(told.checks)) {
    const seen = told.observations.some((one) => one.item === item && one.text.trim());
    if (check.result === "FINDING" && !seen) found.push(say("tellFinding", pointOf(item).name));
  }
  for (const seen of told.observations.filter((one) => one.text.trim())) {
    if (standsAlone(seen.text)) found.push(say("tellSigns", pointOf(seen.item).name));
    if (!instant(seen.at)) found.push(say("tellWhen", pointOf(seen.item).name));
    if (!told.inspectors.includes(seen.observer)) found.push(say("tellWho", pointOf(seen.item).name));
  }
  return found;
};
const showProblems = (found, otherwise) => {
  const box = byId("visit-problems");
  const all = found.length ? [...new Set(found)] : otherwise ? [otherwise] : [];
  box.hidden = !all.length;
  box.querySelector("ul").replaceChildren(...all.map((text) => element("li", {}, text)));
  if (all.length) box.focus();
};

const handIn = async (event) => {
  event.preventDefault();
  if (!form.elements.endedAt.value) form.elements.endedAt.value = localTime(new Date());
  await store();
  const found = problems();
  showProblems(found);
  if (found.length) return;
  // From here on nothing of the form is written over what waits.
  open = { ...open, state: "queued", problem: null };
  await put("visits", open);
  await leave();
  await send();
};
const leave = async () => {
  if (open) await store();
  open = null;
  form.hidden = true;
  byId("app-evening").hidden = false;
  await show();
  byId("app-state").scrollIntoView({ block: "start" });
};

// ---- photos and signature ----
const shrink = async (file) => {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LARGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = element("canvas", { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  // Drawn anew, the picture has nothing of the camera's data any more.
  return new Promise((done) => { canvas.toBlob(done, "image/jpeg", 0.8); });
};
const position = () => new Promise((done) => {
  if (!byId("photo-position").checked || !navigator.geolocation) return done({});
  return navigator.geolocation.getCurrentPosition(
    (at) => done({ latitude: Number(at.coords.latitude.toFixed(6)), longitude: Number(at.coords.longitude.toFixed(6)) }),
    () => done({}), { timeout: 5000 });
});
/** The observation that is being written: a photo taken now is taken for it. */
let writing = null;
const lastSeen = () => (open.form.observations.some((seen) => seen.id === writing) ? writing : null);
const photoBelongs = (photo) => {
  const name = (seen) => `${pointOf(seen.item)?.name ?? ""} ${seen.text.trim().slice(0, 40)}`.trim();
  const choice = element("select", { class: "ds-input width-fit", "aria-label": say("photoShows"), onchange: async () => {
    photo.observation = choice.value || null;
    await store();
  } }, element("option", { value: "" }, say("photoPlace")), ...open.form.observations.map((seen) => element("option", { value: seen.id }, name(seen))));
  choice.value = photo.observation ?? "";
  return choice;
};
const takePhoto = async (event) => {
  const file = event.target.files[0];
  event.target.value = "";
  if (!file || !open) return;
  const id = crypto.randomUUID();
  await put("photos", { id, visit: open.id, account: open.account, blob: await shrink(file), sent: false });
  open.form.photos.push({ id, observation: lastSeen(), caption: "", takenAt: new Date().toISOString(), ...(await position()) });
  await store();
  await showPhotos();
};
const showPhotos = async () => {
  const lines = await Promise.all(open.form.photos.map(async (photo) => {
    const kept = await get("photos", photo.id);
    const picture = kept && element("img", { src: URL.createObjectURL(kept.blob), alt: "" });
    const caption = element("input", { class: "ds-input", "aria-label": say("caption"), maxlength: 200, value: photo.caption, oninput: () => { photo.caption = caption.value; } });
    return element("li", {}, picture, caption, photoBelongs(photo), element("button", { type: "button", class: "ds-button", "data-variant": "tertiary", "data-size": "sm", onclick: async () => {
      open.form.photos = open.form.photos.filter((one) => one.id !== photo.id);
      await remove("photos", photo.id);
      await store();
      await showPhotos();
    } }, say("removePhoto")));
  }));
  byId("photo-list").replaceChildren(...lines);
};

const pad = byId("signature");
const pen = pad.getContext("2d");
const spot = (event) => {
  const box = pad.getBoundingClientRect();
  return [(event.clientX - box.left) * (pad.width / box.width), (event.clientY - box.top) * (pad.height / box.height)];
};
const drawSignature = () => {
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, pad.width, pad.height);
  if (!open?.form.signature) return;
  const picture = new Image();
  picture.onload = () => pen.drawImage(picture, 0, 0);
  picture.src = open.form.signature;
};
let drawing = false;
pad.addEventListener("pointerdown", (event) => {
  drawing = true;
  pad.setPointerCapture(event.pointerId);
  pen.strokeStyle = "#111";
  pen.lineWidth = 3;
  pen.lineCap = "round";
  pen.beginPath();
  pen.moveTo(...spot(event));
});
pad.addEventListener("pointermove", (event) => {
  if (!drawing) return;
  pen.lineTo(...spot(event));
  pen.stroke();
});
pad.addEventListener("pointerup", () => {
  drawing = false;
  if (!open) return;
  open.form.signature = pad.toDataURL("image/png");
  store();
});
byId("signature-clear").addEventListener("click", () => {
  open.form.signature = null;
  drawSignature();
  store();
});

// ---- beginning ----
/** Keeps the page and what it is made of, so that it opens without network. */
const keepPage = async () => {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("/assets/app/inspection-worker.js", { scope: `/k/${number}/kontroll/app` });
  const cache = await caches.open("kontroll");
  const parts = [...document.querySelectorAll("link[href][rel=stylesheet], link[rel=icon], link[rel=preload], script[src], header img")]
    .map((one) => one.href || one.src);
  await cache.addAll([...new Set(parts)]);
  const page = await fetch(window.location.pathname, { redirect: "manual" });
  if (page.ok) await cache.put(window.location.pathname, page);
  app.dataset.kept = "";
};

/** What was handed in yesterday is on the server, and the places of an evening long past are of no use: neither need be on a telephone. */
const tidy = async () => {
  for (const visit of (await all("visits")).filter((one) => one.state === "done" && Date.now() - one.doneAt > KEPT)) {
    for (const photo of (await all("photos")).filter((one) => one.visit === visit.id)) await remove("photos", photo.id);
    await remove("visits", visit.id);
  }
  const left = await all("visits");
  for (const past of (await all("evenings")).filter((one) => Date.now() - one.fetchedAt > EVENING_KEPT)) {
    // Unsent visits are told by their account, which the evening names: it stays until they are sent.
    if (left.some((visit) => visit.number === past.number && visit.state !== "done")) continue;
    for (const place of past.places.filter((one) => one.licence)) await remove("drawings", place.licence);
    await remove("evenings", past.number);
  }
};

form.addEventListener("input", changed);
form.addEventListener("change", changed);
form.addEventListener("submit", handIn);
form.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-remove]");
  if (!button) return;
  button.closest(".observation").remove();
  await store();
  byId("observation-add").focus();
});
byId("observation-add").addEventListener("click", async () => {
  const block = await addObservation(checklist.find((point) => point.types.includes(open.sheet.licenceType)).id, "");
  block.querySelector("select").focus();
});
byId("app-back").addEventListener("click", leave);
byId("app-find").addEventListener("submit", find);
byId("app-meet").addEventListener("submit", meet);
byId("app-send").addEventListener("click", send);
byId("app-refresh").addEventListener("click", send);
byId("photo-file").addEventListener("change", takePhoto);
window.addEventListener("online", send);
window.addEventListener("offline", () => { offline = true; show(); });
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible" && !open) send(); });
window.setInterval(async () => {
  watchClock();
  if (!open && (await all("visits")).some((visit) => own(visit) && waiting(visit))) send();
}, RETRY);

app.hidden = false;
evening = (await get("evenings", number)) ?? null;
await show();
navigator.storage?.persist?.();
keepPage().catch(() => {});
tidy().catch(() => {});
await send();
