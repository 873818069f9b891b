package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.AttachmentDemand;
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
    Clock clock;

    /** What is demanded in the municipality of the current transaction; nothing where it has no rules in force. */
    AttachmentRules of(Application application) {
        LocalDate on = application.receivedOn == null ? LocalDate.now(clock) : application.receivedOn;
        Map<AttachmentKind, AttachmentRules.Demand> demands = new EnumMap<>(AttachmentKind.class);
        settings(on).ifPresent(settings -> {
            for (AttachmentKind kind : AttachmentKind.values()) {
                PolicyAnswer<AttachmentDemand> demand =
                        settings.attachmentDemand(application.kind, application.licenceType, kind.name());
                if (demand.isKnown()) {
                    demands.put(
                            kind,
                            new AttachmentRules.Demand(
                                    demand.value(),
                                    settings.attachmentMonths(kind.name()).orElse(null),
                                    Stream.concat(demand.law().stream(), demand.plan().stream())
                                            .toList()));
                }
            }
        });
        return new AttachmentRules(demands, on);
    }

    private Optional<PolicySettings> settings(LocalDate on) {
        try {
            return municipalities.numberOf(Tenant.id(), on).map(number -> rules.settings(number, on));
        } catch (RuleBases.UnknownMunicipality | RuleBases.NoRuleBase none) {
            return Optional.empty();
        }
    }
}
