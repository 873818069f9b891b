package no.bevilling.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays two tellings of one visit together. What only one of them has is kept; where both say something and not the same, what
 * stands is left, and the field is named, so that people choose.
 */
@ApplicationScoped
class VisitMerge {
    private static final List<String> FIELDS = List.of(
            "mode",
            "startedAt",
            "endedAt",
            "guests",
            "staff",
            "inCharge",
            "oralAccount",
            "oralAccountNote",
            "inChargeRemark",
            "situation");
    private static final String CHECKLIST = "checklist";
    private static final String OBSERVATIONS = "observations";

    @Inject
    ObjectMapper json;

    /** Both together, and the names of the fields in which they differ. */
    record Merged(VisitInput visit, List<String> differs) {}

    /** Joins what a telephone tells with what stands. */
    Merged join(VisitInput standing, VisitInput told) {
        ObjectNode both = tree(standing);
        ObjectNode other = tree(told);
        List<String> differs = new ArrayList<>();
        for (String field : FIELDS) {
            if (!says(other.get(field)) || other.get(field).equals(both.get(field))) {
                continue;
            }
            if (says(both.get(field))) {
                differs.add(field);
            } else {
                both.set(field, other.get(field));
            }
        }
        if (!says(both.get("signaturePng"))) {
            both.set("signaturePng", other.get("signaturePng"));
        }
        both.set(CHECKLIST, answers(both, other, differs));
        both.set(OBSERVATIONS, byKey(both, other, OBSERVATIONS, "id", differs));
        both.set("photos", byKey(both, other, "photos", "id", null));
        ArrayNode inspectors = (ArrayNode) both.get("inspectors");
        other.get("inspectors").forEach(one -> {
            if (!holds(inspectors, one)) {
                inspectors.add(one);
            }
        });
        return new Merged(json.convertValue(both, VisitInput.class), differs);
    }

    /** What stands, but for the named fields, which are taken from what was told. */
    VisitInput take(VisitInput standing, VisitInput told, Collection<String> fields) {
        ObjectNode result = tree(standing);
        ObjectNode other = tree(told);
        for (String field : fields) {
            if (FIELDS.contains(field)) {
                result.set(field, other.get(field));
            } else if (field.startsWith(CHECKLIST + ".")) {
                replace(result, other, CHECKLIST, "item", field.substring(CHECKLIST.length() + 1));
            } else if (field.startsWith(OBSERVATIONS + ".")) {
                replace(result, other, OBSERVATIONS, "id", field.substring(OBSERVATIONS.length() + 1));
            }
        }
        return json.convertValue(result, VisitInput.class);
    }

    private static ArrayNode answers(ObjectNode both, ObjectNode other, List<String> differs) {
        Map<String, JsonNode> answers = index(both, CHECKLIST, "item");
        index(other, CHECKLIST, "item").forEach((item, told) -> {
            JsonNode stands = answers.get(item);
            if (stands == null || !looked(stands)) {
                answers.put(item, told);
            } else if (looked(told) && !told.equals(stands)) {
                differs.add(CHECKLIST + "." + item);
            }
        });
        return array(both, answers);
    }

    private static boolean looked(JsonNode answer) {
        return !"NOT_CHECKED".equals(answer.path("result").asText());
    }

    private static ArrayNode byKey(ObjectNode both, ObjectNode other, String list, String key, List<String> differs) {
        Map<String, JsonNode> rows = index(both, list, key);
        index(other, list, key).forEach((id, told) -> {
            JsonNode stands = rows.putIfAbsent(id, told);
            if (stands != null && differs != null && !stands.equals(told)) {
                differs.add(list + "." + id);
            }
        });
        return array(both, rows);
    }

    private static void replace(ObjectNode result, ObjectNode other, String list, String key, String id) {
        Map<String, JsonNode> rows = index(result, list, key);
        JsonNode told = index(other, list, key).get(id);
        if (told != null) {
            rows.put(id, told);
            result.set(list, array(result, rows));
        }
    }

    private static Map<String, JsonNode> index(ObjectNode of, String list, String key) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        of.get(list).forEach(row -> rows.put(row.get(key).asText(), row));
        return rows;
    }

    private static ArrayNode array(ObjectNode factory, Map<String, JsonNode> rows) {
        ArrayNode array = factory.arrayNode();
        rows.values().forEach(array::add);
        return array;
    }

    private static boolean holds(ArrayNode array, JsonNode value) {
        for (JsonNode one : array) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(JsonNode value) {
        return value != null
                && !value.isNull()
                && !(value.isTextual() && value.asText().isBlank());
    }

    private ObjectNode tree(VisitInput visit) {
        return json.valueToTree(visit);
    }
}
