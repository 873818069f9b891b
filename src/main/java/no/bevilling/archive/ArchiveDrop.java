package no.bevilling.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import no.bevilling.document.StoredFiles;
import no.bevilling.sending.WholeFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Leaves each entry as a folder for the program that hands it to the archive (Fiks Arkiv, eFormidling, or the archive's own
 * reading of folders): {@code arkivmelding.xml} and the files. A folder without the ending {@code .part} is whole; it bears
 * the entry's id, so that one which was written and not recorded is found again instead of written twice.
 */
@ApplicationScoped
class ArchiveDrop implements ArchiveDelivery {
    static final String MESSAGE = "arkivmelding.xml";

    @Inject
    StoredFiles files;

    @ConfigProperty(name = "bevilling.archive.folder")
    Path folder;

    @Override
    public void handOver(String municipalityNumber, int municipality, JournalPost post, boolean anew)
            throws IOException {
        Path there = folder.resolve(municipalityNumber).resolve(post.id().toString());
        if (!anew && Files.exists(there.resolve(MESSAGE))) {
            return;
        }
        Path part = there.resolveSibling(there.getFileName() + WholeFile.PART);
        clear(part);
        Files.createDirectories(part);
        int position = 1;
        for (JournalPost.Paper paper : post.papers()) {
            Path file = part.resolve(Arkivmelding.fileName(position++, paper));
            if (paper.fileId() == null) {
                WholeFile.put(file, paper.content());
            } else {
                stored(municipality, paper, file);
            }
        }
        WholeFile.put(part.resolve(MESSAGE), Arkivmelding.write(post));
        Path before = there.resolveSibling(there.getFileName() + ".before" + WholeFile.PART);
        clear(before);
        if (Files.isDirectory(there)) {
            Files.deleteIfExists(before);
            WholeFile.moveInPlace(there, before);
        }
        WholeFile.moveInPlace(part, there);
        clear(before);
        Files.deleteIfExists(before);
    }

    private void stored(int municipality, JournalPost.Paper paper, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            files.write(municipality, paper.fileId(), out);
            channel.force(true);
        }
        if (Files.size(file) != paper.size()) {
            throw new IOException("The disk took " + Files.size(file) + " of " + paper.size() + " bytes");
        }
    }

    /** What an earlier try left half way. */
    private static void clear(Path part) throws IOException {
        if (!Files.isDirectory(part)) {
            return;
        }
        try (Stream<Path> left = Files.list(part)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
    }
}
