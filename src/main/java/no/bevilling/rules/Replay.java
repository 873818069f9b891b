package no.bevilling.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;

/** Keeps a check as JSON and runs it again, years later, to the identical result. */
public final class Replay {

    /** The one way that requests and results are written when they are kept. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build()
            .setSerializationInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL);

    /**
     * A kept check.
     *
     * @param request the facts as JSON
     * @param result the findings as JSON; they name the layers and the fingerprint
     */
    public record Stored(String request, String result, Language language) {}

    /**
     * What came of running it again. {@code differences} is empty when every finding is the same; the fingerprint
     * differs besides when a later release of the engine ran it.
     */
    public record Replayed(boolean sameFingerprint, List<String> differences, CheckResult result) {
        public boolean identical() {
            return sameFingerprint && differences.isEmpty();
        }
    }

    private final RuleBases bases;
    private final RuleEngine engine;

    public Replay(RuleBases bases, RuleEngine engine) {
        this.bases = bases;
        this.engine = engine;
    }

    /** The check as it is to be kept. */
    public static Stored store(CheckRequest request, CheckResult result, Language language) {
        try {
            return new Stored(JSON.writeValueAsString(request), JSON.writeValueAsString(result), language);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The facts of a kept check. */
    public static CheckRequest request(Stored stored) {
        return RequestReader.read(tree(stored.request()));
    }

    /** The findings of a kept check. */
    public static CheckResult result(Stored stored) {
        try {
            return JSON.readValue(stored.result(), CheckResult.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a kept check", e);
        }
    }

    /**
     * Runs a kept check again, against the layers it names.
     *
     * @throws IllegalArgumentException when a layer is not there any more
     */
    public Replayed replay(Stored stored) {
        JsonNode before = tree(stored.result());
        List<String> layers = new ArrayList<>();
        before.at("/ruleBase/layers").forEach(l -> layers.add(l.textValue()));
        RuleBase base = bases.named(layers);
        CheckResult now = engine.check(base, request(stored), stored.language());
        List<String> differences = new ArrayList<>();
        compare("", before, tree(store(request(stored), now, stored.language()).result()), differences);
        differences.removeIf(d -> d.startsWith("/ruleBase/fingerprint "));
        return new Replayed(
                base.fingerprint().equals(before.at("/ruleBase/fingerprint").textValue()), differences, now);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a kept check", e);
        }
    }

    private static void compare(String path, JsonNode before, JsonNode now, List<String> differences) {
        if (before.isContainerNode() && before.getNodeType() == now.getNodeType() && before.size() == now.size()) {
            if (before.isArray()) {
                for (int i = 0; i < before.size(); i++) {
                    compare(path + "/" + i, before.get(i), now.get(i), differences);
                }
            } else {
                before.fieldNames()
                        .forEachRemaining(
                                name -> compare(path + "/" + name, before.get(name), now.path(name), differences));
            }
        } else if (!before.equals(now)) {
            differences.add(path + " was " + before + ", is " + now);
        }
    }
}
