package no.bevilling.rules;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.bevilling.rules.fact.*;

/** The vocabulary that rules may use: fact types, their properties, the enums, and which fact of the request each is. */
final class FactTypes {

    private static final Map<String, Class<?>> TYPES = byName(
            Question.class,
            Application.class,
            HoursAsked.class,
            Premises.class,
            OutdoorArea.class,
            Nearby.class,
            Event.class,
            Person.class,
            People.class,
            Statement.class,
            Counts.class,
            Parameter.class,
            CaseDay.class,
            Combination.class,
            HoursMeasured.class,
            GroupsMeasured.class,
            DistanceMeasured.class,
            NumberMeasured.class,
            ValueMeasured.class,
            Reaction.class,
            Violation.class,
            Withdrawal.class,
            Fee.class,
            ReckonedMeasured.class);

    private static final Map<String, Class<?>> ENUMS = byName(
            ApplicationKind.class,
            LicenceType.class,
            Clientele.class,
            Channel.class,
            Area.class,
            Day.class,
            VenueKind.class,
            FoodServiceLicence.class,
            Zone.class,
            ConnectedTo.class,
            NearbyKind.class,
            MainAssortment.class,
            OtherLicence.class,
            EventKind.class,
            InvitedBy.class,
            PersonRole.class,
            Conduct.class,
            StatementBody.class,
            StatementAnswer.class,
            Delimitation.class,
            DecisionKind.class,
            ViolationKind.class,
            Circumstances.class,
            WithdrawalGround.class,
            InspectedLicence.class,
            InspectionTopic.class);

    private static final Map<String, Long> BITS = bits();

    private static final ClassValue<Long> BIT = new ClassValue<>() {
        @Override
        protected Long computeValue(Class<?> type) {
            return bit(type.getSimpleName());
        }
    };

    private static final String HASH = hashed();

    private FactTypes() {}

    private static Map<String, Class<?>> byName(Class<?>... types) {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        for (Class<?> type : types) {
            all.put(type.getSimpleName(), type);
        }
        return all;
    }

    private static Map<String, Long> bits() {
        Map<String, Long> all = new HashMap<>();
        for (String name : TYPES.keySet()) {
            all.put(name, 1L << all.size());
        }
        return all;
    }

    /** The bit that stands for a fact type in a set of them. */
    static long bit(String type) {
        return BITS.get(type);
    }

    /** The bit of the type of a fact. */
    static long bit(Class<?> type) {
        return BIT.get(type);
    }

    static Set<String> names() {
        return TYPES.keySet();
    }

    static boolean isType(String name) {
        return TYPES.containsKey(name);
    }

    /** Whether the type is one that the engine fills for the question of a form. */
    static boolean isMeasured(String type) {
        return type.endsWith("Measured");
    }

    static boolean hasProperty(String type, String property) {
        return properties(type).contains(property);
    }

    static Set<String> properties(String type) {
        Class<?> c = TYPES.get(type);
        Set<String> all = new TreeSet<>();
        for (Method m : c.getDeclaredMethods()) {
            boolean reads = Modifier.isPublic(m.getModifiers())
                    && !Modifier.isStatic(m.getModifiers())
                    && m.getParameterCount() == 0
                    && m.getReturnType() != void.class;
            if (!reads || Set.of("toString", "hashCode").contains(m.getName())) {
                continue;
            }
            String name = m.getName();
            all.add(name.startsWith("get") ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name);
        }
        return all;
    }

    static boolean isConstant(String type, String constant) {
        Class<?> c = ENUMS.get(type);
        return c != null
                && Arrays.stream(c.getEnumConstants())
                        .anyMatch(e -> ((Enum<?>) e).name().equals(constant));
    }

    static boolean isEnum(String type) {
        return ENUMS.containsKey(type);
    }

    /**
     * The path of the fact that a property is, or null when a rule may always read it.
     *
     * @param role the person's role for {@code Person}
     */
    static String need(String type, String property, PersonRole role) {
        return switch (type) {
            case "Application" ->
                property.startsWith("asksGroup") || property.equals("groupsText")
                        ? "application.drinkGroups"
                        : "application." + property;
            case "HoursAsked" -> "application.hours";
            case "Premises" -> "premises." + property;
            case "OutdoorArea" -> "premises.outdoorArea." + property;
            case "Nearby" -> "premises.nearby[]." + property;
            case "Event" -> "event." + property;
            case "People" -> "people." + property;
            case "Statement" -> "statements[]." + property;
            case "Counts" -> "counts." + property;
            case "Reaction" -> "reaction." + property;
            case "Violation" -> property.equals("number") ? null : "reaction.violations[]." + property;
            case "Withdrawal" -> "reaction.withdrawal." + withdrawn(property);
            case "Fee" -> "fee." + property;
            case "Person" -> property.equals("role") ? null : people(role) + "." + property;
            default -> null;
        };
    }

    /** The path that must be known before the absence of a fact means anything; null when there is none. */
    static String list(String type, PersonRole role) {
        return switch (type) {
            case "Nearby" -> "premises.nearby";
            case "Statement" -> "statements";
            case "HoursAsked" -> "application.hours";
            case "Violation" -> "reaction.violations";
            case "Person" -> role == PersonRole.INFLUENTIAL ? "people.influential" : null;
            default -> null;
        };
    }

    private static String withdrawn(String property) {
        return switch (property) {
            case "daysToStart" -> "from";
            case "daysLeft" -> "licenceEnds";
            default -> property;
        };
    }

    private static String people(PersonRole role) {
        return switch (role) {
            case MANAGER -> "people.manager";
            case DEPUTY -> "people.deputy";
            case HOLDER -> "people.holder";
            case INFLUENTIAL -> "people.influential[]";
        };
    }

    /** A hash of the whole vocabulary: compiled rules and stored checks name it. */
    static String hash() {
        return HASH;
    }

    private static String hashed() {
        String all = TYPES.keySet().stream()
                        .map(t -> t + properties(t) + signature(TYPES.get(t)))
                        .collect(Collectors.joining(";"))
                + ENUMS.values().stream()
                        .map(e -> e.getSimpleName() + Arrays.toString(e.getEnumConstants()))
                        .collect(Collectors.joining(";"));
        return java.util.HexFormat.of()
                .formatHex(LayerSource.sha256().digest(all.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static String signature(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(c -> c.getName() + ":" + c.getGenericType().getTypeName())
                        .collect(Collectors.joining(","))
                : "";
    }
}
