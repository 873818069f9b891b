package no.bevilling.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A case as a form has it: a sentence, facts, and what is expected of them.
 *
 * @param given the facts as they are written in the file
 * @param conclusion the conclusion expected; empty when it is not looked at
 * @param expected the criteria that are looked at
 * @param rest further expectations that the form has no field for, each {@code key: value} in one line
 */
public record CaseText(
        String sentence,
        String date,
        String base,
        String given,
        String conclusion,
        List<Expected> expected,
        List<String> rest) {

    /** What is expected of one criterion; {@code more} is what the finding must say besides, {@code limit: "02:00"}. */
    public record Expected(String criterion, String outcome, String more) {}

    static CaseText empty(String date) {
        return new CaseText("", date, "", "", "", List.of(), List.of());
    }

    static CaseText of(YamlText file, int at) {
        List<Expected> expected = new ArrayList<>();
        for (String id : file.keys(at, "expect", "criteria")) {
            if (file.isMap(at, "expect", "criteria", id)) {
                expected.add(new Expected(
                        id,
                        file.value(at, "expect", "criteria", id, "outcome"),
                        file.keys(at, "expect", "criteria", id).stream()
                                .filter(key -> !key.equals("outcome"))
                                .map(key -> key + ": " + file.oneLine(at, "expect", "criteria", id, key))
                                .collect(Collectors.joining(", "))));
            } else {
                expected.add(new Expected(id, file.value(at, "expect", "criteria", id), ""));
            }
        }
        return new CaseText(
                file.value(at, "case"),
                file.value(at, "date"),
                file.value(at, "base"),
                file.keys(at, "given").stream()
                        .map(key -> key + ": " + file.oneLine(at, "given", key))
                        .collect(Collectors.joining("\n")),
                file.value(at, "expect", "conclusion"),
                expected,
                file.keys(at, "expect").stream()
                        .filter(key -> !key.equals("conclusion") && !key.equals("criteria"))
                        .map(key -> key + ": " + file.oneLine(at, "expect", key))
                        .toList());
    }

    /** The case as it is written in a file. */
    String block() {
        StringBuilder block = new StringBuilder("case: " + YamlText.quoted(sentence) + "\ndate: " + date + "\n");
        if (!base.isEmpty()) {
            block.append("base: ").append(base).append('\n');
        }
        if (!given.isBlank()) {
            block.append("given:\n");
            given.strip()
                    .lines()
                    .forEach(line -> block.append("  ").append(line).append('\n'));
        }
        block.append("expect:\n");
        if (!conclusion.isEmpty()) {
            block.append("  conclusion: ").append(conclusion).append('\n');
        }
        if (!expected.isEmpty()) {
            block.append("  criteria:\n");
            expected.forEach(e -> block.append("    ")
                    .append(e.criterion())
                    .append(": ")
                    .append(
                            e.more().isBlank()
                                    ? e.outcome()
                                    : "{ outcome: " + e.outcome() + ", "
                                            + e.more().strip() + " }")
                    .append('\n'));
        }
        rest.forEach(line -> block.append("  ").append(line).append('\n'));
        return block.toString();
    }
}
