package no.bevilling.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.premises.PremisesSource;

/** What has been told about a place, for the caseworkers who read its page. */
@ApplicationScoped
public class TipsAtPremises implements PremisesSource {
    @Inject
    Tips tips;

    @Inject
    Impartiality impartiality;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Override
    public List<Standing> standing(UUID premises, SignedInAccount reader) {
        List<Tips.OpenTip> open = tips.open(List.of(premises)).getOrDefault(premises, List.of());
        if (open.isEmpty() || !maySee(premises, reader)) {
            return List.of();
        }
        TipDeskMessages says = texts.of(TipDeskMessages.class);
        long toInspect = open.stream().filter(Tips.OpenTip::toInspect).count();
        return List.of(new Standing(
                says.standingTitle(),
                says.standing(open.size(), toInspect),
                address() + "/" + open.get(0).id()));
    }

    @Override
    public List<Happening> happenings(UUID premises, SignedInAccount reader, Instant before, int most) {
        if (!maySee(premises, reader)) {
            return List.of();
        }
        TipDeskMessages says = texts.of(TipDeskMessages.class);
        return Tip.<Tip>find("premisesId = ?1 and receivedAt < ?2 order by receivedAt desc, id", premises, before)
                .page(0, most)
                .stream()
                .map(tip -> new Happening(
                        tip.receivedAt,
                        says.happening(),
                        says.happened(words.of(tip.subject)),
                        "",
                        address() + "/" + tip.id))
                .toList();
    }

    private boolean maySee(UUID premises, SignedInAccount reader) {
        return reader.has(Tenant.id(), Role.CASEWORKER)
                && !impartiality.placesOf(reader.id()).contains(premises);
    }

    private String address() {
        return "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/tips";
    }
}
