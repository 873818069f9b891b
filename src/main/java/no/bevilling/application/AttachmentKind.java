package no.bevilling.application;

/** What an attachment shows. */
public enum AttachmentKind {
    /** firmaattest */
    COMPANY_CERTIFICATE,
    /** aksjeeierbok */
    SHAREHOLDER_REGISTER,
    /** skatteattest */
    TAX_CERTIFICATE,
    /** leiekontrakt, skjøte */
    LEASE_OR_DEED,
    /** målsatt plantegning, with the serving area marked */
    FLOOR_PLAN,
    /** brukstillatelse, ferdigattest */
    BUILDING_PERMIT,
    /** kunnskapsprøve, of manager and deputy */
    KNOWLEDGE_TEST,
    /** etablererprøve, of the general manager (serveringsloven § 5) */
    ESTABLISHMENT_TEST,
    /** arbeidsavtale */
    EMPLOYMENT_CONTRACT,
    /** grunneiers tillatelse, for an outdoor area */
    LANDOWNER_CONSENT,
    /** Mattilsynet's receipt */
    FOOD_AUTHORITY_RECEIPT,
    /** financing plan, operating and liquidity budget (alkoholloven § 1-7) */
    BUDGET,
    /** skriftlig fullmakt, of who applies for somebody else (forvaltningsloven § 12) */
    POWER_OF_ATTORNEY,
    OTHER
}
