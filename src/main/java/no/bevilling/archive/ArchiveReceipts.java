package no.bevilling.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.StoredFiles;
import no.bevilling.municipality.Municipalities;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads what the archive has answered, from the municipality's folder of receipts: each file once, however often it lies
 * there. It is kept in the database before it is moved aside.
 */
@ApplicationScoped
class ArchiveReceipts {
    private static final Logger LOG = Logger.getLogger(ArchiveReceipts.class);

    /** Where a file goes that has been read. */
    static final String READ = "lest";

    private static final int MOST_AT_ONCE = 500;
    private static final long LARGEST = 1_000_000;
    private static final int LONGEST_KEPT = 20_000;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_NUMBER = 100;

    @Inject
    ArchiveSender sender;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bevilling.archive.receipts")
    Path folder;

    /** Reads what lies there for a municipality. To be called outside of transactions. */
    void read(int municipality) {
        Path inbox = folder.resolve(Tenant.call(
                municipality,
                () -> municipalities.byId(municipality).orElseThrow().number()));
        if (!Files.isDirectory(inbox)) {
            return;
        }
        for (Path file : files(inbox)) {
            try {
                byte[] content = Files.readAllBytes(file);
                String sha256 = StoredFiles.sha256(file);
                Tenant.run(municipality, () -> take(file.getFileName().toString(), content, sha256));
                Path read = Files.createDirectories(inbox.resolve(READ));
                Files.move(
                        file,
                        read.resolve(sha256.substring(0, 12) + "-" + file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                LOG.warnf("The receipt %s could not be read or moved: %s", file.getFileName(), e);
            }
        }
    }

    private static List<Path> files(Path inbox) {
        try (Stream<Path> all = Files.list(inbox)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".xml"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(ArchiveReceipts::isOfSize)
                    .sorted()
                    .limit(MOST_AT_ONCE)
                    .toList();
        } catch (IOException e) {
            LOG.warnf("The folder of receipts %s could not be read: %s", inbox, e);
            return List.of();
        }
    }

    private static boolean isOfSize(Path file) {
        try {
            return Files.size(file) <= LARGEST;
        } catch (IOException gone) {
            return false;
        }
    }

    private void take(String fileName, byte[] content, String sha256) {
        byte[] hash = HexFormat.of().parseHex(sha256);
        if (ArchiveReceipt.count("sha256", hash) > 0) {
            return;
        }
        ArchiveReceipt receipt = new ArchiveReceipt();
        receipt.fileName = cut(fileName, LONGEST_NAME);
        receipt.sha256 = hash;
        receipt.receivedAt = now();
        receipt.content = cut(new String(content, StandardCharsets.UTF_8).replace("\u0000", ""), LONGEST_KEPT);
        try {
            ReceiptFile told = ReceiptFile.read(fileName, content);
            ArchiveEntry entry = told.entry() == null ? null : ArchiveEntry.findById(TenantKey.of(told.entry()));
            if (entry == null) {
                receipt.outcome = ArchiveReceipt.Outcome.UNKNOWN;
                receipt.detail = told.entry() == null ? "" : told.entry().toString();
            } else {
                receipt.entryId = entry.id;
                receipt.detail = told.failure() == null ? told.journalNumber() : told.failure();
                receipt.outcome = apply(told, entry);
            }
        } catch (ReceiptFile.Unreadable e) {
            receipt.outcome = ArchiveReceipt.Outcome.UNREADABLE;
            receipt.detail = e.getMessage();
        }
        receipt.persistAndFlush();
    }

    private ArchiveReceipt.Outcome apply(ReceiptFile told, ArchiveEntry entry) {
        if (!told.caseNumber().isEmpty()) {
            folder(told, entry);
        }
        if (told.failure() == null) {
            entry.status = ArchiveStatus.ARCHIVED;
            entry.archivedAt = now();
            entry.journalNumber = cut(told.journalNumber(), LONGEST_NUMBER);
            entry.problem = null;
            entry.detail = "";
            return ArchiveReceipt.Outcome.ARCHIVED;
        }
        if (entry.status == ArchiveStatus.ARCHIVED) {
            // It was handed over once more after the archive had it: what the archive has stays.
            return told.serverFault() ? ArchiveReceipt.Outcome.SERVER : ArchiveReceipt.Outcome.REFUSED;
        }
        if (told.serverFault()) {
            sender.failed(entry, ArchiveProblem.SERVER, told.failure());
            return ArchiveReceipt.Outcome.SERVER;
        }
        entry.status = ArchiveStatus.REFUSED;
        entry.problem = ArchiveProblem.REFUSED;
        entry.detail = told.failure();
        return ArchiveReceipt.Outcome.REFUSED;
    }

    private void folder(ReceiptFile told, ArchiveEntry entry) {
        ArchiveFolder folder = ArchiveFolder.<ArchiveFolder>find("folderKey", entry.folderKey)
                .firstResultOptional()
                .orElseGet(ArchiveFolder::new);
        folder.folderKey = entry.folderKey;
        folder.caseId = entry.caseId;
        folder.archiveNumber = cut(told.caseNumber(), LONGEST_NUMBER);
        folder.archiveId = cut(told.folderId(), LONGEST_NUMBER);
        folder.toldAt = now();
        folder.persist();
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
