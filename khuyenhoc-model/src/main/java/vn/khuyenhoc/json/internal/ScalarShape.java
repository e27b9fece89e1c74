package vn.khuyenhoc.json.internal;

import tools.jackson.core.JsonToken;
import vn.khuyenhoc.text.Faults;

/** Texts, numbers, truths and days. */
enum ScalarShape implements Shape {
    TEXT {
        @Override
        public void check(Node node, String field, Faults faults) {
            if (node.token() != JsonToken.VALUE_STRING) {
                faults.add(node.place(), "json.text", field, node.kind());
            } else if (StrictModule.isBlank(node.text())) {
                faults.add(node.place(), "json.blank", field);
            } else if (!StrictModule.isWhole(node.text())) {
                faults.add(node.place(), "json.surrogate", field);
            }
        }
    },
    INT {
        @Override
        public void check(Node node, String field, Faults faults) {
            checkWhole(node, field, faults, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    },
    LONG {
        @Override
        public void check(Node node, String field, Faults faults) {
            checkWhole(node, field, faults, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    },
    NUMBER {
        @Override
        public void check(Node node, String field, Faults faults) {
            if (!node.token().isNumeric()) {
                faults.add(node.place(), "json.number", field, node.kind());
            } else if (Decimals.of(node.text()) == null) {
                faults.add(node.place(), "json.numberSize", field);
            }
        }
    },
    TRUTH {
        @Override
        public void check(Node node, String field, Faults faults) {
            if (!node.token().isBoolean()) {
                faults.add(node.place(), "json.truth", field, node.kind());
            }
        }
    },
    DAY {
        @Override
        public void check(Node node, String field, Faults faults) {
            if (node.token() != JsonToken.VALUE_STRING || StrictModule.day(node.text()) == null) {
                faults.add(node.place(), "json.day", field);
            }
        }
    };

    private static void checkWhole(Node node, String field, Faults faults, long least, long most) {
        if (node.token() != JsonToken.VALUE_NUMBER_INT) {
            boolean fraction = node.token() == JsonToken.VALUE_NUMBER_FLOAT;
            faults.add(node.place(), "json.integer", field, fraction ? "fraction" : node.kind());
            return;
        }
        try {
            long value = Long.parseLong(node.text());
            if (value >= least && value <= most) {
                return;
            }
        } catch (NumberFormatException e) {
            // Longer than a long: out of range as well.
        }
        faults.add(node.place(), "json.range", field, least, most);
    }
}
