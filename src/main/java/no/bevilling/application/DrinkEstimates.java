package no.bevilling.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/** The numbers that a planner of events begins with: the municipality's own, else the product's ({@code drink-estimates.yaml}). */
@ApplicationScoped
public class DrinkEstimates {
    private static final List<DrinkAssumptions> OF_PRODUCT = read();
    private static final int LONGEST = 500;
    private static final BigDecimal MOST_SERVINGS = new BigDecimal(10);
    private static final BigDecimal MOST_LITRES = new BigDecimal(5);
    private static final int HUNDRED = 100;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The numbers for an event on a day, in the municipality of the transaction. */
    public DrinkAssumptions on(LocalDate day) {
        Optional<DrinkEstimate> own = DrinkEstimate.<DrinkEstimate>find("validFrom <= ?1 order by validFrom desc", day)
                .firstResultOptional();
        return own.map(DrinkEstimates::of)
                .orElseGet(() -> OF_PRODUCT.stream()
                        .filter(one -> !one.from().isAfter(day))
                        .max(Comparator.comparing(DrinkAssumptions::from))
                        .orElse(OF_PRODUCT.get(0)));
    }

    /** What the municipality has set, the newest first. */
    public List<DrinkEstimate> own() {
        return DrinkEstimate.list("order by validFrom desc");
    }

    /** The numbers as an administrator typed them; what cannot be read is null. */
    public record Typed(
            LocalDate validFrom,
            BigDecimal servingsPerGuestHour,
            Integer shareGroup1,
            Integer shareGroup2,
            Integer shareGroup3,
            BigDecimal litresGroup1,
            BigDecimal litresGroup2,
            BigDecimal litresGroup3,
            String grounds) {}

    /**
     * Sets numbers from a day on. They are never changed: others from a later day take their place.
     *
     * @throws ProblemException 400 naming each field that is wrong; 403 to who is no administrator here
     */
    public void set(Typed typed, SignedInAccount actor) {
        if (!actor.has(Tenant.id(), Role.ADMIN)) {
            throw new ProblemException(Problem.of(403, "Only an administrator of the municipality sets this."));
        }
        List<Problem.Field> wrong = wrong(typed);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        DrinkEstimate set = new DrinkEstimate();
        set.validFrom = typed.validFrom();
        set.servingsPerGuestHour = typed.servingsPerGuestHour();
        set.shareGroup1 = typed.shareGroup1();
        set.shareGroup2 = typed.shareGroup2();
        set.shareGroup3 = typed.shareGroup3();
        set.litresGroup1 = typed.litresGroup1();
        set.litresGroup2 = typed.litresGroup2();
        set.litresGroup3 = typed.litresGroup3();
        set.grounds = typed.grounds().strip();
        set.setBy = actor.id();
        set.setByName = actor.displayName();
        set.setAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        set.persistAndFlush();
        audit.changed("drink estimate", set.id, "set", Map.of("validFrom", set.validFrom));
    }

    private List<Problem.Field> wrong(Typed typed) {
        List<Problem.Field> wrong = new ArrayList<>();
        boolean taken = typed.validFrom() != null && DrinkEstimate.count("validFrom", typed.validFrom()) > 0;
        if (typed.validFrom() == null || taken || typed.validFrom().isBefore(LocalDate.now(clock))) {
            wrong.add(new Problem.Field("validFrom", "Must be a day from today on that has no numbers yet"));
        }
        within(wrong, "servingsPerGuestHour", typed.servingsPerGuestHour(), MOST_SERVINGS);
        within(wrong, "litresGroup1", typed.litresGroup1(), MOST_LITRES);
        within(wrong, "litresGroup2", typed.litresGroup2(), MOST_LITRES);
        within(wrong, "litresGroup3", typed.litresGroup3(), MOST_LITRES);
        List<Integer> shares = new ArrayList<>();
        shares.add(typed.shareGroup1());
        shares.add(typed.shareGroup2());
        shares.add(typed.shareGroup3());
        boolean whole = shares.stream().allMatch(share -> share != null && share >= 0)
                && shares.stream().mapToInt(Integer::intValue).sum() == HUNDRED;
        if (!whole) {
            wrong.add(new Problem.Field("shareGroup1", "The three shares must add up to 100"));
        }
        if (!TypedForm.isText(typed.grounds(), LONGEST)) {
            wrong.add(new Problem.Field("grounds", "Must be a text of at most " + LONGEST + " characters"));
        }
        return wrong;
    }

    private static void within(List<Problem.Field> wrong, String field, BigDecimal number, BigDecimal most) {
        if (number == null || number.signum() <= 0 || number.compareTo(most) > 0 || number.scale() > 3) {
            wrong.add(new Problem.Field(field, "Must be a number above 0 and at most " + most));
        }
    }

    private static DrinkAssumptions of(DrinkEstimate own) {
        return new DrinkAssumptions(
                own.validFrom,
                true,
                own.grounds,
                own.servingsPerGuestHour,
                Map.of(
                        1, new BigDecimal(own.shareGroup1),
                        2, new BigDecimal(own.shareGroup2),
                        3, new BigDecimal(own.shareGroup3)),
                Map.of(1, own.litresGroup1, 2, own.litresGroup2, 3, own.litresGroup3));
    }

    private static List<DrinkAssumptions> read() {
        try (InputStream in = DrinkEstimates.class.getResourceAsStream("/drink-estimates.yaml")) {
            List<DrinkAssumptions> all = new ArrayList<>();
            new ObjectMapper(new YAMLFactory())
                    .readTree(in)
                    .forEach(row -> all.add(new DrinkAssumptions(
                            LocalDate.parse(row.get("from").asText()),
                            false,
                            "",
                            new BigDecimal(row.get("servingsPerGuestHour").asText()),
                            numbers(row.get("shares")),
                            numbers(row.get("litres")))));
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, BigDecimal> numbers(JsonNode row) {
        Map<Integer, BigDecimal> numbers = new HashMap<>();
        row.properties()
                .forEach(cell -> numbers.put(
                        Integer.valueOf(cell.getKey()),
                        new BigDecimal(cell.getValue().asText())));
        return numbers;
    }
}
