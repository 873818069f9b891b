package no.bevilling.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.bevilling.casework.Matter;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/**
 * What is asked in an application of a kind: its steps in order, and the fields of each. Read from
 * {@code application-forms.yaml}; nothing else decides what a kind asks.
 */
public final class FormPlan {
    private static final JsonNode FILE = file();
    private static final Map<ApplicationKind, Map<LicenceType, FormPlan>> ALL = read(FILE);
    private static final Map<ApplicationKind, FormPlan> FOOD_SERVICE = foodService(FILE);

    private final Map<Step, List<Field>> steps;

    /**
     * A question.
     *
     * @param path in the answers: {@code place.seats}
     * @param optional whether it may be left without an answer
     * @param condition path and values of another answer that it depends on; null where it is always asked
     * @param unless whether it is asked where the condition does not hold
     */
    record Field(String path, boolean optional, Map.Entry<String, List<String>> condition, boolean unless) {
        /** Whether the question is put to one who has answered so. */
        boolean isAsked(ApplicationForm form) {
            if (condition == null) {
                return true;
            }
            Object answer = Answers.at(form, condition.getKey());
            List<?> given = answer instanceof List<?> list ? list : answer == null ? List.of() : List.of(answer);
            boolean holds = given.stream().map(String::valueOf).anyMatch(condition.getValue()::contains);
            return holds != unless;
        }
    }

    private FormPlan(Map<Step, List<Field>> steps) {
        this.steps = steps;
    }

    /** The plan of a kind in a matter; {@code type} is looked at for alcohol licences alone. */
    public static FormPlan of(Matter matter, ApplicationKind kind, LicenceType type) {
        return matter == Matter.FOOD_SERVICE_LICENCE ? FOOD_SERVICE.get(kind) : of(kind, type);
    }

    /** The plan of a kind of application for an alcohol licence. */
    public static FormPlan of(ApplicationKind kind, LicenceType type) {
        return ALL.get(kind).get(type);
    }

    /** The steps, in the order they are asked. */
    public List<Step> steps() {
        return List.copyOf(steps.keySet());
    }

    /** The steps, without one that has no question for somebody who has answered so. */
    List<Step> steps(ApplicationForm form) {
        return steps.entrySet().stream()
                .filter(step -> step.getKey() != Step.FOOD_SERVICE
                        || step.getValue().stream().anyMatch(field -> field.isAsked(form)))
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean has(Step step) {
        return steps.containsKey(step);
    }

    /** The fields of a step, in order; none where the kind has no such step. */
    List<Field> fields(Step step) {
        return steps.getOrDefault(step, List.of());
    }

    /** Whether the kind asks this anywhere, of anybody. */
    public boolean asks(String path) {
        return stepOf(path) != null;
    }

    /** Whether everybody must answer it. */
    boolean requires(String path) {
        return steps.values().stream()
                .flatMap(List::stream)
                .anyMatch(field -> covers(field.path(), path) && !field.optional() && field.condition() == null);
    }

    /** Whether it is asked of one who has answered so. */
    boolean isAsked(String path, ApplicationForm form) {
        return steps.values().stream()
                .flatMap(List::stream)
                .anyMatch(field -> covers(field.path(), path) && field.isAsked(form));
    }

    /** The step that asks this, or the whole that it is a part of; null where none does. */
    Step stepOf(String path) {
        return steps.entrySet().stream()
                .filter(step -> step.getValue().stream().anyMatch(field -> covers(field.path(), path)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static boolean covers(String asked, String path) {
        return path.equals(asked)
                || path.startsWith(asked) && (path.charAt(asked.length()) == '.' || path.charAt(asked.length()) == '[');
    }

    private static Map<ApplicationKind, FormPlan> foodService(JsonNode file) {
        Map<ApplicationKind, FormPlan> all = new EnumMap<>(ApplicationKind.class);
        file.get("foodService")
                .properties()
                .forEach(kind -> all.put(
                        ApplicationKind.valueOf(kind.getKey()),
                        new FormPlan(steps(kind.getValue(), file.get("sets"), null))));
        return all;
    }

    private static Map<ApplicationKind, Map<LicenceType, FormPlan>> read(JsonNode file) {
        Map<ApplicationKind, Map<LicenceType, FormPlan>> all = new EnumMap<>(ApplicationKind.class);
        for (ApplicationKind kind : ApplicationKind.values()) {
            JsonNode steps = Objects.requireNonNull(file.get("kinds").get(kind.name()), kind::name);
            Map<LicenceType, FormPlan> byType = new EnumMap<>(LicenceType.class);
            for (LicenceType type : LicenceType.values()) {
                byType.put(type, new FormPlan(steps(steps, file.get("sets"), type)));
            }
            all.put(kind, byType);
        }
        return all;
    }

    private static JsonNode file() {
        try (InputStream in = FormPlan.class.getResourceAsStream("/application-forms.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Step, List<Field>> steps(JsonNode steps, JsonNode sets, LicenceType type) {
        Map<Step, List<Field>> all = new LinkedHashMap<>();
        steps.properties().forEach(step -> {
            List<Field> fields = new ArrayList<>();
            JsonNode set = Objects.requireNonNull(sets.get(step.getValue().textValue()), step::toString);
            for (JsonNode field : set) {
                if (!field.has("licence")
                        || type != null
                                && type.name().equals(field.get("licence").textValue())) {
                    fields.add(field(field));
                }
            }
            if (!fields.isEmpty()) {
                all.put(Step.valueOf(step.getKey()), List.copyOf(fields));
            }
        });
        return all;
    }

    private static Field field(JsonNode field) {
        if (field.isTextual()) {
            return new Field(field.textValue(), false, null, false);
        }
        boolean unless = field.has("unless");
        JsonNode condition = field.get(unless ? "unless" : "if");
        return new Field(
                field.get("field").textValue(),
                field.path("optional").asBoolean(),
                condition == null ? null : condition(condition),
                unless);
    }

    private static Map.Entry<String, List<String>> condition(JsonNode condition) {
        Map<String, List<String>> read = new HashMap<>();
        condition.properties().forEach(other -> {
            List<String> values = new ArrayList<>();
            other.getValue().forEach(value -> values.add(value.asText()));
            read.put(other.getKey(), List.copyOf(values));
        });
        return read.entrySet().iterator().next();
    }
}
