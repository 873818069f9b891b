package no.bevilling.onboarding;

/** The columns of the two tables. */
public enum ImportColumn {
    NUMBER(ImportSheet.LICENCES, true),
    TYPE(ImportSheet.LICENCES, true),
    ORGANISATION_NUMBER(ImportSheet.LICENCES, true),
    HOLDER(ImportSheet.LICENCES, true),
    POSTAL_ADDRESS(ImportSheet.LICENCES, false),
    EMAIL(ImportSheet.LICENCES, false),
    TELEPHONE(ImportSheet.LICENCES, false),
    PLACE(ImportSheet.LICENCES, true),
    STREET(ImportSheet.LICENCES, true),
    POSTCODE(ImportSheet.LICENCES, true),
    POST_TOWN(ImportSheet.LICENCES, true),
    VENUE(ImportSheet.LICENCES, true),
    SEATS(ImportSheet.LICENCES, false),
    GROUPS(ImportSheet.LICENCES, true),
    INDOOR_1(ImportSheet.LICENCES, false),
    INDOOR_2(ImportSheet.LICENCES, false),
    INDOOR_3(ImportSheet.LICENCES, false),
    OUTDOOR_1(ImportSheet.LICENCES, false),
    OUTDOOR_2(ImportSheet.LICENCES, false),
    OUTDOOR_3(ImportSheet.LICENCES, false),
    PERIOD_FROM(ImportSheet.LICENCES, true),
    PERIOD_TO(ImportSheet.LICENCES, true),
    GRANTED_ON(ImportSheet.LICENCES, false),
    MANAGER(ImportSheet.LICENCES, true),
    DEPUTY(ImportSheet.LICENCES, false),
    SERVING_AREA(ImportSheet.LICENCES, false),
    OUTDOOR_AREA(ImportSheet.LICENCES, false),
    CONDITIONS(ImportSheet.LICENCES, false),
    POINTS_NUMBER(ImportSheet.POINTS, true),
    VIOLATION(ImportSheet.POINTS, true),
    COMMITTED_AT(ImportSheet.POINTS, true),
    POINTS(ImportSheet.POINTS, true),
    DECIDED_ON(ImportSheet.POINTS, true);

    final ImportSheet sheet;
    final boolean required;

    ImportColumn(ImportSheet sheet, boolean required) {
        this.sheet = sheet;
        this.required = required;
    }

    /** The drink group and the area whose hours stand in the column; null for the others. */
    boolean isHours() {
        return name().startsWith("INDOOR_") || isOutdoorHours();
    }

    boolean isOutdoorHours() {
        return name().startsWith("OUTDOOR_") && this != OUTDOOR_AREA;
    }

    int group() {
        return name().charAt(name().length() - 1) - '0';
    }
}
