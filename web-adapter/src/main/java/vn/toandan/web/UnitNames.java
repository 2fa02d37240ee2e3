package vn.toandan.web;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.unit.Unit;

/** What units in the scope of whoever asks are called today ("tên đơn vị"), for pages that list things by their codes. */
final class UnitNames {

    private final Office office;

    /** Names by codes. */
    record Known(ImmutableMap<String, String> byCode) {

        /** With its code behind, by which it is asked for; the code alone where it has no name today. */
        String of(String code) {
            return Optional.ofNullable(byCode.get(code))
                    .map(name -> name + " (" + code + ")")
                    .orElse(code);
        }
    }

    UnitNames(Office office) {
        this.office = office;
    }

    Known of(Account account) {
        return new Known(office.read(registers -> office.scope(account, registers).there().stream()
                .collect(ImmutableMap.toImmutableMap(Unit::code, Unit::name, (one, other) -> one))));
    }
}
