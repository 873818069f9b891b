package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.application.ApplicationStatus;
import no.bevilling.application.AttachmentKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Matter;
import no.bevilling.decision.DecisionOutcome;
import no.bevilling.decision.DecisionStatus;
import no.bevilling.document.DocumentCodes;
import no.bevilling.document.DocumentKind;
import no.bevilling.licence.ForceGround;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceReportKind;
import no.bevilling.licence.PublicRight;
import no.bevilling.licence.PublicStatus;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.ConnectedTo;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.Delimitation;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.MainAssortment;
import no.bevilling.rules.fact.NearbyKind;
import no.bevilling.rules.fact.OtherLicence;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.rules.fact.VenueKind;
import no.bevilling.rules.fact.ViolationKind;
import no.bevilling.rules.fact.WithdrawalGround;
import no.bevilling.rules.fact.Zone;
import no.bevilling.selfcheck.SelfCheckAnswer;
import no.bevilling.tip.TipOutcome;
import no.bevilling.tip.TipStatus;
import no.bevilling.tip.TipSubject;
import no.bevilling.violation.Control;
import no.bevilling.violation.PointsOutcome;
import no.bevilling.violation.Source;
import no.bevilling.violation.WithdrawalOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page shows a value without a word: each enum that people meet has all of its words in all languages. */
class WordsTest {
    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            LicenceType.class,
            Clientele.class,
            Area.class,
            VenueKind.class,
            Zone.class,
            Conduct.class,
            StatementBody.class,
            StatementAnswer.class,
            Delimitation.class,
            ConnectedTo.class,
            FoodServiceLicence.class,
            MainAssortment.class,
            OtherLicence.class,
            NearbyKind.class,
            ApplicationKind.class,
            Day.class,
            CaseStatus.class,
            Matter.class,
            ViolationKind.class,
            Circumstances.class,
            WithdrawalGround.class,
            Source.class,
            PointsOutcome.class,
            WithdrawalOutcome.class,
            Control.class,
            ApplicationStatus.class,
            PublicRight.class,
            PublicStatus.class,
            ForceGround.class,
            LicenceEventKind.class,
            LicenceReportKind.class,
            AttachmentKind.class,
            DocumentKind.class,
            DecisionOutcome.class,
            DecisionStatus.class,
            DocumentCodes.Validity.class,
            SelfCheckAnswer.class,
            TipSubject.class,
            TipStatus.class,
            TipOutcome.class,
            Role.class);

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_value_that_people_meet_has_a_word(String language) {
        Words words = new Words();
        Locale locale = Locale.forLanguageTag(language);
        assertThat(SHOWN.stream().flatMap(shown -> Stream.of(shown.getEnumConstants())))
                .allSatisfy(value -> assertThat(words.of(value, locale)).isNotBlank());
    }
}
