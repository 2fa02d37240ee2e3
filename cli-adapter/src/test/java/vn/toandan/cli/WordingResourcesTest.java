package vn.toandan.cli;

import java.util.List;
import vn.toandan.WordingResourcesContract;

/** The sentences of this module. */
class WordingResourcesTest extends WordingResourcesContract {

    @Override
    protected List<String> someKeys() {
        return List.of("cli/wording:act", "cli/wording:demo.next.", "cli/wording:demo.paragraph.");
    }
}
