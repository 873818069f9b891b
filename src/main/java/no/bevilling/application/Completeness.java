package no.bevilling.application;

import java.util.List;
import no.bevilling.application.ApplicationForm.Licence;
import no.bevilling.application.ApplicationForm.People;
import no.bevilling.application.ApplicationForm.Responsible;
import no.bevilling.rules.fact.Area;

/** What must be answered before an application can be handed in, as {@link FormPlan} asks it. Pure. */
public final class Completeness {
    private final FormPlan plan;
    private final ApplicationForm form;
    private final AttachmentRules rules;
    private final List<AttachmentView> attached;

    private Completeness(FormPlan plan, ApplicationForm form, AttachmentRules rules, List<AttachmentView> attached) {
        this.plan = plan;
        this.form = form;
        this.rules = rules;
        this.attached = attached;
    }

    /** What one step still misses. */
    public static List<Finding> gaps(
            Step step, FormPlan plan, ApplicationForm form, AttachmentRules rules, List<AttachmentView> attached) {
        Findings findings = new Findings(step);
        Completeness of = new Completeness(plan, form, rules, attached);
        plan.fields(step).stream()
                .filter(field -> !field.optional() && field.isAsked(form))
                .forEach(field -> of.require(findings, field.path()));
        return findings.list();
    }

    private void require(Findings findings, String path) {
        switch (path) {
            case "licence.hours" -> hours(findings);
            case "people.manager" -> responsible(findings, path, people().manager());
            case "people.deputy" -> deputy(findings, path);
            case "people.generalManager" -> generalManager(findings, path, people().generalManager());
            case "people.influential" -> findings.require(path, people().influential());
            case "attachments" -> rules.gaps(attached).forEach(gap -> findings.add(gap.path(), gap.flaw()));
            // Asked of each person, and demanded by itself only when the application is sent.
            case "people.knowledgeTest", "truthful" -> {}
            default -> findings.require(path, Answers.at(form, path));
        }
    }

    private People people() {
        return form.people() == null ? People.empty() : form.people();
    }

    /** Nothing but who it is: the establishment test is asked beside. */
    private static void generalManager(Findings findings, String path, Responsible person) {
        findings.require(path + ".name", person == null ? null : person.name());
        findings.require(path + ".identityNumber", person == null ? null : person.personId());
    }

    private void deputy(Findings findings, String path) {
        if (plan.asks("people.deputyExemption") && Boolean.TRUE.equals(people().deputyExemption())) {
            findings.require("people.deputyExemptionReason", people().deputyExemptionReason());
        } else {
            responsible(findings, path, people().deputy());
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

    private void responsible(Findings findings, String path, Responsible person) {
        findings.require(path + ".name", person == null ? null : person.name());
        findings.require(path + ".identityNumber", person == null ? null : person.personId());
        if (plan.asks("people.knowledgeTest")) {
            findings.require(path + ".knowledgeTest", person == null ? null : person.knowledgeTest());
        }
        findings.require(path + ".employed", person == null ? null : person.employed());
        if (path.equals("people.manager")) {
            findings.require(path + ".hasAuthority", person == null ? null : person.hasAuthority());
        }
    }
}
