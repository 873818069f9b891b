package no.bevilling.fee;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.platform.Access;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.Dated;
import no.bevilling.rules.FeeRates;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.RuleChecks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rates of a year (alkoholforskriften § 6-2), for everybody. */
@Path("/api/v1/fee-rates/{year}")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fees", description = "Licence fees (alkoholloven § 7-1, alkoholforskriften chapter 6)")
public class FeeRatesResource {
    private static final int FIRST_YEAR = 2005;
    private static final int LAST_YEAR = 2100;

    @Inject
    RuleChecks rules;

    /**
     * A number of § 6-2.
     *
     * @param id as {@code fee-serving-group-1}
     * @param value NOK, for each litre of goods or in whole; left out while it is not known
     * @param source the regulation; left out with the value
     * @param secondHand whether it was printed by somebody else and not read in the regulation itself
     * @param missing the regulation that must be entered; left out where the value is known
     */
    @Schema(name = "FeeRate")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rate(String id, BigDecimal value, String source, boolean secondHand, String missing) {
        static Rate of(String id, Dated<BigDecimal> found) {
            return found instanceof Dated.Known<BigDecimal> known
                    ? new Rate(id, known.value(), known.source(), known.secondHand(), null)
                    : new Rate(id, null, null, false, ((Dated.Unknown<BigDecimal>) found).because());
        }
    }

    /**
     * The rates of a year.
     *
     * @param rules version of the national rules that holds them
     */
    @Schema(name = "FeeRates")
    public record Rates(int year, String rules, List<Rate> rates) {}

    @GET
    @Operation(
            operationId = "getFeeRates",
            summary = "The rates of a year; 422 names the regulation that must be entered where one is not known")
    public Rates get(@PathParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) int year) {
        NationalNumbers numbers = rules.numbers();
        try {
            new FeeReckoner(numbers).requireRates(year);
        } catch (RatesUnknown unknown) {
            throw ProblemException.unprocessable("The rates of " + year + " are not known (" + unknown.because()
                    + "). An administrator must enter them first.");
        }
        return new Rates(
                year,
                numbers.version(),
                FeeRates.ids().stream()
                        .map(id -> Rate.of(id, numbers.decimal(id, LocalDate.of(year, 1, 1))))
                        .toList());
    }
}
