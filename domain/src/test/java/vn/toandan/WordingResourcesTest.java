package vn.toandan;

import java.util.List;

/** The sentences of this module. */
class WordingResourcesTest extends WordingResourcesContract {

    @Override
    protected List<String> someKeys() {
        return List.of("safety/wording:none.asks", "law/wording:instrument.", "unit/wording:unit_kind.");
    }
}
