package no.bevilling.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the open tips. */
@ApplicationScoped
class OpenTips implements Tips {
    @Override
    public Map<UUID, List<OpenTip>> open(Collection<UUID> premises) {
        return premises.isEmpty()
                ? Map.of()
                : Tip.<Tip>list(
                                "premisesId in ?1 and status <> ?2 order by receivedAt desc, id",
                                premises,
                                TipStatus.CLOSED)
                        .stream()
                        .collect(Collectors.groupingBy(
                                tip -> tip.premisesId, Collectors.mapping(OpenTips::open, Collectors.toList())));
    }

    private static OpenTip open(Tip tip) {
        return new OpenTip(tip.id, tip.subject, tip.seenOn, tip.receivedAt, tip.status == TipStatus.TO_INSPECT);
    }
}
