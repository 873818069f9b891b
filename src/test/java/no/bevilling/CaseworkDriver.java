package no.bevilling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.bevilling.platform.Hands;
import org.assertj.core.api.Assertions;

/** Handles a case on its pages, from the worklist to the approved decision, as a caseworker and an approver do. */
final class CaseworkDriver {
    private static final String REASON = "Vurdert mot formålet i loven. Ingenting taler mot.";
    private static final int CRITERIA = 60;

    private final Page page;
    private final Hands hands;
    private final Consumer<Page> look;

    CaseworkDriver(Page page, Hands hands, Consumer<Page> look) {
        this.page = page;
        this.hands = hands;
        this.look = look;
    }

    /** From the worklist, where a caseworker lands, to the case of a place. */
    void openFromWorklist(String place) {
        assertThat(page).hasURL(Pattern.compile(".*/k/\\d{4}/saker$"));
        look.accept(page);
        hands.press(page.locator("nav ul.choices a").nth(1));
        hands.fill(page.locator("#q"), place);
        hands.press(page.locator("form.filter button[type=submit]"));
        look.accept(page);
        hands.press(page.locator("main table a", new Page.LocatorOptions().setHasText(place)));
        look.accept(page);
        hands.press(page.locator("form[action$='/tildeling'] button"));
        look.accept(page);
        noTie();
    }

    /** Says, where it is asked, that there is no tie to the parties. */
    private void noTie() {
        Locator none = page.locator("form[action$='/habilitet']:has(input[value=NONE]) button");
        if (none.count() > 0) {
            look.accept(page);
            hands.press(none);
        }
    }

    /** All is in; police and social services have no remarks; what the municipality must find out is found out. */
    void prepare() {
        hands.press(page.locator("main a[href$='/komplett']").first());
        hands.choose(choice("answer", "COMPLETE"));
        submit();
        for (int i = 0; i < 2; i++) {
            hands.press(page.locator("#uttalelser + ul li")
                    .filter(new Locator.FilterOptions().setHasText("ikke svart"))
                    .first()
                    .locator("a"));
            hands.choose(choice("answer", "NO_REMARKS"));
            submit();
        }
        hands.press(page.locator("main a.ds-button[href$='/opplysninger']"));
        hands.select(page.locator("#zone"), "CENTRE");
        hands.select(page.locator("#noiseNuisance"), "false");
        hands.select(page.locator("#familyCampsite"), "false");
        hands.select(page.locator("#terraceOfRestaurant"), "true");
        hands.choose(choice("nearbyKnown", "true"));
        Locator conducts =
                page.locator("select[name$='Conduct'], select[name*='conduct'], select[name^='influential']");
        for (int i = 0; i < conducts.count(); i++) {
            hands.select(conducts.nth(i), "CLEAR");
        }
        submit();
    }

    /** Runs the check, and answers every criterion that is left to a person. */
    void check() {
        hands.press(page.locator("form[action$='/regelkontroll'] button"));
        look.accept(page);
        Locator open = page.locator("article.criterion a.ds-button[href*='/regelkontroll/']")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*(Svar|Vurder)\\b")));
        for (int i = 0; i < CRITERIA && open.count() > 0; i++) {
            hands.press(open.first());
            hands.choose(choice("outcome", "MET"));
            hands.fill(page.locator("#reason"), REASON);
            submit();
        }
        Assertions.assertThat(page.locator("article.criterion:has(ul.lines)").allInnerTexts())
                .as("criteria that miss facts")
                .isEmpty();
        hands.press(page.locator("main p a[href*='/saker/']").first());
        look.accept(page);
    }

    /** Proposes what the product suggests. */
    void propose() {
        Assertions.assertThat(page.locator("ul.stops li").allInnerTexts())
                .as("what stops the proposal")
                .isEmpty();
        hands.press(page.locator("main a.ds-button[href$='/vedtak']"));
        look.accept(page);
        hands.press(page.locator("form[action$='/vedtak'] button[type=submit]"));
        look.accept(page);
    }

    /** Finds the proposal in the list of what waits, agrees with each answer that a person gave, and approves it. */
    void approve(String place) {
        hands.press(page.locator("nav.site-nav a[href$='/godkjenning']"));
        look.accept(page);
        hands.press(page.locator("main table a", new Page.LocatorOptions().setHasText(place)));
        noTie();
        look.accept(page);
        for (Locator agrees :
                page.locator("input[name^='judged.'][value='AGREES']").all()) {
            hands.choose(agrees);
        }
        look.accept(page);
        hands.press(page.locator("section[aria-labelledby='godkjenn'] button[type=submit]"));
        look.accept(page);
    }

    private Locator choice(String name, String value) {
        return page.locator("input[name='" + name + "'][value='" + value + "']");
    }

    /** Sends the form of the page after having looked at it filled in. */
    private void submit() {
        look.accept(page);
        hands.press(page.locator("main form.form button[type=submit]").first());
        assertThat(page.locator("#error-summary")).hasCount(0);
    }
}
