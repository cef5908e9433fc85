package omslag.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a setting that is on or off, on a record component of type boolean. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Switch {
    /** What it means, in a phrase. */
    String meaning();

    /** Whether it is on where nothing is said. */
    boolean standard();
}
