package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.platform.TypedForm;

/** The returns of a year as caseworkers see them: filtered, and page by page. */
@ApplicationScoped
public class ReturnList {
    private static final int PART = 200;
    /** When alkoholforskriften came. */
    private static final int FIRST_YEAR = 2005;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    @Inject
    Clock clock;

    /** Which returns are shown. */
    public enum Show {
        ALL,
        NOT_DELIVERED,
        /** Not delivered, and the due date has passed. */
        LATE,
        DELIVERED,
        /** Delivered, with figures that were questioned. */
        QUESTIONED
    }

    /**
     * What to show.
     *
     * @param holder a part of the holder's name; blank for all
     */
    public record Filter(int year, Show show, String holder) {}

    /** What an address asks for: this year, and all of it, where it says nothing that can be read. */
    Filter asked(String year, String show, String holder) {
        Integer typed = TypedForm.number(year);
        int now = LocalDate.now(clock).getYear();
        Show asked = TypedForm.one(Show.class, show);
        return new Filter(
                typed == null || typed < FIRST_YEAR || typed > now + 1 ? now : typed,
                asked == null ? Show.ALL : asked,
                holder == null ? "" : holder);
    }

    /** How many there are of a year, for who may see them. */
    public long count(Filter filter, SignedInAccount reader) {
        return bound("select count(r) from TurnoverReturn r", Long.class, filter, reader, "")
                .getSingleResult();
    }

    /** A part of the list, by the holder's name. */
    public List<TurnoverReturn> part(Filter filter, SignedInAccount reader, int offset, int size) {
        return bound(
                        "select r from TurnoverReturn r",
                        TurnoverReturn.class,
                        filter,
                        reader,
                        " order by r.holderName, r.id")
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    /** Every return that the filter lets through. */
    public void each(Filter filter, SignedInAccount reader, Consumer<TurnoverReturn> row) {
        List<TurnoverReturn> part;
        for (int from = 0; !(part = part(filter, reader, from, PART)).isEmpty(); from += PART) {
            part.forEach(row);
            entities.clear();
        }
    }

    /** The years that returns were asked for in, the newest first. */
    public List<Integer> years() {
        return entities.createQuery(
                        "select distinct r.returnYear from TurnoverReturn r order by r.returnYear desc", Integer.class)
                .getResultList();
    }

    private <T> TypedQuery<T> bound(String select, Class<T> type, Filter filter, SignedInAccount reader, String order) {
        Set<UUID> tied = impartiality.placesOf(reader.id());
        String holder = filter.holder() == null ? "" : filter.holder().strip().toLowerCase(Locale.ROOT);
        String where = " where r.returnYear = :year"
                + switch (filter.show()) {
                    case ALL -> "";
                    case NOT_DELIVERED -> " and r.revision = 0";
                    case LATE -> " and r.revision = 0 and r.dueOn < :today";
                    case DELIVERED -> " and r.revision > 0";
                    case QUESTIONED -> " and r.revision > 0 and r.questions > 0";
                }
                + (holder.isEmpty() ? "" : " and lower(r.holderName) like :holder escape '!'")
                + (tied.isEmpty()
                        ? ""
                        : " and not exists (select p.id from ReturnPlace p where p.municipalityId = r.municipalityId"
                                + " and p.returnId = r.id and p.premisesId in :tied)");
        TypedQuery<T> query = entities.createQuery(select + where + order, type).setParameter("year", filter.year());
        if (filter.show() == Show.LATE) {
            query.setParameter("today", LocalDate.now(clock));
        }
        if (!holder.isEmpty()) {
            query.setParameter("holder", "%" + holder.replaceAll("([!%_])", "!$1") + "%");
        }
        if (!tied.isEmpty()) {
            query.setParameter("tied", tied);
        }
        return query;
    }
}
