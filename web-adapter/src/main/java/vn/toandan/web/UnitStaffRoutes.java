package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** The register of units under one's own, for programs and on a page. */
final class UnitStaffRoutes implements Routes {

    private static final Shape UNIT = Shape.object(
            ImmutableMap.of(
                    "code",
                    Shape.text(),
                    "kind",
                    Shape.oneOf(
                            Arrays.stream(UnitType.values()).map(UnitType::code).toList()),
                    "name",
                    Shape.text(),
                    "parent",
                    Shape.text().orNothing(),
                    "from",
                    Shape.day(),
                    "until",
                    Shape.day().orNothing()),
            List.of("code", "kind", "name", "parent", "from", "until"));

    private final Office office;
    private final Pages pages;

    UnitStaffRoutes(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get("/api/v1/units", "listUnits", Answer.json(Paged.shape(UNIT)), this::list)
                        .needs(Right.SEE_UNITS)
                        .with("under", Place.QUERY, false, Shape.text())
                        .within("under")),
                Paged.inParts(Operation.get("/noi-bo/don-vi", "unitsPage", Answer.PAGE, this::page)
                        .needs(Right.SEE_UNITS)
                        .asStop("nav.units")));
    }

    private Paged<Unit> units(Asked asked, Optional<String> under) {
        ImmutableList<Unit> all = office.read(registers -> under.map(
                        code -> registers.units().within(code, office.today()))
                .orElseGet(() -> office.scope(asked.account(), registers).there()));
        return Paged.of(asked, all, Unit::code);
    }

    private Reply list(Asked asked) {
        return Reply.json(units(asked, asked.query("under")).json((json, unit) -> {
            json.writeStartObject();
            json.writeStringField("code", unit.code());
            json.writeStringField("kind", unit.type().code());
            json.writeStringField("name", unit.name());
            json.writeStringField("parent", unit.parent().orElse(null));
            json.writeStringField("from", unit.from().toString());
            json.writeStringField("until", unit.until().map(Object::toString).orElse(null));
            json.writeEndObject();
        }));
    }

    private Reply page(Asked asked) {
        return pages.show(asked, "staffUnits", units(asked, Optional.empty()));
    }
}
