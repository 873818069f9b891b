package no.bevilling.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.WithdrawalGround;

/** Invented content for documents, realistic in kind and length. */
final class Samples {
    private Samples() {}

    static boolean nn(LanguageForm form) {
        return form == LanguageForm.nn;
    }

    static Sender sender(LanguageForm form) {
        return nn(form)
                ? new Sender(
                        "Vang kommune",
                        "Sektor for oppvekst og kultur",
                        List.of("Tyinvegen 5146", "2975 Vang i Valdres"),
                        "postmottak@vang.example",
                        "61 00 00 02",
                        "www.vang.example",
                        null)
                : new Sender(
                        "Nord-Aurdal kommune",
                        "Fellestjenester",
                        List.of("Jernbanevegen 7", "2900 Fagernes"),
                        "postmottak@nord-aurdal.example",
                        "61 00 00 01",
                        "www.nord-aurdal.example",
                        null);
    }

    static List<DrinkGroup> groups(LanguageForm form) {
        String volume = nn(form) ? "volumprosent alkohol" : "volumprosent alkohol";
        return List.of(
                new DrinkGroup(1, "Over 2,5 og høyst 4,7 " + volume),
                new DrinkGroup(2, "Over 4,7 og under 22 " + volume),
                new DrinkGroup(3, (nn(form) ? "Frå 22 til og med 60 " : "Fra og med 22 til og med 60 ") + volume));
    }

    static List<LicenceHours> hours() {
        List<LicenceHours> hours = new ArrayList<>();
        for (List<Day> days : List.of(
                List.of(Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.THURSDAY, Day.FRIDAY),
                List.of(Day.SATURDAY),
                List.of(Day.SUNDAY))) {
            for (int group = 1; group <= 3; group++) {
                LocalTime opens = group == 3 ? LocalTime.of(13, 0) : LocalTime.of(8, 0);
                boolean late = days.contains(Day.SATURDAY);
                hours.add(new LicenceHours(
                        Area.INDOOR, group, days, opens, late ? LocalTime.of(2, 0) : LocalTime.MIDNIGHT));
                hours.add(new LicenceHours(Area.OUTDOOR, group, days, opens, LocalTime.of(23, 0)));
            }
        }
        return hours;
    }

    static Holder holder() {
        return new Holder("Fjellstugu Čáhci " + PdfProof.NORWEGIAN + " AS", "999999999");
    }

    static LicenceTerms terms(LanguageForm form) {
        return new LicenceTerms(
                LicenceType.SERVING,
                "3451-2026-0042",
                holder(),
                new Place("Kafé " + PdfProof.SAMI, "Storgata 12, 2900 Fagernes"),
                LocalDate.of(2026, 12, 15),
                LocalDate.of(2028, 9, 30),
                groups(form),
                hours(),
                nn(form)
                        ? "Første etasje, 140 m², slik det er teikna inn på planteikninga datert 3. november 2026"
                        : "Første etasje, 140 m², slik det er tegnet inn på plantegningen datert 3. november 2026",
                nn(form)
                        ? "Terrasse mot sør, 60 m², avgrensa med gjerde"
                        : "Terrasse mot sør, 60 m², avgrenset med gjerde",
                "Åse Øvergård",
                "Máret Ŋuolla",
                nn(form)
                        ? List.of(
                                "Det skal vere minst éi ordensvakt til stades frå klokka 23.00 fredag og laurdag.",
                                "Uteserveringa skal vere avgrensa med gjerde i heile opningstida, og gjestene skal ikkje"
                                        + " ta med seg alkoholhaldig drikk ut av det avgrensa området.")
                        : List.of(
                                "Det skal være minst én ordensvakt til stede fra klokken 23.00 fredag og lørdag.",
                                "Uteserveringen skal være avgrenset med gjerde i hele åpningstiden, og gjestene skal"
                                        + " ikke ta med seg alkoholholdig drikk ut av det avgrensede området."));
    }

    static DecisionMade decision(LanguageForm form) {
        return new DecisionMade(
                LocalDate.of(2026, 12, 1),
                nn(form) ? "kommunedirektøren" : "kommunedirektøren",
                nn(form)
                        ? "Myndigheita er delegert i delegasjonsreglementet punkt 4.2, vedteke av kommunestyret"
                                + " 12. juni 2024 (sak 45/24)"
                        : "Myndigheten er delegert i delegasjonsreglementet punkt 4.2, vedtatt av kommunestyret"
                                + " 12. juni 2024 (sak 45/24)",
                new Signatory("Kari Lien", nn(form) ? "sakshandsamar" : "saksbehandler"),
                new Signatory("Per Bråten", nn(form) ? "einingsleiar" : "enhetsleder"));
    }

    static LicenceDocument licence(LanguageForm form) {
        return licence(form, terms(form), true);
    }

    static LicenceDocument licence(LanguageForm form, LicenceTerms terms, boolean demo) {
        return new LicenceDocument(
                form,
                sender(form),
                terms,
                decision(form),
                new Verification("K7QF-3M2X-9TBD", "https://bevilling.example/kontroll/K7QF-3M2X-9TBD"),
                30,
                Instant.parse("2026-12-01T10:15:30Z"),
                demo);
    }

    static LetterHead head(LanguageForm form) {
        return new LetterHead(
                form,
                sender(form),
                new Addressee(holder().name(), List.of("Storgata 12", "2900 Fagernes")),
                "2026/1234",
                LocalDate.of(2026, 12, 1),
                "Kari Lien",
                true);
    }

    static AdministrationAct act() {
        return AdministrationActs.standard().on(LocalDate.of(2026, 12, 1));
    }

    static String appealBody(LanguageForm form) {
        return nn(form) ? "Statsforvaltaren i Innlandet" : "Statsforvalteren i Innlandet";
    }

    static CriterionNotMet hoursTooLate(LanguageForm form) {
        return nn(form)
                ? new CriterionNotMet(
                        "Er skjenketida innanfor det planen tillèt?",
                        "Søknaden gjeld skjenking til klokka 02.30. Planen opnar for skjenking til klokka 02.00.",
                        List.of("alkoholloven § 4-4"),
                        List.of("Valdres 3.3.2 pkt. 10"),
                        List.of(
                                new ComparedValue("Søkt sluttid", "02.30"),
                                new ComparedValue("Seinaste sluttid i planen", "02.00")),
                        false)
                : new CriterionNotMet(
                        "Er skjenketiden innenfor det planen tillater?",
                        "Søknaden gjelder skjenking til klokken 02.30. Planen åpner for skjenking til klokken 02.00.",
                        List.of("alkoholloven § 4-4"),
                        List.of("Valdres 3.3.2 pkt. 10"),
                        List.of(
                                new ComparedValue("Søkt sluttid", "02.30"),
                                new ComparedValue("Seneste sluttid i planen", "02.00")),
                        false);
    }

    static CriterionNotMet bySchool(LanguageForm form) {
        return nn(form)
                ? new CriterionNotMet(
                        "Ligg staden ved ein skule, eit ungdomshus eller eit idrettsanlegg?",
                        "Staden ligg 85 meter frå Nord-Aurdal ungdomsskule.",
                        List.of("alkoholloven § 1-7a"),
                        List.of("Valdres 3.3.2 pkt. 6"),
                        List.of(new ComparedValue("Avstand til Nord-Aurdal ungdomsskule", "85 meter")),
                        true)
                : new CriterionNotMet(
                        "Ligger stedet ved en skole, et ungdomshus eller et idrettsanlegg?",
                        "Stedet ligger 85 meter fra Nord-Aurdal ungdomsskule.",
                        List.of("alkoholloven § 1-7a"),
                        List.of("Valdres 3.3.2 pkt. 6"),
                        List.of(new ComparedValue("Avstand til Nord-Aurdal ungdomsskule", "85 meter")),
                        true);
    }

    static Reasons reasons(LanguageForm form) {
        return nn(form)
                ? new Reasons(
                        List.of(
                                new RuleApplied(
                                        "alkoholloven § 1-7a",
                                        "Kommunen kan leggje vekt på mellom anna staden, målgruppa og lokalmiljøet."),
                                new RuleApplied(
                                        "Valdres 3.3.2 pkt. 6",
                                        "Det er ikkje ønskjeleg at skjenkestader ligg ved skular og idrettsanlegg.")),
                        List.of(
                                "Fjellstua driv restaurant med 80 plassar i sentrum og har serveringsløyve.",
                                "Skulen brukar plassen framfor staden som skuleveg."),
                        List.of(
                                new StatementSummary("Politiet", "har ingen merknader."),
                                new StatementSummary("Sosialtenesta", "rår til tidleg stenging ute.")),
                        List.of(
                                "Omsynet til barn og unge veg tungt, jf. føremålet i alkohollova § 1-1. "
                                        + "Mot dette står at staden er ein matstad med vaksne gjester om kvelden.",
                                "Vi har vurdert om vilkår kunne vere nok, og har kome til resultatet over."))
                : new Reasons(
                        List.of(
                                new RuleApplied(
                                        "alkoholloven § 1-7a",
                                        "Kommunen kan legge vekt på blant annet stedet, målgruppen og lokalmiljøet."),
                                new RuleApplied(
                                        "Valdres 3.3.2 pkt. 6",
                                        "Det er ikke ønskelig at skjenkesteder ligger ved skoler og idrettsanlegg.")),
                        List.of(
                                "Fjellstua driver restaurant med 80 plasser i sentrum og har serveringsbevilling.",
                                "Skolen bruker plassen foran stedet som skolevei."),
                        List.of(
                                new StatementSummary("Politiet", "har ingen merknader."),
                                new StatementSummary("Sosialtjenesten", "tilrår tidlig stenging ute.")),
                        List.of(
                                "Hensynet til barn og unge veier tungt, jf. formålet i alkoholloven § 1-1. "
                                        + "Mot dette står at stedet er et spisested med voksne gjester om kvelden.",
                                "Vi har vurdert om vilkår kunne være nok, og har kommet til resultatet over."));
    }

    static RefusalLetter refusal(LanguageForm form, List<CriterionNotMet> criteria, AdministrationAct act) {
        return new RefusalLetter(
                head(form),
                LicenceType.SERVING,
                holder(),
                terms(form).premises(),
                LocalDate.of(2026, 10, 12),
                nn(form) ? "drikkegruppe 1, 2 og 3, inne til 02.30" : "drikkegruppe 1, 2 og 3, inne til 02.30",
                criteria,
                reasons(form),
                decision(form),
                appealBody(form),
                false,
                act);
    }

    static GrantLetter grant(LanguageForm form, AdministrationAct act) {
        return new GrantLetter(
                head(form),
                terms(form),
                List.of(hoursTooLate(form)),
                reasons(form),
                decision(form),
                appealBody(form),
                false,
                act,
                Given.LICENCE);
    }

    static StatementCommentLetter statementComment(LanguageForm form, AdministrationAct act) {
        return new StatementCommentLetter(
                head(form),
                LicenceType.SERVING,
                holder(),
                terms(form).premises(),
                "politiet",
                LocalDate.of(2026, 11, 24),
                List.of(
                        nn(form)
                                ? "Politiet har i 2025 hatt tre oppdrag ved staden etter stengetid."
                                : "Politiet har i 2025 hatt tre oppdrag ved stedet etter stengetid.",
                        nn(form)
                                ? "Politiet rår frå at det blir gjeve løyve til å skjenke etter klokka 01.00."
                                : "Politiet fraråder at det gis bevilling til å skjenke etter klokken 01.00."),
                List.of(new RuleApplied(
                        "alkoholloven § 1-7a",
                        nn(form)
                                ? "Kommunen kan leggje vekt på omsynet til orden."
                                : "Kommunen kan legge vekt på hensynet til orden.")),
                LocalDate.of(2026, 12, 15),
                act);
    }

    static AppealLetter appeal(LetterKind kind, LanguageForm form, AdministrationAct act) {
        boolean alone = kind == LetterKind.SUSPENSION;
        List<Signatory> both =
                List.of(decision(form).preparedBy(), decision(form).approvedBy());
        return new AppealLetter(
                kind,
                head(form),
                LicenceType.SERVING,
                Words.in(form).of(LicenceType.SERVING),
                terms(form).premises(),
                holder().name(),
                LocalDate.of(2026, 11, 3),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 24),
                true,
                "",
                nn(form) ? "Skjenking til klokka 02.00." : "Skjenking til klokken 02.00.",
                List.of(nn(form) ? "Klaga viser til nabostaden." : "Klagen viser til nabostedet."),
                kind == LetterKind.APPEAL_FORWARDED ? List.of("Vedtak.pdf", "Plantegning.pdf") : List.of(),
                true,
                false,
                appealBody(form),
                true,
                LocalDate.of(2026, 12, 1),
                alone ? both.subList(1, 2) : both,
                act);
    }

    static CasePapers casePapers(LanguageForm form, AdministrationAct act) {
        RefusalLetter like = refusal(form, List.of(hoursTooLate(form)), act);
        LicenceTerms terms = terms(form);
        return new CasePapers(
                head(form),
                LicenceType.SERVING,
                holder(),
                terms.premises(),
                LocalDate.of(2026, 11, 12),
                like.askedFor(),
                true,
                like.askedFor(),
                terms.from(),
                terms.to(),
                terms.conditions(),
                like.criteria(),
                like.reasons(),
                "formannskapet",
                List.of(decision(form).preparedBy(), decision(form).approvedBy()),
                act);
    }

    static CaseLetter onTheWay(LetterKind kind, LanguageForm form, AdministrationAct act) {
        return new CaseLetter(
                kind,
                head(form),
                LicenceType.SERVING,
                holder(),
                terms(form).premises(),
                LocalDate.of(2026, 11, 12),
                List.of(
                        nn(form)
                                ? "Politiet har ikkje svart, og planteikninga viser ikkje terrassen."
                                : "Politiet har ikke svart, og plantegningen viser ikke terrassen."),
                kind == LetterKind.MISSING_INFORMATION
                        ? List.of(nn(form) ? "Målsett planteikning" : "Målsatt plantegning")
                        : List.of(),
                LocalDate.of(2026, 12, 15),
                act);
    }

    static RenewalInvitationLetter invitation(LanguageForm form, AdministrationAct act) {
        return new RenewalInvitationLetter(
                head(form),
                LicenceType.SERVING,
                holder(),
                terms(form).premises(),
                "3451-2026-0042",
                LocalDate.of(2028, 9, 30),
                List.of(
                        nn(form)
                                ? "Reglane til kommunen seier at løyve med gruppe 3 må søkjast på nytt."
                                : "Kommunens regler sier at bevillinger med gruppe 3 må søkes på nytt."),
                List.of(hoursTooLate(form)),
                LocalDate.of(2028, 6, 1),
                "https://bevilling.example/soknad",
                LocalDate.of(2028, 12, 31),
                act);
    }

    static FoodServiceDecisionLetter foodService(LetterKind kind, LanguageForm form, AdministrationAct act) {
        boolean granted = kind == LetterKind.FOOD_SERVICE_GRANT;
        String finding = nn(form) ? "Dagleg leiar er 17 år." : "Daglig leder er 17 år.";
        return new FoodServiceDecisionLetter(
                kind,
                head(form),
                holder(),
                terms(form).premises(),
                LocalDate.of(2026, 10, 12),
                granted ? "3451-S-2026-0004" : null,
                "Mona Styrer",
                granted
                        ? List.of(nn(form) ? "Dagleg leiar tek etablerarprøva." : "Daglig leder tar etablererprøven.")
                        : List.of(),
                granted
                        ? List.of()
                        : List.of(new CriterionNotMet(
                                nn(form) ? "Er dagleg leiar myndig?" : "Er daglig leder myndig?",
                                finding,
                                List.of("serveringsloven § 4"),
                                List.of(),
                                List.of(),
                                false)),
                1,
                reasons(form),
                decision(form),
                appealBody(form),
                act);
    }

    static FoodServiceReactionLetter foodServiceReaction(LetterKind kind, LanguageForm form, AdministrationAct act) {
        boolean notice = kind == LetterKind.FOOD_SERVICE_NOTICE;
        return new FoodServiceReactionLetter(
                kind,
                head(form),
                holder(),
                terms(form).premises(),
                "REVOCATION",
                "3451-S-2026-0004",
                List.of(nn(form) ? "Staden har ikkje hatt dagleg leiar." : "Stedet har ikke hatt daglig leder."),
                notice ? LocalDate.of(2026, 12, 15) : null,
                notice ? null : LocalDate.of(2026, 12, 2),
                "",
                notice ? null : reasons(form),
                notice ? null : decision(form),
                notice ? null : appealBody(form),
                act);
    }

    static KnowledgeTestLetter knowledgeTest(LetterKind kind, LanguageForm form, AdministrationAct act) {
        boolean invitation = kind == LetterKind.KNOWLEDGE_TEST_INVITATION;
        return new KnowledgeTestLetter(
                kind,
                head(form),
                "SERVING",
                "Mona " + PdfProof.SAMI,
                LocalDate.of(1990, 5, 17),
                invitation ? java.time.LocalDateTime.of(2026, 12, 9, 10, 0) : null,
                invitation ? "Rådhuset" : null,
                60,
                400,
                invitation ? null : LocalDate.of(2026, 12, 9),
                invitation
                        ? null
                        : new Verification("K7QF-3M2X-9TBD", "https://bevilling.example/dokument/K7QF-3M2X-9TBD"),
                act);
    }

    static TurnoverReturnLetter turnoverReturn(LetterKind kind, LanguageForm form, AdministrationAct act) {
        return new TurnoverReturnLetter(
                kind,
                head(form),
                new Holder("Kjeden " + PdfProof.SAMI + " AS", "999999999"),
                2027,
                List.of(
                        new Place("Kafé " + PdfProof.SAMI, "Storgata 12, 2900 Fagernes"),
                        new Place("Fjellstua", "Storgata 14, 2900 Fagernes")),
                LocalDate.of(2027, 2, 15),
                2,
                true,
                "https://bevilling.example/omsetning/1",
                act);
    }

    static EventReportLetter eventReport(LetterKind kind, LanguageForm form, AdministrationAct act) {
        return new EventReportLetter(
                kind,
                head(form),
                LicenceType.SERVING,
                holder(),
                terms(form).premises(),
                "3451-2026-0042",
                LocalDate.of(2026, 11, 28),
                true,
                true,
                LocalDate.of(2027, 2, 15),
                "https://bevilling.example/arrangement/1",
                act);
    }

    static ViolationTold violation(LanguageForm form) {
        return new ViolationTold(
                nn(form) ? "Brot på skjenketidene" : "Brudd på skjenketidene",
                "",
                List.of("alkoholloven § 4-4"),
                LocalDate.of(2026, 11, 14),
                LocalTime.of(2, 20),
                List.of(
                        nn(form)
                                ? "Klokka 02.20 vart det servert øl ved baren."
                                : "Klokka 02.20 ble det servert øl ved baren."),
                2,
                true,
                List.of(nn(form) ? "Brannalarmen gjekk rett før stengetid." : "Brannalarmen gikk rett før stengetid."));
    }

    static ReactionNoticeLetter reactionNotice(LetterKind kind, LanguageForm form, AdministrationAct act) {
        boolean points = kind == LetterKind.POINTS_NOTICE;
        return new ReactionNoticeLetter(
                kind,
                head(form),
                LicenceType.SERVING,
                holder(),
                terms(form).premises(),
                "3451-2026-0042",
                points ? "kontroll" : "",
                List.of(violation(form)),
                points ? new PointsReckoned(2, 6, 8, 12, 2, 7) : new PointsReckoned(13, 0, 13, 12, 2, 7),
                points ? null : WithdrawalGround.POINTS,
                points ? null : 8,
                List.of(),
                LocalDate.of(2026, 12, 15),
                act);
    }

    static PointsLetter points(LanguageForm form, AdministrationAct act) {
        return new PointsLetter(
                head(form),
                LicenceType.SERVING,
                holder(),
                terms(form).premises(),
                "3451-2026-0042",
                List.of(violation(form)),
                new PointsReckoned(2, 6, 8, 12, 2, 7),
                List.of(nn(form) ? "Vi er leie for det." : "Vi er lei for det."),
                reasons(form),
                decision(form),
                appealBody(form),
                act);
    }

    static FeeLetter fee(LetterKind kind, LanguageForm form, AdministrationAct act) {
        boolean settlement = kind == LetterKind.FEE_SETTLEMENT;
        return new FeeLetter(
                kind,
                head(form),
                LicenceType.SERVING,
                holder(),
                terms(form).premises(),
                "3451-2026-0042",
                2026,
                false,
                List.of(
                        new FeeLetter.Line(1, "15 000", "0,63", "9 450,00"),
                        new FeeLetter.Line(2, "3 000", "1,62", "4 860,00"),
                        new FeeLetter.Line(3, "500", "5,35", "2 675,00")),
                "16 985,00",
                "3 300,00",
                nn(form) ? "6 av 12 påbegynte månader" : "6 av 12 påbegynte måneder",
                settlement ? "16 985,00" : "10 000,00",
                settlement ? "15 000,00" : null,
                settlement ? "1 985,00" : "10 000,00",
                false,
                LocalDate.of(2026, 12, 31),
                settlement
                        ? List.of()
                        : List.of(
                                nn(form)
                                        ? "Vegen har vore stengd i eit halvt år."
                                        : "Veien har vært stengt i et halvt år."),
                reasons(form),
                decision(form),
                appealBody(form),
                act);
    }

    static WithdrawalLetter withdrawal(LanguageForm form, AdministrationAct act) {
        return new WithdrawalLetter(
                head(form),
                LicenceType.SERVING,
                holder(),
                terms(form).premises(),
                "3451-2026-0042",
                WithdrawalGround.POINTS,
                LocalDate.of(2026, 12, 20),
                LocalDate.of(2026, 12, 26),
                7,
                List.of(violation(form)),
                List.of(LocalDate.of(2026, 10, 2)),
                new PointsReckoned(12, 0, 12, 12, 2, 7),
                List.of(),
                List.of(),
                reasons(form),
                decision(form),
                appealBody(form),
                act);
    }

    static InspectionReportLetter inspection(LanguageForm form, AdministrationAct act) {
        return new InspectionReportLetter(
                head(form),
                LicenceType.SERVING,
                terms(form).premises(),
                1,
                "",
                "3451-2026-0042",
                LocalDate.of(2026, 11, 28),
                List.of(new InspectionReportLetter.Line("Ansvarshavende", "Ola Servitør")),
                List.of(nn(form) ? "Roleg kveld." : "Rolig kveld."),
                List.of(new InspectionReportLetter.Line(nn(form) ? "Medbrakt" : "Medbrakt alkohol", "i orden")),
                true,
                List.of(new InspectionReportLetter.Observed(
                        "28. november 2026 kl. 02.40",
                        "Drikking",
                        "baren",
                        nn(form) ? "Fire gjester drakk øl." : "Fire gjester drakk øl.",
                        "Kristin Kontrollør",
                        List.of(1))),
                nn(form) ? "Klokka gjekk feil." : "Klokka gikk feil.",
                // One black dot.
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
                List.of("baren"),
                List.of(
                        new InspectionReportLetter.Line("Kristin Kontrollør", "signert"),
                        new InspectionReportLetter.Line("Knut Kontrollør", "signert")),
                LocalDate.of(2026, 12, 15),
                "https://bevilling.example/soknad/3451/kontroll",
                act);
    }

    static InvoiceLetter invoice(LetterKind kind, LanguageForm form) {
        boolean credit = kind == LetterKind.CREDIT_NOTE;
        return new InvoiceLetter(
                kind,
                head(form),
                credit ? "202600043" : "202600042",
                credit ? "202600042" : null,
                LocalDate.of(2026, 12, 1),
                "Fjellstugu " + PdfProof.SAMI,
                "999888777",
                2027,
                LocalDate.of(2027, 1, 15),
                credit ? null : LocalDate.of(2027, 1, 15),
                "1234 56 78903",
                "2026000424",
                List.of(
                        new InvoiceLetter.Line(
                                "Øl",
                                new java.math.BigDecimal("12000"),
                                "LTR",
                                new java.math.BigDecimal("0.63"),
                                756_000),
                        new InvoiceLetter.Line(
                                nn(form) ? "Tillegg" : "Tillegg",
                                java.math.BigDecimal.ONE,
                                "EA",
                                new java.math.BigDecimal("100"),
                                10_000)),
                766_000,
                credit ? (nn(form) ? "Staden var stengd." : "Stedet var stengt.") : "");
    }

    /** One letter of each kind, whole. A kind without one fails the tests that walk the kinds. */
    static Letter letter(LetterKind kind, LanguageForm form, AdministrationAct act) {
        return switch (kind) {
            case GRANT -> grant(form, act);
            case REFUSAL -> refusal(form, List.of(hoursTooLate(form), bySchool(form)), act);
            case STATEMENT_COMMENT -> statementComment(form, act);
            case GRANT_NOTICE ->
                new GrantNoticeLetter(
                        head(form),
                        terms(form),
                        decision(form),
                        "https://bevilling.example/register/3451-2026-0042",
                        Given.LICENCE);
            case CLOSURE_NOTICE ->
                new ClosureNoticeLetter(
                        head(form),
                        terms(form).type(),
                        terms(form).number(),
                        terms(form).holder(),
                        terms(form).premises(),
                        LocalDate.of(2027, 3, 31),
                        "https://bevilling.example/register/3451-2026-0042");
            case APPEAL_FORWARDED, APPEAL_CHANGED, APPEAL_REJECTED, SUSPENSION -> appeal(kind, form, act);
            case CASE_PAPERS -> casePapers(form, act);
            case POINTS_NOTICE, WITHDRAWAL_NOTICE -> reactionNotice(kind, form, act);
            case POINTS -> points(form, act);
            case WITHDRAWAL -> withdrawal(form, act);
            case REACTION_DROPPED ->
                new ReactionDroppedLetter(
                        head(form),
                        LicenceType.SERVING,
                        holder(),
                        terms(form).premises(),
                        "3451-2026-0042",
                        false,
                        LocalDate.of(2026, 11, 10),
                        List.of("Klokka var rett."),
                        decision(form));
            case POINTS_FALLEN ->
                new PointsFallenLetter(
                        head(form),
                        LicenceType.SERVING,
                        holder(),
                        terms(form).premises(),
                        "3451-2026-0042",
                        LocalDate.of(2026, 11, 10),
                        false,
                        4,
                        8,
                        12,
                        2,
                        PointsFallenLetter.Withdrawal.FALLS,
                        null);
            case REJECTION ->
                new RejectionLetter(
                        head(form),
                        LicenceType.SERVING,
                        holder(),
                        terms(form).premises(),
                        LocalDate.of(2026, 10, 12),
                        LocalDate.of(2026, 10, 20),
                        LocalDate.of(2026, 11, 10),
                        List.of(nn(form) ? "Målsett planteikning" : "Målsatt plantegning"),
                        reasons(form),
                        decision(form),
                        appealBody(form),
                        act);
            case PRELIMINARY_ANSWER, DEADLINE_EXTENSION, MISSING_INFORMATION, QUESTION, TAKEN_BACK, REOPENED ->
                onTheWay(kind, form, act);
            case RENEWAL ->
                new RenewalLetter(head(form), terms(form), reasons(form), decision(form), appealBody(form), act);
            case RENEWAL_INVITATION -> invitation(form, act);
            case FOOD_SERVICE_GRANT, FOOD_SERVICE_REFUSAL -> foodService(kind, form, act);
            case FOOD_SERVICE_NOTICE, FOOD_SERVICE_REACTION -> foodServiceReaction(kind, form, act);
            case KNOWLEDGE_TEST_INVITATION, KNOWLEDGE_TEST_CERTIFICATE -> knowledgeTest(kind, form, act);
            case INSPECTION_REPORT -> inspection(form, act);
            case INVOICE, INVOICE_REMINDER, CREDIT_NOTE -> invoice(kind, form);
            case FEE, FEE_SETTLEMENT -> fee(kind, form, act);
            case TURNOVER_RETURN, TURNOVER_RETURN_REMINDER -> turnoverReturn(kind, form, act);
            case EVENT_REPORT, EVENT_REPORT_REMINDER -> eventReport(kind, form, act);
        };
    }
}
