package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.Tenant;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.premises.PremisesSource;

/** Tells the page of a place, and of its licences, which fees were decided on; not to who is party to the licence's case. */
@ApplicationScoped
class FeesOfPremises implements PremisesSource {
    private static final int MOST = 20;
    private static final int YEARS_BACK = 2;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    /** The fees that stand of this year and the two before, the newest first. */
    @Override
    public List<Standing> standing(UUID premises, SignedInAccount reader) {
        if (!reader.has(Tenant.id(), Role.CASEWORKER) && !reader.has(Tenant.id(), Role.APPROVER)) {
            return List.of();
        }
        Set<UUID> own = impartiality.casesOf(reader.id());
        String number = municipalities.byId(Tenant.id()).orElseThrow().number();
        return entities
                .createQuery("""
                        select d, l from FeeDecision d
                        join Licence l on l.municipalityId = d.municipalityId and l.id = d.licenceId
                        where l.premisesId = :premises and d.year >= :year and d.review.reviewedAt is not null
                          and d.review.reviewComment is null and d.setAsideAt is null
                        order by d.year desc, d.decidedOn desc, d.id
                        """, Object[].class)
                .setParameter("premises", premises)
                .setParameter("year", LocalDate.now(clock).getYear() - YEARS_BACK)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(row -> !own.contains(((Licence) row[1]).caseId))
                .map(row -> standing((FeeDecision) row[0], (Licence) row[1], number))
                .toList();
    }

    private Standing standing(FeeDecision of, Licence licence, String number) {
        FeeMessages says = texts.of(FeeMessages.class);
        return new Standing(
                says.standingTitle(FeeView.capital(words.of(of.kind)), of.year),
                says.standingLine(
                        Kroner.of(of.amountOre),
                        licence.licenceNumber,
                        Formats.date(of.decidedOn, page.getLanguage().locale()),
                        of.suspended),
                "/k/" + number + "/gebyrsaker/" + of.caseId);
    }
}
