package vn.toandan.web;

import java.nio.file.Path;

/** The same with a PostgreSQL server behind it. */
class ImportsOverHttpOnServerTest extends ImportsOverHttpTest {

    @Override
    ServedOffice open(Path in) {
        return ServedOffice.onServer(in);
    }
}
