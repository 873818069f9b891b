package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares two versions of a case of the rules, in words: its facts, and what is expected of them. */
final class CaseDifferences {

    private final RuleWords words;
    private final Sentences sentences;

    CaseDifferences(RuleWords words) {
        this.words = words;
        this.sentences = words.sentences();
    }

    List<String> between(RuleCase was, RuleCase is) {
        List<String> said = new ArrayList<>();
        if (!was.request().equals(is.request()) || !was.date().equals(is.date())) {
            said.add(sentences.say("case.facts"));
        }
        expected(said, sentences.say("case.conclusion"), was.conclusion(), is.conclusion());
        Set<String> ids = new LinkedHashSet<>(is.criteria().keySet());
        ids.addAll(was.criteria().keySet());
        for (String id : ids) {
            expected(said, id, outcome(was, id), outcome(is, id));
        }
        return said;
    }

    private static String outcome(RuleCase of, String id) {
        RuleCase.Expected expected = of.criteria().get(id);
        return expected == null ? null : expected.outcome();
    }

    private void expected(List<String> said, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            said.add(sentences.say(
                    "case.expected",
                    "what",
                    what,
                    "after",
                    after == null ? sentences.say("none") : Labels.of(after, words.language()),
                    "before",
                    before == null ? sentences.say("none") : Labels.of(before, words.language())));
        }
    }
}
