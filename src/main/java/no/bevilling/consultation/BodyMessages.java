package no.bevilling.consultation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages on which an administrator keeps the consulted bodies of a municipality. */
@MessageBundle("uttalepart")
@ReadByStaffOnly
public interface BodyMessages {
    @Message("Uttaleparter")
    String menu();

    @Message("Uttaleparter i {municipality}")
    String title(String municipality);

    @Message(
            "Politiet og sosialtjenesten skal alltid uttale seg (alkoholloven § 1-7). Her står hvem som blir spurt, hvem som svarer, og hvem som får vite det når fristen går ut.")
    String lead();

    @Message("Ingen uttaleparter er registrert. Uttalelser må da registreres av saksbehandleren.")
    String none();

    @Message("Uttalepart")
    String bodyColumn();

    @Message("Overordnet")
    String superiorColumn();

    @Message("Svartid")
    String daysColumn();

    @Message("Svarer i systemet")
    String membersColumn();

    @Message("{days} dager")
    String days(int days);

    @Message("etter reglene")
    String daysByRule();

    @Message("ingen ennå")
    String nobody();

    @Message("Blir ikke spurt lenger")
    String inactive();

    @Message("Legg til uttalepart")
    String add();

    @Message("Legg til uttalepart")
    String addTitle();

    @Message("Endre {name}")
    String changeTitle(String name);

    @Message("Endre")
    String change();

    @Message("Slags uttalepart")
    String kind();

    @Message("Navn")
    String name();

    @Message("For eksempel «Innlandet politidistrikt, Valdres lensmannsdistrikt».")
    String nameHint();

    @Message("E-post som spørsmål og påminnelser går til")
    String email();

    @Message("Overordnet, med navn")
    String superiorName();

    @Message("Får melding når en svarfrist går ut uten svar.")
    String superiorHint();

    @Message("E-post til den overordnede")
    String superiorEmail();

    @Message("Avtalt svartid i dager")
    String answerDays();

    @Message("Tomt felt: svartiden i regelverket gjelder.")
    String answerDaysHint();

    @Message("Blir spurt om uttalelse")
    String active();

    @Message("Lagre")
    String save();

    @Message("Avbryt")
    String cancel();

    @Message("Uttaleparten er lagret.")
    String saved();

    @Message("Hvem svarer for hvem?")
    String membersTitle();

    @Message("Kontoer med rollen uttalepart i denne kommunen. Hver svarer for én uttalepart.")
    String membersLead();

    @Message("Ingen kontoer har rollen uttalepart her. Rollen gis av den som driver installasjonen.")
    String noMembers();

    @Message("{name} svarer for")
    String answersFor(String name);

    @Message("ingen")
    String answersForNone();

    @Message("Lagret hvem {name} svarer for.")
    String tied(String name);

    @Message("Velg en uttalepart som blir spurt.")
    String tieWrong();

    @Message("Velg hva slags uttalepart det er. Det kan ikke endres siden.")
    String kindWrong();

    @Message("Skriv navnet, med høyst 200 tegn.")
    String nameWrong();

    @Message("Skriv en e-postadresse.")
    String emailWrong();

    @Message("Skriv hvem som får melding når en frist går ut, med høyst 200 tegn.")
    String superiorNameWrong();

    @Message("Skriv et tall fra 1 til 120, eller la feltet stå tomt.")
    String answerDaysWrong();

    @Message(
            "Det er allerede en uttalepart av dette slaget som blir spurt. Ta bort haken, eller slutt å spørre den andre først.")
    String activeWrong();
}
