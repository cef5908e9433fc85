package omslag.statistics;

import java.util.function.IntToDoubleFunction;

/** Orders that are drawn. */
final class Orders {
    private Orders() {}

    /**
     * The numbers below {@code size} in an order; all orders are equally likely.
     *
     * @param uniform for each number its own uniform draw in (0, 1)
     */
    static int[] drawn(int size, IntToDoubleFunction uniform) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int place = (int) (uniform.applyAsDouble(i) * (i + 1));
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }
}
