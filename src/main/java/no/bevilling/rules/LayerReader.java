package no.bevilling.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads the files of one layer; what is wrong with them goes to the problems. */
final class LayerReader {

    /** The one file that every layer has. */
    static final String POLICY = "policy.yaml";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LayerSource source;
    private final Problems problems;
    private final Map<String, JsonNode> bases;

    private LayerReader(LayerSource source, Map<String, JsonNode> bases, Problems problems) {
        this.source = source;
        this.bases = bases;
        this.problems = problems;
    }

    /**
     * Reads a layer.
     *
     * @param bases named inputs of the layers it extends; those of this layer are added
     * @return null when it has no readable policy
     */
    static Layer read(LayerSource source, Map<String, JsonNode> bases, Problems problems) {
        return new LayerReader(source, bases, problems).layer();
    }

    /** Reads no more than the policy: enough to know whose rules these are and when they are in force. */
    static Policy policy(LayerSource source, Problems problems) {
        return new LayerReader(source, new LinkedHashMap<>(), problems).policy();
    }

    static Layer.Level level(LayerSource source) {
        return source.path().startsWith("regions/")
                ? Layer.Level.REGION
                : source.path().startsWith("municipalities/") ? Layer.Level.MUNICIPALITY : Layer.Level.NATIONAL;
    }

    private Layer layer() {
        Policy policy = policy();
        if (policy == null) {
            return null;
        }
        List<Criterion> criteria = new ArrayList<>();
        List<DatedParameter> parameters = new ArrayList<>();
        List<RuleTable> tables = new ArrayList<>();
        List<SuggestedCondition> conditions = new ArrayList<>();
        Map<String, String> drl = new TreeMap<>();
        List<RuleCase> cases = new ArrayList<>();
        List<Provision> provisions = new ArrayList<>();
        PointSystem points = PointSystem.NONE;
        List<ReportingDuty> duties = new ArrayList<>();
        FoodServiceAct foodService = FoodServiceAct.NONE;
        if (source.files().containsKey("cases/bases.yaml")) {
            YamlValue yaml = yaml("cases/bases.yaml");
            if (yaml != null) {
                yaml.keys()
                        .forEach(name ->
                                bases.put(name, JSON.valueToTree(yaml.get(name).plain())));
            }
        }
        for (String file : source.files().keySet()) {
            if (file.matches("criteria(/[a-z0-9-]+)?\\.yaml")) {
                each(file, y -> criteria.add(CriterionReader.read(y, policy.id())));
            } else if (file.matches("parameters(/[a-z0-9-]+)?\\.yaml")) {
                each(file, y -> parameters.add(ParameterReader.read(y)));
            } else if (file.equals("points.yaml") && isNational()) {
                YamlValue yaml = yaml(file);
                points = yaml == null ? points : PointSystemReader.read(yaml);
            } else if (file.equals("duties.yaml") && isNational()) {
                each(file, y -> duties.add(ReportingDuty.read(y)));
            } else if (file.equals("food-service.yaml") && isNational()) {
                YamlValue yaml = yaml(file);
                foodService = yaml == null ? foodService : FoodServiceAct.read(yaml);
            } else if (file.equals("conditions.yaml")) {
                each(file, y -> conditions.add(condition(y)));
            } else if (file.matches("tables/[a-z0-9-]+\\.yaml")) {
                YamlValue yaml = yaml(file);
                if (yaml != null) {
                    tables.add(TableReader.read(yaml, policy.id()));
                }
            } else if (file.matches("provisions/[a-z0-9-]+\\.yaml")) {
                YamlValue yaml = yaml(file);
                if (yaml != null) {
                    provisions.addAll(ProvisionReader.read(yaml));
                }
            } else if (file.matches("[a-z0-9-]+\\.drl")) {
                drl.put(file, new String(source.files().get(file), StandardCharsets.UTF_8));
            } else if (file.matches("cases/[a-z0-9-]+\\.yaml")) {
                if (!file.equals("cases/bases.yaml")) {
                    each(file, y -> cases.add(ruleCase(y, policy.id())));
                }
            } else if (!file.equals(POLICY) && !file.endsWith("README.md")) {
                problems.add(name(file), 0, null, "there is no such file in a layer");
            }
        }
        return new Layer(
                source,
                level(source),
                policy,
                criteria,
                parameters,
                tables,
                conditions,
                provisions,
                drl,
                cases,
                points,
                duties,
                foodService,
                source.hash());
    }

    private boolean isNational() {
        return level(source) == Layer.Level.NATIONAL;
    }

    private String name(String file) {
        return source.path() + "/" + file;
    }

    private YamlValue yaml(String file) {
        return YamlValue.file(name(file), source.files().get(file), problems);
    }

    private void each(String file, Consumer<YamlValue> read) {
        YamlValue yaml = yaml(file);
        if (yaml != null) {
            for (YamlValue element : yaml.elements()) {
                if (element.isMap()) {
                    read.accept(element);
                } else {
                    element.problem("must be a map");
                }
            }
        }
    }

    private Policy policy() {
        if (!source.files().containsKey(POLICY)) {
            problems.add(name(POLICY), 0, null, "is missing");
            return null;
        }
        YamlValue yaml = yaml(POLICY);
        if (yaml == null) {
            return null;
        }
        Layer.Level level = level(source);
        Map<String, Policy.Setting> settings = new LinkedHashMap<>();
        YamlValue all = yaml.get("settings");
        if (all != null) {
            for (String id : all.keys()) {
                YamlValue setting = all.get(id).about(id);
                Object value = setting.has("value") ? setting.get("value").scalar() : null;
                if (value == null) {
                    setting.problem("'value' is missing");
                }
                settings.put(
                        id,
                        new Policy.Setting(
                                id,
                                setting.optionalLanguages("label"),
                                value,
                                setting.languages("note"),
                                setting.text("source")));
                setting.done();
            }
        }
        List<Policy.Number> numbers = new ArrayList<>();
        for (YamlValue number : yaml.elements("numbers")) {
            numbers.add(
                    new Policy.Number(number.text("number"), number.optionalDate("from"), number.optionalDate("to")));
            number.done();
        }
        String above = level == Layer.Level.NATIONAL ? yaml.optionalText("extends") : yaml.text("extends");
        int named = above == null ? -1 : above.indexOf('@');
        boolean oneByOne = yaml.flag("adoptedOneByOne");
        if (oneByOne && level != Layer.Level.REGION) {
            yaml.problem("only a region's version is adopted by one municipality at a time");
        }
        Policy policy = new Policy(
                yaml.text("id"),
                yaml.text("version"),
                yaml.text("name"),
                named < 0 ? above : above.substring(0, named),
                named < 0 ? null : above.substring(named + 1),
                oneByOne,
                numbers,
                yaml.text("adoptedBy"),
                yaml.optionalText("resolution"),
                yaml.date("validFrom"),
                yaml.optionalDate("validTo"),
                yaml.flag("verified"),
                yaml.optionalText("source"),
                yaml.optionalLanguages("note"),
                settings,
                notRegistered(yaml),
                name(POLICY));
        yaml.done();
        if (policy.validTo() != null && policy.validTo().isBefore(policy.validFrom())) {
            yaml.problem("validTo is before validFrom");
        }
        if (!policy.id().matches("[a-z0-9-]+")) {
            yaml.problem("an id has small letters, digits and hyphens only");
        }
        ParameterReader.noGapOrOverlap(
                numbers.stream()
                        .map(n -> new ParameterReader.Days(n.from() == null ? LocalDate.MIN : n.from(), n.to()))
                        .toList(),
                yaml);
        if (level == Layer.Level.MUNICIPALITY) {
            if (numbers.stream().noneMatch(n -> n.number().equals(policy.id()))) {
                yaml.problem("a municipality's id is one of its numbers");
            }
            if (!source.path().startsWith("municipalities/" + policy.id() + "-")) {
                yaml.problem("the folder must be called " + policy.id() + "-<name>");
            }
        }
        return policy;
    }

    private static List<Policy.NotRegistered> notRegistered(YamlValue policy) {
        List<Policy.NotRegistered> all = new ArrayList<>();
        for (YamlValue yaml : policy.elements("notRegistered")) {
            all.add(new Policy.NotRegistered(
                    yaml.text("topic"), yaml.texts("criteria"), yaml.languages("note"), yaml.line()));
            yaml.done();
        }
        return List.copyOf(all);
    }

    private SuggestedCondition condition(YamlValue yaml) {
        String id = yaml.text("id");
        yaml.about(id);
        Condition when = ConditionReader.read(yaml, "appliesWhen");
        SuggestedCondition condition = new SuggestedCondition(
                id,
                yaml.languages("text"),
                yaml.texts("law"),
                yaml.texts("plan"),
                when == null ? Condition.ALWAYS : when,
                yaml.file(),
                yaml.line());
        if (condition.law().isEmpty() && condition.plan().isEmpty()) {
            yaml.problem("a condition needs a reference, in law or plan");
        }
        yaml.done();
        return condition;
    }

    private RuleCase ruleCase(YamlValue yaml, String layer) {
        String sentence = yaml.text("case");
        yaml.about(sentence);
        ObjectNode input = JSON.createObjectNode();
        String base = yaml.optionalText("base");
        if (base != null) {
            JsonNode named = bases.get(base);
            if (named == null) {
                yaml.problem("there is no base '" + base + "' in cases/bases.yaml");
            } else {
                merge(input, named);
            }
        }
        if (yaml.has("given")) {
            merge(input, JSON.valueToTree(yaml.get("given").plain()));
        }
        CheckRequest request = null;
        LocalDate date = yaml.date("date");
        input.put("date", date.toString());
        try {
            request = RequestReader.read(input, false);
        } catch (InvalidRequest e) {
            e.errors().forEach(error -> yaml.problem(error.field() + " " + error.message()));
        }
        Map<String, RuleCase.Expected> criteria = new LinkedHashMap<>();
        String conclusion = null;
        List<Integer> drinkGroups = null;
        List<String> conditions = null;
        YamlValue expect = yaml.get("expect");
        if (expect == null) {
            yaml.problem("'expect' is missing");
        } else {
            conclusion = expect.optionalText("conclusion");
            if (conclusion != null
                    && !Set.of("NOT_GRANTABLE", "DEPARTURE_NEEDED", "ASSESSMENT_NEEDED", "NO_HINDRANCE")
                            .contains(conclusion)) {
                expect.problem("'" + conclusion + "' is not a conclusion");
            }
            YamlValue limits = expect.get("limits");
            if (limits != null) {
                drinkGroups = limits.elements("drinkGroups").stream()
                        .map(YamlValue::number)
                        .toList();
                limits.done();
            }
            conditions = expect.has("conditions") ? expect.texts("conditions") : null;
            YamlValue expected = expect.get("criteria");
            if (expected != null) {
                for (String id : expected.keys()) {
                    criteria.put(id, expected(expected.get(id)));
                }
            }
            expect.done();
        }
        yaml.done();
        return new RuleCase(
                sentence,
                date,
                request,
                conclusion,
                criteria,
                drinkGroups,
                conditions,
                layer,
                yaml.file(),
                yaml.line());
    }

    @SuppressWarnings("unchecked")
    private static RuleCase.Expected expected(YamlValue yaml) {
        if (yaml.isText()) {
            yaml.oneOf(CheckResult.Outcome.class);
            return new RuleCase.Expected(yaml.text(), null, null, null);
        }
        YamlValue values = yaml.get("values");
        CheckResult.Outcome outcome = yaml.oneOf("outcome", CheckResult.Outcome.class);
        RuleCase.Expected expected = new RuleCase.Expected(
                String.valueOf(outcome),
                yaml.optionalText("reason"),
                yaml.has("missing") ? yaml.texts("missing") : null,
                values == null ? null : (Map<String, Object>) values.plain());
        yaml.done();
        return expected;
    }

    private static void merge(ObjectNode onto, JsonNode patch) {
        patch.fields().forEachRemaining(entry -> {
            JsonNode value = entry.getValue();
            if (value.isNull()) {
                onto.remove(entry.getKey());
            } else if (value.isObject() && onto.get(entry.getKey()) instanceof ObjectNode below) {
                merge(below, value);
            } else {
                onto.set(entry.getKey(), value.deepCopy());
            }
        });
    }

    /** Ids that stand twice among things of one kind. */
    static <T> void unique(
            List<T> all, java.util.function.Function<T, String> id, java.util.function.BiConsumer<T, String> problem) {
        Set<String> seen = new HashSet<>();
        for (T t : all) {
            if (!seen.add(id.apply(t))) {
                problem.accept(t, "the id '" + id.apply(t) + "' stands twice");
            }
        }
    }
}
