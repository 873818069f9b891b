package no.bevilling.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;

/** Saves the page of one step as far as it can be understood. */
@ApplicationScoped
public class StepSaving {
    @Inject
    Applications applications;

    @Inject
    PeopleOfApplication people;

    @Inject
    ObjectMapper json;

    /**
     * How it went.
     *
     * @param application as it stands now
     * @param findings what is wrong or missing in the step, in the order of the page
     * @param changedMeanwhile whether nothing was saved because the step was changed after the page was opened
     */
    public record Outcome(ApplicationView application, List<Finding> findings, boolean changedMeanwhile) {}

    /**
     * @param mark of the answers that the page showed
     * @throws AlreadySubmitted when the application has been handed in
     */
    public Outcome save(
            UUID id, SignedInAccount account, Step step, String mark, MultivaluedMap<String, String> fields) {
        Application draft = applications.ownDraft(id, account);
        if (!mark(step, draft.answers).equals(mark)) {
            return new Outcome(applications.viewOf(draft), List.of(), true);
        }
        Findings unreadable = new Findings(step);
        FormInput in = new FormInput(fields, unreadable);
        List<Finding> found = new ArrayList<>();
        ApplicationView saved = applications.save(id, account, form -> read(form, step, draft.plan(), in, found));
        found.addAll(0, unreadable.list());
        found.addAll(saved.findings(step));
        return new Outcome(saved, inOrder(found, in.order()), false);
    }

    private ApplicationForm read(ApplicationForm before, Step step, FormPlan plan, FormInput in, List<Finding> found) {
        if (step != Step.PEOPLE) {
            return new StepReading(in).into(before, step, plan);
        }
        PeopleInput told = new PeopleReading(in).read();
        found.addAll(people.flaws(told));
        return before.withPeople(people.save(told, before.people()));
    }

    /** Names the answers of a step, so that a page can tell whether they are still those it showed. */
    public String mark(Step step, ApplicationForm answers) {
        Object part = switch (step) {
            case HOLDER -> answers.holder();
            case PLACE -> answers.place();
            case FOOD_SERVICE -> answers.foodService();
            case LICENCE -> answers.licence() == null ? null : answers.licence().withHours(null);
            case OUTDOOR -> answers.outdoor();
            case HOURS -> answers.licence() == null ? null : answers.licence().hours();
            case PEOPLE -> answers.people();
            case TURNOVER -> answers.turnover();
            case CHANGE -> answers.change();
            case EVENT -> Arrays.asList(answers.event(), answers.outdoor());
            case GUESTS -> answers.event();
            case REVIEW, ATTACHMENTS -> null;
        };
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(part).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Finding> inOrder(List<Finding> findings, List<String> order) {
        return findings.stream()
                .sorted(Comparator.comparingInt(finding -> {
                    int place = order.indexOf(finding.path());
                    return place < 0 ? Integer.MAX_VALUE : place;
                }))
                .toList();
    }
}
