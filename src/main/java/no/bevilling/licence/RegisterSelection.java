package no.bevilling.licence;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is searched for in the register's open data: the same parameters in every format. */
public class RegisterSelection {
    private static final int GROUPS = 3;

    /** Part of a name, an address or a number. */
    @QueryParam("text")
    @Parameter(description = "Part of a name, an address or a number")
    public String text;

    /** The municipality's number. */
    @QueryParam("municipality")
    @Parameter(description = "The municipality's number")
    public String municipality;

    @QueryParam("licenceType")
    public LicenceType licenceType;

    @QueryParam("drinkGroup")
    @Parameter(
            description = "A drink group that the licence must hold",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "3"))
    public String drinkGroup;

    @QueryParam("status")
    @Parameter(description = "What the licence is", schema = @Schema(implementation = PublicStatus.class))
    public String status;

    @QueryParam("inForce")
    @Parameter(
            description = "Whether alcohol may be sold or served on it, within its hours",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public String inForce;

    @QueryParam("openAfter")
    @Parameter(
            description = "HH:mm: its hours reach past this time on some day; before 06:00 is the night after that day",
            schema = @Schema(type = SchemaType.STRING))
    public String openAfter;

    @QueryParam("date")
    @Parameter(
            description =
                    "The register as it was on this day at noon, as far as is recorded now; without it, as it is now",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String date;

    /** @throws ProblemException naming the parameter that cannot be read */
    PublicLicenceFilter filter() {
        return new PublicLicenceFilter(
                text,
                municipality,
                licenceType,
                read("drinkGroup", drinkGroup, RegisterSelection::group, "must be 1, 2 or 3"),
                read("status", status, PublicStatus::valueOf, "must be one of the register's statuses"),
                read("inForce", inForce, RegisterSelection::yesOrNo, "must be true or false"),
                read("openAfter", openAfter, ClockTime::parse, "must be a time as HH:mm"),
                day(date));
    }

    /** @throws ProblemException when it is none */
    static LocalDate day(String typed) {
        return read("date", typed, LocalDate::parse, "must be a day as YYYY-MM-DD");
    }

    private static Integer group(String typed) {
        int group = Integer.parseInt(typed);
        if (group < 1 || group > GROUPS) {
            throw new IllegalArgumentException("no group");
        }
        return group;
    }

    private static Boolean yesOrNo(String typed) {
        if (!typed.equals("true") && !typed.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return Boolean.valueOf(typed);
    }

    private static <T> T read(String field, String typed, Function<String, T> reading, String wrong) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return reading.apply(typed.strip());
        } catch (IllegalArgumentException | DateTimeException notReadable) {
            throw ProblemException.invalid(field, wrong);
        }
    }
}
