package vn.toandan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/** The peer: the same article in a rule engine, stateless, one object inserted for each unit. */
public final class DroolsPeer {

    private static final String PACKAGE = "vn.toandan.bench.rules";

    /** How much is asked of it. */
    enum Depth {
        /** Its cheapest: met or not, one rule that joins all leaves. */
        VERDICT,
        /** A rule a leaf: every failed one inserted with its citation, and the verdict from what was inserted. */
        FAILED,
        /** The same, but for every check, as our own trace has it. */
        EVERY_CHECK
    }

    /** How the rules become code. */
    enum Model {
        /** Compiled to Java, the engine's recommended way. */
        EXECUTABLE,
        /** Compiled to expressions, which starts sooner. */
        CLASSIC
    }

    /** Where the working memory comes from. */
    enum Session {
        /** The engine's stateless session as it is usually used. */
        NEW_EACH_TIME,
        /** Taken from a pool and reset, which is cheaper. */
        POOLED
    }

    /** What the rules write to. */
    public static final class Answer {

        private final List<Object> checks = new ArrayList<>();
        private boolean met;

        public void setMet() {
            met = true;
        }

        public void add(Object check) {
            checks.add(check);
        }

        boolean isMet() {
            return met;
        }

        int size() {
            return checks.size();
        }
    }

    private final FactType area;
    private final FactType check;
    private final StatelessKieSession session;
    private final Answer answer = new Answer();

    DroolsPeer(Depth depth, Model model, Session session) {
        KieContainer container = built(drl(depth), model);
        KieBase rules = container.getKieBase();
        this.area = rules.getFactType(PACKAGE, "Area");
        this.check = rules.getFactType(PACKAGE, "Check");
        this.session = session == Session.POOLED
                ? container.newKieSessionsPool(1).newStatelessKieSession()
                : rules.newStatelessKieSession();
        this.session.setGlobal("answer", answer);
    }

    private static KieContainer built(String drl, Model model) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/vn/toandan/bench/rules/article4.drl", drl);
        KieBuilder builder = services.newKieBuilder(files)
                .buildAll(model == Model.EXECUTABLE ? ExecutableModelProject.class : DrlProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId());
    }

    /** The unit as the engine wants it: an object with one property a fact. */
    Object area(List<String> names, long[] values) {
        try {
            Object unit = area.newInstance();
            for (String fact : Leaves.facts()) {
                area.set(unit, fact, values[names.indexOf(fact)]);
            }
            return unit;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer ask(Object unit) {
        answer.met = false;
        answer.checks.clear();
        session.execute(unit);
        return answer;
    }

    /** The ids of the checks that the last answer found failed. */
    List<String> failed() {
        return answer.checks.stream()
                .filter(found -> !(Boolean) check.get(found, "met"))
                .map(found -> (String) check.get(found, "id"))
                .sorted()
                .toList();
    }

    static String drl(Depth depth) {
        StringBuilder drl = new StringBuilder("package " + PACKAGE + ";\n")
                .append("global " + Answer.class.getCanonicalName() + " answer;\n")
                .append("declare Area\n");
        Leaves.facts().forEach(fact -> drl.append("  ").append(fact).append(" : long\n"));
        drl.append("end\ndeclare Check\n  id : String\n  citation : String\n  met : boolean\nend\n");
        if (depth == Depth.VERDICT) {
            String all = Leaves.ALL.stream().map(Leaves.Leaf::holds).collect(Collectors.joining(",\n  "));
            return drl.append("rule \"met\" when Area(" + all + ") then answer.setMet(); end\n")
                    .toString();
        }
        for (Leaves.Leaf leaf : Leaves.ALL) {
            drl.append(rule(leaf, false));
            if (depth == Depth.EVERY_CHECK) {
                drl.append(rule(leaf, true));
            }
        }
        return drl.append("rule \"collected\" when $check : Check() then answer.add($check); end\n")
                .append("rule \"met\" salience -1 when Area() not Check(met == false) then answer.setMet(); end\n")
                .toString();
    }

    private static String rule(Leaves.Leaf leaf, boolean met) {
        return "rule \"%s %s\" when Area(%s(%s)) then insert(new Check(\"%s\", \"%s\", %s)); end%n"
                .formatted(
                        leaf.check(),
                        met ? "met" : "not met",
                        met ? "" : "!",
                        leaf.holds(),
                        leaf.check(),
                        leaf.citation(),
                        met);
    }
}
