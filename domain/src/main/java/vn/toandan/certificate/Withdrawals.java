package vn.toandan.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Withdrawals ("danh mục thu hồi"): all that were known on a day, as the office publishes them; as opposed to the register, which says why. Whoever checks certificates
 * without asking the office keeps a recent one.
 *
 * @param dated up to which day it is complete
 */
public record Withdrawals(LocalDate dated, ImmutableSortedMap<String, Withdrawal> byEntry) {

    /**
     * Each entry once.
     *
     * @param all in the order in which they were made; of what was withdrawn, given again and withdrawn again the last counts
     */
    public static Withdrawals of(LocalDate dated, List<Withdrawal> all) {
        SortedMap<String, Withdrawal> byEntry = new TreeMap<>();
        all.forEach(one -> byEntry.put(one.entry().text(), one));
        return new Withdrawals(dated, ImmutableSortedMap.copyOfSorted(byEntry));
    }

    public ImmutableList<Withdrawal> all() {
        return byEntry.values().asList();
    }

    public Optional<Withdrawal> of(Entry entry) {
        return Optional.ofNullable(byEntry.get(entry.text()));
    }

    /** As a file to publish, with the signature at its end. */
    public String sealedBy(Signer signer) {
        return WithdrawalFile.of(this, signer);
    }

    /** What a file of withdrawals turned out to be. */
    public sealed interface Read {

        /** One that this office signed. */
        record Genuine(Withdrawals withdrawals) implements Read {}

        /** One that this office did not sign, or that was changed since. */
        record NotGenuine() implements Read {}

        /** No list at all. */
        record NotReadable() implements Read {}
    }

    public static Read read(String file, Verifier office) {
        return WithdrawalFile.read(file, office);
    }
}
