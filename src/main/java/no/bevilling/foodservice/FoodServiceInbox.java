package no.bevilling.foodservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.InboxSource;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.HolderOfCase;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;
import no.bevilling.premises.Premises;

/** Food-service licences in the inbox of their holder: what the municipality has given notice of, and where to report changes. */
@ApplicationScoped
class FoodServiceInbox implements InboxSource {
    @Inject
    FoodServiceLicences licences;

    @Inject
    FoodServiceReactions reactions;

    @Inject
    HolderOfCase holders;

    @Inject
    CaseAddresses addresses;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public List<Item> items(SignedInAccount account) {
        FoodServiceOwnMessages says = texts.of(FoodServiceOwnMessages.class);
        String number = municipalities.byId(Tenant.id()).orElseThrow().number();
        Stream<Item> notices = holders.cases(account).stream()
                .filter(about -> about.matter == Matter.FOOD_SERVICE_LICENCE)
                .flatMap(about -> reactions.of(about.id).stream()
                        .filter(reaction -> reaction.noticedOn != null)
                        .map(reaction -> notice(about, reaction, says)));
        Stream<Item> held = licences.ofHolder(account).stream()
                .map(licence -> new Item(
                        FoodServiceCases.ofLicence(number, licence.id),
                        says.inboxLicence(Premises.<Premises>findById(TenantKey.of(licence.premisesId)).name),
                        says.inboxReport(),
                        null,
                        licence.grantedOn
                                .atTime(LocalTime.NOON)
                                .atZone(clock.getZone())
                                .toInstant()));
        return Stream.concat(notices, held).toList();
    }

    private Item notice(LicensingCase about, FoodServiceReaction reaction, FoodServiceOwnMessages says) {
        LocalDate today = LocalDate.now(clock);
        boolean answers = about.isOpen() && reaction.holderCommentedOn == null && !today.isAfter(reaction.rectifyBy);
        return new Item(
                addresses.own(about).orElseThrow(),
                about.title,
                says.inboxNotice(),
                answers ? reaction.rectifyBy : null,
                reaction.noticedOn
                        .atTime(LocalTime.NOON)
                        .atZone(clock.getZone())
                        .toInstant());
    }
}
