package no.bevilling.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import no.bevilling.premises.Premises;

/** What a municipality has decided about how long things are kept: its own periods, what stays whatever its age, what is archived. */
@ApplicationScoped
public class Retention {
    static final int NONE_SAVED = -1;
    private static final int LONGEST = 500;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private RetentionCatalogue catalogue;

    /** Read when it is first asked for. */
    synchronized RetentionCatalogue catalogue() {
        if (catalogue == null) {
            catalogue = RetentionCatalogue.standard();
        }
        return catalogue;
    }

    /** How long each proposed kind is kept here, in months. */
    Map<RetentionKind, Integer> months(LocalDate day) {
        Map<RetentionKind, Integer> months = new EnumMap<>(RetentionKind.class);
        catalogue()
                .proposed()
                .forEach(kind -> months.put(kind.kind(), kind.on(day).months()));
        RetentionSetting.<RetentionSetting>listAll().forEach(own -> months.put(own.kind, own.months));
        return months;
    }

    Map<RetentionKind, RetentionSetting> own() {
        Map<RetentionKind, RetentionSetting> own = new EnumMap<>(RetentionKind.class);
        RetentionSetting.<RetentionSetting>listAll().forEach(setting -> own.put(setting.kind, setting));
        return own;
    }

    /**
     * Sets how long a kind is kept.
     *
     * @param version that the form was opened with; {@link #NONE_SAVED} where the municipality had set nothing
     */
    void set(RetentionKind kind, Integer months, String reason, int version, SignedInAccount actor) {
        List<Problem.Field> wrong = new ArrayList<>();
        Optional<RetentionCatalogue.Kind> known = catalogue().proposed().stream()
                .filter(one -> one.kind() == kind)
                .findFirst();
        if (known.isEmpty()) {
            wrong.add(new Problem.Field("kind", "Must be one that is proposed"));
        } else {
            RetentionCatalogue.Period period = known.get().on(LocalDate.now(clock));
            if (months == null || months < period.least() || months > period.most()) {
                wrong.add(new Problem.Field("months", "Must be from " + period.least() + " to " + period.most()));
            }
        }
        text(wrong, "reason", reason);
        refuse(wrong);
        RetentionSetting stored = own().get(kind);
        if ((stored == null ? NONE_SAVED : stored.version) != version) {
            throw stored == null
                    ? ProblemException.conflict("Somebody else has changed it")
                    : new StaleVersionException(stored.setByName, stored.setAt);
        }
        RetentionSetting setting = stored == null ? new RetentionSetting() : stored;
        setting.kind = kind;
        setting.months = months;
        setting.reason = reason.strip();
        setting.setBy = actor.id();
        setting.setByName = actor.displayName();
        setting.setAt = now();
        setting.persistAndFlush();
        audit.changed("retention", setting.id, "period set", Map.of("kind", kind.name(), "months", months));
    }

    /** Somebody says until when the archive has the documents. */
    void confirmArchived(LocalDate through, String reference, SignedInAccount actor) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (through == null || through.isAfter(LocalDate.now(clock))) {
            wrong.add(new Problem.Field("through", "Must be a day until today"));
        }
        text(wrong, "reference", reference);
        refuse(wrong);
        ArchiveConfirmation confirmed = new ArchiveConfirmation();
        confirmed.throughOn = through;
        confirmed.reference = reference.strip();
        confirmed.confirmedBy = actor.id();
        confirmed.confirmedByName = actor.displayName();
        confirmed.confirmedAt = now();
        confirmed.persist();
        audit.changed("retention", confirmed.id, "archive confirmed", Map.of("through", through.toString()));
    }

    Optional<ArchiveConfirmation> archived() {
        return ArchiveConfirmation.<ArchiveConfirmation>find("order by confirmedAt desc")
                .firstResultOptional();
    }

    /** The holds that stand, the newest first. */
    List<LegalHold> holds(int offset, int size) {
        return LegalHold.<LegalHold>find("liftedAt is null order by setAt desc, id")
                .range(offset, offset + size - 1)
                .list();
    }

    long countHolds() {
        return LegalHold.count("liftedAt is null");
    }

    /**
     * Lets something stay, whatever its age.
     *
     * @param kind null: every kind
     * @param caseNumber as 2026/12; blank, as {@code premises}: everything
     */
    void hold(RetentionKind kind, String caseNumber, UUID premises, String reason, SignedInAccount actor) {
        List<Problem.Field> wrong = new ArrayList<>();
        boolean ofCase = caseNumber != null && !caseNumber.isBlank();
        UUID found = ofCase ? caseOf(caseNumber.strip()) : null;
        if (ofCase && (found == null || premises != null)) {
            wrong.add(new Problem.Field("case", "Must be the number of a case here, and not of a place too"));
        }
        if (premises != null && Premises.count("id", premises) == 0) {
            wrong.add(new Problem.Field("premises", "Must be a place here"));
        }
        text(wrong, "holdReason", reason);
        refuse(wrong);
        LegalHold hold = new LegalHold();
        hold.kind = kind;
        hold.caseId = found;
        hold.premisesId = premises;
        hold.reason = reason.strip();
        hold.setBy = actor.id();
        hold.setByName = actor.displayName();
        hold.setAt = now();
        hold.persist();
        audit.changed("retention-hold", hold.id, "set", Map.of("kind", kind == null ? "" : kind.name()));
    }

    /** @throws ProblemException 404 where no such hold stands */
    void lift(UUID id, int version, String reason, SignedInAccount actor) {
        LegalHold hold = hold(id);
        List<Problem.Field> wrong = new ArrayList<>();
        text(wrong, "liftReason", reason);
        refuse(wrong);
        if (hold.version != version) {
            throw new StaleVersionException(hold.setByName, hold.setAt);
        }
        hold.liftedBy = actor.id();
        hold.liftedByName = actor.displayName();
        hold.liftedAt = now();
        hold.liftedReason = reason.strip();
        audit.changed("retention-hold", hold.id, "lifted");
    }

    /** @throws ProblemException 404 where no such hold stands */
    LegalHold hold(UUID id) {
        return LegalHold.<LegalHold>findByIdOptional(TenantKey.of(id))
                .filter(stands -> stands.liftedAt == null)
                .orElseThrow(() -> ProblemException.notFound("No such hold stands here."));
    }

    private static UUID caseOf(String number) {
        String[] parts = number.split("/");
        Integer year = parts.length == 2 ? TypedForm.number(parts[0]) : null;
        Integer sequence = parts.length == 2 ? TypedForm.number(parts[1]) : null;
        return year == null || sequence == null
                ? null
                : LicensingCase.<LicensingCase>find("caseYear = ?1 and caseSequence = ?2", year, sequence)
                        .firstResultOptional()
                        .map(found -> found.id)
                        .orElse(null);
    }

    private static void text(List<Problem.Field> wrong, String field, String typed) {
        if (!TypedForm.isText(typed, LONGEST)) {
            wrong.add(new Problem.Field(field, "Must be written, in at most " + LONGEST + " characters"));
        }
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
