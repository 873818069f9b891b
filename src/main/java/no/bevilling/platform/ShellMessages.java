package no.bevilling.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page shell, the front page and the error pages. */
@MessageBundle("shell")
public interface ShellMessages {
    @Message("Bevilling")
    String product();

    @Message("Hopp til hovedinnhold")
    String skipToContent();

    @Message("Demodata")
    String demo();

    @Message("– oppdiktede personer og virksomheter")
    String demoMeaning();

    @Message("{name} kommune")
    String municipality(String name);

    @Message("Velg språk")
    String chooseLanguage();

    @Message("Hovedmeny")
    String mainNavigation();

    @Message(
            "{#switch group}{#case 'LICENCES'}Bevillinger{#case 'CONTROL'}Kontroll{#case 'MONEY'}Gebyr{#case 'RULES'}Regler og register{#case 'SETUP'}Oppsett{#else}Mer{/switch}")
    String menu(String group);

    @Message("Om løsningen")
    String aboutNavigation();

    @Message("Logget inn som")
    String signedInAs();

    @Message("Logg inn")
    String signIn();

    @Message("Logg ut")
    String signOut();

    @Message("Salgs- og skjenkebevillinger etter alkoholloven, fra søknad til kontroll.")
    String footerMeaning();

    @Message("Tilgjengelighet")
    String accessibility();

    @Message("Personvern")
    String privacy();

    @Message(
            "Vi fikk ikke kontakt, eller noe gikk galt hos oss. Det du har skrevet, står fortsatt på siden. Prøv igjen om litt.")
    String requestFailed();

    @Message("valgfritt")
    String optional();

    @Message("Feil")
    String error();

    @Message("Dette må rettes før du kan gå videre")
    String errorSummary();

    @Message("Sider i listen")
    String pagination();

    @Message("Side {number}")
    String pageNumber(int number);

    @Message("Forrige")
    String previous();

    @Message("Neste")
    String next();

    @Message("Salgs- og skjenkebevillinger")
    String frontTitle();

    @Message(
            "Søk om bevilling til å selge eller skjenke alkohol, følg saken din, og se hvem som har bevilling i kommunen.")
    String frontLead();

    @Message("Søk om bevilling")
    String apply();

    @Message("Bevillingsregisteret")
    String register();

    @Message("Alle gjeldende bevillinger: hvor, hva, til hvilke tider og hvem som svarer for dem.")
    String registerMeaning();

    @Message("Regler i kommunen")
    String rules();

    @Message("Loven gjelder likt for alle. Tider, avstander og andre vilkår bestemmer kommunen.")
    String rulesMeaning();

    @Message("Min side")
    String myPage();

    @Message("Se søknadene, bevillingene og beskjedene dine.")
    String myPageMeaning();

    @Message("Kommuner som bruker løsningen")
    String municipalities();

    @Message("Ingen kommuner er registrert ennå.")
    String noMunicipalities();

    @Message("Slik går det til")
    String howTitle();

    @Message("Søk")
    String howApply();

    @Message("Søknaden sendes til kommunen der stedet ligger.")
    String howApplyMeaning();

    @Message("Uttalelser")
    String howStatements();

    @Message("Kommunen ber om uttalelse fra politiet og sosialtjenesten.")
    String howStatementsMeaning();

    @Message("Vurdering")
    String howAssessment();

    @Message("Søknaden prøves mot alkoholloven og kommunens egne regler. Hver vurdering lagres og kan etterprøves.")
    String howAssessmentMeaning();

    @Message("Vedtak")
    String howDecision();

    @Message("Du får vedtaket med begrunnelse. Du kan klage innen tre uker.")
    String howDecisionMeaning();

    @Message("Til forsiden")
    String toFrontPage();

    @Message("Referanse hvis du kontakter oss: {reference}")
    String errorReference(String reference);

    @Message("Velg kommune")
    String startTitle();

    @Message("Du arbeider for flere kommuner. Hvilken vil du arbeide for nå?")
    String startLead();
}
