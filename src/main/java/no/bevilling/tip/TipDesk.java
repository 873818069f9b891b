package no.bevilling.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.PartyToCaseException;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import no.bevilling.premises.Premises;

/** What caseworkers do with tips: read, judge, close. Who is party to a case about the place sees none about it. */
@ApplicationScoped
class TipDesk {
    static final int LONGEST_TEXT = 2000;
    private static final int MOST_PLACES = 20;
    private static final int SHORTEST_WORD = 3;

    private static final String FROM =
            "from Tip t left join Premises p on p.municipalityId = t.municipalityId and p.id = t.premisesId where ";
    private static final String MAY_BE_SEEN = " and (t.premisesId is null or t.premisesId not in :own)";
    private static final String IS_OPEN = "t.status <> no.bevilling.tip.TipStatus.CLOSED" + MAY_BE_SEEN;
    private static final String IS_CLOSED = "t.status = no.bevilling.tip.TipStatus.CLOSED" + MAY_BE_SEEN;
    private static final String NEWEST_OPEN = " order by t.receivedAt desc, t.id";
    private static final String NEWEST_CLOSED = " order by t.closedAt desc, t.id";

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A line of the list; what was told is read on the tip's own page, and that is logged. */
    public record Row(
            UUID id, String place, boolean known, TipSubject subject, LocalDate seenOn, Instant at, TipStatus status) {}

    /**
     * A tip as a caseworker reads it.
     *
     * @param premises name of the place that the municipality knows; empty while it is not tied to one
     */
    public record Read(Tip tip, String premises, String judgedBy, String closedBy) {}

    /** A place that a tip may be about. */
    public record Place(UUID id, String name, String address) {}

    /** How many there are, closed or not, that the reader may see. */
    long count(boolean closed, SignedInAccount reader) {
        return asked("select count(t) " + FROM + (closed ? IS_CLOSED : IS_OPEN), Long.class, reader)
                .getSingleResult();
    }

    /** A part of them, the newest first. */
    List<Row> list(boolean closed, int offset, int most, SignedInAccount reader) {
        String which = closed ? IS_CLOSED + NEWEST_CLOSED : IS_OPEN + NEWEST_OPEN;
        return asked("select t, p " + FROM + which, Object[].class, reader)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(found -> row((Tip) found[0], (Premises) found[1]))
                .toList();
    }

    private <T> TypedQuery<T> asked(String query, Class<T> type, SignedInAccount reader) {
        return entities.createQuery(query, type).setParameter("own", impartiality.placesOf(reader.id()));
    }

    private static Row row(Tip tip, Premises place) {
        return new Row(
                tip.id,
                place == null ? tip.placeTold : place.name,
                place != null,
                tip.subject,
                tip.seenOn,
                tip.closedAt == null ? tip.receivedAt : tip.closedAt,
                tip.status);
    }

    /**
     * Shows a tip; the log tells who read it.
     *
     * @throws PartyToCaseException to who is party to a case about the place (forvaltningsloven § 6)
     */
    Read read(UUID id, SignedInAccount reader) {
        Tip tip = get(id, reader);
        audit.saw("tip", id);
        Premises place = tip.premisesId == null ? null : Premises.findById(TenantKey.of(tip.premisesId));
        return new Read(tip, place == null ? "" : place.name, name(tip.judgedBy), name(tip.closedBy));
    }

    /** Places whose name or street has a word of the text. */
    List<Place> places(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST_WORD && words.size() < 5) {
                words.add("%" + word + "%");
            }
        }
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder where = new StringBuilder();
        for (int i = 1; i <= words.size(); i++) {
            where.append(i == 1 ? "" : " or ")
                    .append("lower(name) like ?")
                    .append(i)
                    .append(" or lower(streetAddress) like ?")
                    .append(i);
        }
        return Premises.<Premises>find(where + " order by name, id", words.toArray()).page(0, MOST_PLACES).stream()
                .map(place -> new Place(place.id, place.name, place.streetAddress))
                .toList();
    }

    /**
     * Judges a tip: which place it is about, and whether an inspection should follow it up.
     *
     * @param premises may be null where nothing is to be inspected
     * @throws ProblemException 400 naming the fields that are wrong, 409 once it is closed
     */
    void judge(UUID id, int version, UUID premises, Boolean toInspect, String judgement, SignedInAccount actor) {
        Tip tip = open(id, version, actor);
        List<Problem.Field> wrong = new ArrayList<>();
        Premises place = premises == null ? null : Premises.findById(TenantKey.of(premises));
        if (premises != null && place == null || place == null && Boolean.TRUE.equals(toInspect)) {
            wrong.add(new Problem.Field("premises", "Must be a place of the municipality"));
        }
        if (toInspect == null) {
            wrong.add(new Problem.Field("toInspect", "Must be true or false"));
        }
        if (!TypedForm.isText(judgement, LONGEST_TEXT)) {
            wrong.add(new Problem.Field("judgement", "Must be a text of at most " + LONGEST_TEXT + " characters"));
        }
        refuse(wrong);
        if (place != null && impartiality.placesOf(actor.id()).contains(place.id)) {
            throw new PartyToCaseException(null);
        }
        tip.premisesId = premises;
        tip.status = toInspect ? TipStatus.TO_INSPECT : TipStatus.NEW;
        tip.judgement = judgement.strip();
        tip.judgedBy = actor.id();
        tip.judgedAt = now();
        tip.persistAndFlush();
        audit.changed("tip", id, "judged", Map.of("toInspect", toInspect));
    }

    /**
     * Closes a tip.
     *
     * @throws ProblemException 400 naming the fields that are wrong, 409 once it is closed
     */
    void close(UUID id, int version, TipOutcome outcome, String reason, SignedInAccount actor) {
        Tip tip = open(id, version, actor);
        List<Problem.Field> wrong = new ArrayList<>();
        if (outcome == null) {
            wrong.add(new Problem.Field("outcome", "Must be chosen"));
        }
        if (!TypedForm.isText(reason, LONGEST_TEXT)) {
            wrong.add(new Problem.Field("reason", "Must be a text of at most " + LONGEST_TEXT + " characters"));
        }
        refuse(wrong);
        tip.status = TipStatus.CLOSED;
        tip.outcome = outcome;
        tip.closedReason = reason.strip();
        tip.closedBy = actor.id();
        tip.closedAt = now();
        tip.persistAndFlush();
        audit.changed("tip", id, "closed", Map.of("outcome", outcome.name()));
    }

    private Tip get(UUID id, SignedInAccount reader) {
        Tip tip = Tip.<Tip>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such tip in this municipality."));
        if (tip.premisesId != null && impartiality.placesOf(reader.id()).contains(tip.premisesId)) {
            throw new PartyToCaseException(null);
        }
        return tip;
    }

    private Tip open(UUID id, int version, SignedInAccount actor) {
        Tip tip = get(id, actor);
        if (tip.version != version) {
            boolean closed = tip.closedAt != null;
            throw new StaleVersionException(
                    name(closed ? tip.closedBy : tip.judgedBy), closed ? tip.closedAt : tip.judgedAt);
        }
        if (tip.status == TipStatus.CLOSED) {
            throw ProblemException.conflict("The tip is closed.");
        }
        return tip;
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private static String name(UUID account) {
        return account == null ? "" : Account.<Account>findById(account).displayName;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
