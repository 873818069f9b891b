package no.bevilling.rules;

import java.util.List;

/** A condition (vilkår) to consider when it applies. */
public record SuggestedCondition(
        String id, Text text, List<String> law, List<String> plan, Condition appliesWhen, String file, int line) {}
