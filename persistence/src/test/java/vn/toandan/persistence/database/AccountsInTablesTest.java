package vn.toandan.persistence.database;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Accounts;
import vn.toandan.account.AccountsContract;

/** What every such register does, on a real file. */
class AccountsInTablesTest implements AccountsContract {

    @TempDir
    private Path folder;

    private StoreFile file;

    @BeforeEach
    void open() {
        file = new StoreFile(folder);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Override
    public Accounts accounts() {
        return new AccountsThrough(file);
    }
}
