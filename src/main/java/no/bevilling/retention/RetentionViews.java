package no.bevilling.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Words;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the pages about erasing show, of the municipality of the current transaction. */
@ApplicationScoped
public class RetentionViews {
    /** A proposal in a list or at the top of its page. */
    public record Head(
            UUID id,
            LocalDate asOf,
            ProposalStatus status,
            String startedBy,
            String reviewedBy,
            Instant reviewedAt,
            String comment,
            int total,
            int held,
            int done,
            int percent,
            int version) {
        public boolean underWay() {
            return status == ProposalStatus.ERASING;
        }
    }

    /** One outcome of one kind, and how many. */
    public record Count(RetentionKind kind, ItemStatus status, HeldBecause because, long items) {}

    /**
     * Something that would go: what can be looked up of it, and nothing of what it says.
     *
     * @param id the beginning of its id
     * @param caseNumber null where it belongs to no case
     */
    public record Row(
            RetentionKind kind,
            String id,
            UUID caseId,
            String caseNumber,
            UUID premisesId,
            String place,
            LocalDate since,
            ItemStatus status,
            HeldBecause because) {}

    /** A hold that stands. */
    public record Hold(
            UUID id,
            RetentionKind kind,
            String caseNumber,
            UUID caseId,
            String place,
            UUID premisesId,
            String reason,
            String setBy,
            Instant setAt,
            int version) {}

    /** A kind that is proposed, as it is kept here. */
    public record Period(
            RetentionKind kind,
            int months,
            int least,
            int most,
            String source,
            boolean archived,
            String ownBy,
            String ownReason,
            int version) {}

    /**
     * A kind that a job erases.
     *
     * @param unit Y, M, D or H
     * @param setting the operator's; null where there is none
     */
    public record Job(RetentionKind kind, int amount, String unit, String setting, String source) {
        static Job of(RetentionCatalogue.Kind kind, String kept) {
            if (kept.matches("\\d+")) {
                return new Job(kind.kind(), Integer.parseInt(kept), "D", kind.setting(), kind.source());
            }
            if (kept.startsWith("PT")) {
                return new Job(kind.kind(), (int) Duration.parse(kept).toHours(), "H", kind.setting(), kind.source());
            }
            java.time.Period period = java.time.Period.parse(kept);
            return period.getDays() > 0
                    ? new Job(kind.kind(), period.getDays(), "D", kind.setting(), kind.source())
                    : new Job(kind.kind(), (int) period.toTotalMonths(), "M", kind.setting(), kind.source());
        }
    }

    /** What stays, and why, in the reader's language. */
    public record Stays(String because, String source) {}

    private static final int ID_SHOWN = 8;

    @Inject
    EntityManager entities;

    @Inject
    Proposals proposals;

    @Inject
    Retention retention;

    @Inject
    Words words;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    static Head head(Proposal proposal) {
        return new Head(
                proposal.id,
                proposal.asOf,
                proposal.status,
                proposal.startedByName,
                proposal.reviewedByName,
                proposal.reviewedAt,
                proposal.reviewComment,
                proposal.total,
                proposal.held,
                proposal.done,
                proposal.percent(),
                proposal.version);
    }

    List<Count> counts(UUID proposal) {
        return proposals.counts(proposal).stream()
                .map(count -> new Count(count.kind(), count.status(), count.because(), count.items()))
                .toList();
    }

    long count(UUID proposal, RetentionKind kind) {
        return kind == null
                ? ProposalItem.count("proposalId", proposal)
                : ProposalItem.count("proposalId = ?1 and kind = ?2", proposal, kind);
    }

    List<Row> rows(UUID proposal, RetentionKind kind, int offset, int size) {
        List<ProposalItem> items = (kind == null
                        ? ProposalItem.<ProposalItem>find("proposalId = ?1 order by kind, since, id", proposal)
                        : ProposalItem.<ProposalItem>find(
                                "proposalId = ?1 and kind = ?2 order by since, id", proposal, kind))
                .range(offset, offset + size - 1)
                .list();
        Map<UUID, String> cases = cases(items.stream().map(item -> item.caseId).toList());
        Map<UUID, String> places =
                places(items.stream().map(item -> item.premisesId).toList());
        return items.stream()
                .map(item -> new Row(
                        item.kind,
                        item.subjectId.toString().substring(0, ID_SHOWN),
                        item.caseId,
                        cases.get(item.caseId),
                        item.premisesId,
                        places.get(item.premisesId),
                        item.since,
                        item.status,
                        item.heldBecause))
                .toList();
    }

    List<Hold> holds(int offset, int size) {
        return shown(retention.holds(offset, size));
    }

    private List<Hold> shown(List<LegalHold> holds) {
        Map<UUID, String> cases = cases(holds.stream().map(hold -> hold.caseId).toList());
        Map<UUID, String> places =
                places(holds.stream().map(hold -> hold.premisesId).toList());
        return holds.stream()
                .map(hold -> new Hold(
                        hold.id,
                        hold.kind,
                        cases.get(hold.caseId),
                        hold.caseId,
                        places.get(hold.premisesId),
                        hold.premisesId,
                        hold.reason,
                        hold.setByName,
                        hold.setAt,
                        hold.version))
                .toList();
    }

    /** @throws ProblemException 404 where no such hold stands */
    Hold hold(UUID id) {
        return shown(List.of(retention.hold(id))).get(0);
    }

    /** The name of a place here; null where there is none. */
    String place(UUID id) {
        return id == null ? null : places(List.of(id)).get(id);
    }

    List<Stays> stays() {
        boolean nynorsk = page.getLang().equals("nn");
        return retention.catalogue().kept().stream()
                .map(kept -> new Stays(nynorsk ? kept.nn() : kept.because(), kept.source()))
                .toList();
    }

    List<Period> periods() {
        LocalDate today = LocalDate.now(clock);
        Map<RetentionKind, RetentionSetting> own = retention.own();
        return retention.catalogue().proposed().stream()
                .map(kind -> {
                    RetentionCatalogue.Period law = kind.on(today);
                    Optional<RetentionSetting> set = Optional.ofNullable(own.get(kind.kind()));
                    return new Period(
                            kind.kind(),
                            set.map(one -> one.months).orElse(law.months()),
                            law.least(),
                            law.most(),
                            law.source(),
                            kind.archived(),
                            set.map(one -> one.setByName).orElse(null),
                            set.map(one -> one.reason).orElse(null),
                            set.map(one -> one.version).orElse(Retention.NONE_SAVED));
                })
                .toList();
    }

    List<Job> jobs() {
        return retention.catalogue().kinds().stream()
                .filter(kind -> kind.by() == RetentionCatalogue.By.JOB)
                .map(kind -> Job.of(
                        kind,
                        Optional.ofNullable(kind.setting())
                                .flatMap(setting -> ConfigProvider.getConfig().getOptionalValue(setting, String.class))
                                .orElse(kind.standard())))
                .toList();
    }

    List<Option> kinds() {
        return retention.catalogue().proposed().stream()
                .map(kind -> Option.of(kind.kind(), words.of(kind.kind())))
                .toList();
    }

    private Map<UUID, String> cases(Collection<UUID> ids) {
        return named(
                ids, "select c.id, concat(c.caseYear, '/', c.caseSequence) from LicensingCase c where c.id in :ids");
    }

    private Map<UUID, String> places(Collection<UUID> ids) {
        return named(ids, "select p.id, p.name from Premises p where p.id in :ids");
    }

    private Map<UUID, String> named(Collection<UUID> ids, String query) {
        List<UUID> wanted = ids.stream().filter(Objects::nonNull).distinct().toList();
        Map<UUID, String> names = new HashMap<>();
        if (!wanted.isEmpty()) {
            entities.createQuery(query, Object[].class)
                    .setParameter("ids", wanted)
                    .getResultStream()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }
}
