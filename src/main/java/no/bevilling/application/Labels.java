package no.bevilling.application;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bevilling.platform.Texts;
import no.bevilling.rules.fact.Area;

/** What the fields are called, and what is wrong with them, in the reader's language. */
final class Labels {
    private static final Map<String, Function<ApplicationMessages, String>> BY_PATH = Map.ofEntries(
            entry("holder.organisationNumber", ApplicationMessages::organisationNumber),
            entry("holder.name", ApplicationMessages::holderName),
            entry("holder.form", ApplicationMessages::holderForm),
            entry("holder.postalAddress", ApplicationMessages::postalAddress),
            entry("holder.contactName", ApplicationMessages::contactName),
            entry("holder.email", ApplicationMessages::email),
            entry("holder.telephone", ApplicationMessages::telephone),
            entry("place.name", ApplicationMessages::placeName),
            entry("place.streetAddress", ApplicationMessages::streetAddress),
            entry("place.postalCode", ApplicationMessages::postalCode),
            entry("place.postalPlace", ApplicationMessages::postalPlace),
            entry("place.cadastralUnit", ApplicationMessages::cadastralUnit),
            entry("place.latitude", ApplicationMessages::latitude),
            entry("place.longitude", ApplicationMessages::longitude),
            entry("place.venueKind", ApplicationMessages::venueKindLabel),
            entry("place.seats", ApplicationMessages::seats),
            entry("place.concept", ApplicationMessages::concept),
            entry("place.foodServiceLicence", ApplicationMessages::foodServiceLicenceLabel),
            entry("place.connectedTo", ApplicationMessages::connectedToLabel),
            entry("place.mainAssortment", ApplicationMessages::mainAssortmentLabel),
            entry("place.otherLicence", ApplicationMessages::otherLicenceLabel),
            entry("licence.drinkGroups", ApplicationMessages::drinkGroupsLabel),
            entry("licence.clientele", ApplicationMessages::clienteleLabel),
            entry("licence.periodFrom", ApplicationMessages::periodFrom),
            entry("licence.periodTo", ApplicationMessages::periodTo),
            entry("licence.seasonal", ApplicationMessages::seasonalLabel),
            entry("licence.ownProduction", ApplicationMessages::ownProductionLabel),
            entry("outdoor.wanted", ApplicationMessages::outdoorWanted),
            entry("outdoor.delimitation", ApplicationMessages::delimitationLabel),
            entry("outdoor.description", ApplicationMessages::outdoorDescription),
            entry("outdoor.landownerConsent", ApplicationMessages::landownerConsentLabel),
            entry("people.deputyExemption", ApplicationMessages::deputyExemptionLabel),
            entry("people.deputyExemptionReason", ApplicationMessages::deputyExemptionReason),
            entry("people.influential", ApplicationMessages::influential),
            entry("turnover.group1Litres", ApplicationMessages::group1Litres),
            entry("turnover.group2Litres", ApplicationMessages::group2Litres),
            entry("turnover.group3Litres", ApplicationMessages::group3Litres));
    private static final Map<String, Function<KindMessages, String>> OF_KINDS = Map.ofEntries(
            entry("holder.privatePerson", KindMessages::privatePerson),
            entry("holder.actingAs", KindMessages::actingAsLabel),
            entry("place.boatTrip.departs", KindMessages::departs),
            entry("place.boatTrip.returns", KindMessages::returns),
            entry("licence.partOfYear.from", KindMessages::partOfYearFrom),
            entry("licence.partOfYear.to", KindMessages::partOfYearTo),
            entry("licence.channels", KindMessages::channels),
            entry("outdoor.backyard", KindMessages::backyard),
            entry("event.name", KindMessages::eventName),
            entry("event.kind", KindMessages::eventKindLabel),
            entry("event.from", KindMessages::eventFrom),
            entry("event.to", KindMessages::eventTo),
            entry("event.servingFrom", KindMessages::servingFrom),
            entry("event.servingTo", KindMessages::servingTo),
            entry("event.spiritsFrom", KindMessages::spiritsFrom),
            entry("event.spiritsTo", KindMessages::spiritsTo),
            entry("event.areas", KindMessages::areas),
            entry("event.invitedBy", KindMessages::invitedByLabel),
            entry("event.paid", KindMessages::paid),
            entry("event.attendance", KindMessages::attendance),
            entry("event.ageLimit", KindMessages::ageLimit),
            entry("event.minorsExpected", KindMessages::minorsExpected),
            entry("event.doorGuards", KindMessages::doorGuards),
            entry("event.description", KindMessages::eventDescription),
            entry("change.from", KindMessages::changeFrom),
            entry("change.takeover", KindMessages::takeover),
            entry("change.ground", KindMessages::groundLabel),
            entry("change.lastDay", KindMessages::lastDay),
            entry("change.description", KindMessages::changeDescription));
    private static final Map<String, Function<ApplicationMessages, String>> OF_PERSON = Map.of(
            "name", ApplicationMessages::personName,
            "identityNumber", ApplicationMessages::identityNumber,
            "birthDate", ApplicationMessages::birthDate,
            "knowledgeTest", ApplicationMessages::knowledgeTest,
            "employed", ApplicationMessages::employed,
            "hasAuthority", ApplicationMessages::hasAuthority,
            "role", ApplicationMessages::role,
            "sharePercent", ApplicationMessages::sharePercent);
    private static final Map<String, Function<FoodServiceFormMessages, String>> OF_FOOD_SERVICE = Map.ofEntries(
            entry("foodService.wanted", FoodServiceFormMessages::wanted),
            entry("foodService.sameAsManager", FoodServiceFormMessages::sameAsManager),
            entry("foodService.establishmentTest", FoodServiceFormMessages::establishmentTestLabel),
            entry("foodService.certificate", FoodServiceFormMessages::certificate),
            entry("foodService.ownership", FoodServiceFormMessages::ownership),
            entry("foodService.addresses", FoodServiceFormMessages::addresses),
            entry("foodService.relativesOwn", FoodServiceFormMessages::relativesOwn),
            entry("foodService.relatives", FoodServiceFormMessages::relatives),
            entry("foodService.agreedOn", FoodServiceFormMessages::agreedOn),
            entry("foodService.opensOn", FoodServiceFormMessages::opensOn));
    private static final Pattern PERSON =
            Pattern.compile("people\\.(manager|deputy|generalManager|influential\\[(\\d+)])\\.(\\w+)");
    private static final Pattern HOURS =
            Pattern.compile("licence\\.hours\\.(INDOOR|OUTDOOR)\\.([\\d-]+)(?:\\.(\\w+)\\.(from|to))?");

    private final ApplicationMessages texts;
    private final TermMessages terms;
    private final KindMessages kinds;
    private final FoodServiceFormMessages food;
    private final PlannerMessages planner;

    Labels(Texts messages) {
        this.texts = messages.of(ApplicationMessages.class);
        this.terms = messages.of(TermMessages.class);
        this.kinds = messages.of(KindMessages.class);
        this.food = messages.of(FoodServiceFormMessages.class);
        this.planner = messages.of(PlannerMessages.class);
    }

    /** What the field is called. */
    String of(String path) {
        if (path.startsWith("attachments.")) {
            return terms.attachmentKind(AttachmentKind.valueOf(path.substring(path.indexOf('.') + 1)));
        }
        if (path.startsWith(EventPlan.PREFIX)) {
            return ofPlan(path.substring(EventPlan.PREFIX.length()));
        }
        Function<KindMessages, String> ofKind = OF_KINDS.get(path);
        if (ofKind != null) {
            return ofKind.apply(kinds);
        }
        Function<FoodServiceFormMessages, String> ofFood = OF_FOOD_SERVICE.get(path);
        if (ofFood != null) {
            return ofFood.apply(food);
        }
        Function<ApplicationMessages, String> label = BY_PATH.get(path);
        return label == null ? texts.step(Step.HOURS) : label.apply(texts);
    }

    private String ofPlan(String field) {
        return switch (field) {
            case "guests" -> planner.guests();
            case "hours" -> planner.hours();
            case "servings" -> planner.servings();
            default -> {
                String group = terms.drinkGroup(field.charAt(field.length() - 1) - '0');
                yield field.startsWith("share") ? planner.share(group) : planner.litres(group);
            }
        };
    }

    /** A sentence that names the field and says what is wrong. */
    String sentence(Finding finding) {
        String wrong = texts.flaw(finding.flaw());
        if (finding.path().equals("truthful")) {
            return texts.truthfulMissing();
        }
        Matcher person = PERSON.matcher(finding.path());
        if (person.matches()) {
            String label = person.group(3).equals("certificate")
                    ? food.certificate()
                    : OF_PERSON.get(person.group(3)).apply(texts);
            return isUnanswered(finding, label)
                    ? person(person) + ": " + texts.unanswered(label)
                    : texts.wrongOf(person(person), label, wrong);
        }
        Matcher hours = HOURS.matcher(finding.path());
        if (hours.matches()) {
            String block = texts.hoursBlock(terms.area(Area.valueOf(hours.group(1))), texts.groups(hours.group(2)));
            return hours.group(3) == null
                    ? texts.wrong(block, wrong)
                    : texts.wrongOf(block, terms.days(DaySet.valueOf(hours.group(3))), wrong);
        }
        String label = of(finding.path());
        return isUnanswered(finding, label) ? texts.unanswered(label) : texts.wrong(label, wrong);
    }

    private static boolean isUnanswered(Finding finding, String label) {
        return finding.flaw() == Flaw.MISSING && label.endsWith("?");
    }

    private String person(Matcher path) {
        return switch (path.group(1)) {
            case "manager" -> texts.manager();
            case "deputy" -> texts.deputy();
            case "generalManager" -> food.generalManager();
            default -> texts.influentialPerson(Integer.parseInt(path.group(2)) + 1);
        };
    }
}
