package no.bevilling.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.bevilling.rules.Language;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleWords;

/**
 * What is in a draft, for the page that leads to each part; read from the files alone, so that a draft with errors can
 * be read too.
 */
public record DraftContents(
        List<TableLine> tables,
        List<CriterionLine> criteria,
        List<CaseLine> cases,
        List<SettingLine> settings,
        List<FileLine> files) {
    private static final Pattern TABLE = Pattern.compile("tables/[a-z0-9-]+\\.yaml");
    private static final Pattern CASES = Pattern.compile("cases/[a-z0-9-]+\\.yaml");

    /**
     * A table.
     *
     * @param question the question that rests on it; empty where none does
     * @param inheritedFrom the plan that has it where the draft does not, else null
     */
    public record TableLine(
            String path, String title, String question, String plan, String source, String inheritedFrom) {}

    /** A criterion, with the question in the reader's language. */
    public record CriterionLine(String path, String id, String question, String plan) {}

    /** A case: the file, its place in it, and the sentence. */
    public record CaseLine(String path, int index, String sentence, String base) {}

    /** A number that a plan leaves open; {@code inheritedFrom} as of a table. */
    public record SettingLine(String id, String name, String value, String why, String plan, String inheritedFrom) {}

    /** A file as text. */
    public record FileLine(String path, boolean drl) {}

    /** @param above the layers that the draft stands on and does not change */
    static DraftContents of(DraftFiles files, List<LayerSource> above, Language language) {
        Reading reading = new Reading(language);
        above.forEach(reading::questions);
        files.layers().forEach(reading::questions);
        files.layers().forEach(layer -> reading.layer(layer, null));
        above.stream()
                .filter(layer -> !layer.path().equals("national"))
                .forEach(layer -> reading.layer(layer, reading.name(layer)));
        return new DraftContents(reading.tables, reading.criteria, reading.cases, reading.settings, reading.files);
    }

    /** What people call a number in a policy; where nobody has named it, where the plan leaves it open. */
    static String settingName(YamlText policy, String id, Language language) {
        String label = policy.value("settings", id, "label", language.name().toLowerCase(Locale.ROOT));
        String source = policy.value("settings", id, "source");
        String name = !label.isEmpty() ? label : source.isEmpty() ? new RuleWords(language).name(id) : source;
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static final class Reading {
        private final Language language;
        private final String tag;
        private final RuleWords words;
        private final List<TableLine> tables = new ArrayList<>();
        private final List<CriterionLine> criteria = new ArrayList<>();
        private final List<CaseLine> cases = new ArrayList<>();
        private final List<SettingLine> settings = new ArrayList<>();
        private final List<FileLine> files = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private final Map<String, String> questions = new HashMap<>();

        Reading(Language language) {
            this.language = language;
            this.tag = language.name().toLowerCase(Locale.ROOT);
            this.words = new RuleWords(language);
        }

        /** Which question rests on which table. */
        void questions(LayerSource layer) {
            byte[] catalogue = layer.files().get("criteria.yaml");
            YamlText yaml = catalogue == null ? YamlText.of("") : readable(catalogue);
            for (int i = 0; i < yaml.size(); i++) {
                for (String key : List.of("table", "limit", "beyond")) {
                    questions.putIfAbsent(yaml.value(i, key), yaml.value(i, "question", tag));
                }
            }
        }

        String name(LayerSource layer) {
            return readable(layer.files().get("policy.yaml")).value("name");
        }

        void layer(LayerSource layer, String inheritedFrom) {
            layer.files().forEach((name, bytes) -> {
                String path = layer.path() + "/" + name;
                YamlText yaml = name.endsWith(".yaml") ? readable(bytes) : YamlText.of("");
                if (TABLE.matcher(name).matches()) {
                    table(path, yaml, inheritedFrom);
                }
                if (name.equals("policy.yaml")) {
                    settings(yaml, inheritedFrom);
                }
                if (inheritedFrom == null) {
                    own(name, path, yaml);
                }
            });
        }

        private void own(String name, String path, YamlText yaml) {
            files.add(new FileLine(path, name.endsWith(".drl")));
            if (name.equals("criteria.yaml")) {
                for (int i = 0; i < yaml.size(); i++) {
                    criteria.add(new CriterionLine(
                            path,
                            yaml.value(i, "id"),
                            yaml.value(i, "question", tag),
                            String.join(", ", yaml.values(i, "plan"))));
                }
            } else if (CASES.matcher(name).matches() && !name.equals("cases/bases.yaml")) {
                for (int i = 0; i < yaml.size(); i++) {
                    cases.add(new CaseLine(path, i, yaml.value(i, "case"), yaml.value(i, "base")));
                }
            }
        }

        private void table(String path, YamlText yaml, String inheritedFrom) {
            String id = yaml.value("id");
            if (seen.add("table " + id)) {
                String topic = yaml.value("topic");
                String title = words.topic(topic.isEmpty() ? id : topic);
                tables.add(new TableLine(
                        path,
                        title.isEmpty() ? id : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
                        id.isEmpty() ? "" : questions.getOrDefault(id, ""),
                        String.join(", ", yaml.values("plan")),
                        yaml.value("source"),
                        inheritedFrom));
            }
        }

        private void settings(YamlText yaml, String inheritedFrom) {
            for (String id : yaml.keys("settings")) {
                if (seen.add("setting " + id)) {
                    settings.add(new SettingLine(
                            id,
                            settingName(yaml, id, language),
                            words.value(yaml.value("settings", id, "value")),
                            yaml.value("settings", id, "note", tag),
                            yaml.value("settings", id, "source"),
                            inheritedFrom));
                }
            }
        }

        private static YamlText readable(byte[] bytes) {
            try {
                return YamlText.of(bytes);
            } catch (IllegalArgumentException notYaml) {
                return YamlText.of("");
            }
        }
    }
}
