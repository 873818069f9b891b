package no.bevilling.casework;

/** Bodies as the description of the API shows them. */
final class CaseDeskExamples {
    static final String NOTE = """
            { "text": "Ringte søkeren: plantegningen kommer på fredag." }
            """;
    static final String SUB_TASK = """
            { "title": "Befaring med brannvesenet", "owner": "3f0c2a52-8a5e-4f0e-9a34-0a8c5a1f6c11", "dueOn": "2027-01-15" }
            """;
    static final String RELATED = """
            { "number": "2026/17", "kind": "SAME_PLACE" }
            """;
    static final String PARTY = """
            { "role": "REPRESENTATIVE", "name": "Advokat Lie", "actsFor": "", "authority": "LAWYER",
              "email": "post@advokatlie.example", "telephone": "61 00 00 00",
              "postalAddress": "Storgata 1, 2815 Gjøvik", "getsLetters": true }
            """;
    static final String TIE_DECISION = """
            { "memberName": "Ola Medlem", "bodyName": "Kontrollutvalget", "disqualified": true,
              "reason": "Gift med en av eierne (forvaltningsloven § 6 første ledd b).", "decidedOn": "2026-11-20",
              "minutes": "Sak 12/26" }
            """;

    private CaseDeskExamples() {}
}
