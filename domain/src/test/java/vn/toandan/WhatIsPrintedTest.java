package vn.toandan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.toandan.account.Credentials;
import vn.toandan.identity.Identity;
import vn.toandan.identity.RecordIdentity;
import vn.toandan.tip.Account;
import vn.toandan.tip.Attachment;
import vn.toandan.tip.AttachmentKind;
import vn.toandan.tip.Message;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.ReceiveTip;
import vn.toandan.tip.Reply;
import vn.toandan.tip.ReplyToTip;
import vn.toandan.tip.SendMessage;
import vn.toandan.tip.StateWish;
import vn.toandan.tip.TipId;

/**
 * Whatever in the core could hold what was told, or who told it, prints none of it. Every type with a text in it is here: as one that says nothing of it, with an example full of
 * it, or as one whose text nobody minds. A new one without a place here fails.
 */
class WhatIsPrintedTest {

    private static final String TOLD = "Trịnh Thị Hoài, 0912 345 678";
    private static final Optional<String> GIVEN = Optional.of(TOLD);
    private static final byte[] CHANCE = new byte[Receipt.CHANCE];

    /** Examples of those that say nothing of what they hold. */
    private static final ImmutableSet<Object> SILENT = ImmutableSet.of(
            new Account(TOLD),
            new Message(new Account(TOLD), Instant.EPOCH),
            new Reply(new Account(TOLD), Instant.EPOCH),
            new Attachment(AttachmentKind.JPEG, TOLD.getBytes(StandardCharsets.UTF_8), Instant.EPOCH),
            new ReceiveTip(TOLD, TOLD, TOLD, GIVEN, Optional.empty()),
            new ReplyToTip(new TipId("T-1"), TOLD),
            new SendMessage(TOLD, TOLD),
            new StateWish(TOLD, TOLD),
            new Identity(GIVEN, GIVEN, GIVEN, GIVEN, GIVEN),
            new RecordIdentity(GIVEN, GIVEN, GIVEN, GIVEN, GIVEN),
            new Credentials(TOLD, GIVEN));

    /** What texts the others hold, by their names. */
    private static final ImmutableMap<String, String> OPEN = ImmutableMap.<String, String>builder()
            .put("(Tip|Identity|Privacy|Retention|Account)Rejection", "the name of a field, and sentences of ours")
            .put(
                    "Tip(Id|Rule|Version|Entry|Finding|)|TipStep\\$Transfer",
                    "codes of tips, units and rules, numbers of decisions")
            .put("Outcome(Kind|Row|\\$Key)|RewardScheme(\\$Cap)?", "codes, and numbers of decisions")
            .put(
                    "Alias|IdentityCode|EraseIdentity|RequestOpening",
                    "a code that stands for somebody, and codes of grounds")
            .put("Receipt\\$Digest|Token|Invitation", "a keyed digest, which leads nowhere")
            .put(
                    "Officer|Opening|Approval|Account|AccountDesk\\$Wanted|Scope",
                    "which official, by the name of an account, which is in the log")
            .put("OfficeLetterhead", "names of bodies and of offices, which every paper bears")
            .put("(Hold|Release)(Tip)?|OfficeTerm|SetTerm", "numbers of papers")
            .put(
                    "(Answer|Extend)Request|Take(n)?(Breach|Request)Step|PrivacyDue",
                    "numbers of papers, codes of requests")
            .buildOrThrow();

    private static final ImmutableSet<String> PACKAGES =
            ImmutableSet.of("tip", "identity", "account", "privacy", "retention");

    /** All of which an instance holds a text, or bytes, and that print something of their own. */
    private static ImmutableSet<Class<?>> holdingTexts() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(PACKAGES.stream()
                                .map(name -> "vn.toandan." + name)
                                .toList())
                        .stream()
                        .filter(one -> !one.isEnum() && !one.isInterface() && printsSomething(one))
                        .filter(one -> one.getFields().stream().anyMatch(WhatIsPrintedTest::holdsText))
                        .map(JavaClass::reflect)
                        .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean printsSomething(JavaClass one) {
        return one.isRecord() || one.tryGetMethod("toString").isPresent();
    }

    private static boolean holdsText(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && Stream.concat(Stream.of(field.getRawType()), field.getType().getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getName)
                        .anyMatch(name -> name.equals("java.lang.String")
                                || name.equals("java.lang.CharSequence")
                                || name.equals("[B")
                                || name.equals("[C"));
    }

    private static String shortName(Class<?> one) {
        return one.getName().substring(one.getPackageName().length() + 1);
    }

    private static boolean isOpen(Class<?> one) {
        return OPEN.keySet().stream().anyMatch(names -> Pattern.matches(names, shortName(one)));
    }

    @Test
    void whatever_could_hold_it_says_nothing_of_it() {
        for (Object one : SILENT) {
            assertThat(one.toString()).as(one.getClass().getName()).doesNotContain(TOLD, "0912");
        }
        Receipt receipt = Receipt.of(CHANCE);
        assertThat(receipt.toString()).doesNotContain(receipt.spoken());
    }

    @Test
    void every_type_with_a_text_in_it_is_known() {
        ImmutableSet<Class<?>> silent = SILENT.stream().map(Object::getClass).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Class<?>> all = holdingTexts();
        assertThat(all).hasSizeGreaterThan(30);
        assertThat(Sets.difference(all, silent)).allMatch(WhatIsPrintedTest::isOpen);
    }
}
