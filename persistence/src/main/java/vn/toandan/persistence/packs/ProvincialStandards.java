package vn.toandan.persistence.packs;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.toandan.judging.AdoptedCriteria;
import vn.toandan.judging.StandardsByProvince;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.safety.ProvincialPack;
import vn.toandan.safety.SafetyStandard;

/**
 * The standard of each province, read from the texts that a store has adopted; as opposed to a {@link PackFile}, which reads one text
 * for whoever names it. No two provinces' texts share a name, so that one file of facts can hold what all of them ask.
 */
public final class ProvincialStandards implements StandardsByProvince {

    private final SafetyStandard national;
    private final ImmutableList<ProvincialPack> packs;
    private final SafetyStandard all;
    private final Map<Optional<String>, SafetyStandard> byProvince = new HashMap<>();

    private ProvincialStandards(SafetyStandard national, ImmutableList<ProvincialPack> packs, SafetyStandard all) {
        this.national = national;
        this.packs = packs;
        this.all = all;
    }

    /**
     * Reads them in the order of adoption.
     *
     * @throws IllegalStateException where a text cannot be read any more as it was adopted
     */
    public static ProvincialStandards of(SafetyStandard national, ImmutableList<AdoptedCriteria.Adopted> adopted) {
        ImmutableList.Builder<ProvincialPack> packs = ImmutableList.builder();
        SafetyStandard all = national;
        for (AdoptedCriteria.Adopted one : adopted) {
            ProvincialPack pack = read(one, all);
            packs.add(pack);
            all = all.adding(pack);
        }
        return new ProvincialStandards(national, packs.build(), all);
    }

    private static ProvincialPack read(AdoptedCriteria.Adopted adopted, SafetyStandard standard) {
        byte[] text = adopted.text().getBytes(StandardCharsets.UTF_8);
        Source source = new Source(adopted.name(), () -> new ByteArrayInputStream(text));
        if (new PackFile(standard).read(source) instanceof PackFile.Outcome.Loaded loaded) {
            return loaded.pack();
        }
        throw new IllegalStateException(adopted.name() + " is not what it was when it was adopted");
    }

    /** The national text with every province's criteria, to read what all of them ask. */
    public SafetyStandard all() {
        return all;
    }

    @Override
    public SafetyStandard in(Optional<String> province) {
        return byProvince.computeIfAbsent(province, this::made);
    }

    private SafetyStandard made(Optional<String> province) {
        SafetyStandard standard = national;
        for (ProvincialPack pack : packs) {
            standard = Optional.of(pack.province()).equals(province) ? standard.adding(pack) : standard;
        }
        return standard;
    }

    /**
     * The standard by which a kept judgement was made.
     *
     * @param names of the packs, as the judgement keeps them
     */
    public SafetyStandard with(ImmutableList<String> names) {
        return names.isEmpty()
                ? national
                : in(packs.stream()
                        .filter(pack -> pack.name().equals(names.get(0)))
                        .map(ProvincialPack::province)
                        .findFirst());
    }
}
