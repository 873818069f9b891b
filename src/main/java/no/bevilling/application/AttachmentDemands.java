package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.AttachmentDemand;
import no.bevilling.rules.FoodServiceAct;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;

/** Asks the municipality's rules about the attachments of an application, on the day it comes in. */
@ApplicationScoped
class AttachmentDemands {
    @Inject
    RuleChecks rules;

    @Inject
    Municipalities municipalities;

    @Inject
    Authorisations authorisations;

    @Inject
    Clock clock;

    /** What is demanded in the municipality of the current transaction; nothing where it has no rules in force. */
    AttachmentRules of(Application application) {
        LocalDate on = application.receivedOn == null ? LocalDate.now(clock) : application.receivedOn;
        Map<AttachmentKind, AttachmentRules.Demand> demands = new EnumMap<>(AttachmentKind.class);
        if (application.matter == Matter.FOOD_SERVICE_LICENCE || application.answers.wantsFoodService()) {
            foodService(application, demands);
        }
        if (!application.matter.isLicenceApplication()) {
            return new AttachmentRules(demands, on);
        }
        settings(on).ifPresent(settings -> {
            for (AttachmentKind kind : AttachmentKind.values()) {
                PolicyAnswer<AttachmentDemand> demand =
                        settings.attachmentDemand(application.kind, application.licenceType, kind.name());
                if (demand.isKnown()) {
                    demands.put(
                            kind,
                            new AttachmentRules.Demand(
                                    stricter(demands.get(kind), demand.value()),
                                    settings.attachmentMonths(kind.name()).orElse(null),
                                    Stream.concat(demand.law().stream(), demand.plan().stream())
                                            .toList()));
                }
            }
        });
        if (needsDocument(application)) {
            demands.put(
                    AttachmentKind.POWER_OF_ATTORNEY,
                    new AttachmentRules.Demand(AttachmentDemand.REQUIRED, null, List.of("forvaltningsloven § 12")));
        }
        return new AttachmentRules(demands, on);
    }

    /** Nobody sends the proof of a test that was taken here, or is still to be taken. */
    private void foodService(Application application, Map<AttachmentKind, AttachmentRules.Demand> demands) {
        ApplicationForm.FoodService told = application.answers.foodService();
        boolean proof = told != null
                && told.establishmentTest() == ApplicationForm.EstablishmentTest.PASSED
                && told.certificate() == null;
        for (FoodServiceAct.Attachment attachment :
                rules.numbers().foodService().attachments()) {
            AttachmentKind kind = AttachmentKind.valueOf(attachment.kind());
            if (kind != AttachmentKind.ESTABLISHMENT_TEST || proof) {
                demands.put(kind, new AttachmentRules.Demand(attachment.demand(), null, attachment.law()));
            }
        }
    }

    private static AttachmentDemand stricter(AttachmentRules.Demand before, AttachmentDemand also) {
        return before != null && before.demand() == AttachmentDemand.REQUIRED ? AttachmentDemand.REQUIRED : also;
    }

    /** Whoever says to be authorised shows it, unless the leave stands in this product. */
    private boolean needsDocument(Application application) {
        ApplicationForm.Holder holder = application.answers.holder();
        return holder != null
                && holder.actingAs() == ActingAs.AUTHORISED
                && !Boolean.TRUE.equals(holder.privatePerson())
                && (application.channel != ApplicationChannel.ONLINE
                        || authorisations
                                .held(application.accountId, holder.organisationNumber())
                                .isEmpty());
    }

    private Optional<PolicySettings> settings(LocalDate on) {
        try {
            return municipalities.numberOf(Tenant.id(), on).map(number -> rules.settings(number, on));
        } catch (RuleBases.UnknownMunicipality | RuleBases.NoRuleBase none) {
            return Optional.empty();
        }
    }
}
