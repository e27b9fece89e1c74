package vn.khuyenhoc.nation.stage;

import vn.khuyenhoc.engine.Engine;

/** The engine of this process: loaded when it is first asked for, shared by all its tasks, and never sent from one process to another. */
public final class Engines {
    private Engines() {}

    private static final class Holder {
        private static final Engine ENGINE = Engine.load();
    }

    /** The engine. */
    public static Engine get() {
        return Holder.ENGINE;
    }
}
