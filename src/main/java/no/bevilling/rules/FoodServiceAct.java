package no.bevilling.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The questions of serveringsloven, as {@code food-service.yaml} of the national layer has them. They are few, the act leaves
 * next to nothing to the municipality, and no local rule adds to them: they are asked in Java, not in DRL.
 *
 * @param from the first day of applications that these questions are put to
 */
public record FoodServiceAct(LocalDate from, String source, List<Question> questions, List<Attachment> attachments) {
    /** No act is encoded. */
    static final FoodServiceAct NONE = new FoodServiceAct(LocalDate.MAX, "", List.of(), List.of());

    /** Who answers. */
    public enum DecidedBy {
        RULE,
        HUMAN,
        /** The product where it knows enough, a caseworker elsewhere. */
        RULE_OR_HUMAN
    }

    /**
     * One question.
     *
     * @param met what is said where the product finds it met; null where only a person answers
     * @param notMet what is said where the product finds it not met
     * @param condition whether the licence may be given on condition that it is met in time (§ 3, third paragraph)
     */
    public record Question(
            String id, List<String> law, DecidedBy decidedBy, boolean condition, Text text, Text met, Text notMet) {}

    /** An attachment by the name that the form has for it. */
    public record Attachment(String kind, AttachmentDemand demand, List<String> law) {}

    /** The question of an id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    static FoodServiceAct read(YamlValue yaml) {
        List<Question> questions = new ArrayList<>();
        for (YamlValue criterion : yaml.elements("criteria")) {
            String id = criterion.text("id");
            criterion.about(id);
            Question question = new Question(
                    id,
                    criterion.texts("law"),
                    criterion.oneOf("decidedBy", DecidedBy.class),
                    criterion.flag("condition"),
                    criterion.languages("question"),
                    criterion.optionalLanguages("met"),
                    criterion.optionalLanguages("notMet"));
            criterion.done();
            if (question.law().isEmpty()) {
                criterion.problem("a question needs its paragraph");
            }
            boolean byRule = question.decidedBy() != DecidedBy.HUMAN;
            if (byRule != (question.met() != null)
                    || (question.decidedBy() == DecidedBy.RULE) != (question.notMet() != null)) {
                criterion.problem("has an answer for each outcome that the product finds by itself, and no other");
            }
            if (questions.stream().anyMatch(before -> before.id().equals(id))) {
                criterion.problem("the id '" + id + "' stands twice");
            }
            questions.add(question);
        }
        List<Attachment> attachments = new ArrayList<>();
        for (YamlValue attachment : yaml.elements("attachments")) {
            attachments.add(new Attachment(
                    attachment.text("kind"),
                    attachment.oneOf("demand", AttachmentDemand.class),
                    attachment.texts("law")));
            attachment.done();
        }
        FoodServiceAct act = new FoodServiceAct(
                yaml.date("from"), yaml.text("source"), List.copyOf(questions), List.copyOf(attachments));
        yaml.done();
        return act;
    }
}
