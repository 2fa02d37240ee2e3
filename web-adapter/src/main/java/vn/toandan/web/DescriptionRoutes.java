package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import vn.toandan.web.Operation.Answer;

/** What this program answers, for other programs and for those who write them. */
final class DescriptionRoutes implements Routes {

    private static final Shape DOCUMENT = Shape.object(
            ImmutableMap.of(
                    "openapi",
                    Shape.text(),
                    "paths",
                    Shape.namesTo(Shape.namesTo(Shape.object(ImmutableMap.of(), List.of())))),
            List.of("openapi"));

    private final ImmutableList<Operation> others;
    private final Pages pages;

    /** @param others all operations but these */
    DescriptionRoutes(ImmutableList<Operation> others, Pages pages) {
        this.others = others;
        this.pages = pages;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get("/openapi.json", "describe", Answer.json(DOCUMENT), this::document),
                Operation.get("/api-docs", "describeForPeople", Answer.PAGE, this::page));
    }

    private ImmutableList<Operation> all() {
        return ImmutableList.<Operation>builder()
                .addAll(others)
                .addAll(operations())
                .build();
    }

    private Reply document(Asked asked) {
        return Reply.json(new Description(all(), asked.wording()).json());
    }

    private Reply page(Asked asked) {
        return pages.show(
                asked,
                "api",
                all().stream()
                        .filter(operation -> !operation.answers().containsValue(Answer.PAGE))
                        .collect(ImmutableList.toImmutableList()));
    }
}
