package no.bevilling.nationalregister;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A file for each hand-over in a folder, from which somebody else brings them on; a file is whole once it has its name. */
@ApplicationScoped
class FolderOfChanges implements NationalRegister {
    @ConfigProperty(name = "bevilling.national-register.folder")
    Optional<String> folder;

    @Inject
    ObjectMapper json;

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public boolean isOn() {
        return folder.filter(path -> !path.isBlank()).isPresent();
    }

    @Override
    public void deliver(ChangeBatch batch) throws IOException {
        Path target = Files.createDirectories(Path.of(folder.orElseThrow()));
        String name = String.format(
                Locale.ROOT, "changes-%012d-%012d.json", batch.changes().get(0).sequence(), batch.last());
        Path written = target.resolve("." + name);
        Files.write(written, json.writeValueAsBytes(batch));
        Files.move(written, target.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
