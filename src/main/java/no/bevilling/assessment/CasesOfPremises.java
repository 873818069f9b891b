package no.bevilling.assessment;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.CaseEvent;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.premises.PremisesSource;

/** Tells the page of a place what happened in its cases; not in those that the reader is party to. */
@ApplicationScoped
class CasesOfPremises implements PremisesSource {
    @Inject
    Impartiality impartiality;

    @Inject
    EventSentences sentences;

    @Inject
    Municipalities municipalities;

    @Inject
    CaseAddresses addresses;

    @Override
    public List<Happening> happenings(UUID premises, SignedInAccount reader, Instant before, int most) {
        Set<UUID> own = impartiality.casesOf(reader.id());
        Map<UUID, LicensingCase> cases = LicensingCase.<LicensingCase>list("premisesId", premises).stream()
                .filter(one -> !own.contains(one.id))
                .collect(Collectors.toMap(one -> one.id, Function.identity()));
        if (cases.isEmpty()) {
            return List.of();
        }
        String number = municipalities.byId(Tenant.id()).orElseThrow().number();
        return CaseEvent.<CaseEvent>find(
                        "caseId in ?1 and happenedAt < ?2 order by happenedAt desc, id desc", cases.keySet(), before)
                .page(Page.ofSize(most))
                .stream()
                .map(event -> happening(event, cases.get(event.caseId), number))
                .toList();
    }

    private Happening happening(CaseEvent event, LicensingCase of, String number) {
        EventSentences.Line line = sentences.of(event);
        return new Happening(
                line.at(),
                of.number() + " " + of.title,
                line.sentence(),
                line.actor(),
                addresses.of(of.matter, number, of.id));
    }
}
