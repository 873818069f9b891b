package no.bevilling.licence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * The terms of a licence over time when some of them do not count, for a while or for good. What a decision did not touch it
 * took from the terms before it: a new manager was approved, say, while longer hours stood that were taken away later. So
 * what holds is told anew from the decisions that count, each with what it gave. Pure.
 */
final class TermsThatCount {
    /** Kinds that leave manager and deputy as they are. */
    private static final Set<ApplicationKind> PEOPLE_STAY = EnumSet.of(
            ApplicationKind.AREA_CHANGE,
            ApplicationKind.HOURS_CHANGE,
            ApplicationKind.GROUPS_CHANGE,
            ApplicationKind.CONCEPT_CHANGE);

    private final List<GrantedTerms> decided;
    private final List<TermsPause> pauses;

    private TermsThatCount(List<GrantedTerms> decided, List<TermsPause> pauses) {
        this.decided = decided;
        this.pauses = pauses;
    }

    /**
     * The terms by the moment from which they hold, as if what is paused were not there while it is.
     *
     * @param decided all terms, in the order of {@link LicenceTermsOverTime#of}
     */
    static List<GrantedTerms> of(List<GrantedTerms> decided, List<TermsPause> pauses) {
        return pauses.isEmpty() ? decided : new TermsThatCount(decided, pauses).told();
    }

    private List<GrantedTerms> told() {
        List<GrantedTerms> told = new ArrayList<>();
        List<GrantedTerms> before = List.of();
        for (Instant moment : turns()) {
            List<GrantedTerms> counting = countingAt(moment);
            if (!counting.isEmpty() && !counting.equals(before)) {
                told.add(from(moment, counting));
            }
            before = counting;
        }
        decided.stream()
                .filter(GrantedTerms::isForOccasion)
                .flatMap(this::uncovered)
                .forEach(told::add);
        return told;
    }

    private SortedSet<Instant> turns() {
        SortedSet<Instant> turns = new TreeSet<>();
        decided.stream()
                .filter(terms -> !terms.isForOccasion())
                .map(terms -> terms.validFrom)
                .forEach(turns::add);
        pauses.stream()
                .flatMap(pause -> Stream.of(pause.from, pause.until))
                .filter(Objects::nonNull)
                .forEach(turns::add);
        return turns;
    }

    private List<GrantedTerms> countingAt(Instant moment) {
        return decided.stream()
                .filter(terms -> !terms.isForOccasion() && !terms.validFrom.isAfter(moment))
                .filter(terms -> !isPaused(terms, moment))
                .toList();
    }

    private boolean isPaused(GrantedTerms terms, Instant moment) {
        return pauses.stream().anyMatch(pause -> pause.holds(terms.id, moment));
    }

    /** What decisions give together, the later over the earlier. */
    private static GrantedTerms from(Instant moment, List<GrantedTerms> counting) {
        GrantedTerms all = null;
        for (GrantedTerms next : counting) {
            boolean peopleAlone = all != null && next.caseKind == ApplicationKind.MANAGER_CHANGE;
            GrantedTerms given = peopleAlone ? all.copy() : next.copy();
            boolean people = all == null || !PEOPLE_STAY.contains(next.caseKind);
            given.managerName = people ? next.managerName : all.managerName;
            given.deputyName = people ? next.deputyName : all.deputyName;
            given.caseKind = next.caseKind;
            given.caseId = next.caseId;
            given.decisionId = next.decisionId;
            given.decidedAt = next.decidedAt;
            all = given;
        }
        all.validFrom = moment;
        return all;
    }

    /** The parts of an occasion that no pause takes. */
    private Stream<GrantedTerms> uncovered(GrantedTerms occasion) {
        List<GrantedTerms> parts = new ArrayList<>();
        Instant from = occasion.validFrom;
        SortedSet<Instant> turns = new TreeSet<>(this.turns());
        turns.removeIf(turn -> !turn.isAfter(occasion.validFrom) || !turn.isBefore(occasion.validTo));
        turns.add(occasion.validTo);
        for (Instant turn : turns) {
            if (isPaused(occasion, from)) {
                from = turn;
            } else if (turn.equals(occasion.validTo) || isPaused(occasion, turn)) {
                parts.add(part(occasion, from, turn));
                from = turn;
            }
        }
        return parts.stream();
    }

    private static GrantedTerms part(GrantedTerms occasion, Instant from, Instant to) {
        GrantedTerms part = occasion.copy();
        part.caseKind = occasion.caseKind;
        part.caseId = occasion.caseId;
        part.decisionId = occasion.decisionId;
        part.decidedAt = occasion.decidedAt;
        part.validFrom = from;
        part.validTo = to;
        return part;
    }
}
