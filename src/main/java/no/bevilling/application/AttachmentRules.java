package no.bevilling.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.bevilling.rules.AttachmentDemand;

/**
 * What the rules demand of the attachments of one application. Pure.
 *
 * @param demands those that the rules speak of, in the order they are told
 * @param on the day by which age is counted
 */
public record AttachmentRules(Map<AttachmentKind, Demand> demands, LocalDate on) {
    /** Nothing is demanded. */
    static final AttachmentRules NONE = new AttachmentRules(Map.of(), null);

    /**
     * What is demanded of one attachment.
     *
     * @param months how old it may be when it comes in; null where the rules set no limit
     * @param source paragraphs and plan items, as they are cited
     */
    public record Demand(AttachmentDemand demand, Integer months, List<String> source) {}

    /** What must come with the application. */
    public List<AttachmentKind> required() {
        return of(AttachmentDemand.REQUIRED);
    }

    /** What the municipality may ask for. */
    public List<AttachmentKind> onRequest() {
        return of(AttachmentDemand.ON_REQUEST);
    }

    private List<AttachmentKind> of(AttachmentDemand demand) {
        return demands.entrySet().stream()
                .filter(entry -> entry.getValue().demand() == demand)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many months old an attachment may be; null where there is no limit. */
    public Integer months(AttachmentKind kind) {
        Demand demand = demands.get(kind);
        return demand == null ? null : demand.months();
    }

    /** What is missing among the attachments: what must come and has not, and what is too old or bears no date. */
    List<Finding> gaps(List<AttachmentView> attached) {
        List<Finding> gaps = new ArrayList<>();
        for (AttachmentKind kind : required()) {
            List<AttachmentView> of =
                    attached.stream().filter(file -> file.kind() == kind).toList();
            if (of.isEmpty()) {
                gaps.add(new Finding(Step.ATTACHMENTS, "attachments." + kind, Flaw.MISSING));
            } else if (months(kind) != null && of.stream().noneMatch(this::isFresh)) {
                boolean undated = of.stream().allMatch(file -> file.datedOn() == null);
                gaps.add(new Finding(
                        Step.ATTACHMENTS, "attachments." + kind, undated ? Flaw.NO_DATE_ON_PAPER : Flaw.TOO_OLD));
            }
        }
        return gaps;
    }

    /** Whether a paper is young enough, if that matters. */
    public boolean isFresh(AttachmentView file) {
        Integer months = months(file.kind());
        return months == null || file.datedOn() != null && !file.datedOn().isBefore(on.minusMonths(months));
    }
}
