package no.bevilling.party;

import java.util.List;
import java.util.Set;

/**
 * What a room knows of a person, for whoever asks what is known of them (personvernforordningen articles 15 and 20). Every room that
 * writes people down tells it here; who asks is shown all of it, of one municipality.
 */
public interface PersonalDataSource {
    /** What the room knows, one part for each kind of thing. */
    List<Part> parts();

    /**
     * One kind of thing.
     *
     * @param name in lower case; its words stand in {@code personal-data/labels_nb.properties}, as those of the columns do
     * @param tables that it tells of
     * @param sql one row for each thing; its columns' names are what is told. It tells of the person alone: others who are named, and what
     *     forvaltningsloven § 19 keeps from a party, are left out. Parameters, all in the municipality of the current transaction:
     *     {@code :m} its id, {@code :account} the person's account, {@code :email} in lower case, {@code :people} rows of persons that
     *     are this one by identity number, {@code :applications} that the person wrote or is named in, {@code :own} that the person
     *     wrote, {@code :cases} of these, {@code :holders} private persons' rows among the holders, {@code
     *     :subjects} the ids that the log tells of. None is ever null or empty: what is
     *     not known is a value that nothing has.
     */
    record Part(String name, Set<String> tables, String sql) {}
}
