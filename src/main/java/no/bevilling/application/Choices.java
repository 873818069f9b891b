package no.bevilling.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Channel;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.ConnectedTo;
import no.bevilling.rules.fact.Delimitation;
import no.bevilling.rules.fact.EventKind;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.InvitedBy;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.MainAssortment;
import no.bevilling.rules.fact.OtherLicence;
import no.bevilling.rules.fact.VenueKind;

/** The choices of the form's fields, in the reader's language. */
public final class Choices {
    private static final Set<VenueKind> SHOPS = Set.of(
            VenueKind.GROCERY_SHOP,
            VenueKind.BEER_OUTLET,
            VenueKind.SPECIALTY_SHOP,
            VenueKind.PRODUCER_OUTLET,
            VenueKind.VINMONOPOL,
            VenueKind.KIOSK,
            VenueKind.PETROL_STATION,
            VenueKind.OTHER);
    private static final Set<VenueKind> NEVER_SERVING =
            Set.of(VenueKind.GROCERY_SHOP, VenueKind.BEER_OUTLET, VenueKind.SPECIALTY_SHOP, VenueKind.VINMONOPOL);

    private final ApplicationMessages texts;
    private final TermMessages terms;
    private final KindMessages kinds;
    private final FoodServiceFormMessages food;

    Choices(Texts messages) {
        this.texts = messages.of(ApplicationMessages.class);
        this.terms = messages.of(TermMessages.class);
        this.kinds = messages.of(KindMessages.class);
        this.food = messages.of(FoodServiceFormMessages.class);
    }

    /** What one may begin without a licence from before, as {@code KIND-TYPE}. */
    public List<Option> beginnings() {
        List<Option> all = new ArrayList<>();
        all.add(new Option("NEW-SERVING", kinds.newServing(), texts.servingMeaning()));
        all.add(new Option("NEW-SALE", kinds.newSale(), texts.saleMeaning()));
        Stream.of(ApplicationKind.SINGLE_OCCASION, ApplicationKind.AMBULATORY, ApplicationKind.TRANSFER)
                .map(kind -> wish(kind, kind + "-" + LicenceType.SERVING))
                .forEach(all::add);
        Stream.of(ApplicationKind.NEW, ApplicationKind.TRANSFER)
                .map(kind ->
                        new Option(Beginnings.foodService(kind), food.wish(kind.name()), food.wishMeaning(kind.name())))
                .forEach(all::add);
        return all;
    }

    /** What one may want with a licence that one has. */
    public List<Option> wishes(LicenceType type) {
        return Arrays.stream(ApplicationKind.values())
                .filter(kind -> kind.isAboutLicence() && kind != ApplicationKind.TRANSFER)
                .filter(kind -> type == LicenceType.SERVING || !kind.isEvent())
                .map(kind -> wish(kind, kind.name()))
                .toList();
    }

    private Option wish(ApplicationKind kind, String value) {
        return new Option(value, kinds.wish(kind), kinds.wishMeaning(kind));
    }

    /** On what ground one applies for an organisation; the meaning is told of the one that needs it. */
    public List<Option> getActingAs() {
        return Arrays.stream(ActingAs.values())
                .map(as -> new Option(
                        as.name(), kinds.actingAs(as), as == ActingAs.AUTHORISED ? kinds.actingAsMeaning(as) : null))
                .toList();
    }

    public List<Option> getEventKinds() {
        return all(EventKind.values(), kinds::eventKind);
    }

    public List<Option> getInvitedBy() {
        return all(InvitedBy.values(), kinds::invitedBy);
    }

    public List<Option> getAreas() {
        return all(Area.values(), terms::area);
    }

    public List<Option> getChannels() {
        return all(Channel.values(), kinds::channel);
    }

    public List<Option> getGrounds() {
        return all(TransferGround.values(), kinds::ground);
    }

    public List<Option> venueKinds(LicenceType type) {
        return Arrays.stream(VenueKind.values())
                .filter(kind -> type == LicenceType.SALE ? SHOPS.contains(kind) : !NEVER_SERVING.contains(kind))
                .map(kind -> Option.of(kind, terms.venueKind(kind)))
                .toList();
    }

    public List<Option> getConnectedTo() {
        return all(ConnectedTo.values(), terms::connectedTo);
    }

    public List<Option> getDelimitations() {
        return all(Delimitation.values(), terms::delimitation);
    }

    public List<Option> getFoodServiceLicences() {
        return all(FoodServiceLicence.values(), terms::foodServiceLicence);
    }

    public List<Option> getEstablishmentTests() {
        return all(ApplicationForm.EstablishmentTest.values(), food::establishmentTest);
    }

    public List<Option> getAssortments() {
        return all(MainAssortment.values(), terms::mainAssortment);
    }

    public List<Option> getOtherLicences() {
        return all(OtherLicence.values(), terms::otherLicence);
    }

    public List<Option> getClienteles() {
        return all(Clientele.values(), terms::clientele);
    }

    public List<Option> getAttachmentKinds() {
        return all(AttachmentKind.values(), terms::attachmentKind);
    }

    /** The combinations of drink groups that there are (alkoholloven §§ 3-1, 4-2). */
    public List<Option> drinkGroups(LicenceType type) {
        List<Option> all = List.of(
                new Option("1", texts.groups1(), texts.groups1Help()),
                new Option("1,2", texts.groups12(), texts.groups12Help()),
                new Option("1,2,3", texts.groups123(), texts.groups123Help()));
        return type == LicenceType.SALE ? all.subList(0, 2) : all;
    }

    public List<Option> getYesNo() {
        return List.of(Option.of("true", texts.yes()), Option.of("false", texts.no()));
    }

    private static <E extends Enum<E>> List<Option> all(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> Option.of(value, label.apply(value)))
                .toList();
    }
}
