package no.bevilling.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.premises.PremisesSource;

/** What holders have said of their own internal control, on the page of the place. */
@ApplicationScoped
public class SelfChecksAtPremises implements PremisesSource {
    @Inject
    SelfChecks checks;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    @Override
    public List<Standing> standing(UUID premises, SignedInAccount reader) {
        if (!maySee(premises, reader)) {
            return List.of();
        }
        SelfCheckStaffMessages says = texts.of(SelfCheckStaffMessages.class);
        return checks.ofPremises(premises, clock.instant().plusSeconds(1), 1).stream()
                .map(check -> new Standing(
                        says.standingTitle(),
                        says.standing(
                                check.checkYear,
                                Formats.day(check.handedInAt, page.getLanguage().locale())),
                        address(check)))
                .toList();
    }

    @Override
    public List<Happening> happenings(UUID premises, SignedInAccount reader, Instant before, int most) {
        if (!maySee(premises, reader)) {
            return List.of();
        }
        SelfCheckStaffMessages says = texts.of(SelfCheckStaffMessages.class);
        return checks.ofPremises(premises, before, most).stream()
                .map(check -> new Happening(
                        check.handedInAt,
                        says.happening(),
                        says.happened(check.checkYear),
                        check.handedInByName,
                        address(check)))
                .toList();
    }

    private boolean maySee(UUID premises, SignedInAccount reader) {
        boolean staff = Stream.of(Role.CASEWORKER, Role.APPROVER, Role.INSPECTOR)
                .anyMatch(role -> reader.has(Tenant.id(), role));
        return staff && checks.maySee(premises, reader);
    }

    private String address(SelfCheck check) {
        return "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/egenkontroll/" + check.id;
    }
}
