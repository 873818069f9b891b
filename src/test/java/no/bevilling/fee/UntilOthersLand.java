package no.bevilling.fee;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.bevilling.application.Application;
import no.bevilling.application.ApplicationForm;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.invoice.Charge;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.invoice.ChargeLine;
import no.bevilling.invoice.Receivable;
import no.bevilling.invoice.Receivables;
import no.bevilling.licence.Licence;
import no.bevilling.turnover.ReportedVolume;
import no.bevilling.turnover.ReportedVolumes;

class UntilOthersLand {
    @DefaultBean
    @ApplicationScoped
    static class Volumes implements ReportedVolumes {
        @Inject
        Clock clock;

        @Override
        public Optional<ReportedVolume> expected(UUID licence, int year) {
            Licence of = Licence.findById(TenantKey.of(licence));
            LicensingCase about = LicensingCase.findById(TenantKey.of(of.caseId));
            Application application = Application.findById(TenantKey.of(about.applicationId));
            ApplicationForm.Turnover told = application == null ? null : application.answers.turnover();
            if (told == null) {
                return Optional.empty();
            }
            Map<Integer, BigDecimal> litres = new HashMap<>();
            if (told.group1Litres() != null) litres.put(1, told.group1Litres());
            if (told.group2Litres() != null) litres.put(2, told.group2Litres());
            if (told.group3Litres() != null) litres.put(3, told.group3Litres());
            return Optional.of(new ReportedVolume(null, litres, clock.instant()));
        }

        @Override
        public Optional<ReportedVolume> actual(UUID licence, int year) {
            return Optional.empty();
        }

        @Override
        public Map<UUID, ReportedVolume> expected(Collection<UUID> licences, int year) {
            Map<UUID, ReportedVolume> all = new HashMap<>();
            licences.forEach(one -> expected(one, year).ifPresent(told -> all.put(one, told)));
            return all;
        }

        @Override
        public Map<UUID, ReportedVolume> actual(Collection<UUID> licences, int year) {
            return Map.of();
        }
    }

    @DefaultBean
    @ApplicationScoped
    static class Owed implements Receivables {
        private final Map<UUID, Receivable> all = new ConcurrentHashMap<>();
        private final Map<UUID, UUID> byReference = new ConcurrentHashMap<>();

        @Override
        public UUID charge(Charge charge) {
            return byReference.computeIfAbsent(charge.reference(), reference -> {
                UUID id = UUID.randomUUID();
                long sum = charge.lines().stream().mapToLong(ChargeLine::amountInOre).sum();
                all.put(
                        id,
                        new Receivable(
                                id, "1", charge.kind(), charge.year(), charge.licenceId(), charge.dueOn(), sum, sum, false));
                return id;
            });
        }

        @Override
        public UUID credit(UUID invoice, long amount, UUID reference, String reason) {
            Receivable of = all.get(invoice);
            all.put(
                    invoice,
                    new Receivable(
                            invoice, "1", of.kind(), of.year(), of.licenceId(), of.dueOn(), of.charged(),
                            of.balance() - amount, false));
            return UUID.randomUUID();
        }

        @Override
        public void suspend(UUID invoice, boolean waits) {}

        @Override
        public Optional<Receivable> of(UUID invoice) {
            return Optional.ofNullable(all.get(invoice));
        }

        @Override
        public Optional<Receivable> of(ChargeKind kind, UUID reference) {
            return Optional.ofNullable(byReference.get(reference)).map(all::get);
        }

        @Override
        public List<Receivable> ofLicence(UUID licence) {
            return List.of();
        }

        @Override
        public boolean owed(UUID caseId) {
            return false;
        }
    }
}
