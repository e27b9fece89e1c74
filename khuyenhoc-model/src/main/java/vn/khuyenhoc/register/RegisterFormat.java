package vn.khuyenhoc.register;

/** The formats of a register's file. */
enum RegisterFormat {
    JSON(".json"),
    NDJSON(".ndjson");

    private final String ending;

    RegisterFormat(String ending) {
        this.ending = ending;
    }

    /** How the names of such files end. */
    String ending() {
        return ending;
    }
}
