package no.bevilling.consultation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages on which a caseworker asks for statements and registers them. */
@MessageBundle("uttalelse")
@ReadByStaffOnly
public interface StatementMessages {
    @Message("Be om uttalelse")
    String requestTitle();

    @Message("Politiet og sosialtjenesten skal alltid høres før kommunen avgjør saken (alkoholloven § 1-7).")
    String requestLead();

    @Message("Hvem skal uttale seg?")
    String body();

    @Message("Navn på instansen")
    String bodyName();

    @Message("Bare når du har valgt «andre».")
    String bodyNameHint();

    @Message("Svarfrist")
    String dueOn();

    @Message("Siste dag for svar.")
    String dueOnHint();

    @Message("Lagre at det er bedt om uttalelse")
    String requestButton();

    @Message("Alle instanser er allerede spurt. Velg «andre» for å spørre flere.")
    String allAsked();

    @Message("Velg hvem som skal uttale seg.")
    String bodyWrong();

    @Message("Skriv navnet på instansen.")
    String bodyNameWrong();

    @Message("Skriv en dato fra i dag til om ett år.")
    String dueOnWrong();

    @Message("Uttalelse fra {body}")
    String title(String body);

    @Message("Bedt om {asked}, svarfrist {due}.")
    String asked(String asked, String due);

    @Message("Hva svarte de?")
    String answer();

    @Message("Ingen merknader")
    String noRemarks();

    @Message("Har merknader")
    String remarks();

    @Message("Har ikke svart innen fristen")
    String noAnswer();

    @Message("Merknadene")
    String text();

    @Message(
            "Gjengi det politiet eller andre skrev. Søkeren ser ikke denne teksten; du skriver selv hva som skal legges fram.")
    String textHint();

    @Message("Svaret kom")
    String receivedOn();

    @Message("Har de ikke svart: dagen du registrerer det.")
    String receivedOnHint();

    @Message(
            "Velg hva de svarte. Taushet kan først registreres når fristen er ute og, der loven krever uttalelsen, den overordnede har fått melding.")
    String answerWrong();

    @Message("Skriv hva merknadene går ut på, med høyst 10 000 tegn.")
    String textWrong();

    @Message("Skriv en dato fra søknaden kom til og med i dag.")
    String receivedOnWrong();

    @Message("Lagre svaret")
    String registerButton();

    @Message("Svaret er lagt fram for søkeren og kan ikke endres lenger.")
    String registeredForGood();

    @Message("Legg fram for søkeren")
    String putTitle();

    @Message(
            "Opplysninger som taler mot søknaden, skal søkeren få uttale seg om før de brukes (forvaltningsloven § 17). Skriv selv hva søkeren skal få se, og utelat det som er taushetsbelagt.")
    String putLead();

    @Message("Det {body} skrev")
    String whatTheyWrote(String body);

    @Message("Tekst til søkeren")
    String textForApplicant();

    @Message("Frist for søkerens kommentar")
    String commentDueOn();

    @Message("Siste dag. To til tre uker er vanlig.")
    String commentDueOnHint();

    @Message("Skriv hva som legges fram for søkeren, med høyst 10 000 tegn.")
    String textForApplicantWrong();

    @Message("Skriv en dato etter i dag og innen ett år.")
    String commentDueOnWrong();

    @Message("Legg fram")
    String putButton();

    @Message("Lagt fram for søkeren {moment}")
    String putAt(String moment);

    @Message("Søkerens kommentar")
    String applicantComment();

    @Message("Søkeren har frist til {date} og har ikke kommentert ennå.")
    String waitingForComment(String date);

    @Message("Søkeren kommenterte ikke innen {date}.")
    String noComment(String date);

    @Message("Ikke svart ennå")
    String notAnswered();

    @Message("Det er notert at du har bedt om uttalelse.")
    String requested();

    @Message("Svaret er lagret.")
    String registered();

    @Message("Uttalelsen er lagt fram for søkeren.")
    String put();

    @Message("{name} svarte selv {moment}. Svaret kan bare uttaleparten endre.")
    String answeredBy(String name, String moment);

    @Message("Taushetsbelagt del. Ikke til søkeren eller andre uten videre (forvaltningsloven §§ 13 og 19).")
    String confidential();

    @Message("Noens personlige forhold")
    String personal();

    @Message("Drifts- eller forretningsforhold")
    String business();

    @Message("Uttaleparten trenger mer tid og svarer innen {date}.")
    String promised(String date);

    @Message("Fristen er ute.")
    String overdue();

    @Message("Overordnet har fått melding {moment}.")
    String escalated(String moment);

    @Message("{#if count == 1}Ett spørsmål venter på deg.{#else}{count} spørsmål venter på deg.{/if}")
    String openQuestions(long count);

    @Message("Spørsmål fra uttaleparten")
    String questionsTitle();

    @Message("{name} spurte {moment}")
    String askedBy(String name, String moment);

    @Message("{name} svarte {moment}")
    String repliedBy(String name, String moment);

    @Message("Svaret ditt")
    String reply();

    @Message("Send svaret")
    String sendReply();

    @Message("Svaret er sendt til uttaleparten.")
    String replied();

    @Message("Skriv et svar, med høyst 10 000 tegn.")
    String replyWrong();
}
