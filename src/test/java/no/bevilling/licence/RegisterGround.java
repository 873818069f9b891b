package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.VenueKind;
import no.bevilling.simulation.LicenceStock;
import org.hibernate.Session;

/** Licences in the public register, as sentences about it need them: each was granted a hundred days ago, for groups 1 and 2. */
@ApplicationScoped
public class RegisterGround {
    public static final LocalDate LAST_DAY = LocalDate.of(2028, 9, 30);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    /** A multiple of 20, so that each place is a restaurant. */
    private static final AtomicInteger NEXT = new AtomicInteger(600_000);

    @Inject
    Municipalities municipalities;

    @Inject
    EntityManager entities;

    @Inject
    PublicLicenceProjection projection;

    @Inject
    LicenceEvents events;

    @Inject
    Clock clock;

    /** Who holds a licence and where, to be changed before it stands in the register. */
    public record Making(Licence licence, Organisation holder, Premises place) {
        public Making named(String name) {
            place.name = name;
            return this;
        }

        public Making heldBy(String name, String form, String email, String telephone) {
            holder.name = name;
            holder.form = form;
            holder.email = email;
            holder.telephone = telephone;
            holder.postalAddress = "Heimevegen 7, 2900 Fagernes";
            return this;
        }

        public Making at(String street, double latitude, double longitude) {
            place.streetAddress = street;
            place.latitude = BigDecimal.valueOf(latitude);
            place.longitude = BigDecimal.valueOf(longitude);
            return this;
        }

        public Making kind(VenueKind kind) {
            place.venueKind = kind;
            return this;
        }
    }

    public int municipality(String number) {
        return municipalities.byNumber(number).orElseThrow().id();
    }

    /** A serving licence in force in the municipality; returns its number. */
    public String granted(String municipality, Consumer<Making> how) {
        int m = municipality(municipality);
        int sequence = NEXT.getAndAdd(20);
        String number = "%s-2019-%06d".formatted(municipality, sequence);
        Tenant.run(m, () -> {
            entities.unwrap(Session.class).doWork(c -> LicenceStock.add(c, m, municipality, 1, sequence));
            Licence licence = licence(number);
            LocalDate begins = licence.periodFrom;
            sql("""
                            insert into licence_event (municipality_id, id, licence_id, kind, happened_at, period_from, period_to,
                              case_id, recorded_at)
                            values (:m, gen_random_uuid(), :id, 'PERIOD_GRANTED', :at, :from, :to, :id, :at)
                            """, m, licence.id)
                    .setParameter("at", licence.grantedOn.atStartOfDay(OSLO).toInstant())
                    .setParameter("from", begins)
                    .setParameter("to", LAST_DAY)
                    .executeUpdate();
            licence.managerName = "Styrar Styrarsen";
            licence.deputyName = "Stedfortreder Stedsen";
            how.accept(new Making(
                    licence,
                    Organisation.findById(TenantKey.of(licence.organisationId)),
                    Premises.findById(TenantKey.of(licence.premisesId))));
            entities.flush();
            sql("""
                            insert into licence_terms (municipality_id, id, licence_id, case_kind, valid_from, clientele, venue_kind,
                              drink_groups, hours, manager_name, deputy_name, case_id, decision_id, decided_at)
                            select :m, gen_random_uuid(), l.id, 'NEW', :at, l.clientele, p.venue_kind, l.drink_groups, l.hours,
                              'Styrar Styrarsen', 'Stedfortreder Stedsen', l.id, l.id, :at
                              from licence l join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
                             where l.id = :id
                            """, m, licence.id)
                    .setParameter("at", begins.atStartOfDay(OSLO).toInstant())
                    .executeUpdate();
            projection.write(licence);
        });
        return number;
    }

    /** It is withdrawn on these days, the last included; null for the rest of the period. */
    public void withdrawn(String number, LocalDate from, LocalDate last) {
        with(number, licence -> events.record(licence, events.withdrawal(licence, from, last, null)));
    }

    /** Its holder has given it up. */
    public void closedDown(String number) {
        with(
                number,
                licence -> events.record(
                        licence, events.happening(licence, LicenceEventKind.CLOSED_DOWN, clock.instant())));
    }

    /** It is written into the register again, as it stands. */
    public void writeAgain(String number) {
        with(number, licence -> projection.write(licence));
    }

    /** In a transaction of its municipality. */
    public void with(String number, Consumer<Licence> work) {
        Tenant.run(municipality(number.substring(0, 4)), () -> work.accept(licence(number)));
    }

    private static Licence licence(String number) {
        return Licence.<Licence>find("licenceNumber", number).singleResult();
    }

    private Query sql(String sql, int municipality, UUID id) {
        return entities.createNativeQuery(sql).setParameter("m", municipality).setParameter("id", id);
    }
}
