package vn.toandan.web;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;

/**
 * Event types ("loại sự kiện"): of which deeds of the log other systems are told, and by what name; a closed table. As opposed to the {@link DeedWords}, in which officers read
 * them all. What stands in no part of it is told to nobody, and a test finds it.
 */
final class EventTypes {

    /** What is told of the subject of a deed, beside that it was done. */
    enum Told {
        NOTHING,
        SUBJECT,
        /** Of a sheet its unit, without the year that follows. */
        FIRST_WORD
    }

    /** A deed as others know it. */
    record Type(String name, Told told) {

        private static Type onSubject(String name) {
            return new Type(name, Told.SUBJECT);
        }

        private static Type of(String name) {
            return new Type(name, Told.NOTHING);
        }
    }

    /**
     * Residents act on no subject, an upload is of many, and whom a nomination is for may be unknown to all but its office: of these it is told that they happened, and no
     * more.
     */
    static final ImmutableMap<String, Type> PUBLISHED = ImmutableMap.<String, Type>builder()
            .put("tip receive", Type.of("tip.received"))
            .put("tip message", Type.of("tip.supplemented"))
            .put("tip attachment", Type.of("tip.supplemented"))
            .put("tip grade", Type.onSubject("tip.graded"))
            .put("tip classify", Type.onSubject("tip.classified"))
            .put("tip transfer", Type.onSubject("tip.transferred"))
            .put("tip verify", Type.onSubject("tip.being_verified"))
            .put("tip extend", Type.onSubject("tip.extended"))
            .put("tip suspend", Type.onSubject("tip.suspended"))
            .put("tip resume", Type.onSubject("tip.resumed"))
            .put("tip conclude", Type.onSubject("tip.concluded"))
            .put("tip close", Type.onSubject("tip.closed"))
            .put("tip reopen", Type.onSubject("tip.reopened"))
            .put("tip fulfil", Type.onSubject("tip.fulfilled"))
            .put("tip outcome", Type.onSubject("tip.outcome_recorded"))
            .put("tip value", Type.onSubject("tip.valued"))
            .put("tip reply", Type.onSubject("tip.replied"))
            .put("facts file", new Type("facts.filed", Told.FIRST_WORD))
            .put("assess", Type.onSubject("units.assessed"))
            .put("decide", Type.onSubject("decision.made"))
            .put("annul", Type.onSubject("decision.annulled"))
            .put("nominate", Type.of("nomination.filed"))
            .put("set aside", Type.of("proposal.set_aside"))
            .put("award", Type.onSubject("award.granted"))
            .put("revoke", Type.onSubject("award.revoked"))
            .put("model file", Type.onSubject("model.filed"))
            .put("hotspot file", Type.onSubject("hotspot.filed"))
            .put("unit add", Type.onSubject("unit.added"))
            .put("unit establish", Type.onSubject("unit.added"))
            .put("unit merge", Type.onSubject("unit.merged"))
            .put("unit split", Type.onSubject("unit.split"))
            .put("unit rename", Type.onSubject("unit.renamed"))
            .put("unit move", Type.onSubject("unit.moved"))
            .put("unit dissolve", Type.onSubject("unit.dissolved"))
            .put("unit unchanged", Type.onSubject("unit.unchanged"))
            .put("import units", Type.of("units.imported"))
            .put("import successions", Type.of("successions.imported"))
            .put("import catalogue", Type.of("catalogue.imported"))
            .put("import mapping", Type.of("mapping.imported"))
            .put("import criteria", Type.of("criteria.imported"))
            .put("import facts", Type.of("facts.imported"))
            .put("import models", Type.of("models.imported"))
            .put("import hotspots", Type.of("hotspots.imported"))
            .put("import tips", Type.of("tips.imported"))
            .put("import outcomes", Type.of("outcomes.imported"))
            .put("import nominations", Type.of("nominations.imported"))
            .buildOrThrow();

    /**
     * Who told and who works here, by what they enter, keys, drafts, requests of data subjects, what is kept how long, whether this office is flooded: nobody else's
     * business.
     */
    static final ImmutableSet<String> KEPT = ImmutableSet.of(
            "tip identity",
            "tip wish",
            "tip key",
            "record identity",
            "erase identity",
            "sweep identity",
            "ask to open identity",
            "approve opening",
            "read identity",
            "opening ask",
            "opening approve",
            "opening read",
            "vault key",
            "vault erase",
            "vault sweep",
            "wrap keys anew",
            "erase tip",
            "purge list",
            "purge term",
            "purge hold",
            "purge release",
            "purge drafts",
            "request record",
            "request acknowledge",
            "request extend",
            "request answer",
            "breach record",
            "breach notify",
            "breach find_harmless",
            "account create",
            "account invite",
            "account password",
            "account put",
            "second factor on",
            "second factor off",
            "second factor used",
            "second factor reset",
            "recovery code used",
            "token make",
            "token end",
            "proof demand",
            "proof end",
            "letterhead put",
            "facts draft",
            "facts draft end",
            "demo");

    private EventTypes() {}

    /** Empty where others are not told of it. */
    static Optional<Type> of(String deed) {
        return Optional.ofNullable(PUBLISHED.get(deed));
    }

    /** Those that others may be told of, in order. */
    static ImmutableSortedSet<String> names() {
        return PUBLISHED.values().stream()
                .map(Type::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
