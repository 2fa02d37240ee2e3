package vn.toandan.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * To whom events go ("nơi nhận sự kiện"), and where the secret is that they share with this office; as opposed to the {@link Provider}, who is asked. Unless the program was told
 * of one, nobody learns of any.
 */
record EventsTo(URI address, Path key) {

    /** @throws Settings.Wrong where one is said without the other, or is none */
    static Optional<EventsTo> of(Optional<String> address, Optional<String> key) {
        if (address.isPresent() != key.isPresent()) {
            throw new Settings.Wrong("settings.events_together");
        }
        return address.map(said -> new EventsTo(address(said), EventKey.file(key.orElseThrow())));
    }

    /** What is wrong with an address is not repeated: it may hold a password. One that does is none: nobody is asked for it, since every event is signed. */
    private static URI address(String said) {
        return Provider.safe(said)
                .filter(address -> address.getRawUserInfo() == null && address.getRawFragment() == null)
                .orElseThrow(() -> new Settings.Wrong("settings.events_address"));
    }

    /** As it may be read by anybody: where it leads within the server may be a secret. */
    String server() {
        return address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    /** The same. */
    @Override
    public String toString() {
        return server();
    }
}
