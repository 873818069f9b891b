package no.bevilling.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/**
 * Where the public puts a tip: the one door into a municipality that stands open to everybody. It takes one row and gives
 * nothing back, neither what is there nor whether a place is known.
 */
@ApplicationScoped
public class TipBox {
    static final int LONGEST_PLACE = 200;
    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_CONTACT = 200;
    /** Older than this is nothing that an inspection can follow up. */
    private static final int OLDEST_YEARS = 3;

    @Inject
    Clock clock;

    /**
     * What is told.
     *
     * @param place name or address, in own words
     * @param licenceNumber of the licence whose page of the public register led here; null otherwise
     * @param seenOn may be null
     * @param contact may be empty
     */
    public record Told(
            String place, String licenceNumber, TipSubject subject, LocalDate seenOn, String text, String contact) {}

    /**
     * Puts a tip into the box of a municipality, in a transaction of its own.
     *
     * @param municipality internal id
     * @throws ProblemException 400 naming the fields that are wrong
     */
    public void put(int municipality, Told told) {
        List<Problem.Field> wrong = wrong(told);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Tenant.run(municipality, () -> {
            Tip tip = new Tip();
            tip.receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            tip.premisesId = premises(told.licenceNumber());
            tip.placeTold = told.place().strip();
            tip.subject = told.subject();
            tip.seenOn = told.seenOn();
            tip.told = told.text().strip();
            tip.contact = told.contact() == null ? "" : told.contact().strip();
            // Nothing is written to the audit log: it would name whoever told, where somebody is signed in.
            tip.persist();
        });
    }

    private List<Problem.Field> wrong(Told told) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (!TypedForm.isText(told.place(), LONGEST_PLACE)) {
            wrong.add(new Problem.Field("place", "Must be a text of at most " + LONGEST_PLACE + " characters"));
        }
        if (told.subject() == null) {
            wrong.add(new Problem.Field("subject", "Must be chosen"));
        }
        LocalDate today = LocalDate.now(clock);
        if (told.seenOn() != null
                && (told.seenOn().isAfter(today) || told.seenOn().isBefore(today.minusYears(OLDEST_YEARS)))) {
            wrong.add(new Problem.Field("seenOn", "Must be a day of the last " + OLDEST_YEARS + " years"));
        }
        if (!TypedForm.isText(told.text(), LONGEST_TEXT)) {
            wrong.add(new Problem.Field("text", "Must be a text of at most " + LONGEST_TEXT + " characters"));
        }
        if (told.contact() != null && told.contact().length() > LONGEST_CONTACT) {
            wrong.add(new Problem.Field("contact", "Must be at most " + LONGEST_CONTACT + " characters"));
        }
        return wrong;
    }

    private static UUID premises(String licenceNumber) {
        return licenceNumber == null || licenceNumber.isBlank()
                ? null
                : Licence.<Licence>find("licenceNumber", licenceNumber.strip())
                        .firstResultOptional()
                        .map(licence -> licence.premisesId)
                        .orElse(null);
    }
}
