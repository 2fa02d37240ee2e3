package vn.toandan.persistence;

import java.util.List;
import vn.toandan.WordingResourcesContract;

/** The sentences of this module. */
class WordingResourcesTest extends WordingResourcesContract {

    @Override
    protected List<String> someKeys() {
        return List.of("persistence/wording:complaint", "persistence/wording:trouble.full");
    }
}
