package vn.khuyenhoc.authoring.compiler;

import java.time.Duration;

/**
 * Where rules are compiled, and what that may take.
 *
 * @param where in which process
 * @param time longest time of one compilation
 * @param megabytes largest heap of the process
 */
public record CompilerSettings(Where where, Duration time, int megabytes) {
    /** A process of its own, two minutes and 512 megabytes: thousands of rules need less. */
    public static final CompilerSettings SAFE = new CompilerSettings(Where.PROCESS, Duration.ofMinutes(2), 512);

    /** Settings; times and sizes below one are raised to one second and 64 megabytes. */
    public CompilerSettings {
        time = time.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : time;
        megabytes = Math.max(64, megabytes);
    }

    /** The same limits in another process. */
    public CompilerSettings in(Where other) {
        return new CompilerSettings(other, time, megabytes);
    }

    /** In which process rules are compiled. What comes of it is checked in the same way wherever it was. */
    public enum Where {
        /** In a process of its own; where none can be started, rules are refused with a fault that says so. */
        PROCESS,
        /** In a process of its own; where none can be started, in this one, without limits: for rules of people who are trusted. */
        PROCESS_OR_HERE,
        /** In this process, without limits. */
        HERE
    }
}
