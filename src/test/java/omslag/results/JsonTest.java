package omslag.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a JSON document is written. */
class JsonTest {
    @Test
    void objects_and_lists_nest_with_a_member_a_line() {
        Json json = new Json();
        json.put("a", 1).list("b").add("x").add("y").end().list("none").end();
        json.object("c")
                .put("d", 0.5)
                .end()
                .list("e")
                .object()
                .put("f", "g")
                .end()
                .end();
        assertThat(json.text()).isEqualTo("""
                        {
                          "a": 1,
                          "b": [
                            "x",
                            "y"
                          ],
                          "none": [],
                          "c": {
                            "d": 0.5
                          },
                          "e": [
                            {
                              "f": "g"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void what_json_cannot_hold_as_it_is_is_escaped() {
        String text = new Json()
                .put("k\"", "q\" b\\ n\n t\t r\r c\u0001 é € \uD83D\uDE00 lost \uD83D")
                .text();
        assertThat(text)
                .isEqualTo(
                        "{\n  \"k\\\"\": \"q\\\" b\\\\ n\\n t\\t r\\r c\\u0001 é € \uD83D\uDE00 lost \\ud83d\"\n}\n");
    }

    @Test
    void a_number_that_json_has_no_word_for_is_null() {
        assertThat(new Json()
                        .put("x", Double.NaN)
                        .put("y", Double.POSITIVE_INFINITY)
                        .text())
                .isEqualTo("{\n  \"x\": null,\n  \"y\": null\n}\n");
    }
}
