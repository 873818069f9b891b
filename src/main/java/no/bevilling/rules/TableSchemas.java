package no.bevilling.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.EventKind;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.NearbyKind;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.rules.fact.VenueKind;

/** The kinds of table there are, as {@code table-schemas.yaml} describes them. */
public final class TableSchemas {

    private static final Map<String, Class<? extends Enum<?>>> CODES = Stream.of(
                    Criterion.Source.class,
                    Area.class,
                    NearbyKind.class,
                    LicenceType.class,
                    VenueKind.class,
                    ApplicationKind.class,
                    Clientele.class,
                    EventKind.class,
                    Cap.class,
                    Requirement.class,
                    RenewalMode.class,
                    DelegatedCase.class,
                    DelegatedOutcome.class,
                    DecidingBody.class,
                    FeeBasis.class,
                    StatementBody.class,
                    StatementNeed.class,
                    AttachmentDemand.class,
                    LateAnswer.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private static final JsonNode DESCRIPTION = description();
    private static final Map<RuleTable.Kind, TableSchema> SCHEMAS = read();
    private static final Map<String, Text> ABSENT = absent();

    private TableSchemas() {}

    /** Every kind, in the order of the description. */
    public static Collection<TableSchema> all() {
        return SCHEMAS.values();
    }

    /** The schema of a kind. */
    public static TableSchema of(RuleTable.Kind kind) {
        return SCHEMAS.get(kind);
    }

    /** What people are told where no layer below the national one has a table of the topic; null where nothing. */
    static Text absent(String topic) {
        return ABSENT.get(topic);
    }

    private static JsonNode description() {
        try (InputStream in = TableSchemas.class.getResourceAsStream("/table-schemas.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Text> absent() {
        Map<String, Text> all = new LinkedHashMap<>();
        DESCRIPTION.get("absentHours").properties().forEach(e -> all.put(e.getKey(), text(e.getValue())));
        SCHEMAS.values().stream()
                .filter(s -> s.absent() != null)
                .forEach(s -> all.put(s.kind().topic(), s.absent()));
        return all;
    }

    /** The topics that a municipality is expected to have rules about. */
    static Collection<String> expected() {
        return ABSENT.keySet();
    }

    private static Map<RuleTable.Kind, TableSchema> read() {
        Map<RuleTable.Kind, TableSchema> all = new EnumMap<>(RuleTable.Kind.class);
        for (Map.Entry<String, JsonNode> each : DESCRIPTION.get("kinds").properties()) {
            RuleTable.Kind kind = RuleTable.Kind.valueOf(each.getKey());
            JsonNode schema = each.getValue();
            List<TableSchema.Column> columns = new ArrayList<>();
            schema.get("columns").forEach(c -> columns.add(column(c)));
            DESCRIPTION.get("common").forEach(c -> columns.add(column(c)));
            all.put(
                    kind,
                    new TableSchema(
                            kind,
                            TableSchema.Use.valueOf(schema.get("use").textValue()),
                            text(schema.get("label")),
                            text(schema.get("decides")),
                            texts(schema.get("law")),
                            schema.has("absent") ? text(schema.get("absent")) : null,
                            List.copyOf(columns)));
        }
        return Collections.unmodifiableMap(all);
    }

    private static TableSchema.Column column(JsonNode column) {
        JsonNode values = column.path("values");
        return new TableSchema.Column(
                column.get("name").textValue(),
                TableSchema.Type.valueOf(column.get("type").textValue()),
                values.textValue(),
                values.isTextual()
                        ? Arrays.stream(CODES.get(values.textValue()).getEnumConstants())
                                .map(Enum::name)
                                .toList()
                        : texts(values),
                column.path("required").asBoolean(),
                column.path("selects").asBoolean(),
                column.path("least").asInt(0),
                column.path("most").asInt(Integer.MAX_VALUE),
                text(column.get("label")));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(t -> texts.add(t.textValue()));
        return List.copyOf(texts);
    }

    private static Text text(JsonNode languages) {
        return new Text(
                languages.get("nb").textValue(),
                languages.get("nn").textValue(),
                languages.get("en").textValue());
    }
}
