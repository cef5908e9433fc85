package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The version by which runs of one model are told from those of another. */
class ModelVersionTest {
    @Test
    void the_version_holds_a_sum_over_the_classes_of_the_model() {
        assertThat(ModelVersion.model())
                .matches(".+\\+[0-9a-f]{8}")
                .doesNotEndWith("+00000000")
                .isEqualTo(ModelVersion.model());
    }
}
