package no.bevilling.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.application.SummaryView.Line;
import no.bevilling.platform.Formats;
import no.bevilling.platform.Language;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.fact.LicenceType;

/** Tells the answers of an application in the reader's language: for the review, the receipt and the caseworker. */
public final class Summary {
    private final ApplicationMessages texts;
    private final TermMessages terms;
    private final Labels labels;
    private final Language language;

    public Summary(ApplicationMessages texts, TermMessages terms, Language language) {
        this.texts = texts;
        this.terms = terms;
        this.labels = new Labels(texts, terms);
        this.language = language;
    }

    /** All parts, each with what it misses; {@code base} is the address of the application. */
    public SummaryView of(ApplicationView application, String base) {
        return new SummaryView(Step.of(application.licenceType()).stream()
                .filter(step -> step != Step.REVIEW)
                .map(step -> new SummaryView.Part(
                        step,
                        base + "/" + step.slug(),
                        lines(step, application),
                        application.findings(step).stream()
                                .map(labels::sentence)
                                .toList()))
                .toList());
    }

    /** The answers of one step. */
    public List<Line> lines(Step step, ApplicationView application) {
        ApplicationForm form = application.answers();
        Lines lines = new Lines();
        switch (step) {
            case HOLDER -> holder(lines, form.holder());
            case PLACE -> place(lines, form.place(), application.licenceType());
            case LICENCE -> licence(lines, form.licence(), application.licenceType());
            case OUTDOOR -> outdoor(lines, form.outdoor());
            case HOURS -> hours(lines, form.licence());
            case PEOPLE -> people(lines, form.people(), application);
            case TURNOVER -> turnover(lines, form.turnover());
            case ATTACHMENTS ->
                application.attachments().forEach(file -> lines.add(terms.attachmentKind(file.kind()), file.name()));
            case REVIEW -> {}
        }
        return lines.list;
    }

    private void holder(Lines lines, ApplicationForm.Holder holder) {
        if (holder == null) {
            return;
        }
        lines.at("holder.organisationNumber", holder.organisationNumber());
        lines.at("holder.name", holder.name());
        lines.at("holder.form", holder.form());
        lines.at("holder.postalAddress", holder.postalAddress());
        lines.at("holder.contactName", holder.contactName());
        lines.at("holder.email", holder.email());
        lines.at("holder.telephone", holder.telephone());
    }

    private void place(Lines lines, ApplicationForm.Place place, LicenceType type) {
        if (place == null) {
            return;
        }
        lines.at("place.name", place.name());
        lines.at("place.streetAddress", place.streetAddress());
        lines.at("place.postalCode", joined(" ", place.postalCode(), place.postalPlace()));
        lines.at("place.cadastralUnit", place.cadastralUnit());
        lines.add(texts.onMap(), place.latitude() == null ? null : place.latitude() + ", " + place.longitude());
        lines.at("place.venueKind", place.venueKind() == null ? null : terms.venueKind(place.venueKind()));
        if (type == LicenceType.SERVING) {
            lines.at("place.seats", place.seats());
        }
        lines.at("place.concept", place.concept());
        if (type == LicenceType.SERVING) {
            lines.at(
                    "place.foodServiceLicence",
                    place.foodServiceLicence() == null ? null : terms.foodServiceLicence(place.foodServiceLicence()));
        } else {
            lines.at(
                    "place.mainAssortment",
                    place.mainAssortment() == null ? null : terms.mainAssortment(place.mainAssortment()));
        }
        lines.at("place.connectedTo", connectedTo(place));
        lines.at("place.otherLicence", place.otherLicence() == null ? null : terms.otherLicence(place.otherLicence()));
    }

    private String connectedTo(ApplicationForm.Place place) {
        if (place.connectedTo() == null) {
            return null;
        }
        return place.connectedTo().isEmpty()
                ? texts.no()
                : place.connectedTo().stream().map(terms::connectedTo).collect(Collectors.joining(", "));
    }

    private void licence(Lines lines, ApplicationForm.Licence licence, LicenceType type) {
        if (licence == null) {
            return;
        }
        List<Integer> groups = licence.drinkGroups() == null ? List.of() : licence.drinkGroups();
        lines.at("licence.drinkGroups", groups.stream().map(terms::drinkGroup).collect(Collectors.joining(", ")));
        if (type == LicenceType.SERVING) {
            lines.at("licence.clientele", licence.clientele() == null ? null : terms.clientele(licence.clientele()));
        }
        lines.at("licence.periodFrom", Formats.date(licence.periodFrom(), language.locale()));
        lines.at("licence.periodTo", Formats.date(licence.periodTo(), language.locale()));
        lines.at("licence.seasonal", yesNo(licence.seasonal()));
        lines.at("licence.ownProduction", yesNo(licence.ownProduction()));
    }

    private void outdoor(Lines lines, ApplicationForm.Outdoor outdoor) {
        if (outdoor == null) {
            return;
        }
        lines.at("outdoor.wanted", yesNo(outdoor.wanted()));
        if (Boolean.TRUE.equals(outdoor.wanted())) {
            lines.at(
                    "outdoor.delimitation",
                    outdoor.delimitation() == null ? null : terms.delimitation(outdoor.delimitation()));
            lines.at("outdoor.description", outdoor.description());
            lines.at("outdoor.landownerConsent", yesNo(outdoor.landownerConsent()));
        }
    }

    private void hours(Lines lines, ApplicationForm.Licence licence) {
        if (licence == null || licence.hours() == null) {
            return;
        }
        List<HoursRow> rows = licence.hours();
        for (HoursRow row : rows) {
            boolean beerToo = rows.contains(ofGroup(1, row));
            if (row.drinkGroup() == 2 && beerToo) {
                continue;
            }
            boolean wineToo = row.drinkGroup() == 1 && rows.contains(ofGroup(2, row));
            String groups = texts.groups(wineToo ? "1-2" : String.valueOf(row.drinkGroup()));
            lines.add(
                    texts.hoursBlock(terms.area(row.area()), groups) + ", " + days(row),
                    texts.hoursText(clock(row.from()), clock(row.to())));
        }
    }

    private static HoursRow ofGroup(int group, HoursRow like) {
        return new HoursRow(like.area(), group, like.days(), like.from(), like.to());
    }

    private String days(HoursRow row) {
        for (DaySet set : DaySet.values()) {
            if (set.days().equals(row.days())) {
                return terms.days(set).toLowerCase(language.locale());
            }
        }
        return row.days().stream().map(terms::day).collect(Collectors.joining(", "));
    }

    private String clock(Object time) {
        return Formats.clock(time, language.locale());
    }

    private void people(Lines lines, ApplicationForm.People people, ApplicationView application) {
        if (people == null) {
            return;
        }
        lines.add(texts.manager(), responsible(people.manager(), application));
        if (Boolean.TRUE.equals(people.deputyExemption())) {
            lines.at("people.deputyExemptionReason", people.deputyExemptionReason());
        } else {
            lines.add(texts.deputy(), responsible(people.deputy(), application));
        }
        if (people.influential() != null) {
            people.influential()
                    .forEach(person -> lines.add(
                            texts.influential(),
                            joined(
                                    "\n",
                                    joined(
                                            ", ",
                                            person.name(),
                                            person.role(),
                                            person.sharePercent() == null
                                                    ? null
                                                    : texts.shareOf(
                                                            Formats.number(person.sharePercent(), language.locale()))),
                                    known(person.personId(), application))));
        }
    }

    private String responsible(ApplicationForm.Responsible person, ApplicationView application) {
        return person == null
                ? null
                : joined(
                        "\n",
                        person.name(),
                        known(person.personId(), application),
                        told(texts.knowledgeTest(), person.knowledgeTest()),
                        told(texts.employed(), person.employed()),
                        told(texts.hasAuthority(), person.hasAuthority()));
    }

    private String told(String question, Boolean answer) {
        return answer == null ? null : question + " " + yesNo(answer);
    }

    private String known(UUID id, ApplicationView application) {
        PersonView person = id == null ? null : application.persons().get(id);
        return person == null
                ? null
                : joined(
                        "\n",
                        person.birthDate() == null
                                ? null
                                : texts.bornOn(Formats.date(person.birthDate(), language.locale())),
                        person.identityNumberGiven() ? texts.identityStoredShort() : null);
    }

    private void turnover(Lines lines, ApplicationForm.Turnover turnover) {
        if (turnover == null) {
            return;
        }
        lines.litres("turnover.group1Litres", turnover.group1Litres());
        lines.litres("turnover.group2Litres", turnover.group2Litres());
        lines.litres("turnover.group3Litres", turnover.group3Litres());
    }

    private String yesNo(Boolean answer) {
        return answer == null ? null : answer ? texts.yes() : texts.no();
    }

    private static String joined(String between, String... texts) {
        return java.util.Arrays.stream(texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(between));
    }

    private final class Lines {
        private final List<Line> list = new ArrayList<>();

        void at(String path, Object answer) {
            add(labels.of(path), answer);
        }

        void litres(String path, Number litres) {
            if (litres != null) {
                at(path, Formats.number(litres, language.locale()) + " " + texts.litresAYear());
            }
        }

        void add(String label, Object answer) {
            list.add(new Line(label, answer == null ? "" : answer.toString()));
        }
    }
}
