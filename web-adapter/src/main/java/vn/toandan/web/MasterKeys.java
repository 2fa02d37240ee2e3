package vn.toandan.web;

import java.util.Optional;
import vn.toandan.persistence.database.KeyPlace;
import vn.toandan.persistence.database.MasterKey;

/**
 * The two master keys of an office ("hai khóa chủ"), read from where its {@link Settings} say that they are; as opposed to those places, of which only the names are compared.
 *
 * @param content to what tips say
 * @param vault to who told; another, so that nobody opens both with one
 */
record MasterKeys(Optional<MasterKey> content, Optional<MasterKey> vault) {

    /** @throws Settings.Wrong where one key is at both, however it is written there */
    static MasterKeys read(Optional<KeyPlace> content, Optional<KeyPlace> vault) {
        MasterKeys read = new MasterKeys(content.map(KeyPlace::read), vault.map(KeyPlace::read));
        if (read.vault.isPresent()
                && read.content.filter(read.vault.get()::isSameAs).isPresent()) {
            throw new Settings.Wrong("settings.one_key", vault.orElseThrow().toString());
        }
        return read;
    }
}
