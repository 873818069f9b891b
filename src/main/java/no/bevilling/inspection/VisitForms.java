package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Language;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.LicenceType;

/** Between the fields of the page and a {@link VisitInput}. */
@ApplicationScoped
class VisitForms {
    /** Empty observations that the page offers beside those written. */
    private static final int BLANK = 2;

    @Inject
    KnownInspectors inspectors;

    @Inject
    InspectorFitness fitness;

    @Inject
    Words words;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    /** What the telephone shows: every point, and nothing filled in. */
    VisitForm empty() {
        return form(null, null, null, List.of(), FormErrors.none());
    }

    /** The form with a visit in it; {@code told} may be null. */
    VisitForm of(VisitInput told, LicenceType type, UUID reader, FormErrors errors) {
        List<VisitForm.Observed> observations = new ArrayList<>();
        if (told != null) {
            for (VisitInput.Seen seen : told.observations()) {
                String key = String.valueOf(observations.size());
                observations.add(new VisitForm.Observed(
                        key,
                        String.valueOf(seen.id()),
                        seen.item(),
                        local(seen.at()),
                        seen.place(),
                        seen.text(),
                        String.valueOf(seen.observer()),
                        "observations." + seen.id()));
            }
        }
        for (int i = 0; i < BLANK; i++) {
            observations.add(VisitForm.Observed.blank(String.valueOf(observations.size()), ""));
        }
        return form(told, type, reader, observations, errors);
    }

    private VisitForm form(
            VisitInput told, LicenceType type, UUID reader, List<VisitForm.Observed> observations, FormErrors errors) {
        boolean nynorsk = page.getLanguage() == Language.NN;
        LocalDate today = LocalDate.now(clock);
        Map<String, ChecklistAnswer> answers = told == null
                ? Map.of()
                : told.checklist().stream().collect(Collectors.toMap(ChecklistAnswer::item, Function.identity()));
        List<Option> people = inspectors.active().stream()
                .filter(fitness.mayInspectOn(today))
                .map(one -> Option.of(one.id, one.name))
                .toList();
        Set<String> chosen = told != null
                ? told.inspectors().stream().map(UUID::toString).collect(Collectors.toSet())
                : reader == null ? Set.of() : Set.of(reader.toString());
        return new VisitForm(
                words.options(InspectionMode.values()),
                told == null ? "" : text(told.mode()),
                told == null ? "" : local(told.startedAt()),
                told == null ? "" : local(told.endedAt()),
                people,
                chosen,
                told == null ? "" : text(told.guests()),
                told == null ? "" : text(told.staff()),
                told == null ? "" : told.inCharge(),
                told == null ? "" : told.situation(),
                Checklist.standard().points().stream()
                        .filter(point -> type == null || point.types().contains(type))
                        .map(point -> new VisitForm.Point(
                                point.id(),
                                point.name(nynorsk),
                                point.source(),
                                point.typeNames(),
                                answers.containsKey(point.id())
                                        ? answers.get(point.id()).result().name()
                                        : ChecklistResult.NOT_CHECKED.name(),
                                answers.containsKey(point.id())
                                        ? answers.get(point.id()).note()
                                        : ""))
                        .toList(),
                words.options(ChecklistResult.values()),
                observations,
                words.options(OralAccount.values()),
                told == null ? "" : text(told.oralAccount()),
                told == null ? "" : told.oralAccountNote(),
                told == null ? "" : told.inChargeRemark(),
                errors);
    }

    /**
     * What is visited: a licence, or a place without one.
     *
     * @param premises null where there is a licence
     * @param type of the licence, or what is done at the place
     */
    record Visited(UUID licence, UUID premises, LicenceType type) {
        static Visited of(Inspection report) {
            return new Visited(
                    report.licenceId, report.licenceId == null ? report.premisesId : null, report.licenceType);
        }
    }

    /** What was typed; what cannot be read is null, and an observation without a text is none. */
    VisitInput read(MultivaluedMap<String, String> typed, Visited visited, Integer basedOn) {
        List<ChecklistAnswer> answers = Checklist.standard().points().stream()
                .filter(point -> typed.containsKey("check-" + point.id()))
                .map(point -> new ChecklistAnswer(
                        point.id(),
                        TypedForm.one(ChecklistResult.class, typed.getFirst("check-" + point.id())),
                        typed.getFirst("note-" + point.id())))
                .toList();
        return new VisitInput(
                basedOn,
                visited.licence(),
                TypedForm.one(InspectionMode.class, typed.getFirst("mode")),
                instant(typed.getFirst("startedAt")),
                instant(typed.getFirst("endedAt")),
                TypedForm.number(typed.getFirst("guests")),
                TypedForm.number(typed.getFirst("staff")),
                typed.getFirst("inCharge"),
                TypedForm.one(OralAccount.class, typed.getFirst("oralAccount")),
                typed.getFirst("oralAccountNote"),
                typed.getFirst("inChargeRemark"),
                null,
                typed.getFirst("situation"),
                answers,
                observations(typed),
                List.of(),
                typed.getOrDefault("inspectors", List.of()).stream()
                        .map(TypedForm::uuid)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                null,
                TypedForm.uuid(typed.getFirst("tip")),
                TypedForm.uuid(typed.getFirst("planned")),
                visited.premises(),
                visited.licence() == null ? visited.type() : null,
                null);
    }

    private List<VisitInput.Seen> observations(MultivaluedMap<String, String> typed) {
        List<VisitInput.Seen> read = new ArrayList<>();
        List<String> texts = typed.getOrDefault("obs-text", List.of());
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isBlank()) {
                continue;
            }
            UUID id = TypedForm.uuid(at(typed, "obs-id", i));
            read.add(new VisitInput.Seen(
                    id == null ? UUID.randomUUID() : id,
                    at(typed, "obs-item", i),
                    instant(at(typed, "obs-at", i)),
                    at(typed, "obs-place", i),
                    texts.get(i),
                    TypedForm.uuid(at(typed, "obs-observer", i))));
        }
        return read;
    }

    /** The fields of observations come in rows: one that lacks a field has an empty one. */
    private static String at(MultivaluedMap<String, String> typed, String name, int row) {
        List<String> values = typed.getOrDefault(name, List.of());
        return row < values.size() ? values.get(row) : "";
    }

    String local(Instant at) {
        return at == null
                ? ""
                : at.atZone(clock.getZone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    private Instant instant(String local) {
        ZoneId zone = clock.getZone();
        try {
            return local == null || local.isBlank()
                    ? null
                    : LocalDateTime.parse(local.strip()).atZone(zone).toInstant();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
