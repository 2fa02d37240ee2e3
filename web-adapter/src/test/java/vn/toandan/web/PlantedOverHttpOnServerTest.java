package vn.toandan.web;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import vn.toandan.web.PlantedRequest.Filled;

/** The same with a PostgreSQL server behind it, by the requests that get furthest. */
class PlantedOverHttpOnServerTest extends PlantedOverHttpTest {

    @Override
    ServedOffice open(Path in) {
        return ServedOffice.onServer(in);
    }

    @Override
    int least() {
        return 3_000;
    }

    @Override
    ImmutableSet<Filled> filled() {
        return ImmutableSet.of(Filled.RIGHT_WHERE_KNOWN);
    }
}
