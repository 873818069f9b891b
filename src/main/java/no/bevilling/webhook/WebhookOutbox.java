package no.bevilling.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bevilling.casework.CaseEventRecorded;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEventRecorded;
import no.bevilling.municipality.Municipalities;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts what happens into the outbox of each webhook that asks for it, in the transaction in which it happens. The payload is
 * thin: what, when, an id and where it can be read by one who may; nothing of persons, and no reason.
 */
@ApplicationScoped
class WebhookOutbox {
    @Inject
    Municipalities municipalities;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Where everybody reaches this installation. */
    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    void inCase(@Observes CaseEventRecorded told) {
        WebhookEvent.of(told.event().kind).ifPresent(event -> {
            List<Webhook> asking = asking(event);
            if (!asking.isEmpty()) {
                LicensingCase about = LicensingCase.findById(TenantKey.of(told.event().caseId));
                asking.forEach(hook -> put(hook, event, "case", ofCase(about)));
            }
        });
    }

    void toLicence(@Observes LicenceEventRecorded told) {
        WebhookEvent.of(told.event().kind)
                .ifPresent(event -> asking(event).forEach(hook -> put(hook, event, "licence", of(told.licence()))));
    }

    /** Something to try a webhook with. */
    WebhookDelivery test(Webhook hook) {
        return put(hook, WebhookEvent.TEST, "webhook", Map.of("id", hook.id.toString()));
    }

    private static List<Webhook> asking(WebhookEvent event) {
        return Webhook.<Webhook>list("active = true").stream()
                .filter(hook -> hook.events.contains(event))
                .toList();
    }

    private Map<String, Object> ofCase(LicensingCase about) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", about.id.toString());
        told.put("number", about.number());
        told.put("matter", about.matter.name());
        told.put("href", publicAddress + "/k/" + number() + "/saker/" + about.id);
        return told;
    }

    private Map<String, Object> of(Licence licence) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", licence.id.toString());
        told.put("number", licence.licenceNumber);
        told.put("type", licence.licenceType.name());
        told.put("href", publicAddress + "/api/v1/register/licences/" + licence.licenceNumber);
        return told;
    }

    private WebhookDelivery put(Webhook hook, WebhookEvent event, String about, Map<String, Object> thing) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("municipality", number());
        data.put(about, thing);
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", event.type());
        payload.put("timestamp", now.toString());
        payload.put("data", data);
        WebhookDelivery delivery = new WebhookDelivery();
        delivery.webhookId = hook.id;
        delivery.event = event;
        try {
            delivery.payload = json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can be written as JSON", e);
        }
        delivery.createdAt = now;
        delivery.nextAttemptAt = now;
        delivery.persist();
        return delivery;
    }

    private String number() {
        return Optional.of(Tenant.id())
                .flatMap(municipalities::byId)
                .map(Municipalities.Short::number)
                .orElseThrow();
    }
}
