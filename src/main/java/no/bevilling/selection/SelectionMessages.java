package no.bevilling.selection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the page of free selections says. */
@MessageBundle("uttrekk")
@ReadByStaffOnly
public interface SelectionMessages {
    @Message("Egne uttrekk")
    String menu();

    @Message("Eget uttrekk: {subject}")
    String title(String subject);

    @Message("Velg kolonner, filtre og gruppering, se resultatet, og lagre uttrekket eller last det ned.")
    String lead();

    @Message("Hva uttrekket er om")
    String subjects();

    @Message(
            "{#switch subject}{#case 'LICENCES'}Bevillinger{#case 'CASES'}Saker{#case 'INSPECTIONS'}Kontroller{#case 'FEES'}Gebyrvedtak{/switch}")
    String subject(String subject);

    @Message(
            "{#switch key}{#case 'licenceNumber'}Bevillingsnummer{#case 'licenceType'}Bevillingstype{#case 'groups'}Alkoholgrupper{#case 'place'}Sted{#case 'address'}Adresse{#case 'postalPlace'}Poststed{#case 'venueKind'}Slag sted{#case 'seats'}Plasser{#case 'holder'}Bevillingshaver{#case 'organisationNumber'}Organisasjonsnummer{#case 'clientele'}Gjester{#case 'grantedAs'}Gitt som{#case 'seasonal'}For en del av året{#case 'periodFrom'}Gjelder fra{#case 'periodTo'}Gjelder til og med{#case 'grantedOn'}Gitt{#case 'grantedYear'}Gitt (år){#case 'caseNumber'}Saksnummer{#case 'title'}Tittel{#case 'matter'}Sakstype{#case 'kind'}Søknad om{#case 'status'}Status{#case 'handler'}Saksbehandler{#case 'receivedOn'}Mottatt{#case 'receivedYear'}Mottatt (år){#case 'completeOn'}Komplett{#case 'dueOn'}Frist{#case 'decidedOn'}Avgjort{#case 'decidedYear'}Avgjort (år){#case 'caseDays'}Dager fra mottatt til avgjort{#case 'eventOn'}Arrangementets dag{#case 'tooLate'}Kom for sent{#case 'appealPending'}Klage til behandling{#case 'inspectedOn'}Kontrollert{#case 'inspectedYear'}Kontrollert (år){#case 'mode'}Kontrollform{#case 'occasion'}Enkeltanledning eller ambulerende{#case 'findings'}Funn{#case 'findingsCount'}Antall funn{#case 'inspectionStatus'}Rapportens status{#case 'minutes'}Minutter{#case 'guests'}Antall gjester{#case 'staff'}Antall ansatte{#case 'reportDueOn'}Rapportfrist{#case 'reportSentOn'}Rapport sendt{#case 'commented'}Kommentert{#case 'feeKind'}Slag gebyr{#case 'feeYear'}Gebyrår{#case 'feeAmount'}Gebyr (kr){#case 'feeChange'}Endring (kr){#case 'lowered'}Satt ned{#case 'setAside'}Opphevet{#case 'feeDueOn'}Forfall{#case 'invoiceNumber'}Fakturanummer{#case 'balance'}Ubetalt (kr){/switch}")
    String column(String key);

    @Message("Kolonner")
    String columns();

    @Message("Grupper etter")
    String groupBy();

    @Message("og så etter")
    String thenBy();

    @Message("Ingen gruppering")
    String noGroup();

    @Message("Med gruppering vises antallet i hver gruppe, og summen av de valgte kolonnene som er tall.")
    String groupMeaning();

    @Message("Filtre")
    String filters();

    @Message("{column}, fra")
    String from(String column);

    @Message("{column}, til og med")
    String to(String column);

    @Message("Alle")
    String all();

    @Message("Vis resultatet")
    String show();

    @Message("Antall")
    String count();

    @Message("Sum {column}")
    String sumOf(String column);

    @Message("ja")
    String yes();

    @Message("nei")
    String no();

    @Message("Resultat")
    String result();

    @Message("Rader: {count}.")
    String rows(long count);

    @Message("Mer enn {count} rader. Her kan du bla i de første; filen har alle.")
    String manyRows(int count);

    @Message("Saker og steder du selv er part i, er ikke med.")
    String ownLeftOut();

    @Message("Ingenting passer med filtrene.")
    String nothing();

    @Message("Last ned alle radene som Excel")
    String excel();

    @Message("Last ned alle radene som CSV")
    String csv();

    @Message("Lagre uttrekket")
    String save();

    @Message("Navn")
    String name();

    @Message("Del med de andre i kommunen")
    String share();

    @Message("De andre kan åpne det, men bare du kan endre det.")
    String shareMeaning();

    @Message("Uttrekket er lagret.")
    String saved();

    @Message("Uttrekket er slettet.")
    String deleted();

    @Message("Skriv et navn på høyst 80 tegn som ingen av uttrekkene dine har fra før. Du kan ha 50.")
    String nameWrong();

    @Message("Lagrede uttrekk")
    String savedOnes();

    @Message("Delt av {name}")
    String sharedBy(String name);

    @Message("Delt")
    String shared();

    @Message("Endre «{name}»")
    String change(String name);

    @Message("Lagre")
    String keep();

    @Message("Slett")
    String delete();
}
