package no.bevilling.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts about what the applicant is asked, as caseworkers read them. */
@MessageBundle("sporsmal")
@ReadByStaffOnly
public interface QuestionMessages {
    @Message("Spør søkeren")
    String askTitle();

    @Message(
            "Spørsmålet går til søkeren i brev og på siden deres. Svaret kommer tilbake hit. Saken kan ikke avgjøres før søkeren har svart, eller du sier at svaret ikke trengs lenger.")
    String askLead();

    @Message("Spørsmålet")
    String question();

    @Message("Skriv ett spørsmål om gangen, og hvorfor du spør.")
    String questionHint();

    @Message("Svarfrist")
    String dueOn();

    @Message("Send spørsmålet")
    String send();

    @Message("Spørsmålet er lagt til utsending, og ligger på siden til søkeren.")
    String sent();

    @Message("Skriv spørsmålet, med høyst 4000 tegn.")
    String textWrong();

    @Message("Skriv en dag etter i dag, og innen et år.")
    String dueOnWrong();

    @Message("Spørsmål til søkeren")
    String listTitle();

    @Message("Søkeren er ikke spurt om noe.")
    String none();

    @Message("{#when kind}{#is MISSING_INFORMATION}Det som mangler i søknaden{#is QUESTION}Spørsmål{/when}")
    String kind(ApplicantTask.Kind kind);

    @Message("Venter på svar, frist {date}")
    String waiting(String date);

    @Message("Fristen {date} er ute uten svar")
    String overdue(String date);

    @Message("Besvart {date}")
    String answered(String date);

    @Message("Svar trengs ikke lenger")
    String closed();

    @Message("Se")
    String open();

    @Message("Sendt av {name} {moment}")
    String askedBy(String name, String moment);

    @Message("Svaret")
    String answer();

    @Message("{name} svarte {moment}")
    String answeredBy(String name, String moment);

    @Message("Vedlegg til svaret")
    String files();

    @Message("Svaret trengs ikke lenger")
    String close();

    @Message("Saken venter ikke lenger på svaret.")
    String wasClosed();

    @Message("Avvis søknaden")
    String reject();
}
