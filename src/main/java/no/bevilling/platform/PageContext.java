package no.bevilling.platform;

import io.quarkus.arc.All;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.SignedInAccount;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the frame of a page needs to know of the request: {@code inject:page} in templates. */
@RequestScoped
@Named("page")
public class PageContext {
    /** A language in the page's head, with the link that chooses it and comes back here. */
    public record LanguageLink(String tag, String name, String href, boolean current) {}

    @Inject
    CurrentVertxRequest request;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality place;

    @Inject
    CsrfTokenParameterProvider csrf;

    @Inject
    @All
    List<NavigationSource> sources;

    @ConfigProperty(name = "bevilling.demo", defaultValue = "false")
    boolean demo;

    @Inject
    Receipt receipt;

    /** Links that stand beside each other at 1280 px. */
    private static final int IN_ONE_LINE = 7;

    private boolean mustNotRead;
    private Language language;
    private List<NavigationEntry> navigation;

    /** The reader's language: own choice, then the account's, then the browser's, then bokmål. */
    public Language getLanguage() {
        if (language == null) {
            language = chosen().or(this::ofAccount).or(this::ofBrowser).orElse(Language.NB);
        }
        return language;
    }

    /** The tag for {@code <html lang>}. */
    public String getLang() {
        return getLanguage().tag();
    }

    public List<LanguageLink> getLanguages() {
        String back = URLEncoder.encode(getAddress(), StandardCharsets.UTF_8);
        return Arrays.stream(Language.values())
                .map(l -> new LanguageLink(
                        l.tag(), l.ownName(), "/sprak/" + l.tag() + "?til=" + back, l == getLanguage()))
                .toList();
    }

    /** Path and query of the request. */
    public String getAddress() {
        return LocalAddress.orFrontPage(http().map(HttpServerRequest::uri).orElse("/"));
    }

    /** Path of the request. */
    public String getPath() {
        return http().map(HttpServerRequest::path).orElse("/");
    }

    /** Whether what is shown is made up, so that the page must say so. */
    public boolean isDemo() {
        return demo;
    }

    public boolean isSignedIn() {
        return getAccount().isPresent();
    }

    /** Name of the one signed in; null when nobody is. */
    public String getUserName() {
        return getAccount().map(SignedInAccount::displayName).orElse(null);
    }

    /** The one signed in, with the roles that decide which links are shown. */
    public Optional<SignedInAccount> getAccount() {
        return mustNotRead ? Optional.empty() : user.account();
    }

    /** Whether it is known who reads: not on an error page, which says neither "sign in" nor "sign out". */
    public boolean isAccountKnown() {
        return !mustNotRead;
    }

    /** What the form that was just sent led to; null where there is nothing to say. Shown once. */
    public String getReceipt() {
        return mustNotRead ? null : receipt.take();
    }

    /** From here on nothing is looked up for this page: it tells of an error, perhaps of the database itself. */
    void readNothing() {
        mustNotRead = true;
        navigation = List.of();
    }

    /** Name of the municipality whose number stands in the path, or null. */
    public String getMunicipality() {
        return place.isKnown() ? place.get().name() : null;
    }

    /** Designsystemet's size: staff look at much at a time, everybody else reads one thing. */
    public String getSize() {
        return getPath().startsWith("/k/") ? "sm" : "md";
    }

    /** The main menu. What does not fit in one line is grouped by {@link NavigationGroup}; a group of one is a link. */
    public List<NavigationEntry> getNavigation() {
        if (navigation == null) {
            String path = getPath();
            List<NavigationItem> items = sources.stream()
                    .flatMap(source -> source.items(this).stream().map(item -> item.on(path, source.group())))
                    .toList();
            navigation = items.size() <= IN_ONE_LINE
                    ? items.stream().map(NavigationEntry::of).toList()
                    : grouped(items);
        }
        return navigation;
    }

    private List<NavigationEntry> grouped(List<NavigationItem> items) {
        ShellMessages says = MessageBundles.get(ShellMessages.class, Localized.Literal.of(getLang()));
        List<NavigationEntry> entries = new ArrayList<>();
        for (NavigationGroup group : NavigationGroup.values()) {
            List<NavigationItem> inside =
                    items.stream().filter(item -> item.group() == group).toList();
            if (group == NavigationGroup.FIRST || inside.size() == 1) {
                inside.forEach(item -> entries.add(NavigationEntry.of(item)));
            } else if (!inside.isEmpty()) {
                entries.add(new NavigationEntry(says.menu(group.name()), inside, true));
            }
        }
        return entries;
    }

    /** The token that forms send back; null where the request never reached a page (an unknown address). */
    public String getCsrfToken() {
        if (mustNotRead) return null;
        try {
            return csrf.getToken();
        } catch (IllegalStateException noToken) {
            return null;
        }
    }

    private Optional<HttpServerRequest> http() {
        return Optional.ofNullable(request.getCurrent()).map(RoutingContext::request);
    }

    private Optional<Language> chosen() {
        return http().map(r -> r.getCookie(Language.COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::of);
    }

    private Optional<Language> ofAccount() {
        return getAccount().map(SignedInAccount::language).flatMap(Language::of);
    }

    private Optional<Language> ofBrowser() {
        return http().map(r -> r.getHeader("Accept-Language")).flatMap(Language::ofAcceptLanguage);
    }
}
