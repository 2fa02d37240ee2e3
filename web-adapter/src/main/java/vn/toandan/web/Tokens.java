package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.account.AccountDesk;
import vn.toandan.account.Token;
import vn.toandan.web.Problem.Wrong;

/** What machines enter by, as administrators work on it ("quản lý mã truy cập"), for programs and on pages alike; each token is seen once, when it is made. */
final class Tokens {

    private static final int CHANCE = 32;

    private final Office office;

    /** One that was made, and itself. */
    record Made(String name, String token, Instant until) {

        /** Without what is seen once. */
        @Override
        public String toString() {
            return "the token " + name;
        }
    }

    Tokens(Office office) {
        this.office = office;
    }

    ImmutableList<Token> all(Asked asked) {
        return office.read(
                registers -> office.accountDesk(asked.account(), registers).tokens());
    }

    boolean isOpen(Token token) {
        return token.isOpenAt(office.now());
    }

    /** @param lastDay in Viet Nam; without one it would be over at once, and is refused */
    Made make(Asked asked, AccountDesk.Wanted wanted, Optional<LocalDate> lastDay) {
        Instant now = office.now();
        Instant until = lastDay.map(
                        day -> day.plusDays(1).atStartOfDay(Office.VIETNAM).toInstant())
                .orElse(now);
        String token = BaseEncoding.base64Url().omitPadding().encode(office.chance(CHANCE));
        office.write(asked.account(), "token make", wanted.name(), now, registers -> {
            if (registers.accounts().tokens().stream()
                    .anyMatch(one -> one.holder().name().equals(wanted.name()))) {
                throw new Problem.Refusal(Problem.of(Problem.CONFLICT, Wrong.of("name", "token_there")));
            }
            Users.refuse(
                    office.accountDesk(asked.account(), registers).put(wanted, Sessions.digest(token), until, now));
            return true;
        });
        return new Made(wanted.name(), token, until);
    }

    /** @throws Problem.Refusal where there is none, or none for whoever asks */
    void end(Asked asked, String name) {
        if (all(asked).stream().noneMatch(token -> token.holder().name().equals(name))) {
            throw Access.nothingHere();
        }
        office.write(asked.account(), "token end", name, office.now(), registers -> {
            registers.accounts().endToken(name);
            registers.drafts().endAll(name);
            return true;
        });
    }
}
