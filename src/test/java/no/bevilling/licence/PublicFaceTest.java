package no.bevilling.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.VenueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public register tells of who and where, and what it keeps to itself. */
class PublicFaceTest {
    @Test
    void a_company_is_shown_with_its_place() {
        PublicFace face = face(holder("999999999", "AS"), VenueKind.PUB, Clientele.GENERAL);
        assertThat(face.kind()).isEqualTo(HolderKind.ORGANISATION);
        assertThat(face.streetAddress()).isEqualTo("Storgata 1");
        assertThat(face.latitude()).isNotNull();
        assertThat(face.addressWithheld()).isFalse();
    }

    @Test
    void a_private_person_is_not_named_and_neither_is_the_place() {
        PublicFace face = face(holder(null, ""), VenueKind.ASSEMBLY_HALL, Clientele.PRIVATE_FUNCTION);
        assertThat(face.kind()).isEqualTo(HolderKind.PRIVATE_PERSON);
        assertThat(face.searchText("3451-2026-0001"))
                .isEqualTo("Privat arrangement Privatperson Fagernes 3451-2026-0001");
        assertThat(face.streetAddress()).isEmpty();
        assertThat(face.postalCode()).isNull();
        assertThat(face.latitude()).isNull();
        assertThat(face.contact()).isEqualTo(new PublicContact(null, null));
    }

    @Test
    void a_sole_proprietors_place_is_shown_where_everybody_may_come() {
        PublicFace face = face(holder("999999999", "ENK"), VenueKind.PUB, Clientele.GENERAL);
        assertThat(face.streetAddress()).isEqualTo("Storgata 1");
        assertThat(face.contact()).isEqualTo(new PublicContact(null, null));
    }

    @ParameterizedTest
    @CsvSource({"CATERING, GENERAL", "CATERING, PRIVATE_FUNCTION", "ASSEMBLY_HALL, PRIVATE_FUNCTION"})
    void a_sole_proprietors_address_is_withheld_where_nobody_is_served_at_it(VenueKind kind, Clientele clientele) {
        PublicFace face = face(holder("999999999", "ENK"), kind, clientele);
        assertThat(face.addressWithheld()).isTrue();
        assertThat(face.streetAddress()).isEmpty();
        assertThat(face.longitude()).isNull();
        assertThat(face.searchText("1")).doesNotContain("Storgata");
        assertThat(face.holder()).isEqualTo("Fjellkroa Drift AS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post@fjellkroa.no",
                "Booking@fjellkroa.no",
                "fjellkroa@gmail.com",
                "fjellkroadriftas@x.no",
                "drift@x.no"
            })
    void an_address_of_the_business_is_shown(String email) {
        assertThat(PublicContact.isOfBusiness(email, "Fjellkroa Drift AS", "Kroa"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ola.nordmann@fjellkroa.no",
                "olan@fjellkroa.no",
                "@fjellkroa.no",
                "",
                "kari@gmail.com",
                "as@x.no"
            })
    void an_address_that_may_be_a_persons_is_not(String email) {
        assertThat(PublicContact.isOfBusiness(email, "Fjellkroa Drift AS", "Kroa"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "61 36 00 00, true",
        "+47 61360000, true",
        "02800, true",
        "0047 22 00 00 00, true",
        "91 23 45 67, false",
        "+47 412 34 567, false",
        "+46 8 123 456, false",
        "'', false"
    })
    void a_telephone_that_somebody_carries_is_not_shown(String telephone, boolean shown) {
        assertThat(PublicContact.isFixed(telephone)).isEqualTo(shown);
    }

    private static PublicFace face(Organisation holder, VenueKind kind, Clientele clientele) {
        Premises place = new Premises();
        place.name = "Kroa";
        place.streetAddress = "Storgata 1";
        place.postalCode = "2900";
        place.postalPlace = "Fagernes";
        place.latitude = new BigDecimal("61.1");
        place.longitude = new BigDecimal("9.1");
        place.venueKind = kind;
        return PublicFace.of(holder, place, clientele);
    }

    private static Organisation holder(String number, String form) {
        Organisation holder = new Organisation();
        holder.organisationNumber = number;
        holder.name = "Fjellkroa Drift AS";
        holder.form = form;
        holder.email = "post@fjellkroa.no";
        holder.telephone = "61 36 00 00";
        return holder;
    }
}
