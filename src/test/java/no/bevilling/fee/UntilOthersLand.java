package no.bevilling.fee;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.bevilling.application.Application;
import no.bevilling.application.ApplicationForm;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.turnover.ReportedVolume;
import no.bevilling.turnover.ReportedVolumes;

/** Stands in for the turnover returns until their room is there; never used where it is. */
class UntilOthersLand {
    static final Map<UUID, ReportedVolume> SOLD = new ConcurrentHashMap<>();

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
            return Optional.ofNullable(SOLD.get(licence));
        }

        @Override
        public Map<UUID, ReportedVolume> expected(Collection<UUID> licences, int year) {
            Map<UUID, ReportedVolume> all = new HashMap<>();
            licences.forEach(one -> expected(one, year).ifPresent(told -> all.put(one, told)));
            return all;
        }

        @Override
        public Map<UUID, ReportedVolume> actual(Collection<UUID> licences, int year) {
            Map<UUID, ReportedVolume> all = new HashMap<>(SOLD);
            all.keySet().retainAll(licences);
            return all;
        }
    }
}
