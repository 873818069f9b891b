package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import no.bevilling.application.Application;
import no.bevilling.application.ApplicationForm;

/** {@link ReportedVolumes} from what was delivered, and from what applications said where nothing was. */
@ApplicationScoped
class ToldVolumes implements ReportedVolumes {
    private static final int PART = 1000;

    private static final String GRANTED_ON = """
            select l.id, a, c.receivedAt from Licence l
            join LicensingCase c on c.municipalityId = l.municipalityId and c.id = l.caseId
            join Application a on a.municipalityId = c.municipalityId and a.id = c.applicationId
            where l.id in :licences
            """;

    /** Later decisions that others applied for, such as a change of groups. */
    private static final String CHANGED_ON = """
            select t.licenceId, a, c.receivedAt from GrantedTerms t
            join LicensingCase c on c.municipalityId = t.municipalityId and c.id = t.caseId
            join Application a on a.municipalityId = c.municipalityId and a.id = c.applicationId
            where t.licenceId in :licences and t.validTo is null
              and not exists (select p.id from TermsPause p
                where p.municipalityId = t.municipalityId and p.termsId = t.id and p.takenBack = true)
            order by t.validFrom, c.receivedAt
            """;

    @Inject
    EntityManager entities;

    @Override
    public Optional<ReportedVolume> expected(UUID licence, int year) {
        return Optional.ofNullable(expected(List.of(licence), year).get(licence));
    }

    @Override
    public Optional<ReportedVolume> actual(UUID licence, int year) {
        return Optional.ofNullable(actual(List.of(licence), year).get(licence));
    }

    @Override
    public Map<UUID, ReportedVolume> expected(Collection<UUID> licences, int year) {
        Map<UUID, ReportedVolume> told = new HashMap<>();
        inParts(licences, part -> {
            Map<UUID, Delivered> delivered = new HashMap<>();
            Delivered.<Delivered>list(
                            "licenceId in ?1 and returnYear <= ?2 and expected is not null order by returnYear, revision",
                            part,
                            year)
                    .forEach(one -> delivered.put(one.licenceId, one));
            delivered.forEach((licence, one) -> told.put(licence, of(one, one.expected)));
            List<UUID> open = part.stream()
                    .filter(licence -> !delivered.containsKey(licence) || delivered.get(licence).returnYear < year)
                    .toList();
            applied(
                    open,
                    (licence, applied) -> told.merge(
                            licence,
                            applied,
                            (before, later) -> later.toldAt().isAfter(before.toldAt()) ? later : before));
        });
        return told;
    }

    @Override
    public Map<UUID, ReportedVolume> actual(Collection<UUID> licences, int year) {
        Map<UUID, ReportedVolume> told = new HashMap<>();
        newest(licences, year + 1).forEach((licence, one) -> {
            if (one.actual != null) {
                told.put(licence, of(one, one.actual));
            }
        });
        return told;
    }

    /** What stands in the newest version of each licence's return of a year. */
    Map<UUID, Delivered> newest(Collection<UUID> licences, int returnYear) {
        Map<UUID, Delivered> newest = new HashMap<>();
        inParts(
                licences,
                part -> Delivered.<Delivered>list(
                                "licenceId in ?1 and returnYear = ?2 order by revision", part, returnYear)
                        .forEach(one -> newest.put(one.licenceId, one)));
        return newest;
    }

    private void applied(List<UUID> licences, BiConsumer<UUID, ReportedVolume> told) {
        if (licences.isEmpty()) {
            return;
        }
        for (String question : List.of(GRANTED_ON, CHANGED_ON)) {
            for (Object[] row : entities.createQuery(question, Object[].class)
                    .setParameter("licences", licences)
                    .getResultList()) {
                ApplicationForm.Turnover turnover = ((Application) row[1]).answers.turnover();
                Map<Integer, BigDecimal> litres = litres(turnover);
                if (!litres.isEmpty()) {
                    told.accept((UUID) row[0], new ReportedVolume(null, litres, (Instant) row[2]));
                }
            }
        }
    }

    private static Map<Integer, BigDecimal> litres(ApplicationForm.Turnover turnover) {
        Map<Integer, BigDecimal> litres = new TreeMap<>();
        if (turnover != null) {
            put(litres, 1, turnover.group1Litres());
            put(litres, 2, turnover.group2Litres());
            put(litres, 3, turnover.group3Litres());
        }
        return litres;
    }

    private static void put(Map<Integer, BigDecimal> litres, int group, BigDecimal told) {
        if (told != null) {
            litres.put(group, told);
        }
    }

    private static ReportedVolume of(Delivered one, Map<Integer, BigDecimal> litres) {
        return new ReportedVolume(one.returnId, litres, one.deliveredAt);
    }

    private static void inParts(Collection<UUID> licences, java.util.function.Consumer<List<UUID>> part) {
        List<UUID> all = new ArrayList<>(licences);
        for (int from = 0; from < all.size(); from += PART) {
            part.accept(all.subList(from, Math.min(all.size(), from + PART)));
        }
    }
}
