package no.bevilling.application;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.application.SummaryView.Line;
import no.bevilling.platform.Formats;
import no.bevilling.platform.Language;
import no.bevilling.platform.Texts;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.fact.LicenceType;

/** Tells the answers of an application in the reader's language: for the review, the receipt and the caseworker. */
public final class Summary {
    private final ApplicationMessages texts;
    private final TermMessages terms;
    private final KindMessages kinds;
    private final FoodServiceFormMessages food;
    private final PlannerMessages planner;
    private final Labels labels;
    private final Language language;

    public Summary(Texts messages, Language language) {
        this.texts = messages.of(ApplicationMessages.class);
        this.terms = messages.of(TermMessages.class);
        this.kinds = messages.of(KindMessages.class);
        this.food = messages.of(FoodServiceFormMessages.class);
        this.planner = messages.of(PlannerMessages.class);
        this.labels = new Labels(messages);
        this.language = language;
    }

    /** All parts, each with what it misses; {@code base} is the address of the application. */
    public SummaryView of(ApplicationView application, String base) {
        return new SummaryView(application.steps().stream()
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
        Lines lines = new Lines(application.plan(), form);
        switch (step) {
            case HOLDER -> holder(lines, form.holder());
            case PLACE -> place(lines, form.place(), application.licenceType());
            case FOOD_SERVICE -> foodService(lines, form.foodService());
            case LICENCE -> licence(lines, form.licence(), application.licenceType());
            case OUTDOOR -> outdoor(lines, form.outdoor());
            case HOURS -> hours(lines, form.licence());
            case PEOPLE -> people(lines, form.people(), application);
            case TURNOVER -> turnover(lines, form.turnover());
            case ATTACHMENTS ->
                application.attachments().forEach(file -> lines.add(terms.attachmentKind(file.kind()), file.name()));
            case CHANGE -> change(lines, form.change());
            case EVENT -> {
                event(lines, form.event());
                outdoor(lines, form.outdoor());
            }
            case GUESTS -> guests(lines, form.event());
            case REVIEW -> {}
        }
        return lines.list;
    }

    private void foodService(Lines lines, ApplicationForm.FoodService asked) {
        if (asked == null) {
            return;
        }
        lines.at("foodService.wanted", yesNo(asked.wanted()));
        lines.at("foodService.agreedOn", Formats.date(asked.agreedOn(), language.locale()));
        lines.at("foodService.sameAsManager", yesNo(asked.sameAsManager()));
        lines.at(
                "foodService.establishmentTest",
                asked.establishmentTest() == null ? null : food.establishmentTest(asked.establishmentTest()));
        lines.at("foodService.certificate", asked.certificate());
        lines.at("foodService.ownership", asked.ownership());
        lines.at("foodService.addresses", asked.addresses());
        lines.at("foodService.relativesOwn", yesNo(asked.relativesOwn()));
        lines.at("foodService.relatives", asked.relatives());
        lines.at("foodService.opensOn", Formats.date(asked.opensOn(), language.locale()));
    }

    private void change(Lines lines, ApplicationForm.Change change) {
        if (change == null) {
            return;
        }
        lines.at("change.from", Formats.date(change.from(), language.locale()));
        lines.at("change.takeover", Formats.date(change.takeover(), language.locale()));
        lines.at("change.ground", change.ground() == null ? null : kinds.ground(change.ground()));
        lines.at("change.lastDay", Formats.date(change.lastDay(), language.locale()));
        lines.at("change.description", change.description());
    }

    private void event(Lines lines, ApplicationForm.Event event) {
        if (event == null) {
            return;
        }
        lines.at("event.name", event.name());
        lines.at("event.kind", event.kind() == null ? null : kinds.eventKind(event.kind()));
        lines.at("event.from", moment(event.from()));
        lines.at("event.to", moment(event.to()));
        lines.at("event.servingFrom", clock(event.servingFrom()));
        lines.at("event.servingTo", clock(event.servingTo()));
        lines.at("event.spiritsFrom", clock(event.spiritsFrom()));
        lines.at("event.spiritsTo", clock(event.spiritsTo()));
        lines.at(
                "event.areas",
                event.areas() == null
                        ? null
                        : event.areas().stream().map(terms::area).collect(Collectors.joining(", ")));
    }

    private String moment(LocalDateTime at) {
        return at == null
                ? null
                : joined(" ", Formats.date(at.toLocalDate(), language.locale()), clock(at.toLocalTime()));
    }

    private void guests(Lines lines, ApplicationForm.Event event) {
        if (event == null) {
            return;
        }
        lines.at("event.invitedBy", event.invitedBy() == null ? null : kinds.invitedBy(event.invitedBy()));
        lines.at("event.paid", yesNo(event.paid()));
        lines.at("event.attendance", event.attendance());
        lines.at("event.ageLimit", event.ageLimit());
        lines.at("event.minorsExpected", yesNo(event.minorsExpected()));
        lines.at("event.doorGuards", event.doorGuards());
        lines.at("event.description", event.description());
    }

    private void holder(Lines lines, ApplicationForm.Holder holder) {
        if (holder == null) {
            return;
        }
        if (holder.privatePerson() != null) {
            lines.at("holder.privatePerson", yesNo(holder.privatePerson()));
        }
        lines.at("holder.organisationNumber", holder.organisationNumber());
        lines.at("holder.name", holder.name());
        lines.at("holder.form", holder.form());
        lines.at("holder.actingAs", holder.actingAs() == null ? null : kinds.actingAs(holder.actingAs()));
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
        if (lines.plan.asks("place.latitude")) {
            lines.add(texts.onMap(), place.latitude() == null ? null : place.latitude() + ", " + place.longitude());
        }
        lines.at("place.venueKind", place.venueKind() == null ? null : terms.venueKind(place.venueKind()));
        if (type != LicenceType.SALE) {
            lines.at("place.seats", place.seats());
        }
        lines.at("place.concept", place.concept());
        if (type != LicenceType.SALE) {
            lines.at(
                    "place.foodServiceLicence",
                    place.foodServiceLicence() == null ? null : terms.foodServiceLicence(place.foodServiceLicence()));
        } else {
            lines.at(
                    "place.mainAssortment",
                    place.mainAssortment() == null ? null : terms.mainAssortment(place.mainAssortment()));
        }
        if (place.boatTrip() != null) {
            lines.at("place.boatTrip.departs", clock(place.boatTrip().departs()));
            lines.at("place.boatTrip.returns", clock(place.boatTrip().returns()));
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
        if (licence.partOfYear() != null) {
            lines.at("licence.partOfYear.from", dayOfYear(licence.partOfYear().from()));
            lines.at("licence.partOfYear.to", dayOfYear(licence.partOfYear().to()));
        }
        lines.at("licence.ownProduction", yesNo(licence.ownProduction()));
        lines.at(
                "licence.channels",
                licence.channels() == null
                        ? null
                        : licence.channels().stream().map(kinds::channel).collect(Collectors.joining(", ")));
    }

    private static String dayOfYear(String monthDay) {
        return monthDay == null
                ? null
                : Integer.parseInt(monthDay.substring(3)) + "." + Integer.parseInt(monthDay.substring(0, 2)) + ".";
    }

    private void outdoor(Lines lines, ApplicationForm.Outdoor outdoor) {
        if (outdoor == null) {
            return;
        }
        if (!lines.plan.has(Step.EVENT)) {
            lines.at("outdoor.wanted", yesNo(outdoor.wanted()));
        }
        if (Boolean.TRUE.equals(outdoor.wanted())) {
            lines.at(
                    "outdoor.delimitation",
                    outdoor.delimitation() == null ? null : terms.delimitation(outdoor.delimitation()));
            lines.at("outdoor.description", outdoor.description());
            lines.at("outdoor.backyard", yesNo(outdoor.backyard()));
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
        if (lines.plan.asks("people.manager")) {
            lines.add(texts.manager(), responsible(people.manager(), application));
        }
        if (lines.plan.isAsked("people.generalManager", lines.form)) {
            ApplicationForm.Responsible leader = people.generalManager();
            lines.add(
                    food.generalManager(),
                    leader == null ? null : joined("\n", leader.name(), known(leader.personId(), application)));
        }
        if (!lines.plan.asks("people.deputy")) {
            // Nobody is asked for a deputy.
        } else if (Boolean.TRUE.equals(people.deputyExemption())) {
            lines.at("people.deputyExemptionReason", people.deputyExemptionReason());
        } else {
            lines.add(texts.deputy(), responsible(people.deputy(), application));
        }
        if (people.influential() != null && lines.plan.asks("people.influential")) {
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
                        application.plan().asks("people.knowledgeTest")
                                ? told(texts.knowledgeTest(), person.knowledgeTest())
                                : null,
                        person.certificate() == null ? null : food.certificate() + ": " + person.certificate(),
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
        private final FormPlan plan;
        private final ApplicationForm form;

        Lines(FormPlan plan, ApplicationForm form) {
            this.plan = plan;
            this.form = form;
        }

        /** Nothing is said of what is not asked of one who has answered so. */
        void at(String path, Object answer) {
            if (plan.isAsked(path, form)) {
                add(labels.of(path), answer);
            }
        }

        void litres(String path, Number litres) {
            if (litres != null) {
                at(
                        path,
                        Formats.number(litres, language.locale()) + " "
                                + (plan.has(Step.EVENT) ? planner.litre() : texts.litresAYear()));
            }
        }

        void add(String label, Object answer) {
            list.add(new Line(label, answer == null ? "" : answer.toString()));
        }
    }
}
