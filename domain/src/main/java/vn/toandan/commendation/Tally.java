package vn.toandan.commendation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;

/**
 * Tally of awards ("tổng hợp khen thưởng"): how many each kind of recipient got, and the national money that came with them; supplements
 * stay apart and are none of it.
 */
public record Tally(ImmutableMap<Recipient, Long> awards, NationalAmount amount) {

    public static Tally of(List<Commendations.Kept> kept) {
        return new Tally(
                Maps.toMap(
                        Arrays.asList(Recipient.values()),
                        recipient -> kept.stream()
                                .filter(one -> one.award().recipient() == recipient)
                                .count()),
                new NationalAmount(kept.stream()
                        .mapToLong(one -> one.award().amount().dong())
                        .sum()));
    }
}
