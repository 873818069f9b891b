package no.bevilling.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.bevilling.application.ApplicationForm.Holder;
import no.bevilling.application.ApplicationForm.Licence;
import no.bevilling.application.ApplicationForm.Outdoor;
import no.bevilling.application.ApplicationForm.People;
import no.bevilling.application.ApplicationForm.Place;
import no.bevilling.application.ApplicationForm.Responsible;
import no.bevilling.application.ApplicationForm.Turnover;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.LicenceType;

/** What must be answered before an application can be handed in. Pure. */
public final class Completeness {
    private final LicenceType type;
    private final ApplicationForm form;

    private Completeness(LicenceType type, ApplicationForm form) {
        this.type = type;
        this.form = form;
    }

    /** Everything that is still missing but the declaration itself, in the order of the steps. */
    public static List<Finding> gaps(LicenceType type, ApplicationForm form, Set<AttachmentKind> attached) {
        List<Finding> gaps = new ArrayList<>();
        for (Step step : Step.of(type)) {
            gaps.addAll(gaps(step, type, form, attached));
        }
        return gaps;
    }

    /** What one step still misses. */
    public static List<Finding> gaps(Step step, LicenceType type, ApplicationForm form, Set<AttachmentKind> attached) {
        Findings findings = new Findings(step);
        Completeness of = new Completeness(type, form);
        switch (step) {
            case HOLDER -> of.holder(findings);
            case PLACE -> of.place(findings);
            case LICENCE -> of.licence(findings);
            case OUTDOOR -> of.outdoor(findings);
            case HOURS -> of.hours(findings);
            case PEOPLE -> of.people(findings);
            case TURNOVER -> of.turnover(findings);
            case ATTACHMENTS ->
                findings.addIf(
                        type == LicenceType.SERVING && !attached.contains(AttachmentKind.FLOOR_PLAN),
                        "attachments",
                        Flaw.MISSING);
            case REVIEW -> {}
        }
        return findings.list();
    }

    private void holder(Findings findings) {
        Holder holder = form.holder();
        findings.require("holder.organisationNumber", holder == null ? null : holder.organisationNumber());
        findings.require("holder.name", holder == null ? null : holder.name());
        findings.require("holder.form", holder == null ? null : holder.form());
        findings.require("holder.postalAddress", holder == null ? null : holder.postalAddress());
        findings.require("holder.contactName", holder == null ? null : holder.contactName());
        findings.require("holder.email", holder == null ? null : holder.email());
        findings.require("holder.telephone", holder == null ? null : holder.telephone());
    }

    private void place(Findings findings) {
        Place place = form.place();
        findings.require("place.name", place == null ? null : place.name());
        findings.require("place.streetAddress", place == null ? null : place.streetAddress());
        findings.require("place.postalCode", place == null ? null : place.postalCode());
        findings.require("place.postalPlace", place == null ? null : place.postalPlace());
        findings.require("place.venueKind", place == null ? null : place.venueKind());
        findings.require("place.concept", place == null ? null : place.concept());
        if (type == LicenceType.SERVING) {
            findings.require("place.seats", place == null ? null : place.seats());
            findings.require("place.foodServiceLicence", place == null ? null : place.foodServiceLicence());
        } else {
            findings.require("place.mainAssortment", place == null ? null : place.mainAssortment());
        }
        findings.require("place.otherLicence", place == null ? null : place.otherLicence());
    }

    private void licence(Findings findings) {
        Licence licence = form.licence();
        findings.require("licence.drinkGroups", licence == null ? null : licence.drinkGroups());
        if (type == LicenceType.SERVING) {
            findings.require("licence.clientele", licence == null ? null : licence.clientele());
        }
        findings.require("licence.periodFrom", licence == null ? null : licence.periodFrom());
        findings.require("licence.periodTo", licence == null ? null : licence.periodTo());
        findings.require("licence.ownProduction", licence == null ? null : licence.ownProduction());
    }

    private void outdoor(Findings findings) {
        Outdoor outdoor = form.outdoor();
        findings.require("outdoor.wanted", outdoor == null ? null : outdoor.wanted());
        if (outdoor != null && Boolean.TRUE.equals(outdoor.wanted())) {
            findings.require("outdoor.delimitation", outdoor.delimitation());
            findings.require("outdoor.description", outdoor.description());
            findings.require("outdoor.landownerConsent", outdoor.landownerConsent());
        }
    }

    /** Hours are needed for every drink group, in every area asked for. */
    private void hours(Findings findings) {
        Licence licence = form.licence();
        if (licence == null
                || licence.drinkGroups() == null
                || licence.drinkGroups().isEmpty()) {
            findings.add("licence.hours", Flaw.MISSING);
            return;
        }
        for (Area area : areas()) {
            for (Integer group : licence.drinkGroups()) {
                boolean asked = licence.hours() != null
                        && licence.hours().stream()
                                .anyMatch(row -> row.area() == area && group.equals(row.drinkGroup()));
                findings.addIf(!asked, "licence.hours." + area + "." + group, Flaw.MISSING);
            }
        }
    }

    private List<Area> areas() {
        boolean outside =
                form.outdoor() != null && Boolean.TRUE.equals(form.outdoor().wanted());
        return outside ? List.of(Area.INDOOR, Area.OUTDOOR) : List.of(Area.INDOOR);
    }

    private void people(Findings findings) {
        People people = form.people() == null ? People.empty() : form.people();
        responsible(findings, "people.manager", people.manager());
        if (Boolean.TRUE.equals(people.deputyExemption())) {
            findings.require("people.deputyExemptionReason", people.deputyExemptionReason());
        } else {
            responsible(findings, "people.deputy", people.deputy());
        }
        if (people.influential() == null || people.influential().isEmpty()) {
            findings.add("people.influential", Flaw.MISSING);
        }
    }

    private static void responsible(Findings findings, String path, Responsible person) {
        findings.require(path + ".name", person == null ? null : person.name());
        findings.require(path + ".identityNumber", person == null ? null : person.personId());
        findings.require(path + ".knowledgeTest", person == null ? null : person.knowledgeTest());
        findings.require(path + ".employed", person == null ? null : person.employed());
        if (path.endsWith("manager")) {
            findings.require(path + ".hasAuthority", person == null ? null : person.hasAuthority());
        }
    }

    private void turnover(Findings findings) {
        Turnover turnover = form.turnover();
        List<Integer> groups = form.licence() == null ? null : form.licence().drinkGroups();
        boolean any = groups == null || groups.isEmpty();
        if (any || groups.contains(1)) {
            findings.require("turnover.group1Litres", turnover == null ? null : turnover.group1Litres());
        }
        if (!any && groups.contains(2)) {
            findings.require("turnover.group2Litres", turnover == null ? null : turnover.group2Litres());
        }
        if (!any && groups.contains(3)) {
            findings.require("turnover.group3Litres", turnover == null ? null : turnover.group3Litres());
        }
    }
}
