package no.bevilling.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.bevilling.municipality.LanguageForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guards what the law demands of each letter. It must not be switched off: a decision letter without its appeal text is
 * a fault of procedure that can make the decision invalid, and nobody would see it before the appeal.
 */
class LetterMandatoryPartsTest {

    /** A part, and the words that carry it in bokmål and nynorsk. */
    private enum Part {
        LITRES_SOLD("liter som faktisk ble omsatt i 2026", "liter som faktisk vart omsette i 2026"),
        LITRES_EXPECTED("regner med å omsette i 2027", "reknar med å omsetje i 2027"),
        RETURN_OF_PLACES("Fjellstua, Storgata 14, 2900 Fagernes", "Fjellstua, Storgata 14, 2900 Fagernes"),
        RETURN_DUE("15. februar 2027", "15. februar 2027"),
        RETURN_ATTESTED("revisor eller autorisert regnskapsfører", "revisor eller autorisert rekneskapsførar"),
        RETURN_FORM("https://bevilling.example/omsetning/1", "https://bevilling.example/omsetning/1"),
        RETURN_POINTS("gi 2 prikker på hver bevilling", "gje 2 prikkar på kvart løyve"),
        DECISION("Hva vi har vedtatt", "Kva vi har vedteke"),
        DUTY_TO_GIVE_REASONS("begrunnelsen for vedtaket, slik", "grunngjevinga for vedtaket, slik"),
        RULES("Reglene vedtaket bygger på alkoholloven § 1-7a", "Reglane vedtaket byggjer på alkohollova § 1-7a"),
        FACTS("Fakta vi har lagt til grunn Fjellstua", "Fakta vi har lagt til grunn Fjellstua"),
        WEIGHT("Vår vurdering Hensynet til barn", "Vurderinga vår Omsynet til barn"),
        STATEMENTS("Uttalelser vi har innhentet Politiet", "Fråsegner vi har henta inn Politiet"),
        CRITERIA_NOT_MET("Dette var ikke oppfylt Er skjenketiden", "Dette var ikkje oppfylt Er skjenketida"),
        BODY("1. desember 2026 av kommunedirektøren", "1. desember 2026 av kommunedirektøren"),
        AUTHORITY("delegasjonsreglementet punkt 4.2", "delegasjonsreglementet punkt 4.2"),
        TWO_PERSONS(
                "forberedt av Kari Lien, saksbehandler, og godkjent av Per Bråten",
                "førebudd av Kari Lien, sakshandsamar, og godkjend av Per Bråten"),
        TERMS("Gruppe 3 Fra og med 22", "Gruppe 3 Frå 22"),
        HOURS("Skjenketider Sted Dag Gruppe 1", "Skjenketider Stad Dag Gruppe 1"),
        CONDITIONS("Vilkår", "Vilkår"),
        FIRST_CONDITION("minst én ordensvakt", "minst éi ordensvakt"),
        WHAT_NOW("Hva som skjer nå", "Kva som skjer no"),
        RIGHT_TO_APPEAL("dere har rett til å klage på det", "de har rett til å klage på det"),
        APPEAL_DEADLINE(
                "Fristen er tre uker fra dere mottok dette brevet", "Fristen er tre veker frå de fekk dette brevet"),
        APPEAL_TO_MUNICIPALITY(
                "Send klagen til kommunen: Nord-Aurdal kommune, Jernbanevegen 7",
                "Send klaga til kommunen: Vang kommune, Tyinvegen 5146"),
        APPEAL_FORM("skriftlig og underskrevet", "skriftleg og underskriven"),
        APPEAL_BODY(
                "Statsforvalteren i Innlandet, som er klageinstans",
                "Statsforvaltaren i Innlandet, som er klageinstans"),
        LEGALITY_ONLY("prøver bare om vedtaket er lovlig", "prøver berre om vedtaket er lovleg"),
        LEGALITY_SOURCE("(alkoholloven § 1-16)", "(alkohollova § 1-16)"),
        SUSPENSION("Utsatt iverksetting", "Utsett iverksetjing"),
        ACCESS("rett til å se dokumentene i saken", "rett til å sjå dokumenta i saka"),
        STATEMENT_IN_FULL("tre oppdrag ved stedet etter stengetid", "tre oppdrag ved staden etter stengetid"),
        NOT_DECIDED("Saken er ikke avgjort", "Saka er ikkje avgjord"),
        DUE_DATE("senest 15. desember 2026", "seinast 15. desember 2026"),
        NO_ANSWER("Hører vi ikke fra dere", "Høyrer vi ikkje frå dykk"),
        ENDED_AFTER("gjelder til og med 31. mars 2027", "gjeld til og med 31. mars 2027"),
        WHY_TOLD("(alkoholloven § 1-7)", "(alkohollova § 1-7)"),
        NOTICE_SOURCE("etter alkoholloven § 1-7.", "etter alkohollova § 1-7."),
        REGISTER(
                "https://bevilling.example/register/3451-2026-0042",
                "https://bevilling.example/register/3451-2026-0042"),
        WHY_IT_TAKES_LONGER("Hvorfor det tar lengre tid Politiet har", "Kvifor det tek lengre tid Politiet har"),
        WHY_EXTENDED("Hvorfor fristen er forlenget Politiet har", "Kvifor fristen er forlengd Politiet har"),
        EXPECTED("innen 15. desember 2026", "innan 15. desember 2026"),
        EXTENDED_TO("forlenget til 15. desember 2026", "forlengd til 15. desember 2026"),
        ONCE_ONLY("blir ikke forlenget en gang til", "blir ikkje forlengd ein gong til"),
        SILENCE_GRANTS_NOTHING("betyr ikke det at bevillingen er gitt", "tyder ikkje det at løyvet er gjeve"),
        WHAT_IS_MISSING("Dette mangler Målsatt plantegning", "Dette manglar Målsett planteikning"),
        GUIDANCE("plikt til å veilede dere", "plikt til å rettleie dykk"),
        MAY_BE_REJECTED("kan vi avvise søknaden", "kan vi avvise søknaden"),
        CLOCK_NOT_STARTED("løper ikke før alt er inne", "går ikkje før alt er inne"),
        REJECTED_NOT_REFUSED("ikke har tatt stilling til om dere kan få", "ikkje har teke stilling til om de kan få"),
        STILL_MISSING("Vi har ikke fått det: Målsatt plantegning", "Vi har ikkje fått det: Målsett planteikning"),
        GUIDED_BEFORE("ba om det innen 10. november 2026", "bad om det innan 10. november 2026"),
        APPLY_AGAIN("når som helst søke på nytt", "når som helst søkje på nytt"),
        TAKEN_BACK_UNDECIDED("uten å ta stilling til søknaden", "utan å ta stilling til søknaden"),
        NEITHER_GRANTED_NOR_REFUSED("heller ikke fått avslag", "heller ikkje fått avslag"),
        WHY_REOPENED("Hvorfor saken er tatt opp igjen Politiet har", "Kvifor saka er teken opp att Politiet har"),
        HOLDS_UNTIL_NEW(
                "gjelder den fram til det er gjort et nytt vedtak", "gjeld det fram til det er gjort eit nytt vedtak"),
        TO_BE_HEARD("Vil dere uttale dere før det", "Vil de uttale dykk før det"),
        QUESTION("Spørsmålet Politiet har ikke svart", "Spørsmålet Politiet har ikkje svart"),
        HOW_TO_ANSWER("Slik svarer dere", "Slik svarar de"),
        SENT_ON("Vi sender klagen til Statsforvalteren", "Vi sender klaga til Statsforvaltaren"),
        IN_TIME("Klagen kom i tide", "Klaga kom i tide"),
        CHANGE_WANTED("Skjenking til klokken 02.00", "Skjenking til klokka 02.00"),
        VIEW_ON_APPEAL("Klagen viser til nabostedet", "Klaga viser til nabostaden"),
        LEGALITY("prøver om vedtaket er lovlig", "prøver om vedtaket er lovleg"),
        ENCLOSURES("Plantegning.pdf", "Plantegning.pdf"),
        COPY_TO_PARTIES("Partene får kopi av dette brevet", "Partane får kopi av dette brevet"),
        COSTS("kan dere kreve dem dekket", "kan de krevje dei dekte"),
        NEW_DECISION("Vi avgjør saken på nytt", "Vi avgjer saka på nytt"),
        BY_TWO("Per Bråten", "Per Bråten"),
        WAITS_OR_NOT("gjelder også mens klagen behandles", "gjeld òg medan klaga blir handsama"),
        POINTS_GONE("Prikker som er tatt bort: 4", "Prikkar som er tekne bort: 4"),
        POINTS_LEFT("Prikker bevillingen har nå: 8", "Prikkar løyvet har no: 8"),
        WITHDRAWAL_GONE("Inndragningen er opphevet", "Inndraginga er oppheva"),
        RECOMMENDATION("Innstilling Fjellstugu", "Tilråding Fjellstugu"),
        BODY_THAT_DECIDES("legges fram for formannskapet", "blir lagd fram for formannskapet"),
        WHAT_THE_BODY_MAY_DO("Organet kan følge innstillingen", "Organet kan følgje tilrådinga"),
        RECOMMENDED_BY("Innstilt av Kari Lien", "Tilrådd av Kari Lien"),
        GUIDED("skal vi veilede dere", "skal vi rettleie dykk"),
        GOES_ON("ikke opphører når bevillingsperioden er over", "ikkje fell bort når løyveperioden er over"),
        NEW_PERIOD(
                "til og med 30. september 2028. Dere trenger ikke å søke (alkoholloven § 1-6)",
                "til og med 30. september 2028. De treng ikkje å søkje (alkohollova § 1-6)"),
        WHY_APPLY("Hvorfor dere må søke Bevillinger opphører", "Kvifor de må søkje Løyve fell bort"),
        WHY_THIS_ONE("bevillinger med gruppe 3 må søkes på nytt", "løyve med gruppe 3 må søkjast på nytt"),
        RULE_NOT_MET("Er skjenketiden innenfor", "Er skjenketida innanfor"),
        NOT_A_REFUSAL("Dette er ikke et avslag", "Dette er ikkje eit avslag"),
        APPLY_BY("Søk senest 1. juni 2028", "Søk seinast 1. juni 2028"),
        FORM("https://bevilling.example/soknad", "https://bevilling.example/soknad"),
        GRACE(
                "ikke lenger enn til og med 31. desember 2028 (alkoholloven § 1-6)",
                "ikkje lenger enn til og med 31. desember 2028 (alkohollova § 1-6)"),
        WITHOUT_APPLICATION(
                "slutter bevillingen å gjelde etter 30. september 2028",
                "sluttar løyvet å gjelde etter 30. september 2028"),
        ALL_SIDES_TRIED("kan prøve alle sider av saken", "kan prøve alle sider av saka"),
        APPEAL_OF_FOOD_SERVICE("serveringsloven § 27", "serveringslova § 27"),
        IN_TIME_CONDITION("Daglig leder tar etablererprøven", "Dagleg leiar tek etablerarprøva"),
        DUTY_TO_REPORT("(serveringsloven § 14)", "(serveringslova § 14)"),
        OLD_ENOUGH("Er daglig leder myndig?", "Er dagleg leiar myndig?"),
        HELD_AGAINST("Stedet har ikke hatt daglig leder", "Staden har ikkje hatt dagleg leiar"),
        PUT_RIGHT_BY("Rett forholdene senest 15. desember 2026", "Rett forholda seinast 15. desember 2026"),
        COUNTS_FROM("gjelder fra 2. desember 2026", "gjeld frå 2. desember 2026"),
        WHEN_AND_WHERE("9. desember 2026 klokken 10.00, Rådhuset", "9. desember 2026 klokka 10.00, Rådhuset"),
        FEE_BEFOREHAND("400 kroner for hvert forsøk", "400 kroner for kvart forsøk"),
        PASSED_ON("besto kunnskapsprøven for skjenking", "greidde kunnskapsprøva for skjenking"),
        CODE("Kontrollkode: K7QF-3M2X-9TBD", "Kontrollkode: K7QF-3M2X-9TBD"),
        ADVANCE_NOTICE("Dette er et forhåndsvarsel", "Dette er eit førehandsvarsel"),
        WHAT_WAS_SEEN("Klokka 02.20 ble det servert øl", "Klokka 02.20 vart det servert øl"),
        WHEN_AND_WHERE_FORBIDDEN(
                "14. november 2026 klokka 02.20. Forbudt etter alkoholloven § 4-4",
                "14. november 2026 klokka 02.20. Forbode etter alkohollova § 4-4"),
        SPECIAL_REASONS("Brannalarmen gikk", "Brannalarmen gjekk"),
        POINTS_IN_ALL("Til sammen: 8", "Til saman: 8"),
        CONSEQUENCES(
                "4 prikker til i perioden fører altså til inndragning",
                "4 prikkar til i perioden fører altså til inndraging"),
        HOLDER_HEARD("Det dere skrev til oss Vi er lei", "Det de skreiv til oss Vi er leie"),
        HOW_TO_COMMENT("Slik uttaler dere dere", "Slik uttaler de dykk"),
        WITHDRAWN_DAYS(
                "i 7 dager: fra og med 20. desember 2026 til og med 26. desember 2026",
                "i 7 dagar: frå og med 20. desember 2026 til og med 26. desember 2026"),
        POINTS_MAY_BE_ATTACKED("(alkoholforskriften § 10-5 tredje ledd)", "(alkoholforskrifta § 10-5 tredje ledd)"),
        CONTROLLED("kontrollerer at inndragningen blir overholdt", "kontrollerer at inndraginga blir halden"),
        DROPPED("Saken er nå avsluttet uten prikker", "Saka er no avslutta utan prikkar"),
        NOT_ASSESSED("er ikke vurdert her", "er ikkje vurdert her"),
        OBSERVED("02.40: Drikking Fire gjester drakk øl", "02.40: Drikking Fire gjester drakk øl"),
        SEEN_BY("Sett av: Kristin Kontrollør", "Sett av: Kristin Kontrollør"),
        IN_CHARGE_SAID("Klokka gikk feil", "Klokka gjekk feil"),
        COMMENT_BY(
                "innen to uker, senest 15. desember 2026 (alkoholforskriften § 9-6)",
                "innan to veker, seinast 15. desember 2026 (alkoholforskrifta § 9-6)"),
        BOTH_INSPECTORS("Knut Kontrollør, signert", "Knut Kontrollør, signert"),
        AMOUNT("Beløp 7 660,00 kroner", "Beløp 7 660,00 kroner"),
        PAY_BY("Betales senest 15. januar 2027", "Skal betalast seinast 15. januar 2027"),
        WHERE_TO_PAY("Til konto 1234 56 78903", "Til konto 1234 56 78903"),
        PAYMENT_REFERENCE("KID 2026000424", "KID 2026000424"),
        LINE("Øl 12 000 liter 0,63 7 560,00", "Øl 12 000 liter 0,63 7 560,00"),
        OUTSIDE_VAT("ikke merverdiavgift", "ikkje meirverdiavgift"),
        WHEN_NOT_PAID("(alkoholforskriften § 10-3)", "(alkoholforskrifta § 10-3)"),
        WAS_DUE("skulle vært betalt 15. januar 2027", "skulle vore betalt 15. januar 2027"),
        CREDITED("Kreditnota til faktura 202600042", "Kreditnota til faktura 202600042"),
        WHY_CREDITED("Hvorfor Stedet var stengt.", "Kvifor Staden var stengd."),
        FEE_FIXED("fastsatt gebyret til 10 000,00 kroner", "fastsett gebyret til 10 000,00 kroner"),
        FEE_RECKONED(
                "Gruppe 2: 3 000 liter à 1,62 kroner = 4 860,00", "Gruppe 2: 3 000 liter à 1,62 kroner = 4 860,00"),
        FEE_LEAST("Minstegebyret", "Minstegebyret"),
        FEE_LOWERED("Veien har vært stengt", "Vegen har vore stengd"),
        FEE_SETTLED("Dere skal betale 1 985,00 kroner til", "De skal betale 1 985,00 kroner til"),
        EVENT_GUESTS("Hvor mange gjester som kom", "Kor mange gjester som kom"),
        EVENT_LITRES("Hvor mange liter som ble omsatt", "Kor mange liter som vart omsette"),
        EVENT_DUE("svar innen 15. februar 2027", "svar innan 15. februar 2027"),
        EVENT_FORM("https://bevilling.example/arrangement/1", "https://bevilling.example/arrangement/1"),
        EVENT_APPEAL("vedtak som kan påklages", "vedtak som de kan klage på"),
        EVENT_REMINDED("Siste frist er 15. februar 2027", "Siste frist er 15. februar 2027"),
        FEE_DUE("betalt innen 31. desember 2026", "betalt innan 31. desember 2026"),
        CONTACT("Ta kontakt med Kari Lien på postmottak@", "Ta kontakt med Kari Lien på postmottak@");

        final String nb;
        final String nn;

        Part(String nb, String nn) {
            this.nb = nb;
            this.nn = nn;
        }
    }

    private static final Set<Part> EVERY_DECISION = EnumSet.of(
            Part.DECISION,
            Part.DUTY_TO_GIVE_REASONS,
            Part.RULES,
            Part.FACTS,
            Part.WEIGHT,
            Part.STATEMENTS,
            Part.BODY,
            Part.AUTHORITY,
            Part.TWO_PERSONS,
            Part.WHAT_NOW,
            Part.RIGHT_TO_APPEAL,
            Part.APPEAL_DEADLINE,
            Part.APPEAL_TO_MUNICIPALITY,
            Part.APPEAL_FORM,
            Part.APPEAL_BODY,
            Part.LEGALITY_ONLY,
            Part.LEGALITY_SOURCE,
            Part.SUSPENSION,
            Part.ACCESS,
            Part.CONTACT);

    /** The statsforvalter tries all sides of a decision by serveringsloven (§ 27, forvaltningsloven § 34). */
    private static final Set<Part> EVERY_FOOD_SERVICE_DECISION = EnumSet.of(
            Part.DECISION,
            Part.DUTY_TO_GIVE_REASONS,
            Part.FACTS,
            Part.WEIGHT,
            Part.BODY,
            Part.AUTHORITY,
            Part.TWO_PERSONS,
            Part.WHAT_NOW,
            Part.APPEAL_OF_FOOD_SERVICE,
            Part.APPEAL_DEADLINE,
            Part.APPEAL_TO_MUNICIPALITY,
            Part.APPEAL_FORM,
            Part.APPEAL_BODY,
            Part.ALL_SIDES_TRIED,
            Part.SUSPENSION,
            Part.ACCESS,
            Part.CONTACT);

    private static final Map<LetterKind, Set<Part>> FOOD_SERVICE_AND_TESTS = Map.of(
            LetterKind.FOOD_SERVICE_GRANT,
            with(EVERY_FOOD_SERVICE_DECISION, Part.CONDITIONS, Part.IN_TIME_CONDITION, Part.DUTY_TO_REPORT),
            LetterKind.FOOD_SERVICE_REFUSAL,
            with(EVERY_FOOD_SERVICE_DECISION, Part.OLD_ENOUGH),
            LetterKind.FOOD_SERVICE_NOTICE,
            EnumSet.of(
                    Part.HELD_AGAINST,
                    Part.PUT_RIGHT_BY,
                    Part.NOT_DECIDED,
                    Part.NO_ANSWER,
                    Part.WHAT_NOW,
                    Part.ACCESS,
                    Part.CONTACT),
            LetterKind.FOOD_SERVICE_REACTION,
            with(EVERY_FOOD_SERVICE_DECISION, Part.HELD_AGAINST, Part.COUNTS_FROM),
            LetterKind.KNOWLEDGE_TEST_INVITATION,
            EnumSet.of(Part.WHEN_AND_WHERE, Part.FEE_BEFOREHAND, Part.CONTACT),
            LetterKind.KNOWLEDGE_TEST_CERTIFICATE,
            EnumSet.of(Part.PASSED_ON, Part.CODE, Part.CONTACT));

    private static final Map<LetterKind, Set<Part>> ON_THE_WAY = Map.of(
            LetterKind.PRELIMINARY_ANSWER,
            EnumSet.of(
                    Part.WHY_IT_TAKES_LONGER,
                    Part.EXPECTED,
                    Part.WHAT_NOW,
                    Part.SILENCE_GRANTS_NOTHING,
                    Part.ACCESS,
                    Part.CONTACT),
            LetterKind.DEADLINE_EXTENSION,
            EnumSet.of(
                    Part.WHY_EXTENDED,
                    Part.EXTENDED_TO,
                    Part.ONCE_ONLY,
                    Part.SILENCE_GRANTS_NOTHING,
                    Part.WHAT_NOW,
                    Part.ACCESS,
                    Part.CONTACT),
            LetterKind.MISSING_INFORMATION,
            EnumSet.of(
                    Part.WHAT_IS_MISSING,
                    Part.DUE_DATE,
                    Part.HOW_TO_ANSWER,
                    Part.GUIDANCE,
                    Part.NOT_DECIDED,
                    Part.CLOCK_NOT_STARTED,
                    Part.MAY_BE_REJECTED,
                    Part.WHAT_NOW,
                    Part.ACCESS,
                    Part.CONTACT),
            LetterKind.QUESTION,
            EnumSet.of(
                    Part.QUESTION,
                    Part.DUE_DATE,
                    Part.HOW_TO_ANSWER,
                    Part.NOT_DECIDED,
                    Part.NO_ANSWER,
                    Part.WHAT_NOW,
                    Part.ACCESS,
                    Part.CONTACT),
            LetterKind.TAKEN_BACK,
            EnumSet.of(
                    Part.TAKEN_BACK_UNDECIDED,
                    Part.NEITHER_GRANTED_NOR_REFUSED,
                    Part.APPLY_AGAIN,
                    Part.WHAT_NOW,
                    Part.ACCESS,
                    Part.CONTACT),
            LetterKind.REOPENED,
            EnumSet.of(
                    Part.WHY_REOPENED,
                    Part.NOT_DECIDED,
                    Part.HOLDS_UNTIL_NEW,
                    Part.TO_BE_HEARD,
                    Part.WHAT_NOW,
                    Part.ACCESS,
                    Part.CONTACT));

    private static final Map<LetterKind, Set<Part>> DEMANDED = new EnumMap<>(Map.of(
            LetterKind.GRANT,
            with(EVERY_DECISION, Part.TERMS, Part.HOURS, Part.CONDITIONS, Part.FIRST_CONDITION),
            LetterKind.REFUSAL,
            with(EVERY_DECISION, Part.CRITERIA_NOT_MET),
            LetterKind.STATEMENT_COMMENT,
            EnumSet.of(
                    Part.STATEMENT_IN_FULL,
                    Part.NOT_DECIDED,
                    Part.DUE_DATE,
                    Part.NO_ANSWER,
                    Part.WHAT_NOW,
                    Part.ACCESS,
                    Part.CONTACT),
            LetterKind.GRANT_NOTICE,
            EnumSet.of(
                    Part.NOTICE_SOURCE,
                    Part.TERMS,
                    Part.HOURS,
                    Part.CONDITIONS,
                    Part.FIRST_CONDITION,
                    Part.BODY,
                    Part.AUTHORITY,
                    Part.REGISTER,
                    Part.CONTACT)));

    private static final Map<LetterKind, Set<Part>> IN_AN_APPEAL = Map.of(
            LetterKind.APPEAL_FORWARDED,
            EnumSet.of(
                    Part.SENT_ON,
                    Part.IN_TIME,
                    Part.CHANGE_WANTED,
                    Part.VIEW_ON_APPEAL,
                    Part.LEGALITY,
                    Part.ENCLOSURES,
                    Part.COPY_TO_PARTIES,
                    Part.BY_TWO,
                    Part.WHAT_NOW,
                    Part.ACCESS,
                    Part.CONTACT),
            LetterKind.APPEAL_CHANGED,
            EnumSet.of(
                    Part.DECISION,
                    Part.CHANGE_WANTED,
                    Part.VIEW_ON_APPEAL,
                    Part.BY_TWO,
                    Part.NEW_DECISION,
                    Part.COSTS,
                    Part.WHAT_NOW,
                    Part.ACCESS,
                    Part.CONTACT),
            LetterKind.APPEAL_REJECTED,
            EnumSet.of(
                    Part.DECISION,
                    Part.VIEW_ON_APPEAL,
                    Part.BY_TWO,
                    Part.WHAT_NOW,
                    Part.RIGHT_TO_APPEAL,
                    Part.APPEAL_DEADLINE,
                    Part.APPEAL_TO_MUNICIPALITY,
                    Part.APPEAL_FORM,
                    Part.APPEAL_BODY,
                    Part.ACCESS,
                    Part.CONTACT),
            LetterKind.SUSPENSION,
            EnumSet.of(Part.WAITS_OR_NOT, Part.VIEW_ON_APPEAL, Part.BY_TWO, Part.WHAT_NOW, Part.ACCESS, Part.CONTACT));
    private static final Map<LetterKind, Set<Part>> OF_THE_WAVE = Map.of(
            LetterKind.RENEWAL,
            with(
                    EVERY_DECISION,
                    Part.TERMS,
                    Part.HOURS,
                    Part.CONDITIONS,
                    Part.FIRST_CONDITION,
                    Part.GOES_ON,
                    Part.NEW_PERIOD),
            LetterKind.RENEWAL_INVITATION,
            EnumSet.of(
                    Part.WHY_APPLY,
                    Part.WHY_THIS_ONE,
                    Part.RULE_NOT_MET,
                    Part.NOT_A_REFUSAL,
                    Part.APPLY_BY,
                    Part.FORM,
                    Part.GUIDED,
                    Part.WHAT_NOW,
                    Part.GRACE,
                    Part.WITHOUT_APPLICATION,
                    Part.ACCESS,
                    Part.CONTACT));

    static {
        DEMANDED.putAll(IN_AN_APPEAL);
        DEMANDED.put(
                LetterKind.CASE_PAPERS,
                EnumSet.of(
                        Part.RECOMMENDATION,
                        Part.BODY_THAT_DECIDES,
                        Part.RULES,
                        Part.FACTS,
                        Part.WEIGHT,
                        Part.STATEMENTS,
                        Part.CONDITIONS,
                        Part.FIRST_CONDITION,
                        Part.WHAT_THE_BODY_MAY_DO,
                        Part.WHAT_NOW,
                        Part.RECOMMENDED_BY,
                        Part.CONTACT));
        DEMANDED.put(
                LetterKind.CLOSURE_NOTICE, EnumSet.of(Part.ENDED_AFTER, Part.WHY_TOLD, Part.REGISTER, Part.CONTACT));
        DEMANDED.put(
                LetterKind.INSPECTION_REPORT,
                EnumSet.of(
                        Part.NOT_ASSESSED,
                        Part.OBSERVED,
                        Part.SEEN_BY,
                        Part.IN_CHARGE_SAID,
                        Part.COMMENT_BY,
                        Part.BOTH_INSPECTORS,
                        Part.WHAT_NOW,
                        Part.ACCESS,
                        Part.CONTACT));
        DEMANDED.putAll(OF_THE_WAVE);
        DEMANDED.putAll(FOOD_SERVICE_AND_TESTS);
        DEMANDED.putAll(ON_THE_WAY);
        DEMANDED.put(
                LetterKind.REJECTION,
                with(
                        EVERY_DECISION,
                        Part.REJECTED_NOT_REFUSED,
                        Part.STILL_MISSING,
                        Part.GUIDED_BEFORE,
                        Part.APPLY_AGAIN));
        DEMANDED.put(
                LetterKind.FEE,
                with(
                        EVERY_DECISION,
                        Part.FEE_FIXED,
                        Part.FEE_RECKONED,
                        Part.FEE_LEAST,
                        Part.FEE_LOWERED,
                        Part.FEE_DUE));
        DEMANDED.put(
                LetterKind.FEE_SETTLEMENT,
                with(EVERY_DECISION, Part.FEE_SETTLED, Part.FEE_RECKONED, Part.FEE_LEAST, Part.FEE_DUE));
        DEMANDED.put(
                LetterKind.POINTS_NOTICE,
                EnumSet.of(
                        Part.ADVANCE_NOTICE,
                        Part.WHAT_WAS_SEEN,
                        Part.WHEN_AND_WHERE_FORBIDDEN,
                        Part.POINTS_IN_ALL,
                        Part.CONSEQUENCES,
                        Part.HOW_TO_COMMENT,
                        Part.DUE_DATE,
                        Part.NOT_DECIDED,
                        Part.ACCESS,
                        Part.CONTACT));
        DEMANDED.put(
                LetterKind.WITHDRAWAL_NOTICE,
                EnumSet.of(
                        Part.ADVANCE_NOTICE,
                        Part.WHAT_WAS_SEEN,
                        Part.POINTS_MAY_BE_ATTACKED,
                        Part.HOW_TO_COMMENT,
                        Part.DUE_DATE,
                        Part.NOT_DECIDED,
                        Part.ACCESS,
                        Part.CONTACT));
        DEMANDED.put(
                LetterKind.POINTS,
                with(
                        EVERY_DECISION,
                        Part.WHAT_WAS_SEEN,
                        Part.WHEN_AND_WHERE_FORBIDDEN,
                        Part.SPECIAL_REASONS,
                        Part.POINTS_IN_ALL,
                        Part.CONSEQUENCES,
                        Part.HOLDER_HEARD));
        DEMANDED.put(
                LetterKind.WITHDRAWAL,
                with(
                        EVERY_DECISION,
                        Part.WHAT_WAS_SEEN,
                        Part.WITHDRAWN_DAYS,
                        Part.POINTS_MAY_BE_ATTACKED,
                        Part.CONTROLLED));
        DEMANDED.put(
                LetterKind.INVOICE,
                EnumSet.of(
                        Part.AMOUNT,
                        Part.PAY_BY,
                        Part.WHERE_TO_PAY,
                        Part.PAYMENT_REFERENCE,
                        Part.LINE,
                        Part.OUTSIDE_VAT,
                        Part.WHEN_NOT_PAID,
                        Part.CONTACT));
        DEMANDED.put(
                LetterKind.INVOICE_REMINDER,
                EnumSet.of(
                        Part.WAS_DUE,
                        Part.AMOUNT,
                        Part.PAY_BY,
                        Part.WHERE_TO_PAY,
                        Part.PAYMENT_REFERENCE,
                        Part.WHEN_NOT_PAID,
                        Part.CONTACT));
        DEMANDED.put(
                LetterKind.CREDIT_NOTE,
                EnumSet.of(Part.CREDITED, Part.WHY_CREDITED, Part.PAYMENT_REFERENCE, Part.LINE, Part.CONTACT));
        DEMANDED.put(
                LetterKind.POINTS_FALLEN,
                EnumSet.of(Part.POINTS_GONE, Part.POINTS_LEFT, Part.WITHDRAWAL_GONE, Part.CONTACT));
        DEMANDED.put(
                LetterKind.TURNOVER_RETURN,
                EnumSet.of(
                        Part.LITRES_SOLD,
                        Part.LITRES_EXPECTED,
                        Part.RETURN_OF_PLACES,
                        Part.RETURN_DUE,
                        Part.RETURN_ATTESTED,
                        Part.RETURN_FORM,
                        Part.RETURN_POINTS,
                        Part.CONTACT));
        DEMANDED.put(
                LetterKind.TURNOVER_RETURN_REMINDER,
                EnumSet.of(
                        Part.RETURN_OF_PLACES,
                        Part.RETURN_DUE,
                        Part.RETURN_ATTESTED,
                        Part.RETURN_FORM,
                        Part.RETURN_POINTS,
                        Part.CONTACT));
        DEMANDED.put(
                LetterKind.EVENT_REPORT,
                EnumSet.of(
                        Part.EVENT_GUESTS,
                        Part.EVENT_LITRES,
                        Part.EVENT_DUE,
                        Part.EVENT_FORM,
                        Part.EVENT_APPEAL,
                        Part.CONTACT));
        DEMANDED.put(LetterKind.EVENT_REPORT_REMINDER, EnumSet.of(Part.EVENT_REMINDED, Part.EVENT_FORM, Part.CONTACT));
        DEMANDED.put(LetterKind.REACTION_DROPPED, EnumSet.of(Part.DROPPED, Part.BODY, Part.TWO_PERSONS, Part.CONTACT));
    }

    private static final LetterPdf PDF = new LetterPdf(LetterPdfTest.engine());

    static Stream<Arguments> everyKindInEachLanguage() {
        return LetterPdfTest.everyKindInEachLanguage();
    }

    @ParameterizedTest
    @MethodSource("everyKindInEachLanguage")
    void a_letter_contains_all_that_the_law_demands(LetterKind kind, LanguageForm form) throws Exception {
        String text = PdfProof.text(PDF.write(Samples.letter(kind, form, Samples.act())));

        assertThat(DEMANDED).as("parts demanded of each kind").containsKey(kind);
        for (Part part : DEMANDED.get(kind)) {
            assertThat(withoutBullets(text))
                    .as("%s in %s, %s", part, kind, form)
                    .contains(form == LanguageForm.nb ? part.nb : part.nn);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindInEachLanguage")
    void the_paragraphs_of_the_administration_act_come_from_the_table_alone(LetterKind kind, LanguageForm form)
            throws Exception {
        AdministrationAct coming = new AdministrationAct(
                LocalDate.of(2027, 1, 1),
                null,
                "LOV-2025-06-20-81",
                "forvaltningsloven",
                "§ 901",
                "§ 902",
                "§ 903",
                "§ 904",
                "§ 905",
                "§ 906",
                "§ 907",
                "§ 908",
                "§ 909",
                "§ 910",
                "§ 911",
                "§ 912",
                "§ 913",
                "§ 914",
                "§ 915",
                4,
                3,
                12);

        String text = PdfProof.text(PDF.write(Samples.letter(kind, form, coming)));

        String act = Writing.in(form).citation("forvaltningsloven");
        assertThat(text.replaceAll(act + " § 9[01][0-9]", "")).doesNotContain(act);
        if (kind == LetterKind.GRANT || kind == LetterKind.REFUSAL || kind == LetterKind.RENEWAL) {
            for (String paragraph : new String[] {"§ 901", "§ 902", "§ 904", "§ 905", "§ 906", "§ 907", "§ 908"}) {
                assertThat(text).contains(act + " " + paragraph);
            }
            assertThat(text).contains(form == LanguageForm.nb ? "Fristen er fire uker" : "Fristen er fire veker");
        }
        if (kind == LetterKind.STATEMENT_COMMENT) {
            assertThat(text).contains(act + " § 903", act + " § 904");
        }
    }

    @Test
    void the_product_knows_the_act_of_1967_until_another_is_entered() {
        AdministrationAct act = AdministrationActs.standard().on(LocalDate.of(2026, 12, 1));

        assertThat(act.source()).isEqualTo("LOV-1967-02-10");
        assertThat(act.appealWeeks()).isEqualTo(3);
        assertThatThrownBy(() -> AdministrationActs.standard().on(LocalDate.of(1966, 1, 1)))
                .hasMessageContaining("1966-01-01");
    }

    @Test
    void two_acts_on_the_same_day_are_refused() {
        String one = """
                - { from: %s, to: null, source: s, name: n, reasons: a, notification: b, investigation: c, access: d,
                    appeal: e, appealDeadline: f, appealForm: g, suspension: h, guidance: i,
                    preliminaryAnswer: j, lateAppeal: k, appealPreparation: l, appealReview: m,
                    appealCosts: n, notice: o, appealWeeks: 3, othersAppealMonths: 3, latestAppealMonths: 12 }
                """;
        String twice = one.formatted("2000-01-01") + one.formatted("2010-01-01");

        assertThatThrownBy(
                        () -> AdministrationActs.read(new ByteArrayInputStream(twice.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("2010-01-01");
    }

    private static Set<Part> with(Set<Part> parts, Part... more) {
        Set<Part> all = EnumSet.copyOf(parts);
        all.addAll(Set.of(more));
        return all;
    }

    private static String withoutBullets(String text) {
        return text.replaceAll("[•◦▪] ?", "");
    }
}
