package vn.toandan.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Letterheads for tests that need no store. */
public final class InMemoryOfficeLetterheads implements OfficeLetterheads {

    private final Map<Optional<String>, OfficeLetterhead> all = new HashMap<>();

    @Override
    public OfficeLetterhead of(Optional<String> unit) {
        return all.getOrDefault(unit, OfficeLetterhead.BLANK);
    }

    @Override
    public void put(Optional<String> unit, OfficeLetterhead letterhead) {
        all.put(unit, letterhead);
    }
}
