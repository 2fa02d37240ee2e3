package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** The first page, and how all pages look. */
final class HomeRoutes implements Routes {

    private final Pages pages;

    HomeRoutes(Pages pages) {
        this.pages = pages;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get("/", "homePage", Answer.PAGE, asked -> pages.show(asked, "home", "")),
                Operation.get("/style.css", "stylesheet", new Answer("text/css", Shape.text()), this::style)
                        .with("v", Place.QUERY, false, Shape.text()));
    }

    private Reply style(Asked asked) {
        Reply style = Reply.of(Reply.OK, "text/css; charset=utf-8", pages.style());
        return asked.query("v").isPresent() ? style.keptForEver() : style;
    }
}
