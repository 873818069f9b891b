package no.bevilling.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.party.OrganisationNumber;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;

/** What letters, deadlines and the register need to know of a municipality, and who changed it last. */
@ApplicationScoped
public class MunicipalitySettings {
    private static final int LONGEST = 200;
    private static final int LONGEST_TARGET = 366;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern MONTH_DAY = Pattern.compile("\\d{2}-\\d{2}");

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * The settings as typed and as stored.
     *
     * @param organisationNumber nine digits, or empty
     * @param decidedBy who decides by the delegation, as letters name it
     * @param delegation the rule that gives them the power, with its adoption; or empty
     * @param policeAddress where the police have their post, or empty
     * @param taxAddress where the tax authorities have their post, or empty
     * @param appealBody the statsforvalter, as letters name it (alkoholloven § 1-16)
     * @param returnDueMonthDay MM-DD, or empty: due date of the turnover return (alkoholforskriften § 6-3)
     * @param targetDays days from completeness to decision that the municipality aims at, or empty
     */
    public record Values(
            LanguageForm languageForm,
            String organisationNumber,
            String postalAddress,
            String email,
            String telephone,
            String decidedBy,
            String delegation,
            String policeAddress,
            String taxAddress,
            String appealBody,
            String returnDueMonthDay,
            String targetDays) {}

    /** The settings with the version to save against. */
    public record Stored(Values values, int version) {}

    /** The settings of the municipality of the current transaction. */
    public Stored read() {
        Municipality municipality = Municipality.findById(Tenant.id());
        return new Stored(values(municipality), municipality.version);
    }

    /**
     * Saves the settings of the municipality of the current transaction.
     *
     * @throws ProblemException naming each field that is wrong
     * @throws StaleVersionException when somebody saved since {@code version} was read
     */
    public void save(Values typed, int version, SignedInAccount actor) {
        List<Problem.Field> wrong = wrong(typed);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Municipality municipality = entities.find(Municipality.class, Tenant.id(), LockModeType.PESSIMISTIC_WRITE);
        if (municipality.version != version) {
            throw new StaleVersionException(municipality.changedBy, municipality.changedAt);
        }
        Values before = values(municipality);
        municipality.languageForm = typed.languageForm();
        municipality.organisationNumber = emptyToNull(OrganisationNumber.digits(typed.organisationNumber()));
        municipality.postalAddress = typed.postalAddress().strip();
        municipality.email = typed.email().strip();
        municipality.telephone = typed.telephone().strip();
        municipality.decidedBy = typed.decidedBy().strip();
        municipality.delegation = typed.delegation().strip();
        municipality.policeAddress = typed.policeAddress().strip();
        municipality.taxAddress = typed.taxAddress().strip();
        municipality.appealBody = typed.appealBody().strip();
        municipality.returnDueMonthDay = emptyToNull(typed.returnDueMonthDay());
        municipality.targetDays = TypedForm.number(typed.targetDays());
        municipality.changedBy = actor.displayName();
        municipality.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        audit.changed("municipality", new UUID(0, municipality.id), "settings", changes(before, values(municipality)));
    }

    private static List<Problem.Field> wrong(Values typed) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (typed.languageForm() == null) {
            wrong.add(new Problem.Field("languageForm", "must be nb or nn"));
        }
        String number = OrganisationNumber.digits(typed.organisationNumber());
        if (!number.isEmpty() && !OrganisationNumber.isValid(number)) {
            wrong.add(new Problem.Field(
                    "organisationNumber", "must be nine digits with a right control digit, or empty"));
        }
        required(wrong, "postalAddress", typed.postalAddress());
        required(wrong, "decidedBy", typed.decidedBy());
        required(wrong, "appealBody", typed.appealBody());
        if (typed.email() == null
                || !EMAIL.matcher(typed.email().strip()).matches()
                || typed.email().length() > LONGEST) {
            wrong.add(new Problem.Field("email", "must be an e-mail address"));
        }
        optional(wrong, "telephone", typed.telephone());
        optional(wrong, "delegation", typed.delegation());
        optional(wrong, "policeAddress", typed.policeAddress());
        optional(wrong, "taxAddress", typed.taxAddress());
        if (!isMonthDay(typed.returnDueMonthDay())) {
            wrong.add(new Problem.Field("returnDueMonthDay", "must be a day of the year as MM-DD, or empty"));
        }
        if (!isTarget(typed.targetDays())) {
            wrong.add(new Problem.Field(
                    "targetDays", "must be a number of days from 1 to " + LONGEST_TARGET + ", or empty"));
        }
        return wrong;
    }

    private static boolean isTarget(String typed) {
        Integer days = TypedForm.number(typed);
        return typed == null || typed.isBlank() || days != null && days >= 1 && days <= LONGEST_TARGET;
    }

    private static void required(List<Problem.Field> wrong, String field, String typed) {
        if (!TypedForm.isText(typed, LONGEST)) {
            wrong.add(new Problem.Field(field, "must be filled in, with at most " + LONGEST + " characters"));
        }
    }

    private static void optional(List<Problem.Field> wrong, String field, String typed) {
        if (typed == null || typed.length() > LONGEST) {
            wrong.add(new Problem.Field(field, "must be at most " + LONGEST + " characters"));
        }
    }

    private static boolean isMonthDay(String typed) {
        if (typed == null || typed.isEmpty()) {
            return true;
        }
        if (!MONTH_DAY.matcher(typed).matches()) {
            return false;
        }
        try {
            MonthDay.parse("--" + typed);
            return true;
        } catch (java.time.format.DateTimeParseException noSuchDay) {
            return false;
        }
    }

    private static Map<String, String> changes(Values before, Values after) {
        Map<String, String> changes = new LinkedHashMap<>();
        note(changes, "languageForm", before.languageForm(), after.languageForm());
        note(changes, "organisationNumber", before.organisationNumber(), after.organisationNumber());
        note(changes, "postalAddress", before.postalAddress(), after.postalAddress());
        note(changes, "email", before.email(), after.email());
        note(changes, "telephone", before.telephone(), after.telephone());
        note(changes, "decidedBy", before.decidedBy(), after.decidedBy());
        note(changes, "delegation", before.delegation(), after.delegation());
        note(changes, "policeAddress", before.policeAddress(), after.policeAddress());
        note(changes, "taxAddress", before.taxAddress(), after.taxAddress());
        note(changes, "appealBody", before.appealBody(), after.appealBody());
        note(changes, "returnDueMonthDay", before.returnDueMonthDay(), after.returnDueMonthDay());
        note(changes, "targetDays", before.targetDays(), after.targetDays());
        return changes;
    }

    private static void note(Map<String, String> changes, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(name, before + " -> " + after);
        }
    }

    private static Values values(Municipality municipality) {
        return new Values(
                municipality.languageForm,
                nullToEmpty(municipality.organisationNumber),
                municipality.postalAddress,
                municipality.email,
                municipality.telephone,
                municipality.decidedBy,
                municipality.delegation,
                municipality.policeAddress,
                municipality.taxAddress,
                municipality.appealBody,
                nullToEmpty(municipality.returnDueMonthDay),
                municipality.targetDays == null ? "" : municipality.targetDays.toString());
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static String nullToEmpty(String text) {
        return text == null ? "" : text;
    }
}
