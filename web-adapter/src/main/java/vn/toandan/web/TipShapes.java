package vn.toandan.web;

import com.google.common.collect.ImmutableMap;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipState;

/** The shapes of tips as other programs of the office read them; as opposed to the {@link TipJson}, which writes them. */
final class TipShapes {

    private static final Shape DUE = object(ImmutableMap.of(
            "duty", Shape.text(),
            "says", Shape.text(),
            "lastDay", Shape.day().orNothing(),
            "doneOn", Shape.day().orNothing(),
            "urgency", Shape.oneOf(TipFilter.dues()),
            "ground", Shape.text()));

    static final Shape WAITING = object(ImmutableMap.<String, Shape>builder()
            .putAll(facts())
            .put("next", DUE.orNothing())
            .put("hints", Shape.listOf(Shape.text()))
            .buildOrThrow());

    private static final Shape CONTENT = object(ImmutableMap.of(
            "account",
            Shape.text().orNothing(),
            "identityCode",
            Shape.text().orNothing(),
            "dialogue",
            Shape.listOf(object(ImmutableMap.of("from", Shape.text(), "words", Shape.text(), "at", Shape.moment()))),
            "attachments",
            Shape.listOf(object(ImmutableMap.of(
                    "number", Shape.whole(), "mediaType", Shape.text(), "size", Shape.whole(), "on", Shape.day())))));

    static final Shape FILE = object(ImmutableMap.<String, Shape>builder()
            .putAll(facts())
            .put("happenedOn", Shape.day().orNothing())
            .put("wish", Shape.text().orNothing())
            .put(
                    "grades",
                    Shape.listOf(object(ImmutableMap.of(
                            "admiralty",
                            Shape.text().orNothing(),
                            "threeByFive",
                            Shape.text().orNothing(),
                            "at",
                            Shape.moment()))))
            .put(
                    "steps",
                    Shape.listOf(object(ImmutableMap.of(
                            "step",
                            Shape.text(),
                            "detail",
                            Shape.text(),
                            "state",
                            Shape.text(),
                            "at",
                            Shape.moment()))))
            .put(
                    "outcomes",
                    Shape.listOf(object(ImmutableMap.of(
                            "number", Shape.text(),
                            "on", Shape.day(),
                            "kind", Shape.text(),
                            "quantity", Shape.whole(),
                            "role", Shape.text(),
                            "credit", Shape.text()))))
            .put("finding", Shape.namesTo(Shape.text()))
            .put(
                    "value",
                    object(ImmutableMap.of(
                            "level",
                            Shape.text(),
                            "rule",
                            Shape.text(),
                            "because",
                            Shape.text(),
                            "ground",
                            Shape.text())))
            .put("hints", Shape.listOf(Shape.text()))
            .put("dues", Shape.listOf(DUE))
            .put("content", CONTENT.orNothing())
            .buildOrThrow());

    private TipShapes() {}

    static Shape object(ImmutableMap<String, Shape> members) {
        return Shape.object(members, members.keySet().asList());
    }

    private static ImmutableMap<String, Shape> facts() {
        return ImmutableMap.of(
                "tip", Shape.text(),
                "kind", TipFilter.oneOf(OffenceKind.values()),
                "unit", Shape.text().orNothing(),
                "channel", Shape.text().orNothing(),
                "receivedOn", Shape.day(),
                "state", TipFilter.oneOf(TipState.values()),
                "level", TipFilter.oneOf(TipLevel.values()));
    }
}
