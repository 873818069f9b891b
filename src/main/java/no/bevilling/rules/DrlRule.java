package no.bevilling.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule as it stands in a DRL file.
 *
 * @param body what stands between its name and its end, but for how it is broken into lines
 */
record DrlRule(String name, String body, String file) {

    private static final Pattern RULE = Pattern.compile("(?ms)^\\s*rule\\s+\"([^\"]+)\"(.*?)^\\s*end\\b");

    /** All rules of a layer's files. */
    static List<DrlRule> of(Layer layer) {
        List<DrlRule> rules = new ArrayList<>();
        layer.drl().forEach((file, drl) -> {
            Matcher rule = RULE.matcher(drl);
            while (rule.find()) {
                rules.add(new DrlRule(
                        rule.group(1),
                        rule.group(2).strip().replaceAll("\\s+", " "),
                        layer.source().path() + "/" + file));
            }
        });
        return rules;
    }
}
