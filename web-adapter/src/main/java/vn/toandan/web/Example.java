package vn.toandan.web;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.VaultStore;
import vn.toandan.persistence.example.ExampleStore;
import vn.toandan.persistence.example.NhuThanh;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.signing.PublicKeys;
import vn.toandan.persistence.signing.SigningKey;

/**
 * The example as an office that lasts as long as the program ("ví dụ Như Thanh"); as opposed to a store that somebody keeps. Its units ended with the district, so its days
 * begin while they were still there.
 */
final class Example implements AutoCloseable {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 3);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Path folder;
    private final Office office;

    private Example(Path folder, Office office) {
        this.folder = folder;
        this.office = office;
    }

    static Example open() {
        try {
            Path folder = Files.createTempDirectory("toandan");
            Path file = folder.resolve("nhu-thanh.db");
            Path key = folder.resolve("nhu-thanh.key");
            MasterKey.create(key);
            Store.migrate(file);
            MasterKey master = MasterKey.read(key);
            Store store = Store.open(file, Optional.of(master));
            Instant began = FIRST_DAY.atTime(MORNING).atZone(Office.VIETNAM).toInstant();
            Clock clock = Clock.offset(
                    Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), began));
            Path vaultKey = folder.resolve("nhu-thanh.vault.key");
            MasterKey.create(vaultKey);
            VaultStore.migrate(file);
            VaultStore vault = VaultStore.open(file, MasterKey.read(vaultKey));
            Path signing = folder.resolve("nhu-thanh.certificates");
            SigningKey.create(signing);
            Office office = new Office(
                    store,
                    Optional.of(master),
                    Optional.of(vault),
                    Optional.of(PublicKeys.read(SigningKey.published(signing))),
                    Optional.of(new Office.Issuing(SigningKey.read(signing), "")),
                    clock,
                    true);
            store.write(
                    new Change("demo", "demo", NhuThanh.units().name(), clock.instant()),
                    registers -> ExampleStore.fill(registers, office.standard()));
            return new Example(folder, office);
        } catch (IOException e) {
            throw FileTrouble.writing("nhu-thanh.db", e);
        }
    }

    Office office() {
        return office;
    }

    @Override
    public void close() {
        office.close();
        try {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw FileTrouble.writing(folder.toString(), e);
        }
    }
}
