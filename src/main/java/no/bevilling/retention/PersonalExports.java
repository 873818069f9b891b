package no.bevilling.retention;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.bevilling.account.Account;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.document.TablePaper;
import no.bevilling.document.TablePaperPdf;
import no.bevilling.document.Writing;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.IdentityNumbers;
import no.bevilling.party.Persons;
import no.bevilling.platform.BackgroundWork;
import no.bevilling.platform.MunicipalityJobs;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Copies of what a municipality knows of a person: asked for, gathered in the background from all rooms, kept for some days as a
 * zip with a paper for people and JSON for programs, and gone. In the municipality of the current transaction.
 */
@ApplicationScoped
public class PersonalExports {
    private static final Logger LOG = Logger.getLogger(PersonalExports.class);
    static final String JOB = "personal-exports";
    private static final int LONGEST = 500;
    private static final int AT_ONCE = 5;
    /** The log takes no identity number, and neither does the row that stays. */
    private static final Pattern HAS_NUMBER = Pattern.compile("\\d{6} ?\\d{5}");

    @Inject
    PersonalDataReader reader;

    @Inject
    PersonalDataLabels labels;

    @Inject
    StoredFiles files;

    @Inject
    TablePaperPdf papers;

    @Inject
    IdentityNumbers identityNumbers;

    @Inject
    Persons persons;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    ObjectMapper json;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** How long the file is there. */
    @ConfigProperty(name = "bevilling.personal-exports.kept", defaultValue = "P7D")
    Period kept;

    private final BackgroundWork work = new BackgroundWork(JOB);

    @PreDestroy
    void stop() {
        work.stop();
    }

    /** The person, signed in, asks for their own. */
    PersonalExport ask(SignedInAccount actor) {
        Account account = Account.findById(actor.id());
        PersonalExport export = new PersonalExport();
        export.own = true;
        export.accountId = account.id;
        export.email = account.email == null ? "" : account.email.strip().toLowerCase(Locale.ROOT);
        export.identityLookup = account.identityLookup;
        return begun(export, actor);
    }

    /**
     * Somebody of the staff asks for a person who has asked them.
     *
     * @param identityNumber of the person, or blank; never kept
     * @param email of the person, or blank
     * @param checked how they know who asks
     */
    PersonalExport askFor(String identityNumber, String email, String reason, String checked, SignedInAccount actor) {
        List<Problem.Field> wrong = new ArrayList<>();
        String number = identityNumber == null ? "" : identityNumber.replaceAll("\\s", "");
        String address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (!number.isEmpty() && !persons.mayBe(number)) {
            wrong.add(new Problem.Field("identityNumber", "Must be an identity number"));
        }
        if (!address.isEmpty() && !address.matches("[^\\s@]+@[^\\s@]+")) {
            wrong.add(new Problem.Field("email", "Must be an e-mail address"));
        }
        if (number.isEmpty() && address.isEmpty()) {
            wrong.add(new Problem.Field("identityNumber", "One of the two must be there"));
        }
        if (!TypedForm.isText(reason, LONGEST) || HAS_NUMBER.matcher(reason).find()) {
            wrong.add(new Problem.Field("reason", "Must be written, without an identity number"));
        }
        if (!TypedForm.isText(checked, LONGEST) || HAS_NUMBER.matcher(checked).find()) {
            wrong.add(new Problem.Field("checked", "Must be written, without an identity number"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        PersonalExport export = new PersonalExport();
        export.own = false;
        export.email = address;
        export.identityLookup = number.isEmpty() ? null : identityNumbers.lookup(number);
        export.accountId =
                account(export.identityLookup, address).map(found -> found.id).orElse(null);
        export.reason = reason.strip();
        export.identityChecked = checked.strip();
        return begun(export, actor);
    }

    private static Optional<Account> account(byte[] lookup, String email) {
        if (lookup != null) {
            return Account.<Account>find("identityLookup", lookup).firstResultOptional();
        }
        List<Account> found = Account.list("lower(email) = ?1", email);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private PersonalExport begun(PersonalExport export, SignedInAccount actor) {
        Municipality here = Municipality.findById(no.bevilling.database.Tenant.id());
        export.languageForm = here.languageForm;
        export.startedBy = actor.id();
        export.startedByName = actor.displayName();
        export.startedAt = now();
        export.persist();
        audit.changed(
                "personal-export",
                export.id,
                "asked for",
                Map.of("own", export.own, "reason", export.reason, "identityChecked", export.identityChecked));
        return export;
    }

    /** Lets this instance gather as soon as it is free. To be called outside of transactions. */
    void begin(int municipality) {
        work.begin(municipality, jobs, JOB, id -> gather());
    }

    @Scheduled(
            identity = JOB,
            every = "${bevilling.personal-exports.every:5m}",
            delayed = "55s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void all() {
        jobs.forEach(JOB, municipality -> {
            gather();
            forget();
        });
    }

    /** Makes those that wait, some at a time. */
    void gather() {
        PersonalExport.<PersonalExport>find("status = ?1 order by startedAt, id", ExportStatus.WAITING)
                .page(0, AT_ONCE)
                .list()
                .forEach(this::make);
    }

    /** Takes the files away whose time is over. Returns how many. */
    int forget() {
        Instant before = clock.instant().atZone(clock.getZone()).minus(kept).toInstant();
        List<PersonalExport> old = PersonalExport.list("status = ?1 and readyAt < ?2", ExportStatus.READY, before);
        for (PersonalExport export : old) {
            UUID file = export.fileId;
            export.fileId = null;
            export.status = ExportStatus.GONE;
            export.goneAt = now();
            export.email = "";
            export.identityLookup = null;
            export.persistAndFlush();
            files.remove(file);
            audit.changed("personal-export", export.id, "file erased");
        }
        return old.size();
    }

    private void make(PersonalExport export) {
        List<PersonalDataReader.Found> found =
                reader.read(new PersonalDataReader.Subject(export.accountId, export.identityLookup, export.email));
        Path zip = null;
        try {
            zip = Files.createTempFile("innsyn", ".zip");
            try (OutputStream out = Files.newOutputStream(zip)) {
                write(export, found, out);
            }
            try (InputStream bytes = Files.newInputStream(zip)) {
                StoredFile file = files.store(bytes, "innsyn-" + LocalDate.now(clock) + ".zip", "application/zip");
                export.fileId = file.id;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(zip);
        }
        export.things = found.stream().mapToInt(part -> part.rows().size()).sum();
        export.readyAt = now();
        export.status = ExportStatus.READY;
        audit.changed("personal-export", export.id, "gathered", Map.of("things", export.things));
    }

    private static void delete(Path zip) {
        try {
            if (zip != null) {
                Files.deleteIfExists(zip);
            }
        } catch (IOException e) {
            LOG.warnf(e, "The temporary file %s could not be deleted", zip);
        }
    }

    private void write(PersonalExport export, List<PersonalDataReader.Found> found, OutputStream out)
            throws IOException {
        Municipality here = Municipality.findById(export.municipalityId);
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("opplysninger.pdf"));
        zip.write(paper(here, found));
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("opplysninger.json"));
        JsonGenerator writer = json.getFactory().createGenerator(zip);
        writer.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        writer.useDefaultPrettyPrinter();
        writer.writeStartObject();
        writer.writeStringField("municipality", here.name);
        writer.writeStringField("madeAt", now().toString());
        for (PersonalDataReader.Found part : found) {
            writer.writeArrayFieldStart(part.name());
            for (Map<String, Object> row : part.rows()) {
                writer.writeStartObject();
                for (Map.Entry<String, Object> cell : row.entrySet()) {
                    writer.writeFieldName(cell.getKey());
                    value(writer, cell.getValue());
                }
                writer.writeEndObject();
            }
            writer.writeEndArray();
        }
        writer.writeEndObject();
        writer.close();
        zip.closeEntry();
        zip.finish();
    }

    private void value(JsonGenerator writer, Object value) throws IOException {
        if (value == null) {
            writer.writeNull();
        } else if (value instanceof Boolean truth) {
            writer.writeBoolean(truth);
        } else if (value instanceof Number number) {
            writer.writeNumber(number.toString());
        } else if (value instanceof String text && text.startsWith("{") && text.endsWith("}")) {
            structured(writer, text);
        } else {
            writer.writeString(value.toString());
        }
    }

    /** Answers of a form are told as they are built; what only looks so is text. */
    private void structured(JsonGenerator writer, String text) throws IOException {
        JsonNode read;
        try {
            read = json.readTree(text);
        } catch (JsonProcessingException noJson) {
            writer.writeString(text);
            return;
        }
        writer.writeTree(read);
    }

    private byte[] paper(Municipality here, List<PersonalDataReader.Found> found) {
        Locale language = here.languageForm.locale();
        PersonalExportMessages says =
                MessageBundles.get(PersonalExportMessages.class, Localized.Literal.of(here.languageForm.name()));
        Writing writing = Writing.in(here.languageForm);
        List<TablePaper.Section> sections = new ArrayList<>();
        sections.add(new TablePaper.Section(
                says.paperAbout(), List.of(), List.of(says.paperText(), says.paperLeftOut()), List.of()));
        for (PersonalDataReader.Found part : found) {
            List<TablePaper.Table> tables = new ArrayList<>();
            int number = 1;
            for (Map<String, Object> row : part.rows()) {
                List<List<String>> lines = new ArrayList<>();
                row.forEach((name, value) -> {
                    String text = labels.value(part.name(), name, value, writing, language);
                    if (!text.isBlank()) {
                        lines.add(List.of(labels.of(name, language), text));
                    }
                });
                if (!lines.isEmpty()) {
                    tables.add(new TablePaper.Table(
                            labels.of(part.name(), language) + " " + number++,
                            List.of(says.paperWhat(), says.paperValue()),
                            lines,
                            List.of(0.32f, 0.68f)));
                }
            }
            sections.add(new TablePaper.Section(labels.of(part.name(), language), List.of(), List.of(), tables));
        }
        return papers.write(new TablePaper(
                here.languageForm,
                here.name + " kommune",
                says.paperTitle(),
                says.paperLead(here.name),
                says.paperTitle(),
                sections,
                says.paperFoot(writing.date(LocalDate.now(clock))),
                clock.instant(),
                here.demo));
    }

    /** How many days the file is there. */
    int keptDays() {
        return kept.getDays();
    }

    List<PersonalExport> newest(int offset, int size) {
        return PersonalExport.<PersonalExport>find("order by startedAt desc, id")
                .range(offset, offset + size - 1)
                .list();
    }

    /** Those that the person asked for, the newest first. */
    List<PersonalExport> own(UUID account, int most) {
        return PersonalExport.<PersonalExport>find("own = true and startedBy = ?1 order by startedAt desc, id", account)
                .page(0, most)
                .list();
    }

    /**
     * The file, for somebody who takes it.
     *
     * @param own only what this account asked for; null: whatever the staff may see
     * @throws ProblemException 404 where there is none any more
     */
    UUID take(UUID id, UUID own) {
        PersonalExport export = PersonalExport.<PersonalExport>findByIdOptional(TenantKey.of(id))
                .filter(found -> found.fileId != null)
                .filter(found -> own == null ? !found.own : found.own && found.startedBy.equals(own))
                .orElseThrow(() -> ProblemException.notFound("There is no such file here, or not any more."));
        export.downloads++;
        audit.changed("personal-export", id, "file taken");
        return export.fileId;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
