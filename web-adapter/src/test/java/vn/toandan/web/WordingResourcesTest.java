package vn.toandan.web;

import java.util.List;
import vn.toandan.WordingResourcesContract;

/** The sentences of this module. */
class WordingResourcesTest extends WordingResourcesContract {

    @Override
    protected List<String> someKeys() {
        return List.of("web/wording:error.", "web/wording:started", "web/pages:standard.not_said");
    }
}
