package no.bevilling.application;

import no.bevilling.application.ApplicationForm.Holder;
import no.bevilling.application.ApplicationForm.Licence;
import no.bevilling.application.ApplicationForm.Outdoor;
import no.bevilling.application.ApplicationForm.Place;
import no.bevilling.application.ApplicationForm.Turnover;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.ConnectedTo;
import no.bevilling.rules.fact.Delimitation;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.MainAssortment;
import no.bevilling.rules.fact.OtherLicence;
import no.bevilling.rules.fact.VenueKind;

/** Reads the fields of one page into the answers. The people of the licence are {@link PeopleReading}'s. */
final class StepReading {
    private final FormInput in;

    StepReading(FormInput in) {
        this.in = in;
    }

    ApplicationForm into(ApplicationForm before, Step step, LicenceType type) {
        return switch (step) {
            case HOLDER -> before.withHolder(holder());
            case PLACE -> before.withPlace(place());
            case LICENCE -> before.withLicence(licence(before.licence(), type));
            case OUTDOOR -> outdoor(before);
            case HOURS -> hours(before);
            case TURNOVER -> before.withTurnover(turnover());
            case REVIEW -> before.withTruthful(in.yesNo("truthful"));
            case PEOPLE, ATTACHMENTS -> before;
        };
    }

    private Holder holder() {
        return new Holder(
                in.digits("holder.organisationNumber"),
                in.text("holder.name"),
                in.text("holder.form"),
                in.text("holder.postalAddress"),
                in.text("holder.contactName"),
                in.text("holder.email"),
                in.text("holder.telephone"));
    }

    private Place place() {
        return new Place(
                in.text("place.name"),
                in.text("place.streetAddress"),
                in.digits("place.postalCode"),
                in.text("place.postalPlace"),
                in.text("place.cadastralUnit"),
                in.decimal("place.latitude"),
                in.decimal("place.longitude"),
                in.choice("place.venueKind", VenueKind.class),
                in.whole("place.seats"),
                in.text("place.concept"),
                in.choice("place.foodServiceLicence", FoodServiceLicence.class),
                in.choices("place.connectedTo", ConnectedTo.class),
                in.choice("place.mainAssortment", MainAssortment.class),
                in.choice("place.otherLicence", OtherLicence.class));
    }

    /** Hours of a drink group that is no longer asked for go with it. */
    private Licence licence(Licence before, LicenceType type) {
        Licence asked = new Licence(
                in.numbers("licence.drinkGroups"),
                type == LicenceType.SALE ? Clientele.GENERAL : in.choice("licence.clientele", Clientele.class),
                in.date("licence.periodFrom"),
                in.date("licence.periodTo"),
                in.yesNo("licence.seasonal"),
                in.yesNo("licence.ownProduction"),
                null);
        if (before == null || before.hours() == null) {
            return asked;
        }
        return asked.withHours(before.hours().stream()
                .filter(row -> asked.drinkGroups().contains(row.drinkGroup()))
                .toList());
    }

    /** Hours outside go when no outdoor area is wanted. */
    private ApplicationForm outdoor(ApplicationForm before) {
        Boolean wanted = in.yesNo("outdoor.wanted");
        Delimitation delimitation = in.choice("outdoor.delimitation", Delimitation.class);
        Outdoor outdoor = new Outdoor(
                wanted,
                delimitation == null ? null : delimitation != Delimitation.NONE,
                delimitation,
                in.text("outdoor.description"),
                in.yesNo("outdoor.landownerConsent"));
        boolean drop = Boolean.FALSE.equals(wanted)
                && before.licence() != null
                && before.licence().hours() != null;
        ApplicationForm changed = before.withOutdoor(outdoor);
        return drop
                ? changed.withLicence(before.licence()
                        .withHours(before.licence().hours().stream()
                                .filter(row -> row.area() == Area.INDOOR)
                                .toList()))
                : changed;
    }

    private ApplicationForm hours(ApplicationForm before) {
        Licence licence = before.licence() == null ? Licence.empty() : before.licence();
        return before.withLicence(licence.withHours(HoursFields.read(in)));
    }

    private Turnover turnover() {
        return new Turnover(
                in.decimal("turnover.group1Litres"),
                in.decimal("turnover.group2Litres"),
                in.decimal("turnover.group3Litres"));
    }
}
