package no.bevilling.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Language;
import no.bevilling.platform.MunicipalityJobs;
import no.bevilling.sending.PlainMails;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends alerts by e-mail, gathered to one for each person and run. What goes together is written down first; then each
 * e-mail is one transaction that holds its row. After a crash in between the same one goes again, under the same
 * Message-ID: nothing is left out, and nothing comes twice.
 */
@ApplicationScoped
public class AlertMailer {
    private static final Logger LOG = Logger.getLogger(AlertMailer.class);
    private static final String JOB = "alert-mail";
    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_ATTEMPTS = 8;
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final String WAITING = """
            select distinct a.account_id from alert a join account o on o.id = a.account_id
            where a.municipality_id = :municipality and a.by_email and a.digest_id is null
              and coalesce(o.email, '') <> '' and not o.disabled
            """;
    private static final String NEXT = """
            select id from alert_digest where municipality_id = :municipality and sent_at is null
              and next_attempt_at <= :now and attempts <
            """ + MOST_ATTEMPTS + """
             order by next_attempt_at, id limit 1 for update skip locked
            """;

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Municipalities municipalities;

    @Inject
    PlainMails mails;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    @Scheduled(
            identity = JOB,
            every = "{bevilling.alerts.mail-every}",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void all() {
        jobs.forEach(JOB, municipality -> gather());
        for (int municipality : jobs.all()) {
            try {
                send(municipality);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Alerts of municipality %d were not sent; it is tried again next time", municipality);
            }
        }
    }

    /** Writes down which alerts go together, in the municipality of the current transaction. */
    public void gather() {
        List<UUID> people = new ArrayList<>();
        entities.createNativeQuery(WAITING, UUID.class)
                .setParameter("municipality", Tenant.id())
                .getResultList()
                .forEach(account -> people.add((UUID) account));
        for (UUID account : people) {
            AlertDigest digest = new AlertDigest();
            digest.accountId = account;
            digest.madeAt = now();
            digest.nextAttemptAt = digest.madeAt;
            digest.persistAndFlush();
            Alert.update(
                    "digestId = ?1 where accountId = ?2 and byEmail = true and digestId is null", digest.id, account);
        }
    }

    /** Sends what has been gathered in a municipality. To be called outside of transactions. */
    public void send(int municipality) {
        for (int i = 0; i < MOST_AT_ONCE && sendNext(municipality); i++) {
            // Each in its own transaction.
        }
    }

    private boolean sendNext(int municipality) {
        return Tenant.call(municipality, () -> {
            List<?> next = entities.createNativeQuery(NEXT, UUID.class)
                    .setParameter("municipality", municipality)
                    .setParameter("now", now())
                    .getResultList();
            if (next.isEmpty()) {
                return false;
            }
            AlertDigest digest = AlertDigest.findById(TenantKey.of((UUID) next.get(0)));
            digest.attempts++;
            if (mails.send(mail(digest))) {
                digest.sentAt = now();
            } else {
                digest.nextAttemptAt = now().plus(PAUSE);
            }
            return true;
        });
    }

    private PlainMails.Mail mail(AlertDigest digest) {
        Account to = Account.findById(digest.accountId);
        Municipality here = Municipality.findById(digest.municipalityId);
        String number = municipalities.byId(digest.municipalityId).orElseThrow().number();
        Language language = Language.of(to.language)
                .filter(chosen -> chosen != Language.EN)
                .orElseGet(() -> Language.of(here.languageForm.name()).orElse(Language.NB));
        AlertMessages says = MessageBundles.get(AlertMessages.class, Localized.Literal.of(language.tag()));
        List<Alert> alerts = Alert.list("digestId = ?1 order by raisedAt, id", digest.id);
        StringBuilder text = new StringBuilder(says.mailLead(here.name)).append("\n\n");
        for (Alert alert : alerts) {
            LicensingCase about = LicensingCase.findById(TenantKey.of(alert.caseId));
            // Nothing that tells what the case is about: e-mail is read on the way.
            text.append("- ")
                    .append(says.mailLine(about.number(), says.kind(alert.kind)))
                    .append('\n');
        }
        text.append('\n')
                .append(says.mailRead())
                .append('\n')
                .append(publicAddress)
                .append("/k/")
                .append(number)
                .append("/varsler\n\n")
                .append(says.mailChoose())
                .append('\n');
        return new PlainMails.Mail(
                digest.id, to.email, here.name + " kommune", says.mailSubject(alerts.size()), text.toString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
