package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.municipality.Municipalities;

/** Makes what caseworkers see of a return. */
@ApplicationScoped
class StaffReturnViews {
    @Inject
    Returns returns;

    @Inject
    ReturnViews views;

    @Inject
    ReturnLetters letters;

    @Inject
    PointsProposals proposals;

    @Inject
    Municipalities municipalities;

    /**
     * The return.
     *
     * @param asked which version; null for the last one
     */
    StaffReturnView of(TurnoverReturn about, Integer asked, String base, SignedInAccount reader) {
        int revision = asked == null || asked < 1 || asked > about.revision ? about.revision : asked;
        List<Returns.Known> places = returns.places(about);
        Map<UUID, Delivered> delivered = revision == 0 ? Map.of() : returns.version(about.id, revision);
        List<StaffReturnView.Line> lines = new ArrayList<>();
        List<StaffReturnView.Asked> questions = new ArrayList<>();
        for (Returns.Known known : places) {
            Delivered told = delivered.get(known.place().licenceId);
            if (told != null) {
                known.place().drinkGroups.forEach(group -> lines.add(line(known, told, group)));
                if (!told.questions.isEmpty()) {
                    questions.add(new StaffReturnView.Asked(
                            known.premises().name,
                            told.questions.stream().map(views::sentence).toList(),
                            told.explanation));
                }
            }
        }
        return new StaffReturnView(
                base,
                municipalities.byId(about.municipalityId).orElseThrow().number(),
                about.number(),
                about.returnYear,
                about.holderName,
                about.dueOn,
                about.status,
                returns.isLate(about),
                about.askedAt,
                about.deliveredAt,
                about.reminders,
                revision,
                revision < about.revision,
                lines,
                questions,
                returns.deliveries(about.id).stream()
                        .map(one -> new ReturnView.Version(
                                one.revision,
                                one.deliveredAt,
                                one.deliveredByName,
                                one.correctionReason,
                                one.attestedBy,
                                one.attestationFileId != null,
                                one.forHolder))
                        .toList(),
                letters.of(about.id).stream()
                        .map(letter -> new ReturnView.Letter(letter.id, letter.title, letter.madeAt))
                        .toList(),
                proposals(about, places),
                reader.has(about.municipalityId, Role.CASEWORKER));
    }

    private static StaffReturnView.Line line(Returns.Known known, Delivered told, Integer group) {
        return new StaffReturnView.Line(
                known.place().premisesId,
                known.premises().name,
                known.licence().licenceNumber,
                group,
                known.before() == null ? null : of(known.before().actual, group),
                of(told.actual, group),
                of(told.purchases, group),
                of(told.expected, group));
    }

    private static BigDecimal of(Map<Integer, BigDecimal> litres, Integer group) {
        return litres == null ? null : litres.get(group);
    }

    private List<StaffReturnView.Proposal> proposals(TurnoverReturn about, List<Returns.Known> places) {
        Map<UUID, String> names = places.stream()
                .collect(Collectors.toMap(known -> known.place().licenceId, known -> known.premises().name));
        return proposals.ofReturns(List.of(about.id)).getOrDefault(about.id, List.of()).stream()
                .map(one -> new StaffReturnView.Proposal(
                        one.id,
                        names.get(one.licenceId),
                        one.pointsCaseId,
                        one.droppedBecause,
                        one.settledAt,
                        one.settledByName,
                        one.version))
                .toList();
    }
}
