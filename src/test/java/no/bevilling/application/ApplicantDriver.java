package no.bevilling.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.bevilling.demo.SyntheticNumbers;
import no.bevilling.platform.Hands;

/**
 * Applies to serve as an applicant does, one method for each page, in any language and with or without scripts. Each
 * method expects its page to be open, fills it and goes on; {@link #apply} goes the whole way. Between the pages a test
 * may do as it likes: a page with errors is filled as an empty one.
 */
public final class ApplicantDriver {
    /** Made up: month + 80. */
    public static final String MANAGER = SyntheticNumbers.identityNumber(1990, 5, 17, 0);

    /** Made up: month + 80. */
    public static final String DEPUTY = SyntheticNumbers.identityNumber(1985, 2, 3, 0);

    static final byte[] PLAN = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern OWN = Pattern.compile(".*/soknad/\\d{4}/[0-9a-f-]{36}(\\?sendt=1)?");

    private final Page page;
    private Consumer<String> look = step -> {};
    private String place = "Fjellkroa";
    private Hands hands = Hands.mouse();
    private boolean foodService;

    public ApplicantDriver(Page page) {
        this.page = page;
    }

    /** What is done with every page when it is filled, before it is sent; it is told the last word of the address. */
    public ApplicantDriver lookingAt(Consumer<String> look) {
        this.look = look;
        return this;
    }

    /** How the pages are used; with a mouse unless told. */
    public ApplicantDriver with(Hands hands) {
        this.hands = hands;
        return this;
    }

    /** What the place is called; {@code Fjellkroa} unless told. */
    public ApplicantDriver at(String place) {
        this.place = place;
        return this;
    }

    /** Asks for a food-service licence too: there is none at the place. */
    public ApplicantDriver wantingFoodService() {
        this.foodService = true;
        return this;
    }

    /** Signs in as a user of the demo data. */
    public void signIn(String username) {
        page.navigate("logg-inn");
        hands.fill(page.locator("input[name=j_username]"), username);
        hands.fill(page.locator("input[name=j_password]"), "demo");
        hands.press(page.locator("form:has(input[name=j_password]) button[type=submit]")
                .first());
        page.waitForURL(url -> !url.contains("/logg-inn"));
    }

    /**
     * The whole way from the start page to the receipt, signed in already.
     *
     * @param municipality its number
     * @return the number of the case
     */
    public String apply(String municipality) {
        start(municipality);
        firstStep();
        holder();
        place();
        if (foodService) {
            foodService();
        }
        licence();
        outdoor();
        hours();
        people();
        turnover();
        attachments();
        return handIn();
    }

    /** Starts an application to serve; the task list is open afterwards. */
    public void start(String municipality) {
        page.navigate("soknad");
        hands.select(page.locator("#municipality"), municipality);
        choose("wish", "NEW-SERVING");
        look("start");
        hands.press(page.locator("form[action='/soknad'] button[type=submit]"));
        assertThat(page).hasURL(OWN);
    }

    /** From the task list to the first step. */
    public void firstStep() {
        look("tasks");
        hands.press(page.locator("main a[href$='/virksomhet']"));
    }

    public void holder() {
        fill("holder.organisationNumber", ApplicationSamples.validOrganisationNumber(31029384));
        fill("holder.name", "Fjellkroa Fagernes AS");
        fill("holder.form", "AS");
        choose("holder.actingAs", "GENERAL_MANAGER");
        fill("holder.postalAddress", "Jernbanevegen 7, 2900 Fagernes");
        fill("holder.contactName", "Kari Søker");
        fill("holder.email", "kari@fjellkroa.example");
        fill("holder.telephone", "61 00 00 00");
        next();
    }

    public void place() {
        fill("place.name", place);
        fill("place.streetAddress", "Jernbanevegen 7");
        fill("place.postalCode", "2900");
        fill("place.postalPlace", "Fagernes");
        hands.select(field("place.venueKind"), "RESTAURANT");
        fill("place.concept", "Lokal mat");
        fill("place.seats", "80");
        choose("place.foodServiceLicence", foodService ? "NONE" : "GRANTED");
        choose("place.otherLicence", "NONE");
        next();
    }

    /** The licence manager is general manager too, and takes the establishment test later. */
    public void foodService() {
        choose("foodService.wanted", "true");
        choose("foodService.sameAsManager", "true");
        choose("foodService.establishmentTest", "TO_BE_TAKEN");
        fill("foodService.ownership", "Oda Eier 60,5 prosent, Per Eier 39,5 prosent");
        fill("foodService.addresses", "Mona Styrer, Jernbanevegen 9, 2900 Fagernes");
        choose("foodService.relativesOwn", "false");
        next();
    }

    /** All three drink groups, for a council's period. */
    public void licence() {
        choose("licence.drinkGroups", "1,2,3");
        choose("licence.clientele", "GENERAL");
        fill("licence.periodFrom", "2027-01-01");
        fill("licence.periodTo", "2028-09-30");
        choose("licence.ownProduction", "false");
        next();
    }

    /** A fenced terrace. */
    public void outdoor() {
        choose("outdoor.wanted", "true");
        choose("outdoor.delimitation", "FENCE");
        fill("outdoor.description", "Terrasse mot elva");
        choose("outdoor.backyard", "false");
        choose("outdoor.landownerConsent", "true");
        next();
    }

    /** Until midnight, and one o'clock before Saturdays and Sundays; Sundays and special days are left to the law. */
    public void hours() {
        for (String block : new String[] {"INDOOR.1-2", "INDOOR.3", "OUTDOOR.1-2", "OUTDOOR.3"}) {
            String from = block.endsWith("3") ? "13:00" : "11:00";
            hour(block, "MONDAY_TO_THURSDAY", from, "00:00");
            hour(block, "FRIDAY_AND_SATURDAY", from, "01:00");
        }
        next();
    }

    private void hour(String block, String days, String from, String to) {
        fill("licence.hours." + block + "." + days + ".from", from);
        fill("licence.hours." + block + "." + days + ".to", to);
    }

    /** A manager, a deputy, and two people with influence. */
    public void people() {
        responsible("manager", "Mona Styrer", MANAGER);
        choose("people.manager.hasAuthority", "true");
        responsible("deputy", "Didrik Stedfortreder", DEPUTY);
        influential(0, "Oda Eier", "Styreleder", "1970-03-04", "60,5");
        hands.press(page.locator("button[name=next][value=add]"));
        assertThat(field("people.influential[0].birthDate")).hasValue("1970-03-04");
        influential(1, "Per Eier", "Eier", "1972-03-04", "");
        next();
    }

    private void responsible(String role, String name, String number) {
        fill("people." + role + ".name", name);
        fill("people." + role + ".identityNumber", number);
        choose("people." + role + ".knowledgeTest", "true");
        choose("people." + role + ".employed", "true");
    }

    private void influential(int index, String name, String role, String born, String share) {
        String path = "people.influential[" + index + "].";
        fill(path + "name", name);
        fill(path + "role", role);
        fill(path + "birthDate", born);
        fill(path + "sharePercent", share);
    }

    public void turnover() {
        fill("turnover.group1Litres", "4 000");
        fill("turnover.group2Litres", "900");
        fill("turnover.group3Litres", "50");
        next();
    }

    /** A floor plan. */
    public void attachments() {
        attach("plan.pdf", PLAN);
        assertThat(page.locator("main ul.files")).containsText("plan.pdf");
        if (foodService) {
            attach("TAX_CERTIFICATE", "skatteattest.pdf", PLAN);
            assertThat(page.locator("main ul.files")).containsText("skatteattest.pdf");
        }
        look();
        hands.press(page.locator("main form a[href$='/sammendrag']"));
    }

    void attach(String name, byte[] content) {
        attach("FLOOR_PLAN", name, content);
    }

    private void attach(String kind, String name, byte[] content) {
        hands.select(page.locator("#kind"), kind);
        page.locator("#file").setInputFiles(new FilePayload(name, "application/pdf", content));
        hands.press(page.locator("form[enctype] button[type=submit]"));
    }

    /**
     * Declares that all is true and hands in; the receipt is open afterwards.
     *
     * @return the number of the case
     */
    public String handIn() {
        hands.choose(page.locator("#truthful"));
        look();
        hands.press(page.locator("form[action$='/sammendrag'] button[type=submit]"));
        assertThat(page).hasURL(OWN);
        look("receipt");
        return page.locator("main dl dd").nth(1).innerText().strip();
    }

    /** Saves the open page and goes to the next. */
    void next() {
        look();
        hands.press(page.locator("button[name=next][value=continue]"));
    }

    void fill(String id, String value) {
        hands.fill(field(id), value);
    }

    void choose(String name, String value) {
        hands.choose(page.locator("input[name='" + name + "'][value='" + value + "']"));
    }

    private Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void look() {
        String path = page.url().replaceAll("[?#].*", "");
        look(path.substring(path.lastIndexOf('/') + 1));
    }

    private void look(String at) {
        look.accept(at);
    }
}
