package vn.toandan.persistence.requests;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.toandan.law.Wording;

/**
 * The shape of a request ("dạng của yêu cầu"): whether what has to be there is there, and no longer than anybody reads; as opposed to
 * whether it is lawful.
 */
public final class RequestShape {

    private static final ImmutableSet<Locale> LANGUAGES =
            ImmutableSet.of(locale(Wording.VIETNAMESE), locale(Wording.ENGLISH));

    /** No expressions: a message is a text with numbers in it, and can reach no value. */
    private static final MessageInterpolator MESSAGES =
            new ParameterMessageInterpolator(LANGUAGES, locale(Wording.VIETNAMESE), false);

    /** Lives as long as the program. */
    private static final ValidatorFactory VALIDATORS = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(MESSAGES)
            .buildValidatorFactory();

    private RequestShape() {}

    /** Everything that is wrong with it, in the order of its parts; empty where the core may be asked. */
    public static ImmutableList<Misshape> wrong(Record request, Wording wording) {
        List<String> parts = Arrays.stream(request.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return validator(locale(wording)).validate(request).stream()
                .map(violation -> new Misshape(part(violation), violation.getMessage()))
                .distinct()
                .sorted(Comparator.comparing((Misshape one) -> parts.indexOf(one.field()))
                        .thenComparing(Misshape::says))
                .collect(ImmutableList.toImmutableList());
    }

    private static Validator validator(Locale locale) {
        return VALIDATORS
                .usingContext()
                .messageInterpolator(new InLanguage(locale))
                .getValidator();
    }

    /** The first step of the way there; further ones may be what was entered. */
    private static String part(ConstraintViolation<?> violation) {
        Path.Node first = violation.getPropertyPath().iterator().next();
        return first.getName();
    }

    private static Locale locale(Wording wording) {
        return Locale.forLanguageTag(wording.language());
    }

    /** The same messages in the language of one request, whatever the machine speaks. */
    private record InLanguage(Locale locale) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return MESSAGES.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return MESSAGES.interpolate(template, context, other);
        }
    }
}
