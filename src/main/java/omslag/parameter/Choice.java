package omslag.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a setting that is a word, a name or a quarter, on a record component of type String or Quarter. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Choice {
    /** What it means, in a phrase. */
    String meaning();

    /** The words allowed; none means any name. */
    String[] options() default {};

    /** The value where nothing is said. */
    String standard();
}
