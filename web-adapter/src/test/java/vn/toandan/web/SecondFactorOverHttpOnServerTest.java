package vn.toandan.web;

import java.nio.file.Path;

/** The same where the registers are on a PostgreSQL server. */
class SecondFactorOverHttpOnServerTest extends SecondFactorOverHttpTest {

    @Override
    ServedOffice open(Path in) {
        return ServedOffice.onServer(in);
    }
}
