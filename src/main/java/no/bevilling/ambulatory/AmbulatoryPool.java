package no.bevilling.ambulatory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;

/** The municipality's ambulatory licences, and what they are lent out for (alkoholloven § 4-5). */
@ApplicationScoped
public class AmbulatoryPool {
    /** More at once is a slip of the hand: the largest municipalities have some tens. */
    static final int MOST_AT_ONCE = 50;

    private static final int LONGEST = 300;

    private static final String FREE = """
            select l.id from ambulatory_licence l
            where l.municipality_id = :municipality and l.valid_from <= :firstDay
              and (l.valid_to is null or l.valid_to >= :lastDay)
              and not exists (
                select from ambulatory_use u
                where u.municipality_id = l.municipality_id and u.ambulatory_licence_id = l.id
                  and u.used_from < :to and u.used_to > :from)
            order by l.licence_number
            """;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Every licence of the pool by number, ended ones too. */
    public List<AmbulatoryLicence> licences() {
        return AmbulatoryLicence.list("order by licenceNumber");
    }

    /** What is lent out at any time from the first day to the last, both included; in order of time. */
    public List<AmbulatoryUse> uses(LocalDate first, LocalDate last) {
        return AmbulatoryUse.list(
                "usedFrom < ?1 and usedTo > ?2 order by usedFrom, id",
                last.plusDays(1).atStartOfDay(),
                first.atStartOfDay());
    }

    /** How many are lent out at some time between the two, the end not included. */
    public int inUse(LocalDateTime from, LocalDateTime to) {
        return (int) AmbulatoryUse.count("usedFrom < ?2 and usedTo > ?1", from, to);
    }

    /** How many could be lent out from the one time to the other. */
    public int free(LocalDateTime from, LocalDateTime to) {
        return freeIds(from, to).size();
    }

    /**
     * Lends out the free one with the lowest number. Approvals wait for each other here, so that
     * none is lent out twice.
     *
     * @return empty where none is free
     */
    public Optional<AmbulatoryUse> lend(UUID caseId, UUID licenceId, LocalDateTime from, LocalDateTime to) {
        AmbulatoryLicence.<AmbulatoryLicence>find("order by licenceNumber")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        return freeIds(from, to).stream().findFirst().map(free -> {
            AmbulatoryUse use = new AmbulatoryUse();
            use.ambulatoryLicenceId = free;
            use.caseId = caseId;
            use.licenceId = licenceId;
            use.usedFrom = from;
            use.usedTo = to;
            use.persist();
            return use;
        });
    }

    /** What was lent out in a case is free again: the decision was taken away, or another one takes its place. */
    public void giveBack(UUID caseId) {
        int given = entities.createNativeQuery(
                        "delete from ambulatory_use where municipality_id = :municipality and case_id = :case")
                .setParameter("municipality", Tenant.id())
                .setParameter("case", caseId)
                .executeUpdate();
        if (given > 0) {
            audit.changed("ambulatory licence", caseId, "given back");
        }
    }

    /**
     * The council has created so many more.
     *
     * @param resolution where: the body, the day and the number
     * @throws ProblemException 400 for a field that cannot be
     */
    public void create(Integer howMany, LocalDate validFrom, String resolution) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (howMany == null || howMany < 1 || howMany > MOST_AT_ONCE) {
            wrong.add(new Problem.Field("howMany", "Must be from 1 to " + MOST_AT_ONCE));
        }
        if (validFrom == null) {
            wrong.add(new Problem.Field("validFrom", "Must be a day"));
        }
        String where = resolution == null ? "" : resolution.strip();
        if (where.isEmpty() || where.length() > LONGEST) {
            wrong.add(new Problem.Field("resolution", "Must have 1 to " + LONGEST + " characters"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        int highest = licences().stream()
                .mapToInt(licence -> licence.licenceNumber)
                .max()
                .orElse(0);
        for (int next = 1; next <= howMany; next++) {
            AmbulatoryLicence licence = new AmbulatoryLicence();
            licence.licenceNumber = highest + next;
            licence.resolution = where;
            licence.validFrom = validFrom;
            licence.persist();
            audit.changed("ambulatory licence", licence.id, "created");
        }
    }

    /**
     * Ends a licence with today, or with the last day it is lent out for.
     *
     * @throws StaleVersionException when somebody has changed it meanwhile
     */
    public void end(UUID id, int version) {
        AmbulatoryLicence licence = AmbulatoryLicence.<AmbulatoryLicence>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such ambulatory licence"));
        if (licence.version != version) {
            throw new StaleVersionException("", clock.instant());
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate lent = AmbulatoryUse.<AmbulatoryUse>find("ambulatoryLicenceId = ?1 order by usedTo desc", id)
                .firstResultOptional()
                .map(use -> use.usedTo.toLocalDate())
                .orElse(today);
        LocalDate last = lent.isAfter(today) ? lent : today;
        licence.validTo = last.isBefore(licence.validFrom) ? licence.validFrom : last;
        audit.changed("ambulatory licence", id, "ended");
    }

    private List<UUID> freeIds(LocalDateTime from, LocalDateTime to) {
        return ((List<?>) entities.createNativeQuery(FREE, UUID.class)
                        .setParameter("municipality", Tenant.id())
                        .setParameter("firstDay", from.toLocalDate())
                        .setParameter("lastDay", to.toLocalDate())
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList())
                .stream().map(UUID.class::cast).toList();
    }
}
