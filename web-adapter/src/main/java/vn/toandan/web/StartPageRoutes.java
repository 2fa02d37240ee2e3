package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import vn.toandan.account.Account;
import vn.toandan.account.Right;
import vn.toandan.unit.Unit;
import vn.toandan.web.Operation.Answer;

/** The page on which whoever works here begins: who they are here, and what is due. */
final class StartPageRoutes implements Routes {

    private final Office office;
    private final Pages pages;
    private final ImmutableList<StartCards> parts;

    /**
     * What stands on it.
     *
     * @param roles in words
     * @param unit the name of the unit to which everything is limited; empty for the whole register
     */
    record Start(Account account, String roles, String unit, ImmutableList<StartCards.Card> cards) {}

    StartPageRoutes(Office office, Pages pages, ImmutableList<StartCards> parts) {
        this.office = office;
        this.pages = pages;
        this.parts = parts;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(Operation.get(EntrancePageRoutes.HOME, "startPage", Answer.PAGE, this::start)
                .needs(Right.ENTER)
                .asStop("nav.start"));
    }

    private Reply start(Asked asked) {
        Account account = asked.account();
        String roles = account.roles().stream()
                .map(role -> asked.wording().phrase(role.words()))
                .collect(Collectors.joining(", "));
        String unit = account.unit()
                .map(code -> office.read(registers -> registers
                        .units()
                        .find(code, office.today())
                        .map(Unit::name)
                        .orElse(code)))
                .orElse("");
        ImmutableList<StartCards.Card> cards =
                parts.stream().flatMap(part -> part.cards(asked).stream()).collect(ImmutableList.toImmutableList());
        return pages.show(asked, "staffStart", new Start(account, roles, unit, cards));
    }
}
