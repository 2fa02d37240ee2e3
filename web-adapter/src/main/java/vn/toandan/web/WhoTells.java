package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.identity.Identity;
import vn.toandan.identity.IdentityDesk;
import vn.toandan.identity.IdentityRejection;
import vn.toandan.identity.RecordIdentity;
import vn.toandan.law.Sentence;
import vn.toandan.web.Problem.Wrong;

/** How whoever tells may say who they are ("thông tin người báo tin tự nguyện cung cấp"): the parts of it, each optional; as opposed to the vault, the one place that keeps it. */
final class WhoTells {

    /** What the part is called, before the names of its own parts. */
    static final String FIELD = "identity";

    static final ImmutableSet<String> PARTS = ImmutableSet.of("fullName", "phone", "mail", "home", "citizenNumber");

    static final Shape SHAPE =
            Shape.object(Maps.toMap(PARTS, part -> Shape.text(Identity.LONGEST).orNothing()), List.of());

    /** As fields of a form, which has room for everything that a person types. */
    static final ImmutableMap<String, Shape> FORM = Maps.toMap(PARTS, part -> Shape.text());

    private WhoTells() {}

    /** @param part each part by its name; empty where it was left out */
    static RecordIdentity of(Function<String, Optional<String>> part) {
        return new RecordIdentity(
                part.apply("fullName"),
                part.apply("phone"),
                part.apply("mail"),
                part.apply("home"),
                part.apply("citizenNumber"));
    }

    /** As a form sends it, where every field that is shown is sent: empty where nothing is filled in. */
    static Optional<RecordIdentity> ofForm(Function<String, Optional<String>> part) {
        boolean isGiven = PARTS.stream()
                .anyMatch(
                        name -> part.apply(name).filter(text -> !text.isBlank()).isPresent());
        return isGiven ? Optional.of(of(part)) : Optional.empty();
    }

    /** Whatever keeps it from being kept, in words that repeat nothing of it. */
    static ImmutableList<Wrong> wrong(RecordIdentity who, Office office) {
        return office.vault().isEmpty()
                ? ImmutableList.of(Wrong.of(FIELD, "identity"))
                : IdentityDesk.against(who).stream().map(WhoTells::wrong).collect(ImmutableList.toImmutableList());
    }

    private static Wrong wrong(IdentityRejection rejection) {
        return new Wrong(
                rejection.field().equals(FIELD) ? FIELD : FIELD + "." + rejection.field(),
                rejection.code().name().toLowerCase(Locale.ROOT),
                Sentence.of("web/wording:error.refused", rejection.wrong(), rejection.right()),
                rejection.ground());
    }
}
