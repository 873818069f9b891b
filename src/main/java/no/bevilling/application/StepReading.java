package no.bevilling.application;

import java.util.List;
import no.bevilling.application.ApplicationForm.Change;
import no.bevilling.application.ApplicationForm.EstablishmentTest;
import no.bevilling.application.ApplicationForm.Event;
import no.bevilling.application.ApplicationForm.FoodService;
import no.bevilling.application.ApplicationForm.Holder;
import no.bevilling.application.ApplicationForm.Licence;
import no.bevilling.application.ApplicationForm.Outdoor;
import no.bevilling.application.ApplicationForm.Place;
import no.bevilling.application.ApplicationForm.Turnover;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Channel;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.ConnectedTo;
import no.bevilling.rules.fact.Delimitation;
import no.bevilling.rules.fact.EventKind;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.InvitedBy;
import no.bevilling.rules.fact.MainAssortment;
import no.bevilling.rules.fact.OtherLicence;
import no.bevilling.rules.fact.VenueKind;

/** Reads the fields of one page into the answers. The people of the licence are {@link PeopleReading}'s. */
final class StepReading {
    private static final Event NO_EVENT =
            new Event(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private final FormInput in;

    StepReading(FormInput in) {
        this.in = in;
    }

    /** The answers with this page's; what the kind does not ask stays as it was. */
    ApplicationForm into(ApplicationForm before, Step step, FormPlan plan) {
        ApplicationForm told = Answers.asked(before, read(before, step), plan);
        return plan.has(Step.EVENT) ? EventHours.into(told) : told;
    }

    private ApplicationForm read(ApplicationForm before, Step step) {
        return switch (step) {
            case HOLDER -> before.withHolder(holder());
            case PLACE -> place(before);
            case FOOD_SERVICE -> before.withFoodService(foodService());
            case LICENCE -> before.withLicence(licence(before.licence()));
            case OUTDOOR -> outdoor(before);
            case HOURS -> hours(before);
            case TURNOVER -> before.withTurnover(turnover());
            case REVIEW -> before.withTruthful(in.yesNo("truthful"));
            case CHANGE -> before.withChange(change());
            case EVENT -> event(before);
            case GUESTS -> before.withEvent(guests(before.event()));
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
                in.text("holder.telephone"),
                in.yesNo("holder.privatePerson"),
                in.choice("holder.actingAs", ActingAs.class));
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
                in.choice("place.otherLicence", OtherLicence.class),
                boatTrip());
    }

    /** Who has a food-service licence or has applied for it, or needs none, asks for none. */
    private ApplicationForm place(ApplicationForm before) {
        ApplicationForm told = before.withPlace(place());
        FoodServiceLicence state = told.place().foodServiceLicence();
        return state == null || ApplicationForm.lacksFoodService(state) ? told : told.withFoodService(null);
    }

    private FoodService foodService() {
        Boolean wanted = in.yesNo("foodService.wanted");
        FoodService told = new FoodService(
                wanted,
                in.yesNo("foodService.sameAsManager"),
                in.choice("foodService.establishmentTest", EstablishmentTest.class),
                in.text("foodService.certificate"),
                in.text("foodService.ownership"),
                in.text("foodService.addresses"),
                in.yesNo("foodService.relativesOwn"),
                in.text("foodService.relatives"),
                in.date("foodService.agreedOn"),
                in.date("foodService.opensOn"));
        return Boolean.FALSE.equals(wanted) ? FoodService.notWanted() : told;
    }

    private CheckRequest.PartOfYear partOfYear() {
        String from = in.monthDay("licence.partOfYear.from");
        String to = in.monthDay("licence.partOfYear.to");
        return from == null && to == null ? null : new CheckRequest.PartOfYear(from, to);
    }

    private CheckRequest.BoatTrip boatTrip() {
        ClockTime departs = in.clock("place.boatTrip.departs");
        ClockTime returns = in.clock("place.boatTrip.returns");
        return departs == null && returns == null ? null : new CheckRequest.BoatTrip(departs, returns);
    }

    private Change change() {
        return new Change(
                in.date("change.from"),
                in.date("change.takeover"),
                in.choice("change.ground", TransferGround.class),
                in.date("change.lastDay"),
                in.text("change.description"));
    }

    /** The page about when and where; who comes is asked on the next. */
    private ApplicationForm event(ApplicationForm before) {
        Event old = before.event() == null ? NO_EVENT : before.event();
        List<Area> areas = in.choices("event.areas", Area.class);
        Event event = new Event(
                in.text("event.name"),
                in.choice("event.kind", EventKind.class),
                in.moment("event.from"),
                in.moment("event.to"),
                in.clock("event.servingFrom"),
                in.clock("event.servingTo"),
                in.clock("event.spiritsFrom"),
                in.clock("event.spiritsTo"),
                areas,
                old.invitedBy(),
                old.paid(),
                old.attendance(),
                old.ageLimit(),
                old.minorsExpected(),
                old.doorGuards(),
                old.description());
        Delimitation delimitation = in.choice("outdoor.delimitation", Delimitation.class);
        Outdoor outdoor = new Outdoor(
                areas.contains(Area.OUTDOOR),
                delimitation == null ? null : delimitation != Delimitation.NONE,
                delimitation,
                in.text("outdoor.description"),
                in.yesNo("outdoor.landownerConsent"),
                null);
        return before.withEvent(event).withOutdoor(outdoor);
    }

    private Event guests(Event before) {
        Event old = before == null ? NO_EVENT : before;
        return new Event(
                old.name(),
                old.kind(),
                old.from(),
                old.to(),
                old.servingFrom(),
                old.servingTo(),
                old.spiritsFrom(),
                old.spiritsTo(),
                old.areas(),
                in.choice("event.invitedBy", InvitedBy.class),
                in.yesNo("event.paid"),
                in.whole("event.attendance"),
                in.whole("event.ageLimit"),
                in.yesNo("event.minorsExpected"),
                in.whole("event.doorGuards"),
                in.text("event.description"));
    }

    /** Hours of a drink group that is no longer asked for go with it. */
    private Licence licence(Licence before) {
        Licence asked = new Licence(
                in.numbers("licence.drinkGroups"),
                in.choice("licence.clientele", Clientele.class),
                in.date("licence.periodFrom"),
                in.date("licence.periodTo"),
                in.yesNo("licence.seasonal"),
                in.yesNo("licence.ownProduction"),
                null,
                partOfYear(),
                in.choices("licence.channels", Channel.class));
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
                in.yesNo("outdoor.landownerConsent"),
                in.yesNo("outdoor.backyard"));
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
