package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import vn.toandan.web.Operation.Answer;

/** The first page, and what pages refer to. */
final class HomeRoutes implements Routes {

    private final Pages pages;

    HomeRoutes(Pages pages) {
        this.pages = pages;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get("/", "homePage", Answer.PAGE, asked -> pages.show(asked, "home", "")),
                PageFile.STYLE.operation("stylesheet"),
                PageFile.SHEET_SCRIPT.operation("sheetScript"));
    }
}
