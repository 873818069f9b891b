package no.bevilling.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.stream.IntStream;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.Application;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.party.Organisation;
import no.bevilling.platform.TestDatabase;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CaseOpeningTest {
    @Inject
    Clock clock;

    @Inject
    CaseOpening opening;

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Test
    void cases_of_a_municipality_are_numbered_without_gaps() {
        int gjovik = municipalities.byNumber("3407").orElseThrow().id();
        var numbers = IntStream.range(0, 3)
                .map(i -> Tenant.call(gjovik, () -> open().caseSequence))
                .boxed()
                .toList();
        assertThat(numbers.get(1)).isEqualTo(numbers.get(0) + 1);
        assertThat(numbers.get(2)).isEqualTo(numbers.get(0) + 2);
    }

    private LicensingCase open() {
        var account = accounts.byUsername("kari").orElseThrow();
        Organisation holder = new Organisation();
        holder.organisationNumber = String.valueOf(900000000L + (long) (Math.random() * 99999999L));
        holder.name = "Kroa AS";
        holder.persist();
        Premises premises = new Premises();
        premises.name = "Kroa";
        premises.venueKind = VenueKind.PUB;
        premises.persist();
        Application application = new Application();
        application.accountId = account.id;
        application.kind = ApplicationKind.NEW;
        application.licenceType = LicenceType.SERVING;
        application.startedAt = application.savedAt = clock.instant();
        application.persist();
        return opening.open(
                new CaseOpening.Start(
                        "Kroa", ApplicationKind.NEW, LicenceType.SERVING, application.id, holder.id, premises.id),
                new SignedInAccount(
                        account.id,
                        account.displayName,
                        null,
                        true,
                        Map.<Integer, java.util.Set<no.bevilling.account.Role>>of()));
    }
}
